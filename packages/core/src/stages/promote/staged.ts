import type { Digest } from '../../candidate/index.ts';
import type { Config, Environment } from '../../config/index.ts';
import { type Deployment, hasSucceeded } from '../../deployment/index.ts';
import { LiftlockError, notStaged } from '../../errors/index.ts';
import type { Ledgers } from '../entry/ledgers.ts';

/** The record that says where the candidate is kept and what its brief showed: its newest success on the way here. */
export async function stagedRecord(
  candidate: Digest,
  environment: Environment,
  config: Config,
  ledgers: Ledgers,
): Promise<Deployment> {
  const names = environment.after.length > 0 ? environment.after : everyOther(config, environment);
  const records = (await Promise.all(names.map((name) => ledgers.of(name)))).flat();
  const staged = records
    .filter((record) => record.payload.candidate === candidate && hasSucceeded(record))
    .sort((a, b) => b.id - a.id);
  if (staged[0] === undefined) throw new LiftlockError(notStaged(environment.name, names));
  return staged[0];
}

function everyOther(config: Config, environment: Environment): string[] {
  return config.environments.map(({ name }) => name).filter((name) => name !== environment.name);
}
