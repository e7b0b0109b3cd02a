export const id = 884;
export const ids = [884];
export const modules = {

/***/ 76135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/**
 * JSON in one form only: keys sorted by UTF-16 code units, two spaces, a newline at the end. The same value always gives
 * the same bytes, so that its digest can name it.
 */
function canonicalJson(value) {
    return `${JSON.stringify(sorted(value), undefined, 2)}\n`;
}
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).filter(([, member]) => member !== undefined);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, member]) => [key, sorted(member)]));
}


/***/ }),

/***/ 14940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   np: () => (/* binding */ Digest),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
// oxlint-disable-next-line no-restricted-imports -- hashing is arithmetic


/** `sha256:` and 64 hex digits, as GitHub writes digests of assets. */
const Digest = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^sha256:[0-9a-f]{64}$/, 'sha256: and 64 hex digits')
    .brand('Digest');
/** The digest of a text's UTF-8 bytes, or of bytes. Hashing is arithmetic: it is the one thing of Node that core uses. */
function digestOf(content) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex')}`;
}
/** Twelve hex digits: enough for people to tell candidates apart, never used to compare them. */
function shortDigest(digest) {
    return digest.slice('sha256:'.length, 'sha256:'.length + 12);
}


/***/ }),

/***/ 2389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ manifestText),
/* harmony export */   RH: () => (/* binding */ candidateOf),
/* harmony export */   Xi: () => (/* binding */ CandidateManifest),
/* harmony export */   fi: () => (/* binding */ EVIDENCE_FILE),
/* harmony export */   gO: () => (/* binding */ RESERVED_NAMES),
/* harmony export */   h1: () => (/* binding */ MANIFEST_FILE),
/* harmony export */   j3: () => (/* binding */ NOTES_FILE),
/* harmony export */   uA: () => (/* binding */ Component)
/* harmony export */ });
/* unused harmony export Artifact */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93857);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76135);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14940);




/** One file of a candidate. Its name is the name of the release asset, unique in the candidate. */
const Artifact = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    component: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['file', 'notes']),
    /** Bytes. */
    size: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    sha256: _digest_js__WEBPACK_IMPORTED_MODULE_1__/* .Digest */ .np,
});
/** A component at its version, as it is released. */
const Component = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Names of its artifacts. */
    artifacts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    config: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
});
/**
 * `candidate.json`: what one build made. It holds no run id, attempt or clock, so that the same inputs give the same
 * digest; the digest of its canonical form is the candidate's id.
 */
const CandidateManifest = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    tag: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    prerelease: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** Full SHA of the commit that was built. */
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40}$/),
    /** The branch that was built: its channel. */
    branch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The release that the version was counted from; null for the first. */
    base: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ tag: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullable(),
    components: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Component),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Artifact),
    dependencies: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_config_config_js__WEBPACK_IMPORTED_MODULE_2__/* .Dependency */ .O2.extend({ of: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    notes: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ sha256: _digest_js__WEBPACK_IMPORTED_MODULE_1__/* .Digest */ .np }),
    config: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        sha256: _digest_js__WEBPACK_IMPORTED_MODULE_1__/* .Digest */ .np,
        /** What each environment must provide: names only. */
        contract: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ variables: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), secrets: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) })),
    }),
});
/** Names of the assets that are not artifacts of a component. */
const MANIFEST_FILE = 'candidate.json';
const EVIDENCE_FILE = 'evidence.json';
const NOTES_FILE = 'RELEASE_NOTES.md';
const RESERVED_NAMES = [MANIFEST_FILE, EVIDENCE_FILE, NOTES_FILE];
/** The bytes of `candidate.json`. */
function manifestText(manifest) {
    return (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(manifest);
}
/** The candidate's id. */
function candidateOf(manifest) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(manifestText(manifest));
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


/***/ }),

/***/ 93857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O2: () => (/* binding */ Dependency)
/* harmony export */ });
/* unused harmony exports ConfiguredComponent, TestSuite, ApprovalRule, Environment, Config */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _release_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26293);
/* harmony import */ var _standards_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80693);
/* harmony import */ var _validation_step_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71919);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52291);





/** One component's version range that a component needs. */
const Dependency = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ component: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
/** A separately built part of the repository, as configured: not yet at a version. */
const ConfiguredComponent = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    exclude: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    config: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
    dependencies: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Dependency),
});
const TestSuite = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['unit', 'integration', 'performance', 'security']),
    step: _release_step_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseStep */ .Ki,
    junit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
/** Who must approve. `none` only because somebody wrote so, or because nothing is released from here. */
const ApprovalRule = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('none'),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ count: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(), notTheAuthor: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() }),
]);
/** A GitHub environment and its place on the ladder. */
const Environment = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    tier: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['dev', 'staging', 'prod']),
    url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    requires: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ variables: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), secrets: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) }),
    data: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_release_step_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseStep */ .Ki),
    deploy: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_release_step_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseStep */ .Ki),
    validate: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_validation_step_js__WEBPACK_IMPORTED_MODULE_2__/* .ValidationStep */ .k),
    after: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    branches: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    approvals: ApprovalRule,
    /** When the GitHub Release is published: not from here, or before or after the deploy. */
    release: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['none', 'before', 'after']),
});
/** The configuration with every default filled in; what the rest of the code reads. */
const Config = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: _version_js__WEBPACK_IMPORTED_MODULE_3__/* .VersionRules */ ._j,
    components: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ConfiguredComponent),
    build: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_release_step_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseStep */ .Ki),
    suites: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(TestSuite),
    environments: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Environment),
    standards: _standards_js__WEBPACK_IMPORTED_MODULE_4__/* .Standards */ .nr,
});


/***/ }),

/***/ 51640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rD: () => (/* binding */ readPayload),
/* harmony export */   uK: () => (/* binding */ DeploymentPayload),
/* harmony export */   wB: () => (/* binding */ LEDGER_TASK)
/* harmony export */ });
/* unused harmony exports Approval, LiveReference */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _candidate_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14940);


/** A review that let a candidate in. GitHub's REST answer has neither id nor time (environment-approvals). */
const Approval = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ user: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), comment: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
/** What was live somewhere: the ledger record and the candidate, or nothing. */
const LiveReference = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ deployment: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(), candidate: _candidate_index_js__WEBPACK_IMPORTED_MODULE_1__/* .Digest */ .np }).nullable();
/** The `task` of every deployment that is a record of ours. Others are left alone. */
const LEDGER_TASK = 'liftlock';
/** Payload of a ledger record: everything that later decisions need, because nothing else is kept for ever. */
const DeploymentPayload = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    intent: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['promote', 'rollback', 'hotfix', 'redeploy']),
    candidate: _candidate_index_js__WEBPACK_IMPORTED_MODULE_1__/* .Digest */ .np,
    /** The component that is released alone; null when the whole product has one version. */
    component: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Id of the GitHub Release, draft or published, that holds the candidate. */
    release_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    /** Digest of the asset `evidence.json`. */
    evidence: _candidate_index_js__WEBPACK_IMPORTED_MODULE_1__/* .Digest */ .np,
    environment: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** What was live in this environment before. */
    previous: LiveReference,
    /** What the brief showed as live in the next environments. */
    shown: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), LiveReference),
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
        attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
        job: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        job_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().nullable(),
    }),
    approvals: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Approval),
    overrides: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
/** Reads a payload that may be an object, a JSON text, or a JSON text of a JSON text (GitHub's two APIs differ). */
function readPayload(payload) {
    let value = payload;
    for (let layer = 0; layer < 2 && typeof value === 'string'; layer += 1) {
        try {
            value = JSON.parse(value);
        }
        catch {
            return undefined;
        }
    }
    const parsed = DeploymentPayload.safeParse(value);
    return parsed.success ? parsed.data : undefined;
}


/***/ }),

/***/ 54445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ wasRolledBack),
/* harmony export */   Hd: () => (/* binding */ isTerminal),
/* harmony export */   RG: () => (/* binding */ NOT_ROLLED_BACK),
/* harmony export */   SU: () => (/* binding */ hasBegun),
/* harmony export */   ZU: () => (/* binding */ successId),
/* harmony export */   jC: () => (/* binding */ ROLLED_BACK),
/* harmony export */   vo: () => (/* binding */ DeploymentState),
/* harmony export */   yO: () => (/* binding */ hasSucceeded)
/* harmony export */ });
/* unused harmony exports DeploymentStatus, Deployment */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51640);


/**
 * States of a deployment status. `waiting` is written by GitHub for jobs at a gate and is missing in the REST
 * description; it is read, never written.
 */
const DeploymentState = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
    'pending',
    'waiting',
    'queued',
    'in_progress',
    'success',
    'failure',
    'error',
    'inactive',
]);
const DeploymentStatus = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    state: DeploymentState,
    description: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** ISO 8601. Shown to people; never used for order. */
    createdAt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
/** A ledger record: one candidate entering one environment. */
const Deployment = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    environment: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Full SHA of the candidate's commit. */
    sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    payload: _payload_js__WEBPACK_IMPORTED_MODULE_1__/* .DeploymentPayload */ .uK,
    /** Newest first, as GitHub lists them. */
    statuses: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(DeploymentStatus),
});
/** How a failure's description begins when every rollback step finished. A status has no other field for it. */
const ROLLED_BACK = 'Rolled back';
/** How it begins when a rollback step failed, or there was none: what runs in the environment is not known. */
const NOT_ROLLED_BACK = 'Not rolled back';
const TERMINAL = ['success', 'failure', 'error', 'inactive'];
function isTerminal(deployment) {
    return deployment.statuses.some((status) => TERMINAL.includes(status.state));
}
/** It began to deploy: from here on the environment may have been touched. */
function hasBegun(deployment) {
    return deployment.statuses.some((status) => status.state === 'in_progress');
}
function hasSucceeded(deployment) {
    return successId(deployment) !== undefined;
}
/** Id of the status that says success; a superseded record reads `inactive, success, …`. */
function successId(deployment) {
    const ids = deployment.statuses.filter((status) => status.state === 'success').map((status) => status.id);
    return ids.length === 0 ? undefined : Math.max(...ids);
}
/** Whether its own rollback steps all finished after it failed. */
function wasRolledBack(deployment) {
    return deployment.statuses.some((status) => status.state === 'failure' && status.description.startsWith(ROLLED_BACK));
}


/***/ }),

/***/ 92585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ releaseChanged),
/* harmony export */   Ik: () => (/* binding */ globMatchedNothing),
/* harmony export */   K2: () => (/* binding */ forbiddenArtifact),
/* harmony export */   S4: () => (/* binding */ collidingArtifactNames),
/* harmony export */   XW: () => (/* binding */ draftGone),
/* harmony export */   b1: () => (/* binding */ foreignAsset),
/* harmony export */   jJ: () => (/* binding */ candidateNotFound),
/* harmony export */   oJ: () => (/* binding */ notStaged),
/* harmony export */   oz: () => (/* binding */ emptyArtifact),
/* harmony export */   rZ: () => (/* binding */ tampered),
/* harmony export */   vq: () => (/* binding */ unusableArtifactName)
/* harmony export */ });
/* unused harmony export invalidCandidateInput */
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15429);

const BUILD_STATE = 'Nothing was uploaded; there is no candidate of this run.';
/** @param fromRoot A file that the same glob matches from the repository's root. */
function globMatchedNothing(component, glob, folder, fromRoot) {
    return {
        code: 'glob-matched-nothing',
        outcome: 'errored',
        where: `components.${component}.artifacts`,
        found: `\`${glob}\` matches no file in ${folder === '.' ? 'the repository' : `\`${folder}\``}.`,
        expected: 'At least one file, made by the build steps. A release without its files is never made.',
        state: BUILD_STATE,
        next: fromRoot === undefined
            ? 'Compare the glob with what the build steps wrote (it starts in the folder of the component), then push.'
            : `The glob starts in the folder of the component. From the repository's root it would match \`${fromRoot}\`: have the step write into \`${folder}\` (\`component: ${component}\` runs it there), or take the component's \`path\` away.`,
    };
}
/** GitHub refuses release assets without bytes (422, "size must be greater than or equal to 1"). */
function emptyArtifact(path) {
    return {
        code: 'artifact-empty',
        outcome: 'errored',
        where: path,
        found: 'The file has no bytes.',
        expected: 'At least one byte: a release cannot hold empty files.',
        state: BUILD_STATE,
        next: 'Have the build write something into it, or make the glob narrower.',
    };
}
function unusableArtifactName(path, reason) {
    return {
        code: 'artifact-name-unusable',
        outcome: 'errored',
        where: path,
        found: `The file cannot keep its name as a release asset: ${reason}.`,
        expected: 'Letters, digits, `.`, `_`, `+` and `-`, with no dot at the start or end.',
        state: BUILD_STATE,
        next: 'Have the build write it under another name.',
    };
}
function collidingArtifactNames(name, paths) {
    return {
        code: 'artifact-names-collide',
        outcome: 'errored',
        found: `${paths.join(' and ')} have the same file name, ${name}.`,
        expected: 'A file name of its own for each artifact: a release has no folders.',
        state: BUILD_STATE,
        next: 'Have the build put the name of the component into the file names.',
    };
}
function forbiddenArtifact(path, why) {
    return {
        code: 'artifact-forbidden',
        outcome: 'errored',
        where: path,
        found: why,
        expected: 'Files that may become public. Credentials and git data never go into a candidate.',
        state: BUILD_STATE,
        next: 'Make the glob narrower, or remove the file.',
    };
}
function invalidCandidateInput(value) {
    return {
        code: 'candidate-missing',
        outcome: 'errored',
        where: 'input candidate',
        found: value === '' ? 'The input `candidate` is empty.' : 'The input `candidate` is not a digest.',
        expected: '`sha256:` and 64 hex digits: the output `candidate` of the build job.',
        state: NOTHING_WRITTEN,
        next: 'Name the build job in `needs:`, give it `outputs: { candidate: "${{ steps.build.outputs.candidate }}" }`, and pass `candidate: "${{ needs.build.outputs.candidate }}"`. GitHub drops outputs that contain a secret: no secret may be part of a digest.',
    };
}
function candidateNotFound(candidate) {
    return {
        code: 'candidate-not-found',
        outcome: 'errored',
        found: `This run has no artifact for candidate ${candidate}.`,
        expected: 'The workflow artifact that the build job of this run uploaded.',
        state: _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_WRITTEN */ .qv,
        next: 'Run `build` in an earlier job of the same run. Artifacts expire: after that, re-run all jobs.',
    };
}
function tampered(name, found, expected) {
    return {
        code: 'candidate-tampered',
        outcome: 'failed',
        where: name,
        found,
        expected,
        state: 'These bytes were not deployed and not published.',
        next: 'Find out who or what changed the file between the jobs. Then re-run all jobs: the build makes the candidate anew.',
    };
}
function notStaged(environment, names) {
    return {
        code: 'not-staged',
        outcome: 'held',
        where: environment,
        found: `No record says that this candidate was live in ${names.join(' or ') || 'any other environment'}.`,
        expected: 'A success there before it may go on.',
        state: _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_WRITTEN */ .qv,
        next: 'Let the job that stages it succeed first: it belongs in `needs:` of this one.',
    };
}
function draftGone(release, version) {
    return {
        code: 'draft-gone',
        outcome: 'errored',
        where: `release ${release}`,
        found: `The draft release that holds ${version} cannot be found.`,
        expected: 'The draft that `stage` made.',
        state: _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_WRITTEN */ .qv,
        next: 'If somebody has deleted it, re-run the job that stages: it is made again from the same bytes.',
    };
}
function foreignAsset(name, tag) {
    return {
        code: 'asset-foreign',
        outcome: 'failed',
        where: name,
        found: `The draft release ${tag} holds a file that is not part of the candidate.`,
        expected: 'Exactly the files of the candidate: publishing would give this one to everybody as well.',
        state: 'The release was not published, and this run deployed nothing.',
        next: 'Delete the file from the draft release and re-run this job. What a release needs is made by the build steps.',
    };
}
function releaseChanged(tag, what) {
    return {
        code: 'release-changed',
        outcome: 'failed',
        where: tag,
        found: `The draft release is not what was approved: ${what}.`,
        expected: 'Exactly the files of the candidate, uploaded and with the same digests.',
        state: 'The candidate is deployed where the record says success; the release was not published.',
        next: 'Re-run the job that stages: it puts the right files into the draft. Then re-run this job.',
    };
}


/***/ }),

/***/ 73633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ githubRefused),
/* harmony export */   PF: () => (/* binding */ brokenUpload),
/* harmony export */   Up: () => (/* binding */ missingPermission),
/* harmony export */   gA: () => (/* binding */ lostRace),
/* harmony export */   mu: () => (/* binding */ githubUnreachable),
/* harmony export */   nS: () => (/* binding */ notFoundOrNoPermission),
/* harmony export */   xd: () => (/* binding */ rateLimited)
/* harmony export */ });
const RESUMABLE = 'What was written before stays; re-running finds it and goes on from there.';
function missingPermission(call, permission) {
    return {
        code: 'permission-missing',
        outcome: 'errored',
        where: call,
        found: "GitHub answered 403: the job's token may not do this.",
        expected: `\`permissions: { ${permission} }\` of the job.`,
        state: RESUMABLE,
        next: `Add \`${permission}\` to the job's \`permissions:\`, and push. The table in the action's README has all that it needs.`,
    };
}
function notFoundOrNoPermission(call, permission) {
    return {
        code: 'not-found-or-no-permission',
        outcome: 'errored',
        where: call,
        found: 'GitHub answered 404. It does so for what is missing, and for what the token may not see.',
        expected: `That it exists, and \`permissions: { ${permission} }\`.`,
        state: RESUMABLE,
        next: `Add \`${permission}\` to the job's \`permissions:\`; if it is there, look whether somebody has deleted it.`,
    };
}
function rateLimited(call, until) {
    return {
        code: 'rate-limited',
        outcome: 'errored',
        where: call,
        found: `GitHub's rate limit is used up${until === '' ? '' : ` until ${until}`}. All runs of a repository share it.`,
        expected: 'Room for this call.',
        state: RESUMABLE,
        next: 'Re-run the failed jobs later.',
    };
}
function githubRefused(call, status, message) {
    return {
        code: 'github-refused',
        outcome: 'errored',
        where: call,
        found: `GitHub answered ${status}: ${message}`,
        expected: 'An answer that the call was done.',
        state: RESUMABLE,
        next: 'Read the message; if it names nothing to change, re-run the failed jobs.',
    };
}
function githubUnreachable(call, message) {
    return {
        code: 'github-unreachable',
        outcome: 'errored',
        where: call,
        found: `No usable answer came: ${message}. Whether the call had an effect is not known.`,
        expected: 'An answer.',
        state: RESUMABLE,
        next: 'Re-run the failed jobs: they look first, and do nothing twice.',
    };
}
function brokenUpload(asset, found, expected) {
    return {
        code: 'upload-broken',
        outcome: 'errored',
        where: asset,
        found: `After the upload GitHub has: ${found}.`,
        expected: `${expected}.`,
        state: 'The draft release is incomplete. Nothing was deployed.',
        next: 'Re-run the failed jobs: broken assets are replaced, whole ones are kept.',
    };
}
function lostRace(environment, record, version, run) {
    return {
        code: 'lost-race',
        outcome: 'held',
        where: environment,
        found: `Run ${run} is deploying ${version} to ${environment} right now (record ${record}).`,
        expected: 'One candidate at a time in an environment.',
        state: 'This candidate was not deployed. Its record is closed.',
        next: `Wait for run ${run} to end, then re-run this job.`,
    };
}


/***/ }),

/***/ 82759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W0: () => (/* binding */ branchOf),
/* harmony export */   lt: () => (/* binding */ releaseBranchOf),
/* harmony export */   ol: () => (/* binding */ WorkflowEvent)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/**
 * What started this job and where it runs: GitHub's variables, read once at the edge.
 * Source: docs.github.com, "Variables reference" (GITHUB_*).
 */
const WorkflowEvent = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ owner: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1) }),
    /** Address of the repository in a browser, without a slash at the end. */
    repositoryUrl: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Full SHA of the commit that the run is about. */
    sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40}$/),
    /** Full ref name, `refs/heads/main`. */
    ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    event: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    /** For a pull request: the branch that it would be merged into. */
    baseBranch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** Login of whoever started the run, or its newest attempt. */
    actor: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
        attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
        /** The job's key in the workflow. */
        job: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        /** Id of the job as the API knows it (`job.check_run_id`); absent where GitHub does not tell. */
        jobId: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().optional(),
        url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    }),
});
/** The branch that a release would come from: the run's own, or the one that a pull request would be merged into. */
function releaseBranchOf(event) {
    return branchOf(event) ?? event.baseBranch;
}
/** `main` for `refs/heads/main`; undefined when the run is not about a branch. */
function branchOf(event) {
    return event.ref.startsWith('refs/heads/') ? event.ref.slice('refs/heads/'.length) : undefined;
}


/***/ }),

/***/ 83750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ov: () => (/* binding */ fileSize),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   om: () => (/* binding */ block),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   qN: () => (/* binding */ paragraphs),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _changelog_safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24182);

/** Text by anybody, on one line, that is shown and does nothing: no mention, link, image or HTML. */
function plain(text) {
    return (0,_changelog_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineMarkdown */ .x)(text, { repositoryUrl: null });
}
/** Inline code around any text. */
function code(text) {
    return (0,_changelog_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_changelog_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text));
}
/** A fenced block of text that cannot be left from inside. */
function block(text, language = 'text') {
    const runs = text.match(/`+/g) ?? [];
    const fence = '`'.repeat(Math.max(2, ...runs.map((run) => run.length)) + 1);
    return `${fence}${language}\n${text}\n${fence}`;
}
/** A table; the cells are Markdown already. */
function table(head, rows) {
    const line = (cells) => `| ${cells.map(tableCell).join(' | ')} |`;
    return [line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}
/** A pipe would end the cell, also inside code. */
function tableCell(cell) {
    return cell.replaceAll('\n', '<br>').replaceAll(/(?<!\\)\|/g, '\\|');
}
/** Folded away until somebody opens it. */
function details(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
/** Paragraphs with an empty line between, without the empty ones. */
function paragraphs(...parts) {
    return parts.filter((part) => part !== '').join('\n\n');
}
/** `12.3 kB`: decimal units, as GitHub shows sizes of assets. */
function fileSize(bytes) {
    const units = ['B', 'kB', 'MB', 'GB'];
    const power = bytes === 0 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
    const value = bytes / 1000 ** power;
    return `${power === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[power]}`;
}


/***/ }),

/***/ 60838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ skipped),
/* harmony export */   s: () => (/* binding */ completed)
/* harmony export */ });
/** A result without failures; the rest is filled in by the stage. */
function completed(headline, rest = {}) {
    return { decision: 'completed', reasonCode: 'done', ...nothing(headline), ...rest };
}
function skipped(reasonCode, headline, rest = {}) {
    return { decision: 'skipped', reasonCode, ...nothing(headline), ...rest };
}
function nothing(headline) {
    return { headline, outputs: {}, details: {}, summary: '', gates: [], problems: [] };
}


/***/ }),

/***/ 86115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ problemSection),
/* harmony export */   J: () => (/* binding */ stageSummary)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83750);

const MARKS = {
    completed: '✓',
    skipped: '○',
    held: '◆',
    failed: '✗',
    errored: '✗',
};
/** The job summary of a stage: what happened, what to do, and behind it the details. */
function stageSummary(title, result) {
    const document = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraphs */ .qN)(`## ${MARKS[result.decision]} ${title}: ${result.decision}`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(result.headline), ...result.problems.map(problemSection), result.summary, gateSection(result.gates));
    return `${document}\n`;
}
/** One problem, in the four sentences of its author; what follows the first line of one stands below. */
function problemSection(problem) {
    const where = problem.where === undefined ? '' : ` in ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(problem.where)}`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraphs */ .qN)(`### ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(problem.code)}${where}`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['', ''], [
        ['**Found**', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(firstLine(problem.found))],
        ['**Expected**', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(firstLine(problem.expected))],
        ['**State**', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(firstLine(problem.state))],
        ['**Next**', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(firstLine(problem.next))],
    ]), problem.next.includes('\n') ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .block */ .om)(otherLines(problem.next), 'yaml') : '', problem.found.includes('\n') ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)('What was printed', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .block */ .om)(otherLines(problem.found))) : '');
}
function firstLine(text) {
    return text.split('\n')[0] ?? '';
}
function otherLines(text) {
    return text.split('\n').slice(1).join('\n');
}
function gateSection(gates) {
    if (gates.length === 0)
        return '';
    const rows = gates.map((gate) => [
        gate.decision === 'pass' ? '✓' : gate.decision === 'skip' ? '○' : gate.decision === 'hold' ? '◆' : '✗',
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(gate.gate),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(gate.reason),
    ]);
    const passed = gates.filter((gate) => gate.decision === 'pass').length;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(`Gates: ${passed} of ${gates.length} passed`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['', 'Gate', 'Why'], rows));
}


/***/ }),

/***/ 25121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y9: () => (/* binding */ candidateArtifact),
/* harmony export */   or: () => (/* binding */ candidateFromArtifact),
/* harmony export */   tH: () => (/* binding */ fileProblems),
/* harmony export */   uS: () => (/* binding */ verifiedManifest)
/* harmony export */ });
/* harmony import */ var _candidate_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14940);
/* harmony import */ var _candidate_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2389);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15429);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92585);


/** Name of the workflow artifact of a candidate. The same candidate has the same name, so uploading it again changes nothing. */
function candidateArtifact(candidate) {
    return `liftlock-candidate-${(0,_candidate_index_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(candidate)}`;
}
/** Downloads the candidate that an earlier job of this run uploaded, and checks every byte of it. */
async function candidateFromArtifact(candidate, ports) {
    const folder = await ports.files.temporaryFolder('candidate');
    const there = await ports.artifacts.download(candidateArtifact(candidate), folder);
    if (!there)
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .LiftlockError */ .Np((0,_errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .candidateNotFound */ .jJ)(candidate));
    const text = await ports.files.read(`${folder}/${_candidate_index_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_FILE */ .h1}`);
    const manifest = verifiedManifest(text, candidate);
    (0,_errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .throwIfAny */ .MI)(await fileProblems(manifest, folder, ports));
    return { candidate, manifest, folder };
}
/** Reads `candidate.json` after its bytes have proved to be the candidate's. */
function verifiedManifest(text, candidate) {
    if (text === undefined)
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .LiftlockError */ .Np((0,_errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .tampered */ .rZ)(_candidate_index_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_FILE */ .h1, 'The file is missing.', `Bytes with ${candidate}.`));
    const digest = (0,_candidate_index_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(text);
    if (digest !== candidate)
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .LiftlockError */ .Np((0,_errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .tampered */ .rZ)(_candidate_index_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_FILE */ .h1, `Its bytes have ${digest}.`, `${candidate}.`));
    return _candidate_index_js__WEBPACK_IMPORTED_MODULE_3__/* .CandidateManifest */ .Xi.parse(JSON.parse(text));
}
/** Every file that is missing, or is not what the manifest says. */
async function fileProblems(manifest, folder, ports) {
    const problems = [];
    for (const artifact of manifest.artifacts) {
        const actual = await ports.files.digest(`${folder}/${artifact.name}`);
        if (actual === undefined)
            problems.push((0,_errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .tampered */ .rZ)(artifact.name, 'The file is missing.', `${artifact.sha256}.`));
        else if (actual.digest !== artifact.sha256)
            problems.push((0,_errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .tampered */ .rZ)(artifact.name, `Its bytes have ${actual.digest}.`, `${artifact.sha256}, as the build wrote it down.`));
    }
    return problems;
}


/***/ }),

/***/ 6412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ loadConfig),
/* harmony export */   b: () => (/* binding */ environmentNamed)
/* harmony export */ });
/* harmony import */ var _candidate_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14940);
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47341);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15429);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3920);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19719);



/** Reads the pipeline's configuration from the checkout. */
async function loadConfig(files) {
    const text = await files.read(_config_index_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIG_FILE */ .g);
    if (text === undefined)
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .LiftlockError */ .Np((0,_errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .missingConfig */ .lw)(_config_index_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIG_FILE */ .g));
    const parsed = (0,_config_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseConfig */ .o)(text);
    if (!parsed.ok)
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .LiftlockError */ .Np(parsed.problems);
    return { config: parsed.config, digest: (0,_candidate_index_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(text) };
}
/** The environment of a name; GitHub ignores case. */
function environmentNamed(config, name) {
    const found = config.environments.find((environment) => environment.name.toLowerCase() === name.toLowerCase());
    if (found)
        return found;
    throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .LiftlockError */ .Np((0,_errors_index_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownEnvironment */ .Iu)(name, config.environments.map((environment) => environment.name)));
}


/***/ }),

/***/ 68368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ exitedWith)
/* harmony export */ });
/** Codes that bash gives by itself; whoever meets one looks in vain for an `exit` in the commands. */
const MEANINGS = {
    126: 'what was called is no program',
    127: 'a program that was not found',
    137: 'SIGKILL: often too little memory',
    141: 'SIGPIPE: something like `… | head -1` ended before what wrote to it, and the step runs with `pipefail`',
};
/** `exited with code 2`, and what that means where the commands themselves do not say it. */
function exitedWith(code) {
    const meaning = MEANINGS[code];
    return meaning === undefined ? `exited with code ${code}` : `exited with code ${code} (${meaning})`;
}


/***/ }),

/***/ 24198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W_: () => (/* binding */ stateAfter),
/* harmony export */   ok: () => (/* binding */ closeFailed),
/* harmony export */   u0: () => (/* binding */ carryOut)
/* harmony export */ });
/* harmony import */ var _deployment_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54445);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19719);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15429);
/* harmony import */ var _script_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69415);
/* harmony import */ var _handover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87089);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16951);
/* harmony import */ var _roll_back_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34949);
/* harmony import */ var _validate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28276);







/** Data, deploy, validation, success. On failure everything that was started is rolled back, and the problem is thrown. */
async function carryOut(rollout, ports) {
    const { environment, context } = rollout;
    const started = [];
    await runSteps(rollout, started, ports);
    const validations = [];
    for (const step of environment.validate) {
        const end = await ports.log.group(`validate: ${step.name}`, () => (0,_validate_js__WEBPACK_IMPORTED_MODULE_0__/* .validate */ .t)(step, context, rollout.config, ports));
        validations.push(end);
        if (!end.passed) {
            const problem = (state) => (0,_errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .validationFailed */ .$Y)(end.name, end.found, end.expected, state);
            await fail(rollout, started, problem, `validation "${end.name}" failed`, ports);
        }
    }
    const url = environment.url === undefined ? undefined : (0,_validate_js__WEBPACK_IMPORTED_MODULE_0__/* .fillUrl */ .T)(environment.url, context);
    const record = await (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .ensureStatus */ .J)(rollout.record, 'success', `${context.version} is live and validated`, ports, url);
    (0,_handover_js__WEBPACK_IMPORTED_MODULE_3__/* .saveRollout */ .BU)(stateOf(rollout, started, true), ports);
    return { record, validations };
}
async function runSteps(rollout, started, ports) {
    const { environment, config, context } = rollout;
    for (const step of [...environment.data, ...environment.deploy]) {
        started.push(step);
        (0,_handover_js__WEBPACK_IMPORTED_MODULE_3__/* .saveRollout */ .BU)(stateOf(rollout, started, false), ports);
        const end = await (0,_script_js__WEBPACK_IMPORTED_MODULE_4__/* .runStep */ .eg)(step, context, config, ports);
        if (end.end === 'passed')
            continue;
        const problem = (state) => (0,_script_js__WEBPACK_IMPORTED_MODULE_4__/* .problemOf */ .Zw)(end, 'deploy', step, state);
        await fail(rollout, started, problem, `step "${step.name}" ${end.end}`, ports);
    }
}
/** Rolls back, closes the record, and throws. A cancelled job leaves both to its post step, which has more time. */
async function fail(rollout, started, problem, what, ports) {
    const { environment, config, context, record } = rollout;
    if (ports.cancellation.requested) {
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_5__/* .LiftlockError */ .Np((0,_errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .cancelled */ .KW)(what, `The rollback of ${environment.name} runs in the post step of this action.`));
    }
    const end = await (0,_roll_back_js__WEBPACK_IMPORTED_MODULE_6__/* .rollBack */ .F)(started, context, config, ports);
    await closeFailed(record, end, what, ports);
    (0,_handover_js__WEBPACK_IMPORTED_MODULE_3__/* .saveRollout */ .BU)(stateOf(rollout, started, true), ports);
    throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_5__/* .LiftlockError */ .Np(problem(stateAfter(end, environment, context.previousVersion)));
}
/** The last status of a record whose deploy failed. Its first words say whether what was there before is there again. */
function closeFailed(record, end, what, ports) {
    return (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .ensureStatus */ .J)(record, 'failure', `${end === 'incomplete' ? _deployment_index_js__WEBPACK_IMPORTED_MODULE_7__/* .NOT_ROLLED_BACK */ .RG : _deployment_index_js__WEBPACK_IMPORTED_MODULE_7__/* .ROLLED_BACK */ .jC}: ${what}`, ports);
}
/** What is true after a failed deploy, in words for the person who reads the error. */
function stateAfter(end, { name, release }, previousVersion) {
    const published = release === 'before' ? 'The release was published before the deploy and stays' : 'Nothing was published';
    return `${environmentAfter(end, name, previousVersion)} ${published}, and no later environment was touched.`;
}
function environmentAfter(end, name, previousVersion) {
    switch (end) {
        case 'incomplete':
            return `${name} was not fully rolled back: what runs there is not known.`;
        case 'not-needed':
            return `No step had been started in ${name}: it is as it was.`;
        case 'done':
            return `${name} was rolled back to ${previousVersion === '' ? 'what was there before' : previousVersion}.`;
    }
}
function stateOf({ record, environment, context }, started, finished) {
    const { version, tag, commit, candidate, artifacts, configFile, previousVersion } = context;
    return {
        environment: environment.name,
        deployment: record.id,
        started: started.map((step) => step.name),
        finished,
        context: { version, tag, commit, candidate, artifacts, configFile, previousVersion },
    };
}


/***/ }),

/***/ 87089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ saveRollout),
/* harmony export */   h_: () => (/* binding */ savedRollout)
/* harmony export */ });
/* unused harmony export RolloutState */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const KEY = 'rollout';
/**
 * What the post step must know to roll back after a cancelled run: GitHub kills the main process soon after the signal,
 * but still runs `post:` (docs: workflow cancellation).
 */
const RolloutState = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    environment: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    deployment: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    /** Names of the data and deploy steps that were started, in order. */
    started: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Whether the main step came to an end that needs nothing more. */
    finished: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    context: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        tag: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        candidate: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        artifacts: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        configFile: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        previousVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    }),
});
function saveRollout(state, ports) {
    ports.handover.saveState(KEY, JSON.stringify(state));
}
/** The state of the main step; undefined if it never started to deploy. */
function savedRollout(ports) {
    const text = ports.handover.state(KEY);
    return text === '' ? undefined : RolloutState.parse(JSON.parse(text));
}


/***/ }),

/***/ 16951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ ensureStatus)
/* harmony export */ });
/** GitHub's limit of a status description (REST reference, "Create a deployment status"). */
const DESCRIPTION_LIMIT = 140;
/** Writes a status, unless the record has had it: a record passes each state once, also when a job was killed in between. */
async function ensureStatus(record, state, description, ports, url) {
    if (record.statuses.some((status) => status.state === state))
        return record;
    const status = await ports.github.addStatus(record.id, {
        state,
        description: description.length > DESCRIPTION_LIMIT ? `${description.slice(0, DESCRIPTION_LIMIT - 1)}…` : description,
        url,
        logUrl: ports.event.run.url,
    });
    return { ...record, statuses: [status, ...record.statuses] };
}


/***/ }),

/***/ 34949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ rollBack)
/* harmony export */ });
/* harmony import */ var _script_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69415);

/** Undoes the started steps, the last one first. One that fails does not keep the others from being tried. */
async function rollBack(started, context, config, ports) {
    if (started.length === 0)
        return 'not-needed';
    let complete = true;
    for (const step of started.toReversed()) {
        if (step.rollback.length === 0) {
            complete = false;
            ports.log.warning(`"${step.name}" has no rollback steps: what it did stays.`);
        }
        for (const rollback of step.rollback) {
            const end = await (0,_script_js__WEBPACK_IMPORTED_MODULE_0__/* .runStep */ .eg)({ ...rollback, component: step.component }, context, config, ports);
            if (end.end !== 'passed') {
                complete = false;
                ports.log.warning(`Rollback step "${rollback.name}" did not pass.`);
            }
        }
    }
    return complete ? 'done' : 'incomplete';
}


/***/ }),

/***/ 54379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ declaredSettings)
/* harmony export */ });
/** The declared variables and secrets of an environment; nothing else of the step's environment reaches the commands. */
function declaredSettings(environment, settings) {
    const names = [...environment.requires.variables, ...environment.requires.secrets];
    return Object.fromEntries(names.map((name) => [name, settings.get(name) ?? '']));
}


/***/ }),

/***/ 28276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ fillUrl),
/* harmony export */   t: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79791);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68368);
/* harmony import */ var _script_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69415);



/**
 * Checks until enough checks passed, or too many failed. While nothing has passed yet and the start period lasts, a
 * failure only means that the service is still starting.
 */
async function validate(step, context, config, ports) {
    const startedAt = ports.clock.now();
    let passes = 0;
    let failures = 0;
    for (let checks = 1;; checks += 1) {
        const found = await check(step, context, config, ports);
        const starting = passes === 0 && ports.clock.now() - startedAt < step.startPeriod;
        if (found === undefined)
            passes += 1;
        else if (!starting)
            failures += 1;
        ports.log.info(`${step.name}: check ${checks} ${found === undefined ? 'passed' : `did not pass: ${found}`}`);
        if (passes >= step.count)
            return { passed: true, name: step.name, checks };
        if (found !== undefined && (failures > step.failureLimit || ports.cancellation.requested)) {
            return { passed: false, name: step.name, checks, found, expected: expectationOf(step, context) };
        }
        await ports.clock.sleep(step.interval);
    }
}
/** What is wrong, or undefined. */
async function check(step, context, config, ports) {
    if (step.http !== undefined)
        return checkHttp(step.http, context, ports);
    const script = { name: step.name, commands: step.commands ?? [], timeout: step.timeout };
    const end = await (0,_script_js__WEBPACK_IMPORTED_MODULE_0__/* .runStep */ .eg)(script, context, config, ports);
    if (end.end === 'passed')
        return undefined;
    return end.end === 'failed'
        ? `The commands ${(0,_exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .exitedWith */ .Q)(end.exitCode)}.`
        : `The commands were stopped after ${(0,_config_index_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(end.duration)}.`;
}
async function checkHttp(http, context, ports) {
    const answer = await ports.http.get(fillUrl(http.url, context), {
        timeout: http.timeout,
        allowPrivate: http.allowPrivate,
    });
    if (typeof answer === 'string')
        return answer;
    if (answer.status !== http.status)
        return `It answered ${answer.status}.`;
    const fields = Object.entries(http.json);
    if (fields.length === 0)
        return undefined;
    const body = jsonObject(answer.body);
    if (body === undefined)
        return 'Its answer is no JSON object.';
    const wrong = fields.find(([name, expected]) => String(body[name]) !== fillText(expected, context));
    return wrong === undefined ? undefined : `Its \`${wrong[0]}\` is ${shown(body[wrong[0]])}.`;
}
const LONGEST_VALUE = 200;
function shown(value) {
    const text = JSON.stringify(value) ?? 'missing';
    return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
function expectationOf(step, context) {
    if (step.http === undefined)
        return `Exit code 0, ${step.count} time(s).`;
    const fields = Object.entries(step.http.json).map(([name, value]) => `, \`${name}\` ${fillText(value, context)}`);
    return `Status ${step.http.status}${fields.join('')}, ${step.count} time(s).`;
}
/** `${API_URL}` from the declared settings; the configuration's rules know that it is declared. */
function fillUrl(url, context) {
    return url.replaceAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g, (_, name) => context.settings !== undefined && Object.hasOwn(context.settings, name) ? (context.settings[name] ?? '') : '');
}
function fillText(text, context) {
    return text
        .replaceAll('{version}', context.version)
        .replaceAll('{commit}', context.commit)
        .replaceAll('{candidate}', context.candidate ?? '');
}
function jsonObject(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null && !Array.isArray(value)
            ? value
            : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 69415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   eg: () => (/* binding */ runStep),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* unused harmony export stepEnvironment */
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79791);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19719);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68368);



function stepEnvironment(context, component) {
    return {
        ...context.settings,
        LIFTLOCK_VERSION: context.version,
        LIFTLOCK_TAG: context.tag,
        LIFTLOCK_COMMIT: context.commit,
        LIFTLOCK_CANDIDATE: context.candidate ?? '',
        LIFTLOCK_ENVIRONMENT: context.environment ?? '',
        LIFTLOCK_COMPONENT: component ?? '',
        LIFTLOCK_ARTIFACTS: context.artifacts ?? '',
        LIFTLOCK_CONFIG: context.configFile ?? '',
        LIFTLOCK_PREVIOUS_VERSION: context.previousVersion ?? '',
    };
}
/** Runs one step in a group of the log. */
function runStep(step, context, config, ports) {
    const script = {
        name: step.name,
        commands: step.commands,
        folder: folderOf(step.component, config),
        inherits: context.environment === undefined ? 'all' : 'tools',
        environment: stepEnvironment(context, step.component),
        timeout: step.timeout,
    };
    return ports.log.group(step.name, () => ports.commands.run(script));
}
function folderOf(component, config) {
    return config.components.find((candidate) => candidate.name === component)?.path ?? '.';
}
/** The problem of a step that did not pass; undefined if it did. `kind` is the first word of the code: `build-failed`. */
function problemOf(end, kind, step, state) {
    switch (end.end) {
        case 'passed':
            return undefined;
        case 'failed':
            return (0,_errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .stepFailed */ ._p)(kind, step.name, (0,_exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .exitedWith */ .Q)(end.exitCode), end.tail, state);
        case 'timed-out':
            return (0,_errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .stepTimedOut */ .cM)(kind, step.name, (0,_config_index_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(step.timeout), end.tail, state);
        case 'cancelled':
            return (0,_errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .cancelled */ .KW)(step.name, state);
    }
}


/***/ })

};
