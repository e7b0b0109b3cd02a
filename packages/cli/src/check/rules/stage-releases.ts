import { targetOf } from '../target.ts';
import { forEachStep, problemAt } from './rule.ts';

/** `stage` never publishes: the run would be green, with a draft that stays one. */
export const stageDoesNotRelease = forEachStep((step, { config }) => {
  const environment = step.stage === 'stage' ? targetOf(step, config) : undefined;
  if (environment === undefined || environment.release === 'none') return [];
  const first = config.environments[0]?.name ?? 'staging';
  const uses = (step.step.uses ?? '').replace(/actions\/stage/, 'actions/promote');
  return [
    problemAt(step.workflow, step.step, {
      code: 'stage-never-publishes',
      found: `Job ${step.job.key} stages in ${environment.name}, which has \`release:\`, but the action \`stage\` never publishes.`,
      expected: `\`stage\` for ${first}, then \`promote\` for ${environment.name}.`,
      next: `uses: ${uses}, in a job after the one that stages in ${first}.`,
    }),
  ];
});
