import type { Digest } from '../../candidate/index.ts';
import type { Environment } from '../../config/index.ts';
import type { DeploymentPayload } from '../../deployment/index.ts';
import type { PersonFacts } from '../../gates/index.ts';
import type { Ports } from '../../ports/index.ts';
import { reviewersIn, reviewsIn } from './people.ts';

/**
 * Who asks, and who said yes to it, for what brings no candidate anywhere: an adoption, a yank.
 *
 * @param subject Stands for the candidate: a review that let something else in does not count again.
 */
export async function personFacts(
  { environment, component }: { readonly environment: Environment; readonly component: string | null },
  subject: Digest,
  ports: Ports,
): Promise<PersonFacts> {
  const { event } = ports;
  const isOwn = (payload: DeploymentPayload) => payload.component === component;
  const { records, votes } = await ports.ledger.read(environment.name, {
    concerns: isOwn,
    counts: isOwn,
    also: (payload) => isOwn(payload) && payload.run.id === event.run.id,
  });
  const ledger = records.filter(({ payload }) => isOwn(payload));
  const known = { purpose: 'promote' as const, event, environment, candidate: subject, ledger, votes };
  const rule = environment.approvals;
  if (rule === 'none') return { ...known, reviewers: undefined, reviews: [], authors: [] };
  const rules = await ports.runs.environment(environment.name);
  return {
    ...known,
    reviewers: reviewersIn(rules),
    reviews: await reviewsIn(environment.name, event.run.id, ports),
    // Nothing comes in that somebody wrote; where reviewers approve, nobody approves what they started themselves.
    authors: rule.notTheAuthor && rule.by === 'reviewers' ? [event.actor] : [],
  };
}
