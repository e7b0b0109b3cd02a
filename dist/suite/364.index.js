export const id = 364;
export const ids = [364];
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
    18472: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            bw: () => (notesSource),
            qX: () => (readRange),
            IE: () => (renderNotes),
            Ru: () => (writeNotes)
        });
        var git_history = __webpack_require__(45097);
        var tags = __webpack_require__(49426);
        var read_history = __webpack_require__(52651);
        var problem = __webpack_require__(15429);
        var version = __webpack_require__(64000);
        var plan = __webpack_require__(18390);
        var notes_input = __webpack_require__(62251);
        var notes_layout = __webpack_require__(31271);
        var read_plan_config = __webpack_require__(99410);
        var promises_ = __webpack_require__(51455);
        var external_node_path_ = __webpack_require__(76760);
        ;
        async function repositoryUrl(objects, env) {
            const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
            if (repository !== undefined && repository !== '')
                return `${server ?? 'https://github.com'}/${repository}`;
            const config = await (0, promises_.readFile)(external_node_path_.join(external_node_path_.dirname(objects), 'config'), 'utf8').catch(() => '');
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
        ;
        async function notesSource(repo, env, notesFor) {
            const git = (0, git_history.H)({ cwd: repo, env });
            return { git, config: await (0, read_plan_config.y)(repo), notes: notesFor(git), env };
        }
        async function writeNotes(source, range) {
            return renderNotes(source, range, await readRange(source, range));
        }
        async function readRange({ git, config }, { from, to, component }) {
            const { rules } = config;
            const below = to === undefined ? null : (0, tags.mx)(rules.tag, to, component?.name ?? null);
            const isNamed = from !== undefined || below !== null;
            const components = isNamed && component !== null ? [component] : config.components;
            const request = { rules, components, ref: to, since: from, ...(below === null ? {} : { below }) };
            const history = await (0, read_history.L)(git, request);
            if (from !== undefined && history.commits.length === 0)
                throw new problem.Np((0, version.wW)(from, to ?? 'HEAD'));
            return { history, planning: (0, plan.wH)({ history, rules, components }) };
        }
        async function renderNotes({ git, config, notes, env }, { to, component }, { planning, history }) {
            const input = (0, notes_input.t)({
                planning,
                history,
                release: releaseOf(planning, history, { to, component }),
                component: component ?? undefined,
                repositoryUrl: await repositoryUrl(await git.objectsFolder(), env),
                sections: (0, notes_layout.AD)(config.sections),
                showUnparsed: config.rules.unparsed === 'section',
            });
            return notes.render({ ...input, limit: Number.POSITIVE_INFINITY });
        }
        function releaseOf({ plan }, { template }, { to, component }) {
            const name = component?.name ?? null;
            const version = to === undefined ? null : (0, tags.mx)(template, to, name);
            if (to !== undefined && version !== null)
                return { version, tag: to };
            const next = name === null ? plan.next : plan.components.find((one) => one.name === name)?.next;
            return next ?? { version: 'Unreleased', tag: to ?? 'HEAD' };
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
            const { parsePlanConfig } = await Promise.all([__webpack_require__.e(921), __webpack_require__.e(23), __webpack_require__.e(346), __webpack_require__.e(393)]).then(__webpack_require__.bind(__webpack_require__, 8393));
            return parsePlanConfig(text);
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
    })
};
