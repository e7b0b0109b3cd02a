import satisfies from 'semver/functions/satisfies.js';
import { type Bump, isInitialDevelopment } from './bump.ts';
import { channelOf } from './channel.ts';
import { touchTest, type VersionedComponent } from './components.ts';
import { graphOf } from './graph.ts';
import type { ReleaseLine } from './history.ts';
import { isMerge, type ParsedCommit } from './message.ts';
import { type LineAnswer, type LineQuestion, nextOfLine } from './next-version.ts';
import type { PlanInput, PlanResult } from './planning.ts';
import { releasedIn } from './released-in.ts';
import { baseOf, type JudgedCommit, judgeAll, verdictOf } from './verdicts.ts';
import type { CommitVerdict } from './version-plan.ts';

interface ComponentLine {
  readonly component: VersionedComponent;
  readonly line: ReleaseLine;
  readonly question: LineQuestion;
}

/** Plans components with versions of their own, in one pass over the commits that any of them still has to release. */
export function planIndependent(
  { history, rules, components, only }: PlanInput,
  parsed: readonly ParsedCommit[],
): PlanResult {
  const channel = channelOf(history.branch, rules);
  const graph = graphOf(history.commits);
  const shares = commitsByComponent({ history, rules, components }, parsed);
  const lines = components.map((component): ComponentLine => {
    const line = history.lines.find((known) => known.component === component.name) ?? noReleases(component.name);
    const initialDevelopment = line.base !== null && isInitialDevelopment(line.base.version);
    const commits = judgeAll(shares.get(component.name) ?? [], rules, initialDevelopment);
    const question = { line, commits, graph, channel, branch: history.branch, template: history.template, rules };
    return { component, line, question };
  });
  const answers = withDependents(lines);
  const judged = judgementsByCommit(lines);
  const verdicts = parsed.map((commit) => combineVerdicts(commit, judged.get(commit.commit.sha) ?? []));
  return {
    plan: {
      schema: 1,
      kind: channel.kind,
      channel: history.branch,
      base: null,
      next: null,
      bump: null,
      commits: verdicts.map(({ verdict }) => verdict),
      components: lines.map(({ component, line, question }) => ({
        name: component.name,
        base: baseOf(line.base),
        next: answers.get(component.name)?.next ?? null,
        bump: answers.get(component.name)?.bump ?? 'none',
        commits: question.commits.map((commit) => commit.parsed.commit.sha),
      })),
      ignoredTags: [...history.ignoredTags],
    },
    commits: verdicts.map(({ judged }) => judged),
    problems: [...answers].flatMap(([name, { problems }]) => (only === undefined || name === only ? problems : [])),
  };
}

/** The commits that touch each component and that its last release lacks, in the order of the range. */
function commitsByComponent(
  { history, components }: PlanInput,
  parsed: readonly ParsedCommit[],
): ReadonlyMap<string, readonly ParsedCommit[]> {
  const touches = touchTest(components);
  const released = releasedIn(
    history.commits,
    history.lines.map(({ base }) => base?.sha ?? null),
  );
  const lineOf = new Map(history.lines.map(({ component }, index) => [component, index]));
  const shares = new Map<string, ParsedCommit[]>();
  for (const commit of parsed) {
    if (isMerge(commit.commit)) continue;
    for (const name of touches(commit.commit)) {
      const line = lineOf.get(name);
      if (line !== undefined && released(commit.commit.sha, line)) continue;
      const share = shares.get(name);
      if (share === undefined) shares.set(name, [commit]);
      else share.push(commit);
    }
  }
  return shares;
}

function noReleases(component: string): ReleaseLine {
  return { component, base: null, isBaseNamed: false, prereleases: [], taken: [] };
}

/**
 * Answers every line, then bumps dependents whose range no longer holds what they depend on, until nothing changes.
 * Each round can only add a patch to a component that had no release, so there are at most as many rounds as components.
 */
function withDependents(lines: readonly ComponentLine[]): ReadonlyMap<string, LineAnswer> {
  const answers = new Map(lines.map(({ component, question }) => [component.name, nextOfLine(question)]));
  for (let changed = true; changed; ) {
    changed = false;
    for (const { component, question } of lines) {
      const left = component.dependencies.some(({ component: name, version }) => {
        const next = answers.get(name)?.next?.version;
        return next !== undefined && !satisfies(next, version, { includePrerelease: true });
      });
      if (!left || answers.get(component.name)?.bump !== 'none' || question.line.base === null) continue;
      answers.set(component.name, nextOfLine({ ...question, atLeast: 'patch' satisfies Bump }));
      changed = true;
    }
  }
  return answers;
}

interface Share {
  readonly name: string;
  readonly judged: JudgedCommit;
}

/** What the components make of each commit, by its id, in the order of the components. */
function judgementsByCommit(lines: readonly ComponentLine[]): ReadonlyMap<string, readonly Share[]> {
  const shares = new Map<string, Share[]>();
  for (const { component, question } of lines) {
    for (const judged of question.commits) {
      const { sha } = judged.parsed.commit;
      const known = shares.get(sha);
      if (known === undefined) shares.set(sha, [{ name: component.name, judged }]);
      else known.push({ name: component.name, judged });
    }
  }
  return shares;
}

/** One verdict for a commit that several components may judge differently. */
function combineVerdicts(
  commit: ParsedCommit,
  shares: readonly Share[],
): { judged: JudgedCommit; verdict: CommitVerdict } {
  const decisive = shares.find(({ judged }) => judged.bump !== 'none') ?? shares[0];
  const judged = decisive?.judged ?? untouched(commit);
  const names = shares.filter((share) => share.judged.bump === judged.bump).map(({ name }) => name);
  const where = names.length === 0 ? '' : ` (${names.join(', ')})`;
  return { judged, verdict: { ...verdictOf(judged), reason: `${judged.reason}${where}` } };
}

function untouched(parsed: ParsedCommit): JudgedCommit {
  const reason = isMerge(parsed.commit)
    ? 'merge: its commits count on their own'
    : 'touches no component, or was released with every component that it touches';
  return { parsed, bump: 'none', reason, revert: null };
}
