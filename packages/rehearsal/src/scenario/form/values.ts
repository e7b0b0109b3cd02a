import { z } from 'zod';

/** Texts of a scenario that several steps share. */

const text = (title: string, ...samples: readonly string[]) => z.string().min(1).meta({ title, samples });

export const Branch = text('Name of a branch', 'main');
export const Tag = text('Name of a tag', 'v1.4.0');
export const Ref = text('Name of a branch or tag', 'v1.4.0', 'main');
export const Login = text('Login', 'robin-vale');
export const EnvironmentName = text('Name of an environment', 'production');
export const JobKey = text('Key of a job', 'promote');
export const Sentence = text('Text', 'fix(api): answer in time');

/** Runs are counted in the order in which they began. */
export const RunNumber = z
  .int()
  .min(1)
  .meta({
    title: 'Number of a run',
    description: 'Counted from 1 in the order in which the runs began.',
    samples: [1],
  });
