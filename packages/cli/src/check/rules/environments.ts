import { type Config, environmentNamed, nearest, type Problem } from '@liftlock/core';
import { positionOf } from '@liftlock/rehearsal/workflow';
import { targetName } from '../target.ts';
import { sameName } from '../workflow/jobs.ts';
import { entersEnvironment, environmentOf, type SuiteStep } from '../workflow/suite-steps.ts';
import { didYouMean, forEachStep, problemAt } from './rule.ts';

/** The environment that a step names is configured, and it is the one whose reviewers are asked. */
export const environmentsAgree = forEachStep((step, { config }) => {
  const name = entersEnvironment(step) ? targetName(step, config) : undefined;
  if (name === undefined) return [];
  const gate = environmentOf(step.job);
  const target = environmentNamed(config, name);
  if (target === undefined) return [unknown(step, name, config)];
  // An expression, or nobody to ask.
  if (gate === '' || (gate === undefined && target.approvals === 'none')) return [];
  if (gate === undefined) return [noGate(step, target.name)];
  if (sameName(gate, target.name) || (step.stage === 'stage' && target.approvals === 'none')) return [];
  return [mismatch(step, gate, target.name)];
});

function unknown(step: SuiteStep, name: string, config: Config): Problem {
  const known = config.environments.map((environment) => environment.name);
  const gate = environmentOf(step.job) ?? '';
  // The job's own environment says best what was meant.
  const meant = environmentNamed(config, gate)?.name ?? nearest(name, known) ?? onlyOneLike(name, known);
  return problemAt(step.workflow, positionOf(step.given('environment')), {
    code: 'environment-unknown',
    found: `There is no environment "${name}" in .github/liftlock.yml.`,
    expected: `One of: ${known.join(', ')}.${didYouMean(meant)}`,
    next:
      meant === undefined
        ? `with: { environment: ${known.at(-1)} }`
        : `with: { environment: ${meant} }${sameName(gate, meant) ? '' : ` and environment: { name: ${meant}, deployment: false }`}`,
  });
}

/** `prod` for `production`. */
function onlyOneLike(name: string, known: readonly string[]): string | undefined {
  const like = known.filter((one) => one.toLowerCase().startsWith(name.toLowerCase()));
  return like.length === 1 ? like[0] : undefined;
}

function noGate({ workflow, job }: SuiteStep, name: string): Problem {
  return problemAt(workflow, job, {
    code: 'environment-missing',
    found: `Job ${job.key} has no \`environment:\`, so it runs without an approval.`,
    expected: `The environment whose reviewers approve the job: ${name}.`,
    next: `environment: { name: ${name}, deployment: false }`,
  });
}

function mismatch({ workflow, job, stage }: SuiteStep, gate: string, name: string): Problem {
  return problemAt(workflow, job.environment === undefined ? job : positionOf(job.environment), {
    code: 'environment-mismatch',
    found: `Job ${job.key} waits for the reviewers of ${gate}, but ${stage === 'stage' ? 'stages in' : 'promotes to'} ${name}.`,
    next: `environment: { name: ${name}, deployment: false }`,
  });
}
