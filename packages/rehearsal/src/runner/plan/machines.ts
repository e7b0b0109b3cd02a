import { data } from '@actions/expressions';
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import { toData } from '../expressions/context-data.ts';
import type { Data, Scope } from '../expressions/evaluate.ts';
import { evaluateToken } from '../expressions/evaluate-token.ts';
import { whyNotOnThisMachine } from '../workflow/machines.ts';
import type { JobInstance } from '../jobs/job-execution.ts';
import type { JobModel, StepsJob } from '../workflow/model.ts';
import { evaluateStrategy, nameWithSegments } from './matrix.ts';

export interface OtherLabel {
  readonly label: string;
  readonly why: string;
}

/**
 * Why a job cannot run on this machine: one reason for each label of `runs-on:` that names another one.
 *
 * @param treatedAsThis Labels that this machine stands for.
 */
export async function whyNotHere(
  runsOn: TemplateToken | undefined,
  scope: Scope,
  treatedAsThis: readonly string[] | undefined,
): Promise<OtherLabel[]> {
  if (runsOn === undefined) return [];
  return labelsOf(await evaluateToken(runsOn, scope)).flatMap((label) => {
    const why = whyNotOnThisMachine(label, treatedAsThis);
    return why === undefined ? [] : [{ label, why }];
  });
}

export interface Divided {
  readonly here: readonly JobInstance<JobModel>[];
  readonly elsewhere: readonly (OtherLabel & { readonly id: string })[];
}

/** Combinations of a matrix that run here, or the job itself, and those that are left out. */
export async function divide(
  instances: readonly JobInstance<JobModel>[],
  scope: Scope,
  treatedAsThis: readonly string[] | undefined,
): Promise<Divided> {
  const asked = instances.map(async (instance) => {
    const contexts = { ...scope.contexts, matrix: toData(instance.matrix) };
    // What cannot be evaluated is told where the job begins.
    const [other] = await whyNotHere(instance.model.runsOn, { ...scope, contexts }, treatedAsThis).catch(() => []);
    return { instance, other };
  });
  const all = await Promise.all(asked);
  return {
    here: all.flatMap(({ instance, other }) => (other === undefined ? [instance] : [])),
    elsewhere: all.flatMap(({ instance, other }) => (other === undefined ? [] : [{ id: instance.id, ...other }])),
  };
}

/** What is said of combinations that are left out, and of a job that is left out with all of them. */
export function leftOutNotes(job: string, elsewhere: Divided['elsewhere'], isWhole: boolean): string[] {
  if (!isWhole) return elsewhere.map(({ id, why }) => `job ${id}: left out, since ${why}`);
  const [first] = elsewhere;
  if (first === undefined) return [];
  return [
    `job ${job}: left out, since ${first.why} (\`--treat-as-this-machine ${first.label}\` runs it here); jobs that need it went on as if it had succeeded, without outputs`,
  ];
}

function labelsOf(value: Data): string[] {
  if (value instanceof data.Array) return value.values().map((label) => label.coerceString());
  if (value instanceof data.Dictionary) return labelsOf(value.get('labels') ?? new data.Array());
  return [value.coerceString()];
}

/** A job, or one combination of its matrix, that asks for another machine. */
export interface OtherMachine extends OtherLabel {
  readonly job: string;
}

/**
 * What a job asks for, as far as the file says it. A matrix or a label that other jobs make is known only when the job
 * comes, and is asked about again then.
 */
export async function otherMachines(
  job: StepsJob,
  treatedAsThis?: readonly string[],
): Promise<{ readonly legs: number; readonly others: readonly OtherMachine[] }> {
  const scope: Scope = { contexts: {}, functions: [] };
  try {
    const { combinations } = await evaluateStrategy(job.strategy, scope);
    const legs = combinations ?? [{ matrix: new data.Null(), segments: [] }];
    const reasons = legs.map(async ({ matrix, segments }) => {
      const name = nameWithSegments(job.key, segments);
      const [other] = await whyNotHere(job.runsOn, { ...scope, contexts: { matrix: toData(matrix) } }, treatedAsThis);
      return other === undefined ? [] : [{ job: name, ...other }];
    });
    return { legs: legs.length, others: (await Promise.all(reasons)).flat() };
  } catch {
    return { legs: 1, others: [] };
  }
}
