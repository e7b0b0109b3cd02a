export const id = 407;
export const ids = [407];
export const modules = {
    14940: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            VK: () => (shortDigest),
            np: () => (Digest),
            ol: () => (digestOf)
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
        const Digest = zod__WEBPACK_IMPORTED_MODULE_1__.YjP()
            .regex(/^sha256:[0-9a-f]{64}$/, 'sha256: and 64 hex digits')
            .brand('Digest');
        function digestOf(content) {
            return `sha256:${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex')}`;
        }
        function shortDigest(digest) {
            return digest.slice('sha256:'.length, 'sha256:'.length + 12);
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
            return guardStart(joined([...pieces, plain(line.slice(at), links)].flat()));
        }
        function joined(pieces) {
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
                pieces.push(escaped(text.slice(at, match.index)), inert(match[0], text.slice(0, match.index), links));
                at = match.index + match[0].length;
            }
            return [...pieces, escaped(text.slice(at))];
        }
        const CLOSING_WORD = /(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?$/i;
        function mayClose(before) {
            const words = before.trimEnd();
            return words === '' || CLOSING_WORD.test(words.slice(-9));
        }
        function inert(live, before, { repositoryUrl }) {
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
            return markdown.replace(/^(?:[#+=-]|:(?=-)|\d{1,9}(?=[.)]))/, (start) => /\d/.test(start) ? `${start}\\` : `\\${start}`);
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
    51640: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            CP: () => (Approval),
            W_: () => (LiveReference),
            n7: () => (NewerSchema),
            rD: () => (readPayload),
            uK: () => (DeploymentPayload),
            wB: () => (LEDGER_TASK)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
        var _candidate_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14940);
        const Approval = zod__WEBPACK_IMPORTED_MODULE_0__.rej({ user: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), comment: zod__WEBPACK_IMPORTED_MODULE_0__.YjP() });
        const LiveReference = zod__WEBPACK_IMPORTED_MODULE_0__.rej({ deployment: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(), candidate: _candidate_index_js__WEBPACK_IMPORTED_MODULE_1__.np }).nullable();
        const LEDGER_TASK = 'liftlock';
        const SCHEMA = 1;
        const DeploymentPayload = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
            schema: zod__WEBPACK_IMPORTED_MODULE_0__.euz(SCHEMA),
            intent: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(['promote', 'rollback', 'hotfix', 'redeploy']),
            candidate: _candidate_index_js__WEBPACK_IMPORTED_MODULE_1__.np,
            component: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullable(),
            version: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            line: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            release_id: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(),
            evidence: _candidate_index_js__WEBPACK_IMPORTED_MODULE_1__.np,
            environment: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            previous: LiveReference,
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
            const value = unwrapped(payload);
            const parsed = DeploymentPayload.safeParse(value);
            if (parsed.success)
                return parsed.data;
            const { schema } = (value ?? {});
            if (typeof schema === 'number' && schema > SCHEMA)
                throw new NewerSchema(`schema ${schema}`);
            return undefined;
        }
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
    54445: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            CI: () => (holderUrl),
            F1: () => (wasRolledBack),
            Hd: () => (isTerminal),
            Kd: () => (holderOf),
            RG: () => (NOT_ROLLED_BACK),
            SU: () => (hasBegun),
            Sn: () => (Deployment),
            Ut: () => (DeploymentStatus),
            ZU: () => (successId),
            jC: () => (ROLLED_BACK),
            vo: () => (DeploymentState),
            yO: () => (hasSucceeded)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
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
        const ROLLED_BACK = 'Rolled back';
        const NOT_ROLLED_BACK = 'Not rolled back';
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
            return deployment.statuses.some((status) => status.state === 'failure' && status.description.startsWith(ROLLED_BACK));
        }
    }),
    92585: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $U: () => (invalidCandidateInput),
            Gv: () => (releaseChanged),
            Ik: () => (globMatchedNothing),
            K2: () => (forbiddenArtifact),
            S4: () => (collidingArtifactNames),
            XW: () => (draftGone),
            Yr: () => (draftChanged),
            b1: () => (foreignAsset),
            jJ: () => (candidateNotFound),
            oJ: () => (notStaged),
            oz: () => (emptyArtifact),
            rZ: () => (tampered),
            sj: () => (leftoverNotApproved),
            vq: () => (unusableArtifactName),
            zA: () => (publishedElsewhere)
        });
        var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15429);
        const BUILD_STATE = 'Nothing was uploaded; there is no candidate of this run.';
        function globMatchedNothing(component, glob, folder, fromRoot) {
            return {
                code: 'glob-matched-nothing',
                outcome: 'errored',
                where: `components.${component}.artifacts`,
                found: `\`${glob}\` matches no file in ${folder === '.' ? 'the repository' : `\`${folder}\``}.`,
                expected: 'At least one file, made by the build steps. A release without its files is never made.',
                state: BUILD_STATE,
                next: fromRoot === undefined
                    ? 'Compare the glob with what the build steps wrote (it starts in the folder of the component), then push.'
                    : `The glob starts in the folder of the component. From the repository's root it would match \`${fromRoot}\`: have the step write into \`${folder}\` (\`component: ${component}\` runs it there), or take the component's \`path\` away.`,
            };
        }
        function emptyArtifact(path) {
            return {
                code: 'artifact-empty',
                outcome: 'errored',
                where: path,
                found: 'The file has no bytes.',
                expected: 'At least one byte: a release cannot hold empty files.',
                state: BUILD_STATE,
                next: 'Have the build write something into it, or make the glob narrower.',
            };
        }
        function unusableArtifactName(path, reason) {
            return {
                code: 'artifact-name-unusable',
                outcome: 'errored',
                where: path,
                found: `The file cannot keep its name as a release asset: ${reason}.`,
                expected: 'Letters, digits, `.`, `_`, `+` and `-`, with no dot at the start or end.',
                state: BUILD_STATE,
                next: 'Have the build write it under another name.',
            };
        }
        function collidingArtifactNames(name, paths) {
            return {
                code: 'artifact-names-collide',
                outcome: 'errored',
                found: `${paths.join(' and ')} have the same file name, ${name}.`,
                expected: 'A file name of its own for each artifact: a release has no folders.',
                state: BUILD_STATE,
                next: 'Have the build put the name of the component into the file names.',
            };
        }
        function forbiddenArtifact(path, why) {
            return {
                code: 'artifact-forbidden',
                outcome: 'errored',
                where: path,
                found: why,
                expected: 'Files that may become public. Credentials and git data never go into a candidate.',
                state: BUILD_STATE,
                next: 'Make the glob narrower, or remove the file.',
            };
        }
        function invalidCandidateInput(value) {
            return {
                code: 'candidate-missing',
                outcome: 'errored',
                where: 'input candidate',
                found: value === '' ? 'The input `candidate` is empty.' : 'The input `candidate` is not a digest.',
                expected: '`sha256:` and 64 hex digits: the output `candidate` of the build job.',
                state: _problem_js__WEBPACK_IMPORTED_MODULE_0__.qv,
                next: 'Name the build job in `needs:`, give it `outputs: { candidate: "${{ steps.build.outputs.candidate }}" }`, and pass `candidate: "${{ needs.build.outputs.candidate }}"`. GitHub drops outputs that contain a secret: no secret may be part of a digest.',
            };
        }
        function candidateNotFound(candidate) {
            return {
                code: 'candidate-not-found',
                outcome: 'errored',
                found: `This run has no artifact for candidate ${candidate}.`,
                expected: 'The workflow artifact that the build job of this run uploaded.',
                state: _problem_js__WEBPACK_IMPORTED_MODULE_0__.qv,
                next: 'Run `build` in an earlier job of the same run. Artifacts expire: after that, re-run all jobs.',
            };
        }
        function tampered(name, found, expected) {
            return {
                code: 'candidate-tampered',
                outcome: 'failed',
                where: name,
                found,
                expected,
                state: 'These bytes were not deployed and not published.',
                next: 'Find out who or what changed the file between the jobs. Then re-run all jobs: the build makes the candidate anew.',
            };
        }
        function notStaged(environment, names) {
            return {
                code: 'not-staged',
                outcome: 'held',
                where: environment,
                found: `No record says that this candidate was live in ${names.join(' or ') || 'any other environment'}.`,
                expected: 'A success there before it may go on.',
                state: _problem_js__WEBPACK_IMPORTED_MODULE_0__.qv,
                next: 'Let the job that stages it succeed first: it belongs in `needs:` of this one.',
            };
        }
        function draftGone(release, version) {
            return {
                code: 'draft-gone',
                outcome: 'errored',
                where: `release ${release}`,
                found: `The draft release that holds ${version} cannot be found.`,
                expected: 'The draft that `stage` made.',
                state: _problem_js__WEBPACK_IMPORTED_MODULE_0__.qv,
                next: 'If somebody has deleted it, re-run the job that stages: it is made again from the same bytes.',
            };
        }
        function draftChanged(tag, found) {
            return {
                code: 'draft-changed',
                outcome: 'failed',
                where: tag,
                found: `After the update GitHub has ${found.draft ? 'a draft' : 'a published release'} with the tag ${found.tag}.`,
                expected: `A draft release with the tag ${tag}.`,
                state: 'The candidate was not deployed.',
                next: found.draft
                    ? `Give the draft the tag ${tag} again on its page, or delete it. Then re-run this job.`
                    : 'Find out who published the release. If it must not stay, delete it and its tag, then re-run this job.',
            };
        }
        function foreignAsset(name, tag) {
            return {
                code: 'asset-foreign',
                outcome: 'failed',
                where: name,
                found: `The draft release ${tag} holds a file that is not part of the candidate.`,
                expected: 'Exactly the files of the candidate: publishing would give this one to everybody as well.',
                state: 'The release was not published, and this run deployed nothing.',
                next: 'Delete the file from the draft release and re-run this job. What a release needs is made by the build steps.',
            };
        }
        function releaseChanged(tag, what) {
            return {
                code: 'release-changed',
                outcome: 'failed',
                where: tag,
                found: `The draft release is not what was approved: ${what}.`,
                expected: 'The tag, the commit and exactly the files of the candidate.',
                state: 'The candidate is deployed where the record says success; the release was not published.',
                next: 'Re-run the job that stages: it puts the right files into the draft. Then re-run this job.',
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
                next: `Compare the release and the tag with commit ${commit}. Delete what is wrong, then re-run this job: it publishes what was approved.`,
            };
        }
        function leftoverNotApproved(environment, record, version, run) {
            return {
                code: 'leftover-not-approved',
                outcome: 'held',
                where: environment,
                found: `Record ${record} says that ${version} is live in ${environment}, but run ${run} has not enough approvals of ${environment}.`,
                expected: 'Approvals that GitHub shows for the run which deployed it. A record alone proves nothing.',
                next: `Find out who wrote record ${record}. If ${version} is to be released, stage and promote it again.`,
            };
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
