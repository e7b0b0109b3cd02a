import type { Config } from '@liftlock/core';
import { entriesOf, literalOf } from '@liftlock/rehearsal/workflow';
import { targetOf } from '../target.ts';
import { makesCandidate, permissionsOf, type SuiteStep } from '../workflow/suite-steps.ts';
import { forEachStep, listed, problemAt } from './rule.ts';

/** A job's `permissions:` replace the workflow's as a whole; what is not listed is none (docs: Workflow syntax). */
export const permissions = forEachStep((step, { config }) => {
  const { job, workflow, stage } = step;
  const token = job.permissions ?? workflow.permissions;
  const all = token === undefined ? undefined : literalOf(token);
  if (all === 'write-all') return [];
  const declared = entriesOf(token);
  const superseding = supersedingAfter(step, config);
  const target = targetOf(step, config);
  const isAttested = config.buildPolicy.provenance === 'required' && makesCandidate(step);
  const needed = Object.entries({
    ...permissionsOf(stage),
    ...(superseding.length > 0 ? { actions: 'write' } : {}),
    ...(target?.oidc === true ? { 'id-token': 'write' } : {}),
    ...(isAttested ? { 'id-token': 'write', attestations: 'write' } : {}),
  });
  const missing = needed.filter(([scope, access]) => {
    const has = all === 'read-all' ? 'read' : literalOf(declared.get(scope));
    return access === 'write' ? has !== 'write' : has !== 'write' && has !== 'read';
  });
  if (missing.length === 0) return [];
  const only = (scope: string) => missing.every(([name]) => name === scope);
  const mayRead = literalOf(declared.get('actions')) === 'read' && only('actions');
  const consequence = mayRead
    ? `\`supersede\` of ${listed(superseding)} would cancel nothing.`
    : isAttested
      ? 'GitHub could not attest the candidate, as `build.provenance` requires.'
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
