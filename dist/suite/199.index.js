export const id = 199;
export const ids = [199];
export const modules = {
    60099: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Ac: () => (parseOptions),
            Qq: () => (text),
            zK: () => (wantsColor)
        });
        var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
        var _liftlock_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99802);
        function parseOptions(command, args) {
            const options = { ...command.options, help: { type: 'boolean', short: 'h' } };
            try {
                const { values } = (0, node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, strict: true, allowPositionals: false });
                return { ok: true, values };
            }
            catch (error) {
                const why = error.message.split('. ')[0] ?? '';
                return { ok: false, why: `${why}.${suggestion(why, Object.keys(options))}` };
            }
        }
        function suggestion(why, known) {
            const written = /^Unknown option '--(.+)'$/.exec(why)?.[1];
            const meant = written === undefined ? undefined : (0, _liftlock_core__WEBPACK_IMPORTED_MODULE_1__.p)(written, known);
            return meant === undefined ? '' : ` Did you mean --${meant}?`;
        }
        function text(value) {
            return typeof value === 'string' ? value : undefined;
        }
        function wantsColor(line) {
            return line.stdout.isTTY === true && (line.env['NO_COLOR'] ?? '') === '';
        }
    }),
    9816: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $Q: () => (diagnosed),
            dM: () => (whyNotARepository),
            pe: () => (repositoryFolder)
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var _liftlock_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15429);
        var _liftlock_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79202);
        var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60099);
        function repositoryFolder(values, line) {
            const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(line.cwd, (0, _command_js__WEBPACK_IMPORTED_MODULE_2__.Qq)(values['repo']) ?? '.');
            return rootAround(folder) ?? folder;
        }
        function rootAround(folder) {
            if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')))
                return folder;
            const parent = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
            return parent === folder || !(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) ? undefined : rootAround(parent);
        }
        function diagnosed(problem, user = process.getuid?.()) {
            const { code, where } = problem;
            if (where === undefined || (code !== 'not-a-repository' && code !== 'no-commits'))
                return problem;
            const git = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(where, '.git'), { throwIfNoEntry: false });
            if (git !== undefined && user !== undefined && git.uid !== user)
                return repositoryOfAnotherUser(where);
            return code === 'not-a-repository' ? (whyNotARepository(where) ?? problem) : problem;
        }
        function repositoryOfAnotherUser(folder) {
            return {
                code: 'repository-not-trusted',
                outcome: 'errored',
                where: folder,
                found: 'The repository belongs to another user, and git refuses to open it ("dubious ownership").',
                expected: 'A repository of your own, or one that you have told git to trust.',
                state: _liftlock_core__WEBPACK_IMPORTED_MODULE_3__.qv,
                next: 'If you trust it: `git config --global --add safe.directory "$PWD"`, in that folder.',
            };
        }
        function whyNotARepository(folder) {
            if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')))
                return undefined;
            return isBare(folder) ? bareRepository(folder) : (0, _liftlock_core__WEBPACK_IMPORTED_MODULE_4__.di)(folder);
        }
        function isBare(folder) {
            const head = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'HEAD'), { throwIfNoEntry: false });
            return head !== undefined && ['objects', 'refs'].every((name) => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)));
        }
        function bareRepository(folder) {
            return {
                code: 'bare-repository',
                outcome: 'errored',
                where: folder,
                found: 'This is a bare repository: it has a history, and no files.',
                expected: 'A clone with a working tree: the configuration and the workflows are read from it.',
                state: _liftlock_core__WEBPACK_IMPORTED_MODULE_3__.qv,
                next: 'Clone it (`git clone DIR checkout`), and run this in the clone.',
            };
        }
    }),
    20081: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            O9: () => (finish),
            Q8: () => (jsonDocument),
            T7: () => (reportingProblems),
            V2: () => (failure)
        });
        var _liftlock_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15429);
        var _liftlock_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47500);
        var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9816);
        function finish({ stdout, stderr, exitCode }, line) {
            if (stdout !== '')
                line.stdout.write(stdout);
            if (stderr !== '')
                line.stderr.write(stderr);
            return exitCode;
        }
        async function reportingProblems(run, json = false) {
            try {
                return await run();
            }
            catch (error) {
                if (!(error instanceof _liftlock_core__WEBPACK_IMPORTED_MODULE_0__.Np))
                    throw error;
                return failure(error.problems, json);
            }
        }
        function failure(found, json) {
            const problems = found.map((problem) => (0, _repository_js__WEBPACK_IMPORTED_MODULE_1__.$Q)(problem));
            return { stdout: json ? jsonDocument({ problems }) : '', stderr: `${(0, _liftlock_core__WEBPACK_IMPORTED_MODULE_2__.x)(problems)}\n`, exitCode: 1 };
        }
        function jsonDocument(content) {
            return `${JSON.stringify({ schema: 1, ...content }, null, 2)}\n`;
        }
    }),
    95199: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            run: () => (run)
        });
        var suggest = __webpack_require__(99802);
        var commands_command = __webpack_require__(60099);
        var external_node_child_process_ = __webpack_require__(31421);
        var repository = __webpack_require__(79202);
        var problem = __webpack_require__(15429);
        var steps = __webpack_require__(19719);
        ;
        function problemsOf(error, env) {
            const problems = ownProblems(error);
            const isSuspect = problems.some(({ code }) => code === 'unexpected-error' || code === 'not-a-repository');
            return isSuspect && !gitStarts(env) ? [(0, repository.HF)()] : problems;
        }
        function gitStarts({ PATH, SYSTEMROOT }) {
            return (0, external_node_child_process_.spawnSync)('git', ['--version'], { env: { PATH, SYSTEMROOT }, stdio: 'ignore' }).error === undefined;
        }
        function ownProblems(error) {
            if (error instanceof problem.Np)
                return error.problems;
            const { code, syscall = '' } = (error ?? {});
            if (syscall === 'mkdtemp')
                return [noTemporaryFolder(code)];
            if (code === 'ENOSPC')
                return [diskFull()];
            return [{ ...(0, steps.os)(firstLine(error)), ...DEFECT }];
        }
        const DEFECT = {
            state: 'Nothing was written to GitHub.',
            next: 'Run it again. If it fails again, report it with this code and the command line.',
        };
        function noTemporaryFolder(code) {
            return {
                code: 'no-temporary-folder',
                outcome: 'errored',
                where: 'TMPDIR',
                found: `The folder for temporary files cannot be used (${code ?? 'unknown error'}).`,
                expected: 'A folder that exists and that you may write to.',
                state: problem.qv,
                next: 'Create the folder that TMPDIR names, or name another: `TMPDIR=/tmp liftlock …`.',
            };
        }
        function diskFull() {
            return {
                code: 'disk-full',
                outcome: 'errored',
                found: 'There is no space left on the disk.',
                expected: 'Space for a clone of the repository and the files that its build makes.',
                state: problem.qv,
                next: 'Free some space, or name another disk: `TMPDIR=DIR liftlock …`. Then run it again.',
            };
        }
        function firstLine(error) {
            const [line = ''] = String(error?.message ?? error).split('\n');
            return line.replaceAll(/'[^']*[\\/]([^'\\/]+)'/g, "'$1'");
        }
        var result = __webpack_require__(20081);
        ;
        const HELP = `Liftlock: build once, promote the same bytes, approve in GitHub.

  liftlock plan       shows what would be released from here, and why
  liftlock notes      prints the notes of the next release, or of an earlier one
  liftlock changelog  writes CHANGELOG.md from history
  liftlock check      checks configuration, workflows and the next release
  liftlock rehearse   runs the whole release pipeline on this machine

  liftlock help COMMAND     the options of a command (also COMMAND --help)
  liftlock version          the version (also --version, -v)

Exit codes: 0 done, 1 a problem was found, 2 the command line is wrong,
130 interrupted.

Nothing here talks to GitHub, and only changelog writes a file. A rehearsal
works in a clone, with made-up secrets, against a local GitHub on 127.0.0.1.

Start with \`liftlock plan\`: it needs no configuration.
`;
        ;
        const COMMANDS = {
            plan: async () => (await Promise.all([__webpack_require__.e(883), __webpack_require__.e(16), __webpack_require__.e(390), __webpack_require__.e(708), __webpack_require__.e(605)]).then(__webpack_require__.bind(__webpack_require__, 34851))).plan,
            notes: async () => (await Promise.all([__webpack_require__.e(883), __webpack_require__.e(16), __webpack_require__.e(390), __webpack_require__.e(772), __webpack_require__.e(364), __webpack_require__.e(823)]).then(__webpack_require__.bind(__webpack_require__, 68823))).notes,
            changelog: async () => (await Promise.all([__webpack_require__.e(883), __webpack_require__.e(16), __webpack_require__.e(390), __webpack_require__.e(772), __webpack_require__.e(364), __webpack_require__.e(493)]).then(__webpack_require__.bind(__webpack_require__, 42493))).changelog,
            check: async () => (await Promise.all([__webpack_require__.e(921), __webpack_require__.e(883), __webpack_require__.e(16), __webpack_require__.e(23), __webpack_require__.e(222), __webpack_require__.e(390), __webpack_require__.e(407), __webpack_require__.e(346), __webpack_require__.e(772), __webpack_require__.e(850), __webpack_require__.e(708), __webpack_require__.e(155)]).then(__webpack_require__.bind(__webpack_require__, 68155))).check,
            rehearse: async () => (await Promise.all([__webpack_require__.e(921), __webpack_require__.e(883), __webpack_require__.e(784), __webpack_require__.e(23), __webpack_require__.e(222), __webpack_require__.e(88), __webpack_require__.e(860), __webpack_require__.e(346), __webpack_require__.e(859)]).then(__webpack_require__.bind(__webpack_require__, 9405))).rehearse,
        };
        const HELP_NAMES = ['help', '--help', '-h'];
        const VERSION_NAMES = ['version', '--version', '-v'];
        async function main(line) {
            const [name = '', ...rest] = line.args;
            if (HELP_NAMES.includes(name) && rest.length > 0)
                return start(rest[0] ?? '', ['--help'], line);
            if (name === '' || HELP_NAMES.includes(name)) {
                line.stdout.write(HELP);
                return name === '' ? 2 : 0;
            }
            if (VERSION_NAMES.includes(name)) {
                line.stdout.write(`${line.version}\n`);
                return 0;
            }
            return start(name, rest, line);
        }
        async function start(name, args, line) {
            const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
            return load === undefined ? unknownCommand(name, line) : runCommand(name, await load(), args, line);
        }
        async function runCommand(name, command, args, line) {
            const parsed = (0, commands_command.Ac)(command, args);
            if (!parsed.ok) {
                line.stderr.write(`${parsed.why} \`liftlock ${name} --help\` lists the options.\n`);
                return 2;
            }
            if (parsed.values['help'] === true) {
                line.stdout.write(command.help);
                return 0;
            }
            try {
                return await command.run(parsed.values, line);
            }
            catch (error) {
                return (0, result.O9)((0, result.V2)(problemsOf(error, line.env), parsed.values['json'] === true), line);
            }
        }
        function unknownCommand(name, line) {
            const suggestion = (0, suggest.p)(name, Object.keys(COMMANDS));
            const hint = suggestion === undefined ? '' : ` Did you mean \`liftlock ${suggestion}\`?`;
            line.stderr.write(`There is no command "${name}".${hint} \`liftlock --help\` lists them.\n`);
            return 2;
        }
        ;
        function outlivesItsReader(output) {
            if (!output.listeners('error').includes(onError))
                output.on('error', onError);
            return output;
        }
        function onError(error) {
            if (error.code !== 'EPIPE')
                throw error;
        }
        ;
        const VERSION = '0.1.0';
        async function run(suiteRoot) {
            process.exitCode = await main({
                args: process.argv.slice(2),
                cwd: process.cwd(),
                env: process.env,
                get stdin() {
                    return process.stdin;
                },
                get stdout() {
                    return outlivesItsReader(process.stdout);
                },
                get stderr() {
                    return outlivesItsReader(process.stderr);
                },
                suiteRoot,
                version: VERSION,
            });
        }
    }),
    99802: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            p: () => (nearest)
        });
        function nearest(written, known) {
            const scored = known
                .map((name) => ({ name, distance: editDistance(normalized(written), normalized(name)) }))
                .sort((a, b) => a.distance - b.distance || a.name.localeCompare(b.name, 'en'));
            const best = scored[0];
            return best !== undefined && best.distance <= Math.max(1, Math.floor(best.name.length / 3)) ? best.name : undefined;
        }
        function normalized(name) {
            return name
                .replaceAll(/[-_\s]/g, '')
                .toLowerCase()
                .slice(0, 64);
        }
        function editDistance(a, b) {
            let before = [];
            let row = Array.from({ length: b.length + 1 }, (_, i) => i);
            for (let i = 1; i <= a.length; i += 1) {
                const next = [i];
                for (let j = 1; j <= b.length; j += 1) {
                    const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
                    const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
                    const swap = swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
                    next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, substitution, swap));
                }
                before = row;
                row = next;
            }
            return row[b.length] ?? 0;
        }
    }),
    79202: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            CK: () => (noCommits),
            HF: () => (gitMissing),
            di: () => (notARepository),
            gk: () => (gitFailed),
            mv: () => (unknownRef),
            yG: () => (shallowClone)
        });
        var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15429);
        function notARepository(folder) {
            return {
                code: 'not-a-repository',
                outcome: 'errored',
                where: folder,
                found: 'This folder is not inside a git repository.',
                expected: 'A git repository with at least one commit.',
                state: _problem_js__WEBPACK_IMPORTED_MODULE_0__.qv,
                next: 'Run it inside a clone, or name one: `--repo DIR`. In a workflow, put `actions/checkout` before this step.',
            };
        }
        function shallowClone() {
            return {
                code: 'shallow-clone',
                outcome: 'errored',
                found: 'The clone is shallow: the commits and tags since the last release may be missing.',
                expected: 'The history back to the last release, with tags. A version is never guessed from part of it.',
                state: _problem_js__WEBPACK_IMPORTED_MODULE_0__.qv,
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
                state: _problem_js__WEBPACK_IMPORTED_MODULE_0__.qv,
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
                state: _problem_js__WEBPACK_IMPORTED_MODULE_0__.qv,
                next: 'Look for it with `git branch --all` and `git tag --list`; if it is new on the server, `git fetch --tags` first.',
            };
        }
        function gitMissing() {
            return {
                code: 'git-missing',
                outcome: 'errored',
                found: 'The program `git` could not be started.',
                expected: 'git 2.30 or newer on the PATH.',
                state: _problem_js__WEBPACK_IMPORTED_MODULE_0__.qv,
                next: 'Install git, then run it again: https://git-scm.com/downloads',
            };
        }
        function gitFailed(command, complaint) {
            return {
                code: 'git-failed',
                outcome: 'errored',
                where: `git ${command}`,
                found: complaint.trim().slice(0, 2000) || 'git ended without an explanation.',
                expected: 'git reads the repository without an error.',
                state: _problem_js__WEBPACK_IMPORTED_MODULE_0__.qv,
                next: 'Check the clone with `git fsck`; if objects are missing, clone it again.',
            };
        }
    }),
    19719: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $Y: () => (validationFailed),
            Iu: () => (unknownEnvironment),
            KW: () => (cancelled),
            _p: () => (stepFailed),
            cM: () => (stepTimedOut),
            fU: () => (testsFailed),
            fV: () => (missingInput),
            os: () => (unexpected),
            zY: () => (invalidEnvironmentInput)
        });
        function stepFailed(kind, step, how, tail) {
            return {
                code: `${kind}-failed`,
                outcome: 'failed',
                where: step,
                found: tail === '' ? `The step ${how}.` : `The step ${how}. Its last output:\n${tail}`,
                expected: 'Exit code 0.',
                next: `Run the commands of "${step}" in a clone of this commit; they are in .github/liftlock.yml.`,
            };
        }
        function stepTimedOut(kind, step, timeout, tail) {
            return {
                code: `${kind}-timed-out`,
                outcome: 'failed',
                where: step,
                found: `The step was still running after ${timeout} and was stopped, with everything it had started.${tail === '' ? '' : ` Its last output:\n${tail}`}`,
                expected: `The step to finish within ${timeout}.`,
                next: `Find out what "${step}" waits for, or give it more time: \`timeout:\`.`,
            };
        }
        function validationFailed(step, found, expected, { version, environment }) {
            return {
                code: 'validation-failed',
                outcome: 'failed',
                where: step,
                found: `${version} failed the validation "${step}" in ${environment}: ${found}`,
                expected,
                next: 'Look at the log of the service. If it only needs longer to start, raise `start-period:`.',
            };
        }
        function cancelled(what) {
            return {
                code: 'cancelled',
                outcome: 'errored',
                where: what,
                found: 'The run was cancelled.',
                next: 'Re-run the failed jobs: what is done is found and not done again.',
            };
        }
        function missingInput(name, found, expected) {
            return {
                code: 'input-invalid',
                outcome: 'errored',
                where: `input ${name}`,
                found,
                expected,
                state: 'Nothing was written to GitHub and nothing was deployed.',
                next: `Correct \`with: { ${name}: … }\` of this step.`,
            };
        }
        function invalidEnvironmentInput(value) {
            return missingInput('environment', value === '' ? 'The input `environment` is empty.' : 'The input `environment` is longer than 255 characters.', 'The name of an environment in .github/liftlock.yml.');
        }
        function unknownEnvironment(name, known) {
            return missingInput('environment', `There is no environment "${name}" in .github/liftlock.yml.`, `One of: ${known.join(', ')}.`);
        }
        function unexpected(message) {
            return {
                code: 'unexpected-error',
                outcome: 'errored',
                found: message,
                expected: 'No error here: this is a defect of Liftlock, or of the machine.',
                state: 'What was done before is in the log. Re-running finds it and goes on from there.',
                next: 'Re-run the failed jobs. If it happens again, report it with this code and the log of the step.',
            };
        }
        function testsFailed(suite, reason, tail, local) {
            const found = `The suite "${suite}" failed: ${reason}.`;
            return {
                code: 'tests-failed',
                outcome: 'failed',
                where: suite,
                found: tail === '' ? found : `${found} Its last output:\n${tail}`,
                expected: 'Exit code 0 and, where reports are configured, at least one test that ran and none that failed.',
                state: 'The reports were kept as evidence about this candidate. It will not be staged.',
                next: runLocally(local),
            };
        }
        const MOST_LINES = 20;
        const LONGEST_LINE = 120;
        function runLocally({ commands, folder }) {
            const lines = commands.flatMap((command) => command.trim().split('\n'));
            const [only = ''] = lines;
            const place = folder === '.' ? 'in a clone of this commit' : `in \`${folder}\` of a clone of this commit`;
            const then = 'fix the cause and push: the next commit makes a new candidate.';
            if (lines.length === 1 && only.length <= LONGEST_LINE && !only.includes('`'))
                return `Run \`${only}\` ${place}, ${then}`;
            if (lines.length <= MOST_LINES)
                return `Run these commands ${place}, ${then}\n${lines.join('\n')}`;
            return `Run the commands of this suite in .github/liftlock.yml ${place}, ${then}`;
        }
    }),
    15429: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            A8: () => (OUTCOME_UNKNOWN),
            MI: () => (throwIfAny),
            Np: () => (LiftlockError),
            Z3: () => (outcomeIsUnknown),
            qv: () => (NOTHING_WRITTEN)
        });
        const NOTHING_WRITTEN = 'Nothing was written to GitHub and nothing was deployed.';
        class LiftlockError extends Error {
            problems;
            constructor(problems, options) {
                const all = Array.isArray(problems) ? problems : [problems];
                super(all.map((problem) => `${problem.code}: ${problem.found}`).join('\n'), options);
                this.name = 'LiftlockError';
                this.problems = all;
            }
            get outcome() {
                const outcomes = new Set(this.problems.map((problem) => problem.outcome));
                if (outcomes.has('errored'))
                    return 'errored';
                return outcomes.has('failed') ? 'failed' : 'held';
            }
        }
        function throwIfAny(problems) {
            if (problems.length > 0)
                throw new LiftlockError(problems);
        }
        const OUTCOME_UNKNOWN = 'github-outcome-unknown';
        function outcomeIsUnknown(error) {
            return error instanceof LiftlockError && error.problems.some(({ code }) => code === OUTCOME_UNKNOWN);
        }
    }),
    47500: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            x: () => (renderProblems)
        });
        const LABELS = ['found', 'expected', 'state', 'next'];
        function renderProblems(problems) {
            return problems.map(renderProblem).join('\n\n');
        }
        function renderProblem(problem) {
            const head = problem.where === undefined ? problem.code : `${problem.code} (${problem.where})`;
            const rows = LABELS.flatMap((label) => {
                const text = problem[label];
                return text === undefined ? [] : [`  ${label.padEnd(9)} ${indent(text)}`];
            });
            return [`${head} · ${problem.outcome}`, ...rows].join('\n');
        }
        function indent(text) {
            return text.split('\n').join(`\n${' '.repeat(12)}`);
        }
    })
};
