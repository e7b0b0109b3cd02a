import { isBoolean } from '@actions/workflow-parser';
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import { NO_ENGINE } from '../containers/engine.ts';
import { standInFor } from '../actions/stand-ins.ts';
import { parseActionReference } from './action-reference.ts';
import { imageMissing, imageToFetch } from './how.ts';
import type { JobModel, Position, StepModel } from './model.ts';
import type { Provisions } from './provisions.ts';
import { remedies } from './remedies.ts';
import { entriesOf, literalOf, positionOf } from './tokens.ts';

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

export interface Containers {
  /** No engine answers. */
  readonly refused: readonly Refusal[];
  /** The engine has not their images. */
  readonly unfetched: readonly Refusal[];
  readonly fetch: readonly string[];
}

/** Containers of a job that cannot be started here. */
export function containerNeeds(job: JobModel, provisions: Provisions | undefined): Containers {
  const { engine, why } = provisions?.engine?.() ?? NO_ENGINE;
  const written =
    job.kind === 'call' ? [] : Object.entries(containersOf(job)).filter(([, tokens]) => tokens.length > 0);
  if (engine === undefined)
    return { refused: written.map(([key]) => withoutEngine(job, key, why)), unfetched: [], fetch: [] };
  const missing = written.flatMap(([key, tokens]) =>
    tokens.flatMap((token) => {
      const image = imageIn(token);
      return image === undefined || engine.hasImage(image) ? [] : [{ key, token, image }];
    }),
  );
  const unfetched = missing.map(({ key, token, image }) => {
    const message = `job ${job.key} has \`${key}:\`; ${imageMissing(image)}`;
    return refusal(job, token, `${key}: ${image}`, message, remedies.pullForJob(engine.name, image, job.key));
  });
  return { refused: [], unfetched, fetch: missing.map(({ image }) => imageToFetch(image)) };
}

function withoutEngine(job: JobModel, key: string, why: string): Refusal {
  const message = `job ${job.key} has \`${key}:\`; ${why}`;
  return refusal(job, job.written.get(key), key, message, remedies.engineForJob(job.key));
}

/** The containers that a job writes down, by key. Expressions are evaluated when it runs. */
export function containersOf({
  written,
}: JobModel): Readonly<Record<'container' | 'services', readonly TemplateToken[]>> {
  const container = written.get('container');
  return {
    container: container === undefined ? [] : [container],
    services: [...entriesOf(written.get('services')).values()],
  };
}

function imageIn(token: TemplateToken): string | undefined {
  const image = literalOf(entriesOf(token).get('image') ?? token)?.replace(/^docker:\/\//, '');
  return image === '' ? undefined : image;
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
  return { what, message: `${message.replace(/\.$/, '')}.`, remedy, job: job.key, ...positionOf(token) };
}
