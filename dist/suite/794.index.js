export const id = 794;
export const ids = [794];
export const modules = {

/***/ 46794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ stage)
});

// UNUSED EXPORTS: StageInput

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
// EXTERNAL MODULE: ./packages/core/.build/changelog/notes.js + 1 modules
var notes = __webpack_require__(25761);
// EXTERNAL MODULE: ./packages/core/.build/deployment/ledger.js
var ledger = __webpack_require__(80973);
// EXTERNAL MODULE: ./packages/core/.build/pipeline/markdown.js
var markdown = __webpack_require__(83750);
// EXTERNAL MODULE: ./packages/core/.build/pipeline/pipeline-stage.js
var pipeline_stage = __webpack_require__(60838);
// EXTERNAL MODULE: ./packages/core/.build/release/release.js
var release_release = __webpack_require__(69935);
// EXTERNAL MODULE: ./packages/core/.build/stages/brief/write-briefs.js + 1 modules
var write_briefs = __webpack_require__(62064);
// EXTERNAL MODULE: ./packages/core/.build/stages/candidate-files.js
var candidate_files = __webpack_require__(25121);
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
// EXTERNAL MODULE: ./packages/core/.build/stages/rollout/replaced.js
var replaced = __webpack_require__(37962);
// EXTERNAL MODULE: ./packages/core/.build/candidate/manifest.js
var candidate_manifest = __webpack_require__(2389);
// EXTERNAL MODULE: ./packages/core/.build/errors/problem.js
var problem = __webpack_require__(15429);
// EXTERNAL MODULE: ./packages/core/.build/errors/catalogue/github.js
var github = __webpack_require__(73633);
// EXTERNAL MODULE: ./packages/core/.build/candidate/digest.js
var candidate_digest = __webpack_require__(14940);
;// CONCATENATED MODULE: ./packages/core/.build/stages/stage/draft-marker.js

const MARKER = /^<!-- liftlock candidate=(sha256:[0-9a-f]{64}) run=(\d{1,15}) -->/;
function formatMarker({ candidate, run }) {
    return `<!-- liftlock candidate=${candidate} run=${run} -->`;
}
/** The marker that a body begins with; undefined for drafts of people and other tools. */
function parseMarker(body) {
    const [, digest, run] = MARKER.exec(body) ?? [];
    const candidate = candidate_digest/* Digest */.np.safeParse(digest);
    return candidate.success && run !== undefined ? { candidate: candidate.data, run: Number(run) } : undefined;
}

;// CONCATENATED MODULE: ./packages/core/.build/stages/stage/draft.js




/**
 * The draft release that holds the candidate, complete: every artifact, then `evidence.json`, then `candidate.json` as
 * the mark of completeness. Finds one that is there, mends one that was left unfinished, or makes it.
 */
async function ensureDraft(content, releases, ports) {
    const { loaded, body } = content;
    const { manifest, candidate } = loaded;
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
    return (ofTag.find((release) => (0,release_release/* asset */.LY)(release, candidate_manifest/* MANIFEST_FILE */.h1)?.digest === candidate) ??
        ofTag.find((release) => release.draft &&
            release.target === manifest.commit &&
            (0,release_release/* asset */.LY)(release, candidate_manifest/* MANIFEST_FILE */.h1) === undefined &&
            parseMarker(release.body)?.candidate === candidate));
}
/**
 * Whether the release of a record still has every byte of its candidate. A draft can be changed or deleted by anybody who
 * may write; then it is made whole again, in a record of its own.
 */
async function holdsCandidate({ payload }, manifest, { github }) {
    const release = await github.release(payload.release_id);
    if (release === undefined || !release.draft)
        return release !== undefined;
    const wanted = [
        ...manifest.artifacts,
        { name: candidate_manifest/* EVIDENCE_FILE */.fi, sha256: payload.evidence },
        { name: candidate_manifest/* MANIFEST_FILE */.h1, sha256: payload.candidate },
    ];
    return wanted.every(({ name, sha256 }) => {
        const there = (0,release_release/* asset */.LY)(release, name);
        return there?.state === 'uploaded' && (there.digest === null || there.digest === sha256);
    });
}
async function complete(draft, { loaded, evidence }, ports) {
    const { manifest, folder, candidate } = loaded;
    const artifacts = manifest.artifacts.map(({ name, sha256, size }) => ({
        name,
        file: `${folder}/${name}`,
        digest: sha256,
        size,
    }));
    const mark = { name: candidate_manifest/* MANIFEST_FILE */.h1, file: `${folder}/${candidate_manifest/* MANIFEST_FILE */.h1}`, digest: candidate };
    const manifestSize = (await ports.files.digest(mark.file))?.size ?? 0;
    const wanted = [...artifacts, { name: candidate_manifest/* EVIDENCE_FILE */.fi, ...evidence }, { ...mark, size: manifestSize }];
    const assets = [];
    for (const want of wanted)
        assets.push(await ensureAsset(draft, want, ports));
    return { ...draft, assets };
}
/** Keeps an asset that is whole, replaces one that is not. */
async function ensureAsset(draft, want, ports) {
    const there = (0,release_release/* asset */.LY)(draft, want.name);
    if (there !== undefined && isWhole(there, want))
        return there;
    if (there !== undefined)
        await ports.github.deleteAsset(there.id);
    const uploaded = await ports.github.uploadAsset(draft.id, want.name, want.file);
    if (isWhole(uploaded, want))
        return uploaded;
    throw new problem/* LiftlockError */.Np((0,github/* brokenUpload */.PF)(want.name, `${uploaded.state}, ${uploaded.size} bytes, ${uploaded.digest ?? 'no digest'}`, `uploaded, ${want.size} bytes, ${want.digest}`));
}
/** A server that gives no digests (null) is believed on size and state; `promote` hashes the bytes themselves anyway. */
function isWhole(there, want) {
    return (there.state === 'uploaded' && there.size === want.size && (there.digest === null || there.digest === want.digest));
}

;// CONCATENATED MODULE: ./packages/core/.build/stages/stage/old-drafts.js

/** How many drafts of earlier candidates are kept, for whoever still wants to promote one. */
const KEPT = 10;
/** Deletions of one run: a backlog goes away over several runs and costs none of them much. */
const AT_ONCE = 5;
/**
 * Deletes drafts that nobody can want any more: ours, beyond the newest ten, of commits that this candidate contains, and
 * made by runs that have ended, so that no reviewer is looking at them. Gives the tags of what is gone.
 */
async function deleteOldDrafts(releases, current, commit, { github }) {
    const drafts = releases
        .filter((release) => release.draft && release.id !== current.id && parseMarker(release.body) !== undefined)
        .sort((a, b) => b.id - a.id)
        .slice(KEPT);
    const deleted = [];
    for (const draft of drafts.reverse().slice(0, AT_ONCE)) {
        const run = await github.run(parseMarker(draft.body)?.run ?? 0);
        if (run !== undefined && !run.completed)
            continue;
        if ((await github.compare(draft.target, commit)).status !== 'ahead')
            continue;
        await github.deleteRelease(draft.id);
        deleted.push(draft.tag);
    }
    return deleted;
}

// EXTERNAL MODULE: ./packages/core/.build/candidate/canonical-json.js
var canonical_json = __webpack_require__(76135);
// EXTERNAL MODULE: ./packages/core/.build/errors/catalogue/candidate.js
var catalogue_candidate = __webpack_require__(92585);
// EXTERNAL MODULE: ./packages/core/.build/evidence/evidence.js
var evidence = __webpack_require__(85343);
// EXTERNAL MODULE: ./packages/core/.build/stages/test/test.js + 2 modules
var test = __webpack_require__(98216);
;// CONCATENATED MODULE: ./packages/core/.build/stages/stage/evidence.js




/**
 * Everything that the jobs of this run stated about the candidate. Of a job that ran again, the last attempt counts; of
 * several jobs that ran the same suite, the worse report. Statements about another candidate are refused.
 */
async function collectEvidence(candidate, ports) {
    const names = (await ports.artifacts.list()).filter((name) => name.startsWith((0,test/* evidencePrefix */.Q5)(candidate)));
    const statements = [];
    for (const name of lastAttempts(names))
        statements.push(await readStatement(name, candidate, ports));
    const latest = worstReports(statements);
    const bundle = { schema: 1, subject: candidate, statements: latest };
    const folder = await ports.files.temporaryFolder('evidence');
    const file = `${folder}/${candidate_manifest/* EVIDENCE_FILE */.fi}`;
    const text = (0,canonical_json/* canonicalJson */.d)(bundle);
    await ports.files.write(file, text);
    return { reports: (0,evidence/* testReports */.UN)(latest), file, digest: (0,candidate_digest/* digestOf */.ol)(text), size: new TextEncoder().encode(text).length };
}
async function readStatement(name, candidate, ports) {
    const folder = await ports.files.temporaryFolder('evidence');
    await ports.artifacts.download(name, folder);
    const statement = evidence/* Evidence */.of.safeParse(parsed((await ports.files.read(`${folder}/evidence.json`)) ?? ''));
    if (!statement.success)
        throw new problem/* LiftlockError */.Np((0,catalogue_candidate/* tampered */.rZ)(name, 'It is no statement of the test action.', 'Evidence as `test` writes it.'));
    if (statement.data.subject !== candidate)
        throw new problem/* LiftlockError */.Np((0,catalogue_candidate/* tampered */.rZ)(name, `It is about ${statement.data.subject}.`, `Evidence about ${candidate}.`));
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
/** Names end in job and suites, the digest of the statement, and the attempt: `…-unit-<suites>-<digest>-2`. */
function lastAttempts(names) {
    const read = names.map((name) => {
        const [, source = name, attempt = '0'] = /^(.*)-[0-9a-f]{12}-(\d{1,9})$/.exec(name) ?? [];
        return { name, source, attempt: Number(attempt) };
    });
    const last = (source) => Math.max(...read.filter((one) => one.source === source).map(({ attempt }) => attempt));
    return read
        .filter(({ source, attempt }) => attempt === last(source))
        .map(({ name }) => name)
        .sort();
}
function worstReports(statements) {
    const worst = new Map();
    for (const statement of statements) {
        for (const report of statement.predicate) {
            if (report.conclusion === 'passed' && worst.has(report.suite))
                continue;
            worst.set(report.suite, { ...statement, predicate: [report] });
        }
    }
    return [...worst.values()].sort((a, b) => ((a.predicate[0]?.suite ?? '') < (b.predicate[0]?.suite ?? '') ? -1 : 1));
}

;// CONCATENATED MODULE: ./packages/core/.build/stages/stage/stage.js























/** Pages of 100 releases that are searched for a draft; drafts are among the newest. */
const PAGES = 3;
const StageInput = schemas/* object */.Ikc({
    candidate: inputs/* CandidateInput */.a,
    environment: inputs/* EnvironmentInput */._.default('').describe('The environment to stage in. Default: the first of the ladder.'),
    'job-id': coerce/* number */.ai().int().positive().optional().catch(undefined),
});
/** Keeps the candidate as a draft release, brings it into the first environment, and writes the brief for the next. */
const stage = {
    name: 'stage',
    title: 'Stage',
    inputs: StageInput,
    permissions: { contents: 'write', deployments: 'write', actions: 'read' },
    async run(input, ports) {
        const situation = await look(input, ports);
        const { facts } = situation;
        const { decisions, refusal } = (0,verdict/* judge */.S)(facts);
        if (refusal !== undefined)
            return withOutputs(refusal, situation);
        await (0,replaced/* closeReplaced */.N)(facts.ledger, ports);
        const { loaded, evidence, environment, loadedConfig } = situation;
        const brief = await (0,write_briefs/* writeBriefs */.x)(loadedConfig.config, environment, facts, loaded, ports);
        const done = alreadyStaged(situation);
        if (done !== undefined && (await holdsCandidate(done, facts.manifest, ports))) {
            const headline = `${facts.manifest.version} already is live in ${facts.environment.name}; nothing was written.`;
            return withOutputs((0,pipeline_stage/* completed */.s)(headline, { gates: decisions, summary: brief }), situation, done.payload.release_id);
        }
        const releases = await ports.github.releases(PAGES);
        const marker = formatMarker({ candidate: facts.candidate, run: ports.event.run.id });
        const room = notes/* RELEASE_BODY_LIMIT */.fS - marker.length - 3;
        const body = `${marker}\n\n${(0,release_release/* fitBody */.KM)(brief, room, 'The whole brief is in the summary of the job.')}\n`;
        const release = await ensureDraft({ loaded, evidence, body }, releases, ports);
        await enter(situation, release, input['job-id'], ports);
        await deleteOldDrafts(releases, release, facts.manifest.commit, ports);
        const aside = await (0,automatic_records/* automaticRecords */.Y)(environment.name, ports);
        const headline = `${facts.manifest.version} is live in ${facts.environment.name}.`;
        const summary = (0,markdown/* paragraphs */.qN)(brief, aside);
        return withOutputs((0,pipeline_stage/* completed */.s)(headline, { gates: decisions, summary }), situation, release.id);
    },
};
async function look(input, ports) {
    const loadedConfig = await (0,configuration/* loadConfig */.Z)(ports.files);
    const { config } = loadedConfig;
    const first = config.environments[0]?.name ?? '';
    const environment = (0,configuration/* environmentNamed */.b)(config, input.environment === '' ? first : input.environment);
    const loaded = await (0,candidate_files/* candidateFromArtifact */.or)(input.candidate, ports);
    const evidence = await collectEvidence(input.candidate, ports);
    const ledgers = (0,entry_ledgers/* ledgersFor */.E)(input.candidate, ports);
    const facts = await (0,read_facts/* readEntryFacts */._)({
        purpose: 'stage',
        loadedConfig,
        environment,
        candidate: input.candidate,
        manifest: loaded.manifest,
        reports: evidence.reports,
        shown: undefined,
        draftVisible: true,
    }, ledgers, ports);
    return { loadedConfig, environment, loaded, evidence, ledgers, facts, shown: (0,write_briefs/* shownNow */.q)(config, environment, facts) };
}
/** The record that makes another deploy needless: live, and its brief still true. */
function alreadyStaged({ facts, shown }) {
    const there = (0,ledger/* live */.VD)(facts.ledger);
    if (there?.payload.candidate !== facts.candidate)
        return undefined;
    const same = Object.entries(shown).every(([name, now]) => (0,ledger/* sameReference */.kP)(there.payload.shown[name] ?? null, now));
    return same ? there : undefined;
}
async function enter(situation, release, jobId, ports) {
    const { facts, environment, loadedConfig, loaded, evidence, shown, ledgers } = situation;
    const content = { facts, releaseId: release.id, evidence: evidence.digest, shown, approvals: [], jobId };
    const payload = (0,rollout_payload/* recordPayload */.o)(content, ports.event);
    const record = await (0,admission/* admit */.w)(facts.manifest.commit, payload, environment, ledgers, ports);
    const context = await (0,rollout_context/* rolloutContext */.b)(facts, loaded, loadedConfig.config, ports);
    await (0,carry_out/* carryOut */.u0)({ record, environment, config: loadedConfig.config, context }, ports);
    await (0,replaced/* closeReplaced */.N)(await ledgers.again(environment.name), ports);
}
function withOutputs(result, { facts, environment }, releaseId) {
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


/***/ }),

/***/ 98216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q5: () => (/* binding */ evidencePrefix),
  t6: () => (/* binding */ test)
});

// UNUSED EXPORTS: TestInput

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./packages/core/.build/candidate/digest.js
var digest = __webpack_require__(14940);
// EXTERNAL MODULE: ./packages/core/.build/candidate/canonical-json.js
var canonical_json = __webpack_require__(76135);
// EXTERNAL MODULE: ./packages/core/.build/errors/problem.js
var problem = __webpack_require__(15429);
// EXTERNAL MODULE: ./packages/core/.build/errors/catalogue/steps.js
var steps = __webpack_require__(19719);
// EXTERNAL MODULE: ./packages/core/.build/pipeline/pipeline-stage.js
var pipeline_stage = __webpack_require__(60838);
// EXTERNAL MODULE: ./packages/core/.build/stages/candidate-files.js
var candidate_files = __webpack_require__(25121);
// EXTERNAL MODULE: ./packages/core/.build/stages/configuration.js
var configuration = __webpack_require__(6412);
// EXTERNAL MODULE: ./packages/core/.build/stages/inputs.js
var inputs = __webpack_require__(29085);
// EXTERNAL MODULE: ./packages/core/.build/stages/release-config-file.js + 1 modules
var release_config_file = __webpack_require__(63112);
// EXTERNAL MODULE: ./packages/core/.build/config/duration.js
var duration = __webpack_require__(79791);
// EXTERNAL MODULE: ./packages/core/.build/stages/exit-code.js
var exit_code = __webpack_require__(68368);
// EXTERNAL MODULE: ./packages/core/.build/stages/script.js
var script = __webpack_require__(69415);
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
        name: name === '' ? 'unnamed test' : cut(name, 200),
        message: cut(messageOf(problem), 1_000),
        ...(file === '' ? {} : { file: cut(file, 300) }),
        ...(Number.isInteger(line) && line > 0 ? { line } : {}),
    };
}
function messageOf(problem) {
    if (typeof problem === 'string')
        return problem.trim();
    if (typeof problem !== 'object' || problem === null)
        return '';
    const { '@message': message, '#text': text } = problem;
    return [message, text]
        .filter((part) => typeof part === 'string')
        .join('\n')
        .trim();
}
function attribute(entry, name) {
    const value = entry[name];
    return typeof value === 'string' ? value : '';
}
function cut(text, length) {
    return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}

;// CONCATENATED MODULE: ./packages/core/.build/stages/test/run-suite.js




/** Failures kept in the evidence; the log has them all. */
const FAILURES_KEPT = 50;
const LARGEST_REPORT = 64 * 1024 * 1024;
/** Runs one suite and says what it showed. The exit code and the reports must agree that all is well. */
async function runSuite(suite, context, config, ports) {
    const startedAt = ports.clock.now();
    const end = await (0,script/* runStep */.eg)(suite.step, context, config, ports);
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
    const found = await ports.files.glob(glob, (0,script/* folderOf */.yS)(suite.step.component, config));
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
        return `it was still running after ${(0,duration/* formatDuration */.a3)(suite.step.timeout)}`;
    if (end.end === 'cancelled')
        return 'the run was cancelled';
    if (typeof reports === 'object' && reports.failed > 0)
        return `${reports.failed} of ${reports.total} tests failed`;
    if (end.end === 'failed')
        return `it ${(0,exit_code/* exitedWith */.Q)(end.exitCode)}`;
    if (typeof reports === 'string')
        return reports;
    if (reports !== undefined && reports.total === 0)
        return 'its reports hold no test at all';
    if (reports !== undefined && reports.passed === 0)
        return 'every test was skipped';
    return undefined;
}

// EXTERNAL MODULE: ./packages/core/.build/stages/test/summary.js
var summary = __webpack_require__(43);
;// CONCATENATED MODULE: ./packages/core/.build/stages/test/test.js










const TestInput = schemas/* object */.Ikc({
    candidate: inputs/* CandidateInput */.a,
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
    async run(input, ports) {
        const { config } = await (0,configuration/* loadConfig */.Z)(ports.files);
        const suites = chosenSuites(config.suites, input.suites);
        const loaded = await (0,candidate_files/* candidateFromArtifact */.or)(input.candidate, ports);
        const { manifest, folder, candidate } = loaded;
        const context = {
            version: manifest.version,
            tag: manifest.tag,
            commit: manifest.commit,
            candidate,
            artifacts: folder,
            configFile: await (0,release_config_file/* writeReleaseConfig */.h)(config, loaded, undefined, ports.files),
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
        throw new problem/* LiftlockError */.Np((0,steps/* missingInput */.fV)('suites', `There is no suite ${unknown.join(', ')}.`, `Names from: ${known}.`));
    }
    return suites.filter((suite) => names.includes(suite.name));
}
/** First part of the name of every workflow artifact with evidence about a candidate. */
function evidencePrefix(candidate) {
    return `liftlock-evidence-${(0,digest/* shortDigest */.VK)(candidate)}-`;
}
/**
 * Each job, its suites and its attempt have an artifact of their own: names are taken for the whole run. The digest of
 * the statement keeps apart the jobs of a matrix, which share their key.
 */
async function uploadEvidence(loaded, reports, ports) {
    const statement = {
        schema: 1,
        subject: loaded.candidate,
        predicateType: 'test-report',
        predicate: [...reports],
    };
    const { job, attempt } = ports.event.run;
    const folder = await ports.files.temporaryFolder('evidence');
    const suites = (0,digest/* shortDigest */.VK)((0,digest/* digestOf */.ol)(reports.map((report) => report.suite).join('\n')));
    const text = (0,canonical_json/* canonicalJson */.d)(statement);
    const source = `${job}-${suites}-${(0,digest/* shortDigest */.VK)((0,digest/* digestOf */.ol)(text))}`;
    await ports.files.write(`${folder}/evidence.json`, text);
    await ports.artifacts.upload(`${evidencePrefix(loaded.candidate)}${source}-${attempt}`, folder, ['evidence.json']);
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
    const problems = failed.map((report) => (0,steps/* testsFailed */.fU)(report.suite, report.reason ?? 'it failed'));
    const shared = {
        outputs: { version: manifest.version, passed: String(failed.length === 0) },
        details: { candidate, version: manifest.version, reports },
        summary: (0,summary/* testSummary */.J)(manifest.version, candidate, reports),
    };
    if (problems.length > 0) {
        return {
            ...(0,pipeline_stage/* completed */.s)('', shared),
            decision: 'failed',
            reasonCode: 'tests-failed',
            headline: `${failed.length} of ${reports.length} suites failed for ${manifest.version}.`,
            problems,
        };
    }
    const tests = total === 0 ? '' : `, ${total} tests`;
    return (0,pipeline_stage/* completed */.s)(reports.length === 0
        ? 'No suites are configured.'
        : `${manifest.version} passed ${reports.length === 1 ? 'its suite' : `all ${reports.length} suites`}${tests}.`, shared);
}


/***/ })

};
