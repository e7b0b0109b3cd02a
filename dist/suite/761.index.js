export const id = 761;
export const ids = [761];
export const modules = {

/***/ 60099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ parseOptions),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   zK: () => (/* binding */ wantsColor)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/** Reads the options of a command; unknown ones, missing values and stray words are refused. */
function parseOptions(command, args) {
    try {
        const options = { ...command.options, help: { type: 'boolean', short: 'h' } };
        const { values } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, strict: true, allowPositionals: false });
        return { ok: true, values };
    }
    catch (error) {
        return { ok: false, why: error.message.split('. ')[0] ?? '' };
    }
}
function text(value) {
    return typeof value === 'string' ? value : undefined;
}
/** Colour for people who look at a terminal and have not asked for none (no-color.org). */
function wantsColor(line) {
    return line.stdout.isTTY === true && (line.env['NO_COLOR'] ?? '') === '';
}


/***/ }),

/***/ 91761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./packages/core/.build/errors/problem.js
var problem = __webpack_require__(15429);
// EXTERNAL MODULE: ./packages/core/.build/errors/catalogue/steps.js
var steps = __webpack_require__(19719);
// EXTERNAL MODULE: ./packages/core/.build/errors/render.js
var render = __webpack_require__(47500);
// EXTERNAL MODULE: ./packages/core/.build/config/suggest.js
var suggest = __webpack_require__(36965);
// EXTERNAL MODULE: ./packages/cli/.build/commands/command.js
var commands_command = __webpack_require__(60099);
;// CONCATENATED MODULE: ./packages/cli/.build/help.js
/** `liftlock --help`. */
const HELP = `Liftlock: build once, promote the same bytes, approve in GitHub.

  liftlock plan       what would be released from here, and why
  liftlock notes      the release notes of what would be released, or was
  liftlock changelog  CHANGELOG.md, written from history
  liftlock check      are configuration, workflows and the next release sound
  liftlock rehearse   run the whole release pipeline on this machine

  liftlock COMMAND --help   the options of a command
  liftlock --version        the version

Nothing here talks to GitHub, and only changelog writes a file. A rehearsal
works in a clone, with made-up secrets, against a local GitHub on 127.0.0.1.

Start with \`liftlock plan\`: it needs no configuration.
`;

;// CONCATENATED MODULE: ./packages/cli/.build/main.js



/** Commands by name. Each is loaded only when it is called. */
const COMMANDS = {
    plan: async () => (await Promise.all(/* import() */[__webpack_require__.e(883), __webpack_require__.e(16), __webpack_require__.e(168), __webpack_require__.e(851)]).then(__webpack_require__.bind(__webpack_require__, 34851))).plan,
    notes: async () => (await Promise.all(/* import() */[__webpack_require__.e(883), __webpack_require__.e(16), __webpack_require__.e(168), __webpack_require__.e(984), __webpack_require__.e(749)]).then(__webpack_require__.bind(__webpack_require__, 46749))).notes,
    changelog: async () => (await Promise.all(/* import() */[__webpack_require__.e(883), __webpack_require__.e(16), __webpack_require__.e(168), __webpack_require__.e(984), __webpack_require__.e(493)]).then(__webpack_require__.bind(__webpack_require__, 42493))).changelog,
    check: async () => (await Promise.all(/* import() */[__webpack_require__.e(883), __webpack_require__.e(16), __webpack_require__.e(447), __webpack_require__.e(143), __webpack_require__.e(657), __webpack_require__.e(168), __webpack_require__.e(341), __webpack_require__.e(884), __webpack_require__.e(329), __webpack_require__.e(857), __webpack_require__.e(794), __webpack_require__.e(605)]).then(__webpack_require__.bind(__webpack_require__, 39605))).check,
    rehearse: async () => (await Promise.all(/* import() */[__webpack_require__.e(883), __webpack_require__.e(447), __webpack_require__.e(659), __webpack_require__.e(657), __webpack_require__.e(88), __webpack_require__.e(313), __webpack_require__.e(341), __webpack_require__.e(178)]).then(__webpack_require__.bind(__webpack_require__, 18500))).rehearse,
};
/**
 * Runs one command and gives the exit code: 0 done, 1 a problem, 2 a wrong command line, 130 interrupted. Problems go to
 * stderr, in the same four sentences everywhere.
 */
async function main(line) {
    const [name = '', ...rest] = line.args;
    if (name === '' || name === 'help' || name === '--help' || name === '-h') {
        line.stdout.write(HELP);
        return name === '' ? 2 : 0;
    }
    if (name === '--version') {
        line.stdout.write(`${line.version}\n`);
        return 0;
    }
    const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    return load === undefined ? unknownCommand(name, line) : runCommand(name, await load(), rest, line);
}
async function runCommand(name, command, args, line) {
    const parsed = (0,commands_command/* parseOptions */.Ac)(command, args);
    if (!parsed.ok) {
        line.stderr.write(`${parsed.why}. \`liftlock ${name} --help\` lists the options.\n`);
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
        const problems = error instanceof problem/* LiftlockError */.Np ? error.problems : [(0,steps/* unexpected */.os)(firstLine(error))];
        line.stderr.write(`${(0,render/* renderProblems */.x)(problems)}\n`);
        return 1;
    }
}
function unknownCommand(name, line) {
    const suggestion = (0,suggest/* nearest */.p)(name, Object.keys(COMMANDS));
    const hint = suggestion === undefined ? '' : ` Did you mean \`liftlock ${suggestion}\`?`;
    line.stderr.write(`There is no command "${name}".${hint} \`liftlock --help\` lists them.\n`);
    return 2;
}
function firstLine(error) {
    return String(error?.message ?? error).split('\n')[0] ?? '';
}

;// CONCATENATED MODULE: ./packages/cli/.build/index.js

const VERSION = '0.1.0';
/** Starts the command line in this process. */
async function run(suiteRoot) {
    process.exitCode = await main({
        args: process.argv.slice(2),
        cwd: process.cwd(),
        env: process.env,
        // Each costs milliseconds to open, and most commands write to one and read from none.
        get stdin() {
            return process.stdin;
        },
        get stdout() {
            return process.stdout;
        },
        get stderr() {
            return process.stderr;
        },
        suiteRoot,
        version: VERSION,
    });
}


/***/ }),

/***/ 36965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The name that somebody most likely meant, or undefined when nothing is near enough. */
function nearest(written, known) {
    const scored = known
        .map((name) => ({ name, distance: editDistance(normalized(written), normalized(name)) }))
        .sort((a, b) => a.distance - b.distance || a.name.localeCompare(b.name, 'en'));
    const best = scored[0];
    return best !== undefined && best.distance <= Math.max(1, Math.floor(best.name.length / 3)) ? best.name : undefined;
}
/** `failureLimit`, `failure_limit` and `Failure-Limit` are all `failure-limit`. */
function normalized(name) {
    return name
        .replaceAll(/[-_\s]/g, '')
        .toLowerCase()
        .slice(0, 64);
}
/** Levenshtein distance with neighbours that changed places as one step, a row at a time. */
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


/***/ }),

/***/ 19719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ validationFailed),
/* harmony export */   Iu: () => (/* binding */ unknownEnvironment),
/* harmony export */   KW: () => (/* binding */ cancelled),
/* harmony export */   _p: () => (/* binding */ stepFailed),
/* harmony export */   cM: () => (/* binding */ stepTimedOut),
/* harmony export */   fU: () => (/* binding */ testsFailed),
/* harmony export */   fV: () => (/* binding */ missingInput),
/* harmony export */   os: () => (/* binding */ unexpected),
/* harmony export */   wx: () => (/* binding */ independentNotYet)
/* harmony export */ });
/** How a step ended, in words: `exited with code 2`. */
function stepFailed(kind, step, how, tail, state) {
    return {
        code: `${kind}-failed`,
        outcome: 'failed',
        where: step,
        found: tail === '' ? `The step ${how}.` : `The step ${how}. Its last output:\n${tail}`,
        expected: 'Exit code 0.',
        state,
        next: `Run the commands of "${step}" in a clone of this commit; they are in .github/liftlock.yml.`,
    };
}
function stepTimedOut(kind, step, timeout, tail, state) {
    return {
        code: `${kind}-timed-out`,
        outcome: 'failed',
        where: step,
        found: `The step was still running after ${timeout} and was stopped, with everything it had started.${tail === '' ? '' : ` Its last output:\n${tail}`}`,
        expected: `An end within ${timeout}.`,
        state,
        next: `Find out what "${step}" waits for, or give it more time: \`timeout:\`.`,
    };
}
function validationFailed(step, found, expected, state) {
    return {
        code: 'validation-failed',
        outcome: 'failed',
        where: step,
        found,
        expected,
        state,
        next: 'Look at the log of the service. If it only needs longer to start, raise `start-period:`.',
    };
}
function cancelled(what, state) {
    return {
        code: 'cancelled',
        outcome: 'errored',
        where: what,
        found: 'The run was cancelled.',
        expected: 'The end of the step.',
        state,
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
function unknownEnvironment(name, known) {
    return missingInput('environment', `There is no environment "${name}" in .github/liftlock.yml.`, `One of: ${known.join(', ')}.`);
}
function independentNotYet() {
    return {
        code: 'not-supported-yet',
        outcome: 'errored',
        where: 'version.versioning',
        found: '`versioning: independent` can be planned, but not built yet by this version of Liftlock.',
        expected: '`versioning: unified`.',
        state: 'Nothing was built.',
        next: 'Write `versioning: unified`; `liftlock plan` shows what the versions would be with `independent`.',
    };
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
function testsFailed(suite, reason) {
    return {
        code: 'tests-failed',
        outcome: 'failed',
        where: suite,
        found: `The suite "${suite}" failed: ${reason}.`,
        expected: 'Exit code 0 and, where reports are configured, at least one test that ran and none that failed.',
        state: 'The reports were kept as evidence about this candidate. It will not be staged.',
        next: 'Mend the cause and push; the next commit makes a new candidate.',
    };
}


/***/ }),

/***/ 15429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MI: () => (/* binding */ throwIfAny),
/* harmony export */   Np: () => (/* binding */ LiftlockError),
/* harmony export */   qv: () => (/* binding */ NOTHING_WRITTEN)
/* harmony export */ });
/** State sentence of every problem that is noticed before the first write. */
const NOTHING_WRITTEN = 'Nothing was written to GitHub and nothing was deployed.';
/** Carries one or more problems to the place where a stage or a command ends. Its message is safe to print. */
class LiftlockError extends Error {
    problems;
    constructor(problems, options) {
        const all = Array.isArray(problems) ? problems : [problems];
        super(all.map((problem) => `${problem.code}: ${problem.found}`).join('\n'), options);
        this.name = 'LiftlockError';
        this.problems = all;
    }
    /** The weightiest outcome among the problems: errored before failed before held. */
    get outcome() {
        const outcomes = new Set(this.problems.map((problem) => problem.outcome));
        if (outcomes.has('errored'))
            return 'errored';
        return outcomes.has('failed') ? 'failed' : 'held';
    }
}
/** Throws all problems at once, or does nothing if there is none. */
function throwIfAny(problems) {
    if (problems.length > 0)
        throw new LiftlockError(problems);
}


/***/ }),

/***/ 47500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ renderProblems)
/* harmony export */ });
const LABELS = ['found', 'expected', 'state', 'next'];
/** Problems as plain text for a terminal or a log, one block each, without colour. */
function renderProblems(problems) {
    return problems.map(renderProblem).join('\n\n');
}
function renderProblem(problem) {
    const head = problem.where === undefined ? problem.code : `${problem.code} (${problem.where})`;
    const rows = LABELS.map((label) => `  ${label.padEnd(9)} ${indent(problem[label])}`);
    return [`${head} · ${problem.outcome}`, ...rows].join('\n');
}
function indent(text) {
    return text.split('\n').join(`\n${' '.repeat(12)}`);
}


/***/ })

};
