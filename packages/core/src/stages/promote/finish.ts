import type { Environment } from '../../config/index.ts';
import { live } from '../../deployment/index.ts';
import type { Ports } from '../../ports/index.ts';
import type { Release } from '../../release/index.ts';
import type { Ledgers } from '../entry/ledgers.ts';
import { closeReplaced, leftActive } from '../rollout/replaced.ts';
import { candidateFromRelease } from './candidate-from-release.ts';
import { type Publication, publicationOf, publish } from './publish.ts';

/** What follows a success: the release, and the end of the record that was replaced. */
export async function finish(
  environment: Environment,
  ledgers: Ledgers,
  publication: Publication,
  ports: Ports,
): Promise<Release | undefined> {
  const release = environment.release === 'none' ? undefined : await publish(publication, ports);
  await closeReplaced(await ledgers.again(environment.name), ports);
  return release;
}

/**
 * A job that is killed after the success and before the end leaves a live version without its release, or two active
 * records. Whoever comes next finishes that first; what is finished already costs reads only.
 */
export async function finishFirst(environment: Environment, ledgers: Ledgers, ports: Ports): Promise<void> {
  const records = await ledgers.of(environment.name);
  const there = live(records);
  if (there === undefined) return;
  const release = environment.release === 'none' ? undefined : await ports.github.release(there.payload.release_id);
  if (release?.draft === true) {
    const { loaded, notes } = await candidateFromRelease(there.payload.candidate, there, ports);
    await publish(publicationOf(there, loaded.manifest, notes), ports);
  }
  if (leftActive(records) === undefined) return;
  await closeReplaced(records, ports);
  await ledgers.again(environment.name);
}
