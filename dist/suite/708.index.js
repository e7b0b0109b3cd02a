export const id = 708;
export const ids = [708];
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
    49708: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            V: () => (planCommand),
            _: () => (planRepository)
        });
        var git_history = __webpack_require__(45097);
        var read_history = __webpack_require__(52651);
        var plan = __webpack_require__(18390);
        var render = __webpack_require__(47500);
        var result = __webpack_require__(20081);
        var promises_ = __webpack_require__(51455);
        var external_node_path_ = __webpack_require__(76760);
        var problem = __webpack_require__(15429);
        ;
        const USUAL = ['main', 'master'];
        async function notedDefaultBranch(git) {
            const noted = external_node_path_.join(external_node_path_.dirname(await git.objectsFolder()), 'refs/remotes/origin/HEAD');
            const text = await (0, promises_.readFile)(noted, 'utf8').catch(() => '');
            return /^ref: refs\/remotes\/origin\/(\S+)$/m.exec(text)?.[1];
        }
        async function rulesFor(branch, rules, git, noted) {
            if (rules.branches.length > 0 || branch === null)
                return rules;
            const known = noted ?? (await usualBranch(branch, git));
            return known === undefined ? rules : { ...rules, branches: [{ pattern: known, channel: { kind: 'release' } }] };
        }
        async function usualBranch(branch, git) {
            if (USUAL.some((name) => name === branch))
                return branch;
            for (const name of USUAL)
                if (await exists(name, git))
                    return name;
            return undefined;
        }
        async function exists(branch, git) {
            try {
                return (await git.open(`refs/heads/${branch}`)).sha !== '';
            }
            catch (error) {
                if (error instanceof problem.Np)
                    return false;
                throw error;
            }
        }
        var read_plan_config = __webpack_require__(99410);
        var safe_text = __webpack_require__(24182);
        var unreleased = __webpack_require__(75435);
        ;
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
        ;
        const MAX_TITLE = 64;
        const MAX_REASON = 90;
        const MAX_IGNORED = 6;
        function planText({ plan, problems }, history, style) {
            const paint = painter(style.color);
            const blocks = [
                [headline(plan, history, style.branches, paint), ...holding(problems, paint)].join('\n'),
                ...componentBlock(plan, paint),
                commitBlock(plan, paint),
                ...tagBlock(plan, history, paint),
            ];
            return `${blocks.join('\n\n')}\n`;
        }
        function headline(plan, history, branches, paint) {
            const at = `${plan.channel === null ? 'commit' : (0, safe_text.RK)(plan.channel)} ${history.head.slice(0, 7)}`;
            return [
                paint.dim(`${at} · ${channelName(plan, branches)}`),
                '',
                `  ${verdict(plan, paint)}`,
                `  ${basis(plan, paint)}`,
            ].join('\n');
        }
        function holding(problems, paint) {
            if (problems.length === 0)
                return [];
            const codes = [...new Set(problems.map(({ code }) => code))].join(', ');
            return [`  ${paint.yellow(`\`build\` would stop here: ${codes}`)}`];
        }
        function channelName({ kind }, branches) {
            if (kind !== 'none')
                return `${kind} channel`;
            const [first = 'main'] = branches;
            return `releases nothing: releases come from ${branches.map(safe_text.RK).join(', ')}; --branch ${(0, safe_text.RK)(first)} plans as if merged there`;
        }
        function verdict(plan, paint) {
            if (plan.bump === null)
                return independentVerdict(plan, paint);
            if (plan.next !== null) {
                const from = plan.base === null ? 'first release' : plan.base.version;
                return `${from} → ${paint.green(paint.bold(plan.next.version))}   ${plan.bump}, to be tagged ${(0, safe_text.RK)(plan.next.tag)}`;
            }
            if (plan.bump === 'none')
                return paint.bold('Nothing to release.');
            if (plan.kind === 'none')
                return paint.yellow(`Nothing is released from this branch. Its commits ask for a ${plan.bump} release.`);
            return paint.yellow(`The commits ask for a ${plan.bump} release, and this branch must not, or need not, make one.`);
        }
        function independentVerdict({ components }, paint) {
            const released = components.filter(({ next }) => next !== null);
            if (released.length === 0)
                return paint.bold('Nothing to release.');
            return paint.green(paint.bold(`${released.length} of ${components.length} components would be released.`));
        }
        function basis(plan, paint) {
            const commits = (0, unreleased.d)(plan);
            const counted = commits.filter(({ counts }) => counts);
            const [decisive] = counted.filter(({ reason }) => plan.bump !== null && reason.includes(plan.bump));
            const because = decisive === undefined ? '' : `; ${decisive.sha.slice(0, 7)} decides (${(0, safe_text.RK)(decisive.reason)})`;
            const since = plan.base === null ? 'in all' : `since ${(0, safe_text.RK)(plan.base.tag)}`;
            const which = plan.bump === null ? 'unreleased commits' : `commits ${since}`;
            return paint.dim(`${counted.length} of ${commits.length} ${which} ${counted.length === 1 ? 'counts' : 'count'}${because}`);
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
        function commitBlock(plan, paint) {
            const { base } = plan;
            const commits = (0, unreleased.d)(plan);
            if (commits.length === 0)
                return paint.dim(base === null ? 'No commits.' : `No commits since ${(0, safe_text.RK)(base.tag)}.`);
            const titles = commits.map(titleOf);
            const width = Math.max(...titles.map(({ length }) => length));
            return [
                paint.bold('Commits'),
                ...commits.map((commit, at) => row(commit, (titles[at] ?? '').padEnd(width), paint)),
                ...elsewhere(plan.commits.length - commits.length, paint),
            ].join('\n');
        }
        function elsewhere(count, paint) {
            if (count === 0)
                return [];
            const they = count === 1 ? '1 more touches' : `${count} more touch`;
            return [paint.dim(`  ${they} no component, or came with an earlier release of it`)];
        }
        function titleOf({ type, scope, subject, breaking }) {
            const head = type === null ? '' : `${type}${scope === null ? '' : `(${scope})`}${breaking ? '!' : ''}: `;
            return (0, safe_text.Jj)((0, safe_text.RK)(`${head}${subject}`), MAX_TITLE);
        }
        function row({ sha, breaking, counts, reason }, title, paint) {
            const mark = counts ? paint.green('●') : paint.dim('·');
            const style = breaking ? paint.red : counts ? paint.plain : paint.dim;
            const why = (0, safe_text.Jj)((0, safe_text.RK)(reason), MAX_REASON);
            return `  ${mark} ${paint.yellow(sha.slice(0, 7))}  ${style(title)}  ${counts ? why : paint.dim(why)}`;
        }
        function tagBlock({ ignoredTags, base, bump }, history, paint) {
            if (ignoredTags.length === 0)
                return [];
            const none = bump === null ? 'Each component has its own base' : 'No tag is the base';
            const used = base === null ? none : `${(0, safe_text.RK)(base.tag)} is the base`;
            const rows = grouped(ignoredTags).map(({ tags, reason }) => {
                const named = tags.slice(0, MAX_IGNORED).map(safe_text.RK).join(', ');
                const more = tags.length > MAX_IGNORED ? ` and ${tags.length - MAX_IGNORED} more` : '';
                return `  ${named}${more}  ${paint.dim((0, safe_text.RK)(reason))}`;
            });
            return [
                [paint.bold(`Tags not used`), paint.dim(`  ${used}, by the template ${(0, safe_text.RK)(history.template)}`), ...rows].join('\n'),
            ];
        }
        function grouped(ignored) {
            const groups = new Map();
            for (const { tag, reason } of ignored)
                groups.set(reason, [...(groups.get(reason) ?? []), tag]);
            return [...groups].map(([reason, tags]) => ({ tags, reason }));
        }
        ;
        async function planCommand(options) {
            return (0, result.T7)(async () => {
                const { planning, history, config } = await planRepository(options);
                const branches = config.rules.branches.map(({ pattern }) => pattern);
                const stdout = options.json
                    ? `${JSON.stringify({ ...planning.plan, problems: planning.problems }, null, 2)}\n`
                    : planText(planning, history, { color: options.color, branches });
                return { stdout, stderr: problemText(planning), exitCode: 0 };
            }, options.json);
        }
        async function planRepository(options) {
            const git = (0, git_history.H)({ cwd: options.repo, env: options.env });
            const config = await (0, read_plan_config.y)(options.repo);
            const { components, standards } = config;
            const { ref, since, branch } = options;
            const history = await (0, read_history.L)(git, {
                rules: config.rules,
                components,
                ref,
                since,
                branch,
                files: standards?.needFiles === true,
            });
            const defaultBranch = await notedDefaultBranch(git);
            const rules = await rulesFor(history.branch, config.rules, git, defaultBranch);
            const planning = (0, plan.wH)({ history, rules, components });
            const problems = [...planning.problems, ...(standards?.problems(planning) ?? [])];
            return { config: { ...config, rules }, defaultBranch, history, planning: { ...planning, problems } };
        }
        function problemText({ problems }) {
            return problems.length === 0 ? '' : `${(0, render.x)(problems)}\n`;
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
    })
};
