export const id = 168;
export const ids = [168];
export const modules = {

/***/ 45097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ gitHistory)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/.build/errors/problem.js
var problem = __webpack_require__(15429);
// EXTERNAL MODULE: ./packages/core/.build/errors/catalogue/repository.js
var repository = __webpack_require__(79202);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./packages/adapters/.build/git/git-process.js



/**
 * What a repository could otherwise make git do for it: run hooks, a file system monitor or a transport of its own,
 * show signatures by calling a program, or fail on an order file. `safe.directory`, because in a container job the
 * checkout belongs to another user, and its usual place, the user's configuration, is not read.
 */
const SETTINGS = [
    'core.hooksPath=/dev/null',
    'core.fsmonitor=false',
    'protocol.ext.allow=never',
    'safe.directory=*',
    'log.showSignature=false',
    `diff.orderFile=${external_node_os_.devNull}`,
    'i18n.logOutputEncoding=UTF-8',
].flatMap((setting) => ['-c', setting]);
/** Starts git in a folder, without a shell, and without the system's and the user's configuration. */
function gitProcesses({ cwd, env }) {
    const start = (command, args) => (0,external_node_child_process_.spawn)('git', [...SETTINGS, command, ...args], {
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
            // Awaited below; a failure to start must not count as unhandled before the output has ended.
            ended.catch(() => undefined);
            try {
                for await (const chunk of child.stdout)
                    yield chunk;
                if ((await ended) !== 0)
                    throw new problem/* LiftlockError */.Np((0,repository/* gitFailed */.gk)(command, await complaint));
            }
            finally {
                child.kill();
            }
        },
    };
}
/** The process's own environment without git's variables: a hook or a caller must not redirect what is read. */
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
            reject(cause.code === 'ENOENT' ? new problem/* LiftlockError */.Np((0,repository/* gitMissing */.HF)(), { cause }) : cause);
        });
        child.once('close', (code) => resolve(code ?? 1));
    });
}

;// CONCATENATED MODULE: ./packages/adapters/.build/git/log-records.js
/**
 * Fields of one record, NUL between them. No part of a commit can hold a NUL, so nothing that a message, a name or a
 * path says can end a field or begin a record.
 */
const FIELDS = ['%H', '%P', '%an', '%ae', '%at', '%ct', '%B'];
const SEPARATOR = '%x00';
/** `--format` of records without paths: exactly `FIELDS.length` tokens each. */
const FORMAT = FIELDS.join(SEPARATOR);
/**
 * `--format` of records with paths: an empty token in front of the fields, which no path can be, an empty one behind
 * them, then the paths, the first with a line break before it.
 */
const FORMAT_WITH_FILES = `${SEPARATOR}${FORMAT}${SEPARATOR}`;
const NUL = 0;
/** Cuts a stream of bytes at NULs. The last token needs its NUL too: what follows the last one is dropped. */
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
/** Commits of `git log -z --format=FORMAT`. */
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
/** Commits of `git log -z --name-only --format=FORMAT_WITH_FILES`. */
async function* recordsWithFiles(source) {
    // Tokens of the record: the empty one, the fields, the empty one, the paths; the next empty one begins the next.
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

;// CONCATENATED MODULE: ./packages/adapters/.build/git/git-history.js





/**
 * A repository's history, read by `git` processes. None of the questions asks git for decorations, dates of tags or
 * what contains what over all tags, since each of those costs a walk through everything.
 */
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
        throw new problem/* LiftlockError */.Np((0,repository/* unknownRef */.mv)(JSON.stringify(ref)));
    // A checkout of one branch has the others only as the server's.
    const found = (await openAs(git, cwd, ref)) ?? (await openAs(git, cwd, `refs/remotes/origin/${ref}`));
    if (found === null)
        throw new problem/* LiftlockError */.Np(ref === 'HEAD' ? (0,repository/* noCommits */.CK)(cwd) : (0,repository/* unknownRef */.mv)(ref));
    return found;
}
/** One process answers it all. `--is-bare-repository` is asked for its line, which parts the ref from the tags. */
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
        throw new problem/* LiftlockError */.Np((0,repository/* notARepository */.di)(cwd));
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
    // Full names: a tag that is called `--output=x` is then no option, and `v1` is not the folder `v1/`.
    const patterns = tags === 'all' ? ['refs/tags/'] : tags.map((tag) => `refs/tags/${tag}`);
    const { stdout, stderr, code } = await git.read('for-each-ref', [PEELED, ...conditions, ...patterns]);
    if (code !== 0)
        throw new problem/* LiftlockError */.Np((0,repository/* gitFailed */.gk)('for-each-ref', stderr));
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
/** A tag of a tag is rare and costs a process; a tag of a tree or a file is no release. */
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
/** `spawn` says ENOENT for a missing folder as for a missing program; the folder is named here. */
async function started(cwd, running) {
    try {
        return await running;
    }
    catch (error) {
        const folder = await (0,promises_.stat)(cwd).catch(() => null);
        if (folder === null || !folder.isDirectory())
            throw new problem/* LiftlockError */.Np((0,repository/* notARepository */.di)(cwd), { cause: error });
        throw error;
    }
}


/***/ }),

/***/ 24182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hw: () => (/* binding */ blockMarkdown),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   MN: () => (/* binding */ issueLink),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   x: () => (/* binding */ inlineMarkdown)
/* harmony export */ });
/**
 * Commit text as Markdown that shows it and does nothing else. GitHub looks for mentions, references and addresses in
 * the rendered text, so a backslash in front of `@` does not help: what would come alive is put into a code span.
 */
/**
 * Characters that nobody sees and that change what is seen: controls, bidirectional marks, tags, byte order marks.
 * The two joiners stay: emoji and several scripts need them.
 */
const INVISIBLE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}]/gu;
const BREAKS = /[\t\n\r\u0085\u2028\u2029]+/g;
const LONE_SURROGATES = /\p{Cs}/gu;
/** Text without what cannot be seen, on one line. */
function visible(text) {
    return visibleLine(text.replace(BREAKS, ' '));
}
function visibleLine(text) {
    return text.replace(INVISIBLE, '').replace(LONE_SURROGATES, '\ufffd');
}
/** The first `limit` characters, whole ones, with an ellipsis if some are missing. */
function cut(text, limit) {
    if (text.length <= limit)
        return text;
    const end = /[\ud800-\udbff]/.test(text[limit - 2] ?? '') ? limit - 2 : limit - 1;
    return `${text.slice(0, end)}…`;
}
/** One line of commit text as inline Markdown: readable, and inert but for references inside the same repository. */
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
/** Two code spans that touch would be read as one with longer fences, and a link behind `!` as an image. */
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
/** Code spans that the author wrote with one backtick on each side; any other backtick is escaped. */
function codeSpans(line) {
    const spans = [];
    for (let start = line.indexOf('`'); start !== -1;) {
        const close = line.indexOf('`', start + 1);
        if (close === -1)
            break;
        const alone = line[start - 1] !== '`' && line[close + 1] !== '`' && close > start + 1;
        const inner = line.slice(start + 1, close);
        // A backslash before the span would escape its first backtick once the text in front of it is escaped itself.
        if (alone && inner.trim() !== '') {
            spans.push({ start, end: close + 1 });
            start = line.indexOf('`', close + 1);
        }
        else
            start = close;
    }
    return spans;
}
/**
 * What GitHub would turn into a link, a mention or a cross-reference: addresses with a scheme or `www.`, an `@` before
 * what may be a name or a host, `owner/repository#1`, and `somebody#1`, which is an issue of somebody's fork. A number
 * that an address is glued to goes with it: alone, it would end its text and be a reference.
 */
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
/** What stands before a first reference may be on the line above, or in a code span. */
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
/** Number of the issue or pull request of the same repository that a piece of text names. */
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
/** A code span around text that may hold backticks itself. */
function code(text) {
    const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    const padding = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
    return `${fence}${padding}${text}${padding}${fence}`;
}
/** Characters with a meaning inside a line of GitHub's Markdown. An underscore inside a word has none. */
function escaped(text) {
    return text.replace(/[\\`*[\]<>&~|$]/g, '\\$&').replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_');
}
/** Keeps the first characters of an item from beginning a heading, a list, a quotation or a table in it. */
function guardStart(markdown) {
    return markdown.replace(/^(?:[#+=-]|:(?=-)|\d{1,9}(?=[.)]))/, (start) => /\d/.test(start) ? `${start}\\` : `\\${start}`);
}
const MAX_BLOCK_LINES = 60;
const MAX_LINE = 400;
const FENCE = /^ {0,3}(`{3,}|~{3,})([\w-]{0,20})/;
const BULLET = /^(\s{0,6})([-*+]|\d{1,3}[.)])\s+(.*)$/;
/** What GitHub draws instead of showing it; a diagram can hold links. */
const DRAWN = new Set(['mermaid', 'math', 'geojson', 'topojson', 'stl']);
/**
 * Several lines of commit text, a migration text for example, as Markdown of their own: paragraphs, simple lists and
 * code blocks stay what they are, and everything else is shown as text.
 */
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
    // A bullet with nothing behind it would make a heading of the line above.
    if (text === '')
        return inlineMarkdown(line, links);
    return `${' '.repeat(Math.floor(indent.length / 2) * 2)}${/\d/.test(bullet) ? bullet : '-'} ${text}`;
}


/***/ }),

/***/ 43593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ normalizeVersion)
/* harmony export */ });
/* harmony import */ var _version_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70902);
/* harmony import */ var _version_range_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34983);


const USUAL_BUMPS = [
    { type: 'feat', scope: null, bump: 'minor' },
    { type: 'fix', scope: null, bump: 'patch' },
    { type: 'perf', scope: null, bump: 'patch' },
    { type: 'revert', scope: null, bump: 'patch' },
];
/** Fills in the defaults. Expects what the rules found nothing wrong with. */
function normalizeVersion(written) {
    return {
        tag: written?.tag ?? (written?.versioning === 'independent' ? '{component}-v{version}' : 'v{version}'),
        tagIsDefault: written?.tag === undefined && written?.versioning !== 'independent',
        versioning: written?.versioning ?? 'unified',
        initial: written?.initial ?? '0.1.0',
        branches: Object.entries(written?.branches ?? {}).map(([pattern, channel]) => ({
            pattern,
            channel: normalizeChannel(pattern, channel),
        })),
        anyCase: written?.case === 'any',
        bumps: [
            ...(written?.bumps ?? []).map(({ type, scope, bump }) => ({ type: type ?? null, scope: scope ?? null, bump })),
            ...USUAL_BUMPS,
        ],
        zeroMajor: {
            breaking: written?.['zero-major']?.breaking ?? 'minor',
            feature: written?.['zero-major']?.feature ?? 'minor',
        },
        releaseAs: written?.['release-as'] ?? false,
        unparsed: written?.unparsed ?? 'warn',
        files: (written?.files ?? []).map(_version_file_js__WEBPACK_IMPORTED_MODULE_0__/* .versionFile */ .T),
    };
}
function normalizeChannel(pattern, channel) {
    if (typeof channel === 'string') {
        return channel === 'maintenance' ? { kind: channel, range: (0,_version_range_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeAtEnd */ .W)(pattern) } : { kind: channel };
    }
    return 'prerelease' in channel
        ? { kind: 'prerelease', identifier: channel.prerelease }
        : { kind: 'maintenance', range: channel.maintenance };
}


/***/ }),

/***/ 70902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ KEYED_FORMATS),
/* harmony export */   T: () => (/* binding */ versionFile)
/* harmony export */ });
/** Formats in which a place is a path of keys. */
const KEYED_FORMATS = ['json', 'yaml', 'toml'];
/** The place that was written down. Expects what the rules found nothing wrong with. */
function versionFile(written) {
    const { file, component } = written;
    const kind = KEYED_FORMATS.find((format) => written[format] !== undefined);
    return {
        file,
        ...(component === undefined ? {} : { component }),
        place: kind === undefined ? { kind: 'marker' } : { kind, path: keysOf(written[kind] ?? []) },
    };
}
function keysOf(path) {
    return typeof path === 'string' ? path.split('.') : [...path];
}


/***/ }),

/***/ 34983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ rangeAtEnd),
/* harmony export */   j: () => (/* binding */ VERSION_RANGE)
/* harmony export */ });
/** A range of a maintenance branch: `1.x` or `1.2.x`. */
const VERSION_RANGE = /^\d{1,9}(\.\d{1,9})?\.x$/;
const RANGE_AT_END = /(?:^|[/v_-])(\d{1,9}(?:\.\d{1,9})?)(?:\.x)?$/;
/** The range that a branch's name ends in: `1.x` of `release/1.x` and of `release/1`; `null` if it ends in none. */
function rangeAtEnd(branch) {
    const core = RANGE_AT_END.exec(branch)?.[1];
    return core === undefined ? null : `${core}.x`;
}


/***/ }),

/***/ 79202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ noCommits),
/* harmony export */   HF: () => (/* binding */ gitMissing),
/* harmony export */   di: () => (/* binding */ notARepository),
/* harmony export */   gk: () => (/* binding */ gitFailed),
/* harmony export */   mv: () => (/* binding */ unknownRef),
/* harmony export */   yG: () => (/* binding */ shallowClone)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15429);

function notARepository(folder) {
    return {
        code: 'not-a-repository',
        outcome: 'errored',
        where: folder,
        found: 'This folder is not inside a git repository.',
        expected: 'A git repository with at least one commit.',
        state: _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_WRITTEN */ .qv,
        next: 'Run it inside a clone, or name one: `--repo DIR`. In a workflow, put `actions/checkout` before this step.',
    };
}
function shallowClone() {
    return {
        code: 'shallow-clone',
        outcome: 'errored',
        found: 'The clone is shallow: the commits and tags since the last release may be missing.',
        expected: 'The history back to the last release, with tags. A version is never guessed from part of it.',
        state: _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_WRITTEN */ .qv,
        next: 'Give the checkout step its whole history: `with: { fetch-depth: 0 }`. In a clone: `git fetch --unshallow --tags`.',
    };
}
function noCommits(folder) {
    return {
        code: 'no-commits',
        outcome: 'errored',
        where: folder,
        found: 'The repository has no commit yet.',
        expected: 'At least one commit: there is nothing that could be released.',
        state: _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_WRITTEN */ .qv,
        next: 'Commit something (`git commit`), or name what to plan for: `--ref BRANCH`.',
    };
}
function unknownRef(ref) {
    return {
        code: 'unknown-ref',
        outcome: 'errored',
        where: ref,
        found: 'No branch, tag or commit of this repository has that name.',
        expected: 'A branch, a tag, or a commit id.',
        state: _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_WRITTEN */ .qv,
        next: 'Look for it with `git branch --all` and `git tag --list`; if it is new on the server, `git fetch --tags` first.',
    };
}
function gitMissing() {
    return {
        code: 'git-missing',
        outcome: 'errored',
        found: 'The program `git` could not be started.',
        expected: 'git 2.30 or newer on the PATH.',
        state: _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_WRITTEN */ .qv,
        next: 'Install git, then run it again: https://git-scm.com/downloads',
    };
}
/** @param complaint What git wrote to its error output. */
function gitFailed(command, complaint) {
    return {
        code: 'git-failed',
        outcome: 'errored',
        where: `git ${command}`,
        found: complaint.trim().slice(0, 2000) || 'git ended without an explanation.',
        expected: 'git reads the repository without an error.',
        state: _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_WRITTEN */ .qv,
        next: 'Check the clone with `git fsck`; if objects are missing, clone it again.',
    };
}


/***/ }),

/***/ 64000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JK: () => (/* binding */ outsideRange),
/* harmony export */   Kt: () => (/* binding */ notesIncomplete),
/* harmony export */   Mj: () => (/* binding */ unknownComponent),
/* harmony export */   Qy: () => (/* binding */ versionTaken),
/* harmony export */   RD: () => (/* binding */ unparsedCommits),
/* harmony export */   SO: () => (/* binding */ unknownBase),
/* harmony export */   fN: () => (/* binding */ invalidReleaseAs),
/* harmony export */   il: () => (/* binding */ releaseWithoutTag),
/* harmony export */   mR: () => (/* binding */ hotfixTooLarge),
/* harmony export */   o7: () => (/* binding */ rangeUnknown),
/* harmony export */   wW: () => (/* binding */ nothingBetween)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15429);

/** @param known Tags that would have done, in any order. */
function unknownBase(tag, known, template) {
    const examples = known.slice(-3).map((name) => `\`${name}\``);
    return {
        code: 'unknown-base',
        outcome: 'errored',
        where: tag,
        found: template === undefined
            ? 'No tag of this repository has that name, or it does not end at a commit.'
            : `The tag is no version by the template \`${template}\`.`,
        expected: examples.length === 0 ? 'A release tag; this repository has none.' : `A tag, like ${examples.join(', ')}.`,
        state: _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_WRITTEN */ .qv,
        next: 'Look for it with `git tag --list`; if it is new on the server, `git fetch --tags` first.',
    };
}
/** Somebody asked for the notes between two commits of which the second is part of the first. */
function nothingBetween(from, to) {
    return {
        code: 'nothing-between',
        outcome: 'errored',
        where: `${from}..${to}`,
        found: `Every commit of ${to} is in ${from} already.`,
        expected: 'An older release to count from.',
        state: _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_WRITTEN */ .qv,
        next: `For what came after ${to}: \`--from ${to} --to ${from}\`. For the notes of ${to} alone, leave \`--from\` out.`,
    };
}
/** @param known Names of components with versions of their own; empty where there is one version. */
function unknownComponent(name, known, nearest) {
    return {
        code: 'unknown-component',
        outcome: 'errored',
        where: name,
        found: known.length === 0
            ? 'Components of this repository have no versions of their own.'
            : 'No component of the configuration has that name.',
        expected: known.length === 0 ? 'No component: one version has one set of notes.' : `One of: ${known.join(', ')}.`,
        state: _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_WRITTEN */ .qv,
        next: known.length === 0
            ? 'Leave `--component` out.'
            : `Write ${nearest === undefined ? 'one of these names' : `\`--component ${nearest}\``}.`,
    };
}
function versionTaken(tag) {
    return {
        code: 'version-taken',
        outcome: 'held',
        where: tag,
        found: 'The tag that this release would get exists already, on a commit that is not part of what is released.',
        expected: 'A version that nobody has released.',
        state: _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_WRITTEN */ .qv,
        next: 'If the history was rewritten, move the tag to the commit that replaced it. If it was released from another branch, merge that branch. If it was a mistake, delete the tag.',
    };
}
/** @param commit What the release was made of, where GitHub says so. */
function releaseWithoutTag(tag, commit) {
    return {
        code: 'release-without-tag',
        outcome: 'held',
        where: tag,
        found: `The release ${tag} is published${commit === null ? '' : `, made of ${commit.slice(0, 7)}`}, and this clone has no tag of that name.`,
        expected: 'A tag for every release: the next version and its notes are counted from it.',
        state: _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_WRITTEN */ .qv,
        next: `If the tag was deleted, make it again, \`git tag ${tag} ${commit ?? 'COMMIT'} && git push origin ${tag}\`, and re-run all jobs; or delete the release, if nobody may have it. If the server has the tag (\`git ls-remote --tags origin ${tag}\`), this clone is older: re-run all jobs.`,
    };
}
function outsideRange(version, range, branch) {
    return {
        code: 'outside-maintenance-range',
        outcome: 'held',
        where: branch,
        found: `The commits ask for ${version}.`,
        expected: `A version in ${range}: that is what this branch may release.`,
        state: _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_WRITTEN */ .qv,
        next: `Release the change from a branch whose range holds ${version}, or revert it here.`,
    };
}
function rangeUnknown(branch) {
    return {
        code: 'maintenance-range-unknown',
        outcome: 'held',
        where: branch,
        found: 'The name of this maintenance branch does not end in a range.',
        expected: 'A name like `release/1.x` or `1.2.x`, or the range in the configuration.',
        state: _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_WRITTEN */ .qv,
        next: `Write \`version: { branches: { "${branch}": { maintenance: 1.x } } }\`, with the range that you mean.`,
    };
}
function hotfixTooLarge(branch, bump) {
    return {
        code: 'hotfix-too-large',
        outcome: 'held',
        where: branch,
        found: `The commits ask for a ${bump} release.`,
        expected: 'Patches only: a hotfix branch repairs one release.',
        state: _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_WRITTEN */ .qv,
        next: 'Release the larger change from a release or maintenance branch, or revert it here.',
    };
}
function invalidReleaseAs(sha, wanted, base) {
    return {
        code: 'invalid-release-as',
        outcome: 'held',
        where: sha,
        found: `Release-As: ${JSON.stringify(wanted.slice(0, 100))}`,
        expected: base === null ? 'A stable semantic version, like 1.0.0.' : `A stable semantic version above ${base}.`,
        state: _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_WRITTEN */ .qv,
        next: 'Push a commit with a correct footer, `git commit --allow-empty -m "chore: release" -m "Release-As: X.Y.Z"`; the newest one decides.',
    };
}
function unparsedCommits(shas) {
    const named = shas.slice(0, 5).map((sha) => sha.slice(0, 7));
    return {
        code: 'unparsed-commits',
        outcome: 'held',
        found: `${shas.length} commits are not conventional: ${named.join(', ')}${shas.length > 5 ? ' …' : ''}`,
        expected: 'Titles of the form `type(scope): description`, since `version.unparsed` is `fail`.',
        state: _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_WRITTEN */ .qv,
        next: 'Reword them before they reach the branch, or set `version: { unparsed: warn }`.',
    };
}
function notesIncomplete(expected, written) {
    return {
        code: 'notes-incomplete',
        outcome: 'errored',
        found: `The notes were written from ${written} commits.`,
        expected: `All ${expected} commits of the release: notes that leave some out are not published.`,
        state: _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_WRITTEN */ .qv,
        next: 'Run it again. If it happens twice, check the clone with `git fsck`.',
    };
}


/***/ }),

/***/ 6939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ bumped),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   mA: () => (/* binding */ isInitialDevelopment),
/* harmony export */   yX: () => (/* binding */ strongest),
/* harmony export */   z2: () => (/* binding */ coreOf)
/* harmony export */ });
/* harmony import */ var semver_functions_inc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62338);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86075);


const WEIGHT = { none: 0, patch: 1, minor: 2, major: 3 };
function strongest(bumps) {
    return bumps.reduce((best, bump) => (WEIGHT[bump] > WEIGHT[best] ? bump : best), 'none');
}
/**
 * What one commit asks for, reverts and merges aside: its title, or the items squashed into it if the title is not
 * conventional, and its breaking changes.
 *
 * @param initialDevelopment Whether the last release is below 1.0.0, where the rules of `zero-major` hold.
 */
function judge(commit, rules, initialDevelopment) {
    if ((0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .isBreaking */ .ER)(commit))
        return breakingJudgement(commit, rules, initialDevelopment);
    const judged = (change) => judgeChange(change, rules, initialDevelopment);
    const items = commit.items.map((item) => ({ item, ...judged(item) }));
    const ofItems = strongest(items.map(({ bump }) => bump));
    const title = commit.revert?.restores ?? commit.header ?? plainRevert(commit);
    if (title !== null)
        return overruled(judged(title), ofItems);
    const decisive = items.find(({ bump }) => bump === ofItems);
    if (decisive === undefined)
        return { bump: 'none', reason: `not conventional: ${commit.unparsed ?? 'no type'}` };
    return { bump: decisive.bump, reason: `${decisive.reason}, squashed in: ${decisive.item.subject}` };
}
/** A conventional title is what the author, or the reviewer who squashed, says of the whole; it is not outvoted. */
function overruled(title, ofItems) {
    if (WEIGHT[ofItems] <= WEIGHT[title.bump])
        return title;
    return { ...title, reason: `${title.reason}; the title speaks for what was squashed in (${ofItems})` };
}
/** `Revert "…"` of something released has no type of its own, and takes a shipped change back. */
function plainRevert(commit) {
    if (commit.revert === null)
        return null;
    return { type: 'revert', scope: null, breaking: false, subject: commit.revert.title };
}
function judgeChange(change, rules, initialDevelopment) {
    const rule = ruleFor(change, rules);
    const name = change.scope === null ? change.type : `${change.type}(${change.scope})`;
    if (rule === undefined)
        return { bump: 'none', reason: otherSpelling(change, rules) ?? `${name} does not release` };
    if (rule.bump === 'none')
        return { bump: 'none', reason: `${name} does not release` };
    if (rule.bump === 'minor' && initialDevelopment && rules.zeroMajor.feature === 'patch') {
        return { bump: 'patch', reason: `${name}: patch, below 1.0.0` };
    }
    return { bump: rule.bump, reason: `${name}: ${rule.bump}` };
}
/** First rule that fits: rules are asked in order, the configured ones before the usual ones. */
function ruleFor(change, rules) {
    const spelled = (text) => (rules.anyCase ? text.toLowerCase() : text);
    return rules.bumps.find((rule) => (rule.type === null || spelled(rule.type) === spelled(change.type)) &&
        (rule.scope === null || (change.scope !== null && spelled(rule.scope) === spelled(change.scope))));
}
function otherSpelling(change, rules) {
    if (rules.anyCase || change.type === change.type.toLowerCase())
        return null;
    const lower = ruleFor({ ...change, type: change.type.toLowerCase() }, rules);
    if (lower === undefined || lower.bump === 'none')
        return null;
    return `\`${change.type}\` is not \`${change.type.toLowerCase()}\`; \`version.case: any\` would count it`;
}
function breakingJudgement(commit, rules, initialDevelopment) {
    const how = commit.breaking.length > 0 ? 'BREAKING CHANGE' : 'breaking (!)';
    if (!initialDevelopment || rules.zeroMajor.breaking === 'major')
        return { bump: 'major', reason: `${how}: major` };
    return { bump: 'minor', reason: `${how}: minor, below 1.0.0` };
}
/** The version that follows `version` by a bump of its core; a pre-release counts as the core it leads to. */
function bumped(version, bump) {
    const next = semver_functions_inc_js__WEBPACK_IMPORTED_MODULE_0__(coreOf(version), bump);
    if (next === null)
        throw new RangeError(`No ${bump} release can follow ${version}.`);
    return next;
}
/** `1.4.0` of `1.4.0-rc.2+build`. */
function coreOf(version) {
    return version.split(/[-+]/, 1)[0] ?? version;
}
function isPrerelease(version) {
    return version.split('+', 1)[0]?.includes('-') ?? false;
}
/** Semantic Versioning 2.0.0, item 4: anything below 1.0.0 is initial development. */
function isInitialDevelopment(version) {
    return version.startsWith('0.');
}


/***/ }),

/***/ 5171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ needsFiles),
/* harmony export */   w: () => (/* binding */ touchTest)
/* harmony export */ });
/* harmony import */ var picomatch_posix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98016);

/** Whether changed paths have to be read: only if some component is less than the whole repository. */
function needsFiles(components) {
    return components.some((component) => !isEverything(component));
}
/** Finds the names of the components that a commit touches. Folders are looked up by path; only globs are matched. */
function touchTest(components) {
    const always = components.filter(isEverything).map(({ name }) => name);
    const partial = components.filter((component) => !isEverything(component));
    const excludes = new Map(partial.map(({ name, exclude = [] }) => [name, globs(exclude)]));
    const byFolder = new Map();
    const byGlob = [];
    for (const { name, path } of partial) {
        if (isGlob(path))
            byGlob.push({ name, matches: globs([path, `${folderOf(path)}/**`]) });
        else
            byFolder.set(folderOf(path), [...(byFolder.get(folderOf(path)) ?? []), name]);
    }
    const ofPath = (path) => [
        ...foldersAbove(path).flatMap((folder) => byFolder.get(folder) ?? []),
        ...byGlob.filter(({ matches }) => matches(path)).map(({ name }) => name),
    ].filter((name) => !excludes.get(name)?.(path));
    return (commit) => [...new Set([...always, ...commit.files.flatMap(ofPath)])];
}
function isEverything({ path, exclude = [] }) {
    return exclude.length === 0 && ['', '**'].includes(folderOf(path));
}
function folderOf(path) {
    const trimmed = path.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
    return trimmed === '.' ? '' : trimmed;
}
function isGlob(path) {
    return /[*?[\]{}!()]/.test(path);
}
/** The path itself and every folder above it, the root (`''`) last. */
function foldersAbove(path) {
    const folders = [path];
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))
        folders.push(path.slice(0, end));
    return [...folders, ''];
}
/** Patterns are the team's own configuration; their length is bounded all the same. */
function globs(patterns) {
    if (patterns.length === 0)
        return () => false;
    return picomatch_posix_js__WEBPACK_IMPORTED_MODULE_0__(patterns.map((pattern) => pattern.slice(0, 500)), { dot: true, nonegate: true });
}


/***/ }),

/***/ 23167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ footerValues),
/* harmony export */   x: () => (/* binding */ readBody)
/* harmony export */ });
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83342);

const TOKEN = /^[A-Za-z][A-Za-z0-9-]{0,63}/;
const BREAKING = /^BREAKING[ -]CHANGE:(?= |$)/;
const FENCE = /^ {0,3}(?:```|~~~)/;
const RULE = /^-{3,}\s*$/;
/**
 * Reads footers and squashed items, one line at a time (Conventional Commits 1.0.0, rules 8 to 16).
 * Wider than the letter in one point: a breaking change is seen at the start of any line, with or without the blank
 * line before it, because a missed one costs a broken release. What stands inside a closed code fence is a quotation.
 */
function readBody(lines) {
    const fenced = fencedLines(lines);
    const footers = [];
    const items = [];
    let open = null;
    let afterBlank = true;
    for (const [index, line] of lines.entries()) {
        const quoted = fenced.has(index);
        const started = quoted ? null : startOfFooter(line, afterBlank || open !== null);
        const item = quoted || started !== null ? null : squashedItem(line);
        if (started !== null)
            footers.push(started);
        if (item !== null)
            items.push(item);
        if (started !== null)
            open = started;
        else if (item !== null || (!quoted && RULE.test(line)))
            open = null;
        else
            open?.lines.push(line);
        afterBlank = line.trim() === '';
    }
    const read = footers.map(({ token, lines: value }) => ({ token, value: value.join('\n').trim() }));
    return {
        footers: read,
        breaking: read.filter(({ token }) => token === 'BREAKING CHANGE').map(({ value }) => value),
        items,
    };
}
/** Values of all footers with this token, in any case, as rule 15 of the specification wants. */
function footerValues(footers, token) {
    const wanted = token.toLowerCase();
    return footers.filter((footer) => footer.token.toLowerCase() === wanted).map((footer) => footer.value);
}
function startOfFooter(line, allowed) {
    const breaking = BREAKING.exec(line);
    if (breaking !== null)
        return { token: 'BREAKING CHANGE', lines: [line.slice(breaking[0].length)] };
    const token = allowed ? TOKEN.exec(line)?.[0] : undefined;
    if (token === undefined)
        return null;
    const separator = line.slice(token.length, token.length + 2);
    if (separator !== ': ' && separator !== ' #')
        return null;
    return { token, lines: [separator === ' #' ? line.slice(token.length + 1) : line.slice(token.length + 2)] };
}
function squashedItem(line) {
    if (!line.startsWith('* ') && !line.startsWith('- '))
        return null;
    return (0,_header_js__WEBPACK_IMPORTED_MODULE_0__/* .readHeader */ .a)(line.slice(2).trim()).header;
}
/** Indexes of lines inside code fences that are closed again; an unclosed fence must not hide what follows it. */
function fencedLines(lines) {
    const fenced = new Set();
    let opened = null;
    for (const [index, line] of lines.entries()) {
        if (!FENCE.test(line))
            continue;
        if (opened === null)
            opened = index;
        else {
            for (let inside = opened; inside <= index; inside += 1)
                fenced.add(inside);
            opened = null;
        }
    }
    return fenced;
}


/***/ }),

/***/ 95915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Su: () => (/* binding */ allContain),
/* harmony export */   cQ: () => (/* binding */ graphOf),
/* harmony export */   iq: () => (/* binding */ mergedBy),
/* harmony export */   xK: () => (/* binding */ containedIn)
/* harmony export */ });
function graphOf(commits) {
    return new Map(commits.map((commit) => [commit.sha, commit]));
}
/** Ids of the range that the given commits contain, themselves included. What lies outside of the range is not named. */
function containedIn(graph, starts) {
    const seen = new Set();
    const waiting = [...starts];
    for (let sha = waiting.pop(); sha !== undefined; sha = waiting.pop()) {
        const commit = seen.has(sha) ? undefined : graph.get(sha);
        if (commit === undefined)
            continue;
        seen.add(sha);
        waiting.push(...commit.parents);
    }
    return seen;
}
/**
 * Whether each of these commits contains `ancestor`, where the range is everything that `ancestor` does not contain.
 *
 * @param commits Children before parents.
 */
function allContain(commits, shas, ancestor) {
    const containing = new Set([ancestor]);
    for (const { sha, parents } of [...commits].reverse()) {
        if (parents.some((parent) => containing.has(parent)))
            containing.add(sha);
    }
    return shas.every((sha) => containing.has(sha));
}
/** Ids that a merge brought in: reachable from its other parents, not from its first. */
function mergedBy(graph, merge) {
    const [first, ...others] = merge.parents;
    const before = containedIn(graph, first === undefined ? [] : [first]);
    return new Set([...containedIn(graph, others)].filter((sha) => !before.has(sha)));
}


/***/ }),

/***/ 83342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readHeader)
/* harmony export */ });
const TYPE = /^[A-Za-z][A-Za-z0-9_-]{0,63}/;
/**
 * Reads one line in one pass, so that its cost is linear in its length whatever it holds.
 * Scopes may hold balanced parentheses (`feat(parse(x)): …`), which several tools drop without a word.
 */
function readHeader(line) {
    const type = TYPE.exec(line)?.[0];
    if (type === undefined)
        return none('it does not begin with a type, like `feat: …`');
    let at = type.length;
    let scope = null;
    if (line[at] === '(') {
        const end = closingParenthesis(line, at);
        if (end === -1)
            return none('the parenthesis of its scope is never closed');
        scope = line.slice(at + 1, end).trim();
        if (scope === '')
            return none('its scope is empty');
        at = end + 1;
    }
    const breaking = line[at] === '!';
    if (breaking)
        at += 1;
    if (line[at] !== ':')
        return none('no colon follows its type');
    if (line[at + 1] !== ' ')
        return none('no space follows the colon after its type');
    const subject = line.slice(at + 1).trim();
    if (subject === '')
        return none('nothing follows its type');
    return { header: { type, scope, breaking, subject } };
}
function closingParenthesis(line, open) {
    let depth = 0;
    for (let at = open; at < line.length; at += 1) {
        if (line[at] === '(')
            depth += 1;
        if (line[at] === ')')
            depth -= 1;
        if (depth === 0)
            return at;
    }
    return -1;
}
function none(why) {
    return { header: null, why };
}


/***/ }),

/***/ 86075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ER: () => (/* binding */ isBreaking),
  F5: () => (/* binding */ isMerge),
  L5: () => (/* binding */ parseCommit)
});

// EXTERNAL MODULE: ./packages/core/.build/version/footers.js
var footers = __webpack_require__(23167);
// EXTERNAL MODULE: ./packages/core/.build/version/header.js
var header = __webpack_require__(83342);
;// CONCATENATED MODULE: ./packages/core/.build/version/revert-claim.js

const SHAS = /\b[0-9a-f]{7,64}\b/gi;
const REVERTS_PULL = /^Reverts (?:[\w.-]{1,100}\/[\w.-]{1,100})?#(\d{1,9})\b/;
const MAX_NESTING = 16;
/**
 * Recognises `git revert`, `git revert` of a revert, `revert: …` with `Refs:`, and GitHub's revert button with its
 * merge and its squash form. `null` if the title claims nothing: text in a body alone takes nothing back.
 */
function readRevert(title, header, body, refs) {
    const quoted = quotedTitle(title) ?? (header?.type.toLowerCase() === 'revert' ? unquoted(header.subject) : null);
    if (quoted === null)
        return null;
    return {
        title: quoted,
        shas: [...shasIn(body), ...refs.flatMap((value) => value.match(SHAS) ?? [])].map((sha) => sha.toLowerCase()),
        pull: revertedPull(body),
        restores: restoredHeader(title),
    };
}
function quotedTitle(title) {
    for (const opening of ['Revert "', 'Reapply "']) {
        const end = title.lastIndexOf('"');
        if (!title.startsWith(opening) || end < opening.length)
            continue;
        const inner = title.slice(opening.length, end);
        // A reapplied change was taken back by a commit with this title, and that commit is what is reverted now.
        return opening === 'Reapply "' ? `Revert "${inner}"` : inner;
    }
    return null;
}
function unquoted(subject) {
    return subject.length > 1 && subject.startsWith('"') && subject.endsWith('"') ? subject.slice(1, -1) : subject;
}
function shasIn(body) {
    return body
        .filter((line) => line.startsWith('This reverts commit'))
        .flatMap((line) => line.split(', reversing')[0]?.match(SHAS) ?? []);
}
function revertedPull(body) {
    for (const line of body) {
        const digits = REVERTS_PULL.exec(line.trim())?.[1];
        if (digits !== undefined)
            return Number(digits);
    }
    return null;
}
/** Unwraps reverts of reverts; an even number of them means that the change is back. */
function restoredHeader(title) {
    let inner = title;
    let wrappers = 0;
    while (wrappers < MAX_NESTING) {
        const next = quotedTitle(inner);
        if (next === null)
            break;
        inner = next;
        wrappers += 1;
    }
    return wrappers > 0 && wrappers % 2 === 0 ? (0,header/* readHeader */.a)(inner).header : null;
}

;// CONCATENATED MODULE: ./packages/core/.build/version/message.js



/** Reads a commit's message. Linear in its length, never throws, and takes nothing in it for git's own data. */
function parseCommit(commit) {
    const [first = '', ...rest] = commit.message.split(/\r\n|\n|\r/);
    const title = first.trim();
    const reading = (0,header/* readHeader */.a)(title);
    const body = (0,footers/* readBody */.x)(rest);
    return {
        commit,
        title,
        header: reading.header,
        unparsed: reading.header === null ? reading.why : null,
        footers: body.footers,
        breaking: body.breaking,
        items: body.items,
        revert: readRevert(title, reading.header, rest, (0,footers/* footerValues */.E)(body.footers, 'Refs')),
        pull: pullOf(title),
    };
}
function isMerge(commit) {
    return commit.parents.length > 1;
}
/** Whether the commit breaks what was promised before. A squashed item is asked only if the title says nothing. */
function isBreaking(commit) {
    if (commit.breaking.length > 0 || commit.header?.breaking === true)
        return true;
    return commit.header === null && commit.revert === null && commit.items.some(({ breaking }) => breaking);
}
const PULL = /\(#(\d{1,9})\)$/;
function pullOf(title) {
    const digits = PULL.exec(title.slice(-16))?.[1];
    return digits === undefined ? null : Number(digits);
}


/***/ }),

/***/ 89545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wH: () => (/* binding */ examineVersion),
  DE: () => (/* binding */ isUnparsed)
});

// UNUSED EXPORTS: planVersion

// EXTERNAL MODULE: ./packages/core/.build/errors/catalogue/version.js
var catalogue_version = __webpack_require__(64000);
// EXTERNAL MODULE: ./packages/core/.build/version/bump.js
var version_bump = __webpack_require__(6939);
// EXTERNAL MODULE: ./packages/core/.build/config/version-range.js
var version_range = __webpack_require__(34983);
;// CONCATENATED MODULE: ./packages/core/.build/version/channel.js

/**
 * The channel of a branch. Without configured branches, and where no branch is known (a detached HEAD, a tag), the
 * plan is that of a release branch; a branch that no pattern names releases nothing.
 */
function channelOf(branch, rules) {
    if (branch === null || rules.branches.length === 0)
        return { kind: 'release' };
    const channel = rules.branches.find(({ pattern }) => matchesBranch(pattern, branch))?.channel;
    if (channel === undefined)
        return { kind: 'none' };
    return channel.kind === 'maintenance' ? { ...channel, range: channel.range ?? (0,version_range/* rangeAtEnd */.W)(branch) } : channel;
}
/** `*` stands for any text without a slash; everything else for itself. */
function matchesBranch(pattern, branch) {
    const literal = pattern.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\/-]/g, '\\$&'));
    return new RegExp(`^${literal.join('[^/]*')}$`).test(branch);
}
/** Whether a version lies in a range of the form `1.x` or `1.2.x`. */
function inRange(version, range) {
    return version.startsWith(range.slice(0, -1));
}

// EXTERNAL MODULE: ./packages/core/.build/version/components.js
var version_components = __webpack_require__(5171);
// EXTERNAL MODULE: ./packages/core/.build/version/graph.js
var version_graph = __webpack_require__(95915);
// EXTERNAL MODULE: ./node_modules/semver/functions/satisfies.js
var satisfies = __webpack_require__(68011);
// EXTERNAL MODULE: ./packages/core/.build/version/message.js + 1 modules
var message = __webpack_require__(86075);
// EXTERNAL MODULE: ./node_modules/semver/functions/compare.js
var compare = __webpack_require__(78469);
// EXTERNAL MODULE: ./node_modules/semver/functions/diff.js
var diff = __webpack_require__(70711);
// EXTERNAL MODULE: ./node_modules/semver/functions/valid.js
var valid = __webpack_require__(58780);
// EXTERNAL MODULE: ./packages/core/.build/version/footers.js
var footers = __webpack_require__(23167);
// EXTERNAL MODULE: ./packages/core/.build/version/tags.js
var tags = __webpack_require__(49426);
;// CONCATENATED MODULE: ./packages/core/.build/version/next-version.js









/** The version that follows from a line's commits, by the rules of its channel. */
function nextOfLine(question) {
    const answer = byChannel(question);
    return { ...answer, problems: [...answer.problems, ...untaggedProblems(question, answer.next)] };
}
function byChannel(question) {
    const asked = (0,version_bump/* strongest */.yX)([...question.commits.map(({ bump }) => bump), question.atLeast ?? 'none']);
    const stable = nextStable(question, asked);
    if ('problem' in stable)
        return { next: null, bump: asked, problems: [stable.problem] };
    const { version, bump } = stable;
    if (version === null)
        return { next: null, bump, problems: [] };
    switch (question.channel.kind) {
        case 'none':
            return { next: null, bump, problems: [] };
        case 'release':
            return release(question, version, bump);
        case 'prerelease':
            return prerelease(question, question.channel.identifier, version, bump);
        case 'maintenance':
            return maintenance(question, question.channel.range, version, bump);
        case 'hotfix':
            return hotfix(question, version, bump);
    }
}
/** The stable version that the commits lead to; never below the core of a pre-release that they contain. */
function nextStable(question, bump) {
    const wanted = releaseAs(question);
    if (wanted !== null)
        return wanted;
    const { line, rules } = question;
    const announced = line.prereleases[0] === undefined ? null : (0,version_bump/* coreOf */.z2)(line.prereleases[0].version);
    if (bump === 'none')
        return { version: takesBackPrereleased(question) ? announced : null, bump };
    const computed = line.base === null ? rules.initial : (0,version_bump/* bumped */.E5)(line.base.version, bump);
    return { version: announced !== null && compare(announced, computed) > 0 ? announced : computed, bump };
}
/** `Release-As: 2.0.0` of the newest commit that has it, if the rules allow that at all. */
function releaseAs({ line, commits, rules }) {
    if (!rules.releaseAs)
        return null;
    for (const { parsed, revert } of commits) {
        const [wanted] = revert === null ? (0,footers/* footerValues */.E)(parsed.footers, 'Release-As') : [];
        if (wanted === undefined)
            continue;
        const base = line.base?.version ?? null;
        const fits = valid(wanted) === wanted && !(0,version_bump/* isPrerelease */.V1)(wanted) && (base === null || compare(wanted, base) > 0);
        if (!fits)
            return { problem: (0,catalogue_version/* invalidReleaseAs */.fN)(parsed.commit.sha, wanted, base) };
        return { version: wanted, bump: base === null ? 'major' : bumpBetween(base, wanted) };
    }
    return null;
}
function bumpBetween(from, to) {
    const step = diff((0,version_bump/* coreOf */.z2)(from), to);
    return step === 'major' || step === 'minor' || step === 'patch' ? step : 'none';
}
function release(question, version, bump) {
    const next = named(question, version);
    return { next, bump, problems: takenProblems(question, next) };
}
/**
 * `1.4.0-rc.1`, then `rc.2`: one more than the highest number that is tagged or published anywhere, so that two branches
 * never make the same one. Nothing new since the last one means nothing to release.
 */
function prerelease(question, identifier, core, bump) {
    const { line } = question;
    const [last] = line.prereleases;
    if (last !== undefined && !newSince(question, last.sha))
        return { next: null, bump, problems: [] };
    const prefix = `${core}-${identifier}.`;
    const numbers = [...line.taken, ...(line.untagged ?? [])]
        .filter((tag) => tag.version.startsWith(prefix))
        .map((tag) => Number(tag.version.slice(prefix.length)))
        .filter(Number.isSafeInteger);
    return { next: named(question, `${prefix}${Math.max(0, ...numbers) + 1}`), bump, problems: [] };
}
/** Whether there is a change that a pre-release lacks; taking back what it shipped is one. */
function newSince({ commits, graph, atLeast = 'none' }, sha) {
    const shipped = (0,version_graph/* containedIn */.xK)(graph, [sha]);
    return (commits.some(({ parsed, bump, revert }) => !shipped.has(parsed.commit.sha) &&
        (bump !== 'none' || (revert?.role === 'reverts' && shipped.has(revert.target)))) ||
        (atLeast !== 'none' && shipped.size === 0));
}
/** A pre-release shipped something, and since then it was taken back: the pre-release line goes on with that. */
function takesBackPrereleased(question) {
    const [last] = question.line.prereleases;
    return question.channel.kind === 'prerelease' && last !== undefined && newSince(question, last.sha);
}
function maintenance(question, range, version, bump) {
    const branch = question.branch ?? '';
    if (range === null)
        return { next: null, bump, problems: [(0,catalogue_version/* rangeUnknown */.o7)(branch)] };
    if (!inRange(version, range))
        return { next: null, bump, problems: [(0,catalogue_version/* outsideRange */.JK)(version, range, branch)] };
    return release(question, version, bump);
}
function hotfix(question, version, bump) {
    if (bump === 'patch')
        return release(question, version, bump);
    return { next: null, bump, problems: [(0,catalogue_version/* hotfixTooLarge */.mR)(question.branch ?? '', bump)] };
}
function named({ template, line }, version) {
    return { version, tag: (0,tags/* tagOf */.cO)(template, version, line.component) };
}
function takenProblems({ line }, next) {
    if (line.isBaseNamed)
        return [];
    for (const { tag, version } of line.taken) {
        if (tag === next.tag)
            return [(0,catalogue_version/* versionTaken */.Qy)(next.tag)];
        if (compare(version, next.version) < 0)
            break;
    }
    return [];
}
/**
 * A stable release whose tag is gone, of commits that would now be released once more. Its number is taken, and the base
 * is too old for every other number, too: the notes would repeat what people have. So the tag has to come back first.
 */
function untaggedProblems({ line, graph }, next) {
    if (next === null || line.isBaseNamed)
        return [];
    // Of some releases GitHub knows a branch and no commit; between base and next they are taken to be part of the range.
    const isBetween = (version) => (line.base === null || compare(version, line.base.version) > 0) && compare(version, next.version) < 0;
    const isShippedAgain = ({ version, target }) => !(0,version_bump/* isPrerelease */.V1)(version) && (COMMIT_ID.test(target) ? graph.has(target) : isBetween(version));
    return (line.untagged ?? [])
        .filter((release) => release.tag === next.tag || isShippedAgain(release))
        .map(({ tag, target }) => (0,catalogue_version/* releaseWithoutTag */.il)(tag, COMMIT_ID.test(target) ? target : null));
}
const COMMIT_ID = /^[0-9a-f]{40}([0-9a-f]{24})?$/;

;// CONCATENATED MODULE: ./packages/core/.build/version/released-in.js
const BITS = 30;
/**
 * Answers which commits each line's base contains, for all lines in one walk: a set of bits, one per line, is handed
 * from each base to its parents, children before parents. With 200 lines this replaces 200 walks.
 *
 * @param commits A range that ends before what all bases contain, children before parents.
 * @param bases Commit of each line's last release; `null` where nothing was released, which contains nothing.
 */
function releasedIn(commits, bases) {
    const words = Math.ceil(bases.length / BITS);
    const sets = new Map();
    const setOf = (sha) => {
        const known = sets.get(sha) ?? new Int32Array(words);
        sets.set(sha, known);
        return known;
    };
    for (const [line, sha] of bases.entries()) {
        if (sha !== null)
            mark(setOf(sha), line);
    }
    for (const { sha, parents } of commits) {
        const own = sets.get(sha);
        if (own === undefined)
            continue;
        for (const parent of parents)
            merge(setOf(parent), own);
    }
    return (sha, line) => {
        const word = sets.get(sha)?.[Math.floor(line / BITS)] ?? 0;
        return (word & (1 << (line % BITS))) !== 0;
    };
}
function mark(set, line) {
    const word = Math.floor(line / BITS);
    set[word] = (set[word] ?? 0) | (1 << (line % BITS));
}
function merge(target, source) {
    for (const [word, bits] of source.entries())
        target[word] = (target[word] ?? 0) | bits;
}

;// CONCATENATED MODULE: ./packages/core/.build/version/reverts.js


/**
 * Finds the reverts whose target is unreleased too, newest first, so that a reverted revert takes nothing back:
 * `feat` + revert is nothing, `feat` + revert + revert of the revert is the `feat` again.
 * A target is looked for by commit id, then by pull request, then by title; a claim that finds nothing in the range is
 * about something released before, and stays a change of its own.
 *
 * @param commits The range, children before parents.
 */
function findReverts(commits) {
    const roles = new Map();
    if (!commits.some(({ revert }) => revert !== null))
        return roles;
    const range = new RevertedRange(commits);
    for (const [index, commit] of commits.entries()) {
        if (commit.revert === null || (0,message/* isMerge */.F5)(commit.commit) || roles.has(commit.commit.sha))
            continue;
        const targets = range.targetsOf(commit, index).filter((sha) => !roles.has(sha));
        const [target] = targets;
        if (target === undefined)
            continue;
        const { sha } = commit.commit;
        for (const reverted of targets)
            roles.set(reverted, { role: 'reverted', by: sha });
        roles.set(sha, { role: 'reverts', target });
    }
    return roles;
}
class RevertedRange {
    commits;
    graph;
    position;
    byTitle = new Map();
    byPull = new Map();
    sortedShas;
    constructor(commits) {
        this.commits = commits;
        this.graph = (0,version_graph/* graphOf */.cQ)(commits.map(({ commit }) => commit));
        this.position = new Map(commits.map(({ commit }, index) => [commit.sha, index]));
        this.sortedShas = [...this.position.keys()].sort();
        for (const [index, commit] of commits.entries()) {
            add(this.byTitle, withoutPull(commit.title), index);
            const pull = commit.pull ?? mergedPull(commit);
            if (pull !== null)
                add(this.byPull, pull, index);
        }
    }
    /** What the commit at `index` takes back, in so far as the range holds it. Only older commits qualify. */
    targetsOf(commit, index) {
        const claim = commit.revert;
        if (claim === null)
            return [];
        const named = claim.shas.map((sha) => this.find(sha)).filter((at) => at !== null && at > index);
        const found = named.length > 0 ? named : [this.byPullOrTitle(claim.pull, claim.title, index)];
        return found.flatMap((at) => (at === null ? [] : this.withMerged(at)));
    }
    byPullOrTitle(pull, title, index) {
        const ofPull = pull === null ? undefined : this.byPull.get(pull)?.find((at) => at > index);
        return ofPull ?? this.byTitle.get(withoutPull(title))?.find((at) => at > index) ?? null;
    }
    withMerged(at) {
        const commit = this.commits[at]?.commit;
        if (commit === undefined)
            return [];
        return (0,message/* isMerge */.F5)(commit) ? [commit.sha, ...(0,version_graph/* mergedBy */.iq)(this.graph, commit)] : [commit.sha];
    }
    /** Position of the one commit that an abbreviated id names; `null` if none, or more than one, begins so. */
    find(prefix) {
        let low = 0;
        let high = this.sortedShas.length;
        while (low < high) {
            const middle = (low + high) >>> 1;
            if ((this.sortedShas[middle] ?? '') < prefix)
                low = middle + 1;
            else
                high = middle;
        }
        const sha = this.sortedShas[low];
        if (sha === undefined || !sha.startsWith(prefix) || this.sortedShas[low + 1]?.startsWith(prefix))
            return null;
        return this.position.get(sha) ?? null;
    }
}
const MERGED_PULL = /^Merge pull request #(\d{1,9}) from /;
function mergedPull(commit) {
    const digits = (0,message/* isMerge */.F5)(commit.commit) ? MERGED_PULL.exec(commit.title)?.[1] : undefined;
    return digits === undefined ? null : Number(digits);
}
function withoutPull(title) {
    const at = title.endsWith(')') ? title.lastIndexOf(' (#') : -1;
    return at > 0 && /^\d{1,9}$/.test(title.slice(at + 3, -1)) ? title.slice(0, at) : title;
}
function add(index, key, value) {
    const known = index.get(key);
    if (known === undefined)
        index.set(key, [value]);
    else
        known.push(value);
}

;// CONCATENATED MODULE: ./packages/core/.build/version/verdicts.js



/** Judges the commits of one line of releases, children before parents. */
function judgeAll(commits, rules, initialDevelopment) {
    const roles = findReverts(commits);
    return commits.map((parsed) => {
        const revert = roles.get(parsed.commit.sha) ?? null;
        return { parsed, revert, ...judgement(parsed, revert, rules, initialDevelopment) };
    });
}
function judgement(parsed, revert, rules, initialDevelopment) {
    if (revert?.role === 'reverted')
        return { bump: 'none', reason: `reverted by ${verdicts_short(revert.by)}` };
    if (revert?.role === 'reverts') {
        return { bump: 'none', reason: `takes back ${verdicts_short(revert.target)}, which was never released` };
    }
    if ((0,message/* isMerge */.F5)(parsed.commit))
        return { bump: 'none', reason: 'merge: the commits that it brings count themselves' };
    return (0,version_bump/* judge */.S4)(parsed, rules, initialDevelopment);
}
/** The public form of a judged commit. */
function verdictOf({ parsed, bump, reason }) {
    return {
        sha: parsed.commit.sha,
        type: parsed.header?.type ?? null,
        scope: parsed.header?.scope ?? null,
        subject: parsed.header?.subject ?? parsed.title,
        breaking: (0,message/* isBreaking */.ER)(parsed),
        counts: bump !== 'none',
        reason,
    };
}
function verdicts_short(sha) {
    return sha.slice(0, 7);
}
/** The public form of the release that a line builds on. */
function baseOf(base) {
    return base === null ? null : { tag: base.tag, version: base.version, sha: base.sha };
}

;// CONCATENATED MODULE: ./packages/core/.build/version/independent.js









/** Plans components with versions of their own, in one pass over the commits that any of them still has to release. */
function planIndependent({ history, rules, components }, parsed) {
    const channel = channelOf(history.branch, rules);
    const graph = (0,version_graph/* graphOf */.cQ)(history.commits);
    const shares = commitsByComponent({ history, rules, components }, parsed);
    const lines = components.map((component) => {
        const line = history.lines.find((known) => known.component === component.name) ?? noReleases(component.name);
        const initialDevelopment = line.base !== null && (0,version_bump/* isInitialDevelopment */.mA)(line.base.version);
        const commits = judgeAll(shares.get(component.name) ?? [], rules, initialDevelopment);
        const question = { line, commits, graph, channel, branch: history.branch, template: history.template, rules };
        return { component, line, question };
    });
    const answers = withDependents(lines);
    const judged = judgementsByCommit(lines);
    const verdicts = parsed.map((commit) => together(commit, judged.get(commit.commit.sha) ?? []));
    return {
        plan: {
            schema: 1,
            kind: channel.kind,
            channel: history.branch,
            base: null,
            next: null,
            bump: null,
            commits: verdicts.map(({ verdict }) => verdict),
            components: lines.map(({ component, line, question }) => ({
                name: component.name,
                base: baseOf(line.base),
                next: answers.get(component.name)?.next ?? null,
                bump: answers.get(component.name)?.bump ?? 'none',
                commits: question.commits.map((commit) => commit.parsed.commit.sha),
            })),
            ignoredTags: [...history.ignoredTags],
        },
        commits: verdicts.map(({ judged }) => judged),
        problems: [...answers.values()].flatMap(({ problems }) => problems),
    };
}
/** The commits that touch each component and that its last release lacks, in the order of the range. */
function commitsByComponent({ history, components }, parsed) {
    const touches = (0,version_components/* touchTest */.w)(components);
    const released = releasedIn(history.commits, history.lines.map(({ base }) => base?.sha ?? null));
    const lineOf = new Map(history.lines.map(({ component }, index) => [component, index]));
    const shares = new Map();
    for (const commit of parsed) {
        if ((0,message/* isMerge */.F5)(commit.commit))
            continue;
        for (const name of touches(commit.commit)) {
            const line = lineOf.get(name);
            if (line !== undefined && released(commit.commit.sha, line))
                continue;
            const share = shares.get(name);
            if (share === undefined)
                shares.set(name, [commit]);
            else
                share.push(commit);
        }
    }
    return shares;
}
function noReleases(component) {
    return { component, base: null, isBaseNamed: false, prereleases: [], taken: [] };
}
/**
 * Answers every line, then bumps dependents whose range no longer holds what they depend on, until nothing changes.
 * Each round can only add a patch to a component that had no release, so there are at most as many rounds as components.
 */
function withDependents(lines) {
    const answers = new Map(lines.map(({ component, question }) => [component.name, nextOfLine(question)]));
    for (let changed = true; changed;) {
        changed = false;
        for (const { component, question } of lines) {
            const left = component.dependencies.some(({ component: name, version }) => {
                const next = answers.get(name)?.next?.version;
                return next !== undefined && !satisfies(next, version, { includePrerelease: true });
            });
            if (!left || answers.get(component.name)?.bump !== 'none' || question.line.base === null)
                continue;
            answers.set(component.name, nextOfLine({ ...question, atLeast: 'patch' }));
            changed = true;
        }
    }
    return answers;
}
/** What the components make of each commit, by its id, in the order of the components. */
function judgementsByCommit(lines) {
    const shares = new Map();
    for (const { component, question } of lines) {
        for (const judged of question.commits) {
            const { sha } = judged.parsed.commit;
            const known = shares.get(sha);
            if (known === undefined)
                shares.set(sha, [{ name: component.name, judged }]);
            else
                known.push({ name: component.name, judged });
        }
    }
    return shares;
}
/** One verdict for a commit that several components may judge differently. */
function together(commit, shares) {
    const decisive = shares.find(({ judged }) => judged.bump !== 'none') ?? shares[0];
    const judged = decisive?.judged ?? untouched(commit);
    const names = shares.filter((share) => share.judged.bump === judged.bump).map(({ name }) => name);
    const where = names.length === 0 ? '' : ` (${names.join(', ')})`;
    return { judged, verdict: { ...verdictOf(judged), reason: `${judged.reason}${where}` } };
}
function untouched(parsed) {
    const reason = (0,message/* isMerge */.F5)(parsed.commit)
        ? 'merge: the commits that it brings count themselves'
        : 'touches no component, or was released with every component that it touches';
    return { parsed, bump: 'none', reason, revert: null };
}

;// CONCATENATED MODULE: ./packages/core/.build/version/plan.js









/** What would be released, and why. Pure: the same history and rules give the same plan. */
function planVersion(input) {
    return examineVersion(input).plan;
}
/** The plan, together with every commit as it was read and the problems that hold a release. */
function examineVersion(input) {
    const parsed = input.history.commits.map(message/* parseCommit */.L5);
    const planning = input.rules.versioning === 'independent' ? planIndependent(input, parsed) : planUnified(input, parsed);
    return { ...planning, problems: [...planning.problems, ...refusedCommits(input.rules, planning.commits)] };
}
function planUnified({ history, rules, components }, parsed) {
    const line = history.lines[0] ?? {
        component: null,
        base: null,
        isBaseNamed: false,
        prereleases: [],
        taken: [],
    };
    const channel = channelOf(history.branch, rules);
    const commits = judgeAll(parsed, rules, line.base !== null && (0,version_bump/* isInitialDevelopment */.mA)(line.base.version));
    const graph = (0,version_graph/* graphOf */.cQ)(history.commits);
    const question = { line, commits, graph, channel, branch: history.branch, template: history.template, rules };
    const { next, bump, problems } = nextOfLine(question);
    const touches = (0,version_components/* touchTest */.w)(components);
    const touched = commits.map((commit) => ({ sha: commit.parsed.commit.sha, names: namesOf(commit, touches) }));
    const plan = {
        schema: 1,
        kind: channel.kind,
        channel: history.branch,
        base: baseOf(line.base),
        next,
        bump,
        commits: commits.map(verdictOf),
        components: components.map(({ name }) => ({
            name,
            base: baseOf(line.base),
            next,
            bump,
            commits: touched.filter(({ names }) => names.includes(name)).map(({ sha }) => sha),
        })),
        ignoredTags: [...history.ignoredTags],
    };
    return { plan, commits, problems };
}
function namesOf({ parsed }, touches) {
    return (0,message/* isMerge */.F5)(parsed.commit) ? [] : touches(parsed.commit);
}
function refusedCommits(rules, commits) {
    if (rules.unparsed !== 'fail')
        return [];
    const refused = commits.filter(({ parsed }) => isUnparsed(parsed)).map(({ parsed }) => parsed.commit.sha);
    return refused.length === 0 ? [] : [(0,catalogue_version/* unparsedCommits */.RD)(refused)];
}
/** Whether nothing conventional was found in a commit: no title, no squashed item, no revert, and no merge. */
function isUnparsed(parsed) {
    return parsed.header === null && parsed.items.length === 0 && parsed.revert === null && !(0,message/* isMerge */.F5)(parsed.commit);
}


/***/ }),

/***/ 83702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ TagLine),
/* harmony export */   FQ: () => (/* binding */ versionBetween),
/* harmony export */   ll: () => (/* binding */ newestFirst)
/* harmony export */ });
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78469);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16353);


/** Newest first by semantic version; two spellings of one version (build metadata) in the order of their names. */
function newestFirst(a, b) {
    return semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__(b.version, a.version) || byName(a, b);
}
function byName(a, b) {
    return a.tag < b.tag ? -1 : Number(a.tag > b.tag);
}
function released({ tag, version, component }) {
    return { tag, version, component };
}
function sorted(plain, others) {
    return {
        plain: Float64Array.from(plain).sort().reverse(),
        others: others.toSorted((a, b) => semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__(b.parsed, a.parsed) || byName(a, b)),
    };
}
/**
 * The release tags of one line, newest first. There may be tens of thousands of which a plan looks at a few, so plain
 * versions are kept as numbers, and a tag is made of one when somebody gets to it.
 */
class TagLine {
    plain = [];
    others = [];
    newest = null;
    component;
    literal;
    constructor(component, literal) {
        this.component = component;
        this.literal = literal;
    }
    /** What all tags of the line begin with. */
    get prefix() {
        return this.literal[0];
    }
    /** Takes a tag in, if it is one of this line. */
    take(tag) {
        if (!isAround(tag, this.literal))
            return false;
        const [before, after] = this.literal;
        const packed = packPlain(tag, before.length, tag.length - after.length);
        if (packed >= 0) {
            this.plain.push(packed);
            return true;
        }
        const parsed = versionBetween(tag, this.literal);
        if (parsed !== null)
            this.others.push({ tag, version: parsed.raw, component: this.component, parsed });
        return parsed !== null;
    }
    *[Symbol.iterator]() {
        // Sorted when it is first looked through, which is after all tags were taken in.
        this.newest ??= sorted(this.plain, this.others);
        const { plain, others } = this.newest;
        let next = 0;
        for (const packed of plain) {
            const tag = this.tagOf(packed);
            for (let other = others[next]; other !== undefined && newestFirst(other, tag) < 0; other = others[next]) {
                yield released(other);
                next += 1;
            }
            yield tag;
        }
        yield* others.slice(next).map(released);
    }
    tagOf(packed) {
        const version = unpacked(packed);
        const [before, after] = this.literal;
        return { tag: `${before}${version}${after}`, version, component: this.component };
    }
}
/**
 * The version in a tag: what stands around it is compared, never matched as a pattern, and it has to be a semantic version
 * (2.0.0) letter by letter.
 */
function versionBetween(tag, literal) {
    if (!isAround(tag, literal))
        return null;
    const version = tag.slice(literal[0].length, tag.length - literal[1].length);
    const parsed = /^\d/.test(version) ? semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__(version) : null;
    return parsed?.raw === version ? parsed : null;
}
function isAround(tag, [before, after]) {
    return tag.length > before.length + after.length && tag.startsWith(before) && tag.endsWith(after);
}
/** Three numbers below this fit into one that JavaScript holds exactly. */
const LIMIT = 2 ** 17;
const [DOT, ZERO] = ['.'.charCodeAt(0), '0'.charCodeAt(0)];
/**
 * `1.2.3` as one number that sorts as the version does; -1 for pre-releases, build metadata and larger numbers. Character
 * by character, because this is asked of every tag of the repository.
 */
function packPlain(text, from, to) {
    let packed = 0;
    let at = from;
    for (let dots = 0; dots < 3; dots += 1) {
        const start = at;
        let number = 0;
        for (; at < to; at += 1) {
            const digit = text.charCodeAt(at) - ZERO;
            if (digit < 0 || digit > 9)
                break;
            number = number * 10 + digit;
        }
        const hasLeadingZero = at > start + 1 && text.charCodeAt(start) === ZERO;
        const isEnded = dots === 2 ? at === to : text.charCodeAt(at) === DOT;
        if (at === start || hasLeadingZero || !isEnded || number >= LIMIT)
            return -1;
        packed = packed * LIMIT + number;
        at += 1;
    }
    return packed;
}
function unpacked(packed) {
    const [minorAndPatch, patch] = [packed % (LIMIT * LIMIT), packed % LIMIT];
    return `${Math.floor(packed / LIMIT / LIMIT)}.${Math.floor(minorAndPatch / LIMIT)}.${patch}`;
}


/***/ }),

/***/ 49426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ inferTemplate),
/* harmony export */   cO: () => (/* binding */ tagOf),
/* harmony export */   mx: () => (/* binding */ versionOfTag),
/* harmony export */   uO: () => (/* binding */ sortTags)
/* harmony export */ });
/* harmony import */ var _tag_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83702);

const VERSION = '{version}';
const COMPONENT = '{component}';
/** The tag of a version: the template with its placeholders filled in. */
function tagOf(template, version, component) {
    return template
        .split(COMPONENT)
        .join(component ?? '')
        .split(VERSION)
        .join(version);
}
/**
 * The version that a tag says, read literally: what stands around `{version}` is compared, never matched as a pattern.
 * `null` if the tag does not follow the template, or what remains is not a semantic version (2.0.0) letter by letter:
 * no leading zeros, no `v`, no blanks, no numbers that JavaScript cannot hold.
 */
function versionOfTag(template, tag, component) {
    return (0,_tag_line_js__WEBPACK_IMPORTED_MODULE_0__/* .versionBetween */ .FQ)(tag, around(template, component))?.raw ?? null;
}
/** What stands before and after the version in a tag. */
function around(template, component) {
    const [before = '', after = ''] = tagOf(template, '\0', component).split('\0');
    return [before, after];
}
/**
 * Sorts the repository's tags into lines of releases. Time plays no part: neither a tag's date nor its commit's.
 *
 * @param components Names of the components with versions of their own; `[null]` with unified versions.
 */
function sortTags(names, template, components) {
    const lines = components.map((component) => new _tag_line_js__WEBPACK_IMPORTED_MODULE_0__/* .TagLine */ .FI(component, around(template, component)));
    const candidates = byPrefix(lines);
    const reason = `no version by the template \`${template}\``;
    const ignored = [];
    for (const tag of names) {
        if (!candidates(tag).some((line) => line.take(tag)))
            ignored.push({ tag, reason });
    }
    return { lines: new Map(lines.map((line) => [line.component, line])), ignored };
}
/** Finds the lines whose literal prefix a tag begins with, longest first, without trying every component. */
function byPrefix(lines) {
    // One line of releases, the usual case: every tag is its candidate.
    if (lines.length === 1)
        return () => lines;
    const known = new Map();
    for (const line of lines)
        known.set(line.prefix, [...(known.get(line.prefix) ?? []), line]);
    const lengths = [...new Set([...known.keys()].map(({ length }) => length))].sort((a, b) => b - a);
    return (tag) => lengths.flatMap((length) => known.get(tag.slice(0, length)) ?? []);
}
const BARE = VERSION;
/**
 * The template that a repository without a configuration follows: `v{version}`, unless no tag follows it and some are
 * bare versions (`1.2.3`).
 */
function inferTemplate(names, usual) {
    const follows = (template) => names.some((name) => versionOfTag(template, name, null) !== null);
    return !follows(usual) && follows(BARE) ? BARE : usual;
}


/***/ })

};
