import compare from 'semver/functions/compare.js';
import diff from 'semver/functions/diff.js';
import valid from 'semver/functions/valid.js';
import type { VersionRules } from '../config/version/schema.ts';
import {
  hotfixTooLarge,
  invalidReleaseAs,
  outsideRange,
  rangeUnknown,
  releaseWithoutTag,
  versionTaken,
} from '../errors/catalogue/version.ts';
import type { Problem } from '../errors/problem.ts';
import { type Bump, bumped, coreOf, isPrerelease, strongest } from './bump.ts';
import type { Channel } from './channel.ts';
import { inRange } from './channel.ts';
import { footerValues } from './footers.ts';
import { type CommitGraph, containedIn } from './graph.ts';
import type { ReleaseLine, UntaggedRelease } from './history.ts';
import { tagOf } from './tags.ts';
import type { JudgedCommit } from './verdicts.ts';
import type { NextRelease } from './version-plan.ts';

export interface LineQuestion {
  readonly line: ReleaseLine;
  /** Commits of the line since its base. */
  readonly commits: readonly JudgedCommit[];
  /** All commits of the range, for ancestry. */
  readonly graph: CommitGraph;
  readonly channel: Channel;
  readonly branch: string | null;
  readonly template: string;
  readonly rules: VersionRules;
  /** Least bump, whatever the commits ask for: a component follows what it depends on. */
  readonly atLeast?: Bump | undefined;
}

export interface LineAnswer {
  readonly next: NextRelease | null;
  readonly bump: Bump;
  /** Why `next` must not, or cannot, be released. */
  readonly problems: readonly Problem[];
}

/** The version that follows from a line's commits, by the rules of its channel. */
export function nextOfLine(question: LineQuestion): LineAnswer {
  const answer = byChannel(question);
  return { ...answer, problems: [...answer.problems, ...untaggedProblems(question, answer.next)] };
}

function byChannel(question: LineQuestion): LineAnswer {
  const asked = strongest([...question.commits.map(({ bump }) => bump), question.atLeast ?? 'none']);
  const stable = nextStable(question, asked);
  if ('problem' in stable) return { next: null, bump: asked, problems: [stable.problem] };
  const { version, bump } = stable;
  if (version === null) return { next: null, bump, problems: [] };
  switch (question.channel.kind) {
    case 'none':
      return { next: null, bump, problems: [] };
    case 'release':
      return release(question, version, bump);
    case 'prerelease':
      return prerelease(question, question.channel.identifier, version, bump);
    case 'maintenance':
      return maintenance(question, question.channel.range, version, bump);
    case 'hotfix':
      return hotfix(question, version, bump);
  }
}

type Stable = { readonly version: string | null; readonly bump: Bump } | { readonly problem: Problem };

/** The stable version that the commits lead to; never below the core of a pre-release that they contain. */
function nextStable(question: LineQuestion, bump: Bump): Stable {
  const wanted = releaseAs(question);
  if (wanted !== null) return wanted;
  const { line, rules } = question;
  const announced = line.prereleases[0] === undefined ? null : coreOf(line.prereleases[0].version);
  if (bump === 'none') return { version: takesBackPrereleased(question) ? announced : null, bump };
  const computed = line.base === null ? rules.initial : bumped(line.base.version, bump);
  return { version: announced !== null && compare(announced, computed) > 0 ? announced : computed, bump };
}

/** `Release-As: 2.0.0` of the newest commit that has it, if the rules allow that at all. */
function releaseAs({ line, commits, rules }: LineQuestion): Stable | null {
  if (!rules.releaseAs) return null;
  for (const { parsed, revert } of commits) {
    const [wanted] = revert === null ? footerValues(parsed.footers, 'Release-As') : [];
    if (wanted === undefined) continue;
    const base = line.base?.version ?? null;
    const fits = valid(wanted) === wanted && !isPrerelease(wanted) && (base === null || compare(wanted, base) > 0);
    if (!fits) return { problem: invalidReleaseAs(parsed.commit.sha, wanted, base) };
    return { version: wanted, bump: base === null ? 'major' : bumpBetween(base, wanted) };
  }
  return null;
}

function bumpBetween(from: string, to: string): Bump {
  const step = diff(coreOf(from), to);
  return step === 'major' || step === 'minor' || step === 'patch' ? step : 'none';
}

function release(question: LineQuestion, version: string, bump: Bump): LineAnswer {
  const next = named(question, version);
  return { next, bump, problems: takenProblems(question, next) };
}

/**
 * `1.4.0-rc.1`, then `rc.2`: one more than the highest number that is tagged or published anywhere, so that two branches
 * never make the same one. Nothing new since the last one means nothing to release.
 */
function prerelease(question: LineQuestion, identifier: string, core: string, bump: Bump): LineAnswer {
  const { line } = question;
  const [last] = line.prereleases;
  if (last !== undefined && !newSince(question, last.sha)) return { next: null, bump, problems: [] };
  const prefix = `${core}-${identifier}.`;
  const numbers = [...line.taken, ...(line.untagged ?? [])]
    .filter((tag) => tag.version.startsWith(prefix))
    .map((tag) => Number(tag.version.slice(prefix.length)))
    .filter(Number.isSafeInteger);
  return { next: named(question, `${prefix}${Math.max(0, ...numbers) + 1}`), bump, problems: [] };
}

/** Whether there is a change that a pre-release lacks; taking back what it shipped is one. */
function newSince({ commits, graph, atLeast = 'none' }: LineQuestion, sha: string): boolean {
  const shipped = containedIn(graph, [sha]);
  return (
    commits.some(
      ({ parsed, bump, revert }) =>
        !shipped.has(parsed.commit.sha) &&
        (bump !== 'none' || (revert?.role === 'reverts' && shipped.has(revert.target))),
    ) ||
    (atLeast !== 'none' && shipped.size === 0)
  );
}

/** A pre-release shipped something, and since then it was taken back: the pre-release line goes on with that. */
function takesBackPrereleased(question: LineQuestion): boolean {
  const [last] = question.line.prereleases;
  return question.channel.kind === 'prerelease' && last !== undefined && newSince(question, last.sha);
}

function maintenance(question: LineQuestion, range: string | null, version: string, bump: Bump): LineAnswer {
  const branch = question.branch ?? '';
  if (range === null) return { next: null, bump, problems: [rangeUnknown(branch)] };
  if (!inRange(version, range)) return { next: null, bump, problems: [outsideRange(version, range, branch)] };
  return release(question, version, bump);
}

function hotfix(question: LineQuestion, version: string, bump: Bump): LineAnswer {
  if (bump === 'patch') return release(question, version, bump);
  return { next: null, bump, problems: [hotfixTooLarge(question.branch ?? '', bump)] };
}

function named({ template, line }: LineQuestion, version: string): NextRelease {
  return { version, tag: tagOf(template, version, line.component) };
}

function takenProblems({ line }: LineQuestion, next: NextRelease): Problem[] {
  if (line.isBaseNamed) return [];
  for (const { tag, version } of line.taken) {
    if (tag === next.tag) return [versionTaken(next.tag)];
    if (compare(version, next.version) < 0) break;
  }
  return [];
}

/**
 * A stable release whose tag is gone, of commits that would now be released once more. Its number is taken, and the base
 * is too old for every other number, too: the notes would repeat what people have. So the tag has to come back first.
 */
function untaggedProblems({ line, graph }: LineQuestion, next: NextRelease | null): Problem[] {
  if (next === null || line.isBaseNamed) return [];
  // Of some releases GitHub knows a branch and no commit; between base and next they are taken to be part of the range.
  const isBetween = (version: string) =>
    (line.base === null || compare(version, line.base.version) > 0) && compare(version, next.version) < 0;
  const isShippedAgain = ({ version, target }: UntaggedRelease) =>
    !isPrerelease(version) && (COMMIT_ID.test(target) ? graph.has(target) : isBetween(version));
  return (line.untagged ?? [])
    .filter((release) => release.tag === next.tag || isShippedAgain(release))
    .map(({ tag, target }) => releaseWithoutTag(tag, COMMIT_ID.test(target) ? target : null));
}

const COMMIT_ID = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
