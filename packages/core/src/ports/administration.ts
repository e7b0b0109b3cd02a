import type {
  ActionsOnGitHub,
  Asked,
  BranchPolicy,
  EnvironmentOnGitHub,
  RepositoryOnGitHub,
  RepositoryRole,
  SettingKind,
  SettingPlace,
  TagRuleset,
} from '../doctor/index.ts';

/**
 * Settings of the repository, for whoever looks whether they suit a release. Most of them only an administrator's token may
 * read, so a refusal is an answer here, and nothing is thrown but that GitHub cannot be reached.
 */
export interface AdministrationReads {
  repository(): Promise<Asked<RepositoryOnGitHub>>;
  /** Whether GitHub Actions may run, and what. */
  actions(): Promise<Asked<ActionsOnGitHub>>;
  /** What the token of a job may do without `permissions:`. */
  defaultToken(): Promise<Asked<'read' | 'write'>>;
  environments(): Promise<Asked<readonly EnvironmentOnGitHub[]>>;
  branchPolicies(environment: string): Promise<Asked<readonly BranchPolicy[]>>;
  isProtected(branch: string): Promise<Asked<boolean>>;
  role(login: string): Promise<Asked<RepositoryRole>>;
  /** Names of secrets or variables, never values. */
  settingNames(kind: SettingKind, place: SettingPlace): Promise<Asked<readonly string[]>>;
  /** Those that are in force, of the repository and of its organization. */
  tagRulesets(): Promise<Asked<readonly TagRuleset[]>>;
  immutableReleases(): Promise<Asked<boolean>>;
}
