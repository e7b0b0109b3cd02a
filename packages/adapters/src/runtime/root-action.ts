import * as core from '@actions/core';
import {
  build,
  LiftlockError,
  missingInput,
  nearest,
  PIPELINE,
  plan,
  promote,
  renderProblems,
  stage,
  test,
} from '@liftlock/core';
import { runAction } from './run-action.ts';

const KNOWN = [plan.name, ...PIPELINE.map((stage) => stage.name)];

/** The action of the repository's root: runs the stage that its input names. `plan`, the default, only reads. */
export async function runRoot(): Promise<void> {
  const name = core.getInput('stage') || plan.name;
  switch (name) {
    case 'plan':
      return runAction(plan);
    case 'build':
      return runAction(build);
    case 'test':
      return runAction(test);
    case 'stage':
      return runAction(stage);
    case 'promote':
      return runAction(promote);
    default:
      return refuse(name);
  }
}

function refuse(name: string): never {
  const suggestion = nearest(name, KNOWN);
  const expected = suggestion === undefined ? `One of: ${KNOWN.join(', ')}.` : `\`${suggestion}\`?`;
  const problem = missingInput('stage', `"${name}"`, expected);
  core.setFailed(renderProblems(new LiftlockError(problem).problems));
  process.exit(1);
}
