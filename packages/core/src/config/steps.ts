import { z } from 'zod';
import { WrittenDuration } from './duration.ts';

const Commands = z
  .array(z.string().min(1))
  .min(1)
  .describe(
    'Shell lines, run as one bash script with `-e -o pipefail`. The candidate reaches them as LIFTLOCK_* variables.',
  );

/** What undoes a step. Runs when the step, or a later one, failed; in reverse order of the steps. */
export const WrittenRollbackStep = z
  .strictObject({
    name: z.string().min(1).optional().describe('Shown in the log. Default: the name of the step that it undoes.'),
    commands: Commands,
    timeout: WrittenDuration.optional().describe('Default 5m.'),
  })
  .meta({ id: 'RollbackStep' });
export type WrittenRollbackStep = z.infer<typeof WrittenRollbackStep>;

/** One step of a build, a data preparation or a deploy. */
export const WrittenStep = z
  .strictObject({
    name: z.string().min(1).describe('Shown in the log, the summary and every error.'),
    commands: Commands,
    component: z.string().optional().describe("Runs in this component's folder. Default: the root of the repository."),
    timeout: WrittenDuration.optional().describe('The whole step is stopped after it. Default 10m.'),
    rollback: z.array(WrittenRollbackStep).optional().describe('What undoes this step if it, or a later one, fails.'),
  })
  .meta({ id: 'Step' });
export type WrittenStep = z.infer<typeof WrittenStep>;

/** A check after a deploy: `http` or `commands`. */
export const WrittenValidationStep = z
  .strictObject({
    name: z.string().min(1),
    http: z
      .strictObject({
        url: z.string().min(1).describe('May name declared variables: `${API_URL}/health`.'),
        status: z.int().min(100).max(599).optional().describe('Default 200.'),
        json: z
          .record(z.string(), z.string())
          .optional()
          .describe(
            'Top-level fields of the JSON answer and the text they must have; `{version}`, `{commit}` and `{candidate}` are filled in.',
          ),
        timeout: WrittenDuration.optional().describe('Of one request. Default 10s.'),
        'allow-private': z
          .boolean()
          .optional()
          .describe(
            'Allow loopback, private and link-local addresses. Default false, so that a URL cannot be turned against the network of the runner.',
          ),
      })
      .optional()
      .describe('Asks a URL. Redirects are not followed.'),
    commands: z.array(z.string().min(1)).min(1).optional().describe('A script that exits with 0 when all is well.'),
    'start-period': WrittenDuration.optional().describe(
      'Failures within it do not count while nothing has passed yet. Default 30s.',
    ),
    interval: WrittenDuration.optional().describe('Between two checks. Default 5s.'),
    count: z.int().min(1).max(1_000).optional().describe('How many checks must pass. Default 1.'),
    'failure-limit': z
      .int()
      .min(0)
      .max(1_000)
      .optional()
      .describe('How many checks may fail after the first pass. Default 0.'),
    timeout: WrittenDuration.optional().describe('Of one run of `commands`. Default 1m.'),
  })
  .meta({ id: 'ValidationStep' });
export type WrittenValidationStep = z.infer<typeof WrittenValidationStep>;
