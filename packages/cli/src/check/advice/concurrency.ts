import { type Config, environmentNamed } from '@liftlock/core';
import { entriesOf, type JobModel, literalOf, positionOf } from '@liftlock/rehearsal/workflow';
import { entersEnvironment, environmentOf, type SuiteStep } from '../workflow/suite-steps.ts';
import type { Advice } from './advice.ts';

/** The groups that a job is in: its own, and that of its whole workflow. */
function groupsOf({ job, workflow }: SuiteStep) {
  return [
    { group: job.concurrency, who: `Job ${job.key}` },
    { group: workflow.concurrency, who: 'The workflow' },
  ].flatMap(({ group, who }) => (group === undefined ? [] : [{ group, who, keys: entriesOf(group) }]));
}

/** A job that waits for a review holds its group all the while; the suite itself keeps deployments apart. */
export function nobodyQueuesBehindReviewers(step: SuiteStep, config: Config | undefined): Advice[] {
  const awaited = awaitedBy(step.job, config);
  if (awaited === undefined) return [];
  return groupsOf(step).map(({ group, who }) => ({
    at: positionOf(group),
    text:
      `${who} holds its \`concurrency:\` group while ${awaited} waits for a reviewer; ` +
      'no other run of the group starts before. Leave it out: the suite keeps deployments apart by itself.',
  }));
}

/** The environment whose reviewers a job waits for. */
function awaitedBy(job: JobModel, config: Config | undefined): string | undefined {
  const gate = environmentOf(job);
  const environment = config === undefined || gate === undefined ? undefined : environmentNamed(config, gate);
  return environment === undefined || environment.approvals === 'none' ? undefined : environment.name;
}

export function nothingIsCancelledHalfway(step: SuiteStep): Advice[] {
  if (!entersEnvironment(step)) return [];
  return groupsOf(step)
    .filter(({ keys }) => literalOf(keys.get('cancel-in-progress')) === 'true')
    .map(({ group, who }) => ({
      at: positionOf(group),
      text: `${who} cancels a ${step.stage} in progress, in the middle of a deploy: the next push decides when. cancel-in-progress: false`,
    }));
}

/** GitHub keeps one pending run of a group and drops the others, unless it is told to queue them. */
export function noPendingRunIsDropped(step: SuiteStep, config: Config | undefined): Advice[] {
  // A group that is better left out needs no queue.
  if (
    step.stage !== 'stage' ||
    step.workflow.jobs.some((job) => awaitedBy(job, config) !== undefined && holdsGroup(job, step))
  )
    return [];
  return groupsOf(step)
    .filter(
      ({ keys }) => literalOf(keys.get('queue')) !== 'max' && literalOf(keys.get('cancel-in-progress')) !== 'true',
    )
    .map(({ group, who, keys }) => ({
      at: positionOf(group),
      text:
        `${who} keeps one run waiting in its \`concurrency:\` group, and a newer one cancels it: that commit is never staged. ` +
        `concurrency: { group: ${literalOf(keys.get('group') ?? group) ?? '…'}, queue: max }`,
    }));
}

function holdsGroup(job: JobModel, step: SuiteStep): boolean {
  return step.workflow.concurrency !== undefined || (job === step.job && job.concurrency !== undefined);
}
