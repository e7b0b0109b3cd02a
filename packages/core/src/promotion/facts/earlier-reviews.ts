import type { Config, Environment } from '../../config/index.ts';
import type { DeploymentPayload, SeenReview } from '../../deployment/index.ts';
import type { Ports, Review } from '../../ports/index.ts';
import { neighbours } from './neighbours.ts';
import { isReviewOf } from './people.ts';

/**
 * The reviews that a run has when one of its components is staged, by the environment that comes next. GitHub does not say
 * which job a review was about: these were about components that were staged before.
 */
export async function reviewsBeforeStaging(
  config: Pick<Config, 'scope' | 'environments'>,
  environment: Environment,
  { runs, event }: Pick<Ports, 'runs' | 'event'>,
): Promise<Pick<DeploymentPayload, 'reviewed'>> {
  const next = neighbours(config, environment).next.filter(
    ({ approvals }) => approvals !== 'none' && approvals.by === 'reviewers',
  );
  if (config.scope.component === null || next.length === 0) return {};
  const all = await runs.reviews(event.run.id);
  const seen = next.map(({ name }) => [name, all.filter(isReviewOf(name)).map(seenOf)] as const);
  const reviewed = seen.filter(([, reviews]) => reviews.length > 0);
  return reviewed.length === 0 ? {} : { reviewed: Object.fromEntries(reviewed) };
}

function seenOf({ state, user, comment }: Review): SeenReview {
  return { state, user, comment };
}
