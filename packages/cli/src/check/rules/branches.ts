import { channelOf, type Environment, type Problem, type VersionRules } from '@liftlock/core';
import type { Pipeline, PipelineWorkflow } from '../pipeline.ts';
import { targetOf } from '../target.ts';
import { pushesOf } from '../workflow/events.ts';
import { asksForRef, stepsBefore } from '../workflow/jobs.ts';
import { entersEnvironment, type SuiteStep } from '../workflow/suite-steps.ts';
import { problemAt, type Rule } from './rule.ts';

/** Stands for every branch that nobody has named. */
const ANY = 'a-topic-branch';

/** Branches that start a release whose candidates an environment then refuses, after everything was built and tested. */
export const branches: Rule = (pipeline) =>
  pipeline.workflows.flatMap((workflow) => {
    const entering = workflow.steps.filter(entersEnvironment);
    if (entering.length === 0 || !('push' in workflow.model.events)) return [];
    const starting = pushesOf(workflow.model.events).branches;
    const releasing = (starting ?? [ANY]).filter((branch) => releases(branch, pipeline));
    if (starting !== undefined && starting.length > 0 && releasing.length === 0)
      return [releasesNothing(workflow, starting, pipeline)];
    return entering
      .filter((step) => !asksForRef(step))
      .flatMap((step) => refusedBy(step, releasing, workflow, pipeline));
  });

/** A branch that the configuration does not name builds no candidate, so nothing is refused. */
function releases(branch: string, { config }: Pipeline): boolean {
  return channelOf(branch, config.version).kind !== 'none';
}

function releasesNothing({ model }: PipelineWorkflow, starting: readonly string[], { config }: Pipeline): Problem {
  const patterns = config.version.branches.map(({ pattern }) => pattern);
  return problemAt(model, model.jobs[0] ?? { line: 1, column: 1 }, {
    code: 'trigger-releases-nothing',
    found: `Pushes to ${starting.join(', ')} start the workflow, but nothing is released from there.`,
    expected: `A branch in \`version.branches\`: ${patterns.join(', ')}.`,
    next: `on: { push: { branches: [${patterns.map((pattern) => JSON.stringify(pattern)).join(', ')}] } }`,
  });
}

function refusedBy(
  step: SuiteStep,
  starting: readonly string[],
  { steps }: PipelineWorkflow,
  pipeline: Pipeline,
): Problem[] {
  const environment = targetOf(step, pipeline.config);
  if (environment === undefined) return [];
  // What an earlier environment holds never comes here.
  const earlier = stepsBefore(steps, step).flatMap((other) => targetOf(other, pipeline.config) ?? []);
  const held = earlier.flatMap((other) => refusedBranches(other, starting, pipeline).branches);
  const arriving = starting.filter((branch) => !held.includes(branch));
  const refused = refusedBranches(environment, arriving, pipeline);
  if (refused.branches.length === 0) return [];
  const { job, workflow } = step;
  const allowed = refused.allowed.map((name) => `'refs/heads/${name}'`);
  return [
    problemAt(workflow, job, {
      code: 'branch-not-allowed',
      found: `${refused.found}, and ${environment.name} would hold ${refused.branches.length === 1 ? 'its' : 'their'} candidates.`,
      expected: refused.expected,
      next:
        allowed.length === 1 && !allowed.some((name) => name.includes('*'))
          ? `on: { push: { branches: [${refused.allowed[0]}] } }, or in job ${job.key}: if: ${conditionWith(step, `github.ref == ${allowed[0]}`)}`
          : `branches: [${[...refused.allowed, ...refused.branches].map((name) => JSON.stringify(name)).join(', ')}] in the environment ${environment.name}, or an \`if:\` with github.ref in job ${job.key}.`,
    }),
  ];
}

interface Refused {
  readonly branches: readonly string[];
  readonly allowed: readonly string[];
  readonly found: string;
  readonly expected: string;
}

function refusedBranches(environment: Environment, starting: readonly string[], pipeline: Pipeline): Refused {
  const { version } = pipeline.config;
  const named = environment.branches.length > 0 ? environment.branches : admitted(environment, version);
  if (named.length === 0 && version.branches.length === 0) return refusedByDefault(starting, pipeline);
  const branches = starting.filter((branch) => !named.some((pattern) => matches(branch, pattern, version)));
  return {
    branches,
    allowed: named,
    found: `A push to ${branches.map(shown).join(' or ')} starts the workflow`,
    expected: `Only pushes to branches whose candidates ${environment.name} accepts: ${named.join(', ')}.`,
  };
}

/** Without `branches:`, every line that releases; pre-releases only where nothing is released from. */
function admitted({ release }: Environment, { branches: rules }: VersionRules): string[] {
  return rules
    .filter(({ channel }) => release === 'none' || channel.kind !== 'prerelease')
    .map(({ pattern }) => pattern);
}

/** Where nothing names a branch, the default branch releases, and no other. */
function refusedByDefault(starting: readonly string[], { defaultBranch }: Pipeline): Refused {
  const isNamed = starting.filter((branch) => branch !== ANY);
  // Where the clone does not know it, one of those that start the workflow is meant.
  const allowed =
    defaultBranch ?? isNamed.find((branch) => branch === 'main' || branch === 'master') ?? isNamed[0] ?? 'main';
  const branches = starting.filter((branch) => branch !== allowed);
  const is = defaultBranch === undefined ? '' : `, ${defaultBranch}`;
  return {
    branches,
    allowed: [allowed],
    found: `A push to ${branches.map(shown).join(' or ')} starts the workflow`,
    expected: `Without \`version.branches\`, only pushes to the default branch${is}.`,
  };
}

function shown(branch: string): string {
  return branch === ANY ? 'any branch' : branch;
}

function matches(branch: string, pattern: string, rules: VersionRules): boolean {
  return channelOf(branch, { ...rules, branches: [{ pattern, channel: { kind: 'release' } }] }).kind !== 'none';
}

/** The condition of a job with one more. */
function conditionWith({ job }: SuiteStep, more: string): string {
  const own = job.written.has('if') ? job.condition.replace(/^success\(\) && \((.*)\)$/s, '$1') : undefined;
  return own === undefined ? more : `${own} && ${more}`;
}
