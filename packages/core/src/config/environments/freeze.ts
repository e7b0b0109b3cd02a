import { z } from 'zod';
import { milliseconds } from '../duration.ts';
import { Duration } from '../values.ts';
import { comesAgain, isTimeZone } from './recurrence.ts';

const SHORTEST = '1m';
const LONGEST = '366d';

const FreezeDuration = Duration.refine(
  (length) => length >= milliseconds(SHORTEST) && length <= milliseconds(LONGEST),
  `a duration from \`${SHORTEST}\` to \`${LONGEST}\`, such as \`63h\``,
);

/** A time during which nothing may enter, or during which alone something may. */
const Freeze = z
  .strictObject({
    cron: z
      .string()
      .refine(comesAgain, 'five cron fields that name a time that comes, such as `0 17 * * FRI`')
      .meta({
        title: 'Cron expression',
        description: 'When it begins: minute, hour, day of the month, month, day of the week.',
        samples: ['0 17 * * FRI', '0 0 24 12 *'],
      }),
    duration: FreezeDuration.meta({
      description: `How long it lasts, from \`${SHORTEST}\` to \`${LONGEST}\`, in real hours: it does not shift when the clocks change.`,
      samples: ['63h', '8d'],
    }),
    timezone: z
      .string()
      .refine(isTimeZone, 'a time zone of the IANA database, such as `Europe/Berlin`')
      .default('UTC')
      .meta({
        title: 'Time zone',
        description: 'The IANA time zone that `cron` is written in.',
        samples: ['Europe/Berlin'],
      }),
    reason: z
      .string()
      .min(1)
      .max(200)
      .optional()
      .meta({ title: 'Reason', description: 'Shown to whoever is held.', samples: ['No releases at the weekend.'] }),
    allow: z
      .boolean()
      .default(false)
      .describe('Turns it around: only during such a time may a candidate enter. Times without `allow` go first.'),
    override: z
      .array(
        z
          .string()
          .min(1)
          .meta({ title: 'GitHub login', samples: ['mina-berg'] }),
      )
      .default([])
      .meta({
        title: 'List of logins',
        description:
          'Who may promote all the same, by starting the promotion by hand with `reason`. The ledger keeps it. If omitted, nobody.',
        samples: [['mina-berg']],
      }),
  })
  .meta({
    id: 'Freeze',
    title: 'Freeze',
    samples: [{ cron: '0 17 * * FRI', duration: '63h', timezone: 'Europe/Berlin' }],
  });
export type Freeze = z.output<typeof Freeze>;

export const FreezeList = z
  .array(Freeze)
  .default([])
  .meta({
    title: 'List of freezes',
    description: 'Times during which no candidate may enter. A rollback and a redeploy may: they bring nothing new.',
    samples: [[{ cron: '0 17 * * FRI', duration: '63h', timezone: 'Europe/Berlin' }]],
  });
