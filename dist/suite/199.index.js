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
                const { operand } = command;
                const { values, positionals } = (0, node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
                    args: [...args],
                    options,
                    strict: true,
                    allowPositionals: operand !== undefined,
                });
                if (operand === undefined || values['help'] === true)
                    return { ok: true, values };
                const [word] = positionals;
                if (word === undefined)
                    return { ok: false, why: `${operand} is missing.` };
                if (positionals.length > 1)
                    return { ok: false, why: `Unexpected argument '${positionals[1]}'.` };
                return { ok: true, values: { ...values, [operand]: word } };
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
            mm: () => (rootAround),
            pe: () => (repositoryFolder)
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var _liftlock_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79202);
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
                return (0, _liftlock_core__WEBPACK_IMPORTED_MODULE_3__.Ng)(where, TRUST);
            return code === 'not-a-repository' ? (whyNotARepository(where) ?? problem) : problem;
        }
        const TRUST = 'If you trust it, run `git config --global --add safe.directory "$PWD"` in that folder.';
        function whyNotARepository(folder) {
            if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')))
                return undefined;
            return isBare(folder) ? (0, _liftlock_core__WEBPACK_IMPORTED_MODULE_3__.RI)(folder) : (0, _liftlock_core__WEBPACK_IMPORTED_MODULE_3__.di)(folder);
        }
        function isBare(folder) {
            const head = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'HEAD'), { throwIfNoEntry: false });
            return head !== undefined && ['objects', 'refs'].every((name) => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)));
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
        var suite_version = __webpack_require__(20261);
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
            next: 'Try again. If it fails again, report it with the command line.',
        };
        function noTemporaryFolder(code) {
            return {
                code: 'no-temporary-folder',
                outcome: 'errored',
                where: 'TMPDIR',
                found: `The folder for temporary files cannot be used (${code ?? 'unknown error'}).`,
                expected: 'An existing folder that you may write to.',
                next: 'Create the folder that TMPDIR names, or name another one: `TMPDIR=/tmp liftlock …`.',
            };
        }
        function diskFull() {
            return {
                code: 'disk-full',
                outcome: 'errored',
                found: 'No space is left on the disk.',
                expected: 'Space for a clone of the repository and the files that its build makes.',
                next: 'Free some space, or use a folder on another disk: `TMPDIR=DIR liftlock …`. Then try again.',
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
  liftlock notes      shows the notes of the next release, or of an earlier one
  liftlock changelog  writes CHANGELOG.md from the history
  liftlock check      checks the configuration, workflows and next release
  liftlock status     shows what is live in every environment
  liftlock history    shows what entered an environment
  liftlock lock       keeps everybody else out of an environment
  liftlock unlock     ends that
  liftlock yank       withdraws a release that nobody should use
  liftlock rehearse   runs the whole release pipeline on this machine

  liftlock help COMMAND     the options of a command (also COMMAND --help)
  liftlock version          the version (also --version, -v)

Exit codes: 0 success, 1 a problem was found, 2 invalid command line,
130 interrupted.

Status and history ask GitHub, with a token, and only read. Lock, unlock and
yank write to GitHub; nothing else does. Only changelog changes your files. A
rehearsal runs in a clone, with made-up secrets, against a local GitHub on
127.0.0.1.

Start with \`liftlock plan\`: it needs no configuration.
`;
        ;
        const COMMANDS = {
            plan: async () => (await Promise.all([__webpack_require__.e(84), __webpack_require__.e(268), __webpack_require__.e(516), __webpack_require__.e(363), __webpack_require__.e(851)]).then(__webpack_require__.bind(__webpack_require__, 34851))).plan,
            notes: async () => (await Promise.all([__webpack_require__.e(84), __webpack_require__.e(268), __webpack_require__.e(516), __webpack_require__.e(363), __webpack_require__.e(709), __webpack_require__.e(749)]).then(__webpack_require__.bind(__webpack_require__, 46749))).notes,
            changelog: async () => (await Promise.all([__webpack_require__.e(84), __webpack_require__.e(268), __webpack_require__.e(516), __webpack_require__.e(363), __webpack_require__.e(709), __webpack_require__.e(493)]).then(__webpack_require__.bind(__webpack_require__, 42493))).changelog,
            check: async () => (await Promise.all([__webpack_require__.e(84), __webpack_require__.e(921), __webpack_require__.e(460), __webpack_require__.e(268), __webpack_require__.e(222), __webpack_require__.e(698), __webpack_require__.e(516), __webpack_require__.e(363), __webpack_require__.e(155)]).then(__webpack_require__.bind(__webpack_require__, 68155))).check,
            status: async () => (await Promise.all([__webpack_require__.e(84), __webpack_require__.e(921), __webpack_require__.e(460), __webpack_require__.e(303), __webpack_require__.e(698), __webpack_require__.e(518), __webpack_require__.e(424), __webpack_require__.e(628)]).then(__webpack_require__.bind(__webpack_require__, 27628))).status,
            history: async () => (await Promise.all([__webpack_require__.e(84), __webpack_require__.e(921), __webpack_require__.e(460), __webpack_require__.e(303), __webpack_require__.e(698), __webpack_require__.e(518), __webpack_require__.e(424), __webpack_require__.e(365)]).then(__webpack_require__.bind(__webpack_require__, 59365))).history,
            lock: async () => (await Promise.all([__webpack_require__.e(84), __webpack_require__.e(921), __webpack_require__.e(460), __webpack_require__.e(303), __webpack_require__.e(698), __webpack_require__.e(518), __webpack_require__.e(783)]).then(__webpack_require__.bind(__webpack_require__, 56511))).lock,
            unlock: async () => (await Promise.all([__webpack_require__.e(84), __webpack_require__.e(921), __webpack_require__.e(460), __webpack_require__.e(303), __webpack_require__.e(698), __webpack_require__.e(518), __webpack_require__.e(783)]).then(__webpack_require__.bind(__webpack_require__, 56511))).unlock,
            yank: async () => (await Promise.all([__webpack_require__.e(84), __webpack_require__.e(921), __webpack_require__.e(460), __webpack_require__.e(268), __webpack_require__.e(303), __webpack_require__.e(698), __webpack_require__.e(516), __webpack_require__.e(518), __webpack_require__.e(46), __webpack_require__.e(65)]).then(__webpack_require__.bind(__webpack_require__, 78245))).yank,
            rehearse: async () => (await Promise.all([__webpack_require__.e(84), __webpack_require__.e(921), __webpack_require__.e(460), __webpack_require__.e(268), __webpack_require__.e(222), __webpack_require__.e(784), __webpack_require__.e(88), __webpack_require__.e(860), __webpack_require__.e(698), __webpack_require__.e(516), __webpack_require__.e(176)]).then(__webpack_require__.bind(__webpack_require__, 29483))).rehearse,
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
                version: suite_version.x,
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
    19719: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $Y: () => (validationFailed),
            $y: () => (parityProbeFailed),
            Gv: () => (invalidIntentInput),
            Iu: () => (unknownEnvironment),
            KW: () => (cancelled),
            W$: () => (parityProbeSecret),
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
                next: `Run the commands of "${step}" in .github/liftlock.yml in a clone of this commit, and fix the cause.`,
            };
        }
        function stepTimedOut(kind, step, timeout, tail) {
            return {
                code: `${kind}-timed-out`,
                outcome: 'failed',
                where: step,
                found: `The step was still running after ${timeout} and was stopped, with all processes that it had started.${tail === '' ? '' : ` Its last output:\n${tail}`}`,
                next: `Find out what "${step}" is waiting for, or raise its \`timeout:\`.`,
            };
        }
        function validationFailed(step, found, expected, { version, environment }) {
            return {
                code: 'validation-failed',
                outcome: 'failed',
                where: step,
                found: `${version} failed the validation "${step}" in ${environment}: ${found}`,
                expected,
                next: 'Check the log of the service. If it only needs more time to start, raise `start-period:`.',
            };
        }
        function cancelled(what) {
            return {
                code: 'cancelled',
                outcome: 'errored',
                where: what,
                found: 'The run was cancelled.',
                next: 'Re-run the failed jobs. Work that is already done is not repeated.',
            };
        }
        function missingInput(name, found, expected) {
            return {
                code: 'input-invalid',
                outcome: 'errored',
                where: `input ${name}`,
                found,
                expected,
                next: `Correct \`${name}:\` under \`with:\` of this step.`,
            };
        }
        function invalidEnvironmentInput(value) {
            return missingInput('environment', value === '' ? 'The input `environment` is empty.' : 'The input `environment` is longer than 255 characters.', 'The name of an environment in .github/liftlock.yml.');
        }
        function invalidIntentInput(value) {
            return missingInput('intent', `There is no intent "${value.slice(0, 100)}".`, 'One of: promote, rollback, redeploy, hotfix, adopt, yank, lock, unlock.');
        }
        function unknownEnvironment(name, known) {
            return missingInput('environment', `There is no environment "${name}" in .github/liftlock.yml.`, `One of: ${known.join(', ')}.`);
        }
        function unexpected(message) {
            return {
                code: 'unexpected-error',
                outcome: 'errored',
                found: message,
                next: 'Re-run the failed jobs. If it happens again, report it with the log of the step.',
            };
        }
        function testsFailed(suite, reason, tail, local) {
            const found = `The suite "${suite}" failed: ${reason}.`;
            return {
                code: 'tests-failed',
                outcome: 'failed',
                where: suite,
                found: tail === '' ? found : `${found} Its last output:\n${tail}`,
                next: runLocally(local),
            };
        }
        const MOST_LINES = 20;
        const LONGEST_LINE = 120;
        function runLocally({ commands, folder }) {
            const lines = commands.flatMap((command) => command.trim().split('\n'));
            const [only = ''] = lines;
            const place = folder === '.' ? 'in a clone of this commit' : `in \`${folder}\` of a clone of this commit`;
            const then = 'fix the cause and push: the next commit becomes a new candidate.';
            if (lines.length === 1 && only.length <= LONGEST_LINE && !only.includes('`'))
                return `Run \`${only}\` ${place}, ${then}`;
            if (lines.length <= MOST_LINES)
                return `Run these commands ${place}, ${then}\n${lines.join('\n')}`;
            return `Run the commands of this suite in .github/liftlock.yml ${place}, ${then}`;
        }
        function parityProbeFailed(name, what) {
            return {
                code: 'parity-probe-failed',
                outcome: 'errored',
                where: `parity.${name}`,
                found: `The probe "${name}" gave no answer: ${what}.`,
                next: 'Run its command with the settings of this environment. It must exit with 0 and print the version as its last line.',
            };
        }
        function parityProbeSecret(name) {
            return {
                code: 'parity-probe-secret',
                outcome: 'errored',
                where: `parity.${name}`,
                found: `The probe "${name}" printed a secret of this environment.`,
                next: 'Have it print the version alone: its answer is kept in the ledger, which everybody can read.',
            };
        }
    }),
    15429: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            A8: () => (OUTCOME_UNKNOWN),
            MI: () => (throwIfAny),
            Np: () => (LiftlockError),
            Z3: () => (outcomeIsUnknown)
        });
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
    }),
    20261: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            x: () => (VERSION)
        });
        const VERSION = '0.1.0';
    })
};
