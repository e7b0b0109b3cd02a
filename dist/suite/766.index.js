export const id = 766;
export const ids = [766];
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
    80973: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            M1: () => (unfinished),
            Po: () => (referenceTo),
            Sj: () => (newestSuccess),
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
            return newestSuccess(records);
        }
        function newestSuccess(records) {
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
    51640: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            JD: () => (Intent),
            n7: () => (NewerSchema),
            rD: () => (readPayload),
            uK: () => (DeploymentPayload),
            wB: () => (LEDGER_TASK)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
        var _candidate_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14940);
        var _unwrap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2103);
        const Approval = zod__WEBPACK_IMPORTED_MODULE_0__.rej({ user: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), comment: zod__WEBPACK_IMPORTED_MODULE_0__.YjP() });
        const LiveReference = zod__WEBPACK_IMPORTED_MODULE_0__.rej({ deployment: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(), candidate: _candidate_index_js__WEBPACK_IMPORTED_MODULE_1__.np }).nullable();
        const LEDGER_TASK = 'liftlock';
        const SCHEMA = 1;
        const Intent = zod__WEBPACK_IMPORTED_MODULE_0__.k5n(['promote', 'rollback', 'hotfix', 'redeploy', 'adopt']);
        const DeploymentPayload = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
            schema: zod__WEBPACK_IMPORTED_MODULE_0__.euz(SCHEMA),
            intent: Intent,
            reason: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
            by: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
            candidate: _candidate_index_js__WEBPACK_IMPORTED_MODULE_1__.np,
            component: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullable(),
            version: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            line: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            release_id: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive().nullable(),
            evidence: _candidate_index_js__WEBPACK_IMPORTED_MODULE_1__.np.nullable(),
            environment: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            previous: LiveReference,
            parity: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.YjP()).optional(),
            held: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(_candidate_index_js__WEBPACK_IMPORTED_MODULE_1__.np).optional(),
            shown: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), LiveReference),
            run: zod__WEBPACK_IMPORTED_MODULE_0__.rej({
                id: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(),
                attempt: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(),
                job: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
                job_id: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive().nullable(),
            }),
            approvals: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(Approval),
            overrides: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()),
        });
        class NewerSchema extends Error {
        }
        function readPayload(payload) {
            const value = (0, _unwrap_js__WEBPACK_IMPORTED_MODULE_2__.D)(payload);
            const parsed = DeploymentPayload.safeParse(value);
            if (parsed.success)
                return parsed.data;
            const { schema } = (value ?? {});
            if (typeof schema === 'number' && schema > SCHEMA)
                throw new NewerSchema(`schema ${schema}`);
            return undefined;
        }
    }),
    54445: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            CI: () => (holderUrl),
            F1: () => (wasRolledBack),
            Hd: () => (isTerminal),
            Kd: () => (holderOf),
            SU: () => (hasBegun),
            VZ: () => (isPassedOver),
            ZU: () => (successId),
            t8: () => (isKept),
            vo: () => (DeploymentState),
            yO: () => (hasSucceeded)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
        var _failure_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48332);
        var _payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51640);
        const DeploymentState = zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
            'pending',
            'waiting',
            'queued',
            'in_progress',
            'success',
            'failure',
            'error',
            'inactive',
        ]);
        const DeploymentStatus = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
            id: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(),
            state: DeploymentState,
            description: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            createdAt: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            logUrl: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
        });
        const Deployment = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
            id: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(),
            environment: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            sha: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            payload: _payload_js__WEBPACK_IMPORTED_MODULE_1__.uK,
            statuses: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(DeploymentStatus),
        });
        const TERMINAL = ['success', 'failure', 'error', 'inactive'];
        function isTerminal(deployment) {
            return deployment.statuses.some((status) => TERMINAL.includes(status.state));
        }
        function hasBegun(deployment) {
            return deployment.statuses.some((status) => status.state === 'in_progress');
        }
        function hasSucceeded(deployment) {
            return successId(deployment) !== undefined;
        }
        function successId(deployment) {
            if (wasRolledBack(deployment))
                return undefined;
            const ids = deployment.statuses.filter((status) => status.state === 'success').map((status) => status.id);
            return ids.length === 0 ? undefined : Math.max(...ids);
        }
        function holderUrl(repositoryUrl, { run, attempt, job }) {
            const page = `${repositoryUrl}/actions/runs/${run}`;
            return job === null ? `${page}/attempts/${attempt}` : `${page}/job/${job}?attempt=${attempt}`;
        }
        function holderOf({ payload, statuses }) {
            const { run } = payload;
            for (const { logUrl } of statuses) {
                const [, job, attempt, ofAttempt] = /\/job\/(\d{1,15})\?attempt=(\d{1,9})$|\/attempts\/(\d{1,9})$/.exec(logUrl) ?? [];
                if (job !== undefined)
                    return { run: run.id, attempt: Number(attempt), job: Number(job) };
                if (ofAttempt !== undefined)
                    return { run: run.id, attempt: Number(ofAttempt), job: null };
            }
            return { run: run.id, attempt: run.attempt, job: run.job_id };
        }
        function wasRolledBack(deployment) {
            return deployment.statuses.some((status) => status.state === 'failure' && status.description.startsWith(_failure_words_js__WEBPACK_IMPORTED_MODULE_2__.jC));
        }
        function isKept(deployment) {
            return deployment.payload.release_id !== null && deployment.payload.evidence !== null;
        }
        function isPassedOver(deployment) {
            return deployment.payload.intent === 'hotfix' && !hasBegun(deployment) && !hasSucceeded(deployment);
        }
    }),
    45302: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            W: () => (lineIn)
        });
        function lineIn({ data, deploy }, branch) {
            return data.length + deploy.length > 0 ? undefined : branch;
        }
    }),
    2103: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            D: () => (unwrapped)
        });
        function unwrapped(payload) {
            let value = payload;
            for (let layer = 0; layer < 2 && typeof value === 'string'; layer += 1) {
                try {
                    value = JSON.parse(value);
                }
                catch {
                    return undefined;
                }
            }
            return value;
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
    73633: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            A2: () => (githubRefused),
            Hu: () => (outcomeUnknown),
            Up: () => (missingPermission),
            Xd: () => (githubUnreadable),
            mu: () => (githubUnreachable),
            nS: () => (notFoundOrNoPermission),
            xd: () => (rateLimited)
        });
        var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15429);
        function missingPermission(call, permission, orWorkflowFiles = false) {
            const add = `Add \`${permission}\` to the job's \`permissions:\`, and push.`;
            return {
                code: 'permission-missing',
                outcome: 'errored',
                where: call,
                found: "GitHub answered 403: the job's token does not have the permission.",
                expected: `\`permissions: { ${permission} }\` of the job${orWorkflowFiles ? ', and no change in `.github/workflows` that the default branch does not have' : ''}.`,
                next: orWorkflowFiles
                    ? `${add} If it is there, push the tag yourself or use the token of a GitHub App: GITHUB_TOKEN cannot release a commit that changes workflow files. Then re-run this job.`
                    : `${add} The README of the action lists all permissions that it needs.`,
            };
        }
        function notFoundOrNoPermission(call, permission) {
            return {
                code: 'not-found-or-no-permission',
                outcome: 'errored',
                where: call,
                found: 'GitHub answered 404. Either it does not exist, or the token may not see it.',
                next: `Add \`${permission}\` to the job's \`permissions:\`. If it is there, check whether somebody deleted what the call names.`,
            };
        }
        function rateLimited(call, until) {
            return {
                code: 'rate-limited',
                outcome: 'errored',
                where: call,
                found: `The API rate limit is exhausted${until === '' ? '' : ` until ${until}`}. All runs of a repository share it.`,
                next: 'Re-run the failed jobs later.',
            };
        }
        function githubRefused(call, status, message) {
            return {
                code: 'github-refused',
                outcome: 'errored',
                where: call,
                found: `GitHub answered ${status}: ${message}`,
                next: 'Fix what the message names. If it names nothing, re-run the failed jobs.',
            };
        }
        function githubUnreachable(call, message) {
            return {
                code: 'github-unreachable',
                outcome: 'errored',
                where: call,
                found: `GitHub did not answer, even after several attempts: ${message}.`,
                next: 'Re-run the failed jobs when GitHub is available again (https://www.githubstatus.com).',
            };
        }
        function githubUnreadable(call, message) {
            return {
                code: 'github-answer-unreadable',
                outcome: 'errored',
                where: call,
                found: `The answer cannot be read: ${message}.`,
                next: 'Re-run the failed jobs. If it happens again, check https://www.githubstatus.com, and whether there is a proxy between the runner and GitHub.',
            };
        }
        function outcomeUnknown(call, message) {
            return {
                code: _problem_js__WEBPACK_IMPORTED_MODULE_0__.A8,
                outcome: 'errored',
                where: call,
                found: `The connection broke before GitHub answered: ${message}. Whether the call was carried out is not known.`,
                next: 'Re-run the failed jobs: they check first, and do nothing twice.',
            };
        }
    }),
    35477: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            E5: () => (recordClosed),
            Gv: () => (releaseChanged),
            PF: () => (brokenUpload),
            XW: () => (draftGone),
            Yr: () => (draftChanged),
            b1: () => (foreignAsset),
            gA: () => (lostRace),
            oJ: () => (notStaged),
            qK: () => (ledgerTooNew),
            sj: () => (leftoverNotApproved),
            zA: () => (publishedElsewhere)
        });
        function draftGone(release, version) {
            return {
                code: 'draft-gone',
                outcome: 'errored',
                where: `release ${release}`,
                found: `The draft release of ${version} does not exist any more.`,
                next: 'Re-run the job that stages: it creates the draft again from the same files.',
            };
        }
        function draftChanged(tag, found) {
            return {
                code: 'draft-changed',
                outcome: 'failed',
                where: tag,
                found: `After the update, GitHub has ${found.draft ? 'a draft' : 'a published release'} with the tag ${found.tag}.`,
                expected: `A draft release with the tag ${tag}.`,
                next: found.draft
                    ? `Change the tag of the draft back to ${tag} on its page, or delete the draft. Then re-run this job.`
                    : 'Find out who published the release. If it must not stay, delete it and its tag, then re-run this job.',
            };
        }
        function foreignAsset(name, tag) {
            return {
                code: 'asset-foreign',
                outcome: 'failed',
                where: name,
                found: `The draft release ${tag} has a file that is not part of the candidate. Publishing would make it public.`,
                next: 'Delete the file from the draft release and re-run this job. Files of a release come from the build steps.',
            };
        }
        function releaseChanged(tag, what) {
            return {
                code: 'release-changed',
                outcome: 'failed',
                where: tag,
                found: `The draft release is not what was approved: ${what}.`,
                next: 'Re-run the job that stages: it restores the draft. Then re-run this job.',
            };
        }
        function publishedElsewhere(tag, commit, found) {
            const where = found.commit === undefined ? 'there is no such tag' : `the tag is at ${found.commit.slice(0, 7)}`;
            return {
                code: 'published-elsewhere',
                outcome: 'failed',
                where: tag,
                found: `After publishing, GitHub has ${found.draft ? 'a draft' : 'a release'} with the tag ${found.tag}, and ${where}.`,
                expected: `A published release ${tag} at ${commit.slice(0, 7)}.`,
                next: `Compare the release and the tag with commit ${commit}. Delete the wrong one, then re-run this job: it publishes what was approved.`,
            };
        }
        function leftoverNotApproved(environment, record, version, run) {
            return {
                code: 'leftover-not-approved',
                outcome: 'held',
                where: environment,
                found: `According to record ${record}, ${version} is live in ${environment}, but GitHub does not show enough approvals for it in run ${run}.`,
                expected: 'Approvals in the run that deployed it. A record alone proves nothing.',
                next: `Find out who wrote record ${record}. To release ${version}, stage and promote it again.`,
            };
        }
        function brokenUpload(asset, found, expected) {
            return {
                code: 'upload-broken',
                outcome: 'errored',
                where: asset,
                found: `After the upload, GitHub has: ${found}.`,
                expected: `${expected}.`,
                next: 'Re-run the failed jobs: only broken files are uploaded again.',
            };
        }
        function lostRace(environment, record, version, run) {
            return {
                code: 'lost-race',
                outcome: 'held',
                where: environment,
                found: `Run ${run} is deploying ${version} to ${environment} right now (record ${record}).`,
                next: `Wait until run ${run} has ended, then re-run this job.`,
            };
        }
        function ledgerTooNew(environment, record, what) {
            return {
                code: 'ledger-too-new',
                outcome: 'errored',
                where: environment,
                found: `Record ${record} of ${environment} was written by a newer version of Liftlock (${what}).`,
                next: 'Update the actions in this workflow to that version, or a newer one.',
            };
        }
        function recordClosed(environment, record, version) {
            return {
                code: 'record-closed',
                outcome: 'held',
                where: environment,
                found: `Another run closed record ${record} of ${version} in ${environment} while this job was taking it over.`,
                next: 'Re-run this job: it creates a new record.',
            };
        }
        function notStaged(environment, names) {
            return {
                code: 'not-staged',
                outcome: 'held',
                where: environment,
                found: `This candidate has never been live in ${names.join(' or ') || 'any other environment'}.`,
                next: 'Stage it there first, in an earlier job. Name that job in `needs:` of this one.',
            };
        }
    }),
    62844: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            g: () => (TRUSTED_EVENTS)
        });
        const TRUSTED_EVENTS = [
            'push',
            'workflow_dispatch',
            'repository_dispatch',
            'schedule',
            'release',
            'merge_group',
        ];
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
    52320: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            O: () => (followsVersionStandard)
        });
        var _gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94256);
        const reasons = {
            'version-not-standard': 'The version does not match `standards.version.pattern`.',
        };
        const followsVersionStandard = {
            name: 'follows-version-standard',
            motivation: 'Other tools of the team parse version names. One that they cannot parse is otherwise noticed only after the release.',
            reasons,
            decide({ versionPattern, manifest }) {
                if (versionPattern === undefined)
                    return (0, _gate_js__WEBPACK_IMPORTED_MODULE_0__.IX)('The standards allow any version name.');
                if (new RegExp(versionPattern, 'u').test(manifest.version))
                    return (0, _gate_js__WEBPACK_IMPORTED_MODULE_0__.IX)(`${manifest.version} matches ${versionPattern}.`);
                return (0, _gate_js__WEBPACK_IMPORTED_MODULE_0__._2)('version-not-standard', `${manifest.version} does not match ${versionPattern}.`, 'Correct `standards.version.pattern`, or change the version with a `Release-As:` footer.');
            },
        };
    }),
    94256: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            IX: () => (pass),
            _2: () => (hold),
            _3: () => (evaluate),
            fJ: () => (fail),
            iK: () => (holdUntil),
            iv: () => (skip)
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
    78149: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            GA: () => (countingApprovals),
            Wr: () => (approvalsNeeded),
            i: () => (hasApproval),
            jN: () => (countingVotes)
        });
        var _deployment_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54445);
        var _gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94256);
        const reasons = {
            'environment-unprotected': 'The configuration requires an approval, and the environment on GitHub has no required reviewers.',
            'approval-not-visible': 'GitHub lists no review of the environment in this run, so nobody can tell who approved.',
            'not-enough-approvals': 'Fewer people have approved than required. Approvals by the authors of the change, and approvals that another candidate has used, do not count.',
        };
        const hasApproval = {
            name: 'has-approval',
            motivation: 'Any workflow that names an environment creates it, without protection rules. Administrators can start waiting jobs, and a re-run keeps old reviews. That a job runs proves nothing, so the reviews themselves are counted.',
            reasons,
            decide(facts) {
                const { environment, reviewers, reviews, event } = facts;
                const rule = environment.approvals;
                if (rule === 'none')
                    return (0, _gate_js__WEBPACK_IMPORTED_MODULE_0__.IX)(`${environment.name} does not require an approval.`);
                if (rule.by === 'dispatch')
                    return byDispatch(facts, rule);
                if (reviewers === undefined || reviewers.required === 0) {
                    return (0, _gate_js__WEBPACK_IMPORTED_MODULE_0__._2)('environment-unprotected', `The environment ${environment.name} has no required reviewers.`, `Add them in the repository: Settings → Environments → ${environment.name} → Required reviewers (private repositories need GitHub Enterprise). To go without approvals, write \`approvals: none\`.`);
                }
                if (reviews.length === 0) {
                    return (0, _gate_js__WEBPACK_IMPORTED_MODULE_0__._2)('approval-not-visible', `GitHub shows no review for ${environment.name} in run ${event.run.id}.`, "Remove `deployment: false` from the job's `environment:`, or write `approvals: none`.");
                }
                const people = new Set(countingApprovals(facts).map((approval) => approval.user));
                const needed = approvalsNeeded(rule, facts.purpose);
                if (people.size < needed) {
                    return (0, _gate_js__WEBPACK_IMPORTED_MODULE_0__._2)('not-enough-approvals', `${people.size} of ${needed} required approvals count${people.size === 0 ? '' : ` (${[...people].join(', ')})`}.`, needed > 1
                        ? `GitHub starts a job after one review. Add ${needed === 2 ? '1 empty job' : `${needed - 1} empty jobs`} with \`environment: ${environment.name}\` before this one: each job asks for its own review.`
                        : 'Re-run this job and have somebody else approve it: reviews by the authors of the change do not count.');
                }
                return (0, _gate_js__WEBPACK_IMPORTED_MODULE_0__.IX)(`Approved by ${[...people].join(', ')}.`);
            },
        };
        function byDispatch(facts, rule) {
            const people = [...new Set(countingApprovals(facts).map(({ user }) => user))];
            const needed = approvalsNeeded(rule, facts.purpose);
            if (people.length >= needed)
                return (0, _gate_js__WEBPACK_IMPORTED_MODULE_0__.IX)(`Approved by ${people.join(', ')}, who started the promotion.`);
            const who = rule.people.length === 0 ? 'Somebody who may write to this repository' : `One of ${rule.people.join(', ')}`;
            return (0, _gate_js__WEBPACK_IMPORTED_MODULE_0__._2)('not-enough-approvals', `${people.length} of ${needed} required approvals count${people.length === 0 ? '' : ` (${people.join(', ')})`}.`, `${who} starts the promotion workflow for this candidate: that approves it.`);
        }
        function approvalsNeeded(rule, purpose) {
            return purpose === 'hotfix' ? rule.hotfix : rule.count;
        }
        function countingApprovals(facts) {
            const rule = facts.environment.approvals;
            if (rule === 'none')
                return [];
            const given = rule.by === 'dispatch' ? countingVotes(facts, rule.people) : countingReviews(facts);
            return rule.notTheAuthor ? given.filter(({ user }) => !isAmong(user, facts.authors)) : given;
        }
        function countingVotes({ votes, candidate, purpose, ledger }, people) {
            const intent = purpose === 'stage' ? 'promote' : purpose;
            const used = ledger.filter((record) => record.payload.candidate === candidate && (0, _deployment_index_js__WEBPACK_IMPORTED_MODULE_1__.yO)(record));
            const since = Math.max(0, ...used.filter(({ payload }) => payload.intent === intent).map(({ id }) => id));
            return votes
                .filter((vote) => vote.candidate === candidate && vote.intent === intent && vote.id > since)
                .filter(({ by }) => people.length === 0 || isAmong(by, people))
                .map(({ by, comment }) => ({ user: by, comment }));
        }
        function countingReviews({ reviews, ledger, candidate, event }) {
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
            return unused;
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
    35205: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Zk: () => (whoApproves),
            b1: () => (question),
            vf: () => (candidateName)
        });
        var _candidate_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14940);
        var _deployment_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80973);
        var _gates_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78149);
        var _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83750);
        function question({ purpose, environment, staged, manifest, candidate, ledger }) {
            const records = [...ledger, ...staged.ledger];
            const there = (0, _deployment_index_js__WEBPACK_IMPORTED_MODULE_0__.VD)(ledger);
            const from = there === undefined ? 'nothing' : candidateName(there.payload, records);
            const to = candidateName({ version: manifest.version, candidate }, records);
            const past = purpose === 'hotfix' ? `, a hotfix that passes over ${passedOver(staged)}` : '';
            return `### ${(0, _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_1__.pj)(`${environment.name} ${from} → ${to}${past}`)}`;
        }
        function passedOver({ name, ledger }) {
            const there = (0, _deployment_index_js__WEBPACK_IMPORTED_MODULE_0__.VD)(ledger);
            return there === undefined ? name : `${name}, which has ${there.payload.version}`;
        }
        function candidateName({ version, candidate }, records) {
            const isAnother = ({ payload }) => payload.version === version && payload.candidate !== candidate;
            return records.some(isAnother) ? `${version} · ${(0, _candidate_index_js__WEBPACK_IMPORTED_MODULE_2__.VK)(candidate).slice(0, 7)}` : version;
        }
        function whoApproves({ environment, purpose, manifest }) {
            const { approvals: rule, name } = environment;
            const where = `**${(0, _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_1__.pj)(name)}**`;
            if (rule === 'none')
                return `It enters ${where} by itself: no approval is required.`;
            const needed = (0, _gates_index_js__WEBPACK_IMPORTED_MODULE_3__.Wr)(rule, purpose);
            const exception = rule.notTheAuthor ? ' Approvals by the authors of these changes do not count.' : '';
            return rule.by === 'reviewers'
                ? `Approving puts it into ${where}: ${ofReviewers(needed)}.${exception}`
                : `It enters ${where} when ${byStarting(rule, needed, purpose, manifest)}.${exception}`;
        }
        function ofReviewers(needed) {
            return needed === 1 ? 'one required reviewer must approve' : `${needed} required reviewers must approve`;
        }
        function byStarting({ people }, needed, purpose, { version }) {
            const names = people.map(_pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_1__.pj).join(', ');
            const one = people.length === 0 ? 'somebody who may write to this repository' : `one of ${names}`;
            const several = people.length === 0 ? `${needed} people who may write to this repository` : `${needed} of ${names}`;
            const start = `${needed === 1 ? 'starts' : 'each start'} the promotion workflow`;
            return `${needed === 1 ? one : several} ${start} with ${(0, _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_1__.aY)(`intent: ${purpose}`)} and ${(0, _pipeline_markdown_js__WEBPACK_IMPORTED_MODULE_1__.aY)(`to: ${version}`)}`;
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
        var _deployment_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48332);
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
            ports.outputs.saveState(KEY, JSON.stringify(state));
        }
        function savedRollout(ports) {
            const text = ports.outputs.state(KEY);
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
        async function addStatus(record, state, description, { ledger, event }, url) {
            const status = await ledger.addStatus(record.id, {
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
    36129: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            HB: () => (ADOPT),
            Xk: () => (HOTFIX),
            YM: () => (LOCK),
            Rz: () => (PROMOTE),
            rm: () => (REDEPLOY),
            $Z: () => (ROLLBACK),
            Ld: () => (STAGE),
            H9: () => (UNLOCK),
            _o: () => (YANK)
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
        var candidate_digest = __webpack_require__(14940);
        var canonical_json = __webpack_require__(76135);
        var deployment_ledger = __webpack_require__(80973);
        var errors_problem = __webpack_require__(15429);
        var intents = __webpack_require__(58851);
        var workflow_event = __webpack_require__(82759);
        var gate = __webpack_require__(94256);
        ;
        const reasons = {
            'cannot-publish': 'The commit changes workflow files, and `GITHUB_TOKEN` must not create a release for such a commit.',
        };
        const canPublish = {
            name: 'can-publish',
            motivation: 'GitHub does not let `GITHUB_TOKEN` create a release for a commit whose workflow files differ from the default branch. This should be known before production changes.',
            reasons,
            decide({ publishing, environment, manifest }) {
                if (environment.release === 'none')
                    return (0, gate.IX)('This environment publishes nothing.');
                if (publishing.workflowRule) {
                    return (0, gate._2)('cannot-publish', `Commit ${manifest.commit.slice(0, 7)} has different workflow files than the default branch, and is not the head of any branch.`, `Push the tag ${manifest.tag} at ${manifest.commit.slice(0, 7)} yourself, or use the token of a GitHub App. Then re-run this job.`);
                }
                return (0, gate.IX)('The token may publish a release of this commit.');
            },
        };
        var follows_version_standard_gate = __webpack_require__(52320);
        var has_approval_gate = __webpack_require__(78149);
        var deployment_record = __webpack_require__(54445);
        ;
        const gate_reasons = {
            'parity-differs': 'A probe answers differently here than where the candidate was live before.',
        };
        const hasParity = {
            name: 'has-parity',
            motivation: 'What passed in staging passed on its database and its runtime. If production has others, the test said nothing about it.',
            reasons: gate_reasons,
            decide(facts) {
                const { environment, parity } = facts;
                if (parity === undefined)
                    return (0, gate.IX)(withoutAnswers(environment));
                const differences = environment.after.flatMap((name) => differencesTo(name, facts));
                if (differences.length === 0)
                    return (0, gate.IX)('Every probe answers as it did before.');
                const found = `${differences.join('; ')}.`;
                if (environment.parityDiffers === 'warn')
                    return (0, gate.IX)(`Accepted by \`parity-differs: warn\`: ${found}`);
                return (0, gate._2)('parity-differs', found, `Make the environments equal, then re-run this job. To promote all the same, write \`parity-differs: warn\` in ${environment.name}.`);
            },
        };
        function withoutAnswers({ parity }) {
            return Object.keys(parity).length === 0
                ? 'No probes are configured.'
                : 'The probes run once every other gate has passed.';
        }
        function differencesTo(name, { otherLedgers, candidate, parity = {} }) {
            const records = (otherLedgers[name] ?? []).filter((record) => record.payload.candidate === candidate && (0, deployment_record.yO)(record));
            const before = records[0]?.payload.parity ?? {};
            return Object.entries(parity)
                .filter(([probe, value]) => before[probe] !== undefined && before[probe] !== value)
                .map(([probe, value]) => `${probe} is ${before[probe]} in ${name} and ${value} here`);
        }
        ;
        const has_passing_tests_gate_reasons = {
            'tests-failed': 'A test suite failed for this candidate.',
            'tests-missing': 'A suite of the configuration has not reported a result for this candidate.',
            'test-kinds-missing': 'The standards require a kind of test that no suite covers.',
        };
        const hasPassingTests = {
            name: 'has-passing-tests',
            motivation: 'A suite that never ran looks exactly like a suite that passed, unless its report is required.',
            reasons: has_passing_tests_gate_reasons,
            decide({ tests, manifest }) {
                const failed = tests.reports.filter((report) => report.conclusion === 'failed');
                if (failed.length > 0) {
                    return (0, gate.fJ)('tests-failed', `${list(failed.map((report) => report.suite))} failed for ${manifest.version}.`, 'Fix the cause and push: the next commit becomes a new candidate.');
                }
                const suites = tests.reports.map((report) => report.suite);
                const missing = tests.expectedSuites.filter((suite) => !suites.includes(suite));
                if (missing.length > 0) {
                    return (0, gate._2)('tests-missing', `There is no report of ${list(missing)} for this candidate.`, 'Run the `test` action with this candidate in an earlier job, and name that job in `needs:`.');
                }
                const kinds = tests.reports.map((report) => report.kind);
                const missingKinds = tests.expectedKinds.filter((kind) => !kinds.includes(kind));
                if (missingKinds.length > 0) {
                    return (0, gate._2)('test-kinds-missing', `The standards require ${list(missingKinds)} tests, and no suite of that kind has reported.`, 'Add such a suite under `test.suites`, or remove the kind from `standards.testing.kinds`.');
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
        const has_settings_gate_reasons = {
            'missing-setting': 'A variable or secret under `requires:` is missing, is empty, or is not passed to the step in `env:`.',
        };
        const hasSettings = {
            name: 'has-settings',
            motivation: 'A secret that does not exist is an empty string on GitHub. A deployment should not discover that halfway through.',
            reasons: has_settings_gate_reasons,
            decide({ missingSettings, environment }) {
                const { variables, secrets } = missingSettings;
                if (variables.length + secrets.length === 0)
                    return (0, gate.IX)('All required settings are set.');
                const lines = [
                    ...variables.map((name) => `${name}: \${{ vars.${name} }}`),
                    ...secrets.map((name) => `${name}: \${{ secrets.${name} }}`),
                ];
                return (0, gate._2)('missing-setting', `${environment.name} requires ${[...variables, ...secrets].join(', ')}: missing or empty.`, `Set them in the environment ${environment.name}, and pass them to this step:\nenv:\n${lines.map((line) => `  ${line}`).join('\n')}`);
            },
        };
        var duration = __webpack_require__(79791);
        ;
        const MINUTE = 60_000;
        function utc(time, now) {
            const [day = '', clock = ''] = iso(Math.ceil(time / MINUTE) * MINUTE).split('T');
            const [today] = iso(now).split('T');
            return `${day === today ? '' : `${day} `}${clock.slice(0, 5)} UTC`;
        }
        function iso(time) {
            return new Date(time).toISOString();
        }
        ;
        function stretches(records, candidate) {
            return records
                .filter((record) => record.payload.candidate === candidate && (0, deployment_record.yO)(record))
                .map((record) => stretchOf(record, records));
        }
        function lengthOf({ from, to }, now) {
            return Math.max(0, (to ?? now) - from);
        }
        function stretchOf(record, records) {
            const [success] = record.statuses.filter(({ state }) => state === 'success').sort((a, b) => b.id - a.id);
            const start = success?.id ?? 0;
            const ends = endings(record, records).filter(({ status }) => status.id > start);
            const end = ends.sort((a, b) => a.status.id - b.status.id)[0];
            return {
                from: Date.parse(success?.createdAt ?? ''),
                to: end && Date.parse(end.status.createdAt),
                replacedBy: end?.by,
            };
        }
        function endings(record, records) {
            const others = records.filter((other) => other.id !== record.id && !(0, deployment_record.F1)(other));
            const begun = others.flatMap((by) => by.statuses.filter(({ state }) => state === 'in_progress' || state === 'success').map((status) => ({ status, by })));
            if ((0, deployment_ledger.VD)(records)?.id === record.id)
                return begun;
            const closed = record.statuses.filter(({ state }) => state === 'inactive');
            return [...begun, ...closed.map((status) => ({ status, by: undefined }))];
        }
        ;
        const has_soaked_gate_reasons = {
            'not-soaked': 'The candidate has not been live long enough, without a break, in an environment that comes before this one.',
        };
        const hasSoaked = {
            name: 'has-soaked',
            motivation: 'Leaks, nightly jobs and slow queries show up after minutes or hours, not in the check right after a deploy. A version that was live for a moment before the next one replaced it has proved nothing.',
            reasons: has_soaked_gate_reasons,
            decide(facts) {
                const { environment, manifest, now } = facts;
                const { soak } = environment;
                if (soak === undefined)
                    return (0, gate.IX)(`${environment.name} does not require a soak.`);
                const places = environment.after.map((name) => soakIn(name, soak, facts));
                const short = places.filter((place) => !place.passedOver && place.length < soak);
                if (short.length === 0)
                    return (0, gate.IX)(places.map((place) => soaked(place)).join(' '));
                const found = `${manifest.version} must be live for ${(0, duration.a3)(soak)} before ${environment.name}. ${short.map((place) => missing(place, facts)).join(' ')}`;
                const remedies = short.flatMap((place) => (place.until === undefined ? remedyFor(place, facts) : []));
                if (remedies.length > 0)
                    return (0, gate._2)('not-soaked', found, [...new Set(remedies)].join(' '));
                const until = Math.max(...short.map((place) => place.until ?? 0));
                return (0, gate.iK)(until, 'not-soaked', found, `Re-run this job at ${utc(until, now)} or later.`);
            },
        };
        function soakIn(name, soak, { purpose, now, candidate, otherLedgers }) {
            const records = otherLedgers[name] ?? [];
            const all = stretches(records, candidate).sort((a, b) => lengthOf(b, now) - lengthOf(a, now));
            const [longest] = all;
            const lasting = all.find(({ to }) => to === undefined);
            const isKept = records.some((record) => record.payload.candidate === candidate && (0, deployment_record.VZ)(record));
            return {
                name,
                passedOver: purpose === 'hotfix' && longest === undefined && isKept,
                longest,
                length: longest === undefined ? 0 : lengthOf(longest, now),
                until: lasting && lasting.from + soak,
            };
        }
        function soaked({ name, passedOver, length }) {
            return passedOver
                ? `A hotfix, which passes over ${name} and does not soak there.`
                : `It was live in ${name} for ${(0, duration.a3)(length)}.`;
        }
        function missing({ name, longest, length, until }, facts) {
            if (longest === undefined)
                return `It has not been live in ${name}.`;
            if (until !== undefined)
                return `It soaks in ${name} until ${utc(until, facts.now)}.`;
            return `It was live in ${name} for ${(0, duration.a3)(length)}, until ${ending(longest, facts)}.`;
        }
        function ending({ replacedBy }, facts) {
            if (replacedBy === undefined)
                return 'something else took its place';
            const isOwn = replacedBy.payload.candidate === facts.candidate;
            return isOwn ? 'it was deployed there again' : `${nameOf(replacedBy, facts)} replaced it`;
        }
        function remedyFor({ name, longest }, facts) {
            if (longest === undefined)
                return `Stage it in ${name} first.`;
            const there = (0, deployment_ledger.VD)(facts.otherLedgers[name] ?? []);
            return there === undefined || there.payload.candidate === facts.candidate
                ? `Push a commit: its candidate takes the place of this one, and soaks in ${name}.`
                : `Promote ${nameOf(there, facts)} instead, which is live in ${name}, when it has soaked.`;
        }
        function nameOf({ payload: { version, candidate } }, { manifest }) {
            return version === manifest.version ? `${version} (${(0, candidate_digest.VK)(candidate)})` : version;
        }
        ;
        const is_as_shown_gate_reasons = {
            'brief-outdated': 'What is live has changed since the brief was written.',
        };
        const isAsShown = {
            name: 'is-as-shown',
            motivation: 'Reviewers approve a difference. If what is live has changed in the meantime, nobody has seen the real difference.',
            reasons: is_as_shown_gate_reasons,
            decide({ shown, ledger, environment, candidate }) {
                if (shown === undefined)
                    return (0, gate.IX)('No brief was written for this environment.');
                const now = (0, deployment_ledger.VD)(ledger);
                const restores = now?.payload.candidate === candidate && (0, deployment_ledger.wP)(ledger)?.id !== now.id;
                if (restores)
                    return (0, gate.IX)('This candidate was the last one live here.');
                if (shown?.candidate === now?.payload.candidate)
                    return (0, gate.IX)('What is live is still what the brief showed.');
                const wasHere = ledger.some((record) => record.payload.candidate === candidate && (0, deployment_record.yO)(record));
                if (wasHere)
                    return (0, gate.IX)('This candidate was live here before, so its effect is known.');
                return (0, gate._2)('brief-outdated', `The brief was written against ${shown === null ? 'an empty environment' : `record ${shown.deployment}`}; ${environment.name} now has ${now === undefined ? 'nothing' : `${now.payload.version}, record ${now.id}`}.`, 'Re-run the job that stages this candidate: it writes a new brief. Then approve the promotion again.');
            },
        };
        var compare = __webpack_require__(78469);
        ;
        const is_newer_than_live_gate_reasons = {
            overtaken: 'A newer version was staged while this run was waiting. The stage ends green and does nothing.',
            'older-than-live': 'A newer version that contains this one is already live.',
            diverged: 'The candidate and the live version come from branches that do not contain each other.',
        };
        const isNewerThanLive = {
            name: 'is-newer-than-live',
            motivation: 'A run that waited for days can resume and deploy old code over new. Time does not show which one is newer (grafana, 2026); ancestry does.',
            reasons: is_newer_than_live_gate_reasons,
            decide(facts) {
                const { ledger, order, environment, manifest, candidate } = facts;
                const there = (0, deployment_ledger.wP)(ledger);
                if (there === undefined || order === undefined)
                    return (0, gate.IX)(`Nothing is live in ${environment.name} yet.`);
                const last = (0, deployment_ledger.VD)(ledger);
                if (last?.payload.candidate === candidate && last.id !== there.id) {
                    return (0, gate.IX)(`This candidate was the last one live here; ${described(there)} did not succeed.`);
                }
                switch (order) {
                    case 'ahead':
                        return (0, gate.IX)(`It comes after ${described(there)}.`);
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
            return (0, gate._2)('older-than-live', `${environment.name} has ${what}, which contains ${manifest.version}.`, 'Nothing to do: the newer version contains these changes.');
        }
        function diverged(branch, environment, there) {
            const reason = `${environment} has ${described(there)}, which neither contains this candidate nor is part of it.`;
            if (there.payload.intent === 'hotfix') {
                const fix = `Merge the hotfix, ${there.sha.slice(0, 7)} of ${there.payload.line}, into ${branch} and push: the merge makes a candidate that contains it.`;
                return (0, gate._2)('diverged', reason, fix);
            }
            return there.payload.line === branch
                ? (0, gate._2)('diverged', reason, `Merge ${there.sha.slice(0, 7)} into ${branch} and push: the merge commit becomes a candidate that contains both.`)
                : (0, gate._2)('diverged', reason, `${environment} holds one version at a time, and this one came from ${there.payload.line}. Give ${branch} its own environment with \`branches: [${branch}]\`.`);
        }
        var recurrence = __webpack_require__(3494);
        ;
        const MOST_WINDOWS = 1_000;
        function frozenAt(freezes, now) {
            const all = freezes.map(windowsOf);
            const { denied, outsideOf } = holding(all, now);
            if (denied.length + outsideOf.length === 0)
                return undefined;
            const freezesOf = (windows) => windows.map(({ freeze }) => freeze);
            return { until: thawAfter(all, now), denied: freezesOf(denied), outsideOf: freezesOf(outsideOf) };
        }
        function windowsOf(freeze) {
            const { last, next } = (0, recurrence.XY)(freeze.cron, freeze.timezone);
            return {
                freeze,
                endAt(time) {
                    const begin = last(time);
                    const end = begin === undefined ? 0 : begin + freeze.duration;
                    return end > time ? end : undefined;
                },
                beginsAfter: next,
            };
        }
        function holding(all, time) {
            const isDuring = ({ endAt }) => endAt(time) !== undefined;
            const allowing = all.filter(({ freeze }) => freeze.allow);
            return {
                denied: all.filter(({ freeze }) => !freeze.allow).filter(isDuring),
                outsideOf: allowing.some(isDuring) ? [] : allowing,
            };
        }
        function thawAfter(all, now) {
            let time = now;
            for (let count = 0; count < MOST_WINDOWS; count += 1) {
                const { denied, outsideOf } = holding(all, time);
                if (denied.length + outsideOf.length === 0)
                    return time;
                const ends = denied.flatMap(({ endAt }) => endAt(time) ?? []);
                const begins = outsideOf.flatMap(({ beginsAfter }) => beginsAfter(time) ?? []);
                if (outsideOf.length > 0 && begins.length === 0)
                    return undefined;
                time = Math.max(...ends, ...(begins.length === 0 ? [] : [Math.min(...begins)]));
            }
            return undefined;
        }
        ;
        const is_not_frozen_gate_reasons = {
            frozen: 'The configuration allows nothing to enter the environment at this time.',
        };
        const isNotFrozen = {
            name: 'is-not-frozen',
            motivation: 'A release on Friday evening breaks when nobody is there. An agreement not to approve is forgotten, and a job that somebody approved on Thursday starts on Saturday.',
            reasons: is_not_frozen_gate_reasons,
            decide(facts) {
                const { environment, now, purpose } = facts;
                const frozen = frozenAt(environment.freeze, now);
                if (frozen === undefined)
                    return (0, gate.IX)(`${environment.name} is not frozen.`);
                const state = stateOf(frozen, facts);
                if (bringsNothingNew(purpose))
                    return (0, gate.IX)(`${state} That does not hold a ${purpose}.`);
                if (overrides(facts, frozen))
                    return (0, gate.IX)(`${state} ${facts.event.actor} overrides it: ${facts.reason}`);
                const remedy = gate_remedyFor(frozen, facts);
                return frozen.until === undefined
                    ? (0, gate._2)('frozen', state, remedy)
                    : (0, gate.iK)(frozen.until, 'frozen', state, remedy);
            },
        };
        function overridesIn(facts) {
            if (bringsNothingNew(facts.purpose))
                return [];
            const frozen = frozenAt(facts.environment.freeze, facts.now);
            return frozen !== undefined && overrides(facts, frozen) ? [`freeze: ${facts.reason} (${facts.event.actor})`] : [];
        }
        function bringsNothingNew(purpose) {
            return purpose === 'rollback' || purpose === 'redeploy';
        }
        function overrides({ event, reason }, frozen) {
            if (event.event !== 'workflow_dispatch' || reason === '')
                return false;
            return mayOverride(frozen).some((login) => login.toLowerCase() === event.actor.toLowerCase());
        }
        function mayOverride({ denied, outsideOf }) {
            const lists = denied.map(({ override }) => override);
            if (outsideOf.length > 0)
                lists.push(outsideOf.flatMap(({ override }) => override));
            const [first = [], ...others] = lists;
            return first.filter((login) => others.every((other) => isAmong(login, other)));
        }
        function isAmong(login, others) {
            return others.some((other) => other.toLowerCase() === login.toLowerCase());
        }
        function stateOf({ until, denied, outsideOf }, { environment, now }) {
            const end = until === undefined ? '; no end is in sight' : ` until ${utc(until, now)}`;
            const rules = (freezes) => freezes.map(({ cron, timezone }) => `\`${cron}\` ${timezone}`).join(', ');
            const rule = denied.length > 0 ? ` (${rules(denied)})` : `: it is open only during ${rules(outsideOf)}`;
            const reasons = [...denied, ...outsideOf].flatMap(({ reason = [] }) => reason);
            return `${environment.name} is frozen${end}${rule}.${[...new Set(reasons)].map((reason) => ` ${reason}`).join('')}`;
        }
        function gate_remedyFor(frozen, { now, manifest, purpose }) {
            const wait = frozen.until === undefined
                ? 'Change `freeze` of this environment.'
                : `Re-run this job at ${utc(frozen.until, now)} or later.`;
            const people = mayOverride(frozen);
            if (people.length === 0 || purpose === 'stage')
                return wait;
            const intent = purpose === 'hotfix' ? '`intent: hotfix`, ' : '';
            return `${wait} If it cannot wait, ${people.join(' or ')} may start the promotion workflow by hand with ${intent}\`to: ${manifest.version}\` and a \`reason\`.`;
        }
        ;
        const is_not_rolled_back_gate_reasons = {
            'rolled-back': 'The candidate was rolled back in this environment, and nobody has promoted it by name since then.',
        };
        const isNotRolledBack = {
            name: 'is-not-rolled-back',
            motivation: 'The version that was rolled back last night is still the newest one, so a re-run, a schedule or a bot would deploy it again. Only a person who names it may do that.',
            reasons: is_not_rolled_back_gate_reasons,
            decide({ ledger, candidate, manifest, environment, event }) {
                const there = (0, deployment_ledger.VD)(ledger);
                const held = there?.payload.held ?? [];
                if (there === undefined || held.length === 0 || there.payload.candidate === candidate) {
                    return (0, gate.IX)('This candidate was not rolled back here.');
                }
                const wasHere = ledger.some((record) => record.payload.candidate === candidate && record.id < there.id && (0, deployment_record.SU)(record));
                if (!held.includes(candidate) && !wasHere)
                    return (0, gate.IX)('This candidate was not rolled back here.');
                if (event.event === 'workflow_dispatch' && event.run.id > there.payload.run.id) {
                    return (0, gate.IX)(`It was rolled back here, and ${event.actor} is promoting it again by name.`);
                }
                const reason = there.payload.reason === undefined ? '' : ` “${there.payload.reason}”`;
                return (0, gate._2)('rolled-back', `${environment.name} was rolled back from ${manifest.version} to ${there.payload.version} (record ${there.id}).${reason}`, `A new commit can be promoted as usual. To deploy ${manifest.version} again, start the promotion workflow by hand with \`intent: promote\` and \`to: ${manifest.version}\`.`);
            },
        };
        ;
        const is_only_build_gate_reasons = {
            rebuilt: 'The same commit and version was built a second time, with different bytes.',
        };
        const isOnlyBuild = {
            name: 'is-only-build',
            motivation: 'Re-running all jobs builds again, and a build that is not reproducible gives different bytes. Only the bytes that were tested and staged may be promoted.',
            reasons: is_only_build_gate_reasons,
            decide({ candidate, manifest, ledger, otherLedgers }) {
                const records = [ledger, ...Object.values(otherLedgers)].flat();
                const other = records.find((record) => record.sha === manifest.commit &&
                    record.payload.version === manifest.version &&
                    record.payload.candidate !== candidate &&
                    (0, deployment_record.yO)(record));
                if (other === undefined)
                    return (0, gate.IX)('No other build of this commit and version is staged or live.');
                return (0, gate._2)('rebuilt', `${manifest.version} of commit ${manifest.commit.slice(0, 7)} is live in ${other.environment} as candidate ${(0, candidate_digest.VK)(other.payload.candidate)}; this build is ${(0, candidate_digest.VK)(candidate)}.`, `Promote the staged one: re-run the failed jobs of run ${other.payload.run.id}. For a new build, push a new commit.`);
            },
        };
        var branch_pattern = __webpack_require__(41156);
        ;
        const is_release_branch_gate_reasons = {
            'not-a-branch': 'The run was started for a tag or a pull request.',
            'branch-not-allowed': 'The environment does not accept candidates from this branch.',
            'prerelease-not-allowed': 'The environment publishes releases, and its `branches:` do not name the pre-release branch.',
        };
        const isReleaseBranch = {
            name: 'is-release-branch',
            motivation: 'A tag or branch with the name of a protected branch has passed the branch rules of environments before. So both the candidate and the scripts that deploy it must come from an allowed branch.',
            reasons: is_release_branch_gate_reasons,
            decide({ event, environment, releaseBranches, manifest }) {
                const branch = (0, workflow_event.W0)(event);
                const allowed = environment.branches.length > 0 ? environment.branches : releaseBranches;
                if (branch === undefined) {
                    return (0, gate._2)('not-a-branch', `The run was started for ${event.ref}, which is not a branch.`, 'Start the workflow from a branch.');
                }
                const stranger = [manifest.branch, branch].find((name) => !(0, branch_pattern._)(name, allowed));
                if (stranger !== undefined) {
                    return (0, gate._2)('branch-not-allowed', `The ${stranger === manifest.branch ? 'candidate' : 'run'} comes from ${stranger}; ${environment.name} accepts candidates from ${allowed.join(', ')}.`, `Merge it into ${allowed[0] ?? 'a release branch'}, or add ${stranger} to \`branches:\` of ${environment.name}.`);
                }
                if (manifest.prerelease && environment.release !== 'none' && environment.branches.length === 0) {
                    return (0, gate._2)('prerelease-not-allowed', `${manifest.version} is a pre-release, and ${environment.name} publishes releases and does not name ${manifest.branch} in \`branches:\`.`, `To publish pre-releases, name their branches: \`branches: [${[...releaseBranches].join(', ')}]\` in ${environment.name}.`);
                }
                return (0, gate.IX)(`${manifest.branch} may enter ${environment.name}.`);
            },
        };
        ;
        const is_right_checkout_gate_reasons = {
            'wrong-checkout': 'The job checked out another commit than that of the run, or a step changed the configuration.',
        };
        const isRightCheckout = {
            name: 'is-right-checkout',
            motivation: 'The deploy steps come from the checkout, and the files from the candidate. If the two belong to different commits, the script that runs is not the one that was reviewed.',
            reasons: is_right_checkout_gate_reasons,
            decide({ checkout, event, manifest }) {
                if (checkout.head !== event.sha) {
                    return (0, gate._2)('wrong-checkout', `The checkout is at ${gate_short(checkout.head)}, but the run was started for ${gate_short(event.sha)}.`, 'Remove `ref:` from the `actions/checkout` step.');
                }
                if (event.sha === manifest.commit && checkout.configDigest !== manifest.config.sha256) {
                    return (0, gate._2)('wrong-checkout', 'The configuration in the checkout differs from the one that the candidate was built with, although the commit is the same.', 'Remove the step that changes .github/liftlock.yml before this one.');
                }
                return (0, gate.IX)(`The checkout is at ${gate_short(event.sha)}.`);
            },
        };
        function gate_short(sha) {
            return sha === undefined ? 'no commit' : sha.slice(0, 7);
        }
        var catalogue_release = __webpack_require__(35477);
        ;
        const is_staged_gate_reasons = {
            'not-staged': 'The candidate has not succeeded in an environment that comes before this one.',
            'not-a-hotfix': '`intent: hotfix` was used for a candidate that does not come from a hotfix branch.',
        };
        const isStaged = {
            name: 'is-staged',
            motivation: 'The same commit does not mean the same bytes. Only a candidate that ran in every earlier environment may be promoted.',
            reasons: is_staged_gate_reasons,
            decide(facts) {
                const { purpose, hotfix, candidate, manifest, environment, otherLedgers } = facts;
                const of = (name) => (otherLedgers[name] ?? []).filter(({ payload }) => payload.candidate === candidate);
                const missing = environment.after.filter((name) => !of(name).some(deployment_record.yO));
                if (purpose === 'hotfix' && !hotfix) {
                    return (0, gate._2)('not-a-hotfix', `${manifest.version} comes from ${manifest.branch}, which is not a hotfix branch.`, 'Promote it without `intent:`. To make it a hotfix, configure the branch as `hotfix` in `version.branches`.');
                }
                if (missing.length === 0) {
                    return (0, gate.IX)(environment.after.length === 0
                        ? 'No environment comes before this one.'
                        : `It has been live in ${environment.after.join(', ')}.`);
                }
                const isKept = environment.after.some((name) => of(name).some(deployment_record.VZ));
                if (isKept && purpose === 'hotfix') {
                    return (0, gate.IX)(`A hotfix, which passes over ${missing.map((name) => held(name, facts)).join(', ')}.`);
                }
                const { found, next } = (0, catalogue_release.oJ)(environment.name, missing);
                const byHand = `The hotfix is ready: start the promotion workflow by hand with \`intent: hotfix\`, \`to: ${manifest.version}\` and a reason.`;
                return (0, gate._2)('not-staged', found, isKept ? byHand : next);
            },
        };
        function held(name, { otherLedgers }) {
            const there = (0, deployment_ledger.VD)(otherLedgers[name] ?? []);
            return there === undefined ? name : `${name} (which has ${there.payload.version})`;
        }
        ;
        const is_still_live_gate_reasons = {
            'live-changed': 'Something else went live after the rollback or redeployment was requested.',
        };
        const isStillLive = {
            name: 'is-still-live',
            motivation: 'Somebody decides to roll back one version. If another one went live in the meantime, the rollback would undo something that nobody meant.',
            reasons: is_still_live_gate_reasons,
            decide({ from, ledger, environment }) {
                const now = (0, deployment_ledger.VD)(ledger);
                if (from === undefined || (0, deployment_ledger.kP)(from, (0, deployment_ledger.Po)(now)))
                    return (0, gate.IX)('What is live has not changed.');
                return (0, gate._2)('live-changed', `${environment.name} now has ${now === undefined ? 'nothing' : `${now.payload.version}, record ${now.id}`}, but the request was made for ${from === null ? 'an empty environment' : `record ${from.deployment}`}.`, 'Check what is live now. If it must still be rolled back, start the workflow again.');
            },
        };
        var trusted_events = __webpack_require__(62844);
        ;
        const is_trusted_event_gate_reasons = {
            'untrusted-event': 'The workflow was triggered by an event that people without write access can cause, such as a pull request or a comment.',
        };
        const isTrustedEvent = {
            name: 'is-trusted-event',
            motivation: 'Workflows that run for pull requests or comments with a write token were how spotbugs, nx and trivy were compromised. What a stranger can trigger must not deploy.',
            reasons: is_trusted_event_gate_reasons,
            decide: ({ event }) => trusted_events.g.includes(event.event)
                ? (0, gate.IX)(`The run was triggered by ${event.event}.`)
                : (0, gate._2)('untrusted-event', `The run was triggered by ${event.event}, which people without write access can cause.`, `Run stage and promote only for one of: ${trusted_events.g.join(', ')}. For example, give the job \`if: github.event_name == 'push'\`.`),
        };
        ;
        const is_unlocked_gate_reasons = {
            locked: 'Somebody has locked the environment, and nobody has unlocked it since.',
        };
        const isUnlocked = {
            name: 'is-unlocked',
            motivation: 'During an incident or a migration, somebody needs an environment for themselves. A note in a chat does not stop a pipeline; a lock does.',
            reasons: is_unlocked_gate_reasons,
            decide({ lock, environment, event }) {
                if (lock === undefined)
                    return (0, gate.IX)('Nobody has locked it.');
                if (lock.by.toLowerCase() === event.actor.toLowerCase())
                    return (0, gate.IX)(`It is locked by ${lock.by}, who started this.`);
                return (0, gate._2)('locked', `${environment.name} has been locked by ${lock.by} since ${lock.at}: “${lock.reason}”`, `Ask ${lock.by}. To unlock it, start the promotion workflow by hand with \`intent: unlock\` and a reason, or run \`liftlock unlock ${environment.name}\`. Then re-run this job.`);
            },
        };
        ;
        function tagWanted(tag, sha, run) {
            return `If the tag was deleted, restore it with \`git tag ${tag} ${sha} && git push origin ${tag}\`, and publish its release. Then re-run all jobs of run ${run}: they build the next version.`;
        }
        const is_version_free_gate_reasons = {
            'version-taken': 'Another commit or candidate already has this version.',
        };
        const isVersionFree = {
            name: 'is-version-free',
            motivation: 'Two commits can plan the same next version. The one that is published first keeps it; the other must not move its tag or replace its files.',
            reasons: is_version_free_gate_reasons,
            decide({ version, manifest, candidate, event }) {
                const remedy = `Re-run all jobs of run ${event.run.id}: they build the next version.`;
                if (version.tagCommit !== undefined && version.tagCommit !== manifest.commit) {
                    return (0, gate._2)('version-taken', `The tag ${manifest.tag} is at ${version.tagCommit.slice(0, 7)}, but the candidate was built from ${manifest.commit.slice(0, 7)}.`, remedy);
                }
                const published = version.published;
                if (published !== undefined && published.candidate !== candidate) {
                    const other = published.candidate === undefined ? 'no candidate' : `candidate ${(0, candidate_digest.VK)(published.candidate)}`;
                    return (0, gate._2)('version-taken', `The release ${manifest.tag} is already published with ${other}.`, remedy);
                }
                const { claimed } = version;
                if (claimed !== undefined) {
                    return (0, gate._2)('version-taken', `According to the ledger of ${claimed.environment}, ${manifest.version} was already released as candidate ${(0, candidate_digest.VK)(claimed.candidate)} of ${claimed.sha.slice(0, 7)}.`, tagWanted(manifest.tag, claimed.sha, event.run.id));
                }
                return (0, gate.IX)(published === undefined
                    ? `${manifest.tag} is not published yet.`
                    : `${manifest.tag} is published with this candidate.`);
            },
        };
        ;
        const ABOUT_THE_RUN = [isTrustedEvent, isReleaseBranch, isRightCheckout];
        const FORWARD = [
            ...ABOUT_THE_RUN,
            hasPassingTests,
            follows_version_standard_gate.O,
            isVersionFree,
            isStaged,
            hasSoaked,
            isOnlyBuild,
            isNotRolledBack,
            has_approval_gate.i,
            isNewerThanLive,
            isAsShown,
            isUnlocked,
            isNotFrozen,
            hasSettings,
            hasParity,
            canPublish,
        ];
        const RECOVERY = [
            ...ABOUT_THE_RUN,
            isVersionFree,
            has_approval_gate.i,
            isStillLive,
            isUnlocked,
            isNotFrozen,
            hasSettings,
        ];
        const GATES = (null && (FORWARD));
        const GATES_FOR = {
            stage: FORWARD,
            promote: FORWARD,
            hotfix: FORWARD,
            rollback: RECOVERY,
            redeploy: RECOVERY,
        };
        const ALL_GATES = [...new Set([...FORWARD, ...RECOVERY])];
        const RUN_GATES = ABOUT_THE_RUN;
        const RUN_BY_HAND_GATES = [isTrustedEvent];
        const PARITY_GATES = [hasParity];
        const PEOPLE_GATES = [has_approval_gate.i];
        const PERSON_GATES = [isTrustedEvent, has_approval_gate.i];
        const MOMENT_GATES = [
            isVersionFree,
            isOnlyBuild,
            isNewerThanLive,
            isAsShown,
            isStillLive,
            isNotRolledBack,
            isUnlocked,
            isNotFrozen,
        ];
        var pipeline_stage = __webpack_require__(60838);
        var tags = __webpack_require__(49426);
        var ensure_status = __webpack_require__(3551);
        ;
        async function acquireEnvironment(commit, payload, environment, ledgers, ports) {
            const { all } = await ledgers.of(environment);
            const own = (0, deployment_ledger.M1)(all).find((record) => saysTheSame(record.payload, payload)) ??
                (await ports.ledger.createRecord(commit, environment.tier === 'prod', payload));
            const queued = await (0, ensure_status.s)(own, 'queued', `Liftlock: ${payload.version} is next`, ports);
            const now = (await ledgers.again(environment)).all;
            const mine = now.find(({ id }) => id === queued.id) ?? queued;
            if ((0, deployment_record.Hd)(mine))
                throw new errors_problem.Np((0, catalogue_release.E5)(environment.name, mine.id, payload.version));
            const alive = await closeDead((0, deployment_ledger.M1)(now).filter(({ id }) => id !== mine.id), ports);
            const first = alive.find(({ id }) => id < mine.id);
            if (first === undefined)
                return mine;
            await (0, ensure_status.J)(mine, 'inactive', `Record ${first.id} was first`, ports);
            throw new errors_problem.Np((0, catalogue_release.gA)(environment.name, first.id, first.payload.version, (0, deployment_record.Kd)(first).run));
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
        async function isAlive(rival, { runs }) {
            const holder = (0, deployment_record.Kd)(rival);
            const run = await runs.find(holder.run);
            if (run === undefined || run.completed || run.attempt > holder.attempt)
                return false;
            return holder.job === null || (await runs.jobCompleted(holder.job)) !== true;
        }
        var release_line = __webpack_require__(45302);
        ;
        function ledgersFor(candidate, branch, entered, ports, readings = new Map()) {
            const known = new Map(readings);
            const again = (environment) => {
                const line = branch === undefined ? undefined : (0, release_line.W)(environment, branch);
                const scope = { key: { component: null, line }, withoutReplaced: environment.name !== entered };
                const reading = read(environment.name, scope, candidate, ports);
                known.set(environment.name, reading);
                return reading;
            };
            return {
                of: (environment) => known.get(environment.name) ?? again(environment),
                again,
                onLine: (line, environments) => {
                    const shared = environments.filter((one) => (0, release_line.W)(one, line) === undefined).map(({ name }) => name);
                    return ledgersFor(candidate, line, entered, ports, new Map([...known].filter(([name]) => shared.includes(name))));
                },
            };
        }
        async function read(environment, { key, withoutReplaced }, candidate, { ledger, event }) {
            const reading = await ledger.read(environment, {
                withoutReplaced,
                counts: (payload) => (0, deployment_ledger.g4)(payload, key),
                also: (payload, sha) => payload.candidate === candidate || payload.run.id === event.run.id || sha === event.sha,
            });
            const { records: all, ...rest } = reading;
            return { ...rest, all, ordered: all.filter(({ payload }) => (0, deployment_ledger.g4)(payload, key)) };
        }
        ;
        async function peopleFacts(environment, change, ports) {
            const rule = environment.approvals;
            if (rule === 'none')
                return { reviewers: undefined, reviews: [], authors: [] };
            const authors = rule.notTheAuthor && change !== undefined ? await authorsOf(change, ports) : [];
            if (rule.by === 'dispatch')
                return { reviewers: undefined, reviews: [], authors };
            const rules = await ports.runs.environment(environment.name);
            return {
                reviewers: rules === undefined ? undefined : { required: rules.requiredReviewers },
                reviews: await reviewsIn(environment.name, ports.event.run.id, ports),
                authors: rule.notTheAuthor ? [ports.event.actor, ...authors] : [],
            };
        }
        async function reviewsIn(environment, run, { runs }) {
            const reviews = await runs.reviews(run);
            return reviews.filter(({ environments }) => environments.some((name) => name.toLowerCase() === environment.toLowerCase()));
        }
        async function authorsOf({ manifest, comparison, pushedBy }, { repository }) {
            const since = comparison ?? (manifest.base && (await repository.compare(manifest.base.commit, manifest.commit)));
            const logins = (since?.commits ?? []).flatMap(({ login }) => (login === undefined ? [] : [login]));
            return [...new Set([...pushedBy, ...logins])];
        }
        ;
        async function personFacts(environment, subject, ports) {
            const { event } = ports;
            const { records: ledger, votes } = await ports.ledger.read(environment.name, {
                counts: () => true,
                also: ({ run }) => run.id === event.run.id,
            });
            const known = { purpose: 'promote', event, environment, candidate: subject, ledger, votes };
            const rule = environment.approvals;
            if (rule === 'none')
                return { ...known, reviewers: undefined, reviews: [], authors: [] };
            const rules = await ports.runs.environment(environment.name);
            return {
                ...known,
                reviewers: rules === undefined ? undefined : { required: rules.requiredReviewers },
                reviews: await reviewsIn(environment.name, event.run.id, ports),
                authors: rule.notTheAuthor && rule.by === 'reviewers' ? [event.actor] : [],
            };
        }
        ;
        function answeredAnew(decisions, again) {
            return decisions.map((before) => again.find(({ gate }) => gate === before.gate) ?? before);
        }
        ;
        async function genuineVotes(votes, ports) {
            const genuine = [];
            for (const vote of votes)
                if (await isGenuine(vote, ports))
                    genuine.push(vote);
            return genuine;
        }
        async function isGenuine(vote, { runs, event }) {
            if (vote.run.id === event.run.id)
                return event.event === 'workflow_dispatch' && isSame(vote.by, event.actor);
            const run = await runs.find(vote.run.id);
            if (run === undefined || run.event !== 'workflow_dispatch' || !isSame(run.startedBy, vote.by))
                return false;
            const written = Date.parse(vote.writtenAt);
            return written >= Date.parse(run.createdAt) && (!run.completed || written <= Date.parse(run.updatedAt));
        }
        function isSame(one, other) {
            return one.toLowerCase() === other.toLowerCase();
        }
        ;
        const recordVote = {
            title: 'Record the approval of whoever started this',
            async run(known, ports) {
                const { facts, decisions } = known;
                const rule = facts.environment.approvals;
                if (rule === 'none' || rule.by !== 'dispatch' || facts.event.event !== 'workflow_dispatch')
                    return {};
                if (decisions.some(({ decision, code }) => decision !== 'pass' && code !== 'not-enough-approvals'))
                    return {};
                await checkVoter(facts, ports);
                const now = { ...facts, votes: await votesWithOwn(known, ports) };
                const answers = answeredAnew(decisions, (0, gate._3)(PEOPLE_GATES, now));
                const needed = (0, has_approval_gate.Wr)(rule, facts.purpose);
                const people = new Set((0, has_approval_gate.GA)(now).map(({ user }) => user));
                if (people.size >= needed)
                    return { facts: now, decisions: answers };
                const { version } = facts.manifest;
                const headline = `Your approval of ${version} for ${facts.environment.name} is recorded: ${people.size} of ${needed}.`;
                const summary = `**Next:** somebody else starts this workflow for ${version}. The last approval that is missing promotes it.`;
                return new Ended((0, pipeline_stage.h)('approval-recorded', headline, { gates: answers, summary }));
            },
        };
        async function checkVoter({ environment, event, authors }, { runs }) {
            const { actor } = event;
            const rule = environment.approvals;
            if (rule === 'none')
                return;
            const isAmong = (names) => names.some((name) => name.toLowerCase() === actor.toLowerCase());
            const refuse = (why) => new errors_problem.Np((0, intents.gh)(actor, environment.name, why, rule.people));
            if (rule.people.length > 0 && !isAmong(rule.people))
                throw refuse('is not among `approvals.people`');
            if (rule.notTheAuthor && isAmong(authors))
                throw refuse('wrote or pushed a part of the change');
            if (!(await runs.mayWrite(actor)))
                throw refuse('may not write to this repository');
        }
        function voteOf({ facts, reason }) {
            const { environment, candidate, manifest, event, purpose } = facts;
            return {
                schema: 1,
                environment: environment.name,
                candidate,
                version: manifest.version,
                intent: purpose === 'stage' ? 'promote' : purpose,
                by: event.actor,
                comment: reason,
                run: { id: event.run.id, attempt: event.run.attempt },
            };
        }
        function record_vote_isSame(one, other) {
            return one.candidate === other.candidate && one.intent === other.intent && one.run.id === other.run.id;
        }
        async function votesWithOwn(known, ports) {
            const { facts, environment, ledgers } = known;
            if (facts.votes.some((vote) => record_vote_isSame(vote, voteOf(known))))
                return facts.votes;
            const own = await ports.ledger.createVote(facts.manifest.commit, voteOf(known));
            const { votes } = await ledgers.again(environment);
            const others = votes.filter(({ id, candidate }) => id !== own.id && candidate === own.candidate);
            return [own, ...(await genuineVotes(others, ports))];
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
        const findTag = {
            title: 'Find the tag',
            async run({ to, loadedConfig: { config } }, ports) {
                const template = config.version.tag;
                for (const tag of [to, (0, tags.cO)(template, to, null)]) {
                    const version = (0, tags.mx)(template, tag, null);
                    const commit = version === null ? undefined : await ports.repository.tagCommit(tag);
                    if (version === null || commit === undefined)
                        continue;
                    return { tag, version, commit, subject: (0, candidate_digest.ol)((0, canonical_json.d)({ adopted: tag, commit })) };
                }
                throw new errors_problem.Np((0, intents.Jh)(to, template));
            },
        };
        const findPerson = {
            title: 'Read who asks',
            run: async ({ environment, subject }, ports) => ({ person: await personFacts(environment, subject, ports) }),
        };
        const endIfAdopted = {
            title: 'See whether it is recorded already',
            run({ person, environment, subject, version }) {
                const isDone = (0, deployment_ledger.VD)(person.ledger)?.payload.candidate === subject;
                const headline = `${version} is recorded as live in ${environment.name} already; nothing was written.`;
                return Promise.resolve(isDone ? new Ended((0, pipeline_stage.s)(headline)) : {});
            },
        };
        const askPerson = {
            title: 'Ask who may',
            async run({ environment, person }, ports) {
                const isApproved = environment.approvals !== 'none' && environment.approvals.by === 'dispatch';
                if (isApproved)
                    await checkVoter(person, ports);
                const decisions = (0, gate._3)(isApproved ? RUN_BY_HAND_GATES : PERSON_GATES, person);
                const refusal = refusalOf(decisions, environment.name);
                return refusal === undefined ? { decisions } : new Ended(refusal);
            },
        };
        const recordAdoption = {
            title: 'Record what is live',
            async run({ person, environment, subject, version, commit, reason }, ports) {
                const there = (0, deployment_ledger.VD)(person.ledger);
                if (there !== undefined)
                    throw new errors_problem.Np((0, intents.c$)(environment.name, there.payload.version, there.id));
                const payload = adoption({ subject, version, reason, person }, ports);
                const ledgers = ledgersFor(subject, undefined, environment.name, ports);
                const record = await acquireEnvironment(commit, payload, environment, ledgers, ports);
                await (0, ensure_status.J)(record, 'success', `${version} was live before Liftlock`, ports);
                return {};
            },
        };
        function adoption({ subject, version, reason, person }, { event }) {
            const { run, actor } = event;
            const { environment } = person;
            return {
                schema: 1,
                intent: 'adopt',
                reason,
                by: actor,
                candidate: subject,
                component: null,
                version,
                line: (0, workflow_event.W0)(event) ?? '',
                release_id: null,
                evidence: null,
                environment: environment.name,
                previous: null,
                shown: {},
                run: { id: run.id, attempt: run.attempt, job: run.job, job_id: run.jobId ?? null },
                approvals: environment.approvals === 'none' ? [] : (0, has_approval_gate.GA)(person),
                overrides: [],
            };
        }
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
        var release_config_file = __webpack_require__(82979);
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
                oidc: environment.oidc,
            };
        }
        var steps = __webpack_require__(19719);
        var run_step = __webpack_require__(13801);
        var exit_code = __webpack_require__(24301);
        ;
        const TIMEOUT_MS = 60_000;
        const LONGEST_ANSWER = 200;
        const SHORTEST_SECRET = 4;
        async function probe({ parity, requires }, context, ports) {
            const secrets = requires.secrets.map((name) => context.settings[name] ?? '');
            const answers = {};
            const problems = [];
            for (const [name, command] of Object.entries(parity)) {
                const step = { name: `parity: ${name}`, commands: [command], timeout: TIMEOUT_MS, folder: '.' };
                const end = await (0, run_step.eg)(step, 'validate', context, ports);
                const answer = end.tail.trim().split('\n').at(-1)?.trim().slice(0, LONGEST_ANSWER) ?? '';
                const problem = probe_problemOf(name, end, answer, secrets);
                if (problem === undefined)
                    answers[name] = answer;
                else
                    problems.push(problem);
            }
            if (problems.length > 0)
                throw new errors_problem.Np(problems);
            return answers;
        }
        function probe_problemOf(name, end, answer, secrets) {
            if (end.end === 'failed')
                return (0, steps.$y)(name, `it ${(0, exit_code.Q)(end.exitCode)}`);
            if (end.end === 'timed-out')
                return (0, steps.$y)(name, 'it did not end within 1m');
            if (end.end === 'cancelled')
                return (0, steps.$y)(name, 'the run was cancelled');
            if (answer === '')
                return (0, steps.$y)(name, 'it printed nothing');
            const isSecret = secrets.some((secret) => secret.length >= SHORTEST_SECRET && end.tail.includes(secret));
            return isSecret ? (0, steps.W$)(name) : undefined;
        }
        ;
        const compareParity = {
            title: 'Compare the environment with those before',
            async run({ facts, decisions, environment, loaded, loadedConfig }, ports) {
                const isNeeded = Object.keys(environment.parity).length > 0;
                if (!isNeeded || decisions.some(({ decision }) => decision !== 'pass'))
                    return {};
                const context = await deployContext(facts, loaded, loadedConfig.config, ports);
                const now = { ...facts, parity: await probe(environment, context, ports) };
                return { facts: now, decisions: answeredAnew(decisions, (0, gate._3)(PARITY_GATES, now)) };
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
                return { loadedConfig, environment: (0, load_config.uJ)(loadedConfig.config, name) };
            },
        };
        ;
        class RolloutFailure extends errors_problem.Np {
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
        async function validateAll(environment, context, ports) {
            for (const step of environment.validate) {
                const end = await ports.log.group(`validate: ${step.name}`, () => validate(step, context, ports));
                if (end.passed)
                    continue;
                const where = { version: context.version, environment: environment.name };
                const problem = (0, steps.$Y)(end.name, end.found, end.expected, where);
                throw new RolloutFailure(problem, `validation "${end.name}" failed`);
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
                await validateAll(environment, context, ports);
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
        ;
        const endIfLive = {
            title: 'See whether it is live already',
            async run({ facts, environment, loaded, loadedConfig }, ports) {
                const there = (0, deployment_ledger.VD)(facts.ledger);
                if (there?.payload.candidate !== facts.candidate || (0, deployment_ledger.wP)(facts.ledger)?.id !== there.id)
                    return {};
                const context = await deployContext(facts, loaded, loadedConfig.config, ports);
                await validateAll(environment, context, ports);
                return new Ended((0, pipeline_stage.s)(`${context.version} is already live in ${environment.name}; nothing was deployed.`));
            },
        };
        const endIfRedeployed = {
            title: 'See whether it was deployed again already',
            run({ facts, environment }, ports) {
                const there = (0, deployment_ledger.VD)(facts.ledger);
                const isDone = there?.payload.intent === 'redeploy' && there.payload.run.id === ports.event.run.id;
                const headline = `${facts.manifest.version} was deployed again to ${environment.name} already; nothing was deployed.`;
                return Promise.resolve(isDone ? new Ended((0, pipeline_stage.s)(headline)) : {});
            },
        };
        var channel = __webpack_require__(78504);
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
        async function orderOf(commit, ledger, { repository }) {
            const there = (0, deployment_ledger.wP)(ledger);
            if (there === undefined)
                return { order: undefined, comparison: undefined };
            if (there.sha === commit)
                return { order: 'identical', comparison: undefined };
            const comparison = await repository.compare(there.sha, commit);
            return { order: comparison.status, comparison };
        }
        var candidate_manifest = __webpack_require__(2389);
        var release_release = __webpack_require__(69935);
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
        async function versionFacts({ manifest, config, ledgers, release }, ports) {
            const tagCommit = await ports.repository.tagCommit(manifest.tag);
            return {
                tagCommit,
                published: tagCommit === undefined ? undefined : await publishedCandidate(manifest.tag, release, ports),
                claimed: await claimOn(manifest, config, ledgers, ports),
            };
        }
        async function publishedCandidate(tag, known, { releases }) {
            const release = known?.draft === false && known.tag === tag ? known : await releases.published(tag);
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
        async function wasNeverPublished({ payload }, { releases }) {
            if (payload.release_id === null)
                return false;
            const release = await releases.find(payload.release_id);
            return release?.draft === true && parseMarker(release.body)?.candidate === payload.candidate;
        }
        ;
        const WORKFLOWS = '.github/workflows/';
        async function workflowRuleApplies(commit, tagCommit, { repository }) {
            if (tagCommit === commit)
                return false;
            const head = await repository.branchHead(await repository.defaultBranch());
            if (head === undefined || head === commit)
                return false;
            if (!(await workflowsDiffer(commit, head, repository)))
                return false;
            return (await repository.branchesWithHead(commit)).length === 0;
        }
        async function workflowsDiffer(commit, head, repository) {
            const forward = await repository.compare(commit, head);
            if (forward.files.some((file) => file.startsWith(WORKFLOWS)))
                return true;
            if (forward.status === 'ahead' || forward.status === 'identical')
                return false;
            const backward = await repository.compare(head, commit);
            return backward.files.some((file) => file.startsWith(WORKFLOWS));
        }
        ;
        async function gatherFacts(request, ports) {
            const { environment, loaded, loadedConfig } = request;
            const { config } = loadedConfig;
            const { manifest, candidate } = loaded;
            const moment = await momentFacts(request, ports);
            const { comparison, ...momentary } = moment;
            const isForward = !isRecovery(request.purpose);
            return {
                purpose: request.purpose,
                event: ports.event,
                reason: request.reason ?? '',
                candidate,
                manifest,
                environment,
                releaseBranches: await releaseBranches(config, ports),
                hotfix: (0, channel.t)(manifest.branch, config.version).kind === 'hotfix',
                versionPattern: config.standards.versionPattern,
                checkout: { head: await ports.checkout.head(), configDigest: loadedConfig.digest },
                tests: {
                    expectedSuites: config.suites.map((suite) => suite.name),
                    expectedKinds: config.standards.testKinds,
                    reports: request.reports,
                },
                ...momentary,
                line: (0, release_line.W)(environment, manifest.branch),
                shown: request.shown,
                from: request.from,
                parity: undefined,
                ...(await peopleFacts(environment, isForward ? { manifest, comparison, pushedBy: pushedBy(candidate, moment) } : undefined, ports)),
                missingSettings: missingSettings(environment, ports),
                publishing: {
                    workflowRule: isForward && (await mayNotPublish(environment, manifest.commit, moment.version.tagCommit, ports)),
                },
            };
        }
        function pushedBy(candidate, { otherLedgers }) {
            const records = Object.values(otherLedgers).flat();
            const staged = records.filter(({ payload }) => payload.candidate === candidate && payload.intent === 'promote');
            return staged.flatMap(({ payload }) => (payload.by === undefined ? [] : [payload.by]));
        }
        async function momentFacts({ purpose, loadedConfig: { config }, environment, loaded, release, ledgers }, ports) {
            const { manifest } = loaded;
            const isForward = !isRecovery(purpose);
            const { ordered, all } = await ledgersAround(isForward ? config : { environments: [] }, environment, ledgers);
            const { lock, votes } = await ledgers.of(environment);
            const ofCandidate = votes.filter((vote) => vote.candidate === loaded.candidate);
            const { [environment.name]: ledger = [], ...otherLedgers } = ordered;
            return {
                now: ports.clock.now(),
                ledger,
                otherLedgers,
                lock,
                votes: await genuineVotes(ofCandidate, ports),
                version: await versionFacts({ manifest, config, ledgers: all, release }, ports),
                ...(isForward ? await orderOf(manifest.commit, ledger, ports) : { order: undefined, comparison: undefined }),
            };
        }
        function isRecovery(purpose) {
            return purpose === 'rollback' || purpose === 'redeploy';
        }
        async function releaseBranches(config, ports) {
            const configured = config.version.branches.map(({ pattern }) => pattern);
            return configured.length > 0 ? configured : [await ports.repository.defaultBranch()];
        }
        function missingSettings({ requires }, { settings }) {
            const isMissing = (name) => (settings.get(name) ?? '') === '';
            return { variables: requires.variables.filter(isMissing), secrets: requires.secrets.filter(isMissing) };
        }
        async function mayNotPublish(environment, commit, tagCommit, ports) {
            return environment.release !== 'none' && (await workflowRuleApplies(commit, tagCommit, ports));
        }
        ;
        function examine(purpose) {
            return {
                title: 'Gather the facts and ask the gates',
                async run(known, ports) {
                    const facts = await gatherFacts({ ...known, purpose, from: known.from && (0, deployment_ledger.Po)(known.from) }, ports);
                    return { facts, decisions: (0, gate._3)(GATES_FOR[purpose], facts) };
                },
            };
        }
        const admitRun = passing('Admit the run', RUN_GATES);
        const admitCandidate = passing('Admit the candidate');
        function passing(title, gates) {
            const isMeant = (gate) => gates === undefined || gates.some(({ name }) => name === gate);
            return {
                title,
                run({ decisions, environment }) {
                    const refused = decisions.some(({ gate, decision }) => isMeant(gate) && decision !== 'pass');
                    const refusal = refused ? refusalOf(decisions, environment.name) : undefined;
                    return Promise.resolve(refusal === undefined ? {} : new Ended(refusal));
                },
            };
        }
        var github = __webpack_require__(73633);
        var catalogue_candidate = __webpack_require__(92585);
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
        async function candidateFromRelease(candidate, staged, ports, isNeeded = () => true) {
            const release = await ports.releases.find(staged.payload.release_id);
            if (release === undefined) {
                throw new errors_problem.Np([
                    (0, catalogue_release.XW)(staged.payload.release_id, staged.payload.version),
                    (0, github.nS)(`GET release ${staged.payload.release_id}`, 'contents: write'),
                ]);
            }
            const folder = await ports.files.temporaryFolder('candidate');
            const manifest = (0, candidate_files.uS)(await fetchText(release, candidate_manifest.h1, folder, ports), candidate);
            (0, errors_problem.MI)(foreignAssets(release, { manifest }).map((name) => (0, catalogue_release.b1)(name, release.tag)));
            const changed = fieldDifferences(release, manifest);
            if (changed.length > 0)
                throw new errors_problem.Np((0, catalogue_release.Gv)(manifest.tag, changed.join('; ')));
            if (isNeeded(release)) {
                for (const { name } of manifest.artifacts)
                    await fetchAsset(release, name, folder, ports);
                (0, errors_problem.MI)(await (0, candidate_files.tH)(manifest, folder, ports));
            }
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
                throw new errors_problem.Np((0, catalogue_candidate.rZ)(candidate_manifest.fi, digest === undefined ? 'The file is missing.' : `Its digest is ${digest}.`, `${staged.payload.evidence}, as the staging record says.`));
            }
            const bundle = evidence.Yx.parse(JSON.parse(text));
            if (bundle.subject !== candidate)
                throw new errors_problem.Np((0, catalogue_candidate.rZ)(candidate_manifest.fi, `It is about ${bundle.subject}.`, `${candidate}.`));
            return (0, evidence.UN)(bundle.statements);
        }
        async function fetchText(release, name, folder, ports) {
            return (await fetchAsset(release, name, folder, ports)) ? ports.files.read(`${folder}/${name}`) : undefined;
        }
        async function fetchAsset(release, name, folder, ports) {
            const there = (0, release_release.LY)(release, name);
            if (there === undefined)
                return false;
            await ports.releases.downloadAsset(there.id, `${folder}/${name}`);
            return true;
        }
        function needsFiles(candidate, { validate }, ledger) {
            const there = (0, deployment_ledger.VD)(ledger);
            const isLive = there?.payload.candidate === candidate && (0, deployment_ledger.wP)(ledger)?.id === there.id;
            return (release) => !isLive || release.draft || validate.some(({ commands }) => commands !== undefined);
        }
        ;
        async function namedCandidate(to, sources, environment, ports) {
            const digest = candidate_digest.np.safeParse(to);
            if (digest.success)
                return digest.data;
            const isMeant = ({ version }) => version === to;
            const readings = await Promise.all(sources.map(({ name }) => ports.ledger.read(name, { counts: isMeant, also: isMeant })));
            const staged = readings
                .flatMap(({ records }) => records)
                .filter((record) => isMeant(record.payload) && ((0, deployment_record.yO)(record) || (0, deployment_record.VZ)(record)));
            const candidates = [...new Set(staged.map(({ payload }) => payload.candidate))];
            const [only] = candidates;
            if (only === undefined)
                throw new errors_problem.Np((0, catalogue_release.oJ)(environment, sources.map(({ name }) => name)));
            if (candidates.length > 1)
                throw new errors_problem.Np((0, intents.$b)(to, candidates));
            return only;
        }
        ;
        async function stagedRecord(candidate, environment, sources, ledgers) {
            const records = (await Promise.all(sources.map((one) => ledgers.of(one)))).flatMap(({ all }) => all);
            const [newest] = records
                .filter(deployment_record.t8)
                .filter((record) => record.payload.candidate === candidate && ((0, deployment_record.yO)(record) || (0, deployment_record.VZ)(record)))
                .sort((a, b) => b.id - a.id);
            if (newest !== undefined)
                return newest;
            throw new errors_problem.Np((0, catalogue_release.oJ)(environment, sources.map(({ name }) => name)));
        }
        function sourcesOf({ name, after }, config) {
            return config.environments.filter((other) => (after.length > 0 ? after.includes(other.name) : other.name !== name));
        }
        ;
        const fetchCandidate = {
            title: 'Fetch the staged candidate',
            async run({ candidate: given, to, environment, loadedConfig: { config } }, ports) {
                const sources = sourcesOf(environment, config);
                const candidate = given ?? (await namedCandidate(to, sources, environment.name, ports));
                const ledgers = ledgersFor(candidate, undefined, environment.name, ports);
                const staged = await stagedRecord(candidate, environment.name, sources, ledgers);
                const { payload } = staged;
                const onLine = ledgers.onLine(payload.line, config.environments);
                const isNeeded = needsFiles(candidate, environment, (await onLine.of(environment)).ordered);
                return {
                    ...(await candidateFromRelease(candidate, staged, ports, isNeeded)),
                    ledgers: onLine,
                    shown: payload.shown[environment.name],
                };
            },
        };
        ;
        async function rollbackTarget(to, environment, ports) {
            const { name } = environment;
            const ownRun = ports.event.run.id;
            const isNamed = ({ candidate, version }) => candidate === to || version === to;
            const records = await rollback_target_read(name, (payload) => payload.run.id === ownRun || isNamed(payload), ports);
            const own = records.find(({ payload }) => payload.run.id === ownRun && payload.intent === 'rollback');
            if (own !== undefined && (0, deployment_record.yO)(own))
                return carriedOut(own, environment, records);
            if (to === 'previous') {
                const from = liveOn((0, workflow_event.W0)(ports.event) ?? '', environment, records);
                return { record: kept(await previousOf(from, records, name, ports), name), from };
            }
            const record = (0, deployment_ledger.Sj)(records.filter(({ payload }) => isNamed(payload)));
            if (record === undefined)
                throw new errors_problem.Np((0, intents.pZ)(to, name, versionsOf(records)));
            return { record: kept(record, name), from: liveOn(record.payload.line, environment, records) };
        }
        function carriedOut(own, environment, records) {
            const from = liveOn(own.payload.line, environment, records);
            if (own.id === from.id)
                return { record: kept(own, environment.name), from };
            throw new errors_problem.Np((0, intents.Z_)(own.id, environment.name, from.payload.version));
        }
        function liveOn(branch, environment, records) {
            const key = { component: null, line: (0, release_line.W)(environment, branch) };
            const there = (0, deployment_ledger.VD)(records.filter(({ payload }) => (0, deployment_ledger.g4)(payload, key)));
            if (there === undefined)
                throw new errors_problem.Np((0, intents.sf)(environment.name));
            return there;
        }
        async function liveTarget(environment, ports) {
            const from = liveOn((0, workflow_event.W0)(ports.event) ?? '', environment, await rollback_target_read(environment.name, () => false, ports));
            return { record: kept(from, environment.name), from };
        }
        async function previousOf(there, records, environment, ports) {
            const before = (await arrivalOf(there, environment, ports)).payload.previous;
            if (before === null)
                throw new errors_problem.Np((0, intents.TR)(environment, there.payload.version));
            const known = records.find((record) => record.id === before.deployment && (0, deployment_record.yO)(record));
            if (known !== undefined)
                return known;
            const [newest] = await successes(environment, before.candidate, ports);
            if (newest !== undefined)
                return newest;
            throw new errors_problem.Np((0, intents.TR)(environment, there.payload.version));
        }
        async function arrivalOf(there, environment, ports) {
            if (isArrival(there.payload.intent))
                return there;
            const ofCandidate = await successes(environment, there.payload.candidate, ports);
            return ofCandidate.filter(({ payload }) => isArrival(payload.intent)).at(-1) ?? there;
        }
        function isArrival(intent) {
            return intent !== 'rollback' && intent !== 'redeploy';
        }
        async function successes(environment, candidate, ports) {
            const records = await rollback_target_read(environment, (payload) => payload.candidate === candidate, ports);
            return records.filter((record) => record.payload.candidate === candidate && (0, deployment_record.yO)(record));
        }
        async function rollback_target_read(environment, also, ports) {
            return (await ports.ledger.read(environment, { counts: () => true, also })).records;
        }
        function kept(record, environment) {
            if ((0, deployment_record.t8)(record))
                return record;
            throw new errors_problem.Np((0, intents.Ku)(record.payload.version, environment));
        }
        function versionsOf(records) {
            return [...new Set(records.filter(deployment_record.yO).map(({ payload }) => payload.version))];
        }
        ;
        const findRollbackTarget = {
            title: 'Find the version to go back to',
            async run({ to, candidate, environment, loadedConfig }, ports) {
                const target = await rollbackTarget(candidate ?? to, environment, ports);
                return fetchTarget(target, { environment, loadedConfig }, ports, needsFiles);
            },
        };
        const findLiveCandidate = {
            title: 'Find what is live',
            async run({ environment, loadedConfig }, ports) {
                return fetchTarget(await liveTarget(environment, ports), { environment, loadedConfig }, ports, () => () => true);
            },
        };
        async function fetchTarget({ record, from }, { environment, loadedConfig: { config } }, ports, whenNeeded) {
            const { candidate, line } = record.payload;
            const ledgers = ledgersFor(candidate, undefined, environment.name, ports).onLine(line, config.environments);
            const isNeeded = whenNeeded(candidate, environment, (await ledgers.of(environment)).ordered);
            const fetched = await candidateFromRelease(candidate, record, ports, isNeeded);
            if (environment.release !== 'none' && fetched.release.draft)
                throw unpublished(record);
            return { ...fetched, ledgers, from, shown: undefined };
        }
        function unpublished({ payload, id }) {
            return new errors_problem.Np((0, intents.W8)(payload.version, `record ${id}`));
        }
        var recovery_notice = __webpack_require__(2678);
        ;
        function releaseChanges({ brought, left, latest, notice }) {
            const changes = [];
            const follows = latest === undefined || (latest.id === left?.id && latest.id !== brought.id);
            const body = (0, recovery_notice.lH)(brought.body);
            if (follows || body !== brought.body) {
                changes.push({ release: brought, body, makeLatest: follows || latest.id === brought.id });
            }
            if (left === undefined || left.draft || left.id === brought.id)
                return changes;
            const marked = (0, recovery_notice.HL)(left.body, notice);
            return marked === left.body ? changes : [...changes, { release: left, body: marked, makeLatest: false }];
        }
        async function settleReleases(environment, there, ledger, ports, known) {
            const { payload } = there;
            if (environment.release === 'none' || payload.intent !== 'rollback' || !(0, deployment_record.t8)(there))
                return;
            const before = ledger.find(({ id }) => id === payload.previous?.deployment);
            const brought = known ?? (await ports.releases.find(there.payload.release_id));
            if (brought === undefined || brought.draft)
                return;
            const leftId = before?.payload.release_id ?? null;
            const left = leftId === null ? undefined : await ports.releases.find(leftId);
            const notice = (0, recovery_notice.s$)(environment.name, payload.version, payload.reason ?? '');
            const latest = await ports.releases.latest();
            for (const { release, ...change } of releaseChanges({ brought, left, latest, notice })) {
                await ports.releases.amend(release, change);
            }
        }
        var parse = __webpack_require__(16353);
        ;
        async function isLatest(manifest, { releases }) {
            const latest = await releases.latest();
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
            return `${(0, release_release.Nz)(notes.trim(), room, 'The whole text is in the asset RELEASE_NOTES.md.')}\n\n${footer}\n`;
        }
        ;
        async function publish(publication, ports) {
            const { manifest, releaseId } = publication;
            const draft = await approvedRelease(publication, ports);
            if (!draft.draft)
                return restored(draft, manifest, ports);
            const release = await ports.releases.publish(releaseId, {
                tag: manifest.tag,
                target: manifest.commit,
                name: manifest.tag,
                body: releaseBody(publication, ports.event.run.url),
                prerelease: manifest.prerelease,
                makeLatest: !manifest.prerelease && (await isLatest(manifest, ports)),
            });
            const commit = await ports.repository.tagCommit(manifest.tag);
            if (!release.draft && release.tag === manifest.tag && commit === manifest.commit)
                return release;
            throw new errors_problem.Np((0, catalogue_release.zA)(manifest.tag, manifest.commit, { ...release, commit }));
        }
        async function restored(release, manifest, ports) {
            if (!(0, recovery_notice.rO)(release.body))
                return release;
            const makeLatest = !release.prerelease && (await isLatest(manifest, ports));
            return ports.releases.amend(release, { body: (0, recovery_notice.lH)(release.body), makeLatest });
        }
        async function approvedRelease(publication, { releases, repository }) {
            const { tag, commit } = publication.manifest;
            const release = await releases.find(publication.releaseId);
            if (release === undefined)
                throw new errors_problem.Np((0, catalogue_release.Gv)(tag, 'it is gone'));
            const changed = differences(release, publication);
            const at = await repository.tagCommit(tag);
            if (at !== undefined && at !== commit)
                changed.push(`the tag ${tag} is at ${at.slice(0, 7)} now`);
            if (changed.length > 0)
                throw new errors_problem.Np((0, catalogue_release.Gv)(tag, changed.join('; ')));
            return release;
        }
        ;
        async function finishPrevious(environment, { ledger, votes }, own, ports) {
            const there = (0, deployment_ledger.VD)(ledger);
            if (there === undefined)
                return undefined;
            const isOwn = there.payload.candidate === own.loaded.candidate;
            const leftover = { there, before: ledger.filter(({ id }) => id !== there.id), votes };
            const release = await publishLeftover(environment, leftover, isOwn ? own : undefined, ports);
            await settleReleases(environment, there, ledger, ports);
            await closeReplaced(ledger, ports);
            return isOwn ? release : undefined;
        }
        async function publishLeftover(environment, leftover, own, ports) {
            const { there } = leftover;
            if (environment.release === 'none' || !(0, deployment_record.t8)(there))
                return undefined;
            const release = own?.release ?? (await ports.releases.find(there.payload.release_id));
            if (release?.draft !== true)
                return own === undefined ? undefined : restored(own.release, own.loaded.manifest, ports);
            try {
                return await publishRecord(environment, { ...leftover, there }, own, ports);
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
            return (error instanceof errors_problem.Np &&
                error.problems.every(({ outcome, code }) => outcome !== 'errored' || code === 'github-refused'));
        }
        async function publishRecord(environment, leftover, own, ports) {
            const { there } = leftover;
            const approvals = await approvalsOf(environment, leftover, ports);
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
        async function approvalsOf(environment, leftover, ports) {
            const rule = environment.approvals;
            if (rule === 'none')
                return [];
            const { id, payload } = leftover.there;
            const approved = rule.by === 'dispatch' ? await votesOf(leftover, rule.people, ports) : await reviewsOf(environment, payload, ports);
            const people = new Set(approved.map(({ user }) => user));
            if (people.size >= rule.count)
                return approved.map(({ user, comment }) => ({ user, comment }));
            throw new errors_problem.Np((0, catalogue_release.sj)(environment.name, id, payload.version, payload.run.id));
        }
        async function votesOf({ there: { id, payload }, before, votes }, people, ports) {
            const { candidate, intent } = payload;
            const earlier = votes.filter((vote) => vote.candidate === candidate && vote.id < id);
            const given = await genuineVotes(earlier, ports);
            return intent === 'adopt' ? [] : (0, has_approval_gate.jN)({ votes: given, candidate, purpose: intent, ledger: before }, people);
        }
        async function reviewsOf(environment, { run }, ports) {
            const isKnown = (await ports.runs.find(run.id)) !== undefined;
            const reviews = isKnown ? await reviewsIn(environment.name, run.id, ports) : [];
            return reviews.filter(({ state }) => state === 'approved');
        }
        ;
        const askForMerge = {
            title: 'Ask for the merge of the hotfix',
            async run({ facts, environment, reason }, ports) {
                const { version, branch, commit } = facts.manifest;
                const main = await ports.repository.defaultBranch();
                const title = `Merge the hotfix ${version} into ${main}`;
                const body = `${environment.name} has ${(0, markdown.aY)(version)}, made of ${commit} on ${(0, markdown.aY)(branch)}: ${reason}\n\nUntil ${(0, markdown.aY)(main)} contains that commit, nothing from ${(0, markdown.aY)(main)} is promoted to ${environment.name}.\n`;
                try {
                    await ports.issues.open({ title, body });
                }
                catch (error) {
                    if (!(error instanceof errors_problem.Np))
                        throw error;
                    const why = error.problems.map(({ found, next }) => `${found} ${next}`).join(' ');
                    ports.log.warning(`No issue was opened. Do it by hand: ${title}. ${why}`);
                }
                return {};
            },
        };
        ;
        const finish_previous_finishPrevious = {
            title: 'Finish what was left unfinished',
            async run(known, ports) {
                const { environment, facts, ledgers } = known;
                const { votes } = await ledgers.of(environment);
                return { finished: await finishPrevious(environment, { ledger: facts.ledger, votes }, known, ports) };
            },
        };
        const finishHotfix = {
            title: finish_previous_finishPrevious.title,
            async run(known, ports) {
                const found = await finish_previous_finishPrevious.run(known, ports);
                if ((0, deployment_ledger.VD)(known.facts.ledger)?.payload.candidate === known.facts.candidate)
                    await askForMerge.run(known, ports);
                return found;
            },
        };
        ;
        function counted(number, noun) {
            return `${number} ${noun}${number === 1 ? '' : 's'}`;
        }
        var message = __webpack_require__(86075);
        var version_reverts = __webpack_require__(37868);
        var version_graph = __webpack_require__(95915);
        ;
        function changeList({ commits }) {
            const parsed = commits.toReversed().map((commit) => ({ commit, parsed: (0, message.L5)(historyOf(commit)) }));
            const pulls = pullsByCommit(parsed.map((one) => one.parsed));
            const reverts = (0, version_reverts.j)(parsed.map((one) => one.parsed));
            const all = parsed.map(({ commit, parsed: { pull } }) => ({
                commit,
                subject: pull === null ? commit.subject : commit.subject.trimEnd().slice(0, -` (#${pull})`.length).trimEnd(),
                pull: pull ?? pulls.get(commit.sha) ?? null,
            }));
            const merges = all.filter(({ commit }) => commit.parents.length > 1);
            const changes = all.filter((change) => !merges.includes(change) && !reverts.has(change.commit.sha));
            return { changes, merges, reverted: all.length - merges.length - changes.length };
        }
        const MERGED_PULL = /^Merge pull request #(\d{1,9}) from /;
        function pullsByCommit(parsed) {
            const graph = (0, version_graph.cQ)(parsed.map(({ commit }) => commit));
            const pulls = new Map();
            for (const { commit, title } of parsed) {
                const digits = (0, message.F5)(commit) ? MERGED_PULL.exec(title)?.[1] : undefined;
                if (digits === undefined)
                    continue;
                for (const sha of [commit.sha, ...(0, version_graph.iq)(graph, commit)])
                    if (!pulls.has(sha))
                        pulls.set(sha, Number(digits));
            }
            return pulls;
        }
        function historyOf({ sha, parents, author, message }) {
            return { sha, parents, message, author: { name: author, email: '', at: 0 }, committedAt: 0, files: [] };
        }
        ;
        const COMMITS_SHOWN = 50;
        const ROWS_OPEN = 8;
        function changes(brief) {
            const { comparison, repositoryUrl } = brief;
            if (comparison === undefined)
                return '**Changes:** everything is new there.';
            const list = changeList(comparison);
            const shown = list.changes.slice(0, COMMITS_SHOWN);
            const rows = shown.map(({ commit, subject, pull }) => [
                `[${(0, markdown.aY)(commit.sha.slice(0, 7))}](${repositoryUrl}/commit/${commit.sha})`,
                `${(0, markdown.pj)(subject)}${pull === null ? '' : ` (${pullLink(pull, repositoryUrl)})`}`,
                (0, markdown.pj)(commit.author),
            ]);
            const grid = rows.length === 0 ? '' : (0, markdown.tp)(['Commit', 'Subject', 'Author'], rows);
            const older = comparison.total - comparison.commits.length + list.changes.length - shown.length;
            const more = older > 0 ? `… and ${counted(older, 'older commit')}, in ${compareLink(brief, 'the comparison')}.` : '';
            return (0, markdown.qN)(`**Changes${since(brief)}:** ${summary(comparison, list, repositoryUrl)}.`, rows.length > ROWS_OPEN ? (0, markdown.zH)(counted(rows.length, 'commit'), (0, markdown.qN)(grid, more)) : (0, markdown.qN)(grid, more));
        }
        function summary(comparison, { changes: kept, merges, reverted }, url) {
            const pulls = [...new Set([...merges, ...kept].flatMap(({ pull }) => pull ?? []))];
            const total = comparison.total - merges.length - reverted;
            const without = [
                ...(merges.length === 0 ? [] : [counted(merges.length, 'merge')]),
                ...(reverted === 0 ? [] : [`${reverted} that cancel each other out`]),
            ];
            return [
                counted(total, 'commit'),
                counted(comparison.files.length, 'file'),
                ...(pulls.length === 0 ? [] : [`pull ${pulls.length === 1 ? 'request' : 'requests'} ${links(pulls, url)}`]),
                ...(without.length === 0 ? [] : [`not counting ${without.join(' and ')}`]),
            ].join(', ');
        }
        function links(pulls, url) {
            return pulls.map((number) => pullLink(number, url)).join(', ');
        }
        function pullLink(number, repositoryUrl) {
            return `[#${number}](${repositoryUrl}/pull/${number})`;
        }
        function since({ ledger, manifest: { base } }) {
            return (0, deployment_ledger.VD)(ledger) === undefined && base !== null ? ` since the release ${(0, markdown.aY)(base.tag)}` : '';
        }
        function comparedFrom({ ledger, manifest }) {
            return (0, deployment_ledger.VD)(ledger)?.sha ?? manifest.base?.commit;
        }
        function compareLink(brief, text) {
            const from = comparedFrom(brief);
            if (from === undefined || from === brief.manifest.commit)
                return '';
            const range = [from, brief.manifest.commit].map((sha) => sha.slice(0, 12)).join('...');
            return `[${text}](${brief.repositoryUrl}/compare/${range})`;
        }
        ;
        const LATER = new Set([
            'is-trusted-event',
            'is-right-checkout',
            'has-approval',
            'is-as-shown',
            'has-settings',
            'has-parity',
            'can-publish',
        ]);
        function nextGates(facts, next) {
            const gates = GATES_FOR[next.purpose];
            const asked = gates.filter(({ name }) => !LATER.has(name));
            return {
                decisions: (0, gate._3)(asked, factsOfNext(facts, next)),
                later: gates.map(({ name }) => name).filter((name) => LATER.has(name)),
            };
        }
        function factsOfNext(facts, { purpose, environment, ledger, order, before }) {
            return {
                ...facts,
                purpose,
                reason: '',
                environment,
                ledger: ledger.ordered,
                line: (0, release_line.W)(environment, facts.manifest.branch),
                otherLedgers: { ...facts.otherLedgers, ...before, [facts.environment.name]: withThisOne(facts, purpose) },
                order,
                shown: (0, deployment_ledger.Po)((0, deployment_ledger.VD)(ledger.ordered)),
                lock: ledger.lock,
                votes: ledger.votes,
                reviewers: undefined,
                reviews: [],
            };
        }
        function withThisOne(facts, purpose) {
            const isThere = purpose === 'hotfix' ? deployment_record.VZ : deployment_record.yO;
            const own = facts.ledger.filter(({ payload }) => payload.candidate === facts.candidate);
            return own.some(isThere) ? facts.ledger : [assumed(facts, purpose), ...facts.ledger];
        }
        function assumed(facts, intent) {
            const { candidate, manifest, environment, event, ledger } = facts;
            const { id, attempt, job, jobId = null } = event.run;
            const last = ledger.reduce((highest, record) => Math.max(highest, record.id, ...record.statuses.map((s) => s.id)), 0);
            const state = intent === 'hotfix' ? 'inactive' : 'success';
            return {
                id: last + 1,
                environment: environment.name,
                sha: manifest.commit,
                payload: {
                    schema: 1,
                    intent,
                    candidate,
                    component: null,
                    version: manifest.version,
                    line: manifest.branch,
                    release_id: null,
                    evidence: null,
                    environment: environment.name,
                    previous: (0, deployment_ledger.Po)((0, deployment_ledger.VD)(ledger)),
                    shown: {},
                    run: { id, attempt, job, job_id: jobId ?? null },
                    approvals: [],
                    overrides: [],
                },
                statuses: [{ id: last + 2, state, description: '', createdAt: new Date(facts.now).toISOString(), logUrl: '' }],
            };
        }
        var report_table = __webpack_require__(77064);
        ;
        function gateSection({ gates: { decisions, later }, environment, manifest, now }) {
            const refused = decisions.filter(({ decision }) => decision !== 'pass');
            const passed = decisions.filter(({ decision }) => decision === 'pass');
            const where = (0, markdown.pj)(environment.name);
            const lines = refused.map(({ gate, reason, until }) => {
                const name = until === undefined ? (0, markdown.aY)(gate) : `**Not before ${utc(until, now)}** (${(0, markdown.aY)(gate)})`;
                return `- ◆ ${name}: ${(0, markdown.pj)(reason)}`;
            });
            return (0, markdown.qN)(refused.length === 0 ? '' : (0, markdown.qN)(`**${where} would not let it in now:**`, lines.join('\n')), (0, markdown.zH)(`${counted(passed.length, 'gate')} of ${where} would pass now`, (0, markdown.qN)((0, markdown.tp)(['', 'Gate', 'Why'], passed.map(({ gate, reason }) => ['✓', (0, markdown.aY)(gate), (0, markdown.pj)(reason)])), later.length === 0 ? '' : `Answered only when it is promoted: ${later.map(markdown.aY).join(', ')}.`, settings(manifest.config.contract[environment.name], where))));
        }
        function settings(contract, where) {
            const names = [...(contract?.variables ?? []), ...(contract?.secrets ?? [])];
            return names.length === 0 ? '' : `${where} must provide ${names.map(markdown.aY).join(', ')}.`;
        }
        ;
        function notesSection(notes) {
            const lines = notes.trim().split('\n');
            const body = lines[0]?.startsWith('## ') === true ? lines.slice(1) : lines;
            const end = body.findLastIndex((line) => line.trim() !== '');
            const kept = body[end]?.startsWith('**All changes:**') === true ? body.slice(0, end) : body;
            const text = lowered(kept).join('\n').trim();
            return text === '' ? '' : (0, markdown.qN)('**Release notes**', text);
        }
        function lowered(lines) {
            let fence;
            return lines.map((line) => {
                const marks = /^ {0,5}(`{3,})/.exec(line)?.[1];
                if (marks !== undefined && fence === undefined)
                    fence = marks;
                else if (marks !== undefined && line.trim() === fence)
                    fence = undefined;
                return fence === undefined ? line.replace(/^#{2,4}(?= )/, '$&#') : line;
            });
        }
        var question = __webpack_require__(35205);
        ;
        const FILES_SHOWN = 5;
        const RISKS = [
            { what: 'the pipeline itself', touches: /^\.github\/liftlock\.yml$/ },
            { what: 'workflows', touches: /^\.github\/workflows\// },
            {
                what: 'dependencies',
                touches: /(^|\/)(package(-lock)?\.json|yarn\.lock|pnpm-lock\.yaml|go\.(mod|sum)|Cargo\.(toml|lock)|requirements[^/]*\.txt|poetry\.lock|pom\.xml|Gemfile(\.lock)?)$/,
            },
            { what: 'database migrations', touches: /(^|\/)migrations?\//i },
        ];
        function risks({ comparison }) {
            const files = comparison?.files ?? [];
            const found = RISKS.flatMap(({ what, touches }) => {
                const touched = files.filter((file) => touches.test(file));
                return touched.length === 0 ? [] : [`${what} (${named(touched)})`];
            });
            return found.length === 0 ? '' : `**Review carefully:** it changes ${found.join(', ')}.`;
        }
        function named(files) {
            const more = files.length - FILES_SHOWN;
            return [...files.slice(0, FILES_SHOWN).map(markdown.aY), ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
        }
        ;
        function whereabouts(brief) {
            return [where(brief), liveSince(brief), wayBack(brief)]
                .filter((line) => line !== '')
                .map((line) => `- ${line}`)
                .join('\n');
        }
        function where(brief) {
            const { manifest, repositoryUrl, staged } = brief;
            const commit = `[${(0, markdown.aY)(manifest.commit.slice(0, 7))}](${repositoryUrl}/commit/${manifest.commit})`;
            const address = staged.url === undefined ? undefined : linkTarget(staged.url);
            return [
                `Commit ${commit} of ${(0, markdown.aY)(manifest.branch)}`,
                compareLink(brief, (0, deployment_ledger.VD)(brief.ledger) === undefined ? 'compare with the last release' : 'compare with what is live'),
                address === undefined || brief.purpose === 'hotfix' ? '' : `[open ${(0, markdown.pj)(staged.name)}](${address})`,
            ]
                .filter((part) => part !== '')
                .join(' · ');
        }
        function linkTarget(url) {
            if (!URL.canParse(url))
                return undefined;
            const { protocol, href } = new URL(url);
            if (protocol !== 'https:' && protocol !== 'http:')
                return undefined;
            return href.replaceAll(/[()<>|\\`]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
        }
        function liveSince({ ledger, now, environment }) {
            const there = (0, deployment_ledger.VD)(ledger);
            if (there === undefined)
                return `Nothing is live in ${(0, markdown.pj)(environment.name)} yet.`;
            const at = wentLive(there);
            if (Number.isNaN(at))
                return '';
            const age = now - at >= 60_000 ? `, ${(0, duration.a3)(now - at)} before this brief` : '';
            return `Last deployed there: ${(0, markdown.pj)(there.payload.version)}, ${moment(at)}${age}.`;
        }
        function moment(at) {
            const [date = '', clock = ''] = new Date(at).toISOString().split('T');
            return `${date} ${clock.slice(0, 5)} UTC`;
        }
        function wentLive({ statuses }) {
            return Date.parse(statuses.find(({ state }) => state === 'success')?.createdAt ?? '');
        }
        function wayBack({ environment, ledger }) {
            const fields = ['intent: rollback', `environment: ${environment.name}`, 'to: previous'].map(markdown.aY);
            const back = (0, deployment_ledger.VD)(ledger) === undefined
                ? 'nothing was live before, so there is no version to go back to'
                : `start the promotion workflow with ${fields.join(', ')}`;
            return `To go back: ${back}.${dataSteps(environment)}`;
        }
        function dataSteps({ data }) {
            if (data.length === 0)
                return '';
            const undone = data.filter(({ rollback }) => rollback.length > 0).map(({ name }) => (0, markdown.aY)(name));
            const left = data.filter(({ rollback }) => rollback.length === 0).map(({ name }) => (0, markdown.aY)(name));
            const sentences = [
                undone.length === 0 ? '' : `If the deploy fails, these data steps are undone: ${undone.join(', ')}.`,
                left.length === 0 ? '' : `Data steps without a rollback: ${left.join(', ')}.`,
            ];
            return sentences
                .filter((sentence) => sentence !== '')
                .map((sentence) => ` ${sentence}`)
                .join('');
        }
        ;
        function renderBrief(brief) {
            return (0, markdown.qN)((0, question.b1)(brief), (0, question.Zk)(brief), risks(brief), whereabouts(brief), gateSection(brief), notesSection(brief.notes), changes(brief), retired(brief), (0, report_table.j)(brief.reports), files(brief));
        }
        function retired({ staged, ledger, candidate, purpose }) {
            if (purpose === 'hotfix')
                return '';
            const entered = new Set(ledger.filter(deployment_record.yO).map((record) => record.payload.candidate));
            const liveId = (0, deployment_ledger.VD)(ledger)?.id ?? 0;
            const versions = staged.ledger
                .filter((record) => (0, deployment_record.yO)(record) && record.id > liveId)
                .filter((record) => record.payload.candidate !== candidate && !entered.has(record.payload.candidate))
                .map((record) => `${record.payload.version} (${(0, candidate_digest.VK)(record.payload.candidate)})`);
            return versions.length === 0
                ? ''
                : `**Retires:** ${[...new Set(versions)].map(markdown.aY).join(', ')}, staged and not promoted.`;
        }
        function files({ manifest, candidate }) {
            const rows = manifest.artifacts
                .filter((artifact) => artifact.name !== candidate_manifest.j3)
                .map(({ name, component, size, sha256 }) => [
                (0, markdown.aY)(name),
                (0, markdown.pj)(component),
                (0, markdown.Ov)(size),
                (0, markdown.aY)((0, candidate_digest.VK)(sha256)),
            ]);
            return (0, markdown.zH)(`${counted(rows.length, 'artifact')} and the digest`, (0, markdown.qN)((0, markdown.tp)(['File', 'Component', 'Size', 'SHA-256'], rows), `Candidate ${(0, markdown.aY)(candidate)}`));
        }
        ;
        function shownNow(config, environment, facts) {
            const { next } = neighbours(config, environment);
            return Object.fromEntries(next.map(({ name }) => [name, (0, deployment_ledger.Po)((0, deployment_ledger.VD)(facts.otherLedgers[name] ?? []))]));
        }
        async function writeBriefs(briefing, ports) {
            const { config, environment, loaded } = briefing;
            const { next } = neighbours(config, environment);
            const notes = (await ports.files.read(`${loaded.folder}/${candidate_manifest.j3}`)) ?? '';
            const briefs = await Promise.all(next.map((one) => briefFor(one, notes, briefing, ports)));
            return (0, markdown.qN)(...briefs.map(renderBrief));
        }
        async function briefFor(environment, notes, briefing, ports) {
            const { facts, loaded, purpose } = briefing;
            const ledger = facts.otherLedgers[environment.name] ?? [];
            const { manifest, candidate } = loaded;
            return {
                purpose,
                now: facts.now,
                environment,
                staged: stagedIn(briefing, ports),
                manifest,
                candidate,
                repositoryUrl: ports.event.repositoryUrl,
                ledger,
                comparison: await compared(comparedFrom({ ledger, manifest }), manifest.commit, ports),
                gates: await askNext(environment, briefing, ports),
                reports: facts.tests.reports,
                notes,
            };
        }
        function stagedIn({ environment, facts }, { settings }) {
            const { name, url } = environment;
            const declared = { settings: (0, declared_settings.w)(environment, settings) };
            return { name, ledger: facts.ledger, url: url === undefined ? undefined : fillUrl(url, declared) };
        }
        async function compared(from, to, ports) {
            return from === undefined ? undefined : ports.repository.compare(from, to);
        }
        async function askNext(environment, briefing, ports) {
            const { config, facts, ledgers, loaded, purpose } = briefing;
            const ledger = await ledgers.of(environment);
            const { before } = neighbours(config, environment);
            const ordered = await Promise.all(before.map(async (one) => [one.name, (await ledgers.of(one)).ordered]));
            const { order } = await orderOf(loaded.manifest.commit, ledger.ordered, ports);
            return nextGates(facts, { purpose, environment, ledger, order, before: Object.fromEntries(ordered) });
        }
        var failure_words = __webpack_require__(48332);
        var yank = __webpack_require__(78307);
        var roll_back = __webpack_require__(33277);
        ;
        function recordPayload(content, { run, actor }) {
            const { facts, intent, reason } = content;
            const there = (0, deployment_ledger.VD)(facts.ledger);
            const held = heldAfter(intent, facts, there);
            return {
                schema: 1,
                intent,
                by: actor,
                ...(reason === '' ? {} : { reason }),
                ...(held.length === 0 ? {} : { held }),
                ...(facts.parity === undefined ? {} : { parity: { ...facts.parity } }),
                candidate: facts.candidate,
                component: null,
                version: facts.manifest.version,
                line: facts.manifest.branch,
                release_id: content.releaseId,
                evidence: content.evidence,
                environment: facts.environment.name,
                previous: (0, deployment_ledger.Po)(there),
                shown: content.shown,
                run: { id: run.id, attempt: run.attempt, job: run.job, job_id: run.jobId ?? null },
                approvals: [...content.approvals],
                overrides: overridesIn(facts),
            };
        }
        function heldAfter(intent, { candidate }, there) {
            if (there === undefined || (intent !== 'rollback' && intent !== 'redeploy'))
                return [];
            const before = there.payload.held ?? [];
            const left = intent === 'rollback' ? [there.payload.candidate] : [];
            return [...new Set([...before, ...left])].filter((held) => held !== candidate);
        }
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
        ;
        async function restorePrevious(known, why, ports) {
            const there = (0, deployment_ledger.VD)(known.ledgerBefore);
            if (there === undefined || !(0, deployment_record.t8)(there) || there.payload.candidate === known.facts.candidate) {
                ports.log.warning(`There is no earlier version that could be deployed again to ${known.environment.name}.`);
                return;
            }
            try {
                await restore(known, there, why, ports);
            }
            catch (error) {
                if (!(error instanceof errors_problem.Np))
                    throw error;
                const problem = error.problems.map(({ found }) => found).join(' ');
                ports.log.warning(`${there.payload.version} was not restored in ${known.environment.name}: ${problem}`);
            }
        }
        async function restore(known, there, why, ports) {
            const { environment, loadedConfig, ledgers, rollout, ledgerBefore } = known;
            const failed = known.facts.manifest.version;
            const { loaded, evidence } = await candidateFromRelease(there.payload.candidate, there, ports);
            const facts = { ...known.facts, manifest: loaded.manifest, candidate: loaded.candidate, ledger: ledgerBefore };
            const content = {
                facts,
                releaseId: there.payload.release_id,
                evidence,
                shown: {},
                approvals: rollout.record.payload.approvals,
                intent: 'rollback',
                reason: `${failed}: ${why}`,
            };
            const payload = { ...recordPayload(content, ports.event), held: [known.facts.candidate] };
            ports.log.step(`Deploy ${loaded.manifest.version} again`);
            const acquired = await acquireEnvironment(there.sha, payload, environment, ledgers, ports);
            const context = await deployContext(facts, loaded, loadedConfig.config, ports);
            const record = await (0, ensure_status.s)(acquired, 'in_progress', `Liftlock: deploying ${context.version} again`, ports);
            const again = new Rollout(record, environment, context);
            again.settle(ports);
            try {
                await runSteps(again, 'deploy', ports);
                await validateAll(environment, context, ports);
            }
            catch (error) {
                if (!(error instanceof RolloutFailure))
                    throw error;
                await (0, roll_back.o)(record, 'incomplete', error.what, ports);
                return;
            }
            const url = environment.url === undefined ? undefined : fillUrl(environment.url, context);
            await (0, ensure_status.J)(record, 'success', `${context.version} is live again: ${failed} failed`, ports, url);
            await closeAllBut(record, ledgerBefore, ports);
        }
        ;
        async function afterFailure(known, failure, ports) {
            const { rollout, environment, facts } = known;
            const what = failure instanceof RolloutFailure ? failure.what : causeOf(failure);
            if (environment.onFailure === 'leave') {
                await (0, roll_back.o)(rollout.record, 'incomplete', `${what}${failure_words.M3}`, ports);
                rollout.settle(ports);
            }
            else {
                const end = await (0, roll_back.F)(rollout.started, rollout.context, ports);
                await (0, roll_back.o)(rollout.record, end, what, ports);
                rollout.settle(ports);
                const wasTouched = rollout.started.length > 0;
                if (environment.onFailure === 'previous' && wasTouched && facts.purpose !== 'rollback') {
                    await restorePrevious(known, what, ports);
                }
            }
            await withdrawFailed(known, what, ports);
        }
        async function withdrawFailed({ published, environment }, what, ports) {
            if (published === undefined || environment.failedRelease !== 'yank')
                return;
            const release = (await ports.releases.find(published.id)) ?? published;
            await (0, yank.Eb)(release, `its deploy to ${environment.name} failed (${what})`, ports);
        }
        function causeOf(failure) {
            return failure instanceof errors_problem.Np ? (failure.problems[0]?.code ?? 'it broke') : 'it broke';
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
            async release(known, failure, ports) {
                if (known.rollout.settled || ports.cancellation.requested)
                    return;
                await afterFailure(known, failure, ports);
            },
        };
        function payloadOf({ facts, release, evidence, environment, loadedConfig, reason = '' }, ports) {
            const shown = shownNow(loadedConfig.config, environment, facts);
            const intent = facts.purpose === 'stage' ? 'promote' : facts.purpose;
            const approvals = approvalsIn(facts);
            return recordPayload({ facts, releaseId: release.id, evidence, shown, approvals, intent, reason }, ports.event);
        }
        function approvalsIn(facts) {
            return facts.environment.approvals === 'none' ? [] : (0, has_approval_gate.GA)(facts);
        }
        async function askAgain(known, own, ports) {
            const { facts, environment } = known;
            const { comparison: _, ...now } = await momentFacts({ ...known, purpose: facts.purpose }, ports);
            const current = { ...facts, ...now, ledger: now.ledger.filter(({ id }) => id !== own.id) };
            const gates = GATES_FOR[facts.purpose].filter((gate) => MOMENT_GATES.includes(gate));
            const decisions = answeredAnew(known.decisions, (0, gate._3)(gates, current));
            const refusal = refusalOf(decisions, environment.name);
            return refusal === undefined ? current : new Ended(refusal);
        }
        ;
        const KEPT = 10;
        const AT_ONCE = 5;
        async function deleteOldDrafts(old, ports) {
            const drafts = old.releases
                .filter((release) => release.draft && release.id !== old.current.id && parseMarker(release.body) !== undefined)
                .sort((a, b) => b.id - a.id)
                .slice(KEPT);
            if (drafts.length === 0)
                return [];
            const named = new Set((await old.laterRecords()).map(({ payload }) => payload.release_id));
            const deleted = [];
            for (const draft of drafts.reverse().slice(0, AT_ONCE)) {
                if (named.has(draft.id) || !(await isForgotten(draft, old.commit, ports)))
                    continue;
                await ports.releases.deleteDraft(draft.id);
                deleted.push(draft.tag);
            }
            return deleted;
        }
        async function isForgotten(draft, commit, { releases, runs, repository }) {
            const run = await runs.find(parseMarker(draft.body)?.run ?? 0);
            if (run !== undefined && !run.completed)
                return false;
            if ((await repository.compare(draft.target, commit)).status !== 'ahead')
                return false;
            const now = await releases.find(draft.id);
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
            const draft = findDraft(releases, manifest, candidate) ?? (await ports.releases.createDraft(wanted));
            if (!draft.draft)
                return draft;
            return complete(await refresh(draft, wanted, manifest, ports), content, ports);
        }
        async function refresh(draft, wanted, manifest, { releases }) {
            const same = draft.body === wanted.body && fieldDifferences(draft, manifest).length === 0;
            const refreshed = same ? draft : await releases.updateDraft(draft.id, wanted);
            if (refreshed.draft && fieldDifferences(refreshed, manifest).length === 0)
                return refreshed;
            throw new errors_problem.Np((0, catalogue_release.Yr)(wanted.tag, refreshed));
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
                await ports.releases.deleteAsset(there.id);
            const uploaded = await ports.releases.uploadAsset(draft.id, expected.name, file);
            if (isWhole(uploaded, { ...expected, size }))
                return uploaded;
            throw new errors_problem.Np((0, catalogue_release.PF)(expected.name, `${uploaded.state}, ${uploaded.size} bytes, ${uploaded.digest ?? 'no digest'}`, `uploaded, ${size ?? 0} bytes, ${expected.digest}`));
        }
        ;
        const PAGES = 3;
        const endIfStaged = {
            title: 'See whether it is staged already',
            async run(known, ports) {
                const { facts, environment, decisions, brief, superseded } = known;
                const there = stagedAlready(known);
                if (there === undefined || !(await holdsCandidate(there, known, ports)))
                    return {};
                const what = superseded.length === 0 ? 'written' : 'deployed';
                const headline = `${facts.manifest.version} is already live in ${environment.name}; nothing was ${what}.`;
                const outputs = { 'release-id': String(there.payload.release_id) };
                return new Ended((0, pipeline_stage.s)(headline, { gates: decisions, summary: (0, markdown.qN)(brief, ...superseded), outputs }));
            },
        };
        function stagedAlready({ facts, environment, loadedConfig }) {
            const there = (0, deployment_ledger.VD)(facts.ledger);
            if (there?.payload.candidate !== facts.candidate || (0, deployment_ledger.wP)(facts.ledger)?.id !== there.id)
                return undefined;
            const shown = Object.entries(shownNow(loadedConfig.config, environment, facts));
            return shown.every(([name, now]) => (0, deployment_ledger.kP)(there.payload.shown[name] ?? null, now)) ? there : undefined;
        }
        async function holdsCandidate(there, { loaded }, { releases }) {
            if (!(0, deployment_record.t8)(there))
                return false;
            const { payload } = there;
            const release = await releases.find(payload.release_id);
            if (release === undefined)
                return false;
            return differences(release, { ...loaded, evidence: payload.evidence }).length === 0;
        }
        const keep_draft_keepDraft = {
            title: 'Keep the candidate as a draft release',
            run: keepCandidate,
        };
        async function keepCandidate({ loaded, collected, brief }, ports) {
            const releases = await ports.releases.list(PAGES);
            const marker = formatMarker({ candidate: loaded.candidate, run: ports.event.run.id });
            const room = changelog_notes.fS - marker.length - 3;
            const body = `${marker}\n\n${(0, release_release.Nz)(brief, room, 'The whole brief is in the summary of the job.')}\n`;
            return { releases, release: await keepDraft({ loaded, evidence: collected, body }, releases, ports) };
        }
        const keep_draft_deleteOldDrafts = {
            title: 'Delete the drafts of old candidates',
            async run({ releases, release, loaded, loadedConfig, environment, ledgers }, ports) {
                const { next } = neighbours(loadedConfig.config, environment);
                const laterRecords = async () => (await Promise.all(next.map((one) => ledgers.again(one)))).flatMap(({ all }) => all);
                await deleteOldDrafts({ releases, current: release, commit: loaded.manifest.commit, laterRecords }, ports);
                return {};
            },
        };
        var lock_environment = __webpack_require__(12274);
        ;
        const askRun = {
            title: 'Ask where the run comes from',
            run({ environment }, { event }) {
                const decisions = (0, gate._3)(RUN_BY_HAND_GATES, { event });
                const refusal = refusalOf(decisions, environment.name);
                return Promise.resolve(refusal === undefined ? { decisions } : new Ended(refusal));
            },
        };
        const lock = {
            title: 'Lock the environment',
            async run({ environment, reason }, ports) {
                const { run, sha, actor } = ports.event;
                const by = { by: actor, reason, run: { id: run.id, attempt: run.attempt } };
                await (0, lock_environment.p)(environment.name, { ...by, sha }, { ...ports, page: run.url });
                return {};
            },
        };
        const unlock = {
            title: 'Unlock the environment',
            async run({ environment, reason }, ports) {
                const { actor, run } = ports.event;
                const isDone = !(await (0, lock_environment.c)(environment.name, { by: actor, reason, run: run.url }, { ...ports, page: run.url }));
                return isDone
                    ? new Ended((0, pipeline_stage.s)(`This run has unlocked ${environment.name} already; nothing was written.`))
                    : {};
            },
        };
        ;
        const passOver = {
            title: 'See whether a hotfix passes this environment over',
            async run(known, ports) {
                if (!known.facts.hotfix || !onlyOrderRefuses(known.decisions))
                    return {};
                const { environment, loadedConfig } = known;
                const brief = await writeBriefs({ ...known, config: loadedConfig.config, purpose: 'hotfix' }, ports);
                const { release } = await keepCandidate({ ...known, brief }, ports);
                const record = (await earlierRecord(known)) ?? (await createRecord(known, release.id, ports));
                const why = `Passed over: a hotfix, and ${environment.name} holds something newer`;
                await (0, ensure_status.J)(record, 'inactive', why, ports);
                return new Ended(passedOver(known, brief, release.id));
            },
        };
        function onlyOrderRefuses(decisions) {
            const refused = decisions.filter(({ decision }) => decision !== 'pass');
            return refused.length > 0 && refused.every(({ code: reason }) => reason === 'diverged');
        }
        async function earlierRecord({ ledgers, environment, facts }) {
            const { all } = await ledgers.of(environment);
            return all.find((record) => record.payload.candidate === facts.candidate && (0, deployment_record.VZ)(record));
        }
        function createRecord({ facts, evidence, environment, loadedConfig }, releaseId, ports) {
            const shown = shownNow(loadedConfig.config, environment, facts);
            const content = { facts, releaseId, evidence, shown, approvals: [], intent: 'hotfix', reason: '' };
            return ports.ledger.createRecord(facts.manifest.commit, environment.tier === 'prod', recordPayload(content, ports.event));
        }
        function passedOver({ facts, environment, decisions }, brief, releaseId) {
            const { version, branch } = facts.manifest;
            const headline = `${version} is kept as a hotfix; ${environment.name} was passed over and keeps what it has.`;
            const next = `**To bring it on:** start the promotion workflow on the branch ${(0, markdown.aY)(branch)} with ${(0, markdown.aY)('intent: hotfix')}, ${(0, markdown.aY)(`to: ${version}`)} and a reason.`;
            const outputs = { 'release-id': String(releaseId) };
            return (0, pipeline_stage.h)('passed-over', headline, { gates: decisions, summary: (0, markdown.qN)(next, brief), outputs });
        }
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
        ;
        const settle_releases_settleReleases = {
            title: 'Let the releases say what is live',
            async run({ rollout, environment, ledgerBefore, release }, ports) {
                await settleReleases(environment, rollout.record, ledgerBefore, ports, release);
                return {};
            },
        };
        ;
        const NOTE = /^> \[!NOTE\]\n> \*\*Superseded\.\*\* .*\n+/;
        function withSuperseded(body, by) {
            const [marker = '', ...lines] = body.replaceAll('\r\n', '\n').split('\n');
            const text = lines.join('\n').replace(/^\n+/, '').replace(NOTE, '');
            const head = `${marker}\n\n> [!NOTE]\n> **Superseded.** ${by} was staged after this candidate and contains it.\n\n`;
            return `${head}${(0, release_release.Nz)(text, changelog_notes.fS - head.length, 'The whole brief is in the summary of the job.')}`;
        }
        ;
        async function olderRuns(newer, ports) {
            const { environment, loadedConfig, facts } = newer;
            const superseding = neighbours(loadedConfig.config, environment).next.filter(({ supersede }) => supersede);
            if (superseding.length === 0)
                return [];
            const waiting = (await ports.runs.waiting()).filter((id) => id !== ports.event.run.id);
            const records = waiting.length === 0 ? [] : await stagedBy(waiting, environment.name, ports);
            const found = [];
            for (const record of records) {
                if ((0, channel.t)(record.payload.line, loadedConfig.config.version).kind === 'hotfix')
                    continue;
                if ((await ports.repository.compare(record.sha, facts.manifest.commit)).status !== 'ahead')
                    continue;
                const { id } = record.payload.run;
                const waitsFor = await ports.runs.waitsFor(id);
                const here = superseding.filter((one) => isInOneOrder(one, record, facts.manifest.branch));
                if (waitsFor.length > 0 && waitsFor.every((name) => older_runs_isAmong(name, here)))
                    found.push({ id, record, waitsFor });
            }
            return found;
        }
        async function stagedBy(runs, environment, { ledger }) {
            const isOfRun = ({ run }) => runs.includes(run.id);
            const scope = { withoutReplaced: true, counts: () => true, also: isOfRun };
            const { records } = await ledger.read(environment, scope);
            const staged = records.filter((record) => isOfRun(record.payload) && (0, deployment_record.yO)(record));
            return [...new Map(staged.toReversed().map((record) => [record.payload.run.id, record])).values()];
        }
        function isInOneOrder(environment, { payload }, branch) {
            return (0, deployment_ledger.g4)(payload, { component: null, line: (0, release_line.W)(environment, branch) });
        }
        function older_runs_isAmong(name, environments) {
            return environments.some((one) => one.name.toLowerCase() === name.toLowerCase());
        }
        ;
        async function supersede(newer, ports) {
            const { version, commit } = newer.facts.manifest;
            const lines = [];
            for (const older of await olderRuns(newer, ports)) {
                await note(older.record, `${version} (${commit.slice(0, 7)})`, ports);
                const line = lineFor(older, await cancelled(older.id, ports));
                ports.log.info(line);
                lines.push((0, markdown.pj)(line));
            }
            return lines;
        }
        async function note({ payload }, by, { releases }) {
            const draft = payload.release_id === null ? undefined : await releases.find(payload.release_id);
            if (draft?.draft !== true || parseMarker(draft.body)?.candidate !== payload.candidate)
                return;
            const { id, tag, target, name, prerelease } = draft;
            const body = withSuperseded(draft.body, by);
            if (body !== draft.body)
                await releases.updateDraft(id, { tag, target, name, prerelease, body });
        }
        const REFUSED = ['permission-missing', 'not-found-or-no-permission'];
        async function cancelled(run, { runs }) {
            try {
                await runs.cancel(run);
                return true;
            }
            catch (error) {
                if (error instanceof errors_problem.Np && error.problems.every(({ code }) => REFUSED.includes(code)))
                    return false;
                throw error;
            }
        }
        function lineFor({ id, record: { payload, sha }, waitsFor }, isCancelled) {
            const end = isCancelled
                ? 'was cancelled.'
                : 'was not cancelled, because the token may not. Add `actions: write` to the `permissions:` of this job.';
            const older = `${payload.version} (${sha.slice(0, 7)})`;
            return `Superseded: ${older}. Run ${id}, which waited for a review of ${waitsFor.join(', ')}, ${end}`;
        }
        ;
        const supersedeOlder = {
            title: 'Cancel older runs that wait for a review',
            run: async (known, ports) => ({ superseded: await supersede(known, ports) }),
        };
        const supersedeLeft = {
            title: 'Cancel what an earlier attempt left waiting',
            async run(known, ports) {
                const isStaged = (0, deployment_ledger.VD)(known.facts.ledger)?.payload.candidate === known.facts.candidate;
                return { superseded: isStaged ? await supersede(known, ports) : [] };
            },
        };
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
                throw new errors_problem.Np((0, catalogue_candidate.rZ)(name, 'It is not a statement of the test action.', 'Evidence as `test` writes it.'));
            if (statement.data.subject !== candidate)
                throw new errors_problem.Np((0, catalogue_candidate.rZ)(name, `It is about ${statement.data.subject}.`, `Evidence about ${candidate}.`));
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
            async run({ candidate, environment }, ports) {
                const loaded = await (0, candidate_files.or)(candidate, ports);
                const collected = await collectEvidence(candidate, ports);
                return {
                    loaded,
                    collected,
                    reports: collected.reports,
                    evidence: collected.digest,
                    ledgers: ledgersFor(candidate, loaded.manifest.branch, environment.name, ports),
                    shown: undefined,
                };
            },
        };
        ;
        function automaticRecords(environment, { others }, commit) {
            const ids = others.filter(({ sha }) => sha === commit).map(({ id }) => id);
            if (ids.length === 0)
                return '';
            const records = ids.map((id) => `\`${id}\``).join(', ');
            return `GitHub keeps a deployment record of its own for ${environment} (${records}); it was left alone. \`environment: { name: ${environment}, deployment: false }\` keeps the list to one record a release.`;
        }
        ;
        const writeBrief = {
            title: 'Write the brief',
            run: async ({ loadedConfig, ...known }, ports) => ({
                brief: await writeBriefs({ ...known, config: loadedConfig.config, purpose: 'promote' }, ports),
            }),
        };
        const noteAutomaticRecords = {
            title: 'Look for records of GitHub itself',
            run: async ({ environment, ledgers, brief = '', superseded = [] }, ports) => ({
                brief: (0, markdown.qN)(brief, ...superseded, automaticRecords(environment.name, await ledgers.of(environment), ports.event.sha)),
            }),
        };
        ;
        const findRelease = {
            title: 'Find the release',
            async run({ to, loadedConfig: { config } }, ports) {
                const release = await (0, yank.Vo)(to, config.version.tag, ports);
                return { release, subject: (0, candidate_digest.ol)((0, canonical_json.d)({ yanked: release.id })) };
            },
        };
        const withdraw = {
            title: 'Withdraw the release',
            run: async ({ release, reason }, ports) => ({ changed: await (0, yank.Eb)(release, reason, ports) }),
        };
        ;
        const STAGE = Flow.from()
            .step(configure)
            .step(takeCandidate)
            .step(examine('stage'))
            .step(passOver)
            .step(compareParity)
            .step(admitCandidate)
            .step(closeLeftActive)
            .step(writeBrief)
            .step(supersedeLeft)
            .step(endIfStaged)
            .step(keep_draft_keepDraft)
            .step(holdEnvironment)
            .step(prepareData)
            .step(deploy)
            .step(validateDeploy)
            .step(succeed)
            .step(close_replaced_closeReplaced)
            .step(supersedeOlder)
            .step(keep_draft_deleteOldDrafts)
            .step(noteAutomaticRecords);
        const forward = (purpose, finish = finish_previous_finishPrevious) => Flow.from()
            .step(configure)
            .step(fetchCandidate)
            .step(examine(purpose))
            .step(admitRun)
            .step(finish)
            .step(endIfLive)
            .step(recordVote)
            .step(compareParity)
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
        const PROMOTE = forward('promote');
        const HOTFIX = forward('hotfix', finishHotfix).step(askForMerge);
        const ROLLBACK = Flow.from()
            .step(configure)
            .step(findRollbackTarget)
            .step(examine('rollback'))
            .step(admitRun)
            .step(finish_previous_finishPrevious)
            .step(endIfLive)
            .step(recordVote)
            .step(admitCandidate)
            .step(holdEnvironment)
            .step(prepareData)
            .step(deploy)
            .step(validateDeploy)
            .step(succeed)
            .step(settle_releases_settleReleases)
            .step(close_replaced_closeReplaced)
            .step(noteAutomaticRecords);
        const REDEPLOY = Flow.from()
            .step(configure)
            .step(findLiveCandidate)
            .step(examine('redeploy'))
            .step(admitRun)
            .step(finish_previous_finishPrevious)
            .step(endIfRedeployed)
            .step(recordVote)
            .step(admitCandidate)
            .step(holdEnvironment)
            .step(prepareData)
            .step(deploy)
            .step(validateDeploy)
            .step(succeed)
            .step(close_replaced_closeReplaced)
            .step(noteAutomaticRecords);
        const ADOPT = Flow.from()
            .step(configure)
            .step(findTag)
            .step(findPerson)
            .step(endIfAdopted)
            .step(askPerson)
            .step(recordAdoption);
        const YANK = Flow.from()
            .step(configure)
            .step(findRelease)
            .step(findPerson)
            .step(askPerson)
            .step(withdraw);
        const LOCK = Flow.from().step(configure).step(askRun).step(lock);
        const UNLOCK = Flow.from().step(configure).step(askRun).step(unlock);
    }),
    12274: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            c: () => (unlockEnvironment),
            p: () => (lockEnvironment)
        });
        var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15429);
        var _errors_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58851);
        const EVERYTHING = { counts: () => true, also: () => false };
        const DESCRIPTION_LIMIT = 140;
        async function lockEnvironment(environment, { sha, ...locking }, ports) {
            const { lock: there } = await ports.ledger.read(environment, EVERYTHING);
            if (there !== undefined && !isOfRun(there, locking))
                throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__.Np((0, _errors_index_js__WEBPACK_IMPORTED_MODULE_1__.VE)(there));
            const at = new Date(ports.clock.now()).toISOString().replace(/\.\d+Z$/, 'Z');
            const own = there ?? (await ports.ledger.createLock(sha, { schema: 1, environment, at, ...locking }));
            const { lock: first = own } = await ports.ledger.read(environment, EVERYTHING);
            if (first.id !== own.id) {
                await write(own.id, 'error', `${first.by} was first`, ports);
                throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__.Np((0, _errors_index_js__WEBPACK_IMPORTED_MODULE_1__.VE)(first));
            }
            await write(own.id, 'pending', `Locked by ${locking.by}: ${locking.reason}`, ports);
        }
        function isOfRun(lock, { run }) {
            return run !== null && lock.run?.id === run.id;
        }
        async function unlockEnvironment(environment, { by, reason, run }, ports) {
            const { lock: there, unlockedBy } = await ports.ledger.read(environment, EVERYTHING);
            if (run !== null && run === unlockedBy)
                return false;
            if (there === undefined)
                throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__.Np((0, _errors_index_js__WEBPACK_IMPORTED_MODULE_1__.Eb)(environment));
            await write(there.id, 'inactive', `Unlocked by ${by}${reason === '' ? '' : `: ${reason}`}`, ports);
            return true;
        }
        function write(id, state, description, { ledger, page }) {
            return ledger.addStatus(id, { state, description: description.slice(0, DESCRIPTION_LIMIT), logUrl: page });
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
    })
};
