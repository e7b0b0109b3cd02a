export const id = 365;
export const ids = [365];
export const modules = {

/***/ 1365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g2v: () => (/* reexport */ CONFIG_FILE),
  voI: () => (/* reexport */ DeploymentState),
  npJ: () => (/* reexport */ Digest),
  fiN: () => (/* reexport */ EVIDENCE_FILE),
  Yx3: () => (/* reexport */ EvidenceBundle),
  wBL: () => (/* reexport */ LEDGER_TASK),
  Np3: () => (/* reexport */ LiftlockError),
  qvo: () => (/* reexport */ problem_NOTHING_WRITTEN),
  JjT: () => (/* reexport */ PIPELINE),
  olS: () => (/* reexport */ WorkflowEvent),
  ZZt: () => (/* reexport */ afterCancel),
  jqC: () => (/* reexport */ build),
  JjL: () => (/* reexport */ cut),
  wHn: () => (/* reexport */ examineVersion),
  K2v: () => (/* reexport */ forbiddenArtifact),
  gk6: () => (/* reexport */ gitFailed),
  HFj: () => (/* reexport */ gitMissing),
  A2I: () => (/* reexport */ githubRefused),
  mu0: () => (/* reexport */ githubUnreachable),
  yOS: () => (/* reexport */ hasSucceeded),
  VDw: () => (/* reexport */ live),
  lw8: () => (/* reexport */ missingConfig),
  fVz: () => (/* reexport */ missingInput),
  Upf: () => (/* reexport */ missingPermission),
  pAw: () => (/* reexport */ nearest),
  CKy: () => (/* reexport */ noCommits),
  Qjn: () => (/* reexport */ normalizeVersion),
  dio: () => (/* reexport */ notARepository),
  nSX: () => (/* reexport */ notFoundOrNoPermission),
  tA6: () => (/* reexport */ noteCommits),
  Kt0: () => (/* reexport */ notesIncomplete),
  o47: () => (/* reexport */ parseConfig),
  etx: () => (/* reexport */ plan),
  ptB: () => (/* reexport */ promote),
  xdB: () => (/* reexport */ rateLimited),
  Lu2: () => (/* reexport */ readHistory),
  rDU: () => (/* reexport */ readPayload),
  x8Y: () => (/* reexport */ renderProblems),
  Si: () => (/* reexport */ runStage),
  yGp: () => (/* reexport */ shallowClone),
  dwQ: () => (/* reexport */ stage),
  t6K: () => (/* reexport */ test),
  UNj: () => (/* reexport */ testReports),
  osg: () => (/* reexport */ unexpected),
  mv9: () => (/* reexport */ unknownRef),
  dut: () => (/* reexport */ viewOf),
  RK9: () => (/* reexport */ visible)
});

// UNUSED EXPORTS: Approval, ApprovalRule, Artifact, BODY_LIMIT, BaseRelease, CandidateManifest, ChannelRule, CommitVerdict, Component, ComponentPlan, Config, ConfiguredComponent, Dependency, Deployment, DeploymentPayload, DeploymentStatus, Environment, Evidence, GATES, GateDecision, LiveReference, MANIFEST_FILE, NOTES_FILE, NOT_ROLLED_BACK, NextRelease, RELEASE_BODY_LIMIT, RESERVED_NAMES, RESULT_SCHEMA, ROLLED_BACK, Release, ReleaseAsset, ReleaseStep, RollbackStep, Standards, TestFailure, TestReport, TestSuite, UNPARSED_SECTION, USUAL_SECTIONS, ValidationStep, VersionPlan, VersionRules, WrittenConfig, WrittenDuration, WrittenVersion, ask, asset, assetNameProblem, block, blockMarkdown, branchOf, brokenUpload, bumped, cancelled, candidateNotFound, candidateOf, canonicalJson, channelOf, code, collidingArtifactNames, collidingNames, completed, configJsonSchema, configProblem, coreOf, countingApprovals, details, digestOf, draftGone, fail, fileSize, formatDuration, globMatchedNothing, hasBegun, hold, hotfixTooLarge, inRange, independentNotYet, inlineMarkdown, invalidCandidateInput, invalidReleaseAs, invalidTagTemplate, isBreaking, isInitialDevelopment, isMerge, isPrerelease, isTerminal, isUnparsed, judgeAll, lostRace, manifestText, milliseconds, needsFiles, newestFirst, notStaged, notSupportedYet, notesInputFor, open, outsideRange, paragraphs, parseCommit, pass, plain, planVersion, possiblyLive, rangeAtEnd, rangeUnknown, readJUnit, referenceTo, releaseChanged, releaseStep, sameReference, shortDigest, skip, skipped, stageSummary, stepFailed, stepTimedOut, strongest, successId, table, tagOf, tampered, testsFailed, throwIfAny, touchTest, unknownBase, unknownEnvironment, unparsedCommits, unreadableConfig, unusableArtifactName, validationFailed, validationStep, verdictOf, versionBreaches, versionOfTag, versionTaken, wasRolledBack

;// CONCATENATED MODULE: ./packages/core/.build/errors/problem.js
/** State sentence of every problem that is noticed before the first write. */
const problem_NOTHING_WRITTEN = 'Nothing was written to GitHub and nothing was deployed.';
/** Carries one or more problems to the place where a stage or a command ends. Its message is safe to print. */
class LiftlockError extends Error {
    problems;
    constructor(problems, options) {
        const all = Array.isArray(problems) ? problems : [problems];
        super(all.map((problem) => `${problem.code}: ${problem.found}`).join('\n'), options);
        this.name = 'LiftlockError';
        this.problems = all;
    }
    /** The weightiest outcome among the problems: errored before failed before held. */
    get outcome() {
        const outcomes = new Set(this.problems.map((problem) => problem.outcome));
        if (outcomes.has('errored'))
            return 'errored';
        return outcomes.has('failed') ? 'failed' : 'held';
    }
}
/** Throws all problems at once, or does nothing if there is none. */
function throwIfAny(problems) {
    if (problems.length > 0)
        throw new LiftlockError(problems);
}

;// CONCATENATED MODULE: ./packages/core/.build/errors/render.js
const LABELS = ['found', 'expected', 'state', 'next'];
/** Problems as plain text for a terminal or a log, one block each, without colour. */
function renderProblems(problems) {
    return problems.map(renderProblem).join('\n\n');
}
function renderProblem(problem) {
    const head = problem.where === undefined ? problem.code : `${problem.code} (${problem.where})`;
    const rows = LABELS.map((label) => `  ${label.padEnd(9)} ${indent(problem[label])}`);
    return [`${head} · ${problem.outcome}`, ...rows].join('\n');
}
function indent(text) {
    return text.split('\n').join(`\n${' '.repeat(12)}`);
}

;// CONCATENATED MODULE: ./packages/core/.build/errors/catalogue/repository.js

function notARepository(folder) {
    return {
        code: 'not-a-repository',
        outcome: 'errored',
        where: folder,
        found: 'This folder is not inside a git repository.',
        expected: 'A git repository with at least one commit.',
        state: problem_NOTHING_WRITTEN,
        next: 'Run it inside a clone, or name one: `--repo DIR`. In a workflow, put `actions/checkout` before this step.',
    };
}
function shallowClone() {
    return {
        code: 'shallow-clone',
        outcome: 'errored',
        found: 'The clone is shallow: the commits and tags since the last release may be missing.',
        expected: 'The history back to the last release, with tags. A version is never guessed from part of it.',
        state: problem_NOTHING_WRITTEN,
        next: 'Give the checkout step its whole history: `with: { fetch-depth: 0 }`. In a clone: `git fetch --unshallow --tags`.',
    };
}
function noCommits(folder) {
    return {
        code: 'no-commits',
        outcome: 'errored',
        where: folder,
        found: 'The repository has no commit yet.',
        expected: 'At least one commit: there is nothing that could be released.',
        state: problem_NOTHING_WRITTEN,
        next: 'Commit something (`git commit`), or name what to plan for: `--ref BRANCH`.',
    };
}
function unknownRef(ref) {
    return {
        code: 'unknown-ref',
        outcome: 'errored',
        where: ref,
        found: 'No branch, tag or commit of this repository has that name.',
        expected: 'A branch, a tag, or a commit id.',
        state: problem_NOTHING_WRITTEN,
        next: 'Look for it with `git branch --all` and `git tag --list`; if it is new on the server, `git fetch --tags` first.',
    };
}
function gitMissing() {
    return {
        code: 'git-missing',
        outcome: 'errored',
        found: 'The program `git` could not be started.',
        expected: 'git 2.30 or newer on the PATH.',
        state: problem_NOTHING_WRITTEN,
        next: 'Install git, then run it again: https://git-scm.com/downloads',
    };
}
/** @param complaint What git wrote to its error output. */
function gitFailed(command, complaint) {
    return {
        code: 'git-failed',
        outcome: 'errored',
        where: `git ${command}`,
        found: complaint.trim().slice(0, 2000) || 'git ended without an explanation.',
        expected: 'git reads the repository without an error.',
        state: problem_NOTHING_WRITTEN,
        next: 'Check the clone with `git fsck`; if objects are missing, clone it again.',
    };
}

;// CONCATENATED MODULE: ./packages/core/.build/errors/catalogue/config.js

function missingConfig(file) {
    return {
        code: 'config-missing',
        outcome: 'errored',
        where: file,
        found: 'There is no such file at this commit.',
        expected: 'The description of the pipeline: components, build steps, environments.',
        state: problem_NOTHING_WRITTEN,
        next: `Add ${file}. Eight lines are enough; the README's first example can be copied as it is.`,
    };
}
function unreadableConfig(where, found, expected) {
    return {
        code: 'config-unreadable',
        outcome: 'errored',
        where,
        found,
        expected,
        state: problem_NOTHING_WRITTEN,
        next: 'Correct the file at this place, then `liftlock check`.',
    };
}
function configProblem(at) {
    return {
        code: 'config-invalid',
        outcome: 'errored',
        where: at.where,
        found: `\`${at.path || 'the file'}\`: ${at.found}`,
        expected: at.expected,
        state: problem_NOTHING_WRITTEN,
        next: 'Correct the file at this place, then `liftlock check`.',
    };
}
function notSupportedYet(where, path, instead) {
    return {
        code: 'not-supported-yet',
        outcome: 'errored',
        where,
        found: `\`${path}\` is known, but this version of Liftlock does not act on it yet.`,
        expected: 'Only keys that are acted on. A rule that is written down and ignored is worse than none.',
        state: problem_NOTHING_WRITTEN,
        next: `Remove it for now. ${instead}`,
    };
}

;// CONCATENATED MODULE: ./packages/core/.build/errors/catalogue/candidate.js

const BUILD_STATE = 'Nothing was uploaded; there is no candidate of this run.';
function globMatchedNothing(component, glob, folder) {
    return {
        code: 'glob-matched-nothing',
        outcome: 'errored',
        where: `components.${component}.artifacts`,
        found: `\`${glob}\` matches no file in ${folder === '.' ? 'the repository' : `\`${folder}\``}.`,
        expected: 'At least one file, made by the build steps. A release without its files is never made.',
        state: BUILD_STATE,
        next: 'Compare the glob with what the build steps wrote (it starts in the folder of the component), then push.',
    };
}
function unusableArtifactName(path, reason) {
    return {
        code: 'artifact-name-unusable',
        outcome: 'errored',
        where: path,
        found: `The file cannot keep its name as a release asset: ${reason}.`,
        expected: 'Letters, digits, `.`, `_`, `+` and `-`, with no dot at the start or end.',
        state: BUILD_STATE,
        next: 'Have the build write it under another name.',
    };
}
function collidingArtifactNames(name, paths) {
    return {
        code: 'artifact-names-collide',
        outcome: 'errored',
        found: `${paths.join(' and ')} have the same file name, ${name}.`,
        expected: 'A file name of its own for each artifact: a release has no folders.',
        state: BUILD_STATE,
        next: 'Have the build put the name of the component into the file names.',
    };
}
function forbiddenArtifact(path, why) {
    return {
        code: 'artifact-forbidden',
        outcome: 'errored',
        where: path,
        found: why,
        expected: 'Files that may become public. Links, credentials and git data never go into a candidate.',
        state: BUILD_STATE,
        next: 'Make the glob narrower, or remove the file.',
    };
}
function invalidCandidateInput(value) {
    return {
        code: 'candidate-missing',
        outcome: 'errored',
        where: 'input candidate',
        found: value === '' ? 'The input `candidate` is empty.' : 'The input `candidate` is not a digest.',
        expected: '`sha256:` and 64 hex digits: the output `candidate` of the build job.',
        state: NOTHING_WRITTEN,
        next: 'Name the build job in `needs:`, give it `outputs: { candidate: "${{ steps.build.outputs.candidate }}" }`, and pass `candidate: "${{ needs.build.outputs.candidate }}"`. GitHub drops outputs that contain a secret: no secret may be part of a digest.',
    };
}
function candidateNotFound(candidate) {
    return {
        code: 'candidate-not-found',
        outcome: 'errored',
        found: `This run has no artifact for candidate ${candidate}.`,
        expected: 'The workflow artifact that the build job of this run uploaded.',
        state: problem_NOTHING_WRITTEN,
        next: 'Run `build` in an earlier job of the same run. Artifacts expire: after that, re-run all jobs.',
    };
}
function tampered(name, found, expected) {
    return {
        code: 'candidate-tampered',
        outcome: 'failed',
        where: name,
        found,
        expected,
        state: 'These bytes were not deployed and not published.',
        next: 'Find out who or what changed the file between the jobs. Then re-run all jobs: the build makes the candidate anew.',
    };
}
function notStaged(environment, names) {
    return {
        code: 'not-staged',
        outcome: 'held',
        where: environment,
        found: `No record says that this candidate was live in ${names.join(' or ') || 'any other environment'}.`,
        expected: 'A success there before it may go on.',
        state: problem_NOTHING_WRITTEN,
        next: 'Let the job that stages it succeed first: it belongs in `needs:` of this one.',
    };
}
function draftGone(release, version) {
    return {
        code: 'draft-gone',
        outcome: 'errored',
        where: `release ${release}`,
        found: `The draft release that holds ${version} cannot be found.`,
        expected: 'The draft that `stage` made.',
        state: problem_NOTHING_WRITTEN,
        next: 'If somebody has deleted it, re-run the job that stages: it is made again from the same bytes.',
    };
}
function releaseChanged(tag, what) {
    return {
        code: 'release-changed',
        outcome: 'failed',
        where: tag,
        found: `The draft release is not what was approved: ${what}.`,
        expected: 'Exactly the files of the candidate, uploaded and with the same digests.',
        state: 'The candidate is deployed where the record says success; the release was not published.',
        next: 'Re-run the job that stages: it puts the right files into the draft. Then re-run this job.',
    };
}

;// CONCATENATED MODULE: ./packages/core/.build/errors/catalogue/steps.js
/** How a step ended, in words: `exited with code 2`. */
function stepFailed(kind, step, how, tail, state) {
    return {
        code: `${kind}-failed`,
        outcome: 'failed',
        where: step,
        found: tail === '' ? `The step ${how}.` : `The step ${how}. Its last output:\n${tail}`,
        expected: 'Exit code 0.',
        state,
        next: `Run the commands of "${step}" in a clone of this commit; they are in .github/liftlock.yml.`,
    };
}
function stepTimedOut(kind, step, timeout, tail, state) {
    return {
        code: `${kind}-timed-out`,
        outcome: 'failed',
        where: step,
        found: `The step was still running after ${timeout} and was stopped, with everything it had started.${tail === '' ? '' : ` Its last output:\n${tail}`}`,
        expected: `An end within ${timeout}.`,
        state,
        next: `Find out what "${step}" waits for, or give it more time: \`timeout:\`.`,
    };
}
function validationFailed(step, found, expected, state) {
    return {
        code: 'validation-failed',
        outcome: 'failed',
        where: step,
        found,
        expected,
        state,
        next: 'Look at the log of the service. If it only needs longer to start, raise `start-period:`.',
    };
}
function cancelled(what, state) {
    return {
        code: 'cancelled',
        outcome: 'errored',
        where: what,
        found: 'The run was cancelled.',
        expected: 'The end of the step.',
        state,
        next: 'Re-run the failed jobs: what is done is found and not done again.',
    };
}
function missingInput(name, found, expected) {
    return {
        code: 'input-invalid',
        outcome: 'errored',
        where: `input ${name}`,
        found,
        expected,
        state: 'Nothing was written to GitHub and nothing was deployed.',
        next: `Correct \`with: { ${name}: … }\` of this step.`,
    };
}
function unknownEnvironment(name, known) {
    return missingInput('environment', `There is no environment "${name}" in .github/liftlock.yml.`, `One of: ${known.join(', ')}.`);
}
function independentNotYet() {
    return {
        code: 'not-supported-yet',
        outcome: 'errored',
        where: 'version.versioning',
        found: '`versioning: independent` can be planned, but not built yet by this version of Liftlock.',
        expected: '`versioning: unified`.',
        state: 'Nothing was built.',
        next: 'Write `versioning: unified`; `liftlock plan` shows what the versions would be with `independent`.',
    };
}
function unexpected(message) {
    return {
        code: 'unexpected-error',
        outcome: 'errored',
        found: message,
        expected: 'No error here: this is a defect of Liftlock, or of the machine.',
        state: 'What was done before is in the log. Re-running finds it and goes on from there.',
        next: 'Re-run the failed jobs. If it happens again, report it with this code and the log of the step.',
    };
}
function testsFailed(suite, reason) {
    return {
        code: 'tests-failed',
        outcome: 'failed',
        where: suite,
        found: `The suite "${suite}" failed: ${reason}.`,
        expected: 'Exit code 0 and, where reports are configured, at least one test that ran and none that failed.',
        state: 'The reports were kept as evidence about this candidate. It will not be staged.',
        next: 'Mend the cause and push; the next commit makes a new candidate.',
    };
}

;// CONCATENATED MODULE: ./packages/core/.build/errors/catalogue/github.js
const RESUMABLE = 'What was written before stays; re-running finds it and goes on from there.';
function missingPermission(call, permission) {
    return {
        code: 'permission-missing',
        outcome: 'errored',
        where: call,
        found: "GitHub answered 403: the job's token may not do this.",
        expected: `\`permissions: { ${permission} }\` of the job.`,
        state: RESUMABLE,
        next: `Add \`${permission}\` to the job's \`permissions:\`, and push. The table in the action's README has all that it needs.`,
    };
}
function notFoundOrNoPermission(call, permission) {
    return {
        code: 'not-found-or-no-permission',
        outcome: 'errored',
        where: call,
        found: 'GitHub answered 404. It does so for what is missing, and for what the token may not see.',
        expected: `That it exists, and \`permissions: { ${permission} }\`.`,
        state: RESUMABLE,
        next: `Add \`${permission}\` to the job's \`permissions:\`; if it is there, look whether somebody has deleted it.`,
    };
}
function rateLimited(call, until) {
    return {
        code: 'rate-limited',
        outcome: 'errored',
        where: call,
        found: `GitHub's rate limit is used up${until === '' ? '' : ` until ${until}`}. All runs of a repository share it.`,
        expected: 'Room for this call.',
        state: RESUMABLE,
        next: 'Re-run the failed jobs later.',
    };
}
function githubRefused(call, status, message) {
    return {
        code: 'github-refused',
        outcome: 'errored',
        where: call,
        found: `GitHub answered ${status}: ${message}`,
        expected: 'An answer that the call was done.',
        state: RESUMABLE,
        next: 'Read the message; if it names nothing to change, re-run the failed jobs.',
    };
}
function githubUnreachable(call, message) {
    return {
        code: 'github-unreachable',
        outcome: 'errored',
        where: call,
        found: `No usable answer came: ${message}. Whether the call had an effect is not known.`,
        expected: 'An answer.',
        state: RESUMABLE,
        next: 'Re-run the failed jobs: they look first, and do nothing twice.',
    };
}
function brokenUpload(asset, found, expected) {
    return {
        code: 'upload-broken',
        outcome: 'errored',
        where: asset,
        found: `After the upload GitHub has: ${found}.`,
        expected: `${expected}.`,
        state: 'The draft release is incomplete. Nothing was deployed.',
        next: 'Re-run the failed jobs: broken assets are replaced, whole ones are kept.',
    };
}
function lostRace(environment, record, version, run) {
    return {
        code: 'lost-race',
        outcome: 'held',
        where: environment,
        found: `Run ${run} is deploying ${version} to ${environment} right now (record ${record}).`,
        expected: 'One candidate at a time in an environment.',
        state: 'This candidate was not deployed. Its record is closed.',
        next: `Wait for run ${run} to end, then re-run this job.`,
    };
}

;// CONCATENATED MODULE: ./packages/core/.build/errors/catalogue/version.js

/** @param known Tags that would have done, in any order. */
function unknownBase(tag, known, template) {
    const examples = known.slice(-3).map((name) => `\`${name}\``);
    return {
        code: 'unknown-base',
        outcome: 'errored',
        where: tag,
        found: template === undefined
            ? 'No tag of this repository has that name, or it does not end at a commit.'
            : `The tag is no version by the template \`${template}\`.`,
        expected: examples.length === 0 ? 'A release tag; this repository has none.' : `A tag, like ${examples.join(', ')}.`,
        state: problem_NOTHING_WRITTEN,
        next: 'Look for it with `git tag --list`; if it is new on the server, `git fetch --tags` first.',
    };
}
function invalidTagTemplate(template) {
    return {
        code: 'invalid-tag-template',
        outcome: 'errored',
        where: 'version.tag',
        found: `"${template}"`,
        expected: 'A tag name that holds `{version}` once, like `v{version}`.',
        state: NOTHING_WRITTEN,
        next: 'Write `version: { tag: "v{version}" }` in the configuration.',
    };
}
function versionTaken(tag) {
    return {
        code: 'version-taken',
        outcome: 'held',
        where: tag,
        found: 'The tag that this release would get exists already, on a commit that is not part of what is released.',
        expected: 'A version that nobody has released.',
        state: problem_NOTHING_WRITTEN,
        next: 'If the history was rewritten, move the tag to the commit that replaced it. If it was released from another branch, merge that branch. If it was a mistake, delete the tag.',
    };
}
function outsideRange(version, range, branch) {
    return {
        code: 'outside-maintenance-range',
        outcome: 'held',
        where: branch,
        found: `The commits ask for ${version}.`,
        expected: `A version in ${range}: that is what this branch may release.`,
        state: problem_NOTHING_WRITTEN,
        next: `Release the change from a branch whose range holds ${version}, or revert it here.`,
    };
}
function rangeUnknown(branch) {
    return {
        code: 'maintenance-range-unknown',
        outcome: 'held',
        where: branch,
        found: 'The name of this maintenance branch does not end in a range.',
        expected: 'A name like `release/1.x` or `1.2.x`, or the range in the configuration.',
        state: problem_NOTHING_WRITTEN,
        next: `Write \`version: { branches: { "${branch}": { maintenance: 1.x } } }\`, with the range that you mean.`,
    };
}
function hotfixTooLarge(branch, bump) {
    return {
        code: 'hotfix-too-large',
        outcome: 'held',
        where: branch,
        found: `The commits ask for a ${bump} release.`,
        expected: 'Patches only: a hotfix branch repairs one release.',
        state: problem_NOTHING_WRITTEN,
        next: 'Release the larger change from a release or maintenance branch, or revert it here.',
    };
}
function invalidReleaseAs(sha, wanted, base) {
    return {
        code: 'invalid-release-as',
        outcome: 'held',
        where: sha,
        found: `Release-As: ${JSON.stringify(wanted.slice(0, 100))}`,
        expected: base === null ? 'A stable semantic version, like 1.0.0.' : `A stable semantic version above ${base}.`,
        state: problem_NOTHING_WRITTEN,
        next: 'Push a commit with a correct footer, `git commit --allow-empty -m "chore: release" -m "Release-As: X.Y.Z"`; the newest one decides.',
    };
}
function unparsedCommits(shas) {
    const named = shas.slice(0, 5).map((sha) => sha.slice(0, 7));
    return {
        code: 'unparsed-commits',
        outcome: 'held',
        found: `${shas.length} commits are not conventional: ${named.join(', ')}${shas.length > 5 ? ' …' : ''}`,
        expected: 'Titles of the form `type(scope): description`, since `version.unparsed` is `fail`.',
        state: problem_NOTHING_WRITTEN,
        next: 'Reword them before they reach the branch, or set `version: { unparsed: warn }`.',
    };
}
function notesIncomplete(expected, written) {
    return {
        code: 'notes-incomplete',
        outcome: 'errored',
        found: `The notes were written from ${written} commits.`,
        expected: `All ${expected} commits of the release: notes that leave some out are not published.`,
        state: problem_NOTHING_WRITTEN,
        next: 'Run it again. If it happens twice, check the clone with `git fsck`.',
    };
}

;// CONCATENATED MODULE: ./packages/core/.build/errors/index.js









// EXTERNAL MODULE: ./node_modules/semver/functions/inc.js
var inc = __webpack_require__(62338);
;// CONCATENATED MODULE: ./packages/core/.build/version/header.js
const TYPE = /^[A-Za-z][A-Za-z0-9_-]{0,63}/;
/**
 * Reads one line in one pass, so that its cost is linear in its length whatever it holds.
 * Scopes may hold balanced parentheses (`feat(parse(x)): …`), which several tools drop without a word.
 */
function readHeader(line) {
    const type = TYPE.exec(line)?.[0];
    if (type === undefined)
        return none('it does not begin with a type, like `feat: …`');
    let at = type.length;
    let scope = null;
    if (line[at] === '(') {
        const end = closingParenthesis(line, at);
        if (end === -1)
            return none('the parenthesis of its scope is never closed');
        scope = line.slice(at + 1, end).trim();
        if (scope === '')
            return none('its scope is empty');
        at = end + 1;
    }
    const breaking = line[at] === '!';
    if (breaking)
        at += 1;
    if (line[at] !== ':')
        return none('no colon follows its type');
    if (line[at + 1] !== ' ')
        return none('no space follows the colon after its type');
    const subject = line.slice(at + 1).trim();
    if (subject === '')
        return none('nothing follows its type');
    return { header: { type, scope, breaking, subject } };
}
function closingParenthesis(line, open) {
    let depth = 0;
    for (let at = open; at < line.length; at += 1) {
        if (line[at] === '(')
            depth += 1;
        if (line[at] === ')')
            depth -= 1;
        if (depth === 0)
            return at;
    }
    return -1;
}
function none(why) {
    return { header: null, why };
}

;// CONCATENATED MODULE: ./packages/core/.build/version/footers.js

const TOKEN = /^[A-Za-z][A-Za-z0-9-]{0,63}/;
const BREAKING = /^BREAKING[ -]CHANGE:(?= |$)/;
const FENCE = /^ {0,3}(?:```|~~~)/;
const RULE = /^-{3,}\s*$/;
/**
 * Reads footers and squashed items, one line at a time (Conventional Commits 1.0.0, rules 8 to 16).
 * Wider than the letter in one point: a breaking change is seen at the start of any line, with or without the blank
 * line before it, because a missed one costs a broken release. What stands inside a closed code fence is a quotation.
 */
function readBody(lines) {
    const fenced = fencedLines(lines);
    const footers = [];
    const items = [];
    let open = null;
    let afterBlank = true;
    for (const [index, line] of lines.entries()) {
        const quoted = fenced.has(index);
        const started = quoted ? null : startOfFooter(line, afterBlank || open !== null);
        const item = quoted || started !== null ? null : squashedItem(line);
        if (started !== null)
            footers.push(started);
        if (item !== null)
            items.push(item);
        if (started !== null)
            open = started;
        else if (item !== null || (!quoted && RULE.test(line)))
            open = null;
        else
            open?.lines.push(line);
        afterBlank = line.trim() === '';
    }
    const read = footers.map(({ token, lines: value }) => ({ token, value: value.join('\n').trim() }));
    return {
        footers: read,
        breaking: read.filter(({ token }) => token === 'BREAKING CHANGE').map(({ value }) => value),
        items,
    };
}
/** Values of all footers with this token, in any case, as rule 15 of the specification wants. */
function footerValues(footers, token) {
    const wanted = token.toLowerCase();
    return footers.filter((footer) => footer.token.toLowerCase() === wanted).map((footer) => footer.value);
}
function startOfFooter(line, allowed) {
    const breaking = BREAKING.exec(line);
    if (breaking !== null)
        return { token: 'BREAKING CHANGE', lines: [line.slice(breaking[0].length)] };
    const token = allowed ? TOKEN.exec(line)?.[0] : undefined;
    if (token === undefined)
        return null;
    const separator = line.slice(token.length, token.length + 2);
    if (separator !== ': ' && separator !== ' #')
        return null;
    return { token, lines: [separator === ' #' ? line.slice(token.length + 1) : line.slice(token.length + 2)] };
}
function squashedItem(line) {
    if (!line.startsWith('* ') && !line.startsWith('- '))
        return null;
    return readHeader(line.slice(2).trim()).header;
}
/** Indexes of lines inside code fences that are closed again; an unclosed fence must not hide what follows it. */
function fencedLines(lines) {
    const fenced = new Set();
    let opened = null;
    for (const [index, line] of lines.entries()) {
        if (!FENCE.test(line))
            continue;
        if (opened === null)
            opened = index;
        else {
            for (let inside = opened; inside <= index; inside += 1)
                fenced.add(inside);
            opened = null;
        }
    }
    return fenced;
}

;// CONCATENATED MODULE: ./packages/core/.build/version/revert-claim.js

const SHAS = /\b[0-9a-f]{7,64}\b/gi;
const REVERTS_PULL = /^Reverts (?:[\w.-]{1,100}\/[\w.-]{1,100})?#(\d{1,9})\b/;
const MAX_NESTING = 16;
/**
 * Recognises `git revert`, `git revert` of a revert, `revert: …` with `Refs:`, and GitHub's revert button with its
 * merge and its squash form. `null` if the title claims nothing: text in a body alone takes nothing back.
 */
function readRevert(title, header, body, refs) {
    const quoted = quotedTitle(title) ?? (header?.type.toLowerCase() === 'revert' ? unquoted(header.subject) : null);
    if (quoted === null)
        return null;
    return {
        title: quoted,
        shas: [...shasIn(body), ...refs.flatMap((value) => value.match(SHAS) ?? [])].map((sha) => sha.toLowerCase()),
        pull: revertedPull(body),
        restores: restoredHeader(title),
    };
}
function quotedTitle(title) {
    for (const opening of ['Revert "', 'Reapply "']) {
        const end = title.lastIndexOf('"');
        if (!title.startsWith(opening) || end < opening.length)
            continue;
        const inner = title.slice(opening.length, end);
        // A reapplied change was taken back by a commit with this title, and that commit is what is reverted now.
        return opening === 'Reapply "' ? `Revert "${inner}"` : inner;
    }
    return null;
}
function unquoted(subject) {
    return subject.length > 1 && subject.startsWith('"') && subject.endsWith('"') ? subject.slice(1, -1) : subject;
}
function shasIn(body) {
    return body
        .filter((line) => line.startsWith('This reverts commit'))
        .flatMap((line) => line.split(', reversing')[0]?.match(SHAS) ?? []);
}
function revertedPull(body) {
    for (const line of body) {
        const digits = REVERTS_PULL.exec(line.trim())?.[1];
        if (digits !== undefined)
            return Number(digits);
    }
    return null;
}
/** Unwraps reverts of reverts; an even number of them means that the change is back. */
function restoredHeader(title) {
    let inner = title;
    let wrappers = 0;
    while (wrappers < MAX_NESTING) {
        const next = quotedTitle(inner);
        if (next === null)
            break;
        inner = next;
        wrappers += 1;
    }
    return wrappers > 0 && wrappers % 2 === 0 ? readHeader(inner).header : null;
}

;// CONCATENATED MODULE: ./packages/core/.build/version/message.js



/** Reads a commit's message. Linear in its length, never throws, and takes nothing in it for git's own data. */
function parseCommit(commit) {
    const [first = '', ...rest] = commit.message.split(/\r\n|\n|\r/);
    const title = first.trim();
    const reading = readHeader(title);
    const body = readBody(rest);
    return {
        commit,
        title,
        header: reading.header,
        unparsed: reading.header === null ? reading.why : null,
        footers: body.footers,
        breaking: body.breaking,
        items: body.items,
        revert: readRevert(title, reading.header, rest, footerValues(body.footers, 'Refs')),
        pull: pullOf(title),
    };
}
function isMerge(commit) {
    return commit.parents.length > 1;
}
/** Whether the commit breaks what was promised before. A squashed item is asked only if the title says nothing. */
function isBreaking(commit) {
    if (commit.breaking.length > 0 || commit.header?.breaking === true)
        return true;
    return commit.header === null && commit.revert === null && commit.items.some(({ breaking }) => breaking);
}
const PULL = /\(#(\d{1,9})\)$/;
function pullOf(title) {
    const digits = PULL.exec(title.slice(-16))?.[1];
    return digits === undefined ? null : Number(digits);
}

;// CONCATENATED MODULE: ./packages/core/.build/version/bump.js


const WEIGHT = { none: 0, patch: 1, minor: 2, major: 3 };
function strongest(bumps) {
    return bumps.reduce((best, bump) => (WEIGHT[bump] > WEIGHT[best] ? bump : best), 'none');
}
/**
 * What one commit asks for, reverts and merges aside: its title, or the items squashed into it if the title is not
 * conventional, and its breaking changes.
 *
 * @param initialDevelopment Whether the last release is below 1.0.0, where the rules of `zero-major` hold.
 */
function judge(commit, rules, initialDevelopment) {
    if (isBreaking(commit))
        return breakingJudgement(commit, rules, initialDevelopment);
    const judged = (change) => judgeChange(change, rules, initialDevelopment);
    const items = commit.items.map((item) => ({ item, ...judged(item) }));
    const ofItems = strongest(items.map(({ bump }) => bump));
    const title = commit.revert?.restores ?? commit.header ?? plainRevert(commit);
    if (title !== null)
        return overruled(judged(title), ofItems);
    const decisive = items.find(({ bump }) => bump === ofItems);
    if (decisive === undefined)
        return { bump: 'none', reason: `not conventional: ${commit.unparsed ?? 'no type'}` };
    return { bump: decisive.bump, reason: `${decisive.reason}, squashed in: ${decisive.item.subject}` };
}
/** A conventional title is what the author, or the reviewer who squashed, says of the whole; it is not outvoted. */
function overruled(title, ofItems) {
    if (WEIGHT[ofItems] <= WEIGHT[title.bump])
        return title;
    return { ...title, reason: `${title.reason}; the title speaks for what was squashed in (${ofItems})` };
}
/** `Revert "…"` of something released has no type of its own, and takes a shipped change back. */
function plainRevert(commit) {
    if (commit.revert === null)
        return null;
    return { type: 'revert', scope: null, breaking: false, subject: commit.revert.title };
}
function judgeChange(change, rules, initialDevelopment) {
    const rule = ruleFor(change, rules);
    const name = change.scope === null ? change.type : `${change.type}(${change.scope})`;
    if (rule === undefined)
        return { bump: 'none', reason: otherSpelling(change, rules) ?? `${name} does not release` };
    if (rule.bump === 'none')
        return { bump: 'none', reason: `${name} does not release` };
    if (rule.bump === 'minor' && initialDevelopment && rules.zeroMajor.feature === 'patch') {
        return { bump: 'patch', reason: `${name}: patch, below 1.0.0` };
    }
    return { bump: rule.bump, reason: `${name}: ${rule.bump}` };
}
/** First rule that fits: rules are asked in order, the configured ones before the usual ones. */
function ruleFor(change, rules) {
    const spelled = (text) => (rules.anyCase ? text.toLowerCase() : text);
    return rules.bumps.find((rule) => (rule.type === null || spelled(rule.type) === spelled(change.type)) &&
        (rule.scope === null || (change.scope !== null && spelled(rule.scope) === spelled(change.scope))));
}
function otherSpelling(change, rules) {
    if (rules.anyCase || change.type === change.type.toLowerCase())
        return null;
    const lower = ruleFor({ ...change, type: change.type.toLowerCase() }, rules);
    if (lower === undefined || lower.bump === 'none')
        return null;
    return `\`${change.type}\` is not \`${change.type.toLowerCase()}\`; \`version.case: any\` would count it`;
}
function breakingJudgement(commit, rules, initialDevelopment) {
    const how = commit.breaking.length > 0 ? 'BREAKING CHANGE' : 'breaking (!)';
    if (!initialDevelopment || rules.zeroMajor.breaking === 'major')
        return { bump: 'major', reason: `${how}: major` };
    return { bump: 'minor', reason: `${how}: minor, below 1.0.0` };
}
/** The version that follows `version` by a bump of its core; a pre-release counts as the core it leads to. */
function bumped(version, bump) {
    const next = inc(coreOf(version), bump);
    if (next === null)
        throw new RangeError(`No ${bump} release can follow ${version}.`);
    return next;
}
/** `1.4.0` of `1.4.0-rc.2+build`. */
function coreOf(version) {
    return version.split(/[-+]/, 1)[0] ?? version;
}
function isPrerelease(version) {
    return version.split('+', 1)[0]?.includes('-') ?? false;
}
/** Semantic Versioning 2.0.0, item 4: anything below 1.0.0 is initial development. */
function isInitialDevelopment(version) {
    return version.startsWith('0.');
}

// EXTERNAL MODULE: ./node_modules/semver/functions/valid.js
var valid = __webpack_require__(58780);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./packages/core/.build/config/version.js


const BUMPS = ['major', 'minor', 'patch', 'none'];
const WrittenChannel = schemas/* union */.KCZ([
    schemas/* literal */.euz('release').describe('Stable versions, and the branch that "Latest" comes from.'),
    schemas/* strictObject */.rej({ prerelease: schemas/* string */.YjP().min(1).max(64).describe('Identifier, `next` in `1.4.0-next.1`.') }),
    schemas/* literal */.euz('maintenance').describe('Versions of the range that the branch name ends in: `1.x`, `release/1.2.x`.'),
    schemas/* strictObject */.rej({ maintenance: schemas/* string */.YjP().min(1).max(64).describe('The range itself: `1.x` or `1.2.x`.') }),
    schemas/* literal */.euz('hotfix').describe('Patches of the release that the branch was cut from, and nothing else.'),
]);
const WrittenBumpRule = schemas/* strictObject */.rej({
    type: schemas/* string */.YjP().min(1).max(64).optional().describe('Commit type; every type if left out.'),
    scope: schemas/* string */.YjP().min(1).max(128).optional().describe('Commit scope; every scope, and none, if left out.'),
    bump: schemas/* enum */.k5n(BUMPS),
});
/** `version:` as a team writes it. */
const WrittenVersion = schemas/* strictObject */.rej({
    scheme: schemas/* literal */.euz('semver').optional().describe('How versions are numbered: Semantic Versioning 2.0.0.'),
    tag: schemas/* string */.YjP()
        .min(1)
        .max(200)
        .optional()
        .describe('Name of release tags, with `{version}` and, for components of their own, `{component}`.'),
    versioning: schemas/* enum */.k5n(['unified', 'independent'])
        .optional()
        .describe('One version for the whole product, or one for each component.'),
    initial: schemas/* string */.YjP().max(64).optional().describe('The first version, when nothing was released before.'),
    branches: schemas/* record */.g1P(schemas/* string */.YjP().min(1).max(255), WrittenChannel)
        .optional()
        .describe('What each branch may release. `*` stands for any text without a slash. First match wins.'),
    case: schemas/* enum */.k5n(['exact', 'any'])
        .optional()
        .describe('Whether commit types must be written in exactly the case of the rules; `any` also takes `Feat:`.'),
    bumps: schemas/* array */.YOg(WrittenBumpRule)
        .max(100)
        .optional()
        .describe('Rules by type and scope, asked in order and before the usual ones: feat minor; fix, perf, revert patch.'),
    'zero-major': schemas/* strictObject */.rej({
        breaking: schemas/* enum */.k5n(['minor', 'major']).optional(),
        feature: schemas/* enum */.k5n(['patch', 'minor']).optional(),
    })
        .optional()
        .describe('What breaking changes and features do below 1.0.0. `breaking: major` is how 1.0.0 comes about.'),
    'release-as': schemas/* boolean */.zMY().optional().describe('Whether a commit may set the version by a `Release-As:` footer.'),
    unparsed: schemas/* enum */.k5n(['warn', 'fail', 'section'])
        .optional()
        .describe('What becomes of commits that are not conventional: reported, refused, or a section of the notes.'),
});
const VersionRange = schemas/* string */.YjP().regex(/^\d{1,9}(\.\d{1,9})?\.x$/);
/** What a branch may release. */
const ChannelRule = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('release') }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('prerelease'), identifier: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('maintenance'), range: VersionRange.nullable() }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('hotfix') }),
]);
/** `version:` with every default filled in; what the version plan reads. */
const VersionRules = schemas/* strictObject */.rej({
    tag: schemas/* string */.YjP(),
    /** Whether nobody wrote `tag:`, so that the tags of the repository may say which of the usual two it is. */
    tagIsDefault: schemas/* boolean */.zMY(),
    versioning: schemas/* enum */.k5n(['unified', 'independent']),
    initial: schemas/* string */.YjP(),
    /** In the order in which they are asked. None means that every branch releases. */
    branches: schemas/* array */.YOg(schemas/* strictObject */.rej({ pattern: schemas/* string */.YjP(), channel: ChannelRule })),
    anyCase: schemas/* boolean */.zMY(),
    /** `null` stands for any type or scope. The first rule that fits decides; a commit that fits none does not release. */
    bumps: schemas/* array */.YOg(schemas/* strictObject */.rej({ type: schemas/* string */.YjP().nullable(), scope: schemas/* string */.YjP().nullable(), bump: schemas/* enum */.k5n(BUMPS) })),
    zeroMajor: schemas/* strictObject */.rej({ breaking: schemas/* enum */.k5n(['minor', 'major']), feature: schemas/* enum */.k5n(['patch', 'minor']) }),
    releaseAs: schemas/* boolean */.zMY(),
    unparsed: schemas/* enum */.k5n(['warn', 'fail', 'section']),
});
const USUAL_BUMPS = [
    { type: 'feat', scope: null, bump: 'minor' },
    { type: 'fix', scope: null, bump: 'patch' },
    { type: 'perf', scope: null, bump: 'patch' },
    { type: 'revert', scope: null, bump: 'patch' },
];
/** Fills in the defaults. Expects what `versionBreaches` found nothing wrong with. */
function normalizeVersion(written) {
    return {
        tag: written?.tag ?? (written?.versioning === 'independent' ? '{component}-v{version}' : 'v{version}'),
        tagIsDefault: written?.tag === undefined && written?.versioning !== 'independent',
        versioning: written?.versioning ?? 'unified',
        initial: written?.initial ?? '0.1.0',
        branches: Object.entries(written?.branches ?? {}).map(([pattern, channel]) => ({
            pattern,
            channel: normalizeChannel(pattern, channel),
        })),
        anyCase: written?.case === 'any',
        bumps: [
            ...(written?.bumps ?? []).map(({ type, scope, bump }) => ({ type: type ?? null, scope: scope ?? null, bump })),
            ...USUAL_BUMPS,
        ],
        zeroMajor: {
            breaking: written?.['zero-major']?.breaking ?? 'minor',
            feature: written?.['zero-major']?.feature ?? 'minor',
        },
        releaseAs: written?.['release-as'] ?? false,
        unparsed: written?.unparsed ?? 'warn',
    };
}
function normalizeChannel(pattern, channel) {
    if (typeof channel === 'string') {
        return channel === 'maintenance' ? { kind: channel, range: rangeAtEnd(pattern) } : { kind: channel };
    }
    return 'prerelease' in channel
        ? { kind: 'prerelease', identifier: channel.prerelease }
        : { kind: 'maintenance', range: channel.maintenance };
}
const RANGE_AT_END = /(?:^|[/v_-])(\d{1,9}(?:\.\d{1,9})?)(?:\.x)?$/;
/** The range that a branch's name ends in: `1.x` of `release/1.x` and of `release/1`; `null` if it ends in none. */
function rangeAtEnd(branch) {
    const core = RANGE_AT_END.exec(branch)?.[1];
    return core === undefined ? null : `${core}.x`;
}
/** All contradictions of `version:`, each with its path in the configuration. */
function versionBreaches(written) {
    return written === undefined
        ? []
        : [...tagBreaches(written), ...initialBreaches(written), ...branchBreaches(written)];
}
/** Characters and sequences that no ref name may hold (git-check-ref-format), in what is literal of the template. */
const NOT_IN_REFS = /[\0- \x7f~^:?*[\\]|\.\.|@\{|\/\/|\.lock$|\.$|\/$|^\/|^-/;
function tagBreaches({ tag, versioning }) {
    if (tag === undefined)
        return [];
    const breach = (expected) => ({ path: 'version.tag', found: `"${tag}"`, expected });
    if (count(tag, '{version}') !== 1)
        return [breach('a template that holds `{version}` once, like `v{version}`')];
    const components = count(tag, '{component}');
    if (versioning === 'independent' && components !== 1) {
        return [
            breach('`{component}` once as well, since each component has versions of its own: `{component}-v{version}`'),
        ];
    }
    if (versioning !== 'independent' && components > 0) {
        return [breach('no `{component}`, or `versioning: independent`: one version has one tag')];
    }
    const literal = tag.replace('{version}', '1').replace('{component}', 'a');
    return NOT_IN_REFS.test(literal) || /[{}]/.test(literal)
        ? [breach('a name that git allows for a tag, with no other placeholder than `{version}` and `{component}`')]
        : [];
}
function initialBreaches({ initial }) {
    if (initial === undefined || (valid(initial) === initial && !initial.includes('-')))
        return [];
    return [{ path: 'version.initial', found: `"${initial}"`, expected: 'a stable semantic version, like `0.1.0`' }];
}
function branchBreaches({ branches = {} }) {
    return Object.entries(branches).flatMap(([pattern, channel]) => {
        const breach = (found, expected) => [
            { path: `version.branches.${pattern}`, found, expected },
        ];
        if (count(pattern, '*') > 3)
            return breach(`"${pattern}"`, 'a branch name with at most three `*`');
        if (typeof channel === 'string')
            return [];
        if ('prerelease' in channel && !/^[A-Za-z-][0-9A-Za-z-]*$/.test(channel.prerelease)) {
            return breach(`prerelease: "${channel.prerelease}"`, 'letters, digits and hyphens, like `rc`');
        }
        if ('maintenance' in channel && !VersionRange.safeParse(channel.maintenance).success) {
            return breach(`maintenance: "${channel.maintenance}"`, 'a range like `1.x` or `1.2.x`');
        }
        return [];
    });
}
function count(text, part) {
    return text.split(part).length - 1;
}

;// CONCATENATED MODULE: ./packages/core/.build/version/channel.js

/**
 * The channel of a branch. Without configured branches, and where no branch is known (a detached HEAD, a tag), the
 * plan is that of a release branch; a branch that no pattern names releases nothing.
 */
function channelOf(branch, rules) {
    if (branch === null || rules.branches.length === 0)
        return { kind: 'release' };
    const channel = rules.branches.find(({ pattern }) => matchesBranch(pattern, branch))?.channel;
    if (channel === undefined)
        return { kind: 'none' };
    return channel.kind === 'maintenance' ? { ...channel, range: channel.range ?? rangeAtEnd(branch) } : channel;
}
/** `*` stands for any text without a slash; everything else for itself. */
function matchesBranch(pattern, branch) {
    const literal = pattern.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\/-]/g, '\\$&'));
    return new RegExp(`^${literal.join('[^/]*')}$`).test(branch);
}
/** Whether a version lies in a range of the form `1.x` or `1.2.x`. */
function inRange(version, range) {
    return version.startsWith(range.slice(0, -1));
}

// EXTERNAL MODULE: ./node_modules/picomatch/lib/picomatch.js
var picomatch = __webpack_require__(98016);
;// CONCATENATED MODULE: ./packages/core/.build/version/components.js

/** Whether changed paths have to be read: only if some component is less than the whole repository. */
function needsFiles(components) {
    return components.some((component) => !isEverything(component));
}
/** Finds the names of the components that a commit touches. Folders are looked up by path; only globs are matched. */
function touchTest(components) {
    const always = components.filter(isEverything).map(({ name }) => name);
    const partial = components.filter((component) => !isEverything(component));
    const excludes = new Map(partial.map(({ name, exclude = [] }) => [name, globs(exclude)]));
    const byFolder = new Map();
    const byGlob = [];
    for (const { name, path } of partial) {
        if (isGlob(path))
            byGlob.push({ name, matches: globs([path, `${folderOf(path)}/**`]) });
        else
            byFolder.set(folderOf(path), [...(byFolder.get(folderOf(path)) ?? []), name]);
    }
    const ofPath = (path) => [
        ...foldersAbove(path).flatMap((folder) => byFolder.get(folder) ?? []),
        ...byGlob.filter(({ matches }) => matches(path)).map(({ name }) => name),
    ].filter((name) => !excludes.get(name)?.(path));
    return (commit) => [...new Set([...always, ...commit.files.flatMap(ofPath)])];
}
function isEverything({ path, exclude = [] }) {
    return exclude.length === 0 && ['', '**'].includes(folderOf(path));
}
function folderOf(path) {
    const trimmed = path.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
    return trimmed === '.' ? '' : trimmed;
}
function isGlob(path) {
    return /[*?[\]{}!()]/.test(path);
}
/** The path itself and every folder above it, the root (`''`) last. */
function foldersAbove(path) {
    const folders = [path];
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))
        folders.push(path.slice(0, end));
    return [...folders, ''];
}
/** Patterns are the team's own configuration; their length is bounded all the same. */
function globs(patterns) {
    if (patterns.length === 0)
        return () => false;
    return picomatch(patterns.map((pattern) => pattern.slice(0, 500)), { dot: true, nonegate: true });
}

;// CONCATENATED MODULE: ./packages/core/.build/version/graph.js
function graphOf(commits) {
    return new Map(commits.map((commit) => [commit.sha, commit]));
}
/** Ids of the range that the given commits contain, themselves included. What lies outside of the range is not named. */
function containedIn(graph, starts) {
    const seen = new Set();
    const waiting = [...starts];
    for (let sha = waiting.pop(); sha !== undefined; sha = waiting.pop()) {
        const commit = seen.has(sha) ? undefined : graph.get(sha);
        if (commit === undefined)
            continue;
        seen.add(sha);
        waiting.push(...commit.parents);
    }
    return seen;
}
/** Ids that a merge brought in: reachable from its other parents, not from its first. */
function mergedBy(graph, merge) {
    const [first, ...others] = merge.parents;
    const before = containedIn(graph, first === undefined ? [] : [first]);
    return new Set([...containedIn(graph, others)].filter((sha) => !before.has(sha)));
}

// EXTERNAL MODULE: ./node_modules/semver/functions/satisfies.js
var satisfies = __webpack_require__(68011);
// EXTERNAL MODULE: ./node_modules/semver/functions/compare.js
var compare = __webpack_require__(78469);
// EXTERNAL MODULE: ./node_modules/semver/functions/diff.js
var diff = __webpack_require__(70711);
// EXTERNAL MODULE: ./node_modules/semver/functions/parse.js
var parse = __webpack_require__(16353);
;// CONCATENATED MODULE: ./packages/core/.build/version/tags.js


const VERSION = '{version}';
const COMPONENT = '{component}';
/** The tag of a version: the template with its placeholders filled in. */
function tagOf(template, version, component) {
    return template
        .split(COMPONENT)
        .join(component ?? '')
        .split(VERSION)
        .join(version);
}
/**
 * The version that a tag says, read literally: what stands around `{version}` is compared, never matched as a pattern.
 * `null` if the tag does not follow the template, or what remains is not a semantic version (2.0.0) letter by letter:
 * no leading zeros, no `v`, no blanks, no numbers that JavaScript cannot hold.
 */
function versionOfTag(template, tag, component) {
    const [before = '', after = ''] = tagOf(template, '\0', component).split('\0');
    if (!tag.startsWith(before) || !tag.endsWith(after) || tag.length <= before.length + after.length)
        return null;
    const text = tag.slice(before.length, tag.length - after.length);
    return parse(text)?.raw === text && /^\d/.test(text) ? text : null;
}
/** Newest first by semantic version; two spellings of one version (build metadata) in the order of their names. */
function newestFirst(a, b) {
    return compare(b.version, a.version) || (a.tag < b.tag ? -1 : Number(a.tag > b.tag));
}
/**
 * Sorts the repository's tags into lines of releases. Time plays no part: neither a tag's date nor its commit's.
 *
 * @param components Names of the components with versions of their own; `[null]` with unified versions.
 */
function sortTags(names, template, components) {
    const lines = new Map(components.map((component) => [component, []]));
    const ignored = [];
    // With many components most names fail at the first comparison, so the longest literal prefix is asked first.
    const prefixes = components.map((component) => ({
        component,
        prefix: tagOf(template, '\0', component).split('\0')[0] ?? '',
    }));
    const byPrefix = prefixIndex(prefixes);
    for (const tag of names) {
        const found = byPrefix(tag)
            .map((component) => ({ tag, component, version: versionOfTag(template, tag, component) }))
            .find(({ version }) => version !== null);
        if (found?.version === undefined || found.version === null) {
            ignored.push({ tag, reason: `no version by the template \`${template}\`` });
        }
        else
            lines.get(found.component)?.push({ tag, version: found.version, component: found.component });
    }
    for (const line of lines.values())
        line.sort(newestFirst);
    return { lines, ignored };
}
/** Finds the components whose literal prefix a tag begins with, longest first, without trying every component. */
function prefixIndex(prefixes) {
    const known = new Map();
    for (const { component, prefix } of prefixes)
        known.set(prefix, [...(known.get(prefix) ?? []), component]);
    const lengths = [...new Set(prefixes.map(({ prefix }) => prefix.length))].sort((a, b) => b - a);
    return (tag) => lengths.flatMap((length) => known.get(tag.slice(0, length)) ?? []);
}
const BARE = VERSION;
/**
 * The template that a repository without a configuration follows: `v{version}`, unless no tag follows it and some are
 * bare versions (`1.2.3`).
 */
function inferTemplate(names, usual) {
    const follows = (template) => names.some((name) => versionOfTag(template, name, null) !== null);
    return !follows(usual) && follows(BARE) ? BARE : usual;
}

;// CONCATENATED MODULE: ./packages/core/.build/version/next-version.js









/** The version that follows from a line's commits, by the rules of its channel. */
function nextOfLine(question) {
    const asked = strongest([...question.commits.map(({ bump }) => bump), question.atLeast ?? 'none']);
    const stable = nextStable(question, asked);
    if ('problem' in stable)
        return { next: null, bump: asked, problems: [stable.problem] };
    const { version, bump } = stable;
    if (version === null)
        return { next: null, bump, problems: [] };
    switch (question.channel.kind) {
        case 'none':
            return { next: null, bump, problems: [] };
        case 'release':
            return release(question, version, bump);
        case 'prerelease':
            return prerelease(question, question.channel.identifier, version, bump);
        case 'maintenance':
            return maintenance(question, question.channel.range, version, bump);
        case 'hotfix':
            return hotfix(question, version, bump);
    }
}
/** The stable version that the commits lead to; never below the core of a pre-release that they contain. */
function nextStable(question, bump) {
    const wanted = releaseAs(question);
    if (wanted !== null)
        return wanted;
    const { line, rules } = question;
    const announced = line.prereleases[0] === undefined ? null : coreOf(line.prereleases[0].version);
    if (bump === 'none')
        return { version: takesBackPrereleased(question) ? announced : null, bump };
    const computed = line.base === null ? rules.initial : bumped(line.base.version, bump);
    return { version: announced !== null && compare(announced, computed) > 0 ? announced : computed, bump };
}
/** `Release-As: 2.0.0` of the newest commit that has it, if the rules allow that at all. */
function releaseAs({ line, commits, rules }) {
    if (!rules.releaseAs)
        return null;
    for (const { parsed, revert } of commits) {
        const [wanted] = revert === null ? footerValues(parsed.footers, 'Release-As') : [];
        if (wanted === undefined)
            continue;
        const base = line.base?.version ?? null;
        const fits = valid(wanted) === wanted && !isPrerelease(wanted) && (base === null || compare(wanted, base) > 0);
        if (!fits)
            return { problem: invalidReleaseAs(parsed.commit.sha, wanted, base) };
        return { version: wanted, bump: base === null ? 'major' : bumpBetween(base, wanted) };
    }
    return null;
}
function bumpBetween(from, to) {
    const step = diff(coreOf(from), to);
    return step === 'major' || step === 'minor' || step === 'patch' ? step : 'none';
}
function release(question, version, bump) {
    const next = named(question, version);
    return { next, bump, problems: takenProblems(question, next) };
}
/**
 * `1.4.0-rc.1`, then `rc.2`: one more than the highest number that is tagged anywhere, so that two branches never make
 * the same one. Nothing new since the last one means nothing to release.
 */
function prerelease(question, identifier, core, bump) {
    const { line } = question;
    const [last] = line.prereleases;
    if (last !== undefined && !newSince(question, last.sha))
        return { next: null, bump, problems: [] };
    const prefix = `${core}-${identifier}.`;
    const numbers = line.taken
        .filter((tag) => tag.version.startsWith(prefix))
        .map((tag) => Number(tag.version.slice(prefix.length)))
        .filter(Number.isSafeInteger);
    return { next: named(question, `${prefix}${Math.max(0, ...numbers) + 1}`), bump, problems: [] };
}
/** Whether there is a change that a pre-release lacks; taking back what it shipped is one. */
function newSince({ commits, graph, atLeast = 'none' }, sha) {
    const shipped = containedIn(graph, [sha]);
    return (commits.some(({ parsed, bump, revert }) => !shipped.has(parsed.commit.sha) &&
        (bump !== 'none' || (revert?.role === 'reverts' && shipped.has(revert.target)))) ||
        (atLeast !== 'none' && shipped.size === 0));
}
/** A pre-release shipped something, and since then it was taken back: the pre-release line goes on with that. */
function takesBackPrereleased(question) {
    const [last] = question.line.prereleases;
    return question.channel.kind === 'prerelease' && last !== undefined && newSince(question, last.sha);
}
function maintenance(question, range, version, bump) {
    const branch = question.branch ?? '';
    if (range === null)
        return { next: null, bump, problems: [rangeUnknown(branch)] };
    if (!inRange(version, range))
        return { next: null, bump, problems: [outsideRange(version, range, branch)] };
    return release(question, version, bump);
}
function hotfix(question, version, bump) {
    if (bump === 'patch')
        return release(question, version, bump);
    return { next: null, bump, problems: [hotfixTooLarge(question.branch ?? '', bump)] };
}
function named({ template, line }, version) {
    return { version, tag: tagOf(template, version, line.component) };
}
function takenProblems({ line }, next) {
    const isTaken = !line.isBaseNamed && line.taken.some((tag) => tag.tag === next.tag);
    return isTaken ? [versionTaken(next.tag)] : [];
}

;// CONCATENATED MODULE: ./packages/core/.build/version/released-in.js
const BITS = 30;
/**
 * Answers which commits each line's base contains, for all lines in one walk: a set of bits, one per line, is handed
 * from each base to its parents, children before parents. With 200 lines this replaces 200 walks.
 *
 * @param commits A range that ends before what all bases contain, children before parents.
 * @param bases Commit of each line's last release; `null` where nothing was released, which contains nothing.
 */
function releasedIn(commits, bases) {
    const words = Math.ceil(bases.length / BITS);
    const sets = new Map();
    const setOf = (sha) => {
        const known = sets.get(sha) ?? new Int32Array(words);
        sets.set(sha, known);
        return known;
    };
    for (const [line, sha] of bases.entries()) {
        if (sha !== null)
            mark(setOf(sha), line);
    }
    for (const { sha, parents } of commits) {
        const own = sets.get(sha);
        if (own === undefined)
            continue;
        for (const parent of parents)
            merge(setOf(parent), own);
    }
    return (sha, line) => {
        const word = sets.get(sha)?.[Math.floor(line / BITS)] ?? 0;
        return (word & (1 << (line % BITS))) !== 0;
    };
}
function mark(set, line) {
    const word = Math.floor(line / BITS);
    set[word] = (set[word] ?? 0) | (1 << (line % BITS));
}
function merge(target, source) {
    for (const [word, bits] of source.entries())
        target[word] = (target[word] ?? 0) | bits;
}

;// CONCATENATED MODULE: ./packages/core/.build/version/reverts.js


/**
 * Finds the reverts whose target is unreleased too, newest first, so that a reverted revert takes nothing back:
 * `feat` + revert is nothing, `feat` + revert + revert of the revert is the `feat` again.
 * A target is looked for by commit id, then by pull request, then by title; a claim that finds nothing in the range is
 * about something released before, and stays a change of its own.
 *
 * @param commits The range, children before parents.
 */
function findReverts(commits) {
    const roles = new Map();
    if (!commits.some(({ revert }) => revert !== null))
        return roles;
    const range = new RevertedRange(commits);
    for (const [index, commit] of commits.entries()) {
        if (commit.revert === null || isMerge(commit.commit) || roles.has(commit.commit.sha))
            continue;
        const targets = range.targetsOf(commit, index).filter((sha) => !roles.has(sha));
        const [target] = targets;
        if (target === undefined)
            continue;
        const { sha } = commit.commit;
        for (const reverted of targets)
            roles.set(reverted, { role: 'reverted', by: sha });
        roles.set(sha, { role: 'reverts', target });
    }
    return roles;
}
class RevertedRange {
    commits;
    graph;
    position;
    byTitle = new Map();
    byPull = new Map();
    sortedShas;
    constructor(commits) {
        this.commits = commits;
        this.graph = graphOf(commits.map(({ commit }) => commit));
        this.position = new Map(commits.map(({ commit }, index) => [commit.sha, index]));
        this.sortedShas = [...this.position.keys()].sort();
        for (const [index, commit] of commits.entries()) {
            add(this.byTitle, withoutPull(commit.title), index);
            const pull = commit.pull ?? mergedPull(commit);
            if (pull !== null)
                add(this.byPull, pull, index);
        }
    }
    /** What the commit at `index` takes back, in so far as the range holds it. Only older commits qualify. */
    targetsOf(commit, index) {
        const claim = commit.revert;
        if (claim === null)
            return [];
        const named = claim.shas.map((sha) => this.find(sha)).filter((at) => at !== null && at > index);
        const found = named.length > 0 ? named : [this.byPullOrTitle(claim.pull, claim.title, index)];
        return found.flatMap((at) => (at === null ? [] : this.withMerged(at)));
    }
    byPullOrTitle(pull, title, index) {
        const ofPull = pull === null ? undefined : this.byPull.get(pull)?.find((at) => at > index);
        return ofPull ?? this.byTitle.get(withoutPull(title))?.find((at) => at > index) ?? null;
    }
    withMerged(at) {
        const commit = this.commits[at]?.commit;
        if (commit === undefined)
            return [];
        return isMerge(commit) ? [commit.sha, ...mergedBy(this.graph, commit)] : [commit.sha];
    }
    /** Position of the one commit that an abbreviated id names; `null` if none, or more than one, begins so. */
    find(prefix) {
        let low = 0;
        let high = this.sortedShas.length;
        while (low < high) {
            const middle = (low + high) >>> 1;
            if ((this.sortedShas[middle] ?? '') < prefix)
                low = middle + 1;
            else
                high = middle;
        }
        const sha = this.sortedShas[low];
        if (sha === undefined || !sha.startsWith(prefix) || this.sortedShas[low + 1]?.startsWith(prefix))
            return null;
        return this.position.get(sha) ?? null;
    }
}
const MERGED_PULL = /^Merge pull request #(\d{1,9}) from /;
function mergedPull(commit) {
    const digits = isMerge(commit.commit) ? MERGED_PULL.exec(commit.title)?.[1] : undefined;
    return digits === undefined ? null : Number(digits);
}
function withoutPull(title) {
    const at = title.endsWith(')') ? title.lastIndexOf(' (#') : -1;
    return at > 0 && /^\d{1,9}$/.test(title.slice(at + 3, -1)) ? title.slice(0, at) : title;
}
function add(index, key, value) {
    const known = index.get(key);
    if (known === undefined)
        index.set(key, [value]);
    else
        known.push(value);
}

;// CONCATENATED MODULE: ./packages/core/.build/version/verdicts.js



/** Judges the commits of one line of releases, children before parents. */
function judgeAll(commits, rules, initialDevelopment) {
    const roles = findReverts(commits);
    return commits.map((parsed) => {
        const revert = roles.get(parsed.commit.sha) ?? null;
        return { parsed, revert, ...judgement(parsed, revert, rules, initialDevelopment) };
    });
}
function judgement(parsed, revert, rules, initialDevelopment) {
    if (revert?.role === 'reverted')
        return { bump: 'none', reason: `reverted by ${verdicts_short(revert.by)}` };
    if (revert?.role === 'reverts') {
        return { bump: 'none', reason: `takes back ${verdicts_short(revert.target)}, which was never released` };
    }
    if (isMerge(parsed.commit))
        return { bump: 'none', reason: 'merge: the commits that it brings count themselves' };
    return judge(parsed, rules, initialDevelopment);
}
/** The public form of a judged commit. */
function verdictOf({ parsed, bump, reason }) {
    return {
        sha: parsed.commit.sha,
        type: parsed.header?.type ?? null,
        scope: parsed.header?.scope ?? null,
        subject: parsed.header?.subject ?? parsed.title,
        breaking: isBreaking(parsed),
        counts: bump !== 'none',
        reason,
    };
}
function verdicts_short(sha) {
    return sha.slice(0, 7);
}
/** The public form of the release that a line builds on. */
function baseOf(base) {
    return base === null ? null : { tag: base.tag, version: base.version, sha: base.sha };
}

;// CONCATENATED MODULE: ./packages/core/.build/version/independent.js









/** Plans components with versions of their own, in one pass over the commits that any of them still has to release. */
function planIndependent({ history, rules, components }, parsed) {
    const channel = channelOf(history.branch, rules);
    const graph = graphOf(history.commits);
    const shares = commitsByComponent({ history, rules, components }, parsed);
    const lines = components.map((component) => {
        const line = history.lines.find((known) => known.component === component.name) ?? noReleases(component.name);
        const initialDevelopment = line.base !== null && isInitialDevelopment(line.base.version);
        const commits = judgeAll(shares.get(component.name) ?? [], rules, initialDevelopment);
        const question = { line, commits, graph, channel, branch: history.branch, template: history.template, rules };
        return { component, line, question };
    });
    const answers = withDependents(lines);
    const verdicts = parsed.map((commit) => together(commit, lines));
    return {
        plan: {
            schema: 1,
            kind: channel.kind,
            channel: history.branch,
            base: null,
            next: null,
            bump: null,
            commits: verdicts.map(({ verdict }) => verdict),
            components: lines.map(({ component, line, question }) => ({
                name: component.name,
                base: baseOf(line.base),
                next: answers.get(component.name)?.next ?? null,
                bump: answers.get(component.name)?.bump ?? 'none',
                commits: question.commits.map((commit) => commit.parsed.commit.sha),
            })),
            ignoredTags: [...history.ignoredTags],
        },
        commits: verdicts.map(({ judged }) => judged),
        problems: [...answers.values()].flatMap(({ problems }) => problems),
    };
}
/** The commits that touch each component and that its last release lacks, in the order of the range. */
function commitsByComponent({ history, components }, parsed) {
    const touches = touchTest(components);
    const released = releasedIn(history.commits, history.lines.map(({ base }) => base?.sha ?? null));
    const lineOf = new Map(history.lines.map(({ component }, index) => [component, index]));
    const shares = new Map();
    for (const commit of parsed) {
        if (isMerge(commit.commit))
            continue;
        for (const name of touches(commit.commit)) {
            const line = lineOf.get(name);
            if (line !== undefined && released(commit.commit.sha, line))
                continue;
            shares.set(name, [...(shares.get(name) ?? []), commit]);
        }
    }
    return shares;
}
function noReleases(component) {
    return { component, base: null, isBaseNamed: false, prereleases: [], taken: [] };
}
/**
 * Answers every line, then bumps dependents whose range no longer holds what they depend on, until nothing changes.
 * Each round can only add a patch to a component that had no release, so there are at most as many rounds as components.
 */
function withDependents(lines) {
    const answers = new Map(lines.map(({ component, question }) => [component.name, nextOfLine(question)]));
    for (let changed = true; changed;) {
        changed = false;
        for (const { component, question } of lines) {
            const left = component.dependencies.some(({ component: name, version }) => {
                const next = answers.get(name)?.next?.version;
                return next !== undefined && !satisfies(next, version, { includePrerelease: true });
            });
            if (!left || answers.get(component.name)?.bump !== 'none' || question.line.base === null)
                continue;
            answers.set(component.name, nextOfLine({ ...question, atLeast: 'patch' }));
            changed = true;
        }
    }
    return answers;
}
/** One verdict for a commit that several components may judge differently. */
function together(commit, lines) {
    const { sha } = commit.commit;
    const shares = lines.flatMap(({ component, question }) => question.commits
        .filter(({ parsed }) => parsed.commit.sha === sha)
        .map((judged) => ({ name: component.name, judged })));
    const [first] = shares.filter(({ judged }) => judged.bump !== 'none');
    const judged = first?.judged ?? shares[0]?.judged ?? untouched(commit);
    const names = shares.filter((share) => share.judged.bump === judged.bump).map(({ name }) => name);
    const where = names.length === 0 ? '' : ` (${names.join(', ')})`;
    return { judged, verdict: { ...verdictOf(judged), reason: `${judged.reason}${where}` } };
}
function untouched(parsed) {
    const reason = isMerge(parsed.commit)
        ? 'merge: the commits that it brings count themselves'
        : 'touches no component, or was released with every component that it touches';
    return { parsed, bump: 'none', reason, revert: null };
}

;// CONCATENATED MODULE: ./packages/core/.build/version/plan.js









/** What would be released, and why. Pure: the same history and rules give the same plan. */
function planVersion(input) {
    return examineVersion(input).plan;
}
/** The plan, together with every commit as it was read and the problems that hold a release. */
function examineVersion(input) {
    const parsed = input.history.commits.map(parseCommit);
    const planning = input.rules.versioning === 'independent' ? planIndependent(input, parsed) : planUnified(input, parsed);
    return { ...planning, problems: [...planning.problems, ...refusedCommits(input.rules, planning.commits)] };
}
function planUnified({ history, rules, components }, parsed) {
    const line = history.lines[0] ?? {
        component: null,
        base: null,
        isBaseNamed: false,
        prereleases: [],
        taken: [],
    };
    const channel = channelOf(history.branch, rules);
    const commits = judgeAll(parsed, rules, line.base !== null && isInitialDevelopment(line.base.version));
    const graph = graphOf(history.commits);
    const question = { line, commits, graph, channel, branch: history.branch, template: history.template, rules };
    const { next, bump, problems } = nextOfLine(question);
    const touches = touchTest(components);
    const touched = commits.map((commit) => ({ sha: commit.parsed.commit.sha, names: namesOf(commit, touches) }));
    const plan = {
        schema: 1,
        kind: channel.kind,
        channel: history.branch,
        base: baseOf(line.base),
        next,
        bump,
        commits: commits.map(verdictOf),
        components: components.map(({ name }) => ({
            name,
            base: baseOf(line.base),
            next,
            bump,
            commits: touched.filter(({ names }) => names.includes(name)).map(({ sha }) => sha),
        })),
        ignoredTags: [...history.ignoredTags],
    };
    return { plan, commits, problems };
}
function namesOf({ parsed }, touches) {
    return isMerge(parsed.commit) ? [] : touches(parsed.commit);
}
function refusedCommits(rules, commits) {
    if (rules.unparsed !== 'fail')
        return [];
    const refused = commits.filter(({ parsed }) => isUnparsed(parsed)).map(({ parsed }) => parsed.commit.sha);
    return refused.length === 0 ? [] : [unparsedCommits(refused)];
}
/** Whether nothing conventional was found in a commit: no title, no squashed item, no revert, and no merge. */
function isUnparsed(parsed) {
    return parsed.header === null && parsed.items.length === 0 && parsed.revert === null && !isMerge(parsed.commit);
}

;// CONCATENATED MODULE: ./packages/core/.build/version/version-plan.js

const Sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
const BumpName = schemas/* enum */.k5n(['major', 'minor', 'patch', 'none']);
/** A release that exists: the last one, which a plan builds on. */
const BaseRelease = schemas/* strictObject */.rej({ tag: schemas/* string */.YjP(), version: schemas/* string */.YjP(), sha: Sha });
/** A release that would be made. */
const NextRelease = schemas/* strictObject */.rej({ version: schemas/* string */.YjP(), tag: schemas/* string */.YjP() });
/** How one commit counted, and why. Text is as the author wrote it: escape it before showing it. */
const CommitVerdict = schemas/* strictObject */.rej({
    sha: Sha,
    /** `null` for what is not of conventional form. */
    type: schemas/* string */.YjP().nullable(),
    scope: schemas/* string */.YjP().nullable(),
    /** The description after the type, or the whole title. */
    subject: schemas/* string */.YjP(),
    breaking: schemas/* boolean */.zMY(),
    /** Whether it is a reason to release. Merges, reverted commits and types without a bump are not. */
    counts: schemas/* boolean */.zMY(),
    reason: schemas/* string */.YjP(),
});
const ComponentPlan = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    base: BaseRelease.nullable(),
    next: NextRelease.nullable(),
    bump: BumpName,
    /** Ids of the commits since its base that touch it. */
    commits: schemas/* array */.YOg(Sha),
});
/** What would be released from a commit, and why: pure data, the same for the same history and rules. */
const VersionPlan = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(1),
    /** What the branch may release; `none` if the configuration names other branches only. */
    kind: schemas/* enum */.k5n(['release', 'prerelease', 'maintenance', 'hotfix', 'none']),
    /** The branch that was planned for; `null` for a detached HEAD, a tag or a commit. */
    channel: schemas/* string */.YjP().nullable(),
    /** Newest stable release that the commit contains, or the named one; `null` before the first, and with independent versions. */
    base: BaseRelease.nullable(),
    /** `null` if nothing is to be released, and with independent versions. */
    next: NextRelease.nullable(),
    /** Step from base to next, or what the commits ask for; `null` with independent versions. */
    bump: BumpName.nullable(),
    /** Every commit since the base, newest first, merges included. */
    commits: schemas/* array */.YOg(CommitVerdict),
    components: schemas/* array */.YOg(ComponentPlan),
    ignoredTags: schemas/* array */.YOg(schemas/* strictObject */.rej({ tag: schemas/* string */.YjP(), reason: schemas/* string */.YjP() })),
});

;// CONCATENATED MODULE: ./packages/core/.build/version/index.js









;// CONCATENATED MODULE: ./packages/core/.build/changelog/safe-text.js
/**
 * Commit text as Markdown that shows it and does nothing else. GitHub looks for mentions, references and addresses in
 * the rendered text, so a backslash in front of `@` does not help: what would come alive is put into a code span.
 */
/**
 * Characters that nobody sees and that change what is seen: controls, bidirectional marks, tags, byte order marks.
 * The two joiners stay: emoji and several scripts need them.
 */
const INVISIBLE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}]/gu;
const BREAKS = /[\t\n\r\u0085\u2028\u2029]+/g;
const LONE_SURROGATES = /\p{Cs}/gu;
/** Text without what cannot be seen, on one line. */
function visible(text) {
    return visibleLine(text.replace(BREAKS, ' '));
}
function visibleLine(text) {
    return text.replace(INVISIBLE, '').replace(LONE_SURROGATES, '\ufffd');
}
/** The first `limit` characters, whole ones, with an ellipsis if some are missing. */
function cut(text, limit) {
    if (text.length <= limit)
        return text;
    const end = /[\ud800-\udbff]/.test(text[limit - 2] ?? '') ? limit - 2 : limit - 1;
    return `${text.slice(0, end)}…`;
}
/** One line of commit text as inline Markdown: readable, and inert but for references inside the same repository. */
function inlineMarkdown(text, links) {
    const line = visible(text).trim();
    const pieces = [];
    let at = 0;
    for (const span of codeSpans(line)) {
        pieces.push(...plain(line.slice(at, span.start), links), line.slice(span.start, span.end));
        at = span.end;
    }
    return guardStart(joined([...pieces, ...plain(line.slice(at), links)]));
}
/** Two code spans that touch would be read as one with longer fences. */
function joined(pieces) {
    return pieces
        .filter((piece) => piece !== '')
        .reduce((line, piece) => (line.endsWith('`') && piece.startsWith('`') ? `${line} ${piece}` : line + piece), '');
}
/** Code spans that the author wrote with one backtick on each side; any other backtick is escaped. */
function codeSpans(line) {
    const spans = [];
    for (let start = line.indexOf('`'); start !== -1;) {
        const close = line.indexOf('`', start + 1);
        if (close === -1)
            break;
        const alone = line[start - 1] !== '`' && line[close + 1] !== '`' && close > start + 1;
        const inner = line.slice(start + 1, close);
        // A backslash before the span would escape its first backtick once the text in front of it is escaped itself.
        if (alone && inner.trim() !== '') {
            spans.push({ start, end: close + 1 });
            start = line.indexOf('`', close + 1);
        }
        else
            start = close;
    }
    return spans;
}
/**
 * What GitHub would turn into a link, a mention or a cross-reference: addresses with a scheme or `www.`, anything with
 * an `@` before a name, `owner/repository#1`, and `somebody#1`, which is an issue of somebody's fork.
 */
const LIVE = /[a-z][a-z0-9+.-]{0,31}:\/\/\S{0,2048}|\b(?:mailto|xmpp):\S{1,512}|\bwww\.\S{1,2048}|[\w.+-]{0,64}@[\w/][\w./-]{0,255}|\b[\w.-]{1,100}(?:\/[\w.-]{1,100})?#\d{1,9}|\bgh-\d{1,9}|#\d{1,9}\b/gi;
function plain(text, links) {
    const pieces = [];
    let at = 0;
    for (const match of text.matchAll(LIVE)) {
        pieces.push(escaped(text.slice(at, match.index)), inert(match[0], text.slice(0, match.index), links));
        at = match.index + match[0].length;
    }
    return [...pieces, escaped(text.slice(at))];
}
const CLOSING_WORD = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s*$/i;
function inert(live, before, { repositoryUrl }) {
    const own = ownReference(live, repositoryUrl);
    if (own === null)
        return code(live);
    if (repositoryUrl !== null)
        return issueLink(own, repositoryUrl);
    return CLOSING_WORD.test(before.slice(-16)) ? code(live) : live;
}
/** Number of the issue or pull request of the same repository that a piece of text names. */
function ownReference(live, repositoryUrl) {
    const local = /^(?:#|gh-)(\d+)$/i.exec(live)?.[1];
    if (local !== undefined)
        return Number(local);
    if (repositoryUrl === null || !live.startsWith(`${repositoryUrl}/`))
        return null;
    const digits = /^(?:issues|pull)\/(\d{1,9})$/.exec(live.slice(repositoryUrl.length + 1))?.[1];
    return digits === undefined ? null : Number(digits);
}
function issueLink(number, repositoryUrl) {
    return `[#${number}](${repositoryUrl}/issues/${number})`;
}
/** A code span around text that may hold backticks itself. */
function code(text) {
    const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    const padding = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
    return `${fence}${padding}${text}${padding}${fence}`;
}
/** Characters with a meaning inside a line of GitHub's Markdown. An underscore inside a word has none. */
function escaped(text) {
    return text.replace(/[\\`*[\]<>&~|$]/g, '\\$&').replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_');
}
/** Keeps the first characters of an item from beginning a heading, a list, a quotation or a table in it. */
function guardStart(markdown) {
    return markdown.replace(/^(?:[#+=-]|\d{1,9}(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}
const MAX_BLOCK_LINES = 60;
const MAX_LINE = 400;
const safe_text_FENCE = /^ {0,3}(`{3,}|~{3,})([\w-]{0,20})/;
const BULLET = /^(\s{0,6})([-*+]|\d{1,3}[.)])\s+(.*)$/;
/**
 * Several lines of commit text, a migration text for example, as Markdown of their own: paragraphs, simple lists and
 * code blocks stay what they are, and everything else is shown as text.
 */
function blockMarkdown(text, links) {
    const all = text.split(/\r\n|\n|\r/);
    const lines = all.slice(0, MAX_BLOCK_LINES).map((line) => cut(visibleLine(line.replaceAll('\t', '  ')), MAX_LINE));
    const out = [];
    for (let at = 0; at < lines.length; at += 1) {
        const line = lines[at] ?? '';
        const [, fence, language = ''] = safe_text_FENCE.exec(line) ?? [];
        const close = fence === undefined ? -1 : lines.findIndex((other, index) => index > at && other.trim() === fence);
        if (close !== -1) {
            out.push(...codeBlock(language, lines.slice(at + 1, close)));
            at = close;
        }
        else
            out.push(textLine(line, links));
    }
    if (all.length > MAX_BLOCK_LINES)
        out.push('', '…');
    return out.join('\n').trim();
}
function codeBlock(language, lines) {
    const longest = Math.max(2, ...lines.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return [`${fence}${language}`, ...lines, fence];
}
function textLine(line, links) {
    const item = BULLET.exec(line);
    if (item === null)
        return inlineMarkdown(line, links);
    const [, indent = '', bullet = '-', rest = ''] = item;
    return `${' '.repeat(Math.floor(indent.length / 2) * 2)}${/\d/.test(bullet) ? bullet : '-'} ${inlineMarkdown(rest, links)}`;
}

;// CONCATENATED MODULE: ./packages/core/.build/changelog/note-entry.js



const MAX_SUBJECT = 300;
const MAX_SCOPE = 80;
/** What a commit adds to the notes. Merges and reverted commits add nothing: they changed nothing that is released. */
function noteCommit(judged, context) {
    const { parsed, revert } = judged;
    const { sha } = parsed.commit;
    if (isMerge(parsed.commit) || revert !== null)
        return { sha, entries: [] };
    // The heading says already what the scope of a dependency update would.
    const scopeOf = (section, scope) => scope === null || section === 'dependencies' ? null : inlineMarkdown(cut(scope, MAX_SCOPE), context);
    const entry = (section, change, migration) => ({
        section,
        components: context.components.get(sha) ?? [],
        scope: scopeOf(section, change.scope),
        text: inlineMarkdown(cut(note_entry_withoutPull(change.subject, parsed.pull), MAX_SUBJECT), context),
        references: references(parsed, context),
        migration,
    });
    return {
        sha,
        entries: changesOf(parsed).map(({ section, change, migration }) => entry(section, change, migration?.(context) ?? null)),
    };
}
function changesOf(parsed) {
    if (isBreaking(parsed))
        return [breakingChange(parsed)];
    const title = parsed.revert?.restores ?? parsed.header;
    if (title !== null)
        return [{ section: isDependencyUpdate(parsed, title) ? 'dependencies' : typeOf(title), change: title }];
    if (parsed.revert !== null)
        return [{ section: 'revert', change: { scope: null, subject: parsed.revert.title } }];
    if (parsed.items.length > 0)
        return parsed.items.map((item) => ({ section: typeOf(item), change: item }));
    return isUnparsed(parsed) ? [{ section: 'unparsed', change: { scope: null, subject: parsed.title } }] : [];
}
function breakingChange(parsed) {
    const change = parsed.header ??
        parsed.items.find(({ breaking }) => breaking) ?? { scope: null, subject: parsed.title };
    const text = parsed.breaking.filter((part) => part !== '').join('\n\n');
    return { section: 'breaking', change, ...(text === '' ? {} : { migration: (links) => blockMarkdown(text, links) }) };
}
function typeOf(change) {
    return change.type.toLowerCase();
}
const DEPENDENCY_SCOPES = new Set(['deps', 'deps-dev', 'dependencies', 'deps-peer']);
function isDependencyUpdate(parsed, title) {
    return title === parsed.header && title.scope !== null && DEPENDENCY_SCOPES.has(title.scope.toLowerCase());
}
/** The number that GitHub appended is shown among the references. */
function note_entry_withoutPull(subject, pull) {
    const suffix = `(#${pull})`;
    return pull !== null && subject.endsWith(suffix) ? subject.slice(0, -suffix.length).trimEnd() : subject;
}
function references(parsed, { repositoryUrl, pulls }) {
    const { sha } = parsed.commit;
    const pull = pulls.get(sha)?.number ?? parsed.pull;
    const short = sha.slice(0, 7);
    if (repositoryUrl === null)
        return [...(pull === null ? [] : [`#${pull}`]), short];
    return [...(pull === null ? [] : [issueLink(pull, repositoryUrl)]), `[${short}](${repositoryUrl}/commit/${sha})`];
}

;// CONCATENATED MODULE: ./packages/core/.build/changelog/notes-layout.js
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
 * Sorts entries into sections, and inside of them by component, scope, and history, oldest first. The same commits give
 * the same result whatever order they come in along a line of history.
 *
 * @param commits Children before parents.
 * @param limit Characters that all lines together may take; whole entries are left out from the end.
 */
function layOut(commits, sections, limit) {
    const entries = merged([...commits].reverse().flatMap((commit) => commit.entries));
    const grouped = sections.some(({ types }) => types.length > 0) && usesComponents(entries);
    let room = limit;
    let omitted = 0;
    const laidOut = sections.flatMap(({ title, types, folded }) => {
        const own = entries.filter(({ section }) => types.includes(section));
        const groups = groupsOf(own, grouped).map(({ component, entries: members }) => {
            const lines = members.map(lineOf).filter((line) => {
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
    return { sections: laidOut.filter(({ groups }) => groups.length > 0), rest: restOf(entries, sections), omitted };
}
/** The same change, picked into several branches or squashed twice, is one entry with all its references. */
function merged(entries) {
    const known = new Map();
    for (const entry of entries) {
        const key = [entry.section, entry.scope, entry.text, entry.migration].join('\0');
        const same = known.get(key);
        const references = [...new Set([...(same?.references ?? []), ...entry.references])];
        const components = [...new Set([...(same?.components ?? []), ...entry.components])];
        known.set(key, { ...entry, references, components });
    }
    return [...known.values()];
}
function usesComponents(entries) {
    return new Set(entries.flatMap(({ components }) => components)).size > 1;
}
function groupsOf(entries, grouped) {
    const groups = new Map();
    for (const entry of entries) {
        const component = grouped && entry.components.length > 0 ? entry.components.join(', ') : null;
        groups.set(component, [...(groups.get(component) ?? []), entry]);
    }
    return [...groups]
        .map(([component, members]) => ({ component, entries: [...members].sort(byScope) }))
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
function lineOf({ scope, text, references, migration }) {
    const head = `- ${scope === null ? '' : `**${scope}:** `}${text} (${references.join(', ')})`;
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
    const parts = [...hidden].sort(([a], [b]) => compareText(a, b)).map(([type, count]) => `${count} ${notes_layout_name(type)}`);
    return `Not shown: ${parts.join(', ')}.`;
}
function notes_layout_name(type) {
    return type === 'unparsed' ? 'not conventional' : `\`${type}\``;
}

;// CONCATENATED MODULE: ./packages/core/.build/changelog/notes.js



/** GitHub's limit for the body of a release, in characters (REST reference, "Create a release"). */
const RELEASE_BODY_LIMIT = 125_000;
/** What headings, links and contributors may take of it. */
const FRAME_RESERVE = 5_000;
/** What each commit of the range adds, in the order of the range. */
function noteCommits(input) {
    return input.commits.map((commit) => noteCommit(commit, input));
}
/** Lays the notes out from the commits that a renderer hands back. */
function viewOf(input, commits) {
    const sections = [...(input.sections ?? USUAL_SECTIONS), ...(input.showUnparsed === true ? [UNPARSED_SECTION] : [])];
    const room = Math.max(0, (input.limit ?? RELEASE_BODY_LIMIT) - FRAME_RESERVE);
    const recent = input.sincePrerelease;
    const main = recent === undefined ? commits : commits.filter(({ sha }) => recent.shas.has(sha));
    const mainNotes = layOut(main, sections, recent === undefined ? room : Math.floor(room / 2));
    const whole = recent === undefined ? null : layOut(commits, sections, Math.floor(room / 2));
    const follows = followed(input);
    const omitted = mainNotes.omitted + (whole?.omitted ?? 0);
    return {
        title: input.version,
        date: new Date(input.releasedAt).toISOString().slice(0, 10),
        compare: compareLink(input),
        main: mainNotes,
        isEmpty: mainNotes.sections.length === 0 && follows === null,
        follows,
        since: whole === null ? null : { tag: input.previousTag ?? 'the beginning', notes: whole },
        ...contributorsOf(input),
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
    const names = (input.follows ?? []).map(({ component, version }) => inlineMarkdown(`${component} ${version}`, input));
    return names.length === 0 ? null : names.join(', ');
}
const MAX_CONTRIBUTORS = 60;
/** Logins where GitHub was asked, names as git has them where it was not; never a mention, so nobody is notified. */
function contributorsOf(input) {
    const counted = input.commits.filter(({ parsed, revert }) => parsed.commit.parents.length < 2 && revert === null);
    const people = counted.map(({ parsed }) => {
        const pull = input.pulls.get(parsed.commit.sha);
        const login = pull?.author ?? null;
        const name = login === null ? notes_named(parsed.commit.author.name, input) : profile(login);
        return { name, isBot: isBot(login ?? parsed.commit.author.name), pull };
    });
    const contributors = [...new Set(people.filter(({ isBot }) => !isBot).map(({ name }) => name))].sort();
    const first = people.filter(({ pull }) => pull?.firstContribution === true);
    return {
        contributors: contributors.slice(0, MAX_CONTRIBUTORS),
        newContributors: [...new Set(first.map(({ name }) => name))].sort(),
    };
}
function notes_named(name, context) {
    return inlineMarkdown(cut(name, 60), context) || 'somebody without a name';
}
function profile(login) {
    const plain = login.replace(/[^A-Za-z0-9-]/g, '');
    return `[${plain}](https://github.com/${plain})`;
}
function isBot(name) {
    return name.endsWith('[bot]');
}

;// CONCATENATED MODULE: ./packages/core/.build/changelog/index.js






;// CONCATENATED MODULE: ./packages/core/.build/version/base.js


function reachability(asked, reached) {
    return { asked: new Set(asked), reached: new Map(reached.map(({ name, sha }) => [name, sha])) };
}
/** The next tags of a line to ask about, newest first; empty once the newest stable release is known. */
function nextToAsk(tags, known, limit) {
    const stable = tags.find((tag) => known.reached.has(tag.tag) && !isPrerelease(tag.version));
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
        const sha = known.reached.get(tag.tag);
        return sha === undefined ? [] : [{ ...tag, sha }];
    });
    const base = reached.find(({ version }) => !isPrerelease(version)) ?? null;
    const newer = tags.filter((tag) => base === null || newestFirst(tag, base) < 0);
    const ignored = newer.map(({ tag }) => ({
        tag,
        reason: !known.reached.has(tag)
            ? 'not contained in the commit that is planned for: on another branch, or later'
            : 'a pre-release: the base is a stable release',
    }));
    const prereleases = reached.filter((tag) => base === null || newestFirst(tag, base) < 0);
    return { line: { component, base, isBaseNamed: false, prereleases, taken: tags }, ignored };
}
/** The line as it is when somebody names the base: tags beyond it are reported and play no part. */
function lineSince(component, tags, base) {
    const ignored = tags
        .filter((tag) => newestFirst(tag, base) < 0)
        .map(({ tag }) => ({ tag, reason: `newer than ${base.tag}, which was named as the base` }));
    return { line: { component, base, isBaseNamed: true, prereleases: [], taken: tags }, ignored };
}

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
        throw new LiftlockError(shallowClone());
    const { rules, components } = request;
    const template = rules.tagIsDefault ? inferTemplate(opened.tags, rules.tag) : rules.tag;
    const independent = rules.versioning === 'independent';
    const names = independent ? components.map(({ name }) => name) : [null];
    const sorted = sortedBelow(sortTags(opened.tags, template, names), request.below);
    const readings = request.since === undefined
        ? await readLines(history, sorted, opened.sha)
        : await readLinesSince(history, sorted, template, request.since, opened.tags);
    const published = sortTags(request.publishedTags ?? [], template, names).lines;
    const lines = readings.map(({ line }) => ({
        ...line,
        taken: [...line.taken, ...(published.get(line.component) ?? [])],
    }));
    const commits = [];
    const range = { to: opened.sha, without: await rangeStart(history, readings), files: needsFiles(components) };
    for await (const commit of history.commits(range))
        commits.push(commit);
    return {
        head: opened.sha,
        branch: request.branch ?? branchNamed(opened.fullName),
        template,
        lines,
        ignoredTags: [...readings.flatMap(({ ignored }) => ignored), ...sorted.ignored],
        commits,
    };
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
        known = reachability([...known.asked, ...asked], [...pairs(known.reached), ...reached]);
    }
    return lines.map(([component, tags]) => lineFromReachable(component, tags, known));
}
function pairs(reached) {
    return [...reached].map(([name, sha]) => ({ name, sha }));
}
async function readLinesSince(history, sorted, template, since, names) {
    const tag = since.replace(/^refs\/tags\//, '');
    const [located] = names.includes(tag) ? await history.locate([tag]) : [];
    if (located === undefined)
        throw new LiftlockError(unknownBase(since, names));
    const readings = [...sorted.lines].flatMap(([component, tags]) => {
        const version = versionOfTag(template, tag, component);
        const base = version === null ? null : { tag, version, component, sha: located.sha };
        return base === null ? [] : [lineSince(component, tags, base)];
    });
    if (readings.length === 0)
        throw new LiftlockError(unknownBase(since, releaseNames(sorted), template));
    return readings;
}
function releaseNames(sorted) {
    return [...sorted.lines.values()].flatMap((tags) => tags.map(({ tag }) => tag));
}
/** Commits that no line needs: what the only base contains, or what all bases contain. */
async function rangeStart(history, readings) {
    const bases = readings.map(({ line }) => line.base?.sha);
    const known = [...new Set(bases.filter((sha) => sha !== undefined))];
    if (known.length === 0 || bases.includes(undefined))
        return [];
    if (known.length === 1)
        return known;
    const shared = await history.mergeBase(known);
    return shared === null ? [] : [shared];
}
function branchNamed(fullName) {
    const branches = /^refs\/(?:heads|remotes\/origin)\//;
    return fullName !== null && branches.test(fullName) ? fullName.replace(branches, '') : null;
}

;// CONCATENATED MODULE: ./packages/core/.build/candidate/canonical-json.js
/**
 * JSON in one form only: keys sorted by UTF-16 code units, two spaces, a newline at the end. The same value always gives
 * the same bytes, so that its digest can name it.
 */
function canonicalJson(value) {
    return `${JSON.stringify(sorted(value), undefined, 2)}\n`;
}
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).filter(([, member]) => member !== undefined);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, member]) => [key, sorted(member)]));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./packages/core/.build/candidate/digest.js


/** `sha256:` and 64 hex digits, as GitHub writes digests of assets. */
const Digest = schemas/* string */.YjP()
    .regex(/^sha256:[0-9a-f]{64}$/, 'sha256: and 64 hex digits')
    .brand('Digest');
/** The digest of a text's UTF-8 bytes, or of bytes. Hashing is arithmetic: it is the one thing of Node that core uses. */
function digestOf(content) {
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(content).digest('hex')}`;
}
/** Twelve hex digits: enough for people to tell candidates apart, never used to compare them. */
function shortDigest(digest) {
    return digest.slice('sha256:'.length, 'sha256:'.length + 12);
}

;// CONCATENATED MODULE: ./packages/core/.build/config/duration.js

const UNITS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const DURATION = /^(\d{1,6})(ms|s|m|h|d)$/;
/** A length of time as people write it: a whole number and a unit, `500ms`, `30s`, `10m`, `2h`, `7d`. */
const WrittenDuration = schemas/* string */.YjP()
    .regex(DURATION, 'a whole number with a unit: 500ms, 30s, 10m, 2h or 7d')
    .meta({ id: 'Duration', description: 'A whole number with a unit: 500ms, 30s, 10m, 2h, 7d.' });
/** Milliseconds of a duration that `WrittenDuration` accepted. */
function milliseconds(duration) {
    const [, count, unit] = DURATION.exec(duration) ?? [];
    if (count === undefined || unit === undefined)
        throw new RangeError(`not a duration: ${duration}`);
    return Number(count) * (UNITS[unit] ?? 0);
}
/** A duration for people: the two largest units that are not zero, `1m 30s`; below one second `240ms`. */
function formatDuration(ms) {
    if (ms < 1_000)
        return `${Math.round(ms)}ms`;
    const seconds = Math.round(ms / 1_000);
    const parts = [
        [Math.floor(seconds / 86_400), 'd'],
        [Math.floor(seconds / 3_600) % 24, 'h'],
        [Math.floor(seconds / 60) % 60, 'm'],
        [seconds % 60, 's'],
    ];
    const shown = parts.filter(([count]) => count > 0).slice(0, 2);
    return shown.map(([count, unit]) => `${count}${unit}`).join(' ');
}

;// CONCATENATED MODULE: ./packages/core/.build/config/release-step.js


/** What undoes a step. `timeout` in milliseconds. */
const RollbackStep = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    commands: schemas/* array */.YOg(schemas/* string */.YjP()),
    timeout: schemas/* int */.Whr().positive(),
});
/** One unit of work of a release. `timeout` in milliseconds; `component` names the folder it runs in. */
const ReleaseStep = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    type: schemas/* enum */.k5n(['build', 'test', 'deploy', 'validate']),
    commands: schemas/* array */.YOg(schemas/* string */.YjP()),
    component: schemas/* string */.YjP().optional(),
    timeout: schemas/* int */.Whr().positive(),
    rollback: schemas/* array */.YOg(RollbackStep),
});
const STEP_TIMEOUT = '10m';
const ROLLBACK_TIMEOUT = '5m';
/** Fills in the defaults of a written step. */
function releaseStep(written, type) {
    return {
        name: written.name,
        type,
        commands: written.commands,
        ...(written.component === undefined ? {} : { component: written.component }),
        timeout: milliseconds(written.timeout ?? STEP_TIMEOUT),
        rollback: (written.rollback ?? []).map((step) => rollbackStep(step, written.name)),
    };
}
function rollbackStep(written, of) {
    return {
        name: written.name ?? `roll back: ${of}`,
        commands: written.commands,
        timeout: milliseconds(written.timeout ?? ROLLBACK_TIMEOUT),
    };
}

;// CONCATENATED MODULE: ./packages/core/.build/config/validation-step.js


/** A check after a deploy. All times in milliseconds. Exactly one of `http` and `commands` is set. */
const ValidationStep = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    http: schemas/* strictObject */.rej({
        url: schemas/* string */.YjP(),
        status: schemas/* int */.Whr(),
        json: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
        timeout: schemas/* int */.Whr().positive(),
        allowPrivate: schemas/* boolean */.zMY(),
    })
        .optional(),
    commands: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    startPeriod: schemas/* int */.Whr().nonnegative(),
    interval: schemas/* int */.Whr().positive(),
    count: schemas/* int */.Whr().positive(),
    failureLimit: schemas/* int */.Whr().nonnegative(),
    timeout: schemas/* int */.Whr().positive(),
});
/** Fills in the defaults of a written validation. */
function validationStep(written) {
    return {
        name: written.name,
        ...(written.http === undefined ? {} : { http: httpCheck(written.http) }),
        ...(written.commands === undefined ? {} : { commands: written.commands }),
        startPeriod: milliseconds(written['start-period'] ?? '30s'),
        interval: milliseconds(written.interval ?? '5s'),
        count: written.count ?? 1,
        failureLimit: written['failure-limit'] ?? 0,
        timeout: milliseconds(written.timeout ?? '1m'),
    };
}
function httpCheck(written) {
    return {
        url: written.url,
        status: written.status ?? 200,
        json: written.json ?? {},
        timeout: milliseconds(written.timeout ?? '10s'),
        allowPrivate: written['allow-private'] ?? false,
    };
}

;// CONCATENATED MODULE: ./packages/core/.build/config/config.js




/** One component's version range that a component needs. */
const Dependency = schemas/* strictObject */.rej({ component: schemas/* string */.YjP(), version: schemas/* string */.YjP() });
/** A separately built part of the repository, as configured: not yet at a version. */
const ConfiguredComponent = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    path: schemas/* string */.YjP(),
    exclude: schemas/* array */.YOg(schemas/* string */.YjP()),
    artifacts: schemas/* array */.YOg(schemas/* string */.YjP()),
    config: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()),
    dependencies: schemas/* array */.YOg(Dependency),
});
const TestSuite = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    kind: schemas/* enum */.k5n(['unit', 'integration', 'performance', 'security']),
    step: ReleaseStep,
    junit: schemas/* string */.YjP().optional(),
});
/** Who must approve. `none` only because somebody wrote so, or because nothing is released from here. */
const ApprovalRule = schemas/* union */.KCZ([
    schemas/* literal */.euz('none'),
    schemas/* strictObject */.rej({ count: schemas/* int */.Whr().positive(), notTheAuthor: schemas/* boolean */.zMY() }),
]);
/** A GitHub environment and its place on the ladder. */
const Environment = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    tier: schemas/* enum */.k5n(['dev', 'staging', 'prod']),
    url: schemas/* string */.YjP().optional(),
    requires: schemas/* strictObject */.rej({ variables: schemas/* array */.YOg(schemas/* string */.YjP()), secrets: schemas/* array */.YOg(schemas/* string */.YjP()) }),
    data: schemas/* array */.YOg(ReleaseStep),
    deploy: schemas/* array */.YOg(ReleaseStep),
    validate: schemas/* array */.YOg(ValidationStep),
    after: schemas/* array */.YOg(schemas/* string */.YjP()),
    branches: schemas/* array */.YOg(schemas/* string */.YjP()),
    approvals: ApprovalRule,
    /** When the GitHub Release is published: not from here, or before or after the deploy. */
    release: schemas/* enum */.k5n(['none', 'before', 'after']),
});
const Standards = schemas/* strictObject */.rej({
    versionPattern: schemas/* string */.YjP().optional(),
    testKinds: schemas/* array */.YOg(schemas/* string */.YjP()),
});
/** The configuration with every default filled in; what the rest of the code reads. */
const Config = schemas/* strictObject */.rej({
    version: VersionRules,
    components: schemas/* array */.YOg(ConfiguredComponent),
    build: schemas/* array */.YOg(ReleaseStep),
    suites: schemas/* array */.YOg(TestSuite),
    environments: schemas/* array */.YOg(Environment),
    standards: Standards,
});

;// CONCATENATED MODULE: ./packages/core/.build/candidate/manifest.js




/** One file of a candidate. Its name is the name of the release asset, unique in the candidate. */
const Artifact = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1),
    component: schemas/* string */.YjP(),
    kind: schemas/* enum */.k5n(['file', 'notes']),
    /** Bytes. */
    size: schemas/* int */.Whr().nonnegative(),
    sha256: Digest,
});
/** A component at its version, as it is released. */
const Component = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    version: schemas/* string */.YjP(),
    /** Names of its artifacts. */
    artifacts: schemas/* array */.YOg(schemas/* string */.YjP()),
    config: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()),
});
/**
 * `candidate.json`: what one build made. It holds no run id, attempt or clock, so that the same inputs give the same
 * digest; the digest of its canonical form is the candidate's id.
 */
const CandidateManifest = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(1),
    version: schemas/* string */.YjP(),
    tag: schemas/* string */.YjP(),
    prerelease: schemas/* boolean */.zMY(),
    /** Full SHA of the commit that was built. */
    commit: schemas/* string */.YjP().regex(/^[0-9a-f]{40}$/),
    /** The branch that was built: its channel. */
    branch: schemas/* string */.YjP(),
    components: schemas/* array */.YOg(Component),
    artifacts: schemas/* array */.YOg(Artifact),
    dependencies: schemas/* array */.YOg(Dependency.extend({ of: schemas/* string */.YjP() })),
    notes: schemas/* strictObject */.rej({ sha256: Digest }),
    config: schemas/* strictObject */.rej({
        sha256: Digest,
        /** What each environment must provide: names only. */
        contract: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* strictObject */.rej({ variables: schemas/* array */.YOg(schemas/* string */.YjP()), secrets: schemas/* array */.YOg(schemas/* string */.YjP()) })),
    }),
});
/** Names of the assets that are not artifacts of a component. */
const MANIFEST_FILE = 'candidate.json';
const EVIDENCE_FILE = 'evidence.json';
const NOTES_FILE = 'RELEASE_NOTES.md';
const RESERVED_NAMES = [MANIFEST_FILE, EVIDENCE_FILE, NOTES_FILE];
/** The bytes of `candidate.json`. */
function manifestText(manifest) {
    return canonicalJson(manifest);
}
/** The candidate's id. */
function candidateOf(manifest) {
    return digestOf(manifestText(manifest));
}

;// CONCATENATED MODULE: ./packages/core/.build/candidate/names.js

/** GitHub renames assets with other characters (REST reference, "Upload a release asset"), so they are refused before. */
const ASSET_NAME = /^[A-Za-z0-9_+-][A-Za-z0-9._+-]{0,199}$/;
/** Why a file name cannot be the name of an asset, or undefined if it can. */
function assetNameProblem(name) {
    if (RESERVED_NAMES.includes(name))
        return 'the name is taken by a file of the release itself';
    if (!ASSET_NAME.test(name) || name.endsWith('.'))
        return 'GitHub would rename it';
    return undefined;
}
/** Assets of one release have one name each: the names that occur more than once. */
function collidingNames(names) {
    return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}

;// CONCATENATED MODULE: ./packages/core/.build/candidate/index.js





// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
;// CONCATENATED MODULE: ./packages/core/.build/config/steps.js


const Commands = schemas/* array */.YOg(schemas/* string */.YjP().min(1))
    .min(1)
    .describe('Shell lines, run as one bash script with `-e -o pipefail`. The candidate reaches them as LIFTLOCK_* variables.');
/** What undoes a step. Runs when the step, or a later one, failed; in reverse order of the steps. */
const WrittenRollbackStep = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1).optional().describe('Shown in the log. Default: the name of the step that it undoes.'),
    commands: Commands,
    timeout: WrittenDuration.optional().describe('Default 5m.'),
})
    .meta({ id: 'RollbackStep' });
/** One step of a build, a data preparation or a deploy. */
const WrittenStep = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1).describe('Shown in the log, the summary and every error.'),
    commands: Commands,
    component: schemas/* string */.YjP().optional().describe("Runs in this component's folder. Default: the root of the repository."),
    timeout: WrittenDuration.optional().describe('The whole step is stopped after it. Default 10m.'),
    rollback: schemas/* array */.YOg(WrittenRollbackStep).optional().describe('What undoes this step if it, or a later one, fails.'),
})
    .meta({ id: 'Step' });
/** A check after a deploy: `http` or `commands`. */
const WrittenValidationStep = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1),
    http: schemas/* strictObject */.rej({
        url: schemas/* string */.YjP().min(1).describe('May name declared variables: `${API_URL}/health`.'),
        status: schemas/* int */.Whr().min(100).max(599).optional().describe('Default 200.'),
        json: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())
            .optional()
            .describe('Top-level fields of the JSON answer and the text they must have; `{version}`, `{commit}` and `{candidate}` are filled in.'),
        timeout: WrittenDuration.optional().describe('Of one request. Default 10s.'),
        'allow-private': schemas/* boolean */.zMY()
            .optional()
            .describe('Allow loopback, private and link-local addresses. Default false, so that a URL cannot be turned against the network of the runner.'),
    })
        .optional()
        .describe('Asks a URL. Redirects are not followed.'),
    commands: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1).optional().describe('A script that exits with 0 when all is well.'),
    'start-period': WrittenDuration.optional().describe('Failures within it do not count while nothing has passed yet. Default 30s.'),
    interval: WrittenDuration.optional().describe('Between two checks. Default 5s.'),
    count: schemas/* int */.Whr().min(1).max(1_000).optional().describe('How many checks must pass. Default 1.'),
    'failure-limit': schemas/* int */.Whr()
        .min(0)
        .max(1_000)
        .optional()
        .describe('How many checks may fail after the first pass. Default 0.'),
    timeout: WrittenDuration.optional().describe('Of one run of `commands`. Default 1m.'),
})
    .meta({ id: 'ValidationStep' });

;// CONCATENATED MODULE: ./packages/core/.build/config/written.js




/** The name of a component, a suite or an environment variable's owner; also part of file names. */
const Name = schemas/* string */.YjP()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, 'letters, digits, dot, dash and underscore, at most 100');
const SettingName = schemas/* string */.YjP().regex(/^[A-Za-z_][A-Za-z0-9_]{0,99}$/, 'the name of an environment variable');
const Glob = schemas/* string */.YjP().min(1).max(500);
const WrittenComponent = schemas/* strictObject */.rej({
    name: Name,
    path: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('Folder of the component, from the root of the repository. Default `.`.'),
    exclude: schemas/* array */.YOg(Glob)
        .optional()
        .describe('Globs of paths in the folder that are not part of it: commits to them do not count.'),
    artifacts: schemas/* array */.YOg(schemas/* union */.KCZ([
        Glob,
        schemas/* strictObject */.rej({
            oci: schemas/* string */.YjP().describe('Image without tag, `ghcr.io/acme/api`.'),
            'digest-file': schemas/* string */.YjP().describe('File that the build wrote the digest of the image to.'),
        }),
    ]))
        .min(1)
        .describe("Globs in the component's folder. Each must match at least one file."),
    config: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())
        .optional()
        .describe('Handed to the steps as JSON in the file LIFTLOCK_CONFIG.'),
    dependencies: schemas/* array */.YOg(schemas/* strictObject */.rej({ component: Name, version: schemas/* string */.YjP().min(1).describe('A semver range.') }))
        .optional(),
})
    .meta({ id: 'Component' });
/** The name of a suite, for people. */
const Title = schemas/* string */.YjP().regex(/^[^\s,][^,\p{Cc}]{0,98}$/u, 'one line without commas, at most 99 characters');
const WrittenSuite = schemas/* strictObject */.rej({
    name: Title,
    kind: schemas/* enum */.k5n(['unit', 'integration', 'performance', 'security']),
    commands: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1),
    component: Name.optional().describe("Runs in this component's folder. Default: the root of the repository."),
    timeout: WrittenDuration.optional().describe('Default 30m.'),
    reports: schemas/* strictObject */.rej({
        junit: Glob.optional().describe('JUnit XML files.'),
        coverage: Glob.optional(),
        metrics: Glob.optional(),
        sarif: Glob.optional(),
    })
        .optional(),
    require: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional().describe('Thresholds for the reports.'),
})
    .meta({ id: 'Suite' });
const WrittenApprovals = schemas/* union */.KCZ([
    schemas/* literal */.euz('none'),
    schemas/* strictObject */.rej({
        count: schemas/* int */.Whr().min(1).max(6).optional().describe('How many different people must approve. Default 1.'),
        'not-the-author': schemas/* boolean */.zMY()
            .optional()
            .describe('Reviews by whoever started the run do not count. Default false.'),
    }),
]);
const WrittenEnvironment = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1).max(255).describe('The GitHub environment.'),
    tier: schemas/* enum */.k5n(['dev', 'staging', 'prod']).optional().describe('Default: prod where `release` is set, else staging.'),
    url: schemas/* string */.YjP().optional().describe('Shown with the deployment on GitHub.'),
    requires: schemas/* strictObject */.rej({ variables: schemas/* array */.YOg(SettingName).optional(), secrets: schemas/* array */.YOg(SettingName).optional() })
        .optional()
        .describe("What the steps need from the environment. Only these reach them, and each must be set in the action step's `env:`."),
    data: schemas/* array */.YOg(WrittenStep).optional().describe('Prepares data before the deploy: snapshots, migrations.'),
    deploy: schemas/* array */.YOg(WrittenStep).optional(),
    validate: schemas/* array */.YOg(WrittenValidationStep).optional(),
    after: schemas/* array */.YOg(schemas/* string */.YjP()).optional().describe('Environments in which the candidate must be live first.'),
    branches: schemas/* array */.YOg(schemas/* string */.YjP())
        .optional()
        .describe('Branches whose candidates may enter. Default: all release branches.'),
    soak: WrittenDuration.optional().describe('How long it must have been live in every environment of `after`.'),
    approvals: WrittenApprovals.optional().describe('Default: one where `release` is set, none elsewhere.'),
    freeze: schemas/* array */.YOg(schemas/* strictObject */.rej({ cron: schemas/* string */.YjP(), duration: WrittenDuration, timezone: schemas/* string */.YjP().optional() }))
        .optional(),
    release: schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* enum */.k5n(['before', 'after'])])
        .optional()
        .describe('Publish the GitHub Release before or after the deploy. `true` is `after`.'),
})
    .meta({ id: 'Environment' });
const WrittenStandards = schemas/* strictObject */.rej({
    version: schemas/* strictObject */.rej({ pattern: schemas/* string */.YjP().optional().describe('Regular expression for version names.') })
        .optional(),
    changelog: schemas/* strictObject */.rej({ sections: schemas/* array */.YOg(schemas/* unknown */.L5J()).optional() }).optional(),
    documentation: schemas/* array */.YOg(schemas/* strictObject */.rej({ when: schemas/* string */.YjP(), require: schemas/* string */.YjP() })).optional(),
    testing: schemas/* strictObject */.rej({ kinds: schemas/* array */.YOg(schemas/* enum */.k5n(['unit', 'integration', 'performance', 'security'])).optional() })
        .optional()
        .describe('Kinds of suites without which nothing is staged.'),
    approval: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* int */.Whr().min(1).max(6))
        .optional()
        .describe('Least number of approvals by environment.'),
})
    .meta({ id: 'Standards' });
/** `.github/liftlock.yml` as people write it. Only `components`, `build` and `environments` are needed. */
const WrittenConfig = schemas/* strictObject */.rej({
    version: WrittenVersion.optional(),
    components: schemas/* array */.YOg(WrittenComponent).min(1),
    build: schemas/* strictObject */.rej({ steps: schemas/* array */.YOg(WrittenStep).min(1) }),
    test: schemas/* strictObject */.rej({ suites: schemas/* array */.YOg(WrittenSuite).min(1) }).optional(),
    environments: schemas/* array */.YOg(WrittenEnvironment).min(1).describe('The ladder, lowest first.'),
    standards: WrittenStandards.optional(),
})
    .meta({ id: 'Config', title: 'Liftlock', description: 'The release pipeline of a repository: .github/liftlock.yml' });

;// CONCATENATED MODULE: ./packages/core/.build/config/json-schema.js


let cached;
/** JSON Schema of `.github/liftlock.yml`, shipped as `schema/liftlock.schema.json` for editors. */
function configJsonSchema() {
    cached ??= json_schema_processors/* toJSONSchema */.bl(WrittenConfig, { io: 'input' });
    return cached;
}

;// CONCATENATED MODULE: ./packages/core/.build/config/normalize.js




/** Fills in every default. Never fails: what cannot be used was refused by the rules before. */
function normalize(written) {
    return {
        version: normalizeVersion(written.version),
        components: written.components.map(component),
        build: written.build.steps.map((step) => releaseStep(step, 'build')),
        suites: (written.test?.suites ?? []).map(suite),
        environments: written.environments.map((environment) => configuredEnvironment(environment, written.standards?.approval?.[environment.name])),
        standards: {
            ...(written.standards?.version?.pattern === undefined
                ? {}
                : { versionPattern: written.standards.version.pattern }),
            testKinds: written.standards?.testing?.kinds ?? [],
        },
    };
}
function component(written) {
    return {
        name: written.name,
        path: written.path ?? '.',
        exclude: written.exclude ?? [],
        artifacts: written.artifacts.filter((artifact) => typeof artifact === 'string'),
        config: written.config ?? {},
        dependencies: written.dependencies ?? [],
    };
}
function suite(written) {
    return {
        name: written.name,
        kind: written.kind,
        step: {
            name: written.name,
            type: 'test',
            commands: written.commands,
            ...(written.component === undefined ? {} : { component: written.component }),
            timeout: milliseconds(written.timeout ?? '30m'),
            rollback: [],
        },
        ...(written.reports?.junit === undefined ? {} : { junit: written.reports.junit }),
    };
}
function configuredEnvironment(written, standard) {
    const release = releaseMoment(written.release);
    return {
        name: written.name,
        tier: written.tier ?? (release === 'none' ? 'staging' : 'prod'),
        ...(written.url === undefined ? {} : { url: written.url }),
        requires: { variables: written.requires?.variables ?? [], secrets: written.requires?.secrets ?? [] },
        data: (written.data ?? []).map((step) => releaseStep(step, 'deploy')),
        deploy: (written.deploy ?? []).map((step) => releaseStep(step, 'deploy')),
        validate: (written.validate ?? []).map(validationStep),
        after: written.after ?? [],
        branches: written.branches ?? [],
        approvals: approvals(written.approvals, release !== 'none', standard),
        release,
    };
}
function releaseMoment(written) {
    if (written === undefined || written === false)
        return 'none';
    return written === true ? 'after' : written;
}
/** A team's standard can only raise the number that the environment asks for. */
function approvals(written, releases, standard) {
    if (written === 'none')
        return 'none';
    if (written === undefined && !releases && standard === undefined)
        return 'none';
    return {
        count: Math.max(written?.count ?? 1, standard ?? 1),
        notTheAuthor: written?.['not-the-author'] ?? false,
    };
}

;// CONCATENATED MODULE: ./packages/core/.build/config/not-yet.js
/** Every key of the configuration that is not built yet, by path. `versioning: independent` is refused by `build` alone. */
function unsupported(written) {
    return [...inComponents(written), ...inSuites(written), ...inEnvironments(written), ...inStandards(written)];
}
function inComponents(written) {
    return written.components.flatMap((component, i) => component.artifacts.flatMap((artifact, j) => typeof artifact === 'string'
        ? []
        : [{ path: `components[${i}].artifacts[${j}].oci`, instead: 'Name files; push images in a deploy step.' }]));
}
function inSuites(written) {
    return (written.test?.suites ?? []).flatMap((suite, i) => {
        const at = `test.suites[${i}]`;
        const reports = ['coverage', 'metrics', 'sarif']
            .filter((report) => suite.reports?.[report] !== undefined)
            .map((report) => ({
            path: `${at}.reports.${report}`,
            instead: 'Let the suite exit with an error when a threshold is missed.',
        }));
        const require = suite.require === undefined
            ? []
            : [{ path: `${at}.require`, instead: 'Let the suite exit with an error when a threshold is missed.' }];
        return [...reports, ...require];
    });
}
function inEnvironments(written) {
    return written.environments.flatMap((environment, i) => {
        const at = `environments[${i}]`;
        return [
            ...(environment.soak === undefined
                ? []
                : [{ path: `${at}.soak`, instead: "Use the environment's wait timer in the repository's settings." }]),
            ...(environment.freeze === undefined
                ? []
                : [{ path: `${at}.freeze`, instead: 'Ask the reviewers not to approve in that time.' }]),
        ];
    });
}
function inStandards(written) {
    const standards = written.standards;
    return [
        ...(standards?.changelog === undefined ? [] : [{ path: 'standards.changelog', instead: 'Leave it out.' }]),
        ...(standards?.documentation === undefined ? [] : [{ path: 'standards.documentation', instead: 'Leave it out.' }]),
    ];
}

;// CONCATENATED MODULE: ./packages/core/.build/config/rules.js
const RULES = [
    componentNamesAreUnique,
    dependenciesAreComponents,
    stepsNameComponents,
    environmentNamesAreUnique,
    ladderHasNoLoops,
    validationsCheckOneThing,
    urlsUseDeclaredVariables,
    pathsStayInside,
    patternCompiles,
];
/** All breaches of all rules, in the order of the rules. */
function breaches(config) {
    return RULES.flatMap((rule) => rule(config));
}
function componentNamesAreUnique(config) {
    return duplicates(config.components.map((component) => component.name)).map(({ name, index }) => ({
        path: `components[${index}].name`,
        found: `a second component named "${name}"`,
        expected: 'a name of its own for each component',
    }));
}
/** GitHub compares environment names without case (Managing environments for deployment). */
function environmentNamesAreUnique(config) {
    return duplicates(config.environments.map((environment) => environment.name.toLowerCase())).map(({ name, index }) => ({
        path: `environments[${index}].name`,
        found: `a second environment named "${name}"`,
        expected: 'a name of its own for each environment; GitHub ignores case',
    }));
}
function dependenciesAreComponents(config) {
    const names = new Set(config.components.map((component) => component.name));
    return config.components.flatMap((component, i) => (component.dependencies ?? []).flatMap((dependency, j) => names.has(dependency.component) && dependency.component !== component.name
        ? []
        : [
            {
                path: `components[${i}].dependencies[${j}].component`,
                found: `"${dependency.component}"`,
                expected: `another component: ${[...names].filter((name) => name !== component.name).join(', ') || 'there is none'}`,
            },
        ]));
}
function stepsNameComponents(config) {
    const names = new Set(config.components.map((component) => component.name));
    return allSteps(config).flatMap(({ path, component }) => component === undefined || names.has(component)
        ? []
        : [{ path: `${path}.component`, found: `"${component}"`, expected: `one of: ${[...names].join(', ')}` }]);
}
function allSteps(config) {
    const steps = (at, list) => (list ?? []).map((step, i) => ({ path: `${at}[${i}]`, component: step.component }));
    return [
        ...steps('build.steps', config.build.steps),
        ...steps('test.suites', config.test?.suites),
        ...config.environments.flatMap((environment, i) => [
            ...steps(`environments[${i}].data`, environment.data),
            ...steps(`environments[${i}].deploy`, environment.deploy),
        ]),
    ];
}
/** `after` names environments that stand earlier in the list, so the ladder cannot have a loop. */
function ladderHasNoLoops(config) {
    return config.environments.flatMap((environment, i) => {
        const earlier = config.environments.slice(0, i).map((other) => other.name);
        return (environment.after ?? []).flatMap((name, j) => earlier.includes(name)
            ? []
            : [
                {
                    path: `environments[${i}].after[${j}]`,
                    found: `"${name}"`,
                    expected: `an environment that stands above it in the list: ${earlier.join(', ') || 'there is none'}`,
                },
            ]);
    });
}
function validationsCheckOneThing(config) {
    return config.environments.flatMap((environment, i) => (environment.validate ?? []).flatMap((step, j) => (step.http === undefined) !== (step.commands === undefined)
        ? []
        : [
            {
                path: `environments[${i}].validate[${j}]`,
                found: step.http === undefined ? 'neither `http` nor `commands`' : 'both `http` and `commands`',
                expected: 'exactly one of them',
            },
        ]));
}
const PLACEHOLDER = /\$\{([^}]*)\}/g;
function urlsUseDeclaredVariables(config) {
    return config.environments.flatMap((environment, i) => {
        const declared = environment.requires?.variables ?? [];
        const urls = [
            { path: `environments[${i}].url`, url: environment.url },
            ...(environment.validate ?? []).map((step, j) => ({
                path: `environments[${i}].validate[${j}].http.url`,
                url: step.http?.url,
            })),
        ];
        return urls.flatMap(({ path, url }) => [...(url ?? '').matchAll(PLACEHOLDER)]
            .map((match) => match[1] ?? '')
            .filter((name) => !declared.includes(name))
            .map((name) => ({
            path,
            found: `\${${name}}`,
            expected: `a variable that this environment declares in requires.variables: ${declared.join(', ') || 'there is none'}`,
        })));
    });
}
function pathsStayInside(config) {
    const paths = config.components.flatMap((component, i) => [
        { at: `components[${i}].path`, path: component.path ?? '.' },
        ...component.artifacts.flatMap((artifact, j) => typeof artifact === 'string' ? [{ at: `components[${i}].artifacts[${j}]`, path: artifact }] : []),
    ]);
    return paths
        .filter(({ path }) => path.startsWith('/') || path.includes('\\') || path.split('/').includes('..'))
        .map(({ at, path }) => ({
        path: at,
        found: `"${path}"`,
        expected: 'a path inside the repository, with forward slashes',
    }));
}
function patternCompiles(config) {
    const pattern = config.standards?.version?.pattern;
    if (pattern === undefined)
        return [];
    try {
        new RegExp(pattern, 'u');
        return [];
    }
    catch {
        return [{ path: 'standards.version.pattern', found: `"${pattern}"`, expected: 'a regular expression' }];
    }
}
function duplicates(names) {
    return names.flatMap((name, index) => (names.indexOf(name) === index ? [] : [{ name, index }]));
}

;// CONCATENATED MODULE: ./packages/core/.build/config/suggest.js
/** The name that somebody most likely meant, or undefined when nothing is near enough. */
function nearest(written, known) {
    const scored = known
        .map((name) => ({ name, distance: editDistance(normalized(written), normalized(name)) }))
        .sort((a, b) => a.distance - b.distance || a.name.localeCompare(b.name, 'en'));
    const best = scored[0];
    return best !== undefined && best.distance <= Math.max(1, Math.floor(best.name.length / 3)) ? best.name : undefined;
}
/** `failureLimit`, `failure_limit` and `Failure-Limit` are all `failure-limit`. */
function normalized(name) {
    return name
        .replaceAll(/[-_\s]/g, '')
        .toLowerCase()
        .slice(0, 64);
}
/** Levenshtein distance, one row at a time. */
function editDistance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, substitution));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./packages/core/.build/config/schema-problems.js



/** What zod found, as problems with path, found, expected, and a suggestion for a misspelt key. */
function schemaProblems(issues, source) {
    return issues.flatMap((issue) => problemsOf(issue, issue.path, source));
}
function problemsOf(issue, path, source) {
    if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => unknownKey(key, path, source));
    if (issue.code === 'invalid_union') {
        const nearestBranch = closestBranch(issue.errors, valueAt(source.value, path));
        if (nearestBranch)
            return nearestBranch.flatMap((inner) => problemsOf(inner, [...path, ...inner.path], source));
    }
    return [problemAt(path, source, shown(valueAt(source.value, path)), expectation(issue))];
}
/** In a union the object form is meant if an object was written, and then its own problems say more than the union's. */
function closestBranch(branches, value) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    return branches.find((issues) => issues.every((issue) => issue.path.length > 0 || issue.code === 'unrecognized_keys'));
}
function unknownKey(key, path, source) {
    const known = keysAt(path);
    const suggestion = nearest(key, known);
    const expected = suggestion === undefined ? `one of: ${known.join(', ')}` : `\`${suggestion}\`?`;
    return problemAt([...path, key], source, `the unknown key \`${key}\``, expected);
}
function problemAt(path, source, found, expected) {
    return configProblem({ where: `${source.file}:${source.position(path)}`, path: formatPath(path), found, expected });
}
/** `environments[1].deploy[0].name` */
function formatPath(path) {
    return path.reduce((text, part) => typeof part === 'number' ? `${text}[${part}]` : text === '' ? String(part) : `${text}.${String(part)}`, '');
}
function expectation(issue) {
    switch (issue.code) {
        case 'invalid_type':
            return issue.expected === 'object' ? 'a mapping' : issue.expected === 'array' ? 'a list' : `a ${issue.expected}`;
        case 'invalid_value':
            return `one of: ${issue.values.map(String).join(', ')}`;
        case 'too_small':
            return issue.origin === 'array'
                ? `at least ${String(issue.minimum)} entry`
                : `at least ${String(issue.minimum)}${characters(issue.origin)}`;
        case 'too_big':
            return `at most ${String(issue.maximum)}${characters(issue.origin)}`;
        default:
            return issue.message.replace(/^Invalid input: expected /, '');
    }
}
function characters(origin) {
    return origin === 'string' ? ' characters' : '';
}
function shown(value) {
    if (value === undefined)
        return 'nothing';
    const text = JSON.stringify(value);
    return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
function valueAt(value, path) {
    return path.reduce((at, part) => typeof at === 'object' && at !== null && Object.hasOwn(at, part)
        ? at[part]
        : undefined, value);
}
/** The keys that the schema knows at a path; the JSON Schema is walked because it is the form that editors see, too. */
function keysAt(path) {
    const root = configJsonSchema();
    const resolve = (schema) => {
        if (schema.$ref !== undefined) {
            const target = root.$defs?.[schema.$ref.replace('#/$defs/', '')];
            return target === undefined ? [] : resolve(target);
        }
        return [schema, ...(schema.anyOf ?? []).flatMap(resolve)];
    };
    let schemas = resolve(root);
    for (const part of path) {
        schemas = schemas.flatMap((schema) => {
            const child = typeof part === 'number' ? schema.items : (schema.properties?.[String(part)] ?? additional(schema));
            return child === undefined ? [] : resolve(child);
        });
    }
    return [...new Set(schemas.flatMap((schema) => Object.keys(schema.properties ?? {})))];
}
function additional(schema) {
    return typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./packages/core/.build/config/yaml.js


/** Limits that no honest configuration meets; beyond them a file is an attack or an accident. */
const LIMITS = { bytes: 256 * 1024, depth: 20, nodes: 10_000 };
const PROTOTYPE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
/** Reads YAML 1.2 (core schema) without aliases, merge keys, duplicate keys and prototype keys. */
function readYaml(file, text) {
    if (text.length > LIMITS.bytes)
        return [unreadableConfig(file, `The file has ${text.length} characters.`, `At most ${LIMITS.bytes}.`)];
    const lines = new dist/* LineCounter */.HN();
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return `${line}:${col}`;
    };
    let document;
    try {
        document = (0,dist/* parseDocument */.Tp)(text, { schema: 'core', merge: false, lineCounter: lines, prettyErrors: false });
    }
    catch {
        return [unreadableConfig(file, 'The file is nested too deeply to be read.', `At most ${LIMITS.depth} levels.`)];
    }
    const errors = document.errors.map((error) => unreadableConfig(`${file}:${at(error.pos[0])}`, sentence(error.message), 'A valid YAML 1.2 document.'));
    const problems = [...errors, ...(errors.length === 0 ? forbidden(file, document, at) : [])];
    if (problems.length > 0)
        return problems;
    return { value: document.toJS({ maxAliasCount: 0 }), position: (path) => at(offsetOf(document, path)) };
}
function forbidden(file, document, at) {
    const problems = [];
    let nodes = 0;
    const refuse = (offset, found, expected) => problems.push(unreadableConfig(`${file}:${at(offset ?? 0)}`, found, expected));
    (0,dist/* visit */.YR)(document, (key, node, path) => {
        nodes += 1;
        if (nodes > LIMITS.nodes || path.length > LIMITS.depth * 2) {
            refuse(0, 'The file is too large or nested too deeply.', `At most ${LIMITS.nodes} values and ${LIMITS.depth} levels.`);
            return dist/* visit */.YR.BREAK;
        }
        if ((0,dist/* isAlias */.Vj)(node))
            refuse(node.range?.[0], `An alias, *${node.source}.`, 'The value itself; aliases are not read.');
        if (key === 'key' && (0,dist/* isScalar */.jn)(node) && PROTOTYPE_KEYS.has(String(node.value)))
            refuse(node.range?.[0], `The key ${String(node.value)}.`, 'Another name.');
        return undefined;
    });
    return problems;
}
function offsetOf(document, path) {
    for (let length = path.length; length > 0; length -= 1) {
        const node = document.getIn(path.slice(0, length), true);
        if (((0,dist/* isScalar */.jn)(node) || (0,dist/* isCollection */.P3)(node)) && node.range)
            return node.range[0];
    }
    return document.contents?.range[0] ?? 0;
}
function sentence(message) {
    const first = (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
    return /[.!?]$/.test(first) ? first : `${first}.`;
}

;// CONCATENATED MODULE: ./packages/core/.build/config/parse.js








/** Where a repository keeps its pipeline. */
const CONFIG_FILE = '.github/liftlock.yml';
/**
 * Reads a configuration, from text to something with every default filled in. All problems of a step are reported at
 * once: first the YAML, then the shape, then what contradicts itself or is not built yet.
 */
function parseConfig(text, file = CONFIG_FILE) {
    const yaml = readYaml(file, text);
    if (Array.isArray(yaml))
        return { ok: false, problems: yaml };
    const { value, position } = yaml;
    const parsed = WrittenConfig.safeParse(value);
    if (!parsed.success)
        return { ok: false, problems: schemaProblems(parsed.error.issues, { file, position, value }) };
    const written = parsed.data;
    const at = (path) => `${file}:${position(keys(path))}`;
    const problems = [
        ...breaches(written).map((breach) => configProblem({ ...breach, where: at(breach.path) })),
        ...versionBreaches(written.version).map((breach) => configProblem({ ...breach, where: at(breach.path) })),
        ...unsupported(written).map(({ path, instead }) => notSupportedYet(at(path), path, instead)),
    ];
    return problems.length > 0 ? { ok: false, problems } : { ok: true, config: normalize(written), written };
}
/** `environments[1].after[0]` → `['environments', 1, 'after', 0]` */
function keys(path) {
    return path
        .split(/[.[\]]+/)
        .filter((part) => part !== '')
        .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

;// CONCATENATED MODULE: ./packages/core/.build/config/index.js










;// CONCATENATED MODULE: ./packages/core/.build/deployment/payload.js


/** A review that let a candidate in. GitHub's REST answer has neither id nor time (environment-approvals). */
const Approval = schemas/* strictObject */.rej({ user: schemas/* string */.YjP(), comment: schemas/* string */.YjP() });
/** What was live somewhere: the ledger record and the candidate, or nothing. */
const LiveReference = schemas/* strictObject */.rej({ deployment: schemas/* int */.Whr().positive(), candidate: Digest }).nullable();
/** The `task` of every deployment that is a record of ours. Others are left alone. */
const LEDGER_TASK = 'liftlock';
/** Payload of a ledger record: everything that later decisions need, because nothing else is kept for ever. */
const DeploymentPayload = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(1),
    intent: schemas/* enum */.k5n(['promote', 'rollback', 'hotfix', 'redeploy']),
    candidate: Digest,
    /** The component that is released alone; null when the whole product has one version. */
    component: schemas/* string */.YjP().nullable(),
    version: schemas/* string */.YjP(),
    /** Id of the GitHub Release, draft or published, that holds the candidate. */
    release_id: schemas/* int */.Whr().positive(),
    /** Digest of the asset `evidence.json`. */
    evidence: Digest,
    environment: schemas/* string */.YjP(),
    /** What was live in this environment before. */
    previous: LiveReference,
    /** What the brief showed as live in the next environments. */
    shown: schemas/* record */.g1P(schemas/* string */.YjP(), LiveReference),
    run: schemas/* strictObject */.rej({
        id: schemas/* int */.Whr().positive(),
        attempt: schemas/* int */.Whr().positive(),
        job: schemas/* string */.YjP(),
        job_id: schemas/* int */.Whr().positive().nullable(),
    }),
    approvals: schemas/* array */.YOg(Approval),
    overrides: schemas/* array */.YOg(schemas/* string */.YjP()),
});
/** Reads a payload that may be an object, a JSON text, or a JSON text of a JSON text (GitHub's two APIs differ). */
function readPayload(payload) {
    let value = payload;
    for (let layer = 0; layer < 2 && typeof value === 'string'; layer += 1) {
        try {
            value = JSON.parse(value);
        }
        catch {
            return undefined;
        }
    }
    const parsed = DeploymentPayload.safeParse(value);
    return parsed.success ? parsed.data : undefined;
}

;// CONCATENATED MODULE: ./packages/core/.build/deployment/record.js


/**
 * States of a deployment status. `waiting` is written by GitHub for jobs at a gate and is missing in the REST
 * description; it is read, never written.
 */
const DeploymentState = schemas/* enum */.k5n([
    'pending',
    'waiting',
    'queued',
    'in_progress',
    'success',
    'failure',
    'error',
    'inactive',
]);
const DeploymentStatus = schemas/* strictObject */.rej({
    id: schemas/* int */.Whr().positive(),
    state: DeploymentState,
    description: schemas/* string */.YjP(),
    /** ISO 8601. Shown to people; never used for order. */
    createdAt: schemas/* string */.YjP(),
});
/** A ledger record: one candidate entering one environment. */
const Deployment = schemas/* strictObject */.rej({
    id: schemas/* int */.Whr().positive(),
    environment: schemas/* string */.YjP(),
    /** Full SHA of the candidate's commit. */
    sha: schemas/* string */.YjP(),
    payload: DeploymentPayload,
    /** Newest first, as GitHub lists them. */
    statuses: schemas/* array */.YOg(DeploymentStatus),
});
/** How a failure's description begins when every rollback step finished. A status has no other field for it. */
const ROLLED_BACK = 'Rolled back';
/** How it begins when a rollback step failed, or there was none: what runs in the environment is not known. */
const NOT_ROLLED_BACK = 'Not rolled back';
const TERMINAL = ['success', 'failure', 'error', 'inactive'];
function isTerminal(deployment) {
    return deployment.statuses.some((status) => TERMINAL.includes(status.state));
}
/** It began to deploy: from here on the environment may have been touched. */
function hasBegun(deployment) {
    return deployment.statuses.some((status) => status.state === 'in_progress');
}
function hasSucceeded(deployment) {
    return successId(deployment) !== undefined;
}
/** Id of the status that says success; a superseded record reads `inactive, success, …`. */
function successId(deployment) {
    const ids = deployment.statuses.filter((status) => status.state === 'success').map((status) => status.id);
    return ids.length === 0 ? undefined : Math.max(...ids);
}
/** Whether its own rollback steps all finished after it failed. */
function wasRolledBack(deployment) {
    return deployment.statuses.some((status) => status.state === 'failure' && status.description.startsWith(ROLLED_BACK));
}

;// CONCATENATED MODULE: ./packages/core/.build/deployment/ledger.js

/**
 * What is live in an environment: of the records that reached success, the one whose success came last, unless a later
 * rollback that finished put another in its place (that one is then the newest success). `inactive` on top means nothing.
 */
function live(records) {
    return newest(records.filter(hasSucceeded), (record) => successId(record) ?? 0);
}
/**
 * The newest record that began to deploy and was not rolled back: after a crash nobody knows more than that its bytes
 * may be there. Whatever orders candidates uses this one, not `live`.
 */
function possiblyLive(records) {
    return newest(records.filter((record) => hasSucceeded(record) || (hasBegun(record) && !wasRolledBack(record))), (record) => record.id);
}
/** Records without a terminal status, oldest first. The oldest is admitted. */
function ledger_open(records) {
    return records.filter((record) => !isTerminal(record)).sort((a, b) => a.id - b.id);
}
function referenceTo(record) {
    return record === undefined ? null : { deployment: record.id, candidate: record.payload.candidate };
}
/** Same record and same candidate, or nothing on both sides. */
function sameReference(a, b) {
    return a?.deployment === b?.deployment && a?.candidate === b?.candidate;
}
function newest(records, rank) {
    return records.reduce((best, record) => (best === undefined || rank(record) > rank(best) ? record : best), undefined);
}

;// CONCATENATED MODULE: ./packages/core/.build/deployment/index.js




;// CONCATENATED MODULE: ./packages/core/.build/event/workflow-event.js

/**
 * What started this job and where it runs: GitHub's variables, read once at the edge.
 * Source: docs.github.com, "Variables reference" (GITHUB_*).
 */
const WorkflowEvent = schemas/* strictObject */.rej({
    repository: schemas/* strictObject */.rej({ owner: schemas/* string */.YjP().min(1), name: schemas/* string */.YjP().min(1) }),
    /** Address of the repository in a browser, without a slash at the end. */
    repositoryUrl: schemas/* string */.YjP(),
    /** Full SHA of the commit that the run is about. */
    sha: schemas/* string */.YjP().regex(/^[0-9a-f]{40}$/),
    /** Full ref name, `refs/heads/main`. */
    ref: schemas/* string */.YjP(),
    event: schemas/* string */.YjP().min(1),
    /** Login of whoever started the run, or its newest attempt. */
    actor: schemas/* string */.YjP(),
    run: schemas/* strictObject */.rej({
        id: schemas/* int */.Whr().positive(),
        attempt: schemas/* int */.Whr().positive(),
        /** The job's key in the workflow. */
        job: schemas/* string */.YjP(),
        /** Id of the job as the API knows it (`job.check_run_id`); absent where GitHub does not tell. */
        jobId: schemas/* int */.Whr().positive().optional(),
        url: schemas/* string */.YjP(),
    }),
});
/** `main` for `refs/heads/main`; undefined when the run is not about a branch. */
function branchOf(event) {
    return event.ref.startsWith('refs/heads/') ? event.ref.slice('refs/heads/'.length) : undefined;
}

;// CONCATENATED MODULE: ./packages/core/.build/event/index.js


;// CONCATENATED MODULE: ./packages/core/.build/evidence/evidence.js


/** One test that did not pass. */
const TestFailure = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    message: schemas/* string */.YjP(),
    file: schemas/* string */.YjP().optional(),
    line: schemas/* int */.Whr().positive().optional(),
});
/** What one suite said about a candidate. */
const TestReport = schemas/* strictObject */.rej({
    suite: schemas/* string */.YjP(),
    kind: schemas/* enum */.k5n(['unit', 'integration', 'performance', 'security']),
    conclusion: schemas/* enum */.k5n(['passed', 'failed']),
    /** Why it failed, when that is not the tests' own failures: no tests, no report, exit code, timeout. */
    reason: schemas/* string */.YjP().optional(),
    /** Counts from the JUnit reports; absent when the suite writes none. */
    tests: schemas/* strictObject */.rej({
        total: schemas/* int */.Whr().nonnegative(),
        passed: schemas/* int */.Whr().nonnegative(),
        failed: schemas/* int */.Whr().nonnegative(),
        skipped: schemas/* int */.Whr().nonnegative(),
    })
        .optional(),
    /** At most the first fifty. */
    failures: schemas/* array */.YOg(TestFailure),
    /** Milliseconds. */
    duration: schemas/* int */.Whr().nonnegative(),
});
/** A statement about a candidate: its subject is the candidate's digest, and it says nothing about any other. */
const Evidence = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(1),
    subject: Digest,
    predicateType: schemas/* literal */.euz('test-report'),
    predicate: schemas/* array */.YOg(TestReport),
});
/** All statements about one candidate, as the asset `evidence.json`. */
const EvidenceBundle = schemas/* strictObject */.rej({ schema: schemas/* literal */.euz(1), subject: Digest, statements: schemas/* array */.YOg(Evidence) });
/** Every test report in the statements, in order. */
function testReports(statements) {
    return statements.flatMap((statement) => statement.predicate);
}

;// CONCATENATED MODULE: ./packages/core/.build/evidence/index.js


;// CONCATENATED MODULE: ./packages/core/.build/gates/gate.js

/**
 * What a gate answered. `pass`: yes. `hold`: a rule says no, and a person can change that. `fail`: a check of the
 * candidate says no. `skip`: the candidate is not needed any more. All but `pass` have a remedy.
 */
const GateDecision = schemas/* strictObject */.rej({
    gate: schemas/* string */.YjP(),
    decision: schemas/* enum */.k5n(['pass', 'hold', 'fail', 'skip']),
    /** Stable kebab-case code; `passed` for a yes. */
    code: schemas/* string */.YjP(),
    /** One sentence with the facts that decided. */
    reason: schemas/* string */.YjP(),
    /** The exact thing to do next; empty for a yes. */
    remedy: schemas/* string */.YjP(),
});
function pass(reason) {
    return { decision: 'pass', code: 'passed', reason, remedy: '' };
}
function hold(code, reason, remedy) {
    return { decision: 'hold', code, reason, remedy };
}
function fail(code, reason, remedy) {
    return { decision: 'fail', code, reason, remedy };
}
function skip(code, reason) {
    return { decision: 'skip', code, reason, remedy: 'Nothing: a newer candidate has taken its place.' };
}
/** Asks every gate and keeps the order. */
function ask(gates, facts) {
    return gates.map((gate) => ({ gate: gate.name, ...gate.decide(facts) }));
}

;// CONCATENATED MODULE: ./packages/core/.build/gates/can-publish/gate.js

const canPublish = {
    name: 'can-publish',
    motivation: 'GitHub refuses a release with GITHUB_TOKEN when its commit brings workflow files that the default branch does not have. Better to know before production has changed.',
    decide({ publishing, environment, manifest }) {
        if (environment.release === 'none')
            return pass('Nothing is published from here.');
        if (!publishing.draftVisible) {
            return hold('cannot-publish', 'The token cannot see the draft release, so it may not publish it.', 'Give the job `permissions: { contents: write, deployments: write, actions: read }`.');
        }
        if (publishing.workflowRule) {
            return hold('cannot-publish', `Commit ${manifest.commit.slice(0, 7)} has other workflow files than the default branch, and no branch points at it.`, `Push the tag ${manifest.tag} at ${manifest.commit.slice(0, 7)} yourself, or use the token of a GitHub App; then re-run this job.`);
        }
        return pass('The token and the commit allow a release.');
    },
};

;// CONCATENATED MODULE: ./packages/core/.build/gates/follows-version-standard/gate.js

const followsVersionStandard = {
    name: 'follows-version-standard',
    motivation: 'Other tools of a team read version names; one that they cannot read is found out after the release.',
    decide({ versionPattern, manifest }) {
        if (versionPattern === undefined)
            return pass('Every version name is allowed.');
        if (new RegExp(versionPattern, 'u').test(manifest.version))
            return pass(`${manifest.version} fits ${versionPattern}.`);
        return hold('version-not-standard', `${manifest.version} does not fit ${versionPattern}.`, 'Change `standards.version.pattern`, or what makes the version: the tags and the commits since.');
    },
};

;// CONCATENATED MODULE: ./packages/core/.build/gates/has-approval/gate.js


const hasApproval = {
    name: 'has-approval',
    motivation: 'Any workflow that names an environment creates it, without rules; administrators can start waiting jobs; a re-run carries old reviews along. So the reviews themselves are counted.',
    decide(facts) {
        const { environment, reviewers, reviews, event } = facts;
        const rule = environment.approvals;
        if (rule === 'none')
            return pass(`${environment.name} asks for no approval.`);
        if (reviewers === undefined || reviewers.required === 0) {
            return hold('environment-unprotected', `The environment ${environment.name} has no required reviewers.`, `Add them: repository Settings → Environments → ${environment.name} → Required reviewers (private repositories need GitHub Enterprise). To go without, write \`approvals: none\`.`);
        }
        if (reviews.length === 0) {
            return hold('approval-not-visible', `GitHub shows no review of ${environment.name} in run ${event.run.id}.`, "Remove `deployment: false` from the job's `environment:`, or write `approvals: none`.");
        }
        const people = new Set(countingApprovals(facts).map((approval) => approval.user));
        if (people.size < rule.count) {
            return hold('not-enough-approvals', `${people.size} of ${rule.count} approvals count (${[...people].join(', ') || 'nobody'}).`, rule.count > 1
                ? `GitHub goes on after one review. Add ${rule.count - 1} empty job with \`environment: ${environment.name}\` before this one: each asks again.`
                : 'Re-run this job and have it approved by somebody else than whoever started the run.');
        }
        return pass(`Approved by ${[...people].join(', ')}.`);
    },
};
/** Approvals of this run and environment that no other candidate and no success has used up. */
function countingApprovals(facts) {
    const { environment, reviews, ledger, candidate, event } = facts;
    const used = ledger
        .filter((record) => record.payload.run.id === event.run.id)
        .filter((record) => record.payload.candidate !== candidate || hasSucceeded(record))
        .flatMap((record) => record.payload.approvals);
    const unused = reviews
        .filter((review) => review.state === 'approved')
        .map(({ user, comment }) => ({ user, comment }));
    for (const approval of used) {
        const index = unused.findIndex((other) => other.user === approval.user && other.comment === approval.comment);
        if (index >= 0)
            unused.splice(index, 1);
    }
    const rule = environment.approvals;
    return rule !== 'none' && rule.notTheAuthor ? unused.filter((approval) => approval.user !== event.actor) : unused;
}

;// CONCATENATED MODULE: ./packages/core/.build/gates/has-passing-tests/gate.js

const hasPassingTests = {
    name: 'has-passing-tests',
    motivation: 'A suite that never ran looks just like a suite that passed, unless somebody asks for its report.',
    decide({ tests, manifest }) {
        const failed = tests.reports.filter((report) => report.conclusion === 'failed');
        if (failed.length > 0) {
            return fail('tests-failed', `${list(failed.map((report) => report.suite))} failed for ${manifest.version}.`, 'Mend the cause and push: the next commit makes a new candidate.');
        }
        const suites = tests.reports.map((report) => report.suite);
        const missing = tests.expectedSuites.filter((suite) => !suites.includes(suite));
        if (missing.length > 0) {
            return hold('tests-missing', `There is no report of ${list(missing)} about this candidate.`, 'Run the `test` action with this candidate in a job before this one, and name that job in `needs:`.');
        }
        const kinds = tests.reports.map((report) => report.kind);
        const missingKinds = tests.expectedKinds.filter((kind) => !kinds.includes(kind));
        if (missingKinds.length > 0) {
            return hold('test-kinds-missing', `The team's standards ask for ${list(missingKinds)} tests; no suite of that kind has reported.`, 'Add such a suite under `test.suites`, or take the kind out of `standards.testing.kinds`.');
        }
        if (suites.length === 0)
            return pass('No suites are configured.');
        return pass(`${list(suites)} passed.`);
    },
};
function list(names) {
    return names.join(', ');
}

;// CONCATENATED MODULE: ./packages/core/.build/gates/has-settings/gate.js

const hasSettings = {
    name: 'has-settings',
    motivation: 'GitHub gives an empty text for a secret that does not exist. A deploy must not find that out half way.',
    decide({ missingSettings, environment }) {
        const { variables, secrets } = missingSettings;
        if (variables.length + secrets.length === 0)
            return pass('Everything that it requires is set.');
        const lines = [
            ...variables.map((name) => `${name}: \${{ vars.${name} }}`),
            ...secrets.map((name) => `${name}: \${{ secrets.${name} }}`),
        ];
        return hold('missing-setting', `${[...variables, ...secrets].join(', ')}: declared in \`requires:\` of ${environment.name}, and missing or empty.`, `Set them in the environment ${environment.name}, and give them to this step:\nenv:\n${lines.map((line) => `  ${line}`).join('\n')}`);
    },
};

;// CONCATENATED MODULE: ./packages/core/.build/gates/is-as-shown/gate.js


const isAsShown = {
    name: 'is-as-shown',
    motivation: 'A reviewer approves a difference. If what is live has changed since, nobody has seen the real one.',
    decide({ shown, ledger, environment }) {
        if (shown === undefined)
            return pass('No brief was written about this environment.');
        const now = live(ledger);
        if (sameReference(shown, referenceTo(now)))
            return pass('What is live is what the brief showed.');
        return hold('brief-outdated', `The brief was written against ${shown === null ? 'an empty environment' : `record ${shown.deployment}`}; ${environment.name} now has ${now === undefined ? 'nothing' : `${now.payload.version}, record ${now.id}`}.`, 'Re-run the job that stages this candidate: it writes a new brief. Then approve that one.');
    },
};

;// CONCATENATED MODULE: ./packages/core/.build/gates/is-newer-than-live/gate.js


const isNewerThanLive = {
    name: 'is-newer-than-live',
    motivation: 'A run that waited for days wakes up and puts old code over new. Time does not tell which is newer (grafana, 2026); ancestry does.',
    decide({ purpose, ledger, order, environment, manifest }) {
        const there = possiblyLive(ledger);
        if (there === undefined || order === undefined)
            return pass(`Nothing is live in ${environment.name} yet.`);
        const what = `${there.payload.version} (${there.sha.slice(0, 7)})`;
        switch (order) {
            case 'ahead':
                return pass(`It follows ${what}.`);
            case 'identical':
                return pass(`${what} is the same commit.`);
            case 'behind':
                if (purpose === 'stage')
                    return skip('overtaken', `${environment.name} already has ${what}, which contains this commit.`);
                return hold('older-than-live', `${environment.name} has ${what}, which contains ${manifest.version}.`, 'Nothing needs to be done: the newer version contains these changes. To go back on purpose, use a rollback.');
            case 'diverged':
                return hold('diverged', `${environment.name} has ${what}; neither contains the other.`, `Merge ${there.sha.slice(0, 7)} into ${manifest.branch} and push: the merge makes a candidate that contains both.`);
        }
    },
};

;// CONCATENATED MODULE: ./packages/core/.build/gates/is-only-build/gate.js



const isOnlyBuild = {
    name: 'is-only-build',
    motivation: 'Re-running all jobs builds again, and a build that is not reproducible gives other bytes. What was tested and staged is what goes on.',
    decide({ candidate, manifest, ledger, otherLedgers }) {
        const records = [ledger, ...Object.values(otherLedgers)].flat();
        const other = records.find((record) => record.sha === manifest.commit && record.payload.candidate !== candidate && hasSucceeded(record));
        if (other === undefined)
            return pass('No other build of this commit is staged or live.');
        return hold('rebuilt', `Commit ${manifest.commit.slice(0, 7)} is live in ${other.environment} as candidate ${shortDigest(other.payload.candidate)}; this build gave ${shortDigest(candidate)}.`, `Promote the one that is staged: re-run the failed jobs of run ${other.payload.run.id}. For a new build, push a new commit.`);
    },
};

;// CONCATENATED MODULE: ./packages/core/.build/gates/is-release-branch/gate.js


const isReleaseBranch = {
    name: 'is-release-branch',
    motivation: 'A tag or a side branch that is named like a protected one has passed the branch rules of environments before; so the candidate itself must come from a branch that may enter.',
    decide({ event, environment, releaseBranches, manifest }) {
        const branch = branchOf(event);
        const allowed = environment.branches.length > 0 ? environment.branches : releaseBranches;
        if (branch === undefined) {
            return hold('not-a-branch', `The run is about ${event.ref}, which is no branch.`, 'Start the workflow from a branch.');
        }
        if (!allowed.some((pattern) => matches(manifest.branch, pattern))) {
            return hold('branch-not-allowed', `The candidate comes from ${manifest.branch}; ${environment.name} takes candidates from ${allowed.join(', ')}.`, `Merge it into ${allowed[0] ?? 'a release branch'}, or add the branch to \`branches:\` of ${environment.name}.`);
        }
        return pass(`${manifest.branch} may enter ${environment.name}.`);
    },
};
/** `release/*` matches one further level, as GitHub's own branch patterns do. */
function matches(branch, pattern) {
    if (!pattern.includes('*'))
        return branch === pattern;
    const branchParts = branch.split('/');
    const patternParts = pattern.split('/');
    return (branchParts.length === patternParts.length &&
        patternParts.every((part, index) => matchesPart(branchParts[index] ?? '', part)));
}
function matchesPart(text, pattern) {
    const [head = '', ...rest] = pattern.split('*');
    if (rest.length === 0)
        return text === head;
    const tail = rest.at(-1) ?? '';
    if (!text.startsWith(head) || !text.endsWith(tail) || text.length < head.length + tail.length)
        return false;
    let from = head.length;
    for (const piece of rest.slice(0, -1)) {
        const at = text.indexOf(piece, from);
        if (at < 0 || at + piece.length > text.length - tail.length)
            return false;
        from = at + piece.length;
    }
    return true;
}

;// CONCATENATED MODULE: ./packages/core/.build/gates/is-right-checkout/gate.js

const isRightCheckout = {
    name: 'is-right-checkout',
    motivation: 'How a deploy is done comes from the checkout, what is deployed from the candidate. If the two belong to different commits, a reviewed script is not the one that runs.',
    decide({ checkout, event, manifest }) {
        if (checkout.head !== event.sha) {
            return hold('wrong-checkout', `The checkout is at ${gate_short(checkout.head)}, the run is about ${gate_short(event.sha)}.`, 'Let `actions/checkout` take its default ref: remove `ref:` from the step.');
        }
        if (event.sha === manifest.commit && checkout.configDigest !== manifest.config.sha256) {
            return hold('wrong-checkout', 'The configuration in the checkout is not the one that the candidate was built with, although the commit is.', 'Remove whatever changes .github/liftlock.yml before this step.');
        }
        return pass(`The checkout is at ${gate_short(event.sha)}.`);
    },
};
function gate_short(sha) {
    return sha === undefined ? 'no commit' : sha.slice(0, 7);
}

;// CONCATENATED MODULE: ./packages/core/.build/gates/is-staged/gate.js



const isStaged = {
    name: 'is-staged',
    motivation: 'The same commit is not the same bytes: only what ran in every environment before may go on.',
    decide({ candidate, environment, otherLedgers }) {
        const missing = environment.after.filter((name) => !(otherLedgers[name] ?? []).some((record) => record.payload.candidate === candidate && hasSucceeded(record)));
        if (missing.length === 0) {
            return pass(environment.after.length === 0 ? 'Nothing comes before it.' : `It was live in ${environment.after.join(', ')}.`);
        }
        return hold('not-staged', `Candidate ${shortDigest(candidate)} never was live in ${missing.join(', ')}.`, `Let the job that stages it there succeed first: it belongs in \`needs:\` of this one.`);
    },
};

;// CONCATENATED MODULE: ./packages/core/.build/gates/is-trusted-event/gate.js

/** Events that only people with write access to the repository, or its own schedule, can cause. */
const TRUSTED = [
    'push',
    'workflow_dispatch',
    'repository_dispatch',
    'schedule',
    'release',
    'merge_group',
];
const isTrustedEvent = {
    name: 'is-trusted-event',
    motivation: 'Workflows that run for pull requests and comments with a writing token were the way into spotbugs, nx and trivy: what a stranger can start must not deploy.',
    decide: ({ event }) => TRUSTED.includes(event.event)
        ? pass(`The run was started by ${event.event}.`)
        : hold('untrusted-event', `The run was started by ${event.event}, which people without write access can cause.`, `Run stage and promote on one of: ${TRUSTED.join(', ')}. Give the job \`if: github.event_name == 'push'\`.`),
};

;// CONCATENATED MODULE: ./packages/core/.build/gates/is-version-free/gate.js


const isVersionFree = {
    name: 'is-version-free',
    motivation: 'Two commits can plan the same next version. The first to be published has it; the second must not move its tag or replace its files.',
    decide({ version, manifest, candidate, event }) {
        const remedy = `Re-run all jobs of run ${event.run.id}: it becomes the next version.`;
        if (version.tagCommit !== undefined && version.tagCommit !== manifest.commit) {
            return hold('version-taken', `The tag ${manifest.tag} is at ${version.tagCommit.slice(0, 7)}, the candidate is ${manifest.commit.slice(0, 7)}.`, remedy);
        }
        const published = version.published;
        if (published !== undefined && published.candidate !== candidate) {
            const other = published.candidate === undefined ? 'no candidate' : `candidate ${shortDigest(published.candidate)}`;
            return hold('version-taken', `The release ${manifest.tag} is published with ${other}.`, remedy);
        }
        return pass(published === undefined ? `${manifest.tag} is not published.` : `${manifest.tag} is this candidate.`);
    },
};

;// CONCATENATED MODULE: ./packages/core/.build/gates/gates.js













/** Every gate, in the order in which it is asked and shown. Both `stage` and `promote` ask all of them. */
const GATES = [
    // Who asks, from where, with which scripts.
    isTrustedEvent,
    isReleaseBranch,
    isRightCheckout,
    // The candidate itself.
    hasPassingTests,
    followsVersionStandard,
    isVersionFree,
    isStaged,
    isOnlyBuild,
    // People.
    hasApproval,
    // The environment as it is now.
    isNewerThanLive,
    isAsShown,
    hasSettings,
    // The end of the road, asked before its first step.
    canPublish,
];

;// CONCATENATED MODULE: ./packages/core/.build/gates/index.js





;// CONCATENATED MODULE: ./packages/core/.build/pipeline/markdown.js
/** Text that means only itself in GitHub's Markdown: no mention, link, HTML, or line break of its own. */
function markdown_plain(text) {
    return text
        .replaceAll(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu, ' ')
        .replaceAll(/[\\`*_{}[\]<>|~!&]/g, (character) => `\\${character}`)
        .replaceAll(/(^|\W)#(?=\d)/g, '$1\\#')
        .replaceAll('@', '@\u2060')
        .replaceAll('://', ':\u2060//')
        .replaceAll(/\bwww\./gi, 'www\u2060.')
        .trim();
}
/** Inline code; the fence is longer than any run of backticks inside. */
function markdown_code(text) {
    const runs = text.match(/`+/g) ?? [];
    const fence = '`'.repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
    const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${text.replaceAll(/[\r\n]+/g, ' ')}${pad}${fence}`;
}
/** A fenced block of text that cannot be left from inside. */
function block(text) {
    const runs = text.match(/`+/g) ?? [];
    const fence = '`'.repeat(Math.max(2, ...runs.map((run) => run.length)) + 1);
    return `${fence}text\n${text}\n${fence}`;
}
/** A table; the cells are Markdown already. */
function table(head, rows) {
    const line = (cells) => `| ${cells.map(tableCell).join(' | ')} |`;
    return [line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}
/** A pipe would end the cell, also inside code. */
function tableCell(cell) {
    return cell.replaceAll('\n', '<br>').replaceAll(/(?<!\\)\|/g, '\\|');
}
/** Folded away until somebody opens it. */
function details(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
/** Paragraphs with an empty line between, without the empty ones. */
function paragraphs(...parts) {
    return parts.filter((part) => part !== '').join('\n\n');
}
/** `12.3 kB`: decimal units, as GitHub shows sizes of assets. */
function fileSize(bytes) {
    const units = ['B', 'kB', 'MB', 'GB'];
    const power = bytes === 0 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
    const value = bytes / 1000 ** power;
    return `${power === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[power]}`;
}

;// CONCATENATED MODULE: ./packages/core/.build/pipeline/summary.js

const MARKS = {
    completed: '✅',
    skipped: '⏭️',
    held: '✋',
    failed: '❌',
    errored: '💥',
};
/** The job summary of a stage: what happened, what to do, and behind it the details. */
function stageSummary(title, result) {
    const document = paragraphs(`## ${MARKS[result.decision]} ${title}: ${result.decision}`, markdown_plain(result.headline), ...result.problems.map(problemSection), result.summary, gateSection(result.gates));
    return `${document}\n`;
}
function problemSection(problem) {
    const where = problem.where === undefined ? '' : ` in ${markdown_code(problem.where)}`;
    return paragraphs(`### ${markdown_code(problem.code)}${where}`, table(['', ''], [
        ['**Found**', cell(problem.found)],
        ['**Expected**', cell(problem.expected)],
        ['**State**', cell(problem.state)],
        ['**Next**', cell(problem.next)],
    ]), problem.found.includes('\n')
        ? details('What was printed', block(problem.found.split('\n').slice(1).join('\n')))
        : '');
}
/** Backticks of our own sentences stay code; all else is plain text. */
function cell(text) {
    const [first = ''] = text.split('\n');
    const shown = text.includes('\nenv:') ? text : first;
    return shown
        .split('\n')
        .map((line) => line
        .split('`')
        .map((part, index) => (index % 2 === 1 ? markdown_code(part) : markdown_plain(part)))
        .join(' '))
        .join('<br>')
        .replaceAll(/ +/g, ' ');
}
function gateSection(gates) {
    if (gates.length === 0)
        return '';
    const rows = gates.map((gate) => [
        gate.decision === 'pass' ? '✅' : gate.decision === 'skip' ? '⏭️' : gate.decision === 'hold' ? '✋' : '❌',
        markdown_code(gate.gate),
        markdown_plain(gate.reason),
    ]);
    const passed = gates.filter((gate) => gate.decision === 'pass').length;
    return details(`Gates: ${passed} of ${gates.length} passed`, table(['', 'Gate', 'Why'], rows));
}

;// CONCATENATED MODULE: ./packages/core/.build/pipeline/run-stage.js


/** Version of the JSON in the output `result`. */
const RESULT_SCHEMA = 1;
/**
 * Runs one stage from its raw inputs to its outputs. The only place that catches: whatever happens, the job ends with a
 * decision, a reason and a summary, and never with a stack trace.
 */
async function runStage(stage, rawInputs, ports) {
    const result = await attempt(stage, rawInputs, ports).catch(failure);
    hand(stage, result, ports);
    await ports.handover.summary(stageSummary(stage.title, result));
    return result;
}
async function attempt(stage, rawInputs, ports) {
    const input = parseInputs(stage, rawInputs);
    throwIfAny(await stage.preflight(input, ports));
    return stage.run(input, ports);
}
function parseInputs(stage, rawInputs) {
    const parsed = stage.inputs.safeParse(rawInputs);
    if (parsed.success)
        return parsed.data;
    const problems = parsed.error.issues.map((issue) => {
        const name = String(issue.path[0] ?? '');
        return missingInput(name, `"${rawInputs[name] ?? ''}"`, issue.message);
    });
    throw new LiftlockError(problems);
}
function failure(error) {
    const known = error instanceof LiftlockError ? error : new LiftlockError(unexpected(messageOf(error)));
    const first = known.problems.find((problem) => problem.outcome === known.outcome);
    return {
        decision: known.outcome,
        reasonCode: first?.code ?? 'unexpected-error',
        headline: first?.found.split('\n')[0] ?? 'Something broke.',
        outputs: {},
        details: {},
        summary: '',
        gates: [],
        problems: known.problems,
    };
}
function messageOf(error) {
    const message = typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
    return message.split('\n')[0]?.slice(0, 500) ?? '';
}
function hand(stage, result, ports) {
    for (const [name, value] of Object.entries(result.outputs))
        ports.handover.output(name, value);
    ports.handover.output('decision', result.decision);
    ports.handover.output('reason-code', result.reasonCode);
    ports.handover.output('result', JSON.stringify(resultDocument(stage, result)));
    ports.log.info(`${stage.title}: ${result.decision} (${result.reasonCode}). ${result.headline}`);
    for (const problem of result.problems)
        ports.log.error(annotation(problem));
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
        `Expected: ${problem.expected}`,
        `State: ${problem.state}`,
        `Next: ${problem.next}`,
    ].join('\n');
    return { title: problem.where === undefined ? problem.code : `${problem.code}: ${problem.where}`, message };
}

;// CONCATENATED MODULE: ./packages/core/.build/pipeline/index.js





;// CONCATENATED MODULE: ./packages/core/.build/release/release.js


/** A file of a GitHub Release. Only `uploaded` ones are whole; `digest` is null on old assets and some servers. */
const ReleaseAsset = schemas/* strictObject */.rej({
    id: schemas/* int */.Whr().positive(),
    name: schemas/* string */.YjP(),
    size: schemas/* int */.Whr().nonnegative(),
    state: schemas/* string */.YjP(),
    digest: Digest.nullable(),
});
/** A GitHub Release: a draft holds a candidate, a published one is a release. */
const Release = schemas/* strictObject */.rej({
    id: schemas/* int */.Whr().positive(),
    tag: schemas/* string */.YjP(),
    /** Commit or branch that the tag is made at when a draft is published. */
    target: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    body: schemas/* string */.YjP(),
    draft: schemas/* boolean */.zMY(),
    prerelease: schemas/* boolean */.zMY(),
    url: schemas/* string */.YjP(),
    assets: schemas/* array */.YOg(ReleaseAsset),
});
/** GitHub's limit of a release body (`body is too long`, observed; not in the REST reference). */
const BODY_LIMIT = 125_000;
function asset(release, name) {
    return release.assets.find((candidate) => candidate.name === name);
}

;// CONCATENATED MODULE: ./packages/core/.build/release/index.js


;// CONCATENATED MODULE: ./packages/core/.build/stages/configuration.js



/** Reads the pipeline's configuration from the checkout. */
async function loadConfig(files) {
    const text = await files.read(CONFIG_FILE);
    if (text === undefined)
        throw new LiftlockError(missingConfig(CONFIG_FILE));
    const parsed = parseConfig(text);
    if (!parsed.ok)
        throw new LiftlockError(parsed.problems);
    return { config: parsed.config, digest: digestOf(text) };
}
/** The environment of a name; GitHub ignores case. */
function environmentNamed(config, name) {
    const found = config.environments.find((environment) => environment.name.toLowerCase() === name.toLowerCase());
    if (found)
        return found;
    throw new LiftlockError(unknownEnvironment(name, config.environments.map((environment) => environment.name)));
}

;// CONCATENATED MODULE: ./packages/core/.build/stages/script.js


function stepEnvironment(context, component) {
    return {
        ...context.settings,
        LIFTLOCK_VERSION: context.version,
        LIFTLOCK_TAG: context.tag,
        LIFTLOCK_COMMIT: context.commit,
        LIFTLOCK_CANDIDATE: context.candidate ?? '',
        LIFTLOCK_ENVIRONMENT: context.environment ?? '',
        LIFTLOCK_COMPONENT: component ?? '',
        LIFTLOCK_ARTIFACTS: context.artifacts ?? '',
        LIFTLOCK_CONFIG: context.configFile ?? '',
        LIFTLOCK_PREVIOUS_VERSION: context.previousVersion ?? '',
    };
}
/** Runs one step in a group of the log. */
function runStep(step, context, config, ports) {
    const script = {
        name: step.name,
        commands: step.commands,
        folder: script_folderOf(step.component, config),
        inherits: context.environment === undefined ? 'all' : 'tools',
        environment: stepEnvironment(context, step.component),
        timeout: step.timeout,
    };
    return ports.log.group(step.name, () => ports.commands.run(script));
}
function script_folderOf(component, config) {
    return config.components.find((candidate) => candidate.name === component)?.path ?? '.';
}
/** The problem of a step that did not pass; undefined if it did. `kind` is the first word of the code: `build-failed`. */
function problemOf(end, kind, step, state) {
    switch (end.end) {
        case 'passed':
            return undefined;
        case 'failed':
            return stepFailed(kind, step.name, `exited with code ${end.exitCode}`, end.tail, state);
        case 'timed-out':
            return stepTimedOut(kind, step.name, formatDuration(step.timeout), end.tail, state);
        case 'cancelled':
            return cancelled(step.name, state);
    }
}

;// CONCATENATED MODULE: ./packages/core/.build/stages/rollout/handover.js

const KEY = 'rollout';
/**
 * What the post step must know to roll back after a cancelled run: GitHub kills the main process soon after the signal,
 * but still runs `post:` (docs: workflow cancellation).
 */
const RolloutState = schemas/* strictObject */.rej({
    environment: schemas/* string */.YjP(),
    deployment: schemas/* int */.Whr().positive(),
    /** Names of the data and deploy steps that were started, in order. */
    started: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Whether the main step came to an end that needs nothing more. */
    finished: schemas/* boolean */.zMY(),
    context: schemas/* strictObject */.rej({
        version: schemas/* string */.YjP(),
        tag: schemas/* string */.YjP(),
        commit: schemas/* string */.YjP(),
        candidate: schemas/* string */.YjP(),
        artifacts: schemas/* string */.YjP(),
        configFile: schemas/* string */.YjP(),
        previousVersion: schemas/* string */.YjP(),
    }),
});
function saveRollout(state, ports) {
    ports.handover.saveState(KEY, JSON.stringify(state));
}
/** The state of the main step; undefined if it never started to deploy. */
function savedRollout(ports) {
    const text = ports.handover.state(KEY);
    return text === '' ? undefined : RolloutState.parse(JSON.parse(text));
}

;// CONCATENATED MODULE: ./packages/core/.build/stages/rollout/record.js
/** GitHub's limit of a status description (REST reference, "Create a deployment status"). */
const DESCRIPTION_LIMIT = 140;
/** Writes a status, unless the record has had it: a record passes each state once, also when a job was killed in between. */
async function ensureStatus(record, state, description, ports, url) {
    if (record.statuses.some((status) => status.state === state))
        return record;
    const status = await ports.github.addStatus(record.id, {
        state,
        description: description.length > DESCRIPTION_LIMIT ? `${description.slice(0, DESCRIPTION_LIMIT - 1)}…` : description,
        url,
        logUrl: ports.event.run.url,
    });
    return { ...record, statuses: [status, ...record.statuses] };
}

;// CONCATENATED MODULE: ./packages/core/.build/stages/rollout/roll-back.js

/** Undoes the started steps, the last one first. One that fails does not keep the others from being tried. */
async function rollBack(started, context, config, ports) {
    if (started.length === 0)
        return 'not-needed';
    let complete = true;
    for (const step of started.toReversed()) {
        if (step.rollback.length === 0) {
            complete = false;
            ports.log.warning(`"${step.name}" has no rollback steps: what it did stays.`);
        }
        for (const rollback of step.rollback) {
            const end = await runStep({ ...rollback, component: step.component }, context, config, ports);
            if (end.end !== 'passed') {
                complete = false;
                ports.log.warning(`Rollback step "${rollback.name}" did not pass.`);
            }
        }
    }
    return complete ? 'done' : 'incomplete';
}

;// CONCATENATED MODULE: ./packages/core/.build/stages/rollout/validate.js


/**
 * Checks until enough checks passed, or too many failed. While nothing has passed yet and the start period lasts, a
 * failure only means that the service is still starting.
 */
async function validate(step, context, config, ports) {
    const startedAt = ports.clock.now();
    let passes = 0;
    let failures = 0;
    for (let checks = 1;; checks += 1) {
        const found = await check(step, context, config, ports);
        const starting = passes === 0 && ports.clock.now() - startedAt < step.startPeriod;
        if (found === undefined)
            passes += 1;
        else if (!starting)
            failures += 1;
        ports.log.info(`${step.name}: check ${checks} ${found === undefined ? 'passed' : `did not pass: ${found}`}`);
        if (passes >= step.count)
            return { passed: true, name: step.name, checks };
        if (found !== undefined && (failures > step.failureLimit || ports.cancellation.requested)) {
            return { passed: false, name: step.name, checks, found, expected: expectationOf(step, context) };
        }
        await ports.clock.sleep(step.interval);
    }
}
/** What is wrong, or undefined. */
async function check(step, context, config, ports) {
    if (step.http !== undefined)
        return checkHttp(step.http, context, ports);
    const script = { name: step.name, commands: step.commands ?? [], timeout: step.timeout };
    const end = await runStep(script, context, config, ports);
    if (end.end === 'passed')
        return undefined;
    return end.end === 'failed'
        ? `The commands exited with code ${end.exitCode}.`
        : `The commands were stopped after ${formatDuration(end.duration)}.`;
}
async function checkHttp(http, context, ports) {
    const answer = await ports.http.get(fillUrl(http.url, context), {
        timeout: http.timeout,
        allowPrivate: http.allowPrivate,
    });
    if (typeof answer === 'string')
        return answer;
    if (answer.status !== http.status)
        return `It answered ${answer.status}.`;
    const fields = Object.entries(http.json);
    if (fields.length === 0)
        return undefined;
    const body = jsonObject(answer.body);
    if (body === undefined)
        return 'Its answer is no JSON object.';
    const wrong = fields.find(([name, expected]) => String(body[name]) !== fillText(expected, context));
    return wrong === undefined ? undefined : `Its \`${wrong[0]}\` is ${JSON.stringify(body[wrong[0]]) ?? 'missing'}.`;
}
function expectationOf(step, context) {
    if (step.http === undefined)
        return `Exit code 0, ${step.count} time(s).`;
    const fields = Object.entries(step.http.json).map(([name, value]) => `, \`${name}\` ${fillText(value, context)}`);
    return `Status ${step.http.status}${fields.join('')}, ${step.count} time(s).`;
}
/** `${API_URL}` from the declared settings; the configuration's rules know that it is declared. */
function fillUrl(url, context) {
    return url.replaceAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g, (_, name) => context.settings?.[name] ?? '');
}
function fillText(text, context) {
    return text
        .replaceAll('{version}', context.version)
        .replaceAll('{commit}', context.commit)
        .replaceAll('{candidate}', context.candidate ?? '');
}
function jsonObject(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null && !Array.isArray(value)
            ? value
            : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/core/.build/stages/rollout/carry-out.js







/** Data, deploy, validation, success. On failure everything that was started is rolled back, and the problem is thrown. */
async function carryOut(rollout, ports) {
    const { environment, context } = rollout;
    const started = [];
    await runSteps(rollout, started, ports);
    const validations = [];
    for (const step of environment.validate) {
        const end = await ports.log.group(`validate: ${step.name}`, () => validate(step, context, rollout.config, ports));
        validations.push(end);
        if (!end.passed) {
            const problem = (state) => validationFailed(end.name, end.found, end.expected, state);
            await carry_out_fail(rollout, started, problem, `validation "${end.name}" failed`, ports);
        }
    }
    const url = environment.url === undefined ? undefined : fillUrl(environment.url, context);
    const record = await ensureStatus(rollout.record, 'success', `${context.version} is live and validated`, ports, url);
    saveRollout(stateOf(rollout, started, true), ports);
    return { record, validations };
}
async function runSteps(rollout, started, ports) {
    const { environment, config, context } = rollout;
    for (const step of [...environment.data, ...environment.deploy]) {
        started.push(step);
        saveRollout(stateOf(rollout, started, false), ports);
        const end = await runStep(step, context, config, ports);
        if (end.end === 'passed')
            continue;
        const problem = (state) => problemOf(end, 'deploy', step, state);
        await carry_out_fail(rollout, started, problem, `step "${step.name}" ${end.end}`, ports);
    }
}
/** Rolls back, closes the record, and throws. A cancelled job leaves both to its post step, which has more time. */
async function carry_out_fail(rollout, started, problem, what, ports) {
    const { environment, config, context, record } = rollout;
    if (ports.cancellation.requested) {
        throw new LiftlockError(cancelled(what, `The rollback of ${environment.name} runs in the post step of this action.`));
    }
    const end = await rollBack(started, context, config, ports);
    await closeFailed(record, end, what, ports);
    saveRollout(stateOf(rollout, started, true), ports);
    throw new LiftlockError(problem(stateAfter(end, environment.name, context.previousVersion)));
}
/** The last status of a record whose deploy failed. Its first words say whether what was there before is there again. */
function closeFailed(record, end, what, ports) {
    return ensureStatus(record, 'failure', `${end === 'incomplete' ? NOT_ROLLED_BACK : ROLLED_BACK}: ${what}`, ports);
}
function stateAfter(end, environment, previousVersion) {
    const before = previousVersion === '' ? 'what was there before' : previousVersion;
    if (end === 'incomplete') {
        return `${environment} was not fully rolled back: what runs there is not known. Nothing was published, and no later environment was touched.`;
    }
    return `${environment} was rolled back to ${before}. Nothing was published, and no later environment was touched.`;
}
function stateOf({ record, environment, context }, started, finished) {
    const { version, tag, commit, candidate, artifacts, configFile, previousVersion } = context;
    return {
        environment: environment.name,
        deployment: record.id,
        started: started.map((step) => step.name),
        finished,
        context: { version, tag, commit, candidate, artifacts, configFile, previousVersion },
    };
}

;// CONCATENATED MODULE: ./packages/core/.build/stages/rollout/settings.js
/** The declared variables and secrets of an environment; nothing else of the step's environment reaches the commands. */
function declaredSettings(environment, settings) {
    const names = [...environment.requires.variables, ...environment.requires.secrets];
    return Object.fromEntries(names.map((name) => [name, settings.get(name) ?? '']));
}

;// CONCATENATED MODULE: ./packages/core/.build/stages/rollout/after-cancel.js






/**
 * The post step of `stage` and `promote`: rolls back what a cancelled main step had started, and closes its record.
 * Does nothing when the main step came to its own end.
 */
async function afterCancel(ports) {
    const saved = savedRollout(ports);
    if (saved === undefined || saved.finished)
        return 'Nothing was left unfinished.';
    const { config } = await loadConfig(ports.files);
    const environment = environmentNamed(config, saved.environment);
    const started = [...environment.data, ...environment.deploy].filter((step) => saved.started.includes(step.name));
    const context = {
        ...saved.context,
        environment: environment.name,
        settings: declaredSettings(environment, ports.settings),
    };
    const end = await rollBack(started, context, config, ports);
    const records = await ports.github.ledger(environment.name, (payload) => payload.run.id === ports.event.run.id);
    const record = records.find((candidate) => candidate.id === saved.deployment);
    if (record === undefined)
        throw new LiftlockError(unexpected(`Record ${saved.deployment} of ${environment.name} is gone.`));
    await closeFailed(record, end, 'the run was cancelled', ports);
    saveRollout({ ...saved, finished: true }, ports);
    return stateAfter(end, environment.name, saved.context.previousVersion);
}

;// CONCATENATED MODULE: ./packages/core/.build/pipeline/pipeline-stage.js
/** A result without failures; the rest is filled in by the stage. */
function completed(headline, rest = {}) {
    return { decision: 'completed', reasonCode: 'done', ...nothing(headline), ...rest };
}
function skipped(reasonCode, headline, rest = {}) {
    return { decision: 'skipped', reasonCode, ...nothing(headline), ...rest };
}
function nothing(headline) {
    return { headline, outputs: {}, details: {}, summary: '', gates: [], problems: [] };
}

;// CONCATENATED MODULE: ./packages/core/.build/stages/candidate-files.js


/** Name of the workflow artifact of a candidate. The same candidate has the same name, so uploading it again changes nothing. */
function candidateArtifact(candidate) {
    return `liftlock-candidate-${shortDigest(candidate)}`;
}
/** Downloads the candidate that an earlier job of this run uploaded, and checks every byte of it. */
async function candidateFromArtifact(candidate, ports) {
    const folder = await ports.files.temporaryFolder('candidate');
    const there = await ports.artifacts.download(candidateArtifact(candidate), folder);
    if (!there)
        throw new LiftlockError(candidateNotFound(candidate));
    const text = await ports.files.read(`${folder}/${MANIFEST_FILE}`);
    const manifest = verifiedManifest(text, candidate);
    throwIfAny(await fileProblems(manifest, folder, ports));
    return { candidate, manifest, folder };
}
/** Reads `candidate.json` after its bytes have proved to be the candidate's. */
function verifiedManifest(text, candidate) {
    if (text === undefined)
        throw new LiftlockError(tampered(MANIFEST_FILE, 'The file is missing.', `Bytes with ${candidate}.`));
    const digest = digestOf(text);
    if (digest !== candidate)
        throw new LiftlockError(tampered(MANIFEST_FILE, `Its bytes have ${digest}.`, `${candidate}.`));
    return CandidateManifest.parse(JSON.parse(text));
}
/** Every file that is missing, or is not what the manifest says. */
async function fileProblems(manifest, folder, ports) {
    const problems = [];
    for (const artifact of manifest.artifacts) {
        const actual = await ports.files.digest(`${folder}/${artifact.name}`);
        if (actual === undefined)
            problems.push(tampered(artifact.name, 'The file is missing.', `${artifact.sha256}.`));
        else if (actual.digest !== artifact.sha256)
            problems.push(tampered(artifact.name, `Its bytes have ${actual.digest}.`, `${artifact.sha256}, as the build wrote it down.`));
    }
    return problems;
}

;// CONCATENATED MODULE: ./packages/core/.build/stages/plan/summary.js

const COMMITS_SHOWN = 100;
/** The version plan for people: what would be released, and how each commit counted. */
function planSummary(plan) {
    return paragraphs(headline(plan), componentTable(plan), commitTable(plan), ignoredTags(plan));
}
function headline(plan) {
    const since = plan.base === null ? 'the first release' : `${markdown_code(plan.base.version)} (tag ${markdown_code(plan.base.tag)})`;
    if (plan.next === null)
        return `Nothing to release since ${since}.`;
    const from = plan.base === null ? 'as the first release' : `from ${since}, a **${plan.bump ?? 'none'}** step`;
    return `Version ${markdown_code(plan.next.version)}, ${from}.`;
}
function componentTable({ components, next }) {
    if (next !== null || components.length === 0)
        return '';
    const changed = components.filter((component) => component.next !== null);
    if (changed.length === 0)
        return '';
    return table(['Component', 'From', 'To', 'Step'], changed.map(({ name, base, next: to, bump }) => [
        markdown_plain(name),
        markdown_code(base?.version ?? '–'),
        markdown_code(to?.version ?? '–'),
        bump,
    ]));
}
function commitTable({ commits }) {
    if (commits.length === 0)
        return '';
    const rows = commits
        .slice(0, COMMITS_SHOWN)
        .map(({ sha, subject, type, counts, breaking, reason }) => [
        markdown_code(sha.slice(0, 7)),
        `${counts ? '●' : '○'} ${type === null ? '' : `${markdown_plain(type)}${breaking ? '!' : ''}: `}${markdown_plain(subject)}`,
        markdown_plain(reason),
    ]);
    const more = commits.length > COMMITS_SHOWN ? `\n\n… and ${commits.length - COMMITS_SHOWN} more.` : '';
    const counting = commits.filter(({ counts }) => counts).length;
    return details(`${counting} of ${commits.length} commits count`, `${table(['Commit', 'Subject', 'How it counted'], rows)}${more}`);
}
function ignoredTags(plan) {
    if (plan.ignoredTags.length === 0)
        return '';
    const shown = plan.ignoredTags.slice(0, 20);
    const rows = shown.map(({ tag, reason }) => [markdown_code(tag), markdown_plain(reason)]);
    return details(`${plan.ignoredTags.length} tags were not the base`, table(['Tag', 'Why'], rows));
}

;// CONCATENATED MODULE: ./packages/core/.build/stages/planning.js



/** Reads the history of the run's commit and plans the next version. */
async function planRelease(config, ports) {
    const branch = branchOf(ports.event);
    const history = await readHistory(ports.history, {
        rules: config.version,
        components: config.components,
        ref: ports.event.sha,
        ...(branch === undefined ? {} : { branch }),
    });
    return { ...examineVersion({ history, rules: config.version, components: config.components }), history };
}

;// CONCATENATED MODULE: ./packages/core/.build/stages/build/artifacts.js


/**
 * Finds the artifacts of all components and copies them into one folder, hashing what is copied. Reports every glob
 * without a match and every unusable name at once.
 */
async function collectArtifacts(config, folder, files) {
    const searches = await Promise.all(config.components.map((component) => findArtifacts(component, files)));
    const found = searches.flatMap((search) => search.found);
    throwIfAny([...searches.flatMap((search) => search.problems), ...nameProblems(found)]);
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
        if (matches.length === 0)
            problems.push(globMatchedNothing(component.name, glob, component.path));
        for (const { path } of matches)
            found.set(path, { component: component.name, path, name: baseName(path) });
    }
    return { found: [...found.values()], problems };
}
function nameProblems(found) {
    const unusable = found.flatMap(({ path, name }) => {
        const reason = assetNameProblem(name);
        return reason === undefined ? [] : [unusableArtifactName(path, reason)];
    });
    const colliding = collidingNames(found.map(({ name }) => name)).map((name) => collidingArtifactNames(name, found.filter((file) => file.name === name).map(({ path }) => path)));
    return [...artifacts_forbidden(found), ...unusable, ...colliding];
}
/** Files that hold credentials by convention (ArtiPACKED, 2024: tokens in uploaded .git folders). */
const CREDENTIALS = /(^|\/)(\.git(\/.*)?|\.npmrc|\.netrc|\.env(\..+)?|id_(rsa|ed25519|ecdsa)|[^/]*\.(pem|p12|pfx|key))$/i;
function artifacts_forbidden(found) {
    return found
        .filter(({ path }) => CREDENTIALS.test(path))
        .map(({ path }) => forbiddenArtifact(path, 'The file holds credentials or git data, by its name.'));
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./packages/core/.build/stages/build/manifest.js

/** Puts together `candidate.json`. Pure, and independent of when and where the build ran. */
function manifestOf(built) {
    const { config, artifacts, version } = built;
    const notes = {
        name: NOTES_FILE,
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

;// CONCATENATED MODULE: ./packages/core/.build/stages/build/notes.js

/**
 * Release notes of the planned version. Written here, once: they belong to the candidate, and no later stage reads git.
 * All dates come from the commit, so the same history gives the same bytes.
 */
function writeNotes({ plan, history, commits }, next, ports) {
    return ports.notes.render({
        repositoryUrl: ports.event.repositoryUrl,
        components: componentsByCommit(plan),
        pulls: new Map(),
        version: next.version,
        tag: next.tag,
        previousTag: plan.base?.tag ?? null,
        range: { to: history.head, from: plan.base?.sha ?? null },
        releasedAt: history.commits[0]?.committedAt ?? 0,
        commits,
        wholeNotes: NOTES_FILE,
    });
}
function componentsByCommit({ components }) {
    const byCommit = new Map();
    for (const { name, commits } of components) {
        for (const sha of commits)
            byCommit.set(sha, [...(byCommit.get(sha) ?? []), name]);
    }
    return byCommit;
}

;// CONCATENATED MODULE: ./packages/core/.build/stages/build/summary.js



/** What was built, and why it has this version. */
function buildSummary(plan, manifest, candidate, notes) {
    const files = manifest.artifacts.filter(({ name }) => name !== NOTES_FILE);
    return paragraphs(planSummary(plan), table(['Artifact', 'Component', 'Size', 'SHA-256'], files.map(({ name, component, size, sha256 }) => [
        markdown_code(name),
        markdown_plain(component),
        fileSize(size),
        markdown_code(sha256.slice(7, 19)),
    ])), `Candidate ${markdown_code(candidate)}`, details('Release notes', notes.trim()));
}

;// CONCATENATED MODULE: ./packages/core/.build/stages/build/build.js














const NOT_BUILT = 'Nothing was uploaded; there is no candidate of this run.';
/** Plans the version, runs the build steps, and makes the candidate that every later stage moves. */
const build = {
    name: 'build',
    title: 'Build',
    inputs: schemas/* object */.Ikc({}),
    permissions: { contents: 'read' },
    preflight: () => Promise.resolve([]),
    async run(_input, ports) {
        const { config, digest } = await loadConfig(ports.files);
        if (config.version.versioning === 'independent')
            throw new LiftlockError(independentNotYet());
        const planned = await planRelease(config, ports);
        throwIfAny(planned.problems);
        if (planned.plan.next === null)
            return nothingToRelease(planned);
        await runBuildSteps(config, planned.plan.next, ports);
        return makeCandidate(config, digest, planned, planned.plan.next, ports);
    },
};
function nothingToRelease({ plan }) {
    const since = plan.base === null ? '' : ` since ${plan.base.version}`;
    return skipped('nothing-to-release', `No commit${since} is a reason to release.`, {
        outputs: { 'release-needed': 'false', candidate: '', version: '', tag: '' },
        details: { plan },
        summary: planSummary(plan),
    });
}
async function runBuildSteps(config, next, ports) {
    const context = { version: next.version, tag: next.tag, commit: ports.event.sha };
    for (const step of config.build) {
        const problem = problemOf(await runStep(step, context, config, ports), 'build', step, NOT_BUILT);
        if (problem !== undefined)
            throw new LiftlockError(problem);
    }
}
async function makeCandidate(config, configDigest, planned, next, ports) {
    const folder = await ports.files.temporaryFolder('candidate');
    const artifacts = await collectArtifacts(config, folder, ports.files);
    const notes = await writeNotes(planned, next, ports);
    await ports.files.write(`${folder}/${NOTES_FILE}`, notes);
    const notesFile = await ports.files.digest(`${folder}/${NOTES_FILE}`);
    const manifest = manifestOf({
        config,
        configDigest,
        version: next.version,
        tag: next.tag,
        commit: ports.event.sha,
        branch: branchOf(ports.event) ?? ports.event.ref,
        artifacts,
        notes: notesFile,
    });
    const candidate = candidateOf(manifest);
    await ports.files.write(`${folder}/${MANIFEST_FILE}`, manifestText(manifest));
    const names = [...manifest.artifacts.map(({ name }) => name), MANIFEST_FILE];
    await ports.artifacts.upload(candidateArtifact(candidate), folder, names);
    return completed(`Candidate ${candidate.slice(7, 19)} of version ${next.version}, ${artifacts.length} artifacts.`, {
        outputs: { 'release-needed': 'true', candidate, version: next.version, tag: next.tag },
        details: { candidate, version: next.version, plan: planned.plan },
        summary: buildSummary(planned.plan, manifest, candidate, notes),
    });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
;// CONCATENATED MODULE: ./packages/core/.build/stages/candidate-config.js

/** Writes the configuration of all components, by name, to the file that steps find in LIFTLOCK_CONFIG. */
async function writeComponentConfig(loaded, files) {
    const folder = await files.temporaryFolder('config');
    const file = `${folder}/components.json`;
    const byName = Object.fromEntries(loaded.manifest.components.map(({ name, config }) => [name, config]));
    await files.write(file, canonicalJson(byName));
    return file;
}

;// CONCATENATED MODULE: ./packages/core/.build/stages/entry/ledgers.js
function ledgersFor(candidate, ports) {
    const read = new Map();
    const again = (environment) => {
        const records = ports.github.ledger(environment, (payload, sha) => payload.candidate === candidate || payload.run.id === ports.event.run.id || sha === ports.event.sha);
        read.set(environment, records);
        return records;
    };
    return { of: (environment) => read.get(environment) ?? again(environment), again };
}

;// CONCATENATED MODULE: ./packages/core/.build/stages/entry/workflow-rule.js
const WORKFLOWS = '.github/workflows/';
/**
 * Whether GitHub would refuse a release of this commit to GITHUB_TOKEN: its workflow files differ from the default
 * branch, and no branch head and no tag points at it (note on "Create a release" in GitHub's REST description).
 */
async function workflowRuleApplies(commit, tagCommit, { github }) {
    const head = await github.branchHead(await github.defaultBranch());
    if (head === undefined || head === commit || tagCommit === commit)
        return false;
    if (!(await workflowsDiffer(commit, head, github)))
        return false;
    return (await github.branchesWithHead(commit)).length === 0;
}
/** `compare` lists what changed since the merge base, so both directions are needed when the two have diverged. */
async function workflowsDiffer(commit, head, github) {
    const forward = await github.compare(commit, head);
    if (forward.files.some((file) => file.startsWith(WORKFLOWS)))
        return true;
    if (forward.status === 'ahead' || forward.status === 'identical')
        return false;
    const backward = await github.compare(head, commit);
    return backward.files.some((file) => file.startsWith(WORKFLOWS));
}

;// CONCATENATED MODULE: ./packages/core/.build/stages/entry/read-facts.js




/** Reads all that the gates want to know, now. Nothing is written. */
async function readEntryFacts(request, ledgers, ports) {
    const { environment, manifest, loadedConfig } = request;
    const { config } = loadedConfig;
    const ledger = await ledgers.of(environment.name);
    const needsReview = environment.approvals !== 'none';
    const tagCommit = await ports.github.tagCommit(manifest.tag);
    return {
        purpose: request.purpose,
        event: ports.event,
        candidate: request.candidate,
        manifest,
        environment,
        releaseBranches: await releaseBranches(config, ports),
        versionPattern: config.standards.versionPattern,
        checkout: { head: await ports.checkout.head(), configDigest: loadedConfig.digest },
        tests: {
            expectedSuites: config.suites.map((suite) => suite.name),
            expectedKinds: config.standards.testKinds,
            reports: request.reports,
        },
        version: { tagCommit, published: await publishedCandidate(manifest.tag, ports) },
        ledger,
        otherLedgers: await otherLedgers(config, environment, ledgers),
        order: await orderOf(manifest.commit, possiblyLive(ledger), ports),
        shown: request.shown,
        reviewers: needsReview ? await reviewersOf(environment.name, ports) : undefined,
        reviews: needsReview ? await reviewsOf(environment.name, ports) : [],
        missingSettings: {
            variables: environment.requires.variables.filter((name) => isMissing(name, ports)),
            secrets: environment.requires.secrets.filter((name) => isMissing(name, ports)),
        },
        publishing: {
            draftVisible: request.draftVisible,
            workflowRule: environment.release !== 'none' && (await workflowRuleApplies(manifest.commit, tagCommit, ports)),
        },
    };
}
async function releaseBranches(config, ports) {
    const configured = config.version.branches.map(({ pattern }) => pattern);
    return configured.length > 0 ? configured : [await ports.github.defaultBranch()];
}
async function publishedCandidate(tag, ports) {
    const release = await ports.github.publishedRelease(tag);
    return release === undefined ? undefined : { candidate: asset(release, MANIFEST_FILE)?.digest ?? undefined };
}
/** Those that come before this one, and those that it leads to. */
function neighbours(config, environment) {
    return {
        before: config.environments.filter((other) => environment.after.includes(other.name)),
        next: config.environments.filter((other) => other.after.includes(environment.name)),
    };
}
async function otherLedgers(config, environment, ledgers) {
    const { before, next } = neighbours(config, environment);
    const read = await Promise.all([...before, ...next].map(async ({ name }) => [name, await ledgers.of(name)]));
    return Object.fromEntries(read);
}
async function orderOf(commit, there, ports) {
    if (there === undefined)
        return undefined;
    if (there.sha === commit)
        return 'identical';
    return (await ports.github.compare(there.sha, commit)).status;
}
async function reviewersOf(environment, ports) {
    const rules = await ports.github.environment(environment);
    return rules === undefined ? undefined : { required: rules.requiredReviewers };
}
async function reviewsOf(environment, ports) {
    const reviews = await ports.github.reviews(ports.event.run.id);
    return reviews.filter((review) => review.environments.some((name) => name.toLowerCase() === environment.toLowerCase()));
}
function isMissing(name, ports) {
    return (ports.settings.get(name) ?? '') === '';
}

;// CONCATENATED MODULE: ./packages/core/.build/stages/entry/verdict.js



/** Asks every gate, so that all reasons are shown at once; what is skipped outweighs what is held. */
function verdict_judge(facts) {
    const decisions = ask(GATES, facts);
    const overtaken = decisions.find((decision) => decision.decision === 'skip');
    const refused = decisions.filter((decision) => decision.decision === 'hold' || decision.decision === 'fail');
    if (overtaken !== undefined && !refused.some((decision) => decision.decision === 'fail')) {
        return { decisions, refusal: skipped(overtaken.code, overtaken.reason, { gates: decisions }) };
    }
    const first = refused.find((decision) => decision.decision === 'fail') ?? refused[0];
    if (first === undefined)
        return { decisions, refusal: undefined };
    return {
        decisions,
        refusal: {
            decision: first.decision === 'fail' ? 'failed' : 'held',
            reasonCode: first.code,
            headline: first.reason,
            outputs: {},
            details: {},
            summary: '',
            gates: decisions,
            problems: refused.map((decision) => verdict_problemOf(decision, facts)),
        },
    };
}
function verdict_problemOf(decision, facts) {
    return {
        code: decision.code,
        outcome: decision.decision === 'fail' ? 'failed' : 'held',
        where: facts.environment.name,
        found: decision.reason,
        expected: `Yes to \`${decision.gate}\` before anything enters ${facts.environment.name}.`,
        state: problem_NOTHING_WRITTEN,
        next: decision.remedy,
    };
}

;// CONCATENATED MODULE: ./packages/core/.build/stages/inputs.js


/** The input `candidate` of every stage after the build. An empty one is what GitHub leaves of a masked output. */
const CandidateInput = schemas/* string */.YjP()
    .trim()
    .pipe(Digest)
    .describe('The candidate: the output `candidate` of the build job.');
const EnvironmentInput = schemas/* string */.YjP().trim().max(255);

;// CONCATENATED MODULE: ./packages/core/.build/stages/rollout/admission.js



/**
 * Lets at most one candidate into an environment at a time. Whoever has the lowest open record goes on; records of jobs
 * that no longer run are closed as `error` and do not count. The same job, candidate and environment finds the record
 * that an earlier attempt left, and goes on with it.
 */
async function admit(commit, payload, environment, ledgers, ports) {
    const own = ownRecord(await ledgers.of(environment.name), payload) ??
        (await ports.github.createDeployment(commit, environment.tier === 'prod', payload));
    const mine = await ensureStatus(own, 'queued', `Liftlock: ${payload.version} is next`, ports);
    const rivals = ledger_open(await ledgers.again(environment.name)).filter((record) => record.id !== mine.id);
    const alive = await closeDead(rivals, payload, ports);
    const first = alive.find((record) => record.id < mine.id);
    if (first === undefined)
        return ensureStatus(mine, 'in_progress', `Liftlock: deploying ${payload.version}`, ports);
    await ensureStatus(mine, 'inactive', `Record ${first.id} was first`, ports);
    throw new LiftlockError(lostRace(environment.name, first.id, first.payload.version, first.payload.run.id));
}
function ownRecord(records, payload) {
    return ledger_open(records).find((record) => record.payload.run.id === payload.run.id &&
        record.payload.run.job === payload.run.job &&
        record.payload.candidate === payload.candidate);
}
/** Closes what nobody works on any more, and gives back the rest. */
async function closeDead(rivals, payload, ports) {
    const alive = [];
    for (const rival of rivals) {
        if (await isAlive(rival, payload, ports))
            alive.push(rival);
        else
            await ensureStatus(rival, 'error', 'Its job ended without an answer; what it left is not known', ports);
    }
    return alive;
}
async function isAlive(rival, payload, ports) {
    const { run } = rival.payload;
    if (run.id === payload.run.id && run.attempt < payload.run.attempt)
        return false;
    const state = await ports.github.run(run.id);
    if (state === undefined || state.completed || state.attempt > run.attempt)
        return false;
    return run.job_id === null || (await ports.github.jobCompleted(run.job_id)) !== true;
}

;// CONCATENATED MODULE: ./packages/core/.build/stages/promote/candidate-from-release.js





/**
 * Fetches the candidate from its release, found by the id in the staging record, and hashes every byte that arrives:
 * a draft can be changed by anybody who may write, until the moment it is published.
 */
async function candidateFromRelease(candidate, staged, ports) {
    const release = await ports.github.release(staged.payload.release_id);
    if (release === undefined) {
        throw new LiftlockError([
            draftGone(staged.payload.release_id, staged.payload.version),
            notFoundOrNoPermission(`GET release ${staged.payload.release_id}`, 'contents: write'),
        ]);
    }
    const folder = await ports.files.temporaryFolder('candidate');
    const manifest = verifiedManifest(await fetchText(release, MANIFEST_FILE, folder, ports), candidate);
    for (const { name } of manifest.artifacts)
        await fetchAsset(release, name, folder, ports);
    throwIfAny(await fileProblems(manifest, folder, ports));
    const evidence = await fetchText(release, EVIDENCE_FILE, folder, ports);
    return {
        release,
        loaded: { candidate, manifest, folder },
        reports: await verifiedReports(evidence, candidate, staged, folder, ports),
        notes: (await ports.files.read(`${folder}/${NOTES_FILE}`)) ?? '',
    };
}
async function verifiedReports(text, candidate, staged, folder, ports) {
    const digest = (await ports.files.digest(`${folder}/${EVIDENCE_FILE}`))?.digest;
    if (text === undefined || digest !== staged.payload.evidence) {
        throw new LiftlockError(tampered(EVIDENCE_FILE, digest === undefined ? 'The file is missing.' : `Its bytes have ${digest}.`, `${staged.payload.evidence}, as the staging record says.`));
    }
    const bundle = EvidenceBundle.parse(JSON.parse(text));
    if (bundle.subject !== candidate)
        throw new LiftlockError(tampered(EVIDENCE_FILE, `It is about ${bundle.subject}.`, `${candidate}.`));
    return testReports(bundle.statements);
}
async function fetchText(release, name, folder, ports) {
    return (await fetchAsset(release, name, folder, ports)) ? ports.files.read(`${folder}/${name}`) : undefined;
}
async function fetchAsset(release, name, folder, ports) {
    const there = asset(release, name);
    if (there === undefined)
        return false;
    await ports.github.downloadAsset(there.id, `${folder}/${name}`);
    return true;
}

;// CONCATENATED MODULE: ./packages/core/.build/stages/rollout/replaced.js


/** The record that the live one has replaced and that still reads as active; undefined when all is in order. */
function leftActive(records) {
    const replaced = live(records)?.payload.previous;
    const record = records.find((candidate) => candidate.id === replaced?.deployment);
    return record?.statuses.some((status) => status.state === 'inactive') === true ? undefined : record;
}
/**
 * Writes the end of the replaced record. GitHub does so by itself for some environments only: never for those with
 * `production_environment` (REST reference, `auto_inactive`), so it is always switched off and done here.
 */
async function closeReplaced(records, ports) {
    const there = live(records);
    const replaced = leftActive(records);
    if (there === undefined || replaced === undefined)
        return;
    await ensureStatus(replaced, 'inactive', `Replaced by ${there.payload.version}`, ports);
}

;// CONCATENATED MODULE: ./packages/core/.build/stages/promote/publish.js





/**
 * Makes the draft a release: brief out, notes and approvals in. GitHub creates the tag with it, once for a tag, so this
 * is the one write that decides who has the version. A release that is published already stays as it is.
 */
async function publish(publication, ports) {
    const { releaseId, manifest } = publication;
    const release = await ports.github.release(releaseId);
    if (release === undefined)
        throw new LiftlockError(releaseChanged(manifest.tag, 'it is gone'));
    if (!release.draft)
        return release;
    const changed = changedAssets(release, manifest);
    if (changed.length > 0)
        throw new LiftlockError(releaseChanged(manifest.tag, `these assets are not the candidate's: ${changed.join(', ')}`));
    return ports.github.publish(releaseId, {
        body: releaseBody(publication, ports.event.run.url),
        makeLatest: !manifest.prerelease && (await isLatest(manifest, ports)),
        prerelease: manifest.prerelease,
    });
}
/** Asked again right before publishing, because after it the bytes are what the world gets. */
function changedAssets(release, manifest) {
    return manifest.artifacts
        .filter(({ name, sha256, size }) => {
        const there = asset(release, name);
        return there?.state !== 'uploaded' || there.size !== size || (there.digest !== null && there.digest !== sha256);
    })
        .map(({ name }) => name);
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
        const said = comment.trim() === '' ? '' : `: “${markdown_plain(comment)}”`;
        return `Approved for ${markdown_plain(environment)} by **${markdown_plain(user)}**${said}`;
    });
    const footer = paragraphs('---', ...signed, `<sub>Candidate ${markdown_code(candidate)} · promoted by [this run](${runUrl})</sub>`);
    const room = BODY_LIMIT - footer.length - 2;
    return `${fit(notes.trim(), room)}\n\n${footer}\n`;
}
/** Cuts at a line, never inside one. The whole text is the asset RELEASE_NOTES.md. */
function fit(notes, room) {
    if (notes.length <= room)
        return notes;
    const pointer = '\n\n… The whole text is in the asset RELEASE_NOTES.md.';
    const cut = notes.slice(0, room - pointer.length);
    return `${cut.slice(0, cut.lastIndexOf('\n'))}${pointer}`;
}
/** Publishes what a killed job left: the record says success, and its release still is a draft. */
function publicationOf(record, manifest, notes) {
    return {
        releaseId: record.payload.release_id,
        manifest,
        candidate: record.payload.candidate,
        notes,
        approvals: record.payload.approvals,
        environment: record.environment,
    };
}

;// CONCATENATED MODULE: ./packages/core/.build/stages/promote/finish.js




/** What follows a success: the release, and the end of the record that was replaced. */
async function finish(environment, ledgers, publication, ports) {
    const release = environment.release === 'none' ? undefined : await publish(publication, ports);
    await closeReplaced(await ledgers.again(environment.name), ports);
    return release;
}
/**
 * A job that is killed after the success and before the end leaves a live version without its release, or two active
 * records. Whoever comes next finishes that first; what is finished already costs reads only.
 */
async function finishFirst(environment, ledgers, ports) {
    const records = await ledgers.of(environment.name);
    const there = live(records);
    if (there === undefined)
        return;
    const release = environment.release === 'none' ? undefined : await ports.github.release(there.payload.release_id);
    if (release?.draft === true) {
        const { loaded, notes } = await candidateFromRelease(there.payload.candidate, there, ports);
        await publish(publicationOf(there, loaded.manifest, notes), ports);
    }
    if (leftActive(records) === undefined)
        return;
    await closeReplaced(records, ports);
    await ledgers.again(environment.name);
}

;// CONCATENATED MODULE: ./packages/core/.build/stages/promote/staged.js


/** The record that says where the candidate is kept and what its brief showed: its newest success on the way here. */
async function stagedRecord(candidate, environment, config, ledgers) {
    const names = environment.after.length > 0 ? environment.after : everyOther(config, environment);
    const records = (await Promise.all(names.map((name) => ledgers.of(name)))).flat();
    const staged = records
        .filter((record) => record.payload.candidate === candidate && hasSucceeded(record))
        .sort((a, b) => b.id - a.id);
    if (staged[0] === undefined)
        throw new LiftlockError(notStaged(environment.name, names));
    return staged[0];
}
function everyOther(config, environment) {
    return config.environments.map(({ name }) => name).filter((name) => name !== environment.name);
}

;// CONCATENATED MODULE: ./packages/core/.build/stages/promote/promote.js




















const PromoteInput = schemas/* object */.Ikc({
    candidate: CandidateInput,
    environment: EnvironmentInput.min(1, 'the name of an environment').describe('The environment to promote to.'),
    'job-id': coerce/* number */.ai().int().positive().optional().catch(undefined),
});
/** Moves a staged candidate on, after its approval, trusting nothing that was read before it. */
const promote = {
    name: 'promote',
    title: 'Promote',
    inputs: PromoteInput,
    permissions: { contents: 'write', deployments: 'write', actions: 'read' },
    preflight: () => Promise.resolve([]),
    async run(input, ports) {
        const loadedConfig = await loadConfig(ports.files);
        const environment = environmentNamed(loadedConfig.config, input.environment);
        const ledgers = ledgersFor(input.candidate, ports);
        // 1. Finish what a killed job left, whoever's it was.
        await finishFirst(environment, ledgers, ports);
        const situation = await look(input, loadedConfig, environment, ledgers, ports);
        const there = live(situation.facts.ledger);
        if (there?.payload.candidate === input.candidate)
            return stillHealthy(situation, there, ports);
        // 2. Gates.
        const { decisions, refusal } = verdict_judge(situation.facts);
        if (refusal !== undefined)
            return withOutputs(refusal, situation);
        // 3. Admission, then the work.
        const record = await admitHere(situation, input['job-id'], ports);
        const published = await carryOn(situation, record, ports);
        return withOutputs(promoted(situation, decisions, published), situation, published);
    },
};
async function look(input, loadedConfig, environment, ledgers, ports) {
    const staged = await stagedRecord(input.candidate, environment, loadedConfig.config, ledgers);
    const released = await candidateFromRelease(input.candidate, staged, ports);
    const { loaded, reports } = released;
    const facts = await readEntryFacts({
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
    const context = {
        version: loaded.manifest.version,
        tag: loaded.manifest.tag,
        commit: loaded.manifest.commit,
        candidate: input.candidate,
        environment: environment.name,
        artifacts: loaded.folder,
        configFile: await writeComponentConfig(loaded, ports.files),
        previousVersion: live(facts.ledger)?.payload.version ?? '',
        settings: declaredSettings(environment, ports.settings),
    };
    return { loadedConfig, environment, staged, released, ledgers, facts, context };
}
function admitHere({ facts, environment, staged, released, ledgers }, jobId, ports) {
    const { manifest, candidate } = released.loaded;
    const { run } = ports.event;
    return admit(manifest.commit, {
        schema: 1,
        intent: 'promote',
        candidate,
        component: null,
        version: manifest.version,
        release_id: released.release.id,
        evidence: staged.payload.evidence,
        environment: environment.name,
        previous: referenceTo(live(facts.ledger)),
        shown: {},
        run: { id: run.id, attempt: run.attempt, job: run.job, job_id: jobId ?? null },
        approvals: environment.approvals === 'none' ? [] : countingApprovals(facts),
        overrides: [],
    }, environment, ledgers, ports);
}
/** Deploy and release in the order that the environment asks for. */
async function carryOn(situation, record, ports) {
    const { environment, released, loadedConfig, context, ledgers } = situation;
    const publication = publicationOf(record, released.loaded.manifest, released.notes);
    if (environment.release === 'before')
        await publish(publication, ports);
    await carryOut({ record, environment, config: loadedConfig.config, context }, ports);
    return finish(environment, ledgers, publication, ports);
}
/** Live already: nothing is written, but somebody who re-runs a promotion wants to know whether all is well. */
async function stillHealthy(situation, there, ports) {
    const { environment, context, loadedConfig, released } = situation;
    for (const step of environment.validate) {
        const end = await validate(step, context, loadedConfig.config, ports);
        if (!end.passed) {
            const state = `${context.version} is recorded as live in ${environment.name} (record ${there.id}). Nothing was written.`;
            throw new LiftlockError(validationFailed(end.name, end.found, end.expected, state));
        }
    }
    const headline = `${context.version} already is live in ${environment.name}; nothing was written.`;
    return withOutputs(completed(headline), situation, released.release.draft ? undefined : released.release);
}
function promoted({ facts, environment }, gates, published) {
    const { manifest } = facts;
    const before = live(facts.ledger)?.payload.version;
    const headline = `${manifest.version} is live in ${environment.name}${published === undefined ? '' : ', and released'}.`;
    const rows = [
        ['Version', markdown_code(manifest.version)],
        ['Candidate', markdown_code(facts.candidate)],
        ['Environment', markdown_plain(environment.name)],
        ['Replaced', before === undefined ? 'nothing' : markdown_code(before)],
        ...countingApprovals(facts).map(({ user, comment }) => [
            'Approved by',
            paragraphs(`**${markdown_plain(user)}** ${markdown_plain(comment)}`),
        ]),
        ...(published === undefined ? [] : [['Release', `[${markdown_plain(published.tag)}](${published.url})`]]),
    ];
    return completed(headline, { gates, summary: table(['', ''], rows) });
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

;// CONCATENATED MODULE: ./packages/core/.build/stages/test/summary.js



/** What the suites said, as a table, and the failures below it. */
function testSummary(version, candidate, reports) {
    return paragraphs(`Candidate ${markdown_code(shortDigest(candidate))} of version **${markdown_plain(version)}**`, reportTable(reports), ...reports.map(failures));
}
/** One line per suite; also part of the brief. */
function reportTable(reports) {
    if (reports.length === 0)
        return '';
    return table(['', 'Suite', 'Kind', 'Tests', 'Failed', 'Skipped', 'Time'], reports.map((report) => [
        report.conclusion === 'passed' ? '✅' : '❌',
        markdown_plain(report.suite),
        report.kind,
        String(report.tests?.total ?? '–'),
        String(report.tests?.failed ?? '–'),
        String(report.tests?.skipped ?? '–'),
        formatDuration(report.duration),
    ]));
}
function failures(report) {
    if (report.failures.length === 0)
        return '';
    const lines = report.failures.map(({ name, message }) => `- **${markdown_plain(name)}** ${markdown_plain(message.split('\n')[0] ?? '')}`);
    return details(`Failures of ${markdown_plain(report.suite)}`, lines.join('\n'));
}

;// CONCATENATED MODULE: ./packages/core/.build/stages/stage/brief.js




const brief_COMMITS_SHOWN = 50;
/** The brief as Markdown: the question first, then what changes, the risks, the tests, the files. */
function renderBrief(brief) {
    const { manifest, environment, ledger, candidate } = brief;
    const there = live(ledger);
    const from = there === undefined ? 'nothing is live there yet' : `${markdown_code(there.payload.version)} is live there`;
    return paragraphs(`### To ${markdown_plain(environment)}: ${markdown_code(manifest.version)}`, `Approving puts version ${markdown_code(manifest.version)} into **${markdown_plain(environment)}**; ${from}. Candidate ${markdown_code(shortDigest(candidate))}, commit [${markdown_code(manifest.commit.slice(0, 7))}](${brief.repositoryUrl}/commit/${manifest.commit}).`, risks(brief), changes(brief), retired(brief), reportTable(brief.reports), files(manifest), brief.comparison === undefined ? '' : details('Release notes', brief.notes.trim()), details('Digest of the candidate', markdown_code(candidate)));
}
function changes({ comparison, repositoryUrl, manifest, notes }) {
    if (comparison === undefined)
        return paragraphs('**What changes:** everything is new there. The release notes:', notes.trim());
    const commits = comparison.commits.slice(-brief_COMMITS_SHOWN).toReversed();
    const rows = commits.map(({ sha, subject, author }) => [
        `[${markdown_code(sha.slice(0, 7))}](${repositoryUrl}/commit/${sha})`,
        markdown_plain(subject),
        markdown_plain(author),
    ]);
    const more = comparison.commits.length - commits.length;
    return paragraphs(`**What changes:** ${brief_count(comparison.commits.length, 'commit')}, ${brief_count(comparison.files.length, 'file')}${prs(comparison)}.`, rows.length === 0 ? '' : table(['Commit', 'Subject', 'Author'], rows), more > 0 ? `… and ${more} older ones, in [the whole comparison](${repositoryUrl}/commits/${manifest.commit}).` : '');
}
/** Pull requests as GitHub writes them into subjects: `… (#12)` and `Merge pull request #12 from …`. */
function prs(comparison) {
    const numbers = comparison.commits.flatMap(({ subject }) => {
        const found = /\(#(\d{1,9})\)\s*$|^Merge pull request #(\d{1,9}) /.exec(subject);
        return found === null ? [] : [found[1] ?? found[2] ?? ''];
    });
    const unique = [...new Set(numbers)];
    return unique.length === 0 ? '' : `, pull requests ${unique.map((number) => `#${number}`).join(', ')}`;
}
const RISKS = [
    { what: 'the pipeline itself (.github/liftlock.yml)', touches: (file) => file === '.github/liftlock.yml' },
    { what: 'workflows', touches: (file) => file.startsWith('.github/workflows/') },
    {
        what: 'dependencies',
        touches: (file) => /(^|\/)(package(-lock)?\.json|yarn\.lock|pnpm-lock\.yaml|go\.(mod|sum)|Cargo\.(toml|lock)|requirements[^/]*\.txt|poetry\.lock|pom\.xml|Gemfile(\.lock)?)$/.test(file),
    },
    { what: 'database migrations', touches: (file) => /(^|\/)migrations?\//i.test(file) },
];
function risks({ comparison }) {
    const files = comparison?.files ?? [];
    const found = RISKS.filter(({ touches }) => files.some(touches)).map(({ what }) => what);
    return found.length === 0 ? '' : `⚠️ **Look twice:** it changes ${found.join(', ')}.`;
}
/** Staged, never let in, and contained in this one: they will not be asked about again. */
function retired({ stagedLedger, ledger, candidate }) {
    const entered = new Set(ledger.filter(hasSucceeded).map((record) => record.payload.candidate));
    const liveId = live(ledger)?.id ?? 0;
    const versions = stagedLedger
        .filter((record) => hasSucceeded(record) && record.id > liveId)
        .filter((record) => record.payload.candidate !== candidate && !entered.has(record.payload.candidate))
        .map((record) => `${record.payload.version} (${shortDigest(record.payload.candidate)})`);
    return versions.length === 0
        ? ''
        : `**Retires:** ${[...new Set(versions)].map(markdown_code).join(', ')}, staged and not promoted.`;
}
function files(manifest) {
    const rows = manifest.artifacts
        .filter((artifact) => artifact.name !== NOTES_FILE)
        .map(({ name, component, size, sha256 }) => [
        markdown_code(name),
        markdown_plain(component),
        fileSize(size),
        markdown_code(sha256.slice(0, 19)),
    ]);
    return details(`${brief_count(rows.length, 'artifact')}`, table(['File', 'Component', 'Size', 'SHA-256'], rows));
}
function brief_count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./packages/core/.build/stages/stage/draft.js



/** Pages of 100 releases that are searched for a draft; drafts are among the newest. */
const PAGES = 3;
/** Written into every draft of ours. It tells our leftovers from people's drafts; it is never a reason to trust bytes. */
function draftMarker(candidate) {
    return `<!-- liftlock ${candidate} -->`;
}
/**
 * The draft release that holds the candidate, complete: every artifact, then `evidence.json`, then `candidate.json` as
 * the mark of completeness. Finds one that is there, mends one that was left unfinished, or makes it.
 */
async function ensureDraft(content, ports) {
    const { loaded, body } = content;
    const { manifest, candidate } = loaded;
    const releases = await ports.github.releases(PAGES);
    const draft = findDraft(releases, manifest, candidate) ??
        (await ports.github.createDraft({
            tag: manifest.tag,
            target: manifest.commit,
            name: manifest.tag,
            body,
            prerelease: manifest.prerelease,
        }));
    if (!draft.draft)
        return draft;
    const refreshed = draft.body === body ? draft : await ports.github.updateBody(draft.id, body);
    return complete(refreshed, content, ports);
}
/** By the digest of its `candidate.json`; failing that, an unfinished one of ours for this very candidate. */
function findDraft(releases, manifest, candidate) {
    const ofTag = releases.filter((release) => release.tag === manifest.tag);
    return (ofTag.find((release) => asset(release, MANIFEST_FILE)?.digest === candidate) ??
        ofTag.find((release) => release.draft &&
            release.target === manifest.commit &&
            asset(release, MANIFEST_FILE) === undefined &&
            release.body.includes(draftMarker(candidate))));
}
async function complete(draft, { loaded, evidence }, ports) {
    const { manifest, folder, candidate } = loaded;
    const artifacts = manifest.artifacts.map(({ name, sha256, size }) => ({
        name,
        file: `${folder}/${name}`,
        digest: sha256,
        size,
    }));
    const mark = { name: MANIFEST_FILE, file: `${folder}/${MANIFEST_FILE}`, digest: candidate };
    const manifestSize = (await ports.files.digest(mark.file))?.size ?? 0;
    const wanted = [...artifacts, { name: EVIDENCE_FILE, ...evidence }, { ...mark, size: manifestSize }];
    const assets = [];
    for (const want of wanted)
        assets.push(await ensureAsset(draft, want, ports));
    return { ...draft, assets };
}
/** Keeps an asset that is whole, replaces one that is not. */
async function ensureAsset(draft, want, ports) {
    const there = asset(draft, want.name);
    if (there !== undefined && isWhole(there, want))
        return there;
    if (there !== undefined)
        await ports.github.deleteAsset(there.id);
    const uploaded = await ports.github.uploadAsset(draft.id, want.name, want.file);
    if (isWhole(uploaded, want))
        return uploaded;
    throw new LiftlockError(brokenUpload(want.name, `${uploaded.state}, ${uploaded.size} bytes, ${uploaded.digest ?? 'no digest'}`, `uploaded, ${want.size} bytes, ${want.digest}`));
}
/** A server that gives no digests (null) is believed on size and state; `promote` hashes the bytes themselves anyway. */
function isWhole(there, want) {
    return (there.state === 'uploaded' && there.size === want.size && (there.digest === null || there.digest === want.digest));
}

// EXTERNAL MODULE: ./node_modules/fast-xml-parser/src/xmlparser/XMLParser.js + 23 modules
var XMLParser = __webpack_require__(41143);
;// CONCATENATED MODULE: ./packages/core/.build/stages/test/junit.js

const LISTS = new Set(['testsuite', 'testcase', 'failure', 'error', 'skipped']);
/**
 * Reads one JUnit XML report. Test cases are counted one by one; the totals that a file states about itself are not
 * believed. Entities and document types are not read. Throws for what is no JUnit XML.
 */
function readJUnit(xml) {
    if (/<!DOCTYPE/i.test(xml))
        throw new SyntaxError('the report has a document type declaration');
    const parser = new XMLParser/* default */.A({
        ignoreAttributes: false,
        attributeNamePrefix: '@',
        processEntities: { enabled: true, maxEntityCount: 0 },
        parseAttributeValue: false,
        parseTagValue: false,
        isArray: (name) => LISTS.has(name),
    });
    const document = parser.parse(xml, true);
    const root = document.testsuite === undefined
        ? typeof document.testsuites === 'string'
            ? {}
            : document.testsuites
        : { testsuite: document.testsuite };
    if (root === undefined)
        throw new SyntaxError('the report has no element testsuites or testsuite');
    return counts(casesOf(root));
}
/** Adds up several reports. */
function sumJUnit(reports) {
    const sum = (key) => reports.reduce((total, report) => total + report[key], 0);
    return {
        total: sum('total'),
        passed: sum('passed'),
        failed: sum('failed'),
        skipped: sum('skipped'),
        failures: reports.flatMap((report) => report.failures),
    };
}
function casesOf(suite) {
    const nested = (suite.testsuite ?? []).filter((child) => typeof child === 'object');
    return [
        ...(suite.testcase ?? []).map((entry) => (typeof entry === 'object' ? entry : {})),
        ...nested.flatMap(casesOf),
    ];
}
function counts(cases) {
    const broken = cases.filter((entry) => entry.failure !== undefined || entry.error !== undefined);
    const skipped = cases.filter((entry) => entry.skipped !== undefined && !broken.includes(entry)).length;
    return {
        total: cases.length,
        failed: broken.length,
        skipped,
        passed: cases.length - broken.length - skipped,
        failures: broken.map(failureOf),
    };
}
function failureOf(entry) {
    const [problem] = entry.failure ?? entry.error ?? [];
    const line = Number(entry['@line']);
    const file = attribute(entry, '@file');
    const name = [attribute(entry, '@classname'), attribute(entry, '@name')].filter((part) => part !== '').join(' › ');
    return {
        name: name === '' ? 'unnamed test' : junit_cut(name, 200),
        message: junit_cut(junit_messageOf(problem), 1_000),
        ...(file === '' ? {} : { file: junit_cut(file, 300) }),
        ...(Number.isInteger(line) && line > 0 ? { line } : {}),
    };
}
function junit_messageOf(problem) {
    if (typeof problem === 'string')
        return problem.trim();
    if (typeof problem !== 'object' || problem === null)
        return '';
    const { '@message': message, '#text': text } = problem;
    return String(message ?? text ?? '').trim();
}
function attribute(entry, name) {
    const value = entry[name];
    return typeof value === 'string' ? value : '';
}
function junit_cut(text, length) {
    return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}

;// CONCATENATED MODULE: ./packages/core/.build/stages/test/run-suite.js



/** Failures kept in the evidence; the log has them all. */
const FAILURES_KEPT = 50;
const LARGEST_REPORT = 64 * 1024 * 1024;
/** Runs one suite and says what it showed. The exit code and the reports must agree that all is well. */
async function runSuite(suite, context, config, ports) {
    const startedAt = ports.clock.now();
    const end = await runStep(suite.step, context, config, ports);
    const reports = suite.junit === undefined ? undefined : await readReports(suite, suite.junit, config, startedAt, ports);
    const reason = whyFailed(end, suite, reports);
    const counted = typeof reports === 'object' ? reports : undefined;
    return {
        suite: suite.name,
        kind: suite.kind,
        conclusion: reason === undefined ? 'passed' : 'failed',
        ...(reason === undefined ? {} : { reason }),
        ...(counted === undefined
            ? {}
            : { tests: { total: counted.total, passed: counted.passed, failed: counted.failed, skipped: counted.skipped } }),
        failures: (counted?.failures ?? []).slice(0, FAILURES_KEPT),
        duration: Math.round(end.duration),
    };
}
/** The counts of all reports that this run wrote, or a sentence that says what is wrong with them. */
async function readReports(suite, glob, config, startedAt, ports) {
    const found = await ports.files.glob(glob, script_folderOf(suite.step.component, config));
    const fresh = found.filter((file) => file.modifiedAt >= startedAt);
    if (fresh.length === 0) {
        return found.length === 0
            ? `it wrote no report: \`${glob}\` matches nothing`
            : `its reports are older than the suite: \`${glob}\` matches only files that were there before`;
    }
    const counts = [];
    for (const file of fresh) {
        if (file.size > LARGEST_REPORT)
            return `its report ${file.path} is larger than 64 MB`;
        try {
            counts.push(readJUnit((await ports.files.read(file.path)) ?? ''));
        }
        catch {
            return `its report ${file.path} is no JUnit XML`;
        }
    }
    return sumJUnit(counts);
}
function whyFailed(end, suite, reports) {
    if (end.end === 'timed-out')
        return `it was still running after ${formatDuration(suite.step.timeout)}`;
    if (end.end === 'cancelled')
        return 'the run was cancelled';
    if (typeof reports === 'object' && reports.failed > 0)
        return `${reports.failed} of ${reports.total} tests failed`;
    if (end.end === 'failed')
        return `it exited with code ${end.exitCode}`;
    if (typeof reports === 'string')
        return reports;
    if (reports !== undefined && reports.total === 0)
        return 'its reports hold no test at all';
    if (reports !== undefined && reports.passed === 0)
        return 'every test was skipped';
    return undefined;
}

;// CONCATENATED MODULE: ./packages/core/.build/stages/test/test.js










const TestInput = schemas/* object */.Ikc({
    candidate: CandidateInput,
    suites: schemas/* string */.YjP()
        .default('')
        .transform((text) => text
        .split(/[,\n]+/)
        .map((name) => name.trim())
        .filter((name) => name !== ''))
        .describe('Names of the suites to run, separated by commas or line breaks. Default: all of them.'),
});
/** Downloads the candidate, runs the suites against it, and leaves their reports as evidence. */
const test = {
    name: 'test',
    title: 'Test',
    inputs: TestInput,
    permissions: { contents: 'read' },
    preflight: () => Promise.resolve([]),
    async run(input, ports) {
        const { config } = await loadConfig(ports.files);
        const suites = chosenSuites(config.suites, input.suites);
        const loaded = await candidateFromArtifact(input.candidate, ports);
        const { manifest, folder, candidate } = loaded;
        const context = {
            version: manifest.version,
            tag: manifest.tag,
            commit: manifest.commit,
            candidate,
            artifacts: folder,
            configFile: await writeComponentConfig(loaded, ports.files),
        };
        const reports = [];
        for (const suite of suites)
            reports.push(await runSuite(suite, context, config, ports));
        await uploadEvidence(loaded, reports, ports);
        annotateFailures(reports, ports);
        return resultOf(loaded, reports);
    },
};
function chosenSuites(suites, names) {
    if (names.length === 0)
        return suites;
    const unknown = names.filter((name) => !suites.some((suite) => suite.name === name));
    if (unknown.length > 0) {
        const known = suites.map((suite) => suite.name).join(', ');
        throw new LiftlockError(missingInput('suites', `There is no suite ${unknown.join(', ')}.`, `Names from: ${known}.`));
    }
    return suites.filter((suite) => names.includes(suite.name));
}
/** First part of the name of every workflow artifact with evidence about a candidate. */
function evidencePrefix(candidate) {
    return `liftlock-evidence-${shortDigest(candidate)}-`;
}
/** Each job and attempt has an artifact of its own: names are taken for the whole run. */
async function uploadEvidence(loaded, reports, ports) {
    const statement = {
        schema: 1,
        subject: loaded.candidate,
        predicateType: 'test-report',
        predicate: [...reports],
    };
    const { job, attempt } = ports.event.run;
    const folder = await ports.files.temporaryFolder('evidence');
    const suites = shortDigest(digestOf(reports.map((report) => report.suite).join('\n')));
    await ports.files.write(`${folder}/evidence.json`, canonicalJson(statement));
    await ports.artifacts.upload(`${evidencePrefix(loaded.candidate)}${job}-${suites}-${attempt}`, folder, [
        'evidence.json',
    ]);
}
function annotateFailures(reports, ports) {
    for (const report of reports) {
        for (const { name, message, file, line } of report.failures) {
            ports.log.error({
                title: `${report.suite}: ${name}`,
                message: message === '' ? 'The test failed.' : message,
                file,
                line,
            });
        }
    }
}
function resultOf(loaded, reports) {
    const { manifest, candidate } = loaded;
    const failed = reports.filter((report) => report.conclusion === 'failed');
    const total = reports.reduce((sum, report) => sum + (report.tests?.total ?? 0), 0);
    const problems = failed.map((report) => testsFailed(report.suite, report.reason ?? 'it failed'));
    const shared = {
        outputs: { version: manifest.version, passed: String(failed.length === 0) },
        details: { candidate, version: manifest.version, reports },
        summary: testSummary(manifest.version, candidate, reports),
    };
    if (problems.length > 0) {
        return {
            ...completed('', shared),
            decision: 'failed',
            reasonCode: 'tests-failed',
            headline: `${failed.length} of ${reports.length} suites failed for ${manifest.version}.`,
            problems,
        };
    }
    const tests = total === 0 ? '' : `, ${total} tests`;
    return completed(reports.length === 0
        ? 'No suites are configured.'
        : `${manifest.version} passed ${reports.length === 1 ? 'its suite' : `all ${reports.length} suites`}${tests}.`, shared);
}

;// CONCATENATED MODULE: ./packages/core/.build/stages/stage/evidence.js




/**
 * Everything that the jobs of this run stated about the candidate. A suite that reported more than once (a re-run job)
 * counts with its last report; statements about another candidate are refused.
 */
async function collectEvidence(candidate, ports) {
    const names = (await ports.artifacts.list()).filter((name) => name.startsWith(evidencePrefix(candidate)));
    const statements = [];
    for (const name of names.sort(byAttempt))
        statements.push(await readStatement(name, candidate, ports));
    const latest = latestReports(statements);
    const bundle = { schema: 1, subject: candidate, statements: latest };
    const folder = await ports.files.temporaryFolder('evidence');
    const file = `${folder}/${EVIDENCE_FILE}`;
    const text = canonicalJson(bundle);
    await ports.files.write(file, text);
    return { reports: testReports(latest), file, digest: digestOf(text), size: new TextEncoder().encode(text).length };
}
async function readStatement(name, candidate, ports) {
    const folder = await ports.files.temporaryFolder('evidence');
    await ports.artifacts.download(name, folder);
    const statement = Evidence.safeParse(parsed((await ports.files.read(`${folder}/evidence.json`)) ?? ''));
    if (!statement.success)
        throw new LiftlockError(tampered(name, 'It is no statement of the test action.', 'Evidence as `test` writes it.'));
    if (statement.data.subject !== candidate)
        throw new LiftlockError(tampered(name, `It is about ${statement.data.subject}.`, `Evidence about ${candidate}.`));
    return statement.data;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** `…-unit-2` after `…-unit-1`. */
function byAttempt(a, b) {
    const attempt = (name) => Number(name.slice(name.lastIndexOf('-') + 1));
    return attempt(a) - attempt(b) || (a < b ? -1 : 1);
}
function latestReports(statements) {
    const last = new Map();
    for (const statement of statements) {
        for (const report of statement.predicate)
            last.set(report.suite, { ...statement, predicate: [report] });
    }
    return [...last.values()].sort((a, b) => ((a.predicate[0]?.suite ?? '') < (b.predicate[0]?.suite ?? '') ? -1 : 1));
}

;// CONCATENATED MODULE: ./packages/core/.build/stages/stage/stage.js



















const StageInput = schemas/* object */.Ikc({
    candidate: CandidateInput,
    environment: EnvironmentInput.default('').describe('The environment to stage in. Default: the first of the ladder.'),
    'job-id': coerce/* number */.ai().int().positive().optional().catch(undefined),
});
/** Keeps the candidate as a draft release, brings it into the first environment, and writes the brief for the next. */
const stage = {
    name: 'stage',
    title: 'Stage',
    inputs: StageInput,
    permissions: { contents: 'write', deployments: 'write', actions: 'read' },
    preflight: () => Promise.resolve([]),
    async run(input, ports) {
        const situation = await stage_look(input, ports);
        const { facts } = situation;
        const { decisions, refusal } = verdict_judge(facts);
        if (refusal !== undefined)
            return stage_withOutputs(refusal, situation);
        await closeReplaced(facts.ledger, ports);
        const brief = await writeBrief(situation, ports);
        const done = alreadyStaged(situation);
        if (done !== undefined) {
            const headline = `${facts.manifest.version} already is live in ${facts.environment.name}; nothing was written.`;
            return stage_withOutputs(completed(headline, { gates: decisions, summary: brief }), situation, done.payload.release_id);
        }
        const release = await ensureDraft({ loaded: situation.loaded, evidence: situation.evidence, body: draftBody(brief, facts.candidate) }, ports);
        await enter(situation, release, input['job-id'], ports);
        const headline = `${facts.manifest.version} is live in ${facts.environment.name}.`;
        return stage_withOutputs(completed(headline, { gates: decisions, summary: brief }), situation, release.id);
    },
};
async function stage_look(input, ports) {
    const loadedConfig = await loadConfig(ports.files);
    const { config } = loadedConfig;
    const first = config.environments[0]?.name ?? '';
    const environment = environmentNamed(config, input.environment === '' ? first : input.environment);
    const loaded = await candidateFromArtifact(input.candidate, ports);
    const evidence = await collectEvidence(input.candidate, ports);
    const ledgers = ledgersFor(input.candidate, ports);
    const facts = await readEntryFacts({
        purpose: 'stage',
        loadedConfig,
        environment,
        candidate: input.candidate,
        manifest: loaded.manifest,
        reports: evidence.reports,
        shown: undefined,
        draftVisible: true,
    }, ledgers, ports);
    return { loadedConfig, environment, loaded, evidence, ledgers, facts, shown: shownNow(config, environment, facts) };
}
function shownNow(config, environment, facts) {
    const { next } = neighbours(config, environment);
    return Object.fromEntries(next.map(({ name }) => [name, referenceTo(live(facts.otherLedgers[name] ?? []))]));
}
/** The record that makes another deploy needless: live, and its brief still true. */
function alreadyStaged({ facts, shown }) {
    const there = live(facts.ledger);
    if (there?.payload.candidate !== facts.candidate)
        return undefined;
    const same = Object.entries(shown).every(([name, now]) => sameReference(there.payload.shown[name] ?? null, now));
    return same ? there : undefined;
}
async function enter(situation, release, jobId, ports) {
    const { facts, environment, loadedConfig, loaded, ledgers } = situation;
    const { manifest, candidate } = loaded;
    const previous = live(facts.ledger);
    const admitted = await admit(manifest.commit, {
        schema: 1,
        intent: 'promote',
        candidate,
        component: null,
        version: manifest.version,
        release_id: release.id,
        evidence: situation.evidence.digest,
        environment: environment.name,
        previous: referenceTo(previous),
        shown: situation.shown,
        run: {
            id: ports.event.run.id,
            attempt: ports.event.run.attempt,
            job: ports.event.run.job,
            job_id: jobId ?? null,
        },
        approvals: [],
        overrides: [],
    }, environment, ledgers, ports);
    const context = {
        version: manifest.version,
        tag: manifest.tag,
        commit: manifest.commit,
        candidate,
        environment: environment.name,
        artifacts: loaded.folder,
        configFile: await writeComponentConfig(loaded, ports.files),
        previousVersion: previous?.payload.version ?? '',
        settings: declaredSettings(environment, ports.settings),
    };
    await carryOut({ record: admitted, environment, config: loadedConfig.config, context }, ports);
    await closeReplaced(await ledgers.again(environment.name), ports);
}
/** One brief for each environment that comes next; a note when there is none. */
async function writeBrief(situation, ports) {
    const { facts, loaded, loadedConfig, environment, evidence } = situation;
    const { next } = neighbours(loadedConfig.config, environment);
    const notes = (await ports.files.read(`${loaded.folder}/${NOTES_FILE}`)) ?? '';
    const briefs = await Promise.all(next.map(async ({ name }) => {
        const ledger = facts.otherLedgers[name] ?? [];
        const there = live(ledger);
        return renderBrief({
            environment: name,
            manifest: loaded.manifest,
            candidate: loaded.candidate,
            repositoryUrl: ports.event.repositoryUrl,
            ledger,
            stagedLedger: facts.ledger,
            comparison: there === undefined ? undefined : await ports.github.compare(there.sha, loaded.manifest.commit),
            reports: evidence.reports,
            notes,
        });
    }));
    return paragraphs(...briefs);
}
function draftBody(brief, candidate) {
    return `${draftMarker(candidate)}\n\n${brief}\n`;
}
function stage_withOutputs(result, { facts, environment }, releaseId) {
    return {
        ...result,
        outputs: {
            version: facts.manifest.version,
            environment: environment.name,
            'release-id': releaseId === undefined ? '' : String(releaseId),
        },
        details: { candidate: facts.candidate, version: facts.manifest.version, environment: environment.name, releaseId },
    };
}

;// CONCATENATED MODULE: ./packages/core/.build/stages/pipeline.js




/** The pipeline of one repository, from a commit to production. */
const PIPELINE = [
    // Makes the candidate: version, notes, artifacts, manifest.
    build,
    // Says something about the candidate, and leaves it as evidence.
    test,
    // Keeps the candidate as a draft release, brings it into the first environment, writes the brief.
    stage,
    // After the approval: the same bytes into the next environment, and the release.
    promote,
];

;// CONCATENATED MODULE: ./packages/core/.build/stages/plan/plan.js





/** Says what would be released, and changes nothing: for pull requests, and for the curious. */
const plan = {
    name: 'plan',
    title: 'Plan',
    inputs: schemas/* object */.Ikc({}),
    permissions: { contents: 'read' },
    preflight: () => Promise.resolve([]),
    async run(_input, ports) {
        const { config } = await loadConfig(ports.files);
        const { plan: planned } = await planRelease(config, ports);
        const changed = planned.components.filter((component) => component.next !== null);
        const needed = planned.next !== null || (planned.bump === null && changed.length > 0);
        const headline = planned.next !== null
            ? `This would release ${planned.next.version}.`
            : needed
                ? `This would release ${changed.map(({ name, next }) => `${name} ${next?.version ?? ''}`).join(', ')}.`
                : 'This would release nothing.';
        return completed(headline, {
            outputs: {
                'release-needed': String(needed),
                version: planned.next?.version ?? '',
                tag: planned.next?.tag ?? '',
            },
            details: { plan: planned },
            summary: planSummary(planned),
        });
    },
};

;// CONCATENATED MODULE: ./packages/core/.build/stages/index.js









;// CONCATENATED MODULE: ./packages/core/.build/index.js
















/***/ })

};
