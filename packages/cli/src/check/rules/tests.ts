import type { Problem } from '@liftlock/core';
import { candidateSource } from '../workflow/candidate-source.ts';
import { needsLine, stepsBefore } from '../workflow/jobs.ts';
import { namedSuites } from './inputs.ts';
import { forEachStep, listed, problemAt, problemIn, type Rule } from './rule.ts';

/** A candidate is staged with the reports of all suites, so the jobs that run them come first. */
export const testsComeFirst = forEachStep((step, { config }, workflow) => {
  const { steps } = workflow;
  if (step.stage !== 'stage' || config.suites.length === 0) return [];
  // A called workflow gets its candidate from jobs of the caller, and the tests may be there as well.
  if (candidateSource(step, workflow)?.kind === 'given') return [];
  const tests = stepsBefore(steps, step).filter(({ stage }) => stage === 'test');
  const runs = tests.map((test) => (test.given('suites') === undefined ? [] : namedSuites(test.text('suites'))));
  // All suites, or names that are computed.
  if (runs.some((names) => names.length === 0)) return [];
  const missing = config.suites.map(({ name }) => name).filter((name) => !runs.flat().includes(name));
  if (missing.length === 0) return [];
  const all = steps.filter(({ stage, job }) => stage === 'test' && job !== step.job).map(({ job }) => job.key);
  return [
    problemAt(step.workflow, step.job, {
      code: 'tests-missing',
      found: `Job ${step.job.key} stages without waiting for a report of ${listed(missing)}.`,
      expected: 'A report of every suite in .github/liftlock.yml before the candidate is staged.',
      next:
        tests.length === 0 && all.length > 0
          ? needsLine(step.job, all)
          : `Run the \`test\` action with: { suites: "${missing.join(', ')}" } in a job that is listed in \`needs:\` of ${step.job.key}.`,
    }),
  ];
});

/** Kinds of tests that the standards ask for and no suite is of. */
export const testKindsExist: Rule = ({ config, placeOf }): Problem[] => {
  const kinds = config.suites.map(({ kind }) => kind as string);
  return config.standards.testKinds
    .filter((kind) => !kinds.includes(kind))
    .map((kind) =>
      problemIn(placeOf('standards', 'testing', 'kinds', config.standards.testKinds.indexOf(kind)), {
        code: 'test-kinds-missing',
        found: `The standards require ${kind} tests, and no suite has that kind. Nothing could be staged.`,
        next: `test: { suites: [{ name: ${kind}, kind: ${kind}, commands: [npm run ${kind}] }] }`,
      }),
    );
};
