import type { Environment, Problem } from '@liftlock/core';
import { targetOf } from '../target.ts';
import { jobsBefore, needsLine, sameName } from '../workflow/jobs.ts';
import { environmentOf, type SuiteStep } from '../workflow/suite-steps.ts';
import { forEachStep, problemAt } from './rule.ts';

/** GitHub goes on after one review of a job, so each further approval needs an empty job that waits as well. */
export const enoughJobsAsk = forEachStep((step, { config }) => {
  const environment = targetOf(step, config);
  if (environment === undefined || environment.approvals === 'none') return [];
  const { count } = environment.approvals;
  const own = environmentOf(step.job);
  if (own === undefined || !sameName(own, environment.name)) return [];
  const asking = jobsBefore(step.workflow, step.job).filter((job) =>
    sameName(environmentOf(job) ?? '', environment.name),
  );
  // Each job of a matrix asks.
  if (asking.some(({ strategy }) => strategy !== undefined)) return [];
  const missing = count - 1 - asking.length;
  return missing <= 0 ? [] : [tooFew(step, environment, { count, missing, found: asking.length + 1 })];
});

function tooFew(
  step: SuiteStep,
  { name }: Environment,
  { count, missing, found }: { count: number; missing: number; found: number },
): Problem {
  const { job, workflow } = step;
  const names = Array.from({ length: missing }, (_, index) => `approve-${name}-${found + index}`);
  const condition = job.written.has('if') ? `  if: ${job.condition.replace(/^success\(\) && \((.*)\)$/s, '$1')}\n` : '';
  const jobs = names.map(
    (key) =>
      `${key}:\n  ${needsLine(job, [])}\n${condition}  runs-on: ubuntu-latest\n  environment: { name: ${name}, deployment: false }\n  permissions: {}\n  steps: [{ run: "true" }]\n`,
  );
  return problemAt(workflow, job, {
    code: 'not-enough-approvals',
    found: `${name} requires ${count} approvals, but ${found === 1 ? 'only one job waits' : `only ${found} jobs wait`} for its reviewers.`,
    expected: `${count} jobs with this environment, one after the other. GitHub asks for one review per job.`,
    next: `${jobs.join('')}and in job ${job.key}: ${needsLine(job, names)}`,
  });
}
