export const id = 103;
export const ids = [103];
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
    const [shallow, sha = '', ...rest] = stdout.replace(/\n$/, '').split('\n');
    const objects = rest.pop();
    const parting = rest.findIndex((line) => line === 'true' || line === 'false');
    if (!/^[0-9a-f]{40,64}$/.test(sha) || objects === undefined || parting === -1 || parting > 1)
        return null;
    const fullName = parting === 1 ? (rest[0] ?? null) : null;
    return {
        history: {
            sha,
            shallow: shallow === 'true',
            fullName: fullName === 'HEAD' ? null : fullName,
            tags: rest.slice(parting + 1),
        },
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

/***/ 2103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plan: () => (/* binding */ plan)
/* harmony export */ });
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28396);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60099);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9816);



const plan = {
    help: `liftlock plan: what would be released from here, and why.

  --repo DIR    the repository; default: this folder
  --ref REF     the branch, tag or commit to plan for; default: HEAD
  --since TAG   take this tag as the last release
  --json        the plan as one JSON document

Reads git and, if there is one, .github/liftlock.yml. Writes nothing and asks no
network. Ends with 0 whenever there is a plan, also one without a release.
`,
    options: {
        repo: { type: 'string' },
        ref: { type: 'string' },
        since: { type: 'string' },
        json: { type: 'boolean' },
    },
    async run(values, line) {
        const result = await (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_0__/* .planCommand */ .VV)({
            repo: (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryFolder */ .p)(values, line),
            ref: (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(values['ref']),
            since: (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(values['since']),
            json: values['json'] === true,
            color: (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .wantsColor */ .zK)(line),
            env: line.env,
        });
        line.stdout.write(result.stdout);
        line.stderr.write(result.stderr);
        return result.exitCode;
    },
};


/***/ }),

/***/ 9816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ repositoryFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60099);



/**
 * The folder that a command is about: the root of the repository around `--repo` or around where somebody stands, since
 * the configuration is there and nowhere else. Outside of a repository it is the folder itself.
 */
function repositoryFolder(values, line) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(line.cwd, (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(values['repo']) ?? '.');
    return rootAround(folder) ?? folder;
}
/** `.git` is a folder, or a file in worktrees and submodules. */
function rootAround(folder) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')))
        return folder;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    return parent === folder || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) ? undefined : rootAround(parent);
}


/***/ }),

/***/ 28396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VV: () => (/* binding */ planCommand),
  T7: () => (/* binding */ reportingProblems)
});

// UNUSED EXPORTS: planRepository

// EXTERNAL MODULE: ./packages/adapters/.build/git/git-history.js + 2 modules
var git_history = __webpack_require__(45097);
// EXTERNAL MODULE: ./packages/core/.build/ports/read-history.js + 1 modules
var read_history = __webpack_require__(99776);
// EXTERNAL MODULE: ./packages/core/.build/version/plan.js + 6 modules
var plan = __webpack_require__(89545);
// EXTERNAL MODULE: ./packages/core/.build/errors/problem.js
var problem = __webpack_require__(15429);
// EXTERNAL MODULE: ./packages/core/.build/errors/render.js
var render = __webpack_require__(47500);
// EXTERNAL MODULE: ./packages/cli/.build/plan/plan-config.js
var plan_config = __webpack_require__(45099);
// EXTERNAL MODULE: ./packages/core/.build/changelog/safe-text.js
var safe_text = __webpack_require__(24182);
;// CONCATENATED MODULE: ./packages/cli/.build/plan/paint.js
const CODES = {
    bold: [1, 22],
    dim: [2, 22],
    green: [32, 39],
    yellow: [33, 39],
    red: [31, 39],
};
function painter(color) {
    const style = (name) => {
        const [on, off] = CODES[name];
        return color ? (text) => `\u001b[${on}m${text}\u001b[${off}m` : (text) => text;
    };
    return {
        plain: (text) => text,
        bold: style('bold'),
        dim: style('dim'),
        green: style('green'),
        yellow: style('yellow'),
        red: style('red'),
    };
}

;// CONCATENATED MODULE: ./packages/cli/.build/plan/plan-text.js


const MAX_TITLE = 64;
const MAX_REASON = 90;
const MAX_IGNORED = 6;
/** The plan for a person: what would be released, why, how each commit counted, and which tags played a part. */
function planText({ plan }, history, style) {
    const paint = painter(style.color);
    const blocks = [
        headline(plan, history, paint),
        ...componentBlock(plan, paint),
        commitBlock(plan, paint),
        ...tagBlock(plan, history, paint),
    ];
    return `${blocks.join('\n\n')}\n`;
}
function headline(plan, history, paint) {
    const at = `${plan.channel === null ? 'commit' : (0,safe_text/* visible */.RK)(plan.channel)} ${history.head.slice(0, 7)}`;
    return [paint.dim(`${at} · ${channelName(plan)}`), '', `  ${verdict(plan, paint)}`, `  ${basis(plan, paint)}`].join('\n');
}
function channelName({ kind }) {
    return kind === 'none' ? 'releases nothing: `version.branches` does not name this branch' : `${kind} channel`;
}
function verdict(plan, paint) {
    if (plan.bump === null)
        return independentVerdict(plan, paint);
    if (plan.next !== null) {
        const from = plan.base === null ? 'first release' : plan.base.version;
        return `${from} → ${paint.green(paint.bold(plan.next.version))}   ${plan.bump}, to be tagged ${(0,safe_text/* visible */.RK)(plan.next.tag)}`;
    }
    if (plan.bump === 'none')
        return paint.bold('Nothing to release.');
    return paint.yellow(`The commits ask for a ${plan.bump} release, and this branch must not, or need not, make one.`);
}
function independentVerdict({ components }, paint) {
    const released = components.filter(({ next }) => next !== null);
    if (released.length === 0)
        return paint.bold('Nothing to release.');
    return paint.green(paint.bold(`${released.length} of ${components.length} components would be released.`));
}
function basis(plan, paint) {
    const counted = plan.commits.filter(({ counts }) => counts);
    const [decisive] = counted.filter(({ reason }) => plan.bump !== null && reason.includes(plan.bump));
    const because = decisive === undefined ? '' : `; ${decisive.sha.slice(0, 7)} decides (${(0,safe_text/* visible */.RK)(decisive.reason)})`;
    const since = plan.base === null ? 'in all' : `since ${(0,safe_text/* visible */.RK)(plan.base.tag)}`;
    return paint.dim(`${counted.length} of ${plan.commits.length} commits ${since} ${counted.length === 1 ? 'counts' : 'count'}${because}`);
}
function componentBlock(plan, paint) {
    if (plan.bump !== null || plan.components.length === 0)
        return [];
    const width = Math.max(...plan.components.map(({ name }) => name.length));
    const rows = plan.components.map(({ name, base, next, bump, commits }) => {
        const from = base?.version ?? 'new';
        const step = next === null ? paint.dim(`${from}, unchanged`) : `${from} → ${paint.green(next.version)}  ${bump}`;
        return `  ${name.padEnd(width)}  ${step}${commits.length === 0 ? '' : paint.dim(`  ${commits.length} ${commits.length === 1 ? 'commit' : 'commits'}`)}`;
    });
    return [[paint.bold('Components'), ...rows].join('\n')];
}
function commitBlock({ commits, base }, paint) {
    if (commits.length === 0)
        return paint.dim(base === null ? 'No commits.' : `No commits since ${(0,safe_text/* visible */.RK)(base.tag)}.`);
    const titles = commits.map(titleOf);
    const width = Math.max(...titles.map(({ length }) => length));
    return [
        paint.bold('Commits'),
        ...commits.map((commit, at) => row(commit, (titles[at] ?? '').padEnd(width), paint)),
    ].join('\n');
}
function titleOf({ type, scope, subject, breaking }) {
    const head = type === null ? '' : `${type}${scope === null ? '' : `(${scope})`}${breaking ? '!' : ''}: `;
    return (0,safe_text/* cut */.Jj)((0,safe_text/* visible */.RK)(`${head}${subject}`), MAX_TITLE);
}
function row({ sha, breaking, counts, reason }, title, paint) {
    const mark = counts ? paint.green('●') : paint.dim('·');
    const style = breaking ? paint.red : counts ? paint.plain : paint.dim;
    const why = (0,safe_text/* cut */.Jj)((0,safe_text/* visible */.RK)(reason), MAX_REASON);
    return `  ${mark} ${paint.yellow(sha.slice(0, 7))}  ${style(title)}  ${counts ? why : paint.dim(why)}`;
}
function tagBlock({ ignoredTags, base }, history, paint) {
    if (ignoredTags.length === 0)
        return [];
    const used = base === null ? 'No tag is the base' : `${(0,safe_text/* visible */.RK)(base.tag)} is the base`;
    const rows = grouped(ignoredTags).map(({ tags, reason }) => {
        const named = tags.slice(0, MAX_IGNORED).map(safe_text/* visible */.RK).join(', ');
        const more = tags.length > MAX_IGNORED ? ` and ${tags.length - MAX_IGNORED} more` : '';
        return `  ${named}${more}  ${paint.dim((0,safe_text/* visible */.RK)(reason))}`;
    });
    return [
        [paint.bold(`Tags not used`), paint.dim(`  ${used}, by the template ${(0,safe_text/* visible */.RK)(history.template)}`), ...rows].join('\n'),
    ];
}
function grouped(ignored) {
    const groups = new Map();
    for (const { tag, reason } of ignored)
        groups.set(reason, [...(groups.get(reason) ?? []), tag]);
    return [...groups].map(([reason, tags]) => ({ tags, reason }));
}

;// CONCATENATED MODULE: ./packages/cli/.build/plan/plan-command.js




/**
 * `liftlock plan`: what would be released, and why. Reads git and the configuration, writes nothing, asks no network.
 * Ends with 0 whenever there is a plan, also one that a rule holds; that is said on stderr.
 */
async function planCommand(options) {
    return reportingProblems(async () => {
        const { planning, history } = await planRepository(options);
        const stdout = options.json
            ? `${JSON.stringify(planning.plan, null, 2)}\n`
            : planText(planning, history, { color: options.color });
        return { stdout, stderr: problemText(planning), exitCode: 0 };
    });
}
/** @throws LiftlockError for whatever stands in the way of a plan. */
async function planRepository(options) {
    const git = (0,git_history/* gitHistory */.H)({ cwd: options.repo, env: options.env });
    const config = await (0,plan_config/* readPlanConfig */.y)(options.repo);
    const { rules, components } = config;
    const history = await (0,read_history/* readHistory */.L)(git, { rules, components, ref: options.ref, since: options.since });
    return { config, git, history, planning: (0,plan/* examineVersion */.wH)({ history, rules, components }) };
}
/** Runs a command and turns problems into text; anything else is a defect of ours and goes on. */
async function reportingProblems(run) {
    try {
        return await run();
    }
    catch (error) {
        if (!(error instanceof problem/* LiftlockError */.Np))
            throw error;
        return { stdout: '', stderr: `${(0,render/* renderProblems */.x)(error.problems)}\n`, exitCode: 1 };
    }
}
function problemText({ problems }) {
    return problems.length === 0 ? '' : `${(0,render/* renderProblems */.x)(problems)}\n`;
}


/***/ }),

/***/ 45099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readPlanConfig)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _liftlock_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(197);



const CONFIG_FILE = '.github/liftlock.yml';
/**
 * Reads the configuration in the working tree. What parses it is loaded only if there is one.
 *
 * @throws LiftlockError if there is one and it is not correct.
 */
async function readPlanConfig(repo) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(repo, CONFIG_FILE), 'utf8').catch(() => null);
    if (text === null)
        return { rules: (0,_liftlock_core__WEBPACK_IMPORTED_MODULE_2__/* .normalizeVersion */ .Qj)(undefined), components: [], sections: null, isConfigured: false };
    const { parsePlanConfig } = await Promise.all(/* import() */[__webpack_require__.e(447), __webpack_require__.e(175), __webpack_require__.e(393)]).then(__webpack_require__.bind(__webpack_require__, 8393));
    return parsePlanConfig(text);
}


/***/ }),

/***/ 99776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ reachableReleases),
  L: () => (/* binding */ readHistory)
});

// EXTERNAL MODULE: ./node_modules/semver/functions/compare.js
var compare = __webpack_require__(78469);
// EXTERNAL MODULE: ./packages/core/.build/errors/catalogue/repository.js
var repository = __webpack_require__(79202);
// EXTERNAL MODULE: ./packages/core/.build/errors/catalogue/version.js
var version = __webpack_require__(64000);
// EXTERNAL MODULE: ./packages/core/.build/errors/problem.js
var problem = __webpack_require__(15429);
// EXTERNAL MODULE: ./packages/core/.build/version/bump.js
var bump = __webpack_require__(6939);
// EXTERNAL MODULE: ./packages/core/.build/version/tags.js
var version_tags = __webpack_require__(49426);
;// CONCATENATED MODULE: ./packages/core/.build/version/base.js


function reachability(asked, reached) {
    return { asked: new Set(asked), reached: new Map(reached.map((ref) => [ref.name, ref])) };
}
/** The next tags of a line to ask about, newest first; empty once the newest stable release is known. */
function nextToAsk(tags, known, limit) {
    const stable = tags.find((tag) => known.reached.has(tag.tag) && !(0,bump/* isPrerelease */.V1)(tag.version));
    if (stable !== undefined)
        return [];
    return tags.filter(({ tag }) => !known.asked.has(tag)).slice(0, limit);
}
/**
 * The newest stable release that the released commit contains is the base; what is newer is either a pre-release of
 * what comes next, or lies on another branch. Order is semantic, never by date.
 */
function lineFromReachable(component, tags, known) {
    const reached = tags.flatMap((tag) => {
        const ref = known.reached.get(tag.tag);
        return ref === undefined ? [] : [{ ...tag, sha: ref.sha, committedAt: ref.committedAt }];
    });
    const base = reached.find(({ version }) => !(0,bump/* isPrerelease */.V1)(version)) ?? null;
    const newer = base === null
        ? tags
        : tags.slice(0, tags.findIndex(({ tag }) => tag === base.tag));
    const ignored = newer.map(({ tag }) => ({
        tag,
        reason: !known.reached.has(tag)
            ? 'not contained in the commit that is planned for: on another branch, or later'
            : 'a pre-release: the base is a stable release',
    }));
    const prereleases = base === null ? reached : reached.slice(0, reached.indexOf(base));
    return { line: { component, base, isBaseNamed: false, prereleases, taken: tags }, ignored };
}
/** The line as it is when somebody names the base: tags beyond it are reported and play no part. */
function lineSince(component, tags, base) {
    const ignored = tags
        .filter((tag) => (0,version_tags/* newestFirst */.ll)(tag, base) < 0)
        .map(({ tag }) => ({ tag, reason: `newer than ${base.tag}, which was named as the base` }));
    return { line: { component, base, isBaseNamed: true, prereleases: [], taken: tags }, ignored };
}

// EXTERNAL MODULE: ./packages/core/.build/version/components.js
var version_components = __webpack_require__(5171);
// EXTERNAL MODULE: ./packages/core/.build/version/graph.js
var graph = __webpack_require__(95915);
;// CONCATENATED MODULE: ./packages/core/.build/ports/read-history.js








/**
 * Reads what a version plan needs, and no more: names of refs, the few tags that can be the base, and the commits since.
 * A handful of git processes, whatever the length of the history and the number of tags.
 *
 * @throws LiftlockError `not-a-repository`, `no-commits`, `unknown-ref`, `shallow-clone` or `unknown-base`.
 */
async function readHistory(history, request) {
    const ref = request.ref ?? 'HEAD';
    const opened = await history.open(ref);
    if (opened.shallow)
        throw new problem/* LiftlockError */.Np((0,repository/* shallowClone */.yG)());
    const { rules, components } = request;
    const template = rules.tagIsDefault ? (0,version_tags/* inferTemplate */.$d)(opened.tags, rules.tag) : rules.tag;
    const independent = rules.versioning === 'independent';
    const names = independent ? components.map(({ name }) => name) : [null];
    const sorted = sortedBelow((0,version_tags/* sortTags */.uO)(opened.tags, template, names), request.below);
    const readings = request.since === undefined
        ? await readLines(history, sorted, opened.sha)
        : await readLinesSince(history, sorted, template, request.since, opened.tags);
    const published = (0,version_tags/* sortTags */.uO)(request.publishedTags ?? [], template, names).lines;
    const lines = readings.map(({ line }) => ({
        ...line,
        taken: [...line.taken, ...(published.get(line.component) ?? [])],
    }));
    const bases = readings.map(({ line }) => line.base);
    return {
        head: opened.sha,
        branch: request.branch ?? branchNamed(opened.fullName),
        template,
        lines,
        ignoredTags: [...readings.flatMap(({ ignored }) => ignored), ...sorted.ignored],
        commits: await commitsSince(history, opened.sha, bases, request.files === true || (0,version_components/* needsFiles */.$)(components)),
    };
}
/**
 * Every release that a commit contains, newest first; of unified versions.
 *
 * @throws LiftlockError `not-a-repository`, `no-commits`, `unknown-ref` or `shallow-clone`.
 */
async function reachableReleases(history, rules, ref = 'HEAD') {
    const opened = await history.open(ref);
    if (opened.shallow)
        throw new problem/* LiftlockError */.Np((0,repository/* shallowClone */.yG)());
    const template = rules.tagIsDefault ? (0,version_tags/* inferTemplate */.$d)(opened.tags, rules.tag) : rules.tag;
    const tags = (0,version_tags/* sortTags */.uO)(opened.tags, template, [null]).lines.get(null) ?? [];
    const reached = new Set((await history.reachable('all', opened.sha)).map(({ name }) => name));
    return tags.filter(({ tag }) => reached.has(tag));
}
function sortedBelow({ lines, ignored }, below) {
    if (below === undefined)
        return { lines, ignored };
    const kept = [...lines].map(([name, tags]) => [name, tags.filter((tag) => compare(tag.version, below) < 0)]);
    return { lines: new Map(kept), ignored };
}
const FIRST_ROUND = 8;
const ROUND_GROWTH = 16;
/** Arguments of one process; Windows allows 32 KiB for a whole command line. */
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
            known = reachability(lines.flatMap(([, tags]) => tags).map(({ tag }) => tag), reached);
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
        throw new problem/* LiftlockError */.Np((0,version/* unknownBase */.SO)(since, names));
    const readings = [...sorted.lines].flatMap(([component, tags]) => {
        const version = (0,version_tags/* versionOfTag */.mx)(template, tag, component);
        const base = version === null ? null : { tag, version, component, sha: located.sha, committedAt: located.committedAt };
        return base === null ? [] : [lineSince(component, tags, base)];
    });
    if (readings.length === 0)
        throw new problem/* LiftlockError */.Np((0,version/* unknownBase */.SO)(since, releaseNames(sorted), template));
    return readings;
}
function releaseNames(sorted) {
    return [...sorted.lines.values()].flatMap((tags) => tags.map(({ tag }) => tag));
}
/** Every commit that some line has still to release, and as few others as possible, children before parents. */
async function commitsSince(history, to, bases, files) {
    const read = (without) => collect(history.commits({ to, without, files }));
    const known = bases.filter((base) => base !== null);
    const [oldest] = [...known].sort((a, b) => a.committedAt - b.committedAt);
    if (oldest === undefined || known.length < bases.length)
        return read([]);
    // Nearly always the oldest release is contained in all the others. To look is cheaper than to ask git for their
    // merge base, which compares every pair.
    const commits = await read([oldest.sha]);
    const others = new Set(known.map(({ sha }) => sha).filter((sha) => sha !== oldest.sha));
    if ((0,graph/* allContain */.Su)(commits, [...others], oldest.sha))
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


/***/ })

};
