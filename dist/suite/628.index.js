export const id = 628;
export const ids = [628];
export const modules = {
    27628: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            status: () => (command_status)
        });
        var board = __webpack_require__(53643);
        var repository = __webpack_require__(9816);
        var result = __webpack_require__(20081);
        var connect = __webpack_require__(57227);
        var read_config = __webpack_require__(93315);
        var remarks = __webpack_require__(94490);
        var columns = __webpack_require__(5309);
        ;
        const HEAD = ['environment', 'live', 'since', 'approved by', ''];
        function statusText(rows) {
            const cells = rows.map((row) => [
                (0, remarks.$t)(row),
                row.live?.version ?? '–',
                (0, remarks.iA)(row.live?.since ?? ''),
                row.live?.approvedBy.join(', ') ?? '',
                (0, remarks.rc)(row)
                    .map(({ text, isAlarming }) => (isAlarming ? `! ${text}` : text))
                    .join('; '),
            ]);
            return `${(0, columns.Y)([HEAD, ...cells]).join('\n')}\n`;
        }
        ;
        const command_status = {
            help: `liftlock status: what is live in every environment.

  --repo DIR               the repository; default: this folder
  --repository OWNER/NAME  its name on GitHub; default: the remote origin
  --json                   the same as one JSON document

Takes the environments from .github/liftlock.yml, and asks GitHub about all of
them with one call. Needs a token in GITHUB_TOKEN or GH_TOKEN that may read
deployments. Writes nothing.
`,
            options: { ...connect.QE, json: { type: 'boolean' } },
            async run(values, line) {
                const folder = (0, repository.pe)(values, line);
                const { environments } = await (0, read_config.X)(folder);
                const { owner, name, reads } = await (0, connect.Ng)(folder, values, line);
                const rows = (0, board.m)(environments, await reads.ledger.board(environments.map((environment) => environment.name)));
                const stdout = values['json'] === true ? (0, result.Q8)({ repository: `${owner}/${name}`, environments: rows }) : statusText(rows);
                return (0, result.O9)({ stdout, stderr: '', exitCode: 0 }, line);
            },
        };
        ;
    }),
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
    })
};
