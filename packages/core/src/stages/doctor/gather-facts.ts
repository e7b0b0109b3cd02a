import type { Config } from '../../config/index.ts';
import {
  arrivingBranches,
  type Asked,
  type DoctorFacts,
  readWorkflowFile,
  type WorkflowFile,
} from '../../doctor/index.ts';
import type { GitHubReads, Ports } from '../../ports/index.ts';
import { STAGE_PERMISSIONS } from '../permissions.ts';
import { pairs } from './pairs.ts';
import { settingNames } from './setting-names.ts';
import { starters } from './starters.ts';

export type DoctorPorts = Pick<GitHubReads, 'administration' | 'ledger'> & Pick<Ports, 'files'>;

type Repository = Pick<DoctorFacts, 'name' | 'url' | 'config'>;

/** Reads all that the checks look at, with as few calls as the configuration allows. Nothing is written. */
export async function gatherDoctorFacts(of: Repository, ports: DoctorPorts): Promise<DoctorFacts> {
  const { administration } = ports;
  const [repository, actions, environments, tagRulesets, workflows] = await Promise.all([
    administration.repository(),
    administration.actions(),
    administration.environments(),
    administration.tagRulesets(),
    workflowFiles(ports),
  ]);
  const ladder = pairs(of.config, environments);
  return {
    ...of,
    workflows,
    stagePermissions: STAGE_PERMISSIONS,
    repository,
    actions,
    environments,
    tagRulesets,
    // One permission lets read all three, and where it lacks, "not there" and "not enabled" look the same.
    defaultToken: 'refused' in actions ? actions : await administration.defaultToken(),
    immutableReleases: 'refused' in actions ? actions : await administration.immutableReleases(),
    branchPolicies: await each(
      ladder.filter(({ onGitHub }) => onGitHub.branches === 'named').map(({ environment }) => environment.name),
      (name) => administration.branchPolicies(name),
    ),
    protectedBranches: await each(
      ladder
        .filter(({ onGitHub }) => onGitHub.branches === 'protected')
        .flatMap(({ environment }) => arrivingBranches(environment, { ...of, repository, workflows }) ?? [])
        .filter((branch) => !branch.includes('*')),
      (branch) => administration.isProtected(branch),
    ),
    roles: await each(approvers(of.config), (login) => administration.role(login)),
    starters: await starters(ladder, ports),
    settings: await settingNames(of.config.environments, administration),
  };
}

function approvers({ environments }: Config): string[] {
  return environments.flatMap(({ approvals }) => (approvals === 'none' ? [] : approvals.people));
}

/** Asks once about each. */
async function each<T>(keys: readonly string[], ask: (key: string) => Promise<Asked<T>>) {
  const asked = [...new Set(keys)].map(async (key) => [key, await ask(key)] as const);
  return new Map(await Promise.all(asked));
}

/** The workflows that use Liftlock, and those of which nobody can say. */
async function workflowFiles({ files }: Pick<Ports, 'files'>): Promise<WorkflowFile[]> {
  const found = await files.glob('.github/workflows/*.{yml,yaml}', '.');
  const read = found.map(async ({ path }) =>
    readWorkflowFile(path, (await files.read(path)) ?? '', Object.keys(STAGE_PERMISSIONS)),
  );
  return (await Promise.all(read)).filter(({ jobs, unreadable }) => jobs.length > 0 || unreadable !== undefined);
}
