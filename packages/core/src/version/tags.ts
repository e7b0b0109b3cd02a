import type { IgnoredTag, ReleaseTag } from './history.ts';
import { type Literal, TagLine, versionBetween } from './tag-line.ts';

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
  return versionBetween(tag, around(template, component))?.raw ?? null;
}

/** What stands before and after the version in a tag. */
function around(template: string, component: string | null): Literal {
  const [before = '', after = ''] = tagOf(template, '\0', component).split('\0');
  return [before, after];
}

export interface SortedTags {
  /** Release tags by component (`null` for unified versions), newest first. */
  readonly lines: ReadonlyMap<string | null, Iterable<ReleaseTag>>;
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
  const lines = components.map((component) => new TagLine(component, around(template, component)));
  const candidates = byPrefix(lines);
  const reason = `does not match the template \`${template}\``;
  const ignored: IgnoredTag[] = [];
  for (const tag of names) {
    if (!candidates(tag).some((line) => line.take(tag))) ignored.push({ tag, reason });
  }
  return { lines: new Map(lines.map((line) => [line.component, line])), ignored };
}

/** Finds the lines whose literal prefix a tag begins with, longest first, without trying every component. */
function byPrefix(lines: readonly TagLine[]): (tag: string) => readonly TagLine[] {
  // One line of releases, the usual case: every tag is its candidate.
  if (lines.length === 1) return () => lines;
  const known = new Map<string, TagLine[]>();
  for (const line of lines) known.set(line.prefix, [...(known.get(line.prefix) ?? []), line]);
  const lengths = [...new Set([...known.keys()].map(({ length }) => length))].sort((a, b) => b - a);
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
