export const id = 438;
export const ids = [438];
export const modules = {

/***/ 19438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _liftlock_adapters__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57161);
/* harmony import */ var _liftlock_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98216);


const run = () => (0,_liftlock_adapters__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .Cs)(_liftlock_core__WEBPACK_IMPORTED_MODULE_1__/* .test */ .t6);


/***/ }),

/***/ 29085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ EnvironmentInput),
/* harmony export */   a: () => (/* binding */ CandidateInput)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _candidate_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14940);


/** The input `candidate` of every stage after the build. An empty one is what GitHub leaves of a masked output. */
const CandidateInput = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .trim()
    .pipe(_candidate_index_js__WEBPACK_IMPORTED_MODULE_1__/* .Digest */ .np)
    .describe('The candidate: the output `candidate` of the build job.');
const EnvironmentInput = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().max(255);


/***/ }),

/***/ 63112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ writeReleaseConfig)
});

// EXTERNAL MODULE: ./packages/core/.build/candidate/canonical-json.js
var canonical_json = __webpack_require__(76135);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./packages/core/.build/candidate/manifest.js
var manifest = __webpack_require__(2389);
// EXTERNAL MODULE: ./packages/core/.build/config/config.js
var config = __webpack_require__(93857);
// EXTERNAL MODULE: ./packages/core/.build/config/validation-step.js
var validation_step = __webpack_require__(71919);
;// CONCATENATED MODULE: ./packages/core/.build/release/release-config.js




/** The whole release as it will enter one environment; steps find it as JSON in the file LIFTLOCK_CONFIG. */
const ReleaseConfig = schemas/* strictObject */.rej({
    version: schemas/* string */.YjP(),
    /** The tier of the environment, not its name. */
    environment: schemas/* enum */.k5n(['dev', 'staging', 'prod']),
    components: schemas/* array */.YOg(manifest/* Component */.uA),
    dependencies: schemas/* array */.YOg(config/* Dependency */.O2),
    validation: schemas/* array */.YOg(validation_step/* ValidationStep */.k),
});
/** What a candidate is, in one environment. Without one (in tests) it is that of development: nothing to validate. */
function resolve(config, candidate, environment) {
    return {
        version: candidate.version,
        environment: environment?.tier ?? 'dev',
        components: candidate.components,
        dependencies: config.components.flatMap((component) => component.dependencies),
        validation: environment?.validate ?? [],
    };
}

;// CONCATENATED MODULE: ./packages/core/.build/stages/release-config-file.js


/** Writes the release's configuration for one environment to the file that steps find in LIFTLOCK_CONFIG. */
async function writeReleaseConfig(config, loaded, environment, files) {
    const file = `${await files.temporaryFolder('config')}/release.json`;
    await files.write(file, (0,canonical_json/* canonicalJson */.d)(resolve(config, loaded.manifest, environment)));
    return file;
}


/***/ }),

/***/ 43:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ testSummary),
/* harmony export */   j: () => (/* binding */ reportTable)
/* harmony export */ });
/* harmony import */ var _candidate_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14940);
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79791);
/* harmony import */ var _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83750);



/** What the suites said, as a table, and the failures below it. */
function testSummary(version, candidate, reports) {
    return (0,_pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraphs */ .qN)(`Candidate ${(0,_pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_candidate_index_js__WEBPACK_IMPORTED_MODULE_1__/* .shortDigest */ .VK)(candidate))} of version **${(0,_pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(version)}**`, reportTable(reports), ...reports.map(failures));
}
/** One line per suite; also part of the brief. */
function reportTable(reports) {
    if (reports.length === 0)
        return '';
    return (0,_pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['', 'Suite', 'Kind', 'Tests', 'Failed', 'Skipped', 'Time'], reports.map((report) => [
        report.conclusion === 'passed' ? '✓' : '✗',
        (0,_pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(report.suite),
        report.kind,
        String(report.tests?.total ?? '–'),
        String(report.tests?.failed ?? '–'),
        String(report.tests?.skipped ?? '–'),
        (0,_config_index_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(report.duration),
    ]));
}
function failures(report) {
    if (report.failures.length === 0)
        return '';
    const lines = report.failures.map(({ name, message }) => `- **${(0,_pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(name)}** ${(0,_pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(message.split('\n')[0] ?? '')}`);
    return (0,_pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(`Failures of ${(0,_pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(report.suite)}`, lines.join('\n'));
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
