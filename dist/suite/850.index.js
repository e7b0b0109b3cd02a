export const id = 850;
export const ids = [850];
export const modules = {
    49567: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            ai: () => (number)
        });
        var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
        var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
        function string(params) {
            return core._coercedString(schemas.ZodString, params);
        }
        function number(params) {
            return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.qG(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.rSt, params);
        }
        function boolean(params) {
            return core._coercedBoolean(schemas.ZodBoolean, params);
        }
        function bigint(params) {
            return core._coercedBigint(schemas.ZodBigInt, params);
        }
        function date(params) {
            return core._coercedDate(schemas.ZodDate, params);
        }
    }),
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
            FV: () => (Artifact),
            RH: () => (candidateOf),
            Xi: () => (CandidateManifest),
            fi: () => (EVIDENCE_FILE),
            gO: () => (RESERVED_NAMES),
            h1: () => (MANIFEST_FILE),
            j3: () => (NOTES_FILE),
            uA: () => (Component)
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
    37854: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            G: () => (collidingNames),
            p: () => (assetNameProblem)
        });
        var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2389);
        const ASSET_NAME = /^[A-Za-z0-9_+-][A-Za-z0-9._+-]{0,199}$/;
        function assetNameProblem(name) {
            if (_manifest_js__WEBPACK_IMPORTED_MODULE_0__.gO.includes(name))
                return 'the name is taken by a file of the release itself';
            if (!ASSET_NAME.test(name) || name.endsWith('.'))
                return 'GitHub would rename it';
            return undefined;
        }
        function collidingNames(names) {
            return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
        }
    }),
    80973: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            M1: () => (unfinished),
            Po: () => (referenceTo),
            VD: () => (live),
            g4: () => (belongsTo),
            kP: () => (sameReference),
            wP: () => (possiblyLive)
        });
        var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54445);
        function belongsTo({ component, line }, key) {
            return component === key.component && (key.line === undefined || line === key.line);
        }
        function live(records) {
            return newest(records.filter(_record_js__WEBPACK_IMPORTED_MODULE_0__.yO), (record) => (0, _record_js__WEBPACK_IMPORTED_MODULE_0__.ZU)(record) ?? 0);
        }
        function possiblyLive(records) {
            return newest(records.filter((record) => (0, _record_js__WEBPACK_IMPORTED_MODULE_0__.yO)(record) || ((0, _record_js__WEBPACK_IMPORTED_MODULE_0__.SU)(record) && !(0, _record_js__WEBPACK_IMPORTED_MODULE_0__.F1)(record))), (record) => record.id);
        }
        function unfinished(records) {
            return records.filter((record) => !(0, _record_js__WEBPACK_IMPORTED_MODULE_0__.Hd)(record)).sort((a, b) => a.id - b.id);
        }
        function referenceTo(record) {
            return record === undefined ? null : { deployment: record.id, candidate: record.payload.candidate };
        }
        function sameReference(a, b) {
            return a?.deployment === b?.deployment && a?.candidate === b?.candidate;
        }
        function newest(records, rank) {
            return records.reduce((best, record) => (best === undefined || rank(record) > rank(best) ? record : best), undefined);
        }
    }),
    73633: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            A2: () => (githubRefused),
            E5: () => (recordClosed),
            Hu: () => (outcomeUnknown),
            PF: () => (brokenUpload),
            Up: () => (missingPermission),
            Xd: () => (githubUnreadable),
            gA: () => (lostRace),
            mu: () => (githubUnreachable),
            nS: () => (notFoundOrNoPermission),
            qK: () => (ledgerTooNew),
            xd: () => (rateLimited)
        });
        var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15429);
        const RESUMABLE = 'What was written before stays; re-running finds it and goes on from there.';
        function missingPermission(call, permission, orWorkflowFiles = false) {
            const add = `Add \`${permission}\` to the job's \`permissions:\`, and push.`;
            return {
                code: 'permission-missing',
                outcome: 'errored',
                where: call,
                found: "GitHub answered 403: the job's token may not do this.",
                expected: `\`permissions: { ${permission} }\` of the job${orWorkflowFiles ? ', and no change in `.github/workflows` that the default branch lacks' : ''}.`,
                state: RESUMABLE,
                next: orWorkflowFiles
                    ? `${add} If it is there, push the tag yourself or use the token of a GitHub App: GITHUB_TOKEN cannot release a commit that changes workflow files. Then re-run this job.`
                    : `${add} The table in the action's README has all that it needs.`,
            };
        }
        function notFoundOrNoPermission(call, permission) {
            return {
                code: 'not-found-or-no-permission',
                outcome: 'errored',
                where: call,
                found: 'GitHub answered 404. It does so for what is missing, and for what the token may not see.',
                expected: `That it exists, and \`permissions: { ${permission} }\`.`,
                state: RESUMABLE,
                next: `Add \`${permission}\` to the job's \`permissions:\`; if it is there, look whether somebody has deleted it.`,
            };
        }
        function rateLimited(call, until) {
            return {
                code: 'rate-limited',
                outcome: 'errored',
                where: call,
                found: `GitHub's rate limit is used up${until === '' ? '' : ` until ${until}`}. All runs of a repository share it.`,
                state: RESUMABLE,
                next: 'Re-run the failed jobs later.',
            };
        }
        function githubRefused(call, status, message) {
            return {
                code: 'github-refused',
                outcome: 'errored',
                where: call,
                found: `GitHub answered ${status}: ${message}`,
                expected: 'An answer that the call was done.',
                state: RESUMABLE,
                next: 'Read the message; if it names nothing to change, re-run the failed jobs.',
            };
        }
        function githubUnreachable(call, message) {
            return {
                code: 'github-unreachable',
                outcome: 'errored',
                where: call,
                found: `No usable answer came, and trying again did not help: ${message}.`,
                state: RESUMABLE,
                next: 'Re-run the failed jobs when GitHub answers again (https://www.githubstatus.com).',
            };
        }
        function githubUnreadable(call, message) {
            return {
                code: 'github-answer-unreadable',
                outcome: 'errored',
                where: call,
                found: `The answer cannot be read: ${message}.`,
                expected: "What GitHub's API documentation promises for this call.",
                state: RESUMABLE,
                next: 'Re-run the failed jobs. If it happens again, look for a proxy between the runner and GitHub, and at https://www.githubstatus.com.',
            };
        }
        function outcomeUnknown(call, message) {
            return {
                code: _problem_js__WEBPACK_IMPORTED_MODULE_0__.A8,
                outcome: 'errored',
                where: call,
                found: `No usable answer came: ${message}. Whether the call had an effect is not known.`,
                expected: 'An answer that says what was created.',
                state: RESUMABLE,
                next: 'Re-run the failed jobs: they look first, and do nothing twice.',
            };
        }
        function brokenUpload(asset, found, expected) {
            return {
                code: 'upload-broken',
                outcome: 'errored',
                where: asset,
                found: `After the upload GitHub has: ${found}.`,
                expected: `${expected}.`,
                state: 'The draft release is incomplete. Nothing was deployed.',
                next: 'Re-run the failed jobs: broken assets are replaced, whole ones are kept.',
            };
        }
        function lostRace(environment, record, version, run) {
            return {
                code: 'lost-race',
                outcome: 'held',
                where: environment,
                found: `Run ${run} is deploying ${version} to ${environment} right now (record ${record}).`,
                expected: 'One candidate at a time in an environment.',
                state: 'This candidate was not deployed. Its record is closed.',
                next: `Wait for run ${run} to end, then re-run this job.`,
            };
        }
        function ledgerTooNew(environment, record, what) {
            return {
                code: 'ledger-too-new',
                outcome: 'errored',
                where: environment,
                found: `Record ${record} of ${environment} was written by a later version of Liftlock (${what}).`,
                expected: 'Records that this version can read.',
                next: 'Use the version of the actions that wrote it, or a later one, in this workflow.',
            };
        }
        function recordClosed(environment, record, version) {
            return {
                code: 'record-closed',
                outcome: 'held',
                where: environment,
                found: `Another run closed record ${record} of ${environment} while this job was taking it over.`,
                expected: `A record of ${version} that is still open.`,
                next: 'Re-run this job: it makes a record of its own.',
            };
        }
    }),
    66278: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            El: () => (unlistedChanges),
            db: () => (undocumentedChanges),
            df: () => (nonStandardVersion),
            pA: () => (missingMigration)
        });
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
    }),
    11078: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            LR: () => (versionFileNotText),
            W2: () => (repeatedVersionPlace),
            X6: () => (missingVersionFile),
            aT: () => (linkedVersionFile),
            kA: () => (versionFileWithoutOwner),
            yr: () => (invalidVersionFile)
        });
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
    }),
    82759: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            W0: () => (branchOf),
            lt: () => (releaseBranchOf),
            ol: () => (WorkflowEvent)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
        const WorkflowEvent = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
            repository: zod__WEBPACK_IMPORTED_MODULE_0__.rej({ owner: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1), name: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1) }),
            repositoryUrl: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            sha: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[0-9a-f]{40}$/),
            ref: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            event: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1),
            baseBranch: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
            actor: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            run: zod__WEBPACK_IMPORTED_MODULE_0__.rej({
                id: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(),
                attempt: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(),
                job: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
                jobId: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive().optional(),
                url: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            }),
        });
        function releaseBranchOf(event) {
            return branchOf(event) ?? event.baseBranch;
        }
        function branchOf(event) {
            return event.ref.startsWith('refs/heads/') ? event.ref.slice('refs/heads/'.length) : undefined;
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
            JT: () => (TestReport),
            Le: () => (shownBy),
            UN: () => (testReports),
            Yx: () => (EvidenceBundle),
            of: () => (Evidence),
            p2: () => (TestFailure),
            t$: () => (Measure)
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
    52320: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            O: () => (followsVersionStandard)
        });
        var _gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94256);
        const followsVersionStandard = {
            name: 'follows-version-standard',
            motivation: 'Other tools of a team read version names; one that they cannot read is found out after the release.',
            decide({ versionPattern, manifest }) {
                if (versionPattern === undefined)
                    return (0, _gate_js__WEBPACK_IMPORTED_MODULE_0__.IX)('Every version name is allowed.');
                if (new RegExp(versionPattern, 'u').test(manifest.version))
                    return (0, _gate_js__WEBPACK_IMPORTED_MODULE_0__.IX)(`${manifest.version} fits ${versionPattern}.`);
                return (0, _gate_js__WEBPACK_IMPORTED_MODULE_0__._2)('version-not-standard', `${manifest.version} does not fit ${versionPattern}.`, 'Change `standards.version.pattern`, or what makes the version: the tags and the commits since.');
            },
        };
    }),
    94256: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            IX: () => (pass),
            Qv: () => (GateDecision),
            _2: () => (hold),
            _3: () => (evaluate),
            fJ: () => (fail),
            iK: () => (holdUntil),
            iv: () => (skip)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
        const GateDecision = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
            gate: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            decision: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(['pass', 'hold', 'fail', 'skip']),
            code: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            reason: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            remedy: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            until: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().optional(),
        });
        function pass(reason) {
            return { decision: 'pass', code: 'passed', reason, remedy: '' };
        }
        function hold(code, reason, remedy) {
            return { decision: 'hold', code, reason, remedy };
        }
        function holdUntil(until, code, reason, remedy) {
            return { ...hold(code, reason, remedy), until };
        }
        function fail(code, reason, remedy) {
            return { decision: 'fail', code, reason, remedy };
        }
        function skip(code, reason) {
            return { decision: 'skip', code, reason, remedy: 'Nothing: a newer candidate has taken its place.' };
        }
        function evaluate(gates, facts) {
            return gates.map((gate) => ({ gate: gate.name, ...gate.decide(facts) }));
        }
    }),
    95847: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            JH: () => (GATES),
            m9: () => (MOMENT_GATES),
            Fw: () => (RUN_GATES)
        });
        var gate = __webpack_require__(94256);
        ;
        const canPublish = {
            name: 'can-publish',
            motivation: 'GitHub refuses a release with GITHUB_TOKEN when its commit brings workflow files that the default branch does not have. It is better to know that before production changes.',
            decide({ publishing, environment, manifest }) {
                if (environment.release === 'none')
                    return (0, gate.IX)('Nothing is published from here.');
                if (publishing.workflowRule) {
                    return (0, gate._2)('cannot-publish', `Commit ${manifest.commit.slice(0, 7)} has other workflow files than the default branch, and no branch points at it.`, `Push the tag ${manifest.tag} at ${manifest.commit.slice(0, 7)} yourself, or use the token of a GitHub App; then re-run this job.`);
                }
                return (0, gate.IX)('The token and the commit allow a release.');
            },
        };
        var follows_version_standard_gate = __webpack_require__(52320);
        var has_approval_gate = __webpack_require__(78149);
        ;
        const hasPassingTests = {
            name: 'has-passing-tests',
            motivation: 'A suite that never ran looks just like a suite that passed, unless somebody asks for its report.',
            decide({ tests, manifest }) {
                const failed = tests.reports.filter((report) => report.conclusion === 'failed');
                if (failed.length > 0) {
                    return (0, gate.fJ)('tests-failed', `${list(failed.map((report) => report.suite))} failed for ${manifest.version}.`, 'Fix the cause and push: the next commit makes a new candidate.');
                }
                const suites = tests.reports.map((report) => report.suite);
                const missing = tests.expectedSuites.filter((suite) => !suites.includes(suite));
                if (missing.length > 0) {
                    return (0, gate._2)('tests-missing', `There is no report of ${list(missing)} about this candidate.`, 'Run the `test` action with this candidate in a job before this one, and name that job in `needs:`.');
                }
                const kinds = tests.reports.map((report) => report.kind);
                const missingKinds = tests.expectedKinds.filter((kind) => !kinds.includes(kind));
                if (missingKinds.length > 0) {
                    return (0, gate._2)('test-kinds-missing', `The team's standards ask for ${list(missingKinds)} tests; no suite of that kind has reported.`, 'Add such a suite under `test.suites`, or take the kind out of `standards.testing.kinds`.');
                }
                if (suites.length === 0)
                    return (0, gate.IX)('No suites are configured.');
                return (0, gate.IX)(`${list(suites)} passed.`);
            },
        };
        function list(names) {
            return names.join(', ');
        }
        ;
        const hasSettings = {
            name: 'has-settings',
            motivation: 'GitHub gives an empty text for a secret that does not exist. A deploy must not find that out half way.',
            decide({ missingSettings, environment }) {
                const { variables, secrets } = missingSettings;
                if (variables.length + secrets.length === 0)
                    return (0, gate.IX)('Everything that it requires is set.');
                const lines = [
                    ...variables.map((name) => `${name}: \${{ vars.${name} }}`),
                    ...secrets.map((name) => `${name}: \${{ secrets.${name} }}`),
                ];
                return (0, gate._2)('missing-setting', `${[...variables, ...secrets].join(', ')}: declared in \`requires:\` of ${environment.name}, and missing or empty.`, `Set them in the environment ${environment.name}, and give them to this step:\nenv:\n${lines.map((line) => `  ${line}`).join('\n')}`);
            },
        };
        var deployment_ledger = __webpack_require__(80973);
        ;
        const isAsShown = {
            name: 'is-as-shown',
            motivation: 'A reviewer approves a difference. If what is live has changed since, nobody has seen the real one.',
            decide({ shown, ledger, environment, candidate }) {
                if (shown === undefined)
                    return (0, gate.IX)('No brief was written about this environment.');
                const now = (0, deployment_ledger.VD)(ledger);
                const restores = now?.payload.candidate === candidate && (0, deployment_ledger.wP)(ledger)?.id !== now.id;
                if (restores)
                    return (0, gate.IX)('It is what was last live here.');
                if ((0, deployment_ledger.kP)(shown, (0, deployment_ledger.Po)(now)))
                    return (0, gate.IX)('What is live is what the brief showed.');
                return (0, gate._2)('brief-outdated', `The brief was written against ${shown === null ? 'an empty environment' : `record ${shown.deployment}`}; ${environment.name} now has ${now === undefined ? 'nothing' : `${now.payload.version}, record ${now.id}`}.`, 'Re-run the job that stages this candidate: it writes a new brief. Then approve that one.');
            },
        };
        var compare = __webpack_require__(78469);
        ;
        const isNewerThanLive = {
            name: 'is-newer-than-live',
            motivation: 'A run that waited for days wakes up and puts old code over new. Time does not tell which is newer (grafana, 2026); ancestry does.',
            decide(facts) {
                const { ledger, order, environment, manifest, candidate } = facts;
                const there = (0, deployment_ledger.wP)(ledger);
                if (there === undefined || order === undefined)
                    return (0, gate.IX)(`Nothing is live in ${environment.name} yet.`);
                const last = (0, deployment_ledger.VD)(ledger);
                if (last?.payload.candidate === candidate && last.id !== there.id) {
                    return (0, gate.IX)(`It is what was last live here; ${described(there)} did not get through.`);
                }
                switch (order) {
                    case 'ahead':
                        return (0, gate.IX)(`It follows ${described(there)}.`);
                    case 'identical':
                        return ofOneCommit(facts, there);
                    case 'behind':
                        return behind(facts, there);
                    case 'diverged':
                        return diverged(manifest.branch, environment.name, there);
                }
            },
        };
        function described({ payload, sha }) {
            return `${payload.version} (${sha.slice(0, 7)})`;
        }
        function ofOneCommit(facts, there) {
            return compare(facts.manifest.version, there.payload.version) < 0
                ? behind(facts, there)
                : (0, gate.IX)(`${described(there)} is the same commit.`);
        }
        function behind({ purpose, environment, manifest }, there) {
            const what = described(there);
            if (purpose === 'stage')
                return (0, gate.iv)('overtaken', `${environment.name} already has ${what}, which contains this commit.`);
            return (0, gate._2)('older-than-live', `${environment.name} has ${what}, which contains ${manifest.version}.`, 'Nothing needs to be done: the newer version contains these changes.');
        }
        function diverged(branch, environment, there) {
            const reason = `${environment} has ${described(there)}; neither contains the other.`;
            return there.payload.line === branch
                ? (0, gate._2)('diverged', reason, `Merge ${there.sha.slice(0, 7)} into ${branch} and push: the merge makes a candidate that contains both.`)
                : (0, gate._2)('diverged', reason, `${environment} holds one version at a time, and ${there.payload.line} brought this one. Give ${branch} an environment of its own, \`branches: [${branch}]\`.`);
        }
        var digest = __webpack_require__(14940);
        var deployment_record = __webpack_require__(54445);
        ;
        const isOnlyBuild = {
            name: 'is-only-build',
            motivation: 'Re-running all jobs builds again, and a build that is not reproducible gives other bytes. What was tested and staged is what goes on.',
            decide({ candidate, manifest, ledger, otherLedgers }) {
                const records = [ledger, ...Object.values(otherLedgers)].flat();
                const other = records.find((record) => record.sha === manifest.commit &&
                    record.payload.version === manifest.version &&
                    record.payload.candidate !== candidate &&
                    (0, deployment_record.yO)(record));
                if (other === undefined)
                    return (0, gate.IX)('No other build of this commit and version is staged or live.');
                return (0, gate._2)('rebuilt', `${manifest.version} of commit ${manifest.commit.slice(0, 7)} is live in ${other.environment} as candidate ${(0, digest.VK)(other.payload.candidate)}; this build gave ${(0, digest.VK)(candidate)}.`, `Promote the one that is staged: re-run the failed jobs of run ${other.payload.run.id}. For a new build, push a new commit.`);
            },
        };
        var workflow_event = __webpack_require__(82759);
        var branch_pattern = __webpack_require__(41156);
        ;
        const isReleaseBranch = {
            name: 'is-release-branch',
            motivation: 'A tag or a side branch that is named like a protected one has passed the branch rules of environments before; so the candidate must come from a branch that may enter, and so must the scripts that bring it there.',
            decide({ event, environment, releaseBranches, manifest }) {
                const branch = (0, workflow_event.W0)(event);
                const allowed = environment.branches.length > 0 ? environment.branches : releaseBranches;
                if (branch === undefined) {
                    return (0, gate._2)('not-a-branch', `The run is about ${event.ref}, which is not a branch.`, 'Start the workflow from a branch.');
                }
                const stranger = [manifest.branch, branch].find((name) => !(0, branch_pattern._)(name, allowed));
                if (stranger !== undefined) {
                    return (0, gate._2)('branch-not-allowed', `The ${stranger === manifest.branch ? 'candidate' : 'run'} comes from ${stranger}; ${environment.name} takes candidates from ${allowed.join(', ')}.`, `Merge it into ${allowed[0] ?? 'a release branch'}, or add the branch to \`branches:\` of ${environment.name}.`);
                }
                if (manifest.prerelease && environment.release !== 'none' && environment.branches.length === 0) {
                    return (0, gate._2)('prerelease-not-allowed', `${manifest.version} is a pre-release, and ${environment.name} publishes releases without naming ${manifest.branch}.`, `To release pre-releases from here, name their branches: \`branches: [${[...releaseBranches].join(', ')}]\` in ${environment.name}.`);
                }
                return (0, gate.IX)(`${manifest.branch} may enter ${environment.name}.`);
            },
        };
        ;
        const isRightCheckout = {
            name: 'is-right-checkout',
            motivation: 'How a deploy is done comes from the checkout, what is deployed from the candidate. If the two belong to different commits, a reviewed script is not the one that runs.',
            decide({ checkout, event, manifest }) {
                if (checkout.head !== event.sha) {
                    return (0, gate._2)('wrong-checkout', `The checkout is at ${gate_short(checkout.head)}, the run is about ${gate_short(event.sha)}.`, 'Let `actions/checkout` take its default ref: remove `ref:` from the step.');
                }
                if (event.sha === manifest.commit && checkout.configDigest !== manifest.config.sha256) {
                    return (0, gate._2)('wrong-checkout', 'The configuration in the checkout is not the one that the candidate was built with, although the commit is.', 'Remove whatever changes .github/liftlock.yml before this step.');
                }
                return (0, gate.IX)(`The checkout is at ${gate_short(event.sha)}.`);
            },
        };
        function gate_short(sha) {
            return sha === undefined ? 'no commit' : sha.slice(0, 7);
        }
        ;
        const isStaged = {
            name: 'is-staged',
            motivation: 'The same commit is not the same bytes: only what ran in every environment before may go on.',
            decide({ candidate, environment, otherLedgers }) {
                const missing = environment.after.filter((name) => !(otherLedgers[name] ?? []).some((record) => record.payload.candidate === candidate && (0, deployment_record.yO)(record)));
                if (missing.length === 0) {
                    return (0, gate.IX)(environment.after.length === 0 ? 'Nothing comes before it.' : `It was live in ${environment.after.join(', ')}.`);
                }
                return (0, gate._2)('not-staged', `Candidate ${(0, digest.VK)(candidate)} has never been live in ${missing.join(', ')}.`, `Let the job that stages it there succeed first: it belongs in \`needs:\` of this one.`);
            },
        };
        ;
        const TRUSTED = [
            'push',
            'workflow_dispatch',
            'repository_dispatch',
            'schedule',
            'release',
            'merge_group',
        ];
        const isTrustedEvent = {
            name: 'is-trusted-event',
            motivation: 'Workflows that run for pull requests and comments with a writing token were the way into spotbugs, nx and trivy: what a stranger can start must not deploy.',
            decide: ({ event }) => TRUSTED.includes(event.event)
                ? (0, gate.IX)(`The run was started by ${event.event}.`)
                : (0, gate._2)('untrusted-event', `The run was started by ${event.event}, which people without write access can trigger.`, `Run stage and promote on one of: ${TRUSTED.join(', ')}. Give the job \`if: github.event_name == 'push'\`.`),
        };
        ;
        function tagWanted(tag, sha, run) {
            return `Make the tag again if it was deleted, \`git tag ${tag} ${sha} && git push origin ${tag}\`, and publish its release. Then re-run all jobs of run ${run}: it becomes the next version.`;
        }
        const isVersionFree = {
            name: 'is-version-free',
            motivation: 'Two commits can plan the same next version. The first to be published has it; the second must not move its tag or replace its files.',
            decide({ version, manifest, candidate, event }) {
                const remedy = `Re-run all jobs of run ${event.run.id}: it becomes the next version.`;
                if (version.tagCommit !== undefined && version.tagCommit !== manifest.commit) {
                    return (0, gate._2)('version-taken', `The tag ${manifest.tag} is at ${version.tagCommit.slice(0, 7)}, the candidate is ${manifest.commit.slice(0, 7)}.`, remedy);
                }
                const published = version.published;
                if (published !== undefined && published.candidate !== candidate) {
                    const other = published.candidate === undefined ? 'no candidate' : `candidate ${(0, digest.VK)(published.candidate)}`;
                    return (0, gate._2)('version-taken', `The release ${manifest.tag} is published with ${other}.`, remedy);
                }
                const { claimed } = version;
                if (claimed !== undefined) {
                    return (0, gate._2)('version-taken', `The ledger of ${claimed.environment} says that ${manifest.version} was released already, as candidate ${(0, digest.VK)(claimed.candidate)} of ${claimed.sha.slice(0, 7)}.`, tagWanted(manifest.tag, claimed.sha, event.run.id));
                }
                return (0, gate.IX)(published === undefined ? `${manifest.tag} is not published.` : `${manifest.tag} is this candidate.`);
            },
        };
        ;
        const RUN_GATES = [isTrustedEvent, isReleaseBranch, isRightCheckout];
        const MOMENT_GATES = [isVersionFree, isOnlyBuild, isNewerThanLive, isAsShown];
        const GATES = [
            ...RUN_GATES,
            hasPassingTests,
            follows_version_standard_gate.O,
            isVersionFree,
            isStaged,
            isOnlyBuild,
            has_approval_gate.i,
            isNewerThanLive,
            isAsShown,
            hasSettings,
            canPublish,
        ];
    }),
    78149: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            G: () => (countingApprovals),
            i: () => (hasApproval)
        });
        var _deployment_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54445);
        var _gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94256);
        const hasApproval = {
            name: 'has-approval',
            motivation: 'Any workflow that names an environment creates it, without rules; administrators can start waiting jobs; a re-run carries old reviews along. So the reviews themselves are counted.',
            decide(facts) {
                const { environment, reviewers, reviews, event } = facts;
                const rule = environment.approvals;
                if (rule === 'none')
                    return (0, _gate_js__WEBPACK_IMPORTED_MODULE_0__.IX)(`${environment.name} asks for no approval.`);
                if (reviewers === undefined || reviewers.required === 0) {
                    return (0, _gate_js__WEBPACK_IMPORTED_MODULE_0__._2)('environment-unprotected', `The environment ${environment.name} has no required reviewers.`, `Add them: repository Settings → Environments → ${environment.name} → Required reviewers (private repositories need GitHub Enterprise). To go without, write \`approvals: none\`.`);
                }
                if (reviews.length === 0) {
                    return (0, _gate_js__WEBPACK_IMPORTED_MODULE_0__._2)('approval-not-visible', `GitHub shows no review of ${environment.name} in run ${event.run.id}.`, "Remove `deployment: false` from the job's `environment:`, or write `approvals: none`.");
                }
                const people = new Set(countingApprovals(facts).map((approval) => approval.user));
                if (people.size < rule.count) {
                    return (0, _gate_js__WEBPACK_IMPORTED_MODULE_0__._2)('not-enough-approvals', `${people.size} of ${rule.count} approvals count (${[...people].join(', ') || 'nobody'}).`, rule.count > 1
                        ? `GitHub goes on after one review. Add ${rule.count - 1} empty job with \`environment: ${environment.name}\` before this one: each asks again.`
                        : 'Re-run this job, and have it approved by somebody else: reviews by the authors of the change do not count.');
                }
                return (0, _gate_js__WEBPACK_IMPORTED_MODULE_0__.IX)(`Approved by ${[...people].join(', ')}.`);
            },
        };
        function countingApprovals(facts) {
            const { environment, reviews, ledger, candidate, event, authors } = facts;
            const used = ledger
                .filter((record) => record.payload.run.id === event.run.id)
                .filter((record) => record.payload.candidate !== candidate || (0, _deployment_index_js__WEBPACK_IMPORTED_MODULE_1__.yO)(record))
                .flatMap((record) => record.payload.approvals);
            const unused = reviews
                .filter((review) => review.state === 'approved')
                .map(({ user, comment }) => ({ user, comment }));
            for (const approval of used) {
                const index = unused.findIndex((other) => other.user === approval.user && other.comment === approval.comment);
                if (index >= 0)
                    unused.splice(index, 1);
            }
            const rule = environment.approvals;
            return rule !== 'none' && rule.notTheAuthor ? unused.filter(({ user }) => !isAmong(user, authors)) : unused;
        }
        function isAmong(user, others) {
            return others.some((other) => other.toLowerCase() === user.toLowerCase());
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
                throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__.Np((0, _errors_index_js__WEBPACK_IMPORTED_MODULE_2__.rZ)(_candidate_index_js__WEBPACK_IMPORTED_MODULE_3__.h1, 'The file is missing.', `Bytes with ${candidate}.`));
            const digest = (0, _candidate_index_js__WEBPACK_IMPORTED_MODULE_0__.ol)(text);
            if (digest !== candidate)
                throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__.Np((0, _errors_index_js__WEBPACK_IMPORTED_MODULE_2__.rZ)(_candidate_index_js__WEBPACK_IMPORTED_MODULE_3__.h1, `Its bytes have ${digest}.`, `${candidate}.`));
            return _candidate_index_js__WEBPACK_IMPORTED_MODULE_3__.Xi.parse(JSON.parse(text));
        }
        async function fileProblems(manifest, folder, ports) {
            const problems = [];
            for (const artifact of manifest.artifacts) {
                const actual = await ports.files.digest(`${folder}/${artifact.name}`);
                if (actual === undefined)
                    problems.push((0, _errors_index_js__WEBPACK_IMPORTED_MODULE_2__.rZ)(artifact.name, 'The file is missing.', `${artifact.sha256}.`));
                else if (actual.digest !== artifact.sha256)
                    problems.push((0, _errors_index_js__WEBPACK_IMPORTED_MODULE_2__.rZ)(artifact.name, `Its bytes have ${actual.digest}.`, `${artifact.sha256}, as the build wrote it down.`));
            }
            return problems;
        }
    }),
    24301: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Q: () => (exitedWith)
        });
        const MEANINGS = {
            126: 'what was called is no program',
            127: 'a program that was not found',
            137: 'SIGKILL: often too little memory',
            141: 'SIGPIPE: something like `… | head -1` ended before what wrote to it, and the step runs with `pipefail`',
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
    73270: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Hr: () => (loadConfigToPlan),
            Z9: () => (loadConfig),
            b6: () => (environmentNamed)
        });
        var _candidate_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14940);
        var _config_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77346);
        var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15429);
        var _errors_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3920);
        var _errors_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19719);
        async function loadConfig(files) {
            const { onlyPlanned, ...loaded } = await loadConfigToPlan(files);
            (0, _errors_index_js__WEBPACK_IMPORTED_MODULE_0__.MI)(onlyPlanned);
            return loaded;
        }
        async function loadConfigToPlan(files) {
            const text = await files.read(_config_index_js__WEBPACK_IMPORTED_MODULE_1__.g2);
            if (text === undefined) {
                const misnamed = (await files.read(_config_index_js__WEBPACK_IMPORTED_MODULE_1__.tz)) === undefined ? undefined : _config_index_js__WEBPACK_IMPORTED_MODULE_1__.tz;
                throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__.Np((0, _errors_index_js__WEBPACK_IMPORTED_MODULE_2__.lw)(_config_index_js__WEBPACK_IMPORTED_MODULE_1__.g2, misnamed));
            }
            const parsed = (0, _config_index_js__WEBPACK_IMPORTED_MODULE_1__.o4)(text);
            if (!parsed.ok)
                throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__.Np(parsed.problems);
            return { config: parsed.config, onlyPlanned: parsed.onlyPlanned, digest: (0, _candidate_index_js__WEBPACK_IMPORTED_MODULE_3__.ol)(text) };
        }
        function environmentNamed(config, name) {
            const found = config.environments.find((environment) => environment.name.toLowerCase() === name.toLowerCase());
            if (found)
                return found;
            throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__.Np((0, _errors_index_js__WEBPACK_IMPORTED_MODULE_4__.Iu)(name, config.environments.map((environment) => environment.name)));
        }
    }),
    60838: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            h: () => (skipped),
            s: () => (completed)
        });
        function completed(headline, rest = {}) {
            return { decision: 'completed', reasonCode: 'done', ...nothing(headline), ...rest };
        }
        function skipped(reasonCode, headline, rest = {}) {
            return { decision: 'skipped', reasonCode, ...nothing(headline), ...rest };
        }
        function nothing(headline) {
            return { headline, outputs: {}, details: {}, summary: '', gates: [], problems: [] };
        }
    }),
    73256: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            h: () => (writeReleaseConfig)
        });
        var _candidate_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76135);
        var _release_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57094);
        async function writeReleaseConfig(config, loaded, environment, files) {
            const file = `${await files.temporaryFolder('config')}/release.json`;
            await files.write(file, (0, _candidate_index_js__WEBPACK_IMPORTED_MODULE_0__.d)((0, _release_index_js__WEBPACK_IMPORTED_MODULE_1__.h)(config, loaded.manifest, environment)));
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
            return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.tp)(['', 'Suite', 'Kind', 'Result', 'Time'], reports.map((report) => [
                report.conclusion === 'passed' ? '✓' : '✗',
                (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.pj)(report.suite),
                report.kind,
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
        function runStep(step, purpose, context, ports) {
            const script = {
                name: step.name,
                purpose,
                commands: step.commands,
                folder: step.folder,
                inherits: purpose === 'build' || purpose === 'test' ? 'all' : 'tools',
                environment: stepEnvironment(context, step.component),
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
                LIFTLOCK_ENVIRONMENT: known.environment ?? '',
                LIFTLOCK_COMPONENT: component ?? '',
                LIFTLOCK_ARTIFACTS: known.artifacts ?? '',
                LIFTLOCK_CONFIG: known.configFile ?? '',
                LIFTLOCK_PREVIOUS_VERSION: known.previousVersion ?? '',
            };
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
    10848: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            F: () => (planRelease)
        });
        var workflow_event = __webpack_require__(82759);
        var read_history = __webpack_require__(52651);
        var plan = __webpack_require__(18390);
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
        var standards = __webpack_require__(61176);
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
    61176: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            sA: () => (asksOfPlans),
            H7: () => (needsChangedFiles),
            ov: () => (standardProblems)
        });
        var notes_layout = __webpack_require__(31271);
        var note_entry = __webpack_require__(93660);
        var standards = __webpack_require__(66278);
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
            return [...hidden].map(([type, shas]) => (0, standards.El)(type, shas));
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
            return [(0, standards.db)(when, shasOf(asking), require, base)];
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
            return silent.length === 0 ? [] : [(0, standards.pA)(shasOf(silent))];
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
                return decision === 'pass' ? [] : [(0, standards.df)(reason, remedy)];
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
    53160: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            w: () => (declaredSettings)
        });
        function declaredSettings(environment, settings) {
            const names = [...environment.requires.variables, ...environment.requires.secrets];
            return Object.fromEntries(names.map((name) => [name, settings.get(name) ?? '']));
        }
    }),
    33277: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            F: () => (rollBack),
            o: () => (closeFailed)
        });
        var _deployment_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54445);
        var _pipeline_run_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13801);
        var _environment_ensure_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3551);
        async function rollBack(started, context, ports) {
            let complete = true;
            for (const step of started.toReversed()) {
                if (step.rollback.length === 0) {
                    complete = false;
                    ports.log.warning(`"${step.name}" has no rollback steps: what it did stays.`);
                }
                for (const rollback of step.rollback) {
                    const end = await (0, _pipeline_run_step_js__WEBPACK_IMPORTED_MODULE_0__.eg)({ ...rollback, component: step.component }, 'rollback', context, ports);
                    if (end.end === 'passed')
                        continue;
                    complete = false;
                    ports.log.warning(`Rollback step "${rollback.name}" did not pass.`);
                }
            }
            return complete ? 'done' : 'incomplete';
        }
        function closeFailed(record, end, what, ports) {
            return (0, _environment_ensure_status_js__WEBPACK_IMPORTED_MODULE_1__.J)(record, 'failure', `${end === 'incomplete' ? _deployment_index_js__WEBPACK_IMPORTED_MODULE_2__.RG : _deployment_index_js__WEBPACK_IMPORTED_MODULE_2__.jC}: ${what}`, ports);
        }
    }),
    47763: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            BU: () => (saveRollout),
            h_: () => (savedRollout)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
        const KEY = 'rollout';
        const RolloutState = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
            environment: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            deployment: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(),
            started: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()),
            finished: zod__WEBPACK_IMPORTED_MODULE_0__.zMY(),
            context: zod__WEBPACK_IMPORTED_MODULE_0__.rej({
                version: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
                tag: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
                commit: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
                candidate: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
                artifacts: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
                configFile: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
                previousVersion: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            }),
        });
        function saveRollout(state, ports) {
            ports.handover.saveState(KEY, JSON.stringify(state));
        }
        function savedRollout(ports) {
            const text = ports.handover.state(KEY);
            return text === '' ? undefined : RolloutState.parse(JSON.parse(text));
        }
    }),
    3551: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            J: () => (ensureStatus),
            s: () => (addStatus)
        });
        var _deployment_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54445);
        const DESCRIPTION_LIMIT = 140;
        async function ensureStatus(record, state, description, ports, url) {
            if (record.statuses.some((status) => status.state === state))
                return record;
            return addStatus(record, state, description, ports, url);
        }
        async function addStatus(record, state, description, { github, event }, url) {
            const status = await github.addStatus(record.id, {
                state,
                description: description.length > DESCRIPTION_LIMIT ? `${description.slice(0, DESCRIPTION_LIMIT - 1)}…` : description,
                url,
                logUrl: (0, _deployment_index_js__WEBPACK_IMPORTED_MODULE_0__.CI)(event.repositoryUrl, holderIn(event)),
            });
            return { ...record, statuses: [status, ...record.statuses] };
        }
        function holderIn({ run }) {
            return { run: run.id, attempt: run.attempt, job: run.jobId ?? null };
        }
    }),
    35517: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            R: () => (PROMOTE),
            L: () => (STAGE)
        });
        ;
        class Ended {
            result;
            constructor(result) {
                this.result = result;
            }
        }
        class Flow {
            steps;
            constructor(steps) {
                this.steps = steps;
            }
            static from() {
                return new Flow([]);
            }
            step(step) {
                return new Flow([...this.steps, step]);
            }
            async run(start, ports) {
                let known = start;
                const taken = [];
                for (const step of this.steps) {
                    ports.log.step(step.title);
                    try {
                        const found = await step.run(known, ports);
                        if (found instanceof Ended)
                            return { known: known, ended: found.result };
                        known = { ...known, ...found };
                        taken.push(step);
                    }
                    catch (failure) {
                        for (const earlier of taken.toReversed())
                            await earlier.release?.(known, failure, ports);
                        throw failure;
                    }
                }
                return { known: known, ended: undefined };
            }
        }
        var deployment_ledger = __webpack_require__(80973);
        var deployment_record = __webpack_require__(54445);
        var ensure_status = __webpack_require__(3551);
        ;
        async function closeReplaced(records, ports) {
            const there = (0, deployment_ledger.VD)(records);
            if (there !== undefined)
                await closeAllBut(there, records, ports);
        }
        async function closeAllBut(there, records, ports) {
            for (const record of records) {
                if (record.id !== there.id && (0, deployment_record.yO)(record)) {
                    await (0, ensure_status.J)(record, 'inactive', `Replaced by ${there.payload.version}`, ports);
                }
            }
        }
        ;
        const closeLeftActive = {
            title: 'Close what was left active',
            async run({ facts }, ports) {
                await closeReplaced(facts.ledger, ports);
                return {};
            },
        };
        const close_replaced_closeReplaced = {
            title: 'Close the record that was replaced',
            async run({ rollout, ledgerBefore }, ports) {
                await closeAllBut(rollout.record, ledgerBefore, ports);
                return {};
            },
        };
        var load_config = __webpack_require__(73270);
        ;
        const configure = {
            title: 'Read the configuration',
            async run({ environmentName }, ports) {
                const loadedConfig = await (0, load_config.Z9)(ports.files);
                const first = loadedConfig.config.environments[0]?.name ?? '';
                const name = environmentName === '' ? first : environmentName;
                return { loadedConfig, environment: (0, load_config.b6)(loadedConfig.config, name) };
            },
        };
        var steps = __webpack_require__(19719);
        var run_step = __webpack_require__(13801);
        var problem = __webpack_require__(15429);
        ;
        class RolloutFailure extends problem.Np {
            what;
            constructor(problem, what) {
                super(problem);
                this.what = what;
            }
        }
        ;
        async function runSteps(rollout, purpose, ports) {
            for (const step of rollout.environment[purpose])
                await runOne(rollout, step, purpose, ports);
        }
        async function runOne(rollout, step, purpose, ports) {
            rollout.begins(step, ports);
            const end = await (0, run_step.eg)(step, purpose, rollout.context, ports);
            const problem = (0, run_step.Zw)(end, 'deploy', step);
            if (problem !== undefined)
                throw new RolloutFailure(problem, `step "${step.name}" ${end.end.replace('-', ' ')}`);
        }
        var duration = __webpack_require__(79791);
        var exit_code = __webpack_require__(24301);
        ;
        async function validate(step, context, ports) {
            const startedAt = ports.clock.now();
            let passes = 0;
            let failures = 0;
            for (let checks = 1;; checks += 1) {
                const found = await check(step, context, ports);
                const starting = passes === 0 && ports.clock.now() - startedAt < step.startPeriod;
                if (found === undefined)
                    passes += 1;
                else if (!starting)
                    failures += 1;
                ports.log.info(`${step.name}: check ${checks} ${found === undefined ? 'passed' : `did not pass: ${found}`}`);
                if (passes >= step.count)
                    return { passed: true, name: step.name, checks };
                if (found !== undefined && (failures > step.failureLimit || ports.cancellation.requested)) {
                    return { passed: false, name: step.name, checks, found, expected: expectationOf(step, context) };
                }
                await ports.clock.sleep(step.interval);
            }
        }
        async function check(step, context, ports) {
            if (step.http !== undefined)
                return checkHttp(step.http, context, ports);
            const { name, commands = [], timeout, folder } = step;
            const end = await (0, run_step.eg)({ name, commands, timeout, folder }, 'validate', context, ports);
            if (end.end === 'passed')
                return undefined;
            return end.end === 'failed'
                ? `The commands ${(0, exit_code.Q)(end.exitCode)}.`
                : `The commands were stopped after ${(0, duration.a3)(end.duration)}.`;
        }
        async function checkHttp(http, context, ports) {
            const answer = await ports.http.get(fillUrl(http.url, context), {
                timeout: http.timeout,
                allowPrivate: http.allowPrivate,
            });
            if (typeof answer === 'string')
                return answer;
            if (answer.status !== http.status)
                return `It answered ${answer.status}.`;
            const fields = Object.entries(http.json);
            if (fields.length === 0)
                return undefined;
            const body = jsonObject(answer.body);
            if (body === undefined)
                return 'Its answer is not a JSON object.';
            const wrong = fields.find(([name, expected]) => String(body[name]) !== fillText(expected, context));
            return wrong === undefined ? undefined : `Its \`${wrong[0]}\` is ${shown(body[wrong[0]])}.`;
        }
        const LONGEST_VALUE = 200;
        function shown(value) {
            const text = JSON.stringify(value) ?? 'missing';
            return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
        }
        function expectationOf(step, context) {
            if (step.http === undefined)
                return `Exit code 0${times(step.count)}.`;
            const fields = Object.entries(step.http.json).map(([name, value]) => `, \`${name}\` ${fillText(value, context)}`);
            return `Status ${step.http.status}${fields.join('')}${times(step.count)}.`;
        }
        function times(count) {
            return count === 1 ? '' : `, ${count} times`;
        }
        function fillUrl(url, context) {
            return url.replaceAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g, (_, name) => Object.hasOwn(context.settings, name) ? (context.settings[name] ?? '') : '');
        }
        function fillText(text, context) {
            return text
                .replaceAll('{version}', context.version)
                .replaceAll('{commit}', context.commit)
                .replaceAll('{candidate}', context.candidate);
        }
        function jsonObject(text) {
            try {
                const value = JSON.parse(text);
                return typeof value === 'object' && value !== null && !Array.isArray(value)
                    ? value
                    : undefined;
            }
            catch {
                return undefined;
            }
        }
        ;
        const prepareData = {
            title: 'Prepare the data',
            async run({ rollout }, ports) {
                await runSteps(rollout, 'data', ports);
                return {};
            },
        };
        const deploy = {
            title: 'Deploy',
            async run({ rollout }, ports) {
                await runSteps(rollout, 'deploy', ports);
                return {};
            },
        };
        const validateDeploy = {
            title: 'Validate',
            async run({ rollout: { environment, context } }, ports) {
                for (const step of environment.validate) {
                    const end = await ports.log.group(`validate: ${step.name}`, () => validate(step, context, ports));
                    if (end.passed)
                        continue;
                    throw new RolloutFailure((0, steps.$Y)(end.name, end.found, end.expected, {
                        version: context.version,
                        environment: environment.name,
                    }), `validation "${end.name}" failed`);
                }
                return {};
            },
        };
        const succeed = {
            title: 'Record the success',
            async run({ rollout }, ports) {
                const { environment, context, record } = rollout;
                rollout.settle(ports);
                const url = environment.url === undefined ? undefined : fillUrl(environment.url, context);
                const how = environment.validate.length > 0 ? 'is live and validated' : 'is live; no validation is configured';
                await (0, ensure_status.J)(record, 'success', `${context.version} ${how}`, ports, url);
                return {};
            },
        };
        var pipeline_stage = __webpack_require__(60838);
        var release_config_file = __webpack_require__(73256);
        var declared_settings = __webpack_require__(53160);
        ;
        async function deployContext(facts, loaded, config, ports) {
            const { environment, manifest, candidate } = facts;
            return {
                version: manifest.version,
                tag: manifest.tag,
                commit: manifest.commit,
                candidate,
                environment: environment.name,
                artifacts: loaded.folder,
                configFile: await (0, release_config_file.h)(config, loaded, environment, ports.files),
                previousVersion: (0, deployment_ledger.VD)(facts.ledger)?.payload.version ?? '',
                settings: (0, declared_settings.w)(environment, ports.settings),
            };
        }
        ;
        const endIfLive = {
            title: 'See whether it is live already',
            async run({ facts, environment, loaded, loadedConfig }, ports) {
                const there = (0, deployment_ledger.VD)(facts.ledger);
                if (there?.payload.candidate !== facts.candidate || (0, deployment_ledger.wP)(facts.ledger)?.id !== there.id)
                    return {};
                const context = await deployContext(facts, loaded, loadedConfig.config, ports);
                for (const step of environment.validate) {
                    const { version } = context;
                    const end = await validate(step, context, ports);
                    if (!end.passed) {
                        const where = { version, environment: environment.name };
                        throw new problem.Np((0, steps.$Y)(end.name, end.found, end.expected, where));
                    }
                }
                return new Ended((0, pipeline_stage.s)(`${context.version} is already live in ${environment.name}; nothing was deployed.`));
            },
        };
        var gate = __webpack_require__(94256);
        var gates = __webpack_require__(95847);
        ;
        function lineIn({ data, deploy }, branch) {
            return data.length + deploy.length > 0 ? undefined : branch;
        }
        function ledgersFor(candidate, branch, ports, readings = new Map()) {
            const known = new Map(readings);
            const again = (environment) => {
                const line = branch === undefined ? undefined : lineIn(environment, branch);
                const reading = read(environment.name, { component: null, line }, candidate, ports);
                known.set(environment.name, reading);
                return reading;
            };
            return {
                of: (environment) => known.get(environment.name) ?? again(environment),
                again,
                onLine: (line, environments) => {
                    const shared = environments.filter((one) => lineIn(one, line) === undefined).map(({ name }) => name);
                    return ledgersFor(candidate, line, ports, new Map([...known].filter(([name]) => shared.includes(name))));
                },
            };
        }
        async function read(environment, key, candidate, { github, event }) {
            const all = await github.ledger(environment, {
                counts: (payload) => (0, deployment_ledger.g4)(payload, key),
                also: (payload, sha) => payload.candidate === candidate || payload.run.id === event.run.id || sha === event.sha,
            });
            return { all, ordered: all.filter(({ payload }) => (0, deployment_ledger.g4)(payload, key)) };
        }
        ;
        function neighbours(config, environment) {
            return {
                before: config.environments.filter((other) => environment.after.includes(other.name)),
                next: config.environments.filter((other) => other.after.includes(environment.name)),
            };
        }
        async function ledgersAround(config, environment, ledgers) {
            const { before, next } = neighbours(config, environment);
            const read = await Promise.all([environment, ...before, ...next].map(async (one) => [one.name, await ledgers.of(one)]));
            return {
                ordered: Object.fromEntries(read.map(([name, { ordered }]) => [name, ordered])),
                all: Object.fromEntries(read.map(([name, { all }]) => [name, all])),
            };
        }
        ;
        async function orderOf(commit, ledger, { github }) {
            const there = (0, deployment_ledger.wP)(ledger);
            if (there === undefined)
                return { order: undefined, comparison: undefined };
            if (there.sha === commit)
                return { order: 'identical', comparison: undefined };
            const comparison = await github.compare(there.sha, commit);
            return { order: comparison.status, comparison };
        }
        ;
        async function peopleFacts(environment, manifest, comparison, ports) {
            const rule = environment.approvals;
            if (rule === 'none')
                return { reviewers: undefined, reviews: [], authors: [] };
            const rules = await ports.github.environment(environment.name);
            return {
                reviewers: rules === undefined ? undefined : { required: rules.requiredReviewers },
                reviews: await reviewsIn(environment.name, ports.event.run.id, ports),
                authors: rule.notTheAuthor ? await authorsOf(manifest, comparison, ports) : [],
            };
        }
        async function reviewsIn(environment, run, { github }) {
            const reviews = await github.reviews(run);
            return reviews.filter(({ environments }) => environments.some((name) => name.toLowerCase() === environment.toLowerCase()));
        }
        async function authorsOf(manifest, comparison, { github, event }) {
            const since = comparison ?? (manifest.base && (await github.compare(manifest.base.commit, manifest.commit)));
            const logins = (since?.commits ?? []).flatMap(({ login }) => (login === undefined ? [] : [login]));
            return [...new Set([event.actor, ...logins])];
        }
        var candidate_manifest = __webpack_require__(2389);
        var release_release = __webpack_require__(69935);
        var candidate_digest = __webpack_require__(14940);
        ;
        const MARKER = /^<!-- liftlock candidate=(sha256:[0-9a-f]{64}) run=(\d{1,15}) -->/;
        function formatMarker({ candidate, run }) {
            return `<!-- liftlock candidate=${candidate} run=${run} -->`;
        }
        function parseMarker(body) {
            const [, digest, run] = MARKER.exec(body) ?? [];
            const candidate = candidate_digest.np.safeParse(digest);
            return candidate.success && run !== undefined ? { candidate: candidate.data, run: Number(run) } : undefined;
        }
        ;
        async function versionFacts(manifest, config, ledgers, ports) {
            const tagCommit = await ports.github.tagCommit(manifest.tag);
            return {
                tagCommit,
                published: tagCommit === undefined ? undefined : await publishedCandidate(manifest.tag, ports),
                claimed: await claimOn(manifest, config, ledgers, ports),
            };
        }
        async function publishedCandidate(tag, { github }) {
            const release = await github.publishedRelease(tag);
            return release === undefined ? undefined : { candidate: (0, release_release.LY)(release, candidate_manifest.h1)?.digest ?? undefined };
        }
        async function claimOn({ version, commit }, config, ledgers, ports) {
            const claims = config.environments
                .filter(({ release }) => release !== 'none')
                .flatMap(({ name }) => ledgers[name] ?? [])
                .filter((record) => record.payload.version === version && record.sha !== commit && (0, deployment_record.yO)(record));
            for (const record of claims) {
                if (await wasNeverPublished(record, ports))
                    continue;
                return { environment: record.environment, sha: record.sha, candidate: record.payload.candidate };
            }
            return undefined;
        }
        async function wasNeverPublished({ payload }, { github }) {
            const release = await github.release(payload.release_id);
            return release?.draft === true && parseMarker(release.body)?.candidate === payload.candidate;
        }
        ;
        const WORKFLOWS = '.github/workflows/';
        async function workflowRuleApplies(commit, tagCommit, { github }) {
            const head = await github.branchHead(await github.defaultBranch());
            if (head === undefined || head === commit || tagCommit === commit)
                return false;
            if (!(await workflowsDiffer(commit, head, github)))
                return false;
            return (await github.branchesWithHead(commit)).length === 0;
        }
        async function workflowsDiffer(commit, head, github) {
            const forward = await github.compare(commit, head);
            if (forward.files.some((file) => file.startsWith(WORKFLOWS)))
                return true;
            if (forward.status === 'ahead' || forward.status === 'identical')
                return false;
            const backward = await github.compare(head, commit);
            return backward.files.some((file) => file.startsWith(WORKFLOWS));
        }
        ;
        async function gatherFacts(request, ledgers, ports) {
            const { environment, loaded, loadedConfig } = request;
            const { config } = loadedConfig;
            const { manifest, candidate } = loaded;
            const moment = await momentFacts(config, environment, loaded, ledgers, ports);
            const { comparison, ...momentary } = moment;
            return {
                purpose: request.purpose,
                now: ports.clock.now(),
                event: ports.event,
                candidate,
                manifest,
                environment,
                releaseBranches: await releaseBranches(config, ports),
                versionPattern: config.standards.versionPattern,
                checkout: { head: await ports.checkout.head(), configDigest: loadedConfig.digest },
                tests: {
                    expectedSuites: config.suites.map((suite) => suite.name),
                    expectedKinds: config.standards.testKinds,
                    reports: request.reports,
                },
                ...momentary,
                line: lineIn(environment, manifest.branch),
                shown: request.shown,
                ...(await peopleFacts(environment, manifest, comparison, ports)),
                missingSettings: missingSettings(environment, ports),
                publishing: { workflowRule: await mayNotPublish(environment, manifest.commit, moment.version.tagCommit, ports) },
            };
        }
        async function momentFacts(config, environment, { manifest }, ledgers, ports) {
            const { ordered, all } = await ledgersAround(config, environment, ledgers);
            const { [environment.name]: ledger = [], ...otherLedgers } = ordered;
            return {
                ledger,
                otherLedgers,
                version: await versionFacts(manifest, config, all, ports),
                ...(await orderOf(manifest.commit, ledger, ports)),
            };
        }
        async function releaseBranches(config, ports) {
            const configured = config.version.branches.map(({ pattern }) => pattern);
            return configured.length > 0 ? configured : [await ports.github.defaultBranch()];
        }
        function missingSettings({ requires }, { settings }) {
            const isMissing = (name) => (settings.get(name) ?? '') === '';
            return { variables: requires.variables.filter(isMissing), secrets: requires.secrets.filter(isMissing) };
        }
        async function mayNotPublish(environment, commit, tagCommit, ports) {
            return environment.release !== 'none' && (await workflowRuleApplies(commit, tagCommit, ports));
        }
        ;
        function refusalOf(decisions, environment) {
            const overtaken = decisions.find(({ decision }) => decision === 'skip');
            const refused = decisions.filter(({ decision }) => decision === 'hold' || decision === 'fail');
            if (overtaken !== undefined && !refused.some(({ decision }) => decision === 'fail')) {
                return (0, pipeline_stage.h)(overtaken.code, overtaken.reason, { gates: decisions });
            }
            const first = refused.find(({ decision }) => decision === 'fail') ?? refused[0];
            if (first === undefined)
                return undefined;
            return {
                decision: first.decision === 'fail' ? 'failed' : 'held',
                reasonCode: first.code,
                headline: first.reason,
                outputs: {},
                details: {},
                summary: '',
                gates: decisions,
                problems: refused.map((decision) => problemOf(decision, environment)),
            };
        }
        function problemOf({ code, decision, gate, reason, remedy }, environment) {
            return {
                code,
                outcome: decision === 'fail' ? 'failed' : 'held',
                where: environment,
                found: reason,
                expected: `\`${gate}\` must pass before ${environment}.`,
                next: remedy,
            };
        }
        ;
        function examine(purpose) {
            return {
                title: 'Gather the facts and ask the gates',
                async run({ loadedConfig, environment, loaded, reports, shown, ledgers }, ports) {
                    const facts = await gatherFacts({ purpose, loadedConfig, environment, loaded, reports, shown }, ledgers, ports);
                    return { facts, decisions: (0, gate._3)(gates.JH, facts) };
                },
            };
        }
        const admitRun = passing('Admit the run', gates.Fw);
        const admitCandidate = passing('Admit the candidate', gates.JH);
        function passing(title, gates) {
            const names = gates.map(({ name }) => name);
            return {
                title,
                run({ decisions, environment }) {
                    const refused = decisions.some(({ gate, decision }) => names.includes(gate) && decision !== 'pass');
                    const refusal = refused ? refusalOf(decisions, environment.name) : undefined;
                    return Promise.resolve(refusal === undefined ? {} : new Ended(refusal));
                },
            };
        }
        var catalogue_candidate = __webpack_require__(92585);
        var github = __webpack_require__(73633);
        var evidence = __webpack_require__(85343);
        ;
        function expectedAssets({ manifest, candidate, evidence }) {
            return [
                ...manifest.artifacts.map(({ name, sha256, size }) => ({ name, digest: sha256, size })),
                { name: candidate_manifest.fi, digest: evidence },
                { name: candidate_manifest.h1, digest: candidate },
            ];
        }
        function isWhole(there, { digest, size }) {
            if (there?.state !== 'uploaded' || (size !== undefined && there.size !== size))
                return false;
            return there.digest === null || there.digest === digest;
        }
        function foreignAssets(release, expected) {
            if (!release.draft)
                return [];
            const ours = new Set([...expected.manifest.artifacts.map(({ name }) => name), candidate_manifest.fi, candidate_manifest.h1]);
            return release.assets.map(({ name }) => name).filter((name) => !ours.has(name));
        }
        function differences(release, expected) {
            const changed = expectedAssets(expected).filter((one) => !isWhole((0, release_release.LY)(release, one.name), one));
            const files = [...changed.map(({ name }) => name), ...foreignAssets(release, expected)];
            return [
                ...fieldDifferences(release, expected.manifest),
                ...(files.length === 0 ? [] : [`these assets are not the candidate's: ${files.join(', ')}`]),
            ];
        }
        function fieldDifferences(release, { tag, commit, prerelease }) {
            const itsTag = { what: 'its tag', found: release.tag, expected: tag };
            const fields = [
                itsTag,
                { what: 'its target', found: release.target, expected: commit },
                { what: 'its name', found: release.name, expected: tag },
                { what: 'its pre-release flag', found: String(release.prerelease), expected: String(prerelease) },
            ];
            return (release.draft ? fields : [itsTag])
                .filter(({ found, expected }) => found !== expected)
                .map(({ what, found, expected }) => `${what} is ${found}, not ${expected}`);
        }
        var candidate_files = __webpack_require__(82456);
        ;
        async function candidateFromRelease(candidate, staged, ports) {
            const release = await ports.github.release(staged.payload.release_id);
            if (release === undefined) {
                throw new problem.Np([
                    (0, catalogue_candidate.XW)(staged.payload.release_id, staged.payload.version),
                    (0, github.nS)(`GET release ${staged.payload.release_id}`, 'contents: write'),
                ]);
            }
            const folder = await ports.files.temporaryFolder('candidate');
            const manifest = (0, candidate_files.uS)(await fetchText(release, candidate_manifest.h1, folder, ports), candidate);
            (0, problem.MI)(foreignAssets(release, { manifest }).map((name) => (0, catalogue_candidate.b1)(name, release.tag)));
            const changed = fieldDifferences(release, manifest);
            if (changed.length > 0)
                throw new problem.Np((0, catalogue_candidate.Gv)(manifest.tag, changed.join('; ')));
            for (const { name } of manifest.artifacts)
                await fetchAsset(release, name, folder, ports);
            (0, problem.MI)(await (0, candidate_files.tH)(manifest, folder, ports));
            const evidence = await fetchText(release, candidate_manifest.fi, folder, ports);
            return {
                release,
                evidence: staged.payload.evidence,
                loaded: { candidate, manifest, folder },
                reports: await verifiedReports(evidence, candidate, staged, folder, ports),
                notes: (await ports.files.read(`${folder}/${candidate_manifest.j3}`)) ?? '',
            };
        }
        async function verifiedReports(text, candidate, staged, folder, ports) {
            const digest = (await ports.files.digest(`${folder}/${candidate_manifest.fi}`))?.digest;
            if (text === undefined || digest !== staged.payload.evidence) {
                throw new problem.Np((0, catalogue_candidate.rZ)(candidate_manifest.fi, digest === undefined ? 'The file is missing.' : `Its bytes have ${digest}.`, `${staged.payload.evidence}, as the staging record says.`));
            }
            const bundle = evidence.Yx.parse(JSON.parse(text));
            if (bundle.subject !== candidate)
                throw new problem.Np((0, catalogue_candidate.rZ)(candidate_manifest.fi, `It is about ${bundle.subject}.`, `${candidate}.`));
            return (0, evidence.UN)(bundle.statements);
        }
        async function fetchText(release, name, folder, ports) {
            return (await fetchAsset(release, name, folder, ports)) ? ports.files.read(`${folder}/${name}`) : undefined;
        }
        async function fetchAsset(release, name, folder, ports) {
            const there = (0, release_release.LY)(release, name);
            if (there === undefined)
                return false;
            await ports.github.downloadAsset(there.id, `${folder}/${name}`);
            return true;
        }
        ;
        async function stagedRecord(candidate, environment, config, ledgers) {
            const sources = config.environments.filter(({ name }) => environment.after.length > 0 ? environment.after.includes(name) : name !== environment.name);
            const records = (await Promise.all(sources.map((one) => ledgers.of(one)))).flatMap(({ all }) => all);
            const [newest] = records
                .filter((record) => record.payload.candidate === candidate && (0, deployment_record.yO)(record))
                .sort((a, b) => b.id - a.id);
            if (newest !== undefined)
                return newest;
            throw new problem.Np((0, catalogue_candidate.oJ)(environment.name, sources.map(({ name }) => name)));
        }
        ;
        const fetchCandidate = {
            title: 'Fetch the staged candidate',
            async run({ candidate, environment, loadedConfig: { config } }, ports) {
                const ledgers = ledgersFor(candidate, undefined, ports);
                const staged = await stagedRecord(candidate, environment, config, ledgers);
                const { payload } = staged;
                return {
                    ...(await candidateFromRelease(candidate, staged, ports)),
                    ledgers: ledgers.onLine(payload.line, config.environments),
                    shown: payload.shown[environment.name],
                };
            },
        };
        var compare = __webpack_require__(78469);
        var parse = __webpack_require__(16353);
        ;
        async function isLatest(manifest, { github }) {
            const latest = await github.latestRelease();
            const [before] = /\d+\.\d+\.\d+.*$/.exec(latest?.tag ?? '') ?? [];
            if (before === undefined || parse(before) === null)
                return true;
            return compare(manifest.version, before) >= 0;
        }
        var changelog_notes = __webpack_require__(25761);
        var markdown = __webpack_require__(83750);
        ;
        function releaseBody({ notes, candidate, environment, approvals }, runUrl) {
            const signed = approvals.map(({ user, comment }) => {
                const said = comment.trim() === '' ? '' : `: “${(0, markdown.pj)(comment)}”`;
                return `Approved for ${(0, markdown.pj)(environment)} by **${(0, markdown.pj)(user)}**${said}`;
            });
            const footer = (0, markdown.qN)('---', ...signed, `Candidate ${(0, markdown.aY)(candidate)}, promoted by [this run](${runUrl}).`);
            const room = changelog_notes.fS - footer.length - 3;
            return `${(0, release_release.KM)(notes.trim(), room, 'The whole text is in the asset RELEASE_NOTES.md.')}\n\n${footer}\n`;
        }
        ;
        async function publish(publication, ports) {
            const { manifest, releaseId } = publication;
            const draft = await approvedRelease(publication, ports);
            if (!draft.draft)
                return draft;
            const release = await ports.github.publish(releaseId, {
                tag: manifest.tag,
                target: manifest.commit,
                name: manifest.tag,
                body: releaseBody(publication, ports.event.run.url),
                prerelease: manifest.prerelease,
                makeLatest: !manifest.prerelease && (await isLatest(manifest, ports)),
            });
            const commit = await ports.github.tagCommit(manifest.tag);
            if (!release.draft && release.tag === manifest.tag && commit === manifest.commit)
                return release;
            throw new problem.Np((0, catalogue_candidate.zA)(manifest.tag, manifest.commit, { ...release, commit }));
        }
        async function approvedRelease(publication, { github }) {
            const { tag, commit } = publication.manifest;
            const release = await github.release(publication.releaseId);
            if (release === undefined)
                throw new problem.Np((0, catalogue_candidate.Gv)(tag, 'it is gone'));
            const changed = differences(release, publication);
            const at = await github.tagCommit(tag);
            if (at !== undefined && at !== commit)
                changed.push(`the tag ${tag} is at ${at.slice(0, 7)} now`);
            if (changed.length > 0)
                throw new problem.Np((0, catalogue_candidate.Gv)(tag, changed.join('; ')));
            return release;
        }
        ;
        async function finishPrevious(environment, ledger, own, ports) {
            const there = (0, deployment_ledger.VD)(ledger);
            if (there === undefined)
                return undefined;
            const isOwn = there.payload.candidate === own.loaded.candidate;
            const release = await publishLeftover(environment, there, isOwn ? own : undefined, ports);
            await closeReplaced(ledger, ports);
            return isOwn ? release : undefined;
        }
        async function publishLeftover(environment, there, own, ports) {
            if (environment.release === 'none')
                return undefined;
            const release = own?.release ?? (await ports.github.release(there.payload.release_id));
            if (release?.draft !== true)
                return undefined;
            try {
                return await publishRecord(environment, there, own, ports);
            }
            catch (error) {
                if (own !== undefined || !isFinal(error))
                    throw error;
                const problem = error.problems.map(({ found }) => found).join(' ');
                ports.log.warning(`${there.payload.version} is deployed to ${environment.name} and not published: ${problem}`);
                return undefined;
            }
        }
        function isFinal(error) {
            return (error instanceof problem.Np &&
                error.problems.every(({ outcome, code }) => outcome !== 'errored' || code === 'github-refused'));
        }
        async function publishRecord(environment, there, own, ports) {
            const approvals = await approvalsOf(environment, there, ports);
            const { loaded, evidence, notes } = own ?? (await candidateFromRelease(there.payload.candidate, there, ports));
            return publish({
                releaseId: there.payload.release_id,
                manifest: loaded.manifest,
                candidate: loaded.candidate,
                evidence,
                notes,
                approvals,
                environment: environment.name,
            }, ports);
        }
        async function approvalsOf(environment, { id, payload }, ports) {
            if (environment.approvals === 'none')
                return [];
            const isKnown = (await ports.github.run(payload.run.id)) !== undefined;
            const reviews = isKnown ? await reviewsIn(environment.name, payload.run.id, ports) : [];
            const approved = reviews.filter(({ state }) => state === 'approved');
            const people = new Set(approved.map(({ user }) => user));
            if (people.size >= environment.approvals.count)
                return approved.map(({ user, comment }) => ({ user, comment }));
            throw new problem.Np((0, catalogue_candidate.sj)(environment.name, id, payload.version, payload.run.id));
        }
        ;
        const finish_previous_finishPrevious = {
            title: 'Finish what was left unfinished',
            run: async (known, ports) => ({ finished: await finishPrevious(known.environment, known.facts.ledger, known, ports) }),
        };
        var has_approval_gate = __webpack_require__(78149);
        var report_table = __webpack_require__(77064);
        ;
        const COMMITS_SHOWN = 50;
        function renderBrief(brief) {
            const { manifest, environment, ledger, candidate } = brief;
            const there = (0, deployment_ledger.VD)(ledger);
            const from = there === undefined ? 'nothing is live there yet' : `${(0, markdown.aY)(there.payload.version)} is live there`;
            return (0, markdown.qN)(`### To ${(0, markdown.pj)(environment)}: ${(0, markdown.aY)(manifest.version)}`, `Approving puts version ${(0, markdown.aY)(manifest.version)} into **${(0, markdown.pj)(environment)}**; ${from}. Candidate ${(0, markdown.aY)((0, candidate_digest.VK)(candidate))}, commit [${(0, markdown.aY)(manifest.commit.slice(0, 7))}](${brief.repositoryUrl}/commit/${manifest.commit}).`, risks(brief), changes(brief), retired(brief), (0, report_table.j)(brief.reports), files(manifest), brief.comparison === undefined ? '' : (0, markdown.zH)('Release notes', brief.notes.trim()), (0, markdown.zH)('Digest of the candidate', (0, markdown.aY)(candidate)));
        }
        function changes({ comparison, repositoryUrl, manifest, notes, ledger }) {
            if (comparison === undefined)
                return (0, markdown.qN)('**What changes:** everything is new there. The release notes:', notes.trim());
            const commits = comparison.commits.slice(-COMMITS_SHOWN).toReversed();
            const rows = commits.map(({ sha, subject, author }) => [
                `[${(0, markdown.aY)(sha.slice(0, 7))}](${repositoryUrl}/commit/${sha})`,
                (0, markdown.pj)(subject),
                (0, markdown.pj)(author),
            ]);
            const more = comparison.total - commits.length;
            return (0, markdown.qN)(`**What changes${since(manifest, ledger)}:** ${count(comparison.total, 'commit')}, ${count(comparison.files.length, 'file')}${prs(comparison)}.`, rows.length === 0 ? '' : (0, markdown.tp)(['Commit', 'Subject', 'Author'], rows), more > 0 ? `… and ${more} older ones, in [the whole comparison](${repositoryUrl}/commits/${manifest.commit}).` : '');
        }
        function since({ base }, ledger) {
            return (0, deployment_ledger.VD)(ledger) === undefined && base !== null ? ` since the release ${(0, markdown.aY)(base.tag)}` : '';
        }
        function comparedFrom(ledger, manifest) {
            return (0, deployment_ledger.VD)(ledger)?.sha ?? manifest.base?.commit;
        }
        function prs(comparison) {
            const numbers = comparison.commits.flatMap(({ subject }) => {
                const found = /\(#(\d{1,9})\)\s*$|^Merge pull request #(\d{1,9}) /.exec(subject);
                return found === null ? [] : [found[1] ?? found[2] ?? ''];
            });
            const unique = [...new Set(numbers)];
            if (unique.length === 0)
                return '';
            return `, pull ${unique.length === 1 ? 'request' : 'requests'} ${unique.map((number) => `#${number}`).join(', ')}`;
        }
        const RISKS = [
            { what: 'the pipeline itself (.github/liftlock.yml)', touches: (file) => file === '.github/liftlock.yml' },
            { what: 'workflows', touches: (file) => file.startsWith('.github/workflows/') },
            {
                what: 'dependencies',
                touches: (file) => /(^|\/)(package(-lock)?\.json|yarn\.lock|pnpm-lock\.yaml|go\.(mod|sum)|Cargo\.(toml|lock)|requirements[^/]*\.txt|poetry\.lock|pom\.xml|Gemfile(\.lock)?)$/.test(file),
            },
            { what: 'database migrations', touches: (file) => /(^|\/)migrations?\//i.test(file) },
        ];
        function risks({ comparison }) {
            const files = comparison?.files ?? [];
            const found = RISKS.filter(({ touches }) => files.some(touches)).map(({ what }) => what);
            return found.length === 0 ? '' : `**Look twice:** it changes ${found.join(', ')}.`;
        }
        function retired({ stagedLedger, ledger, candidate }) {
            const entered = new Set(ledger.filter(deployment_record.yO).map((record) => record.payload.candidate));
            const liveId = (0, deployment_ledger.VD)(ledger)?.id ?? 0;
            const versions = stagedLedger
                .filter((record) => (0, deployment_record.yO)(record) && record.id > liveId)
                .filter((record) => record.payload.candidate !== candidate && !entered.has(record.payload.candidate))
                .map((record) => `${record.payload.version} (${(0, candidate_digest.VK)(record.payload.candidate)})`);
            return versions.length === 0
                ? ''
                : `**Retires:** ${[...new Set(versions)].map(markdown.aY).join(', ')}, staged and not promoted.`;
        }
        function files(manifest) {
            const rows = manifest.artifacts
                .filter((artifact) => artifact.name !== candidate_manifest.j3)
                .map(({ name, component, size, sha256 }) => [
                (0, markdown.aY)(name),
                (0, markdown.pj)(component),
                (0, markdown.Ov)(size),
                (0, markdown.aY)(sha256.slice(0, 19)),
            ]);
            return (0, markdown.zH)(`${count(rows.length, 'artifact')}`, (0, markdown.tp)(['File', 'Component', 'Size', 'SHA-256'], rows));
        }
        function count(number, noun) {
            return `${number} ${noun}${number === 1 ? '' : 's'}`;
        }
        ;
        function shownNow(config, environment, facts) {
            const { next } = neighbours(config, environment);
            return Object.fromEntries(next.map(({ name }) => [name, (0, deployment_ledger.Po)((0, deployment_ledger.VD)(facts.otherLedgers[name] ?? []))]));
        }
        async function writeBriefs(config, environment, facts, loaded, ports) {
            const { next } = neighbours(config, environment);
            const notes = (await ports.files.read(`${loaded.folder}/${candidate_manifest.j3}`)) ?? '';
            const briefs = await Promise.all(next.map(async ({ name }) => {
                const ledger = facts.otherLedgers[name] ?? [];
                const from = comparedFrom(ledger, loaded.manifest);
                return renderBrief({
                    environment: name,
                    manifest: loaded.manifest,
                    candidate: loaded.candidate,
                    repositoryUrl: ports.event.repositoryUrl,
                    ledger,
                    stagedLedger: facts.ledger,
                    comparison: from === undefined ? undefined : await ports.github.compare(from, loaded.manifest.commit),
                    reports: facts.tests.reports,
                    notes,
                });
            }));
            return (0, markdown.qN)(...briefs);
        }
        var roll_back = __webpack_require__(33277);
        var saved_rollout = __webpack_require__(47763);
        ;
        class Rollout {
            record;
            environment;
            context;
            #started = [];
            #settled = false;
            constructor(record, environment, context) {
                this.record = record;
                this.environment = environment;
                this.context = context;
            }
            get started() {
                return this.#started;
            }
            get settled() {
                return this.#settled;
            }
            begins(step, ports) {
                this.#started.push(step);
                this.#save(ports);
            }
            settle(ports) {
                this.#settled = true;
                this.#save(ports);
            }
            #save(ports) {
                const { version, tag, commit, candidate, artifacts, configFile, previousVersion } = this.context;
                (0, saved_rollout.BU)({
                    environment: this.environment.name,
                    deployment: this.record.id,
                    started: this.#started.map(({ name }) => name),
                    finished: this.#settled,
                    context: { version, tag, commit, candidate, artifacts, configFile, previousVersion },
                }, ports);
            }
        }
        var canonical_json = __webpack_require__(76135);
        ;
        async function acquireEnvironment(commit, payload, environment, ledgers, ports) {
            const { all } = await ledgers.of(environment);
            const own = (0, deployment_ledger.M1)(all).find((record) => saysTheSame(record.payload, payload)) ??
                (await ports.github.createDeployment(commit, environment.tier === 'prod', payload));
            const queued = await (0, ensure_status.s)(own, 'queued', `Liftlock: ${payload.version} is next`, ports);
            const now = (await ledgers.again(environment)).all;
            const mine = now.find(({ id }) => id === queued.id) ?? queued;
            if ((0, deployment_record.Hd)(mine))
                throw new problem.Np((0, github.E5)(environment.name, mine.id, payload.version));
            const alive = await closeDead((0, deployment_ledger.M1)(now).filter(({ id }) => id !== mine.id), ports);
            const first = alive.find(({ id }) => id < mine.id);
            if (first === undefined)
                return mine;
            await (0, ensure_status.J)(mine, 'inactive', `Record ${first.id} was first`, ports);
            throw new problem.Np((0, github.gA)(environment.name, first.id, first.payload.version, (0, deployment_record.Kd)(first).run));
        }
        function saysTheSame(one, other) {
            const withoutAttempt = (payload) => (0, canonical_json.d)({ ...payload, run: { id: payload.run.id, job: payload.run.job } });
            return withoutAttempt(one) === withoutAttempt(other);
        }
        async function closeDead(rivals, ports) {
            const alive = [];
            for (const rival of rivals) {
                if (await isAlive(rival, ports))
                    alive.push(rival);
                else
                    await (0, ensure_status.J)(rival, 'error', 'Its job ended without an answer; what it left is not known', ports);
            }
            return alive;
        }
        async function isAlive(rival, { github }) {
            const holder = (0, deployment_record.Kd)(rival);
            const run = await github.run(holder.run);
            if (run === undefined || run.completed || run.attempt > holder.attempt)
                return false;
            return holder.job === null || (await github.jobCompleted(holder.job)) !== true;
        }
        ;
        function recordPayload(content, { run }) {
            const { facts } = content;
            return {
                schema: 1,
                intent: 'promote',
                candidate: facts.candidate,
                component: null,
                version: facts.manifest.version,
                line: facts.manifest.branch,
                release_id: content.releaseId,
                evidence: content.evidence,
                environment: facts.environment.name,
                previous: (0, deployment_ledger.Po)((0, deployment_ledger.VD)(facts.ledger)),
                shown: content.shown,
                run: { id: run.id, attempt: run.attempt, job: run.job, job_id: run.jobId ?? null },
                approvals: [...content.approvals],
                overrides: [],
            };
        }
        ;
        const holdEnvironment = {
            title: 'Hold the environment',
            async run(known, ports) {
                const { environment, ledgers, facts } = known;
                const record = await acquireEnvironment(facts.manifest.commit, payloadOf(known, ports), environment, ledgers, ports);
                const now = await askAgain(known, record, ports);
                if (now instanceof Ended) {
                    await (0, ensure_status.J)(record, 'inactive', `Not deployed: ${now.result.reasonCode}`, ports);
                    return now;
                }
                const context = await deployContext(now, known.loaded, known.loadedConfig.config, ports);
                const begun = await (0, ensure_status.s)(record, 'in_progress', `Liftlock: deploying ${facts.manifest.version}`, ports);
                return { rollout: new Rollout(begun, environment, context), ledgerBefore: now.ledger };
            },
            async release({ rollout }, failure, ports) {
                if (rollout.settled || ports.cancellation.requested)
                    return;
                const end = await (0, roll_back.F)(rollout.started, rollout.context, ports);
                await (0, roll_back.o)(rollout.record, end, failure instanceof RolloutFailure ? failure.what : causeOf(failure), ports);
                rollout.settle(ports);
            },
        };
        function payloadOf({ facts, release, evidence, environment, loadedConfig }, ports) {
            const shown = shownNow(loadedConfig.config, environment, facts);
            return recordPayload({ facts, releaseId: release.id, evidence, shown, approvals: approvalsIn(facts) }, ports.event);
        }
        function approvalsIn(facts) {
            return facts.environment.approvals === 'none' ? [] : (0, has_approval_gate.G)(facts);
        }
        async function askAgain(known, own, ports) {
            const { facts, environment, ledgers, loaded, loadedConfig } = known;
            const { comparison: _, ...now } = await momentFacts(loadedConfig.config, environment, loaded, ledgers, ports);
            const current = { ...facts, ...now, ledger: now.ledger.filter(({ id }) => id !== own.id) };
            const decisions = answeredAnew(known.decisions, (0, gate._3)(gates.m9, current));
            const refusal = refusalOf(decisions, environment.name);
            return refusal === undefined ? current : new Ended(refusal);
        }
        function answeredAnew(decisions, again) {
            return decisions.map((before) => again.find(({ gate }) => gate === before.gate) ?? before);
        }
        function causeOf(failure) {
            return failure instanceof problem.Np ? (failure.problems[0]?.code ?? 'it broke') : 'it broke';
        }
        ;
        const KEPT = 10;
        const AT_ONCE = 5;
        async function deleteOldDrafts(old, { github }) {
            const drafts = old.releases
                .filter((release) => release.draft && release.id !== old.current.id && parseMarker(release.body) !== undefined)
                .sort((a, b) => b.id - a.id)
                .slice(KEPT);
            if (drafts.length === 0)
                return [];
            const named = new Set((await old.laterRecords()).map(({ payload }) => payload.release_id));
            const deleted = [];
            for (const draft of drafts.reverse().slice(0, AT_ONCE)) {
                if (named.has(draft.id) || !(await isForgotten(draft, old.commit, github)))
                    continue;
                await github.deleteRelease(draft.id);
                deleted.push(draft.tag);
            }
            return deleted;
        }
        async function isForgotten(draft, commit, github) {
            const run = await github.run(parseMarker(draft.body)?.run ?? 0);
            if (run !== undefined && !run.completed)
                return false;
            if ((await github.compare(draft.target, commit)).status !== 'ahead')
                return false;
            const now = await github.release(draft.id);
            return now?.draft === true && now.body === draft.body;
        }
        ;
        async function keepDraft(content, releases, ports) {
            const { manifest, candidate } = content.loaded;
            const wanted = {
                tag: manifest.tag,
                target: manifest.commit,
                name: manifest.tag,
                body: content.body,
                prerelease: manifest.prerelease,
            };
            const draft = findDraft(releases, manifest, candidate) ?? (await ports.github.createDraft(wanted));
            if (!draft.draft)
                return draft;
            return complete(await refresh(draft, wanted, manifest, ports), content, ports);
        }
        async function refresh(draft, wanted, manifest, { github }) {
            const same = draft.body === wanted.body && fieldDifferences(draft, manifest).length === 0;
            const refreshed = same ? draft : await github.updateDraft(draft.id, wanted);
            if (refreshed.draft && fieldDifferences(refreshed, manifest).length === 0)
                return refreshed;
            throw new problem.Np((0, catalogue_candidate.Yr)(wanted.tag, refreshed));
        }
        function findDraft(releases, manifest, candidate) {
            const ofTag = releases.filter(({ tag }) => tag === manifest.tag);
            return (ofTag.find((release) => (0, release_release.LY)(release, candidate_manifest.h1)?.digest === candidate) ??
                ofTag.find((release) => release.draft &&
                    release.target === manifest.commit &&
                    (0, release_release.LY)(release, candidate_manifest.h1) === undefined &&
                    parseMarker(release.body)?.candidate === candidate));
        }
        async function complete(draft, { loaded, evidence }, ports) {
            const { manifest, folder, candidate } = loaded;
            const assets = [];
            for (const expected of expectedAssets({ manifest, candidate, evidence: evidence.digest })) {
                const file = expected.name === candidate_manifest.fi ? evidence.file : `${folder}/${expected.name}`;
                assets.push(await ensureAsset(draft, expected, file, ports));
            }
            return { ...draft, assets };
        }
        async function ensureAsset(draft, expected, file, ports) {
            const size = expected.size ?? (await ports.files.digest(file))?.size;
            const there = (0, release_release.LY)(draft, expected.name);
            if (there !== undefined && isWhole(there, { ...expected, size }))
                return there;
            if (there !== undefined)
                await ports.github.deleteAsset(there.id);
            const uploaded = await ports.github.uploadAsset(draft.id, expected.name, file);
            if (isWhole(uploaded, { ...expected, size }))
                return uploaded;
            throw new problem.Np((0, github.PF)(expected.name, `${uploaded.state}, ${uploaded.size} bytes, ${uploaded.digest ?? 'no digest'}`, `uploaded, ${size ?? 0} bytes, ${expected.digest}`));
        }
        ;
        const PAGES = 3;
        const endIfStaged = {
            title: 'See whether it is staged already',
            async run(known, ports) {
                const { facts, environment, decisions, brief } = known;
                const there = stagedAlready(known);
                if (there === undefined || !(await holdsCandidate(there, known, ports)))
                    return {};
                const headline = `${facts.manifest.version} is already live in ${environment.name}; nothing was written.`;
                const outputs = { 'release-id': String(there.payload.release_id) };
                return new Ended((0, pipeline_stage.s)(headline, { gates: decisions, summary: brief, outputs }));
            },
        };
        function stagedAlready({ facts, environment, loadedConfig }) {
            const there = (0, deployment_ledger.VD)(facts.ledger);
            if (there?.payload.candidate !== facts.candidate || (0, deployment_ledger.wP)(facts.ledger)?.id !== there.id)
                return undefined;
            const shown = Object.entries(shownNow(loadedConfig.config, environment, facts));
            return shown.every(([name, now]) => (0, deployment_ledger.kP)(there.payload.shown[name] ?? null, now)) ? there : undefined;
        }
        async function holdsCandidate({ payload }, { loaded }, { github }) {
            const release = await github.release(payload.release_id);
            if (release === undefined)
                return false;
            return differences(release, { ...loaded, evidence: payload.evidence }).length === 0;
        }
        const keep_draft_keepDraft = {
            title: 'Keep the candidate as a draft release',
            async run({ loaded, collected, brief }, ports) {
                const releases = await ports.github.releases(PAGES);
                const marker = formatMarker({ candidate: loaded.candidate, run: ports.event.run.id });
                const room = changelog_notes.fS - marker.length - 3;
                const body = `${marker}\n\n${(0, release_release.KM)(brief, room, 'The whole brief is in the summary of the job.')}\n`;
                return { releases, release: await keepDraft({ loaded, evidence: collected, body }, releases, ports) };
            },
        };
        const keep_draft_deleteOldDrafts = {
            title: 'Delete the drafts of old candidates',
            async run({ releases, release, loaded, loadedConfig, environment, ledgers }, ports) {
                const { next } = neighbours(loadedConfig.config, environment);
                const laterRecords = async () => (await Promise.all(next.map((one) => ledgers.again(one)))).flatMap(({ all }) => all);
                await deleteOldDrafts({ releases, current: release, commit: loaded.manifest.commit, laterRecords }, ports);
                return {};
            },
        };
        ;
        const publishBefore = {
            title: 'Publish the release before the deploy',
            run: async (known, ports) => ({
                published: known.environment.release === 'before' ? await publishRelease(known, ports) : undefined,
            }),
        };
        const publishAfter = {
            title: 'Publish the release',
            run: async (known, ports) => ({
                published: known.environment.release === 'after' ? await publishRelease(known, ports) : known.published,
            }),
        };
        function publishRelease({ facts, release, loaded, evidence, notes, environment }, ports) {
            const { manifest, candidate } = loaded;
            const approvals = approvalsIn(facts);
            const releaseId = release.id;
            return publish({ releaseId, manifest, candidate, evidence, notes, approvals, environment: environment.name }, ports);
        }
        var artifact_name = __webpack_require__(52814);
        ;
        async function collectEvidence(candidate, ports) {
            const names = (0, artifact_name.p)(await ports.artifacts.list(), candidate, ports.event.run.attempt);
            const statements = [];
            for (const name of names)
                statements.push(await readStatement(name, candidate, ports));
            const latest = worstReports(statements);
            const bundle = { schema: 1, subject: candidate, statements: latest };
            const folder = await ports.files.temporaryFolder('evidence');
            const file = `${folder}/${candidate_manifest.fi}`;
            const text = (0, canonical_json.d)(bundle);
            await ports.files.write(file, text);
            return { reports: (0, evidence.UN)(latest), file, digest: (0, candidate_digest.ol)(text), size: new TextEncoder().encode(text).length };
        }
        async function readStatement(name, candidate, ports) {
            const folder = await ports.files.temporaryFolder('evidence');
            await ports.artifacts.download(name, folder);
            const statement = evidence.of.safeParse(parsed((await ports.files.read(`${folder}/evidence.json`)) ?? ''));
            if (!statement.success)
                throw new problem.Np((0, catalogue_candidate.rZ)(name, 'It is not a statement of the test action.', 'Evidence as `test` writes it.'));
            if (statement.data.subject !== candidate)
                throw new problem.Np((0, catalogue_candidate.rZ)(name, `It is about ${statement.data.subject}.`, `Evidence about ${candidate}.`));
            return statement.data;
        }
        function parsed(text) {
            try {
                return JSON.parse(text);
            }
            catch {
                return undefined;
            }
        }
        function worstReports(statements) {
            const worst = new Map();
            for (const statement of statements) {
                for (const report of statement.predicate) {
                    if (report.conclusion === 'passed' && worst.has(report.suite))
                        continue;
                    worst.set(report.suite, { ...statement, predicate: [report] });
                }
            }
            return [...worst.values()].sort((a, b) => ((a.predicate[0]?.suite ?? '') < (b.predicate[0]?.suite ?? '') ? -1 : 1));
        }
        ;
        const takeCandidate = {
            title: 'Take the candidate and its evidence',
            async run({ candidate }, ports) {
                const loaded = await (0, candidate_files.or)(candidate, ports);
                const collected = await collectEvidence(candidate, ports);
                return {
                    loaded,
                    collected,
                    reports: collected.reports,
                    evidence: collected.digest,
                    ledgers: ledgersFor(candidate, loaded.manifest.branch, ports),
                    shown: undefined,
                };
            },
        };
        ;
        async function automaticRecords(environment, ports) {
            const ids = await ports.github.otherDeployments(environment, ports.event.sha);
            if (ids.length === 0)
                return '';
            const records = ids.map((id) => `\`${id}\``).join(', ');
            return `GitHub keeps a deployment record of its own for ${environment} (${records}); it was left alone. \`environment: { name: ${environment}, deployment: false }\` keeps the list to one record a release.`;
        }
        ;
        const writeBrief = {
            title: 'Write the brief',
            run: async ({ loadedConfig, environment, facts, loaded }, ports) => ({
                brief: await writeBriefs(loadedConfig.config, environment, facts, loaded, ports),
            }),
        };
        const noteAutomaticRecords = {
            title: 'Look for records of GitHub itself',
            run: async ({ environment, brief }, ports) => ({
                brief: (0, markdown.qN)(brief, await automaticRecords(environment.name, ports)),
            }),
        };
        ;
        const STAGE = Flow.from()
            .step(configure)
            .step(takeCandidate)
            .step(examine('stage'))
            .step(admitCandidate)
            .step(closeLeftActive)
            .step(writeBrief)
            .step(endIfStaged)
            .step(keep_draft_keepDraft)
            .step(holdEnvironment)
            .step(prepareData)
            .step(deploy)
            .step(validateDeploy)
            .step(succeed)
            .step(close_replaced_closeReplaced)
            .step(keep_draft_deleteOldDrafts)
            .step(noteAutomaticRecords);
        const PROMOTE = Flow.from()
            .step(configure)
            .step(fetchCandidate)
            .step(examine('promote'))
            .step(admitRun)
            .step(finish_previous_finishPrevious)
            .step(endIfLive)
            .step(admitCandidate)
            .step(holdEnvironment)
            .step(publishBefore)
            .step(prepareData)
            .step(deploy)
            .step(validateDeploy)
            .step(succeed)
            .step(publishAfter)
            .step(close_replaced_closeReplaced)
            .step(writeBrief)
            .step(noteAutomaticRecords);
    }),
    57094: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            h: () => (resolve)
        });
        function resolve(config, candidate, environment) {
            return {
                version: candidate.version,
                environment: environment?.tier ?? 'dev',
                components: candidate.components,
                dependencies: config.components.flatMap((component) => component.dependencies),
                validation: environment?.validate ?? [],
            };
        }
    }),
    69935: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            A2: () => (ReleaseAsset),
            KM: () => (fitBody),
            Kz: () => (Release),
            LY: () => (asset)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
        var _candidate_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14940);
        const ReleaseAsset = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
            id: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(),
            name: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            size: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative(),
            state: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            digest: _candidate_index_js__WEBPACK_IMPORTED_MODULE_1__.np.nullable(),
        });
        const Release = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
            id: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(),
            tag: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            target: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            name: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            body: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            draft: zod__WEBPACK_IMPORTED_MODULE_0__.zMY(),
            prerelease: zod__WEBPACK_IMPORTED_MODULE_0__.zMY(),
            url: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            assets: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(ReleaseAsset),
        });
        function fitBody(text, room, pointer) {
            if (text.length <= room)
                return text;
            const ending = `\n\n… ${pointer}`;
            const cut = text.slice(0, room - ending.length);
            return `${cut.slice(0, Math.max(0, cut.lastIndexOf('\n')))}${ending}`;
        }
        function asset(release, name) {
            return release.assets.find((candidate) => candidate.name === name);
        }
    }),
    21229: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            j: () => (build)
        });
        var schemas = __webpack_require__(26921);
        var candidate_manifest = __webpack_require__(2389);
        var errors_problem = __webpack_require__(15429);
        var workflow_event = __webpack_require__(82759);
        var pipeline_stage = __webpack_require__(60838);
        var file_versions = __webpack_require__(85823);
        var candidate_files = __webpack_require__(82456);
        var load_config = __webpack_require__(73270);
        var summary = __webpack_require__(91872);
        var plan_release = __webpack_require__(10848);
        var run_step = __webpack_require__(13801);
        var names = __webpack_require__(37854);
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
                const reason = (0, names.p)(name);
                return reason === undefined ? [] : [(0, candidate.vq)(path, reason)];
            });
            const colliding = (0, names.G)(found.map(({ name }) => name)).map((name) => (0, candidate.S4)(name, found.filter((file) => file.name === name).map(({ path }) => path)));
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
        var version_files = __webpack_require__(11078);
        var version_file = __webpack_require__(59375);
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
                        problems.push((0, version_files.kA)(file, answer.owners));
                    else if (answer.version !== null)
                        places.push({ file, place: entry.place, version: answer.version });
                }
            }
            return { places, problems };
        }
        async function filesOf(pattern, files) {
            try {
                const paths = (await files.glob(pattern, '.')).map(({ path }) => path);
                return { paths, problems: paths.length === 0 ? [(0, version_files.X6)(pattern)] : [] };
            }
            catch (error) {
                if (!(error instanceof errors_problem.Np))
                    throw error;
                return { paths: [], problems: error.problems.map(({ where = pattern }) => (0, version_files.aT)(where)) };
            }
        }
        function claim(file, entry, claimed) {
            const place = JSON.stringify([file, entry.place]);
            const before = claimed.get(place);
            claimed.set(place, before ?? entry.file);
            return before === undefined ? undefined : (0, version_files.W2)(file, before, entry.file);
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
                return (0, version_files.X6)(file);
            return (0, digest.ol)(content) === bytes.digest ? content : (0, version_files.LR)(file);
        }
        function rewrite(file, content, places) {
            const problems = [];
            let rewritten = content;
            for (const { place, version } of places) {
                try {
                    rewritten = (0, version_file.$)(file, rewritten, place, version);
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
                await writeVersionFiles(config.version.files, (0, file_versions.e)(planned.plan, config.components), ports);
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
    11850: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            J: () => (PIPELINE)
        });
        var _build_stage_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21229);
        var _promote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95638);
        var _stage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96904);
        var _test_stage_test_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38508);
        const PIPELINE = [
            _build_stage_build_js__WEBPACK_IMPORTED_MODULE_0__.j,
            _test_stage_test_js__WEBPACK_IMPORTED_MODULE_1__.t,
            _stage_js__WEBPACK_IMPORTED_MODULE_2__.d,
            _promote_js__WEBPACK_IMPORTED_MODULE_3__.p,
        ];
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
    95638: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            p: () => (promote)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
        var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49567);
        var _deployment_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80973);
        var _gates_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78149);
        var _pipeline_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89074);
        var _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83750);
        var _pipeline_pipeline_stage_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60838);
        var _promotion_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35517);
        var _promotion_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6325);
        const PromoteInput = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
            candidate: _pipeline_inputs_js__WEBPACK_IMPORTED_MODULE_1__.a,
            environment: _pipeline_inputs_js__WEBPACK_IMPORTED_MODULE_1__._.min(1).describe('The environment to promote to.'),
            'job-id': zod__WEBPACK_IMPORTED_MODULE_2__.ai().int().positive().optional().catch(undefined),
        });
        const promote = {
            name: 'promote',
            title: 'Promote',
            inputs: PromoteInput,
            permissions: { contents: 'write', deployments: 'write', actions: 'read' },
            async run({ candidate, environment: environmentName }, ports) {
                const outcome = await _promotion_index_js__WEBPACK_IMPORTED_MODULE_3__.R.run({ candidate, environmentName }, ports);
                const { known } = outcome;
                const published = known.published ?? known.finished ?? alreadyPublished(known.release);
                const result = outcome.ended === undefined ? promoted(outcome.known) : outcome.ended;
                return (0, _promotion_result_js__WEBPACK_IMPORTED_MODULE_4__.N)(result, known, {
                    outputs: { 'release-url': published?.url ?? '', tag: published?.tag ?? '' },
                    details: { release: published === undefined ? null : { tag: published.tag, url: published.url } },
                });
            },
        };
        function alreadyPublished(release) {
            return release?.draft === false ? release : undefined;
        }
        function promoted({ facts, environment, decisions: gates, published, brief, }) {
            const { manifest } = facts;
            const before = (0, _deployment_index_js__WEBPACK_IMPORTED_MODULE_5__.VD)(facts.ledger)?.payload.version;
            const headline = `${manifest.version} is live in ${environment.name}${published === undefined ? '' : ', and released'}.`;
            const rows = [
                ['Version', (0, _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_6__.aY)(manifest.version)],
                ['Candidate', (0, _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_6__.aY)(facts.candidate)],
                ['Environment', (0, _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_6__.pj)(environment.name)],
                ['Replaced', before === undefined ? 'nothing' : (0, _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_6__.aY)(before)],
                ...(0, _gates_index_js__WEBPACK_IMPORTED_MODULE_7__.G)(facts).map(({ user, comment }) => [
                    'Approved by',
                    (0, _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_6__.qN)(`**${(0, _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_6__.pj)(user)}** ${(0, _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_6__.pj)(comment)}`),
                ]),
                ...(published === undefined ? [] : [['Release', `[${(0, _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_6__.pj)(published.tag)}](${published.url})`]]),
            ];
            return (0, _pipeline_pipeline_stage_js__WEBPACK_IMPORTED_MODULE_8__.s)(headline, { gates, summary: (0, _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_6__.qN)((0, _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_6__.tp)(['', ''], rows), brief) });
        }
    }),
    6325: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            N: () => (aboutPromotion)
        });
        function aboutPromotion(result, { facts, environment }, rest) {
            const version = facts?.manifest.version ?? '';
            const name = environment?.name ?? '';
            return {
                ...result,
                outputs: { version, environment: name, ...rest.outputs, ...result.outputs },
                details: { candidate: facts?.candidate, version, environment: name, ...rest.details, ...result.details },
            };
        }
    }),
    96904: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            d: () => (stage)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
        var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49567);
        var _pipeline_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89074);
        var _pipeline_pipeline_stage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60838);
        var _promotion_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35517);
        var _promotion_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6325);
        const StageInput = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
            candidate: _pipeline_inputs_js__WEBPACK_IMPORTED_MODULE_1__.a,
            environment: _pipeline_inputs_js__WEBPACK_IMPORTED_MODULE_1__._.default('').describe('The environment to stage in. Default: the first of the ladder.'),
            'job-id': zod__WEBPACK_IMPORTED_MODULE_2__.ai().int().positive().optional().catch(undefined),
        });
        const stage = {
            name: 'stage',
            title: 'Stage',
            inputs: StageInput,
            permissions: { contents: 'write', deployments: 'write', actions: 'read' },
            async run({ candidate, environment: environmentName }, ports) {
                const outcome = await _promotion_index_js__WEBPACK_IMPORTED_MODULE_3__.L.run({ candidate, environmentName }, ports);
                const { known } = outcome;
                const result = outcome.ended === undefined ? staged(outcome.known) : outcome.ended;
                const id = known.release?.id;
                return (0, _promotion_result_js__WEBPACK_IMPORTED_MODULE_4__.N)(result, known, {
                    outputs: { 'release-id': id?.toString() ?? '' },
                    details: { releaseId: id },
                });
            },
        };
        function staged({ facts, environment, decisions: gates, brief }) {
            return (0, _pipeline_pipeline_stage_js__WEBPACK_IMPORTED_MODULE_5__.s)(`${facts.manifest.version} is live in ${environment.name}.`, { gates, summary: brief });
        }
    }),
    38508: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            t: () => (test)
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
        var release_config_file = __webpack_require__(73256);
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
        function testSummary(version, candidate, reports) {
            return (0, markdown.qN)(`Candidate ${(0, markdown.aY)((0, digest.VK)(candidate))} of version **${(0, markdown.pj)(version)}**`, (0, report_table.j)(reports), ...reports.map(failures));
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
            name: 'test',
            title: 'Test',
            inputs: TestInput,
            permissions: { contents: 'read' },
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
                summary: testSummary(manifest.version, candidate, reports),
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
    }),
    85823: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            e: () => (versionOfFile)
        });
        var _components_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5171);
        function versionOfFile(plan, components) {
            const { next } = plan;
            if (next !== null)
                return () => ({ version: next.version });
            const versions = new Map(plan.components.map((one) => [one.name, (one.next ?? one.base)?.version ?? null]));
            const holds = (0, _components_js__WEBPACK_IMPORTED_MODULE_0__.w)(components);
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
    }),
    59375: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $: () => (withVersion)
        });
        var version_files = __webpack_require__(11078);
        var problem = __webpack_require__(15429);
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
            throw new problem.Np((0, version_files.yr)(file, where));
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
