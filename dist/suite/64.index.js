export const id = 64;
export const ids = [64];
export const modules = {

/***/ 97064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cancellation: () => (/* reexport */ Cancellation),
  actionPorts: () => (/* reexport */ actionPorts),
  conventionalNotes: () => (/* reexport */ conventionalNotes),
  gitHistory: () => (/* reexport */ gitHistory),
  httpProbe: () => (/* reexport */ httpProbe),
  renderNotes: () => (/* reexport */ renderNotes),
  restGitHub: () => (/* reexport */ restGitHub),
  runAction: () => (/* reexport */ runAction),
  runPost: () => (/* reexport */ runPost),
  runRoot: () => (/* reexport */ runRoot),
  scriptCommands: () => (/* reexport */ scriptCommands),
  workspaceFiles: () => (/* reexport */ workspaceFiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/.build/index.js + 126 modules
var _build = __webpack_require__(1365);
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
                    throw new _build/* LiftlockError */.Np3((0,_build/* gitFailed */.gk6)(command, await complaint));
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
            reject(cause.code === 'ENOENT' ? new _build/* LiftlockError */.Np3((0,_build/* gitMissing */.HFj)(), { cause }) : cause);
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
        throw new _build/* LiftlockError */.Np3((0,_build/* unknownRef */.mv9)(JSON.stringify(ref)));
    // A checkout of one branch has the others only as the server's.
    const found = (await openAs(git, cwd, ref)) ?? (await openAs(git, cwd, `refs/remotes/origin/${ref}`));
    if (found === null)
        throw new _build/* LiftlockError */.Np3(ref === 'HEAD' ? (0,_build/* noCommits */.CKy)(cwd) : (0,_build/* unknownRef */.mv9)(ref));
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
        throw new _build/* LiftlockError */.Np3((0,_build/* notARepository */.dio)(cwd));
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
const PEELED = '--format=%(refname)%00%(objecttype)%00%(objectname)%00%(*objecttype)%00%(*objectname)';
async function tagRefs(git, conditions, tags) {
    if (tags.length === 0)
        return [];
    // Full names: a tag that is called `--output=x` is then no option, and `v1` is not the folder `v1/`.
    const patterns = tags === 'all' ? ['refs/tags/'] : tags.map((tag) => `refs/tags/${tag}`);
    const { stdout, stderr, code } = await git.read('for-each-ref', [PEELED, ...conditions, ...patterns]);
    if (code !== 0)
        throw new _build/* LiftlockError */.Np3((0,_build/* gitFailed */.gk6)('for-each-ref', stderr));
    const wanted = tags === 'all' ? null : new Set(tags);
    const found = [];
    for (const line of stdout.split('\n')) {
        const [ref = '', type, sha = '', peeledType, peeled = ''] = line.split('\0');
        const name = ref.slice('refs/tags/'.length);
        if (name === '' || (wanted !== null && !wanted.has(name)))
            continue;
        const commit = type === 'commit' ? sha : await peeledCommit(git, ref, peeledType, peeled);
        if (commit !== null)
            found.push({ name, sha: commit });
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
            throw new _build/* LiftlockError */.Np3((0,_build/* notARepository */.dio)(cwd), { cause: error });
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/adapters/.build/git/index.js


// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
;// CONCATENATED MODULE: ./packages/adapters/.build/artifacts/workflow-artifacts.js


/** Level 0: candidates are archives already, and deflating costs more than hashing and sending together. */
const COMPRESSION = 0;
/** Workflow artifacts of this run, with `@actions/artifact`. It is loaded only when it is used: it is heavy. */
function workflowArtifacts() {
    const client = async () => {
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(477), __webpack_require__.e(918)]).then(__webpack_require__.bind(__webpack_require__, 67918));
        return new DefaultArtifactClient();
    };
    return {
        async upload(name, folder, files) {
            const artifacts = await client();
            const paths = files.map((file) => (0,external_node_path_.join)(folder, file));
            await guard(`upload ${name}`, async () => {
                try {
                    await artifacts.uploadArtifact(name, paths, folder, { compressionLevel: COMPRESSION });
                }
                catch (error) {
                    // Names are taken for the whole run; ours name their content, so what is there is what would be written.
                    if (!isConflict(error))
                        throw error;
                }
            });
        },
        async list() {
            const artifacts = await client();
            const { artifacts: found } = await guard('list', () => artifacts.listArtifacts({ latest: true }));
            return found.map(({ name }) => name);
        },
        async download(name, folder) {
            const artifacts = await client();
            const { artifacts: found } = await guard('list', () => artifacts.listArtifacts({ latest: true }));
            const artifact = found.find((candidate) => candidate.name === name);
            if (artifact === undefined)
                return false;
            await guard(`download ${name}`, () => artifacts.downloadArtifact(artifact.id, { path: folder }));
            return true;
        },
    };
}
function isConflict(error) {
    return /\b409\b|conflict|already exists/i.test(String(error.message));
}
async function guard(what, send) {
    try {
        return await send();
    }
    catch (error) {
        const message = String(error.message ?? error).split('\n')[0] ?? '';
        throw new _build/* LiftlockError */.Np3((0,_build/* githubUnreachable */.mu0)(`artifact: ${what}`, message.slice(0, 300)));
    }
}

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

;// CONCATENATED MODULE: ./packages/adapters/.build/changelog/templates.js
/**
 * Handlebars templates of the notes. Every value is Markdown that core made safe, so nothing is escaped here; the
 * templates are text of this program, never of a repository.
 */
const MAIN = `## {{title}} ({{date}})

{{> layout main}}
{{#if isEmpty}}
Nothing that users would notice.

{{/if}}
{{#if follows}}
Released with {{follows}}, which it depends on.

{{/if}}
{{#if cut}}
{{cut}}

{{/if}}
{{#if since}}
<details>
<summary>Everything since {{since.tag}}</summary>

{{> layout since.notes}}
</details>

{{/if}}
{{#if contributors}}
### Contributors

{{#each contributors}}{{#unless @first}}, {{/unless}}{{this}}{{/each}}

{{/if}}
{{#if newContributors}}
First contribution: {{#each newContributors}}{{#unless @first}}, {{/unless}}{{this}}{{/each}}

{{/if}}
{{#if compare}}
**All changes:** {{compare}}
{{/if}}
`;
const LAYOUT = `{{#each sections}}
{{#if folded}}
<details>
<summary>{{title}} ({{count}})</summary>

{{> groups}}
</details>

{{else}}
### {{title}}

{{> groups}}
{{/if}}
{{/each}}
{{#if rest}}
{{rest}}

{{/if}}
`;
const GROUPS = `{{#each groups}}
{{#if component}}
#### {{component}}

{{/if}}
{{#each lines}}
{{this}}
{{/each}}

{{/each}}
`;

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
    const { default: conventionalChangelog } = await Promise.all(/* import() */[__webpack_require__.e(477), __webpack_require__.e(88), __webpack_require__.e(800)]).then(__webpack_require__.bind(__webpack_require__, 94800));
    const byHash = new Map((0,_build/* noteCommits */.tA6)(input).map((commit) => [commit.sha, commit]));
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
        return tidy(await conventional_notes_text(stream));
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
        mainTemplate: MAIN,
        partials: { layout: LAYOUT, groups: GROUPS },
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
                throw new _build/* LiftlockError */.Np3((0,_build/* notesIncomplete */.Kt0)(expected.length, expected.length - missing.length));
            return (0,_build/* viewOf */.dut)(input, [...byHash.values()].filter(({ sha }) => written.has(sha)));
        },
    };
}
async function conventional_notes_text(stream) {
    const chunks = [];
    for await (const chunk of stream)
        chunks.push(String(chunk));
    return chunks.join('');
}
/** One line break at the end, and never two empty lines in a row, wherever a template left a block out. */
function tidy(markdown) {
    return `${markdown.replace(/\n{3,}/g, '\n\n').trim()}\n`;
}

;// CONCATENATED MODULE: ./packages/adapters/.build/changelog/index.js


// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./packages/adapters/.build/commands/environment.js
/** The action's own inputs, state and service tokens, and the files by which a step could steer later steps. */
const OF_THE_ACTION = /^(INPUT_|STATE_|ACTIONS_|GITHUB_(ENV|OUTPUT|PATH|STATE|STEP_SUMMARY|TOKEN|ARTIFACTS)$)/;
/** Variables that make other programs run code (nx and Shai-Hulud used them to spread). */
const STEERING = new Set(['NODE_OPTIONS', 'LD_PRELOAD', 'LD_LIBRARY_PATH', 'DYLD_INSERT_LIBRARIES', 'BASH_ENV', 'ENV']);
const SYSTEM = /^(PATH|HOME|USER|LOGNAME|SHELL|TERM|LANG|LANGUAGE|LC_.*|TZ|TMPDIR|TEMP|TMP|PWD|CI|RUNNER_(OS|ARCH|TEMP|TOOL_CACHE|NAME|WORKSPACE)|SSL_CERT_(FILE|DIR)|(HTTPS?|NO|ALL)_PROXY|https?_proxy|no_proxy|SystemRoot|ComSpec|PATHEXT|APPDATA|LOCALAPPDATA|USERPROFILE|ProgramFiles.*|ProgramData|windir)$/;
/** Where setup actions say that they put a compiler or runtime. */
const TOOLS = /^([A-Z0-9_]*_HOME|JAVA_HOME_.*|GOROOT|GOPATH|GOBIN|DOTNET_ROOT|ANDROID_.*_ROOT|pythonLocation|CARGO_HOME|RUSTUP_HOME|NVM_DIR)$/;
/** What commands see of the action's environment. */
function inherited(variables, inherits) {
    const allowed = (name) => inherits === 'all' ? !OF_THE_ACTION.test(name) && !STEERING.has(name) : SYSTEM.test(name) || TOOLS.test(name);
    return Object.fromEntries(Object.entries(variables).flatMap(([name, value]) => (value !== undefined && allowed(name) ? [[name, value]] : [])));
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./packages/adapters/.build/commands/output.js

/** A longer line is cut: nobody reads it, and it must not fill the memory. */
const LONGEST_LINE = 16 * 1024;
const TAIL_LINES = 12;
const TAIL_CHARACTERS = 2_000;
/**
 * Passes a command's output on line by line, as fast as the log takes it, and remembers the end of it. Any bytes are
 * text here: what is no UTF-8 becomes replacement characters.
 */
class Output {
    #log;
    #tail = [];
    constructor(log) {
        this.#log = log;
    }
    /** The last lines, for the error of a step that failed. */
    get tail() {
        const text = this.#tail.join('\n').trim();
        return text.length > TAIL_CHARACTERS ? `…${text.slice(-TAIL_CHARACTERS)}` : text;
    }
    /** Resolves when the stream has ended or was destroyed. */
    async take(stream) {
        const decoder = new external_node_string_decoder_.StringDecoder('utf8');
        let rest = '';
        let dropping = false;
        try {
            for await (const chunk of stream) {
                const lines = (rest + decoder.write(chunk)).split(/\r?\n/);
                rest = lines.pop() ?? '';
                for (const line of lines) {
                    if (!dropping)
                        await this.#write(line);
                    dropping = false;
                }
                if (rest.length > LONGEST_LINE) {
                    if (!dropping)
                        await this.#write(rest);
                    dropping = true;
                    rest = '';
                }
            }
        }
        catch {
            // Destroyed after the process had ended: what it left running held the pipe.
        }
        const last = rest + decoder.end();
        if (last !== '' && !dropping)
            await this.#write(last);
    }
    async #write(line) {
        const shown = line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}… (line cut)` : line;
        this.#tail.push(shown.slice(0, TAIL_CHARACTERS));
        if (this.#tail.length > TAIL_LINES)
            this.#tail.shift();
        if (!this.#log.write(`${shown}\n`))
            await new Promise((resolve) => this.#log.once('drain', resolve));
    }
}

;// CONCATENATED MODULE: ./packages/adapters/.build/commands/process-tree.js


/** Signals a process and everything in its group; what is gone already is fine. */
function signalGroup(pid, signal) {
    if (process.platform === 'win32') {
        (0,external_node_child_process_.execFile)('taskkill', ['/pid', String(pid), '/T', '/F'], () => { });
        return;
    }
    try {
        process.kill(-pid, signal);
    }
    catch {
        // ESRCH: the group has ended.
    }
}
/**
 * Kills what left the group (`setsid`) but still carries the mark of its step in its environment. Linux only: elsewhere
 * the runner's own clean-up at the end of the job has to do.
 */
async function killMarked(name, mark) {
    if (process.platform !== 'linux')
        return;
    const wanted = `${name}=${mark}`;
    const pids = (await (0,promises_.readdir)('/proc').catch(() => [])).filter((entry) => /^\d+$/.test(entry));
    for (const pid of pids) {
        const environment = await (0,promises_.readFile)(`/proc/${pid}/environ`, 'latin1').catch(() => '');
        if (!environment.split('\0').includes(wanted))
            continue;
        try {
            process.kill(Number(pid), 'SIGKILL');
        }
        catch {
            // Ended between the look and the signal.
        }
    }
}

;// CONCATENATED MODULE: ./packages/adapters/.build/commands/run-script.js







const MARK = 'LIFTLOCK_TRACK';
/** A background process may hold the pipe of a shell that has ended; its output is waited for so long. */
const DRAIN = 2_000;
/** GitHub kills a cancelled action after 10 s (docs: workflow cancellation), so its commands have 3. */
const GRACE = { timeout: 10_000, cancel: 3_000 };
/** Runs the commands of a step as one bash script in a process group of its own. */
function scriptCommands(options) {
    return { run: (script) => runScript(script, options) };
}
async function runScript(script, options) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(options.temporary, 'liftlock-step-'));
    const file = (0,external_node_path_.join)(folder, 'step.sh');
    await (0,promises_.writeFile)(file, `${script.commands.join('\n')}\n`);
    // Commands of the step must not be able to speak to the runner: no masks, groups or outputs from their output.
    const pause = (0,external_node_crypto_.randomUUID)();
    options.log.write(`::stop-commands::${pause}\n`);
    try {
        return await execute(script, file, options);
    }
    finally {
        options.log.write(`::${pause}::\n`);
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function execute(script, file, options) {
    const startedAt = performance.now();
    const mark = (0,external_node_crypto_.randomUUID)();
    const child = (0,external_node_child_process_.spawn)('bash', ['--noprofile', '--norc', '-eo', 'pipefail', file], {
        cwd: (0,external_node_path_.join)(options.root, script.folder),
        env: { ...inherited(options.environment, script.inherits), ...script.environment, [MARK]: mark },
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: process.platform !== 'win32',
    });
    const output = new Output(options.log);
    const reading = Promise.all([output.take(child.stdout), output.take(child.stderr)]);
    const stopping = new Stopping(child.pid, options.grace ?? GRACE);
    const timer = setTimeout(() => stopping.stop('timed-out'), script.timeout);
    const forget = options.cancellation.onRequest(() => stopping.stop('cancelled'));
    const exitCode = await new Promise((resolve) => {
        child.once('error', (error) => resolve(error.message));
        child.once('exit', (code, signal) => resolve(code ?? signal ?? 'unknown'));
    });
    clearTimeout(timer);
    forget();
    stopping.end();
    await Promise.race([reading, delay(DRAIN)]);
    child.stdout.destroy();
    child.stderr.destroy();
    await reading;
    if (child.pid !== undefined)
        signalGroup(child.pid, 'SIGKILL');
    await killMarked(MARK, mark);
    return endOf(exitCode, stopping.reason, performance.now() - startedAt, output.tail);
}
/** Ends a process group politely, then not. */
class Stopping {
    #pid;
    #grace;
    #timer;
    reason;
    constructor(pid, grace) {
        this.#pid = pid;
        this.#grace = grace;
    }
    stop(reason) {
        if (this.reason !== undefined || this.#pid === undefined)
            return;
        const pid = this.#pid;
        this.reason = reason;
        signalGroup(pid, 'SIGTERM');
        const grace = reason === 'cancelled' ? this.#grace.cancel : this.#grace.timeout;
        this.#timer = setTimeout(() => signalGroup(pid, 'SIGKILL'), grace);
    }
    end() {
        clearTimeout(this.#timer);
    }
}
function endOf(exit, stopped, duration, tail) {
    if (stopped !== undefined)
        return { end: stopped, duration, tail };
    if (exit === 0)
        return { end: 'passed', duration };
    if (typeof exit === 'number')
        return { end: 'failed', exitCode: exit, duration, tail };
    const why = exit.includes('ENOENT') ? 'bash was not found on this machine.' : `It was ended by ${exit}.`;
    return { end: 'failed', exitCode: 128, duration, tail: tail === '' ? why : `${tail}\n${why}` };
}
function delay(ms) {
    return new Promise((resolve) => {
        setTimeout(resolve, ms).unref();
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./packages/adapters/.build/files/find-files.js




const SKIPPED = new Set(['.git', 'node_modules']);
/**
 * Regular files below `root/folder` that match a glob, sorted by path. Only the folders that the fixed part of the glob
 * names are read; `.git` and `node_modules` are entered only if the glob names them.
 */
async function findFiles(root, folder, pattern) {
    const { base, glob } = picomatch.scan(pattern.replace(/^\.\//, ''));
    const start = external_node_path_.posix.join(folder, base);
    const matches = glob === '' ? undefined : picomatch(glob, { dot: true, posixSlashes: true });
    const found = [];
    await walk(root, start, '', matches, found);
    return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}
async function walk(root, start, inside, matches, found) {
    const path = external_node_path_.posix.join(start, inside);
    const info = await (0,promises_.lstat)((0,external_node_path_.join)(root, path)).catch(() => undefined);
    if (info === undefined)
        return;
    if (info.isDirectory()) {
        if (matches === undefined)
            return;
        for (const name of await (0,promises_.readdir)((0,external_node_path_.join)(root, path))) {
            if (!SKIPPED.has(name))
                await walk(root, start, external_node_path_.posix.join(inside, name), matches, found);
        }
        return;
    }
    if (matches !== undefined && !matches(inside))
        return;
    if (info.isSymbolicLink())
        throw new _build/* LiftlockError */.Np3((0,_build/* forbiddenArtifact */.K2v)(path, 'A glob matches a symbolic link.'));
    if (info.isFile())
        found.push({ path, size: info.size, modifiedAt: info.mtimeMs });
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./packages/adapters/.build/files/hashing.js


/** Hashes what flows through it. Digest and size are known when the stream has ended. */
function hashing() {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    const through = new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            hash.update(chunk);
            size += chunk.length;
            done(null, chunk);
        },
    });
    return { through, digest: () => `sha256:${hash.digest('hex')}`, size: () => size };
}

;// CONCATENATED MODULE: ./packages/adapters/.build/files/workspace.js







const BUFFER = 1024 * 1024;
/** Files below `root` (the checkout) and in temporary folders below `temporary`. */
function workspaceFiles(root, temporary) {
    const at = (path) => ((0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(root, path));
    return {
        async read(path) {
            try {
                return await (0,promises_.readFile)(at(path), 'utf8');
            }
            catch (error) {
                if (isMissing(error))
                    return undefined;
                throw error;
            }
        },
        async write(path, content) {
            const target = at(path);
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
            await (0,promises_.writeFile)(`${target}.part`, content);
            await (0,promises_.rename)(`${target}.part`, target);
        },
        glob: (pattern, folder) => findFiles(root, folder, pattern),
        async copy(from, to) {
            await refuseLink(at(from), from);
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(at(to)), { recursive: true });
            const hash = hashing();
            await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(at(from), { highWaterMark: BUFFER }), hash.through, (0,external_node_fs_.createWriteStream)(at(to)));
            return { digest: hash.digest(), size: hash.size() };
        },
        async digest(path) {
            const hash = hashing();
            try {
                await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(at(path), { highWaterMark: BUFFER }), hash.through.resume());
            }
            catch (error) {
                if (isMissing(error))
                    return undefined;
                throw error;
            }
            return { digest: hash.digest(), size: hash.size() };
        },
        temporaryFolder: (purpose) => (0,promises_.mkdtemp)((0,external_node_path_.join)(temporary, `liftlock-${purpose}-`)),
        list: (folder) => (0,promises_.readdir)(at(folder)),
    };
}
/** A link in a build's output could bring any file of the runner into a release. */
async function refuseLink(path, shown) {
    if ((await (0,promises_.lstat)(path)).isSymbolicLink()) {
        throw new _build/* LiftlockError */.Np3((0,_build/* forbiddenArtifact */.K2v)(shown, 'The file is a symbolic link.'));
    }
}
function isMissing(error) {
    const code = error.code;
    return code === 'ENOENT' || code === 'ENOTDIR';
}

;// CONCATENATED MODULE: ./packages/adapters/.build/github/failures.js

function failureOf(error) {
    const { status, message, response } = error;
    return {
        status: typeof status === 'number' ? status : 0,
        message: String(message ?? 'no message')
            .split('\n')[0]
            ?.slice(0, 300) ?? '',
        headers: response?.headers ?? {},
    };
}
/** Makes one call. What goes wrong becomes a problem that names the call and the `permissions:` line that it needs. */
async function call(name, permission, send) {
    try {
        return await send();
    }
    catch (error) {
        throw problemFor(name, permission, failureOf(error));
    }
}
/** Like `call`, and `undefined` for 404. */
async function find(name, permission, send) {
    try {
        return await send();
    }
    catch (error) {
        const failure = failureOf(error);
        if (failure.status === 404)
            return undefined;
        throw problemFor(name, permission, failure);
    }
}
function problemFor(name, permission, failure) {
    const { status, message, headers } = failure;
    if (status === 429 || (status === 403 && isRateLimit(failure))) {
        return new _build/* LiftlockError */.Np3((0,_build/* rateLimited */.xdB)(name, resetTime(headers['x-ratelimit-reset'])));
    }
    if (status === 403)
        return new _build/* LiftlockError */.Np3((0,_build/* missingPermission */.Upf)(name, accepted(headers) ?? permission));
    if (status === 404)
        return new _build/* LiftlockError */.Np3((0,_build/* notFoundOrNoPermission */.nSX)(name, permission));
    if (status >= 400 && status < 500)
        return new _build/* LiftlockError */.Np3((0,_build/* githubRefused */.A2I)(name, status, message));
    return new _build/* LiftlockError */.Np3((0,_build/* githubUnreachable */.mu0)(name, status === 0 ? message : `status ${status}`));
}
function isRateLimit({ headers, message }) {
    return (headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined || /rate limit/i.test(message));
}
/** GitHub names what it would have accepted: `deployments=write` (header X-Accepted-GitHub-Permissions). */
function accepted(headers) {
    const [first] = String(headers['x-accepted-github-permissions'] ?? '').split(';');
    return first === undefined || first.trim() === ''
        ? undefined
        : first.trim().replaceAll('=', ': ').replaceAll('_', '-');
}
function resetTime(reset) {
    const seconds = Number(reset);
    return Number.isFinite(seconds) && seconds > 0 ? new Date(seconds * 1_000).toISOString() : '';
}

;// CONCATENATED MODULE: ./packages/adapters/.build/github/actions.js

const READ = 'actions: read';
/** Environments, reviews and runs: what GitHub Actions knows. */
function actions(client, repo) {
    const { repos, actions: api } = client.rest;
    return {
        environment: (name) => find(`GET environments/${name}`, READ, async () => {
            const { data } = await repos.getEnvironment({ ...repo, environment_name: name });
            const rule = (data.protection_rules ?? []).find(({ type }) => type === 'required_reviewers');
            const { reviewers = [], prevent_self_review = false } = (rule ?? {});
            return { requiredReviewers: reviewers.length, preventSelfReview: prevent_self_review };
        }),
        reviews: (runId) => call(`GET runs/${runId}/approvals`, READ, async () => (await api.getReviewsForRun({ ...repo, run_id: runId })).data.map(({ state, comment, user, environments }) => ({
            state: state,
            comment,
            user: user.login,
            environments: environments.map(({ name }) => name ?? ''),
        }))),
        run: (id) => find(`GET runs/${id}`, READ, async () => {
            const { data } = await api.getWorkflowRun({ ...repo, run_id: id });
            return { attempt: data.run_attempt ?? 1, completed: data.status === 'completed' };
        }),
        jobCompleted: (id) => find(`GET jobs/${id}`, READ, async () => {
            const { data } = await api.getJobForWorkflowRun({ ...repo, job_id: id });
            return data.status === 'completed';
        }),
    };
}

// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(49735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(86856);
// EXTERNAL MODULE: ./node_modules/@octokit/rest/dist-src/index.js + 1 modules
var dist_src = __webpack_require__(11303);
;// CONCATENATED MODULE: ./packages/adapters/.build/github/client.js



const PatientOctokit = dist_src/* Octokit */.E.plugin(dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A);
/** How often a call that a rate limit refused is tried again, and how long one wait may be, in seconds. */
const RATE_LIMIT_RETRIES = 2;
const LONGEST_WAIT = 600;
/**
 * The REST client. Only reads are repeated after a failure: GitHub has no idempotency keys, so a write whose answer was
 * lost may have happened, and whoever wrote looks first. What a rate limit refused did not happen and may be repeated.
 */
function createClient(options) {
    const patience = (kind) => (retryAfter, _request, _octokit, retryCount) => {
        options.warn(`GitHub's ${kind} is used up; it asks to wait ${retryAfter} s.`);
        return retryCount < RATE_LIMIT_RETRIES && retryAfter <= LONGEST_WAIT;
    };
    const client = new PatientOctokit({
        auth: options.token,
        baseUrl: options.apiUrl,
        userAgent: `liftlock/${options.version}`,
        log: { debug: () => { }, info: () => { }, warn: options.warn, error: () => { } },
        ...(options.fetch === undefined ? {} : { request: { fetch: options.fetch } }),
        retry: { doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451] },
        throttle: {
            enabled: options.spaceWrites,
            onRateLimit: patience('rate limit'),
            onSecondaryRateLimit: patience('secondary rate limit'),
        },
    });
    client.hook.before('request', (request) => {
        if (request.method !== 'GET')
            request.request = { ...request.request, retries: 0 };
    });
    return client;
}

;// CONCATENATED MODULE: ./packages/adapters/.build/github/deployments.js


const deployments_READ = 'deployments: read';
const WRITE = 'deployments: write';
const PER_PAGE = 100;
const PAGES = 10;
/** The ledger: deployments with our task and payload. */
function deployments(client, repo) {
    const { repos } = client.rest;
    const statusesOf = (id) => call(`GET deployments/${id}/statuses`, deployments_READ, async () => {
        const { data } = await repos.listDeploymentStatuses({ ...repo, deployment_id: id, per_page: PER_PAGE });
        return data.map(statusOf).sort((a, b) => b.id - a.id);
    });
    return {
        async ledger(environment, also) {
            const records = [];
            const reading = new Reading(also);
            for (let page = 1; page <= PAGES; page += 1) {
                const { data } = await call('GET deployments', deployments_READ, () => repos.listDeployments({ ...repo, environment, task: _build/* LEDGER_TASK */.wBL, per_page: PER_PAGE, page }));
                for (const record of data.flatMap(recordOf)) {
                    if (!reading.wants(record))
                        continue;
                    const whole = { ...record, statuses: await statusesOf(record.id) };
                    reading.saw(whole);
                    records.push(whole);
                }
                if (data.length < PER_PAGE || reading.complete)
                    break;
            }
            return records;
        },
        async createDeployment(sha, production, payload) {
            const { data } = await call('POST deployments', WRITE, () => repos.createDeployment({
                ...repo,
                ref: sha,
                task: _build/* LEDGER_TASK */.wBL,
                environment: payload.environment,
                production_environment: production,
                payload,
                description: `Liftlock: ${payload.version}`,
                auto_merge: false,
                required_contexts: [],
            }));
            return { id: data.id, environment: payload.environment, sha, payload, statuses: [] };
        },
        async addStatus(id, { state, description, url, logUrl }) {
            const { data } = await call(`POST deployments/${id}/statuses`, WRITE, () => repos.createDeploymentStatus({
                ...repo,
                deployment_id: id,
                state,
                description,
                log_url: logUrl,
                auto_inactive: false,
                ...(url === undefined ? {} : { environment_url: url }),
            }));
            return statusOf(data);
        },
    };
}
/** How far back a ledger must be read: to the newest success and the record that it replaced. Each record costs a call. */
class Reading {
    #also;
    #success;
    #replacedSeen = false;
    constructor(also) {
        this.#also = also;
    }
    wants({ id, payload, sha }) {
        if (this.#success === undefined || id === this.#success.payload.previous?.deployment)
            return true;
        return this.#also(payload, sha);
    }
    saw(record) {
        if (record.id === this.#success?.payload.previous?.deployment)
            this.#replacedSeen = true;
        if (this.#success === undefined && (0,_build/* hasSucceeded */.yOS)(record))
            this.#success = record;
    }
    get complete() {
        return this.#success !== undefined && (this.#success.payload.previous === null || this.#replacedSeen);
    }
}
function recordOf({ id, sha, environment, payload }) {
    const read = (0,_build/* readPayload */.rDU)(payload);
    return read === undefined ? [] : [{ id, sha, environment, payload: read, statuses: [] }];
}
function statusOf({ id, state, description, created_at }) {
    return { id, state: _build/* DeploymentState */.voI.parse(state), description, createdAt: created_at };
}

;// CONCATENATED MODULE: ./packages/adapters/.build/github/release-views.js

function releaseOf(answer) {
    return {
        id: answer.id,
        tag: answer.tag_name,
        target: answer.target_commitish,
        name: answer.name ?? '',
        body: answer.body ?? '',
        draft: answer.draft,
        prerelease: answer.prerelease,
        url: answer.html_url,
        assets: answer.assets.map(assetOf),
    };
}
function assetOf(answer) {
    const digest = _build/* Digest */.npJ.safeParse(answer.digest);
    return {
        id: answer.id,
        name: answer.name,
        size: answer.size,
        state: answer.state,
        digest: digest.success ? digest.data : null,
    };
}

;// CONCATENATED MODULE: ./packages/adapters/.build/github/releases.js







const releases_WRITE = 'contents: write';
const releases_READ = 'contents: read';
function releases(client, repo) {
    const { repos } = client.rest;
    /** Where files of a release go; GitHub says so in every answer about it. */
    const uploadUrls = new Map();
    const seen = (answer) => {
        uploadUrls.set(answer.id, answer.upload_url.replace(/\{.*$/, ''));
        return releaseOf(answer);
    };
    const read = (id) => find(`GET releases/${id}`, releases_WRITE, async () => seen((await repos.getRelease({ ...repo, release_id: id })).data));
    return {
        async releases(pages) {
            const all = [];
            for (let page = 1; page <= pages; page += 1) {
                const { data } = await call('GET releases', releases_READ, () => repos.listReleases({ ...repo, per_page: 100, page }));
                all.push(...data.map(seen));
                if (data.length < 100)
                    break;
            }
            return all;
        },
        release: read,
        publishedRelease: (tag) => find(`GET releases/tags/${tag}`, releases_READ, async () => seen((await repos.getReleaseByTag({ ...repo, tag })).data)),
        latestRelease: () => find('GET releases/latest', releases_READ, async () => seen((await repos.getLatestRelease({ ...repo })).data)),
        createDraft: ({ tag, target, name, body, prerelease }) => call('POST releases', releases_WRITE, async () => seen((await repos.createRelease({
            ...repo,
            tag_name: tag,
            target_commitish: target,
            name,
            body,
            prerelease,
            draft: true,
        })).data)),
        updateBody: (id, body) => call(`PATCH releases/${id}`, releases_WRITE, async () => seen((await repos.updateRelease({ ...repo, release_id: id, body })).data)),
        publish: (id, { body, makeLatest, prerelease }) => call(`PATCH releases/${id}`, releases_WRITE, async () => seen((await repos.updateRelease({
            ...repo,
            release_id: id,
            body,
            prerelease,
            draft: false,
            make_latest: makeLatest ? 'true' : 'false',
        })).data)),
        async deleteRelease(id) {
            await call(`DELETE releases/${id}`, releases_WRITE, () => repos.deleteRelease({ ...repo, release_id: id }));
        },
        async uploadAsset(releaseId, name, file) {
            if (!uploadUrls.has(releaseId))
                await read(releaseId);
            const url = uploadUrls.get(releaseId) ?? '';
            return assetOf(await call(`POST asset ${name}`, releases_WRITE, () => upload(client, url, name, file)));
        },
        async deleteAsset(id) {
            await call(`DELETE assets/${id}`, releases_WRITE, () => repos.deleteReleaseAsset({ ...repo, asset_id: id }));
        },
        downloadAsset: (id, file) => call(`GET assets/${id}`, releases_WRITE, () => download(client, repo, id, file)),
    };
}
/** Streams a file, so that its size does not matter to the memory of the runner. */
async function upload(client, url, name, file) {
    const { size } = await (0,promises_.stat)(file);
    const { data } = await client.request({
        method: 'POST',
        url: `${url}?name=${encodeURIComponent(name)}`,
        headers: { 'content-type': 'application/octet-stream', 'content-length': String(size) },
        data: size === 0 ? new Uint8Array() : external_node_stream_.Readable.toWeb((0,external_node_fs_.createReadStream)(file)),
        request: { duplex: 'half' },
    });
    return data;
}
/** The bytes are hashed as they arrive; whether they are the right ones is for the caller to say. */
async function download(client, repo, id, file) {
    const { data } = await client.rest.repos.getReleaseAsset({
        ...repo,
        asset_id: id,
        headers: { accept: 'application/octet-stream' },
        request: { parseSuccessResponseBody: false },
    });
    const hash = hashing();
    await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.fromWeb(data), hash.through, (0,external_node_fs_.createWriteStream)(file));
    return hash.digest();
}

;// CONCATENATED MODULE: ./packages/adapters/.build/github/repository.js

const repository_READ = 'contents: read';
/** Reads about the repository and its git data. */
function repository(client, repo) {
    const { git, repos } = client.rest;
    let defaultBranch;
    return {
        defaultBranch() {
            defaultBranch ??= call('GET repository', repository_READ, async () => (await repos.get({ ...repo })).data.default_branch);
            return defaultBranch;
        },
        branchHead: (branch) => find(`GET git/ref/heads/${branch}`, repository_READ, async () => (await git.getRef({ ...repo, ref: `heads/${branch}` })).data.object.sha),
        tagCommit: (tag) => find(`GET git/ref/tags/${tag}`, repository_READ, () => peeled(client, repo, tag)),
        compare: (base, head) => call(`GET compare/${base}...${head}`, repository_READ, () => comparison(client, repo, base, head)),
        branchesWithHead: (sha) => call(`GET commits/${sha}/branches-where-head`, repository_READ, async () => (await repos.listBranchesForHeadCommit({ ...repo, commit_sha: sha })).data.map(({ name }) => name)),
    };
}
/** An annotated tag points at a tag object, which may point at another; five levels are more than anybody nests. */
async function peeled(client, repo, tag) {
    let { object } = (await client.rest.git.getRef({ ...repo, ref: `tags/${tag}` })).data;
    for (let level = 0; object.type === 'tag' && level < 5; level += 1) {
        object = (await client.rest.git.getTag({ ...repo, tag_sha: object.sha })).data.object;
    }
    return object.sha;
}
async function comparison(client, repo, base, head) {
    const { data } = await client.rest.repos.compareCommitsWithBasehead({
        ...repo,
        basehead: `${base}...${head}`,
        per_page: 100,
    });
    return {
        status: data.status,
        commits: data.commits.map(({ sha, commit }) => ({
            sha,
            subject: commit.message.split('\n')[0] ?? '',
            author: commit.author?.name ?? '',
        })),
        files: (data.files ?? []).map(({ filename }) => filename),
    };
}

;// CONCATENATED MODULE: ./packages/adapters/.build/github/index.js





/** GitHub through its REST API (version 2022-11-28), with `@octokit/rest`. */
function restGitHub(repo, options) {
    const client = createClient(options);
    return {
        ...repository(client, repo),
        ...releases(client, repo),
        ...deployments(client, repo),
        ...actions(client, repo),
    };
}

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./packages/adapters/.build/http/addresses.js

/** Loopback, private, link-local (cloud metadata), carrier and benchmark networks (RFC 6890 and IANA's registries). */
const PRIVATE = new external_node_net_.BlockList();
for (const [network, prefix] of [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['224.0.0.0', 3],
])
    PRIVATE.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of [
    ['::', 127],
    ['fc00::', 7],
    ['fe80::', 10],
    ['ff00::', 8],
])
    PRIVATE.addSubnet(network, prefix, 'ipv6');
/** Whether an address is of the runner's own network; IPv4 in IPv6 form counts as what it is. */
function isPrivate(address) {
    if (!(0,external_node_net_.isIPv6)(address))
        return PRIVATE.check(address, 'ipv4');
    const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
    if (mapped !== undefined)
        return PRIVATE.check(mapped, 'ipv4');
    return PRIVATE.check(address, 'ipv6') || /^::ffff:/i.test(address);
}

;// CONCATENATED MODULE: ./packages/adapters/.build/http/probe.js





const BODY_LIMIT = 64 * 1024;
const REFUSED = 'Its address is of a private network; `allow-private: true` allows that.';
/** Asks URLs of the configuration without being turned against the runner's network: no redirects, addresses checked. */
const httpProbe = { get };
function get(url, options) {
    if (!URL.canParse(url))
        return Promise.resolve(`"${url}" is no URL.`);
    const target = new URL(url);
    if (target.protocol !== 'http:' && target.protocol !== 'https:')
        return Promise.resolve(`${target.protocol} is not asked.`);
    const host = target.hostname.replace(/^\[|\]$/g, '');
    if (!options.allowPrivate && (0,external_node_net_.isIP)(host) !== 0 && isPrivate(host))
        return Promise.resolve(REFUSED);
    const send = target.protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
    return new Promise((resolve) => {
        const request = send(target, {
            agent: false,
            headers: { 'user-agent': 'liftlock', accept: '*/*' },
            signal: AbortSignal.timeout(options.timeout),
            ...(options.allowPrivate ? {} : { lookup: publicLookup }),
        }, (response) => {
            let body = '';
            response.setEncoding('utf8');
            const done = () => {
                response.destroy();
                resolve({ status: response.statusCode ?? 0, body });
            };
            response.on('data', (chunk) => {
                body += chunk;
                if (body.length > BODY_LIMIT)
                    done();
            });
            response.once('end', done);
            response.once('error', done);
        });
        request.once('error', (error) => resolve(reason(error)));
        request.end();
    });
}
/** Every address of the name must be public, and the connection goes to one of those that were checked. */
const publicLookup = (hostname, options, callback) => {
    (0,external_node_dns_.lookup)(hostname, { ...options, all: true }, (error, addresses) => {
        if (error)
            return callback(error, '', 0);
        if (addresses.some(({ address }) => isPrivate(address)))
            return callback(new Error(REFUSED), '', 0);
        const [first] = addresses;
        if (options.all === true)
            return callback(null, addresses);
        return callback(null, first?.address ?? '', first?.family ?? 0);
    });
};
function reason(error) {
    if (error.message === REFUSED)
        return REFUSED;
    if (error.name === 'TimeoutError' || error.name === 'AbortError')
        return 'There was no answer in time.';
    const { code } = error;
    return code === 'ECONNREFUSED' ? 'The connection was refused.' : `There was no answer (${code ?? error.message}).`;
}

;// CONCATENATED MODULE: ./packages/adapters/.build/runtime/actions-toolkit.js

/** The log of the job, with annotations and groups, by workflow commands. */
const actionsLog = {
    info: (message) => core/* info */.pq(message),
    warning: (message) => core/* warning */.$e(message),
    error: ({ title, message, file, line }) => core/* error */.z3(message, {
        title,
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { startLine: line }),
    }),
    group: (title, body) => core/* group */.Os(title, body),
};
/** GitHub refuses a larger summary of a step as a whole (docs: workflow commands, "Step isolation and limits"). */
const SUMMARY_LIMIT = 1024 * 1024 - 1024;
/** Outputs, summary and state, by the runner's files. */
function actionsHandover(environment) {
    return {
        output: (name, value) => core/* setOutput */.uH(name, value),
        async summary(markdown) {
            if ((environment['GITHUB_STEP_SUMMARY'] ?? '') === '')
                return;
            await core/* summary */.z.addRaw(fit(markdown)).write();
        },
        saveState: (name, value) => core/* saveState */.LZ(name, value),
        state: (name) => core/* getState */.Gu(name),
    };
}
function fit(markdown) {
    if (Buffer.byteLength(markdown) <= SUMMARY_LIMIT)
        return markdown;
    const cut = Buffer.from(markdown)
        .subarray(0, SUMMARY_LIMIT)
        .toString('utf8')
        .replace(/\uFFFD+$/, '');
    return `${cut.slice(0, cut.lastIndexOf('\n'))}\n\n… The summary was cut at GitHub's limit of 1 MiB.\n`;
}

;// CONCATENATED MODULE: ./packages/adapters/.build/runtime/cancellation.js
/** Knows whether the run is being cancelled, and tells those who have something to stop. */
class Cancellation {
    #listeners = new Set();
    #requested = false;
    get requested() {
        return this.#requested;
    }
    /** Calls back at once if it is requested already. Returns what takes the listener away again. */
    onRequest(listener) {
        if (this.#requested)
            listener();
        else
            this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
    }
    request() {
        if (this.#requested)
            return;
        this.#requested = true;
        for (const listener of this.#listeners)
            listener();
        this.#listeners.clear();
    }
}
/** GitHub sends SIGINT, 7.5 s later SIGTERM, 2.5 s later it kills (docs: workflow cancellation). */
function cancellationBySignal() {
    const cancellation = new Cancellation();
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.on(signal, () => cancellation.request());
    return cancellation;
}

;// CONCATENATED MODULE: ./packages/adapters/.build/runtime/clock.js
/** The machine's clock. Sleeping ends early when the run is cancelled. */
function systemClock(cancellation) {
    return {
        now: () => Date.now(),
        sleep: (ms) => new Promise((resolve) => {
            const timer = setTimeout(wake, ms);
            const forget = cancellation.onRequest(wake);
            function wake() {
                clearTimeout(timer);
                forget?.();
                resolve();
            }
        }),
    };
}

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js
var github = __webpack_require__(61351);
;// CONCATENATED MODULE: ./packages/adapters/.build/runtime/event.js


/** What the runner's variables say about this job. */
function workflowEvent(environment, jobId) {
    const { owner, repo } = github/* context */._.repo;
    const repositoryUrl = `${github/* context */._.serverUrl}/${owner}/${repo}`;
    const parsed = _build/* WorkflowEvent */.olS.safeParse({
        repository: { owner, name: repo },
        repositoryUrl,
        sha: github/* context */._.sha,
        ref: github/* context */._.ref,
        event: github/* context */._.eventName,
        actor: environment['GITHUB_TRIGGERING_ACTOR'] ?? github/* context */._.actor,
        run: {
            id: github/* context */._.runId,
            attempt: github/* context */._.runAttempt,
            job: github/* context */._.job,
            ...(/^\d+$/.test(jobId) ? { jobId: Number(jobId) } : {}),
            url: `${repositoryUrl}/actions/runs/${github/* context */._.runId}`,
        },
    });
    if (parsed.success)
        return parsed.data;
    const names = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ');
    throw new _build/* LiftlockError */.Np3((0,_build/* unexpected */.osg)(`GitHub's variables are missing or malformed: ${names}. This is not a GitHub Actions job.`));
}

;// CONCATENATED MODULE: ./packages/adapters/.build/runtime/run-action.js














/** Version of the suite, in the user agent of every request. */
const VERSION = '0.1.0';
/** The ports of a job on a runner. The token reaches the GitHub port alone. */
function actionPorts(environment = process.env) {
    const root = environment['GITHUB_WORKSPACE'] ?? process.cwd();
    const temporary = environment['RUNNER_TEMP'] ?? (0,external_node_os_.homedir)();
    const cancellation = cancellationBySignal();
    const event = workflowEvent(environment, core/* getInput */.V4('job-id'));
    const history = gitHistory({ cwd: root, env: environment });
    const token = core/* getInput */.V4('github-token');
    if (token !== '')
        core/* setSecret */.Pq(token);
    return {
        event,
        github: restGitHub({ owner: event.repository.owner, repo: event.repository.name }, {
            token,
            apiUrl: environment['GITHUB_API_URL'] ?? 'https://api.github.com',
            version: VERSION,
            spaceWrites: environment['LIFTLOCK_SPACE_WRITES'] !== 'off',
            warn: (message) => core/* warning */.$e(message),
        }),
        history,
        notes: conventionalNotes(history),
        checkout: { head: async () => (await history.open('HEAD').catch(() => undefined))?.sha },
        files: workspaceFiles(root, temporary),
        commands: scriptCommands({ root, temporary, environment, log: process.stdout, cancellation }),
        http: httpProbe,
        artifacts: workflowArtifacts(),
        clock: systemClock(cancellation),
        log: actionsLog,
        handover: actionsHandover(environment),
        settings: { get: (name) => environment[name] },
        cancellation,
    };
}
/** Main step of an action: runs its stage, and ends the process with 0 or 1. */
async function runAction(stage) {
    const inputs = Object.fromEntries(Object.keys(stage.inputs.shape).map((name) => [name, core/* getInput */.V4(name)]));
    const given = Object.fromEntries(Object.entries(inputs).filter(([, value]) => value !== ''));
    const result = await (0,_build/* runStage */.Si)(stage, given, actionPorts());
    process.exit(result.decision === 'completed' || result.decision === 'skipped' ? 0 : 1);
}
/** Post step of `stage` and `promote`. */
async function runPost() {
    if (core/* getState */.Gu('rollout') === '')
        process.exit(0);
    core/* info */.pq(await (0,_build/* afterCancel */.ZZt)(actionPorts()));
    process.exit(0);
}

;// CONCATENATED MODULE: ./packages/adapters/.build/runtime/root-action.js



const KNOWN = [_build/* plan */.etx.name, ..._build/* PIPELINE */.JjT.map((stage) => stage.name)];
/** The action of the repository's root: runs the stage that its input names. `plan`, the default, only reads. */
async function runRoot() {
    const name = core/* getInput */.V4('stage') || _build/* plan */.etx.name;
    switch (name) {
        case 'plan':
            return runAction(_build/* plan */.etx);
        case 'build':
            return runAction(_build/* build */.jqC);
        case 'test':
            return runAction(_build/* test */.t6K);
        case 'stage':
            return runAction(_build/* stage */.dwQ);
        case 'promote':
            return runAction(_build/* promote */.ptB);
        default:
            return refuse(name);
    }
}
function refuse(name) {
    const suggestion = (0,_build/* nearest */.pAw)(name, KNOWN);
    const expected = suggestion === undefined ? `One of: ${KNOWN.join(', ')}.` : `\`${suggestion}\`?`;
    const problem = (0,_build/* missingInput */.fVz)('stage', `"${name}"`, expected);
    core/* setFailed */.C1((0,_build/* renderProblems */.x8Y)(new _build/* LiftlockError */.Np3(problem).problems));
    process.exit(1);
}

;// CONCATENATED MODULE: ./packages/adapters/.build/index.js











/***/ })

};
