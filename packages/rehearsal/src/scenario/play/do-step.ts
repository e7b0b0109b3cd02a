import type { Member, Step } from '../form/step.ts';
import { GitRefusal } from './branches.ts';
import { cancelRun, commit, deleteTag, merge, moveTag, replaceAsset, wait } from './other-steps.ts';
import type { Begun, Scene } from './scene.ts';
import { dispatch, push, rerun, review } from './start-runs.ts';

/** Does what a step says, up to the start of its runs. What git refuses is no defect: somebody may expect it. */
export async function doStep(step: Step | Member, scene: Scene): Promise<Begun> {
  try {
    return await begin(step, scene);
  } catch (error) {
    if (!(error instanceof GitRefusal)) throw error;
    return { runs: [], refused: error.message };
  }
}

function begin(step: Step | Member, scene: Scene): Promise<Begun> {
  if (step.push !== undefined) return push(step.push, step, scene);
  if (step.dispatch !== undefined) return dispatch(step.dispatch, step, scene);
  if (step.rerun !== undefined) return rerun(step.rerun, step, scene);
  if (step.review !== undefined) return review(step.review, step, scene);
  if (step.commit !== undefined) return commit(step.commit, step, scene);
  if (step.merge !== undefined) return merge(step.merge, step, scene);
  if (step.wait !== undefined) return wait(step.wait, step, scene);
  if (step.delete !== undefined) return deleteTag(step.delete, step, scene);
  if (step.replace !== undefined) return replaceAsset(step.replace, step, scene);
  if (step.move !== undefined) return moveTag(step.move, step, scene);
  if (step.cancel !== undefined) return cancelRun(step.cancel, step, scene);
  throw new Error('a step that does nothing');
}
