import { nearest, PIPELINE, STAGES } from '@liftlock/core';
import { ROOT_ACTION } from '../workflow/action-interfaces.ts';
import { didYouMean, forEachStep, problemAt } from './rule.ts';

/** An action that the suite does not have, or a stage that its root action does not know. */
export const actions = forEachStep((step, pipeline) => {
  const { workflow, stage, action } = step;
  const isRoot = action === ROOT_ACTION;
  const names: readonly string[] = (isRoot ? STAGES : PIPELINE).map(({ name }) => name);
  // An expression for the stage is known only when the job runs.
  const known = isRoot ? names.includes(stage) || step.text('stage') === undefined : pipeline.actions.has(action);
  if (known) return [];
  const similar = nearest(stage, names);
  return [
    problemAt(workflow, step.step, {
      code: 'action-unknown',
      found: isRoot ? `There is no stage "${stage}".` : `Liftlock has no action \`actions/${action}\`.`,
      expected: `One of: ${names.join(', ')}.${didYouMean(similar)}`,
      next: isRoot
        ? `with: { stage: ${similar ?? 'plan'} }`
        : `uses: ${step.repository}/actions/${similar ?? 'build'}@${step.ref}`,
    }),
  ];
});
