export const id = 747;
export const ids = [747];
export const modules = {

/***/ 13747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ conventionalNotes),
  I: () => (/* binding */ renderNotes)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/.build/changelog/notes.js + 1 modules
var notes = __webpack_require__(25761);
// EXTERNAL MODULE: ./packages/core/.build/errors/problem.js
var problem = __webpack_require__(15429);
// EXTERNAL MODULE: ./packages/core/.build/errors/catalogue/version.js
var version = __webpack_require__(64000);
;// CONCATENATED MODULE: ./packages/core/.build/changelog/markdown.js
/** The notes as Markdown. Pure, and free of choices: what is shown and how it is worded was decided before. */
function notesMarkdown(view) {
    const blocks = [
        view.date === null ? `## ${view.title}` : `## ${view.title} (${view.date})`,
        ...layoutBlocks(view.main),
        ...(view.isEmpty ? ['Nothing that users would notice.'] : []),
        ...(view.follows === null ? [] : [`Released with ${view.follows}, which it depends on.`]),
        ...(view.cut === null ? [] : [view.cut]),
        ...(view.since === null ? [] : [folded(`Everything since ${view.since.tag}`, layoutBlocks(view.since.notes))]),
        ...(view.contributors.length === 0 ? [] : ['### Contributors', view.contributors.join(', ')]),
        ...(view.firstContributions.length === 0 ? [] : ['First contributions:', listed(view.firstContributions)]),
        ...(view.compare === null ? [] : [`**All changes:** ${view.compare}`]),
    ];
    return `${blocks.join('\n\n')}\n`;
}
function layoutBlocks({ sections, rest }) {
    return [...sections.flatMap(sectionBlocks), ...(rest === null ? [] : [rest])];
}
function sectionBlocks({ title, folded: isFolded, count, groups }) {
    const blocks = groups.flatMap(({ component, lines }) => [
        ...(component === null ? [] : [`#### ${component}`]),
        lines.join('\n'),
    ]);
    return isFolded ? [folded(`${title} (${count})`, blocks)] : [`### ${title}`, ...blocks];
}
function listed(lines) {
    return lines.map((line) => `- ${line}`).join('\n');
}
/** The summary is HTML, where Markdown does not hold; tags and titles cannot begin an element or an entity in it. */
function folded(summary, blocks) {
    const text = summary.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return ['<details>', `<summary>${text}</summary>`, '', blocks.join('\n\n'), '', '</details>'].join('\n');
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./packages/adapters/.build/changelog/history-view.js



/** @param sha Any commit of the repository; its length says which hash the repository uses. */
async function viewObjects(objects, sha) {
    const folder = await (0,promises_.mkdtemp)(external_node_path_.join((0,external_node_os_.tmpdir)(), 'liftlock-notes-'));
    const git = external_node_path_.join(folder, '.git');
    await (0,promises_.mkdir)(external_node_path_.join(git, 'objects', 'info'), { recursive: true });
    await (0,promises_.mkdir)(external_node_path_.join(git, 'refs'));
    await Promise.all([
        (0,promises_.writeFile)(external_node_path_.join(git, 'HEAD'), 'ref: refs/heads/none\n'),
        (0,promises_.writeFile)(external_node_path_.join(git, 'objects', 'info', 'alternates'), `${alternate(objects)}\n`),
        (0,promises_.writeFile)(external_node_path_.join(git, 'config'), sha.length === 64 ? SHA256_CONFIG : SHA1_CONFIG),
    ]);
    return { folder, remove: () => (0,promises_.rm)(folder, { recursive: true, force: true }) };
}
/** A path that git would read as a comment or as quoted is quoted. */
function alternate(objects) {
    return /^[#"]|[\n\\]/.test(objects) && external_node_path_.sep === '/' ? JSON.stringify(objects) : objects;
}
const HARMLESS = '[log]\n\tshowSignature = false\n[core]\n\thooksPath = /dev/null\n\tfsmonitor = false\n';
const SHA1_CONFIG = `[core]\n\trepositoryformatversion = 0\n\tbare = false\n${HARMLESS}`;
const SHA256_CONFIG = `[core]\n\trepositoryformatversion = 1\n\tbare = false\n[extensions]\n\tobjectFormat = sha256\n${HARMLESS}`;

;// CONCATENATED MODULE: ./packages/adapters/.build/changelog/conventional-notes.js



/** Notes written with `conventional-changelog-core`, which is loaded when the first notes are asked for. */
function conventionalNotes({ objectsFolder }) {
    return { render: async (input) => renderNotes(input, await objectsFolder()) };
}
/**
 * The only place that touches `conventional-changelog-core` (ADR 0002). The library walks one range, by hash, in a
 * view that holds nothing else; it never sees a message. Commits are put in by their hash, read and made safe by core.
 *
 * @throws LiftlockError `notes-incomplete` if the library did not hand back every commit that has something to say.
 */
async function renderNotes(input, objectsFolder) {
    const { default: conventionalChangelog } = await Promise.all(/* import() */[__webpack_require__.e(477), __webpack_require__.e(88), __webpack_require__.e(520)]).then(__webpack_require__.bind(__webpack_require__, 94800));
    const byHash = new Map((0,notes/* noteCommits */.tA)(input).map((commit) => [commit.sha, commit]));
    const view = await viewObjects(objectsFolder, input.range.to);
    try {
        const stream = conventionalChangelog({
            // No such folder and file: the library's search for tags, a remote and a package finds nothing, and walks the range.
            cwd: external_node_path_.join(view.folder, 'none'),
            config: {},
            outputUnreleased: true,
            pkg: { path: external_node_path_.join(view.folder, 'none') },
            transform: (commit, done) => done(null, withNotes(byHash, commit)),
        }, { version: input.version, previousTag: input.previousTag ?? '', currentTag: input.tag, linkCompare: false }, { from: input.range.from ?? '', to: input.range.to, merges: false, format: 'commit%n-hash-%n%H' }, { referenceActions: ['none'], issuePrefixes: ['#'] }, writerOptions(input, byHash), { cwd: view.folder });
        return await conventional_notes_text(stream);
    }
    finally {
        await view.remove();
    }
}
function withNotes(byHash, { hash }) {
    const noted = byHash.get(hash ?? '');
    return noted === undefined ? undefined : { hash: noted.sha, header: noted.sha, notes: [], noted };
}
function writerOptions(input, byHash) {
    return {
        // Markdown is put together by core, where it can be tested without the library; Handlebars passes it through.
        mainTemplate: '{{markdown}}',
        headerPartial: '-',
        commitPartial: '-',
        footerPartial: '-',
        // Core sorted, grouped and cancelled reverts already; the writer must not do it a second time by other rules.
        transform: undefined,
        ignoreReverted: false,
        commitsSort: false,
        groupBy: 'none',
        generateOn: false,
        finalizeContext: (_context, _options, commits) => {
            const written = new Set(commits.map(({ noted }) => noted.sha));
            const expected = [...byHash.values()].filter(({ entries }) => entries.length > 0);
            const missing = expected.filter(({ sha }) => !written.has(sha));
            if (missing.length > 0)
                throw new problem/* LiftlockError */.Np((0,version/* notesIncomplete */.Kt)(expected.length, expected.length - missing.length));
            return {
                markdown: notesMarkdown((0,notes/* viewOf */.du)(input, [...byHash.values()].filter(({ sha }) => written.has(sha)))),
            };
        },
    };
}
async function conventional_notes_text(stream) {
    const chunks = [];
    for await (const chunk of stream)
        chunks.push(String(chunk));
    return chunks.join('');
}


/***/ }),

/***/ 93660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ noteCommit)
/* harmony export */ });
/* harmony import */ var _version_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86075);
/* harmony import */ var _version_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89545);
/* harmony import */ var _pull_requests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60245);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24182);




const MAX_SUBJECT = 300;
const MAX_SCOPE = 80;
/** Stands for a text of which nothing can be seen. Without any, what follows would not belong to the entry. */
const NO_TEXT = 'no description';
/** What a commit adds to the notes. Merges and reverted commits add nothing: they changed nothing that is released. */
function noteCommit(judged, context) {
    const { parsed, revert } = judged;
    const { sha } = parsed.commit;
    if ((0,_version_message_js__WEBPACK_IMPORTED_MODULE_0__/* .isMerge */ .F5)(parsed.commit) || revert !== null)
        return { sha, entries: [] };
    // The heading says already what the scope of a dependency update would.
    const scopeOf = (section, scope) => scope === null || section === 'dependencies' ? null : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineMarkdown */ .x)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(scope, MAX_SCOPE), context) || null;
    const entry = (section, change, migration) => ({
        section,
        components: context.components.get(sha) ?? [],
        scope: scopeOf(section, change.scope),
        text: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineMarkdown */ .x)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(withoutPull(change.subject, parsed.pull), MAX_SUBJECT), context) || NO_TEXT,
        references: references(parsed, context),
        migration,
    });
    return {
        sha,
        entries: changesOf(parsed, (0,_pull_requests_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsFor */ .t)(parsed, context.pulls.get(sha))).map(({ section, change, migration }) => entry(section, change, migration?.(context) ?? null)),
    };
}
/** @param words Stand for a commit whose own title is not conventional. */
function changesOf(parsed, words) {
    if ((0,_version_message_js__WEBPACK_IMPORTED_MODULE_0__/* .isBreaking */ .ER)(parsed))
        return [breakingChange(parsed, words)];
    const title = parsed.revert?.restores ?? parsed.header;
    if (title !== null)
        return [{ section: isDependencyUpdate(parsed, title) ? 'dependencies' : typeOf(title), change: title }];
    if (parsed.revert !== null)
        return [{ section: 'revert', change: { scope: null, subject: parsed.revert.title } }];
    if (parsed.items.length > 0)
        return parsed.items.map((item) => ({ section: typeOf(item), change: item }));
    return (0,_version_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnparsed */ .DE)(parsed) ? [{ section: 'unparsed', change: words }] : [];
}
function breakingChange(parsed, words) {
    const change = parsed.header ?? parsed.items.find(({ breaking }) => breaking) ?? words;
    const text = parsed.breaking.filter((part) => part !== '').join('\n\n');
    return { section: 'breaking', change, ...(text === '' ? {} : { migration: (links) => (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .blockMarkdown */ .Hw)(text, links) }) };
}
function typeOf(change) {
    return change.type.toLowerCase();
}
const DEPENDENCY_SCOPES = new Set(['deps', 'deps-dev', 'dependencies', 'deps-peer']);
function isDependencyUpdate(parsed, title) {
    return title === parsed.header && title.scope !== null && DEPENDENCY_SCOPES.has(title.scope.toLowerCase());
}
/** The number that GitHub appended is shown among the references. */
function withoutPull(subject, pull) {
    const suffix = `(#${pull})`;
    return pull !== null && subject.endsWith(suffix) ? subject.slice(0, -suffix.length).trimEnd() : subject;
}
function references(parsed, { repositoryUrl, pulls }) {
    const { sha } = parsed.commit;
    // A number in a title may be an issue's, so both are shown where GitHub knows of another one.
    const numbers = [...new Set([parsed.pull, pulls.get(sha)?.number ?? null])].filter((number) => number !== null);
    const short = sha.slice(0, 7);
    if (repositoryUrl === null)
        return [...numbers.map((number) => `#${number}`), short];
    return [...numbers.map((number) => (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .issueLink */ .MN)(number, repositoryUrl)), `[${short}](${repositoryUrl}/commit/${sha})`];
}


/***/ }),

/***/ 31271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ sectionsFor),
/* harmony export */   d1: () => (/* binding */ UNPARSED_SECTION),
/* harmony export */   u3: () => (/* binding */ USUAL_SECTIONS),
/* harmony export */   v8: () => (/* binding */ layOut)
/* harmony export */ });
/** The order that people read in: what breaks, what is new, what works again, and last what nobody asks for. */
const USUAL_SECTIONS = [
    { title: '⚠ Breaking changes', types: ['breaking'], folded: false },
    { title: 'Features', types: ['feat'], folded: false },
    { title: 'Fixes', types: ['fix'], folded: false },
    { title: 'Performance', types: ['perf'], folded: false },
    { title: 'Rolled back', types: ['revert'], folded: false },
    { title: 'Dependencies', types: ['dependencies'], folded: true },
];
/** Section for commits that are not conventional, where the rules ask for one. */
const UNPARSED_SECTION = { title: 'Other changes', types: ['unparsed'], folded: false };
/**
 * The sections that a team wants, or the usual ones. Breaking changes come first whatever they say, unless they have a
 * place for them: nobody should find out about those by what stops working.
 */
function sectionsFor(wanted) {
    if (wanted === null)
        return USUAL_SECTIONS;
    const breaking = USUAL_SECTIONS.filter(({ types }) => types.includes('breaking'));
    return wanted.some(({ types }) => types.includes('breaking')) ? wanted : [...breaking, ...wanted];
}
/**
 * Sorts entries into sections, and inside of them by component, scope, and history, oldest first. The same commits give
 * the same result whatever order they come in along a line of history.
 *
 * @param commits Children before parents.
 * @param limit Characters that all lines together may take; whole entries are left out from the end.
 */
function layOut(commits, sections, limit) {
    const all = [...commits].reverse().flatMap((commit) => commit.entries);
    const entries = merged(all);
    const grouped = sections.some(({ types }) => types.length > 0) && usesComponents(entries);
    let room = limit;
    let omitted = 0;
    const laidOut = sections.flatMap(({ title, types, folded }) => {
        const own = entries.filter(({ section }) => types.includes(section));
        const groups = groupsOf(own, grouped).map(({ component, entries: members }) => {
            const lines = members
                .map((entry) => lineOf(entry, component))
                .filter((line) => {
                room -= line.length + 1;
                if (room >= 0)
                    return true;
                omitted += 1;
                return false;
            });
            return { component, lines };
        });
        const count = own.length;
        return count === 0 ? [] : [{ title, folded, count, groups: groups.filter(({ lines }) => lines.length > 0) }];
    });
    return { sections: laidOut.filter(({ groups }) => groups.length > 0), rest: restOf(all, sections), omitted };
}
/** The same change, picked into several branches or squashed twice, is one entry with all its references. */
function merged(entries) {
    const known = new Map();
    for (const entry of entries) {
        const key = [entry.section, entry.scope, entry.text, entry.migration].join('\0');
        const same = known.get(key) ?? { entry, references: new Set(), components: new Set() };
        for (const reference of entry.references)
            same.references.add(reference);
        for (const component of entry.components)
            same.components.add(component);
        known.set(key, same);
    }
    return [...known.values()].map(({ entry, references, components }) => ({
        ...entry,
        references: [...references],
        components: [...components],
    }));
}
function usesComponents(entries) {
    return new Set(entries.flatMap(({ components }) => components)).size > 1;
}
function groupsOf(entries, grouped) {
    const groups = new Map();
    for (const entry of entries) {
        const component = grouped && entry.components.length > 0 ? entry.components.join(', ') : null;
        const members = groups.get(component);
        if (members === undefined)
            groups.set(component, [entry]);
        else
            members.push(entry);
    }
    return [...groups]
        .map(([component, members]) => ({ component, entries: members.sort(byScope) }))
        .sort((a, b) => compareText(a.component ?? '', b.component ?? ''));
}
function byScope(a, b) {
    return compareText(a.scope ?? '', b.scope ?? '');
}
/** By code unit: the same on every machine and in every language. */
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
/** What one entry refers to before it says only how much more there is. */
const MAX_REFERENCES = 6;
/** A pull request of many steps is one entry, and not a list of all its commits. */
function namesOf(references) {
    const more = references.length - MAX_REFERENCES;
    if (more <= 1)
        return references.join(', ');
    return `${references.slice(0, MAX_REFERENCES).join(', ')} and ${more} more`;
}
/** A scope that the heading above says already is left out. */
function lineOf({ scope, text, references, migration }, heading) {
    const head = `- ${scope === null || scope === heading ? '' : `**${scope}:** `}${text} (${namesOf(references)})`;
    if (migration === null)
        return head;
    const indented = migration.split('\n').map((line) => (line === '' ? '' : `  ${line}`));
    return [head, '', ...indented].join('\n');
}
function restOf(entries, sections) {
    const shown = new Set(sections.flatMap(({ types }) => types));
    const hidden = new Map();
    for (const { section } of entries) {
        if (!shown.has(section))
            hidden.set(section, (hidden.get(section) ?? 0) + 1);
    }
    if (hidden.size === 0)
        return null;
    const parts = [...hidden].sort(([a], [b]) => compareText(a, b)).map(([type, count]) => `${count} ${name(type)}`);
    return `Not shown: ${parts.join(', ')}.`;
}
function name(type) {
    return type === 'unparsed' ? 'not conventional' : `\`${type}\``;
}


/***/ }),

/***/ 25761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fS: () => (/* binding */ RELEASE_BODY_LIMIT),
  tA: () => (/* binding */ noteCommits),
  du: () => (/* binding */ viewOf)
});

// EXTERNAL MODULE: ./packages/core/.build/changelog/pull-requests.js
var pull_requests = __webpack_require__(60245);
// EXTERNAL MODULE: ./packages/core/.build/changelog/safe-text.js
var safe_text = __webpack_require__(24182);
;// CONCATENATED MODULE: ./packages/core/.build/changelog/contributors.js


const MAX_CONTRIBUTORS = 60;
const MAX_FIRST = 20;
/** Logins where GitHub was asked, names as git has them where it was not; never a mention, so nobody is notified. */
function contributorsOf(context) {
    const counted = context.commits.filter(({ parsed, revert }) => parsed.commit.parents.length < 2 && revert === null);
    const people = counted
        .map(({ parsed }) => personBehind(parsed.commit.author.name, context.pulls.get(parsed.commit.sha), context))
        .filter(({ isBot }) => !isBot);
    const first = people.flatMap(({ name, pull }) => pull?.firstContribution === true ? [`${name}: ${whatOf(pull, context)}`] : []);
    return {
        contributors: [...new Set(people.map(({ name }) => name))].sort().slice(0, MAX_CONTRIBUTORS),
        firstContributions: shortened([...new Set(first)].sort(), MAX_FIRST),
    };
}
function personBehind(gitName, pull, links) {
    const login = pull?.author ?? null;
    const name = login === null ? named(gitName, links) : profile(login, links);
    return { name, isBot: (login ?? gitName).endsWith('[bot]'), pull };
}
function named(name, links) {
    return (0,safe_text/* inlineMarkdown */.x)((0,safe_text/* cut */.Jj)(name, 60), links) || 'somebody without a name';
}
/** On the server that the repository is on. An underscore is in the logins of managed users only. */
function profile(login, { repositoryUrl }) {
    const [server] = /^https?:\/\/[^/]+/.exec(repositoryUrl ?? '') ?? ['https://github.com'];
    const plain = login.replace(/[^\w-]/g, '');
    return `[${plain}](${server}/${plain})`;
}
/** `contrast of links (#45)`, or only the link of a pull request that does not say what it is about. */
function whatOf(pull, links) {
    const { repositoryUrl } = links;
    const link = repositoryUrl === null ? `#${pull.number}` : (0,safe_text/* issueLink */.MN)(pull.number, repositoryUrl);
    const subject = (0,pull_requests/* subjectOf */.e)(pull, links);
    return subject === '' ? link : `${subject} (${link})`;
}
function shortened(lines, limit) {
    return lines.length <= limit ? lines : [...lines.slice(0, limit), `and ${lines.length - limit} more`];
}

// EXTERNAL MODULE: ./packages/core/.build/changelog/note-entry.js
var note_entry = __webpack_require__(93660);
// EXTERNAL MODULE: ./packages/core/.build/changelog/notes-layout.js
var notes_layout = __webpack_require__(31271);
;// CONCATENATED MODULE: ./packages/core/.build/changelog/notes.js




/** GitHub's limit for the body of a release, in characters (REST reference, "Create a release"). */
const RELEASE_BODY_LIMIT = 125_000;
/** What headings and links may take of it. */
const FRAME_RESERVE = 5_000;
/** What each commit of the range adds, in the order of the range. */
function noteCommits(input) {
    return input.commits.map((commit) => (0,note_entry/* noteCommit */.A)(commit, input));
}
/** Lays the notes out from the commits that a renderer hands back. */
function viewOf(input, commits) {
    const sections = [...(input.sections ?? notes_layout/* USUAL_SECTIONS */.u3), ...(input.showUnparsed === true ? [notes_layout/* UNPARSED_SECTION */.d1] : [])];
    const { contributors, firstContributions } = contributorsOf(input);
    const frame = FRAME_RESERVE + [...contributors, ...firstContributions].join('\n- ').length;
    const room = Math.max(0, (input.limit ?? RELEASE_BODY_LIMIT) - frame);
    const recent = input.sincePrerelease;
    const main = recent === undefined ? commits : commits.filter(({ sha }) => recent.shas.has(sha));
    const mainNotes = (0,notes_layout/* layOut */.v8)(main, sections, recent === undefined ? room : Math.floor(room / 2));
    const whole = recent === undefined ? null : (0,notes_layout/* layOut */.v8)(commits, sections, Math.floor(room / 2));
    const follows = followed(input);
    const omitted = mainNotes.omitted + (whole?.omitted ?? 0);
    return {
        title: input.version,
        date: input.releasedAt === null ? null : new Date(input.releasedAt).toISOString().slice(0, 10),
        compare: compareLink(input),
        main: mainNotes,
        isEmpty: mainNotes.sections.length === 0 && follows === null,
        follows,
        since: whole === null ? null : { tag: input.previousTag ?? 'the beginning', notes: whole },
        contributors,
        firstContributions,
        cut: omitted === 0 ? null : `${omitted} more entries are in ${wholeNotes(input)}.`,
    };
}
function compareLink({ repositoryUrl, previousTag, tag, sincePrerelease }) {
    const from = sincePrerelease?.tag ?? previousTag;
    if (repositoryUrl === null || from === null)
        return null;
    return `[\`${from}...${tag}\`](${repositoryUrl}/compare/${encodeURIComponent(from)}...${encodeURIComponent(tag)})`;
}
function wholeNotes({ wholeNotes: file, repositoryUrl, tag }) {
    if (file === undefined)
        return 'the history';
    if (repositoryUrl === null)
        return `\`${file}\``;
    return `[\`${file}\`](${repositoryUrl}/releases/download/${encodeURIComponent(tag)}/${file})`;
}
function followed(input) {
    const names = (input.follows ?? []).map(({ component, version }) => (0,safe_text/* inlineMarkdown */.x)(`${component} ${version}`, input));
    return names.length === 0 ? null : names.join(', ');
}


/***/ }),

/***/ 60245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ subjectOf),
/* harmony export */   t: () => (/* binding */ wordsFor)
/* harmony export */ });
/* harmony import */ var _version_header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83342);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24182);


/**
 * Words for a commit that is not conventional: the title of the pull request that it was a step of, for readers should
 * not have to make sense of "wip". A commit that names a number has the title that its pull request was squashed with.
 */
function wordsFor({ title, pull: squashedAs }, pull) {
    const said = pull === undefined || squashedAs !== null ? null : titleWords(pull);
    return said ?? { scope: null, subject: title };
}
const MAX_TITLE = 120;
/** What a pull request is about, on one line of Markdown; empty if its title does not say. */
function subjectOf(pull, links) {
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineMarkdown */ .x)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(titleWords(pull)?.subject ?? '', MAX_TITLE), links);
}
/** The type at the beginning of a title decides nothing here, so it is not shown as if it did. */
function titleWords({ title }) {
    const line = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(title).trim();
    return line === '' ? null : ((0,_version_header_js__WEBPACK_IMPORTED_MODULE_1__/* .readHeader */ .a)(line).header ?? { scope: null, subject: line });
}


/***/ })

};
