export const id = 916;
export const ids = [916];
export const modules = {
    10848: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            F: () => (planRelease)
        });
        var workflow_event = __webpack_require__(82759);
        var read_history = __webpack_require__(52651);
        var plan = __webpack_require__(73548);
        var problem = __webpack_require__(15429);
        ;
        const PAGES = 1;
        async function publishedReleases({ github, log }) {
            try {
                const releases = await github.releases(PAGES);
                return releases.filter(({ draft }) => !draft).map(({ tag, target }) => ({ tag, target }));
            }
            catch (error) {
                if (!(error instanceof problem.Np))
                    throw error;
                log.info('GitHub does not tell about releases here: versions are planned from the tags alone.');
                return [];
            }
        }
        var standards = __webpack_require__(35813);
        ;
        async function planRelease(config, ports) {
            const branch = (0, workflow_event.lt)(ports.event);
            const history = await (0, read_history.L)(ports.history, {
                rules: config.version,
                components: config.components,
                ref: ports.event.sha,
                published: await publishedReleases(ports),
                files: (0, standards.H7)(config.standards),
                ...(branch === undefined ? {} : { branch }),
            });
            const planning = (0, plan.wH)({ history, rules: config.version, components: config.components });
            const problems = [...planning.problems, ...(0, standards.ov)(config.standards, planning)];
            return { ...planning, problems, history };
        }
    }),
    35813: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            sA: () => (asksOfPlans),
            H7: () => (needsChangedFiles),
            ov: () => (standardProblems)
        });
        var notes_layout = __webpack_require__(31271);
        var note_entry = __webpack_require__(93660);
        ;
        const NOT_BUILT = 'Nothing was built and nothing was released.';
        function nonStandardVersion(found, next) {
            return {
                code: 'version-not-standard',
                outcome: 'held',
                where: 'standards.version.pattern',
                found,
                expected: "A version name that the team's other tools can read.",
                state: NOT_BUILT,
                next,
            };
        }
        function unlistedChanges(type, shas) {
            return {
                code: 'changelog-section-missing',
                outcome: 'held',
                where: 'standards.changelog.sections',
                found: `No section of the release notes shows ${count(shas, `\`${type}\` change`)} of this release: ${named(shas)}.`,
                expected: 'A section for every type that is a reason to release: notes that leave it out do not say why there is a version.',
                state: NOT_BUILT,
                next: `Add \`${type}\` to the \`types\` of a section, or a section of its own: \`{ title: …, types: [${type}], folded: true }\`.`,
            };
        }
        function undocumentedChanges(when, shas, glob, base) {
            const since = base === null ? 'so far' : `since \`${base}\``;
            return {
                code: 'documentation-missing',
                outcome: 'held',
                where: 'standards.documentation',
                found: `${count(shas, `\`${when}\` commit`)} (${named(shas)}), and no change of a file that matches \`${glob}\` ${since}.`,
                expected: `A release with such commits also changes a file that matches \`${glob}\`.`,
                state: NOT_BUILT,
                next: 'Push a commit that changes one, `docs: …`; the run of that commit makes the release, with all of it.',
            };
        }
        function missingMigration(shas) {
            const example = (shas[0] ?? '').slice(0, 12);
            return {
                code: 'migration-missing',
                outcome: 'held',
                where: 'standards.documentation',
                found: `${count(shas, 'breaking commit')} without a word about what to do: ${named(shas)}.`,
                expected: 'A text after `BREAKING CHANGE:` in the commit, for those who have to adapt. The notes show it.',
                state: NOT_BUILT,
                next: `Push a commit that says it: \`git commit --allow-empty -m "docs!: how to migrate" -m "BREAKING CHANGE: …" -m "Refs: ${example}"\`.`,
            };
        }
        function count(shas, what) {
            return `${shas.length} ${what}${shas.length === 1 ? '' : 's'}`;
        }
        function named(shas) {
            const ids = shas.slice(0, 5).map((sha) => sha.slice(0, 7));
            return `${ids.join(', ')}${shas.length > 5 ? ' …' : ''}`;
        }
        ;
        const NO_CONTEXT = { repositoryUrl: null, components: new Map(), pulls: new Map() };
        function changelogProblems(sections, { commits }) {
            if (sections === null)
                return [];
            const shown = new Set((0, notes_layout.AD)(sections).flatMap(({ types }) => types));
            const hidden = new Map();
            for (const commit of commits.filter(({ bump }) => bump !== 'none')) {
                const { sha, entries } = (0, note_entry.A)(commit, NO_CONTEXT);
                const [first] = entries;
                if (first === undefined || entries.some(({ section }) => shown.has(section)))
                    continue;
                hidden.set(first.section, [...(hidden.get(first.section) ?? []), sha]);
            }
            return [...hidden].map(([type, shas]) => unlistedChanges(type, shas));
        }
        var picomatch = __webpack_require__(98016);
        var message = __webpack_require__(86075);
        var footers = __webpack_require__(23167);
        ;
        function documentationProblems(rules, released) {
            const undocumented = rules.flatMap((rule) => fileProblems(rule, released));
            return rules.some(({ when }) => when === 'breaking')
                ? [...undocumented, ...migrationProblems(released)]
                : undocumented;
        }
        function fileProblems({ when, require }, { commits, files, base }) {
            if (require === null || (when === 'breaking' && base === null))
                return [];
            const asking = commits.filter((commit) => (when === 'breaking' ? (0, message.ER)(commit.parsed) : isOfType(commit, when)));
            if (asking.length === 0)
                return [];
            const matches = picomatch(require, { dot: true, nonegate: true });
            if (files.some((file) => matches(file)))
                return [];
            return [undocumentedChanges(when, shasOf(asking), require, base)];
        }
        function isOfType({ parsed }, type) {
            const title = parsed.revert?.restores ?? parsed.header;
            return (title === null ? parsed.items : [title]).some((change) => change.type.toLowerCase() === type);
        }
        function migrationProblems({ commits, base }) {
            if (base === null)
                return [];
            const breaking = commits.filter(({ parsed }) => (0, message.ER)(parsed));
            const explained = breaking.filter(hasMigration).flatMap(({ parsed }) => (0, footers.E)(parsed.footers, 'Refs'));
            const silent = breaking.filter((commit) => !hasMigration(commit) && !isNamed(commit, explained));
            return silent.length === 0 ? [] : [missingMigration(shasOf(silent))];
        }
        function hasMigration({ parsed }) {
            return parsed.breaking.some((text) => text !== '');
        }
        function isNamed({ parsed }, references) {
            const named = references.flatMap((value) => value.toLowerCase().match(/\b[0-9a-f]{7,64}\b/g) ?? []);
            return named.some((id) => parsed.commit.sha.startsWith(id));
        }
        function shasOf(commits) {
            return commits.map(({ parsed }) => parsed.commit.sha);
        }
        ;
        function releasedChanges({ plan, commits }) {
            const kept = commits.filter(({ parsed, revert }) => revert === null && !(0, message.F5)(parsed.commit));
            const files = kept.flatMap(({ parsed }) => parsed.commit.files);
            if (plan.next !== null)
                return { commits: kept, files, base: plan.base?.tag ?? null };
            const components = plan.components.filter(({ next }) => next !== null);
            const theirs = new Set(components.flatMap((component) => component.commits));
            return {
                commits: kept.filter(({ parsed }) => theirs.has(parsed.commit.sha)),
                files,
                base: components.find(({ base }) => base !== null)?.base?.tag ?? null,
            };
        }
        var gate = __webpack_require__(52320);
        ;
        function versionNameProblems({ versionPattern }, versions) {
            return versions.flatMap((version) => {
                const { decision, reason, remedy } = gate.O.decide({ versionPattern, manifest: { version } });
                return decision === 'pass' ? [] : [nonStandardVersion(reason, remedy)];
            });
        }
        ;
        function asksOfPlans({ versionPattern, sections, documentation }) {
            return versionPattern !== undefined || sections !== null || documentation.length > 0;
        }
        function needsChangedFiles({ documentation }) {
            return documentation.some(({ require }) => require !== null);
        }
        function standardProblems(standards, planning) {
            const versions = plannedVersions(planning);
            if (versions.length === 0)
                return [];
            const released = releasedChanges(planning);
            return [
                ...versionNameProblems(standards, versions),
                ...changelogProblems(standards.sections, released),
                ...documentationProblems(standards.documentation, released),
            ];
        }
        function plannedVersions({ plan }) {
            if (plan.next !== null)
                return [plan.next.version];
            return plan.bump === null ? [...new Set(plan.components.flatMap(({ next }) => next?.version ?? []))] : [];
        }
    }),
    39916: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            j: () => (build)
        });
        var schemas = __webpack_require__(26921);
        var candidate_manifest = __webpack_require__(2389);
        var errors_problem = __webpack_require__(15429);
        var workflow_event = __webpack_require__(82759);
        var pipeline_stage = __webpack_require__(60838);
        var version_components = __webpack_require__(5171);
        ;
        function versionOfFile(plan, components) {
            const { next } = plan;
            if (next !== null)
                return () => ({ version: next.version });
            const versions = new Map(plan.components.map((one) => [one.name, (one.next ?? one.base)?.version ?? null]));
            const holds = (0, version_components.w)(components);
            const depths = new Map(components.map(({ name, path }) => [name, depthOf(path)]));
            return (file, component) => {
                const around = component === undefined ? holds({ files: [file] }) : [component];
                const inner = Math.max(...around.map((name) => depths.get(name) ?? 0));
                const owners = around.filter((name) => (depths.get(name) ?? 0) === inner);
                const [owner, ...others] = owners;
                return owner === undefined || others.length > 0 ? { owners } : { version: versions.get(owner) ?? null };
            };
        }
        function depthOf(path) {
            return path.split('/').filter((part) => !['', '.', '**'].includes(part)).length;
        }
        var candidate_files = __webpack_require__(82456);
        var load_config = __webpack_require__(73270);
        var summary = __webpack_require__(91872);
        var plan_release = __webpack_require__(10848);
        var run_step = __webpack_require__(13801);
        ;
        const ASSET_NAME = /^[A-Za-z0-9_+-][A-Za-z0-9._+-]{0,199}$/;
        function assetNameProblem(name) {
            if (candidate_manifest.gO.includes(name))
                return 'the name is taken by a file of the release itself';
            if (!ASSET_NAME.test(name) || name.endsWith('.'))
                return 'GitHub would rename it';
            return undefined;
        }
        function collidingNames(names) {
            return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
        }
        var candidate = __webpack_require__(92585);
        ;
        async function collectArtifacts(config, folder, files) {
            const searches = await Promise.all(config.components.map((component) => findArtifacts(component, files)));
            const found = searches.flatMap((search) => search.found);
            (0, errors_problem.MI)([...searches.flatMap((search) => search.problems), ...fileProblems(found)]);
            const artifacts = [];
            for (const { component, path, name } of found) {
                const { digest, size } = await files.copy(path, `${folder}/${name}`);
                artifacts.push({ name, component, kind: 'file', size, sha256: digest });
            }
            return artifacts.sort((a, b) => (a.name < b.name ? -1 : 1));
        }
        async function findArtifacts(component, files) {
            const found = new Map();
            const problems = [];
            for (const glob of component.artifacts) {
                const matches = await files.glob(glob, component.path);
                if (matches.length === 0) {
                    const elsewhere = await fromTheRoot(glob, component.path, files);
                    problems.push((0, candidate.Ik)(component.name, glob, component.path, elsewhere));
                }
                for (const { path, size } of matches)
                    found.set(path, { component: component.name, path, name: baseName(path), size });
            }
            return { found: [...found.values()], problems };
        }
        async function fromTheRoot(glob, folder, files) {
            if (folder === '.')
                return undefined;
            try {
                return (await files.glob(glob, '.'))[0]?.path;
            }
            catch (error) {
                if (error instanceof errors_problem.Np)
                    return undefined;
                throw error;
            }
        }
        function fileProblems(found) {
            const unusable = found.flatMap(({ path, name }) => {
                const reason = assetNameProblem(name);
                return reason === undefined ? [] : [(0, candidate.vq)(path, reason)];
            });
            const colliding = collidingNames(found.map(({ name }) => name)).map((name) => (0, candidate.S4)(name, found.filter((file) => file.name === name).map(({ path }) => path)));
            const empty = found.filter(({ size }) => size === 0).map(({ path }) => (0, candidate.oz)(path));
            return [...forbidden(found), ...empty, ...unusable, ...colliding];
        }
        const CREDENTIALS = /(^|\/)(\.git(\/.*)?|\.npmrc|\.netrc|\.env(\..+)?|id_(rsa|ed25519|ecdsa)|[^/]*\.(pem|p12|pfx|key))$/i;
        function forbidden(found) {
            return found
                .filter(({ path }) => CREDENTIALS.test(path))
                .map(({ path }) => (0, candidate.K2)(path, 'The file holds credentials or git data, by its name.'));
        }
        function baseName(path) {
            return path.slice(path.lastIndexOf('/') + 1);
        }
        ;
        function manifestOf(built) {
            const { config, artifacts, version } = built;
            const notes = {
                name: candidate_manifest.j3,
                component: '',
                kind: 'notes',
                size: built.notes.size,
                sha256: built.notes.digest,
            };
            return {
                schema: 1,
                version,
                tag: built.tag,
                prerelease: version.includes('-'),
                commit: built.commit,
                branch: built.branch,
                base: built.base,
                components: config.components.map((component) => ({
                    name: component.name,
                    version,
                    artifacts: artifacts.filter((artifact) => artifact.component === component.name).map(({ name }) => name),
                    config: component.config,
                })),
                artifacts: [...artifacts, notes],
                dependencies: config.components.flatMap((component) => component.dependencies.map((dependency) => ({ of: component.name, ...dependency }))),
                notes: { sha256: built.notes.digest },
                config: {
                    sha256: built.configDigest,
                    contract: Object.fromEntries(config.environments.map((environment) => [environment.name, environment.requires])),
                },
            };
        }
        var notes_input = __webpack_require__(62251);
        var notes_layout = __webpack_require__(31271);
        ;
        async function writeNotes(planned, release, config, ports) {
            const pulls = await pullsOf(planned, ports);
            return ports.notes.render((0, notes_input.t)({
                planning: planned,
                history: planned.history,
                release,
                repositoryUrl: ports.event.repositoryUrl,
                sections: (0, notes_layout.AD)(config.standards.sections),
                showUnparsed: config.version.unparsed === 'section',
                wholeNotes: candidate_manifest.j3,
                pulls,
            }));
        }
        const ASKED_ABOUT = 1_000;
        async function pullsOf({ history }, { github, log }) {
            const { byCommit, untold } = await github.pullRequests(history.commits.slice(0, ASKED_ABOUT).map(({ sha }) => sha));
            for (const clause of untold)
                log.warning(`The notes are complete, but do not tell ${clause}.`);
            return byCommit;
        }
        var markdown = __webpack_require__(83750);
        ;
        function buildSummary(plan, manifest, candidate, notes) {
            const files = manifest.artifacts.filter(({ name }) => name !== candidate_manifest.j3);
            return (0, markdown.qN)((0, summary.M)(plan), (0, markdown.tp)(['Artifact', 'Component', 'Size', 'SHA-256'], files.map(({ name, component, size, sha256 }) => [
                (0, markdown.aY)(name),
                (0, markdown.pj)(component),
                (0, markdown.Ov)(size),
                (0, markdown.aY)(sha256.slice(7, 19)),
            ])), `Candidate ${(0, markdown.aY)(candidate)}`, (0, markdown.zH)('Release notes', notes.trim()));
        }
        var digest = __webpack_require__(14940);
        ;
        const NOTHING_BUILT = 'No file was changed and nothing was built.';
        function invalidVersionFile(file, where) {
            return {
                code: 'invalid-version-file',
                outcome: 'errored',
                where: file,
                found: `The file has no version at ${where}.`,
                expected: 'A text there that holds the version, so that the next one can take its place.',
                state: NOTHING_BUILT,
                next: 'Correct the place in the configuration, or write the version there once by hand.',
            };
        }
        function missingVersionFile(file) {
            return {
                code: 'version-file-missing',
                outcome: 'errored',
                where: file,
                found: /[*?{}[\]()!]/.test(file)
                    ? 'The glob matches no file at this commit.'
                    : 'There is no such file at this commit.',
                expected: 'Every file of `version.files`: the version is written into them before the build steps run.',
                state: NOTHING_BUILT,
                next: 'Correct the path in `version.files` (it starts at the root of the repository), or commit the file.',
            };
        }
        function versionFileWithoutOwner(file, owners) {
            return {
                code: 'version-file-unclear',
                outcome: 'errored',
                where: file,
                found: owners.length === 0
                    ? 'The file is in no folder of a component, and each component has versions of its own.'
                    : `The file is part of ${owners.join(' and ')}, and each has versions of its own.`,
                expected: 'One component whose version the file says.',
                state: NOTHING_BUILT,
                next: `Name it in \`version.files\`: \`{ file: ${file}, component: ${owners[0] ?? 'NAME'}, … }\`.`,
            };
        }
        function repeatedVersionPlace(file, first, second) {
            return {
                code: 'version-file-repeated',
                outcome: 'errored',
                where: file,
                found: `Two entries of \`version.files\` are about the same place of this file: \`${first}\` and \`${second}\`.`,
                expected: 'Each place once.',
                state: NOTHING_BUILT,
                next: 'Remove one of them, or make a glob narrower: `packages/!(api)/package.json`.',
            };
        }
        function linkedVersionFile(path) {
            return {
                code: 'version-file-link',
                outcome: 'errored',
                where: path,
                found: 'The path is a symbolic link, or leads through one.',
                expected: 'Files of the repository: what is behind a link could be any file of the runner.',
                state: NOTHING_BUILT,
                next: 'Name the file that the link leads to, or make the glob narrower.',
            };
        }
        function versionFileNotText(file) {
            return {
                code: 'version-file-not-text',
                outcome: 'errored',
                where: file,
                found: 'The file is not UTF-8: writing it back would change other bytes than those of the version.',
                expected: 'UTF-8 text.',
                state: NOTHING_BUILT,
                next: 'Convert the file, or have a build step write LIFTLOCK_VERSION into it.',
            };
        }
        ;
        function replaceInJson(content, path, version) {
            const span = new JsonReader(content).find(path);
            return span === null ? null : content.slice(0, span.start) + JSON.stringify(version) + content.slice(span.end);
        }
        const MAX_DEPTH = 200;
        function asWritten(key) {
            return JSON.stringify(key ?? '').slice(1, -1);
        }
        class JsonReader {
            text;
            at = 0;
            constructor(text) {
                this.text = text;
            }
            find(path) {
                this.blank();
                return this.value(path, 0);
            }
            value(path, depth) {
                if (depth > MAX_DEPTH)
                    return null;
                const start = this.at;
                const first = this.text[this.at];
                if (first === '{')
                    return this.entries('}', path, depth);
                if (first === '[')
                    return this.entries(']', path, depth);
                if (first === '"') {
                    this.string();
                    return path?.length === 0 ? { start, end: this.at } : null;
                }
                while (this.at < this.text.length && !/[,}\]\s]/.test(this.text[this.at] ?? ''))
                    this.at += 1;
                return null;
            }
            entries(close, path, depth) {
                this.at += 1;
                for (let index = 0;; index += 1) {
                    this.blank();
                    if (this.at >= this.text.length || this.text[this.at] === close)
                        break;
                    const key = close === '}' ? this.key() : String(index);
                    const found = this.value(path !== null && path.length > 0 && asWritten(path[0]) === key ? path.slice(1) : null, depth + 1);
                    if (found !== null)
                        return found;
                    this.blank();
                    if (this.text[this.at] !== ',')
                        break;
                    this.at += 1;
                }
                this.at += 1;
                return null;
            }
            key() {
                const start = this.at;
                if (this.text[this.at] !== '"')
                    return this.give();
                this.string();
                const key = this.text.slice(start + 1, this.at - 1);
                this.blank();
                if (this.text[this.at] !== ':')
                    return this.give();
                this.at += 1;
                this.blank();
                return key;
            }
            give() {
                this.at = this.text.length;
                return null;
            }
            string() {
                this.at += 1;
                while (this.at < this.text.length && this.text[this.at] !== '"')
                    this.at += this.text[this.at] === '\\' ? 2 : 1;
                this.at += 1;
            }
            blank() {
                for (;;) {
                    while (/\s|\ufeff/.test(this.text[this.at] ?? ''))
                        this.at += 1;
                    const pair = this.text.slice(this.at, this.at + 2);
                    const end = pair === '//' ? this.text.indexOf('\n', this.at) : pair === '/*' ? this.text.indexOf('*/', this.at) : null;
                    if (end === null)
                        return;
                    this.at = end === -1 ? this.text.length : end + (pair === '/*' ? 2 : 1);
                }
            }
        }
        ;
        const MARKER = 'liftlock-version';
        const VERSION = /\d{1,10}\.\d{1,10}\.\d{1,10}(?:-[0-9A-Za-z.-]{1,100})?(?:\+[0-9A-Za-z.-]{1,100})?/;
        function replaceAtMarker(content, version) {
            let isFound = false;
            const lines = content.split('\n').map((line) => {
                const at = line.indexOf(MARKER);
                if (at === -1 || !VERSION.test(line.slice(0, at)))
                    return line;
                isFound = true;
                return line.slice(0, at).replace(VERSION, () => version) + line.slice(at);
            });
            return isFound ? lines.join('\n') : null;
        }
        ;
        const TABLE = /^\s*\[([^[\]]{1,500})\]\s*(?:#.*)?$/;
        const ASSIGNMENT = /^(\s*)([^=#]{1,500}?)(\s*=\s*)(["'])([^"'\n]*)\4(\s*(?:#.*)?)$/;
        function replaceInToml(content, path, version) {
            let table = [];
            let inside = null;
            let isDone = false;
            const lines = content.split('\n').map((line) => {
                inside = afterLine(line, inside);
                if (isDone || inside !== null)
                    return line;
                const ending = line.endsWith('\r') ? '\r' : '';
                const text = ending === '' ? line : line.slice(0, -1);
                const header = TABLE.exec(text)?.[1];
                if (header !== undefined || /^\s*\[\[/.test(text))
                    table = header === undefined ? ['\0'] : keys(header);
                const [, indent, key = '', equals, quote, , rest] = ASSIGNMENT.exec(text) ?? [];
                if (indent === undefined || !same([...table, ...keys(key)], path))
                    return line;
                isDone = true;
                return `${indent}${key}${equals}${quote}${version}${quote}${rest}${ending}`;
            });
            return isDone ? lines.join('\n') : null;
        }
        function afterLine(line, inside) {
            let open = inside;
            for (const [fence] of line.matchAll(/"""|'''/g)) {
                if (open === null)
                    open = fence;
                else if (open === fence)
                    open = null;
            }
            return open;
        }
        function keys(dotted) {
            return dotted.split('.').map((key) => key.trim().replace(/^(["'])(.*)\1$/, '$2'));
        }
        function same(a, b) {
            return a.length === b.length && a.every((key, index) => key === b[index]);
        }
        var dist = __webpack_require__(38815);
        ;
        function replaceInYaml(content, path, version) {
            const document = (0, dist.Tp)(content, { keepSourceTokens: true });
            if (document.errors.length > 0)
                return null;
            const node = document.getIn(keysOf(path), true);
            if (!(0, dist.jn)(node) || node.range === undefined || node.range === null)
                return null;
            const [start, end] = node.range;
            const source = content.slice(start, end);
            if (source === '' || source.startsWith('|') || source.startsWith('>'))
                return null;
            const quote = source.startsWith('"') || source.startsWith("'") ? source.slice(0, 1) : '';
            return content.slice(0, start) + quote + version + quote + content.slice(end);
        }
        function keysOf(path) {
            return path.map((key) => (/^\d+$/.test(key) ? Number(key) : key));
        }
        ;
        const REPLACERS = { json: replaceInJson, yaml: replaceInYaml, toml: replaceInToml };
        function withVersion(file, content, place, version) {
            const replaced = place.kind === 'marker' ? replaceAtMarker(content, version) : REPLACERS[place.kind](content, place.path, version);
            if (replaced !== null)
                return replaced;
            const where = place.kind === 'marker' ? 'a line that ends in `liftlock-version`' : `\`${place.path.join('.')}\``;
            throw new errors_problem.Np(invalidVersionFile(file, where));
        }
        ;
        async function findVersionPlaces(wanted, versionOf, files) {
            const places = [];
            const problems = [];
            const claimed = new Map();
            for (const entry of wanted) {
                const found = await filesOf(entry.file, files);
                problems.push(...found.problems);
                for (const file of found.paths) {
                    const repeated = claim(file, entry, claimed);
                    const answer = versionOf(file, entry.component);
                    if (repeated !== undefined)
                        problems.push(repeated);
                    else if ('owners' in answer)
                        problems.push(versionFileWithoutOwner(file, answer.owners));
                    else if (answer.version !== null)
                        places.push({ file, place: entry.place, version: answer.version });
                }
            }
            return { places, problems };
        }
        async function filesOf(pattern, files) {
            try {
                const paths = (await files.glob(pattern, '.')).map(({ path }) => path);
                return { paths, problems: paths.length === 0 ? [missingVersionFile(pattern)] : [] };
            }
            catch (error) {
                if (!(error instanceof errors_problem.Np))
                    throw error;
                return { paths: [], problems: error.problems.map(({ where = pattern }) => linkedVersionFile(where)) };
            }
        }
        function claim(file, entry, claimed) {
            const place = JSON.stringify([file, entry.place]);
            const before = claimed.get(place);
            claimed.set(place, before ?? entry.file);
            return before === undefined ? undefined : repeatedVersionPlace(file, before, entry.file);
        }
        ;
        async function writeVersionFiles(wanted, versionOf, { files, log }) {
            const found = await findVersionPlaces(wanted, versionOf, files);
            const problems = [...found.problems];
            const rewritten = [];
            for (const file of new Set(found.places.map((place) => place.file))) {
                const places = found.places.filter((other) => other.file === file);
                const content = await readText(file, files);
                const result = typeof content === 'string' ? rewrite(file, content, places) : { problems: [content] };
                if ('content' in result)
                    rewritten.push({ file, content: result.content });
                else
                    problems.push(...result.problems);
            }
            (0, errors_problem.MI)(problems);
            for (const { file, content } of rewritten)
                await files.write(file, content);
            for (const [version, names] of filesByVersion(found.places))
                log.info(`Wrote ${version} into ${names.join(', ')}.`);
        }
        function filesByVersion(places) {
            const versions = new Set(places.map(({ version }) => version));
            return new Map([...versions].map((version) => {
                const theirs = places.filter((place) => place.version === version).map(({ file }) => file);
                return [version, [...new Set(theirs)]];
            }));
        }
        async function readText(file, files) {
            const [content, bytes] = [await files.read(file), await files.digest(file)];
            if (content === undefined || bytes === undefined)
                return missingVersionFile(file);
            return (0, digest.ol)(content) === bytes.digest ? content : versionFileNotText(file);
        }
        function rewrite(file, content, places) {
            const problems = [];
            let rewritten = content;
            for (const { place, version } of places) {
                try {
                    rewritten = withVersion(file, rewritten, place, version);
                }
                catch (error) {
                    if (!(error instanceof errors_problem.Np))
                        throw error;
                    problems.push(...error.problems);
                }
            }
            return problems.length > 0 ? { problems } : { content: rewritten };
        }
        ;
        const build = {
            name: 'build',
            title: 'Build',
            inputs: schemas.Ikc({}),
            permissions: { contents: 'read' },
            async run(_input, ports) {
                const { config, digest } = await (0, load_config.Z9)(ports.files);
                const planned = await (0, plan_release.F)(config, ports);
                (0, errors_problem.MI)(planned.problems);
                if (planned.plan.next === null)
                    return nothingToRelease(planned);
                await writeVersionFiles(config.version.files, versionOfFile(planned.plan, config.components), ports);
                await runBuildSteps(config, planned.plan.next, ports);
                return makeCandidate(config, digest, planned, planned.plan.next, ports);
            },
        };
        function nothingToRelease({ plan }) {
            const since = plan.base === null ? '' : ` since ${plan.base.version}`;
            return (0, pipeline_stage.h)('nothing-to-release', `No commit${since} is a reason to release.`, {
                outputs: { 'release-needed': 'false', candidate: '', version: '', tag: '' },
                details: { base: plan.base, bump: plan.bump },
                summary: (0, summary.M)(plan),
            });
        }
        async function runBuildSteps(config, next, ports) {
            const context = { version: next.version, tag: next.tag, commit: ports.event.sha };
            for (const step of config.build) {
                const problem = (0, run_step.Zw)(await (0, run_step.eg)(step, 'build', context, ports), 'build', step);
                if (problem !== undefined)
                    throw new errors_problem.Np(problem);
            }
        }
        async function makeCandidate(config, configDigest, planned, next, ports) {
            const folder = await ports.files.temporaryFolder('candidate');
            const artifacts = await collectArtifacts(config, folder, ports.files);
            const notes = await writeNotes(planned, next, config, ports);
            await ports.files.write(`${folder}/${candidate_manifest.j3}`, notes);
            const notesFile = await ports.files.digest(`${folder}/${candidate_manifest.j3}`);
            const manifest = manifestOf({
                config,
                configDigest,
                version: next.version,
                tag: next.tag,
                commit: ports.event.sha,
                branch: (0, workflow_event.W0)(ports.event) ?? ports.event.ref,
                base: planned.plan.base === null ? null : { tag: planned.plan.base.tag, commit: planned.plan.base.sha },
                artifacts,
                notes: notesFile,
            });
            const candidate = (0, candidate_manifest.RH)(manifest);
            await ports.files.write(`${folder}/${candidate_manifest.h1}`, (0, candidate_manifest.$2)(manifest));
            const names = [...manifest.artifacts.map(({ name }) => name), candidate_manifest.h1];
            await ports.artifacts.upload((0, candidate_files.Y9)(candidate), folder, names);
            return (0, pipeline_stage.s)(`Candidate ${candidate.slice(7, 19)} of version ${next.version}, ${artifacts.length} artifacts.`, {
                outputs: { 'release-needed': 'true', candidate, version: next.version, tag: next.tag },
                details: { candidate, version: next.version, base: planned.plan.base, bump: planned.plan.bump },
                summary: buildSummary(planned.plan, manifest, candidate, notes),
            });
        }
    }),
    91872: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            M: () => (planSummary),
            _: () => (heldSummary)
        });
        var _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83750);
        var _pipeline_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86115);
        var _version_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75435);
        const COMMITS_SHOWN = 100;
        function planSummary(plan) {
            return (0, _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__.qN)(headline(plan), componentTable(plan), commitTable(plan), ignoredTags(plan));
        }
        function heldSummary(problems) {
            return problems.length === 0 ? '' : (0, _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__.qN)('**`build` would stop here:**', ...problems.map(_pipeline_summary_js__WEBPACK_IMPORTED_MODULE_1__.B));
        }
        function headline(plan) {
            if (plan.bump === null)
                return componentHeadline(plan);
            const since = plan.base === null ? 'the first release' : `${(0, _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(plan.base.version)} (tag ${(0, _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(plan.base.tag)})`;
            if (plan.next === null)
                return `Nothing to release since ${since}.`;
            const from = plan.base === null ? 'as the first release' : `from ${since}, a **${plan.bump ?? 'none'}** step`;
            return `Version ${(0, _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(plan.next.version)}, ${from}.`;
        }
        function componentHeadline({ components }) {
            const released = components.filter(({ next }) => next !== null).length;
            return released === 0 ? 'Nothing to release.' : `${released} of ${components.length} components would be released.`;
        }
        function componentTable({ components, next }) {
            if (next !== null || components.length === 0)
                return '';
            const changed = components.filter((component) => component.next !== null);
            if (changed.length === 0)
                return '';
            return (0, _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__.tp)(['Component', 'From', 'To', 'Step'], changed.map(({ name, base, next: to, bump }) => [
                (0, _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__.pj)(name),
                (0, _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(base?.version ?? '–'),
                (0, _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(to?.version ?? '–'),
                bump,
            ]));
        }
        function commitTable(plan) {
            const commits = (0, _version_index_js__WEBPACK_IMPORTED_MODULE_2__.d)(plan);
            if (commits.length === 0)
                return '';
            const rows = commits
                .slice(0, COMMITS_SHOWN)
                .map((commit) => [
                (0, _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(commit.sha.slice(0, 7)),
                `${commit.counts ? '●' : '○'} ${title(commit)}`,
                (0, _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__.pj)(commit.reason),
            ]);
            const more = commits.length > COMMITS_SHOWN ? `\n\n… and ${commits.length - COMMITS_SHOWN} more.` : '';
            const counting = commits.filter(({ counts }) => counts).length;
            return (0, _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__.zH)(`${counting} of ${commits.length} commits ${counting === 1 ? 'counts' : 'count'}`, `${(0, _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__.tp)(['Commit', 'Subject', 'How it counted'], rows)}${more}`);
        }
        function title({ type, scope, breaking, subject }) {
            const head = type === null ? '' : `${type}${scope === null ? '' : `(${scope})`}${breaking ? '!' : ''}: `;
            return (0, _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__.pj)(`${head}${subject}`);
        }
        function ignoredTags(plan) {
            if (plan.ignoredTags.length === 0)
                return '';
            const shown = plan.ignoredTags.slice(0, 20);
            const rows = shown.map(({ tag, reason }) => [(0, _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(tag), (0, _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__.pj)(reason)]);
            return (0, _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__.zH)(`${plan.ignoredTags.length} tags were not the base`, (0, _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_0__.tp)(['Tag', 'Why'], rows));
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
