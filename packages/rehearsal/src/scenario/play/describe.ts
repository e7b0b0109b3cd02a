import { formatDuration } from '@liftlock/core';
import type { Member, Step } from '../form/step.ts';

/** A step in a few words, for the line that shows it. */
export function describeStep(step: Step | Member): string {
  const by = step.as === undefined ? '' : ` as ${step.as}`;
  return `${whatItDoes(step)}${by}`;
}

function whatItDoes(step: Step | Member): string {
  const { push, dispatch, rerun, review, commit, merge, wait, replace, move, cancel } = step;
  if (push !== undefined) return `push ${push.branch}`;
  if (dispatch !== undefined) return `dispatch ${dispatch.workflow}${inputsText(dispatch.inputs)}`;
  if (rerun !== undefined) return `re-run ${rerunText(rerun)} of run ${rerun.run}`;
  if (review !== undefined) return `review run ${review.run}`;
  if (commit !== undefined) return `commit to ${commit.branch}: ${commit.message.split('\n')[0] ?? ''}`;
  if (merge !== undefined) return `merge ${merge.from} into ${merge.branch}`;
  if (wait !== undefined) return `wait ${formatDuration(wait)}`;
  if (step.delete !== undefined) return `delete the tag ${step.delete.tag}`;
  if (replace !== undefined) return `replace the asset ${replace.asset}`;
  if (move !== undefined) return `move the tag ${move.tag} to ${move.to}`;
  if (cancel !== undefined) return cancellationText(cancel);
  return 'together';
}

function cancellationText({ run, job, 'at-step': step }: NonNullable<Step['cancel']>): string {
  if (run !== undefined) return `cancel run ${run}`;
  return `cancel it at ${[job, step].filter((part) => part !== undefined).join(', ')}`;
}

function rerunText({ jobs, job }: NonNullable<Member['rerun']>): string {
  if (job !== undefined) return `the job ${job}`;
  return jobs === 'all' ? 'all jobs' : 'the failed jobs';
}

function inputsText(inputs: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(inputs).map(([name, value]) => `${name}: ${String(value)}`);
  return pairs.length === 0 ? '' : ` (${pairs.join(', ')})`;
}
