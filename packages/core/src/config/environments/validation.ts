import { z } from 'zod';
import { milliseconds } from '../duration.ts';
import { placing } from '../steps/placing.ts';
import { Commands, ComponentName, Duration } from '../values.ts';

/** Not a default of the key: beside `http` it must be left out. */
const SCRIPT_TIMEOUT = '1m';

const HttpCheck = z
  .strictObject({
    url: z
      .string()
      .min(1)
      .meta({
        title: 'Address',
        description: 'May use variables that the environment declares, such as `${API_URL}/health`.',
        samples: ['https://staging.acme.dev/health', 'https://staging.acme.dev/ready'],
      }),
    status: z
      .int()
      .min(100)
      .max(599)
      .default(200)
      .meta({ title: 'Status code', description: 'The expected HTTP status.', samples: [204] }),
    json: z
      .record(z.string(), z.string().meta({ title: 'String' }))
      .default({})
      .meta({
        title: 'Mapping of strings',
        description:
          'Top-level fields of the JSON response and the expected value of each; `{version}`, `{commit}` and `{candidate}` are replaced.',
        samples: [{ version: '{version}' }],
      }),
    timeout: Duration.prefault('10s').meta({
      description: 'After this time, one request is cancelled.',
      samples: ['3s'],
    }),
    'allow-private': z
      .boolean()
      .default(false)
      .describe(
        'Allow loopback, private and link-local addresses. Off by default, so that a URL cannot be used to attack the network of the runner.',
      ),
  })
  .transform(({ 'allow-private': allowPrivate, ...check }) => ({ ...check, allowPrivate }))
  .meta({
    title: 'Check by HTTP',
    samples: [{ url: 'https://staging.acme.dev/health' }, { url: 'https://staging.acme.dev/ready', status: 204 }],
  });

const Count = z.int().max(1_000);

/** A check after a deploy: `http` or `commands`. */
export const Validation = z
  .strictObject({
    name: z
      .string()
      .min(1)
      .meta({ title: 'Name', description: 'Shown in the log and in errors.', samples: ['health', 'smoke'] }),
    http: HttpCheck.optional().describe('Sends a request to a URL. Redirects are not followed.'),
    commands: Commands.optional().meta({
      description: 'A script that exits with 0 on success. It runs like the commands of a step.',
      samples: [['./smoke'], ['./smoke --all']],
    }),
    component: ComponentName.optional().describe(
      'Only with `versioning: independent`: the check runs when this component was deployed, its commands in the folder of the component. If omitted, it runs for every component.',
    ),
    ...placing,
    'start-period': Duration.prefault('30s').meta({
      description: 'Failures during this time do not count until a check has passed.',
      samples: ['2m'],
    }),
    interval: Duration.prefault('5s').meta({ description: 'Time between checks.', samples: ['10s'] }),
    count: Count.min(1)
      .default(1)
      .meta({ title: 'Whole number', description: 'How many checks must pass.', samples: [5] }),
    'failure-limit': Count.min(0)
      .default(0)
      .meta({ title: 'Whole number', description: 'How many checks may fail after the first pass.', samples: [1] }),
    timeout: Duration.optional().meta({
      description: 'After this time, one run of `commands` is stopped.',
      ifLeftOut: SCRIPT_TIMEOUT,
      samples: ['2m', '30s'],
    }),
  })
  .check(({ value, issues }) => {
    const refuse = (message: string, path: string[] = []) =>
      issues.push({ code: 'custom', input: value, message, path });
    if ((value.http === undefined) === (value.commands === undefined)) refuse('exactly one of `http` and `commands`');
    else if (value.http !== undefined && value.timeout !== undefined)
      refuse('`timeout` inside `http`; this one limits `commands`', ['timeout']);
    else if (value.http !== undefined && Object.keys(value.env).length > 0)
      refuse('`commands` beside it; a request has no variables', ['env']);
    else if (value.http !== undefined && value['working-directory'] !== undefined)
      refuse('`commands` beside it; a request has no folder', ['working-directory']);
  })
  .transform(
    ({
      'start-period': startPeriod,
      'failure-limit': failureLimit,
      timeout = milliseconds(SCRIPT_TIMEOUT),
      ...step
    }) => ({
      ...step,
      startPeriod,
      failureLimit,
      timeout,
    }),
  )
  .meta({
    id: 'ValidationStep',
    title: 'Validation',
    description:
      'A check after the deploy, repeated until `count` checks have passed or more than `failure-limit` have failed. Uses either `http` or `commands`. What no repetition changes ends it at once: an address that is not asked and, after `start-period`, a name without an address or a certificate that is not accepted.',
    oneOf: [
      {
        required: ['http'],
        not: { anyOf: [{ required: ['timeout'] }, { required: ['working-directory'] }] },
      },
      { required: ['commands'] },
    ],
    samples: [
      { name: 'health', http: { url: 'https://staging.acme.dev/health' } },
      { name: 'smoke', commands: ['./smoke'], timeout: '2m' },
    ],
  });
