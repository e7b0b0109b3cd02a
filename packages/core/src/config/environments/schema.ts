import { z } from 'zod';
import { DeployStep } from '../build/schema.ts';
import { notYet } from '../values.ts';
import { Validation } from './validation.ts';

const Setting = z
  .string()
  .regex(/^[A-Za-z_][A-Za-z0-9_]{0,99}$/, 'the name of an environment variable such as `API_URL`')
  .meta({ title: 'Name of an environment variable', samples: ['API_URL'] });

const EnvironmentName = z
  .string()
  .min(1)
  .max(255)
  .meta({ title: 'Name of an environment', samples: ['production', 'canary'] });

export const ApprovalCount = z.int().min(1).max(6);

const Approvals = z.union([
  z.literal('none').describe('Nobody is asked.'),
  z
    .strictObject({
      count: ApprovalCount.default(1).meta({
        title: 'Whole number',
        description: 'How many different people must approve.',
        samples: [2],
      }),
      hotfix: ApprovalCount.optional().meta({
        title: 'Whole number',
        description:
          'How many different people must approve a hotfix, which passes over the environments before. If left out, one more than `count`.',
        samples: [1],
      }),
      'not-the-author': z.boolean().default(false).describe('Reviews by the author of the change do not count.'),
    })
    .transform(({ 'not-the-author': notTheAuthor, ...counts }) => ({ ...counts, notTheAuthor }))
    .meta({ title: 'Approvals', samples: [{ count: 2 }] }),
]);
const Requires = z
  .strictObject({
    variables: z
      .array(Setting)
      .default([])
      .meta({ title: 'List of names', description: 'Names of variables.', samples: [['API_URL']] }),
    secrets: z
      .array(Setting)
      .default([])
      .meta({ title: 'List of names', description: 'Names of secrets.', samples: [['DB_PASSWORD']] }),
  })
  .meta({ title: 'Settings', samples: [{ variables: ['API_URL'], secrets: ['DB_PASSWORD'] }] });

export const Environment = z
  .strictObject({
    name: EnvironmentName.describe('The GitHub environment. GitHub ignores case.'),
    tier: z
      .enum(['dev', 'staging', 'prod'])
      .optional()
      .meta({
        description:
          'What kind of environment it is: told to GitHub, and to steps in `LIFTLOCK_CONFIG`. If left out, `prod` where `release` is set, else `staging`.',
        samples: ['dev'],
      }),
    url: z
      .string()
      .optional()
      .meta({
        title: 'Address',
        description: 'Shown with the deployment on GitHub. May name declared variables: `${API_URL}`.',
        samples: ['https://staging.acme.dev'],
      }),
    requires: Requires.prefault({}).describe(
      "What the steps need from the environment. Only these reach them, and each must be set in the action step's `env:`.",
    ),
    data: z
      .array(DeployStep)
      .default([])
      .meta({
        title: 'List of steps',
        description: 'Prepares data before the deploy: snapshots, migrations.',
        samples: [[{ name: 'snapshot', commands: ['./db snapshot'] }]],
      }),
    deploy: z
      .array(DeployStep)
      .default([])
      .meta({
        title: 'List of steps',
        description: 'How a candidate is put into the environment. Commands must be idempotent.',
        samples: [[{ name: 'roll out', commands: ['./deploy'] }]],
      }),
    validate: z
      .array(Validation)
      .default([])
      .meta({
        title: 'List of validations',
        description: 'Checks after the deploy. If one fails, the deploy is rolled back.',
        samples: [[{ name: 'health', http: { url: 'https://staging.acme.dev/health' }, count: 5 }]],
      }),
    after: z
      .array(EnvironmentName)
      .default([])
      .meta({
        title: 'List of environments',
        description: 'Environments in which the candidate must be live first. They stand above this one.',
        samples: [['staging']],
      }),
    branches: z
      .array(
        z
          .string()
          .min(1)
          .meta({ title: 'Name of a branch', samples: ['main'] }),
      )
      .default([])
      .meta({
        title: 'List of branch names',
        description:
          'Branches whose candidates may enter; `*` stands for any text without a slash. If left out, all that may release.',
        samples: [['main', 'release/*']],
      }),
    soak: notYet(
      'How long it must have been live in every environment of `after`.',
      "Use the environment's wait timer in the repository's settings.",
    ),
    approvals: Approvals.optional().meta({
      title: 'Approvals',
      description: 'How many people must approve on GitHub. If left out, one where `release` is set, none elsewhere.',
      samples: [{ count: 2 }, 'none'],
    }),
    freeze: notYet('Times in which nothing may enter.', 'Ask the reviewers not to approve in that time.'),
    release: z
      .union([z.boolean(), z.enum(['before', 'after'])])
      .default(false)
      .meta({
        title: 'Moment of the release',
        description: 'Publish the GitHub Release from here, `before` or `after` the deploy; `true` is `after`.',
        samples: [true, 'before'],
      }),
  })
  .transform(({ release: moment, ...environment }) => {
    const release = moment === false ? 'none' : moment === true ? 'after' : moment;
    return { ...environment, release, tier: environment.tier ?? (release === 'none' ? 'staging' : 'prod') } as const;
  })
  .meta({
    id: 'Environment',
    title: 'Environment',
    samples: [{ name: 'staging' }, { name: 'production', after: ['staging'] }],
  });

/** `environments:`: where candidates go, the lowest first. */
export const EnvironmentsSection = z
  .array(Environment)
  .min(1)
  .meta({
    title: 'List of environments',
    description: 'The GitHub environments that a candidate goes through, lowest first.',
    samples: [
      [
        { name: 'staging', deploy: [{ name: 'roll out', commands: ['./deploy staging'] }] },
        { name: 'production', after: ['staging'], approvals: { count: 2 }, release: true },
      ],
    ],
  });
