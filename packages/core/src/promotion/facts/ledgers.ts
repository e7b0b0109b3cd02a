import type { Digest } from '../../candidate/index.ts';
import type { Config, Environment } from '../../config/index.ts';
import {
  belongsTo,
  type Deployment,
  type DeploymentPayload,
  type LedgerKey,
  lineIn,
  live,
  touches,
} from '../../deployment/index.ts';
import type { LedgerReading, Ports } from '../../ports/index.ts';

/** What the ledger of an environment says. */
export interface Ledger extends Omit<LedgerReading, 'records'> {
  /** All that were read of what is released: who is in the environment concerns every release line. */
  readonly all: readonly Deployment[];
  /** Those that share one order with the candidate. */
  readonly ordered: readonly Deployment[];
  /** What is live of the components that this one needs, by name; undefined where nothing is. */
  readonly needed: ReadonlyMap<string, Deployment | undefined>;
}

/** The ledgers that one stage reads, each once, with every record that says something about its candidate. */
export interface Ledgers {
  of(environment: Environment): Promise<Ledger>;
  /** Reads it again: after a write, or before a decision that must not rest on an old reading. */
  again(environment: Environment): Promise<Ledger>;
  /** The same ledgers for a candidate of one release line; what was read and has one order for all lines is kept. */
  onLine(line: string, environments: readonly Environment[]): Ledgers;
}

/** Whose ledgers are read. */
export interface LedgersQuestion {
  readonly candidate: Digest;
  /**
   * The branch that the candidate was built from, which decides the release line. Undefined until the candidate is known:
   * then every environment is read as one order.
   */
  readonly branch: string | undefined;
  /** Name of the environment that the candidate is to enter: only there it matters what was replaced. */
  readonly entered: string;
  /** Says which component is released alone, and what it needs. */
  readonly config: Pick<Config, 'scope' | 'components'>;
}

export function ledgersFor(
  question: LedgersQuestion,
  ports: Pick<Ports, 'ledger' | 'event'>,
  readings: ReadonlyMap<string, Promise<Ledger>> = new Map(),
): Ledgers {
  const { branch, config } = question;
  const known = new Map(readings);
  const again = (environment: Environment) => {
    const line = branch === undefined ? undefined : lineIn(environment, branch);
    const reading = read(environment.name, { component: config.scope.component, line }, question, ports);
    known.set(environment.name, reading);
    return reading;
  };
  return {
    of: (environment) => known.get(environment.name) ?? again(environment),
    again,
    onLine: (line, environments) => {
      const shared = environments.filter((one) => lineIn(one, line) === undefined).map(({ name }) => name);
      const kept = new Map([...known].filter(([name]) => shared.includes(name)));
      return ledgersFor({ ...question, branch: line }, ports, kept);
    },
  };
}

async function read(
  environment: string,
  key: LedgerKey,
  { candidate, entered, config }: LedgersQuestion,
  { ledger, event }: Pick<Ports, 'ledger' | 'event'>,
): Promise<Ledger> {
  const names = neededBy(config);
  const isNear = (payload: DeploymentPayload) => touches(payload, key);
  const reading = await ledger.read(environment, {
    withoutReplaced: environment !== entered,
    concerns: isNear,
    counts: (payload) => belongsTo(payload, key),
    newestOf: names.map((name) => (payload) => payload.component === name),
    also: (payload, sha) =>
      payload.candidate === candidate || (isNear(payload) && (payload.run.id === event.run.id || sha === event.sha)),
  });
  const { records, ...rest } = reading;
  const of = (component: string) => records.filter(({ payload }) => payload.component === component);
  const all = records.filter(({ payload }) => isNear(payload) || payload.candidate === candidate);
  return {
    ...rest,
    all,
    ordered: all.filter(({ payload }) => belongsTo(payload, key)),
    needed: new Map(names.map((name) => [name, live(of(name))])),
  };
}

/** Only what is released alone can come without what it needs. */
function neededBy({ scope, components }: LedgersQuestion['config']): string[] {
  if (scope.component === null) return [];
  return [...new Set(components.flatMap(({ dependencies }) => dependencies.map(({ component }) => component)))];
}
