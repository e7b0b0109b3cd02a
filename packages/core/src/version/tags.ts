import compare from 'semver/functions/compare.js';
import parse from 'semver/functions/parse.js';
import type { IgnoredTag, ReleaseTag } from './history.ts';

const VERSION = '{version}';
const COMPONENT = '{component}';

/** The tag of a version: the template with its placeholders filled in. */
export function tagOf(template: string, version: string, component: string | null): string {
  return template
    .split(COMPONENT)
    .join(component ?? '')
    .split(VERSION)
    .join(version);
}

/**
 * The version that a tag says, read literally: what stands around `{version}` is compared, never matched as a pattern.
 * `null` if the tag does not follow the template, or what remains is not a semantic version (2.0.0) letter by letter:
 * no leading zeros, no `v`, no blanks, no numbers that JavaScript cannot hold.
 */
export function versionOfTag(template: string, tag: string, component: string | null): string | null {
  return readTag(tag, { component, literal: around(template, component) })?.version ?? null;
}

/** What stands before and after the version in a tag. */
function around(template: string, component: string | null): readonly [string, string] {
  const [before = '', after = ''] = tagOf(template, '\0', component).split('\0');
  return [before, after];
}

/** Versions without a pre-release whose numbers JavaScript holds exactly: nearly all, and read without the library. */
const PLAIN = /^(0|[1-9]\d{0,14})\.(0|[1-9]\d{0,14})\.(0|[1-9]\d{0,14})$/;

function readTag(tag: string, { component, literal: [before, after] }: Literal): SortableTag | null {
  if (!tag.startsWith(before) || !tag.endsWith(after) || tag.length <= before.length + after.length) return null;
  const version = tag.slice(before.length, tag.length - after.length);
  const plain = PLAIN.exec(version);
  if (plain !== null) {
    const [, major, minor, patch] = plain;
    return { tag, version, component, core: [Number(major), Number(minor), Number(patch)], isPlain: true };
  }
  const parsed = /^\d/.test(version) ? parse(version) : null;
  if (parsed === null || parsed.raw !== version) return null;
  return { tag, version, component, core: [parsed.major, parsed.minor, parsed.patch], isPlain: false };
}

/** Newest first by semantic version; two spellings of one version (build metadata) in the order of their names. */
export function newestFirst(a: ReleaseTag, b: ReleaseTag): number {
  return compare(b.version, a.version) || byName(a, b);
}

export interface SortedTags {
  /** Release tags by component (`null` for unified versions), newest first. */
  readonly lines: ReadonlyMap<string | null, readonly ReleaseTag[]>;
  readonly ignored: readonly IgnoredTag[];
}

/**
 * Sorts the repository's tags into lines of releases. Time plays no part: neither a tag's date nor its commit's.
 *
 * @param components Names of the components with versions of their own; `[null]` with unified versions.
 */
export function sortTags(
  names: readonly string[],
  template: string,
  components: readonly (string | null)[],
): SortedTags {
  const lines = new Map<string | null, SortableTag[]>(components.map((component) => [component, []]));
  const ignored: IgnoredTag[] = [];
  const literals = components.map((component) => ({ component, literal: around(template, component) }));
  const candidates = prefixIndex(literals);
  for (const tag of names) {
    const found = firstReading(tag, candidates(tag));
    if (found === null) ignored.push({ tag, reason: `no version by the template \`${template}\`` });
    else lines.get(found.component)?.push(found);
  }
  return { lines: new Map([...lines].map(([component, tags]) => [component, sorted(tags)])), ignored };
}

function firstReading(tag: string, candidates: readonly Literal[]): SortableTag | null {
  for (const candidate of candidates) {
    const read = readTag(tag, candidate);
    if (read !== null) return read;
  }
  return null;
}

/** A tag with its version read once: there may be tens of thousands, and sorting compares each many times. */
interface SortableTag extends ReleaseTag {
  readonly core: readonly [number, number, number];
  /** Neither pre-release nor build metadata, so that the core says it all. */
  readonly isPlain: boolean;
}

function sorted(tags: SortableTag[]): ReleaseTag[] {
  return tags.sort(
    (a, b) =>
      b.core[0] - a.core[0] ||
      b.core[1] - a.core[1] ||
      b.core[2] - a.core[2] ||
      (a.isPlain && b.isPlain ? byName(a, b) : newestFirst(a, b)),
  );
}

function byName(a: { readonly tag: string }, b: { readonly tag: string }): number {
  return a.tag < b.tag ? -1 : Number(a.tag > b.tag);
}

interface Literal {
  readonly component: string | null;
  readonly literal: readonly [string, string];
}

/** Finds the components whose literal prefix a tag begins with, longest first, without trying every component. */
function prefixIndex(literals: readonly Literal[]): (tag: string) => readonly Literal[] {
  const known = new Map<string, Literal[]>();
  for (const one of literals) known.set(one.literal[0], [...(known.get(one.literal[0]) ?? []), one]);
  const lengths = [...new Set([...known.keys()].map(({ length }) => length))].sort((a, b) => b - a);
  // One line of releases, the usual case: every tag is its candidate.
  if (literals.length === 1) return () => literals;
  return (tag) => lengths.flatMap((length) => known.get(tag.slice(0, length)) ?? []);
}

const BARE = VERSION;

/**
 * The template that a repository without a configuration follows: `v{version}`, unless no tag follows it and some are
 * bare versions (`1.2.3`).
 */
export function inferTemplate(names: readonly string[], usual: string): string {
  const follows = (template: string): boolean => names.some((name) => versionOfTag(template, name, null) !== null);
  return !follows(usual) && follows(BARE) ? BARE : usual;
}
