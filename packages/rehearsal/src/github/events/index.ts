import type { PushedCommit } from './commits.ts';
import { addressOf, common, type Place, userPayload, type WorkflowEvent } from './repository.ts';

export { type PushedCommit, pushedCommits } from './commits.ts';
export { pullRequestEvent } from './pull-request.ts';
export { addressOf, common, type Place, type WorkflowEvent } from './repository.ts';
export { workflowRunEvent } from './workflow-run.ts';

export interface Push {
  readonly branch: string;
  /** Zeros for a branch that the push makes. */
  readonly before: string;
  readonly head: string;
  readonly subject: string;
  readonly author: string;
  readonly actor: string;
  /** All of its commits, where git has been asked for them. */
  readonly commits?: readonly PushedCommit[];
}

export const NO_COMMIT = '0'.repeat(40);

/** What GitHub sends a workflow about a push (docs: webhook events and payloads, `push`), as far as it is known here. */
export function pushEvent(place: Place, push: Push): WorkflowEvent {
  return { name: 'push', payload: pushPayload(place, push, `refs/heads/${push.branch}`, null) };
}

/** A push of a tag: its commit is not new. */
export function tagEvent(place: Place, push: Push, tag: string): WorkflowEvent {
  const payload = pushPayload(place, { ...push, before: NO_COMMIT }, `refs/tags/${tag}`, `refs/heads/${push.branch}`);
  return { name: 'push', payload: { ...payload, commits: [] } };
}

function pushPayload(place: Place, push: Push, ref: string, base: string | null): Record<string, unknown> {
  const url = addressOf(place);
  const commits = push.commits ?? [headOf(push, url)];
  const { repository, organization, sender } = common(place, push.actor);
  return {
    ref,
    before: push.before,
    after: push.head,
    base_ref: base,
    created: push.before === NO_COMMIT,
    deleted: false,
    forced: false,
    compare: `${url}/compare/${push.before.slice(0, 12)}...${push.head.slice(0, 12)}`,
    commits,
    head_commit: commits.at(-1) ?? headOf(push, url),
    pusher: { name: push.actor, email: `${push.actor}@users.noreply.github.com` },
    repository: { ...(repository as object), stargazers: 0, master_branch: place.defaultBranch },
    organization,
    sender,
  };
}

function headOf({ head, subject, author }: Push, url: string) {
  const person = { name: author };
  return { id: head, message: subject, url: `${url}/commit/${head}`, author: person, committer: person };
}

export interface Dispatch {
  /** Full ref name. */
  readonly ref: string;
  /** Path of the workflow. */
  readonly workflow: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly actor: string;
}

/** What GitHub sends a workflow that somebody starts by hand (docs: webhook events and payloads, `workflow_dispatch`). */
export function dispatchEvent(place: Place, { ref, workflow, inputs, actor }: Dispatch): WorkflowEvent {
  return { name: 'workflow_dispatch', payload: { ref, inputs: { ...inputs }, workflow, ...common(place, actor) } };
}

/** What somebody sends from outside (docs: webhook events and payloads, `repository_dispatch`). */
export function repositoryDispatchEvent(
  place: Place,
  { type, payload, actor }: { type: string; payload: Readonly<Record<string, unknown>>; actor: string },
): WorkflowEvent {
  const about = { action: type, branch: place.defaultBranch, client_payload: payload };
  const installation = { id: 1, node_id: 'MDIzOkludGVncmF0aW9uSW5zdGFsbGF0aW9uMQ==' };
  return { name: 'repository_dispatch', payload: { ...about, ...common(place, actor), installation } };
}

/** A release that somebody publishes (docs: webhook events and payloads, `release`). */
export function releaseEvent(
  place: Place,
  { tag, branch, actor, action, at }: { tag: string; branch: string; actor: string; action: string; at: string },
): WorkflowEvent {
  const url = addressOf(place);
  const api = `https://api.github.com/repos/${place.owner}/${place.repository}`;
  const release = {
    url: `${api}/releases/1`,
    assets_url: `${api}/releases/1/assets`,
    upload_url: `https://uploads.github.com/repos/${place.owner}/${place.repository}/releases/1/assets{?name,label}`,
    html_url: `${url}/releases/tag/${tag}`,
    id: 1,
    node_id: 'RE_1',
    tag_name: tag,
    target_commitish: branch,
    name: tag,
    draft: false,
    author: userPayload(actor),
    prerelease: action === 'prereleased',
    created_at: at,
    published_at: at,
    assets: [],
    tarball_url: `${api}/tarball/${tag}`,
    zipball_url: `${api}/zipball/${tag}`,
    body: '',
  };
  return { name: 'release', payload: { action, release, ...common(place, actor) } };
}

/** The clock starts it; the payload names the line of `schedule:` (docs: events that trigger workflows, `schedule`). */
export function scheduleEvent(place: Place, { cron, actor }: { cron: string; actor: string }): WorkflowEvent {
  const { repository, organization } = common(place, actor);
  return { name: 'schedule', payload: { schedule: cron, repository, organization } };
}
