import type { Digest } from '../../candidate/index.ts';
import type { Environment } from '../../config/index.ts';
import { belongsTo, type Deployment, type LedgerKey, lineIn } from '../../deployment/index.ts';
import type { LedgerReading, Ports } from '../../ports/index.ts';

/** What the ledger of an environment says. */
export interface Ledger extends Omit<LedgerReading, 'records'> {
  /** All that were read: who is in the environment concerns every line and component. */
  readonly all: readonly Deployment[];
  /** Those that share one order with the candidate. */
  readonly ordered: readonly Deployment[];
}

/** The ledgers that one stage reads, each once, with every record that says something about its candidate. */
export interface Ledgers {
  of(environment: Environment): Promise<Ledger>;
  /** Reads it again: after a write, or before a decision that must not rest on an old reading. */
  again(environment: Environment): Promise<Ledger>;
  /** The same ledgers for a candidate of one release line; what was read and has one order for all lines is kept. */
  onLine(line: string, environments: readonly Environment[]): Ledgers;
}

/**
 * @param branch The branch that the candidate was built from, which decides the release line. Left out until the
 *   candidate is known: then every environment is read as one order.
 * @param entered Name of the environment that the candidate is to enter: only there it matters what was replaced.
 */
export function ledgersFor(
  candidate: Digest,
  branch: string | undefined,
  entered: string,
  ports: Pick<Ports, 'ledger' | 'event'>,
  readings: ReadonlyMap<string, Promise<Ledger>> = new Map(),
): Ledgers {
  const known = new Map(readings);
  const again = (environment: Environment) => {
    const line = branch === undefined ? undefined : lineIn(environment, branch);
    const scope = { key: { component: null, line }, withoutReplaced: environment.name !== entered };
    const reading = read(environment.name, scope, candidate, ports);
    known.set(environment.name, reading);
    return reading;
  };
  return {
    of: (environment) => known.get(environment.name) ?? again(environment),
    again,
    onLine: (line, environments) => {
      const shared = environments.filter((one) => lineIn(one, line) === undefined).map(({ name }) => name);
      return ledgersFor(candidate, line, entered, ports, new Map([...known].filter(([name]) => shared.includes(name))));
    },
  };
}

async function read(
  environment: string,
  { key, withoutReplaced }: { readonly key: LedgerKey; readonly withoutReplaced: boolean },
  candidate: Digest,
  { ledger, event }: Pick<Ports, 'ledger' | 'event'>,
): Promise<Ledger> {
  const reading = await ledger.read(environment, {
    withoutReplaced,
    counts: (payload) => belongsTo(payload, key),
    also: (payload, sha) => payload.candidate === candidate || payload.run.id === event.run.id || sha === event.sha,
  });
  const { records: all, ...rest } = reading;
  return { ...rest, all, ordered: all.filter(({ payload }) => belongsTo(payload, key)) };
}
