export const id = 560;
export const ids = [560];
export const modules = {

/***/ 55560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/adapters/.build/index.js + 32 modules
var _build = __webpack_require__(97064);
// EXTERNAL MODULE: ./packages/core/.build/index.js + 126 modules
var core_build = __webpack_require__(1365);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./packages/cli/.build/plan/plan-config.js



/** Reads the configuration in the working tree. @throws LiftlockError if there is one and it is not correct. */
async function readPlanConfig(repo) {
    const text = await (0,promises_.readFile)(external_node_path_.join(repo, core_build/* CONFIG_FILE */.g2v), 'utf8').catch(() => null);
    if (text === null)
        return { rules: (0,core_build/* normalizeVersion */.Qjn)(undefined), components: [], isConfigured: false };
    const parsed = (0,core_build/* parseConfig */.o47)(text);
    if (!parsed.ok)
        throw new core_build/* LiftlockError */.Np3(parsed.problems);
    const { version, components } = parsed.config;
    return { rules: version, components, isConfigured: true };
}

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
function planText({ plan }, history, style) {
    const paint = painter(style.color);
    const blocks = [
        headline(plan, history, paint),
        ...componentBlock(plan, paint),
        commitBlock(plan, paint),
        ...tagBlock(plan, history, paint),
    ];
    return `${blocks.join('\n\n')}\n`;
}
function headline(plan, history, paint) {
    const at = `${plan.channel === null ? 'commit' : (0,core_build/* visible */.RK9)(plan.channel)} ${history.head.slice(0, 7)}`;
    return [paint.dim(`${at} · ${channelName(plan)}`), '', `  ${verdict(plan, paint)}`, `  ${basis(plan, paint)}`].join('\n');
}
function channelName({ kind }) {
    return kind === 'none' ? 'releases nothing: `version.branches` does not name this branch' : `${kind} channel`;
}
function verdict(plan, paint) {
    if (plan.bump === null)
        return independentVerdict(plan, paint);
    if (plan.next !== null) {
        const from = plan.base === null ? 'first release' : plan.base.version;
        return `${from} → ${paint.green(paint.bold(plan.next.version))}   ${plan.bump}, to be tagged ${(0,core_build/* visible */.RK9)(plan.next.tag)}`;
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
    const counted = plan.commits.filter(({ counts }) => counts);
    const [decisive] = counted.filter(({ reason }) => plan.bump !== null && reason.includes(plan.bump));
    const because = decisive === undefined ? '' : ` because of ${decisive.sha.slice(0, 7)} (${(0,core_build/* visible */.RK9)(decisive.reason)})`;
    const since = plan.base === null ? 'in all' : `since ${(0,core_build/* visible */.RK9)(plan.base.tag)}`;
    return paint.dim(`${counted.length} of ${plan.commits.length} commits ${since} ${counted.length === 1 ? 'counts' : 'count'}${because}`);
}
function componentBlock(plan, paint) {
    if (plan.bump !== null || plan.components.length === 0)
        return [];
    const width = Math.max(...plan.components.map(({ name }) => name.length));
    const rows = plan.components.map(({ name, base, next, bump, commits }) => {
        const from = base?.version ?? 'new';
        const step = next === null ? paint.dim(`${from}, unchanged`) : `${from} → ${paint.green(next.version)}  ${bump}`;
        return `  ${name.padEnd(width)}  ${step}${commits.length === 0 ? '' : paint.dim(`  ${commits.length} commits`)}`;
    });
    return [[paint.bold('Components'), ...rows].join('\n')];
}
function commitBlock({ commits, base }, paint) {
    if (commits.length === 0)
        return paint.dim(base === null ? 'No commits.' : `No commits since ${(0,core_build/* visible */.RK9)(base.tag)}.`);
    const titles = commits.map(titleOf);
    const width = Math.max(...titles.map(({ length }) => length));
    return [
        paint.bold('Commits'),
        ...commits.map((commit, at) => row(commit, (titles[at] ?? '').padEnd(width), paint)),
    ].join('\n');
}
function titleOf({ type, scope, subject, breaking }) {
    const head = type === null ? '' : `${type}${scope === null ? '' : `(${scope})`}${breaking ? '!' : ''}: `;
    return (0,core_build/* cut */.JjL)((0,core_build/* visible */.RK9)(`${head}${subject}`), MAX_TITLE);
}
function row({ sha, breaking, counts, reason }, title, paint) {
    const mark = counts ? paint.green('●') : paint.dim('·');
    const style = breaking ? paint.red : counts ? paint.plain : paint.dim;
    const why = (0,core_build/* cut */.JjL)((0,core_build/* visible */.RK9)(reason), MAX_REASON);
    return `  ${mark} ${paint.yellow(sha.slice(0, 7))}  ${style(title)}  ${counts ? why : paint.dim(why)}`;
}
function tagBlock({ ignoredTags, base }, history, paint) {
    if (ignoredTags.length === 0)
        return [];
    const used = base === null ? 'No tag is the base' : `${(0,core_build/* visible */.RK9)(base.tag)} is the base`;
    const rows = grouped(ignoredTags).map(({ tags, reason }) => {
        const named = tags.slice(0, MAX_IGNORED).map(core_build/* visible */.RK9).join(', ');
        const more = tags.length > MAX_IGNORED ? ` and ${tags.length - MAX_IGNORED} more` : '';
        return `  ${named}${more}  ${paint.dim((0,core_build/* visible */.RK9)(reason))}`;
    });
    return [
        [paint.bold(`Tags not used`), paint.dim(`  ${used}, by the template ${(0,core_build/* visible */.RK9)(history.template)}`), ...rows].join('\n'),
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
 * Ends with 0 whenever there is a plan, also one that a rule holds; that is said on stderr.
 */
async function planCommand(options) {
    return reportingProblems(async () => {
        const { planning, history } = await planRepository(options);
        const stdout = options.json
            ? `${JSON.stringify(planning.plan, null, 2)}\n`
            : planText(planning, history, { color: options.color });
        return { stdout, stderr: problemText(planning), exitCode: 0 };
    });
}
/** @throws LiftlockError for whatever stands in the way of a plan. */
async function planRepository(options) {
    const git = (0,_build.gitHistory)({ cwd: options.repo, env: options.env });
    const config = await readPlanConfig(options.repo);
    const { rules, components } = config;
    const history = await (0,core_build/* readHistory */.Lu2)(git, { rules, components, ref: options.ref, since: options.since });
    return { config, git, history, planning: (0,core_build/* examineVersion */.wHn)({ history, rules, components }) };
}
/** Runs a command and turns problems into text; anything else is a defect of ours and goes on. */
async function reportingProblems(run) {
    try {
        return await run();
    }
    catch (error) {
        if (!(error instanceof core_build/* LiftlockError */.Np3))
            throw error;
        return { stdout: '', stderr: `${(0,core_build/* renderProblems */.x8Y)(error.problems)}\n`, exitCode: 1 };
    }
}
function problemText({ problems }) {
    return problems.length === 0 ? '' : `${(0,core_build/* renderProblems */.x8Y)(problems)}\n`;
}

;// CONCATENATED MODULE: ./packages/cli/.build/plan/index.js



// EXTERNAL MODULE: ./packages/cli/.build/commands/command.js
var command = __webpack_require__(60099);
;// CONCATENATED MODULE: ./packages/cli/.build/commands/plan.js



const plan = {
    help: `liftlock plan: what would be released from here, and why.

  --repo DIR    the repository; default: this folder
  --ref REF     the branch, tag or commit to plan for; default: HEAD
  --since TAG   take this tag as the last release
  --json        the plan as one JSON document

Reads git and, if there is one, .github/liftlock.yml. Writes nothing and asks no
network. Ends with 0 whenever there is a plan, also one without a release.
`,
    options: {
        repo: { type: 'string' },
        ref: { type: 'string' },
        since: { type: 'string' },
        json: { type: 'boolean' },
    },
    async run(values, line) {
        const result = await planCommand({
            repo: (0,external_node_path_.resolve)(line.cwd, (0,command/* text */.Qq)(values['repo']) ?? '.'),
            ref: (0,command/* text */.Qq)(values['ref']),
            since: (0,command/* text */.Qq)(values['since']),
            json: values['json'] === true,
            color: (0,command/* wantsColor */.zK)(line),
            env: line.env,
        });
        line.stdout.write(result.stdout);
        line.stderr.write(result.stderr);
        return result.exitCode;
    },
};


/***/ })

};
