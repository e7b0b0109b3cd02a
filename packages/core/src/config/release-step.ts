import { z } from 'zod';
import { milliseconds } from './duration.ts';
import type { WrittenRollbackStep, WrittenStep } from './steps.ts';

/** What undoes a step. `timeout` in milliseconds. */
export const RollbackStep = z.strictObject({
  name: z.string(),
  commands: z.array(z.string()),
  timeout: z.int().positive(),
  folder: z.string(),
});
export type RollbackStep = z.infer<typeof RollbackStep>;

/** One unit of work of a release. `timeout` in milliseconds; `component` names the folder it runs in. */
export const ReleaseStep = z.strictObject({
  name: z.string(),
  type: z.enum(['build', 'test', 'deploy', 'validate']),
  commands: z.array(z.string()),
  component: z.string().optional(),
  folder: z.string(),
  timeout: z.int().positive(),
  rollback: z.array(RollbackStep),
});
export type ReleaseStep = z.infer<typeof ReleaseStep>;

const STEP_TIMEOUT = '10m';
const ROLLBACK_TIMEOUT = '5m';

/** Fills in the defaults of a written step. */
export function releaseStep(written: WrittenStep, type: ReleaseStep['type'], folder: string): ReleaseStep {
  return {
    name: written.name,
    type,
    commands: written.commands,
    ...(written.component === undefined ? {} : { component: written.component }),
    folder,
    timeout: milliseconds(written.timeout ?? STEP_TIMEOUT),
    rollback: (written.rollback ?? []).map((step) => rollbackStep(step, written.name, folder)),
  };
}

function rollbackStep(written: WrittenRollbackStep, of: string, folder: string): RollbackStep {
  return {
    name: written.name ?? `roll back: ${of}`,
    commands: written.commands,
    timeout: milliseconds(written.timeout ?? ROLLBACK_TIMEOUT),
    folder,
  };
}
