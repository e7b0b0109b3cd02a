import type { Environment } from '../../config/index.ts';
import { type Approval, type Deployment, isKept, type KeptDeployment, live } from '../../deployment/index.ts';
import { LiftlockError, leftoverNotApproved } from '../../errors/index.ts';
import type { Ports } from '../../ports/index.ts';
import type { Release } from '../../release/index.ts';
import { closeReplaced } from '../environment/close-replaced.ts';
import { reviewsIn } from '../facts/people.ts';
import { candidateFromRelease, type ReleasedCandidate } from '../subject/candidate-from-release.ts';
import { settleReleases } from '../recovery/settle-releases.ts';
import { publish, restored } from './publish.ts';

/**
 * A job that is killed after the success and before the end leaves a live version without its release, or two active
 * records. Whoever comes next finishes that first; what is finished already costs reads only.
 *
 * @param own The candidate of this promotion, so that its files are not fetched twice.
 */
export async function finishPrevious(
  environment: Environment,
  ledger: readonly Deployment[],
  own: ReleasedCandidate,
  ports: Ports,
): Promise<Release | undefined> {
  const there = live(ledger);
  if (there === undefined) return undefined;
  const isOwn = there.payload.candidate === own.loaded.candidate;
  const release = await publishLeftover(environment, there, isOwn ? own : undefined, ports);
  await settleReleases(environment, there, ledger, ports);
  await closeReplaced(ledger, ports);
  return isOwn ? release : undefined;
}

async function publishLeftover(
  environment: Environment,
  there: Deployment,
  own: ReleasedCandidate | undefined,
  ports: Ports,
): Promise<Release | undefined> {
  if (environment.release === 'none' || !isKept(there)) return undefined;
  const release = own?.release ?? (await ports.releases.find(there.payload.release_id));
  if (release?.draft !== true) return own === undefined ? undefined : restored(own.release, own.loaded.manifest, ports);
  try {
    return await publishRecord(environment, there, own, ports);
  } catch (error) {
    if (own !== undefined || !isFinal(error)) throw error;
    const problem = error.problems.map(({ found }) => found).join(' ');
    ports.log.warning(`${there.payload.version} is deployed to ${environment.name} and not published: ${problem}`);
    return undefined;
  }
}

/** Whether trying again would end the same way. Then the next version must not wait for this one. */
function isFinal(error: unknown): error is LiftlockError {
  return (
    error instanceof LiftlockError &&
    error.problems.every(({ outcome, code }) => outcome !== 'errored' || code === 'github-refused')
  );
}

async function publishRecord(
  environment: Environment,
  there: KeptDeployment,
  own: ReleasedCandidate | undefined,
  ports: Ports,
): Promise<Release> {
  const approvals = await approvalsOf(environment, there, ports);
  const { loaded, evidence, notes } = own ?? (await candidateFromRelease(there.payload.candidate, there, ports));
  return publish(
    {
      releaseId: there.payload.release_id,
      manifest: loaded.manifest,
      candidate: loaded.candidate,
      evidence,
      notes,
      approvals,
      environment: environment.name,
    },
    ports,
  );
}

/**
 * The reviews as GitHub has them, of the run and environment of the record. A record alone proves nothing: whoever may
 * write deployments can write one.
 */
async function approvalsOf(environment: Environment, { id, payload }: Deployment, ports: Ports): Promise<Approval[]> {
  if (environment.approvals === 'none') return [];
  const isKnown = (await ports.runs.find(payload.run.id)) !== undefined;
  const reviews = isKnown ? await reviewsIn(environment.name, payload.run.id, ports) : [];
  const approved = reviews.filter(({ state }) => state === 'approved');
  const people = new Set(approved.map(({ user }) => user));
  if (people.size >= environment.approvals.count) return approved.map(({ user, comment }) => ({ user, comment }));
  throw new LiftlockError(leftoverNotApproved(environment.name, id, payload.version, payload.run.id));
}
