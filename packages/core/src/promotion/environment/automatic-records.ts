import type { Ledger } from '../facts/ledgers.ts';

/**
 * A job with `environment:` and without `deployment: false` makes GitHub write a record of its own, with an empty payload
 * (docs: Control deployments). It is left alone, and said.
 */
export function automaticRecords(environment: string, { others }: Pick<Ledger, 'others'>, commit: string): string {
  const ids = others.filter(({ sha }) => sha === commit).map(({ id }) => id);
  if (ids.length === 0) return '';
  const records = ids.map((id) => `\`${id}\``).join(', ');
  return `GitHub keeps a deployment record of its own for ${environment} (${records}); it was left alone. \`environment: { name: ${environment}, deployment: false }\` keeps the list to one record a release.`;
}
