import type { Config, Environment } from '../../config/index.ts';
import { answerOf, type Asked } from '../asked.ts';
import { environmentCheck, environmentsPage, listed, quoted } from '../check.ts';
import type { DoctorFacts } from '../facts.ts';
import { advice, type Finding, ok, problem, unknown } from '../finding.ts';
import { matchesBranch } from '../../event/index.ts';
import { matchesName } from '../name-pattern.ts';
import type { BranchPolicy } from '../on-github.ts';

const QUESTION = 'which branches may deploy';

/** What the configuration lets release, the environment must let deploy. */
export const deployBranches = environmentCheck('deploy-branches', QUESTION, (environment, onGitHub, facts) => {
  const arriving = arrivingBranches(environment, facts);
  if (onGitHub.branches === 'all') return [everyBranch(environment, facts)];
  if (arriving === undefined) return [];
  return onGitHub.branches === 'protected'
    ? [onlyProtected(environment.name, arriving, facts)]
    : [onlyNamed(environment.name, arriving, facts.branchPolicies.get(environment.name), facts)];
});

/**
 * Branches whose runs reach the environment: those that may release into it, and the default branch, where somebody
 * starts the workflow by hand. Undefined where the default branch is asked for and not known.
 */
export function arrivingBranches(
  environment: Environment,
  { config, repository, workflows }: Pick<DoctorFacts, 'config' | 'repository' | 'workflows'>,
): readonly string[] | undefined {
  const standard = answerOf(repository)?.defaultBranch;
  const named = releasing(environment, config)?.filter((branch) => isStarted(branch, workflows));
  const released = named ?? (standard === undefined ? undefined : [standard]);
  const isByHand = workflows.some(
    ({ events, jobs }) =>
      events.includes('workflow_dispatch') &&
      jobs.some((job) => job.environment?.toLowerCase() === environment.name.toLowerCase()),
  );
  if (released === undefined || (isByHand && standard === undefined)) return undefined;
  return [...new Set([...released, ...(isByHand && standard !== undefined ? [standard] : [])])];
}

/** Whether pushes to a branch start a workflow; where no workflow is started by pushes, another one may be. */
function isStarted(branch: string, workflows: DoctorFacts['workflows']): boolean {
  const pushed = workflows.filter(({ events }) => events.includes('push'));
  const matches = (patterns: readonly string[]) =>
    patterns.includes(branch) || matchesBranch(example(branch), patterns);
  return pushed.length === 0 || pushed.some(({ pushedBranches: all }) => all === undefined || matches(all));
}

/** Patterns of branches; undefined where the configuration names none. */
function releasing({ branches, release }: Environment, { version }: Config): readonly string[] | undefined {
  if (branches.length > 0) return branches;
  if (version.branches.length === 0) return undefined;
  return version.branches
    .filter(({ channel }) => release === 'none' || channel.kind !== 'prerelease')
    .map(({ pattern }) => pattern);
}

function everyBranch({ name, approvals, release }: Environment, { url }: DoctorFacts): Finding {
  if (approvals === 'none' && release === 'none') return ok(name, 'Every branch may deploy.');
  return advice(name, {
    found: 'Every branch may deploy.',
    means: 'A workflow on any branch can name the environment and, once it is started, read its secrets.',
    fix: 'Deployment branches and tags → Selected branches and tags',
    page: environmentsPage(url),
  });
}

function onlyNamed(
  name: string,
  arriving: readonly string[],
  policies: Asked<readonly BranchPolicy[]> | undefined,
  { url, name: repository }: DoctorFacts,
): Finding {
  if (policies === undefined || 'refused' in policies)
    return unknown(name, QUESTION, policies?.refused ?? { why: 'it was not asked' }, environmentsPage(url));
  const patterns = policies.answer.filter(({ type }) => type === 'branch').map((policy) => policy.name);
  const refused = arriving.filter((branch) => !patterns.some((pattern) => lets(pattern, branch)));
  if (refused.length === 0) return ok(name, `${listed(arriving)} may deploy.`);
  const path = `repos/${repository}/environments/${encodeURIComponent(name)}/deployment-branch-policies`;
  return problem(name, {
    found: `Only ${listed(patterns) || 'nothing'} may deploy; ${listed(refused)} may not.`,
    means: `A run of ${listed(refused)} fails at this environment, after everything before was built and deployed.`,
    fix: `${refused.map((branch) => `gh api ${path} -f name=${quoted(branch)}`).join(' && ')}`,
    page: environmentsPage(url),
  });
}

function lets(pattern: string, branch: string): boolean {
  return pattern === branch || matchesName(example(branch), pattern);
}

/** A pattern of the configuration stands for one branch that it matches. */
function example(pattern: string): string {
  return pattern.replaceAll(/\*+/g, 'x');
}

function onlyProtected(name: string, arriving: readonly string[], { protectedBranches, url }: DoctorFacts): Finding {
  const literal = arriving.filter((branch) => !branch.includes('*'));
  const [refused] = literal.flatMap((branch) => {
    const asked = protectedBranches.get(branch);
    return asked !== undefined && 'refused' in asked ? [asked.refused] : [];
  });
  if (refused !== undefined) return unknown(name, 'which branches are protected', refused, `${url}/settings/branches`);
  const open = literal.filter((branch) => answerOf(protectedBranches.get(branch) ?? { answer: false }) === false);
  if (open.length === 0) return ok(name, `Only protected branches may deploy, and ${listed(literal)} is one.`);
  return problem(name, {
    found: `Only protected branches may deploy, and ${listed(open)} ${open.length === 1 ? 'is' : 'are'} not protected.`,
    means: `A run of ${listed(open)} fails at this environment, after everything before was built and deployed.`,
    fix: 'Protect the branch, or let the environment name its branches: Selected branches and tags',
    page: environmentsPage(url),
  });
}
