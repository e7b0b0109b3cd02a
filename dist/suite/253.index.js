export const id = 253;
export const ids = [253];
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
    59297: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            W: () => (rangeAtEnd),
            j: () => (VERSION_RANGE)
        });
        const VERSION_RANGE = /^\d{1,9}(\.\d{1,9})?\.x$/;
        const RANGE_AT_END = /(?:^|[/v_-])(\d{1,9}(?:\.\d{1,9})?)(?:\.x)?$/;
        function rangeAtEnd(branch) {
            const core = RANGE_AT_END.exec(branch)?.[1];
            return core === undefined ? null : `${core}.x`;
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
    3920: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Kp: () => (notSupportedYet),
            Mx: () => (unreadableConfig),
            er: () => (configProblem),
            h0: () => (unmetDependency),
            i4: () => (emptyConfig),
            lw: () => (missingConfig)
        });
        const SMALLEST_CONFIG = `components: [{ name: app, artifacts: ["dist/*.tgz"] }]
build: { steps: [{ name: pack, commands: [npm ci, npm pack --pack-destination dist] }] }
test: { suites: [{ name: unit, kind: unit, commands: [npm ci, npm test] }] }
environments:
  - { name: staging }
  - { name: production, after: [staging], release: true }`;
        function missingConfig(file, misnamed) {
            if (misnamed !== undefined) {
                return {
                    code: 'config-missing',
                    outcome: 'errored',
                    where: misnamed,
                    found: `There is a ${misnamed}, but only ${file} is read.`,
                    next: `Rename it: \`git mv ${misnamed} ${file}\`.`,
                };
            }
            return {
                code: 'config-missing',
                outcome: 'errored',
                where: file,
                found: 'The file does not exist at this commit.',
                next: `Add ${file}. Eight lines are enough; the first example in the README can be copied as it is.`,
            };
        }
        function emptyConfig(file) {
            return {
                code: 'config-empty',
                outcome: 'errored',
                where: file,
                found: 'The file contains no configuration.',
                expected: 'At least `components`, `build` and `environments`.',
                next: `Start with these lines, and run \`liftlock check\`:\n${SMALLEST_CONFIG}`,
            };
        }
        function unreadableConfig(where, found, expected) {
            return { code: 'config-unreadable', outcome: 'errored', where, found, expected, next: CORRECT };
        }
        function configProblem(at) {
            return {
                code: 'config-invalid',
                outcome: 'errored',
                where: at.where,
                found: `\`${at.path || 'the file'}\`: ${at.found}`,
                expected: at.expected,
                next: CORRECT,
            };
        }
        const CORRECT = 'Correct the file at this place, then run `liftlock check`.';
        function notSupportedYet(where, path, instead) {
            return {
                code: 'not-supported-yet',
                outcome: 'errored',
                where,
                found: `\`${path}\` is reserved, but this version of Liftlock does not support it yet.`,
                next: `Remove it for now. ${instead}`,
            };
        }
        function unmetDependency(component, needed, range, version) {
            return {
                code: 'dependency-unmet',
                outcome: 'errored',
                where: component,
                found: `${component} requires ${needed} ${range}, but this release contains ${needed} ${version}.`,
                next: `Once ${component} works with ${needed} ${version}, widen its \`dependencies:\` in .github/liftlock.yml to include ${version}.`,
            };
        }
    }),
    52814: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            p: () => (countingArtifacts),
            u: () => (evidenceArtifact)
        });
        var _candidate_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14940);
        function evidenceArtifact({ candidate, source, digest, attempt }) {
            return `${prefixOf(candidate)}${source}-${(0, _candidate_index_js__WEBPACK_IMPORTED_MODULE_0__.VK)(digest)}-${attempt}`;
        }
        function countingArtifacts(names, candidate, currentAttempt) {
            const read = names
                .filter((name) => name.startsWith(prefixOf(candidate)))
                .map((name) => {
                const [, source = name, attempt = '0'] = /^(.*)-[0-9a-f]{12}-(\d{1,9})$/.exec(name) ?? [];
                return { name, source, attempt: Number(attempt) };
            })
                .filter(({ attempt }) => attempt <= currentAttempt);
            const last = (source) => Math.max(...read.filter((one) => one.source === source).map((one) => one.attempt));
            return read
                .filter(({ source, attempt }) => attempt === last(source))
                .map(({ name }) => name)
                .sort();
        }
        function prefixOf(candidate) {
            return `liftlock-evidence-${(0, _candidate_index_js__WEBPACK_IMPORTED_MODULE_0__.VK)(candidate)}-`;
        }
    }),
    85343: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Le: () => (shownBy),
            UN: () => (testReports),
            Yx: () => (EvidenceBundle),
            of: () => (Evidence)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
        var _candidate_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14940);
        const TestFailure = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
            name: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            message: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            file: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
            line: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive().optional(),
        });
        const Measure = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
            label: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            value: zod__WEBPACK_IMPORTED_MODULE_0__.aig().nonnegative(),
            unit: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
        });
        const TestReport = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
            suite: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            kind: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(['unit', 'integration', 'performance', 'security']),
            conclusion: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(['passed', 'failed']),
            reason: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
            measures: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(Measure),
            failures: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(TestFailure),
            duration: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative(),
        });
        function shownBy({ measures }) {
            if (measures.length === 0)
                return 'exit code only';
            return measures.map(({ label, value, unit = '' }) => `${label} ${Number(value.toFixed(2))}${unit}`).join(', ');
        }
        const Evidence = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
            schema: zod__WEBPACK_IMPORTED_MODULE_0__.euz(1),
            subject: _candidate_index_js__WEBPACK_IMPORTED_MODULE_1__.np,
            predicateType: zod__WEBPACK_IMPORTED_MODULE_0__.euz('test-report'),
            predicate: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(TestReport),
        });
        const EvidenceBundle = zod__WEBPACK_IMPORTED_MODULE_0__.rej({ schema: zod__WEBPACK_IMPORTED_MODULE_0__.euz(1), subject: _candidate_index_js__WEBPACK_IMPORTED_MODULE_1__.np, statements: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(Evidence) });
        function testReports(statements) {
            return statements.flatMap((statement) => statement.predicate);
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
    89074: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            _: () => (EnvironmentInput),
            a: () => (CandidateInput)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
        var _candidate_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14940);
        const CandidateInput = zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
            .trim()
            .pipe(_candidate_index_js__WEBPACK_IMPORTED_MODULE_1__.np)
            .describe('The candidate: the output `candidate` of the build job.');
        const EnvironmentInput = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().trim().max(255);
    }),
    82979: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            h: () => (writeReleaseConfig)
        });
        var canonical_json = __webpack_require__(76135);
        ;
        function resolve(config, candidate, environment) {
            return {
                version: candidate.version,
                environment: environment?.tier ?? 'dev',
                components: candidate.components.map((component) => ({
                    ...component,
                    config: merged(component.config, environment?.config[component.name] ?? {}),
                })),
                dependencies: config.components.flatMap((component) => component.dependencies),
                validation: environment?.validate ?? [],
            };
        }
        function merged(base, over) {
            const entries = Object.entries(over).map(([name, value]) => {
                const before = base[name];
                return [name, isMapping(before) && isMapping(value) ? merged(before, value) : value];
            });
            return { ...base, ...Object.fromEntries(entries) };
        }
        function isMapping(value) {
            return typeof value === 'object' && value !== null && !Array.isArray(value);
        }
        ;
        async function writeReleaseConfig(config, loaded, environment, files) {
            const file = `${await files.temporaryFolder('config')}/release.json`;
            await files.write(file, (0, canonical_json.d)(resolve(config, loaded.manifest, environment)));
            return file;
        }
    }),
    77064: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            j: () => (reportTable)
        });
        var _config_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79791);
        var _evidence_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85343);
        var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83750);
        function reportTable(reports) {
            if (reports.length === 0)
                return '';
            return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.tp)(['', 'Suite', 'Result', 'Time'], reports.map((report) => [
                report.conclusion === 'passed' ? '✓' : '✗',
                (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.pj)(report.suite === report.kind ? report.suite : `${report.suite} (${report.kind})`),
                (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.pj)((0, _evidence_index_js__WEBPACK_IMPORTED_MODULE_1__.Le)(report)),
                (0, _config_index_js__WEBPACK_IMPORTED_MODULE_2__.a3)(report.duration),
            ]));
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
    38508: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            TestInput: () => (TestInput),
            test: () => (test)
        });
        var schemas = __webpack_require__(26921);
        var digest = __webpack_require__(14940);
        var canonical_json = __webpack_require__(76135);
        var problem = __webpack_require__(15429);
        var steps = __webpack_require__(19719);
        var artifact_name = __webpack_require__(52814);
        var pipeline_stage = __webpack_require__(60838);
        var candidate_files = __webpack_require__(82456);
        var load_config = __webpack_require__(73270);
        var inputs = __webpack_require__(89074);
        var release_config_file = __webpack_require__(82979);
        var duration = __webpack_require__(79791);
        var evidence = __webpack_require__(85343);
        var exit_code = __webpack_require__(24301);
        var run_step = __webpack_require__(13801);
        var external_lazy_fast_xml_parser_js_ = __webpack_require__(46669);
        ;
        const LISTS = new Set(['testsuite', 'testcase', 'failure', 'error', 'skipped']);
        function readJUnit(xml) {
            if (/<!DOCTYPE/i.test(xml))
                throw new SyntaxError('the report has a document type declaration');
            const parser = new external_lazy_fast_xml_parser_js_.XMLParser({
                ignoreAttributes: false,
                attributeNamePrefix: '@',
                processEntities: { enabled: true, maxEntityCount: 0 },
                parseAttributeValue: false,
                parseTagValue: false,
                isArray: (name) => LISTS.has(name),
            });
            const document = parser.parse(xml, true);
            const root = document.testsuite === undefined
                ? typeof document.testsuites === 'string'
                    ? {}
                    : document.testsuites
                : { testsuite: document.testsuite };
            if (root === undefined)
                throw new SyntaxError('the report has no element testsuites or testsuite');
            return counts(casesOf(root));
        }
        function sumJUnit(reports) {
            const sum = (key) => reports.reduce((total, report) => total + report[key], 0);
            return {
                total: sum('total'),
                passed: sum('passed'),
                failed: sum('failed'),
                skipped: sum('skipped'),
                failures: reports.flatMap((report) => report.failures),
            };
        }
        function casesOf(suite) {
            const nested = (suite.testsuite ?? []).filter((child) => typeof child === 'object');
            return [
                ...(suite.testcase ?? []).map((entry) => (typeof entry === 'object' ? entry : {})),
                ...nested.flatMap(casesOf),
            ];
        }
        function counts(cases) {
            const broken = cases.filter((entry) => entry.failure !== undefined || entry.error !== undefined);
            const skipped = cases.filter((entry) => entry.skipped !== undefined && !broken.includes(entry)).length;
            return {
                total: cases.length,
                failed: broken.length,
                skipped,
                passed: cases.length - broken.length - skipped,
                failures: broken.map(failureOf),
            };
        }
        function failureOf(entry) {
            const [problem] = entry.failure ?? entry.error ?? [];
            const line = Number(entry['@line']);
            const file = attribute(entry, '@file');
            const name = [attribute(entry, '@classname'), attribute(entry, '@name')].filter((part) => part !== '').join(' › ');
            return {
                name: name === '' ? 'unnamed test' : cut(name, 200),
                message: cut(messageOf(problem), 1_000),
                ...(file === '' ? {} : { file: cut(file, 300) }),
                ...(Number.isInteger(line) && line > 0 ? { line } : {}),
            };
        }
        function messageOf(problem) {
            if (typeof problem === 'string')
                return problem.trim();
            if (typeof problem !== 'object' || problem === null)
                return '';
            const { '@message': message, '#text': text } = problem;
            return [message, text]
                .filter((part) => typeof part === 'string')
                .join('\n')
                .trim();
        }
        function attribute(entry, name) {
            const value = entry[name];
            return typeof value === 'string' ? value : '';
        }
        function cut(text, length) {
            return text.length > length ? `${text.slice(0, length - 1)}…` : text;
        }
        ;
        const junit = {
            name: 'JUnit XML',
            glob: (suite) => suite.junit,
            read: readJUnit,
            judge(contents) {
                const { total, passed, failed, skipped, failures } = sumJUnit(contents);
                const measures = [
                    { label: 'tests', value: total },
                    { label: 'failed', value: failed },
                    { label: 'skipped', value: skipped },
                ];
                if (failed > 0)
                    return { measures, failures, failed: `${failed} of ${total} tests failed` };
                if (total === 0)
                    return { measures, failures, unusable: 'its reports hold no test at all' };
                if (passed === 0)
                    return { measures, failures, unusable: 'every test was skipped' };
                return { measures, failures };
            },
        };
        ;
        const REPORT_FORMATS = [
            junit,
        ];
        ;
        const LARGEST_REPORT = 64 * 1024 * 1024;
        async function readReports(suite, startedAt, ports) {
            const results = [];
            for (const format of REPORT_FORMATS) {
                const glob = format.glob(suite);
                if (glob !== undefined)
                    results.push(await readFormat(format, glob, suite, startedAt, ports));
            }
            return results;
        }
        async function readFormat(format, glob, suite, startedAt, ports) {
            const found = await ports.files.glob(glob, suite.step.folder);
            const fresh = found.filter((file) => file.modifiedAt >= startedAt);
            if (found.length === 0)
                return unusable(`it wrote no report: \`${glob}\` matches nothing`);
            if (fresh.length === 0)
                return unusable(`its reports are older than the suite: \`${glob}\` matches only files that were there before`);
            const contents = [];
            for (const { path, size } of fresh) {
                if (size > LARGEST_REPORT)
                    return unusable(`its report ${path} is larger than 64 MB`);
                try {
                    contents.push(format.read((await ports.files.read(path)) ?? ''));
                }
                catch {
                    return unusable(`its report ${path} is not ${format.name}`);
                }
            }
            return format.judge(contents, suite);
        }
        function unusable(reason) {
            return { measures: [], failures: [], unusable: reason };
        }
        ;
        const FAILURES_KEPT = 50;
        async function runSuite(suite, context, ports) {
            const startedAt = ports.clock.now();
            const end = await (0, run_step.eg)(suite.step, 'test', context, ports);
            const results = await readReports(suite, startedAt, ports);
            const reason = whyFailed(end, suite, results);
            const report = {
                suite: suite.name,
                kind: suite.kind,
                conclusion: reason === undefined ? 'passed' : 'failed',
                ...(reason === undefined ? {} : { reason }),
                measures: results.flatMap(({ measures }) => measures),
                failures: results.flatMap(({ failures }) => failures).slice(0, FAILURES_KEPT),
                duration: Math.round(end.duration),
            };
            ports.log.info(`${reason === undefined ? '✓' : '✗'} ${suite.name}: ${reason ?? (0, evidence.Le)(report)}`);
            return { report, problem: reason === undefined ? undefined : problemOf(suite, reason, end) };
        }
        function whyFailed(end, suite, results) {
            if (end.end === 'timed-out')
                return `it was still running after ${(0, duration.a3)(suite.step.timeout)}`;
            if (end.end === 'cancelled')
                return 'the run was cancelled';
            const failed = results.flatMap((result) => result.failed ?? []);
            if (failed.length > 0)
                return failed.join(', and ');
            if (end.end === 'failed')
                return `it ${(0, exit_code.Q)(end.exitCode)}`;
            const unusable = results.flatMap((result) => result.unusable ?? []);
            return unusable.length > 0 ? unusable.join(', and ') : undefined;
        }
        function problemOf({ name, step }, reason, end) {
            if (end.end === 'cancelled')
                return (0, steps.KW)(name);
            return (0, steps.fU)(name, reason, end.tail, { commands: step.commands, folder: step.folder });
        }
        var markdown = __webpack_require__(83750);
        var report_table = __webpack_require__(77064);
        ;
        function testSummary(reports) {
            return (0, markdown.qN)((0, report_table.j)(reports), ...reports.map(failures));
        }
        function failures(report) {
            if (report.failures.length === 0)
                return '';
            const lines = report.failures.map(({ name, message }) => `- **${(0, markdown.pj)(name)}** ${(0, markdown.pj)(message.split('\n')[0] ?? '')}`);
            return (0, markdown.zH)(`Failures of ${(0, markdown.pj)(report.suite)}`, lines.join('\n'));
        }
        ;
        const TestInput = schemas.Ikc({
            candidate: inputs.a,
            suites: schemas.YjP()
                .default('')
                .transform((text) => text
                .split(/[,\n]+/)
                .map((name) => name.trim())
                .filter((name) => name !== ''))
                .describe('Names of the suites to run, separated by commas or line breaks. Default: all of them.'),
        });
        const test = {
            inputs: TestInput,
            async run(input, ports) {
                const { config } = await (0, load_config.Z9)(ports.files);
                const suites = chosenSuites(config.suites, input.suites);
                const loaded = await (0, candidate_files.or)(input.candidate, ports);
                const { manifest, folder, candidate } = loaded;
                const context = {
                    version: manifest.version,
                    tag: manifest.tag,
                    commit: manifest.commit,
                    candidate,
                    artifacts: folder,
                    configFile: await (0, release_config_file.h)(config, loaded, undefined, ports.files),
                };
                const runs = [];
                for (const suite of suites)
                    runs.push(await runSuite(suite, context, ports));
                const reports = runs.map(({ report }) => report);
                await uploadEvidence(loaded, reports, ports);
                return resultOf(loaded, reports, runs.flatMap(({ problem }) => problem ?? []));
            },
        };
        function chosenSuites(suites, names) {
            if (names.length === 0)
                return suites;
            const unknown = names.filter((name) => !suites.some((suite) => suite.name === name));
            if (unknown.length > 0) {
                const known = suites.map((suite) => suite.name).join(', ');
                throw new problem.Np((0, steps.fV)('suites', `There is no suite ${unknown.join(', ')}.`, `Names from: ${known}.`));
            }
            return suites.filter((suite) => names.includes(suite.name));
        }
        async function uploadEvidence(loaded, reports, ports) {
            const statement = {
                schema: 1,
                subject: loaded.candidate,
                predicateType: 'test-report',
                predicate: [...reports],
            };
            const { job, attempt } = ports.event.run;
            const folder = await ports.files.temporaryFolder('evidence');
            const suites = (0, digest.VK)((0, digest.ol)(reports.map((report) => report.suite).join('\n')));
            const text = (0, canonical_json.d)(statement);
            await ports.files.write(`${folder}/evidence.json`, text);
            const source = `${job}-${suites}`;
            const name = (0, artifact_name.u)({ candidate: loaded.candidate, source, digest: (0, digest.ol)(text), attempt });
            await ports.artifacts.upload(name, folder, ['evidence.json']);
        }
        function resultOf({ manifest, candidate }, reports, problems) {
            const passed = (0, pipeline_stage.s)(headline(manifest.version, reports.length, problems.length), {
                outputs: { version: manifest.version, passed: String(problems.length === 0) },
                details: { candidate, version: manifest.version, reports },
                summary: testSummary(reports),
            });
            if (problems.length === 0)
                return passed;
            const { outcome } = new problem.Np(problems);
            return {
                ...passed,
                decision: outcome,
                reasonCode: problems.find((problem) => problem.outcome === outcome)?.code ?? 'tests-failed',
                problems,
                annotations: reports.flatMap(failedTests),
            };
        }
        function headline(version, suites, failed) {
            if (suites === 0)
                return 'No suites are configured.';
            if (failed === 0)
                return `${version} passed ${suites === 1 ? 'its suite' : `all ${suites} suites`}.`;
            return `${version} did not pass ${suites === 1 ? 'its suite' : `${failed} of ${suites} suites`}.`;
        }
        function failedTests({ suite, failures }) {
            return failures.map(({ name, message, file, line }) => ({
                title: `${suite}: ${name}`,
                message: message === '' ? 'The test failed.' : message,
                file,
                line,
            }));
        }
    })
};
