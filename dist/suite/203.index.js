export const id = 203;
export const ids = [203];
export const modules = {
    96203: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            Cancellation: () => (cancellation.m),
            actionPorts: () => (action_ports.actionPorts),
            conventionalNotes: () => (conventional_notes.y),
            gitHistory: () => (git_history.H),
            httpProbe: () => (probe.H),
            renderNotes: () => (conventional_notes.I),
            restGitHub: () => (github.K),
            runAction: () => (run_action.C),
            runPost: () => (run_action.a),
            runRoot: () => (runRoot),
            scriptCommands: () => (run_script.q),
            workspaceFiles: () => (workspace.P)
        });
        var git_history = __webpack_require__(45097);
        ;
        var action_ports = __webpack_require__(66322);
        var run_action = __webpack_require__(58250);
        var core = __webpack_require__(26784);
        var schemas = __webpack_require__(26921);
        var markdown = __webpack_require__(83750);
        var pipeline_stage = __webpack_require__(60838);
        var load_config = __webpack_require__(73270);
        var plan_release = __webpack_require__(10848);
        var summary = __webpack_require__(91872);
        ;
        const plan = {
            name: 'plan',
            title: 'Plan',
            inputs: schemas.Ikc({}),
            permissions: { contents: 'read' },
            async run(_input, ports) {
                const { config } = await (0, load_config.Hr)(ports.files);
                const { plan: planned, problems } = await (0, plan_release.F)(config, ports);
                for (const problem of problems)
                    ports.log.warning(`${problem.code}: ${problem.found}`);
                const changed = planned.components.filter((component) => component.next !== null);
                const needed = planned.next !== null || (planned.bump === null && changed.length > 0);
                const headline = planned.next !== null
                    ? `This would release ${planned.next.version}.`
                    : needed
                        ? `This would release ${changed.map(({ name, next }) => `${name} ${next?.version ?? ''}`).join(', ')}.`
                        : 'This would release nothing.';
                return (0, pipeline_stage.s)(headline, {
                    outputs: {
                        'release-needed': String(needed),
                        version: planned.next?.version ?? '',
                        tag: planned.next?.tag ?? '',
                    },
                    details: { plan: planned },
                    summary: (0, markdown.qN)((0, summary.M)(planned), (0, summary._)(problems)),
                });
            },
        };
        var pipeline = __webpack_require__(11850);
        var build = __webpack_require__(39916);
        var test = __webpack_require__(38508);
        var stage = __webpack_require__(96904);
        var promote = __webpack_require__(95638);
        var suggest = __webpack_require__(99802);
        var steps = __webpack_require__(19719);
        var run_stage = __webpack_require__(94235);
        var render = __webpack_require__(47500);
        ;
        const KNOWN = [plan.name, ...pipeline.J.map((stage) => stage.name)];
        async function runRoot() {
            const name = core.V4('stage') || plan.name;
            switch (name) {
                case 'plan':
                    return (0, run_action.C)(plan);
                case 'build':
                    return (0, run_action.C)(build.j);
                case 'test':
                    return (0, run_action.C)(test.t);
                case 'stage':
                    return (0, run_action.C)(stage.d);
                case 'promote':
                    return (0, run_action.C)(promote.p);
                default:
                    return refuse(name);
            }
        }
        function refuse(name) {
            const suggestion = (0, suggest.p)(name, KNOWN);
            const expected = suggestion === undefined ? `One of: ${KNOWN.join(', ')}.` : `\`${suggestion}\`?`;
            const problem = (0, steps.fV)('stage', `"${name}"`, expected);
            core.uH('decision', problem.outcome);
            core.uH('reason-code', problem.code);
            core.uH('result', JSON.stringify({ schema: run_stage.w, stage: name, decision: problem.outcome, problems: [problem] }));
            core.C1((0, render.x)([problem]));
            process.exit(1);
        }
        var github = __webpack_require__(3044);
        var workspace = __webpack_require__(14740);
        var run_script = __webpack_require__(18674);
        var cancellation = __webpack_require__(52799);
        var conventional_notes = __webpack_require__(92117);
        ;
        var probe = __webpack_require__(97436);
        ;
    }),
    11850: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            J: () => (PIPELINE)
        });
        var _build_stage_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39916);
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
        var _promotion_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10042);
        var _promotion_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6325);
        const PromoteInput = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
            candidate: _pipeline_inputs_js__WEBPACK_IMPORTED_MODULE_1__.a,
            environment: _pipeline_inputs_js__WEBPACK_IMPORTED_MODULE_1__._.min(1, 'the name of an environment').describe('The environment to promote to.'),
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
    96904: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            d: () => (stage)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
        var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49567);
        var _pipeline_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89074);
        var _pipeline_pipeline_stage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60838);
        var _promotion_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10042);
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
        var release_config_file = __webpack_require__(82979);
        var duration = __webpack_require__(79791);
        var evidence = __webpack_require__(85343);
        var exit_code = __webpack_require__(24301);
        var run_step = __webpack_require__(13801);
        var XMLParser = __webpack_require__(41143);
        ;
        const LISTS = new Set(['testsuite', 'testcase', 'failure', 'error', 'skipped']);
        function readJUnit(xml) {
            if (/<!DOCTYPE/i.test(xml))
                throw new SyntaxError('the report has a document type declaration');
            const parser = new XMLParser.A({
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
    })
};
