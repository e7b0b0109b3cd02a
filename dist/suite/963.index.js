export const id = 963;
export const ids = [963];
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
// EXTERNAL MODULE: ./packages/core/.build/changelog/notes.js
var notes = __webpack_require__(37764);
// EXTERNAL MODULE: ./packages/core/.build/errors/problem.js
var problem = __webpack_require__(15429);
// EXTERNAL MODULE: ./packages/core/.build/errors/catalogue/version.js
var version = __webpack_require__(64000);
;// CONCATENATED MODULE: ./packages/core/.build/changelog/markdown.js
/** The notes as Markdown. Pure, and free of choices: what is shown and how it is worded was decided before. */
function notesMarkdown(view) {
    const blocks = [
        `## ${view.title} (${view.date})`,
        ...layoutBlocks(view.main),
        ...(view.isEmpty ? ['Nothing that users would notice.'] : []),
        ...(view.follows === null ? [] : [`Released with ${view.follows}, which it depends on.`]),
        ...(view.cut === null ? [] : [view.cut]),
        ...(view.since === null ? [] : [folded(`Everything since ${view.since.tag}`, layoutBlocks(view.since.notes))]),
        ...(view.contributors.length === 0 ? [] : ['### Contributors', view.contributors.join(', ')]),
        ...(view.newContributors.length === 0 ? [] : [`First contribution: ${view.newContributors.join(', ')}`]),
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
            // No such folder: the library's search for tags, a package and a remote finds nothing, and walks the range.
            cwd: external_node_path_.join(view.folder, 'none'),
            config: {},
            outputUnreleased: true,
            pkg: { transform: () => ({}) },
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

/***/ 45097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ gitHistory)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/.build/errors/problem.js
var problem = __webpack_require__(15429);
// EXTERNAL MODULE: ./packages/core/.build/errors/catalogue/repository.js
var repository = __webpack_require__(79202);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./packages/adapters/.build/git/git-process.js



/**
 * What a repository could otherwise make git do for it: run hooks, a file system monitor or a transport of its own,
 * show signatures by calling a program, or fail on an order file. `safe.directory`, because in a container job the
 * checkout belongs to another user, and its usual place, the user's configuration, is not read.
 */
const SETTINGS = [
    'core.hooksPath=/dev/null',
    'core.fsmonitor=false',
    'protocol.ext.allow=never',
    'safe.directory=*',
    'log.showSignature=false',
    `diff.orderFile=${external_node_os_.devNull}`,
    'i18n.logOutputEncoding=UTF-8',
].flatMap((setting) => ['-c', setting]);
/** Starts git in a folder, without a shell, and without the system's and the user's configuration. */
function gitProcesses({ cwd, env }) {
    const start = (command, args) => (0,external_node_child_process_.spawn)('git', [...SETTINGS, command, ...args], {
        cwd,
        env: environment(env),
        stdio: ['ignore', 'pipe', 'pipe'],
        windowsHide: true,
    });
    return {
        async read(command, args) {
            const child = start(command, args);
            const [stdout, stderr, code] = await Promise.all([git_process_text(child.stdout), git_process_text(child.stderr), exitCode(child)]);
            return { stdout, stderr, code };
        },
        async *stream(command, args) {
            const child = start(command, args);
            const complaint = git_process_text(child.stderr);
            const ended = exitCode(child);
            // Awaited below; a failure to start must not count as unhandled before the output has ended.
            ended.catch(() => undefined);
            try {
                for await (const chunk of child.stdout)
                    yield chunk;
                if ((await ended) !== 0)
                    throw new problem/* LiftlockError */.Np((0,repository/* gitFailed */.gk)(command, await complaint));
            }
            finally {
                child.kill();
            }
        },
    };
}
/** The process's own environment without git's variables: a hook or a caller must not redirect what is read. */
function environment(env) {
    const kept = Object.entries(env).filter(([name, value]) => value !== undefined && !/^git_/i.test(name));
    return {
        ...Object.fromEntries(kept),
        LC_ALL: 'C',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: external_node_os_.devNull,
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
    };
}
async function git_process_text(stream) {
    const chunks = [];
    for await (const chunk of stream)
        chunks.push(chunk);
    return Buffer.concat(chunks).toString('utf8');
}
function exitCode(child) {
    return new Promise((resolve, reject) => {
        child.once('error', (cause) => {
            reject(cause.code === 'ENOENT' ? new problem/* LiftlockError */.Np((0,repository/* gitMissing */.HF)(), { cause }) : cause);
        });
        child.once('close', (code) => resolve(code ?? 1));
    });
}

;// CONCATENATED MODULE: ./packages/adapters/.build/git/log-records.js
/**
 * Fields of one record, NUL between them. No part of a commit can hold a NUL, so nothing that a message, a name or a
 * path says can end a field or begin a record.
 */
const FIELDS = ['%H', '%P', '%an', '%ae', '%at', '%ct', '%B'];
const SEPARATOR = '%x00';
/** `--format` of records without paths: exactly `FIELDS.length` tokens each. */
const FORMAT = FIELDS.join(SEPARATOR);
/**
 * `--format` of records with paths: an empty token in front of the fields, which no path can be, an empty one behind
 * them, then the paths, the first with a line break before it.
 */
const FORMAT_WITH_FILES = `${SEPARATOR}${FORMAT}${SEPARATOR}`;
const NUL = 0;
/** Cuts a stream of bytes at NULs. The last token needs its NUL too: what follows the last one is dropped. */
async function* tokens(chunks) {
    let pending = [];
    for await (const chunk of chunks) {
        let start = 0;
        for (let end = chunk.indexOf(NUL); end !== -1; end = chunk.indexOf(NUL, start)) {
            const piece = chunk.subarray(start, end);
            yield pending.length === 0 ? piece.toString('utf8') : Buffer.concat([...pending, piece]).toString('utf8');
            pending = [];
            start = end + 1;
        }
        if (start < chunk.length)
            pending.push(chunk.subarray(start));
    }
}
/** Commits of `git log -z --format=FORMAT`. */
async function* records(source) {
    let fields = [];
    for await (const token of source) {
        fields.push(token);
        if (fields.length < FIELDS.length)
            continue;
        yield commitOf(fields, []);
        fields = [];
    }
}
/** Commits of `git log -z --name-only --format=FORMAT_WITH_FILES`. */
async function* recordsWithFiles(source) {
    // Tokens of the record: the empty one, the fields, the empty one, the paths; the next empty one begins the next.
    const head = FIELDS.length + 2;
    let record = [];
    for await (const token of source) {
        if (token === '' && record.length >= head) {
            yield commitOf(record.slice(1, head - 1), record.slice(head));
            record = [];
        }
        record.push(token);
    }
    if (record.length >= head)
        yield commitOf(record.slice(1, head - 1), record.slice(head));
}
function commitOf(fields, paths) {
    const [sha = '', parents = '', name = '', email = '', authored = '', committed = '', message = ''] = fields;
    const [first = '', ...others] = paths;
    return {
        sha,
        parents: parents === '' ? [] : parents.split(' '),
        author: { name, email, at: Number(authored) * 1000 },
        committedAt: Number(committed) * 1000,
        message,
        files: first === '' ? [] : [first.startsWith('\n') ? first.slice(1) : first, ...others],
    };
}

;// CONCATENATED MODULE: ./packages/adapters/.build/git/git-history.js





/**
 * A repository's history, read by `git` processes. None of the questions asks git for decorations, dates of tags or
 * what contains what over all tags, since each of those costs a walk through everything.
 */
function gitHistory(options) {
    const git = gitProcesses(options);
    let objects = null;
    return {
        async open(ref) {
            const opened = await git_history_open(git, options.cwd, ref);
            objects = opened.objects;
            return opened.history;
        },
        async objectsFolder() {
            objects ??= (await git_history_open(git, options.cwd, 'HEAD')).objects;
            return objects;
        },
        locate: (tags) => tagRefs(git, [], tags),
        reachable: (tags, sha) => tagRefs(git, [`--merged=${sha}`], tags),
        mergeBase: (shas) => mergeBase(git, shas),
        async *commits(range) {
            yield* range.files
                ? recordsWithFiles(tokens(git.stream('log', logArguments(range, FORMAT_WITH_FILES))))
                : records(tokens(git.stream('log', logArguments(range, FORMAT))));
        },
    };
}
async function git_history_open(git, cwd, ref) {
    if (ref.startsWith('-') || /[\0\n]/.test(ref))
        throw new problem/* LiftlockError */.Np((0,repository/* unknownRef */.mv)(JSON.stringify(ref)));
    // A checkout of one branch has the others only as the server's.
    const found = (await openAs(git, cwd, ref)) ?? (await openAs(git, cwd, `refs/remotes/origin/${ref}`));
    if (found === null)
        throw new problem/* LiftlockError */.Np(ref === 'HEAD' ? (0,repository/* noCommits */.CK)(cwd) : (0,repository/* unknownRef */.mv)(ref));
    return found;
}
/** One process answers it all. `--is-bare-repository` is asked for its line, which parts the ref from the tags. */
async function openAs(git, cwd, ref) {
    const named = [`${ref}^{commit}`, '--symbolic-full-name', ref];
    const args = [
        '--is-shallow-repository',
        ...named,
        '--is-bare-repository',
        '--symbolic',
        '--tags',
        '--git-path',
        'objects',
    ];
    const { stdout, stderr, code } = await started(cwd, git.read('rev-parse', args));
    if (/not a git repository|not a work tree/i.test(stderr))
        throw new problem/* LiftlockError */.Np((0,repository/* notARepository */.di)(cwd));
    if (code !== 0)
        return null;
    const [shallow, sha = '', ...rest] = stdout.replace(/\n$/, '').split('\n');
    const objects = rest.pop();
    const parting = rest.findIndex((line) => line === 'true' || line === 'false');
    if (!/^[0-9a-f]{40,64}$/.test(sha) || objects === undefined || parting === -1 || parting > 1)
        return null;
    const fullName = parting === 1 ? (rest[0] ?? null) : null;
    return {
        history: {
            sha,
            shallow: shallow === 'true',
            fullName: fullName === 'HEAD' ? null : fullName,
            tags: rest.slice(parting + 1),
        },
        objects: external_node_path_.resolve(cwd, objects),
    };
}
const PEELED = `--format=${[
    'refname',
    'objecttype',
    'objectname',
    'committerdate:unix',
    '*objecttype',
    '*objectname',
    '*committerdate:unix',
]
    .map((field) => `%(${field})`)
    .join('%00')}`;
async function tagRefs(git, conditions, tags) {
    if (tags.length === 0)
        return [];
    // Full names: a tag that is called `--output=x` is then no option, and `v1` is not the folder `v1/`.
    const patterns = tags === 'all' ? ['refs/tags/'] : tags.map((tag) => `refs/tags/${tag}`);
    const { stdout, stderr, code } = await git.read('for-each-ref', [PEELED, ...conditions, ...patterns]);
    if (code !== 0)
        throw new problem/* LiftlockError */.Np((0,repository/* gitFailed */.gk)('for-each-ref', stderr));
    const wanted = tags === 'all' ? null : new Set(tags);
    const found = [];
    for (const line of stdout.split('\n')) {
        const [ref = '', type, sha = '', date, peeledType, peeled = '', peeledDate] = line.split('\0');
        const name = ref.slice('refs/tags/'.length);
        if (name === '' || (wanted !== null && !wanted.has(name)))
            continue;
        const commit = type === 'commit' ? sha : await peeledCommit(git, ref, peeledType, peeled);
        if (commit !== null)
            found.push({ name, sha: commit, committedAt: Number(date || peeledDate) * 1000 });
    }
    return found;
}
/** A tag of a tag is rare and costs a process; a tag of a tree or a file is no release. */
async function peeledCommit(git, ref, type = '', sha = '') {
    if (type === 'commit')
        return sha;
    if (type !== 'tag')
        return null;
    const { stdout } = await git.read('rev-parse', ['--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
    return stdout.trim() || null;
}
const SHAS_PER_PROCESS = 400;
async function mergeBase(git, shas) {
    let base = null;
    for (let start = 0; start < shas.length; start += SHAS_PER_PROCESS) {
        const part = shas.slice(start, start + SHAS_PER_PROCESS);
        const args = ['--octopus', '--end-of-options', ...(base === null ? part : [base, ...part])];
        base = (await git.read('merge-base', args)).stdout.split('\n')[0]?.trim() || null;
        if (base === null)
            return null;
    }
    return base;
}
function logArguments({ to, without, files }, format) {
    const paths = files ? ['--name-only', '--no-renames', '--no-relative', '--diff-merges=off'] : ['--no-patch'];
    return [
        '-z',
        '--topo-order',
        ...paths,
        `--format=${format}`,
        '--end-of-options',
        to,
        ...without.map((sha) => `^${sha}`),
        '--',
    ];
}
/** `spawn` says ENOENT for a missing folder as for a missing program; the folder is named here. */
async function started(cwd, running) {
    try {
        return await running;
    }
    catch (error) {
        const folder = await (0,promises_.stat)(cwd).catch(() => null);
        if (folder === null || !folder.isDirectory())
            throw new problem/* LiftlockError */.Np((0,repository/* notARepository */.di)(cwd), { cause: error });
        throw error;
    }
}


/***/ }),

/***/ 93660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ noteCommit)
/* harmony export */ });
/* harmony import */ var _version_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86075);
/* harmony import */ var _version_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89545);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24182);



const MAX_SUBJECT = 300;
const MAX_SCOPE = 80;
/** What a commit adds to the notes. Merges and reverted commits add nothing: they changed nothing that is released. */
function noteCommit(judged, context) {
    const { parsed, revert } = judged;
    const { sha } = parsed.commit;
    if ((0,_version_message_js__WEBPACK_IMPORTED_MODULE_0__/* .isMerge */ .F5)(parsed.commit) || revert !== null)
        return { sha, entries: [] };
    // The heading says already what the scope of a dependency update would.
    const scopeOf = (section, scope) => scope === null || section === 'dependencies' ? null : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineMarkdown */ .x)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(scope, MAX_SCOPE), context);
    const entry = (section, change, migration) => ({
        section,
        components: context.components.get(sha) ?? [],
        scope: scopeOf(section, change.scope),
        text: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineMarkdown */ .x)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(withoutPull(change.subject, parsed.pull), MAX_SUBJECT), context),
        references: references(parsed, context),
        migration,
    });
    return {
        sha,
        entries: changesOf(parsed).map(({ section, change, migration }) => entry(section, change, migration?.(context) ?? null)),
    };
}
function changesOf(parsed) {
    if ((0,_version_message_js__WEBPACK_IMPORTED_MODULE_0__/* .isBreaking */ .ER)(parsed))
        return [breakingChange(parsed)];
    const title = parsed.revert?.restores ?? parsed.header;
    if (title !== null)
        return [{ section: isDependencyUpdate(parsed, title) ? 'dependencies' : typeOf(title), change: title }];
    if (parsed.revert !== null)
        return [{ section: 'revert', change: { scope: null, subject: parsed.revert.title } }];
    if (parsed.items.length > 0)
        return parsed.items.map((item) => ({ section: typeOf(item), change: item }));
    return (0,_version_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnparsed */ .DE)(parsed) ? [{ section: 'unparsed', change: { scope: null, subject: parsed.title } }] : [];
}
function breakingChange(parsed) {
    const change = parsed.header ??
        parsed.items.find(({ breaking }) => breaking) ?? { scope: null, subject: parsed.title };
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
    const pull = pulls.get(sha)?.number ?? parsed.pull;
    const short = sha.slice(0, 7);
    if (repositoryUrl === null)
        return [...(pull === null ? [] : [`#${pull}`]), short];
    return [...(pull === null ? [] : [(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .issueLink */ .MN)(pull, repositoryUrl)]), `[${short}](${repositoryUrl}/commit/${sha})`];
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
    const entries = merged([...commits].reverse().flatMap((commit) => commit.entries));
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
    return { sections: laidOut.filter(({ groups }) => groups.length > 0), rest: restOf(entries, sections), omitted };
}
/** The same change, picked into several branches or squashed twice, is one entry with all its references. */
function merged(entries) {
    const known = new Map();
    for (const entry of entries) {
        const key = [entry.section, entry.scope, entry.text, entry.migration].join('\0');
        const same = known.get(key);
        const references = [...new Set([...(same?.references ?? []), ...entry.references])];
        const components = [...new Set([...(same?.components ?? []), ...entry.components])];
        known.set(key, { ...entry, references, components });
    }
    return [...known.values()];
}
function usesComponents(entries) {
    return new Set(entries.flatMap(({ components }) => components)).size > 1;
}
function groupsOf(entries, grouped) {
    const groups = new Map();
    for (const entry of entries) {
        const component = grouped && entry.components.length > 0 ? entry.components.join(', ') : null;
        groups.set(component, [...(groups.get(component) ?? []), entry]);
    }
    return [...groups]
        .map(([component, members]) => ({ component, entries: [...members].sort(byScope) }))
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
/** A scope that the heading above says already is left out. */
function lineOf({ scope, text, references, migration }, heading) {
    const head = `- ${scope === null || scope === heading ? '' : `**${scope}:** `}${text} (${references.join(', ')})`;
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

/***/ 37764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   du: () => (/* binding */ viewOf),
/* harmony export */   fS: () => (/* binding */ RELEASE_BODY_LIMIT),
/* harmony export */   tA: () => (/* binding */ noteCommits)
/* harmony export */ });
/* harmony import */ var _note_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93660);
/* harmony import */ var _notes_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31271);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24182);



/** GitHub's limit for the body of a release, in characters (REST reference, "Create a release"). */
const RELEASE_BODY_LIMIT = 125_000;
/** What headings, links and contributors may take of it. */
const FRAME_RESERVE = 5_000;
/** What each commit of the range adds, in the order of the range. */
function noteCommits(input) {
    return input.commits.map((commit) => (0,_note_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .noteCommit */ .A)(commit, input));
}
/** Lays the notes out from the commits that a renderer hands back. */
function viewOf(input, commits) {
    const sections = [...(input.sections ?? _notes_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .USUAL_SECTIONS */ .u3), ...(input.showUnparsed === true ? [_notes_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .UNPARSED_SECTION */ .d1] : [])];
    const room = Math.max(0, (input.limit ?? RELEASE_BODY_LIMIT) - FRAME_RESERVE);
    const recent = input.sincePrerelease;
    const main = recent === undefined ? commits : commits.filter(({ sha }) => recent.shas.has(sha));
    const mainNotes = (0,_notes_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .layOut */ .v8)(main, sections, recent === undefined ? room : Math.floor(room / 2));
    const whole = recent === undefined ? null : (0,_notes_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .layOut */ .v8)(commits, sections, Math.floor(room / 2));
    const follows = followed(input);
    const omitted = mainNotes.omitted + (whole?.omitted ?? 0);
    return {
        title: input.version,
        date: new Date(input.releasedAt).toISOString().slice(0, 10),
        compare: compareLink(input),
        main: mainNotes,
        isEmpty: mainNotes.sections.length === 0 && follows === null,
        follows,
        since: whole === null ? null : { tag: input.previousTag ?? 'the beginning', notes: whole },
        ...contributorsOf(input),
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
    const names = (input.follows ?? []).map(({ component, version }) => (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineMarkdown */ .x)(`${component} ${version}`, input));
    return names.length === 0 ? null : names.join(', ');
}
const MAX_CONTRIBUTORS = 60;
/** Logins where GitHub was asked, names as git has them where it was not; never a mention, so nobody is notified. */
function contributorsOf(input) {
    const counted = input.commits.filter(({ parsed, revert }) => parsed.commit.parents.length < 2 && revert === null);
    const people = counted.map(({ parsed }) => {
        const pull = input.pulls.get(parsed.commit.sha);
        const login = pull?.author ?? null;
        const name = login === null ? named(parsed.commit.author.name, input) : profile(login);
        return { name, isBot: isBot(login ?? parsed.commit.author.name), pull };
    });
    const contributors = [...new Set(people.filter(({ isBot }) => !isBot).map(({ name }) => name))].sort();
    const first = people.filter(({ pull }) => pull?.firstContribution === true);
    return {
        contributors: contributors.slice(0, MAX_CONTRIBUTORS),
        newContributors: [...new Set(first.map(({ name }) => name))].sort(),
    };
}
function named(name, context) {
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineMarkdown */ .x)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(name, 60), context) || 'somebody without a name';
}
function profile(login) {
    const plain = login.replace(/[^A-Za-z0-9-]/g, '');
    return `[${plain}](https://github.com/${plain})`;
}
function isBot(name) {
    return name.endsWith('[bot]');
}


/***/ })

};
