export const id = 605;
export const ids = [605];
export const modules = {

/***/ 39605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* reexport */ check)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./packages/core/.build/errors/problem.js
var problem = __webpack_require__(15429);
// EXTERNAL MODULE: ./packages/core/.build/errors/catalogue/repository.js
var repository = __webpack_require__(79202);
// EXTERNAL MODULE: ./packages/cli/.build/commands/command.js
var command = __webpack_require__(60099);
// EXTERNAL MODULE: ./packages/cli/.build/commands/repository.js
var commands_repository = __webpack_require__(9816);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/.build/config/parse.js + 17 modules
var parse = __webpack_require__(47341);
// EXTERNAL MODULE: ./packages/core/.build/errors/catalogue/config.js
var config = __webpack_require__(3920);
// EXTERNAL MODULE: ./packages/core/.build/stages/standards/standards.js + 5 modules
var standards = __webpack_require__(96555);
// EXTERNAL MODULE: ./packages/rehearsal/.build/runner/workflow/read-workflow.js
var read_workflow = __webpack_require__(62575);
// EXTERNAL MODULE: ./packages/cli/.build/plan/plan-command.js + 2 modules
var plan_command = __webpack_require__(28396);
;// CONCATENATED MODULE: ./packages/cli/.build/check/standards.js


/** Asks before the merge what `build` would ask after it. */
async function checkStandards(question) {
    try {
        const { planning, unmet } = await planForRelease(question);
        return { asked: true, branch: planning.plan.channel, versions: versionsOf(planning.plan), problems: unmet };
    }
    catch (error) {
        if (!(error instanceof problem/* LiftlockError */.Np))
            throw error;
        return { asked: false, why: error.problems.map(({ code, found }) => `${code}: ${found}`).join(' ') };
    }
}
/** A topic branch releases nothing itself; what counts is what it brings to the branch that it is merged into. */
async function planForRelease(question) {
    const own = await (0,plan_command/* planRepository */._)(question);
    const target = releaseBranch(own.config.rules);
    if (question.branch !== undefined || own.planning.plan.kind !== 'none' || target === undefined)
        return own;
    return (0,plan_command/* planRepository */._)({ ...question, branch: target });
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

// EXTERNAL MODULE: ./packages/core/.build/stages/pipeline.js
var pipeline = __webpack_require__(11850);
// EXTERNAL MODULE: ./packages/rehearsal/.build/runner/workflow/action-reference.js
var action_reference = __webpack_require__(115);
// EXTERNAL MODULE: ./packages/rehearsal/.build/runner/workflow/tokens.js
var tokens = __webpack_require__(15771);
;// CONCATENATED MODULE: ./packages/cli/.build/check/suite-steps.js


/** Every step that uses the suite, in the order of the file. `plan` needs nothing and is left out. */
function suiteSteps(workflow) {
    return workflow.jobs.flatMap((job) => job.steps.flatMap((step) => suiteStep(workflow, job, step)));
}
function suiteStep(workflow, job, step) {
    if (step.uses === undefined)
        return [];
    const reference = (0,action_reference/* parseActionReference */.D)(step.uses);
    const isLocal = reference.kind === 'local' && /^\.\/actions\/(build|test|stage|promote)$/.test(reference.path);
    if (reference.kind !== 'suite' && !isLocal)
        return [];
    const inputs = (0,tokens/* entriesOf */.Mc)(step.with);
    const input = (name) => {
        const token = inputs.get(name);
        return token === undefined ? undefined : ((0,tokens/* literalOf */.Zc)(token) ?? '');
    };
    const named = reference.kind === 'suite' ? reference.name : reference.kind === 'local' ? reference.path.split('/').at(-1) : '';
    const stage = named ?? input('stage') ?? 'plan';
    const ref = reference.kind === 'suite' ? reference.ref : '';
    return [{ workflow, job, step, stage, ref, input }];
}
/** What a stage's job must be allowed to do. */
function permissionsOf(stage) {
    return pipeline/* PIPELINE */.J.find((candidate) => candidate.name === stage)?.permissions ?? { contents: 'read' };
}
/** Name of a job's environment, if it is written out; undefined without one, `''` for an expression. */
function environmentOf(job) {
    if (job.environment === undefined)
        return undefined;
    const name = (0,tokens/* entriesOf */.Mc)(job.environment).get('name') ?? job.environment;
    return (0,tokens/* literalOf */.Zc)(name) ?? '';
}

;// CONCATENATED MODULE: ./packages/cli/.build/check/workflow-advice.js


/** What works, and would be safer or quicker otherwise. */
const RULES = [
    referenceCannotMove,
    nobodyQueuesBehindReviewers,
    nothingComesFromCaches,
    tokenIsNotKept,
];
/** One line for each thing worth changing around the steps of a workflow; none twice, if a job runs two stages. */
function workflowAdvice(steps, config) {
    const lines = steps.flatMap((step) => RULES.flatMap((rule) => rule(step, config)).map(({ at, text }) => `${step.workflow.path}:${at.line}: ${text}`));
    return [...new Set(lines)];
}
function referenceCannotMove({ ref, stage, step }) {
    if (ref === '' || /^[0-9a-f]{40}$/.test(ref))
        return [];
    return [{ at: step, text: `${stage} is used at "${ref}", which can move; a full commit SHA cannot.` }];
}
/** A job that waits for a review holds its group all the while; the suite itself keeps deployments apart. */
function nobodyQueuesBehindReviewers({ job, workflow }, config) {
    const gate = environmentOf(job)?.toLowerCase();
    const environment = config?.environments.find(({ name }) => name.toLowerCase() === gate);
    if (environment === undefined || environment.approvals === 'none')
        return [];
    const groups = [
        [job.concurrency, `Job ${job.key}`],
        [workflow.concurrency, 'The workflow'],
    ];
    return groups.flatMap(([group, who]) => {
        if (group === undefined)
            return [];
        const text = `${who} holds its \`concurrency:\` group while ${environment.name} waits for a reviewer; ` +
            'no other run of the group starts before. Leave it out: the suite keeps deployments apart by itself.';
        return [{ at: (0,tokens/* positionOf */.df)(group), text }];
    });
}
/** Every workflow on the default branch can write the caches that a release restores, those that strangers start too. */
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
    const cache = (0,tokens/* entriesOf */.Mc)(step.with).get('cache');
    // An expression may well say yes.
    const wish = cache === undefined ? 'false' : ((0,tokens/* literalOf */.Zc)(cache) ?? 'perhaps');
    return /\/setup-[^/]+$/.test(action) && wish !== 'false' && wish !== '';
}
function tokenIsNotKept({ job }) {
    return checkoutsOf(job)
        .filter((step) => (0,tokens/* literalOf */.Zc)((0,tokens/* entriesOf */.Mc)(step.with).get('persist-credentials'))?.toLowerCase() !== 'false')
        .map((step) => ({
        at: step,
        text: `The checkout of job ${job.key} leaves its token in the clone, where every later command can read it. ` +
            'with: { persist-credentials: false }',
    }));
}
function checkoutsOf(job) {
    return job.steps.filter(({ uses }) => uses !== undefined && (0,action_reference/* parseActionReference */.D)(uses).kind === 'checkout');
}
/** What stands before the `@` in `uses:`. */
function actionOf({ uses = '' }) {
    return uses.replace(/@.*$/, '').toLowerCase();
}

;// CONCATENATED MODULE: ./packages/cli/.build/check/workflow-rules.js



/** What must be true of every step that runs a stage, each rule on its own. */
const workflow_rules_RULES = [
    jobHasPermissions,
    buildSeesHistory,
    candidateIsPassed,
    environmentsAgree,
    settingsAreGiven,
    strangersCannotStartIt,
];
/** All breaches of all rules in one workflow step. */
function stepProblems(step, config) {
    return workflow_rules_RULES.flatMap((rule) => rule(step, config));
}
function workflow_rules_problem(step, code, at, found, expected, next) {
    return {
        code,
        outcome: 'errored',
        where: `${step.workflow.path}:${at.line}:${at.column}`,
        found,
        expected,
        state: problem/* NOTHING_WRITTEN */.qv,
        next,
    };
}
/** A job's `permissions:` replace the workflow's as a whole; what is not listed is none (docs: Workflow syntax). */
function jobHasPermissions(step) {
    const { job, workflow, stage } = step;
    const token = job.permissions ?? workflow.permissions;
    const all = token === undefined ? undefined : (0,tokens/* literalOf */.Zc)(token);
    if (all === 'write-all')
        return [];
    const declared = (0,tokens/* entriesOf */.Mc)(token);
    const missing = Object.entries(permissionsOf(stage)).filter(([scope, access]) => {
        const has = all === 'read-all' ? 'read' : (0,tokens/* literalOf */.Zc)(declared.get(scope));
        return access === 'write' ? has !== 'write' : has !== 'write' && has !== 'read';
    });
    if (missing.length === 0)
        return [];
    const line = Object.entries(permissionsOf(stage))
        .map(([scope, access]) => `${scope}: ${access}`)
        .join(', ');
    return [
        workflow_rules_problem(step, 'permission-missing', job, `Job ${job.key} runs ${stage} without ${missing.map(([scope, access]) => `\`${scope}: ${access}\``).join(', ')}.`, 'The permissions that the stage needs. GitHub would answer 403 in the middle of the release.', `permissions: { ${line} }`),
    ];
}
function buildSeesHistory(step) {
    if (step.stage !== 'build')
        return [];
    const checkout = step.job.steps.find(({ uses }) => uses !== undefined && (0,action_reference/* parseActionReference */.D)(uses).kind === 'checkout');
    const depth = (0,tokens/* literalOf */.Zc)((0,tokens/* entriesOf */.Mc)(checkout?.with).get('fetch-depth'));
    if (depth === '0')
        return [];
    return [
        workflow_rules_problem(step, 'shallow-clone', checkout ?? step.job, checkout === undefined ? `Job ${step.job.key} has no checkout.` : 'The checkout fetches one commit and no tags.', 'The whole history: the version comes from the commits since the last release.', 'with: { fetch-depth: 0, persist-credentials: false }'),
    ];
}
function candidateIsPassed(step) {
    if (step.stage === 'build' || step.stage === 'plan' || step.input('candidate') !== undefined)
        return [];
    return [
        workflow_rules_problem(step, 'candidate-missing', step.step, `Job ${step.job.key} does not say which candidate it is about.`, 'The output `candidate` of the build job.', 'with: { candidate: "${{ needs.build.outputs.candidate }}" }'),
    ];
}
function environmentsAgree(step, config) {
    if (step.stage !== 'promote')
        return [];
    const named = step.input('environment');
    const gate = environmentOf(step.job);
    if (gate === undefined) {
        const why = `Job ${step.job.key} names no environment, so nobody is asked before it runs.`;
        return [
            workflow_rules_problem(step, 'environment-missing', step.job, why, 'The environment whose reviewers approve.', `environment: { name: ${named ?? 'production'}, deployment: false }`),
        ];
    }
    if (named === undefined || named === '' || gate === '')
        return [];
    if (named.toLowerCase() !== gate.toLowerCase()) {
        const why = `Job ${step.job.key} waits at ${gate} and promotes to ${named}.`;
        return [
            workflow_rules_problem(step, 'environment-mismatch', step.step, why, 'The same environment in both places.', `with: { environment: ${gate} }`),
        ];
    }
    return environmentNamed(config, named) === undefined ? [unknown(step, named, config)] : [];
}
function unknown(step, name, config) {
    const known = config.environments.map((environment) => environment.name).join(', ');
    return workflow_rules_problem(step, 'environment-unknown', step.step, `There is no environment "${name}" in .github/liftlock.yml.`, `One of: ${known}.`, 'Correct the name, or add the environment.');
}
function settingsAreGiven(step, config) {
    const environment = environmentOfStage(step, config);
    if (environment === undefined)
        return [];
    const given = new Set([
        ...(0,tokens/* entriesOf */.Mc)(step.step.env).keys(),
        ...(0,tokens/* entriesOf */.Mc)(step.job.env).keys(),
        ...(0,tokens/* entriesOf */.Mc)(step.workflow.env).keys(),
    ]);
    const { variables, secrets } = environment.requires;
    const lines = [
        ...variables.map((name) => ['vars', name]),
        ...secrets.map((name) => ['secrets', name]),
    ]
        .filter(([, name]) => !given.has(name))
        .map(([kind, name]) => `${name}: "\${{ ${kind}.${name} }}"`);
    if (lines.length === 0)
        return [];
    return [
        workflow_rules_problem(step, 'missing-setting', step.step, `${environment.name} requires settings that this step is not given.`, 'Every declared variable and secret in `env:` of the step.', `env: { ${lines.join(', ')} }`),
    ];
}
function environmentOfStage(step, config) {
    const named = step.input('environment');
    if (step.stage === 'stage' && named === undefined)
        return config.environments[0];
    return step.stage === 'stage' || step.stage === 'promote' ? environmentNamed(config, named ?? '') : undefined;
}
function environmentNamed(config, name) {
    return config.environments.find((environment) => environment.name.toLowerCase() === name.toLowerCase());
}
/** Workflows that run for strangers with the rights of the repository (docs: Events that trigger workflows). */
const STRANGERS = ['pull_request_target', 'issue_comment', 'workflow_run'];
function strangersCannotStartIt(step) {
    if (step.stage !== 'stage' && step.stage !== 'promote')
        return [];
    const events = STRANGERS.filter((event) => event in step.workflow.events);
    if (events.length === 0)
        return [];
    return [
        workflow_rules_problem(step, 'untrusted-event', step.job, `The workflow also runs on ${events.join(', ')}, which people without write access can cause.`, 'A workflow of its own for releases.', 'on: { push: { branches: [main] } }'),
    ];
}

;// CONCATENATED MODULE: ./packages/cli/.build/check/check-repository.js








const WORKFLOWS = '.github/workflows';
/** Everything that keeps a repository from being sound, in the order in which it is shown. */
function problemsOf({ config, standards, workflows }) {
    const unmet = standards?.asked === true ? standards.problems : [];
    return [...config.problems, ...unmet, ...workflows.flatMap((workflow) => workflow.problems)];
}
/**
 * Reads the configuration and every workflow, and holds them against each other; and what the next release would be made
 * of against the team's standards.
 */
async function checkRepository(folder, question) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, parse/* CONFIG_FILE */.g), 'utf8').catch(() => undefined);
    const parsed = text === undefined ? undefined : (0,parse/* parseConfig */.o)(text);
    const found = parsed?.ok === true ? parsed.config : undefined;
    const problems = parsed === undefined ? [(0,config/* missingConfig */.lw)(parse/* CONFIG_FILE */.g)] : parsed.ok ? [] : parsed.problems;
    const names = (await (0,promises_.readdir)((0,external_node_path_.join)(folder, WORKFLOWS)).catch(() => [])).filter((name) => /\.ya?ml$/.test(name)).sort();
    const workflows = await Promise.all(names.map(async (name) => checkWorkflow(`${WORKFLOWS}/${name}`, await (0,promises_.readFile)((0,external_node_path_.join)(folder, WORKFLOWS, name), 'utf8'), found)));
    const standards = await askedOf(found, { ...question, repo: folder });
    return { config: { path: parse/* CONFIG_FILE */.g, found, problems }, standards, workflows };
}
function askedOf(config, question) {
    return config === undefined || !(0,standards/* asksOfPlans */.sA)(config.standards) ? Promise.resolve(undefined) : checkStandards(question);
}
function checkWorkflow(path, content, config) {
    const { errors, model } = (0,read_workflow/* readWorkflow */.S)({ path, content });
    const broken = errors.map(({ message, line, column }) => ({
        code: 'workflow-invalid',
        outcome: 'errored',
        where: `${path}:${line}:${column}`,
        found: message,
        expected: "A workflow that GitHub's own parser takes.",
        state: problem/* NOTHING_WRITTEN */.qv,
        next: 'Correct the file at this place; GitHub would refuse it whole.',
    }));
    if (model === undefined)
        return { path, stages: [], problems: broken, advice: [] };
    const steps = suiteSteps(model);
    return {
        path,
        stages: steps.map(({ stage }) => stage),
        problems: [...broken, ...(config === undefined ? [] : steps.flatMap((step) => stepProblems(step, config)))],
        advice: workflowAdvice(steps, config),
    };
}

// EXTERNAL MODULE: ./packages/core/.build/errors/render.js
var render = __webpack_require__(47500);
// EXTERNAL MODULE: ./packages/core/.build/changelog/safe-text.js
var safe_text = __webpack_require__(24182);
;// CONCATENATED MODULE: ./packages/cli/.build/check/check-text.js


/** What `liftlock check` prints: one line for each file, then every problem in full. */
function checkText(checked) {
    const { config, standards, workflows } = checked;
    const releasing = workflows.filter(({ stages, problems }) => stages.length > 0 || problems.length > 0);
    const problems = problemsOf(checked);
    const advice = workflows.flatMap((workflow) => workflow.advice);
    const lines = [
        `${mark(config.problems.length)} ${config.path}${summary(config.found)}`,
        ...(standards === undefined ? [] : [standardsLine(standards)]),
        ...releasing.map(({ path, stages, problems: own }) => `${mark(own.length)} ${path}${stages.length === 0 ? '' : `  ${stages.join(' → ')}`}`),
        ...(releasing.length === 0 ? ['· No workflow uses the actions yet; the README has one to copy.'] : []),
    ];
    return [
        lines.join('\n'),
        ...(problems.length === 0 ? [] : [(0,render/* renderProblems */.x)(problems)]),
        ...(advice.length === 0 ? [] : [advice.map((line) => `Advice: ${line}`).join('\n')]),
        problems.length === 0 ? 'All is well.' : `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.`,
        '',
    ]
        .join('\n\n')
        .replace(/\n\n$/, '\n');
}
function standardsLine(standards) {
    if (!standards.asked)
        return `· standards  not asked: ${(0,safe_text/* visible */.RK)(standards.why)}`;
    const { branch, versions, problems } = standards;
    const on = branch === null ? 'this commit' : (0,safe_text/* visible */.RK)(branch);
    if (versions.length === 0)
        return `· standards  nothing to release from ${on}, so nothing is asked`;
    return `${mark(problems.length)} standards  of ${versions.map(safe_text/* visible */.RK).join(', ')} from ${on}`;
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

;// CONCATENATED MODULE: ./packages/cli/.build/check/command.js






const check = {
    help: `liftlock check: are configuration, workflows and the next release sound.

  --repo DIR    the repository; default: this folder
  --branch NAME the branch to release from; default: the one that is checked out
                or, if that releases nothing, the release branch
  --json        the findings as one JSON document

Reads .github/liftlock.yml and .github/workflows, with GitHub's own parser, and
git for what the standards ask: without a history they are not asked. Ends with
1 if there is a problem.
`,
    options: { repo: { type: 'string' }, branch: { type: 'string' }, json: { type: 'boolean' } },
    async run(values, line) {
        const folder = (0,commands_repository/* repositoryFolder */.p)(values, line);
        if (!(0,external_node_fs_.existsSync)(folder))
            throw new problem/* LiftlockError */.Np((0,repository/* notARepository */.di)(folder));
        const checked = await checkRepository(folder, { branch: (0,command/* text */.Qq)(values['branch']), env: line.env });
        const problems = problemsOf(checked);
        if (values['json'] === true) {
            const workflows = checked.workflows.map(({ path, stages, advice }) => ({ path, stages, advice }));
            const document = { schema: 1, ok: problems.length === 0, problems, standards: standardsOf(checked), workflows };
            line.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
        }
        else {
            line.stdout.write(checkText(checked));
        }
        return problems.length === 0 ? 0 : 1;
    },
};
/** Whether the standards were asked, and about what; what they say is among the problems. */
function standardsOf({ standards }) {
    if (standards === undefined)
        return null;
    return standards.asked ? { asked: true, branch: standards.branch, versions: standards.versions } : standards;
}

;// CONCATENATED MODULE: ./packages/cli/.build/check/index.js



/***/ }),

/***/ 9816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ repositoryFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60099);



/**
 * The folder that a command is about: the root of the repository around `--repo` or around where somebody stands, since
 * the configuration is there and nowhere else. Outside of a repository it is the folder itself.
 */
function repositoryFolder(values, line) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(line.cwd, (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(values['repo']) ?? '.');
    return rootAround(folder) ?? folder;
}
/** `.git` is a folder, or a file in worktrees and submodules. */
function rootAround(folder) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')))
        return folder;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    return parent === folder || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) ? undefined : rootAround(parent);
}


/***/ }),

/***/ 20081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ finish),
/* harmony export */   T: () => (/* binding */ reportingProblems)
/* harmony export */ });
/* harmony import */ var _liftlock_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15429);
/* harmony import */ var _liftlock_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47500);

/** Says it, and gives the exit code. */
function finish({ stdout, stderr, exitCode }, line) {
    if (stdout !== '')
        line.stdout.write(stdout);
    if (stderr !== '')
        line.stderr.write(stderr);
    return exitCode;
}
/** Runs a command and turns problems into text; anything else is a defect of ours and goes on. */
async function reportingProblems(run) {
    try {
        return await run();
    }
    catch (error) {
        if (!(error instanceof _liftlock_core__WEBPACK_IMPORTED_MODULE_0__/* .LiftlockError */ .Np))
            throw error;
        return { stdout: '', stderr: `${(0,_liftlock_core__WEBPACK_IMPORTED_MODULE_1__/* .renderProblems */ .x)(error.problems)}\n`, exitCode: 1 };
    }
}


/***/ }),

/***/ 28396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ planCommand),
  _: () => (/* binding */ planRepository)
});

// EXTERNAL MODULE: ./packages/adapters/.build/git/git-history.js + 2 modules
var git_history = __webpack_require__(45097);
// EXTERNAL MODULE: ./packages/core/.build/ports/read-history.js + 1 modules
var read_history = __webpack_require__(99776);
// EXTERNAL MODULE: ./packages/core/.build/version/plan.js + 6 modules
var plan = __webpack_require__(89545);
// EXTERNAL MODULE: ./packages/core/.build/errors/render.js
var render = __webpack_require__(47500);
// EXTERNAL MODULE: ./packages/cli/.build/commands/result.js
var result = __webpack_require__(20081);
// EXTERNAL MODULE: ./packages/cli/.build/plan/read-plan-config.js
var read_plan_config = __webpack_require__(99410);
// EXTERNAL MODULE: ./packages/core/.build/changelog/safe-text.js
var safe_text = __webpack_require__(24182);
// EXTERNAL MODULE: ./packages/core/.build/version/unreleased.js
var unreleased = __webpack_require__(75435);
;// CONCATENATED MODULE: ./packages/cli/.build/plan/paint.js
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

;// CONCATENATED MODULE: ./packages/cli/.build/plan/plan-text.js


const MAX_TITLE = 64;
const MAX_REASON = 90;
const MAX_IGNORED = 6;
/** The plan for a person: what would be released, why, how each commit counted, and which tags played a part. */
function planText({ plan, problems }, history, style) {
    const paint = painter(style.color);
    const blocks = [
        [headline(plan, history, paint), ...holding(problems, paint)].join('\n'),
        ...componentBlock(plan, paint),
        commitBlock(plan, paint),
        ...tagBlock(plan, history, paint),
    ];
    return `${blocks.join('\n\n')}\n`;
}
function headline(plan, history, paint) {
    const at = `${plan.channel === null ? 'commit' : (0,safe_text/* visible */.RK)(plan.channel)} ${history.head.slice(0, 7)}`;
    return [paint.dim(`${at} · ${channelName(plan)}`), '', `  ${verdict(plan, paint)}`, `  ${basis(plan, paint)}`].join('\n');
}
/** What `build` would stop for, by its codes; stderr has it whole. */
function holding(problems, paint) {
    if (problems.length === 0)
        return [];
    const codes = [...new Set(problems.map(({ code }) => code))].join(', ');
    return [`  ${paint.yellow(`\`build\` would stop here: ${codes}`)}`];
}
function channelName({ kind }) {
    return kind === 'none'
        ? 'releases nothing: `version.branches` does not name this branch; --branch plans for another'
        : `${kind} channel`;
}
function verdict(plan, paint) {
    if (plan.bump === null)
        return independentVerdict(plan, paint);
    if (plan.next !== null) {
        const from = plan.base === null ? 'first release' : plan.base.version;
        return `${from} → ${paint.green(paint.bold(plan.next.version))}   ${plan.bump}, to be tagged ${(0,safe_text/* visible */.RK)(plan.next.tag)}`;
    }
    if (plan.bump === 'none')
        return paint.bold('Nothing to release.');
    return paint.yellow(`The commits ask for a ${plan.bump} release, and this branch must not, or need not, make one.`);
}
function independentVerdict({ components }, paint) {
    const released = components.filter(({ next }) => next !== null);
    if (released.length === 0)
        return paint.bold('Nothing to release.');
    return paint.green(paint.bold(`${released.length} of ${components.length} components would be released.`));
}
function basis(plan, paint) {
    const commits = (0,unreleased/* unreleasedCommits */.d)(plan);
    const counted = commits.filter(({ counts }) => counts);
    const [decisive] = counted.filter(({ reason }) => plan.bump !== null && reason.includes(plan.bump));
    const because = decisive === undefined ? '' : `; ${decisive.sha.slice(0, 7)} decides (${(0,safe_text/* visible */.RK)(decisive.reason)})`;
    const since = plan.base === null ? 'in all' : `since ${(0,safe_text/* visible */.RK)(plan.base.tag)}`;
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
    const commits = (0,unreleased/* unreleasedCommits */.d)(plan);
    if (commits.length === 0)
        return paint.dim(base === null ? 'No commits.' : `No commits since ${(0,safe_text/* visible */.RK)(base.tag)}.`);
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
    return (0,safe_text/* cut */.Jj)((0,safe_text/* visible */.RK)(`${head}${subject}`), MAX_TITLE);
}
function row({ sha, breaking, counts, reason }, title, paint) {
    const mark = counts ? paint.green('●') : paint.dim('·');
    const style = breaking ? paint.red : counts ? paint.plain : paint.dim;
    const why = (0,safe_text/* cut */.Jj)((0,safe_text/* visible */.RK)(reason), MAX_REASON);
    return `  ${mark} ${paint.yellow(sha.slice(0, 7))}  ${style(title)}  ${counts ? why : paint.dim(why)}`;
}
function tagBlock({ ignoredTags, base, bump }, history, paint) {
    if (ignoredTags.length === 0)
        return [];
    const none = bump === null ? 'Each component has its own base' : 'No tag is the base';
    const used = base === null ? none : `${(0,safe_text/* visible */.RK)(base.tag)} is the base`;
    const rows = grouped(ignoredTags).map(({ tags, reason }) => {
        const named = tags.slice(0, MAX_IGNORED).map(safe_text/* visible */.RK).join(', ');
        const more = tags.length > MAX_IGNORED ? ` and ${tags.length - MAX_IGNORED} more` : '';
        return `  ${named}${more}  ${paint.dim((0,safe_text/* visible */.RK)(reason))}`;
    });
    return [
        [paint.bold(`Tags not used`), paint.dim(`  ${used}, by the template ${(0,safe_text/* visible */.RK)(history.template)}`), ...rows].join('\n'),
    ];
}
function grouped(ignored) {
    const groups = new Map();
    for (const { tag, reason } of ignored)
        groups.set(reason, [...(groups.get(reason) ?? []), tag]);
    return [...groups].map(([reason, tags]) => ({ tags, reason }));
}

;// CONCATENATED MODULE: ./packages/cli/.build/plan/plan-command.js





/**
 * `liftlock plan`: what would be released, and why. Reads git and the configuration, writes nothing, asks no network.
 * Ends with 0 whenever there is a plan, also one that a rule holds: a plan is a question. What holds it is said
 * beside it, and whole on stderr; `liftlock check` is what fails.
 */
async function planCommand(options) {
    return (0,result/* reportingProblems */.T)(async () => {
        const { planning, history } = await planRepository(options);
        const stdout = options.json
            ? `${JSON.stringify({ ...planning.plan, problems: planning.problems }, null, 2)}\n`
            : planText(planning, history, { color: options.color });
        return { stdout, stderr: problemText(planning), exitCode: 0 };
    });
}
/** @throws LiftlockError for whatever stands in the way of a plan. */
async function planRepository(options) {
    const git = (0,git_history/* gitHistory */.H)({ cwd: options.repo, env: options.env });
    const config = await (0,read_plan_config/* readPlanConfig */.y)(options.repo);
    const { rules, components, standards } = config;
    const { ref, since, branch } = options;
    const history = await (0,read_history/* readHistory */.L)(git, {
        rules,
        components,
        ref,
        since,
        branch,
        files: standards?.needFiles === true,
    });
    const planning = (0,plan/* examineVersion */.wH)({ history, rules, components });
    const unmet = standards?.problems(planning) ?? [];
    return { config, git, history, planning: { ...planning, problems: [...planning.problems, ...unmet] }, unmet };
}
function problemText({ problems }) {
    return problems.length === 0 ? '' : `${(0,render/* renderProblems */.x)(problems)}\n`;
}


/***/ }),

/***/ 99410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readPlanConfig)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _liftlock_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43593);



const CONFIG_FILE = '.github/liftlock.yml';
/**
 * Reads the configuration in the working tree. What parses it is loaded only if there is one.
 *
 * @throws LiftlockError if there is one and it is not correct.
 */
async function readPlanConfig(repo) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(repo, CONFIG_FILE), 'utf8').catch(() => null);
    if (text === null) {
        const rules = (0,_liftlock_core__WEBPACK_IMPORTED_MODULE_2__/* .normalizeVersion */ .Q)(undefined);
        return { rules, components: [], sections: null, standards: null, isConfigured: false };
    }
    const { parsePlanConfig } = await Promise.all(/* import() */[__webpack_require__.e(447), __webpack_require__.e(341), __webpack_require__.e(393)]).then(__webpack_require__.bind(__webpack_require__, 8393));
    return parsePlanConfig(text);
}


/***/ }),

/***/ 11850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ PIPELINE)
/* harmony export */ });
/* harmony import */ var _build_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49857);
/* harmony import */ var _promote_promote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5297);
/* harmony import */ var _stage_stage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46794);
/* harmony import */ var _test_test_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98216);




/** The pipeline of one repository, from a commit to production. */
const PIPELINE = [
    // Makes the candidate: version, notes, artifacts, manifest.
    _build_build_js__WEBPACK_IMPORTED_MODULE_0__/* .build */ .j,
    // Says something about the candidate, and leaves it as evidence.
    _test_test_js__WEBPACK_IMPORTED_MODULE_1__/* .test */ .t6,
    // Keeps the candidate as a draft release, brings it into the first environment, writes the brief.
    _stage_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .stage */ .d,
    // After the approval: the same bytes into the next environment, and the release.
    _promote_promote_js__WEBPACK_IMPORTED_MODULE_3__/* .promote */ .p,
];


/***/ }),

/***/ 5297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ promote)
});

// UNUSED EXPORTS: PromoteInput

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
// EXTERNAL MODULE: ./packages/core/.build/deployment/ledger.js
var ledger = __webpack_require__(80973);
// EXTERNAL MODULE: ./packages/core/.build/errors/problem.js
var problem = __webpack_require__(15429);
// EXTERNAL MODULE: ./packages/core/.build/errors/catalogue/steps.js
var steps = __webpack_require__(19719);
// EXTERNAL MODULE: ./packages/core/.build/gates/has-approval/gate.js
var gate = __webpack_require__(78149);
// EXTERNAL MODULE: ./packages/core/.build/pipeline/markdown.js
var markdown = __webpack_require__(83750);
// EXTERNAL MODULE: ./packages/core/.build/pipeline/pipeline-stage.js
var pipeline_stage = __webpack_require__(60838);
// EXTERNAL MODULE: ./packages/core/.build/stages/brief/write-briefs.js + 1 modules
var write_briefs = __webpack_require__(62064);
// EXTERNAL MODULE: ./packages/core/.build/stages/configuration.js
var configuration = __webpack_require__(6412);
// EXTERNAL MODULE: ./packages/core/.build/stages/entry/ledgers.js
var entry_ledgers = __webpack_require__(53015);
// EXTERNAL MODULE: ./packages/core/.build/stages/entry/read-facts.js + 1 modules
var read_facts = __webpack_require__(39508);
// EXTERNAL MODULE: ./packages/core/.build/stages/entry/verdict.js + 12 modules
var verdict = __webpack_require__(66479);
// EXTERNAL MODULE: ./packages/core/.build/stages/inputs.js
var inputs = __webpack_require__(29085);
// EXTERNAL MODULE: ./packages/core/.build/stages/rollout/admission.js
var admission = __webpack_require__(62629);
// EXTERNAL MODULE: ./packages/core/.build/stages/rollout/automatic-records.js
var automatic_records = __webpack_require__(25508);
// EXTERNAL MODULE: ./packages/core/.build/stages/rollout/carry-out.js
var carry_out = __webpack_require__(24198);
// EXTERNAL MODULE: ./packages/core/.build/stages/rollout/context.js
var rollout_context = __webpack_require__(22807);
// EXTERNAL MODULE: ./packages/core/.build/stages/rollout/payload.js
var rollout_payload = __webpack_require__(57946);
// EXTERNAL MODULE: ./packages/core/.build/stages/rollout/validate.js
var validate = __webpack_require__(28276);
// EXTERNAL MODULE: ./packages/core/.build/candidate/manifest.js
var candidate_manifest = __webpack_require__(2389);
// EXTERNAL MODULE: ./packages/core/.build/errors/catalogue/candidate.js
var catalogue_candidate = __webpack_require__(92585);
// EXTERNAL MODULE: ./packages/core/.build/errors/catalogue/github.js
var github = __webpack_require__(73633);
// EXTERNAL MODULE: ./packages/core/.build/evidence/evidence.js
var evidence = __webpack_require__(85343);
// EXTERNAL MODULE: ./packages/core/.build/release/release.js
var release_release = __webpack_require__(69935);
;// CONCATENATED MODULE: ./packages/core/.build/stages/promote/foreign-assets.js

/** Names of files that somebody put into the draft and that no build made. Published, they would look like the candidate's. */
function foreignAssets(release, manifest) {
    const ours = new Set([...manifest.artifacts.map(({ name }) => name), candidate_manifest/* EVIDENCE_FILE */.fi, candidate_manifest/* MANIFEST_FILE */.h1]);
    return release.assets.map(({ name }) => name).filter((name) => !ours.has(name));
}

// EXTERNAL MODULE: ./packages/core/.build/stages/candidate-files.js
var candidate_files = __webpack_require__(25121);
;// CONCATENATED MODULE: ./packages/core/.build/stages/promote/candidate-from-release.js






/**
 * Fetches the candidate from its release, found by the id in the staging record, and hashes every byte that arrives:
 * a draft can be changed by anybody who may write, until the moment it is published.
 */
async function candidateFromRelease(candidate, staged, ports) {
    const release = await ports.github.release(staged.payload.release_id);
    if (release === undefined) {
        throw new problem/* LiftlockError */.Np([
            (0,catalogue_candidate/* draftGone */.XW)(staged.payload.release_id, staged.payload.version),
            (0,github/* notFoundOrNoPermission */.nS)(`GET release ${staged.payload.release_id}`, 'contents: write'),
        ]);
    }
    const folder = await ports.files.temporaryFolder('candidate');
    const manifest = (0,candidate_files/* verifiedManifest */.uS)(await fetchText(release, candidate_manifest/* MANIFEST_FILE */.h1, folder, ports), candidate);
    (0,problem/* throwIfAny */.MI)(foreignAssets(release, manifest).map((name) => (0,catalogue_candidate/* foreignAsset */.b1)(name, release.tag)));
    for (const { name } of manifest.artifacts)
        await fetchAsset(release, name, folder, ports);
    (0,problem/* throwIfAny */.MI)(await (0,candidate_files/* fileProblems */.tH)(manifest, folder, ports));
    const evidence = await fetchText(release, candidate_manifest/* EVIDENCE_FILE */.fi, folder, ports);
    return {
        release,
        loaded: { candidate, manifest, folder },
        reports: await verifiedReports(evidence, candidate, staged, folder, ports),
        notes: (await ports.files.read(`${folder}/${candidate_manifest/* NOTES_FILE */.j3}`)) ?? '',
    };
}
async function verifiedReports(text, candidate, staged, folder, ports) {
    const digest = (await ports.files.digest(`${folder}/${candidate_manifest/* EVIDENCE_FILE */.fi}`))?.digest;
    if (text === undefined || digest !== staged.payload.evidence) {
        throw new problem/* LiftlockError */.Np((0,catalogue_candidate/* tampered */.rZ)(candidate_manifest/* EVIDENCE_FILE */.fi, digest === undefined ? 'The file is missing.' : `Its bytes have ${digest}.`, `${staged.payload.evidence}, as the staging record says.`));
    }
    const bundle = evidence/* EvidenceBundle */.Yx.parse(JSON.parse(text));
    if (bundle.subject !== candidate)
        throw new problem/* LiftlockError */.Np((0,catalogue_candidate/* tampered */.rZ)(candidate_manifest/* EVIDENCE_FILE */.fi, `It is about ${bundle.subject}.`, `${candidate}.`));
    return (0,evidence/* testReports */.UN)(bundle.statements);
}
async function fetchText(release, name, folder, ports) {
    return (await fetchAsset(release, name, folder, ports)) ? ports.files.read(`${folder}/${name}`) : undefined;
}
async function fetchAsset(release, name, folder, ports) {
    const there = (0,release_release/* asset */.LY)(release, name);
    if (there === undefined)
        return false;
    await ports.github.downloadAsset(there.id, `${folder}/${name}`);
    return true;
}

// EXTERNAL MODULE: ./packages/core/.build/stages/rollout/replaced.js
var replaced = __webpack_require__(37962);
// EXTERNAL MODULE: ./node_modules/semver/functions/compare.js
var compare = __webpack_require__(78469);
// EXTERNAL MODULE: ./node_modules/semver/functions/parse.js
var parse = __webpack_require__(16353);
// EXTERNAL MODULE: ./packages/core/.build/changelog/notes.js + 1 modules
var changelog_notes = __webpack_require__(25761);
;// CONCATENATED MODULE: ./packages/core/.build/stages/promote/publish.js








/**
 * Makes the draft a release: brief out, notes and approvals in. GitHub creates the tag with it, once for a tag, so this
 * is the one write that decides who has the version. A release that is published already stays as it is.
 */
async function publish(publication, ports) {
    const { releaseId, manifest } = publication;
    const release = await ports.github.release(releaseId);
    if (release === undefined)
        throw new problem/* LiftlockError */.Np((0,catalogue_candidate/* releaseChanged */.Gv)(manifest.tag, 'it is gone'));
    if (!release.draft)
        return release;
    const changed = changedAssets(release, publication);
    if (changed.length > 0)
        throw new problem/* LiftlockError */.Np((0,catalogue_candidate/* releaseChanged */.Gv)(manifest.tag, `these assets are not the candidate's: ${changed.join(', ')}`));
    return ports.github.publish(releaseId, {
        body: releaseBody(publication, ports.event.run.url),
        makeLatest: !manifest.prerelease && (await isLatest(manifest, ports)),
        prerelease: manifest.prerelease,
    });
}
/** Asked again right before publishing, because after it the bytes are what the world gets. */
function changedAssets(release, { manifest, candidate, evidence }) {
    const ours = [
        ...manifest.artifacts,
        { name: candidate_manifest/* EVIDENCE_FILE */.fi, sha256: evidence, size: undefined },
        { name: candidate_manifest/* MANIFEST_FILE */.h1, sha256: candidate, size: undefined },
    ];
    const changed = ours.filter(({ name, sha256, size }) => {
        const there = (0,release_release/* asset */.LY)(release, name);
        if (there?.state !== 'uploaded' || (size !== undefined && there.size !== size))
            return true;
        return there.digest !== null && there.digest !== sha256;
    });
    return [...changed.map(({ name }) => name), ...foreignAssets(release, manifest)];
}
/** By version, never by date: a backport that is published today is not the latest. */
async function isLatest(manifest, ports) {
    const latest = await ports.github.latestRelease();
    const [before] = /\d+\.\d+\.\d+.*$/.exec(latest?.tag ?? '') ?? [];
    if (before === undefined || parse(before) === null)
        return true;
    return compare(manifest.version, before) >= 0;
}
function releaseBody(publication, runUrl) {
    const { approvals, candidate, environment, notes } = publication;
    const signed = approvals.map(({ user, comment }) => {
        const said = comment.trim() === '' ? '' : `: “${(0,markdown/* plain */.pj)(comment)}”`;
        return `Approved for ${(0,markdown/* plain */.pj)(environment)} by **${(0,markdown/* plain */.pj)(user)}**${said}`;
    });
    const footer = (0,markdown/* paragraphs */.qN)('---', ...signed, `Candidate ${(0,markdown/* code */.aY)(candidate)}, promoted by [this run](${runUrl}).`);
    const room = changelog_notes/* RELEASE_BODY_LIMIT */.fS - footer.length - 3;
    return `${(0,release_release/* fitBody */.KM)(notes.trim(), room, 'The whole text is in the asset RELEASE_NOTES.md.')}\n\n${footer}\n`;
}
/** Publishes what a killed job left: the record says success, and its release still is a draft. */
function publicationOf(record, manifest, notes) {
    return {
        releaseId: record.payload.release_id,
        manifest,
        candidate: record.payload.candidate,
        evidence: record.payload.evidence,
        notes,
        approvals: record.payload.approvals,
        environment: record.environment,
    };
}

;// CONCATENATED MODULE: ./packages/core/.build/stages/promote/finish.js




/** What follows a success: the release, and the end of the record that was replaced. */
async function finish(environment, ledgers, publication, ports) {
    const release = environment.release === 'none' ? undefined : await publish(publication, ports);
    await (0,replaced/* closeReplaced */.N)(await ledgers.again(environment.name), ports);
    return release;
}
/**
 * A job that is killed after the success and before the end leaves a live version without its release, or two active
 * records. Whoever comes next finishes that first; what is finished already costs reads only.
 */
async function finishFirst(environment, ledgers, ports) {
    const records = await ledgers.of(environment.name);
    const there = (0,ledger/* live */.VD)(records);
    if (there === undefined)
        return;
    const release = environment.release === 'none' ? undefined : await ports.github.release(there.payload.release_id);
    if (release?.draft === true) {
        const { loaded, notes } = await candidateFromRelease(there.payload.candidate, there, ports);
        await publish(publicationOf(there, loaded.manifest, notes), ports);
    }
    if ((0,replaced/* leftActive */.k)(records) === undefined)
        return;
    await (0,replaced/* closeReplaced */.N)(records, ports);
    await ledgers.again(environment.name);
}

// EXTERNAL MODULE: ./packages/core/.build/deployment/record.js
var deployment_record = __webpack_require__(54445);
;// CONCATENATED MODULE: ./packages/core/.build/stages/promote/staged.js


/** The record that says where the candidate is kept and what its brief showed: its newest success on the way here. */
async function stagedRecord(candidate, environment, config, ledgers) {
    const names = environment.after.length > 0 ? environment.after : everyOther(config, environment);
    const records = (await Promise.all(names.map((name) => ledgers.of(name)))).flat();
    const staged = records
        .filter((record) => record.payload.candidate === candidate && (0,deployment_record/* hasSucceeded */.yO)(record))
        .sort((a, b) => b.id - a.id);
    if (staged[0] === undefined)
        throw new problem/* LiftlockError */.Np((0,catalogue_candidate/* notStaged */.oJ)(environment.name, names));
    return staged[0];
}
function everyOther(config, environment) {
    return config.environments.map(({ name }) => name).filter((name) => name !== environment.name);
}

;// CONCATENATED MODULE: ./packages/core/.build/stages/promote/promote.js






















const PromoteInput = schemas/* object */.Ikc({
    candidate: inputs/* CandidateInput */.a,
    environment: inputs/* EnvironmentInput */._.min(1, 'the name of an environment').describe('The environment to promote to.'),
    'job-id': coerce/* number */.ai().int().positive().optional().catch(undefined),
});
/** Moves a staged candidate on, after its approval, trusting nothing that was read before it. */
const promote = {
    name: 'promote',
    title: 'Promote',
    inputs: PromoteInput,
    permissions: { contents: 'write', deployments: 'write', actions: 'read' },
    async run(input, ports) {
        const loadedConfig = await (0,configuration/* loadConfig */.Z)(ports.files);
        const environment = (0,configuration/* environmentNamed */.b)(loadedConfig.config, input.environment);
        const ledgers = (0,entry_ledgers/* ledgersFor */.E)(input.candidate, ports);
        // 1. Finish what a killed job left, whoever's it was.
        await finishFirst(environment, ledgers, ports);
        const situation = await look(input, loadedConfig, environment, ledgers, ports);
        const there = (0,ledger/* live */.VD)(situation.facts.ledger);
        if (there?.payload.candidate === input.candidate)
            return stillHealthy(situation, there, ports);
        // 2. Gates.
        const { decisions, refusal } = (0,verdict/* judge */.S)(situation.facts);
        if (refusal !== undefined)
            return withOutputs(refusal, situation);
        // 3. Admission, then the work.
        const record = await admitHere(situation, input['job-id'], ports);
        const published = await carryOn(situation, record, ports);
        const brief = await (0,write_briefs/* writeBriefs */.x)(loadedConfig.config, environment, situation.facts, situation.released.loaded, ports);
        const below = (0,markdown/* paragraphs */.qN)(brief, await (0,automatic_records/* automaticRecords */.Y)(environment.name, ports));
        return withOutputs(promoted(situation, decisions, published, below), situation, published);
    },
};
async function look(input, loadedConfig, environment, ledgers, ports) {
    const staged = await stagedRecord(input.candidate, environment, loadedConfig.config, ledgers);
    const released = await candidateFromRelease(input.candidate, staged, ports);
    const { loaded, reports } = released;
    const facts = await (0,read_facts/* readEntryFacts */._)({
        purpose: 'promote',
        loadedConfig,
        environment,
        candidate: input.candidate,
        manifest: loaded.manifest,
        reports,
        shown: staged.payload.shown[environment.name],
        // A token that may not write contents is not shown drafts at all, so the release would not have been found.
        draftVisible: true,
    }, ledgers, ports);
    const context = await (0,rollout_context/* rolloutContext */.b)(facts, loaded, loadedConfig.config, ports);
    return { loadedConfig, environment, staged, released, ledgers, facts, context };
}
function admitHere(situation, jobId, ports) {
    const { facts, environment, staged, released, ledgers, loadedConfig } = situation;
    const payload = (0,rollout_payload/* recordPayload */.o)({
        facts,
        releaseId: released.release.id,
        evidence: staged.payload.evidence,
        shown: (0,write_briefs/* shownNow */.q)(loadedConfig.config, environment, facts),
        approvals: environment.approvals === 'none' ? [] : (0,gate/* countingApprovals */.G)(facts),
        jobId,
    }, ports.event);
    return (0,admission/* admit */.w)(facts.manifest.commit, payload, environment, ledgers, ports);
}
/** Deploy and release in the order that the environment asks for. */
async function carryOn(situation, record, ports) {
    const { environment, released, loadedConfig, context, ledgers } = situation;
    const publication = publicationOf(record, released.loaded.manifest, released.notes);
    if (environment.release === 'before')
        await publish(publication, ports);
    await (0,carry_out/* carryOut */.u0)({ record, environment, config: loadedConfig.config, context }, ports);
    return finish(environment, ledgers, publication, ports);
}
/** Live already: nothing is written, but somebody who re-runs a promotion wants to know whether all is well. */
async function stillHealthy(situation, there, ports) {
    const { environment, context, loadedConfig, released } = situation;
    for (const step of environment.validate) {
        const end = await (0,validate/* validate */.t)(step, context, loadedConfig.config, ports);
        if (!end.passed) {
            const state = `${context.version} is recorded as live in ${environment.name} (record ${there.id}). Nothing was written.`;
            throw new problem/* LiftlockError */.Np((0,steps/* validationFailed */.$Y)(end.name, end.found, end.expected, state));
        }
    }
    const headline = `${context.version} already is live in ${environment.name}; nothing was written.`;
    return withOutputs((0,pipeline_stage/* completed */.s)(headline), situation, released.release.draft ? undefined : released.release);
}
function promoted({ facts, environment }, gates, published, below) {
    const { manifest } = facts;
    const before = (0,ledger/* live */.VD)(facts.ledger)?.payload.version;
    const headline = `${manifest.version} is live in ${environment.name}${published === undefined ? '' : ', and released'}.`;
    const rows = [
        ['Version', (0,markdown/* code */.aY)(manifest.version)],
        ['Candidate', (0,markdown/* code */.aY)(facts.candidate)],
        ['Environment', (0,markdown/* plain */.pj)(environment.name)],
        ['Replaced', before === undefined ? 'nothing' : (0,markdown/* code */.aY)(before)],
        ...(0,gate/* countingApprovals */.G)(facts).map(({ user, comment }) => [
            'Approved by',
            (0,markdown/* paragraphs */.qN)(`**${(0,markdown/* plain */.pj)(user)}** ${(0,markdown/* plain */.pj)(comment)}`),
        ]),
        ...(published === undefined ? [] : [['Release', `[${(0,markdown/* plain */.pj)(published.tag)}](${published.url})`]]),
    ];
    return (0,pipeline_stage/* completed */.s)(headline, { gates, summary: (0,markdown/* paragraphs */.qN)((0,markdown/* table */.tp)(['', ''], rows), below) });
}
function withOutputs(result, { facts, environment }, published) {
    return {
        ...result,
        outputs: {
            version: facts.manifest.version,
            environment: environment.name,
            'release-url': published?.url ?? '',
            tag: published?.tag ?? '',
        },
        details: {
            candidate: facts.candidate,
            version: facts.manifest.version,
            environment: environment.name,
            release: published === undefined ? null : { tag: published.tag, url: published.url },
        },
    };
}


/***/ }),

/***/ 115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseActionReference)
/* harmony export */ });
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
    const name = repository.toLowerCase();
    if (name.endsWith('/liftlock')) {
        const suiteAction = path === undefined ? undefined : SUITE_ACTION.exec(path)?.groups?.['name'];
        if (path === undefined || suiteAction !== undefined)
            return { kind: 'suite', repository, name: suiteAction, ref };
    }
    if (path === undefined && name === 'actions/checkout')
        return { kind: 'checkout', repository, ref };
    if (path === undefined && name === 'actions/setup-node')
        return { kind: 'setup-node', repository, ref };
    return { kind: 'remote', repository };
}


/***/ }),

/***/ 62575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readWorkflow)
/* harmony export */ });
/* harmony import */ var _actions_expressions__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44662);
/* harmony import */ var _actions_workflow_parser__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22657);
/* harmony import */ var _actions_workflow_parser_model_converter_concurrency__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22675);
/* harmony import */ var _actions_workflow_parser_model_converter_events__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5103);
/* harmony import */ var _actions_workflow_parser_model_converter_jobs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65175);
/* harmony import */ var _actions_workflow_parser_templates_template_context__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(15071);
/* harmony import */ var _actions_workflow_parser_templates_template_reader__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66074);
/* harmony import */ var _actions_workflow_parser_templates_tokens_index__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43262);
/* harmony import */ var _actions_workflow_parser_workflows_workflow_constants__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(33959);
/* harmony import */ var _actions_workflow_parser_workflows_workflow_schema__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32363);
/* harmony import */ var _actions_workflow_parser_workflows_yaml_object_reader__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80589);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(15771);












/** Reads a workflow with GitHub's own parser, schema and converters. */
function readWorkflow(file) {
    const context = newContext();
    (0,_actions_workflow_parser__WEBPACK_IMPORTED_MODULE_1__/* .parseWorkflow */ .hM)({ name: file.path, content: file.content }, context);
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
/** Steps that run beside others are known, so that they can be refused by name and not as a typing error. */
function newContext() {
    const context = new _actions_workflow_parser_templates_template_context__WEBPACK_IMPORTED_MODULE_9__/* .TemplateContext */ .m(new _actions_workflow_parser_templates_template_context__WEBPACK_IMPORTED_MODULE_9__/* .TemplateValidationErrors */ .R(), (0,_actions_workflow_parser_workflows_workflow_schema__WEBPACK_IMPORTED_MODULE_7__/* .getWorkflowSchema */ .L)(), new _actions_workflow_parser__WEBPACK_IMPORTED_MODULE_1__/* .NoOperationTraceWriter */ .P0());
    context.state['featureFlags'] = new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .FeatureFlags */ .gH({ allowBackgroundSteps: true });
    return context;
}
/**
 * The library is made for editors: where a text of several lines holds expressions, it gives the text as it is written,
 * with its indentation, so that positions are right. What runs needs the text as YAML reads it.
 */
class ValueReader extends _actions_workflow_parser_workflows_yaml_object_reader__WEBPACK_IMPORTED_MODULE_8__/* .YamlObjectReader */ .M {
    allowLiteral() {
        const token = super.allowLiteral();
        if (token === undefined || !(0,_actions_workflow_parser__WEBPACK_IMPORTED_MODULE_1__/* .isString */ .Kg)(token))
            return token;
        return new _actions_workflow_parser_templates_tokens_index__WEBPACK_IMPORTED_MODULE_6__/* .StringToken */ .Hj(token.file, token.range, token.value, token.definitionInfo);
    }
}
function readValues(context, { path, content }) {
    const fileId = context.getFileId(path);
    return (0,_actions_workflow_parser_templates_template_reader__WEBPACK_IMPORTED_MODULE_5__/* .readTemplate */ .x)(context, _actions_workflow_parser_workflows_workflow_constants__WEBPACK_IMPORTED_MODULE_10__/* .WORKFLOW_ROOT */ .D, new ValueReader(fileId, content), fileId);
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
    const written = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_11__/* .entriesOf */ .Mc)(root);
    const jobs = written.get('jobs') ?? root;
    const on = written.get('on') ?? root;
    const concurrency = written.get('concurrency');
    if (concurrency !== undefined)
        (0,_actions_workflow_parser_model_converter_concurrency__WEBPACK_IMPORTED_MODULE_2__/* .convertConcurrency */ .b)(context, concurrency);
    const events = (0,_actions_workflow_parser_model_converter_events__WEBPACK_IMPORTED_MODULE_3__/* .convertOn */ .j)(context, on);
    const converted = (0,_actions_workflow_parser_model_converter_jobs__WEBPACK_IMPORTED_MODULE_4__/* .convertJobs */ .S)(context, jobs);
    const tokens = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_11__/* .entriesOf */ .Mc)(jobs);
    return {
        path,
        name: (0,_tokens_js__WEBPACK_IMPORTED_MODULE_11__/* .literalOf */ .Zc)(written.get('name')) ?? path,
        events,
        env: written.get('env'),
        permissions: written.get('permissions'),
        concurrency,
        defaults: runDefaults(written.get('defaults')),
        jobs: converted.map((job) => jobModel(job, tokens.get(job.id.value) ?? jobs)),
    };
}
function runDefaults(defaults) {
    const run = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_11__/* .entriesOf */ .Mc)((0,_tokens_js__WEBPACK_IMPORTED_MODULE_11__/* .entriesOf */ .Mc)(defaults).get('run'));
    const shell = run.get('shell');
    const workingDirectory = run.get('working-directory');
    return { ...(shell && { shell }), ...(workingDirectory && { workingDirectory }) };
}
/** The library's typed job lacks timeouts, permissions, defaults and continue-on-error; its token tree has them. */
function jobModel(job, token) {
    const written = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_11__/* .entriesOf */ .Mc)(token);
    const steps = written.get('steps');
    const stepTokens = steps === undefined ? [] : [...steps.assertSequence('steps')];
    return {
        ...(0,_tokens_js__WEBPACK_IMPORTED_MODULE_11__/* .positionOf */ .df)(job.id),
        key: job.id.value,
        needs: (job.needs ?? []).map((need) => need.value),
        condition: job.if.expression,
        name: written.get('name'),
        runsOn: written.get('runs-on'),
        timeoutMinutes: written.get('timeout-minutes'),
        continueOnError: written.get('continue-on-error'),
        env: written.get('env'),
        environment: written.get('environment'),
        permissions: written.get('permissions'),
        concurrency: written.get('concurrency'),
        defaults: runDefaults(written.get('defaults')),
        outputs: written.get('outputs'),
        strategy: written.get('strategy'),
        steps: job.type === 'job' ? job.steps.map((step, index) => stepModel(step, stepTokens[index])) : [],
        written,
    };
}
function stepModel(step, token) {
    const written = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_11__/* .entriesOf */ .Mc)(token);
    const condition = 'if' in step ? step.if : undefined;
    return {
        ...(0,_tokens_js__WEBPACK_IMPORTED_MODULE_11__/* .positionOf */ .df)(token),
        id: step.id,
        name: written.get('name'),
        condition: condition !== undefined && (0,_actions_workflow_parser__WEBPACK_IMPORTED_MODULE_1__/* .isBasicExpression */ .hR)(condition) ? condition.expression : 'success()',
        run: written.get('run'),
        uses: (0,_tokens_js__WEBPACK_IMPORTED_MODULE_11__/* .literalOf */ .Zc)(written.get('uses')),
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
    return token !== undefined && ((0,_actions_workflow_parser__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(token) || token.isExpression) ? token : undefined;
}


/***/ }),

/***/ 15771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Zc: () => (/* binding */ literalOf),
/* harmony export */   df: () => (/* binding */ positionOf)
/* harmony export */ });
/* harmony import */ var _actions_workflow_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22657);

/** The values of a mapping by key; nothing for what is no mapping. */
function entriesOf(token) {
    const entries = new Map();
    if (token !== undefined && (0,_actions_workflow_parser__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(token)) {
        for (const { key, value } of token)
            entries.set(key.toString(), value);
    }
    return entries;
}
function positionOf(token) {
    return { line: token?.range?.start.line ?? 1, column: token?.range?.start.column ?? 1 };
}
/** The text of a literal; undefined for expressions, sequences and mappings. */
function literalOf(token) {
    if (token === undefined || !(0,_actions_workflow_parser__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(token) || token.isExpression)
        return undefined;
    return (0,_actions_workflow_parser__WEBPACK_IMPORTED_MODULE_0__/* .isString */ .Kg)(token) ? token.value : token.toString();
}


/***/ })

};
