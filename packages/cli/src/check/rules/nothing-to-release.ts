import { candidateSource } from '../workflow/candidate-source.ts';
import { conditionsBefore, stepsBefore } from '../workflow/jobs.ts';
import { needsCandidate } from '../workflow/suite-steps.ts';
import { forEachStep, problemAt } from './rule.ts';

/** Most pushes release nothing. The build is green then and has no candidate, and whatever follows must not start. */
export const nothingToRelease = forEachStep((step, _, workflow) => {
  if (!needsCandidate(step)) return [];
  const source = candidateSource(step, workflow);
  if (source?.kind !== 'output' || source.of.stage !== 'build') return [];
  // Of several jobs in a row, the first is the one that lacks the condition.
  if (stepsBefore(workflow.steps, step).some(needsCandidate)) return [];
  const asked = conditionsBefore(step).filter(({ parts }) => parts[0] === 'needs' || parts[0] === 'steps');
  if (asked.length > 0) return [];
  const { job } = source.of;
  const output =
    job === step.job ? `steps.${source.of.step.id}.outputs.release-needed` : `needs.${job.key}.outputs.release-needed`;
  return [
    problemAt(step.workflow, step.job, {
      code: 'release-needed-not-asked',
      found: `Job ${step.job.key} also runs when there is nothing to release, and then fails without a candidate.`,
      next: `if: ${output} == 'true'`,
    }),
  ];
});
