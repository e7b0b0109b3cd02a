import type { Environment, Problem } from '@liftlock/core';
import type { Pipeline, PipelineWorkflow } from '../pipeline.ts';
import { targetName, targetOf } from '../target.ts';
import { candidateSource } from '../workflow/candidate-source.ts';
import { needsLine, stepsBefore } from '../workflow/jobs.ts';
import { entersEnvironment, type SuiteStep } from '../workflow/suite-steps.ts';
import { forEachStep, problemAt, problemIn, type Rule } from './rule.ts';

/** Stages that enter no environment; one that the suite does not know was meant to do so, perhaps. */
const READING: readonly string[] = ['plan', 'build', 'test'];

/** An environment that no job enters: whatever comes after it is held, and what it releases is never released. */
export const everyEnvironmentHasAJob: Rule = (pipeline) => {
  const { config, workflows } = pipeline;
  const entering = workflows.flatMap(({ steps }) => steps).filter(({ stage }) => !READING.includes(stage));
  // One whose environment is computed, missing or misspelt may be the one; that is another problem.
  if (entering.length === 0 || entering.some((step) => targetOf(step, config) === undefined)) return [];
  const entered = new Set(entering.map((step) => targetOf(step, config)));
  return config.environments
    .filter((environment) => !entered.has(environment))
    .map((environment) => withoutJob(environment, pipeline));
};

function withoutJob(environment: Environment, { config, placeOf }: Pipeline): Problem {
  const { name, release } = environment;
  const waiting = config.environments.filter(({ after }) => after.includes(name)).map((other) => other.name);
  const so =
    waiting.length > 0
      ? `; ${waiting.join(', ')} would be held for ever`
      : release === 'none'
        ? ''
        : ', so nothing is ever released';
  return problemIn(placeOf('environments', config.environments.indexOf(environment), 'name'), {
    code: 'environment-without-job',
    found: `No job stages in or promotes to ${name}${so}.`,
    expected: 'A job for every environment of the configuration.',
    next: `Add a job with \`environment: { name: ${name}, deployment: false }\` that uses \`actions/promote\` with: { candidate: "\${{ needs.build.outputs.candidate }}", environment: ${name} }, or remove ${name} from the configuration.`,
  });
}

/** Within one run, whatever an environment comes after must be done when its job starts. */
export const earlierEnvironmentsComeFirst = forEachStep((step, pipeline, workflow) => {
  const environment = targetOf(step, pipeline.config);
  const source = candidateSource(step, workflow);
  // A candidate of an earlier run may have been staged there.
  if (environment === undefined || source?.kind !== 'output') return [];
  const before = stepsBefore(workflow.steps, step).filter(entersEnvironment);
  if (before.some((other) => isComputed(other, pipeline))) return [];
  const done = before.map((other) => targetOf(other, pipeline.config)?.name);
  const missing = environment.after.filter((name) => !done.includes(name));
  const own = workflow.steps.filter(entersEnvironment);
  const jobs = missing.map((name) => jobFor(name, own, pipeline));
  // No job at all is another problem, told once.
  if (missing.length === 0 || jobs.every((job) => job === undefined)) return [];
  return [notStaged(step, environment, missing, jobs, workflow)];
});

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
    expected: `${environment.name} comes after ${environment.after.join(', ')} in .github/liftlock.yml.`,
    next: needsLine(job, known),
  });
}

function jobFor(name: string, steps: readonly SuiteStep[], { config }: Pipeline): string | undefined {
  return steps.find((step) => targetOf(step, config)?.name === name)?.job.key;
}

function isComputed(step: SuiteStep, { config }: Pipeline): boolean {
  return step.given('environment') !== undefined && targetName(step, config) === undefined;
}

/** `stage` never publishes: the run would be green, with a draft that stays one. */
export const stageDoesNotRelease = forEachStep((step, { config }) => {
  const environment = step.stage === 'stage' ? targetOf(step, config) : undefined;
  if (environment === undefined || environment.release === 'none') return [];
  const first = config.environments[0]?.name ?? 'staging';
  const uses = (step.step.uses ?? '').replace(/actions\/stage/, 'actions/promote');
  return [
    problemAt(step.workflow, step.step, {
      code: 'stage-never-publishes',
      found: `Job ${step.job.key} stages in ${environment.name}, which has \`release:\`; the action \`stage\` never publishes.`,
      expected: `\`stage\` for ${first}, then \`promote\` for ${environment.name}.`,
      next: `uses: ${uses}, in a job after the one that stages in ${first}.`,
    }),
  ];
});
