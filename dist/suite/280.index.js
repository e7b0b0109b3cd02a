export const id = 280;
export const ids = [280];
export const modules = {
    25582: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            O: () => (actionsOutputs),
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
        function actionsOutputs(environment) {
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
    63280: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            runAction: () => (runAction),
            runPost: () => (runPost),
            runRoot: () => (runRoot)
        });
        var core = __webpack_require__(26784);
        var pipeline = __webpack_require__(11850);
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
        var failure_words = __webpack_require__(48332);
        var markdown = __webpack_require__(83750);
        ;
        const WHAT_FAILED = {
            'deploy-failed': (name) => `failed step “${name}”`,
            'deploy-timed-out': (name) => `timed out in step “${name}”`,
            'validation-failed': (name) => `failed validation “${name}”`,
        };
        function tellFailedDeploy(result, effects, event) {
            const [problem] = result.problems;
            const clause = problem === undefined ? undefined : WHAT_FAILED[problem.code];
            const subject = subjectOf(effects);
            const end = endOf(effects, subject.previous);
            if (clause === undefined || end === undefined)
                return result;
            const { version, environment } = subject;
            const page = `${event.repositoryUrl}/deployments/${encodeURIComponent(environment)}`;
            return {
                ...result,
                headline: `${version} ${clause(problem?.where ?? '')} in ${environment} ${end}`,
                summary: `[Deployments to ${(0, markdown.pj)(environment)}](${page}) · [This run](${event.run.url})`,
            };
        }
        function subjectOf(effects) {
            const record = effects.find((effect) => effect.kind === 'record');
            const scripts = effects.flatMap((effect) => (effect.kind === 'script' ? [effect.script.environment] : []));
            const told = scripts.find((environment) => environment['LIFTLOCK_ENVIRONMENT'] !== undefined);
            return {
                version: record?.version ?? told?.['LIFTLOCK_VERSION'] ?? '',
                environment: record?.environment ?? told?.['LIFTLOCK_ENVIRONMENT'] ?? '',
                previous: told?.['LIFTLOCK_PREVIOUS_VERSION'],
            };
        }
        function endOf(effects, previous) {
            const ends = effects.flatMap((effect) => (effect.kind === 'status' ? [effect] : []));
            const [failure, again] = ends.filter(({ state }) => state === 'failure');
            const restored = ends.find(({ state }) => state === 'success');
            if (failure === undefined || restored?.outcome === 'unknown')
                return undefined;
            if (restored !== undefined)
                return `and was rolled back; ${previous ?? 'the version before'} was deployed again and is live.`;
            if (failure.description.endsWith(failure_words.M3))
                return 'and was left as it is: what runs there is not known.';
            const isRolledBack = failure.description.startsWith(failure_words.jC) && again === undefined;
            if (!isRolledBack)
                return 'and was not fully rolled back: what runs there is not known.';
            if (previous === undefined)
                return 'and was rolled back.';
            return previous === ''
                ? 'and was rolled back; nothing was live before.'
                : `and was rolled back; ${previous} is live.`;
        }
        var candidate = __webpack_require__(92585);
        ;
        const BUILDERS = {
            candidate: candidate.$U,
            environment: steps.zY,
            intent: steps.Gv,
        };
        function inputProblem(name, raw) {
            const value = (raw ?? '').trim();
            const found = value === '' ? `The input \`${name}\` is empty.` : `The input \`${name}\` is not valid.`;
            return BUILDERS[name]?.(value) ?? (0, steps.fV)(name, found, 'A value as described for this input in action.yml.');
        }
        var recorded_effects = __webpack_require__(97208);
        var state = __webpack_require__(47026);
        var summary = __webpack_require__(86115);
        ;
        const RESULT_SCHEMA = 1;
        async function runStage(stage, rawInputs, ports) {
            const recorded = (0, recorded_effects.k)(ports);
            const ended = await attempt(stage, rawInputs, recorded.ports).catch((error) => failure(error, stage.permissions));
            const told = tellFailedDeploy(ended, recorded.effects, ports.event);
            return conclude(stage, told, (0, state.W)(recorded.effects, ports.cancellation.requested), ports);
        }
        function refuseStage(stage, problems, ports) {
            return conclude(stage, failure(new problem.Np(problems), {}), (0, state.W)([]), ports);
        }
        async function attempt(stage, rawInputs, ports) {
            const work = await stage.load();
            return work.run(parseInputs(work.inputs, rawInputs), ports);
        }
        function parseInputs(schema, rawInputs) {
            const parsed = schema.safeParse(rawInputs);
            if (parsed.success)
                return parsed.data;
            const names = new Set(parsed.error.issues.map((issue) => String(issue.path[0] ?? '')));
            throw new problem.Np([...names].map((name) => inputProblem(name, rawInputs[name])));
        }
        async function conclude(stage, ended, state, ports) {
            const result = { ...ended, problems: ended.problems.map((problem) => ({ ...problem, state })) };
            emitOutputs(stage, result, ports);
            await ports.outputs.summary((0, summary.J)(stage.title, result));
            return result;
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
                ports.outputs.output(name, value);
            ports.outputs.output('decision', result.decision);
            ports.outputs.output('reason-code', result.reasonCode);
            ports.outputs.output('result', JSON.stringify(resultDocument(stage, result)));
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
        var suggest = __webpack_require__(99802);
        var render = __webpack_require__(47500);
        var actions_toolkit = __webpack_require__(25582);
        ;
        function runAction(name) {
            return ending(async () => {
                const { decision } = await runNamed(name);
                return decision === 'completed' || decision === 'skipped';
            });
        }
        function runRoot() {
            return runAction(core.V4('stage') || pipeline.sj[0].name);
        }
        async function runNamed(name) {
            const told = { log: actions_toolkit._, outputs: (0, actions_toolkit.O)(process.env) };
            const stage = (0, pipeline.ap)(name);
            if (stage === undefined)
                return refuseStage({ name, title: 'Liftlock' }, [unknownStage(name)], told);
            const missing = stage.required.filter((input) => core.V4(input) === '');
            if (missing.length > 0) {
                const problems = missing.map((input) => inputProblem(input, ''));
                return refuseStage(stage, problems, told);
            }
            const inputs = await givenInputs(stage);
            const { actionPorts } = await Promise.all([__webpack_require__.e(84), __webpack_require__.e(921), __webpack_require__.e(268), __webpack_require__.e(303), __webpack_require__.e(516), __webpack_require__.e(518), __webpack_require__.e(204)]).then(__webpack_require__.bind(__webpack_require__, 23175));
            return runStage(stage, inputs, actionPorts());
        }
        function unknownStage(name) {
            const known = pipeline.an.map((stage) => stage.name);
            const suggestion = (0, suggest.p)(name, known);
            const meant = suggestion === undefined ? '' : ` Did you mean \`${suggestion}\`?`;
            return (0, steps.fV)('stage', `There is no stage "${name}".`, `One of: ${known.join(', ')}.${meant}`);
        }
        async function givenInputs(stage) {
            const { inputs } = await stage.load();
            const given = Object.keys(inputs.shape).map((name) => [name, core.V4(name)]);
            return Object.fromEntries(given.filter(([, value]) => value !== ''));
        }
        function runPost() {
            return ending(async () => {
                if (core.Gu('rollout') === '')
                    return true;
                const { afterCancel } = await Promise.all([__webpack_require__.e(84), __webpack_require__.e(921), __webpack_require__.e(460), __webpack_require__.e(698), __webpack_require__.e(703)]).then(__webpack_require__.bind(__webpack_require__, 39705));
                const { actionPorts, endLeftOver } = await Promise.all([__webpack_require__.e(84), __webpack_require__.e(921), __webpack_require__.e(268), __webpack_require__.e(303), __webpack_require__.e(516), __webpack_require__.e(518), __webpack_require__.e(204)]).then(__webpack_require__.bind(__webpack_require__, 23175));
                const left = await endLeftOver();
                if (left.length > 0)
                    actions_toolkit._.info(`The step was still running, and was ended first: ${left.join(', ')}.`);
                actions_toolkit._.info(await afterCancel(actionPorts()));
                return true;
            });
        }
        async function ending(work) {
            let done = false;
            try {
                done = await work();
            }
            catch (error) {
                const problems = error instanceof problem.Np ? error.problems : [(0, steps.os)(firstLine(error))];
                core.z3((0, render.x)(problems));
            }
            process.stdout.write('', () => process.exit(done ? 0 : 1));
        }
        function firstLine(error) {
            const message = error?.message;
            return typeof message === 'string' ? (message.split('\n')[0] ?? '') : 'no message';
        }
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
    97208: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            k: () => (recordEffects)
        });
        var problem = __webpack_require__(15429);
        ;
        const EFFECTS = {
            releases: {
                createDraft: true,
                updateDraft: true,
                publish: true,
                amend: true,
                deleteDraft: true,
                uploadAsset: true,
                deleteAsset: true,
            },
            ledger: { createRecord: true, createLock: true, createVote: true, addStatus: true },
            runs: { cancel: true },
            issues: { open: true },
            commands: { run: true },
            artifacts: { upload: true },
            outputs: { summary: true },
        };
        function isEffect(port, method) {
            return Object.hasOwn(EFFECTS, port) && Object.hasOwn(EFFECTS[port], method);
        }
        ;
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
                    if (!isEffect(name, String(property)))
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
                case 'amend':
                    return { kind: 'amended', tag: args[0].tag, outcome };
                case 'uploadAsset':
                case 'deleteAsset':
                    return { kind: 'asset', outcome };
                case 'deleteDraft':
                    return { kind: 'draft-deleted', outcome };
                case 'createRecord': {
                    const { environment, version } = args[2];
                    return { kind: 'record', environment, version, outcome };
                }
                case 'createLock':
                    return { kind: 'lock', environment: args[1].environment, outcome };
                case 'createVote':
                    return { kind: 'vote', environment: args[1].environment, outcome };
                case 'addStatus':
                    return { kind: 'status', ...statusOf(args[1]), outcome };
                case 'cancel':
                    return { kind: 'cancellation', run: args[0], outcome };
                case 'open':
                    return { kind: 'issue', outcome };
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
            return error instanceof problem.Np && error.problems.every(({ code }) => REFUSALS.includes(code));
        }
        function statusOf({ state, description }) {
            return { state, description };
        }
    }),
    47026: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            W: () => (stateAfter)
        });
        var _deployment_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48332);
        function stateAfter(effects, cancelled = false) {
            if (ran(effects, 'build'))
                return buildState(effects);
            if (ran(effects, 'test'))
                return testState(effects);
            if (!effects.some(isChange))
                return NOTHING_WRITTEN;
            const deploys = changesOfEnvironment(effects);
            const sentences = deploys.length === 0
                ? [
                    publicationState(effects),
                    amendedState(effects),
                    draftState(effects),
                    cancellationState(effects),
                    'Nothing was deployed.',
                ]
                : [
                    environmentState(effects, deploys, cancelled),
                    publicationState(effects) || UNPUBLISHED,
                    amendedState(effects),
                    cancellationState(effects),
                ];
            return sentences.filter((sentence) => sentence !== '').join(' ');
        }
        const NOTHING_WRITTEN = 'Nothing was written to GitHub and nothing was deployed.';
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
                ? 'Nothing was uploaded, so this run has no candidate.'
                : 'The candidate was built. Whether its artifact was uploaded is not known; nothing was staged.';
        }
        function testState(effects) {
            return ofKind(effects, 'artifact').some(({ outcome }) => outcome === 'done')
                ? 'The reports were kept as evidence, and this candidate will not be staged.'
                : 'No report was kept as evidence. This candidate will not be staged.';
        }
        function environmentState(effects, deploys, cancelled) {
            const { LIFTLOCK_ENVIRONMENT: name = '', LIFTLOCK_VERSION: version = '' } = deploys.at(-1)?.environment ?? {};
            const ends = ofKind(effects, 'status').filter(({ state }) => state === 'success' || state === 'failure');
            const success = ends.find(({ state }) => state === 'success');
            const failure = ends.findLast(({ state }) => state === 'failure');
            const isRestored = failure !== undefined && success !== undefined;
            if (isRestored)
                return `${version} was deployed again to ${name} and is live there.`;
            if (success?.outcome === 'done')
                return `${version} is live in ${name}.`;
            if (success !== undefined)
                return `${version} was deployed to ${name}; whether its record says so is not known.`;
            if (failure?.description.startsWith(_deployment_index_js__WEBPACK_IMPORTED_MODULE_0__.jC) === true) {
                return `${name} was rolled back to ${deploys[0]?.environment['LIFTLOCK_PREVIOUS_VERSION'] || 'what was there before'}.`;
            }
            if (failure !== undefined)
                return `${name} was not fully rolled back: what runs there is not known.`;
            return cancelled
                ? `The rollback of ${name} runs in the post step of this action.`
                : `What runs in ${name} is not known: the deployment did not finish.`;
        }
        function publicationState(effects) {
            return ofKind(effects, 'published')
                .map(({ tag, outcome }) => outcome === 'done' ? `${tag} was published.` : `Whether ${tag} was published is not known.`)
                .join(' ');
        }
        function amendedState(effects) {
            const tags = [...new Set(ofKind(effects, 'amended').map(({ tag }) => tag))];
            return tags.length === 0 ? '' : `The text or the "Latest" mark of ${tags.join(' and ')} was changed.`;
        }
        function draftState(effects) {
            const draft = ofKind(effects, 'draft').at(-1);
            const touched = ofKind(effects, 'asset').length > 0;
            if (draft === undefined)
                return touched ? 'Files of the draft release were written.' : '';
            return `The draft release ${draft.tag} was written and may be incomplete.`;
        }
        function cancellationState(effects) {
            const runs = ofKind(effects, 'cancellation').map(({ run }) => run);
            if (runs.length === 0)
                return '';
            return `${runs.length === 1 ? 'Run' : 'Runs'} ${runs.join(' and ')}, superseded by this one, ${runs.length === 1 ? 'was' : 'were'} cancelled.`;
        }
    }),
    86115: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            B: () => (problemSection),
            J: () => (stageSummary)
        });
        var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83750);
        const MARKS = {
            completed: '✓',
            skipped: '○',
            held: '◆',
            failed: '✗',
            errored: '✗',
        };
        const SENTENCES = [
            ['Found', 'found'],
            ['Expected', 'expected'],
            ['State', 'state'],
            ['Next', 'next'],
        ];
        function stageSummary(title, result) {
            const document = (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.qN)(`## ${MARKS[result.decision]} ${title}: ${result.decision}`, (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.pj)(result.headline), ...result.problems.map(problemSection), result.summary, gateSection(result.gates));
            return `${document}\n`;
        }
        function problemSection(problem) {
            const where = problem.where === undefined ? '' : ` in ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(problem.where)}`;
            return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.qN)(`### ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(problem.code)}${where}`, (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.tp)(['', ''], SENTENCES.flatMap(([label, key]) => {
                const text = problem[key];
                return text === undefined ? [] : [[`**${label}**`, (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.pj)(firstLine(text))]];
            })), problem.next.includes('\n') ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.om)(otherLines(problem.next), 'yaml') : '', problem.found.includes('\n') ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.zH)('What was printed', (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.om)(otherLines(problem.found))) : '');
        }
        function firstLine(text) {
            return text.split('\n')[0] ?? '';
        }
        function otherLines(text) {
            return text.split('\n').slice(1).join('\n');
        }
        function gateSection(gates) {
            if (gates.length === 0)
                return '';
            const rows = gates.map((gate) => [
                gate.decision === 'pass' ? '✓' : gate.decision === 'skip' ? '○' : gate.decision === 'hold' ? '◆' : '✗',
                (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(gate.gate),
                (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.pj)(gate.reason),
            ]);
            const passed = gates.filter((gate) => gate.decision === 'pass').length;
            return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.zH)(`Gates: ${passed} of ${gates.length} passed`, (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.tp)(['', 'Gate', 'Why'], rows));
        }
    })
};
