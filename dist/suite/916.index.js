export const id = 916;
export const ids = [916];
export const modules = {
    76135: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            d: () => (canonicalJson)
        });
        function canonicalJson(value) {
            return `${JSON.stringify(sorted(value), undefined, 2)}\n`;
        }
        function sorted(value) {
            if (Array.isArray(value))
                return value.map(sorted);
            if (typeof value !== 'object' || value === null)
                return value;
            const entries = Object.entries(value).filter(([, member]) => member !== undefined);
            return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, member]) => [key, sorted(member)]));
        }
    }),
    2389: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $2: () => (manifestText),
            RH: () => (candidateOf),
            Xi: () => (CandidateManifest),
            fi: () => (EVIDENCE_FILE),
            gO: () => (RESERVED_NAMES),
            h1: () => (MANIFEST_FILE),
            j3: () => (NOTES_FILE)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
        var _config_components_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59269);
        var _canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76135);
        var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14940);
        const Artifact = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
            name: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1),
            component: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            kind: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(['file', 'notes']),
            size: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative(),
            sha256: _digest_js__WEBPACK_IMPORTED_MODULE_1__.np,
        });
        const Component = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
            name: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            version: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            artifacts: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()),
            config: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.L5J()),
        });
        const CandidateManifest = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
            schema: zod__WEBPACK_IMPORTED_MODULE_0__.euz(1),
            version: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            tag: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            prerelease: zod__WEBPACK_IMPORTED_MODULE_0__.zMY(),
            commit: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[0-9a-f]{40}$/),
            branch: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            base: zod__WEBPACK_IMPORTED_MODULE_0__.rej({ tag: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), commit: zod__WEBPACK_IMPORTED_MODULE_0__.YjP() }).nullable(),
            components: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(Component),
            artifacts: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(Artifact),
            dependencies: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(_config_components_schema_js__WEBPACK_IMPORTED_MODULE_2__.O2.extend({ of: zod__WEBPACK_IMPORTED_MODULE_0__.YjP() })),
            notes: zod__WEBPACK_IMPORTED_MODULE_0__.rej({ sha256: _digest_js__WEBPACK_IMPORTED_MODULE_1__.np }),
            config: zod__WEBPACK_IMPORTED_MODULE_0__.rej({
                sha256: _digest_js__WEBPACK_IMPORTED_MODULE_1__.np,
                contract: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.rej({ variables: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()), secrets: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()) })),
            }),
        });
        const MANIFEST_FILE = 'candidate.json';
        const EVIDENCE_FILE = 'evidence.json';
        const NOTES_FILE = 'RELEASE_NOTES.md';
        const RESERVED_NAMES = [MANIFEST_FILE, EVIDENCE_FILE, NOTES_FILE];
        function manifestText(manifest) {
            return (0, _canonical_json_js__WEBPACK_IMPORTED_MODULE_3__.d)(manifest);
        }
        function candidateOf(manifest) {
            return (0, _digest_js__WEBPACK_IMPORTED_MODULE_1__.ol)(manifestText(manifest));
        }
    }),
    62251: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            t: () => (notesInputFor)
        });
        var version_graph = __webpack_require__(95915);
        ;
        function mergedPulls(commits) {
            const graph = (0, version_graph.cQ)(commits);
            const seen = new Set();
            const found = new Map();
            const lines = [
                { tip: commits[0]?.sha, by: null },
            ];
            for (let line = lines.pop(); line !== undefined; line = lines.pop()) {
                const { by } = line;
                for (let sha = line.tip; sha !== undefined && !seen.has(sha);) {
                    const commit = graph.get(sha);
                    if (commit === undefined)
                        break;
                    seen.add(sha);
                    if (by !== null && !namesPull(commit))
                        found.set(sha, by);
                    const [first, ...others] = commit.parents;
                    if (others.length > 0)
                        lines.push(...others.map((tip) => ({ tip, by: readMerge(commit.message) ?? by })));
                    sha = first;
                }
            }
            return found;
        }
        const BY_BUTTON = /^Merge pull request #(\d{1,9}) from \S/;
        const NUMBERED = /^(.*) \(#(\d{1,9})\)$/;
        function readMerge(message) {
            const lines = linesOf(message);
            const button = BY_BUTTON.exec(lines[0] ?? '')?.[1];
            if (button !== undefined)
                return { number: Number(button), title: lines.slice(1).find((line) => line !== '') ?? '' };
            const [, title = '', number] = NUMBERED.exec(lines[0] ?? '') ?? [];
            return number === undefined ? null : { number: Number(number), title };
        }
        function namesPull({ message }) {
            return NUMBERED.test(linesOf(message)[0] ?? '');
        }
        function linesOf(message) {
            return message.split(/\r\n|\n|\r/, 20).map((line) => line.trim());
        }
        function withMergedPulls(commits, told) {
            const facts = new Map(told);
            for (const [sha, { number, title }] of mergedPulls(commits)) {
                const known = told.get(sha);
                if (known === undefined)
                    facts.set(sha, { number, title, author: null, firstContribution: false });
                else if (known.number === number && title !== '')
                    facts.set(sha, { ...known, title });
            }
            return facts;
        }
        ;
        function notesInputFor(planned) {
            const { planning, history, release } = planned;
            const line = history.lines.find(({ component }) => component === (planned.component?.name ?? null)) ?? history.lines[0];
            const own = planning.plan.components.find(({ name }) => name === planned.component?.name);
            const shas = own === undefined ? null : new Set(own.commits);
            const commits = planning.commits.filter(({ parsed }) => shas?.has(parsed.commit.sha) ?? true);
            const lastPrerelease = release.version.includes('-') ? line?.prereleases[0] : undefined;
            return {
                version: release.version,
                tag: release.tag,
                previousTag: line?.base?.tag ?? null,
                range: { to: history.head, from: line?.base?.sha ?? null },
                releasedAt: history.commits[0]?.committedAt ?? null,
                commits,
                sincePrerelease: lastPrerelease === undefined
                    ? undefined
                    : { tag: lastPrerelease.tag, shas: missingIn(history, lastPrerelease.sha) },
                follows: followsOf(planned),
                components: own === undefined ? componentsByCommit(planning) : new Map(),
                pulls: withMergedPulls(history.commits, planned.pulls ?? new Map()),
                repositoryUrl: planned.repositoryUrl,
                sections: planned.sections,
                showUnparsed: planned.showUnparsed,
                wholeNotes: planned.wholeNotes,
            };
        }
        function missingIn({ commits }, prerelease) {
            const shipped = (0, version_graph.xK)((0, version_graph.cQ)(commits), [prerelease]);
            return new Set(commits.map(({ sha }) => sha).filter((sha) => !shipped.has(sha)));
        }
        function followsOf({ planning, component }) {
            return component?.dependencies.flatMap((dependency) => {
                const next = planning.plan.components.find(({ name }) => name === dependency.component)?.next ?? null;
                return next === null ? [] : [{ component: dependency.component, version: next.version }];
            });
        }
        function componentsByCommit({ plan }) {
            const byCommit = new Map();
            for (const { name, commits } of plan.components) {
                for (const sha of commits)
                    byCommit.set(sha, [...(byCommit.get(sha) ?? []), name]);
            }
            return byCommit;
        }
    }),
    92585: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $U: () => (invalidCandidateInput),
            Ik: () => (globMatchedNothing),
            K2: () => (forbiddenArtifact),
            S4: () => (collidingArtifactNames),
            jJ: () => (candidateNotFound),
            oz: () => (emptyArtifact),
            rZ: () => (tampered),
            vq: () => (unusableArtifactName)
        });
        function globMatchedNothing(component, glob, folder, fromRoot) {
            return {
                code: 'glob-matched-nothing',
                outcome: 'errored',
                where: `components.${component}.artifacts`,
                found: `\`${glob}\` matches no file in ${folder === '.' ? 'the repository' : `\`${folder}\``}.`,
                next: fromRoot === undefined
                    ? "Compare the glob with the files that the build steps write. It is relative to the component's folder."
                    : `The glob is relative to the component's folder. From the root of the repository it would match \`${fromRoot}\`. Let the build step write into \`${folder}\` (with \`component: ${component}\` it runs there), or remove the component's \`path\`.`,
            };
        }
        function emptyArtifact(path) {
            return {
                code: 'artifact-empty',
                outcome: 'errored',
                where: path,
                found: 'The artifact is an empty file, and GitHub does not accept empty release assets.',
                next: 'Let the build write something into it, or make the glob more specific.',
            };
        }
        function unusableArtifactName(path, reason) {
            return {
                code: 'artifact-name-unusable',
                outcome: 'errored',
                where: path,
                found: `The file cannot keep its name as a release asset: ${reason}.`,
                expected: 'Letters, digits, `.`, `_`, `+` and `-`, with no dot at the start or end.',
                next: 'Let the build write the file under another name.',
            };
        }
        function collidingArtifactNames(name, paths) {
            return {
                code: 'artifact-names-collide',
                outcome: 'errored',
                found: `${paths.join(' and ')} have the same file name, ${name}. A release has no folders.`,
                next: 'Let the build include the name of the component in the file names.',
            };
        }
        function forbiddenArtifact(path, why) {
            return {
                code: 'artifact-forbidden',
                outcome: 'errored',
                where: path,
                found: why,
                expected: 'Artifacts may become public, so they never contain credentials or git data.',
                next: 'Make the glob more specific, or remove the file.',
            };
        }
        function invalidCandidateInput(value) {
            return {
                code: 'candidate-missing',
                outcome: 'errored',
                where: 'input candidate',
                found: value === '' ? 'The input `candidate` is empty.' : 'The input `candidate` is not a digest.',
                expected: 'The output `candidate` of the build job: `sha256:` and 64 hex digits.',
                next: 'Name the build job in `needs:`, give it `outputs: { candidate: "${{ steps.build.outputs.candidate }}" }`, and pass `candidate: "${{ needs.build.outputs.candidate }}"`. If all of this is there, GitHub removed the output because it contains the text of a secret.',
            };
        }
        function candidateNotFound(candidate) {
            return {
                code: 'candidate-not-found',
                outcome: 'errored',
                found: `This run has no workflow artifact for candidate ${candidate}.`,
                next: 'Run `build` in an earlier job of the same run. If the artifact has expired, re-run all jobs.',
            };
        }
        function tampered(name, found, expected) {
            return {
                code: 'candidate-tampered',
                outcome: 'failed',
                where: name,
                found,
                expected,
                next: 'Find out who or what changed the file after the build. Then re-run all jobs to build a new candidate.',
            };
        }
    }),
    82456: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Y9: () => (candidateArtifact),
            or: () => (candidateFromArtifact),
            tH: () => (fileProblems),
            uS: () => (verifiedManifest)
        });
        var _candidate_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14940);
        var _candidate_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2389);
        var _errors_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15429);
        var _errors_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92585);
        function candidateArtifact(candidate) {
            return `liftlock-candidate-${(0, _candidate_index_js__WEBPACK_IMPORTED_MODULE_0__.VK)(candidate)}`;
        }
        async function candidateFromArtifact(candidate, ports) {
            const folder = await ports.files.temporaryFolder('candidate');
            const there = await ports.artifacts.download(candidateArtifact(candidate), folder);
            if (!there)
                throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__.Np((0, _errors_index_js__WEBPACK_IMPORTED_MODULE_2__.jJ)(candidate));
            const text = await ports.files.read(`${folder}/${_candidate_index_js__WEBPACK_IMPORTED_MODULE_3__.h1}`);
            const manifest = verifiedManifest(text, candidate);
            (0, _errors_index_js__WEBPACK_IMPORTED_MODULE_1__.MI)(await fileProblems(manifest, folder, ports));
            return { candidate, manifest, folder };
        }
        function verifiedManifest(text, candidate) {
            if (text === undefined)
                throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__.Np((0, _errors_index_js__WEBPACK_IMPORTED_MODULE_2__.rZ)(_candidate_index_js__WEBPACK_IMPORTED_MODULE_3__.h1, 'The file is missing.', `${candidate}.`));
            const digest = (0, _candidate_index_js__WEBPACK_IMPORTED_MODULE_0__.ol)(text);
            if (digest !== candidate)
                throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__.Np((0, _errors_index_js__WEBPACK_IMPORTED_MODULE_2__.rZ)(_candidate_index_js__WEBPACK_IMPORTED_MODULE_3__.h1, `Its digest is ${digest}.`, `${candidate}.`));
            return _candidate_index_js__WEBPACK_IMPORTED_MODULE_3__.Xi.parse(JSON.parse(text));
        }
        async function fileProblems(manifest, folder, ports) {
            const problems = [];
            for (const artifact of manifest.artifacts) {
                const actual = await ports.files.digest(`${folder}/${artifact.name}`);
                if (actual === undefined)
                    problems.push((0, _errors_index_js__WEBPACK_IMPORTED_MODULE_2__.rZ)(artifact.name, 'The file is missing.', `${artifact.sha256}.`));
                else if (actual.digest !== artifact.sha256)
                    problems.push((0, _errors_index_js__WEBPACK_IMPORTED_MODULE_2__.rZ)(artifact.name, `Its digest is ${actual.digest}.`, `${artifact.sha256}, as recorded by the build.`));
            }
            return problems;
        }
    }),
    24301: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Q: () => (exitedWith)
        });
        const MEANINGS = {
            126: 'the file is not executable',
            127: 'command not found',
            137: 'SIGKILL, often because memory ran out',
            141: 'SIGPIPE: a command such as `head -1` ended before the one that wrote to it, and the step runs with `pipefail`',
        };
        function exitedWith(code) {
            const meaning = MEANINGS[code];
            return meaning === undefined ? `exited with code ${code}` : `exited with code ${code} (${meaning})`;
        }
    }),
    13801: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Zw: () => (problemOf),
            eg: () => (runStep)
        });
        var _config_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79791);
        var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19719);
        var _exit_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24301);
        const MAY_IDENTIFY = ['data', 'deploy', 'rollback'];
        function runStep(step, purpose, context, ports) {
            const script = {
                name: step.name,
                purpose,
                commands: step.commands,
                folder: step.folder,
                inherits: purpose === 'build' || purpose === 'test' ? 'all' : 'tools',
                environment: stepEnvironment(context, step.component),
                oidc: MAY_IDENTIFY.includes(purpose) && 'oidc' in context && context.oidc,
                timeout: step.timeout,
            };
            return ports.log.group(step.name, () => ports.commands.run(script));
        }
        function stepEnvironment(context, component) {
            const known = context;
            return {
                ...known.settings,
                LIFTLOCK_VERSION: context.version,
                LIFTLOCK_TAG: context.tag,
                LIFTLOCK_COMMIT: context.commit,
                LIFTLOCK_CANDIDATE: known.candidate ?? '',
                LIFTLOCK_LABEL: known.candidate === undefined ? '' : labelOf(context.version, known.candidate),
                LIFTLOCK_ENVIRONMENT: known.environment ?? '',
                LIFTLOCK_COMPONENT: component ?? '',
                LIFTLOCK_ARTIFACTS: known.artifacts ?? '',
                LIFTLOCK_CONFIG: known.configFile ?? '',
                LIFTLOCK_PREVIOUS_VERSION: known.previousVersion ?? '',
            };
        }
        function labelOf(version, candidate) {
            return `${version}-${candidate.replace(/^sha256:/, '').slice(0, 12)}`;
        }
        function problemOf(end, kind, step) {
            switch (end.end) {
                case 'passed':
                    return undefined;
                case 'failed':
                    return (0, _errors_index_js__WEBPACK_IMPORTED_MODULE_0__._p)(kind, step.name, (0, _exit_code_js__WEBPACK_IMPORTED_MODULE_1__.Q)(end.exitCode), end.tail);
                case 'timed-out':
                    return (0, _errors_index_js__WEBPACK_IMPORTED_MODULE_0__.cM)(kind, step.name, (0, _config_index_js__WEBPACK_IMPORTED_MODULE_2__.a3)(step.timeout), end.tail);
                case 'cancelled':
                    return (0, _errors_index_js__WEBPACK_IMPORTED_MODULE_0__.KW)(step.name);
            }
        }
    }),
    39916: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            build: () => (build)
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
        async function pullsOf({ history }, { repository, log }) {
            const { byCommit, unavailable } = await repository.pullRequests(history.commits.slice(0, ASKED_ABOUT).map(({ sha }) => sha));
            for (const clause of unavailable)
                log.warning(`The notes are complete, but do not say ${clause}.`);
            return byCommit;
        }
        var markdown = __webpack_require__(83750);
        ;
        function buildSummary(plan, manifest, candidate) {
            const files = manifest.artifacts.filter(({ name }) => name !== candidate_manifest.j3);
            return (0, markdown.qN)((0, summary.M)(plan), (0, markdown.tp)(['Artifact', 'Component', 'Size', 'SHA-256'], files.map(({ name, component, size, sha256 }) => [
                (0, markdown.aY)(name),
                (0, markdown.pj)(component),
                (0, markdown.Ov)(size),
                (0, markdown.aY)(sha256.slice(7, 19)),
            ])), (0, markdown.zH)('Digest of the candidate', (0, markdown.aY)(candidate)));
        }
        var digest = __webpack_require__(14940);
        ;
        function invalidVersionFile(file, where) {
            return {
                code: 'invalid-version-file',
                outcome: 'errored',
                where: file,
                found: `The file has no version at ${where}.`,
                expected: 'A string that the new version can replace.',
                next: 'Correct the place in `version.files`, or write a version there once by hand.',
            };
        }
        function missingVersionFile(file) {
            return {
                code: 'version-file-missing',
                outcome: 'errored',
                where: file,
                found: /[*?{}[\]()!]/.test(file)
                    ? 'The glob matches no file at this commit.'
                    : 'The file does not exist at this commit.',
                next: 'Correct the path in `version.files` (it starts at the root of the repository), or commit the file.',
            };
        }
        function versionFileWithoutOwner(file, owners) {
            return {
                code: 'version-file-unclear',
                outcome: 'errored',
                where: file,
                found: owners.length === 0
                    ? 'The file belongs to no component, and each component has its own version.'
                    : `The file belongs to ${owners.join(' and ')}, and each has its own version.`,
                next: `Name the component whose version the file contains: \`{ file: ${file}, component: ${owners[0] ?? 'NAME'}, … }\` in \`version.files\`.`,
            };
        }
        function repeatedVersionPlace(file, first, second) {
            return {
                code: 'version-file-repeated',
                outcome: 'errored',
                where: file,
                found: `Two entries of \`version.files\` write to the same place in this file: \`${first}\` and \`${second}\`.`,
                next: 'Remove one of them, or make a glob more specific: `packages/!(api)/package.json`.',
            };
        }
        function linkedVersionFile(path) {
            return {
                code: 'version-file-link',
                outcome: 'errored',
                where: path,
                found: 'The path is a symbolic link, or leads through one.',
                expected: 'A file of the repository. A link can point to any file on the runner.',
                next: 'Name the file that the link points to, or make the glob more specific.',
            };
        }
        function versionFileNotText(file) {
            return {
                code: 'version-file-not-text',
                outcome: 'errored',
                where: file,
                found: 'The file is not UTF-8: writing it back would change more than the version.',
                next: 'Convert the file to UTF-8, or let a build step write LIFTLOCK_VERSION into it.',
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
            inputs: schemas.Ikc({}),
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
            return (0, pipeline_stage.s)(`Candidate ${candidate.slice(7, 19)} of version ${next.version}, ${artifacts.length} ${artifacts.length === 1 ? 'artifact' : 'artifacts'}.`, {
                outputs: { 'release-needed': 'true', candidate, version: next.version, tag: next.tag },
                details: { candidate, version: next.version, base: planned.plan.base, bump: planned.plan.bump },
                summary: buildSummary(planned.plan, manifest, candidate),
            });
        }
    })
};
