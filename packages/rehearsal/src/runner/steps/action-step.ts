import { resolve } from 'node:path';
import type { ActionIdentity } from '../jobs/action-frame.ts';
import type { StepModel } from '../workflow/model.ts';
import { dockerAlone, readManifest } from './action-manifest.ts';
import { compositeWork } from './composite-action.ts';
import { dockerWork } from './docker-action.ts';
import { type Action, nodeWork } from './node-action.ts';
import type { StepSlot } from './run-phase.ts';
import type { StepWork } from './step-work.ts';

/** Finds out what the steps inside an action do. */
type PlanSteps = (steps: readonly StepModel[]) => Promise<StepSlot[]>;

/** An action that is there before the job starts, so its `pre` runs: the suite's own, or a fetched one. */
export async function fetchedStep(
  uses: string,
  folder: string,
  reference: { readonly repository: string; readonly ref: string },
  plan: PlanSteps,
): Promise<StepWork> {
  const identity = { action_repository: reference.repository, action_ref: reference.ref };
  const action: Action = { uses, folder, manifest: await readManifest(folder) };
  return { title: uses, action: identity, ...(await workOf(action, identity, plan)) };
}

/** An action in the workspace, `./path`: found when its step starts, so it has a `post` but no `pre`. */
export function localStep(uses: string, plan: PlanSteps): StepWork {
  return {
    title: uses,
    run: async (step) => {
      const folder = resolve(step.job.folders.workspace, uses);
      const action: Action = { uses, folder, manifest: await readManifest(folder) };
      const work = await workOf(action, {}, plan);
      if (work.pre !== undefined && action.manifest.runs.using !== 'composite') {
        step.log.warning(`\`pre\` execution is not supported for local action from '${uses}'`);
      }
      if (work.post !== undefined) step.registerPost(work.post);
      await work.run(step);
    },
  };
}

/** `docker://image`: an action that is nothing but an image. */
export function imageStep(uses: string): StepWork {
  const manifest = dockerAlone(uses);
  return { title: uses, ...dockerWork({ uses, folder: '', manifest }, { using: 'docker', image: uses }) };
}

async function workOf(action: Action, identity: ActionIdentity, plan: PlanSteps): Promise<StepWork> {
  const { runs } = action.manifest;
  switch (runs.using) {
    case 'node':
      return nodeWork(action, runs);
    case 'composite':
      return compositeWork(action, identity, await plan(runs.steps));
    case 'docker':
      return dockerWork(action, runs);
  }
}
