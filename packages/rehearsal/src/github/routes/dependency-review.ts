import { type Call, type Reply, repoRoute } from '../http/call.ts';
import { GitHubError } from '../http/errors.ts';

/** What the dependency graph finds between two commits (REST, "Get a diff of the dependencies between commits"). */
export const dependencyReviewRoutes = [repoRoute('GET /dependency-graph/compare/{basehead}', compare)];

/** There is no advisory database here: the answer is what a test gives, and else that of a repository without the graph. */
function compare(call: Call): Reply {
  const { dependencyReview } = call.github.state.repository;
  if (dependencyReview === undefined)
    throw new GitHubError(403, 'Dependency review is not supported on this repository.');
  return { status: 200, body: dependencyReview };
}
