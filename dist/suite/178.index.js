export const id = 178;
export const ids = [178];
export const modules = {

/***/ 18500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rehearse: () => (/* reexport */ command_rehearse)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/.build/errors/problem.js
var problem = __webpack_require__(15429);
;// CONCATENATED MODULE: ./packages/rehearsal/.build/rehearse/problems.js
const STATE = 'Nothing has run. The repository was not touched.';
function refused(code, values) {
    return { code, outcome: 'errored', state: STATE, ...values };
}
function portInUse(port) {
    return refused('port-in-use', {
        where: `--port ${port}`,
        found: `Another program on this machine uses port ${port}.`,
        expected: 'A free port for the page.',
        next: 'Leave `--port` out, so that a free one is taken, or name another.',
    });
}
function keepFolderNotEmpty(folder) {
    return refused('keep-not-empty', {
        where: `--keep ${folder}`,
        found: 'There is something in that folder already, or it is a file.',
        expected: 'A new or empty folder: nothing of yours is overwritten.',
        next: 'Name another folder, or empty this one.',
    });
}
function notOnBranch(folder) {
    return refused('not-on-a-branch', {
        where: folder,
        found: 'HEAD is detached: it is on no branch.',
        expected: 'A branch, since a push to a branch is what is rehearsed.',
        next: 'Check one out: `git switch main`.',
    });
}
function noWorkflow(folder, found) {
    const others = found.length === 0 ? 'There are no workflows at all' : `None of ${found.join(', ')} does`;
    return refused('no-workflow', {
        where: folder,
        found: `No committed workflow uses the suite (\`uses: OWNER/liftlock/actions/…\`). ${others}.`,
        expected: 'One workflow below .github/workflows/ that does.',
        next: 'Commit it, or name a workflow: `--workflow .github/workflows/release.yml`.',
    });
}
function severalWorkflows(found) {
    return refused('several-workflows', {
        found: `${found.length} workflows use the suite: ${found.join(', ')}.`,
        expected: 'One to rehearse.',
        next: `Name it: \`--workflow ${found[0] ?? ''}\`.`,
    });
}
function workflowMissing(path) {
    return refused('workflow-missing', {
        where: path,
        found: 'There is no such file in the commit at HEAD.',
        expected: 'A committed workflow, by its path from the root of the repository.',
        next: 'Commit the file, or correct the path. What is not committed is not rehearsed.',
    });
}
/** One problem for everything in the file that GitHub, or a rehearsal, does not take. */
function workflowNotRunnable(path, reasons) {
    return reasons.map(({ line, column, message }) => refused('workflow-not-runnable', {
        where: `${path}:${line}:${column}`,
        found: message,
        expected: 'A workflow that GitHub accepts and that a rehearsal can run.',
        next: 'Correct this place, and commit it.',
    }));
}
function secretNotSet(name) {
    return refused('secret-not-set', {
        where: `--secret ${name}`,
        found: `The environment variable ${name} is not set here.`,
        expected: 'A secret is handed over by the environment, so that it stands in no command line.',
        next: `Set it for this one command: \`${name}=… liftlock rehearse --secret ${name}\`.`,
    });
}

;// CONCATENATED MODULE: ./packages/cli/.build/rehearse/options.js



/** Options of `liftlock rehearse`, for node:util's parseArgs. */
const REHEARSE_OPTIONS = {
    repo: { type: 'string' },
    workflow: { type: 'string' },
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

  Without options it makes a sample repository and runs its workflow, build to
  promote, with the real actions against a GitHub that lives on 127.0.0.1 and
  for this run only. It stops where production waits for a review: answer on
  the page that it prints, or with a key.

  --repo DIR          your own repository: its commit at HEAD, in a clone
  --workflow FILE     the workflow; default: the only one that uses the suite
  --secret NAME       hand over the environment variable NAME as a secret
  --var NAME=VALUE    hand over a variable
                      (what is required and not handed over is made up)

  --approve           approve every review, and need nobody
  --reject            reject the first review
  --comment TEXT      the comment of that review

  --keep DIR          keep the repository, the assets and the state in DIR
  --json              one JSON document on stdout at the end; the rest on stderr
  --verbose           every line of every log
  --port N            port of the page; default: any
  --no-open           do not open the page in a browser

  Steps run on your machine and with your rights, but without your environment:
  no tokens, no ssh-agent, another home. Your repository is only read.

  Ends with 0 only if the run succeeded; 1 if not; 130 after Ctrl-C.
`;
/** A command line that contradicts itself: exit code 2. */
class WrongOptions extends Error {
}
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
function readWish(values, place) {
    const path = (name) => {
        const value = options_text(values, name);
        return value === undefined || (0,external_node_path_.isAbsolute)(value) ? value : (0,external_node_path_.resolve)(place.cwd, value);
    };
    const decision = decisionOf(values);
    const port = portOf(options_text(values, 'port'));
    return {
        repo: path('repo'),
        workflow: options_text(values, 'workflow'),
        given: { secrets: secretsOf(values, place.env), variables: variablesOf(values) },
        decision,
        comment: options_text(values, 'comment') ?? '',
        json: values['json'] === true,
        keep: path('keep'),
        page: port ?? (decision === undefined ? 0 : undefined),
        open: values['no-open'] !== true,
        verbose: values['verbose'] === true,
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
        throw new problem/* LiftlockError */.Np(missing.map(secretNotSet));
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/faults.js
/** What `fetch` throws for `connection-lost`: a TypeError with the cause that Node's own fetch gives. */
function connectionLost() {
    const cause = Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' });
    return new TypeError('fetch failed', { cause });
}
function isConnectionLost(error) {
    return error instanceof TypeError && error.message === 'fetch failed';
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/serve.js




/** Answers on 127.0.0.1 only, and moves the local GitHub's addresses there. */
async function serve(github, options = {}) {
    const server = (0,external_node_http_.createServer)((incoming, outgoing) => {
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
    const response = (await options.pages?.(request)) ?? (await github.fetch(request));
    outgoing.writeHead(response.status, [...response.headers].flat());
    if (response.body === null)
        outgoing.end();
    else
        await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.fromWeb(response.body), outgoing);
}
/** A lost connection is a fault that was asked for; anything else is a fault of ours, and says so. */
function giveUp(outgoing, error) {
    if (isConnectionLost(error) || outgoing.headersSent) {
        outgoing.destroy();
        return;
    }
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    outgoing.writeHead(500, { 'content-type': 'text/plain' }).end(`The local GitHub failed. ${text}`);
}
/** Refuses names that only lead here by a forged DNS answer (DNS rebinding). */
function isLoopback(host) {
    return host !== undefined && /^(127\.0\.0\.1|\[::1\]|([\w-]+\.)*localhost)(:\d+)?$/i.test(host);
}
/** Redirects go to the client, and a body is handed on as it comes. */
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/assumptions.js
/** Printed by the product as "assumed, not confirmed". */
const assumptions = [
    {
        id: 'reviews-without-deployment',
        text: 'A job with `environment.deployment: false` waits for the required reviewers, and its review is listed under the run’s approvals.',
        ifOtherwise: 'Approvals cannot be seen by the promoting job: drop `deployment: false`.',
    },
    {
        id: 'rejected-deployment',
        text: 'When a reviewer rejects, the job fails and its automatic deployment ends with the status `failure`.',
        ifOtherwise: 'The automatic record of a rejected job reads differently; the suite’s own records do not change.',
    },
    {
        id: 'cancelled-deployment',
        text: 'The automatic deployment of a cancelled job ends with the status `failure`, that of a skipped one with `inactive`.',
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
        text: 'After a re-run of failed jobs, the run’s job list shows jobs that were not repeated as they were, with their old ids.',
        ifOtherwise: 'Those jobs have new ids in the list of the new attempt.',
    },
    {
        id: 'artifact-names-per-attempt',
        text: 'An artifact’s name is taken within one attempt of a run; a later attempt may use it again, and reads the newest.',
        ifOtherwise: 'A re-run of the build fails with 409 when it uploads: start a new run instead.',
    },
    {
        id: 'wait-timer',
        text: 'Wait timers are shown and counted as run out.',
        ifOtherwise: 'On GitHub the job waits for the minutes that the environment says.',
    },
    {
        id: 'strict-read-permissions',
        text: 'A read that needs a permission answers 403 without it, also in a public repository.',
        ifOtherwise: 'In a public repository GitHub allows some of these reads, so a job could do with fewer permissions.',
    },
    {
        id: 'workflow-file-rule-status',
        text: 'A release of a commit whose workflow files differ from the default branch, and at which no branch or tag points, answers 404.',
        ifOtherwise: 'GitHub answers 403 with `Resource not accessible by integration` for the same reason.',
    },
    {
        id: 'workflow-file-rule-push',
        text: 'A push with GITHUB_TOKEN may change workflow files, and move the tag of an immutable release.',
        ifOtherwise: 'GitHub refuses such a push; the suite never pushes.',
    },
    {
        id: 'latest-without-mark',
        text: 'When no release is marked as latest, the latest is the full release with the newest commit date, also among those published with `make_latest: false`.',
        ifOtherwise: 'GitHub answers 404 for the latest release until one is marked.',
    },
    {
        id: 'draft-make-latest',
        text: '`make_latest: true` on a draft or prerelease answers 422.',
        ifOtherwise: 'GitHub ignores it on a draft; it must be repeated when publishing in any case.',
    },
    {
        id: 'release-order',
        text: 'Releases are listed newest record first, drafts among them.',
        ifOtherwise: 'The order differs; nothing in the suite rests on it beyond the first pages.',
    },
    {
        id: 'asset-names',
        text: 'In asset names, runs of characters other than letters, digits, `.`, `_`, `+` and `-` become one period, and a leading period becomes `default.`.',
        ifOtherwise: 'A file with such a name gets another asset name; the suite refuses such names before uploading.',
    },
    {
        id: 'required-contexts-jobs',
        text: 'A deployment without `required_contexts` answers 409 while a job for its commit has not succeeded.',
        ifOtherwise: 'GitHub looks at commit statuses only; the suite always sends an empty list.',
    },
    {
        id: 'read-after-write',
        text: 'Every write is seen by the next read.',
        ifOtherwise: 'Lists may lag; the suite takes the answer of its own writes as the truth.',
    },
    {
        id: 'deleted-tag',
        text: 'A published release whose tag is deleted becomes a draft.',
        ifOtherwise: 'The release stays published without a tag; the next build is held and says so.',
    },
    {
        id: 'no-pull-requests',
        text: 'No commit of a rehearsed repository came by a pull request: git does not tell who opened one.',
        ifOtherwise: 'The notes also name authors by their login, first contributions, and pull requests that no message mentions.',
    },
    {
        id: 'public-pull-requests',
        text: 'Any token may read the pull requests of a public repository through GraphQL; in a private one it needs `pull-requests: read`.',
        ifOtherwise: 'The notes are written from the commits alone until the job has `pull-requests: read`; a warning says so.',
    },
    {
        id: 'search-without-permission',
        text: 'A search through GraphQL finds nothing, and is no error, where the token may not read pull requests.',
        ifOtherwise: 'The notes name no first contributions then either way; a warning says why.',
    },
    {
        id: 'environment-names-in-filters',
        text: 'The `environment` filter of the deployment list compares letter by letter, though environment names do not care for case.',
        ifOtherwise: 'A list shows more records; name environments in one way everywhere.',
    },
];

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/access/tokens.js

/** The account that acts for GITHUB_TOKEN. */
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
/** The two tokens of a job: GITHUB_TOKEN, and the one for the artifact service. Both end with the job. */
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
/** Ids of the results service: it knows runs and jobs by UUIDs, which clients take from the token. */
function backendId(id) {
    return `00000000-0000-4000-8000-${String(id).padStart(12, '0')}`;
}
/** A JWT whose signature nobody checks, as @actions/artifact wants it; the random part makes it unguessable. */
function runtimeTokenValue(job) {
    const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const scp = `Actions.Results:${backendId(job.runId)}:${backendId(job.id)}`;
    return [part({ alg: 'none', typ: 'JWT' }), part({ scp }), (0,external_node_crypto_.randomBytes)(24).toString('hex')].join('.');
}
function secret(prefix) {
    return `${prefix}${(0,external_node_crypto_.randomBytes)(18).toString('hex')}`;
}
function add(github, token) {
    github.state.tokens.push({ ...token, expired: false });
    return token.value;
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/http/errors.js
/** An answer that is an error, in the shape that GitHub gives its errors. */
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
function notModelled(method, path) {
    return new GitHubError(501, `${method} ${path} is not modelled by the local GitHub. GitHub itself may know it; the rehearsal cannot answer for it.`);
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/access/viewer.js

/** Whether the token's permissions, or the person's role, allow this. */
function may(viewer, permission, level) {
    const { token, user } = viewer;
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
/** The `performed_via_github_app` of what this viewer makes: records of job tokens are made by GitHub Actions. */
function actsForActions(viewer) {
    return viewer.token.kind === 'job';
}
/** Reads the Authorization header of the REST API, or the basic form that git sends. */
function authenticate(github, headers) {
    const value = tokenValue(headers.get('authorization'));
    if (value === undefined)
        throw new GitHubError(401, 'Requires authentication');
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
    const [, password] = Buffer.from(credentials, 'base64').toString('utf8').split(':');
    return password;
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/context.js
function nextId(state) {
    state.lastId += 1;
    return state.lastId;
}
/** A time as the API writes it: UTC, whole seconds. */
function timestamp(date) {
    return date.toISOString().replace(/\.\d{3}Z$/, 'Z');
}
function now(github) {
    return timestamp(github.clock());
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/records/artifacts.js



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
/** Names are unique within an attempt of a run; undefined when this one is taken. */
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
        signature: (0,external_node_crypto_.randomBytes)(24).toString('hex'),
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
/** Where the bytes are read and written; the signature in it is the only key. */
function storageUrl(github, artifact) {
    const file = artifact.mimeType === 'application/zip' ? `${artifact.id}.zip` : String(artifact.id);
    return `${github.urls.api}/_storage/artifacts/${file}?sig=${artifact.signature}`;
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/records/users.js

function findUser(state, login) {
    return state.users.find((user) => user.login.toLowerCase() === login.toLowerCase());
}
/** Adds a person unless there is one of this name, whose role then stays. */
function addUser(state, { login, role, createdAt }) {
    const known = findUser(state, login);
    if (known !== undefined)
        return known;
    const user = { id: nextId(state), login, type: 'User', role, createdAt };
    state.users.push(user);
    return user;
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/records/environments.js


/** "You can list up to six users or teams as reviewers" (docs, Deployments and environments). */
const MAX_REVIEWERS = 6;
/** Names are case-insensitive (docs, Managing environments). */
function findEnvironment(state, name) {
    return state.environments.find((environment) => environment.name.toLowerCase() === name.toLowerCase());
}
/** A workflow or deployment that names an unknown environment creates it, without any rule (same page). */
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
/** Whether the branch policy lets a ref deploy. Patterns are `fnmatch` with `*` that stops at a slash (same page). */
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/records/deployments.js





/** REST, "Create a deployment status". */
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
/** Writes a status; a `success` also retires what it replaces, unless `auto_inactive` is false. */
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
/**
 * "Adds a new `inactive` status to all prior non-transient, non-production environment deployments with the same
 * repository and environment name … that had a success state" (REST, "Create a deployment status").
 */
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
/** "If the repository has more than one deployment, you can only delete inactive deployments" (REST, "Delete a deployment"). */
function isDeletable(state, deployment) {
    const current = latestStatus(deployment)?.state;
    return state.deployments.length === 1 || (current !== undefined && current !== 'success');
}
function deleteDeployment(github, deployment) {
    github.state.deployments = github.state.deployments.filter((candidate) => candidate.id !== deployment.id);
    github.changed({ what: 'deployment', id: deployment.id });
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/records/runs.js



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
/** `main` of `refs/heads/main`: what deployments and runs show as their ref. */
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
        attempts: [newAttempt(1, request.actor, createdAt)],
    };
    state.runs.push(run);
    github.changed({ what: 'run', id: run.id });
    return run;
}
/** The next attempt of a finished run: same id, commit and payload (docs, Re-running workflows and jobs). */
function addAttempt(github, run, triggeringActor) {
    const last = currentAttempt(run);
    if (last.status !== 'completed')
        throw new Error(`run ${run.id} is still running, so it cannot be run again`);
    const at = now(github);
    addUser(github.state, { login: triggeringActor, role: 'none', createdAt: at });
    const attempt = newAttempt(last.number + 1, triggeringActor, at);
    run.attempts.push(attempt);
    github.changed({ what: 'run', id: run.id });
    return attempt;
}
function finishRun(github, run, conclusion) {
    const attempt = currentAttempt(run);
    Object.assign(attempt, { status: 'completed', conclusion, updatedAt: now(github) });
    github.changed({ what: 'run', id: run.id });
}
/** Asks for cancellation; whoever runs the jobs hears of it through the change listener. */
function requestCancellation(github, run) {
    const attempt = currentAttempt(run);
    if (attempt.status === 'completed')
        throw new GitHubError(409, 'Cannot cancel a workflow run that is completed.');
    attempt.cancelRequested = true;
    github.changed({ what: 'cancel-requested', id: run.id });
}
/** A run waits when a job of it waits and none runs; it runs as soon as one does. */
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
/**
 * The jobs of a run as its attempt shows them: a job that a re-run did not repeat is shown as it was before. Job names
 * tell which is which.
 */
function jobsOfAttempt(state, run, attempt) {
    const byName = new Map();
    for (const job of state.jobs) {
        if (job.runId === run.id && job.attempt <= attempt)
            byName.set(job.name, job);
    }
    return [...byName.values()];
}
function newAttempt(number, triggeringActor, at) {
    return {
        number,
        triggeringActor,
        startedAt: at,
        updatedAt: at,
        status: 'queued',
        conclusion: null,
        cancelRequested: false,
    };
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/records/jobs.js





function findJob(state, id) {
    const job = state.jobs.find((candidate) => candidate.id === id);
    if (job === undefined)
        throw notFound();
    return job;
}
/** Makes the job, asks its environment's rules, and writes the deployment that GitHub writes for such a job. */
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
/** The gate was passed: GitHub queues the job, and says so on its deployment. */
function queueJob(github, job) {
    job.status = 'queued';
    writeJobStatus(github, job, 'queued');
    github.changed({ what: 'job', id: job.id });
}
/** A cancelled job's deployment reads `failure` (tuist/tuist#10723); one of a job that was skipped is inactive. */
const FINAL_STATE = { success: 'success', failure: 'failure', cancelled: 'failure', skipped: 'inactive' };
const OPEN = { state: 'open' };
function gateOf(environment, run, since) {
    if (!allowsRef(environment, run.ref)) {
        const branch = shortRef(run.ref);
        // The text that GitHub shows on such a run.
        const reason = `Branch "${branch}" is not allowed to deploy to ${environment.name} due to environment protection rules.`;
        return { state: 'refused', reason };
    }
    return environment.reviewers.length > 0 ? { state: 'waiting', since } : OPEN;
}
/** `waiting` shows even where only a branch policy exists (runs-on#386); without any rule the job is queued at once. */
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
    if (hasRules)
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/artifacts/service.js





/** The path of the twirp service that @actions/artifact calls, below the origin of ACTIONS_RESULTS_URL. */
const ARTIFACT_SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService/';
/** A twirp error: code and text, as the client prints them. */
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
/**
 * The artifact service, as toolkit `packages/artifact` uses it: JSON in snake case, 64-bit numbers as strings, wrapped
 * values bare. Fields that are not known here are ignored, since clients send new ones before servers know them.
 */
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
/** Finished artifacts of all attempts of the run: a re-run of failed jobs reads what earlier attempts left. */
function ofRun(github, job) {
    return finishedArtifacts(github.state).filter((artifact) => artifact.runId === job.runId);
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/artifacts/storage.js



/** Below this path are the bytes: signed addresses, which need no token, as those of Azure's storage. */
const STORAGE = '/_storage/';
/** Puts and gets the bytes of artifacts as Azure block blobs, and gives those of release assets. */
async function answerStorage(github, request) {
    const url = new URL(request.url);
    const [kind, file = ''] = url.pathname.slice(STORAGE.length).split('/');
    const id = Number(file.replace(/\.zip$/, ''));
    const signature = url.searchParams.get('sig') ?? '';
    if (kind === 'assets' && request.method === 'GET')
        return getAsset(github, id, signature);
    const artifact = github.state.artifacts.find((candidate) => candidate.id === id);
    if (kind !== 'artifacts' || artifact === undefined || !same(artifact.signature, signature))
        return storage_refused();
    if (request.method === 'GET')
        return getArtifact(github, artifact);
    if (request.method === 'PUT')
        return putArtifact(github, artifact, url, request);
    return new Response(null, { status: 405 });
}
/** `comp=block` stages a block, `comp=blocklist` joins the staged ones, no `comp` puts all at once (Azure, Put Blob). */
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
/** The client takes the type and the name of what it saves from these headers. */
function getArtifact(github, artifact) {
    if (artifact.sha256 === null)
        return storage_refused();
    const isZip = artifact.mimeType === 'application/zip';
    const name = isZip && (0,external_node_path_.extname)(artifact.name) !== '.zip' ? `${artifact.name}.zip` : artifact.name;
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
    return left.length === right.length && (0,external_node_crypto_.timingSafeEqual)(left, right);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/blobs.js




/** Bytes on disk under their own SHA-256. What is stored never changes, so that clones of a state share one folder. */
class BlobStore {
    folder;
    constructor(folder) {
        this.folder = folder;
    }
    async put(chunks) {
        await (0,promises_.mkdir)(this.folder, { recursive: true });
        const incoming = (0,external_node_path_.join)(this.folder, `incoming-${(0,external_node_crypto_.randomUUID)()}`);
        const hash = (0,external_node_crypto_.createHash)('sha256');
        let size = 0;
        try {
            const file = await (0,promises_.open)(incoming, 'wx');
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
            await (0,promises_.rename)(incoming, this.path(sha256));
            return { sha256, size };
        }
        catch (error) {
            await (0,promises_.rm)(incoming, { force: true });
            throw error;
        }
    }
    /** The blobs one after the other, as one new blob. */
    async join(digests) {
        return this.put(this.#chunks(digests));
    }
    /** Opened only when somebody reads, so an answer that nobody reads leaves no file open. */
    read(sha256) {
        return ReadableStream.from(this.#chunks([sha256]));
    }
    path(sha256) {
        return (0,external_node_path_.join)(this.folder, sha256);
    }
    async *#chunks(digests) {
        for (const sha256 of digests)
            yield* (0,external_node_fs_.createReadStream)(this.path(sha256));
    }
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/downloads.js

/**
 * `browser_download_url` of an asset: the page address that people and installers use. Drafts are not public. In a
 * private repository GitHub asks for a session, which does not exist here, so nothing is given.
 */
function answerDownload(github, request) {
    const prefix = `/${github.urls.repository}/releases/download/`;
    const { pathname } = new URL(request.url);
    if (request.method !== 'GET' || !pathname.startsWith(prefix))
        return undefined;
    const parts = pathname.slice(prefix.length).split('/').map(decode);
    const name = parts.pop();
    const tag = parts.join('/');
    const release = github.state.releases.find((candidate) => !candidate.draft && candidate.tagName === tag);
    const asset = release?.assets.find((candidate) => candidate.name === name);
    if (asset?.sha256 == null || github.state.repository.private)
        return new Response('Not Found', { status: 404 });
    asset.downloadCount += 1;
    return assetBytes(github, asset, asset.sha256);
}
function decode(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part;
    }
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/records/reviews.js





/** The jobs of the run's current attempt that wait for a review, by environment. */
function pendingReviews(state, run) {
    const attempt = currentAttempt(run).number;
    const waiting = state.jobs.filter((job) => job.runId === run.id && job.attempt === attempt && job.gate.state === 'waiting' && job.status === 'waiting');
    const names = new Set(waiting.map((job) => job.environment));
    return [...names].flatMap((name) => {
        const environment = name === null ? undefined : findEnvironment(state, name);
        return environment === undefined ? [] : [{ environment, jobs: waiting.filter((job) => job.environment === name) }];
    });
}
/** A required reviewer, who did not trigger the run where that is forbidden (docs, Deployments and environments). */
function mayReview(environment, run, user) {
    const named = environment.reviewers.some((login) => login.toLowerCase() === user.login.toLowerCase());
    return named && !(environment.preventSelfReview && currentAttempt(run).triggeringActor === user.login);
}
/**
 * One review covers all jobs of the run that wait for these environments now; jobs that come later wait again
 * (liquibase#7964). Gives the jobs that it decided.
 */
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
/** What the gate of a job has answered so far; undefined while it waits for a person. */
function outcomeOf(state, job) {
    const { gate } = job;
    switch (gate.state) {
        case 'open':
            return { state: 'not-needed' };
        case 'waiting':
            return undefined;
        case 'refused':
            // Nobody rejected it: the branch policy did, and GitHub fails the job in the same way.
            return { state: 'rejected', user: 'github', comment: gate.reason };
        case 'approved':
        case 'rejected': {
            const found = state.reviews.find(({ id }) => id === gate.reviewId);
            return { state: gate.state, user: found?.user ?? '', comment: found?.comment ?? '' };
        }
    }
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/gatekeeper.js


/** Who waits for which gate. Kept outside of the state: after a resume, whoever still needs an answer asks again. */
class Gatekeeper {
    #github;
    #waiting = new Map();
    constructor(github) {
        this.#github = github;
    }
    /** Resolves when the gate has an answer; rejects with the signal's reason when nobody waits for it any more. */
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
    /** To be called when a review was given. */
    lookAgain() {
        const looks = Array.from(this.#waiting.values(), (waiters) => Array.from(waiters)).flat();
        for (const look of looks)
            look();
    }
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/git/names.js
const SHA = /^[0-9a-f]{40}$/;
function isSha(text) {
    return SHA.test(text);
}
/** Control characters, space and what git's revision syntax uses: none may be in the name of a ref. */
// oxlint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|\.$|\/$|^\/|^@$/;
/** The rules of git-check-ref-format(1), for a full name (`refs/heads/main`) or a part of one. */
function isRefName(name) {
    if (name === '' || FORBIDDEN.test(name))
        return false;
    return name.split('/').every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.lock'));
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/git/run.js


/** No configuration but ours, no hooks, no prompts: a rehearsed repository must not run code of its own. */
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
/** Runs `git` and gives its exit code and output; throws only when it could not be run at all. */
function runGit(gitDir, args, options = {}) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.execFile)('git', [`--git-dir=${gitDir}`, ...args], { env: gitEnvironment(options.env), maxBuffer: MAX_OUTPUT_BYTES, encoding: 'utf8' }, (error, stdout, stderr) => {
            const exitCode = child.exitCode;
            if (error !== null && exitCode === null)
                reject(error);
            else
                resolve({ exitCode: exitCode ?? 0, stdout, stderr });
        });
        // Git may end before it has read all its input; its exit code says why.
        child.stdin?.on('error', () => { });
        child.stdin?.end(options.input ?? '');
    });
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/git/repository.js


class GitError extends Error {
    constructor(args, result) {
        super(`git ${args[0] ?? ''} failed with exit code ${result.exitCode}: ${result.stderr.trim()}`);
        this.name = 'GitError';
    }
}
const NO_OBJECT = '0'.repeat(40);
/** The bare repository that holds the git data. Refs are read anew each time, so that a push over HTTP is seen at once. */
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
    /** For commands that name all objects by their SHA: what they answered once they answer always. */
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
    /** The exit code too, for commands whose failure is an answer. */
    async try(args, options = {}) {
        return runGit(this.gitDir, args, options);
    }
    /** Refs whose full name starts with this, in the order of their names. */
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
    /** The commit of a branch, a tag or a full SHA, in this order; null when there is none. */
    async commit(name) {
        if (!isRefName(name))
            return null;
        const names = name.startsWith('refs/') ? [name] : [`refs/heads/${name}`, `refs/tags/${name}`];
        const candidates = isSha(name) ? [name, ...names] : names;
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
    /** Creates the ref unless it exists; false when it does, or cannot be because of a `a` beside `a/b`. */
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
    /** Files below the folder that `commit` adds or changes, compared with `base`. */
    async changedBelow(folder, base, commit) {
        const options = ['-r', '-z', '--name-only', '--no-renames', '--diff-filter=AM'];
        const output = await this.fact(['diff-tree', ...options, '--end-of-options', base, commit, '--', folder]);
        return output.split('\0').filter((path) => path !== '');
    }
    /** Writes an annotated tag object, without a ref. */
    async createTagObject(content) {
        return (await this.run(['mktag'], { input: content })).trim();
    }
    async object(type, sha) {
        return this.run(['cat-file', type, sha]);
    }
}

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/git/commits.js

const FIELDS = ['%H', '%T', '%P', '%an', '%ae', '%aI', '%cn', '%ce', '%cI', '%B'];
/** The commits with these SHAs, in this order. */
async function readCommits(git, shas) {
    if (shas.length === 0)
        return [];
    // NUL between fields and, by -z, after each record: git cuts messages at NUL, so none can be inside.
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/records/workflow-files.js
const FOLDER = '.github/workflows/';
/**
 * The workflow-file rule of "Create a release" and "Update a release": a token without `workflows: write` (which a
 * GITHUB_TOKEN can never have) may not release a commit that adds or changes a workflow file relative to the default
 * branch, unless a branch head or a tag already points at that commit.
 */
async function mayCarryWorkflows(github, viewer, { commit, refs }) {
    const { token } = viewer;
    if (token.kind === 'user' || token.permissions['workflows'] === 'write')
        return true;
    const named = refs.filter(({ name }) => name.startsWith('refs/heads/') || name.startsWith('refs/tags/'));
    if (named.some((ref) => ref.commit === commit))
        return true;
    const base = refs.find(({ name }) => name === `refs/heads/${github.state.repository.defaultBranch}`);
    return base === undefined || (await github.git.changedBelow(FOLDER, base.sha, commit)).length === 0;
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/records/releases.js







/** Not in the REST reference: softprops/action-gh-release#374, goreleaser#2647. */
const MAX_BODY_LENGTH = 125_000;
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
        untagged: `untagged-${(0,external_node_crypto_.randomBytes)(10).toString('hex')}`,
        assets: [],
    };
    const target = await checkRelease(github, viewer, created, request.makeLatest);
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
        tagName: request.tagName ?? release.tagName,
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
/** The tag stays. The name of an immutable release's tag is never free again (docs, Immutable releases). */
function deleteRelease(github, release) {
    const { state } = github;
    state.releases = state.releases.filter((candidate) => candidate.id !== release.id);
    if (state.latestReleaseId === release.id)
        state.latestReleaseId = null;
    if (release.immutable)
        state.burnedTags.push(release.tagName);
    github.changed({ what: 'release', id: release.id });
}
/** A published release whose tag was deleted is a draft again, and is seen only by those who may write. */
async function draftUntagged(github) {
    for (const release of github.state.releases) {
        const keeps = release.draft || release.immutable;
        if (keeps || (await github.git.ref(`refs/tags/${release.tagName}`)) !== undefined)
            continue;
        Object.assign(release, { draft: true, publishedAt: null });
        if (github.state.latestReleaseId === release.id)
            github.state.latestReleaseId = null;
        github.changed({ what: 'release', id: release.id });
    }
}
/** The one that is marked; otherwise the newest full release by the date of its commit (REST, "Get the latest release"). */
function latestRelease(state) {
    return state.releases.find((release) => release.id === state.latestReleaseId) ?? newestFullRelease(state);
}
/** Whether the tag belongs to a published release that nothing may change any more. */
function isImmutableTag(state, tag) {
    return state.releases.some((release) => release.immutable && !release.draft && release.tagName === tag);
}
/** Checks what GitHub checks before it writes. */
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
        throw notFound();
    return { commit, tagExists: tag !== undefined };
}
/** A published release owns its tag: no other published one may have it, and the tag is made now if it is not there. */
async function publish(github, release, target) {
    const { state, git } = github;
    if (state.burnedTags.includes(release.tagName)) {
        throw validationFailed(releaseError('tag_name', 'custom', 'tag_name was used by an immutable release'), releaseError('tag_name', 'custom', 'Published releases must have a valid tag'));
    }
    const owner = state.releases.find((other) => !other.draft && other.tagName === release.tagName);
    if (owner !== undefined && owner.id !== release.id)
        throw validationFailed(releaseError('tag_name', 'already_exists'));
    if (!target.tagExists && !(await git.createRef(`refs/tags/${release.tagName}`, target.commit))) {
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
async function commitDate(github, { commit }) {
    return (await readCommit(github.git, commit)).committer.date;
}
function releaseError(field, code, message) {
    return { resource: 'Release', field, code, ...(message === undefined ? {} : { message }) };
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/git/smart-http.js







/** What git asks below the address of a repository. */
const SERVICES = /^\/(info\/refs|git-upload-pack|git-receive-pack)$/;
/** Serves clone, fetch and push by `git http-backend`, which comes with git. Undefined for other addresses. */
async function answerGit(github, request) {
    const url = new URL(request.url);
    const service = servicePath(github, url.pathname);
    if (service === undefined)
        return undefined;
    const pushes = service === '/git-receive-pack' || url.searchParams.get('service') === 'git-receive-pack';
    const refusal = refuse(github, request.headers, pushes);
    if (refusal !== undefined)
        return refusal;
    return runBackend(github, request, { service, query: url.search.slice(1), ended: () => pushed(github, service) });
}
/** What a push leaves to be done, before the one who pushed hears that it has ended. */
async function pushed(github, service) {
    if (service !== '/git-receive-pack')
        return;
    await draftUntagged(github);
    github.changed({ what: 'git', id: github.state.repository.id });
}
/** Both the address that the API gives and the one that actions/checkout makes from GITHUB_SERVER_URL. */
function servicePath(github, path) {
    const { repository } = github.urls;
    for (const root of [`/git/${repository}.git`, `/git/${repository}`, `/${repository}.git`, `/${repository}`]) {
        const rest = path.slice(root.length);
        if (path.startsWith(root) && SERVICES.test(rest))
            return rest;
    }
    return undefined;
}
/** Public repositories are read without a token; a push needs `contents: write`. */
function refuse(github, headers, pushes) {
    const needsToken = pushes || github.state.repository.private;
    if (!needsToken && headers.get('authorization') === null)
        return undefined;
    const viewer = viewerOf(github, headers);
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
        return authenticate(github, headers);
    }
    catch (error) {
        if (error instanceof GitHubError)
            return undefined;
        throw error;
    }
}
async function runBackend(github, request, { service, query, ended }) {
    const gitDir = (0,external_node_path_.resolve)(github.git.gitDir);
    const child = (0,external_node_child_process_.spawn)('git', ['-c', 'http.receivepack=true', 'http-backend'], {
        stdio: ['pipe', 'pipe', 'ignore'],
        env: gitEnvironment({
            GIT_PROJECT_ROOT: (0,external_node_path_.dirname)(gitDir),
            GIT_HTTP_EXPORT_ALL: '1',
            PATH_INFO: `/${(0,external_node_path_.basename)(gitDir)}${service}`,
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
/** A CGI answer: header lines, an empty line, the body. */
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
/** When the client goes away, the output is closed too, and git ends instead of waiting to write. */
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/http/urls.js
/**
 * The addresses that answers contain. The API answers on 127.0.0.1, since Node does not resolve `*.localhost` everywhere;
 * pages say `github.localhost`, since @actions/artifact refuses servers that are neither github.com nor `*.localhost`.
 */
class Urls {
    repository;
    #api;
    constructor(origin, owner, name) {
        this.repository = `${owner}/${name}`;
        this.#api = origin;
    }
    /** `serve` says here which port it got. */
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
    git() {
        return `${this.#api}/git/${this.repository}.git`;
    }
    user(login) {
        return `${this.#api}/users/${encodeURIComponent(login)}`;
    }
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/records/pull-requests.js


/** Adds a pull request, and its author unless there is one of this name. */
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
/**
 * "The merged Pull Request that introduced the commit to the repository. If the commit is not present in the default
 * branch, additionally returns open Pull Requests associated with the commit" (GraphQL, `associatedPullRequests`).
 */
async function pullRequestsOf(state, sha, isReleased) {
    const all = state.pullRequests
        .filter(({ commits }) => commits.includes(sha))
        .sort((one, other) => one.number - other.number);
    const open = all.filter(({ mergedAt }) => mergedAt === null);
    return open.length > 0 && (await isReleased()) ? all.filter(({ mergedAt }) => mergedAt !== null) : all;
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/new-state.js





/** GitHub's own accounts, with the ids that they have on github.com. */
const BOT_ID = 41_898_282;
const FIRST_ID = 1000;
/** A GitHub on which nothing has happened yet. */
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
        tokens: [],
        rates: { core: { used: 0, windowStart: createdAt }, graphql: { used: 0, windowStart: createdAt } },
        api: { calls: 0, writes: 0 },
        requests: [],
    };
    for (const user of options.users)
        addUser(state, { login: user.login, role: user.admin ? 'admin' : 'write', createdAt });
    if (!state.users.some((user) => user.login === options.owner)) {
        state.users.push({ id: nextId(state), login: options.owner, type: 'Organization', role: 'none', createdAt });
    }
    for (const settings of options.environments)
        addEnvironment(state, settings, createdAt);
    for (const settings of options.pullRequests ?? [])
        addPullRequest(state, settings, createdAt);
    return state;
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/access/permissions.js


/**
 * Endpoint → permission, for paths below `/repos/{owner}/{repo}` and for the others in full. From github/docs
 * `src/github-apps/data/fpt-2026-03-10/server-to-server-permissions.json`. Every route must be here.
 */
const REQUIREMENTS = {
    'GET /rate_limit': 'nothing',
    // Each field has a permission of its own, and a refusal is part of the answer.
    'POST /graphql': 'nothing',
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
    // The permission list says deployments: write, but reviewers are people and teams, so no installation can be one.
    'POST /actions/runs/{run_id}/pending_deployments': 'person',
    'POST /actions/runs/{run_id}/cancel': 'actions: write',
    'GET /actions/runs/{run_id}/artifacts': 'actions: read',
    'GET /actions/artifacts/{artifact_id}': 'actions: read',
    'GET /actions/artifacts/{artifact_id}/{archive_format}': 'actions: read',
    'GET /actions/jobs/{job_id}': 'actions: read',
    'GET /check-runs/{check_run_id}': 'checks: read',
};
/** The requirement of a route; throws for a route that the table forgot. */
function requirementOf(method, template) {
    const key = `${method} ${template.replace(/^(\/_uploads)?\/repos\/\{owner\}\/\{repo\}/, '')}`;
    const requirement = REQUIREMENTS[key];
    if (requirement === undefined)
        throw new Error(`no permission is recorded for ${method} ${template}`);
    return requirement;
}
/** Throws GitHub's 403 when the viewer may not make this call. */
function authorize(viewer, requirement) {
    if (requirement === 'nothing')
        return;
    if (requirement === 'person') {
        if (viewer.token.kind !== 'user')
            throw new GitHubError(403, 'Resource not accessible by integration');
        return;
    }
    const [permission = '', level] = requirement.split(': ');
    if (!may(viewer, permission, level))
        throw refusal(viewer, permission, level);
}
function refusal(viewer, permission, level) {
    if (viewer.token.kind === 'user') {
        if (viewer.user.role === 'none')
            return new GitHubError(404, 'Not Found');
        return new GitHubError(403, `Must have ${permission === 'administration' ? 'admin' : 'push'} access to Repository.`);
    }
    const headers = { 'x-accepted-github-permissions': `${permission}=${level}` };
    return new GitHubError(403, 'Resource not accessible by integration', { headers });
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/http/fields.js

/** The JSON object that a request carries, read field by field with the errors that GitHub gives. */
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
    /** The string, or undefined when it is missing or null. */
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/http/call.js


/** One call of an endpoint: who asks, and what for. */
class Call {
    github;
    viewer;
    url;
    headers;
    body;
    /** The bytes of an upload, which are in the blob store already. */
    upload;
    #params;
    constructor(values) {
        this.github = values.github;
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
    /** A numeric id; anything else names nothing. */
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
/** Writes a route the way GitHub's reference does: `GET /repos/{owner}/{repo}/releases`. */
function route(operation, endpoint) {
    const [method, template] = operation.split(' ');
    return { method: method, template: template ?? '', endpoint };
}
/** The same for a path below `/repos/{owner}/{repo}`. */
function repoRoute(operation, endpoint) {
    const [method, path] = operation.split(' ');
    return route(`${method} /repos/{owner}/{repo}${path ?? ''}`, endpoint);
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/http/rate-limit.js


const HOUR_MS = 60 * 60 * 1000;
const PERSON_LIMIT = 5000;
/** All installation tokens of the repository share one budget (docs, Rate limits for the REST API); people have their own. */
function rateLimitOf(github, viewer, resource) {
    const rate = github.state.rates[resource];
    const limit = viewer.token.kind === 'user' ? PERSON_LIMIT : github.rateLimit;
    const used = viewer.token.kind === 'user' ? 0 : rate.used;
    const reset = Math.floor((Date.parse(rate.windowStart) + HOUR_MS) / 1000);
    return { limit, remaining: Math.max(0, limit - used), used, reset };
}
/** Whether anything is left, once the hour is over or not. */
function hasBudget(github, viewer, resource) {
    const rate = github.state.rates[resource];
    if (github.clock().getTime() >= Date.parse(rate.windowStart) + HOUR_MS) {
        Object.assign(rate, { used: 0, windowStart: now(github) });
    }
    return viewer.token.kind === 'user' || rate.used < github.rateLimit;
}
function spend(github, viewer, resource, points = 1) {
    if (viewer.token.kind !== 'user')
        github.state.rates[resource].used += points;
}
/** Refuses a call with the text of an exhausted primary limit. */
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/git/object-types.js
/** Types of objects by their SHA. All that are asked for at the same time are one question to git. */
class ObjectTypes {
    #git;
    #asked = [];
    #answer;
    constructor(git) {
        this.#git = git;
    }
    /** The type, or null when there is no such object. */
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

// EXTERNAL MODULE: ./packages/rehearsal/.build/github/graphql/refusal.js
var graphql_refusal = __webpack_require__(91316);
;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/graphql/pages.js

const MOST = 100;
/** How many items of a connection are asked for: GitHub wants to be told, and gives at most a hundred. */
function pageSize(connection, first) {
    if (first === undefined || first === null) {
        const message = `You must provide a \`first\` or \`last\` value to properly paginate the \`${connection}\` connection.`;
        throw new graphql_refusal/* Refusal */.P(message, 'MISSING_PAGINATION_BOUNDARIES');
    }
    if (first < 0)
        throw new graphql_refusal/* Refusal */.P(`\`first\` on the \`${connection}\` connection cannot be less than zero.`);
    if (first > MOST) {
        const message = `Requesting ${first} records on the \`${connection}\` connection exceeds the \`first\` limit of ${MOST} records.`;
        throw new graphql_refusal/* Refusal */.P(message, 'EXCESSIVE_PAGINATION');
    }
    return first;
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/graphql/search.js

/** The pull requests that a search finds. A qualifier that is not modelled is refused: without it the answer were wrong. */
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
    throw (0,graphql_refusal/* notModelledHere */.s)(`The search term \`${term}\``);
}
function sameName(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/graphql/query.js







/** What the fields of GitHub's `Query` answer to one viewer. */
class Query {
    #github;
    #viewer;
    #objectTypes;
    /** Connections that were looked into: GitHub's price is a point for each hundred of them. */
    connections = 0;
    constructor(github, viewer) {
        this.#github = github;
        this.#viewer = viewer;
        this.#objectTypes = new ObjectTypes(github.git);
    }
    repository({ owner, name }) {
        const asked = `${owner}/${name}`;
        if (asked.toLowerCase() !== this.#nameWithOwner.toLowerCase() || !this.#may('metadata')) {
            throw new graphql_refusal/* Refusal */.P(`Could not resolve to a Repository with the name '${asked}'.`, 'NOT_FOUND');
        }
        return this.#repository();
    }
    search({ query, type, first }) {
        pageSize('search', first);
        if (type !== 'ISSUE')
            throw (0,graphql_refusal/* notModelledHere */.s)(`A search for ${type}`);
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
        return { name, nameWithOwner: this.#nameWithOwner, object: (args) => this.#object(args) };
    }
    async #object({ oid }) {
        if (oid === undefined || oid === null)
            throw (0,graphql_refusal/* notModelledHere */.s)('`object` without `oid`');
        if (!this.#may('contents'))
            throw forbidden();
        const type = await this.#objectTypes.of(oid);
        if (type === null)
            return null;
        if (type !== 'commit')
            throw (0,graphql_refusal/* notModelledHere */.s)(`An object that is a ${type}`);
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
    /** GraphQL names a bot without the `[bot]` that REST and git put behind it. */
    #actor(login) {
        const user = login === null ? undefined : findUser(this.#github.state, login);
        return user === undefined ? null : { __typename: user.type, login: user.login.replace(/\[bot\]$/, '') };
    }
    /** What is public needs no permission: see the assumption `public-pull-requests`. */
    #may(permission) {
        return !this.#github.state.repository.private || may(this.#viewer, permission, 'read');
    }
}
function forbidden() {
    return new graphql_refusal/* Refusal */.P('Resource not accessible by integration', 'FORBIDDEN');
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/graphql/endpoint.js



const GRAPHQL = '/graphql';
const graphqlRoutes = [route(`POST ${GRAPHQL}`, answerGraphql)];
/** Points for each question, and connections that one point pays for (Rate limits for the GraphQL API). */
const LEAST_POINTS = 1;
const CONNECTIONS_OF_A_POINT = 100;
/** An answer has the status 200, whatever is wrong with the question. */
async function answerGraphql({ github, viewer, body }) {
    const question = questionIn(body);
    if (question === undefined)
        return endpoint_refusal({ message: 'A query attribute must be specified and must be a string.' });
    if (!hasBudget(github, viewer, 'graphql')) {
        const message = `API rate limit exceeded for installation ID ${github.state.repository.id}.`;
        return endpoint_refusal({ type: 'RATE_LIMITED', message });
    }
    // Most rehearsals ask no such question, and should not wait for its library.
    const { answerQuestion } = await Promise.all(/* import() */[__webpack_require__.e(645), __webpack_require__.e(278)]).then(__webpack_require__.bind(__webpack_require__, 67278));
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/http/router.js
/** Parameters that may hold slashes without being encoded, as GitHub takes them. */
const MANY_SEGMENTS = new Set(['ref', 'tag', 'basehead']);
/** Finds the route of a request; the one with the most literal segments wins. */
class Router {
    #routes;
    constructor(routes) {
        this.#routes = routes.map(compile).sort((one, other) => other.literals - one.literals);
    }
    find(method, path) {
        for (const { route, pattern } of this.#routes) {
            if (route.method !== method)
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
/** The parameters without percent encoding, or undefined when that is malformed. */
function decoded(groups) {
    try {
        return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/http/turn-taking.js
/** Lets one task run at a time, in the order of asking: a check and the write that rests on it stay together. */
class TurnTaking {
    #last = Promise.resolve();
    take(task) {
        const turn = this.#last.then(task, task);
        this.#last = turn.catch(() => undefined);
        return turn;
    }
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/http/pages.js
const DEFAULT_PAGE_SIZE = 30;
const MAX_PAGE_SIZE = 100;
/** One page of a list, with the `Link` header of "Using pagination in the REST API". */
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/views/users.js

/** `simple-user` of the API; null for an account that is not there. */
function simpleUser(github, login) {
    const user = findUser(github.state, login);
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
/** `public-user`: what `GET /user` gives. */
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
/** The app that GITHUB_TOKEN belongs to; 15368 on github.com. */
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/views/artifacts.js


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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/routes/artifacts.js






const artifactRoutes = [
    repoRoute('GET /actions/runs/{run_id}/artifacts', artifacts_list),
    repoRoute('GET /actions/artifacts/{artifact_id}', get),
    repoRoute('GET /actions/artifacts/{artifact_id}/{archive_format}', download),
];
/** Newest first. */
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/records/assets.js


/** orgs/community#165616; no page of the docs gives the number. */
const MAX_ASSETS = 1000;
function findAsset(state, id) {
    for (const release of state.releases) {
        const asset = release.assets.find((candidate) => candidate.id === id);
        if (asset !== undefined)
            return { release, asset };
    }
    throw notFound();
}
/**
 * "GitHub renames asset filenames that have special characters, non-alphanumeric characters, and leading or trailing
 * periods" (REST, "Upload a release asset"): runs of them become one period; a leading one is written `default.`.
 */
function assetName(requested) {
    const plain = requested
        .replaceAll(/[^\w.+-]+/g, '.')
        .replaceAll(/\.{2,}/g, '.')
        .replace(/\.$/, '');
    return plain.startsWith('.') ? `default${plain}` : plain;
}
function addAsset(github, viewer, release, upload) {
    if (release.immutable)
        throw unprocessable('Cannot upload assets to an immutable release.');
    const name = assetName(upload.name);
    refuseTakenName(release, name);
    if (release.assets.length >= MAX_ASSETS)
        throw validationFailed(assetError('file_count', 'custom'));
    if (upload.blob?.size === 0) {
        // svenstaro/upload-release-action#94 shows this answer.
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
/** An asset in state `starter` blocks its name as well. */
function refuseTakenName(release, name) {
    if (release.assets.some((asset) => asset.name === name))
        throw validationFailed(assetError('name', 'already_exists'));
}
function assetError(field, code) {
    return { resource: 'ReleaseAsset', field, code };
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/views/releases.js

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
/** The addresses of a draft do not name its tag, and change when it is published. */
function pageName(release) {
    return release.draft ? release.untagged : encodeURIComponent(release.tagName).replaceAll('%2F', '/');
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/routes/releases.js






const releaseRoutes = [
    repoRoute('GET /releases', releases_list),
    repoRoute('POST /releases', releases_create),
    repoRoute('GET /releases/latest', getLatest),
    repoRoute('GET /releases/tags/{tag}', getByTag),
    repoRoute('GET /releases/{release_id}', releases_get),
    repoRoute('PATCH /releases/{release_id}', update),
    repoRoute('DELETE /releases/{release_id}', releases_remove),
];
/** "Only users with push access will receive listings for draft releases" (REST, "List releases"). */
function isVisible(call, release) {
    return !release.draft || may(call.viewer, 'contents', 'write');
}
/** The release of the path, unless it is a draft that the viewer must not see. */
function visibleRelease(call) {
    const release = findRelease(call.github.state, call.id('release_id'));
    if (!isVisible(call, release))
        throw notFound();
    return release;
}
function releases_list(call) {
    const visible = call.github.state.releases.filter((release) => isVisible(call, release)).toReversed();
    const { items, headers } = paginate(call.url, visible);
    return { status: 200, body: items.map((release) => releaseView(call.github, release)), headers };
}
function releases_get(call) {
    return { status: 200, body: releaseView(call.github, visibleRelease(call)) };
}
/** A published one only: a draft is never found by its tag (REST, "Get a release by tag name"). */
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
    // No discussion category exists here, and an unknown one answers 404 (REST, "Create a release").
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/routes/assets.js






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
/** The bytes when asked for them, by a redirect to the storage as on GitHub; the record otherwise. */
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/git/compare.js
/** What `compare/{base}...{head}` means: both sides since their merge base. Null without a common ancestor. */
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/git/diff.js
const STATUS = {
    A: 'added',
    D: 'removed',
    M: 'modified',
    R: 'renamed',
    C: 'copied',
    T: 'changed',
};
/** The tree without files, which every repository knows. */
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
/** The files that differ between two commits; without a base, all files of a root commit. */
async function readDiff(git, base, head) {
    const options = ['-r', '-z', '-M', '--raw', '--numstat', '--no-abbrev'];
    const output = await git.fact(['diff-tree', ...options, '--end-of-options', base ?? EMPTY_TREE, head, '--']);
    const parts = output.split('\0');
    const changes = readRawPart(parts);
    const counts = readNumstatPart(parts);
    return changes.map((change, index) => ({ ...change, ...(counts[index] ?? { additions: 0, deletions: 0 }) }));
}
/** `:old-mode new-mode old-sha new-sha status NUL path NUL`, with both paths for a rename. Consumes what it reads. */
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
/** `added TAB deleted TAB path NUL`, where a rename has an empty path and both names after it; binary files have `-`. */
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/views/commits.js

/** Signatures are not checked here. */
const UNVERIFIED = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };
/** `git-commit`: the commit as the Git database has it. */
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
/** `commit`. No account is known for an address in a commit, so `author` and `committer` are null. */
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
        author: null,
        committer: null,
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/routes/commits.js







const commitRoutes = [
    repoRoute('GET /commits/{ref}', getCommit),
    repoRoute('GET /commits/{commit_sha}/branches-where-head', listBranchesWhereHead),
    repoRoute('GET /compare/{basehead}', compare),
];
/** "Up to 300 changed files for the entire comparison"; 250 commits without paging (REST, "Compare two commits"). */
const MAX_FILES = 300;
const MAX_UNPAGED_COMMITS = 250;
async function getCommit(call) {
    const { github } = call;
    const name = call.param('ref');
    const sha = await github.git.commit(name);
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
    const { git } = call.github;
    const [baseName = '', headName = ''] = call.param('basehead').split('...');
    const [base, head] = await Promise.all([git.commit(baseName), git.commit(headName)]);
    if (base === null || head === null)
        throw notFound();
    const comparison = await compareCommits(git, base, head);
    if (comparison === null)
        throw new GitHubError(404, `No common ancestor between ${baseName} and ${headName}.`);
    return comparisonReply(call, { base, head, comparison });
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
/** Without paging the newest 250, oldest first; with paging an ordinary page. Files come with the first page only. */
function selectCommits(call, ahead) {
    const paged = call.query('page') !== undefined || call.query('per_page') !== undefined;
    if (!paged)
        return { items: ahead.slice(-MAX_UNPAGED_COMMITS), headers: {}, isFirst: true };
    return { ...paginate(call.url, ahead), isFirst: (call.query('page') ?? '1') === '1' };
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/git/merge.js
/**
 * Merges `theirs` into the branch as the deployments API does with `auto_merge`. Gives the merge commit, or null when
 * the two conflict.
 */
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/views/deployments.js

/** `deployment-simple`, as check runs carry it. */
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/routes/deployments.js








const deploymentRoutes = [
    repoRoute('GET /deployments', deployments_list),
    repoRoute('POST /deployments', deployments_create),
    repoRoute('GET /deployments/{deployment_id}', deployments_get),
    repoRoute('DELETE /deployments/{deployment_id}', deployments_remove),
    repoRoute('GET /deployments/{deployment_id}/statuses', listStatuses),
    repoRoute('POST /deployments/{deployment_id}/statuses', createStatus),
    repoRoute('GET /deployments/{deployment_id}/statuses/{status_id}', getStatus),
];
/** Newest first. */
function deployments_list(call) {
    const filters = ['sha', 'ref', 'task', 'environment'].flatMap((field) => {
        const wanted = call.query(field);
        return wanted === undefined || wanted === 'none' ? [] : [{ field, wanted }];
    });
    const found = call.github.state.deployments
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
    const environment = body.string('environment') ?? 'production';
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
/**
 * With `auto_merge` (the default), a ref that lacks commits of the default branch is not deployed: GitHub merges them
 * into the branch and answers 202, or 409 when that conflicts. Nothing can be merged into a SHA or a tag, and those
 * answer 409 too (simplytestme#130).
 */
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
/**
 * Without `required_contexts` every check of the commit must have succeeded, which the job that asks has not yet
 * (getsentry/freight#204, PennyLaneAI/demos#491); an empty list asks for none.
 */
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
/** Newest first. */
function listStatuses(call) {
    const deployment = findDeployment(call.github.state, call.id('deployment_id'));
    const { items, headers } = paginate(call.url, deployment.statuses.toReversed());
    return { status: 200, body: items.map((status) => deploymentStatusView(call.github, deployment, status)), headers };
}
function getStatus(call) {
    const deployment = findDeployment(call.github.state, call.id('deployment_id'));
    const status = deployment.statuses.find(({ id }) => id === call.id('status_id'));
    if (status === undefined)
        throw notFound();
    return { status: 200, body: deploymentStatusView(call.github, deployment, status) };
}
/** What a client may write; `waiting` is GitHub's own. */
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
        environment: body.string('environment'),
        environmentUrl: body.string('environment_url'),
        logUrl: body.string('log_url') ?? body.string('target_url'),
        autoInactive: body.boolean('auto_inactive'),
    });
    return { status: 201, body: deploymentStatusView(github, deployment, status) };
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/views/environments.js

/** The parts that reviews and pending deployments carry. */
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/routes/environments.js






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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/routes/git-objects.js







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
/** Makes the tag object only; the ref is another call (REST, "Create a tag object"). */
async function createTag(call) {
    const { git, clock } = call.github;
    const tag = call.body.requiredString('tag');
    const message = call.body.requiredString('message');
    const object = call.body.requiredString('object');
    const type = call.body.oneOf('type', TYPES);
    if (!isRefName(`refs/tags/${tag}`))
        throw unprocessable(`${tag} is not a valid tag name.`);
    if (type === undefined || !isSha(object) || (await git.objectType(object)) !== type) {
        throw unprocessable('Object does not exist');
    }
    const tagger = taggerOf(call.body.value('tagger'), clock());
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
function taggerOf(value, fallback) {
    const { name, email, date } = (value ?? {});
    const at = typeof date === 'string' ? new Date(date) : fallback;
    if (Number.isNaN(at.getTime()))
        throw unprocessable('Invalid request.\n\ntagger.date is not a date.');
    const plain = (text, otherwise) => typeof text === 'string' && text !== '' ? text.replaceAll(/[<>\n\0]/g, '') : otherwise;
    const address = plain(email, '41898282+github-actions[bot]@users.noreply.github.com');
    return `${plain(name, 'github-actions[bot]')} <${address}> ${Math.floor(at.getTime() / 1000)} +0000`;
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/routes/refs.js








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
    await call.github.git.deleteRef(ref.name);
    await draftUntagged(call.github);
    call.github.changed({ what: 'git', id: call.github.state.repository.id });
    return { status: 204 };
}
/** The tag of an immutable release cannot move or go (docs, Immutable releases). */
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/views/repository.js


/** Name of the field → what follows the repository's URL. */
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
/** `minimal-repository`, as runs carry it. */
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
/** `full-repository`, with the permissions of the viewer. */
function fullRepository(github, viewer) {
    const { repository } = github.state;
    const { host } = new URL(github.urls.api);
    return {
        ...minimalRepository(github),
        git_url: `git://${host}/git/${github.urls.repository}.git`,
        ssh_url: `git@${host}:${github.urls.repository}.git`,
        clone_url: github.urls.git(),
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
        permissions: permissionsOf(viewer),
    };
}
/** Nothing here has stars or issues. */
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/routes/repository.js






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
/** The legacy base role; there are no custom roles here, so `role_name` is the same. */
function getPermission(call) {
    const user = findUser(call.github.state, call.param('username'));
    if (user === undefined)
        throw notFound();
    return {
        status: 200,
        body: { permission: user.role, role_name: user.role, user: collaborator(call.github, user) },
    };
}
/** "200 if immutable releases are enabled, 404 if they are not" (OpenAPI). */
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/routes/reviews.js









const reviewRoutes = [
    repoRoute('GET /actions/runs/{run_id}/pending_deployments', listPending),
    repoRoute('POST /actions/runs/{run_id}/pending_deployments', decide),
    repoRoute('GET /actions/runs/{run_id}/approvals', listApprovals),
];
/** One entry per environment, with and without `deployment: false`. */
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
/** Answers the deployments of the jobs that were decided: none for jobs with `deployment: false`. */
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
/** All reviews of the run, of every attempt: the answer names neither attempt nor time (OpenAPI `environment-approvals`). */
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/views/jobs.js



/** `job`. Its steps are not known here: a runner reports them to another service. */
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
/** `check-run` of a job, which has the same id. With `environment:` it carries the deployment that GitHub wrote. */
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/views/runs.js



/** `workflow-run`. `commit` is the head commit, or null when git no longer has it. */
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
/** A push is titled by its commit; other events by the workflow. */
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/routes/runs.js








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
/** Newest first. */
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/routes/index.js












/** Every endpoint of the API that is modelled; all others answer 501. */
const routes = [
    ...repositoryRoutes,
    ...refRoutes,
    ...gitObjectRoutes,
    ...commitRoutes,
    ...releaseRoutes,
    ...assetRoutes,
    ...deploymentRoutes,
    ...environmentRoutes,
    ...runRoutes,
    ...reviewRoutes,
    ...artifactRoutes,
    ...graphqlRoutes,
];

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/rest.js











const UPLOADS = '/_uploads/';
/** How the suite's own client names itself; only its calls are counted. */
const SUITE_USER_AGENT = 'liftlock/';
/** The API, REST and GraphQL: authentication, rate limit, permission, endpoint, and the seam for faults around it. */
class RestApi {
    #github;
    #router = new Router(routes);
    #writes = new TurnTaking();
    faults;
    #calls = 0;
    constructor(github, faults) {
        this.#github = github;
        this.faults = faults;
    }
    async answer(request) {
        const url = new URL(request.url);
        const match = this.#router.find(request.method, url.pathname);
        this.#calls += 1;
        const faultCall = { method: request.method, path: url.pathname, number: this.#calls };
        const before = this.faults?.before?.(faultCall);
        const { reply, viewer } = await this.#reply(request, url, match, before);
        this.#record(request, url, match, viewer, reply.status);
        const after = before === undefined ? this.faults?.after?.(faultCall, reply.status) : undefined;
        if (before?.kind === 'connection-lost' || after?.kind === 'connection-lost')
            throw connectionLost();
        const resource = match !== undefined && isGraphql(match) ? 'graphql' : 'core';
        return this.#response(after === undefined ? reply : faultReply(after), viewer, resource);
    }
    async #reply(request, url, match, fault) {
        let viewer;
        try {
            if (match === undefined)
                throw notModelled(request.method, url.pathname);
            if (fault !== undefined && fault.kind !== 'broken-upload')
                return { reply: faultReply(fault), viewer };
            viewer = authenticate(this.#github, request.headers);
            this.#pay(match, viewer);
            this.#checkRepository(match);
            authorize(viewer, requirementOf(match.route.method, match.route.template));
            const call = await this.#read(request, url, match, viewer, fault?.kind === 'broken-upload');
            const run = async () => match.route.endpoint(call);
            return { reply: await (isRead(match) ? run() : this.#writes.take(run)), viewer };
        }
        catch (error) {
            if (!(error instanceof GitHubError))
                throw error;
            return { reply: { status: error.status, body: error.body(), headers: error.headers }, viewer };
        }
    }
    /** A question in GraphQL pays for itself: its price is known when it was answered. */
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
        if (asked.toLowerCase() !== `${owner}/${name}`.toLowerCase())
            throw notFound();
    }
    /** Takes in the body before a write gets its turn, so that a slow upload holds nobody up. */
    async #read(request, url, match, viewer, broken) {
        const common = { github: this.#github, viewer, url, headers: request.headers, params: match.params };
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
            permission: requirement === 'nothing' || requirement === 'person' ? null : requirement,
        });
        if (!userAgent.startsWith(SUITE_USER_AGENT))
            return;
        state.api.calls += 1;
        if (match === undefined ? request.method !== 'GET' : !isRead(match))
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
/** A question in GraphQL is sent by POST, and changes nothing. */
function isRead(match) {
    return match.route.method === 'GET' || isGraphql(match);
}
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/github/local-github.js
















/** GitHub's limit for GITHUB_TOKEN: requests an hour and repository. */
const RATE_LIMIT = 1000;
const MAX_REDIRECTS = 5;
/**
 * A GitHub on this machine: its REST API, a little GraphQL, artifact service, git over HTTP and approvals, with all state in one object.
 * Works without a socket through `fetch`, and for other processes through `serve`.
 */
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
    /** Where the API answers, and what its answers name. */
    get origin() {
        return this.#github.urls.api;
    }
    set origin(origin) {
        this.#github.urls.moveTo(origin);
    }
    /** Requests of the suite's own actions; not git, artifacts or the page. */
    get api() {
        return this.state.api;
    }
    set faults(faults) {
        this.#rest.faults = faults;
    }
    /** File of an asset's or artifact's bytes. */
    blobPath(sha256) {
        return this.#github.blobs.path(sha256);
    }
    issueToken(request) {
        return issueToken(this.#github, request);
    }
    /** From now on the repository has this pull request. */
    addPullRequest(settings) {
        addPullRequest(this.state, settings, now(this.#github));
    }
    /** Hears of every change; the function that it gives ends that. */
    on(listener) {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
    }
    /** Takes the place of the global `fetch`, and follows redirects as that does. */
    fetch = async (input, init) => {
        const request = new Request(input, init);
        let response = await this.#answer(request);
        for (let hops = 0; request.redirect === 'follow' && hops < MAX_REDIRECTS; hops += 1) {
            const location = response.headers.get('location');
            if (response.status !== 302 || location === null)
                break;
            // Storage is another host on GitHub, so the token stays behind, as fetch would leave it.
            response = await this.#answer(new Request(location));
        }
        return response;
    };
    async #answer(request) {
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
    /** Starts the next attempt of a finished run: same id, commit and payload. */
    rerun(runId, triggeringActor) {
        const run = findRun(this.state, runId);
        addAttempt(this.#github, run, triggeringActor ?? run.actor);
        return this.#started(run);
    }
    createJob(request) {
        return { id: addJob(this.#github, request).id };
    }
    /** Wait timers count as run out: a rehearsal does not wait for them. */
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
    /** The environment's secrets and variables win over the repository's of the same name. */
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/page/run-model.js
/** A log of a gigabyte must not become a page of a gigabyte. */
const MAX_LINES = 4000;
const MAX_LINE_LENGTH = 2000;
/** What the page knows of a run: its events, put together. */
class RunModel {
    id = 0;
    workflow = '';
    startedAt = 0;
    durationMs = 0;
    conclusion;
    jobs = [];
    take(event) {
        if (event.type === 'run-started') {
            Object.assign(this, { id: event.runId, workflow: event.workflow, startedAt: event.at });
            for (const { id, name, needs } of event.jobs)
                this.jobs.push(newJob(id, name, needs, true));
        }
        else if (event.type === 'run-completed') {
            Object.assign(this, { conclusion: event.conclusion, durationMs: event.durationMs });
        }
        else
            takeForJob(this.job(event.job), event);
    }
    /** A combination of a matrix takes the place of its key, which stands in the plan until the first one comes. */
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
    /** Jobs that a person has to let go on. */
    get waiting() {
        return this.jobs.filter((job) => job.status === 'waiting');
    }
}
function takeForJob(job, event) {
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
            takeForStep(stepOf(job, event.step, event.at), event);
    }
}
function takeForStep(step, event) {
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
/** Step 0 is the job itself: what happens to it before its first step and after its last. */
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/page/assets/script.js
/** Keeps an open page up to date. Without it the pages work the same, and are as old as their last load. */
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
  document.querySelector('footer p').textContent = 'The rehearsal has ended. This is how it was left.';
});
`;

;// CONCATENATED MODULE: ./packages/rehearsal/.build/page/assets/components.js
/** What stands on the pages: banners, the graph, jobs and logs, the review, releases, environments, Markdown. */
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

.review { display: grid; grid-template-columns: minmax(0, 24rem) minmax(0, 1fr); gap: 1.25rem; align-items: start; }
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
.suite { display: block; }
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
@media (max-width: 860px) { .review { grid-template-columns: minmax(0, 1fr); } .dialog { position: static; } }
`;

;// CONCATENATED MODULE: ./packages/rehearsal/.build/page/assets/style.js

/** Colours, type and layout. Nothing here moves when the reader asked for stillness. */
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

// EXTERNAL MODULE: ./packages/core/.build/candidate/manifest.js
var manifest = __webpack_require__(2389);
// EXTERNAL MODULE: ./packages/core/.build/evidence/evidence.js
var evidence = __webpack_require__(85343);
// EXTERNAL MODULE: ./packages/core/.build/deployment/payload.js
var deployment_payload = __webpack_require__(51640);
// EXTERNAL MODULE: ./packages/core/.build/deployment/ledger.js
var ledger = __webpack_require__(80973);
;// CONCATENATED MODULE: ./packages/rehearsal/.build/rehearse/ledger.js

/** A deployment of the local GitHub as the suite reads it; undefined for one that is not a record of the suite. */
function ledgerRecord(deployment) {
    const payload = deployment.task === deployment_payload/* LEDGER_TASK */.wB ? (0,deployment_payload/* readPayload */.rD)(deployment.payload) : undefined;
    if (payload === undefined)
        return undefined;
    const { id, environment, sha } = deployment;
    const statuses = deployment.statuses.map(({ id: status, state, description, createdAt }) => ({
        id: status,
        state,
        description,
        createdAt,
    }));
    return { id, environment, sha, payload, statuses: statuses.reverse() };
}
/** The suite's own records, oldest first. Everything else in the list of deployments is left out. */
function ledgerOf(state) {
    return state.deployments.map(ledgerRecord).filter((record) => record !== undefined);
}
/** What is live in an environment, by the suite's own rule. */
function liveIn(state, environment) {
    return (0,ledger/* live */.VD)(ledgerOf(state).filter((record) => record.environment === environment));
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/page/review-facts.js




/** Reads them from the local GitHub; undefined when nothing waits. */
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
/** What the tests said, from the asset that the suite keeps it in; nothing where there is none that can be read. */
async function reportsOf(github, release) {
    const sha256 = release.assets.find(({ name }) => name === manifest/* EVIDENCE_FILE */.fi)?.sha256;
    if (sha256 === undefined || sha256 === null)
        return [];
    try {
        return (0,evidence/* testReports */.UN)(evidence/* EvidenceBundle */.Yx.parse(JSON.parse(await (0,promises_.readFile)(github.blobPath(sha256), 'utf8'))).statements);
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/page/html.js
/** Markup that is safe to send: what was put into it was escaped, or is such markup itself. */
class Html {
    text;
    constructor(text) {
        this.text = text;
    }
    toString() {
        return this.text;
    }
}
/** A template that escapes everything but markup that it made itself. Put attribute values into double quotes. */
function html(strings, ...values) {
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/rehearse/format.js
/** Lengths of time as people read them: `0.3s`, `12s`, `2m 05s`. */
function duration(ms) {
    if (ms < 10_000)
        return `${(ms / 1000).toFixed(1)}s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 60)
        return `${seconds}s`;
    return `${Math.floor(seconds / 60)}m ${String(seconds % 60).padStart(2, '0')}s`;
}
/** Sizes as GitHub's release page writes them. */
function fileSize(bytes) {
    if (bytes < 1000)
        return `${bytes} Bytes`;
    if (bytes < 1_000_000)
        return `${(bytes / 1000).toPrecision(3)} KB`;
    return `${(bytes / 1_000_000).toPrecision(3)} MB`;
}
const SHORT_DIGEST = 12;
/** Enough of a digest to tell it from others at a glance. */
function shortDigest(digest) {
    const [algorithm, hex] = digest.split(':');
    return hex === undefined ? digest.slice(0, SHORT_DIGEST) : `${algorithm}:${hex.slice(0, SHORT_DIGEST)}`;
}
function shortSha(sha) {
    return sha.slice(0, 7);
}
/** Pins in names of steps: the whole SHA is for the workflow, a short one for people. */
function shortPins(text) {
    return text.replace(/@([0-9a-f]{7})[0-9a-f]{33}\b/g, '@$1');
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/page/views/parts.js


/** A digest in short, with all of it on hover and for whoever copies. */
function digest(value) {
    return html `<code class="digest" title="${value}">${shortDigest(value)}</code>`;
}
function sha(value) {
    return html `<code title="${value}">${shortSha(value)}</code>`;
}
function pill(kind, text) {
    return html `<span class="pill ${kind}">${text}</span>`;
}
/** A time of the API in the reader's own words; the script of the page fills in the local time. */
function time(iso) {
    return html `<time datetime="${iso}">${iso.replace('T', ' ').replace(/:\d\dZ$/, ' UTC')}</time>`;
}
function facts(rows) {
    return html `<dl class="facts">${rows.map(([name, value]) => html `<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}
function outside(url, text) {
    return html `<a href="${url}" target="_blank" rel="noopener noreferrer">${text}<span class="sr"> (opens a new tab)</span></a>`;
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/page/views/commit-page.js



const commit_page_MAX_LINES = 3000;
/** What a commit changed, for whoever reviews; undefined where there is no such commit. */
async function commitPage({ gitDir }, name) {
    if (!/^[0-9a-f]{7,40}$/.test(name))
        return undefined;
    const format = '--format=%H%x00%an%x00%aI%x00%s%x00%b%x00';
    // A merge shows what it brought to the branch that it was merged into.
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
    const lines = rest
        .join('\0')
        .replace(/^\s*---\n/, '')
        .trim()
        .split('\n');
    const left = lines.length - commit_page_MAX_LINES;
    const body = html `<div class="title"><h1>${subject}</h1>
<p class="muted">${author} · ${time(date)} · ${sha(hash)}</p></div>
${text.trim() === '' ? '' : html `<section class="panel" aria-label="Message"><p class="message">${text.trim()}</p></section>`}
<section class="panel job" aria-label="Changes"><ol class="log diff">${lines.slice(0, commit_page_MAX_LINES).map((line) => html `<li class="${kindOf(line)}">${line}</li>`)}${left > 0 ? html `<li class="cut">… and ${left} more lines</li>` : ''}</ol></section>
<p><a class="button" href="/review">Back to the review</a></p>`;
    return { title: subject, body };
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/page/views/environments-page.js



/** What is where, and the records that say so. */
function environmentsPage(source) {
    const { state } = source.github;
    const records = [...state.deployments].sort((one, other) => other.id - one.id);
    return html `<div class="title"><h1>What is where</h1></div>
<div class="ladder">${state.environments.map((environment) => environmentCard(source, environment))}</div>
<section class="panel" aria-labelledby="records">
<h2 id="records">Deployments</h2>
${records.length === 0
        ? html `<p class="muted">None yet.</p>`
        : html `<div class="table"><table class="records"><thead><tr><th>Record</th><th>Environment</th><th>Version</th><th>Statuses</th><th>Approved by</th><th>Created</th></tr></thead>
<tbody>${records.map(recordRow)}</tbody></table></div>`}
</section>`;
}
function environmentCard(source, environment) {
    const { name, reviewers } = environment;
    const live = liveIn(source.github.state, name);
    const site = source.sites[name];
    const waits = source.run.waiting.some((job) => job.environment === name);
    return html `<section class="panel environment${live === undefined ? ' empty' : ''}" aria-label="${name}">
<h2>${name}</h2>
<p class="version">${live?.payload.version ?? '—'}</p>
${live === undefined ? html `<p class="muted">Nothing is live here.</p>` : html `<p>${digest(live.payload.candidate)} <span class="muted">${sha(live.sha)}</span></p>`}
<p class="muted small">${reviewers.length === 0 ? 'No required reviewers' : `Reviewers: ${reviewers.join(', ')}`}</p>
${waits ? html `<p><a class="button primary" href="/review">Review deployments</a></p>` : ''}
${site === undefined ? '' : html `<p class="small">${outside(site, site)}</p>`}
</section>`;
}
function recordRow(record) {
    const ours = ledgerRecord(record);
    const approvals = (ours?.payload.approvals ?? []).map(({ user }) => user).join(', ');
    return html `<tr>
<td>#${record.id}<br><span class="muted small">${ours === undefined ? `task ${record.task}` : ours.payload.intent}</span></td>
<td>${record.environment}</td>
<td>${ours === undefined ? sha(record.sha) : html `${ours.payload.version}<br>${digest(ours.payload.candidate)}`}</td>
<td><ol class="statuses">${record.statuses.map(({ state, description }) => html `<li title="${description}">${pill(stateKind(state), state.replace('_', ' '))}</li>`)}</ol></td>
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/page/views/icons.js

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
/** What the status is called, which is also how its icon is read aloud. */
function statusWord(status) {
    return WORDS[status];
}
function statusIcon(status) {
    return html `<svg class="icon ${status}" viewBox="0 0 16 16" width="16" height="16" role="img" aria-label="${WORDS[status]}">${new Html(SHAPES[status])}</svg>`;
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
/** Signs in summaries that are drawn here. */
const SIGNS = Object.keys(SIGN_ICONS).join('');
function signIcon(sign) {
    const [kind = '', word = '', shape = ''] = SIGN_ICONS[sign] ?? [];
    return html `<svg class="icon ${kind}" viewBox="0 0 16 16" width="16" height="16" role="img" aria-label="${word}">${new Html(shape)}</svg>`;
}
/** Two caissons that hold each other in balance: what goes up is what was weighed below. */
const LOGO = new Html('<svg class="logo" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true"><path d="M5 28V4m11 24V4m11 24V4" stroke="currentColor" stroke-width="2" stroke-linecap="round" fill="none"/><rect x="7" y="17" width="7" height="6" rx="1" fill="currentColor" opacity=".45"/><rect x="18" y="7" width="7" height="6" rx="1" fill="var(--accent)"/><path d="M3 28h26" stroke="currentColor" stroke-width="2" stroke-linecap="round"/></svg>');
const ICON_FILE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0b62c4"/><path d="M7 26V6m9 20V6m9 20V6" stroke="#fff" stroke-width="2" stroke-linecap="round"/><rect x="8.8" y="16" width="5.4" height="5" rx="1" fill="#fff" opacity=".5"/><rect x="17.8" y="9" width="5.4" height="5" rx="1" fill="#fff"/></svg>';

;// CONCATENATED MODULE: ./packages/rehearsal/.build/page/views/layout.js


const TABS = [
    { id: 'run', href: '/', name: 'Run' },
    { id: 'releases', href: '/releases', name: 'Releases' },
    { id: 'environments', href: '/environments', name: 'Environments' },
];
function layout(source, frame) {
    return html `<!doctype html>
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
<span class="pill rehearsal" title="A local GitHub: nothing here left this machine">rehearsal</span>
<nav aria-label="Rehearsal">${TABS.map(({ id, href, name }) => html `<a href="${href}"${id === frame.tab ? html ` aria-current="page"` : ''}>${name}</a>`)}</nav>
</div>
</header>
<main id="main" class="width" tabindex="-1">
${frame.body}
</main>
<footer class="width">
<p>A rehearsal by Liftlock: a GitHub on this machine, for this run only. Nothing here left it.</p>
</footer>
</body>
</html>
`;
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/page/views/job-graph.js



const NODE = { width: 208, height: 60 };
const GAP = { x: 44, y: 16 };
/** The jobs as GitHub draws them: columns by what they need, lines between. */
function jobGraph(run) {
    const placed = place(run.jobs);
    const width = Math.max(0, ...placed.map(({ x }) => x + NODE.width));
    const height = Math.max(0, ...placed.map(({ y }) => y + NODE.height));
    return html `<div class="graph" id="graph" role="group" aria-label="Jobs" tabindex="0">
<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<g class="edges" aria-hidden="true">${edges(placed)}</g>
${placed.map(node)}
</svg>
</div>`;
}
function place(jobs) {
    const columns = columnsOf(jobs);
    const rows = new Map();
    return jobs.map((job, index) => {
        const column = columns.get(job.id) ?? 0;
        const row = rows.get(column) ?? 0;
        rows.set(column, row + 1);
        return { job, index, x: column * (NODE.width + GAP.x), y: row * (NODE.height + GAP.y) };
    });
}
/** A job stands one column to the right of the last one that it needs. */
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
/** Lines that another way says already are left out: build → stage where build → test → stage. */
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
    return html `<foreignObject x="${x}" y="${y}" width="${NODE.width}" height="${NODE.height}">
<a class="node ${job.status}" href="#job-${index}">${statusIcon(job.status)}<span class="name">${job.name}</span><span class="detail">${detail(job)}</span></a>
</foreignObject>`;
}
function detail({ status, startedAt, durationMs, environment }) {
    const place = environment === undefined ? '' : html ` · ${environment}`;
    if (status === 'in_progress')
        return html `<span data-since="${startedAt}">…</span>${place}`;
    if (status === 'waiting')
        return html `review ${environment}`;
    return html `${durationMs > 0 ? duration(durationMs) : statusWord(status)}${place}`;
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/page/views/job-view.js



/** Ids of the pieces that are written anew while the run goes on. */
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
    return html `<section class="job panel" id="${id}" aria-labelledby="${ids.head(id)}">
${jobHead(id, job)}
<div class="notes" id="${ids.notes(id)}">${job.annotations.map(annotationView)}</div>
<ol class="steps" id="${ids.steps(id)}">${job.steps.map((step, index) => stepView(ids.step(id, index), step))}</ol>
</section>`;
}
function jobHead(id, job) {
    const running = job.status === 'in_progress';
    const time = running
        ? html `<span data-since="${job.startedAt}">…</span>`
        : job.durationMs > 0
            ? duration(job.durationMs)
            : '';
    const environment = job.environment === undefined ? '' : html `<span class="pill">${job.environment}</span>`;
    return html `<h2 id="${ids.head(id)}" class="job-head">${statusIcon(job.status)}<span class="name">${job.name}</span>${environment}<span class="status">${statusWord(job.status)}</span><span class="took">${time}</span></h2>`;
}
function annotationView({ level, title, message, place }) {
    const head = title === '' ? '' : html `<strong>${title}</strong> `;
    const where = place === '' ? '' : html `<code class="place">${place}</code>`;
    return html `<p class="note ${level}"><span class="level">${level}</span><span class="text">${head}${message}</span>${where}</p>`;
}
function stepView(id, step) {
    const open = step.status === 'in_progress' || step.status === 'failure';
    return html `<li><details id="${id}"${open ? html ` open` : ''}>
${stepHead(id, step)}
<ol class="log" id="${ids.log(id)}">${step.lines.map(logLine)}${step.dropped > 0 ? droppedLine(step) : ''}</ol>
</details></li>`;
}
function stepHead(id, step) {
    const running = step.status === 'in_progress';
    const time = running ? html `<span data-since="${step.startedAt}">…</span>` : duration(step.durationMs);
    const note = step.forgiven ? html `<span class="status">failed, and the job went on</span>` : '';
    return html `<summary id="${ids.stepHead(id)}">${statusIcon(step.forgiven ? 'failure' : step.status)}<span class="name">${shortPins(step.name)}</span>${note}<span class="took">${time}</span></summary>`;
}
function logLine({ kind, depth, text }) {
    // Deep groups are indented no further: there are three classes for it.
    const level = Math.min(depth, 3);
    return html `<li class="${kind} d${level}">${text === '' ? ' ' : text}</li>`;
}
/** Where a log was cut. */
function droppedLine(step) {
    return html `<li class="cut">… and ${step.dropped} more lines, which are not kept here</li>`;
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/page/local-links.js
const local_links_SHA = '[0-9a-f]{7,40}';
/**
 * Summaries and notes link to pages of GitHub, which is a local one here: what these pages show is linked to them, and
 * what they do not show is no link.
 */
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
    const tag = /^\/releases\/tag\/(.+)$/.exec(path)?.[1];
    if (tag !== undefined)
        return `/releases#${tag}`;
    if (/^\/releases\/?$/.test(path))
        return '/releases';
    return /^\/actions\/runs\/\d+(\/|$)/.test(path) ? '/' : null;
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/page/markdown/inline.js


const wrapped = (tag) => (match, { inline }) => `<${tag}>${inline(match[1] ?? '')}</${tag}>`;
const autolink = ([url = '', inner], { link }) => link(inner ?? url, escapeHtml(inner ?? url));
/**
 * The inline half of GitHub's Markdown, as far as summaries and release notes use it: code, emphasis, links, automatic
 * links, line breaks, and tags that only change how text looks. Everything else is text. Each rule eats from the front.
 */
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
    // Signs that the suite writes. Not every machine has a font for them.
    { pattern: new RegExp(`^([${SIGNS}])\\ufe0f?`, 'u'), render: ([, sign = '']) => signIcon(sign).text },
];
/** What no rule begins with, so that most text is passed over in one step. */
const PLAIN = new RegExp(`^[^\\\\\`<!*_~\\[h\\n ${SIGNS}]+|^\\w+(?!\\w)`, 'u');
const MAX_LENGTH = 64 * 1024;
function inline(text, target) {
    // What is longer than any paragraph that people write is not looked into.
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
/** Only addresses of the web become links; `javascript:` and the like stay text. */
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/page/markdown/list.js
const ITEM = /^( {0,3})([-*+]|\d{1,9}[.)])(\s+|$)/;
const TASK = /^\[([ xX])\]\s+/;
/** A list and all that is indented below its items. */
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
/** Takes one item: its first line without the marker, and the lines that are indented as far, or follow lazily. */
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/page/markdown/table.js
const DELIMITER = /^ {0,3}\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;
/** A table of GitHub's Markdown, or undefined where none begins. */
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
    // A table without headings is a list of facts; an empty row would only be read aloud.
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
/** `contents` is markup already. */
function row(contents, tag, aligned) {
    const shown = aligned.map((align, index) => `<${tag}${align}>${contents[index] ?? ''}</${tag}>`);
    return `<tr>${shown.join('')}</tr>`;
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/page/markdown/markdown.js




const MAX_DEPTH = 8;
const FENCE = /^ {0,3}(`{3,}|~{3,})\s*([\w+#.-]*)/;
const HEADING = /^ {0,3}(#{1,6})\s+(.*?)(?:\s+#+)?\s*$/;
const RULE = /^ {0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/;
const QUOTE = /^ {0,3}> ?/;
const LIST = /^ {0,3}(?:[-*+]|\d{1,9}[.)])(?:\s|$)/;
const DETAILS = /^\s*<details(\s+open)?\s*>/i;
const COMMENT = /^\s*<!--/;
const ALERT = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*$/;
/**
 * The part of GitHub's Markdown that summaries and release notes use: headings, paragraphs, lists, tables, code,
 * quotes with alerts, rules, links and `<details>`. All other HTML is shown as text.
 */
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
    // The page has its own first headings; these come below them.
    const level = Math.min(6, marks.length + 2);
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
/** Comments are for programs. They may span lines. */
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
/** GitHub's summaries often hold `<b>` and `<strong>`, since Markdown is not read in them. */
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/page/views/run-page.js








function runPage(source) {
    const { run, commit } = source;
    return html `<div class="title">
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
        ? html `in ${duration(run.durationMs)}`
        : run.startedAt > 0
            ? html `<span data-since="${run.startedAt}">…</span>`
            : '';
    return html `<p class="state ${status}" id="state" role="status">${statusIcon(status)}<strong>${statusWord(status)}</strong> <span class="muted">${time}</span></p>`;
}
/** What the run led to, once it is over: the release, or that there is none. */
function outcome({ run, github }) {
    const published = github.state.releases.filter((release) => !release.draft && release.publishedAt !== null);
    if (run.conclusion === undefined || published.length === 0)
        return html `<div id="outcome"></div>`;
    const names = published.map(({ name, tagName }) => name ?? tagName).join(', ');
    return html `<div id="outcome"><section class="banner approved" aria-label="Outcome">
<div><h2>${names} ${published.length === 1 ? 'is' : 'are'} released</h2></div>
<span class="buttons"><a class="button primary" href="/releases">See the release</a><a class="button" href="/environments">What is where</a></span>
</section></div>`;
}
function jobList(run) {
    return html `<div id="jobs">${run.jobs.map((job) => job_view_jobView(run, job))}</div>`;
}
/** What a person has to do, or what one did. */
function gate(source) {
    const { run } = source;
    const names = run.waiting.map(({ environment }) => environment ?? '');
    const reviews = run.jobs.flatMap(({ review }) => (review === undefined ? [] : [review]));
    const waiting = names.length === 0
        ? ''
        : html `<section class="banner attention" aria-label="Review">
<div><h2>${names.join(' and ')} ${names.length === 1 ? 'is' : 'are'} waiting for your review</h2>
<p>You review as ${[...new Set(names.map((name) => source.reviewer(name)))].join(' and ')}.</p></div>
<a class="button primary" href="/review">Review deployments</a>
</section>`;
    return html `<div id="gate" aria-live="polite">${waiting}${reviews.map(({ environment, state, user, comment }) => html `<section class="banner ${state}" aria-label="${environment}"><div><p>${statusIcon(state === 'approved' ? 'success' : 'failure')} <strong>${user}</strong> ${state} <strong>${environment}</strong></p>${comment === '' ? '' : html `<blockquote>${comment}</blockquote>`}</div></section>`)}</div>`;
}
/** As on GitHub, each job that wrote one has a box of its own. */
function summaries(source) {
    const { run } = source;
    const written = run.jobs.filter((job) => job.summaries.length > 0);
    return html `<div id="summaries">${written.map((job) => html `<section class="panel summary" aria-label="Summary of ${job.name}">
<h2 class="kicker">${job.name} summary</h2>
<div class="markdown">${markdown(job.summaries.join('\n\n'), localLinks(source))}</div>
</section>`)}</div>`;
}
/** What this run says nothing about. Shown when it is over, since the list grows until then. */
function ending(source) {
    const { run, assumptions } = source;
    if (run.conclusion === undefined)
        return html `<div id="ending"></div>`;
    return html `<div id="ending"><section class="panel" aria-labelledby="limits">
<h2 id="limits">What this rehearsal says nothing about</h2>
<ul class="plain">${source.notRehearsed().map((what) => html `<li>${shortPins(what)}</li>`)}</ul>
<details><summary>Assumed of GitHub, not confirmed (${assumptions.length})</summary>
<ul class="plain">${assumptions.map(({ text, ifOtherwise }) => html `<li><div class="markdown inline">${markdown(text)}</div><div class="muted">If it is otherwise: ${ifOtherwise}</div></li>`)}</ul></details>
</section></div>`;
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/page/views/messages.js



/** What changes on the run's page after an event, which the model has taken already. */
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
/** Drawn for the few events that change it, and not for every line of a log. */
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
    // A step that nobody announced, like the job's own, comes with its first line.
    if (step.lines.length === 1 && step.number === 0)
        return [append(ids.steps(at), stepView(id, step))];
    return [append(ids.log(id), logLine(line))];
}
function completed(id, step) {
    const fold = step.status === 'failure' ? [] : [{ kind: 'fold', id, open: false }];
    return [replace(ids.stepHead(id), stepHead(id, step)), ...fold];
}
function head(run, job) {
    // It came after the page was drawn, and moved the others.
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/page/views/releases-page.js






function releasesPage(source) {
    const { state } = source.github;
    const releases = [...state.releases].sort((one, other) => other.id - one.id);
    const published = releases.filter((release) => !release.draft);
    const drafts = releases.filter((release) => release.draft);
    return html `<div class="title"><h1>Releases</h1></div>
${published.length === 0 ? html `<section class="panel"><p class="muted">Nothing is published yet.</p></section>` : ''}
${published.map((release) => releases_page_releaseView(source, release))}
${drafts.length === 0 ? '' : html `<h2 class="section">Drafts</h2><p class="muted">On GitHub, only people who may write see them.</p>`}
${drafts.map((release) => releases_page_releaseView(source, release))}`;
}
function releases_page_releaseView(source, release) {
    const { tagName, name, body, draft, prerelease, publishedAt, author, assets } = release;
    const latest = latestRelease(source.github.state)?.id === release.id;
    const when = publishedAt === null ? '' : html ` · ${time(publishedAt)}`;
    return html `<article class="panel release" id="${tagName}">
<header><h2>${name ?? tagName}</h2>
${latest && !draft ? pill('latest', 'Latest') : ''}${prerelease ? pill('attention', 'Pre-release') : ''}${draft ? pill('', 'Draft') : ''}
<p class="muted">${author}${draft ? ' drafted this' : ' released this'}${when} · <code>${tagName}</code></p></header>
<div class="markdown">${markdown(body ?? '', localLinks(source))}</div>
<details class="assets" open><summary>Assets <span class="pill">${assets.length}</span></summary>
<div class="table"><table><thead class="sr"><tr><th>Name</th><th>Digest</th><th>Size</th></tr></thead><tbody>${assets.map(({ id, name: file, size, sha256 }) => html `<tr>
<td>${sha256 === null ? file : html `<a href="/assets/${id}/${encodeURIComponent(file)}" download>${file}</a>`}</td>
<td>${sha256 === null ? 'broken upload' : html `<code class="digest full">sha256:${sha256}</code>`}</td>
<td class="right">${fileSize(size)}</td></tr>`)}</tbody></table></div></details>
</article>`;
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/page/views/review-page.js






/** What GitHub's "Review deployments" shows, and what a reviewer would look up besides. */
function reviewPage(source, review, form) {
    const names = review.environments.map(({ record }) => record.name).join(' and ');
    return html `<div class="title"><h1>Review deployments</h1>
<p class="muted">${source.workflow} · ${source.commit.branch} @ ${sha(source.commit.sha)} wants to enter ${names}</p></div>
<div class="review">
<form class="panel dialog" method="post" action="/review" aria-labelledby="decide">
<h2 id="decide" class="sr">Your decision</h2>
<input type="hidden" name="key" value="${form.key}">
${form.problem === undefined ? '' : html `<p class="note error" role="alert"><span class="level">error</span><span class="text">${form.problem}</span></p>`}
${candidateCard(review)}
<fieldset><legend>Environments</legend>${review.environments.map(environmentChoice)}</fieldset>
<label for="comment">Comment</label>
<textarea id="comment" name="comment" rows="3" maxlength="2000" placeholder="Leave a comment">${form.comment ?? ''}</textarea>
<div class="buttons">
<button class="button primary" name="state" value="approved">Approve and deploy</button>
<button class="button danger" name="state" value="rejected">Reject</button>
</div>
<p class="muted small">You review as <strong>${reviewers(source, review)}</strong>. Approving lets the waiting job start; it checks everything again before it deploys. Rejecting fails the job, and nothing is deployed.</p>
</form>
<div class="brief">
${review.briefs.length === 0 ? html `<section class="panel"><p class="muted">The jobs before this one wrote no summary.</p></section>` : ''}
${review.briefs.map((brief, index) => briefPanel(source, brief, index === 0))}
${links(source)}
</div>
</div>`;
}
function reviewers(source, { environments }) {
    return [...new Set(environments.map(({ record }) => source.reviewer(record.name)))].join(' and ');
}
function candidateCard({ candidate, reports, assets }) {
    if (candidate === undefined)
        return html ``;
    return html `<div class="candidate">
<p class="version">${candidate.payload.version}</p>
${facts([
        ['Candidate', html `<code class="digest full">${candidate.payload.candidate}</code>`],
        ['Commit', sha(candidate.sha)],
        ['Tests', reports.length === 0 ? 'no results' : reports.map(reportLine)],
    ])}
<details><summary>${assets.length} files</summary>
<table class="files"><tbody>${assets.map(({ name, size, digest: value }) => html `<tr><td>${name}</td><td class="right">${fileSize(size)}</td><td>${digest(value)}</td></tr>`)}</tbody></table></details>
</div>`;
}
function reportLine({ suite, kind, conclusion, tests }) {
    const failed = tests === undefined || tests.failed === 0 ? '' : `, ${tests.failed} failed`;
    const counts = tests === undefined ? conclusion : `${tests.passed} passed${failed}`;
    return html `<span class="suite">${statusIcon(conclusion === 'passed' ? 'success' : 'failure')} ${suite} <span class="muted">${kind} · ${counts}</span></span>`;
}
function environmentChoice({ record, jobs, live }) {
    const now = live === undefined
        ? html `nothing is live there`
        : html `live now: ${live.payload.version} ${digest(live.payload.candidate)}`;
    return html `<label class="choice"><input type="checkbox" name="environment" value="${record.name}" checked>
<span><strong>${record.name}</strong><span class="muted">${jobs.join(', ')} · ${now}</span></span></label>`;
}
function briefPanel(source, brief, isNearest) {
    const { job, markdown: text } = brief;
    const content = html `<div class="markdown">${markdown(text, localLinks(source))}</div>`;
    if (isNearest)
        return html `<section class="panel summary"><h2 class="kicker">${job} summary</h2>${content}</section>`;
    return html `<details class="panel summary"><summary class="kicker">${job} summary</summary>${content}</details>`;
}
function links(source) {
    const sites = Object.entries(source.sites);
    return html `<section class="panel" aria-label="Links"><ul class="links">
<li><a href="/">The run: jobs, steps and logs</a></li>
<li><a href="/environments">What is where</a></li>
${sites.map(([name, url]) => html `<li>${outside(url, `Visit ${name}`)} <span class="muted">${url}</span></li>`)}
</ul></section>`;
}
/** Shown where nothing waits any more, or yet. */
function nothingToReview(source) {
    const over = source.run.conclusion !== undefined;
    return html `<div class="title"><h1>Nothing is waiting</h1></div>
<section class="panel"><p>${over ? 'The run is over.' : 'No job of the run waits for a review right now.'}</p>
<p><a class="button" href="/">Back to the run</a></p></section>`;
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/page/server/answer.js
/** Nothing from elsewhere, nothing inline, no frame around it. */
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
    // Not no-referrer: with it, browsers send `Origin: null` with our own form.
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
};
/** Sets what every answer carries. */
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/page/server/guard.js

/** Who may see the pages: whoever has the address that the terminal printed, in a browser on this machine. */
class Guard {
    #token;
    #host;
    /** `host` is the one name under which the pages answer, `127.0.0.1:4242`. */
    constructor(token, host) {
        this.#token = token;
        this.#host = host;
    }
    /** Other names only lead here by a forged DNS answer. */
    isRightHost(request) {
        return request.headers.host === this.#host;
    }
    isToken(value) {
        return value !== null && (0,external_node_crypto_.timingSafeEqual)(guard_digest(value), guard_digest(this.#token));
    }
    hasCookie(request) {
        const cookies = (request.headers.cookie ?? '').split(';').map((cookie) => cookie.trim());
        const own = cookies.find((cookie) => cookie.startsWith(`${this.#cookieName}=`));
        return own !== undefined && this.isToken(own.slice(this.#cookieName.length + 1));
    }
    get cookie() {
        return `${this.#cookieName}=${this.#token}; HttpOnly; SameSite=Strict; Path=/`;
    }
    /** A form of another site cannot have this origin; browsers send it with every POST. */
    isOwnOrigin(request) {
        const site = request.headers['sec-fetch-site'];
        return request.headers.origin === `http://${this.#host}` && (site === undefined || site === 'same-origin');
    }
    /** Goes into forms: a second proof, besides the cookie, that this page made them. */
    get formKey() {
        return (0,external_node_crypto_.createHash)('sha256').update(`form:${this.#token}`).digest('hex');
    }
    isFormKey(value) {
        return value !== null && (0,external_node_crypto_.timingSafeEqual)(guard_digest(value), guard_digest(this.formKey));
    }
    /** Cookies do not care for ports, and two rehearsals may run at once. */
    get #cookieName() {
        return `liftlock-${this.#host.split(':')[1] ?? ''}`;
    }
}
function guard_digest(value) {
    return (0,external_node_crypto_.createHash)('sha256').update(value).digest();
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/page/server/live-feed.js
const KEEP_ALIVE_MS = 15_000;
/** A page that is further behind than this is told to load itself again. */
const MAX_KEPT = 20_000;
/** Server-sent events for every open page. Messages are numbered, so that a page misses none and sees none twice. */
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
    /** Number of the last message; what is drawn now contains all up to it. */
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
    /** Sends what came after number `after`, then everything as it comes. */
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/page/server/page-server.js

















const MAX_FORM_BYTES = 64 * 1024;
const MAX_COMMENT_LENGTH = 2000;
const WATCH_MS = 250;
/** The pages of one rehearsal, on 127.0.0.1 and for whoever has the token. */
class PageServer {
    #source;
    #token = (0,external_node_crypto_.randomBytes)(18).toString('base64url');
    #feed = new LiveFeed();
    #server;
    #guard = new Guard(this.#token, '');
    constructor(source) {
        this.#source = source;
        this.#server = (0,external_node_http_.createServer)((request, response) => {
            this.#answer(request, response).catch((error) => {
                if (response.headersSent)
                    response.destroy();
                else
                    sendText(response, 500, `The page failed: ${error.message}`);
            });
        });
    }
    /** Rejects when the port is taken. 0 takes any. */
    async listen(port) {
        await new Promise((resolve, reject) => {
            this.#server.once('error', reject);
            this.#server.listen(port, '127.0.0.1', resolve);
        });
        this.#guard = new Guard(this.#token, this.#host);
    }
    /** An address that opens a page, with the token; the browser keeps it as a cookie. */
    address(path = '/') {
        return `http://${this.#host}${path}?token=${this.#token}`;
    }
    /** To be called after the model has taken the event. */
    take(event) {
        for (const message of messagesFor(this.#source, event))
            this.#feed.send(message);
    }
    /** Something in the local GitHub is not what it was. */
    changed() {
        this.#feed.send({ kind: 'changed' });
    }
    /** The run is over, and all that is known about it is known. */
    finish() {
        this.#feed.send({ kind: 'replace', id: 'ending', html: ending(this.#source).text });
        this.#feed.send({ kind: 'changed' });
    }
    /** Resolves when no page was open for a while. Somebody who goes from page to page is away only for a moment. */
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
            return sendText(response, 421, `This page answers as ${this.#host} only.`);
        const url = new URL(request.url ?? '/', `http://${this.#host}`);
        if (this.#guard.isToken(url.searchParams.get('token')) && request.method === 'GET') {
            // One slash: two would name another host.
            return seeOther(response, url.pathname.replace(/^\/+/, '/'), { 'set-cookie': this.#guard.cookie });
        }
        if (!this.#guard.hasCookie(request)) {
            return sendText(response, 401, 'Open the whole address that the terminal printed, with its token.');
        }
        if (request.method === 'POST' && url.pathname === '/review')
            return this.#decide(request, response);
        if (request.method !== 'GET')
            return sendText(response, 405, 'There is nothing to do here but to review.');
        return this.#show(response, url, request);
    }
    async #show(response, url, request) {
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
                    title: 'What is where',
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
                return url.pathname.startsWith('/commits/')
                    ? this.#commit(response, url.pathname)
                    : this.#asset(response, url.pathname);
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
    async #decide(request, response) {
        if (!this.#guard.isOwnOrigin(request))
            return sendText(response, 403, 'This request does not come from this page.');
        const form = new URLSearchParams(await bodyOf(request));
        if (!this.#guard.isFormKey(form.get('key')))
            return sendText(response, 403, 'This form is not of this rehearsal.');
        const state = form.get('state');
        const comment = (form.get('comment') ?? '').slice(0, MAX_COMMENT_LENGTH);
        const environments = form.getAll('environment');
        if (state !== 'approved' && state !== 'rejected')
            return sendText(response, 400, 'Approve or reject?');
        const problem = environments.length === 0
            ? 'Choose at least one environment.'
            : await this.#source.review({ environments, state, comment });
        if (problem !== undefined)
            return this.#review(response, { problem, comment });
        seeOther(response, '/');
    }
    async #commit(response, path) {
        const page = await commitPage(this.#source, path.slice('/commits/'.length));
        if (page === undefined)
            return sendText(response, 404, 'There is no such commit.');
        this.#page(response, { ...page, tab: undefined, live: 'parts' });
    }
    /** The bytes of a release asset, as the local GitHub keeps them. */
    #asset(response, path) {
        const id = Number(/^\/assets\/(\d{1,15})\//.exec(path)?.[1]);
        const { github } = this.#source;
        const asset = github.state.releases.flatMap(({ assets }) => assets).find((each) => each.id === id);
        if (asset?.sha256 === undefined || asset.sha256 === null)
            return sendText(response, 404, 'There is no such page.');
        const name = encodeURIComponent(asset.name);
        response.writeHead(200, {
            'content-type': 'application/octet-stream',
            'content-length': asset.size,
            'content-disposition': `attachment; filename*=UTF-8''${name}`,
        });
        (0,external_node_fs_.createReadStream)(github.blobPath(asset.sha256))
            .on('error', () => response.destroy())
            .pipe(response);
    }
}
async function bodyOf(request) {
    let text = '';
    for await (const chunk of request) {
        text += chunk.toString();
        if (text.length > MAX_FORM_BYTES)
            throw new Error('the form is too large');
    }
    return text;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./packages/rehearsal/.build/runner/jobs/github-context.js
/** https://docs.github.com/actions/reference/workflows-and-actions/contexts#github-context */
function githubContext(options, model, run) {
    const { repository, event, ref, sha, actor } = options;
    const fullName = `${repository.owner}/${repository.name}`;
    const pullRequest = objectIn(event.payload, 'pull_request');
    return {
        actor,
        actor_id: idOf(objectIn(event.payload, 'sender')),
        triggering_actor: actor,
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
/** `main` of `refs/heads/main`, `1/merge` of `refs/pull/1/merge`. */
function github_context_shortRef(ref) {
    return ref.replace(/^refs\/(?:heads|tags|pull)\//, '');
}
/** Variables that a process gets from `github`. `token` is not among them (actions/runner: GitHubContext.cs). */
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/runner/plan/inputs.js
/**
 * The `inputs` context of a run that somebody started by hand: what the event brings, then the defaults, booleans and
 * numbers as such (docs: contexts, `inputs`). Other events have none.
 */
function workflowInputs({ events }, event) {
    if (event.name !== 'workflow_dispatch')
        return undefined;
    const given = (event.payload['inputs'] ?? {});
    const inputs = {};
    for (const [name, config] of Object.entries(events.workflow_dispatch?.inputs ?? {})) {
        inputs[name] = typed(given[name] ?? config.default, config);
    }
    return inputs;
}
function typed(value, config) {
    const type = config.type;
    if (type === 'boolean')
        return value === true || value === 'true';
    if (type === 'number')
        return Number(value ?? 0);
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? `${value}` : '';
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/index.js + 16 modules
var dist = __webpack_require__(44662);
;// CONCATENATED MODULE: ./packages/rehearsal/.build/runner/expressions/context-data.js

/**
 * A context as expressions see it. The library's own dictionary keeps its keys in a plain object, so a secret called
 * `constructor` would vanish, and it is blind to case, which `env` is not on Linux and macOS
 * (actions/runner: CaseSensitiveDictionaryContextData).
 */
class ContextDictionary extends dist/* data.Dictionary */.p.bT {
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
const kinds = [dist/* data.Array */.p.O3, dist/* data.BooleanData */.p.bo, dist/* data.Dictionary */.p.bT, dist/* data.Null */.p.Uv, dist/* data.NumberData */.p.Q9, dist/* data.StringData */.p.uQ];
function isData(value) {
    return kinds.some((kind) => value instanceof kind);
}
/** Plain JSON, or data that was converted before, as data for expressions. */
function toData(value, options = {}) {
    if (isData(value))
        return value;
    if (typeof value === 'string')
        return new dist/* data.StringData */.p.uQ(value);
    if (typeof value === 'number')
        return new dist/* data.NumberData */.p.Q9(value);
    if (typeof value === 'boolean')
        return new dist/* data.BooleanData */.p.bo(value);
    if (Array.isArray(value)) {
        const array = new dist/* data.Array */.p.O3();
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
    return new dist/* data.Null */.p.Uv();
}

// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/lexer.js
var lexer = __webpack_require__(12083);
;// CONCATENATED MODULE: ./packages/rehearsal/.build/runner/expressions/evaluate.js



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
/**
 * Evaluates one expression. The library evaluates in one go, hashing files does not: the expression is evaluated
 * again once the hashes that it asked for are known.
 */
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
/** GitHub's truth: false, 0, NaN, '' and null are false, all else is true (actions/runner: EvaluationResult.IsFalsy). */
function isTruthy(value) {
    if (value.kind === dist/* data.Kind */.p.b8.Dictionary || value.kind === dist/* data.Kind */.p.b8.Array)
        return true;
    if (value.kind === dist/* data.Kind */.p.b8.String)
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
            return new dist/* data.StringData */.p.uQ(known ?? '');
        },
    };
    const functions = [...scope.functions, hashFiles];
    const contexts = new ContextDictionary();
    for (const name of CONTEXTS)
        contexts.add(name, scope.contexts[name] ?? new dist/* data.Null */.p.Uv());
    try {
        const tree = new dist/* Parser */.iX(tokensOf(source), [...CONTEXTS], functions).parse();
        const implementations = new Map(functions.map((each) => [each.name.toLowerCase(), each]));
        return { value: new dist/* Evaluator */.oi(tree, contexts, implementations).evaluate() };
    }
    catch (error) {
        return { error };
    }
}
/** The library's lexer takes the doubled quote of `''` for one quote at its first place only. */
function tokensOf(source) {
    return new dist/* Lexer */.JG(source).lex().tokens.map((token) => {
        if (token.type !== lexer/* TokenType */.ks.STRING)
            return token;
        return { ...token, value: token.lexeme.slice(1, -1).replaceAll("''", "'") };
    });
}
async function hash(patterns, scope) {
    if (scope.hashFiles === undefined)
        throw new Error('hashFiles() is only available in steps.');
    return scope.hashFiles(patterns);
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/runner/expressions/status-functions.js

function status_functions_status(name, maxArgs, holds) {
    return {
        name,
        minArgs: 0,
        maxArgs,
        call: (...args) => new dist/* data.BooleanData */.p.bo(holds(args.map((arg) => arg.coerceString()))),
    };
}
/** The status functions of a step's `if`: they look at the job so far. */
function stepStatusFunctions(job) {
    return [
        status_functions_status('always', 0, () => true),
        status_functions_status('success', 0, () => job === 'success'),
        status_functions_status('failure', 0, () => job === 'failure'),
        status_functions_status('cancelled', 0, () => job === 'cancelled'),
    ];
}
/** The status functions of a job's `if`. With job ids, `success('a')` looks at these only. */
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

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./packages/rehearsal/.build/runner/process/line-splitter.js

const DEFAULT_LIMIT = 1024 * 1024;
/**
 * Cuts a process's output into lines as .NET's `StreamReader.ReadLine` does for the runner: at `\n`, `\r\n` and `\r`.
 * Invalid UTF-8 becomes U+FFFD. A line without end is cut, so memory does not follow what a process prints.
 */
class LineSplitter {
    #decoder = new external_node_string_decoder_.StringDecoder('utf8');
    #options;
    #limit;
    #rest = '';
    /** Up to where `#rest` is known to hold no line end. */
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
                // The other half of a `\r\n` may still come.
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/runner/process/run-process.js




const PROCESS_LIMITS = { interruptMs: 7500, terminateMs: 2500, drainMs: 5000 };
/**
 * Runs a process in a group of its own, with a closed standard input, and hands over its output line by line. Reading
 * waits for `onLine`, so a process that prints faster than it is shown is slowed down by its pipe.
 * Resolves with the exit code; a signal counts as 128 + its number, as in a shell and in .NET.
 */
async function runProcess(request) {
    const child = (0,external_node_child_process_.spawn)(request.command, [...request.args], {
        cwd: request.cwd,
        env: request.env,
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: true,
    });
    const ended = Promise.all([drain(child.stdout, request), drain(child.stderr, request)]);
    // Whoever takes the lines has failed: nobody empties the pipe any more, so the process could hang for ever.
    ended.catch(() => killGroup(child));
    const exited = (0,external_node_events_.once)(child, 'exit');
    const onAbort = () => void endTree(child, exited, request.limits);
    request.signal.addEventListener('abort', onAbort, { once: true });
    if (request.signal.aborted)
        onAbort();
    try {
        const [code, signal] = await exited;
        if (!(await settlesWithin(ended, request.limits.drainMs))) {
            // A child of the process still holds the pipe. The runner stops listening, too (ProcessInvoker.cs).
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
/**
 * SIGINT and SIGTERM go to the process alone, which must pass them on; SIGKILL to its whole group. The runner leaves
 * what survives of the group to the end of the job; here it ends at once, since a laptop goes on after the job.
 */
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
/** Whether `promise` settles in time; a failure counts, for it is seen by whoever awaits the promise itself. */
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/runner/options.js

const RUNNER_LIMITS = { ...PROCESS_LIMITS, minuteMs: 60_000, cancelMs: 300_000 };
function limitsOf(options) {
    return { ...RUNNER_LIMITS, ...options.limits };
}

// EXTERNAL MODULE: ./node_modules/@actions/workflow-parser/dist/index.js
var workflow_parser_dist = __webpack_require__(22657);
;// CONCATENATED MODULE: ./packages/rehearsal/.build/runner/expressions/evaluate-token.js




/**
 * Evaluates a part of a workflow file. GitHub's own evaluator over tokens exists in C# only
 * (actions/runner, src/Sdk/WorkflowParser/ObjectTemplating/TemplateEvaluator.cs and TemplateUnraveler.cs).
 */
async function evaluateToken(token, scope, options = {}) {
    if ((0,workflow_parser_dist/* isMapping */.pi)(token))
        return evaluateMapping(token, scope, options);
    if ((0,workflow_parser_dist/* isSequence */.wZ)(token)) {
        const array = new dist/* data.Array */.p.O3();
        for (const item of token)
            array.add(await evaluateToken(item, scope));
        return array;
    }
    if ((0,workflow_parser_dist/* isBasicExpression */.hR)(token))
        return evaluate(token.expression, scope);
    if ((0,workflow_parser_dist/* isString */.Kg)(token))
        return new dist/* data.StringData */.p.uQ(token.value);
    if ((0,workflow_parser_dist/* isNumber */.Et)(token))
        return new dist/* data.NumberData */.p.Q9(token.value);
    if ((0,workflow_parser_dist/* isBoolean */.Lm)(token))
        return new dist/* data.BooleanData */.p.bo(token.value);
    return new dist/* data.Null */.p.Uv();
}
async function evaluateMapping(token, scope, options) {
    const mapping = new ContextDictionary(options);
    const add = (key, value) => {
        if (mapping.get(key) !== undefined)
            throw new Error(`'${key}' is already defined`);
        mapping.add(key, value);
    };
    for (const { key, value } of token) {
        if (key.isExpression && !(0,workflow_parser_dist/* isBasicExpression */.hR)(key)) {
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
    if (value instanceof dist/* data.Dictionary */.p.bT)
        return value.pairs();
    throw new Error(`The expression of ${what} must be an object, not ${evaluate_token_describe(value)}.`);
}
/** A scalar as text; objects and arrays have no text (actions/runner: `AssertString` on a converted token). */
function asText(value, what) {
    if (value instanceof dist/* data.Dictionary */.p.bT || value instanceof dist/* data.Array */.p.O3) {
        throw new Error(`A string was expected for ${what}, not ${evaluate_token_describe(value)}.`);
    }
    return value.coerceString();
}
function evaluate_token_describe(value) {
    return value instanceof dist/* data.Dictionary */.p.bT ? 'a mapping' : value instanceof dist/* data.Array */.p.O3 ? 'a sequence' : 'a scalar';
}
async function evaluateText(token, scope, what) {
    return asText(await evaluateToken(token, scope), what);
}
/** A mapping of texts: `env:`, `with:`, `outputs:`. */
async function evaluateTexts(token, scope, what, options = {}) {
    if (token === undefined)
        return new Map();
    const pairs = asMapping(await evaluateToken(token, scope, options), what);
    return new Map(pairs.map(({ key, value }) => [key, asText(value, `${what}.${key}`)]));
}
/** `continue-on-error:` and its like: `true`, or an expression whose value is a boolean. */
async function evaluateFlag(token, scope, what) {
    if (token === undefined)
        return false;
    const value = await evaluateToken(token, scope);
    if (value instanceof dist/* data.BooleanData */.p.bo)
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/runner/process/orphans.js


/**
 * Kills what a job started and left running: every process whose environment still carries the job's
 * RUNNER_TRACKING_ID (actions/runner: JobExtension.cs, "Cleaning up orphan processes"). Read from /proc, so on Linux.
 */
async function killOrphans(trackingId, proc = '/proc') {
    const orphans = [];
    for (const pid of await processIds(proc)) {
        const environment = await readIfAllowed((0,external_node_path_.join)(proc, String(pid), 'environ'));
        if (!environment.split('\0').includes(`RUNNER_TRACKING_ID=${trackingId}`))
            continue;
        const name = (await readIfAllowed((0,external_node_path_.join)(proc, String(pid), 'comm'))).trim();
        try {
            process.kill(pid, 'SIGKILL');
            orphans.push({ pid, name });
        }
        catch {
            // It ended by itself meanwhile.
        }
    }
    return orphans;
}
async function processIds(proc) {
    try {
        const names = await (0,promises_.readdir)(proc);
        return names.map(Number).filter((pid) => Number.isInteger(pid) && pid !== process.pid);
    }
    catch {
        return [];
    }
}
/** Processes of other people are not ours to read, and processes end while one looks. */
async function readIfAllowed(path) {
    try {
        return await (0,promises_.readFile)(path, 'latin1');
    }
    catch {
        return '';
    }
}

// EXTERNAL MODULE: ./packages/rehearsal/.build/runner/workflow/tokens.js
var tokens = __webpack_require__(15771);
// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(16698);
// EXTERNAL MODULE: ./node_modules/@actions/glob/lib/glob.js + 9 modules
var glob = __webpack_require__(23860);
;// CONCATENATED MODULE: ./packages/rehearsal/.build/runner/expressions/hash-files.js



/**
 * `hashFiles()` as the runner does it: SHA-256 over the SHA-256 of each match, by @actions/glob
 * (actions/runner, src/Misc/expressionFunc/hashFiles/src/hashFiles.ts).
 */
async function hashFiles(patterns, workspace) {
    const [first = '', ...rest] = patterns;
    const followSymbolicLinks = first.toLowerCase() === '--follow-symbolic-links';
    const rooted = (followSymbolicLinks ? rest : patterns).flatMap((each) => each.split('\n')).map(rootedIn(workspace));
    return quietly(() => (0,glob/* hashFiles */.y)(rooted.join('\n'), workspace, { followSymbolicLinks }));
}
/** The runner starts a process in the workspace for this; here the patterns are rooted there instead. */
function rootedIn(workspace) {
    const folder = workspace.replaceAll(/[?*]|\[(?=[^/]+\])/g, '[$&]');
    return (pattern) => {
        const trimmed = pattern.trim();
        const path = trimmed.replace(/^!+/, '');
        if (path === '' || path.startsWith('#') || path.startsWith('~') || (0,external_node_path_.isAbsolute)(path))
            return trimmed;
        return `${trimmed.slice(0, trimmed.length - path.length)}${(0,external_node_path_.join)(folder, path)}`;
    };
}
const quiet = new external_node_async_hooks_.AsyncLocalStorage();
let quietCalls = 0;
/**
 * @actions/glob writes `::debug::` lines to the standard output, which belongs to whoever started the rehearsal.
 * Only what is written from inside `run` is dropped.
 */
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/runner/jobs/job-contexts.js




/** What expressions of a job's steps see, at this moment. */
function stepScope(job, step = {}) {
    return {
        contexts: {
            ...jobData(job),
            github: toData({ ...job.github, ...step.github }),
            env: toData(Object.fromEntries(step.env ?? job.env), { caseSensitive: true }),
            job: toData({ status: job.status, check_run_id: job.jobId }),
            steps: toData(Object.fromEntries(job.steps)),
        },
        functions: stepStatusFunctions(job.status),
        hashFiles: (patterns) => hashFiles(patterns, job.folders.workspace),
    };
}
const fixed = new WeakMap();
/** The contexts that stay as they are while a job runs. */
function jobData(job) {
    const known = fixed.get(job);
    if (known !== undefined)
        return known;
    const { access, instance, inputs } = job;
    const contexts = {
        inputs: toData(inputs),
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
        os: OS[(0,external_node_os_.platform)()] ?? (0,external_node_os_.platform)(),
        arch: ARCH[(0,external_node_os_.arch)()] ?? (0,external_node_os_.arch)(),
        environment: 'github-hosted',
        temp: folders.temp,
        tool_cache: folders.toolCache,
        workspace: folders.workspaceParent,
        ...(isDebugging && { debug: '1' }),
    };
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/runner/commands/secret-encodings.js
/**
 * The forms of a secret that the runner masks beside the secret itself
 * (actions/runner: HostContext.cs registers them, ValueEncoders.cs defines them).
 */
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
/** In `user:secret` the secret starts at any of three offsets of a base64 group. */
function base64(secret, shift) {
    const bytes = Buffer.from(secret, 'utf8');
    return (bytes.length > shift ? bytes.subarray(shift) : bytes).toString('base64');
}
/** .NET's Uri.EscapeDataString: all but the unreserved characters of RFC 3986. */
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
/** PowerShell prints a command in error in two parts, around an `&` or `&+`. Short parts would mask half of the log. */
function powerShellHalves(secret) {
    if (!secret.includes('&'))
        return [];
    const plus = secret.indexOf('&+');
    // After `&+` one character is coloured and so stands alone.
    const [before, after] = plus >= 0 ? [plus + 2, plus + 3] : [secret.lastIndexOf('&') + 1, secret.lastIndexOf('&') + 1];
    return [secret.slice(0, before), secret.slice(after)].filter((half) => half.length >= 6);
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/runner/commands/secret-masker.js

/** Replaces secrets by `***` (actions/runner: SecretMasker.cs). One per job. */
class SecretMasker {
    #values = new Set();
    #pattern;
    #longest = 0;
    /** Adds a secret: whole, trimmed, each of its lines, and all of these encoded. There is no shortest length. */
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
    /** Where text that goes on may be cut so that no secret is cut, not even one whose end has not been read yet. */
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
    /** All occurrences of all values, those that overlap or touch merged. */
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/runner/commands/step-log.js
/** actions/runner: ExecutionContext.cs, `_maxIssueCount` and `_maxIssueMessageLength`. */
const ISSUES_PER_STEP_AND_LEVEL = 10;
const MESSAGE_LENGTH = 4096;
/** actions/toolkit#734: no more than 50 of a job are shown. */
const ANNOTATIONS_PER_JOB = 50;
/** The one way from a step to the outside: everything that passes is masked here. */
class StepLog {
    #options;
    #issues = new Map();
    #inGroup = false;
    constructor(options) {
        this.#options = options;
    }
    output(text) {
        // Nearly every text is one line already: a line of a process's output.
        if (!text.includes('\n') && !text.includes('\r'))
            return this.#line(text);
        for (const line of text.split(/\r\n|[\r\n]/))
            this.#line(line);
    }
    /** Groups do not nest: the next one ends the one before. */
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
    /** Always a line of the log; an annotation as long as the caps allow. */
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/runner/jobs/job-execution.js






/** All that the steps of one running job share and change. */
class JobExecution {
    options;
    limits;
    workflow;
    instance;
    jobId;
    access;
    inputs;
    folders;
    github;
    masker = new SecretMasker();
    trackingId = `github_${(0,external_node_crypto_.randomUUID)()}`;
    /** Workflow and job `env:`, then what steps write to GITHUB_ENV. */
    env = new Map();
    /** What steps write to GITHUB_PATH; the last one comes first in PATH. */
    paths = [];
    steps = new Map();
    notRehearsed;
    /** `defaults.run` of workflow and job, evaluated. */
    defaults = {};
    status = 'success';
    #budget = { annotations: ANNOTATIONS_PER_JOB };
    constructor(input) {
        this.options = input.options;
        this.limits = limitsOf(input.options);
        this.workflow = input.workflow;
        this.instance = input.instance;
        this.jobId = input.jobId;
        this.access = input.access;
        this.inputs = input.inputs;
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
            event_path: (0,external_node_path_.join)(this.folders.temp, '_github_workflow', 'event.json'),
        };
        this.#addSecrets();
    }
    /** A secret or a variable of this name turns `::debug::` lines and RUNNER_DEBUG on (docs: enable-debug-logging). */
    get isDebugging() {
        const { secrets, variables } = this.access;
        return (secrets['ACTIONS_STEP_DEBUG'] ?? variables['ACTIONS_STEP_DEBUG'])?.toLowerCase() === 'true';
    }
    /** Makes the folders and writes the event, which actions read from GITHUB_EVENT_PATH. */
    async prepare() {
        const { workspace, temp, toolCache } = this.folders;
        const eventFolder = (0,external_node_path_.join)(temp, '_github_workflow');
        await Promise.all([workspace, toolCache, eventFolder].map((folder) => (0,promises_.mkdir)(folder, { recursive: true })));
        await (0,promises_.writeFile)((0,external_node_path_.join)(eventFolder, 'event.json'), JSON.stringify(this.options.event.payload, null, 2));
    }
    /** The log of one step. Step 0 is the job itself. */
    log(step) {
        return new StepLog({
            masker: this.masker,
            budget: this.#budget,
            emit: (event) => this.emit(step, event),
        });
    }
    emit(step, event) {
        const at = this.options.clock();
        const job = this.instance.id;
        // Logs have millions of lines, and copying an event costs many times what making one does.
        this.options.onEvent(event.type === 'log' ? { type: 'log', at, job, step, line: event.line } : { ...event, at, job, step });
    }
    addPath(path) {
        const known = this.paths.indexOf(path);
        if (known >= 0)
            this.paths.splice(known, 1);
        this.paths.push(path);
    }
    /** actions/runner: Worker.cs masks what the server marks as secret, and the token as git sends it. */
    #addSecrets() {
        const { token, runtimeToken, secrets } = this.access;
        for (const secret of [...Object.values(secrets), token, runtimeToken])
            this.masker.add(secret);
        this.masker.add(Buffer.from(`x-access-token:${token}`).toString('base64'));
    }
}
function foldersOf({ options, jobId }) {
    const root = (0,external_node_path_.join)(options.workspace, `job-${jobId}`);
    const workspaceParent = (0,external_node_path_.join)(root, options.repository.name);
    return {
        workspace: (0,external_node_path_.join)(workspaceParent, options.repository.name),
        workspaceParent,
        temp: (0,external_node_path_.join)(root, '_temp'),
        toolCache: (0,external_node_path_.join)(root, '_tool'),
    };
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/runner/jobs/cancellation.js
/** Longest delay a timer takes; longer ones would fire at once. */
const LONGEST_TIMER = 2 ** 31 - 1;
/** A job is cancelled from outside or by its `timeout-minutes`. From then on its status is `cancelled`. */
function cancellationOf(job, input) {
    const late = new AbortController();
    const force = new AbortController();
    const cancel = AbortSignal.any([input.cancel, late.signal]);
    const minutes = Math.min(input.timeoutMinutes * job.limits.minuteMs, LONGEST_TIMER);
    const timers = [setTimeout(() => late.abort(), minutes)];
    const onCancel = () => {
        job.status = 'cancelled';
        timers.push(setTimeout(() => force.abort(), job.limits.cancelMs));
    };
    // Registered before any step's own listener, which so finds the job cancelled.
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

// EXTERNAL MODULE: ./packages/rehearsal/.build/runner/workflow/action-reference.js
var action_reference = __webpack_require__(115);
;// CONCATENATED MODULE: ./packages/rehearsal/.build/runner/steps/step-work.js

function scopeOf(step) {
    return stepScope(step.job, { github: step.github, env: step.env });
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/runner/steps/action-inputs.js


/** Contexts that a default may look at (actions/runner: action_yaml.json, `input-default-context`). */
const DEFAULT_CONTEXTS = ['github', 'strategy', 'matrix', 'job', 'runner'];
/**
 * The inputs of an action: what `with:` says, then the defaults of its manifest, as texts. `required` is not enforced
 * by the runner, and what is not declared is passed on with a warning (actions/runner: ActionRunner.cs).
 */
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
/** A default of `null` is empty, not "null". */
async function evaluateDefault(token, scope, name) {
    const contexts = Object.fromEntries(Object.entries(scope.contexts).filter(([key]) => DEFAULT_CONTEXTS.includes(key)));
    return asText(await evaluateToken(token, { ...scope, contexts }), `the default of input ${name}`);
}
/** `INPUT_` and the name, upper case, spaces as `_`; hyphens stay (actions/runner: Handler.cs). */
function inputVariables(inputs) {
    return Object.fromEntries([...inputs].map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]));
}

// EXTERNAL MODULE: ./node_modules/@actions/workflow-parser/dist/actions/index.js + 5 modules
var actions = __webpack_require__(42146);
;// CONCATENATED MODULE: ./packages/rehearsal/.build/runner/steps/action-manifest.js




/** Why an action cannot be rehearsed, or undefined. */
function whyNotRehearsed(runs) {
    if (runs.using === 'docker')
        return 'a rehearsal has no containers';
    if (runs.using === 'composite')
        return 'composite actions are not rehearsed yet';
    return undefined;
}
/** Reads an action's `action.yml` with GitHub's own parser. */
function parseManifest(path, content) {
    const { context, value } = (0,actions/* parseAction */.wE)({ name: path, content }, new workflow_parser_dist/* NoOperationTraceWriter */.P0());
    if (value !== undefined && context.errors.count === 0) {
        const { name, inputs = [], runs } = (0,actions/* convertActionTemplate */.C)(context, value);
        if (context.errors.count === 0)
            return { name, inputs, runs };
    }
    const messages = context.errors.getErrors().map((error) => error.message);
    throw new Error(`${path} is not valid:\n${messages.join('\n') || 'it is empty'}`);
}
/** Finds and reads the manifest in a folder: action.yml before action.yaml, as the runner does (ActionManager.cs). */
async function readManifest(folder) {
    for (const name of ['action.yml', 'action.yaml']) {
        const path = (0,external_node_path_.join)(folder, name);
        const content = await readIfThere(path);
        if (content !== undefined)
            return parseManifest(path, content);
    }
    throw new Error(`Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under '${folder}'. Did you forget to run ` +
        'actions/checkout before running your local action?');
}
async function readIfThere(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes(error.code ?? ''))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/runner/steps/process-environment.js



/**
 * The environment of a step's process, in the runner's order: what comes later wins, so a step can set GITHUB_TOKEN
 * but not GITHUB_SHA (actions/runner: ActionRunner.cs, Handler.cs, ScriptHandler.cs, ProcessInvoker.cs).
 */
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
/** The services of a run, which only JavaScript actions are told of (actions/runner: NodeScriptActionHandler.cs). */
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/runner/commands/parse-command.js
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
/**
 * Reads a workflow command from a line of output: `::name key=value,key2=value2::data`, or, anywhere in the line, the
 * old `##[name key=value;key2=value2]data` (actions/runner: ActionCommand.cs). Names that nobody knows are plain text.
 */
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/runner/commands/command-processor.js


/** Carries out the workflow commands in one process's output (actions/runner: ActionCommandManager.cs). */
class CommandProcessor {
    #options;
    #handlers;
    #stopToken;
    #echo = false;
    constructor(options) {
        this.#options = options;
        this.#handlers = new Map(Object.entries(this.#handlersByName()));
    }
    /** One line of output: carried out if it is a command, shown if it is not. */
    process(line) {
        const mayBeCommand = line.includes('::') || line.includes('##[');
        const command = mayBeCommand ? parseCommand(line, (name) => this.#knows(name)) : undefined;
        if (command === undefined || !this.#carryOut(command, line))
            this.#options.log.output(line);
    }
    #knows(name) {
        return this.#handlers.has(name) || name === 'stop-commands' || name === this.#stopToken?.toLowerCase();
    }
    #carryOut(command, line) {
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
        if (!(0,external_node_path_.isAbsolute)(file))
            return file;
        const path = (0,external_node_path_.relative)(this.#options.workspace, file);
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
/** actions/runner: Constants.cs, UnsupportedCommandMessageDisabled. */
function unsecureCommand(command) {
    return (`The \`${command}\` command is disabled. Please upgrade to using Environment Files or opt into unsecure command ` +
        'execution by setting the `ACTIONS_ALLOW_UNSECURE_COMMANDS` environment variable to `true`. For more information ' +
        'see: https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/');
}
const INVALID_STOP_TOKEN = 'Invalid workflow command: the token of stop-commands must not be empty, `pause-logging` or the name of a command.';

;// CONCATENATED MODULE: ./packages/rehearsal/.build/runner/steps/step-process.js


/** Runs a process of a step: its output is searched for workflow commands, masked and shown. Gives the exit code. */
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
/** What commands of a step change, in the step and in its job. */
function effectsOn(step) {
    const { job } = step;
    return {
        setOutput: (name, value) => {
            step.outputs[name] = value;
        },
        saveState: (name, value) => step.state.set(name, value),
        setEnv: (name, value) => job.env.set(name, value),
        addPath: (path) => job.addPath(path),
        fail: () => step.fail(),
        notRehearsed: (what) => job.notRehearsed(what),
    };
}
function isTrue(value) {
    return value?.toLowerCase() === 'true';
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/runner/steps/action-step.js






/** One of the suite's own actions. It is there before the job starts, so its `pre` runs. */
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
/** An action in the workspace, `./path`: found when its step starts, so it has a `post` but no `pre`. */
function localStep(uses) {
    return {
        title: uses,
        run: async (step) => {
            const folder = (0,external_node_path_.resolve)(step.job.folders.workspace, uses);
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
/** Runs one script of a JavaScript action (actions/runner: NodeScriptActionHandler.cs). */
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
    const file = (0,external_node_path_.join)(action.folder, script);
    if (!(0,external_node_fs_.existsSync)(file))
        throw new Error(`File not found: '${file}'`);
    const cwd = job.folders.workspace;
    if ((await runStepProcess(step, { command: job.options.node, args: [file], cwd, env })) !== 0)
        step.fail();
}
/** The folded head of the step's log, as the runner prints it (actions/runner: Handler.cs). */
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/runner/steps/checkout-step.js







/** What the equivalent of actions/checkout understands; the rest of `with:` is refused by name before the run. */
const CHECKOUT_INPUTS = new Set([
    'ref',
    'fetch-depth',
    'fetch-tags',
    'persist-credentials',
    'path',
    'token',
    'show-progress',
]);
/**
 * `actions/checkout`, done with git on the local repository: the same refs, depth, branch and `origin`
 * (actions/checkout: src/git-source-provider.ts, src/ref-helper.ts).
 */
function checkoutStep(uses, reference) {
    return {
        title: uses,
        action: { action_repository: reference.repository, action_ref: reference.ref },
        run: (step) => checkout(step, uses),
        post: { condition: 'always()', run: (step) => forgetCredentials(step, uses) },
    };
}
async function checkout(step, uses) {
    const inputs = await evaluateTexts(step.model.with, scopeOf(step), 'with');
    showAction(step, uses, inputs);
    const settings = settingsOf(step, inputs);
    const { folder } = settings;
    // The runner makes an empty workspace for a job, and checkout empties what it finds (`clean`).
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    await (0,promises_.mkdir)(folder, { recursive: true });
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
function settingsOf(step, inputs) {
    const { job } = step;
    const given = new Map([...inputs].map(([name, value]) => [name.toLowerCase(), value.trim()]));
    const depth = Number(given.get('fetch-depth') || '1');
    const folder = (0,external_node_path_.resolve)(job.folders.workspace, given.get('path') ?? '');
    if ((0,external_node_path_.relative)(job.folders.workspace, folder).startsWith('..')) {
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
/** The event's own commit, or what `ref:` names: a full name, a commit, a branch, a tag. */
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
/** Depth 0 fetches all branches and tags, then makes sure of the commit that the run is about. */
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
/** git over HTTP is told the token in a header, as checkout does it; a path needs none. */
function authorization(token, url) {
    const section = headerSection(url);
    return section === undefined ? [] : ['-c', `${section}=${header(token)}`];
}
async function rememberCredentials(git, token, url) {
    const section = headerSection(url);
    if (section !== undefined)
        await git('config', '--local', section, header(token));
}
async function forgetCredentials(step, uses) {
    showAction(step, uses, new Map());
    const folder = step.state.get('repositoryPath');
    const section = headerSection(step.job.options.repository.cloneUrl);
    if (folder === undefined || section === undefined)
        return;
    // Exit code 5: there was none to forget.
    await gitIn(step, folder)('config', '--local', '--unset-all', section).catch(() => { });
}
function headerSection(url) {
    return /^https?:/.test(url) ? `http.${new URL(url).origin}/.extraheader` : undefined;
}
function header(token) {
    return `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
}
/** Runs git, shows it as checkout does, and gives what it printed. */
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/runner/steps/shells.js


/** PowerShell goes on after an error, and its exit code is not that of the last program. */
const powerShell = {
    format: `-command ". '{0}'"`,
    extension: '.ps1',
    wrap: (script) => `$ErrorActionPreference = 'stop'\n${script}\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }`,
};
/** actions/runner: ScriptHandlerHelpers.cs */
const BUILT_IN = {
    bash: { format: '--noprofile --norc -e -o pipefail {0}', extension: '.sh' },
    sh: { format: '-e {0}', extension: '.sh' },
    python: { format: '{0}', extension: '.py' },
    pwsh: powerShell,
    powershell: powerShell,
};
/** Finds the shell of a step. Without `shell:` it is `bash -e {0}`: no pipefail (actions/runner: ScriptHandler.cs). */
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
/** Cuts a format at its spaces, double quotes respected, and puts the script in. */
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
        .map((folder) => (0,external_node_path_.join)(folder, name))
        .find(isExecutable);
}
function isExecutable(file) {
    try {
        (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(file).isFile();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/runner/steps/script-step.js









/** A `run:` step (actions/runner: ScriptHandler.cs). */
function scriptStep(model) {
    return { run: (step) => runScript(step, model) };
}
async function runScript(step, model) {
    const { job, log } = step;
    const text = async (token, what) => token === undefined ? undefined : evaluateText(token, scopeOf(step), what);
    const script = (await text(model.run, 'run')) ?? '';
    const shellName = (await text(model.shell, 'shell')) || job.defaults.shell;
    const folder = (await text(model.workingDirectory, 'working-directory')) ?? job.defaults.workingDirectory ?? '';
    const env = processEnvironment({ job, github: step.github, env: step.env });
    const shell = resolveShell(shellName, env['PATH'] ?? '');
    const file = (0,external_node_path_.join)(job.folders.temp, `${(0,external_node_crypto_.randomUUID)()}${shell.extension}`);
    await (0,promises_.writeFile)(file, shell.wrap(script));
    showScript(step, script, shell);
    const cwd = (0,external_node_path_.resolve)(job.folders.workspace, folder);
    if (!(0,external_node_fs_.existsSync)(cwd))
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
/** The folded head of the step's log: the script, its shell and its variables, as the runner prints them. */
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
/** What .NET says, and so the runner. */
function missingFolder(program, folder) {
    return `An error occurred trying to start process '${program}' with working directory '${folder}'. No such file or directory`;
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/runner/steps/setup-node-step.js



/** `actions/setup-node` is passed over: the machine's own Node is used, and the run says so. */
function setupNodeStep(uses, reference) {
    return {
        title: uses,
        action: { action_repository: reference.repository, action_ref: reference.ref },
        run: async (step) => {
            showAction(step, uses, await evaluateTexts(step.model.with, scopeOf(step), 'with'));
            step.log.output("Passed over: this rehearsal uses the machine's own Node.");
        },
    };
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/runner/steps/plan-step.js






/** Finds out what a step of the workflow does. */
async function planStep(model, { suite }) {
    const { uses } = model;
    if (uses === undefined)
        return scriptStep(model);
    const reference = (0,action_reference/* parseActionReference */.D)(uses);
    switch (reference.kind) {
        case 'local':
            return localStep(uses);
        case 'suite':
            return suiteStep(uses, suiteFolder(suite.root, reference.name), reference);
        case 'checkout':
            return checkoutStep(uses, reference);
        case 'setup-node':
            return setupNodeStep(uses, reference);
        case 'remote':
        case 'docker':
        case 'self':
            throw new Error(`${uses} cannot be rehearsed.`);
    }
}
function suiteFolder(root, name) {
    return name === undefined ? root : (0,external_node_path_.join)(root, 'actions', name);
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/runner/commands/parse-file-command.js
/** A file command that breaks the format. The pairs before the fault have been handed over. */
class FileCommandError extends Error {
}
/**
 * Reads GITHUB_OUTPUT, GITHUB_ENV and GITHUB_STATE: `NAME=VALUE`, or `NAME<<DELIMITER`, lines, `DELIMITER`
 * (actions/runner: EnvFileKeyValuePairs in FileCommandManager.cs). On Linux and macOS a `\r` belongs to the line.
 */
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/runner/commands/file-commands.js




/** actions/runner: FileCommandManager.cs, the name in `github` and the prefix of the file. */
const PREFIXES = {
    path: 'add_path_',
    env: 'set_env_',
    step_summary: 'step_summary_',
    state: 'save_state_',
    output: 'set_output_',
};
const SUMMARY_LIMIT = 1024 * 1024;
/** The files through which a process hands outputs, variables and its summary to the runner: one set for each process. */
class FileCommands {
    /** Name in the `github` context, and path. */
    paths;
    constructor(paths) {
        this.paths = paths;
    }
    static async create(temporary) {
        const folder = (0,external_node_path_.join)(temporary, '_runner_file_commands');
        await (0,promises_.mkdir)(folder, { recursive: true });
        const suffix = (0,external_node_crypto_.randomUUID)();
        const entries = Object.entries(PREFIXES).map(([name, prefix]) => [name, (0,external_node_path_.join)(folder, prefix + suffix)]);
        await Promise.all(entries.map(([, path]) => (0,promises_.writeFile)(path, '')));
        return new FileCommands(Object.fromEntries(entries));
    }
    /** After the process ended, however it ended. What one file breaks does not stop the others. */
    async carryOut(effects, log) {
        const handlers = {
            path: (text) => addPaths(text, effects),
            env: (text) => setVariables(text, effects, log),
            step_summary: (text) => log.summary(text),
            state: (text) => each(text, (name, value) => effects.saveState(name, value)),
            output: (text) => each(text, (name, value) => effects.setOutput(name, value)),
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
        await Promise.all(Object.values(this.paths).map((path) => (0,promises_.rm)(path, { force: true, recursive: true })));
    }
    async #read(name, log) {
        const path = this.paths[name];
        try {
            if (name === 'step_summary') {
                const { size } = await (0,promises_.stat)(path);
                if (size > SUMMARY_LIMIT) {
                    log.error(summaryTooLarge(size));
                    return '';
                }
            }
            return await (0,promises_.readFile)(path, 'utf8');
        }
        catch (error) {
            if (error.code === 'ENOENT')
                return '';
            throw error;
        }
    }
}
function each(text, take) {
    for (const [name, value] of parseFileCommand(text))
        take(name, value);
}
function addPaths(text, effects) {
    for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|[\r\n]/)) {
        if (line !== '')
            effects.addPath(line);
    }
}
function setVariables(text, effects, log) {
    each(text, (name, value) => {
        if (name.toUpperCase() === 'NODE_OPTIONS') {
            log.error("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
        }
        else {
            effects.setEnv(name, value);
        }
    });
}
/** actions/runner: Constants.cs, UnsupportedSummarySize. */
function summaryTooLarge(size) {
    const kib = (bytes) => Math.floor(bytes / 1024);
    return (`$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${kib(SUMMARY_LIMIT)}k, got ${kib(size)}k. ` +
        'For more information see: ' +
        'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-markdown-summary');
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/runner/steps/run-phase.js








/** Runs one stage of one step, from its `if` to its place in the `steps` context (actions/runner: StepsRunner.cs). */
async function runPhase(job, phase, options) {
    const { model, work } = phase.slot;
    const { number } = options;
    const log = job.log(number);
    const github = { ...job.github, action: model.id, ...work.action };
    const started = job.options.clock();
    const attempt = { job, phase, options, log, github, env: new Map(job.env), outputs: {}, name: '' };
    attempt.name = await displayName(attempt);
    job.emit(number, { type: 'step-started', name: job.masker.mask(attempt.name) });
    const outcome = await run_phase_outcomeOf(attempt);
    const conclusion = outcome === 'failure' && (await continuesOnError(attempt)) ? 'success' : outcome;
    if (phase.stage === 'main' && !model.id.startsWith('__')) {
        job.steps.set(model.id, { outcome, conclusion, outputs: attempt.outputs });
    }
    if (conclusion === 'failure' && job.status === 'success')
        job.status = 'failure';
    log.endGroup();
    job.emit(number, { type: 'step-completed', outcome, conclusion, durationMs: job.options.clock() - started });
}
async function run_phase_outcomeOf(attempt) {
    const { phase, log, env } = attempt;
    if (attempt.options.cancellation.force.aborted)
        return 'skipped';
    try {
        const own = await evaluateTexts(phase.slot.model.env, scopeNow(attempt), 'env', { caseSensitive: true });
        for (const [name, value] of own)
            env.set(name, value);
        if (!(await evaluatesTrue(phase.condition, scopeNow(attempt))))
            return 'skipped';
        if (!phase.slot.postRegistered && phase.slot.work.post !== undefined && phase.stage !== 'post') {
            attempt.options.registerPost(phase.slot, phase.slot.work.post);
        }
        return await runUntilDone(attempt, await timeoutMinutes(attempt));
    }
    catch (error) {
        log.error(error.message);
        return 'failure';
    }
}
/** Runs the work. A cancelled job stops it unless its `if` still says yes; its timeout stops it in any case. */
async function runUntilDone(attempt, minutes) {
    const { job, phase, log } = attempt;
    const { cancel, force } = attempt.options.cancellation;
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
    }, Math.min(minutes * job.limits.minuteMs, LONGEST_TIMER));
    if (minutes === 0)
        clearTimeout(timer);
    // Cancelled before it started, its `if` has just said yes all the same.
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
    const { job, phase, options, log, env, outputs } = attempt;
    const files = await FileCommands.create(job.folders.temp);
    let failed = false;
    const step = {
        job,
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
        registerPost: (post) => options.registerPost(phase.slot, post),
    };
    try {
        await phase.run(step);
    }
    finally {
        await files.carryOut(effectsOn(step), log);
    }
    return failed ? 'failure' : 'success';
}
function scopeNow({ job, github, env }) {
    return stepScope(job, { github, env });
}
/** Whole minutes, 0 for none, as the runner reads them. */
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
/** `name:`, or `Run` and the first line of what runs. A name that cannot be evaluated is shown as written. */
async function displayName(attempt) {
    const { model, work } = attempt.phase.slot;
    const token = model.name ?? model.run;
    let text = work.title ?? '';
    if (token !== undefined) {
        text = await evaluateText(token, scopeNow(attempt), 'name').catch(() => (0,workflow_parser_dist/* isScalar */.jn)(token) ? token.toDisplayString() : '');
    }
    const name = model.name === undefined ? `Run ${firstLine(text)}` : firstLine(text);
    return run_phase_PREFIXES[attempt.phase.stage] + name;
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/runner/jobs/run-steps.js


/** Loads what the steps are about to do. A suite action without a manifest fails the job here, as on GitHub. */
async function planSteps(job) {
    const slots = [];
    for (const model of job.instance.model.steps) {
        slots.push({ model, work: await planStep(model, job.options), state: new Map(), postRegistered: false });
    }
    return slots;
}
/**
 * Runs the steps of a job in the runner's order: every `pre`, every step, then every `post` that was registered, the
 * last one first (actions/runner: JobExtension.cs, StepsRunner.cs).
 */
async function runSteps(job, slots, cancellation, nextNumber) {
    const posts = [];
    const run = (phase) => runPhase(job, phase, {
        number: nextNumber(),
        cancellation,
        registerPost: (slot, post) => {
            if (slot.postRegistered)
                return;
            slot.postRegistered = true;
            posts.push({ slot, stage: 'post', condition: post.condition, run: (step) => post.run(step) });
        },
    });
    for (const slot of slots) {
        const { pre } = slot.work;
        if (pre !== undefined)
            await run({ slot, stage: 'pre', condition: pre.condition, run: (step) => pre.run(step) });
    }
    for (const slot of slots) {
        await run({ slot, stage: 'main', condition: slot.model.condition, run: (step) => slot.work.run(step) });
    }
    for (let post = posts.pop(); post !== undefined; post = posts.pop())
        await run(post);
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/runner/jobs/run-job.js







/** Runs one job on this machine: set up, steps, complete (actions/runner: JobRunner.cs, JobExtension.cs). */
async function runJob(input) {
    const job = new JobExecution(input);
    let steps = 0;
    const nextNumber = () => ++steps;
    const cancellation = cancellationOf(job, input);
    try {
        const slots = await ownStep(job, nextNumber(), 'Set up job', (log) => setUp(job, log, input.permissions));
        if (slots !== undefined)
            await runSteps(job, slots, cancellation, nextNumber);
    }
    finally {
        cancellation.end();
    }
    const completed = await ownStep(job, nextNumber(), 'Complete job', (log) => {
        if (cancellation.timedOut())
            log.error(tooLong(input.timeoutMinutes));
        return complete(job, log);
    });
    return { conclusion: job.status, outputs: completed?.outputs ?? {}, environmentUrl: completed?.environmentUrl };
}
/** A step that the runner adds by itself. What it throws fails the job. */
async function ownStep(job, number, name, run) {
    const log = job.log(number);
    const started = job.options.clock();
    job.emit(number, { type: 'step-started', name });
    const end = (conclusion) => {
        const durationMs = job.options.clock() - started;
        job.emit(number, { type: 'step-completed', outcome: conclusion, conclusion, durationMs });
    };
    try {
        const result = await run(log);
        end('success');
        return result;
    }
    catch (error) {
        log.error(error.message);
        if (job.status === 'success')
            job.status = 'failure';
        end('failure');
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
    const slots = await planSteps(job);
    log.output(`Complete job name: ${job.instance.name}`);
    return slots;
}
/** Workflow `env:`, then the job's, then `defaults.run`, which may look at them. */
async function run_job_setVariables(job) {
    const { model } = job.instance;
    for (const token of [job.workflow.env, model.env]) {
        const variables = await evaluateTexts(token, stepScope(job), 'env', { caseSensitive: true });
        for (const [name, value] of variables)
            job.env.set(name, value);
    }
    const defaults = { ...job.workflow.defaults, ...model.defaults };
    const { shell, workingDirectory } = defaults;
    job.defaults = {
        ...(shell && { shell: await evaluateText(shell, stepScope(job), 'defaults.run.shell') }),
        ...(workingDirectory && {
            workingDirectory: await evaluateText(workingDirectory, stepScope(job), 'defaults.run.working-directory'),
        }),
    };
}
async function complete(job, log) {
    for (const { pid, name } of await killOrphans(job.trackingId)) {
        log.output(`Terminate orphan process: pid (${pid}) (${name})`);
    }
    return { outputs: await jobOutputs(job, log), environmentUrl: await environmentUrl(job, log) };
}
/** Empty outputs are left out, and so are those in which something would be masked (actions/runner: JobExtension.cs). */
async function jobOutputs(job, log) {
    const outputs = {};
    for (const [name, value] of await evaluateTexts(job.instance.model.outputs, stepScope(job), 'outputs')) {
        if (value === '')
            continue;
        if (job.masker.contains(value))
            log.warning(`Skip output '${name}' since it may contain secret.`);
        else
            outputs[name] = value;
    }
    return outputs;
}
async function environmentUrl(job, log) {
    const token = (0,tokens/* entriesOf */.Mc)(job.instance.model.environment).get('url');
    if (token === undefined)
        return undefined;
    const url = await evaluateText(token, stepScope(job), 'environment.url');
    if (job.masker.contains(url)) {
        log.warning('Skip setting environment url as environment may contain secret.');
        return undefined;
    }
    return url === '' ? undefined : url;
}
function tooLong(minutes) {
    return `The job has exceeded the maximum execution time of ${minutes}m0s`;
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/runner/plan/permissions.js

/** The keys of `permissions:` (github/docs, workflow-syntax; `id-token` has no `read`). */
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
/** What a repository gives a token by default since 2023: read the code and the packages. */
const RESTRICTED = { contents: 'read', packages: 'read' };
/**
 * The permissions of a job's GITHUB_TOKEN. A job's own replace the workflow's as a whole, and what they do not list is
 * none. `metadata` is not said: every token can read it.
 */
function jobPermissions(job, workflow) {
    const written = job ?? workflow;
    if (written === undefined)
        return RESTRICTED;
    const shorthand = (0,tokens/* literalOf */.Zc)(written);
    if (shorthand === 'read-all')
        return permissions_all('read');
    if (shorthand === 'write-all')
        return permissions_all('write');
    const permissions = {};
    for (const [key, token] of (0,tokens/* entriesOf */.Mc)(written)) {
        const level = (0,tokens/* literalOf */.Zc)(token);
        if (level === 'read' || level === 'write')
            permissions[key] = level;
    }
    return permissions;
}
function permissions_all(level) {
    const keys = KEYS.filter((key) => level === 'write' || key !== 'id-token');
    return Object.fromEntries(keys.map((key) => [key, key === 'models' ? 'read' : level]));
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/runner/workflow/machines.js

const SYSTEMS = { windows: 'win32', macos: 'darwin' };
/**
 * Why a job with this label of `runs-on:` is not run here. Linux labels and those of self-hosted runners are taken for
 * this machine.
 */
function whyNotOnThisMachine(label) {
    const system = /^(?<name>windows|macos)(?:-|$)/i.exec(label)?.groups?.['name']?.toLowerCase();
    if (system === undefined || SYSTEMS[system] === (0,external_node_os_.platform)())
        return undefined;
    return `runs-on: ${label} needs another machine than this one`;
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/runner/plan/evaluate-job.js






const DEFAULT_TIMEOUT_MINUTES = 360;
async function evaluateJob(workflow, instance, server) {
    const { model } = instance;
    const own = { matrix: toData(instance.matrix), strategy: toData(instance.strategy), needs: toData(instance.needs) };
    const scope = { ...server, contexts: { ...server.contexts, ...own } };
    if (model.runsOn !== undefined) {
        const refused = labelsOf(await evaluateToken(model.runsOn, scope)).map(whyNotOnThisMachine);
        for (const reason of refused)
            if (reason !== undefined)
                throw new Error(reason);
    }
    return {
        permissions: jobPermissions(model.permissions, workflow.permissions),
        environment: await environmentOf(instance, scope),
        continueOnError: await evaluateFlag(model.continueOnError, scope, 'continue-on-error'),
        timeoutMinutes: (await evaluateNumber(model.timeoutMinutes, scope, 'timeout-minutes')) || DEFAULT_TIMEOUT_MINUTES,
    };
}
/** `environment:` is a name, or a mapping whose `url` is left to the end of the job. An empty name is no environment. */
async function environmentOf({ model }, scope) {
    if (model.environment === undefined)
        return undefined;
    const written = (0,tokens/* entriesOf */.Mc)(model.environment);
    const name = asText(await evaluateToken(written.get('name') ?? model.environment, scope), 'environment');
    if (name === '')
        return undefined;
    const deployment = written.get('deployment');
    return { name, deployment: deployment === undefined || (await evaluateFlag(deployment, scope, 'deployment')) };
}
function labelsOf(value) {
    if (value instanceof dist/* data.Array */.p.O3)
        return value.values().map((label) => label.coerceString());
    if (value instanceof dist/* data.Dictionary */.p.bT)
        return labelsOf(value.get('labels') ?? new dist/* data.Array */.p.O3());
    return [value.coerceString()];
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/runner/plan/hosted-job.js


/** GitHub's words for a job whose review said no (github-facts: local-operator#691). */
const REJECTED = "The deployment was rejected or didn't satisfy other protection rules";
/** Takes one job through the host: created, reviewed, started, completed. */
async function runHostedJob(input) {
    const { options, instance, workflow } = input;
    const started = options.clock();
    const end = ({ conclusion, outputs }, continueOnError) => {
        const at = options.clock();
        options.onEvent({ type: 'job-completed', at, job: instance.id, conclusion, outputs, durationMs: at - started });
        return { conclusion, outputs, continueOnError };
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
    return { conclusion, outputs: {}, environmentUrl: undefined };
}
/** How the job ends without ever starting, if its review does not let it through. */
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
/** Asks the gate of the job's environment, and shows that the job waits if the answer does not come at once. */
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
/** An error of the job itself: step 0. */
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/runner/plan/job-graph.js
/** All jobs that a job waits for, near and far. The parser has refused cycles. */
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
/** A failure outweighs a cancellation, which outweighs success; a later output replaces an earlier one. */
function combineResults(results) {
    const has = (conclusion) => results.some(({ result }) => result === conclusion);
    const result = has('failure') ? 'failure' : has('cancelled') ? 'cancelled' : has('success') ? 'success' : 'skipped';
    return { result, outputs: Object.assign({}, ...results.map(({ outputs }) => outputs)) };
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/runner/plan/matrix.js



/** GitHub's limit of jobs that one matrix makes. */
const LIMIT = 256;
async function evaluateStrategy(token, scope) {
    const strategy = token === undefined ? undefined : await evaluateToken(token, scope);
    if (!(strategy instanceof dist/* data.Dictionary */.p.bT))
        return { failFast: true, maxParallel: undefined, combinations: undefined };
    const matrix = strategy.get('matrix');
    const maxParallel = strategy.get('max-parallel')?.number();
    return {
        failFast: strategy.get('fail-fast')?.coerceString() !== 'false',
        maxParallel: maxParallel !== undefined && maxParallel > 0 ? maxParallel : undefined,
        combinations: matrix === undefined ? undefined : combine(matrix),
    };
}
/** Cross product, `exclude`, `include` (actions/runner: src/Sdk/WorkflowParser/Conversion/MatrixBuilder.cs). */
function combine(matrix) {
    if (!(matrix instanceof dist/* data.Dictionary */.p.bT))
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
        if (!(value instanceof dist/* data.Array */.p.O3))
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
    if (value === undefined || value instanceof dist/* data.Null */.p.Uv)
        return [];
    if (!(value instanceof dist/* data.Array */.p.O3))
        throw new Error(`The matrix's ${what} must be a sequence.`);
    return value.values().map((item) => {
        if (!(item instanceof dist/* data.Dictionary */.p.bT) || item.pairs().length === 0) {
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
/** Whether every leaf of the filter equals the value at the same place, as `==` compares. */
function contains(value, filter) {
    if (filter instanceof dist/* data.Dictionary */.p.bT) {
        return filter
            .pairs()
            .every(({ key, value: leaf }) => contains(value instanceof dist/* data.Dictionary */.p.bT ? value.get(key) : undefined, leaf));
    }
    if (filter instanceof dist/* data.Array */.p.O3) {
        const items = value instanceof dist/* data.Array */.p.O3 ? value.values() : [];
        return filter.values().every((leaf, index) => contains(items[index], leaf));
    }
    return looselyEqual(value ?? new dist/* data.Null */.p.Uv(), filter);
}
function looselyEqual(left, right) {
    if (left instanceof dist/* data.StringData */.p.uQ && right instanceof dist/* data.StringData */.p.uQ) {
        return left.coerceString().toUpperCase() === right.coerceString().toUpperCase();
    }
    if (left.kind === right.kind)
        return left.coerceString() === right.coerceString();
    return left.number() === right.number();
}
/** The first to name a key wins. */
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
    if (value instanceof dist/* data.Dictionary */.p.bT || value instanceof dist/* data.Array */.p.O3)
        return value.values().flatMap(leavesOf);
    const text = value instanceof dist/* data.Null */.p.Uv ? '' : value.coerceString();
    return text === '' ? [] : [text];
}
const NAME_LENGTH = 100;
/** `test (20, linux)` (actions/runner: JobNameBuilder.cs). */
function nameWithSegments(name, segments) {
    const whole = segments.length === 0 ? name : `${name} (${segments.join(', ')})`;
    return whole.length > NAME_LENGTH ? `${whole.slice(0, NAME_LENGTH - 3)}...` : whole;
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/runner/plan/job-instances.js




/** The jobs that one key of the workflow makes: one, or one for each combination of its matrix. */
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
            // A name that does not tell the combinations apart is followed by their values (MatrixBuilder.cs).
            name: model.name !== undefined && !mentionsMatrix(model) ? nameWithSegments(name, segments) : name,
            matrix,
            strategy: context,
            needs,
        });
    }
    return instances;
}
/** Combinations can look the same: two that differ in what `include` added, or behind the hundredth character. */
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
    return JSON.parse(JSON.stringify(dictionary, dist/* data.replacer */.p.$U));
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/runner/plan/slots.js
/** Lets so many tasks run at once; the others wait in line. */
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/runner/plan/run-scheduler.js










/** Jobs that run at once. A laptop is not a fleet. */
const JOBS_AT_ONCE = 3;
/** Runs the jobs of a workflow in the order of their `needs`, those that do not wait for each other at once. */
class RunScheduler {
    #input;
    #jobs;
    #running = new Map();
    #results = new Map();
    #slots = new Slots(JOBS_AT_ONCE);
    #shown = [];
    #broken = new AbortController();
    /** Aborted when the caller cancels the run, or when something broke that is no job's fault. */
    #signal;
    constructor(input) {
        this.#input = input;
        this.#signal = manyListeners(AbortSignal.any([input.options.signal, this.#broken.signal]));
        this.#jobs = new Map(input.workflow.jobs.map((job) => [job.key, job]));
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
        const result = await this.#resultOf(model);
        this.#results.set(model.key, result);
        return result;
    }
    async #resultOf(model) {
        const scope = this.#scopeOf(model);
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
    /** With `fail-fast`, which is the default, the first failure cancels the other combinations of a matrix. */
    async #runInstances(model, instances, strategy, scope) {
        const stop = new AbortController();
        manyListeners(stop.signal);
        const forget = this.#cancelWithRun(model, stop);
        const slots = [new Slots(strategy.maxParallel ?? instances.length), this.#slots];
        const results = instances.map(async (instance) => {
            const job = { ...this.#input, instance, scope, cancel: stop.signal, slots };
            const { conclusion, outputs, continueOnError } = await runHostedJob(job);
            this.#shown.push({ id: instance.id, name: instance.name, conclusion, outputs });
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
    /**
     * A cancelled run asks a job's `if` again and lets it go on if that still says yes, but not for ever
     * (github/docs: workflow-cancellation). A job whose `if` said yes after the cancellation is not cancelled by it.
     */
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
    /** A job that no runner ever sees. */
    #notRun(model, conclusion, message) {
        const { options } = this.#input;
        const at = options.clock();
        const job = model.key;
        if (message !== undefined) {
            const where = { file: this.#input.workflow.path, line: model.line };
            options.onEvent({ type: 'annotation', at, job, step: 0, level: 'error', title: '', message, ...where });
        }
        options.onEvent({ type: 'job-completed', at, job, conclusion, outputs: {}, durationMs: 0 });
        this.#shown.push({ id: job, name: job, conclusion, outputs: {} });
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
/** Every job of a matrix listens. Node 20 takes the eleventh listener for a leak, and says so aloud. */
function manyListeners(signal) {
    (0,external_node_events_.setMaxListeners)(0, signal);
    return signal;
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/runner/plan/triggers.js
/** Why the event would not start the workflow, or undefined. `paths` filters are not asked. */
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
        // With tags alone, a push to a branch starts nothing, and the other way round (workflow-syntax, `on.push`).
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
/** Patterns in order: a match takes in, a `!` match takes out again (workflow-syntax, "Filter pattern cheat sheet"). */
function matchesPatterns(name, patterns) {
    let matches = false;
    for (const pattern of patterns) {
        const negative = pattern.startsWith('!');
        if (toRegExp(negative ? pattern.slice(1) : pattern).test(name))
            matches = !negative;
    }
    return matches;
}
/** `*` any but `/`, `**` any, `?` and `+` repeat what is before them, `[]` one of, `\` the next as it is. */
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/runner/workflow/not-rehearsed.js


/** What runs otherwise than on GitHub. Said at the end of every rehearsal. */
function whatIsNotRehearsed(model) {
    const uses = new Map();
    for (const step of model.jobs.flatMap((job) => job.steps)) {
        if (step.uses !== undefined)
            uses.set((0,action_reference/* parseActionReference */.D)(step.uses).kind, step.uses);
    }
    const labels = new Set(model.jobs.map((job) => (0,tokens/* literalOf */.Zc)(job.runsOn)).filter((label) => label !== undefined));
    const notes = [`the machine: jobs ran on this one, not on ${[...labels].join(', ') || "GitHub's"}`];
    const checkout = uses.get('checkout');
    if (checkout !== undefined)
        notes.push(`${checkout}: an equivalent checked out the local repository`);
    const setupNode = uses.get('setup-node');
    if (setupNode !== undefined)
        notes.push(`${setupNode}: passed over, the machine's own Node was used`);
    if (model.concurrency !== undefined || model.jobs.some((job) => job.concurrency !== undefined)) {
        notes.push('concurrency: one run alone never waits for another');
    }
    if (Object.values(model.events).some(hasPathFilter)) {
        notes.push('paths: whether the changed files would start the workflow was not asked');
    }
    if (model.jobs.some((job) => job.permissions === undefined) && model.permissions === undefined) {
        notes.push('permissions: where none are written, the restricted default of new repositories was taken');
    }
    if (model.jobs.some((job) => (0,tokens/* entriesOf */.Mc)(job.permissions ?? model.permissions).has('id-token'))) {
        notes.push('id-token: no OIDC token can be requested');
    }
    return notes;
}
function hasPathFilter(filters) {
    return typeof filters === 'object' && filters !== null && ('paths' in filters || 'paths-ignore' in filters);
}

// EXTERNAL MODULE: ./packages/rehearsal/.build/runner/workflow/read-workflow.js
var read_workflow = __webpack_require__(62575);
;// CONCATENATED MODULE: ./packages/rehearsal/.build/runner/workflow/refusals.js




function refusalsOf(job, context) {
    return [...jobRefusals(job), ...job.steps.flatMap((step) => stepRefusals(job, step, context))];
}
const JOB_KEYS = {
    container: 'a rehearsal has no containers',
    services: 'a rehearsal has no containers',
    snapshot: 'a rehearsal makes no images',
    uses: 'reusable workflows are not rehearsed yet',
};
function jobRefusals(job) {
    const refusals = Object.entries(JOB_KEYS).flatMap(([key, why]) => {
        const token = job.written.get(key);
        return token === undefined ? [] : [refusals_refusal(job, token, key, `job ${job.key} has \`${key}:\`; ${why}`)];
    });
    for (const label of refusals_labelsOf(job.runsOn)) {
        const why = whyNotOnThisMachine((0,tokens/* literalOf */.Zc)(label) ?? '');
        if (why !== undefined)
            refusals.push(refusals_refusal(job, label, `runs-on: ${(0,tokens/* literalOf */.Zc)(label)}`, `job ${job.key}: ${why}`));
    }
    return refusals;
}
function refusals_labelsOf(runsOn) {
    if (runsOn === undefined)
        return [];
    const labels = (0,tokens/* entriesOf */.Mc)(runsOn).get('labels') ?? runsOn;
    return (0,workflow_parser_dist/* isSequence */.wZ)(labels) ? [...labels] : [labels];
}
const STEP_KEYS = ['background', 'wait', 'wait-all', 'cancel', 'parallel'];
function stepRefusals(job, step, context) {
    const at = (token, what, message) => ({
        ...refusals_refusal(job, token, what, `job ${job.key}: ${message}`),
        ...(token === undefined && { line: step.line, column: step.column }),
    });
    const refusals = STEP_KEYS.flatMap((key) => {
        const token = step.written.get(key);
        if (token === undefined || ((0,workflow_parser_dist/* isBoolean */.Lm)(token) && !token.value))
            return [];
        return [at(token, key, `steps that run beside others (\`${key}:\`) are not rehearsed yet`)];
    });
    const { uses } = step;
    if (uses === undefined)
        return refusals;
    const why = whyNotUsed(uses, context);
    if (why !== undefined)
        refusals.push(at(step.written.get('uses'), uses, `\`uses: ${uses}\`: ${why}`));
    if ((0,action_reference/* parseActionReference */.D)(uses).kind === 'checkout') {
        for (const [key, token] of (0,tokens/* entriesOf */.Mc)(step.with)) {
            if (context.checkoutInputs.has(key.toLowerCase()))
                continue;
            refusals.push(at(token, `${uses} with ${key}`, `the rehearsal's checkout does not know \`${key}:\``));
        }
    }
    return refusals;
}
function whyNotUsed(uses, context) {
    const reference = (0,action_reference/* parseActionReference */.D)(uses);
    switch (reference.kind) {
        case 'docker':
            return 'a rehearsal has no containers';
        case 'self':
            return 'uses of the form $/path are not rehearsed yet';
        case 'remote':
            return 'actions of other repositories are not fetched';
        case 'suite':
        case 'local':
            return context.whyNotAction(uses);
        case 'checkout':
        case 'setup-node':
            return undefined;
    }
}
function refusals_refusal(job, token, what, message) {
    return { what, message: `${message}.`, job: job.key, ...(0,tokens/* positionOf */.df)(token) };
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/runner/workflow/inspect-workflow.js










/** Looks through a whole workflow file and names everything at once, before anything runs. */
function inspectWorkflow(file, options) {
    const { errors, model } = (0,read_workflow/* readWorkflow */.S)(file);
    if (model === undefined)
        return { errors, refused: [], notRehearsed: [], model };
    const context = { checkoutInputs: CHECKOUT_INPUTS, whyNotAction: (uses) => whyNotAction(uses, options) };
    const refused = [...triggerRefusal(model, options.event), ...model.jobs.flatMap((job) => refusalsOf(job, context))];
    return { errors, refused, notRehearsed: whatIsNotRehearsed(model), model };
}
function triggerRefusal(model, event) {
    const why = event === undefined ? undefined : askTriggers(model, event);
    if (event === undefined || why === undefined)
        return [];
    return [{ what: `on: ${event.name}`, message: `${event.name} on ${event.ref}: ${why}.`, line: 1, column: 1 }];
}
function askTriggers(model, event) {
    try {
        return whyNotTriggered(model.events, event);
    }
    catch (error) {
        return error.message;
    }
}
function whyNotAction(uses, options) {
    const reference = (0,action_reference/* parseActionReference */.D)(uses);
    const found = reference.kind === 'suite'
        ? suiteManifest(suiteFolder(options.suite.root, reference.name))
        : localManifest(uses, options);
    if (found === undefined)
        return reference.kind === 'suite' ? 'the suite has no such action' : undefined;
    try {
        return whyNotRehearsed(parseManifest(found.path, found.content).runs);
    }
    catch (error) {
        return error.message;
    }
}
function suiteManifest(folder) {
    const path = ['action.yml', 'action.yaml'].map((name) => (0,external_node_path_.join)(folder, name)).find((each) => (0,external_node_fs_.existsSync)(each));
    return path === undefined ? undefined : { path, content: (0,external_node_fs_.readFileSync)(path, 'utf8') };
}
function localManifest(uses, options) {
    for (const name of ['action.yml', 'action.yaml']) {
        const path = (0,external_node_path_.join)(uses, name);
        const content = options.readFile?.(path);
        if (content !== undefined)
            return { path, content };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/runner/run-workflow.js







/** The workflow is faulty, or asks for what a rehearsal cannot do. Nothing has run. */
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
/** Runs a workflow file from its event to its conclusion. Everything that happens is told through `onEvent`. */
async function runWorkflow(options) {
    const { workflow: file, suite, event, ref, host, repository } = options;
    const readFile = (path) => repository.readFile?.(path);
    const inspected = inspectWorkflow(file, { suite, event: { ...event, ref }, readFile });
    const { model, errors, refused } = inspected;
    if (model === undefined || errors.length > 0 || refused.length > 0) {
        throw new WorkflowNotRunnable(file.path, errors, refused);
    }
    const notRehearsed = new Set([...inspected.notRehearsed, ...(await otherNode(options))]);
    const run = host.createRun({
        workflow: { path: file.path, name: model.name },
        event: { name: event.name, payload: event.payload },
        ref,
        sha: options.sha,
        actor: options.actor,
    });
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
    host.completeRun(run.id, conclusion);
    const at = options.clock();
    options.onEvent({ type: 'run-completed', at, conclusion, durationMs: at - started });
    return { conclusion, jobs, notRehearsed: [...notRehearsed] };
}
/** GitHub's JavaScript actions run on this major (actions/runner: Constants.cs, since 16 June 2026 by default). */
const GITHUB_NODE = 24;
async function otherNode({ node, env }) {
    const version = node === process.execPath ? process.version : await versionOf(node, env['PATH']);
    return version.startsWith(`v${GITHUB_NODE}.`) ? [] : [`Node ${GITHUB_NODE}: actions ran on ${version}`];
}
async function versionOf(node, path = '') {
    const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)(node, ['--version'], { env: { PATH: path } });
    return stdout.trim();
}
function announce(options, model, runId) {
    options.onEvent({
        type: 'run-started',
        at: options.clock(),
        runId,
        workflow: model.name,
        jobs: model.jobs.map(({ key, name, needs }) => ({ id: key, name: (0,tokens/* literalOf */.Zc)(name) ?? key, needs })),
    });
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/rehearse/job-environment.js

/**
 * What the processes of a rehearsed run start from. A release pipeline is a dangerous thing to run by accident, so
 * nothing of the caller's environment comes along but the path to programs: no tokens, no ssh-agent, no home.
 */
function jobEnvironment(values) {
    return {
        PATH: searchPath(values.path, values.node),
        HOME: values.home,
        // What a killed process leaves behind goes away with the rehearsal.
        TMPDIR: values.temporary,
        LANG: 'C.UTF-8',
        // Programs come without the user's settings; git would look for the system's.
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_TERMINAL_PROMPT: '0',
        // GitHub wants a second between writes; a local one does not.
        LIFTLOCK_SPACE_WRITES: 'off',
    };
}
/** npm puts programs of packages, and its own, in front; a job on GitHub would not find them. */
const OF_NPM = /[/\\]node_modules[/\\](?:\.bin|(?:.*[/\\])?node-gyp-bin)$/;
function searchPath(path, node) {
    const folders = path.split(external_node_path_.delimiter).filter((folder) => folder !== '' && !OF_NPM.test(folder));
    return [...folders, (0,external_node_path_.dirname)(node)].join(external_node_path_.delimiter);
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/rehearse/keep.js




/** Refuses a folder that holds something, before anything has run. */
async function checkKeepFolder(folder) {
    try {
        if ((await (0,promises_.readdir)(folder)).length === 0)
            return;
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return;
    }
    throw new problem/* LiftlockError */.Np(keepFolderNotEmpty(folder));
}
/**
 * Writes what a rehearsal made: the repository with its new tags, the bytes of every asset by tag and name, and the
 * state of the local GitHub.
 */
async function keep(folder, github, gitDir) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    await (0,promises_.cp)(gitDir, (0,external_node_path_.join)(folder, 'repository.git'), { recursive: true });
    const taken = new Set();
    // A published release comes before drafts of the same tag, which are kept under their id.
    const releases = [...github.state.releases].sort((one, other) => Number(one.draft) - Number(other.draft));
    for (const { id, tagName, assets } of releases) {
        const target = (0,external_node_path_.join)(folder, 'assets', taken.has(tagName) ? `${tagName}-${id}` : tagName);
        taken.add(tagName);
        await (0,promises_.mkdir)(target, { recursive: true });
        for (const { name, sha256 } of assets) {
            if (sha256 !== null)
                await (0,promises_.copyFile)(github.blobPath(sha256), (0,external_node_path_.join)(target, name));
        }
    }
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'state.json'), `${JSON.stringify(withoutSecrets(github.state), null, 2)}\n`);
}
/** Names stay, values go: some of them may be real. */
function withoutSecrets(state) {
    const hidden = (secrets) => Object.fromEntries(Object.keys(secrets).map((name) => [name, '***']));
    return {
        ...state,
        tokens: [],
        secrets: hidden(state.secrets),
        environments: state.environments.map((environment) => ({ ...environment, secrets: hidden(environment.secrets) })),
    };
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/rehearse/limits.js
/** What no rehearsal says anything about, whatever the workflow. The scene and the runner add their own. */
const NEVER_REHEARSED = [
    'GitHub itself: a local one answered, without its delays, rate limits and outages',
    'attestations: nothing was signed',
    'wait timers: nobody waited for them',
];

// EXTERNAL MODULE: ./packages/core/.build/errors/catalogue/repository.js
var repository = __webpack_require__(79202);
// EXTERNAL MODULE: ./packages/core/.build/config/parse.js + 17 modules
var parse = __webpack_require__(47341);
;// CONCATENATED MODULE: ./packages/rehearsal/.build/rehearse/choose-workflow.js


const choose_workflow_FOLDER = '.github/workflows/';
const USES_SUITE = /^\s*(?:-\s*)?["']?uses["']?\s*:\s*["']?[^\s"'@]+\/liftlock(?:\/[^\s"'@]+)?@/im;
/** The workflow that is named, or the only one at HEAD that uses the suite. */
async function chooseWorkflow(git, folder, named) {
    if (named !== undefined)
        return readNamed(git, named);
    const listed = (await git('ls-tree', '-z', '--name-only', 'HEAD', choose_workflow_FOLDER)) ?? '';
    const paths = listed.split('\0').filter((path) => /\.ya?ml$/.test(path));
    const files = await Promise.all(paths.map(async (path) => ({ path, content: (await git('show', `HEAD:${path}`)) ?? '' })));
    const using = files.filter(({ content }) => USES_SUITE.test(content));
    const [first, ...more] = using;
    if (first === undefined)
        throw new problem/* LiftlockError */.Np(noWorkflow(folder, paths));
    if (more.length > 0)
        throw new problem/* LiftlockError */.Np(severalWorkflows(using.map(({ path }) => path)));
    return first;
}
async function readNamed(git, named) {
    const path = named.replace(/^\.\//, '');
    for (const candidate of [path, `${choose_workflow_FOLDER}${path}`]) {
        const content = await git('show', `HEAD:${candidate}`);
        if (content !== undefined)
            return { path: candidate, content };
    }
    throw new problem/* LiftlockError */.Np(workflowMissing(named));
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/rehearse/git.js



const git_MAX_OUTPUT_BYTES = 64 * 1024 * 1024;
/** Runs git in a folder of the user's: without their configuration, without hooks, and without writing to the index. */
function git_gitIn(folder) {
    return (...args) => new Promise((resolve, reject) => {
        const options = { cwd: folder, env: gitEnvironment(), maxBuffer: git_MAX_OUTPUT_BYTES, encoding: 'utf8' };
        (0,external_node_child_process_.execFile)('git', ['--no-optional-locks', ...args], options, (error, stdout) => {
            if (error?.code === 'ENOENT')
                reject(new problem/* LiftlockError */.Np((0,repository/* gitMissing */.HF)()));
            else
                resolve(error === null ? stdout : undefined);
        });
    });
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/rehearse/push-event.js
/** What GitHub sends a workflow about a push (docs: webhook events and payloads, `push`), as far as it is known here. */
function pushEvent(push) {
    const url = `https://github.com/${push.owner}/${push.repository}`;
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
            created: false,
            deleted: false,
            forced: false,
            compare: `${url}/compare/${push.before.slice(0, 12)}...${push.head.slice(0, 12)}`,
            commits: [commit],
            head_commit: commit,
            pusher: { name: push.actor },
            sender: { login: push.actor, id: 1, type: 'User' },
            repository: {
                id: 1,
                name: push.repository,
                full_name: `${push.owner}/${push.repository}`,
                owner: { login: push.owner, id: 1, type: 'Organization' },
                html_url: url,
                private: false,
                visibility: 'public',
                default_branch: push.defaultBranch,
            },
        },
    };
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/rehearse/starter-settings.js
/** People who review in a rehearsal of somebody's own repository. Their names say that they are not real. */
const ACTOR = 'rehearsal-actor';
const REVIEWER = 'rehearsal-reviewer';
/**
 * Environments as the configuration and the workflow name them. Those that ask for approvals get reviewers; what they
 * require gets a value that says that it is made up.
 */
function starterEnvironments(config, namedByWorkflow, given) {
    const configured = (config?.environments ?? []).map(({ name, approvals, requires }) => ({
        name,
        reviewers: approvals === 'none' ? [] : starter_settings_reviewers(approvals.count),
        variables: { ...valuesFor(requires.variables, madeUpVariable), ...given.variables },
        secrets: { ...valuesFor(requires.secrets, madeUpSecret), ...given.secrets },
    }));
    const known = new Set(configured.map(({ name }) => name.toLowerCase()));
    const others = namedByWorkflow.filter((name) => !known.has(name.toLowerCase()));
    return [...configured, ...others.map((name) => ({ name, reviewers: [], ...given }))];
}
/** Logins of everybody who may review: as many as the most demanding environment asks for. */
function reviewersOf(environments) {
    return [...new Set(environments.flatMap((environment) => environment.reviewers))];
}
/** What was made up, by name, for the list of what was not rehearsed. */
function madeUpNames(config, given) {
    const names = (config?.environments ?? []).flatMap(({ requires }) => [
        ...requires.variables.filter((name) => given.variables[name] === undefined),
        ...requires.secrets.filter((name) => given.secrets[name] === undefined),
    ]);
    return [...new Set(names)];
}
function starter_settings_reviewers(count) {
    return Array.from({ length: count }, (_, index) => (index === 0 ? REVIEWER : `${REVIEWER}-${index + 1}`));
}
function valuesFor(names, value) {
    return Object.fromEntries(names.map((name) => [name, value(name)]));
}
/** `.invalid` resolves nowhere (RFC 2606), so a made-up address can do no harm and says why it fails. */
function madeUpVariable(name) {
    const word = name.toLowerCase().replaceAll('_', '-');
    return /(^|_)(URL|URI|ENDPOINT|HOST)$/i.test(name) ? `https://${word}.rehearsal.invalid` : `rehearsal-${word}`;
}
function madeUpSecret(name) {
    return `rehearsal-secret-${name.toLowerCase().replaceAll('_', '-')}`;
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/rehearse/workflow-environments.js

/** Environments that jobs name in plain words. A name that an expression makes is found only when the job comes. */
function environmentNames(model) {
    const names = (model?.jobs ?? []).flatMap(({ environment }) => {
        if (environment === undefined)
            return [];
        const name = (0,workflow_parser_dist/* isMapping */.pi)(environment) ? environment.find('name') : environment;
        return name !== undefined && (0,workflow_parser_dist/* isScalar */.jn)(name) && !name.isExpression ? [name.toString()] : [];
    });
    return [...new Set(names)];
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/rehearse/repository-scene.js











/** The user's own repository: its commit at HEAD, in a clone. The repository itself is only read. */
async function repositoryScene(folders, options) {
    const found = await lookAt(git_gitIn(options.folder), options.folder);
    const git = git_gitIn(found.root);
    const workflow = await chooseWorkflow(git, found.root, options.workflow);
    const config = await configAt(git);
    const gitDir = await cloneBare(git, found, (0,external_node_path_.join)(folders.root, 'repository.git'));
    const { model } = inspectWorkflow(workflow, { suite: { root: options.suiteRoot } });
    const environments = starterEnvironments(config, environmentNames(model), options.given);
    return {
        ...found,
        gitDir,
        workflow,
        event: eventFor(model?.events ?? {}, found),
        actor: ACTOR,
        users: [ACTOR, ...reviewersOf(environments)].map((login) => ({ login })),
        environments,
        sites: {},
        notRehearsed: [
            ...found.notes,
            ...rulesNote(environments.map(({ name }) => name)),
            ...settingsNote(madeUpNames(config, options.given)),
        ],
        readFile: (path) => fileAt(gitDir, found.head, path),
        close: () => Promise.resolve(),
    };
}
async function lookAt(git, folder) {
    const root = (await git('rev-parse', '--show-toplevel').catch(() => undefined))?.trim();
    if (root === undefined || root === '')
        throw new problem/* LiftlockError */.Np((0,repository/* notARepository */.di)(folder));
    const log = await git('log', '-1', '--format=%H%x00%P%x00%s%x00%an');
    if (log === undefined)
        throw new problem/* LiftlockError */.Np((0,repository/* noCommits */.CK)(folder));
    if ((await git('rev-parse', '--is-shallow-repository'))?.trim() === 'true')
        throw new problem/* LiftlockError */.Np((0,repository/* shallowClone */.yG)());
    const branch = (await git('symbolic-ref', '--quiet', '--short', 'HEAD'))?.trim();
    if (branch === undefined)
        throw new problem/* LiftlockError */.Np(notOnBranch(folder));
    const [head = '', parents = '', subject = '', author = ''] = log.trimEnd().split('\0');
    const changed = ((await git('status', '--porcelain')) ?? '').split('\n').filter((line) => line !== '').length;
    const remoteHead = (await git('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'))?.trim();
    return {
        root,
        ...ownerAndName(await git('config', '--get', 'remote.origin.url'), root),
        defaultBranch: remoteHead?.replace(/^origin\//, '') ?? branch,
        branch,
        head,
        before: parents.split(' ')[0] || '0'.repeat(40),
        commit: { subject, author },
        notes: changed === 0 ? [] : [`uncommitted changes: ${changed} files differ from HEAD, which is what was rehearsed`],
    };
}
/** From the address of `origin`, of which nothing but the name is used. */
function ownerAndName(url, root) {
    const [, owner, repository] = /[/:]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec((url ?? '').trim()) ?? [];
    const isRemote = /^(?:https?:|ssh:|git:|[\w.-]+@[\w.-]+:)/.test((url ?? '').trim());
    if (isRemote && owner !== undefined && repository !== undefined)
        return { owner, repository };
    return { owner: 'local', repository: (0,external_node_path_.basename)(root).replace(/[^\w.-]+/g, '-') || 'repository' };
}
async function configAt(git) {
    const text = await git('show', `HEAD:${parse/* CONFIG_FILE */.g}`);
    // Without one the actions of the suite say so, and other workflows need none.
    if (text === undefined)
        return undefined;
    const parsed = (0,parse/* parseConfig */.o)(text);
    if (!parsed.ok)
        throw new problem/* LiftlockError */.Np(parsed.problems);
    return parsed.config;
}
/** Branches and tags as they are here. Nothing is fetched, and the clone does not know where it came from. */
async function cloneBare(git, { root, defaultBranch, head }, target) {
    const cloned = await git('clone', '--quiet', '--bare', '--no-hardlinks', root, target);
    const clone = git_gitIn(target);
    if (cloned === undefined)
        throw new problem/* LiftlockError */.Np((0,repository/* notARepository */.di)(root));
    await clone('remote', 'remove', 'origin');
    // Whoever works on a branch may have no local copy of the default branch, which a repository on GitHub always has.
    if ((await clone('rev-parse', '--verify', '--quiet', `refs/heads/${defaultBranch}`)) === undefined) {
        const remote = (await git('rev-parse', '--verify', '--quiet', `refs/remotes/origin/${defaultBranch}`))?.trim();
        const known = remote !== undefined && (await clone('cat-file', '-e', remote)) !== undefined;
        await clone('update-ref', `refs/heads/${defaultBranch}`, known ? remote : head);
    }
    await clone('symbolic-ref', 'HEAD', `refs/heads/${defaultBranch}`);
    return target;
}
/** Text of a file at a commit. The runner asks for local actions before it begins, and does not wait. */
function fileAt(gitDir, commit, path) {
    const args = [`--git-dir=${gitDir}`, 'show', `${commit}:${path.replace(/^\.\//, '')}`];
    const { status, stdout } = (0,external_node_child_process_.spawnSync)('git', args, { env: gitEnvironment(), encoding: 'utf8' });
    return status === 0 ? stdout : undefined;
}
/** A push, or the button of `workflow_dispatch` for workflows that only start so. */
function eventFor(events, found) {
    const push = pushEvent({ ...found, ...found.commit, actor: ACTOR });
    if ('push' in events || !('workflow_dispatch' in events))
        return push;
    const { repository, sender } = push.payload;
    return { name: 'workflow_dispatch', payload: { ref: `refs/heads/${found.branch}`, inputs: {}, repository, sender } };
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/rehearse/result-of.js


/** Reads the result of a rehearsal from how the run ended and from what the local GitHub holds. */
function resultOf(run, state, notRehearsed) {
    return {
        schema: 1,
        conclusion: run.conclusion,
        jobs: run.jobs.map(({ id, name, conclusion, outputs }) => ({ id, name, conclusion, outputs })),
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
        api: { calls: state.api.calls, writes: state.api.writes },
        notRehearsed,
    };
}
function liveView(state, environment) {
    const record = liveIn(state, environment);
    return record === undefined ? null : { version: record.payload.version, candidate: record.payload.candidate };
}
/** GitHub gives back a payload as it was sent: as JSON, or as a text of JSON. */
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/rehearse/reviews.js

/** Gives reviews to the local GitHub as a person would: with a reviewer's own token, by the call of the review dialog. */
class Reviews {
    #github;
    #tokens = new Map();
    constructor(github) {
        this.#github = github;
    }
    /** Environments of the run that wait for somebody. */
    waiting(runId) {
        const run = this.#github.state.runs.find(({ id }) => id === runId);
        return run === undefined ? [] : pendingReviews(this.#github.state, run).map(({ environment }) => environment.name);
    }
    /** The reviewer whose turn it is: one who has not approved this environment in this run yet, if there is one. */
    reviewer(runId, environment) {
        const { environments, reviews } = this.#github.state;
        const reviewers = environments.find(({ name }) => name === environment)?.reviewers ?? [];
        const approved = reviews.filter((review) => review.runId === runId && review.environments.includes(environment));
        const done = new Set(approved.map(({ user }) => user));
        return reviewers.find((login) => !done.has(login)) ?? reviewers[0] ?? '';
    }
    /** A text says why GitHub did not take the review. */
    async decide(runId, { environments, state, comment }) {
        for (const [reviewer, names] of this.#byReviewer(runId, environments)) {
            const problem = await this.#post(runId, reviewer, { environment_ids: this.#ids(names), state, comment });
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
    async #post(runId, reviewer, body) {
        const { owner, name } = this.#github.state.repository;
        const url = `${this.#github.origin}/repos/${owner}/${name}/actions/runs/${runId}/pending_deployments`;
        const response = await this.#github.fetch(url, {
            method: 'POST',
            headers: { authorization: `token ${this.#token(reviewer)}`, 'content-type': 'application/json' },
            body: JSON.stringify(body),
        });
        if (response.ok)
            return undefined;
        const answer = (await response.json());
        const errors = (answer.errors ?? []).filter((error) => typeof error === 'string');
        return [`GitHub answered ${response.status}: ${answer.message ?? ''}`, ...errors].join(' ');
    }
    #token(login) {
        const token = this.#tokens.get(login) ?? this.#github.issueToken({ login });
        this.#tokens.set(login, token);
        return token;
    }
    #ids(names) {
        return this.#github.state.environments.filter(({ name }) => names.includes(name)).map(({ id }) => id);
    }
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/hosts/forward.js

/** Hands a request on to a service on this machine, and its answer back. */
function forward(request, response, port) {
    return new Promise((resolve, reject) => {
        const onward = (0,external_node_http_.request)({
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/hosts/service.js

const LISTENING = /listening on (?:.*:)?(\d+)\s*$/m;
const START_LIMIT_MS = 10_000;
const STOP_LIMIT_MS = 2_000;
/** Starts `node <script>` in a folder and waits until it listens. Its output is the reason if it does not. */
function startService(folder, script) {
    const child = (0,external_node_child_process_.spawn)(process.execPath, [script], {
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
            // After it listens nobody reads on, but the pipe must not fill up.
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/hosts/placement.js



const SERVER = 'src/server.js';
/** Unpacks into a new folder, and starts the server if there is one. */
async function placement_place(files, folder) {
    for (const { path, bytes } of files) {
        await (0,promises_.mkdir)((0,external_node_path_.join)(folder, (0,external_node_path_.dirname)(path)), { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, path), bytes);
    }
    return start({
        version: placement_versionOf(files),
        folder,
        files: new Map(files.map(({ path, bytes }) => [path, bytes])),
        service: undefined,
    });
}
/** Starts what was placed before once more. */
async function start(placement) {
    const service = placement.files.has(SERVER) ? await startService(placement.folder, SERVER) : undefined;
    return { ...placement, service };
}
/** `version.json` is what the build of the sample puts into each tarball. */
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

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./packages/rehearsal/.build/hosts/read-tarball.js

/** A tarball that a careful host does not unpack. */
class TarballError extends Error {
    constructor(message) {
        super(message);
        this.name = 'TarballError';
    }
}
const BLOCK = 512;
const MAX_UNPACKED_BYTES = 64 * 1024 * 1024;
/** Type flags: a file in its old and new spelling, and a folder, which needs no entry of its own. */
const FILE = new Set(['0', '\0']);
const read_tarball_FOLDER = '5';
/** Reads a .tgz in ustar format. Refuses links, devices, and paths that lead out of the folder. */
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
        return (0,external_node_zlib_.gunzipSync)(tarball, { maxOutputLength: MAX_UNPACKED_BYTES });
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
/** `npm pack` and others start every path with `./` or `package/`; only the first is taken away. */
function safePath(path) {
    const relative = path.replace(/^\.\//, '').replace(/\/$/, '');
    const parts = relative.split('/');
    if (relative.startsWith('/') || /[\\:\0]/.test(relative) || parts.includes('..')) {
        throw new TarballError(`the path ${JSON.stringify(path)} leads out of the folder`);
    }
    return relative;
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/hosts/environment-host.js






const COMPONENT = /^[a-z0-9][a-z0-9._-]{0,63}$/i;
const MAX_UPLOAD_BYTES = 64 * 1024 * 1024;
const environment_host_TYPES = {
    html: 'text/html; charset=utf-8',
    css: 'text/css; charset=utf-8',
    js: 'text/javascript; charset=utf-8',
    json: 'application/json; charset=utf-8',
};
/**
 * Stands for the machines of an environment: takes tarballs by HTTP, runs what is in them, and goes back to the one
 * before. `/health` and `/api/` lead to the deployed service, everything else to the deployed files.
 */
class EnvironmentHost {
    name;
    #options;
    #server;
    #slots = new Map();
    #deploys = 0;
    /** Deploys wait for each other. */
    #last = Promise.resolve();
    constructor(options) {
        this.name = options.name;
        this.#options = options;
        this.#server = (0,external_node_http_.createServer)((request, response) => {
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
        await (0,promises_.mkdir)(this.#options.folder, { recursive: true });
        await new Promise((resolve, reject) => {
            this.#server.once('error', reject);
            this.#server.listen(0, '127.0.0.1', resolve);
        });
    }
    get url() {
        return `http://127.0.0.1:${this.#server.address().port}`;
    }
    /** What runs here: component to version. */
    get versions() {
        const placed = [...this.#slots].flatMap(([name, { current }]) => current === undefined ? [] : [[name, current.version]]);
        return Object.fromEntries(placed);
    }
    /** Ends the server and every process that it started. */
    async close() {
        const closed = new Promise((resolve) => {
            this.#server.close(() => resolve());
        });
        this.#server.closeAllConnections();
        // A deploy that is under way would start a process after everybody thinks that all have ended.
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
        const files = readTarball(await environment_host_bodyOf(request));
        return async () => {
            this.#deploys += 1;
            const placement = await placement_place(files, (0,external_node_path_.join)(this.#options.folder, `${component}-${this.#deploys}`));
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
async function environment_host_bodyOf(request) {
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/sample/fast-import.js
/**
 * The stream that `git fast-import` reads. It makes a whole history in one process, with people and dates of our
 * choosing, so that the commits have the same SHAs on every machine.
 */
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/sample/files/api.js
/** The component `api` of the sample: an HTTP service in plain Node. */
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
/** With \`unknownPath\` as the answer to paths that lead nowhere. */
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/sample/files/pipeline.js
/** What an adopter writes: the configuration, and the workflow that calls the four actions. */
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
/** Both environments of the sample are rolled out and checked in the same way. */
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/sample/files/texts.js
/** The rest of the sample repository. */
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/sample/files/tools.js
/** Scripts that both components of the sample share. They need nothing but Node. */
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/sample/files/web.js
/** The component `web` of the sample: static files, built from sources. */
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/sample/history.js





const ADA = { login: 'ada-lindqvist', name: 'Ada Lindqvist', email: 'ada@lockside.example' };
const TOMAS = { login: 'tomas-okoye', name: 'Tomas Okoye', email: 'tomas@lockside.example' };
const ROBIN = { login: 'robin-vale', name: 'Robin Vale', email: 'robin@lockside.example' };
/** Whoever merged last starts the run; somebody else reviews it. */
const PEOPLE = { actor: ADA, reviewer: ROBIN, all: [ADA, TOMAS, ROBIN] };
/** The first release was made by hand, before there was a pipeline. */
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
            'tools/deploy.js': TOOL_DEPLOY,
            'test/packed-service.test.js': INTEGRATION_TEST,
        },
    },
];
/** The history of the sample, parents before children; the last commit is the head of `main`. */
const HISTORY = [...START, ...SINCE_RELEASE];

;// CONCATENATED MODULE: ./packages/rehearsal/.build/sample/make-sample.js






const BRANCH = 'main';
/** Makes the sample's bare repository, with all of its history, in `folder`. */
async function makeSample(folder) {
    const gitDir = (0,external_node_path_.join)(folder, 'repository.git');
    const git = new GitRepository(gitDir);
    await git.run(['init', '--quiet', '--bare', `--initial-branch=${BRANCH}`, gitDir]);
    const shas = await importHistory(git, (0,external_node_path_.join)(folder, 'marks'));
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
/** A message that names an earlier commit needs its SHA, so history is imported up to there first. */
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
        shas = readMarks(await (0,promises_.readFile)(marksFile, 'utf8'), ids);
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
/** Lines of `:3 <sha>`. */
function readMarks(text, ids) {
    const lines = text.trim().split('\n');
    return new Map(lines.map((line) => line.slice(1).split(' ')).map(([mark = '', sha = '']) => [ids[Number(mark) - 1] ?? '', sha]));
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/rehearse/sample-scene.js






const ENVIRONMENTS = ['staging', 'production'];
/** The sample product, its two environments as processes of ours, and somebody who must approve production. */
async function sampleScene({ root }) {
    const sample = await makeSample(root);
    const { actor, reviewer, all } = sample.people;
    const token = (0,external_node_crypto_.randomBytes)(18).toString('hex');
    const hosts = ENVIRONMENTS.map((name) => new EnvironmentHost({ name, folder: (0,external_node_path_.join)(root, `host-${name}`), token }));
    await Promise.all(hosts.map((host) => host.listen()));
    const git = git_gitIn(sample.gitDir);
    const subject = ((await git('log', '-1', '--format=%s', sample.head)) ?? '').trim();
    const content = (await git('show', `${sample.head}:${sample.workflow}`)) ?? '';
    return {
        owner: sample.owner,
        repository: sample.repository,
        defaultBranch: sample.branch,
        gitDir: sample.gitDir,
        branch: sample.branch,
        head: sample.head,
        commit: { subject, author: actor.name },
        workflow: { path: sample.workflow, content },
        event: pushEvent({ ...sample, defaultBranch: sample.branch, subject, author: actor.name, actor: actor.login }),
        actor: actor.login,
        users: all.map(({ login }) => ({ login })),
        environments: hosts.map((host) => ({
            name: host.name,
            reviewers: host.name === 'production' ? [reviewer.login] : [],
            variables: { API_URL: host.url, DEPLOY_URL: host.url },
            secrets: { DEPLOY_TOKEN: token },
        })),
        sites: Object.fromEntries(hosts.map((host) => [host.name, host.url])),
        notRehearsed: ['environments: staging and production were processes on this machine'],
        readFile: () => undefined,
        async close() {
            await Promise.all(hosts.map((host) => host.close()));
        },
    };
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/rehearse/rehearsal.js















/** GitHub lets steps that run `always()` go on for five minutes. Whoever presses Ctrl-C does not wait so long. */
const CANCEL_MS = 20_000;
/** One rehearsal, from the temporary folder that it makes to the one that it removes. */
class Rehearsal {
    scene;
    github;
    reviews;
    run = new RunModel();
    #options;
    #root;
    #served;
    #page;
    #notes;
    constructor(parts) {
        this.scene = parts.scene;
        this.github = parts.github;
        this.reviews = new Reviews(parts.github);
        this.#options = parts.options;
        this.#root = parts.root;
        this.#served = parts.served;
        this.#notes = [...NEVER_REHEARSED, ...parts.scene.notRehearsed, ...parts.notes];
        this.#page = parts.options.page === undefined ? undefined : new PageServer(this.#pageSource());
    }
    /** Makes everything and runs nothing. What cannot be rehearsed is refused here, by name. */
    static async open(options) {
        if (options.keep !== undefined)
            await checkKeepFolder(options.keep);
        // macOS links its temporary folder; paths of jobs must be the ones that programs find out themselves.
        const root = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(options.temporary ?? (0,external_node_os_.tmpdir)(), 'liftlock-rehearsal-')));
        let scene;
        let served;
        try {
            scene = await makeScene(root, options);
            const notes = refuseEarly(scene, options);
            const github = localGitHub(root, scene, options);
            served = await serve(github);
            const rehearsal = new Rehearsal({ options, root, scene, github, served, notes });
            await rehearsal.#openPage();
            return rehearsal;
        }
        catch (error) {
            await served?.close();
            await scene?.close();
            await (0,promises_.rm)(root, { recursive: true, force: true });
            throw error;
        }
    }
    /** Address of the page, if there is one; with a path, of that page. */
    address(path = '/') {
        return this.#page?.address(path);
    }
    /** Resolves when nobody has looked at the page for a while, or when the signal says that it does not matter. */
    async unwatched(signal, graceMs) {
        await this.#page?.unwatched(signal, graceMs);
    }
    async perform(audience) {
        const { scene, github } = this;
        const { signal, node, suiteRoot, clock } = this.#options;
        const folders = await this.#folders('home', 'tmp', 'work');
        const forget = github.on(() => this.#page?.changed());
        const result = await runWorkflow({
            workflow: scene.workflow,
            repository: {
                owner: scene.owner,
                name: scene.repository,
                defaultBranch: scene.defaultBranch,
                cloneUrl: `${github.origin}/git/${scene.owner}/${scene.repository}.git`,
                readFile: (path) => scene.readFile(path),
            },
            event: scene.event,
            ref: `refs/heads/${scene.branch}`,
            sha: scene.head,
            actor: scene.actor,
            host: github,
            workspace: folders.work,
            node,
            suite: { root: suiteRoot },
            env: jobEnvironment({ path: this.#options.path, node, home: folders.home, temporary: folders.tmp }),
            clock,
            signal,
            limits: { cancelMs: CANCEL_MS },
            onEvent: (event) => {
                this.run.take(event);
                this.#page?.take(event);
                audience.event(event);
            },
        }).finally(forget);
        this.#learn(result.notRehearsed);
        this.#page?.finish();
        if (this.#options.keep !== undefined)
            await keep(this.#options.keep, github, scene.gitDir);
        return resultOf(result, github.state, this.#notes);
    }
    decide(decision) {
        return this.reviews.decide(this.run.id, decision);
    }
    /** Ends every server and process, and removes the temporary folder. */
    async close() {
        await this.#page?.close();
        await this.#served.close();
        await this.scene.close();
        await (0,promises_.rm)(this.#root, { recursive: true, force: true, maxRetries: 3 });
    }
    #learn(notes) {
        for (const note of notes)
            if (!this.#notes.includes(note))
                this.#notes.push(note);
    }
    async #openPage() {
        const port = this.#options.page ?? 0;
        try {
            await this.#page?.listen(port);
        }
        catch (error) {
            if (error.code !== 'EADDRINUSE')
                throw error;
            throw new problem/* LiftlockError */.Np(portInUse(port));
        }
    }
    async #folders(...names) {
        const made = await Promise.all(names.map(async (name) => {
            const folder = (0,external_node_path_.join)(this.#root, name);
            await (0,promises_.mkdir)(folder);
            return [name, folder];
        }));
        return Object.fromEntries(made);
    }
    #pageSource() {
        const { scene, github, run } = this;
        return {
            repository: `${scene.owner}/${scene.repository}`,
            commit: { branch: scene.branch, sha: scene.head, ...scene.commit },
            workflow: scene.workflow.path,
            reviewer: (environment) => this.reviews.reviewer(run.id, environment),
            run,
            github,
            gitDir: scene.gitDir,
            sites: scene.sites,
            assumptions: assumptions,
            notRehearsed: () => this.#notes,
            review: (decision) => this.decide(decision),
        };
    }
}
function makeScene(root, options) {
    const { repo, workflow, suiteRoot, given = { secrets: {}, variables: {} } } = options;
    if (repo === undefined)
        return sampleScene({ root });
    return repositoryScene({ root }, { folder: repo, workflow, given, suiteRoot });
}
/** Asks the runner about the whole workflow before anything is served or started. */
function refuseEarly(scene, { suiteRoot }) {
    const event = { ...scene.event, ref: `refs/heads/${scene.branch}` };
    const readFile = (path) => scene.readFile(path);
    const { errors, refused, notRehearsed } = inspectWorkflow(scene.workflow, {
        suite: { root: suiteRoot },
        event,
        readFile,
    });
    const reasons = [...errors, ...refused];
    if (reasons.length > 0)
        throw new problem/* LiftlockError */.Np(workflowNotRunnable(scene.workflow.path, reasons));
    return notRehearsed;
}
function localGitHub(root, scene, { given, clock }) {
    return new LocalGitHub({
        owner: scene.owner,
        repository: scene.repository,
        defaultBranch: scene.defaultBranch,
        gitDir: scene.gitDir,
        blobsDir: (0,external_node_path_.join)(root, 'blobs'),
        clock: () => new Date(clock()),
        environments: scene.environments,
        users: scene.users,
        ...(given === undefined ? {} : { secrets: given.secrets, variables: given.variables }),
    });
}

;// CONCATENATED MODULE: ./packages/cli/.build/rehearse/interruption.js

/** Ctrl-C, `kill`, and a terminal that was closed. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** Ctrl-C and its relatives, as something that code can wait for and act on. */
class Interruption {
    #controller = new AbortController();
    #source;
    #listener = () => this.interrupt();
    constructor(source) {
        this.#source = source;
        for (const signal of SIGNALS)
            source.on(signal, this.#listener);
    }
    /** Whoever reads the output has gone away: `liftlock rehearse | head`. Nothing may be left behind all the same. */
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
    /** Signals end the process again, as if nobody had listened. */
    ignore() {
        for (const signal of SIGNALS)
            this.#source.off(signal, this.#listener);
    }
}

;// CONCATENATED MODULE: ./packages/cli/.build/rehearse/open-browser.js

/** Opens an address in the user's browser, where there is a screen. Whatever goes wrong: the address is printed, too. */
function openBrowser(address, env) {
    const program = programFor(env);
    if (program === undefined)
        return;
    const child = (0,external_node_child_process_.spawn)(program, [address], { stdio: 'ignore', detached: true });
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/terminal/style.js
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
/** Colour only where somebody watches and has not said no (no-color.org). */
function styleFor(terminal, env) {
    const refused = (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb';
    return terminal.isTTY === true && !refused ? COLOUR : style_PLAIN;
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/terminal/clean.js
// Everything but tab of C0, then DEL and C1, in which single characters begin escape sequences.
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f]/g;
const HAS_CONTROL = new RegExp(CONTROL.source);
// oxlint-disable-next-line no-control-regex
const ESCAPES = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
/** Text of others without escape sequences and control characters: a log must not move the cursor or set the title. */
function clean(text) {
    // Every escape sequence begins with a control character, and hardly any line has one.
    if (!HAS_CONTROL.test(text))
        return text;
    return text.replace(ESCAPES, '').replace(CONTROL, '');
}
/** At most `width` characters, with an ellipsis where something is missing. */
function cut(text, width) {
    const characters = Array.from(text);
    return characters.length <= width ? text : `${characters.slice(0, Math.max(0, width - 1)).join('')}…`;
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/terminal/step-tail.js

const step_tail_MAX_LINES = 20;
/** Less is enough where an error has said already what went wrong. */
const MAX_LINES_EXPLAINED = 5;
/** How an error stands in the log. */
const ECHOED_ERROR = /^##\[error\]/;
/** The runner says no more than this about a script that failed. */
const EXPLAINS_NOTHING = /^Process completed with exit code \d+\.$/;
/** The last lines of a step's log: what to show if it fails, without what its errors have said. */
class StepTail {
    #lines = [];
    #said = new Set();
    #last = '';
    /** The last line that holds something. */
    get last() {
        return this.#last;
    }
    add(line) {
        if (line.trim() !== '')
            this.#last = line.trim();
        this.#lines.push(line);
        if (this.#lines.length > step_tail_MAX_LINES)
            this.#lines.shift();
    }
    /** An error was shown. The log holds its text once more. */
    explain(message) {
        if (EXPLAINS_NOTHING.test(message))
            return;
        for (const line of message.split('\n'))
            this.#said.add(clean(line));
    }
    lines() {
        const news = this.#lines.filter((line) => !this.#said.has(line.replace(ECHOED_ERROR, '')));
        return this.#said.size === 0 ? news : news.slice(-MAX_LINES_EXPLAINED);
    }
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/terminal/run-reporter.js



/** How actions keep the output of others from being taken for commands. It says nothing to a reader. */
const MARKER = /^::(?:stop-commands::.*|\*\*\*::)$/;
/** What the runner does around the steps of a job. Nobody reads of it as long as it works. */
const HOUSEKEEPING = /^(?:Set up job|Complete job|Post .*)$/;
/** The first group of every step holds what the runner hands over to it. */
const PREAMBLE = /^(?:Run |GITHUB_TOKEN Permissions$)/;
/** So much of a comment is shown: more than a sentence, less than a page. */
const MAX_COMMENT = 200;
/** Turns the events of a run into lines for a terminal, and into one line that says what goes on right now. */
class RunReporter {
    #options;
    #jobs = new Map();
    /** The job whose lines were printed last; another one repeats its name first. */
    #shown = '';
    constructor(options) {
        this.#options = options;
    }
    take(event) {
        switch (event.type) {
            case 'run-started':
                for (const { id, name } of event.jobs)
                    this.#jobs.set(id, { name, step: undefined });
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
    /** The running steps, for the one line at the bottom of a terminal. */
    status(now) {
        const running = [...this.#jobs.values()].flatMap(({ name, step }) => (step === undefined ? [] : [{ name, step }]));
        const { dim, bold } = this.#options.style;
        return running
            .map(({ name, step }) => {
            const line = step.tail.last === '' ? '' : dim(` ${cut(step.tail.last, 60)}`);
            return `${bold(name)} · ${step.name} ${dim(duration(now - step.since))}${line}`;
        })
            .join('   ');
    }
    #stepStarted(event) {
        const job = this.#job(event.job);
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
        return this.#options.verbose ? this.#announce(event.job, []) : [];
    }
    #logged(event) {
        const { step } = this.#job(event.job);
        const line = clean(event.line);
        if (MARKER.test(line))
            return [];
        if (step === undefined)
            return this.#options.verbose ? this.#under(event.job, [`    ${line}`]) : [];
        if (!step.preamble)
            step.tail.add(line);
        if (!this.#options.verbose)
            return [];
        return this.#announce(event.job, [this.#options.style.dim(`    ${'  '.repeat(step.groups)}${line}`)]);
    }
    #groupStarted(event) {
        const { step } = this.#job(event.job);
        const depth = step?.groups ?? 0;
        if (step !== undefined)
            step.groups += 1;
        if (step !== undefined)
            step.preamble = PREAMBLE.test(event.title);
        if (PREAMBLE.test(event.title) && !this.#options.verbose)
            return [];
        const title = `    ${'  '.repeat(depth)}${this.#options.style.dim('›')} ${clean(event.title)}`;
        return this.#announce(event.job, [title]);
    }
    #groupEnded(event) {
        const { step } = this.#job(event.job);
        if (step !== undefined)
            Object.assign(step, { groups: Math.max(0, step.groups - 1), preamble: false });
        return [];
    }
    #annotated(event) {
        const { style } = this.#options;
        const { step } = this.#job(event.job);
        if (event.level === 'error')
            step?.tail.explain(event.message);
        const paint = { error: style.red, warning: style.yellow, notice: style.blue }[event.level];
        const place = event.file === '' ? '' : style.dim(` ${clean(event.file)}${event.line === undefined ? '' : `:${event.line}`}`);
        const title = event.title === '' ? '' : `${style.bold(clean(event.title))} `;
        const [first = '', ...rest] = event.message.split('\n').map(clean);
        return this.#announce(event.job, [
            `    ${paint(event.level)} ${title}${first}${place}`,
            ...rest.map((line) => `    ${' '.repeat(event.level.length)} ${line}`),
        ]);
    }
    #stepCompleted(event) {
        const job = this.#job(event.job);
        const { step } = job;
        if (step === undefined)
            return [];
        job.step = undefined;
        const { style, verbose } = this.#options;
        if (!verbose && !step.announced && event.outcome === 'success' && HOUSEKEEPING.test(step.name))
            return [];
        const showTail = event.outcome === 'failure' && !verbose;
        const tail = showTail ? step.tail.lines().map((line) => style.dim(`    │ ${line}`)) : [];
        // A step that was forgiven is neither green nor red.
        const forgiven = event.outcome === 'failure' && event.conclusion === 'success';
        const mark = forgiven ? style.yellow('!') : this.#mark(event.conclusion);
        const note = forgiven ? style.yellow(' failed, and the job goes on') : '';
        const text = event.conclusion === 'skipped' ? style.dim(step.name) : step.name;
        return this.#under(event.job, [...tail, `  ${mark} ${text}${note}${style.dim(` ${duration(event.durationMs)}`)}`]);
    }
    #jobCompleted(event) {
        const { style } = this.#options;
        const { name } = this.#job(event.job);
        const { conclusion, durationMs } = event;
        const result = {
            success: '',
            skipped: style.dim(' skipped'),
            failure: style.red(' failure'),
            cancelled: ' cancelled',
        };
        const time = durationMs === 0 ? '' : style.dim(` ${duration(durationMs)}`);
        const gap = this.#shown === event.job ? [] : [''];
        this.#shown = '';
        return [...gap, `${this.#mark(conclusion)} ${style.bold(clean(name))}${result[conclusion]}${time}`];
    }
    #reviewed(event) {
        const { style } = this.#options;
        const mark = event.state === 'approved' ? style.green('✓') : style.red('✗');
        const comment = event.comment === '' ? '' : `: ${cut(clean(event.comment.replaceAll(/\s+/g, ' ')), MAX_COMMENT)}`;
        this.#shown = '';
        return ['', `${mark} ${style.bold(clean(event.environment))} ${event.state} by ${clean(event.user)}${comment}`];
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
    /** Lines that belong below the running step: its name comes first, once. */
    #announce(id, lines) {
        const { step } = this.#job(id);
        if (step === undefined || (step.announced && this.#shown === id))
            return this.#under(id, lines);
        step.announced = true;
        return this.#under(id, [`  ${this.#options.style.blue('▸')} ${step.name}`, ...lines]);
    }
    /** Lines that belong below a job: its name comes first when another job spoke last. */
    #under(id, lines) {
        if (this.#shown === id)
            return [...lines];
        this.#shown = id;
        return ['', this.#options.style.bold(clean(this.#job(id).name)), ...lines];
    }
    #job(id) {
        const known = this.#jobs.get(id);
        if (known !== undefined)
            return known;
        // A combination of a matrix: known only once it starts.
        const job = { name: id, step: undefined };
        this.#jobs.set(id, job);
        return job;
    }
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/terminal/live-writer.js

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const FRAME_MS = 100;
const CLEAR_LINE = '\r\u001b[2K';
// oxlint-disable-next-line no-control-regex
const COLOURS = /\u001b\[\d+m/g;
/**
 * Writes lines and, on a terminal, one more below them that says what goes on and is written anew all the time.
 * Everywhere else only the lines.
 */
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
    /** Nothing moves any more; what comes now stays. */
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
        // A line that wraps could not be cleared; one that is too long goes without colours.
        const plain = status.replace(COLOURS, '');
        const line = Array.from(plain).length > width ? cut(plain, width) : status;
        this.#output.write(status === '' ? CLEAR_LINE : `${CLEAR_LINE}${frame} ${line}`);
    }
}

;// CONCATENATED MODULE: ./packages/rehearsal/.build/terminal/wrap.js
/** Lines of at most `width` characters, broken at spaces. A word that is longer, like an address, stays whole. */
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

;// CONCATENATED MODULE: ./packages/rehearsal/.build/terminal/texts.js



/** Wide enough for addresses and digests, and narrow enough for half a screen. */
const COLUMNS = 100;
/** What is said before the first job. */
function openingLines(opening, style) {
    const { repository, branch, sha, workflow, address } = opening;
    return [
        `${style.bold('Liftlock rehearsal')} ${clean(repository)} ${style.dim(`${clean(branch)} @ ${shortSha(sha)}`)}`,
        style.dim(clean(workflow)),
        ...(address === undefined ? [] : [`${style.dim('watch it at')} ${style.blue(address)}`]),
    ];
}
function waitingLines(waiting, style) {
    const names = waiting.environments.map(clean);
    const verb = names.length === 1 ? 'is' : 'are';
    const keys = `${style.bold('a')} approve   ${style.bold('r')} reject   ${style.dim(`as ${clean(waiting.reviewer)}`)}`;
    return [
        '',
        style.yellow(style.bold(`${names.join(' and ')} ${verb} waiting for your review`)),
        ...(waiting.address === undefined ? [] : [`  ${style.blue(waiting.address)}`]),
        ...(waiting.keys ? [`  ${keys}`] : [style.dim('  --approve or --reject would need nobody')]),
    ];
}
/** What is said when all is over: what is where, what was released, and what nobody has rehearsed. */
function endingLines(ending, style) {
    const { result, address, kept } = ending;
    return [
        '',
        ...conclusionLines(result, style),
        ...section('What is where', placeLines(ending, style), style),
        ...section('Releases', result.releases.flatMap((release) => releaseLines(release, style)), style),
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
    const where = address === undefined ? '--verbose lists them' : 'the page of the run and --verbose list them';
    return section(title, [`${count} things about GitHub that this rehearsal rests on: ${where}`], style);
}
/** One entry of a list, its later lines below the first one. */
function item(text, mark = '-') {
    return wrap(text, COLUMNS - 4).map((line, index) => `${index === 0 ? mark : ' '} ${line}`);
}
function conclusionLines(result, style) {
    const { conclusion, approvals, api, releases } = result;
    const calls = style.dim(`${api.calls} API ${api.calls === 1 ? 'call' : 'calls'}, ${api.writes} of them writes`);
    if (conclusion === 'success') {
        const published = releases.some((release) => !release.draft);
        const what = published ? 'The rehearsal succeeded.' : 'The rehearsal succeeded, and released nothing.';
        return [`${style.green('✓')} ${style.bold(what)} ${calls}`];
    }
    const rejected = approvals.find((approval) => approval.state === 'rejected');
    if (rejected !== undefined) {
        const what = `${clean(rejected.environment)} was rejected by ${clean(rejected.user)}.`;
        return [`${style.red('✗')} ${style.bold(what)} ${untouched(rejected.environment, result)}`.trimEnd(), `  ${calls}`];
    }
    const word = conclusion === 'cancelled' ? 'was cancelled' : 'failed';
    return [`${style.red('✗')} ${style.bold(`The rehearsal ${word}.`)} ${calls}`];
}
/** Said only if it is so. */
function untouched(environment, { deployments, releases }) {
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

// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
;// CONCATENATED MODULE: ./packages/rehearsal/.build/terminal/review-keys.js

/** Waits for a key on a terminal. Ends without one when `signal` says that nobody needs it any more. */
async function keyOf(names, actions, signal) {
    const { input } = actions;
    (0,external_node_readline_.emitKeypressEvents)(input);
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
/** `a` or `r`, then a comment. Undefined when somebody else answered first, or went away. */
async function askForReview(actions, signal) {
    const key = await keyOf(['a', 'r'], actions, signal);
    if (key === undefined)
        return undefined;
    const state = key === 'a' ? 'approved' : 'rejected';
    const comment = await commentFor(state, actions, signal);
    return comment === undefined ? undefined : { state, comment };
}
/** Keeps the page open until somebody has seen enough. */
async function waitForQuit(actions, signal) {
    await keyOf(['q', 'return', 'escape'], actions, signal);
}
async function commentFor(state, actions, signal) {
    actions.writer.stop();
    const lines = (0,external_node_readline_.createInterface)({
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

;// CONCATENATED MODULE: ./packages/cli/.build/rehearse/session.js

const ASSUMED = assumptions.map(({ text, ifOtherwise }) => ({ assumed: text, otherwise: `If not: ${ifOtherwise}` }));
/** How long the page is kept for a reader who has just gone from one page to another. */
const GRACE_MS = 3000;
/** One rehearsal as somebody at a terminal sees it, and answers it. */
class Session {
    #rehearsal;
    #wish;
    #command;
    #interruption;
    #writer;
    #reporter;
    #style;
    /** Ends the question at the terminal when somebody answers on the page. */
    #question;
    #failure;
    constructor(rehearsal, wish, command, interruption) {
        this.#rehearsal = rehearsal;
        this.#wish = wish;
        this.#command = command;
        this.#interruption = interruption;
        const output = wish.json ? command.stderr : command.stdout;
        this.#style = styleFor(output, command.env);
        this.#reporter = new RunReporter({ style: this.#style, verbose: wish.verbose });
        this.#writer = new LiveWriter(output, () => this.#status());
    }
    /** Runs it to its end. The page stays open until somebody has seen enough. */
    async run() {
        this.#sayOpening();
        this.#writer.start();
        const result = await this.#rehearsal.perform({ event: (event) => this.#take(event) }).finally(() => {
            this.#question?.abort();
            this.#writer.stop();
        });
        if (this.#failure !== undefined)
            throw this.#failure;
        if (this.#interruption.happened)
            return result;
        this.#sayEnding(result);
        await this.#stay();
        return result;
    }
    #take(event) {
        this.#writer.lines(this.#reporter.take(event));
        if (event.type === 'job-waiting')
            void this.#waits(event.environment);
        if (event.type === 'job-reviewed' && this.#waiting().length === 0)
            this.#question?.abort();
    }
    #waits(environment) {
        const { decision, comment } = this.#wish;
        const answered = decision === undefined ? this.#ask() : this.#decide(decision, comment, [environment]);
        return answered.catch((error) => {
            // Nobody would ever answer now, so the run would wait for ever.
            this.#failure = error;
            this.#interruption.interrupt();
        });
    }
    async #decide(state, comment, environments) {
        const problem = await this.#rehearsal.decide({ environments, state, comment });
        if (problem !== undefined)
            throw new Error(problem);
    }
    /** At the terminal; the page asks for itself. */
    async #ask() {
        const environments = this.#waiting();
        const reviewer = this.#rehearsal.reviews.reviewer(this.#rehearsal.run.id, environments[0] ?? '');
        const keys = this.#hasKeys;
        const waiting = { environments, address: this.#rehearsal.address('/review'), reviewer, keys };
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
        return this.#rehearsal.reviews.waiting(this.#rehearsal.run.id);
    }
    /** Raw keys need a terminal to be pressed at and one to be seen at. */
    get #hasKeys() {
        return this.#command.stdin.isTTY === true && this.#command.stdout.isTTY === true && !this.#wish.json;
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
        const { owner, repository, branch, head, workflow } = this.#rehearsal.scene;
        const address = this.#rehearsal.address();
        const opening = { repository: `${owner}/${repository}`, branch, sha: head, workflow: workflow.path };
        this.#writer.lines(openingLines({ ...opening, ...(address === undefined ? {} : { address }) }, this.#style));
        if (address !== undefined && this.#hasKeys && this.#wish.open)
            this.#command.openBrowser(address);
    }
    #sayEnding(result) {
        if (this.#wish.json) {
            this.#command.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
            return;
        }
        const ending = {
            result,
            sites: this.#rehearsal.address() === undefined ? {} : this.#rehearsal.scene.sites,
            assumed: { count: assumptions.length, list: this.#wish.verbose ? ASSUMED : [] },
            address: this.#rehearsal.address('/releases'),
            kept: this.#wish.keep,
        };
        this.#writer.lines(endingLines(ending, this.#style));
    }
    async #stay() {
        if (this.#rehearsal.address() === undefined)
            return;
        if (!this.#hasKeys)
            return this.#rehearsal.unwatched(this.#interruption.signal, GRACE_MS);
        this.#writer.lines([this.#style.dim('The pages and the environments stay until you press q.')]);
        await waitForQuit(this.#terminal, this.#interruption.signal);
    }
}

;// CONCATENATED MODULE: ./packages/cli/.build/rehearse/rehearse-command.js





const INTERRUPTED = 130;
/** Gives the exit code: 0 if the run succeeded, 1 if not, 2 for wrong options, 130 after Ctrl-C. Problems are thrown. */
async function rehearseCommand(given) {
    const command = {
        signals: process,
        openBrowser: (address) => openBrowser(address, given.env),
        ...given,
    };
    const wish = wishOf(command);
    if (wish === undefined)
        return 2;
    const interruption = new Interruption(command.signals);
    for (const output of [command.stdout, command.stderr])
        interruption.watch(output);
    try {
        const { conclusion } = await rehearse(wish, command, interruption);
        if (conclusion !== 'cancelled' || !interruption.happened)
            return conclusion === 'success' ? 0 : 1;
        command.stderr.write('Interrupted. Its processes have ended and its folders are gone.\n');
        return INTERRUPTED;
    }
    finally {
        interruption.ignore();
    }
}
async function rehearse(wish, command, interruption) {
    const rehearsal = await Rehearsal.open({
        suiteRoot: command.suiteRoot,
        repo: wish.repo,
        workflow: wish.workflow,
        given: wish.given,
        keep: wish.keep,
        page: wish.page,
        path: command.env['PATH'] ?? '',
        node: process.execPath,
        clock: () => Date.now(),
        signal: interruption.signal,
    });
    try {
        return await new Session(rehearsal, wish, command, interruption).run();
    }
    finally {
        await rehearsal.close();
    }
}
function wishOf(command) {
    try {
        return readWish(command.values, command);
    }
    catch (error) {
        if (!(error instanceof WrongOptions))
            throw error;
        command.stderr.write(`${error.message}. \`liftlock rehearse --help\` lists the options.\n`);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/cli/.build/rehearse/command.js


const command_rehearse = {
    help: REHEARSE_HELP,
    options: REHEARSE_OPTIONS,
    run: (values, line) => rehearseCommand({ ...line, values }),
};

;// CONCATENATED MODULE: ./packages/cli/.build/rehearse/index.js



/***/ }),

/***/ 76135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/**
 * JSON in one form only: keys sorted by UTF-16 code units, two spaces, a newline at the end. The same value always gives
 * the same bytes, so that its digest can name it.
 */
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


/***/ }),

/***/ 14940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   np: () => (/* binding */ Digest),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
// oxlint-disable-next-line no-restricted-imports -- hashing is arithmetic


/** `sha256:` and 64 hex digits, as GitHub writes digests of assets. */
const Digest = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^sha256:[0-9a-f]{64}$/, 'sha256: and 64 hex digits')
    .brand('Digest');
/** The digest of a text's UTF-8 bytes, or of bytes. Hashing is arithmetic: it is the one thing of Node that core uses. */
function digestOf(content) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex')}`;
}
/** Twelve hex digits: enough for people to tell candidates apart, never used to compare them. */
function shortDigest(digest) {
    return digest.slice('sha256:'.length, 'sha256:'.length + 12);
}


/***/ }),

/***/ 2389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ manifestText),
/* harmony export */   RH: () => (/* binding */ candidateOf),
/* harmony export */   Xi: () => (/* binding */ CandidateManifest),
/* harmony export */   fi: () => (/* binding */ EVIDENCE_FILE),
/* harmony export */   gO: () => (/* binding */ RESERVED_NAMES),
/* harmony export */   h1: () => (/* binding */ MANIFEST_FILE),
/* harmony export */   j3: () => (/* binding */ NOTES_FILE),
/* harmony export */   uA: () => (/* binding */ Component)
/* harmony export */ });
/* unused harmony export Artifact */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93857);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76135);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14940);




/** One file of a candidate. Its name is the name of the release asset, unique in the candidate. */
const Artifact = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    component: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['file', 'notes']),
    /** Bytes. */
    size: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    sha256: _digest_js__WEBPACK_IMPORTED_MODULE_1__/* .Digest */ .np,
});
/** A component at its version, as it is released. */
const Component = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Names of its artifacts. */
    artifacts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    config: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
});
/**
 * `candidate.json`: what one build made. It holds no run id, attempt or clock, so that the same inputs give the same
 * digest; the digest of its canonical form is the candidate's id.
 */
const CandidateManifest = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    tag: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    prerelease: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** Full SHA of the commit that was built. */
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40}$/),
    /** The branch that was built: its channel. */
    branch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The release that the version was counted from; null for the first. */
    base: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ tag: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullable(),
    components: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Component),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Artifact),
    dependencies: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_config_config_js__WEBPACK_IMPORTED_MODULE_2__/* .Dependency */ .O2.extend({ of: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    notes: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ sha256: _digest_js__WEBPACK_IMPORTED_MODULE_1__/* .Digest */ .np }),
    config: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        sha256: _digest_js__WEBPACK_IMPORTED_MODULE_1__/* .Digest */ .np,
        /** What each environment must provide: names only. */
        contract: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ variables: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), secrets: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) })),
    }),
});
/** Names of the assets that are not artifacts of a component. */
const MANIFEST_FILE = 'candidate.json';
const EVIDENCE_FILE = 'evidence.json';
const NOTES_FILE = 'RELEASE_NOTES.md';
const RESERVED_NAMES = [MANIFEST_FILE, EVIDENCE_FILE, NOTES_FILE];
/** The bytes of `candidate.json`. */
function manifestText(manifest) {
    return (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(manifest);
}
/** The candidate's id. */
function candidateOf(manifest) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(manifestText(manifest));
}


/***/ }),

/***/ 93857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O2: () => (/* binding */ Dependency)
/* harmony export */ });
/* unused harmony exports ConfiguredComponent, TestSuite, ApprovalRule, Environment, Config */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _release_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26293);
/* harmony import */ var _standards_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80693);
/* harmony import */ var _validation_step_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71919);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52291);





/** One component's version range that a component needs. */
const Dependency = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ component: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
/** A separately built part of the repository, as configured: not yet at a version. */
const ConfiguredComponent = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    exclude: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    config: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
    dependencies: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Dependency),
});
const TestSuite = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['unit', 'integration', 'performance', 'security']),
    step: _release_step_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseStep */ .Ki,
    junit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
/** Who must approve. `none` only because somebody wrote so, or because nothing is released from here. */
const ApprovalRule = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('none'),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ count: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(), notTheAuthor: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() }),
]);
/** A GitHub environment and its place on the ladder. */
const Environment = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    tier: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['dev', 'staging', 'prod']),
    url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    requires: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ variables: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), secrets: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) }),
    data: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_release_step_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseStep */ .Ki),
    deploy: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_release_step_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseStep */ .Ki),
    validate: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_validation_step_js__WEBPACK_IMPORTED_MODULE_2__/* .ValidationStep */ .k),
    after: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    branches: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    approvals: ApprovalRule,
    /** When the GitHub Release is published: not from here, or before or after the deploy. */
    release: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['none', 'before', 'after']),
});
/** The configuration with every default filled in; what the rest of the code reads. */
const Config = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: _version_js__WEBPACK_IMPORTED_MODULE_3__/* .VersionRules */ ._j,
    components: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ConfiguredComponent),
    build: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_release_step_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseStep */ .Ki),
    suites: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(TestSuite),
    environments: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Environment),
    standards: _standards_js__WEBPACK_IMPORTED_MODULE_4__/* .Standards */ .nr,
});


/***/ }),

/***/ 43593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ normalizeVersion)
/* harmony export */ });
/* harmony import */ var _version_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70902);
/* harmony import */ var _version_range_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34983);


const USUAL_BUMPS = [
    { type: 'feat', scope: null, bump: 'minor' },
    { type: 'fix', scope: null, bump: 'patch' },
    { type: 'perf', scope: null, bump: 'patch' },
    { type: 'revert', scope: null, bump: 'patch' },
];
/** Fills in the defaults. Expects what the rules found nothing wrong with. */
function normalizeVersion(written) {
    return {
        tag: written?.tag ?? (written?.versioning === 'independent' ? '{component}-v{version}' : 'v{version}'),
        tagIsDefault: written?.tag === undefined && written?.versioning !== 'independent',
        versioning: written?.versioning ?? 'unified',
        initial: written?.initial ?? '0.1.0',
        branches: Object.entries(written?.branches ?? {}).map(([pattern, channel]) => ({
            pattern,
            channel: normalizeChannel(pattern, channel),
        })),
        anyCase: written?.case === 'any',
        bumps: [
            ...(written?.bumps ?? []).map(({ type, scope, bump }) => ({ type: type ?? null, scope: scope ?? null, bump })),
            ...USUAL_BUMPS,
        ],
        zeroMajor: {
            breaking: written?.['zero-major']?.breaking ?? 'minor',
            feature: written?.['zero-major']?.feature ?? 'minor',
        },
        releaseAs: written?.['release-as'] ?? false,
        unparsed: written?.unparsed ?? 'warn',
        files: (written?.files ?? []).map(_version_file_js__WEBPACK_IMPORTED_MODULE_0__/* .versionFile */ .T),
    };
}
function normalizeChannel(pattern, channel) {
    if (typeof channel === 'string') {
        return channel === 'maintenance' ? { kind: channel, range: (0,_version_range_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeAtEnd */ .W)(pattern) } : { kind: channel };
    }
    return 'prerelease' in channel
        ? { kind: 'prerelease', identifier: channel.prerelease }
        : { kind: 'maintenance', range: channel.maintenance };
}


/***/ }),

/***/ 70902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ KEYED_FORMATS),
/* harmony export */   T: () => (/* binding */ versionFile)
/* harmony export */ });
/** Formats in which a place is a path of keys. */
const KEYED_FORMATS = ['json', 'yaml', 'toml'];
/** The place that was written down. Expects what the rules found nothing wrong with. */
function versionFile(written) {
    const { file, component } = written;
    const kind = KEYED_FORMATS.find((format) => written[format] !== undefined);
    return {
        file,
        ...(component === undefined ? {} : { component }),
        place: kind === undefined ? { kind: 'marker' } : { kind, path: keysOf(written[kind] ?? []) },
    };
}
function keysOf(path) {
    return typeof path === 'string' ? path.split('.') : [...path];
}


/***/ }),

/***/ 34983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ rangeAtEnd),
/* harmony export */   j: () => (/* binding */ VERSION_RANGE)
/* harmony export */ });
/** A range of a maintenance branch: `1.x` or `1.2.x`. */
const VERSION_RANGE = /^\d{1,9}(\.\d{1,9})?\.x$/;
const RANGE_AT_END = /(?:^|[/v_-])(\d{1,9}(?:\.\d{1,9})?)(?:\.x)?$/;
/** The range that a branch's name ends in: `1.x` of `release/1.x` and of `release/1`; `null` if it ends in none. */
function rangeAtEnd(branch) {
    const core = RANGE_AT_END.exec(branch)?.[1];
    return core === undefined ? null : `${core}.x`;
}


/***/ }),

/***/ 80973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Po: () => (/* binding */ referenceTo),
/* harmony export */   VD: () => (/* binding */ live),
/* harmony export */   ho: () => (/* binding */ open),
/* harmony export */   kP: () => (/* binding */ sameReference),
/* harmony export */   wP: () => (/* binding */ possiblyLive)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54445);

/**
 * What is live in an environment: of the records that reached success, the one whose success came last, unless a later
 * rollback that finished put another in its place (that one is then the newest success). `inactive` on top means nothing.
 */
function live(records) {
    return newest(records.filter(_record_js__WEBPACK_IMPORTED_MODULE_0__/* .hasSucceeded */ .yO), (record) => (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .successId */ .ZU)(record) ?? 0);
}
/**
 * The newest record that began to deploy and was not rolled back: after a crash nobody knows more than that its bytes
 * may be there. Whatever orders candidates uses this one, not `live`.
 */
function possiblyLive(records) {
    return newest(records.filter((record) => (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .hasSucceeded */ .yO)(record) || ((0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .hasBegun */ .SU)(record) && !(0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .wasRolledBack */ .F1)(record))), (record) => record.id);
}
/** Records without a terminal status, oldest first. The oldest is admitted. */
function open(records) {
    return records.filter((record) => !(0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isTerminal */ .Hd)(record)).sort((a, b) => a.id - b.id);
}
function referenceTo(record) {
    return record === undefined ? null : { deployment: record.id, candidate: record.payload.candidate };
}
/** Same record and same candidate, or nothing on both sides. */
function sameReference(a, b) {
    return a?.deployment === b?.deployment && a?.candidate === b?.candidate;
}
function newest(records, rank) {
    return records.reduce((best, record) => (best === undefined || rank(record) > rank(best) ? record : best), undefined);
}


/***/ }),

/***/ 51640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rD: () => (/* binding */ readPayload),
/* harmony export */   uK: () => (/* binding */ DeploymentPayload),
/* harmony export */   wB: () => (/* binding */ LEDGER_TASK)
/* harmony export */ });
/* unused harmony exports Approval, LiveReference */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _candidate_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14940);


/** A review that let a candidate in. GitHub's REST answer has neither id nor time (environment-approvals). */
const Approval = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ user: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), comment: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
/** What was live somewhere: the ledger record and the candidate, or nothing. */
const LiveReference = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ deployment: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(), candidate: _candidate_index_js__WEBPACK_IMPORTED_MODULE_1__/* .Digest */ .np }).nullable();
/** The `task` of every deployment that is a record of ours. Others are left alone. */
const LEDGER_TASK = 'liftlock';
/** Payload of a ledger record: everything that later decisions need, because nothing else is kept for ever. */
const DeploymentPayload = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    intent: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['promote', 'rollback', 'hotfix', 'redeploy']),
    candidate: _candidate_index_js__WEBPACK_IMPORTED_MODULE_1__/* .Digest */ .np,
    /** The component that is released alone; null when the whole product has one version. */
    component: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Id of the GitHub Release, draft or published, that holds the candidate. */
    release_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    /** Digest of the asset `evidence.json`. */
    evidence: _candidate_index_js__WEBPACK_IMPORTED_MODULE_1__/* .Digest */ .np,
    environment: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** What was live in this environment before. */
    previous: LiveReference,
    /** What the brief showed as live in the next environments. */
    shown: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), LiveReference),
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
        attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
        job: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        job_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().nullable(),
    }),
    approvals: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Approval),
    overrides: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
/** Reads a payload that may be an object, a JSON text, or a JSON text of a JSON text (GitHub's two APIs differ). */
function readPayload(payload) {
    let value = payload;
    for (let layer = 0; layer < 2 && typeof value === 'string'; layer += 1) {
        try {
            value = JSON.parse(value);
        }
        catch {
            return undefined;
        }
    }
    const parsed = DeploymentPayload.safeParse(value);
    return parsed.success ? parsed.data : undefined;
}


/***/ }),

/***/ 54445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ wasRolledBack),
/* harmony export */   Hd: () => (/* binding */ isTerminal),
/* harmony export */   RG: () => (/* binding */ NOT_ROLLED_BACK),
/* harmony export */   SU: () => (/* binding */ hasBegun),
/* harmony export */   ZU: () => (/* binding */ successId),
/* harmony export */   jC: () => (/* binding */ ROLLED_BACK),
/* harmony export */   vo: () => (/* binding */ DeploymentState),
/* harmony export */   yO: () => (/* binding */ hasSucceeded)
/* harmony export */ });
/* unused harmony exports DeploymentStatus, Deployment */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51640);


/**
 * States of a deployment status. `waiting` is written by GitHub for jobs at a gate and is missing in the REST
 * description; it is read, never written.
 */
const DeploymentState = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
    'pending',
    'waiting',
    'queued',
    'in_progress',
    'success',
    'failure',
    'error',
    'inactive',
]);
const DeploymentStatus = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    state: DeploymentState,
    description: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** ISO 8601. Shown to people; never used for order. */
    createdAt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
/** A ledger record: one candidate entering one environment. */
const Deployment = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    environment: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Full SHA of the candidate's commit. */
    sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    payload: _payload_js__WEBPACK_IMPORTED_MODULE_1__/* .DeploymentPayload */ .uK,
    /** Newest first, as GitHub lists them. */
    statuses: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(DeploymentStatus),
});
/** How a failure's description begins when every rollback step finished. A status has no other field for it. */
const ROLLED_BACK = 'Rolled back';
/** How it begins when a rollback step failed, or there was none: what runs in the environment is not known. */
const NOT_ROLLED_BACK = 'Not rolled back';
const TERMINAL = ['success', 'failure', 'error', 'inactive'];
function isTerminal(deployment) {
    return deployment.statuses.some((status) => TERMINAL.includes(status.state));
}
/** It began to deploy: from here on the environment may have been touched. */
function hasBegun(deployment) {
    return deployment.statuses.some((status) => status.state === 'in_progress');
}
function hasSucceeded(deployment) {
    return successId(deployment) !== undefined;
}
/** Id of the status that says success; a superseded record reads `inactive, success, …`. */
function successId(deployment) {
    const ids = deployment.statuses.filter((status) => status.state === 'success').map((status) => status.id);
    return ids.length === 0 ? undefined : Math.max(...ids);
}
/** Whether its own rollback steps all finished after it failed. */
function wasRolledBack(deployment) {
    return deployment.statuses.some((status) => status.state === 'failure' && status.description.startsWith(ROLLED_BACK));
}


/***/ }),

/***/ 79202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ noCommits),
/* harmony export */   HF: () => (/* binding */ gitMissing),
/* harmony export */   di: () => (/* binding */ notARepository),
/* harmony export */   gk: () => (/* binding */ gitFailed),
/* harmony export */   mv: () => (/* binding */ unknownRef),
/* harmony export */   yG: () => (/* binding */ shallowClone)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15429);

function notARepository(folder) {
    return {
        code: 'not-a-repository',
        outcome: 'errored',
        where: folder,
        found: 'This folder is not inside a git repository.',
        expected: 'A git repository with at least one commit.',
        state: _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_WRITTEN */ .qv,
        next: 'Run it inside a clone, or name one: `--repo DIR`. In a workflow, put `actions/checkout` before this step.',
    };
}
function shallowClone() {
    return {
        code: 'shallow-clone',
        outcome: 'errored',
        found: 'The clone is shallow: the commits and tags since the last release may be missing.',
        expected: 'The history back to the last release, with tags. A version is never guessed from part of it.',
        state: _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_WRITTEN */ .qv,
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
        state: _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_WRITTEN */ .qv,
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
        state: _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_WRITTEN */ .qv,
        next: 'Look for it with `git branch --all` and `git tag --list`; if it is new on the server, `git fetch --tags` first.',
    };
}
function gitMissing() {
    return {
        code: 'git-missing',
        outcome: 'errored',
        found: 'The program `git` could not be started.',
        expected: 'git 2.30 or newer on the PATH.',
        state: _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_WRITTEN */ .qv,
        next: 'Install git, then run it again: https://git-scm.com/downloads',
    };
}
/** @param complaint What git wrote to its error output. */
function gitFailed(command, complaint) {
    return {
        code: 'git-failed',
        outcome: 'errored',
        where: `git ${command}`,
        found: complaint.trim().slice(0, 2000) || 'git ended without an explanation.',
        expected: 'git reads the repository without an error.',
        state: _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_WRITTEN */ .qv,
        next: 'Check the clone with `git fsck`; if objects are missing, clone it again.',
    };
}


/***/ }),

/***/ 85343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UN: () => (/* binding */ testReports),
/* harmony export */   Yx: () => (/* binding */ EvidenceBundle),
/* harmony export */   of: () => (/* binding */ Evidence)
/* harmony export */ });
/* unused harmony exports TestFailure, TestReport */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _candidate_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14940);


/** One test that did not pass. */
const TestFailure = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().optional(),
});
/** What one suite said about a candidate. */
const TestReport = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    suite: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['unit', 'integration', 'performance', 'security']),
    conclusion: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['passed', 'failed']),
    /** Why it failed, when that is not the tests' own failures: no tests, no report, exit code, timeout. */
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** Counts from the JUnit reports; absent when the suite writes none. */
    tests: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        total: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
        passed: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
        failed: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
        skipped: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    })
        .optional(),
    /** At most the first fifty. */
    failures: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(TestFailure),
    /** Milliseconds. */
    duration: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
});
/** A statement about a candidate: its subject is the candidate's digest, and it says nothing about any other. */
const Evidence = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    subject: _candidate_index_js__WEBPACK_IMPORTED_MODULE_1__/* .Digest */ .np,
    predicateType: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('test-report'),
    predicate: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(TestReport),
});
/** All statements about one candidate, as the asset `evidence.json`. */
const EvidenceBundle = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1), subject: _candidate_index_js__WEBPACK_IMPORTED_MODULE_1__/* .Digest */ .np, statements: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Evidence) });
/** Every test report in the statements, in order. */
function testReports(statements) {
    return statements.flatMap((statement) => statement.predicate);
}


/***/ }),

/***/ 91316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Refusal),
/* harmony export */   s: () => (/* binding */ notModelledHere)
/* harmony export */ });
/** Why a field has no answer. It becomes one of the answer's `errors`, and the field null. */
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


/***/ }),

/***/ 115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseActionReference)
/* harmony export */ });
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
    const name = repository.toLowerCase();
    if (name.endsWith('/liftlock')) {
        const suiteAction = path === undefined ? undefined : SUITE_ACTION.exec(path)?.groups?.['name'];
        if (path === undefined || suiteAction !== undefined)
            return { kind: 'suite', repository, name: suiteAction, ref };
    }
    if (path === undefined && name === 'actions/checkout')
        return { kind: 'checkout', repository, ref };
    if (path === undefined && name === 'actions/setup-node')
        return { kind: 'setup-node', repository, ref };
    return { kind: 'remote', repository };
}


/***/ }),

/***/ 62575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readWorkflow)
/* harmony export */ });
/* harmony import */ var _actions_expressions__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44662);
/* harmony import */ var _actions_workflow_parser__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22657);
/* harmony import */ var _actions_workflow_parser_model_converter_concurrency__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22675);
/* harmony import */ var _actions_workflow_parser_model_converter_events__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5103);
/* harmony import */ var _actions_workflow_parser_model_converter_jobs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65175);
/* harmony import */ var _actions_workflow_parser_templates_template_context__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(15071);
/* harmony import */ var _actions_workflow_parser_templates_template_reader__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66074);
/* harmony import */ var _actions_workflow_parser_templates_tokens_index__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43262);
/* harmony import */ var _actions_workflow_parser_workflows_workflow_constants__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(33959);
/* harmony import */ var _actions_workflow_parser_workflows_workflow_schema__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32363);
/* harmony import */ var _actions_workflow_parser_workflows_yaml_object_reader__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80589);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(15771);












/** Reads a workflow with GitHub's own parser, schema and converters. */
function readWorkflow(file) {
    const context = newContext();
    (0,_actions_workflow_parser__WEBPACK_IMPORTED_MODULE_1__/* .parseWorkflow */ .hM)({ name: file.path, content: file.content }, context);
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
/** Steps that run beside others are known, so that they can be refused by name and not as a typing error. */
function newContext() {
    const context = new _actions_workflow_parser_templates_template_context__WEBPACK_IMPORTED_MODULE_9__/* .TemplateContext */ .m(new _actions_workflow_parser_templates_template_context__WEBPACK_IMPORTED_MODULE_9__/* .TemplateValidationErrors */ .R(), (0,_actions_workflow_parser_workflows_workflow_schema__WEBPACK_IMPORTED_MODULE_7__/* .getWorkflowSchema */ .L)(), new _actions_workflow_parser__WEBPACK_IMPORTED_MODULE_1__/* .NoOperationTraceWriter */ .P0());
    context.state['featureFlags'] = new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .FeatureFlags */ .gH({ allowBackgroundSteps: true });
    return context;
}
/**
 * The library is made for editors: where a text of several lines holds expressions, it gives the text as it is written,
 * with its indentation, so that positions are right. What runs needs the text as YAML reads it.
 */
class ValueReader extends _actions_workflow_parser_workflows_yaml_object_reader__WEBPACK_IMPORTED_MODULE_8__/* .YamlObjectReader */ .M {
    allowLiteral() {
        const token = super.allowLiteral();
        if (token === undefined || !(0,_actions_workflow_parser__WEBPACK_IMPORTED_MODULE_1__/* .isString */ .Kg)(token))
            return token;
        return new _actions_workflow_parser_templates_tokens_index__WEBPACK_IMPORTED_MODULE_6__/* .StringToken */ .Hj(token.file, token.range, token.value, token.definitionInfo);
    }
}
function readValues(context, { path, content }) {
    const fileId = context.getFileId(path);
    return (0,_actions_workflow_parser_templates_template_reader__WEBPACK_IMPORTED_MODULE_5__/* .readTemplate */ .x)(context, _actions_workflow_parser_workflows_workflow_constants__WEBPACK_IMPORTED_MODULE_10__/* .WORKFLOW_ROOT */ .D, new ValueReader(fileId, content), fileId);
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
    const written = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_11__/* .entriesOf */ .Mc)(root);
    const jobs = written.get('jobs') ?? root;
    const on = written.get('on') ?? root;
    const concurrency = written.get('concurrency');
    if (concurrency !== undefined)
        (0,_actions_workflow_parser_model_converter_concurrency__WEBPACK_IMPORTED_MODULE_2__/* .convertConcurrency */ .b)(context, concurrency);
    const events = (0,_actions_workflow_parser_model_converter_events__WEBPACK_IMPORTED_MODULE_3__/* .convertOn */ .j)(context, on);
    const converted = (0,_actions_workflow_parser_model_converter_jobs__WEBPACK_IMPORTED_MODULE_4__/* .convertJobs */ .S)(context, jobs);
    const tokens = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_11__/* .entriesOf */ .Mc)(jobs);
    return {
        path,
        name: (0,_tokens_js__WEBPACK_IMPORTED_MODULE_11__/* .literalOf */ .Zc)(written.get('name')) ?? path,
        events,
        env: written.get('env'),
        permissions: written.get('permissions'),
        concurrency,
        defaults: runDefaults(written.get('defaults')),
        jobs: converted.map((job) => jobModel(job, tokens.get(job.id.value) ?? jobs)),
    };
}
function runDefaults(defaults) {
    const run = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_11__/* .entriesOf */ .Mc)((0,_tokens_js__WEBPACK_IMPORTED_MODULE_11__/* .entriesOf */ .Mc)(defaults).get('run'));
    const shell = run.get('shell');
    const workingDirectory = run.get('working-directory');
    return { ...(shell && { shell }), ...(workingDirectory && { workingDirectory }) };
}
/** The library's typed job lacks timeouts, permissions, defaults and continue-on-error; its token tree has them. */
function jobModel(job, token) {
    const written = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_11__/* .entriesOf */ .Mc)(token);
    const steps = written.get('steps');
    const stepTokens = steps === undefined ? [] : [...steps.assertSequence('steps')];
    return {
        ...(0,_tokens_js__WEBPACK_IMPORTED_MODULE_11__/* .positionOf */ .df)(job.id),
        key: job.id.value,
        needs: (job.needs ?? []).map((need) => need.value),
        condition: job.if.expression,
        name: written.get('name'),
        runsOn: written.get('runs-on'),
        timeoutMinutes: written.get('timeout-minutes'),
        continueOnError: written.get('continue-on-error'),
        env: written.get('env'),
        environment: written.get('environment'),
        permissions: written.get('permissions'),
        concurrency: written.get('concurrency'),
        defaults: runDefaults(written.get('defaults')),
        outputs: written.get('outputs'),
        strategy: written.get('strategy'),
        steps: job.type === 'job' ? job.steps.map((step, index) => stepModel(step, stepTokens[index])) : [],
        written,
    };
}
function stepModel(step, token) {
    const written = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_11__/* .entriesOf */ .Mc)(token);
    const condition = 'if' in step ? step.if : undefined;
    return {
        ...(0,_tokens_js__WEBPACK_IMPORTED_MODULE_11__/* .positionOf */ .df)(token),
        id: step.id,
        name: written.get('name'),
        condition: condition !== undefined && (0,_actions_workflow_parser__WEBPACK_IMPORTED_MODULE_1__/* .isBasicExpression */ .hR)(condition) ? condition.expression : 'success()',
        run: written.get('run'),
        uses: (0,_tokens_js__WEBPACK_IMPORTED_MODULE_11__/* .literalOf */ .Zc)(written.get('uses')),
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
    return token !== undefined && ((0,_actions_workflow_parser__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(token) || token.isExpression) ? token : undefined;
}


/***/ }),

/***/ 15771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Zc: () => (/* binding */ literalOf),
/* harmony export */   df: () => (/* binding */ positionOf)
/* harmony export */ });
/* harmony import */ var _actions_workflow_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22657);

/** The values of a mapping by key; nothing for what is no mapping. */
function entriesOf(token) {
    const entries = new Map();
    if (token !== undefined && (0,_actions_workflow_parser__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(token)) {
        for (const { key, value } of token)
            entries.set(key.toString(), value);
    }
    return entries;
}
function positionOf(token) {
    return { line: token?.range?.start.line ?? 1, column: token?.range?.start.column ?? 1 };
}
/** The text of a literal; undefined for expressions, sequences and mappings. */
function literalOf(token) {
    if (token === undefined || !(0,_actions_workflow_parser__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(token) || token.isExpression)
        return undefined;
    return (0,_actions_workflow_parser__WEBPACK_IMPORTED_MODULE_0__/* .isString */ .Kg)(token) ? token.value : token.toString();
}


/***/ })

};
