export const id = 775;
export const ids = [775];
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

/***/ 9522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ notesCommand),
  R: () => (/* binding */ writeNotes)
});

// EXTERNAL MODULE: ./packages/adapters/.build/git/git-history.js + 2 modules
var git_history = __webpack_require__(45097);
// EXTERNAL MODULE: ./packages/adapters/.build/changelog/conventional-notes.js + 2 modules
var conventional_notes = __webpack_require__(13747);
// EXTERNAL MODULE: ./packages/core/.build/changelog/notes-input.js
var notes_input = __webpack_require__(31893);
// EXTERNAL MODULE: ./packages/core/.build/changelog/notes-layout.js
var notes_layout = __webpack_require__(31271);
// EXTERNAL MODULE: ./packages/core/.build/version/tags.js
var tags = __webpack_require__(49426);
// EXTERNAL MODULE: ./packages/core/.build/ports/read-history.js + 1 modules
var read_history = __webpack_require__(99776);
// EXTERNAL MODULE: ./packages/core/.build/version/plan.js + 6 modules
var plan = __webpack_require__(89545);
// EXTERNAL MODULE: ./packages/cli/.build/plan/plan-command.js + 2 modules
var plan_command = __webpack_require__(28396);
// EXTERNAL MODULE: ./packages/cli/.build/plan/plan-config.js
var plan_config = __webpack_require__(45099);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./packages/cli/.build/notes/repository-url.js


/**
 * Address of the repository in a browser: in a workflow from GitHub's variables, elsewhere from the remote `origin`.
 * `null` if neither says one; notes then have no links.
 *
 * @param objects The repository's folder of objects, beside which its configuration lies.
 */
async function repositoryUrl(objects, env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
    if (repository !== undefined && repository !== '')
        return `${server ?? 'https://github.com'}/${repository}`;
    const config = await (0,promises_.readFile)(external_node_path_.join(external_node_path_.dirname(objects), 'config'), 'utf8').catch(() => '');
    const remote = originOf(config);
    return remote === null ? null : browserUrl(remote);
}
/** The first `url` of `[remote "origin"]` in a git configuration. */
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
/** `git@github.com:acme/shop.git` → `https://github.com/acme/shop`; without credentials, whatever the remote holds. */
function browserUrl(remote) {
    for (const form of FORMS) {
        const [, host, location = ''] = form.exec(remote) ?? [];
        const name = location.replace(/\/+$/, '').replace(/\.git$/, '');
        if (host !== undefined && /^[\w.-]+(?:\/[\w.-]+)+$/.test(name))
            return `https://${host}/${name}`;
    }
    return null;
}

;// CONCATENATED MODULE: ./packages/cli/.build/notes/notes-command.js




/** `liftlock notes`: the release notes of a release that exists, or of the next one. Writes nothing, asks no network. */
async function notesCommand(options) {
    return (0,plan_command/* reportingProblems */.T7)(async () => ({ stdout: await writeNotes(options), stderr: '', exitCode: 0 }));
}
/** @throws LiftlockError for whatever stands in the way. */
async function writeNotes({ repo, from, to, env }) {
    const git = (0,git_history/* gitHistory */.H)({ cwd: repo, env });
    const config = await (0,plan_config/* readPlanConfig */.y)(repo);
    const { planning, history } = await readRelease(git, config, from, to);
    const input = (0,notes_input/* notesInputFor */.t)({
        planning,
        history,
        release: releaseOf(planning, history, to),
        repositoryUrl: await repositoryUrl(await git.objectsFolder(), env),
        sections: (0,notes_layout/* sectionsFor */.AD)(config.sections),
        showUnparsed: config.rules.unparsed === 'section',
    });
    return (0,conventional_notes/* conventionalNotes */.y)(git).render({ ...input, limit: Number.POSITIVE_INFINITY });
}
async function readRelease(git, { rules, components }, since, ref) {
    const below = ref === undefined ? null : (0,tags/* versionOfTag */.mx)(rules.tag, ref, null);
    const request = { rules, components, ref, since, ...(below === null ? {} : { below }) };
    const history = await (0,read_history/* readHistory */.L)(git, request);
    return { history, planning: (0,plan/* examineVersion */.wH)({ history, rules, components }) };
}
/** The release that `to` names, the planned one, or what has no version yet. */
function releaseOf({ plan }, { template }, to) {
    const version = to === undefined ? null : (0,tags/* versionOfTag */.mx)(template, to, null);
    if (to !== undefined && version !== null)
        return { version, tag: to };
    return plan.next ?? { version: 'Unreleased', tag: to ?? 'HEAD' };
}


/***/ }),

/***/ 28396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VV: () => (/* binding */ planCommand),
  T7: () => (/* binding */ reportingProblems)
});

// UNUSED EXPORTS: planRepository

// EXTERNAL MODULE: ./packages/adapters/.build/git/git-history.js + 2 modules
var git_history = __webpack_require__(45097);
// EXTERNAL MODULE: ./packages/core/.build/ports/read-history.js + 1 modules
var read_history = __webpack_require__(99776);
// EXTERNAL MODULE: ./packages/core/.build/version/plan.js + 6 modules
var plan = __webpack_require__(89545);
// EXTERNAL MODULE: ./packages/core/.build/errors/problem.js
var problem = __webpack_require__(15429);
// EXTERNAL MODULE: ./packages/core/.build/errors/render.js
var render = __webpack_require__(47500);
// EXTERNAL MODULE: ./packages/cli/.build/plan/plan-config.js
var plan_config = __webpack_require__(45099);
// EXTERNAL MODULE: ./packages/core/.build/changelog/safe-text.js
var safe_text = __webpack_require__(24182);
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
    const at = `${plan.channel === null ? 'commit' : (0,safe_text/* visible */.RK)(plan.channel)} ${history.head.slice(0, 7)}`;
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
    const counted = plan.commits.filter(({ counts }) => counts);
    const [decisive] = counted.filter(({ reason }) => plan.bump !== null && reason.includes(plan.bump));
    const because = decisive === undefined ? '' : `; ${decisive.sha.slice(0, 7)} decides (${(0,safe_text/* visible */.RK)(decisive.reason)})`;
    const since = plan.base === null ? 'in all' : `since ${(0,safe_text/* visible */.RK)(plan.base.tag)}`;
    return paint.dim(`${counted.length} of ${plan.commits.length} commits ${since} ${counted.length === 1 ? 'counts' : 'count'}${because}`);
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
function commitBlock({ commits, base }, paint) {
    if (commits.length === 0)
        return paint.dim(base === null ? 'No commits.' : `No commits since ${(0,safe_text/* visible */.RK)(base.tag)}.`);
    const titles = commits.map(titleOf);
    const width = Math.max(...titles.map(({ length }) => length));
    return [
        paint.bold('Commits'),
        ...commits.map((commit, at) => row(commit, (titles[at] ?? '').padEnd(width), paint)),
    ].join('\n');
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
function tagBlock({ ignoredTags, base }, history, paint) {
    if (ignoredTags.length === 0)
        return [];
    const used = base === null ? 'No tag is the base' : `${(0,safe_text/* visible */.RK)(base.tag)} is the base`;
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
    const git = (0,git_history/* gitHistory */.H)({ cwd: options.repo, env: options.env });
    const config = await (0,plan_config/* readPlanConfig */.y)(options.repo);
    const { rules, components } = config;
    const history = await (0,read_history/* readHistory */.L)(git, { rules, components, ref: options.ref, since: options.since });
    return { config, git, history, planning: (0,plan/* examineVersion */.wH)({ history, rules, components }) };
}
/** Runs a command and turns problems into text; anything else is a defect of ours and goes on. */
async function reportingProblems(run) {
    try {
        return await run();
    }
    catch (error) {
        if (!(error instanceof problem/* LiftlockError */.Np))
            throw error;
        return { stdout: '', stderr: `${(0,render/* renderProblems */.x)(error.problems)}\n`, exitCode: 1 };
    }
}
function problemText({ problems }) {
    return problems.length === 0 ? '' : `${(0,render/* renderProblems */.x)(problems)}\n`;
}


/***/ }),

/***/ 45099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readPlanConfig)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _liftlock_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(197);



const CONFIG_FILE = '.github/liftlock.yml';
/**
 * Reads the configuration in the working tree. What parses it is loaded only if there is one.
 *
 * @throws LiftlockError if there is one and it is not correct.
 */
async function readPlanConfig(repo) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(repo, CONFIG_FILE), 'utf8').catch(() => null);
    if (text === null)
        return { rules: (0,_liftlock_core__WEBPACK_IMPORTED_MODULE_2__/* .normalizeVersion */ .Qj)(undefined), components: [], sections: null, isConfigured: false };
    const { parsePlanConfig } = await Promise.all(/* import() */[__webpack_require__.e(447), __webpack_require__.e(175), __webpack_require__.e(393)]).then(__webpack_require__.bind(__webpack_require__, 8393));
    return parsePlanConfig(text);
}


/***/ }),

/***/ 31893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ notesInputFor)
/* harmony export */ });
/* harmony import */ var _version_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95915);

/**
 * What the notes of a release say. A final release tells everything since the last stable one, so what its
 * pre-releases brought is in it again; a pre-release tells what came since the last one, and folds the whole below.
 */
function notesInputFor(planned) {
    const { planning, history, release } = planned;
    const line = history.lines.find(({ component }) => component === (planned.component?.name ?? null)) ?? history.lines[0];
    const own = planning.plan.components.find(({ name }) => name === planned.component?.name);
    const shas = own === undefined ? null : new Set(own.commits);
    const commits = planning.commits.filter(({ parsed }) => shas?.has(parsed.commit.sha) ?? true);
    const lastPrerelease = release.version.includes('-') ? line?.prereleases[0] : undefined;
    return {
        version: release.version,
        tag: release.tag,
        previousTag: line?.base?.tag ?? null,
        range: { to: history.head, from: line?.base?.sha ?? null },
        releasedAt: history.commits[0]?.committedAt ?? 0,
        commits,
        sincePrerelease: lastPrerelease === undefined
            ? undefined
            : { tag: lastPrerelease.tag, shas: missingIn(history, lastPrerelease.sha) },
        follows: followsOf(planned),
        components: own === undefined ? componentsByCommit(planning) : new Map(),
        pulls: planned.pulls ?? new Map(),
        repositoryUrl: planned.repositoryUrl,
        sections: planned.sections,
        showUnparsed: planned.showUnparsed,
        wholeNotes: planned.wholeNotes,
    };
}
/** Commits of the range that a pre-release does not contain. */
function missingIn({ commits }, prerelease) {
    const shipped = (0,_version_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .containedIn */ .xK)((0,_version_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .graphOf */ .cQ)(commits), [prerelease]);
    return new Set(commits.map(({ sha }) => sha).filter((sha) => !shipped.has(sha)));
}
function followsOf({ planning, component }) {
    return component?.dependencies.flatMap((dependency) => {
        const next = planning.plan.components.find(({ name }) => name === dependency.component)?.next ?? null;
        return next === null ? [] : [{ component: dependency.component, version: next.version }];
    });
}
function componentsByCommit({ plan }) {
    const byCommit = new Map();
    for (const { name, commits } of plan.components) {
        for (const sha of commits)
            byCommit.set(sha, [...(byCommit.get(sha) ?? []), name]);
    }
    return byCommit;
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
// EXTERNAL MODULE: ./packages/core/.build/version/tags.js
var version_tags = __webpack_require__(49426);
;// CONCATENATED MODULE: ./packages/core/.build/version/base.js


function reachability(asked, reached) {
    return { asked: new Set(asked), reached: new Map(reached.map((ref) => [ref.name, ref])) };
}
/** The next tags of a line to ask about, newest first; empty once the newest stable release is known. */
function nextToAsk(tags, known, limit) {
    const stable = tags.find((tag) => known.reached.has(tag.tag) && !(0,bump/* isPrerelease */.V1)(tag.version));
    if (stable !== undefined)
        return [];
    return tags.filter(({ tag }) => !known.asked.has(tag)).slice(0, limit);
}
/**
 * The newest stable release that the released commit contains is the base; what is newer is either a pre-release of
 * what comes next, or lies on another branch. Order is semantic, never by date.
 */
function lineFromReachable(component, tags, known) {
    const reached = tags.flatMap((tag) => {
        const ref = known.reached.get(tag.tag);
        return ref === undefined ? [] : [{ ...tag, sha: ref.sha, committedAt: ref.committedAt }];
    });
    const base = reached.find(({ version }) => !(0,bump/* isPrerelease */.V1)(version)) ?? null;
    const newer = base === null
        ? tags
        : tags.slice(0, tags.findIndex(({ tag }) => tag === base.tag));
    const ignored = newer.map(({ tag }) => ({
        tag,
        reason: !known.reached.has(tag)
            ? 'not contained in the commit that is planned for: on another branch, or later'
            : 'a pre-release: the base is a stable release',
    }));
    const prereleases = base === null ? reached : reached.slice(0, reached.indexOf(base));
    return { line: { component, base, isBaseNamed: false, prereleases, taken: tags }, ignored };
}
/** The line as it is when somebody names the base: tags beyond it are reported and play no part. */
function lineSince(component, tags, base) {
    const ignored = tags
        .filter((tag) => (0,version_tags/* newestFirst */.ll)(tag, base) < 0)
        .map(({ tag }) => ({ tag, reason: `newer than ${base.tag}, which was named as the base` }));
    return { line: { component, base, isBaseNamed: true, prereleases: [], taken: tags }, ignored };
}

// EXTERNAL MODULE: ./packages/core/.build/version/components.js
var version_components = __webpack_require__(5171);
// EXTERNAL MODULE: ./packages/core/.build/version/graph.js
var graph = __webpack_require__(95915);
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
    const published = (0,version_tags/* sortTags */.uO)(request.publishedTags ?? [], template, names).lines;
    const lines = readings.map(({ line }) => ({
        ...line,
        taken: [...line.taken, ...(published.get(line.component) ?? [])],
    }));
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
 * Every release that a commit contains, newest first; of unified versions.
 *
 * @throws LiftlockError `not-a-repository`, `no-commits`, `unknown-ref` or `shallow-clone`.
 */
async function reachableReleases(history, rules, ref = 'HEAD') {
    const opened = await history.open(ref);
    if (opened.shallow)
        throw new problem/* LiftlockError */.Np((0,repository/* shallowClone */.yG)());
    const template = rules.tagIsDefault ? (0,version_tags/* inferTemplate */.$d)(opened.tags, rules.tag) : rules.tag;
    const tags = (0,version_tags/* sortTags */.uO)(opened.tags, template, [null]).lines.get(null) ?? [];
    const reached = new Set((await history.reachable('all', opened.sha)).map(({ name }) => name));
    return tags.filter(({ tag }) => reached.has(tag));
}
function sortedBelow({ lines, ignored }, below) {
    if (below === undefined)
        return { lines, ignored };
    const kept = [...lines].map(([name, tags]) => [name, tags.filter((tag) => compare(tag.version, below) < 0)]);
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
            known = reachability(lines.flatMap(([, tags]) => tags).map(({ tag }) => tag), reached);
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
    return [...sorted.lines.values()].flatMap((tags) => tags.map(({ tag }) => tag));
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


/***/ })

};
