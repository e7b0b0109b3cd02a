export const id = 477;
export const ids = [477];
export const modules = {
    94888: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            run: () => (run)
        });
        var _liftlock_adapters__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58250);
        var _liftlock_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96904);
        const run = () => (0, _liftlock_adapters__WEBPACK_IMPORTED_MODULE_0__.C)(_liftlock_core__WEBPACK_IMPORTED_MODULE_1__.d);
    }),
    93660: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            A: () => (noteCommit)
        });
        var _version_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86075);
        var _version_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73548);
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
            return (0, _version_plan_js__WEBPACK_IMPORTED_MODULE_3__.DE)(parsed) ? [{ section: 'unparsed', change: words }] : [];
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
            { title: 'Rolled back', types: ['revert'], folded: false },
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
            return { sections: laidOut.filter(({ groups }) => groups.length > 0), rest: restOf(all, sections), omitted };
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
    96904: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            d: () => (stage)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
        var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49567);
        var _pipeline_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89074);
        var _pipeline_pipeline_stage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60838);
        var _promotion_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10042);
        var _promotion_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6325);
        const StageInput = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
            candidate: _pipeline_inputs_js__WEBPACK_IMPORTED_MODULE_1__.a,
            environment: _pipeline_inputs_js__WEBPACK_IMPORTED_MODULE_1__._.default('').describe('The environment to stage in. Default: the first of the ladder.'),
            'job-id': zod__WEBPACK_IMPORTED_MODULE_2__.ai().int().positive().optional().catch(undefined),
        });
        const stage = {
            name: 'stage',
            title: 'Stage',
            inputs: StageInput,
            permissions: { contents: 'write', deployments: 'write', actions: 'read' },
            async run({ candidate, environment: environmentName }, ports) {
                const outcome = await _promotion_index_js__WEBPACK_IMPORTED_MODULE_3__.L.run({ candidate, environmentName }, ports);
                const { known } = outcome;
                const result = outcome.ended === undefined ? staged(outcome.known) : outcome.ended;
                const id = known.release?.id;
                return (0, _promotion_result_js__WEBPACK_IMPORTED_MODULE_4__.N)(result, known, {
                    outputs: { 'release-id': id?.toString() ?? '' },
                    details: { releaseId: id },
                });
            },
        };
        function staged({ facts, environment, decisions: gates, brief }) {
            return (0, _pipeline_pipeline_stage_js__WEBPACK_IMPORTED_MODULE_5__.s)(`${facts.manifest.version} is live in ${environment.name}.`, { gates, summary: brief });
        }
    })
};
