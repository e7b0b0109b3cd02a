export const id = 493;
export const ids = [493];
export const modules = {

/***/ 42493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  changelog: () => (/* reexport */ changelog)
});

// EXTERNAL MODULE: ./packages/cli/.build/commands/command.js
var command = __webpack_require__(60099);
// EXTERNAL MODULE: ./packages/cli/.build/commands/repository.js
var repository = __webpack_require__(9816);
// EXTERNAL MODULE: ./packages/cli/.build/commands/result.js
var commands_result = __webpack_require__(20081);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/adapters/.build/git/git-history.js + 2 modules
var git_history = __webpack_require__(45097);
// EXTERNAL MODULE: ./packages/core/.build/ports/read-history.js + 1 modules
var read_history = __webpack_require__(99776);
// EXTERNAL MODULE: ./packages/core/.build/version/bump.js
var bump = __webpack_require__(6939);
// EXTERNAL MODULE: ./packages/cli/.build/notes/notes-command.js + 1 modules
var notes_command = __webpack_require__(9522);
// EXTERNAL MODULE: ./packages/cli/.build/plan/read-plan-config.js
var read_plan_config = __webpack_require__(99410);
;// CONCATENATED MODULE: ./packages/cli/.build/changelog/changelog-text.js
/**
 * `CHANGELOG.md` as text: a heading, then releases, newest first, each between two marks that name its tag. Only what
 * stands between marks is ours; whatever somebody wrote around it stays.
 */
const HEADING = '# Changelog\n';
const MARK = /^<!-- liftlock: (\S{1,255}) -->$/;
/** The tags that a changelog tells of already, in its order. */
function toldReleases(changelog) {
    return changelog.split('\n').flatMap((line) => MARK.exec(line)?.[1] ?? []);
}
/**
 * Adds releases, newest first, in front of those that are told already, or after the first heading if none is.
 * Nothing that is there is changed, so running it twice changes nothing.
 */
function withReleases(changelog, releases) {
    const known = new Set(toldReleases(changelog));
    const added = releases.filter(({ tag }) => !known.has(tag)).map(entry);
    if (added.length === 0)
        return changelog;
    const text = changelog.trim() === '' ? HEADING : changelog;
    const lines = text.split('\n');
    const mark = lines.findIndex((line) => MARK.test(line));
    const heading = lines.findIndex((line) => line.startsWith('# '));
    const at = mark === -1 ? heading + 1 : mark;
    const before = lines.slice(0, at).join('\n').trimEnd();
    const after = lines.slice(at).join('\n').trim();
    return `${[before, ...added, after].filter((part) => part !== '').join('\n\n')}\n`;
}
function entry({ tag, notes }) {
    return `<!-- liftlock: ${tag} -->\n\n${notes.trim()}`;
}

;// CONCATENATED MODULE: ./packages/cli/.build/changelog/changelog-command.js








/**
 * `liftlock changelog`: writes `CHANGELOG.md` from history, one section for each stable release that HEAD contains.
 * Incremental: releases that the file tells of already are neither read nor changed.
 */
async function changelogCommand(options) {
    return (0,commands_result/* reportingProblems */.T)(async () => {
        const file = external_node_path_.resolve(options.repo, options.file);
        const before = await (0,promises_.readFile)(file, 'utf8').catch(() => '');
        const added = await newReleases(options, new Set(toldReleases(before)));
        const after = withReleases(before, added);
        if (after === before)
            return said(`${options.file} tells of every release already.`);
        await (0,promises_.writeFile)(file, after);
        return said(`${options.file}: added ${added.map(({ tag }) => tag).join(', ')}.`);
    });
}
/** Notes of the releases that are not told yet, newest first. */
async function newReleases({ repo, env }, told) {
    const { rules } = await (0,read_plan_config/* readPlanConfig */.y)(repo);
    const tags = await (0,read_history/* reachableReleases */.g)((0,git_history/* gitHistory */.H)({ cwd: repo, env }), rules);
    const stable = tags.filter(({ version }) => !(0,bump/* isPrerelease */.V1)(version));
    const releases = [];
    for (const [index, { tag }] of stable.entries()) {
        if (told.has(tag))
            continue;
        const previous = stable[index + 1];
        releases.push({ tag, notes: await (0,notes_command/* writeNotes */.R)({ repo, to: tag, from: previous?.tag, env }) });
    }
    return releases;
}
function said(text) {
    return { stdout: `${text}\n`, stderr: '', exitCode: 0 };
}

;// CONCATENATED MODULE: ./packages/cli/.build/changelog/command.js




const changelog = {
    help: `liftlock changelog: write CHANGELOG.md from history.

  --repo DIR    the repository; default: this folder
  --file FILE   the file, relative to the repository; default: CHANGELOG.md

Adds a section for each stable release that HEAD contains and that the file does
not tell of yet. What is in the file stays as it is; running it again changes
nothing. Asks no network and commits nothing.
`,
    options: {
        repo: { type: 'string' },
        file: { type: 'string' },
    },
    async run(values, line) {
        const result = await changelogCommand({
            repo: (0,repository/* repositoryFolder */.p)(values, line),
            file: (0,command/* text */.Qq)(values['file']) ?? 'CHANGELOG.md',
            env: line.env,
        });
        return (0,commands_result/* finish */.O)(result, line);
    },
};

;// CONCATENATED MODULE: ./packages/cli/.build/changelog/index.js



/***/ })

};
