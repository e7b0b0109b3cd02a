import { releaseName } from '../../candidate/index.ts';
import { type Vote, type VotePayload } from '../../deployment/index.ts';
import { formFields, LiftlockError, notAnApprover } from '../../errors/index.ts';
import { approvalsNeeded, countingApprovals, type EntryFacts, evaluate, PEOPLE_GATES } from '../../gates/index.ts';
import { skipped } from '../../pipeline/pipeline-stage.ts';
import type { Ports } from '../../ports/index.ts';
import { answeredAnew } from '../answers.ts';
import { genuineVotes } from '../facts/votes.ts';
import { Ended, type Step } from '../flow.ts';
import type { Configured, Examined, PromotionRequest, Subject } from '../known.ts';

type Known = PromotionRequest & Configured & Subject & Examined;

/**
 * Where approvals are given by starting the workflow, whoever starts it approves the candidate. That is written into the
 * ledger once for a person and a candidate; the promotion goes on with the last approval that was missing.
 */
export const recordVote: Step<Known, Partial<Examined>> = {
  title: 'Record the approval of whoever started this',
  async run(known, ports) {
    const { facts, decisions } = known;
    const rule = facts.environment.approvals;
    if (rule === 'none' || rule.by !== 'dispatch' || facts.event.event !== 'workflow_dispatch') return {};
    // Nobody approves what cannot go on.
    if (decisions.some(({ decision, code }) => decision !== 'pass' && code !== 'not-enough-approvals')) return {};
    await checkVoter(facts, ports);
    const now = { ...facts, votes: await votesWithOwn(known, ports) };
    const answers = answeredAnew(decisions, evaluate(PEOPLE_GATES, now));
    const needed = approvalsNeeded(rule, facts.purpose);
    const people = new Set(countingApprovals(now).map(({ user }) => user));
    if (people.size >= needed) return { facts: now, decisions: answers };
    const { component, version } = facts.manifest;
    const headline = `Your approval of ${releaseName(facts.manifest)} for ${facts.environment.name} is recorded: ${people.size} of ${needed}.`;
    const intent = facts.purpose === 'hotfix' ? 'hotfix' : undefined;
    const form = formFields({ intent, component, to: version });
    const summary = `**Next:** somebody else starts this workflow with ${form}. The last approval that is missing promotes it.`;
    return new Ended(skipped('approval-recorded', headline, { gates: answers, summary }));
  },
};

/** GitHub lets everybody start a workflow who may write; who may approve is written in the configuration. */
export async function checkVoter(
  { environment, event, authors }: Pick<EntryFacts, 'environment' | 'event' | 'authors'>,
  { runs }: Pick<Ports, 'runs'>,
): Promise<void> {
  const { actor } = event;
  const rule = environment.approvals;
  if (rule === 'none') return;
  const isAmong = (names: readonly string[]) => names.some((name) => name.toLowerCase() === actor.toLowerCase());
  const refuse = (why: string) => new LiftlockError(notAnApprover(actor, environment.name, why, rule.people));
  if (rule.people.length > 0 && !isAmong(rule.people)) throw refuse('is not among `approvals.people`');
  if (rule.notTheAuthor && isAmong(authors)) throw refuse('wrote or pushed a part of the change');
  if (!(await runs.mayWrite(actor))) throw refuse('may not write to this repository');
}

function voteOf({ facts, reason }: Known): VotePayload {
  const { environment, candidate, manifest, event, purpose } = facts;
  return {
    schema: 1,
    environment: environment.name,
    candidate,
    version: manifest.version,
    intent: purpose === 'stage' ? 'promote' : purpose,
    by: event.actor,
    comment: reason,
    run: { id: event.run.id, attempt: event.run.attempt },
  };
}

/** One run is one approval, however often it is re-run. */
function isSame(one: VotePayload, other: VotePayload): boolean {
  return one.candidate === other.candidate && one.intent === other.intent && one.run.id === other.run.id;
}

/** All votes are read again after the own one is written: two people who approve at the same time must both count. */
async function votesWithOwn(known: Known, ports: Ports): Promise<readonly Vote[]> {
  const { facts, environment, ledgers } = known;
  if (facts.votes.some((vote) => isSame(vote, voteOf(known)))) return facts.votes;
  const own = await ports.ledger.createVote(facts.manifest.commit, voteOf(known));
  const { votes } = await ledgers.again(environment);
  const others = votes.filter(({ id, candidate }) => id !== own.id && candidate === own.candidate);
  return [own, ...(await genuineVotes(others, ports))];
}
