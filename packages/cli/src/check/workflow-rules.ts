import { type Config, type Environment, NOTHING_WRITTEN, type Problem } from '@liftlock/core';
import { entriesOf, literalOf, parseActionReference, type Position } from '@liftlock/rehearsal/workflow';
import { environmentOf, permissionsOf, type SuiteStep } from './suite-steps.ts';

type Rule = (step: SuiteStep, config: Config) => Problem[];

/** What must be true of every step that runs a stage, each rule on its own. */
const RULES: readonly Rule[] = [
  jobHasPermissions,
  buildSeesHistory,
  candidateIsPassed,
  environmentsAgree,
  settingsAreGiven,
  strangersCannotStartIt,
];

/** All breaches of all rules in one workflow step. */
export function stepProblems(step: SuiteStep, config: Config): Problem[] {
  return RULES.flatMap((rule) => rule(step, config));
}

function problem(step: SuiteStep, code: string, at: Position, found: string, expected: string, next: string): Problem {
  return {
    code,
    outcome: 'errored',
    where: `${step.workflow.path}:${at.line}:${at.column}`,
    found,
    expected,
    state: NOTHING_WRITTEN,
    next,
  };
}

/** A job's `permissions:` replace the workflow's as a whole; what is not listed is none (docs: Workflow syntax). */
function jobHasPermissions(step: SuiteStep): Problem[] {
  const { job, workflow, stage } = step;
  const token = job.permissions ?? workflow.permissions;
  const all = token === undefined ? undefined : literalOf(token);
  if (all === 'write-all') return [];
  const declared = entriesOf(token);
  const missing = Object.entries(permissionsOf(stage)).filter(([scope, access]) => {
    const has = all === 'read-all' ? 'read' : literalOf(declared.get(scope));
    return access === 'write' ? has !== 'write' : has !== 'write' && has !== 'read';
  });
  if (missing.length === 0) return [];
  const line = Object.entries(permissionsOf(stage))
    .map(([scope, access]) => `${scope}: ${access}`)
    .join(', ');
  return [
    problem(
      step,
      'permission-missing',
      job,
      `Job ${job.key} runs ${stage} without ${missing.map(([scope, access]) => `\`${scope}: ${access}\``).join(', ')}.`,
      'The permissions that the stage needs. GitHub would answer 403 in the middle of the release.',
      `permissions: { ${line} }`,
    ),
  ];
}

function buildSeesHistory(step: SuiteStep): Problem[] {
  if (step.stage !== 'build') return [];
  const checkout = step.job.steps.find(
    ({ uses }) => uses !== undefined && parseActionReference(uses).kind === 'checkout',
  );
  const depth = literalOf(entriesOf(checkout?.with).get('fetch-depth'));
  if (depth === '0') return [];
  return [
    problem(
      step,
      'shallow-clone',
      checkout ?? step.job,
      checkout === undefined ? `Job ${step.job.key} has no checkout.` : 'The checkout fetches one commit and no tags.',
      'The whole history: the version comes from the commits since the last release.',
      'with: { fetch-depth: 0, persist-credentials: false }',
    ),
  ];
}

function candidateIsPassed(step: SuiteStep): Problem[] {
  if (step.stage === 'build' || step.stage === 'plan' || step.input('candidate') !== undefined) return [];
  return [
    problem(
      step,
      'candidate-missing',
      step.step,
      `Job ${step.job.key} does not say which candidate it is about.`,
      'The output `candidate` of the build job.',
      'with: { candidate: "${{ needs.build.outputs.candidate }}" }',
    ),
  ];
}

function environmentsAgree(step: SuiteStep, config: Config): Problem[] {
  if (step.stage !== 'promote') return [];
  const named = step.input('environment');
  const gate = environmentOf(step.job);
  if (gate === undefined) {
    const why = `Job ${step.job.key} names no environment, so nobody is asked before it runs.`;
    return [
      problem(
        step,
        'environment-missing',
        step.job,
        why,
        'The environment whose reviewers approve.',
        `environment: { name: ${named ?? 'production'}, deployment: false }`,
      ),
    ];
  }
  if (named === undefined || named === '' || gate === '') return [];
  if (named.toLowerCase() !== gate.toLowerCase()) {
    const why = `Job ${step.job.key} waits at ${gate} and promotes to ${named}.`;
    return [
      problem(
        step,
        'environment-mismatch',
        step.step,
        why,
        'The same environment in both places.',
        `with: { environment: ${gate} }`,
      ),
    ];
  }
  return environmentNamed(config, named) === undefined ? [unknown(step, named, config)] : [];
}

function unknown(step: SuiteStep, name: string, config: Config): Problem {
  const known = config.environments.map((environment) => environment.name).join(', ');
  return problem(
    step,
    'environment-unknown',
    step.step,
    `There is no environment "${name}" in .github/liftlock.yml.`,
    `One of: ${known}.`,
    'Correct the name, or add the environment.',
  );
}

function settingsAreGiven(step: SuiteStep, config: Config): Problem[] {
  const environment = environmentOfStage(step, config);
  if (environment === undefined) return [];
  const given = new Set([
    ...entriesOf(step.step.env).keys(),
    ...entriesOf(step.job.env).keys(),
    ...entriesOf(step.workflow.env).keys(),
  ]);
  const { variables, secrets } = environment.requires;
  const lines = [
    ...variables.map((name) => ['vars', name] as const),
    ...secrets.map((name) => ['secrets', name] as const),
  ]
    .filter(([, name]) => !given.has(name))
    .map(([kind, name]) => `${name}: "\${{ ${kind}.${name} }}"`);
  if (lines.length === 0) return [];
  return [
    problem(
      step,
      'missing-setting',
      step.step,
      `${environment.name} requires settings that this step is not given.`,
      'Every declared variable and secret in `env:` of the step.',
      `env: { ${lines.join(', ')} }`,
    ),
  ];
}

function environmentOfStage(step: SuiteStep, config: Config): Environment | undefined {
  const named = step.input('environment');
  if (step.stage === 'stage' && named === undefined) return config.environments[0];
  return step.stage === 'stage' || step.stage === 'promote' ? environmentNamed(config, named ?? '') : undefined;
}

function environmentNamed(config: Config, name: string): Environment | undefined {
  return config.environments.find((environment) => environment.name.toLowerCase() === name.toLowerCase());
}

/** Workflows that run for strangers with the rights of the repository (docs: Events that trigger workflows). */
const STRANGERS = ['pull_request_target', 'issue_comment', 'workflow_run'] as const;

function strangersCannotStartIt(step: SuiteStep): Problem[] {
  if (step.stage !== 'stage' && step.stage !== 'promote') return [];
  const events = STRANGERS.filter((event) => event in step.workflow.events);
  if (events.length === 0) return [];
  return [
    problem(
      step,
      'untrusted-event',
      step.job,
      `The workflow also runs on ${events.join(', ')}, which people without write access can cause.`,
      'A workflow of its own for releases.',
      'on: { push: { branches: [main] } }',
    ),
  ];
}
