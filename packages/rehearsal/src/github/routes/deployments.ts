import { actsForActions } from '../access/viewer.ts';
import { now } from '../context.ts';
import { mergeIntoBranch } from '../git/merge.ts';
import { type Call, type Reply, repoRoute } from '../http/call.ts';
import { GitHubError, unprocessable } from '../http/errors.ts';
import { paginate } from '../http/pages.ts';
import {
  addDeployment,
  deleteDeployment,
  findDeployment,
  isDeletable,
  type NewDeployment,
} from '../records/deployments.ts';
import { latestStatuses } from '../records/commit-statuses.ts';
import { deploymentView } from '../views/deployments.ts';
import { environmentName } from './environment-name.ts';

export const deploymentRoutes = [
  repoRoute('GET /deployments', list),
  repoRoute('POST /deployments', create),
  repoRoute('GET /deployments/{deployment_id}', get),
  repoRoute('DELETE /deployments/{deployment_id}', remove),
];

/** Newest first. */
function list(call: Call): Reply {
  const filters = (['sha', 'ref', 'task', 'environment'] as const).flatMap((field) => {
    const wanted = call.query(field);
    return wanted === undefined || wanted === 'none' ? [] : [{ field, wanted }];
  });
  const found = call.listed.deployments
    .filter((deployment) => filters.every(({ field, wanted }) => deployment[field] === wanted))
    .toReversed();
  const { items, headers } = paginate(call.url, found);
  return { status: 200, body: items.map((deployment) => deploymentView(call.github, deployment)), headers };
}

function get(call: Call): Reply {
  const deployment = findDeployment(call.github.state, call.id('deployment_id'));
  return { status: 200, body: deploymentView(call.github, deployment) };
}

async function create(call: Call): Promise<Reply> {
  const { github, body, viewer } = call;
  const ref = body.requiredString('ref');
  const sha = await github.git.commit(ref);
  if (sha === null) throw unprocessable(`No ref found for: ${ref}`);
  if (body.boolean('auto_merge') ?? true) {
    const merged = await autoMerge(call, ref, sha);
    if (merged !== null) return merged;
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

/** Defaults are those of the description. It has none for the payload, which answers give as `{}`. */
function readDeployment(call: Call, ref: string, sha: string): NewDeployment {
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

/**
 * With `auto_merge` (the default), a ref that lacks commits of the default branch is not deployed: GitHub merges them
 * into the branch and answers 202, or 409 when that conflicts. Nothing can be merged into a SHA or a tag, and those
 * answer 409 too (simplytestme#130).
 */
async function autoMerge(call: Call, ref: string, sha: string): Promise<Reply | null> {
  const { git, state } = call.github;
  const base = state.repository.defaultBranch;
  const theirs = await git.commit(`refs/heads/${base}`);
  if (theirs === null || (await git.isAncestor(theirs, sha))) return null;
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
 * (getsentry/freight#204, PennyLaneAI/demos#491), nor one that was skipped (sbb-angular#2447); an empty list asks for none.
 */
function checkContexts(call: Call, ref: string, sha: string): void {
  const { state } = call.github;
  const runs = state.runs.filter((run) => run.sha === sha).map((run) => run.id);
  const checks = state.jobs.filter((job) => runs.includes(job.runId));
  const statuses = latestStatuses(state, sha).map(({ context, state: said }) => [context, said] as const);
  const latest = new Map<string, string | null>([
    ...checks.map((job) => [job.name, job.conclusion] as const),
    ...statuses,
  ]);
  const required = call.body.strings('required_contexts') ?? [...latest.keys()];
  if (required.every((context) => latest.get(context) === 'success')) return;
  throw new GitHubError(409, `Conflict: Commit status checks failed for ${ref}.`, {
    errors: [{ resource: 'Deployment', field: 'required_contexts', code: 'invalid' }],
  });
}

function remove(call: Call): Reply {
  const deployment = findDeployment(call.github.state, call.id('deployment_id'));
  if (!isDeletable(call.github.state, deployment)) {
    const message = 'We cannot delete an active deployment unless it is the only deployment in a given repository.';
    throw new GitHubError(422, message, { errors: [message] });
  }
  deleteDeployment(call.github, deployment);
  return { status: 204 };
}
