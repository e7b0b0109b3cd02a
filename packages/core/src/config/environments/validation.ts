import { z } from 'zod';
import { Commands, Duration } from '../values.ts';

const HttpCheck = z
  .strictObject({
    url: z
      .string()
      .min(1)
      .meta({
        title: 'Address',
        description: 'May name variables that the environment declares: `${API_URL}/health`.',
        samples: ['https://staging.acme.dev/health', 'https://staging.acme.dev/ready'],
      }),
    status: z
      .int()
      .min(100)
      .max(599)
      .default(200)
      .meta({ title: 'Status code', description: 'The status that it must answer with.', samples: [204] }),
    json: z
      .record(z.string(), z.string().meta({ title: 'String' }))
      .default({})
      .meta({
        title: 'Mapping of strings',
        description:
          'Top-level fields of the JSON answer and the text that each must have; `{version}`, `{commit}` and `{candidate}` are filled in.',
        samples: [{ version: '{version}' }],
      }),
    timeout: Duration.prefault('10s').describe('One request is given up after this time.'),
    'allow-private': z
      .boolean()
      .default(false)
      .describe(
        'Allow loopback, private and link-local addresses. Off, so that a URL cannot be turned against the network of the runner.',
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
      .meta({ title: 'Name', description: 'Shown in the log and every error.', samples: ['health', 'smoke'] }),
    http: HttpCheck.optional().describe('Asks a URL. Redirects are not followed.'),
    commands: Commands.optional().meta({
      description: 'A script that exits with 0 when all is well; run like the commands of a step.',
      samples: [['./smoke'], ['./smoke --all']],
    }),
    'start-period': Duration.prefault('30s').describe(
      'Failures within this time do not count while nothing has passed yet.',
    ),
    interval: Duration.prefault('5s').describe('Time between two checks.'),
    count: Count.min(1)
      .default(1)
      .meta({ title: 'Whole number', description: 'How many checks must pass.', samples: [5] }),
    'failure-limit': Count.min(0)
      .default(0)
      .meta({ title: 'Whole number', description: 'How many checks may fail after the first pass.', samples: [1] }),
    timeout: Duration.optional().describe('One run of `commands` is stopped after this time; 1m if left out.'),
  })
  .check(({ value, issues }) => {
    const refuse = (message: string, path: string[] = []) =>
      issues.push({ code: 'custom', input: value, message, path });
    if ((value.http === undefined) === (value.commands === undefined)) refuse('exactly one of `http` and `commands`');
    else if (value.http !== undefined && value.timeout !== undefined)
      refuse('`timeout` inside `http`; this one limits `commands`', ['timeout']);
  })
  .transform(({ 'start-period': startPeriod, 'failure-limit': failureLimit, timeout = 60_000, ...step }) => ({
    ...step,
    startPeriod,
    failureLimit,
    timeout,
  }))
  .meta({
    id: 'ValidationStep',
    title: 'Validation',
    oneOf: [{ required: ['http'], not: { required: ['timeout'] } }, { required: ['commands'] }],
    samples: [
      { name: 'health', http: { url: 'https://staging.acme.dev/health' } },
      { name: 'smoke', commands: ['./smoke'], timeout: '2m' },
    ],
  });
