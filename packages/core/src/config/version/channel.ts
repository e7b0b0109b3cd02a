import { z } from 'zod';
import { rangeAtEnd, VERSION_RANGE } from './range.ts';

export const Channel = z.union([
  z.literal('release').describe('Stable versions. "Latest" comes from this branch.'),
  z.literal('maintenance').describe('Versions of the range that the branch name ends in: `1.x`, `release/1.2.x`.'),
  z.literal('hotfix').describe('Patches of the release that the branch was cut from, and nothing else.'),
  z
    .strictObject({
      prerelease: z
        .string()
        .max(64)
        .regex(/^[A-Za-z-][0-9A-Za-z-]*$/, 'letters, digits and hyphens such as `rc`')
        .meta({
          title: 'Identifier',
          description: 'The identifier, such as `next` in `1.4.0-next.1`.',
          samples: ['next', 'rc'],
        }),
    })
    .meta({ title: 'Pre-releases', samples: [{ prerelease: 'next' }] }),
  z
    .strictObject({
      maintenance: z
        .string()
        .regex(VERSION_RANGE, 'a range such as `1.x` or `1.2.x`')
        .meta({
          title: 'Range',
          description: 'The range, for a branch whose name does not end in one.',
          samples: ['1.x', '1.2.x'],
        }),
    })
    .meta({ title: 'Maintenance', samples: [{ maintenance: '1.x' }] }),
]);

/** What a branch may release. */
export type ChannelRule =
  | { kind: 'release' }
  | { kind: 'hotfix' }
  | { kind: 'prerelease'; identifier: string }
  | { kind: 'maintenance'; range: string | null };

export function channelRule(pattern: string, channel: z.output<typeof Channel>): ChannelRule {
  if (channel === 'maintenance') return { kind: channel, range: rangeAtEnd(pattern) };
  if (typeof channel === 'string') return { kind: channel };
  return 'prerelease' in channel
    ? { kind: 'prerelease', identifier: channel.prerelease }
    : { kind: 'maintenance', range: channel.maintenance };
}
