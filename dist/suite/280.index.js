export const id = 280;
export const ids = [280];
export const modules = {
    25582: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            O: () => (actionsOutputs),
            _: () => (actionsLog)
        });
        var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26784);
        function spoken(text) {
            return text.replaceAll(/:(?=:)/g, ':\u2060').replaceAll('##[', '##\u2060[');
        }
        const actionsLog = {
            step: (title) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.Yz(title),
            info: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.pq(spoken(message)),
            warning: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.$e(message),
            error: ({ title, message, file, line }) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.z3(message, {
                title,
                ...(file === undefined ? {} : { file }),
                ...(line === undefined ? {} : { startLine: line }),
            }),
            group: (title, body) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.Os(title, body),
        };
        const SUMMARY_LIMIT = 1024 * 1024 - 1024;
        function actionsOutputs(environment) {
            return {
                output: (name, value) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.uH(name, value),
                async summary(markdown) {
                    if ((environment['GITHUB_STEP_SUMMARY'] ?? '') === '')
                        return;
                    await _actions_core__WEBPACK_IMPORTED_MODULE_0__.z.addRaw(fit(markdown)).write();
                },
                saveState: (name, value) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.LZ(name, value),
                state: (name) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.Gu(name),
            };
        }
        function fit(markdown) {
            if (Buffer.byteLength(markdown) <= SUMMARY_LIMIT)
                return markdown;
            const cut = Buffer.from(markdown)
                .subarray(0, SUMMARY_LIMIT)
                .toString('utf8')
                .replace(/\uFFFD+$/, '');
            return `${cut.slice(0, cut.lastIndexOf('\n'))}\n\n… The summary was cut at GitHub's limit of 1 MiB.\n`;
        }
    }),
    63280: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            runAction: () => (runAction),
            runPost: () => (runPost),
            runRoot: () => (runRoot)
        });
        var core = __webpack_require__(26784);
        var pipeline = __webpack_require__(11850);
        var problem = __webpack_require__(15429);
        var steps = __webpack_require__(19719);
        ;
        const SHOWN = 10;
        const NAMED = 30;
        function annotate(annotations, log) {
            const shown = annotations.length > SHOWN ? annotations.slice(0, SHOWN - 1) : annotations;
            for (const annotation of shown)
                log.error(annotation);
            const others = annotations.slice(shown.length).map(({ title }) => title);
            if (others.length === 0)
                return;
            const unnamed = others.length > NAMED ? ['…'] : [];
            log.error({
                title: `and ${others.length} more`,
                message: ['The job summary describes them:', ...others.slice(0, NAMED), ...unnamed].join('\n'),
            });
        }
        var failure_words = __webpack_require__(48332);
        var markdown = __webpack_require__(83750);
        ;
        const WHAT_FAILED = {
            'deploy-failed': (name) => `failed step “${name}”`,
            'deploy-timed-out': (name) => `timed out in step “${name}”`,
            'validation-failed': (name) => `failed validation “${name}”`,
        };
        function tellFailedDeploy(result, effects, event) {
            const [problem] = result.problems;
            const clause = problem === undefined ? undefined : WHAT_FAILED[problem.code];
            const subject = subjectOf(effects);
            const end = endOf(effects, subject.previous);
            if (clause === undefined || end === undefined)
                return result;
            const { version, environment } = subject;
            const page = `${event.repositoryUrl}/deployments/${encodeURIComponent(environment)}`;
            return {
                ...result,
                headline: `${version} ${clause(problem?.where ?? '')} in ${environment} ${end}`,
                summary: `[Deployments to ${(0, markdown.pj)(environment)}](${page}) · [This run](${event.run.url})`,
            };
        }
        function subjectOf(effects) {
            const record = effects.find((effect) => effect.kind === 'record');
            const scripts = effects.flatMap((effect) => (effect.kind === 'script' ? [effect.script.environment] : []));
            const told = scripts.find((environment) => environment['LIFTLOCK_ENVIRONMENT'] !== undefined);
            return {
                version: record?.version ?? told?.['LIFTLOCK_VERSION'] ?? '',
                environment: record?.environment ?? told?.['LIFTLOCK_ENVIRONMENT'] ?? '',
                previous: told?.['LIFTLOCK_PREVIOUS_VERSION'],
            };
        }
        function endOf(effects, previous) {
            const ends = effects.flatMap((effect) => (effect.kind === 'status' ? [effect] : []));
            const [failure, again] = ends.filter(({ state }) => state === 'failure');
            const restored = ends.find(({ state }) => state === 'success');
            if (failure === undefined || restored?.outcome === 'unknown')
                return undefined;
            if (restored !== undefined)
                return `and was rolled back; ${previous ?? 'the version before'} was deployed again and is live.`;
            if (failure.description.endsWith(failure_words.M3))
                return 'and was left as it is: what runs there is not known.';
            const isRolledBack = failure.description.startsWith(failure_words.jC) && again === undefined;
            if (!isRolledBack)
                return 'and was not fully rolled back: what runs there is not known.';
            if (previous === undefined)
                return 'and was rolled back.';
            return previous === ''
                ? 'and was rolled back; nothing was live before.'
                : `and was rolled back; ${previous} is live.`;
        }
        var candidate = __webpack_require__(92585);
        ;
        const BUILDERS = {
            candidate: candidate.$U,
            environment: steps.zY,
            intent: steps.Gv,
        };
        function inputProblem(name, raw) {
            const value = (raw ?? '').trim();
            const found = value === '' ? `The input \`${name}\` is empty.` : `The input \`${name}\` is not valid.`;
            return BUILDERS[name]?.(value) ?? (0, steps.fV)(name, found, 'A value as described for this input in action.yml.');
        }
        var recorded_effects = __webpack_require__(97208);
        var state = __webpack_require__(47026);
        var summary = __webpack_require__(86115);
        ;
        const RESULT_SCHEMA = 1;
        async function runStage(stage, rawInputs, ports) {
            const recorded = (0, recorded_effects.k)(ports);
            const ended = await attempt(stage, rawInputs, recorded.ports).catch((error) => failure(error, stage.permissions));
            const told = tellFailedDeploy(ended, recorded.effects, ports.event);
            return conclude(stage, told, (0, state.W)(recorded.effects, ports.cancellation.requested), ports);
        }
        function refuseStage(stage, problems, ports) {
            return conclude(stage, failure(new problem.Np(problems), {}), (0, state.W)([]), ports);
        }
        async function attempt(stage, rawInputs, ports) {
            const work = await stage.load();
            return work.run(parseInputs(work.inputs, rawInputs), ports);
        }
        function parseInputs(schema, rawInputs) {
            const parsed = schema.safeParse(rawInputs);
            if (parsed.success)
                return parsed.data;
            const names = new Set(parsed.error.issues.map((issue) => String(issue.path[0] ?? '')));
            throw new problem.Np([...names].map((name) => inputProblem(name, rawInputs[name])));
        }
        async function conclude(stage, ended, state, ports) {
            const result = { ...ended, problems: ended.problems.map((problem) => ({ ...problem, state })) };
            emitOutputs(stage, result, ports);
            await ports.outputs.summary((0, summary.J)(stage.title, result));
            return result;
        }
        function failure(error, permissions) {
            const known = error instanceof problem.Np ? error : new problem.Np((0, steps.os)(messageOf(error)));
            const first = known.problems.find((problem) => problem.outcome === known.outcome);
            return {
                decision: known.outcome,
                reasonCode: first?.code ?? 'unexpected-error',
                headline: first === undefined ? 'Something broke.' : headlineOf(first),
                outputs: {},
                details: {},
                summary: '',
                gates: [],
                problems: known.problems.map((problem) => withPermissions(problem, permissions)),
            };
        }
        function headlineOf({ where, found }) {
            const sentence = found.split('\n')[0]?.replace(/ Its last output:$/, '') ?? '';
            return where === undefined || sentence.includes(where.replace(/^input /, '')) ? sentence : `${where}: ${sentence}`;
        }
        function withPermissions(problem, permissions) {
            if (problem.code !== 'permission-missing' && problem.code !== 'not-found-or-no-permission')
                return problem;
            const all = Object.entries(permissions)
                .map(([scope, access]) => `${scope}: ${access}`)
                .join(', ');
            return { ...problem, next: `Give the job all that this action needs, and push: \`permissions: { ${all} }\`.` };
        }
        function messageOf(error) {
            const message = typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
            return message.split('\n')[0]?.slice(0, 500) ?? '';
        }
        function emitOutputs(stage, result, ports) {
            for (const [name, value] of Object.entries(result.outputs))
                ports.outputs.output(name, value);
            ports.outputs.output('decision', result.decision);
            ports.outputs.output('reason-code', result.reasonCode);
            ports.outputs.output('result', JSON.stringify(resultDocument(stage, result)));
            ports.log.info(`${stage.title}: ${result.decision} (${result.reasonCode}). ${result.headline}`);
            annotate([...result.problems.map(annotation), ...(result.annotations ?? [])], ports.log);
        }
        function resultDocument(stage, result) {
            return {
                schema: RESULT_SCHEMA,
                stage: stage.name,
                decision: result.decision,
                reasonCode: result.reasonCode,
                headline: result.headline,
                gates: result.gates,
                problems: result.problems,
                ...result.details,
            };
        }
        function annotation(problem) {
            const message = [
                problem.found,
                ...(problem.expected === undefined ? [] : [`Expected: ${problem.expected}`]),
                ...(problem.state === undefined ? [] : [`State: ${problem.state}`]),
                `Next: ${problem.next}`,
            ].join('\n');
            return { title: problem.where === undefined ? problem.code : `${problem.code}: ${problem.where}`, message };
        }
        var suggest = __webpack_require__(99802);
        var render = __webpack_require__(47500);
        var actions_toolkit = __webpack_require__(25582);
        ;
        function runAction(name) {
            return ending(async () => {
                const { decision } = await runNamed(name);
                return decision === 'completed' || decision === 'skipped';
            });
        }
        function runRoot() {
            return runAction(core.V4('stage') || pipeline.sj[0].name);
        }
        async function runNamed(name) {
            const told = { log: actions_toolkit._, outputs: (0, actions_toolkit.O)(process.env) };
            const stage = (0, pipeline.ap)(name);
            if (stage === undefined)
                return refuseStage({ name, title: 'Liftlock' }, [unknownStage(name)], told);
            const missing = stage.required.filter((input) => core.V4(input) === '');
            if (missing.length > 0) {
                const problems = missing.map((input) => inputProblem(input, ''));
                return refuseStage(stage, problems, told);
            }
            const inputs = await givenInputs(stage);
            const { actionPorts } = await Promise.all([__webpack_require__.e(84), __webpack_require__.e(921), __webpack_require__.e(268), __webpack_require__.e(303), __webpack_require__.e(516), __webpack_require__.e(518), __webpack_require__.e(204)]).then(__webpack_require__.bind(__webpack_require__, 23175));
            return runStage(stage, inputs, actionPorts());
        }
        function unknownStage(name) {
            const known = pipeline.an.map((stage) => stage.name);
            const suggestion = (0, suggest.p)(name, known);
            const meant = suggestion === undefined ? '' : ` Did you mean \`${suggestion}\`?`;
            return (0, steps.fV)('stage', `There is no stage "${name}".`, `One of: ${known.join(', ')}.${meant}`);
        }
        async function givenInputs(stage) {
            const { inputs } = await stage.load();
            const given = Object.keys(inputs.shape).map((name) => [name, core.V4(name)]);
            return Object.fromEntries(given.filter(([, value]) => value !== ''));
        }
        function runPost() {
            return ending(async () => {
                if (core.Gu('rollout') === '')
                    return true;
                const { afterCancel } = await Promise.all([__webpack_require__.e(84), __webpack_require__.e(921), __webpack_require__.e(460), __webpack_require__.e(698), __webpack_require__.e(703)]).then(__webpack_require__.bind(__webpack_require__, 39705));
                const { actionPorts, endLeftOver } = await Promise.all([__webpack_require__.e(84), __webpack_require__.e(921), __webpack_require__.e(268), __webpack_require__.e(303), __webpack_require__.e(516), __webpack_require__.e(518), __webpack_require__.e(204)]).then(__webpack_require__.bind(__webpack_require__, 23175));
                const left = await endLeftOver();
                if (left.length > 0)
                    actions_toolkit._.info(`The step was still running, and was ended first: ${left.join(', ')}.`);
                actions_toolkit._.info(await afterCancel(actionPorts()));
                return true;
            });
        }
        async function ending(work) {
            let done = false;
            try {
                done = await work();
            }
            catch (error) {
                const problems = error instanceof problem.Np ? error.problems : [(0, steps.os)(firstLine(error))];
                core.z3((0, render.x)(problems));
            }
            process.stdout.write('', () => process.exit(done ? 0 : 1));
        }
        function firstLine(error) {
            const message = error?.message;
            return typeof message === 'string' ? (message.split('\n')[0] ?? '') : 'no message';
        }
    }),
    24182: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Hw: () => (blockMarkdown),
            Jj: () => (cut),
            MN: () => (issueLink),
            RK: () => (visible),
            aY: () => (code),
            x: () => (inlineMarkdown)
        });
        const INVISIBLE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}]/gu;
        const BREAKS = /[\t\n\r\u0085\u2028\u2029]+/g;
        const LONE_SURROGATES = /\p{Cs}/gu;
        function visible(text) {
            return visibleLine(text.replace(BREAKS, ' '));
        }
        function visibleLine(text) {
            return text.replace(INVISIBLE, '').replace(LONE_SURROGATES, '\ufffd');
        }
        function cut(text, limit) {
            if (text.length <= limit)
                return text;
            const end = /[\ud800-\udbff]/.test(text[limit - 2] ?? '') ? limit - 2 : limit - 1;
            return `${text.slice(0, end)}…`;
        }
        function inlineMarkdown(text, links) {
            const line = visible(text).trim();
            const pieces = [];
            let at = 0;
            for (const span of codeSpans(line)) {
                pieces.push(plain(line.slice(at, span.start), links), [line.slice(span.start, span.end)]);
                at = span.end;
            }
            return guardStart(joinPieces([...pieces, plain(line.slice(at), links)].flat()));
        }
        function joinPieces(pieces) {
            const line = [];
            for (const piece of pieces.filter((text) => text !== '')) {
                const last = line.at(-1) ?? '';
                if (last.endsWith('`') && piece.startsWith('`'))
                    line.push(' ');
                if (last.endsWith('!') && piece.startsWith('['))
                    line.splice(-1, 1, `${last.slice(0, -1)}\\!`);
                line.push(piece);
            }
            return line.join('');
        }
        function codeSpans(line) {
            const spans = [];
            for (let start = line.indexOf('`'); start !== -1;) {
                const close = line.indexOf('`', start + 1);
                if (close === -1)
                    break;
                const alone = line[start - 1] !== '`' && line[close + 1] !== '`' && close > start + 1;
                const inner = line.slice(start + 1, close);
                if (alone && inner.trim() !== '') {
                    spans.push({ start, end: close + 1 });
                    start = line.indexOf('`', close + 1);
                }
                else
                    start = close;
            }
            return spans;
        }
        const LIVE = /(?:(?:#|gh-)\d{1,9})?(?:[a-z][a-z0-9+.-]{0,31}:\/\/\S{0,2048}|(?:mailto|xmpp):\S{1,512}|www\.\S{0,2048})|[\w.+-]{0,64}@[\w./-]{1,256}|[\w.-]{1,100}(?:\/[\w.-]{1,100})?#\d{1,9}|\bgh-\d{1,9}\b|(?<!&)#\d{1,9}\b/gi;
        function plain(text, links) {
            const pieces = [];
            let at = 0;
            for (const match of text.matchAll(LIVE)) {
                pieces.push(escaped(text.slice(at, match.index)), neutralized(match[0], text.slice(0, match.index), links));
                at = match.index + match[0].length;
            }
            return [...pieces, escaped(text.slice(at))];
        }
        const CLOSING_WORD = /(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?$/i;
        function mayClose(before) {
            const words = before.trimEnd();
            return words === '' || CLOSING_WORD.test(words.slice(-9));
        }
        function neutralized(live, before, { repositoryUrl }) {
            const own = ownReference(live, repositoryUrl);
            if (own === null)
                return code(live);
            if (repositoryUrl !== null)
                return issueLink(own, repositoryUrl);
            return mayClose(before) ? code(live) : live;
        }
        function ownReference(live, repositoryUrl) {
            const local = /^(?:#|gh-)(\d+)$/i.exec(live)?.[1];
            if (local !== undefined)
                return Number(local);
            if (repositoryUrl === null || !live.startsWith(`${repositoryUrl}/`))
                return null;
            const digits = /^(?:issues|pull)\/(\d{1,9})$/.exec(live.slice(repositoryUrl.length + 1))?.[1];
            return digits === undefined ? null : Number(digits);
        }
        function issueLink(number, repositoryUrl) {
            return `[#${number}](${repositoryUrl}/issues/${number})`;
        }
        function code(text) {
            const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
            const fence = '`'.repeat(longest + 1);
            const padding = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
            return `${fence}${padding}${text}${padding}${fence}`;
        }
        function escaped(text) {
            return text.replace(/[\\`*[\]<>&~|$]/g, '\\$&').replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_');
        }
        function guardStart(markdown) {
            return markdown.replace(/^(?:[#+=-]|:(?=-)|\d{1,9}(?=[.)](?:\s|$)))/, (start) => /\d/.test(start) ? `${start}\\` : `\\${start}`);
        }
        const MAX_BLOCK_LINES = 60;
        const MAX_LINE = 400;
        const FENCE = /^ {0,3}(`{3,}|~{3,})([\w-]{0,20})/;
        const BULLET = /^(\s{0,6})([-*+]|\d{1,3}[.)])\s+(.*)$/;
        const DRAWN = new Set(['mermaid', 'math', 'geojson', 'topojson', 'stl']);
        function blockMarkdown(text, links) {
            const all = text.split(/\r\n|\n|\r/);
            const lines = all.slice(0, MAX_BLOCK_LINES).map((line) => cut(visibleLine(line.replaceAll('\t', '  ')), MAX_LINE));
            const out = [];
            for (let at = 0; at < lines.length; at += 1) {
                const line = lines[at] ?? '';
                const [, fence, language = ''] = FENCE.exec(line) ?? [];
                const close = fence === undefined ? -1 : lines.findIndex((other, index) => index > at && other.trim() === fence);
                if (close !== -1) {
                    out.push(...codeBlock(language, lines.slice(at + 1, close)));
                    at = close;
                }
                else
                    out.push(textLine(line, links));
            }
            if (all.length > MAX_BLOCK_LINES)
                out.push('', '…');
            return out.join('\n').trim();
        }
        function codeBlock(language, lines) {
            const longest = Math.max(2, ...lines.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
            const fence = '`'.repeat(longest + 1);
            return [`${fence}${DRAWN.has(language.toLowerCase()) ? '' : language}`, ...lines, fence];
        }
        function textLine(line, links) {
            const item = BULLET.exec(line);
            const [, indent = '', bullet = '-', rest = ''] = item ?? [];
            const text = inlineMarkdown(rest, links);
            if (text === '')
                return inlineMarkdown(line, links);
            return `${' '.repeat(Math.floor(indent.length / 2) * 2)}${/\d/.test(bullet) ? bullet : '-'} ${text}`;
        }
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
    19719: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $Y: () => (validationFailed),
            $y: () => (parityProbeFailed),
            Gv: () => (invalidIntentInput),
            Iu: () => (unknownEnvironment),
            KW: () => (cancelled),
            W$: () => (parityProbeSecret),
            _p: () => (stepFailed),
            cM: () => (stepTimedOut),
            fU: () => (testsFailed),
            fV: () => (missingInput),
            os: () => (unexpected),
            zY: () => (invalidEnvironmentInput)
        });
        function stepFailed(kind, step, how, tail) {
            return {
                code: `${kind}-failed`,
                outcome: 'failed',
                where: step,
                found: tail === '' ? `The step ${how}.` : `The step ${how}. Its last output:\n${tail}`,
                next: `Run the commands of "${step}" in .github/liftlock.yml in a clone of this commit, and fix the cause.`,
            };
        }
        function stepTimedOut(kind, step, timeout, tail) {
            return {
                code: `${kind}-timed-out`,
                outcome: 'failed',
                where: step,
                found: `The step was still running after ${timeout} and was stopped, with all processes that it had started.${tail === '' ? '' : ` Its last output:\n${tail}`}`,
                next: `Find out what "${step}" is waiting for, or raise its \`timeout:\`.`,
            };
        }
        function validationFailed(step, found, expected, { version, environment }) {
            return {
                code: 'validation-failed',
                outcome: 'failed',
                where: step,
                found: `${version} failed the validation "${step}" in ${environment}: ${found}`,
                expected,
                next: 'Check the log of the service. If it only needs more time to start, raise `start-period:`.',
            };
        }
        function cancelled(what) {
            return {
                code: 'cancelled',
                outcome: 'errored',
                where: what,
                found: 'The run was cancelled.',
                next: 'Re-run the failed jobs. Work that is already done is not repeated.',
            };
        }
        function missingInput(name, found, expected) {
            return {
                code: 'input-invalid',
                outcome: 'errored',
                where: `input ${name}`,
                found,
                expected,
                next: `Correct \`${name}:\` under \`with:\` of this step.`,
            };
        }
        function invalidEnvironmentInput(value) {
            return missingInput('environment', value === '' ? 'The input `environment` is empty.' : 'The input `environment` is longer than 255 characters.', 'The name of an environment in .github/liftlock.yml.');
        }
        function invalidIntentInput(value) {
            return missingInput('intent', `There is no intent "${value.slice(0, 100)}".`, 'One of: promote, rollback, redeploy, hotfix, adopt, yank, lock, unlock.');
        }
        function unknownEnvironment(name, known) {
            return missingInput('environment', `There is no environment "${name}" in .github/liftlock.yml.`, `One of: ${known.join(', ')}.`);
        }
        function unexpected(message) {
            return {
                code: 'unexpected-error',
                outcome: 'errored',
                found: message,
                next: 'Re-run the failed jobs. If it happens again, report it with the log of the step.',
            };
        }
        function testsFailed(suite, reason, tail, local) {
            const found = `The suite "${suite}" failed: ${reason}.`;
            return {
                code: 'tests-failed',
                outcome: 'failed',
                where: suite,
                found: tail === '' ? found : `${found} Its last output:\n${tail}`,
                next: runLocally(local),
            };
        }
        const MOST_LINES = 20;
        const LONGEST_LINE = 120;
        function runLocally({ commands, folder }) {
            const lines = commands.flatMap((command) => command.trim().split('\n'));
            const [only = ''] = lines;
            const place = folder === '.' ? 'in a clone of this commit' : `in \`${folder}\` of a clone of this commit`;
            const then = 'fix the cause and push: the next commit becomes a new candidate.';
            if (lines.length === 1 && only.length <= LONGEST_LINE && !only.includes('`'))
                return `Run \`${only}\` ${place}, ${then}`;
            if (lines.length <= MOST_LINES)
                return `Run these commands ${place}, ${then}\n${lines.join('\n')}`;
            return `Run the commands of this suite in .github/liftlock.yml ${place}, ${then}`;
        }
        function parityProbeFailed(name, what) {
            return {
                code: 'parity-probe-failed',
                outcome: 'errored',
                where: `parity.${name}`,
                found: `The probe "${name}" gave no answer: ${what}.`,
                next: 'Run its command with the settings of this environment. It must exit with 0 and print the version as its last line.',
            };
        }
        function parityProbeSecret(name) {
            return {
                code: 'parity-probe-secret',
                outcome: 'errored',
                where: `parity.${name}`,
                found: `The probe "${name}" printed a secret of this environment.`,
                next: 'Have it print the version alone: its answer is kept in the ledger, which everybody can read.',
            };
        }
    }),
    15429: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            A8: () => (OUTCOME_UNKNOWN),
            MI: () => (throwIfAny),
            Np: () => (LiftlockError),
            Z3: () => (outcomeIsUnknown)
        });
        class LiftlockError extends Error {
            problems;
            constructor(problems, options) {
                const all = Array.isArray(problems) ? problems : [problems];
                super(all.map((problem) => `${problem.code}: ${problem.found}`).join('\n'), options);
                this.name = 'LiftlockError';
                this.problems = all;
            }
            get outcome() {
                const outcomes = new Set(this.problems.map((problem) => problem.outcome));
                if (outcomes.has('errored'))
                    return 'errored';
                return outcomes.has('failed') ? 'failed' : 'held';
            }
        }
        function throwIfAny(problems) {
            if (problems.length > 0)
                throw new LiftlockError(problems);
        }
        const OUTCOME_UNKNOWN = 'github-outcome-unknown';
        function outcomeIsUnknown(error) {
            return error instanceof LiftlockError && error.problems.some(({ code }) => code === OUTCOME_UNKNOWN);
        }
    }),
    47500: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            x: () => (renderProblems)
        });
        const LABELS = ['found', 'expected', 'state', 'next'];
        function renderProblems(problems) {
            return problems.map(renderProblem).join('\n\n');
        }
        function renderProblem(problem) {
            const head = problem.where === undefined ? problem.code : `${problem.code} (${problem.where})`;
            const rows = LABELS.flatMap((label) => {
                const text = problem[label];
                return text === undefined ? [] : [`  ${label.padEnd(9)} ${indent(text)}`];
            });
            return [`${head} · ${problem.outcome}`, ...rows].join('\n');
        }
        function indent(text) {
            return text.split('\n').join(`\n${' '.repeat(12)}`);
        }
    }),
    83750: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Ov: () => (fileSize),
            aY: () => (code),
            om: () => (block),
            pj: () => (plain),
            qN: () => (paragraphs),
            tp: () => (table),
            zH: () => (details)
        });
        var _changelog_safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24182);
        function plain(text) {
            return (0, _changelog_safe_text_js__WEBPACK_IMPORTED_MODULE_0__.x)(text, { repositoryUrl: null });
        }
        function code(text) {
            return (0, _changelog_safe_text_js__WEBPACK_IMPORTED_MODULE_0__.aY)((0, _changelog_safe_text_js__WEBPACK_IMPORTED_MODULE_0__.RK)(text));
        }
        function block(text, language = 'text') {
            const runs = text.match(/`+/g) ?? [];
            const fence = '`'.repeat(Math.max(2, ...runs.map((run) => run.length)) + 1);
            return `${fence}${language}\n${text}\n${fence}`;
        }
        function table(head, rows) {
            const line = (cells) => `| ${cells.map(tableCell).join(' | ')} |`;
            return [line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
        }
        function tableCell(cell) {
            return cell.replaceAll('\n', '<br>').replaceAll(/(?<!\\)\|/g, '\\|');
        }
        function details(title, body) {
            return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
        }
        function paragraphs(...parts) {
            return parts.filter((part) => part !== '').join('\n\n');
        }
        function fileSize(bytes) {
            const units = ['B', 'kB', 'MB', 'GB'];
            const power = bytes === 0 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
            const value = bytes / 1000 ** power;
            return `${power === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[power]}`;
        }
    }),
    97208: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            k: () => (recordEffects)
        });
        var problem = __webpack_require__(15429);
        ;
        const EFFECTS = {
            releases: {
                createDraft: true,
                updateDraft: true,
                publish: true,
                amend: true,
                deleteDraft: true,
                uploadAsset: true,
                deleteAsset: true,
            },
            ledger: { createRecord: true, createLock: true, createVote: true, addStatus: true },
            runs: { cancel: true },
            issues: { open: true },
            commands: { run: true },
            artifacts: { upload: true },
            outputs: { summary: true },
        };
        function isEffect(port, method) {
            return Object.hasOwn(EFFECTS, port) && Object.hasOwn(EFFECTS[port], method);
        }
        ;
        function recordEffects(ports) {
            const record = { effects: [], step: '' };
            const recorded = Object.entries(ports).map(([name, port]) => [
                name,
                typeof port === 'object' ? recording(name, port, record) : port,
            ]);
            return { ports: Object.fromEntries(recorded), effects: record.effects };
        }
        function recording(name, port, record) {
            const { effects } = record;
            return new Proxy(port, {
                get(target, property) {
                    const member = Reflect.get(target, property);
                    if (typeof member !== 'function')
                        return member;
                    if (name === 'log' && property === 'step')
                        return (title) => stepBegins(record, target, title);
                    if (!isEffect(name, String(property)))
                        return member.bind(target);
                    return async (...args) => {
                        const details = describe(name, String(property), args);
                        const effect = details && { step: record.step, ...details };
                        if (effect !== undefined)
                            effects.push(effect);
                        try {
                            const answer = await Reflect.apply(member, target, args);
                            if (effect !== undefined)
                                settle(effect, answer);
                            return answer;
                        }
                        catch (error) {
                            if (effect !== undefined && wasRefused(error))
                                effects.splice(effects.indexOf(effect), 1);
                            throw error;
                        }
                    };
                },
            });
        }
        function stepBegins(record, log, title) {
            record.step = title;
            log.step(title);
        }
        function describe(port, method, args) {
            const outcome = 'unknown';
            if (port === 'commands')
                return { kind: 'script', script: args[0], end: undefined, outcome };
            if (port === 'artifacts')
                return { kind: 'artifact', outcome };
            switch (method) {
                case 'createDraft':
                    return { kind: 'draft', tag: args[0].tag, outcome };
                case 'updateDraft':
                    return { kind: 'draft', tag: args[1].tag, outcome };
                case 'publish':
                    return { kind: 'published', tag: args[1].tag, outcome };
                case 'amend':
                    return { kind: 'amended', tag: args[0].tag, outcome };
                case 'uploadAsset':
                case 'deleteAsset':
                    return { kind: 'asset', outcome };
                case 'deleteDraft':
                    return { kind: 'draft-deleted', outcome };
                case 'createRecord': {
                    const { environment, version } = args[2];
                    return { kind: 'record', environment, version, outcome };
                }
                case 'createLock':
                    return { kind: 'lock', environment: args[1].environment, outcome };
                case 'createVote':
                    return { kind: 'vote', environment: args[1].environment, outcome };
                case 'addStatus':
                    return { kind: 'status', ...statusOf(args[1]), outcome };
                case 'cancel':
                    return { kind: 'cancellation', run: args[0], outcome };
                case 'open':
                    return { kind: 'issue', outcome };
                default:
                    return undefined;
            }
        }
        function settle(effect, answer) {
            effect.outcome = 'done';
            if (effect.kind === 'script')
                effect.end = answer.end;
        }
        const REFUSALS = [
            'permission-missing',
            'not-found-or-no-permission',
            'rate-limited',
            'github-refused',
        ];
        function wasRefused(error) {
            return error instanceof problem.Np && error.problems.every(({ code }) => REFUSALS.includes(code));
        }
        function statusOf({ state, description }) {
            return { state, description };
        }
    }),
    47026: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            W: () => (stateAfter)
        });
        var _deployment_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48332);
        function stateAfter(effects, cancelled = false) {
            if (ran(effects, 'build'))
                return buildState(effects);
            if (ran(effects, 'test'))
                return testState(effects);
            if (!effects.some(isChange))
                return NOTHING_WRITTEN;
            const deploys = changesOfEnvironment(effects);
            const sentences = deploys.length === 0
                ? [
                    publicationState(effects),
                    amendedState(effects),
                    draftState(effects),
                    cancellationState(effects),
                    'Nothing was deployed.',
                ]
                : [
                    environmentState(effects, deploys, cancelled),
                    publicationState(effects) || UNPUBLISHED,
                    amendedState(effects),
                    cancellationState(effects),
                ];
            return sentences.filter((sentence) => sentence !== '').join(' ');
        }
        const NOTHING_WRITTEN = 'Nothing was written to GitHub and nothing was deployed.';
        const UNPUBLISHED = 'Nothing was published, and no later environment was touched.';
        function ofKind(effects, kind) {
            return effects.filter((effect) => effect.kind === kind);
        }
        function ran(effects, purpose) {
            return ofKind(effects, 'script').some(({ script }) => script.purpose === purpose);
        }
        function isChange(effect) {
            return effect.kind !== 'script' || effect.script.purpose !== 'validate';
        }
        function changesOfEnvironment(effects) {
            return ofKind(effects, 'script')
                .map(({ script }) => script)
                .filter(({ purpose }) => purpose === 'data' || purpose === 'deploy' || purpose === 'rollback');
        }
        function buildState(effects) {
            return ofKind(effects, 'artifact').length === 0
                ? 'Nothing was uploaded, so this run has no candidate.'
                : 'The candidate was built. Whether its artifact was uploaded is not known; nothing was staged.';
        }
        function testState(effects) {
            return ofKind(effects, 'artifact').some(({ outcome }) => outcome === 'done')
                ? 'The reports were kept as evidence, and this candidate will not be staged.'
                : 'No report was kept as evidence. This candidate will not be staged.';
        }
        function environmentState(effects, deploys, cancelled) {
            const { LIFTLOCK_ENVIRONMENT: name = '', LIFTLOCK_VERSION: version = '' } = deploys.at(-1)?.environment ?? {};
            const ends = ofKind(effects, 'status').filter(({ state }) => state === 'success' || state === 'failure');
            const success = ends.find(({ state }) => state === 'success');
            const failure = ends.findLast(({ state }) => state === 'failure');
            const isRestored = failure !== undefined && success !== undefined;
            if (isRestored)
                return `${version} was deployed again to ${name} and is live there.`;
            if (success?.outcome === 'done')
                return `${version} is live in ${name}.`;
            if (success !== undefined)
                return `${version} was deployed to ${name}; whether its record says so is not known.`;
            if (failure?.description.startsWith(_deployment_index_js__WEBPACK_IMPORTED_MODULE_0__.jC) === true) {
                return `${name} was rolled back to ${deploys[0]?.environment['LIFTLOCK_PREVIOUS_VERSION'] || 'what was there before'}.`;
            }
            if (failure !== undefined)
                return `${name} was not fully rolled back: what runs there is not known.`;
            return cancelled
                ? `The rollback of ${name} runs in the post step of this action.`
                : `What runs in ${name} is not known: the deployment did not finish.`;
        }
        function publicationState(effects) {
            return ofKind(effects, 'published')
                .map(({ tag, outcome }) => outcome === 'done' ? `${tag} was published.` : `Whether ${tag} was published is not known.`)
                .join(' ');
        }
        function amendedState(effects) {
            const tags = [...new Set(ofKind(effects, 'amended').map(({ tag }) => tag))];
            return tags.length === 0 ? '' : `The text or the "Latest" mark of ${tags.join(' and ')} was changed.`;
        }
        function draftState(effects) {
            const draft = ofKind(effects, 'draft').at(-1);
            const touched = ofKind(effects, 'asset').length > 0;
            if (draft === undefined)
                return touched ? 'Files of the draft release were written.' : '';
            return `The draft release ${draft.tag} was written and may be incomplete.`;
        }
        function cancellationState(effects) {
            const runs = ofKind(effects, 'cancellation').map(({ run }) => run);
            if (runs.length === 0)
                return '';
            return `${runs.length === 1 ? 'Run' : 'Runs'} ${runs.join(' and ')}, superseded by this one, ${runs.length === 1 ? 'was' : 'were'} cancelled.`;
        }
    }),
    86115: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            B: () => (problemSection),
            J: () => (stageSummary)
        });
        var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83750);
        const MARKS = {
            completed: '✓',
            skipped: '○',
            held: '◆',
            failed: '✗',
            errored: '✗',
        };
        const SENTENCES = [
            ['Found', 'found'],
            ['Expected', 'expected'],
            ['State', 'state'],
            ['Next', 'next'],
        ];
        function stageSummary(title, result) {
            const document = (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.qN)(`## ${MARKS[result.decision]} ${title}: ${result.decision}`, (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.pj)(result.headline), ...result.problems.map(problemSection), result.summary, gateSection(result.gates));
            return `${document}\n`;
        }
        function problemSection(problem) {
            const where = problem.where === undefined ? '' : ` in ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(problem.where)}`;
            return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.qN)(`### ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(problem.code)}${where}`, (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.tp)(['', ''], SENTENCES.flatMap(([label, key]) => {
                const text = problem[key];
                return text === undefined ? [] : [[`**${label}**`, (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.pj)(firstLine(text))]];
            })), problem.next.includes('\n') ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.om)(otherLines(problem.next), 'yaml') : '', problem.found.includes('\n') ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.zH)('What was printed', (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.om)(otherLines(problem.found))) : '');
        }
        function firstLine(text) {
            return text.split('\n')[0] ?? '';
        }
        function otherLines(text) {
            return text.split('\n').slice(1).join('\n');
        }
        function gateSection(gates) {
            if (gates.length === 0)
                return '';
            const rows = gates.map((gate) => [
                gate.decision === 'pass' ? '✓' : gate.decision === 'skip' ? '○' : gate.decision === 'hold' ? '◆' : '✗',
                (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(gate.gate),
                (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.pj)(gate.reason),
            ]);
            const passed = gates.filter((gate) => gate.decision === 'pass').length;
            return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.zH)(`Gates: ${passed} of ${gates.length} passed`, (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.tp)(['', 'Gate', 'Why'], rows));
        }
    })
};
