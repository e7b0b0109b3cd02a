export const id = 322;
export const ids = [322];
export const modules = {
    92117: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            y: () => (conventionalNotes),
            I: () => (renderNotes)
        });
        var external_node_path_ = __webpack_require__(76760);
        var notes = __webpack_require__(25761);
        var problem = __webpack_require__(15429);
        var version = __webpack_require__(64000);
        var markdown = __webpack_require__(95332);
        var promises_ = __webpack_require__(51455);
        var external_node_os_ = __webpack_require__(48161);
        ;
        async function viewObjects(objects, sha) {
            const folder = await (0, promises_.mkdtemp)(external_node_path_.join((0, external_node_os_.tmpdir)(), 'liftlock-notes-'));
            const git = external_node_path_.join(folder, '.git');
            await (0, promises_.mkdir)(external_node_path_.join(git, 'objects', 'info'), { recursive: true });
            await (0, promises_.mkdir)(external_node_path_.join(git, 'refs'));
            await Promise.all([
                (0, promises_.writeFile)(external_node_path_.join(git, 'HEAD'), 'ref: refs/heads/none\n'),
                (0, promises_.writeFile)(external_node_path_.join(git, 'objects', 'info', 'alternates'), `${alternate(objects)}\n`),
                (0, promises_.writeFile)(external_node_path_.join(git, 'config'), sha.length === 64 ? SHA256_CONFIG : SHA1_CONFIG),
            ]);
            return { folder, remove: () => (0, promises_.rm)(folder, { recursive: true, force: true }) };
        }
        function alternate(objects) {
            return /^[#"]|[\n\\]/.test(objects) && external_node_path_.sep === '/' ? JSON.stringify(objects) : objects;
        }
        const HARMLESS = '[log]\n\tshowSignature = false\n[core]\n\thooksPath = /dev/null\n\tfsmonitor = false\n';
        const SHA1_CONFIG = `[core]\n\trepositoryformatversion = 0\n\tbare = false\n${HARMLESS}`;
        const SHA256_CONFIG = `[core]\n\trepositoryformatversion = 1\n\tbare = false\n[extensions]\n\tobjectFormat = sha256\n${HARMLESS}`;
        ;
        function conventionalNotes({ objectsFolder }) {
            return { render: async (input) => renderNotes(input, await objectsFolder()) };
        }
        async function renderNotes(input, objectsFolder) {
            const { default: conventionalChangelog } = await Promise.all([__webpack_require__.e(477), __webpack_require__.e(88), __webpack_require__.e(520)]).then(__webpack_require__.bind(__webpack_require__, 94800));
            const byHash = new Map((0, notes.tA)(input).map((commit) => [commit.sha, commit]));
            const view = await viewObjects(objectsFolder, input.range.to);
            try {
                const stream = conventionalChangelog({
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
                mainTemplate: '{{markdown}}',
                headerPartial: '-',
                commitPartial: '-',
                footerPartial: '-',
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
                        throw new problem.Np((0, version.Kt)(expected.length, expected.length - missing.length));
                    return {
                        markdown: (0, markdown.B)((0, notes.du)(input, [...byHash.values()].filter(({ sha }) => written.has(sha)))),
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
    }),
    18674: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Z: () => (endLeftOver),
            q: () => (scriptCommands)
        });
        var external_node_child_process_ = __webpack_require__(31421);
        var external_node_crypto_ = __webpack_require__(77598);
        var promises_ = __webpack_require__(51455);
        var external_node_path_ = __webpack_require__(76760);
        ;
        const OF_THE_ACTION = /^(INPUT_|STATE_|ACTIONS_|GITHUB_(ENV|OUTPUT|PATH|STATE|STEP_SUMMARY|TOKEN|ARTIFACTS)$)/;
        const STEERING = new Set(['NODE_OPTIONS', 'LD_PRELOAD', 'LD_LIBRARY_PATH', 'DYLD_INSERT_LIBRARIES', 'BASH_ENV', 'ENV']);
        const SYSTEM = /^(PATH|HOME|USER|LOGNAME|SHELL|TERM|LANG|LANGUAGE|LC_.*|TZ|TMPDIR|TEMP|TMP|PWD|CI|RUNNER_(OS|ARCH|TEMP|TOOL_CACHE|NAME|WORKSPACE|TRACKING_ID)|SSL_CERT_(FILE|DIR)|(HTTPS?|NO|ALL)_PROXY|https?_proxy|no_proxy|SystemRoot|ComSpec|PATHEXT|APPDATA|LOCALAPPDATA|USERPROFILE|ProgramFiles.*|ProgramData|windir)$/;
        const TOOLS = /^([A-Z0-9_]*_HOME|JAVA_HOME_.*|GOROOT|GOPATH|GOBIN|DOTNET_ROOT|ANDROID_.*_ROOT|pythonLocation|CARGO_HOME|RUSTUP_HOME|NVM_DIR)$/;
        function inherited(variables, inherits) {
            const allowed = (name) => inherits === 'all' ? !OF_THE_ACTION.test(name) && !STEERING.has(name) : SYSTEM.test(name) || TOOLS.test(name);
            return Object.fromEntries(Object.entries(variables).flatMap(([name, value]) => (value !== undefined && allowed(name) ? [[name, value]] : [])));
        }
        var external_node_string_decoder_ = __webpack_require__(46193);
        ;
        const LONGEST_LINE = 16 * 1024;
        const TAIL_LINES = 12;
        const TAIL_CHARACTERS = 2_000;
        class Output {
            #log;
            #tail = [];
            constructor(log) {
                this.#log = log;
            }
            get tail() {
                const text = this.#tail.join('\n').trim();
                return text.length > TAIL_CHARACTERS ? `…${text.slice(-TAIL_CHARACTERS)}` : text;
            }
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
                }
                const last = rest + decoder.end();
                if (last !== '' && !dropping)
                    await this.#write(last);
            }
            #write(line) {
                return this.#writeAll([line]);
            }
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
        ;
        function signalGroup(pid, signal) {
            if (process.platform === 'win32') {
                (0, external_node_child_process_.execFile)('taskkill', ['/pid', String(pid), '/T', '/F'], () => { });
                return;
            }
            try {
                process.kill(-pid, signal);
            }
            catch {
            }
        }
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
                const stat = await (0, promises_.readFile)(`/proc/${id}/stat`, 'latin1').catch(() => '');
                const [state, , group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
                if (group === String(pid) && state !== 'Z' && state !== 'X')
                    return true;
            }
            return false;
        }
        async function processIds() {
            return (await (0, promises_.readdir)('/proc').catch(() => [])).filter((entry) => /^\d+$/.test(entry));
        }
        const LOOKS = 10;
        const MOST_LOOKS = 300;
        const BETWEEN_LOOKS = 10;
        const KERNEL_THREAD = 0x20_00_00;
        const TICKS = 100;
        async function machineTicks() {
            return Math.floor(Number((await (0, promises_.readFile)('/proc/uptime', 'utf8').catch(() => '0')).split(' ')[0]) * TICKS);
        }
        async function killMarked(mark, since) {
            const ended = new Map();
            let quiet = 0;
            for (let looks = 0; looks < MOST_LOOKS && quiet < LOOKS; looks += 1) {
                const { marked, unclear } = await look(mark, since);
                if (marked.length === 0 && !unclear)
                    break;
                quiet = marked.length === 0 ? quiet + 1 : 0;
                for (const { pid, name } of marked) {
                    ended.set(pid, name);
                    signal(pid, 'SIGKILL');
                }
                await delay(BETWEEN_LOOKS);
            }
            return [...ended.values()].sort();
        }
        async function endMarked(mark, grace) {
            const { marked } = await look(mark, 0);
            for (const { pid } of marked)
                signal(pid, 'SIGTERM');
            const deadline = performance.now() + grace;
            while (performance.now() < deadline && (await look(mark, 0)).marked.length > 0)
                await delay(BETWEEN_LOOKS);
            await killMarked(mark, 0);
            return marked.map(({ name }) => name).sort();
        }
        async function look(mark, since) {
            const marked = [];
            let unclear = false;
            if (process.platform !== 'linux')
                return { marked, unclear };
            const wanted = `${mark.name}=${mark.value}`;
            for (const pid of await processIds()) {
                const environment = await (0, promises_.readFile)(`/proc/${pid}/environ`, 'latin1').catch(() => undefined);
                if (environment === undefined)
                    continue;
                if (environment !== '' && !environment.split('\0').includes(wanted))
                    continue;
                const stat = await (0, promises_.readFile)(`/proc/${pid}/stat`, 'latin1').catch(() => '');
                const [name, rest] = [
                    stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')')),
                    stat.slice(stat.lastIndexOf(')') + 2),
                ];
                const fields = rest.split(' ');
                if (rest === '' || fields[0] === 'Z' || fields[0] === 'X')
                    continue;
                if (environment !== '')
                    marked.push({ pid: Number(pid), name });
                else if ((Number(fields[6]) & KERNEL_THREAD) === 0 && Number(fields[19]) >= since)
                    unclear = true;
            }
            return { marked, unclear };
        }
        function signal(pid, name) {
            try {
                process.kill(pid, name);
            }
            catch {
            }
        }
        function delay(milliseconds) {
            return new Promise((resolve) => {
                setTimeout(resolve, milliseconds);
            });
        }
        ;
        const MARK = 'LIFTLOCK_TRACK';
        const DRAIN = 2_000;
        const POLL = 50;
        const GRACE = { timeout: 10_000, cancel: 3_000 };
        function scriptCommands(options) {
            const mark = { name: MARK, value: (0, external_node_crypto_.randomUUID)() };
            let remembered = false;
            return {
                run(script) {
                    if (!remembered)
                        options.remember?.(mark.value);
                    remembered = true;
                    return runScript(script, mark, options);
                },
            };
        }
        function endLeftOver(mark, grace = GRACE.timeout) {
            return endMarked({ name: MARK, value: mark }, grace);
        }
        async function runScript(script, mark, options) {
            const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)(options.temporary, 'liftlock-step-'));
            const file = (0, external_node_path_.join)(folder, 'step.sh');
            await (0, promises_.writeFile)(file, `${script.commands.join('\n')}\n`);
            const pause = (0, external_node_crypto_.randomUUID)();
            options.log.write(`::stop-commands::${pause}\n`);
            try {
                return await execute(script, file, mark, options);
            }
            finally {
                options.log.write(`::${pause}::\n`);
                await (0, promises_.rm)(folder, { recursive: true, force: true });
            }
        }
        async function execute(script, file, mark, options) {
            const startedAt = performance.now();
            const since = await machineTicks();
            const folder = (0, external_node_path_.join)(options.root, script.folder);
            if (!(await (0, promises_.stat)(folder).catch(() => undefined))?.isDirectory()) {
                return { end: 'failed', exitCode: 128, duration: 0, tail: `The folder ${script.folder} does not exist.` };
            }
            const child = (0, external_node_child_process_.spawn)('bash', ['--noprofile', '--norc', '-eo', 'pipefail', file], {
                cwd: folder,
                env: { ...inherited(options.environment, script.inherits), ...script.environment, [mark.name]: mark.value },
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
            await Promise.race([reading, run_script_delay(DRAIN)]);
            child.stdout.destroy();
            child.stderr.destroy();
            await reading;
            const left = await killMarked(mark, since);
            if (child.pid !== undefined)
                signalGroup(child.pid, 'SIGKILL');
            if (left.length > 0 && stopping.reason === undefined)
                options.log.write(`${wereEnded(script.name, left)}\n`);
            return endOf(exitCode, stopping.reason, performance.now() - startedAt, output.tail);
        }
        function wereEnded(step, names) {
            const what = names.length === 1 ? '1 process' : `${names.length} processes`;
            return `${what} that \`${step}\` left ${names.length === 1 ? 'was' : 'were'} ended: ${names.join(', ')}.`;
        }
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
                return { end: 'passed', duration, tail };
            if (typeof exit === 'number')
                return { end: 'failed', exitCode: exit, duration, tail };
            const why = exit.includes('ENOENT') ? 'bash was not found on this machine.' : `It was ended by ${exit}.`;
            return { end: 'failed', exitCode: 128, duration, tail: tail === '' ? why : `${tail}\n${why}` };
        }
        function run_script_delay(ms) {
            return new Promise((resolve) => {
                setTimeout(resolve, ms).unref();
            });
        }
    }),
    35821: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            z: () => (hashing)
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
        function hashing() {
            const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
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
    }),
    43453: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            P: () => (workspaceFiles)
        });
        var external_node_fs_ = __webpack_require__(73024);
        var promises_ = __webpack_require__(51455);
        var external_node_path_ = __webpack_require__(76760);
        var external_node_stream_promises_ = __webpack_require__(46466);
        var problem = __webpack_require__(15429);
        var files = __webpack_require__(31339);
        var picomatch = __webpack_require__(14006);
        ;
        const SKIPPED = new Set(['.git', 'node_modules']);
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
                const info = await (0, promises_.lstat)((0, external_node_path_.join)(root, folder)).catch(() => undefined);
                if (info?.isSymbolicLink())
                    throw linkOnTheWay(folder);
            }
        }
        function linkOnTheWay(path) {
            return new problem.Np((0, files.$)(path, 'A glob leads through a symbolic link.'));
        }
        async function walk(root, start, inside, matches, found) {
            const path = external_node_path_.posix.join(start, inside);
            const info = await (0, promises_.lstat)((0, external_node_path_.join)(root, path)).catch(() => undefined);
            if (info === undefined)
                return;
            if (info.isDirectory()) {
                if (matches === undefined)
                    return;
                for (const name of await (0, promises_.readdir)((0, external_node_path_.join)(root, path))) {
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
                throw new problem.Np((0, files.$)(path, 'A glob matches a symbolic link.'));
            if (info.isFile())
                found.push({ path, size: info.size, modifiedAt: info.mtimeMs });
        }
        var hashing = __webpack_require__(35821);
        ;
        const BUFFER = 1024 * 1024;
        function workspaceFiles(root, temporary) {
            const at = (path) => ((0, external_node_path_.isAbsolute)(path) ? path : (0, external_node_path_.join)(root, path));
            return {
                async read(path) {
                    try {
                        return await (0, promises_.readFile)(at(path), 'utf8');
                    }
                    catch (error) {
                        if (isMissing(error))
                            return undefined;
                        throw error;
                    }
                },
                async write(path, content) {
                    const target = await writtenFile(at(path));
                    await (0, promises_.mkdir)((0, external_node_path_.dirname)(target.path), { recursive: true });
                    const part = `${target.path}.part`;
                    await (0, promises_.writeFile)(part, content);
                    if (target.mode !== undefined)
                        await (0, promises_.chmod)(part, target.mode);
                    await (0, promises_.rename)(part, target.path);
                },
                glob: (pattern, folder) => findFiles(root, folder, pattern),
                async copy(from, to) {
                    await (0, promises_.mkdir)((0, external_node_path_.dirname)(at(to)), { recursive: true });
                    const source = await openFile(at(from), from);
                    const hash = (0, hashing.z)();
                    await (0, external_node_stream_promises_.pipeline)(source.createReadStream({ highWaterMark: BUFFER }), hash.through, (0, external_node_fs_.createWriteStream)(at(to)));
                    return { digest: hash.digest(), size: hash.size() };
                },
                async digest(path) {
                    const hash = (0, hashing.z)();
                    try {
                        await (0, external_node_stream_promises_.pipeline)((0, external_node_fs_.createReadStream)(at(path), { highWaterMark: BUFFER }), hash.through.resume());
                    }
                    catch (error) {
                        if (isMissing(error))
                            return undefined;
                        throw error;
                    }
                    return { digest: hash.digest(), size: hash.size() };
                },
                temporaryFolder: (purpose) => (0, promises_.mkdtemp)((0, external_node_path_.join)(temporary, `liftlock-${purpose}-`)),
            };
        }
        async function writtenFile(path) {
            try {
                return { path: await (0, promises_.realpath)(path), mode: (await (0, promises_.stat)(path)).mode & 0o777 };
            }
            catch (error) {
                if (isMissing(error))
                    return { path };
                throw error;
            }
        }
        async function openFile(path, shown) {
            const flags = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0);
            try {
                return await (0, promises_.open)(path, flags);
            }
            catch (error) {
                if (error.code !== 'ELOOP')
                    throw error;
                throw new problem.Np((0, files.$)(shown, 'The file is a symbolic link.'));
            }
        }
        function isMissing(error) {
            const code = error.code;
            return code === 'ENOENT' || code === 'ENOTDIR';
        }
    }),
    45097: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            H: () => (gitHistory)
        });
        var promises_ = __webpack_require__(51455);
        var external_node_path_ = __webpack_require__(76760);
        var problem = __webpack_require__(15429);
        var repository = __webpack_require__(79202);
        var external_node_child_process_ = __webpack_require__(31421);
        var external_node_os_ = __webpack_require__(48161);
        ;
        const SETTINGS = [
            'core.hooksPath=/dev/null',
            'core.fsmonitor=false',
            'protocol.ext.allow=never',
            'safe.directory=*',
            'log.showSignature=false',
            `diff.orderFile=${external_node_os_.devNull}`,
            'i18n.logOutputEncoding=UTF-8',
        ].flatMap((setting) => ['-c', setting]);
        function gitProcesses({ cwd, env }) {
            const start = (command, args) => (0, external_node_child_process_.spawn)('git', [...SETTINGS, command, ...args], {
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
                    ended.catch(() => undefined);
                    try {
                        for await (const chunk of child.stdout)
                            yield chunk;
                        if ((await ended) !== 0)
                            throw new problem.Np((0, repository.gk)(command, await complaint));
                    }
                    finally {
                        child.kill();
                    }
                },
            };
        }
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
                    reject(cause.code === 'ENOENT' ? new problem.Np((0, repository.HF)(), { cause }) : cause);
                });
                child.once('close', (code) => resolve(code ?? 1));
            });
        }
        ;
        const FIELDS = ['%H', '%P', '%an', '%ae', '%at', '%ct', '%B'];
        const SEPARATOR = '%x00';
        const FORMAT = FIELDS.join(SEPARATOR);
        const FORMAT_WITH_FILES = `${SEPARATOR}${FORMAT}${SEPARATOR}`;
        const NUL = 0;
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
        async function* recordsWithFiles(source) {
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
        ;
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
                throw new problem.Np((0, repository.mv)(JSON.stringify(ref)));
            const found = (await openAs(git, cwd, ref)) ?? (await openAs(git, cwd, `refs/remotes/origin/${ref}`));
            if (found === null)
                throw new problem.Np(ref === 'HEAD' ? (0, repository.CK)(cwd) : (0, repository.mv)(ref));
            return found;
        }
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
                throw new problem.Np((0, repository.di)(cwd));
            if (code !== 0)
                return null;
            const lines = stdout.replace(/\n$/, '').split('\n');
            const [shallow, sha = '', first = ''] = lines;
            const objects = lines.at(-1);
            const isBareAt = lines.findIndex((line, index) => index > 1 && (line === 'true' || line === 'false'));
            if (!/^[0-9a-f]{40,64}$/.test(sha) || objects === undefined || isBareAt < 2 || isBareAt > 3)
                return null;
            const fullName = isBareAt === 3 && first !== 'HEAD' ? first : null;
            return {
                history: { sha, shallow: shallow === 'true', fullName, tags: lines.slice(isBareAt + 1, -1) },
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
            const patterns = tags === 'all' ? ['refs/tags/'] : tags.map((tag) => `refs/tags/${tag}`);
            const { stdout, stderr, code } = await git.read('for-each-ref', [PEELED, ...conditions, ...patterns]);
            if (code !== 0)
                throw new problem.Np((0, repository.gk)('for-each-ref', stderr));
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
        async function started(cwd, running) {
            try {
                return await running;
            }
            catch (error) {
                const folder = await (0, promises_.stat)(cwd).catch(() => null);
                if (folder === null || !folder.isDirectory())
                    throw new problem.Np((0, repository.di)(cwd), { cause: error });
                throw error;
            }
        }
    }),
    3044: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            K: () => (restGitHub)
        });
        var cancellation = __webpack_require__(52799);
        var runtime_clock = __webpack_require__(72468);
        var problem = __webpack_require__(15429);
        var github = __webpack_require__(73633);
        var external_node_fs_ = __webpack_require__(73024);
        var external_node_stream_ = __webpack_require__(57075);
        ;
        const LIMITS = { answer: 30_000, idle: 60_000 };
        class FileBody {
            #file;
            size;
            constructor(file, size) {
                this.#file = file;
                this.size = size;
            }
            open() {
                return external_node_stream_.Readable.toWeb((0, external_node_fs_.createReadStream)(this.#file));
            }
        }
        class UnreadableAnswer extends Error {
        }
        function limited(send, limits) {
            return async (input, init = {}) => {
                const file = init.body instanceof FileBody ? init.body : undefined;
                const limit = new TimeLimit(file === undefined ? limits.answer : limits.idle);
                const request = { ...init, signal: limit.signal };
                if (file !== undefined) {
                    request.body = file.size === 0 ? new Uint8Array() : file.open().pipeThrough(limit.watch());
                    request.duplex = 'half';
                }
                let streams = false;
                try {
                    const response = await send(input, request);
                    if (response.body === null)
                        return response;
                    streams = response.ok && new Headers(init.headers).get('accept') === 'application/octet-stream';
                    if (!streams)
                        return await whole(response);
                    limit.restart(limits.idle);
                    return new Response(response.body.pipeThrough(limit.watch()), response);
                }
                finally {
                    if (!streams)
                        limit.end();
                }
            };
        }
        async function whole(response) {
            const text = await response.text();
            if (response.ok) {
                const type = response.headers.get('content-type') ?? 'no type';
                if (!type.includes('json'))
                    throw new UnreadableAnswer(`status ${response.status} with ${type} in place of JSON`);
                if (!isJson(text)) {
                    throw new UnreadableAnswer(`status ${response.status} with ${text.length} characters that are not whole JSON`);
                }
            }
            return new Response(text, response);
        }
        function isJson(text) {
            try {
                JSON.parse(text);
                return true;
            }
            catch {
                return false;
            }
        }
        class TimeLimit {
            #controller = new AbortController();
            #milliseconds;
            #timer;
            constructor(milliseconds) {
                this.#milliseconds = milliseconds;
                this.#timer = this.#start();
            }
            get signal() {
                return this.#controller.signal;
            }
            restart(milliseconds = this.#milliseconds) {
                this.end();
                this.#milliseconds = milliseconds;
                this.#timer = this.#start();
            }
            end() {
                clearTimeout(this.#timer);
            }
            watch() {
                return new TransformStream({
                    transform: (chunk, controller) => {
                        this.restart();
                        controller.enqueue(chunk);
                    },
                    flush: () => this.restart(),
                });
            }
            #start() {
                const seconds = this.#milliseconds / 1_000;
                return setTimeout(() => this.#controller.abort(new Error(`nothing came for ${seconds} s`)), this.#milliseconds).unref();
            }
        }
        ;
        function failureOf(error) {
            const { status, message, response, name, cause } = (error ?? {});
            const misshapen = status === undefined && cause === undefined && (name === 'TypeError' || name === 'ZodError');
            return {
                status: typeof status === 'number' && (response !== undefined || status < 500) ? status : 0,
                message: (typeof message === 'string' ? message : 'no message').split('\n', 1).join('').slice(0, 300),
                headers: response?.headers ?? {},
                unreadable: misshapen || cause instanceof UnreadableAnswer,
            };
        }
        async function call(name, permission, send) {
            try {
                return await send();
            }
            catch (error) {
                throw problemFor(name, permission, failureOf(error));
            }
        }
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
            if (refusedByLimit(failure)) {
                return new problem.Np((0, github.xd)(name, resetTime(headers['x-ratelimit-reset'])));
            }
            if (status === 403) {
                const needed = accepted(headers) ?? permission;
                return new problem.Np((0, github.Up)(name, needed, mentionsWorkflows(headers)));
            }
            if (status === 404)
                return new problem.Np((0, github.nS)(name, permission));
            if (status >= 400 && status < 500)
                return new problem.Np((0, github.A2)(name, status, message));
            const reason = status === 0 ? message : `status ${status}`;
            if (name.startsWith('POST '))
                return new problem.Np((0, github.Hu)(name, reason));
            return new problem.Np((failure.unreadable ? github.Xd : github.mu)(name, reason));
        }
        function refusedByLimit(failure) {
            return failure.status === 429 || (failure.status === 403 && isRateLimit(failure));
        }
        function isRateLimit({ headers, message }) {
            return (headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined || /rate limit/i.test(message));
        }
        function accepted(headers) {
            const [first] = String(headers['x-accepted-github-permissions'] ?? '').split(';');
            return first === undefined || first.trim() === ''
                ? undefined
                : first.trim().replaceAll('=', ': ').replaceAll('_', '-');
        }
        function mentionsWorkflows(headers) {
            return String(headers['x-accepted-github-permissions'] ?? '').includes('workflows=write');
        }
        function resetTime(reset) {
            const seconds = Number(reset);
            return Number.isFinite(seconds) && seconds > 0 ? new Date(seconds * 1_000).toISOString() : '';
        }
        ;
        const READ = 'actions: read';
        function actions(client, repo) {
            const { repos, actions: api } = client.rest;
            return {
                environment: (name) => find(`GET environments/${name}`, READ, async () => {
                    const { data } = await repos.getEnvironment({ ...repo, environment_name: name });
                    const rule = (data.protection_rules ?? []).find(({ type }) => type === 'required_reviewers');
                    const { reviewers = [] } = (rule ?? {});
                    return { requiredReviewers: reviewers.length };
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
        var dist_src = __webpack_require__(11303);
        ;
        const PAUSES = [1, 4, 9];
        const LONGEST_WAIT = 600;
        const UNTOLD_WAIT = 60;
        const BETWEEN_WRITES = 1_000;
        function patient({ spaceWrites, warn, clock }) {
            const space = spaceWrites ? spacing(clock) : () => Promise.resolve();
            return async (request, call) => {
                const tries = new Tries(call, clock);
                for (;;) {
                    if (isWrite(call))
                        await space();
                    try {
                        return await request(call);
                    }
                    catch (error) {
                        const failure = failureOf(error);
                        if (tries.deletedBefore(failure))
                            return { status: 204, url: call.url, headers: {}, data: undefined };
                        const wait = tries.wait(failure);
                        if (wait === undefined)
                            throw error;
                        warn(`${reason(failure)} ${call.method} ${call.url} is tried again in ${wait} s.`);
                        await clock.sleep(wait * 1_000);
                    }
                }
            };
        }
        class Tries {
            #call;
            #clock;
            #unanswered = 0;
            #refused = 0;
            #waited = 0;
            constructor(call, clock) {
                this.#call = call;
                this.#clock = clock;
            }
            wait(failure) {
                if (refusedByLimit(failure))
                    return this.#untilAllowed(failure);
                if (!isUnanswered(failure) || this.#unanswered >= repetitions(this.#call))
                    return undefined;
                const pause = PAUSES[this.#unanswered] ?? 0;
                this.#unanswered += 1;
                return Math.max(pause, Math.min(secondsOf(failure.headers['retry-after']) ?? 0, UNTOLD_WAIT));
            }
            deletedBefore({ status }) {
                return this.#call.method === 'DELETE' && this.#unanswered > 0 && status === 404;
            }
            #untilAllowed({ headers }) {
                if (isQuestion(this.#call))
                    return undefined;
                const reset = secondsOf(headers['x-ratelimit-reset']);
                const wait = secondsOf(headers['retry-after']) ??
                    (headers['x-ratelimit-remaining'] === '0' && reset !== undefined
                        ? Math.max(0, Math.ceil(reset - this.#clock.now() / 1_000)) + 1
                        : UNTOLD_WAIT * 2 ** this.#refused);
                this.#refused += 1;
                this.#waited += wait;
                return this.#waited > LONGEST_WAIT ? undefined : wait;
            }
        }
        function isUnanswered({ status }) {
            return status === 0 || status >= 500;
        }
        function isQuestion({ url }) {
            return url.endsWith('/graphql');
        }
        function repetitions(call) {
            if (isQuestion(call))
                return 1;
            return call.method === 'POST' ? 0 : PAUSES.length;
        }
        function isWrite(call) {
            return call.method !== 'GET' && call.method !== 'HEAD' && !isQuestion(call);
        }
        function secondsOf(header) {
            const seconds = Number(header ?? Number.NaN);
            return Number.isFinite(seconds) ? seconds : undefined;
        }
        function reason(failure) {
            if (!refusedByLimit(failure))
                return `No usable answer came from GitHub (${failure.message}).`;
            const kind = failure.headers['x-ratelimit-remaining'] === '0' ? 'rate limit' : 'secondary rate limit';
            return `GitHub's ${kind} is used up.`;
        }
        function spacing(clock) {
            let last = Number.NEGATIVE_INFINITY;
            let turn = Promise.resolve();
            return () => {
                turn = turn.then(async () => {
                    const rest = last + BETWEEN_WRITES - clock.now();
                    if (rest > 0)
                        await clock.sleep(rest);
                    last = clock.now();
                });
                return turn;
            };
        }
        ;
        function createClient(options, clock) {
            const client = new dist_src.E({
                auth: options.token,
                baseUrl: options.apiUrl,
                userAgent: `liftlock/${options.version}`,
                log: { debug: () => { }, info: () => { }, warn: options.warn, error: () => { } },
                request: { fetch: limited(options.fetch ?? globalThis.fetch, options.limits ?? LIMITS) },
            });
            client.hook.wrap('request', patient({ ...options, clock }));
            return client;
        }
        var external_node_util_ = __webpack_require__(57975);
        var deployment_payload = __webpack_require__(51640);
        var deployment_record = __webpack_require__(54445);
        ;
        const LOOKS = [1, 4];
        const TRIES = 2;
        async function createOnce(create, find, clock) {
            for (let tries = 1;; tries += 1) {
                try {
                    return await create();
                }
                catch (error) {
                    if (tries === 1 && !(0, problem.Z3)(error))
                        throw error;
                    const made = await look(find, clock).catch(() => {
                        throw error;
                    });
                    if (made !== undefined)
                        return made;
                    if (tries === TRIES)
                        throw error;
                }
            }
        }
        async function look(find, clock) {
            for (const seconds of LOOKS) {
                await clock.sleep(seconds * 1_000);
                const found = await find();
                if (found !== undefined)
                    return found;
            }
            return undefined;
        }
        ;
        const deployments_READ = 'deployments: read';
        const WRITE = 'deployments: write';
        const PER_PAGE = 100;
        const PAGES = 10;
        function deployments(client, repo, clock) {
            const { repos } = client.rest;
            const statusesOf = (id) => call(`GET deployments/${id}/statuses`, deployments_READ, async () => {
                const { data } = await repos.listDeploymentStatuses({ ...repo, deployment_id: id, per_page: PER_PAGE });
                return data.map(statusOf).sort((a, b) => b.id - a.id);
            });
            const list = (query) => call('GET deployments', deployments_READ, async () => [
                ...(await repos.listDeployments({ ...repo, per_page: PER_PAGE, ...query })).data,
            ]);
            return {
                async ledger(environment, scope) {
                    const records = [];
                    const reading = new Reading(scope);
                    for (let page = 1; page <= PAGES; page += 1) {
                        const data = await list({ environment, task: deployment_payload.wB, page });
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
                    const data = await list({ environment, sha });
                    return data.filter(({ task }) => task !== deployment_payload.wB).map(({ id }) => id);
                },
                createDeployment(sha, production, payload) {
                    const { environment } = payload;
                    const create = async () => {
                        const { data } = await call('POST deployments', WRITE, () => repos.createDeployment({
                            ...repo,
                            ref: sha,
                            task: deployment_payload.wB,
                            environment,
                            production_environment: production,
                            payload,
                            description: `Liftlock: ${payload.version}`,
                            auto_merge: false,
                            required_contexts: [],
                        }));
                        return { id: data.id, environment, sha, payload, statuses: [] };
                    };
                    const lost = async () => {
                        const data = await list({ environment, task: deployment_payload.wB, sha });
                        return data.flatMap(recordOf).find((record) => (0, external_node_util_.isDeepStrictEqual)(record.payload, (0, deployment_payload.rD)(payload)));
                    };
                    return createOnce(create, lost, clock);
                },
                addStatus(id, { state, description, url, logUrl }) {
                    const create = async () => {
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
                    };
                    const lost = async () => (await statusesOf(id)).find((status) => status.state === state && status.description === description);
                    return createOnce(create, lost, clock);
                },
            };
        }
        class Reading {
            #scope;
            #success;
            #replacedSeen = false;
            constructor(scope) {
                this.#scope = scope;
            }
            wants({ payload, sha }) {
                if (this.#success === undefined)
                    return true;
                return (!this.complete && this.#scope.counts(payload)) || this.#scope.also(payload, sha);
            }
            saw(record) {
                if (record.id === this.#success?.payload.previous?.deployment)
                    this.#replacedSeen = true;
                if (this.#success === undefined && this.#scope.counts(record.payload) && (0, deployment_record.yO)(record)) {
                    this.#success = record;
                }
            }
            get complete() {
                return this.#success !== undefined && this.#replacedSeen;
            }
        }
        function payloadOf(id, environment, payload) {
            try {
                return (0, deployment_payload.rD)(payload);
            }
            catch (error) {
                if (error instanceof deployment_payload.n7)
                    throw new problem.Np((0, github.qK)(environment, id, error.message));
                throw error;
            }
        }
        function recordOf({ id, sha, environment, payload }) {
            const read = payloadOf(id, environment, payload);
            return read === undefined ? [] : [{ id, sha, environment, payload: read, statuses: [] }];
        }
        function statusOf({ id, state, description, created_at, log_url = '' }) {
            return { id, state: deployment_record.vo.parse(state), description, createdAt: created_at, logUrl: log_url };
        }
        ;
        const PERMISSION = 'pull-requests: read';
        async function ask(client, question) {
            try {
                return { data: await client.graphql(question.query, question.variables) };
            }
            catch (error) {
                return { why: whyNot(error) };
            }
        }
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
        ;
        const BATCH = 20;
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
        ;
        const pull_requests_BATCH = 100;
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
        function factsOf({ number, title, author }, first) {
            const login = author === null ? null : author.login + (author.__typename === 'Bot' ? '[bot]' : '');
            return { number, title, author: login, firstContribution: first.has(number) };
        }
        var promises_ = __webpack_require__(51455);
        var external_node_stream_promises_ = __webpack_require__(46466);
        var hashing = __webpack_require__(35821);
        ;
        async function upload(client, url, name, file) {
            const { size } = await (0, promises_.stat)(file);
            const { data } = await client.request({
                method: 'POST',
                url: `${url}?name=${encodeURIComponent(name)}`,
                headers: { 'content-type': 'application/octet-stream', 'content-length': String(size) },
                data: new FileBody(file, size),
            });
            return data;
        }
        async function isWhole(asset, file) {
            const hash = (0, hashing.z)();
            await (0, external_node_stream_promises_.pipeline)((0, external_node_fs_.createReadStream)(file), hash.through.resume());
            const sameBytes = asset.digest === null || asset.digest === hash.digest();
            return asset.state === 'uploaded' && asset.size === hash.size() && sameBytes;
        }
        async function download(client, repo, id, file, clock) {
            for (const pause of PAUSES) {
                try {
                    return await downloadOnce(client, repo, id, file);
                }
                catch (error) {
                    if (!brokeOff(error))
                        throw error;
                    await clock.sleep(pause * 1_000);
                }
            }
            return downloadOnce(client, repo, id, file);
        }
        function brokeOff(error) {
            const { status, syscall } = error;
            return status === undefined && syscall === undefined;
        }
        async function downloadOnce(client, repo, id, file) {
            const { data } = await client.rest.repos.getReleaseAsset({
                ...repo,
                asset_id: id,
                headers: { accept: 'application/octet-stream' },
                request: { parseSuccessResponseBody: false },
            });
            const hash = (0, hashing.z)();
            await (0, external_node_stream_promises_.pipeline)(external_node_stream_.Readable.fromWeb(data), hash.through, (0, external_node_fs_.createWriteStream)(file));
            return hash.digest();
        }
        var candidate_digest = __webpack_require__(14940);
        ;
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
            const digest = candidate_digest.np.safeParse(answer.digest);
            return {
                id: answer.id,
                name: answer.name,
                size: answer.size,
                state: answer.state,
                digest: digest.success ? digest.data : null,
            };
        }
        ;
        const releases_WRITE = 'contents: write';
        const releases_READ = 'contents: read';
        const releases_PAGES = 3;
        function releases(client, repo, clock) {
            const { repos } = client.rest;
            const uploadUrls = new Map();
            const seen = (answer) => {
                uploadUrls.set(answer.id, answer.upload_url.replace(/\{.*$/, ''));
                return releaseOf(answer);
            };
            const read = (id) => find(`GET releases/${id}`, releases_WRITE, async () => seen((await repos.getRelease({ ...repo, release_id: id })).data));
            const draftFields = ({ tag, target, name, body, prerelease }) => ({
                ...repo,
                tag_name: tag,
                target_commitish: target,
                name,
                body,
                prerelease,
            });
            const list = async (pages) => {
                const all = [];
                for (let page = 1; page <= pages; page += 1) {
                    const found = await call('GET releases', releases_READ, async () => (await repos.listReleases({ ...repo, per_page: 100, page })).data.map(seen));
                    all.push(...found);
                    if (found.length < 100)
                        break;
                }
                return all;
            };
            const deleteAsset = async (id) => {
                await call(`DELETE assets/${id}`, releases_WRITE, () => repos.deleteReleaseAsset({ ...repo, asset_id: id }));
            };
            return {
                releases: list,
                release: read,
                publishedRelease: (tag) => find(`GET releases/tags/${tag}`, releases_READ, async () => seen((await repos.getReleaseByTag({ ...repo, tag })).data)),
                latestRelease: () => find('GET releases/latest', releases_READ, async () => seen((await repos.getLatestRelease({ ...repo })).data)),
                createDraft: (draft) => createOnce(() => call('POST releases', releases_WRITE, async () => seen((await repos.createRelease({ ...draftFields(draft), draft: true })).data)), async () => (await list(releases_PAGES)).find((release) => isDraftOf(release, draft)), clock),
                updateDraft: (id, draft) => call(`PATCH releases/${id}`, releases_WRITE, async () => seen((await repos.updateRelease({ ...draftFields(draft), release_id: id })).data)),
                publish: (id, { makeLatest, ...release }) => call(`PATCH releases/${id}`, releases_WRITE, async () => seen((await repos.updateRelease({
                    ...draftFields(release),
                    release_id: id,
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
                    const lost = async () => {
                        const there = (await read(releaseId))?.assets.find((asset) => asset.name === name);
                        if (there === undefined || (await isWhole(there, file)))
                            return there;
                        await deleteAsset(there.id);
                        return undefined;
                    };
                    const send = () => call(`POST asset ${name}`, releases_WRITE, async () => assetOf(await upload(client, url, name, file)));
                    return createOnce(send, lost, clock);
                },
                deleteAsset,
                downloadAsset: (id, file) => call(`GET assets/${id}`, releases_WRITE, () => download(client, repo, id, file, clock)),
            };
        }
        function isDraftOf(release, { tag, target, body }) {
            return release.draft && release.tag === tag && release.target === target && release.body === body;
        }
        ;
        const repository_READ = 'contents: read';
        function repository(client, repo) {
            const { git, repos } = client.rest;
            let defaultBranch;
            const comparisons = new Map();
            return {
                defaultBranch() {
                    defaultBranch ??= call('GET repository', repository_READ, async () => (await repos.get({ ...repo })).data.default_branch);
                    return defaultBranch;
                },
                branchHead: (branch) => find(`GET git/ref/heads/${branch}`, repository_READ, async () => (await git.getRef({ ...repo, ref: `heads/${branch}` })).data.object.sha),
                tagCommit: (tag) => find(`GET git/ref/tags/${tag}`, repository_READ, () => peeled(client, repo, tag)),
                compare: (base, head) => {
                    const range = `${base}...${head}`;
                    const known = comparisons.get(range) ?? call(`GET compare/${range}`, repository_READ, () => comparison(client, repo, range));
                    if (/^[0-9a-f]{40}\.{3}[0-9a-f]{40}$/.test(range))
                        comparisons.set(range, known);
                    return known;
                },
                branchesWithHead: (sha) => call(`GET commits/${sha}/branches-where-head`, repository_READ, async () => (await repos.listBranchesForHeadCommit({ ...repo, commit_sha: sha })).data.map(({ name }) => name)),
            };
        }
        async function peeled(client, repo, tag) {
            let { object } = (await client.rest.git.getRef({ ...repo, ref: `tags/${tag}` })).data;
            for (let level = 0; object.type === 'tag' && level < 5; level += 1) {
                object = (await client.rest.git.getTag({ ...repo, tag_sha: object.sha })).data.object;
            }
            return object.sha;
        }
        async function comparison(client, repo, basehead) {
            const { data } = await client.rest.repos.compareCommitsWithBasehead({ ...repo, basehead });
            return {
                status: data.status,
                total: data.total_commits,
                commits: data.commits.map(({ sha, commit, author }) => ({
                    sha,
                    subject: commit.message.split('\n')[0] ?? '',
                    author: commit.author?.name ?? '',
                    login: author?.login,
                })),
                files: (data.files ?? []).map(({ filename }) => filename),
            };
        }
        ;
        function restGitHub(repo, options) {
            const clock = options.clock ?? (0, runtime_clock.m)(new cancellation.m(), {});
            const client = createClient(options, clock);
            return {
                ...repository(client, repo),
                ...pullRequests(client, repo),
                ...releases(client, repo, clock),
                ...deployments(client, repo, clock),
                ...actions(client, repo),
            };
        }
    }),
    66322: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            actionPorts: () => (actionPorts),
            endLeftOver: () => (endLeftOver)
        });
        var external_node_os_ = __webpack_require__(48161);
        var core = __webpack_require__(26784);
        var external_node_path_ = __webpack_require__(76760);
        var problem = __webpack_require__(15429);
        var github = __webpack_require__(73633);
        ;
        const COMPRESSION = 0;
        function workflowArtifacts() {
            const client = async () => {
                const { DefaultArtifactClient } = await Promise.all([__webpack_require__.e(477), __webpack_require__.e(887)]).then(__webpack_require__.bind(__webpack_require__, 79887));
                return new DefaultArtifactClient();
            };
            return {
                async upload(name, folder, files) {
                    const artifacts = await client();
                    const paths = files.map((file) => (0, external_node_path_.join)(folder, file));
                    await guard(`upload ${name}`, async () => {
                        try {
                            await artifacts.uploadArtifact(name, paths, folder, { compressionLevel: COMPRESSION });
                        }
                        catch (error) {
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
                throw new problem.Np((0, github.mu)(`artifact: ${what}`, message.slice(0, 300)));
            }
        }
        var conventional_notes = __webpack_require__(92117);
        var run_script = __webpack_require__(18674);
        var workspace = __webpack_require__(43453);
        var _build_github = __webpack_require__(3044);
        var git_history = __webpack_require__(45097);
        var actions_toolkit = __webpack_require__(25582);
        var runtime_cancellation = __webpack_require__(52799);
        var runtime_clock = __webpack_require__(72468);
        var lib_github = __webpack_require__(61351);
        var workflow_event = __webpack_require__(82759);
        var steps = __webpack_require__(19719);
        ;
        function workflowEvent(environment, jobId) {
            const { owner, repo } = lib_github._.repo;
            const repositoryUrl = `${lib_github._.serverUrl}/${owner}/${repo}`;
            const baseBranch = environment['GITHUB_BASE_REF'] ?? '';
            const parsed = workflow_event.ol.safeParse({
                repository: { owner, name: repo },
                repositoryUrl,
                sha: lib_github._.sha,
                ref: lib_github._.ref,
                event: lib_github._.eventName,
                ...(baseBranch === '' ? {} : { baseBranch }),
                actor: lib_github._.actor,
                run: {
                    id: lib_github._.runId,
                    attempt: lib_github._.runAttempt,
                    job: lib_github._.job,
                    ...(/^\d+$/.test(jobId) ? { jobId: Number(jobId) } : {}),
                    url: `${repositoryUrl}/actions/runs/${lib_github._.runId}`,
                },
            });
            if (parsed.success)
                return parsed.data;
            const names = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ');
            throw new problem.Np((0, steps.os)(`GitHub's variables are missing or malformed: ${names}. This is not a GitHub Actions job.`));
        }
        ;
        const VERSION = '0.1.0';
        const TRACK = 'track';
        function actionPorts(environment = process.env) {
            const root = environment['GITHUB_WORKSPACE'] ?? process.cwd();
            const temporary = environment['RUNNER_TEMP'] ?? (0, external_node_os_.tmpdir)();
            const cancellation = (0, runtime_cancellation.t)();
            const event = workflowEvent(environment, core.V4('job-id'));
            const history = (0, git_history.H)({ cwd: root, env: environment });
            const clock = (0, runtime_clock.m)(cancellation, environment);
            const token = core.V4('github-token');
            if (token !== '')
                core.Pq(token);
            return {
                event,
                github: (0, _build_github.K)({ owner: event.repository.owner, repo: event.repository.name }, {
                    token,
                    apiUrl: environment['GITHUB_API_URL'] ?? 'https://api.github.com',
                    version: VERSION,
                    spaceWrites: environment['LIFTLOCK_SPACE_WRITES'] !== 'off',
                    warn: (message) => core.$e(message),
                    clock,
                }),
                history,
                notes: (0, conventional_notes.y)(history),
                checkout: { head: async () => (await history.open('HEAD').catch(() => undefined))?.sha },
                files: (0, workspace.P)(root, temporary),
                commands: (0, run_script.q)({
                    root,
                    temporary,
                    environment,
                    log: process.stdout,
                    cancellation,
                    remember: (mark) => core.LZ(TRACK, mark),
                }),
                http: { get: async (url, how) => (await __webpack_require__.e(436).then(__webpack_require__.bind(__webpack_require__, 97436))).httpProbe.get(url, how) },
                artifacts: workflowArtifacts(),
                clock,
                log: actions_toolkit._,
                handover: (0, actions_toolkit.$)(environment),
                settings: { get: (name) => environment[name] },
                cancellation,
            };
        }
        function endLeftOver() {
            return (0, run_script.Z)(core.Gu(TRACK));
        }
    }),
    52799: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            m: () => (Cancellation),
            t: () => (cancellationBySignal)
        });
        class Cancellation {
            #listeners = new Set();
            #requested = false;
            get requested() {
                return this.#requested;
            }
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
        function cancellationBySignal() {
            const cancellation = new Cancellation();
            for (const signal of ['SIGINT', 'SIGTERM'])
                process.on(signal, () => cancellation.request());
            return cancellation;
        }
    }),
    72468: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            m: () => (systemClock)
        });
        const OFFSET = 'LIFTLOCK_CLOCK_OFFSET_MS';
        function systemClock(cancellation, environment) {
            const offset = isRehearsed(environment) ? offsetIn(environment) : 0;
            return {
                now: () => Date.now() + offset,
                sleep: (ms) => new Promise((resolve) => {
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
        function isRehearsed(environment) {
            return /^http:\/\/127\.0\.0\.1(:\d+)?(\/|$)/.test(environment['GITHUB_API_URL'] ?? '');
        }
        function offsetIn(environment) {
            const text = environment[OFFSET] ?? '';
            return /^\d{1,15}$/.test(text) ? Number(text) : 0;
        }
    }),
    95332: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            B: () => (notesMarkdown)
        });
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
        function folded(summary, blocks) {
            const text = summary.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
            return ['<details>', `<summary>${text}</summary>`, '', blocks.join('\n\n'), '', '</details>'].join('\n');
        }
    }),
    93660: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            A: () => (noteCommit)
        });
        var _version_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86075);
        var _version_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18390);
        var _pull_requests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60245);
        var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24182);
        const MAX_SUBJECT = 300;
        const MAX_SCOPE = 80;
        const NO_TEXT = 'no description';
        function noteCommit(judged, context) {
            const { parsed, revert } = judged;
            const { sha } = parsed.commit;
            if ((0, _version_message_js__WEBPACK_IMPORTED_MODULE_0__.F5)(parsed.commit) || revert !== null)
                return { sha, entries: [] };
            const scopeOf = (section, scope) => scope === null || section === 'dependencies' ? null : (0, _safe_text_js__WEBPACK_IMPORTED_MODULE_1__.x)((0, _safe_text_js__WEBPACK_IMPORTED_MODULE_1__.Jj)(scope, MAX_SCOPE), context) || null;
            const entry = (section, change, migration) => ({
                section,
                components: context.components.get(sha) ?? [],
                scope: scopeOf(section, change.scope),
                text: (0, _safe_text_js__WEBPACK_IMPORTED_MODULE_1__.x)((0, _safe_text_js__WEBPACK_IMPORTED_MODULE_1__.Jj)(withoutPull(change.subject, parsed.pull), MAX_SUBJECT), context) || NO_TEXT,
                references: references(parsed, context),
                migration,
            });
            return {
                sha,
                entries: changesOf(parsed, (0, _pull_requests_js__WEBPACK_IMPORTED_MODULE_2__.t)(parsed, context.pulls.get(sha))).map(({ section, change, migration }) => entry(section, change, migration?.(context) ?? null)),
            };
        }
        function changesOf(parsed, words) {
            if ((0, _version_message_js__WEBPACK_IMPORTED_MODULE_0__.ER)(parsed))
                return [breakingChange(parsed, words)];
            const title = parsed.revert?.restores ?? parsed.header;
            if (title !== null)
                return [{ section: isDependencyUpdate(parsed, title) ? 'dependencies' : typeOf(title), change: title }];
            if (parsed.revert !== null)
                return [{ section: 'revert', change: { scope: null, subject: parsed.revert.title } }];
            if (parsed.items.length > 0)
                return parsed.items.map((item) => ({ section: typeOf(item), change: item }));
            return (0, _version_plan_js__WEBPACK_IMPORTED_MODULE_3__.DE)(parsed) ? [{ section: 'unparsed', change: words }] : [];
        }
        function breakingChange(parsed, words) {
            const change = parsed.header ?? parsed.items.find(({ breaking }) => breaking) ?? words;
            const text = parsed.breaking.filter((part) => part !== '').join('\n\n');
            return { section: 'breaking', change, ...(text === '' ? {} : { migration: (links) => (0, _safe_text_js__WEBPACK_IMPORTED_MODULE_1__.Hw)(text, links) }) };
        }
        function typeOf(change) {
            return change.type.toLowerCase();
        }
        const DEPENDENCY_SCOPES = new Set(['deps', 'deps-dev', 'dependencies', 'deps-peer']);
        function isDependencyUpdate(parsed, title) {
            return title === parsed.header && title.scope !== null && DEPENDENCY_SCOPES.has(title.scope.toLowerCase());
        }
        function withoutPull(subject, pull) {
            const suffix = `(#${pull})`;
            return pull !== null && subject.endsWith(suffix) ? subject.slice(0, -suffix.length).trimEnd() : subject;
        }
        function references(parsed, { repositoryUrl, pulls }) {
            const { sha } = parsed.commit;
            const numbers = [...new Set([parsed.pull, pulls.get(sha)?.number ?? null])].filter((number) => number !== null);
            const short = sha.slice(0, 7);
            if (repositoryUrl === null)
                return [...numbers.map((number) => `#${number}`), short];
            return [...numbers.map((number) => (0, _safe_text_js__WEBPACK_IMPORTED_MODULE_1__.MN)(number, repositoryUrl)), `[${short}](${repositoryUrl}/commit/${sha})`];
        }
    }),
    31271: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            AD: () => (sectionsFor),
            d1: () => (UNPARSED_SECTION),
            u3: () => (USUAL_SECTIONS),
            v8: () => (layOut)
        });
        const USUAL_SECTIONS = [
            { title: '⚠ Breaking changes', types: ['breaking'], folded: false },
            { title: 'Features', types: ['feat'], folded: false },
            { title: 'Fixes', types: ['fix'], folded: false },
            { title: 'Performance', types: ['perf'], folded: false },
            { title: 'Rolled back', types: ['revert'], folded: false },
            { title: 'Dependencies', types: ['dependencies'], folded: true },
        ];
        const UNPARSED_SECTION = { title: 'Other changes', types: ['unparsed'], folded: false };
        function sectionsFor(wanted) {
            if (wanted === null)
                return USUAL_SECTIONS;
            const breaking = USUAL_SECTIONS.filter(({ types }) => types.includes('breaking'));
            return wanted.some(({ types }) => types.includes('breaking')) ? wanted : [...breaking, ...wanted];
        }
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
        function compareText(a, b) {
            if (a === b)
                return 0;
            return a < b ? -1 : 1;
        }
        const MAX_REFERENCES = 6;
        function namesOf(references) {
            const more = references.length - MAX_REFERENCES;
            if (more <= 1)
                return references.join(', ');
            return `${references.slice(0, MAX_REFERENCES).join(', ')} and ${more} more`;
        }
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
    }),
    25761: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            fS: () => (RELEASE_BODY_LIMIT),
            tA: () => (noteCommits),
            du: () => (viewOf)
        });
        var pull_requests = __webpack_require__(60245);
        var safe_text = __webpack_require__(24182);
        ;
        const MAX_CONTRIBUTORS = 60;
        const MAX_FIRST = 20;
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
            return (0, safe_text.x)((0, safe_text.Jj)(name, 60), links) || 'somebody without a name';
        }
        function profile(login, { repositoryUrl }) {
            const [server] = /^https?:\/\/[^/]+/.exec(repositoryUrl ?? '') ?? ['https://github.com'];
            const plain = login.replace(/[^\w-]/g, '');
            return `[${plain}](${server}/${plain})`;
        }
        function whatOf(pull, links) {
            const { repositoryUrl } = links;
            const link = repositoryUrl === null ? `#${pull.number}` : (0, safe_text.MN)(pull.number, repositoryUrl);
            const subject = (0, pull_requests.e)(pull, links);
            return subject === '' ? link : `${subject} (${link})`;
        }
        function shortened(lines, limit) {
            return lines.length <= limit ? lines : [...lines.slice(0, limit), `and ${lines.length - limit} more`];
        }
        var note_entry = __webpack_require__(93660);
        var notes_layout = __webpack_require__(31271);
        ;
        const RELEASE_BODY_LIMIT = 125_000;
        const FRAME_RESERVE = 5_000;
        function noteCommits(input) {
            return input.commits.map((commit) => (0, note_entry.A)(commit, input));
        }
        function viewOf(input, commits) {
            const sections = [...(input.sections ?? notes_layout.u3), ...(input.showUnparsed === true ? [notes_layout.d1] : [])];
            const { contributors, firstContributions } = contributorsOf(input);
            const frame = FRAME_RESERVE + [...contributors, ...firstContributions].join('\n- ').length;
            const room = Math.max(0, (input.limit ?? RELEASE_BODY_LIMIT) - frame);
            const recent = input.sincePrerelease;
            const main = recent === undefined ? commits : commits.filter(({ sha }) => recent.shas.has(sha));
            const mainNotes = (0, notes_layout.v8)(main, sections, recent === undefined ? room : Math.floor(room / 2));
            const whole = recent === undefined ? null : (0, notes_layout.v8)(commits, sections, Math.floor(room / 2));
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
            const names = (input.follows ?? []).map(({ component, version }) => (0, safe_text.x)(`${component} ${version}`, input));
            return names.length === 0 ? null : names.join(', ');
        }
    }),
    60245: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            e: () => (subjectOf),
            t: () => (wordsFor)
        });
        var _version_header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83342);
        var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24182);
        function wordsFor({ title, pull: squashedAs }, pull) {
            const said = pull === undefined || squashedAs !== null ? null : titleWords(pull);
            return said ?? { scope: null, subject: title };
        }
        const MAX_TITLE = 120;
        function subjectOf(pull, links) {
            return (0, _safe_text_js__WEBPACK_IMPORTED_MODULE_0__.x)((0, _safe_text_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(titleWords(pull)?.subject ?? '', MAX_TITLE), links);
        }
        function titleWords({ title }) {
            const line = (0, _safe_text_js__WEBPACK_IMPORTED_MODULE_0__.RK)(title).trim();
            return line === '' ? null : ((0, _version_header_js__WEBPACK_IMPORTED_MODULE_1__.a)(line).header ?? { scope: null, subject: line });
        }
    }),
    31339: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $: () => (linkRefused)
        });
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
    }),
    73633: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            A2: () => (githubRefused),
            E5: () => (recordClosed),
            Hu: () => (outcomeUnknown),
            PF: () => (brokenUpload),
            Up: () => (missingPermission),
            Xd: () => (githubUnreadable),
            gA: () => (lostRace),
            mu: () => (githubUnreachable),
            nS: () => (notFoundOrNoPermission),
            qK: () => (ledgerTooNew),
            xd: () => (rateLimited)
        });
        var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15429);
        const RESUMABLE = 'What was written before stays; re-running finds it and goes on from there.';
        function missingPermission(call, permission, orWorkflowFiles = false) {
            const add = `Add \`${permission}\` to the job's \`permissions:\`, and push.`;
            return {
                code: 'permission-missing',
                outcome: 'errored',
                where: call,
                found: "GitHub answered 403: the job's token may not do this.",
                expected: `\`permissions: { ${permission} }\` of the job${orWorkflowFiles ? ', and no change in `.github/workflows` that the default branch lacks' : ''}.`,
                state: RESUMABLE,
                next: orWorkflowFiles
                    ? `${add} If it is there, push the tag yourself or use the token of a GitHub App: GITHUB_TOKEN cannot release a commit that changes workflow files. Then re-run this job.`
                    : `${add} The table in the action's README has all that it needs.`,
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
                found: `No usable answer came, and trying again did not help: ${message}.`,
                state: RESUMABLE,
                next: 'Re-run the failed jobs when GitHub answers again (https://www.githubstatus.com).',
            };
        }
        function githubUnreadable(call, message) {
            return {
                code: 'github-answer-unreadable',
                outcome: 'errored',
                where: call,
                found: `The answer cannot be read: ${message}.`,
                expected: "What GitHub's API documentation promises for this call.",
                state: RESUMABLE,
                next: 'Re-run the failed jobs. If it happens again, look for a proxy between the runner and GitHub, and at https://www.githubstatus.com.',
            };
        }
        function outcomeUnknown(call, message) {
            return {
                code: _problem_js__WEBPACK_IMPORTED_MODULE_0__.A8,
                outcome: 'errored',
                where: call,
                found: `No usable answer came: ${message}. Whether the call had an effect is not known.`,
                expected: 'An answer that says what was created.',
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
        function ledgerTooNew(environment, record, what) {
            return {
                code: 'ledger-too-new',
                outcome: 'errored',
                where: environment,
                found: `Record ${record} of ${environment} was written by a later version of Liftlock (${what}).`,
                expected: 'Records that this version can read.',
                next: 'Use the version of the actions that wrote it, or a later one, in this workflow.',
            };
        }
        function recordClosed(environment, record, version) {
            return {
                code: 'record-closed',
                outcome: 'held',
                where: environment,
                found: `Another run closed record ${record} of ${environment} while this job was taking it over.`,
                expected: `A record of ${version} that is still open.`,
                next: 'Re-run this job: it makes a record of its own.',
            };
        }
    }),
    79202: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            CK: () => (noCommits),
            HF: () => (gitMissing),
            di: () => (notARepository),
            gk: () => (gitFailed),
            mv: () => (unknownRef),
            yG: () => (shallowClone)
        });
        var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15429);
        function notARepository(folder) {
            return {
                code: 'not-a-repository',
                outcome: 'errored',
                where: folder,
                found: 'This folder is not inside a git repository.',
                expected: 'A git repository with at least one commit.',
                state: _problem_js__WEBPACK_IMPORTED_MODULE_0__.qv,
                next: 'Run it inside a clone, or name one: `--repo DIR`. In a workflow, put `actions/checkout` before this step.',
            };
        }
        function shallowClone() {
            return {
                code: 'shallow-clone',
                outcome: 'errored',
                found: 'The clone is shallow: the commits and tags since the last release may be missing.',
                expected: 'The history back to the last release, with tags. A version is never guessed from part of it.',
                state: _problem_js__WEBPACK_IMPORTED_MODULE_0__.qv,
                next: 'Give the checkout step its whole history: `with: { fetch-depth: 0 }`. In a clone: `git fetch --unshallow --tags`.',
            };
        }
        function noCommits(folder) {
            return {
                code: 'no-commits',
                outcome: 'errored',
                where: folder,
                found: 'The repository has no commit yet.',
                expected: 'At least one commit: there is nothing that could be released.',
                state: _problem_js__WEBPACK_IMPORTED_MODULE_0__.qv,
                next: 'Commit something (`git commit`), or name what to plan for: `--ref BRANCH`.',
            };
        }
        function unknownRef(ref) {
            return {
                code: 'unknown-ref',
                outcome: 'errored',
                where: ref,
                found: 'No branch, tag or commit of this repository has that name.',
                expected: 'A branch, a tag, or a commit id.',
                state: _problem_js__WEBPACK_IMPORTED_MODULE_0__.qv,
                next: 'Look for it with `git branch --all` and `git tag --list`; if it is new on the server, `git fetch --tags` first.',
            };
        }
        function gitMissing() {
            return {
                code: 'git-missing',
                outcome: 'errored',
                found: 'The program `git` could not be started.',
                expected: 'git 2.30 or newer on the PATH.',
                state: _problem_js__WEBPACK_IMPORTED_MODULE_0__.qv,
                next: 'Install git, then run it again: https://git-scm.com/downloads',
            };
        }
        function gitFailed(command, complaint) {
            return {
                code: 'git-failed',
                outcome: 'errored',
                where: `git ${command}`,
                found: complaint.trim().slice(0, 2000) || 'git ended without an explanation.',
                expected: 'git reads the repository without an error.',
                state: _problem_js__WEBPACK_IMPORTED_MODULE_0__.qv,
                next: 'Check the clone with `git fsck`; if objects are missing, clone it again.',
            };
        }
    }),
    82759: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            W0: () => (branchOf),
            lt: () => (releaseBranchOf),
            ol: () => (WorkflowEvent)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
        const WorkflowEvent = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
            repository: zod__WEBPACK_IMPORTED_MODULE_0__.rej({ owner: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1), name: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1) }),
            repositoryUrl: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            sha: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[0-9a-f]{40}$/),
            ref: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            event: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1),
            baseBranch: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
            actor: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            run: zod__WEBPACK_IMPORTED_MODULE_0__.rej({
                id: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(),
                attempt: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(),
                job: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
                jobId: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive().optional(),
                url: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            }),
        });
        function releaseBranchOf(event) {
            return branchOf(event) ?? event.baseBranch;
        }
        function branchOf(event) {
            return event.ref.startsWith('refs/heads/') ? event.ref.slice('refs/heads/'.length) : undefined;
        }
    })
};
