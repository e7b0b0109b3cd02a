export const id = 934;
export const ids = [934];
export const modules = {
    95332: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            B: () => (notesMarkdown)
        });
        function notesMarkdown(view) {
            const blocks = [
                view.date === null ? `## ${view.title}` : `## ${view.title} (${view.date})`,
                ...layoutBlocks(view.main),
                ...(view.isEmpty ? ['Nothing that users would notice.'] : []),
                ...(view.follows === null ? [] : [`Released with ${view.follows}, which it depends on.`]),
                ...(view.cut === null ? [] : [view.cut]),
                ...(view.since === null ? [] : [folded(`Everything since ${view.since.tag}`, layoutBlocks(view.since.notes))]),
                ...(view.contributors.length === 0 ? [] : ['### Contributors', view.contributors.join(', ')]),
                ...(view.firstContributions.length === 0 ? [] : ['First contributions:', listed(view.firstContributions)]),
                ...(view.compare === null ? [] : [`**All changes:** ${view.compare}`]),
            ];
            return `${blocks.join('\n\n')}\n`;
        }
        function layoutBlocks({ sections, rest }) {
            return [...sections.flatMap(sectionBlocks), ...(rest === null ? [] : [rest])];
        }
        function sectionBlocks({ title, folded: isFolded, count, groups }) {
            const blocks = groups.flatMap(({ component, lines }) => [
                ...(component === null ? [] : [`#### ${component}`]),
                lines.join('\n'),
            ]);
            return isFolded ? [folded(`${title} (${count})`, blocks)] : [`### ${title}`, ...blocks];
        }
        function listed(lines) {
            return lines.map((line) => `- ${line}`).join('\n');
        }
        function folded(summary, blocks) {
            const text = summary.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
            return ['<details>', `<summary>${text}</summary>`, '', blocks.join('\n\n'), '', '</details>'].join('\n');
        }
    }),
    5844: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            n: () => (shownNotes)
        });
        var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95332);
        var _notes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25761);
        const shownNotes = {
            render: async (input) => (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.B)((0, _notes_js__WEBPACK_IMPORTED_MODULE_1__.du)(input, (0, _notes_js__WEBPACK_IMPORTED_MODULE_1__.tA)(input))),
        };
    }),
    99802: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            p: () => (nearest)
        });
        function nearest(written, known) {
            const scored = known
                .map((name) => ({ name, distance: editDistance(normalized(written), normalized(name)) }))
                .sort((a, b) => a.distance - b.distance || a.name.localeCompare(b.name, 'en'));
            const best = scored[0];
            return best !== undefined && best.distance <= Math.max(1, Math.floor(best.name.length / 3)) ? best.name : undefined;
        }
        function normalized(name) {
            return name
                .replaceAll(/[-_\s]/g, '')
                .toLowerCase()
                .slice(0, 64);
        }
        function editDistance(a, b) {
            let before = [];
            let row = Array.from({ length: b.length + 1 }, (_, i) => i);
            for (let i = 1; i <= a.length; i += 1) {
                const next = [i];
                for (let j = 1; j <= b.length; j += 1) {
                    const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
                    const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
                    const swap = swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
                    next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, substitution, swap));
                }
                before = row;
                row = next;
            }
            return row[b.length] ?? 0;
        }
    }),
    31339: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $: () => (linkRefused)
        });
        function linkRefused(path, how) {
            return {
                code: 'link-refused',
                outcome: 'errored',
                where: path,
                found: how,
                expected: 'A regular file of the checkout. A link could lead to any file of the runner, so none is followed.',
                state: 'Nothing was uploaded; what the link leads to was not read.',
                next: 'Make the glob narrower, or put the file itself in the place of the link.',
            };
        }
    }),
    79202: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            CK: () => (noCommits),
            HF: () => (gitMissing),
            di: () => (notARepository),
            gk: () => (gitFailed),
            mv: () => (unknownRef),
            yG: () => (shallowClone)
        });
        var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15429);
        function notARepository(folder) {
            return {
                code: 'not-a-repository',
                outcome: 'errored',
                where: folder,
                found: 'This folder is not inside a git repository.',
                expected: 'A git repository with at least one commit.',
                state: _problem_js__WEBPACK_IMPORTED_MODULE_0__.qv,
                next: 'Run it inside a clone, or name one: `--repo DIR`. In a workflow, put `actions/checkout` before this step.',
            };
        }
        function shallowClone() {
            return {
                code: 'shallow-clone',
                outcome: 'errored',
                found: 'The clone is shallow: the commits and tags since the last release may be missing.',
                expected: 'The history back to the last release, with tags. A version is never guessed from part of it.',
                state: _problem_js__WEBPACK_IMPORTED_MODULE_0__.qv,
                next: 'Give the checkout step its whole history: `with: { fetch-depth: 0 }`. In a clone: `git fetch --unshallow --tags`.',
            };
        }
        function noCommits(folder) {
            return {
                code: 'no-commits',
                outcome: 'errored',
                where: folder,
                found: 'The repository has no commit yet.',
                expected: 'At least one commit: there is nothing that could be released.',
                state: _problem_js__WEBPACK_IMPORTED_MODULE_0__.qv,
                next: 'Commit something (`git commit`), or name what to plan for: `--ref BRANCH`.',
            };
        }
        function unknownRef(ref) {
            return {
                code: 'unknown-ref',
                outcome: 'errored',
                where: ref,
                found: 'No branch, tag or commit of this repository has that name.',
                expected: 'A branch, a tag, or a commit id.',
                state: _problem_js__WEBPACK_IMPORTED_MODULE_0__.qv,
                next: 'Look for it with `git branch --all` and `git tag --list`; if it is new on the server, `git fetch --tags` first.',
            };
        }
        function gitMissing() {
            return {
                code: 'git-missing',
                outcome: 'errored',
                found: 'The program `git` could not be started.',
                expected: 'git 2.30 or newer on the PATH.',
                state: _problem_js__WEBPACK_IMPORTED_MODULE_0__.qv,
                next: 'Install git, then run it again: https://git-scm.com/downloads',
            };
        }
        function gitFailed(command, complaint) {
            return {
                code: 'git-failed',
                outcome: 'errored',
                where: `git ${command}`,
                found: complaint.trim().slice(0, 2000) || 'git ended without an explanation.',
                expected: 'git reads the repository without an error.',
                state: _problem_js__WEBPACK_IMPORTED_MODULE_0__.qv,
                next: 'Check the clone with `git fsck`; if objects are missing, clone it again.',
            };
        }
    }),
    39934: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            Approval: () => (payload.CP),
            Artifact: () => (manifest.FV),
            BaseRelease: () => (BaseRelease),
            CONFIG_FILE: () => (parse.g2),
            CandidateManifest: () => (manifest.Xi),
            CommitVerdict: () => (CommitVerdict),
            Component: () => (manifest.uA),
            ComponentPlan: () => (ComponentPlan),
            DURATION: () => (duration.ft),
            Dependency: () => (schema.O2),
            Deployment: () => (deployment_record.Sn),
            DeploymentPayload: () => (payload.uK),
            DeploymentState: () => (deployment_record.vo),
            DeploymentStatus: () => (deployment_record.Ut),
            Digest: () => (digest.np),
            EVIDENCE_FILE: () => (manifest.fi),
            Evidence: () => (evidence.of),
            EvidenceBundle: () => (evidence.Yx),
            GATES: () => (gates.JH),
            GateDecision: () => (gate.Qv),
            LEDGER_TASK: () => (payload.wB),
            LiftlockError: () => (problem.Np),
            LiveReference: () => (payload.W_),
            MANIFEST_FILE: () => (manifest.h1),
            MISNAMED_CONFIG_FILE: () => (parse.tz),
            MOMENT_GATES: () => (gates.m9),
            Measure: () => (evidence.t$),
            NOTES_FILE: () => (manifest.j3),
            NOTHING_WRITTEN: () => (problem.qv),
            NOT_ROLLED_BACK: () => (deployment_record.RG),
            NewerSchema: () => (payload.n7),
            NextRelease: () => (NextRelease),
            OUTCOME_UNKNOWN: () => (problem.A8),
            PIPELINE: () => (pipeline.J),
            RELEASE_BODY_LIMIT: () => (notes.fS),
            RESERVED_NAMES: () => (manifest.gO),
            RESULT_SCHEMA: () => (run_stage.w),
            ROLLED_BACK: () => (deployment_record.jC),
            RUN_GATES: () => (gates.Fw),
            Release: () => (release.Kz),
            ReleaseAsset: () => (release.A2),
            SMALLEST_CONFIG: () => (config.vM),
            TestFailure: () => (evidence.p2),
            TestReport: () => (evidence.JT),
            UNPARSED_SECTION: () => (notes_layout.d1),
            USUAL_SECTIONS: () => (notes_layout.u3),
            USUAL_VERSION_RULES: () => (usual._),
            VersionPlan: () => (VersionPlan),
            VersionSection: () => (version_schema.s),
            WorkflowEvent: () => (workflow_event.ol),
            afterCancel: () => (afterCancel),
            asksOfPlans: () => (standards_standards.sA),
            asset: () => (release.LY),
            assetNameProblem: () => (names.p),
            belongsTo: () => (ledger.g4),
            block: () => (pipeline_markdown.om),
            blockMarkdown: () => (safe_text.Hw),
            branchOf: () => (workflow_event.W0),
            brokenUpload: () => (github.PF),
            build: () => (build.j),
            bumped: () => (bump.E5),
            cancelled: () => (steps.KW),
            candidateNotFound: () => (candidate.jJ),
            candidateOf: () => (manifest.RH),
            canonicalJson: () => (canonical_json.d),
            channelOf: () => (channel.t),
            code: () => (pipeline_markdown.aY),
            collidingArtifactNames: () => (candidate.S4),
            collidingNames: () => (names.G),
            completed: () => (pipeline_stage.s),
            configJsonSchema: () => (json_schema.M),
            configOf: () => (config_config.W),
            configProblem: () => (config.er),
            coreOf: () => (bump.z2),
            countingApprovals: () => (has_approval_gate.G),
            countingArtifacts: () => (artifact_name.p),
            cut: () => (safe_text.Jj),
            details: () => (pipeline_markdown.zH),
            digestOf: () => (digest.ol),
            draftChanged: () => (candidate.Yr),
            draftGone: () => (candidate.XW),
            emptyArtifact: () => (candidate.oz),
            emptyConfig: () => (config.i4),
            evaluate: () => (gate._3),
            evidenceArtifact: () => (artifact_name.u),
            examineVersion: () => (plan.wH),
            fail: () => (gate.fJ),
            fileSize: () => (pipeline_markdown.Ov),
            fitBody: () => (release.KM),
            flow: () => (flow.L),
            footerValues: () => (footers.E),
            forbiddenArtifact: () => (candidate.K2),
            foreignAsset: () => (candidate.b1),
            formatDuration: () => (duration.a3),
            gitFailed: () => (repository.gk),
            gitMissing: () => (repository.HF),
            githubRefused: () => (github.A2),
            githubUnreachable: () => (github.mu),
            githubUnreadable: () => (github.Xd),
            globMatchedNothing: () => (candidate.Ik),
            hasBegun: () => (deployment_record.SU),
            hasSucceeded: () => (deployment_record.yO),
            hold: () => (gate._2),
            holdUntil: () => (gate.iK),
            holderOf: () => (deployment_record.Kd),
            holderUrl: () => (deployment_record.CI),
            hotfixTooLarge: () => (version.mR),
            inRange: () => (channel.r),
            inlineMarkdown: () => (safe_text.x),
            invalidCandidateInput: () => (candidate.$U),
            invalidEnvironmentInput: () => (steps.zY),
            invalidReleaseAs: () => (version.fN),
            invalidVersionFile: () => (version_files.yr),
            isBreaking: () => (message.ER),
            isEffect: () => (effects.y),
            isInitialDevelopment: () => (bump.mA),
            isMerge: () => (message.F5),
            isPrerelease: () => (bump.V1),
            isTerminal: () => (deployment_record.Hd),
            isUnparsed: () => (plan.DE),
            judgeAll: () => (verdicts.Ty),
            ledgerTooNew: () => (github.qK),
            leftoverNotApproved: () => (candidate.sj),
            linkRefused: () => (files.$),
            linkedVersionFile: () => (version_files.aT),
            live: () => (ledger.VD),
            lostRace: () => (github.gA),
            manifestText: () => (manifest.$2),
            matchesBranch: () => (branch_pattern._),
            milliseconds: () => (duration.Rz),
            missingConfig: () => (config.lw),
            missingInput: () => (steps.fV),
            missingMigration: () => (standards.pA),
            missingPermission: () => (github.Up),
            missingVersionFile: () => (version_files.X6),
            nearest: () => (suggest.p),
            needsChangedFiles: () => (standards_standards.H7),
            needsFiles: () => (components.$),
            newestFirst: () => (tag_line.ll),
            noCommits: () => (repository.CK),
            nonStandardVersion: () => (standards.df),
            notARepository: () => (repository.di),
            notFoundOrNoPermission: () => (github.nS),
            notStaged: () => (candidate.oJ),
            notSupportedYet: () => (config.Kp),
            noteCommit: () => (note_entry.A),
            noteCommits: () => (notes.tA),
            notesIncomplete: () => (version.Kt),
            notesInputFor: () => (notes_input.t),
            notesMarkdown: () => (markdown.B),
            nothingBetween: () => (version.wW),
            outcomeIsUnknown: () => (problem.Z3),
            outcomeUnknown: () => (github.Hu),
            outsideRange: () => (version.JK),
            paragraphs: () => (pipeline_markdown.qN),
            parseCommit: () => (message.L5),
            parseConfig: () => (parse.o4),
            pass: () => (gate.IX),
            plain: () => (pipeline_markdown.pj),
            plan: () => (plan_plan),
            planVersion: () => (plan.Uk),
            possiblyLive: () => (ledger.wP),
            problemSection: () => (summary.B),
            promote: () => (promote.p),
            publishedElsewhere: () => (candidate.zA),
            rangeAtEnd: () => (range.W),
            rangeUnknown: () => (version.o7),
            rateLimited: () => (github.xd),
            reachableReleases: () => (read_history.g),
            readHistory: () => (read_history.L),
            readPayload: () => (payload.rD),
            recordClosed: () => (github.E5),
            referenceTo: () => (ledger.Po),
            releaseBranchOf: () => (workflow_event.lt),
            releaseChanged: () => (candidate.Gv),
            releaseWithoutTag: () => (version.il),
            renderProblems: () => (render.x),
            repeatedVersionPlace: () => (version_files.W2),
            resolve: () => (release_config.h),
            resolved: () => (schema_nodes.L$),
            runStage: () => (run_stage.S),
            sameReference: () => (ledger.kP),
            schemaTree: () => (json_schema.S),
            sectionsFor: () => (notes_layout.AD),
            shallowClone: () => (repository.yG),
            shortDigest: () => (digest.VK),
            shownBy: () => (evidence.Le),
            shownNotes: () => (shown_notes.n),
            skip: () => (gate.iv),
            skipped: () => (pipeline_stage.h),
            stage: () => (stage.d),
            stageSummary: () => (summary.J),
            standardProblems: () => (standards_standards.ov),
            stepFailed: () => (steps._p),
            stepTimedOut: () => (steps.cM),
            strongest: () => (bump.yX),
            successId: () => (deployment_record.ZU),
            table: () => (pipeline_markdown.tp),
            tagOf: () => (tags.cO),
            tampered: () => (candidate.rZ),
            test: () => (test.t),
            testReports: () => (evidence.UN),
            testsFailed: () => (steps.fU),
            throwIfAny: () => (problem.MI),
            touchTest: () => (components.w),
            undocumentedChanges: () => (standards.db),
            unexpected: () => (steps.os),
            unfinished: () => (ledger.M1),
            unknownBase: () => (version.SO),
            unknownComponent: () => (version.Mj),
            unknownEnvironment: () => (steps.Iu),
            unknownRef: () => (repository.mv),
            unlistedChanges: () => (standards.El),
            unmetDependency: () => (config.h0),
            unparsedCommits: () => (version.RD),
            unreadableConfig: () => (config.Mx),
            unreleasedCommits: () => (unreleased.d),
            unusableArtifactName: () => (candidate.vq),
            validationFailed: () => (steps.$Y),
            verdictOf: () => (verdicts.Vj),
            versionFileNotText: () => (version_files.LR),
            versionFileWithoutOwner: () => (version_files.kA),
            versionOfFile: () => (file_versions.e),
            versionOfTag: () => (tags.mx),
            versionTaken: () => (version.Qy),
            viewOf: () => (notes.du),
            visible: () => (safe_text.RK),
            wasRolledBack: () => (deployment_record.F1),
            withVersion: () => (version_file.$)
        });
        var problem = __webpack_require__(15429);
        var render = __webpack_require__(47500);
        var repository = __webpack_require__(79202);
        var config = __webpack_require__(3920);
        var candidate = __webpack_require__(92585);
        var steps = __webpack_require__(19719);
        var files = __webpack_require__(31339);
        var github = __webpack_require__(73633);
        var version = __webpack_require__(64000);
        var version_files = __webpack_require__(11078);
        var standards = __webpack_require__(66278);
        ;
        var bump = __webpack_require__(6939);
        var channel = __webpack_require__(78504);
        var components = __webpack_require__(5171);
        var footers = __webpack_require__(23167);
        var message = __webpack_require__(86075);
        var plan = __webpack_require__(18390);
        var tag_line = __webpack_require__(83702);
        var tags = __webpack_require__(49426);
        var verdicts = __webpack_require__(45201);
        var schemas = __webpack_require__(26921);
        ;
        const Sha = schemas.YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
        const BumpName = schemas.k5n(['major', 'minor', 'patch', 'none']);
        const BaseRelease = schemas.rej({ tag: schemas.YjP(), version: schemas.YjP(), sha: Sha });
        const NextRelease = schemas.rej({ version: schemas.YjP(), tag: schemas.YjP() });
        const CommitVerdict = schemas.rej({
            sha: Sha,
            type: schemas.YjP().nullable(),
            scope: schemas.YjP().nullable(),
            subject: schemas.YjP(),
            breaking: schemas.zMY(),
            counts: schemas.zMY(),
            reason: schemas.YjP(),
        });
        const ComponentPlan = schemas.rej({
            name: schemas.YjP(),
            base: BaseRelease.nullable(),
            next: NextRelease.nullable(),
            bump: BumpName,
            commits: schemas.YOg(Sha),
        });
        const VersionPlan = schemas.rej({
            schema: schemas.euz(1),
            kind: schemas.k5n(['release', 'prerelease', 'maintenance', 'hotfix', 'none']),
            channel: schemas.YjP().nullable(),
            base: BaseRelease.nullable(),
            next: NextRelease.nullable(),
            bump: BumpName.nullable(),
            commits: schemas.YOg(CommitVerdict),
            components: schemas.YOg(ComponentPlan),
            ignoredTags: schemas.YOg(schemas.rej({ tag: schemas.YjP(), reason: schemas.YjP() })),
        });
        var unreleased = __webpack_require__(75435);
        ;
        var file_versions = __webpack_require__(85823);
        var version_file = __webpack_require__(59375);
        ;
        var note_entry = __webpack_require__(93660);
        var notes = __webpack_require__(25761);
        var markdown = __webpack_require__(95332);
        var shown_notes = __webpack_require__(5844);
        var notes_input = __webpack_require__(62251);
        var notes_layout = __webpack_require__(31271);
        var safe_text = __webpack_require__(24182);
        ;
        var read_history = __webpack_require__(52651);
        var canonical_json = __webpack_require__(76135);
        var digest = __webpack_require__(14940);
        var manifest = __webpack_require__(2389);
        var names = __webpack_require__(37854);
        ;
        var config_config = __webpack_require__(93857);
        var schema = __webpack_require__(59269);
        var duration = __webpack_require__(79791);
        var json_schema = __webpack_require__(42689);
        var parse = __webpack_require__(77346);
        var flow = __webpack_require__(39514);
        var schema_nodes = __webpack_require__(47405);
        var suggest = __webpack_require__(99802);
        var range = __webpack_require__(59297);
        var version_schema = __webpack_require__(36064);
        var usual = __webpack_require__(34766);
        ;
        var ledger = __webpack_require__(80973);
        var payload = __webpack_require__(51640);
        var deployment_record = __webpack_require__(54445);
        ;
        var branch_pattern = __webpack_require__(41156);
        var workflow_event = __webpack_require__(82759);
        ;
        var evidence = __webpack_require__(85343);
        var artifact_name = __webpack_require__(52814);
        ;
        var gate = __webpack_require__(94256);
        var gates = __webpack_require__(95847);
        var has_approval_gate = __webpack_require__(78149);
        ;
        var pipeline_markdown = __webpack_require__(83750);
        var pipeline_stage = __webpack_require__(60838);
        var run_stage = __webpack_require__(24579);
        var summary = __webpack_require__(86115);
        ;
        var effects = __webpack_require__(57977);
        var release = __webpack_require__(69935);
        var release_config = __webpack_require__(57094);
        ;
        var load_config = __webpack_require__(73270);
        var recorded_effects = __webpack_require__(75768);
        var state = __webpack_require__(47026);
        var declared_settings = __webpack_require__(53160);
        var roll_back = __webpack_require__(33277);
        var saved_rollout = __webpack_require__(47763);
        ;
        async function afterCancel(ports) {
            const saved = (0, saved_rollout.h_)(ports);
            if (saved === undefined || saved.finished)
                return 'Nothing was left unfinished.';
            const record = await recordOf(saved, ports).catch(() => undefined);
            if (record !== undefined && (0, deployment_record.Hd)(record))
                return 'The record has its end already: nothing is rolled back.';
            return undo(saved, record, ports);
        }
        async function undo(saved, record, ports) {
            const { config } = await (0, load_config.Z9)(ports.files);
            const environment = (0, load_config.b6)(config, saved.environment);
            const started = [...environment.data, ...environment.deploy].slice(0, saved.started.length);
            const settings = (0, declared_settings.w)(environment, ports.settings);
            const context = { ...saved.context, environment: environment.name, settings };
            const recorded = (0, recorded_effects.k)(ports);
            const end = await (0, roll_back.F)(started, context, recorded.ports);
            const open = record ?? (await recordOf(saved, recorded.ports));
            await (0, roll_back.o)(open, end, 'the job was stopped before its end', recorded.ports);
            (0, saved_rollout.BU)({ ...saved, finished: true }, ports);
            return (0, state.W)(recorded.effects);
        }
        async function recordOf({ environment, deployment }, ports) {
            const isOurs = (payload) => payload.run.id === ports.event.run.id;
            const records = await ports.github.ledger(environment, { counts: isOurs, also: isOurs });
            const record = records.find(({ id }) => id === deployment);
            if (record === undefined)
                throw new problem.Np((0, steps.os)(`Record ${deployment} of ${environment} is gone.`));
            return record;
        }
        var build = __webpack_require__(21229);
        var pipeline = __webpack_require__(11850);
        var plan_release = __webpack_require__(10848);
        var plan_summary = __webpack_require__(91872);
        ;
        const plan_plan = {
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
                    summary: (0, pipeline_markdown.qN)((0, plan_summary.M)(planned), (0, plan_summary._)(problems)),
                });
            },
        };
        var promote = __webpack_require__(95638);
        var stage = __webpack_require__(96904);
        var standards_standards = __webpack_require__(61176);
        var test = __webpack_require__(38508);
        ;
        ;
    })
};
