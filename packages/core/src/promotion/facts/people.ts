import type { CandidateManifest } from '../../candidate/index.ts';
import type { Environment } from '../../config/index.ts';
import type { SeenReview } from '../../deployment/index.ts';
import type { EntryFacts } from '../../gates/index.ts';
import type { Comparison, EnvironmentRules, Ports, Review } from '../../ports/index.ts';

/** What is new in a candidate, and whose it is. */
export interface Change {
  readonly manifest: CandidateManifest;
  /** From what is live to the candidate. */
  readonly comparison: Comparison | undefined;
  readonly pushedBy: readonly string[];
}

/**
 * Who must approve, who did, and whose approval is their own.
 *
 * @param change Undefined where nothing new comes in: then nobody is its author.
 * @param earlier Reviews of this run that were about something else.
 */
export async function peopleFacts(
  environment: Environment,
  change: Change | undefined,
  earlier: readonly SeenReview[],
  ports: Pick<Ports, 'repository' | 'runs' | 'event'>,
): Promise<Pick<EntryFacts, 'reviewers' | 'reviews' | 'authors'>> {
  const rule = environment.approvals;
  if (rule === 'none') return { reviewers: undefined, reviews: [], authors: [] };
  const authors = rule.notTheAuthor && change !== undefined ? await authorsOf(change, ports) : [];
  // Whoever starts a run approves with it; that is all there is to ask.
  if (rule.by === 'dispatch') return { reviewers: undefined, reviews: [], authors };
  const rules = await ports.runs.environment(environment.name);
  return {
    reviewers: reviewersIn(rules),
    reviews: withoutEarlier(await reviewsIn(environment.name, ports.event.run.id, ports), earlier),
    authors: rule.notTheAuthor ? [ports.event.actor, ...authors] : [],
  };
}

/** Those who have to review, as the gates know them. */
export function reviewersIn(rules: EnvironmentRules | undefined): EntryFacts['reviewers'] {
  return rules && { required: rules.requiredReviewers, people: rules.people, canAdminsBypass: rules.canAdminsBypass };
}

/** Reviews of one environment in one run; GitHub ignores case in the names of environments. */
export async function reviewsIn(
  environment: string,
  run: number,
  { runs }: Pick<Ports, 'runs'>,
): Promise<readonly Review[]> {
  return (await runs.reviews(run)).filter(isReviewOf(environment));
}

export function isReviewOf(environment: string) {
  return ({ environments }: Pick<Review, 'environments'>): boolean =>
    environments.some((name) => name.toLowerCase() === environment.toLowerCase());
}

/** Whoever pushed the candidate, and whoever wrote the commits since what is live, or since the last release. */
async function authorsOf(
  { manifest, comparison, pushedBy }: Change,
  { repository }: Pick<Ports, 'repository'>,
): Promise<readonly string[]> {
  const since = comparison ?? (manifest.base && (await repository.compare(manifest.base.commit, manifest.commit)));
  const logins = (since?.commits ?? []).flatMap(({ login }) => (login === undefined ? [] : [login]));
  return [...new Set([...pushedBy, ...logins])];
}

/** What is left of the reviews of a run without those that were given before. */
export function withoutEarlier<R extends SeenReview>(reviews: readonly R[], earlier: readonly SeenReview[]): R[] {
  const left = [...reviews];
  for (const { state, user, comment } of earlier) {
    const index = left.findIndex((one) => one.state === state && one.user === user && one.comment === comment);
    if (index >= 0) left.splice(index, 1);
  }
  return left;
}
