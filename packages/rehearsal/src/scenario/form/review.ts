import { z } from 'zod';
import { EnvironmentName, Login } from './values.ts';

const Detailed = z
  .strictObject({
    environment: EnvironmentName.describe('The environment that waits.'),
    user: Login.optional().describe('Who answers. If left out, the reviewer whose turn it is.'),
    comment: z
      .string()
      .default('')
      .meta({ title: 'Text', description: 'What they say.', samples: ['Looks right.'] }),
  })
  .meta({ title: 'Review', samples: [{ environment: 'production', user: 'robin-vale' }] });

/** One review each, in the order in which they are given. */
export const Reviews = z
  .array(
    z.union([EnvironmentName.transform((environment) => ({ environment, user: undefined, comment: '' })), Detailed]),
  )
  .min(1)
  .meta({
    title: 'List of environments',
    samples: [['production'], [{ environment: 'production', user: 'robin-vale' }]],
  });

export type Review = z.output<typeof Reviews>[number];
