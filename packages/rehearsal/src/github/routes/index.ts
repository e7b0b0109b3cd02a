import { graphqlRoutes } from '../graphql/endpoint.ts';
import type { Route } from '../http/call.ts';
import { administrationRoutes } from './administration.ts';
import { artifactRoutes } from './artifacts.ts';
import { assetRoutes } from './assets.ts';
import { commitRoutes } from './commits.ts';
import { deploymentStatusRoutes } from './deployment-statuses.ts';
import { deploymentRoutes } from './deployments.ts';
import { environmentRoutes } from './environments.ts';
import { gitObjectRoutes } from './git-objects.ts';
import { issueRoutes } from './issues.ts';
import { refRoutes } from './refs.ts';
import { releaseRoutes } from './releases.ts';
import { repositoryRoutes } from './repository.ts';
import { reviewRoutes } from './reviews.ts';
import { runRoutes } from './runs.ts';
import { settingNameRoutes } from './setting-names.ts';

/** Every endpoint of the API that is modelled; all others answer 501. */
export const routes: readonly Route[] = [
  ...repositoryRoutes,
  ...refRoutes,
  ...gitObjectRoutes,
  ...commitRoutes,
  ...releaseRoutes,
  ...assetRoutes,
  ...deploymentRoutes,
  ...deploymentStatusRoutes,
  ...environmentRoutes,
  ...runRoutes,
  ...reviewRoutes,
  ...artifactRoutes,
  ...issueRoutes,
  ...administrationRoutes,
  ...settingNameRoutes,
  ...graphqlRoutes,
];
