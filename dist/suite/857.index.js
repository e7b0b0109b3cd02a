export const id = 857;
export const ids = [857];
export const modules = {

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

/***/ 49857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ build)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./packages/core/.build/candidate/manifest.js
var candidate_manifest = __webpack_require__(2389);
// EXTERNAL MODULE: ./packages/core/.build/errors/problem.js
var errors_problem = __webpack_require__(15429);
// EXTERNAL MODULE: ./packages/core/.build/errors/catalogue/steps.js
var steps = __webpack_require__(19719);
// EXTERNAL MODULE: ./packages/core/.build/event/workflow-event.js
var workflow_event = __webpack_require__(82759);
// EXTERNAL MODULE: ./packages/core/.build/pipeline/pipeline-stage.js
var pipeline_stage = __webpack_require__(60838);
// EXTERNAL MODULE: ./packages/core/.build/version/components.js
var version_components = __webpack_require__(5171);
;// CONCATENATED MODULE: ./packages/core/.build/version/files/file-versions.js

/**
 * With one version for the whole product, every file gets that. With versions of their own, a file gets that of the
 * component that was named for it, or else of the one whose folder holds it; of folders in folders, the inner one.
 * A component that this release leaves out keeps the version of its last one.
 */
function versionOfFile(plan, components) {
    const { next } = plan;
    if (next !== null)
        return () => ({ version: next.version });
    const versions = new Map(plan.components.map((one) => [one.name, (one.next ?? one.base)?.version ?? null]));
    const holds = (0,version_components/* touchTest */.w)(components);
    const depths = new Map(components.map(({ name, path }) => [name, depthOf(path)]));
    return (file, component) => {
        const around = component === undefined ? holds({ files: [file] }) : [component];
        const inner = Math.max(...around.map((name) => depths.get(name) ?? 0));
        const owners = around.filter((name) => (depths.get(name) ?? 0) === inner);
        const [owner, ...others] = owners;
        return owner === undefined || others.length > 0 ? { owners } : { version: versions.get(owner) ?? null };
    };
}
function depthOf(path) {
    return path.split('/').filter((part) => !['', '.', '**'].includes(part)).length;
}

// EXTERNAL MODULE: ./packages/core/.build/stages/candidate-files.js
var candidate_files = __webpack_require__(25121);
// EXTERNAL MODULE: ./packages/core/.build/stages/configuration.js
var configuration = __webpack_require__(6412);
// EXTERNAL MODULE: ./packages/core/.build/stages/plan/summary.js
var summary = __webpack_require__(91872);
// EXTERNAL MODULE: ./packages/core/.build/stages/planning.js + 1 modules
var planning = __webpack_require__(22137);
// EXTERNAL MODULE: ./packages/core/.build/stages/script.js
var script = __webpack_require__(69415);
;// CONCATENATED MODULE: ./packages/core/.build/candidate/names.js

/** GitHub renames assets with other characters (REST reference, "Upload a release asset"), so they are refused before. */
const ASSET_NAME = /^[A-Za-z0-9_+-][A-Za-z0-9._+-]{0,199}$/;
/** Why a file name cannot be the name of an asset, or undefined if it can. */
function assetNameProblem(name) {
    if (candidate_manifest/* RESERVED_NAMES */.gO.includes(name))
        return 'the name is taken by a file of the release itself';
    if (!ASSET_NAME.test(name) || name.endsWith('.'))
        return 'GitHub would rename it';
    return undefined;
}
/** Assets of one release have one name each: the names that occur more than once. */
function collidingNames(names) {
    return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}

// EXTERNAL MODULE: ./packages/core/.build/errors/catalogue/candidate.js
var candidate = __webpack_require__(92585);
;// CONCATENATED MODULE: ./packages/core/.build/stages/build/artifacts.js


/**
 * Finds the artifacts of all components and copies them into one folder, hashing what is copied. Reports every glob
 * without a match and every unusable name at once.
 */
async function collectArtifacts(config, folder, files) {
    const searches = await Promise.all(config.components.map((component) => findArtifacts(component, files)));
    const found = searches.flatMap((search) => search.found);
    (0,errors_problem/* throwIfAny */.MI)([...searches.flatMap((search) => search.problems), ...fileProblems(found)]);
    const artifacts = [];
    for (const { component, path, name } of found) {
        const { digest, size } = await files.copy(path, `${folder}/${name}`);
        artifacts.push({ name, component, kind: 'file', size, sha256: digest });
    }
    return artifacts.sort((a, b) => (a.name < b.name ? -1 : 1));
}
async function findArtifacts(component, files) {
    const found = new Map();
    const problems = [];
    for (const glob of component.artifacts) {
        const matches = await files.glob(glob, component.path);
        if (matches.length === 0) {
            const elsewhere = await fromTheRoot(glob, component.path, files);
            problems.push((0,candidate/* globMatchedNothing */.Ik)(component.name, glob, component.path, elsewhere));
        }
        for (const { path, size } of matches)
            found.set(path, { component: component.name, path, name: baseName(path), size });
    }
    return { found: [...found.values()], problems };
}
/** What the glob would have matched from the repository's root: the slip that people make. */
async function fromTheRoot(glob, folder, files) {
    if (folder === '.')
        return undefined;
    try {
        return (await files.glob(glob, '.'))[0]?.path;
    }
    catch (error) {
        if (error instanceof errors_problem/* LiftlockError */.Np)
            return undefined;
        throw error;
    }
}
function fileProblems(found) {
    const unusable = found.flatMap(({ path, name }) => {
        const reason = assetNameProblem(name);
        return reason === undefined ? [] : [(0,candidate/* unusableArtifactName */.vq)(path, reason)];
    });
    const colliding = collidingNames(found.map(({ name }) => name)).map((name) => (0,candidate/* collidingArtifactNames */.S4)(name, found.filter((file) => file.name === name).map(({ path }) => path)));
    const empty = found.filter(({ size }) => size === 0).map(({ path }) => (0,candidate/* emptyArtifact */.oz)(path));
    return [...forbidden(found), ...empty, ...unusable, ...colliding];
}
/** Files that hold credentials by convention (ArtiPACKED, 2024: tokens in uploaded .git folders). */
const CREDENTIALS = /(^|\/)(\.git(\/.*)?|\.npmrc|\.netrc|\.env(\..+)?|id_(rsa|ed25519|ecdsa)|[^/]*\.(pem|p12|pfx|key))$/i;
function forbidden(found) {
    return found
        .filter(({ path }) => CREDENTIALS.test(path))
        .map(({ path }) => (0,candidate/* forbiddenArtifact */.K2)(path, 'The file holds credentials or git data, by its name.'));
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./packages/core/.build/stages/build/manifest.js

/** Puts together `candidate.json`. Pure, and independent of when and where the build ran. */
function manifestOf(built) {
    const { config, artifacts, version } = built;
    const notes = {
        name: candidate_manifest/* NOTES_FILE */.j3,
        component: '',
        kind: 'notes',
        size: built.notes.size,
        sha256: built.notes.digest,
    };
    return {
        schema: 1,
        version,
        tag: built.tag,
        prerelease: version.includes('-'),
        commit: built.commit,
        branch: built.branch,
        base: built.base,
        components: config.components.map((component) => ({
            name: component.name,
            version,
            artifacts: artifacts.filter((artifact) => artifact.component === component.name).map(({ name }) => name),
            config: component.config,
        })),
        artifacts: [...artifacts, notes],
        dependencies: config.components.flatMap((component) => component.dependencies.map((dependency) => ({ of: component.name, ...dependency }))),
        notes: { sha256: built.notes.digest },
        config: {
            sha256: built.configDigest,
            contract: Object.fromEntries(config.environments.map((environment) => [environment.name, environment.requires])),
        },
    };
}

// EXTERNAL MODULE: ./packages/core/.build/changelog/notes-input.js + 1 modules
var notes_input = __webpack_require__(62251);
// EXTERNAL MODULE: ./packages/core/.build/changelog/notes-layout.js
var notes_layout = __webpack_require__(31271);
;// CONCATENATED MODULE: ./packages/core/.build/stages/build/notes.js


/**
 * Release notes of the planned version. Written here, once: they belong to the candidate, and no later stage reads git.
 * All dates come from the commit, so the same history gives the same bytes.
 */
async function writeNotes(planned, release, config, ports) {
    const pulls = await pullsOf(planned, ports);
    return ports.notes.render((0,notes_input/* notesInputFor */.t)({
        planning: planned,
        history: planned.history,
        release,
        repositoryUrl: ports.event.repositoryUrl,
        sections: (0,notes_layout/* sectionsFor */.AD)(config.standards.sections),
        showUnparsed: config.version.unparsed === 'section',
        wholeNotes: candidate_manifest/* NOTES_FILE */.j3,
        pulls,
    }));
}
/** The newest commits of a range; the first release of an old repository has more than anybody reads. */
const ASKED_ABOUT = 1_000;
/** What GitHub tells of pull requests. The notes have every commit without it, and say where they had to do without. */
async function pullsOf({ history }, { github, log }) {
    const { byCommit, untold } = await github.pullRequests(history.commits.slice(0, ASKED_ABOUT).map(({ sha }) => sha));
    for (const clause of untold)
        log.warning(`The notes are complete, but do not tell ${clause}.`);
    return byCommit;
}

// EXTERNAL MODULE: ./packages/core/.build/pipeline/markdown.js
var markdown = __webpack_require__(83750);
;// CONCATENATED MODULE: ./packages/core/.build/stages/build/summary.js



/** What was built, and why it has this version. */
function buildSummary(plan, manifest, candidate, notes) {
    const files = manifest.artifacts.filter(({ name }) => name !== candidate_manifest/* NOTES_FILE */.j3);
    return (0,markdown/* paragraphs */.qN)((0,summary/* planSummary */.M)(plan), (0,markdown/* table */.tp)(['Artifact', 'Component', 'Size', 'SHA-256'], files.map(({ name, component, size, sha256 }) => [
        (0,markdown/* code */.aY)(name),
        (0,markdown/* plain */.pj)(component),
        (0,markdown/* fileSize */.Ov)(size),
        (0,markdown/* code */.aY)(sha256.slice(7, 19)),
    ])), `Candidate ${(0,markdown/* code */.aY)(candidate)}`, (0,markdown/* details */.zH)('Release notes', notes.trim()));
}

// EXTERNAL MODULE: ./packages/core/.build/candidate/digest.js
var digest = __webpack_require__(14940);
;// CONCATENATED MODULE: ./packages/core/.build/errors/catalogue/version-files.js
const NOTHING_BUILT = 'No file was changed and nothing was built.';
/** @param where The place that was looked for. */
function invalidVersionFile(file, where) {
    return {
        code: 'invalid-version-file',
        outcome: 'errored',
        where: file,
        found: `The file has no version at ${where}.`,
        expected: 'A text there that holds the version, so that the next one can take its place.',
        state: NOTHING_BUILT,
        next: 'Correct the place in the configuration, or write the version there once by hand.',
    };
}
/** @param file A path or a glob. */
function missingVersionFile(file) {
    return {
        code: 'version-file-missing',
        outcome: 'errored',
        where: file,
        found: /[*?{}[\]()!]/.test(file)
            ? 'The glob matches no file at this commit.'
            : 'There is no such file at this commit.',
        expected: 'Every file of `version.files`: the version is written into them before the build steps run.',
        state: NOTHING_BUILT,
        next: 'Correct the path in `version.files` (it starts at the root of the repository), or commit the file.',
    };
}
/** @param owners The components whose folders hold the file, of which more than one, or none, was found. */
function versionFileWithoutOwner(file, owners) {
    return {
        code: 'version-file-unclear',
        outcome: 'errored',
        where: file,
        found: owners.length === 0
            ? 'The file is in no folder of a component, and each component has versions of its own.'
            : `The file is part of ${owners.join(' and ')}, and each has versions of its own.`,
        expected: 'One component whose version the file says.',
        state: NOTHING_BUILT,
        next: `Name it in \`version.files\`: \`{ file: ${file}, component: ${owners[0] ?? 'NAME'}, … }\`.`,
    };
}
function repeatedVersionPlace(file, first, second) {
    return {
        code: 'version-file-repeated',
        outcome: 'errored',
        where: file,
        found: `Two entries of \`version.files\` are about the same place of this file: \`${first}\` and \`${second}\`.`,
        expected: 'Each place once.',
        state: NOTHING_BUILT,
        next: 'Remove one of them, or make a glob narrower: `packages/!(api)/package.json`.',
    };
}
function linkedVersionFile(path) {
    return {
        code: 'version-file-link',
        outcome: 'errored',
        where: path,
        found: 'The path is a symbolic link, or leads through one.',
        expected: 'Files of the repository: what is behind a link could be any file of the runner.',
        state: NOTHING_BUILT,
        next: 'Name the file that the link leads to, or make the glob narrower.',
    };
}
function versionFileNotText(file) {
    return {
        code: 'version-file-not-text',
        outcome: 'errored',
        where: file,
        found: 'The file is not UTF-8: writing it back would change other bytes than those of the version.',
        expected: 'UTF-8 text.',
        state: NOTHING_BUILT,
        next: 'Convert the file, or have a build step write LIFTLOCK_VERSION into it.',
    };
}

;// CONCATENATED MODULE: ./packages/core/.build/version/files/json.js
/**
 * Replaces a string in JSON, also with comments (JSONC), by reading the text once up to the place.
 * `null` if the path is not there, or its value is no string.
 */
function replaceInJson(content, path, version) {
    const span = new JsonReader(content).find(path);
    return span === null ? null : content.slice(0, span.start) + JSON.stringify(version) + content.slice(span.end);
}
const MAX_DEPTH = 200;
/** A key as it stands between its quotes. */
function asWritten(key) {
    return JSON.stringify(key ?? '').slice(1, -1);
}
class JsonReader {
    text;
    at = 0;
    constructor(text) {
        this.text = text;
    }
    find(path) {
        this.blank();
        return this.value(path, 0);
    }
    /** Reads a value; returns the span of the string at `path` below it. `null` path means that nothing is looked for. */
    value(path, depth) {
        if (depth > MAX_DEPTH)
            return null;
        const start = this.at;
        const first = this.text[this.at];
        if (first === '{')
            return this.entries('}', path, depth);
        if (first === '[')
            return this.entries(']', path, depth);
        if (first === '"') {
            this.string();
            return path?.length === 0 ? { start, end: this.at } : null;
        }
        while (this.at < this.text.length && !/[,}\]\s]/.test(this.text[this.at] ?? ''))
            this.at += 1;
        return null;
    }
    entries(close, path, depth) {
        this.at += 1;
        for (let index = 0;; index += 1) {
            this.blank();
            if (this.at >= this.text.length || this.text[this.at] === close)
                break;
            const key = close === '}' ? this.key() : String(index);
            const found = this.value(path !== null && path.length > 0 && asWritten(path[0]) === key ? path.slice(1) : null, depth + 1);
            if (found !== null)
                return found;
            this.blank();
            if (this.text[this.at] !== ',')
                break;
            this.at += 1;
        }
        this.at += 1;
        return null;
    }
    key() {
        const start = this.at;
        if (this.text[this.at] !== '"')
            return this.give();
        this.string();
        const key = this.text.slice(start + 1, this.at - 1);
        this.blank();
        if (this.text[this.at] !== ':')
            return this.give();
        this.at += 1;
        this.blank();
        return key;
    }
    /** This is no JSON: nothing more is read. */
    give() {
        this.at = this.text.length;
        return null;
    }
    string() {
        this.at += 1;
        while (this.at < this.text.length && this.text[this.at] !== '"')
            this.at += this.text[this.at] === '\\' ? 2 : 1;
        this.at += 1;
    }
    /** Skips blanks and comments. */
    blank() {
        for (;;) {
            while (/\s|\ufeff/.test(this.text[this.at] ?? ''))
                this.at += 1;
            const pair = this.text.slice(this.at, this.at + 2);
            const end = pair === '//' ? this.text.indexOf('\n', this.at) : pair === '/*' ? this.text.indexOf('*/', this.at) : null;
            if (end === null)
                return;
            this.at = end === -1 ? this.text.length : end + (pair === '/*' ? 2 : 1);
        }
    }
}

;// CONCATENATED MODULE: ./packages/core/.build/version/files/marker.js
/** The marker that a person puts at the end of a line, in whatever comment the language has. */
const MARKER = 'liftlock-version';
const VERSION = /\d{1,10}\.\d{1,10}\.\d{1,10}(?:-[0-9A-Za-z.-]{1,100})?(?:\+[0-9A-Za-z.-]{1,100})?/;
/** Replaces the first version of every line that holds the marker; `null` if no line does. */
function replaceAtMarker(content, version) {
    let isFound = false;
    const lines = content.split('\n').map((line) => {
        const at = line.indexOf(MARKER);
        if (at === -1 || !VERSION.test(line.slice(0, at)))
            return line;
        isFound = true;
        return line.slice(0, at).replace(VERSION, () => version) + line.slice(at);
    });
    return isFound ? lines.join('\n') : null;
}

;// CONCATENATED MODULE: ./packages/core/.build/version/files/toml.js
const TABLE = /^\s*\[([^[\]]{1,500})\]\s*(?:#.*)?$/;
const ASSIGNMENT = /^(\s*)([^=#]{1,500}?)(\s*=\s*)(["'])([^"'\n]*)\4(\s*(?:#.*)?)$/;
/**
 * Replaces a text in TOML: `key = "…"` below `[table]`, or a dotted key. `null` if the path is not there.
 * Text of several lines is passed over, so that a key inside of one is not taken for a key.
 */
function replaceInToml(content, path, version) {
    let table = [];
    let inside = null;
    let isDone = false;
    const lines = content.split('\n').map((line) => {
        inside = afterLine(line, inside);
        if (isDone || inside !== null)
            return line;
        const ending = line.endsWith('\r') ? '\r' : '';
        const text = ending === '' ? line : line.slice(0, -1);
        const header = TABLE.exec(text)?.[1];
        // A table of a list (`[[bin]]`) ends the one before it, and is none that a path can name.
        if (header !== undefined || /^\s*\[\[/.test(text))
            table = header === undefined ? ['\0'] : keys(header);
        const [, indent, key = '', equals, quote, , rest] = ASSIGNMENT.exec(text) ?? [];
        if (indent === undefined || !same([...table, ...keys(key)], path))
            return line;
        isDone = true;
        return `${indent}${key}${equals}${quote}${version}${quote}${rest}${ending}`;
    });
    return isDone ? lines.join('\n') : null;
}
/** The fence of a text of several lines that a line leaves open; `null` if none is open behind it. */
function afterLine(line, inside) {
    let open = inside;
    for (const [fence] of line.matchAll(/"""|'''/g)) {
        if (open === null)
            open = fence;
        else if (open === fence)
            open = null;
    }
    return open;
}
function keys(dotted) {
    return dotted.split('.').map((key) => key.trim().replace(/^(["'])(.*)\1$/, '$2'));
}
function same(a, b) {
    return a.length === b.length && a.every((key, index) => key === b[index]);
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./packages/core/.build/version/files/yaml.js

/** Replaces a plain or quoted text in YAML; comments and everything else stay. `null` if the path holds no text. */
function replaceInYaml(content, path, version) {
    const document = (0,dist/* parseDocument */.Tp)(content, { keepSourceTokens: true });
    if (document.errors.length > 0)
        return null;
    const node = document.getIn(keysOf(path), true);
    if (!(0,dist/* isScalar */.jn)(node) || node.range === undefined || node.range === null)
        return null;
    const [start, end] = node.range;
    const source = content.slice(start, end);
    if (source === '' || source.startsWith('|') || source.startsWith('>'))
        return null;
    const quote = source.startsWith('"') || source.startsWith("'") ? source.slice(0, 1) : '';
    return content.slice(0, start) + quote + version + quote + content.slice(end);
}
/** Numbers are indexes of lists. */
function keysOf(path) {
    return path.map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}

;// CONCATENATED MODULE: ./packages/core/.build/version/files/version-file.js






const REPLACERS = { json: replaceInJson, yaml: replaceInYaml, toml: replaceInToml };
/**
 * The content of a file with another version in it. Only the version's own characters change: formatting, comments,
 * order and line ends stay.
 *
 * @throws LiftlockError `invalid-version-file` if the place is not in the file, or holds something else than text.
 */
function withVersion(file, content, place, version) {
    const replaced = place.kind === 'marker' ? replaceAtMarker(content, version) : REPLACERS[place.kind](content, place.path, version);
    if (replaced !== null)
        return replaced;
    const where = place.kind === 'marker' ? 'a line that ends in `liftlock-version`' : `\`${place.path.join('.')}\``;
    throw new errors_problem/* LiftlockError */.Np(invalidVersionFile(file, where));
}

;// CONCATENATED MODULE: ./packages/core/.build/stages/build/version-places.js

/** The places in the files that are there: globs are looked up, and each file is asked whose version it says. */
async function findVersionPlaces(wanted, versionOf, files) {
    const places = [];
    const problems = [];
    const claimed = new Map();
    for (const entry of wanted) {
        const found = await filesOf(entry.file, files);
        problems.push(...found.problems);
        for (const file of found.paths) {
            const repeated = claim(file, entry, claimed);
            const answer = versionOf(file, entry.component);
            if (repeated !== undefined)
                problems.push(repeated);
            else if ('owners' in answer)
                problems.push(versionFileWithoutOwner(file, answer.owners));
            else if (answer.version !== null)
                places.push({ file, place: entry.place, version: answer.version });
        }
    }
    return { places, problems };
}
/** A link could lead to any file of the runner, so the matcher of artifacts refuses it, here for a plain path, too. */
async function filesOf(pattern, files) {
    try {
        const paths = (await files.glob(pattern, '.')).map(({ path }) => path);
        return { paths, problems: paths.length === 0 ? [missingVersionFile(pattern)] : [] };
    }
    catch (error) {
        if (!(error instanceof errors_problem/* LiftlockError */.Np))
            throw error;
        return { paths: [], problems: error.problems.map(({ where = pattern }) => linkedVersionFile(where)) };
    }
}
/** Two entries that mean one place would hide each other, and may ask for different versions. */
function claim(file, entry, claimed) {
    const place = JSON.stringify([file, entry.place]);
    const before = claimed.get(place);
    claimed.set(place, before ?? entry.file);
    return before === undefined ? undefined : repeatedVersionPlace(file, before, entry.file);
}

;// CONCATENATED MODULE: ./packages/core/.build/stages/build/version-files.js




/**
 * Writes versions into the files of the checkout that ask for one, so that what is built carries it. All of them are
 * read and changed in memory first: one that cannot be changed leaves every file as it was. Nothing is committed.
 *
 * @throws LiftlockError with every file that is missing or has no version at its place.
 */
async function writeVersionFiles(wanted, versionOf, { files, log }) {
    const found = await findVersionPlaces(wanted, versionOf, files);
    const problems = [...found.problems];
    const rewritten = [];
    for (const file of new Set(found.places.map((place) => place.file))) {
        const places = found.places.filter((other) => other.file === file);
        const content = await readText(file, files);
        const result = typeof content === 'string' ? rewrite(file, content, places) : { problems: [content] };
        if ('content' in result)
            rewritten.push({ file, content: result.content });
        else
            problems.push(...result.problems);
    }
    (0,errors_problem/* throwIfAny */.MI)(problems);
    for (const { file, content } of rewritten)
        await files.write(file, content);
    for (const [version, names] of filesByVersion(found.places))
        log.info(`Wrote ${version} into ${names.join(', ')}.`);
}
function filesByVersion(places) {
    const versions = new Set(places.map(({ version }) => version));
    return new Map([...versions].map((version) => {
        const theirs = places.filter((place) => place.version === version).map(({ file }) => file);
        return [version, [...new Set(theirs)]];
    }));
}
/** The text, or why there is none. Bytes that are no UTF-8 would come back as other bytes. */
async function readText(file, files) {
    const [content, bytes] = [await files.read(file), await files.digest(file)];
    if (content === undefined || bytes === undefined)
        return missingVersionFile(file);
    return (0,digest/* digestOf */.ol)(content) === bytes.digest ? content : versionFileNotText(file);
}
/** The content with its version at every place of this file; a file may have several. */
function rewrite(file, content, places) {
    const problems = [];
    let rewritten = content;
    for (const { place, version } of places) {
        try {
            rewritten = withVersion(file, rewritten, place, version);
        }
        catch (error) {
            if (!(error instanceof errors_problem/* LiftlockError */.Np))
                throw error;
            problems.push(...error.problems);
        }
    }
    return problems.length > 0 ? { problems } : { content: rewritten };
}

;// CONCATENATED MODULE: ./packages/core/.build/stages/build/build.js
















const NOT_BUILT = 'Nothing was uploaded; there is no candidate of this run.';
/** Plans the version, runs the build steps, and makes the candidate that every later stage moves. */
const build = {
    name: 'build',
    title: 'Build',
    inputs: schemas/* object */.Ikc({}),
    permissions: { contents: 'read' },
    async run(_input, ports) {
        const { config, digest } = await (0,configuration/* loadConfig */.Z)(ports.files);
        if (config.version.versioning === 'independent')
            throw new errors_problem/* LiftlockError */.Np((0,steps/* independentNotYet */.wx)());
        const planned = await (0,planning/* planRelease */.F)(config, ports);
        (0,errors_problem/* throwIfAny */.MI)(planned.problems);
        if (planned.plan.next === null)
            return nothingToRelease(planned);
        await writeVersionFiles(config.version.files, versionOfFile(planned.plan, config.components), ports);
        await runBuildSteps(config, planned.plan.next, ports);
        return makeCandidate(config, digest, planned, planned.plan.next, ports);
    },
};
function nothingToRelease({ plan }) {
    const since = plan.base === null ? '' : ` since ${plan.base.version}`;
    return (0,pipeline_stage/* skipped */.h)('nothing-to-release', `No commit${since} is a reason to release.`, {
        outputs: { 'release-needed': 'false', candidate: '', version: '', tag: '' },
        details: { base: plan.base, bump: plan.bump },
        summary: (0,summary/* planSummary */.M)(plan),
    });
}
async function runBuildSteps(config, next, ports) {
    const context = { version: next.version, tag: next.tag, commit: ports.event.sha };
    for (const step of config.build) {
        const problem = (0,script/* problemOf */.Zw)(await (0,script/* runStep */.eg)(step, context, config, ports), 'build', step, NOT_BUILT);
        if (problem !== undefined)
            throw new errors_problem/* LiftlockError */.Np(problem);
    }
}
async function makeCandidate(config, configDigest, planned, next, ports) {
    const folder = await ports.files.temporaryFolder('candidate');
    const artifacts = await collectArtifacts(config, folder, ports.files);
    const notes = await writeNotes(planned, next, config, ports);
    await ports.files.write(`${folder}/${candidate_manifest/* NOTES_FILE */.j3}`, notes);
    const notesFile = await ports.files.digest(`${folder}/${candidate_manifest/* NOTES_FILE */.j3}`);
    const manifest = manifestOf({
        config,
        configDigest,
        version: next.version,
        tag: next.tag,
        commit: ports.event.sha,
        branch: (0,workflow_event/* branchOf */.W0)(ports.event) ?? ports.event.ref,
        base: planned.plan.base === null ? null : { tag: planned.plan.base.tag, commit: planned.plan.base.sha },
        artifacts,
        notes: notesFile,
    });
    const candidate = (0,candidate_manifest/* candidateOf */.RH)(manifest);
    await ports.files.write(`${folder}/${candidate_manifest/* MANIFEST_FILE */.h1}`, (0,candidate_manifest/* manifestText */.$2)(manifest));
    const names = [...manifest.artifacts.map(({ name }) => name), candidate_manifest/* MANIFEST_FILE */.h1];
    await ports.artifacts.upload((0,candidate_files/* candidateArtifact */.Y9)(candidate), folder, names);
    return (0,pipeline_stage/* completed */.s)(`Candidate ${candidate.slice(7, 19)} of version ${next.version}, ${artifacts.length} artifacts.`, {
        outputs: { 'release-needed': 'true', candidate, version: next.version, tag: next.tag },
        details: { candidate, version: next.version, base: planned.plan.base, bump: planned.plan.bump },
        summary: buildSummary(planned.plan, manifest, candidate, notes),
    });
}


/***/ }),

/***/ 91872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ planSummary),
/* harmony export */   _: () => (/* binding */ heldSummary)
/* harmony export */ });
/* harmony import */ var _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83750);
/* harmony import */ var _pipeline_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86115);
/* harmony import */ var _version_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75435);



const COMMITS_SHOWN = 100;
/** The version plan for people: what would be released, and how each commit counted. */
function planSummary(plan) {
    return (0,_pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraphs */ .qN)(headline(plan), componentTable(plan), commitTable(plan), ignoredTags(plan));
}
/** What `build` would not let pass. A plan is a question: it ends green, and says so all the same. */
function heldSummary(problems) {
    return problems.length === 0 ? '' : (0,_pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraphs */ .qN)('**`build` would stop here:**', ...problems.map(_pipeline_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .problemSection */ .B));
}
function headline(plan) {
    if (plan.bump === null)
        return componentHeadline(plan);
    const since = plan.base === null ? 'the first release' : `${(0,_pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(plan.base.version)} (tag ${(0,_pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(plan.base.tag)})`;
    if (plan.next === null)
        return `Nothing to release since ${since}.`;
    const from = plan.base === null ? 'as the first release' : `from ${since}, a **${plan.bump ?? 'none'}** step`;
    return `Version ${(0,_pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(plan.next.version)}, ${from}.`;
}
function componentHeadline({ components }) {
    const released = components.filter(({ next }) => next !== null).length;
    return released === 0 ? 'Nothing to release.' : `${released} of ${components.length} components would be released.`;
}
function componentTable({ components, next }) {
    if (next !== null || components.length === 0)
        return '';
    const changed = components.filter((component) => component.next !== null);
    if (changed.length === 0)
        return '';
    return (0,_pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Component', 'From', 'To', 'Step'], changed.map(({ name, base, next: to, bump }) => [
        (0,_pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(name),
        (0,_pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(base?.version ?? '–'),
        (0,_pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(to?.version ?? '–'),
        bump,
    ]));
}
function commitTable(plan) {
    const commits = (0,_version_index_js__WEBPACK_IMPORTED_MODULE_2__/* .unreleasedCommits */ .d)(plan);
    if (commits.length === 0)
        return '';
    const rows = commits
        .slice(0, COMMITS_SHOWN)
        .map((commit) => [
        (0,_pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(commit.sha.slice(0, 7)),
        `${commit.counts ? '●' : '○'} ${title(commit)}`,
        (0,_pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(commit.reason),
    ]);
    const more = commits.length > COMMITS_SHOWN ? `\n\n… and ${commits.length - COMMITS_SHOWN} more.` : '';
    const counting = commits.filter(({ counts }) => counts).length;
    return (0,_pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(`${counting} of ${commits.length} commits ${counting === 1 ? 'counts' : 'count'}`, `${(0,_pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Commit', 'Subject', 'How it counted'], rows)}${more}`);
}
function title({ type, scope, breaking, subject }) {
    const head = type === null ? '' : `${type}${scope === null ? '' : `(${scope})`}${breaking ? '!' : ''}: `;
    return (0,_pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(`${head}${subject}`);
}
function ignoredTags(plan) {
    if (plan.ignoredTags.length === 0)
        return '';
    const shown = plan.ignoredTags.slice(0, 20);
    const rows = shown.map(({ tag, reason }) => [(0,_pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(tag), (0,_pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(reason)]);
    return (0,_pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(`${plan.ignoredTags.length} tags were not the base`, (0,_pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Tag', 'Why'], rows));
}


/***/ }),

/***/ 22137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ planRelease)
});

// EXTERNAL MODULE: ./packages/core/.build/event/workflow-event.js
var workflow_event = __webpack_require__(82759);
// EXTERNAL MODULE: ./packages/core/.build/ports/read-history.js + 1 modules
var read_history = __webpack_require__(99776);
// EXTERNAL MODULE: ./packages/core/.build/version/plan.js + 6 modules
var plan = __webpack_require__(89545);
// EXTERNAL MODULE: ./packages/core/.build/errors/problem.js
var problem = __webpack_require__(15429);
;// CONCATENATED MODULE: ./packages/core/.build/stages/published-releases.js

/** The newest hundred. A version that could be planned again is among them. */
const PAGES = 1;
/**
 * Releases as GitHub has them, beside the tags that git has: either may be deleted alone. A plan is possible without,
 * and the version is checked again before anything is published.
 */
async function publishedReleases({ github, log }) {
    try {
        const releases = await github.releases(PAGES);
        return releases.filter(({ draft }) => !draft).map(({ tag, target }) => ({ tag, target }));
    }
    catch (error) {
        if (!(error instanceof problem/* LiftlockError */.Np))
            throw error;
        log.info('GitHub does not tell about releases here: versions are planned from the tags alone.');
        return [];
    }
}

// EXTERNAL MODULE: ./packages/core/.build/stages/standards/standards.js + 5 modules
var standards = __webpack_require__(96555);
;// CONCATENATED MODULE: ./packages/core/.build/stages/planning.js





/** Reads the history of the run's commit and what was published, plans the next version, and asks the team's standards about it. */
async function planRelease(config, ports) {
    const branch = (0,workflow_event/* releaseBranchOf */.lt)(ports.event);
    const history = await (0,read_history/* readHistory */.L)(ports.history, {
        rules: config.version,
        components: config.components,
        ref: ports.event.sha,
        published: await publishedReleases(ports),
        files: (0,standards/* needsChangedFiles */.H7)(config.standards),
        ...(branch === undefined ? {} : { branch }),
    });
    const planning = (0,plan/* examineVersion */.wH)({ history, rules: config.version, components: config.components });
    const problems = [...planning.problems, ...(0,standards/* standardProblems */.ov)(config.standards, planning)];
    return { ...planning, problems, history };
}


/***/ }),

/***/ 96555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sA: () => (/* binding */ asksOfPlans),
  H7: () => (/* binding */ needsChangedFiles),
  ov: () => (/* binding */ standardProblems)
});

// EXTERNAL MODULE: ./packages/core/.build/changelog/notes-layout.js
var notes_layout = __webpack_require__(31271);
// EXTERNAL MODULE: ./packages/core/.build/changelog/note-entry.js
var note_entry = __webpack_require__(93660);
;// CONCATENATED MODULE: ./packages/core/.build/errors/catalogue/standards.js
const NOT_BUILT = 'Nothing was built and nothing was released.';
/** @param found Which version, and which pattern. */
function nonStandardVersion(found, next) {
    return {
        code: 'version-not-standard',
        outcome: 'held',
        where: 'standards.version.pattern',
        found,
        expected: "A version name that the team's other tools can read.",
        state: NOT_BUILT,
        next,
    };
}
/** A change that releases, and that no section of the notes shows. */
function unlistedChanges(type, shas) {
    return {
        code: 'changelog-section-missing',
        outcome: 'held',
        where: 'standards.changelog.sections',
        found: `No section of the release notes shows ${count(shas, `\`${type}\` change`)} of this release: ${named(shas)}.`,
        expected: 'A section for every type that is a reason to release: notes that leave it out do not say why there is a version.',
        state: NOT_BUILT,
        next: `Add \`${type}\` to the \`types\` of a section, or a section of its own: \`{ title: …, types: [${type}], folded: true }\`.`,
    };
}
/** @param base Tag of the last release; `null` before the first. */
function undocumentedChanges(when, shas, glob, base) {
    const since = base === null ? 'so far' : `since \`${base}\``;
    return {
        code: 'documentation-missing',
        outcome: 'held',
        where: 'standards.documentation',
        found: `${count(shas, `\`${when}\` commit`)} (${named(shas)}), and no change of a file that matches \`${glob}\` ${since}.`,
        expected: `A release with such commits also changes a file that matches \`${glob}\`.`,
        state: NOT_BUILT,
        next: 'Push a commit that changes one, `docs: …`; the run of that commit makes the release, with all of it.',
    };
}
function missingMigration(shas) {
    const example = (shas[0] ?? '').slice(0, 12);
    return {
        code: 'migration-missing',
        outcome: 'held',
        where: 'standards.documentation',
        found: `${count(shas, 'breaking commit')} without a word about what to do: ${named(shas)}.`,
        expected: 'A text after `BREAKING CHANGE:` in the commit, for those who have to adapt. The notes show it.',
        state: NOT_BUILT,
        next: `Push a commit that says it: \`git commit --allow-empty -m "docs!: how to migrate" -m "BREAKING CHANGE: …" -m "Refs: ${example}"\`.`,
    };
}
function count(shas, what) {
    return `${shas.length} ${what}${shas.length === 1 ? '' : 's'}`;
}
function named(shas) {
    const ids = shas.slice(0, 5).map((sha) => sha.slice(0, 7));
    return `${ids.join(', ')}${shas.length > 5 ? ' …' : ''}`;
}

;// CONCATENATED MODULE: ./packages/core/.build/stages/standards/changelog.js


const NO_CONTEXT = { repositoryUrl: null, components: new Map(), pulls: new Map() };
/**
 * Changes that are a reason to release and that no section of the team shows: people would get a version whose notes do
 * not say why. Chores may stay out, and so may any type that does not release.
 */
function changelogProblems(sections, { commits }) {
    if (sections === null)
        return [];
    const shown = new Set((0,notes_layout/* sectionsFor */.AD)(sections).flatMap(({ types }) => types));
    const hidden = new Map();
    for (const commit of commits.filter(({ bump }) => bump !== 'none')) {
        const { sha, entries } = (0,note_entry/* noteCommit */.A)(commit, NO_CONTEXT);
        const [first] = entries;
        if (first === undefined || entries.some(({ section }) => shown.has(section)))
            continue;
        hidden.set(first.section, [...(hidden.get(first.section) ?? []), sha]);
    }
    return [...hidden].map(([type, shas]) => unlistedChanges(type, shas));
}

// EXTERNAL MODULE: ./node_modules/picomatch/lib/picomatch.js
var picomatch = __webpack_require__(98016);
// EXTERNAL MODULE: ./packages/core/.build/version/message.js + 1 modules
var message = __webpack_require__(86075);
// EXTERNAL MODULE: ./packages/core/.build/version/footers.js
var footers = __webpack_require__(23167);
;// CONCATENATED MODULE: ./packages/core/.build/stages/standards/documentation.js



/** Changes that nobody has written about, one problem for each rule that they break. */
function documentationProblems(rules, released) {
    const undocumented = rules.flatMap((rule) => fileProblems(rule, released));
    return rules.some(({ when }) => when === 'breaking')
        ? [...undocumented, ...migrationProblems(released)]
        : undocumented;
}
function fileProblems({ when, require }, { commits, files, base }) {
    if (require === null || (when === 'breaking' && base === null))
        return [];
    const asking = commits.filter((commit) => (when === 'breaking' ? (0,message/* isBreaking */.ER)(commit.parsed) : isOfType(commit, when)));
    if (asking.length === 0)
        return [];
    const matches = picomatch(require, { dot: true, nonegate: true });
    if (files.some((file) => matches(file)))
        return [];
    return [undocumentedChanges(when, shasOf(asking), require, base)];
}
/** The title says what a commit is; what was squashed in is asked where the title is not conventional. */
function isOfType({ parsed }, type) {
    const title = parsed.revert?.restores ?? parsed.header;
    return (title === null ? parsed.items : [title]).some((change) => change.type.toLowerCase() === type);
}
/** A first release breaks nothing: nobody has used what was there before. */
function migrationProblems({ commits, base }) {
    if (base === null)
        return [];
    const breaking = commits.filter(({ parsed }) => (0,message/* isBreaking */.ER)(parsed));
    const explained = breaking.filter(hasMigration).flatMap(({ parsed }) => (0,footers/* footerValues */.E)(parsed.footers, 'Refs'));
    const silent = breaking.filter((commit) => !hasMigration(commit) && !isNamed(commit, explained));
    return silent.length === 0 ? [] : [missingMigration(shasOf(silent))];
}
function hasMigration({ parsed }) {
    return parsed.breaking.some((text) => text !== '');
}
/** A commit cannot be changed once others have it. A later one says its text, and names it by `Refs: <id>`. */
function isNamed({ parsed }, references) {
    const named = references.flatMap((value) => value.toLowerCase().match(/\b[0-9a-f]{7,64}\b/g) ?? []);
    return named.some((id) => parsed.commit.sha.startsWith(id));
}
function shasOf(commits) {
    return commits.map(({ parsed }) => parsed.commit.sha);
}

;// CONCATENATED MODULE: ./packages/core/.build/stages/standards/released-changes.js

function releasedChanges({ plan, commits }) {
    const kept = commits.filter(({ parsed, revert }) => revert === null && !(0,message/* isMerge */.F5)(parsed.commit));
    const files = kept.flatMap(({ parsed }) => parsed.commit.files);
    if (plan.next !== null)
        return { commits: kept, files, base: plan.base?.tag ?? null };
    const components = plan.components.filter(({ next }) => next !== null);
    const theirs = new Set(components.flatMap((component) => component.commits));
    return {
        commits: kept.filter(({ parsed }) => theirs.has(parsed.commit.sha)),
        files,
        base: components.find(({ base }) => base !== null)?.base?.tag ?? null,
    };
}

// EXTERNAL MODULE: ./packages/core/.build/gates/follows-version-standard/gate.js
var gate = __webpack_require__(52320);
;// CONCATENATED MODULE: ./packages/core/.build/stages/standards/version-name.js


/** The gate asks the same of the candidate; here the answer comes before anything is built. */
function versionNameProblems({ versionPattern }, versions) {
    return versions.flatMap((version) => {
        const { decision, reason, remedy } = gate/* followsVersionStandard */.O.decide({ versionPattern, manifest: { version } });
        return decision === 'pass' ? [] : [nonStandardVersion(reason, remedy)];
    });
}

;// CONCATENATED MODULE: ./packages/core/.build/stages/standards/standards.js




/** Whether anything is asked of a planned release. The kinds of tests are asked of its candidate. */
function asksOfPlans({ versionPattern, sections, documentation }) {
    return versionPattern !== undefined || sections !== null || documentation.length > 0;
}
/** Whether changed paths have to be read to answer, which costs a look at every tree of the range. */
function needsChangedFiles({ documentation }) {
    return documentation.some(({ require }) => require !== null);
}
/**
 * What the team's standards say against the planned release. Asked where git is read, before anything is built: later
 * stages see a candidate that keeps them, or none.
 */
function standardProblems(standards, planning) {
    const versions = plannedVersions(planning);
    if (versions.length === 0)
        return [];
    const released = releasedChanges(planning);
    return [
        ...versionNameProblems(standards, versions),
        ...changelogProblems(standards.sections, released),
        ...documentationProblems(standards.documentation, released),
    ];
}
function plannedVersions({ plan }) {
    if (plan.next !== null)
        return [plan.next.version];
    return plan.bump === null ? [...new Set(plan.components.flatMap(({ next }) => next?.version ?? []))] : [];
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
