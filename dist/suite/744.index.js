export const id = 744;
export const ids = [744];
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
    92587: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            b: () => (environmentNamed)
        });
        function environmentNamed({ environments }, name) {
            return environments.find((environment) => environment.name.toLowerCase() === name.toLowerCase());
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
    73270: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Hr: () => (loadConfigToPlan),
            Z9: () => (loadConfig),
            uJ: () => (configuredEnvironment)
        });
        var _candidate_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14940);
        var _config_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41698);
        var _config_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92587);
        var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15429);
        var _errors_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3920);
        var _errors_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19719);
        async function loadConfig(files) {
            const { onlyPlanned, ...loaded } = await loadConfigToPlan(files);
            (0, _errors_index_js__WEBPACK_IMPORTED_MODULE_0__.MI)(onlyPlanned);
            return loaded;
        }
        async function loadConfigToPlan(files) {
            const text = await files.read(_config_index_js__WEBPACK_IMPORTED_MODULE_1__.g2);
            if (text === undefined) {
                const misnamed = (await files.read(_config_index_js__WEBPACK_IMPORTED_MODULE_1__.tz)) === undefined ? undefined : _config_index_js__WEBPACK_IMPORTED_MODULE_1__.tz;
                throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__.Np((0, _errors_index_js__WEBPACK_IMPORTED_MODULE_2__.lw)(_config_index_js__WEBPACK_IMPORTED_MODULE_1__.g2, misnamed));
            }
            const parsed = (0, _config_index_js__WEBPACK_IMPORTED_MODULE_1__.o4)(text);
            if (!parsed.ok)
                throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__.Np(parsed.problems);
            return { config: parsed.config, onlyPlanned: parsed.onlyPlanned, digest: (0, _candidate_index_js__WEBPACK_IMPORTED_MODULE_3__.ol)(text) };
        }
        function configuredEnvironment(config, name) {
            const found = (0, _config_index_js__WEBPACK_IMPORTED_MODULE_4__.b)(config, name);
            if (found !== undefined)
                return found;
            const known = config.environments.map((environment) => environment.name);
            throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__.Np((0, _errors_index_js__WEBPACK_IMPORTED_MODULE_5__.Iu)(name, known));
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
    })
};
