import { z } from 'zod';
import { DeployStep } from '../steps/schema.ts';
import { ComponentName, Duration, Setting } from '../values.ts';
import { FreezeList } from './freeze.ts';
import { withContracts } from './same-contract.ts';
import { Validation } from './validation.ts';

const EnvironmentName = z
  .string()
  .min(1)
  .max(255)
  .meta({ title: 'Name of an environment', samples: ['production', 'canary'] });

export const ApprovalCount = z.int().min(1).max(6);

const Approvals = z.union([
  z.literal('none').describe('No approval is needed.'),
  z
    .strictObject({
      by: z
        .enum(['reviewers', 'dispatch'])
        .default('reviewers')
        .meta({
          description:
            "How people approve: as required reviewers in GitHub's own UI, or by starting the promotion workflow for the candidate (`dispatch`), which works on every plan.",
          samples: ['dispatch'],
        }),
      people: z
        .array(
          z
            .string()
            .regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,38}$/, 'a GitHub login')
            .meta({ title: 'Login', samples: ['mina-berg'] }),
        )
        .default([])
        .meta({
          title: 'List of logins',
          description: 'With `by: dispatch`: who may approve. If left out, everybody who may write to the repository.',
          samples: [['mina-berg', 'robin-vale']],
        }),
      count: ApprovalCount.default(1).meta({
        title: 'Whole number',
        description: 'How many different people must approve.',
        samples: [2],
      }),
      hotfix: ApprovalCount.optional().meta({
        title: 'Whole number',
        description:
          'How many different people must approve a hotfix, which skips earlier environments. If omitted, one more than `count`.',
        samples: [1],
      }),
      'not-the-author': z.boolean().default(false).describe('Reviews by the author of the change do not count.'),
      bypass: z
        .enum(['refuse', 'record'])
        .default('refuse')
        .meta({
          description:
            'What happens when a job runs although no required reviewer has approved, because an administrator started it. `refuse`: it is held. `record`: it goes on, and the ledger and the release say so. To make it impossible, switch it off in the settings of the environment on GitHub.',
          samples: ['record'],
        }),
    })
    .transform(({ 'not-the-author': notTheAuthor, ...counts }) => ({ ...counts, notTheAuthor }))
    .meta({
      title: 'Approvals',
      samples: [{ count: 2 }, { by: 'dispatch', count: 2 }, { by: 'dispatch', people: ['mina-berg'] }],
    }),
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
    differs: z
      .record(
        Setting,
        z
          .string()
          .min(1)
          .max(200)
          .meta({ title: 'Reason', samples: ['only production has a CDN'] }),
      )
      .default({})
      .meta({
        title: 'Mapping of names to reasons',
        description:
          'Names that are required either here or in an environment of `after`, and not in both, on purpose. Every other difference is a problem of `liftlock check` if the name is missing here, advice if it is missing there, and a risk in the brief.',
        samples: [{ CDN_TOKEN: 'only production has a CDN' }],
      }),
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
          'The kind of environment, passed to GitHub and, in `LIFTLOCK_CONFIG`, to steps. If omitted, `prod` if `release` is set, else `staging`.',
        samples: ['dev'],
      }),
    url: z
      .string()
      .optional()
      .meta({
        title: 'Address',
        description: 'Shown with the deployment on GitHub. May use declared variables, such as `${API_URL}`.',
        samples: ['https://staging.acme.dev'],
      }),
    requires: Requires.optional().describe(
      "The variables and secrets that the steps need. They get no others, and each must be set in the action step's `env:`. If omitted, those of the environments in `after`.",
    ),
    data: z
      .array(DeployStep)
      .default([])
      .meta({
        title: 'List of steps',
        description:
          'Prepares data before the deploy, for example with snapshots or migrations. A step that writes `snapshot=NAME` to the file `LIFTLOCK_OUTPUT` has the name kept for the way back.',
        samples: [[{ name: 'snapshot', commands: ['./db snapshot'] }]],
      }),
    deploy: z
      .array(DeployStep)
      .default([])
      .meta({
        title: 'List of steps',
        description: 'Deploys a candidate to the environment. Commands must be idempotent.',
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
        description: 'Environments in which the candidate must be live first. They must be listed above this one.',
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
          'Branches whose candidates may enter; `*` matches any text without a slash. If omitted, all branches that may release.',
        samples: [['main', 'release/*']],
      }),
    soak: Duration.optional().meta({
      description:
        'How long the candidate must have been live, without a break, in every environment of `after`. A hotfix does not soak where it passes over.',
      samples: ['30m', '1d'],
    }),
    supersede: z
      .boolean()
      .default(false)
      .describe(
        'When a newer candidate is staged, older runs that still wait for a review of this environment are cancelled, with a note in their drafts. The job of `stage` needs `actions: write`.',
      ),
    oidc: z
      .boolean()
      .default(false)
      .describe(
        'Data, deploy and rollback steps may ask GitHub for an OpenID Connect token: trusted publishing, cloud logins. The job needs `id-token: write`. No other step gets it.',
      ),
    'on-failure': z
      .enum(['rollback', 'previous', 'leave'])
      .default('rollback')
      .meta({
        description:
          'What happens when a deploy or its validation fails. `rollback`: the rollback steps run. `previous`: after them, the version that was live before is deployed again, with a record of its own. `leave`: everything stays as it is, for whoever looks into it.',
        samples: ['previous'],
      }),
    'failed-release': z
      .enum(['keep', 'yank'])
      .default('keep')
      .meta({
        description:
          'With `release: before`: what becomes of a release that was published when its deploy then fails. `yank` withdraws it.',
        samples: ['yank'],
      }),
    config: z
      .record(ComponentName, z.record(z.string(), z.unknown()))
      .default({})
      .meta({
        title: 'Mapping of components',
        description:
          'Values that differ here: merged over the `config` of each component, and read by steps from the file `LIFTLOCK_CONFIG`. Never a secret: it is written to files and logs.',
        samples: [{ api: { replicas: 5 } }],
      }),
    parity: z
      .record(
        z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,49}$/, 'a name such as `postgres`'),
        z
          .string()
          .min(1)
          .meta({ title: 'Shell line', samples: ['./db version'] }),
      )
      .default({})
      .meta({
        title: 'Mapping of names to shell lines',
        description:
          'Probes: each prints, as its last line, the version of something that the product runs on. The answers are recorded with every deployment and compared with those of the environments in `after`.',
        samples: [{ postgres: './db version', runtime: 'node --version' }],
      }),
    'parity-differs': z
      .enum(['hold', 'warn'])
      .default('hold')
      .meta({
        description: 'What happens if a probe answers differently here than where the candidate was live before.',
        samples: ['warn'],
      }),
    approvals: Approvals.optional().meta({
      title: 'Approvals',
      description: 'How many people must approve on GitHub. If omitted, one if `release` is set, else none.',
      samples: [{ count: 2 }, 'none'],
    }),
    freeze: FreezeList,
    release: z
      .union([z.boolean(), z.enum(['before', 'after'])])
      .default(false)
      .meta({
        title: 'Moment of the release',
        description: 'Publish the GitHub release here, `before` or `after` the deploy; `true` means `after`.',
        samples: [true, 'before'],
      }),
  })
  .transform(
    ({
      release: moment,
      'on-failure': onFailure,
      'failed-release': failedRelease,
      'parity-differs': parityDiffers,
      ...environment
    }) => {
      const release = moment === false ? 'none' : moment === true ? 'after' : moment;
      return {
        ...environment,
        onFailure,
        failedRelease,
        parityDiffers,
        release,
        tier: environment.tier ?? (release === 'none' ? 'staging' : 'prod'),
      } as const;
    },
  )
  .meta({
    id: 'Environment',
    title: 'Environment',
    samples: [
      { name: 'staging' },
      { name: 'production', after: ['staging'] },
      { name: 'production', after: ['staging'], release: true },
      { name: 'production', after: ['staging'], release: 'before', 'failed-release': 'yank' },
    ],
  });

/** `environments:`: where candidates go, the lowest first. */
export const EnvironmentsSection = z
  .array(Environment)
  .min(1)
  .transform(withContracts)
  .meta({
    title: 'List of environments',
    description: 'The GitHub environments that a candidate passes through, in order.',
    samples: [
      [
        { name: 'staging', deploy: [{ name: 'roll out', commands: ['./deploy staging'] }] },
        { name: 'production', after: ['staging'], approvals: { count: 2 }, release: true },
      ],
    ],
  });
