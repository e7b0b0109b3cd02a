import { LiftlockError } from '../errors/index.ts';
import type { Ports } from '../ports/index.ts';
import type { PublishedRelease } from '../version/history.ts';

/** The newest hundred. A version that could be planned again is among them. */
const PAGES = 1;

/**
 * Releases as GitHub has them, beside the tags that git has: either may be deleted alone. A plan is possible without,
 * and the version is checked again before anything is published.
 */
export async function publishedReleases({
  releases,
  log,
}: Pick<Ports, 'releases' | 'log'>): Promise<PublishedRelease[]> {
  try {
    const newest = await releases.list(PAGES);
    return newest.filter(({ draft }) => !draft).map(({ tag, target }) => ({ tag, target }));
  } catch (error) {
    if (!(error instanceof LiftlockError)) throw error;
    log.info('GitHub did not list the releases, so versions are planned from the tags alone.');
    return [];
  }
}
