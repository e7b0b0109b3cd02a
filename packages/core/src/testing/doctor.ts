import { type Config, configOf } from '../config/config.ts';
import { Sections } from '../config/sections.ts';
import { CHECKS } from '../doctor/checks.ts';
import { readWorkflowFile } from '../doctor/workflow-file.ts';
import type { Asked, DoctorFacts, EnvironmentOnGitHub, RepositoryOnGitHub } from '../doctor/index.ts';
import { STAGE_PERMISSIONS } from '../stages/permissions.ts';

/** A repository that is set up as a release needs it; a test changes what it is about. */
export function doctorFacts(change: Partial<DoctorFacts> = {}): DoctorFacts {
  return {
    name: 'acme/shop',
    url: 'https://github.com/acme/shop',
    config: configWith(),
    workflows: [],
    stagePermissions: STAGE_PERMISSIONS,
    repository: answer<RepositoryOnGitHub>({ isPrivate: false, defaultBranch: 'main' }),
    actions: answer({ enabled: true, allowed: 'all' }),
    defaultToken: answer('read'),
    environments: answer([environmentOnGitHub()]),
    branchPolicies: new Map([['production', answer([{ name: 'main', type: 'branch' }])]]),
    protectedBranches: new Map(),
    starters: [],
    roles: new Map(),
    settings: [],
    tagRulesets: answer([]),
    immutableReleases: answer(true),
    ...change,
  };
}

/** One environment, `production`, with these keys. */
export function configWith(environment: Record<string, unknown> = {}, sections: Record<string, unknown> = {}): Config {
  return configOf(
    Sections.parse({
      components: [{ name: 'api', artifacts: ['*.tgz'] }],
      build: { steps: [{ name: 'pack', commands: ['make'] }] },
      environments: [{ name: 'production', release: true, ...environment }],
      ...sections,
    }),
  );
}

export function environmentOnGitHub(change: Partial<EnvironmentOnGitHub> = {}): EnvironmentOnGitHub {
  return {
    name: 'Production',
    reviewers: { users: ['rita', 'zoe'], teams: [], preventSelfReview: true },
    waitMinutes: 0,
    canAdminsBypass: false,
    branches: 'named',
    ...change,
  };
}

export function answer<Answer>(value: Answer): Asked<Answer> {
  return { answer: value };
}

export const REFUSED = { refused: { why: 'it answered 403 “Resource not accessible by integration”' } };

export const STAGES = Object.keys(STAGE_PERMISSIONS);

/** A workflow that promotes into production, started by hand. */
export function workflow(permissions: string | null = '{ contents: write, deployments: write, actions: read }') {
  const line = permissions === null ? '' : `permissions: ${permissions}, `;
  const promote = `{ environment: production, ${line}steps: [{ uses: acme/liftlock/actions/promote@v1 }] }`;
  return readWorkflowFile('promote.yml', `on: workflow_dispatch\njobs: { promote: ${promote} }`, STAGES);
}

/** What is true of a repository, the check that looks at it, and what it says. */
export type Row = [about: string, check: string, change: Partial<DoctorFacts>, outcome: string, text: string];

/** A page, a command or a line of YAML. */
export const WHERE =
  /https:\/\/github\.com\/acme\/shop\/settings|gh |permissions: \{|liftlock check|\.github\/workflows|`approvals\.people`/;

/** What one check says: the outcome, and the whole text. */
export function said(name: string, change: Partial<DoctorFacts> = {}) {
  const [check] = CHECKS.filter((one) => one.name === name);
  return (check?.examine(doctorFacts(change)) ?? []).map(({ outcome, about, found, means, fix, page }) => ({
    outcome,
    text: [about, found, means, fix, page].join(' | '),
  }));
}
