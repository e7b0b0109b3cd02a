export const id = 351;
export const ids = [351];
export const modules = {
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
            const first = people.flatMap(({ name, pull }) => pull?.firstContribution === true ? [`${name}: ${whatOf(pull, context)}`] : []);
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
        function whatOf(pull, links) {
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
    }),
    73633: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            A2: () => (githubRefused),
            E5: () => (recordClosed),
            Hu: () => (outcomeUnknown),
            PF: () => (brokenUpload),
            Up: () => (missingPermission),
            Xd: () => (githubUnreadable),
            gA: () => (lostRace),
            mu: () => (githubUnreachable),
            nS: () => (notFoundOrNoPermission),
            qK: () => (ledgerTooNew),
            xd: () => (rateLimited)
        });
        var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15429);
        const RESUMABLE = 'What was written before stays; re-running finds it and goes on from there.';
        function missingPermission(call, permission, orWorkflowFiles = false) {
            const add = `Add \`${permission}\` to the job's \`permissions:\`, and push.`;
            return {
                code: 'permission-missing',
                outcome: 'errored',
                where: call,
                found: "GitHub answered 403: the job's token may not do this.",
                expected: `\`permissions: { ${permission} }\` of the job${orWorkflowFiles ? ', and no change in `.github/workflows` that the default branch lacks' : ''}.`,
                state: RESUMABLE,
                next: orWorkflowFiles
                    ? `${add} If it is there, push the tag yourself or use the token of a GitHub App: GITHUB_TOKEN cannot release a commit that changes workflow files. Then re-run this job.`
                    : `${add} The table in the action's README has all that it needs.`,
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
                found: `No usable answer came, and trying again did not help: ${message}.`,
                expected: 'An answer.',
                state: RESUMABLE,
                next: 'Re-run the failed jobs when GitHub answers again (https://www.githubstatus.com).',
            };
        }
        function githubUnreadable(call, message) {
            return {
                code: 'github-answer-unreadable',
                outcome: 'errored',
                where: call,
                found: `The answer cannot be read: ${message}.`,
                expected: "What GitHub's API documentation promises for this call.",
                state: RESUMABLE,
                next: 'Re-run the failed jobs. If it happens again, look for a proxy between the runner and GitHub, and at https://www.githubstatus.com.',
            };
        }
        function outcomeUnknown(call, message) {
            return {
                code: _problem_js__WEBPACK_IMPORTED_MODULE_0__.A8,
                outcome: 'errored',
                where: call,
                found: `No usable answer came: ${message}. Whether the call had an effect is not known.`,
                expected: 'An answer that says what was created.',
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
        function ledgerTooNew(environment, record, what) {
            return {
                code: 'ledger-too-new',
                outcome: 'errored',
                where: environment,
                found: `Record ${record} of ${environment} was written by a later version of Liftlock (${what}).`,
                expected: 'Records that this version can read.',
                next: 'Use the version of the actions that wrote it, or a later one, in this workflow.',
            };
        }
        function recordClosed(environment, record, version) {
            return {
                code: 'record-closed',
                outcome: 'held',
                where: environment,
                found: `Another run closed record ${record} of ${environment} while this job was taking it over.`,
                expected: `A record of ${version} that is still open.`,
                next: 'Re-run this job: it makes a record of its own.',
            };
        }
    }),
    82759: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            W0: () => (branchOf),
            lt: () => (releaseBranchOf),
            ol: () => (WorkflowEvent)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
        const WorkflowEvent = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
            repository: zod__WEBPACK_IMPORTED_MODULE_0__.rej({ owner: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1), name: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1) }),
            repositoryUrl: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            sha: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[0-9a-f]{40}$/),
            ref: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            event: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1),
            baseBranch: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
            actor: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            run: zod__WEBPACK_IMPORTED_MODULE_0__.rej({
                id: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(),
                attempt: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(),
                job: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
                jobId: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive().optional(),
                url: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            }),
        });
        function releaseBranchOf(event) {
            return branchOf(event) ?? event.baseBranch;
        }
        function branchOf(event) {
            return event.ref.startsWith('refs/heads/') ? event.ref.slice('refs/heads/'.length) : undefined;
        }
    })
};
