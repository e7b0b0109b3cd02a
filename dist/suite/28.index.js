export const id = 28;
export const ids = [28];
export const modules = {

/***/ 5028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./packages/core/.build/index.js + 126 modules
var _build = __webpack_require__(1365);
// EXTERNAL MODULE: ./packages/rehearsal/.build/runner/workflow/action-reference.js
var action_reference = __webpack_require__(115);
// EXTERNAL MODULE: ./packages/rehearsal/.build/runner/workflow/read-workflow.js
var read_workflow = __webpack_require__(62575);
// EXTERNAL MODULE: ./packages/rehearsal/.build/runner/workflow/tokens.js
var tokens = __webpack_require__(15771);
;// CONCATENATED MODULE: ./packages/rehearsal/.build/runner/workflow/index.js




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
    return _build/* PIPELINE */.JjT.find((candidate) => candidate.name === stage)?.permissions ?? { contents: 'read' };
}
/** Name of a job's environment, if it is written out; undefined without one, `''` for an expression. */
function environmentOf(job) {
    if (job.environment === undefined)
        return undefined;
    const name = (0,tokens/* entriesOf */.Mc)(job.environment).get('name') ?? job.environment;
    return (0,tokens/* literalOf */.Zc)(name) ?? '';
}

;// CONCATENATED MODULE: ./packages/cli/.build/check/workflow-rules.js



/** What must be true of every step that runs a stage, each rule on its own. */
const RULES = [
    jobHasPermissions,
    buildSeesHistory,
    candidateIsPassed,
    environmentsAgree,
    settingsAreGiven,
    strangersCannotStartIt,
];
/** All breaches of all rules in one workflow step. */
function stepProblems(step, config) {
    return RULES.flatMap((rule) => rule(step, config));
}
function problem(step, code, at, found, expected, next) {
    return {
        code,
        outcome: 'errored',
        where: `${step.workflow.path}:${at.line}:${at.column}`,
        found,
        expected,
        state: _build/* NOTHING_WRITTEN */.qvo,
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
        problem(step, 'permission-missing', job, `Job ${job.key} runs ${stage} without ${missing.map(([scope, access]) => `\`${scope}: ${access}\``).join(', ')}.`, 'The permissions that the stage needs. GitHub would answer 403 in the middle of the release.', `permissions: { ${line} }`),
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
        problem(step, 'shallow-clone', checkout ?? step.job, checkout === undefined ? `Job ${step.job.key} has no checkout.` : 'The checkout fetches one commit and no tags.', 'The whole history: the version comes from the commits since the last release.', 'with: { fetch-depth: 0, persist-credentials: false }'),
    ];
}
function candidateIsPassed(step) {
    if (step.stage === 'build' || step.stage === 'plan' || step.input('candidate') !== undefined)
        return [];
    return [
        problem(step, 'candidate-missing', step.step, `Job ${step.job.key} does not say which candidate it is about.`, 'The output `candidate` of the build job.', 'with: { candidate: "${{ needs.build.outputs.candidate }}" }'),
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
            problem(step, 'environment-missing', step.job, why, 'The environment whose reviewers approve.', `environment: { name: ${named ?? 'production'}, deployment: false }`),
        ];
    }
    if (named === undefined || named === '' || gate === '')
        return [];
    if (named.toLowerCase() !== gate.toLowerCase()) {
        const why = `Job ${step.job.key} waits at ${gate} and promotes to ${named}.`;
        return [
            problem(step, 'environment-mismatch', step.step, why, 'The same environment in both places.', `with: { environment: ${gate} }`),
        ];
    }
    return environmentNamed(config, named) === undefined ? [unknown(step, named, config)] : [];
}
function unknown(step, name, config) {
    const known = config.environments.map((environment) => environment.name).join(', ');
    return problem(step, 'environment-unknown', step.step, `There is no environment "${name}" in .github/liftlock.yml.`, `One of: ${known}.`, 'Correct the name, or add the environment.');
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
        problem(step, 'missing-setting', step.step, `${environment.name} requires settings that this step is not given.`, 'Every declared variable and secret in `env:` of the step.', `env: { ${lines.join(', ')} }`),
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
        problem(step, 'untrusted-event', step.job, `The workflow also runs on ${events.join(', ')}, which people without write access can cause.`, 'A workflow of its own for releases.', 'on: { push: { branches: [main] } }'),
    ];
}

;// CONCATENATED MODULE: ./packages/cli/.build/check/check-repository.js






const WORKFLOWS = '.github/workflows';
/** Reads the configuration and every workflow, and holds them against each other. */
async function checkRepository(folder) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, _build/* CONFIG_FILE */.g2v), 'utf8').catch(() => undefined);
    const parsed = text === undefined ? undefined : (0,_build/* parseConfig */.o47)(text);
    const found = parsed?.ok === true ? parsed.config : undefined;
    const problems = parsed === undefined ? [(0,_build/* missingConfig */.lw8)(_build/* CONFIG_FILE */.g2v)] : parsed.ok ? [] : parsed.problems;
    const names = (await (0,promises_.readdir)((0,external_node_path_.join)(folder, WORKFLOWS)).catch(() => [])).filter((name) => /\.ya?ml$/.test(name)).sort();
    const workflows = await Promise.all(names.map(async (name) => checkWorkflow(`${WORKFLOWS}/${name}`, await (0,promises_.readFile)((0,external_node_path_.join)(folder, WORKFLOWS, name), 'utf8'), found)));
    return { config: { path: _build/* CONFIG_FILE */.g2v, found, problems }, workflows };
}
function checkWorkflow(path, content, config) {
    const { errors, model } = (0,read_workflow/* readWorkflow */.S)({ path, content });
    const broken = errors.map(({ message, line, column }) => ({
        code: 'workflow-invalid',
        outcome: 'errored',
        where: `${path}:${line}:${column}`,
        found: message,
        expected: "A workflow that GitHub's own parser takes.",
        state: _build/* NOTHING_WRITTEN */.qvo,
        next: 'Correct the file at this place; GitHub would refuse it whole.',
    }));
    if (model === undefined)
        return { path, stages: [], problems: broken, advice: [] };
    const steps = suiteSteps(model);
    return {
        path,
        stages: steps.map(({ stage }) => stage),
        problems: [...broken, ...(config === undefined ? [] : steps.flatMap((step) => stepProblems(step, config)))],
        advice: steps.flatMap(({ ref, stage, step }) => ref === '' || /^[0-9a-f]{40}$/.test(ref)
            ? []
            : [`${path}:${step.line}: ${stage} is used at "${ref}", which can move; a full commit SHA cannot.`]),
    };
}

;// CONCATENATED MODULE: ./packages/cli/.build/check/check-text.js

/** What `liftlock check` prints: one line for each file, then every problem in full. */
function checkText({ config, workflows }) {
    const releasing = workflows.filter(({ stages, problems }) => stages.length > 0 || problems.length > 0);
    const problems = [...config.problems, ...workflows.flatMap((workflow) => workflow.problems)];
    const advice = workflows.flatMap((workflow) => workflow.advice);
    const lines = [
        `${mark(config.problems.length)} ${config.path}${summary(config.found)}`,
        ...releasing.map(({ path, stages, problems: own }) => `${mark(own.length)} ${path}${stages.length === 0 ? '' : `  ${stages.join(' → ')}`}`),
        ...(releasing.length === 0 ? ['· No workflow uses the actions yet; the README has one to copy.'] : []),
    ];
    return [
        lines.join('\n'),
        ...(problems.length === 0 ? [] : [(0,_build/* renderProblems */.x8Y)(problems)]),
        ...(advice.length === 0 ? [] : [advice.map((line) => `Advice: ${line}`).join('\n')]),
        problems.length === 0 ? 'All is well.' : `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.`,
        '',
    ]
        .join('\n\n')
        .replace(/\n\n$/, '\n');
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

;// CONCATENATED MODULE: ./packages/cli/.build/check/index.js



// EXTERNAL MODULE: ./packages/cli/.build/commands/command.js
var command = __webpack_require__(60099);
;// CONCATENATED MODULE: ./packages/cli/.build/commands/check.js



const check = {
    help: `liftlock check: is the configuration sound, and do the workflows fit it.

  --repo DIR    the repository; default: this folder
  --json        the findings as one JSON document

Reads .github/liftlock.yml and .github/workflows, with GitHub's own parser. Ends
with 1 if there is a problem.
`,
    options: { repo: { type: 'string' }, json: { type: 'boolean' } },
    async run(values, line) {
        const checked = await checkRepository((0,external_node_path_.resolve)(line.cwd, (0,command/* text */.Qq)(values['repo']) ?? '.'));
        const problems = [...checked.config.problems, ...checked.workflows.flatMap((workflow) => workflow.problems)];
        if (values['json'] === true) {
            const workflows = checked.workflows.map(({ path, stages, advice }) => ({ path, stages, advice }));
            line.stdout.write(`${JSON.stringify({ schema: 1, ok: problems.length === 0, problems, workflows }, null, 2)}\n`);
        }
        else {
            line.stdout.write(checkText(checked));
        }
        return problems.length === 0 ? 0 : 1;
    },
};


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
/* harmony import */ var _actions_workflow_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22657);
/* harmony import */ var _actions_workflow_parser_model_converter_concurrency__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22675);
/* harmony import */ var _actions_workflow_parser_model_converter_events__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5103);
/* harmony import */ var _actions_workflow_parser_model_converter_jobs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65175);
/* harmony import */ var _actions_workflow_parser_templates_template_reader__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66074);
/* harmony import */ var _actions_workflow_parser_templates_tokens_index__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43262);
/* harmony import */ var _actions_workflow_parser_workflows_workflow_constants__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33959);
/* harmony import */ var _actions_workflow_parser_workflows_yaml_object_reader__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80589);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15771);









/** Reads a workflow with GitHub's own parser, schema and converters. */
function readWorkflow(file) {
    const { context } = (0,_actions_workflow_parser__WEBPACK_IMPORTED_MODULE_0__/* .parseWorkflow */ .hM)({ name: file.path, content: file.content }, new _actions_workflow_parser__WEBPACK_IMPORTED_MODULE_0__/* .NoOperationTraceWriter */ .P0());
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
/**
 * The library is made for editors: where a text of several lines holds expressions, it gives the text as it is written,
 * with its indentation, so that positions are right. What runs needs the text as YAML reads it.
 */
class ValueReader extends _actions_workflow_parser_workflows_yaml_object_reader__WEBPACK_IMPORTED_MODULE_6__/* .YamlObjectReader */ .M {
    allowLiteral() {
        const token = super.allowLiteral();
        if (token === undefined || !(0,_actions_workflow_parser__WEBPACK_IMPORTED_MODULE_0__/* .isString */ .Kg)(token))
            return token;
        return new _actions_workflow_parser_templates_tokens_index__WEBPACK_IMPORTED_MODULE_5__/* .StringToken */ .Hj(token.file, token.range, token.value, token.definitionInfo);
    }
}
function readValues(context, { path, content }) {
    const fileId = context.getFileId(path);
    return (0,_actions_workflow_parser_templates_template_reader__WEBPACK_IMPORTED_MODULE_4__/* .readTemplate */ .x)(context, _actions_workflow_parser_workflows_workflow_constants__WEBPACK_IMPORTED_MODULE_8__/* .WORKFLOW_ROOT */ .D, new ValueReader(fileId, content), fileId);
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
    const written = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_7__/* .entriesOf */ .Mc)(root);
    const jobs = written.get('jobs') ?? root;
    const on = written.get('on') ?? root;
    const concurrency = written.get('concurrency');
    if (concurrency !== undefined)
        (0,_actions_workflow_parser_model_converter_concurrency__WEBPACK_IMPORTED_MODULE_1__/* .convertConcurrency */ .b)(context, concurrency);
    const events = (0,_actions_workflow_parser_model_converter_events__WEBPACK_IMPORTED_MODULE_2__/* .convertOn */ .j)(context, on);
    const converted = (0,_actions_workflow_parser_model_converter_jobs__WEBPACK_IMPORTED_MODULE_3__/* .convertJobs */ .S)(context, jobs);
    const tokens = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_7__/* .entriesOf */ .Mc)(jobs);
    return {
        path,
        name: (0,_tokens_js__WEBPACK_IMPORTED_MODULE_7__/* .literalOf */ .Zc)(written.get('name')) ?? path,
        events,
        env: written.get('env'),
        permissions: written.get('permissions'),
        concurrency,
        defaults: runDefaults(written.get('defaults')),
        jobs: converted.map((job) => jobModel(job, tokens.get(job.id.value) ?? jobs)),
    };
}
function runDefaults(defaults) {
    const run = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_7__/* .entriesOf */ .Mc)((0,_tokens_js__WEBPACK_IMPORTED_MODULE_7__/* .entriesOf */ .Mc)(defaults).get('run'));
    const shell = run.get('shell');
    const workingDirectory = run.get('working-directory');
    return { ...(shell && { shell }), ...(workingDirectory && { workingDirectory }) };
}
/** The library's typed job lacks timeouts, permissions, defaults and continue-on-error; its token tree has them. */
function jobModel(job, token) {
    const written = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_7__/* .entriesOf */ .Mc)(token);
    const steps = written.get('steps');
    const stepTokens = steps === undefined ? [] : [...steps.assertSequence('steps')];
    return {
        ...(0,_tokens_js__WEBPACK_IMPORTED_MODULE_7__/* .positionOf */ .df)(job.id),
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
    const written = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_7__/* .entriesOf */ .Mc)(token);
    const condition = 'if' in step ? step.if : undefined;
    return {
        ...(0,_tokens_js__WEBPACK_IMPORTED_MODULE_7__/* .positionOf */ .df)(token),
        id: step.id,
        name: written.get('name'),
        condition: condition !== undefined && (0,_actions_workflow_parser__WEBPACK_IMPORTED_MODULE_0__/* .isBasicExpression */ .hR)(condition) ? condition.expression : 'success()',
        run: written.get('run'),
        uses: (0,_tokens_js__WEBPACK_IMPORTED_MODULE_7__/* .literalOf */ .Zc)(written.get('uses')),
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
    return token !== undefined && ((0,_actions_workflow_parser__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(token) || token.isExpression) ? token : undefined;
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
