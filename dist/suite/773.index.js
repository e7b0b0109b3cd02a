export const id = 773;
export const ids = [773];
export const modules = {

/***/ 92117:
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
// EXTERNAL MODULE: ./packages/core/.build/changelog/markdown.js
var markdown = __webpack_require__(95332);
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
                markdown: (0,markdown/* notesMarkdown */.B)((0,notes/* viewOf */.du)(input, [...byHash.values()].filter(({ sha }) => written.has(sha)))),
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

/***/ 18674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ scriptCommands)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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
                const first = dropping ? 1 : 0;
                if (lines.length > 0)
                    dropping = false;
                await this.#writeAll(lines.slice(first));
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
    #write(line) {
        return this.#writeAll([line]);
    }
    /** One write for all lines of a chunk: a call for each would be most of the time of a long log. */
    async #writeAll(lines) {
        if (lines.length === 0)
            return;
        const shown = lines.map((line) => line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}… (line cut)` : line);
        for (const line of shown.slice(-TAIL_LINES))
            this.#tail.push(line.slice(0, TAIL_CHARACTERS));
        this.#tail.splice(0, Math.max(0, this.#tail.length - TAIL_LINES));
        if (!this.#log.write(`${shown.join('\n')}\n`))
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
/** Whether anything of a group still runs; what has ended and was not yet collected by its parent does not. */
async function groupRuns(pid) {
    try {
        process.kill(-pid, 0);
    }
    catch {
        return false;
    }
    if (process.platform !== 'linux')
        return true;
    for (const id of await processIds()) {
        const stat = await (0,promises_.readFile)(`/proc/${id}/stat`, 'latin1').catch(() => '');
        // The name in brackets may hold anything, so what follows the last one counts: state, parent, group.
        const [state, , group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        if (group === String(pid) && state !== 'Z' && state !== 'X')
            return true;
    }
    return false;
}
async function processIds() {
    return (await (0,promises_.readdir)('/proc').catch(() => [])).filter((entry) => /^\d+$/.test(entry));
}
/**
 * Kills what left the group (`setsid`) but still carries the mark of its step in its environment. Linux only: elsewhere
 * the runner's own clean-up at the end of the job has to do.
 */
async function killMarked(name, mark) {
    if (process.platform !== 'linux')
        return;
    const wanted = `${name}=${mark}`;
    for (const pid of await processIds()) {
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
/** Milliseconds between two looks at whether a stopped step has ended. */
const POLL = 50;
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
    const folder = (0,external_node_path_.join)(options.root, script.folder);
    // Asked before, because a missing folder and a missing bash are the same error of `spawn`.
    if (!(await (0,promises_.stat)(folder).catch(() => undefined))?.isDirectory()) {
        return { end: 'failed', exitCode: 128, duration: 0, tail: `The folder ${script.folder} does not exist.` };
    }
    const child = (0,external_node_child_process_.spawn)('bash', ['--noprofile', '--norc', '-eo', 'pipefail', file], {
        cwd: folder,
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
    await stopping.end();
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
    #deadline = 0;
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
        this.#deadline = performance.now() + grace;
        this.#timer = setTimeout(() => signalGroup(pid, 'SIGKILL'), grace);
    }
    /** The shell ends at once; the programs that it was waiting for have the rest of the grace. */
    async end() {
        while (this.#pid !== undefined && performance.now() < this.#deadline && (await groupRuns(this.#pid))) {
            await new Promise((resolve) => {
                setTimeout(resolve, POLL);
            });
        }
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


/***/ }),

/***/ 35821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ hashing)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);


/** Hashes what flows through it. Digest and size are known when the stream has ended. */
function hashing() {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    const through = new node_stream__WEBPACK_IMPORTED_MODULE_1__.Transform({
        transform(chunk, _encoding, done) {
            hash.update(chunk);
            size += chunk.length;
            done(null, chunk);
        },
    });
    return { through, digest: () => `sha256:${hash.digest('hex')}`, size: () => size };
}


/***/ }),

/***/ 14740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ workspaceFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./packages/core/.build/errors/problem.js
var problem = __webpack_require__(15429);
;// CONCATENATED MODULE: ./packages/core/.build/errors/catalogue/files.js
/** @param how How the link was met: `A glob matches a symbolic link.` */
function linkRefused(path, how) {
    return {
        code: 'link-refused',
        outcome: 'errored',
        where: path,
        found: how,
        expected: 'A regular file of the checkout. A link could lead to any file of the runner, so none is followed.',
        state: 'Nothing was uploaded; what the link leads to was not read.',
        next: 'Make the glob narrower, or put the file itself in the place of the link.',
    };
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./packages/adapters/.build/files/find-files.js




const SKIPPED = new Set(['.git', 'node_modules']);
/**
 * Regular files below `root/folder` that match a glob, sorted by path. Only the folders that the fixed part of the glob
 * names are read; `.git` and `node_modules` are entered only if the glob names them. No link is followed: it could lead
 * to any file of the runner.
 */
async function findFiles(root, folder, pattern) {
    const { base, glob } = picomatch.scan(pattern.replace(/^\.\//, ''));
    const start = external_node_path_.posix.join(folder, base);
    const matches = glob === '' ? undefined : picomatch(glob, { dot: true, posixSlashes: true });
    const found = [];
    await refuseLinkedFolders(root, start);
    await walk(root, start, '', matches, found);
    return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}
async function refuseLinkedFolders(root, start) {
    for (let folder = external_node_path_.posix.dirname(start); folder !== '.' && folder !== '/'; folder = external_node_path_.posix.dirname(folder)) {
        const info = await (0,promises_.lstat)((0,external_node_path_.join)(root, folder)).catch(() => undefined);
        if (info?.isSymbolicLink())
            throw linkOnTheWay(folder);
    }
}
function linkOnTheWay(path) {
    return new problem/* LiftlockError */.Np(linkRefused(path, 'A glob leads through a symbolic link.'));
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
    if (inside === '' && matches !== undefined && info.isSymbolicLink())
        throw linkOnTheWay(path);
    if (matches !== undefined && !matches(inside))
        return;
    if (info.isSymbolicLink())
        throw new problem/* LiftlockError */.Np(linkRefused(path, 'A glob matches a symbolic link.'));
    if (info.isFile())
        found.push({ path, size: info.size, modifiedAt: info.mtimeMs });
}

// EXTERNAL MODULE: ./packages/adapters/.build/files/hashing.js
var hashing = __webpack_require__(35821);
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
            const target = await writtenFile(at(path));
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(target.path), { recursive: true });
            const part = `${target.path}.part`;
            await (0,promises_.writeFile)(part, content);
            if (target.mode !== undefined)
                await (0,promises_.chmod)(part, target.mode);
            await (0,promises_.rename)(part, target.path);
        },
        glob: (pattern, folder) => findFiles(root, folder, pattern),
        async copy(from, to) {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(at(to)), { recursive: true });
            const source = await openFile(at(from), from);
            const hash = (0,hashing/* hashing */.z)();
            await (0,external_node_stream_promises_.pipeline)(source.createReadStream({ highWaterMark: BUFFER }), hash.through, (0,external_node_fs_.createWriteStream)(at(to)));
            return { digest: hash.digest(), size: hash.size() };
        },
        async digest(path) {
            const hash = (0,hashing/* hashing */.z)();
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
    };
}
/** A file that is there keeps its mode, and a link stays a link: what is read by a path is what is written by it. */
async function writtenFile(path) {
    try {
        return { path: await (0,promises_.realpath)(path), mode: (await (0,promises_.stat)(path)).mode & 0o777 };
    }
    catch (error) {
        if (isMissing(error))
            return { path };
        throw error;
    }
}
/** A link in a build's output could bring any file of the runner into a release, so the open itself refuses it. */
async function openFile(path, shown) {
    // Windows has no such flag; links need a privilege there.
    const flags = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0);
    try {
        return await (0,promises_.open)(path, flags);
    }
    catch (error) {
        if (error.code !== 'ELOOP')
            throw error;
        throw new problem/* LiftlockError */.Np(linkRefused(shown, 'The file is a symbolic link.'));
    }
}
function isMissing(error) {
    const code = error.code;
    return code === 'ENOENT' || code === 'ENOTDIR';
}


/***/ }),

/***/ 11573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ restGitHub)
});

// EXTERNAL MODULE: ./packages/core/.build/errors/problem.js
var problem = __webpack_require__(15429);
// EXTERNAL MODULE: ./packages/core/.build/errors/catalogue/github.js
var github = __webpack_require__(73633);
;// CONCATENATED MODULE: ./packages/adapters/.build/github/failures.js

function failureOf(error) {
    const { status, message, response } = error;
    return {
        status: typeof status === 'number' ? status : 0,
        message: (typeof message === 'string' ? message : 'no message').split('\n', 1).join('').slice(0, 300),
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
        return new problem/* LiftlockError */.Np((0,github/* rateLimited */.xd)(name, resetTime(headers['x-ratelimit-reset'])));
    }
    if (status === 403)
        return new problem/* LiftlockError */.Np((0,github/* missingPermission */.Up)(name, accepted(headers) ?? permission));
    if (status === 404)
        return new problem/* LiftlockError */.Np((0,github/* notFoundOrNoPermission */.nS)(name, permission));
    if (status >= 400 && status < 500)
        return new problem/* LiftlockError */.Np((0,github/* githubRefused */.A2)(name, status, message));
    return new problem/* LiftlockError */.Np((0,github/* githubUnreachable */.mu)(name, status === 0 ? message : `status ${status}`));
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
/** Questions in GraphQL are reads. What they tell can be done without, so a release does not wait long for it. */
const GRAPHQL_RETRIES = 1;
/**
 * The client. Only reads are repeated after a failure: GitHub has no idempotency keys, so a write whose answer was
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
        if (request.method === 'GET')
            return;
        const retries = request.url.endsWith('/graphql') ? GRAPHQL_RETRIES : 0;
        request.request = { ...request.request, retries };
    });
    return client;
}

// EXTERNAL MODULE: ./packages/core/.build/deployment/payload.js
var deployment_payload = __webpack_require__(51640);
// EXTERNAL MODULE: ./packages/core/.build/deployment/record.js
var deployment_record = __webpack_require__(54445);
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
                const { data } = await call('GET deployments', deployments_READ, () => repos.listDeployments({ ...repo, environment, task: deployment_payload/* LEDGER_TASK */.wB, per_page: PER_PAGE, page }));
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
        async otherDeployments(environment, sha) {
            const { data } = await call('GET deployments', deployments_READ, () => repos.listDeployments({ ...repo, environment, sha, per_page: PER_PAGE }));
            return data.filter(({ task }) => task !== deployment_payload/* LEDGER_TASK */.wB).map(({ id }) => id);
        },
        async createDeployment(sha, production, payload) {
            const { data } = await call('POST deployments', WRITE, () => repos.createDeployment({
                ...repo,
                ref: sha,
                task: deployment_payload/* LEDGER_TASK */.wB,
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
        if (this.#success === undefined && (0,deployment_record/* hasSucceeded */.yO)(record))
            this.#success = record;
    }
    get complete() {
        return this.#success !== undefined && (this.#success.payload.previous === null || this.#replacedSeen);
    }
}
function recordOf({ id, sha, environment, payload }) {
    const read = (0,deployment_payload/* readPayload */.rD)(payload);
    return read === undefined ? [] : [{ id, sha, environment, payload: read, statuses: [] }];
}
function statusOf({ id, state, description, created_at }) {
    return { id, state: deployment_record/* DeploymentState */.vo.parse(state), description, createdAt: created_at };
}

;// CONCATENATED MODULE: ./packages/adapters/.build/github/graphql.js

/** What every question that we ask needs in a private repository. */
const PERMISSION = 'pull-requests: read';
/** Asks GitHub one question in GraphQL. */
async function ask(client, question) {
    try {
        return { data: await client.graphql(question.query, question.variables) };
    }
    catch (error) {
        return { why: whyNot(error) };
    }
}
/** GitHub refuses a part of a question with 200 and `errors`, and a whole call with a status. */
function whyNot(error) {
    const { errors, response } = error;
    const failure = failureOf(error);
    const [first] = Array.isArray(errors) ? errors : [];
    if (first?.type === 'RATE_LIMITED' || isRateLimit(failure))
        return "GitHub's rate limit is used up";
    if (first?.type === 'FORBIDDEN' || failure.status === 403)
        return `the job's token may not read them; with \`${PERMISSION}\` in its \`permissions:\` it may`;
    if (first !== undefined)
        return `GitHub answered: ${failureOf(first).message}`;
    return response === undefined
        ? `no answer came: ${failure.message}`
        : `GitHub answered with status ${failure.status}`;
}

;// CONCATENATED MODULE: ./packages/adapters/.build/github/first-contributions.js

/** People of one question. Searches cost GitHub more than lookups. */
const BATCH = 20;
/**
 * Numbers of the pull requests that were the first of their authors here. `authorAssociation` cannot tell: it says
 * what somebody is now, and who has something merged is a contributor. So we count what somebody had merged when the
 * oldest one of these was. GitHub must find that one: a search that finds nothing is no proof of anything.
 */
async function firstContributions(client, { owner, repo }, pulls) {
    const oldest = [...oldestByPerson(pulls)];
    const first = new Set();
    for (let start = 0; start < oldest.length; start += BATCH) {
        const batch = oldest.slice(start, start + BATCH);
        const variables = Object.fromEntries(batch.map(([login, { mergedAt }], index) => [
            `q${index}`,
            `repo:${owner}/${repo} is:pr is:merged author:${login} merged:<=${mergedAt}`,
        ]));
        const answer = await ask(client, { query: question(batch.length), variables });
        if ('why' in answer)
            return answer;
        for (const [index, [, { number }]] of batch.entries()) {
            if (answer.data[`p${index}`]?.issueCount === 1)
                first.add(number);
        }
    }
    return { data: first };
}
/** Bots are no people; neither are accounts that are gone. A login has no blank, so it stays one term of the search. */
function oldestByPerson(pulls) {
    const oldest = new Map();
    for (const pull of pulls) {
        const { author } = pull;
        if (author?.__typename !== 'User' || !/^[\w-]{1,100}$/.test(author.login))
            continue;
        const known = oldest.get(author.login);
        if (known === undefined || isOlder(pull, known))
            oldest.set(author.login, pull);
    }
    return oldest;
}
function isOlder(one, other) {
    return one.mergedAt === other.mergedAt ? one.number < other.number : one.mergedAt < other.mergedAt;
}
function question(people) {
    const indexes = Array.from({ length: people }, (_, index) => index);
    const parameters = indexes.map((index) => `$q${index}: String!`).join(', ');
    const searches = indexes.map((index) => `p${index}: search(query: $q${index}, type: ISSUE, first: 1) { issueCount }`);
    return `query (${parameters}) {\n${searches.join('\n')}\n}`;
}

;// CONCATENATED MODULE: ./packages/adapters/.build/github/pull-requests.js


/** Commits of one question. Each is an object to look up; GitHub allows far more nodes (Rate limits for the GraphQL API). */
const pull_requests_BATCH = 100;
/** Which pull requests brought the commits; the one thing that only GraphQL tells in one call for many. */
function pullRequests(client, repo) {
    return {
        async pullRequests(shas) {
            const found = await mergedPulls(client, repo, shas);
            if ('why' in found)
                return { byCommit: new Map(), untold: [`which pull requests brought the commits: ${found.why}`] };
            const first = await firstContributions(client, repo, [...found.data.values()]);
            const numbers = 'why' in first ? new Set() : first.data;
            return {
                byCommit: new Map([...found.data].map(([sha, pull]) => [sha, factsOf(pull, numbers)])),
                untold: 'why' in first ? [`who contributed for the first time: ${first.why}`] : [],
            };
        },
    };
}
async function mergedPulls(client, repo, shas) {
    const found = new Map();
    for (let start = 0; start < shas.length; start += pull_requests_BATCH) {
        const batch = shas.slice(start, start + pull_requests_BATCH);
        const variables = { owner: repo.owner, name: repo.repo };
        const answer = await ask(client, { query: pull_requests_question(batch), variables });
        if ('why' in answer)
            return answer;
        for (const [index, sha] of batch.entries()) {
            const pull = mergedPullOf(answer.data.repository?.[`c${index}`], repo);
            if (pull !== undefined)
                found.set(sha, pull);
        }
    }
    return { data: found };
}
/** One aliased lookup for each commit. Ids are hex digits from git, never text of a commit. */
function pull_requests_question(shas) {
    const lookups = shas.map((sha, index) => `c${index}: object(oid: "${sha.replaceAll(/[^0-9a-f]/g, '')}") { ...pulls }`);
    return `query ($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) { ${lookups.join('\n')} }
  }
  fragment pulls on Commit {
    associatedPullRequests(first: 5) {
      nodes { number title mergedAt author { __typename login } repository { nameWithOwner } }
    }
  }`;
}
/** Commits are shared with forks, so a pull request may be one of another repository. */
function mergedPullOf(commit, { owner, repo }) {
    for (const node of commit?.associatedPullRequests?.nodes ?? []) {
        if (node === null || node.mergedAt === null)
            continue;
        const isOurs = node.repository.nameWithOwner.toLowerCase() === `${owner}/${repo}`.toLowerCase();
        if (isOurs)
            return { ...node, mergedAt: node.mergedAt };
    }
    return undefined;
}
/** GraphQL leaves out the `[bot]` that git and REST put behind the login of a bot. */
function factsOf({ number, title, author }, first) {
    const login = author === null ? null : author.login + (author.__typename === 'Bot' ? '[bot]' : '');
    return { number, title, author: login, firstContribution: first.has(number) };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./packages/adapters/.build/files/hashing.js
var hashing = __webpack_require__(35821);
// EXTERNAL MODULE: ./packages/core/.build/candidate/digest.js
var candidate_digest = __webpack_require__(14940);
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
    const digest = candidate_digest/* Digest */.np.safeParse(answer.digest);
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
    const hash = (0,hashing/* hashing */.z)();
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
    const { data } = await client.rest.repos.compareCommitsWithBasehead({ ...repo, basehead: `${base}...${head}` });
    return {
        status: data.status,
        total: data.total_commits,
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
        ...pullRequests(client, repo),
        ...releases(client, repo),
        ...deployments(client, repo),
        ...actions(client, repo),
    };
}


/***/ }),

/***/ 97436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ httpProbe)
});

// UNUSED EXPORTS: httpProbeWith

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
    // Unspecified, loopback, and IPv4 addresses in an older form.
    ['::', 96],
    // Gateways to IPv4: what is behind them cannot be told from here.
    ['64:ff9b::', 96],
    ['64:ff9b:1::', 48],
    ['2002::', 16],
    ['fc00::', 7],
    ['fe80::', 10],
    ['fec0::', 10],
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
const TOO_LATE = 'There was no answer in time.';
/** Asks URLs of the configuration without being turned against the runner's network: no redirects, addresses checked. */
const httpProbe = httpProbeWith(external_node_dns_.lookup);
/** @param lookup Finds the addresses of a name. */
function httpProbeWith(lookup) {
    return { get: (url, options) => get(url, options, lookup) };
}
function get(url, options, lookup) {
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
            lookup: options.allowPrivate ? lookup : publicOnly(lookup),
        }, (response) => {
            void answerOf(response).then(resolve);
        });
        request.on('error', (error) => resolve(reason(error)));
        request.end();
    });
}
/** The status and the beginning of the body. An answer that begins and never ends is none. */
async function answerOf(response) {
    const status = response.statusCode ?? 0;
    let body = '';
    response.setEncoding('utf8');
    try {
        for await (const chunk of response) {
            body += chunk;
            if (body.length >= BODY_LIMIT)
                break;
        }
    }
    catch (error) {
        return reason(error);
    }
    return { status, body: body.slice(0, BODY_LIMIT) };
}
/** Every address of the name must be public, and the connection goes to one of those that were checked. */
function publicOnly(lookup) {
    return (hostname, options, callback) => {
        lookup(hostname, { ...options, all: true }, (error, addresses) => {
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
}
function reason(error) {
    if (error.message === REFUSED)
        return REFUSED;
    if (error.name === 'TimeoutError' || error.name === 'AbortError')
        return TOO_LATE;
    const { code } = error;
    return code === 'ECONNREFUSED' ? 'The connection was refused.' : `There was no answer (${code ?? error.message}).`;
}


/***/ }),

/***/ 52799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ Cancellation),
/* harmony export */   t: () => (/* binding */ cancellationBySignal)
/* harmony export */ });
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


/***/ }),

/***/ 57161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nk: () => (/* binding */ actionPorts),
  Cs: () => (/* binding */ runAction),
  a2: () => (/* binding */ runPost)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./packages/core/.build/pipeline/run-stage.js
var run_stage = __webpack_require__(82621);
// EXTERNAL MODULE: ./packages/core/.build/deployment/record.js
var deployment_record = __webpack_require__(54445);
// EXTERNAL MODULE: ./packages/core/.build/errors/problem.js
var problem = __webpack_require__(15429);
// EXTERNAL MODULE: ./packages/core/.build/errors/catalogue/steps.js
var steps = __webpack_require__(19719);
// EXTERNAL MODULE: ./packages/core/.build/stages/configuration.js
var configuration = __webpack_require__(6412);
// EXTERNAL MODULE: ./packages/core/.build/stages/rollout/carry-out.js
var carry_out = __webpack_require__(24198);
// EXTERNAL MODULE: ./packages/core/.build/stages/rollout/handover.js
var handover = __webpack_require__(87089);
// EXTERNAL MODULE: ./packages/core/.build/stages/rollout/roll-back.js
var roll_back = __webpack_require__(34949);
// EXTERNAL MODULE: ./packages/core/.build/stages/rollout/settings.js
var settings = __webpack_require__(54379);
;// CONCATENATED MODULE: ./packages/core/.build/stages/rollout/after-cancel.js







/**
 * The post step of `stage` and `promote`: rolls back what a main step had started and not ended, because it was cancelled
 * or GitHub could not be reached, and closes its record. Does nothing when the record has its end: the answer to the last
 * write may have been lost, and a success must not be undone.
 */
async function afterCancel(ports) {
    const saved = (0,handover/* savedRollout */.h_)(ports);
    if (saved === undefined || saved.finished)
        return 'Nothing was left unfinished.';
    // If GitHub does not answer, the rollback is all the more wanted.
    const record = await recordOf(saved, ports).catch(() => undefined);
    if (record !== undefined && (0,deployment_record/* isTerminal */.Hd)(record))
        return 'The record has its end already: nothing is rolled back.';
    const { config } = await (0,configuration/* loadConfig */.Z)(ports.files);
    const environment = (0,configuration/* environmentNamed */.b)(config, saved.environment);
    // Steps are started in order, so their number is enough; names may repeat.
    const started = [...environment.data, ...environment.deploy].slice(0, saved.started.length);
    const context = {
        ...saved.context,
        environment: environment.name,
        settings: (0,settings/* declaredSettings */.w)(environment, ports.settings),
    };
    const end = await (0,roll_back/* rollBack */.F)(started, context, config, ports);
    await (0,carry_out/* closeFailed */.ok)(record ?? (await recordOf(saved, ports)), end, 'the job was stopped before its end', ports);
    (0,handover/* saveRollout */.BU)({ ...saved, finished: true }, ports);
    return (0,carry_out/* stateAfter */.W_)(end, environment, saved.context.previousVersion);
}
async function recordOf({ environment, deployment }, ports) {
    const records = await ports.github.ledger(environment, (payload) => payload.run.id === ports.event.run.id);
    const record = records.find((candidate) => candidate.id === deployment);
    if (record === undefined)
        throw new problem/* LiftlockError */.Np((0,steps/* unexpected */.os)(`Record ${deployment} of ${environment} is gone.`));
    return record;
}

// EXTERNAL MODULE: ./packages/core/.build/errors/render.js
var render = __webpack_require__(47500);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/.build/errors/catalogue/github.js
var github = __webpack_require__(73633);
;// CONCATENATED MODULE: ./packages/adapters/.build/artifacts/workflow-artifacts.js


/** Level 0: candidates are archives already, and deflating costs more than hashing and sending together. */
const COMPRESSION = 0;
/** Workflow artifacts of this run, with `@actions/artifact`. It is loaded only when it is used: it is heavy. */
function workflowArtifacts() {
    const client = async () => {
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(143), __webpack_require__.e(477), __webpack_require__.e(918)]).then(__webpack_require__.bind(__webpack_require__, 67918));
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
        throw new problem/* LiftlockError */.Np((0,github/* githubUnreachable */.mu)(`artifact: ${what}`, message.slice(0, 300)));
    }
}

// EXTERNAL MODULE: ./packages/adapters/.build/changelog/conventional-notes.js + 1 modules
var conventional_notes = __webpack_require__(92117);
// EXTERNAL MODULE: ./packages/adapters/.build/commands/run-script.js + 3 modules
var run_script = __webpack_require__(18674);
// EXTERNAL MODULE: ./packages/adapters/.build/files/workspace.js + 2 modules
var workspace = __webpack_require__(14740);
// EXTERNAL MODULE: ./packages/adapters/.build/github/index.js + 10 modules
var _build_github = __webpack_require__(11573);
// EXTERNAL MODULE: ./packages/adapters/.build/git/git-history.js + 2 modules
var git_history = __webpack_require__(45097);
// EXTERNAL MODULE: ./packages/adapters/.build/http/probe.js + 1 modules
var probe = __webpack_require__(97436);
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

// EXTERNAL MODULE: ./packages/adapters/.build/runtime/cancellation.js
var runtime_cancellation = __webpack_require__(52799);
;// CONCATENATED MODULE: ./packages/adapters/.build/runtime/clock.js
/** The machine's clock. Sleeping ends early when the run is cancelled. */
function systemClock(cancellation) {
    return {
        now: () => Date.now(),
        sleep: (ms) => new Promise((resolve) => {
            // A listener would be called before there is a timer to clear.
            if (cancellation.requested)
                return resolve();
            const timer = setTimeout(wake, ms);
            const forget = cancellation.onRequest(wake);
            function wake() {
                clearTimeout(timer);
                forget();
                resolve();
            }
        }),
    };
}

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js
var lib_github = __webpack_require__(61351);
// EXTERNAL MODULE: ./packages/core/.build/event/workflow-event.js
var workflow_event = __webpack_require__(82759);
;// CONCATENATED MODULE: ./packages/adapters/.build/runtime/event.js


/** What the runner's variables say about this job. */
function workflowEvent(environment, jobId) {
    const { owner, repo } = lib_github/* context */._.repo;
    const repositoryUrl = `${lib_github/* context */._.serverUrl}/${owner}/${repo}`;
    const baseBranch = environment['GITHUB_BASE_REF'] ?? '';
    const parsed = workflow_event/* WorkflowEvent */.ol.safeParse({
        repository: { owner, name: repo },
        repositoryUrl,
        sha: lib_github/* context */._.sha,
        ref: lib_github/* context */._.ref,
        event: lib_github/* context */._.eventName,
        ...(baseBranch === '' ? {} : { baseBranch }),
        actor: environment['GITHUB_TRIGGERING_ACTOR'] ?? lib_github/* context */._.actor,
        run: {
            id: lib_github/* context */._.runId,
            attempt: lib_github/* context */._.runAttempt,
            job: lib_github/* context */._.job,
            ...(/^\d+$/.test(jobId) ? { jobId: Number(jobId) } : {}),
            url: `${repositoryUrl}/actions/runs/${lib_github/* context */._.runId}`,
        },
    });
    if (parsed.success)
        return parsed.data;
    const names = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ');
    throw new problem/* LiftlockError */.Np((0,steps/* unexpected */.os)(`GitHub's variables are missing or malformed: ${names}. This is not a GitHub Actions job.`));
}

;// CONCATENATED MODULE: ./packages/adapters/.build/runtime/run-action.js














/** Version of the suite, in the user agent of every request. */
const VERSION = '0.1.0';
/** The ports of a job on a runner. The token reaches the GitHub port alone. */
function actionPorts(environment = process.env) {
    const root = environment['GITHUB_WORKSPACE'] ?? process.cwd();
    const temporary = environment['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)();
    const cancellation = (0,runtime_cancellation/* cancellationBySignal */.t)();
    const event = workflowEvent(environment, core/* getInput */.V4('job-id'));
    const history = (0,git_history/* gitHistory */.H)({ cwd: root, env: environment });
    const token = core/* getInput */.V4('github-token');
    if (token !== '')
        core/* setSecret */.Pq(token);
    return {
        event,
        github: (0,_build_github/* restGitHub */.K)({ owner: event.repository.owner, repo: event.repository.name }, {
            token,
            apiUrl: environment['GITHUB_API_URL'] ?? 'https://api.github.com',
            version: VERSION,
            spaceWrites: environment['LIFTLOCK_SPACE_WRITES'] !== 'off',
            warn: (message) => core/* warning */.$e(message),
        }),
        history,
        notes: (0,conventional_notes/* conventionalNotes */.y)(history),
        checkout: { head: async () => (await history.open('HEAD').catch(() => undefined))?.sha },
        files: (0,workspace/* workspaceFiles */.P)(root, temporary),
        commands: (0,run_script/* scriptCommands */.q)({ root, temporary, environment, log: process.stdout, cancellation }),
        http: probe/* httpProbe */.H,
        artifacts: workflowArtifacts(),
        clock: systemClock(cancellation),
        log: actionsLog,
        handover: actionsHandover(environment),
        settings: { get: (name) => environment[name] },
        cancellation,
    };
}
/** Main step of an action: runs its stage, and ends the process with 0 or 1. */
function runAction(stage) {
    return ending(async () => {
        const given = Object.keys(stage.inputs.shape).map((name) => [name, core/* getInput */.V4(name)]);
        const inputs = Object.fromEntries(given.filter(([, value]) => value !== ''));
        const { decision } = await (0,run_stage/* runStage */.S)(stage, inputs, actionPorts());
        return decision === 'completed' || decision === 'skipped';
    });
}
/** Post step of `stage` and `promote`. Most runs have nothing for it to do, and then it loads nothing. */
function runPost() {
    return ending(async () => {
        if (core/* getState */.Gu('rollout') !== '')
            core/* info */.pq(await afterCancel(actionPorts()));
        return true;
    });
}
/**
 * Ends the process when the work is done: connections that are kept alive must not hold the job. What could not even
 * start is told as a problem, like everything else.
 */
async function ending(work) {
    let done = false;
    try {
        done = await work();
    }
    catch (error) {
        const problems = error instanceof problem/* LiftlockError */.Np ? error.problems : [(0,steps/* unexpected */.os)(firstLine(error))];
        core/* error */.z3((0,render/* renderProblems */.x)(problems));
    }
    process.stdout.write('', () => process.exit(done ? 0 : 1));
}
function firstLine(error) {
    const message = error?.message;
    return typeof message === 'string' ? (message.split('\n')[0] ?? '') : 'no message';
}


/***/ }),

/***/ 95332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ notesMarkdown)
/* harmony export */ });
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


/***/ }),

/***/ 36965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The name that somebody most likely meant, or undefined when nothing is near enough. */
function nearest(written, known) {
    const scored = known
        .map((name) => ({ name, distance: editDistance(normalized(written), normalized(name)) }))
        .sort((a, b) => a.distance - b.distance || a.name.localeCompare(b.name, 'en'));
    const best = scored[0];
    return best !== undefined && best.distance <= Math.max(1, Math.floor(best.name.length / 3)) ? best.name : undefined;
}
/** `failureLimit`, `failure_limit` and `Failure-Limit` are all `failure-limit`. */
function normalized(name) {
    return name
        .replaceAll(/[-_\s]/g, '')
        .toLowerCase()
        .slice(0, 64);
}
/** Levenshtein distance with neighbours that changed places as one step, a row at a time. */
function editDistance(a, b) {
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const swap = swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
            next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, substitution, swap));
        }
        before = row;
        row = next;
    }
    return row[b.length] ?? 0;
}


/***/ }),

/***/ 19719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ validationFailed),
/* harmony export */   Iu: () => (/* binding */ unknownEnvironment),
/* harmony export */   KW: () => (/* binding */ cancelled),
/* harmony export */   _p: () => (/* binding */ stepFailed),
/* harmony export */   cM: () => (/* binding */ stepTimedOut),
/* harmony export */   fU: () => (/* binding */ testsFailed),
/* harmony export */   fV: () => (/* binding */ missingInput),
/* harmony export */   os: () => (/* binding */ unexpected),
/* harmony export */   wx: () => (/* binding */ independentNotYet)
/* harmony export */ });
/** How a step ended, in words: `exited with code 2`. */
function stepFailed(kind, step, how, tail, state) {
    return {
        code: `${kind}-failed`,
        outcome: 'failed',
        where: step,
        found: tail === '' ? `The step ${how}.` : `The step ${how}. Its last output:\n${tail}`,
        expected: 'Exit code 0.',
        state,
        next: `Run the commands of "${step}" in a clone of this commit; they are in .github/liftlock.yml.`,
    };
}
function stepTimedOut(kind, step, timeout, tail, state) {
    return {
        code: `${kind}-timed-out`,
        outcome: 'failed',
        where: step,
        found: `The step was still running after ${timeout} and was stopped, with everything it had started.${tail === '' ? '' : ` Its last output:\n${tail}`}`,
        expected: `An end within ${timeout}.`,
        state,
        next: `Find out what "${step}" waits for, or give it more time: \`timeout:\`.`,
    };
}
function validationFailed(step, found, expected, state) {
    return {
        code: 'validation-failed',
        outcome: 'failed',
        where: step,
        found,
        expected,
        state,
        next: 'Look at the log of the service. If it only needs longer to start, raise `start-period:`.',
    };
}
function cancelled(what, state) {
    return {
        code: 'cancelled',
        outcome: 'errored',
        where: what,
        found: 'The run was cancelled.',
        expected: 'The end of the step.',
        state,
        next: 'Re-run the failed jobs: what is done is found and not done again.',
    };
}
function missingInput(name, found, expected) {
    return {
        code: 'input-invalid',
        outcome: 'errored',
        where: `input ${name}`,
        found,
        expected,
        state: 'Nothing was written to GitHub and nothing was deployed.',
        next: `Correct \`with: { ${name}: … }\` of this step.`,
    };
}
function unknownEnvironment(name, known) {
    return missingInput('environment', `There is no environment "${name}" in .github/liftlock.yml.`, `One of: ${known.join(', ')}.`);
}
function independentNotYet() {
    return {
        code: 'not-supported-yet',
        outcome: 'errored',
        where: 'version.versioning',
        found: '`versioning: independent` can be planned, but not built yet by this version of Liftlock.',
        expected: '`versioning: unified`.',
        state: 'Nothing was built.',
        next: 'Write `versioning: unified`; `liftlock plan` shows what the versions would be with `independent`.',
    };
}
function unexpected(message) {
    return {
        code: 'unexpected-error',
        outcome: 'errored',
        found: message,
        expected: 'No error here: this is a defect of Liftlock, or of the machine.',
        state: 'What was done before is in the log. Re-running finds it and goes on from there.',
        next: 'Re-run the failed jobs. If it happens again, report it with this code and the log of the step.',
    };
}
function testsFailed(suite, reason) {
    return {
        code: 'tests-failed',
        outcome: 'failed',
        where: suite,
        found: `The suite "${suite}" failed: ${reason}.`,
        expected: 'Exit code 0 and, where reports are configured, at least one test that ran and none that failed.',
        state: 'The reports were kept as evidence about this candidate. It will not be staged.',
        next: 'Mend the cause and push; the next commit makes a new candidate.',
    };
}


/***/ }),

/***/ 15429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MI: () => (/* binding */ throwIfAny),
/* harmony export */   Np: () => (/* binding */ LiftlockError),
/* harmony export */   qv: () => (/* binding */ NOTHING_WRITTEN)
/* harmony export */ });
/** State sentence of every problem that is noticed before the first write. */
const NOTHING_WRITTEN = 'Nothing was written to GitHub and nothing was deployed.';
/** Carries one or more problems to the place where a stage or a command ends. Its message is safe to print. */
class LiftlockError extends Error {
    problems;
    constructor(problems, options) {
        const all = Array.isArray(problems) ? problems : [problems];
        super(all.map((problem) => `${problem.code}: ${problem.found}`).join('\n'), options);
        this.name = 'LiftlockError';
        this.problems = all;
    }
    /** The weightiest outcome among the problems: errored before failed before held. */
    get outcome() {
        const outcomes = new Set(this.problems.map((problem) => problem.outcome));
        if (outcomes.has('errored'))
            return 'errored';
        return outcomes.has('failed') ? 'failed' : 'held';
    }
}
/** Throws all problems at once, or does nothing if there is none. */
function throwIfAny(problems) {
    if (problems.length > 0)
        throw new LiftlockError(problems);
}


/***/ }),

/***/ 47500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ renderProblems)
/* harmony export */ });
const LABELS = ['found', 'expected', 'state', 'next'];
/** Problems as plain text for a terminal or a log, one block each, without colour. */
function renderProblems(problems) {
    return problems.map(renderProblem).join('\n\n');
}
function renderProblem(problem) {
    const head = problem.where === undefined ? problem.code : `${problem.code} (${problem.where})`;
    const rows = LABELS.map((label) => `  ${label.padEnd(9)} ${indent(problem[label])}`);
    return [`${head} · ${problem.outcome}`, ...rows].join('\n');
}
function indent(text) {
    return text.split('\n').join(`\n${' '.repeat(12)}`);
}


/***/ }),

/***/ 82621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ runStage),
/* harmony export */   w: () => (/* binding */ RESULT_SCHEMA)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19719);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15429);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86115);


/** Version of the JSON in the output `result`. */
const RESULT_SCHEMA = 1;
/**
 * Runs one stage from its raw inputs to its outputs. The only place that catches: whatever happens, the job ends with a
 * decision, a reason and a summary, and never with a stack trace.
 */
async function runStage(stage, rawInputs, ports) {
    const result = await attempt(stage, rawInputs, ports).catch((error) => failure(error, stage.permissions));
    hand(stage, result, ports);
    await ports.handover.summary((0,_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .stageSummary */ .J)(stage.title, result));
    return result;
}
async function attempt(stage, rawInputs, ports) {
    const input = parseInputs(stage, rawInputs);
    return stage.run(input, ports);
}
function parseInputs(stage, rawInputs) {
    const parsed = stage.inputs.safeParse(rawInputs);
    if (parsed.success)
        return parsed.data;
    const problems = parsed.error.issues.map((issue) => {
        const name = String(issue.path[0] ?? '');
        return (0,_errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .missingInput */ .fV)(name, `"${rawInputs[name] ?? ''}"`, issue.message);
    });
    throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .LiftlockError */ .Np(problems);
}
function failure(error, permissions) {
    const known = error instanceof _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .LiftlockError */ .Np ? error : new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .LiftlockError */ .Np((0,_errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .unexpected */ .os)(messageOf(error)));
    const first = known.problems.find((problem) => problem.outcome === known.outcome);
    return {
        decision: known.outcome,
        reasonCode: first?.code ?? 'unexpected-error',
        headline: first?.found.split('\n')[0]?.replace(/ Its last output:$/, '') ?? 'Something broke.',
        outputs: {},
        details: {},
        summary: '',
        gates: [],
        problems: known.problems.map((problem) => withPermissions(problem, permissions)),
    };
}
/** Whoever lacks one permission should not find out about the next one in the next run. */
function withPermissions(problem, permissions) {
    if (problem.code !== 'permission-missing' && problem.code !== 'not-found-or-no-permission')
        return problem;
    const all = Object.entries(permissions)
        .map(([scope, access]) => `${scope}: ${access}`)
        .join(', ');
    return { ...problem, next: `Give the job all that this action needs, and push: \`permissions: { ${all} }\`.` };
}
function messageOf(error) {
    const message = typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
    return message.split('\n')[0]?.slice(0, 500) ?? '';
}
function hand(stage, result, ports) {
    for (const [name, value] of Object.entries(result.outputs))
        ports.handover.output(name, value);
    ports.handover.output('decision', result.decision);
    ports.handover.output('reason-code', result.reasonCode);
    ports.handover.output('result', JSON.stringify(resultDocument(stage, result)));
    ports.log.info(`${stage.title}: ${result.decision} (${result.reasonCode}). ${result.headline}`);
    for (const problem of result.problems)
        ports.log.error(annotation(problem));
}
function resultDocument(stage, result) {
    return {
        schema: RESULT_SCHEMA,
        stage: stage.name,
        decision: result.decision,
        reasonCode: result.reasonCode,
        headline: result.headline,
        gates: result.gates,
        problems: result.problems,
        ...result.details,
    };
}
function annotation(problem) {
    const message = [
        problem.found,
        `Expected: ${problem.expected}`,
        `State: ${problem.state}`,
        `Next: ${problem.next}`,
    ].join('\n');
    return { title: problem.where === undefined ? problem.code : `${problem.code}: ${problem.where}`, message };
}


/***/ })

};
