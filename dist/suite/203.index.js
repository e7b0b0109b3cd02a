export const id = 203;
export const ids = [203];
export const modules = {

/***/ 96203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cancellation: () => (/* reexport */ cancellation/* Cancellation */.m),
  actionPorts: () => (/* reexport */ run_action/* actionPorts */.Nk),
  conventionalNotes: () => (/* reexport */ conventional_notes/* conventionalNotes */.y),
  gitHistory: () => (/* reexport */ git_history/* gitHistory */.H),
  httpProbe: () => (/* reexport */ probe/* httpProbe */.H),
  renderNotes: () => (/* reexport */ conventional_notes/* renderNotes */.I),
  restGitHub: () => (/* reexport */ github/* restGitHub */.K),
  runAction: () => (/* reexport */ run_action/* runAction */.Cs),
  runPost: () => (/* reexport */ run_action/* runPost */.a2),
  runRoot: () => (/* reexport */ runRoot),
  scriptCommands: () => (/* reexport */ run_script/* scriptCommands */.q),
  workspaceFiles: () => (/* reexport */ workspace/* workspaceFiles */.P)
});

// EXTERNAL MODULE: ./packages/adapters/.build/git/git-history.js + 2 modules
var git_history = __webpack_require__(45097);
;// CONCATENATED MODULE: ./packages/adapters/.build/git/index.js


// EXTERNAL MODULE: ./packages/adapters/.build/runtime/run-action.js + 5 modules
var run_action = __webpack_require__(57161);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./packages/core/.build/pipeline/markdown.js
var markdown = __webpack_require__(83750);
// EXTERNAL MODULE: ./packages/core/.build/pipeline/pipeline-stage.js
var pipeline_stage = __webpack_require__(60838);
// EXTERNAL MODULE: ./packages/core/.build/stages/configuration.js
var configuration = __webpack_require__(6412);
// EXTERNAL MODULE: ./packages/core/.build/stages/planning.js + 1 modules
var planning = __webpack_require__(22137);
// EXTERNAL MODULE: ./packages/core/.build/stages/plan/summary.js
var summary = __webpack_require__(91872);
;// CONCATENATED MODULE: ./packages/core/.build/stages/plan/plan.js






/** Says what would be released, and changes nothing: for pull requests, and for the curious. */
const plan = {
    name: 'plan',
    title: 'Plan',
    inputs: schemas/* object */.Ikc({}),
    permissions: { contents: 'read' },
    async run(_input, ports) {
        const { config } = await (0,configuration/* loadConfig */.Z)(ports.files);
        const { plan: planned, problems } = await (0,planning/* planRelease */.F)(config, ports);
        for (const problem of problems)
            ports.log.warning(`${problem.code}: ${problem.found}`);
        const changed = planned.components.filter((component) => component.next !== null);
        const needed = planned.next !== null || (planned.bump === null && changed.length > 0);
        const headline = planned.next !== null
            ? `This would release ${planned.next.version}.`
            : needed
                ? `This would release ${changed.map(({ name, next }) => `${name} ${next?.version ?? ''}`).join(', ')}.`
                : 'This would release nothing.';
        return (0,pipeline_stage/* completed */.s)(headline, {
            outputs: {
                'release-needed': String(needed),
                version: planned.next?.version ?? '',
                tag: planned.next?.tag ?? '',
            },
            details: { plan: planned },
            summary: (0,markdown/* paragraphs */.qN)((0,summary/* planSummary */.M)(planned), (0,summary/* heldSummary */._)(problems)),
        });
    },
};

// EXTERNAL MODULE: ./packages/core/.build/stages/pipeline.js
var pipeline = __webpack_require__(11850);
// EXTERNAL MODULE: ./packages/core/.build/stages/build/build.js + 14 modules
var build = __webpack_require__(49857);
// EXTERNAL MODULE: ./packages/core/.build/stages/test/test.js + 2 modules
var test = __webpack_require__(98216);
// EXTERNAL MODULE: ./packages/core/.build/stages/stage/stage.js + 4 modules
var stage = __webpack_require__(46794);
// EXTERNAL MODULE: ./packages/core/.build/stages/promote/promote.js + 5 modules
var promote = __webpack_require__(5297);
// EXTERNAL MODULE: ./packages/core/.build/config/suggest.js
var suggest = __webpack_require__(36965);
// EXTERNAL MODULE: ./packages/core/.build/errors/catalogue/steps.js
var steps = __webpack_require__(19719);
// EXTERNAL MODULE: ./packages/core/.build/pipeline/run-stage.js
var run_stage = __webpack_require__(82621);
// EXTERNAL MODULE: ./packages/core/.build/errors/render.js
var render = __webpack_require__(47500);
;// CONCATENATED MODULE: ./packages/adapters/.build/runtime/root-action.js



const KNOWN = [plan.name, ...pipeline/* PIPELINE */.J.map((stage) => stage.name)];
/** The action of the repository's root: runs the stage that its input names. `plan`, the default, only reads. */
async function runRoot() {
    const name = core/* getInput */.V4('stage') || plan.name;
    switch (name) {
        case 'plan':
            return (0,run_action/* runAction */.Cs)(plan);
        case 'build':
            return (0,run_action/* runAction */.Cs)(build/* build */.j);
        case 'test':
            return (0,run_action/* runAction */.Cs)(test/* test */.t6);
        case 'stage':
            return (0,run_action/* runAction */.Cs)(stage/* stage */.d);
        case 'promote':
            return (0,run_action/* runAction */.Cs)(promote/* promote */.p);
        default:
            return refuse(name);
    }
}
/** The one end of an action that no stage stands behind; its outputs are the same as everywhere. */
function refuse(name) {
    const suggestion = (0,suggest/* nearest */.p)(name, KNOWN);
    const expected = suggestion === undefined ? `One of: ${KNOWN.join(', ')}.` : `\`${suggestion}\`?`;
    const problem = (0,steps/* missingInput */.fV)('stage', `"${name}"`, expected);
    core/* setOutput */.uH('decision', problem.outcome);
    core/* setOutput */.uH('reason-code', problem.code);
    core/* setOutput */.uH('result', JSON.stringify({ schema: run_stage/* RESULT_SCHEMA */.w, stage: name, decision: problem.outcome, problems: [problem] }));
    core/* setFailed */.C1((0,render/* renderProblems */.x)([problem]));
    process.exit(1);
}

// EXTERNAL MODULE: ./packages/adapters/.build/github/index.js + 10 modules
var github = __webpack_require__(11573);
// EXTERNAL MODULE: ./packages/adapters/.build/files/workspace.js + 2 modules
var workspace = __webpack_require__(14740);
// EXTERNAL MODULE: ./packages/adapters/.build/commands/run-script.js + 3 modules
var run_script = __webpack_require__(18674);
// EXTERNAL MODULE: ./packages/adapters/.build/runtime/cancellation.js
var cancellation = __webpack_require__(52799);
// EXTERNAL MODULE: ./packages/adapters/.build/changelog/conventional-notes.js + 1 modules
var conventional_notes = __webpack_require__(92117);
;// CONCATENATED MODULE: ./packages/adapters/.build/changelog/index.js


// EXTERNAL MODULE: ./packages/adapters/.build/http/probe.js + 1 modules
var probe = __webpack_require__(97436);
;// CONCATENATED MODULE: ./packages/adapters/.build/index.js











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


/***/ })

};
