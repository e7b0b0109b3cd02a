import { type Rerun, type RehearsedWorkflow, type WorkflowModel, whyNotTriggered } from '../runner/index.ts';
import { readWorkflow } from '../runner/workflow/index.ts';
import { type AskedEvent, chooseEvent, type ChosenEvent, isModelled } from './choose-event.ts';
import {
  addressOf,
  common,
  dispatchEvent,
  NO_COMMIT,
  pullRequestEvent,
  type Push,
  pushedCommits,
  pushEvent,
  releaseEvent,
  scheduleEvent,
  tagEvent,
  type WorkflowEvent,
  workflowRunEvent,
} from '../github/events/index.ts';
import type { StartedRun } from '../github/index.ts';
import type { Fixture } from './fixture.ts';
import { gitIn, type TryGit } from './git.ts';
import { makeMerge, makeTag, nextVersion } from './refs.ts';

/** What begins one run, or one further attempt of it. */
export interface RunStart {
  readonly workflow: RehearsedWorkflow;
  readonly event: WorkflowEvent;
  /** Full ref name. */
  readonly ref: string;
  readonly sha: string;
  readonly actor: string;
  readonly again?: Rerun;
  /** The branch that was made up for it. */
  readonly madeUp?: string;
  /** Set where somebody asked the local GitHub for it, which has queued it. */
  readonly begun?: StartedRun;
}

/** The run of a rehearsal that has but one: the event that is asked for, or one that starts its workflow. */
export async function firstRun(
  fixture: Fixture,
  asked: AskedEvent = {},
  workflow: RehearsedWorkflow | undefined = fixture.workflows[0],
): Promise<RunStart | undefined> {
  if (workflow === undefined) return undefined;
  const git = gitIn(fixture.gitDir);
  const { model } = readWorkflow(workflow);
  const version = await nextVersion(git);
  const events = model?.events ?? {};
  const starts = (name: string) => whyNotStarted(events, { name, ref: `refs/heads/${fixture.branch}` }) === undefined;
  const branches = ((await git('for-each-ref', '--format=%(refname:lstrip=2)', 'refs/heads')) ?? '').split('\n');
  const chosen = chooseEvent({ events }, asked, { repository: fixture.repository, version, branches, starts });
  const { event, ...about } = await happening({ git, fixture, workflow, model, asked, chosen });
  const payload = merged(event.payload, asked.payload ?? {});
  return { workflow, event: { ...event, payload }, actor: fixture.actor, ...about };
}

/** Tags alone start a workflow, too: one is made up. A filter that cannot be read is told when the workflow is looked into. */
function whyNotStarted(events: WorkflowModel['events'], event: { readonly name: string; readonly ref: string }) {
  const push = events.push as { readonly tags?: unknown; readonly branches?: unknown } | undefined;
  if (event.name === 'push' && push?.tags !== undefined && push.branches === undefined) return undefined;
  try {
    return event.name === 'push' ? whyNotTriggered(events, event) : undefined;
  } catch {
    return undefined;
  }
}

interface Happening {
  readonly git: TryGit;
  readonly fixture: Fixture;
  readonly workflow: RehearsedWorkflow;
  readonly model: WorkflowModel | undefined;
  readonly asked: AskedEvent;
  readonly chosen: ChosenEvent;
}

type Happened = Pick<RunStart, 'event' | 'ref' | 'sha' | 'madeUp'>;

/** The event, and the ref and commit that its runs are about (docs: events that trigger workflows). */
async function happening(about: Happening): Promise<Happened> {
  const { fixture, chosen, asked, workflow, model, git } = about;
  const { branch, head, actor, commit } = fixture;
  const here = { ref: `refs/heads/${branch}`, sha: head };
  const onDefault = async () => {
    const ref = `refs/heads/${fixture.defaultBranch}`;
    return { ref, sha: (await git('rev-parse', ref))?.trim() ?? head };
  };
  const at = (await git('log', '-1', '--format=%cI', head))?.trim() ?? '';
  const action = firstType(model, chosen.name);
  switch (chosen.name) {
    case 'push':
      return pushed(about);
    case 'workflow_dispatch':
      return {
        event: dispatchEvent(fixture, { ref: here.ref, inputs: asked.inputs ?? {}, workflow: workflow.path, actor }),
        ...here,
      };
    case 'release': {
      const tag = chosen.tag ?? '';
      const sha = await makeTag(git, tag, head);
      return {
        event: releaseEvent(fixture, { tag, branch, actor, action: action ?? 'published', at }),
        ref: `refs/tags/${tag}`,
        sha,
      };
    }
    case 'schedule':
      return {
        event: scheduleEvent(fixture, { cron: model?.events.schedule?.[0]?.cron ?? '', actor }),
        ...(await onDefault()),
      };
    case 'pull_request':
      return proposed(about, { action: action ?? 'opened', at });
    case 'workflow_run': {
      const [ended = 'CI'] = model?.events.workflow_run?.workflows ?? [];
      const run = { workflow: ended, branch, head, actor, at, action: action ?? 'completed', ...commit };
      return { event: workflowRunEvent(fixture, run), ...(await onDefault()) };
    }
    default:
      return { event: { name: chosen.name, payload: common(fixture, actor) }, ...here };
  }
}

async function pushed({ git, fixture, chosen }: Happening): Promise<Happened> {
  const { branch, head, before, commit, actor } = fixture;
  const commits = await pushedCommits(git, before, head, addressOf(fixture));
  const push: Push = { branch, head, before, actor, ...commit, commits };
  if (chosen.branch !== undefined) {
    const ref = `refs/heads/${chosen.branch}`;
    await git('update-ref', ref, head);
    const made: Push = { ...push, branch: chosen.branch, before: NO_COMMIT, commits: [] };
    return { event: pushEvent(fixture, made), ref, sha: head, madeUp: chosen.branch };
  }
  if (chosen.tag === undefined) return { event: pushEvent(fixture, push), ref: `refs/heads/${branch}`, sha: head };
  const sha = await makeTag(git, chosen.tag, head);
  return { event: tagEvent(fixture, { ...push, head: sha }, chosen.tag), ref: `refs/tags/${chosen.tag}`, sha };
}

async function proposed(
  { git, fixture }: Happening,
  { action, at }: { action: string; at: string },
): Promise<Happened> {
  const { branch, head, actor, commit, defaultBranch: base } = fixture;
  const baseSha = (await git('rev-parse', `refs/heads/${base}`))?.trim() ?? head;
  const merge = await makeMerge(git, { base: baseSha, head });
  const proposal = { branch, head, base, baseSha, merge, title: commit.subject, actor, action, at };
  return { event: pullRequestEvent(fixture, proposal), ref: 'refs/pull/1/merge', sha: merge };
}

/** The first of `types:`, which GitHub would start the workflow for. */
function firstType(model: WorkflowModel | undefined, event: string): string | undefined {
  const filters = model?.events[event as keyof WorkflowModel['events']] as { types?: readonly string[] } | undefined;
  return filters?.types?.[0];
}

/** Objects are merged; everything else of the second takes the place of the first. */
function merged(payload: Record<string, unknown>, more: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const result = { ...payload };
  for (const [key, value] of Object.entries(more)) {
    const known = result[key];
    result[key] = isObject(known) && isObject(value) ? merged(known, value) : value;
  }
  return result;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** For the list of what was not rehearsed. */
export function eventNote({ event, madeUp }: RunStart, asked: AskedEvent): string[] {
  if (madeUp !== undefined) {
    return [
      `branch: ${madeUp} was made up at HEAD, since only branches that match \`on.push.branches\` start the workflow`,
    ];
  }
  if (isModelled(event.name) || asked.payload !== undefined) return [];
  return [`${event.name}: its payload had only what all events have; \`--payload FILE\` gives it the rest`];
}
