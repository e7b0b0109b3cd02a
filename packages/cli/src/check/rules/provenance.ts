import type { StepModel } from '@liftlock/rehearsal/workflow';
import { makesCandidate } from '../workflow/suite-steps.ts';
import { forEachStep, problemAt } from './rule.ts';

/** Of GitHub's actions, those that attest whatever a file of checksums lists. */
const ATTESTS = /^actions\/attest(-build-provenance)?@/;

/** The release notes promise that a file can be verified, so something has to attest it. */
export const candidateIsAttested = forEachStep((one, { config }) => {
  const { workflow, job, step } = one;
  if (config.buildPolicy.provenance !== 'required' || !makesCandidate(one)) return [];
  const later = job.steps.slice(job.steps.indexOf(step) + 1);
  if (later.some(attests)) return [];
  return [
    problemAt(workflow, step, {
      code: 'attestation-missing',
      found: `Job ${job.key} makes the candidate, and no step after it attests the files, as \`build.provenance\` requires.`,
      next: `- { if: "steps.${step.id}.outputs.checksums != ''", uses: actions/attest-build-provenance@SHA, with: { subject-checksums: "\${{ steps.${step.id}.outputs.checksums }}" } }`,
    }),
  ];
});

function attests({ uses }: StepModel): boolean {
  return ATTESTS.test(uses ?? '');
}
