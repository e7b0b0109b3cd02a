import { entriesOf, literalOf } from '@liftlock/rehearsal/workflow';
import { targetOf } from '../target.ts';
import { forEachStep, problemAt } from './rule.ts';

/** Only what stands in `env:` reaches a deploy, and a secret that is not passed is empty. */
export const settings = forEachStep((step, { config }) => {
  const environment = targetOf(step, config);
  if (environment === undefined) return [];
  // The step's own come last, so they win; an empty text is as good as none.
  const given = new Map([step.workflow.env, step.job.env, step.step.env].flatMap((token) => [...entriesOf(token)]));
  const { variables, secrets } = environment.requires;
  const lines = [
    ...variables.map((name) => ['vars', name] as const),
    ...secrets.map((name) => ['secrets', name] as const),
  ]
    .filter(([, name]) => !given.has(name) || literalOf(given.get(name)) === '')
    .map(([kind, name]) => `${name}: "\${{ ${kind}.${name} }}"`);
  if (lines.length === 0) return [];
  return [
    problemAt(step.workflow, step.step, {
      code: 'missing-setting',
      found: `${environment.name} requires settings that this step is not given.`,
      expected: 'Every declared variable and secret in `env:` of the step.',
      next: `env: { ${lines.join(', ')} }`,
    }),
  ];
});
