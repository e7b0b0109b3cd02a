export const id = 813;
export const ids = [813];
export const modules = {
    93660: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            A: () => (noteCommit)
        });
        var _version_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86075);
        var _version_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4516);
        var _pull_requests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60245);
        var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24182);
        const MAX_SUBJECT = 300;
        const MAX_SCOPE = 80;
        const NO_TEXT = 'no description';
        function noteCommit(judged, context) {
            const { parsed, revert } = judged;
            const { sha } = parsed.commit;
            if ((0, _version_message_js__WEBPACK_IMPORTED_MODULE_0__.F5)(parsed.commit) || revert !== null)
                return { sha, entries: [] };
            const scopeOf = (section, scope) => scope === null || section === 'dependencies' ? null : (0, _safe_text_js__WEBPACK_IMPORTED_MODULE_1__.x)((0, _safe_text_js__WEBPACK_IMPORTED_MODULE_1__.Jj)(scope, MAX_SCOPE), context) || null;
            const entry = (section, change, migration) => ({
                section,
                components: context.components.get(sha) ?? [],
                scope: scopeOf(section, change.scope),
                text: (0, _safe_text_js__WEBPACK_IMPORTED_MODULE_1__.x)((0, _safe_text_js__WEBPACK_IMPORTED_MODULE_1__.Jj)(withoutPull(change.subject, parsed.pull), MAX_SUBJECT), context) || NO_TEXT,
                references: references(parsed, context),
                migration,
            });
            return {
                sha,
                entries: changesOf(parsed, (0, _pull_requests_js__WEBPACK_IMPORTED_MODULE_2__.t)(parsed, context.pulls.get(sha))).map(({ section, change, migration }) => entry(section, change, migration?.(context) ?? null)),
            };
        }
        function changesOf(parsed, words) {
            if ((0, _version_message_js__WEBPACK_IMPORTED_MODULE_0__.ER)(parsed))
                return [breakingChange(parsed, words)];
            const title = parsed.revert?.restores ?? parsed.header;
            if (title !== null)
                return [{ section: isDependencyUpdate(parsed, title) ? 'dependencies' : typeOf(title), change: title }];
            if (parsed.revert !== null)
                return [{ section: 'revert', change: { scope: null, subject: parsed.revert.title } }];
            if (parsed.items.length > 0)
                return parsed.items.map((item) => ({ section: typeOf(item), change: item }));
            return (0, _version_plan_js__WEBPACK_IMPORTED_MODULE_3__.D)(parsed) ? [{ section: 'unparsed', change: words }] : [];
        }
        function breakingChange(parsed, words) {
            const change = parsed.header ?? parsed.items.find(({ breaking }) => breaking) ?? words;
            const text = parsed.breaking.filter((part) => part !== '').join('\n\n');
            return { section: 'breaking', change, ...(text === '' ? {} : { migration: (links) => (0, _safe_text_js__WEBPACK_IMPORTED_MODULE_1__.Hw)(text, links) }) };
        }
        function typeOf(change) {
            return change.type.toLowerCase();
        }
        const DEPENDENCY_SCOPES = new Set(['deps', 'deps-dev', 'dependencies', 'deps-peer']);
        function isDependencyUpdate(parsed, title) {
            return title === parsed.header && title.scope !== null && DEPENDENCY_SCOPES.has(title.scope.toLowerCase());
        }
        function withoutPull(subject, pull) {
            const suffix = `(#${pull})`;
            return pull !== null && subject.endsWith(suffix) ? subject.slice(0, -suffix.length).trimEnd() : subject;
        }
        function references(parsed, { repositoryUrl, pulls }) {
            const { sha } = parsed.commit;
            const numbers = [...new Set([parsed.pull, pulls.get(sha)?.number ?? null])].filter((number) => number !== null);
            const short = sha.slice(0, 7);
            if (repositoryUrl === null)
                return [...numbers.map((number) => `#${number}`), short];
            return [...numbers.map((number) => (0, _safe_text_js__WEBPACK_IMPORTED_MODULE_1__.MN)(number, repositoryUrl)), `[${short}](${repositoryUrl}/commit/${sha})`];
        }
    }),
    31271: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            AD: () => (sectionsFor),
            d1: () => (UNPARSED_SECTION),
            u3: () => (USUAL_SECTIONS),
            v8: () => (layOut)
        });
        const USUAL_SECTIONS = [
            { title: '⚠ Breaking changes', types: ['breaking'], folded: false },
            { title: 'Features', types: ['feat'], folded: false },
            { title: 'Fixes', types: ['fix'], folded: false },
            { title: 'Performance', types: ['perf'], folded: false },
            { title: 'Reverts', types: ['revert'], folded: false },
            { title: 'Dependencies', types: ['dependencies'], folded: true },
        ];
        const UNPARSED_SECTION = { title: 'Other changes', types: ['unparsed'], folded: false };
        function sectionsFor(wanted) {
            if (wanted === null)
                return USUAL_SECTIONS;
            const breaking = USUAL_SECTIONS.filter(({ types }) => types.includes('breaking'));
            return wanted.some(({ types }) => types.includes('breaking')) ? wanted : [...breaking, ...wanted];
        }
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
            return { sections: laidOut.filter(({ groups }) => groups.length > 0), rest: hiddenLine(all, sections), omitted };
        }
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
        function compareText(a, b) {
            if (a === b)
                return 0;
            return a < b ? -1 : 1;
        }
        const MAX_REFERENCES = 6;
        function namesOf(references) {
            const more = references.length - MAX_REFERENCES;
            if (more <= 1)
                return references.join(', ');
            return `${references.slice(0, MAX_REFERENCES).join(', ')} and ${more} more`;
        }
        function lineOf({ scope, text, references, migration }, heading) {
            const head = `- ${scope === null || scope === heading ? '' : `**${scope}:** `}${text} (${namesOf(references)})`;
            if (migration === null)
                return head;
            const indented = migration.split('\n').map((line) => (line === '' ? '' : `  ${line}`));
            return [head, '', ...indented].join('\n');
        }
        function hiddenLine(entries, sections) {
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
    }),
    60245: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            e: () => (subjectOf),
            t: () => (wordsFor)
        });
        var _version_header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83342);
        var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24182);
        function wordsFor({ title, pull: squashedAs }, pull) {
            const said = pull === undefined || squashedAs !== null ? null : titleWords(pull);
            return said ?? { scope: null, subject: title };
        }
        const MAX_TITLE = 120;
        function subjectOf(pull, links) {
            return (0, _safe_text_js__WEBPACK_IMPORTED_MODULE_0__.x)((0, _safe_text_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(titleWords(pull)?.subject ?? '', MAX_TITLE), links);
        }
        function titleWords({ title }) {
            const line = (0, _safe_text_js__WEBPACK_IMPORTED_MODULE_0__.RK)(title).trim();
            return line === '' ? null : ((0, _version_header_js__WEBPACK_IMPORTED_MODULE_1__.a)(line).header ?? { scope: null, subject: line });
        }
    }),
    52320: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            O: () => (followsVersionStandard)
        });
        var _gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94256);
        const reasons = {
            'version-not-standard': 'The version does not match `standards.version.pattern`.',
        };
        const followsVersionStandard = {
            name: 'follows-version-standard',
            motivation: 'Other tools of the team parse version names. One that they cannot parse is otherwise noticed only after the release.',
            reasons,
            decide({ versionPattern, manifest }) {
                if (versionPattern === undefined)
                    return (0, _gate_js__WEBPACK_IMPORTED_MODULE_0__.IX)('The standards allow any version name.');
                if (new RegExp(versionPattern, 'u').test(manifest.version))
                    return (0, _gate_js__WEBPACK_IMPORTED_MODULE_0__.IX)(`${manifest.version} matches ${versionPattern}.`);
                return (0, _gate_js__WEBPACK_IMPORTED_MODULE_0__._2)('version-not-standard', `${manifest.version} does not match ${versionPattern}.`, 'Correct `standards.version.pattern`, or change the version with a `Release-As:` footer.');
            },
        };
    }),
    94256: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            IX: () => (pass),
            _2: () => (hold),
            _3: () => (evaluate),
            fJ: () => (fail),
            iK: () => (holdUntil),
            iv: () => (skip)
        });
        function pass(reason) {
            return { decision: 'pass', code: 'passed', reason, remedy: '' };
        }
        function hold(code, reason, remedy) {
            return { decision: 'hold', code, reason, remedy };
        }
        function holdUntil(until, code, reason, remedy) {
            return { ...hold(code, reason, remedy), until };
        }
        function fail(code, reason, remedy) {
            return { decision: 'fail', code, reason, remedy };
        }
        function skip(code, reason) {
            return { decision: 'skip', code, reason, remedy: 'Nothing: a newer candidate has taken its place.' };
        }
        function evaluate(gates, facts) {
            return gates.map((gate) => ({ gate: gate.name, ...gate.decide(facts) }));
        }
    }),
    35813: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            x: () => (askedStandards)
        });
        var notes_layout = __webpack_require__(31271);
        var note_entry = __webpack_require__(93660);
        ;
        function nonStandardVersion(found, next) {
            return {
                code: 'version-not-standard',
                outcome: 'held',
                where: 'standards.version.pattern',
                found,
                next,
            };
        }
        function unlistedChanges(type, shas) {
            return {
                code: 'changelog-section-missing',
                outcome: 'held',
                where: 'standards.changelog.sections',
                found: `No section of the release notes lists ${count(shas, `\`${type}\` change`)} of this release: ${named(shas)}.`,
                expected: 'A section for every type that causes a release. Otherwise the notes do not explain the new version.',
                next: `Add \`${type}\` to the \`types\` of a section, or add a section: \`{ title: …, types: [${type}], folded: true }\`.`,
            };
        }
        function undocumentedChanges(when, shas, glob, base) {
            const since = base === null ? 'so far' : `since \`${base}\``;
            return {
                code: 'documentation-missing',
                outcome: 'held',
                where: 'standards.documentation',
                found: `The release has ${count(shas, `\`${when}\` commit`)} (${named(shas)}), but no file that matches \`${glob}\` was changed ${since}.`,
                next: 'Push a `docs: …` commit that changes one of these files. The run of that commit releases everything.',
            };
        }
        function missingMigration(shas) {
            const example = (shas[0] ?? '').slice(0, 12);
            return {
                code: 'migration-missing',
                outcome: 'held',
                where: 'standards.documentation',
                found: `${count(shas, 'breaking commit')} without migration instructions: ${named(shas)}.`,
                expected: 'Instructions after `BREAKING CHANGE:` in the commit message. The release notes show them.',
                next: `Push a commit with the instructions: \`git commit --allow-empty -m "docs!: how to migrate" -m "BREAKING CHANGE: …" -m "Refs: ${example}"\`.`,
            };
        }
        function count(shas, what) {
            return `${shas.length} ${what}${shas.length === 1 ? '' : 's'}`;
        }
        function named(shas) {
            const ids = shas.slice(0, 5).map((sha) => sha.slice(0, 7));
            return `${ids.join(', ')}${shas.length > 5 ? ' …' : ''}`;
        }
        ;
        const NO_CONTEXT = { repositoryUrl: null, components: new Map(), pulls: new Map() };
        function changelogProblems(sections, { commits }) {
            if (sections === null)
                return [];
            const shown = new Set((0, notes_layout.AD)(sections).flatMap(({ types }) => types));
            const hidden = new Map();
            for (const commit of commits.filter(({ bump }) => bump !== 'none')) {
                const { sha, entries } = (0, note_entry.A)(commit, NO_CONTEXT);
                const [first] = entries;
                if (first === undefined || entries.some(({ section }) => shown.has(section)))
                    continue;
                hidden.set(first.section, [...(hidden.get(first.section) ?? []), sha]);
            }
            return [...hidden].map(([type, shas]) => unlistedChanges(type, shas));
        }
        var picomatch = __webpack_require__(98016);
        var message = __webpack_require__(86075);
        var footers = __webpack_require__(23167);
        ;
        function documentationProblems(rules, released) {
            const undocumented = rules.flatMap((rule) => fileProblems(rule, released));
            return rules.some(({ when }) => when === 'breaking')
                ? [...undocumented, ...migrationProblems(released)]
                : undocumented;
        }
        function fileProblems({ when, require }, { commits, files, base }) {
            if (require === null || (when === 'breaking' && base === null))
                return [];
            const asking = commits.filter((commit) => (when === 'breaking' ? (0, message.ER)(commit.parsed) : isOfType(commit, when)));
            if (asking.length === 0)
                return [];
            const matches = picomatch(require, { dot: true, nonegate: true });
            if (files.some((file) => matches(file)))
                return [];
            return [undocumentedChanges(when, shasOf(asking), require, base)];
        }
        function isOfType({ parsed }, type) {
            const title = parsed.revert?.restores ?? parsed.header;
            return (title === null ? parsed.items : [title]).some((change) => change.type.toLowerCase() === type);
        }
        function migrationProblems({ commits, base }) {
            if (base === null)
                return [];
            const breaking = commits.filter(({ parsed }) => (0, message.ER)(parsed));
            const explained = breaking.filter(hasMigration).flatMap(({ parsed }) => (0, footers.E)(parsed.footers, 'Refs'));
            const silent = breaking.filter((commit) => !hasMigration(commit) && !isNamed(commit, explained));
            return silent.length === 0 ? [] : [missingMigration(shasOf(silent))];
        }
        function hasMigration({ parsed }) {
            return parsed.breaking.some((text) => text !== '');
        }
        function isNamed({ parsed }, references) {
            const named = references.flatMap((value) => value.toLowerCase().match(/\b[0-9a-f]{7,64}\b/g) ?? []);
            return named.some((id) => parsed.commit.sha.startsWith(id));
        }
        function shasOf(commits) {
            return commits.map(({ parsed }) => parsed.commit.sha);
        }
        ;
        function releasedChanges({ plan, commits }) {
            const kept = commits.filter(({ parsed, revert }) => revert === null && !(0, message.F5)(parsed.commit));
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
        var gate = __webpack_require__(52320);
        ;
        function versionNameProblems({ versionPattern }, versions) {
            return versions.flatMap((version) => {
                const { decision, reason, remedy } = gate.O.decide({ versionPattern, manifest: { version } });
                return decision === 'pass' ? [] : [nonStandardVersion(reason, remedy)];
            });
        }
        ;
        function askedStandards(standards) {
            const { versionPattern, sections, documentation } = standards;
            if (versionPattern === undefined && sections === null && documentation.length === 0)
                return null;
            return {
                needFiles: documentation.some(({ require }) => require !== null),
                problems: (planning) => standardProblems(standards, planning),
            };
        }
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
    })
};
