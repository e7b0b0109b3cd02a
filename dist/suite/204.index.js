export const id = 204;
export const ids = [204];
export const modules = {
    14006: ((module, __unused_webpack_exports, __webpack_require__) => {
        const pico = __webpack_require__(98016);
        const utils = __webpack_require__(64059);
        function picomatch(glob, options, returnState = false) {
            if (options && (options.windows === null || options.windows === undefined)) {
                options = { ...options, windows: utils.isWindows() };
            }
            return pico(glob, options, returnState);
        }
        Object.assign(picomatch, pico);
        module.exports = picomatch;
    }),
    37157: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            o: () => (Context)
        });
        var fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79896);
        var os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70857);
        class Context {
            constructor() {
                var _a, _b, _c;
                this.payload = {};
                if (process.env.GITHUB_EVENT_PATH) {
                    if ((0, fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(process.env.GITHUB_EVENT_PATH)) {
                        this.payload = JSON.parse((0, fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(process.env.GITHUB_EVENT_PATH, { encoding: 'utf8' }));
                    }
                    else {
                        const path = process.env.GITHUB_EVENT_PATH;
                        process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${os__WEBPACK_IMPORTED_MODULE_1__.EOL}`);
                    }
                }
                this.eventName = process.env.GITHUB_EVENT_NAME;
                this.sha = process.env.GITHUB_SHA;
                this.ref = process.env.GITHUB_REF;
                this.workflow = process.env.GITHUB_WORKFLOW;
                this.action = process.env.GITHUB_ACTION;
                this.actor = process.env.GITHUB_ACTOR;
                this.job = process.env.GITHUB_JOB;
                this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
                this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
                this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
                this.apiUrl = (_a = process.env.GITHUB_API_URL) !== null && _a !== void 0 ? _a : `https://api.github.com`;
                this.serverUrl = (_b = process.env.GITHUB_SERVER_URL) !== null && _b !== void 0 ? _b : `https://github.com`;
                this.graphqlUrl =
                    (_c = process.env.GITHUB_GRAPHQL_URL) !== null && _c !== void 0 ? _c : `https://api.github.com/graphql`;
            }
            get issue() {
                const payload = this.payload;
                return Object.assign(Object.assign({}, this.repo), { number: (payload.issue || payload.pull_request || payload).number });
            }
            get repo() {
                if (process.env.GITHUB_REPOSITORY) {
                    const [owner, repo] = process.env.GITHUB_REPOSITORY.split('/');
                    return { owner, repo };
                }
                if (this.payload.repository) {
                    return {
                        owner: this.payload.repository.owner.login,
                        repo: this.payload.repository.name
                    };
                }
                throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
            }
        }
    }),
    61351: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Q: () => (getOctokit),
            _: () => (context)
        });
        var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37157);
        var _utils_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14027);
        const context = new _context_js__WEBPACK_IMPORTED_MODULE_0__.o();
        function getOctokit(token, options, ...additionalPlugins) {
            const GitHubWithPlugins = _utils_js__WEBPACK_IMPORTED_MODULE_1__.gq.plugin(...additionalPlugins);
            return new GitHubWithPlugins((0, _utils_js__WEBPACK_IMPORTED_MODULE_1__.EG)(token, options));
        }
    }),
    14027: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            EG: () => (getOctokitOptions),
            NT: () => (defaults),
            gq: () => (GitHub)
        });
        var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37157);
        var _internal_utils_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48966);
        var _octokit_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14730);
        var _octokit_plugin_rest_endpoint_methods__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49210);
        var _octokit_plugin_paginate_rest__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93779);
        const context = new _context_js__WEBPACK_IMPORTED_MODULE_0__.o();
        const baseUrl = _internal_utils_js__WEBPACK_IMPORTED_MODULE_1__.getApiBaseUrl();
        const defaults = {
            baseUrl,
            request: {
                agent: _internal_utils_js__WEBPACK_IMPORTED_MODULE_1__.getProxyAgent(baseUrl),
                fetch: _internal_utils_js__WEBPACK_IMPORTED_MODULE_1__.getProxyFetch(baseUrl)
            }
        };
        const GitHub = _octokit_core__WEBPACK_IMPORTED_MODULE_2__.E.plugin(_octokit_plugin_rest_endpoint_methods__WEBPACK_IMPORTED_MODULE_3__._, _octokit_plugin_paginate_rest__WEBPACK_IMPORTED_MODULE_4__.ud).defaults(defaults);
        function getOctokitOptions(token, options) {
            const opts = Object.assign({}, options || {});
            const auth = _internal_utils_js__WEBPACK_IMPORTED_MODULE_1__.getAuthString(token, opts);
            if (auth) {
                opts.auth = auth;
            }
            const userAgent = _internal_utils_js__WEBPACK_IMPORTED_MODULE_1__.getUserAgentWithOrchestrationId(opts.userAgent);
            if (userAgent) {
                opts.userAgent = userAgent;
            }
            return opts;
        }
    }),
    92117: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            y: () => (conventionalNotes)
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
    23175: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            actionPorts: () => (actionPorts),
            endLeftOver: () => (action_ports_endLeftOver)
        });
        var external_node_os_ = __webpack_require__(48161);
        var core = __webpack_require__(26784);
        var suite_version = __webpack_require__(20261);
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
        var external_node_child_process_ = __webpack_require__(31421);
        var external_node_crypto_ = __webpack_require__(77598);
        var promises_ = __webpack_require__(51455);
        ;
        const OF_THE_ACTION = /^(INPUT_|STATE_|ACTIONS_|GITHUB_(ENV|OUTPUT|PATH|STATE|STEP_SUMMARY|TOKEN|ARTIFACTS)$)/;
        const STEERING = new Set(['NODE_OPTIONS', 'LD_PRELOAD', 'LD_LIBRARY_PATH', 'DYLD_INSERT_LIBRARIES', 'BASH_ENV', 'ENV']);
        const SYSTEM = /^(PATH|HOME|USER|LOGNAME|SHELL|TERM|LANG|LANGUAGE|LC_.*|TZ|TMPDIR|TEMP|TMP|PWD|CI|RUNNER_(OS|ARCH|TEMP|TOOL_CACHE|NAME|WORKSPACE|TRACKING_ID)|SSL_CERT_(FILE|DIR)|(HTTPS?|NO|ALL)_PROXY|https?_proxy|no_proxy|SystemRoot|ComSpec|PATHEXT|APPDATA|LOCALAPPDATA|USERPROFILE|ProgramFiles.*|ProgramData|windir)$/;
        const TOOLS = /^([A-Z0-9_]*_HOME|JAVA_HOME_.*|GOROOT|GOPATH|GOBIN|DOTNET_ROOT|ANDROID_.*_ROOT|pythonLocation|CARGO_HOME|RUSTUP_HOME|NVM_DIR)$/;
        const OIDC = /^ACTIONS_ID_TOKEN_REQUEST_(URL|TOKEN)$/;
        function inherited(variables, { inherits, oidc }) {
            const allowed = (name) => (oidc && OIDC.test(name)) ||
                (inherits === 'all' ? !OF_THE_ACTION.test(name) && !STEERING.has(name) : SYSTEM.test(name) || TOOLS.test(name));
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
        const LOOK_INTERVAL_MS = 10;
        const KERNEL_THREAD = 0x20_00_00;
        const TICKS_PER_SECOND = 100;
        async function machineTicks() {
            return Math.floor(Number((await (0, promises_.readFile)('/proc/uptime', 'utf8').catch(() => '0')).split(' ')[0]) * TICKS_PER_SECOND);
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
                await delay(LOOK_INTERVAL_MS);
            }
            return [...ended.values()].sort();
        }
        async function endMarked(mark, grace) {
            const { marked } = await look(mark, 0);
            for (const { pid } of marked)
                signal(pid, 'SIGTERM');
            const deadline = performance.now() + grace;
            while (performance.now() < deadline && (await look(mark, 0)).marked.length > 0)
                await delay(LOOK_INTERVAL_MS);
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
        const DRAIN_MS = 2_000;
        const POLL_INTERVAL_MS = 50;
        const GRACE_MS = { timeout: 10_000, cancel: 3_000 };
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
        function endLeftOver(mark, grace = GRACE_MS.timeout) {
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
                env: { ...inherited(options.environment, script), ...script.environment, [mark.name]: mark.value },
                stdio: ['ignore', 'pipe', 'pipe'],
                detached: process.platform !== 'win32',
            });
            const output = new Output(options.log);
            const reading = Promise.all([output.take(child.stdout), output.take(child.stderr)]);
            const stopping = new Stopping(child.pid, options.grace ?? GRACE_MS);
            const timer = setTimeout(() => stopping.stop('timed-out'), script.timeout);
            const forget = options.cancellation.onRequest(() => stopping.stop('cancelled'));
            const exitCode = await new Promise((resolve) => {
                child.once('error', (error) => resolve(error.message));
                child.once('exit', (code, signal) => resolve(code ?? signal ?? 'unknown'));
            });
            clearTimeout(timer);
            forget();
            await stopping.end();
            await Promise.race([reading, run_script_delay(DRAIN_MS)]);
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
                        setTimeout(resolve, POLL_INTERVAL_MS);
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
        var external_node_fs_ = __webpack_require__(73024);
        var external_node_stream_promises_ = __webpack_require__(46466);
        ;
        function linkRefused(path, how) {
            return {
                code: 'link-refused',
                outcome: 'errored',
                where: path,
                found: how,
                expected: 'A regular file of the checkout. A link can point to any file on the runner, so links are not followed.',
                next: 'Make the glob more specific, or replace the link with the file itself.',
            };
        }
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
            return new problem.Np(linkRefused(path, 'A glob leads through a symbolic link.'));
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
                throw new problem.Np(linkRefused(path, 'A glob matches a symbolic link.'));
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
                throw new problem.Np(linkRefused(shown, 'The file is a symbolic link.'));
            }
        }
        function isMissing(error) {
            const code = error.code;
            return code === 'ENOENT' || code === 'ENOTDIR';
        }
        var _build_github = __webpack_require__(56566);
        var git_history = __webpack_require__(45097);
        var actions_toolkit = __webpack_require__(25582);
        var runtime_cancellation = __webpack_require__(52799);
        var runtime_clock = __webpack_require__(72468);
        var lib_github = __webpack_require__(61351);
        var workflow_event = __webpack_require__(82759);
        var steps = __webpack_require__(19719);
        ;
        function defaultBranchInEvent() {
            const branch = lib_github._.payload.repository?.['default_branch'];
            return typeof branch === 'string' && branch !== '' ? branch : undefined;
        }
        function workflowEvent(environment, jobId) {
            const [owner, repo] = (environment['GITHUB_REPOSITORY'] ?? '').split('/');
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
                ...(0, _build_github.K)({ owner: event.repository.owner, repo: event.repository.name }, {
                    token,
                    defaultBranch: defaultBranchInEvent(),
                    apiUrl: environment['GITHUB_API_URL'] ?? 'https://api.github.com',
                    version: suite_version.x,
                    spaceWrites: environment['LIFTLOCK_SPACE_WRITES'] !== 'off',
                    warn: (message) => core.$e(message),
                    clock,
                }),
                history,
                notes: (0, conventional_notes.y)(history),
                checkout: { head: async () => (await history.open('HEAD').catch(() => undefined))?.sha },
                files: workspaceFiles(root, temporary),
                commands: scriptCommands({
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
                outputs: (0, actions_toolkit.O)(environment),
                settings: { get: (name) => environment[name] },
                cancellation,
            };
        }
        function action_ports_endLeftOver() {
            return endLeftOver(core.Gu(TRACK));
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
        var _version_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4516);
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
            return (0, _version_plan_js__WEBPACK_IMPORTED_MODULE_3__.D)(parsed) ? [{ section: 'unparsed', change: words }] : [];
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
            { title: 'Reverts', types: ['revert'], folded: false },
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
            return { sections: laidOut.filter(({ groups }) => groups.length > 0), rest: hiddenLine(all, sections), omitted };
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
        function hiddenLine(entries, sections) {
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
            const first = people.flatMap(({ name, pull }) => pull?.firstContribution === true ? [`${name}: ${describePull(pull, context)}`] : []);
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
        function describePull(pull, links) {
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
    79202: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            CK: () => (noCommits),
            HF: () => (gitMissing),
            Ng: () => (repositoryNotTrusted),
            RI: () => (bareRepository),
            di: () => (notARepository),
            gk: () => (gitFailed),
            mv: () => (unknownRef),
            yG: () => (shallowClone)
        });
        function notARepository(folder) {
            return {
                code: 'not-a-repository',
                outcome: 'errored',
                where: folder,
                found: 'This folder is not inside a git repository.',
                next: 'Run the command inside a clone, or name one with `--repo DIR`. In a workflow, put `actions/checkout` before this step.',
            };
        }
        function bareRepository(folder) {
            return {
                code: 'bare-repository',
                outcome: 'errored',
                where: folder,
                found: 'This is a bare repository: it has a history, but no files.',
                next: 'Clone it (`git clone DIR checkout`), and run the command in the clone.',
            };
        }
        function repositoryNotTrusted(folder, next) {
            return {
                code: 'repository-not-trusted',
                outcome: 'errored',
                where: folder,
                found: 'The repository belongs to another user, and git refuses to open it ("dubious ownership").',
                next,
            };
        }
        function shallowClone() {
            return {
                code: 'shallow-clone',
                outcome: 'errored',
                found: 'The clone is shallow: commits and tags since the last release may be missing.',
                expected: 'The history back to the last release, with tags. A version is never guessed from part of it.',
                next: 'Fetch the whole history: `with: { fetch-depth: 0 }` in the checkout step, or `git fetch --unshallow --tags` in a clone.',
            };
        }
        function noCommits(folder) {
            return {
                code: 'no-commits',
                outcome: 'errored',
                where: folder,
                found: 'The repository has no commits yet, so there is nothing to release.',
                next: 'Create a commit (`git commit`), or name another branch: `--ref BRANCH`.',
            };
        }
        function unknownRef(ref) {
            return {
                code: 'unknown-ref',
                outcome: 'errored',
                where: ref,
                found: 'No branch, tag or commit of this repository has that name.',
                next: 'List the names with `git branch --all` and `git tag --list`. If it is new on the server, run `git fetch --tags` first.',
            };
        }
        function gitMissing() {
            return {
                code: 'git-missing',
                outcome: 'errored',
                found: 'The program `git` could not be started.',
                expected: 'git 2.30 or newer on the PATH.',
                next: 'Install git, then try again: https://git-scm.com/downloads',
            };
        }
        function gitFailed(command, complaint) {
            return {
                code: 'git-failed',
                outcome: 'errored',
                where: `git ${command}`,
                found: complaint.trim().slice(0, 2000) || 'git failed without a message.',
                next: 'Check the clone with `git fsck`. If objects are missing, clone the repository again.',
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
    }),
    20261: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            x: () => (VERSION)
        });
        const VERSION = '0.1.0';
    })
};
