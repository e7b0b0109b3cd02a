import type { Ports } from '../../ports/index.ts';

/**
 * A job with `environment:` and without `deployment: false` makes GitHub write a record of its own, with an empty payload
 * (docs: Control deployments). It is left alone, and said.
 */
export async function automaticRecords(environment: string, ports: Pick<Ports, 'ledger' | 'event'>): Promise<string> {
  const ids = await ports.ledger.otherDeployments(environment, ports.event.sha);
  if (ids.length === 0) return '';
  const records = ids.map((id) => `\`${id}\``).join(', ');
  return `GitHub keeps a deployment record of its own for ${environment} (${records}); it was left alone. \`environment: { name: ${environment}, deployment: false }\` keeps the list to one record a release.`;
}
