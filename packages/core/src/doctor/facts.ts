import type { Config } from '../config/index.ts';
import type { Asked } from './asked.ts';
import type {
  ActionsOnGitHub,
  BranchPolicy,
  EnvironmentOnGitHub,
  RepositoryOnGitHub,
  RepositoryRole,
  SettingKind,
  SettingPlace,
  TagRuleset,
} from './on-github.ts';
import type { WorkflowFile } from './workflow-file.ts';

/** All that the checks look at. Read once, then judged. */
export interface DoctorFacts {
  /** `acme/shop`. */
  readonly name: string;
  /** Its page, `https://github.com/acme/shop`. */
  readonly url: string;
  readonly config: Config;
  /** Those that use Liftlock, and those that nobody can read. */
  readonly workflows: readonly WorkflowFile[];
  /** What the job of a stage must be allowed to do. */
  readonly stagePermissions: Readonly<Record<string, Readonly<Record<string, 'read' | 'write'>>>>;
  readonly repository: Asked<RepositoryOnGitHub>;
  readonly actions: Asked<ActionsOnGitHub>;
  /** What a workflow without `permissions:` may do. */
  readonly defaultToken: Asked<'read' | 'write'>;
  readonly environments: Asked<readonly EnvironmentOnGitHub[]>;
  /** By the name of the environment as the configuration writes it; only where policies name branches. */
  readonly branchPolicies: ReadonlyMap<string, Asked<readonly BranchPolicy[]>>;
  /** By the name of the branch; only where protected branches alone may deploy. */
  readonly protectedBranches: ReadonlyMap<string, Asked<boolean>>;
  /** Logins of those who started the newest promotions; only where a reviewer may not approve what they started. */
  readonly starters: readonly string[];
  /** By login: those whom `approvals.people` names. */
  readonly roles: ReadonlyMap<string, Asked<RepositoryRole>>;
  /** Names of secrets and variables, of every place that had to be asked. */
  readonly settings: readonly SettingNames[];
  readonly tagRulesets: Asked<readonly TagRuleset[]>;
  readonly immutableReleases: Asked<boolean>;
}

export interface SettingNames {
  readonly kind: SettingKind;
  readonly place: SettingPlace;
  readonly names: Asked<readonly string[]>;
}
