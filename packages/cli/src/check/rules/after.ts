import type { Environment, Problem } from '@liftlock/core';
import type { Pipeline, PipelineWorkflow } from '../pipeline.ts';
import { targetName, targetOf } from '../target.ts';
import { candidateSource } from '../workflow/candidate-source.ts';
import { needsLine, stepsBefore } from '../workflow/jobs.ts';
import { entersEnvironment, type SuiteStep } from '../workflow/suite-steps.ts';
import { forEachStep, problemAt } from './rule.ts';

/** Within one run, whatever an environment comes after must be done when its job starts. */
export const earlierEnvironmentsComeFirst = forEachStep((step, pipeline, workflow) => {
  const environment = targetOf(step, pipeline.config);
  const source = candidateSource(step, workflow);
  // A candidate of an earlier run may have been staged there.
  if (environment === undefined || source?.kind !== 'output') return [];
  const before = stepsBefore(workflow.steps, step).filter(entersEnvironment);
  if (before.some((other) => isComputed(other, pipeline))) return [];
  const done = before.map((other) => targetOf(other, pipeline.config)?.name);
  const missing = comesAfter(environment, step, pipeline).filter((name) => !done.includes(name));
  const own = workflow.steps.filter(entersEnvironment);
  const jobs = missing.map((name) => jobFor(name, own, pipeline));
  // No job at all is another problem, told once.
  if (missing.length === 0 || jobs.every((job) => job === undefined)) return [];
  return [notStaged(step, environment, missing, jobs, workflow)];
});

/** `promote` takes a candidate that is live somewhere, also where the ladder does not say where: in the first place. */
function comesAfter({ name, after }: Environment, { stage }: SuiteStep, { config }: Pipeline): readonly string[] {
  const [first] = config.environments;
  return after.length > 0 || stage !== 'promote' || first === undefined || first.name === name ? after : [first.name];
}

function notStaged(
  { job, step }: SuiteStep,
  environment: Environment,
  missing: readonly string[],
  jobs: readonly (string | undefined)[],
  { model }: PipelineWorkflow,
): Problem {
  const known = jobs.filter((one) => one !== undefined);
  return problemAt(model, job.needs.length > 0 ? job : step, {
    code: 'not-staged',
    found: `Job ${job.key} enters ${environment.name} without waiting for ${missing.join(', ')}.`,
    next: needsLine(job, known),
  });
}

function jobFor(name: string, steps: readonly SuiteStep[], { config }: Pipeline): string | undefined {
  return steps.find((step) => targetOf(step, config)?.name === name)?.job.key;
}

function isComputed(step: SuiteStep, { config }: Pipeline): boolean {
  return step.given('environment') !== undefined && targetName(step, config) === undefined;
}
