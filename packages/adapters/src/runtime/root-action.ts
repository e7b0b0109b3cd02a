import * as core from '@actions/core';
import { missingInput, nearest, renderProblems, RESULT_SCHEMA } from '@liftlock/core';
import { ACTIONS, type ActionName } from './actions.ts';
import { runAction } from './run-action.ts';

/** The action of the repository's root: runs the stage that its input names. `plan`, the default, only reads. */
export async function runRoot(): Promise<void> {
  const name = core.getInput('stage') || 'plan';
  return Object.hasOwn(ACTIONS, name) ? runAction(name as ActionName) : refuse(name);
}

/** The one end of an action that no stage stands behind; its outputs are the same as everywhere. */
function refuse(name: string): never {
  const known = Object.keys(ACTIONS);
  const suggestion = nearest(name, known);
  const expected =
    suggestion === undefined
      ? `One of: ${known.join(', ')}.`
      : `One of: ${known.join(', ')}. Did you mean \`${suggestion}\`?`;
  const problem = missingInput('stage', `There is no stage "${name}".`, expected);
  core.setOutput('decision', problem.outcome);
  core.setOutput('reason-code', problem.code);
  core.setOutput(
    'result',
    JSON.stringify({ schema: RESULT_SCHEMA, stage: name, decision: problem.outcome, problems: [problem] }),
  );
  core.setFailed(renderProblems([problem]));
  process.exit(1);
}
