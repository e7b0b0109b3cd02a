import { type Config, type Environment, environmentNamed } from '@liftlock/core';
import { entriesOf, literalOf } from '@liftlock/rehearsal/workflow';
import type { PipelineWorkflow } from '../pipeline.ts';
import { targetOf } from '../target.ts';
import { entersEnvironment, type SuiteStep } from '../workflow/suite-steps.ts';
import { choicesOf } from './dispatch.ts';
import { forEachStep, listed, problemAt } from './rule.ts';

/** Only what stands in `env:` reaches a deploy, and a secret that is not passed is empty. */
export const settings = forEachStep((step, { config }, workflow) => {
  const environments = targetsOf(step, config, workflow);
  // The step's own come last, so they win; an empty text is as good as none.
  const given = new Map([step.workflow.env, step.job.env, step.step.env].flatMap((token) => [...entriesOf(token)]));
  const lacks = (name: string) => !given.has(name) || literalOf(given.get(name)) === '';
  const wanting = environments.filter(({ requires }) => [...requires.variables, ...requires.secrets].some(lacks));
  if (wanting.length === 0) return [];
  const of = (kind: 'variables' | 'secrets') => wanting.flatMap(({ requires }) => requires[kind]).filter(lacks);
  const missing = new Map([
    ...of('variables').map((name) => [name, 'vars'] as const),
    ...of('secrets').map((name) => [name, 'secrets'] as const),
  ]);
  const lines = [...missing].map(([name, kind]) => `${name}: "\${{ ${kind}.${name} }}"`);
  const names = wanting.map(({ name }) => name);
  return [
    problemAt(step.workflow, step.step, {
      code: 'missing-setting',
      found: `${listed(names)} ${names.length === 1 ? 'requires' : 'require'} ${listed([...missing.keys()])}, which \`env:\` of the step does not pass.`,
      next: `env: { ${lines.join(', ')} }`,
    }),
  ];
});

/** A form that somebody fills in enters whatever it offers; a job without an environment has none of its settings. */
function targetsOf(step: SuiteStep, config: Config, workflow: PipelineWorkflow): readonly Environment[] {
  const target = targetOf(step, config);
  if (target !== undefined) return [target];
  if (!entersEnvironment(step) || step.job.environment === undefined) return [];
  return choicesOf(step, 'environment', workflow).flatMap((name) => environmentNamed(config, name) ?? []);
}
