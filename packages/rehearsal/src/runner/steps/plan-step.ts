import { join } from 'node:path';
import { standInStep } from '../actions/stand-in.ts';
import { standInFor } from '../actions/stand-ins.ts';
import type { RunnerOptions } from '../options.ts';
import { parseActionReference } from '../workflow/action-reference.ts';
import type { StepModel } from '../workflow/model.ts';
import { stubKey } from '../workflow/provisions.ts';
import { stubStep } from './stub-step.ts';
import { fetchedStep, imageStep, localStep } from './action-step.ts';
import type { StepSlot } from './run-phase.ts';
import { scriptStep } from './script-step.ts';
import type { StepWork } from './step-work.ts';

/** actions/runner: Constants.cs, `CompositeActionsMaxDepth`. */
const MAX_DEPTH = 9;

/**
 * Loads what the steps are about to do. A suite action without a manifest fails the job here, as on GitHub.
 *
 * @param depth Actions around the steps.
 */
export async function planSteps(steps: readonly StepModel[], options: RunnerOptions, depth = 0): Promise<StepSlot[]> {
  if (depth > MAX_DEPTH) throw new Error(`Composite action depth exceeded max depth ${MAX_DEPTH}`);
  const slots: StepSlot[] = [];
  for (const model of steps) {
    slots.push({ model, work: await planStep(model, options, depth), state: new Map(), postRegistered: false });
  }
  return slots;
}

/** Finds out what a step of the workflow does. */
async function planStep(model: StepModel, options: RunnerOptions, depth: number): Promise<StepWork> {
  const { uses } = model;
  if (uses === undefined) return scriptStep(model);
  const inside = (steps: readonly StepModel[]) => planSteps(steps, options, depth + 1);
  const { provisions } = options;
  const outputs = provisions?.stubs?.[stubKey(uses)];
  if (outputs !== undefined) return stubStep(uses, outputs);
  const reference = parseActionReference(uses);
  switch (reference.kind) {
    case 'local':
      return localStep(uses, inside);
    case 'suite':
      return fetchedStep(uses, suiteFolder(options.suite.root, reference.name), reference, inside);
    case 'remote': {
      const standIn = standInFor(reference);
      if (standIn !== undefined) return standInStep(standIn, uses, reference);
      const found = provisions?.find?.(reference);
      if (found === undefined) return unavailable(uses);
      return fetchedStep(uses, found.folder, reference, inside);
    }
    case 'docker':
      return imageStep(uses);
    case 'self':
      return unavailable(uses);
  }
}

/** Such steps are refused before anything runs, unless their `if:` is known to be false. */
function unavailable(uses: string): StepWork {
  return { title: uses, run: () => Promise.reject(new Error(`${uses} cannot be rehearsed.`)) };
}

export function suiteFolder(root: string, name: string | undefined): string {
  return name === undefined ? root : join(root, 'actions', name);
}
