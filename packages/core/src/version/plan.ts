import satisfies from 'semver/functions/satisfies.js';
import type { VersionRules } from '../config/version/schema.ts';
import { unmetDependency } from '../errors/catalogue/config.ts';
import { unparsedCommits } from '../errors/catalogue/version.ts';
import type { Problem } from '../errors/problem.ts';
import { isInitialDevelopment } from './bump.ts';
import { channelOf } from './channel.ts';
import { touchTest } from './components.ts';
import { graphOf } from './graph.ts';
import type { ReleaseLine } from './history.ts';
import { planIndependent } from './independent.ts';
import { isMerge, type ParsedCommit, parseCommit } from './message.ts';
import { nextOfLine } from './next-version.ts';
import type { PlanInput, PlanResult } from './planning.ts';
import { baseOf, type JudgedCommit, judgeAll, verdictOf } from './verdicts.ts';
import type { VersionPlan } from './version-plan.ts';

/**
 * What would be released and why, together with every commit as it was read and the problems that hold a release. Pure:
 * the same history and rules give the same plan.
 */
export function examineVersion(input: PlanInput): PlanResult {
  const parsed = input.history.commits.map(parseCommit);
  const planning =
    input.rules.versioning === 'independent' ? planIndependent(input, parsed) : planUnified(input, parsed);
  const asked = commitsOf(planning, input.only);
  return { ...planning, problems: [...planning.problems, ...refusedCommits(input.rules, asked)] };
}

function commitsOf({ plan, commits }: PlanResult, component: string | undefined): readonly JudgedCommit[] {
  if (component === undefined) return commits;
  const own = new Set(plan.components.find(({ name }) => name === component)?.commits);
  return commits.filter(({ parsed }) => own.has(parsed.commit.sha));
}

function planUnified({ history, rules, components }: PlanInput, parsed: readonly ParsedCommit[]): PlanResult {
  const line: ReleaseLine = history.lines[0] ?? {
    component: null,
    base: null,
    isBaseNamed: false,
    prereleases: [],
    taken: [],
  };
  const channel = channelOf(history.branch, rules);
  const commits = judgeAll(parsed, rules, line.base !== null && isInitialDevelopment(line.base.version));
  const graph = graphOf(history.commits);
  const question = { line, commits, graph, channel, branch: history.branch, template: history.template, rules };
  const { next, bump, problems } = nextOfLine(question);
  const touches = touchTest(components);
  const touched = commits.map((commit) => ({ sha: commit.parsed.commit.sha, names: namesOf(commit, touches) }));
  const plan: VersionPlan = {
    schema: 1,
    kind: channel.kind,
    channel: history.branch,
    base: baseOf(line.base),
    next,
    bump,
    commits: commits.map(verdictOf),
    components: components.map(({ name }) => ({
      name,
      base: baseOf(line.base),
      next,
      bump,
      commits: touched.filter(({ names }) => names.includes(name)).map(({ sha }) => sha),
    })),
    ignoredTags: [...history.ignoredTags],
  };
  return { plan, commits, problems: [...problems, ...unmetDependencies(components, next)] };
}

function namesOf({ parsed }: JudgedCommit, touches: (commit: ParsedCommit['commit']) => readonly string[]) {
  return isMerge(parsed.commit) ? [] : touches(parsed.commit);
}

/** With one version for the whole product, every dependency is at that version. */
function unmetDependencies(components: PlanInput['components'], next: VersionPlan['next']): Problem[] {
  if (next === null) return [];
  return components.flatMap(({ name, dependencies }) =>
    dependencies
      .filter(({ version }) => !satisfies(next.version, version, { includePrerelease: true }))
      .map(({ component, version }) => unmetDependency(name, component, version, next.version)),
  );
}

function refusedCommits(rules: VersionRules, commits: readonly JudgedCommit[]): Problem[] {
  if (rules.unparsed !== 'fail') return [];
  const refused = commits.filter(({ parsed }) => isUnparsed(parsed)).map(({ parsed }) => parsed.commit.sha);
  return refused.length === 0 ? [] : [unparsedCommits(refused)];
}

/** Whether nothing conventional was found in a commit: no title, no squashed item, no revert, and no merge. */
export function isUnparsed(parsed: ParsedCommit): boolean {
  return parsed.header === null && parsed.items.length === 0 && parsed.revert === null && !isMerge(parsed.commit);
}
