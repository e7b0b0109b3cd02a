export const id = 518;
export const ids = [518];
export const modules = {
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
    77950: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            U: () => (createClient)
        });
        var _octokit_rest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11303);
        var _exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66476);
        var _patience_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22722);
        function createClient(options, clock) {
            const client = new _octokit_rest__WEBPACK_IMPORTED_MODULE_0__.E({
                auth: options.token,
                baseUrl: options.apiUrl,
                userAgent: `liftlock/${options.version}`,
                log: { debug: () => { }, info: () => { }, warn: options.warn, error: () => { } },
                request: { fetch: (0, _exchange_js__WEBPACK_IMPORTED_MODULE_1__.TJ)(options.fetch ?? globalThis.fetch, options.limits ?? _exchange_js__WEBPACK_IMPORTED_MODULE_1__.b1) },
            });
            client.hook.wrap('request', (0, _patience_js__WEBPACK_IMPORTED_MODULE_2__.I)({ ...options, clock }));
            return client;
        }
    }),
    66476: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            TJ: () => (limited),
            b1: () => (LIMITS),
            pl: () => (FileBody),
            ym: () => (UnreadableAnswer)
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
        var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
        const LIMITS = { answer: 30_000, idle: 60_000 };
        class FileBody {
            #file;
            size;
            constructor(file, size) {
                this.#file = file;
                this.size = size;
            }
            open() {
                return node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.toWeb((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(this.#file));
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
    }),
    48454: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            I6: () => (find),
            P9: () => (refusedByLimit),
            T1: () => (call),
            a5: () => (isRateLimit),
            g5: () => (failureOf),
            pp: () => (problemFor)
        });
        var _liftlock_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15429);
        var _liftlock_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73633);
        var _exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66476);
        function failureOf(error) {
            const { status, message, response, name, cause } = (error ?? {});
            const misshapen = status === undefined && cause === undefined && (name === 'TypeError' || name === 'ZodError');
            return {
                status: typeof status === 'number' && (response !== undefined || status < 500) ? status : 0,
                message: (typeof message === 'string' ? message : 'no message').split('\n', 1).join('').slice(0, 300),
                headers: response?.headers ?? {},
                unreadable: misshapen || cause instanceof _exchange_js__WEBPACK_IMPORTED_MODULE_0__.ym,
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
                return new _liftlock_core__WEBPACK_IMPORTED_MODULE_1__.Np((0, _liftlock_core__WEBPACK_IMPORTED_MODULE_2__.xd)(name, resetTime(headers['x-ratelimit-reset'])));
            }
            if (status === 403) {
                const needed = accepted(headers) ?? permission;
                return new _liftlock_core__WEBPACK_IMPORTED_MODULE_1__.Np((0, _liftlock_core__WEBPACK_IMPORTED_MODULE_2__.Up)(name, needed, mentionsWorkflows(headers)));
            }
            if (status === 404)
                return new _liftlock_core__WEBPACK_IMPORTED_MODULE_1__.Np((0, _liftlock_core__WEBPACK_IMPORTED_MODULE_2__.nS)(name, permission));
            if (status >= 400 && status < 500)
                return new _liftlock_core__WEBPACK_IMPORTED_MODULE_1__.Np((0, _liftlock_core__WEBPACK_IMPORTED_MODULE_2__.A2)(name, status, message));
            const reason = status === 0 ? message : `status ${status}`;
            if (name.startsWith('POST '))
                return new _liftlock_core__WEBPACK_IMPORTED_MODULE_1__.Np((0, _liftlock_core__WEBPACK_IMPORTED_MODULE_2__.Hu)(name, reason));
            return new _liftlock_core__WEBPACK_IMPORTED_MODULE_1__.Np((failure.unreadable ? _liftlock_core__WEBPACK_IMPORTED_MODULE_2__.Xd : _liftlock_core__WEBPACK_IMPORTED_MODULE_2__.mu)(name, reason));
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
    }),
    56566: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            K: () => (restGitHub)
        });
        var cancellation = __webpack_require__(52799);
        var runtime_clock = __webpack_require__(72468);
        var github_client = __webpack_require__(77950);
        var failures = __webpack_require__(48454);
        ;
        const READ = 'issues: read';
        const WRITE = 'issues: write';
        function issues(client, repo) {
            const api = client.rest.issues;
            return {
                async open({ title, body }) {
                    const { data } = await (0, failures.T1)('GET issues', READ, () => api.listForRepo({ ...repo, state: 'all', per_page: 100 }));
                    if (data.some((issue) => issue.title === title))
                        return;
                    await (0, failures.T1)('POST issues', WRITE, () => api.create({ ...repo, title, body }));
                },
            };
        }
        var deployment_payload = __webpack_require__(51640);
        var schemas = __webpack_require__(26921);
        var candidate_digest = __webpack_require__(14940);
        var unwrap = __webpack_require__(2103);
        ;
        const Run = schemas.rej({ id: schemas.Whr().positive(), attempt: schemas.Whr().positive() });
        const LOCK_TASK = 'liftlock:lock';
        const LockPayload = schemas.rej({
            schema: schemas.euz(1),
            environment: schemas.YjP(),
            by: schemas.YjP(),
            reason: schemas.YjP(),
            at: schemas.YjP(),
            run: Run.nullable(),
        });
        const VOTE_TASK = 'liftlock:approval';
        const VotePayload = schemas.rej({
            schema: schemas.euz(1),
            environment: schemas.YjP(),
            candidate: candidate_digest.np,
            version: schemas.YjP(),
            intent: deployment_payload.JD,
            by: schemas.YjP(),
            comment: schemas.YjP(),
            run: Run,
        });
        function readLock(payload) {
            return LockPayload.safeParse((0, unwrap.D)(payload)).data;
        }
        function readVote(payload) {
            return VotePayload.safeParse((0, unwrap.D)(payload)).data;
        }
        var deployment_record = __webpack_require__(54445);
        var problem = __webpack_require__(15429);
        var github = __webpack_require__(73633);
        ;
        const PERMISSION = 'pull-requests: read';
        async function questioned(client, subject, permission, { query, variables }) {
            const name = `GraphQL ${subject}`;
            try {
                return await client.graphql(query, variables);
            }
            catch (error) {
                const [first] = errorsOf(error);
                throw first === undefined
                    ? (0, failures.pp)(name, permission, (0, failures.g5)(error))
                    : new problem.Np(problemOf(first, name, permission));
            }
        }
        function problemOf({ type, message = '' }, name, permission) {
            if (type === 'RATE_LIMITED')
                return (0, github.xd)(name, '');
            if (type === 'FORBIDDEN')
                return (0, github.Up)(name, permission);
            if (type === 'NOT_FOUND')
                return (0, github.nS)(name, permission);
            return (0, github.A2)(name, 200, (0, failures.g5)({ message }).message);
        }
        function errorsOf(error) {
            const { errors } = error;
            return Array.isArray(errors) ? errors : [];
        }
        async function ask(client, question) {
            try {
                return { data: await client.graphql(question.query, question.variables) };
            }
            catch (error) {
                return { why: whyNot(error) };
            }
        }
        function whyNot(error) {
            const { response } = error;
            const failure = (0, failures.g5)(error);
            const [first] = errorsOf(error);
            if (first?.type === 'RATE_LIMITED' || (0, failures.a5)(failure))
                return "GitHub's rate limit is used up";
            if (first?.type === 'FORBIDDEN' || failure.status === 403)
                return `the job's token may not read them; with \`${PERMISSION}\` in its \`permissions:\` it may`;
            if (first !== undefined)
                return `GitHub answered: ${(0, failures.g5)(first).message}`;
            return response === undefined
                ? `no answer came: ${failure.message}`
                : `GitHub answered with status ${failure.status}`;
        }
        var release = __webpack_require__(35477);
        ;
        function payloadOf(id, environment, payload) {
            try {
                return (0, deployment_payload.rD)(payload);
            }
            catch (error) {
                if (error instanceof deployment_payload.n7)
                    throw new problem.Np((0, release.qK)(environment, id, error.message));
                throw error;
            }
        }
        ;
        const board_READ = 'deployments: read';
        const DEPLOYMENTS = 30;
        const STATUSES = 20;
        async function board(client, { owner, repo }, names) {
            if (names.length === 0)
                return [];
            const variables = { owner, repo, ...Object.fromEntries(names.map((name, index) => [`n${index}`, name])) };
            const question = { query: queryFor(names.length), variables };
            const { repository } = await questioned(client, 'deployments', board_READ, question);
            return names.map((name, index) => {
                const { nodes, pageInfo } = repository[`d${index}`];
                return {
                    name,
                    exists: repository[`e${index}`] !== null,
                    records: numbered(nodes.flatMap((node) => recordOf(name, node))),
                    lock: openLock(nodes),
                    others: nodes.filter(({ task }) => !OURS.includes(task ?? '')).map(otherOf),
                    hasOlder: pageInfo.hasNextPage,
                };
            });
        }
        function queryFor(count) {
            const all = Array.from({ length: count }, (_, index) => index);
            const declared = all.map((index) => `$n${index}: String!`).join(', ');
            const asked = all.map((index) => `e${index}: environment(name: $n${index}) { name }
    d${index}: deployments(environments: [$n${index}], first: ${DEPLOYMENTS}, orderBy: { field: CREATED_AT, direction: DESC }) { ...newest }`);
            return `query ($owner: String!, $repo: String!, ${declared}) {
  repository(owner: $owner, name: $repo) {
    ${asked.join('\n    ')}
  }
}
fragment newest on DeploymentConnection {
  pageInfo { hasNextPage }
  nodes {
    databaseId commitOid task payload createdAt
    statuses(first: ${STATUSES}) { nodes { state description createdAt logUrl } }
  }
}`;
        }
        function recordOf(environment, { databaseId: id, commitOid: sha, task, payload, statuses }) {
            const read = task === deployment_payload.wB ? payloadOf(id, environment, payload) : undefined;
            return read === undefined ? [] : [{ id, environment, sha, payload: read, written: statuses?.nodes ?? [] }];
        }
        function numbered(records) {
            const all = records
                .flatMap(({ id, written }) => written.toReversed().map((status, index) => ({ status, id, index })))
                .sort((a, b) => Date.parse(a.status.createdAt) - Date.parse(b.status.createdAt) || a.id - b.id || a.index - b.index);
            const numbers = new Map(all.map(({ status }, index) => [status, index + 1]));
            return records.map(({ written, ...record }) => ({
                ...record,
                statuses: written
                    .map((status) => ({
                    id: numbers.get(status) ?? 0,
                    state: deployment_record.vo.parse(status.state.toLowerCase()),
                    description: status.description ?? '',
                    createdAt: status.createdAt,
                    logUrl: status.logUrl ?? '',
                }))
                    .sort((a, b) => b.id - a.id),
            }));
        }
        const OURS = [deployment_payload.wB, LOCK_TASK, VOTE_TASK];
        function openLock(nodes) {
            const locks = nodes.filter(({ task }) => task === LOCK_TASK);
            const ended = locks.findIndex((lock) => hasStatus(lock, 'INACTIVE'));
            return (ended < 0 ? locks : locks.slice(0, ended))
                .filter((lock) => !hasStatus(lock, 'ERROR'))
                .flatMap(({ databaseId: id, payload }) => {
                const read = readLock(payload);
                return read === undefined ? [] : [{ ...read, id }];
            })
                .at(-1);
        }
        function hasStatus({ statuses }, asked) {
            return statuses?.nodes.some(({ state }) => state === asked) === true;
        }
        function otherOf({ databaseId: id, commitOid: sha, task, createdAt, statuses }) {
            const succeeded = (statuses?.nodes ?? []).some(({ state }) => state === 'SUCCESS');
            return { id, sha, task: task ?? '', succeeded, createdAt };
        }
        var external_node_util_ = __webpack_require__(57975);
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
        const deployments_WRITE = 'deployments: write';
        const PER_PAGE = 100;
        class Deployments {
            #client;
            #repo;
            #clock;
            #ended = new Map();
            #own = new Map();
            constructor(client, repo, clock) {
                this.#client = client;
                this.#repo = repo;
                this.#clock = clock;
            }
            list(query) {
                return (0, failures.T1)('GET deployments', deployments_READ, async () => [
                    ...(await this.#client.rest.repos.listDeployments({ ...this.#repo, per_page: PER_PAGE, ...query })).data,
                ]);
            }
            async statuses(id) {
                const known = this.#own.get(id) ?? this.#ended.get(id);
                if (known !== undefined)
                    return known;
                const query = { ...this.#repo, deployment_id: id, per_page: PER_PAGE };
                const found = await (0, failures.T1)(`GET deployments/${id}/statuses`, deployments_READ, async () => (await this.#client.rest.repos.listDeploymentStatuses(query)).data.map(statusOf).sort((a, b) => b.id - a.id));
                if (found.some(({ state }) => ENDS.includes(state)))
                    this.#ended.set(id, found);
                return found;
            }
            async create({ task, sha, production, payload, description, read, }) {
                const { environment } = payload;
                const fields = { task, environment, description, payload: { ...payload } };
                const create = () => (0, failures.T1)('POST deployments', deployments_WRITE, async () => {
                    const { data } = await this.#client.rest.repos.createDeployment({
                        ...this.#repo,
                        ...fields,
                        ref: sha,
                        production_environment: production,
                        auto_merge: false,
                        required_contexts: [],
                    });
                    return data.id;
                });
                const lost = async () => (await this.list({ environment, task, sha })).find((one) => (0, external_node_util_.isDeepStrictEqual)(read(one), plain(payload)))?.id;
                const id = await createOnce(create, lost, this.#clock);
                this.#own.set(id, []);
                return id;
            }
            async addStatus(id, { state, description, url, logUrl }) {
                const own = this.#own.get(id);
                this.#own.delete(id);
                this.#ended.delete(id);
                const create = () => (0, failures.T1)(`POST deployments/${id}/statuses`, deployments_WRITE, async () => {
                    const { data } = await this.#client.rest.repos.createDeploymentStatus({
                        ...this.#repo,
                        deployment_id: id,
                        state,
                        description,
                        log_url: logUrl,
                        auto_inactive: false,
                        ...(url === undefined ? {} : { environment_url: url }),
                    });
                    return statusOf(data);
                });
                const lost = async () => (await this.statuses(id)).find((status) => status.state === state && status.description === description);
                const status = await createOnce(create, lost, this.#clock);
                if (own !== undefined)
                    this.#own.set(id, [status, ...own]);
                return status;
            }
        }
        const ENDS = ['success', 'failure', 'error', 'inactive'];
        function plain(payload) {
            return JSON.parse(JSON.stringify(payload));
        }
        function statusOf({ id, state, description, created_at, log_url = '' }) {
            return { id, state: deployment_record.vo.parse(state), description, createdAt: created_at, logUrl: log_url };
        }
        ;
        const PAGES = 10;
        async function readLedger(deployments, environment, scope) {
            const records = [];
            const found = [];
            const reading = new Reading(scope);
            for (let page = 1; page <= PAGES; page += 1) {
                const data = await deployments.list({ environment, page });
                found.push(...data);
                for (const record of ofTask(deployment_payload.wB, data).flatMap(read_ledger_recordOf)) {
                    if (!reading.wants(record))
                        continue;
                    const whole = { ...record, statuses: await deployments.statuses(record.id) };
                    reading.saw(whole);
                    records.push(whole);
                }
                if (data.length < PER_PAGE || reading.complete)
                    break;
            }
            const isWhole = found.length < PER_PAGE;
            const marks = (task) => (isWhole ? ofTask(task, found) : deployments.list({ environment, task }));
            return {
                records,
                ...(await locksIn(await marks(LOCK_TASK), deployments)),
                votes: (await marks(VOTE_TASK)).flatMap(voteOf),
                others: found.filter(({ task }) => !read_ledger_OURS.includes(task)).map(({ id, sha }) => ({ id, sha })),
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
                return this.#success !== undefined && (this.#replacedSeen || this.#scope.withoutReplaced === true);
            }
        }
        const read_ledger_OURS = [deployment_payload.wB, LOCK_TASK, VOTE_TASK];
        function ofTask(task, found) {
            return found.filter((one) => one.task === task);
        }
        async function locksIn(found, deployments) {
            let lock;
            for (const { id, payload } of found) {
                const read = readLock(payload);
                if (read === undefined)
                    continue;
                const statuses = await deployments.statuses(id);
                const end = statuses.find(({ state }) => state === 'inactive');
                if (end !== undefined)
                    return { lock, unlockedBy: end.logUrl };
                if (!statuses.some(({ state }) => state === 'error'))
                    lock = { ...read, id };
            }
            return { lock, unlockedBy: undefined };
        }
        function voteOf({ id, payload, created_at: writtenAt }) {
            const read = readVote(payload);
            return read === undefined ? [] : [{ ...read, id, writtenAt }];
        }
        function read_ledger_recordOf({ id, sha, environment, payload }) {
            const read = payloadOf(id, environment, payload);
            return read === undefined ? [] : [{ id, sha, environment, payload: read, statuses: [] }];
        }
        ;
        function ledger(client, repo, clock) {
            const deployments = new Deployments(client, repo, clock);
            const mark = { production: false };
            return {
                read: (environment, scope) => readLedger(deployments, environment, scope),
                board: (environments) => board(client, repo, environments),
                async createRecord(sha, production, payload) {
                    const description = `Liftlock: ${payload.version}`;
                    const read = ({ payload: back }) => (0, deployment_payload.rD)(back);
                    const id = await deployments.create({ task: deployment_payload.wB, sha, production, payload, description, read });
                    return { id, environment: payload.environment, sha, payload, statuses: [] };
                },
                async createLock(sha, lock) {
                    const description = `Liftlock: locked by ${lock.by}`;
                    const read = ({ payload }) => readLock(payload);
                    const id = await deployments.create({ ...mark, task: LOCK_TASK, sha, payload: lock, description, read });
                    return { ...lock, id };
                },
                async createVote(sha, vote) {
                    const description = `Liftlock: approved by ${vote.by}`;
                    const read = ({ payload }) => readVote(payload);
                    const id = await deployments.create({ ...mark, task: VOTE_TASK, sha, payload: vote, description, read });
                    return { ...vote, id, writtenAt: new Date(clock.now()).toISOString() };
                },
                addStatus: (id, status) => deployments.addStatus(id, status),
            };
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
                        return { byCommit: new Map(), unavailable: [`which pull requests brought the commits: ${found.why}`] };
                    const first = await firstContributions(client, repo, [...found.data.values()]);
                    const numbers = 'why' in first ? new Set() : first.data;
                    return {
                        byCommit: new Map([...found.data].map(([sha, pull]) => [sha, factsOf(pull, numbers)])),
                        unavailable: 'why' in first ? [`who contributed for the first time: ${first.why}`] : [],
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
        var external_node_fs_ = __webpack_require__(73024);
        var promises_ = __webpack_require__(51455);
        var external_node_stream_ = __webpack_require__(57075);
        var external_node_stream_promises_ = __webpack_require__(46466);
        var hashing = __webpack_require__(35821);
        var exchange = __webpack_require__(66476);
        var patience = __webpack_require__(22722);
        ;
        async function upload(client, url, name, file) {
            const { size } = await (0, promises_.stat)(file);
            const { data } = await client.request({
                method: 'POST',
                url: `${url}?name=${encodeURIComponent(name)}`,
                headers: { 'content-type': 'application/octet-stream', 'content-length': String(size) },
                data: new exchange.pl(file, size),
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
            for (const pause of patience.G) {
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
        const asset_calls_WRITE = 'contents: write';
        function assetCalls(client, repo, clock, known) {
            const { repos } = client.rest;
            const deleteAsset = async (id) => {
                await (0, failures.T1)(`DELETE assets/${id}`, asset_calls_WRITE, () => repos.deleteReleaseAsset({ ...repo, asset_id: id }));
            };
            return {
                async uploadAsset(releaseId, name, file) {
                    const url = await known.uploadUrl(releaseId);
                    const lost = async () => {
                        const there = (await known.read(releaseId))?.assets.find((asset) => asset.name === name);
                        if (there === undefined || (await isWhole(there, file)))
                            return there;
                        await deleteAsset(there.id);
                        return undefined;
                    };
                    const send = () => (0, failures.T1)(`POST asset ${name}`, asset_calls_WRITE, async () => assetOf(await upload(client, url, name, file)));
                    return createOnce(send, lost, clock);
                },
                deleteAsset,
                downloadAsset: (id, file) => (0, failures.T1)(`GET assets/${id}`, asset_calls_WRITE, () => download(client, repo, id, file, clock)),
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
            const read = (id) => (0, failures.I6)(`GET releases/${id}`, releases_WRITE, async () => seen((await repos.getRelease({ ...repo, release_id: id })).data));
            const patch = (id, draft, change = {}) => (0, failures.T1)(`PATCH releases/${id}`, releases_WRITE, async () => seen((await repos.updateRelease({ ...repo, release_id: id, ...fieldsOf(draft), ...change })).data));
            const list = async (pages) => {
                const all = [];
                for (let page = 1; page <= pages; page += 1) {
                    const found = await (0, failures.T1)('GET releases', releases_READ, async () => (await repos.listReleases({ ...repo, per_page: 100, page })).data.map(seen));
                    all.push(...found);
                    if (found.length < 100)
                        break;
                }
                return all;
            };
            const uploadUrl = async (id) => {
                if (!uploadUrls.has(id))
                    await read(id);
                return uploadUrls.get(id) ?? '';
            };
            return {
                list,
                find: read,
                published: (tag) => (0, failures.I6)(`GET releases/tags/${tag}`, releases_READ, async () => seen((await repos.getReleaseByTag({ ...repo, tag })).data)),
                latest: () => (0, failures.I6)('GET releases/latest', releases_READ, async () => seen((await repos.getLatestRelease({ ...repo })).data)),
                createDraft: (draft) => createOnce(() => (0, failures.T1)('POST releases', releases_WRITE, async () => seen((await repos.createRelease({ ...repo, ...fieldsOf(draft), draft: true })).data)), async () => (await list(releases_PAGES)).find((release) => isDraftOf(release, draft)), clock),
                updateDraft: (id, draft) => patch(id, draft),
                publish: (id, { makeLatest, ...release }) => patch(id, release, published(makeLatest)),
                amend: (release, { body, makeLatest, prerelease = release.prerelease }) => patch(release.id, { ...release, body, prerelease }, published(makeLatest)),
                async deleteDraft(id) {
                    await (0, failures.T1)(`DELETE releases/${id}`, releases_WRITE, () => repos.deleteRelease({ ...repo, release_id: id }));
                },
                ...assetCalls(client, repo, clock, { read, uploadUrl }),
            };
        }
        function fieldsOf({ tag, target, name, body, prerelease }) {
            return { tag_name: tag, target_commitish: target, name, body, prerelease };
        }
        function published(makeLatest) {
            return { draft: false, make_latest: makeLatest ? 'true' : 'false' };
        }
        function isDraftOf(release, { tag, target, body }) {
            return release.draft && release.tag === tag && release.target === target && release.body === body;
        }
        ;
        const repository_READ = 'contents: read';
        function repository(client, repo, known) {
            const { git, repos } = client.rest;
            let defaultBranch = known === undefined ? undefined : Promise.resolve(known);
            const comparisons = new Map();
            return {
                defaultBranch() {
                    defaultBranch ??= (0, failures.T1)('GET repository', repository_READ, async () => (await repos.get({ ...repo })).data.default_branch);
                    return defaultBranch;
                },
                branchHead: (branch) => (0, failures.I6)(`GET git/ref/heads/${branch}`, repository_READ, async () => (await git.getRef({ ...repo, ref: `heads/${branch}` })).data.object.sha),
                tagCommit: (tag) => (0, failures.I6)(`GET git/ref/tags/${tag}`, repository_READ, () => peeled(client, repo, tag)),
                compare: (base, head) => {
                    const range = `${base}...${head}`;
                    const known = comparisons.get(range) ?? (0, failures.T1)(`GET compare/${range}`, repository_READ, () => comparison(client, repo, range));
                    if (/^[0-9a-f]{40}\.{3}[0-9a-f]{40}$/.test(range))
                        comparisons.set(range, known);
                    return known;
                },
                branchesWithHead: (sha) => (0, failures.T1)(`GET commits/${sha}/branches-where-head`, repository_READ, async () => (await repos.listBranchesForHeadCommit({ ...repo, commit_sha: sha })).data.map(({ name }) => name)),
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
                commits: data.commits.map(({ sha, commit, author, parents }) => ({
                    sha,
                    parents: parents.map((parent) => parent.sha),
                    subject: commit.message.split('\n')[0] ?? '',
                    message: commit.message,
                    author: commit.author?.name ?? '',
                    login: author?.login,
                })),
                files: (data.files ?? []).map(({ filename }) => filename),
            };
        }
        ;
        const runs_READ = 'actions: read';
        function runs(client, repo) {
            const { repos, actions: api } = client.rest;
            return {
                environment: (name) => (0, failures.I6)(`GET environments/${name}`, runs_READ, async () => {
                    const { data } = await repos.getEnvironment({ ...repo, environment_name: name });
                    const rule = (data.protection_rules ?? []).find(({ type }) => type === 'required_reviewers');
                    const { reviewers = [] } = (rule ?? {});
                    return { requiredReviewers: reviewers.length };
                }),
                reviews: (runId) => (0, failures.T1)(`GET runs/${runId}/approvals`, runs_READ, async () => (await api.getReviewsForRun({ ...repo, run_id: runId })).data.map(({ state, comment, user, environments }) => ({
                    state: state,
                    comment,
                    user: user.login,
                    environments: environments.map(({ name }) => name ?? ''),
                }))),
                waiting: () => (0, failures.T1)('GET runs', runs_READ, async () => {
                    const { data } = await api.listWorkflowRunsForRepo({ ...repo, status: 'waiting', per_page: 100 });
                    return data.workflow_runs.map(({ id }) => id);
                }),
                waitsFor: (runId) => (0, failures.T1)(`GET runs/${runId}/pending_deployments`, runs_READ, async () => (await api.getPendingDeploymentsForRun({ ...repo, run_id: runId })).data.map(({ environment }) => environment.name ?? '')),
                cancel: (id) => (0, failures.T1)(`POST runs/${id}/cancel`, 'actions: write', async () => {
                    try {
                        await api.cancelWorkflowRun({ ...repo, run_id: id });
                    }
                    catch (error) {
                        if ((0, failures.g5)(error).status !== 409)
                            throw error;
                    }
                }),
                find: (id) => (0, failures.I6)(`GET runs/${id}`, runs_READ, async () => {
                    const { data } = await api.getWorkflowRun({ ...repo, run_id: id });
                    return {
                        attempt: data.run_attempt ?? 1,
                        completed: data.status === 'completed',
                        event: data.event,
                        startedBy: data.actor?.login ?? '',
                        createdAt: data.created_at,
                        updatedAt: data.updated_at,
                    };
                }),
                mayWrite: async (login) => {
                    const level = await (0, failures.I6)(`GET collaborators/${login}/permission`, 'metadata: read', async () => {
                        const { data } = await repos.getCollaboratorPermissionLevel({ ...repo, username: login });
                        return data.permission;
                    });
                    return level === 'admin' || level === 'write';
                },
                jobCompleted: (id) => (0, failures.I6)(`GET jobs/${id}`, runs_READ, async () => {
                    const { data } = await api.getJobForWorkflowRun({ ...repo, job_id: id });
                    return data.status === 'completed';
                }),
            };
        }
        ;
        function restGitHub(repo, options) {
            const clock = options.clock ?? (0, runtime_clock.m)(new cancellation.m(), {});
            const client = (0, github_client.U)(options, clock);
            return {
                repository: { ...repository(client, repo, options.defaultBranch), ...pullRequests(client, repo) },
                releases: releases(client, repo, clock),
                ledger: ledger(client, repo, clock),
                runs: runs(client, repo),
                issues: issues(client, repo),
            };
        }
    }),
    22722: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            G: () => (PAUSES),
            I: () => (patient)
        });
        var _failures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48454);
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
                        const failure = (0, _failures_js__WEBPACK_IMPORTED_MODULE_0__.g5)(error);
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
                if ((0, _failures_js__WEBPACK_IMPORTED_MODULE_0__.P9)(failure))
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
            if (!(0, _failures_js__WEBPACK_IMPORTED_MODULE_0__.P9)(failure))
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
            X: () => (wallClock),
            m: () => (systemClock)
        });
        var _cancellation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52799);
        const OFFSET = 'LIFTLOCK_CLOCK_OFFSET_MS';
        function wallClock() {
            return systemClock(new _cancellation_js__WEBPACK_IMPORTED_MODULE_0__.m(), {});
        }
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
    14940: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            VK: () => (shortDigest),
            np: () => (Digest),
            ol: () => (digestOf)
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
        const Digest = zod__WEBPACK_IMPORTED_MODULE_1__.YjP()
            .regex(/^sha256:[0-9a-f]{64}$/, 'sha256: and 64 hex digits')
            .brand('Digest');
        function digestOf(content) {
            return `sha256:${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex')}`;
        }
        function shortDigest(digest) {
            return digest.slice('sha256:'.length, 'sha256:'.length + 12);
        }
    }),
    51640: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            JD: () => (Intent),
            n7: () => (NewerSchema),
            rD: () => (readPayload),
            uK: () => (DeploymentPayload),
            wB: () => (LEDGER_TASK)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
        var _candidate_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14940);
        var _unwrap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2103);
        const Approval = zod__WEBPACK_IMPORTED_MODULE_0__.rej({ user: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), comment: zod__WEBPACK_IMPORTED_MODULE_0__.YjP() });
        const LiveReference = zod__WEBPACK_IMPORTED_MODULE_0__.rej({ deployment: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(), candidate: _candidate_index_js__WEBPACK_IMPORTED_MODULE_1__.np }).nullable();
        const LEDGER_TASK = 'liftlock';
        const SCHEMA = 1;
        const Intent = zod__WEBPACK_IMPORTED_MODULE_0__.k5n(['promote', 'rollback', 'hotfix', 'redeploy', 'adopt']);
        const DeploymentPayload = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
            schema: zod__WEBPACK_IMPORTED_MODULE_0__.euz(SCHEMA),
            intent: Intent,
            reason: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
            by: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
            candidate: _candidate_index_js__WEBPACK_IMPORTED_MODULE_1__.np,
            component: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullable(),
            version: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            line: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            release_id: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive().nullable(),
            evidence: _candidate_index_js__WEBPACK_IMPORTED_MODULE_1__.np.nullable(),
            environment: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            previous: LiveReference,
            parity: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.YjP()).optional(),
            held: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(_candidate_index_js__WEBPACK_IMPORTED_MODULE_1__.np).optional(),
            shown: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), LiveReference),
            run: zod__WEBPACK_IMPORTED_MODULE_0__.rej({
                id: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(),
                attempt: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(),
                job: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
                job_id: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive().nullable(),
            }),
            approvals: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(Approval),
            overrides: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()),
        });
        class NewerSchema extends Error {
        }
        function readPayload(payload) {
            const value = (0, _unwrap_js__WEBPACK_IMPORTED_MODULE_2__.D)(payload);
            const parsed = DeploymentPayload.safeParse(value);
            if (parsed.success)
                return parsed.data;
            const { schema } = (value ?? {});
            if (typeof schema === 'number' && schema > SCHEMA)
                throw new NewerSchema(`schema ${schema}`);
            return undefined;
        }
    }),
    54445: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            CI: () => (holderUrl),
            F1: () => (wasRolledBack),
            Hd: () => (isTerminal),
            Kd: () => (holderOf),
            SU: () => (hasBegun),
            VZ: () => (isPassedOver),
            ZU: () => (successId),
            t8: () => (isKept),
            vo: () => (DeploymentState),
            yO: () => (hasSucceeded)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
        var _failure_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48332);
        var _payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51640);
        const DeploymentState = zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
            'pending',
            'waiting',
            'queued',
            'in_progress',
            'success',
            'failure',
            'error',
            'inactive',
        ]);
        const DeploymentStatus = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
            id: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(),
            state: DeploymentState,
            description: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            createdAt: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            logUrl: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
        });
        const Deployment = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
            id: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(),
            environment: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            sha: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            payload: _payload_js__WEBPACK_IMPORTED_MODULE_1__.uK,
            statuses: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(DeploymentStatus),
        });
        const TERMINAL = ['success', 'failure', 'error', 'inactive'];
        function isTerminal(deployment) {
            return deployment.statuses.some((status) => TERMINAL.includes(status.state));
        }
        function hasBegun(deployment) {
            return deployment.statuses.some((status) => status.state === 'in_progress');
        }
        function hasSucceeded(deployment) {
            return successId(deployment) !== undefined;
        }
        function successId(deployment) {
            if (wasRolledBack(deployment))
                return undefined;
            const ids = deployment.statuses.filter((status) => status.state === 'success').map((status) => status.id);
            return ids.length === 0 ? undefined : Math.max(...ids);
        }
        function holderUrl(repositoryUrl, { run, attempt, job }) {
            const page = `${repositoryUrl}/actions/runs/${run}`;
            return job === null ? `${page}/attempts/${attempt}` : `${page}/job/${job}?attempt=${attempt}`;
        }
        function holderOf({ payload, statuses }) {
            const { run } = payload;
            for (const { logUrl } of statuses) {
                const [, job, attempt, ofAttempt] = /\/job\/(\d{1,15})\?attempt=(\d{1,9})$|\/attempts\/(\d{1,9})$/.exec(logUrl) ?? [];
                if (job !== undefined)
                    return { run: run.id, attempt: Number(attempt), job: Number(job) };
                if (ofAttempt !== undefined)
                    return { run: run.id, attempt: Number(ofAttempt), job: null };
            }
            return { run: run.id, attempt: run.attempt, job: run.job_id };
        }
        function wasRolledBack(deployment) {
            return deployment.statuses.some((status) => status.state === 'failure' && status.description.startsWith(_failure_words_js__WEBPACK_IMPORTED_MODULE_2__.jC));
        }
        function isKept(deployment) {
            return deployment.payload.release_id !== null && deployment.payload.evidence !== null;
        }
        function isPassedOver(deployment) {
            return deployment.payload.intent === 'hotfix' && !hasBegun(deployment) && !hasSucceeded(deployment);
        }
    }),
    2103: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            D: () => (unwrapped)
        });
        function unwrapped(payload) {
            let value = payload;
            for (let layer = 0; layer < 2 && typeof value === 'string'; layer += 1) {
                try {
                    value = JSON.parse(value);
                }
                catch {
                    return undefined;
                }
            }
            return value;
        }
    }),
    73633: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            A2: () => (githubRefused),
            Hu: () => (outcomeUnknown),
            Up: () => (missingPermission),
            Xd: () => (githubUnreadable),
            mu: () => (githubUnreachable),
            nS: () => (notFoundOrNoPermission),
            xd: () => (rateLimited)
        });
        var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15429);
        function missingPermission(call, permission, orWorkflowFiles = false) {
            const add = `Add \`${permission}\` to the job's \`permissions:\`, and push.`;
            return {
                code: 'permission-missing',
                outcome: 'errored',
                where: call,
                found: "GitHub answered 403: the job's token does not have the permission.",
                expected: `\`permissions: { ${permission} }\` of the job${orWorkflowFiles ? ', and no change in `.github/workflows` that the default branch does not have' : ''}.`,
                next: orWorkflowFiles
                    ? `${add} If it is there, push the tag yourself or use the token of a GitHub App: GITHUB_TOKEN cannot release a commit that changes workflow files. Then re-run this job.`
                    : `${add} The README of the action lists all permissions that it needs.`,
            };
        }
        function notFoundOrNoPermission(call, permission) {
            return {
                code: 'not-found-or-no-permission',
                outcome: 'errored',
                where: call,
                found: 'GitHub answered 404. Either it does not exist, or the token may not see it.',
                next: `Add \`${permission}\` to the job's \`permissions:\`. If it is there, check whether somebody deleted what the call names.`,
            };
        }
        function rateLimited(call, until) {
            return {
                code: 'rate-limited',
                outcome: 'errored',
                where: call,
                found: `The API rate limit is exhausted${until === '' ? '' : ` until ${until}`}. All runs of a repository share it.`,
                next: 'Re-run the failed jobs later.',
            };
        }
        function githubRefused(call, status, message) {
            return {
                code: 'github-refused',
                outcome: 'errored',
                where: call,
                found: `GitHub answered ${status}: ${message}`,
                next: 'Fix what the message names. If it names nothing, re-run the failed jobs.',
            };
        }
        function githubUnreachable(call, message) {
            return {
                code: 'github-unreachable',
                outcome: 'errored',
                where: call,
                found: `GitHub did not answer, even after several attempts: ${message}.`,
                next: 'Re-run the failed jobs when GitHub is available again (https://www.githubstatus.com).',
            };
        }
        function githubUnreadable(call, message) {
            return {
                code: 'github-answer-unreadable',
                outcome: 'errored',
                where: call,
                found: `The answer cannot be read: ${message}.`,
                next: 'Re-run the failed jobs. If it happens again, check https://www.githubstatus.com, and whether there is a proxy between the runner and GitHub.',
            };
        }
        function outcomeUnknown(call, message) {
            return {
                code: _problem_js__WEBPACK_IMPORTED_MODULE_0__.A8,
                outcome: 'errored',
                where: call,
                found: `The connection broke before GitHub answered: ${message}. Whether the call was carried out is not known.`,
                next: 'Re-run the failed jobs: they check first, and do nothing twice.',
            };
        }
    }),
    35477: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            E5: () => (recordClosed),
            Gv: () => (releaseChanged),
            PF: () => (brokenUpload),
            XW: () => (draftGone),
            Yr: () => (draftChanged),
            b1: () => (foreignAsset),
            gA: () => (lostRace),
            oJ: () => (notStaged),
            qK: () => (ledgerTooNew),
            sj: () => (leftoverNotApproved),
            zA: () => (publishedElsewhere)
        });
        function draftGone(release, version) {
            return {
                code: 'draft-gone',
                outcome: 'errored',
                where: `release ${release}`,
                found: `The draft release of ${version} does not exist any more.`,
                next: 'Re-run the job that stages: it creates the draft again from the same files.',
            };
        }
        function draftChanged(tag, found) {
            return {
                code: 'draft-changed',
                outcome: 'failed',
                where: tag,
                found: `After the update, GitHub has ${found.draft ? 'a draft' : 'a published release'} with the tag ${found.tag}.`,
                expected: `A draft release with the tag ${tag}.`,
                next: found.draft
                    ? `Change the tag of the draft back to ${tag} on its page, or delete the draft. Then re-run this job.`
                    : 'Find out who published the release. If it must not stay, delete it and its tag, then re-run this job.',
            };
        }
        function foreignAsset(name, tag) {
            return {
                code: 'asset-foreign',
                outcome: 'failed',
                where: name,
                found: `The draft release ${tag} has a file that is not part of the candidate. Publishing would make it public.`,
                next: 'Delete the file from the draft release and re-run this job. Files of a release come from the build steps.',
            };
        }
        function releaseChanged(tag, what) {
            return {
                code: 'release-changed',
                outcome: 'failed',
                where: tag,
                found: `The draft release is not what was approved: ${what}.`,
                next: 'Re-run the job that stages: it restores the draft. Then re-run this job.',
            };
        }
        function publishedElsewhere(tag, commit, found) {
            const where = found.commit === undefined ? 'there is no such tag' : `the tag is at ${found.commit.slice(0, 7)}`;
            return {
                code: 'published-elsewhere',
                outcome: 'failed',
                where: tag,
                found: `After publishing, GitHub has ${found.draft ? 'a draft' : 'a release'} with the tag ${found.tag}, and ${where}.`,
                expected: `A published release ${tag} at ${commit.slice(0, 7)}.`,
                next: `Compare the release and the tag with commit ${commit}. Delete the wrong one, then re-run this job: it publishes what was approved.`,
            };
        }
        function leftoverNotApproved(environment, record, version, run) {
            return {
                code: 'leftover-not-approved',
                outcome: 'held',
                where: environment,
                found: `According to record ${record}, ${version} is live in ${environment}, but GitHub does not show enough approvals for it in run ${run}.`,
                expected: 'Approvals in the run that deployed it. A record alone proves nothing.',
                next: `Find out who wrote record ${record}. To release ${version}, stage and promote it again.`,
            };
        }
        function brokenUpload(asset, found, expected) {
            return {
                code: 'upload-broken',
                outcome: 'errored',
                where: asset,
                found: `After the upload, GitHub has: ${found}.`,
                expected: `${expected}.`,
                next: 'Re-run the failed jobs: only broken files are uploaded again.',
            };
        }
        function lostRace(environment, record, version, run) {
            return {
                code: 'lost-race',
                outcome: 'held',
                where: environment,
                found: `Run ${run} is deploying ${version} to ${environment} right now (record ${record}).`,
                next: `Wait until run ${run} has ended, then re-run this job.`,
            };
        }
        function ledgerTooNew(environment, record, what) {
            return {
                code: 'ledger-too-new',
                outcome: 'errored',
                where: environment,
                found: `Record ${record} of ${environment} was written by a newer version of Liftlock (${what}).`,
                next: 'Update the actions in this workflow to that version, or a newer one.',
            };
        }
        function recordClosed(environment, record, version) {
            return {
                code: 'record-closed',
                outcome: 'held',
                where: environment,
                found: `Another run closed record ${record} of ${version} in ${environment} while this job was taking it over.`,
                next: 'Re-run this job: it creates a new record.',
            };
        }
        function notStaged(environment, names) {
            return {
                code: 'not-staged',
                outcome: 'held',
                where: environment,
                found: `This candidate has never been live in ${names.join(' or ') || 'any other environment'}.`,
                next: 'Stage it there first, in an earlier job. Name that job in `needs:` of this one.',
            };
        }
    })
};
