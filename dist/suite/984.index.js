export const id = 984;
export const ids = [984];
export const modules = {

/***/ 93749:
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
    const versioned = rules.versioning === 'independent' ? components : [];
    const found = versioned.find((component) => component.name === name);
    const names = versioned.map((component) => component.name);
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
async function notesSource(repo, env, notesFor) {
    const git = (0,git_history/* gitHistory */.H)({ cwd: repo, env });
    return { git, config: await (0,read_plan_config/* readPlanConfig */.y)(repo), notes: notesFor(git), env };
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
async function renderNotes({ git, config, notes, env }, { to, component }, { planning, history }) {
    const input = (0,notes_input/* notesInputFor */.t)({
        planning,
        history,
        release: releaseOf(planning, history, { to, component }),
        component: component ?? undefined,
        repositoryUrl: await repositoryUrl(await git.objectsFolder(), env),
        sections: (0,notes_layout/* sectionsFor */.AD)(config.sections),
        showUnparsed: config.rules.unparsed === 'section',
    });
    return notes.render({ ...input, limit: Number.POSITIVE_INFINITY });
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

/***/ 95332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ notesMarkdown)
/* harmony export */ });
/** The notes as Markdown. Pure, and free of choices: what is shown and how it is worded was decided before. */
function notesMarkdown(view) {
    const blocks = [
        view.date === null ? `## ${view.title}` : `## ${view.title} (${view.date})`,
        ...layoutBlocks(view.main),
        ...(view.isEmpty ? ['Nothing that users would notice.'] : []),
        ...(view.follows === null ? [] : [`Released with ${view.follows}, which it depends on.`]),
        ...(view.cut === null ? [] : [view.cut]),
        ...(view.since === null ? [] : [folded(`Everything since ${view.since.tag}`, layoutBlocks(view.since.notes))]),
        ...(view.contributors.length === 0 ? [] : ['### Contributors', view.contributors.join(', ')]),
        ...(view.firstContributions.length === 0 ? [] : ['First contributions:', listed(view.firstContributions)]),
        ...(view.compare === null ? [] : [`**All changes:** ${view.compare}`]),
    ];
    return `${blocks.join('\n\n')}\n`;
}
function layoutBlocks({ sections, rest }) {
    return [...sections.flatMap(sectionBlocks), ...(rest === null ? [] : [rest])];
}
function sectionBlocks({ title, folded: isFolded, count, groups }) {
    const blocks = groups.flatMap(({ component, lines }) => [
        ...(component === null ? [] : [`#### ${component}`]),
        lines.join('\n'),
    ]);
    return isFolded ? [folded(`${title} (${count})`, blocks)] : [`### ${title}`, ...blocks];
}
function listed(lines) {
    return lines.map((line) => `- ${line}`).join('\n');
}
/** The summary is HTML, where Markdown does not hold; tags and titles cannot begin an element or an entity in it. */
function folded(summary, blocks) {
    const text = summary.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return ['<details>', `<summary>${text}</summary>`, '', blocks.join('\n\n'), '', '</details>'].join('\n');
}


/***/ }),

/***/ 93660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ noteCommit)
/* harmony export */ });
/* harmony import */ var _version_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86075);
/* harmony import */ var _version_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89545);
/* harmony import */ var _pull_requests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60245);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24182);




const MAX_SUBJECT = 300;
const MAX_SCOPE = 80;
/** Stands for a text of which nothing can be seen. Without any, what follows would not belong to the entry. */
const NO_TEXT = 'no description';
/** What a commit adds to the notes. Merges and reverted commits add nothing: they changed nothing that is released. */
function noteCommit(judged, context) {
    const { parsed, revert } = judged;
    const { sha } = parsed.commit;
    if ((0,_version_message_js__WEBPACK_IMPORTED_MODULE_0__/* .isMerge */ .F5)(parsed.commit) || revert !== null)
        return { sha, entries: [] };
    // The heading says already what the scope of a dependency update would.
    const scopeOf = (section, scope) => scope === null || section === 'dependencies' ? null : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineMarkdown */ .x)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(scope, MAX_SCOPE), context) || null;
    const entry = (section, change, migration) => ({
        section,
        components: context.components.get(sha) ?? [],
        scope: scopeOf(section, change.scope),
        text: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineMarkdown */ .x)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(withoutPull(change.subject, parsed.pull), MAX_SUBJECT), context) || NO_TEXT,
        references: references(parsed, context),
        migration,
    });
    return {
        sha,
        entries: changesOf(parsed, (0,_pull_requests_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsFor */ .t)(parsed, context.pulls.get(sha))).map(({ section, change, migration }) => entry(section, change, migration?.(context) ?? null)),
    };
}
/** @param words Stand for a commit whose own title is not conventional. */
function changesOf(parsed, words) {
    if ((0,_version_message_js__WEBPACK_IMPORTED_MODULE_0__/* .isBreaking */ .ER)(parsed))
        return [breakingChange(parsed, words)];
    const title = parsed.revert?.restores ?? parsed.header;
    if (title !== null)
        return [{ section: isDependencyUpdate(parsed, title) ? 'dependencies' : typeOf(title), change: title }];
    if (parsed.revert !== null)
        return [{ section: 'revert', change: { scope: null, subject: parsed.revert.title } }];
    if (parsed.items.length > 0)
        return parsed.items.map((item) => ({ section: typeOf(item), change: item }));
    return (0,_version_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnparsed */ .DE)(parsed) ? [{ section: 'unparsed', change: words }] : [];
}
function breakingChange(parsed, words) {
    const change = parsed.header ?? parsed.items.find(({ breaking }) => breaking) ?? words;
    const text = parsed.breaking.filter((part) => part !== '').join('\n\n');
    return { section: 'breaking', change, ...(text === '' ? {} : { migration: (links) => (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .blockMarkdown */ .Hw)(text, links) }) };
}
function typeOf(change) {
    return change.type.toLowerCase();
}
const DEPENDENCY_SCOPES = new Set(['deps', 'deps-dev', 'dependencies', 'deps-peer']);
function isDependencyUpdate(parsed, title) {
    return title === parsed.header && title.scope !== null && DEPENDENCY_SCOPES.has(title.scope.toLowerCase());
}
/** The number that GitHub appended is shown among the references. */
function withoutPull(subject, pull) {
    const suffix = `(#${pull})`;
    return pull !== null && subject.endsWith(suffix) ? subject.slice(0, -suffix.length).trimEnd() : subject;
}
function references(parsed, { repositoryUrl, pulls }) {
    const { sha } = parsed.commit;
    // A number in a title may be an issue's, so both are shown where GitHub knows of another one.
    const numbers = [...new Set([parsed.pull, pulls.get(sha)?.number ?? null])].filter((number) => number !== null);
    const short = sha.slice(0, 7);
    if (repositoryUrl === null)
        return [...numbers.map((number) => `#${number}`), short];
    return [...numbers.map((number) => (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .issueLink */ .MN)(number, repositoryUrl)), `[${short}](${repositoryUrl}/commit/${sha})`];
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

/***/ 31271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ sectionsFor),
/* harmony export */   d1: () => (/* binding */ UNPARSED_SECTION),
/* harmony export */   u3: () => (/* binding */ USUAL_SECTIONS),
/* harmony export */   v8: () => (/* binding */ layOut)
/* harmony export */ });
/** The order that people read in: what breaks, what is new, what works again, and last what nobody asks for. */
const USUAL_SECTIONS = [
    { title: '⚠ Breaking changes', types: ['breaking'], folded: false },
    { title: 'Features', types: ['feat'], folded: false },
    { title: 'Fixes', types: ['fix'], folded: false },
    { title: 'Performance', types: ['perf'], folded: false },
    { title: 'Rolled back', types: ['revert'], folded: false },
    { title: 'Dependencies', types: ['dependencies'], folded: true },
];
/** Section for commits that are not conventional, where the rules ask for one. */
const UNPARSED_SECTION = { title: 'Other changes', types: ['unparsed'], folded: false };
/**
 * The sections that a team wants, or the usual ones. Breaking changes come first whatever they say, unless they have a
 * place for them: nobody should find out about those by what stops working.
 */
function sectionsFor(wanted) {
    if (wanted === null)
        return USUAL_SECTIONS;
    const breaking = USUAL_SECTIONS.filter(({ types }) => types.includes('breaking'));
    return wanted.some(({ types }) => types.includes('breaking')) ? wanted : [...breaking, ...wanted];
}
/**
 * Sorts entries into sections, and inside of them by component, scope, and history, oldest first. The same commits give
 * the same result whatever order they come in along a line of history.
 *
 * @param commits Children before parents.
 * @param limit Characters that all lines together may take; whole entries are left out from the end.
 */
function layOut(commits, sections, limit) {
    const all = [...commits].reverse().flatMap((commit) => commit.entries);
    const entries = merged(all);
    const grouped = sections.some(({ types }) => types.length > 0) && usesComponents(entries);
    let room = limit;
    let omitted = 0;
    const laidOut = sections.flatMap(({ title, types, folded }) => {
        const own = entries.filter(({ section }) => types.includes(section));
        const groups = groupsOf(own, grouped).map(({ component, entries: members }) => {
            const lines = members
                .map((entry) => lineOf(entry, component))
                .filter((line) => {
                room -= line.length + 1;
                if (room >= 0)
                    return true;
                omitted += 1;
                return false;
            });
            return { component, lines };
        });
        const count = own.length;
        return count === 0 ? [] : [{ title, folded, count, groups: groups.filter(({ lines }) => lines.length > 0) }];
    });
    return { sections: laidOut.filter(({ groups }) => groups.length > 0), rest: restOf(all, sections), omitted };
}
/** The same change, picked into several branches or squashed twice, is one entry with all its references. */
function merged(entries) {
    const known = new Map();
    for (const entry of entries) {
        const key = [entry.section, entry.scope, entry.text, entry.migration].join('\0');
        const same = known.get(key) ?? { entry, references: new Set(), components: new Set() };
        for (const reference of entry.references)
            same.references.add(reference);
        for (const component of entry.components)
            same.components.add(component);
        known.set(key, same);
    }
    return [...known.values()].map(({ entry, references, components }) => ({
        ...entry,
        references: [...references],
        components: [...components],
    }));
}
function usesComponents(entries) {
    return new Set(entries.flatMap(({ components }) => components)).size > 1;
}
function groupsOf(entries, grouped) {
    const groups = new Map();
    for (const entry of entries) {
        const component = grouped && entry.components.length > 0 ? entry.components.join(', ') : null;
        const members = groups.get(component);
        if (members === undefined)
            groups.set(component, [entry]);
        else
            members.push(entry);
    }
    return [...groups]
        .map(([component, members]) => ({ component, entries: members.sort(byScope) }))
        .sort((a, b) => compareText(a.component ?? '', b.component ?? ''));
}
function byScope(a, b) {
    return compareText(a.scope ?? '', b.scope ?? '');
}
/** By code unit: the same on every machine and in every language. */
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
/** What one entry refers to before it says only how much more there is. */
const MAX_REFERENCES = 6;
/** A pull request of many steps is one entry, and not a list of all its commits. */
function namesOf(references) {
    const more = references.length - MAX_REFERENCES;
    if (more <= 1)
        return references.join(', ');
    return `${references.slice(0, MAX_REFERENCES).join(', ')} and ${more} more`;
}
/** A scope that the heading above says already is left out. */
function lineOf({ scope, text, references, migration }, heading) {
    const head = `- ${scope === null || scope === heading ? '' : `**${scope}:** `}${text} (${namesOf(references)})`;
    if (migration === null)
        return head;
    const indented = migration.split('\n').map((line) => (line === '' ? '' : `  ${line}`));
    return [head, '', ...indented].join('\n');
}
function restOf(entries, sections) {
    const shown = new Set(sections.flatMap(({ types }) => types));
    const hidden = new Map();
    for (const { section } of entries) {
        if (!shown.has(section))
            hidden.set(section, (hidden.get(section) ?? 0) + 1);
    }
    if (hidden.size === 0)
        return null;
    const parts = [...hidden].sort(([a], [b]) => compareText(a, b)).map(([type, count]) => `${count} ${name(type)}`);
    return `Not shown: ${parts.join(', ')}.`;
}
function name(type) {
    return type === 'unparsed' ? 'not conventional' : `\`${type}\``;
}


/***/ }),

/***/ 25761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fS: () => (/* binding */ RELEASE_BODY_LIMIT),
  tA: () => (/* binding */ noteCommits),
  du: () => (/* binding */ viewOf)
});

// EXTERNAL MODULE: ./packages/core/.build/changelog/pull-requests.js
var pull_requests = __webpack_require__(60245);
// EXTERNAL MODULE: ./packages/core/.build/changelog/safe-text.js
var safe_text = __webpack_require__(24182);
;// CONCATENATED MODULE: ./packages/core/.build/changelog/contributors.js


const MAX_CONTRIBUTORS = 60;
const MAX_FIRST = 20;
/** Logins where GitHub was asked, names as git has them where it was not; never a mention, so nobody is notified. */
function contributorsOf(context) {
    const counted = context.commits.filter(({ parsed, revert }) => parsed.commit.parents.length < 2 && revert === null);
    const people = counted
        .map(({ parsed }) => personBehind(parsed.commit.author.name, context.pulls.get(parsed.commit.sha), context))
        .filter(({ isBot }) => !isBot);
    const first = people.flatMap(({ name, pull }) => pull?.firstContribution === true ? [`${name}: ${whatOf(pull, context)}`] : []);
    return {
        contributors: [...new Set(people.map(({ name }) => name))].sort().slice(0, MAX_CONTRIBUTORS),
        firstContributions: shortened([...new Set(first)].sort(), MAX_FIRST),
    };
}
function personBehind(gitName, pull, links) {
    const login = pull?.author ?? null;
    const name = login === null ? named(gitName, links) : profile(login, links);
    return { name, isBot: (login ?? gitName).endsWith('[bot]'), pull };
}
function named(name, links) {
    return (0,safe_text/* inlineMarkdown */.x)((0,safe_text/* cut */.Jj)(name, 60), links) || 'somebody without a name';
}
/** On the server that the repository is on. An underscore is in the logins of managed users only. */
function profile(login, { repositoryUrl }) {
    const [server] = /^https?:\/\/[^/]+/.exec(repositoryUrl ?? '') ?? ['https://github.com'];
    const plain = login.replace(/[^\w-]/g, '');
    return `[${plain}](${server}/${plain})`;
}
/** `contrast of links (#45)`, or only the link of a pull request that does not say what it is about. */
function whatOf(pull, links) {
    const { repositoryUrl } = links;
    const link = repositoryUrl === null ? `#${pull.number}` : (0,safe_text/* issueLink */.MN)(pull.number, repositoryUrl);
    const subject = (0,pull_requests/* subjectOf */.e)(pull, links);
    return subject === '' ? link : `${subject} (${link})`;
}
function shortened(lines, limit) {
    return lines.length <= limit ? lines : [...lines.slice(0, limit), `and ${lines.length - limit} more`];
}

// EXTERNAL MODULE: ./packages/core/.build/changelog/note-entry.js
var note_entry = __webpack_require__(93660);
// EXTERNAL MODULE: ./packages/core/.build/changelog/notes-layout.js
var notes_layout = __webpack_require__(31271);
;// CONCATENATED MODULE: ./packages/core/.build/changelog/notes.js




/** GitHub's limit for the body of a release, in characters (REST reference, "Create a release"). */
const RELEASE_BODY_LIMIT = 125_000;
/** What headings and links may take of it. */
const FRAME_RESERVE = 5_000;
/** What each commit of the range adds, in the order of the range. */
function noteCommits(input) {
    return input.commits.map((commit) => (0,note_entry/* noteCommit */.A)(commit, input));
}
/** Lays the notes out from the commits that a renderer hands back. */
function viewOf(input, commits) {
    const sections = [...(input.sections ?? notes_layout/* USUAL_SECTIONS */.u3), ...(input.showUnparsed === true ? [notes_layout/* UNPARSED_SECTION */.d1] : [])];
    const { contributors, firstContributions } = contributorsOf(input);
    const frame = FRAME_RESERVE + [...contributors, ...firstContributions].join('\n- ').length;
    const room = Math.max(0, (input.limit ?? RELEASE_BODY_LIMIT) - frame);
    const recent = input.sincePrerelease;
    const main = recent === undefined ? commits : commits.filter(({ sha }) => recent.shas.has(sha));
    const mainNotes = (0,notes_layout/* layOut */.v8)(main, sections, recent === undefined ? room : Math.floor(room / 2));
    const whole = recent === undefined ? null : (0,notes_layout/* layOut */.v8)(commits, sections, Math.floor(room / 2));
    const follows = followed(input);
    const omitted = mainNotes.omitted + (whole?.omitted ?? 0);
    return {
        title: input.version,
        date: input.releasedAt === null ? null : new Date(input.releasedAt).toISOString().slice(0, 10),
        compare: compareLink(input),
        main: mainNotes,
        isEmpty: mainNotes.sections.length === 0 && follows === null,
        follows,
        since: whole === null ? null : { tag: input.previousTag ?? 'the beginning', notes: whole },
        contributors,
        firstContributions,
        cut: omitted === 0 ? null : `${omitted} more entries are in ${wholeNotes(input)}.`,
    };
}
function compareLink({ repositoryUrl, previousTag, tag, sincePrerelease }) {
    const from = sincePrerelease?.tag ?? previousTag;
    if (repositoryUrl === null || from === null)
        return null;
    return `[\`${from}...${tag}\`](${repositoryUrl}/compare/${encodeURIComponent(from)}...${encodeURIComponent(tag)})`;
}
function wholeNotes({ wholeNotes: file, repositoryUrl, tag }) {
    if (file === undefined)
        return 'the history';
    if (repositoryUrl === null)
        return `\`${file}\``;
    return `[\`${file}\`](${repositoryUrl}/releases/download/${encodeURIComponent(tag)}/${file})`;
}
function followed(input) {
    const names = (input.follows ?? []).map(({ component, version }) => (0,safe_text/* inlineMarkdown */.x)(`${component} ${version}`, input));
    return names.length === 0 ? null : names.join(', ');
}


/***/ }),

/***/ 60245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ subjectOf),
/* harmony export */   t: () => (/* binding */ wordsFor)
/* harmony export */ });
/* harmony import */ var _version_header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83342);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24182);


/**
 * Words for a commit that is not conventional: the title of the pull request that it was a step of, for readers should
 * not have to make sense of "wip". A commit that names a number has the title that its pull request was squashed with.
 */
function wordsFor({ title, pull: squashedAs }, pull) {
    const said = pull === undefined || squashedAs !== null ? null : titleWords(pull);
    return said ?? { scope: null, subject: title };
}
const MAX_TITLE = 120;
/** What a pull request is about, on one line of Markdown; empty if its title does not say. */
function subjectOf(pull, links) {
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineMarkdown */ .x)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(titleWords(pull)?.subject ?? '', MAX_TITLE), links);
}
/** The type at the beginning of a title decides nothing here, so it is not shown as if it did. */
function titleWords({ title }) {
    const line = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(title).trim();
    return line === '' ? null : ((0,_version_header_js__WEBPACK_IMPORTED_MODULE_1__/* .readHeader */ .a)(line).header ?? { scope: null, subject: line });
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


/***/ })

};
