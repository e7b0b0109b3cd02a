export const id = 851;
export const ids = [851];
export const modules = {

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

/***/ 34851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* reexport */ plan),
  planCommand: () => (/* reexport */ plan_command/* planCommand */.V),
  planRepository: () => (/* reexport */ plan_command/* planRepository */._),
  readPlanConfig: () => (/* reexport */ read_plan_config/* readPlanConfig */.y)
});

// EXTERNAL MODULE: ./packages/cli/.build/commands/command.js
var command = __webpack_require__(60099);
// EXTERNAL MODULE: ./packages/cli/.build/commands/repository.js
var repository = __webpack_require__(9816);
// EXTERNAL MODULE: ./packages/cli/.build/commands/result.js
var commands_result = __webpack_require__(20081);
// EXTERNAL MODULE: ./packages/cli/.build/plan/plan-command.js + 2 modules
var plan_command = __webpack_require__(28396);
;// CONCATENATED MODULE: ./packages/cli/.build/plan/command.js




const plan = {
    help: `liftlock plan: what would be released from here, and why.

  --repo DIR    the repository; default: this folder
  --ref REF     the branch, tag or commit to plan for; default: HEAD
  --branch NAME plan for this branch, as if --ref were merged into it; default:
                the branch that --ref names
  --since TAG   take this tag as the last release
  --json        the plan as one JSON document; \`problems\` is what would hold it

Reads git and, if there is one, .github/liftlock.yml. Writes nothing and asks no
network. Ends with 0 whenever there is a plan, also one without a release, and
one that the team's standards would hold: \`liftlock check\` ends with 1 then.
`,
    options: {
        repo: { type: 'string' },
        ref: { type: 'string' },
        branch: { type: 'string' },
        since: { type: 'string' },
        json: { type: 'boolean' },
    },
    async run(values, line) {
        const result = await (0,plan_command/* planCommand */.V)({
            repo: (0,repository/* repositoryFolder */.p)(values, line),
            ref: (0,command/* text */.Qq)(values['ref']),
            branch: (0,command/* text */.Qq)(values['branch']),
            since: (0,command/* text */.Qq)(values['since']),
            json: values['json'] === true,
            color: (0,command/* wantsColor */.zK)(line),
            env: line.env,
        });
        return (0,commands_result/* finish */.O)(result, line);
    },
};

// EXTERNAL MODULE: ./packages/cli/.build/plan/read-plan-config.js
var read_plan_config = __webpack_require__(99410);
;// CONCATENATED MODULE: ./packages/cli/.build/plan/index.js





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

/***/ 99776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ reachableReleases),
  L: () => (/* binding */ readHistory)
});

// EXTERNAL MODULE: ./node_modules/semver/functions/compare.js
var compare = __webpack_require__(78469);
// EXTERNAL MODULE: ./packages/core/.build/errors/catalogue/repository.js
var repository = __webpack_require__(79202);
// EXTERNAL MODULE: ./packages/core/.build/errors/catalogue/version.js
var version = __webpack_require__(64000);
// EXTERNAL MODULE: ./packages/core/.build/errors/problem.js
var problem = __webpack_require__(15429);
// EXTERNAL MODULE: ./packages/core/.build/version/bump.js
var bump = __webpack_require__(6939);
// EXTERNAL MODULE: ./packages/core/.build/version/tag-line.js
var tag_line = __webpack_require__(83702);
;// CONCATENATED MODULE: ./packages/core/.build/version/base.js


function reachability(asked, reached) {
    return { asked: new Set(asked), reached: new Map(reached.map((ref) => [ref.name, ref])) };
}
/** The next tags of a line to ask about, newest first; empty once the newest stable release is known. */
function nextToAsk(tags, known, limit) {
    const next = [];
    for (const tag of tags) {
        if (known.reached.has(tag.tag) && !(0,bump/* isPrerelease */.V1)(tag.version))
            return [];
        if (!known.asked.has(tag.tag))
            next.push(tag);
        if (next.length === limit)
            break;
    }
    return next;
}
/**
 * The newest stable release that the released commit contains is the base; what is newer is either a pre-release of
 * what comes next, or lies on another branch. Order is semantic, never by date.
 */
function lineFromReachable(component, tags, known) {
    let base = null;
    const prereleases = [];
    const ignored = [];
    for (const tag of tags) {
        const ref = known.reached.get(tag.tag);
        if (ref !== undefined && !(0,bump/* isPrerelease */.V1)(tag.version)) {
            base = { ...tag, sha: ref.sha, committedAt: ref.committedAt };
            break;
        }
        if (ref !== undefined)
            prereleases.push({ ...tag, sha: ref.sha, committedAt: ref.committedAt });
        ignored.push({ tag: tag.tag, reason: ref === undefined ? NOT_CONTAINED : IS_PRERELEASE });
    }
    return { line: { component, base, isBaseNamed: false, prereleases, taken: tags }, ignored };
}
const NOT_CONTAINED = 'not contained in the commit that is planned for: on another branch, or later';
const IS_PRERELEASE = 'a pre-release: the base is a stable release';
/** The line as it is when somebody names the base: tags beyond it are reported and play no part. */
function lineSince(component, tags, base) {
    const ignored = [];
    for (const tag of tags) {
        if ((0,tag_line/* newestFirst */.ll)(tag, base) >= 0)
            break;
        ignored.push({ tag: tag.tag, reason: `newer than ${base.tag}, which was named as the base` });
    }
    return { line: { component, base, isBaseNamed: true, prereleases: [], taken: tags }, ignored };
}

// EXTERNAL MODULE: ./packages/core/.build/version/components.js
var version_components = __webpack_require__(5171);
// EXTERNAL MODULE: ./packages/core/.build/version/graph.js
var graph = __webpack_require__(95915);
// EXTERNAL MODULE: ./packages/core/.build/version/tags.js
var version_tags = __webpack_require__(49426);
;// CONCATENATED MODULE: ./packages/core/.build/ports/read-history.js








/**
 * Reads what a version plan needs, and no more: names of refs, the few tags that can be the base, and the commits since.
 * A handful of git processes, whatever the length of the history and the number of tags.
 *
 * @throws LiftlockError `not-a-repository`, `no-commits`, `unknown-ref`, `shallow-clone` or `unknown-base`.
 */
async function readHistory(history, request) {
    const ref = request.ref ?? 'HEAD';
    const opened = await history.open(ref);
    if (opened.shallow)
        throw new problem/* LiftlockError */.Np((0,repository/* shallowClone */.yG)());
    const { rules, components } = request;
    const template = rules.tagIsDefault ? (0,version_tags/* inferTemplate */.$d)(opened.tags, rules.tag) : rules.tag;
    const independent = rules.versioning === 'independent';
    const names = independent ? components.map(({ name }) => name) : [null];
    const sorted = sortedBelow((0,version_tags/* sortTags */.uO)(opened.tags, template, names), request.below);
    const readings = request.since === undefined
        ? await readLines(history, sorted, opened.sha)
        : await readLinesSince(history, sorted, template, request.since, opened.tags);
    const untagged = withoutTag(request.published ?? [], opened.tags, template, names);
    const lines = readings.map(({ line }) => ({ ...line, untagged: untagged(line.component) }));
    const bases = readings.map(({ line }) => line.base);
    return {
        head: opened.sha,
        branch: request.branch ?? branchNamed(opened.fullName),
        template,
        lines,
        ignoredTags: [...readings.flatMap(({ ignored }) => ignored), ...sorted.ignored],
        commits: await commitsSince(history, opened.sha, bases, request.files === true || (0,version_components/* needsFiles */.$)(components)),
    };
}
/**
 * Every release that `HEAD` contains, newest first: of the whole, or of one component with versions of its own.
 *
 * @throws LiftlockError `not-a-repository`, `no-commits` or `shallow-clone`.
 */
async function reachableReleases(history, rules, component) {
    const opened = await history.open('HEAD');
    if (opened.shallow)
        throw new problem/* LiftlockError */.Np((0,repository/* shallowClone */.yG)());
    const template = rules.tagIsDefault ? (0,version_tags/* inferTemplate */.$d)(opened.tags, rules.tag) : rules.tag;
    const tags = [...((0,version_tags/* sortTags */.uO)(opened.tags, template, [component]).lines.get(component) ?? [])];
    const reached = new Set((await history.reachable('all', opened.sha)).map(({ name }) => name));
    return tags.filter(({ tag }) => reached.has(tag));
}
/** Published releases that have no tag here, by line. */
function withoutTag(published, tags, template, components) {
    if (published.length === 0)
        return () => [];
    const known = new Set(tags);
    const targets = new Map(published.filter(({ tag }) => !known.has(tag)).map(({ tag, target }) => [tag, target]));
    const { lines } = (0,version_tags/* sortTags */.uO)([...targets.keys()], template, components);
    return (component) => [...(lines.get(component) ?? [])].map((tag) => ({ ...tag, target: targets.get(tag.tag) ?? '' }));
}
function sortedBelow({ lines, ignored }, below) {
    if (below === undefined)
        return { lines, ignored };
    const isBelow = ({ version }) => compare(version, below) < 0;
    const kept = [...lines].map(([name, tags]) => [name, [...tags].filter(isBelow)]);
    return { lines: new Map(kept), ignored };
}
const FIRST_ROUND = 8;
const ROUND_GROWTH = 16;
/** Arguments of one process; Windows allows 32 KiB for a whole command line. */
const MAX_ARGUMENT_CHARACTERS = 24_000;
async function readLines(history, sorted, head) {
    const lines = [...sorted.lines];
    let known = reachability([], []);
    for (let round = FIRST_ROUND;; round *= ROUND_GROWTH) {
        const limit = Math.max(2, Math.floor(round / Math.max(1, lines.length)));
        const asked = lines.flatMap(([, tags]) => nextToAsk(tags, known, limit)).map(({ tag }) => tag);
        if (asked.length === 0)
            break;
        const all = asked.reduce((sum, tag) => sum + tag.length + 11, 0) > MAX_ARGUMENT_CHARACTERS;
        const reached = await history.reachable(all ? 'all' : asked, head);
        if (all) {
            known = reachability(lines.flatMap(([, tags]) => [...tags]).map(({ tag }) => tag), reached);
            break;
        }
        known = reachability([...known.asked, ...asked], [...known.reached.values(), ...reached]);
    }
    return lines.map(([component, tags]) => lineFromReachable(component, tags, known));
}
async function readLinesSince(history, sorted, template, since, names) {
    const tag = since.replace(/^refs\/tags\//, '');
    const [located] = names.includes(tag) ? await history.locate([tag]) : [];
    if (located === undefined)
        throw new problem/* LiftlockError */.Np((0,version/* unknownBase */.SO)(since, names));
    const readings = [...sorted.lines].flatMap(([component, tags]) => {
        const version = (0,version_tags/* versionOfTag */.mx)(template, tag, component);
        const base = version === null ? null : { tag, version, component, sha: located.sha, committedAt: located.committedAt };
        return base === null ? [] : [lineSince(component, tags, base)];
    });
    if (readings.length === 0)
        throw new problem/* LiftlockError */.Np((0,version/* unknownBase */.SO)(since, releaseNames(sorted), template));
    return readings;
}
function releaseNames(sorted) {
    return [...sorted.lines.values()].flatMap((tags) => [...tags]).map(({ tag }) => tag);
}
/** Every commit that some line has still to release, and as few others as possible, children before parents. */
async function commitsSince(history, to, bases, files) {
    const read = (without) => collect(history.commits({ to, without, files }));
    const known = bases.filter((base) => base !== null);
    const [oldest] = [...known].sort((a, b) => a.committedAt - b.committedAt);
    if (oldest === undefined || known.length < bases.length)
        return read([]);
    // Nearly always the oldest release is contained in all the others. To look is cheaper than to ask git for their
    // merge base, which compares every pair.
    const commits = await read([oldest.sha]);
    const others = new Set(known.map(({ sha }) => sha).filter((sha) => sha !== oldest.sha));
    if ((0,graph/* allContain */.Su)(commits, [...others], oldest.sha))
        return commits;
    const shared = await history.mergeBase([oldest.sha, ...others]);
    return read(shared === null ? [] : [shared]);
}
async function collect(commits) {
    const all = [];
    for await (const commit of commits)
        all.push(commit);
    return all;
}
function branchNamed(fullName) {
    const branches = /^refs\/(?:heads|remotes\/origin)\//;
    return fullName !== null && branches.test(fullName) ? fullName.replace(branches, '') : null;
}


/***/ }),

/***/ 75435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ unreleasedCommits)
/* harmony export */ });
/**
 * The commits that a release from here would bring. With independent versions a plan begins at the oldest release of all
 * components, so most of its commits may have been released with the component that they touch, or touch none.
 */
function unreleasedCommits({ bump, commits, components }) {
    if (bump !== null)
        return [...commits];
    const theirs = new Set(components.flatMap((component) => component.commits));
    return commits.filter(({ sha }) => theirs.has(sha));
}


/***/ })

};
