export const id = 238;
export const ids = [238];
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
