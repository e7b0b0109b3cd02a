import { graphqlRoutes } from '../graphql/endpoint.ts';
import type { Route } from '../http/call.ts';
import { administrationRoutes } from './administration.ts';
import { archiveRoutes } from './archives.ts';
import { artifactRoutes } from './artifacts.ts';
import { assetRoutes } from './assets.ts';
import { checkRunRoutes } from './check-runs.ts';
import { checkSuiteRoutes } from './check-suites.ts';
import { commitStatusRoutes } from './commit-statuses.ts';
import { dependencyReviewRoutes } from './dependency-review.ts';
import { metaRoutes } from './meta.ts';
import { peopleRoutes } from './people.ts';
import { variableRoutes } from './variables.ts';
import { workflowRoutes } from './workflows.ts';
import { commitRoutes } from './commits.ts';
import { contentChangeRoutes } from './content-changes.ts';
import { contentRoutes } from './contents.ts';
import { deploymentStatusRoutes } from './deployment-statuses.ts';
import { deploymentRoutes } from './deployments.ts';
import { environmentPolicyRoutes } from './environment-policies.ts';
import { environmentRoutes } from './environments.ts';
import { gitBlobRoutes } from './git-blobs.ts';
import { gitCommitRoutes } from './git-commits.ts';
import { gitTagRoutes } from './git-tags.ts';
import { gitTreeRoutes } from './git-trees.ts';
import { issueCommentRoutes } from './issue-comments.ts';
import { issueRoutes } from './issues.ts';
import { oidcSubjectRoutes } from './oidc-subject.ts';
import { labelRoutes } from './labels.ts';
import { pullRequestChangeRoutes } from './pull-request-changes.ts';
import { pullRequestRoutes } from './pull-requests.ts';
import { refRoutes } from './refs.ts';
import { releaseRoutes } from './releases.ts';
import { repositoryRoutes } from './repository.ts';
import { reviewRoutes } from './reviews.ts';
import { runRoutes } from './runs.ts';
import { startRoutes } from './starts.ts';
import { settingNameRoutes } from './setting-names.ts';

/** Every endpoint of the API that is modelled; all others answer 501. */
export const routes: readonly Route[] = [
  ...repositoryRoutes,
  ...refRoutes,
  ...gitBlobRoutes,
  ...gitCommitRoutes,
  ...gitTagRoutes,
  ...gitTreeRoutes,
  ...contentRoutes,
  ...contentChangeRoutes,
  ...commitRoutes,
  ...releaseRoutes,
  ...assetRoutes,
  ...deploymentRoutes,
  ...deploymentStatusRoutes,
  ...environmentRoutes,
  ...environmentPolicyRoutes,
  ...runRoutes,
  ...reviewRoutes,
  ...archiveRoutes,
  ...artifactRoutes,
  ...issueRoutes,
  ...administrationRoutes,
  ...settingNameRoutes,
  ...variableRoutes,
  ...issueCommentRoutes,
  ...labelRoutes,
  ...pullRequestRoutes,
  ...pullRequestChangeRoutes,
  ...oidcSubjectRoutes,
  ...checkRunRoutes,
  ...checkSuiteRoutes,
  ...commitStatusRoutes,
  ...dependencyReviewRoutes,
  ...metaRoutes,
  ...peopleRoutes,
  ...workflowRoutes,
  ...startRoutes,
  ...graphqlRoutes,
];
