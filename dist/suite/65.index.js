export const id = 65;
export const ids = [65];
export const modules = {
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
    57227: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            QE: () => (REMOTE_OPTIONS),
            Ng: () => (connect),
            Tu: () => (connectToWrite)
        });
        var github = __webpack_require__(56566);
        var clock = __webpack_require__(72468);
        var cancellation = __webpack_require__(52799);
        var github_client = __webpack_require__(77950);
        var failures = __webpack_require__(48454);
        ;
        function tokenOwner(options) {
            const client = (0, github_client.U)(options, options.clock ?? (0, clock.m)(new cancellation.m(), {}));
            return (0, failures.T1)('GET user', "a person's own token", async () => (await client.rest.users.getAuthenticated()).data.login);
        }
        var git_history = __webpack_require__(45097);
        var problem = __webpack_require__(15429);
        var command = __webpack_require__(60099);
        var repository_url = __webpack_require__(94656);
        ;
        const REMOTE_OPTIONS = { repo: { type: 'string' }, repository: { type: 'string' } };
        async function connect(folder, values, line) {
            const { named, options } = await connection(folder, values, line);
            return { ...named, reads: (0, github.K)({ owner: named.owner, repo: named.name }, options) };
        }
        async function connectToWrite(folder, values, line) {
            const { named, options } = await connection(folder, values, line);
            const ports = (0, github.K)({ owner: named.owner, repo: named.name }, options);
            return { ...named, ...ports, clock: (0, clock.X)(), login: () => tokenOwner(options) };
        }
        async function connection(folder, values, line) {
            const { env } = line;
            const url = named((0, command.Qq)(values['repository']), env) ?? (await ofClone(folder, env));
            const [, server = '', owner = '', name = ''] = /^(https?:\/\/[^/]+)\/([^/]+)\/([^/]+)$/.exec(url ?? '') ?? [];
            const token = env['GITHUB_TOKEN'] || env['GH_TOKEN'] || '';
            const problems = [...(name === '' ? [repositoryUnknown()] : []), ...(token === '' ? [tokenMissing()] : [])];
            if (problems.length > 0)
                throw new problem.Np(problems);
            const options = {
                token,
                apiUrl: (env['GITHUB_API_URL'] || apiOf(server)).replace(/\/+$/, ''),
                version: line.version,
                spaceWrites: true,
                warn: (message) => line.stderr.write(`${message}\n`),
            };
            return { named: { owner, name, url: `${server}/${owner}/${name}` }, options };
        }
        function named(repository, env) {
            if (repository === undefined)
                return null;
            if (!/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(repository))
                throw new problem.Np(repositoryUnknown(repository));
            return `${env['GITHUB_SERVER_URL'] || 'https://github.com'}/${repository}`;
        }
        async function ofClone(folder, env) {
            return (0, repository_url.Ek)(await (0, git_history.H)({ cwd: folder, env }).objectsFolder(), env);
        }
        function apiOf(server) {
            return server === 'https://github.com' ? 'https://api.github.com' : `${server}/api/v3`;
        }
        function repositoryUnknown(written) {
            return {
                code: 'repository-unknown',
                outcome: 'errored',
                where: written === undefined ? 'remote origin' : '--repository',
                found: written === undefined
                    ? 'The clone has no remote `origin` that is a repository on GitHub.'
                    : `\`${written}\` is not the name of a repository.`,
                next: 'Name the repository: `--repository OWNER/NAME`.',
            };
        }
        function tokenMissing() {
            return {
                code: 'token-missing',
                outcome: 'errored',
                where: 'GITHUB_TOKEN',
                found: 'There is no token to ask GitHub with.',
                expected: 'A token in GITHUB_TOKEN or GH_TOKEN that may read this repository.',
                next: 'With the GitHub CLI: `export GH_TOKEN="$(gh auth token)"`. In a workflow: `env: { GH_TOKEN: "${{ github.token }}" }`.',
            };
        }
    }),
    93315: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            X: () => (readConfig)
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var _liftlock_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41698);
        var _liftlock_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15429);
        var _liftlock_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3920);
        async function readConfig(folder) {
            const text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _liftlock_core__WEBPACK_IMPORTED_MODULE_2__.g2), 'utf8').catch(() => undefined);
            if (text === undefined)
                throw new _liftlock_core__WEBPACK_IMPORTED_MODULE_3__.Np((0, _liftlock_core__WEBPACK_IMPORTED_MODULE_4__.lw)(_liftlock_core__WEBPACK_IMPORTED_MODULE_2__.g2));
            const parsed = (0, _liftlock_core__WEBPACK_IMPORTED_MODULE_2__.o4)(text);
            if (!parsed.ok)
                throw new _liftlock_core__WEBPACK_IMPORTED_MODULE_3__.Np(parsed.problems);
            return parsed.config;
        }
    }),
    78245: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            yank: () => (command_yank)
        });
        var problem = __webpack_require__(15429);
        var intents = __webpack_require__(58851);
        var yank = __webpack_require__(78307);
        var command = __webpack_require__(60099);
        var repository = __webpack_require__(9816);
        var result = __webpack_require__(20081);
        var connect = __webpack_require__(57227);
        var read_config = __webpack_require__(93315);
        ;
        const command_yank = {
            help: `liftlock yank VERSION --reason TEXT: withdraw a release.

  --reason TEXT            why; the release says it above its notes
  --repo DIR               the repository; default: this folder
  --repository OWNER/NAME  its name on GitHub; default: the remote origin

The release becomes a pre-release with a warning, and "Latest" goes to the
highest version that is left. Its tag and files stay: whoever uses it keeps it.
Needs your own token in GITHUB_TOKEN or GH_TOKEN, with write access to contents.
`,
            operand: 'VERSION',
            options: { ...connect.QE, reason: { type: 'string' } },
            async run(values, line) {
                const reason = (0, command.Qq)(values['reason'])?.trim() ?? '';
                if (reason === '')
                    throw new problem.Np({ ...(0, intents.RP)('yank'), where: '--reason' });
                const folder = (0, repository.pe)(values, line);
                const { version } = await (0, read_config.X)(folder);
                const remote = await (0, connect.Tu)(folder, values, line);
                const release = await (0, yank.Vo)((0, command.Qq)(values['VERSION']) ?? '', version.tag, remote);
                const changed = await (0, yank.Eb)(release, reason, remote);
                const latest = changed.filter((tag) => tag !== release.tag);
                const said = changed.length === 0 ? `${release.tag} was yanked before.` : `${release.tag} is yanked.`;
                const more = latest.length === 0 ? '' : ` The latest release is ${latest.join(', ')} now.`;
                return (0, result.O9)({ stdout: `${said}${more}\n`, stderr: '', exitCode: 0 }, line);
            },
        };
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
    83750: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Ov: () => (fileSize),
            aY: () => (code),
            om: () => (block),
            pj: () => (plain),
            qN: () => (paragraphs),
            tp: () => (table),
            zH: () => (details)
        });
        var _changelog_safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24182);
        function plain(text) {
            return (0, _changelog_safe_text_js__WEBPACK_IMPORTED_MODULE_0__.x)(text, { repositoryUrl: null });
        }
        function code(text) {
            return (0, _changelog_safe_text_js__WEBPACK_IMPORTED_MODULE_0__.aY)((0, _changelog_safe_text_js__WEBPACK_IMPORTED_MODULE_0__.RK)(text));
        }
        function block(text, language = 'text') {
            const runs = text.match(/`+/g) ?? [];
            const fence = '`'.repeat(Math.max(2, ...runs.map((run) => run.length)) + 1);
            return `${fence}${language}\n${text}\n${fence}`;
        }
        function table(head, rows) {
            const line = (cells) => `| ${cells.map(tableCell).join(' | ')} |`;
            return [line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
        }
        function tableCell(cell) {
            return cell.replaceAll('\n', '<br>').replaceAll(/(?<!\\)\|/g, '\\|');
        }
        function details(title, body) {
            return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
        }
        function paragraphs(...parts) {
            return parts.filter((part) => part !== '').join('\n\n');
        }
        function fileSize(bytes) {
            const units = ['B', 'kB', 'MB', 'GB'];
            const power = bytes === 0 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
            const value = bytes / 1000 ** power;
            return `${power === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[power]}`;
        }
    })
};
