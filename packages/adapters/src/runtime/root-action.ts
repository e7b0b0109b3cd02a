import * as core from '@actions/core';
import {
  build,
  missingInput,
  nearest,
  PIPELINE,
  plan,
  promote,
  renderProblems,
  RESULT_SCHEMA,
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

/** The one end of an action that no stage stands behind; its outputs are the same as everywhere. */
function refuse(name: string): never {
  const suggestion = nearest(name, KNOWN);
  const expected = suggestion === undefined ? `One of: ${KNOWN.join(', ')}.` : `\`${suggestion}\`?`;
  const problem = missingInput('stage', `"${name}"`, expected);
  core.setOutput('decision', problem.outcome);
  core.setOutput('reason-code', problem.code);
  core.setOutput(
    'result',
    JSON.stringify({ schema: RESULT_SCHEMA, stage: name, decision: problem.outcome, problems: [problem] }),
  );
  core.setFailed(renderProblems([problem]));
  process.exit(1);
}
