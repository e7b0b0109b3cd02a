import type { Config } from '@liftlock/core';
import type { EnvironmentSettings } from '../github/index.ts';
import type { GivenSettings } from './fixture.ts';

/** People who review in a rehearsal of somebody's own repository. Their names say that they are not real. */
export const ACTOR = 'rehearsal-actor';
const REVIEWER = 'rehearsal-reviewer';

/**
 * Environments as the configuration and the workflow name them. Those that ask for approvals get reviewers; what they
 * require gets a value that says that it is made up.
 */
export function starterEnvironments(
  config: Config | undefined,
  namedByWorkflow: readonly string[],
  given: GivenSettings,
): EnvironmentSettings[] {
  const configured = (config?.environments ?? []).map(({ name, approvals, requires }) => ({
    name,
    reviewers: approvals === 'none' || approvals.by === 'dispatch' ? [] : reviewers(approvals.count),
    variables: { ...valuesFor(requires.variables, madeUpVariable), ...given.variables },
    secrets: { ...valuesFor(requires.secrets, madeUpSecret), ...given.secrets },
  }));
  const known = new Set(configured.map(({ name }) => name.toLowerCase()));
  const others = namedByWorkflow.filter((name) => !known.has(name.toLowerCase()));
  return [...configured, ...others.map((name) => ({ name, reviewers: [], ...given }))];
}

/** Logins of everybody who may review: as many as the most demanding environment asks for. */
export function reviewersOf(environments: readonly EnvironmentSettings[]): string[] {
  return [...new Set(environments.flatMap((environment) => environment.reviewers))];
}

/** Logins of everybody who may approve by starting the promotion, where the configuration names them. */
export function approversOf(config: Config | undefined): string[] {
  const named = (config?.environments ?? []).flatMap(({ approvals }) =>
    approvals === 'none' ? [] : (approvals.people ?? []),
  );
  return [...new Set(named)];
}

/** What was made up, by name, for the list of what was not rehearsed. */
export function madeUpNames(config: Config | undefined, given: GivenSettings): string[] {
  const names = (config?.environments ?? []).flatMap(({ requires }) => [
    ...requires.variables.filter((name) => given.variables[name] === undefined),
    ...requires.secrets.filter((name) => given.secrets[name] === undefined),
  ]);
  return [...new Set(names)];
}

function reviewers(count: number): string[] {
  return Array.from({ length: count }, (_, index) => (index === 0 ? REVIEWER : `${REVIEWER}-${index + 1}`));
}

function valuesFor(names: readonly string[], value: (name: string) => string): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, value(name)]));
}

/** `.invalid` resolves nowhere (RFC 2606), so a made-up address can do no harm and says why it fails. */
function madeUpVariable(name: string): string {
  const word = name.toLowerCase().replaceAll('_', '-');
  return /(^|_)(URL|URI|ENDPOINT|HOST)$/i.test(name) ? `https://${word}.rehearsal.invalid` : `rehearsal-${word}`;
}

function madeUpSecret(name: string): string {
  return `rehearsal-secret-${name.toLowerCase().replaceAll('_', '-')}`;
}
