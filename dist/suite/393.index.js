export const id = 393;
export const ids = [393];
export const modules = {

/***/ 8393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parsePlanConfig: () => (/* binding */ parsePlanConfig)
/* harmony export */ });
/* harmony import */ var _liftlock_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47341);
/* harmony import */ var _liftlock_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15429);
/* harmony import */ var _liftlock_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96555);

/** @throws LiftlockError with every problem of the text. */
function parsePlanConfig(text) {
    const parsed = (0,_liftlock_core__WEBPACK_IMPORTED_MODULE_0__/* .parseConfig */ .o)(text);
    if (!parsed.ok)
        throw new _liftlock_core__WEBPACK_IMPORTED_MODULE_1__/* .LiftlockError */ .Np(parsed.problems);
    const { version, components, standards } = parsed.config;
    return {
        rules: version,
        components,
        sections: standards.sections,
        standards: askedStandards(standards),
        isConfigured: true,
    };
}
function askedStandards(standards) {
    if (!(0,_liftlock_core__WEBPACK_IMPORTED_MODULE_2__/* .asksOfPlans */ .sA)(standards))
        return null;
    return {
        needFiles: (0,_liftlock_core__WEBPACK_IMPORTED_MODULE_2__/* .needsChangedFiles */ .H7)(standards),
        problems: (planning) => (0,_liftlock_core__WEBPACK_IMPORTED_MODULE_2__/* .standardProblems */ .ov)(standards, planning),
    };
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


/***/ })

};
