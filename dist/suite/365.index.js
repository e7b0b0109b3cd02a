export const id = 365;
export const ids = [365];
export const modules = {
    59365: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            history: () => (command_history)
        });
        var named = __webpack_require__(92587);
        var problem = __webpack_require__(15429);
        var steps = __webpack_require__(19719);
        var ledger = __webpack_require__(80973);
        var deployment_record = __webpack_require__(54445);
        var failure_words = __webpack_require__(48332);
        var board_key = __webpack_require__(84984);
        var placed = __webpack_require__(68498);
        ;
        function historyOf(environment, { records }) {
            return records.map((record) => {
                const { component, line } = record.payload;
                const key = (0, board_key.T)(environment, record);
                const current = (0, ledger.VD)(records.filter(({ payload }) => (0, ledger.g4)(payload, key)));
                return { ...(0, placed.G)(record), component, line, ...endOf(record, current) };
            });
        }
        function endOf(record, current) {
            const states = record.statuses.map(({ state }) => state);
            const failure = record.statuses.find(({ state }) => state === 'failure' || state === 'error')?.description ?? '';
            if (!(0, deployment_record.Hd)(record))
                return { end: 'deploying', reason: '' };
            if ((0, deployment_record.F1)(record))
                return { end: 'rolled back', reason: failure };
            if (states.includes('success'))
                return { end: record === current ? 'live' : 'replaced', reason: '' };
            if (failure.startsWith(failure_words.RG))
                return { end: 'not rolled back', reason: failure };
            return { end: states.includes('in_progress') ? 'interrupted' : 'not started', reason: failure };
        }
        var command = __webpack_require__(60099);
        var repository = __webpack_require__(9816);
        var result = __webpack_require__(20081);
        var connect = __webpack_require__(57227);
        var read_config = __webpack_require__(93315);
        var remarks = __webpack_require__(94490);
        var columns = __webpack_require__(5309);
        ;
        const HEAD = ['version', 'when', 'end', 'approved by', 'run', ''];
        function historyText(environment, entries, hasOlder) {
            if (entries.length === 0)
                return `Nothing has entered ${environment}${hasOlder ? ' lately' : ''}.\n`;
            const rows = entries.map(({ version, component, intent, since, end, approvedBy, run, reason }) => [
                component === null ? version : `${component} ${version}`,
                (0, remarks.iA)(since),
                intent === 'promote' ? end : `${end} (${intent})`,
                approvedBy.join(', '),
                String(run),
                reason,
            ]);
            const older = hasOlder ? ['', 'Older deployments were not read.'] : [];
            return `${[...(0, columns.Y)([HEAD, ...rows]), ...older].join('\n')}\n`;
        }
        ;
        const command_history = {
            help: `liftlock history ENVIRONMENT: what entered an environment, and how it ended.

  --repo DIR               the repository; default: this folder
  --repository OWNER/NAME  its name on GitHub; default: the remote origin
  --json                   the same as one JSON document

Reads the newest deployments of the environment from GitHub, with one call.
Needs a token in GITHUB_TOKEN or GH_TOKEN that may read deployments. Writes
nothing.
`,
            operand: 'ENVIRONMENT',
            options: { ...connect.QE, json: { type: 'boolean' } },
            async run(values, line) {
                const folder = (0, repository.pe)(values, line);
                const config = await (0, read_config.X)(folder);
                const asked = (0, command.Qq)(values['ENVIRONMENT']) ?? '';
                const environment = (0, named.b)(config, asked);
                const known = config.environments.map(({ name }) => name);
                if (environment === undefined)
                    throw new problem.Np({ ...(0, steps.Iu)(asked, known), next: `\`liftlock history ${known[0]}\`` });
                const { owner, name, reads } = await (0, connect.Ng)(folder, values, line);
                const [records] = await reads.ledger.board([environment.name]);
                const entries = records === undefined ? [] : historyOf(environment, records);
                const hasOlder = records?.hasOlder === true;
                const stdout = values['json'] === true
                    ? (0, result.Q8)({ repository: `${owner}/${name}`, environment: environment.name, hasOlder, entries })
                    : historyText(environment.name, entries, hasOlder);
                return (0, result.O9)({ stdout, stderr: '', exitCode: 0 }, line);
            },
        };
        ;
    }),
    92587: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            b: () => (environmentNamed)
        });
        function environmentNamed({ environments }, name) {
            return environments.find((environment) => environment.name.toLowerCase() === name.toLowerCase());
        }
    })
};
