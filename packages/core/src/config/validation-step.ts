import { z } from 'zod';
import { milliseconds } from './duration.ts';
import type { WrittenValidationStep } from './steps.ts';

/** A check after a deploy. All times in milliseconds. Exactly one of `http` and `commands` is set. */
export const ValidationStep = z.strictObject({
  name: z.string(),
  http: z
    .strictObject({
      url: z.string(),
      status: z.int(),
      json: z.record(z.string(), z.string()),
      timeout: z.int().positive(),
      allowPrivate: z.boolean(),
    })
    .optional(),
  commands: z.array(z.string()).optional(),
  startPeriod: z.int().nonnegative(),
  interval: z.int().positive(),
  count: z.int().positive(),
  failureLimit: z.int().nonnegative(),
  timeout: z.int().positive(),
  folder: z.string(),
});
export type ValidationStep = z.infer<typeof ValidationStep>;

/** Fills in the defaults of a written validation. */
export function validationStep(written: WrittenValidationStep): ValidationStep {
  return {
    name: written.name,
    ...(written.http === undefined ? {} : { http: httpCheck(written.http) }),
    ...(written.commands === undefined ? {} : { commands: written.commands }),
    startPeriod: milliseconds(written['start-period'] ?? '30s'),
    interval: milliseconds(written.interval ?? '5s'),
    count: written.count ?? 1,
    failureLimit: written['failure-limit'] ?? 0,
    timeout: milliseconds(written.timeout ?? '1m'),
    folder: '.',
  };
}

function httpCheck(written: NonNullable<WrittenValidationStep['http']>): NonNullable<ValidationStep['http']> {
  return {
    url: written.url,
    status: written.status ?? 200,
    json: written.json ?? {},
    timeout: milliseconds(written.timeout ?? '10s'),
    allowPrivate: written['allow-private'] ?? false,
  };
}
