import type { Digest } from '../../candidate/index.ts';
import type { Config, Environment } from '../../config/index.ts';
import { hasSucceeded, isKept, isPassedOver, type KeptDeployment } from '../../deployment/index.ts';
import { LiftlockError, notStaged } from '../../errors/index.ts';
import type { Ledgers } from '../facts/ledgers.ts';

/** The record that says where the candidate is kept and what its brief showed: its newest success on the way here, or the
 * record of an environment that a hotfix passed over. */
export async function stagedRecord(
  candidate: Digest,
  environment: string,
  sources: readonly Environment[],
  ledgers: Ledgers,
): Promise<KeptDeployment> {
  const records = (await Promise.all(sources.map((one) => ledgers.of(one)))).flatMap(({ all }) => all);
  const [newest] = records
    .filter(isKept)
    .filter((record) => record.payload.candidate === candidate && (hasSucceeded(record) || isPassedOver(record)))
    .sort((a, b) => b.id - a.id);
  if (newest !== undefined) return newest;
  throw new LiftlockError(
    notStaged(
      environment,
      sources.map(({ name }) => name),
    ),
  );
}

/** Where a candidate of this environment may be staged: in those before it, or in any other where it says nothing. */
export function sourcesOf({ name, after }: Environment, config: Config): Environment[] {
  return config.environments.filter((other) => (after.length > 0 ? after.includes(other.name) : other.name !== name));
}
