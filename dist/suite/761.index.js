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

// EXTERNAL MODULE: ./packages/core/.build/index.js + 126 modules
var _build = __webpack_require__(1365);
// EXTERNAL MODULE: ./packages/cli/.build/commands/command.js
var commands_command = __webpack_require__(60099);
;// CONCATENATED MODULE: ./packages/cli/.build/help.js
/** `liftlock --help`. */
const HELP = `Liftlock: build once, promote the same bytes, approve in GitHub.

  liftlock plan       what would be released from here, and why
  liftlock check      is the configuration sound, and do the workflows fit it
  liftlock rehearse   run the whole release pipeline on this machine

  liftlock COMMAND --help   the options of a command
  liftlock --version        the version

Nothing here talks to GitHub or changes your repository. A rehearsal works in a
clone, with made-up secrets, against a local GitHub on 127.0.0.1.

Start with \`liftlock plan\`: it needs no configuration.
`;

;// CONCATENATED MODULE: ./packages/cli/.build/main.js



/** Commands by name. Each is loaded only when it is called. */
const COMMANDS = {
    plan: async () => (await Promise.all(/* import() */[__webpack_require__.e(659), __webpack_require__.e(273), __webpack_require__.e(64), __webpack_require__.e(560)]).then(__webpack_require__.bind(__webpack_require__, 55560))).plan,
    check: async () => (await Promise.all(/* import() */[__webpack_require__.e(657), __webpack_require__.e(28)]).then(__webpack_require__.bind(__webpack_require__, 5028))).check,
    rehearse: async () => (await Promise.all(/* import() */[__webpack_require__.e(659), __webpack_require__.e(657), __webpack_require__.e(88), __webpack_require__.e(313), __webpack_require__.e(73)]).then(__webpack_require__.bind(__webpack_require__, 28073))).rehearse,
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
        const problems = error instanceof _build/* LiftlockError */.Np3 ? error.problems : [(0,_build/* unexpected */.osg)(firstLine(error))];
        line.stderr.write(`${(0,_build/* renderProblems */.x8Y)(problems)}\n`);
        return 1;
    }
}
function unknownCommand(name, line) {
    const suggestion = (0,_build/* nearest */.pAw)(name, Object.keys(COMMANDS));
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
        stdin: process.stdin,
        stdout: process.stdout,
        stderr: process.stderr,
        suiteRoot,
        version: VERSION,
    });
}


/***/ })

};
