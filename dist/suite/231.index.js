export const id = 231;
export const ids = [231];
export const modules = {
    79231: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            promote: () => (promote)
        });
        var markdown = __webpack_require__(83750);
        var pipeline_stage = __webpack_require__(60838);
        var flows = __webpack_require__(36129);
        var promotion_result = __webpack_require__(6325);
        var schemas = __webpack_require__(26921);
        var coerce = __webpack_require__(49567);
        var catalogue_candidate = __webpack_require__(92585);
        var intents = __webpack_require__(58851);
        var problem = __webpack_require__(15429);
        var inputs = __webpack_require__(89074);
        ;
        const emptyIsAbsent = (value) => typeof value === 'string' && value.trim() === '' ? undefined : value;
        const PromoteIntent = schemas.k5n(['promote', 'rollback', 'redeploy', 'hotfix', 'adopt', 'yank', 'lock', 'unlock']);
        const PromoteInput = schemas.Ikc({
            candidate: schemas.vkY(emptyIsAbsent, inputs.a.optional()),
            environment: inputs._.min(1).describe('The environment to promote to.'),
            intent: schemas.vkY(emptyIsAbsent, PromoteIntent.default('promote'))
                .describe('`promote`, `rollback`, `redeploy`, `hotfix`, `adopt`, `yank`, `lock` or `unlock`.'),
            to: schemas.YjP()
                .trim()
                .max(255)
                .default('')
                .describe('What it is about, where no candidate is given: `previous`, a version, or a digest.'),
            reason: schemas.YjP()
                .trim()
                .max(1_000)
                .default('')
                .describe('Why, in one sentence. Required for everything but `promote`, `redeploy` and `unlock`.'),
            'job-id': coerce.ai().int().positive().optional().catch(undefined),
        });
        const RULES = {
            promote: {
                reason: false,
                target: 'The output `candidate` of the build job, or `to:` with a staged version.',
                takesCandidate: true,
            },
            rollback: {
                reason: true,
                target: '`to: previous`, or `to:` with a version that was live there.',
                takesCandidate: true,
            },
            redeploy: { reason: false, takesCandidate: false },
            hotfix: { reason: true, target: '`to:` with the version of the hotfix, or its candidate.', takesCandidate: true },
            adopt: { reason: true, target: '`to:` with the tag that is live.', takesCandidate: false },
            lock: { reason: true, takesCandidate: false },
            unlock: { reason: false, takesCandidate: false },
            yank: { reason: true, target: '`to:` with a released version.', takesCandidate: false },
        };
        function promotionRequest({ candidate, environment, intent, to, reason }) {
            const rule = RULES[intent];
            const problems = [];
            if (rule.target !== undefined && to === '' && !(rule.takesCandidate && candidate !== undefined)) {
                problems.push(intent === 'promote' ? (0, catalogue_candidate.$U)('') : (0, intents.mI)(intent, rule.target));
            }
            if (rule.reason && reason === '')
                problems.push((0, intents.RP)(intent));
            if (problems.length > 0)
                throw new problem.Np(problems);
            return { candidate, environmentName: environment, to, reason };
        }
        var ledger = __webpack_require__(80973);
        var gate = __webpack_require__(78149);
        ;
        function promoted(known, published) {
            const { facts, environment } = known;
            const released = published === undefined ? '' : ', and released';
            return withTable(`${facts.manifest.version} is live in ${environment.name}${released}.`, known, published);
        }
        function wentBack(known) {
            const { facts, environment } = known;
            const left = (0, ledger.VD)(facts.ledger)?.payload.version ?? 'nothing';
            return withTable(`${environment.name} went back from ${left} to ${facts.manifest.version}.`, known, undefined);
        }
        function deployedAgain(known) {
            const { facts, environment } = known;
            return withTable(`${facts.manifest.version} was deployed again to ${environment.name}.`, known, undefined);
        }
        function withTable(headline, { facts, environment, decisions: gates, brief = '', reason }, published) {
            const before = (0, ledger.VD)(facts.ledger)?.payload.version;
            const rows = [
                ['Version', (0, markdown.aY)(facts.manifest.version)],
                ['Environment', (0, markdown.pj)(environment.name)],
                ['Replaced', before === undefined ? 'nothing' : (0, markdown.aY)(before)],
                ...(reason === '' ? [] : [['Reason', (0, markdown.pj)(reason)]]),
                ...(0, gate.GA)(facts).map(({ user, comment }) => [
                    'Approved by',
                    (0, markdown.qN)(`**${(0, markdown.pj)(user)}** ${(0, markdown.pj)(comment)}`),
                ]),
                ...(published === undefined ? [] : [['Release', `[${(0, markdown.pj)(published.tag)}](${published.url})`]]),
            ];
            const digest = (0, markdown.zH)('Digest of the candidate', (0, markdown.aY)(facts.candidate));
            return (0, pipeline_stage.s)(headline, { gates, summary: (0, markdown.qN)((0, markdown.tp)(['', ''], rows), digest, brief) });
        }
        ;
        const promote = {
            inputs: PromoteInput,
            run: (input, ports) => INTENTS[input.intent](promotionRequest(input), ports),
        };
        const goForward = (flow) => async (request, ports) => {
            const outcome = await flow.run(request, ports);
            const { known } = outcome;
            const published = known.published ?? known.finished ?? alreadyPublished(known.release);
            const result = outcome.ended === undefined ? promoted(outcome.known, outcome.known.published) : outcome.ended;
            return (0, promotion_result.N)(result, known, aboutRelease(published));
        };
        const INTENTS = {
            promote: goForward(flows.Rz),
            hotfix: goForward(flows.Xk),
            async rollback(request, ports) {
                const outcome = await flows.$Z.run(request, ports);
                const result = outcome.ended === undefined ? wentBack(outcome.known) : outcome.ended;
                return (0, promotion_result.N)(result, outcome.known, aboutRelease(alreadyPublished(outcome.known.release)));
            },
            async redeploy(request, ports) {
                const outcome = await flows.rm.run(request, ports);
                const result = outcome.ended === undefined ? deployedAgain(outcome.known) : outcome.ended;
                return (0, promotion_result.N)(result, outcome.known, aboutRelease(alreadyPublished(outcome.known.release)));
            },
            async adopt(request, ports) {
                const { ended, known } = await flows.HB.run(request, ports);
                const headline = `${known.version ?? ''} is recorded as live in ${known.environment?.name ?? ''}; nothing was deployed.`;
                const result = ended ?? (0, pipeline_stage.s)(headline, { gates: known.decisions ?? [] });
                const outputs = { version: known.version ?? '', tag: known.tag ?? '', 'release-url': '' };
                return (0, promotion_result.N)(result, { environment: known.environment }, { outputs, details: { release: null } });
            },
            async lock(request, ports) {
                const { ended, known } = await flows.YM.run(request, ports);
                const headline = `${known.environment?.name ?? ''} is locked by ${ports.event.actor}.`;
                const result = ended ?? (0, pipeline_stage.s)(headline, { gates: known.decisions ?? [], summary: (0, markdown.pj)(request.reason) });
                return (0, promotion_result.N)(result, { environment: known.environment }, aboutRelease(undefined));
            },
            async unlock(request, ports) {
                const { ended, known } = await flows.H9.run(request, ports);
                const result = ended ?? (0, pipeline_stage.s)(`${known.environment?.name ?? ''} is unlocked.`, { gates: known.decisions ?? [] });
                return (0, promotion_result.N)(result, { environment: known.environment }, aboutRelease(undefined));
            },
            async yank(request, ports) {
                const { ended, known } = await flows._o.run(request, ports);
                const { release, changed = [] } = known;
                const others = changed.filter((tag) => tag !== release?.tag);
                const latest = others.length === 0 ? '' : ` The latest release is ${others.join(', ')} now.`;
                const headline = `${release?.tag ?? ''} is yanked.${latest}`;
                const result = ended ?? (0, pipeline_stage.s)(headline, { gates: known.decisions ?? [] });
                return (0, promotion_result.N)(result, { environment: known.environment }, aboutRelease(release));
            },
        };
        function aboutRelease(release) {
            return {
                outputs: { 'release-url': release?.url ?? '', tag: release?.tag ?? '' },
                details: { release: release === undefined ? null : { tag: release.tag, url: release.url } },
            };
        }
        function alreadyPublished(release) {
            return release?.draft === false ? release : undefined;
        }
    })
};
