export const id = 605;
export const ids = [605];
export const modules = {
    34851: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            plan: () => (plan),
            planCommand: () => (plan_command.V),
            planRepository: () => (plan_command._),
            readPlanConfig: () => (read_plan_config.y)
        });
        var command = __webpack_require__(60099);
        var repository = __webpack_require__(9816);
        var commands_result = __webpack_require__(20081);
        var plan_command = __webpack_require__(49708);
        ;
        const plan = {
            help: `liftlock plan: what would be released from here, and why.

  --repo DIR    the repository; default: this folder
  --ref REF     the branch, tag or commit to plan for; default: HEAD
  --branch NAME plan for this branch, as if --ref were merged into it; default:
                the branch that --ref names
  --since TAG   take this tag as the last release
  --json        the plan as one JSON document; \`problems\` is what would hold it

Reads git and, if there is one, .github/liftlock.yml. Writes nothing and uses no
network. Without \`version.branches\`, only the default branch releases.

Exit code: 0 if there is a plan, even one that releases nothing or that the
standards would hold (\`liftlock check\` exits with 1 then); 1 if there is none.
`,
            options: {
                repo: { type: 'string' },
                ref: { type: 'string' },
                branch: { type: 'string' },
                since: { type: 'string' },
                json: { type: 'boolean' },
            },
            async run(values, line) {
                const result = await (0, plan_command.V)({
                    repo: (0, repository.pe)(values, line),
                    ref: (0, command.Qq)(values['ref']),
                    branch: (0, command.Qq)(values['branch']),
                    since: (0, command.Qq)(values['since']),
                    json: values['json'] === true,
                    color: (0, command.zK)(line),
                    env: line.env,
                });
                return (0, commands_result.O9)(result, line);
            },
        };
        var read_plan_config = __webpack_require__(99410);
        ;
    }),
    24182: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Hw: () => (blockMarkdown),
            Jj: () => (cut),
            MN: () => (issueLink),
            RK: () => (visible),
            aY: () => (code),
            x: () => (inlineMarkdown)
        });
        const INVISIBLE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}]/gu;
        const BREAKS = /[\t\n\r\u0085\u2028\u2029]+/g;
        const LONE_SURROGATES = /\p{Cs}/gu;
        function visible(text) {
            return visibleLine(text.replace(BREAKS, ' '));
        }
        function visibleLine(text) {
            return text.replace(INVISIBLE, '').replace(LONE_SURROGATES, '\ufffd');
        }
        function cut(text, limit) {
            if (text.length <= limit)
                return text;
            const end = /[\ud800-\udbff]/.test(text[limit - 2] ?? '') ? limit - 2 : limit - 1;
            return `${text.slice(0, end)}…`;
        }
        function inlineMarkdown(text, links) {
            const line = visible(text).trim();
            const pieces = [];
            let at = 0;
            for (const span of codeSpans(line)) {
                pieces.push(plain(line.slice(at, span.start), links), [line.slice(span.start, span.end)]);
                at = span.end;
            }
            return guardStart(joined([...pieces, plain(line.slice(at), links)].flat()));
        }
        function joined(pieces) {
            const line = [];
            for (const piece of pieces.filter((text) => text !== '')) {
                const last = line.at(-1) ?? '';
                if (last.endsWith('`') && piece.startsWith('`'))
                    line.push(' ');
                if (last.endsWith('!') && piece.startsWith('['))
                    line.splice(-1, 1, `${last.slice(0, -1)}\\!`);
                line.push(piece);
            }
            return line.join('');
        }
        function codeSpans(line) {
            const spans = [];
            for (let start = line.indexOf('`'); start !== -1;) {
                const close = line.indexOf('`', start + 1);
                if (close === -1)
                    break;
                const alone = line[start - 1] !== '`' && line[close + 1] !== '`' && close > start + 1;
                const inner = line.slice(start + 1, close);
                if (alone && inner.trim() !== '') {
                    spans.push({ start, end: close + 1 });
                    start = line.indexOf('`', close + 1);
                }
                else
                    start = close;
            }
            return spans;
        }
        const LIVE = /(?:(?:#|gh-)\d{1,9})?(?:[a-z][a-z0-9+.-]{0,31}:\/\/\S{0,2048}|(?:mailto|xmpp):\S{1,512}|www\.\S{0,2048})|[\w.+-]{0,64}@[\w./-]{1,256}|[\w.-]{1,100}(?:\/[\w.-]{1,100})?#\d{1,9}|\bgh-\d{1,9}\b|(?<!&)#\d{1,9}\b/gi;
        function plain(text, links) {
            const pieces = [];
            let at = 0;
            for (const match of text.matchAll(LIVE)) {
                pieces.push(escaped(text.slice(at, match.index)), inert(match[0], text.slice(0, match.index), links));
                at = match.index + match[0].length;
            }
            return [...pieces, escaped(text.slice(at))];
        }
        const CLOSING_WORD = /(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?$/i;
        function mayClose(before) {
            const words = before.trimEnd();
            return words === '' || CLOSING_WORD.test(words.slice(-9));
        }
        function inert(live, before, { repositoryUrl }) {
            const own = ownReference(live, repositoryUrl);
            if (own === null)
                return code(live);
            if (repositoryUrl !== null)
                return issueLink(own, repositoryUrl);
            return mayClose(before) ? code(live) : live;
        }
        function ownReference(live, repositoryUrl) {
            const local = /^(?:#|gh-)(\d+)$/i.exec(live)?.[1];
            if (local !== undefined)
                return Number(local);
            if (repositoryUrl === null || !live.startsWith(`${repositoryUrl}/`))
                return null;
            const digits = /^(?:issues|pull)\/(\d{1,9})$/.exec(live.slice(repositoryUrl.length + 1))?.[1];
            return digits === undefined ? null : Number(digits);
        }
        function issueLink(number, repositoryUrl) {
            return `[#${number}](${repositoryUrl}/issues/${number})`;
        }
        function code(text) {
            const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
            const fence = '`'.repeat(longest + 1);
            const padding = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
            return `${fence}${padding}${text}${padding}${fence}`;
        }
        function escaped(text) {
            return text.replace(/[\\`*[\]<>&~|$]/g, '\\$&').replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_');
        }
        function guardStart(markdown) {
            return markdown.replace(/^(?:[#+=-]|:(?=-)|\d{1,9}(?=[.)]))/, (start) => /\d/.test(start) ? `${start}\\` : `\\${start}`);
        }
        const MAX_BLOCK_LINES = 60;
        const MAX_LINE = 400;
        const FENCE = /^ {0,3}(`{3,}|~{3,})([\w-]{0,20})/;
        const BULLET = /^(\s{0,6})([-*+]|\d{1,3}[.)])\s+(.*)$/;
        const DRAWN = new Set(['mermaid', 'math', 'geojson', 'topojson', 'stl']);
        function blockMarkdown(text, links) {
            const all = text.split(/\r\n|\n|\r/);
            const lines = all.slice(0, MAX_BLOCK_LINES).map((line) => cut(visibleLine(line.replaceAll('\t', '  ')), MAX_LINE));
            const out = [];
            for (let at = 0; at < lines.length; at += 1) {
                const line = lines[at] ?? '';
                const [, fence, language = ''] = FENCE.exec(line) ?? [];
                const close = fence === undefined ? -1 : lines.findIndex((other, index) => index > at && other.trim() === fence);
                if (close !== -1) {
                    out.push(...codeBlock(language, lines.slice(at + 1, close)));
                    at = close;
                }
                else
                    out.push(textLine(line, links));
            }
            if (all.length > MAX_BLOCK_LINES)
                out.push('', '…');
            return out.join('\n').trim();
        }
        function codeBlock(language, lines) {
            const longest = Math.max(2, ...lines.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
            const fence = '`'.repeat(longest + 1);
            return [`${fence}${DRAWN.has(language.toLowerCase()) ? '' : language}`, ...lines, fence];
        }
        function textLine(line, links) {
            const item = BULLET.exec(line);
            const [, indent = '', bullet = '-', rest = ''] = item ?? [];
            const text = inlineMarkdown(rest, links);
            if (text === '')
                return inlineMarkdown(line, links);
            return `${' '.repeat(Math.floor(indent.length / 2) * 2)}${/\d/.test(bullet) ? bullet : '-'} ${text}`;
        }
    }),
    34766: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            J: () => (USUAL_BUMPS),
            _: () => (USUAL_VERSION_RULES)
        });
        const USUAL_BUMPS = [
            { type: 'feat', scope: null, bump: 'minor' },
            { type: 'fix', scope: null, bump: 'patch' },
            { type: 'perf', scope: null, bump: 'patch' },
            { type: 'revert', scope: null, bump: 'patch' },
        ];
        const USUAL_VERSION_RULES = {
            tag: 'v{version}',
            tagIsDefault: true,
            versioning: 'unified',
            initial: '0.1.0',
            branches: [],
            anyCase: false,
            bumps: USUAL_BUMPS,
            zeroMajor: { breaking: 'minor', feature: 'minor' },
            releaseAs: false,
            unparsed: 'warn',
            files: [],
        };
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
                ignored.push({ tag: tag.tag, reason: `newer than ${base.tag}, which was named as the base` });
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
