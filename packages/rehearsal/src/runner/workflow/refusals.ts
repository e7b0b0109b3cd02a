import { isBoolean } from '@actions/workflow-parser';
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import { standInFor } from '../actions/stand-ins.ts';
import { parseActionReference } from './action-reference.ts';
import type { JobModel, Position, StepModel } from './model.ts';
import { remedies } from './remedies.ts';
import { entriesOf, positionOf } from './tokens.ts';

/** Something in the workflow that a rehearsal does not do, named before anything runs. */
export interface Refusal extends Position {
  /** `container`, `actions/cache@v4`: what is refused, as written. */
  readonly what: string;
  /** A whole sentence: where, what and why. */
  readonly message: string;
  /** What to do: nothing is wrong with most of what a rehearsal refuses. */
  readonly remedy: string;
  /** The job, when it belongs to one. */
  readonly job?: string;
  /** The called workflow in which it is; the rehearsed one itself if there is none. */
  readonly file?: string;
  /** An input that is required, and that nobody has passed. */
  readonly input?: string;
}

export const JOB_KEYS: Readonly<Record<string, string>> = {
  container: 'a rehearsal does not run containers',
  services: 'a rehearsal does not run containers',
  snapshot: 'a rehearsal does not create images',
};

/** Keys of a job that ask for more than this machine gives. */
export function jobRefusals(job: JobModel): Refusal[] {
  if (job.kind === 'call') return [];
  return Object.entries(JOB_KEYS).flatMap(([key, why]) => {
    const token = job.written.get(key);
    return token === undefined ? [] : [refusal(job, token, key, `job ${job.key} has \`${key}:\`; ${why}`)];
  });
}

export const STEP_KEYS = ['background', 'wait', 'wait-all', 'cancel', 'parallel'] as const;

/** Keys of a step, and inputs of a stand-in, that a rehearsal does not know. */
export function stepRefusals(job: JobModel, step: StepModel): Refusal[] {
  const refusals = STEP_KEYS.flatMap((key) => {
    const token = step.written.get(key);
    if (token === undefined || (isBoolean(token) && !token.value)) return [];
    return [refusal(job, token, key, `job ${job.key}: steps that run in parallel (\`${key}:\`) are not rehearsed yet`)];
  });
  const { uses } = step;
  if (uses === undefined) return refusals;
  const { inputs = 'all', action } = standInFor(parseActionReference(uses)) ?? {};
  for (const [key, token] of inputs === 'all' ? [] : entriesOf(step.with)) {
    if (inputs.includes(key.toLowerCase())) continue;
    const message = `job ${job.key}: the stand-in for ${action} does not support \`${key}:\``;
    refusals.push(refusal(job, token, `${uses} with ${key}`, message, remedies.stub(uses)));
  }
  return refusals;
}

export function refusal(
  job: JobModel,
  token: TemplateToken | undefined,
  what: string,
  message: string,
  remedy: string = remedies.skip(job.key),
): Refusal {
  return { what, message: `${message}.`, remedy, job: job.key, ...positionOf(token) };
}
