import type { Problem } from '@liftlock/core';
import type { JobModel, StepModel } from '@liftlock/rehearsal/workflow';
import type { Pipeline, PipelineWorkflow } from '../pipeline.ts';
import { targetOf } from '../target.ts';
import { jobsBefore, needsLine } from '../workflow/jobs.ts';
import { type Permission, permissionsMissing } from '../workflow/permissions-missing.ts';
import { makesCandidate, type SuiteStep } from '../workflow/suite-steps.ts';
import { forEachStep, problemAt } from './rule.ts';

/** Of GitHub's actions, those that attest whatever a list of checksums names. */
const ATTESTS = /^actions\/attest(-build-provenance)?@/;

const NEEDED: readonly Permission[] = [
  ['id-token', 'write'],
  ['attestations', 'write'],
];

/** The release notes promise that a file can be verified, so something attests it, and releases wait for that. */
export const candidateIsAttested = forEachStep((step, { config }: Pipeline, workflow) => {
  if (config.buildPolicy.provenance !== 'required' || !makesCandidate(step)) return [];
  // Whoever calls such a workflow knows which other jobs there are.
  if (Object.keys(workflow.model.events).join() === 'workflow_call') return [];
  const jobs = workflow.model.jobs.filter((job) => attestsAfter(job, step, workflow));
  if (jobs.length === 0) return [notAttested(step)];
  return [
    ...jobs.flatMap((job) => mayNotAttest(job, workflow)),
    ...workflow.steps
      .filter((one) => publishes(one, config) && !jobs.some((job) => waitsFor(one.job, job, workflow)))
      .map((one) => tooEarly(one, jobs)),
  ];
});

function attestsAfter(job: JobModel, { job: built, step }: SuiteStep, workflow: PipelineWorkflow): boolean {
  if (job === built) return job.steps.slice(job.steps.indexOf(step) + 1).some(attests);
  return waitsFor(job, built, workflow) && job.steps.some(attests);
}

function attests({ uses }: StepModel): boolean {
  return ATTESTS.test(uses ?? '');
}

function waitsFor(job: JobModel, other: JobModel, { model }: PipelineWorkflow): boolean {
  return job === other || jobsBefore(model, job).includes(other);
}

function publishes(step: SuiteStep, config: Pipeline['config']): boolean {
  return (targetOf(step, config)?.release ?? 'none') !== 'none';
}

function notAttested({ workflow, job, step }: SuiteStep): Problem {
  return problemAt(workflow, step, {
    code: 'attestation-missing',
    found: `Job ${job.key} makes the candidate, and no job after it attests the files, as \`build.provenance\` requires.`,
    next: `Add a job that attests, and hand it \`checksums\` as an output of job ${job.key}:\nattest: { needs: ${job.key}, if: "needs.${job.key}.outputs.release-needed == 'true'", runs-on: ubuntu-latest, permissions: { id-token: write, attestations: write }, steps: [{ uses: actions/attest-build-provenance@SHA, with: { subject-checksums: "\${{ needs.${job.key}.outputs.checksums }}" } }] }`,
  });
}

function mayNotAttest(job: JobModel, { model }: PipelineWorkflow): Problem[] {
  const missing = permissionsMissing(job, model, NEEDED);
  if (missing.length === 0) return [];
  const line = missing.map(([scope, access]) => `${scope}: ${access}`).join(', ');
  return [
    problemAt(model, job, {
      code: 'permission-missing',
      found: `Job ${job.key} attests the candidate without \`${line}\`. GitHub would refuse it.`,
      next: `permissions: { ${line} }`,
    }),
  ];
}

function tooEarly({ workflow, job }: SuiteStep, jobs: readonly JobModel[]): Problem {
  const keys = jobs.map(({ key }) => key);
  return problemAt(workflow, job, {
    code: 'attestation-missing',
    found: `Job ${job.key} publishes without waiting for job ${keys.join(', ')}, so it may publish what nothing attests.`,
    next: needsLine(job, keys),
  });
}
