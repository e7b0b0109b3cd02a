export const id = 749;
export const ids = [749];
export const modules = {

/***/ 46749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  notes: () => (/* reexport */ command_notes),
  notesCommand: () => (/* reexport */ notesCommand),
  notesSource: () => (/* reexport */ write_notes/* notesSource */.bw),
  writeNotes: () => (/* reexport */ write_notes/* writeNotes */.Ru)
});

// EXTERNAL MODULE: ./packages/cli/.build/commands/command.js
var command = __webpack_require__(60099);
// EXTERNAL MODULE: ./packages/cli/.build/commands/repository.js
var repository = __webpack_require__(9816);
// EXTERNAL MODULE: ./packages/cli/.build/commands/result.js
var commands_result = __webpack_require__(20081);
// EXTERNAL MODULE: ./packages/core/.build/changelog/markdown.js
var markdown = __webpack_require__(95332);
// EXTERNAL MODULE: ./packages/core/.build/changelog/notes.js + 1 modules
var notes = __webpack_require__(25761);
;// CONCATENATED MODULE: ./packages/core/.build/changelog/shown-notes.js


/**
 * Notes for somebody who only looks. Core decides every byte, and the library that releases are written with hands them
 * on; here it is left out, since loading it takes longer than everything else together (ADR 0002).
 */
const shownNotes = {
    render: async (input) => (0,markdown/* notesMarkdown */.B)((0,notes/* viewOf */.du)(input, (0,notes/* noteCommits */.tA)(input))),
};

// EXTERNAL MODULE: ./packages/core/.build/version/tags.js
var tags = __webpack_require__(49426);
// EXTERNAL MODULE: ./packages/cli/.build/commands/named-component.js
var named_component = __webpack_require__(93749);
// EXTERNAL MODULE: ./packages/cli/.build/notes/write-notes.js + 1 modules
var write_notes = __webpack_require__(18472);
;// CONCATENATED MODULE: ./packages/cli/.build/notes/notes-command.js




/** `liftlock notes`: the release notes of a release that exists, or of the next one. Writes nothing, asks no network. */
async function notesCommand({ repo, env, ...asked }) {
    return (0,commands_result/* reportingProblems */.T)(async () => {
        const source = await (0,write_notes/* notesSource */.bw)(repo, env, () => shownNotes);
        return { stdout: await notesOf(source, asked), stderr: '', exitCode: 0 };
    });
}
async function notesOf(source, asked) {
    const { rules, components } = source.config;
    const named = (0,named_component/* namedComponent */.j)(source.config, asked.component);
    const range = { from: asked.from, to: asked.to };
    if (rules.versioning === 'unified')
        return (0,write_notes/* writeNotes */.Ru)(source, { ...range, component: null });
    const component = named ?? taggedComponent(rules.tag, components, range);
    return component === null ? notesOfAll(source, range) : (0,write_notes/* writeNotes */.Ru)(source, { ...range, component });
}
/** The component whose release somebody named as the end of the range, or as its beginning. */
function taggedComponent(template, components, { from, to }) {
    const isOf = (tag, { name }) => tag !== undefined && (0,tags/* versionOfTag */.mx)(template, tag, name) !== null;
    return components.find((one) => isOf(to, one)) ?? components.find((one) => isOf(from, one)) ?? null;
}
/** Every component that would be released, each below a heading with its name. */
async function notesOfAll(source, range) {
    const read = await (0,write_notes/* readRange */.qX)(source, { ...range, component: null });
    const released = source.config.components.filter(({ name }) => read.planning.plan.components.some((one) => one.name === name && one.next !== null));
    if (released.length === 0)
        return 'No component would be released from here.\n';
    const parts = [];
    for (const component of released) {
        parts.push(`# ${component.name}\n\n${await (0,write_notes/* renderNotes */.IE)(source, { ...range, component }, read)}`);
    }
    return parts.join('\n');
}

;// CONCATENATED MODULE: ./packages/cli/.build/notes/command.js




const command_notes = {
    help: `liftlock notes: the release notes, of the next release or of one that exists.

  --repo DIR        the repository; default: this folder
  --from TAG        the release to count from; default: the one before --to
  --to REF          a release tag, a branch or a commit; default: HEAD
  --component NAME  where components have versions of their own: this one;
                    default: the one of the tag, or all that would be released

Reads git and, if there is one, .github/liftlock.yml. Writes nothing and asks no
network. The same history gives the same bytes: every date comes from a commit.
`,
    options: {
        repo: { type: 'string' },
        from: { type: 'string' },
        to: { type: 'string' },
        component: { type: 'string' },
    },
    async run(values, line) {
        const result = await notesCommand({
            repo: (0,repository/* repositoryFolder */.p)(values, line),
            from: (0,command/* text */.Qq)(values['from']),
            to: (0,command/* text */.Qq)(values['to']),
            component: (0,command/* text */.Qq)(values['component']),
            env: line.env,
        });
        return (0,commands_result/* finish */.O)(result, line);
    },
};

;// CONCATENATED MODULE: ./packages/cli/.build/notes/index.js





/***/ })

};
