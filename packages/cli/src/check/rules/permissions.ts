import type { Config } from '@liftlock/core';
import { targetOf } from '../target.ts';
import { permissionsMissing } from '../workflow/permissions-missing.ts';
import { permissionsOf, type SuiteStep } from '../workflow/suite-steps.ts';
import { forEachStep, listed, problemAt } from './rule.ts';

export const permissions = forEachStep((step, { config }) => {
  const { job, workflow, stage } = step;
  const superseding = supersedingAfter(step, config);
  const target = targetOf(step, config);
  const needed = Object.entries({
    ...permissionsOf(stage),
    ...(superseding.length > 0 ? { actions: 'write' } : {}),
    ...(target?.oidc === true ? { 'id-token': 'write' } : {}),
  });
  const missing = permissionsMissing(job, workflow, needed);
  if (missing.length === 0) return [];
  const only = (scope: string) => missing.every(([name]) => name === scope);
  const mayRead = only('actions') && permissionsMissing(job, workflow, [['actions', 'read']]).length === 0;
  const consequence = mayRead
    ? `\`supersede\` of ${listed(superseding)} would cancel nothing.`
    : only('id-token')
      ? `The steps of ${target?.name} could not identify themselves, as \`oidc\` promises.`
      : 'GitHub would answer 403 in the middle of the release.';
  const line = needed.map(([scope, access]) => `${scope}: ${access}`).join(', ');
  return [
    problemAt(workflow, job, {
      code: 'permission-missing',
      found: `Job ${job.key} runs ${stage} without ${missing.map(([scope, access]) => `\`${scope}: ${access}\``).join(', ')}. ${consequence}`,
      next: `permissions: { ${line} }`,
    }),
  ];
});

/** The environments after the one that a step stages in, whose waiting runs it cancels. */
function supersedingAfter(step: SuiteStep, config: Config): string[] {
  const name = step.stage === 'stage' ? targetOf(step, config)?.name : undefined;
  const next = config.environments.filter(({ after }) => name !== undefined && after.includes(name));
  return next.filter(({ supersede }) => supersede).map((one) => one.name);
}
