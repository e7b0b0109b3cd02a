import { join } from 'node:path';
import { standInStep } from '../actions/stand-in.ts';
import { standInFor } from '../actions/stand-ins.ts';
import type { RunnerOptions } from '../options.ts';
import { parseActionReference } from '../workflow/action-reference.ts';
import type { StepModel } from '../workflow/model.ts';
import { localStep, suiteStep } from './action-step.ts';
import { scriptStep } from './script-step.ts';
import type { StepWork } from './step-work.ts';

/** Finds out what a step of the workflow does. */
export async function planStep(model: StepModel, { suite }: RunnerOptions): Promise<StepWork> {
  const { uses } = model;
  if (uses === undefined) return scriptStep(model);
  const reference = parseActionReference(uses);
  switch (reference.kind) {
    case 'local':
      return localStep(uses);
    case 'suite':
      return suiteStep(uses, suiteFolder(suite.root, reference.name), reference);
    case 'remote': {
      const standIn = standInFor(reference);
      if (standIn === undefined) throw notRehearsable(uses);
      return standInStep(standIn, uses, reference);
    }
    case 'docker':
    case 'self':
      throw notRehearsable(uses);
  }
}

/** Such steps are refused before anything runs. */
function notRehearsable(uses: string): Error {
  return new Error(`${uses} cannot be rehearsed.`);
}

export function suiteFolder(root: string, name: string | undefined): string {
  return name === undefined ? root : join(root, 'actions', name);
}
