import { isBoolean, isSequence } from '@actions/workflow-parser';
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import { standInFor } from '../actions/stand-ins.ts';
import { parseActionReference } from './action-reference.ts';
import { whyNotOnThisMachine } from './machines.ts';
import type { JobModel, Position, StepModel } from './model.ts';
import { entriesOf, literalOf, positionOf } from './tokens.ts';

/** Something in the workflow that a rehearsal does not do, named before anything runs. */
export interface Refusal extends Position {
  /** `container`, `actions/cache@v4`: what is refused, as written. */
  readonly what: string;
  /** A whole sentence: where, what and why. */
  readonly message: string;
  /** The job, when it belongs to one. */
  readonly job?: string;
}

/** Why an action of the suite, or a local one, cannot be rehearsed; undefined if it can, or if nobody can tell yet. */
type WhyNotAction = (uses: string) => string | undefined;

export function refusalsOf(job: JobModel, whyNotAction: WhyNotAction): Refusal[] {
  return [...jobRefusals(job), ...job.steps.flatMap((step) => stepRefusals(job, step, whyNotAction))];
}

const JOB_KEYS: Readonly<Record<string, string>> = {
  container: 'a rehearsal has no containers',
  services: 'a rehearsal has no containers',
  snapshot: 'a rehearsal makes no images',
};

/** Why a job that calls a workflow does not run. */
export const NO_CALLS = 'reusable workflows are not rehearsed yet';

function jobRefusals(job: JobModel): Refusal[] {
  if (job.kind === 'call') return [refusal(job, job.uses, 'uses', `job ${job.key} has \`uses:\`; ${NO_CALLS}`)];
  const refusals = Object.entries(JOB_KEYS).flatMap(([key, why]) => {
    const token = job.written.get(key);
    return token === undefined ? [] : [refusal(job, token, key, `job ${job.key} has \`${key}:\`; ${why}`)];
  });
  for (const label of labelsOf(job.runsOn)) {
    const why = whyNotOnThisMachine(literalOf(label) ?? '');
    if (why !== undefined) refusals.push(refusal(job, label, `runs-on: ${literalOf(label)}`, `job ${job.key}: ${why}`));
  }
  return refusals;
}

function labelsOf(runsOn: TemplateToken | undefined): TemplateToken[] {
  if (runsOn === undefined) return [];
  const labels = entriesOf(runsOn).get('labels') ?? runsOn;
  return isSequence(labels) ? [...labels] : [labels];
}

const STEP_KEYS = ['background', 'wait', 'wait-all', 'cancel', 'parallel'] as const;

function stepRefusals(job: JobModel, step: StepModel, whyNotAction: WhyNotAction): Refusal[] {
  const at = (token: TemplateToken | undefined, what: string, message: string): Refusal => ({
    ...refusal(job, token, what, `job ${job.key}: ${message}`),
    ...(token === undefined && { line: step.line, column: step.column }),
  });
  const refusals = STEP_KEYS.flatMap((key) => {
    const token = step.written.get(key);
    if (token === undefined || (isBoolean(token) && !token.value)) return [];
    return [at(token, key, `steps that run beside others (\`${key}:\`) are not rehearsed yet`)];
  });
  const { uses } = step;
  if (uses === undefined) return refusals;
  const why = whyNotUsed(uses, whyNotAction);
  if (why !== undefined) refusals.push(at(step.written.get('uses'), uses, `\`uses: ${uses}\`: ${why}`));
  const { inputs = 'all', action } = standInFor(parseActionReference(uses)) ?? {};
  for (const [key, token] of inputs === 'all' ? [] : entriesOf(step.with)) {
    if (inputs.includes(key.toLowerCase())) continue;
    refusals.push(at(token, `${uses} with ${key}`, `what stands in for ${action} does not take \`${key}:\``));
  }
  return refusals;
}

function whyNotUsed(uses: string, whyNotAction: WhyNotAction): string | undefined {
  const reference = parseActionReference(uses);
  switch (reference.kind) {
    case 'docker':
      return 'a rehearsal has no containers';
    case 'self':
      return 'uses of the form $/path are not rehearsed yet';
    case 'remote':
      return standInFor(reference) === undefined ? 'actions of other repositories are not fetched' : undefined;
    case 'suite':
    case 'local':
      return whyNotAction(uses);
  }
}

function refusal(job: JobModel, token: TemplateToken | undefined, what: string, message: string): Refusal {
  return { what, message: `${message}.`, job: job.key, ...positionOf(token) };
}
