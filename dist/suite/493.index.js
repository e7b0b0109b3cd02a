export const id = 493;
export const ids = [493];
export const modules = {
    92117: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            y: () => (conventionalNotes)
        });
        var external_node_path_ = __webpack_require__(76760);
        var notes = __webpack_require__(25761);
        var problem = __webpack_require__(15429);
        var version = __webpack_require__(64000);
        var markdown = __webpack_require__(95332);
        var promises_ = __webpack_require__(51455);
        var external_node_os_ = __webpack_require__(48161);
        ;
        async function viewObjects(objects, sha) {
            const folder = await (0, promises_.mkdtemp)(external_node_path_.join((0, external_node_os_.tmpdir)(), 'liftlock-notes-'));
            const git = external_node_path_.join(folder, '.git');
            await (0, promises_.mkdir)(external_node_path_.join(git, 'objects', 'info'), { recursive: true });
            await (0, promises_.mkdir)(external_node_path_.join(git, 'refs'));
            await Promise.all([
                (0, promises_.writeFile)(external_node_path_.join(git, 'HEAD'), 'ref: refs/heads/none\n'),
                (0, promises_.writeFile)(external_node_path_.join(git, 'objects', 'info', 'alternates'), `${alternate(objects)}\n`),
                (0, promises_.writeFile)(external_node_path_.join(git, 'config'), sha.length === 64 ? SHA256_CONFIG : SHA1_CONFIG),
            ]);
            return { folder, remove: () => (0, promises_.rm)(folder, { recursive: true, force: true }) };
        }
        function alternate(objects) {
            return /^[#"]|[\n\\]/.test(objects) && external_node_path_.sep === '/' ? JSON.stringify(objects) : objects;
        }
        const HARMLESS = '[log]\n\tshowSignature = false\n[core]\n\thooksPath = /dev/null\n\tfsmonitor = false\n';
        const SHA1_CONFIG = `[core]\n\trepositoryformatversion = 0\n\tbare = false\n${HARMLESS}`;
        const SHA256_CONFIG = `[core]\n\trepositoryformatversion = 1\n\tbare = false\n[extensions]\n\tobjectFormat = sha256\n${HARMLESS}`;
        ;
        function conventionalNotes({ objectsFolder }) {
            return { render: async (input) => renderNotes(input, await objectsFolder()) };
        }
        async function renderNotes(input, objectsFolder) {
            const { default: conventionalChangelog } = await Promise.all([__webpack_require__.e(477), __webpack_require__.e(88), __webpack_require__.e(520)]).then(__webpack_require__.bind(__webpack_require__, 94800));
            const byHash = new Map((0, notes.tA)(input).map((commit) => [commit.sha, commit]));
            const view = await viewObjects(objectsFolder, input.range.to);
            try {
                const stream = conventionalChangelog({
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
                mainTemplate: '{{markdown}}',
                headerPartial: '-',
                commitPartial: '-',
                footerPartial: '-',
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
                        throw new problem.Np((0, version.Kt)(expected.length, expected.length - missing.length));
                    return {
                        markdown: (0, markdown.B)((0, notes.du)(input, [...byHash.values()].filter(({ sha }) => written.has(sha)))),
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
    }),
    42493: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            changelog: () => (changelog)
        });
        var problem = __webpack_require__(15429);
        var command = __webpack_require__(60099);
        var repository = __webpack_require__(9816);
        var commands_result = __webpack_require__(20081);
        var promises_ = __webpack_require__(51455);
        var external_node_path_ = __webpack_require__(76760);
        var conventional_notes = __webpack_require__(92117);
        var read_history = __webpack_require__(52651);
        var bump = __webpack_require__(6939);
        var named_component = __webpack_require__(93749);
        var write_notes = __webpack_require__(63462);
        ;
        const HEADING = '# Changelog\n';
        const MARK = /^<!-- liftlock: (\S{1,255}) -->$/;
        const RELEASE_HEADING = /^#{1,3} {1,3}(?:(?:release|version) )?\[?v?(\d{1,9}\.\d{1,9}\.\d{1,9}(?:-[\dA-Za-z.-]{1,100})?)\]?(?=$|[\s(:,])/i;
        function toldReleases(changelog) {
            return changelog.split('\n').flatMap((line) => toldBy(line) ?? []);
        }
        function toldBy(line) {
            const text = line.trimEnd();
            return MARK.exec(text)?.[1] ?? RELEASE_HEADING.exec(text)?.[1];
        }
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
        function firstRelease(lines) {
            const release = lines.findIndex((line) => toldBy(line) !== undefined);
            return release === -1 ? lines.findIndex((line) => line.startsWith('# ')) + 1 : release;
        }
        function entry({ tag, notes }) {
            return `<!-- liftlock: ${tag} -->\n\n${notes.trim()}`;
        }
        ;
        async function changelogCommand(options) {
            return (0, commands_result.T7)(async () => {
                const source = await (0, write_notes.bw)(options.repo, options.env, conventional_notes.y);
                const said = [];
                for (const changelog of changelogsOf(source, options))
                    said.push(await writeChangelog(source, changelog, options));
                return { stdout: said.map((line) => `${line}\n`).join(''), stderr: '', exitCode: 0 };
            });
        }
        function changelogsOf({ config }, { component: name, file }) {
            const named = (0, named_component.j)(config, name);
            if (named !== null)
                return [{ component: named, file: inFolderOf(named, file) }];
            if (config.rules.versioning === 'unified')
                return [{ component: null, file }];
            return config.components.map((component) => ({ component, file: inFolderOf(component, file) }));
        }
        function inFolderOf({ name, path: folder }, file) {
            return /[*?[{(!]/.test(folder) ? `${name}-${file}` : external_node_path_.posix.join(folder, file);
        }
        async function writeChangelog(source, { component, file }, options) {
            const target = external_node_path_.resolve(options.repo, file);
            const before = await (0, promises_.readFile)(target, 'utf8').catch(() => '');
            const told = new Set(toldReleases(before));
            const onProgress = (done, all) => options.onProgress?.(file, done, all);
            const added = await newReleases(source, component, { told, onProgress });
            const after = withReleases(before, added);
            if (after === before)
                return `${file} already contains every release.`;
            await replaceFile(target, after);
            return `${file}: added ${named(added)}.`;
        }
        async function newReleases(source, component, { told, onProgress }) {
            const tags = await (0, read_history.g)(source.git, source.config.rules, component?.name ?? null);
            const stable = tags.filter(({ version }) => !(0, bump.V1)(version));
            const wanted = [...stable.entries()].filter(([, { tag, version }]) => !told.has(tag) && !told.has(version));
            const releases = [];
            for (const [index, { tag, version }] of wanted) {
                const previous = stable[index + 1];
                const notes = await (0, write_notes.Ru)(source, { component, to: tag, from: previous?.tag });
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
        async function replaceFile(file, text) {
            const part = `${file}.part`;
            try {
                await (0, promises_.writeFile)(part, text);
                await (0, promises_.rename)(part, file);
            }
            catch (error) {
                await (0, promises_.rm)(part, { force: true });
                throw error;
            }
        }
        ;
        const changelog = {
            help: `liftlock changelog: write CHANGELOG.md from the history.

  --repo DIR        the repository; default: the current folder
  --file FILE       the file, relative to the repository, or to the folder of
                    the component; default: CHANGELOG.md
  --component NAME  only this component, if components are versioned
                    independently; default: all of them

Adds a section for each stable release in the history of HEAD that the file does
not contain yet. A release is recognized by a marker or by a heading with its
version. Existing text is kept, so running it again changes nothing. Makes no
commit and uses no network.
`,
            options: {
                repo: { type: 'string' },
                file: { type: 'string' },
                component: { type: 'string' },
            },
            async run(values, line) {
                const folder = (0, repository.pe)(values, line);
                const why = (0, repository.dM)(folder);
                if (why !== undefined)
                    throw new problem.Np(why);
                const result = await changelogCommand({
                    repo: folder,
                    file: (0, command.Qq)(values['file']) ?? 'CHANGELOG.md',
                    component: (0, command.Qq)(values['component']),
                    env: line.env,
                    onProgress: progressOn(line),
                });
                return (0, commands_result.O9)(result, line);
            },
        };
        function progressOn({ stderr }) {
            return (file, done, all) => {
                if (stderr.isTTY !== true)
                    return;
                stderr.write(done === all ? '\r\u001b[K' : `\r${file}: ${done} of ${all} releases`);
            };
        }
        ;
    })
};
