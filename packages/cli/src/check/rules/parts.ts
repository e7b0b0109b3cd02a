import { nearest, type Problem } from '@liftlock/core';
import { positionOf } from '@liftlock/rehearsal/workflow';
import { needsLine, stepsBefore } from '../workflow/jobs.ts';
import { valuesOf } from '../workflow/matrix-values.ts';
import { buildsPart, makesCandidate, type SuiteStep } from '../workflow/suite-steps.ts';
import { didYouMean, forEachStep, problemAt } from './rule.ts';

/** A part that the configuration does not list would be built and left out. */
export const partsAreKnown = forEachStep((step, { config }) => {
  const listed = config.buildPolicy.parts;
  const unknown = buildsPart(step) ? (partsOf(step) ?? []).filter((part) => !listed.includes(part)) : [];
  return unknown.map((part) => {
    const similar = nearest(part, listed);
    return problemAt(step.workflow, positionOf(step.given('part')), {
      code: 'part-unknown',
      found: `Job ${step.job.key} builds the part "${part}", which \`build.parts\` does not list.`,
      expected:
        listed.length === 0
          ? '`build.parts` in .github/liftlock.yml.'
          : `One of: ${listed.join(', ')}.${didYouMean(similar)}`,
      next:
        similar === undefined ? `build: { parts: [${[...listed, part].join(', ')}] }` : `with: { part: ${similar} }`,
    });
  });
});

/** The job that merges comes after all jobs that build a part, and finds all parts there. */
export const partsAreMerged = forEachStep((step, { config }, { steps }) => {
  const listed = config.buildPolicy.parts;
  if (!makesCandidate(step)) return [];
  if (!merges(step)) return listed.length === 0 ? [] : [notNamed(step, listed)];
  const builders = steps.filter(buildsPart);
  const before = stepsBefore(steps, step);
  const later = builders.filter((one) => !before.includes(one));
  if (later.length > 0) return [notWaitedFor(step, later)];
  const built = builders.map(partsOf);
  // What is computed is known to the run alone.
  if (built.some((parts) => parts === undefined)) return [];
  const missing = listed.filter((part) => !built.some((parts) => parts?.includes(part)));
  return missing.length === 0 ? [] : [notBuilt(step, missing, listed)];
});

function partsOf(step: SuiteStep): readonly string[] | undefined {
  const token = step.given('part');
  return token === undefined ? undefined : valuesOf(token, step.job);
}

function merges(step: SuiteStep): boolean {
  return step.given('merge') !== undefined && !['', 'false'].includes(step.text('merge') ?? 'computed');
}

function notNamed({ workflow, job, step }: SuiteStep, listed: readonly string[]): Problem {
  return problemAt(workflow, step, {
    code: 'part-not-named',
    found: `Job ${job.key} builds a whole candidate, but \`build.parts\` lists ${listed.join(', ')}.`,
    next: 'with: { merge: true } in the job that makes the candidate, and with: { part: NAME } in the jobs before it',
  });
}

function notWaitedFor({ workflow, job }: SuiteStep, later: readonly SuiteStep[]): Problem {
  const jobs = later.map((one) => one.job.key);
  return problemAt(workflow, job, {
    code: 'part-missing',
    found: `Job ${job.key} merges the parts of a build, and does not wait for ${jobs.join(', ')}.`,
    next: needsLine(job, jobs),
  });
}

function notBuilt({ workflow, job }: SuiteStep, missing: readonly string[], listed: readonly string[]): Problem {
  return problemAt(workflow, job, {
    code: 'part-missing',
    found: `Job ${job.key} merges the parts ${listed.join(', ')}, and no job before it builds ${missing.join(', ')}.`,
    next: `strategy: { matrix: { part: [${listed.join(', ')}] } } and with: { part: "\${{ matrix.part }}" } in a job that ${job.key} names in \`needs:\``,
  });
}
