// Types only: a plan without a configuration must not pay for loading the schema library.
import type { ChannelRule, VersionRules, WrittenVersion } from './version.ts';
import { versionFile } from './version-file.ts';
import { rangeAtEnd } from './version-range.ts';

type WrittenChannel = NonNullable<WrittenVersion['branches']>[string];

const USUAL_BUMPS: VersionRules['bumps'] = [
  { type: 'feat', scope: null, bump: 'minor' },
  { type: 'fix', scope: null, bump: 'patch' },
  { type: 'perf', scope: null, bump: 'patch' },
  { type: 'revert', scope: null, bump: 'patch' },
];

/** Fills in the defaults. Expects what the rules found nothing wrong with. */
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
