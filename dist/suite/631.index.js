export const id = 631;
export const ids = [631];
export const modules = {
    53643: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            m: () => (boardOf)
        });
        var _deployment_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80973);
        var _deployment_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54445);
        var _key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84984);
        var _placed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68498);
        function boardOf(environments, read) {
            const recordsOf = (name) => read.find((one) => one.name.toLowerCase() === name.toLowerCase());
            return environments.flatMap((environment) => {
                const here = recordsOf(environment.name);
                if (here === undefined)
                    return [];
                const before = environment.after.map((name) => recordsOf(name)?.records ?? []);
                return keysOf(environment, here, before).map((key) => row(environment, here, before, key));
            });
        }
        function keysOf(environment, { records }, before) {
            const known = (records.length > 0 ? records : before.flat()).map((record) => (0, _key_js__WEBPACK_IMPORTED_MODULE_0__.T)(environment, record));
            const unique = new Map(known.map((key) => [JSON.stringify([key.component, key.line]), key]));
            return unique.size === 0 ? [{ component: null, line: undefined }] : [...unique.values()];
        }
        function row(environment, here, before, key) {
            const records = here.records.filter(({ payload }) => (0, _deployment_index_js__WEBPACK_IMPORTED_MODULE_1__.g4)(payload, key));
            const current = (0, _deployment_index_js__WEBPACK_IMPORTED_MODULE_1__.VD)(records);
            const latest = (0, _deployment_index_js__WEBPACK_IMPORTED_MODULE_1__.wP)(records);
            const [holder] = (0, _deployment_index_js__WEBPACK_IMPORTED_MODULE_1__.M1)(here.records);
            return {
                environment: environment.name,
                component: key.component,
                line: key.line ?? null,
                exists: here.exists,
                live: (0, _placed_js__WEBPACK_IMPORTED_MODULE_2__.G)(current),
                isPartial: current === undefined && here.hasOlder,
                holder: (0, _placed_js__WEBPACK_IMPORTED_MODULE_2__.G)(holder),
                uncertain: latest !== current && latest !== undefined && (0, _deployment_index_js__WEBPACK_IMPORTED_MODULE_3__.Hd)(latest) ? (0, _placed_js__WEBPACK_IMPORTED_MODULE_2__.G)(latest) : null,
                next: nextOf(records, current, before.map((each) => (0, _deployment_index_js__WEBPACK_IMPORTED_MODULE_1__.VD)(each.filter(({ payload }) => (0, _deployment_index_js__WEBPACK_IMPORTED_MODULE_1__.g4)(payload, key))))),
                drift: driftOf(here, (0, _placed_js__WEBPACK_IMPORTED_MODULE_2__.G)(current)),
                lock: here.lock === undefined ? null : { by: here.lock.by, at: here.lock.at, reason: here.lock.reason },
                wentBack: current?.payload.intent === 'rollback' ? (current.payload.reason ?? '') : null,
            };
        }
        function nextOf(records, current, before) {
            const [first] = before;
            const candidate = first?.payload.candidate;
            if (first === undefined || candidate === current?.payload.candidate)
                return null;
            if (before.some((each) => each?.payload.candidate !== candidate))
                return null;
            const all = before.flatMap((each) => (0, _placed_js__WEBPACK_IMPORTED_MODULE_2__.G)(each) ?? []).sort((a, b) => (a.since < b.since ? 1 : -1));
            const [latest] = all;
            const wasHere = records.some(({ payload }) => payload.candidate === candidate);
            return latest === undefined ? null : { ...latest, wasHere };
        }
        function driftOf({ others }, current) {
            const later = others.find(({ succeeded, sha, createdAt }) => current !== null && succeeded && sha !== current.sha && createdAt > current.since);
            return later === undefined ? null : { sha: later.sha, task: later.task, since: later.createdAt };
        }
    }),
    84984: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            T: () => (keyOf)
        });
        var _deployment_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45302);
        function keyOf(environment, { payload }) {
            return { component: payload.component, line: (0, _deployment_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(environment, payload.line) };
        }
    }),
    68498: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            G: () => (placed)
        });
        var _deployment_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54445);
        function placed(record) {
            if (record === undefined)
                return null;
            const { id, sha, payload, statuses } = record;
            const success = (0, _deployment_index_js__WEBPACK_IMPORTED_MODULE_0__.ZU)(record);
            const moment = statuses.find((status) => status.id === success) ?? statuses[0];
            return {
                version: payload.version,
                candidate: payload.candidate,
                sha,
                intent: payload.intent,
                deployment: id,
                since: moment?.createdAt ?? '',
                approvedBy: [...new Set(payload.approvals.map(({ user }) => user))],
                run: (0, _deployment_index_js__WEBPACK_IMPORTED_MODULE_0__.Kd)(record).run,
            };
        }
    }),
    94490: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $t: () => (placeOf),
            iA: () => (minuteOf),
            rc: () => (remarksOn)
        });
        function remarksOn(row) {
            const { exists, isPartial, holder, uncertain, drift, next, lock, wentBack } = row;
            return [
                ...(exists ? [] : [alarm('GitHub has no environment of this name')]),
                ...(uncertain === null
                    ? []
                    : [alarm(`a deploy of ${uncertain.version} was not rolled back (run ${uncertain.run}): what runs is not known`)]),
                ...(lock === null ? [] : [alarm(`locked by ${lock.by} since ${minuteOf(lock.at)}: “${lock.reason}”`)]),
                ...(drift === null ? [] : [alarm(`another tool has deployed ${drift.sha.slice(0, 7)} since`)]),
                ...(wentBack === null ? [] : [remark(`went back to it: “${wentBack}”`)]),
                ...(holder === null ? [] : [remark(`run ${holder.run} is deploying ${holder.version}`)]),
                ...(isPartial ? [remark('what is live is older than the newest deployments')] : []),
                ...(next === null ? [] : [remark(`${next.version} is next${next.wasHere ? ', and was here before' : ''}`)]),
            ];
        }
        function placeOf({ environment, component, line }) {
            const parts = [component, line].filter((part) => part !== null);
            return parts.length === 0 ? environment : `${environment} (${parts.join(', ')})`;
        }
        function minuteOf(moment) {
            return moment === '' ? '' : `${moment.slice(0, 10)} ${moment.slice(11, 16)} UTC`;
        }
        function remark(text) {
            return { text, isAlarming: false };
        }
        function alarm(text) {
            return { text, isAlarming: true };
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
    48332: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            M3: () => (LEFT),
            RG: () => (NOT_ROLLED_BACK),
            jC: () => (ROLLED_BACK)
        });
        const ROLLED_BACK = 'Rolled back';
        const NOT_ROLLED_BACK = 'Not rolled back';
        const LEFT = '; left as it is';
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
    54246: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            status: () => (status_status)
        });
        var schemas = __webpack_require__(26921);
        var board = __webpack_require__(53643);
        var remarks = __webpack_require__(94490);
        var load_config = __webpack_require__(73270);
        var pipeline_stage = __webpack_require__(60838);
        var markdown = __webpack_require__(83750);
        ;
        function boardSummary(rows, repositoryUrl) {
            return (0, markdown.tp)(['Environment', 'Live', 'Since', 'Approved by', ''], rows.map((row) => [
                (0, markdown.pj)((0, remarks.$t)(row)),
                row.live === null ? '' : `[${(0, markdown.aY)(row.live.version)}](${repositoryUrl}/actions/runs/${row.live.run})`,
                (0, remarks.iA)(row.live?.since ?? ''),
                (0, markdown.pj)(row.live?.approvedBy.join(', ') ?? ''),
                (0, remarks.rc)(row)
                    .map(({ text, isAlarming }) => (isAlarming ? `⚠️ ${(0, markdown.pj)(text)}` : (0, markdown.pj)(text)))
                    .join('<br>'),
            ]));
        }
        ;
        const status_status = {
            inputs: schemas.Ikc({}),
            async run(_input, { files, ledger, event }) {
                const { environments } = (await (0, load_config.Hr)(files)).config;
                const rows = (0, board.m)(environments, await ledger.board(environments.map(({ name }) => name)));
                return (0, pipeline_stage.s)(headline(rows), {
                    details: { environments: rows },
                    summary: boardSummary(rows, event.repositoryUrl),
                });
            },
        };
        function headline(rows) {
            const alarming = rows.filter((row) => (0, remarks.rc)(row).some(({ isAlarming }) => isAlarming));
            if (alarming.length > 0)
                return `Look at ${alarming.map(remarks.$t).join(', ')}.`;
            const held = rows.flatMap((row) => (row.live === null ? [] : [`${(0, remarks.$t)(row)} ${row.live.version}`]));
            return held.length === 0 ? 'Nothing is live yet.' : `${held.join(', ')}.`;
        }
    })
};
