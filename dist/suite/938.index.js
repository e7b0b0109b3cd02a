export const id = 938;
export const ids = [938];
export const modules = {

/***/ 30904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ namedComponent)
/* harmony export */ });
/* harmony import */ var _liftlock_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15429);
/* harmony import */ var _liftlock_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64000);
/* harmony import */ var _liftlock_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36965);

/**
 * The component that `--component` names; `null` where it was left out.
 *
 * @throws LiftlockError `unknown-component`, also where components share one version.
 */
function namedComponent({ rules, components }, name) {
    if (name === undefined)
        return null;
    const names = rules.versioning === 'independent' ? components.map((component) => component.name) : [];
    const found = names.includes(name) ? components.find((component) => component.name === name) : undefined;
    if (found === undefined)
        throw new _liftlock_core__WEBPACK_IMPORTED_MODULE_0__/* .LiftlockError */ .Np((0,_liftlock_core__WEBPACK_IMPORTED_MODULE_1__/* .unknownComponent */ .Mj)(name, names, (0,_liftlock_core__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, names)));
    return found;
}


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

/***/ 18472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bw: () => (/* binding */ notesSource),
  qX: () => (/* binding */ readRange),
  IE: () => (/* binding */ renderNotes),
  Ru: () => (/* binding */ writeNotes)
});

// EXTERNAL MODULE: ./packages/adapters/.build/git/git-history.js + 2 modules
var git_history = __webpack_require__(45097);
// EXTERNAL MODULE: ./packages/adapters/.build/changelog/conventional-notes.js + 2 modules
var conventional_notes = __webpack_require__(13747);
// EXTERNAL MODULE: ./packages/core/.build/version/tags.js
var tags = __webpack_require__(49426);
// EXTERNAL MODULE: ./packages/core/.build/ports/read-history.js + 1 modules
var read_history = __webpack_require__(99776);
// EXTERNAL MODULE: ./packages/core/.build/errors/problem.js
var problem = __webpack_require__(15429);
// EXTERNAL MODULE: ./packages/core/.build/errors/catalogue/version.js
var version = __webpack_require__(64000);
// EXTERNAL MODULE: ./packages/core/.build/version/plan.js + 6 modules
var plan = __webpack_require__(89545);
// EXTERNAL MODULE: ./packages/core/.build/changelog/notes-input.js + 1 modules
var notes_input = __webpack_require__(62251);
// EXTERNAL MODULE: ./packages/core/.build/changelog/notes-layout.js
var notes_layout = __webpack_require__(31271);
// EXTERNAL MODULE: ./packages/cli/.build/plan/read-plan-config.js
var read_plan_config = __webpack_require__(99410);
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

;// CONCATENATED MODULE: ./packages/cli/.build/notes/write-notes.js




/** @throws LiftlockError if there is a configuration and it is not correct. */
async function notesSource(repo, env) {
    return { git: (0,git_history/* gitHistory */.H)({ cwd: repo, env }), config: await (0,read_plan_config/* readPlanConfig */.y)(repo), env };
}
/** @throws LiftlockError for whatever stands in the way. */
async function writeNotes(source, range) {
    return renderNotes(source, range, await readRange(source, range));
}
/**
 * A named release is a question about one component. What is planned depends on all of them, since one may have to
 * follow another.
 *
 * @throws LiftlockError if nothing can be read, or nothing is there to be read.
 */
async function readRange({ git, config }, { from, to, component }) {
    const { rules } = config;
    const below = to === undefined ? null : (0,tags/* versionOfTag */.mx)(rules.tag, to, component?.name ?? null);
    const isNamed = from !== undefined || below !== null;
    const components = isNamed && component !== null ? [component] : config.components;
    const request = { rules, components, ref: to, since: from, ...(below === null ? {} : { below }) };
    const history = await (0,read_history/* readHistory */.L)(git, request);
    if (from !== undefined && history.commits.length === 0)
        throw new problem/* LiftlockError */.Np((0,version/* nothingBetween */.wW)(from, to ?? 'HEAD'));
    return { history, planning: (0,plan/* examineVersion */.wH)({ history, rules, components }) };
}
/** @throws LiftlockError `notes-incomplete` */
async function renderNotes({ git, config, env }, { to, component }, { planning, history }) {
    const input = (0,notes_input/* notesInputFor */.t)({
        planning,
        history,
        release: releaseOf(planning, history, { to, component }),
        component: component ?? undefined,
        repositoryUrl: await repositoryUrl(await git.objectsFolder(), env),
        sections: (0,notes_layout/* sectionsFor */.AD)(config.sections),
        showUnparsed: config.rules.unparsed === 'section',
    });
    return (0,conventional_notes/* conventionalNotes */.y)(git).render({ ...input, limit: Number.POSITIVE_INFINITY });
}
/** The release that `to` names, the planned one, or what has no version yet. */
function releaseOf({ plan }, { template }, { to, component }) {
    const name = component?.name ?? null;
    const version = to === undefined ? null : (0,tags/* versionOfTag */.mx)(template, to, name);
    if (to !== undefined && version !== null)
        return { version, tag: to };
    const next = name === null ? plan.next : plan.components.find((one) => one.name === name)?.next;
    return next ?? { version: 'Unreleased', tag: to ?? 'HEAD' };
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

/***/ 62251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ notesInputFor)
});

// EXTERNAL MODULE: ./packages/core/.build/version/graph.js
var version_graph = __webpack_require__(95915);
;// CONCATENATED MODULE: ./packages/core/.build/changelog/merged-pulls.js

/**
 * Pull requests that merge commits tell of, by the commits that they brought. GitHub writes number and title into the
 * message, so no token is needed, and nobody changes them afterwards. The innermost one counts: what came to a branch
 * by one pull request, and on with the whole branch by another, belongs to the first. Every commit is looked at once.
 *
 * @param commits Children before parents, the released commit first.
 */
function mergedPulls(commits) {
    const graph = (0,version_graph/* graphOf */.cQ)(commits);
    const seen = new Set();
    const found = new Map();
    const lines = [
        { tip: commits[0]?.sha, by: null },
    ];
    for (let line = lines.pop(); line !== undefined; line = lines.pop()) {
        const { by } = line;
        for (let sha = line.tip; sha !== undefined && !seen.has(sha);) {
            const commit = graph.get(sha);
            if (commit === undefined)
                break;
            seen.add(sha);
            if (by !== null && !namesPull(commit))
                found.set(sha, by);
            const [first, ...others] = commit.parents;
            // The oldest merge of a line comes last, so it is taken up first: it brought what newer ones have as well.
            if (others.length > 0)
                lines.push(...others.map((tip) => ({ tip, by: readMerge(commit.message) ?? by })));
            sha = first;
        }
    }
    return found;
}
const BY_BUTTON = /^Merge pull request #(\d{1,9}) from \S/;
const NUMBERED = /^(.*) \(#(\d{1,9})\)$/;
/** Both forms that a repository can choose for its merge commits: GitHub's own words, or the title with the number. */
function readMerge(message) {
    const lines = linesOf(message);
    const button = BY_BUTTON.exec(lines[0] ?? '')?.[1];
    if (button !== undefined)
        return { number: Number(button), title: lines.slice(1).find((line) => line !== '') ?? '' };
    const [, title = '', number] = NUMBERED.exec(lines[0] ?? '') ?? [];
    return number === undefined ? null : { number: Number(number), title };
}
/** A squashed pull request names itself, on whatever branch it went on later. */
function namesPull({ message }) {
    return NUMBERED.test(linesOf(message)[0] ?? '');
}
function linesOf(message) {
    return message.split(/\r\n|\n|\r/, 20).map((line) => line.trim());
}
/** What GitHub tells, with the titles that pull requests were merged with; and what only the merges tell. */
function withMergedPulls(commits, told) {
    const facts = new Map(told);
    for (const [sha, { number, title }] of mergedPulls(commits)) {
        const known = told.get(sha);
        if (known === undefined)
            facts.set(sha, { number, title, author: null, firstContribution: false });
        else if (known.number === number && title !== '')
            facts.set(sha, { ...known, title });
    }
    return facts;
}

;// CONCATENATED MODULE: ./packages/core/.build/changelog/notes-input.js


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
        releasedAt: history.commits[0]?.committedAt ?? null,
        commits,
        sincePrerelease: lastPrerelease === undefined
            ? undefined
            : { tag: lastPrerelease.tag, shas: missingIn(history, lastPrerelease.sha) },
        follows: followsOf(planned),
        components: own === undefined ? componentsByCommit(planning) : new Map(),
        pulls: withMergedPulls(history.commits, planned.pulls ?? new Map()),
        repositoryUrl: planned.repositoryUrl,
        sections: planned.sections,
        showUnparsed: planned.showUnparsed,
        wholeNotes: planned.wholeNotes,
    };
}
/** Commits of the range that a pre-release does not contain. */
function missingIn({ commits }, prerelease) {
    const shipped = (0,version_graph/* containedIn */.xK)((0,version_graph/* graphOf */.cQ)(commits), [prerelease]);
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


/***/ })

};
