import { entriesOf, literalOf } from '@liftlock/rehearsal/workflow';
import { targetOf } from '../target.ts';
import { forEachStep, listed, problemAt } from './rule.ts';

/** Only what stands in `env:` reaches a deploy, and a secret that is not passed is empty. */
export const settings = forEachStep((step, { config }) => {
  const environment = targetOf(step, config);
  if (environment === undefined) return [];
  // The step's own come last, so they win; an empty text is as good as none.
  const given = new Map([step.workflow.env, step.job.env, step.step.env].flatMap((token) => [...entriesOf(token)]));
  const { variables, secrets } = environment.requires;
  const missing = [
    ...variables.map((name) => ['vars', name] as const),
    ...secrets.map((name) => ['secrets', name] as const),
  ].filter(([, name]) => !given.has(name) || literalOf(given.get(name)) === '');
  if (missing.length === 0) return [];
  const lines = missing.map(([kind, name]) => `${name}: "\${{ ${kind}.${name} }}"`);
  return [
    problemAt(step.workflow, step.step, {
      code: 'missing-setting',
      found: `${environment.name} requires ${listed(missing.map(([, name]) => name))}, which \`env:\` of the step does not pass.`,
      next: `env: { ${lines.join(', ')} }`,
    }),
  ];
});
