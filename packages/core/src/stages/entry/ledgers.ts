import type { Digest } from '../../candidate/index.ts';
import type { Deployment } from '../../deployment/index.ts';
import type { Ports } from '../../ports/index.ts';

/** The ledgers that one stage reads, each once, with every record that says something about its candidate. */
export interface Ledgers {
  of(environment: string): Promise<readonly Deployment[]>;
  /** Reads it again: after a write, or before a decision that must not rest on an old reading. */
  again(environment: string): Promise<readonly Deployment[]>;
}

export function ledgersFor(candidate: Digest, ports: Pick<Ports, 'github' | 'event'>): Ledgers {
  const read = new Map<string, Promise<readonly Deployment[]>>();
  const again = (environment: string) => {
    const records = ports.github.ledger(
      environment,
      (payload, sha) =>
        payload.candidate === candidate || payload.run.id === ports.event.run.id || sha === ports.event.sha,
    );
    read.set(environment, records);
    return records;
  };
  return { of: (environment) => read.get(environment) ?? again(environment), again };
}
