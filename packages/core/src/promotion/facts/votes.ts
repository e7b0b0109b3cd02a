import type { Vote } from '../../deployment/index.ts';
import type { Ports } from '../../ports/index.ts';

type VotePorts = Pick<Ports, 'runs' | 'event'>;

/**
 * The approvals by dispatch that are what they claim to be. Whoever may write deployments can write one in anybody's name;
 * so the run that gave it is asked: it must have been started by hand, by that person, and it must have been running when
 * the approval was written.
 */
export async function genuineVotes(votes: readonly Vote[], ports: VotePorts): Promise<Vote[]> {
  const genuine: Vote[] = [];
  for (const vote of votes) if (await isGenuine(vote, ports)) genuine.push(vote);
  return genuine;
}

async function isGenuine(vote: Vote, { runs, event }: VotePorts): Promise<boolean> {
  if (vote.run.id === event.run.id) return event.event === 'workflow_dispatch' && isSame(vote.by, event.actor);
  const run = await runs.find(vote.run.id);
  if (run === undefined || run.event !== 'workflow_dispatch' || !isSame(run.startedBy, vote.by)) return false;
  const written = Date.parse(vote.writtenAt);
  return written >= Date.parse(run.createdAt) && (!run.completed || written <= Date.parse(run.updatedAt));
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
