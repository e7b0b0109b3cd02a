import type { Config } from '@liftlock/core';
import {
  entriesOf,
  type JobModel,
  literalOf,
  parseActionReference,
  type Position,
  positionOf,
  type StepModel,
} from '@liftlock/rehearsal/workflow';
import { environmentOf, type SuiteStep } from './suite-steps.ts';

interface Advice {
  readonly at: Position;
  readonly text: string;
}

type Rule = (step: SuiteStep, config: Config | undefined) => Advice[];

/** What works, and would be safer or quicker otherwise. */
const RULES: readonly Rule[] = [
  referenceCannotMove,
  nobodyQueuesBehindReviewers,
  nothingComesFromCaches,
  tokenIsNotKept,
];

/** One line for each thing worth changing around the steps of a workflow; none twice, if a job runs two stages. */
export function workflowAdvice(steps: readonly SuiteStep[], config: Config | undefined): string[] {
  const lines = steps.flatMap((step) =>
    RULES.flatMap((rule) => rule(step, config)).map(({ at, text }) => `${step.workflow.path}:${at.line}: ${text}`),
  );
  return [...new Set(lines)];
}

function referenceCannotMove({ ref, stage, step }: SuiteStep): Advice[] {
  if (ref === '' || /^[0-9a-f]{40}$/.test(ref)) return [];
  return [{ at: step, text: `${stage} is used at "${ref}", which can move; a full commit SHA cannot.` }];
}

/** A job that waits for a review holds its group all the while; the suite itself keeps deployments apart. */
function nobodyQueuesBehindReviewers({ job, workflow }: SuiteStep, config: Config | undefined): Advice[] {
  const gate = environmentOf(job)?.toLowerCase();
  const environment = config?.environments.find(({ name }) => name.toLowerCase() === gate);
  if (environment === undefined || environment.approvals === 'none') return [];
  const groups = [
    [job.concurrency, `Job ${job.key}`],
    [workflow.concurrency, 'The workflow'],
  ] as const;
  return groups.flatMap(([group, who]) => {
    if (group === undefined) return [];
    const text =
      `${who} holds its \`concurrency:\` group while ${environment.name} waits for a reviewer; ` +
      'no other run of the group starts before. Leave it out: the suite keeps deployments apart by itself.';
    return [{ at: positionOf(group), text }];
  });
}

/** Every workflow on the default branch can write the caches that a release restores, those that strangers start too. */
function nothingComesFromCaches({ job }: SuiteStep): Advice[] {
  return job.steps.filter(restoresCache).map((step) => ({
    at: step,
    text:
      `Job ${job.key} restores a cache (${actionOf(step)}), which every workflow of the default branch can write; ` +
      'what is released should be built from the commit alone.',
  }));
}

function restoresCache(step: StepModel): boolean {
  const action = actionOf(step);
  if (/^actions\/cache(?:\/|$)/.test(action)) return true;
  const cache = entriesOf(step.with).get('cache');
  // An expression may well say yes.
  const wish = cache === undefined ? 'false' : (literalOf(cache) ?? 'perhaps');
  return /\/setup-[^/]+$/.test(action) && wish !== 'false' && wish !== '';
}

function tokenIsNotKept({ job }: SuiteStep): Advice[] {
  return checkoutsOf(job)
    .filter((step) => literalOf(entriesOf(step.with).get('persist-credentials'))?.toLowerCase() !== 'false')
    .map((step) => ({
      at: step,
      text:
        `The checkout of job ${job.key} leaves its token in the clone, where every later command can read it. ` +
        'with: { persist-credentials: false }',
    }));
}

function checkoutsOf(job: JobModel): StepModel[] {
  return job.steps.filter(({ uses }) => uses !== undefined && parseActionReference(uses).kind === 'checkout');
}

/** What stands before the `@` in `uses:`. */
function actionOf({ uses = '' }: StepModel): string {
  return uses.replace(/@.*$/, '').toLowerCase();
}
