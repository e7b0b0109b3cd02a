export const id = 337;
export const ids = [337];
export const modules = {

/***/ 61337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  notes: () => (/* reexport */ notes),
  notesCommand: () => (/* reexport */ notes_command/* notesCommand */.h),
  writeNotes: () => (/* reexport */ notes_command/* writeNotes */.R)
});

// EXTERNAL MODULE: ./packages/cli/.build/commands/command.js
var command = __webpack_require__(60099);
// EXTERNAL MODULE: ./packages/cli/.build/commands/repository.js
var repository = __webpack_require__(9816);
// EXTERNAL MODULE: ./packages/cli/.build/commands/result.js
var commands_result = __webpack_require__(20081);
// EXTERNAL MODULE: ./packages/cli/.build/notes/notes-command.js + 1 modules
var notes_command = __webpack_require__(9522);
;// CONCATENATED MODULE: ./packages/cli/.build/notes/command.js




const notes = {
    help: `liftlock notes: the release notes, of the next release or of one that exists.

  --repo DIR    the repository; default: this folder
  --from TAG    the release to count from; default: the one before --to
  --to REF      a release tag, a branch or a commit; default: HEAD

Reads git and, if there is one, .github/liftlock.yml. Writes nothing and asks no
network. The same history gives the same bytes: every date comes from a commit.
`,
    options: {
        repo: { type: 'string' },
        from: { type: 'string' },
        to: { type: 'string' },
    },
    async run(values, line) {
        const result = await (0,notes_command/* notesCommand */.h)({
            repo: (0,repository/* repositoryFolder */.p)(values, line),
            from: (0,command/* text */.Qq)(values['from']),
            to: (0,command/* text */.Qq)(values['to']),
            env: line.env,
        });
        return (0,commands_result/* finish */.O)(result, line);
    },
};

;// CONCATENATED MODULE: ./packages/cli/.build/notes/index.js




/***/ })

};
