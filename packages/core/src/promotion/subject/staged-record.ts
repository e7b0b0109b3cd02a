import type { Digest } from '../../candidate/index.ts';
import type { Config, Environment } from '../../config/index.ts';
import { type Deployment, hasSucceeded } from '../../deployment/index.ts';
import { LiftlockError, notStaged } from '../../errors/index.ts';
import type { Ledgers } from '../facts/ledgers.ts';

/** The record that says where the candidate is kept and what its brief showed: its newest success on the way here. */
export async function stagedRecord(
  candidate: Digest,
  environment: Environment,
  config: Config,
  ledgers: Ledgers,
): Promise<Deployment> {
  const sources = config.environments.filter(({ name }) =>
    environment.after.length > 0 ? environment.after.includes(name) : name !== environment.name,
  );
  const records = (await Promise.all(sources.map((one) => ledgers.of(one)))).flatMap(({ all }) => all);
  const [newest] = records
    .filter((record) => record.payload.candidate === candidate && hasSucceeded(record))
    .sort((a, b) => b.id - a.id);
  if (newest !== undefined) return newest;
  throw new LiftlockError(
    notStaged(
      environment.name,
      sources.map(({ name }) => name),
    ),
  );
}
