import { belongsTo, type Deployment, hasSucceeded, lineIn } from '../../deployment/index.ts';
import type { Environment } from '../../config/index.ts';
import type { Ports } from '../../ports/index.ts';
import { channelOf } from '../../version/index.ts';
import { neighbours } from '../facts/neighbours.ts';
import type { Configured, Examined } from '../known.ts';

/** A run that does nothing but wait for reviews, and the candidate that it staged. */
export interface OlderRun {
  readonly id: number;
  /** Its record in the environment of the newer candidate. */
  readonly record: Deployment;
  /** Names of the environments whose reviews it waits for. */
  readonly waitsFor: readonly string[];
}

type Newer = Configured & Pick<Examined, 'facts'>;

/**
 * The runs that a staged candidate supersedes: each staged a candidate that this one contains and waits only for reviews
 * of next environments that say so. What somebody is deploying, a hotfix, and another release line are left alone.
 */
export async function olderRuns(newer: Newer, ports: Ports): Promise<OlderRun[]> {
  const { environment, loadedConfig, facts } = newer;
  const superseding = neighbours(loadedConfig.config, environment).next.filter(({ supersede }) => supersede);
  if (superseding.length === 0) return [];
  const waiting = (await ports.runs.waiting()).filter((id) => id !== ports.event.run.id);
  const records = waiting.length === 0 ? [] : await stagedBy(waiting, environment.name, ports);
  const component = facts.manifest.component ?? null;
  const found: OlderRun[] = [];
  const anew = new Set([component, ...componentsIn(records, ports.event.run.id)]);
  for (const record of records.filter(({ payload }) => payload.component === component)) {
    const { id } = record.payload.run;
    if (id === ports.event.run.id) continue;
    if (channelOf(record.payload.line, loadedConfig.config.version).kind === 'hotfix') continue;
    if ((await ports.repository.compare(record.sha, facts.manifest.commit)).status !== 'ahead') continue;
    const waitsFor = await ports.runs.waitsFor(id);
    const here = superseding.filter((one) => isInOneOrder(one, record, facts.manifest));
    if (waitsFor.length === 0 || !waitsFor.every((name) => isAmong(name, here))) continue;
    // Cancelling a run ends the promotion of everything that it staged.
    if ((await componentsOf(record, ports)).every((name) => anew.has(name))) found.push({ id, record, waitsFor });
  }
  return found;
}

/** The newest success of each run, and of each component that it released. */
async function stagedBy(
  waiting: readonly number[],
  environment: string,
  { ledger, event }: Ports,
): Promise<Deployment[]> {
  const runs = [...waiting, event.run.id];
  const isOfRun = ({ run }: Deployment['payload']) => runs.includes(run.id);
  const scope = { withoutReplaced: true, counts: () => true, also: isOfRun };
  const { records } = await ledger.read(environment, scope);
  const staged = records.filter((record) => isOfRun(record.payload) && hasSucceeded(record));
  const keyOf = ({ payload }: Deployment) => `${payload.run.id} ${payload.component ?? ''}`;
  return [...new Map(staged.toReversed().map((record) => [keyOf(record), record])).values()];
}

/** All that the run of a record has staged, however many deployments came in between: they are all of its commit. */
async function componentsOf({ payload, sha, environment }: Deployment, { ledger }: Ports): Promise<(string | null)[]> {
  if (payload.component === null) return [null];
  const records = await ledger.ofCommit(environment, sha);
  return componentsIn(records.filter(hasSucceeded), payload.run.id);
}

/** What a run has staged, of some successful records. */
function componentsIn(staged: readonly Deployment[], run: number): (string | null)[] {
  return staged.filter(({ payload }) => payload.run.id === run).map(({ payload }) => payload.component);
}

function isInOneOrder(
  environment: Environment,
  { payload }: Deployment,
  { component = null, branch }: { readonly component?: string | null | undefined; readonly branch: string },
): boolean {
  return belongsTo(payload, { component, line: lineIn(environment, branch) });
}

/** GitHub compares names of environments without case. */
function isAmong(name: string, environments: readonly Environment[]): boolean {
  return environments.some((one) => one.name.toLowerCase() === name.toLowerCase());
}
