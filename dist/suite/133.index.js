export const id = 133;
export const ids = [133];
export const modules = {
    92587: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            b: () => (environmentNamed)
        });
        function environmentNamed({ environments }, name) {
            return environments.find((environment) => environment.name.toLowerCase() === name.toLowerCase());
        }
    }),
    34766: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            J: () => (USUAL_BUMPS),
            _: () => (USUAL_VERSION_RULES)
        });
        const USUAL_BUMPS = [
            { type: 'feat', scope: null, bump: 'minor' },
            { type: 'fix', scope: null, bump: 'patch' },
            { type: 'perf', scope: null, bump: 'patch' },
            { type: 'revert', scope: null, bump: 'patch' },
        ];
        const USUAL_VERSION_RULES = {
            tag: 'v{version}',
            tagIsDefault: true,
            versioning: 'unified',
            initial: '0.1.0',
            branches: [],
            anyCase: false,
            bumps: USUAL_BUMPS,
            zeroMajor: { breaking: 'minor', feature: 'minor' },
            releaseAs: false,
            unparsed: 'warn',
            files: [],
        };
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
    58851: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $b: () => (ambiguousVersion),
            Eb: () => (notLocked),
            Jh: () => (unknownTag),
            Ku: () => (withoutCandidate),
            RP: () => (reasonMissing),
            TR: () => (nothingBefore),
            VE: () => (alreadyLocked),
            W8: () => (notPublished),
            Wv: () => (unknownRelease),
            Z_: () => (alreadyCarriedOut),
            c$: () => (alreadyManaged),
            gh: () => (notAnApprover),
            mI: () => (targetMissing),
            pZ: () => (neverLive),
            sf: () => (nothingLive)
        });
        function nothingLive(environment) {
            return {
                code: 'nothing-live',
                outcome: 'held',
                where: environment,
                found: `Nothing has ever been live in ${environment}.`,
                next: `Promote a candidate to ${environment} first. To record a version that was live there before Liftlock, use \`intent: adopt\`.`,
            };
        }
        function nothingBefore(environment, version) {
            return {
                code: 'nothing-before',
                outcome: 'held',
                where: environment,
                found: `${version} is the first version that was live in ${environment}. There is no earlier one to roll back to.`,
                next: 'Fix the cause with a new commit.',
            };
        }
        function neverLive(to, environment, known) {
            return {
                code: 'never-live',
                outcome: 'held',
                where: environment,
                found: `${to} has never been live in ${environment}.`,
                ...(known.length === 0 ? {} : { expected: `One of: ${known.join(', ')}.` }),
                next: `Set \`to: previous\`, or use a version that \`liftlock history ${environment}\` lists.`,
            };
        }
        function withoutCandidate(version, environment) {
            return {
                code: 'without-candidate',
                outcome: 'held',
                where: environment,
                found: `${version} was adopted. Liftlock has no candidate for it, so there is nothing to deploy.`,
                next: `Deploy ${version} the way you deployed it before Liftlock, or fix the cause with a new commit.`,
            };
        }
        function alreadyCarriedOut(record, environment, version) {
            return {
                code: 'already-carried-out',
                outcome: 'held',
                where: environment,
                found: `This run has already rolled back (record ${record}), and ${version} has gone live in ${environment} since.`,
                next: 'If that is intended, do nothing. To roll back again, start a new run instead of re-running this one.',
            };
        }
        function reasonMissing(intent) {
            return {
                code: 'reason-missing',
                outcome: 'errored',
                where: 'input reason',
                found: `\`intent: ${intent}\` needs a reason, and the input \`reason\` is empty.`,
                next: 'Start the workflow again with a reason of one sentence. It is recorded in the ledger, and everybody can read it.',
            };
        }
        function targetMissing(intent, expected) {
            return {
                code: 'target-missing',
                outcome: 'errored',
                where: 'input to',
                found: `\`intent: ${intent}\` needs a target, and the inputs \`candidate\` and \`to\` are both empty.`,
                expected,
                next: 'Start the workflow again with one of them.',
            };
        }
        function notPublished(version, tag) {
            return {
                code: 'not-published',
                outcome: 'held',
                where: tag,
                found: `${version} was deployed, but its release was never published.`,
                next: 'Roll back to a published version. A draft does not prove what was approved.',
            };
        }
        function ambiguousVersion(version, candidates) {
            return {
                code: 'ambiguous-version',
                outcome: 'held',
                where: version,
                found: `${candidates.length} candidates were staged as ${version}: ${candidates.join(', ')}.`,
                next: 'Set the input `candidate` to the digest of the one you mean.',
            };
        }
        function unknownTag(to, template) {
            return {
                code: 'unknown-tag',
                outcome: 'errored',
                where: to,
                found: `GitHub has no tag \`${to}\` that matches the template \`${template}\`.`,
                next: 'Set `to:` to the tag of the live version, as `git ls-remote --tags origin` lists it. If the tag exists only in your clone, push it first.',
            };
        }
        function alreadyManaged(environment, version, record) {
            return {
                code: 'already-managed',
                outcome: 'held',
                where: environment,
                found: `The ledger of ${environment} says that ${version} is live (record ${record}). Only an environment without records can be adopted.`,
                next: 'If something else is running there, promote, roll back to or redeploy the version that should run.',
            };
        }
        function unknownRelease(to, tags) {
            return {
                code: 'unknown-release',
                outcome: 'errored',
                where: to,
                found: `No release is published under ${tags.map((tag) => `\`${tag}\``).join(' or ')}.`,
                next: "Set `to:` to a version on the repository's Releases page.",
            };
        }
        function notAnApprover(login, environment, why, people) {
            return {
                code: 'not-an-approver',
                outcome: 'held',
                where: environment,
                found: `${login} cannot approve for ${environment}: ${login} ${why}.`,
                next: `Have ${people.length === 0 ? 'somebody else' : `one of ${people.join(', ')}`} start this workflow.`,
            };
        }
        function alreadyLocked({ environment, by, at, reason, }) {
            return {
                code: 'already-locked',
                outcome: 'held',
                where: environment,
                found: `${environment} has been locked by ${by} since ${at}: “${reason}”`,
                next: `Ask ${by}. With their consent, unlock it first: \`intent: unlock\`, or \`liftlock unlock ${environment}\`.`,
            };
        }
        function notLocked(environment) {
            return {
                code: 'not-locked',
                outcome: 'held',
                where: environment,
                found: `${environment} is not locked.`,
                next: `Nothing. \`liftlock status\` shows all locks.`,
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
    27158: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            df: () => (GATES_FOR),
            m9: () => (MOMENT_GATES),
            TO: () => (PARITY_GATES),
            Fi: () => (PEOPLE_GATES),
            xV: () => (PERSON_GATES),
            v7: () => (RUN_BY_HAND_GATES),
            Fw: () => (RUN_GATES)
        });
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
                    return (0, gate.IX)('No probes are configured.');
                const differences = environment.after.flatMap((name) => differencesTo(name, facts));
                if (differences.length === 0)
                    return (0, gate.IX)('Every probe answers as it did before.');
                const found = `${differences.join('; ')}.`;
                if (environment.parityDiffers === 'warn')
                    return (0, gate.IX)(`Accepted by \`parity-differs: warn\`: ${found}`);
                return (0, gate._2)('parity-differs', found, `Make the environments equal, then re-run this job. To promote all the same, write \`parity-differs: warn\` in ${environment.name}.`);
            },
        };
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
        var digest = __webpack_require__(14940);
        var duration = __webpack_require__(79791);
        var deployment_ledger = __webpack_require__(80973);
        var utc = __webpack_require__(23277);
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
                return (0, gate.iK)(until, 'not-soaked', found, `Re-run this job at ${(0, utc.n)(until, now)} or later.`);
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
                return `It soaks in ${name} until ${(0, utc.n)(until, facts.now)}.`;
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
            return version === manifest.version ? `${version} (${(0, digest.VK)(candidate)})` : version;
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
        var is_not_frozen_gate = __webpack_require__(12866);
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
                return (0, gate._2)('rebuilt', `${manifest.version} of commit ${manifest.commit.slice(0, 7)} is live in ${other.environment} as candidate ${(0, digest.VK)(other.payload.candidate)}; this build is ${(0, digest.VK)(candidate)}.`, `Promote the staged one: re-run the failed jobs of run ${other.payload.run.id}. For a new build, push a new commit.`);
            },
        };
        var workflow_event = __webpack_require__(82759);
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
        var release = __webpack_require__(35477);
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
                const { found, next } = (0, release.oJ)(environment.name, missing);
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
                    const other = published.candidate === undefined ? 'no candidate' : `candidate ${(0, digest.VK)(published.candidate)}`;
                    return (0, gate._2)('version-taken', `The release ${manifest.tag} is already published with ${other}.`, remedy);
                }
                const { claimed } = version;
                if (claimed !== undefined) {
                    return (0, gate._2)('version-taken', `According to the ledger of ${claimed.environment}, ${manifest.version} was already released as candidate ${(0, digest.VK)(claimed.candidate)} of ${claimed.sha.slice(0, 7)}.`, tagWanted(manifest.tag, claimed.sha, event.run.id));
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
            is_not_frozen_gate.g,
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
            is_not_frozen_gate.g,
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
            is_not_frozen_gate.g,
        ];
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
    12866: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            g: () => (isNotFrozen),
            l: () => (overridesIn)
        });
        var gate = __webpack_require__(94256);
        var utc = __webpack_require__(23277);
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
        const reasons = {
            frozen: 'The configuration allows nothing to enter the environment at this time.',
        };
        const isNotFrozen = {
            name: 'is-not-frozen',
            motivation: 'A release on Friday evening breaks when nobody is there. An agreement not to approve is forgotten, and a job that somebody approved on Thursday starts on Saturday.',
            reasons,
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
                const remedy = remedyFor(frozen, facts);
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
            const end = until === undefined ? '; no end is in sight' : ` until ${(0, utc.n)(until, now)}`;
            const rules = (freezes) => freezes.map(({ cron, timezone }) => `\`${cron}\` ${timezone}`).join(', ');
            const rule = denied.length > 0 ? ` (${rules(denied)})` : `: it is open only during ${rules(outsideOf)}`;
            const reasons = [...denied, ...outsideOf].flatMap(({ reason = [] }) => reason);
            return `${environment.name} is frozen${end}${rule}.${[...new Set(reasons)].map((reason) => ` ${reason}`).join('')}`;
        }
        function remedyFor(frozen, { now, manifest, purpose }) {
            const wait = frozen.until === undefined
                ? 'Change `freeze` of this environment.'
                : `Re-run this job at ${(0, utc.n)(frozen.until, now)} or later.`;
            const people = mayOverride(frozen);
            if (people.length === 0 || purpose === 'stage')
                return wait;
            const intent = purpose === 'hotfix' ? '`intent: hotfix`, ' : '';
            return `${wait} If it cannot wait, ${people.join(' or ')} may start the promotion workflow by hand with ${intent}\`to: ${manifest.version}\` and a \`reason\`.`;
        }
    }),
    23277: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            n: () => (utc)
        });
        const MINUTE = 60_000;
        function utc(time, now) {
            const [day = '', clock = ''] = iso(Math.ceil(time / MINUTE) * MINUTE).split('T');
            const [today] = iso(now).split('T');
            return `${day === today ? '' : `${day} `}${clock.slice(0, 5)} UTC`;
        }
        function iso(time) {
            return new Date(time).toISOString();
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
    88776: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            l: () => (Ended),
            n: () => (Flow)
        });
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
    }),
    4818: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            O: () => (refusalOf)
        });
        var _pipeline_pipeline_stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60838);
        function refusalOf(decisions, environment) {
            const overtaken = decisions.find(({ decision }) => decision === 'skip');
            const refused = decisions.filter(({ decision }) => decision === 'hold' || decision === 'fail');
            if (overtaken !== undefined && !refused.some(({ decision }) => decision === 'fail')) {
                return (0, _pipeline_pipeline_stage_js__WEBPACK_IMPORTED_MODULE_0__.h)(overtaken.code, overtaken.reason, { gates: decisions });
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
    }),
    71367: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Tl: () => (unlock),
            cc: () => (unlockEnvironment),
            p1: () => (lockEnvironment),
            pF: () => (askRun),
            s2: () => (lock)
        });
        var _errors_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15429);
        var _errors_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58851);
        var _gates_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94256);
        var _gates_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27158);
        var _pipeline_pipeline_stage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60838);
        var _flow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88776);
        var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4818);
        const askRun = {
            title: 'Ask where the run comes from',
            run({ environment }, { event }) {
                const decisions = (0, _gates_index_js__WEBPACK_IMPORTED_MODULE_0__._3)(_gates_index_js__WEBPACK_IMPORTED_MODULE_1__.v7, { event });
                const refusal = (0, _refusal_js__WEBPACK_IMPORTED_MODULE_2__.O)(decisions, environment.name);
                return Promise.resolve(refusal === undefined ? { decisions } : new _flow_js__WEBPACK_IMPORTED_MODULE_3__.l(refusal));
            },
        };
        const lockEnvironment = {
            title: 'Lock the environment',
            async run({ environment, reason }, ports) {
                const { run, sha, actor } = ports.event;
                const by = { by: actor, reason, run: { id: run.id, attempt: run.attempt } };
                await lock(environment.name, { ...by, sha }, { ...ports, page: run.url });
                return {};
            },
        };
        const unlockEnvironment = {
            title: 'Unlock the environment',
            async run({ environment, reason }, ports) {
                const { actor, run } = ports.event;
                const isDone = !(await unlock(environment.name, { by: actor, reason, run: run.url }, { ...ports, page: run.url }));
                return isDone
                    ? new _flow_js__WEBPACK_IMPORTED_MODULE_3__.l((0, _pipeline_pipeline_stage_js__WEBPACK_IMPORTED_MODULE_4__.s)(`This run has unlocked ${environment.name} already; nothing was written.`))
                    : {};
            },
        };
        const EVERYTHING = { counts: () => true, also: () => false };
        const DESCRIPTION_LIMIT = 140;
        async function lock(environment, { sha, ...locking }, ports) {
            const { lock: there } = await ports.ledger.read(environment, EVERYTHING);
            if (there !== undefined && there.run?.id !== locking.run?.id)
                throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_5__.Np((0, _errors_index_js__WEBPACK_IMPORTED_MODULE_6__.VE)(there));
            const at = new Date(ports.clock.now()).toISOString().replace(/\.\d+Z$/, 'Z');
            const made = there ?? (await ports.ledger.createLock(sha, { schema: 1, environment, at, ...locking }));
            await end(made.id, 'pending', `Locked by ${locking.by}: ${locking.reason}`, ports);
        }
        async function unlock(environment, { by, reason, run }, ports) {
            const { lock: there, unlockedBy } = await ports.ledger.read(environment, EVERYTHING);
            if (run !== null && run === unlockedBy)
                return false;
            if (there === undefined)
                throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_5__.Np((0, _errors_index_js__WEBPACK_IMPORTED_MODULE_6__.Eb)(environment));
            await end(there.id, 'inactive', `Unlocked by ${by}${reason === '' ? '' : `: ${reason}`}`, ports);
            return true;
        }
        function end(id, state, description, { ledger, page }) {
            return ledger.addStatus(id, { state, description: description.slice(0, DESCRIPTION_LIMIT), logUrl: page });
        }
    })
};
