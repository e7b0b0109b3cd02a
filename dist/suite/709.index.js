export const id = 709;
export const ids = [709];
export const modules = {
    93749: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            j: () => (namedComponent)
        });
        var _liftlock_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15429);
        var _liftlock_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64000);
        var _liftlock_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99802);
        function namedComponent({ rules, components }, name) {
            if (name === undefined)
                return null;
            const versioned = rules.versioning === 'independent' ? components : [];
            const found = versioned.find((component) => component.name === name);
            const names = versioned.map((component) => component.name);
            if (found === undefined)
                throw new _liftlock_core__WEBPACK_IMPORTED_MODULE_0__.Np((0, _liftlock_core__WEBPACK_IMPORTED_MODULE_1__.Mj)(name, names, (0, _liftlock_core__WEBPACK_IMPORTED_MODULE_2__.p)(name, names)));
            return found;
        }
    }),
    94656: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Ek: () => (repositoryUrl)
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        async function repositoryUrl(objects, env) {
            const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
            if (repository !== undefined && repository !== '')
                return `${server ?? 'https://github.com'}/${repository}`;
            const config = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(objects), 'config'), 'utf8').catch(() => '');
            const remote = originOf(config);
            return remote === null ? null : browserUrl(remote);
        }
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
        function browserUrl(remote) {
            for (const form of FORMS) {
                const [, host, location = ''] = form.exec(remote) ?? [];
                const name = location.replace(/\/+$/, '').replace(/\.git$/, '');
                if (host !== undefined && /^[\w.-]+(?:\/[\w.-]+)+$/.test(name))
                    return `https://${host}/${name}`;
            }
            return null;
        }
    }),
    63462: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            IE: () => (renderNotes),
            Ru: () => (writeNotes),
            bw: () => (notesSource),
            qX: () => (readRange)
        });
        var _liftlock_adapters__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45097);
        var _liftlock_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49426);
        var _liftlock_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52651);
        var _liftlock_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15429);
        var _liftlock_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64000);
        var _liftlock_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4516);
        var _liftlock_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62251);
        var _liftlock_core__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(31271);
        var _plan_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99410);
        var _commands_repository_url_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94656);
        async function notesSource(repo, env, notesFor) {
            const git = (0, _liftlock_adapters__WEBPACK_IMPORTED_MODULE_0__.H)({ cwd: repo, env });
            return { git, config: await (0, _plan_index_js__WEBPACK_IMPORTED_MODULE_1__.y)(repo), notes: notesFor(git), env };
        }
        async function writeNotes(source, range) {
            return renderNotes(source, range, await readRange(source, range));
        }
        async function readRange({ git, config }, { from, to, component }) {
            const { rules } = config;
            const below = to === undefined ? null : (0, _liftlock_core__WEBPACK_IMPORTED_MODULE_2__.mx)(rules.tag, to, component?.name ?? null);
            const isNamed = from !== undefined || below !== null;
            const components = isNamed && component !== null ? [component] : config.components;
            const request = { rules, components, ref: to, since: from, ...(below === null ? {} : { below }) };
            const history = await (0, _liftlock_core__WEBPACK_IMPORTED_MODULE_3__.L)(git, request);
            if (from !== undefined && history.commits.length === 0)
                throw new _liftlock_core__WEBPACK_IMPORTED_MODULE_4__.Np((0, _liftlock_core__WEBPACK_IMPORTED_MODULE_5__.wW)(from, to ?? 'HEAD'));
            return { history, planning: (0, _liftlock_core__WEBPACK_IMPORTED_MODULE_6__.w)({ history, rules, components }) };
        }
        async function renderNotes({ git, config, notes, env }, { to, component }, { planning, history }) {
            const input = (0, _liftlock_core__WEBPACK_IMPORTED_MODULE_7__.t)({
                planning,
                history,
                release: releaseOf(planning, history, { to, component }),
                component: component ?? undefined,
                repositoryUrl: await (0, _commands_repository_url_js__WEBPACK_IMPORTED_MODULE_8__.Ek)(await git.objectsFolder(), env),
                sections: (0, _liftlock_core__WEBPACK_IMPORTED_MODULE_9__.AD)(config.sections),
                showUnparsed: config.rules.unparsed === 'section',
            });
            return notes.render({ ...input, limit: Number.POSITIVE_INFINITY });
        }
        function releaseOf({ plan }, { template }, { to, component }) {
            const name = component?.name ?? null;
            const version = to === undefined ? null : (0, _liftlock_core__WEBPACK_IMPORTED_MODULE_2__.mx)(template, to, name);
            if (to !== undefined && version !== null)
                return { version, tag: to };
            const next = name === null ? plan.next : plan.components.find((one) => one.name === name)?.next;
            return next ?? { version: 'Unreleased', tag: to ?? 'HEAD' };
        }
    }),
    95332: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            B: () => (notesMarkdown)
        });
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
        function folded(summary, blocks) {
            const text = summary.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
            return ['<details>', `<summary>${text}</summary>`, '', blocks.join('\n\n'), '', '</details>'].join('\n');
        }
    }),
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
    62251: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            t: () => (notesInputFor)
        });
        var version_graph = __webpack_require__(95915);
        ;
        function mergedPulls(commits) {
            const graph = (0, version_graph.cQ)(commits);
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
                    if (others.length > 0)
                        lines.push(...others.map((tip) => ({ tip, by: readMerge(commit.message) ?? by })));
                    sha = first;
                }
            }
            return found;
        }
        const BY_BUTTON = /^Merge pull request #(\d{1,9}) from \S/;
        const NUMBERED = /^(.*) \(#(\d{1,9})\)$/;
        function readMerge(message) {
            const lines = linesOf(message);
            const button = BY_BUTTON.exec(lines[0] ?? '')?.[1];
            if (button !== undefined)
                return { number: Number(button), title: lines.slice(1).find((line) => line !== '') ?? '' };
            const [, title = '', number] = NUMBERED.exec(lines[0] ?? '') ?? [];
            return number === undefined ? null : { number: Number(number), title };
        }
        function namesPull({ message }) {
            return NUMBERED.test(linesOf(message)[0] ?? '');
        }
        function linesOf(message) {
            return message.split(/\r\n|\n|\r/, 20).map((line) => line.trim());
        }
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
        ;
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
        function missingIn({ commits }, prerelease) {
            const shipped = (0, version_graph.xK)((0, version_graph.cQ)(commits), [prerelease]);
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
    25761: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            fS: () => (RELEASE_BODY_LIMIT),
            tA: () => (noteCommits),
            du: () => (viewOf)
        });
        var pull_requests = __webpack_require__(60245);
        var safe_text = __webpack_require__(24182);
        ;
        const MAX_CONTRIBUTORS = 60;
        const MAX_FIRST = 20;
        function contributorsOf(context) {
            const counted = context.commits.filter(({ parsed, revert }) => parsed.commit.parents.length < 2 && revert === null);
            const people = counted
                .map(({ parsed }) => personBehind(parsed.commit.author.name, context.pulls.get(parsed.commit.sha), context))
                .filter(({ isBot }) => !isBot);
            const first = people.flatMap(({ name, pull }) => pull?.firstContribution === true ? [`${name}: ${describePull(pull, context)}`] : []);
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
            return (0, safe_text.x)((0, safe_text.Jj)(name, 60), links) || 'somebody without a name';
        }
        function profile(login, { repositoryUrl }) {
            const [server] = /^https?:\/\/[^/]+/.exec(repositoryUrl ?? '') ?? ['https://github.com'];
            const plain = login.replace(/[^\w-]/g, '');
            return `[${plain}](${server}/${plain})`;
        }
        function describePull(pull, links) {
            const { repositoryUrl } = links;
            const link = repositoryUrl === null ? `#${pull.number}` : (0, safe_text.MN)(pull.number, repositoryUrl);
            const subject = (0, pull_requests.e)(pull, links);
            return subject === '' ? link : `${subject} (${link})`;
        }
        function shortened(lines, limit) {
            return lines.length <= limit ? lines : [...lines.slice(0, limit), `and ${lines.length - limit} more`];
        }
        var note_entry = __webpack_require__(93660);
        var notes_layout = __webpack_require__(31271);
        ;
        const RELEASE_BODY_LIMIT = 125_000;
        const FRAME_RESERVE = 5_000;
        function noteCommits(input) {
            return input.commits.map((commit) => (0, note_entry.A)(commit, input));
        }
        function viewOf(input, commits) {
            const sections = [...(input.sections ?? notes_layout.u3), ...(input.showUnparsed === true ? [notes_layout.d1] : [])];
            const { contributors, firstContributions } = contributorsOf(input);
            const frame = FRAME_RESERVE + [...contributors, ...firstContributions].join('\n- ').length;
            const room = Math.max(0, (input.limit ?? RELEASE_BODY_LIMIT) - frame);
            const recent = input.sincePrerelease;
            const main = recent === undefined ? commits : commits.filter(({ sha }) => recent.shas.has(sha));
            const mainNotes = (0, notes_layout.v8)(main, sections, recent === undefined ? room : Math.floor(room / 2));
            const whole = recent === undefined ? null : (0, notes_layout.v8)(commits, sections, Math.floor(room / 2));
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
            const names = (input.follows ?? []).map(({ component, version }) => (0, safe_text.x)(`${component} ${version}`, input));
            return names.length === 0 ? null : names.join(', ');
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
    })
};
