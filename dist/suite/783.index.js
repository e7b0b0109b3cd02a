export const id = 783;
export const ids = [783];
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
            lock: () => (lock),
            unlock: () => (unlock)
        });
        var problem = __webpack_require__(15429);
        var intents = __webpack_require__(58851);
        var repository = __webpack_require__(79202);
        var lock_environment = __webpack_require__(12274);
        var named = __webpack_require__(92587);
        var steps = __webpack_require__(19719);
        var command = __webpack_require__(60099);
        var commands_repository = __webpack_require__(9816);
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
        const lock = {
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
                    throw new problem.Np((0, repository.CK)(remote.url));
                const by = await remote.login();
                await (0, lock_environment.p)(environment, { by, reason, sha, run: null }, { ...remote, page: remote.url });
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
                await (0, lock_environment.c)(environment, unlocking, { ...remote, page: remote.url });
                return (0, result.O9)({ stdout: `${environment} is unlocked.\n`, stderr: '', exitCode: 0 }, line);
            },
        };
        async function openEnvironment(values, line) {
            const folder = (0, commands_repository.pe)(values, line);
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
    92587: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            b: () => (environmentNamed)
        });
        function environmentNamed({ environments }, name) {
            return environments.find((environment) => environment.name.toLowerCase() === name.toLowerCase());
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
    34766: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            J: () => (USUAL_BUMPS),
            _: () => (USUAL_VERSION_RULES)
        });
        const USUAL_BUMPS = [
            { type: 'feat', scope: null, bump: 'minor' },
            { type: 'fix', scope: null, bump: 'patch' },
            { type: 'perf', scope: null, bump: 'patch' },
            { type: 'revert', scope: null, bump: 'patch' },
        ];
        const USUAL_VERSION_RULES = {
            tag: 'v{version}',
            tagIsDefault: true,
            versioning: 'unified',
            initial: '0.1.0',
            branches: [],
            anyCase: false,
            bumps: USUAL_BUMPS,
            zeroMajor: { breaking: 'minor', feature: 'minor' },
            releaseAs: false,
            unparsed: 'warn',
            files: [],
        };
    }),
    48332: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            M3: () => (LEFT),
            RG: () => (NOT_ROLLED_BACK),
            jC: () => (ROLLED_BACK)
        });
        const ROLLED_BACK = 'Rolled back';
        const NOT_ROLLED_BACK = 'Not rolled back';
        const LEFT = '; left as it is';
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
    58851: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $b: () => (ambiguousVersion),
            Eb: () => (notLocked),
            Jh: () => (unknownTag),
            Ku: () => (withoutCandidate),
            RP: () => (reasonMissing),
            TR: () => (nothingBefore),
            VE: () => (alreadyLocked),
            W8: () => (notPublished),
            Wv: () => (unknownRelease),
            Z_: () => (alreadyCarriedOut),
            c$: () => (alreadyManaged),
            gh: () => (notAnApprover),
            mI: () => (targetMissing),
            pZ: () => (neverLive),
            sf: () => (nothingLive)
        });
        function nothingLive(environment) {
            return {
                code: 'nothing-live',
                outcome: 'held',
                where: environment,
                found: `Nothing has ever been live in ${environment}.`,
                next: `Promote a candidate to ${environment} first. To record a version that was live there before Liftlock, use \`intent: adopt\`.`,
            };
        }
        function nothingBefore(environment, version) {
            return {
                code: 'nothing-before',
                outcome: 'held',
                where: environment,
                found: `${version} is the first version that was live in ${environment}. There is no earlier one to roll back to.`,
                next: 'Fix the cause with a new commit.',
            };
        }
        function neverLive(to, environment, known) {
            return {
                code: 'never-live',
                outcome: 'held',
                where: environment,
                found: `${to} has never been live in ${environment}.`,
                ...(known.length === 0 ? {} : { expected: `One of: ${known.join(', ')}.` }),
                next: `Set \`to: previous\`, or use a version that \`liftlock history ${environment}\` lists.`,
            };
        }
        function withoutCandidate(version, environment) {
            return {
                code: 'without-candidate',
                outcome: 'held',
                where: environment,
                found: `${version} was adopted. Liftlock has no candidate for it, so there is nothing to deploy.`,
                next: `Deploy ${version} the way you deployed it before Liftlock, or fix the cause with a new commit.`,
            };
        }
        function alreadyCarriedOut(record, environment, version) {
            return {
                code: 'already-carried-out',
                outcome: 'held',
                where: environment,
                found: `This run has already rolled back (record ${record}), and ${version} has gone live in ${environment} since.`,
                next: 'If that is intended, do nothing. To roll back again, start a new run instead of re-running this one.',
            };
        }
        function reasonMissing(intent) {
            return {
                code: 'reason-missing',
                outcome: 'errored',
                where: 'input reason',
                found: `\`intent: ${intent}\` needs a reason, and the input \`reason\` is empty.`,
                next: 'Start the workflow again with a reason of one sentence. It is recorded in the ledger, and everybody can read it.',
            };
        }
        function targetMissing(intent, expected) {
            return {
                code: 'target-missing',
                outcome: 'errored',
                where: 'input to',
                found: `\`intent: ${intent}\` needs a target, and the inputs \`candidate\` and \`to\` are both empty.`,
                expected,
                next: 'Start the workflow again with one of them.',
            };
        }
        function notPublished(version, tag) {
            return {
                code: 'not-published',
                outcome: 'held',
                where: tag,
                found: `${version} was deployed, but its release was never published.`,
                next: 'Roll back to a published version. A draft does not prove what was approved.',
            };
        }
        function ambiguousVersion(version, candidates) {
            return {
                code: 'ambiguous-version',
                outcome: 'held',
                where: version,
                found: `${candidates.length} candidates were staged as ${version}: ${candidates.join(', ')}.`,
                next: 'Set the input `candidate` to the digest of the one you mean.',
            };
        }
        function unknownTag(to, template) {
            return {
                code: 'unknown-tag',
                outcome: 'errored',
                where: to,
                found: `GitHub has no tag \`${to}\` that matches the template \`${template}\`.`,
                next: 'Set `to:` to the tag of the live version, as `git ls-remote --tags origin` lists it. If the tag exists only in your clone, push it first.',
            };
        }
        function alreadyManaged(environment, version, record) {
            return {
                code: 'already-managed',
                outcome: 'held',
                where: environment,
                found: `The ledger of ${environment} says that ${version} is live (record ${record}). Only an environment without records can be adopted.`,
                next: 'If something else is running there, promote, roll back to or redeploy the version that should run.',
            };
        }
        function unknownRelease(to, tags) {
            return {
                code: 'unknown-release',
                outcome: 'errored',
                where: to,
                found: `No release is published under ${tags.map((tag) => `\`${tag}\``).join(' or ')}.`,
                next: "Set `to:` to a version on the repository's Releases page.",
            };
        }
        function notAnApprover(login, environment, why, people) {
            return {
                code: 'not-an-approver',
                outcome: 'held',
                where: environment,
                found: `${login} cannot approve for ${environment}: ${login} ${why}.`,
                next: `Have ${people.length === 0 ? 'somebody else' : `one of ${people.join(', ')}`} start this workflow.`,
            };
        }
        function alreadyLocked({ environment, by, at, reason, }) {
            return {
                code: 'already-locked',
                outcome: 'held',
                where: environment,
                found: `${environment} has been locked by ${by} since ${at}: “${reason}”`,
                next: `Ask ${by}. With their consent, unlock it first: \`intent: unlock\`, or \`liftlock unlock ${environment}\`.`,
            };
        }
        function notLocked(environment) {
            return {
                code: 'not-locked',
                outcome: 'held',
                where: environment,
                found: `${environment} is not locked.`,
                next: `Nothing. \`liftlock status\` shows all locks.`,
            };
        }
    }),
    12274: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            c: () => (unlockEnvironment),
            p: () => (lockEnvironment)
        });
        var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15429);
        var _errors_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58851);
        const EVERYTHING = { counts: () => true, also: () => false };
        const DESCRIPTION_LIMIT = 140;
        async function lockEnvironment(environment, { sha, ...locking }, ports) {
            const { lock: there } = await ports.ledger.read(environment, EVERYTHING);
            if (there !== undefined && !isOfRun(there, locking))
                throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__.Np((0, _errors_index_js__WEBPACK_IMPORTED_MODULE_1__.VE)(there));
            const at = new Date(ports.clock.now()).toISOString().replace(/\.\d+Z$/, 'Z');
            const own = there ?? (await ports.ledger.createLock(sha, { schema: 1, environment, at, ...locking }));
            const { lock: first = own } = await ports.ledger.read(environment, EVERYTHING);
            if (first.id !== own.id) {
                await write(own.id, 'error', `${first.by} was first`, ports);
                throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__.Np((0, _errors_index_js__WEBPACK_IMPORTED_MODULE_1__.VE)(first));
            }
            await write(own.id, 'pending', `Locked by ${locking.by}: ${locking.reason}`, ports);
        }
        function isOfRun(lock, { run }) {
            return run !== null && lock.run?.id === run.id;
        }
        async function unlockEnvironment(environment, { by, reason, run }, ports) {
            const { lock: there, unlockedBy } = await ports.ledger.read(environment, EVERYTHING);
            if (run !== null && run === unlockedBy)
                return false;
            if (there === undefined)
                throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__.Np((0, _errors_index_js__WEBPACK_IMPORTED_MODULE_1__.Eb)(environment));
            await write(there.id, 'inactive', `Unlocked by ${by}${reason === '' ? '' : `: ${reason}`}`, ports);
            return true;
        }
        function write(id, state, description, { ledger, page }) {
            return ledger.addStatus(id, { state, description: description.slice(0, DESCRIPTION_LIMIT), logUrl: page });
        }
    })
};
