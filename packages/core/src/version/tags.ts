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
  const [before = '', after = ''] = tagOf(template, '\0', component).split('\0');
  if (!tag.startsWith(before) || !tag.endsWith(after) || tag.length <= before.length + after.length) return null;
  const text = tag.slice(before.length, tag.length - after.length);
  return parse(text)?.raw === text && /^\d/.test(text) ? text : null;
}

/** Newest first by semantic version; two spellings of one version (build metadata) in the order of their names. */
export function newestFirst(a: ReleaseTag, b: ReleaseTag): number {
  return compare(b.version, a.version) || (a.tag < b.tag ? -1 : Number(a.tag > b.tag));
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
  const lines = new Map<string | null, ReleaseTag[]>(components.map((component) => [component, []]));
  const ignored: IgnoredTag[] = [];
  // With many components most names fail at the first comparison, so the longest literal prefix is asked first.
  const prefixes = components.map((component) => ({
    component,
    prefix: tagOf(template, '\0', component).split('\0')[0] ?? '',
  }));
  const byPrefix = prefixIndex(prefixes);
  for (const tag of names) {
    const found = byPrefix(tag)
      .map((component) => ({ tag, component, version: versionOfTag(template, tag, component) }))
      .find(({ version }) => version !== null);
    if (found?.version === undefined || found.version === null) {
      ignored.push({ tag, reason: `no version by the template \`${template}\`` });
    } else lines.get(found.component)?.push({ tag, version: found.version, component: found.component });
  }
  for (const line of lines.values()) line.sort(newestFirst);
  return { lines, ignored };
}

type PrefixIndex = (tag: string) => (string | null)[];

/** Finds the components whose literal prefix a tag begins with, longest first, without trying every component. */
function prefixIndex(prefixes: readonly { component: string | null; prefix: string }[]): PrefixIndex {
  const known = new Map<string, (string | null)[]>();
  for (const { component, prefix } of prefixes) known.set(prefix, [...(known.get(prefix) ?? []), component]);
  const lengths = [...new Set(prefixes.map(({ prefix }) => prefix.length))].sort((a, b) => b - a);
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
