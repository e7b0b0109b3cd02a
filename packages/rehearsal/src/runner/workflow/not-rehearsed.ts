import { standInFor } from '../actions/stand-ins.ts';
import { parseActionReference } from './action-reference.ts';
import { type Provisions, stubKey } from './provisions.ts';
import type { StepsJob, WorkflowModel } from './model.ts';
import { whyNotOnThisMachine } from './machines.ts';
import { type TriggeringEvent, whyNotChanged } from '../plan/triggers.ts';
import { PERMISSIVE } from './permissions.ts';
import { entriesOf, literalOf } from './tokens.ts';

/** What runs otherwise than on GitHub. Said at the end of every rehearsal. */
export function whatIsNotRehearsed(
  model: WorkflowModel,
  provisions: Provisions = {},
  event?: TriggeringEvent,
): string[] {
  const jobs = stepsJobs(model);
  const isHere = (label: string) => whyNotOnThisMachine(label, provisions.machines) === undefined;
  const labels = new Set(jobs.flatMap((job) => literalOf(job.runsOn) ?? []).filter(isHere));
  const notes = [`the machine: jobs ran on this one, not on ${[...labels].join(', ') || "GitHub's"}`];
  const used = new Set(jobs.flatMap((job) => job.steps.map((step) => step.uses ?? '')));
  for (const uses of used) {
    if (provisions.stubs?.[stubKey(uses)] !== undefined) {
      notes.push(`${uses}: passed over, as asked (\`--stub\`)`);
      continue;
    }
    const standIn = standInFor(parseActionReference(uses));
    if (standIn !== undefined) notes.push(`${uses}: ${standIn.notRehearsed}`);
  }
  const stubbed = new Set([...used].map(stubKey));
  for (const key of Object.keys(provisions.stubs ?? {})) {
    // It may still be inside an action of another one.
    if (!stubbed.has(key)) notes.push(`--stub ${key}: no step of the workflow names this action`);
  }
  for (const key of provisions.skipJobs ?? []) notes.push(`job ${key}: left out, as asked (\`--skip-job\`)`);
  for (const label of provisions.machines ?? []) notes.push(`the machine: this one was treated as ${label}`);
  if (model.concurrency !== undefined) {
    notes.push(
      'concurrency: only runs of this rehearsal waited for, or cancelled, each other; on GitHub all of a group do',
    );
  }
  notes.push(...aboutPaths(model, event));
  if (model.jobs.some((job) => job.permissions === undefined) && model.permissions === undefined) {
    notes.push(`permissions: where none are written, ${defaultTaken(model)}`);
  }
  if (model.jobs.some((job) => entriesOf(job.permissions ?? model.permissions).has('id-token'))) {
    notes.push(
      'id-token: the local GitHub signed the tokens, so no cloud trusts them; their subject holds ids if the first commit is from 2026-07-15 or later, since git does not tell when the repository was made',
    );
  }
  return notes;
}

function defaultTaken({ byDefault }: WorkflowModel): string {
  if (byDefault !== PERMISSIVE) return 'the restricted default of new repositories was taken';
  return '"read and write" was taken for the default of the repository, since a called workflow asks for more than the restricted one gives; where that is the default, GitHub refuses the run';
}

/** Those of called workflows, too. */
function stepsJobs({ jobs }: WorkflowModel): StepsJob[] {
  return jobs.flatMap((job) => {
    if (job.kind === 'steps') return [job];
    return job.called === undefined ? [] : stepsJobs(job.called);
  });
}

/** A workflow that is meant is rehearsed whatever files changed; whether they would start it on GitHub is said. */
function aboutPaths({ events }: WorkflowModel, event: TriggeringEvent | undefined): string[] {
  const filtered = Object.entries(events).filter(
    ([name, filters]) => hasPathFilter(filters) && (event === undefined || name === event.name),
  );
  const changed = event === undefined ? undefined : changedFiles(event);
  return filtered.slice(0, 1).flatMap(([, filters]) => {
    if (event === undefined || changed === undefined)
      return ['paths: whether the changed files would start the workflow was not asked'];
    const why = whyNotByPaths(filters as object, { ...event, changed });
    return why === undefined
      ? []
      : [`paths: GitHub would not start the workflow: ${why}; it is rehearsed all the same`];
  });
}

/** A pattern that cannot be read matches nothing. */
function whyNotByPaths(filters: object, event: TriggeringEvent): string | undefined {
  try {
    return whyNotChanged(filters, event);
  } catch (error) {
    return (error as Error).message;
  }
}

/** Files that the commits of a push change; undefined where the payload does not tell. */
function changedFiles({ payload }: TriggeringEvent): readonly string[] | undefined {
  const commits = payload?.['commits'];
  if (!Array.isArray(commits) || commits.length === 0) return undefined;
  return commits.flatMap((commit: Readonly<Record<string, readonly string[]>>) =>
    ['added', 'modified', 'removed'].flatMap((how) => commit[how] ?? []),
  );
}

function hasPathFilter(filters: unknown): boolean {
  return typeof filters === 'object' && filters !== null && ('paths' in filters || 'paths-ignore' in filters);
}
