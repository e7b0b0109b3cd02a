export const id = 493;
export const ids = [493];
export const modules = {

/***/ 92117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ conventionalNotes),
  I: () => (/* binding */ renderNotes)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/.build/changelog/notes.js + 1 modules
var notes = __webpack_require__(25761);
// EXTERNAL MODULE: ./packages/core/.build/errors/problem.js
var problem = __webpack_require__(15429);
// EXTERNAL MODULE: ./packages/core/.build/errors/catalogue/version.js
var version = __webpack_require__(64000);
// EXTERNAL MODULE: ./packages/core/.build/changelog/markdown.js
var markdown = __webpack_require__(95332);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./packages/adapters/.build/changelog/history-view.js



/** @param sha Any commit of the repository; its length says which hash the repository uses. */
async function viewObjects(objects, sha) {
    const folder = await (0,promises_.mkdtemp)(external_node_path_.join((0,external_node_os_.tmpdir)(), 'liftlock-notes-'));
    const git = external_node_path_.join(folder, '.git');
    await (0,promises_.mkdir)(external_node_path_.join(git, 'objects', 'info'), { recursive: true });
    await (0,promises_.mkdir)(external_node_path_.join(git, 'refs'));
    await Promise.all([
        (0,promises_.writeFile)(external_node_path_.join(git, 'HEAD'), 'ref: refs/heads/none\n'),
        (0,promises_.writeFile)(external_node_path_.join(git, 'objects', 'info', 'alternates'), `${alternate(objects)}\n`),
        (0,promises_.writeFile)(external_node_path_.join(git, 'config'), sha.length === 64 ? SHA256_CONFIG : SHA1_CONFIG),
    ]);
    return { folder, remove: () => (0,promises_.rm)(folder, { recursive: true, force: true }) };
}
/** A path that git would read as a comment or as quoted is quoted. */
function alternate(objects) {
    return /^[#"]|[\n\\]/.test(objects) && external_node_path_.sep === '/' ? JSON.stringify(objects) : objects;
}
const HARMLESS = '[log]\n\tshowSignature = false\n[core]\n\thooksPath = /dev/null\n\tfsmonitor = false\n';
const SHA1_CONFIG = `[core]\n\trepositoryformatversion = 0\n\tbare = false\n${HARMLESS}`;
const SHA256_CONFIG = `[core]\n\trepositoryformatversion = 1\n\tbare = false\n[extensions]\n\tobjectFormat = sha256\n${HARMLESS}`;

;// CONCATENATED MODULE: ./packages/adapters/.build/changelog/conventional-notes.js



/** Notes written with `conventional-changelog-core`, which is loaded when the first notes are asked for. */
function conventionalNotes({ objectsFolder }) {
    return { render: async (input) => renderNotes(input, await objectsFolder()) };
}
/**
 * The only place that touches `conventional-changelog-core` (ADR 0002). The library walks one range, by hash, in a
 * view that holds nothing else; it never sees a message. Commits are put in by their hash, read and made safe by core.
 *
 * @throws LiftlockError `notes-incomplete` if the library did not hand back every commit that has something to say.
 */
async function renderNotes(input, objectsFolder) {
    const { default: conventionalChangelog } = await Promise.all(/* import() */[__webpack_require__.e(477), __webpack_require__.e(88), __webpack_require__.e(520)]).then(__webpack_require__.bind(__webpack_require__, 94800));
    const byHash = new Map((0,notes/* noteCommits */.tA)(input).map((commit) => [commit.sha, commit]));
    const view = await viewObjects(objectsFolder, input.range.to);
    try {
        const stream = conventionalChangelog({
            // No such folder and file: the library's search for tags, a remote and a package finds nothing, and walks the range.
            cwd: external_node_path_.join(view.folder, 'none'),
            config: {},
            outputUnreleased: true,
            pkg: { path: external_node_path_.join(view.folder, 'none') },
            transform: (commit, done) => done(null, withNotes(byHash, commit)),
        }, { version: input.version, previousTag: input.previousTag ?? '', currentTag: input.tag, linkCompare: false }, { from: input.range.from ?? '', to: input.range.to, merges: false, format: 'commit%n-hash-%n%H' }, { referenceActions: ['none'], issuePrefixes: ['#'] }, writerOptions(input, byHash), { cwd: view.folder });
        return await conventional_notes_text(stream);
    }
    finally {
        await view.remove();
    }
}
function withNotes(byHash, { hash }) {
    const noted = byHash.get(hash ?? '');
    return noted === undefined ? undefined : { hash: noted.sha, header: noted.sha, notes: [], noted };
}
function writerOptions(input, byHash) {
    return {
        // Markdown is put together by core, where it can be tested without the library; Handlebars passes it through.
        mainTemplate: '{{markdown}}',
        headerPartial: '-',
        commitPartial: '-',
        footerPartial: '-',
        // Core sorted, grouped and cancelled reverts already; the writer must not do it a second time by other rules.
        transform: undefined,
        ignoreReverted: false,
        commitsSort: false,
        groupBy: 'none',
        generateOn: false,
        finalizeContext: (_context, _options, commits) => {
            const written = new Set(commits.map(({ noted }) => noted.sha));
            const expected = [...byHash.values()].filter(({ entries }) => entries.length > 0);
            const missing = expected.filter(({ sha }) => !written.has(sha));
            if (missing.length > 0)
                throw new problem/* LiftlockError */.Np((0,version/* notesIncomplete */.Kt)(expected.length, expected.length - missing.length));
            return {
                markdown: (0,markdown/* notesMarkdown */.B)((0,notes/* viewOf */.du)(input, [...byHash.values()].filter(({ sha }) => written.has(sha)))),
            };
        },
    };
}
async function conventional_notes_text(stream) {
    const chunks = [];
    for await (const chunk of stream)
        chunks.push(String(chunk));
    return chunks.join('');
}


/***/ }),

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
// EXTERNAL MODULE: ./packages/adapters/.build/changelog/conventional-notes.js + 1 modules
var conventional_notes = __webpack_require__(92117);
// EXTERNAL MODULE: ./packages/core/.build/ports/read-history.js + 1 modules
var read_history = __webpack_require__(99776);
// EXTERNAL MODULE: ./packages/core/.build/version/bump.js
var bump = __webpack_require__(6939);
// EXTERNAL MODULE: ./packages/cli/.build/commands/named-component.js
var named_component = __webpack_require__(93749);
// EXTERNAL MODULE: ./packages/cli/.build/notes/write-notes.js + 1 modules
var write_notes = __webpack_require__(18472);
;// CONCATENATED MODULE: ./packages/cli/.build/changelog/changelog-text.js
/**
 * `CHANGELOG.md` as text: a heading, then releases, newest first. Each of ours begins with a mark that names its tag;
 * those of a person or of another tool are known by their headings. What is there stays as it is.
 */
const HEADING = '# Changelog\n';
const MARK = /^<!-- liftlock: (\S{1,255}) -->$/;
/** `## 1.2.3`, `## [1.2.3] - 2026-01-01`, `### [v1.2.3](https://…)`, `# Version 1.2.3`: how changelogs name releases. */
const RELEASE_HEADING = /^#{1,3} {1,3}(?:(?:release|version) )?\[?v?(\d{1,9}\.\d{1,9}\.\d{1,9}(?:-[\dA-Za-z.-]{1,100})?)\]?(?=$|[\s(:,])/i;
/** Tags and versions that a changelog tells of already, in its order. */
function toldReleases(changelog) {
    return changelog.split('\n').flatMap((line) => toldBy(line) ?? []);
}
function toldBy(line) {
    const text = line.trimEnd();
    return MARK.exec(text)?.[1] ?? RELEASE_HEADING.exec(text)?.[1];
}
/**
 * Adds releases, newest first, in front of those that are told already, or after the first heading if none is.
 * Nothing that is there is changed, so running it twice changes nothing.
 */
function withReleases(changelog, releases) {
    const known = new Set(toldReleases(changelog));
    const added = releases.filter(({ tag, version }) => !known.has(tag) && !known.has(version)).map(entry);
    if (added.length === 0)
        return changelog;
    const lineBreak = changelog.includes('\r\n') ? '\r\n' : '\n';
    const lines = (changelog.trim() === '' ? HEADING : changelog).split('\n');
    const at = firstRelease(lines);
    const before = lines.slice(0, at).join('\n').trimEnd();
    const after = lines.slice(at).join('\n').trim();
    const parts = [before, ...added.map((text) => text.replaceAll('\n', lineBreak)), after];
    return parts.filter((part) => part !== '').join(lineBreak.repeat(2)) + lineBreak;
}
/** The line of the first release; that after the title where none is told. */
function firstRelease(lines) {
    const release = lines.findIndex((line) => toldBy(line) !== undefined);
    return release === -1 ? lines.findIndex((line) => line.startsWith('# ')) + 1 : release;
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
        const source = await (0,write_notes/* notesSource */.bw)(options.repo, options.env, conventional_notes/* conventionalNotes */.y);
        const said = [];
        for (const changelog of changelogsOf(source, options))
            said.push(await writeChangelog(source, changelog, options));
        return { stdout: said.map((line) => `${line}\n`).join(''), stderr: '', exitCode: 0 };
    });
}
/** The one of the repository, or those of the components, each in the folder of its own. */
function changelogsOf({ config }, { component: name, file }) {
    const named = (0,named_component/* namedComponent */.j)(config, name);
    if (named !== null)
        return [{ component: named, file: inFolderOf(named, file) }];
    if (config.rules.versioning === 'unified')
        return [{ component: null, file }];
    return config.components.map((component) => ({ component, file: inFolderOf(component, file) }));
}
/** A component that is made of several folders, by a glob, has its file at the root, with its name in front. */
function inFolderOf({ name, path: folder }, file) {
    return /[*?[{(!]/.test(folder) ? `${name}-${file}` : external_node_path_.posix.join(folder, file);
}
async function writeChangelog(source, { component, file }, options) {
    const target = external_node_path_.resolve(options.repo, file);
    const before = await (0,promises_.readFile)(target, 'utf8').catch(() => '');
    const told = new Set(toldReleases(before));
    const onProgress = (done, all) => options.onProgress?.(file, done, all);
    const added = await newReleases(source, component, { told, onProgress });
    const after = withReleases(before, added);
    if (after === before)
        return `${file} tells of every release already.`;
    await replaceFile(target, after);
    return `${file}: added ${named(added)}.`;
}
/** Notes of the releases that are not told yet, newest first. */
async function newReleases(source, component, { told, onProgress }) {
    const tags = await (0,read_history/* reachableReleases */.g)(source.git, source.config.rules, component?.name ?? null);
    const stable = tags.filter(({ version }) => !(0,bump/* isPrerelease */.V1)(version));
    const wanted = [...stable.entries()].filter(([, { tag, version }]) => !told.has(tag) && !told.has(version));
    const releases = [];
    for (const [index, { tag, version }] of wanted) {
        const previous = stable[index + 1];
        const notes = await (0,write_notes/* writeNotes */.Ru)(source, { component, to: tag, from: previous?.tag });
        releases.push({ tag, version, notes });
        onProgress(releases.length, wanted.length);
    }
    return releases;
}
const NAMED_ONE_BY_ONE = 5;
function named(releases) {
    const tags = releases.map(({ tag }) => tag);
    return tags.length <= NAMED_ONE_BY_ONE
        ? tags.join(', ')
        : `${tags.length} releases, from ${tags.at(-1)} to ${tags[0]}`;
}
/** All of the new text, or all of the old: a changelog that was edited by hand cannot be made again. */
async function replaceFile(file, text) {
    const part = `${file}.part`;
    try {
        await (0,promises_.writeFile)(part, text);
        await (0,promises_.rename)(part, file);
    }
    catch (error) {
        await (0,promises_.rm)(part, { force: true });
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/cli/.build/changelog/command.js




const changelog = {
    help: `liftlock changelog: write CHANGELOG.md from history.

  --repo DIR        the repository; default: this folder
  --file FILE       the file, relative to the repository, or to the folder of
                    the component; default: CHANGELOG.md
  --component NAME  where components have versions of their own: this one;
                    default: each of them

Adds a section for each stable release that HEAD contains and that the file does
not tell of yet, by its mark or by a heading with its version. What is in the
file stays as it is; running it again changes nothing. Asks no network and
commits nothing.
`,
    options: {
        repo: { type: 'string' },
        file: { type: 'string' },
        component: { type: 'string' },
    },
    async run(values, line) {
        const result = await changelogCommand({
            repo: (0,repository/* repositoryFolder */.p)(values, line),
            file: (0,command/* text */.Qq)(values['file']) ?? 'CHANGELOG.md',
            component: (0,command/* text */.Qq)(values['component']),
            env: line.env,
            onProgress: progressOn(line),
        });
        return (0,commands_result/* finish */.O)(result, line);
    },
};
/** One line that is written over itself, for people who wait at a terminal. */
function progressOn({ stderr }) {
    return (file, done, all) => {
        if (stderr.isTTY !== true)
            return;
        stderr.write(done === all ? '\r\u001b[K' : `\r${file}: ${done} of ${all} releases`);
    };
}

;// CONCATENATED MODULE: ./packages/cli/.build/changelog/index.js



/***/ })

};
