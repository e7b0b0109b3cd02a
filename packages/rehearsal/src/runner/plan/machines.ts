import { data } from '@actions/expressions';
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import { toData } from '../expressions/context-data.ts';
import type { Data, Scope } from '../expressions/evaluate.ts';
import { evaluateToken } from '../expressions/evaluate-token.ts';
import { whyNotOnThisMachine } from '../workflow/machines.ts';
import type { StepsJob } from '../workflow/model.ts';
import { evaluateStrategy, nameWithSegments } from './matrix.ts';

/** Why a job cannot run on this machine: one reason for each label of `runs-on:` that names another one. */
export async function whyNotHere(runsOn: TemplateToken | undefined, scope: Scope): Promise<string[]> {
  if (runsOn === undefined) return [];
  const labels = labelsOf(await evaluateToken(runsOn, scope));
  return labels.map(whyNotOnThisMachine).filter((why) => why !== undefined);
}

function labelsOf(value: Data): string[] {
  if (value instanceof data.Array) return value.values().map((label) => label.coerceString());
  if (value instanceof data.Dictionary) return labelsOf(value.get('labels') ?? new data.Array());
  return [value.coerceString()];
}

/** A job, or one combination of its matrix, that asks for another machine. */
export interface OtherMachine {
  readonly job: string;
  readonly why: string;
}

/**
 * What a job asks for, as far as the file says it. A matrix or a label that other jobs make is known only when the job
 * comes, and is asked about again then.
 */
export async function otherMachines(job: StepsJob): Promise<OtherMachine[]> {
  const scope: Scope = { contexts: {}, functions: [] };
  try {
    const { combinations } = await evaluateStrategy(job.strategy, scope);
    const legs = combinations ?? [{ matrix: new data.Null(), segments: [] }];
    const reasons = legs.map(async ({ matrix, segments }) => {
      const name = nameWithSegments(job.key, segments);
      const all = await whyNotHere(job.runsOn, { ...scope, contexts: { matrix: toData(matrix) } });
      return all.map((why) => ({ job: name, why }));
    });
    return (await Promise.all(reasons)).flat();
  } catch {
    return [];
  }
}
