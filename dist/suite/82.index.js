export const id = 82;
export const ids = [82];
export const modules = {
    94656: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Ek: () => (repositoryUrl)
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        async function repositoryUrl(objects, env) {
            const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
            if (repository !== undefined && repository !== '')
                return `${server ?? 'https://github.com'}/${repository}`;
            const config = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(objects), 'config'), 'utf8').catch(() => '');
            const remote = originOf(config);
            return remote === null ? null : browserUrl(remote);
        }
        function originOf(config) {
            let inside = false;
            for (const line of config.split('\n').map((text) => text.trim())) {
                if (line.startsWith('['))
                    inside = line === '[remote "origin"]';
                const url = inside ? /^url\s*=\s*(\S+)$/.exec(line)?.[1] : undefined;
                if (url !== undefined)
                    return url;
            }
            return null;
        }
        const FORMS = [
            /^(?:https?|ssh|git):\/\/(?:[^@/]{1,200}@)?([\w.-]{1,200})(?::\d{1,5})?\/(.{1,300})$/,
            /^[\w-]{1,100}@([\w.-]{1,200}):(.{1,300})$/,
        ];
        function browserUrl(remote) {
            for (const form of FORMS) {
                const [, host, location = ''] = form.exec(remote) ?? [];
                const name = location.replace(/\/+$/, '').replace(/\.git$/, '');
                if (host !== undefined && /^[\w.-]+(?:\/[\w.-]+)+$/.test(name))
                    return `https://${host}/${name}`;
            }
            return null;
        }
    }),
    56511: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            lock: () => (command_lock),
            unlock: () => (unlock)
        });
        var problem = __webpack_require__(15429);
        var intents = __webpack_require__(58851);
        var lock = __webpack_require__(71367);
        var named = __webpack_require__(92587);
        var steps = __webpack_require__(19719);
        var command = __webpack_require__(60099);
        var repository = __webpack_require__(9816);
        var result = __webpack_require__(20081);
        var connect = __webpack_require__(57227);
        var read_config = __webpack_require__(93315);
        ;
        const OPTIONS = `  --reason TEXT            why; everybody who is held by the lock reads it
  --repo DIR               the repository; default: this folder
  --repository OWNER/NAME  its name on GitHub; default: the remote origin

Needs your own token in GITHUB_TOKEN or GH_TOKEN, with write access to
deployments. The same can be done in GitHub's UI with the promotion workflow.
`;
        const command_lock = {
            help: `liftlock lock ENVIRONMENT --reason TEXT: keep everybody else out.

${OPTIONS}`,
            operand: 'ENVIRONMENT',
            options: { ...connect.QE, reason: { type: 'string' } },
            async run(values, line) {
                const reason = (0, command.Qq)(values['reason'])?.trim() ?? '';
                if (reason === '')
                    throw new problem.Np({ ...(0, intents.RP)('lock'), where: '--reason' });
                const { environment, remote } = await openEnvironment(values, line);
                const sha = await remote.repository.branchHead(await remote.repository.defaultBranch());
                if (sha === undefined)
                    throw new Error('the default branch has no commit');
                const by = await remote.login();
                await (0, lock.s2)(environment, { by, reason, sha, run: null }, { ...remote, page: remote.url });
                return (0, result.O9)({ stdout: `${environment} is locked by ${by}.\n`, stderr: '', exitCode: 0 }, line);
            },
        };
        const unlock = {
            help: `liftlock unlock ENVIRONMENT: end the lock of an environment, whoever's it is.

${OPTIONS}`,
            operand: 'ENVIRONMENT',
            options: { ...connect.QE, reason: { type: 'string' } },
            async run(values, line) {
                const { environment, remote } = await openEnvironment(values, line);
                const unlocking = { by: await remote.login(), reason: (0, command.Qq)(values['reason']) ?? '', run: null };
                await (0, lock.Tl)(environment, unlocking, { ...remote, page: remote.url });
                return (0, result.O9)({ stdout: `${environment} is unlocked.\n`, stderr: '', exitCode: 0 }, line);
            },
        };
        async function openEnvironment(values, line) {
            const folder = (0, repository.pe)(values, line);
            const config = await (0, read_config.X)(folder);
            const asked = (0, command.Qq)(values['ENVIRONMENT']) ?? '';
            const environment = (0, named.b)(config, asked);
            const known = config.environments.map(({ name }) => name);
            if (environment === undefined) {
                throw new problem.Np({ ...(0, steps.Iu)(asked, known), next: 'Name one of these environments.' });
            }
            return { environment: environment.name, remote: await (0, connect.Tu)(folder, values, line) };
        }
        ;
    }),
    57227: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            QE: () => (REMOTE_OPTIONS),
            Ng: () => (connect),
            Tu: () => (connectToWrite)
        });
        var github = __webpack_require__(56566);
        var clock = __webpack_require__(72468);
        var cancellation = __webpack_require__(52799);
        var github_client = __webpack_require__(77950);
        var failures = __webpack_require__(48454);
        ;
        function tokenOwner(options) {
            const client = (0, github_client.U)(options, options.clock ?? (0, clock.m)(new cancellation.m(), {}));
            return (0, failures.T1)('GET user', "a person's own token", async () => (await client.rest.users.getAuthenticated()).data.login);
        }
        var git_history = __webpack_require__(45097);
        var problem = __webpack_require__(15429);
        var command = __webpack_require__(60099);
        var repository_url = __webpack_require__(94656);
        ;
        const REMOTE_OPTIONS = { repo: { type: 'string' }, repository: { type: 'string' } };
        async function connect(folder, values, line) {
            const { named, options } = await connection(folder, values, line);
            return { ...named, reads: (0, github.K)({ owner: named.owner, repo: named.name }, options) };
        }
        async function connectToWrite(folder, values, line) {
            const { named, options } = await connection(folder, values, line);
            const ports = (0, github.K)({ owner: named.owner, repo: named.name }, options);
            return { ...named, ...ports, clock: (0, clock.X)(), login: () => tokenOwner(options) };
        }
        async function connection(folder, values, line) {
            const { env } = line;
            const url = named((0, command.Qq)(values['repository']), env) ?? (await ofClone(folder, env));
            const [, server = '', owner = '', name = ''] = /^(https?:\/\/[^/]+)\/([^/]+)\/([^/]+)$/.exec(url ?? '') ?? [];
            const token = env['GITHUB_TOKEN'] || env['GH_TOKEN'] || '';
            const problems = [...(name === '' ? [repositoryUnknown()] : []), ...(token === '' ? [tokenMissing()] : [])];
            if (problems.length > 0)
                throw new problem.Np(problems);
            const options = {
                token,
                apiUrl: (env['GITHUB_API_URL'] || apiOf(server)).replace(/\/+$/, ''),
                version: line.version,
                spaceWrites: true,
                warn: (message) => line.stderr.write(`${message}\n`),
            };
            return { named: { owner, name, url: `${server}/${owner}/${name}` }, options };
        }
        function named(repository, env) {
            if (repository === undefined)
                return null;
            if (!/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(repository))
                throw new problem.Np(repositoryUnknown(repository));
            return `${env['GITHUB_SERVER_URL'] || 'https://github.com'}/${repository}`;
        }
        async function ofClone(folder, env) {
            return (0, repository_url.Ek)(await (0, git_history.H)({ cwd: folder, env }).objectsFolder(), env);
        }
        function apiOf(server) {
            return server === 'https://github.com' ? 'https://api.github.com' : `${server}/api/v3`;
        }
        function repositoryUnknown(written) {
            return {
                code: 'repository-unknown',
                outcome: 'errored',
                where: written === undefined ? 'remote origin' : '--repository',
                found: written === undefined
                    ? 'The clone has no remote `origin` that is a repository on GitHub.'
                    : `\`${written}\` is not the name of a repository.`,
                next: 'Name the repository: `--repository OWNER/NAME`.',
            };
        }
        function tokenMissing() {
            return {
                code: 'token-missing',
                outcome: 'errored',
                where: 'GITHUB_TOKEN',
                found: 'There is no token to ask GitHub with.',
                expected: 'A token in GITHUB_TOKEN or GH_TOKEN that may read this repository.',
                next: 'With the GitHub CLI: `export GH_TOKEN="$(gh auth token)"`. In a workflow: `env: { GH_TOKEN: "${{ github.token }}" }`.',
            };
        }
    }),
    93315: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            X: () => (readConfig)
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var _liftlock_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41698);
        var _liftlock_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15429);
        var _liftlock_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3920);
        async function readConfig(folder) {
            const text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _liftlock_core__WEBPACK_IMPORTED_MODULE_2__.g2), 'utf8').catch(() => undefined);
            if (text === undefined)
                throw new _liftlock_core__WEBPACK_IMPORTED_MODULE_3__.Np((0, _liftlock_core__WEBPACK_IMPORTED_MODULE_4__.lw)(_liftlock_core__WEBPACK_IMPORTED_MODULE_2__.g2));
            const parsed = (0, _liftlock_core__WEBPACK_IMPORTED_MODULE_2__.o4)(text);
            if (!parsed.ok)
                throw new _liftlock_core__WEBPACK_IMPORTED_MODULE_3__.Np(parsed.problems);
            return parsed.config;
        }
    }),
    59297: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            W: () => (rangeAtEnd),
            j: () => (VERSION_RANGE)
        });
        const VERSION_RANGE = /^\d{1,9}(\.\d{1,9})?\.x$/;
        const RANGE_AT_END = /(?:^|[/v_-])(\d{1,9}(?:\.\d{1,9})?)(?:\.x)?$/;
        function rangeAtEnd(branch) {
            const core = RANGE_AT_END.exec(branch)?.[1];
            return core === undefined ? null : `${core}.x`;
        }
    }),
    3920: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Kp: () => (notSupportedYet),
            Mx: () => (unreadableConfig),
            er: () => (configProblem),
            h0: () => (unmetDependency),
            i4: () => (emptyConfig),
            lw: () => (missingConfig)
        });
        const SMALLEST_CONFIG = `components: [{ name: app, artifacts: ["dist/*.tgz"] }]
build: { steps: [{ name: pack, commands: [npm ci, npm pack --pack-destination dist] }] }
test: { suites: [{ name: unit, kind: unit, commands: [npm ci, npm test] }] }
environments:
  - { name: staging }
  - { name: production, after: [staging], release: true }`;
        function missingConfig(file, misnamed) {
            if (misnamed !== undefined) {
                return {
                    code: 'config-missing',
                    outcome: 'errored',
                    where: misnamed,
                    found: `There is a ${misnamed}, but only ${file} is read.`,
                    next: `Rename it: \`git mv ${misnamed} ${file}\`.`,
                };
            }
            return {
                code: 'config-missing',
                outcome: 'errored',
                where: file,
                found: 'The file does not exist at this commit.',
                next: `Add ${file}. Eight lines are enough; the first example in the README can be copied as it is.`,
            };
        }
        function emptyConfig(file) {
            return {
                code: 'config-empty',
                outcome: 'errored',
                where: file,
                found: 'The file contains no configuration.',
                expected: 'At least `components`, `build` and `environments`.',
                next: `Start with these lines, and run \`liftlock check\`:\n${SMALLEST_CONFIG}`,
            };
        }
        function unreadableConfig(where, found, expected) {
            return { code: 'config-unreadable', outcome: 'errored', where, found, expected, next: CORRECT };
        }
        function configProblem(at) {
            return {
                code: 'config-invalid',
                outcome: 'errored',
                where: at.where,
                found: `\`${at.path || 'the file'}\`: ${at.found}`,
                expected: at.expected,
                next: CORRECT,
            };
        }
        const CORRECT = 'Correct the file at this place, then run `liftlock check`.';
        function notSupportedYet(where, path, instead) {
            return {
                code: 'not-supported-yet',
                outcome: 'errored',
                where,
                found: `\`${path}\` is reserved, but this version of Liftlock does not support it yet.`,
                next: `Remove it for now. ${instead}`,
            };
        }
        function unmetDependency(component, needed, range, version) {
            return {
                code: 'dependency-unmet',
                outcome: 'errored',
                where: component,
                found: `${component} requires ${needed} ${range}, but this release contains ${needed} ${version}.`,
                next: `Once ${component} works with ${needed} ${version}, widen its \`dependencies:\` in .github/liftlock.yml to include ${version}.`,
            };
        }
    }),
    41156: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            _: () => (matchesBranch)
        });
        function matchesBranch(branch, patterns) {
            let included = false;
            for (const pattern of patterns) {
                const excludes = pattern.startsWith('!');
                if (matches(branch, excludes ? pattern.slice(1) : pattern))
                    included = !excludes;
            }
            return included;
        }
        function matches(name, pattern) {
            if (name === pattern)
                return true;
            const tokens = tokensOf(pattern);
            let at = skipOptional(new Set([0]), tokens);
            for (const character of name) {
                const next = new Set();
                for (const index of at) {
                    const token = tokens[index];
                    if (token?.accepts(character) === true)
                        next.add(token.times === 'any number' ? index : index + 1);
                }
                at = skipOptional(next, tokens);
            }
            return at.has(tokens.length);
        }
        function skipOptional(at, tokens) {
            for (const index of at) {
                const token = tokens[index];
                if (token !== undefined && token.times !== 'once')
                    at.add(index + 1);
            }
            return at;
        }
        function tokensOf(pattern) {
            const tokens = [];
            for (const [part] of pattern.matchAll(/\\.|\*\*|\*|\[[^\]]+\]|./gsu)) {
                const before = tokens.at(-1);
                if (part === '*')
                    tokens.push({ accepts: (character) => character !== '/', times: 'any number' });
                else if (part === '**')
                    tokens.push({ accepts: () => true, times: 'any number' });
                else if (part === '?' && before?.times === 'once')
                    tokens.splice(-1, 1, { ...before, times: 'at most once' });
                else if (part === '+' && before?.times === 'once')
                    tokens.push({ ...before, times: 'any number' });
                else
                    tokens.push({ accepts: oneOf(part), times: 'once' });
            }
            return tokens;
        }
        function oneOf(part) {
            if (!part.startsWith('[') || part.length === 1) {
                const literal = part.length > 1 && part.startsWith('\\') ? part.slice(1) : part;
                return (character) => character === literal;
            }
            const ranges = [...part.slice(1, -1).matchAll(/(.)-(.)|(.)/gsu)].map(([, from, to, only]) => [from ?? only ?? '', to ?? only ?? '']);
            return (character) => ranges.some(([from, to]) => from <= character && character <= to);
        }
    })
};
