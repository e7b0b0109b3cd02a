import { z } from 'zod';
import type { Ports } from '../../ports/index.ts';

const KEY = 'rollout';

/**
 * What the post step must know to roll back after a cancelled run: GitHub kills the main process soon after the signal,
 * but still runs `post:` (docs: workflow cancellation).
 */
export const RolloutState = z.strictObject({
  environment: z.string(),
  /** The component that is released alone; empty where all have one version. */
  component: z.string(),
  deployment: z.int().positive(),
  /** Names of the data and deploy steps that were started, in order. */
  started: z.array(z.string()),
  /** Whether the main step came to an end that needs nothing more. */
  finished: z.boolean(),
  /** Name of the snapshot that a data step has made; empty for none. */
  snapshot: z.string(),
  /** Where the step that was started last may have named one; empty if it may not. */
  outputFile: z.string(),
  context: z.strictObject({
    version: z.string(),
    tag: z.string(),
    commit: z.string(),
    candidate: z.string(),
    artifacts: z.string(),
    configFile: z.string(),
    references: z.record(z.string(), z.string()),
    previousVersion: z.string(),
  }),
});
export type RolloutState = z.infer<typeof RolloutState>;

export function saveRollout(state: RolloutState, ports: Pick<Ports, 'outputs'>): void {
  ports.outputs.saveState(KEY, JSON.stringify(state));
}

/** The state of the main step; undefined if it never started to deploy. */
export function savedRollout(ports: Pick<Ports, 'outputs'>): RolloutState | undefined {
  const text = ports.outputs.state(KEY);
  return text === '' ? undefined : RolloutState.parse(JSON.parse(text));
}
