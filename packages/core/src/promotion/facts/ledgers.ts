import type { Digest } from '../../candidate/index.ts';
import type { Config, Environment } from '../../config/index.ts';
import {
  belongsTo,
  type Deployment,
  type DeploymentPayload,
  type LedgerKey,
  lineIn,
  touches,
} from '../../deployment/index.ts';
import type { NeededComponent } from '../../gates/index.ts';
import type { LedgerReading, Ports } from '../../ports/index.ts';
import { keyOf, type Need, neededFrom, recordsFor } from './needed.ts';

/** What the ledger of an environment says. */
export interface Ledger extends Omit<LedgerReading, 'records'> {
  /** All that were read of what is released: who is in the environment concerns every release line. */
  readonly all: readonly Deployment[];
  /** Those that share one order with the candidate. */
  readonly ordered: readonly Deployment[];
  /** What is there of the components that this one needs, by `keyOf` the need. Not asked where it has been already. */
  readonly needed: ReadonlyMap<string, NeededComponent>;
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
    const reading = read(environment, { component: config.scope.component, line }, question, ports);
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
  environment: Environment,
  key: LedgerKey,
  { candidate, entered, config }: LedgersQuestion,
  { ledger, event }: Pick<Ports, 'ledger' | 'event'>,
): Promise<Ledger> {
  const needs = neededBy(config, environment, entered);
  const isNear = (payload: DeploymentPayload) => touches(payload, key);
  const reading = await ledger.read(environment.name, {
    withoutReplaced: environment.name !== entered,
    concerns: isNear,
    counts: (payload) => belongsTo(payload, key),
    newestOf: needs.flatMap((need) => recordsFor(need, key.line)),
    also: (payload, sha) =>
      payload.candidate === candidate || (isNear(payload) && (payload.run.id === event.run.id || sha === event.sha)),
  });
  const { records, ...rest } = reading;
  const all = records.filter(({ payload }) => isNear(payload) || payload.candidate === candidate);
  return {
    ...rest,
    all,
    ordered: all.filter(({ payload }) => belongsTo(payload, key)),
    needed: new Map(needs.map((need) => [keyOf(need), neededFrom(need, key.line, records)])),
  };
}

/** Only what is released alone can come without what it needs, and only into what it enters now or next. */
function neededBy(
  { scope, components }: LedgersQuestion['config'],
  { name, after }: Environment,
  entered: string,
): readonly Need[] {
  if (scope.component === null || !(name === entered || after.includes(entered))) return [];
  return components.flatMap(({ dependencies }) => dependencies);
}
