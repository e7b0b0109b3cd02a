import { join } from 'node:path';
import type { RunnerOptions } from '../options.ts';
import { parseActionReference } from '../workflow/action-reference.ts';
import type { StepModel } from '../workflow/model.ts';
import { localStep, suiteStep } from './action-step.ts';
import { checkoutStep } from './checkout-step.ts';
import { scriptStep } from './script-step.ts';
import { setupNodeStep } from './setup-node-step.ts';
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
    case 'checkout':
      return checkoutStep(uses, reference);
    case 'setup-node':
      return setupNodeStep(uses, reference);
    case 'remote':
    case 'docker':
    case 'self':
      throw new Error(`${uses} cannot be rehearsed.`);
  }
}

export function suiteFolder(root: string, name: string | undefined): string {
  return name === undefined ? root : join(root, 'actions', name);
}
