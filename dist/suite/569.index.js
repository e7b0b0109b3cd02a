export const id = 569;
export const ids = [569];
export const modules = {
    79202: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            CK: () => (noCommits),
            HF: () => (gitMissing),
            Ng: () => (repositoryNotTrusted),
            RI: () => (bareRepository),
            di: () => (notARepository),
            gk: () => (gitFailed),
            mv: () => (unknownRef),
            yG: () => (shallowClone)
        });
        function notARepository(folder) {
            return {
                code: 'not-a-repository',
                outcome: 'errored',
                where: folder,
                found: 'This folder is not inside a git repository.',
                next: 'Run the command inside a clone, or name one with `--repo DIR`. In a workflow, put `actions/checkout` before this step.',
            };
        }
        function bareRepository(folder) {
            return {
                code: 'bare-repository',
                outcome: 'errored',
                where: folder,
                found: 'This is a bare repository: it has a history, but no files.',
                next: 'Clone it (`git clone DIR checkout`), and run the command in the clone.',
            };
        }
        function repositoryNotTrusted(folder, next) {
            return {
                code: 'repository-not-trusted',
                outcome: 'errored',
                where: folder,
                found: 'The repository belongs to another user, and git refuses to open it ("dubious ownership").',
                next,
            };
        }
        function shallowClone() {
            return {
                code: 'shallow-clone',
                outcome: 'errored',
                found: 'The clone is shallow: commits and tags since the last release may be missing.',
                expected: 'The history back to the last release, with tags. A version is never guessed from part of it.',
                next: 'Fetch the whole history: `with: { fetch-depth: 0 }` in the checkout step, or `git fetch --unshallow --tags` in a clone.',
            };
        }
        function noCommits(folder) {
            return {
                code: 'no-commits',
                outcome: 'errored',
                where: folder,
                found: 'The repository has no commits yet, so there is nothing to release.',
                next: 'Create a commit (`git commit`), or name another branch: `--ref BRANCH`.',
            };
        }
        function unknownRef(ref) {
            return {
                code: 'unknown-ref',
                outcome: 'errored',
                where: ref,
                found: 'No branch, tag or commit of this repository has that name.',
                next: 'List the names with `git branch --all` and `git tag --list`. If it is new on the server, run `git fetch --tags` first.',
            };
        }
        function gitMissing() {
            return {
                code: 'git-missing',
                outcome: 'errored',
                found: 'The program `git` could not be started.',
                expected: 'git 2.30 or newer on the PATH.',
                next: 'Install git, then try again: https://git-scm.com/downloads',
            };
        }
        function gitFailed(command, complaint) {
            return {
                code: 'git-failed',
                outcome: 'errored',
                where: `git ${command}`,
                found: complaint.trim().slice(0, 2000) || 'git failed without a message.',
                next: 'Check the clone with `git fsck`. If objects are missing, clone the repository again.',
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
    }),
    86115: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            B: () => (problemSection),
            J: () => (stageSummary)
        });
        var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83750);
        const MARKS = {
            completed: '✓',
            skipped: '○',
            held: '◆',
            failed: '✗',
            errored: '✗',
        };
        const SENTENCES = [
            ['Found', 'found'],
            ['Expected', 'expected'],
            ['State', 'state'],
            ['Next', 'next'],
        ];
        function stageSummary(title, result) {
            const document = (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.qN)(`## ${MARKS[result.decision]} ${title}: ${result.decision}`, (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.pj)(result.headline), ...result.problems.map(problemSection), result.summary, gateSection(result.gates));
            return `${document}\n`;
        }
        function problemSection(problem) {
            const where = problem.where === undefined ? '' : ` in ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(problem.where)}`;
            return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.qN)(`### ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(problem.code)}${where}`, (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.tp)(['', ''], SENTENCES.flatMap(([label, key]) => {
                const text = problem[key];
                return text === undefined ? [] : [[`**${label}**`, (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.pj)(firstLine(text))]];
            })), problem.next.includes('\n') ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.om)(otherLines(problem.next), 'yaml') : '', problem.found.includes('\n') ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.zH)('What was printed', (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.om)(otherLines(problem.found))) : '');
        }
        function firstLine(text) {
            return text.split('\n')[0] ?? '';
        }
        function otherLines(text) {
            return text.split('\n').slice(1).join('\n');
        }
        function gateSection(gates) {
            if (gates.length === 0)
                return '';
            const rows = gates.map((gate) => [
                gate.decision === 'pass' ? '✓' : gate.decision === 'skip' ? '○' : gate.decision === 'hold' ? '◆' : '✗',
                (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(gate.gate),
                (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.pj)(gate.reason),
            ]);
            const passed = gates.filter((gate) => gate.decision === 'pass').length;
            return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.zH)(`Gates: ${passed} of ${gates.length} passed`, (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.tp)(['', 'Gate', 'Why'], rows));
        }
    }),
    38519: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            P: () => (examineRelease)
        });
        var _version_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4516);
        function examineRelease(input, standards) {
            const planning = (0, _version_index_js__WEBPACK_IMPORTED_MODULE_0__.w)(input);
            return { ...planning, problems: [...planning.problems, ...(standards?.problems(planning) ?? [])] };
        }
    }),
    10848: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            F: () => (planRelease)
        });
        var workflow_event = __webpack_require__(82759);
        var read_history = __webpack_require__(52651);
        var examine_release = __webpack_require__(38519);
        var problem = __webpack_require__(15429);
        ;
        const PAGES = 1;
        async function publishedReleases({ releases, log, }) {
            try {
                const newest = await releases.list(PAGES);
                return newest.filter(({ draft }) => !draft).map(({ tag, target }) => ({ tag, target }));
            }
            catch (error) {
                if (!(error instanceof problem.Np))
                    throw error;
                log.info('GitHub did not list the releases, so versions are planned from the tags alone.');
                return [];
            }
        }
        var standards_standards = __webpack_require__(35813);
        ;
        async function planRelease(config, ports) {
            const branch = (0, workflow_event.lt)(ports.event);
            const standards = (0, standards_standards.x)(config.standards);
            const history = await (0, read_history.L)(ports.history, {
                rules: config.version,
                components: config.components,
                ref: ports.event.sha,
                published: await publishedReleases(ports),
                files: standards?.needFiles === true,
                ...(branch === undefined ? {} : { branch }),
            });
            const input = { history, rules: config.version, components: config.components };
            return { ...(0, examine_release.P)(input, standards), history };
        }
    }),
    52651: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            g: () => (reachableReleases),
            L: () => (readHistory)
        });
        var compare = __webpack_require__(78469);
        var repository = __webpack_require__(79202);
        var version = __webpack_require__(64000);
        var problem = __webpack_require__(15429);
        var bump = __webpack_require__(6939);
        var tag_line = __webpack_require__(83702);
        ;
        function reachability(asked, reached) {
            return { asked: new Set(asked), reached: new Map(reached.map((ref) => [ref.name, ref])) };
        }
        function nextToAsk(tags, known, limit) {
            const next = [];
            for (const tag of tags) {
                if (known.reached.has(tag.tag) && !(0, bump.V1)(tag.version))
                    return [];
                if (!known.asked.has(tag.tag))
                    next.push(tag);
                if (next.length === limit)
                    break;
            }
            return next;
        }
        function lineFromReachable(component, tags, known) {
            let base = null;
            const prereleases = [];
            const ignored = [];
            for (const tag of tags) {
                const ref = known.reached.get(tag.tag);
                if (ref !== undefined && !(0, bump.V1)(tag.version)) {
                    base = { ...tag, sha: ref.sha, committedAt: ref.committedAt };
                    break;
                }
                if (ref !== undefined)
                    prereleases.push({ ...tag, sha: ref.sha, committedAt: ref.committedAt });
                ignored.push({ tag: tag.tag, reason: ref === undefined ? NOT_CONTAINED : IS_PRERELEASE });
            }
            return { line: { component, base, isBaseNamed: false, prereleases, taken: tags }, ignored };
        }
        const NOT_CONTAINED = 'not contained in the commit that is planned for: on another branch, or later';
        const IS_PRERELEASE = 'a pre-release: the base is a stable release';
        function lineSince(component, tags, base) {
            const ignored = [];
            for (const tag of tags) {
                if ((0, tag_line.ll)(tag, base) >= 0)
                    break;
                ignored.push({ tag: tag.tag, reason: `newer than ${base.tag}, which was given as the base` });
            }
            return { line: { component, base, isBaseNamed: true, prereleases: [], taken: tags }, ignored };
        }
        var version_components = __webpack_require__(5171);
        var graph = __webpack_require__(95915);
        var version_tags = __webpack_require__(49426);
        ;
        async function readHistory(history, request) {
            const ref = request.ref ?? 'HEAD';
            const opened = await history.open(ref);
            if (opened.shallow)
                throw new problem.Np((0, repository.yG)());
            const { rules, components } = request;
            const template = rules.tagIsDefault ? (0, version_tags.$d)(opened.tags, rules.tag) : rules.tag;
            const independent = rules.versioning === 'independent';
            const names = independent ? components.map(({ name }) => name) : [null];
            const sorted = sortedBelow((0, version_tags.uO)(opened.tags, template, names), request.below);
            const readings = request.since === undefined
                ? await readLines(history, sorted, opened.sha)
                : await readLinesSince(history, sorted, template, request.since, opened.tags);
            const untagged = withoutTag(request.published ?? [], opened.tags, template, names);
            const lines = readings.map(({ line }) => ({ ...line, untagged: untagged(line.component) }));
            const bases = readings.map(({ line }) => line.base);
            return {
                head: opened.sha,
                branch: request.branch ?? branchNamed(opened.fullName),
                template,
                lines,
                ignoredTags: [...readings.flatMap(({ ignored }) => ignored), ...sorted.ignored],
                commits: await commitsSince(history, opened.sha, bases, request.files === true || (0, version_components.$)(components)),
            };
        }
        async function reachableReleases(history, rules, component) {
            const opened = await history.open('HEAD');
            if (opened.shallow)
                throw new problem.Np((0, repository.yG)());
            const template = rules.tagIsDefault ? (0, version_tags.$d)(opened.tags, rules.tag) : rules.tag;
            const tags = [...((0, version_tags.uO)(opened.tags, template, [component]).lines.get(component) ?? [])];
            const reached = new Set((await history.reachable('all', opened.sha)).map(({ name }) => name));
            return tags.filter(({ tag }) => reached.has(tag));
        }
        function withoutTag(published, tags, template, components) {
            if (published.length === 0)
                return () => [];
            const known = new Set(tags);
            const targets = new Map(published.filter(({ tag }) => !known.has(tag)).map(({ tag, target }) => [tag, target]));
            const { lines } = (0, version_tags.uO)([...targets.keys()], template, components);
            return (component) => [...(lines.get(component) ?? [])].map((tag) => ({ ...tag, target: targets.get(tag.tag) ?? '' }));
        }
        function sortedBelow({ lines, ignored }, below) {
            if (below === undefined)
                return { lines, ignored };
            const isBelow = ({ version }) => compare(version, below) < 0;
            const kept = [...lines].map(([name, tags]) => [name, [...tags].filter(isBelow)]);
            return { lines: new Map(kept), ignored };
        }
        const FIRST_ROUND = 8;
        const ROUND_GROWTH = 16;
        const MAX_ARGUMENT_CHARACTERS = 24_000;
        async function readLines(history, sorted, head) {
            const lines = [...sorted.lines];
            let known = reachability([], []);
            for (let round = FIRST_ROUND;; round *= ROUND_GROWTH) {
                const limit = Math.max(2, Math.floor(round / Math.max(1, lines.length)));
                const asked = lines.flatMap(([, tags]) => nextToAsk(tags, known, limit)).map(({ tag }) => tag);
                if (asked.length === 0)
                    break;
                const all = asked.reduce((sum, tag) => sum + tag.length + 11, 0) > MAX_ARGUMENT_CHARACTERS;
                const reached = await history.reachable(all ? 'all' : asked, head);
                if (all) {
                    known = reachability(lines.flatMap(([, tags]) => [...tags]).map(({ tag }) => tag), reached);
                    break;
                }
                known = reachability([...known.asked, ...asked], [...known.reached.values(), ...reached]);
            }
            return lines.map(([component, tags]) => lineFromReachable(component, tags, known));
        }
        async function readLinesSince(history, sorted, template, since, names) {
            const tag = since.replace(/^refs\/tags\//, '');
            const [located] = names.includes(tag) ? await history.locate([tag]) : [];
            if (located === undefined)
                throw new problem.Np((0, version.SO)(since, names));
            const readings = [...sorted.lines].flatMap(([component, tags]) => {
                const version = (0, version_tags.mx)(template, tag, component);
                const base = version === null ? null : { tag, version, component, sha: located.sha, committedAt: located.committedAt };
                return base === null ? [] : [lineSince(component, tags, base)];
            });
            if (readings.length === 0)
                throw new problem.Np((0, version.SO)(since, releaseNames(sorted), template));
            return readings;
        }
        function releaseNames(sorted) {
            return [...sorted.lines.values()].flatMap((tags) => [...tags]).map(({ tag }) => tag);
        }
        async function commitsSince(history, to, bases, files) {
            const read = (without) => collect(history.commits({ to, without, files }));
            const known = bases.filter((base) => base !== null);
            const [oldest] = [...known].sort((a, b) => a.committedAt - b.committedAt);
            if (oldest === undefined || known.length < bases.length)
                return read([]);
            const commits = await read([oldest.sha]);
            const others = new Set(known.map(({ sha }) => sha).filter((sha) => sha !== oldest.sha));
            if ((0, graph.Su)(commits, [...others], oldest.sha))
                return commits;
            const shared = await history.mergeBase([oldest.sha, ...others]);
            return read(shared === null ? [] : [shared]);
        }
        async function collect(commits) {
            const all = [];
            for await (const commit of commits)
                all.push(commit);
            return all;
        }
        function branchNamed(fullName) {
            const branches = /^refs\/(?:heads|remotes\/origin)\//;
            return fullName !== null && branches.test(fullName) ? fullName.replace(branches, '') : null;
        }
    }),
    91872: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            M: () => (planSummary),
            _: () => (heldSummary)
        });
        var _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83750);
        var _pipeline_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86115);
        var _version_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75435);
        const COMMITS_SHOWN = 100;
        function planSummary(plan) {
            return (0, _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__.qN)(headline(plan), componentTable(plan), commitTable(plan), ignoredTags(plan));
        }
        function heldSummary(problems) {
            return problems.length === 0 ? '' : (0, _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__.qN)('**`build` would stop here:**', ...problems.map(_pipeline_summary_js__WEBPACK_IMPORTED_MODULE_1__.B));
        }
        function headline(plan) {
            if (plan.bump === null)
                return componentHeadline(plan);
            const since = plan.base === null ? 'the first release' : `${(0, _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(plan.base.version)} (tag ${(0, _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(plan.base.tag)})`;
            if (plan.next === null)
                return `Nothing to release since ${since}.`;
            const from = plan.base === null ? 'as the first release' : `from ${since}, a **${plan.bump ?? 'none'}** release`;
            return `Version ${(0, _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(plan.next.version)}, ${from}.`;
        }
        function componentHeadline({ components }) {
            const released = components.filter(({ next }) => next !== null).length;
            return released === 0 ? 'Nothing to release.' : `${released} of ${components.length} components would be released.`;
        }
        function componentTable({ components, next }) {
            if (next !== null || components.length === 0)
                return '';
            const changed = components.filter((component) => component.next !== null);
            if (changed.length === 0)
                return '';
            return (0, _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__.tp)(['Component', 'From', 'To', 'Step'], changed.map(({ name, base, next: to, bump }) => [
                (0, _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__.pj)(name),
                (0, _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(base?.version ?? '–'),
                (0, _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(to?.version ?? '–'),
                bump,
            ]));
        }
        function commitTable(plan) {
            const commits = (0, _version_index_js__WEBPACK_IMPORTED_MODULE_2__.d)(plan);
            if (commits.length === 0)
                return '';
            const rows = commits
                .slice(0, COMMITS_SHOWN)
                .map((commit) => [
                (0, _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(commit.sha.slice(0, 7)),
                `${commit.counts ? '●' : '○'} ${title(commit)}`,
                (0, _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__.pj)(commit.reason),
            ]);
            const more = commits.length > COMMITS_SHOWN ? `\n\n… and ${commits.length - COMMITS_SHOWN} more.` : '';
            const counting = commits.filter(({ counts }) => counts).length;
            return (0, _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__.zH)(`${counting} of ${commits.length} commits ${counting === 1 ? 'counts' : 'count'}`, `${(0, _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__.tp)(['Commit', 'Subject', 'Effect'], rows)}${more}`);
        }
        function title({ type, scope, breaking, subject }) {
            const head = type === null ? '' : `${type}${scope === null ? '' : `(${scope})`}${breaking ? '!' : ''}: `;
            return (0, _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__.pj)(`${head}${subject}`);
        }
        function ignoredTags(plan) {
            if (plan.ignoredTags.length === 0)
                return '';
            const shown = plan.ignoredTags.slice(0, 20);
            const rows = shown.map(({ tag, reason }) => [(0, _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(tag), (0, _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__.pj)(reason)]);
            return (0, _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__.zH)(`${plan.ignoredTags.length} tags were not the base`, (0, _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__.tp)(['Tag', 'Why'], rows));
        }
    }),
    75435: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            d: () => (unreleasedCommits)
        });
        function unreleasedCommits({ bump, commits, components }) {
            if (bump !== null)
                return [...commits];
            const theirs = new Set(components.flatMap((component) => component.commits));
            return commits.filter(({ sha }) => theirs.has(sha));
        }
    })
};
