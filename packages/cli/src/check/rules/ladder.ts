import { type Environment, type Problem } from '@liftlock/core';
import type { Pipeline } from '../pipeline.ts';
import { targetOf } from '../target.ts';
import { permissionsOf, type SuiteStep } from '../workflow/suite-steps.ts';
import { problemIn, type Rule } from './rule.ts';

/** Stages that enter no environment; one that the suite does not know was meant to do so, perhaps. */
const READING: readonly string[] = ['plan', 'build', 'test'];

/** An environment that no job enters: whatever comes after it is held, and what it releases is never released. */
export const everyEnvironmentHasAJob: Rule = (pipeline) => {
  const { config, workflows } = pipeline;
  const entering = workflows.flatMap(({ steps }) => steps).filter(({ stage }) => !READING.includes(stage));
  if (entering.length === 0 || entering.some((step) => mayBeMeantForAnother(step, pipeline))) return [];
  const entered = new Set(entering.map((step) => targetOf(step, config)));
  return config.environments
    .filter((environment) => !entered.has(environment))
    .map((environment) => withoutJob(environment, entering, pipeline));
};

/** An environment that is computed, missing or misspelt, or one that the stage cannot release: another problem. */
function mayBeMeantForAnother(step: SuiteStep, { config }: Pipeline): boolean {
  const target = targetOf(step, config);
  return target === undefined || (step.stage === 'stage' && target.release !== 'none');
}

function withoutJob(environment: Environment, entering: readonly SuiteStep[], pipeline: Pipeline): Problem {
  const { config, placeOf } = pipeline;
  const { name, release } = environment;
  const waiting = config.environments.filter(({ after }) => after.includes(name)).map((other) => other.name);
  const so = waiting.length > 0 ? `, so ${waiting.join(', ')} would always be held` : '';
  return problemIn(placeOf('environments', config.environments.indexOf(environment), 'name'), {
    code: 'environment-without-job',
    found: `No job stages in or promotes to ${name}${release === 'none' ? so : ', so nothing is ever released'}.`,
    next: jobFor(environment, entering, pipeline),
  });
}

/** The job to write, after those of the environments that come before. */
function jobFor({ name, after }: Environment, entering: readonly SuiteStep[], { config, workflows }: Pipeline): string {
  const [like] = entering;
  const stage = config.environments[0]?.name === name ? 'stage' : 'promote';
  const before = entering.filter((step) => after.includes(targetOf(step, config)?.name ?? ''));
  const build = workflows.flatMap(({ steps }) => steps).find((step) => step.stage === 'build')?.job.key ?? 'build';
  const condition = before.map(({ job }) => `needs.${job.key}.outputs.decision == 'completed'`).join(' && ');
  const permissions = Object.entries(permissionsOf(stage));
  const uses = (like?.step.uses ?? '').replace(/actions\/\w+/, `actions/${stage}`);
  return [
    `${name}:`,
    `  needs: [${[build, ...before.map(({ job }) => job.key)].join(', ')}]`,
    ...(condition === '' ? [] : [`  if: ${condition}`]),
    '  runs-on: ubuntu-latest',
    `  environment: { name: ${name}, deployment: false }`,
    `  permissions: { ${permissions.map(([scope, access]) => `${scope}: ${access}`).join(', ')} }`,
    '  steps:',
    '    - uses: actions/checkout@COMMIT',
    '      with: { persist-credentials: false }',
    `    - uses: ${uses}`,
    `      with: { candidate: "\${{ needs.${build}.outputs.candidate }}", environment: ${name} }`,
  ].join('\n');
}
