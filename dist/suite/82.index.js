export const id = 82;
export const ids = [82];
export const modules = {
    25582: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $: () => (actionsHandover),
            _: () => (actionsLog)
        });
        var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26784);
        function spoken(text) {
            return text.replaceAll(/:(?=:)/g, ':\u2060').replaceAll('##[', '##\u2060[');
        }
        const actionsLog = {
            step: (title) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.Yz(title),
            info: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.pq(spoken(message)),
            warning: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.$e(message),
            error: ({ title, message, file, line }) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.z3(message, {
                title,
                ...(file === undefined ? {} : { file }),
                ...(line === undefined ? {} : { startLine: line }),
            }),
            group: (title, body) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.Os(title, body),
        };
        const SUMMARY_LIMIT = 1024 * 1024 - 1024;
        function actionsHandover(environment) {
            return {
                output: (name, value) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.uH(name, value),
                async summary(markdown) {
                    if ((environment['GITHUB_STEP_SUMMARY'] ?? '') === '')
                        return;
                    await _actions_core__WEBPACK_IMPORTED_MODULE_0__.z.addRaw(fit(markdown)).write();
                },
                saveState: (name, value) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.LZ(name, value),
                state: (name) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.Gu(name),
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
    }),
    16809: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            k: () => (ACTIONS)
        });
        const ACTIONS = {
            plan: { title: 'Plan', required: [] },
            build: { title: 'Build', required: [] },
            test: { title: 'Test', required: ['candidate'] },
            stage: { title: 'Stage', required: ['candidate'] },
            promote: {
                title: 'Promote',
                required: ['candidate', 'environment'],
            },
        };
    }),
    19082: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            C: () => (runAction),
            a: () => (runPost)
        });
        var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26784);
        var _liftlock_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24579);
        var _liftlock_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92585);
        var _liftlock_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19719);
        var _liftlock_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15429);
        var _liftlock_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47500);
        var _actions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16809);
        var _actions_toolkit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25582);
        function runAction(name) {
            return ending(async () => {
                const { title, required } = _actions_js__WEBPACK_IMPORTED_MODULE_1__.k[name];
                const missing = required.filter((input) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.V4(input) === '');
                const { decision } = missing.length > 0
                    ? await (0, _liftlock_core__WEBPACK_IMPORTED_MODULE_2__.S)(refusing(name, title, missing), {}, runnerPorts())
                    : await runLoaded((await Promise.all([__webpack_require__.e(883), __webpack_require__.e(16), __webpack_require__.e(23), __webpack_require__.e(390), __webpack_require__.e(346), __webpack_require__.e(772), __webpack_require__.e(850), __webpack_require__.e(934)]).then(__webpack_require__.bind(__webpack_require__, 39934)))[name]);
                return decision === 'completed' || decision === 'skipped';
            });
        }
        async function runLoaded(stage) {
            const given = Object.keys(stage.inputs.shape).map((name) => [name, _actions_core__WEBPACK_IMPORTED_MODULE_0__.V4(name)]);
            const inputs = Object.fromEntries(given.filter(([, value]) => value !== ''));
            if (!stage.inputs.safeParse(inputs).success)
                return (0, _liftlock_core__WEBPACK_IMPORTED_MODULE_2__.S)(stage, inputs, runnerPorts());
            return (0, _liftlock_core__WEBPACK_IMPORTED_MODULE_2__.S)(stage, inputs, (await Promise.all([__webpack_require__.e(883), __webpack_require__.e(16), __webpack_require__.e(204), __webpack_require__.e(390), __webpack_require__.e(322)]).then(__webpack_require__.bind(__webpack_require__, 66322))).actionPorts());
        }
        function runnerPorts() {
            const cancellation = { requested: false };
            return { log: _actions_toolkit_js__WEBPACK_IMPORTED_MODULE_3__._, handover: (0, _actions_toolkit_js__WEBPACK_IMPORTED_MODULE_3__.$)(process.env), cancellation };
        }
        function refusing(name, title, missing) {
            const problems = missing.map((input) => input === 'candidate' ? (0, _liftlock_core__WEBPACK_IMPORTED_MODULE_4__.$U)('') : (0, _liftlock_core__WEBPACK_IMPORTED_MODULE_5__.fV)(input, 'It is empty.', 'A name.'));
            return {
                name,
                title,
                permissions: {},
                inputs: { safeParse: (data) => ({ success: true, data }) },
                run: () => Promise.reject(new _liftlock_core__WEBPACK_IMPORTED_MODULE_6__.Np(problems)),
            };
        }
        function runPost() {
            return ending(async () => {
                if (_actions_core__WEBPACK_IMPORTED_MODULE_0__.Gu('rollout') === '')
                    return true;
                const { afterCancel } = await Promise.all([__webpack_require__.e(883), __webpack_require__.e(16), __webpack_require__.e(23), __webpack_require__.e(390), __webpack_require__.e(346), __webpack_require__.e(772), __webpack_require__.e(850), __webpack_require__.e(934)]).then(__webpack_require__.bind(__webpack_require__, 39934));
                const { actionPorts, endLeftOver } = await Promise.all([__webpack_require__.e(883), __webpack_require__.e(16), __webpack_require__.e(204), __webpack_require__.e(390), __webpack_require__.e(322)]).then(__webpack_require__.bind(__webpack_require__, 66322));
                const left = await endLeftOver();
                if (left.length > 0)
                    _actions_toolkit_js__WEBPACK_IMPORTED_MODULE_3__._.info(`The step was still running, and was ended first: ${left.join(', ')}.`);
                _actions_toolkit_js__WEBPACK_IMPORTED_MODULE_3__._.info(await afterCancel(actionPorts()));
                return true;
            });
        }
        async function ending(work) {
            let done = false;
            try {
                done = await work();
            }
            catch (error) {
                const problems = error instanceof _liftlock_core__WEBPACK_IMPORTED_MODULE_6__.Np ? error.problems : [(0, _liftlock_core__WEBPACK_IMPORTED_MODULE_5__.os)(firstLine(error))];
                _actions_core__WEBPACK_IMPORTED_MODULE_0__.z3((0, _liftlock_core__WEBPACK_IMPORTED_MODULE_7__.x)(problems));
            }
            process.stdout.write('', () => process.exit(done ? 0 : 1));
        }
        function firstLine(error) {
            const message = error?.message;
            return typeof message === 'string' ? (message.split('\n')[0] ?? '') : 'no message';
        }
    }),
    19719: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $Y: () => (validationFailed),
            Iu: () => (unknownEnvironment),
            KW: () => (cancelled),
            _p: () => (stepFailed),
            cM: () => (stepTimedOut),
            fU: () => (testsFailed),
            fV: () => (missingInput),
            os: () => (unexpected),
            zY: () => (invalidEnvironmentInput)
        });
        function stepFailed(kind, step, how, tail) {
            return {
                code: `${kind}-failed`,
                outcome: 'failed',
                where: step,
                found: tail === '' ? `The step ${how}.` : `The step ${how}. Its last output:\n${tail}`,
                expected: 'Exit code 0.',
                next: `Run the commands of "${step}" in a clone of this commit; they are in .github/liftlock.yml.`,
            };
        }
        function stepTimedOut(kind, step, timeout, tail) {
            return {
                code: `${kind}-timed-out`,
                outcome: 'failed',
                where: step,
                found: `The step was still running after ${timeout} and was stopped, with everything it had started.${tail === '' ? '' : ` Its last output:\n${tail}`}`,
                expected: `The step to finish within ${timeout}.`,
                next: `Find out what "${step}" waits for, or give it more time: \`timeout:\`.`,
            };
        }
        function validationFailed(step, found, expected, { version, environment }) {
            return {
                code: 'validation-failed',
                outcome: 'failed',
                where: step,
                found: `${version} failed the validation "${step}" in ${environment}: ${found}`,
                expected,
                next: 'Look at the log of the service. If it only needs longer to start, raise `start-period:`.',
            };
        }
        function cancelled(what) {
            return {
                code: 'cancelled',
                outcome: 'errored',
                where: what,
                found: 'The run was cancelled.',
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
        function invalidEnvironmentInput(value) {
            return missingInput('environment', value === '' ? 'The input `environment` is empty.' : 'The input `environment` is longer than 255 characters.', 'The name of an environment in .github/liftlock.yml.');
        }
        function unknownEnvironment(name, known) {
            return missingInput('environment', `There is no environment "${name}" in .github/liftlock.yml.`, `One of: ${known.join(', ')}.`);
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
        function testsFailed(suite, reason, tail, local) {
            const found = `The suite "${suite}" failed: ${reason}.`;
            return {
                code: 'tests-failed',
                outcome: 'failed',
                where: suite,
                found: tail === '' ? found : `${found} Its last output:\n${tail}`,
                expected: 'Exit code 0 and, where reports are configured, at least one test that ran and none that failed.',
                state: 'The reports were kept as evidence about this candidate. It will not be staged.',
                next: runLocally(local),
            };
        }
        const MOST_LINES = 20;
        const LONGEST_LINE = 120;
        function runLocally({ commands, folder }) {
            const lines = commands.flatMap((command) => command.trim().split('\n'));
            const [only = ''] = lines;
            const place = folder === '.' ? 'in a clone of this commit' : `in \`${folder}\` of a clone of this commit`;
            const then = 'fix the cause and push: the next commit makes a new candidate.';
            if (lines.length === 1 && only.length <= LONGEST_LINE && !only.includes('`'))
                return `Run \`${only}\` ${place}, ${then}`;
            if (lines.length <= MOST_LINES)
                return `Run these commands ${place}, ${then}\n${lines.join('\n')}`;
            return `Run the commands of this suite in .github/liftlock.yml ${place}, ${then}`;
        }
    }),
    15429: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            A8: () => (OUTCOME_UNKNOWN),
            MI: () => (throwIfAny),
            Np: () => (LiftlockError),
            Z3: () => (outcomeIsUnknown),
            qv: () => (NOTHING_WRITTEN)
        });
        const NOTHING_WRITTEN = 'Nothing was written to GitHub and nothing was deployed.';
        class LiftlockError extends Error {
            problems;
            constructor(problems, options) {
                const all = Array.isArray(problems) ? problems : [problems];
                super(all.map((problem) => `${problem.code}: ${problem.found}`).join('\n'), options);
                this.name = 'LiftlockError';
                this.problems = all;
            }
            get outcome() {
                const outcomes = new Set(this.problems.map((problem) => problem.outcome));
                if (outcomes.has('errored'))
                    return 'errored';
                return outcomes.has('failed') ? 'failed' : 'held';
            }
        }
        function throwIfAny(problems) {
            if (problems.length > 0)
                throw new LiftlockError(problems);
        }
        const OUTCOME_UNKNOWN = 'github-outcome-unknown';
        function outcomeIsUnknown(error) {
            return error instanceof LiftlockError && error.problems.some(({ code }) => code === OUTCOME_UNKNOWN);
        }
    }),
    47500: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            x: () => (renderProblems)
        });
        const LABELS = ['found', 'expected', 'state', 'next'];
        function renderProblems(problems) {
            return problems.map(renderProblem).join('\n\n');
        }
        function renderProblem(problem) {
            const head = problem.where === undefined ? problem.code : `${problem.code} (${problem.where})`;
            const rows = LABELS.flatMap((label) => {
                const text = problem[label];
                return text === undefined ? [] : [`  ${label.padEnd(9)} ${indent(text)}`];
            });
            return [`${head} · ${problem.outcome}`, ...rows].join('\n');
        }
        function indent(text) {
            return text.split('\n').join(`\n${' '.repeat(12)}`);
        }
    }),
    75768: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            k: () => (recordEffects)
        });
        var _errors_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15429);
        var _ports_effects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57977);
        function recordEffects(ports) {
            const record = { effects: [], step: '' };
            const recorded = Object.entries(ports).map(([name, port]) => [
                name,
                typeof port === 'object' ? recording(name, port, record) : port,
            ]);
            return { ports: Object.fromEntries(recorded), effects: record.effects };
        }
        function recording(name, port, record) {
            const { effects } = record;
            return new Proxy(port, {
                get(target, property) {
                    const member = Reflect.get(target, property);
                    if (typeof member !== 'function')
                        return member;
                    if (name === 'log' && property === 'step')
                        return (title) => stepBegins(record, target, title);
                    if (!(0, _ports_effects_js__WEBPACK_IMPORTED_MODULE_0__.y)(name, String(property)))
                        return member.bind(target);
                    return async (...args) => {
                        const details = describe(name, String(property), args);
                        const effect = details && { step: record.step, ...details };
                        if (effect !== undefined)
                            effects.push(effect);
                        try {
                            const answer = await Reflect.apply(member, target, args);
                            if (effect !== undefined)
                                settle(effect, answer);
                            return answer;
                        }
                        catch (error) {
                            if (effect !== undefined && wasRefused(error))
                                effects.splice(effects.indexOf(effect), 1);
                            throw error;
                        }
                    };
                },
            });
        }
        function stepBegins(record, log, title) {
            record.step = title;
            log.step(title);
        }
        function describe(port, method, args) {
            const outcome = 'unknown';
            if (port === 'commands')
                return { kind: 'script', script: args[0], end: undefined, outcome };
            if (port === 'artifacts')
                return { kind: 'artifact', outcome };
            switch (method) {
                case 'createDraft':
                    return { kind: 'draft', tag: args[0].tag, outcome };
                case 'updateDraft':
                    return { kind: 'draft', tag: args[1].tag, outcome };
                case 'publish':
                    return { kind: 'published', tag: args[1].tag, outcome };
                case 'uploadAsset':
                case 'deleteAsset':
                    return { kind: 'asset', outcome };
                case 'deleteRelease':
                    return { kind: 'draft-deleted', outcome };
                case 'createDeployment': {
                    const { environment, version } = args[2];
                    return { kind: 'record', environment, version, outcome };
                }
                case 'addStatus':
                    return { kind: 'status', ...statusOf(args[1]), outcome };
                default:
                    return undefined;
            }
        }
        function settle(effect, answer) {
            effect.outcome = 'done';
            if (effect.kind === 'script')
                effect.end = answer.end;
        }
        const REFUSALS = [
            'permission-missing',
            'not-found-or-no-permission',
            'rate-limited',
            'github-refused',
        ];
        function wasRefused(error) {
            return error instanceof _errors_index_js__WEBPACK_IMPORTED_MODULE_1__.Np && error.problems.every(({ code }) => REFUSALS.includes(code));
        }
        function statusOf({ state, description }) {
            return { state, description };
        }
    }),
    24579: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            w: () => (RESULT_SCHEMA),
            S: () => (runStage)
        });
        var problem = __webpack_require__(15429);
        var steps = __webpack_require__(19719);
        ;
        const SHOWN = 10;
        const NAMED = 30;
        function annotate(annotations, log) {
            const shown = annotations.length > SHOWN ? annotations.slice(0, SHOWN - 1) : annotations;
            for (const annotation of shown)
                log.error(annotation);
            const others = annotations.slice(shown.length).map(({ title }) => title);
            if (others.length === 0)
                return;
            const unnamed = others.length > NAMED ? ['…'] : [];
            log.error({
                title: `and ${others.length} more`,
                message: ['The job summary describes them:', ...others.slice(0, NAMED), ...unnamed].join('\n'),
            });
        }
        var candidate = __webpack_require__(92585);
        ;
        const BUILDERS = {
            candidate: candidate.$U,
            environment: steps.zY,
        };
        function inputProblem(name, raw) {
            const value = (raw ?? '').trim();
            const found = value === '' ? `The input \`${name}\` is empty.` : `The input \`${name}\` is not valid.`;
            return BUILDERS[name]?.(value) ?? (0, steps.fV)(name, found, 'A value as described for this input in action.yml.');
        }
        var recorded_effects = __webpack_require__(75768);
        var pipeline_state = __webpack_require__(47026);
        var summary = __webpack_require__(86115);
        ;
        const RESULT_SCHEMA = 1;
        async function runStage(stage, rawInputs, ports) {
            const recorded = (0, recorded_effects.k)(ports);
            const ended = await attempt(stage, rawInputs, recorded.ports).catch((error) => failure(error, stage.permissions));
            const state = (0, pipeline_state.W)(recorded.effects, ports.cancellation.requested);
            const result = { ...ended, problems: ended.problems.map((problem) => ({ ...problem, state })) };
            emitOutputs(stage, result, ports);
            await ports.handover.summary((0, summary.J)(stage.title, result));
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
            const names = new Set(parsed.error.issues.map((issue) => String(issue.path[0] ?? '')));
            const problems = [...names].map((name) => inputProblem(name, rawInputs[name]));
            throw new problem.Np(problems);
        }
        function failure(error, permissions) {
            const known = error instanceof problem.Np ? error : new problem.Np((0, steps.os)(messageOf(error)));
            const first = known.problems.find((problem) => problem.outcome === known.outcome);
            return {
                decision: known.outcome,
                reasonCode: first?.code ?? 'unexpected-error',
                headline: first === undefined ? 'Something broke.' : headlineOf(first),
                outputs: {},
                details: {},
                summary: '',
                gates: [],
                problems: known.problems.map((problem) => withPermissions(problem, permissions)),
            };
        }
        function headlineOf({ where, found }) {
            const sentence = found.split('\n')[0]?.replace(/ Its last output:$/, '') ?? '';
            return where === undefined || sentence.includes(where.replace(/^input /, '')) ? sentence : `${where}: ${sentence}`;
        }
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
        function emitOutputs(stage, result, ports) {
            for (const [name, value] of Object.entries(result.outputs))
                ports.handover.output(name, value);
            ports.handover.output('decision', result.decision);
            ports.handover.output('reason-code', result.reasonCode);
            ports.handover.output('result', JSON.stringify(resultDocument(stage, result)));
            ports.log.info(`${stage.title}: ${result.decision} (${result.reasonCode}). ${result.headline}`);
            annotate([...result.problems.map(annotation), ...(result.annotations ?? [])], ports.log);
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
                ...(problem.expected === undefined ? [] : [`Expected: ${problem.expected}`]),
                ...(problem.state === undefined ? [] : [`State: ${problem.state}`]),
                `Next: ${problem.next}`,
            ].join('\n');
            return { title: problem.where === undefined ? problem.code : `${problem.code}: ${problem.where}`, message };
        }
    }),
    47026: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            W: () => (stateAfter)
        });
        var _deployment_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54445);
        var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15429);
        function stateAfter(effects, cancelled = false) {
            if (ran(effects, 'build'))
                return buildState(effects);
            if (ran(effects, 'test'))
                return testState(effects);
            if (!effects.some(isChange))
                return _errors_index_js__WEBPACK_IMPORTED_MODULE_0__.qv;
            const deploys = changesOfEnvironment(effects);
            const sentences = deploys.length === 0
                ? [publicationState(effects), draftState(effects), 'Nothing was deployed.']
                : [environmentState(effects, deploys, cancelled), publicationState(effects) || UNPUBLISHED];
            return sentences.filter((sentence) => sentence !== '').join(' ');
        }
        const UNPUBLISHED = 'Nothing was published, and no later environment was touched.';
        function ofKind(effects, kind) {
            return effects.filter((effect) => effect.kind === kind);
        }
        function ran(effects, purpose) {
            return ofKind(effects, 'script').some(({ script }) => script.purpose === purpose);
        }
        function isChange(effect) {
            return effect.kind !== 'script' || effect.script.purpose !== 'validate';
        }
        function changesOfEnvironment(effects) {
            return ofKind(effects, 'script')
                .map(({ script }) => script)
                .filter(({ purpose }) => purpose === 'data' || purpose === 'deploy' || purpose === 'rollback');
        }
        function buildState(effects) {
            return ofKind(effects, 'artifact').length === 0
                ? 'Nothing was uploaded; there is no candidate of this run.'
                : 'The candidate was built. Whether its artifact was uploaded is not known; nothing was staged.';
        }
        function testState(effects) {
            return ofKind(effects, 'artifact').some(({ outcome }) => outcome === 'done')
                ? 'The reports were kept as evidence about this candidate. It will not be staged.'
                : 'No report was kept as evidence. This candidate will not be staged.';
        }
        function environmentState(effects, deploys, cancelled) {
            const { LIFTLOCK_ENVIRONMENT: name = '', LIFTLOCK_VERSION: version = '' } = deploys[0]?.environment ?? {};
            const success = ofKind(effects, 'status').find(({ state }) => state === 'success');
            if (success?.outcome === 'done')
                return `${version} is live in ${name}.`;
            if (success !== undefined)
                return `${version} was deployed to ${name}; whether its record says so is not known.`;
            const failure = ofKind(effects, 'status').find(({ state }) => state === 'failure');
            if (failure?.description.startsWith(_deployment_index_js__WEBPACK_IMPORTED_MODULE_1__.jC) === true) {
                return `${name} was rolled back to ${deploys[0]?.environment['LIFTLOCK_PREVIOUS_VERSION'] || 'what was there before'}.`;
            }
            if (failure !== undefined)
                return `${name} was not fully rolled back: what runs there is not known.`;
            return cancelled
                ? `The rollback of ${name} runs in the post step of this action.`
                : `What runs in ${name} is not known: the deploy was not finished.`;
        }
        function publicationState(effects) {
            return ofKind(effects, 'published')
                .map(({ tag, outcome }) => outcome === 'done' ? `${tag} was published.` : `Whether ${tag} was published is not known.`)
                .join(' ');
        }
        function draftState(effects) {
            const draft = ofKind(effects, 'draft').at(-1);
            const touched = ofKind(effects, 'asset').length > 0;
            if (draft === undefined)
                return touched ? 'Files of the draft release were written.' : '';
            return `The draft release ${draft.tag} was written and may be incomplete.`;
        }
    }),
    57977: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            y: () => (isEffect)
        });
        const EFFECTS = {
            github: {
                createDraft: true,
                updateDraft: true,
                publish: true,
                deleteRelease: true,
                uploadAsset: true,
                deleteAsset: true,
                createDeployment: true,
                addStatus: true,
            },
            commands: { run: true },
            artifacts: { upload: true },
            handover: { summary: true },
        };
        function isEffect(port, method) {
            return Object.hasOwn(EFFECTS, port) && Object.hasOwn(EFFECTS[port], method);
        }
    })
};
