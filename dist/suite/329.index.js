export const id = 329;
export const ids = [329];
export const modules = {

/***/ 49567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ai: () => (/* binding */ number)
/* harmony export */ });
/* unused harmony exports string, boolean, bigint, date */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedNumber */ .qG(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodNumber */ .rSt, params);
}
function boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}


/***/ }),

/***/ 80973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Po: () => (/* binding */ referenceTo),
/* harmony export */   VD: () => (/* binding */ live),
/* harmony export */   ho: () => (/* binding */ open),
/* harmony export */   kP: () => (/* binding */ sameReference),
/* harmony export */   wP: () => (/* binding */ possiblyLive)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54445);

/**
 * What is live in an environment: of the records that reached success, the one whose success came last, unless a later
 * rollback that finished put another in its place (that one is then the newest success). `inactive` on top means nothing.
 */
function live(records) {
    return newest(records.filter(_record_js__WEBPACK_IMPORTED_MODULE_0__/* .hasSucceeded */ .yO), (record) => (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .successId */ .ZU)(record) ?? 0);
}
/**
 * The newest record that began to deploy and was not rolled back: after a crash nobody knows more than that its bytes
 * may be there. Whatever orders candidates uses this one, not `live`.
 */
function possiblyLive(records) {
    return newest(records.filter((record) => (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .hasSucceeded */ .yO)(record) || ((0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .hasBegun */ .SU)(record) && !(0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .wasRolledBack */ .F1)(record))), (record) => record.id);
}
/** Records without a terminal status, oldest first. The oldest is admitted. */
function open(records) {
    return records.filter((record) => !(0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isTerminal */ .Hd)(record)).sort((a, b) => a.id - b.id);
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


/***/ }),

/***/ 85343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UN: () => (/* binding */ testReports),
/* harmony export */   Yx: () => (/* binding */ EvidenceBundle),
/* harmony export */   of: () => (/* binding */ Evidence)
/* harmony export */ });
/* unused harmony exports TestFailure, TestReport */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _candidate_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14940);


/** One test that did not pass. */
const TestFailure = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().optional(),
});
/** What one suite said about a candidate. */
const TestReport = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    suite: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['unit', 'integration', 'performance', 'security']),
    conclusion: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['passed', 'failed']),
    /** Why it failed, when that is not the tests' own failures: no tests, no report, exit code, timeout. */
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** Counts from the JUnit reports; absent when the suite writes none. */
    tests: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        total: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
        passed: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
        failed: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
        skipped: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    })
        .optional(),
    /** At most the first fifty. */
    failures: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(TestFailure),
    /** Milliseconds. */
    duration: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
});
/** A statement about a candidate: its subject is the candidate's digest, and it says nothing about any other. */
const Evidence = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    subject: _candidate_index_js__WEBPACK_IMPORTED_MODULE_1__/* .Digest */ .np,
    predicateType: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('test-report'),
    predicate: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(TestReport),
});
/** All statements about one candidate, as the asset `evidence.json`. */
const EvidenceBundle = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1), subject: _candidate_index_js__WEBPACK_IMPORTED_MODULE_1__/* .Digest */ .np, statements: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Evidence) });
/** Every test report in the statements, in order. */
function testReports(statements) {
    return statements.flatMap((statement) => statement.predicate);
}


/***/ }),

/***/ 52320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ followsVersionStandard)
/* harmony export */ });
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94256);

const followsVersionStandard = {
    name: 'follows-version-standard',
    motivation: 'Other tools of a team read version names; one that they cannot read is found out after the release.',
    decide({ versionPattern, manifest }) {
        if (versionPattern === undefined)
            return (0,_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .pass */ .IX)('Every version name is allowed.');
        if (new RegExp(versionPattern, 'u').test(manifest.version))
            return (0,_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .pass */ .IX)(`${manifest.version} fits ${versionPattern}.`);
        return (0,_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .hold */ ._2)('version-not-standard', `${manifest.version} does not fit ${versionPattern}.`, 'Change `standards.version.pattern`, or what makes the version: the tags and the commits since.');
    },
};


/***/ }),

/***/ 94256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ pass),
/* harmony export */   _2: () => (/* binding */ hold),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   iv: () => (/* binding */ skip),
/* harmony export */   kA: () => (/* binding */ ask)
/* harmony export */ });
/* unused harmony export GateDecision */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/**
 * What a gate answered. `pass`: yes. `hold`: a rule says no, and a person can change that. `fail`: a check of the
 * candidate says no. `skip`: the candidate is not needed any more. All but `pass` have a remedy.
 */
const GateDecision = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    gate: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    decision: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'hold', 'fail', 'skip']),
    /** Stable kebab-case code; `passed` for a yes. */
    code: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** One sentence with the facts that decided. */
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The exact thing to do next; empty for a yes. */
    remedy: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
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


/***/ }),

/***/ 78149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ countingApprovals),
/* harmony export */   i: () => (/* binding */ hasApproval)
/* harmony export */ });
/* harmony import */ var _deployment_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54445);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94256);


const hasApproval = {
    name: 'has-approval',
    motivation: 'Any workflow that names an environment creates it, without rules; administrators can start waiting jobs; a re-run carries old reviews along. So the reviews themselves are counted.',
    decide(facts) {
        const { environment, reviewers, reviews, event } = facts;
        const rule = environment.approvals;
        if (rule === 'none')
            return (0,_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .pass */ .IX)(`${environment.name} asks for no approval.`);
        if (reviewers === undefined || reviewers.required === 0) {
            return (0,_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .hold */ ._2)('environment-unprotected', `The environment ${environment.name} has no required reviewers.`, `Add them: repository Settings → Environments → ${environment.name} → Required reviewers (private repositories need GitHub Enterprise). To go without, write \`approvals: none\`.`);
        }
        if (reviews.length === 0) {
            return (0,_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .hold */ ._2)('approval-not-visible', `GitHub shows no review of ${environment.name} in run ${event.run.id}.`, "Remove `deployment: false` from the job's `environment:`, or write `approvals: none`.");
        }
        const people = new Set(countingApprovals(facts).map((approval) => approval.user));
        if (people.size < rule.count) {
            return (0,_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .hold */ ._2)('not-enough-approvals', `${people.size} of ${rule.count} approvals count (${[...people].join(', ') || 'nobody'}).`, rule.count > 1
                ? `GitHub goes on after one review. Add ${rule.count - 1} empty job with \`environment: ${environment.name}\` before this one: each asks again.`
                : 'Re-run this job and have it approved by somebody else than whoever started the run.');
        }
        return (0,_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .pass */ .IX)(`Approved by ${[...people].join(', ')}.`);
    },
};
/** Approvals of this run and environment that no other candidate and no success has used up. */
function countingApprovals(facts) {
    const { environment, reviews, ledger, candidate, event } = facts;
    const used = ledger
        .filter((record) => record.payload.run.id === event.run.id)
        .filter((record) => record.payload.candidate !== candidate || (0,_deployment_index_js__WEBPACK_IMPORTED_MODULE_1__/* .hasSucceeded */ .yO)(record))
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


/***/ }),

/***/ 69935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KM: () => (/* binding */ fitBody),
/* harmony export */   LY: () => (/* binding */ asset)
/* harmony export */ });
/* unused harmony exports ReleaseAsset, Release */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _candidate_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14940);


/** A file of a GitHub Release. Only `uploaded` ones are whole; `digest` is null on old assets and some servers. */
const ReleaseAsset = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    size: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    digest: _candidate_index_js__WEBPACK_IMPORTED_MODULE_1__/* .Digest */ .np.nullable(),
});
/** A GitHub Release: a draft holds a candidate, a published one is a release. */
const Release = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    tag: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Commit or branch that the tag is made at when a draft is published. */
    target: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    body: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    draft: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    prerelease: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    assets: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ReleaseAsset),
});
/** Cuts a text at a line, never inside one, and says where the whole of it is. */
function fitBody(text, room, pointer) {
    if (text.length <= room)
        return text;
    const ending = `\n\n… ${pointer}`;
    const cut = text.slice(0, room - ending.length);
    return `${cut.slice(0, Math.max(0, cut.lastIndexOf('\n')))}${ending}`;
}
function asset(release, name) {
    return release.assets.find((candidate) => candidate.name === name);
}


/***/ }),

/***/ 62064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ shownNow),
  x: () => (/* binding */ writeBriefs)
});

// EXTERNAL MODULE: ./packages/core/.build/candidate/manifest.js
var candidate_manifest = __webpack_require__(2389);
// EXTERNAL MODULE: ./packages/core/.build/deployment/ledger.js
var deployment_ledger = __webpack_require__(80973);
// EXTERNAL MODULE: ./packages/core/.build/pipeline/markdown.js
var markdown = __webpack_require__(83750);
// EXTERNAL MODULE: ./packages/core/.build/stages/entry/read-facts.js + 1 modules
var read_facts = __webpack_require__(39508);
// EXTERNAL MODULE: ./packages/core/.build/candidate/digest.js
var digest = __webpack_require__(14940);
// EXTERNAL MODULE: ./packages/core/.build/deployment/record.js
var deployment_record = __webpack_require__(54445);
// EXTERNAL MODULE: ./packages/core/.build/stages/test/summary.js
var summary = __webpack_require__(43);
;// CONCATENATED MODULE: ./packages/core/.build/stages/brief/render-brief.js




const COMMITS_SHOWN = 50;
/** The brief as Markdown: the question first, then what changes, the risks, the tests, the files. */
function renderBrief(brief) {
    const { manifest, environment, ledger, candidate } = brief;
    const there = (0,deployment_ledger/* live */.VD)(ledger);
    const from = there === undefined ? 'nothing is live there yet' : `${(0,markdown/* code */.aY)(there.payload.version)} is live there`;
    return (0,markdown/* paragraphs */.qN)(`### To ${(0,markdown/* plain */.pj)(environment)}: ${(0,markdown/* code */.aY)(manifest.version)}`, `Approving puts version ${(0,markdown/* code */.aY)(manifest.version)} into **${(0,markdown/* plain */.pj)(environment)}**; ${from}. Candidate ${(0,markdown/* code */.aY)((0,digest/* shortDigest */.VK)(candidate))}, commit [${(0,markdown/* code */.aY)(manifest.commit.slice(0, 7))}](${brief.repositoryUrl}/commit/${manifest.commit}).`, risks(brief), changes(brief), retired(brief), (0,summary/* reportTable */.j)(brief.reports), files(manifest), brief.comparison === undefined ? '' : (0,markdown/* details */.zH)('Release notes', brief.notes.trim()), (0,markdown/* details */.zH)('Digest of the candidate', (0,markdown/* code */.aY)(candidate)));
}
function changes({ comparison, repositoryUrl, manifest, notes, ledger }) {
    if (comparison === undefined)
        return (0,markdown/* paragraphs */.qN)('**What changes:** everything is new there. The release notes:', notes.trim());
    const commits = comparison.commits.slice(-COMMITS_SHOWN).toReversed();
    const rows = commits.map(({ sha, subject, author }) => [
        `[${(0,markdown/* code */.aY)(sha.slice(0, 7))}](${repositoryUrl}/commit/${sha})`,
        (0,markdown/* plain */.pj)(subject),
        (0,markdown/* plain */.pj)(author),
    ]);
    const more = comparison.total - commits.length;
    return (0,markdown/* paragraphs */.qN)(`**What changes${since(manifest, ledger)}:** ${count(comparison.total, 'commit')}, ${count(comparison.files.length, 'file')}${prs(comparison)}.`, rows.length === 0 ? '' : (0,markdown/* table */.tp)(['Commit', 'Subject', 'Author'], rows), more > 0 ? `… and ${more} older ones, in [the whole comparison](${repositoryUrl}/commits/${manifest.commit}).` : '');
}
/** Said only where the difference is not to what is live. */
function since({ base }, ledger) {
    return (0,deployment_ledger/* live */.VD)(ledger) === undefined && base !== null ? ` since the release ${(0,markdown/* code */.aY)(base.tag)}` : '';
}
/** Where the difference in the brief begins: at what is live, or at the last release when nothing is. */
function comparedFrom(ledger, manifest) {
    return (0,deployment_ledger/* live */.VD)(ledger)?.sha ?? manifest.base?.commit;
}
/** Pull requests as GitHub writes them into subjects: `… (#12)` and `Merge pull request #12 from …`. */
function prs(comparison) {
    const numbers = comparison.commits.flatMap(({ subject }) => {
        const found = /\(#(\d{1,9})\)\s*$|^Merge pull request #(\d{1,9}) /.exec(subject);
        return found === null ? [] : [found[1] ?? found[2] ?? ''];
    });
    const unique = [...new Set(numbers)];
    if (unique.length === 0)
        return '';
    return `, pull ${unique.length === 1 ? 'request' : 'requests'} ${unique.map((number) => `#${number}`).join(', ')}`;
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
    return found.length === 0 ? '' : `**Look twice:** it changes ${found.join(', ')}.`;
}
/** Staged, never let in, and contained in this one: they will not be asked about again. */
function retired({ stagedLedger, ledger, candidate }) {
    const entered = new Set(ledger.filter(deployment_record/* hasSucceeded */.yO).map((record) => record.payload.candidate));
    const liveId = (0,deployment_ledger/* live */.VD)(ledger)?.id ?? 0;
    const versions = stagedLedger
        .filter((record) => (0,deployment_record/* hasSucceeded */.yO)(record) && record.id > liveId)
        .filter((record) => record.payload.candidate !== candidate && !entered.has(record.payload.candidate))
        .map((record) => `${record.payload.version} (${(0,digest/* shortDigest */.VK)(record.payload.candidate)})`);
    return versions.length === 0
        ? ''
        : `**Retires:** ${[...new Set(versions)].map(markdown/* code */.aY).join(', ')}, staged and not promoted.`;
}
function files(manifest) {
    const rows = manifest.artifacts
        .filter((artifact) => artifact.name !== candidate_manifest/* NOTES_FILE */.j3)
        .map(({ name, component, size, sha256 }) => [
        (0,markdown/* code */.aY)(name),
        (0,markdown/* plain */.pj)(component),
        (0,markdown/* fileSize */.Ov)(size),
        (0,markdown/* code */.aY)(sha256.slice(0, 19)),
    ]);
    return (0,markdown/* details */.zH)(`${count(rows.length, 'artifact')}`, (0,markdown/* table */.tp)(['File', 'Component', 'Size', 'SHA-256'], rows));
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./packages/core/.build/stages/brief/write-briefs.js





/** What is live in each environment that this one leads to: what its brief shows, and what the record keeps. */
function shownNow(config, environment, facts) {
    const { next } = (0,read_facts/* neighbours */.$)(config, environment);
    return Object.fromEntries(next.map(({ name }) => [name, (0,deployment_ledger/* referenceTo */.Po)((0,deployment_ledger/* live */.VD)(facts.otherLedgers[name] ?? []))]));
}
/** One brief for each environment that this one leads to; nothing at the end of the ladder. */
async function writeBriefs(config, environment, facts, loaded, ports) {
    const { next } = (0,read_facts/* neighbours */.$)(config, environment);
    const notes = (await ports.files.read(`${loaded.folder}/${candidate_manifest/* NOTES_FILE */.j3}`)) ?? '';
    const briefs = await Promise.all(next.map(async ({ name }) => {
        const ledger = facts.otherLedgers[name] ?? [];
        const from = comparedFrom(ledger, loaded.manifest);
        return renderBrief({
            environment: name,
            manifest: loaded.manifest,
            candidate: loaded.candidate,
            repositoryUrl: ports.event.repositoryUrl,
            ledger,
            stagedLedger: facts.ledger,
            comparison: from === undefined ? undefined : await ports.github.compare(from, loaded.manifest.commit),
            reports: facts.tests.reports,
            notes,
        });
    }));
    return (0,markdown/* paragraphs */.qN)(...briefs);
}


/***/ }),

/***/ 53015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ ledgersFor)
/* harmony export */ });
function ledgersFor(candidate, ports) {
    const read = new Map();
    const again = (environment) => {
        const records = ports.github.ledger(environment, (payload, sha) => payload.candidate === candidate || payload.run.id === ports.event.run.id || sha === ports.event.sha);
        read.set(environment, records);
        return records;
    };
    return { of: (environment) => read.get(environment) ?? again(environment), again };
}


/***/ }),

/***/ 39508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ neighbours),
  _: () => (/* binding */ readEntryFacts)
});

// EXTERNAL MODULE: ./packages/core/.build/candidate/manifest.js
var manifest = __webpack_require__(2389);
// EXTERNAL MODULE: ./packages/core/.build/deployment/ledger.js
var deployment_ledger = __webpack_require__(80973);
// EXTERNAL MODULE: ./packages/core/.build/deployment/record.js
var deployment_record = __webpack_require__(54445);
// EXTERNAL MODULE: ./packages/core/.build/release/release.js
var release_release = __webpack_require__(69935);
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
    const others = await otherLedgers(config, environment, ledgers);
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
        version: {
            tagCommit,
            published: await publishedCandidate(manifest.tag, ports),
            claimed: claimOn(manifest, config, { ...others, [environment.name]: ledger }),
        },
        ledger,
        otherLedgers: others,
        order: await orderOf(manifest.commit, (0,deployment_ledger/* possiblyLive */.wP)(ledger), ports),
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
    return release === undefined ? undefined : { candidate: (0,release_release/* asset */.LY)(release, manifest/* MANIFEST_FILE */.h1)?.digest ?? undefined };
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
/** Whoever reached a success where releases are made has the version, whatever became of its tag. */
function claimOn({ version, commit }, config, ledgers) {
    const claims = config.environments
        .filter(({ release }) => release !== 'none')
        .flatMap(({ name }) => ledgers[name] ?? [])
        .filter((record) => record.payload.version === version && record.sha !== commit && (0,deployment_record/* hasSucceeded */.yO)(record));
    const [first] = claims;
    return first && { environment: first.environment, sha: first.sha, candidate: first.payload.candidate };
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


/***/ }),

/***/ 66479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./packages/core/.build/gates/gate.js
var gate = __webpack_require__(94256);
;// CONCATENATED MODULE: ./packages/core/.build/gates/can-publish/gate.js

const canPublish = {
    name: 'can-publish',
    motivation: 'GitHub refuses a release with GITHUB_TOKEN when its commit brings workflow files that the default branch does not have. Better to know before production has changed.',
    decide({ publishing, environment, manifest }) {
        if (environment.release === 'none')
            return (0,gate/* pass */.IX)('Nothing is published from here.');
        if (!publishing.draftVisible) {
            return (0,gate/* hold */._2)('cannot-publish', 'The token cannot see the draft release, so it may not publish it.', 'Give the job `permissions: { contents: write, deployments: write, actions: read }`.');
        }
        if (publishing.workflowRule) {
            return (0,gate/* hold */._2)('cannot-publish', `Commit ${manifest.commit.slice(0, 7)} has other workflow files than the default branch, and no branch points at it.`, `Push the tag ${manifest.tag} at ${manifest.commit.slice(0, 7)} yourself, or use the token of a GitHub App; then re-run this job.`);
        }
        return (0,gate/* pass */.IX)('The token and the commit allow a release.');
    },
};

// EXTERNAL MODULE: ./packages/core/.build/gates/follows-version-standard/gate.js
var follows_version_standard_gate = __webpack_require__(52320);
// EXTERNAL MODULE: ./packages/core/.build/gates/has-approval/gate.js
var has_approval_gate = __webpack_require__(78149);
;// CONCATENATED MODULE: ./packages/core/.build/gates/has-passing-tests/gate.js

const hasPassingTests = {
    name: 'has-passing-tests',
    motivation: 'A suite that never ran looks just like a suite that passed, unless somebody asks for its report.',
    decide({ tests, manifest }) {
        const failed = tests.reports.filter((report) => report.conclusion === 'failed');
        if (failed.length > 0) {
            return (0,gate/* fail */.fJ)('tests-failed', `${list(failed.map((report) => report.suite))} failed for ${manifest.version}.`, 'Mend the cause and push: the next commit makes a new candidate.');
        }
        const suites = tests.reports.map((report) => report.suite);
        const missing = tests.expectedSuites.filter((suite) => !suites.includes(suite));
        if (missing.length > 0) {
            return (0,gate/* hold */._2)('tests-missing', `There is no report of ${list(missing)} about this candidate.`, 'Run the `test` action with this candidate in a job before this one, and name that job in `needs:`.');
        }
        const kinds = tests.reports.map((report) => report.kind);
        const missingKinds = tests.expectedKinds.filter((kind) => !kinds.includes(kind));
        if (missingKinds.length > 0) {
            return (0,gate/* hold */._2)('test-kinds-missing', `The team's standards ask for ${list(missingKinds)} tests; no suite of that kind has reported.`, 'Add such a suite under `test.suites`, or take the kind out of `standards.testing.kinds`.');
        }
        if (suites.length === 0)
            return (0,gate/* pass */.IX)('No suites are configured.');
        return (0,gate/* pass */.IX)(`${list(suites)} passed.`);
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
            return (0,gate/* pass */.IX)('Everything that it requires is set.');
        const lines = [
            ...variables.map((name) => `${name}: \${{ vars.${name} }}`),
            ...secrets.map((name) => `${name}: \${{ secrets.${name} }}`),
        ];
        return (0,gate/* hold */._2)('missing-setting', `${[...variables, ...secrets].join(', ')}: declared in \`requires:\` of ${environment.name}, and missing or empty.`, `Set them in the environment ${environment.name}, and give them to this step:\nenv:\n${lines.map((line) => `  ${line}`).join('\n')}`);
    },
};

// EXTERNAL MODULE: ./packages/core/.build/deployment/ledger.js
var deployment_ledger = __webpack_require__(80973);
;// CONCATENATED MODULE: ./packages/core/.build/gates/is-as-shown/gate.js


const isAsShown = {
    name: 'is-as-shown',
    motivation: 'A reviewer approves a difference. If what is live has changed since, nobody has seen the real one.',
    decide({ shown, ledger, environment }) {
        if (shown === undefined)
            return (0,gate/* pass */.IX)('No brief was written about this environment.');
        const now = (0,deployment_ledger/* live */.VD)(ledger);
        if ((0,deployment_ledger/* sameReference */.kP)(shown, (0,deployment_ledger/* referenceTo */.Po)(now)))
            return (0,gate/* pass */.IX)('What is live is what the brief showed.');
        return (0,gate/* hold */._2)('brief-outdated', `The brief was written against ${shown === null ? 'an empty environment' : `record ${shown.deployment}`}; ${environment.name} now has ${now === undefined ? 'nothing' : `${now.payload.version}, record ${now.id}`}.`, 'Re-run the job that stages this candidate: it writes a new brief. Then approve that one.');
    },
};

;// CONCATENATED MODULE: ./packages/core/.build/gates/is-newer-than-live/gate.js


const isNewerThanLive = {
    name: 'is-newer-than-live',
    motivation: 'A run that waited for days wakes up and puts old code over new. Time does not tell which is newer (grafana, 2026); ancestry does.',
    decide({ purpose, ledger, order, environment, manifest }) {
        const there = (0,deployment_ledger/* possiblyLive */.wP)(ledger);
        if (there === undefined || order === undefined)
            return (0,gate/* pass */.IX)(`Nothing is live in ${environment.name} yet.`);
        const what = `${there.payload.version} (${there.sha.slice(0, 7)})`;
        switch (order) {
            case 'ahead':
                return (0,gate/* pass */.IX)(`It follows ${what}.`);
            case 'identical':
                return (0,gate/* pass */.IX)(`${what} is the same commit.`);
            case 'behind':
                if (purpose === 'stage')
                    return (0,gate/* skip */.iv)('overtaken', `${environment.name} already has ${what}, which contains this commit.`);
                return (0,gate/* hold */._2)('older-than-live', `${environment.name} has ${what}, which contains ${manifest.version}.`, 'Nothing needs to be done: the newer version contains these changes. To go back on purpose, use a rollback.');
            case 'diverged':
                return (0,gate/* hold */._2)('diverged', `${environment.name} has ${what}; neither contains the other.`, `Merge ${there.sha.slice(0, 7)} into ${manifest.branch} and push: the merge makes a candidate that contains both.`);
        }
    },
};

// EXTERNAL MODULE: ./packages/core/.build/candidate/digest.js
var digest = __webpack_require__(14940);
// EXTERNAL MODULE: ./packages/core/.build/deployment/record.js
var deployment_record = __webpack_require__(54445);
;// CONCATENATED MODULE: ./packages/core/.build/gates/is-only-build/gate.js



const isOnlyBuild = {
    name: 'is-only-build',
    motivation: 'Re-running all jobs builds again, and a build that is not reproducible gives other bytes. What was tested and staged is what goes on.',
    decide({ candidate, manifest, ledger, otherLedgers }) {
        const records = [ledger, ...Object.values(otherLedgers)].flat();
        const other = records.find((record) => record.sha === manifest.commit && record.payload.candidate !== candidate && (0,deployment_record/* hasSucceeded */.yO)(record));
        if (other === undefined)
            return (0,gate/* pass */.IX)('No other build of this commit is staged or live.');
        return (0,gate/* hold */._2)('rebuilt', `Commit ${manifest.commit.slice(0, 7)} is live in ${other.environment} as candidate ${(0,digest/* shortDigest */.VK)(other.payload.candidate)}; this build gave ${(0,digest/* shortDigest */.VK)(candidate)}.`, `Promote the one that is staged: re-run the failed jobs of run ${other.payload.run.id}. For a new build, push a new commit.`);
    },
};

// EXTERNAL MODULE: ./packages/core/.build/event/workflow-event.js
var workflow_event = __webpack_require__(82759);
;// CONCATENATED MODULE: ./packages/core/.build/gates/is-release-branch/gate.js


const isReleaseBranch = {
    name: 'is-release-branch',
    motivation: 'A tag or a side branch that is named like a protected one has passed the branch rules of environments before; so the candidate must come from a branch that may enter, and so must the scripts that bring it there.',
    decide({ event, environment, releaseBranches, manifest }) {
        const branch = (0,workflow_event/* branchOf */.W0)(event);
        const allowed = environment.branches.length > 0 ? environment.branches : releaseBranches;
        if (branch === undefined) {
            return (0,gate/* hold */._2)('not-a-branch', `The run is about ${event.ref}, which is no branch.`, 'Start the workflow from a branch.');
        }
        const stranger = [manifest.branch, branch].find((name) => !allowed.some((pattern) => matches(name, pattern)));
        if (stranger !== undefined) {
            return (0,gate/* hold */._2)('branch-not-allowed', `The ${stranger === manifest.branch ? 'candidate' : 'run'} comes from ${stranger}; ${environment.name} takes candidates from ${allowed.join(', ')}.`, `Merge it into ${allowed[0] ?? 'a release branch'}, or add the branch to \`branches:\` of ${environment.name}.`);
        }
        return (0,gate/* pass */.IX)(`${manifest.branch} may enter ${environment.name}.`);
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
            return (0,gate/* hold */._2)('wrong-checkout', `The checkout is at ${gate_short(checkout.head)}, the run is about ${gate_short(event.sha)}.`, 'Let `actions/checkout` take its default ref: remove `ref:` from the step.');
        }
        if (event.sha === manifest.commit && checkout.configDigest !== manifest.config.sha256) {
            return (0,gate/* hold */._2)('wrong-checkout', 'The configuration in the checkout is not the one that the candidate was built with, although the commit is.', 'Remove whatever changes .github/liftlock.yml before this step.');
        }
        return (0,gate/* pass */.IX)(`The checkout is at ${gate_short(event.sha)}.`);
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
        const missing = environment.after.filter((name) => !(otherLedgers[name] ?? []).some((record) => record.payload.candidate === candidate && (0,deployment_record/* hasSucceeded */.yO)(record)));
        if (missing.length === 0) {
            return (0,gate/* pass */.IX)(environment.after.length === 0 ? 'Nothing comes before it.' : `It was live in ${environment.after.join(', ')}.`);
        }
        return (0,gate/* hold */._2)('not-staged', `Candidate ${(0,digest/* shortDigest */.VK)(candidate)} never was live in ${missing.join(', ')}.`, `Let the job that stages it there succeed first: it belongs in \`needs:\` of this one.`);
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
        ? (0,gate/* pass */.IX)(`The run was started by ${event.event}.`)
        : (0,gate/* hold */._2)('untrusted-event', `The run was started by ${event.event}, which people without write access can cause.`, `Run stage and promote on one of: ${TRUSTED.join(', ')}. Give the job \`if: github.event_name == 'push'\`.`),
};

;// CONCATENATED MODULE: ./packages/core/.build/gates/is-version-free/gate.js


/** GitHub makes a draft of a release whose tag is deleted, so neither can be seen any more. */
function tagWanted(tag, sha, run) {
    return `Make the tag again if it was deleted, \`git tag ${tag} ${sha} && git push origin ${tag}\`, and publish its release. Then re-run all jobs of run ${run}: it becomes the next version.`;
}
const isVersionFree = {
    name: 'is-version-free',
    motivation: 'Two commits can plan the same next version. The first to be published has it; the second must not move its tag or replace its files.',
    decide({ version, manifest, candidate, event }) {
        const remedy = `Re-run all jobs of run ${event.run.id}: it becomes the next version.`;
        if (version.tagCommit !== undefined && version.tagCommit !== manifest.commit) {
            return (0,gate/* hold */._2)('version-taken', `The tag ${manifest.tag} is at ${version.tagCommit.slice(0, 7)}, the candidate is ${manifest.commit.slice(0, 7)}.`, remedy);
        }
        const published = version.published;
        if (published !== undefined && published.candidate !== candidate) {
            const other = published.candidate === undefined ? 'no candidate' : `candidate ${(0,digest/* shortDigest */.VK)(published.candidate)}`;
            return (0,gate/* hold */._2)('version-taken', `The release ${manifest.tag} is published with ${other}.`, remedy);
        }
        const { claimed } = version;
        if (claimed !== undefined) {
            return (0,gate/* hold */._2)('version-taken', `The ledger of ${claimed.environment} says that ${manifest.version} was released already, as candidate ${(0,digest/* shortDigest */.VK)(claimed.candidate)} of ${claimed.sha.slice(0, 7)}.`, tagWanted(manifest.tag, claimed.sha, event.run.id));
        }
        return (0,gate/* pass */.IX)(published === undefined ? `${manifest.tag} is not published.` : `${manifest.tag} is this candidate.`);
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
    follows_version_standard_gate/* followsVersionStandard */.O,
    isVersionFree,
    isStaged,
    isOnlyBuild,
    // People.
    has_approval_gate/* hasApproval */.i,
    // The environment as it is now.
    isNewerThanLive,
    isAsShown,
    hasSettings,
    // The end of the road, asked before its first step.
    canPublish,
];

// EXTERNAL MODULE: ./packages/core/.build/pipeline/pipeline-stage.js
var pipeline_stage = __webpack_require__(60838);
// EXTERNAL MODULE: ./packages/core/.build/errors/problem.js
var problem = __webpack_require__(15429);
;// CONCATENATED MODULE: ./packages/core/.build/stages/entry/verdict.js



/** Asks every gate, so that all reasons are shown at once; what is skipped outweighs what is held. */
function judge(facts) {
    const decisions = (0,gate/* ask */.kA)(GATES, facts);
    const overtaken = decisions.find((decision) => decision.decision === 'skip');
    const refused = decisions.filter((decision) => decision.decision === 'hold' || decision.decision === 'fail');
    if (overtaken !== undefined && !refused.some((decision) => decision.decision === 'fail')) {
        return { decisions, refusal: (0,pipeline_stage/* skipped */.h)(overtaken.code, overtaken.reason, { gates: decisions }) };
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
            problems: refused.map((decision) => problemOf(decision, facts)),
        },
    };
}
function problemOf(decision, facts) {
    return {
        code: decision.code,
        outcome: decision.decision === 'fail' ? 'failed' : 'held',
        where: facts.environment.name,
        found: decision.reason,
        expected: `Yes to \`${decision.gate}\` before anything enters ${facts.environment.name}.`,
        state: problem/* NOTHING_WRITTEN */.qv,
        next: decision.remedy,
    };
}


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

/***/ 62629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ admit)
/* harmony export */ });
/* harmony import */ var _deployment_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80973);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15429);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73633);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16951);



/**
 * Lets at most one candidate into an environment at a time. Whoever has the lowest open record goes on; records of jobs
 * that no longer run are closed as `error` and do not count. The same job, candidate and environment finds the record
 * that an earlier attempt left, and goes on with it.
 */
async function admit(commit, payload, environment, ledgers, ports) {
    const own = ownRecord(await ledgers.of(environment.name), payload) ??
        (await ports.github.createDeployment(commit, environment.tier === 'prod', payload));
    const mine = await (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .ensureStatus */ .J)(own, 'queued', `Liftlock: ${payload.version} is next`, ports);
    const rivals = (0,_deployment_index_js__WEBPACK_IMPORTED_MODULE_1__/* .open */ .ho)(await ledgers.again(environment.name)).filter((record) => record.id !== mine.id);
    const alive = await closeDead(rivals, payload, ports);
    const first = alive.find((record) => record.id < mine.id);
    if (first === undefined)
        return (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .ensureStatus */ .J)(mine, 'in_progress', `Liftlock: deploying ${payload.version}`, ports);
    await (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .ensureStatus */ .J)(mine, 'inactive', `Record ${first.id} was first`, ports);
    throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .LiftlockError */ .Np((0,_errors_index_js__WEBPACK_IMPORTED_MODULE_3__/* .lostRace */ .gA)(environment.name, first.id, first.payload.version, first.payload.run.id));
}
function ownRecord(records, payload) {
    return (0,_deployment_index_js__WEBPACK_IMPORTED_MODULE_1__/* .open */ .ho)(records).find((record) => record.payload.run.id === payload.run.id &&
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
            await (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .ensureStatus */ .J)(rival, 'error', 'Its job ended without an answer; what it left is not known', ports);
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


/***/ }),

/***/ 25508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ automaticRecords)
/* harmony export */ });
/**
 * A job with `environment:` and without `deployment: false` makes GitHub write a record of its own, with an empty payload
 * (docs: Control deployments). It is left alone, and said.
 */
async function automaticRecords(environment, ports) {
    const ids = await ports.github.otherDeployments(environment, ports.event.sha);
    if (ids.length === 0)
        return '';
    const records = ids.map((id) => `\`${id}\``).join(', ');
    return `GitHub keeps a deployment record of its own for ${environment} (${records}); it was left alone. \`environment: { name: ${environment}, deployment: false }\` keeps the list to one record a release.`;
}


/***/ }),

/***/ 22807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ rolloutContext)
/* harmony export */ });
/* harmony import */ var _deployment_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80973);
/* harmony import */ var _release_config_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63112);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54379);



/** What the commands of an environment learn about the candidate that enters it. */
async function rolloutContext(facts, loaded, config, ports) {
    const { environment, manifest, candidate } = facts;
    return {
        version: manifest.version,
        tag: manifest.tag,
        commit: manifest.commit,
        candidate,
        environment: environment.name,
        artifacts: loaded.folder,
        configFile: await (0,_release_config_file_js__WEBPACK_IMPORTED_MODULE_0__/* .writeReleaseConfig */ .h)(config, loaded, environment, ports.files),
        previousVersion: (0,_deployment_index_js__WEBPACK_IMPORTED_MODULE_1__/* .live */ .VD)(facts.ledger)?.payload.version ?? '',
        settings: (0,_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .declaredSettings */ .w)(environment, ports.settings),
    };
}


/***/ }),

/***/ 57946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ recordPayload)
/* harmony export */ });
/* harmony import */ var _deployment_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80973);

/** The payload of the record with which a candidate enters an environment. */
function recordPayload(content, { run }) {
    const { facts } = content;
    return {
        schema: 1,
        intent: 'promote',
        candidate: facts.candidate,
        component: null,
        version: facts.manifest.version,
        release_id: content.releaseId,
        evidence: content.evidence,
        environment: facts.environment.name,
        previous: (0,_deployment_index_js__WEBPACK_IMPORTED_MODULE_0__/* .referenceTo */ .Po)((0,_deployment_index_js__WEBPACK_IMPORTED_MODULE_0__/* .live */ .VD)(facts.ledger)),
        shown: content.shown,
        run: { id: run.id, attempt: run.attempt, job: run.job, job_id: content.jobId ?? null },
        approvals: [...content.approvals],
        overrides: [],
    };
}


/***/ }),

/***/ 37962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ closeReplaced),
/* harmony export */   k: () => (/* binding */ leftActive)
/* harmony export */ });
/* harmony import */ var _deployment_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80973);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16951);


/** The record that the live one has replaced and that still reads as active; undefined when all is in order. */
function leftActive(records) {
    const replaced = (0,_deployment_index_js__WEBPACK_IMPORTED_MODULE_0__/* .live */ .VD)(records)?.payload.previous;
    const record = records.find((candidate) => candidate.id === replaced?.deployment);
    return record?.statuses.some((status) => status.state === 'inactive') === true ? undefined : record;
}
/**
 * Writes the end of the replaced record. GitHub does so by itself for some environments only: never for those with
 * `production_environment` (REST reference, `auto_inactive`), so it is always switched off and done here.
 */
async function closeReplaced(records, ports) {
    const there = (0,_deployment_index_js__WEBPACK_IMPORTED_MODULE_0__/* .live */ .VD)(records);
    const replaced = leftActive(records);
    if (there === undefined || replaced === undefined)
        return;
    await (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .ensureStatus */ .J)(replaced, 'inactive', `Replaced by ${there.payload.version}`, ports);
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


/***/ })

};
