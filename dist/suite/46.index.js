export const id = 46;
export const ids = [46];
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
    }),
    48332: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            M3: () => (LEFT),
            RG: () => (NOT_ROLLED_BACK),
            jC: () => (ROLLED_BACK)
        });
        const ROLLED_BACK = 'Rolled back';
        const NOT_ROLLED_BACK = 'Not rolled back';
        const LEFT = '; left as it is';
    }),
    58851: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $b: () => (ambiguousVersion),
            Eb: () => (notLocked),
            Jh: () => (unknownTag),
            Ku: () => (withoutCandidate),
            RP: () => (reasonMissing),
            TR: () => (nothingBefore),
            VE: () => (alreadyLocked),
            W8: () => (notPublished),
            Wv: () => (unknownRelease),
            Z_: () => (alreadyCarriedOut),
            c$: () => (alreadyManaged),
            gh: () => (notAnApprover),
            mI: () => (targetMissing),
            pZ: () => (neverLive),
            sf: () => (nothingLive)
        });
        function nothingLive(environment) {
            return {
                code: 'nothing-live',
                outcome: 'held',
                where: environment,
                found: `Nothing has ever been live in ${environment}.`,
                next: `Promote a candidate to ${environment} first. To record a version that was live there before Liftlock, use \`intent: adopt\`.`,
            };
        }
        function nothingBefore(environment, version) {
            return {
                code: 'nothing-before',
                outcome: 'held',
                where: environment,
                found: `${version} is the first version that was live in ${environment}. There is no earlier one to roll back to.`,
                next: 'Fix the cause with a new commit.',
            };
        }
        function neverLive(to, environment, known) {
            return {
                code: 'never-live',
                outcome: 'held',
                where: environment,
                found: `${to} has never been live in ${environment}.`,
                ...(known.length === 0 ? {} : { expected: `One of: ${known.join(', ')}.` }),
                next: `Set \`to: previous\`, or use a version that \`liftlock history ${environment}\` lists.`,
            };
        }
        function withoutCandidate(version, environment) {
            return {
                code: 'without-candidate',
                outcome: 'held',
                where: environment,
                found: `${version} was adopted. Liftlock has no candidate for it, so there is nothing to deploy.`,
                next: `Deploy ${version} the way you deployed it before Liftlock, or fix the cause with a new commit.`,
            };
        }
        function alreadyCarriedOut(record, environment, version) {
            return {
                code: 'already-carried-out',
                outcome: 'held',
                where: environment,
                found: `This run has already rolled back (record ${record}), and ${version} has gone live in ${environment} since.`,
                next: 'If that is intended, do nothing. To roll back again, start a new run instead of re-running this one.',
            };
        }
        function reasonMissing(intent) {
            return {
                code: 'reason-missing',
                outcome: 'errored',
                where: 'input reason',
                found: `\`intent: ${intent}\` needs a reason, and the input \`reason\` is empty.`,
                next: 'Start the workflow again with a reason of one sentence. It is recorded in the ledger, and everybody can read it.',
            };
        }
        function targetMissing(intent, expected) {
            return {
                code: 'target-missing',
                outcome: 'errored',
                where: 'input to',
                found: `\`intent: ${intent}\` needs a target, and the inputs \`candidate\` and \`to\` are both empty.`,
                expected,
                next: 'Start the workflow again with one of them.',
            };
        }
        function notPublished(version, tag) {
            return {
                code: 'not-published',
                outcome: 'held',
                where: tag,
                found: `${version} was deployed, but its release was never published.`,
                next: 'Roll back to a published version. A draft does not prove what was approved.',
            };
        }
        function ambiguousVersion(version, candidates) {
            return {
                code: 'ambiguous-version',
                outcome: 'held',
                where: version,
                found: `${candidates.length} candidates were staged as ${version}: ${candidates.join(', ')}.`,
                next: 'Set the input `candidate` to the digest of the one you mean.',
            };
        }
        function unknownTag(to, template) {
            return {
                code: 'unknown-tag',
                outcome: 'errored',
                where: to,
                found: `GitHub has no tag \`${to}\` that matches the template \`${template}\`.`,
                next: 'Set `to:` to the tag of the live version, as `git ls-remote --tags origin` lists it. If the tag exists only in your clone, push it first.',
            };
        }
        function alreadyManaged(environment, version, record) {
            return {
                code: 'already-managed',
                outcome: 'held',
                where: environment,
                found: `The ledger of ${environment} says that ${version} is live (record ${record}). Only an environment without records can be adopted.`,
                next: 'If something else is running there, promote, roll back to or redeploy the version that should run.',
            };
        }
        function unknownRelease(to, tags) {
            return {
                code: 'unknown-release',
                outcome: 'errored',
                where: to,
                found: `No release is published under ${tags.map((tag) => `\`${tag}\``).join(' or ')}.`,
                next: "Set `to:` to a version on the repository's Releases page.",
            };
        }
        function notAnApprover(login, environment, why, people) {
            return {
                code: 'not-an-approver',
                outcome: 'held',
                where: environment,
                found: `${login} cannot approve for ${environment}: ${login} ${why}.`,
                next: `Have ${people.length === 0 ? 'somebody else' : `one of ${people.join(', ')}`} start this workflow.`,
            };
        }
        function alreadyLocked({ environment, by, at, reason, }) {
            return {
                code: 'already-locked',
                outcome: 'held',
                where: environment,
                found: `${environment} has been locked by ${by} since ${at}: “${reason}”`,
                next: `Ask ${by}. With their consent, unlock it first: \`intent: unlock\`, or \`liftlock unlock ${environment}\`.`,
            };
        }
        function notLocked(environment) {
            return {
                code: 'not-locked',
                outcome: 'held',
                where: environment,
                found: `${environment} is not locked.`,
                next: `Nothing. \`liftlock status\` shows all locks.`,
            };
        }
    }),
    2678: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            H1: () => (yankedNotice),
            HL: () => (withNotice),
            lH: () => (withoutNotice),
            rO: () => (hasNotice),
            s$: () => (rolledBackNotice)
        });
        var _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83750);
        var _changelog_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25761);
        var _release_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69935);
        const BEGIN = '<!-- liftlock notice -->';
        const END = '<!-- /liftlock notice -->';
        function withNotice(body, notice) {
            const head = `${BEGIN}\n> [!WARNING]\n> ${notice}\n${END}\n\n`;
            const room = _changelog_index_js__WEBPACK_IMPORTED_MODULE_0__.fS - head.length;
            return `${head}${(0, _release_index_js__WEBPACK_IMPORTED_MODULE_1__.Nz)(withoutNotice(body), room, 'The whole text is in the asset RELEASE_NOTES.md.')}`;
        }
        function withoutNotice(body) {
            const normal = body.replaceAll('\r\n', '\n');
            if (!normal.startsWith(BEGIN))
                return body;
            const end = normal.indexOf(END);
            return end < 0 ? body : normal.slice(end + END.length).replace(/^\n+/, '');
        }
        function hasNotice(body) {
            return body.startsWith(BEGIN);
        }
        function rolledBackNotice(environment, version, reason) {
            return `**Rolled back.** ${(0, _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_2__.pj)(environment)} went back to ${version}: ${(0, _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_2__.pj)(reason)}`;
        }
        function yankedNotice(reason) {
            return `**Yanked.** Do not use this release: ${(0, _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_2__.pj)(reason)}`;
        }
    }),
    78307: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Eb: () => (withdrawRelease),
            Vo: () => (releaseOfVersion)
        });
        var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78469);
        var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16353);
        var _errors_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15429);
        var _errors_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58851);
        var _version_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49426);
        var _notice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2678);
        const PAGES = 3;
        function yankChanges({ release, releases, latest, reason }) {
            const successor = latest?.id === release.id ? bestOf(releases.filter(({ id }) => id !== release.id)) : undefined;
            const body = (0, _notice_js__WEBPACK_IMPORTED_MODULE_2__.HL)(release.body, (0, _notice_js__WEBPACK_IMPORTED_MODULE_2__.H1)(reason));
            const isDone = release.prerelease && body === release.body;
            return [
                ...(successor === undefined ? [] : [{ release: successor, body: successor.body, makeLatest: true }]),
                ...(isDone ? [] : [{ release, body, makeLatest: false, prerelease: true }]),
            ];
        }
        function bestOf(releases) {
            const versions = releases
                .filter(({ draft, prerelease, body }) => !draft && !prerelease && !(0, _notice_js__WEBPACK_IMPORTED_MODULE_2__.rO)(body))
                .flatMap((release) => {
                const [text] = /\d+\.\d+\.\d+.*$/.exec(release.tag) ?? [];
                const version = text === undefined ? null : semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__(text);
                return version === null ? [] : [{ release, version }];
            });
            return versions.sort((a, b) => semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__(b.version, a.version))[0]?.release;
        }
        async function releaseOfVersion(to, template, { releases }) {
            const tags = [...new Set([to, (0, _version_tags_js__WEBPACK_IMPORTED_MODULE_3__.cO)(template, to, null)])];
            for (const tag of tags) {
                const release = await releases.published(tag);
                if (release !== undefined)
                    return release;
            }
            throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_4__.Np((0, _errors_index_js__WEBPACK_IMPORTED_MODULE_5__.Wv)(to, tags));
        }
        async function withdrawRelease(release, reason, { releases }) {
            const latest = await releases.latest();
            const all = latest?.id === release.id ? await releases.list(PAGES) : [];
            const changes = yankChanges({ release, releases: all, latest, reason });
            for (const { release: one, ...change } of changes)
                await releases.amend(one, change);
            return changes.map((change) => change.release.tag);
        }
    }),
    69935: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            LY: () => (asset),
            Nz: () => (truncateBody)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
        var _candidate_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14940);
        const ReleaseAsset = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
            id: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(),
            name: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            size: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative(),
            state: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            digest: _candidate_index_js__WEBPACK_IMPORTED_MODULE_1__.np.nullable(),
        });
        const Release = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
            id: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(),
            tag: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            target: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            name: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            body: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            draft: zod__WEBPACK_IMPORTED_MODULE_0__.zMY(),
            prerelease: zod__WEBPACK_IMPORTED_MODULE_0__.zMY(),
            url: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            assets: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(ReleaseAsset),
        });
        function truncateBody(text, room, pointer) {
            if (text.length <= room)
                return text;
            const ending = `\n\n… ${pointer}`;
            const cut = text.slice(0, room - ending.length);
            return `${cut.slice(0, Math.max(0, cut.lastIndexOf('\n')))}${ending}`;
        }
        function asset(release, name) {
            return release.assets.find((candidate) => candidate.name === name);
        }
    })
};
