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
}

export interface Reason {
  readonly why: string;
  readonly remedy: string;
}

/** Why an action of the suite, or a local one, cannot be rehearsed; undefined if it can, or if nobody can tell yet. */
type WhyNotAction = (uses: string) => Reason | undefined;

export function refusalsOf(job: JobModel, whyNotAction: WhyNotAction): Refusal[] {
  return [...jobRefusals(job), ...job.steps.flatMap((step) => stepRefusals(job, step, whyNotAction))];
}

const JOB_KEYS: Readonly<Record<string, string>> = {
  container: 'a rehearsal does not run containers',
  services: 'a rehearsal does not run containers',
  snapshot: 'a rehearsal does not create images',
};

function jobRefusals(job: JobModel): Refusal[] {
  if (job.kind === 'call') return [];
  return Object.entries(JOB_KEYS).flatMap(([key, why]) => {
    const token = job.written.get(key);
    return token === undefined ? [] : [refusal(job, token, key, `job ${job.key} has \`${key}:\`; ${why}`)];
  });
}

const STEP_KEYS = ['background', 'wait', 'wait-all', 'cancel', 'parallel'] as const;

function stepRefusals(job: JobModel, step: StepModel, whyNotAction: WhyNotAction): Refusal[] {
  const at = (token: TemplateToken | undefined, what: string, message: string, remedy?: string): Refusal => ({
    ...refusal(job, token, what, `job ${job.key}: ${message}`, remedy),
    ...(token === undefined && { line: step.line, column: step.column }),
  });
  const refusals = STEP_KEYS.flatMap((key) => {
    const token = step.written.get(key);
    if (token === undefined || (isBoolean(token) && !token.value)) return [];
    return [at(token, key, `steps that run in parallel (\`${key}:\`) are not rehearsed yet`)];
  });
  const { uses } = step;
  if (uses === undefined) return refusals;
  const reason = whyNotUsed(uses, whyNotAction);
  if (reason !== undefined) {
    refusals.push(at(step.written.get('uses'), uses, `\`uses: ${uses}\`: ${reason.why}`, reason.remedy));
  }
  const { inputs = 'all', action } = standInFor(parseActionReference(uses)) ?? {};
  for (const [key, token] of inputs === 'all' ? [] : entriesOf(step.with)) {
    if (inputs.includes(key.toLowerCase())) continue;
    refusals.push(at(token, `${uses} with ${key}`, `the stand-in for ${action} does not support \`${key}:\``));
  }
  return refusals;
}

/** Why a step that uses an action cannot be rehearsed. */
export function whyNotUsed(uses: string, whyNotAction: WhyNotAction): Reason | undefined {
  const remedy = remedies.notHere;
  const reference = parseActionReference(uses);
  switch (reference.kind) {
    case 'docker':
      return { why: 'a rehearsal does not run containers', remedy };
    case 'self':
      return { why: '`uses:` of the form $/path is not rehearsed yet', remedy };
    case 'remote':
      if (standInFor(reference) !== undefined) return undefined;
      return { why: 'actions of other repositories are not fetched', remedy };
    case 'suite':
    case 'local':
      return whyNotAction(uses);
  }
}

export function refusal(
  job: JobModel,
  token: TemplateToken | undefined,
  what: string,
  message: string,
  remedy: string = remedies.notHere,
): Refusal {
  return { what, message: `${message}.`, remedy, job: job.key, ...positionOf(token) };
}
