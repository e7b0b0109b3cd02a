export const id = 851;
export const ids = [851];
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
            help: `liftlock plan: show what would be released from here, and why.

  --repo DIR    the repository; default: the current folder
  --ref REF     the branch, tag or commit to plan for; default: HEAD
  --branch NAME plan as if --ref were merged into this branch; default: the
                branch that --ref names
  --since TAG   use this tag as the last release
  --json        print one JSON document; \`problems\` lists what would hold it

Reads git and, if there is one, .github/liftlock.yml. Writes nothing and uses no
network. Without \`version.branches\`, only the default branch releases.

Exit code: 0 if a plan can be made, even one that releases nothing or that a
standard would hold (\`liftlock check\` then exits with 1); 1 otherwise.
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
    49708: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            V: () => (planCommand),
            _: () => (planRepository)
        });
        var git_history = __webpack_require__(45097);
        var read_history = __webpack_require__(52651);
        var examine_release = __webpack_require__(38519);
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
                [paint.bold(`Tags not used`), paint.dim(`  ${used}; template ${(0, safe_text.RK)(history.template)}`), ...rows].join('\n'),
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
            const planning = (0, examine_release.P)({ history, rules, components }, standards);
            return { config: { ...config, rules }, defaultBranch, history, planning };
        }
        function problemText({ problems }) {
            return problems.length === 0 ? '' : `${(0, render.x)(problems)}\n`;
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
