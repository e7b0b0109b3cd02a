import { nearest, PIPELINE } from '@liftlock/core';
import { ROOT_ACTION } from '../workflow/action-interfaces.ts';
import { didYouMean, forEachStep, problemAt } from './rule.ts';

const STAGES = ['plan', ...PIPELINE.map(({ name }) => name)];

/** An action that the suite does not have, or a stage that its root action does not know. */
export const actions = forEachStep((step, pipeline) => {
  const { workflow, stage, action } = step;
  if (action !== ROOT_ACTION && pipeline.actions.has(action)) return [];
  // An expression for the stage is known only when the job runs.
  if (action === ROOT_ACTION && (STAGES.includes(stage) || step.text('stage') === undefined)) return [];
  const similar = nearest(stage, STAGES);
  const isRoot = action === ROOT_ACTION;
  return [
    problemAt(workflow, step.step, {
      code: 'action-unknown',
      found: isRoot ? `There is no stage "${stage}".` : `Liftlock has no action \`actions/${action}\`.`,
      expected: `One of: ${STAGES.filter((name) => isRoot || name !== 'plan').join(', ')}.${didYouMean(similar)}`,
      next: isRoot
        ? `with: { stage: ${similar ?? 'plan'} }`
        : `uses: ${step.repository}/actions/${similar ?? 'build'}@${step.ref}`,
    }),
  ];
});
