import valid from 'semver/functions/valid.js';
// Types only: a plan without a configuration must not pay for loading the schema library.
import type { ChannelRule, VersionRules, WrittenVersion } from './version.ts';
import { fileBreaches, versionFile } from './version-file-rules.ts';

type WrittenChannel = NonNullable<WrittenVersion['branches']>[string];

/** A range of a maintenance branch: `1.x` or `1.2.x`. */
export const VERSION_RANGE = /^\d{1,9}(\.\d{1,9})?\.x$/;

const USUAL_BUMPS: VersionRules['bumps'] = [
  { type: 'feat', scope: null, bump: 'minor' },
  { type: 'fix', scope: null, bump: 'patch' },
  { type: 'perf', scope: null, bump: 'patch' },
  { type: 'revert', scope: null, bump: 'patch' },
];

/** Fills in the defaults. Expects what `versionBreaches` found nothing wrong with. */
export function normalizeVersion(written: WrittenVersion | undefined): VersionRules {
  return {
    tag: written?.tag ?? (written?.versioning === 'independent' ? '{component}-v{version}' : 'v{version}'),
    tagIsDefault: written?.tag === undefined && written?.versioning !== 'independent',
    versioning: written?.versioning ?? 'unified',
    initial: written?.initial ?? '0.1.0',
    branches: Object.entries(written?.branches ?? {}).map(([pattern, channel]) => ({
      pattern,
      channel: normalizeChannel(pattern, channel),
    })),
    anyCase: written?.case === 'any',
    bumps: [
      ...(written?.bumps ?? []).map(({ type, scope, bump }) => ({ type: type ?? null, scope: scope ?? null, bump })),
      ...USUAL_BUMPS,
    ],
    zeroMajor: {
      breaking: written?.['zero-major']?.breaking ?? 'minor',
      feature: written?.['zero-major']?.feature ?? 'minor',
    },
    releaseAs: written?.['release-as'] ?? false,
    unparsed: written?.unparsed ?? 'warn',
    files: (written?.files ?? []).map(versionFile),
  };
}

function normalizeChannel(pattern: string, channel: WrittenChannel): ChannelRule {
  if (typeof channel === 'string') {
    return channel === 'maintenance' ? { kind: channel, range: rangeAtEnd(pattern) } : { kind: channel };
  }
  return 'prerelease' in channel
    ? { kind: 'prerelease', identifier: channel.prerelease }
    : { kind: 'maintenance', range: channel.maintenance };
}

const RANGE_AT_END = /(?:^|[/v_-])(\d{1,9}(?:\.\d{1,9})?)(?:\.x)?$/;

/** The range that a branch's name ends in: `1.x` of `release/1.x` and of `release/1`; `null` if it ends in none. */
export function rangeAtEnd(branch: string): string | null {
  const core = RANGE_AT_END.exec(branch)?.[1];
  return core === undefined ? null : `${core}.x`;
}

/** Something in `version:` that is well formed and still cannot be meant. */
export interface VersionBreach {
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

/** All contradictions of `version:`, each with its path in the configuration. */
export function versionBreaches(written: WrittenVersion | undefined): VersionBreach[] {
  return written === undefined
    ? []
    : [...tagBreaches(written), ...initialBreaches(written), ...branchBreaches(written), ...fileBreaches(written)];
}

/** Characters and sequences that no ref name may hold (git-check-ref-format), in what is literal of the template. */
const NOT_IN_REFS = /[\0- \x7f~^:?*[\\]|\.\.|@\{|\/\/|\.lock$|\.$|\/$|^\/|^-/;

function tagBreaches({ tag, versioning }: WrittenVersion): VersionBreach[] {
  if (tag === undefined) return [];
  const breach = (expected: string): VersionBreach => ({ path: 'version.tag', found: `"${tag}"`, expected });
  if (count(tag, '{version}') !== 1) return [breach('a template that holds `{version}` once, like `v{version}`')];
  const components = count(tag, '{component}');
  if (versioning === 'independent' && components !== 1) {
    return [
      breach('`{component}` once as well, since each component has versions of its own: `{component}-v{version}`'),
    ];
  }
  if (versioning !== 'independent' && components > 0) {
    return [breach('no `{component}`, or `versioning: independent`: one version has one tag')];
  }
  const literal = tag.replace('{version}', '1').replace('{component}', 'a');
  return NOT_IN_REFS.test(literal) || /[{}]/.test(literal)
    ? [breach('a name that git allows for a tag, with no other placeholder than `{version}` and `{component}`')]
    : [];
}

function initialBreaches({ initial }: WrittenVersion): VersionBreach[] {
  if (initial === undefined || (valid(initial) === initial && !initial.includes('-'))) return [];
  return [{ path: 'version.initial', found: `"${initial}"`, expected: 'a stable semantic version, like `0.1.0`' }];
}

function branchBreaches({ branches = {} }: WrittenVersion): VersionBreach[] {
  return Object.entries(branches).flatMap(([pattern, channel]) => {
    const breach = (found: string, expected: string): VersionBreach[] => [
      { path: `version.branches.${pattern}`, found, expected },
    ];
    if (count(pattern, '*') > 3) return breach(`"${pattern}"`, 'a branch name with at most three `*`');
    if (typeof channel === 'string') return [];
    if ('prerelease' in channel && !/^[A-Za-z-][0-9A-Za-z-]*$/.test(channel.prerelease)) {
      return breach(`prerelease: "${channel.prerelease}"`, 'letters, digits and hyphens, like `rc`');
    }
    if ('maintenance' in channel && !VERSION_RANGE.test(channel.maintenance)) {
      return breach(`maintenance: "${channel.maintenance}"`, 'a range like `1.x` or `1.2.x`');
    }
    return [];
  });
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}
