export const id = 363;
export const ids = [363];
export const modules = {
    45097: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            H: () => (gitHistory)
        });
        var promises_ = __webpack_require__(51455);
        var external_node_path_ = __webpack_require__(76760);
        var problem = __webpack_require__(15429);
        var repository = __webpack_require__(79202);
        var external_node_child_process_ = __webpack_require__(31421);
        var external_node_os_ = __webpack_require__(48161);
        ;
        const SETTINGS = [
            'core.hooksPath=/dev/null',
            'core.fsmonitor=false',
            'protocol.ext.allow=never',
            'safe.directory=*',
            'log.showSignature=false',
            `diff.orderFile=${external_node_os_.devNull}`,
            'i18n.logOutputEncoding=UTF-8',
        ].flatMap((setting) => ['-c', setting]);
        function gitProcesses({ cwd, env }) {
            const start = (command, args) => (0, external_node_child_process_.spawn)('git', [...SETTINGS, command, ...args], {
                cwd,
                env: environment(env),
                stdio: ['ignore', 'pipe', 'pipe'],
                windowsHide: true,
            });
            return {
                async read(command, args) {
                    const child = start(command, args);
                    const [stdout, stderr, code] = await Promise.all([git_process_text(child.stdout), git_process_text(child.stderr), exitCode(child)]);
                    return { stdout, stderr, code };
                },
                async *stream(command, args) {
                    const child = start(command, args);
                    const complaint = git_process_text(child.stderr);
                    const ended = exitCode(child);
                    ended.catch(() => undefined);
                    try {
                        for await (const chunk of child.stdout)
                            yield chunk;
                        if ((await ended) !== 0)
                            throw new problem.Np((0, repository.gk)(command, await complaint));
                    }
                    finally {
                        child.kill();
                    }
                },
            };
        }
        function environment(env) {
            const kept = Object.entries(env).filter(([name, value]) => value !== undefined && !/^git_/i.test(name));
            return {
                ...Object.fromEntries(kept),
                LC_ALL: 'C',
                GIT_CONFIG_NOSYSTEM: '1',
                GIT_CONFIG_GLOBAL: external_node_os_.devNull,
                GIT_TERMINAL_PROMPT: '0',
                GIT_OPTIONAL_LOCKS: '0',
                GIT_NO_REPLACE_OBJECTS: '1',
            };
        }
        async function git_process_text(stream) {
            const chunks = [];
            for await (const chunk of stream)
                chunks.push(chunk);
            return Buffer.concat(chunks).toString('utf8');
        }
        function exitCode(child) {
            return new Promise((resolve, reject) => {
                child.once('error', (cause) => {
                    reject(cause.code === 'ENOENT' ? new problem.Np((0, repository.HF)(), { cause }) : cause);
                });
                child.once('close', (code) => resolve(code ?? 1));
            });
        }
        ;
        const FIELDS = ['%H', '%P', '%an', '%ae', '%at', '%ct', '%B'];
        const SEPARATOR = '%x00';
        const FORMAT = FIELDS.join(SEPARATOR);
        const FORMAT_WITH_FILES = `${SEPARATOR}${FORMAT}${SEPARATOR}`;
        const NUL = 0;
        async function* tokens(chunks) {
            let pending = [];
            for await (const chunk of chunks) {
                let start = 0;
                for (let end = chunk.indexOf(NUL); end !== -1; end = chunk.indexOf(NUL, start)) {
                    const piece = chunk.subarray(start, end);
                    yield pending.length === 0 ? piece.toString('utf8') : Buffer.concat([...pending, piece]).toString('utf8');
                    pending = [];
                    start = end + 1;
                }
                if (start < chunk.length)
                    pending.push(chunk.subarray(start));
            }
        }
        async function* records(source) {
            let fields = [];
            for await (const token of source) {
                fields.push(token);
                if (fields.length < FIELDS.length)
                    continue;
                yield commitOf(fields, []);
                fields = [];
            }
        }
        async function* recordsWithFiles(source) {
            const head = FIELDS.length + 2;
            let record = [];
            for await (const token of source) {
                if (token === '' && record.length >= head) {
                    yield commitOf(record.slice(1, head - 1), record.slice(head));
                    record = [];
                }
                record.push(token);
            }
            if (record.length >= head)
                yield commitOf(record.slice(1, head - 1), record.slice(head));
        }
        function commitOf(fields, paths) {
            const [sha = '', parents = '', name = '', email = '', authored = '', committed = '', message = ''] = fields;
            const [first = '', ...others] = paths;
            return {
                sha,
                parents: parents === '' ? [] : parents.split(' '),
                author: { name, email, at: Number(authored) * 1000 },
                committedAt: Number(committed) * 1000,
                message,
                files: first === '' ? [] : [first.startsWith('\n') ? first.slice(1) : first, ...others],
            };
        }
        ;
        function gitHistory(options) {
            const git = gitProcesses(options);
            let objects = null;
            return {
                async open(ref) {
                    const opened = await git_history_open(git, options.cwd, ref);
                    objects = opened.objects;
                    return opened.history;
                },
                async objectsFolder() {
                    objects ??= (await git_history_open(git, options.cwd, 'HEAD')).objects;
                    return objects;
                },
                locate: (tags) => tagRefs(git, [], tags),
                reachable: (tags, sha) => tagRefs(git, [`--merged=${sha}`], tags),
                mergeBase: (shas) => mergeBase(git, shas),
                async *commits(range) {
                    yield* range.files
                        ? recordsWithFiles(tokens(git.stream('log', logArguments(range, FORMAT_WITH_FILES))))
                        : records(tokens(git.stream('log', logArguments(range, FORMAT))));
                },
            };
        }
        async function git_history_open(git, cwd, ref) {
            if (ref.startsWith('-') || /[\0\n]/.test(ref))
                throw new problem.Np((0, repository.mv)(JSON.stringify(ref)));
            const found = (await openAs(git, cwd, ref)) ?? (await openAs(git, cwd, `refs/remotes/origin/${ref}`));
            if (found === null)
                throw new problem.Np(ref === 'HEAD' ? (0, repository.CK)(cwd) : (0, repository.mv)(ref));
            return found;
        }
        async function openAs(git, cwd, ref) {
            const named = [`${ref}^{commit}`, '--symbolic-full-name', ref];
            const args = [
                '--is-shallow-repository',
                ...named,
                '--is-bare-repository',
                '--symbolic',
                '--tags',
                '--git-path',
                'objects',
            ];
            const { stdout, stderr, code } = await started(cwd, git.read('rev-parse', args));
            if (/not a git repository|not a work tree/i.test(stderr))
                throw new problem.Np((0, repository.di)(cwd));
            if (code !== 0)
                return null;
            const lines = stdout.replace(/\n$/, '').split('\n');
            const [shallow, sha = '', first = ''] = lines;
            const objects = lines.at(-1);
            const isBareAt = lines.findIndex((line, index) => index > 1 && (line === 'true' || line === 'false'));
            if (!/^[0-9a-f]{40,64}$/.test(sha) || objects === undefined || isBareAt < 2 || isBareAt > 3)
                return null;
            const fullName = isBareAt === 3 && first !== 'HEAD' ? first : null;
            return {
                history: { sha, shallow: shallow === 'true', fullName, tags: lines.slice(isBareAt + 1, -1) },
                objects: external_node_path_.resolve(cwd, objects),
            };
        }
        const PEELED = `--format=${[
            'refname',
            'objecttype',
            'objectname',
            'committerdate:unix',
            '*objecttype',
            '*objectname',
            '*committerdate:unix',
        ]
            .map((field) => `%(${field})`)
            .join('%00')}`;
        async function tagRefs(git, conditions, tags) {
            if (tags.length === 0)
                return [];
            const patterns = tags === 'all' ? ['refs/tags/'] : tags.map((tag) => `refs/tags/${tag}`);
            const { stdout, stderr, code } = await git.read('for-each-ref', [PEELED, ...conditions, ...patterns]);
            if (code !== 0)
                throw new problem.Np((0, repository.gk)('for-each-ref', stderr));
            const wanted = tags === 'all' ? null : new Set(tags);
            const found = [];
            for (const line of stdout.split('\n')) {
                const [ref = '', type, sha = '', date, peeledType, peeled = '', peeledDate] = line.split('\0');
                const name = ref.slice('refs/tags/'.length);
                if (name === '' || (wanted !== null && !wanted.has(name)))
                    continue;
                const commit = type === 'commit' ? sha : await peeledCommit(git, ref, peeledType, peeled);
                if (commit !== null)
                    found.push({ name, sha: commit, committedAt: Number(date || peeledDate) * 1000 });
            }
            return found;
        }
        async function peeledCommit(git, ref, type = '', sha = '') {
            if (type === 'commit')
                return sha;
            if (type !== 'tag')
                return null;
            const { stdout } = await git.read('rev-parse', ['--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
            return stdout.trim() || null;
        }
        const SHAS_PER_PROCESS = 400;
        async function mergeBase(git, shas) {
            let base = null;
            for (let start = 0; start < shas.length; start += SHAS_PER_PROCESS) {
                const part = shas.slice(start, start + SHAS_PER_PROCESS);
                const args = ['--octopus', '--end-of-options', ...(base === null ? part : [base, ...part])];
                base = (await git.read('merge-base', args)).stdout.split('\n')[0]?.trim() || null;
                if (base === null)
                    return null;
            }
            return base;
        }
        function logArguments({ to, without, files }, format) {
            const paths = files ? ['--name-only', '--no-renames', '--no-relative', '--diff-merges=off'] : ['--no-patch'];
            return [
                '-z',
                '--topo-order',
                ...paths,
                `--format=${format}`,
                '--end-of-options',
                to,
                ...without.map((sha) => `^${sha}`),
                '--',
            ];
        }
        async function started(cwd, running) {
            try {
                return await running;
            }
            catch (error) {
                const folder = await (0, promises_.stat)(cwd).catch(() => null);
                if (folder === null || !folder.isDirectory())
                    throw new problem.Np((0, repository.di)(cwd), { cause: error });
                throw error;
            }
        }
    }),
    99410: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            y: () => (readPlanConfig)
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var _liftlock_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34766);
        const CONFIG_FILE = '.github/liftlock.yml';
        async function readPlanConfig(repo) {
            const text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(repo, CONFIG_FILE), 'utf8').catch(() => null);
            if (text === null) {
                return { rules: _liftlock_core__WEBPACK_IMPORTED_MODULE_2__._, components: [], sections: null, standards: null, isConfigured: false };
            }
            const { parsePlanConfig } = await Promise.all([__webpack_require__.e(921), __webpack_require__.e(460), __webpack_require__.e(698), __webpack_require__.e(813), __webpack_require__.e(393)]).then(__webpack_require__.bind(__webpack_require__, 8393));
            return parsePlanConfig(text);
        }
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
            return guardStart(joinPieces([...pieces, plain(line.slice(at), links)].flat()));
        }
        function joinPieces(pieces) {
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
                pieces.push(escaped(text.slice(at, match.index)), neutralized(match[0], text.slice(0, match.index), links));
                at = match.index + match[0].length;
            }
            return [...pieces, escaped(text.slice(at))];
        }
        const CLOSING_WORD = /(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?$/i;
        function mayClose(before) {
            const words = before.trimEnd();
            return words === '' || CLOSING_WORD.test(words.slice(-9));
        }
        function neutralized(live, before, { repositoryUrl }) {
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
            return markdown.replace(/^(?:[#+=-]|:(?=-)|\d{1,9}(?=[.)](?:\s|$)))/, (start) => /\d/.test(start) ? `${start}\\` : `\\${start}`);
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
    })
};
