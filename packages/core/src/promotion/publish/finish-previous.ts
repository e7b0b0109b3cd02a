import type { Config, Environment } from '../../config/index.ts';
import {
  type Approval,
  type Deployment,
  isKept,
  type KeptDeployment,
  live,
  type Vote,
} from '../../deployment/index.ts';
import { LiftlockError, leftoverNotApproved } from '../../errors/index.ts';
import { BYPASSED, countingVotes, type EntryFacts } from '../../gates/index.ts';
import type { Ports } from '../../ports/index.ts';
import type { Release } from '../../release/index.ts';
import { closeReplaced } from '../environment/close-replaced.ts';
import { genuineVotes } from '../facts/votes.ts';
import { reviewsIn } from '../facts/people.ts';
import { candidateFromRelease, type ReleasedCandidate } from '../subject/candidate-from-release.ts';
import { settleReleases } from '../recovery/settle-releases.ts';
import { publish, restored } from './publish.ts';

interface Place {
  readonly environment: Environment;
  readonly config: Config;
}

/** What the ledger of the environment says: records and approvals. */
type Said = Pick<EntryFacts, 'ledger' | 'votes'>;

/**
 * A job that is killed after the success and before the end leaves a live version without its release, or two active
 * records. Whoever comes next finishes that first; what is finished already costs reads only.
 *
 * @param own The candidate of this promotion, so that its files are not fetched twice.
 */
export async function finishPrevious(
  { environment, config }: Place,
  { ledger, votes }: Said,
  own: ReleasedCandidate,
  ports: Ports,
): Promise<Release | undefined> {
  const there = live(ledger);
  if (there === undefined) return undefined;
  const isOwn = there.payload.candidate === own.loaded.candidate;
  const leftover = { there, before: ledger.filter(({ id }) => id !== there.id), votes };
  const release = await publishLeftover({ environment, config }, leftover, isOwn ? own : undefined, ports);
  await settleReleases({ environment, config }, there, ledger, ports);
  await closeReplaced(ledger, ports);
  return isOwn ? release : undefined;
}

/** What is live, and what the ledger says besides. */
interface Leftover<Live = Deployment> {
  readonly there: Live;
  readonly before: readonly Deployment[];
  readonly votes: readonly Vote[];
}

async function publishLeftover(
  { environment, config }: Place,
  leftover: Leftover,
  own: ReleasedCandidate | undefined,
  ports: Ports,
): Promise<Release | undefined> {
  const { there } = leftover;
  if (environment.release === 'none' || !isKept(there)) return undefined;
  const release = own?.release ?? (await ports.releases.find(there.payload.release_id));
  if (release?.draft !== true)
    return own === undefined ? undefined : restored(own.release, own.loaded.manifest, config, ports);
  try {
    return await publishRecord({ environment, config }, { ...leftover, there }, own, ports);
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
  { environment, config }: Place,
  leftover: Leftover<KeptDeployment>,
  own: ReleasedCandidate | undefined,
  ports: Ports,
): Promise<Release> {
  const { there } = leftover;
  const approvals = await approvalsOf(environment, leftover, ports);
  const { loaded, evidence, notes } = own ?? (await candidateFromRelease(there.payload.candidate, there, ports));
  return publish(
    {
      releaseId: there.payload.release_id,
      manifest: loaded.manifest,
      candidate: loaded.candidate,
      evidence,
      notes,
      approvals,
      bypassed: isOwnBypass(environment, there, ports),
      environment: environment.name,
      config,
    },
    ports,
  );
}

/**
 * The approvals as GitHub has them: reviews of the run and environment of the record, or the runs that people started for
 * its candidate. A record alone proves nothing: whoever may write deployments can write one.
 */
async function approvalsOf(environment: Environment, leftover: Leftover, ports: Ports): Promise<Approval[]> {
  const rule = environment.approvals;
  if (rule === 'none' || isOwnBypass(environment, leftover.there, ports)) return [];
  const { id, payload } = leftover.there;
  const approved =
    rule.by === 'dispatch' ? await votesOf(leftover, rule.people, ports) : await reviewsOf(environment, payload, ports);
  const people = new Set(approved.map(({ user }) => user));
  if (people.size >= rule.count) return approved.map(({ user, comment }) => ({ user, comment }));
  throw new LiftlockError(leftoverNotApproved(environment.name, id, payload.version, payload.run.id));
}

/** What a job that nobody reviewed has left, only a job of the same run may finish: it passed the same rules itself. */
function isOwnBypass({ approvals }: Environment, { payload }: Deployment, { event }: Ports): boolean {
  if (approvals === 'none' || approvals.by === 'dispatch' || approvals.bypass === 'refuse') return false;
  return payload.run.id === event.run.id && payload.overrides.includes(BYPASSED);
}

async function votesOf(
  { there: { id, payload }, before, votes }: Leftover,
  people: readonly string[],
  ports: Ports,
): Promise<Approval[]> {
  const { candidate, intent } = payload;
  const earlier = votes.filter((vote) => vote.candidate === candidate && vote.id < id);
  const given = await genuineVotes(earlier, ports);
  return intent === 'adopt' ? [] : countingVotes({ votes: given, candidate, purpose: intent, ledger: before }, people);
}

/** Reviews that GitHub has and that counted when the record was made: others are an author's, or about another component. */
async function reviewsOf(environment: Environment, { run, approvals }: Deployment['payload'], ports: Ports) {
  const isKnown = (await ports.runs.find(run.id)) !== undefined;
  const reviews = isKnown ? await reviewsIn(environment.name, run.id, ports) : [];
  const isNamed = (user: string) => approvals.some((approval) => approval.user === user);
  return reviews.filter(({ state, user }) => state === 'approved' && isNamed(user));
}
