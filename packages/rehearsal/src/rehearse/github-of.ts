import { join } from 'node:path';
import { type Clock, LocalGitHub } from '../github/index.ts';
import type { Fixture, GivenSettings } from './fixture.ts';

interface Surroundings {
  /** The folder of the rehearsal. */
  readonly root: string;
  readonly given: GivenSettings | undefined;
  readonly clock: Clock;
}

/** A local GitHub that holds the repository, its people, and how it is set. */
export function githubOf(fixture: Fixture, { root, given, clock }: Surroundings): LocalGitHub {
  return new LocalGitHub({
    owner: fixture.owner,
    repository: fixture.repository,
    defaultBranch: fixture.defaultBranch,
    gitDir: fixture.gitDir,
    blobsDir: join(root, 'blobs'),
    clock: clock.date,
    environments: fixture.environments,
    users: fixture.users,
    ...(fixture.teams !== undefined && { teams: fixture.teams }),
    ...(fixture.rulesets !== undefined && { rulesets: fixture.rulesets }),
    ...(given === undefined ? {} : { secrets: given.secrets, variables: given.variables }),
  });
}
