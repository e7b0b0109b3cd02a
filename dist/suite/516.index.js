export const id = 516;
export const ids = [516];
export const modules = {
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
    64000: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            JK: () => (outsideRange),
            Kt: () => (notesIncomplete),
            Mj: () => (unknownComponent),
            Qy: () => (versionTaken),
            RD: () => (unparsedCommits),
            SO: () => (unknownBase),
            fN: () => (invalidReleaseAs),
            il: () => (releaseWithoutTag),
            mR: () => (hotfixTooLarge),
            o7: () => (rangeUnknown),
            wW: () => (nothingBetween)
        });
        function unknownBase(tag, known, template) {
            const examples = known.slice(-3).map((name) => `\`${name}\``);
            return {
                code: 'unknown-base',
                outcome: 'errored',
                where: tag,
                found: template === undefined
                    ? 'No tag of this repository has that name, or it does not point to a commit.'
                    : `The tag does not match the template \`${template}\`.`,
                expected: examples.length === 0
                    ? 'A release tag. This repository has none.'
                    : `A release tag such as ${examples.join(', ')}.`,
                next: 'List the tags with `git tag --list`. If it is new on the server, run `git fetch --tags` first.',
            };
        }
        function nothingBetween(from, to) {
            return {
                code: 'nothing-between',
                outcome: 'errored',
                where: `${from}..${to}`,
                found: `Every commit of ${to} is already in ${from}.`,
                next: `For what came after ${to}, write \`--from ${to} --to ${from}\`. For the notes of ${to} alone, leave out \`--from\`.`,
            };
        }
        function unknownComponent(name, known, nearest) {
            return {
                code: 'unknown-component',
                outcome: 'errored',
                where: name,
                found: known.length === 0
                    ? 'The components of this repository share one version, and one set of notes.'
                    : 'No component of the configuration has that name.',
                ...(known.length === 0 ? {} : { expected: `One of: ${known.join(', ')}.` }),
                next: known.length === 0
                    ? 'Leave out `--component`.'
                    : `Write ${nearest === undefined ? 'one of these names' : `\`--component ${nearest}\``}.`,
            };
        }
        function versionTaken(tag) {
            return {
                code: 'version-taken',
                outcome: 'held',
                where: tag,
                found: 'The tag of the next version already exists, at a commit that is not part of this release.',
                next: 'If the tag was released from another branch, merge that branch. If the history was rewritten, move the tag to the new commit. If the tag is a mistake, delete it.',
            };
        }
        function releaseWithoutTag(tag, commit) {
            return {
                code: 'release-without-tag',
                outcome: 'held',
                where: tag,
                found: `The release ${tag} is published${commit === null ? '' : ` from ${commit.slice(0, 7)}`}, but this clone does not have its tag.`,
                expected: 'A tag for every release. The next version and its notes start from it.',
                next: `If the server has the tag (\`git ls-remote --tags origin ${tag}\`), this clone is older than the tag: re-run all jobs. If the tag was deleted, restore it with \`git tag ${tag} ${commit ?? 'COMMIT'} && git push origin ${tag}\` and re-run all jobs, or delete the release as well.`,
            };
        }
        function outsideRange(version, range, branch) {
            return {
                code: 'outside-maintenance-range',
                outcome: 'held',
                where: branch,
                found: `The commits require ${version}.`,
                expected: `A version in ${range}, the range of this maintenance branch.`,
                next: `Release the change from a branch whose range contains ${version}, or revert it here.`,
            };
        }
        function rangeUnknown(branch) {
            return {
                code: 'maintenance-range-unknown',
                outcome: 'held',
                where: branch,
                found: 'The name of this maintenance branch does not contain a version range.',
                expected: 'A name such as `release/1.x` or `1.2.x`, or the range in the configuration.',
                next: `Write \`version: { branches: { "${branch}": { maintenance: 1.x } } }\`, with your range.`,
            };
        }
        function hotfixTooLarge(branch, bump) {
            return {
                code: 'hotfix-too-large',
                outcome: 'held',
                where: branch,
                found: `The commits require a ${bump} release.`,
                expected: 'A patch. A hotfix branch fixes one release.',
                next: 'Release the larger change from a release or maintenance branch, or revert it here.',
            };
        }
        function invalidReleaseAs(sha, wanted, base) {
            return {
                code: 'invalid-release-as',
                outcome: 'held',
                where: sha,
                found: `Release-As: ${JSON.stringify(wanted.slice(0, 100))}`,
                expected: base === null ? 'A stable semantic version such as 1.0.0.' : `A stable semantic version above ${base}.`,
                next: 'Push a commit with a valid footer: `git commit --allow-empty -m "chore: release" -m "Release-As: X.Y.Z"`. The newest footer wins.',
            };
        }
        function unparsedCommits(shas) {
            const named = shas.slice(0, 5).map((sha) => sha.slice(0, 7));
            return {
                code: 'unparsed-commits',
                outcome: 'held',
                found: `${shas.length === 1 ? '1 commit does' : `${shas.length} commits do`} not follow Conventional Commits: ${named.join(', ')}${shas.length > 5 ? ' …' : ''}`,
                expected: 'Titles such as `fix(api): handle empty lists`, because `version.unparsed` is `fail`.',
                next: 'Reword the commits before they reach the branch, or set `version: { unparsed: warn }`.',
            };
        }
        function notesIncomplete(expected, written) {
            return {
                code: 'notes-incomplete',
                outcome: 'errored',
                found: `The notes cover ${written} of ${expected} commits, and incomplete notes are not published.`,
                next: 'Try again. If it happens twice, check the clone with `git fsck`.',
            };
        }
    }),
    41156: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            _: () => (matchesBranch)
        });
        function matchesBranch(branch, patterns) {
            let included = false;
            for (const pattern of patterns) {
                const excludes = pattern.startsWith('!');
                if (matches(branch, excludes ? pattern.slice(1) : pattern))
                    included = !excludes;
            }
            return included;
        }
        function matches(name, pattern) {
            if (name === pattern)
                return true;
            const tokens = tokensOf(pattern);
            let at = skipOptional(new Set([0]), tokens);
            for (const character of name) {
                const next = new Set();
                for (const index of at) {
                    const token = tokens[index];
                    if (token?.accepts(character) === true)
                        next.add(token.times === 'any number' ? index : index + 1);
                }
                at = skipOptional(next, tokens);
            }
            return at.has(tokens.length);
        }
        function skipOptional(at, tokens) {
            for (const index of at) {
                const token = tokens[index];
                if (token !== undefined && token.times !== 'once')
                    at.add(index + 1);
            }
            return at;
        }
        function tokensOf(pattern) {
            const tokens = [];
            for (const [part] of pattern.matchAll(/\\.|\*\*|\*|\[[^\]]+\]|./gsu)) {
                const before = tokens.at(-1);
                if (part === '*')
                    tokens.push({ accepts: (character) => character !== '/', times: 'any number' });
                else if (part === '**')
                    tokens.push({ accepts: () => true, times: 'any number' });
                else if (part === '?' && before?.times === 'once')
                    tokens.splice(-1, 1, { ...before, times: 'at most once' });
                else if (part === '+' && before?.times === 'once')
                    tokens.push({ ...before, times: 'any number' });
                else
                    tokens.push({ accepts: oneOf(part), times: 'once' });
            }
            return tokens;
        }
        function oneOf(part) {
            if (!part.startsWith('[') || part.length === 1) {
                const literal = part.length > 1 && part.startsWith('\\') ? part.slice(1) : part;
                return (character) => character === literal;
            }
            const ranges = [...part.slice(1, -1).matchAll(/(.)-(.)|(.)/gsu)].map(([, from, to, only]) => [from ?? only ?? '', to ?? only ?? '']);
            return (character) => ranges.some(([from, to]) => from <= character && character <= to);
        }
    }),
    6939: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            E5: () => (bumped),
            V1: () => (isPrerelease),
            W: () => (bumpFor),
            mA: () => (isInitialDevelopment),
            yX: () => (strongest),
            z2: () => (coreOf)
        });
        var semver_functions_inc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62338);
        var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86075);
        const WEIGHT = { none: 0, patch: 1, minor: 2, major: 3 };
        function strongest(bumps) {
            return bumps.reduce((best, bump) => (WEIGHT[bump] > WEIGHT[best] ? bump : best), 'none');
        }
        function bumpFor(commit, rules, initialDevelopment) {
            if ((0, _message_js__WEBPACK_IMPORTED_MODULE_1__.ER)(commit))
                return breakingJudgement(commit, rules, initialDevelopment);
            const judged = (change) => judgeChange(change, rules, initialDevelopment);
            const items = commit.items.map((item) => ({ item, ...judged(item) }));
            const ofItems = strongest(items.map(({ bump }) => bump));
            const title = commit.revert?.restores ?? commit.header ?? plainRevert(commit);
            if (title !== null)
                return overruled(judged(title), ofItems);
            const decisive = items.find(({ bump }) => bump === ofItems);
            if (decisive === undefined)
                return { bump: 'none', reason: `not conventional: ${commit.unparsed ?? 'no type'}` };
            return { bump: decisive.bump, reason: `${decisive.reason}, squashed in: ${decisive.item.subject}` };
        }
        function overruled(title, ofItems) {
            if (WEIGHT[ofItems] <= WEIGHT[title.bump])
                return title;
            return { ...title, reason: `${title.reason}; the title decides over what was squashed in (${ofItems})` };
        }
        function plainRevert(commit) {
            if (commit.revert === null)
                return null;
            return { type: 'revert', scope: null, breaking: false, subject: commit.revert.title };
        }
        function judgeChange(change, rules, initialDevelopment) {
            const rule = ruleFor(change, rules);
            const name = change.scope === null ? change.type : `${change.type}(${change.scope})`;
            if (rule === undefined)
                return { bump: 'none', reason: otherSpelling(change, rules) ?? `${name} causes no release` };
            if (rule.bump === 'none')
                return { bump: 'none', reason: `${name} causes no release` };
            if (rule.bump === 'minor' && initialDevelopment && rules.zeroMajor.feature === 'patch') {
                return { bump: 'patch', reason: `${name}: patch, below 1.0.0` };
            }
            return { bump: rule.bump, reason: `${name}: ${rule.bump}` };
        }
        function ruleFor(change, rules) {
            const spelled = (text) => (rules.anyCase ? text.toLowerCase() : text);
            return rules.bumps.find((rule) => (rule.type === null || spelled(rule.type) === spelled(change.type)) &&
                (rule.scope === null || (change.scope !== null && spelled(rule.scope) === spelled(change.scope))));
        }
        function otherSpelling(change, rules) {
            if (rules.anyCase || change.type === change.type.toLowerCase())
                return null;
            const lower = ruleFor({ ...change, type: change.type.toLowerCase() }, rules);
            if (lower === undefined || lower.bump === 'none')
                return null;
            return `\`${change.type}\` is not \`${change.type.toLowerCase()}\`; \`version.case: any\` would count it`;
        }
        function breakingJudgement(commit, rules, initialDevelopment) {
            const how = commit.breaking.length > 0 ? 'BREAKING CHANGE' : 'breaking (!)';
            if (!initialDevelopment || rules.zeroMajor.breaking === 'major')
                return { bump: 'major', reason: `${how}: major` };
            return { bump: 'minor', reason: `${how}: minor, below 1.0.0` };
        }
        function bumped(version, bump) {
            const next = semver_functions_inc_js__WEBPACK_IMPORTED_MODULE_0__(coreOf(version), bump);
            if (next === null)
                throw new RangeError(`No ${bump} release can follow ${version}.`);
            return next;
        }
        function coreOf(version) {
            return version.split(/[-+]/, 1)[0] ?? version;
        }
        function isPrerelease(version) {
            return version.split('+', 1)[0]?.includes('-') ?? false;
        }
        function isInitialDevelopment(version) {
            return version.startsWith('0.');
        }
    }),
    78504: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            r: () => (inRange),
            t: () => (channelOf)
        });
        var _config_version_range_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59297);
        var _event_branch_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41156);
        function channelOf(branch, rules) {
            if (branch === null || rules.branches.length === 0)
                return { kind: 'release' };
            const channel = rules.branches.find(({ pattern }) => (0, _event_branch_pattern_js__WEBPACK_IMPORTED_MODULE_0__._)(branch, [pattern]))?.channel;
            if (channel === undefined)
                return { kind: 'none' };
            return channel.kind === 'maintenance' ? { ...channel, range: channel.range ?? (0, _config_version_range_js__WEBPACK_IMPORTED_MODULE_1__.W)(branch) } : channel;
        }
        function inRange(version, range) {
            return version.startsWith(range.slice(0, -1));
        }
    }),
    5171: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $: () => (needsFiles),
            w: () => (touchTest)
        });
        var picomatch_posix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98016);
        function needsFiles(components) {
            return components.some((component) => !isEverything(component));
        }
        function touchTest(components) {
            const always = components.filter(isEverything).map(({ name }) => name);
            const partial = components.filter((component) => !isEverything(component));
            const excludes = new Map(partial.map(({ name, exclude = [] }) => [name, globs(exclude)]));
            const byFolder = new Map();
            const byGlob = [];
            for (const { name, path } of partial) {
                if (isGlob(path))
                    byGlob.push({ name, matches: globs([path, `${folderOf(path)}/**`]) });
                else
                    byFolder.set(folderOf(path), [...(byFolder.get(folderOf(path)) ?? []), name]);
            }
            const ofPath = (path) => [
                ...foldersAbove(path).flatMap((folder) => byFolder.get(folder) ?? []),
                ...byGlob.filter(({ matches }) => matches(path)).map(({ name }) => name),
            ].filter((name) => !excludes.get(name)?.(path));
            return (commit) => [...new Set([...always, ...commit.files.flatMap(ofPath)])];
        }
        function isEverything({ path, exclude = [] }) {
            return exclude.length === 0 && ['', '**'].includes(folderOf(path));
        }
        function folderOf(path) {
            const trimmed = path.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
            return trimmed === '.' ? '' : trimmed;
        }
        function isGlob(path) {
            return /[*?[\]{}!()]/.test(path);
        }
        function foldersAbove(path) {
            const folders = [path];
            for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))
                folders.push(path.slice(0, end));
            return [...folders, ''];
        }
        function globs(patterns) {
            if (patterns.length === 0)
                return () => false;
            return picomatch_posix_js__WEBPACK_IMPORTED_MODULE_0__(patterns.map((pattern) => pattern.slice(0, 500)), { dot: true, nonegate: true });
        }
    }),
    23167: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            E: () => (footerValues),
            x: () => (readBody)
        });
        var _header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83342);
        const TOKEN = /^[A-Za-z][A-Za-z0-9-]{0,63}/;
        const BREAKING = /^BREAKING[ -]CHANGE:(?= |$)/;
        const FENCE = /^ {0,3}(?:```|~~~)/;
        const RULE = /^-{3,}\s*$/;
        function readBody(lines) {
            const fenced = fencedLines(lines);
            const footers = [];
            const items = [];
            let open = null;
            let afterBlank = true;
            for (const [index, line] of lines.entries()) {
                const quoted = fenced.has(index);
                const started = quoted ? null : startOfFooter(line, afterBlank || open !== null);
                const item = quoted || started !== null ? null : squashedItem(line);
                if (started !== null)
                    footers.push(started);
                if (item !== null)
                    items.push(item);
                if (started !== null)
                    open = started;
                else if (item !== null || (!quoted && RULE.test(line)))
                    open = null;
                else
                    open?.lines.push(line);
                afterBlank = line.trim() === '';
            }
            const read = footers.map(({ token, lines: value }) => ({ token, value: value.join('\n').trim() }));
            return {
                footers: read,
                breaking: read.filter(({ token }) => token === 'BREAKING CHANGE').map(({ value }) => value),
                items,
            };
        }
        function footerValues(footers, token) {
            const wanted = token.toLowerCase();
            return footers.filter((footer) => footer.token.toLowerCase() === wanted).map((footer) => footer.value);
        }
        function startOfFooter(line, allowed) {
            const breaking = BREAKING.exec(line);
            if (breaking !== null)
                return { token: 'BREAKING CHANGE', lines: [line.slice(breaking[0].length)] };
            const token = allowed ? TOKEN.exec(line)?.[0] : undefined;
            if (token === undefined)
                return null;
            const separator = line.slice(token.length, token.length + 2);
            if (separator !== ': ' && separator !== ' #')
                return null;
            return { token, lines: [separator === ' #' ? line.slice(token.length + 1) : line.slice(token.length + 2)] };
        }
        function squashedItem(line) {
            if (!line.startsWith('* ') && !line.startsWith('- '))
                return null;
            return (0, _header_js__WEBPACK_IMPORTED_MODULE_0__.a)(line.slice(2).trim()).header;
        }
        function fencedLines(lines) {
            const fenced = new Set();
            let opened = null;
            for (const [index, line] of lines.entries()) {
                if (!FENCE.test(line))
                    continue;
                if (opened === null)
                    opened = index;
                else {
                    for (let inside = opened; inside <= index; inside += 1)
                        fenced.add(inside);
                    opened = null;
                }
            }
            return fenced;
        }
    }),
    95915: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Su: () => (allContain),
            cQ: () => (graphOf),
            iq: () => (mergedBy),
            xK: () => (containedIn)
        });
        function graphOf(commits) {
            return new Map(commits.map((commit) => [commit.sha, commit]));
        }
        function containedIn(graph, starts) {
            const seen = new Set();
            const waiting = [...starts];
            for (let sha = waiting.pop(); sha !== undefined; sha = waiting.pop()) {
                const commit = seen.has(sha) ? undefined : graph.get(sha);
                if (commit === undefined)
                    continue;
                seen.add(sha);
                waiting.push(...commit.parents);
            }
            return seen;
        }
        function allContain(commits, shas, ancestor) {
            const containing = new Set([ancestor]);
            for (const { sha, parents } of [...commits].reverse()) {
                if (parents.some((parent) => containing.has(parent)))
                    containing.add(sha);
            }
            return shas.every((sha) => containing.has(sha));
        }
        function mergedBy(graph, merge) {
            const [first, ...others] = merge.parents;
            const before = containedIn(graph, first === undefined ? [] : [first]);
            return new Set([...containedIn(graph, others)].filter((sha) => !before.has(sha)));
        }
    }),
    83342: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            a: () => (readHeader)
        });
        const TYPE = /^[A-Za-z][A-Za-z0-9_-]{0,63}/;
        function readHeader(line) {
            const type = TYPE.exec(line)?.[0];
            if (type === undefined)
                return none('it does not begin with a type, like `feat: …`');
            let at = type.length;
            let scope = null;
            if (line[at] === '(') {
                const end = closingParenthesis(line, at);
                if (end === -1)
                    return none('the parenthesis of its scope is never closed');
                scope = line.slice(at + 1, end).trim();
                if (scope === '')
                    return none('its scope is empty');
                at = end + 1;
            }
            const breaking = line[at] === '!';
            if (breaking)
                at += 1;
            if (line[at] !== ':')
                return none('no colon follows its type');
            if (line[at + 1] !== ' ')
                return none('no space follows the colon after its type');
            const subject = line.slice(at + 1).trim();
            if (subject === '')
                return none('nothing follows its type');
            return { header: { type, scope, breaking, subject } };
        }
        function closingParenthesis(line, open) {
            let depth = 0;
            for (let at = open; at < line.length; at += 1) {
                if (line[at] === '(')
                    depth += 1;
                if (line[at] === ')')
                    depth -= 1;
                if (depth === 0)
                    return at;
            }
            return -1;
        }
        function none(why) {
            return { header: null, why };
        }
    }),
    86075: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            ER: () => (isBreaking),
            F5: () => (isMerge),
            L5: () => (parseCommit)
        });
        var footers = __webpack_require__(23167);
        var header = __webpack_require__(83342);
        ;
        const SHAS = /\b[0-9a-f]{7,64}\b/gi;
        const REVERTS_PULL = /^Reverts (?:[\w.-]{1,100}\/[\w.-]{1,100})?#(\d{1,9})\b/;
        const MAX_NESTING = 16;
        function readRevert(title, header, body, refs) {
            const quoted = quotedTitle(title) ?? (header?.type.toLowerCase() === 'revert' ? unquoted(header.subject) : null);
            if (quoted === null)
                return null;
            return {
                title: quoted,
                shas: [...shasIn(body), ...refs.flatMap((value) => value.match(SHAS) ?? [])].map((sha) => sha.toLowerCase()),
                pull: revertedPull(body),
                restores: restoredHeader(title),
            };
        }
        function quotedTitle(title) {
            for (const opening of ['Revert "', 'Reapply "']) {
                const end = title.lastIndexOf('"');
                if (!title.startsWith(opening) || end < opening.length)
                    continue;
                const inner = title.slice(opening.length, end);
                return opening === 'Reapply "' ? `Revert "${inner}"` : inner;
            }
            return null;
        }
        function unquoted(subject) {
            return subject.length > 1 && subject.startsWith('"') && subject.endsWith('"') ? subject.slice(1, -1) : subject;
        }
        function shasIn(body) {
            return body
                .filter((line) => line.startsWith('This reverts commit'))
                .flatMap((line) => line.split(', reversing')[0]?.match(SHAS) ?? []);
        }
        function revertedPull(body) {
            for (const line of body) {
                const digits = REVERTS_PULL.exec(line.trim())?.[1];
                if (digits !== undefined)
                    return Number(digits);
            }
            return null;
        }
        function restoredHeader(title) {
            let inner = title;
            let wrappers = 0;
            while (wrappers < MAX_NESTING) {
                const next = quotedTitle(inner);
                if (next === null)
                    break;
                inner = next;
                wrappers += 1;
            }
            return wrappers > 0 && wrappers % 2 === 0 ? (0, header.a)(inner).header : null;
        }
        ;
        function parseCommit(commit) {
            const [first = '', ...rest] = commit.message.split(/\r\n|\n|\r/);
            const title = first.trim();
            const reading = (0, header.a)(title);
            const body = (0, footers.x)(rest);
            return {
                commit,
                title,
                header: reading.header,
                unparsed: reading.header === null ? reading.why : null,
                footers: body.footers,
                breaking: body.breaking,
                items: body.items,
                revert: readRevert(title, reading.header, rest, (0, footers.E)(body.footers, 'Refs')),
                pull: pullOf(title),
            };
        }
        function isMerge(commit) {
            return commit.parents.length > 1;
        }
        function isBreaking(commit) {
            if (commit.breaking.length > 0 || commit.header?.breaking === true)
                return true;
            return commit.header === null && commit.revert === null && commit.items.some(({ breaking }) => breaking);
        }
        const PULL = /\(#(\d{1,9})\)$/;
        function pullOf(title) {
            const digits = PULL.exec(title.slice(-16))?.[1];
            return digits === undefined ? null : Number(digits);
        }
    }),
    4516: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            w: () => (examineVersion),
            D: () => (isUnparsed)
        });
        var satisfies = __webpack_require__(68011);
        var config = __webpack_require__(3920);
        var catalogue_version = __webpack_require__(64000);
        var version_bump = __webpack_require__(6939);
        var version_channel = __webpack_require__(78504);
        var version_components = __webpack_require__(5171);
        var version_graph = __webpack_require__(95915);
        var message = __webpack_require__(86075);
        var compare = __webpack_require__(78469);
        var diff = __webpack_require__(70711);
        var valid = __webpack_require__(58780);
        var footers = __webpack_require__(23167);
        var tags = __webpack_require__(49426);
        ;
        function nextOfLine(question) {
            const answer = byChannel(question);
            return { ...answer, problems: [...answer.problems, ...untaggedProblems(question, answer.next)] };
        }
        function byChannel(question) {
            const asked = (0, version_bump.yX)([...question.commits.map(({ bump }) => bump), question.atLeast ?? 'none']);
            const stable = nextStable(question, asked);
            if ('problem' in stable)
                return { next: null, bump: asked, problems: [stable.problem] };
            const { version, bump } = stable;
            if (version === null)
                return { next: null, bump, problems: [] };
            switch (question.channel.kind) {
                case 'none':
                    return { next: null, bump, problems: [] };
                case 'release':
                    return release(question, version, bump);
                case 'prerelease':
                    return prerelease(question, question.channel.identifier, version, bump);
                case 'maintenance':
                    return maintenance(question, question.channel.range, version, bump);
                case 'hotfix':
                    return hotfix(question, version, bump);
            }
        }
        function nextStable(question, bump) {
            const wanted = releaseAs(question);
            if (wanted !== null)
                return wanted;
            const { line, rules } = question;
            const announced = line.prereleases[0] === undefined ? null : (0, version_bump.z2)(line.prereleases[0].version);
            if (bump === 'none')
                return { version: takesBackPrereleased(question) ? announced : null, bump };
            const computed = line.base === null ? rules.initial : (0, version_bump.E5)(line.base.version, bump);
            return { version: announced !== null && compare(announced, computed) > 0 ? announced : computed, bump };
        }
        function releaseAs({ line, commits, rules }) {
            if (!rules.releaseAs)
                return null;
            for (const { parsed, revert } of commits) {
                const [wanted] = revert === null ? (0, footers.E)(parsed.footers, 'Release-As') : [];
                if (wanted === undefined)
                    continue;
                const base = line.base?.version ?? null;
                const fits = valid(wanted) === wanted && !(0, version_bump.V1)(wanted) && (base === null || compare(wanted, base) > 0);
                if (!fits)
                    return { problem: (0, catalogue_version.fN)(parsed.commit.sha, wanted, base) };
                return { version: wanted, bump: base === null ? 'major' : bumpBetween(base, wanted) };
            }
            return null;
        }
        function bumpBetween(from, to) {
            const step = diff((0, version_bump.z2)(from), to);
            return step === 'major' || step === 'minor' || step === 'patch' ? step : 'none';
        }
        function release(question, version, bump) {
            const next = named(question, version);
            return { next, bump, problems: takenProblems(question, next) };
        }
        function prerelease(question, identifier, core, bump) {
            const { line } = question;
            const [last] = line.prereleases;
            if (last !== undefined && !newSince(question, last.sha))
                return { next: null, bump, problems: [] };
            const prefix = `${core}-${identifier}.`;
            const numbers = [...line.taken, ...(line.untagged ?? [])]
                .filter((tag) => tag.version.startsWith(prefix))
                .map((tag) => Number(tag.version.slice(prefix.length)))
                .filter(Number.isSafeInteger);
            return { next: named(question, `${prefix}${Math.max(0, ...numbers) + 1}`), bump, problems: [] };
        }
        function newSince({ commits, graph, atLeast = 'none' }, sha) {
            const shipped = (0, version_graph.xK)(graph, [sha]);
            return (commits.some(({ parsed, bump, revert }) => !shipped.has(parsed.commit.sha) &&
                (bump !== 'none' || (revert?.role === 'reverts' && shipped.has(revert.target)))) ||
                (atLeast !== 'none' && shipped.size === 0));
        }
        function takesBackPrereleased(question) {
            const [last] = question.line.prereleases;
            return question.channel.kind === 'prerelease' && last !== undefined && newSince(question, last.sha);
        }
        function maintenance(question, range, version, bump) {
            const branch = question.branch ?? '';
            if (range === null)
                return { next: null, bump, problems: [(0, catalogue_version.o7)(branch)] };
            if (!(0, version_channel.r)(version, range))
                return { next: null, bump, problems: [(0, catalogue_version.JK)(version, range, branch)] };
            return release(question, version, bump);
        }
        function hotfix(question, version, bump) {
            if (bump === 'patch')
                return release(question, version, bump);
            return { next: null, bump, problems: [(0, catalogue_version.mR)(question.branch ?? '', bump)] };
        }
        function named({ template, line }, version) {
            return { version, tag: (0, tags.cO)(template, version, line.component) };
        }
        function takenProblems({ line }, next) {
            if (line.isBaseNamed)
                return [];
            for (const { tag, version } of line.taken) {
                if (tag === next.tag)
                    return [(0, catalogue_version.Qy)(next.tag)];
                if (compare(version, next.version) < 0)
                    break;
            }
            return [];
        }
        function untaggedProblems({ line, graph }, next) {
            if (next === null || line.isBaseNamed)
                return [];
            const isBetween = (version) => (line.base === null || compare(version, line.base.version) > 0) && compare(version, next.version) < 0;
            const isShippedAgain = ({ version, target }) => !(0, version_bump.V1)(version) && (COMMIT_ID.test(target) ? graph.has(target) : isBetween(version));
            return (line.untagged ?? [])
                .filter((release) => release.tag === next.tag || isShippedAgain(release))
                .map(({ tag, target }) => (0, catalogue_version.il)(tag, COMMIT_ID.test(target) ? target : null));
        }
        const COMMIT_ID = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
        ;
        const BITS = 30;
        function releasedIn(commits, bases) {
            const words = Math.ceil(bases.length / BITS);
            const sets = new Map();
            const setOf = (sha) => {
                const known = sets.get(sha) ?? new Int32Array(words);
                sets.set(sha, known);
                return known;
            };
            for (const [line, sha] of bases.entries()) {
                if (sha !== null)
                    mark(setOf(sha), line);
            }
            for (const { sha, parents } of commits) {
                const own = sets.get(sha);
                if (own === undefined)
                    continue;
                for (const parent of parents)
                    merge(setOf(parent), own);
            }
            return (sha, line) => {
                const word = sets.get(sha)?.[Math.floor(line / BITS)] ?? 0;
                return (word & (1 << (line % BITS))) !== 0;
            };
        }
        function mark(set, line) {
            const word = Math.floor(line / BITS);
            set[word] = (set[word] ?? 0) | (1 << (line % BITS));
        }
        function merge(target, source) {
            for (const [word, bits] of source.entries())
                target[word] = (target[word] ?? 0) | bits;
        }
        var reverts = __webpack_require__(37868);
        ;
        function judgeAll(commits, rules, initialDevelopment) {
            const roles = (0, reverts.j)(commits);
            return commits.map((parsed) => {
                const revert = roles.get(parsed.commit.sha) ?? null;
                return { parsed, revert, ...judgement(parsed, revert, rules, initialDevelopment) };
            });
        }
        function judgement(parsed, revert, rules, initialDevelopment) {
            if (revert?.role === 'reverted')
                return { bump: 'none', reason: `reverted by ${verdicts_short(revert.by)}` };
            if (revert?.role === 'reverts') {
                return { bump: 'none', reason: `reverts ${verdicts_short(revert.target)}, which was never released` };
            }
            if ((0, message.F5)(parsed.commit))
                return { bump: 'none', reason: 'merge: its commits count on their own' };
            return (0, version_bump.W)(parsed, rules, initialDevelopment);
        }
        function verdictOf({ parsed, bump, reason }) {
            return {
                sha: parsed.commit.sha,
                type: parsed.header?.type ?? null,
                scope: parsed.header?.scope ?? null,
                subject: parsed.header?.subject ?? parsed.title,
                breaking: (0, message.ER)(parsed),
                counts: bump !== 'none',
                reason,
            };
        }
        function verdicts_short(sha) {
            return sha.slice(0, 7);
        }
        function baseOf(base) {
            return base === null ? null : { tag: base.tag, version: base.version, sha: base.sha };
        }
        ;
        function planIndependent({ history, rules, components }, parsed) {
            const channel = (0, version_channel.t)(history.branch, rules);
            const graph = (0, version_graph.cQ)(history.commits);
            const shares = commitsByComponent({ history, rules, components }, parsed);
            const lines = components.map((component) => {
                const line = history.lines.find((known) => known.component === component.name) ?? noReleases(component.name);
                const initialDevelopment = line.base !== null && (0, version_bump.mA)(line.base.version);
                const commits = judgeAll(shares.get(component.name) ?? [], rules, initialDevelopment);
                const question = { line, commits, graph, channel, branch: history.branch, template: history.template, rules };
                return { component, line, question };
            });
            const answers = withDependents(lines);
            const judged = judgementsByCommit(lines);
            const verdicts = parsed.map((commit) => combineVerdicts(commit, judged.get(commit.commit.sha) ?? []));
            return {
                plan: {
                    schema: 1,
                    kind: channel.kind,
                    channel: history.branch,
                    base: null,
                    next: null,
                    bump: null,
                    commits: verdicts.map(({ verdict }) => verdict),
                    components: lines.map(({ component, line, question }) => ({
                        name: component.name,
                        base: baseOf(line.base),
                        next: answers.get(component.name)?.next ?? null,
                        bump: answers.get(component.name)?.bump ?? 'none',
                        commits: question.commits.map((commit) => commit.parsed.commit.sha),
                    })),
                    ignoredTags: [...history.ignoredTags],
                },
                commits: verdicts.map(({ judged }) => judged),
                problems: [...answers.values()].flatMap(({ problems }) => problems),
            };
        }
        function commitsByComponent({ history, components }, parsed) {
            const touches = (0, version_components.w)(components);
            const released = releasedIn(history.commits, history.lines.map(({ base }) => base?.sha ?? null));
            const lineOf = new Map(history.lines.map(({ component }, index) => [component, index]));
            const shares = new Map();
            for (const commit of parsed) {
                if ((0, message.F5)(commit.commit))
                    continue;
                for (const name of touches(commit.commit)) {
                    const line = lineOf.get(name);
                    if (line !== undefined && released(commit.commit.sha, line))
                        continue;
                    const share = shares.get(name);
                    if (share === undefined)
                        shares.set(name, [commit]);
                    else
                        share.push(commit);
                }
            }
            return shares;
        }
        function noReleases(component) {
            return { component, base: null, isBaseNamed: false, prereleases: [], taken: [] };
        }
        function withDependents(lines) {
            const answers = new Map(lines.map(({ component, question }) => [component.name, nextOfLine(question)]));
            for (let changed = true; changed;) {
                changed = false;
                for (const { component, question } of lines) {
                    const left = component.dependencies.some(({ component: name, version }) => {
                        const next = answers.get(name)?.next?.version;
                        return next !== undefined && !satisfies(next, version, { includePrerelease: true });
                    });
                    if (!left || answers.get(component.name)?.bump !== 'none' || question.line.base === null)
                        continue;
                    answers.set(component.name, nextOfLine({ ...question, atLeast: 'patch' }));
                    changed = true;
                }
            }
            return answers;
        }
        function judgementsByCommit(lines) {
            const shares = new Map();
            for (const { component, question } of lines) {
                for (const judged of question.commits) {
                    const { sha } = judged.parsed.commit;
                    const known = shares.get(sha);
                    if (known === undefined)
                        shares.set(sha, [{ name: component.name, judged }]);
                    else
                        known.push({ name: component.name, judged });
                }
            }
            return shares;
        }
        function combineVerdicts(commit, shares) {
            const decisive = shares.find(({ judged }) => judged.bump !== 'none') ?? shares[0];
            const judged = decisive?.judged ?? untouched(commit);
            const names = shares.filter((share) => share.judged.bump === judged.bump).map(({ name }) => name);
            const where = names.length === 0 ? '' : ` (${names.join(', ')})`;
            return { judged, verdict: { ...verdictOf(judged), reason: `${judged.reason}${where}` } };
        }
        function untouched(parsed) {
            const reason = (0, message.F5)(parsed.commit)
                ? 'merge: its commits count on their own'
                : 'touches no component, or was released with every component that it touches';
            return { parsed, bump: 'none', reason, revert: null };
        }
        ;
        function examineVersion(input) {
            const parsed = input.history.commits.map(message.L5);
            const planning = input.rules.versioning === 'independent' ? planIndependent(input, parsed) : planUnified(input, parsed);
            return { ...planning, problems: [...planning.problems, ...refusedCommits(input.rules, planning.commits)] };
        }
        function planUnified({ history, rules, components }, parsed) {
            const line = history.lines[0] ?? {
                component: null,
                base: null,
                isBaseNamed: false,
                prereleases: [],
                taken: [],
            };
            const channel = (0, version_channel.t)(history.branch, rules);
            const commits = judgeAll(parsed, rules, line.base !== null && (0, version_bump.mA)(line.base.version));
            const graph = (0, version_graph.cQ)(history.commits);
            const question = { line, commits, graph, channel, branch: history.branch, template: history.template, rules };
            const { next, bump, problems } = nextOfLine(question);
            const touches = (0, version_components.w)(components);
            const touched = commits.map((commit) => ({ sha: commit.parsed.commit.sha, names: namesOf(commit, touches) }));
            const plan = {
                schema: 1,
                kind: channel.kind,
                channel: history.branch,
                base: baseOf(line.base),
                next,
                bump,
                commits: commits.map(verdictOf),
                components: components.map(({ name }) => ({
                    name,
                    base: baseOf(line.base),
                    next,
                    bump,
                    commits: touched.filter(({ names }) => names.includes(name)).map(({ sha }) => sha),
                })),
                ignoredTags: [...history.ignoredTags],
            };
            return { plan, commits, problems: [...problems, ...unmetDependencies(components, next)] };
        }
        function namesOf({ parsed }, touches) {
            return (0, message.F5)(parsed.commit) ? [] : touches(parsed.commit);
        }
        function unmetDependencies(components, next) {
            if (next === null)
                return [];
            return components.flatMap(({ name, dependencies }) => dependencies
                .filter(({ version }) => !satisfies(next.version, version, { includePrerelease: true }))
                .map(({ component, version }) => (0, config.h0)(name, component, version, next.version)));
        }
        function refusedCommits(rules, commits) {
            if (rules.unparsed !== 'fail')
                return [];
            const refused = commits.filter(({ parsed }) => isUnparsed(parsed)).map(({ parsed }) => parsed.commit.sha);
            return refused.length === 0 ? [] : [(0, catalogue_version.RD)(refused)];
        }
        function isUnparsed(parsed) {
            return parsed.header === null && parsed.items.length === 0 && parsed.revert === null && !(0, message.F5)(parsed.commit);
        }
    }),
    37868: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            j: () => (findReverts)
        });
        var _graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95915);
        var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86075);
        function findReverts(commits) {
            const roles = new Map();
            if (!commits.some(({ revert }) => revert !== null))
                return roles;
            const range = new RevertedRange(commits);
            for (const [index, commit] of commits.entries()) {
                if (commit.revert === null || (0, _message_js__WEBPACK_IMPORTED_MODULE_0__.F5)(commit.commit) || roles.has(commit.commit.sha))
                    continue;
                const targets = range.targetsOf(commit, index).filter((sha) => !roles.has(sha));
                const [target] = targets;
                if (target === undefined)
                    continue;
                const { sha } = commit.commit;
                for (const reverted of targets)
                    roles.set(reverted, { role: 'reverted', by: sha });
                roles.set(sha, { role: 'reverts', target });
            }
            return roles;
        }
        class RevertedRange {
            commits;
            graph;
            position;
            byTitle = new Map();
            byPull = new Map();
            sortedShas;
            constructor(commits) {
                this.commits = commits;
                this.graph = (0, _graph_js__WEBPACK_IMPORTED_MODULE_1__.cQ)(commits.map(({ commit }) => commit));
                this.position = new Map(commits.map(({ commit }, index) => [commit.sha, index]));
                this.sortedShas = [...this.position.keys()].sort();
                for (const [index, commit] of commits.entries()) {
                    add(this.byTitle, withoutPull(commit.title), index);
                    const pull = commit.pull ?? mergedPull(commit);
                    if (pull !== null)
                        add(this.byPull, pull, index);
                }
            }
            targetsOf(commit, index) {
                const claim = commit.revert;
                if (claim === null)
                    return [];
                const named = claim.shas.map((sha) => this.find(sha)).filter((at) => at !== null && at > index);
                const found = named.length > 0 ? named : [this.byPullOrTitle(claim.pull, claim.title, index)];
                return found.flatMap((at) => (at === null ? [] : this.withMerged(at)));
            }
            byPullOrTitle(pull, title, index) {
                const ofPull = pull === null ? undefined : this.byPull.get(pull)?.find((at) => at > index);
                return ofPull ?? this.byTitle.get(withoutPull(title))?.find((at) => at > index) ?? null;
            }
            withMerged(at) {
                const commit = this.commits[at]?.commit;
                if (commit === undefined)
                    return [];
                return (0, _message_js__WEBPACK_IMPORTED_MODULE_0__.F5)(commit) ? [commit.sha, ...(0, _graph_js__WEBPACK_IMPORTED_MODULE_1__.iq)(this.graph, commit)] : [commit.sha];
            }
            find(prefix) {
                let low = 0;
                let high = this.sortedShas.length;
                while (low < high) {
                    const middle = (low + high) >>> 1;
                    if ((this.sortedShas[middle] ?? '') < prefix)
                        low = middle + 1;
                    else
                        high = middle;
                }
                const sha = this.sortedShas[low];
                if (sha === undefined || !sha.startsWith(prefix) || this.sortedShas[low + 1]?.startsWith(prefix))
                    return null;
                return this.position.get(sha) ?? null;
            }
        }
        const MERGED_PULL = /^Merge pull request #(\d{1,9}) from /;
        function mergedPull(commit) {
            const digits = (0, _message_js__WEBPACK_IMPORTED_MODULE_0__.F5)(commit.commit) ? MERGED_PULL.exec(commit.title)?.[1] : undefined;
            return digits === undefined ? null : Number(digits);
        }
        function withoutPull(title) {
            const at = title.endsWith(')') ? title.lastIndexOf(' (#') : -1;
            return at > 0 && /^\d{1,9}$/.test(title.slice(at + 3, -1)) ? title.slice(0, at) : title;
        }
        function add(index, key, value) {
            const known = index.get(key);
            if (known === undefined)
                index.set(key, [value]);
            else
                known.push(value);
        }
    }),
    83702: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            FI: () => (TagLine),
            FQ: () => (versionBetween),
            ll: () => (newestFirst)
        });
        var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78469);
        var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16353);
        function newestFirst(a, b) {
            return semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__(b.version, a.version) || byName(a, b);
        }
        function byName(a, b) {
            return a.tag < b.tag ? -1 : Number(a.tag > b.tag);
        }
        function released({ tag, version, component }) {
            return { tag, version, component };
        }
        function sorted(plain, others) {
            return {
                plain: Float64Array.from(plain).sort().reverse(),
                others: others.toSorted((a, b) => semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__(b.parsed, a.parsed) || byName(a, b)),
            };
        }
        class TagLine {
            plain = [];
            others = [];
            newest = null;
            component;
            literal;
            constructor(component, literal) {
                this.component = component;
                this.literal = literal;
            }
            get prefix() {
                return this.literal[0];
            }
            take(tag) {
                if (!isAround(tag, this.literal))
                    return false;
                const [before, after] = this.literal;
                const packed = packPlain(tag, before.length, tag.length - after.length);
                if (packed >= 0) {
                    this.plain.push(packed);
                    return true;
                }
                const parsed = versionBetween(tag, this.literal);
                if (parsed !== null)
                    this.others.push({ tag, version: parsed.raw, component: this.component, parsed });
                return parsed !== null;
            }
            *[Symbol.iterator]() {
                this.newest ??= sorted(this.plain, this.others);
                const { plain, others } = this.newest;
                let next = 0;
                for (const packed of plain) {
                    const tag = this.tagOf(packed);
                    for (let other = others[next]; other !== undefined && newestFirst(other, tag) < 0; other = others[next]) {
                        yield released(other);
                        next += 1;
                    }
                    yield tag;
                }
                yield* others.slice(next).map(released);
            }
            tagOf(packed) {
                const version = unpacked(packed);
                const [before, after] = this.literal;
                return { tag: `${before}${version}${after}`, version, component: this.component };
            }
        }
        function versionBetween(tag, literal) {
            if (!isAround(tag, literal))
                return null;
            const version = tag.slice(literal[0].length, tag.length - literal[1].length);
            const parsed = /^\d/.test(version) ? semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__(version) : null;
            return parsed?.raw === version ? parsed : null;
        }
        function isAround(tag, [before, after]) {
            return tag.length > before.length + after.length && tag.startsWith(before) && tag.endsWith(after);
        }
        const LIMIT = 2 ** 17;
        const [DOT, ZERO] = ['.'.charCodeAt(0), '0'.charCodeAt(0)];
        function packPlain(text, from, to) {
            let packed = 0;
            let at = from;
            for (let dots = 0; dots < 3; dots += 1) {
                const start = at;
                let number = 0;
                for (; at < to; at += 1) {
                    const digit = text.charCodeAt(at) - ZERO;
                    if (digit < 0 || digit > 9)
                        break;
                    number = number * 10 + digit;
                }
                const hasLeadingZero = at > start + 1 && text.charCodeAt(start) === ZERO;
                const isEnded = dots === 2 ? at === to : text.charCodeAt(at) === DOT;
                if (at === start || hasLeadingZero || !isEnded || number >= LIMIT)
                    return -1;
                packed = packed * LIMIT + number;
                at += 1;
            }
            return packed;
        }
        function unpacked(packed) {
            const [minorAndPatch, patch] = [packed % (LIMIT * LIMIT), packed % LIMIT];
            return `${Math.floor(packed / LIMIT / LIMIT)}.${Math.floor(minorAndPatch / LIMIT)}.${patch}`;
        }
    }),
    49426: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $d: () => (inferTemplate),
            cO: () => (tagOf),
            mx: () => (versionOfTag),
            uO: () => (sortTags)
        });
        var _tag_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83702);
        const VERSION = '{version}';
        const COMPONENT = '{component}';
        function tagOf(template, version, component) {
            return template
                .split(COMPONENT)
                .join(component ?? '')
                .split(VERSION)
                .join(version);
        }
        function versionOfTag(template, tag, component) {
            return (0, _tag_line_js__WEBPACK_IMPORTED_MODULE_0__.FQ)(tag, around(template, component))?.raw ?? null;
        }
        function around(template, component) {
            const [before = '', after = ''] = tagOf(template, '\0', component).split('\0');
            return [before, after];
        }
        function sortTags(names, template, components) {
            const lines = components.map((component) => new _tag_line_js__WEBPACK_IMPORTED_MODULE_0__.FI(component, around(template, component)));
            const candidates = byPrefix(lines);
            const reason = `does not match the template \`${template}\``;
            const ignored = [];
            for (const tag of names) {
                if (!candidates(tag).some((line) => line.take(tag)))
                    ignored.push({ tag, reason });
            }
            return { lines: new Map(lines.map((line) => [line.component, line])), ignored };
        }
        function byPrefix(lines) {
            if (lines.length === 1)
                return () => lines;
            const known = new Map();
            for (const line of lines)
                known.set(line.prefix, [...(known.get(line.prefix) ?? []), line]);
            const lengths = [...new Set([...known.keys()].map(({ length }) => length))].sort((a, b) => b - a);
            return (tag) => lengths.flatMap((length) => known.get(tag.slice(0, length)) ?? []);
        }
        const BARE = VERSION;
        function inferTemplate(names, usual) {
            const follows = (template) => names.some((name) => versionOfTag(template, name, null) !== null);
            return !follows(usual) && follows(BARE) ? BARE : usual;
        }
    })
};
