import type { CandidateManifest } from '../../candidate/index.ts';
import type { Environment } from '../../config/index.ts';
import type { EntryFacts } from '../../gates/index.ts';
import type { Comparison, Ports, Review } from '../../ports/index.ts';

/** Who must approve, who did, and whose approval is their own. */
export async function peopleFacts(
  environment: Environment,
  manifest: CandidateManifest,
  comparison: Comparison | undefined,
  pushedBy: readonly string[],
  ports: Pick<Ports, 'repository' | 'runs' | 'event'>,
): Promise<Pick<EntryFacts, 'reviewers' | 'reviews' | 'authors'>> {
  const rule = environment.approvals;
  if (rule === 'none') return { reviewers: undefined, reviews: [], authors: [] };
  const authors = rule.notTheAuthor ? [...pushedBy, ...(await authorsOf(manifest, comparison, ports))] : [];
  // Whoever starts a run approves with it; that is all there is to ask.
  if (rule.by === 'dispatch') return { reviewers: undefined, reviews: [], authors };
  const rules = await ports.runs.environment(environment.name);
  return {
    reviewers: rules === undefined ? undefined : { required: rules.requiredReviewers },
    reviews: await reviewsIn(environment.name, ports.event.run.id, ports),
    authors: rule.notTheAuthor ? [ports.event.actor, ...authors] : [],
  };
}

/** Reviews of one environment in one run; GitHub ignores case in the names of environments. */
export async function reviewsIn(
  environment: string,
  run: number,
  { runs }: Pick<Ports, 'runs'>,
): Promise<readonly Review[]> {
  const reviews = await runs.reviews(run);
  return reviews.filter(({ environments }) =>
    environments.some((name) => name.toLowerCase() === environment.toLowerCase()),
  );
}

/** Whoever wrote the commits since what is live, or since the last release. */
async function authorsOf(
  manifest: CandidateManifest,
  comparison: Comparison | undefined,
  { repository }: Pick<Ports, 'repository'>,
): Promise<readonly string[]> {
  const since = comparison ?? (manifest.base && (await repository.compare(manifest.base.commit, manifest.commit)));
  const logins = (since?.commits ?? []).flatMap(({ login }) => (login === undefined ? [] : [login]));
  return [...new Set(logins)];
}
