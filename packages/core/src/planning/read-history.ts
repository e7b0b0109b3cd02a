import compare from 'semver/functions/compare.js';
import type { VersionRules } from '../config/version/schema.ts';
import { shallowClone } from '../errors/catalogue/repository.ts';
import { unknownBase } from '../errors/catalogue/version.ts';
import { LiftlockError } from '../errors/problem.ts';
import { type LineReading, lineFromReachable, lineSince, nextToAsk, reachability } from '../version/base.ts';
import { needsFiles, type VersionedComponent } from '../version/components.ts';
import { allContain } from '../version/graph.ts';
import type {
  HistoryCommit,
  PublishedRelease,
  ReachedTag,
  ReleaseTag,
  UntaggedRelease,
  VersionHistory,
} from '../version/history.ts';
import { inferTemplate, type SortedTags, sortTags, versionOfTag } from '../version/tags.ts';
import type { HistoryPort } from '../ports/history.ts';

export interface HistoryRequest {
  readonly rules: VersionRules;
  readonly components: readonly VersionedComponent[];
  /** What would be released: a branch, a tag, a commit; `HEAD` if left out. */
  readonly ref?: string | undefined;
  /** The branch to plan for, where git cannot know it: Actions check out a commit, not a branch. */
  readonly branch?: string | undefined;
  /** Tag to take as the base instead of the newest stable release. */
  readonly since?: string | undefined;
  /** Only releases below this version count: what the repository was before it was released. */
  readonly below?: string | undefined;
  /** Published releases, where somebody asked GitHub: a release may outlive its tag. */
  readonly published?: readonly PublishedRelease[] | undefined;
  /** Whether changed paths are wanted even if no component asks for them. */
  readonly files?: boolean | undefined;
}

/**
 * Reads what a version plan needs, and no more: names of refs, the few tags that can be the base, and the commits since.
 * A handful of git processes, whatever the length of the history and the number of tags.
 *
 * @throws LiftlockError `not-a-repository`, `no-commits`, `unknown-ref`, `shallow-clone` or `unknown-base`.
 */
export async function readHistory(history: HistoryPort, request: HistoryRequest): Promise<VersionHistory> {
  const ref = request.ref ?? 'HEAD';
  const opened = await history.open(ref);
  if (opened.shallow) throw new LiftlockError(shallowClone());
  const { rules, components } = request;
  const template = rules.tagIsDefault ? inferTemplate(opened.tags, rules.tag) : rules.tag;
  const independent = rules.versioning === 'independent';
  const names = independent ? components.map(({ name }) => name) : [null];
  const sorted = sortedBelow(sortTags(opened.tags, template, names), request.below);
  const readings =
    request.since === undefined
      ? await readLines(history, sorted, opened.sha)
      : await readLinesSince(history, sorted, template, request.since, opened.tags);
  const untagged = withoutTag(request.published ?? [], opened.tags, template, names);
  const lines = readings.map(({ line }) => ({ ...line, untagged: untagged(line.component) }));
  const bases = readings.map(({ line }) => line.base);
  return {
    head: opened.sha,
    branch: request.branch ?? branchNamed(opened.fullName),
    template,
    lines,
    ignoredTags: [...readings.flatMap(({ ignored }) => ignored), ...sorted.ignored],
    commits: await commitsSince(history, opened.sha, bases, request.files === true || needsFiles(components)),
  };
}

/**
 * Every release that `HEAD` contains, newest first: of the whole, or of one component with versions of its own.
 *
 * @throws LiftlockError `not-a-repository`, `no-commits` or `shallow-clone`.
 */
export async function reachableReleases(
  history: HistoryPort,
  rules: VersionRules,
  component: string | null,
): Promise<ReleaseTag[]> {
  const opened = await history.open('HEAD');
  if (opened.shallow) throw new LiftlockError(shallowClone());
  const template = rules.tagIsDefault ? inferTemplate(opened.tags, rules.tag) : rules.tag;
  const tags = [...(sortTags(opened.tags, template, [component]).lines.get(component) ?? [])];
  const reached = new Set((await history.reachable('all', opened.sha)).map(({ name }) => name));
  return tags.filter(({ tag }) => reached.has(tag));
}

/** Published releases that have no tag here, by line. */
function withoutTag(
  published: readonly PublishedRelease[],
  tags: readonly string[],
  template: string,
  components: readonly (string | null)[],
): (component: string | null) => UntaggedRelease[] {
  if (published.length === 0) return () => [];
  const known = new Set(tags);
  const targets = new Map(published.filter(({ tag }) => !known.has(tag)).map(({ tag, target }) => [tag, target]));
  const { lines } = sortTags([...targets.keys()], template, components);
  return (component) =>
    [...(lines.get(component) ?? [])].map((tag) => ({ ...tag, target: targets.get(tag.tag) ?? '' }));
}

function sortedBelow({ lines, ignored }: SortedTags, below: string | undefined): SortedTags {
  if (below === undefined) return { lines, ignored };
  const isBelow = ({ version }: ReleaseTag): boolean => compare(version, below) < 0;
  const kept = [...lines].map(([name, tags]) => [name, [...tags].filter(isBelow)] as const);
  return { lines: new Map(kept), ignored };
}

const FIRST_ROUND = 8;
const ROUND_GROWTH = 16;
/** Arguments of one process; Windows allows 32 KiB for a whole command line. */
const MAX_ARGUMENT_CHARACTERS = 24_000;

async function readLines(history: HistoryPort, sorted: SortedTags, head: string): Promise<LineReading[]> {
  const lines = [...sorted.lines];
  let known = reachability([], []);
  for (let round = FIRST_ROUND; ; round *= ROUND_GROWTH) {
    const limit = Math.max(2, Math.floor(round / Math.max(1, lines.length)));
    const asked = lines.flatMap(([, tags]) => nextToAsk(tags, known, limit)).map(({ tag }) => tag);
    if (asked.length === 0) break;
    const all = asked.reduce((sum, tag) => sum + tag.length + 11, 0) > MAX_ARGUMENT_CHARACTERS;
    const reached = await history.reachable(all ? 'all' : asked, head);
    if (all) {
      known = reachability(
        lines.flatMap(([, tags]) => [...tags]).map(({ tag }) => tag),
        reached,
      );
      break;
    }
    known = reachability([...known.asked, ...asked], [...known.reached.values(), ...reached]);
  }
  return lines.map(([component, tags]) => lineFromReachable(component, tags, known));
}

async function readLinesSince(
  history: HistoryPort,
  sorted: SortedTags,
  template: string,
  since: string,
  names: readonly string[],
): Promise<LineReading[]> {
  const tag = since.replace(/^refs\/tags\//, '');
  const [located] = names.includes(tag) ? await history.locate([tag]) : [];
  if (located === undefined) throw new LiftlockError(unknownBase(since, names));
  const readings = [...sorted.lines].flatMap(([component, tags]): LineReading[] => {
    const version = versionOfTag(template, tag, component);
    const base =
      version === null ? null : { tag, version, component, sha: located.sha, committedAt: located.committedAt };
    return base === null ? [] : [lineSince(component, tags, base)];
  });
  if (readings.length === 0) throw new LiftlockError(unknownBase(since, releaseNames(sorted), template));
  return readings;
}

function releaseNames(sorted: SortedTags): string[] {
  return [...sorted.lines.values()].flatMap((tags) => [...tags]).map(({ tag }) => tag);
}

/** Every commit that some line has still to release, and as few others as possible, children before parents. */
async function commitsSince(
  history: HistoryPort,
  to: string,
  bases: readonly (ReachedTag | null)[],
  files: boolean,
): Promise<HistoryCommit[]> {
  const read = (without: readonly string[]) => collect(history.commits({ to, without, files }));
  const known = bases.filter((base) => base !== null);
  const [oldest] = [...known].sort((a, b) => a.committedAt - b.committedAt);
  if (oldest === undefined || known.length < bases.length) return read([]);
  // Nearly always the oldest release is contained in all the others. To look is cheaper than to ask git for their
  // merge base, which compares every pair.
  const commits = await read([oldest.sha]);
  const others = new Set(known.map(({ sha }) => sha).filter((sha) => sha !== oldest.sha));
  if (allContain(commits, [...others], oldest.sha)) return commits;
  const shared = await history.mergeBase([oldest.sha, ...others]);
  return read(shared === null ? [] : [shared]);
}

async function collect(commits: AsyncIterable<HistoryCommit>): Promise<HistoryCommit[]> {
  const all: HistoryCommit[] = [];
  for await (const commit of commits) all.push(commit);
  return all;
}

function branchNamed(fullName: string | null): string | null {
  const branches = /^refs\/(?:heads|remotes\/origin)\//;
  return fullName !== null && branches.test(fullName) ? fullName.replace(branches, '') : null;
}
