import type { Problem } from '@liftlock/core';
import { positionOf } from '@liftlock/rehearsal/workflow';
import type { PipelineWorkflow } from '../pipeline.ts';
import { candidateSource, type Source } from '../workflow/candidate-source.ts';
import type { ActionInterfaces } from '../workflow/action-interfaces.ts';
import { declares, idOf, outputsOf } from '../workflow/reads.ts';
import { buildsPart, makesCandidate, needsCandidate, type SuiteStep } from '../workflow/suite-steps.ts';
import { isMisspelt, namesTarget } from './inputs.ts';
import { forEachStep, problemAt } from './rule.ts';

const DIGEST = /^sha256:[0-9a-f]{64}$/;

/** Whatever a job tests, stages or promotes must be what the build of the run has made, or what somebody names. */
export const candidate = forEachStep((step, { actions }, workflow) => {
  if (!needsCandidate(step)) return [];
  const source = candidateSource(step, workflow);
  if (source === undefined) {
    return namesTarget(step) || isMisspelt('candidate', step, actions) ? [] : [missing(step, workflow)];
  }
  const why = whyNot(source, step, actions);
  return why === undefined ? [] : [notTheCandidate(step, why, workflow)];
});

function missing(step: SuiteStep, workflow: PipelineWorkflow): Problem {
  return problemAt(step.workflow, step.step, {
    code: 'candidate-missing',
    found: `Job ${step.job.key} does not pass the input \`candidate\`.`,
    expected: 'The output `candidate` of the build job.',
    next: `with: { candidate: "${wiring(step, workflow)}" }`,
  });
}

function notTheCandidate(step: SuiteStep, why: string, workflow: PipelineWorkflow): Problem {
  return problemAt(step.workflow, positionOf(step.given('candidate')), {
    code: 'candidate-not-from-build',
    found: `The candidate of job ${step.job.key} is ${why}.`,
    expected: 'The output `candidate` of the build action, passed on in `outputs:` of its job.',
    next: `with: { candidate: "${wiring(step, workflow)}" }, from \`outputs: { candidate: "\${{ steps.${buildId(workflow)}.outputs.candidate }}" }\` of the build job.`,
  });
}

function whyNot(source: Source, { stage, workflow }: SuiteStep, actions: ActionInterfaces): string | undefined {
  if (source.kind === 'literal') return DIGEST.test(source.text) ? undefined : `the string "${source.text}"`;
  if (source.kind === 'output') {
    const isCandidate = source.of.stage === 'build' && source.name.toLowerCase() === 'candidate';
    if (isCandidate && buildsPart(source.of)) return `the output of job ${source.of.job.key}, which builds only a part`;
    // An output that the action does not have is another problem.
    return isCandidate || !declares(outputsOf(source.of, actions), source.name)
      ? undefined
      : `output \`${source.name}\` of ${source.of.stage}`;
  }
  // A called workflow belongs to the run of its caller, where the build may be.
  if (source.kind !== 'given' || stage === 'promote' || 'workflow_call' in workflow.events) return undefined;
  return `given by whoever starts the run, and ${stage} can only read the artifacts of its own run`;
}

function wiring({ job }: SuiteStep, workflow: PipelineWorkflow): string {
  const build = workflow.steps.find(makesCandidate);
  return build?.job === job
    ? `\${{ steps.${buildId(workflow)}.outputs.candidate }}`
    : `\${{ needs.${build?.job.key ?? 'build'}.outputs.candidate }}`;
}

function buildId({ steps }: PipelineWorkflow): string {
  const build = steps.find(makesCandidate);
  return (build === undefined ? undefined : idOf(build)) ?? 'build';
}
