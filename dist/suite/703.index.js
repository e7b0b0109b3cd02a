export const id = 703;
export const ids = [703];
export const modules = {
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
    39705: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            afterCancel: () => (afterCancel)
        });
        var pipeline = __webpack_require__(11850);
        var deployment_record = __webpack_require__(54445);
        var problem = __webpack_require__(15429);
        var steps = __webpack_require__(19719);
        var load_config = __webpack_require__(73270);
        var recorded_effects = __webpack_require__(97208);
        var state = __webpack_require__(47026);
        var declared_settings = __webpack_require__(53160);
        var roll_back = __webpack_require__(33277);
        var saved_rollout = __webpack_require__(47763);
        ;
        async function afterCancel(ports) {
            const saved = (0, saved_rollout.h_)(ports);
            if (saved === undefined || saved.finished)
                return 'Nothing was left unfinished.';
            const record = await recordOf(saved, ports).catch(() => undefined);
            if (record !== undefined && (0, deployment_record.Hd)(record))
                return 'The record has its end already: nothing is rolled back.';
            return undo(saved, record, ports);
        }
        async function undo(saved, record, ports) {
            const { config } = await (0, load_config.Z9)(ports.files);
            const environment = (0, load_config.uJ)(config, saved.environment);
            const started = [...environment.data, ...environment.deploy].slice(0, saved.started.length);
            const settings = (0, declared_settings.w)(environment, ports.settings);
            const context = { ...saved.context, environment: environment.name, settings, oidc: environment.oidc };
            const recorded = (0, recorded_effects.k)(ports);
            const end = await (0, roll_back.F)(started, context, recorded.ports);
            const open = record ?? (await recordOf(saved, recorded.ports));
            await (0, roll_back.o)(open, end, 'the job was stopped before its end', recorded.ports);
            (0, saved_rollout.BU)({ ...saved, finished: true }, ports);
            return (0, state.W)(recorded.effects);
        }
        async function recordOf({ environment, deployment }, ports) {
            const isOurs = (payload) => payload.run.id === ports.event.run.id;
            const { records } = await ports.ledger.read(environment, { counts: isOurs, also: isOurs });
            const record = records.find(({ id }) => id === deployment);
            if (record === undefined)
                throw new problem.Np((0, steps.os)(`Record ${deployment} of ${environment} is gone.`));
            return record;
        }
        ;
        const [build, test, stage, promote] = pipeline.Jj;
        const [plan, stages_status] = pipeline.sj;
        ;
    }),
    24301: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Q: () => (exitedWith)
        });
        const MEANINGS = {
            126: 'the file is not executable',
            127: 'command not found',
            137: 'SIGKILL, often because memory ran out',
            141: 'SIGPIPE: a command such as `head -1` ended before the one that wrote to it, and the step runs with `pipefail`',
        };
        function exitedWith(code) {
            const meaning = MEANINGS[code];
            return meaning === undefined ? `exited with code ${code}` : `exited with code ${code} (${meaning})`;
        }
    }),
    73270: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Hr: () => (loadConfigToPlan),
            Z9: () => (loadConfig),
            uJ: () => (configuredEnvironment)
        });
        var _candidate_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14940);
        var _config_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41698);
        var _config_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92587);
        var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15429);
        var _errors_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3920);
        var _errors_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19719);
        async function loadConfig(files) {
            const { onlyPlanned, ...loaded } = await loadConfigToPlan(files);
            (0, _errors_index_js__WEBPACK_IMPORTED_MODULE_0__.MI)(onlyPlanned);
            return loaded;
        }
        async function loadConfigToPlan(files) {
            const text = await files.read(_config_index_js__WEBPACK_IMPORTED_MODULE_1__.g2);
            if (text === undefined) {
                const misnamed = (await files.read(_config_index_js__WEBPACK_IMPORTED_MODULE_1__.tz)) === undefined ? undefined : _config_index_js__WEBPACK_IMPORTED_MODULE_1__.tz;
                throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__.Np((0, _errors_index_js__WEBPACK_IMPORTED_MODULE_2__.lw)(_config_index_js__WEBPACK_IMPORTED_MODULE_1__.g2, misnamed));
            }
            const parsed = (0, _config_index_js__WEBPACK_IMPORTED_MODULE_1__.o4)(text);
            if (!parsed.ok)
                throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__.Np(parsed.problems);
            return { config: parsed.config, onlyPlanned: parsed.onlyPlanned, digest: (0, _candidate_index_js__WEBPACK_IMPORTED_MODULE_3__.ol)(text) };
        }
        function configuredEnvironment(config, name) {
            const found = (0, _config_index_js__WEBPACK_IMPORTED_MODULE_4__.b)(config, name);
            if (found !== undefined)
                return found;
            const known = config.environments.map((environment) => environment.name);
            throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__.Np((0, _errors_index_js__WEBPACK_IMPORTED_MODULE_5__.Iu)(name, known));
        }
    }),
    13801: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Zw: () => (problemOf),
            eg: () => (runStep)
        });
        var _config_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79791);
        var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19719);
        var _exit_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24301);
        const MAY_IDENTIFY = ['data', 'deploy', 'rollback'];
        function runStep(step, purpose, context, ports) {
            const script = {
                name: step.name,
                purpose,
                commands: step.commands,
                folder: step.folder,
                inherits: purpose === 'build' || purpose === 'test' ? 'all' : 'tools',
                environment: stepEnvironment(context, step.component),
                oidc: MAY_IDENTIFY.includes(purpose) && 'oidc' in context && context.oidc,
                timeout: step.timeout,
            };
            return ports.log.group(step.name, () => ports.commands.run(script));
        }
        function stepEnvironment(context, component) {
            const known = context;
            return {
                ...known.settings,
                LIFTLOCK_VERSION: context.version,
                LIFTLOCK_TAG: context.tag,
                LIFTLOCK_COMMIT: context.commit,
                LIFTLOCK_CANDIDATE: known.candidate ?? '',
                LIFTLOCK_LABEL: known.candidate === undefined ? '' : labelOf(context.version, known.candidate),
                LIFTLOCK_ENVIRONMENT: known.environment ?? '',
                LIFTLOCK_COMPONENT: component ?? '',
                LIFTLOCK_ARTIFACTS: known.artifacts ?? '',
                LIFTLOCK_CONFIG: known.configFile ?? '',
                LIFTLOCK_PREVIOUS_VERSION: known.previousVersion ?? '',
            };
        }
        function labelOf(version, candidate) {
            return `${version}-${candidate.replace(/^sha256:/, '').slice(0, 12)}`;
        }
        function problemOf(end, kind, step) {
            switch (end.end) {
                case 'passed':
                    return undefined;
                case 'failed':
                    return (0, _errors_index_js__WEBPACK_IMPORTED_MODULE_0__._p)(kind, step.name, (0, _exit_code_js__WEBPACK_IMPORTED_MODULE_1__.Q)(end.exitCode), end.tail);
                case 'timed-out':
                    return (0, _errors_index_js__WEBPACK_IMPORTED_MODULE_0__.cM)(kind, step.name, (0, _config_index_js__WEBPACK_IMPORTED_MODULE_2__.a3)(step.timeout), end.tail);
                case 'cancelled':
                    return (0, _errors_index_js__WEBPACK_IMPORTED_MODULE_0__.KW)(step.name);
            }
        }
    }),
    53160: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            w: () => (declaredSettings)
        });
        function declaredSettings(environment, settings) {
            const names = [...environment.requires.variables, ...environment.requires.secrets];
            return Object.fromEntries(names.map((name) => [name, settings.get(name) ?? '']));
        }
    }),
    33277: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            F: () => (rollBack),
            o: () => (closeFailed)
        });
        var _deployment_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48332);
        var _pipeline_run_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13801);
        var _environment_ensure_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3551);
        async function rollBack(started, context, ports) {
            let complete = true;
            for (const step of started.toReversed()) {
                if (step.rollback.length === 0) {
                    complete = false;
                    ports.log.warning(`"${step.name}" has no rollback steps: what it did stays.`);
                }
                for (const rollback of step.rollback) {
                    const end = await (0, _pipeline_run_step_js__WEBPACK_IMPORTED_MODULE_0__.eg)({ ...rollback, component: step.component }, 'rollback', context, ports);
                    if (end.end === 'passed')
                        continue;
                    complete = false;
                    ports.log.warning(`Rollback step "${rollback.name}" did not pass.`);
                }
            }
            return complete ? 'done' : 'incomplete';
        }
        function closeFailed(record, end, what, ports) {
            return (0, _environment_ensure_status_js__WEBPACK_IMPORTED_MODULE_1__.J)(record, 'failure', `${end === 'incomplete' ? _deployment_index_js__WEBPACK_IMPORTED_MODULE_2__.RG : _deployment_index_js__WEBPACK_IMPORTED_MODULE_2__.jC}: ${what}`, ports);
        }
    }),
    47763: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            BU: () => (saveRollout),
            h_: () => (savedRollout)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
        const KEY = 'rollout';
        const RolloutState = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
            environment: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            deployment: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(),
            started: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()),
            finished: zod__WEBPACK_IMPORTED_MODULE_0__.zMY(),
            context: zod__WEBPACK_IMPORTED_MODULE_0__.rej({
                version: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
                tag: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
                commit: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
                candidate: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
                artifacts: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
                configFile: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
                previousVersion: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            }),
        });
        function saveRollout(state, ports) {
            ports.outputs.saveState(KEY, JSON.stringify(state));
        }
        function savedRollout(ports) {
            const text = ports.outputs.state(KEY);
            return text === '' ? undefined : RolloutState.parse(JSON.parse(text));
        }
    }),
    3551: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            J: () => (ensureStatus),
            s: () => (addStatus)
        });
        var _deployment_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54445);
        const DESCRIPTION_LIMIT = 140;
        async function ensureStatus(record, state, description, ports, url) {
            if (record.statuses.some((status) => status.state === state))
                return record;
            return addStatus(record, state, description, ports, url);
        }
        async function addStatus(record, state, description, { ledger, event }, url) {
            const status = await ledger.addStatus(record.id, {
                state,
                description: description.length > DESCRIPTION_LIMIT ? `${description.slice(0, DESCRIPTION_LIMIT - 1)}…` : description,
                url,
                logUrl: (0, _deployment_index_js__WEBPACK_IMPORTED_MODULE_0__.CI)(event.repositoryUrl, holderIn(event)),
            });
            return { ...record, statuses: [status, ...record.statuses] };
        }
        function holderIn({ run }) {
            return { run: run.id, attempt: run.attempt, job: run.jobId ?? null };
        }
    })
};
