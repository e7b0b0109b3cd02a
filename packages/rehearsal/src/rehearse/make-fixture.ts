import type { ChooseWorkflows, Fixture, GivenSettings } from './fixture.ts';
import { type BranchChange, repositoryFixture } from './repository-fixture.ts';
import { sampleFixture } from './sample-fixture.ts';
import type { Beginning } from './beginning.ts';

export interface FixtureOptions {
  /** A folder in the repository to rehearse; the sample if there is none. */
  readonly repo?: string | undefined;
  readonly given?: GivenSettings;
  /** What the repository is rehearsed as. */
  readonly change?: BranchChange;
  /** Where it begins: on an empty GitHub if nobody says so. */
  readonly begin?: Beginning;
}

/** The repository that is rehearsed; the sample if none is named. */
export function makeFixture(root: string, options: FixtureOptions, choose: ChooseWorkflows): Promise<Fixture> {
  const { repo, given = { secrets: {}, variables: {} }, change } = options;
  if (repo === undefined) return sampleFixture({ root }, choose, options.begin);
  return repositoryFixture({ root }, { folder: repo, choose, given, change });
}

/** What somebody hands over wins over what the file of the repository makes up. */
export function withGiven({ secrets, variables }: GivenSettings, given: GivenSettings | undefined): GivenSettings {
  return { secrets: { ...secrets, ...given?.secrets }, variables: { ...variables, ...given?.variables } };
}
