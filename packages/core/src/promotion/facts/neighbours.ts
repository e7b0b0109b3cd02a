import type { Config, Environment } from '../../config/index.ts';
import type { Deployment } from '../../deployment/index.ts';
import type { Ledgers } from './ledgers.ts';

/** Those that come before this one, and those that it leads to. */
export function neighbours(
  config: Pick<Config, 'environments'>,
  environment: Environment,
): { before: Environment[]; next: Environment[] } {
  return {
    before: config.environments.filter((other) => environment.after.includes(other.name)),
    next: config.environments.filter((other) => other.after.includes(environment.name)),
  };
}

export type LedgersByName = Readonly<Record<string, readonly Deployment[]>>;

/** The ledgers of an environment and its neighbours: those in order with the candidate, and all. */
export async function ledgersAround(
  config: Pick<Config, 'environments'>,
  environment: Environment,
  ledgers: Ledgers,
): Promise<{ readonly ordered: LedgersByName; readonly all: LedgersByName }> {
  const { before, next } = neighbours(config, environment);
  const read = await Promise.all(
    [environment, ...before, ...next].map(async (one) => [one.name, await ledgers.of(one)] as const),
  );
  return {
    ordered: Object.fromEntries(read.map(([name, { ordered }]) => [name, ordered])),
    all: Object.fromEntries(read.map(([name, { all }]) => [name, all])),
  };
}
