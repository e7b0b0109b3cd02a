export const id = 155;
export const ids = [155];
export const modules = {
    68155: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            check: () => (check)
        });
        var external_node_fs_ = __webpack_require__(73024);
        var external_node_path_ = __webpack_require__(76760);
        var parse = __webpack_require__(41698);
        var problem = __webpack_require__(15429);
        var command = __webpack_require__(60099);
        var repository = __webpack_require__(9816);
        var result = __webpack_require__(20081);
        var promises_ = __webpack_require__(51455);
        var config = __webpack_require__(3920);
        var read_workflow = __webpack_require__(18845);
        var tokens = __webpack_require__(15771);
        ;
        function nothingComesFromCaches({ job }) {
            return job.steps.filter(restoresCache).map((step) => ({
                at: step,
                text: `Job ${job.key} restores a cache (${actionOf(step)}), which every workflow of the default branch can write; ` +
                    'what is released should be built from the commit alone.',
            }));
        }
        function restoresCache(step) {
            const action = actionOf(step);
            if (/^actions\/cache(?:\/|$)/.test(action))
                return true;
            const cache = (0, tokens.Mc)(step.with).get('cache');
            const wish = cache === undefined ? 'false' : ((0, tokens.Zc)(cache) ?? 'perhaps');
            return /\/setup-[^/]+$/.test(action) && wish !== 'false' && wish !== '';
        }
        function actionOf({ uses = '' }) {
            return uses.replace(/@.*$/, '').toLowerCase();
        }
        var action_reference = __webpack_require__(115);
        ;
        function tokenIsNotKept({ job }) {
            return job.steps
                .filter(({ uses }) => (0, action_reference.v)(uses, 'actions/checkout'))
                .filter((step) => (0, tokens.Zc)((0, tokens.Mc)(step.with).get('persist-credentials'))?.toLowerCase() !== 'false')
                .map((step) => ({
                at: step,
                text: `The checkout of job ${job.key} leaves its token in the clone, where every later command can read it. ` +
                    'with: { persist-credentials: false }',
            }));
        }
        var named = __webpack_require__(92587);
        var stages_pipeline = __webpack_require__(11850);
        var dist = __webpack_require__(22657);
        var actions = __webpack_require__(42146);
        ;
        const ROOT_ACTION = 'root';
        async function readActionInterfaces(suiteRoot) {
            const files = [
                [ROOT_ACTION, 'action.yml'],
                ...stages_pipeline.Jj.map(({ name }) => [name, `actions/${name}/action.yml`]),
            ];
            const read = files.map(async ([name, file]) => [name, action_interfaces_parse(file, await (0, promises_.readFile)((0, external_node_path_.join)(suiteRoot, file), 'utf8'))]);
            return new Map((await Promise.all(read)));
        }
        function action_interfaces_parse(file, content) {
            const { context, value } = (0, actions.wE)({ name: file, content }, new dist.P0());
            if (value === undefined)
                throw new Error(`${file} of this installation is broken.`);
            const { inputs = [], outputs = [] } = (0, actions.C)(context, value);
            return {
                inputs: inputs.map(({ id }) => id),
                required: inputs.filter(({ required }) => required === true).map(({ id }) => id),
                outputs: outputs.map(({ id }) => id),
            };
        }
        ;
        function suiteSteps(workflow) {
            return workflow.jobs.flatMap((job) => job.steps.flatMap((step) => suiteStep(workflow, job, step)));
        }
        const LOCAL = new RegExp(`^\\./actions/(${stages_pipeline.Jj.map(({ name }) => name).join('|')})/?$`);
        function suiteStep(workflow, job, step) {
            if (step.uses === undefined)
                return [];
            const reference = (0, action_reference.D)(step.uses);
            const local = reference.kind === 'local' ? LOCAL.exec(reference.path)?.[1] : undefined;
            if (reference.kind !== 'suite' && local === undefined)
                return [];
            const { name = local, repository = '', ref = '' } = reference.kind === 'suite' ? reference : {};
            const inputs = new Map([...(0, tokens.Mc)(step.with)].map(([key, token]) => [key.toLowerCase(), token]));
            const given = (input) => inputs.get(input);
            const text = (input) => (0, tokens.Zc)(given(input));
            const stage = name ?? (given('stage') === undefined ? 'plan' : (text('stage') ?? ''));
            return [{ workflow, job, step, stage, action: name ?? ROOT_ACTION, repository, ref, given, text }];
        }
        function permissionsOf(stage) {
            return (0, stages_pipeline.ap)(stage)?.permissions ?? { contents: 'read' };
        }
        function entersEnvironment({ stage }) {
            return permissionsOf(stage)['deployments'] === 'write';
        }
        const [, ...AFTER_BUILD] = stages_pipeline.Jj;
        function needsCandidate({ stage }) {
            return AFTER_BUILD.some(({ name }) => name === stage);
        }
        function environmentOf(job) {
            if (job.environment === undefined)
                return undefined;
            const name = (0, tokens.Mc)(job.environment).get('name') ?? job.environment;
            return (0, tokens.Zc)(name) ?? '';
        }
        ;
        function groupsOf({ job, workflow }) {
            return [
                { group: job.concurrency, who: `Job ${job.key}` },
                { group: workflow.concurrency, who: 'The workflow' },
            ].flatMap(({ group, who }) => (group === undefined ? [] : [{ group, who, keys: (0, tokens.Mc)(group) }]));
        }
        function nobodyQueuesBehindReviewers(step, config) {
            const awaited = awaitedBy(step.job, config);
            if (awaited === undefined)
                return [];
            return groupsOf(step).map(({ group, who }) => ({
                at: (0, tokens.df)(group),
                text: `${who} holds its \`concurrency:\` group while ${awaited} waits for a reviewer; ` +
                    'no other run of the group starts before. Leave it out: the suite keeps deployments apart by itself.',
            }));
        }
        function awaitedBy(job, config) {
            const gate = environmentOf(job);
            const environment = config === undefined || gate === undefined ? undefined : (0, named.b)(config, gate);
            return environment === undefined || environment.approvals === 'none' ? undefined : environment.name;
        }
        function nothingIsCancelledHalfway(step) {
            if (!entersEnvironment(step))
                return [];
            return groupsOf(step)
                .filter(({ keys }) => (0, tokens.Zc)(keys.get('cancel-in-progress')) === 'true')
                .map(({ group, who }) => ({
                at: (0, tokens.df)(group),
                text: `${who} cancels a ${step.stage} in progress, in the middle of a deploy: the next push decides when. cancel-in-progress: false`,
            }));
        }
        function noPendingRunIsDropped(step, config) {
            if (step.stage !== 'stage' ||
                step.workflow.jobs.some((job) => awaitedBy(job, config) !== undefined && holdsGroup(job, step)))
                return [];
            return groupsOf(step)
                .filter(({ keys }) => (0, tokens.Zc)(keys.get('queue')) !== 'max' && (0, tokens.Zc)(keys.get('cancel-in-progress')) !== 'true')
                .map(({ group, who, keys }) => ({
                at: (0, tokens.df)(group),
                text: `${who} keeps one run waiting in its \`concurrency:\` group, and a newer one cancels it: that commit is never staged. ` +
                    `concurrency: { group: ${(0, tokens.Zc)(keys.get('group') ?? group) ?? '…'}, queue: max }`,
            }));
        }
        function holdsGroup(job, step) {
            return step.workflow.concurrency !== undefined || (job === step.job && job.concurrency !== undefined);
        }
        var expressions_dist = __webpack_require__(44662);
        var ast = __webpack_require__(12049);
        var templates_tokens = __webpack_require__(43262);
        ;
        const CONTEXTS = 'github env vars job jobs steps runner secrets strategy matrix needs inputs'.split(' ');
        const FUNCTIONS = 'always success failure cancelled hashFiles'
            .split(' ')
            .map((name) => ({ name, minArgs: 0, maxArgs: 255 }));
        function referencesIn(value) {
            if (value === undefined)
                return [];
            return [...templates_tokens.sH.traverse(value, true)].flatMap(([, token]) => (0, dist.hR)(token) ? referencesOf(token.expression, (0, tokens.df)(token)) : []);
        }
        function referencesOf(expression, at) {
            const tree = references_parse(expression);
            return tree === undefined ? [] : collect(tree).map((parts) => ({ parts, line: at.line, column: at.column }));
        }
        function soleReference(value) {
            if (!(0, dist.hR)(value))
                return undefined;
            let tree = references_parse(value.expression);
            while (tree instanceof ast.aU)
                tree = tree.group;
            const parts = tree === undefined ? undefined : pathOf(tree);
            return parts === undefined ? undefined : { parts, ...(0, tokens.df)(value) };
        }
        function references_parse(expression) {
            try {
                return new expressions_dist.iX(new expressions_dist.JG(expression).lex().tokens, CONTEXTS, FUNCTIONS).parse();
            }
            catch {
                return undefined;
            }
        }
        function collect(tree) {
            const path = pathOf(tree);
            if (path !== undefined)
                return [path];
            if (tree instanceof ast.p_)
                return [...collect(tree.expr), ...collect(tree.index)];
            if (tree instanceof ast.R6)
                return tree.args.flatMap(collect);
            return Object.values(tree)
                .flat()
                .filter((member) => typeof member === 'object' && member !== null && 'accept' in member)
                .flatMap(collect);
        }
        function pathOf(tree) {
            if (tree instanceof ast.QC)
                return [tree.name.lexeme.toLowerCase()];
            if (!(tree instanceof ast.p_) || !(tree.index instanceof ast.uS))
                return undefined;
            const before = pathOf(tree.expr);
            return before === undefined ? undefined : [...before, tree.index.literal.coerceString()];
        }
        ;
        function jobsBefore(workflow, job) {
            const found = new Set();
            const visit = ({ needs }) => {
                const named = workflow.jobs.filter(({ key }) => needs.some((need) => sameName(need, key)));
                for (const one of named.filter((each) => !found.has(each))) {
                    found.add(one);
                    visit(one);
                }
            };
            visit(job);
            return [...found];
        }
        function stepsBefore(all, { workflow, job, step }) {
            const before = jobsBefore(workflow, job);
            const own = job.steps.slice(0, job.steps.indexOf(step));
            return all.filter((other) => before.includes(other.job) || own.includes(other.step));
        }
        function conditionOf(part) {
            return part.written.has('if') ? referencesOf(part.condition, part) : [];
        }
        function conditionsBefore({ workflow, job, step }) {
            return [step, job, ...jobsBefore(workflow, job)].flatMap(conditionOf);
        }
        function asksForRef(step) {
            const names = ['ref', 'ref_name', 'ref_type', 'event_name', 'base_ref', 'head_ref', 'event'];
            return conditionsBefore(step).some(({ parts }) => parts[0] === 'github' && names.includes(parts[1] ?? ''));
        }
        function sameName(a, b) {
            return a.toLowerCase() === b.toLowerCase();
        }
        function needsLine(job, more) {
            const all = [...new Set([...job.needs, ...more])];
            return all.length === 1 ? `needs: ${all[0]}` : `needs: [${all.join(', ')}]`;
        }
        ;
        function failedTestsStopIt(step) {
            if (!entersEnvironment(step))
                return [];
            return [step.job, step.step].filter(ignoresFailure).map((part) => ({
                at: part,
                text: `Job ${step.job.key} runs ${step.stage} even after a job before it has failed. Remove always() from its \`if:\`.`,
            }));
        }
        function ignoresFailure({ written, condition }) {
            return written.has('if') && /\b(?:always|failure)\s*\(|!\s*cancelled\s*\(/.test(condition);
        }
        function skippedStagesStopIt(step) {
            if (step.stage !== 'promote')
                return [];
            const before = jobsBefore(step.workflow, step.job);
            const stage = suiteSteps(step.workflow).find((other) => other.stage === 'stage' && before.includes(other.job));
            if (stage === undefined || conditionsBefore(step).some(({ parts }) => parts[3] === 'decision'))
                return [];
            return [
                {
                    at: step.job,
                    text: `Job ${step.job.key} also asks its reviewers when ${stage.job.key} was skipped for a newer commit. ` +
                        `if: needs.${stage.job.key}.outputs.decision == 'completed'`,
                },
            ];
        }
        ;
        function problemIn(where, finding) {
            return { outcome: 'errored', where, ...finding };
        }
        function problemAt(workflow, at, finding) {
            return problemIn(`${workflow.path}:${at.line}:${at.column}`, finding);
        }
        function forEachStep(rule) {
            return (pipeline) => pipeline.workflows.flatMap((workflow) => workflow.steps.flatMap((step) => rule(step, pipeline, workflow)));
        }
        function didYouMean(name) {
            return name === undefined ? '' : ` Did you mean \`${name}\`?`;
        }
        function listed(names) {
            const unique = [...new Set(names)];
            return unique.length < 2 ? (unique[0] ?? '') : `${unique.slice(0, -1).join(', ')} and ${unique.at(-1)}`;
        }
        ;
        const placeholders = ({ workflows }) => {
            const copied = workflows.flatMap(({ steps }) => steps).filter(isPlaceholder);
            const [first] = copied;
            if (first === undefined)
                return [];
            const more = copied.length === 1 ? '' : ` and ${copied.length - 1} more`;
            const path = (first.step.uses ?? '').replace(/^[^/]*\/[^/@]*|@.*$/g, '');
            return [
                problemAt(first.workflow, first.step, {
                    code: 'placeholder',
                    found: `\`uses: ${first.step.uses}\`${more} cannot run on GitHub: OWNER and SHA are placeholders.`,
                    expected: 'The repository that publishes Liftlock, and a full commit SHA of it (40 hex digits).',
                    next: `uses: ${ownerOf(first)}/liftlock${path}@${/^[0-9a-f]{40}$/.test(first.ref) ? first.ref : 'COMMIT'}`,
                }),
            ];
        };
        function isPlaceholder({ repository, ref }) {
            return repository.startsWith('OWNER/') || ref === 'SHA';
        }
        function ownerOf({ repository }) {
            const owner = repository.split('/')[0] ?? '';
            return owner === 'OWNER' ? 'ORGANIZATION' : owner;
        }
        ;
        function referenceCannotMove(step) {
            const { ref, stage } = step;
            if (ref === '' || /^[0-9a-f]{40}$/.test(ref) || isPlaceholder(step))
                return [];
            return [{ at: step.step, text: `${stage} is used at "${ref}", which can move; a full commit SHA cannot.` }];
        }
        ;
        const RULES = [
            referenceCannotMove,
            nobodyQueuesBehindReviewers,
            nothingIsCancelledHalfway,
            noPendingRunIsDropped,
            failedTestsStopIt,
            skippedStagesStopIt,
            nothingComesFromCaches,
            tokenIsNotKept,
        ];
        function workflowAdvice(steps, config) {
            const lines = steps.flatMap((step) => RULES.flatMap((rule) => rule(step, config)).map(({ at, text }) => `${step.workflow.path}:${at.line}: ${text}`));
            return [...new Set(lines)];
        }
        var plan_command = __webpack_require__(49708);
        ;
        function branchReleasesNothing(branch, { branches }) {
            const patterns = branches.map(({ pattern }) => pattern);
            return {
                code: 'branch-not-allowed',
                outcome: 'held',
                where: `--branch ${branch}`,
                found: `Nothing is released from ${branch}.`,
                expected: `A release branch: ${patterns.join(', ')}.`,
                next: `Name one of them, \`--branch ${patterns[0] ?? 'main'}\`, or add it: \`version: { branches: { ${branch}: release } }\`.`,
            };
        }
        ;
        async function checkNextRelease(question) {
            try {
                const { planning, config, defaultBranch } = await planForRelease(question);
                const { plan } = planning;
                const named = question.branch !== undefined && plan.kind === 'none';
                const problems = named ? [branchReleasesNothing(question.branch ?? '', config.rules)] : planning.problems;
                return { asked: true, branch: plan.channel, versions: versionsOf(plan), problems, defaultBranch };
            }
            catch (error) {
                if (!(error instanceof problem.Np))
                    throw error;
                const problems = error.problems.map((problem) => (0, repository.$Q)(problem));
                return { asked: false, why: problems.map(({ code, found }) => `${code}: ${found}`).join(' ') };
            }
        }
        async function planForRelease(question) {
            const own = await (0, plan_command._)(question);
            const target = releaseBranch(own.config.rules);
            if (question.branch !== undefined || own.planning.plan.kind !== 'none' || target === undefined)
                return own;
            return (0, plan_command._)({ ...question, branch: target });
        }
        function releaseBranch({ branches }) {
            const isRelease = ({ kind }) => kind === 'release';
            return branches.find(({ pattern, channel }) => isRelease(channel) && !pattern.includes('*'))?.pattern;
        }
        function versionsOf({ next, components }) {
            if (next !== null)
                return [next.version];
            return components.flatMap((component) => (component.next === null ? [] : [component.next.tag]));
        }
        var suggest = __webpack_require__(99802);
        ;
        const actions_actions = forEachStep((step, pipeline) => {
            const { workflow, stage, action } = step;
            const isRoot = action === ROOT_ACTION;
            const names = (isRoot ? stages_pipeline.an : stages_pipeline.Jj).map(({ name }) => name);
            const known = isRoot ? names.includes(stage) || step.text('stage') === undefined : pipeline.actions.has(action);
            if (known)
                return [];
            const similar = (0, suggest.p)(stage, names);
            return [
                problemAt(workflow, step.step, {
                    code: 'action-unknown',
                    found: isRoot ? `There is no stage "${stage}".` : `Liftlock has no action \`actions/${action}\`.`,
                    expected: `One of: ${names.join(', ')}.${didYouMean(similar)}`,
                    next: isRoot
                        ? `with: { stage: ${similar ?? 'plan'} }`
                        : `uses: ${step.repository}/actions/${similar ?? 'build'}@${step.ref}`,
                }),
            ];
        });
        ;
        function targetOf(step, config) {
            if (!entersEnvironment(step))
                return undefined;
            const name = targetName(step, config);
            return name === undefined ? undefined : (0, named.b)(config, name);
        }
        function targetName(step, config) {
            const written = step.given('environment') === undefined ? '' : step.text('environment')?.trim();
            return written === '' ? (step.stage === 'stage' ? config.environments[0]?.name : undefined) : written;
        }
        ;
        const UNKNOWN = { kind: 'unknown' };
        function sourceOf(value, job, workflow, depth = 0) {
            const text = (0, tokens.Zc)(value);
            if (text !== undefined)
                return { kind: 'literal', text };
            const [context, name = '', what, output] = soleReference(value)?.parts ?? [];
            if (context === 'inputs' || (context === 'github' && name === 'event'))
                return { kind: 'given' };
            if (what !== 'outputs' || output === undefined || depth > 20)
                return UNKNOWN;
            if (context === 'steps') {
                const of = workflow.steps.find((step) => step.job === job && sameName(step.step.id, name));
                return of === undefined ? UNKNOWN : { kind: 'output', of, name: output };
            }
            const producer = context === 'needs' ? workflow.model.jobs.find(({ key }) => sameName(key, name)) : undefined;
            const next = [...(0, tokens.Mc)(producer?.outputs)].find(([key]) => sameName(key, output))?.[1];
            return producer === undefined || next === undefined ? UNKNOWN : sourceOf(next, producer, workflow, depth + 1);
        }
        function candidateSource(step, workflow) {
            const value = step.given('candidate');
            return value === undefined ? undefined : sourceOf(value, step.job, workflow);
        }
        ;
        const earlierEnvironmentsComeFirst = forEachStep((step, pipeline, workflow) => {
            const environment = targetOf(step, pipeline.config);
            const source = candidateSource(step, workflow);
            if (environment === undefined || source?.kind !== 'output')
                return [];
            const before = stepsBefore(workflow.steps, step).filter(entersEnvironment);
            if (before.some((other) => isComputed(other, pipeline)))
                return [];
            const done = before.map((other) => targetOf(other, pipeline.config)?.name);
            const missing = comesAfter(environment, step, pipeline).filter((name) => !done.includes(name));
            const own = workflow.steps.filter(entersEnvironment);
            const jobs = missing.map((name) => jobFor(name, own, pipeline));
            if (missing.length === 0 || jobs.every((job) => job === undefined))
                return [];
            return [notStaged(step, environment, missing, jobs, workflow)];
        });
        function comesAfter({ name, after }, { stage }, { config }) {
            const [first] = config.environments;
            return after.length > 0 || stage !== 'promote' || first === undefined || first.name === name ? after : [first.name];
        }
        function notStaged({ job, step }, environment, missing, jobs, { model }) {
            const known = jobs.filter((one) => one !== undefined);
            return problemAt(model, job.needs.length > 0 ? job : step, {
                code: 'not-staged',
                found: `Job ${job.key} enters ${environment.name} without waiting for ${missing.join(', ')}.`,
                next: needsLine(job, known),
            });
        }
        function jobFor(name, steps, { config }) {
            return steps.find((step) => targetOf(step, config)?.name === name)?.job.key;
        }
        function isComputed(step, { config }) {
            return step.given('environment') !== undefined && targetName(step, config) === undefined;
        }
        ;
        const enoughJobsAsk = forEachStep((step, { config }) => {
            const environment = targetOf(step, config);
            if (environment === undefined || environment.approvals === 'none')
                return [];
            const { count } = environment.approvals;
            const own = environmentOf(step.job);
            if (own === undefined || !sameName(own, environment.name))
                return [];
            const asking = jobsBefore(step.workflow, step.job).filter((job) => sameName(environmentOf(job) ?? '', environment.name));
            if (asking.some(({ strategy }) => strategy !== undefined))
                return [];
            const missing = count - 1 - asking.length;
            return missing <= 0 ? [] : [tooFew(step, environment, { count, missing, found: asking.length + 1 })];
        });
        function tooFew(step, { name }, { count, missing, found }) {
            const { job, workflow } = step;
            const names = Array.from({ length: missing }, (_, index) => `approve-${name}-${found + index}`);
            const condition = job.written.has('if') ? `  if: ${job.condition.replace(/^success\(\) && \((.*)\)$/s, '$1')}\n` : '';
            const jobs = names.map((key) => `${key}:\n  ${needsLine(job, [])}\n${condition}  runs-on: ubuntu-latest\n  environment: { name: ${name}, deployment: false }\n  permissions: {}\n  steps: [{ run: "true" }]\n`);
            return problemAt(workflow, job, {
                code: 'not-enough-approvals',
                found: `${name} requires ${count} approvals, but ${found === 1 ? 'only one job waits' : `only ${found} jobs wait`} for its reviewers.`,
                expected: `${count} jobs with this environment, one after the other. GitHub asks for one review per job.`,
                next: `${jobs.join('')}and in job ${job.key}: ${needsLine(job, names)}`,
            });
        }
        var channel = __webpack_require__(78504);
        ;
        const FILTERS = (null && (['branches', 'branches-ignore', 'tags', 'tags-ignore']));
        function pushesOf(events) {
            if (!('push' in events))
                return { branches: [], tags: false };
            const filters = (events.push ?? {});
            const [branches, tags] = [
                filters.branches !== undefined || filters['branches-ignore'] !== undefined,
                filters.tags !== undefined || filters['tags-ignore'] !== undefined,
            ];
            if (tags && !branches)
                return { branches: [], tags: true };
            const names = filters.branches?.filter((pattern) => !pattern.startsWith('!'));
            const isAny = names === undefined || names.some((pattern) => pattern === '*' || pattern === '**');
            return { branches: isAny ? undefined : names.flatMap(example), tags: tags || !branches };
        }
        function example(pattern) {
            return /[[\]?+\\!]/.test(pattern) ? [] : [pattern.replaceAll(/\*+/g, 'topic')];
        }
        ;
        const ANY = 'a-topic-branch';
        const branches = (pipeline) => pipeline.workflows.flatMap((workflow) => {
            const entering = workflow.steps.filter(entersEnvironment);
            if (entering.length === 0 || !('push' in workflow.model.events))
                return [];
            const starting = pushesOf(workflow.model.events).branches;
            const releasing = (starting ?? [ANY]).filter((branch) => releases(branch, pipeline));
            if (starting !== undefined && starting.length > 0 && releasing.length === 0)
                return [releasesNothing(workflow, starting, pipeline)];
            return entering
                .filter((step) => !asksForRef(step))
                .flatMap((step) => refusedBy(step, releasing, workflow, pipeline));
        });
        function releases(branch, { config }) {
            return (0, channel.t)(branch, config.version).kind !== 'none';
        }
        function releasesNothing({ model }, starting, { config }) {
            const patterns = config.version.branches.map(({ pattern }) => pattern);
            return problemAt(model, model.jobs[0] ?? { line: 1, column: 1 }, {
                code: 'trigger-releases-nothing',
                found: `Pushes to ${starting.join(', ')} start the workflow, but nothing is released from there.`,
                expected: `A branch in \`version.branches\`: ${patterns.join(', ')}.`,
                next: `on: { push: { branches: [${patterns.map((pattern) => JSON.stringify(pattern)).join(', ')}] } }`,
            });
        }
        function refusedBy(step, starting, { steps }, pipeline) {
            const environment = targetOf(step, pipeline.config);
            if (environment === undefined)
                return [];
            const earlier = stepsBefore(steps, step).flatMap((other) => targetOf(other, pipeline.config) ?? []);
            const held = earlier.flatMap((other) => refusedBranches(other, starting, pipeline).branches);
            const arriving = starting.filter((branch) => !held.includes(branch));
            const refused = refusedBranches(environment, arriving, pipeline);
            if (refused.branches.length === 0)
                return [];
            const { job, workflow } = step;
            const allowed = refused.allowed.map((name) => `'refs/heads/${name}'`);
            return [
                problemAt(workflow, job, {
                    code: 'branch-not-allowed',
                    found: `${refused.found}, and ${environment.name} would hold ${refused.branches.length === 1 ? 'its' : 'their'} candidates.`,
                    expected: refused.expected,
                    next: allowed.length === 1 && !allowed.some((name) => name.includes('*'))
                        ? `on: { push: { branches: [${refused.allowed[0]}] } }, or in job ${job.key}: if: ${conditionWith(step, `github.ref == ${allowed[0]}`)}`
                        : `branches: [${[...refused.allowed, ...refused.branches].map((name) => JSON.stringify(name)).join(', ')}] in the environment ${environment.name}, or an \`if:\` with github.ref in job ${job.key}.`,
                }),
            ];
        }
        function refusedBranches(environment, starting, pipeline) {
            const { version } = pipeline.config;
            const named = environment.branches.length > 0 ? environment.branches : admitted(environment, version);
            if (named.length === 0 && version.branches.length === 0)
                return refusedByDefault(starting, pipeline);
            const branches = starting.filter((branch) => !named.some((pattern) => matches(branch, pattern, version)));
            return {
                branches,
                allowed: named,
                found: `A push to ${branches.map(shown).join(' or ')} starts the workflow`,
                expected: `Only pushes to branches whose candidates ${environment.name} accepts: ${named.join(', ')}.`,
            };
        }
        function admitted({ release }, { branches: rules }) {
            return rules
                .filter(({ channel }) => release === 'none' || channel.kind !== 'prerelease')
                .map(({ pattern }) => pattern);
        }
        function refusedByDefault(starting, { defaultBranch }) {
            const isNamed = starting.filter((branch) => branch !== ANY);
            const allowed = defaultBranch ?? isNamed.find((branch) => branch === 'main' || branch === 'master') ?? isNamed[0] ?? 'main';
            const branches = starting.filter((branch) => branch !== allowed);
            const is = defaultBranch === undefined ? '' : `, ${defaultBranch}`;
            return {
                branches,
                allowed: [allowed],
                found: `A push to ${branches.map(shown).join(' or ')} starts the workflow`,
                expected: `Without \`version.branches\`, only pushes to the default branch${is}.`,
            };
        }
        function shown(branch) {
            return branch === ANY ? 'any branch' : branch;
        }
        function matches(branch, pattern, rules) {
            return (0, channel.t)(branch, { ...rules, branches: [{ pattern, channel: { kind: 'release' } }] }).kind !== 'none';
        }
        function conditionWith({ job }, more) {
            const own = job.written.has('if') ? job.condition.replace(/^success\(\) && \((.*)\)$/s, '$1') : undefined;
            return own === undefined ? more : `${own} && ${more}`;
        }
        ;
        function readBy(job, context) {
            const tokens = [...job.written]
                .filter(([key]) => key !== 'if' && key !== 'steps')
                .map(([, token]) => token)
                .concat(job.steps.flatMap((step) => [...step.written].filter(([key]) => key !== 'if').map(([, token]) => token)));
            return [...tokens.flatMap(referencesIn), ...[job, ...job.steps].flatMap(conditionOf)].filter(({ parts }) => parts[0] === context && parts.length > 1);
        }
        function readForCallers({ on }) {
            const outputs = (0, tokens.Mc)((0, tokens.Mc)((0, tokens.Mc)(on).get('workflow_call')).get('outputs'));
            return [...outputs.values()].flatMap(referencesIn).filter(({ parts }) => parts[0] === 'jobs' && parts.length > 1);
        }
        function outputsOf(step, actions) {
            return actions.get(step.action)?.outputs ?? [];
        }
        function idOf({ step }) {
            return step.written.has('id') ? step.id : undefined;
        }
        function declares(names, name) {
            return names.some((one) => sameName(one, name));
        }
        function firstOfEach(all, key) {
            return [...new Map(all.toReversed().map((one) => [key(one), one])).values()].toReversed();
        }
        ;
        const inputsAreDeclared = forEachStep(({ workflow, job, step, action }, pipeline) => {
            const declared = pipeline.actions.get(action)?.inputs;
            if (declared === undefined)
                return [];
            return [...(0, tokens.Mc)(step.with)]
                .filter(([name]) => !declared.some((input) => sameName(input, name)))
                .map(([name, token]) => {
                const similar = (0, suggest.p)(name, declared);
                return problemAt(workflow, (0, tokens.df)(token), {
                    code: 'input-unknown',
                    found: `Job ${job.key} passes \`${name}\`, which is not an input of the action. GitHub ignores it.`,
                    expected: `One of: ${declared.join(', ')}.${didYouMean(similar)}`,
                    next: similar === undefined ? `Remove \`${name}:\`.` : `with: { ${similar}: ${written((0, tokens.Zc)(token))} }`,
                });
            });
        });
        function isMisspelt(name, { step, action }, actions) {
            const declared = actions.get(action)?.inputs ?? [];
            return [...(0, tokens.Mc)(step.with).keys()].some((written) => !declared.some((input) => sameName(input, written)) && (0, suggest.p)(written, declared) === name);
        }
        function written(text) {
            return text === undefined ? '…' : text === '' ? '""' : text;
        }
        function requiredBy(step, actions) {
            const required = actions.get(step.stage)?.required ?? [];
            return step.stage === 'promote' && !namesTarget(step) ? ['candidate', ...required] : required;
        }
        function namesTarget(step) {
            return step.stage === 'promote' && ['to', 'intent'].some((name) => step.given(name) !== undefined);
        }
        const requiredInputs = forEachStep((step, { actions, config }) => {
            const { workflow, job, stage } = step;
            const missing = requiredBy(step, actions)
                .filter((name) => name !== 'candidate')
                .filter((name) => step.given(name) === undefined || step.text(name)?.trim() === '')
                .filter((name) => !isMisspelt(name, step, actions));
            const names = config.environments.map(({ name }) => name);
            return missing.map((name) => problemAt(workflow, step.step, {
                code: 'input-missing',
                found: `Job ${job.key} runs ${stage} without the input \`${name}\`.`,
                ...(name === 'environment' ? { expected: `One of the environments: ${names.join(', ')}.` } : {}),
                next: `with: { ${name}: ${name === 'environment' ? (names.at(-1) ?? 'production') : '…'} }`,
            }));
        });
        const suitesExist = forEachStep((step, { config }) => {
            const written = step.stage === 'test' ? namedSuites(step.text('suites')) : [];
            const known = config.suites.map(({ name }) => name);
            const unknown = written.filter((name) => !known.includes(name));
            if (unknown.length === 0)
                return [];
            const corrected = written.map((name) => (known.includes(name) ? name : ((0, suggest.p)(name, known) ?? name)));
            return [
                problemAt(step.workflow, (0, tokens.df)(step.given('suites')), {
                    code: 'suite-unknown',
                    found: `There is no suite ${listed(unknown.map((name) => `"${name}"`))} in .github/liftlock.yml.`,
                    expected: known.length === 0 ? 'No suite is configured.' : `One of: ${known.join(', ')}.`,
                    next: `with: { suites: ${JSON.stringify(corrected.join(', '))} }`,
                }),
            ];
        });
        function namedSuites(text) {
            return (text ?? '')
                .split(/[,\n]+/)
                .map((name) => name.trim())
                .filter((name) => name !== '');
        }
        ;
        const DIGEST = /^sha256:[0-9a-f]{64}$/;
        const candidate = forEachStep((step, { actions }, workflow) => {
            if (!needsCandidate(step))
                return [];
            const source = candidateSource(step, workflow);
            if (source === undefined) {
                return namesTarget(step) || isMisspelt('candidate', step, actions) ? [] : [missing(step, workflow)];
            }
            const why = whyNot(source, step, actions);
            return why === undefined ? [] : [notTheCandidate(step, why, workflow)];
        });
        function missing(step, workflow) {
            return problemAt(step.workflow, step.step, {
                code: 'candidate-missing',
                found: `Job ${step.job.key} does not pass the input \`candidate\`.`,
                expected: 'The output `candidate` of the build job.',
                next: `with: { candidate: "${wiring(step, workflow)}" }`,
            });
        }
        function notTheCandidate(step, why, workflow) {
            return problemAt(step.workflow, (0, tokens.df)(step.given('candidate')), {
                code: 'candidate-not-from-build',
                found: `The candidate of job ${step.job.key} is ${why}.`,
                expected: 'The output `candidate` of the build action, passed on in `outputs:` of its job.',
                next: `with: { candidate: "${wiring(step, workflow)}" }, from \`outputs: { candidate: "\${{ steps.${buildId(workflow)}.outputs.candidate }}" }\` of the build job.`,
            });
        }
        function whyNot(source, { stage, workflow }, actions) {
            if (source.kind === 'literal')
                return DIGEST.test(source.text) ? undefined : `the string "${source.text}"`;
            if (source.kind === 'output') {
                const isCandidate = source.of.stage === 'build' && source.name.toLowerCase() === 'candidate';
                return isCandidate || !declares(outputsOf(source.of, actions), source.name)
                    ? undefined
                    : `output \`${source.name}\` of ${source.of.stage}`;
            }
            if (source.kind !== 'given' || stage === 'promote' || 'workflow_call' in workflow.events)
                return undefined;
            return `given by whoever starts the run, and ${stage} can only read the artifacts of its own run`;
        }
        function wiring({ job }, workflow) {
            const build = workflow.steps.find(({ stage }) => stage === 'build');
            return build?.job === job
                ? `\${{ steps.${buildId(workflow)}.outputs.candidate }}`
                : `\${{ needs.${build?.job.key ?? 'build'}.outputs.candidate }}`;
        }
        function buildId({ steps }) {
            const build = steps.find(({ stage }) => stage === 'build');
            return (build === undefined ? undefined : idOf(build)) ?? 'build';
        }
        ;
        const checkout_history = forEachStep((step) => {
            if (step.stage !== 'build' && step.stage !== 'plan')
                return [];
            const checkout = checkoutBefore(step);
            if ((0, tokens.Zc)((0, tokens.Mc)(checkout?.with).get('fetch-depth')) === '0')
                return [];
            return [
                problemAt(step.workflow, checkout ?? step.job, {
                    code: 'shallow-clone',
                    found: checkout === undefined
                        ? `Job ${step.job.key} has no checkout.`
                        : 'The checkout fetches a single commit and no tags.',
                    expected: 'The whole history: the next version depends on all commits since the last release.',
                    next: 'with: { fetch-depth: 0, persist-credentials: false }',
                }),
            ];
        });
        const checkout = forEachStep((step) => {
            if (step.stage === 'build' || step.stage === 'plan')
                return [];
            const found = checkoutBefore(step);
            if (found === undefined)
                return mayCheckOutOtherwise(step) ? [] : [checkout_missing(step)];
            const ref = (0, tokens.Mc)(found.with).get('ref');
            if (ref === undefined || (0, tokens.Zc)(ref) === undefined || !entersEnvironment(step))
                return [];
            return [
                problemAt(step.workflow, (0, tokens.df)(ref), {
                    code: 'wrong-checkout',
                    found: `Job ${step.job.key} checks out \`${(0, tokens.Zc)(ref)}\`, whatever commit the run was started for.`,
                    expected: 'The commit of the run. The deploy steps must be the ones that were reviewed with it.',
                    next: 'Remove `ref:` from the checkout step.',
                }),
            ];
        });
        function checkout_missing({ workflow, job, step, stage }) {
            return problemAt(workflow, step, {
                code: 'checkout-missing',
                found: `Job ${job.key} runs ${stage} without a checkout, from which the configuration is read.`,
                next: '- uses: actions/checkout@COMMIT\n  with: { persist-credentials: false }',
            });
        }
        function checkoutBefore({ job, step }) {
            return job.steps.slice(0, job.steps.indexOf(step)).find(({ uses }) => (0, action_reference.v)(uses, 'actions/checkout'));
        }
        function mayCheckOutOtherwise({ job, step }) {
            return job.steps.slice(0, job.steps.indexOf(step)).some(({ uses, run }) => run !== undefined || isOther(uses));
        }
        function isOther(uses) {
            if (uses === undefined || (0, action_reference.v)(uses, 'actions/setup-node'))
                return false;
            return (0, action_reference.D)(uses).kind === 'remote';
        }
        ;
        const dispatchInputs = forEachStep((step, { actions }, workflow) => {
            return requiredBy(step, actions).flatMap((input) => {
                const value = step.given(input);
                const name = value === undefined ? undefined : inputName(soleReference(value)?.parts ?? []);
                return name === undefined ? [] : emptyInput(step, input, name, workflow);
            });
        });
        function inputName(parts) {
            if (parts[0] === 'inputs')
                return parts[1];
            return parts.slice(0, 3).join('.') === 'github.event.inputs' ? parts[3] : undefined;
        }
        function emptyInput(step, input, name, { model }) {
            const { workflow_dispatch: dispatch, workflow_call: call, ...others } = model.events;
            const declared = [dispatch, call].flatMap((event) => Object.entries(event?.inputs ?? {}));
            const mine = declared.filter(([key]) => sameName(key, name)).map(([, one]) => one);
            const problem = (found, expected, next) => [
                problemAt(model, (0, tokens.df)(step.given(input)), { code: 'input-may-be-empty', found, expected, next }),
            ];
            const yaml = `inputs: { ${name}: { type: string, required: true } }`;
            if (mine.length === 0) {
                const names = declared.map(([key]) => key);
                return problem(`Job ${step.job.key} reads \`inputs.${name}\`, which the workflow does not declare, so it is always empty.`, `An input with that name.${didYouMean((0, suggest.p)(name, names))}`, `on: { workflow_dispatch: { ${yaml} } }`);
            }
            const events = Object.keys(others);
            if (events.length > 0) {
                return problem(`\`inputs.${name}\` is empty in runs started by ${events.join(', ')}, but ${step.stage} needs it.`, 'A separate workflow for runs that are started by hand.', `on: { workflow_dispatch: { ${yaml} } }`);
            }
            if (mine.every((one) => one.required === true || (one.default !== undefined && one.default !== '')))
                return [];
            return problem(`\`inputs.${name}\` can be left empty, but ${step.stage} needs it.`, 'A required input, which GitHub then asks for.', yaml);
        }
        ;
        const environmentsAgree = forEachStep((step, { config }) => {
            const name = entersEnvironment(step) ? targetName(step, config) : undefined;
            if (name === undefined)
                return [];
            const gate = environmentOf(step.job);
            const target = (0, named.b)(config, name);
            if (target === undefined)
                return [unknown(step, name, config)];
            if (gate === '' || (gate === undefined && target.approvals === 'none'))
                return [];
            if (gate === undefined)
                return [noGate(step, target.name)];
            if (sameName(gate, target.name) || (step.stage === 'stage' && target.approvals === 'none'))
                return [];
            return [mismatch(step, gate, target.name)];
        });
        function unknown(step, name, config) {
            const known = config.environments.map((environment) => environment.name);
            const gate = environmentOf(step.job) ?? '';
            const meant = (0, named.b)(config, gate)?.name ?? (0, suggest.p)(name, known) ?? onlyOneLike(name, known);
            return problemAt(step.workflow, (0, tokens.df)(step.given('environment')), {
                code: 'environment-unknown',
                found: `There is no environment "${name}" in .github/liftlock.yml.`,
                expected: `One of: ${known.join(', ')}.${didYouMean(meant)}`,
                next: meant === undefined
                    ? `with: { environment: ${known.at(-1)} }`
                    : `with: { environment: ${meant} }${sameName(gate, meant) ? '' : ` and environment: { name: ${meant}, deployment: false }`}`,
            });
        }
        function onlyOneLike(name, known) {
            const like = known.filter((one) => one.toLowerCase().startsWith(name.toLowerCase()));
            return like.length === 1 ? like[0] : undefined;
        }
        function noGate({ workflow, job }, name) {
            return problemAt(workflow, job, {
                code: 'environment-missing',
                found: `Job ${job.key} has no \`environment:\`, so it runs without an approval.`,
                expected: `The environment whose reviewers approve the job: ${name}.`,
                next: `environment: { name: ${name}, deployment: false }`,
            });
        }
        function mismatch({ workflow, job, stage }, gate, name) {
            return problemAt(workflow, job.environment === undefined ? job : (0, tokens.df)(job.environment), {
                code: 'environment-mismatch',
                found: `Job ${job.key} waits for the reviewers of ${gate}, but ${stage === 'stage' ? 'stages in' : 'promotes to'} ${name}.`,
                next: `environment: { name: ${name}, deployment: false }`,
            });
        }
        ;
        const CALLERS = '`on.workflow_call`';
        const jobOutputs = ({ workflows, actions }) => workflows.flatMap((workflow) => workflow.model.jobs.flatMap((job) => {
            const declared = [...(0, tokens.Mc)(job.outputs).keys()];
            const all = missingFrom(job, workflow);
            const misspelt = all.filter(({ name }) => (0, suggest.p)(name, declared) !== undefined && setterOf(name, job, workflow, actions) === undefined);
            const absent = all.filter((one) => !misspelt.includes(one));
            return [
                ...misspelt.map((one) => misspeltOutput(one, job, workflow)),
                ...(absent.length === 0 ? [] : [absentOutputs(absent, job, workflow, actions)]),
            ];
        }));
        function missingFrom(producer, { model }) {
            if (producer.written.has('uses'))
                return [];
            const declared = [...(0, tokens.Mc)(producer.outputs).keys()];
            const read = [
                ...model.jobs.flatMap((job) => readBy(job, 'needs').map((reference) => ({ reader: job.key, reference }))),
                ...readForCallers(model).map((reference) => ({ reader: CALLERS, reference })),
            ].filter(({ reference: { parts } }) => {
                const [, job = '', what, output] = parts;
                return sameName(job, producer.key) && what === 'outputs' && output !== undefined && !declares(declared, output);
            });
            const outputOf = ({ parts }) => parts[3] ?? '';
            return firstOfEach(read, ({ reference }) => outputOf(reference).toLowerCase()).map(({ reference }) => ({
                name: outputOf(reference),
                readers: read.filter((one) => sameName(outputOf(one.reference), outputOf(reference))).map(({ reader }) => reader),
                at: reference,
            }));
        }
        function misspeltOutput({ name, readers, at }, producer, { model }) {
            const declared = [...(0, tokens.Mc)(producer.outputs).keys()];
            return problemAt(model, at, {
                code: 'output-missing',
                found: `Job ${producer.key} has no output \`${name}\`, which ${reading(readers)}. GitHub passes an empty string instead.`,
                expected: `One of: ${declared.join(', ')}. Did you mean \`${(0, suggest.p)(name, declared)}\`?`,
                next: `\${{ ${at.parts[0]}.${producer.key}.outputs.${(0, suggest.p)(name, declared)} }}`,
            });
        }
        function absentOutputs(missing, producer, workflow, actions) {
            const names = missing.map(({ name }) => `\`${name}\``);
            const setters = missing.map(({ name }) => {
                const setter = setterOf(name, producer, workflow, actions);
                return { name, setter };
            });
            const lines = setters.map(({ name, setter }) => `${name}: ${setter === undefined ? '…' : sourceIn(setter, name)}`);
            const unnamed = setters.find(({ setter }) => setter !== undefined && idOf(setter) === undefined)?.setter;
            const id = unnamed === undefined ? '' : `\nand \`id: ${unnamed.stage}\` on the step that runs ${unnamed.stage}`;
            return problemAt(workflow.model, producer.outputs === undefined ? producer : (0, tokens.df)(producer.outputs), {
                code: 'output-missing',
                found: `Job ${producer.key} has no output${names.length === 1 ? '' : 's'} ${listed(names)}, which ${reading(missing.flatMap(({ readers }) => readers))}. GitHub passes an empty string instead.`,
                expected: `${listed(names)} under \`outputs:\` of job ${producer.key}.`,
                next: `outputs:\n  ${lines.join('\n  ')}${id}`,
            });
        }
        function setterOf(name, job, { steps }, actions) {
            return steps.find((step) => step.job === job && declares(outputsOf(step, actions), name));
        }
        function sourceIn(setter, output) {
            return `\${{ steps.${idOf(setter) ?? setter.stage}.outputs.${output} }}`;
        }
        function reading(jobs) {
            return `${listed(jobs)} ${new Set(jobs).size === 1 ? 'reads' : 'read'}`;
        }
        ;
        const READING = ['plan', 'build', 'test'];
        const everyEnvironmentHasAJob = (pipeline) => {
            const { config, workflows } = pipeline;
            const entering = workflows.flatMap(({ steps }) => steps).filter(({ stage }) => !READING.includes(stage));
            if (entering.length === 0 || entering.some((step) => mayBeMeantForAnother(step, pipeline)))
                return [];
            const entered = new Set(entering.map((step) => targetOf(step, config)));
            return config.environments
                .filter((environment) => !entered.has(environment))
                .map((environment) => withoutJob(environment, entering, pipeline));
        };
        function mayBeMeantForAnother(step, { config }) {
            const target = targetOf(step, config);
            return target === undefined || (step.stage === 'stage' && target.release !== 'none');
        }
        function withoutJob(environment, entering, pipeline) {
            const { config, placeOf } = pipeline;
            const { name, release } = environment;
            const waiting = config.environments.filter(({ after }) => after.includes(name)).map((other) => other.name);
            const so = waiting.length > 0 ? `, so ${waiting.join(', ')} would always be held` : '';
            return problemIn(placeOf('environments', config.environments.indexOf(environment), 'name'), {
                code: 'environment-without-job',
                found: `No job stages in or promotes to ${name}${release === 'none' ? so : ', so nothing is ever released'}.`,
                next: ladder_jobFor(environment, entering, pipeline),
            });
        }
        function ladder_jobFor({ name, after }, entering, { config, workflows }) {
            const [like] = entering;
            const stage = config.environments[0]?.name === name ? 'stage' : 'promote';
            const before = entering.filter((step) => after.includes(targetOf(step, config)?.name ?? ''));
            const build = workflows.flatMap(({ steps }) => steps).find((step) => step.stage === 'build')?.job.key ?? 'build';
            const condition = before.map(({ job }) => `needs.${job.key}.outputs.decision == 'completed'`).join(' && ');
            const permissions = Object.entries(permissionsOf(stage));
            const uses = (like?.step.uses ?? '').replace(/actions\/\w+/, `actions/${stage}`);
            return [
                `${name}:`,
                `  needs: [${[build, ...before.map(({ job }) => job.key)].join(', ')}]`,
                ...(condition === '' ? [] : [`  if: ${condition}`]),
                '  runs-on: ubuntu-latest',
                `  environment: { name: ${name}, deployment: false }`,
                `  permissions: { ${permissions.map(([scope, access]) => `${scope}: ${access}`).join(', ')} }`,
                '  steps:',
                '    - uses: actions/checkout@COMMIT',
                '      with: { persist-credentials: false }',
                `    - uses: ${uses}`,
                `      with: { candidate: "\${{ needs.${build}.outputs.candidate }}", environment: ${name} }`,
            ].join('\n');
        }
        ;
        const linesHaveAnOrder = (pipeline) => pipeline.config.environments.flatMap((environment, index) => {
            const lines = environment.deploy.length > 0 ? linesInto(environment, pipeline.config.version) : [];
            const apart = lines.filter(({ channel }) => channel.kind === 'maintenance' || (channel.kind === 'prerelease' && environment.release !== 'none'));
            const severalInOne = apart.some(({ channel, pattern }) => channel.kind === 'maintenance' && pattern.includes('*'));
            if (apart.length === 0 || (lines.length === 1 && !severalInOne))
                return [];
            const others = lines.filter((line) => !apart.includes(line));
            const [kept, moved] = others.length > 0 ? [others, apart] : [apart.slice(0, 1), apart.slice(1)];
            const { name } = environment;
            return [
                problemIn(placeOfLines(index, environment, pipeline), {
                    code: 'lines-share-environment',
                    found: `${listed(patterns(lines))} deploy to ${name}, which holds one version at a time. When neither contains the other, the second one is held as diverged.`,
                    expected: 'One release line for each environment with deploy steps. An environment that only publishes accepts all of them.',
                    next: `branches: [${patterns(kept)
                        .map((pattern) => JSON.stringify(pattern))
                        .join(', ')}] for ${name}${moved.length === 0 ? '' : `, and another environment for ${listed(patterns(moved))}`}.`,
                }),
            ];
        });
        function patterns(lines) {
            return lines.map(({ pattern }) => pattern);
        }
        function linesInto({ branches, release }, rules) {
            return rules.branches.filter(({ pattern, channel }) => branches.length > 0 ? branches.includes(pattern) : release === 'none' || channel.kind !== 'prerelease');
        }
        function placeOfLines(index, { branches }, { placeOf }) {
            return branches.length > 0 ? placeOf('environments', index, 'branches') : placeOf('environments', index, 'name');
        }
        ;
        const jobsAreNeeded = ({ workflows }) => workflows.flatMap((workflow) => [
            ...workflow.model.jobs.flatMap((job) => unneeded(job, workflow)),
            ...unknownToCallers(workflow),
        ]);
        function unneeded(job, { model }) {
            const keys = model.jobs.map(({ key }) => key);
            const missing = firstOfEach(readBy(job, 'needs').filter(({ parts }) => !job.needs.some((need) => sameName(need, parts[1] ?? ''))), ({ parts }) => parts[1] ?? '');
            return missing.map(({ parts, ...at }) => {
                const name = parts[1] ?? '';
                const known = keys.find((key) => sameName(key, name));
                const similar = known ?? (0, suggest.p)(name, job.needs) ?? (0, suggest.p)(name, keys);
                return problemAt(model, at, {
                    code: 'needs-missing',
                    found: `Job ${job.key} reads \`${parts.join('.')}\`, but ${known === undefined ? `there is no job ${name}` : `does not name ${name} in \`needs:\``}.`,
                    expected: 'A job that is listed in `needs:`. GitHub leaves everything else empty.',
                    next: known === undefined && similar !== undefined && job.needs.includes(similar)
                        ? `\${{ ${[parts[0], similar, ...parts.slice(2)].join('.')} }}`
                        : needsLine(job, [similar ?? name]),
                });
            });
        }
        function unknownToCallers({ model }) {
            const keys = model.jobs.map(({ key }) => key);
            const missing = readForCallers(model).filter(({ parts }) => !keys.some((key) => sameName(key, parts[1] ?? '')));
            return missing.map(({ parts, ...at }) => {
                const similar = (0, suggest.p)(parts[1] ?? '', keys);
                return problemAt(model, at, {
                    code: 'job-unknown',
                    found: `\`on.workflow_call\` reads \`${parts.join('.')}\`, but there is no job ${parts[1]}. GitHub passes an empty string instead.`,
                    expected: `One of: ${keys.join(', ')}.${didYouMean(similar)}`,
                    next: `value: \${{ ${[parts[0], similar ?? keys[0], ...parts.slice(2)].join('.')} }}`,
                });
            });
        }
        ;
        const nothingToRelease = forEachStep((step, _, workflow) => {
            if (!needsCandidate(step))
                return [];
            const source = candidateSource(step, workflow);
            if (source?.kind !== 'output' || source.of.stage !== 'build')
                return [];
            if (stepsBefore(workflow.steps, step).some(needsCandidate))
                return [];
            const asked = conditionsBefore(step).filter(({ parts }) => parts[0] === 'needs' || parts[0] === 'steps');
            if (asked.length > 0)
                return [];
            const { job } = source.of;
            const output = job === step.job ? `steps.${source.of.step.id}.outputs.release-needed` : `needs.${job.key}.outputs.release-needed`;
            return [
                problemAt(step.workflow, step.job, {
                    code: 'release-needed-not-asked',
                    found: `Job ${step.job.key} also runs when there is nothing to release, and then fails without a candidate.`,
                    next: `if: ${output} == 'true'`,
                }),
            ];
        });
        ;
        const permissions = forEachStep((step, { config }) => {
            const { job, workflow, stage } = step;
            const token = job.permissions ?? workflow.permissions;
            const all = token === undefined ? undefined : (0, tokens.Zc)(token);
            if (all === 'write-all')
                return [];
            const declared = (0, tokens.Mc)(token);
            const superseding = supersedingAfter(step, config);
            const needed = Object.entries({ ...permissionsOf(stage), ...(superseding.length > 0 ? { actions: 'write' } : {}) });
            const missing = needed.filter(([scope, access]) => {
                const has = all === 'read-all' ? 'read' : (0, tokens.Zc)(declared.get(scope));
                return access === 'write' ? has !== 'write' : has !== 'write' && has !== 'read';
            });
            if (missing.length === 0)
                return [];
            const mayRead = (0, tokens.Zc)(declared.get('actions')) === 'read' && missing.every(([scope]) => scope === 'actions');
            const consequence = mayRead
                ? `\`supersede\` of ${listed(superseding)} would cancel nothing.`
                : 'GitHub would answer 403 in the middle of the release.';
            const line = needed.map(([scope, access]) => `${scope}: ${access}`).join(', ');
            return [
                problemAt(workflow, job, {
                    code: 'permission-missing',
                    found: `Job ${job.key} runs ${stage} without ${missing.map(([scope, access]) => `\`${scope}: ${access}\``).join(', ')}. ${consequence}`,
                    next: `permissions: { ${line} }`,
                }),
            ];
        });
        function supersedingAfter(step, config) {
            const name = step.stage === 'stage' ? targetOf(step, config)?.name : undefined;
            const next = config.environments.filter(({ after }) => name !== undefined && after.includes(name));
            return next.filter(({ supersede }) => supersede).map((one) => one.name);
        }
        ;
        const settings = forEachStep((step, { config }) => {
            const environment = targetOf(step, config);
            if (environment === undefined)
                return [];
            const given = new Map([step.workflow.env, step.job.env, step.step.env].flatMap((token) => [...(0, tokens.Mc)(token)]));
            const { variables, secrets } = environment.requires;
            const missing = [
                ...variables.map((name) => ['vars', name]),
                ...secrets.map((name) => ['secrets', name]),
            ].filter(([, name]) => !given.has(name) || (0, tokens.Zc)(given.get(name)) === '');
            if (missing.length === 0)
                return [];
            const lines = missing.map(([kind, name]) => `${name}: "\${{ ${kind}.${name} }}"`);
            return [
                problemAt(step.workflow, step.step, {
                    code: 'missing-setting',
                    found: `${environment.name} requires ${listed(missing.map(([, name]) => name))}, which \`env:\` of the step does not pass.`,
                    next: `env: { ${lines.join(', ')} }`,
                }),
            ];
        });
        ;
        const stageDoesNotRelease = forEachStep((step, { config }) => {
            const environment = step.stage === 'stage' ? targetOf(step, config) : undefined;
            if (environment === undefined || environment.release === 'none')
                return [];
            const first = config.environments[0]?.name ?? 'staging';
            const uses = (step.step.uses ?? '').replace(/actions\/stage/, 'actions/promote');
            return [
                problemAt(step.workflow, step.step, {
                    code: 'stage-never-publishes',
                    found: `Job ${step.job.key} stages in ${environment.name}, which has \`release:\`, but the action \`stage\` never publishes.`,
                    expected: `\`stage\` for ${first}, then \`promote\` for ${environment.name}.`,
                    next: `uses: ${uses}, in a job after the one that stages in ${first}.`,
                }),
            ];
        });
        ;
        const stepOutputs = ({ workflows, actions }) => workflows.flatMap((workflow) => workflow.model.jobs.flatMap((job) => {
            const read = readBy(job, 'steps');
            const ids = job.steps.filter(({ written }) => written.has('id')).map(({ id }) => id);
            const unknown = read.filter(({ parts }) => !declares(ids, parts[1] ?? ''));
            return [
                ...firstOfEach(unknown, ({ parts }) => (parts[1] ?? '').toLowerCase()).map((reference) => unknownStep(reference, job, ids, workflow, actions)),
                ...read.flatMap((reference) => unknownOutput(reference, job, workflow, actions)),
            ];
        }));
        function unknownStep({ parts, ...at }, job, ids, { model, steps }, actions) {
            const [, name = '', , output = ''] = parts;
            const similar = (0, suggest.p)(name, ids);
            const own = steps.filter((step) => step.job === job && idOf(step) === undefined);
            const meant = own.find((step) => outputsOf(step, actions).includes(output));
            return problemAt(model, at, {
                code: 'step-unknown',
                found: `Job ${job.key} reads \`${parts.join('.')}\`, but none of its steps has the id \`${name}\`. GitHub passes an empty string instead.`,
                expected: ids.length === 0 ? 'A step with that id.' : `A step with that id. The job has: ${ids.join(', ')}.`,
                next: similar === undefined && meant !== undefined
                    ? `- id: ${name}\n  uses: ${meant.step.uses}`
                    : `\${{ steps.${[similar ?? name, ...parts.slice(2)].join('.')} }}`,
            });
        }
        function unknownOutput({ parts, ...at }, job, { model, steps }, actions) {
            const [, name = '', what, output] = parts;
            const step = steps.find((one) => one.job === job && sameName(idOf(one) ?? '', name));
            if (step === undefined || what !== 'outputs' || output === undefined)
                return [];
            const known = outputsOf(step, actions);
            if (known.length === 0 || declares(known, output))
                return [];
            const similar = (0, suggest.p)(output, known);
            return [
                problemAt(model, at, {
                    code: 'output-unknown',
                    found: `Job ${job.key} reads \`${parts.join('.')}\`, but the action has no output \`${output}\`. GitHub passes an empty string instead.`,
                    expected: `One of: ${known.join(', ')}.${didYouMean(similar)}`,
                    next: similar === undefined ? 'Name one of these outputs.' : `\${{ steps.${name}.outputs.${similar} }}`,
                }),
            ];
        }
        ;
        const testsComeFirst = forEachStep((step, { config }, workflow) => {
            const { steps } = workflow;
            if (step.stage !== 'stage' || config.suites.length === 0)
                return [];
            if (candidateSource(step, workflow)?.kind === 'given')
                return [];
            const tests = stepsBefore(steps, step).filter(({ stage }) => stage === 'test');
            const runs = tests.map((test) => (test.given('suites') === undefined ? [] : namedSuites(test.text('suites'))));
            if (runs.some((names) => names.length === 0))
                return [];
            const missing = config.suites.map(({ name }) => name).filter((name) => !runs.flat().includes(name));
            if (missing.length === 0)
                return [];
            const all = steps.filter(({ stage, job }) => stage === 'test' && job !== step.job).map(({ job }) => job.key);
            return [
                problemAt(step.workflow, step.job, {
                    code: 'tests-missing',
                    found: `Job ${step.job.key} stages without waiting for a report of ${listed(missing)}.`,
                    expected: 'A report of every suite in .github/liftlock.yml before the candidate is staged.',
                    next: tests.length === 0 && all.length > 0
                        ? needsLine(step.job, all)
                        : `Run the \`test\` action with: { suites: "${missing.join(', ')}" } in a job that is listed in \`needs:\` of ${step.job.key}.`,
                }),
            ];
        });
        const testKindsExist = ({ config, placeOf }) => {
            const kinds = config.suites.map(({ kind }) => kind);
            return config.standards.testKinds
                .filter((kind) => !kinds.includes(kind))
                .map((kind) => problemIn(placeOf('standards', 'testing', 'kinds', config.standards.testKinds.indexOf(kind)), {
                code: 'test-kinds-missing',
                found: `The standards require ${kind} tests, and no suite has that kind. Nothing could be staged.`,
                next: `test: { suites: [{ name: ${kind}, kind: ${kind}, commands: [npm run ${kind}] }] }`,
            }));
        };
        var trusted_events = __webpack_require__(62844);
        ;
        const STRANGERS = ['pull_request_target', 'issue_comment', 'workflow_run'];
        const TRUSTED = [...trusted_events.g, 'workflow_call'];
        const triggers = ({ workflows }) => workflows.flatMap((workflow) => {
            const entering = workflow.steps.filter(entersEnvironment);
            const [first] = entering;
            if (first === undefined)
                return [];
            const [unguarded] = entering.filter((step) => !asksForRef(step));
            return [
                ...untrusted(workflow, unguarded !== undefined).map((finding) => problemAt(workflow.model, first.job, finding)),
                ...(unguarded === undefined ? [] : notABranch(workflow, unguarded.job.key)).map((finding) => problemAt(workflow.model, unguarded?.job ?? first.job, finding)),
            ];
        });
        function untrusted({ model }, isUnguarded) {
            const events = Object.keys(model.events).filter((event) => STRANGERS.includes(event) || (isUnguarded && !TRUSTED.includes(event)));
            if (events.length === 0)
                return [];
            return [
                {
                    code: 'untrusted-event',
                    found: `The workflow also runs on ${events.join(', ')}, which people without write access can trigger.`,
                    expected: 'A separate workflow for releases, or jobs with an `if:` on the event.',
                    next: 'on: { push: { branches: [main] } }',
                },
            ];
        }
        function notABranch({ model }, job) {
            const { tags } = pushesOf(model.events);
            const events = [...(tags ? ['a pushed tag'] : []), ...('release' in model.events ? ['a release'] : [])];
            if (events.length === 0)
                return [];
            return [
                {
                    code: 'not-a-branch',
                    found: `${events.join(' and ')} also starts the workflow, but job ${job} is held in such a run: a tag is not a branch.`.replace(/^a/, 'A'),
                    expected: 'Pushes to the release branches. The release itself creates the tag.',
                    next: 'on: { push: { branches: [main] } }',
                },
            ];
        }
        ;
        const rules_RULES = [
            testKindsExist,
            linesHaveAnOrder,
            triggers,
            branches,
            placeholders,
            actions_actions,
            inputsAreDeclared,
            requiredInputs,
            suitesExist,
            dispatchInputs,
            permissions,
            checkout_history,
            checkout,
            jobsAreNeeded,
            stepOutputs,
            jobOutputs,
            candidate,
            nothingToRelease,
            everyEnvironmentHasAJob,
            earlierEnvironmentsComeFirst,
            stageDoesNotRelease,
            testsComeFirst,
            environmentsAgree,
            enoughJobsAsk,
            settings,
        ];
        function pipelineProblems(pipeline) {
            return rules_RULES.flatMap((rule) => rule(pipeline));
        }
        ;
        const WORKFLOWS = '.github/workflows';
        function problemsOf({ config, release, workflows }) {
            const held = release?.asked === true ? release.problems : [];
            return [...config.problems, ...held, ...workflows.flatMap((workflow) => workflow.problems)];
        }
        async function checkRepository(folder, request) {
            const config = await readConfig(folder);
            const release = config.ok ? await checkNextRelease({ ...request, repo: folder }) : undefined;
            const read = await readWorkflows(folder);
            const workflows = read.flatMap(({ model }) => (model === undefined ? [] : [{ model, steps: suiteSteps(model) }]));
            const actions = await readActionInterfaces(request.suiteRoot);
            const defaultBranch = release?.asked === true ? release.defaultBranch : undefined;
            const found = config.ok ? pipelineProblems({ ...config, workflows, actions, defaultBranch }) : [];
            const parsed = config.ok ? config.config : undefined;
            const of = (path) => found.filter(({ where = '' }) => where.startsWith(`${path}:`));
            return {
                config: {
                    path: parse.g2,
                    found: parsed,
                    problems: config.ok ? [...config.onlyPlanned, ...of(parse.g2)] : config.problems,
                },
                release,
                workflows: read.map(({ path, errors }) => {
                    const { steps = [] } = workflows.find(({ model }) => model.path === path) ?? {};
                    const stages = steps.map(({ stage }) => stage);
                    return { path, stages, problems: [...errors, ...of(path)], advice: workflowAdvice(steps, parsed) };
                }),
            };
        }
        async function readConfig(folder) {
            const text = await (0, promises_.readFile)((0, external_node_path_.join)(folder, parse.g2), 'utf8').catch(() => undefined);
            if (text === undefined)
                return { ok: false, problems: [noConfig(folder)] };
            const parsed = (0, parse.o4)(text);
            if (!parsed.ok)
                return parsed;
            return { ...parsed, placeOf: (...path) => parsed.placeOf(path) };
        }
        function noConfig(folder) {
            return (0, config.lw)(parse.g2, (0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, parse.tz)) ? parse.tz : undefined);
        }
        async function readWorkflows(folder) {
            const names = (await (0, promises_.readdir)((0, external_node_path_.join)(folder, WORKFLOWS)).catch(() => [])).filter((name) => /\.ya?ml$/.test(name)).sort();
            return Promise.all(names.map(async (name) => {
                const path = `${WORKFLOWS}/${name}`;
                const { errors, model } = (0, read_workflow.S)({ path, content: await (0, promises_.readFile)((0, external_node_path_.join)(folder, path), 'utf8') });
                return { path, model, errors: errors.map((error) => invalid(path, error)) };
            }));
        }
        function invalid(path, { message, line, column }) {
            return {
                code: 'workflow-invalid',
                outcome: 'errored',
                where: `${path}:${line}:${column}`,
                found: message,
                next: 'Correct the file at this place. GitHub would reject the whole workflow.',
            };
        }
        var render = __webpack_require__(47500);
        var safe_text = __webpack_require__(24182);
        ;
        function checkText(checked) {
            const { config, release, workflows } = checked;
            const releasing = workflows.filter(({ stages, problems }) => stages.length > 0 || problems.length > 0);
            const problems = problemsOf(checked);
            const advice = workflows.flatMap((workflow) => workflow.advice);
            const lines = [
                `${mark(config.problems.length)} ${config.path}${summary(config.found)}`,
                ...(release === undefined ? [] : [releaseLine(release)]),
                ...releasing.map(({ path, stages, problems: own }) => `${mark(own.length)} ${path}${stages.length === 0 ? '' : `  ${stages.join(' → ')}`}`),
                ...(releasing.length === 0 ? ['· No workflow uses the actions yet. The README has one to copy.'] : []),
            ];
            return [
                lines.join('\n'),
                ...(problems.length === 0 ? [] : [(0, render.x)(problems)]),
                ...(advice.length === 0 ? [] : [advice.map((line) => `Advice: ${line}`).join('\n')]),
                `${problems.length === 0 ? 'No problems' : problems.length === 1 ? '1 problem' : `${problems.length} problems`} found.`,
                '',
            ]
                .join('\n\n')
                .replace(/\n\n$/, '\n');
        }
        function releaseLine(release) {
            if (!release.asked)
                return `· next release  unknown: ${(0, safe_text.RK)(release.why)}`;
            const { branch, versions, problems } = release;
            const from = branch === null ? 'this commit' : (0, safe_text.RK)(branch);
            const what = versions.length === 0 ? 'nothing to release' : versions.map(safe_text.RK).join(', ');
            return `${problems.length === 0 && versions.length === 0 ? '·' : mark(problems.length)} next release  ${what} from ${from}`;
        }
        function mark(problems) {
            return problems === 0 ? '✓' : '✗';
        }
        function summary(config) {
            if (config === undefined)
                return '';
            const components = config.components.map(({ name }) => name).join(', ');
            const ladder = config.environments.map(({ name }) => name).join(' → ');
            return `  components ${components}; environments ${ladder}`;
        }
        ;
        const check = {
            help: `liftlock check: check the configuration, the workflows and the next release.

  --repo DIR    the repository; default: the current folder
  --branch NAME the branch to release from; default: the current branch or, if
                it releases nothing, the release branch
  --json        print the findings as one JSON document

Reads .github/liftlock.yml, parses .github/workflows with GitHub's own parser,
and plans the next release from git. Reports everything in these files that
would make a run fail or release nothing. Uses no network: reviewers, secrets
and other settings on GitHub are not checked.

Exit code: 0 if there are no problems, 1 otherwise. Advice does not count.
`,
            options: { repo: { type: 'string' }, branch: { type: 'string' }, json: { type: 'boolean' } },
            async run(values, line) {
                const folder = (0, repository.pe)(values, line);
                const why = (0, repository.dM)(folder);
                if (why !== undefined && !(0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, parse.g2)))
                    throw new problem.Np(why);
                const request = { branch: (0, command.Qq)(values['branch']), env: line.env, suiteRoot: line.suiteRoot };
                const checked = await checkRepository(folder, request);
                const problems = problemsOf(checked);
                line.stdout.write(values['json'] === true ? (0, result.Q8)(documentOf(checked)) : checkText(checked));
                return problems.length === 0 ? 0 : 1;
            },
        };
        function documentOf(checked) {
            const problems = problemsOf(checked);
            const workflows = checked.workflows.map(({ path, stages, advice }) => ({ path, stages, advice }));
            return { ok: problems.length === 0, problems, release: releaseOf(checked), workflows };
        }
        function releaseOf({ release }) {
            if (release === undefined)
                return null;
            return release.asked ? { asked: true, branch: release.branch, versions: release.versions } : release;
        }
        ;
    }),
    49708: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            V: () => (planCommand),
            _: () => (planRepository)
        });
        var git_history = __webpack_require__(45097);
        var read_history = __webpack_require__(52651);
        var examine_release = __webpack_require__(38519);
        var render = __webpack_require__(47500);
        var result = __webpack_require__(20081);
        var promises_ = __webpack_require__(51455);
        var external_node_path_ = __webpack_require__(76760);
        var problem = __webpack_require__(15429);
        ;
        const USUAL = ['main', 'master'];
        async function notedDefaultBranch(git) {
            const noted = external_node_path_.join(external_node_path_.dirname(await git.objectsFolder()), 'refs/remotes/origin/HEAD');
            const text = await (0, promises_.readFile)(noted, 'utf8').catch(() => '');
            return /^ref: refs\/remotes\/origin\/(\S+)$/m.exec(text)?.[1];
        }
        async function rulesFor(branch, rules, git, noted) {
            if (rules.branches.length > 0 || branch === null)
                return rules;
            const known = noted ?? (await usualBranch(branch, git));
            return known === undefined ? rules : { ...rules, branches: [{ pattern: known, channel: { kind: 'release' } }] };
        }
        async function usualBranch(branch, git) {
            if (USUAL.some((name) => name === branch))
                return branch;
            for (const name of USUAL)
                if (await exists(name, git))
                    return name;
            return undefined;
        }
        async function exists(branch, git) {
            try {
                return (await git.open(`refs/heads/${branch}`)).sha !== '';
            }
            catch (error) {
                if (error instanceof problem.Np)
                    return false;
                throw error;
            }
        }
        var read_plan_config = __webpack_require__(99410);
        var safe_text = __webpack_require__(24182);
        var unreleased = __webpack_require__(75435);
        ;
        const CODES = {
            bold: [1, 22],
            dim: [2, 22],
            green: [32, 39],
            yellow: [33, 39],
            red: [31, 39],
        };
        function painter(color) {
            const style = (name) => {
                const [on, off] = CODES[name];
                return color ? (text) => `\u001b[${on}m${text}\u001b[${off}m` : (text) => text;
            };
            return {
                plain: (text) => text,
                bold: style('bold'),
                dim: style('dim'),
                green: style('green'),
                yellow: style('yellow'),
                red: style('red'),
            };
        }
        ;
        const MAX_TITLE = 64;
        const MAX_REASON = 90;
        const MAX_IGNORED = 6;
        function planText({ plan, problems }, history, style) {
            const paint = painter(style.color);
            const blocks = [
                [headline(plan, history, style.branches, paint), ...holding(problems, paint)].join('\n'),
                ...componentBlock(plan, paint),
                commitBlock(plan, paint),
                ...tagBlock(plan, history, paint),
            ];
            return `${blocks.join('\n\n')}\n`;
        }
        function headline(plan, history, branches, paint) {
            const at = `${plan.channel === null ? 'commit' : (0, safe_text.RK)(plan.channel)} ${history.head.slice(0, 7)}`;
            return [
                paint.dim(`${at} · ${channelName(plan, branches)}`),
                '',
                `  ${verdict(plan, paint)}`,
                `  ${basis(plan, paint)}`,
            ].join('\n');
        }
        function holding(problems, paint) {
            if (problems.length === 0)
                return [];
            const codes = [...new Set(problems.map(({ code }) => code))].join(', ');
            return [`  ${paint.yellow(`\`build\` would stop here: ${codes}`)}`];
        }
        function channelName({ kind }, branches) {
            if (kind !== 'none')
                return `${kind} channel`;
            const [first = 'main'] = branches;
            return `releases nothing: releases come from ${branches.map(safe_text.RK).join(', ')}; --branch ${(0, safe_text.RK)(first)} plans as if merged there`;
        }
        function verdict(plan, paint) {
            if (plan.bump === null)
                return independentVerdict(plan, paint);
            if (plan.next !== null) {
                const from = plan.base === null ? 'first release' : plan.base.version;
                return `${from} → ${paint.green(paint.bold(plan.next.version))}   ${plan.bump}, to be tagged ${(0, safe_text.RK)(plan.next.tag)}`;
            }
            if (plan.bump === 'none')
                return paint.bold('Nothing to release.');
            if (plan.kind === 'none')
                return paint.yellow(`Nothing is released from this branch. Its commits ask for a ${plan.bump} release.`);
            return paint.yellow(`The commits ask for a ${plan.bump} release, and this branch must not, or need not, make one.`);
        }
        function independentVerdict({ components }, paint) {
            const released = components.filter(({ next }) => next !== null);
            if (released.length === 0)
                return paint.bold('Nothing to release.');
            return paint.green(paint.bold(`${released.length} of ${components.length} components would be released.`));
        }
        function basis(plan, paint) {
            const commits = (0, unreleased.d)(plan);
            const counted = commits.filter(({ counts }) => counts);
            const [decisive] = counted.filter(({ reason }) => plan.bump !== null && reason.includes(plan.bump));
            const because = decisive === undefined ? '' : `; ${decisive.sha.slice(0, 7)} decides (${(0, safe_text.RK)(decisive.reason)})`;
            const since = plan.base === null ? 'in all' : `since ${(0, safe_text.RK)(plan.base.tag)}`;
            const which = plan.bump === null ? 'unreleased commits' : `commits ${since}`;
            return paint.dim(`${counted.length} of ${commits.length} ${which} ${counted.length === 1 ? 'counts' : 'count'}${because}`);
        }
        function componentBlock(plan, paint) {
            if (plan.bump !== null || plan.components.length === 0)
                return [];
            const width = Math.max(...plan.components.map(({ name }) => name.length));
            const rows = plan.components.map(({ name, base, next, bump, commits }) => {
                const from = base?.version ?? 'new';
                const step = next === null ? paint.dim(`${from}, unchanged`) : `${from} → ${paint.green(next.version)}  ${bump}`;
                return `  ${name.padEnd(width)}  ${step}${commits.length === 0 ? '' : paint.dim(`  ${commits.length} ${commits.length === 1 ? 'commit' : 'commits'}`)}`;
            });
            return [[paint.bold('Components'), ...rows].join('\n')];
        }
        function commitBlock(plan, paint) {
            const { base } = plan;
            const commits = (0, unreleased.d)(plan);
            if (commits.length === 0)
                return paint.dim(base === null ? 'No commits.' : `No commits since ${(0, safe_text.RK)(base.tag)}.`);
            const titles = commits.map(titleOf);
            const width = Math.max(...titles.map(({ length }) => length));
            return [
                paint.bold('Commits'),
                ...commits.map((commit, at) => row(commit, (titles[at] ?? '').padEnd(width), paint)),
                ...elsewhere(plan.commits.length - commits.length, paint),
            ].join('\n');
        }
        function elsewhere(count, paint) {
            if (count === 0)
                return [];
            const they = count === 1 ? '1 more touches' : `${count} more touch`;
            return [paint.dim(`  ${they} no component, or came with an earlier release of it`)];
        }
        function titleOf({ type, scope, subject, breaking }) {
            const head = type === null ? '' : `${type}${scope === null ? '' : `(${scope})`}${breaking ? '!' : ''}: `;
            return (0, safe_text.Jj)((0, safe_text.RK)(`${head}${subject}`), MAX_TITLE);
        }
        function row({ sha, breaking, counts, reason }, title, paint) {
            const mark = counts ? paint.green('●') : paint.dim('·');
            const style = breaking ? paint.red : counts ? paint.plain : paint.dim;
            const why = (0, safe_text.Jj)((0, safe_text.RK)(reason), MAX_REASON);
            return `  ${mark} ${paint.yellow(sha.slice(0, 7))}  ${style(title)}  ${counts ? why : paint.dim(why)}`;
        }
        function tagBlock({ ignoredTags, base, bump }, history, paint) {
            if (ignoredTags.length === 0)
                return [];
            const none = bump === null ? 'Each component has its own base' : 'No tag is the base';
            const used = base === null ? none : `${(0, safe_text.RK)(base.tag)} is the base`;
            const rows = grouped(ignoredTags).map(({ tags, reason }) => {
                const named = tags.slice(0, MAX_IGNORED).map(safe_text.RK).join(', ');
                const more = tags.length > MAX_IGNORED ? ` and ${tags.length - MAX_IGNORED} more` : '';
                return `  ${named}${more}  ${paint.dim((0, safe_text.RK)(reason))}`;
            });
            return [
                [paint.bold(`Tags not used`), paint.dim(`  ${used}; template ${(0, safe_text.RK)(history.template)}`), ...rows].join('\n'),
            ];
        }
        function grouped(ignored) {
            const groups = new Map();
            for (const { tag, reason } of ignored)
                groups.set(reason, [...(groups.get(reason) ?? []), tag]);
            return [...groups].map(([reason, tags]) => ({ tags, reason }));
        }
        ;
        async function planCommand(options) {
            return (0, result.T7)(async () => {
                const { planning, history, config } = await planRepository(options);
                const branches = config.rules.branches.map(({ pattern }) => pattern);
                const stdout = options.json
                    ? `${JSON.stringify({ ...planning.plan, problems: planning.problems }, null, 2)}\n`
                    : planText(planning, history, { color: options.color, branches });
                return { stdout, stderr: problemText(planning), exitCode: 0 };
            }, options.json);
        }
        async function planRepository(options) {
            const git = (0, git_history.H)({ cwd: options.repo, env: options.env });
            const config = await (0, read_plan_config.y)(options.repo);
            const { components, standards } = config;
            const { ref, since, branch } = options;
            const history = await (0, read_history.L)(git, {
                rules: config.rules,
                components,
                ref,
                since,
                branch,
                files: standards?.needFiles === true,
            });
            const defaultBranch = await notedDefaultBranch(git);
            const rules = await rulesFor(history.branch, config.rules, git, defaultBranch);
            const planning = (0, examine_release.P)({ history, rules, components }, standards);
            return { config: { ...config, rules }, defaultBranch, history, planning };
        }
        function problemText({ problems }) {
            return problems.length === 0 ? '' : `${(0, render.x)(problems)}\n`;
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
    62844: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            g: () => (TRUSTED_EVENTS)
        });
        const TRUSTED_EVENTS = [
            'push',
            'workflow_dispatch',
            'repository_dispatch',
            'schedule',
            'release',
            'merge_group',
        ];
    }),
    38519: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            P: () => (examineRelease)
        });
        var _version_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4516);
        function examineRelease(input, standards) {
            const planning = (0, _version_index_js__WEBPACK_IMPORTED_MODULE_0__.w)(input);
            return { ...planning, problems: [...planning.problems, ...(standards?.problems(planning) ?? [])] };
        }
    }),
    75435: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            d: () => (unreleasedCommits)
        });
        function unreleasedCommits({ bump, commits, components }) {
            if (bump !== null)
                return [...commits];
            const theirs = new Set(components.flatMap((component) => component.commits));
            return commits.filter(({ sha }) => theirs.has(sha));
        }
    }),
    115: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            D: () => (parseActionReference),
            v: () => (isAction)
        });
        const REMOTE = /^(?<repository>[^/@]+\/[^/@]+)(?:\/(?<path>[^@]+))?@(?<ref>.+)$/;
        const SUITE_ACTION = /^actions\/(?<name>[\w-]+)$/;
        function parseActionReference(uses) {
            if (uses.startsWith('docker://'))
                return { kind: 'docker', image: uses.slice('docker://'.length) };
            if (uses.startsWith('./') || uses === '.')
                return { kind: 'local', path: uses };
            if (uses.startsWith('$/'))
                return { kind: 'self', path: uses };
            const { repository = uses, path, ref = '' } = REMOTE.exec(uses)?.groups ?? {};
            if (repository.toLowerCase().endsWith('/liftlock')) {
                const suiteAction = path === undefined ? undefined : SUITE_ACTION.exec(path)?.groups?.['name'];
                if (path === undefined || suiteAction !== undefined)
                    return { kind: 'suite', repository, name: suiteAction, ref };
            }
            const name = (path === undefined ? repository : `${repository}/${path}`).toLowerCase();
            return { kind: 'remote', name, repository, ref };
        }
        function isAction(uses, name) {
            if (uses === undefined)
                return false;
            const reference = parseActionReference(uses);
            return reference.kind === 'remote' && reference.name === name;
        }
    }),
    18845: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            S: () => (readWorkflow)
        });
        var dist = __webpack_require__(44662);
        var workflow_parser_dist = __webpack_require__(22657);
        var converter_concurrency = __webpack_require__(22675);
        var converter_events = __webpack_require__(5103);
        var converter_jobs = __webpack_require__(65175);
        var template_context = __webpack_require__(15071);
        var template_reader = __webpack_require__(66074);
        var tokens = __webpack_require__(43262);
        var workflow_constants = __webpack_require__(33959);
        var workflow_schema = __webpack_require__(32363);
        var yaml_object_reader = __webpack_require__(80589);
        var workflow_tokens = __webpack_require__(15771);
        ;
        function dispatchInputs(on) {
            const written = (0, workflow_tokens.Mc)((0, workflow_tokens.Mc)((0, workflow_tokens.Mc)(on).get('workflow_dispatch')).get('inputs'));
            return [...written].map(([name, token]) => {
                const input = (0, workflow_tokens.Mc)(token);
                const options = input.get('options');
                return {
                    name,
                    type: (0, workflow_tokens.Zc)(input.get('type')) ?? 'string',
                    required: (0, workflow_tokens.Zc)(input.get('required')) === 'true',
                    default: (0, workflow_tokens.Zc)(input.get('default')),
                    options: options !== undefined && (0, workflow_parser_dist.wZ)(options) ? [...options].map((each) => (0, workflow_tokens.Zc)(each) ?? '') : [],
                };
            });
        }
        ;
        function readWorkflow(file) {
            const context = newContext();
            (0, workflow_parser_dist.hM)({ name: file.path, content: file.content }, context);
            if (context.errors.count > 0)
                return { errors: problemsOf(context), model: undefined };
            const value = readValues(context, file);
            if (value === undefined)
                return { errors: problemsOf(context), model: undefined };
            try {
                const model = convert(context, value.assertMapping('workflow'), file.path);
                if (context.errors.count === 0)
                    return { errors: [], model };
            }
            catch (error) {
                context.error(value, error);
            }
            return { errors: problemsOf(context), model: undefined };
        }
        function newContext() {
            const context = new template_context.m(new template_context.R(), (0, workflow_schema.L)(), new workflow_parser_dist.P0());
            context.state['featureFlags'] = new dist.gH({ allowBackgroundSteps: true });
            return context;
        }
        class ValueReader extends yaml_object_reader.M {
            allowLiteral() {
                const token = super.allowLiteral();
                if (token === undefined || !(0, workflow_parser_dist.Kg)(token))
                    return token;
                return new tokens.Hj(token.file, token.range, token.value, token.definitionInfo);
            }
        }
        function readValues(context, { path, content }) {
            const fileId = context.getFileId(path);
            return (0, template_reader.x)(context, workflow_constants.D, new ValueReader(fileId, content), fileId);
        }
        function problemsOf(context) {
            const problems = context.errors.getErrors().map((error) => ({
                message: error.rawMessage,
                line: error.range?.start.line ?? 1,
                column: error.range?.start.column ?? 1,
            }));
            return problems.length > 0 ? problems : [{ message: 'The workflow is empty.', line: 1, column: 1 }];
        }
        function convert(context, root, path) {
            const written = (0, workflow_tokens.Mc)(root);
            const jobs = written.get('jobs') ?? root;
            const on = written.get('on') ?? root;
            const concurrency = written.get('concurrency');
            if (concurrency !== undefined)
                (0, converter_concurrency.b)(context, concurrency);
            const events = (0, converter_events.j)(context, on);
            const converted = (0, converter_jobs.S)(context, jobs);
            const tokens = (0, workflow_tokens.Mc)(jobs);
            return {
                path,
                name: (0, workflow_tokens.Zc)(written.get('name')) ?? path,
                events,
                on,
                inputs: dispatchInputs(on),
                env: written.get('env'),
                permissions: written.get('permissions'),
                concurrency,
                defaults: runDefaults(written.get('defaults')),
                jobs: converted.map((job) => jobModel(job, tokens.get(job.id.value) ?? jobs)),
            };
        }
        function runDefaults(defaults) {
            const run = (0, workflow_tokens.Mc)((0, workflow_tokens.Mc)(defaults).get('run'));
            const shell = run.get('shell');
            const workingDirectory = run.get('working-directory');
            return { ...(shell && { shell }), ...(workingDirectory && { workingDirectory }) };
        }
        function jobModel(job, token) {
            const written = (0, workflow_tokens.Mc)(token);
            const common = {
                ...(0, workflow_tokens.df)(job.id),
                key: job.id.value,
                needs: (job.needs ?? []).map((need) => need.value),
                condition: job.if.expression,
                name: written.get('name'),
                permissions: written.get('permissions'),
                concurrency: written.get('concurrency'),
                strategy: written.get('strategy'),
                written,
            };
            if (job.type === 'job')
                return { ...common, ...stepsJob(job.steps, written) };
            const [uses, inputs, secrets] = ['uses', 'with', 'secrets'].map((key) => written.get(key));
            return { ...common, kind: 'call', uses: uses ?? token, with: inputs, secrets, steps: [] };
        }
        function stepsJob(steps, written) {
            const tokens = written.get('steps');
            const stepTokens = tokens === undefined ? [] : [...tokens.assertSequence('steps')];
            return {
                kind: 'steps',
                runsOn: written.get('runs-on'),
                timeoutMinutes: written.get('timeout-minutes'),
                continueOnError: written.get('continue-on-error'),
                env: written.get('env'),
                environment: written.get('environment'),
                defaults: runDefaults(written.get('defaults')),
                outputs: written.get('outputs'),
                steps: steps.map((step, index) => stepModel(step, stepTokens[index])),
            };
        }
        function stepModel(step, token) {
            const written = (0, workflow_tokens.Mc)(token);
            const condition = 'if' in step ? step.if : undefined;
            return {
                ...(0, workflow_tokens.df)(token),
                id: step.id,
                name: written.get('name'),
                condition: condition !== undefined && (0, workflow_parser_dist.hR)(condition) ? condition.expression : 'success()',
                run: written.get('run'),
                uses: (0, workflow_tokens.Zc)(written.get('uses')),
                with: isMappingOrUndefined(written.get('with')),
                env: written.get('env'),
                shell: written.get('shell'),
                workingDirectory: written.get('working-directory'),
                timeoutMinutes: written.get('timeout-minutes'),
                continueOnError: written.get('continue-on-error'),
                written,
            };
        }
        function isMappingOrUndefined(token) {
            return token !== undefined && ((0, workflow_parser_dist.pi)(token) || token.isExpression) ? token : undefined;
        }
    }),
    15771: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Mc: () => (entriesOf),
            Zc: () => (literalOf),
            df: () => (positionOf),
            l$: () => (expressionsIn)
        });
        var _actions_workflow_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22657);
        function entriesOf(token) {
            const entries = new Map();
            if (token !== undefined && (0, _actions_workflow_parser__WEBPACK_IMPORTED_MODULE_0__.pi)(token)) {
                for (const { key, value } of token)
                    entries.set(key.toString(), value);
            }
            return entries;
        }
        function positionOf(token) {
            return { line: token?.range?.start.line ?? 1, column: token?.range?.start.column ?? 1 };
        }
        function literalOf(token) {
            if (token === undefined || !(0, _actions_workflow_parser__WEBPACK_IMPORTED_MODULE_0__.jn)(token) || token.isExpression)
                return undefined;
            return (0, _actions_workflow_parser__WEBPACK_IMPORTED_MODULE_0__.Kg)(token) ? token.value : token.toString();
        }
        function expressionsIn(token) {
            if (token === undefined)
                return [];
            if ((0, _actions_workflow_parser__WEBPACK_IMPORTED_MODULE_0__.hR)(token))
                return [token.expression];
            if ((0, _actions_workflow_parser__WEBPACK_IMPORTED_MODULE_0__.wZ)(token))
                return [...token].flatMap(expressionsIn);
            if ((0, _actions_workflow_parser__WEBPACK_IMPORTED_MODULE_0__.pi)(token))
                return [...token].flatMap(({ key, value }) => [...expressionsIn(key), ...expressionsIn(value)]);
            return [];
        }
    })
};
