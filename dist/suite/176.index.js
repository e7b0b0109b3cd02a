export const id = 176;
export const ids = [176];
export const modules = {
    45097: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            H: () => (gitHistory)
        });
        var promises_ = __webpack_require__(51455);
        var external_node_path_ = __webpack_require__(76760);
        var problem = __webpack_require__(15429);
        var repository = __webpack_require__(79202);
        var external_node_child_process_ = __webpack_require__(31421);
        var external_node_os_ = __webpack_require__(48161);
        ;
        const SETTINGS = [
            'core.hooksPath=/dev/null',
            'core.fsmonitor=false',
            'protocol.ext.allow=never',
            'safe.directory=*',
            'log.showSignature=false',
            `diff.orderFile=${external_node_os_.devNull}`,
            'i18n.logOutputEncoding=UTF-8',
        ].flatMap((setting) => ['-c', setting]);
        function gitProcesses({ cwd, env }) {
            const start = (command, args) => (0, external_node_child_process_.spawn)('git', [...SETTINGS, command, ...args], {
                cwd,
                env: environment(env),
                stdio: ['ignore', 'pipe', 'pipe'],
                windowsHide: true,
            });
            return {
                async read(command, args) {
                    const child = start(command, args);
                    const [stdout, stderr, code] = await Promise.all([git_process_text(child.stdout), git_process_text(child.stderr), exitCode(child)]);
                    return { stdout, stderr, code };
                },
                async *stream(command, args) {
                    const child = start(command, args);
                    const complaint = git_process_text(child.stderr);
                    const ended = exitCode(child);
                    ended.catch(() => undefined);
                    try {
                        for await (const chunk of child.stdout)
                            yield chunk;
                        if ((await ended) !== 0)
                            throw new problem.Np((0, repository.gk)(command, await complaint));
                    }
                    finally {
                        child.kill();
                    }
                },
            };
        }
        function environment(env) {
            const kept = Object.entries(env).filter(([name, value]) => value !== undefined && !/^git_/i.test(name));
            return {
                ...Object.fromEntries(kept),
                LC_ALL: 'C',
                GIT_CONFIG_NOSYSTEM: '1',
                GIT_CONFIG_GLOBAL: external_node_os_.devNull,
                GIT_TERMINAL_PROMPT: '0',
                GIT_OPTIONAL_LOCKS: '0',
                GIT_NO_REPLACE_OBJECTS: '1',
            };
        }
        async function git_process_text(stream) {
            const chunks = [];
            for await (const chunk of stream)
                chunks.push(chunk);
            return Buffer.concat(chunks).toString('utf8');
        }
        function exitCode(child) {
            return new Promise((resolve, reject) => {
                child.once('error', (cause) => {
                    reject(cause.code === 'ENOENT' ? new problem.Np((0, repository.HF)(), { cause }) : cause);
                });
                child.once('close', (code) => resolve(code ?? 1));
            });
        }
        ;
        const FIELDS = ['%H', '%P', '%an', '%ae', '%at', '%ct', '%B'];
        const SEPARATOR = '%x00';
        const FORMAT = FIELDS.join(SEPARATOR);
        const FORMAT_WITH_FILES = `${SEPARATOR}${FORMAT}${SEPARATOR}`;
        const NUL = 0;
        async function* tokens(chunks) {
            let pending = [];
            for await (const chunk of chunks) {
                let start = 0;
                for (let end = chunk.indexOf(NUL); end !== -1; end = chunk.indexOf(NUL, start)) {
                    const piece = chunk.subarray(start, end);
                    yield pending.length === 0 ? piece.toString('utf8') : Buffer.concat([...pending, piece]).toString('utf8');
                    pending = [];
                    start = end + 1;
                }
                if (start < chunk.length)
                    pending.push(chunk.subarray(start));
            }
        }
        async function* records(source) {
            let fields = [];
            for await (const token of source) {
                fields.push(token);
                if (fields.length < FIELDS.length)
                    continue;
                yield commitOf(fields, []);
                fields = [];
            }
        }
        async function* recordsWithFiles(source) {
            const head = FIELDS.length + 2;
            let record = [];
            for await (const token of source) {
                if (token === '' && record.length >= head) {
                    yield commitOf(record.slice(1, head - 1), record.slice(head));
                    record = [];
                }
                record.push(token);
            }
            if (record.length >= head)
                yield commitOf(record.slice(1, head - 1), record.slice(head));
        }
        function commitOf(fields, paths) {
            const [sha = '', parents = '', name = '', email = '', authored = '', committed = '', message = ''] = fields;
            const [first = '', ...others] = paths;
            return {
                sha,
                parents: parents === '' ? [] : parents.split(' '),
                author: { name, email, at: Number(authored) * 1000 },
                committedAt: Number(committed) * 1000,
                message,
                files: first === '' ? [] : [first.startsWith('\n') ? first.slice(1) : first, ...others],
            };
        }
        ;
        function gitHistory(options) {
            const git = gitProcesses(options);
            let objects = null;
            return {
                async open(ref) {
                    const opened = await git_history_open(git, options.cwd, ref);
                    objects = opened.objects;
                    return opened.history;
                },
                async objectsFolder() {
                    objects ??= (await git_history_open(git, options.cwd, 'HEAD')).objects;
                    return objects;
                },
                locate: (tags) => tagRefs(git, [], tags),
                reachable: (tags, sha) => tagRefs(git, [`--merged=${sha}`], tags),
                mergeBase: (shas) => mergeBase(git, shas),
                async *commits(range) {
                    yield* range.files
                        ? recordsWithFiles(tokens(git.stream('log', logArguments(range, FORMAT_WITH_FILES))))
                        : records(tokens(git.stream('log', logArguments(range, FORMAT))));
                },
            };
        }
        async function git_history_open(git, cwd, ref) {
            if (ref.startsWith('-') || /[\0\n]/.test(ref))
                throw new problem.Np((0, repository.mv)(JSON.stringify(ref)));
            const found = (await openAs(git, cwd, ref)) ?? (await openAs(git, cwd, `refs/remotes/origin/${ref}`));
            if (found === null)
                throw new problem.Np(ref === 'HEAD' ? (0, repository.CK)(cwd) : (0, repository.mv)(ref));
            return found;
        }
        async function openAs(git, cwd, ref) {
            const named = [`${ref}^{commit}`, '--symbolic-full-name', ref];
            const args = [
                '--is-shallow-repository',
                ...named,
                '--is-bare-repository',
                '--symbolic',
                '--tags',
                '--git-path',
                'objects',
            ];
            const { stdout, stderr, code } = await started(cwd, git.read('rev-parse', args));
            if (/not a git repository|not a work tree/i.test(stderr))
                throw new problem.Np((0, repository.di)(cwd));
            if (code !== 0)
                return null;
            const lines = stdout.replace(/\n$/, '').split('\n');
            const [shallow, sha = '', first = ''] = lines;
            const objects = lines.at(-1);
            const isBareAt = lines.findIndex((line, index) => index > 1 && (line === 'true' || line === 'false'));
            if (!/^[0-9a-f]{40,64}$/.test(sha) || objects === undefined || isBareAt < 2 || isBareAt > 3)
                return null;
            const fullName = isBareAt === 3 && first !== 'HEAD' ? first : null;
            return {
                history: { sha, shallow: shallow === 'true', fullName, tags: lines.slice(isBareAt + 1, -1) },
                objects: external_node_path_.resolve(cwd, objects),
            };
        }
        const PEELED = `--format=${[
            'refname',
            'objecttype',
            'objectname',
            'committerdate:unix',
            '*objecttype',
            '*objectname',
            '*committerdate:unix',
        ]
            .map((field) => `%(${field})`)
            .join('%00')}`;
        async function tagRefs(git, conditions, tags) {
            if (tags.length === 0)
                return [];
            const patterns = tags === 'all' ? ['refs/tags/'] : tags.map((tag) => `refs/tags/${tag}`);
            const { stdout, stderr, code } = await git.read('for-each-ref', [PEELED, ...conditions, ...patterns]);
            if (code !== 0)
                throw new problem.Np((0, repository.gk)('for-each-ref', stderr));
            const wanted = tags === 'all' ? null : new Set(tags);
            const found = [];
            for (const line of stdout.split('\n')) {
                const [ref = '', type, sha = '', date, peeledType, peeled = '', peeledDate] = line.split('\0');
                const name = ref.slice('refs/tags/'.length);
                if (name === '' || (wanted !== null && !wanted.has(name)))
                    continue;
                const commit = type === 'commit' ? sha : await peeledCommit(git, ref, peeledType, peeled);
                if (commit !== null)
                    found.push({ name, sha: commit, committedAt: Number(date || peeledDate) * 1000 });
            }
            return found;
        }
        async function peeledCommit(git, ref, type = '', sha = '') {
            if (type === 'commit')
                return sha;
            if (type !== 'tag')
                return null;
            const { stdout } = await git.read('rev-parse', ['--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
            return stdout.trim() || null;
        }
        const SHAS_PER_PROCESS = 400;
        async function mergeBase(git, shas) {
            let base = null;
            for (let start = 0; start < shas.length; start += SHAS_PER_PROCESS) {
                const part = shas.slice(start, start + SHAS_PER_PROCESS);
                const args = ['--octopus', '--end-of-options', ...(base === null ? part : [base, ...part])];
                base = (await git.read('merge-base', args)).stdout.split('\n')[0]?.trim() || null;
                if (base === null)
                    return null;
            }
            return base;
        }
        function logArguments({ to, without, files }, format) {
            const paths = files ? ['--name-only', '--no-renames', '--no-relative', '--diff-merges=off'] : ['--no-patch'];
            return [
                '-z',
                '--topo-order',
                ...paths,
                `--format=${format}`,
                '--end-of-options',
                to,
                ...without.map((sha) => `^${sha}`),
                '--',
            ];
        }
        async function started(cwd, running) {
            try {
                return await running;
            }
            catch (error) {
                const folder = await (0, promises_.stat)(cwd).catch(() => null);
                if (folder === null || !folder.isDirectory())
                    throw new problem.Np((0, repository.di)(cwd), { cause: error });
                throw error;
            }
        }
    }),
    29483: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            rehearse: () => (command_rehearse)
        });
        var external_node_path_ = __webpack_require__(76760);
        var problem = __webpack_require__(15429);
        var repository = __webpack_require__(79202);
        ;
        function refused(code, values) {
            return { code, outcome: 'errored', ...values };
        }
        var suggest = __webpack_require__(99802);
        var tokens = __webpack_require__(15771);
        var pipeline = __webpack_require__(11850);
        var action_reference = __webpack_require__(115);
        ;
        const IN_OWN_REPOSITORY = new RegExp(`^\\./actions/(?<stage>${pipeline.Jj.map(({ name }) => name).join('|')})/?$`);
        function suiteStageOf({ uses, with: inputs }) {
            if (uses === undefined)
                return undefined;
            const reference = (0, action_reference.D)(uses);
            if (reference.kind === 'local')
                return IN_OWN_REPOSITORY.exec(reference.path)?.groups?.['stage'];
            if (reference.kind !== 'suite')
                return undefined;
            return reference.name ?? (0, tokens.Zc)((0, tokens.Mc)(inputs).get('stage')) ?? 'plan';
        }
        ;
        const REFERENCE = /\bneeds(?:\.|\[')(?<key>[\w-]+)(?:'\])?\.outputs(?:\.|\[')(?<name>[\w-]+)/g;
        function writtenIf({ condition }) {
            return /^success\(\) && \((?<written>[\s\S]*)\)$/.exec(condition)?.groups?.['written'] ?? condition;
        }
        function missingOutputs(job, workflow, run) {
            const expressions = [job.condition, ...[...job.written.values()].flatMap(tokens.l$)];
            return expressions
                .flatMap((expression) => [...expression.matchAll(REFERENCE)])
                .flatMap(({ groups }) => {
                const { key = '', name = '' } = groups ?? {};
                const source = workflow.jobs.find((other) => other.key === key);
                const result = run.jobs.find((other) => other.key === key);
                if (source === undefined || result === undefined || result.conclusion === 'skipped')
                    return [];
                if (!job.needs.includes(key))
                    return [notNeeded(job, key)];
                return (result.outputs[name] ?? '') === '' ? whyEmpty({ job, source, name, result }) : [];
            });
        }
        function notNeeded(job, key) {
            return {
                why: `\`${key}\` is not among the \`needs:\` of \`${job.key}\`, so its outputs are empty there`,
                job: job.key,
                key: 'needs',
                lines: [`[${[...job.needs, key].join(', ')}]`],
            };
        }
        function whyEmpty({ job, source, name, result }) {
            const suite = source.steps.flatMap((step) => {
                const stage = suiteStageOf(step);
                return stage === undefined ? [] : [{ step, stage, outputs: result.steps[step.id]?.outputs ?? {} }];
            });
            const owner = suite.find(({ outputs }) => outputs[name] !== undefined);
            if (owner !== undefined)
                return owner.outputs[name] === '' ? [] : [notPassedOn(source, name, owner)];
            const known = suite.flatMap(({ outputs }) => Object.keys(outputs));
            const meant = (0, suggest.p)(name, known);
            if (meant === undefined)
                return [];
            const why = `\`${source.key}\` has no output \`${name}\`; \`${meant}\` exists`;
            return [{ why, job: job.key, key: 'if', lines: [writtenIf(job).replaceAll(name, meant)] }];
        }
        function notPassedOn(source, name, suite) {
            const { step, stage } = suite;
            const hasId = !step.id.startsWith('__');
            const id = hasId ? step.id : stage;
            return {
                why: whyNotPassedOn(source, name, hasId),
                job: source.key,
                key: 'outputs',
                lines: [`${name}: \${{ steps.${id}.outputs.${name} }}`],
                ...(!hasId && { step: [`- id: ${id}`, `  uses: ${step.uses ?? ''}`] }),
            };
        }
        function whyNotPassedOn(source, name, hasId) {
            if (!hasId)
                return `the step of \`${source.key}\` that sets \`${name}\` has no \`id:\`, so nobody can read it`;
            return (0, tokens.Mc)(source.outputs).has(name)
                ? `the output \`${name}\` of \`${source.key}\` is empty, though its step sets one`
                : `\`${source.key}\` does not pass on the output \`${name}\` of its step`;
        }
        function yamlOf(missing) {
            const jobs = new Set(missing.map(({ job }) => job));
            if (jobs.size === 0)
                return [];
            return [
                'jobs:',
                ...[...jobs].flatMap((job) => jobYaml(job, missing.filter((each) => each.job === job))),
            ];
        }
        function jobYaml(job, missing) {
            const linesOf = (key) => [
                ...new Set(missing.filter((each) => each.key === key).flatMap(({ lines }) => lines)),
            ];
            const outputs = linesOf('outputs');
            const steps = [...new Set(missing.flatMap(({ step = [] }) => step))];
            return [
                `  ${job}:`,
                ...linesOf('needs').map((line) => `    needs: ${line}`),
                ...linesOf('if').map((line) => `    if: ${line}`),
                ...(outputs.length > 0 ? ['    outputs:', ...outputs.map((line) => `      ${line}`)] : []),
                ...(steps.length > 0 ? ['    steps:', ...steps.map((line) => `      ${line}`)] : []),
            ];
        }
        ;
        function keepFolderNotEmpty(folder) {
            return refused('keep-not-empty', {
                where: `--keep ${folder}`,
                found: 'The folder is not empty, or it is a file. Nothing of yours is overwritten.',
                next: 'Name another folder, or empty this one.',
            });
        }
        function notOnBranch(folder) {
            return refused('not-on-a-branch', {
                where: folder,
                found: 'HEAD is detached, so there is no branch to push.',
                next: 'Check out a branch: `git switch main`.',
            });
        }
        function repositoryOfAnotherUser(folder, complaint) {
            const named = /in repository at '(?<path>[^']+)'/.exec(complaint)?.groups?.['path'] ?? folder;
            return (0, repository.Ng)(folder, `If you trust it, run \`git config --global --add safe.directory ${named}\`, clone it with \`git clone ${folder} work\`, and rehearse the clone. git 2.38 or newer does not need this.`);
        }
        function noWorkflow(folder, found) {
            const others = found.length === 0 ? 'There are no workflows' : `None of ${found.join(', ')} does`;
            return refused('no-workflow', {
                where: folder,
                found: `No committed workflow that is triggered by a push uses Liftlock (\`uses: OWNER/liftlock/actions/build@…\`). ${others}.`,
                next: 'Commit the workflow, or name one: `--workflow .github/workflows/release.yml`.',
            });
        }
        function severalWorkflows(found) {
            return refused('several-workflows', {
                found: `${found.length} workflows could release this commit: ${found.join(', ')}.`,
                next: `Name one: ${found.map((path) => `\`--workflow ${path}\``).join(' or ')}.`,
            });
        }
        function workflowMissing(path) {
            return refused('workflow-missing', {
                where: path,
                found: 'The file does not exist in the commit at HEAD. Only committed files are rehearsed.',
                next: 'Commit the file, or correct the path. It starts at the root of the repository.',
            });
        }
        function workflowFaulty(path, errors) {
            return errors.map(({ line, column, message }) => refused('workflow-not-runnable', {
                where: `${path}:${line}:${column}`,
                found: message,
                next: 'Correct the workflow at this place, and commit it.',
            }));
        }
        function notRehearsable(path, refusals) {
            return refusals.map(({ line, column, message, remedy }) => refused('not-rehearsable', {
                where: `${path}:${line}:${column}`,
                found: message,
                next: remedy,
            }));
        }
        function nobodyToReview(environments) {
            return refused('nobody-to-review', {
                found: `${environments.join(', ')} ${environments.length === 1 ? 'requires' : 'require'} an approval, but nobody can answer: there is no terminal, or \`CI\` is set.`,
                next: 'Add `--approve` or `--reject`. To answer on the page, add `--port 0` and open the address that is printed.',
            });
        }
        function secretNotSet(name) {
            return refused('secret-not-set', {
                where: `--secret ${name}`,
                found: `The environment variable ${name} is not set.`,
                next: `Set it for this command: \`${name}=… liftlock rehearse --secret ${name}\`.`,
            });
        }
        function releaseMissed(path, { version, skipped, missing }) {
            const yaml = yamlOf(missing);
            return {
                code: 'release-missed',
                outcome: 'failed',
                where: path,
                found: [
                    `Version ${version} is due, but jobs on the way to its release were skipped. GitHub shows such a run as green.`,
                    ...skipped.map(({ job, why }) => `\`${job}\` was skipped: ${why}.`),
                    ...[...new Set(missing.map(({ why }) => why))].map((why) => `${why[0]?.toUpperCase()}${why.slice(1)}.`),
                ].join('\n'),
                next: yaml.length === 0
                    ? `Change the \`if:\` of \`${skipped[0]?.job ?? ''}\` so that it is true when a release is due.`
                    : ['Add to the workflow:', ...yaml].join('\n'),
            };
        }
        function candidateNotUsed(path, version) {
            return {
                code: 'candidate-not-used',
                outcome: 'failed',
                where: path,
                found: `Version ${version} is due and was built, but no other job uses the candidate.`,
                next: "Add jobs with `uses: OWNER/liftlock/actions/test`, `…/stage` and `…/promote`, each `with: { candidate: '${{ needs.build.outputs.candidate }}' }`.",
            };
        }
        ;
        const REHEARSE_OPTIONS = {
            repo: { type: 'string' },
            workflow: { type: 'string' },
            scenario: { type: 'string', multiple: true },
            scenarios: { type: 'boolean' },
            secret: { type: 'string', multiple: true },
            var: { type: 'string', multiple: true },
            approve: { type: 'boolean' },
            reject: { type: 'boolean' },
            comment: { type: 'string' },
            json: { type: 'boolean' },
            keep: { type: 'string' },
            port: { type: 'string' },
            'no-open': { type: 'boolean' },
            verbose: { type: 'boolean' },
        };
        const REHEARSE_HELP = `liftlock rehearse: run a whole release pipeline on this machine.

  Without options it creates a sample repository and runs its workflow, from
  build to promote, with the real actions against a local GitHub on 127.0.0.1.
  It pauses where production waits for a review: answer on the page whose
  address it prints, or press a key.

  --repo DIR          your own repository: its commit at HEAD, in a clone
  --workflow FILE     the workflow; default: the one that runs on push and both
                      stages and promotes
  --secret NAME       pass the environment variable NAME as a secret
  --var NAME=VALUE    pass a variable
                      (required ones that are not passed get made-up values)
                      Without --repo, these three imply the current folder.

  --approve           approve every review; runs unattended
  --reject            reject the first review
  --comment TEXT      the comment of that review
                      Without a terminal, or if CI is set, --approve or --reject
                      is required, or --port to answer on the page.

  --scenario PATH     play a scenario: a file that describes several runs and
                      what to expect of them, or a folder of such files; may be
                      repeated
  --scenarios         play all scenarios in .github/rehearsals of the repository
                      Without --repo, scenarios play in the repository that
                      contains them. Those in test/scenarios of a clone of
                      Liftlock play in the sample repository.

  --keep DIR          keep the repository, the assets and the state in DIR
  --json              print one JSON document to stdout at the end, and
                      everything else to stderr
  --verbose           show every line of every log
  --port N            port of the page; default: any free port
  --no-open           do not open the page in a browser

  Liftlock uploads nothing and only reads your repository. The steps of the
  workflow, however, really run on this machine, with your rights and your
  network: a deploy step that can reach a server deploys to it. Steps get only
  PATH from your environment, and a different HOME; ssh still finds your keys.

  Exit code: 0 if the run succeeded and every release that was due happened, or
  if every expectation of the scenarios held; 1 if not; 2 for an invalid command
  line; 130 after Ctrl-C.
`;
        class WrongOptions extends Error {
        }
        function wrongOptions({ message }) {
            return {
                code: 'wrong-options',
                outcome: 'errored',
                found: `${message}.`,
                next: 'See `liftlock rehearse --help` for the options.',
            };
        }
        const OWN_ONLY = ['workflow', 'secret', 'var'];
        const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
        function readOptions(values, place) {
            const path = (name) => {
                const value = options_text(values, name);
                return value === undefined || (0, external_node_path_.isAbsolute)(value) ? value : (0, external_node_path_.resolve)(place.cwd, value);
            };
            const decision = decisionOf(values);
            const port = portOf(options_text(values, 'port'));
            const attended = port !== undefined || (place.isTTY && (place.env['CI'] ?? '') === '');
            return {
                repo: path('repo') ?? (OWN_ONLY.some((name) => values[name] !== undefined) ? place.cwd : undefined),
                workflow: options_text(values, 'workflow'),
                scenarios: scenariosOf(values, place.cwd),
                given: { secrets: secretsOf(values, place.env), variables: variablesOf(values) },
                decision,
                comment: options_text(values, 'comment') ?? '',
                json: values['json'] === true,
                keep: path('keep'),
                page: port ?? (decision === undefined && attended ? 0 : undefined),
                open: values['no-open'] !== true,
                verbose: values['verbose'] === true,
                attended,
            };
        }
        function decisionOf(values) {
            if (values['approve'] === true && values['reject'] === true)
                throw new WrongOptions('--approve or --reject, not both');
            if (values['reject'] === true)
                return 'rejected';
            if (options_text(values, 'comment') !== undefined && values['approve'] !== true) {
                throw new WrongOptions('--comment goes with --approve or --reject');
            }
            return values['approve'] === true ? 'approved' : undefined;
        }
        const ONE_RUN_ONLY = ['approve', 'reject', 'comment', 'keep', 'port', 'no-open'];
        function scenariosOf(values, cwd) {
            const paths = options_all(values, 'scenario').map((path) => (0, external_node_path_.resolve)(cwd, path));
            if (paths.length === 0 && values['scenarios'] !== true)
                return undefined;
            if (paths.length > 0 && values['scenarios'] === true)
                throw new WrongOptions('--scenario or --scenarios, not both');
            const other = ONE_RUN_ONLY.find((name) => values[name] !== undefined);
            if (other !== undefined)
                throw new WrongOptions(`--${other} is for a rehearsal of one run, not for scenarios`);
            return paths.length === 0 ? {} : { paths };
        }
        function portOf(port) {
            if (port === undefined)
                return undefined;
            if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
                throw new WrongOptions(`--port ${port}: a number up to 65535`);
            return Number(port);
        }
        function secretsOf(values, env) {
            const names = options_all(values, 'secret');
            for (const name of names) {
                if (!NAME.test(name))
                    throw new WrongOptions('--secret takes the name of an environment variable, not its value');
            }
            const missing = names.filter((name) => (env[name] ?? '') === '');
            if (missing.length > 0)
                throw new problem.Np(missing.map(secretNotSet));
            return Object.fromEntries(names.map((name) => [name, env[name] ?? '']));
        }
        function variablesOf(values) {
            const pairs = options_all(values, 'var').map((pair) => {
                const [name = '', ...rest] = pair.split('=');
                if (!NAME.test(name) || rest.length === 0)
                    throw new WrongOptions(`--var ${pair}: write NAME=VALUE`);
                return [name, rest.join('=')];
            });
            return Object.fromEntries(pairs);
        }
        function options_text(values, name) {
            const value = values[name];
            return typeof value === 'string' ? value : undefined;
        }
        function options_all(values, name) {
            const value = values[name];
            return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
        }
        var render = __webpack_require__(47500);
        var steps = __webpack_require__(19719);
        var parse = __webpack_require__(41698);
        ;
        const assumptions = [
            {
                id: 'reviews-without-deployment',
                text: 'The review of a job with `environment.deployment: false` is listed under the run’s approvals.',
                ifOtherwise: 'Approvals cannot be seen by the promoting job: drop `deployment: false`.',
            },
            {
                id: 'rejected-deployment',
                text: 'When a reviewer rejects, the job fails and its automatic deployment ends with the status `failure`.',
                ifOtherwise: 'The automatic record of a rejected job reads differently; the suite’s own records do not change.',
            },
            {
                id: 'skipped-deployment',
                text: 'The automatic deployment of a job that was skipped ends with the status `inactive`.',
                ifOtherwise: 'The automatic record reads differently; the suite’s own records do not change.',
            },
            {
                id: 'automatic-deployment-production',
                text: 'An automatic deployment is no production deployment, even where the environment is called production, so its success makes older non-production records of the environment inactive.',
                ifOtherwise: 'Older records keep `success` on top; what is live is read from the history and does not change.',
            },
            {
                id: 'review-refused-status',
                text: 'A review by somebody who may not give it, or for an environment that does not wait, answers 422.',
                ifOtherwise: 'The person sees another error; nothing is approved either way.',
            },
            {
                id: 'rerun-reviewed-again',
                text: 'A re-run job passes its environment’s gate again, and needs a new review.',
                ifOtherwise: 'A re-run starts without asking; the suite still counts no review twice for another candidate.',
            },
            {
                id: 'rerun-job-list',
                text: 'Jobs that a re-run of failed jobs did not repeat keep their ids in the job list of the new attempt.',
                ifOtherwise: 'Those jobs have new ids in the list of the new attempt.',
            },
            {
                id: 'latest-without-mark',
                text: 'When no release is marked as latest, the latest is the full release with the newest commit date, also among those published with `make_latest: false`.',
                ifOtherwise: 'GitHub answers 404 for the latest release until one is marked.',
            },
            {
                id: 'draft-target-kept',
                text: 'An update that leaves `target_commitish` out keeps the target of the release, though a draft loses its tag in the same way.',
                ifOtherwise: 'A draft would be published at the default branch; the suite sends both with every update of a draft.',
            },
            {
                id: 'redrafted-tag',
                text: 'A published release that an update makes a draft keeps the tag that the update does not name.',
                ifOtherwise: 'It loses its tag, as a draft does; the suite never makes a draft of a release.',
            },
            {
                id: 'texts-left-out',
                text: 'A release that is made without a name has none, one without a body has an empty one, and an asset without a label an empty label.',
                ifOtherwise: 'GitHub fills in the tag or another text; the suite always sends name and body, and never a label.',
            },
            {
                id: 'refusal-texts',
                text: 'An API version that is not supported, a ref below `refs/pull`, the deletion of the default branch and an environment without a name are refused in words of the local GitHub.',
                ifOtherwise: 'A client reads another message; the status is the same.',
            },
            {
                id: 'tagger-left-out',
                text: 'A tag object without `tagger` is by whoever asks, at the time of the call.',
                ifOtherwise: 'GitHub names somebody else; the suite makes no tag objects.',
            },
            {
                id: 'public-pull-requests',
                text: 'Any token may read the pull requests of a public repository through GraphQL; in a private one it needs `pull-requests: read`.',
                ifOtherwise: 'The notes are written from the commits alone until the job has `pull-requests: read`; a warning says so.',
            },
            {
                id: 'search-without-permission',
                text: 'In a private repository a search through GraphQL for pull requests needs `pull-requests: read`, and finds nothing without it.',
                ifOtherwise: 'If it needs `issues: read` as well, the notes name no first contributions in a private repository.',
            },
            {
                id: 'environment-names-in-filters',
                text: 'The `environment` filter of the deployment list compares letter by letter, though environment names do not care for case.',
                ifOtherwise: 'A list shows more records; name environments in one way everywhere.',
            },
        ];
        const simplifications = [
            'wait timers: nobody waited for them',
            'delays: every write was seen by the next read, which GitHub does not promise for lists',
            'pull requests: git does not tell who opened one, so no commit came by one',
            'visibility: the repository is public, so reads need no permission; in a private one each read needs its own',
        ];
        ;
        const MAX_LINES = 4000;
        const MAX_LINE_LENGTH = 2000;
        class RunModel {
            id = 0;
            workflow = '';
            startedAt = 0;
            durationMs = 0;
            conclusion;
            jobs = [];
            apply(event) {
                if (event.type === 'run-started') {
                    Object.assign(this, { id: event.runId, workflow: event.workflow, startedAt: event.at });
                    for (const { id, name, needs } of event.jobs)
                        this.jobs.push(newJob(id, name, needs, true));
                }
                else if (event.type === 'run-completed') {
                    Object.assign(this, { conclusion: event.conclusion, durationMs: event.durationMs });
                }
                else
                    applyToJob(this.job(event.job), event);
            }
            job(id) {
                const known = this.jobs.find((job) => job.id === id);
                if (known !== undefined)
                    return known;
                const key = id.replace(/ \(.*\)$/, '');
                const index = this.jobs.findLastIndex((job) => job.id === key || job.id.startsWith(`${key} (`));
                const sibling = this.jobs[index];
                const job = newJob(id, id, sibling?.needs ?? [], false);
                if (sibling === undefined)
                    this.jobs.push(job);
                else
                    this.jobs.splice(sibling.id === key ? index : index + 1, sibling.id === key ? 1 : 0, job);
                return job;
            }
            get waiting() {
                return this.jobs.filter((job) => job.status === 'waiting');
            }
            get onlyWaits() {
                return this.waiting.length > 0 && this.jobs.every((job) => !this.#goesOn(job));
            }
            #goesOn({ status, needs }) {
                if (status === 'in_progress')
                    return true;
                return status === 'queued' && !needs.some((key) => this.#isOpen(key));
            }
            #isOpen(key) {
                const jobs = this.jobs.filter(({ id }) => id === key || id.startsWith(`${key} (`));
                return jobs.some(({ status }) => status === 'queued' || status === 'waiting' || status === 'in_progress');
            }
        }
        function applyToJob(job, event) {
            switch (event.type) {
                case 'job-waiting':
                    Object.assign(job, { status: 'waiting', environment: event.environment });
                    break;
                case 'job-reviewed':
                    Object.assign(job, { status: 'queued', environment: event.environment, review: event });
                    break;
                case 'job-started':
                    Object.assign(job, { status: 'in_progress', startedAt: event.at });
                    break;
                case 'job-completed':
                    Object.assign(job, { status: event.conclusion, durationMs: event.durationMs, outputs: event.outputs });
                    break;
                case 'summary':
                    job.summaries.push(event.markdown);
                    break;
                case 'annotation':
                    job.annotations.push({
                        level: event.level,
                        title: event.title,
                        message: event.message,
                        place: event.line === undefined ? event.file : `${event.file}:${event.line}`,
                    });
                    break;
                case 'step-started':
                    job.steps.push(newStep(event.step, event.name, event.at));
                    break;
                case 'log':
                case 'group-started':
                case 'group-ended':
                case 'step-completed':
                    applyToStep(stepOf(job, event.step, event.at), event);
            }
        }
        function applyToStep(step, event) {
            switch (event.type) {
                case 'log':
                    addLine(step, { kind: 'line', depth: step.depth, text: event.line });
                    break;
                case 'group-started':
                    addLine(step, { kind: 'group', depth: step.depth, text: event.title });
                    step.depth += 1;
                    break;
                case 'group-ended':
                    step.depth = Math.max(0, step.depth - 1);
                    break;
                case 'step-completed':
                    Object.assign(step, { status: event.conclusion, durationMs: event.durationMs });
                    step.forgiven = event.outcome === 'failure' && event.conclusion === 'success';
                    break;
            }
        }
        function addLine(step, line) {
            if (step.lines.length >= MAX_LINES)
                step.dropped += 1;
            else
                step.lines.push({ ...line, text: line.text.slice(0, MAX_LINE_LENGTH) });
        }
        function stepOf(job, number, at) {
            const known = job.steps.findLast((step) => step.number === number);
            if (known !== undefined)
                return known;
            const step = newStep(number, number === 0 ? 'Job' : `Step ${number}`, at);
            job.steps.push(step);
            return step;
        }
        function newStep(number, name, startedAt) {
            return {
                number,
                name,
                startedAt,
                status: 'in_progress',
                forgiven: false,
                durationMs: 0,
                lines: [],
                dropped: 0,
                depth: 0,
            };
        }
        function newJob(id, name, needs, planned) {
            return {
                id,
                name,
                planned,
                needs,
                status: 'queued',
                environment: undefined,
                review: undefined,
                startedAt: 0,
                durationMs: 0,
                steps: [],
                annotations: [],
                summaries: [],
                outputs: {},
            };
        }
        ;
        function whyNotTriggered(events, event) {
            const filters = events[event.name];
            if (filters === undefined)
                return `the workflow is not started by ${event.name} (its \`on:\` names ${names(events)})`;
            const action = event.payload?.['action'];
            if (filters.types !== undefined && typeof action === 'string' && !filters.types.includes(action)) {
                return `its \`on.${event.name}.types\` does not name ${action}`;
            }
            return event.name === 'push' ? whyNotPushed(filters, event.ref) : whyNotBranch(filters, baseBranch(event));
        }
        function names(events) {
            return Object.keys(events).join(', ');
        }
        function whyNotPushed(filters, ref) {
            const tag = /^refs\/tags\/(.+)$/.exec(ref)?.[1];
            const hasBranches = filters.branches !== undefined || filters['branches-ignore'] !== undefined;
            const hasTags = filters.tags !== undefined || filters['tags-ignore'] !== undefined;
            if (tag === undefined) {
                if (hasTags && !hasBranches)
                    return 'its `on.push` names tags only';
                return whyNotBranch(filters, ref.replace(/^refs\/heads\//, ''));
            }
            if (hasBranches && !hasTags)
                return 'its `on.push` names branches only';
            return whyNotMatched(tag, 'tags', filters.tags, filters['tags-ignore']);
        }
        function whyNotBranch(filters, branch) {
            if (branch === undefined)
                return undefined;
            return whyNotMatched(branch, 'branches', filters.branches, filters['branches-ignore']);
        }
        function baseBranch({ payload }) {
            const pullRequest = payload?.['pull_request'];
            return typeof pullRequest?.base?.ref === 'string' ? pullRequest.base.ref : undefined;
        }
        function whyNotMatched(name, what, wanted, ignored) {
            if (wanted !== undefined && !matchesPatterns(name, wanted))
                return `its \`${what}\` do not match ${name}`;
            if (ignored !== undefined && matchesPatterns(name, ignored))
                return `its \`${what}-ignore\` match ${name}`;
            return undefined;
        }
        function matchesPatterns(name, patterns) {
            let matches = false;
            for (const pattern of patterns) {
                const negative = pattern.startsWith('!');
                if (toRegExp(negative ? pattern.slice(1) : pattern).test(name))
                    matches = !negative;
            }
            return matches;
        }
        function toRegExp(pattern) {
            let source = '';
            for (const [token] of pattern.matchAll(/\\.|\*\*|\*|\[[^\]]*\]|[\s\S]/gu)) {
                if (token === '**')
                    source += '.*';
                else if (token === '*')
                    source += '[^/]*';
                else if (token === '?' || token === '+' || (token.length > 1 && !token.startsWith('\\')))
                    source += token;
                else
                    source += (token.length > 1 ? token.slice(1) : token).replace(/[$()*+.?[\\\]^{|}]/, '\\$&');
            }
            try {
                return new RegExp(`^${source}$`);
            }
            catch {
                throw new Error(`'${pattern}' is no filter pattern`);
            }
        }
        var read_workflow = __webpack_require__(18845);
        ;
        const FOLDER = '.github/workflows/';
        const MENTIONS_SUITE = /^\s*(?:-\s*)?["']?uses["']?\s*:\s*["']?[^\s"'@]+\/liftlock(?:\/[^\s"'@]+)?@/im;
        async function chooseWorkflow(git, { folder, named, push }) {
            if (named !== undefined)
                return readNamed(git, named);
            const files = await workflowsAt(git, 'HEAD');
            const paths = files.map(({ path }) => path);
            const candidates = candidatesAmong(files, push);
            const [first, ...more] = candidates;
            if (first === undefined)
                throw new problem.Np(noWorkflow(folder, paths));
            if (more.length > 0)
                throw new problem.Np(severalWorkflows(candidates.map(({ path }) => path)));
            return first;
        }
        async function workflowsAt(git, commit) {
            const listed = (await git('ls-tree', '-z', '--name-only', commit, FOLDER)) ?? '';
            const paths = listed.split('\0').filter((path) => /\.ya?ml$/.test(path));
            return Promise.all(paths.map(async (path) => ({ path, content: (await git('show', `${commit}:${path}`)) ?? '' })));
        }
        function takesPart(file, named) {
            return named === undefined ? usesSuite(file) : [named, `${FOLDER}${named}`].includes(file.path);
        }
        function usesSuite(file) {
            const { model } = (0, read_workflow.S)(file);
            if (model === undefined)
                return MENTIONS_SUITE.test(file.content);
            return model.jobs.some((job) => job.steps.some((step) => suiteStageOf(step) !== undefined));
        }
        function candidatesAmong(files, push) {
            const read = files.map((file) => ({ file, model: (0, read_workflow.S)(file).model }));
            const running = (stages, event) => read.filter(({ model }) => model !== undefined && event in model.events && runs(model, stages));
            const releasing = running(['stage', 'promote'], 'push');
            const ranks = [
                releasing.filter(({ model }) => model !== undefined && isStarted(model, push)),
                releasing,
                running(['stage', 'promote'], 'workflow_dispatch'),
                running(['build'], 'push'),
                read.filter(({ file, model }) => model === undefined && MENTIONS_SUITE.test(file.content)),
            ];
            return (ranks.find((rank) => rank.length > 0) ?? []).map(({ file }) => file);
        }
        function runs(model, stages) {
            return model.jobs.some((job) => job.steps.some((step) => stages.includes(suiteStageOf(step) ?? '')));
        }
        function isStarted({ events }, push) {
            try {
                return whyNotTriggered(events, push) === undefined;
            }
            catch {
                return false;
            }
        }
        async function readNamed(git, named) {
            const path = named.replace(/^\.\//, '');
            for (const candidate of [path, `${FOLDER}${path}`]) {
                const content = await git('show', `HEAD:${candidate}`);
                if (content !== undefined)
                    return { path: candidate, content };
            }
            throw new problem.Np(workflowMissing(named));
        }
        var promises_ = __webpack_require__(51455);
        ;
        async function checkKeepFolder(folder) {
            try {
                if ((await (0, promises_.readdir)(folder)).length === 0)
                    return;
            }
            catch (error) {
                if (error.code === 'ENOENT')
                    return;
            }
            throw new problem.Np(keepFolderNotEmpty(folder));
        }
        async function keep(folder, github, gitDir) {
            await (0, promises_.mkdir)(folder, { recursive: true });
            await (0, promises_.cp)(gitDir, (0, external_node_path_.join)(folder, 'repository.git'), { recursive: true });
            const taken = new Set();
            const releases = [...github.state.releases].sort((one, other) => Number(one.draft) - Number(other.draft));
            for (const { id, tagName, assets } of releases) {
                const target = (0, external_node_path_.join)(folder, 'assets', taken.has(tagName) ? `${tagName}-${id}` : tagName);
                taken.add(tagName);
                await (0, promises_.mkdir)(target, { recursive: true });
                for (const { name, sha256 } of assets) {
                    if (sha256 !== null)
                        await (0, promises_.copyFile)(github.blobPath(sha256), (0, external_node_path_.join)(target, name));
                }
            }
            await (0, promises_.writeFile)((0, external_node_path_.join)(folder, 'state.json'), `${JSON.stringify(withoutSecrets(github.state), null, 2)}\n`);
        }
        function withoutSecrets(state) {
            const hidden = (secrets) => Object.fromEntries(Object.keys(secrets).map((name) => [name, '***']));
            return {
                ...state,
                tokens: [],
                secrets: hidden(state.secrets),
                environments: state.environments.map((environment) => ({ ...environment, secrets: hidden(environment.secrets) })),
            };
        }
        ;
        const NEVER_REHEARSED = [
            'GitHub itself: a local one answered, without its rate limits and outages',
            'attestations: nothing was signed',
            ...simplifications,
        ];
        ;
        const AFTER_BUILD = ['test', 'stage', 'promote'];
        const LOOKS_FINE = new Set(['success', 'skipped']);
        const PIPELINE = ['build', ...AFTER_BUILD];
        async function missedRelease(workflow, run, planned) {
            if (!LOOKS_FINE.has(run.conclusion) || stoppedByDecision(workflow, run))
                return [];
            const builds = jobsWith(['build'], workflow);
            const isUnasked = builds.length > 0 && builds.every((job) => wasSkipped(job.key, run));
            const version = isUnasked ? await planned() : versionDue(workflow, run);
            if (version === undefined)
                return [];
            const later = jobsWith(isUnasked ? PIPELINE : AFTER_BUILD, workflow);
            if (later.length === 0)
                return [candidateNotUsed(workflow.path, version)];
            const skipped = later.filter((job) => wasSkipped(job.key, run));
            if (skipped.length === 0)
                return [];
            const missing = skipped.flatMap((job) => missingOutputs(job, workflow, run));
            return [
                releaseMissed(workflow.path, {
                    version,
                    skipped: skipped.map((job) => ({ job: job.key, why: whySkipped(job, run) })),
                    missing,
                }),
            ];
        }
        function jobsWith(stages, workflow) {
            return workflow.jobs.filter((job) => job.steps.some((step) => stages.includes(suiteStageOf(step) ?? '')));
        }
        function versionDue(workflow, run) {
            const due = outputsOf(workflow, run, 'build').find((outputs) => outputs['release-needed'] === 'true');
            return due?.['version'];
        }
        function stoppedByDecision(workflow, run) {
            return outputsOf(workflow, run, 'stage').some(({ decision }) => decision === 'skipped');
        }
        function outputsOf(workflow, run, stage) {
            return workflow.jobs.flatMap((job) => job.steps
                .filter((step) => suiteStageOf(step) === stage)
                .flatMap(({ id }) => run.jobs.filter(({ key }) => key === job.key).map(({ steps }) => steps[id]?.outputs ?? {})));
        }
        function wasSkipped(key, { jobs }) {
            return jobs.filter((job) => job.key === key).every(({ conclusion }) => conclusion === 'skipped');
        }
        function whySkipped(job, run) {
            const needed = job.needs.filter((key) => wasSkipped(key, run));
            if (needed.length > 0)
                return `it needs ${needed.map((key) => `\`${key}\``).join(' and ')}, which ${needed.length === 1 ? 'was' : 'were'} skipped`;
            return `its \`if: ${writtenIf(job)}\` is false`;
        }
        var git_history = __webpack_require__(45097);
        var read_history = __webpack_require__(52651);
        var version_plan = __webpack_require__(4516);
        var external_node_child_process_ = __webpack_require__(31421);
        var external_node_os_ = __webpack_require__(48161);
        ;
        const SETTINGS = [
            ['core.hooksPath', external_node_os_.devNull],
            ['core.fsmonitor', 'false'],
            ['protocol.ext.allow', 'never'],
            ['safe.directory', '*'],
            ['gc.auto', '0'],
        ];
        function gitEnvironment(extra = {}) {
            const settings = SETTINGS.flatMap(([key, value], index) => [
                [`GIT_CONFIG_KEY_${index}`, key],
                [`GIT_CONFIG_VALUE_${index}`, value],
            ]);
            return {
                PATH: process.env['PATH'] ?? '',
                ...(process.platform === 'win32' ? { SYSTEMROOT: process.env['SYSTEMROOT'] ?? '' } : {}),
                LC_ALL: 'C',
                GIT_CONFIG_NOSYSTEM: '1',
                GIT_CONFIG_GLOBAL: external_node_os_.devNull,
                GIT_TERMINAL_PROMPT: '0',
                GIT_CONFIG_COUNT: String(SETTINGS.length),
                ...Object.fromEntries(settings),
                ...extra,
            };
        }
        const MAX_OUTPUT_BYTES = 256 * 1024 * 1024;
        function runGit(gitDir, args, options = {}) {
            return new Promise((resolve, reject) => {
                const child = (0, external_node_child_process_.execFile)('git', [`--git-dir=${gitDir}`, ...args], { env: gitEnvironment(options.env), maxBuffer: MAX_OUTPUT_BYTES, encoding: 'utf8' }, (error, stdout, stderr) => {
                    const exitCode = child.exitCode;
                    if (error !== null && exitCode === null)
                        reject(error);
                    else
                        resolve({ exitCode: exitCode ?? 0, stdout, stderr });
                });
                child.stdin?.on('error', () => { });
                child.stdin?.end(options.input ?? '');
            });
        }
        ;
        async function plannedVersion(fixture, config) {
            const parsed = (0, parse.o4)(config ?? '');
            if (!parsed.ok)
                return undefined;
            const { version: rules, components } = parsed.config;
            const history = await (0, read_history.L)((0, git_history.H)({ cwd: fixture.gitDir, env: gitEnvironment() }), {
                rules,
                components,
                ref: fixture.head,
                branch: fixture.branch,
            });
            const { plan, problems } = (0, version_plan.w)({ history, rules, components });
            return problems.length === 0 ? plan.next?.version : undefined;
        }
        var external_node_crypto_ = __webpack_require__(77598);
        ;
        const ACTIONS_BOT = 'github-actions[bot]';
        function issueToken(github, request) {
            if ('login' in request) {
                const known = github.state.users.some((user) => user.login === request.login);
                if (!known)
                    throw new Error(`no user ${request.login}`);
                return add(github, { value: secret('ghp_'), kind: 'user', login: request.login, jobId: null, permissions: {} });
            }
            const { permissions } = request;
            return add(github, { value: secret('ghs_'), kind: 'app', login: ACTIONS_BOT, jobId: null, permissions });
        }
        function issueJobTokens(github, job) {
            const { id: jobId, permissions } = job;
            const token = add(github, { value: secret('ghs_'), kind: 'job', login: ACTIONS_BOT, jobId, permissions });
            const runtime = runtimeTokenValue(job);
            const runtimeToken = add(github, { value: runtime, kind: 'runtime', login: ACTIONS_BOT, jobId, permissions: {} });
            return { token, runtimeToken };
        }
        function expireJobTokens(github, jobId) {
            for (const token of github.state.tokens) {
                if (token.jobId === jobId)
                    token.expired = true;
            }
        }
        function backendId(id) {
            return `00000000-0000-4000-8000-${String(id).padStart(12, '0')}`;
        }
        function runtimeTokenValue(job) {
            const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
            const scp = `Actions.Results:${backendId(job.runId)}:${backendId(job.id)}`;
            return [part({ alg: 'none', typ: 'JWT' }), part({ scp }), (0, external_node_crypto_.randomBytes)(24).toString('hex')].join('.');
        }
        function secret(prefix) {
            return `${prefix}${(0, external_node_crypto_.randomBytes)(18).toString('hex')}`;
        }
        function add(github, token) {
            github.state.tokens.push({ ...token, expired: false });
            return token.value;
        }
        ;
        class GitHubError extends Error {
            status;
            errors;
            headers;
            constructor(status, message, details = {}) {
                super(message);
                this.name = 'GitHubError';
                this.status = status;
                this.errors = details.errors;
                this.headers = details.headers ?? {};
            }
            body() {
                return {
                    message: this.message,
                    ...(this.errors === undefined ? {} : { errors: this.errors }),
                    documentation_url: 'https://docs.github.com/rest',
                    status: String(this.status),
                };
            }
        }
        function notFound() {
            return new GitHubError(404, 'Not Found');
        }
        function validationFailed(...errors) {
            return new GitHubError(422, 'Validation Failed', { errors });
        }
        function unprocessable(message) {
            return new GitHubError(422, message);
        }
        function requiresAuthentication() {
            return new GitHubError(401, 'Requires authentication');
        }
        function otherRepository(asked, here) {
            return new GitHubError(501, `${asked} is another repository: the local GitHub holds ${here} alone. GitHub itself may know it; the rehearsal cannot answer for it.`);
        }
        function notModelled(method, path) {
            return new GitHubError(501, `${method} ${path} is not modelled by the local GitHub. GitHub itself may know it; the rehearsal cannot answer for it.`);
        }
        ;
        function may(viewer, permission, level) {
            const { token, user } = viewer;
            if (token.kind === 'anonymous')
                return false;
            if (token.kind === 'user')
                return personMay(user, permission, level);
            const granted = token.permissions[permission] ?? (permission === 'metadata' ? 'read' : undefined);
            return granted === 'write' || granted === level;
        }
        function personMay(user, permission, level) {
            switch (user.role) {
                case 'admin':
                    return true;
                case 'write':
                    return permission !== 'administration';
                case 'read':
                    return permission !== 'administration' && level === 'read';
                case 'none':
                    return false;
            }
        }
        function actsForActions(viewer) {
            return viewer.token.kind === 'job';
        }
        const ANONYMOUS = {
            token: { value: '', kind: 'anonymous', login: '', jobId: null, permissions: {}, expired: false },
            user: { id: 0, login: '', type: 'User', role: 'none', createdAt: '' },
        };
        function isAnonymous({ token }) {
            return token.kind === 'anonymous';
        }
        function isInstallation({ token }) {
            return token.kind === 'job' || token.kind === 'app';
        }
        function authenticate(github, headers) {
            const value = tokenValue(headers.get('authorization'));
            if (value === undefined)
                return ANONYMOUS;
            const token = github.state.tokens.find((candidate) => candidate.value === value);
            if (token === undefined || token.expired || token.kind === 'runtime')
                throw new GitHubError(401, 'Bad credentials');
            const user = github.state.users.find((candidate) => candidate.login === token.login);
            if (user === undefined)
                throw new GitHubError(401, 'Bad credentials');
            return { token, user };
        }
        function tokenValue(header) {
            const [scheme = '', credentials = ''] = (header ?? '').trim().split(/\s+/);
            if (/^(bearer|token)$/i.test(scheme))
                return credentials;
            if (!/^basic$/i.test(scheme))
                return undefined;
            const [user = '', password = ''] = Buffer.from(credentials, 'base64').toString('utf8').split(':');
            return isPlaceholder(password) ? user : password;
        }
        function isPlaceholder(password) {
            return password === '' || password === 'x-oauth-basic';
        }
        ;
        function nextId(state) {
            state.lastId += 1;
            return state.lastId;
        }
        function timestamp(date) {
            return date.toISOString().replace(/\.\d{3}Z$/, 'Z');
        }
        function now(github) {
            return timestamp(github.clock());
        }
        ;
        function findUser(state, login) {
            return state.users.find((user) => user.login.toLowerCase() === login.toLowerCase());
        }
        const NO_REPLY = /^(?:\d+\+)?(?<login>[^@+]+)@users\.noreply\.github\.com$/i;
        function findAccount(state, email) {
            const login = NO_REPLY.exec(email)?.groups?.['login'];
            if (login !== undefined)
                return findUser(state, login);
            return state.users.find((user) => user.email?.toLowerCase() === email.toLowerCase());
        }
        function addUser(state, { login, role, createdAt, email }) {
            const known = findUser(state, login);
            if (known !== undefined)
                return known;
            const user = {
                id: nextId(state),
                login,
                type: 'User',
                role,
                createdAt,
                ...(email !== undefined && { email }),
            };
            state.users.push(user);
            return user;
        }
        ;
        const MAX_REVIEWERS = 6;
        function findEnvironment(state, name) {
            return state.environments.find((environment) => environment.name.toLowerCase() === name.toLowerCase());
        }
        function ensureEnvironment(state, name, createdAt) {
            return findEnvironment(state, name) ?? addEnvironment(state, { name, reviewers: [] }, createdAt);
        }
        function addEnvironment(state, settings, createdAt) {
            if (settings.reviewers.length > MAX_REVIEWERS) {
                throw new Error(`environment ${settings.name} has ${settings.reviewers.length} reviewers; GitHub allows ${MAX_REVIEWERS}`);
            }
            for (const login of settings.reviewers)
                addUser(state, { login, role: 'read', createdAt });
            const environment = {
                id: nextId(state),
                name: settings.name,
                createdAt,
                ruleIds: { waitTimer: nextId(state), reviewers: nextId(state), branchPolicy: nextId(state) },
                reviewers: [...settings.reviewers],
                preventSelfReview: settings.preventSelfReview ?? false,
                waitTimerMinutes: settings.waitTimerMinutes ?? 0,
                branchPatterns: (settings.branchPatterns ?? []).map((name) => ({ id: nextId(state), name })),
                canAdminsBypass: settings.canAdminsBypass ?? true,
                secrets: { ...settings.secrets },
                variables: { ...settings.variables },
            };
            state.environments.push(environment);
            return environment;
        }
        function allowsRef(environment, ref) {
            if (environment.branchPatterns.length === 0)
                return true;
            const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
            return branch !== undefined && environment.branchPatterns.some(({ name }) => matches(name, branch));
        }
        function matches(pattern, branch) {
            const source = pattern.split(/(\*\*\/|\*|\?)/).map((part) => {
                if (part === '**/')
                    return '(?:.*/)?';
                if (part === '*')
                    return '[^/]*';
                if (part === '?')
                    return '[^/]';
                return part.replaceAll(/[.+^${}()|[\]\\]/g, String.raw `\$&`);
            });
            return new RegExp(`^${source.join('')}$`).test(branch);
        }
        ;
        const MAX_DESCRIPTION_LENGTH = 140;
        function findDeployment(state, id) {
            const deployment = state.deployments.find((candidate) => candidate.id === id);
            if (deployment === undefined)
                throw notFound();
            return deployment;
        }
        function latestStatus(deployment) {
            return deployment.statuses.at(-1);
        }
        function addDeployment(github, values, by) {
            const createdAt = now(github);
            ensureEnvironment(github.state, values.environment, createdAt);
            const deployment = {
                id: nextId(github.state),
                ...values,
                ...by,
                originalEnvironment: values.environment,
                createdAt,
                updatedAt: createdAt,
                statuses: [],
            };
            github.state.deployments.push(deployment);
            github.changed({ what: 'deployment', id: deployment.id });
            return deployment;
        }
        function addStatusAs(github, viewer, deployment, status) {
            if ((status.description ?? '').length > MAX_DESCRIPTION_LENGTH) {
                const message = `description is too long (maximum is ${MAX_DESCRIPTION_LENGTH} characters)`;
                throw validationFailed({ resource: 'DeploymentStatus', field: 'description', code: 'custom', message });
            }
            return addStatus(github, deployment, status, { creator: viewer.user.login, viaApp: actsForActions(viewer) });
        }
        function addStatus(github, deployment, status, by) {
            const createdAt = now(github);
            const environment = status.environment ?? deployment.environment;
            ensureEnvironment(github.state, environment, createdAt);
            const record = {
                id: nextId(github.state),
                state: status.state,
                description: status.description ?? '',
                environment,
                environmentUrl: status.environmentUrl ?? '',
                logUrl: status.logUrl ?? '',
                ...by,
                createdAt,
            };
            deployment.statuses.push(record);
            deployment.environment = environment;
            deployment.updatedAt = createdAt;
            github.changed({ what: 'deployment', id: deployment.id });
            if (status.state === 'success' && (status.autoInactive ?? true))
                retireOthers(github, deployment);
            return record;
        }
        function retireOthers(github, newest) {
            const replaced = github.state.deployments.filter((deployment) => deployment.id < newest.id &&
                deployment.environment === newest.environment &&
                !deployment.transientEnvironment &&
                !deployment.productionEnvironment &&
                latestStatus(deployment)?.state === 'success');
            for (const deployment of replaced) {
                addStatus(github, deployment, { state: 'inactive' }, { creator: ACTIONS_BOT, viaApp: true });
            }
        }
        function isDeletable(state, deployment) {
            const current = latestStatus(deployment)?.state;
            return state.deployments.length === 1 || (current !== undefined && current !== 'success');
        }
        function deleteDeployment(github, deployment) {
            github.state.deployments = github.state.deployments.filter((candidate) => candidate.id !== deployment.id);
            github.changed({ what: 'deployment', id: deployment.id });
        }
        var semver = __webpack_require__(62088);
        ;
        function latestRelease(state) {
            return state.releases.find((release) => release.id === state.latestReleaseId) ?? newestFullRelease(state);
        }
        function markLatest(state, release, choice) {
            const eligible = !release.draft && !release.prerelease;
            if (choice === 'legacy')
                state.latestReleaseId = newestFullRelease(state)?.id ?? null;
            else if (choice === 'true' && eligible)
                state.latestReleaseId = release.id;
            else if (state.latestReleaseId === release.id)
                state.latestReleaseId = null;
        }
        function newestFullRelease(state) {
            return state.releases
                .filter((release) => !release.draft && !release.prerelease)
                .toSorted((one, other) => other.createdAt.localeCompare(one.createdAt) || compareVersions(other, one))[0];
        }
        function compareVersions(one, other) {
            const [left, right] = [one, other].map(({ tagName }) => semver.parse(tagName.replace(/^\D*/, '')));
            return left && right ? semver.compare(left, right) : one.id - other.id;
        }
        ;
        const PERSON = 'rehearsal-person';
        const SUITE = 'liftlock/';
        const REFUSED = new Set([403, 422, 501]);
        function apiCalls({ api, requests }) {
            const ofRun = requests.filter(({ userAgent }) => userAgent !== PERSON);
            const others = ofRun.filter((request) => !request.userAgent.startsWith(SUITE));
            return {
                calls: api.calls,
                writes: api.writes,
                others: { calls: others.length, writes: others.filter(isWrite).length },
                refused: refusedCalls(ofRun),
            };
        }
        function callsAmong(requests) {
            const suite = requests.filter(({ userAgent }) => userAgent.startsWith(SUITE));
            return apiCalls({ api: { calls: suite.length, writes: suite.filter(isWrite).length }, requests: [...requests] });
        }
        function isWrite({ method, path }) {
            return method !== 'GET' && method !== 'HEAD' && !path.endsWith('/graphql');
        }
        function refusedCalls(requests) {
            const calls = new Map();
            for (const { method, path, status, userAgent, permission } of requests) {
                if (!REFUSED.has(status))
                    continue;
                const client = /^[^/\s]+/.exec(userAgent)?.[0] ?? 'a client without a name';
                const key = [client, method, path, status].join(' ');
                const times = (calls.get(key)?.times ?? 0) + 1;
                calls.set(key, { client, method, path, status, times, permission: status === 403 ? permission : null });
            }
            return [...calls.values()];
        }
        function refusedText({ client, method, path, status, times, permission }) {
            const why = status === 501
                ? 'not modelled by the local GitHub, so nothing is known about the answer of GitHub'
                : status === 403 && permission !== null
                    ? `the job has no \`${permission}\``
                    : 'refused';
            return `${client}: ${method} ${path}: ${status}, ${why}${times === 1 ? '' : ` (${times} times)`}`;
        }
        var deployment_payload = __webpack_require__(51640);
        var ledger = __webpack_require__(80973);
        ;
        function ledgerRecord(deployment) {
            const payload = deployment.task === deployment_payload.wB ? (0, deployment_payload.rD)(deployment.payload) : undefined;
            if (payload === undefined)
                return undefined;
            const { id, environment, sha } = deployment;
            const statuses = deployment.statuses.map(({ id: status, state, description, createdAt, logUrl }) => ({
                id: status,
                state,
                description,
                createdAt,
                logUrl,
            }));
            return { id, environment, sha, payload, statuses: statuses.reverse() };
        }
        function ledgerOf(state) {
            return state.deployments.map(ledgerRecord).filter((record) => record !== undefined);
        }
        function liveIn(state, environment) {
            return (0, ledger.VD)(ledgerOf(state).filter((record) => record.environment === environment));
        }
        ;
        function resultOf(run, state, said) {
            const { environments, deployments, approvals, releases } = stateOf(state);
            return {
                schema: 1,
                conclusion: run.conclusion,
                jobs: run.jobs.map(({ id, name, conclusion, outputs }) => ({ id, name, conclusion, outputs })),
                environments,
                deployments,
                approvals,
                releases,
                api: apiCalls(state),
                notRehearsed: said.notRehearsed,
                problems: said.problems,
            };
        }
        function stateOf(state) {
            return {
                environments: state.environments.map(({ name }) => ({ name, live: liveView(state, name) })),
                deployments: state.deployments.map((deployment) => ({
                    environment: deployment.environment,
                    state: latestStatus(deployment)?.state ?? null,
                    sha: deployment.sha,
                    payload: parsed(deployment.payload),
                    statuses: deployment.statuses.map(({ state: status, description }) => ({ state: status, description })),
                })),
                approvals: state.reviews.flatMap(({ environments, user, state: answer, comment }) => environments.map((environment) => ({ environment, user, state: answer, comment }))),
                releases: releasesOf(state),
            };
        }
        function liveView(state, environment) {
            const record = liveIn(state, environment);
            return record === undefined ? null : { version: record.payload.version, candidate: record.payload.candidate };
        }
        function parsed(payload) {
            if (typeof payload !== 'string')
                return payload;
            try {
                return JSON.parse(payload);
            }
            catch {
                return payload;
            }
        }
        function releasesOf(state) {
            const latest = latestRelease(state)?.id;
            return state.releases.map((release) => ({
                tag: release.tagName,
                name: release.name,
                draft: release.draft,
                prerelease: release.prerelease,
                latest: !release.draft && release.id === latest,
                body: release.body,
                assets: release.assets.map(({ name, size, sha256 }) => ({
                    name,
                    size,
                    digest: sha256 === null ? null : `sha256:${sha256}`,
                })),
            }));
        }
        ;
        const NO_COMMIT = '0'.repeat(40);
        function pushEvent(place, push) {
            const url = addressOf(place);
            const commit = {
                id: push.head,
                message: push.subject,
                url: `${url}/commit/${push.head}`,
                author: { name: push.author },
                committer: { name: push.author },
            };
            return {
                name: 'push',
                payload: {
                    ref: `refs/heads/${push.branch}`,
                    before: push.before,
                    after: push.head,
                    created: push.before === NO_COMMIT,
                    deleted: false,
                    forced: false,
                    compare: `${url}/compare/${push.before.slice(0, 12)}...${push.head.slice(0, 12)}`,
                    commits: [commit],
                    head_commit: commit,
                    pusher: { name: push.actor },
                    ...common(place, push.actor),
                },
            };
        }
        function dispatchEvent(place, { branch, workflow, inputs, actor }) {
            return {
                name: 'workflow_dispatch',
                payload: { ref: `refs/heads/${branch}`, inputs: { ...inputs }, workflow, ...common(place, actor) },
            };
        }
        function common(place, actor) {
            return {
                sender: { login: actor, id: 1, type: 'User' },
                repository: {
                    id: 1,
                    name: place.repository,
                    full_name: `${place.owner}/${place.repository}`,
                    owner: { login: place.owner, id: 1, type: 'Organization' },
                    html_url: addressOf(place),
                    private: false,
                    visibility: 'public',
                    default_branch: place.defaultBranch,
                },
            };
        }
        function addressOf({ owner, repository }) {
            return `https://github.com/${owner}/${repository}`;
        }
        ;
        function firstRun(fixture) {
            const [workflow] = fixture.workflows;
            if (workflow === undefined)
                return undefined;
            const { branch, head: sha, actor } = fixture;
            const events = (0, read_workflow.S)(workflow).model?.events ?? {};
            const isByHand = !('push' in events) && 'workflow_dispatch' in events;
            const event = isByHand
                ? dispatchEvent(fixture, { branch, inputs: {}, workflow: workflow.path, actor })
                : pushEvent(fixture, { ...fixture, ...fixture.commit });
            return { workflow, event, ref: `refs/heads/${branch}`, sha, actor };
        }
        function run_start_whyNotPushed(workflow, branch) {
            const { model } = (0, read_workflow.S)(workflow);
            if (model === undefined)
                return undefined;
            return whyNotTriggered(model.events, { name: 'push', ref: `refs/heads/${branch}` });
        }
        ;
        function stageProblems({ jobs }) {
            return jobs.flatMap(({ steps }) => Object.values(steps)
                .filter(({ conclusion }) => conclusion === 'failure')
                .flatMap(({ outputs }) => problemsIn(outputs['result'])));
        }
        function problemsIn(result) {
            try {
                const { problems } = JSON.parse(result ?? '{}');
                return Array.isArray(problems) ? problems.filter(isProblem) : [];
            }
            catch {
                return [];
            }
        }
        function isProblem(value) {
            const problem = value;
            return typeof problem?.code === 'string' && typeof problem.found === 'string' && typeof problem.next === 'string';
        }
        ;
        class Clock {
            #source;
            #ahead = 0;
            constructor(source) {
                this.#source = source;
            }
            now = () => this.#source() + this.#ahead;
            date = () => new Date(this.now());
            advance(ms) {
                if (!(ms >= 0))
                    throw new RangeError(`a clock cannot be advanced by ${ms} ms`);
                this.#ahead += ms;
            }
            get ahead() {
                return this.#ahead;
            }
        }
        var external_node_http_ = __webpack_require__(37067);
        var external_node_stream_ = __webpack_require__(57075);
        var external_node_stream_promises_ = __webpack_require__(46466);
        ;
        function connectionLost() {
            const cause = Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' });
            return new TypeError('fetch failed', { cause });
        }
        function isConnectionLost(error) {
            return error instanceof TypeError && error.message === 'fetch failed';
        }
        ;
        async function serve(github, options = {}) {
            const server = (0, external_node_http_.createServer)((incoming, outgoing) => {
                handle(github, options, incoming, outgoing).catch((error) => giveUp(outgoing, error));
            });
            await new Promise((resolve, reject) => {
                server.once('error', reject);
                server.listen(options.port ?? 0, '127.0.0.1', resolve);
            });
            github.origin = `http://127.0.0.1:${server.address().port}`;
            const close = () => new Promise((resolve) => {
                server.close(() => resolve());
                server.closeAllConnections();
            });
            return { origin: github.origin, close };
        }
        async function handle(github, options, incoming, outgoing) {
            if (!isLoopback(incoming.headers.host)) {
                outgoing.writeHead(421, { 'content-type': 'text/plain' }).end('This server answers to names of this machine only.');
                return;
            }
            const request = toRequest(github.origin, incoming);
            const response = (await options.pages?.(request)) ?? (await github.answer(request));
            outgoing.writeHead(response.status, [...response.headers].flat());
            if (response.body === null)
                outgoing.end();
            else
                await (0, external_node_stream_promises_.pipeline)(external_node_stream_.Readable.fromWeb(response.body), outgoing);
        }
        function giveUp(outgoing, error) {
            if (isConnectionLost(error) || outgoing.headersSent) {
                outgoing.destroy();
                return;
            }
            const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
            outgoing.writeHead(500, { 'content-type': 'text/plain' }).end(`The local GitHub failed. ${text}`);
        }
        function isLoopback(host) {
            return host !== undefined && /^(127\.0\.0\.1|\[::1\]|([\w-]+\.)*localhost)(:\d+)?$/i.test(host);
        }
        function toRequest(origin, incoming) {
            const headers = new Headers();
            for (const [name, value] of Object.entries(incoming.headers)) {
                for (const each of [value].flat())
                    if (each !== undefined)
                        headers.append(name, each);
            }
            const method = incoming.method ?? 'GET';
            const hasBody = method !== 'GET' && method !== 'HEAD';
            const body = hasBody ? external_node_stream_.Readable.toWeb(incoming) : null;
            const url = new URL(incoming.url ?? '/', origin);
            return new Request(url, { method, headers, body, redirect: 'manual', ...(hasBody ? { duplex: 'half' } : {}) });
        }
        ;
        const DAY_MS = 24 * 60 * 60 * 1000;
        const DEFAULT_RETENTION_DAYS = 90;
        function findArtifact(state, id) {
            const artifact = finishedArtifacts(state).find((candidate) => candidate.id === id);
            if (artifact === undefined)
                throw notFound();
            return artifact;
        }
        function finishedArtifacts(state) {
            return state.artifacts.filter((artifact) => artifact.finalized);
        }
        function addArtifact(github, job, values) {
            const { state } = github;
            const taken = state.artifacts.some((other) => other.runId === job.runId && other.attempt === job.attempt && other.name === values.name);
            if (taken)
                return undefined;
            const artifact = {
                id: nextId(state),
                runId: job.runId,
                attempt: job.attempt,
                jobId: job.id,
                name: values.name,
                mimeType: values.mimeType,
                signature: (0, external_node_crypto_.randomBytes)(24).toString('hex'),
                createdAt: now(github),
                expiresAt: values.expiresAt ?? timestamp(new Date(github.clock().getTime() + DEFAULT_RETENTION_DAYS * DAY_MS)),
                blocks: {},
                sha256: null,
                size: 0,
                finalized: false,
            };
            state.artifacts.push(artifact);
            return artifact;
        }
        function deleteArtifact(github, artifact) {
            github.state.artifacts = github.state.artifacts.filter((candidate) => candidate.id !== artifact.id);
            github.changed({ what: 'artifact', id: artifact.id });
        }
        function storageUrl(github, artifact) {
            const file = artifact.mimeType === 'application/zip' ? `${artifact.id}.zip` : String(artifact.id);
            return `${github.urls.api}/_storage/artifacts/${file}?sig=${artifact.signature}`;
        }
        ;
        function findRun(state, id) {
            const run = state.runs.find((candidate) => candidate.id === id);
            if (run === undefined)
                throw notFound();
            return run;
        }
        function currentAttempt(run) {
            const attempt = run.attempts.at(-1);
            if (attempt === undefined)
                throw new Error(`run ${run.id} has no attempt`);
            return attempt;
        }
        function shortRef(ref) {
            return ref.replace(/^refs\/(heads|tags)\//, '');
        }
        function addRun(github, request) {
            const { state } = github;
            const createdAt = now(github);
            const earlier = state.runs.filter((run) => run.path === request.workflow.path);
            addUser(state, { login: request.actor, role: 'none', createdAt });
            const run = {
                id: nextId(state),
                number: earlier.length + 1,
                workflowId: earlier[0]?.workflowId ?? nextId(state),
                checkSuiteId: nextId(state),
                path: request.workflow.path,
                name: request.workflow.name,
                event: request.event.name,
                payload: request.event.payload,
                ref: request.ref,
                sha: request.sha,
                actor: request.actor,
                createdAt,
                attempts: [newAttempt(1, 'all', request.actor, createdAt)],
            };
            state.runs.push(run);
            github.changed({ what: 'run', id: run.id });
            return run;
        }
        function addAttempt(github, run, { jobs, triggeringActor }) {
            const last = currentAttempt(run);
            if (last.status !== 'completed')
                throw new Error(`run ${run.id} is still running, so it cannot be run again`);
            const at = now(github);
            addUser(github.state, { login: triggeringActor, role: 'none', createdAt: at });
            const attempt = newAttempt(last.number + 1, jobs, triggeringActor, at);
            run.attempts.push(attempt);
            github.changed({ what: 'run', id: run.id });
            return attempt;
        }
        function finishRun(github, run, conclusion) {
            const attempt = currentAttempt(run);
            Object.assign(attempt, { status: 'completed', conclusion, updatedAt: now(github) });
            github.changed({ what: 'run', id: run.id });
        }
        function requestCancellation(github, run) {
            const attempt = currentAttempt(run);
            if (attempt.status === 'completed')
                throw new GitHubError(409, 'Cannot cancel a workflow run that is completed.');
            attempt.cancelRequested = true;
            github.changed({ what: 'cancel-requested', id: run.id });
        }
        function refreshRunStatus(github, run) {
            const attempt = currentAttempt(run);
            if (attempt.status === 'completed')
                return;
            const jobs = github.state.jobs.filter((job) => job.runId === run.id && job.attempt === attempt.number);
            const running = jobs.some((job) => job.status === 'in_progress');
            if (!running && jobs.some((job) => job.status === 'waiting'))
                attempt.status = 'waiting';
            else if (running || jobs.some((job) => job.status === 'completed'))
                attempt.status = 'in_progress';
            attempt.updatedAt = now(github);
            github.changed({ what: 'run', id: run.id });
        }
        function firstAttempt(run, attempt) {
            return run.attempts.findLast(({ number, jobs }) => number <= attempt && jobs === 'all')?.number ?? 1;
        }
        function jobsOfAttempt(state, run, attempt) {
            const byName = new Map();
            const first = firstAttempt(run, attempt);
            for (const job of state.jobs) {
                if (job.runId === run.id && job.attempt >= first && job.attempt <= attempt)
                    byName.set(job.name, job);
            }
            return [...byName.values()];
        }
        function newAttempt(number, jobs, triggeringActor, at) {
            return {
                number,
                jobs,
                triggeringActor,
                startedAt: at,
                updatedAt: at,
                status: 'queued',
                conclusion: null,
                cancelRequested: false,
            };
        }
        ;
        function findJob(state, id) {
            const job = state.jobs.find((candidate) => candidate.id === id);
            if (job === undefined)
                throw notFound();
            return job;
        }
        function addJob(github, request) {
            const { state } = github;
            const run = findRun(state, request.runId);
            const createdAt = now(github);
            const environment = request.environment === undefined ? null : ensureEnvironment(state, request.environment.name, createdAt);
            const gate = environment === null ? OPEN : gateOf(environment, run, createdAt);
            const job = {
                id: nextId(state),
                runId: run.id,
                attempt: currentAttempt(run).number,
                key: request.key,
                name: request.name,
                permissions: { ...request.permissions },
                environment: environment?.name ?? null,
                deploymentId: null,
                status: gate.state === 'waiting' ? 'waiting' : 'queued',
                conclusion: null,
                gate,
                createdAt,
                startedAt: null,
                completedAt: null,
            };
            state.jobs.push(job);
            if (environment !== null && request.environment?.deployment === true)
                addAutomaticDeployment(github, run, job, environment);
            github.changed({ what: 'job', id: job.id });
            refreshRunStatus(github, run);
            return job;
        }
        function beginJob(github, job) {
            Object.assign(job, { status: 'in_progress', startedAt: now(github) });
            writeJobStatus(github, job, 'in_progress');
            github.changed({ what: 'job', id: job.id });
            refreshRunStatus(github, findRun(github.state, job.runId));
        }
        function endJob(github, job, conclusion, environmentUrl) {
            Object.assign(job, { status: 'completed', conclusion, completedAt: now(github) });
            writeJobStatus(github, job, FINAL_STATE[conclusion], environmentUrl);
            github.changed({ what: 'job', id: job.id });
            refreshRunStatus(github, findRun(github.state, job.runId));
        }
        function queueJob(github, job) {
            job.status = 'queued';
            writeJobStatus(github, job, 'queued');
            github.changed({ what: 'job', id: job.id });
        }
        const FINAL_STATE = { success: 'success', failure: 'failure', cancelled: 'failure', skipped: 'inactive' };
        const OPEN = { state: 'open' };
        function gateOf(environment, run, since) {
            if (!allowsRef(environment, run.ref)) {
                const branch = shortRef(run.ref);
                const reason = `Branch "${branch}" is not allowed to deploy to ${environment.name} due to environment protection rules.`;
                return { state: 'refused', reason };
            }
            return environment.reviewers.length > 0 ? { state: 'waiting', since } : OPEN;
        }
        function addAutomaticDeployment(github, run, job, environment) {
            const deployment = addDeployment(github, {
                sha: run.sha,
                ref: shortRef(run.ref),
                task: 'deploy',
                payload: {},
                environment: environment.name,
                description: null,
                transientEnvironment: false,
                productionEnvironment: false,
            }, { creator: currentAttempt(run).triggeringActor, viaApp: true, jobId: job.id });
            job.deploymentId = deployment.id;
            const hasRules = environment.reviewers.length > 0 || environment.branchPatterns.length > 0 || environment.waitTimerMinutes > 0;
            if (!hasRules)
                return;
            writeJobStatus(github, job, 'waiting');
            if (job.gate.state === 'open')
                writeJobStatus(github, job, 'queued');
        }
        function writeJobStatus(github, job, state, environmentUrl) {
            if (job.deploymentId === null)
                return;
            const stillThere = github.state.deployments.some((deployment) => deployment.id === job.deploymentId);
            if (!stillThere)
                return;
            const deployment = findDeployment(github.state, job.deploymentId);
            if (latestStatus(deployment)?.state === state && state !== 'success')
                return;
            const logUrl = github.urls.html(`/actions/runs/${job.runId}/job/${job.id}`);
            addStatus(github, deployment, { state, environmentUrl, logUrl }, { creator: deployment.creator, viaApp: true });
        }
        ;
        const ARTIFACT_SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService/';
        class ServiceError extends Error {
            status;
            code;
            constructor(status, code, message) {
                super(message);
                this.status = status;
                this.code = code;
            }
        }
        const METHODS = {
            CreateArtifact: create,
            FinalizeArtifact: finalize,
            ListArtifacts: list,
            GetSignedArtifactURL: getSignedUrl,
            DeleteArtifact: remove,
        };
        async function answerArtifactService(github, request) {
            const name = new URL(request.url).pathname.slice(ARTIFACT_SERVICE.length);
            try {
                const method = METHODS[name];
                if (method === undefined)
                    throw new ServiceError(501, 'unimplemented', `${name} is not modelled by the local GitHub.`);
                const job = authorizedJob(github, request.headers);
                return json(200, method(github, job, readMessage(await request.text())));
            }
            catch (error) {
                if (!(error instanceof ServiceError))
                    throw error;
                return json(error.status, { code: error.code, msg: error.message });
            }
        }
        function create(github, job, message) {
            const name = service_text(message, 'name');
            const expiresAt = message['expires_at'] === undefined ? undefined : timestamp(new Date(service_text(message, 'expires_at')));
            const mimeType = message['mime_type'] === undefined ? 'application/zip' : service_text(message, 'mime_type');
            const artifact = addArtifact(github, job, { name, mimeType, expiresAt });
            if (artifact === undefined) {
                throw new ServiceError(409, 'already_exists', 'an artifact with this name already exists on the workflow run');
            }
            return { ok: true, signed_upload_url: storageUrl(github, artifact) };
        }
        function finalize(github, job, message) {
            const artifact = newest(github.state.artifacts.filter((each) => each.runId === job.runId && each.name === service_text(message, 'name') && !each.finalized));
            if (artifact.sha256 === null)
                throw new ServiceError(400, 'failed_precondition', 'the artifact was not uploaded');
            const claimed = message['hash'];
            if (claimed !== undefined && claimed !== `sha256:${artifact.sha256}`) {
                throw new ServiceError(400, 'invalid_argument', 'the hash is not that of the uploaded bytes');
            }
            artifact.finalized = true;
            github.changed({ what: 'artifact', id: artifact.id });
            return { ok: true, artifact_id: String(artifact.id) };
        }
        function list(github, job, message) {
            const name = message['name_filter'];
            const id = message['id_filter'];
            const found = ofRun(github, job).filter((artifact) => (name === undefined || artifact.name === name) && (id === undefined || String(artifact.id) === id));
            return { artifacts: found.map(describe) };
        }
        function getSignedUrl(github, job, message) {
            const artifact = newest(ofRun(github, job).filter((each) => each.name === service_text(message, 'name')));
            return { signed_url: storageUrl(github, artifact) };
        }
        function remove(github, job, message) {
            const artifact = newest(ofRun(github, job).filter((each) => each.name === service_text(message, 'name')));
            deleteArtifact(github, artifact);
            return { ok: true, artifact_id: String(artifact.id) };
        }
        function ofRun(github, job) {
            const first = firstAttempt(findRun(github.state, job.runId), job.attempt);
            return finishedArtifacts(github.state).filter(({ runId, attempt }) => runId === job.runId && attempt >= first);
        }
        function newest(artifacts) {
            const artifact = artifacts.at(-1);
            if (artifact === undefined)
                throw new ServiceError(404, 'not_found', 'artifact not found');
            return artifact;
        }
        function describe(artifact) {
            return {
                workflow_run_backend_id: backendId(artifact.runId),
                workflow_job_run_backend_id: backendId(artifact.jobId),
                database_id: String(artifact.id),
                name: artifact.name,
                size: String(artifact.size),
                created_at: artifact.createdAt,
                digest: `sha256:${artifact.sha256}`,
            };
        }
        function authorizedJob(github, headers) {
            const value = tokenValue(headers.get('authorization'));
            const token = github.state.tokens.find((candidate) => candidate.value === value && candidate.kind === 'runtime');
            if (token === undefined || token.expired || token.jobId === null) {
                throw new ServiceError(401, 'unauthenticated', 'the runtime token is not valid, or its job has ended');
            }
            return findJob(github.state, token.jobId);
        }
        function readMessage(body) {
            try {
                return JSON.parse(body);
            }
            catch {
                throw new ServiceError(400, 'malformed', 'the json request could not be decoded');
            }
        }
        function service_text(message, field) {
            const value = message[field];
            if (typeof value !== 'string' || value === '')
                throw new ServiceError(400, 'invalid_argument', `${field} is required`);
            return value;
        }
        function json(status, body) {
            return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
        }
        ;
        const STORAGE = '/_storage/';
        async function answerStorage(github, request) {
            const url = new URL(request.url);
            const [kind, file = ''] = url.pathname.slice(STORAGE.length).split('/');
            const id = Number(file.replace(/\.zip$/, ''));
            const signature = url.searchParams.get('sig') ?? '';
            const reads = request.method === 'GET' || request.method === 'HEAD';
            if (kind === 'assets' && reads)
                return headOr(request, getAsset(github, id, signature));
            const artifact = github.state.artifacts.find((candidate) => candidate.id === id);
            if (kind !== 'artifacts' || artifact === undefined || !same(artifact.signature, signature))
                return storage_refused();
            if (reads)
                return headOr(request, getArtifact(github, artifact));
            if (request.method === 'PUT')
                return putArtifact(github, artifact, url, request);
            return new Response(null, { status: 405 });
        }
        function headOr({ method }, whole) {
            return method === 'HEAD' ? new Response(null, whole) : whole;
        }
        async function putArtifact(github, artifact, url, request) {
            if (artifact.finalized)
                return new Response('the artifact is complete', { status: 409 });
            const part = url.searchParams.get('comp');
            if (part === 'blocklist') {
                const names = [...(await request.text()).matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]*)</g)];
                const digests = names.map(([, name = '']) => artifact.blocks[name]);
                if (digests.includes(undefined))
                    return new Response('unknown block', { status: 400 });
                commit(artifact, await github.blobs.join(digests));
                return created(github);
            }
            const blob = await github.blobs.put(request.body ?? []);
            if (part === 'block')
                artifact.blocks[url.searchParams.get('blockid') ?? ''] = blob.sha256;
            else if (part === null)
                commit(artifact, blob);
            else
                return new Response(`comp=${part} is not modelled by the local GitHub`, { status: 501 });
            return created(github);
        }
        function commit(artifact, blob) {
            Object.assign(artifact, { ...blob, blocks: {} });
        }
        function created(github) {
            const at = new Date(now(github)).toUTCString();
            return new Response(null, {
                status: 201,
                headers: { etag: '"local"', 'last-modified': at, 'x-ms-request-id': 'local' },
            });
        }
        function getArtifact(github, artifact) {
            if (artifact.sha256 === null)
                return storage_refused();
            const isZip = artifact.mimeType === 'application/zip';
            const name = isZip && (0, external_node_path_.extname)(artifact.name) !== '.zip' ? `${artifact.name}.zip` : artifact.name;
            return bytes(github, artifact.sha256, { type: artifact.mimeType, size: artifact.size, name });
        }
        function getAsset(github, id, signature) {
            const asset = github.state.releases.flatMap((release) => release.assets).find((candidate) => candidate.id === id);
            if (asset?.sha256 == null || !same(asset.sha256, signature))
                return storage_refused();
            return assetBytes(github, asset, asset.sha256);
        }
        function assetBytes(github, asset, sha256) {
            return bytes(github, sha256, { type: asset.contentType, size: asset.size, name: asset.name });
        }
        function bytes(github, sha256, { type, size, name }) {
            return new Response(github.blobs.read(sha256), {
                status: 200,
                headers: {
                    'content-type': type,
                    'content-length': String(size),
                    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
                },
            });
        }
        function storage_refused() {
            return new Response('the address is not valid', { status: 403 });
        }
        function same(secret, given) {
            const [left, right] = [Buffer.from(secret), Buffer.from(given)];
            return left.length === right.length && (0, external_node_crypto_.timingSafeEqual)(left, right);
        }
        var external_node_fs_ = __webpack_require__(73024);
        ;
        class BlobStore {
            folder;
            constructor(folder) {
                this.folder = folder;
            }
            async put(chunks) {
                await (0, promises_.mkdir)(this.folder, { recursive: true });
                const incoming = (0, external_node_path_.join)(this.folder, `incoming-${(0, external_node_crypto_.randomUUID)()}`);
                const hash = (0, external_node_crypto_.createHash)('sha256');
                let size = 0;
                try {
                    const file = await (0, promises_.open)(incoming, 'wx');
                    try {
                        for await (const chunk of chunks) {
                            hash.update(chunk);
                            size += chunk.byteLength;
                            await file.writeFile(chunk);
                        }
                    }
                    finally {
                        await file.close();
                    }
                    const sha256 = hash.digest('hex');
                    await (0, promises_.rename)(incoming, this.path(sha256));
                    return { sha256, size };
                }
                catch (error) {
                    await (0, promises_.rm)(incoming, { force: true });
                    throw error;
                }
            }
            async join(digests) {
                return this.put(this.#chunks(digests));
            }
            read(sha256) {
                return ReadableStream.from(this.#chunks([sha256]));
            }
            path(sha256) {
                return (0, external_node_path_.join)(this.folder, sha256);
            }
            async *#chunks(digests) {
                for (const sha256 of digests)
                    yield* (0, external_node_fs_.createReadStream)(this.path(sha256));
            }
        }
        ;
        function answerDownload(github, request) {
            const prefix = `/${github.urls.repository}/releases/download/`;
            const { pathname } = new URL(request.url);
            if (!/^(GET|HEAD)$/.test(request.method) || !pathname.startsWith(prefix))
                return undefined;
            const parts = pathname.slice(prefix.length).split('/').map(decode);
            const name = parts.pop();
            const tag = parts.join('/');
            const release = github.state.releases.find((candidate) => !candidate.draft && candidate.tagName === tag);
            const asset = release?.assets.find((candidate) => candidate.name === name);
            if (asset?.sha256 == null || github.state.repository.private)
                return new Response('Not Found', { status: 404 });
            const bytes = assetBytes(github, asset, asset.sha256);
            if (request.method === 'HEAD')
                return new Response(null, bytes);
            asset.downloadCount += 1;
            return bytes;
        }
        function decode(part) {
            try {
                return decodeURIComponent(part);
            }
            catch {
                return part;
            }
        }
        ;
        function pendingReviews(state, run) {
            const attempt = currentAttempt(run).number;
            const waiting = state.jobs.filter((job) => job.runId === run.id && job.attempt === attempt && job.gate.state === 'waiting' && job.status === 'waiting');
            const names = new Set(waiting.map((job) => job.environment));
            return [...names].flatMap((name) => {
                const environment = name === null ? undefined : findEnvironment(state, name);
                return environment === undefined ? [] : [{ environment, jobs: waiting.filter((job) => job.environment === name) }];
            });
        }
        function mayReview(environment, run, user) {
            const named = environment.reviewers.some((login) => login.toLowerCase() === user.login.toLowerCase());
            return named && !(environment.preventSelfReview && currentAttempt(run).triggeringActor === user.login);
        }
        function review(github, viewer, run, request) {
            const pending = pendingReviews(github.state, run);
            const chosen = [...new Set(request.environmentIds)].map((id) => {
                const found = pending.find(({ environment }) => environment.id === id);
                if (found === undefined)
                    throw unprocessable(`There is no pending deployment request for environment ${id}.`);
                return found;
            });
            if (chosen.length === 0)
                throw unprocessable('There are no pending deployment requests to approve or reject.');
            for (const { environment } of chosen) {
                if (!mayReview(environment, run, viewer.user)) {
                    throw unprocessable(`${viewer.user.login} cannot approve or reject deployments to ${environment.name}.`);
                }
            }
            const reviewId = nextId(github.state);
            const { state, comment } = request;
            const environments = chosen.map(({ environment }) => environment.name);
            github.state.reviews.push({ id: reviewId, runId: run.id, state, comment, user: viewer.user.login, environments });
            const jobs = chosen.flatMap((each) => each.jobs);
            for (const job of jobs) {
                job.gate = { state, reviewId };
                if (state === 'approved')
                    queueJob(github, job);
            }
            github.changed({ what: 'review', id: run.id });
            return jobs;
        }
        function outcomeOf(state, job) {
            const { gate } = job;
            switch (gate.state) {
                case 'open':
                    return { state: 'not-needed' };
                case 'waiting':
                    return undefined;
                case 'refused':
                    return { state: 'rejected', user: 'github', comment: gate.reason };
                case 'approved':
                case 'rejected': {
                    const found = state.reviews.find(({ id }) => id === gate.reviewId);
                    return { state: gate.state, user: found?.user ?? '', comment: found?.comment ?? '' };
                }
            }
        }
        ;
        class Gatekeeper {
            #github;
            #waiting = new Map();
            constructor(github) {
                this.#github = github;
            }
            wait(jobId, signal) {
                return new Promise((resolve, reject) => {
                    const waiters = this.#waiting.get(jobId) ?? new Set();
                    const giveUp = () => {
                        waiters.delete(look);
                        reject(signal.reason);
                    };
                    const look = () => {
                        const outcome = outcomeOf(this.#github.state, findJob(this.#github.state, jobId));
                        if (outcome === undefined)
                            return;
                        waiters.delete(look);
                        signal.removeEventListener('abort', giveUp);
                        resolve(outcome);
                    };
                    if (signal.aborted) {
                        giveUp();
                        return;
                    }
                    this.#waiting.set(jobId, waiters.add(look));
                    signal.addEventListener('abort', giveUp, { once: true });
                    look();
                });
            }
            lookAgain() {
                const looks = Array.from(this.#waiting.values(), (waiters) => Array.from(waiters)).flat();
                for (const look of looks)
                    look();
            }
        }
        ;
        const SHA = /^[0-9a-f]{40}$/;
        function isSha(text) {
            return SHA.test(text);
        }
        function isShortSha(text) {
            return /^[0-9a-f]{7,39}$/.test(text);
        }
        const FORBIDDEN = /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|\.$|\/$|^\/|^@$/;
        function isRefName(name) {
            if (name === '' || FORBIDDEN.test(name))
                return false;
            return name.split('/').every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.lock'));
        }
        ;
        class GitError extends Error {
            constructor(args, result) {
                super(`git ${args[0] ?? ''} failed with exit code ${result.exitCode}: ${result.stderr.trim()}`);
                this.name = 'GitError';
            }
        }
        const NO_OBJECT = '0'.repeat(40);
        class GitRepository {
            gitDir;
            #facts = new Map();
            constructor(gitDir) {
                this.gitDir = gitDir;
            }
            async run(args, options = {}) {
                const result = await runGit(this.gitDir, args, options);
                if (result.exitCode !== 0)
                    throw new GitError(args, result);
                return result.stdout;
            }
            fact(args, options = {}) {
                const key = JSON.stringify([args, options]);
                const known = this.#facts.get(key);
                if (known !== undefined)
                    return known;
                const fact = this.run(args, options);
                this.#facts.set(key, fact);
                fact.catch(() => this.#facts.delete(key));
                return fact;
            }
            async try(args, options = {}) {
                return runGit(this.gitDir, args, options);
            }
            async refs(prefix) {
                const format = '%(refname)%00%(objectname)%00%(objecttype)%00%(*objectname)%00%(*objecttype)';
                const folder = prefix.slice(0, prefix.lastIndexOf('/') + 1) || 'refs/';
                const output = await this.run(['for-each-ref', `--format=${format}`, '--', folder]);
                return output
                    .split('\n')
                    .filter((line) => line.startsWith(prefix))
                    .map((line) => {
                    const [name = '', sha = '', type = '', peeledSha = '', peeledType = ''] = line.split('\0');
                    const commit = type === 'commit' ? sha : peeledType === 'commit' ? peeledSha : null;
                    return { name, sha, type, commit };
                });
            }
            async ref(name) {
                if (!isRefName(name))
                    return undefined;
                return (await this.refs(name)).find((ref) => ref.name === name);
            }
            async commit(name) {
                const names = name.startsWith('refs/') ? [name] : [`refs/heads/${name}`, `refs/tags/${name}`];
                return this.#firstCommit(name, isSha(name) ? [name, ...names] : names);
            }
            async abbreviatedCommit(name) {
                const named = await this.commit(name);
                if (named !== null)
                    return named;
                if (/^(heads|tags)\/./.test(name))
                    return this.#firstCommit(name, [`refs/${name}`]);
                return isShortSha(name) ? this.#firstCommit(name, [name]) : null;
            }
            async #firstCommit(name, candidates) {
                if (!isRefName(name))
                    return null;
                const output = await this.run(['cat-file', '--batch-check=%(objectname) %(objecttype)'], {
                    input: candidates.map((candidate) => `${candidate}^{commit}\n`).join(''),
                });
                const found = output.split('\n').find((line) => line.endsWith(' commit'));
                return found === undefined ? null : found.slice(0, 40);
            }
            async objectType(sha) {
                if (!isSha(sha))
                    return null;
                const output = await this.run(['cat-file', '--batch-check=%(objecttype)'], { input: `${sha}\n` });
                return output.endsWith(' missing\n') ? null : output.trim();
            }
            async createRef(name, sha) {
                return (await this.try(['update-ref', '--end-of-options', name, sha, NO_OBJECT])).exitCode === 0;
            }
            async updateRef(name, sha, expected) {
                await this.run(['update-ref', '--end-of-options', name, sha, expected]);
            }
            async deleteRef(name) {
                await this.run(['update-ref', '-d', '--end-of-options', name]);
            }
            async isAncestor(ancestor, descendant) {
                const args = ['merge-base', '--is-ancestor', '--end-of-options', ancestor, descendant];
                const result = await this.try(args);
                if (result.exitCode > 1)
                    throw new GitError(args, result);
                return result.exitCode === 0;
            }
            async mergeBase(one, other) {
                const args = ['merge-base', '--end-of-options', one, other];
                const result = await this.try(args);
                if (result.exitCode > 1)
                    throw new GitError(args, result);
                return result.exitCode === 0 ? result.stdout.trim() : null;
            }
            async changedBelow(folder, base, commit) {
                const options = ['-r', '-z', '--name-only', '--no-renames', '--diff-filter=AM'];
                const output = await this.fact(['diff-tree', ...options, '--end-of-options', base, commit, '--', folder]);
                return output.split('\0').filter((path) => path !== '');
            }
            async createTagObject(content) {
                return (await this.run(['mktag'], { input: content })).trim();
            }
            async object(type, sha) {
                return this.run(['cat-file', type, sha]);
            }
        }
        ;
        const FIELDS = ['%H', '%T', '%P', '%an', '%ae', '%aI', '%cn', '%ce', '%cI', '%B'];
        async function readCommits(git, shas) {
            if (shas.length === 0)
                return [];
            const args = ['log', '--no-walk=unsorted', '-z', `--format=tformat:${FIELDS.join('%x00')}`, '--stdin'];
            const fields = (await git.fact(args, { input: `${shas.join('\n')}\n` })).split('\0');
            const commits = new Map();
            for (let start = 0; start + FIELDS.length <= fields.length; start += FIELDS.length) {
                const commit = parseCommit(fields.slice(start, start + FIELDS.length));
                commits.set(commit.sha, commit);
            }
            return shas.map((sha) => known(commits, sha));
        }
        async function readCommit(git, sha) {
            const commits = await readCommits(git, [sha]);
            return known(new Map(commits.map((commit) => [commit.sha, commit])), sha);
        }
        function known(commits, sha) {
            const commit = commits.get(sha);
            if (commit === undefined)
                throw new Error(`git gave no commit ${sha}`);
            return commit;
        }
        function parseCommit(fields) {
            const [sha = '', tree = '', parents = '', ...rest] = fields;
            const [authorName = '', authorEmail = '', authorDate = '', ...last] = rest;
            const [committerName = '', committerEmail = '', committerDate = '', message = ''] = last;
            return {
                sha,
                tree,
                parents: parents === '' ? [] : parents.split(' '),
                author: { name: authorName, email: authorEmail, date: timestamp(new Date(authorDate)) },
                committer: { name: committerName, email: committerEmail, date: timestamp(new Date(committerDate)) },
                message: message.replace(/\n+$/, ''),
            };
        }
        ;
        const REQUIREMENTS = {
            'GET /rate_limit': 'nothing',
            'POST /graphql': 'token',
            'GET /user': 'person',
            'GET ': 'metadata: read',
            'GET /collaborators/{username}/permission': 'metadata: read',
            'GET /immutable-releases': 'administration: read',
            'GET /branches': 'contents: read',
            'GET /branches/{branch}': 'contents: read',
            'GET /tags': 'contents: read',
            'GET /commits/{ref}': 'contents: read',
            'GET /commits/{commit_sha}/branches-where-head': 'contents: read',
            'GET /compare/{basehead}': 'contents: read',
            'GET /git/ref/{ref}': 'contents: read',
            'GET /git/matching-refs/{ref}': 'contents: read',
            'POST /git/refs': 'contents: write',
            'PATCH /git/refs/{ref}': 'contents: write',
            'DELETE /git/refs/{ref}': 'contents: write',
            'GET /git/tags/{tag_sha}': 'contents: read',
            'POST /git/tags': 'contents: write',
            'GET /git/commits/{commit_sha}': 'contents: read',
            'GET /releases': 'contents: read',
            'POST /releases': 'contents: write',
            'GET /releases/latest': 'contents: read',
            'GET /releases/tags/{tag}': 'contents: read',
            'GET /releases/{release_id}': 'contents: read',
            'PATCH /releases/{release_id}': 'contents: write',
            'DELETE /releases/{release_id}': 'contents: write',
            'GET /releases/{release_id}/assets': 'contents: read',
            'POST /releases/{release_id}/assets': 'contents: write',
            'GET /releases/assets/{asset_id}': 'contents: read',
            'PATCH /releases/assets/{asset_id}': 'contents: write',
            'DELETE /releases/assets/{asset_id}': 'contents: write',
            'GET /deployments': 'deployments: read',
            'POST /deployments': 'deployments: write',
            'GET /deployments/{deployment_id}': 'deployments: read',
            'DELETE /deployments/{deployment_id}': 'deployments: write',
            'GET /deployments/{deployment_id}/statuses': 'deployments: read',
            'POST /deployments/{deployment_id}/statuses': 'deployments: write',
            'GET /deployments/{deployment_id}/statuses/{status_id}': 'deployments: read',
            'GET /environments': 'actions: read',
            'GET /environments/{environment_name}': 'actions: read',
            'GET /environments/{environment_name}/deployment-branch-policies': 'actions: read',
            'GET /actions/runs': 'actions: read',
            'GET /actions/runs/{run_id}': 'actions: read',
            'GET /actions/runs/{run_id}/attempts/{attempt_number}': 'actions: read',
            'GET /actions/runs/{run_id}/jobs': 'actions: read',
            'GET /actions/runs/{run_id}/attempts/{attempt_number}/jobs': 'actions: read',
            'GET /actions/runs/{run_id}/approvals': 'actions: read',
            'GET /actions/runs/{run_id}/pending_deployments': 'actions: read',
            'POST /actions/runs/{run_id}/pending_deployments': 'person',
            'POST /actions/runs/{run_id}/cancel': 'actions: write',
            'GET /actions/runs/{run_id}/artifacts': 'actions: read',
            'GET /actions/artifacts/{artifact_id}': 'actions: read',
            'GET /actions/artifacts/{artifact_id}/{archive_format}': 'actions: read',
            'GET /actions/jobs/{job_id}': 'actions: read',
            'GET /check-runs/{check_run_id}': 'checks: read',
            'GET /issues': 'issues: read',
            'POST /issues': 'issues: write',
        };
        const NEVER_PUBLIC = new Set([
            'GET /collaborators/{username}/permission',
            'GET /immutable-releases',
            'GET /actions/artifacts/{artifact_id}/{archive_format}',
        ]);
        const MAY_NEED_WORKFLOWS = new Set([
            'POST /releases',
            'PATCH /releases/{release_id}',
            'POST /git/refs',
        ]);
        const ACCEPTED_FOR_WORKFLOWS = {
            'x-accepted-github-permissions': 'contents=write; contents=write,workflows=write',
        };
        function requirementOf(method, template) {
            const requirement = REQUIREMENTS[keyOf(method, template)];
            if (requirement === undefined)
                throw new Error(`no permission is recorded for ${method} ${template}`);
            return requirement;
        }
        function authorize(viewer, method, template, repository) {
            const requirement = requirementOf(method, template);
            if (requirement === 'nothing')
                return;
            if (requirement === 'token' || requirement === 'person') {
                if (isAnonymous(viewer))
                    throw requiresAuthentication();
                if (requirement === 'person' && viewer.token.kind !== 'user')
                    throw notForIntegrations();
                return;
            }
            const [permission = '', level] = requirement.split(': ');
            if (may(viewer, permission, level) || isPublic(method, template, repository))
                return;
            if (isAnonymous(viewer))
                throw repository.private ? notFound() : requiresAuthentication();
            throw refusal(viewer, { permission, level: level, key: keyOf(method, template) });
        }
        function isPublic(method, template, repository) {
            return method === 'GET' && !repository.private && !NEVER_PUBLIC.has(keyOf(method, template));
        }
        function keyOf(method, template) {
            return `${method} ${template.replace(/^(\/_uploads)?\/repos\/\{owner\}\/\{repo\}/, '')}`;
        }
        function notForIntegrations(headers = {}) {
            return new GitHubError(403, 'Resource not accessible by integration', { headers });
        }
        function refusal(viewer, { permission, level, key }) {
            if (viewer.token.kind === 'user') {
                if (viewer.user.role === 'none')
                    return new GitHubError(404, 'Not Found');
                return new GitHubError(403, `Must have ${permission === 'administration' ? 'admin' : 'push'} access to Repository.`);
            }
            if (MAY_NEED_WORKFLOWS.has(key))
                return notForIntegrations(ACCEPTED_FOR_WORKFLOWS);
            return notForIntegrations({ 'x-accepted-github-permissions': `${permission}=${level}` });
        }
        ;
        const WORKFLOWS = '.github/workflows/';
        function mayWriteWorkflows({ token }) {
            return token.kind === 'user' || token.permissions['workflows'] === 'write';
        }
        async function mayCarryWorkflows(github, viewer, { commit, refs }) {
            if (mayWriteWorkflows(viewer))
                return true;
            const named = refs.filter(({ name }) => name.startsWith('refs/heads/') || name.startsWith('refs/tags/'));
            if (named.some((ref) => ref.commit === commit))
                return true;
            const base = refs.find(({ name }) => name === `refs/heads/${github.state.repository.defaultBranch}`);
            return base === undefined || (await github.git.changedBelow(WORKFLOWS, base.sha, commit)).length === 0;
        }
        ;
        const MAX_BODY_LENGTH = 125_000;
        async function checkRelease(github, viewer, release, makeLatest) {
            if (!isRefName(`refs/tags/${release.tagName}`)) {
                throw validationFailed(releaseError('tag_name', 'custom', 'tag_name is not a valid tag'));
            }
            if ((release.body ?? '').length > MAX_BODY_LENGTH) {
                const message = `body is too long (maximum is ${MAX_BODY_LENGTH} characters)`;
                throw validationFailed(releaseError('body', 'custom', message));
            }
            if (makeLatest === 'true' && (release.draft || release.prerelease)) {
                const message = 'Latest release cannot be draft or prerelease';
                throw validationFailed(releaseError('make_latest', 'custom', message));
            }
            const refs = await github.git.refs('refs/');
            const tag = refs.find(({ name }) => name === `refs/tags/${release.tagName}`);
            const commit = tag === undefined ? await github.git.commit(release.targetCommitish) : tag.commit;
            if (commit === null)
                throw validationFailed(releaseError('target_commitish', 'invalid'));
            if (!(await mayCarryWorkflows(github, viewer, { commit, refs })))
                throw notForIntegrations(ACCEPTED_FOR_WORKFLOWS);
            return { commit, tagExists: tag !== undefined };
        }
        async function publish(github, release, target) {
            const { state, git } = github;
            if (state.burnedTags.includes(release.tagName)) {
                throw validationFailed(releaseError('tag_name', 'custom', 'tag_name was used by an immutable release'), releaseError('tag_name', 'custom', 'Published releases must have a valid tag'));
            }
            const owner = state.releases.find((other) => !other.draft && other.tagName === release.tagName);
            if (owner !== undefined && owner.id !== release.id)
                throw validationFailed(releaseError('tag_name', 'already_exists'));
            const makesTag = !target.tagExists && release.tagName !== release.untagged;
            if (makesTag && !(await git.createRef(`refs/tags/${release.tagName}`, target.commit))) {
                throw validationFailed(releaseError('tag_name', 'custom', 'Published releases must have a valid tag'));
            }
            release.publishedAt = release.publishedAt ?? now(github);
            release.immutable = state.repository.immutableReleases;
        }
        function refuseToMoveImmutable(release, changed) {
            if (!release.immutable)
                return;
            if (changed.tagName !== release.tagName)
                throw unprocessable('tag_name cannot be changed when release is immutable');
            if (changed.targetCommitish !== release.targetCommitish) {
                throw unprocessable('target_commitish cannot be changed when release is immutable');
            }
            if (changed.draft)
                throw unprocessable('draft cannot be changed when release is immutable');
        }
        function releaseError(field, code, message) {
            return { resource: 'Release', field, code, ...(message === undefined ? {} : { message }) };
        }
        ;
        function findRelease(state, id) {
            const release = state.releases.find((candidate) => candidate.id === id);
            if (release === undefined)
                throw notFound();
            return release;
        }
        async function createRelease(github, viewer, request) {
            const created = {
                id: 0,
                tagName: request.tagName ?? '',
                targetCommitish: request.targetCommitish ?? github.state.repository.defaultBranch,
                name: request.name ?? null,
                body: request.body ?? null,
                draft: request.draft ?? false,
                prerelease: request.prerelease ?? false,
                immutable: false,
                createdAt: '',
                publishedAt: null,
                updatedAt: now(github),
                author: viewer.user.login,
                untagged: `untagged-${(0, external_node_crypto_.randomBytes)(10).toString('hex')}`,
                assets: [],
            };
            const target = await checkRelease(github, viewer, created, created.draft ? undefined : request.makeLatest);
            const release = { ...created, id: nextId(github.state), createdAt: await commitDate(github, target) };
            if (!release.draft)
                await publish(github, release, target);
            github.state.releases.push(release);
            if (!release.draft)
                markLatest(github.state, release, request.makeLatest ?? 'true');
            github.changed({ what: 'release', id: release.id });
            return release;
        }
        async function updateRelease(github, viewer, release, request) {
            const changed = {
                ...release,
                tagName: request.tagName ?? keptTag(release, request),
                targetCommitish: request.targetCommitish ?? release.targetCommitish,
                name: request.name ?? release.name,
                body: request.body ?? release.body,
                draft: request.draft ?? release.draft,
                prerelease: request.prerelease ?? release.prerelease,
                updatedAt: now(github),
            };
            refuseToMoveImmutable(release, changed);
            const target = await checkRelease(github, viewer, changed, request.makeLatest);
            changed.createdAt = await commitDate(github, target);
            const publishes = !changed.draft && (release.draft || changed.tagName !== release.tagName);
            if (publishes)
                await publish(github, changed, target);
            if (changed.draft)
                changed.publishedAt = null;
            Object.assign(release, changed);
            const choice = request.makeLatest ?? (publishes ? 'true' : undefined);
            if (choice !== undefined || changed.draft || changed.prerelease)
                markLatest(github.state, release, choice ?? 'false');
            github.changed({ what: 'release', id: release.id });
            return release;
        }
        function keptTag(release, request) {
            return release.draft && request.draft !== false ? release.untagged : release.tagName;
        }
        function deleteRelease(github, release) {
            const { state } = github;
            state.releases = state.releases.filter((candidate) => candidate.id !== release.id);
            if (state.latestReleaseId === release.id)
                state.latestReleaseId = null;
            if (release.immutable)
                state.burnedTags.push(release.tagName);
            github.changed({ what: 'release', id: release.id });
        }
        async function draftUntagged(github) {
            for (const release of github.state.releases) {
                const keeps = release.draft || release.immutable || release.tagName === release.untagged;
                if (keeps || (await github.git.ref(`refs/tags/${release.tagName}`)) !== undefined)
                    continue;
                Object.assign(release, { draft: true, publishedAt: null });
                if (github.state.latestReleaseId === release.id)
                    github.state.latestReleaseId = null;
                github.changed({ what: 'release', id: release.id });
            }
        }
        function byDate(releases) {
            return releases.toSorted((one, other) => other.createdAt.localeCompare(one.createdAt) || other.id - one.id);
        }
        function isImmutableTag(state, tag) {
            return state.releases.some((release) => release.immutable && !release.draft && release.tagName === tag);
        }
        async function commitDate(github, { commit }) {
            return (await readCommit(github.git, commit)).committer.date;
        }
        ;
        const HIDDEN = 'refs/pull';
        const UPDATE_HOOK = `#!/bin/sh
if printf '%s\\n' "$LOCKED_TAGS" | grep -qxF "$1"; then
  echo "Cannot change $1: it belongs to an immutable release." >&2
  exit 1
fi
case "$3" in *[!0]*) ;; *) exit 0 ;; esac
test "$MAY_WRITE_WORKFLOWS" = yes && exit 0
file=$(git log --format= --name-only --diff-filter=AMR "$3" --not --all -- ${WORKFLOWS} 2>/dev/null | head -n 1)
test -z "$file" && exit 0
printf 'refusing to allow a GitHub App to create or update workflow \`%s\` without \`workflows\` permission\\n' "$file" >&2
exit 1
`;
        async function pushRules(github, viewer) {
            const hooks = (0, external_node_path_.join)((0, external_node_path_.resolve)(github.blobs.folder), 'push-rules');
            await (0, promises_.mkdir)(hooks, { recursive: true });
            await (0, promises_.writeFile)((0, external_node_path_.join)(hooks, 'update'), UPDATE_HOOK, { mode: 0o755 });
            const locked = github.state.releases.filter(({ immutable, draft }) => immutable && !draft);
            return {
                hooks,
                environment: {
                    LOCKED_TAGS: locked.map(({ tagName }) => `refs/tags/${tagName}`).join('\n'),
                    MAY_WRITE_WORKFLOWS: mayWriteWorkflows(viewer) ? 'yes' : 'no',
                },
            };
        }
        ;
        const SERVICES = /^\/(info\/refs|git-upload-pack|git-receive-pack)$/;
        async function answerGit(github, request) {
            const url = new URL(request.url);
            const service = servicePath(github, url.pathname);
            if (service === undefined)
                return undefined;
            const pushes = service === '/git-receive-pack' || url.searchParams.get('service') === 'git-receive-pack';
            const viewer = viewerOf(github, request.headers);
            const refusal = refuse(github, request.headers, { viewer, pushes });
            if (refusal !== undefined)
                return refusal;
            const rules = pushes && viewer !== undefined ? await pushRules(github, viewer) : undefined;
            const query = url.search.slice(1);
            return runBackend(github, request, { service, query, rules, ended: () => pushed(github, service) });
        }
        async function pushed(github, service) {
            if (service !== '/git-receive-pack')
                return;
            await draftUntagged(github);
            github.changed({ what: 'git', id: github.state.repository.id });
        }
        function servicePath(github, path) {
            const { repository } = github.urls;
            for (const root of [`/git/${repository}.git`, `/git/${repository}`, `/${repository}.git`, `/${repository}`]) {
                const rest = path.slice(root.length);
                if (path.startsWith(root) && SERVICES.test(rest))
                    return rest;
            }
            return undefined;
        }
        function refuse(github, headers, { viewer, pushes }) {
            const needsToken = pushes || github.state.repository.private;
            if (!needsToken && headers.get('authorization') === null)
                return undefined;
            if (viewer === undefined) {
                return new Response('Authentication required', {
                    status: 401,
                    headers: { 'www-authenticate': 'Basic realm="GitHub"' },
                });
            }
            if (!needsToken || may(viewer, 'contents', pushes ? 'write' : 'read'))
                return undefined;
            return new Response(`Write access to repository not granted.`, { status: 403 });
        }
        function viewerOf(github, headers) {
            try {
                const viewer = authenticate(github, headers);
                return isAnonymous(viewer) ? undefined : viewer;
            }
            catch (error) {
                if (error instanceof GitHubError)
                    return undefined;
                throw error;
            }
        }
        async function runBackend(github, request, { service, query, rules, ended }) {
            const gitDir = (0, external_node_path_.resolve)(github.git.gitDir);
            const settings = ['http.receivepack=true', `receive.hideRefs=${HIDDEN}`];
            if (rules !== undefined)
                settings.push(`core.hooksPath=${rules.hooks}`);
            const child = (0, external_node_child_process_.spawn)('git', [...settings.flatMap((setting) => ['-c', setting]), 'http-backend'], {
                stdio: ['pipe', 'pipe', 'ignore'],
                env: gitEnvironment({
                    ...rules?.environment,
                    GIT_PROJECT_ROOT: (0, external_node_path_.dirname)(gitDir),
                    GIT_HTTP_EXPORT_ALL: '1',
                    PATH_INFO: `/${(0, external_node_path_.basename)(gitDir)}${service}`,
                    QUERY_STRING: query,
                    REQUEST_METHOD: request.method,
                    CONTENT_TYPE: request.headers.get('content-type') ?? '',
                    HTTP_CONTENT_ENCODING: request.headers.get('content-encoding') ?? '',
                    GIT_PROTOCOL: request.headers.get('git-protocol') ?? '',
                    REMOTE_USER: 'local',
                    REMOTE_ADDR: '127.0.0.1',
                }),
            });
            child.stdin.on('error', () => { });
            if (request.body === null)
                child.stdin.end();
            else
                external_node_stream_.Readable.fromWeb(request.body).pipe(child.stdin);
            return readCgiResponse(child.stdout, ended);
        }
        async function readCgiResponse(output, ended) {
            const chunks = output[Symbol.asyncIterator]();
            let start = Buffer.alloc(0);
            let end = -1;
            while (end === -1) {
                const next = await chunks.next();
                if (next.done === true)
                    return new Response('git http-backend gave no answer', { status: 500 });
                start = Buffer.concat([start, next.value]);
                end = start.indexOf('\r\n\r\n');
            }
            const { status, headers } = readHeaders(start.subarray(0, end).toString('latin1'));
            return new Response(ReadableStream.from(body(start.subarray(end + 4), chunks, ended)), { status, headers });
        }
        function readHeaders(text) {
            const headers = new Headers();
            let status = 200;
            for (const line of text.split('\r\n')) {
                const colon = line.indexOf(':');
                const [name, value] = [line.slice(0, colon), line.slice(colon + 1).trim()];
                if (name.toLowerCase() === 'status')
                    status = Number.parseInt(value, 10);
                else
                    headers.append(name, value);
            }
            return { status, headers };
        }
        async function* body(first, following, ended) {
            try {
                yield first;
                yield* following;
                await ended();
            }
            finally {
                await following.return?.();
            }
        }
        ;
        class Urls {
            repository;
            #api;
            constructor(origin, owner, name) {
                this.repository = `${owner}/${name}`;
                this.#api = origin;
            }
            moveTo(origin) {
                this.#api = origin;
            }
            get api() {
                return this.#api;
            }
            get server() {
                const url = new URL(this.#api);
                return `${url.protocol}//github.localhost${url.port === '' ? '' : `:${url.port}`}`;
            }
            repo(path = '') {
                return `${this.#api}/repos/${this.repository}${path}`;
            }
            upload(path) {
                return `${this.#api}/_uploads/repos/${this.repository}${path}`;
            }
            html(path = '') {
                return `${this.server}/${this.repository}${path}`;
            }
            user(login) {
                return `${this.#api}/users/${encodeURIComponent(login)}`;
            }
        }
        ;
        function addPullRequest(state, settings, createdAt) {
            const { number, title, author, mergedAt, commits } = settings;
            if (state.pullRequests.some((other) => other.number === number))
                throw new Error(`there is a pull request #${number} already`);
            if (author !== null && findUser(state, author) === undefined) {
                const type = author.endsWith('[bot]') ? 'Bot' : 'User';
                state.users.push({ id: nextId(state), login: author, type, role: 'none', createdAt });
            }
            state.pullRequests.push({ id: nextId(state), number, title, author, mergedAt, commits: [...commits] });
        }
        async function pullRequestsOf(state, sha, isReleased) {
            const all = state.pullRequests
                .filter(({ commits }) => commits.includes(sha))
                .sort((one, other) => one.number - other.number);
            const open = all.filter(({ mergedAt }) => mergedAt === null);
            return open.length > 0 && (await isReleased()) ? all.filter(({ mergedAt }) => mergedAt !== null) : all;
        }
        ;
        const BOT_ID = 41_898_282;
        const FIRST_ID = 1000;
        function newState(options) {
            const createdAt = timestamp(options.clock());
            const state = {
                schema: 1,
                lastId: FIRST_ID,
                repository: {
                    id: FIRST_ID,
                    owner: options.owner,
                    name: options.repository,
                    private: options.private ?? false,
                    defaultBranch: options.defaultBranch,
                    createdAt,
                    immutableReleases: options.immutableReleases ?? false,
                },
                users: [{ id: BOT_ID, login: ACTIONS_BOT, type: 'Bot', role: 'none', createdAt }],
                environments: [],
                secrets: { ...options.secrets },
                variables: { ...options.variables },
                releases: [],
                latestReleaseId: null,
                burnedTags: [],
                deployments: [],
                runs: [],
                jobs: [],
                reviews: [],
                artifacts: [],
                pullRequests: [],
                issues: [],
                tokens: [],
                rates: { core: { used: 0, windowStart: createdAt }, graphql: { used: 0, windowStart: createdAt } },
                api: { calls: 0, writes: 0 },
                requests: [],
            };
            for (const { login, admin, email } of options.users)
                addUser(state, {
                    login,
                    role: admin === true ? 'admin' : 'write',
                    createdAt,
                    ...(email !== undefined && { email }),
                });
            if (!state.users.some((user) => user.login === options.owner)) {
                state.users.push({ id: nextId(state), login: options.owner, type: 'Organization', role: 'none', createdAt });
            }
            for (const settings of options.environments)
                addEnvironment(state, settings, createdAt);
            for (const settings of options.pullRequests ?? [])
                addPullRequest(state, settings, createdAt);
            return state;
        }
        ;
        class Fields {
            #values;
            constructor(values) {
                this.#values = values;
            }
            static parse(text) {
                if (text === '')
                    return new Fields({});
                let parsed;
                try {
                    parsed = JSON.parse(text);
                }
                catch {
                    throw new GitHubError(400, 'Problems parsing JSON');
                }
                if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
                    throw new GitHubError(400, 'Body should be a JSON object');
                }
                return new Fields(parsed);
            }
            has(name) {
                return Object.hasOwn(this.#values, name);
            }
            value(name) {
                return this.has(name) ? this.#values[name] : undefined;
            }
            requiredString(name) {
                const value = this.string(name);
                if (value === undefined)
                    throw unprocessable(`Invalid request.\n\n"${name}" wasn't supplied.`);
                return value;
            }
            string(name) {
                const value = this.value(name) ?? undefined;
                if (value !== undefined && typeof value !== 'string')
                    throw wrongType(name, value, 'a string');
                return value;
            }
            boolean(name) {
                const value = this.value(name) ?? undefined;
                if (value !== undefined && typeof value !== 'boolean')
                    throw wrongType(name, value, 'a boolean');
                return value;
            }
            strings(name) {
                const value = this.value(name) ?? undefined;
                if (value === undefined)
                    return undefined;
                if (!Array.isArray(value))
                    throw wrongType(name, value, 'an array');
                return value.map((item) => {
                    if (typeof item !== 'string')
                        throw wrongType(name, item, 'a string');
                    return item;
                });
            }
            requiredIntegers(name) {
                const value = this.value(name);
                if (value === undefined)
                    throw unprocessable(`Invalid request.\n\n"${name}" wasn't supplied.`);
                if (!Array.isArray(value))
                    throw wrongType(name, value, 'an array');
                return value.map((item) => {
                    if (typeof item !== 'number' || !Number.isInteger(item))
                        throw wrongType(name, item, 'an integer');
                    return item;
                });
            }
            oneOf(name, choices) {
                const value = this.string(name);
                if (value === undefined)
                    return undefined;
                const choice = choices.find((candidate) => candidate === value);
                if (choice === undefined) {
                    throw unprocessable(`Invalid request.\n\n${value} is not a member of ${JSON.stringify(choices)}.`);
                }
                return choice;
            }
        }
        function wrongType(name, value, expected) {
            return unprocessable(`Invalid request.\n\nFor 'properties/${name}', ${JSON.stringify(value)} is not ${expected}.`);
        }
        ;
        class Call {
            github;
            viewer;
            url;
            headers;
            body;
            listed;
            upload;
            #params;
            constructor(values) {
                this.github = values.github;
                this.listed = values.listed;
                this.viewer = values.viewer;
                this.url = values.url;
                this.headers = values.headers;
                this.#params = values.params;
                this.body = values.body ?? new Fields({});
                this.upload = values.upload ?? null;
            }
            param(name) {
                const value = this.#params[name];
                if (value === undefined)
                    throw new Error(`the route has no parameter ${name}`);
                return value;
            }
            id(name) {
                const value = this.param(name);
                if (!/^\d{1,15}$/.test(value))
                    throw notFound();
                return Number(value);
            }
            query(name) {
                return this.url.searchParams.get(name) ?? undefined;
            }
        }
        function route(operation, endpoint) {
            const [method, template] = operation.split(' ');
            return { method: method, template: template ?? '', endpoint };
        }
        function repoRoute(operation, endpoint) {
            const [method, path] = operation.split(' ');
            return route(`${method} /repos/{owner}/{repo}${path ?? ''}`, endpoint);
        }
        ;
        const HOUR_MS = 60 * 60 * 1000;
        const PERSON_LIMIT = 5000;
        const ANONYMOUS_LIMIT = 60;
        function rateLimitOf(github, viewer, resource) {
            const rate = github.state.rates[resource];
            const shares = isInstallation(viewer);
            const limit = shares ? github.rateLimit : isAnonymous(viewer) ? ANONYMOUS_LIMIT : PERSON_LIMIT;
            const used = shares ? rate.used : 0;
            const reset = Math.floor((Date.parse(rate.windowStart) + HOUR_MS) / 1000);
            return { limit, remaining: Math.max(0, limit - used), used, reset };
        }
        function hasBudget(github, viewer, resource) {
            const rate = github.state.rates[resource];
            if (github.clock().getTime() >= Date.parse(rate.windowStart) + HOUR_MS) {
                Object.assign(rate, { used: 0, windowStart: now(github) });
            }
            return !isInstallation(viewer) || rate.used < github.rateLimit;
        }
        function spend(github, viewer, resource, points = 1) {
            if (isInstallation(viewer))
                github.state.rates[resource].used += points;
        }
        function limitExceeded(github) {
            return new GitHubError(403, `API rate limit exceeded for installation ID ${github.state.repository.id}.`);
        }
        function rateLimitHeaders(limit, resource) {
            return {
                'x-ratelimit-limit': String(limit.limit),
                'x-ratelimit-remaining': String(limit.remaining),
                'x-ratelimit-used': String(limit.used),
                'x-ratelimit-reset': String(limit.reset),
                'x-ratelimit-resource': resource,
            };
        }
        ;
        class ObjectTypes {
            #git;
            #asked = [];
            #answer;
            constructor(git) {
                this.#git = git;
            }
            async of(sha) {
                const at = this.#asked.push(sha) - 1;
                this.#answer ??= this.#ask();
                const type = (await this.#answer)[at];
                return type === undefined || type.endsWith(' missing') ? null : type;
            }
            async #ask() {
                await Promise.resolve();
                const input = this.#asked.map((sha) => `${sha}\n`).join('');
                this.#asked = [];
                this.#answer = undefined;
                return (await this.#git.run(['cat-file', '--batch-check=%(objecttype)'], { input })).split('\n');
            }
        }
        var graphql_refusal = __webpack_require__(91316);
        ;
        const MOST = 100;
        function pageSize(connection, first) {
            if (first === undefined || first === null) {
                const message = `You must provide a \`first\` or \`last\` value to properly paginate the \`${connection}\` connection.`;
                throw new graphql_refusal.P(message, 'MISSING_PAGINATION_BOUNDARIES');
            }
            if (first < 0)
                throw new graphql_refusal.P(`\`first\` on the \`${connection}\` connection cannot be less than zero.`);
            if (first > MOST) {
                const message = `Requesting ${first} records on the \`${connection}\` connection exceeds the \`first\` limit of ${MOST} records.`;
                throw new graphql_refusal.P(message, 'EXCESSIVE_PAGINATION');
            }
            return first;
        }
        ;
        function deploymentsOf(state, { environments, first, orderBy }, actorOf) {
            const size = pageSize('deployments', first);
            if (orderBy?.field !== 'CREATED_AT')
                throw (0, graphql_refusal.s)('`deployments` without `orderBy`');
            const found = state.deployments.filter(({ environment }) => environments?.includes(environment) ?? true);
            const ordered = orderBy.direction === 'DESC' ? found.toReversed() : found;
            return {
                totalCount: ordered.length,
                pageInfo: { hasNextPage: ordered.length > size },
                nodes: ordered.slice(0, size).map((deployment) => deploymentNode(deployment, actorOf)),
            };
        }
        function deploymentNode(deployment, actorOf) {
            return {
                databaseId: deployment.id,
                commitOid: deployment.sha,
                task: deployment.task,
                payload: payloadText(deployment.payload),
                environment: deployment.originalEnvironment,
                latestEnvironment: deployment.environment,
                createdAt: deployment.createdAt,
                creator: actorOf(deployment.creator),
                statuses: ({ first }) => statusesOf(deployment, first),
            };
        }
        function payloadText(payload) {
            return payload === null || payload === undefined ? null : JSON.stringify(payload);
        }
        function statusesOf({ statuses }, first) {
            const nodes = statuses.toReversed().slice(0, pageSize('statuses', first)).map(statusNode);
            return { totalCount: statuses.length, nodes };
        }
        function statusNode({ state, description, createdAt, logUrl }) {
            return { state: state.toUpperCase(), description, createdAt, logUrl: logUrl === '' ? null : logUrl };
        }
        ;
        function searchPullRequests({ state }, query) {
            const { owner, name } = state.repository;
            const conditions = query
                .split(/\s+/)
                .filter((term) => term !== '')
                .map((term) => conditionOf(term, `${owner}/${name}`));
            return state.pullRequests.filter((pull) => conditions.every((condition) => condition(pull)));
        }
        function conditionOf(term, repository) {
            const [, qualifier = '', value = ''] = /^([a-z]+):(.+)$/.exec(term) ?? [];
            switch (qualifier) {
                case 'repo':
                    return () => sameName(value, repository);
                case 'author':
                    return ({ author }) => author !== null && sameName(value, author);
                case 'is':
                    if (value === 'pr')
                        return () => true;
                    if (value === 'merged')
                        return ({ mergedAt }) => mergedAt !== null;
                    break;
                case 'merged': {
                    const until = /^<=(.+)$/.exec(value)?.[1];
                    if (until !== undefined && !Number.isNaN(Date.parse(until)))
                        return ({ mergedAt }) => mergedAt !== null && Date.parse(mergedAt) <= Date.parse(until);
                }
            }
            throw (0, graphql_refusal.s)(`The search term \`${term}\``);
        }
        function sameName(one, other) {
            return one.toLowerCase() === other.toLowerCase();
        }
        ;
        class Query {
            #github;
            #viewer;
            #objectTypes;
            connections = 0;
            constructor(github, viewer) {
                this.#github = github;
                this.#viewer = viewer;
                this.#objectTypes = new ObjectTypes(github.git);
            }
            repository({ owner, name }) {
                const asked = `${owner}/${name}`;
                if (asked.toLowerCase() !== this.#nameWithOwner.toLowerCase())
                    throw (0, graphql_refusal.s)(`Another repository, ${asked},`);
                if (!this.#may('metadata')) {
                    throw new graphql_refusal.P(`Could not resolve to a Repository with the name '${asked}'.`, 'NOT_FOUND');
                }
                return this.#repository();
            }
            search({ query, type, first }) {
                pageSize('search', first);
                if (type !== 'ISSUE')
                    throw (0, graphql_refusal.s)(`A search for ${type}`);
                this.connections += 1;
                const found = searchPullRequests(this.#github, query);
                return { issueCount: this.#may('pull-requests') ? found.length : 0 };
            }
            get #nameWithOwner() {
                const { owner, name } = this.#github.state.repository;
                return `${owner}/${name}`;
            }
            #repository() {
                const { name } = this.#github.state.repository;
                return {
                    name,
                    nameWithOwner: this.#nameWithOwner,
                    object: (args) => this.#object(args),
                    environment: (args) => this.#environment(args),
                    deployments: (args) => this.#deployments(args),
                };
            }
            #environment({ name }) {
                if (!this.#may('actions'))
                    throw forbidden();
                const environment = findEnvironment(this.#github.state, name);
                return environment === undefined ? null : { databaseId: environment.id, name: environment.name };
            }
            #deployments(question) {
                if (!this.#may('deployments'))
                    throw forbidden();
                const deployments = deploymentsOf(this.#github.state, question, (login) => this.#actor(login));
                this.connections += 1 + (question.first ?? 0);
                return deployments;
            }
            async #object({ oid }) {
                if (oid === undefined || oid === null)
                    throw (0, graphql_refusal.s)('`object` without `oid`');
                if (!this.#may('contents'))
                    throw forbidden();
                const type = await this.#objectTypes.of(oid);
                if (type === null)
                    return null;
                if (type !== 'commit')
                    throw (0, graphql_refusal.s)(`An object that is a ${type}`);
                return { __typename: 'Commit', oid, associatedPullRequests: (page) => this.#pullRequestsOf(oid, page) };
            }
            async #pullRequestsOf(sha, { first }) {
                const size = pageSize('associatedPullRequests', first);
                if (!this.#may('pull-requests'))
                    throw forbidden();
                this.connections += 1;
                const pulls = await pullRequestsOf(this.#github.state, sha, () => this.#isOnDefaultBranch(sha));
                return { totalCount: pulls.length, nodes: pulls.slice(0, size).map((pull) => this.#pullRequest(pull)) };
            }
            async #isOnDefaultBranch(sha) {
                const { git, state } = this.#github;
                const head = await git.commit(`refs/heads/${state.repository.defaultBranch}`);
                return head !== null && git.isAncestor(sha, head);
            }
            #pullRequest({ number, title, mergedAt, author }) {
                const repository = this.#repository();
                return { number, title, merged: mergedAt !== null, mergedAt, author: this.#actor(author), repository };
            }
            #actor(login) {
                const user = login === null ? undefined : findUser(this.#github.state, login);
                return user === undefined ? null : { __typename: user.type, login: user.login.replace(/\[bot\]$/, '') };
            }
            #may(permission) {
                return !this.#github.state.repository.private || may(this.#viewer, permission, 'read');
            }
        }
        function forbidden() {
            return new graphql_refusal.P('Resource not accessible by integration', 'FORBIDDEN');
        }
        ;
        const GRAPHQL = '/graphql';
        const graphqlRoutes = [route(`POST ${GRAPHQL}`, answerGraphql)];
        const LEAST_POINTS = 1;
        const CONNECTIONS_OF_A_POINT = 100;
        async function answerGraphql({ github, viewer, body }) {
            const question = questionIn(body);
            if (question === undefined)
                return endpoint_refusal({ message: 'A query attribute must be specified and must be a string.' });
            if (!hasBudget(github, viewer, 'graphql')) {
                const message = `API rate limit exceeded for installation ID ${github.state.repository.id}.`;
                return endpoint_refusal({ type: 'RATE_LIMITED', message });
            }
            const { answerQuestion } = await Promise.all([__webpack_require__.e(645), __webpack_require__.e(278)]).then(__webpack_require__.bind(__webpack_require__, 67278));
            const query = new Query(github, viewer);
            const answer = await answerQuestion(question, query);
            spend(github, viewer, 'graphql', Math.max(LEAST_POINTS, Math.ceil(query.connections / CONNECTIONS_OF_A_POINT)));
            return { status: 200, body: answer };
        }
        function questionIn(body) {
            const query = body.value('query');
            if (typeof query !== 'string')
                return undefined;
            const variables = body.value('variables');
            const operationName = body.value('operationName');
            return {
                query,
                variables: typeof variables === 'object' && variables !== null ? variables : {},
                operationName: typeof operationName === 'string' ? operationName : undefined,
            };
        }
        function endpoint_refusal(error) {
            return { status: 200, body: { errors: [error] } };
        }
        ;
        function faultReply(fault) {
            switch (fault.kind) {
                case 'status':
                    return { status: fault.status, body: new GitHubError(fault.status, fault.message ?? 'Server Error').body() };
                case 'secondary-rate-limit': {
                    const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
                    const headers = fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) };
                    return { status: 403, body: new GitHubError(403, message).body(), headers };
                }
                case 'broken-upload':
                case 'connection-lost':
                    return { status: 502, body: new GitHubError(502, 'Bad Gateway').body() };
            }
        }
        ;
        function withoutUserAgent() {
            const text = 'Request forbidden by administrative rules. Please make sure your request has a User-Agent header (https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#user-agent).\n';
            return new Response(text, { status: 403, headers: { 'content-type': 'text/html' } });
        }
        const VERSIONS = ['2022-11-28', '2026-03-10'];
        function checkVersion(headers) {
            const asked = headers.get('x-github-api-version');
            if (asked === null || VERSIONS.includes(asked))
                return;
            throw new GitHubError(400, `"${asked}" is not a supported API version. Supported are ${VERSIONS.join(' and ')}.`);
        }
        ;
        const MANY_SEGMENTS = new Set(['ref', 'tag', 'basehead']);
        const BELOW_A_COMMIT = /\/commits\/.+\/(check-runs|check-suites|comments|pulls|status|statuses)$/;
        class Router {
            #routes;
            constructor(routes) {
                this.#routes = routes.map(compile).sort((one, other) => other.literals - one.literals);
            }
            find(method, path) {
                if (BELOW_A_COMMIT.test(path))
                    return undefined;
                const wanted = method === 'HEAD' ? 'GET' : method;
                for (const { route, pattern } of this.#routes) {
                    if (route.method !== wanted)
                        continue;
                    const found = pattern.exec(path);
                    const params = found === null ? undefined : decoded(found.groups ?? {});
                    if (params !== undefined)
                        return { route, params };
                }
                return undefined;
            }
        }
        function compile(route) {
            const segments = route.template.split('/');
            const pattern = segments.map((segment) => {
                const name = /^\{(\w+)\}$/.exec(segment)?.[1];
                if (name === undefined)
                    return segment.replaceAll(/[.+*?^$()[\]\\|]/g, String.raw `\$&`);
                return MANY_SEGMENTS.has(name) ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`;
            });
            return {
                route,
                pattern: new RegExp(`^${pattern.join('/')}$`),
                literals: segments.filter((segment) => !segment.startsWith('{')).length,
            };
        }
        function decoded(groups) {
            try {
                return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]));
            }
            catch {
                return undefined;
            }
        }
        ;
        class TurnTaking {
            #last = Promise.resolve();
            take(task) {
                const turn = this.#last.then(task, task);
                this.#last = turn.catch(() => undefined);
                return turn;
            }
        }
        ;
        class Lag {
            #past = [];
            before({ deployments, releases }, calls) {
                if (calls === 0) {
                    this.#past.length = 0;
                    return { deployments, releases };
                }
                const now = structuredClone({ deployments, releases });
                this.#past.push(now);
                this.#past.splice(0, this.#past.length - calls - 1);
                return this.#past[0] ?? now;
            }
        }
        ;
        const DEFAULT_PAGE_SIZE = 30;
        const MAX_PAGE_SIZE = 100;
        function paginate(url, all) {
            const size = Math.min(positive(url.searchParams.get('per_page')) ?? DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE);
            const page = positive(url.searchParams.get('page')) ?? 1;
            const last = Math.max(1, Math.ceil(all.length / size));
            const links = [
                ...(page > 1 ? [pages_link(url, Math.min(page - 1, last), 'prev')] : []),
                ...(page < last ? [pages_link(url, page + 1, 'next'), pages_link(url, last, 'last')] : []),
                ...(page > 1 ? [pages_link(url, 1, 'first')] : []),
            ];
            return {
                items: all.slice((page - 1) * size, page * size),
                headers: links.length === 0 ? {} : { link: links.join(', ') },
            };
        }
        function positive(text) {
            return text !== null && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
        }
        function pages_link(url, page, relation) {
            const target = new URL(url);
            target.searchParams.set('page', String(page));
            return `<${target.href}>; rel="${relation}"`;
        }
        ;
        function simpleUser(github, login) {
            const user = findUser(github.state, login);
            return user === undefined ? null : userFields(github, user);
        }
        function accountOf(github, email) {
            const user = findAccount(github.state, email);
            return user === undefined ? null : userFields(github, user);
        }
        function userFields(github, user) {
            const url = github.urls.user(user.login);
            return {
                login: user.login,
                id: user.id,
                node_id: nodeId('U', user.id),
                avatar_url: `${github.urls.server}/avatars/u/${user.id}`,
                gravatar_id: '',
                url,
                html_url: `${github.urls.server}/${encodeURIComponent(user.login)}`,
                followers_url: `${url}/followers`,
                following_url: `${url}/following{/other_user}`,
                gists_url: `${url}/gists{/gist_id}`,
                starred_url: `${url}/starred{/owner}{/repo}`,
                subscriptions_url: `${url}/subscriptions`,
                organizations_url: `${url}/orgs`,
                repos_url: `${url}/repos`,
                events_url: `${url}/events{/privacy}`,
                received_events_url: `${url}/received_events`,
                type: user.type,
                site_admin: false,
            };
        }
        function publicUser(github, user) {
            return {
                ...userFields(github, user),
                name: null,
                company: null,
                blog: null,
                location: null,
                email: null,
                hireable: null,
                bio: null,
                public_repos: 0,
                public_gists: 0,
                followers: 0,
                following: 0,
                created_at: user.createdAt,
                updated_at: user.createdAt,
            };
        }
        function collaborator(github, user) {
            return { ...userFields(github, user), permissions: rolePermissions(user.role), role_name: user.role };
        }
        function rolePermissions(role) {
            const admin = role === 'admin';
            const push = admin || role === 'write';
            return { admin, maintain: admin, push, triage: push, pull: push || role === 'read' };
        }
        function nodeId(kind, id) {
            return `${kind}_${Buffer.from(String(id)).toString('base64url')}`;
        }
        function actionsApp(github) {
            const createdAt = '2018-07-30T09:30:17Z';
            return {
                id: 15_368,
                slug: 'github-actions',
                node_id: nodeId('A', 15_368),
                owner: userFields(github, { id: 9919, login: 'github', type: 'Organization', role: 'none', createdAt }),
                name: 'GitHub Actions',
                description: 'Automate your workflow from idea to production',
                external_url: 'https://help.github.com/en/actions',
                html_url: `${github.urls.server}/apps/github-actions`,
                created_at: createdAt,
                updated_at: createdAt,
                permissions: { actions: 'write', checks: 'write', contents: 'write', deployments: 'write', metadata: 'read' },
                events: ['check_run', 'deployment', 'deployment_status', 'workflow_run'],
            };
        }
        ;
        function artifactView(github, artifact) {
            const run = findRun(github.state, artifact.runId);
            const url = github.urls.repo(`/actions/artifacts/${artifact.id}`);
            const repositoryId = github.state.repository.id;
            return {
                id: artifact.id,
                node_id: nodeId('AR', artifact.id),
                name: artifact.name,
                size_in_bytes: artifact.size,
                url,
                archive_download_url: `${url}/zip`,
                expired: artifact.expiresAt <= github.clock().toISOString(),
                digest: artifact.sha256 === null ? null : `sha256:${artifact.sha256}`,
                created_at: artifact.createdAt,
                expires_at: artifact.expiresAt,
                updated_at: artifact.createdAt,
                workflow_run: {
                    id: run.id,
                    repository_id: repositoryId,
                    head_repository_id: repositoryId,
                    head_branch: shortRef(run.ref),
                    head_sha: run.sha,
                },
            };
        }
        ;
        const artifactRoutes = [
            repoRoute('GET /actions/runs/{run_id}/artifacts', artifacts_list),
            repoRoute('GET /actions/artifacts/{artifact_id}', get),
            repoRoute('GET /actions/artifacts/{artifact_id}/{archive_format}', download),
        ];
        function artifacts_list(call) {
            const { github } = call;
            const run = findRun(github.state, call.id('run_id'));
            const name = call.query('name');
            const found = finishedArtifacts(github.state)
                .filter((artifact) => artifact.runId === run.id && (name === undefined || artifact.name === name))
                .toReversed();
            const { items, headers } = paginate(call.url, found);
            const artifacts = items.map((artifact) => artifactView(github, artifact));
            return { status: 200, body: { total_count: found.length, artifacts }, headers };
        }
        function get(call) {
            const artifact = findArtifact(call.github.state, call.id('artifact_id'));
            return { status: 200, body: artifactView(call.github, artifact) };
        }
        function download(call) {
            if (call.param('archive_format') !== 'zip')
                throw notFound();
            const artifact = findArtifact(call.github.state, call.id('artifact_id'));
            if (artifact.expiresAt <= call.github.clock().toISOString())
                throw new GitHubError(410, 'Artifact has expired');
            return { status: 302, headers: { location: storageUrl(call.github, artifact) } };
        }
        ;
        function assetName(requested) {
            const plain = inAscii(requested)
                .replaceAll(/[^\w.+@-]+/g, '.')
                .replaceAll(/\.{2,}/g, '.')
                .replace(/\.$/, '');
            return plain.startsWith('.') ? `default${plain}` : plain;
        }
        const LIGATURES = {
            Æ: 'AE',
            æ: 'ae',
            Œ: 'OE',
            œ: 'oe',
            Ĳ: 'IJ',
            ĳ: 'ij',
            Ŋ: 'NG',
            ŋ: 'ng',
            Þ: 'Th',
            þ: 'th',
            ß: 'ss',
            Ð: 'D',
            ð: 'd',
            Đ: 'D',
            đ: 'd',
            Ħ: 'H',
            ħ: 'h',
            ı: 'i',
            ĸ: 'k',
            Ŀ: 'L',
            ŀ: 'l',
            Ł: 'L',
            ł: 'l',
            Ø: 'O',
            ø: 'o',
            Ŧ: 'T',
            ŧ: 't',
        };
        function inAscii(text) {
            return text
                .normalize('NFC')
                .replaceAll(/[\u00C0-\u017F]/g, (letter) => LIGATURES[letter] ?? letter.normalize('NFD').replaceAll(/\p{M}/gu, ''));
        }
        ;
        const MAX_ASSETS = 1000;
        function findAsset(state, id) {
            for (const release of state.releases) {
                const asset = release.assets.find((candidate) => candidate.id === id);
                if (asset !== undefined)
                    return { release, asset };
            }
            throw notFound();
        }
        function addAsset(github, viewer, release, upload) {
            if (release.immutable)
                throw unprocessable('Cannot upload assets to an immutable release.');
            const name = assetName(upload.name);
            refuseTakenName(release, name);
            if (release.assets.length >= MAX_ASSETS)
                throw validationFailed(assetError('file_count', 'custom'));
            if (upload.blob?.size === 0) {
                throw validationFailed({ ...assetError('size', 'custom'), message: 'size must be greater than or equal to 1' });
            }
            const asset = {
                id: nextId(github.state),
                name,
                label: upload.label,
                state: upload.blob === null ? 'starter' : 'uploaded',
                contentType: upload.contentType,
                size: upload.blob?.size ?? 0,
                sha256: upload.blob?.sha256 ?? null,
                downloadCount: 0,
                uploader: viewer.user.login,
                createdAt: now(github),
                updatedAt: now(github),
            };
            release.assets.push(asset);
            github.changed({ what: 'release', id: release.id });
            return asset;
        }
        function updateAsset(github, { release, asset }, request) {
            if (release.immutable)
                throw unprocessable('Cannot update assets of an immutable release.');
            const name = request.name === undefined ? asset.name : assetName(request.name);
            if (name !== asset.name)
                refuseTakenName(release, name);
            asset.name = name;
            asset.label = request.label ?? asset.label;
            asset.updatedAt = now(github);
            github.changed({ what: 'release', id: release.id });
        }
        function deleteAsset(github, { release, asset }) {
            if (release.immutable)
                throw unprocessable('Cannot delete assets of an immutable release.');
            release.assets = release.assets.filter((candidate) => candidate.id !== asset.id);
            github.changed({ what: 'release', id: release.id });
        }
        function refuseTakenName(release, name) {
            if (release.assets.some((asset) => asset.name === name))
                throw validationFailed(assetError('name', 'already_exists'));
        }
        function assetError(field, code) {
            return { resource: 'ReleaseAsset', field, code };
        }
        ;
        function releaseView(github, release) {
            const { urls } = github;
            const path = `/releases/${release.id}`;
            const source = (format) => release.draft ? null : urls.repo(`/${format}/${encodeURIComponent(release.tagName)}`);
            return {
                url: urls.repo(path),
                assets_url: urls.repo(`${path}/assets`),
                upload_url: `${urls.upload(`${path}/assets`)}{?name,label}`,
                html_url: urls.html(`/releases/tag/${pageName(release)}`),
                id: release.id,
                node_id: nodeId('RE', release.id),
                author: simpleUser(github, release.author),
                tag_name: release.tagName,
                target_commitish: release.targetCommitish,
                name: release.name,
                body: release.body ?? '',
                draft: release.draft,
                immutable: release.immutable,
                prerelease: release.prerelease,
                created_at: release.createdAt,
                updated_at: release.updatedAt,
                published_at: release.publishedAt,
                tarball_url: source('tarball'),
                zipball_url: source('zipball'),
                assets: release.assets.map((asset) => assetView(github, release, asset)),
            };
        }
        function assetView(github, release, asset) {
            return {
                url: github.urls.repo(`/releases/assets/${asset.id}`),
                id: asset.id,
                node_id: nodeId('RA', asset.id),
                name: asset.name,
                label: asset.label,
                uploader: simpleUser(github, asset.uploader),
                content_type: asset.contentType,
                state: asset.state,
                size: asset.size,
                digest: asset.sha256 === null ? null : `sha256:${asset.sha256}`,
                download_count: asset.downloadCount,
                created_at: asset.createdAt,
                updated_at: asset.updatedAt,
                browser_download_url: github.urls.html(`/releases/download/${pageName(release)}/${encodeURIComponent(asset.name)}`),
            };
        }
        function pageName(release) {
            return release.draft ? release.untagged : encodeURIComponent(release.tagName).replaceAll('%2F', '/');
        }
        ;
        const releaseRoutes = [
            repoRoute('GET /releases', releases_list),
            repoRoute('POST /releases', releases_create),
            repoRoute('GET /releases/latest', getLatest),
            repoRoute('GET /releases/tags/{tag}', getByTag),
            repoRoute('GET /releases/{release_id}', releases_get),
            repoRoute('PATCH /releases/{release_id}', update),
            repoRoute('DELETE /releases/{release_id}', releases_remove),
        ];
        function isVisible(call, release) {
            return !release.draft || may(call.viewer, 'contents', 'write');
        }
        function visibleRelease(call) {
            const release = findRelease(call.github.state, call.id('release_id'));
            if (!isVisible(call, release))
                throw notFound();
            return release;
        }
        function releases_list(call) {
            const visible = byDate(call.listed.releases).filter((release) => isVisible(call, release));
            const { items, headers } = paginate(call.url, visible);
            return { status: 200, body: items.map((release) => releaseView(call.github, release)), headers };
        }
        function releases_get(call) {
            return { status: 200, body: releaseView(call.github, visibleRelease(call)) };
        }
        function getByTag(call) {
            const tag = call.param('tag');
            const release = call.github.state.releases.find((candidate) => !candidate.draft && candidate.tagName === tag);
            if (release === undefined)
                throw notFound();
            return { status: 200, body: releaseView(call.github, release) };
        }
        function getLatest(call) {
            const release = latestRelease(call.github.state);
            if (release === undefined)
                throw notFound();
            return { status: 200, body: releaseView(call.github, release) };
        }
        async function releases_create(call) {
            if (call.body.boolean('generate_release_notes') === true) {
                throw new GitHubError(501, 'generate_release_notes is not modelled by the local GitHub.');
            }
            const request = readRequest(call.body);
            if (request.tagName === undefined) {
                throw validationFailed({ resource: 'Release', field: 'tag_name', code: 'missing_field' });
            }
            const release = await createRelease(call.github, call.viewer, request);
            const body = releaseView(call.github, release);
            return { status: 201, body, headers: { location: call.github.urls.repo(`/releases/${release.id}`) } };
        }
        async function update(call) {
            const release = await updateRelease(call.github, call.viewer, visibleRelease(call), readRequest(call.body));
            return { status: 200, body: releaseView(call.github, release) };
        }
        function releases_remove(call) {
            deleteRelease(call.github, visibleRelease(call));
            return { status: 204 };
        }
        const MAKE_LATEST = ['true', 'false', 'legacy'];
        function readRequest(body) {
            if (body.string('discussion_category_name') !== undefined)
                throw notFound();
            return {
                tagName: body.string('tag_name'),
                targetCommitish: body.string('target_commitish'),
                name: body.string('name'),
                body: body.string('body'),
                draft: body.boolean('draft'),
                prerelease: body.boolean('prerelease'),
                makeLatest: body.oneOf('make_latest', MAKE_LATEST),
            };
        }
        ;
        const assetRoutes = [
            repoRoute('GET /releases/{release_id}/assets', assets_list),
            route('POST /_uploads/repos/{owner}/{repo}/releases/{release_id}/assets', upload),
            repoRoute('GET /releases/assets/{asset_id}', assets_get),
            repoRoute('PATCH /releases/assets/{asset_id}', assets_update),
            repoRoute('DELETE /releases/assets/{asset_id}', assets_remove),
        ];
        function assets_list(call) {
            const release = visibleRelease(call);
            const { items, headers } = paginate(call.url, release.assets);
            return { status: 200, body: items.map((asset) => assetView(call.github, release, asset)), headers };
        }
        function upload(call) {
            const release = visibleRelease(call);
            const name = call.query('name') ?? '';
            if (name === '')
                throw validationFailed({ resource: 'ReleaseAsset', field: 'name', code: 'missing_field' });
            const asset = addAsset(call.github, call.viewer, release, {
                name,
                label: call.query('label') ?? '',
                contentType: call.headers.get('content-type') ?? 'application/octet-stream',
                blob: call.upload,
            });
            if (asset.state === 'starter')
                throw new GitHubError(502, 'Bad Gateway');
            return { status: 201, body: assetView(call.github, release, asset) };
        }
        function assets_get(call) {
            const { release, asset } = visibleAsset(call);
            if (!(call.headers.get('accept') ?? '').includes('application/octet-stream')) {
                return { status: 200, body: assetView(call.github, release, asset) };
            }
            if (asset.sha256 === null)
                throw notFound();
            asset.downloadCount += 1;
            const location = `${call.github.urls.api}/_storage/assets/${asset.id}?sig=${asset.sha256}`;
            return { status: 302, headers: { location } };
        }
        function assets_update(call) {
            const found = visibleAsset(call);
            updateAsset(call.github, found, { name: call.body.string('name'), label: call.body.string('label') });
            return { status: 200, body: assetView(call.github, found.release, found.asset) };
        }
        function assets_remove(call) {
            deleteAsset(call.github, visibleAsset(call));
            return { status: 204 };
        }
        function visibleAsset(call) {
            const found = findAsset(call.github.state, call.id('asset_id'));
            if (!isVisible(call, found.release))
                throw notFound();
            return found;
        }
        ;
        async function compareCommits(git, base, head) {
            const mergeBase = await git.mergeBase(base, head);
            if (mergeBase === null)
                return null;
            const output = await git.fact(['rev-list', '--left-right', '--reverse', '--end-of-options', `${base}...${head}`]);
            const lines = output.split('\n').filter((line) => line !== '');
            const ahead = lines.filter((line) => line.startsWith('>')).map((line) => line.slice(1));
            const behindBy = lines.length - ahead.length;
            return { mergeBase, ahead, behindBy, status: statusOf(ahead.length, behindBy) };
        }
        function statusOf(aheadBy, behindBy) {
            if (aheadBy === 0)
                return behindBy === 0 ? 'identical' : 'behind';
            return behindBy === 0 ? 'ahead' : 'diverged';
        }
        ;
        const STATUS = {
            A: 'added',
            D: 'removed',
            M: 'modified',
            R: 'renamed',
            C: 'copied',
            T: 'changed',
        };
        const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
        async function readDiff(git, base, head) {
            const options = ['-r', '-z', '-M', '--raw', '--numstat', '--no-abbrev'];
            const output = await git.fact(['diff-tree', ...options, '--end-of-options', base ?? EMPTY_TREE, head, '--']);
            const parts = output.split('\0');
            const changes = readRawPart(parts);
            const counts = readNumstatPart(parts);
            return changes.map((change, index) => ({ ...change, ...(counts[index] ?? { additions: 0, deletions: 0 }) }));
        }
        function readRawPart(parts) {
            const changes = [];
            while (parts[0]?.startsWith(':')) {
                const [, , oldSha = '', newSha = '', letters = ''] = (parts.shift() ?? '').split(' ');
                const status = STATUS[letters.slice(0, 1)] ?? 'changed';
                const first = parts.shift() ?? '';
                const moved = status === 'renamed' || status === 'copied';
                const path = moved ? (parts.shift() ?? '') : first;
                changes.push({ sha: status === 'removed' ? oldSha : newSha, path, previousPath: moved ? first : null, status });
            }
            return changes;
        }
        function readNumstatPart(parts) {
            const counts = [];
            while (parts.length > 0 && parts[0] !== '') {
                const [added = '', deleted = '', path = ''] = (parts.shift() ?? '').split('\t');
                if (path === '')
                    parts.splice(0, 2);
                counts.push({ additions: Number(added) || 0, deletions: Number(deleted) || 0 });
            }
            return counts;
        }
        ;
        const UNVERIFIED = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };
        function gitCommitView(github, commit) {
            const { urls } = github;
            return {
                sha: commit.sha,
                node_id: nodeId('C', commit.sha),
                url: urls.repo(`/git/commits/${commit.sha}`),
                html_url: urls.html(`/commit/${commit.sha}`),
                author: commit.author,
                committer: commit.committer,
                tree: { sha: commit.tree, url: urls.repo(`/git/trees/${commit.tree}`) },
                message: commit.message,
                parents: commit.parents.map((sha) => ({
                    sha,
                    url: urls.repo(`/git/commits/${sha}`),
                    html_url: urls.html(`/commit/${sha}`),
                })),
                verification: UNVERIFIED,
            };
        }
        function commitView(github, commit) {
            const { urls } = github;
            const url = urls.repo(`/commits/${commit.sha}`);
            return {
                sha: commit.sha,
                node_id: nodeId('C', commit.sha),
                commit: {
                    author: commit.author,
                    committer: commit.committer,
                    message: commit.message,
                    tree: { sha: commit.tree, url: urls.repo(`/git/trees/${commit.tree}`) },
                    url: urls.repo(`/git/commits/${commit.sha}`),
                    comment_count: 0,
                    verification: UNVERIFIED,
                },
                url,
                html_url: urls.html(`/commit/${commit.sha}`),
                comments_url: `${url}/comments`,
                author: accountOf(github, commit.author.email),
                committer: accountOf(github, commit.committer.email),
                parents: commit.parents.map((sha) => ({
                    sha,
                    url: urls.repo(`/commits/${sha}`),
                    html_url: urls.html(`/commit/${sha}`),
                })),
            };
        }
        function fileView(github, commit, file) {
            const { urls } = github;
            const path = file.path.split('/').map(encodeURIComponent).join('/');
            return {
                sha: file.sha,
                filename: file.path,
                status: file.status,
                additions: file.additions,
                deletions: file.deletions,
                changes: file.additions + file.deletions,
                blob_url: urls.html(`/blob/${commit}/${path}`),
                raw_url: urls.html(`/raw/${commit}/${path}`),
                contents_url: urls.repo(`/contents/${path}?ref=${commit}`),
                ...(file.previousPath === null ? {} : { previous_filename: file.previousPath }),
            };
        }
        ;
        const commitRoutes = [
            repoRoute('GET /commits/{ref}', getCommit),
            repoRoute('GET /commits/{commit_sha}/branches-where-head', listBranchesWhereHead),
            repoRoute('GET /compare/{basehead}', compare),
        ];
        const MAX_FILES = 300;
        const MAX_UNPAGED_COMMITS = 250;
        async function getCommit(call) {
            const { github } = call;
            const name = call.param('ref');
            const sha = await github.git.abbreviatedCommit(name);
            if (sha === null)
                throw unprocessable(`No commit found for SHA: ${name}`);
            const commit = await readCommit(github.git, sha);
            const files = await readDiff(github.git, commit.parents[0] ?? null, sha);
            const additions = files.reduce((sum, file) => sum + file.additions, 0);
            const deletions = files.reduce((sum, file) => sum + file.deletions, 0);
            return {
                status: 200,
                body: {
                    ...commitView(github, commit),
                    stats: { additions, deletions, total: additions + deletions },
                    files: files.slice(0, MAX_FILES).map((file) => fileView(github, sha, file)),
                },
            };
        }
        async function listBranchesWhereHead(call) {
            const { github } = call;
            const sha = call.param('commit_sha');
            if ((await github.git.objectType(sha)) !== 'commit')
                throw unprocessable(`No commit found for SHA: ${sha}`);
            const heads = (await github.git.refs('refs/heads/')).filter((ref) => ref.sha === sha);
            const body = heads.map((ref) => ({
                name: ref.name.slice('refs/heads/'.length),
                commit: { sha, url: github.urls.repo(`/commits/${sha}`) },
                protected: false,
            }));
            return { status: 200, body };
        }
        async function compare(call) {
            const { git, state } = call.github;
            const [baseName = '', headName = ''] = call.param('basehead').split('...');
            const [base, head] = await Promise.all([baseName, headName].map((name) => git.abbreviatedCommit(withoutOwner(name, state.repository.owner))));
            if (base == null || head == null)
                throw notFound();
            const comparison = await compareCommits(git, base, head);
            if (comparison === null)
                throw new GitHubError(404, `No common ancestor between ${baseName} and ${headName}.`);
            return comparisonReply(call, { base, head, comparison });
        }
        function withoutOwner(name, owner) {
            return name.toLowerCase().startsWith(`${owner.toLowerCase()}:`) ? name.slice(owner.length + 1) : name;
        }
        async function comparisonReply(call, { base, head, comparison }) {
            const { github } = call;
            const { items, headers, isFirst } = selectCommits(call, comparison.ahead);
            const [baseCommit, mergeBase, ...commits] = await readCommits(github.git, [base, comparison.mergeBase, ...items]);
            const files = isFirst ? await readDiff(github.git, comparison.mergeBase, head) : [];
            const range = `${base}...${head}`;
            const page = github.urls.html(`/compare/${range}`);
            return {
                status: 200,
                headers,
                body: {
                    url: github.urls.repo(`/compare/${call.param('basehead').split('...').map(encodeURIComponent).join('...')}`),
                    html_url: page,
                    permalink_url: page,
                    diff_url: `${page}.diff`,
                    patch_url: `${page}.patch`,
                    base_commit: commitView(github, baseCommit),
                    merge_base_commit: commitView(github, mergeBase),
                    status: comparison.status,
                    ahead_by: comparison.ahead.length,
                    behind_by: comparison.behindBy,
                    total_commits: comparison.ahead.length,
                    commits: commits.map((commit) => commitView(github, commit)),
                    files: files.slice(0, MAX_FILES).map((file) => fileView(github, head, file)),
                },
            };
        }
        function selectCommits(call, ahead) {
            const paged = call.query('page') !== undefined || call.query('per_page') !== undefined;
            if (!paged)
                return { items: ahead.slice(-MAX_UNPAGED_COMMITS), headers: {}, isFirst: true };
            return { ...paginate(call.url, ahead), isFirst: (call.query('page') ?? '1') === '1' };
        }
        ;
        function deploymentSimple(github, deployment) {
            const url = github.urls.repo(`/deployments/${deployment.id}`);
            return {
                url,
                id: deployment.id,
                node_id: nodeId('DE', deployment.id),
                task: deployment.task,
                original_environment: deployment.originalEnvironment,
                environment: deployment.environment,
                description: deployment.description,
                created_at: deployment.createdAt,
                updated_at: deployment.updatedAt,
                statuses_url: `${url}/statuses`,
                repository_url: github.urls.repo(),
                transient_environment: deployment.transientEnvironment,
                production_environment: deployment.productionEnvironment,
                performed_via_github_app: deployment.viaApp ? actionsApp(github) : null,
            };
        }
        function deploymentView(github, deployment) {
            return {
                ...deploymentSimple(github, deployment),
                sha: deployment.sha,
                ref: deployment.ref,
                payload: deployment.payload,
                creator: simpleUser(github, deployment.creator),
            };
        }
        function deploymentStatusView(github, deployment, status) {
            const deploymentUrl = github.urls.repo(`/deployments/${deployment.id}`);
            return {
                url: `${deploymentUrl}/statuses/${status.id}`,
                id: status.id,
                node_id: nodeId('DES', status.id),
                state: status.state,
                creator: simpleUser(github, status.creator),
                description: status.description,
                environment: status.environment,
                target_url: status.logUrl,
                created_at: status.createdAt,
                updated_at: status.createdAt,
                deployment_url: deploymentUrl,
                repository_url: github.urls.repo(),
                environment_url: status.environmentUrl,
                log_url: status.logUrl,
                performed_via_github_app: status.viaApp ? actionsApp(github) : null,
            };
        }
        ;
        function environmentName({ body }, resource) {
            const name = body.string('environment');
            if (name !== undefined && (name === '' || name.length > 255)) {
                throw validationFailed({ resource, field: 'environment', code: 'invalid' });
            }
            return name;
        }
        ;
        const deploymentStatusRoutes = [
            repoRoute('GET /deployments/{deployment_id}/statuses', listStatuses),
            repoRoute('POST /deployments/{deployment_id}/statuses', createStatus),
            repoRoute('GET /deployments/{deployment_id}/statuses/{status_id}', getStatus),
        ];
        function listStatuses(call) {
            const deployment = findDeployment(call.github.state, call.id('deployment_id'));
            const { statuses = [] } = call.listed.deployments.find(({ id }) => id === deployment.id) ?? {};
            const { items, headers } = paginate(call.url, statuses.toReversed());
            return { status: 200, body: items.map((status) => deploymentStatusView(call.github, deployment, status)), headers };
        }
        function getStatus(call) {
            const deployment = findDeployment(call.github.state, call.id('deployment_id'));
            const status = deployment.statuses.find(({ id }) => id === call.id('status_id'));
            if (status === undefined)
                throw notFound();
            return { status: 200, body: deploymentStatusView(call.github, deployment, status) };
        }
        const STATES = ['error', 'failure', 'inactive', 'in_progress', 'queued', 'pending', 'success'];
        function createStatus(call) {
            const { github, body } = call;
            const deployment = findDeployment(github.state, call.id('deployment_id'));
            const state = body.oneOf('state', STATES);
            if (state === undefined)
                throw unprocessable('Invalid request.\n\n"state" wasn\'t supplied.');
            const status = addStatusAs(github, call.viewer, deployment, {
                state,
                description: body.string('description'),
                environment: environmentName(call, 'DeploymentStatus'),
                environmentUrl: environmentUrl(call),
                logUrl: body.string('log_url') ?? body.string('target_url'),
                autoInactive: body.boolean('auto_inactive'),
            });
            return { status: 201, body: deploymentStatusView(github, deployment, status) };
        }
        function environmentUrl({ body }) {
            const url = body.string('environment_url');
            if (url === undefined || url === '' || /^https?:\/\//i.test(url))
                return url;
            const message = 'environment_url must use http(s) scheme';
            throw validationFailed({ resource: 'DeploymentStatus', field: 'environment_url', code: 'custom', message });
        }
        ;
        async function mergeIntoBranch(git, merge) {
            const merged = await git.try(['merge-tree', '--write-tree', '--end-of-options', merge.ours, merge.theirs]);
            if (merged.exitCode !== 0)
                return null;
            const tree = merged.stdout.split('\n')[0] ?? '';
            const person = { NAME: 'github-actions[bot]', EMAIL: '41898282+github-actions[bot]@users.noreply.github.com' };
            const env = Object.fromEntries(['AUTHOR', 'COMMITTER'].flatMap((role) => [
                [`GIT_${role}_NAME`, person.NAME],
                [`GIT_${role}_EMAIL`, person.EMAIL],
                [`GIT_${role}_DATE`, merge.date],
            ]));
            const parents = ['-p', merge.ours, '-p', merge.theirs];
            const commit = (await git.run(['commit-tree', tree, ...parents], { input: merge.message, env })).trim();
            await git.updateRef(`refs/heads/${merge.branch}`, commit, merge.ours);
            return commit;
        }
        ;
        const deploymentRoutes = [
            repoRoute('GET /deployments', deployments_list),
            repoRoute('POST /deployments', deployments_create),
            repoRoute('GET /deployments/{deployment_id}', deployments_get),
            repoRoute('DELETE /deployments/{deployment_id}', deployments_remove),
        ];
        function deployments_list(call) {
            const filters = ['sha', 'ref', 'task', 'environment'].flatMap((field) => {
                const wanted = call.query(field);
                return wanted === undefined || wanted === 'none' ? [] : [{ field, wanted }];
            });
            const found = call.listed.deployments
                .filter((deployment) => filters.every(({ field, wanted }) => deployment[field] === wanted))
                .toReversed();
            const { items, headers } = paginate(call.url, found);
            return { status: 200, body: items.map((deployment) => deploymentView(call.github, deployment)), headers };
        }
        function deployments_get(call) {
            const deployment = findDeployment(call.github.state, call.id('deployment_id'));
            return { status: 200, body: deploymentView(call.github, deployment) };
        }
        async function deployments_create(call) {
            const { github, body, viewer } = call;
            const ref = body.requiredString('ref');
            const sha = await github.git.commit(ref);
            if (sha === null)
                throw unprocessable(`No ref found for: ${ref}`);
            if (body.boolean('auto_merge') ?? true) {
                const merged = await autoMerge(call, ref, sha);
                if (merged !== null)
                    return merged;
            }
            checkContexts(call, ref, sha);
            const by = { creator: viewer.user.login, viaApp: actsForActions(viewer), jobId: null };
            const deployment = addDeployment(github, readDeployment(call, ref, sha), by);
            return {
                status: 201,
                body: deploymentView(github, deployment),
                headers: { location: github.urls.repo(`/deployments/${deployment.id}`) },
            };
        }
        function readDeployment(call, ref, sha) {
            const { body } = call;
            const payload = body.value('payload') ?? {};
            if (typeof payload !== 'string' && (typeof payload !== 'object' || Array.isArray(payload))) {
                throw unprocessable("Invalid request.\n\nFor 'properties/payload', it is neither an object nor a string.");
            }
            const environment = environmentName(call, 'Deployment') ?? 'production';
            return {
                ref,
                sha,
                task: body.string('task') ?? 'deploy',
                payload,
                environment,
                description: body.string('description') ?? '',
                transientEnvironment: body.boolean('transient_environment') ?? false,
                productionEnvironment: body.boolean('production_environment') ?? environment === 'production',
            };
        }
        async function autoMerge(call, ref, sha) {
            const { git, state } = call.github;
            const base = state.repository.defaultBranch;
            const theirs = await git.commit(`refs/heads/${base}`);
            if (theirs === null || (await git.isAncestor(theirs, sha)))
                return null;
            const branch = await git.ref(`refs/heads/${ref}`);
            const message = `Merge ${base} into ${ref} for deployment`;
            const merge = { branch: ref, ours: sha, theirs, message, date: now(call.github) };
            if (branch === undefined || (await mergeIntoBranch(git, merge)) === null) {
                throw new GitHubError(409, `Conflict merging ${base} into ${ref}.`);
            }
            return { status: 202, body: { message: `Auto-merged ${base} into ${ref} on deployment.` } };
        }
        function checkContexts(call, ref, sha) {
            const { state } = call.github;
            const runs = state.runs.filter((run) => run.sha === sha).map((run) => run.id);
            const checks = state.jobs.filter((job) => runs.includes(job.runId));
            const latest = new Map(checks.map((job) => [job.name, job.conclusion]));
            const required = call.body.strings('required_contexts') ?? [...latest.keys()];
            if (required.every((context) => latest.get(context) === 'success'))
                return;
            throw new GitHubError(409, `Conflict: Commit status checks failed for ${ref}.`, {
                errors: [{ resource: 'Deployment', field: 'required_contexts', code: 'invalid' }],
            });
        }
        function deployments_remove(call) {
            const deployment = findDeployment(call.github.state, call.id('deployment_id'));
            if (!isDeletable(call.github.state, deployment)) {
                const message = 'We cannot delete an active deployment unless it is the only deployment in a given repository.';
                throw new GitHubError(422, message, { errors: [message] });
            }
            deleteDeployment(call.github, deployment);
            return { status: 204 };
        }
        ;
        function environmentSummary(github, environment) {
            return {
                id: environment.id,
                node_id: nodeId('EN', environment.id),
                name: environment.name,
                url: github.urls.repo(`/environments/${encodeURIComponent(environment.name)}`),
                html_url: github.urls.html(`/deployments/activity_log?environments_filter=${encodeURIComponent(environment.name)}`),
            };
        }
        function environmentView(github, environment) {
            return {
                ...environmentSummary(github, environment),
                created_at: environment.createdAt,
                updated_at: environment.createdAt,
                can_admins_bypass: environment.canAdminsBypass,
                protection_rules: protectionRules(github, environment),
                deployment_branch_policy: environment.branchPatterns.length === 0 ? null : { protected_branches: false, custom_branch_policies: true },
            };
        }
        function reviewersView(github, environment) {
            return environment.reviewers.map((login) => ({ type: 'User', reviewer: simpleUser(github, login) }));
        }
        function protectionRules(github, environment) {
            const rule = (id, type, more = {}) => ({ id, node_id: nodeId('GA', id), type, ...more });
            const { ruleIds, waitTimerMinutes, reviewers, preventSelfReview, branchPatterns } = environment;
            const required = { prevent_self_review: preventSelfReview, reviewers: reviewersView(github, environment) };
            return [
                ...(waitTimerMinutes === 0 ? [] : [rule(ruleIds.waitTimer, 'wait_timer', { wait_timer: waitTimerMinutes })]),
                ...(reviewers.length === 0 ? [] : [rule(ruleIds.reviewers, 'required_reviewers', required)]),
                ...(branchPatterns.length === 0 ? [] : [rule(ruleIds.branchPolicy, 'branch_policy')]),
            ];
        }
        ;
        const environmentRoutes = [
            repoRoute('GET /environments', environments_list),
            repoRoute('GET /environments/{environment_name}', environments_get),
            repoRoute('GET /environments/{environment_name}/deployment-branch-policies', listBranchPolicies),
        ];
        function environments_list(call) {
            const { environments } = call.github.state;
            const { items, headers } = paginate(call.url, environments);
            const body = {
                total_count: environments.length,
                environments: items.map((environment) => environmentView(call.github, environment)),
            };
            return { status: 200, body, headers };
        }
        function environments_get(call) {
            return { status: 200, body: environmentView(call.github, namedEnvironment(call)) };
        }
        function listBranchPolicies(call) {
            const { branchPatterns } = namedEnvironment(call);
            const { items, headers } = paginate(call.url, branchPatterns);
            const policies = items.map(({ id, name }) => ({ id, node_id: nodeId('GA', id), name, type: 'branch' }));
            return { status: 200, body: { total_count: branchPatterns.length, branch_policies: policies }, headers };
        }
        function namedEnvironment(call) {
            const environment = findEnvironment(call.github.state, call.param('environment_name'));
            if (environment === undefined)
                throw notFound();
            return environment;
        }
        ;
        const gitObjectRoutes = [
            repoRoute('GET /git/commits/{commit_sha}', getGitCommit),
            repoRoute('GET /git/tags/{tag_sha}', getTag),
            repoRoute('POST /git/tags', createTag),
        ];
        async function getGitCommit(call) {
            const sha = call.param('commit_sha');
            if ((await call.github.git.objectType(sha)) !== 'commit')
                throw notFound();
            return { status: 200, body: gitCommitView(call.github, await readCommit(call.github.git, sha)) };
        }
        async function getTag(call) {
            const sha = call.param('tag_sha');
            if ((await call.github.git.objectType(sha)) !== 'tag')
                throw notFound();
            return { status: 200, body: tagView(call, sha, await call.github.git.object('tag', sha)) };
        }
        const TYPES = ['commit', 'tree', 'blob'];
        async function createTag(call) {
            const { git } = call.github;
            const tag = call.body.requiredString('tag');
            const message = call.body.requiredString('message');
            const object = call.body.requiredString('object');
            call.body.requiredString('type');
            const type = call.body.oneOf('type', TYPES);
            if (!isRefName(`refs/tags/${tag}`))
                throw unprocessable(`${tag} is not a valid tag name.`);
            if (type === undefined || !isSha(object) || (await git.objectType(object)) !== type) {
                throw unprocessable('Object does not exist');
            }
            const tagger = taggerOf(call);
            const lines = [
                `object ${object}`,
                `type ${type}`,
                `tag ${tag}`,
                `tagger ${tagger}`,
                '',
                message.replace(/\n*$/, '\n'),
            ];
            const content = lines.join('\n');
            const sha = await git.createTagObject(content);
            return { status: 201, body: tagView(call, sha, content) };
        }
        function taggerOf({ body, github, viewer }) {
            const { name, email, date } = (body.value('tagger') ?? {});
            const { login, id } = viewer.user;
            const at = typeof date === 'string' ? new Date(date) : github.clock();
            if (Number.isNaN(at.getTime()))
                throw unprocessable('Invalid request.\n\ntagger.date is not a date.');
            const plain = (text, otherwise) => typeof text === 'string' && text !== '' ? text.replaceAll(/[<>\n\0]/g, '') : otherwise;
            return `${plain(name, login)} <${plain(email, `${id}+${login}@users.noreply.github.com`)}> ${Math.floor(at.getTime() / 1000)} +0000`;
        }
        function tagView(call, sha, content) {
            const { urls } = call.github;
            const end = content.indexOf('\n\n');
            const header = new Map(content
                .slice(0, end)
                .split('\n')
                .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]));
            const tagger = /^(?<name>.*) <(?<email>.*)> (?<seconds>\d+)/.exec(header.get('tagger') ?? '')?.groups;
            const { object = '', type = '', tag = '' } = Object.fromEntries(header);
            return {
                node_id: nodeId('TA', sha),
                sha,
                url: urls.repo(`/git/tags/${sha}`),
                tagger: {
                    name: tagger?.['name'] ?? '',
                    email: tagger?.['email'] ?? '',
                    date: timestamp(new Date(Number(tagger?.['seconds'] ?? 0) * 1000)),
                },
                object: { sha: object, type, url: urls.repo(`/git/${type}s/${object}`) },
                tag,
                message: content.slice(end + 2).replace(/\n$/, ''),
                verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
            };
        }
        ;
        function issueView(github, issue) {
            const url = github.urls.repo(`/issues/${issue.number}`);
            return {
                id: issue.id,
                node_id: nodeId('I', issue.id),
                number: issue.number,
                url,
                repository_url: github.urls.repo(),
                labels_url: `${url}/labels{/name}`,
                comments_url: `${url}/comments`,
                events_url: `${url}/events`,
                html_url: github.urls.html(`/issues/${issue.number}`),
                state: issue.state,
                state_reason: null,
                title: issue.title,
                body: issue.body,
                user: simpleUser(github, issue.author),
                labels: [],
                assignee: null,
                assignees: [],
                milestone: null,
                locked: false,
                active_lock_reason: null,
                comments: 0,
                closed_at: null,
                created_at: issue.createdAt,
                updated_at: issue.createdAt,
                author_association: 'NONE',
            };
        }
        ;
        const issueRoutes = [repoRoute('GET /issues', issues_list), repoRoute('POST /issues', issues_create)];
        const issues_STATES = ['open', 'closed', 'all'];
        function issues_list(call) {
            const wanted = issues_STATES.find((state) => state === call.query('state')) ?? 'open';
            const found = call.github.state.issues.filter(({ state }) => wanted === 'all' || state === wanted).toReversed();
            const { items, headers } = paginate(call.url, found);
            return { status: 200, body: items.map((issue) => issueView(call.github, issue)), headers };
        }
        function issues_create(call) {
            const { github, body, viewer } = call;
            const { state } = github;
            const createdAt = now(github);
            const issue = {
                id: nextId(state),
                number: Math.max(0, ...state.issues.map(({ number }) => number), ...state.pullRequests.map(({ number }) => number)) + 1,
                title: body.requiredString('title'),
                body: body.string('body') ?? null,
                author: viewer.user.login,
                state: 'open',
                createdAt,
            };
            state.issues.push(issue);
            return {
                status: 201,
                body: issueView(github, issue),
                headers: { location: github.urls.repo(`/issues/${issue.number}`) },
            };
        }
        ;
        const refRoutes = [
            repoRoute('GET /branches', listBranches),
            repoRoute('GET /branches/{branch}', getBranch),
            repoRoute('GET /tags', listTags),
            repoRoute('GET /git/ref/{ref}', getRef),
            repoRoute('GET /git/matching-refs/{ref}', listMatchingRefs),
            repoRoute('POST /git/refs', createRef),
            repoRoute('PATCH /git/refs/{ref}', updateRef),
            repoRoute('DELETE /git/refs/{ref}', deleteRef),
        ];
        async function listBranches(call) {
            const refs = await call.github.git.refs('refs/heads/');
            const { items, headers } = paginate(call.url, refs);
            return { status: 200, body: items.map((ref) => branchSummary(call, ref)), headers };
        }
        function branchSummary(call, ref) {
            const name = ref.name.slice('refs/heads/'.length);
            const commit = { sha: ref.sha, url: call.github.urls.repo(`/commits/${ref.sha}`) };
            return { name, commit, protected: false };
        }
        async function getBranch(call) {
            const { github } = call;
            const name = call.param('branch');
            const ref = await github.git.ref(`refs/heads/${name}`);
            if (ref === undefined)
                throw notFound();
            const self = github.urls.repo(`/branches/${encodeURIComponent(name)}`);
            return {
                status: 200,
                body: {
                    name,
                    commit: commitView(github, await readCommit(github.git, ref.sha)),
                    _links: { self, html: github.urls.html(`/tree/${name}`) },
                    protected: false,
                    protection: { enabled: false },
                    protection_url: `${self}/protection`,
                },
            };
        }
        async function listTags(call) {
            const { github } = call;
            const refs = (await github.git.refs('refs/tags/')).filter((ref) => ref.commit !== null).toReversed();
            const { items, headers } = paginate(call.url, refs);
            const body = items.map((ref) => {
                const name = ref.name.slice('refs/tags/'.length);
                return {
                    name,
                    zipball_url: github.urls.repo(`/zipball/${ref.name}`),
                    tarball_url: github.urls.repo(`/tarball/${ref.name}`),
                    commit: { sha: ref.commit, url: github.urls.repo(`/commits/${ref.commit}`) },
                    node_id: nodeId('REF', ref.name),
                };
            });
            return { status: 200, body, headers };
        }
        async function getRef(call) {
            const ref = await call.github.git.ref(`refs/${call.param('ref')}`);
            if (ref === undefined)
                throw notFound();
            return { status: 200, body: refView(call, ref) };
        }
        async function listMatchingRefs(call) {
            const refs = await call.github.git.refs(`refs/${call.param('ref')}`);
            return { status: 200, body: refs.map((ref) => refView(call, ref)) };
        }
        async function createRef(call) {
            const { git } = call.github;
            const name = call.body.requiredString('ref');
            const sha = call.body.requiredString('sha');
            if (!/^refs\/.+\/.+$/.test(name)) {
                throw unprocessable("Reference name must start with 'refs' and have at least two slashes.");
            }
            if (!isRefName(name))
                throw unprocessable(`${name} is not a valid ref name.`);
            if (name.startsWith(`${HIDDEN}/`))
                throw unprocessable('Reference update failed');
            const type = await git.objectType(sha);
            if (type === null || (name.startsWith('refs/heads/') && type !== 'commit'))
                throw unprocessable('Object does not exist');
            if (!(await git.createRef(name, sha)))
                throw unprocessable('Reference already exists');
            call.github.changed({ what: 'git', id: call.github.state.repository.id });
            return { status: 201, body: refView(call, { name, sha, type, commit: null }) };
        }
        async function updateRef(call) {
            const { git } = call.github;
            const ref = await existingRef(call);
            const sha = call.body.requiredString('sha');
            const type = await git.objectType(sha);
            if (type === null)
                throw unprocessable('Object does not exist');
            const commits = ref.commit === null || type !== 'commit' ? undefined : { old: ref.commit, new: sha };
            const force = call.body.boolean('force') ?? false;
            if (!force && (commits === undefined || !(await git.isAncestor(commits.old, commits.new)))) {
                throw unprocessable('Update is not a fast forward');
            }
            await git.updateRef(ref.name, sha, ref.sha);
            call.github.changed({ what: 'git', id: call.github.state.repository.id });
            return { status: 200, body: refView(call, { name: ref.name, sha, type, commit: null }) };
        }
        async function deleteRef(call) {
            const ref = await existingRef(call);
            const { defaultBranch } = call.github.state.repository;
            if (ref.name === `refs/heads/${defaultBranch}`)
                throw unprocessable('Cannot delete the default branch');
            await call.github.git.deleteRef(ref.name);
            await draftUntagged(call.github);
            call.github.changed({ what: 'git', id: call.github.state.repository.id });
            return { status: 204 };
        }
        async function existingRef(call) {
            const ref = await call.github.git.ref(`refs/${call.param('ref')}`);
            if (ref === undefined)
                throw unprocessable('Reference does not exist');
            const tag = /^refs\/tags\/(.+)$/.exec(ref.name)?.[1];
            if (tag !== undefined && isImmutableTag(call.github.state, tag)) {
                throw unprocessable(`Cannot change ${ref.name}: it belongs to an immutable release.`);
            }
            return ref;
        }
        function refView(call, ref) {
            const { urls } = call.github;
            return {
                ref: ref.name,
                node_id: nodeId('REF', ref.name),
                url: urls.repo(`/git/${ref.name}`),
                object: { sha: ref.sha, type: ref.type, url: urls.repo(`/git/${ref.type}s/${ref.sha}`) },
            };
        }
        ;
        const LINKS = {
            archive_url: '/{archive_format}{/ref}',
            assignees_url: '/assignees{/user}',
            blobs_url: '/git/blobs{/sha}',
            branches_url: '/branches{/branch}',
            collaborators_url: '/collaborators{/collaborator}',
            comments_url: '/comments{/number}',
            commits_url: '/commits{/sha}',
            compare_url: '/compare/{base}...{head}',
            contents_url: '/contents/{+path}',
            contributors_url: '/contributors',
            deployments_url: '/deployments',
            downloads_url: '/downloads',
            events_url: '/events',
            forks_url: '/forks',
            git_commits_url: '/git/commits{/sha}',
            git_refs_url: '/git/refs{/sha}',
            git_tags_url: '/git/tags{/sha}',
            hooks_url: '/hooks',
            issue_comment_url: '/issues/comments{/number}',
            issue_events_url: '/issues/events{/number}',
            issues_url: '/issues{/number}',
            keys_url: '/keys{/key_id}',
            labels_url: '/labels{/name}',
            languages_url: '/languages',
            merges_url: '/merges',
            milestones_url: '/milestones{/number}',
            notifications_url: '/notifications{?since,all,participating}',
            pulls_url: '/pulls{/number}',
            releases_url: '/releases{/id}',
            stargazers_url: '/stargazers',
            statuses_url: '/statuses/{sha}',
            subscribers_url: '/subscribers',
            subscription_url: '/subscription',
            tags_url: '/tags',
            teams_url: '/teams',
            trees_url: '/git/trees{/sha}',
        };
        function minimalRepository(github) {
            const { repository } = github.state;
            return {
                id: repository.id,
                node_id: nodeId('R', repository.id),
                name: repository.name,
                full_name: github.urls.repository,
                private: repository.private,
                owner: simpleUser(github, repository.owner),
                html_url: github.urls.html(),
                description: null,
                fork: false,
                url: github.urls.repo(),
                ...Object.fromEntries(Object.entries(LINKS).map(([name, path]) => [name, github.urls.repo(path)])),
            };
        }
        function fullRepository(github, viewer) {
            const { repository } = github.state;
            const { host } = new URL(github.urls.server);
            return {
                ...minimalRepository(github),
                git_url: `git://${host}/${github.urls.repository}.git`,
                ssh_url: `git@${host}:${github.urls.repository}.git`,
                clone_url: github.urls.html('.git'),
                svn_url: github.urls.html(),
                mirror_url: null,
                homepage: null,
                language: null,
                license: null,
                ...counts(),
                default_branch: repository.defaultBranch,
                has_issues: true,
                has_projects: true,
                has_wiki: true,
                has_pages: false,
                has_discussions: false,
                archived: false,
                disabled: false,
                visibility: repository.private ? 'private' : 'public',
                pushed_at: repository.createdAt,
                created_at: repository.createdAt,
                updated_at: repository.createdAt,
                ...(isAnonymous(viewer) ? {} : { permissions: permissionsOf(viewer) }),
            };
        }
        function counts() {
            const fields = ['forks', 'stargazers', 'watchers', 'open_issues', 'subscribers', 'network'];
            const zeros = Object.fromEntries(fields.map((field) => [`${field}_count`, 0]));
            return { ...zeros, size: 0, forks: 0, open_issues: 0, watchers: 0 };
        }
        function permissionsOf(viewer) {
            if (viewer.token.kind === 'user')
                return rolePermissions(viewer.user.role);
            const push = may(viewer, 'contents', 'write');
            return { admin: false, maintain: false, push, triage: false, pull: may(viewer, 'contents', 'read') };
        }
        ;
        const repositoryRoutes = [
            repoRoute('GET', getRepository),
            repoRoute('GET /collaborators/{username}/permission', getPermission),
            repoRoute('GET /immutable-releases', getImmutableReleases),
            route('GET /user', getUser),
            route('GET /rate_limit', getRateLimit),
        ];
        function getRepository(call) {
            return { status: 200, body: fullRepository(call.github, call.viewer) };
        }
        function getPermission(call) {
            const user = findUser(call.github.state, call.param('username'));
            if (user === undefined)
                throw notFound();
            return {
                status: 200,
                body: { permission: user.role, role_name: user.role, user: collaborator(call.github, user) },
            };
        }
        function getImmutableReleases(call) {
            if (!call.github.state.repository.immutableReleases)
                throw notFound();
            return { status: 200, body: { enabled: true, enforced_by_owner: false } };
        }
        function getUser(call) {
            const user = call.viewer.user;
            if (user.type !== 'User')
                throw new GitHubError(403, 'Resource not accessible by integration');
            return { status: 200, body: publicUser(call.github, user) };
        }
        function getRateLimit(call) {
            const core = rateLimitOf(call.github, call.viewer, 'core');
            const graphql = rateLimitOf(call.github, call.viewer, 'graphql');
            return { status: 200, body: { resources: { core, search: core, graphql }, rate: core } };
        }
        ;
        const reviewRoutes = [
            repoRoute('GET /actions/runs/{run_id}/pending_deployments', listPending),
            repoRoute('POST /actions/runs/{run_id}/pending_deployments', decide),
            repoRoute('GET /actions/runs/{run_id}/approvals', listApprovals),
        ];
        function listPending(call) {
            const { github, viewer } = call;
            const run = findRun(github.state, call.id('run_id'));
            const body = pendingReviews(github.state, run).map(({ environment, jobs }) => ({
                environment: environmentSummary(github, environment),
                wait_timer: environment.waitTimerMinutes,
                wait_timer_started_at: environment.waitTimerMinutes === 0 ? null : (jobs[0]?.createdAt ?? null),
                current_user_can_approve: mayReview(environment, run, viewer.user),
                reviewers: reviewersView(github, environment),
            }));
            return { status: 200, body };
        }
        function decide(call) {
            const { github, body } = call;
            const run = findRun(github.state, call.id('run_id'));
            const state = body.oneOf('state', ['approved', 'rejected']);
            if (state === undefined)
                throw unprocessable('Invalid request.\n\n"state" wasn\'t supplied.');
            const comment = body.requiredString('comment');
            const jobs = review(github, call.viewer, run, {
                environmentIds: body.requiredIntegers('environment_ids'),
                state,
                comment,
            });
            const deployments = jobs.flatMap(({ deploymentId }) => deploymentId === null ? [] : [findDeployment(github.state, deploymentId)]);
            return { status: 200, body: deployments.map((deployment) => deploymentView(github, deployment)) };
        }
        function listApprovals(call) {
            const { github } = call;
            const run = findRun(github.state, call.id('run_id'));
            const body = github.state.reviews
                .filter(({ runId }) => runId === run.id)
                .map((each) => ({
                state: each.state,
                comment: each.comment,
                user: simpleUser(github, each.user),
                environments: each.environments.flatMap((name) => {
                    const environment = findEnvironment(github.state, name);
                    if (environment === undefined)
                        return [];
                    const { createdAt } = environment;
                    return [{ ...environmentSummary(github, environment), created_at: createdAt, updated_at: createdAt }];
                }),
            }));
            return { status: 200, body };
        }
        ;
        function jobView(github, job) {
            const { urls } = github;
            const run = findRun(github.state, job.runId);
            const started = job.startedAt !== null;
            return {
                id: job.id,
                run_id: run.id,
                run_url: urls.repo(`/actions/runs/${run.id}`),
                run_attempt: job.attempt,
                node_id: nodeId('CR', job.id),
                head_branch: shortRef(run.ref),
                head_sha: run.sha,
                url: urls.repo(`/actions/jobs/${job.id}`),
                html_url: urls.html(`/actions/runs/${run.id}/job/${job.id}`),
                status: job.status,
                conclusion: job.conclusion,
                workflow_name: run.name,
                created_at: job.createdAt,
                started_at: job.startedAt ?? job.createdAt,
                completed_at: job.completedAt,
                name: job.name,
                check_run_url: urls.repo(`/check-runs/${job.id}`),
                labels: ['ubuntu-latest'],
                runner_id: started ? 1 : null,
                runner_name: started ? 'rehearsal' : null,
                runner_group_id: started ? 1 : null,
                runner_group_name: started ? 'rehearsal' : null,
            };
        }
        function checkRunView(github, job) {
            const { urls, state } = github;
            const run = findRun(state, job.runId);
            const page = urls.html(`/actions/runs/${run.id}/job/${job.id}`);
            const url = urls.repo(`/check-runs/${job.id}`);
            const deployment = state.deployments.find(({ id }) => id === job.deploymentId);
            return {
                id: job.id,
                name: job.name,
                node_id: nodeId('CR', job.id),
                head_sha: run.sha,
                external_id: String(job.id),
                url,
                html_url: page,
                details_url: page,
                status: job.status,
                conclusion: job.conclusion,
                started_at: job.startedAt ?? job.createdAt,
                completed_at: job.completedAt,
                output: { title: null, summary: null, text: null, annotations_count: 0, annotations_url: `${url}/annotations` },
                check_suite: { id: run.checkSuiteId },
                app: actionsApp(github),
                pull_requests: [],
                ...(deployment === undefined ? {} : { deployment: deploymentSimple(github, deployment) }),
            };
        }
        ;
        function runView(github, run, commit, attempt = currentAttempt(run)) {
            const { urls } = github;
            const isCurrent = attempt.number === currentAttempt(run).number;
            const url = urls.repo(`/actions/runs/${run.id}`);
            const own = isCurrent ? url : `${url}/attempts/${attempt.number}`;
            const repository = minimalRepository(github);
            return {
                id: run.id,
                name: run.name,
                node_id: nodeId('WFR', run.id),
                check_suite_id: run.checkSuiteId,
                check_suite_node_id: nodeId('CS', run.checkSuiteId),
                head_branch: shortRef(run.ref),
                head_sha: run.sha,
                path: run.path,
                display_title: displayTitle(run, commit),
                run_number: run.number,
                run_attempt: attempt.number,
                event: run.event,
                status: attempt.status,
                conclusion: attempt.conclusion,
                workflow_id: run.workflowId,
                url: own,
                html_url: urls.html(`/actions/runs/${run.id}${isCurrent ? '' : `/attempts/${attempt.number}`}`),
                pull_requests: [],
                created_at: run.createdAt,
                updated_at: attempt.updatedAt,
                run_started_at: attempt.startedAt,
                actor: simpleUser(github, run.actor),
                triggering_actor: simpleUser(github, attempt.triggeringActor),
                referenced_workflows: [],
                previous_attempt_url: attempt.number === 1 ? null : `${url}/attempts/${attempt.number - 1}`,
                jobs_url: `${own}/jobs`,
                logs_url: `${own}/logs`,
                check_suite_url: urls.repo(`/check-suites/${run.checkSuiteId}`),
                artifacts_url: `${url}/artifacts`,
                cancel_url: `${url}/cancel`,
                rerun_url: `${url}/rerun`,
                workflow_url: urls.repo(`/actions/workflows/${run.workflowId}`),
                head_commit: commit === null ? null : headCommit(commit),
                repository,
                head_repository: repository,
            };
        }
        function displayTitle(run, commit) {
            return run.event === 'push' && commit !== null ? (commit.message.split('\n')[0] ?? '') : run.name;
        }
        function headCommit(commit) {
            const { author, committer } = commit;
            return {
                id: commit.sha,
                tree_id: commit.tree,
                message: commit.message,
                timestamp: committer.date,
                author: { name: author.name, email: author.email },
                committer: { name: committer.name, email: committer.email },
            };
        }
        ;
        const runRoutes = [
            repoRoute('GET /actions/runs', runs_list),
            repoRoute('GET /actions/runs/{run_id}', runs_get),
            repoRoute('GET /actions/runs/{run_id}/attempts/{attempt_number}', getAttempt),
            repoRoute('GET /actions/runs/{run_id}/jobs', listJobs),
            repoRoute('GET /actions/runs/{run_id}/attempts/{attempt_number}/jobs', listJobsOfAttempt),
            repoRoute('POST /actions/runs/{run_id}/cancel', cancel),
            repoRoute('GET /actions/jobs/{job_id}', getJob),
            repoRoute('GET /check-runs/{check_run_id}', getCheckRun),
        ];
        const FILTERS = {
            actor: (run, wanted) => run.actor === wanted,
            branch: (run, wanted) => shortRef(run.ref) === wanted,
            event: (run, wanted) => run.event === wanted,
            head_sha: (run, wanted) => run.sha === wanted,
            status: (run, wanted) => [currentAttempt(run).status, currentAttempt(run).conclusion].includes(wanted),
        };
        async function runs_list(call) {
            const filters = Object.entries(FILTERS).flatMap(([name, accepts]) => {
                const wanted = call.query(name);
                return wanted === undefined ? [] : [(run) => accepts(run, wanted)];
            });
            const runs = call.github.state.runs.filter((run) => filters.every((accepts) => accepts(run))).toReversed();
            const { items, headers } = paginate(call.url, runs);
            const views = await Promise.all(items.map(async (run) => runView(call.github, run, await runs_headCommit(call.github, run))));
            return { status: 200, body: { total_count: runs.length, workflow_runs: views }, headers };
        }
        async function runs_get(call) {
            const run = findRun(call.github.state, call.id('run_id'));
            return { status: 200, body: runView(call.github, run, await runs_headCommit(call.github, run)) };
        }
        async function getAttempt(call) {
            const run = findRun(call.github.state, call.id('run_id'));
            const attempt = run.attempts.find(({ number }) => number === call.id('attempt_number'));
            if (attempt === undefined)
                throw notFound();
            return { status: 200, body: runView(call.github, run, await runs_headCommit(call.github, run), attempt) };
        }
        function listJobs(call) {
            const { state } = call.github;
            const run = findRun(state, call.id('run_id'));
            if (call.query('filter') === 'all') {
                return jobsReply(call, state.jobs.filter((job) => job.runId === run.id));
            }
            return jobsReply(call, jobsOfAttempt(state, run, currentAttempt(run).number));
        }
        function listJobsOfAttempt(call) {
            const run = findRun(call.github.state, call.id('run_id'));
            const number = call.id('attempt_number');
            if (!run.attempts.some((attempt) => attempt.number === number))
                throw notFound();
            return jobsReply(call, jobsOfAttempt(call.github.state, run, number));
        }
        function jobsReply(call, jobs) {
            const { items, headers } = paginate(call.url, jobs);
            const body = { total_count: jobs.length, jobs: items.map((job) => jobView(call.github, job)) };
            return { status: 200, body, headers };
        }
        function cancel(call) {
            requestCancellation(call.github, findRun(call.github.state, call.id('run_id')));
            return { status: 202, body: {} };
        }
        function getJob(call) {
            return { status: 200, body: jobView(call.github, findJob(call.github.state, call.id('job_id'))) };
        }
        function getCheckRun(call) {
            return { status: 200, body: checkRunView(call.github, findJob(call.github.state, call.id('check_run_id'))) };
        }
        async function runs_headCommit(github, run) {
            return (await github.git.objectType(run.sha)) === 'commit' ? readCommit(github.git, run.sha) : null;
        }
        ;
        const routes = [
            ...repositoryRoutes,
            ...refRoutes,
            ...gitObjectRoutes,
            ...commitRoutes,
            ...releaseRoutes,
            ...assetRoutes,
            ...deploymentRoutes,
            ...deploymentStatusRoutes,
            ...environmentRoutes,
            ...runRoutes,
            ...reviewRoutes,
            ...artifactRoutes,
            ...issueRoutes,
            ...graphqlRoutes,
        ];
        ;
        const UPLOADS = '/_uploads/';
        const SUITE_USER_AGENT = 'liftlock/';
        class RestApi {
            #github;
            #router = new Router(routes);
            #writes = new TurnTaking();
            #lag = new Lag();
            faults;
            #calls = 0;
            constructor(github, faults) {
                this.#github = github;
                this.faults = faults;
            }
            async answer(request) {
                if (request.headers.get('user-agent') === null)
                    return withoutUserAgent();
                const url = new URL(request.url);
                const match = this.#router.find(request.method, url.pathname);
                this.#calls += 1;
                const faultCall = { method: request.method, path: url.pathname, number: this.#calls };
                const listed = this.#lag.before(this.#github.state, this.faults?.lag ?? 0);
                const before = this.faults?.before?.(faultCall);
                const { reply, viewer } = await this.#reply(request, { url, match, listed }, before);
                this.#record(request, url, match, viewer, reply.status);
                const after = before === undefined ? this.faults?.after?.(faultCall, reply.status) : undefined;
                if (before?.kind === 'connection-lost' || after?.kind === 'connection-lost')
                    throw connectionLost();
                const resource = match !== undefined && isGraphql(match) ? 'graphql' : 'core';
                const answer = this.#response(after === undefined ? reply : faultReply(after), viewer, resource);
                return request.method === 'HEAD' ? new Response(null, answer) : answer;
            }
            async #reply(request, { url, match, listed }, fault) {
                let viewer;
                try {
                    if (match === undefined)
                        throw notModelled(request.method, url.pathname);
                    if (fault !== undefined && fault.kind !== 'broken-upload')
                        return { reply: faultReply(fault), viewer };
                    checkVersion(request.headers);
                    viewer = authenticate(this.#github, request.headers);
                    this.#pay(match, viewer);
                    this.#checkRepository(match);
                    authorize(viewer, match.route.method, match.route.template, this.#github.state.repository);
                    const call = await this.#read(request, { url, match, listed, viewer }, fault?.kind === 'broken-upload');
                    const run = async () => match.route.endpoint(call);
                    return { reply: await (isRead(match) ? run() : this.#writes.take(run)), viewer };
                }
                catch (error) {
                    if (!(error instanceof GitHubError))
                        throw error;
                    return { reply: { status: error.status, body: error.body(), headers: error.headers }, viewer };
                }
            }
            #pay(match, viewer) {
                if (match.route.template === '/rate_limit' || isGraphql(match))
                    return;
                if (!hasBudget(this.#github, viewer, 'core'))
                    throw limitExceeded(this.#github);
                spend(this.#github, viewer, 'core');
            }
            #checkRepository({ params }) {
                const { owner, name } = this.#github.state.repository;
                const asked = `${params['owner'] ?? owner}/${params['repo'] ?? name}`;
                const here = `${owner}/${name}`;
                if (asked.toLowerCase() !== here.toLowerCase())
                    throw otherRepository(asked, here);
            }
            async #read(request, { match, ...asked }, broken) {
                const common = { github: this.#github, ...asked, headers: request.headers, params: match.params };
                if (match.route.method === 'GET')
                    return new Call(common);
                if (!match.route.template.startsWith(UPLOADS))
                    return new Call({ ...common, body: Fields.parse(await request.text()) });
                const upload = await this.#github.blobs.put(request.body ?? []);
                return new Call(broken ? common : { ...common, upload });
            }
            #record(request, url, match, viewer, status) {
                const { state } = this.#github;
                const userAgent = request.headers.get('user-agent') ?? '';
                const requirement = match === undefined ? null : requirementOf(match.route.method, match.route.template);
                state.requests.push({
                    method: request.method,
                    path: url.pathname,
                    status,
                    userAgent,
                    jobId: viewer?.token.jobId ?? null,
                    permission: requirement?.includes(': ') === true ? requirement : null,
                });
                if (!userAgent.startsWith(SUITE_USER_AGENT))
                    return;
                state.api.calls += 1;
                if (match === undefined ? !/^(GET|HEAD)$/.test(request.method) : !isRead(match))
                    state.api.writes += 1;
            }
            #response(reply, viewer, resource) {
                const headers = new Headers({
                    'content-type': 'application/json; charset=utf-8',
                    date: this.#github.clock().toUTCString(),
                    'x-github-media-type': 'github.v3; format=json',
                    'x-github-request-id': `LOCAL:${this.#github.state.requests.length}`,
                    ...(viewer === undefined ? {} : rateLimitHeaders(rateLimitOf(this.#github, viewer, resource), resource)),
                    ...reply.headers,
                });
                if (reply.body === undefined)
                    headers.delete('content-type');
                return new Response(reply.body === undefined ? null : JSON.stringify(reply.body), {
                    status: reply.status,
                    headers,
                });
            }
        }
        function isGraphql({ route }) {
            return route.template === GRAPHQL;
        }
        function isRead(match) {
            return match.route.method === 'GET' || isGraphql(match);
        }
        ;
        const RATE_LIMIT = 1000;
        const MAX_REDIRECTS = 5;
        class LocalGitHub {
            state;
            #github;
            #rest;
            #gatekeeper;
            #listeners = new Set();
            constructor(options) {
                this.state = options.state ?? newState(options);
                const { owner, name } = this.state.repository;
                this.#github = {
                    state: this.state,
                    git: new GitRepository(options.gitDir),
                    blobs: new BlobStore(options.blobsDir),
                    urls: new Urls(options.origin ?? 'http://127.0.0.1', owner, name),
                    clock: options.clock,
                    rateLimit: options.rateLimit ?? RATE_LIMIT,
                    changed: (change) => this.#tell(change),
                };
                this.#rest = new RestApi(this.#github, options.faults);
                this.#gatekeeper = new Gatekeeper(this.#github);
            }
            get origin() {
                return this.#github.urls.api;
            }
            set origin(origin) {
                this.#github.urls.moveTo(origin);
            }
            get api() {
                return this.state.api;
            }
            set faults(faults) {
                this.#rest.faults = faults;
            }
            blobPath(sha256) {
                return this.#github.blobs.path(sha256);
            }
            issueToken(request) {
                return issueToken(this.#github, request);
            }
            addPullRequest(settings) {
                addPullRequest(this.state, settings, now(this.#github));
            }
            on(listener) {
                this.#listeners.add(listener);
                return () => this.#listeners.delete(listener);
            }
            fetch = async (input, init) => {
                const request = new Request(input, init);
                if (!request.headers.has('user-agent'))
                    request.headers.set('user-agent', 'node');
                let response = await this.answer(request);
                for (let hops = 0; request.redirect === 'follow' && hops < MAX_REDIRECTS; hops += 1) {
                    const location = response.headers.get('location');
                    if (response.status !== 302 || location === null)
                        break;
                    response = await this.answer(new Request(location, { method: request.method === 'HEAD' ? 'HEAD' : 'GET' }));
                }
                return response;
            };
            async answer(request) {
                const { pathname } = new URL(request.url);
                if (pathname.startsWith(ARTIFACT_SERVICE))
                    return answerArtifactService(this.#github, request);
                if (pathname.startsWith(STORAGE))
                    return answerStorage(this.#github, request);
                const page = answerDownload(this.#github, request) ?? (await answerGit(this.#github, request));
                return page ?? this.#rest.answer(request);
            }
            createRun(request) {
                return this.#started(addRun(this.#github, request));
            }
            rerun(runId, triggeringActor, jobs = 'failed') {
                const run = findRun(this.state, runId);
                addAttempt(this.#github, run, { jobs, triggeringActor: triggeringActor ?? run.actor });
                return this.#started(run);
            }
            createJob(request) {
                return { id: addJob(this.#github, request).id };
            }
            awaitReview(jobId, signal) {
                return this.#gatekeeper.wait(jobId, signal);
            }
            startJob(jobId) {
                const job = findJob(this.state, jobId);
                if (job.gate.state !== 'open' && job.gate.state !== 'approved')
                    throw new Error(`job ${jobId} may not start`);
                beginJob(this.#github, job);
                const { urls } = this.#github;
                return {
                    ...issueJobTokens(this.#github, job),
                    apiUrl: urls.api,
                    serverUrl: urls.server,
                    graphqlUrl: `${urls.api}/graphql`,
                    resultsUrl: `${urls.api}/`,
                    ...this.#settingsOf(job),
                };
            }
            completeJob(jobId, conclusion, details) {
                endJob(this.#github, findJob(this.state, jobId), conclusion, details.environmentUrl);
                expireJobTokens(this.#github, jobId);
            }
            completeRun(runId, conclusion) {
                finishRun(this.#github, findRun(this.state, runId), conclusion);
            }
            #settingsOf(job) {
                const environment = job.environment === null ? undefined : findEnvironment(this.state, job.environment);
                return {
                    secrets: { ...this.state.secrets, ...environment?.secrets },
                    variables: { ...this.state.variables, ...environment?.variables },
                };
            }
            #started(run) {
                const attempt = currentAttempt(run).number;
                return { id: run.id, number: run.number, attempt, variables: { ...this.state.variables } };
            }
            #tell(change) {
                if (change.what === 'review')
                    this.#gatekeeper.lookAgain();
                for (const listener of this.#listeners)
                    listener(change);
            }
        }
        var external_node_util_ = __webpack_require__(57975);
        ;
        function githubContext(options, model, run) {
            const { repository, event, ref, sha, actor } = options;
            const fullName = `${repository.owner}/${repository.name}`;
            const pullRequest = objectIn(event.payload, 'pull_request');
            return {
                actor,
                actor_id: idOf(objectIn(event.payload, 'sender')),
                triggering_actor: options.again?.actor ?? actor,
                base_ref: textIn(objectIn(pullRequest, 'base'), 'ref'),
                head_ref: textIn(objectIn(pullRequest, 'head'), 'ref'),
                event: event.payload,
                event_name: event.name,
                ref,
                ref_name: github_context_shortRef(ref),
                ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
                ref_protected: false,
                repository: fullName,
                repositoryUrl: `git://github.com/${fullName}.git`,
                repository_id: idOf(objectIn(event.payload, 'repository')),
                repository_owner: repository.owner,
                repository_owner_id: idOf(objectIn(objectIn(event.payload, 'repository'), 'owner')),
                repository_visibility: textIn(objectIn(event.payload, 'repository'), 'visibility') || 'public',
                retention_days: '90',
                run_id: String(run.id),
                run_number: String(run.number),
                run_attempt: String(run.attempt),
                secret_source: 'Actions',
                sha,
                workflow: model.name,
                workflow_ref: `${fullName}/${model.path}@${ref}`,
                workflow_sha: sha,
            };
        }
        function github_context_shortRef(ref) {
            return ref.replace(/^refs\/(?:heads|tags|pull)\//, '');
        }
        const EXPOSED = [
            'action',
            'action_path',
            'action_ref',
            'action_repository',
            'actor',
            'actor_id',
            'api_url',
            'base_ref',
            'env',
            'event_name',
            'event_path',
            'graphql_url',
            'head_ref',
            'job',
            'output',
            'path',
            'ref',
            'ref_name',
            'ref_protected',
            'ref_type',
            'repository',
            'repository_id',
            'repository_owner',
            'repository_owner_id',
            'retention_days',
            'run_attempt',
            'run_id',
            'run_number',
            'server_url',
            'sha',
            'state',
            'step_summary',
            'triggering_actor',
            'workflow',
            'workflow_ref',
            'workflow_sha',
            'workspace',
        ];
        function githubVariables(github) {
            const variables = {};
            for (const name of EXPOSED) {
                const value = github[name];
                if (typeof value === 'string' || typeof value === 'boolean')
                    variables[`GITHUB_${name.toUpperCase()}`] = `${value}`;
            }
            return variables;
        }
        function objectIn(value, key) {
            return typeof value === 'object' && value !== null ? value[key] : undefined;
        }
        function textIn(value, key) {
            const text = objectIn(value, key);
            return typeof text === 'string' ? text : '';
        }
        function idOf(value) {
            const id = objectIn(value, 'id');
            return typeof id === 'number' ? String(id) : '1';
        }
        ;
        function workflowInputs(model, event) {
            if (event.name !== 'workflow_dispatch')
                return undefined;
            return Object.fromEntries(valuesOf(model, event).map(({ input, value }) => [input.name, typed(value, input)]));
        }
        function withInputDefaults(model, event) {
            if (event.name !== 'workflow_dispatch')
                return event;
            const inputs = Object.fromEntries(valuesOf(model, event).map(({ input, value }) => [input.name, value]));
            return { ...event, payload: { ...event.payload, inputs } };
        }
        function inputProblems(model, event) {
            if (event.name !== 'workflow_dispatch')
                return [];
            return [...unknownInputs(model, event), ...valuesOf(model, event).flatMap(valueProblems)];
        }
        function valueProblems({ input: { name, type, required, options }, value }) {
            if (value === '')
                return required ? [`The input \`${name}\` is required, and has no value.`] : [];
            const what = `The input \`${name}\` is \`${value}\``;
            if (type === 'choice' && !options.includes(value)) {
                return [`${what}, which is not among its options: ${options.join(', ')}.`];
            }
            if (type === 'boolean' && value !== 'true' && value !== 'false')
                return [`${what}, which is not true or false.`];
            return type === 'number' && !Number.isFinite(Number(value)) ? [`${what}, which is not a number.`] : [];
        }
        function unknownInputs({ inputs }, { payload }) {
            const known = inputs.map(({ name }) => name);
            return Object.keys(payload?.['inputs'] ?? {}).flatMap((name) => {
                if (known.includes(name))
                    return [];
                const meant = (0, suggest.p)(name, known);
                const hint = meant === undefined ? '' : ` Did you mean \`${meant}\`?`;
                return [`The workflow has no input \`${name}\`.${hint}`];
            });
        }
        function valuesOf({ inputs }, { payload }) {
            const given = (payload?.['inputs'] ?? {});
            return inputs.map((input) => ({ input, value: `${given[input.name] ?? input.default ?? untouched(input)}` }));
        }
        function untouched({ type, options }) {
            return type === 'choice' ? (options[0] ?? '') : type === 'boolean' ? 'false' : '';
        }
        function typed(value, { type }) {
            if (type === 'boolean')
                return value === 'true';
            return type === 'number' ? Number(value) : value;
        }
        var external_node_events_ = __webpack_require__(78474);
        var dist = __webpack_require__(44662);
        ;
        class ContextDictionary extends dist.p.bT {
            #caseSensitive;
            #pairs = new Map();
            constructor(options = {}) {
                super();
                this.#caseSensitive = options.caseSensitive ?? false;
            }
            add(key, value) {
                const id = this.#id(key);
                if (!this.#pairs.has(id))
                    this.#pairs.set(id, { key, value });
            }
            get(key) {
                return this.#pairs.get(this.#id(key))?.value;
            }
            values() {
                return [...this.#pairs.values()].map((pair) => pair.value);
            }
            pairs() {
                return [...this.#pairs.values()];
            }
            #id(key) {
                return this.#caseSensitive ? key : key.toLowerCase();
            }
        }
        const kinds = [dist.p.O3, dist.p.bo, dist.p.bT, dist.p.Uv, dist.p.Q9, dist.p.uQ];
        function isData(value) {
            return kinds.some((kind) => value instanceof kind);
        }
        function toData(value, options = {}) {
            if (isData(value))
                return value;
            if (typeof value === 'string')
                return new dist.p.uQ(value);
            if (typeof value === 'number')
                return new dist.p.Q9(value);
            if (typeof value === 'boolean')
                return new dist.p.bo(value);
            if (Array.isArray(value)) {
                const array = new dist.p.O3();
                for (const item of value)
                    array.add(toData(item));
                return array;
            }
            if (typeof value === 'object' && value !== null) {
                const dictionary = new ContextDictionary(options);
                for (const [key, item] of Object.entries(value))
                    dictionary.add(key, toData(item));
                return dictionary;
            }
            return new dist.p.Uv();
        }
        var lexer = __webpack_require__(12083);
        ;
        const CONTEXTS = [
            'github',
            'env',
            'vars',
            'job',
            'jobs',
            'steps',
            'runner',
            'secrets',
            'strategy',
            'matrix',
            'needs',
            'inputs',
        ];
        async function evaluate(source, scope) {
            const hashes = new Map();
            for (;;) {
                const wanted = new Map();
                const result = attempt(source, scope, hashes, wanted);
                if (wanted.size === 0) {
                    if ('error' in result)
                        throw result.error;
                    return result.value;
                }
                for (const [key, patterns] of wanted)
                    hashes.set(key, await hash(patterns, scope));
            }
        }
        async function evaluatesTrue(source, scope) {
            return isTruthy(await evaluate(source, scope));
        }
        function isTruthy(value) {
            if (value.kind === dist.p.b8.Dictionary || value.kind === dist.p.b8.Array)
                return true;
            if (value.kind === dist.p.b8.String)
                return value.coerceString() !== '';
            const number = value.number();
            return number !== 0 && !Number.isNaN(number);
        }
        function attempt(source, scope, hashes, wanted) {
            const hashFiles = {
                name: 'hashFiles',
                minArgs: 1,
                maxArgs: 255,
                call: (...args) => {
                    const patterns = args.map((arg) => arg.coerceString());
                    const key = JSON.stringify(patterns);
                    const known = hashes.get(key);
                    if (known === undefined)
                        wanted.set(key, patterns);
                    return new dist.p.uQ(known ?? '');
                },
            };
            const functions = [...scope.functions, hashFiles];
            const contexts = new ContextDictionary();
            for (const name of CONTEXTS)
                contexts.add(name, scope.contexts[name] ?? new dist.p.Uv());
            try {
                const tree = new dist.iX(tokensOf(source), [...CONTEXTS], functions).parse();
                const implementations = new Map(functions.map((each) => [each.name.toLowerCase(), each]));
                return { value: new dist.oi(tree, contexts, implementations).evaluate() };
            }
            catch (error) {
                return { error };
            }
        }
        function tokensOf(source) {
            return new dist.JG(source).lex().tokens.map((token) => {
                if (token.type !== lexer.ks.STRING)
                    return token;
                return { ...token, value: token.lexeme.slice(1, -1).replaceAll("''", "'") };
            });
        }
        async function hash(patterns, scope) {
            if (scope.hashFiles === undefined)
                throw new Error('hashFiles() is only available in steps.');
            return scope.hashFiles(patterns);
        }
        ;
        function status_functions_status(name, maxArgs, holds) {
            return {
                name,
                minArgs: 0,
                maxArgs,
                call: (...args) => new dist.p.bo(holds(args.map((arg) => arg.coerceString()))),
            };
        }
        function stepStatusFunctions(job) {
            return [
                status_functions_status('always', 0, () => true),
                status_functions_status('success', 0, () => job === 'success'),
                status_functions_status('failure', 0, () => job === 'failure'),
                status_functions_status('cancelled', 0, () => job === 'cancelled'),
            ];
        }
        function jobStatusFunctions(standing) {
            const results = (ids) => {
                if (ids.length === 0)
                    return [...standing.ancestors.values()];
                return ids.map((id) => standing.ancestors.get(id) ?? 'skipped');
            };
            return [
                status_functions_status('always', 0, () => true),
                status_functions_status('success', 255, (ids) => !standing.cancelled && results(ids).every((result) => result === 'success')),
                status_functions_status('failure', 255, (ids) => !standing.cancelled && results(ids).some((result) => result === 'failure')),
                status_functions_status('cancelled', 0, () => standing.cancelled),
            ];
        }
        var external_node_string_decoder_ = __webpack_require__(46193);
        ;
        const DEFAULT_LIMIT = 1024 * 1024;
        class LineSplitter {
            #decoder = new external_node_string_decoder_.StringDecoder('utf8');
            #options;
            #limit;
            #rest = '';
            #scanned = 0;
            constructor(options) {
                this.#options = options;
                this.#limit = options.limit ?? DEFAULT_LIMIT;
            }
            write(chunk) {
                this.#rest += this.#decoder.write(chunk);
                this.#takeLines(false);
                while (this.#rest.length > this.#limit)
                    this.#cut();
            }
            end() {
                this.#rest += this.#decoder.end();
                this.#takeLines(true);
                if (this.#rest !== '')
                    this.#options.onLine(this.#rest);
                this.#rest = '';
                this.#scanned = 0;
            }
            #takeLines(ended) {
                const text = this.#rest;
                const lineEnd = /[\r\n]/g;
                lineEnd.lastIndex = this.#scanned;
                let start = 0;
                for (let match = lineEnd.exec(text); match !== null; match = lineEnd.exec(text)) {
                    const at = match.index;
                    if (match[0] === '\r' && at === text.length - 1 && !ended) {
                        this.#keep(text.slice(start), at - start);
                        return;
                    }
                    this.#options.onLine(text.slice(start, at));
                    start = at + (match[0] === '\r' && text[at + 1] === '\n' ? 2 : 1);
                    lineEnd.lastIndex = start;
                }
                this.#keep(text.slice(start), text.length - start);
            }
            #keep(rest, scanned) {
                this.#rest = rest;
                this.#scanned = scanned;
            }
            #cut() {
                const wanted = this.#options.cutAt?.(this.#rest) ?? this.#limit;
                const at = Math.min(Math.max(wanted, 1), this.#rest.length);
                this.#options.onLine(this.#rest.slice(0, at));
                this.#keep(this.#rest.slice(at), Math.max(0, this.#scanned - at));
            }
        }
        ;
        const PROCESS_LIMITS = { interruptMs: 7500, terminateMs: 2500, drainMs: 5000 };
        async function runProcess(request) {
            const child = (0, external_node_child_process_.spawn)(request.command, [...request.args], {
                cwd: request.cwd,
                env: request.env,
                stdio: ['ignore', 'pipe', 'pipe'],
                detached: true,
            });
            const ended = Promise.all([drain(child.stdout, request), drain(child.stderr, request)]);
            ended.catch(() => killGroup(child));
            const exited = (0, external_node_events_.once)(child, 'exit');
            const onAbort = () => void endTree(child, exited, request.limits);
            request.signal.addEventListener('abort', onAbort, { once: true });
            if (request.signal.aborted)
                onAbort();
            try {
                const [code, signal] = await exited;
                if (!(await settlesWithin(ended, request.limits.drainMs))) {
                    child.stdout.destroy();
                    child.stderr.destroy();
                }
                await ended;
                return code ?? 128 + (signal === null ? 0 : external_node_os_.constants.signals[signal]);
            }
            finally {
                request.signal.removeEventListener('abort', onAbort);
            }
        }
        async function drain(stream, request) {
            const splitter = new LineSplitter({
                onLine: (line) => request.onLine(line),
                ...(request.cutAt && { cutAt: (text) => request.cutAt?.(text) ?? text.length }),
            });
            try {
                for await (const chunk of stream)
                    splitter.write(chunk);
            }
            catch (error) {
                if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE')
                    throw error;
            }
            splitter.end();
        }
        async function endTree(child, exited, limits) {
            child.kill('SIGINT');
            if (!(await settlesWithin(exited, limits.interruptMs))) {
                child.kill('SIGTERM');
                await settlesWithin(exited, limits.terminateMs);
            }
            killGroup(child);
        }
        function killGroup({ pid }) {
            if (pid === undefined)
                return;
            try {
                process.kill(-pid, 'SIGKILL');
            }
            catch (error) {
                if (error.code !== 'ESRCH')
                    throw error;
            }
        }
        async function settlesWithin(promise, milliseconds) {
            let timer;
            const late = new Promise((resolve) => {
                timer = setTimeout(() => resolve(false), milliseconds);
            });
            const settled = promise.then(() => true, () => true);
            try {
                return await Promise.race([settled, late]);
            }
            finally {
                clearTimeout(timer);
            }
        }
        ;
        const RUNNER_LIMITS = { ...PROCESS_LIMITS, minuteMs: 60_000, cancelMs: 300_000 };
        function limitsOf(options) {
            return { ...RUNNER_LIMITS, ...options.limits };
        }
        var workflow_parser_dist = __webpack_require__(22657);
        var external_node_async_hooks_ = __webpack_require__(16698);
        var glob = __webpack_require__(23860);
        ;
        async function hashFiles(patterns, workspace) {
            const [first = '', ...rest] = patterns;
            const followSymbolicLinks = first.toLowerCase() === '--follow-symbolic-links';
            const rooted = (followSymbolicLinks ? rest : patterns).flatMap((each) => each.split('\n')).map(rootedIn(workspace));
            return quietly(() => (0, glob.y)(rooted.join('\n'), workspace, { followSymbolicLinks }));
        }
        function rootedIn(workspace) {
            const folder = workspace.replaceAll(/[?*]|\[(?=[^/]+\])/g, '[$&]');
            return (pattern) => {
                const trimmed = pattern.trim();
                const path = trimmed.replace(/^!+/, '');
                if (path === '' || path.startsWith('#') || path.startsWith('~') || (0, external_node_path_.isAbsolute)(path))
                    return trimmed;
                return `${trimmed.slice(0, trimmed.length - path.length)}${(0, external_node_path_.join)(folder, path)}`;
            };
        }
        const quiet = new external_node_async_hooks_.AsyncLocalStorage();
        let quietCalls = 0;
        async function quietly(run) {
            if (quietCalls++ === 0)
                restore = filterOutput(process.stdout);
            try {
                return await quiet.run(true, run);
            }
            finally {
                if (--quietCalls === 0)
                    restore();
            }
        }
        function filterOutput(stream) {
            const own = Object.getOwnPropertyDescriptor(stream, 'write');
            const loud = stream.write.bind(stream);
            stream.write = ((...args) => quiet.getStore() ?? loud(...args));
            return () => {
                if (own === undefined)
                    Reflect.deleteProperty(stream, 'write');
                else
                    Object.defineProperty(stream, 'write', own);
            };
        }
        let restore = () => { };
        ;
        function stepScope(job, frame, step = {}) {
            return {
                contexts: {
                    ...jobData(job),
                    inputs: toData(frame.inputs),
                    github: toData({ ...job.github, ...step.github }),
                    env: toData(Object.fromEntries(step.env ?? frame.env), { caseSensitive: true }),
                    job: toData({ status: job.status, check_run_id: job.jobId }),
                    steps: toData(frame.namedSteps),
                },
                functions: stepStatusFunctions(job.status === 'cancelled' ? 'cancelled' : frame.status),
                hashFiles: (patterns) => hashFiles(patterns, job.folders.workspace),
            };
        }
        const fixed = new WeakMap();
        function jobData(job) {
            const known = fixed.get(job);
            if (known !== undefined)
                return known;
            const { access, instance } = job;
            const contexts = {
                vars: toData(access.variables),
                secrets: toData({ ...access.secrets, github_token: access.token }),
                needs: toData(instance.needs),
                strategy: toData(instance.strategy),
                matrix: toData(instance.matrix),
                runner: toData(runnerContext(job)),
            };
            fixed.set(job, contexts);
            return contexts;
        }
        const OS = { linux: 'Linux', darwin: 'macOS', win32: 'Windows' };
        const ARCH = { x64: 'X64', arm64: 'ARM64', ia32: 'X86', arm: 'ARM' };
        function runnerContext({ folders, isDebugging }) {
            return {
                name: 'Rehearsal',
                os: OS[(0, external_node_os_.platform)()] ?? (0, external_node_os_.platform)(),
                arch: ARCH[(0, external_node_os_.arch)()] ?? (0, external_node_os_.arch)(),
                environment: 'github-hosted',
                temp: folders.temp,
                tool_cache: folders.toolCache,
                workspace: folders.workspaceParent,
                ...(isDebugging && { debug: '1' }),
            };
        }
        ;
        function processEnvironment({ job, github, env, action }) {
            const variables = { ...job.options.env, ...Object.fromEntries(env), ...action };
            const path = [...job.paths].reverse();
            if (variables['PATH'] !== undefined)
                path.push(variables['PATH']);
            if (path.length > 0)
                variables['PATH'] = path.join(external_node_path_.delimiter);
            Object.assign(variables, githubVariables(github));
            for (const [name, value] of Object.entries(runnerContext(job)))
                variables[`RUNNER_${name.toUpperCase()}`] = value;
            variables['RUNNER_TRACKING_ID'] ??= job.trackingId;
            variables['GITHUB_ACTIONS'] = 'true';
            variables['CI'] ??= 'true';
            return variables;
        }
        function serviceVariables({ access }) {
            return {
                ACTIONS_RUNTIME_URL: access.resultsUrl,
                ACTIONS_RUNTIME_TOKEN: access.runtimeToken,
                ACTIONS_RESULTS_URL: access.resultsUrl,
                ACTIONS_CACHE_URL: access.resultsUrl,
                ACTIONS_CACHE_SERVICE_V2: 'True',
                ACTIONS_CACHE_MODE: 'none',
            };
        }
        ;
        const checkout = {
            action: 'actions/checkout',
            inputs: ['ref', 'fetch-depth', 'fetch-tags', 'persist-credentials', 'path', 'token', 'show-progress'],
            notRehearsed: 'an equivalent checked out the local repository',
            run: checkOut,
            post: forgetCredentials,
        };
        async function checkOut(step, inputs) {
            const settings = settingsOf(step, inputs);
            const { folder } = settings;
            await (0, promises_.rm)(folder, { recursive: true, force: true });
            await (0, promises_.mkdir)(folder, { recursive: true });
            const git = gitIn(step, folder);
            const url = step.job.options.repository.cloneUrl;
            await git('-c', 'init.defaultBranch=main', 'init', '--quiet');
            await git('remote', 'add', 'origin', url);
            await git('config', 'gc.auto', '0');
            const wanted = await resolveRef(git, settings, step);
            await fetchRef(git, settings, wanted, url);
            await git(...wanted.checkout);
            if (settings.persistCredentials)
                await rememberCredentials(git, settings.token, url);
            step.outputs['ref'] = wanted.ref;
            step.outputs['commit'] = (await git('log', '-1', '--format=%H')).trim();
            step.state.set('repositoryPath', folder);
        }
        function settingsOf({ job }, given) {
            const depth = Number(given.get('fetch-depth') || '1');
            const folder = (0, external_node_path_.resolve)(job.folders.workspace, given.get('path') ?? '');
            if ((0, external_node_path_.relative)(job.folders.workspace, folder).startsWith('..')) {
                throw new Error(`Repository path '${folder}' is not under '${job.folders.workspace}'`);
            }
            return {
                folder,
                ref: given.get('ref') ?? '',
                depth: Number.isInteger(depth) && depth > 0 ? depth : 0,
                tags: given.get('fetch-tags')?.toLowerCase() === 'true',
                token: given.get('token') || job.access.token,
                persistCredentials: given.get('persist-credentials')?.toLowerCase() !== 'false',
            };
        }
        async function resolveRef(git, { ref, token }, { job }) {
            const { options } = job;
            if (ref === '')
                return wantedRef(options.ref, options.sha);
            if (/^[0-9a-f]{40}$/i.test(ref))
                return { ref, refspec: ref, checkout: ['checkout', '--force', ref] };
            const names = ref.startsWith('refs/') ? [ref] : [`refs/heads/${ref}`, `refs/tags/${ref}`];
            const listed = await git(...authorization(token, options.repository.cloneUrl), 'ls-remote', 'origin', ...names);
            const found = names.find((name) => listed.split('\n').some((line) => line.endsWith(`\t${name}`)));
            if (found === undefined)
                throw new Error(`A branch or tag with the name '${ref}' could not be found`);
            return wantedRef(found, found);
        }
        function wantedRef(ref, source) {
            const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
            if (branch !== undefined) {
                const remote = `refs/remotes/origin/${branch}`;
                return { ref, refspec: `+${source}:${remote}`, checkout: ['checkout', '--force', '-B', branch, remote] };
            }
            const local = ref.startsWith('refs/pull/') ? ref.replace('refs/pull/', 'refs/remotes/pull/') : ref;
            return { ref, refspec: `+${source}:${local}`, checkout: ['checkout', '--force', local] };
        }
        async function fetchRef(git, settings, wanted, url) {
            const { depth, tags, token } = settings;
            const fetch = async (...args) => {
                await git(...authorization(token, url), '-c', 'protocol.version=2', 'fetch', '--no-recurse-submodules', ...args);
            };
            if (depth === 0) {
                await fetch('--no-tags', '--prune', 'origin', '+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*');
                await fetch('--no-tags', 'origin', wanted.refspec);
            }
            else {
                await fetch(tags ? '--tags' : '--no-tags', '--prune', `--depth=${depth}`, 'origin', wanted.refspec);
            }
        }
        function authorization(token, url) {
            const section = headerSection(url);
            return section === undefined ? [] : ['-c', `${section}=${header(token)}`];
        }
        async function rememberCredentials(git, token, url) {
            const section = headerSection(url);
            if (section !== undefined)
                await git('config', '--local', section, header(token));
        }
        async function forgetCredentials(step) {
            const folder = step.state.get('repositoryPath');
            const section = headerSection(step.job.options.repository.cloneUrl);
            if (folder === undefined || section === undefined)
                return;
            await gitIn(step, folder)('config', '--local', '--unset-all', section).catch(() => { });
        }
        function headerSection(url) {
            return /^https?:/.test(url) ? `http.${new URL(url).origin}/.extraheader` : undefined;
        }
        function header(token) {
            return `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
        }
        function gitIn(step, cwd) {
            const { job, github, log, signal } = step;
            const env = { ...processEnvironment({ job, github, env: step.env }), GIT_TERMINAL_PROMPT: '0' };
            return async (...args) => {
                const lines = [];
                log.output(`[command]git ${args.join(' ')}`);
                const exitCode = await runProcess({
                    command: 'git',
                    args,
                    cwd,
                    env,
                    signal,
                    limits: job.limits,
                    onLine: (line) => {
                        lines.push(line);
                        log.output(line);
                    },
                });
                signal.throwIfAborted();
                if (exitCode !== 0)
                    throw new Error(`The process 'git' failed with exit code ${exitCode}`);
                return lines.join('\n');
            };
        }
        ;
        const setupNode = {
            action: 'actions/setup-node',
            inputs: 'all',
            notRehearsed: "passed over, the machine's own Node was used",
            run: async ({ log }) => log.output("Passed over: this rehearsal uses the machine's own Node."),
        };
        ;
        const STAND_INS = [checkout, setupNode];
        function standInFor(reference) {
            return reference.kind === 'remote' ? STAND_INS.find(({ action }) => action === reference.name) : undefined;
        }
        ;
        const IS_RIGHT = 'The workflow is valid and runs on GitHub, but a rehearsal cannot run it.';
        const remedies = {
            faulty: 'Correct the workflow at this place, and commit it.',
            notHere: `${IS_RIGHT} Rehearse a workflow without it: \`--workflow FILE\`.`,
            otherMachine: `${IS_RIGHT} Rehearse it on such a machine, or a workflow without this job: \`--workflow FILE\`.`,
            notStarted: 'The workflow is valid, but this event does not start it. Check out a branch that does, or name another workflow: `--workflow FILE`.',
            noInput: 'A rehearsal passes no inputs. Give the input a `default:`, or rehearse a workflow that is triggered by a push.',
        };
        ;
        function refusalsOf(job, whyNotAction) {
            return [...jobRefusals(job), ...job.steps.flatMap((step) => stepRefusals(job, step, whyNotAction))];
        }
        const JOB_KEYS = {
            container: 'a rehearsal does not run containers',
            services: 'a rehearsal does not run containers',
            snapshot: 'a rehearsal does not create images',
        };
        const NO_CALLS = 'reusable workflows are not rehearsed yet';
        function jobRefusals(job) {
            if (job.kind === 'call')
                return [refusals_refusal(job, job.uses, 'uses', `job ${job.key} has \`uses:\`; ${NO_CALLS}`)];
            return Object.entries(JOB_KEYS).flatMap(([key, why]) => {
                const token = job.written.get(key);
                return token === undefined ? [] : [refusals_refusal(job, token, key, `job ${job.key} has \`${key}:\`; ${why}`)];
            });
        }
        const STEP_KEYS = ['background', 'wait', 'wait-all', 'cancel', 'parallel'];
        function stepRefusals(job, step, whyNotAction) {
            const at = (token, what, message, remedy) => ({
                ...refusals_refusal(job, token, what, `job ${job.key}: ${message}`, remedy),
                ...(token === undefined && { line: step.line, column: step.column }),
            });
            const refusals = STEP_KEYS.flatMap((key) => {
                const token = step.written.get(key);
                if (token === undefined || ((0, workflow_parser_dist.Lm)(token) && !token.value))
                    return [];
                return [at(token, key, `steps that run in parallel (\`${key}:\`) are not rehearsed yet`)];
            });
            const { uses } = step;
            if (uses === undefined)
                return refusals;
            const reason = whyNotUsed(uses, whyNotAction);
            if (reason !== undefined) {
                refusals.push(at(step.written.get('uses'), uses, `\`uses: ${uses}\`: ${reason.why}`, reason.remedy));
            }
            const { inputs = 'all', action } = standInFor((0, action_reference.D)(uses)) ?? {};
            for (const [key, token] of inputs === 'all' ? [] : (0, tokens.Mc)(step.with)) {
                if (inputs.includes(key.toLowerCase()))
                    continue;
                refusals.push(at(token, `${uses} with ${key}`, `the stand-in for ${action} does not support \`${key}:\``));
            }
            return refusals;
        }
        function whyNotUsed(uses, whyNotAction) {
            const remedy = remedies.notHere;
            const reference = (0, action_reference.D)(uses);
            switch (reference.kind) {
                case 'docker':
                    return { why: 'a rehearsal does not run containers', remedy };
                case 'self':
                    return { why: '`uses:` of the form $/path is not rehearsed yet', remedy };
                case 'remote':
                    if (standInFor(reference) !== undefined)
                        return undefined;
                    return { why: 'actions of other repositories are not fetched', remedy };
                case 'suite':
                case 'local':
                    return whyNotAction(uses);
            }
        }
        function refusals_refusal(job, token, what, message, remedy = remedies.notHere) {
            return { what, message: `${message}.`, remedy, job: job.key, ...(0, tokens.df)(token) };
        }
        ;
        async function evaluateToken(token, scope, options = {}) {
            if ((0, workflow_parser_dist.pi)(token))
                return evaluateMapping(token, scope, options);
            if ((0, workflow_parser_dist.wZ)(token)) {
                const array = new dist.p.O3();
                for (const item of token)
                    array.add(await evaluateToken(item, scope));
                return array;
            }
            if ((0, workflow_parser_dist.hR)(token))
                return evaluate(token.expression, scope);
            if ((0, workflow_parser_dist.Kg)(token))
                return new dist.p.uQ(token.value);
            if ((0, workflow_parser_dist.Et)(token))
                return new dist.p.Q9(token.value);
            if ((0, workflow_parser_dist.Lm)(token))
                return new dist.p.bo(token.value);
            return new dist.p.Uv();
        }
        async function evaluateMapping(token, scope, options) {
            const mapping = new ContextDictionary(options);
            const add = (key, value) => {
                if (mapping.get(key) !== undefined)
                    throw new Error(`'${key}' is already defined`);
                mapping.add(key, value);
            };
            for (const { key, value } of token) {
                if (key.isExpression && !(0, workflow_parser_dist.hR)(key)) {
                    for (const pair of asMapping(await evaluateToken(value, scope), '${{ insert }}'))
                        add(pair.key, pair.value);
                }
                else {
                    add((await evaluateToken(key, scope)).coerceString(), await evaluateToken(value, scope));
                }
            }
            return mapping;
        }
        function asMapping(value, what) {
            if (value instanceof dist.p.bT)
                return value.pairs();
            throw new Error(`The expression of ${what} must be an object, not ${evaluate_token_describe(value)}.`);
        }
        function asText(value, what) {
            if (value instanceof dist.p.bT || value instanceof dist.p.O3) {
                throw new Error(`A string was expected for ${what}, not ${evaluate_token_describe(value)}.`);
            }
            return value.coerceString();
        }
        function evaluate_token_describe(value) {
            return value instanceof dist.p.bT ? 'a mapping' : value instanceof dist.p.O3 ? 'a sequence' : 'a scalar';
        }
        async function evaluateText(token, scope, what) {
            return asText(await evaluateToken(token, scope), what);
        }
        async function evaluateTexts(token, scope, what, options = {}) {
            if (token === undefined)
                return new Map();
            const pairs = asMapping(await evaluateToken(token, scope, options), what);
            return new Map(pairs.map(({ key, value }) => [key, asText(value, `${what}.${key}`)]));
        }
        async function evaluateFlag(token, scope, what) {
            if (token === undefined)
                return false;
            const value = await evaluateToken(token, scope);
            if (value instanceof dist.p.bo)
                return isTruthy(value);
            if (value.coerceString() === 'true')
                return true;
            if (value.coerceString() === 'false')
                return false;
            throw new Error(`A boolean was expected for ${what}, not '${value.coerceString()}'.`);
        }
        async function evaluateNumber(token, scope, what) {
            if (token === undefined)
                return undefined;
            const value = await evaluateToken(token, scope);
            const number = value.number();
            if (value.coerceString().trim() === '' || !Number.isFinite(number)) {
                throw new Error(`A number was expected for ${what}, not '${value.coerceString()}'.`);
            }
            return number;
        }
        ;
        async function killOrphans(trackingId, proc = '/proc') {
            const orphans = [];
            for (const pid of await processIds(proc)) {
                const environment = await readIfAllowed((0, external_node_path_.join)(proc, String(pid), 'environ'));
                if (!environment.split('\0').includes(`RUNNER_TRACKING_ID=${trackingId}`))
                    continue;
                const name = (await readIfAllowed((0, external_node_path_.join)(proc, String(pid), 'comm'))).trim();
                try {
                    process.kill(pid, 'SIGKILL');
                    orphans.push({ pid, name });
                }
                catch {
                }
            }
            return orphans;
        }
        async function processIds(proc) {
            try {
                const names = await (0, promises_.readdir)(proc);
                return names.map(Number).filter((pid) => Number.isInteger(pid) && pid !== process.pid);
            }
            catch {
                return [];
            }
        }
        async function readIfAllowed(path) {
            try {
                return await (0, promises_.readFile)(path, 'latin1');
            }
            catch {
                return '';
            }
        }
        ;
        function encodingsOf(secret) {
            return [
                base64(secret, 0),
                base64(secret, 1),
                base64(secret, 2),
                secret.replaceAll('"', '\\"'),
                secret.replaceAll("'", "''"),
                JSON.stringify(secret).slice(1, -1),
                uriData(secret),
                xml(secret),
                withoutQuotes(secret),
                ...powerShellHalves(secret),
            ];
        }
        function base64(secret, shift) {
            const bytes = Buffer.from(secret, 'utf8');
            return (bytes.length > shift ? bytes.subarray(shift) : bytes).toString('base64');
        }
        function uriData(secret) {
            return encodeURIComponent(Buffer.from(secret, 'utf8').toString('utf8')).replaceAll(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
        }
        const XML = { '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;', '&': '&amp;' };
        function xml(secret) {
            return secret.replaceAll(/[<>"'&]/g, (character) => XML[character] ?? character);
        }
        function withoutQuotes(secret) {
            return secret.length > 8 && secret.startsWith('"') && secret.endsWith('"') ? secret.slice(1, -1) : '';
        }
        function powerShellHalves(secret) {
            if (!secret.includes('&'))
                return [];
            const plus = secret.indexOf('&+');
            const [before, after] = plus >= 0 ? [plus + 2, plus + 3] : [secret.lastIndexOf('&') + 1, secret.lastIndexOf('&') + 1];
            return [secret.slice(0, before), secret.slice(after)].filter((half) => half.length >= 6);
        }
        ;
        class SecretMasker {
            #values = new Set();
            #pattern;
            #longest = 0;
            add(secret) {
                const parts = new Set([secret, ...secret.split(/[\r\n]+/)].flatMap((part) => [part, part.trim()]));
                for (const part of parts) {
                    if (part.trim() === '' || this.#values.has(part))
                        continue;
                    for (const value of [part, ...encodingsOf(part)]) {
                        if (value !== '')
                            this.#values.add(value);
                        this.#longest = Math.max(this.#longest, value.length);
                    }
                }
                this.#pattern = undefined;
            }
            mask(text) {
                if (!this.contains(text))
                    return text;
                let masked = '';
                let end = 0;
                for (const range of this.#rangesIn(text)) {
                    masked += `${text.slice(end, range.start)}***`;
                    end = range.end;
                }
                return masked + text.slice(end);
            }
            contains(text) {
                return this.#values.size > 0 && this.#search().test(text);
            }
            cutAt(text) {
                const at = text.length - this.#longest;
                if (at <= 0)
                    return text.length;
                const across = this.#rangesIn(text).find((range) => range.start < at && at < range.end);
                return across === undefined ? at : across.start > 0 ? across.start : across.end;
            }
            #search() {
                this.#pattern ??= new RegExp([...this.#values].map(secret_masker_escape).join('|'));
                return this.#pattern;
            }
            #rangesIn(text) {
                const found = [];
                for (const value of this.#values) {
                    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
                        found.push({ start: at, end: at + value.length });
                    }
                }
                const merged = [];
                for (const range of found.sort((a, b) => a.start - b.start)) {
                    const last = merged.at(-1);
                    if (last !== undefined && range.start <= last.end)
                        last.end = Math.max(last.end, range.end);
                    else
                        merged.push(range);
                }
                return merged;
            }
        }
        function secret_masker_escape(value) {
            return value.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
        }
        ;
        const ISSUES_PER_STEP_AND_LEVEL = 10;
        const MESSAGE_LENGTH = 4096;
        const ANNOTATIONS_PER_JOB = 50;
        class StepLog {
            #options;
            #issues = new Map();
            #inGroup = false;
            constructor(options) {
                this.#options = options;
            }
            output(text) {
                if (!text.includes('\n') && !text.includes('\r'))
                    return this.#line(text);
                for (const line of text.split(/\r\n|[\r\n]/))
                    this.#line(line);
            }
            group(title) {
                this.endGroup();
                this.#inGroup = true;
                this.#options.emit({ type: 'group-started', title: this.#mask(title) });
            }
            endGroup() {
                if (this.#inGroup)
                    this.#options.emit({ type: 'group-ended' });
                this.#inGroup = false;
            }
            error(message) {
                this.issue({ level: 'error', message });
            }
            warning(message) {
                this.issue({ level: 'warning', message });
            }
            issue(issue) {
                this.output(`##[${issue.level}]${issue.message}`);
                const count = this.#issues.get(issue.level) ?? 0;
                this.#issues.set(issue.level, count + 1);
                if (count >= ISSUES_PER_STEP_AND_LEVEL || this.#options.budget.annotations <= 0)
                    return;
                this.#options.budget.annotations--;
                this.#options.emit({
                    type: 'annotation',
                    level: issue.level,
                    title: this.#mask(issue.title ?? ''),
                    message: this.#mask(issue.message).slice(0, MESSAGE_LENGTH),
                    file: this.#mask(issue.file ?? ''),
                    line: issue.line,
                });
            }
            summary(markdown) {
                this.#options.emit({ type: 'summary', markdown: this.#maskLines(markdown) });
            }
            #line(line) {
                this.#options.emit({ type: 'log', line: this.#mask(line) });
            }
            #maskLines(text) {
                return text
                    .split('\n')
                    .map((line) => this.#mask(line))
                    .join('\n');
            }
            #mask(text) {
                return this.#options.masker.mask(text);
            }
        }
        ;
        class ActionFrame {
            inputs;
            path;
            steps = new Map();
            env;
            posts = [];
            status = 'success';
            defaults = {};
            #parent;
            constructor({ inputs, path, parent }) {
                this.inputs = inputs;
                this.path = path;
                this.#parent = parent;
                this.env = new Map(parent?.env);
            }
            fail() {
                if (this.status === 'success')
                    this.status = 'failure';
            }
            setEnv(name, value) {
                this.env.set(name, value);
                this.#parent?.setEnv(name, value);
            }
            get namedSteps() {
                return Object.fromEntries([...this.steps].filter(([id]) => !id.startsWith('__')));
            }
            async runPosts() {
                for (let post = this.posts.pop(); post !== undefined; post = this.posts.pop())
                    await post();
            }
        }
        ;
        class JobExecution {
            options;
            limits;
            workflow;
            instance;
            jobId;
            access;
            folders;
            github;
            masker = new SecretMasker();
            trackingId = `github_${(0, external_node_crypto_.randomUUID)()}`;
            frame;
            paths = [];
            notRehearsed;
            #budget = { annotations: ANNOTATIONS_PER_JOB };
            #steps = 0;
            constructor(input) {
                this.options = input.options;
                this.limits = limitsOf(input.options);
                this.workflow = input.workflow;
                this.instance = input.instance;
                this.jobId = input.jobId;
                this.access = input.access;
                this.frame = new ActionFrame({ inputs: input.inputs });
                this.notRehearsed = input.notRehearsed;
                this.folders = foldersOf(input);
                this.github = {
                    ...input.github,
                    token: input.access.token,
                    job: input.instance.model.key,
                    api_url: input.access.apiUrl,
                    server_url: input.access.serverUrl,
                    graphql_url: input.access.graphqlUrl,
                    workspace: this.folders.workspace,
                    event_path: (0, external_node_path_.join)(this.folders.temp, '_github_workflow', 'event.json'),
                };
                this.#addSecrets();
            }
            get status() {
                return this.frame.status;
            }
            get isDebugging() {
                const { secrets, variables } = this.access;
                return (secrets['ACTIONS_STEP_DEBUG'] ?? variables['ACTIONS_STEP_DEBUG'])?.toLowerCase() === 'true';
            }
            async prepare() {
                const { workspace, temp, toolCache } = this.folders;
                const eventFolder = (0, external_node_path_.join)(temp, '_github_workflow');
                await Promise.all([workspace, toolCache, eventFolder].map((folder) => (0, promises_.mkdir)(folder, { recursive: true })));
                await (0, promises_.writeFile)((0, external_node_path_.join)(eventFolder, 'event.json'), JSON.stringify(this.options.event.payload, null, 2));
            }
            nextStep() {
                const step = ++this.#steps;
                const begun = this.options.clock();
                const emit = (event) => this.#emit(step, event);
                return {
                    log: new StepLog({ masker: this.masker, budget: this.#budget, emit }),
                    started: (name) => emit({ type: 'step-started', name: this.masker.mask(name) }),
                    completed: (outcome, conclusion) => emit({ type: 'step-completed', outcome, conclusion, durationMs: this.options.clock() - begun }),
                };
            }
            #emit(step, event) {
                const at = this.options.clock();
                const job = this.instance.id;
                this.options.onEvent(event.type === 'log' ? { type: 'log', at, job, step, line: event.line } : { ...event, at, job, step });
            }
            addPath(path) {
                const known = this.paths.indexOf(path);
                if (known >= 0)
                    this.paths.splice(known, 1);
                this.paths.push(path);
            }
            #addSecrets() {
                const { token, runtimeToken, secrets } = this.access;
                for (const secret of [...Object.values(secrets), token, runtimeToken])
                    this.masker.add(secret);
                this.masker.add(Buffer.from(`x-access-token:${token}`).toString('base64'));
            }
        }
        function foldersOf({ options, jobId }) {
            const root = (0, external_node_path_.join)(options.workspace, `job-${jobId}`);
            const workspaceParent = (0, external_node_path_.join)(root, options.repository.name);
            return {
                workspace: (0, external_node_path_.join)(workspaceParent, options.repository.name),
                workspaceParent,
                temp: (0, external_node_path_.join)(root, '_temp'),
                toolCache: (0, external_node_path_.join)(root, '_tool'),
            };
        }
        ;
        const LONGEST_TIMER_MS = 2 ** 31 - 1;
        function cancellationOf(job, input) {
            const late = new AbortController();
            const force = new AbortController();
            const cancel = AbortSignal.any([input.cancel, late.signal]);
            const minutes = Math.min(input.timeoutMinutes * job.limits.minuteMs, LONGEST_TIMER_MS);
            const timers = [setTimeout(() => late.abort(), minutes)];
            const onCancel = () => {
                job.frame.status = 'cancelled';
                timers.push(setTimeout(() => force.abort(), job.limits.cancelMs));
            };
            cancel.addEventListener('abort', onCancel);
            return {
                cancel,
                force: force.signal,
                timedOut: () => late.signal.aborted && !input.cancel.aborted,
                end: () => {
                    cancel.removeEventListener('abort', onCancel);
                    timers.forEach(clearTimeout);
                },
            };
        }
        ;
        function scopeOf(step) {
            return stepScope(step.job, step.frame, { github: step.github, env: step.env });
        }
        ;
        const DEFAULT_CONTEXTS = ['github', 'strategy', 'matrix', 'job', 'runner'];
        async function actionInputs(step, manifest) {
            const scope = scopeOf(step);
            const inputs = await evaluateTexts(step.model.with, scope, 'with');
            const given = new Set([...inputs.keys()].map((name) => name.toLowerCase()));
            const declared = new Map(manifest.inputs.map((input) => [input.id.toLowerCase(), input]));
            for (const name of inputs.keys()) {
                const message = declared.get(name.toLowerCase())?.deprecationMessage;
                if (message !== undefined)
                    step.log.warning(`Input '${name}' has been deprecated with message: ${message}`);
            }
            for (const [id, input] of declared) {
                if (given.has(id))
                    continue;
                const value = input.default === undefined ? '' : await evaluateDefault(input.default, scope, input.id);
                inputs.set(input.id, value);
            }
            const unexpected = [...inputs.keys()].filter((name) => !declared.has(name.toLowerCase()));
            if (unexpected.length > 0) {
                const valid = manifest.inputs.map((input) => input.id);
                step.log.warning(`Unexpected input(s) '${unexpected.join("', '")}', valid inputs are ['${valid.join("', '")}']`);
            }
            return inputs;
        }
        async function evaluateDefault(token, scope, name) {
            const contexts = Object.fromEntries(Object.entries(scope.contexts).filter(([key]) => DEFAULT_CONTEXTS.includes(key)));
            return asText(await evaluateToken(token, { ...scope, contexts }), `the default of input ${name}`);
        }
        function inputVariables(inputs) {
            return Object.fromEntries([...inputs].map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]));
        }
        var actions = __webpack_require__(42146);
        ;
        function whyNotRehearsed(runs) {
            if (runs.using === 'docker')
                return 'a rehearsal does not run containers';
            if (runs.using === 'composite')
                return 'composite actions are not rehearsed yet';
            return undefined;
        }
        function parseManifest(path, content) {
            const { context, value } = (0, actions.wE)({ name: path, content }, new workflow_parser_dist.P0());
            if (value !== undefined && context.errors.count === 0) {
                const { name, inputs = [], runs } = (0, actions.C)(context, value);
                if (context.errors.count === 0)
                    return { name, inputs, runs };
            }
            const messages = context.errors.getErrors().map((error) => error.message);
            throw new Error(`${path} is not valid:\n${messages.join('\n') || 'it is empty'}`);
        }
        async function readManifest(folder) {
            for (const name of ['action.yml', 'action.yaml']) {
                const path = (0, external_node_path_.join)(folder, name);
                const content = await readIfThere(path);
                if (content !== undefined)
                    return parseManifest(path, content);
            }
            throw new Error(`Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under '${folder}'. Did you forget to run ` +
                'actions/checkout before running your local action?');
        }
        async function readIfThere(path) {
            try {
                return await (0, promises_.readFile)(path, 'utf8');
            }
            catch (error) {
                if (['ENOENT', 'ENOTDIR'].includes(error.code ?? ''))
                    return undefined;
                throw error;
            }
        }
        ;
        const DATA = [
            ['%0D', '\r'],
            ['%0A', '\n'],
            ['%25', '%'],
        ];
        const PROPERTY = [
            ['%0D', '\r'],
            ['%0A', '\n'],
            ['%3A', ':'],
            ['%2C', ','],
            ['%25', '%'],
        ];
        const LEGACY = [
            ['%3B', ';'],
            ['%0D', '\r'],
            ['%0A', '\n'],
            ['%5D', ']'],
            ['%25', '%'],
        ];
        function parseCommand(line, isKnown) {
            return parseColons(line.trimStart(), isKnown) ?? parseLegacy(line, isKnown);
        }
        function parseColons(line, isKnown) {
            if (!line.startsWith('::'))
                return undefined;
            const end = line.indexOf('::', 2);
            if (end < 0)
                return undefined;
            const head = splitHead(line.slice(2, end), isKnown);
            if (head === undefined)
                return undefined;
            return {
                name: head.name,
                properties: parseProperties(head.properties.trim(), ',', PROPERTY),
                data: parse_command_unescape(line.slice(end + 2), DATA),
            };
        }
        function parseLegacy(line, isKnown) {
            const start = line.indexOf('##[');
            if (start < 0)
                return undefined;
            const end = line.indexOf(']', start);
            if (end < 0)
                return undefined;
            const head = splitHead(line.slice(start + 3, end), isKnown);
            if (head === undefined)
                return undefined;
            return {
                name: head.name,
                properties: parseProperties(head.properties, ';', LEGACY),
                data: parse_command_unescape(line.slice(end + 1), LEGACY),
            };
        }
        function splitHead(head, isKnown) {
            const space = head.indexOf(' ');
            const name = (space < 0 ? head : head.slice(0, space)).toLowerCase();
            if (name === '' || !isKnown(name))
                return undefined;
            return { name, properties: space < 0 ? '' : head.slice(space + 1) };
        }
        function parseProperties(text, separator, escapes) {
            const properties = new Map();
            for (const property of text.split(separator)) {
                const equals = property.indexOf('=');
                const value = property.slice(equals + 1);
                if (equals > 0 && value !== '')
                    properties.set(property.slice(0, equals).toLowerCase(), parse_command_unescape(value, escapes));
            }
            return properties;
        }
        function parse_command_unescape(text, escapes) {
            return escapes.reduce((result, [escaped, character]) => result.replaceAll(escaped, character), text);
        }
        ;
        class CommandProcessor {
            #options;
            #handlers;
            #stopToken;
            #echo = false;
            constructor(options) {
                this.#options = options;
                this.#handlers = new Map(Object.entries(this.#handlersByName()));
            }
            process(line) {
                const mayBeCommand = line.includes('::') || line.includes('##[');
                const command = mayBeCommand ? parseCommand(line, (name) => this.#knows(name)) : undefined;
                if (command === undefined || !this.#execute(command, line))
                    this.#options.log.output(line);
            }
            #knows(name) {
                return this.#handlers.has(name) || name === 'stop-commands' || name === this.#stopToken?.toLowerCase();
            }
            #execute(command, line) {
                const { log, effects } = this.#options;
                if (this.#stopToken !== undefined) {
                    if (command.name !== this.#stopToken.toLowerCase())
                        return false;
                    log.output(line);
                    this.#stopToken = undefined;
                    return true;
                }
                const handler = this.#handlers.get(command.name);
                if (this.#echo && handler !== undefined && handler.omitEcho !== true)
                    log.output(line);
                try {
                    if (handler === undefined)
                        this.#stop(command.data, line);
                    else
                        handler.run(command);
                }
                catch (error) {
                    log.error(`Unable to process command '${handler?.omitEcho === true ? command.name : line}' successfully.`);
                    log.error(error.message);
                    effects.fail();
                }
                return true;
            }
            #stop(token, line) {
                const weak = token === '' || token === 'pause-logging' || this.#knows(token.toLowerCase());
                if (weak && !this.#options.allowUnsecureCommands)
                    throw new Error(INVALID_STOP_TOKEN);
                this.#options.log.output(line);
                this.#stopToken = token;
                if (token.length > 6)
                    this.#options.masker.add(token);
            }
            #handlersByName() {
                const { log, masker, effects, debug } = this.#options;
                return {
                    error: { omitEcho: true, run: (command) => this.#issue('error', command) },
                    warning: { omitEcho: true, run: (command) => this.#issue('warning', command) },
                    notice: { omitEcho: true, run: (command) => this.#issue('notice', command) },
                    debug: { omitEcho: true, run: ({ data }) => void (debug && log.output(`##[debug]${data}`)) },
                    group: { run: ({ data }) => log.group(data) },
                    endgroup: { run: () => log.endGroup() },
                    echo: { run: ({ data }) => this.#setEcho(data) },
                    'add-mask': {
                        omitEcho: true,
                        run: ({ data }) => {
                            if (data.trim() === '')
                                log.warning("Can't add secret mask for empty string in ##[add-mask] command.");
                            else
                                masker.add(data);
                        },
                    },
                    'add-matcher': { run: () => effects.notRehearsed('problem matchers (::add-matcher::)') },
                    'remove-matcher': { run: () => { } },
                    'set-output': { run: (command) => effects.setOutput(required(command, 'name'), command.data) },
                    'save-state': { run: (command) => effects.saveState(required(command, 'name'), command.data) },
                    'set-env': { run: (command) => this.#setEnv(command) },
                    'add-path': { run: (command) => this.#addPath(command) },
                };
            }
            #issue(level, { properties, data }) {
                const line = Number.parseInt(properties.get('line') ?? properties.get('endline') ?? '', 10);
                this.#options.log.issue({
                    level,
                    message: data,
                    title: properties.get('title') ?? '',
                    file: this.#inRepository(properties.get('file') ?? ''),
                    ...(Number.isNaN(line) ? {} : { line }),
                });
            }
            #inRepository(file) {
                if (!(0, external_node_path_.isAbsolute)(file))
                    return file;
                const path = (0, external_node_path_.relative)(this.#options.workspace, file);
                return path.startsWith('..') ? file : path;
            }
            #setEcho(data) {
                const value = data.trim().toLowerCase();
                if (value !== 'on' && value !== 'off') {
                    throw new Error(`Invalid echo command value. Possible values can be: 'on', 'off'. Current value is: '${data}'.`);
                }
                this.#echo = value === 'on';
            }
            #setEnv(command) {
                this.#refuseUnsecure('set-env');
                const name = required(command, 'name');
                if (name.toUpperCase() === 'NODE_OPTIONS') {
                    this.#options.log.error("Can't update NODE_OPTIONS environment variable using ::set-env:: command.");
                }
                else {
                    this.#options.effects.setEnv(name, command.data);
                }
            }
            #addPath(command) {
                this.#refuseUnsecure('add-path');
                if (command.data === '')
                    throw new Error("Value cannot be null. (Parameter 'path')");
                this.#options.effects.addPath(command.data);
            }
            #refuseUnsecure(command) {
                if (!this.#options.allowUnsecureCommands)
                    throw new Error(unsecureCommand(command));
            }
        }
        function required(command, property) {
            const value = command.properties.get(property);
            if (value === undefined)
                throw new Error(`Required field '${property}' is missing in ##[${command.name}] command.`);
            return value;
        }
        function unsecureCommand(command) {
            return (`The \`${command}\` command is disabled. Please upgrade to using Environment Files or opt into unsecure command ` +
                'execution by setting the `ACTIONS_ALLOW_UNSECURE_COMMANDS` environment variable to `true`. For more information ' +
                'see: https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/');
        }
        const INVALID_STOP_TOKEN = 'Invalid workflow command: the token of stop-commands must not be empty, `pause-logging` or the name of a command.';
        ;
        async function runStepProcess(step, { command, args, cwd, env }) {
            const { job, log, signal } = step;
            const processor = new CommandProcessor({
                log,
                masker: job.masker,
                effects: effectsOn(step),
                workspace: job.folders.workspace,
                allowUnsecureCommands: isTrue(step.env.get('ACTIONS_ALLOW_UNSECURE_COMMANDS')),
                debug: job.isDebugging,
            });
            const exitCode = await runProcess({
                command,
                args,
                cwd,
                env,
                signal,
                limits: job.limits,
                onLine: (line) => processor.process(line),
                cutAt: (text) => job.masker.cutAt(text),
            });
            signal.throwIfAborted();
            return exitCode;
        }
        function effectsOn(step) {
            const { job } = step;
            return {
                setOutput: (name, value) => {
                    step.outputs[name] = value;
                },
                saveState: (name, value) => step.state.set(name, value),
                setEnv: (name, value) => step.frame.setEnv(name, value),
                addPath: (path) => job.addPath(path),
                fail: () => step.fail(),
                notRehearsed: (what) => job.notRehearsed(what),
            };
        }
        function isTrue(value) {
            return value?.toLowerCase() === 'true';
        }
        ;
        async function suiteStep(uses, folder, reference) {
            const action = { uses, folder, manifest: await readManifest(folder) };
            const runs = nodeRuns(action);
            return {
                title: uses,
                action: { action_repository: reference.repository, action_ref: reference.ref },
                ...(runs.pre !== undefined && { pre: phase(action, runs.pre, runs.preIf) }),
                run: (step) => runNode(step, action, runs.main),
                ...(runs.post !== undefined && { post: phase(action, runs.post, runs.postIf) }),
            };
        }
        function localStep(uses) {
            return {
                title: uses,
                run: async (step) => {
                    const folder = (0, external_node_path_.resolve)(step.job.folders.workspace, uses);
                    const action = { uses, folder, manifest: await readManifest(folder) };
                    const runs = nodeRuns(action);
                    if (runs.pre !== undefined) {
                        step.log.warning(`\`pre\` execution is not supported for local action from '${uses}'`);
                    }
                    if (runs.post !== undefined)
                        step.registerPost(phase(action, runs.post, runs.postIf));
                    await runNode(step, action, runs.main);
                },
            };
        }
        function nodeRuns({ uses, manifest }) {
            const { runs } = manifest;
            if (runs.using === 'docker' || runs.using === 'composite') {
                throw new Error(`${uses} cannot be rehearsed: ${whyNotRehearsed(runs)}.`);
            }
            return runs;
        }
        function phase(action, script, condition = 'always()') {
            return { condition, run: (step) => runNode(step, action, script) };
        }
        async function runNode(step, action, script) {
            const { job } = step;
            const inputs = await actionInputs(step, action.manifest);
            const state = [...step.state].map(([name, value]) => [`STATE_${name}`, value]);
            const env = processEnvironment({
                job,
                github: step.github,
                env: step.env,
                action: { ...Object.fromEntries(state), ...inputVariables(inputs) },
            });
            Object.assign(env, serviceVariables(job));
            delete env['NODE_ICU_DATA'];
            showAction(step, action.uses, inputs);
            const file = (0, external_node_path_.join)(action.folder, script);
            if (!(0, external_node_fs_.existsSync)(file))
                throw new Error(`File not found: '${file}'`);
            const cwd = job.folders.workspace;
            if ((await runStepProcess(step, { command: job.options.node, args: [file], cwd, env })) !== 0)
                step.fail();
        }
        function showAction(step, uses, inputs) {
            const { log, env, stage } = step;
            if (stage === 'post') {
                log.output('Post job cleanup.');
                return;
            }
            log.group(`Run ${uses}`);
            const given = [...inputs].filter(([, value]) => value !== '');
            if (given.length > 0)
                log.output('with:');
            for (const [name, value] of given)
                log.output(`  ${name}: ${value}`);
            if (env.size > 0)
                log.output('env:');
            for (const [name, value] of env)
                log.output(`  ${name}: ${value}`);
            log.endGroup();
        }
        ;
        function standInStep(standIn, uses, reference) {
            return {
                title: uses,
                action: { action_repository: reference.repository, action_ref: reference.ref },
                run: async (step) => {
                    const inputs = await evaluateTexts(step.model.with, scopeOf(step), 'with');
                    showAction(step, uses, inputs);
                    await standIn.run(step, new Map([...inputs].map(([name, value]) => [name.toLowerCase(), value.trim()])));
                },
                ...(standIn.post !== undefined && {
                    post: {
                        condition: 'always()',
                        run: async (step) => {
                            showAction(step, uses, new Map());
                            await standIn.post?.(step);
                        },
                    },
                }),
            };
        }
        ;
        const powerShell = {
            format: `-command ". '{0}'"`,
            extension: '.ps1',
            wrap: (script) => `$ErrorActionPreference = 'stop'\n${script}\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }`,
        };
        const BUILT_IN = {
            bash: { format: '--noprofile --norc -e -o pipefail {0}', extension: '.sh' },
            sh: { format: '-e {0}', extension: '.sh' },
            python: { format: '{0}', extension: '.py' },
            pwsh: powerShell,
            powershell: powerShell,
        };
        function resolveShell(shell, path) {
            if (shell === undefined || shell === '') {
                const program = findProgram('bash', path) ?? requireProgram('sh', path);
                return { program, format: '-e {0}', extension: '.sh', wrap: (script) => script };
            }
            const space = shell.indexOf(' ');
            const command = space < 0 ? shell : shell.slice(0, space);
            const builtIn = BUILT_IN[command];
            const given = space < 0 ? '' : shell.slice(space + 1).trimStart();
            const format = given === '' ? (builtIn?.format ?? '') : given;
            if (!format.includes('{0}')) {
                throw new Error('Invalid shell option. Shell must be a valid built-in (bash, sh, cmd, powershell, pwsh) or a format string ' +
                    "containing '{0}'");
            }
            return {
                program: requireProgram(command, path),
                format,
                extension: builtIn?.extension ?? '',
                wrap: builtIn?.wrap ?? ((script) => script),
            };
        }
        function shellArguments(format, script) {
            const words = format.match(/(?:[^\s"]|"[^"]*")+/g) ?? [];
            return words.map((word) => word.replaceAll('"', '').replaceAll('{0}', script));
        }
        function requireProgram(name, path) {
            const program = findProgram(name, path);
            if (program === undefined)
                throw new Error(`${name}: command not found`);
            return program;
        }
        function findProgram(name, path) {
            if (name.includes('/'))
                return isExecutable(name) ? name : undefined;
            return path
                .split(external_node_path_.delimiter)
                .filter((folder) => folder !== '')
                .map((folder) => (0, external_node_path_.join)(folder, name))
                .find(isExecutable);
        }
        function isExecutable(file) {
            try {
                (0, external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
                return (0, external_node_fs_.statSync)(file).isFile();
            }
            catch {
                return false;
            }
        }
        ;
        function scriptStep(model) {
            return { run: (step) => runScript(step, model) };
        }
        async function runScript(step, model) {
            const { job, frame, log } = step;
            const text = async (token, what) => token === undefined ? undefined : evaluateText(token, scopeOf(step), what);
            const script = (await text(model.run, 'run')) ?? '';
            const shellName = (await text(model.shell, 'shell')) || frame.defaults.shell;
            const folder = (await text(model.workingDirectory, 'working-directory')) ?? frame.defaults.workingDirectory ?? '';
            const env = processEnvironment({ job, github: step.github, env: step.env });
            const shell = resolveShell(shellName, env['PATH'] ?? '');
            const file = (0, external_node_path_.join)(job.folders.temp, `${(0, external_node_crypto_.randomUUID)()}${shell.extension}`);
            await (0, promises_.writeFile)(file, shell.wrap(script));
            showScript(step, script, shell);
            const cwd = (0, external_node_path_.resolve)(job.folders.workspace, folder);
            if (!(0, external_node_fs_.existsSync)(cwd))
                throw new Error(missingFolder(shell.program, cwd));
            const exitCode = await runStepProcess(step, {
                command: shell.program,
                args: shellArguments(shell.format, file),
                cwd,
                env,
            });
            if (exitCode !== 0) {
                log.error(`Process completed with exit code ${exitCode}.`);
                step.fail();
            }
        }
        function showScript({ log, env }, script, shell) {
            log.group(`Run ${firstLine(script)}`);
            log.output(script.replaceAll('\r\n', '\n').replace(/\n+$/, ''));
            log.output(`shell: ${shell.program} ${shell.format}`);
            if (env.size > 0)
                log.output('env:');
            for (const [name, value] of env)
                log.output(`  ${name}: ${value}`);
            log.endGroup();
        }
        function firstLine(text) {
            return text.trimStart().split(/[\r\n]/, 1)[0] ?? '';
        }
        function missingFolder(program, folder) {
            return `An error occurred trying to start process '${program}' with working directory '${folder}'. No such file or directory`;
        }
        ;
        async function planStep(model, { suite }) {
            const { uses } = model;
            if (uses === undefined)
                return scriptStep(model);
            const reference = (0, action_reference.D)(uses);
            switch (reference.kind) {
                case 'local':
                    return localStep(uses);
                case 'suite':
                    return suiteStep(uses, suiteFolder(suite.root, reference.name), reference);
                case 'remote': {
                    const standIn = standInFor(reference);
                    if (standIn === undefined)
                        throw plan_step_notRehearsable(uses);
                    return standInStep(standIn, uses, reference);
                }
                case 'docker':
                case 'self':
                    throw plan_step_notRehearsable(uses);
            }
        }
        function plan_step_notRehearsable(uses) {
            return new Error(`${uses} cannot be rehearsed.`);
        }
        function suiteFolder(root, name) {
            return name === undefined ? root : (0, external_node_path_.join)(root, 'actions', name);
        }
        ;
        class FileCommandError extends Error {
        }
        function* parseFileCommand(text) {
            let rest = text.startsWith('\uFEFF') ? text.slice(1) : text;
            while (rest !== '') {
                const { line, after } = takeLine(rest);
                rest = after;
                if (line === '')
                    continue;
                const equals = line.indexOf('=');
                const heredoc = line.indexOf('<<');
                if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
                    if (equals === 0)
                        throw new FileCommandError(`Invalid format '${line}'. Name must not be empty`);
                    yield [line.slice(0, equals), line.slice(equals + 1)];
                }
                else if (heredoc >= 0) {
                    const name = line.slice(0, heredoc);
                    const delimiter = line.slice(heredoc + 2);
                    if (name === '' || delimiter === '') {
                        throw new FileCommandError(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
                    }
                    const taken = takeUntil(rest, delimiter);
                    rest = taken.after;
                    yield [name, taken.value];
                }
                else {
                    throw new FileCommandError(`Invalid format '${line}'`);
                }
            }
        }
        function takeLine(text) {
            const end = text.indexOf('\n');
            if (end < 0)
                return { line: text, ended: false, after: '' };
            return { line: text.slice(0, end), ended: true, after: text.slice(end + 1) };
        }
        function takeUntil(text, delimiter) {
            const lines = [];
            let rest = text;
            while (rest !== '') {
                const taken = takeLine(rest);
                rest = taken.after;
                if (taken.line === delimiter)
                    return { value: lines.join('\n'), after: rest };
                if (!taken.ended)
                    throw new FileCommandError('Invalid value. EOF marker missing new line.');
                lines.push(taken.line);
            }
            throw new FileCommandError(`Invalid value. Matching delimiter not found '${delimiter}'`);
        }
        ;
        const PREFIXES = {
            path: 'add_path_',
            env: 'set_env_',
            step_summary: 'step_summary_',
            state: 'save_state_',
            output: 'set_output_',
        };
        const SUMMARY_LIMIT = 1024 * 1024;
        class FileCommands {
            paths;
            constructor(paths) {
                this.paths = paths;
            }
            static async create(temporary) {
                const folder = (0, external_node_path_.join)(temporary, '_runner_file_commands');
                await (0, promises_.mkdir)(folder, { recursive: true });
                const suffix = (0, external_node_crypto_.randomUUID)();
                const entries = Object.entries(PREFIXES).map(([name, prefix]) => [name, (0, external_node_path_.join)(folder, prefix + suffix)]);
                await Promise.all(entries.map(([, path]) => (0, promises_.writeFile)(path, '')));
                return new FileCommands(Object.fromEntries(entries));
            }
            async apply(effects, log) {
                const handlers = {
                    path: (text) => addPaths(text, effects),
                    env: (text) => setVariables(text, effects, log),
                    step_summary: (text) => log.summary(text),
                    state: (text) => forEachPair(text, (name, value) => effects.saveState(name, value)),
                    output: (text) => forEachPair(text, (name, value) => effects.setOutput(name, value)),
                };
                for (const [name, handle] of Object.entries(handlers)) {
                    try {
                        const text = await this.#read(name, log);
                        if (text !== '')
                            handle(text);
                    }
                    catch (error) {
                        log.error(`Unable to process file command '${name}' successfully.`);
                        log.error(error.message);
                        effects.fail();
                    }
                }
                await Promise.all(Object.values(this.paths).map((path) => (0, promises_.rm)(path, { force: true, recursive: true })));
            }
            async #read(name, log) {
                const path = this.paths[name];
                try {
                    if (name === 'step_summary') {
                        const { size } = await (0, promises_.stat)(path);
                        if (size > SUMMARY_LIMIT) {
                            log.error(summaryTooLarge(size));
                            return '';
                        }
                    }
                    return await (0, promises_.readFile)(path, 'utf8');
                }
                catch (error) {
                    if (error.code === 'ENOENT')
                        return '';
                    throw error;
                }
            }
        }
        function forEachPair(text, apply) {
            for (const [name, value] of parseFileCommand(text))
                apply(name, value);
        }
        function addPaths(text, effects) {
            for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|[\r\n]/)) {
                if (line !== '')
                    effects.addPath(line);
            }
        }
        function setVariables(text, effects, log) {
            forEachPair(text, (name, value) => {
                if (name.toUpperCase() === 'NODE_OPTIONS') {
                    log.error("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
                }
                else {
                    effects.setEnv(name, value);
                }
            });
        }
        function summaryTooLarge(size) {
            const kib = (bytes) => Math.floor(bytes / 1024);
            return (`$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${kib(SUMMARY_LIMIT)}k, got ${kib(size)}k. ` +
                'For more information see: ' +
                'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-markdown-summary');
        }
        ;
        async function runPhase(context, phase) {
            const { frame } = context;
            const { model } = phase.slot;
            const { log, started, completed } = context.nextStep();
            const github = githubOf(context, phase.slot);
            const attempt = { ...context, phase, log, github, env: new Map(frame.env), outputs: {}, name: '' };
            attempt.name = await displayName(attempt);
            started(attempt.name);
            const outcome = await run_phase_outcomeOf(attempt);
            const conclusion = outcome === 'failure' && (await continuesOnError(attempt)) ? 'success' : outcome;
            if (phase.stage === 'main')
                frame.steps.set(model.id, { outcome, conclusion, outputs: attempt.outputs });
            if (conclusion === 'failure')
                frame.fail();
            log.endGroup();
            completed(outcome, conclusion);
        }
        function githubOf({ job, frame }, { model, work }) {
            const path = frame.path === undefined ? {} : { action_path: frame.path };
            return { ...job.github, ...path, action: model.id, ...work.action };
        }
        async function run_phase_outcomeOf(attempt) {
            const { phase, log, env } = attempt;
            if (attempt.cancellation.force.aborted)
                return 'skipped';
            try {
                const own = await evaluateTexts(phase.slot.model.env, scopeNow(attempt), 'env', { caseSensitive: true });
                for (const [name, value] of own)
                    env.set(name, value);
                if (!(await evaluatesTrue(phase.condition, scopeNow(attempt))))
                    return 'skipped';
                if (phase.slot.work.post !== undefined && phase.stage !== 'post')
                    registerPost(attempt, phase.slot.work.post);
                return await runUntilDone(attempt, await timeoutMinutes(attempt));
            }
            catch (error) {
                log.error(error.message);
                return 'failure';
            }
        }
        function registerPost(attempt, post) {
            const { frame, phase } = attempt;
            const { slot } = phase;
            if (slot.postRegistered)
                return;
            slot.postRegistered = true;
            const planned = { slot, stage: 'post', condition: post.condition, run: (step) => post.run(step) };
            frame.posts.push(() => runPhase(attempt, planned));
        }
        async function runUntilDone(attempt, minutes) {
            const { job, phase, log } = attempt;
            const { cancel, force } = attempt.cancellation;
            const stop = new AbortController();
            let timedOut = false;
            const onCancel = async () => {
                const goesOn = await evaluatesTrue(phase.condition, scopeNow(attempt)).catch(() => false);
                if (!goesOn)
                    stop.abort();
            };
            const onCancelEvent = () => void onCancel();
            const onForce = () => stop.abort();
            const timer = setTimeout(() => {
                timedOut = true;
                stop.abort();
            }, Math.min(minutes * job.limits.minuteMs, LONGEST_TIMER_MS));
            if (minutes === 0)
                clearTimeout(timer);
            if (!cancel.aborted)
                cancel.addEventListener('abort', onCancelEvent, { once: true });
            force.addEventListener('abort', onForce, { once: true });
            try {
                return await runToOutcome(attempt, stop.signal);
            }
            catch (error) {
                if (timedOut) {
                    log.error(`The action '${attempt.name}' has timed out after ${minutes} minutes.`);
                    return 'failure';
                }
                if (stop.signal.aborted) {
                    log.error('The operation was canceled.');
                    return 'cancelled';
                }
                throw error;
            }
            finally {
                clearTimeout(timer);
                cancel.removeEventListener('abort', onCancelEvent);
                force.removeEventListener('abort', onForce);
            }
        }
        async function runToOutcome(attempt, signal) {
            const { job, frame, phase, log, env, outputs } = attempt;
            const files = await FileCommands.create(job.folders.temp);
            let failed = false;
            const step = {
                job,
                frame,
                model: phase.slot.model,
                stage: phase.stage,
                log,
                github: { ...attempt.github, ...files.paths },
                env,
                signal,
                outputs,
                state: phase.slot.state,
                fail: () => {
                    failed = true;
                },
                registerPost: (post) => registerPost(attempt, post),
            };
            try {
                await phase.run(step);
            }
            finally {
                await files.apply(effectsOn(step), log);
            }
            return failed ? 'failure' : 'success';
        }
        function scopeNow({ job, frame, github, env }) {
            return stepScope(job, frame, { github, env });
        }
        async function timeoutMinutes(attempt) {
            const { log, phase } = attempt;
            try {
                const token = phase.slot.model.timeoutMinutes;
                return Math.max(0, Math.trunc((await evaluateNumber(token, scopeNow(attempt), 'timeout-minutes')) ?? 0));
            }
            catch (error) {
                log.error('An error occurred when attempting to determine the step timeout.');
                log.error(error.message);
                return 0;
            }
        }
        async function continuesOnError(attempt) {
            const { log, phase } = attempt;
            try {
                return await evaluateFlag(phase.slot.model.continueOnError, scopeNow(attempt), 'continue-on-error');
            }
            catch (error) {
                log.error('The step failed and an error occurred when attempting to determine whether to continue on error.');
                log.error(error.message);
                return false;
            }
        }
        const run_phase_PREFIXES = { pre: 'Pre ', main: '', post: 'Post ' };
        async function displayName(attempt) {
            const { model, work } = attempt.phase.slot;
            const token = model.name ?? model.run;
            let text = work.title ?? '';
            if (token !== undefined) {
                text = await evaluateText(token, scopeNow(attempt), 'name').catch(() => (0, workflow_parser_dist.jn)(token) ? token.toDisplayString() : '');
            }
            const name = model.name === undefined ? `Run ${firstLine(text)}` : firstLine(text);
            return run_phase_PREFIXES[attempt.phase.stage] + name;
        }
        ;
        async function planSteps(steps, options) {
            const slots = [];
            for (const model of steps) {
                slots.push({ model, work: await planStep(model, options), state: new Map(), postRegistered: false });
            }
            return slots;
        }
        async function runSteps(context, slots) {
            const run = (phase) => runPhase(context, phase);
            for (const slot of slots) {
                const { pre } = slot.work;
                if (pre !== undefined)
                    await run({ slot, stage: 'pre', condition: pre.condition, run: (step) => pre.run(step) });
            }
            for (const slot of slots) {
                await run({ slot, stage: 'main', condition: slot.model.condition, run: (step) => slot.work.run(step) });
            }
            await context.frame.runPosts();
        }
        ;
        async function runJob(input) {
            const job = new JobExecution(input);
            const cancellation = cancellationOf(job, input);
            try {
                const slots = await ownStep(job, 'Set up job', (log) => setUp(job, log, input.permissions));
                if (slots !== undefined)
                    await runSteps({ job, frame: job.frame, cancellation, nextStep: () => job.nextStep() }, slots);
            }
            finally {
                cancellation.end();
            }
            const completed = await ownStep(job, 'Complete job', (log) => {
                if (cancellation.timedOut())
                    log.error(tooLong(input.timeoutMinutes));
                return complete(job, log);
            });
            const { outputs = {}, environmentUrl } = completed ?? {};
            return { conclusion: job.status, outputs, environmentUrl, steps: stepsOf(job) };
        }
        function stepsOf({ frame, masker }) {
            return Object.fromEntries([...frame.steps].map(([id, { conclusion, outputs }]) => {
                const masked = Object.entries(outputs).map(([name, value]) => [name, masker.mask(value)]);
                return [id, { conclusion, outputs: Object.fromEntries(masked) }];
            }));
        }
        async function ownStep(job, name, run) {
            const { log, started, completed } = job.nextStep();
            started(name);
            try {
                const result = await run(log);
                completed('success', 'success');
                return result;
            }
            catch (error) {
                log.error(error.message);
                job.frame.fail();
                completed('failure', 'failure');
                return undefined;
            }
        }
        async function setUp(job, log, permissions) {
            log.group('GITHUB_TOKEN Permissions');
            for (const [key, level] of Object.entries({ ...permissions, metadata: 'read' }))
                log.output(`${key}: ${level}`);
            log.endGroup();
            await job.prepare();
            await run_job_setVariables(job);
            const slots = await planSteps(job.instance.model.steps, job.options);
            log.output(`Complete job name: ${job.instance.name}`);
            return slots;
        }
        async function run_job_setVariables(job) {
            const { model } = job.instance;
            for (const token of [job.workflow.env, model.env]) {
                const variables = await evaluateTexts(token, stepScope(job, job.frame), 'env', { caseSensitive: true });
                for (const [name, value] of variables)
                    job.frame.env.set(name, value);
            }
            const defaults = { ...job.workflow.defaults, ...model.defaults };
            const { shell, workingDirectory } = defaults;
            job.frame.defaults = {
                ...(shell && { shell: await evaluateText(shell, stepScope(job, job.frame), 'defaults.run.shell') }),
                ...(workingDirectory && {
                    workingDirectory: await evaluateText(workingDirectory, stepScope(job, job.frame), 'defaults.run.working-directory'),
                }),
            };
        }
        async function complete(job, log) {
            for (const { pid, name } of await killOrphans(job.trackingId)) {
                log.output(`Terminate orphan process: pid (${pid}) (${name})`);
            }
            return { outputs: await jobOutputs(job, log), environmentUrl: await run_job_environmentUrl(job, log) };
        }
        async function jobOutputs(job, log) {
            const outputs = {};
            for (const [name, value] of await evaluateTexts(job.instance.model.outputs, stepScope(job, job.frame), 'outputs')) {
                if (value === '')
                    continue;
                if (job.masker.contains(value))
                    log.warning(`Skip output '${name}' since it may contain secret.`);
                else
                    outputs[name] = value;
            }
            return outputs;
        }
        async function run_job_environmentUrl(job, log) {
            const token = (0, tokens.Mc)(job.instance.model.environment).get('url');
            if (token === undefined)
                return undefined;
            const url = await evaluateText(token, stepScope(job, job.frame), 'environment.url');
            if (job.masker.contains(url)) {
                log.warning('Skip setting environment url as environment may contain secret.');
                return undefined;
            }
            return url === '' ? undefined : url;
        }
        function tooLong(minutes) {
            return `The job has exceeded the maximum execution time of ${minutes}m0s`;
        }
        ;
        const SYSTEMS = { windows: 'win32', macos: 'darwin' };
        function whyNotOnThisMachine(label) {
            const system = /^(?<name>windows|macos)(?:-|$)/i.exec(label)?.groups?.['name']?.toLowerCase();
            if (system === undefined || SYSTEMS[system] === (0, external_node_os_.platform)())
                return undefined;
            return `runs-on: ${label} needs another machine than this one`;
        }
        ;
        const LIMIT = 256;
        async function evaluateStrategy(token, scope) {
            const strategy = token === undefined ? undefined : await evaluateToken(token, scope);
            if (!(strategy instanceof dist.p.bT))
                return { failFast: true, maxParallel: undefined, combinations: undefined };
            const matrix = strategy.get('matrix');
            const maxParallel = strategy.get('max-parallel')?.number();
            return {
                failFast: strategy.get('fail-fast')?.coerceString() !== 'false',
                maxParallel: maxParallel !== undefined && maxParallel > 0 ? maxParallel : undefined,
                combinations: matrix === undefined ? undefined : combine(matrix),
            };
        }
        function combine(matrix) {
            if (!(matrix instanceof dist.p.bT))
                throw new Error('The matrix must be a mapping.');
            const vectors = vectorsOf(matrix);
            const excludes = filtersOf(matrix.get('exclude'), 'exclude');
            const includes = filtersOf(matrix.get('include'), 'include').map((entry) => splitInclude(entry, vectors));
            const matched = new Set();
            const combinations = [];
            for (const combination of crossProduct(vectors)) {
                if (excludes.some((exclude) => contains(combination, exclude)))
                    continue;
                const matching = includes.filter((include) => contains(combination, include.filter));
                for (const include of matching)
                    matched.add(include);
                combinations.push({
                    matrix: merge(combination, ...[...matching].reverse().map((include) => include.extra)),
                    segments: leavesOf(combination),
                });
            }
            for (const include of includes) {
                if (matched.has(include))
                    continue;
                const whole = merge(include.filter, include.extra);
                combinations.push({ matrix: whole, segments: leavesOf(whole) });
            }
            if (combinations.length === 0)
                throw new Error('The matrix must define at least one vector with at least one value.');
            if (combinations.length > LIMIT)
                throw new Error(`The matrix makes ${combinations.length} jobs; ${LIMIT} is the most.`);
            return combinations;
        }
        function vectorsOf(matrix) {
            const vectors = new Map();
            for (const { key, value } of matrix.pairs()) {
                if (['include', 'exclude'].includes(key.toLowerCase()))
                    continue;
                if (!(value instanceof dist.p.O3))
                    throw new Error(`Matrix vector '${key}' must be a sequence.`);
                if (value.values().length === 0)
                    throw new Error(`Matrix vector '${key}' does not contain any values`);
                vectors.set(key, value.values());
            }
            return vectors;
        }
        function crossProduct(vectors) {
            if (vectors.size === 0)
                return [];
            let product = [new ContextDictionary()];
            for (const [key, values] of vectors) {
                product = product.flatMap((combination) => values.map((value) => merge(combination, single(key, value))));
                if (product.length > LIMIT * LIMIT)
                    throw new Error(`The matrix makes more than ${LIMIT} jobs.`);
            }
            return product;
        }
        function filtersOf(value, what) {
            if (value === undefined || value instanceof dist.p.Uv)
                return [];
            if (!(value instanceof dist.p.O3))
                throw new Error(`The matrix's ${what} must be a sequence.`);
            return value.values().map((item) => {
                if (!(item instanceof dist.p.bT) || item.pairs().length === 0) {
                    throw new Error(`An entry of the matrix's ${what} must be a mapping that is not empty.`);
                }
                return item;
            });
        }
        function splitInclude(entry, vectors) {
            const names = new Set([...vectors.keys()].map((name) => name.toLowerCase()));
            const filter = new ContextDictionary();
            const extra = new ContextDictionary();
            for (const { key, value } of entry.pairs())
                (names.has(key.toLowerCase()) ? filter : extra).add(key, value);
            return { filter, extra };
        }
        function contains(value, filter) {
            if (filter instanceof dist.p.bT) {
                return filter
                    .pairs()
                    .every(({ key, value: leaf }) => contains(value instanceof dist.p.bT ? value.get(key) : undefined, leaf));
            }
            if (filter instanceof dist.p.O3) {
                const items = value instanceof dist.p.O3 ? value.values() : [];
                return filter.values().every((leaf, index) => contains(items[index], leaf));
            }
            return looselyEqual(value ?? new dist.p.Uv(), filter);
        }
        function looselyEqual(left, right) {
            if (left instanceof dist.p.uQ && right instanceof dist.p.uQ) {
                return left.coerceString().toUpperCase() === right.coerceString().toUpperCase();
            }
            if (left.kind === right.kind)
                return left.coerceString() === right.coerceString();
            return left.number() === right.number();
        }
        function merge(...dictionaries) {
            const merged = new ContextDictionary();
            for (const dictionary of dictionaries) {
                for (const { key, value } of dictionary.pairs())
                    merged.add(key, value);
            }
            return merged;
        }
        function single(key, value) {
            const dictionary = new ContextDictionary();
            dictionary.add(key, toData(value));
            return dictionary;
        }
        function leavesOf(value) {
            if (value instanceof dist.p.bT || value instanceof dist.p.O3)
                return value.values().flatMap(leavesOf);
            const text = value instanceof dist.p.Uv ? '' : value.coerceString();
            return text === '' ? [] : [text];
        }
        const NAME_LENGTH = 100;
        function nameWithSegments(name, segments) {
            const whole = segments.length === 0 ? name : `${name} (${segments.join(', ')})`;
            return whole.length > NAME_LENGTH ? `${whole.slice(0, NAME_LENGTH - 3)}...` : whole;
        }
        ;
        async function whyNotHere(runsOn, scope) {
            if (runsOn === undefined)
                return [];
            const labels = labelsOf(await evaluateToken(runsOn, scope));
            return labels.map(whyNotOnThisMachine).filter((why) => why !== undefined);
        }
        function labelsOf(value) {
            if (value instanceof dist.p.O3)
                return value.values().map((label) => label.coerceString());
            if (value instanceof dist.p.bT)
                return labelsOf(value.get('labels') ?? new dist.p.O3());
            return [value.coerceString()];
        }
        async function otherMachines(job) {
            const scope = { contexts: {}, functions: [] };
            try {
                const { combinations } = await evaluateStrategy(job.strategy, scope);
                const legs = combinations ?? [{ matrix: new dist.p.Uv(), segments: [] }];
                const reasons = legs.map(async ({ matrix, segments }) => {
                    const name = nameWithSegments(job.key, segments);
                    const all = await whyNotHere(job.runsOn, { ...scope, contexts: { matrix: toData(matrix) } });
                    return all.map((why) => ({ job: name, why }));
                });
                return (await Promise.all(reasons)).flat();
            }
            catch {
                return [];
            }
        }
        ;
        const KEYS = [
            'actions',
            'artifact-metadata',
            'attestations',
            'checks',
            'contents',
            'deployments',
            'discussions',
            'id-token',
            'issues',
            'models',
            'packages',
            'pages',
            'pull-requests',
            'repository-projects',
            'security-events',
            'statuses',
        ];
        const RESTRICTED = { contents: 'read', packages: 'read' };
        function jobPermissions(job, workflow) {
            const written = job ?? workflow;
            if (written === undefined)
                return RESTRICTED;
            const shorthand = (0, tokens.Zc)(written);
            if (shorthand === 'read-all')
                return permissions_all('read');
            if (shorthand === 'write-all')
                return permissions_all('write');
            const permissions = {};
            for (const [key, token] of (0, tokens.Mc)(written)) {
                const level = (0, tokens.Zc)(token);
                if (level === 'read' || level === 'write')
                    permissions[key] = level;
            }
            return permissions;
        }
        function permissions_all(level) {
            const keys = KEYS.filter((key) => level === 'write' || key !== 'id-token');
            return Object.fromEntries(keys.map((key) => [key, key === 'models' ? 'read' : level]));
        }
        ;
        const DEFAULT_TIMEOUT_MINUTES = 360;
        async function evaluateJob(workflow, instance, server) {
            const { model } = instance;
            const own = { matrix: toData(instance.matrix), strategy: toData(instance.strategy), needs: toData(instance.needs) };
            const scope = { ...server, contexts: { ...server.contexts, ...own } };
            const [refused] = await whyNotHere(model.runsOn, scope);
            if (refused !== undefined)
                throw new Error(refused);
            return {
                permissions: jobPermissions(model.permissions, workflow.permissions),
                environment: await environmentOf(instance, scope),
                continueOnError: await evaluateFlag(model.continueOnError, scope, 'continue-on-error'),
                timeoutMinutes: (await evaluateNumber(model.timeoutMinutes, scope, 'timeout-minutes')) || DEFAULT_TIMEOUT_MINUTES,
            };
        }
        async function environmentOf({ model }, scope) {
            if (model.environment === undefined)
                return undefined;
            const written = (0, tokens.Mc)(model.environment);
            const name = asText(await evaluateToken(written.get('name') ?? model.environment, scope), 'environment');
            if (name === '')
                return undefined;
            const deployment = written.get('deployment');
            return { name, deployment: deployment === undefined || (await evaluateFlag(deployment, scope, 'deployment')) };
        }
        ;
        const REJECTED = "The deployment was rejected or didn't satisfy other protection rules";
        async function runHostedJob(input) {
            const { options, instance, workflow } = input;
            const started = options.clock();
            const end = ({ conclusion, outputs, steps }, continueOnError) => {
                const at = options.clock();
                options.onEvent({ type: 'job-completed', at, job: instance.id, conclusion, outputs, durationMs: at - started });
                return { conclusion, outputs, steps, continueOnError };
            };
            let settings;
            try {
                settings = await evaluateJob(workflow, instance, input.scope);
            }
            catch (error) {
                annotate(input, error.message);
                return end(without('failure'), false);
            }
            const { id: jobId } = options.host.createJob({
                runId: input.runId,
                key: instance.model.key,
                name: instance.name,
                permissions: settings.permissions,
                ...(settings.environment && { environment: settings.environment }),
            });
            const complete = (outcome) => {
                const { conclusion, environmentUrl } = outcome;
                options.host.completeJob(jobId, conclusion, environmentUrl === undefined ? {} : { environmentUrl });
                return end(outcome, settings.continueOnError);
            };
            const refusal = await refusalByReview(input, jobId, settings);
            if (refusal !== undefined)
                return complete(refusal);
            const [parallel, machine] = input.slots;
            return parallel.run(() => machine.run(async () => complete(await startJob(input, jobId, settings))));
        }
        function without(conclusion) {
            return { conclusion, outputs: {}, environmentUrl: undefined, steps: {} };
        }
        async function refusalByReview(input, jobId, { environment }) {
            const review = await reviewOf(input, jobId, environment?.name ?? '');
            if (review === 'cancelled')
                return without('cancelled');
            if (review.state !== 'rejected')
                return undefined;
            annotate(input, REJECTED);
            return without('failure');
        }
        async function startJob(input, jobId, settings) {
            const { options, instance, cancel } = input;
            if (cancel.aborted)
                return without('cancelled');
            const access = options.host.startJob(jobId);
            options.onEvent({ type: 'job-started', at: options.clock(), job: instance.id, jobId });
            const { permissions, timeoutMinutes } = settings;
            return runJob({ ...input, jobId, access, permissions, timeoutMinutes });
        }
        async function reviewOf(input, jobId, environment) {
            const { options, instance, cancel } = input;
            if (cancel.aborted)
                return 'cancelled';
            const frame = { job: instance.id, environment };
            let waiting = false;
            const wait = () => {
                if (!waiting)
                    options.onEvent({ type: 'job-waiting', at: options.clock(), ...frame });
                waiting = true;
            };
            const soon = setImmediate(wait);
            try {
                const review = await Promise.race([options.host.awaitReview(jobId, cancel), aborted(cancel)]);
                if (review !== 'cancelled' && review.state !== 'not-needed') {
                    wait();
                    options.onEvent({ type: 'job-reviewed', at: options.clock(), ...frame, ...review });
                }
                return review;
            }
            catch (error) {
                if (cancel.aborted)
                    return 'cancelled';
                throw error;
            }
            finally {
                clearImmediate(soon);
            }
        }
        function aborted(signal) {
            return new Promise((resolve) => {
                signal.addEventListener('abort', () => resolve('cancelled'), { once: true });
            });
        }
        function annotate({ options, workflow, instance }, message) {
            options.onEvent({
                type: 'annotation',
                at: options.clock(),
                job: instance.id,
                step: 0,
                level: 'error',
                title: '',
                message,
                file: workflow.path,
                line: instance.model.line,
            });
        }
        ;
        function ancestorsOf(job, jobs) {
            const ancestors = new Set();
            const open = [...job.needs];
            for (let key = open.pop(); key !== undefined; key = open.pop()) {
                if (ancestors.has(key))
                    continue;
                ancestors.add(key);
                open.push(...(jobs.get(key)?.needs ?? []));
            }
            return ancestors;
        }
        function combineResults(results) {
            const has = (conclusion) => results.some(({ result }) => result === conclusion);
            const result = has('failure') ? 'failure' : has('cancelled') ? 'cancelled' : has('success') ? 'success' : 'skipped';
            return { result, outputs: Object.assign({}, ...results.map(({ outputs }) => outputs)) };
        }
        ;
        async function jobInstances(model, strategy, scope, needs) {
            const combinations = strategy.combinations ?? [undefined];
            const total = combinations.length;
            const ids = new Set();
            const instances = [];
            for (const [index, combination] of combinations.entries()) {
                const segments = combination?.segments ?? [];
                const matrix = combination === undefined ? undefined : plain(combination.matrix);
                const context = {
                    'fail-fast': strategy.failFast,
                    'job-index': index,
                    'job-total': total,
                    'max-parallel': strategy.maxParallel ?? total,
                };
                const own = { ...scope.contexts, matrix: toData(matrix), strategy: toData(context) };
                const name = model.name === undefined
                    ? nameWithSegments(model.key, segments)
                    : await evaluateText(model.name, { ...scope, contexts: own }, 'name');
                instances.push({
                    model,
                    id: uniqueId(model.key, segments, ids),
                    name: model.name !== undefined && !mentionsMatrix(model) ? nameWithSegments(name, segments) : name,
                    matrix,
                    strategy: context,
                    needs,
                });
            }
            return instances;
        }
        function uniqueId(key, segments, ids) {
            let id = nameWithSegments(key, segments);
            for (let number = 2; ids.has(id); number++)
                id = nameWithSegments(key, [`${number}`, ...segments]);
            ids.add(id);
            return id;
        }
        function mentionsMatrix(model) {
            return model.name?.isExpression === true;
        }
        function plain(dictionary) {
            return JSON.parse(JSON.stringify(dictionary, dist.p.$U));
        }
        ;
        function keptJobs(jobs, again) {
            if (again === undefined || again.jobs === 'all')
                return { keys: new Set(), jobs: new Map() };
            const failed = new Set(again.earlier.filter(isToRepeat).map(({ key }) => key));
            const followsFailed = (model) => [...ancestorsOf(model, jobs)].some((key) => failed.has(key));
            const models = [...jobs.values()].filter((model) => !followsFailed(model));
            const keys = new Set(models.filter(({ key }) => !failed.has(key)).map(({ key }) => key));
            const unchanged = new Set(models.map(({ key }) => key));
            const kept = again.earlier.filter((job) => unchanged.has(job.key) && !isToRepeat(job));
            return { keys, jobs: new Map(kept.map((job) => [job.id, job])) };
        }
        function isToRepeat({ conclusion }) {
            return conclusion === 'failure' || conclusion === 'cancelled';
        }
        ;
        class Slots {
            #free;
            #waiting = [];
            constructor(count) {
                this.#free = count;
            }
            async run(task) {
                if (this.#free > 0)
                    this.#free--;
                else
                    await new Promise((resolve) => this.#waiting.push(resolve));
                try {
                    return await task();
                }
                finally {
                    const next = this.#waiting.shift();
                    if (next === undefined)
                        this.#free++;
                    else
                        next();
                }
            }
        }
        ;
        const JOBS_AT_ONCE = 3;
        class RunScheduler {
            #input;
            #jobs;
            #kept;
            #running = new Map();
            #results = new Map();
            #slots = new Slots(JOBS_AT_ONCE);
            #shown = [];
            #broken = new AbortController();
            #signal;
            constructor(input) {
                this.#input = input;
                this.#signal = manyListeners(AbortSignal.any([input.options.signal, this.#broken.signal]));
                this.#jobs = new Map(input.workflow.jobs.map((job) => [job.key, job]));
                this.#kept = keptJobs(this.#jobs, input.options.again);
            }
            async run() {
                for (const key of this.#jobs.keys())
                    void this.#start(key);
                try {
                    await Promise.all(this.#running.values());
                }
                catch (error) {
                    this.#broken.abort();
                    await Promise.allSettled(this.#running.values());
                    throw error;
                }
                const { result } = combineResults([...this.#results.values()]);
                return { conclusion: this.#cancelled ? 'cancelled' : result, jobs: this.#shown };
            }
            get #cancelled() {
                return this.#signal.aborted;
            }
            #start(key) {
                const known = this.#running.get(key);
                if (known !== undefined)
                    return known;
                const model = this.#jobs.get(key);
                const result = model === undefined ? Promise.reject(new Error(`There is no job ${key}.`)) : this.#runKey(model);
                this.#running.set(key, result);
                return result;
            }
            async #runKey(model) {
                await Promise.all(model.needs.map((key) => this.#start(key)));
                const result = this.#kept.keys.has(model.key) ? this.#keep(model) : await this.#resultOf(model);
                this.#results.set(model.key, result);
                return result;
            }
            async #resultOf(model) {
                const scope = this.#scopeOf(model);
                if (model.kind === 'call')
                    return this.#notRun(model, 'failure', NO_CALLS);
                let instances;
                let strategy;
                try {
                    if (!(await evaluatesTrue(model.condition, scope)))
                        return this.#notRun(model, 'skipped');
                    strategy = await evaluateStrategy(model.strategy, scope);
                    instances = await jobInstances(model, strategy, scope, this.#needsOf(model));
                }
                catch (error) {
                    return this.#notRun(model, 'failure', error.message);
                }
                return this.#runInstances(model, instances, strategy, scope);
            }
            async #runInstances(model, instances, strategy, scope) {
                const stop = new AbortController();
                manyListeners(stop.signal);
                const forget = this.#cancelWithRun(model, stop);
                const slots = [new Slots(strategy.maxParallel ?? instances.length), this.#slots];
                const results = instances.map(async (instance) => {
                    const kept = this.#kept.jobs.get(instance.id);
                    if (kept !== undefined)
                        return this.#show(kept);
                    const job = { ...this.#input, instance, scope, cancel: stop.signal, slots };
                    const { conclusion, outputs, steps, continueOnError } = await runHostedJob(job);
                    this.#shown.push({ id: instance.id, key: model.key, name: instance.name, conclusion, outputs, steps });
                    const result = conclusion === 'failure' && continueOnError ? 'success' : conclusion;
                    if (result === 'failure' && strategy.failFast)
                        stop.abort();
                    return { result, outputs };
                });
                try {
                    return combineResults(await Promise.all(results));
                }
                finally {
                    forget();
                }
            }
            #cancelWithRun(model, stop) {
                const signal = this.#signal;
                let timer;
                const onAbort = async () => {
                    timer ??= setTimeout(() => stop.abort(), limitsOf(this.#input.options).cancelMs);
                    const goesOn = await evaluatesTrue(model.condition, this.#scopeOf(model)).catch(() => false);
                    if (!goesOn)
                        stop.abort();
                };
                const listener = () => void onAbort();
                signal.addEventListener('abort', listener, { once: true });
                if (signal.aborted)
                    listener();
                return () => {
                    clearTimeout(timer);
                    signal.removeEventListener('abort', listener);
                };
            }
            #keep({ key }) {
                const kept = [...this.#kept.jobs.values()].filter((job) => job.key === key);
                return combineResults(kept.map((job) => this.#show(job)));
            }
            #show(job) {
                const { options } = this.#input;
                const { id, conclusion, outputs } = job;
                options.onEvent({ type: 'job-completed', at: options.clock(), job: id, conclusion, outputs, durationMs: 0 });
                this.#shown.push(job);
                return { result: conclusion, outputs };
            }
            #notRun(model, conclusion, message) {
                const { options } = this.#input;
                const at = options.clock();
                const job = model.key;
                if (message !== undefined) {
                    const where = { file: this.#input.workflow.path, line: model.line };
                    options.onEvent({ type: 'annotation', at, job, step: 0, level: 'error', title: '', message, ...where });
                }
                options.onEvent({ type: 'job-completed', at, job, conclusion, outputs: {}, durationMs: 0 });
                this.#shown.push({ id: job, key: job, name: job, conclusion, outputs: {}, steps: {} });
                return { result: conclusion, outputs: {} };
            }
            #needsOf(model) {
                return Object.fromEntries(model.needs.map((key) => [key, this.#results.get(key)]));
            }
            #scopeOf(model) {
                const { github, inputs, variables } = this.#input;
                const ancestors = new Map();
                for (const key of ancestorsOf(model, this.#jobs))
                    ancestors.set(key, this.#results.get(key)?.result ?? 'skipped');
                return {
                    contexts: {
                        github: toData(github),
                        inputs: toData(inputs),
                        vars: toData(variables),
                        needs: toData(this.#needsOf(model)),
                    },
                    functions: jobStatusFunctions({ cancelled: this.#cancelled, ancestors }),
                };
            }
        }
        function manyListeners(signal) {
            (0, external_node_events_.setMaxListeners)(0, signal);
            return signal;
        }
        ;
        function whatIsNotRehearsed(model) {
            const labels = new Set(model.jobs.map((job) => (0, tokens.Zc)(job.runsOn)).filter((label) => label !== undefined));
            const notes = [`the machine: jobs ran on this one, not on ${[...labels].join(', ') || "GitHub's"}`];
            for (const uses of new Set(model.jobs.flatMap((job) => job.steps.map((step) => step.uses ?? '')))) {
                const standIn = standInFor((0, action_reference.D)(uses));
                if (standIn !== undefined)
                    notes.push(`${uses}: ${standIn.notRehearsed}`);
            }
            if (model.concurrency !== undefined || model.jobs.some((job) => job.concurrency !== undefined)) {
                notes.push('concurrency: groups were ignored; on GitHub jobs and runs of one group wait for, or cancel, each other');
            }
            if (Object.values(model.events).some(hasPathFilter)) {
                notes.push('paths: whether the changed files would start the workflow was not asked');
            }
            if (model.jobs.some((job) => job.permissions === undefined) && model.permissions === undefined) {
                notes.push('permissions: where none are written, the restricted default of new repositories was taken');
            }
            if (model.jobs.some((job) => (0, tokens.Mc)(job.permissions ?? model.permissions).has('id-token'))) {
                notes.push('id-token: no OIDC token can be requested');
            }
            return notes;
        }
        function hasPathFilter(filters) {
            return typeof filters === 'object' && filters !== null && ('paths' in filters || 'paths-ignore' in filters);
        }
        ;
        async function inspectWorkflow(file, options) {
            const { errors, model } = (0, read_workflow.S)(file);
            if (model === undefined)
                return { errors, refused: [], notRehearsed: [], model };
            const whyNot = (uses) => whyNotAction(uses, options);
            const jobs = model.jobs.map(async (job) => [...(await machineRefusals(job)), ...refusalsOf(job, whyNot)]);
            const refused = [...eventRefusals(model, options.event), ...(await Promise.all(jobs)).flat()];
            return { errors, refused, notRehearsed: whatIsNotRehearsed(model), model };
        }
        async function machineRefusals(job) {
            if (job.kind === 'call')
                return [];
            return (await otherMachines(job)).map((other) => refusals_refusal(job, job.runsOn, 'runs-on', `job ${other.job}: ${other.why}`, remedies.otherMachine));
        }
        function eventRefusals(model, event) {
            if (event === undefined)
                return [];
            const what = `on: ${event.name}`;
            const start = { line: 1, column: 1 };
            const reason = askTriggers(model, event);
            if (reason !== undefined) {
                return [{ what, message: `${event.name} on ${event.ref}: ${reason.why}.`, remedy: reason.remedy, ...start }];
            }
            return inputProblems(model, event).map((message) => ({ what, message, remedy: remedies.noInput, ...start }));
        }
        function askTriggers(model, event) {
            try {
                const why = whyNotTriggered(model.events, event);
                return why === undefined ? undefined : { why, remedy: remedies.notStarted };
            }
            catch (error) {
                return { why: error.message, remedy: remedies.faulty };
            }
        }
        function whyNotAction(uses, options) {
            const reference = (0, action_reference.D)(uses);
            const found = reference.kind === 'suite'
                ? suiteManifest(suiteFolder(options.suite.root, reference.name))
                : localManifest(uses, options);
            const remedy = remedies.faulty;
            if (found === undefined)
                return reference.kind === 'suite' ? { why: 'Liftlock has no such action', remedy } : undefined;
            try {
                const why = whyNotRehearsed(parseManifest(found.path, found.content).runs);
                return why === undefined ? undefined : { why, remedy: remedies.notHere };
            }
            catch (error) {
                return { why: error.message, remedy };
            }
        }
        function suiteManifest(folder) {
            const path = ['action.yml', 'action.yaml'].map((name) => (0, external_node_path_.join)(folder, name)).find((each) => (0, external_node_fs_.existsSync)(each));
            return path === undefined ? undefined : { path, content: (0, external_node_fs_.readFileSync)(path, 'utf8') };
        }
        function localManifest(uses, options) {
            for (const name of ['action.yml', 'action.yaml']) {
                const path = (0, external_node_path_.join)(uses, name);
                const content = options.readFile?.(path);
                if (content !== undefined)
                    return { path, content };
            }
            return undefined;
        }
        ;
        class WorkflowNotRunnable extends Error {
            errors;
            refused;
            constructor(path, errors, refused) {
                const problems = [...errors, ...refused].map(({ line, column, message }) => `${path} (Line: ${line}, Col: ${column}): ${message}`);
                super(problems.join('\n'));
                this.name = 'WorkflowNotRunnable';
                this.errors = errors;
                this.refused = refused;
            }
        }
        async function runWorkflow(given) {
            const { workflow: file, suite, ref, repository } = given;
            const readFile = (path) => repository.readFile?.(path);
            const inspected = await inspectWorkflow(file, { suite, event: { ...given.event, ref }, readFile });
            const { model, errors, refused } = inspected;
            if (model === undefined || errors.length > 0 || refused.length > 0) {
                throw new WorkflowNotRunnable(file.path, errors, refused);
            }
            const event = withInputDefaults(model, given.event);
            const options = { ...given, event };
            const notRehearsed = new Set([...inspected.notRehearsed, ...(await otherNode(options))]);
            const run = begin(options, model);
            const started = options.clock();
            announce(options, model, run.id);
            const scheduler = new RunScheduler({
                options,
                workflow: model,
                runId: run.id,
                github: githubContext(options, model, run),
                inputs: workflowInputs(model, event),
                variables: run.variables ?? {},
                notRehearsed: (what) => notRehearsed.add(what),
            });
            const { conclusion, jobs } = await scheduler.run();
            options.host.completeRun(run.id, conclusion);
            const at = options.clock();
            options.onEvent({ type: 'run-completed', at, conclusion, durationMs: at - started });
            return { conclusion, jobs, notRehearsed: [...notRehearsed] };
        }
        function begin({ host, again, event, ref, sha, actor }, { path, name }) {
            if (again !== undefined)
                return host.rerun(again.runId, again.actor, again.jobs);
            return host.createRun({ workflow: { path, name }, event, ref, sha, actor });
        }
        const GITHUB_NODE = 24;
        async function otherNode({ node, env }) {
            const version = node === process.execPath ? process.version : await versionOf(node, env['PATH']);
            return version.startsWith(`v${GITHUB_NODE}.`) ? [] : [`Node ${GITHUB_NODE}: actions ran on ${version}`];
        }
        async function versionOf(node, path = '') {
            const { stdout } = await (0, external_node_util_.promisify)(external_node_child_process_.execFile)(node, ['--version'], { env: { PATH: path } });
            return stdout.trim();
        }
        function announce(options, model, runId) {
            options.onEvent({
                type: 'run-started',
                at: options.clock(),
                runId,
                workflow: model.name,
                jobs: model.jobs.map(({ key, name, needs }) => ({ id: key, name: (0, tokens.Zc)(name) ?? key, needs })),
            });
        }
        ;
        const secrets_REFERENCE = /\bsecrets(?:\.|\[')(?<name>[A-Za-z_][\w-]*)/g;
        function secrets_secretsOf(job, workflow) {
            const expressions = [...job.written.values(), workflow.env].flatMap(tokens.l$);
            const names = expressions.flatMap((text) => [...text.matchAll(secrets_REFERENCE)].map(({ groups }) => groups?.['name'] ?? ''));
            return [...new Set(names.map((name) => name.toUpperCase()))].filter((name) => name !== 'GITHUB_TOKEN');
        }
        ;
        function absentSecrets(workflow, given, environments) {
            const absent = workflow.jobs.flatMap((job) => {
                const known = new Set(namesOf(given, ...absent_secrets_settingsOf(job, environments)));
                return secrets_secretsOf(job, workflow).filter((name) => !known.has(name));
            });
            return [...new Set(absent)].sort();
        }
        function absent_secrets_settingsOf(job, environments) {
            if (job.environment === undefined)
                return [];
            const name = (0, tokens.Zc)((0, tokens.Mc)(job.environment).get('name') ?? job.environment)?.toLowerCase();
            const used = environments.filter((environment) => name === undefined || environment.name.toLowerCase() === name);
            return used.map(({ secrets }) => secrets ?? {});
        }
        function namesOf(...all) {
            return all.flatMap((secrets) => Object.keys(secrets).map((name) => name.toUpperCase()));
        }
        ;
        async function inspectBeforeRun({ workflow, event, ref }, { suiteRoot, secrets, environments, readFile }) {
            const { model, errors, refused, notRehearsed } = await inspectWorkflow(workflow, {
                suite: { root: suiteRoot },
                event: { ...event, ref },
                readFile,
            });
            const problems = [...workflowFaulty(workflow.path, errors), ...notRehearsable(workflow.path, refused)];
            if (model === undefined || problems.length > 0)
                throw new problem.Np(problems);
            const absent = absentSecrets(model, secrets, environments);
            return { model, notRehearsed: [...notRehearsed, ...absentNote(absent)], absent };
        }
        function absentNote(names) {
            const verb = names.length === 1 ? 'was' : 'were';
            return names.length === 0 ? [] : [`secrets: ${names.join(', ')} ${verb} not passed, so empty`];
        }
        ;
        function jobEnvironment(values) {
            return {
                PATH: searchPath(values.path, values.node),
                HOME: values.home,
                TMPDIR: values.temporary,
                LANG: 'C.UTF-8',
                GIT_CONFIG_NOSYSTEM: '1',
                GIT_TERMINAL_PROMPT: '0',
                LIFTLOCK_SPACE_WRITES: 'off',
                get LIFTLOCK_CLOCK_OFFSET_MS() {
                    return String(values.clock.ahead);
                },
            };
        }
        const OF_NPM = /[/\\]node_modules[/\\](?:\.bin|(?:.*[/\\])?node-gyp-bin)$/;
        function searchPath(path, node) {
            const folders = path.split(external_node_path_.delimiter).filter((folder) => folder !== '' && !OF_NPM.test(folder));
            return [...folders, (0, external_node_path_.dirname)(node)].join(external_node_path_.delimiter);
        }
        ;
        class People {
            #github;
            #tokens = new Map();
            constructor(github) {
                this.#github = github;
            }
            async ask(login, { method, path, body }) {
                const isUpload = typeof body === 'string';
                const { owner, name } = this.#github.state.repository;
                const root = `${this.#github.origin}${isUpload ? '/_uploads' : ''}/repos/${owner}/${name}`;
                const response = await this.#github.fetch(`${root}${path}`, {
                    method,
                    headers: {
                        authorization: `token ${this.#token(login)}`,
                        'content-type': isUpload ? 'application/octet-stream' : 'application/json',
                        'user-agent': PERSON,
                    },
                    ...(body !== undefined && { body: isUpload ? body : JSON.stringify(body) }),
                });
                return response.ok ? undefined : whyNot(response);
            }
            #token(login) {
                const token = this.#tokens.get(login) ?? this.#github.issueToken({ login });
                this.#tokens.set(login, token);
                return token;
            }
        }
        async function whyNot(response) {
            const answer = (await response.json());
            const errors = (answer.errors ?? []).filter((error) => typeof error === 'string');
            return [`GitHub answered ${response.status}: ${answer.message ?? ''}`, ...errors].join(' ');
        }
        ;
        const git_MAX_OUTPUT_BYTES = 64 * 1024 * 1024;
        function askGit(folder, ...args) {
            return new Promise((resolve, reject) => {
                const options = { cwd: folder, env: gitEnvironment(), maxBuffer: git_MAX_OUTPUT_BYTES, encoding: 'utf8' };
                (0, external_node_child_process_.execFile)('git', ['--no-optional-locks', ...args], options, (error, stdout, stderr) => {
                    if (error?.code === 'ENOENT')
                        reject(new problem.Np((0, repository.HF)()));
                    else
                        resolve({ ok: error === null, stdout, stderr });
                });
            });
        }
        function git_gitIn(folder) {
            return async (...args) => {
                const { ok, stdout } = await askGit(folder, ...args);
                return ok ? stdout : undefined;
            };
        }
        ;
        async function findRepository(folder) {
            if (!(0, external_node_fs_.existsSync)(folder))
                throw new problem.Np((0, repository.di)(folder));
            const { ok, stdout, stderr } = await askGit(folder, 'rev-parse', '--show-toplevel');
            if (ok && stdout.trim() !== '')
                return stdout.trim();
            if (stderr.includes('dubious ownership'))
                throw new problem.Np(repositoryOfAnotherUser(folder, stderr));
            const isBare = await askGit(folder, 'rev-parse', '--is-bare-repository');
            throw new problem.Np(isBare.stdout.trim() === 'true' ? (0, repository.RI)(folder) : (0, repository.di)(folder));
        }
        ;
        const ACTOR = 'rehearsal-actor';
        const REVIEWER = 'rehearsal-reviewer';
        function starterEnvironments(config, namedByWorkflow, given) {
            const configured = (config?.environments ?? []).map(({ name, approvals, requires }) => ({
                name,
                reviewers: approvals === 'none' ? [] : reviewers(approvals.count),
                variables: { ...valuesFor(requires.variables, madeUpVariable), ...given.variables },
                secrets: { ...valuesFor(requires.secrets, madeUpSecret), ...given.secrets },
            }));
            const known = new Set(configured.map(({ name }) => name.toLowerCase()));
            const others = namedByWorkflow.filter((name) => !known.has(name.toLowerCase()));
            return [...configured, ...others.map((name) => ({ name, reviewers: [], ...given }))];
        }
        function reviewersOf(environments) {
            return [...new Set(environments.flatMap((environment) => environment.reviewers))];
        }
        function madeUpNames(config, given) {
            const names = (config?.environments ?? []).flatMap(({ requires }) => [
                ...requires.variables.filter((name) => given.variables[name] === undefined),
                ...requires.secrets.filter((name) => given.secrets[name] === undefined),
            ]);
            return [...new Set(names)];
        }
        function reviewers(count) {
            return Array.from({ length: count }, (_, index) => (index === 0 ? REVIEWER : `${REVIEWER}-${index + 1}`));
        }
        function valuesFor(names, value) {
            return Object.fromEntries(names.map((name) => [name, value(name)]));
        }
        function madeUpVariable(name) {
            const word = name.toLowerCase().replaceAll('_', '-');
            return /(^|_)(URL|URI|ENDPOINT|HOST)$/i.test(name) ? `https://${word}.rehearsal.invalid` : `rehearsal-${word}`;
        }
        function madeUpSecret(name) {
            return `rehearsal-secret-${name.toLowerCase().replaceAll('_', '-')}`;
        }
        ;
        function environmentNames(model) {
            const names = (model?.jobs ?? []).flatMap(({ environment }) => {
                if (environment === undefined)
                    return [];
                const name = (0, workflow_parser_dist.pi)(environment) ? environment.find('name') : environment;
                return name !== undefined && (0, workflow_parser_dist.jn)(name) && !name.isExpression ? [name.toString()] : [];
            });
            return [...new Set(names)];
        }
        ;
        async function repositoryFixture(folders, options) {
            const root = await findRepository(options.folder);
            const git = git_gitIn(root);
            const found = await readRepository(git, root);
            const push = { name: 'push', ref: `refs/heads/${found.branch}` };
            const workflows = await options.choose(git, { folder: root, push });
            const config = await configAt(git);
            const gitDir = await cloneBare(git, found, (0, external_node_path_.join)(folders.root, 'repository.git'));
            const named = workflows.flatMap((workflow) => environmentNames((0, read_workflow.S)(workflow).model));
            const environments = starterEnvironments(config, [...new Set(named)], options.given);
            return {
                ...found,
                gitDir,
                workflows,
                actor: ACTOR,
                users: [ACTOR, ...reviewersOf(environments)].map((login) => ({ login })),
                environments,
                sites: {},
                notRehearsed: [
                    ...uncommittedNote(found.uncommitted),
                    ...rulesNote(environments.map(({ name }) => name)),
                    ...settingsNote(madeUpNames(config, options.given)),
                ],
                close: () => Promise.resolve(),
            };
        }
        async function readRepository(git, root) {
            const log = await git('log', '-1', '--format=%H%x00%P%x00%s%x00%an');
            if (log === undefined)
                throw new problem.Np((0, repository.CK)(root));
            if ((await git('rev-parse', '--is-shallow-repository'))?.trim() === 'true')
                throw new problem.Np((0, repository.yG)());
            const branch = (await git('symbolic-ref', '--quiet', '--short', 'HEAD'))?.trim();
            if (branch === undefined)
                throw new problem.Np(notOnBranch(root));
            const [head = '', parents = '', subject = '', author = ''] = log.trimEnd().split('\0');
            const changed = ((await git('status', '--porcelain')) ?? '').split('\n').filter((line) => line !== '').length;
            const remoteHead = (await git('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'))?.trim();
            return {
                root,
                ...ownerAndName(await git('config', '--get', 'remote.origin.url'), root),
                defaultBranch: remoteHead?.replace(/^origin\//, '') ?? branch,
                branch,
                head,
                before: parents.split(' ')[0] || NO_COMMIT,
                commit: { subject, author },
                uncommitted: changed,
            };
        }
        function ownerAndName(url, root) {
            const [, owner, repository] = /[/:]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec((url ?? '').trim()) ?? [];
            const isRemote = /^(?:https?:|ssh:|git:|[\w.-]+@[\w.-]+:)/.test((url ?? '').trim());
            if (isRemote && owner !== undefined && repository !== undefined)
                return { owner, repository };
            return { owner: 'local', repository: (0, external_node_path_.basename)(root).replace(/[^\w.-]+/g, '-') || 'repository' };
        }
        async function configAt(git) {
            const text = await git('show', `HEAD:${parse.g2}`);
            if (text === undefined)
                return undefined;
            const parsed = (0, parse.o4)(text);
            if (!parsed.ok)
                throw new problem.Np(parsed.problems);
            return parsed.config;
        }
        const UPLOAD_PACK = "git -c 'safe.directory=*' upload-pack";
        async function cloneBare(git, { root, defaultBranch, head }, target) {
            const cloned = await git('clone', '--quiet', '--bare', '--no-hardlinks', `--upload-pack=${UPLOAD_PACK}`, root, target);
            const clone = git_gitIn(target);
            if (cloned === undefined)
                throw new problem.Np((0, repository.di)(root));
            await clone('remote', 'remove', 'origin');
            if ((await clone('rev-parse', '--verify', '--quiet', `refs/heads/${defaultBranch}`)) === undefined) {
                const remote = (await git('rev-parse', '--verify', '--quiet', `refs/remotes/origin/${defaultBranch}`))?.trim();
                const known = remote !== undefined && (await clone('cat-file', '-e', remote)) !== undefined;
                await clone('update-ref', `refs/heads/${defaultBranch}`, known ? remote : head);
            }
            await clone('symbolic-ref', 'HEAD', `refs/heads/${defaultBranch}`);
            return target;
        }
        function uncommittedNote(count) {
            if (count === 0)
                return [];
            const files = count === 1 ? '1 file differs' : `${count} files differ`;
            return [`uncommitted changes: ${files} from HEAD, which is what was rehearsed`];
        }
        function rulesNote(environments) {
            if (environments.length === 0)
                return [];
            return [
                `environments: the rules of ${environments.join(', ')} come from the configuration, not from GitHub's settings`,
            ];
        }
        function settingsNote(names) {
            return names.length === 0 ? [] : [`settings: ${names.join(', ')} had made-up values`];
        }
        ;
        class Reviews {
            #github;
            #people;
            constructor(github, people) {
                this.#github = github;
                this.#people = people;
            }
            waiting(runId) {
                const run = this.#github.state.runs.find(({ id }) => id === runId);
                return run === undefined ? [] : pendingReviews(this.#github.state, run).map(({ environment }) => environment.name);
            }
            reviewer(runId, environment) {
                const { environments, reviews } = this.#github.state;
                const reviewers = environments.find(({ name }) => name === environment)?.reviewers ?? [];
                const approved = reviews.filter((review) => review.runId === runId && review.environments.includes(environment));
                const done = new Set(approved.map(({ user }) => user));
                return reviewers.find((login) => !done.has(login)) ?? reviewers[0] ?? '';
            }
            async decide(runId, { environments, state, comment, user }) {
                const groups = user === undefined ? this.#byReviewer(runId, environments) : new Map([[user, environments]]);
                for (const [reviewer, names] of groups) {
                    const problem = await this.#people.ask(reviewer, {
                        method: 'POST',
                        path: `/actions/runs/${runId}/pending_deployments`,
                        body: { environment_ids: this.#ids(names), state, comment },
                    });
                    if (problem !== undefined)
                        return problem;
                }
                return undefined;
            }
            #byReviewer(runId, environments) {
                const groups = new Map();
                for (const name of environments) {
                    const reviewer = this.reviewer(runId, name);
                    groups.set(reviewer, [...(groups.get(reviewer) ?? []), name]);
                }
                return groups;
            }
            #ids(names) {
                return this.#github.state.environments.filter(({ name }) => names.includes(name)).map(({ id }) => id);
            }
        }
        ;
        function forward(request, response, port) {
            return new Promise((resolve, reject) => {
                const onward = (0, external_node_http_.request)({
                    host: '127.0.0.1',
                    port,
                    method: request.method,
                    path: request.url,
                    headers: { accept: request.headers.accept ?? '*/*' },
                }, (answer) => {
                    response.writeHead(answer.statusCode ?? 502, {
                        'content-type': answer.headers['content-type'] ?? 'text/plain',
                    });
                    answer.pipe(response);
                    answer.once('end', resolve);
                    answer.once('error', reject);
                });
                onward.once('error', reject);
                onward.end();
            });
        }
        ;
        const LISTENING = /listening on (?:.*:)?(\d+)\s*$/m;
        const START_LIMIT_MS = 10_000;
        const STOP_LIMIT_MS = 2_000;
        function startService(folder, script) {
            const child = (0, external_node_child_process_.spawn)(process.execPath, [script], {
                cwd: folder,
                env: { PATH: process.env['PATH'] ?? '', PORT: '0', NODE_ENV: 'production' },
                stdio: ['ignore', 'pipe', 'pipe'],
            });
            return new Promise((resolve, reject) => {
                let output = '';
                const fail = (why) => {
                    clearTimeout(timer);
                    child.kill('SIGKILL');
                    reject(new Error(`${why}${output === '' ? '' : `:\n${output.trim()}`}`));
                };
                const timer = setTimeout(() => fail(`the service did not listen within ${START_LIMIT_MS / 1000} s`), START_LIMIT_MS);
                child.once('error', (error) => fail(error.message));
                child.once('exit', (code, signal) => fail(`the service ended with ${signal ?? `exit code ${code}`} before it listened`));
                const read = (chunk) => {
                    if (output.length < 64 * 1024)
                        output += chunk.toString();
                    const port = LISTENING.exec(output)?.[1];
                    if (port === undefined)
                        return;
                    clearTimeout(timer);
                    child.removeAllListeners('exit');
                    resolve({ port: Number(port), stop: () => stop(child) });
                };
                child.stdout.on('data', read);
                child.stderr.on('data', read);
            });
        }
        async function stop(child) {
            if (child.exitCode !== null || child.signalCode !== null)
                return;
            const ended = new Promise((resolve) => child.once('exit', () => resolve()));
            child.kill('SIGTERM');
            const timer = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
            await ended;
            clearTimeout(timer);
        }
        ;
        const SERVER = 'src/server.js';
        async function place(files, folder) {
            for (const { path, bytes } of files) {
                await (0, promises_.mkdir)((0, external_node_path_.join)(folder, (0, external_node_path_.dirname)(path)), { recursive: true });
                await (0, promises_.writeFile)((0, external_node_path_.join)(folder, path), bytes);
            }
            return start({
                version: placement_versionOf(files),
                folder,
                files: new Map(files.map(({ path, bytes }) => [path, bytes])),
                service: undefined,
            });
        }
        async function start(placement) {
            const service = placement.files.has(SERVER) ? await startService(placement.folder, SERVER) : undefined;
            return { ...placement, service };
        }
        function placement_versionOf(files) {
            const file = files.find(({ path }) => path === 'version.json');
            try {
                const { version } = JSON.parse(file?.bytes.toString() ?? '{}');
                return typeof version === 'string' ? version : 'unknown';
            }
            catch {
                return 'unknown';
            }
        }
        var external_node_zlib_ = __webpack_require__(38522);
        ;
        class TarballError extends Error {
            constructor(message) {
                super(message);
                this.name = 'TarballError';
            }
        }
        const BLOCK = 512;
        const MAX_UNPACKED_BYTES = 64 * 1024 * 1024;
        const FILE = new Set(['0', '\0']);
        const read_tarball_FOLDER = '5';
        function readTarball(tarball) {
            const bytes = unzip(tarball);
            const files = [];
            for (let at = 0; at + BLOCK <= bytes.length && bytes[at] !== 0;) {
                const header = bytes.subarray(at, at + BLOCK);
                const size = sizeOf(header);
                const path = safePath(pathOf(header));
                const type = header.toString('latin1', 156, 157);
                if (FILE.has(type))
                    files.push({ path, bytes: bytes.subarray(at + BLOCK, at + BLOCK + size) });
                else if (type !== read_tarball_FOLDER)
                    throw new TarballError(`${path} is neither a file nor a folder`);
                if (at + BLOCK + size > bytes.length)
                    throw new TarballError(`${path} is cut off`);
                at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
            }
            if (files.length === 0)
                throw new TarballError('the tarball holds no files');
            return files;
        }
        function unzip(tarball) {
            try {
                return (0, external_node_zlib_.gunzipSync)(tarball, { maxOutputLength: MAX_UNPACKED_BYTES });
            }
            catch {
                throw new TarballError(`this is no gzip file of at most ${MAX_UNPACKED_BYTES} bytes`);
            }
        }
        function pathOf(header) {
            const name = read_tarball_text(header, 0, 100);
            const isUstar = header.toString('latin1', 257, 262) === 'ustar';
            const prefix = isUstar ? read_tarball_text(header, 345, 500) : '';
            return prefix === '' ? name : `${prefix}/${name}`;
        }
        function sizeOf(header) {
            const octal = read_tarball_text(header, 124, 136).trim();
            if (!/^[0-7]+$/.test(octal))
                throw new TarballError('this is no tar archive');
            return Number.parseInt(octal, 8);
        }
        function read_tarball_text(header, from, to) {
            const end = header.indexOf(0, from);
            return header.toString('utf8', from, end < 0 || end > to ? to : end);
        }
        function safePath(path) {
            const relative = path.replace(/^\.\//, '').replace(/\/$/, '');
            const parts = relative.split('/');
            if (relative.startsWith('/') || /[\\:\0]/.test(relative) || parts.includes('..')) {
                throw new TarballError(`the path ${JSON.stringify(path)} leads out of the folder`);
            }
            return relative;
        }
        ;
        const COMPONENT = /^[a-z0-9][a-z0-9._-]{0,63}$/i;
        const MAX_UPLOAD_BYTES = 64 * 1024 * 1024;
        const environment_host_TYPES = {
            html: 'text/html; charset=utf-8',
            css: 'text/css; charset=utf-8',
            js: 'text/javascript; charset=utf-8',
            json: 'application/json; charset=utf-8',
        };
        class EnvironmentHost {
            name;
            #options;
            #server;
            #slots = new Map();
            #deploys = 0;
            #last = Promise.resolve();
            constructor(options) {
                this.name = options.name;
                this.#options = options;
                this.#server = (0, external_node_http_.createServer)((request, response) => {
                    this.#answer(request, response).catch((error) => {
                        const status = error instanceof TarballError ? 400 : 500;
                        if (response.headersSent)
                            response.destroy();
                        else
                            say(response, status, { error: String(error.message) });
                    });
                });
            }
            async listen() {
                await (0, promises_.mkdir)(this.#options.folder, { recursive: true });
                await new Promise((resolve, reject) => {
                    this.#server.once('error', reject);
                    this.#server.listen(0, '127.0.0.1', resolve);
                });
            }
            get url() {
                return `http://127.0.0.1:${this.#server.address().port}`;
            }
            get versions() {
                const placed = [...this.#slots].flatMap(([name, { current }]) => current === undefined ? [] : [[name, current.version]]);
                return Object.fromEntries(placed);
            }
            async close() {
                const closed = new Promise((resolve) => {
                    this.#server.close(() => resolve());
                });
                this.#server.closeAllConnections();
                await this.#last.catch(() => { });
                await Promise.all([...this.#slots.values()].map(async (slot) => slot.current?.service?.stop()));
                await closed;
            }
            async #answer(request, response) {
                const { pathname, searchParams } = new URL(request.url ?? '/', 'http://host');
                const action = request.method === 'POST' ? { '/deploy': 'deploy', '/rollback': 'rollback' }[pathname] : undefined;
                if (action === undefined)
                    return this.#serve(request, response, pathname);
                if (request.headers.authorization !== `Bearer ${this.#options.token}`) {
                    return say(response, 401, { error: 'The token is missing or wrong.' });
                }
                const component = searchParams.get('component') ?? '';
                if (!COMPONENT.test(component))
                    return say(response, 400, { error: 'Which component? Add ?component=NAME.' });
                const change = action === 'deploy' ? await this.#deployOf(request, component) : () => this.#rollback(component);
                const turn = this.#last.catch(() => { }).then(change);
                this.#last = turn;
                say(response, 200, { environment: this.name, component, version: await turn });
            }
            async #deployOf(request, component) {
                const files = readTarball(await bodyOf(request));
                return async () => {
                    this.#deploys += 1;
                    const placement = await place(files, (0, external_node_path_.join)(this.#options.folder, `${component}-${this.#deploys}`));
                    const before = this.#slots.get(component)?.current;
                    this.#slots.set(component, { current: placement, previous: before });
                    await before?.service?.stop();
                    return placement.version;
                };
            }
            async #rollback(component) {
                const slot = this.#slots.get(component);
                const back = slot?.previous === undefined ? undefined : await start(slot.previous);
                this.#slots.set(component, { current: back, previous: undefined });
                await slot?.current?.service?.stop();
                return back?.version ?? 'none';
            }
            #serve(request, response, pathname) {
                if (pathname === '/status')
                    return say(response, 200, { environment: this.name, components: this.versions });
                const placed = [...this.#slots.values()].flatMap(({ current }) => (current === undefined ? [] : [current]));
                if (pathname === '/health' || pathname.startsWith('/api/')) {
                    const service = placed.find((placement) => placement.service !== undefined)?.service;
                    if (service === undefined)
                        return say(response, 503, { status: 'nothing is deployed here' });
                    return forward(request, response, service.port);
                }
                const path = pathname === '/' ? 'index.html' : pathname.slice(1);
                const file = placed
                    .filter(({ service }) => service === undefined)
                    .map(({ files }) => files.get(path))
                    .find(Boolean);
                if (file === undefined)
                    return say(response, 404, { error: 'There is nothing here.' });
                const type = environment_host_TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
                response.writeHead(200, { 'content-type': type }).end(file);
            }
        }
        function say(response, status, body) {
            response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(`${JSON.stringify(body)}\n`);
        }
        async function bodyOf(request) {
            const chunks = [];
            let size = 0;
            for await (const chunk of request) {
                size += chunk.length;
                if (size > MAX_UPLOAD_BYTES)
                    throw new TarballError(`more than ${MAX_UPLOAD_BYTES} bytes`);
                chunks.push(chunk);
            }
            return Buffer.concat(chunks);
        }
        ;
        function commitStream(commit, branch, names) {
            const seconds = secondsOf(commit.date);
            const message = typeof commit.message === 'string' ? commit.message : commit.message((id) => names.sha(id));
            const [first, ...others] = commit.parents.map((parent) => `:${names.mark(parent)}`);
            return [
                `commit refs/heads/${branch}`,
                `mark :${names.mark(commit.id)}`,
                `author ${signature(commit.author, seconds)}`,
                `committer ${signature(commit.committer ?? commit.author, seconds)}`,
                data(`${message}\n`),
                ...(first === undefined ? [] : [`from ${first}`]),
                ...others.map((parent) => `merge ${parent}`),
                ...Object.entries(commit.files).map(([path, content]) => content === null ? `D ${path}` : `M 100644 inline ${path}\n${data(content)}`),
                '',
            ].join('\n');
        }
        function tagStream(tag, names) {
            return [
                `tag ${tag.name}`,
                `from :${names.mark(tag.commit)}`,
                `tagger ${signature(tag.tagger, secondsOf(tag.date))}`,
                data(`${tag.message}\n`),
                '',
            ].join('\n');
        }
        function data(text) {
            return `data ${Buffer.byteLength(text)}\n${text}`;
        }
        function signature(person, seconds) {
            return `${person.name} <${person.email}> ${seconds} +0000`;
        }
        function secondsOf(date) {
            return Date.parse(date) / 1000;
        }
        ;
        const API_PACKAGE = `{
  "name": "lockside-api",
  "private": true,
  "type": "module"
}
`;
        const API_SERVER = `import { createServer } from 'node:http';
import { answer } from './routes.js';

const server = createServer((request, response) => {
  const { status, body } = answer(new URL(request.url, 'http://localhost').pathname);
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
});

server.listen(Number(process.env.PORT ?? 3000), '127.0.0.1', () => {
  console.log('listening on ' + server.address().port);
});

process.on('SIGTERM', () => server.close(() => process.exit(0)));
`;
        function api_routes(unknownPath) {
            return `import { health } from './health.js';
import { queue } from './boats.js';

const ROUTES = {
  '/health': health,
  '/api/boats': queue,
};

export function answer(path) {
  const route = Object.hasOwn(ROUTES, path) ? ROUTES[path] : undefined;
  return route === undefined ? ${unknownPath} : { status: 200, body: route() };
}
`;
        }
        const API_ROUTES_BEFORE = api_routes(`{ status: 200, body: '' }`);
        const API_ROUTES = api_routes(`{ status: 404, body: { error: 'There is nothing at ' + path } }`);
        const API_HEALTH = `import { existsSync, readFileSync } from 'node:fs';

// The build writes version.json beside src/; a checkout has none.
const file = new URL('../version.json', import.meta.url);
const version = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : '0.0.0-dev';

export function health() {
  return { status: 'ok', version };
}
`;
        const BOATS = `export const BOATS = [
  { name: 'Kestrel', metres: 12.5, arrived: '08:05' },
  { name: 'Morning Star', metres: 17.4, arrived: '08:20' },
  { name: 'Otter', metres: 9.1, arrived: '08:40' },
  { name: 'Puffin', metres: 6.2, arrived: '08:45' },
];
`;
        const API_BOATS_BEFORE = `${BOATS}
export function queue() {
  return BOATS;
}
`;
        const API_BOATS = `import { minutesBetween } from './time.js';

${BOATS}
// The board shows the morning of the harbour festival, so its clock stands still.
const NOW = '09:00';

export function queue() {
  return BOATS.map((boat) => ({ ...boat, waiting: minutesBetween(boat.arrived, NOW) }));
}
`;
        const API_TIME = `export function minutesBetween(from, to) {
  const [a, b] = [from, to].map((time) => {
    const [hours, minutes] = time.split(':').map(Number);
    return hours * 60 + minutes;
  });
  return b - a;
}
`;
        const API_BUILD = `// Packs what runs in production: src/, package.json and the version.
import { readFileSync, readdirSync } from 'node:fs';
import { writeTarball } from '../../tools/tarball.js';

const version = process.env.LIFTLOCK_VERSION ?? '0.0.0-dev';
const sources = readdirSync('src').sort().map((name) => ['src/' + name, readFileSync('src/' + name)]);

writeTarball('dist/api-' + version + '.tgz', [
  ['package.json', readFileSync('package.json')],
  ['version.json', Buffer.from(JSON.stringify({ component: 'api', version }) + '\\n')],
  ...sources,
]);
`;
        const API_TEST_HEALTH = `import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answer } from '../src/routes.js';

describe('health', () => {
  it('is ok and names a version', () => {
    const { status, body } = answer('/health');
    assert.equal(status, 200);
    assert.equal(body.status, 'ok');
    assert.match(body.version, /^\\d+\\.\\d+\\.\\d+/);
  });
});
`;
        const API_TEST_ROUTES = `import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answer } from '../src/routes.js';

describe('unknown paths', () => {
  for (const path of ['/', '/nowhere', '/constructor']) {
    it('answers ' + path + ' with 404 and a reason', () => {
      assert.equal(answer(path).status, 404);
      assert.match(answer(path).body.error, /nothing/);
    });
  }
});
`;
        const API_TEST_BOATS = `import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { queue } from '../src/boats.js';

describe('the queue', () => {
  it('keeps the order of arrival', () => {
    const arrivals = queue().map((boat) => boat.arrived);
    assert.deepEqual(arrivals, [...arrivals].sort());
  });

  it('says how long each boat has waited', () => {
    assert.deepEqual(queue().map((boat) => boat.waiting), [55, 40, 20, 15]);
  });
});
`;
        const API_TEST_BOATS_BEFORE = `import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { queue } from '../src/boats.js';

describe('the queue', () => {
  it('keeps the order of arrival', () => {
    const arrivals = queue().map((boat) => boat.arrived);
    assert.deepEqual(arrivals, [...arrivals].sort());
  });
});
`;
        ;
        function suite(name, kind, report, files) {
            return `    - name: ${name}
      kind: ${kind}
      commands:
        - mkdir -p reports
        - >-
          node --test --test-reporter=spec --test-reporter-destination=stdout
          --test-reporter=junit --test-reporter-destination=reports/${report}.xml ${files}
      reports: { junit: reports/${report}.xml }`;
        }
        const ROLL_OUT = `    requires: { variables: [API_URL, DEPLOY_URL], secrets: [DEPLOY_TOKEN] }
    deploy:
      - name: roll out api
        commands: [node tools/deploy.js api]
        timeout: 1m
        rollback: [{ commands: [node tools/deploy.js api --previous] }]
      - name: roll out web
        commands: [node tools/deploy.js web]
        timeout: 1m
        rollback: [{ commands: [node tools/deploy.js web --previous] }]
    validate:
      - name: the service is healthy
        http:
          url: "\${API_URL}/health"
          json: { status: ok, version: "{version}" }
          allow-private: true
        interval: 200ms
        count: 3
      - name: the pages are the new ones
        http: { url: "\${API_URL}/version.json", json: { version: "{version}" }, allow-private: true }`;
        const LIFTLOCK_YML = `version:
  tag: v{version}

components:
  - name: api
    path: services/api
    artifacts: ["dist/*.tgz"]
    config: { language: en }
  - name: web
    path: web
    artifacts: ["dist/*.tgz"]
    dependencies: [{ component: api, version: ^1.0.0 }]

build:
  steps:
    - { name: pack the service, component: api, commands: [node build.js], timeout: 2m }
    - { name: build the pages, component: web, commands: [node build.js], timeout: 2m }

test:
  suites:
${suite('api', 'unit', 'api', 'services/api/test/*.test.js')}
${suite('web', 'unit', 'web', 'web/test/*.test.js')}
${suite('packed service', 'integration', 'integration', 'test/*.test.js')}

environments:
  - name: staging
    url: "\${API_URL}"
${ROLL_OUT}

  - name: production
    url: "\${API_URL}"
    after: [staging]
${ROLL_OUT}
    release: true

standards:
  testing: { kinds: [unit, integration] }
`;
        const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';
        const pipeline_SETTINGS = `        env:
          API_URL: \${{ vars.API_URL }}
          DEPLOY_URL: \${{ vars.DEPLOY_URL }}
          DEPLOY_TOKEN: \${{ secrets.DEPLOY_TOKEN }}`;
        const RELEASE_YML = `name: release

on:
  push: { branches: [main] }

permissions: {}

jobs:
  build:
    runs-on: ubuntu-latest
    permissions: { contents: read }
    outputs:
      candidate: \${{ steps.build.outputs.candidate }}
      release-needed: \${{ steps.build.outputs.release-needed }}
    steps:
      - uses: ${CHECKOUT}
        with: { fetch-depth: 0, persist-credentials: false }
      - name: Build the candidate
        id: build
        uses: OWNER/liftlock/actions/build@SHA

  test:
    needs: build
    if: needs.build.outputs.release-needed == 'true'
    runs-on: ubuntu-latest
    permissions: { contents: read }
    steps:
      - uses: ${CHECKOUT}
        with: { persist-credentials: false }
      - name: Test the candidate
        uses: OWNER/liftlock/actions/test@SHA
        with: { candidate: "\${{ needs.build.outputs.candidate }}" }

  stage:
    needs: [build, test]
    runs-on: ubuntu-latest
    environment: { name: staging, deployment: false }
    concurrency: { group: liftlock/staging, queue: max }
    permissions: { contents: write, deployments: write, actions: read }
    outputs:
      decision: \${{ steps.stage.outputs.decision }}
    steps:
      - uses: ${CHECKOUT}
        with: { persist-credentials: false }
      - name: Stage the candidate
        id: stage
        uses: OWNER/liftlock/actions/stage@SHA
        with: { candidate: "\${{ needs.build.outputs.candidate }}" }
${pipeline_SETTINGS}

  promote:
    needs: [build, stage]
    if: needs.stage.outputs.decision == 'completed'
    runs-on: ubuntu-latest
    environment: { name: production, deployment: false } # waits here for the required reviewers
    permissions: { contents: write, deployments: write, actions: read }
    steps:
      - uses: ${CHECKOUT}
        with: { persist-credentials: false }
      - name: Promote the candidate to production
        uses: OWNER/liftlock/actions/promote@SHA
        with: { candidate: "\${{ needs.build.outputs.candidate }}", environment: production }
${pipeline_SETTINGS}
`;
        const CHECKOUT_STEP = `      - uses: ${CHECKOUT}
        with: { persist-credentials: false }`;
        const PROMOTE_YML = `name: promote
run-name: \${{ inputs.intent }} \${{ inputs.to }} · \${{ inputs.environment }}

on:
  workflow_dispatch:
    inputs:
      intent:
        description: What to do
        type: choice
        required: true
        options: [rollback, redeploy, promote, hotfix, adopt, yank, lock, unlock]
      environment:
        description: Where
        type: choice
        required: true
        options: [production, staging]
      to:
        description: A version, a digest, or "previous" for a rollback
      reason:
        description: Why, in one sentence

permissions: {}

jobs:
  second-review: # a hotfix needs one more approval, and each job waits for its own
    if: inputs.intent == 'hotfix'
    runs-on: ubuntu-latest
    environment: { name: "\${{ inputs.environment }}", deployment: false }
    permissions: {}
    steps: [{ run: "true" }]

  promote:
    needs: second-review
    if: "!failure() && !cancelled() && inputs.intent != 'lock' && inputs.intent != 'unlock'"
    runs-on: ubuntu-latest
    environment: { name: "\${{ inputs.environment }}", deployment: false } # waits here for its reviewers
    permissions: { contents: write, deployments: write, actions: read, issues: write }
    steps:
${CHECKOUT_STEP}
      - name: Do it
        uses: OWNER/liftlock/actions/promote@SHA
        with:
          intent: \${{ inputs.intent }}
          environment: \${{ inputs.environment }}
          to: \${{ inputs.to }}
          reason: \${{ inputs.reason }}
${pipeline_SETTINGS}

  lock: # and unlock; without an environment, so nobody has to review it
    if: inputs.intent == 'lock' || inputs.intent == 'unlock'
    runs-on: ubuntu-latest
    permissions: { contents: write, deployments: write, actions: read }
    steps:
${CHECKOUT_STEP}
      - name: Lock or unlock
        uses: OWNER/liftlock/actions/promote@SHA
        with:
          intent: \${{ inputs.intent }}
          environment: \${{ inputs.environment }}
          reason: \${{ inputs.reason }}
`;
        ;
        const PACKAGE = `{
  "name": "lockside",
  "private": true,
  "type": "module",
  "engines": { "node": ">=20" }
}
`;
        const GITIGNORE = `dist/
reports/
`;
        const README_BEFORE = `# Lockside

The board at the lock: which boats wait, in which order.

- \`services/api\` is an HTTP service: \`/health\`, \`/api/boats\`.
- \`web\` is the page that shows the board.

Both need Node and nothing else.
`;
        const README = `${README_BEFORE}
## Health

\`GET /health\` answers \`{"status":"ok","version":"…"}\`. The release pipeline compares the version after each deploy.
`;
        ;
        const TOOL_TARBALL = `// Reads and writes .tgz files that depend on nothing but the bytes that go in: no clock, no user, no folder order.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

const BLOCK = 512;

export function writeTarball(path, files) {
  const blocks = files.flatMap(([name, bytes]) => [header(name, bytes.length), bytes, padding(bytes.length)]);
  const packed = gzipSync(Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)]), { level: 9 });
  packed[9] = 255; // "unknown" in place of the operating system, which gzip would write here
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, packed);
  console.log(path + ' (' + files.length + ' files, ' + packed.length + ' bytes)');
}

export function readTarball(path) {
  const bytes = gunzipSync(readFileSync(path));
  const files = [];
  for (let at = 0; bytes[at] !== 0; ) {
    const name = bytes.toString('utf8', at, bytes.indexOf(0, at));
    const size = Number.parseInt(bytes.toString('latin1', at + 124, at + 135), 8);
    files.push([name, bytes.subarray(at + BLOCK, at + BLOCK + size)]);
    at += BLOCK + size + padding(size).length;
  }
  return files;
}

function header(name, size) {
  const block = Buffer.alloc(BLOCK);
  const octal = (number, digits) => number.toString(8).padStart(digits, '0') + '\\0';
  block.write(name, 0);
  block.write(octal(0o644, 7), 100);
  block.write(octal(0, 7), 108);
  block.write(octal(0, 7), 116);
  block.write(octal(size, 11), 124);
  block.write(octal(0, 11), 136);
  block.write('        0', 148);
  block.write('ustar\\x0000', 257, 'latin1');
  block.write(octal(block.reduce((sum, byte) => sum + byte, 0), 6), 148);
  return block;
}

function padding(size) {
  return Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK);
}
`;
        const TOOL_DEPLOY = `// Hands a component's tarball to the environment's host:  node tools/deploy.js api
// or takes the last one back:                             node tools/deploy.js api --previous
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const { DEPLOY_URL, DEPLOY_TOKEN, LIFTLOCK_ARTIFACTS, LIFTLOCK_VERSION } = process.env;
const [component, option] = process.argv.slice(2);
const back = option === '--previous';

const response = await fetch(DEPLOY_URL + (back ? '/rollback' : '/deploy') + '?component=' + component, {
  method: 'POST',
  headers: { authorization: 'Bearer ' + DEPLOY_TOKEN },
  ...(back ? {} : { body: readFileSync(join(LIFTLOCK_ARTIFACTS, component + '-' + LIFTLOCK_VERSION + '.tgz')) }),
});
console.log(await response.text());
process.exit(response.ok ? 0 : 1);
`;
        const INTEGRATION_TEST = `// Starts the service out of the very tarball that is going to be deployed.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readTarball } from '../tools/tarball.js';

const { LIFTLOCK_ARTIFACTS, LIFTLOCK_VERSION } = process.env;

describe('the packed service', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lockside-'));
  let service;
  let port;

  before(async () => {
    for (const [name, bytes] of readTarball(join(LIFTLOCK_ARTIFACTS, 'api-' + LIFTLOCK_VERSION + '.tgz'))) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
    service = spawn(process.execPath, ['src/server.js'], { cwd: folder, env: { ...process.env, PORT: '0' } });
    const [line] = await once(service.stdout, 'data');
    port = /listening on (\\d+)/.exec(line)[1];
  });

  after(async () => {
    service.kill();
    await once(service, 'exit');
    rmSync(folder, { recursive: true });
  });

  it('answers /health with the version that is being released', async () => {
    const response = await fetch('http://127.0.0.1:' + port + '/health');
    assert.deepEqual(await response.json(), { status: 'ok', version: LIFTLOCK_VERSION });
  });

  it('lists the boats', async () => {
    const response = await fetch('http://127.0.0.1:' + port + '/api/boats');
    assert.equal((await response.json()).length, 4);
  });
});
`;
        ;
        const WEB_HTML = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Lockside</title>
    <link rel="stylesheet" href="lockside.css">
    <script type="module" src="app.js"></script>
  </head>
  <body>
    <main>
      <h1>Boats at the lock</h1>
      <table>
        <thead><tr><th>Boat</th><th>Length</th><th>Arrived</th><th>Waiting</th></tr></thead>
        <tbody id="boats"></tbody>
      </table>
      <footer>lockside {{version}}</footer>
    </main>
  </body>
</html>
`;
        const WEB_APP = `import { row } from './row.js';

const boats = await (await fetch('api/boats')).json();
document.querySelector('#boats').replaceChildren(
  ...boats.map((boat) => {
    const line = document.createElement('tr');
    for (const text of row(boat)) line.insertCell().textContent = text;
    return line;
  }),
);
`;
        const WEB_ROW = `export function row(boat) {
  const waiting = boat.waiting === undefined ? '' : boat.waiting + ' min';
  return [boat.name, boat.metres.toFixed(1) + ' m', boat.arrived, waiting];
}
`;
        const WEB_CSS_BASE = `:root { --ink: #16324f; --paper: #f6f9fb; --line: #c9d8e4; }
body { margin: 0; color: var(--ink); background: var(--paper); font: 17px/1.5 system-ui, sans-serif; }
main { max-width: 40rem; margin: 3rem auto; padding: 0 1rem; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.5rem 0; border-bottom: 1px solid var(--line); text-align: left; }
footer { margin-top: 2rem; opacity: 0.7; }
`;
        const WEB_CSS_DARK = `@media (prefers-color-scheme: dark) {
  :root { --ink: #dbe9f4; --paper: #0e1b27; --line: #2b4257; }
}
`;
        const WEB_ARRIVAL = `export function nextArrival(boats) {
  return boats.at(-1).arrived;
}
`;
        const WEB_BUILD = `// Joins the styles, writes the version into the page, and packs the result.
import { readFileSync, readdirSync } from 'node:fs';
import { writeTarball } from '../tools/tarball.js';

const version = process.env.LIFTLOCK_VERSION ?? '0.0.0-dev';
const text = (name) => readFileSync('src/' + name, 'utf8');
const named = (ending) => readdirSync('src').filter((name) => name.endsWith(ending)).sort();

writeTarball('dist/web-' + version + '.tgz', [
  ['index.html', Buffer.from(text('index.html').replace('{{version}}', version))],
  ['lockside.css', Buffer.from(named('.css').map(text).join('\\n'))],
  ...named('.js').map((name) => [name, Buffer.from(text(name))]),
  ['version.json', Buffer.from(JSON.stringify({ component: 'web', version }) + '\\n')],
]);
`;
        const WEB_TEST_ROW = `import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { row } from '../src/row.js';

describe('a row of the board', () => {
  it('shows metres with one digit', () => {
    assert.equal(row({ name: 'Otter', metres: 9, arrived: '08:40' })[1], '9.0 m');
  });

  it('stays empty where nobody knows how long a boat has waited', () => {
    assert.equal(row({ name: 'Otter', metres: 9.1, arrived: '08:40' })[3], '');
  });
});
`;
        const WEB_TEST_STYLES = `import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

describe('the dark colours', () => {
  it('replace every colour of the light ones', () => {
    const names = (file) => new Set(readFileSync(new URL('../src/' + file, import.meta.url), 'utf8').match(/--\\w+(?=:)/g));
    assert.deepEqual(names('20-dark.css'), names('10-base.css'));
  });
});
`;
        ;
        const ADA = { login: 'ada-lindqvist', name: 'Ada Lindqvist', email: 'ada@lockside.example' };
        const TOMAS = { login: 'tomas-okoye', name: 'Tomas Okoye', email: 'tomas@lockside.example' };
        const ROBIN = { login: 'robin-vale', name: 'Robin Vale', email: 'robin@lockside.example' };
        const PEOPLE = { actor: ADA, reviewer: ROBIN, all: [ADA, TOMAS, ROBIN] };
        const TAGS = [
            { name: 'v1.3.0', commit: 'show-queue', message: 'lockside 1.3.0', tagger: ADA, date: '2026-09-14T15:10:00Z' },
        ];
        const START = [
            {
                id: 'move',
                message: 'chore: move lockside to a repository of its own',
                author: ADA,
                date: '2026-09-07T08:30:00Z',
                parents: [],
                files: {
                    'README.md': README_BEFORE,
                    'package.json': PACKAGE,
                    '.gitignore': GITIGNORE,
                    'tools/tarball.js': TOOL_TARBALL,
                },
            },
            {
                id: 'list-boats',
                message: 'feat(api): answer /health and list the boats that wait',
                author: ADA,
                date: '2026-09-08T13:05:00Z',
                parents: ['move'],
                files: {
                    'services/api/package.json': API_PACKAGE,
                    'services/api/src/server.js': API_SERVER,
                    'services/api/src/routes.js': API_ROUTES_BEFORE,
                    'services/api/src/health.js': API_HEALTH,
                    'services/api/src/boats.js': API_BOATS_BEFORE,
                    'services/api/build.js': API_BUILD,
                    'services/api/test/health.test.js': API_TEST_HEALTH,
                    'services/api/test/boats.test.js': API_TEST_BOATS_BEFORE,
                },
            },
            {
                id: 'show-queue',
                message: 'feat(web): show the queue',
                author: TOMAS,
                date: '2026-09-14T09:40:00Z',
                parents: ['list-boats'],
                files: {
                    'web/src/index.html': WEB_HTML,
                    'web/src/app.js': WEB_APP,
                    'web/src/row.js': WEB_ROW,
                    'web/src/10-base.css': WEB_CSS_BASE,
                    'web/build.js': WEB_BUILD,
                    'web/test/row.test.js': WEB_TEST_ROW,
                },
            },
        ];
        const SINCE_RELEASE = [
            {
                id: 'waiting',
                message: 'feat(api): say how long each boat has waited\n\nThe crews ask the keeper all day; now the board tells them.',
                author: TOMAS,
                date: '2026-10-05T10:15:00Z',
                parents: ['show-queue'],
                files: {
                    'services/api/src/boats.js': API_BOATS,
                    'services/api/src/time.js': API_TIME,
                    'services/api/test/boats.test.js': API_TEST_BOATS,
                },
            },
            {
                id: 'dark',
                message: 'feat(web): follow the dark mode of the system',
                author: TOMAS,
                date: '2026-10-12T16:20:00Z',
                parents: ['show-queue'],
                files: { 'web/src/20-dark.css': WEB_CSS_DARK, 'web/test/styles.test.js': WEB_TEST_STYLES },
            },
            {
                id: 'merge-dark',
                message: 'Merge pull request #41 from acme/dark-mode\n\nfeat(web): follow the dark mode of the system',
                author: ADA,
                date: '2026-10-13T08:00:00Z',
                parents: ['waiting', 'dark'],
                files: { 'web/src/20-dark.css': WEB_CSS_DARK, 'web/test/styles.test.js': WEB_TEST_STYLES },
            },
            {
                id: 'not-found',
                message: 'fix(api): answer unknown paths with 404 and a reason\n\nThey were answered with 200 and nothing.\n\nCloses #44',
                author: ADA,
                date: '2026-10-20T11:45:00Z',
                parents: ['merge-dark'],
                files: {
                    'services/api/src/routes.js': API_ROUTES,
                    'services/api/test/routes.test.js': API_TEST_ROUTES,
                },
            },
            {
                id: 'arrival',
                message: 'feat(web): guess when the next boat arrives',
                author: TOMAS,
                date: '2026-10-27T14:30:00Z',
                parents: ['not-found'],
                files: { 'web/src/arrival.js': WEB_ARRIVAL },
            },
            {
                id: 'no-arrival',
                message: (sha) => `Revert "feat(web): guess when the next boat arrives"\n\nThis reverts commit ${sha('arrival')}.\n\nThe guess was wrong more often than right.`,
                author: ADA,
                date: '2026-10-29T09:05:00Z',
                parents: ['arrival'],
                files: { 'web/src/arrival.js': null },
            },
            {
                id: 'readme',
                message: 'docs: say what the pipeline compares',
                author: ROBIN,
                date: '2026-11-02T12:00:00Z',
                parents: ['no-arrival'],
                files: { 'README.md': README },
            },
            {
                id: 'liftlock',
                message: 'ci: release with Liftlock',
                author: ADA,
                date: '2026-11-03T09:00:00Z',
                parents: ['readme'],
                files: {
                    '.github/liftlock.yml': LIFTLOCK_YML,
                    '.github/workflows/release.yml': RELEASE_YML,
                    '.github/workflows/promote.yml': PROMOTE_YML,
                    'tools/deploy.js': TOOL_DEPLOY,
                    'test/packed-service.test.js': INTEGRATION_TEST,
                },
            },
        ];
        const HISTORY = [...START, ...SINCE_RELEASE];
        ;
        const BRANCH = 'main';
        async function makeSample(folder) {
            const gitDir = (0, external_node_path_.join)(folder, 'repository.git');
            const git = new GitRepository(gitDir);
            await git.run(['init', '--quiet', '--bare', `--initial-branch=${BRANCH}`, gitDir]);
            const shas = await importHistory(git, (0, external_node_path_.join)(folder, 'marks'));
            const last = HISTORY.at(-1);
            const sha = (id) => shas.get(id ?? '') ?? '';
            return {
                gitDir,
                owner: 'acme',
                repository: 'lockside',
                branch: BRANCH,
                head: sha(last?.id),
                before: sha(last?.parents[0]),
                workflow: '.github/workflows/release.yml',
                people: PEOPLE,
            };
        }
        async function importHistory(git, marksFile) {
            const ids = HISTORY.map((commit) => commit.id);
            let shas = new Map();
            const names = {
                mark: (id) => ids.indexOf(id) + 1,
                sha: (id) => shas.get(id) ?? '',
            };
            const parts = untilNamed(HISTORY);
            for (const [index, part] of parts.entries()) {
                const commits = part.map((commit) => commitStream(commit, BRANCH, names));
                const tags = index === parts.length - 1 ? TAGS.map((tag) => tagStream(tag, names)) : [];
                const args = ['fast-import', '--quiet', `--import-marks-if-exists=${marksFile}`, `--export-marks=${marksFile}`];
                const { exitCode, stderr } = await runGit(git.gitDir, args, { input: [...commits, ...tags].join('') });
                if (exitCode !== 0)
                    throw new Error(`the sample's history could not be made: ${stderr.trim()}`);
                shas = readMarks(await (0, promises_.readFile)(marksFile, 'utf8'), ids);
            }
            return shas;
        }
        function untilNamed(history) {
            const parts = [[]];
            for (const commit of history) {
                if (typeof commit.message === 'function')
                    parts.push([]);
                parts.at(-1)?.push(commit);
            }
            return parts;
        }
        function readMarks(text, ids) {
            const lines = text.trim().split('\n');
            return new Map(lines.map((line) => line.slice(1).split(' ')).map(([mark = '', sha = '']) => [ids[Number(mark) - 1] ?? '', sha]));
        }
        ;
        const ENVIRONMENTS = ['staging', 'production'];
        async function sampleFixture({ root }, choose) {
            const sample = await makeSample(root);
            const { actor, reviewer, all } = sample.people;
            const git = git_gitIn(sample.gitDir);
            const subject = ((await git('log', '-1', '--format=%s', sample.head)) ?? '').trim();
            const push = { name: 'push', ref: `refs/heads/${sample.branch}` };
            const workflows = await choose(git, { folder: sample.gitDir, push });
            const token = (0, external_node_crypto_.randomBytes)(18).toString('hex');
            const hosts = ENVIRONMENTS.map((name) => new EnvironmentHost({ name, folder: (0, external_node_path_.join)(root, `host-${name}`), token }));
            await Promise.all(hosts.map((host) => host.listen()));
            return {
                owner: sample.owner,
                repository: sample.repository,
                defaultBranch: sample.branch,
                gitDir: sample.gitDir,
                branch: sample.branch,
                head: sample.head,
                before: sample.before,
                commit: { subject, author: actor.name },
                workflows,
                actor: actor.login,
                users: all,
                environments: hosts.map((host) => ({
                    name: host.name,
                    reviewers: host.name === 'production' ? [reviewer.login] : [],
                    variables: { API_URL: host.url, DEPLOY_URL: host.url },
                    secrets: { DEPLOY_TOKEN: token },
                })),
                uncommitted: 0,
                sites: Object.fromEntries(hosts.map((host) => [host.name, host.url])),
                notRehearsed: ['environments: staging and production were processes on this machine'],
                async close() {
                    await Promise.all(hosts.map((host) => host.close()));
                },
            };
        }
        ;
        const CANCEL_MS = 20_000;
        class World {
            fixture;
            github;
            people;
            reviews;
            clock;
            #options;
            #root;
            #served;
            constructor(options, root, fixture, clock, made) {
                this.#options = options;
                this.#root = root;
                this.fixture = fixture;
                this.clock = clock;
                this.github = made.github;
                this.#served = made.served;
                this.people = new People(made.github);
                this.reviews = new Reviews(made.github, this.people);
            }
            static async open(options, choose) {
                const root = await (0, promises_.realpath)(await (0, promises_.mkdtemp)((0, external_node_path_.join)(options.temporary ?? (0, external_node_os_.tmpdir)(), 'liftlock-rehearsal-')));
                let made;
                try {
                    made = await makeFixture(root, options, choose);
                    const fixture = options.settle?.(made) ?? made;
                    const clock = new Clock(options.clock);
                    const github = localGitHub(root, fixture, { ...options, clock });
                    await Promise.all(['home', 'tmp', 'work'].map((name) => (0, promises_.mkdir)((0, external_node_path_.join)(root, name))));
                    return new World(options, root, fixture, clock, { github, served: await serve(github) });
                }
                catch (error) {
                    await made?.close();
                    await (0, promises_.rm)(root, { recursive: true, force: true });
                    throw error;
                }
            }
            inspect(run) {
                return inspectBeforeRun(run, {
                    suiteRoot: this.#options.suiteRoot,
                    secrets: this.#options.given?.secrets ?? {},
                    environments: this.fixture.environments,
                    readFile: (path) => this.fileAt(run.sha, path),
                });
            }
            async start(run, watch) {
                const { fixture, github, clock } = this;
                const { node, suiteRoot, path } = this.#options;
                const cancel = new AbortController();
                let runId = 0;
                const forget = github.on(({ what, id }) => {
                    if (what === 'cancel-requested' && id === runId)
                        cancel.abort();
                });
                const folder = (name) => (0, external_node_path_.join)(this.#root, name);
                return runWorkflow({
                    ...run,
                    repository: {
                        owner: fixture.owner,
                        name: fixture.repository,
                        defaultBranch: fixture.defaultBranch,
                        cloneUrl: `${github.origin}/git/${fixture.owner}/${fixture.repository}.git`,
                        readFile: (file) => this.fileAt(run.sha, file),
                    },
                    host: github,
                    workspace: folder('work'),
                    node,
                    suite: { root: suiteRoot },
                    env: jobEnvironment({ path, node, home: folder('home'), temporary: folder('tmp'), clock }),
                    clock: clock.now,
                    signal: AbortSignal.any([watch.signal, cancel.signal]),
                    limits: { cancelMs: CANCEL_MS },
                    onEvent: (event) => {
                        if (event.type === 'run-started')
                            runId = event.runId;
                        watch.onEvent(event);
                    },
                }).finally(forget);
            }
            async close() {
                await this.#served.close();
                await this.fixture.close();
                await (0, promises_.rm)(this.#root, { recursive: true, force: true, maxRetries: 3 });
            }
            fileAt(commit, path) {
                const args = [`--git-dir=${this.fixture.gitDir}`, 'show', `${commit}:${path.replace(/^\.\//, '')}`];
                const { status, stdout } = (0, external_node_child_process_.spawnSync)('git', args, { env: gitEnvironment(), encoding: 'utf8' });
                return status === 0 ? stdout : undefined;
            }
        }
        function makeFixture(root, options, choose) {
            const { repo, given = { secrets: {}, variables: {} } } = options;
            if (repo === undefined)
                return sampleFixture({ root }, choose);
            return repositoryFixture({ root }, { folder: repo, choose, given });
        }
        function localGitHub(root, fixture, { given, clock }) {
            return new LocalGitHub({
                owner: fixture.owner,
                repository: fixture.repository,
                defaultBranch: fixture.defaultBranch,
                gitDir: fixture.gitDir,
                blobsDir: (0, external_node_path_.join)(root, 'blobs'),
                clock: clock.date,
                environments: fixture.environments,
                users: fixture.users,
                ...(given === undefined ? {} : { secrets: given.secrets, variables: given.variables }),
            });
        }
        ;
        class Rehearsal {
            model = new RunModel();
            absentSecrets;
            #world;
            #options;
            #start;
            #inspected;
            #notes;
            #missed = [];
            constructor(world, options, start, inspected) {
                this.#world = world;
                this.#options = options;
                this.#start = start;
                this.#inspected = inspected;
                this.#notes = [...NEVER_REHEARSED, ...world.fixture.notRehearsed, ...inspected.notRehearsed];
                this.absentSecrets = inspected.absent;
            }
            static async open(options) {
                if (options.keep !== undefined)
                    await checkKeepFolder(options.keep);
                const world = await World.open(options, async (git, about) => [
                    await chooseWorkflow(git, { ...about, named: options.workflow }),
                ]);
                try {
                    const start = firstRun(world.fixture);
                    if (start === undefined)
                        throw new Error('no workflow was chosen');
                    return new Rehearsal(world, options, start, await world.inspect(start));
                }
                catch (error) {
                    await world.close();
                    throw error;
                }
            }
            get fixture() {
                return this.#world.fixture;
            }
            get github() {
                return this.#world.github;
            }
            get clock() {
                return this.#world.clock;
            }
            get reviews() {
                return this.#world.reviews;
            }
            get workflow() {
                return this.#start.workflow.path;
            }
            get reviewed() {
                return this.fixture.environments.filter(({ reviewers }) => reviewers.length > 0).map(({ name }) => name);
            }
            async run(...observers) {
                const { github, fixture } = this.#world;
                const forget = github.on(() => observers.forEach((each) => each.changed?.()));
                const watch = {
                    signal: this.#options.signal,
                    onEvent: (event) => {
                        this.model.apply(event);
                        for (const each of observers)
                            each.event(event);
                    },
                };
                const result = await this.#world.start(this.#start, watch).finally(forget);
                this.#addNotes(result.notRehearsed);
                this.#missed = await missedRelease(this.#inspected.model, result, () => plannedVersion(fixture, this.#world.fileAt(fixture.head, parse.g2)));
                for (const each of observers)
                    each.finished?.();
                if (this.#options.keep !== undefined)
                    await keep(this.#options.keep, github, fixture.gitDir);
                return resultOf(result, github.state, {
                    notRehearsed: this.#notes,
                    problems: [...stageProblems(result), ...this.#missed],
                });
            }
            decide(decision) {
                return this.reviews.decide(this.model.id, decision);
            }
            close() {
                return this.#world.close();
            }
            #addNotes(notes) {
                for (const note of notes)
                    if (!this.#notes.includes(note))
                        this.#notes.push(note);
            }
            get source() {
                const { fixture, github, model } = this;
                return {
                    repository: `${fixture.owner}/${fixture.repository}`,
                    commit: { branch: fixture.branch, sha: fixture.head, ...fixture.commit },
                    workflow: this.workflow,
                    reviewer: (environment) => this.reviews.reviewer(model.id, environment),
                    run: model,
                    github,
                    gitDir: fixture.gitDir,
                    sites: fixture.sites,
                    assumptions: assumptions,
                    notRehearsed: () => this.#notes,
                    problems: () => this.#missed,
                    review: (decision) => this.decide(decision),
                };
            }
        }
        ;
        function duration(ms) {
            if (ms < 10_000)
                return `${(ms / 1000).toFixed(1)}s`;
            const seconds = Math.round(ms / 1000);
            if (seconds < 60)
                return `${seconds}s`;
            return `${Math.floor(seconds / 60)}m ${String(seconds % 60).padStart(2, '0')}s`;
        }
        function fileSize(bytes) {
            if (bytes < 1000)
                return `${bytes} Bytes`;
            if (bytes < 1_000_000)
                return `${(bytes / 1000).toPrecision(3)} KB`;
            return `${(bytes / 1_000_000).toPrecision(3)} MB`;
        }
        const SHORT_DIGEST = 12;
        function shortDigest(digest) {
            const [algorithm, hex] = digest.split(':');
            return hex === undefined ? digest.slice(0, SHORT_DIGEST) : `${algorithm}:${hex.slice(0, SHORT_DIGEST)}`;
        }
        function shortSha(sha) {
            return sha.slice(0, 7);
        }
        function shortPins(text) {
            return text.replace(/@([0-9a-f]{7})[0-9a-f]{33}\b/g, '@$1');
        }
        ;
        class Html {
            text;
            constructor(text) {
                this.text = text;
            }
            toString() {
                return this.text;
            }
        }
        function html_html(strings, ...values) {
            return new Html(strings.map((text, index) => text + markup(values[index])).join(''));
        }
        const ENTITIES = {
            '&': '&amp;',
            '<': '&lt;',
            '>': '&gt;',
            '"': '&quot;',
            "'": '&#39;',
        };
        function escapeHtml(text) {
            return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
        }
        function markup(value) {
            if (value === undefined || value === null || value === false)
                return '';
            if (value instanceof Html)
                return value.text;
            if (typeof value === 'object')
                return value.map(markup).join('');
            return escapeHtml(String(value));
        }
        ;
        const WORDS = {
            queued: 'queued',
            waiting: 'waiting for review',
            in_progress: 'in progress',
            success: 'success',
            failure: 'failure',
            cancelled: 'cancelled',
            skipped: 'skipped',
        };
        const SHAPES = {
            queued: '<circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="2.6 2.3"/>',
            waiting: '<circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M8 4.5V8l2.4 1.6" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"/>',
            in_progress: '<circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" stroke-opacity=".25" stroke-width="1.5"/><path class="spin" d="M8 1.75A6.25 6.25 0 0 1 14.25 8" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round"/>',
            success: '<circle cx="8" cy="8" r="7" fill="currentColor"/><path d="m5 8.2 2.1 2.1L11.2 6" fill="none" stroke="var(--panel)" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"/>',
            failure: '<circle cx="8" cy="8" r="7" fill="currentColor"/><path d="m5.6 5.6 4.8 4.8m0-4.8-4.8 4.8" fill="none" stroke="var(--panel)" stroke-width="1.6" stroke-linecap="round"/>',
            cancelled: '<circle cx="8" cy="8" r="7" fill="currentColor"/><path d="M5.5 5.5h5v5h-5z" fill="var(--panel)"/>',
            skipped: '<circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="m4 12 8-8" stroke="currentColor" stroke-width="1.5"/>',
        };
        function statusWord(status) {
            return WORDS[status];
        }
        function statusIcon(status) {
            return html_html `<svg class="icon ${status}" viewBox="0 0 16 16" width="16" height="16" role="img" aria-label="${WORDS[status]}">${new Html(SHAPES[status])}</svg>`;
        }
        const WARNING = '<path d="M8 1.8 15 14.2H1z" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round"/><path d="M8 6.2v3.6m0 1.9v.1" stroke="currentColor" stroke-width="1.6" stroke-linecap="round"/>';
        const HAND = '<path d="M5 1.8h6l3.2 3.2v6L11 14.2H5L1.8 11V5z" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round"/><path d="M5 8h6" stroke="currentColor" stroke-width="1.6" stroke-linecap="round"/>';
        const SIGN_ICONS = {
            '✓': ['success', 'yes', SHAPES.success],
            '✗': ['failure', 'no', SHAPES.failure],
            '◆': ['waiting', 'held', HAND],
            '✅': ['success', 'yes', SHAPES.success],
            '❌': ['failure', 'no', SHAPES.failure],
            '💥': ['failure', 'broken', SHAPES.failure],
            '⏭': ['skipped', 'skipped', SHAPES.skipped],
            '⚠': ['waiting', 'warning', WARNING],
            '✋': ['waiting', 'held', HAND],
        };
        const SIGNS = Object.keys(SIGN_ICONS).join('');
        function signIcon(sign) {
            const [kind = '', word = '', shape = ''] = SIGN_ICONS[sign] ?? [];
            return html_html `<svg class="icon ${kind}" viewBox="0 0 16 16" width="16" height="16" role="img" aria-label="${word}">${new Html(shape)}</svg>`;
        }
        const LOGO = new Html('<svg class="logo" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true"><path d="M5 28V4m11 24V4m11 24V4" stroke="currentColor" stroke-width="2" stroke-linecap="round" fill="none"/><rect x="7" y="17" width="7" height="6" rx="1" fill="currentColor" opacity=".45"/><rect x="18" y="7" width="7" height="6" rx="1" fill="var(--accent)"/><path d="M3 28h26" stroke="currentColor" stroke-width="2" stroke-linecap="round"/></svg>');
        const ICON_FILE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0b62c4"/><path d="M7 26V6m9 20V6m9 20V6" stroke="#fff" stroke-width="2" stroke-linecap="round"/><rect x="8.8" y="16" width="5.4" height="5" rx="1" fill="#fff" opacity=".5"/><rect x="17.8" y="9" width="5.4" height="5" rx="1" fill="#fff"/></svg>';
        ;
        const NODE = { width: 208, height: 60 };
        const GAP = { x: 44, y: 16 };
        function jobGraph(run) {
            const placed = job_graph_place(run.jobs);
            const width = Math.max(0, ...placed.map(({ x }) => x + NODE.width));
            const height = Math.max(0, ...placed.map(({ y }) => y + NODE.height));
            return html_html `<div class="graph" id="graph" role="group" aria-label="Jobs" tabindex="0">
<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<g class="edges" aria-hidden="true">${edges(placed)}</g>
${placed.map(node)}
</svg>
</div>`;
        }
        function job_graph_place(jobs) {
            const columns = columnsOf(jobs);
            const rows = new Map();
            return jobs.map((job, index) => {
                const column = columns.get(job.id) ?? 0;
                const row = rows.get(column) ?? 0;
                rows.set(column, row + 1);
                return { job, index, x: column * (NODE.width + GAP.x), y: row * (NODE.height + GAP.y) };
            });
        }
        function columnsOf(jobs) {
            const columns = new Map();
            const columnOf = (job, seen) => {
                const known = columns.get(job.id);
                if (known !== undefined)
                    return known;
                if (seen.includes(job.id))
                    return 0;
                const needed = neededBy(job, jobs).map((other) => columnOf(other, [...seen, job.id]) + 1);
                const column = Math.max(0, ...needed);
                columns.set(job.id, column);
                return column;
            };
            for (const job of jobs)
                columnOf(job, []);
            return columns;
        }
        function neededBy(job, jobs) {
            return jobs.filter((other) => job.needs.some((need) => other.id === need || other.id.startsWith(`${need} (`)));
        }
        function edges(placed) {
            const jobs = placed.map(({ job }) => job);
            return placed.flatMap((to) => {
                const direct = neededBy(to.job, jobs);
                const shown = direct.filter((from) => !direct.some((between) => between !== from && reaches(from, between, jobs)));
                return placed.filter(({ job }) => shown.includes(job)).map((from) => edge(from, to));
            });
        }
        function reaches(from, to, jobs) {
            return neededBy(to, jobs).some((needed) => needed === from || reaches(from, needed, jobs));
        }
        function edge(from, to) {
            const [x1, y1] = [from.x + NODE.width, from.y + NODE.height / 2];
            const [x2, y2] = [to.x, to.y + NODE.height / 2];
            const middle = (x1 + x2) / 2;
            const path = y1 === y2 ? `M${x1} ${y1}H${x2}` : `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
            const done = from.job.status === 'success' ? 'done' : 'open';
            return new Html(`<path class="${done}" d="${path}"/>`);
        }
        function node({ job, index, x, y }) {
            return html_html `<foreignObject x="${x}" y="${y}" width="${NODE.width}" height="${NODE.height}">
<a class="node ${job.status}" href="#job-${index}">${statusIcon(job.status)}<span class="name">${job.name}</span><span class="detail">${detail(job)}</span></a>
</foreignObject>`;
        }
        function detail({ status, startedAt, durationMs, environment }) {
            const place = environment === undefined ? '' : html_html ` · ${environment}`;
            if (status === 'in_progress')
                return html_html `<span data-since="${startedAt}">…</span>${place}`;
            if (status === 'waiting')
                return html_html `review ${environment}`;
            return html_html `${durationMs > 0 ? duration(durationMs) : statusWord(status)}${place}`;
        }
        ;
        const ids = {
            job: (run, job) => `job-${run.jobs.indexOf(job)}`,
            head: (job) => `${job}-head`,
            notes: (job) => `${job}-notes`,
            steps: (job) => `${job}-steps`,
            step: (job, index) => `${job}-step-${index}`,
            stepHead: (step) => `${step}-head`,
            log: (step) => `${step}-log`,
        };
        function job_view_jobView(run, job) {
            const id = ids.job(run, job);
            return html_html `<section class="job panel" id="${id}" aria-labelledby="${ids.head(id)}">
${jobHead(id, job)}
<div class="notes" id="${ids.notes(id)}">${job.annotations.map(annotationView)}</div>
<ol class="steps" id="${ids.steps(id)}">${job.steps.map((step, index) => stepView(ids.step(id, index), step))}</ol>
</section>`;
        }
        function jobHead(id, job) {
            const running = job.status === 'in_progress';
            const time = running
                ? html_html `<span data-since="${job.startedAt}">…</span>`
                : job.durationMs > 0
                    ? duration(job.durationMs)
                    : '';
            const environment = job.environment === undefined ? '' : html_html `<span class="pill">${job.environment}</span>`;
            return html_html `<h2 id="${ids.head(id)}" class="job-head">${statusIcon(job.status)}<span class="name">${job.name}</span>${environment}<span class="status">${statusWord(job.status)}</span><span class="took">${time}</span></h2>`;
        }
        function annotationView({ level, title, message, place }) {
            const head = title === '' ? '' : html_html `<strong>${title}</strong> `;
            const where = place === '' ? '' : html_html `<code class="place">${place}</code>`;
            return html_html `<p class="note ${level}"><span class="level">${level}</span><span class="text">${head}${message}</span>${where}</p>`;
        }
        function stepView(id, step) {
            const open = step.status === 'in_progress' || step.status === 'failure';
            return html_html `<li><details id="${id}"${open ? html_html ` open` : ''}>
${stepHead(id, step)}
<ol class="log" id="${ids.log(id)}">${step.lines.map(logLine)}${step.dropped > 0 ? droppedLine(step) : ''}</ol>
</details></li>`;
        }
        function stepHead(id, step) {
            const running = step.status === 'in_progress';
            const time = running ? html_html `<span data-since="${step.startedAt}">…</span>` : duration(step.durationMs);
            const note = step.forgiven ? html_html `<span class="status">failed, and the job went on</span>` : '';
            return html_html `<summary id="${ids.stepHead(id)}">${statusIcon(step.forgiven ? 'failure' : step.status)}<span class="name">${shortPins(step.name)}</span>${note}<span class="took">${time}</span></summary>`;
        }
        function logLine({ kind, depth, text }) {
            const level = Math.min(depth, 3);
            return html_html `<li class="${kind} d${level}">${text === '' ? ' ' : text}</li>`;
        }
        function droppedLine(step) {
            return html_html `<li class="cut">… and ${step.dropped} more lines, which are not kept here</li>`;
        }
        ;
        const local_links_SHA = '[0-9a-f]{7,40}';
        function localLinks({ github, repository }) {
            const { port } = new URL(github.origin);
            const own = new RegExp(`^https?://(?:github\\.localhost|127\\.0\\.0\\.1):${port}/`, 'i');
            return (url) => {
                if (!own.test(url))
                    return undefined;
                const { pathname } = new URL(url);
                const prefix = `/${repository}`;
                return pathname.startsWith(prefix) ? pageOf(pathname.slice(prefix.length)) : null;
            };
        }
        function pageOf(path) {
            const commit = new RegExp(`^/commit/(${local_links_SHA})$`).exec(path)?.[1];
            if (commit !== undefined)
                return `/commits/${commit}`;
            const range = new RegExp(`^/compare/(${local_links_SHA}\\.\\.\\.${local_links_SHA})$`).exec(path)?.[1];
            if (range !== undefined)
                return `/compare/${range}`;
            const tag = /^\/releases\/tag\/(.+)$/.exec(path)?.[1];
            if (tag !== undefined)
                return `/releases#${tag}`;
            if (/^\/releases\/?$/.test(path))
                return '/releases';
            if (/^\/deployments(\/|$)/.test(path))
                return '/environments';
            return /^\/actions\/runs\/\d+(\/|$)/.test(path) ? '/' : null;
        }
        ;
        const wrapped = (tag) => (match, { inline }) => `<${tag}>${inline(match[1] ?? '')}</${tag}>`;
        const autolink = ([url = '', inner], { link }) => link(inner ?? url, escapeHtml(inner ?? url));
        const RULES = [
            { pattern: /^\\([!-/:-@[-`{-~])/, render: ([, character = '']) => escapeHtml(character) },
            {
                pattern: /^(`+)(?!`)([^\n]*?[^`\n])\1(?!`)/,
                render: ([, , code = '']) => `<code>${escapeHtml(trimCode(code))}</code>`,
            },
            { pattern: /^<(https?:\/\/[^\s<>]+)>/, render: autolink },
            { pattern: /^<br\s*\/?>/i, render: () => '<br>' },
            { pattern: /^<!--[\s\S]*?-->/, render: () => '' },
            {
                pattern: /^<(sub|sup|kbd|b|strong|i|em|code)>([^<\n]*(?:<(?!\/\1>)[^<\n]*)*)<\/\1>/,
                render: ([, tag = '', text = ''], { inline }) => `<${tag}>${inline(text)}</${tag}>`,
            },
            {
                pattern: /^!\[([^\]\n]*)\]\(([^()\s]*)\)/,
                render: ([, alt = '', url = ''], { link }) => link(url, escapeHtml(alt || url)),
            },
            {
                pattern: /^\[((?:[^[\]\n]|\[[^[\]\n]*\])+)\]\(\s*<?([^()\s<>]*(?:\([^()\s<>]*\)[^()\s<>]*)*)>?(?:\s+"[^"\n]*")?\s*\)/,
                render: ([, text = '', url = ''], { link, inline }) => link(url, inline(text)),
            },
            { pattern: /^\*\*(?=\S)((?:[^*\n]|\*(?!\*))+?)\*\*/, render: wrapped('strong') },
            { pattern: /^__(?=\S)([^_\n]+?)__(?!\w)/, render: wrapped('strong') },
            { pattern: /^~~(?=\S)([^~\n]+?)~~/, render: wrapped('del') },
            { pattern: /^\*(?=[^\s*])([^*\n]+?)\*(?!\*)/, render: wrapped('em') },
            { pattern: /^_(?=[^\s_])([^_\n]+?)_(?!\w)/, render: wrapped('em') },
            { pattern: /^https?:\/\/[^\s<>"'`]*[^\s<>"'`.,;:!?)\]*_~]/, render: autolink },
            { pattern: /^(?: {2,}|\\)\n/, render: () => '<br>\n' },
            { pattern: new RegExp(`^([${SIGNS}])\\ufe0f?`, 'u'), render: ([, sign = '']) => signIcon(sign).text },
        ];
        const PLAIN = new RegExp(`^[^\\\\\`<!*_~\\[h\\n ${SIGNS}]+|^\\w+(?!\\w)`, 'u');
        const MAX_LENGTH = 64 * 1024;
        function inline(text, target) {
            if (text.length > MAX_LENGTH)
                return escapeHtml(text);
            const renderer = {
                inline: (inner) => inline(inner, target),
                link: (url, content) => inline_link(url, content, target),
            };
            let rest = text;
            let result = '';
            while (rest !== '') {
                const [taken, rendered] = next(rest, renderer);
                result += rendered;
                rest = rest.slice(taken);
            }
            return result;
        }
        function next(rest, renderer) {
            for (const { pattern, render } of RULES) {
                const match = pattern.exec(rest);
                if (match !== null)
                    return [match[0].length, render(match, renderer)];
            }
            const plain = PLAIN.exec(rest)?.[0] ?? rest.slice(0, 1);
            return [plain.length, escapeHtml(plain)];
        }
        function inline_link(url, content, target) {
            if (!/^https?:\/\//i.test(url) && !/^mailto:/i.test(url))
                return content;
            const here = target(url);
            if (here === null)
                return content;
            if (here !== undefined)
                return `<a href="${escapeHtml(here)}">${content}</a>`;
            return `<a href="${escapeHtml(url)}" rel="noopener noreferrer" target="_blank">${content}</a>`;
        }
        function trimCode(code) {
            return /^ .*\S.* $/.test(code) ? code.slice(1, -1) : code;
        }
        ;
        const ITEM = /^( {0,3})([-*+]|\d{1,9}[.)])(\s+|$)/;
        const TASK = /^\[([ xX])\]\s+/;
        function listBlock(source, inline, blocks) {
            const first = ITEM.exec(source.lines[source.at] ?? '');
            const ordered = /\d/.test(first?.[2] ?? '');
            const items = [];
            while (source.at < source.lines.length) {
                const item = ITEM.exec(source.lines[source.at] ?? '');
                if (item === null || /\d/.test(item[2] ?? '') !== ordered)
                    break;
                items.push(itemLines(source, item[0].length));
            }
            const loose = items.some((lines) => lines.slice(0, -1).some((line) => line.trim() === ''));
            const start = ordered ? Number.parseInt(first?.[2] ?? '1', 10) : 1;
            const open = ordered ? `<ol${start === 1 ? '' : ` start="${start}"`}>` : '<ul>';
            return `${open}\n${items.map((lines) => itemBlock(lines, loose, inline, blocks)).join('')}${ordered ? '</ol>' : '</ul>'}\n`;
        }
        function itemLines(source, indent) {
            const lines = [(source.lines[source.at] ?? '').slice(indent)];
            source.at += 1;
            while (source.at < source.lines.length) {
                const line = source.lines[source.at] ?? '';
                const isIndented = line.slice(0, Math.min(indent, 2)).trim() === '' && line.trim() !== '';
                if (line.trim() === '') {
                    const following = source.lines[source.at + 1] ?? '';
                    if (following.trim() === '' || following.slice(0, 2).trim() !== '')
                        break;
                    lines.push('');
                }
                else if (isIndented)
                    lines.push(outdent(line, indent));
                else if (ITEM.test(line) || /^(#|>|\||```|~~~|<)/.test(line))
                    break;
                else
                    lines.push(line);
                source.at += 1;
            }
            skipBlanksBetweenItems(source);
            return lines;
        }
        function skipBlanksBetweenItems(source) {
            let at = source.at;
            while (at < source.lines.length && (source.lines[at] ?? '').trim() === '')
                at += 1;
            if (ITEM.test(source.lines[at] ?? ''))
                source.at = at;
        }
        function outdent(line, indent) {
            const spaces = /^ */.exec(line)?.[0].length ?? 0;
            return line.slice(Math.min(spaces, indent));
        }
        function itemBlock(lines, loose, inline, blocks) {
            const task = TASK.exec(lines[0] ?? '');
            const box = task === null ? '' : `<input type="checkbox" disabled${task[1] === ' ' ? '' : ' checked'}> `;
            const rest = task === null ? lines : [(lines[0] ?? '').slice(task[0].length), ...lines.slice(1)];
            const nested = rest.findIndex((line, index) => index > 0 && (line.trim() === '' || ITEM.test(line) || /^(```|~~~|>|\|)/.test(line)));
            const own = rest
                .slice(0, nested < 0 ? rest.length : nested)
                .join('\n')
                .trim();
            const below = nested < 0 ? '' : blocks(rest.slice(nested));
            const text = loose ? `<p>${box}${inline(own)}</p>` : box + inline(own);
            return `<li>${text}${below === '' ? '' : `\n${below}`}</li>\n`;
        }
        ;
        const DELIMITER = /^ {0,3}\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;
        function tableBlock(source, inline) {
            const head = source.lines[source.at] ?? '';
            const delimiter = source.lines[source.at + 1] ?? '';
            if (!head.includes('|') || !delimiter.includes('-') || !DELIMITER.test(delimiter))
                return undefined;
            const aligned = cells(delimiter).map(alignment);
            if (cells(head).length !== aligned.length)
                return undefined;
            source.at += 2;
            const rows = [];
            while (source.at < source.lines.length && (source.lines[source.at] ?? '').includes('|')) {
                rows.push(row(cells(source.lines[source.at] ?? '').map(inline), 'td', aligned));
                source.at += 1;
            }
            const headings = cells(head);
            const thead = headings.every((text) => text === '')
                ? ''
                : `<thead>${row(headings.map(inline), 'th', aligned)}</thead>`;
            return `<div class="table"><table>${thead}<tbody>${rows.join('')}</tbody></table></div>\n`;
        }
        function cells(line) {
            const inner = line
                .trim()
                .replace(/^\|/, '')
                .replace(/(?<!\\)\|$/, '');
            return inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));
        }
        function alignment(cell) {
            if (/^:-+:$/.test(cell))
                return ' class="center"';
            return cell.endsWith('-:') ? ' class="right"' : '';
        }
        function row(contents, tag, aligned) {
            const shown = aligned.map((align, index) => `<${tag}${align}>${contents[index] ?? ''}</${tag}>`);
            return `<tr>${shown.join('')}</tr>`;
        }
        ;
        const MAX_DEPTH = 8;
        const FENCE = /^ {0,3}(`{3,}|~{3,})\s*([\w+#.-]*)/;
        const HEADING = /^ {0,3}(#{1,6})\s+(.*?)(?:\s+#+)?\s*$/;
        const RULE = /^ {0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/;
        const QUOTE = /^ {0,3}> ?/;
        const LIST = /^ {0,3}(?:[-*+]|\d{1,9}[.)])(?:\s|$)/;
        const DETAILS = /^\s*<details(\s+open)?\s*>/i;
        const COMMENT = /^\s*<!--/;
        const ALERT = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*$/;
        function markdown(text, target = () => undefined) {
            const context = { depth: 0, inline: (part) => inline(part, target) };
            return new Html(blocks(text.replace(/\r\n?/g, '\n').split('\n'), context));
        }
        function deeper(context) {
            return { ...context, depth: context.depth + 1 };
        }
        function blocks(lines, context) {
            const source = { lines, at: 0 };
            let result = '';
            while (source.at < lines.length)
                result += block(source, context);
            return result;
        }
        function block(source, context) {
            const line = source.lines[source.at] ?? '';
            if (line.trim() === '')
                return skip(source);
            const mayNest = context.depth < MAX_DEPTH;
            if (FENCE.test(line))
                return codeBlock(source);
            const heading = HEADING.exec(line);
            if (heading !== null)
                return headingBlock(source, heading, context);
            if (RULE.test(line))
                return take(source, '<hr>\n');
            if (COMMENT.test(line))
                return commentBlock(source, context);
            if (mayNest && QUOTE.test(line))
                return quoteBlock(source, context);
            if (mayNest && LIST.test(line))
                return listBlock(source, context.inline, (lines) => blocks(lines, deeper(context)));
            if (mayNest && DETAILS.test(line))
                return detailsBlock(source, context);
            return tableBlock(source, context.inline) ?? paragraph(source, context);
        }
        function skip(source) {
            source.at += 1;
            return '';
        }
        function take(source, rendered) {
            source.at += 1;
            return rendered;
        }
        function headingBlock(source, [, marks = '', text = ''], context) {
            const level = Math.min(6, Math.max(3, marks.length + 1));
            return take(source, `<h${level}>${context.inline(text)}</h${level}>\n`);
        }
        function codeBlock(source) {
            const [, fence = '', language = ''] = FENCE.exec(source.lines[source.at] ?? '') ?? [];
            const end = new RegExp(`^ {0,3}${fence[0] === '~' ? '~' : '`'}{${fence.length},}\\s*$`);
            const from = source.at + 1;
            let to = from;
            while (to < source.lines.length && !end.test(source.lines[to] ?? ''))
                to += 1;
            source.at = to + 1;
            const label = language === '' ? '' : ` data-language="${escapeHtml(language)}"`;
            return `<pre${label}><code>${escapeHtml(source.lines.slice(from, to).join('\n'))}</code></pre>\n`;
        }
        function commentBlock(source, context) {
            while (source.at < source.lines.length && !(source.lines[source.at] ?? '').includes('-->'))
                source.at += 1;
            const after = (source.lines[source.at] ?? '').replace(/^.*?-->/, '');
            source.at += 1;
            return after.trim() === '' ? '' : `<p>${context.inline(after.trim())}</p>\n`;
        }
        function quoteBlock(source, context) {
            const quoted = [];
            while (QUOTE.test(source.lines[source.at] ?? '')) {
                quoted.push((source.lines[source.at] ?? '').replace(QUOTE, ''));
                source.at += 1;
            }
            const kind = ALERT.exec(quoted[0] ?? '')?.[1]?.toLowerCase();
            if (kind === undefined)
                return `<blockquote>\n${blocks(quoted, deeper(context))}</blockquote>\n`;
            const title = kind.charAt(0).toUpperCase() + kind.slice(1);
            return `<div class="alert ${kind}"><p class="alert-title">${title}</p>\n${blocks(quoted.slice(1), deeper(context))}</div>\n`;
        }
        function detailsBlock(source, context) {
            const open = DETAILS.exec(source.lines[source.at] ?? '')?.[1] !== undefined;
            const from = source.at;
            let level = 0;
            let to = from;
            for (; to < source.lines.length; to += 1) {
                const line = source.lines[to] ?? '';
                level += count(line, /<details[\s>]/gi) - count(line, /<\/details>/gi);
                if (level <= 0)
                    break;
            }
            source.at = to + 1;
            const inner = source.lines
                .slice(from, to + 1)
                .join('\n')
                .replace(DETAILS, '')
                .replace(/<\/details>(?![\s\S]*<\/details>)/i, '');
            const [whole = '', title = 'Details'] = /^\s*<summary>([\s\S]*?)<\/summary>/i.exec(inner) ?? [];
            const content = blocks(inner.slice(whole.length).split('\n'), deeper(context));
            return `<details${open ? ' open' : ''}><summary>${summaryText(title, context)}</summary>\n${content}</details>\n`;
        }
        function summaryText(title, context) {
            return context.inline(title
                .trim()
                .replace(/<\/?(?:b|strong)>/gi, '**')
                .replace(/<\/?code>/gi, '`')
                .replace(/\s+/g, ' '));
        }
        function count(text, pattern) {
            return text.match(pattern)?.length ?? 0;
        }
        function paragraph(source, context) {
            const from = source.at;
            source.at += 1;
            while (source.at < source.lines.length && !endsParagraph(source.lines[source.at] ?? ''))
                source.at += 1;
            const text = source.lines.slice(from, source.at).join('\n').trim();
            return `<p>${context.inline(text)}</p>\n`;
        }
        function endsParagraph(line) {
            if (line.trim() === '')
                return true;
            return [FENCE, HEADING, QUOTE, LIST, DETAILS, RULE, COMMENT, /^\s*<\/details>/i].some((start) => start.test(line));
        }
        ;
        function digest(value) {
            return html_html `<code class="digest" title="${value}">${shortDigest(value)}</code>`;
        }
        function sha(value) {
            return html_html `<code title="${value}">${shortSha(value)}</code>`;
        }
        function pill(kind, text) {
            return html_html `<span class="pill ${kind}">${text}</span>`;
        }
        function time(iso) {
            return html_html `<time datetime="${iso}">${iso.replace('T', ' ').replace(/:\d\dZ$/, ' UTC')}</time>`;
        }
        function facts(rows) {
            return html `<dl class="facts">${rows.map(([name, value]) => html `<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
        }
        function outside(url, text) {
            return html_html `<a href="${url}" target="_blank" rel="noopener noreferrer">${text}<span class="sr"> (opens a new tab)</span></a>`;
        }
        ;
        function runPage(source) {
            const { run, commit } = source;
            return html_html `<div class="title">
<h1>${commit.subject}</h1>
<p class="muted">${run.workflow || source.workflow} · ${commit.branch} @ ${sha(commit.sha)} by ${commit.author}</p>
${runState(run)}
</div>
${outcome(source)}${gate(source)}
<section aria-label="Jobs" class="panel graph-panel">${jobGraph(run)}</section>
${jobList(run)}
${summaries(source)}
${ending(source)}`;
        }
        function runState(run) {
            const status = run.conclusion ?? (run.waiting.length > 0 ? 'waiting' : run.id === 0 ? 'queued' : 'in_progress');
            const time = run.conclusion !== undefined
                ? html_html `in ${duration(run.durationMs)}`
                : run.startedAt > 0
                    ? html_html `<span data-since="${run.startedAt}">…</span>`
                    : '';
            return html_html `<p class="state ${status}" id="state" role="status">${statusIcon(status)}<strong>${statusWord(status)}</strong> <span class="muted">${time}</span></p>`;
        }
        function outcome({ run, github }) {
            const published = github.state.releases.filter((release) => !release.draft && release.publishedAt !== null);
            if (run.conclusion === undefined || published.length === 0)
                return html_html `<div id="outcome"></div>`;
            const names = published.map(({ name, tagName }) => name ?? tagName).join(', ');
            return html_html `<div id="outcome"><section class="banner approved" aria-label="Outcome">
<div><h2>${names} ${published.length === 1 ? 'is' : 'are'} released</h2></div>
<span class="buttons"><a class="button primary" href="/releases">See the release</a><a class="button" href="/environments">Environments</a></span>
</section></div>`;
        }
        function jobList(run) {
            return html_html `<div id="jobs">${run.jobs.map((job) => job_view_jobView(run, job))}</div>`;
        }
        function gate(source) {
            const { run } = source;
            const names = run.waiting.map(({ environment }) => environment ?? '');
            const reviews = run.jobs.flatMap(({ review }) => (review === undefined ? [] : [review]));
            const waiting = names.length === 0
                ? ''
                : html_html `<section class="banner attention" aria-label="Review">
<div><h2>${names.join(' and ')} ${names.length === 1 ? 'is' : 'are'} waiting for your review</h2>
<p>You review as ${[...new Set(names.map((name) => source.reviewer(name)))].join(' and ')}.</p></div>
<a class="button primary" href="/review">Review deployments</a>
</section>`;
            return html_html `<div id="gate" aria-live="polite">${waiting}${reviews.map(({ environment, state, user, comment }) => html_html `<section class="banner ${state}" aria-label="${environment}"><div><p>${statusIcon(state === 'approved' ? 'success' : 'failure')} <strong>${user}</strong> ${state} <strong>${environment}</strong></p>${comment === '' ? '' : html_html `<blockquote>${comment}</blockquote>`}</div></section>`)}</div>`;
        }
        function summaries(source) {
            const { run } = source;
            const written = run.jobs.filter((job) => job.summaries.length > 0);
            return html_html `<div id="summaries">${written.map((job) => html_html `<section class="panel summary" aria-label="Summary of ${job.name}">
<h2 class="kicker">${job.name} summary</h2>
<div class="markdown">${markdown(job.summaries.join('\n\n'), localLinks(source))}</div>
</section>`)}</div>`;
        }
        function ending(source) {
            const { run, assumptions } = source;
            if (run.conclusion === undefined)
                return html_html `<div id="ending"></div>`;
            return html_html `<div id="ending">${problems(source)}<section class="panel" aria-labelledby="limits">
<h2 id="limits">What this rehearsal does not cover</h2>
<ul class="plain">${source.notRehearsed().map((what) => html_html `<li>${shortPins(what)}</li>`)}</ul>
${run_page_refusedCalls(source)}<details><summary>Assumptions about GitHub, not confirmed (${assumptions.length})</summary>
<ul class="plain">${assumptions.map(({ text, ifOtherwise }) => html_html `<li><div class="markdown inline">${markdown(text)}</div><div class="muted">If this is wrong: ${ifOtherwise}</div></li>`)}</ul></details>
</section></div>`;
        }
        function problems(source) {
            const found = source.problems();
            if (found.length === 0)
                return html_html ``;
            return html_html `<section class="panel" aria-labelledby="problems">
<h2 id="problems">A release was due and did not happen</h2>
<pre class="plain">${(0, render.x)(found)}</pre>
</section>
`;
        }
        function run_page_refusedCalls({ github }) {
            const { refused } = apiCalls(github.state);
            if (refused.length === 0)
                return html_html ``;
            return html_html `<h3>Refused API calls</h3>
<ul class="plain">${refused.map((call) => html_html `<li>${refusedText(call)}</li>`)}</ul>
`;
        }
        ;
        function messagesFor(source, event) {
            const { run } = source;
            switch (event.type) {
                case 'run-started':
                    return [...overview(run), replace('jobs', jobList(run))];
                case 'run-completed':
                    return [
                        ...overview(run),
                        replace('outcome', outcome(source)),
                        replace('ending', ending(source)),
                        { kind: 'changed' },
                    ];
                case 'job-waiting':
                case 'job-reviewed':
                    return [...overview(run), replace('gate', gate(source)), ...head(run, run.job(event.job)), { kind: 'changed' }];
                case 'job-started':
                case 'job-completed':
                    return [...overview(run), ...head(run, run.job(event.job)), { kind: 'changed' }];
                case 'summary':
                    return [replace('summaries', summaries(source))];
                case 'step-started':
                case 'log':
                case 'group-started':
                case 'group-ended':
                case 'annotation':
                case 'step-completed':
                    return stepMessages(run, run.job(event.job), event);
            }
        }
        function overview(run) {
            return [replace('state', runState(run)), replace('graph', jobGraph(run))];
        }
        function stepMessages(run, job, event) {
            const at = ids.job(run, job);
            const index = job.steps.findLastIndex((step) => step.number === event.step);
            const step = job.steps[index];
            switch (event.type) {
                case 'step-started':
                    return step === undefined ? [] : [append(ids.steps(at), stepView(ids.step(at, index), step))];
                case 'annotation': {
                    const annotation = job.annotations.at(-1);
                    return annotation === undefined ? [] : [append(ids.notes(at), annotationView(annotation))];
                }
                case 'group-ended':
                    return [];
                case 'log':
                case 'group-started':
                    return step === undefined ? [] : lineMessages(at, index, step);
                case 'step-completed':
                    return step === undefined ? [] : completed(ids.step(at, index), step);
            }
        }
        function lineMessages(at, index, step) {
            const line = step.lines.at(-1);
            if (line === undefined || step.dropped > 0)
                return [];
            const id = ids.step(at, index);
            if (step.lines.length === 1 && step.number === 0)
                return [append(ids.steps(at), stepView(id, step))];
            return [append(ids.log(id), logLine(line))];
        }
        function completed(id, step) {
            const fold = step.status === 'failure' ? [] : [{ kind: 'fold', id, open: false }];
            return [replace(ids.stepHead(id), stepHead(id, step)), ...fold];
        }
        function head(run, job) {
            if (!job.planned)
                return [replace('jobs', jobList(run))];
            const id = ids.job(run, job);
            return [replace(ids.head(id), jobHead(id, job))];
        }
        function replace(id, { text }) {
            return { kind: 'replace', id, html: text };
        }
        function append(id, { text }) {
            return { kind: 'append', id, html: text };
        }
        ;
        const POLICY = [
            "default-src 'none'",
            "style-src 'self'",
            "script-src 'self'",
            "img-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
        ].join('; ');
        const HEADERS = {
            'content-security-policy': POLICY,
            'x-content-type-options': 'nosniff',
            'referrer-policy': 'same-origin',
            'cross-origin-opener-policy': 'same-origin',
            'cross-origin-resource-policy': 'same-origin',
            'cache-control': 'no-store',
        };
        function answer_secure(response) {
            for (const [name, value] of Object.entries(HEADERS))
                response.setHeader(name, value);
        }
        function sendPage(response, page, status = 200) {
            response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(page.text);
        }
        function sendFile(response, type, content) {
            response.writeHead(200, { 'content-type': type }).end(content);
        }
        function sendText(response, status, text) {
            response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
        }
        function seeOther(response, location, headers = {}) {
            response.writeHead(303, { location, ...headers }).end();
        }
        ;
        class Guard {
            #token;
            #host;
            constructor(token, host) {
                this.#token = token;
                this.#host = host;
            }
            isRightHost(request) {
                return request.headers.host === this.#host;
            }
            isToken(value) {
                return value !== null && (0, external_node_crypto_.timingSafeEqual)(guard_digest(value), guard_digest(this.#token));
            }
            hasCookie(request) {
                const cookies = (request.headers.cookie ?? '').split(';').map((cookie) => cookie.trim());
                const own = cookies.find((cookie) => cookie.startsWith(`${this.#cookieName}=`));
                return own !== undefined && this.isToken(own.slice(this.#cookieName.length + 1));
            }
            get cookie() {
                return `${this.#cookieName}=${this.#token}; HttpOnly; SameSite=Strict; Path=/`;
            }
            isOwnOrigin(request) {
                const site = request.headers['sec-fetch-site'];
                return request.headers.origin === `http://${this.#host}` && (site === undefined || site === 'same-origin');
            }
            get formKey() {
                return (0, external_node_crypto_.createHash)('sha256').update(`form:${this.#token}`).digest('hex');
            }
            isFormKey(value) {
                return value !== null && (0, external_node_crypto_.timingSafeEqual)(guard_digest(value), guard_digest(this.formKey));
            }
            get #cookieName() {
                return `liftlock-${this.#host.split(':')[1] ?? ''}`;
            }
        }
        function guard_digest(value) {
            return (0, external_node_crypto_.createHash)('sha256').update(value).digest();
        }
        ;
        const KEEP_ALIVE_MS = 15_000;
        const MAX_KEPT = 20_000;
        class LiveFeed {
            #messages = [];
            #first = 0;
            #listeners = new Set();
            #timer;
            constructor() {
                this.#timer = setInterval(() => {
                    for (const listener of this.#listeners)
                        listener.write(':\n\n');
                }, KEEP_ALIVE_MS);
                this.#timer.unref();
            }
            get sequence() {
                return this.#first + this.#messages.length;
            }
            send(message) {
                this.#messages.push(message);
                if (this.#messages.length > MAX_KEPT) {
                    this.#messages.shift();
                    this.#first += 1;
                }
                for (const listener of this.#listeners)
                    listener.write(live_feed_text(message, this.sequence));
            }
            listen(response, after) {
                response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
                response.write('retry: 1000\n\n');
                const missed = this.#messages.slice(Math.max(0, after - this.#first));
                missed.forEach((message, index) => response.write(live_feed_text(message, Math.max(after, this.#first) + index + 1)));
                this.#listeners.add(response);
                response.once('close', () => this.#listeners.delete(response));
            }
            get watched() {
                return this.#listeners.size > 0;
            }
            close() {
                clearInterval(this.#timer);
                for (const listener of this.#listeners)
                    listener.end('event: end\ndata: {}\n\n');
                this.#listeners.clear();
            }
        }
        function live_feed_text({ kind, ...data }, id) {
            return `event: ${kind}\nid: ${id}\ndata: ${JSON.stringify(data)}\n\n`;
        }
        ;
        const SCRIPT = `'use strict';
const { live, sequence } = document.body.dataset;

const swap = (element, markup) => {
  const focused = document.activeElement?.id;
  const template = document.createElement('template');
  template.innerHTML = markup;
  element.replaceWith(template.content);
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
};

const append = (element, markup) => {
  const atEnd = element.scrollHeight - element.scrollTop - element.clientHeight < 40;
  const template = document.createElement('template');
  template.innerHTML = markup;
  element.append(template.content);
  if (atEnd) element.scrollTop = element.scrollHeight;
};

// What somebody opened or closed by hand stays as it is.
document.addEventListener('click', (event) => {
  const details = event.target.closest?.('summary')?.parentElement;
  if (details) details.dataset.touched = '';
});

const fold = (details, open) => {
  if (details.dataset.touched === undefined) details.open = open;
};

const reload = async () => {
  const answer = await fetch(location.href, { headers: { accept: 'text/html' } });
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const [old, fresh] = [document.querySelector('main'), page.querySelector('main')];
  // Whoever is writing a comment is not disturbed as long as it can still be sent.
  if (document.activeElement?.id === 'comment' && fresh?.querySelector('#comment')) return;
  if (old && fresh) old.replaceChildren(...fresh.childNodes);
  tell();
};

const took = (ms) => {
  const seconds = Math.max(0, Math.round(ms / 1000));
  return seconds < 60 ? seconds + 's' : Math.floor(seconds / 60) + 'm ' + String(seconds % 60).padStart(2, '0') + 's';
};
const tell = () => {
  for (const element of document.querySelectorAll('[data-since]')) element.textContent = took(Date.now() - Number(element.dataset.since));
  for (const element of document.querySelectorAll('time:not([data-local])')) {
    element.dataset.local = '';
    element.title = element.textContent;
    element.textContent = new Date(element.dateTime).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
  }
};
tell();
setInterval(tell, 1000);

const source = new EventSource('/live?after=' + sequence);
let waiting = 0;
const take = {
  replace: ({ id, html }) => { const element = document.getElementById(id); if (element) swap(element, html); },
  append: ({ id, html }) => { const element = document.getElementById(id); if (element) append(element, html); },
  fold: ({ id, open }) => { const element = document.getElementById(id); if (element) fold(element, open); },
  changed: () => {
    if (live !== 'whole') return;
    clearTimeout(waiting);
    waiting = setTimeout(reload, 150);
  },
};
for (const [kind, act] of Object.entries(take)) {
  source.addEventListener(kind, (event) => { act(JSON.parse(event.data)); tell(); });
}
source.addEventListener('end', () => {
  source.close();
  document.querySelector('footer p').textContent = 'The rehearsal has ended. This page shows its final state.';
});
`;
        ;
        const COMPONENTS = `
.pill { display: inline-block; padding: .05rem .55rem; border-radius: 99px; border: 1px solid var(--line); background: var(--raised); color: var(--muted); font-size: .78rem; font-weight: 500; line-height: 1.5; white-space: nowrap; }
.pill.rehearsal, .pill.attention { background: var(--amber-soft); color: var(--amber); border-color: transparent; }
.pill.success, .pill.latest { background: var(--green-soft); color: var(--green); border-color: transparent; }
.pill.failure { background: var(--red-soft); color: var(--red); border-color: transparent; }
.icon { flex: none; vertical-align: -2px; color: var(--muted); }
.icon.success { color: var(--green); } .icon.failure { color: var(--red); } .icon.waiting { color: var(--amber); } .icon.in_progress { color: var(--accent); }
.state { display: flex; align-items: center; gap: .45rem; margin-top: .25rem; }
.state strong::first-letter { text-transform: uppercase; }
.state strong { display: inline-block; }
.button { display: inline-block; font: inherit; font-weight: 600; padding: .45rem 1rem; border-radius: 7px; border: 1px solid var(--line); background: var(--raised); color: var(--ink); cursor: pointer; text-decoration: none; }
.button:hover { border-color: var(--muted); }
.button.primary { background: var(--accent); border-color: var(--accent); color: var(--accent-ink); }
.button.primary:hover { filter: brightness(1.08); }
.button.danger { color: var(--red); }
.button.danger:hover { background: var(--red-soft); border-color: var(--red); }

.banner { display: flex; gap: 1rem; align-items: center; justify-content: space-between; flex-wrap: wrap; border-radius: 10px; padding: .9rem 1.25rem; margin-bottom: 1rem; border: 1px solid var(--line); background: var(--panel); }
.banner.attention { background: var(--amber-soft); border-color: color-mix(in srgb, var(--amber) 35%, transparent); }
.banner.approved { background: var(--green-soft); border-color: color-mix(in srgb, var(--green) 30%, transparent); }
.banner.rejected { background: var(--red-soft); border-color: color-mix(in srgb, var(--red) 30%, transparent); }
.banner > div { min-width: 0; }
.banner blockquote { margin: .35rem 0 0 1.5rem; color: var(--ink); white-space: pre-line; overflow-wrap: anywhere; max-height: 14rem; overflow-y: auto; }

.graph-panel { padding: 1.25rem; }
.graph { overflow-x: auto; padding: 3px; }
.graph svg { display: block; }
.edges path { fill: none; stroke: var(--line); stroke-width: 2; }
.edges path.done { stroke: color-mix(in srgb, var(--green) 55%, var(--line)); }
.node { display: grid; grid-template: auto auto / auto 1fr; column-gap: .55rem; align-content: center; height: 56px; margin: 2px; padding: 0 .8rem; border: 1px solid var(--line); border-radius: 8px; background: var(--raised); color: var(--ink); }
.node .icon { grid-row: span 2; align-self: center; }
.node .name { font-weight: 600; line-height: 1.3; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.node .detail { color: var(--muted); font-size: .8rem; line-height: 1.3; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.node.waiting { border-color: var(--amber); background: var(--amber-soft); }
.node.failure { border-color: color-mix(in srgb, var(--red) 50%, var(--line)); }
.node:hover { border-color: var(--accent); }

.job { padding: 0; overflow: hidden; scroll-margin-top: 1rem; }
.job-head { display: flex; align-items: center; gap: .6rem; padding: .8rem 1.1rem; font-size: 1rem; }
.job-head .status { color: var(--muted); font-weight: 400; font-size: .87rem; }
.took { margin-left: auto; color: var(--muted); font-weight: 400; font-size: .85rem; font-variant-numeric: tabular-nums; }
.steps, .log { list-style: none; margin: 0; padding: 0; }
.steps > li { border-top: 1px solid var(--line); }
.steps summary { display: flex; align-items: center; gap: .6rem; padding: .45rem 1.1rem; cursor: pointer; list-style: none; font-size: .92rem; }
.job-head .name, .steps summary .name { min-width: 0; overflow-wrap: anywhere; }
.took { flex: none; }
.steps summary::-webkit-details-marker { display: none; }
.steps summary::before { content: ""; flex: none; width: .4rem; height: .4rem; border: solid var(--muted); border-width: 0 1.5px 1.5px 0; transform: rotate(-45deg); }
.steps details[open] > summary::before { transform: rotate(45deg); }
.steps summary:hover { background: var(--raised); }
.steps summary .status { color: var(--amber); font-size: .85rem; }
.log { background: var(--log); color: var(--log-ink); padding: .6rem 0; max-height: 28rem; overflow: auto; counter-reset: line; font-size: .8rem; line-height: 1.6; }
.log:empty { display: none; }
.log li { counter-increment: line; padding: 0 1.1rem 0 4.2rem; white-space: pre-wrap; overflow-wrap: anywhere; position: relative; }
.log li::before { content: counter(line); position: absolute; left: 0; width: 3.2rem; text-align: right; color: var(--log-muted); user-select: none; }
.log .group { font-weight: 700; color: #9cc9ff; }
.log .group::after { content: ""; }
.log .d1 { text-indent: 1.2rem; } .log .d2 { text-indent: 2.4rem; } .log .d3 { text-indent: 3.6rem; }
.diff li { padding-left: 1.1rem; }
.diff li::before { content: none; }
.diff .added { background: rgb(60 180 110 / 16%); color: #a8e6c1; } .diff .removed { background: rgb(240 90 90 / 14%); color: #ffb7b0; }
.diff .hunk { color: #9cc9ff; } .diff .file { color: var(--log-muted); font-weight: 700; }
.job > .diff { max-height: none; }
.message { white-space: pre-wrap; }
.log .cut { color: var(--log-muted); font-style: italic; }
.note { display: flex; gap: .7rem; align-items: baseline; padding: .55rem 1.1rem; border-top: 1px solid var(--line); font-size: .92rem; flex-wrap: wrap; }
.note .level { font-size: .75rem; font-weight: 700; text-transform: uppercase; letter-spacing: .04em; }
.note .text { flex: 1 1 20rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.note.error { background: var(--red-soft); } .note.error .level { color: var(--red); }
.note.warning { background: var(--amber-soft); } .note.warning .level { color: var(--amber); }
.note.notice .level { color: var(--accent); }

.jump { display: none; padding-bottom: 1rem; }
.review { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 22.5rem); gap: 1.25rem; align-items: start; }
.dialog { display: grid; gap: .85rem; position: sticky; top: 1rem; border-top: 3px solid var(--amber); }
.dialog .note { border: 0; border-radius: 6px; }
.dialog label[for] { font-weight: 600; margin-bottom: -.5rem; }
.dialog textarea { width: 100%; font: inherit; color: inherit; background: var(--bg); border: 1px solid var(--line); border-radius: 7px; padding: .5rem .7rem; resize: vertical; }
.dialog fieldset { border: 0; padding: 0; margin: 0; display: grid; gap: .5rem; }
.dialog legend { font-weight: 600; padding: 0 0 .35rem; }
.choice { display: flex; gap: .65rem; align-items: flex-start; border: 1px solid var(--line); border-radius: 8px; padding: .6rem .8rem; background: var(--raised); }
.choice span span { display: block; font-size: .85rem; }
.choice input { margin-top: .3rem; accent-color: var(--accent); }
.buttons { display: flex; gap: .6rem; flex-wrap: wrap; }
.version { font-size: 2rem; line-height: 1.15; font-weight: 650; letter-spacing: -.02em; font-variant-numeric: tabular-nums; }
.candidate { display: grid; gap: .6rem; border-bottom: 1px solid var(--line); padding-bottom: .85rem; }
.facts { margin: 0; display: grid; gap: .4rem; }
.facts div { display: grid; grid-template-columns: 5.6rem minmax(0, 1fr); }
.facts dt { color: var(--muted); font-size: .88rem; }
.facts dd { margin: 0; font-size: .92rem; }
.suite { white-space: nowrap; margin-right: .6rem; }
.question { color: var(--muted); }
.question .version { display: block; color: var(--ink); font-size: 1.7rem; }
.digest { background: none; color: var(--muted); overflow-wrap: anywhere; }
.files { width: 100%; border-collapse: collapse; font-size: .84rem; margin-top: .4rem; }
.files td { padding: .2rem .5rem .2rem 0; border: 0; }
.links, .plain { grid-template-columns: minmax(0, 1fr); overflow-wrap: anywhere; margin: 0; padding: 0 0 0 1.1rem; display: grid; gap: .35rem; }
.plain + details { margin-top: .8rem; } .plain { margin-top: .6rem; }
details > summary { cursor: pointer; }

.release header { display: flex; flex-wrap: wrap; align-items: center; gap: .6rem; padding-bottom: .9rem; border-bottom: 1px solid var(--line); margin-bottom: .9rem; }
.release header h2 { font-size: 1.5rem; letter-spacing: -.01em; }
.release header p { width: 100%; font-size: .9rem; }
.assets { margin-top: 1.1rem; border-top: 1px solid var(--line); padding-top: .8rem; }
.assets > summary { font-weight: 600; }
.assets td { font-size: .9rem; }
@media (max-width: 640px) {
  .assets tbody tr { display: grid; grid-template-columns: minmax(0, 1fr) auto; border-bottom: 1px solid var(--line); }
  .assets td { border: 0; } .assets td:nth-child(2) { grid-area: 2 / 1 / auto / -1; padding-top: 0; }
}

.ladder { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: 1rem; }
.environment { display: grid; gap: .35rem; align-content: start; margin: 0 0 1rem; border-top: 3px solid var(--green); }
.environment.empty { border-top-color: var(--line); }
.environment h2 { color: var(--muted); font-size: .95rem; }
.statuses { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem; margin: 0; padding: 0; }
#records { margin-bottom: .6rem; }

.table { overflow-x: auto; }
table { border-collapse: collapse; }
.records, .assets table { width: 100%; }
th, td { padding: .45rem .9rem .45rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
tbody tr:last-child td { border-bottom: 0; }
th { font-size: .82rem; color: var(--muted); font-weight: 600; }
td.right, th.right { text-align: right; } td.center, th.center { text-align: center; }

.markdown > :first-child { margin-top: 0; } .markdown > :last-child { margin-bottom: 0; }
.markdown { overflow-wrap: break-word; }
.markdown p, .markdown ul, .markdown ol, .markdown pre, .markdown .table, .markdown blockquote, .markdown details, .markdown .alert { margin: 0 0 .8rem; }
.markdown h3 { font-size: 1.2rem; margin: 1.2rem 0 .6rem; } .markdown h4 { font-size: 1.05rem; margin: 1.1rem 0 .5rem; } .markdown h5 { font-size: .98rem; margin: 1rem 0 .35rem; }
.markdown h6 { font-size: .88rem; margin: .8rem 0 .3rem; color: var(--muted); }
.markdown sub, .markdown sup { font-size: .82em; line-height: 1; }
.markdown ul, .markdown ol { padding-left: 1.4rem; }
.markdown li { margin: .2rem 0; }
.markdown code { background: color-mix(in srgb, var(--muted) 14%, transparent); padding: .1em .35em; border-radius: 4px; overflow-wrap: anywhere; }
.markdown td code { white-space: nowrap; }
.markdown pre { background: var(--log); color: var(--log-ink); padding: .8rem 1rem; border-radius: 8px; overflow-x: auto; }
.markdown pre code { background: none; padding: 0; }
.markdown blockquote { margin-left: 0; padding-left: .9rem; border-left: 3px solid var(--line); color: var(--muted); }
.markdown hr { border: 0; border-top: 1px solid var(--line); margin: 1.2rem 0; }
.markdown input { margin-right: .3rem; }
.markdown.inline p { margin: 0; }
.alert { border-left: 3px solid var(--accent); padding: .1rem 0 .1rem .9rem; }
.alert-title { font-weight: 700; margin: 0 0 .3rem !important; color: var(--accent); }
.alert.warning, .alert.caution { border-color: var(--amber); } .alert.warning .alert-title, .alert.caution .alert-title { color: var(--amber); }
@media (max-width: 860px) { .review { grid-template-columns: minmax(0, 1fr); } .dialog { position: static; } .jump { display: block; } }
`;
        ;
        const BASE = `
:root {
  color-scheme: light dark;
  --bg: #f5f6f8; --panel: #ffffff; --raised: #fafbfc; --ink: #1a222c; --muted: #57626f; --line: #dfe3e8;
  --accent: #0b62c4; --accent-ink: #ffffff; --accent-soft: #e8f1fc;
  --green: #18774a; --green-soft: #e6f5ec; --red: #bf2c2c; --red-soft: #fdecec; --amber: #8a5a00; --amber-soft: #fff5df;
  --log: #11161d; --log-ink: #d6dde6; --log-muted: #8894a3;
  --shadow: 0 1px 2px rgb(20 30 45 / 6%), 0 4px 16px rgb(20 30 45 / 5%);
  --sans: system-ui, -apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", sans-serif;
  --mono: ui-monospace, SFMono-Regular, "SF Mono", Menlo, "DejaVu Sans Mono", "Liberation Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --bg: #0d1218; --panel: #151b23; --raised: #1a212b; --ink: #e5eaf0; --muted: #97a3b1; --line: #29323d;
    --accent: #5ea8ff; --accent-ink: #0b1420; --accent-soft: #14263d;
    --green: #4fc48b; --green-soft: #11281e; --red: #ff7f78; --red-soft: #341a1b; --amber: #e8b64c; --amber-soft: #2c2312;
    --log: #0a0e13; --log-ink: #d0d8e2; --log-muted: #7d8997;
    --shadow: 0 1px 2px rgb(0 0 0 / 40%);
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; background: var(--bg); color: var(--ink); font: 15px/1.55 var(--sans); }
.width { max-width: 1120px; margin: 0 auto; padding: 0 1.25rem; }
a { color: var(--accent); text-underline-offset: 2px; text-decoration-thickness: 1px; }
a:not(:hover, .button) { text-decoration: none; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
main:focus { outline: none; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 0; font-weight: 600; text-wrap: balance; }
h1 { font-size: 1.45rem; letter-spacing: -.01em; }
h2 { font-size: 1.05rem; }
p { margin: 0; }
code, pre, .log { font-family: var(--mono); font-size: .86em; }
.muted { color: var(--muted); }
.small { font-size: .87rem; }
.right { text-align: right; }
.center { text-align: center; }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 1rem; top: .5rem; background: var(--panel); padding: .5rem 1rem; z-index: 2; }
.top { background: var(--panel); border-bottom: 1px solid var(--line); }
.top .width { display: flex; align-items: center; gap: .75rem; flex-wrap: wrap; }
.brand { display: flex; align-items: center; gap: .6rem; color: var(--ink); padding: .8rem 0; }
.brand .owner { color: var(--muted); } .brand .slash { color: var(--muted); margin: 0 .25rem; }
.logo { display: block; }
nav { margin-left: auto; display: flex; gap: .25rem; align-self: stretch; }
nav a { display: flex; align-items: center; padding: .8rem .75rem; color: var(--muted); border-bottom: 2px solid transparent; margin-bottom: -1px; }
nav a:hover { color: var(--ink); }
nav a[aria-current] { color: var(--ink); border-color: var(--accent); font-weight: 600; }
footer { color: var(--muted); font-size: .85rem; padding: 1.5rem 1.25rem 3rem; }
.title { padding: 1.75rem 0 1.1rem; display: grid; gap: .3rem; }
.section { margin: 2rem 0 .25rem; }
.panel { background: var(--panel); border: 1px solid var(--line); border-radius: 10px; padding: 1.1rem 1.25rem; margin: 0 0 1rem; box-shadow: var(--shadow); }
.kicker { font-size: .78rem; font-weight: 600; color: var(--muted); text-transform: uppercase; letter-spacing: .06em; margin-bottom: .6rem; }
details.panel > .kicker { margin: 0; cursor: pointer; }
details.panel[open] > .kicker { margin-bottom: .6rem; }
@media (max-width: 640px) {
  nav { margin-left: 0; width: 100%; border-top: 1px solid var(--line); }
  .pill.rehearsal { margin-left: auto; }
  .panel { padding: .9rem 1rem; }
}
@media (prefers-reduced-motion: no-preference) {
  .spin { transform-origin: 8px 8px; animation: spin 1s linear infinite; }
  @keyframes spin { to { transform: rotate(360deg); } }
  .button, nav a { transition: background-color .12s, border-color .12s, color .12s; }
}
@media (forced-colors: active) { .icon, .edges path { forced-color-adjust: none; } }
`;
        const STYLE = BASE + COMPONENTS;
        var manifest = __webpack_require__(2389);
        var evidence = __webpack_require__(85343);
        ;
        async function reviewFacts(source) {
            const { github, run } = source;
            const record = github.state.runs.find(({ id }) => id === run.id);
            const pending = record === undefined ? [] : pendingReviews(github.state, record);
            if (pending.length === 0)
                return undefined;
            const candidate = ledgerOf(github.state).findLast(({ payload }) => payload.run.id === run.id);
            const release = github.state.releases.find(({ id }) => id === candidate?.payload.release_id);
            return {
                environments: pending.map(({ environment, jobs }) => ({
                    record: environment,
                    jobs: jobs.map(({ name }) => name),
                    live: liveIn(github.state, environment.name),
                })),
                candidate,
                assets: (release?.assets ?? []).map(({ name, size, sha256 }) => ({ name, size, digest: `sha256:${sha256 ?? ''}` })),
                reports: release === undefined ? [] : await reportsOf(github, release),
                briefs: briefsOf(run.waiting, run.jobs),
            };
        }
        async function reportsOf(github, release) {
            const sha256 = release.assets.find(({ name }) => name === manifest.fi)?.sha256;
            if (sha256 === undefined || sha256 === null)
                return [];
            try {
                return (0, evidence.UN)(evidence.Yx.parse(JSON.parse(await (0, promises_.readFile)(github.blobPath(sha256), 'utf8'))).statements);
            }
            catch {
                return [];
            }
        }
        function briefsOf(waiting, jobs) {
            const needed = new Set(waiting.flatMap((job) => job.needs));
            const before = jobs.filter((job) => needed.has(job.id.replace(/ \(.*\)$/, '')));
            return before
                .filter(({ summaries }) => summaries.length > 0)
                .map(({ name, summaries }) => ({ job: name, markdown: summaries.join('\n\n') }))
                .reverse();
        }
        ;
        const diff_view_MAX_LINES = 3000;
        function diffView(diff) {
            const lines = diff.replace(/^\n+|\n+$/g, '').split('\n');
            const left = lines.length - diff_view_MAX_LINES;
            const cut = left > 0 ? html_html `<li class="cut">… and ${left} more lines</li>` : '';
            return html_html `<section class="panel job" aria-label="Changes"><ol class="log diff">${lines.slice(0, diff_view_MAX_LINES).map((line) => html_html `<li class="${kindOf(line)}">${line}</li>`)}${cut}</ol></section>`;
        }
        function kindOf(line) {
            if (/^(?:diff --git|index |--- |\+\+\+ |new file|deleted file|similarity|rename )/.test(line))
                return 'file';
            if (line.startsWith('@@'))
                return 'hunk';
            if (line.startsWith('+'))
                return 'added';
            return line.startsWith('-') ? 'removed' : 'line';
        }
        ;
        async function commitPage({ gitDir }, name) {
            if (!/^[0-9a-f]{7,40}$/.test(name))
                return undefined;
            const format = '--format=%H%x00%an%x00%aI%x00%s%x00%b%x00';
            const args = [
                'show',
                '--no-color',
                '--no-ext-diff',
                '--no-textconv',
                '--first-parent',
                '--patch-with-stat',
                format,
                name,
                '--',
            ];
            const { exitCode, stdout } = await runGit(gitDir, args);
            if (exitCode !== 0)
                return undefined;
            const [hash = '', author = '', date = '', subject = '', text = '', ...rest] = stdout.split('\0');
            const body = html_html `<div class="title"><h1>${subject}</h1>
<p class="muted">${author} · ${time(date)} · ${sha(hash)}</p></div>
${text.trim() === '' ? '' : html_html `<section class="panel" aria-label="Message"><p class="message">${text.trim()}</p></section>`}
${diffView(rest.join('\0').replace(/^\s*---\n/, ''))}
<p><a class="button" href="/review">Back to the review</a></p>`;
            return { title: subject, body };
        }
        ;
        const RANGE = /^([0-9a-f]{7,40})\.\.\.([0-9a-f]{7,40})$/;
        async function comparePage({ gitDir }, range) {
            const [, from = '', to = ''] = RANGE.exec(range) ?? [];
            if (from === '')
                return undefined;
            const args = ['diff', '--no-color', '--no-ext-diff', '--no-textconv', '--patch-with-stat', range, '--'];
            const { exitCode, stdout } = await runGit(gitDir, args);
            if (exitCode !== 0)
                return undefined;
            const body = html_html `<div class="title"><h1>What changes</h1><p class="muted">${sha(from)} → ${sha(to)}</p></div>
${diffView(stdout)}
<p><a class="button" href="/review">Back to the review</a></p>`;
            return { title: 'What changes', body };
        }
        ;
        function environmentsPage(source) {
            const { state } = source.github;
            const records = [...state.deployments].sort((one, other) => other.id - one.id);
            return html_html `<div class="title"><h1>Environments</h1></div>
<div class="ladder">${state.environments.map((environment) => environmentCard(source, environment))}</div>
<section class="panel" aria-labelledby="records">
<h2 id="records">Deployments</h2>
${records.length === 0
                ? html_html `<p class="muted">None yet.</p>`
                : html_html `<div class="table"><table class="records"><thead><tr><th>Record</th><th>Environment</th><th>Version</th><th>Statuses</th><th>Approved by</th><th>Created</th></tr></thead>
<tbody>${records.map(recordRow)}</tbody></table></div>`}
</section>`;
        }
        function environmentCard(source, environment) {
            const { name, reviewers } = environment;
            const live = liveIn(source.github.state, name);
            const site = source.sites[name];
            const waits = source.run.waiting.some((job) => job.environment === name);
            return html_html `<section class="panel environment${live === undefined ? ' empty' : ''}" aria-label="${name}">
<h2>${name}</h2>
<p class="version">${live?.payload.version ?? '—'}</p>
${live === undefined ? html_html `<p class="muted">Nothing is live here yet.</p>` : html_html `<p>${digest(live.payload.candidate)} <span class="muted">${sha(live.sha)}</span></p>`}
<p class="muted small">${reviewers.length === 0 ? 'No required reviewers' : `Reviewers: ${reviewers.join(', ')}`}</p>
${waits ? html_html `<p><a class="button primary" href="/review">Review deployments</a></p>` : ''}
${site === undefined ? '' : html_html `<p class="small">${outside(site, site)}</p>`}
</section>`;
        }
        function recordRow(record) {
            const ours = ledgerRecord(record);
            const approvals = (ours?.payload.approvals ?? []).map(({ user }) => user).join(', ');
            return html_html `<tr>
<td>#${record.id}<br><span class="muted small">${ours === undefined ? `task ${record.task}` : ours.payload.intent}</span></td>
<td>${record.environment}</td>
<td>${ours === undefined ? sha(record.sha) : html_html `${ours.payload.version}<br>${digest(ours.payload.candidate)}`}</td>
<td><ol class="statuses">${record.statuses.map(({ state, description }) => html_html `<li title="${description}">${pill(stateKind(state), state.replace('_', ' '))}</li>`)}</ol></td>
<td>${approvals === '' ? '—' : approvals}</td>
<td>${time(record.createdAt)}</td>
</tr>`;
        }
        function stateKind(state) {
            if (state === 'success')
                return 'success';
            if (state === 'failure' || state === 'error')
                return 'failure';
            return state === 'waiting' ? 'attention' : '';
        }
        ;
        const TABS = [
            { id: 'run', href: '/', name: 'Run' },
            { id: 'releases', href: '/releases', name: 'Releases' },
            { id: 'environments', href: '/environments', name: 'Environments' },
        ];
        function layout(source, frame) {
            return html_html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${frame.title} · ${source.repository}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/page.css">
<script src="/page.js" defer></script>
</head>
<body data-live="${frame.live}" data-sequence="${frame.sequence}">
<a class="skip" href="#main">Skip to content</a>
<header class="top">
<div class="width">
<a class="brand" href="/">${LOGO}<span><span class="owner">${source.repository.split('/')[0]}</span><span class="slash">/</span><strong>${source.repository.split('/')[1]}</strong></span></a>
<span class="pill rehearsal" title="A local GitHub, for this run only">rehearsal</span>
<nav aria-label="Rehearsal">${TABS.map(({ id, href, name }) => html_html `<a href="${href}"${id === frame.tab ? html_html ` aria-current="page"` : ''}>${name}</a>`)}</nav>
</div>
</header>
<main id="main" class="width" tabindex="-1">
${frame.body}
</main>
<footer class="width">
<p>A Liftlock rehearsal against a local GitHub. Liftlock uploads nothing, but the steps of the workflow really run, with your rights and your network.</p>
</footer>
</body>
</html>
`;
        }
        ;
        function releasesPage(source) {
            const { state } = source.github;
            const releases = [...state.releases].sort((one, other) => other.id - one.id);
            const published = releases.filter((release) => !release.draft);
            const drafts = releases.filter((release) => release.draft);
            return html_html `<div class="title"><h1>Releases</h1></div>
${published.length === 0 ? html_html `<section class="panel"><p class="muted">Nothing is published yet.</p></section>` : ''}
${published.map((release) => releases_page_releaseView(source, release))}
${drafts.length === 0 ? '' : html_html `<h2 class="section">Drafts</h2><p class="muted">On GitHub, only people with write access can see them.</p>`}
${drafts.map((release) => releases_page_releaseView(source, release))}`;
        }
        function releases_page_releaseView(source, release) {
            const { tagName, name, body, draft, prerelease, publishedAt, author, assets } = release;
            const latest = latestRelease(source.github.state)?.id === release.id;
            const when = publishedAt === null ? '' : html_html ` · ${time(publishedAt)}`;
            return html_html `<article class="panel release" id="${tagName}">
<header><h2>${name ?? tagName}</h2>
${latest && !draft ? pill('latest', 'Latest') : ''}${prerelease ? pill('attention', 'Pre-release') : ''}${draft ? pill('', 'Draft') : ''}
<p class="muted">${author}${draft ? ' drafted this' : ' released this'}${when} · <code>${tagName}</code></p></header>
<div class="markdown">${markdown(body ?? '', localLinks(source))}</div>
<details class="assets" open><summary>Assets <span class="pill">${assets.length}</span></summary>
<div class="table"><table><thead class="sr"><tr><th>Name</th><th>Digest</th><th>Size</th></tr></thead><tbody>${assets.map(({ id, name: file, size, sha256 }) => html_html `<tr>
<td>${sha256 === null ? file : html_html `<a href="/assets/${id}/${encodeURIComponent(file)}" download>${file}</a>`}</td>
<td>${sha256 === null ? 'broken upload' : html_html `<code class="digest full">sha256:${sha256}</code>`}</td>
<td class="right">${fileSize(size)}</td></tr>`)}</tbody></table></div></details>
</article>`;
        }
        ;
        function reviewPage(source, review, form) {
            const names = review.environments.map(({ record }) => record.name).join(' and ');
            return html_html `<div class="title"><h1>Review deployments</h1>
<p class="muted">${source.workflow} · ${source.commit.branch} @ ${sha(source.commit.sha)} is waiting to deploy to ${names}</p></div>
<p class="jump"><a class="button" href="#decide">Go to the decision</a></p>
<div class="review">
<div class="brief">
${review.briefs.length === 0 ? html_html `<section class="panel"><p class="muted">No earlier job wrote a summary.</p></section>` : ''}
${review.briefs.map((brief, index) => briefPanel(source, brief, index === 0))}
${links(source)}
</div>
<form class="panel dialog" method="post" action="/review" aria-labelledby="decide">
<h2 id="decide" class="sr">Your decision</h2>
<input type="hidden" name="key" value="${form.key}">
${form.problem === undefined ? '' : html_html `<p class="note error" role="alert"><span class="level">error</span><span class="text">${form.problem}</span></p>`}
${candidateCard(review)}
<fieldset><legend>Environments</legend>${review.environments.map(environmentChoice)}</fieldset>
<label for="comment">Comment</label>
<textarea id="comment" name="comment" rows="3" maxlength="2000" placeholder="Leave a comment">${form.comment ?? ''}</textarea>
<div class="buttons">
<button class="button primary" name="state" value="approved">Approve and deploy</button>
<button class="button danger" name="state" value="rejected">Reject</button>
</div>
<p class="muted small">You review as <strong>${review_page_reviewers(source, review)}</strong>. If you approve, the waiting job starts and checks everything again before it deploys. If you reject, the job fails and nothing is deployed.</p>
</form>
</div>`;
        }
        function review_page_reviewers(source, { environments }) {
            return [...new Set(environments.map(({ record }) => source.reviewer(record.name)))].join(' and ');
        }
        function candidateCard({ candidate, environments, reports, assets }) {
            if (candidate === undefined)
                return html_html ``;
            const { version, candidate: whole } = candidate.payload;
            return html_html `<div class="candidate">
${environments.map(({ record, live }) => html_html `<p class="question">${record.name} <span class="version">${live?.payload.version ?? 'nothing'} → ${version}</span></p>`)}
<p class="tests">${reports.length === 0 ? html_html `<span class="muted">no test results</span>` : reports.map(reportLine)}</p>
<details><summary>${assets.length} files and the digest</summary>
<table class="files"><tbody>${assets.map(({ name, size, digest: value }) => html_html `<tr><td>${name}</td><td class="right">${fileSize(size)}</td><td>${digest(value)}</td></tr>`)}</tbody></table>
<p><code class="digest full">${whole}</code></p></details>
</div>`;
        }
        function reportLine(report) {
            const icon = statusIcon(report.conclusion === 'passed' ? 'success' : 'failure');
            return html_html `<span class="suite" title="${(0, evidence.Le)(report)}">${icon} ${report.suite}</span> `;
        }
        function environmentChoice({ record, jobs }) {
            return html_html `<label class="choice"><input type="checkbox" name="environment" value="${record.name}" checked>
<span><strong>${record.name}</strong><span class="muted">${jobs.join(', ')}</span></span></label>`;
        }
        function briefPanel(source, brief, isNearest) {
            const { job, markdown: text } = brief;
            const content = html_html `<div class="markdown">${markdown(text, localLinks(source))}</div>`;
            if (isNearest)
                return html_html `<section class="panel summary"><h2 class="kicker">${job} summary</h2>${content}</section>`;
            return html_html `<details class="panel summary"><summary class="kicker">${job} summary</summary>${content}</details>`;
        }
        function links(source) {
            const sites = Object.entries(source.sites);
            return html_html `<section class="panel" aria-label="Links"><ul class="links">
<li><a href="/">The run: jobs, steps and logs</a></li>
<li><a href="/environments">Environments</a></li>
${sites.map(([name, url]) => html_html `<li>${outside(url, `Visit ${name}`)} <span class="muted">${url}</span></li>`)}
</ul></section>`;
        }
        function nothingToReview(source) {
            const over = source.run.conclusion !== undefined;
            return html_html `<div class="title"><h1>Nothing is waiting</h1></div>
<section class="panel"><p>${over ? 'The run has finished.' : 'No job is waiting for a review right now.'}</p>
<p><a class="button" href="/">Back to the run</a></p></section>`;
        }
        ;
        const MAX_FORM_BYTES = 64 * 1024;
        const MAX_COMMENT_LENGTH = 2000;
        class Pages {
            #source;
            #feed;
            #guard;
            constructor(source, feed, guard) {
                this.#source = source;
                this.#feed = feed;
                this.#guard = guard;
            }
            async show(response, url, request) {
                const source = this.#source;
                switch (url.pathname) {
                    case '/':
                        return this.#page(response, { title: source.commit.subject, tab: 'run', live: 'parts', body: runPage(source) });
                    case '/review':
                        return this.#review(response, {});
                    case '/releases':
                        return this.#page(response, { title: 'Releases', tab: 'releases', live: 'whole', body: releasesPage(source) });
                    case '/environments':
                        return this.#page(response, {
                            title: 'Environments',
                            tab: 'environments',
                            live: 'whole',
                            body: environmentsPage(source),
                        });
                    case '/live':
                        return this.#feed.listen(response, Number(request.headers['last-event-id'] ?? url.searchParams.get('after') ?? 0));
                    case '/page.css':
                        return sendFile(response, 'text/css; charset=utf-8', STYLE);
                    case '/page.js':
                        return sendFile(response, 'text/javascript; charset=utf-8', SCRIPT);
                    case '/icon.svg':
                        return sendFile(response, 'image/svg+xml', ICON_FILE);
                    default:
                        return this.#other(response, url.pathname);
                }
            }
            #page(response, frame, status = 200) {
                sendPage(response, layout(this.#source, { ...frame, sequence: this.#feed.sequence }), status);
            }
            async #review(response, form) {
                const facts = await reviewFacts(this.#source);
                const body = facts === undefined
                    ? nothingToReview(this.#source)
                    : reviewPage(this.#source, facts, { key: this.#guard.formKey, ...form });
                const status = form.problem === undefined ? 200 : 422;
                this.#page(response, { title: 'Review deployments', tab: undefined, live: 'whole', body }, status);
            }
            async decide(request, response) {
                if (!this.#guard.isOwnOrigin(request))
                    return sendText(response, 403, 'This request does not come from this page.');
                const form = new URLSearchParams(await pages_bodyOf(request));
                if (!this.#guard.isFormKey(form.get('key')))
                    return sendText(response, 403, 'This form belongs to another rehearsal.');
                const state = form.get('state');
                const comment = (form.get('comment') ?? '').slice(0, MAX_COMMENT_LENGTH);
                const environments = form.getAll('environment');
                if (state !== 'approved' && state !== 'rejected')
                    return sendText(response, 400, 'Choose approve or reject.');
                const problem = environments.length === 0
                    ? 'Choose at least one environment.'
                    : await this.#source.review({ environments, state, comment });
                if (problem !== undefined)
                    return this.#review(response, { problem, comment });
                seeOther(response, '/');
            }
            async #other(response, path) {
                const [, kind, name = ''] = /^\/(commits|compare)\/(.+)$/.exec(path) ?? [];
                if (kind === undefined)
                    return this.#asset(response, path);
                const page = await (kind === 'commits' ? commitPage : comparePage)(this.#source, name);
                if (page === undefined)
                    return sendText(response, 404, 'No such commit.');
                this.#page(response, { ...page, tab: undefined, live: 'parts' });
            }
            #asset(response, path) {
                const id = Number(/^\/assets\/(\d{1,15})\//.exec(path)?.[1]);
                const { github } = this.#source;
                const asset = github.state.releases.flatMap(({ assets }) => assets).find((each) => each.id === id);
                if (asset?.sha256 === undefined || asset.sha256 === null)
                    return sendText(response, 404, 'No such page.');
                const name = encodeURIComponent(asset.name);
                response.writeHead(200, {
                    'content-type': 'application/octet-stream',
                    'content-length': asset.size,
                    'content-disposition': `attachment; filename*=UTF-8''${name}`,
                });
                (0, external_node_fs_.createReadStream)(github.blobPath(asset.sha256))
                    .on('error', () => response.destroy())
                    .pipe(response);
            }
        }
        async function pages_bodyOf(request) {
            let text = '';
            for await (const chunk of request) {
                text += chunk.toString();
                if (text.length > MAX_FORM_BYTES)
                    throw new Error('the form is too large');
            }
            return text;
        }
        ;
        const WATCH_MS = 250;
        class PageServer {
            #source;
            #token = (0, external_node_crypto_.randomBytes)(18).toString('base64url');
            #feed = new LiveFeed();
            #server;
            #guard = new Guard(this.#token, '');
            constructor(source) {
                this.#source = source;
                this.#server = (0, external_node_http_.createServer)((request, response) => {
                    this.#answer(request, response).catch((error) => {
                        if (response.headersSent)
                            response.destroy();
                        else
                            sendText(response, 500, `The request failed: ${error.message}`);
                    });
                });
            }
            async listen(port) {
                await new Promise((resolve, reject) => {
                    this.#server.once('error', reject);
                    this.#server.listen(port, '127.0.0.1', resolve);
                });
                this.#guard = new Guard(this.#token, this.#host);
            }
            address(path = '/') {
                return `http://${this.#host}${path}?token=${this.#token}`;
            }
            event(event) {
                for (const message of messagesFor(this.#source, event))
                    this.#feed.send(message);
            }
            changed() {
                this.#feed.send({ kind: 'changed' });
            }
            finished() {
                this.#feed.send({ kind: 'replace', id: 'ending', html: ending(this.#source).text });
                this.#feed.send({ kind: 'changed' });
            }
            unwatched(signal, graceMs) {
                return new Promise((resolve) => {
                    let since = Date.now();
                    const timer = setInterval(() => {
                        if (this.#feed.watched)
                            since = Date.now();
                        if (!signal.aborted && Date.now() - since < graceMs)
                            return;
                        clearInterval(timer);
                        resolve();
                    }, WATCH_MS);
                });
            }
            async close() {
                this.#feed.close();
                await new Promise((resolve) => {
                    this.#server.close(() => resolve());
                    this.#server.closeAllConnections();
                });
            }
            get #host() {
                return `127.0.0.1:${this.#server.address().port}`;
            }
            async #answer(request, response) {
                answer_secure(response);
                if (!this.#guard.isRightHost(request))
                    return sendText(response, 421, `This page is only served at ${this.#host}.`);
                const url = new URL(request.url ?? '/', `http://${this.#host}`);
                if (this.#guard.isToken(url.searchParams.get('token')) && request.method === 'GET') {
                    return seeOther(response, url.pathname.replace(/^\/+/, '/'), { 'set-cookie': this.#guard.cookie });
                }
                if (!this.#guard.hasCookie(request)) {
                    return sendText(response, 401, 'Open the whole address that the terminal printed, with its token.');
                }
                const pages = new Pages(this.#source, this.#feed, this.#guard);
                if (request.method === 'POST' && url.pathname === '/review')
                    return pages.decide(request, response);
                if (request.method !== 'GET')
                    return sendText(response, 405, 'Only a review can be posted here.');
                return pages.show(response, url, request);
            }
        }
        ;
        async function openPage(source, port) {
            const page = new PageServer(source);
            try {
                await page.listen(port);
            }
            catch (error) {
                if (error.code !== 'EADDRINUSE')
                    throw error;
                throw new problem.Np(portInUse(port));
            }
            return page;
        }
        function portInUse(port) {
            return refused('port-in-use', {
                where: `--port ${port}`,
                found: `Another program on this machine uses port ${port}.`,
                next: 'Leave out `--port` to use any free port, or name another one.',
            });
        }
        ;
        const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
        class Interruption {
            #controller = new AbortController();
            #source;
            #listener = () => this.interrupt();
            constructor(source) {
                this.#source = source;
                for (const signal of SIGNALS)
                    source.on(signal, this.#listener);
            }
            watch(output) {
                if (output instanceof external_node_events_.EventEmitter)
                    output.on('error', this.#listener);
            }
            get signal() {
                return this.#controller.signal;
            }
            get happened() {
                return this.#controller.signal.aborted;
            }
            interrupt() {
                this.#controller.abort(new Error('interrupted'));
            }
            ignore() {
                for (const signal of SIGNALS)
                    this.#source.off(signal, this.#listener);
            }
        }
        ;
        function openBrowser(address, env) {
            const program = programFor(env);
            if (program === undefined)
                return;
            const child = (0, external_node_child_process_.spawn)(program, [address], { stdio: 'ignore', detached: true });
            child.on('error', () => { });
            child.unref();
        }
        function programFor(env) {
            const isRemote = (env['SSH_CONNECTION'] ?? '') !== '' || (env['CI'] ?? '') !== '';
            if (isRemote)
                return undefined;
            if (process.platform === 'darwin')
                return 'open';
            const hasScreen = (env['DISPLAY'] ?? '') !== '' || (env['WAYLAND_DISPLAY'] ?? '') !== '';
            return hasScreen ? 'xdg-open' : undefined;
        }
        ;
        const style_same = (text) => text;
        const style_PLAIN = { bold: style_same, dim: style_same, green: style_same, red: style_same, yellow: style_same, blue: style_same };
        const sequence = (open, close) => (text) => text === '' ? '' : `\u001b[${open}m${text}\u001b[${close}m`;
        const COLOUR = {
            bold: sequence(1, 22),
            dim: sequence(2, 22),
            green: sequence(32, 39),
            red: sequence(31, 39),
            yellow: sequence(33, 39),
            blue: sequence(36, 39),
        };
        function styleFor(terminal, env) {
            const refused = (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb';
            return terminal.isTTY === true && !refused ? COLOUR : style_PLAIN;
        }
        ;
        const CONTROL = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f]/g;
        const HAS_CONTROL = new RegExp(CONTROL.source);
        const ESCAPES = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
        function clean(text) {
            if (!HAS_CONTROL.test(text))
                return text;
            return text.replace(ESCAPES, '').replace(CONTROL, '');
        }
        function cut(text, width) {
            const characters = Array.from(text);
            return characters.length <= width ? text : `${characters.slice(0, Math.max(0, width - 1)).join('')}…`;
        }
        ;
        const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
        const FRAME_MS = 100;
        const CLEAR_LINE = '\r\u001b[2K';
        const COLOURS = /\u001b\[\d+m/g;
        class LiveWriter {
            #output;
            #status;
            #timer;
            #frame = 0;
            constructor(output, status) {
                this.#output = output;
                this.#status = output.isTTY === true ? status : undefined;
            }
            lines(lines) {
                if (lines.length === 0)
                    return;
                this.#clear();
                this.#output.write(`${lines.join('\n')}\n`);
                this.#draw();
            }
            start() {
                if (this.#status === undefined || this.#timer !== undefined)
                    return;
                this.#timer = setInterval(() => this.#draw(), FRAME_MS);
                this.#timer.unref();
            }
            stop() {
                if (this.#timer === undefined)
                    return;
                clearInterval(this.#timer);
                this.#clear();
                this.#timer = undefined;
            }
            #clear() {
                if (this.#timer !== undefined)
                    this.#output.write(CLEAR_LINE);
            }
            #draw() {
                if (this.#timer === undefined || this.#status === undefined)
                    return;
                const status = this.#status();
                this.#frame += 1;
                const frame = FRAMES[this.#frame % FRAMES.length] ?? '';
                const width = (this.#output.columns ?? 80) - 3;
                const plain = status.replace(COLOURS, '');
                const line = Array.from(plain).length > width ? cut(plain, width) : status;
                this.#output.write(status === '' ? CLEAR_LINE : `${CLEAR_LINE}${frame} ${line}`);
            }
        }
        ;
        function wrap(text, width) {
            const lines = [];
            let line = '';
            for (const word of text.split(' ')) {
                const longer = line === '' ? word : `${line} ${word}`;
                if (line !== '' && longer.length > width) {
                    lines.push(line);
                    line = word;
                }
                else
                    line = longer;
            }
            return [...lines, line];
        }
        ;
        const COLUMNS = 100;
        function scenarioTitle(name, file, style) {
            return ['', `${style.bold(clean(name))}  ${style.dim(clean(file))}`];
        }
        function stepLines({ run, conclusion, expected }, text, style) {
            const held = expected.filter(({ ok }) => ok);
            const missed = expected.filter(({ ok }) => !ok);
            const mark = missed.length === 0 ? style.green('✓') : style.red('✗');
            const ended = run === null && conclusion === 'success' ? '' : conclusionText(conclusion, style);
            const place = run === null ? '' : style.dim(`  run ${run}`);
            return [
                `  ${mark} ${clean(text)}${place}${ended}`,
                ...heldLines(held, style),
                ...missed.flatMap((each) => missedLines(each, style)),
            ];
        }
        function conclusionText(conclusion, style) {
            const paint = { success: style.green, failure: style.red, refused: style.red }[conclusion] ?? style.yellow;
            return `  ${paint(conclusion)}`;
        }
        function heldLines(held, style) {
            const texts = held.map(({ what }) => clean(what)).filter((what) => !what.startsWith('conclusion: '));
            return texts.length === 0 ? [] : wrap(texts.join(' · '), COLUMNS - 6).map((line) => style.dim(`      ${line}`));
        }
        function missedLines({ what, found }, style) {
            const [first = '', ...more] = wrap(`expected ${clean(what)}; found ${clean(found)}`, COLUMNS - 8);
            return [`      ${style.red('✗')} ${first}`, ...more.map((line) => `        ${line}`)];
        }
        function scenariosEnding(played, style) {
            const failed = played.filter(({ conclusion }) => conclusion !== 'success');
            const scenarios = `${played.length} ${played.length === 1 ? 'scenario' : 'scenarios'}`;
            if (failed.length > 0) {
                const what = `${failed.length} of ${scenarios} failed:`;
                return ['', `${style.red('✗')} ${style.bold(what)}`, ...failed.map(({ file }) => `  ${clean(file)}`)];
            }
            const count = played.reduce((sum, { expectations }) => sum + expectations, 0);
            return [
                '',
                `${style.green('✓')} ${style.bold(`${scenarios}, ${count} ${count === 1 ? 'expectation' : 'expectations'} met.`)}`,
            ];
        }
        var config_yaml = __webpack_require__(17387);
        var form_problems = __webpack_require__(25366);
        var config = __webpack_require__(3920);
        var json_schema = __webpack_require__(42689);
        var schemas = __webpack_require__(26921);
        var values = __webpack_require__(78057);
        ;
        const values_text = (title, ...samples) => schemas.YjP().min(1).meta({ title, samples });
        const Branch = values_text('Name of a branch', 'main');
        const Tag = values_text('Name of a tag', 'v1.4.0');
        const Ref = values_text('Name of a branch or tag', 'v1.4.0', 'main');
        const Login = values_text('Login', 'robin-vale');
        const EnvironmentName = values_text('Name of an environment', 'production');
        const JobKey = values_text('Key of a job', 'promote');
        const Sentence = values_text('Text', 'fix(api): answer in time');
        const RunNumber = schemas.Whr()
            .min(1)
            .meta({
            title: 'Number of a run',
            description: 'Counted from 1 in the order in which the runs began.',
            samples: [1],
        });
        ;
        const CONCLUSIONS = [
            'success',
            'failure',
            'cancelled',
            'skipped',
            'waiting',
            'refused',
        ];
        const NONE = 'none';
        const Count = schemas.Whr()
            .min(0)
            .meta({ title: 'Whole number', samples: [0] });
        const Version = schemas.YjP()
            .min(1)
            .meta({ title: 'Version', samples: ['1.4.0', NONE] });
        const TagOrNone = Tag.meta({ title: 'Tag', samples: ['v1.4.0', NONE] });
        const Said = schemas.YjP()
            .min(1)
            .meta({ title: 'Text', samples: ['rolled back'] });
        const Expectation = schemas.rej({
            conclusion: schemas.k5n(CONCLUSIONS).optional().describe('How the run ended, `waiting` for a review, or `refused`.'),
            job: JobKey.optional().describe('The job that ended so, or that gave the reason.'),
            reason: schemas.YjP()
                .min(1)
                .optional()
                .meta({
                title: 'Reason code',
                description: 'The reason code of a stage, or the code of one of its problems.',
                samples: ['validation-failed'],
            }),
            released: schemas.KCZ([TagOrNone, schemas.YOg(Tag)])
                .optional()
                .meta({
                title: 'Tag',
                description: 'The release that the step published; `none`, or a list of several.',
                samples: ['v1.4.0', NONE],
            }),
            live: schemas.g1P(EnvironmentName, Version)
                .optional()
                .meta({
                title: 'Versions by environment',
                description: 'What is live afterwards.',
                samples: [{ staging: '1.4.0', production: '1.3.0' }],
            }),
            drafts: Count.optional().describe('How many draft releases there are afterwards.'),
            latest: TagOrNone.optional().describe('The release that GitHub shows as the latest afterwards.'),
            approvals: schemas.KCZ([Count, schemas.YOg(Login)])
                .optional()
                .meta({
                title: 'Whole number',
                description: 'How many approvals the run has, of all its attempts; or by whom.',
                samples: [1, ['robin-vale']],
            }),
            writes: Count.optional().describe("Writes of the suite's actions to the API in this step."),
            calls: schemas.Whr()
                .min(1)
                .optional()
                .meta({
                title: 'Whole number',
                description: "At most so many API calls of the suite's actions in this step, writes among them.",
                samples: [22],
            }),
            says: schemas.KCZ([Said, schemas.YOg(Said)])
                .optional()
                .meta({ title: 'Text', description: 'What stands in a job summary of the step.', samples: ['rolled back'] }),
            refused: Said.optional().describe('GitHub refuses the step, or a review in it, with this text.'),
        })
            .meta({ title: 'Expectation', samples: [{ conclusion: 'success', released: 'v1.4.0' }] });
        ;
        const Detailed = schemas.rej({
            environment: EnvironmentName.describe('The environment that waits.'),
            user: Login.optional().describe('Who answers. If left out, the reviewer whose turn it is.'),
            comment: schemas.YjP()
                .default('')
                .meta({ title: 'Text', description: 'What they say.', samples: ['Looks right.'] }),
        })
            .meta({ title: 'Review', samples: [{ environment: 'production', user: 'robin-vale' }] });
        const review_Reviews = schemas.YOg(schemas.KCZ([EnvironmentName.transform((environment) => ({ environment, user: undefined, comment: '' })), Detailed]))
            .min(1)
            .meta({
            title: 'List of environments',
            samples: [['production'], [{ environment: 'production', user: 'robin-vale' }]],
        });
        ;
        const Push = schemas.rej({ branch: Branch.describe('The branch that is pushed.') })
            .meta({ title: 'Push', samples: [{ branch: 'main' }] });
        const Commit = schemas.rej({
            branch: Branch.describe('The branch that gets the commit. GitHub sees it when it is pushed.'),
            message: Sentence.describe('The message of the commit.'),
            write: schemas.g1P(values.to, schemas.YjP())
                .default({})
                .meta({ title: 'Files', description: 'New content of files, by path.', samples: [{ 'notes.txt': 'x' }] }),
            edit: schemas.g1P(values.to, schemas.g1P(schemas.YjP().min(1), schemas.YjP()))
                .default({})
                .meta({
                title: 'Replacements by path',
                description: 'Text that is there once in a file, and what takes its place.',
                samples: [{ 'notes.txt': { old: 'new' } }],
            }),
            remove: schemas.YOg(values.to.meta({ title: 'Path', samples: ['notes.txt'] }))
                .default([])
                .meta({ title: 'List of paths', description: 'Files that go.', samples: [['notes.txt']] }),
            from: Ref.optional().describe('Makes the branch, from this branch or tag.'),
        })
            .meta({ title: 'Commit', samples: [{ branch: 'main', message: 'fix: answer' }] });
        const Dispatch = schemas.rej({
            workflow: schemas.YjP()
                .min(1)
                .meta({ title: 'Workflow', description: 'Its file in .github/workflows.', samples: ['promote.yml'] }),
            branch: Branch.optional().describe('The branch that it runs on. If left out, the default branch.'),
            inputs: schemas.g1P(schemas.YjP(), schemas.KCZ([schemas.YjP(), schemas.aig(), schemas.zMY()]))
                .default({})
                .meta({ title: 'Inputs', description: 'What somebody fills in.', samples: [{ environment: 'production' }] }),
        })
            .meta({ title: 'Dispatch', samples: [{ workflow: 'promote.yml' }] });
        const Merge = schemas.rej({
            branch: Branch.describe('The branch that is merged into. GitHub sees it when it is pushed.'),
            from: Ref.describe('What is merged.'),
            'fast-forward': schemas.zMY().default(false).describe('Moves the branch there, without a commit.'),
        })
            .meta({ title: 'Merge', samples: [{ branch: 'main', from: 'next' }] });
        const Rerun = schemas.rej({
            run: RunNumber,
            jobs: schemas.k5n(['failed', 'all'])
                .default('all')
                .meta({
                description: 'Which of the two buttons of GitHub: the failed jobs and what needs them, or all jobs.',
                samples: ['failed'],
            }),
        })
            .meta({ title: 'Re-run', samples: [{ run: 1, jobs: 'failed' }] });
        const Review = schemas.rej({ run: RunNumber }).meta({ title: 'Review', samples: [{ run: 1 }] });
        const Cancel = schemas.rej({
            run: RunNumber.optional(),
            job: JobKey.optional().describe('Cancels the run when this job gets to it.'),
            'at-step': schemas.YjP()
                .min(1)
                .optional()
                .meta({
                title: 'Name of a step',
                description: 'A step of the workflow, or one that the suite runs in the job. If left out, the start of the job.',
                samples: ['roll out api'],
            }),
        })
            .meta({ title: 'Cancellation', samples: [{ job: 'promote', 'at-step': 'roll out api' }] });
        const Replace = schemas.rej({
            asset: schemas.YjP()
                .min(1)
                .meta({
                title: 'Name of an asset',
                description: 'Of the newest release or draft that has it.',
                samples: ['api-1.4.0.tgz'],
            }),
            with: schemas.YjP()
                .min(1)
                .meta({ title: 'Text', description: 'Its new bytes.', samples: ['something else'] }),
        })
            .meta({ title: 'Replacement', samples: [{ asset: 'api-1.4.0.tgz', with: 'something else' }] });
        const Move = schemas.rej({ tag: Tag.describe('The tag.'), to: Ref.describe('Where it points then.') })
            .meta({ title: 'Move', samples: [{ tag: 'v1.4.0', to: 'main' }] });
        const Delete = schemas.rej({ tag: Tag.describe('The tag.') })
            .meta({ title: 'Deletion', samples: [{ tag: 'v1.4.0' }] });
        const step_KEYS = {
            push: Push.optional().describe('Pushes a branch, and runs what that starts.'),
            dispatch: Dispatch.optional().describe('Starts a workflow by hand.'),
            rerun: Rerun.optional().describe('Runs a run again: its next attempt.'),
            review: Review.optional().describe('Goes on with a run that waits for a review.'),
            commit: Commit.optional().describe('Makes a commit, which GitHub sees when its branch is pushed.'),
            merge: Merge.optional().describe('Merges a branch or tag, which GitHub sees when the branch is pushed.'),
            wait: values.dw.optional().describe('Lets time pass, without waiting for it.'),
            delete: Delete.optional().describe('Deletes a tag on GitHub.'),
            replace: Replace.optional().describe('Replaces an asset of a release on GitHub.'),
            move: Move.optional().describe('Moves a tag on GitHub, or makes it.'),
            cancel: Cancel.optional().describe('Cancels the run of this step, or one that waits.'),
            as: Login.optional().describe('Who does it. If left out, whoever pushes in this repository.'),
            approve: review_Reviews.optional().describe('Reviews that are given as soon as the run waits for them.'),
            reject: review_Reviews.optional().describe('The same, rejected.'),
            expect: Expectation.optional().describe('What must be true afterwards. If left out, success.'),
        };
        const Member = schemas.rej(step_KEYS)
            .meta({ id: 'Member', title: 'Step', samples: [{ push: { branch: 'main' } }] });
        const Step = schemas.rej({
            ...step_KEYS,
            together: schemas.YOg(Member)
                .min(2)
                .optional()
                .meta({
                title: 'List of steps',
                description: 'Steps whose runs go on at the same time.',
                samples: [[{ review: { run: 1 } }, { review: { run: 2 } }]],
            }),
        })
            .meta({ id: 'Step', title: 'Step', samples: [{ push: { branch: 'main' } }] });
        ;
        const scenario_MAX_REVIEWERS = 6;
        const Settings = schemas.g1P(schemas.YjP(), schemas.YjP());
        const Environment = schemas.rej({
            reviewers: schemas.YOg(Login)
                .max(scenario_MAX_REVIEWERS)
                .optional()
                .meta({
                title: 'List of logins',
                description: 'The required reviewers; one of them is enough.',
                samples: [['robin-vale']],
            }),
            'prevent-self-review': schemas.zMY().optional().describe('Whoever started the run cannot review it.'),
            branches: schemas.YOg(schemas.YjP()
                .min(1)
                .meta({ title: 'Pattern', samples: ['main', 'release/*'] }))
                .optional()
                .meta({ title: 'List of patterns', description: 'Branches that may deploy here.', samples: [['main']] }),
            variables: Settings.optional().meta({ title: 'Variables', samples: [{ REGION: 'north' }] }),
            secrets: Settings.optional().meta({ title: 'Secrets', samples: [{ TOKEN: 'made up' }] }),
        })
            .meta({ id: 'EnvironmentSettings', title: 'Settings of an environment', samples: [{ reviewers: ['robin-vale'] }] });
        const Scenario = schemas.rej({
            name: schemas.YjP()
                .min(1)
                .meta({ title: 'Text', description: 'What the scenario shows.', samples: ['a bad release is rolled back'] }),
            environments: schemas.g1P(EnvironmentName, Environment)
                .default({})
                .meta({
                title: 'Settings by environment',
                description: "How GitHub's environments are set, where that differs from what a rehearsal sets.",
                samples: [{ production: { reviewers: ['robin-vale'] } }],
            }),
            steps: schemas.YOg(Step)
                .min(1)
                .meta({
                title: 'List of steps',
                description: 'What happens, one after the other.',
                samples: [[{ push: { branch: 'main' } }]],
            }),
        })
            .meta({ title: 'Scenario of a rehearsal' });
        let tree;
        function scenarioTree() {
            tree ??= (0, json_schema.g7)(Scenario);
            return tree;
        }
        function scenarioJsonSchema() {
            return jsonSchemaOf(Scenario, 'rehearsal-scenario.schema.json');
        }
        ;
        const NEXT = 'Correct the file at this place, then play it again.';
        function ofScenario(problem) {
            const code = problem.code === 'config-unreadable' ? 'scenario-unreadable' : 'scenario-invalid';
            return { ...problem, code, next: NEXT };
        }
        function emptyScenario(file) {
            return refused('scenario-empty', {
                where: file,
                found: 'The file is empty.',
                next: 'Write a scenario: `{ name: a release, steps: [{ push: { branch: main }, approve: [production] }] }`.',
            });
        }
        function scenarioMissing(file) {
            return refused('scenario-missing', {
                where: file,
                found: 'The file does not exist.',
                next: 'Correct the path. `liftlock rehearse --scenarios` plays all of .github/rehearsals.',
            });
        }
        function noScenarios(folder) {
            return refused('no-scenarios', {
                where: folder,
                found: 'The folder contains no scenario (`*.yml`).',
                next: 'Write a scenario, or name a file or another folder: `--scenario PATH`.',
            });
        }
        ;
        const NOTHING = { environments: {}, steps: [] };
        function readScenario(file, text) {
            const yaml = (0, config_yaml.g)(file, text);
            if (Array.isArray(yaml))
                return unreadable(yaml.map(ofScenario));
            if (yaml.value === null)
                return unreadable([emptyScenario(file)]);
            const { data, error } = Scenario.safeParse(yaml.value);
            return {
                scenario: data,
                written: data ?? wellFormed(yaml.value),
                problems: (0, form_problems.Xw)(error?.issues ?? [], yaml, scenarioTree()).map(ofScenario),
                tell: ({ path, found = (0, form_problems.SP)(yaml.at(path)), expected }) => ofScenario((0, config.er)({ where: yaml.where(path), path: (0, form_problems.jV)(path), found, expected })),
            };
        }
        function unreadable(problems) {
            const tell = () => {
                throw new Error('an unreadable scenario has no places');
            };
            return { scenario: undefined, written: NOTHING, problems, tell };
        }
        function wellFormed(value) {
            const { environments, steps } = (value ?? {});
            return {
                environments: Scenario.shape.environments.safeParse(environments).data ?? {},
                steps: Array.isArray(steps) ? steps.map((step) => Step.safeParse(step).data) : [],
            };
        }
        ;
        const RUNS = ['push', 'dispatch', 'rerun', 'review'];
        const OTHERS = ['commit', 'merge', 'wait', 'delete', 'replace', 'move'];
        const ALL = [...RUNS, ...OTHERS, 'cancel', 'together'];
        const KINDS = ALL;
        function kindsOf(step) {
            const written = KINDS.filter((kind) => step[kind] !== undefined);
            return hasRun(step) ? written.filter((kind) => kind !== 'cancel') : written;
        }
        function hasRun(step) {
            return RUNS.some((kind) => step[kind] !== undefined);
        }
        function withMembers(step, index) {
            if (step === undefined)
                return [];
            const path = ['steps', index];
            const members = (step.together ?? []).map((member, at) => ({ step: member, path: [...path, 'together', at] }));
            return [{ step, path }, ...members];
        }
        ;
        class GitRefusal extends Error {
        }
        class Branches {
            #git;
            #ahead = new Map();
            #pushed = new Set();
            constructor(gitDir) {
                this.#git = new GitRepository(gitDir);
            }
            async commit({ branch, message, write, edit, remove, from }, by) {
                const parent = from === undefined ? await this.#head(branch) : await this.resolve(from);
                const index = (0, external_node_path_.join)(this.#git.gitDir, `index-${(0, external_node_crypto_.randomUUID)()}`);
                const env = { GIT_INDEX_FILE: index };
                try {
                    await this.#git.run(['read-tree', parent], { env });
                    for (const path of remove)
                        await this.#remove(path, env);
                    for (const [path, content] of Object.entries(write))
                        await this.#write(path, content, env);
                    for (const [path, changes] of Object.entries(edit)) {
                        await this.#write(path, await this.#edited(`${parent}:${path}`, path, changes), env);
                    }
                    const tree = (await this.#git.run(['write-tree'], { env })).trim();
                    this.#ahead.set(branch, await this.#commitTree(tree, [parent], message, by));
                }
                finally {
                    await (0, promises_.rm)(index, { force: true });
                }
            }
            async merge(branch, from, options, by) {
                const [ours, theirs] = [await this.#head(branch), await this.resolve(from)];
                if (options.fastForward) {
                    if (!(await this.#git.isAncestor(ours, theirs)))
                        throw new GitRefusal(`${branch} cannot be fast-forwarded to ${from}`);
                    this.#ahead.set(branch, theirs);
                    return;
                }
                const merged = await this.#git.try(['merge-tree', '--write-tree', '--end-of-options', ours, theirs]);
                if (merged.exitCode !== 0)
                    throw new GitRefusal(`${from} does not merge into ${branch} without conflicts`);
                const tree = merged.stdout.split('\n')[0] ?? '';
                this.#ahead.set(branch, await this.#commitTree(tree, [ours, theirs], `Merge branch '${from}'`, by));
            }
            async push(branch) {
                const head = await this.#head(branch);
                const known = (await this.#git.ref(`refs/heads/${branch}`))?.sha;
                if (known === head && this.#pushed.has(branch))
                    throw new GitRefusal(`${branch} has no new commit to push`);
                if (known !== head)
                    await this.#git.updateRef(`refs/heads/${branch}`, head, known ?? NO_COMMIT);
                this.#ahead.delete(branch);
                this.#pushed.add(branch);
                const format = '--format=%P%x00%s%x00%an';
                const log = (await this.#git.run(['log', '-1', format, head])).trimEnd();
                const [parents = '', subject = '', author = ''] = log.split('\0');
                const before = known === head ? parents.split(' ')[0] || NO_COMMIT : (known ?? NO_COMMIT);
                return { before, head, subject, author };
            }
            async resolve(name) {
                const found = this.#ahead.get(name) ?? (await this.#git.commit(name));
                if (found === null)
                    throw new GitRefusal(`there is no branch or tag ${name}`);
                return found;
            }
            async hasTag(tag) {
                return (await this.#git.ref(`refs/tags/${tag}`)) !== undefined;
            }
            async #head(branch) {
                const found = this.#ahead.get(branch) ?? (await this.#git.ref(`refs/heads/${branch}`))?.commit;
                if (found === undefined || found === null)
                    throw new GitRefusal(`there is no branch ${branch}`);
                return found;
            }
            async #remove(path, env) {
                const listed = await this.#git.run(['ls-files', '--error-unmatch', '-z', '--', path], { env }).catch(() => '');
                if (listed === '')
                    throw new GitRefusal(`there is no file ${path} to remove`);
                await this.#git.run(['update-index', '-z', '--index-info'], { env, input: `0 ${NO_COMMIT}\t${path}\0` });
            }
            async #edited(object, path, changes) {
                const { exitCode, stdout } = await this.#git.try(['cat-file', 'blob', object]);
                if (exitCode !== 0)
                    throw new GitRefusal(`there is no file ${path} to edit`);
                return Object.entries(changes).reduce((text, [old, replacement]) => {
                    const times = text.split(old).length - 1;
                    if (times !== 1)
                        throw new GitRefusal(`${path} has this text ${times} times, not once: ${old}`);
                    return text.replace(old, () => replacement);
                }, stdout);
            }
            async #write(path, content, env) {
                const blob = (await this.#git.run(['hash-object', '-w', '--stdin'], { input: content })).trim();
                const [mode = ''] = (await this.#git.run(['ls-files', '--stage', '--', path], { env })).split(' ');
                const entry = `${mode.trim() || '100644'} ${blob}\t${path}\0`;
                await this.#git.run(['update-index', '-z', '--index-info'], { env, input: entry });
            }
            async #commitTree(tree, parents, message, { account, date }) {
                const { login, name = login, email = `${login}@users.noreply.github.com` } = account;
                const env = Object.fromEntries(['AUTHOR', 'COMMITTER'].flatMap((role) => [
                    [`GIT_${role}_NAME`, name],
                    [`GIT_${role}_EMAIL`, email],
                    [`GIT_${role}_DATE`, date.toISOString()],
                ]));
                const args = ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])];
                return (await this.#git.run(args, { input: `${message}\n`, env })).trim();
            }
        }
        var config_duration = __webpack_require__(79791);
        ;
        function describeStep(step) {
            const by = step.as === undefined ? '' : ` as ${step.as}`;
            return `${whatItDoes(step)}${by}`;
        }
        function whatItDoes(step) {
            const { push, dispatch, rerun, review, commit, merge, wait, replace, move, cancel } = step;
            if (push !== undefined)
                return `push ${push.branch}`;
            if (dispatch !== undefined)
                return `dispatch ${dispatch.workflow}${inputsText(dispatch.inputs)}`;
            if (rerun !== undefined)
                return `re-run ${rerun.jobs === 'all' ? 'all jobs' : 'the failed jobs'} of run ${rerun.run}`;
            if (review !== undefined)
                return `review run ${review.run}`;
            if (commit !== undefined)
                return `commit to ${commit.branch}: ${commit.message.split('\n')[0] ?? ''}`;
            if (merge !== undefined)
                return `merge ${merge.from} into ${merge.branch}`;
            if (wait !== undefined)
                return `wait ${(0, config_duration.a3)(wait)}`;
            if (step.delete !== undefined)
                return `delete the tag ${step.delete.tag}`;
            if (replace !== undefined)
                return `replace the asset ${replace.asset}`;
            if (move !== undefined)
                return `move the tag ${move.tag} to ${move.to}`;
            if (cancel !== undefined)
                return `cancel run ${cancel.run ?? ''}`;
            return 'together';
        }
        function inputsText(inputs) {
            const pairs = Object.entries(inputs).map(([name, value]) => `${name}: ${String(value)}`);
            return pairs.length === 0 ? '' : ` (${pairs.join(', ')})`;
        }
        ;
        function whoDoes({ as }, { world }) {
            return as ?? world.fixture.actor;
        }
        function personOf(step, scene) {
            const login = whoDoes(step, scene);
            const { users } = scene.world.fixture;
            const account = users.find((user) => user.login.toLowerCase() === login.toLowerCase()) ?? { login };
            return { account, date: scene.world.clock.date() };
        }
        function whyMayNotWrite(login, { world }) {
            const user = world.github.state.users.find((each) => each.login.toLowerCase() === login.toLowerCase());
            if (user?.role === 'write' || user?.role === 'admin')
                return undefined;
            return `GitHub answered 403: ${login} has no write access to the repository`;
        }
        function planOf(step, scene) {
            const { approve = [], reject = [], cancel } = step;
            const by = whoDoes(step, scene);
            return {
                answers: [
                    ...approve.map((review) => ({ ...review, state: 'approved' })),
                    ...reject.map((review) => ({ ...review, state: 'rejected' })),
                ],
                cancel: cancel === undefined ? undefined : { job: cancel.job, atStep: cancel['at-step'], by },
            };
        }
        ;
        const DONE = { runs: [] };
        const other_steps_commit = async (given, step, scene) => {
            await scene.branches.commit(given, personOf(step, scene));
            return DONE;
        };
        const other_steps_merge = async ({ branch, from, 'fast-forward': fastForward }, step, scene) => {
            await scene.branches.merge(branch, from, { fastForward }, personOf(step, scene));
            return DONE;
        };
        const wait = async (ms, _step, { world }) => {
            world.clock.advance(ms);
            return DONE;
        };
        const deleteTag = ({ tag }, step, scene) => asked(step, scene, { method: 'DELETE', path: `/git/refs/tags/${tag}` });
        const moveTag = async ({ tag, to }, step, scene) => {
            const sha = await scene.branches.resolve(to);
            return scene.branches
                .hasTag(tag)
                .then((isThere) => asked(step, scene, isThere
                ? { method: 'PATCH', path: `/git/refs/tags/${tag}`, body: { sha, force: true } }
                : { method: 'POST', path: '/git/refs', body: { ref: `refs/tags/${tag}`, sha } }));
        };
        const replaceAsset = async ({ asset: name, with: content }, step, scene) => {
            const releases = [...scene.world.github.state.releases].sort((one, other) => other.id - one.id);
            const release = releases.find(({ assets }) => assets.some((asset) => asset.name === name));
            const asset = release?.assets.find((each) => each.name === name);
            if (release === undefined || asset === undefined)
                return { runs: [], refused: `no release has an asset ${name}` };
            const deleted = await asked(step, scene, { method: 'DELETE', path: `/releases/assets/${asset.id}` });
            if (deleted.refused !== undefined)
                return deleted;
            const path = `/releases/${release.id}/assets?name=${encodeURIComponent(name)}`;
            return asked(step, scene, { method: 'POST', path, body: content });
        };
        const cancelRun = async ({ run: number = 0 }, step, scene) => {
            const run = scene.runs[number - 1];
            if (run === undefined)
                return { runs: [], refused: `there is no run ${number}` };
            const { refused } = await asked(step, scene, { method: 'POST', path: `/actions/runs/${run.model.id}/cancel` });
            if (refused !== undefined)
                return { runs: [], refused };
            await run.ended;
            return { runs: [run] };
        };
        async function asked(step, scene, what) {
            const refused = await scene.world.people.ask(whoDoes(step, scene), what);
            return refused === undefined ? DONE : { runs: [], refused };
        }
        ;
        class Answers {
            #reviews;
            #left = [];
            #giving = Promise.resolve();
            refused = [];
            constructor(reviews) {
                this.#reviews = reviews;
            }
            expect(answers) {
                this.#left = [...answers];
                this.refused = [];
            }
            give(runId) {
                this.#giving = this.#giving.then(() => this.#give(runId));
                return this.#giving;
            }
            async #give(runId) {
                for (;;) {
                    const waiting = new Map(this.#reviews.waiting(runId).map((name) => [name.toLowerCase(), name]));
                    const next = this.#left.find(({ environment }) => waiting.has(environment.toLowerCase()));
                    if (next === undefined)
                        return;
                    this.#left = this.#left.filter((answer) => answer !== next);
                    const environments = [waiting.get(next.environment.toLowerCase()) ?? next.environment];
                    const { state, comment, user } = next;
                    const refusal = await this.#reviews.decide(runId, { environments, state, comment, user });
                    if (refusal !== undefined)
                        this.refused.push(refusal);
                }
            }
        }
        ;
        class PlayedRun {
            number;
            start;
            model = new RunModel();
            answers;
            #world;
            #cancel;
            #result;
            #failure;
            #ended = Promise.resolve();
            #look = () => { };
            constructor(world, number, start) {
                this.#world = world;
                this.number = number;
                this.start = start;
                this.answers = new Answers(world.reviews);
            }
            static begin(world, number, start, watch) {
                const run = new PlayedRun(world, number, start);
                const onEvent = (event) => {
                    run.model.apply(event);
                    watch.onEvent(number, event);
                    run.#follow(event);
                };
                run.#ended = world
                    .start(start, { signal: watch.signal, onEvent })
                    .then((result) => {
                    run.#result = result;
                }, (error) => {
                    run.#failure = error ?? new Error('the run broke');
                })
                    .finally(() => run.#look());
                return run;
            }
            get result() {
                return this.#result;
            }
            get ended() {
                return this.#ended;
            }
            follow({ answers, cancel }) {
                this.answers.expect(answers);
                this.#cancel = cancel;
                if (this.model.id > 0)
                    this.#inTheBackground(this.answers.give(this.model.id));
            }
            async settled() {
                for (;;) {
                    if (this.#failure !== undefined)
                        throw this.#failure;
                    if (this.#result !== undefined)
                        return;
                    const happened = new Promise((resolve) => {
                        this.#look = resolve;
                    });
                    if (this.model.onlyWaits) {
                        await this.answers.give(this.model.id);
                        if (this.#isLeftWaiting)
                            return;
                    }
                    await happened;
                }
            }
            get #isLeftWaiting() {
                const asked = this.#world.reviews.waiting(this.model.id).map((name) => name.toLowerCase());
                const stillWaits = this.model.waiting.every(({ environment = '' }) => asked.includes(environment.toLowerCase()));
                return this.#result === undefined && this.model.onlyWaits && stillWaits;
            }
            #follow(event) {
                if (event.type === 'job-waiting')
                    this.#inTheBackground(this.answers.give(this.model.id));
                if (this.#isMoment(event))
                    this.#inTheBackground(this.#askToCancel());
                this.#look();
            }
            #inTheBackground(doing) {
                doing.catch((error) => {
                    this.#failure ??= error;
                    this.#look();
                });
            }
            #isMoment(event) {
                const { job, atStep } = this.#cancel ?? { job: undefined };
                if (job === undefined || !('job' in event) || event.job !== job)
                    return false;
                if (atStep === undefined)
                    return event.type === 'job-started';
                if (event.type === 'step-started')
                    return event.name === atStep;
                return event.type === 'group-started' && event.title === atStep;
            }
            async #askToCancel() {
                const by = this.#cancel?.by ?? '';
                this.#cancel = undefined;
                const refusal = await this.#world.people.ask(by, { method: 'POST', path: `/actions/runs/${this.model.id}/cancel` });
                if (refusal !== undefined)
                    this.answers.refused.push(refusal);
            }
        }
        ;
        function whyNotDispatched({ workflow, path, branch, isOnDefault, event }) {
            if (!isOnDefault)
                return `GitHub answered 404: there is no ${path} on the default branch`;
            if (workflow === undefined)
                return `GitHub answered 422: there is no ${path} on ${branch}`;
            const { model } = (0, read_workflow.S)(workflow);
            if (model === undefined)
                return undefined;
            const why = whyNotTriggered(model.events, { name: event.name, ref: `refs/heads/${branch}` });
            const problems = why === undefined ? inputProblems(model, event) : [why];
            return problems.length === 0 ? undefined : `GitHub answered 422: ${problems.join(' ')}`;
        }
        ;
        const push = async ({ branch }, step, scene) => {
            const actor = whoDoes(step, scene);
            const refused = whyMayNotWrite(actor, scene);
            if (refused !== undefined)
                return { runs: [], refused };
            const { fixture } = scene.world;
            const pushed = await scene.branches.push(branch);
            const all = await participants(scene, pushed.head);
            const reasons = all.map((workflow) => ({ workflow, why: run_start_whyNotPushed(workflow, branch) }));
            const started = reasons.filter(({ why }) => why === undefined);
            if (started.length === 0) {
                const why = reasons.map(({ workflow, why: each }) => `${workflow.path}: ${each}`).join('; ');
                return { runs: [], idle: why === '' ? 'no workflow uses the suite' : why };
            }
            const event = pushEvent(fixture, { branch, actor, ...pushed });
            const common = { event, ref: `refs/heads/${branch}`, sha: pushed.head, actor };
            return start_runs_begin(started.map(({ workflow }) => ({ workflow, ...common })), step, scene);
        };
        const dispatch = async (given, step, scene) => {
            const { fixture } = scene.world;
            const actor = whoDoes(step, scene);
            const branch = given.branch ?? fixture.defaultBranch;
            const sha = await git_gitIn(fixture.gitDir)('rev-parse', '--verify', '--quiet', `refs/heads/${branch}^{commit}`);
            const at = async (commit) => workflowsAt(git_gitIn(fixture.gitDir), commit);
            const path = `.github/workflows/${given.workflow.replace('.github/workflows/', '')}`;
            const workflow = (await at(sha?.trim() ?? branch)).find((file) => file.path === path);
            const inputs = Object.fromEntries(Object.entries(given.inputs).map(([name, value]) => [name, String(value)]));
            const event = dispatchEvent(fixture, { branch, workflow: path, inputs, actor });
            const isOnDefault = (await at(fixture.defaultBranch)).some((file) => file.path === path);
            const refused = whyMayNotWrite(actor, scene) ?? whyNotDispatched({ workflow, path, branch, isOnDefault, event });
            if (refused !== undefined || workflow === undefined || sha === undefined)
                return { runs: [], refused: refused ?? branch };
            return start_runs_begin([{ workflow, event, ref: `refs/heads/${branch}`, sha: sha.trim(), actor }], step, scene);
        };
        const rerun = async ({ run: number, jobs }, step, scene) => {
            const run = scene.runs[number - 1];
            const actor = whoDoes(step, scene);
            const refused = whyMayNotWrite(actor, scene) ?? whyNotAgain(run, number, jobs);
            if (refused !== undefined || run?.result === undefined)
                return { runs: [], refused: refused ?? '' };
            const again = { runId: run.model.id, jobs, actor, earlier: run.result.jobs };
            const next = PlayedRun.begin(scene.world, number, { ...run.start, again }, scene.watch);
            next.follow(planOf(step, scene));
            scene.runs[number - 1] = next;
            return { runs: [next] };
        };
        const start_runs_review = async ({ run: number }, step, scene) => {
            const run = scene.runs[number - 1];
            if (run === undefined || run.result !== undefined)
                return { runs: [], refused: `run ${number} does not wait for a review` };
            run.follow(planOf(step, scene));
            return { runs: [run] };
        };
        async function start_runs_begin(starts, step, scene) {
            for (const start of starts)
                await scene.world.inspect(start);
            const runs = starts.map((start) => {
                const run = PlayedRun.begin(scene.world, scene.runs.length + 1, start, scene.watch);
                run.follow(planOf(step, scene));
                scene.runs.push(run);
                return run;
            });
            return { runs };
        }
        async function participants({ world, workflow }, commit) {
            const all = await workflowsAt(git_gitIn(world.fixture.gitDir), commit);
            return all.filter((file) => takesPart(file, workflow));
        }
        function whyNotAgain(run, number, jobs) {
            if (run === undefined)
                return `there is no run ${number}`;
            if (run.result === undefined)
                return `GitHub answered 403: run ${number} is still running`;
            const hasFailed = run.result.jobs.some(({ conclusion }) => conclusion === 'failure' || conclusion === 'cancelled');
            return jobs === 'failed' && !hasFailed ? `GitHub answered 403: run ${number} has no failed jobs` : undefined;
        }
        ;
        async function doStep(step, scene) {
            try {
                return await do_step_begin(step, scene);
            }
            catch (error) {
                if (!(error instanceof GitRefusal))
                    throw error;
                return { runs: [], refused: error.message };
            }
        }
        function do_step_begin(step, scene) {
            if (step.push !== undefined)
                return push(step.push, step, scene);
            if (step.dispatch !== undefined)
                return dispatch(step.dispatch, step, scene);
            if (step.rerun !== undefined)
                return rerun(step.rerun, step, scene);
            if (step.review !== undefined)
                return start_runs_review(step.review, step, scene);
            if (step.commit !== undefined)
                return other_steps_commit(step.commit, step, scene);
            if (step.merge !== undefined)
                return other_steps_merge(step.merge, step, scene);
            if (step.wait !== undefined)
                return wait(step.wait, step, scene);
            if (step.delete !== undefined)
                return deleteTag(step.delete, step, scene);
            if (step.replace !== undefined)
                return replaceAsset(step.replace, step, scene);
            if (step.move !== undefined)
                return moveTag(step.move, step, scene);
            if (step.cancel !== undefined)
                return cancelRun(step.cancel, step, scene);
            throw new Error('a step that does nothing');
        }
        ;
        const expectations_NONE = 'none';
        function check(asked) {
            return [...CHECKS.flatMap((each) => each(asked)), ...refusals(asked), ...missed(asked)];
        }
        function expectation(key, find) {
            return (asked) => {
                const wanted = asked.expect[key];
                return wanted === undefined ? [] : [{ what: `${key}: ${written(wanted)}`, ...find(wanted, asked) }];
            };
        }
        const CHECKS = [
            expectation('conclusion', (wanted, { outcome: { conclusion, idle, refused, reasons } }) => {
                const why = idle ?? (refused.join('; ') || reasons.map(({ job, code }) => `${job}: ${code}`).join(', '));
                return { found: why === '' ? conclusion : `${conclusion} (${why})`, ok: conclusion === wanted };
            }),
            expectation('job', (wanted, { outcome, expect }) => {
                const { reason } = expect;
                const jobs = reason === undefined
                    ? outcome.jobs.filter(({ conclusion }) => conclusion === (expect.conclusion ?? 'failure')).map(({ id }) => id)
                    : outcome.reasons.filter(({ code }) => code === reason).map(({ job }) => job);
                return { found: expectations_list(jobs), ok: jobs.includes(wanted) };
            }),
            expectation('reason', (wanted, { outcome: { reasons } }) => ({
                found: expectations_list(reasons.map(({ job, code }) => `${code} (${job})`)),
                ok: reasons.some(({ code }) => code === wanted),
            })),
            expectation('released', (wanted, { state, before }) => {
                const published = state.releases.filter(({ id, draft }) => !draft && !before.published.has(id));
                const tags = published.map(({ tagName }) => tagName);
                return { found: expectations_list(tags), ok: isSame(tags, expectations_namesOf(wanted)) };
            }),
            ({ expect: { live = {} }, state }) => Object.entries(live).map(([name, wanted]) => {
                const environment = state.environments.find((each) => each.name.toLowerCase() === name.toLowerCase());
                const found = liveIn(state, environment?.name ?? name)?.payload.version ?? expectations_NONE;
                return { what: `live in ${name}: ${wanted}`, found, ok: found === wanted };
            }),
            expectation('drafts', (wanted, { state }) => {
                const drafts = state.releases.filter(({ draft }) => draft);
                const tags = drafts.map(({ tagName }) => tagName);
                return { found: drafts.length === 0 ? '0' : `${drafts.length} (${expectations_list(tags)})`, ok: drafts.length === wanted };
            }),
            expectation('latest', (wanted, { state }) => {
                const found = latestRelease(state)?.tagName ?? expectations_NONE;
                return { found, ok: found === wanted };
            }),
            expectation('approvals', (wanted, { outcome: { approvers } }) => {
                const ok = typeof wanted === 'number' ? approvers.length === wanted : isSame(approvers, wanted);
                return { found: approvers.length === 0 ? expectations_NONE : `${approvers.length} (${expectations_list(approvers)})`, ok };
            }),
            expectation('writes', (wanted, { outcome: { api } }) => ({ found: String(api.writes), ok: api.writes === wanted })),
            expectation('calls', (wanted, { outcome: { api } }) => ({ found: String(api.calls), ok: api.calls <= wanted })),
            ({ expect: { says = [] }, outcome: { summaries } }) => [says].flat().map((text) => {
                const jobs = summaries.filter(({ markdown }) => markdown.includes(text)).map(({ job }) => job);
                const found = jobs.length > 0 ? `in the summary of ${expectations_list(jobs)}` : `not in the ${summaries.length} summaries`;
                return { what: `says: ${text}`, found, ok: jobs.length > 0 };
            }),
        ];
        function refusals({ expect, outcome: { refused, conclusion } }) {
            const wanted = expect.refused;
            if (wanted !== undefined) {
                return [{ what: `refused: ${wanted}`, found: expectations_list(refused), ok: refused.some((text) => text.includes(wanted)) }];
            }
            if (conclusion === 'refused' && expect.conclusion !== undefined)
                return [];
            return refused.map((found) => ({ what: 'no refusal', found, ok: false }));
        }
        function missed({ outcome }) {
            return outcome.missed.map((found) => ({ what: 'the release that is due', found, ok: false }));
        }
        function expectations_namesOf(wanted) {
            return wanted === expectations_NONE ? [] : [wanted].flat();
        }
        function isSame(some, others) {
            return some.length === others.length && [...some].sort().join('\n') === [...others].sort().join('\n');
        }
        function expectations_list(names) {
            return names.length === 0 ? expectations_NONE : [...new Set(names)].join(', ');
        }
        function written(wanted) {
            return Array.isArray(wanted) ? wanted.join(', ') : String(wanted);
        }
        ;
        function beforeStep({ world }) {
            const { requests, releases } = world.github.state;
            const published = releases.filter(({ draft }) => !draft).map(({ id }) => id);
            return { requests: requests.length, published: new Set(published) };
        }
        async function outcome_outcomeOf(begun, before, scene) {
            const { runs } = begun;
            const refused = [
                ...(begun.refused === undefined ? [] : [begun.refused]),
                ...runs.flatMap((run) => run.answers.refused),
            ];
            const ids = new Set(runs.map(({ model }) => model.id));
            const { reviews } = scene.world.github.state;
            const approved = reviews.filter(({ runId, state }) => ids.has(runId) && state === 'approved');
            return {
                run: runs[0]?.number ?? null,
                conclusion: conclusionOf(begun, refused),
                jobs: runs.flatMap(jobsOf),
                reasons: runs.flatMap(reasonsOf),
                summaries: runs.flatMap(({ model }) => model.jobs.flatMap(({ id: job, summaries }) => summaries.map((markdown) => ({ job, markdown })))),
                api: callsAmong(requestsOf(runs, before, scene)),
                refused,
                idle: begun.idle,
                missed: (await Promise.all(runs.map((run) => missedBy(run, scene)))).flat(),
                approvers: approved.flatMap(({ user, environments }) => environments.map(() => user)),
            };
        }
        function together(outcomes) {
            const all = (key) => outcomes.flatMap((outcome) => outcome[key]);
            const sum = (key) => outcomes.reduce((total, { api }) => total + api[key], 0);
            const others = (key) => outcomes.reduce((total, { api }) => total + api.others[key], 0);
            return {
                run: null,
                conclusion: worst(outcomes.map(({ conclusion }) => conclusion)),
                jobs: all('jobs'),
                reasons: all('reasons'),
                summaries: all('summaries'),
                api: {
                    calls: sum('calls'),
                    writes: sum('writes'),
                    others: { calls: others('calls'), writes: others('writes') },
                    refused: outcomes.flatMap(({ api }) => api.refused),
                },
                refused: all('refused'),
                idle: undefined,
                missed: [],
                approvers: all('approvers'),
            };
        }
        const BY_WEIGHT = ['refused', 'failure', 'cancelled', 'waiting', 'success'];
        function worst(conclusions) {
            return BY_WEIGHT.find((conclusion) => conclusions.includes(conclusion)) ?? 'skipped';
        }
        function conclusionOf({ runs, idle }, refused) {
            if (runs.length > 0)
                return worst(runs.map(({ result }) => result?.conclusion ?? 'waiting'));
            if (refused.length > 0)
                return 'refused';
            return idle === undefined ? 'success' : 'skipped';
        }
        function jobsOf({ result, model }) {
            if (result !== undefined) {
                return result.jobs.map(({ id, name, conclusion, outputs }) => ({ id, name, conclusion, outputs }));
            }
            return model.jobs.flatMap(({ id, name, status, outputs }) => hasEnded(status) ? [{ id, name, conclusion: status, outputs }] : []);
        }
        function hasEnded(status) {
            return ['success', 'failure', 'cancelled', 'skipped'].includes(status);
        }
        function reasonsOf({ result, start }) {
            const earlier = new Set(start.again?.earlier);
            return (result?.jobs ?? []).filter((job) => !earlier.has(job)).flatMap(reasonsOfJob);
        }
        function reasonsOfJob({ id: job, steps, }) {
            const codes = Object.values(steps).flatMap(({ outputs }) => [
                outputs['reason-code'],
                ...problemCodes(outputs['result']),
            ]);
            const said = codes.filter((code) => code !== undefined && code !== '' && code !== 'done');
            return [...new Set(said)].map((code) => ({ job, code: code ?? '' }));
        }
        function problemCodes(result) {
            try {
                const { problems = [] } = JSON.parse(result ?? '{}');
                return problems.map(({ code }) => code);
            }
            catch {
                return [];
            }
        }
        function requestsOf(runs, { requests }, { world }) {
            const { state } = world.github;
            const ids = new Set(runs.map(({ model }) => model.id));
            const jobs = new Set(state.jobs.filter(({ runId }) => ids.has(runId)).map(({ id }) => id));
            return state.requests.slice(requests).filter(({ jobId }) => jobId !== null && jobs.has(jobId));
        }
        async function missedBy({ result, start }, { world }) {
            const { model } = (0, read_workflow.S)(start.workflow);
            if (result === undefined || model === undefined)
                return [];
            const at = { gitDir: world.fixture.gitDir, head: start.sha, branch: start.ref.replace(/^refs\/heads\//, '') };
            const planned = () => plannedVersion(at, world.fileAt(start.sha, parse.g2));
            return (await missedRelease(model, result, planned)).map(({ found }) => found.replaceAll('\n', ' '));
        }
        ;
        async function play({ world, scenario, workflow, observer, signal }) {
            const end = new AbortController();
            const watch = {
                signal: AbortSignal.any([signal, end.signal]),
                onEvent: (run, event) => observer.event(run, event),
            };
            const scene = { world, branches: new Branches(world.fixture.gitDir), runs: [], workflow, watch };
            const steps = [];
            try {
                for (const [index, step] of scenario.steps.entries()) {
                    if (signal.aborted)
                        break;
                    observer.began(index + 1, describeStep(step));
                    steps.push(...(await playStep(step, index + 1, scene, observer)));
                }
                const isGreen = steps.every(({ expected }) => expected.every(({ ok }) => ok));
                const conclusion = signal.aborted ? 'cancelled' : isGreen ? 'success' : 'failure';
                return { schema: 1, scenario: scenario.name, conclusion, steps, ...stateOf(world.github.state) };
            }
            finally {
                end.abort();
                await Promise.all(scene.runs.map((run) => run.ended));
            }
        }
        async function playStep(step, number, scene, observer) {
            const before = beforeStep(scene);
            const members = step.together === undefined ? [step] : withCancellation(step.together);
            const begun = [];
            for (const member of members)
                begun.push(await doStep(member, scene));
            await Promise.all(begun.flatMap(({ runs }) => runs.map((run) => run.settled())));
            const outcomes = await Promise.all(begun.map((each) => outcome_outcomeOf(each, before, scene)));
            const ask = (asked, outcome) => {
                const played = { step: number, ...shown(outcome), expected: expectedOf(asked, outcome, before, scene) };
                observer.played(played, describeStep(asked));
                return played;
            };
            const played = members.flatMap((member, index) => outcomes.slice(index, index + 1).map((outcome) => ask(member, outcome)));
            return step.together === undefined || step.expect === undefined ? played : [...played, ask(step, together(outcomes))];
        }
        function withCancellation(members) {
            const cancel = members.find((member) => member.cancel !== undefined && !hasRun(member))?.cancel;
            const runs = members.filter(hasRun);
            return cancel === undefined ? runs : runs.map((member) => ({ ...member, cancel: member.cancel ?? cancel }));
        }
        function expectedOf(step, outcome, before, { world }) {
            const unsaid = hasRun(step) ? { conclusion: 'success' } : {};
            return check({ expect: step.expect ?? unsaid, outcome, before, state: world.github.state });
        }
        function shown({ run, conclusion, jobs, reasons, summaries, api }) {
            return { run, conclusion, jobs, reasons, summaries, api };
        }
        ;
        function unknownName(path, name, known) {
            if (known.some((other) => other.toLowerCase() === name.toLowerCase()))
                return [];
            const meant = (0, suggest.p)(name, known);
            return [
                { path, found: `"${name}"`, expected: meant === undefined ? `one of: ${known.join(', ')}` : `\`${meant}\`?` },
            ];
        }
        ;
        function branchesAreKnown({ steps }, known) {
            const branches = [...known.branches];
            const isWhole = steps.every((step) => step !== undefined);
            return steps.flatMap((step, index) => withMembers(step, index).flatMap(({ step: each, path }) => {
                const violations = [...commitHasABranch(each, path, branches), ...branchIsThere(each, path, branches)];
                const made = each.commit?.from === undefined ? undefined : each.commit.branch;
                if (made !== undefined)
                    branches.push(made);
                return isWhole ? violations : [];
            }));
        }
        function commitHasABranch({ commit }, path, branches) {
            if (commit === undefined)
                return [];
            const isThere = branches.includes(commit.branch);
            if (commit.from === undefined && !isThere) {
                const expected = `one of: ${branches.join(', ')}; or \`from\` beside it, which makes the branch`;
                return [{ path: [...path, 'commit', 'branch'], expected }];
            }
            if (commit.from === undefined || !isThere)
                return [];
            return [{ path: [...path, 'commit', 'from'], expected: `no \`from\`: the branch ${commit.branch} is there` }];
        }
        function branchIsThere(step, path, branches) {
            return ['push', 'dispatch', 'merge'].flatMap((kind) => {
                const branch = step[kind]?.branch;
                return branch === undefined ? [] : unknownName([...path, kind, 'branch'], branch, branches);
            });
        }
        ;
        function environmentsAreKnown({ environments, steps }, known) {
            const names = [...known.environments, ...Object.keys(environments)];
            const misspelt = Object.keys(environments).flatMap((name) => {
                const meant = known.environments.includes(name) ? undefined : (0, suggest.p)(name, known.environments);
                return meant === undefined ? [] : [{ path: ['environments', name], found: `"${name}"`, expected: `\`${meant}\`?` }];
            });
            const named = steps.flatMap((step, index) => withMembers(step, index).flatMap(({ step: each, path }) => namedEnvironments(each, path)));
            return [...misspelt, ...named.flatMap(({ path, name }) => unknownName(path, name, names))];
        }
        function namedEnvironments({ approve = [], reject = [], expect }, path) {
            const reviewed = { approve, reject };
            return [
                ...['approve', 'reject'].flatMap((key) => reviewed[key].map(({ environment: name }, index) => ({ path: [...path, key, index], name }))),
                ...Object.keys(expect?.live ?? {}).map((name) => ({ path: [...path, 'expect', 'live', name], name })),
            ];
        }
        function peopleAreKnown({ environments, steps }, known) {
            const reviewers = Object.values(environments).flatMap((each) => each.reviewers ?? []);
            const names = [...new Set([...known.users, ...reviewers])];
            return steps
                .flatMap((step, index) => withMembers(step, index).flatMap(({ step: each, path }) => namedPeople(each, path)))
                .flatMap(({ path, name }) => unknownName(path, name, names));
        }
        function namedPeople({ as, approve = [], reject = [] }, path) {
            const reviewed = { approve, reject };
            return [
                ...(as === undefined ? [] : [{ path: [...path, 'as'], name: as }]),
                ...['approve', 'reject'].flatMap((key) => reviewed[key].flatMap(({ user }, index) => user === undefined ? [] : [{ path: [...path, key, index, 'user'], name: user }])),
            ];
        }
        function workflowsAreKnown({ steps }, { workflows }) {
            const written = steps.flatMap((step) => Object.keys(step?.commit?.write ?? {}));
            const names = [...workflows, ...written]
                .filter((path) => path.startsWith('.github/workflows/'))
                .map((path) => path.replace('.github/workflows/', ''));
            return steps.flatMap((step, index) => withMembers(step, index).flatMap(({ step: { dispatch }, path }) => dispatch === undefined
                ? []
                : unknownName([...path, 'dispatch', 'workflow'], dispatch.workflow.replace('.github/workflows/', ''), names)));
        }
        ;
        function runsHaveBegun({ steps }, { runsOfPush }) {
            let begun = 0;
            return steps.flatMap((step, index) => {
                const members = withMembers(step, index);
                const before = begun;
                begun +=
                    step === undefined ? runsOfPush : members.reduce((sum, { step: each }) => sum + starts(each, runsOfPush), 0);
                return members.flatMap(({ step: each, path }) => ['rerun', 'review', 'cancel'].flatMap((kind) => {
                    const run = each[kind]?.run;
                    if (run === undefined || run <= before)
                        return [];
                    const expected = before === 0 ? 'a run that an earlier step starts: there is none' : `a run from 1 to ${before}`;
                    return [{ path: [...path, kind, 'run'], expected }];
                }));
            });
        }
        function starts({ push, dispatch }, runsOfPush) {
            return (push === undefined ? 0 : runsOfPush) + (dispatch === undefined ? 0 : 1);
        }
        ;
        const BESIDE = `beside one of: ${RUNS.join(', ')}`;
        function stepsHaveAShape({ steps }) {
            return steps.flatMap((step, index) => withMembers(step, index).flatMap(({ step: each, path }) => [
                ...oneKind(each, path),
                ...reviewsBelongToARun(each, path),
                ...cancelsARun(each, path),
                ...(path.length > 2 ? onlyRuns(each, path) : []),
            ]));
        }
        function oneKind(step, path) {
            const kinds = kindsOf(step);
            if (kinds.length === 1)
                return [];
            const found = kinds.length === 0 ? 'a step that does nothing' : kinds.map((kind) => `\`${kind}\``).join(' and ');
            return [{ path, found, expected: `one of: ${KINDS.join(', ')}` }];
        }
        function reviewsBelongToARun(step, path) {
            const names = ['approve', 'reject'].filter((name) => step[name] !== undefined);
            if (!hasRun(step))
                return names.map((name) => ({ path: [...path, name], found: 'reviews of no run', expected: BESIDE }));
            const approved = new Set((step.approve ?? []).map(({ environment }) => environment));
            return (step.reject ?? []).flatMap(({ environment }, index) => approved.has(environment)
                ? [
                    {
                        path: [...path, 'reject', index],
                        found: `${environment}, which is approved as well`,
                        expected: 'one of the two',
                    },
                ]
                : []);
        }
        function cancelsARun(step, path) {
            const { cancel } = step;
            if (cancel === undefined)
                return [];
            const at = (key) => [...path, 'cancel', key];
            const needsJob = cancel['at-step'] !== undefined && cancel.job === undefined;
            const violations = needsJob
                ? [{ path: at('at-step'), found: 'a step of no job', expected: '`job` beside it' }]
                : [];
            const isOfRun = hasRun(step) || path.length > 2;
            if (isOfRun && cancel.run !== undefined) {
                violations.push({ path: at('run'), expected: 'no `run`: it is the run of this step that is cancelled' });
            }
            if (!isOfRun && (cancel.run === undefined || cancel.job !== undefined)) {
                const expected = `\`{ run: NUMBER }\`, a run that waits for a review; or \`cancel\` ${BESIDE}`;
                violations.push({ path: [...path, 'cancel'], expected });
            }
            return violations;
        }
        function onlyRuns(member, path) {
            if (kindsOf(member).length !== 1 || hasRun(member) || member.cancel !== undefined)
                return [];
            return [{ path, found: 'a step without a run', expected: `one of: ${RUNS.join(', ')}` }];
        }
        ;
        function contradictions(scenario, known) {
            return [
                ...stepsHaveAShape(scenario),
                ...environmentsAreKnown(scenario, known),
                ...peopleAreKnown(scenario, known),
                ...workflowsAreKnown(scenario, known),
                ...branchesAreKnown(scenario, known),
                ...runsHaveBegun(scenario, known),
            ];
        }
        ;
        class ScenarioRehearsal {
            scenario;
            #world;
            #options;
            constructor(world, scenario, options) {
                this.#world = world;
                this.scenario = scenario;
                this.#options = options;
            }
            static async open(options) {
                const read = readScenario(options.file, options.text);
                const { written } = read;
                if (written.steps.length === 0)
                    throw new problem.Np(read.problems);
                const before = [];
                const settle = (fixture) => {
                    before.push(fixture);
                    return withChanges(fixture, written);
                };
                const world = await World.open({ ...options, settle }, scenario_rehearsal_participants(options.workflow));
                try {
                    return new ScenarioRehearsal(world, await sound(read, before[0] ?? world.fixture), options);
                }
                catch (error) {
                    await world.close();
                    throw error;
                }
            }
            play(observer) {
                const { workflow, signal } = this.#options;
                return play({ world: this.#world, scenario: this.scenario, workflow, observer, signal });
            }
            close() {
                return this.#world.close();
            }
        }
        function scenario_rehearsal_participants(named) {
            return async (git) => {
                const found = (await workflowsAt(git, 'HEAD')).filter((file) => takesPart(file, named));
                if (named !== undefined && found.length === 0)
                    throw new problem.Np(workflowMissing(named));
                return found;
            };
        }
        async function sound(read, fixture) {
            const wrong = contradictions(read.written, await knownIn(fixture)).map(read.tell);
            const problems = [...read.problems, ...wrong];
            if (read.scenario === undefined || problems.length > 0)
                throw new problem.Np(problems);
            return read.scenario;
        }
        async function knownIn(fixture) {
            const git = git_gitIn(fixture.gitDir);
            const heads = (await git('for-each-ref', '--format=%(refname:lstrip=2)', 'refs/heads')) ?? '';
            const pushed = fixture.workflows.filter((workflow) => 'push' in ((0, read_workflow.S)(workflow).model?.events ?? {}));
            return {
                environments: fixture.environments.map(({ name }) => name),
                users: fixture.users.map(({ login }) => login),
                branches: heads.split('\n').filter((name) => name !== ''),
                workflows: (await workflowsAt(git, fixture.head)).map(({ path }) => path),
                runsOfPush: Math.max(1, pushed.length),
            };
        }
        function withChanges(fixture, { environments: changes }) {
            const reviewers = Object.values(changes).flatMap(({ reviewers: logins = [] }) => logins);
            const known = new Set(fixture.users.map(({ login }) => login.toLowerCase()));
            const added = [...new Set(reviewers)].filter((login) => !known.has(login.toLowerCase()));
            const isOf = (name) => (environment) => environment.name.toLowerCase() === name.toLowerCase();
            const changed = fixture.environments.map((environment) => {
                const change = Object.entries(changes).find(([name]) => isOf(name)(environment))?.[1];
                return change === undefined ? environment : withChange(environment, change);
            });
            const made = Object.entries(changes)
                .filter(([name]) => !fixture.environments.some(isOf(name)))
                .map(([name, change]) => withChange({ name, reviewers: [] }, change));
            return {
                ...fixture,
                users: [...fixture.users, ...added.map((login) => ({ login }))],
                environments: [...changed, ...made],
            };
        }
        function withChange(environment, change) {
            const { reviewers, branches, variables, secrets } = change;
            const preventSelfReview = change['prevent-self-review'];
            return {
                ...environment,
                ...(reviewers !== undefined && { reviewers }),
                ...(preventSelfReview !== undefined && { preventSelfReview }),
                ...(branches !== undefined && { branchPatterns: branches }),
                variables: { ...environment.variables, ...variables },
                secrets: { ...environment.secrets, ...secrets },
            };
        }
        var commands_repository = __webpack_require__(9816);
        ;
        const find_scenarios_FOLDER = '.github/rehearsals';
        const FOLDER_OF_SUITE = 'test/scenarios';
        function findScenarios(wanted) {
            const { paths = [folderOf(wanted)], cwd } = wanted;
            const files = paths.flatMap((path) => filesAt(path, (name) => (0, external_node_path_.relative)(cwd, name) || name));
            return files.map((path) => ({ path, shown: (0, external_node_path_.relative)(cwd, path), repo: wanted.repo ?? repositoryOf(path, wanted) }));
        }
        function folderOf({ repo, cwd, suiteRoot }) {
            const root = (0, commands_repository.mm)(repo ?? cwd) ?? repo ?? cwd;
            return (0, external_node_path_.join)(root, repo === undefined && find_scenarios_isSame(root, suiteRoot) ? FOLDER_OF_SUITE : find_scenarios_FOLDER);
        }
        function repositoryOf(path, { suiteRoot }) {
            const root = (0, commands_repository.mm)((0, external_node_path_.dirname)(path));
            return root === undefined || find_scenarios_isSame(root, suiteRoot) ? undefined : root;
        }
        function filesAt(path, shown) {
            const stat = (0, external_node_fs_.statSync)(path, { throwIfNoEntry: false });
            if (stat?.isFile() === true)
                return [path];
            const isFile = /\.ya?ml$/.test(path);
            if (stat === undefined && isFile)
                throw new problem.Np(scenarioMissing(shown(path)));
            const names = stat === undefined ? [] : (0, external_node_fs_.readdirSync)(path).filter((name) => /\.ya?ml$/.test(name));
            if (names.length === 0)
                throw new problem.Np(noScenarios(shown(path)));
            return names.sort().map((name) => (0, external_node_path_.join)(path, name));
        }
        function find_scenarios_isSame(one, other) {
            return (0, external_node_fs_.realpathSync)(one) === (0, external_node_fs_.realpathSync)(other);
        }
        ;
        class LogLines {
            #style;
            #jobs = new Map();
            #shown = '';
            constructor(style) {
                this.#style = style;
            }
            begin(jobs) {
                for (const { id, name } of jobs)
                    this.#jobs.set(id, { name, step: undefined });
            }
            get running() {
                return [...this.#jobs.values()].flatMap(({ name, step }) => (step === undefined ? [] : [{ name, step }]));
            }
            alone(line, id) {
                const gap = this.#shown === id ? [] : [''];
                this.#shown = '';
                return [...gap, line];
            }
            announce(id, lines) {
                const { step } = this.job(id);
                if (step === undefined || (step.announced && this.#shown === id))
                    return this.under(id, lines);
                step.announced = true;
                return this.under(id, [`  ${this.#style.blue('▸')} ${step.name}`, ...lines]);
            }
            under(id, lines) {
                if (this.#shown === id)
                    return [...lines];
                this.#shown = id;
                return ['', this.#style.bold(clean(this.job(id).name)), ...lines];
            }
            job(id) {
                const known = this.#jobs.get(id);
                if (known !== undefined)
                    return known;
                const job = { name: id, step: undefined };
                this.#jobs.set(id, job);
                return job;
            }
        }
        ;
        const step_tail_MAX_LINES = 20;
        const MAX_LINES_EXPLAINED = 5;
        const ECHOED_ERROR = /^##\[error\]/;
        const EXPLAINS_NOTHING = /^Process completed with exit code \d+\.$/;
        class StepTail {
            #lines = [];
            #groups = new Map();
            #said = new Set();
            #errors = [];
            #group;
            #last = '';
            get last() {
                return this.#last;
            }
            add(line) {
                if (line.trim() !== '')
                    this.#last = line.trim();
                for (const lines of [this.#lines, this.#group]) {
                    lines?.push(line);
                    if (lines !== undefined && lines.length > step_tail_MAX_LINES)
                        lines.shift();
                }
            }
            beginGroup(title) {
                this.#group = [];
                this.#groups.set(title, this.#group);
            }
            endGroup() {
                this.#group = undefined;
            }
            explain(message) {
                if (EXPLAINS_NOTHING.test(message))
                    return;
                this.#errors.push(message);
                for (const line of message.split('\n'))
                    this.#said.add(clean(line).trim());
            }
            lines() {
                const failed = [...this.#groups].filter(([title]) => this.#errors.some((error) => step_tail_names(error, title)));
                if (failed.length > 0)
                    return failed.flatMap(([, lines]) => this.#news(lines)).slice(-step_tail_MAX_LINES);
                const news = this.#news(this.#lines);
                return this.#errors.length === 0 ? news : news.slice(-MAX_LINES_EXPLAINED);
            }
            #news(lines) {
                return lines.filter((line) => !this.#said.has(line.replace(ECHOED_ERROR, '').trim()));
            }
        }
        function step_tail_names(error, title) {
            return error.includes(`"${title}"`) || error.includes(`\`${title}\``);
        }
        ;
        const MARKER = /^::(?:stop-commands::.*|\*\*\*::)$/;
        const HOUSEKEEPING = /^(?:Set up job|Complete job|Post .*)$/;
        const PREAMBLE = /^(?:Run |GITHUB_TOKEN Permissions$)/;
        const MAX_COMMENT = 200;
        class RunReporter {
            #options;
            #lines;
            constructor(options) {
                this.#options = options;
                this.#lines = new LogLines(options.style);
            }
            report(event) {
                switch (event.type) {
                    case 'run-started':
                        this.#lines.begin(event.jobs);
                        return [];
                    case 'job-started':
                    case 'job-waiting':
                        return [];
                    case 'job-reviewed':
                        return this.#reviewed(event);
                    case 'step-started':
                        return this.#stepStarted(event);
                    case 'log':
                        return this.#logged(event);
                    case 'group-started':
                        return this.#groupStarted(event);
                    case 'group-ended':
                        return this.#groupEnded(event);
                    case 'annotation':
                        return this.#annotated(event);
                    case 'summary':
                    case 'run-completed':
                        return [];
                    case 'step-completed':
                        return this.#stepCompleted(event);
                    case 'job-completed':
                        return this.#jobCompleted(event);
                }
            }
            status(now) {
                const { dim, bold } = this.#options.style;
                return this.#lines.running
                    .map(({ name, step }) => {
                    const line = step.tail.last === '' ? '' : dim(` ${cut(step.tail.last, 60)}`);
                    return `${bold(name)} · ${step.name} ${dim(duration(now - step.since))}${line}`;
                })
                    .join('   ');
            }
            #stepStarted(event) {
                const job = this.#lines.job(event.job);
                const name = shortPins(clean(event.name));
                job.step = {
                    number: event.step,
                    name,
                    since: event.at,
                    announced: false,
                    groups: 0,
                    preamble: false,
                    tail: new StepTail(),
                };
                return this.#options.verbose ? this.#lines.announce(event.job, []) : [];
            }
            #logged(event) {
                const { step } = this.#lines.job(event.job);
                const line = clean(event.line);
                if (MARKER.test(line))
                    return [];
                if (step === undefined)
                    return this.#options.verbose ? this.#lines.under(event.job, [`    ${line}`]) : [];
                if (!step.preamble)
                    step.tail.add(line);
                if (!this.#options.verbose)
                    return [];
                return this.#lines.announce(event.job, [this.#options.style.dim(`    ${'  '.repeat(step.groups)}${line}`)]);
            }
            #groupStarted(event) {
                const { step } = this.#lines.job(event.job);
                const depth = step?.groups ?? 0;
                if (step !== undefined)
                    step.groups += 1;
                if (step !== undefined)
                    step.preamble = PREAMBLE.test(event.title);
                if (step?.preamble === false)
                    step.tail.beginGroup(clean(event.title));
                if (PREAMBLE.test(event.title) && !this.#options.verbose)
                    return [];
                const title = `    ${'  '.repeat(depth)}${this.#options.style.dim('›')} ${clean(event.title)}`;
                return this.#lines.announce(event.job, [title]);
            }
            #groupEnded(event) {
                const { step } = this.#lines.job(event.job);
                if (step !== undefined)
                    Object.assign(step, { groups: Math.max(0, step.groups - 1), preamble: false });
                step?.tail.endGroup();
                return [];
            }
            #annotated(event) {
                const { style } = this.#options;
                const { step } = this.#lines.job(event.job);
                if (event.level === 'error')
                    step?.tail.explain(event.message);
                const paint = { error: style.red, warning: style.yellow, notice: style.blue }[event.level];
                const place = event.file === '' ? '' : style.dim(` ${clean(event.file)}${event.line === undefined ? '' : `:${event.line}`}`);
                const title = event.title === '' ? '' : `${style.bold(clean(event.title))} `;
                const [first = '', ...rest] = event.message.split('\n').map(clean);
                return this.#lines.announce(event.job, [
                    `    ${paint(event.level)} ${title}${first}${place}`,
                    ...rest.map((line) => `    ${' '.repeat(event.level.length)} ${line}`),
                ]);
            }
            #stepCompleted(event) {
                const job = this.#lines.job(event.job);
                const { step } = job;
                if (step === undefined)
                    return [];
                job.step = undefined;
                const { style, verbose } = this.#options;
                if (!verbose && !step.announced && event.outcome === 'success' && HOUSEKEEPING.test(step.name))
                    return [];
                const showTail = event.outcome === 'failure' && !verbose;
                const tail = showTail ? step.tail.lines().map((line) => style.dim(`    │ ${line}`)) : [];
                const forgiven = event.outcome === 'failure' && event.conclusion === 'success';
                const mark = forgiven ? style.yellow('!') : this.#mark(event.conclusion);
                const note = forgiven ? style.yellow(' failed; the job continues') : '';
                const text = event.conclusion === 'skipped' ? style.dim(step.name) : step.name;
                return this.#lines.under(event.job, [
                    ...tail,
                    `  ${mark} ${text}${note}${style.dim(` ${duration(event.durationMs)}`)}`,
                ]);
            }
            #jobCompleted(event) {
                const { style } = this.#options;
                const { name } = this.#lines.job(event.job);
                const { conclusion, durationMs } = event;
                const result = {
                    success: '',
                    skipped: style.dim(' skipped'),
                    failure: style.red(' failed'),
                    cancelled: ' cancelled',
                };
                const time = durationMs === 0 ? '' : style.dim(` ${duration(durationMs)}`);
                return this.#lines.alone(`${this.#mark(conclusion)} ${style.bold(clean(name))}${result[conclusion]}${time}`, event.job);
            }
            #reviewed(event) {
                const { style } = this.#options;
                const mark = event.state === 'approved' ? style.green('✓') : style.red('✗');
                const comment = event.comment === '' ? '' : `: ${cut(clean(event.comment.replaceAll(/\s+/g, ' ')), MAX_COMMENT)}`;
                return this.#lines.alone(`${mark} ${style.bold(clean(event.environment))} ${event.state} by ${clean(event.user)}${comment}`);
            }
            #mark(conclusion) {
                const { style } = this.#options;
                switch (conclusion) {
                    case 'success':
                        return style.green('✓');
                    case 'failure':
                        return style.red('✗');
                    case 'cancelled':
                        return style.yellow('■');
                    case 'skipped':
                        return style.dim('○');
                }
            }
        }
        ;
        class ScenarioView {
            #options;
            #file;
            #reporters = new Map();
            #kept = [];
            #now = '';
            constructor(file, options) {
                this.#file = file;
                this.#options = options;
            }
            title(name) {
                this.#say(scenarioTitle(name, this.#file, this.#options.style));
            }
            began(_step, text) {
                this.#now = text;
                this.#reporters.clear();
            }
            event(run, event) {
                const { style, verbose } = this.#options;
                const reporter = this.#reporters.get(run) ?? new RunReporter({ style, verbose });
                this.#reporters.set(run, reporter);
                const lines = reporter.report(event);
                if (verbose)
                    this.#say(lines.map((line) => `    ${line}`.trimEnd()));
            }
            played(step, text) {
                this.#say(stepLines(step, text, this.#options.style));
            }
            done() {
                this.#options.writer.lines(this.#kept);
                this.#kept = [];
                this.#now = '';
            }
            status(now) {
                const running = [...this.#reporters.values()].map((reporter) => reporter.status(now)).filter((text) => text !== '');
                return this.#now === '' ? '' : [`${this.#now}:`, ...running].join(' ');
            }
            #say(lines) {
                if (this.#options.isOneOfMany)
                    this.#kept.push(...lines);
                else
                    this.#options.writer.lines(lines);
            }
        }
        ;
        const AT_ONCE = Math.min(4, Math.max(1, Math.floor((0, external_node_os_.availableParallelism)() / 2)));
        async function playScenarios(options, command, interruption) {
            const { cwd, suiteRoot } = command;
            const { scenarios = {}, repo } = options;
            const files = findScenarios({ paths: scenarios.paths, repo, cwd, suiteRoot });
            const views = [];
            const output = options.json ? command.stderr : command.stdout;
            const style = styleFor(output, command.env);
            let done = 0;
            const progress = () => (files.length > 1 ? `${done} of ${files.length} done` : '');
            const writer = new LiveWriter(output, () => play_scenarios_statusOf([progress(), ...views.map((view) => view.status(Date.now()))]));
            const atOnce = Math.min(AT_ONCE, files.length);
            writer.start();
            const ended = await inTurn(files, atOnce, async (file) => {
                const view = new ScenarioView(file.shown, { style, writer, verbose: options.verbose, isOneOfMany: atOnce > 1 });
                views.push(view);
                const end = interruption.happened ? undefined : await playOne(file, view, { options, command, interruption });
                view.done();
                done += 1;
                if (end !== undefined && end.problems.length > 0)
                    writer.lines(['', ...(0, render.x)(end.problems).split('\n')]);
                return end ?? { file, result: undefined, problems: [] };
            }).finally(() => writer.stop());
            if (!interruption.happened || options.json)
                writer.lines(scenariosEnding(ended.map(play_scenarios_shown), style));
            if (options.json)
                command.stdout.write(`${JSON.stringify(documentOf(ended, scenarios.paths), null, 2)}\n`);
            return interruption.happened ? 'cancelled' : isGreen(ended) ? 'success' : 'failure';
        }
        function isGreen(ended) {
            return ended.every(({ result }) => result?.conclusion === 'success');
        }
        async function playOne(file, view, surroundings) {
            try {
                return { file, result: await perform(file, view, surroundings), problems: [] };
            }
            catch (error) {
                if (!(error instanceof problem.Np))
                    throw error;
                return { file, result: undefined, problems: error.problems };
            }
        }
        async function perform({ path, shown: name, repo }, view, { options, command, interruption }) {
            const rehearsal = await ScenarioRehearsal.open({
                file: name,
                text: (0, external_node_fs_.readFileSync)(path, 'utf8'),
                suiteRoot: command.suiteRoot,
                repo,
                workflow: options.workflow,
                given: options.given,
                path: command.env['PATH'] ?? '',
                node: process.execPath,
                clock: () => Date.now(),
                signal: interruption.signal,
            });
            try {
                view.title(rehearsal.scenario.name);
                return await rehearsal.play(view);
            }
            finally {
                await rehearsal.close();
            }
        }
        async function inTurn(all, atOnce, run) {
            const results = [];
            const left = [...all.entries()];
            const work = async () => {
                for (let next = left.shift(); next !== undefined; next = left.shift())
                    results[next[0]] = await run(next[1]);
            };
            await Promise.all(Array.from({ length: atOnce }, work));
            return results;
        }
        function play_scenarios_statusOf(parts) {
            return parts.filter((text) => text !== '').join('   ');
        }
        function play_scenarios_shown({ file, result }) {
            const expectations = (result?.steps ?? []).reduce((sum, { expected }) => sum + expected.length, 0);
            return { file: file.shown, conclusion: result?.conclusion ?? 'failure', expectations };
        }
        function documentOf(ended, paths) {
            const [first] = ended;
            const isOne = ended.length === 1 && paths?.[0] === first?.file.path;
            if (isOne && first?.result !== undefined)
                return first.result;
            const problems = ended.flatMap((each) => each.problems);
            if (isOne)
                return { schema: 1, problems };
            const scenarios = ended.flatMap(({ result }) => result ?? []);
            return { schema: 1, conclusion: isGreen(ended) ? 'success' : 'failure', scenarios, problems };
        }
        ;
        function openingLines(opening, style) {
            const { repository, branch, sha, workflow, address, absentSecrets, uncommitted } = opening;
            return [
                `${style.bold('Liftlock rehearsal')} ${clean(repository)} ${style.dim(`${clean(branch)} @ ${shortSha(sha)}`)}`,
                style.dim(clean(workflow)),
                ...(address === undefined ? [] : [`${style.dim('watch it at')} ${style.blue(address)}`]),
                ...(uncommitted === 0 ? [] : [style.yellow(uncommittedText(uncommitted))]),
                ...(absentSecrets.length === 0 ? [] : [style.yellow(absentText(absentSecrets.map(clean)))]),
            ];
        }
        function uncommittedText(count) {
            return `${count} uncommitted ${count === 1 ? 'change is' : 'changes are'} not part of this run: it rehearses HEAD`;
        }
        function absentText(names) {
            const options = names.map((name) => `--secret ${name}`).join(' ');
            return `not passed, so empty in this run: ${names.join(', ')} (${options} passes the value from your environment)`;
        }
        function waitingLines(waiting, style) {
            const names = waiting.environments.map(clean);
            const verb = names.length === 1 ? 'is' : 'are';
            const keys = `${style.bold('a')} approve   ${style.bold('r')} reject   ${style.dim(`as ${clean(waiting.reviewer)}`)}`;
            return [
                '',
                style.yellow(style.bold(`${names.join(' and ')} ${verb} waiting for your review`)),
                ...(waiting.address === undefined ? [] : [`  ${style.blue(waiting.address)}`]),
                ...(waiting.keys ? [`  ${keys}`] : [style.dim('  to run unattended, pass --approve or --reject')]),
            ];
        }
        var external_node_readline_ = __webpack_require__(80481);
        ;
        async function review_keys_keyOf(names, actions, signal) {
            const { input } = actions;
            (0, external_node_readline_.emitKeypressEvents)(input);
            input.setRawMode?.(true);
            input.resume();
            try {
                return await new Promise((resolve) => {
                    const onKey = (_text, key) => {
                        if (key.ctrl === true && key.name === 'c')
                            actions.interrupt();
                        else if (key.name !== undefined && names.includes(key.name))
                            end(key.name);
                    };
                    const onAbort = () => end(undefined);
                    const end = (name) => {
                        input.off('keypress', onKey);
                        signal.removeEventListener('abort', onAbort);
                        resolve(name);
                    };
                    input.on('keypress', onKey);
                    signal.addEventListener('abort', onAbort, { once: true });
                    if (signal.aborted)
                        end(undefined);
                });
            }
            finally {
                input.setRawMode?.(false);
                input.pause();
            }
        }
        async function askForReview(actions, signal) {
            const key = await review_keys_keyOf(['a', 'r'], actions, signal);
            if (key === undefined)
                return undefined;
            const state = key === 'a' ? 'approved' : 'rejected';
            const comment = await commentFor(state, actions, signal);
            return comment === undefined ? undefined : { state, comment };
        }
        async function waitForQuit(actions, signal) {
            await review_keys_keyOf(['q', 'return', 'escape'], actions, signal);
        }
        async function commentFor(state, actions, signal) {
            actions.writer.stop();
            const lines = (0, external_node_readline_.createInterface)({
                input: actions.input,
                output: actions.output,
                terminal: true,
            });
            try {
                return await new Promise((resolve) => {
                    lines.once('SIGINT', () => {
                        actions.interrupt();
                        resolve(undefined);
                    });
                    signal.addEventListener('abort', () => resolve(undefined), { once: true });
                    lines.question(`  ${state === 'approved' ? 'Approve' : 'Reject'} with a comment (Enter for none): `, resolve);
                });
            }
            finally {
                lines.close();
                actions.writer.start();
            }
        }
        ;
        const ending_COLUMNS = 100;
        function endingLines(ending, style) {
            const { result, address, kept } = ending;
            return [
                '',
                ...conclusionLines(result, style),
                ...section('Environments', placeLines(ending, style), style),
                ...section('Releases', result.releases.flatMap((release) => releaseLines(release, style)), style),
                ...section('Refused API calls', result.api.refused.flatMap((call) => item(clean(refusedText(call)))), style),
                ...section('Not rehearsed', result.notRehearsed.flatMap((what) => item(shortPins(clean(what)))), style),
                ...assumedLines(ending, style),
                ...(kept === undefined ? [] : ['', `Kept in ${kept}`]),
                ...(address === undefined ? [] : ['', `${style.blue(address)}`]),
            ];
        }
        function assumedLines({ assumed: { count, list }, address }, style) {
            const title = 'Assumed, not confirmed';
            if (count === 0)
                return [];
            if (list.length > 0)
                return section(title, list.flatMap((each) => [...item(each.assumed), ...item(each.otherwise, ' ').map(style.dim)]), style);
            const where = address === undefined ? 'use --verbose to see them' : 'see the page of the run, or use --verbose';
            return section(title, [`${count} assumptions about GitHub: ${where}`], style);
        }
        function item(text, mark = '-') {
            return wrap(text, ending_COLUMNS - 4).map((line, index) => `${index === 0 ? mark : ' '} ${line}`);
        }
        function conclusionLines(result, style) {
            const { conclusion, approvals, releases, problems } = result;
            const calls = style.dim(callsText(result.api));
            if ((conclusion === 'success' || conclusion === 'skipped') && problems.length > 0) {
                const run = conclusion === 'success' ? 'The run succeeded' : 'No job failed';
                const what = `${run}, but the rehearsal failed: a release was due and did not happen.`;
                const lines = (0, render.x)(problems).split('\n').map(clean);
                return [`${style.red('✗')} ${style.bold(what)} ${calls}`, '', ...lines.map((line) => `  ${line}`)];
            }
            if (conclusion === 'success') {
                const published = releases.some((release) => !release.draft);
                const what = published ? 'The rehearsal succeeded.' : 'The rehearsal succeeded. Nothing was released.';
                return [`${style.green('✓')} ${style.bold(what)} ${calls}`];
            }
            const rejected = approvals.find((approval) => approval.state === 'rejected');
            if (rejected !== undefined) {
                const what = `${clean(rejected.environment)} was rejected by ${clean(rejected.user)}.`;
                return [`${style.red('✗')} ${style.bold(what)} ${ending_untouched(rejected.environment, result)}`.trimEnd(), `  ${calls}`];
            }
            const word = { cancelled: 'was cancelled', skipped: 'ran nothing: every job was skipped', failure: 'failed' }[conclusion];
            return [`${style.red('✗')} ${style.bold(`The rehearsal ${word}.`)} ${calls}`];
        }
        function callsText({ calls, writes, others }) {
            const suite = `${calls} API ${calls === 1 ? 'call' : 'calls'}, ${writes} of them writes`;
            return others.calls === 0
                ? suite
                : `${suite}; ${others.calls} more by other clients, ${others.writes} of them writes`;
        }
        function ending_untouched(environment, { deployments, releases }) {
            const deployed = deployments.some((record) => record.environment === environment && record.statuses.some(({ state }) => state === 'in_progress'));
            const published = releases.some((release) => !release.draft);
            if (deployed || published)
                return '';
            return 'Nothing was deployed there and nothing was published.';
        }
        function placeLines({ result, sites }, style) {
            const width = Math.max(0, ...result.environments.map(({ name }) => name.length));
            return result.environments.map(({ name, live }) => {
                const what = live === null
                    ? style.dim('nothing yet')
                    : `${style.bold(clean(live.version))}  ${style.dim(shortDigest(live.candidate))}`;
                const site = sites[name] === undefined ? '' : `  ${style.blue(sites[name])}`;
                return `${clean(name).padEnd(width)}  ${what}${site}`;
            });
        }
        function releaseLines(release, style) {
            const marks = [release.draft ? 'draft' : '', release.latest ? 'latest' : '', release.prerelease ? 'pre-release' : ''];
            const width = Math.max(0, ...release.assets.map(({ name }) => name.length));
            return [
                `${style.bold(clean(release.name ?? release.tag))}  ${style.dim(marks.filter(Boolean).join(', '))}`,
                ...release.assets.map(({ name, size, digest }) => {
                    const short = style.dim(digest === null ? '' : shortDigest(digest));
                    return `  ${clean(name).padEnd(width)}  ${fileSize(size).padStart(9)}  ${short}`;
                }),
            ];
        }
        function section(title, lines, style) {
            return lines.length === 0 ? [] : ['', style.bold(title), ...lines.map((line) => `  ${line}`)];
        }
        ;
        const ASSUMED = assumptions.map(({ text, ifOtherwise }) => ({ assumed: text, otherwise: `If not: ${ifOtherwise}` }));
        const GRACE_MS = 3000;
        class Session {
            #rehearsal;
            #page;
            #options;
            #command;
            #interruption;
            #writer;
            #reporter;
            #style;
            #question;
            #failure;
            constructor({ rehearsal, page, options, command, interruption }) {
                this.#rehearsal = rehearsal;
                this.#page = page;
                this.#options = options;
                this.#command = command;
                this.#interruption = interruption;
                const output = options.json ? command.stderr : command.stdout;
                this.#style = styleFor(output, command.env);
                this.#reporter = new RunReporter({ style: this.#style, verbose: options.verbose });
                this.#writer = new LiveWriter(output, () => this.#status());
            }
            async run() {
                this.#sayOpening();
                this.#writer.start();
                const terminal = { event: (event) => this.#show(event) };
                const observers = this.#page === undefined ? [terminal] : [this.#page, terminal];
                const result = await this.#rehearsal.run(...observers).finally(() => {
                    this.#question?.abort();
                    this.#writer.stop();
                });
                if (this.#failure !== undefined)
                    throw this.#failure;
                if (this.#interruption.happened && !this.#options.json)
                    return result;
                this.#sayEnding(result);
                if (this.#interruption.happened)
                    return result;
                await this.#stay();
                return result;
            }
            #show(event) {
                this.#writer.lines(this.#reporter.report(event));
                if (event.type === 'job-waiting')
                    void this.#waits(event.environment);
                if (event.type === 'job-reviewed' && this.#waiting().length === 0)
                    this.#question?.abort();
            }
            #waits(environment) {
                const { decision, comment } = this.#options;
                const answered = decision === undefined ? this.#ask() : this.#decide(decision, comment, [environment]);
                return answered.catch((error) => {
                    this.#failure = error;
                    this.#interruption.interrupt();
                });
            }
            async #decide(state, comment, environments) {
                const problem = await this.#rehearsal.decide({ environments, state, comment });
                if (problem !== undefined)
                    throw new Error(problem);
            }
            async #ask() {
                const environments = this.#waiting();
                const reviewer = this.#rehearsal.reviews.reviewer(this.#rehearsal.model.id, environments[0] ?? '');
                const keys = this.#hasKeys;
                const waiting = { environments, address: this.#page?.address('/review'), reviewer, keys };
                this.#writer.lines(waitingLines(waiting, this.#style));
                if (!keys || this.#question !== undefined)
                    return;
                this.#question = new AbortController();
                const answer = await askForReview(this.#terminal, this.#question.signal);
                this.#question = undefined;
                if (answer !== undefined)
                    await this.#decide(answer.state, answer.comment, this.#waiting());
            }
            #waiting() {
                return this.#rehearsal.reviews.waiting(this.#rehearsal.model.id);
            }
            get #hasKeys() {
                return this.#command.stdin.isTTY === true && this.#command.stdout.isTTY === true && !this.#options.json;
            }
            get #terminal() {
                const { stdin, stdout } = this.#command;
                return { input: stdin, output: stdout, writer: this.#writer, interrupt: () => this.#interruption.interrupt() };
            }
            #status() {
                const waiting = this.#waiting();
                const asks = waiting.length === 0 ? '' : `${waiting.join(', ')}: waiting for your review`;
                return this.#reporter.status(Date.now()) || asks;
            }
            #sayOpening() {
                const { owner, repository, branch, head, uncommitted } = this.#rehearsal.fixture;
                const address = this.#page?.address();
                const opening = {
                    repository: `${owner}/${repository}`,
                    branch,
                    sha: head,
                    workflow: this.#rehearsal.workflow,
                    absentSecrets: this.#rehearsal.absentSecrets,
                    uncommitted,
                };
                this.#writer.lines(openingLines({ ...opening, ...(address === undefined ? {} : { address }) }, this.#style));
                if (address !== undefined && this.#hasKeys && this.#options.open)
                    this.#command.openBrowser(address);
            }
            #sayEnding(result) {
                if (this.#options.json) {
                    this.#command.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
                    return;
                }
                const ending = {
                    result,
                    sites: this.#page === undefined ? {} : this.#rehearsal.fixture.sites,
                    assumed: { count: assumptions.length, list: this.#options.verbose ? ASSUMED : [] },
                    address: this.#page?.address('/releases'),
                    kept: this.#options.keep,
                };
                this.#writer.lines(endingLines(ending, this.#style));
            }
            async #stay() {
                if (this.#page === undefined)
                    return;
                if (!this.#hasKeys)
                    return this.#page.unwatched(this.#interruption.signal, GRACE_MS);
                this.#writer.lines([this.#style.dim('The pages and the environments stay until you press q.')]);
                await waitForQuit(this.#terminal, this.#interruption.signal);
            }
        }
        ;
        const INTERRUPTED = 130;
        async function rehearseCommand(given) {
            const command = {
                signals: process,
                openBrowser: (address) => openBrowser(address, given.env),
                ...given,
            };
            try {
                return await rehearseOnce(command);
            }
            catch (error) {
                if (command.values['json'] !== true)
                    return withoutDocument(error, command);
                const problems = rehearse_command_problemsIn(error);
                command.stdout.write(`${JSON.stringify({ schema: 1, problems }, null, 2)}\n`);
                command.stderr.write(`${(0, render.x)(problems)}\n`);
                return error instanceof WrongOptions ? 2 : 1;
            }
        }
        async function rehearseOnce(command) {
            const { cwd, env, stdin, stdout } = command;
            const isTTY = stdin.isTTY === true && stdout.isTTY === true;
            const options = readOptions(command.values, { cwd, env, isTTY });
            const interruption = new Interruption(command.signals);
            for (const output of [command.stdout, command.stderr])
                interruption.watch(output);
            try {
                const conclusion = options.scenarios === undefined
                    ? await rehearse(options, command, interruption)
                    : await playScenarios(options, command, interruption);
                if (conclusion !== 'cancelled' || !interruption.happened)
                    return conclusion === 'success' ? 0 : 1;
                command.stderr.write('Interrupted. Its processes have ended and its folders are gone.\n');
                return INTERRUPTED;
            }
            finally {
                interruption.ignore();
            }
        }
        async function rehearse(options, command, interruption) {
            const rehearsal = await Rehearsal.open({
                suiteRoot: command.suiteRoot,
                repo: options.repo,
                workflow: options.workflow,
                given: options.given,
                keep: options.keep,
                path: command.env['PATH'] ?? '',
                node: process.execPath,
                clock: () => Date.now(),
                signal: interruption.signal,
            });
            let page;
            try {
                const reviewed = rehearsal.reviewed;
                if (reviewed.length > 0 && options.decision === undefined && !options.attended) {
                    throw new problem.Np(nobodyToReview(reviewed));
                }
                if (options.page !== undefined)
                    page = await openPage(rehearsal.source, options.page);
                const { conclusion, problems } = await new Session({ rehearsal, page, options, command, interruption }).run();
                return conclusion === 'success' && problems.length > 0 ? 'failure' : conclusion;
            }
            finally {
                await page?.close();
                await rehearsal.close();
            }
        }
        function withoutDocument(error, command) {
            if (!(error instanceof WrongOptions))
                throw error;
            command.stderr.write(`${error.message}. \`liftlock rehearse --help\` lists the options.\n`);
            return 2;
        }
        function rehearse_command_problemsIn(error) {
            if (error instanceof problem.Np)
                return error.problems;
            if (error instanceof WrongOptions)
                return [wrongOptions(error)];
            return [(0, steps.os)(String(error?.message ?? error).split('\n')[0] ?? '')];
        }
        ;
        const command_rehearse = {
            help: REHEARSE_HELP,
            options: REHEARSE_OPTIONS,
            run: (values, line) => rehearseCommand({ ...line, values }),
        };
        ;
    }),
    76135: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            d: () => (canonicalJson)
        });
        function canonicalJson(value) {
            return `${JSON.stringify(sorted(value), undefined, 2)}\n`;
        }
        function sorted(value) {
            if (Array.isArray(value))
                return value.map(sorted);
            if (typeof value !== 'object' || value === null)
                return value;
            const entries = Object.entries(value).filter(([, member]) => member !== undefined);
            return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, member]) => [key, sorted(member)]));
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
    2389: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $2: () => (manifestText),
            RH: () => (candidateOf),
            Xi: () => (CandidateManifest),
            fi: () => (EVIDENCE_FILE),
            gO: () => (RESERVED_NAMES),
            h1: () => (MANIFEST_FILE),
            j3: () => (NOTES_FILE)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
        var _config_components_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59269);
        var _canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76135);
        var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14940);
        const Artifact = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
            name: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1),
            component: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            kind: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(['file', 'notes']),
            size: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative(),
            sha256: _digest_js__WEBPACK_IMPORTED_MODULE_1__.np,
        });
        const Component = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
            name: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            version: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            artifacts: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()),
            config: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.L5J()),
        });
        const CandidateManifest = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
            schema: zod__WEBPACK_IMPORTED_MODULE_0__.euz(1),
            version: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            tag: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            prerelease: zod__WEBPACK_IMPORTED_MODULE_0__.zMY(),
            commit: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[0-9a-f]{40}$/),
            branch: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            base: zod__WEBPACK_IMPORTED_MODULE_0__.rej({ tag: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), commit: zod__WEBPACK_IMPORTED_MODULE_0__.YjP() }).nullable(),
            components: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(Component),
            artifacts: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(Artifact),
            dependencies: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(_config_components_schema_js__WEBPACK_IMPORTED_MODULE_2__.O2.extend({ of: zod__WEBPACK_IMPORTED_MODULE_0__.YjP() })),
            notes: zod__WEBPACK_IMPORTED_MODULE_0__.rej({ sha256: _digest_js__WEBPACK_IMPORTED_MODULE_1__.np }),
            config: zod__WEBPACK_IMPORTED_MODULE_0__.rej({
                sha256: _digest_js__WEBPACK_IMPORTED_MODULE_1__.np,
                contract: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.rej({ variables: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()), secrets: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()) })),
            }),
        });
        const MANIFEST_FILE = 'candidate.json';
        const EVIDENCE_FILE = 'evidence.json';
        const NOTES_FILE = 'RELEASE_NOTES.md';
        const RESERVED_NAMES = [MANIFEST_FILE, EVIDENCE_FILE, NOTES_FILE];
        function manifestText(manifest) {
            return (0, _canonical_json_js__WEBPACK_IMPORTED_MODULE_3__.d)(manifest);
        }
        function candidateOf(manifest) {
            return (0, _digest_js__WEBPACK_IMPORTED_MODULE_1__.ol)(manifestText(manifest));
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
    85343: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Le: () => (shownBy),
            UN: () => (testReports),
            Yx: () => (EvidenceBundle),
            of: () => (Evidence)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
        var _candidate_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14940);
        const TestFailure = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
            name: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            message: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            file: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
            line: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive().optional(),
        });
        const Measure = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
            label: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            value: zod__WEBPACK_IMPORTED_MODULE_0__.aig().nonnegative(),
            unit: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
        });
        const TestReport = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
            suite: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            kind: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(['unit', 'integration', 'performance', 'security']),
            conclusion: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(['passed', 'failed']),
            reason: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
            measures: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(Measure),
            failures: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(TestFailure),
            duration: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative(),
        });
        function shownBy({ measures }) {
            if (measures.length === 0)
                return 'exit code only';
            return measures.map(({ label, value, unit = '' }) => `${label} ${Number(value.toFixed(2))}${unit}`).join(', ');
        }
        const Evidence = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
            schema: zod__WEBPACK_IMPORTED_MODULE_0__.euz(1),
            subject: _candidate_index_js__WEBPACK_IMPORTED_MODULE_1__.np,
            predicateType: zod__WEBPACK_IMPORTED_MODULE_0__.euz('test-report'),
            predicate: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(TestReport),
        });
        const EvidenceBundle = zod__WEBPACK_IMPORTED_MODULE_0__.rej({ schema: zod__WEBPACK_IMPORTED_MODULE_0__.euz(1), subject: _candidate_index_js__WEBPACK_IMPORTED_MODULE_1__.np, statements: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(Evidence) });
        function testReports(statements) {
            return statements.flatMap((statement) => statement.predicate);
        }
    }),
    52651: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            g: () => (reachableReleases),
            L: () => (readHistory)
        });
        var compare = __webpack_require__(78469);
        var repository = __webpack_require__(79202);
        var version = __webpack_require__(64000);
        var problem = __webpack_require__(15429);
        var bump = __webpack_require__(6939);
        var tag_line = __webpack_require__(83702);
        ;
        function reachability(asked, reached) {
            return { asked: new Set(asked), reached: new Map(reached.map((ref) => [ref.name, ref])) };
        }
        function nextToAsk(tags, known, limit) {
            const next = [];
            for (const tag of tags) {
                if (known.reached.has(tag.tag) && !(0, bump.V1)(tag.version))
                    return [];
                if (!known.asked.has(tag.tag))
                    next.push(tag);
                if (next.length === limit)
                    break;
            }
            return next;
        }
        function lineFromReachable(component, tags, known) {
            let base = null;
            const prereleases = [];
            const ignored = [];
            for (const tag of tags) {
                const ref = known.reached.get(tag.tag);
                if (ref !== undefined && !(0, bump.V1)(tag.version)) {
                    base = { ...tag, sha: ref.sha, committedAt: ref.committedAt };
                    break;
                }
                if (ref !== undefined)
                    prereleases.push({ ...tag, sha: ref.sha, committedAt: ref.committedAt });
                ignored.push({ tag: tag.tag, reason: ref === undefined ? NOT_CONTAINED : IS_PRERELEASE });
            }
            return { line: { component, base, isBaseNamed: false, prereleases, taken: tags }, ignored };
        }
        const NOT_CONTAINED = 'not contained in the commit that is planned for: on another branch, or later';
        const IS_PRERELEASE = 'a pre-release: the base is a stable release';
        function lineSince(component, tags, base) {
            const ignored = [];
            for (const tag of tags) {
                if ((0, tag_line.ll)(tag, base) >= 0)
                    break;
                ignored.push({ tag: tag.tag, reason: `newer than ${base.tag}, which was given as the base` });
            }
            return { line: { component, base, isBaseNamed: true, prereleases: [], taken: tags }, ignored };
        }
        var version_components = __webpack_require__(5171);
        var graph = __webpack_require__(95915);
        var version_tags = __webpack_require__(49426);
        ;
        async function readHistory(history, request) {
            const ref = request.ref ?? 'HEAD';
            const opened = await history.open(ref);
            if (opened.shallow)
                throw new problem.Np((0, repository.yG)());
            const { rules, components } = request;
            const template = rules.tagIsDefault ? (0, version_tags.$d)(opened.tags, rules.tag) : rules.tag;
            const independent = rules.versioning === 'independent';
            const names = independent ? components.map(({ name }) => name) : [null];
            const sorted = sortedBelow((0, version_tags.uO)(opened.tags, template, names), request.below);
            const readings = request.since === undefined
                ? await readLines(history, sorted, opened.sha)
                : await readLinesSince(history, sorted, template, request.since, opened.tags);
            const untagged = withoutTag(request.published ?? [], opened.tags, template, names);
            const lines = readings.map(({ line }) => ({ ...line, untagged: untagged(line.component) }));
            const bases = readings.map(({ line }) => line.base);
            return {
                head: opened.sha,
                branch: request.branch ?? branchNamed(opened.fullName),
                template,
                lines,
                ignoredTags: [...readings.flatMap(({ ignored }) => ignored), ...sorted.ignored],
                commits: await commitsSince(history, opened.sha, bases, request.files === true || (0, version_components.$)(components)),
            };
        }
        async function reachableReleases(history, rules, component) {
            const opened = await history.open('HEAD');
            if (opened.shallow)
                throw new problem.Np((0, repository.yG)());
            const template = rules.tagIsDefault ? (0, version_tags.$d)(opened.tags, rules.tag) : rules.tag;
            const tags = [...((0, version_tags.uO)(opened.tags, template, [component]).lines.get(component) ?? [])];
            const reached = new Set((await history.reachable('all', opened.sha)).map(({ name }) => name));
            return tags.filter(({ tag }) => reached.has(tag));
        }
        function withoutTag(published, tags, template, components) {
            if (published.length === 0)
                return () => [];
            const known = new Set(tags);
            const targets = new Map(published.filter(({ tag }) => !known.has(tag)).map(({ tag, target }) => [tag, target]));
            const { lines } = (0, version_tags.uO)([...targets.keys()], template, components);
            return (component) => [...(lines.get(component) ?? [])].map((tag) => ({ ...tag, target: targets.get(tag.tag) ?? '' }));
        }
        function sortedBelow({ lines, ignored }, below) {
            if (below === undefined)
                return { lines, ignored };
            const isBelow = ({ version }) => compare(version, below) < 0;
            const kept = [...lines].map(([name, tags]) => [name, [...tags].filter(isBelow)]);
            return { lines: new Map(kept), ignored };
        }
        const FIRST_ROUND = 8;
        const ROUND_GROWTH = 16;
        const MAX_ARGUMENT_CHARACTERS = 24_000;
        async function readLines(history, sorted, head) {
            const lines = [...sorted.lines];
            let known = reachability([], []);
            for (let round = FIRST_ROUND;; round *= ROUND_GROWTH) {
                const limit = Math.max(2, Math.floor(round / Math.max(1, lines.length)));
                const asked = lines.flatMap(([, tags]) => nextToAsk(tags, known, limit)).map(({ tag }) => tag);
                if (asked.length === 0)
                    break;
                const all = asked.reduce((sum, tag) => sum + tag.length + 11, 0) > MAX_ARGUMENT_CHARACTERS;
                const reached = await history.reachable(all ? 'all' : asked, head);
                if (all) {
                    known = reachability(lines.flatMap(([, tags]) => [...tags]).map(({ tag }) => tag), reached);
                    break;
                }
                known = reachability([...known.asked, ...asked], [...known.reached.values(), ...reached]);
            }
            return lines.map(([component, tags]) => lineFromReachable(component, tags, known));
        }
        async function readLinesSince(history, sorted, template, since, names) {
            const tag = since.replace(/^refs\/tags\//, '');
            const [located] = names.includes(tag) ? await history.locate([tag]) : [];
            if (located === undefined)
                throw new problem.Np((0, version.SO)(since, names));
            const readings = [...sorted.lines].flatMap(([component, tags]) => {
                const version = (0, version_tags.mx)(template, tag, component);
                const base = version === null ? null : { tag, version, component, sha: located.sha, committedAt: located.committedAt };
                return base === null ? [] : [lineSince(component, tags, base)];
            });
            if (readings.length === 0)
                throw new problem.Np((0, version.SO)(since, releaseNames(sorted), template));
            return readings;
        }
        function releaseNames(sorted) {
            return [...sorted.lines.values()].flatMap((tags) => [...tags]).map(({ tag }) => tag);
        }
        async function commitsSince(history, to, bases, files) {
            const read = (without) => collect(history.commits({ to, without, files }));
            const known = bases.filter((base) => base !== null);
            const [oldest] = [...known].sort((a, b) => a.committedAt - b.committedAt);
            if (oldest === undefined || known.length < bases.length)
                return read([]);
            const commits = await read([oldest.sha]);
            const others = new Set(known.map(({ sha }) => sha).filter((sha) => sha !== oldest.sha));
            if ((0, graph.Su)(commits, [...others], oldest.sha))
                return commits;
            const shared = await history.mergeBase([oldest.sha, ...others]);
            return read(shared === null ? [] : [shared]);
        }
        async function collect(commits) {
            const all = [];
            for await (const commit of commits)
                all.push(commit);
            return all;
        }
        function branchNamed(fullName) {
            const branches = /^refs\/(?:heads|remotes\/origin)\//;
            return fullName !== null && branches.test(fullName) ? fullName.replace(branches, '') : null;
        }
    }),
    91316: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            P: () => (Refusal),
            s: () => (notModelledHere)
        });
        class Refusal extends Error {
            type;
            constructor(message, type) {
                super(message);
                this.name = 'Refusal';
                this.type = type;
            }
        }
        function notModelledHere(what) {
            return new Refusal(`${what} is not modelled by the local GitHub. GitHub itself may know it.`);
        }
    }),
    115: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            D: () => (parseActionReference),
            v: () => (isAction)
        });
        const REMOTE = /^(?<repository>[^/@]+\/[^/@]+)(?:\/(?<path>[^@]+))?@(?<ref>.+)$/;
        const SUITE_ACTION = /^actions\/(?<name>[\w-]+)$/;
        function parseActionReference(uses) {
            if (uses.startsWith('docker://'))
                return { kind: 'docker', image: uses.slice('docker://'.length) };
            if (uses.startsWith('./') || uses === '.')
                return { kind: 'local', path: uses };
            if (uses.startsWith('$/'))
                return { kind: 'self', path: uses };
            const { repository = uses, path, ref = '' } = REMOTE.exec(uses)?.groups ?? {};
            if (repository.toLowerCase().endsWith('/liftlock')) {
                const suiteAction = path === undefined ? undefined : SUITE_ACTION.exec(path)?.groups?.['name'];
                if (path === undefined || suiteAction !== undefined)
                    return { kind: 'suite', repository, name: suiteAction, ref };
            }
            const name = (path === undefined ? repository : `${repository}/${path}`).toLowerCase();
            return { kind: 'remote', name, repository, ref };
        }
        function isAction(uses, name) {
            if (uses === undefined)
                return false;
            const reference = parseActionReference(uses);
            return reference.kind === 'remote' && reference.name === name;
        }
    }),
    18845: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            S: () => (readWorkflow)
        });
        var dist = __webpack_require__(44662);
        var workflow_parser_dist = __webpack_require__(22657);
        var converter_concurrency = __webpack_require__(22675);
        var converter_events = __webpack_require__(5103);
        var converter_jobs = __webpack_require__(65175);
        var template_context = __webpack_require__(15071);
        var template_reader = __webpack_require__(66074);
        var tokens = __webpack_require__(43262);
        var workflow_constants = __webpack_require__(33959);
        var workflow_schema = __webpack_require__(32363);
        var yaml_object_reader = __webpack_require__(80589);
        var workflow_tokens = __webpack_require__(15771);
        ;
        function dispatchInputs(on) {
            const written = (0, workflow_tokens.Mc)((0, workflow_tokens.Mc)((0, workflow_tokens.Mc)(on).get('workflow_dispatch')).get('inputs'));
            return [...written].map(([name, token]) => {
                const input = (0, workflow_tokens.Mc)(token);
                const options = input.get('options');
                return {
                    name,
                    type: (0, workflow_tokens.Zc)(input.get('type')) ?? 'string',
                    required: (0, workflow_tokens.Zc)(input.get('required')) === 'true',
                    default: (0, workflow_tokens.Zc)(input.get('default')),
                    options: options !== undefined && (0, workflow_parser_dist.wZ)(options) ? [...options].map((each) => (0, workflow_tokens.Zc)(each) ?? '') : [],
                };
            });
        }
        ;
        function readWorkflow(file) {
            const context = newContext();
            (0, workflow_parser_dist.hM)({ name: file.path, content: file.content }, context);
            if (context.errors.count > 0)
                return { errors: problemsOf(context), model: undefined };
            const value = readValues(context, file);
            if (value === undefined)
                return { errors: problemsOf(context), model: undefined };
            try {
                const model = convert(context, value.assertMapping('workflow'), file.path);
                if (context.errors.count === 0)
                    return { errors: [], model };
            }
            catch (error) {
                context.error(value, error);
            }
            return { errors: problemsOf(context), model: undefined };
        }
        function newContext() {
            const context = new template_context.m(new template_context.R(), (0, workflow_schema.L)(), new workflow_parser_dist.P0());
            context.state['featureFlags'] = new dist.gH({ allowBackgroundSteps: true });
            return context;
        }
        class ValueReader extends yaml_object_reader.M {
            allowLiteral() {
                const token = super.allowLiteral();
                if (token === undefined || !(0, workflow_parser_dist.Kg)(token))
                    return token;
                return new tokens.Hj(token.file, token.range, token.value, token.definitionInfo);
            }
        }
        function readValues(context, { path, content }) {
            const fileId = context.getFileId(path);
            return (0, template_reader.x)(context, workflow_constants.D, new ValueReader(fileId, content), fileId);
        }
        function problemsOf(context) {
            const problems = context.errors.getErrors().map((error) => ({
                message: error.rawMessage,
                line: error.range?.start.line ?? 1,
                column: error.range?.start.column ?? 1,
            }));
            return problems.length > 0 ? problems : [{ message: 'The workflow is empty.', line: 1, column: 1 }];
        }
        function convert(context, root, path) {
            const written = (0, workflow_tokens.Mc)(root);
            const jobs = written.get('jobs') ?? root;
            const on = written.get('on') ?? root;
            const concurrency = written.get('concurrency');
            if (concurrency !== undefined)
                (0, converter_concurrency.b)(context, concurrency);
            const events = (0, converter_events.j)(context, on);
            const converted = (0, converter_jobs.S)(context, jobs);
            const tokens = (0, workflow_tokens.Mc)(jobs);
            return {
                path,
                name: (0, workflow_tokens.Zc)(written.get('name')) ?? path,
                events,
                on,
                inputs: dispatchInputs(on),
                env: written.get('env'),
                permissions: written.get('permissions'),
                concurrency,
                defaults: runDefaults(written.get('defaults')),
                jobs: converted.map((job) => jobModel(job, tokens.get(job.id.value) ?? jobs)),
            };
        }
        function runDefaults(defaults) {
            const run = (0, workflow_tokens.Mc)((0, workflow_tokens.Mc)(defaults).get('run'));
            const shell = run.get('shell');
            const workingDirectory = run.get('working-directory');
            return { ...(shell && { shell }), ...(workingDirectory && { workingDirectory }) };
        }
        function jobModel(job, token) {
            const written = (0, workflow_tokens.Mc)(token);
            const common = {
                ...(0, workflow_tokens.df)(job.id),
                key: job.id.value,
                needs: (job.needs ?? []).map((need) => need.value),
                condition: job.if.expression,
                name: written.get('name'),
                permissions: written.get('permissions'),
                concurrency: written.get('concurrency'),
                strategy: written.get('strategy'),
                written,
            };
            if (job.type === 'job')
                return { ...common, ...stepsJob(job.steps, written) };
            const [uses, inputs, secrets] = ['uses', 'with', 'secrets'].map((key) => written.get(key));
            return { ...common, kind: 'call', uses: uses ?? token, with: inputs, secrets, steps: [] };
        }
        function stepsJob(steps, written) {
            const tokens = written.get('steps');
            const stepTokens = tokens === undefined ? [] : [...tokens.assertSequence('steps')];
            return {
                kind: 'steps',
                runsOn: written.get('runs-on'),
                timeoutMinutes: written.get('timeout-minutes'),
                continueOnError: written.get('continue-on-error'),
                env: written.get('env'),
                environment: written.get('environment'),
                defaults: runDefaults(written.get('defaults')),
                outputs: written.get('outputs'),
                steps: steps.map((step, index) => stepModel(step, stepTokens[index])),
            };
        }
        function stepModel(step, token) {
            const written = (0, workflow_tokens.Mc)(token);
            const condition = 'if' in step ? step.if : undefined;
            return {
                ...(0, workflow_tokens.df)(token),
                id: step.id,
                name: written.get('name'),
                condition: condition !== undefined && (0, workflow_parser_dist.hR)(condition) ? condition.expression : 'success()',
                run: written.get('run'),
                uses: (0, workflow_tokens.Zc)(written.get('uses')),
                with: isMappingOrUndefined(written.get('with')),
                env: written.get('env'),
                shell: written.get('shell'),
                workingDirectory: written.get('working-directory'),
                timeoutMinutes: written.get('timeout-minutes'),
                continueOnError: written.get('continue-on-error'),
                written,
            };
        }
        function isMappingOrUndefined(token) {
            return token !== undefined && ((0, workflow_parser_dist.pi)(token) || token.isExpression) ? token : undefined;
        }
    }),
    15771: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Mc: () => (entriesOf),
            Zc: () => (literalOf),
            df: () => (positionOf),
            l$: () => (expressionsIn)
        });
        var _actions_workflow_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22657);
        function entriesOf(token) {
            const entries = new Map();
            if (token !== undefined && (0, _actions_workflow_parser__WEBPACK_IMPORTED_MODULE_0__.pi)(token)) {
                for (const { key, value } of token)
                    entries.set(key.toString(), value);
            }
            return entries;
        }
        function positionOf(token) {
            return { line: token?.range?.start.line ?? 1, column: token?.range?.start.column ?? 1 };
        }
        function literalOf(token) {
            if (token === undefined || !(0, _actions_workflow_parser__WEBPACK_IMPORTED_MODULE_0__.jn)(token) || token.isExpression)
                return undefined;
            return (0, _actions_workflow_parser__WEBPACK_IMPORTED_MODULE_0__.Kg)(token) ? token.value : token.toString();
        }
        function expressionsIn(token) {
            if (token === undefined)
                return [];
            if ((0, _actions_workflow_parser__WEBPACK_IMPORTED_MODULE_0__.hR)(token))
                return [token.expression];
            if ((0, _actions_workflow_parser__WEBPACK_IMPORTED_MODULE_0__.wZ)(token))
                return [...token].flatMap(expressionsIn);
            if ((0, _actions_workflow_parser__WEBPACK_IMPORTED_MODULE_0__.pi)(token))
                return [...token].flatMap(({ key, value }) => [...expressionsIn(key), ...expressionsIn(value)]);
            return [];
        }
    })
};
