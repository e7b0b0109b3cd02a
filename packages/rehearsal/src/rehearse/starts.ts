import { LiftlockError } from '@liftlock/core';
import type { AskedEvent } from './choose-event.ts';
import { chooseWorkflow, pushedWorkflows } from './choose-workflow.ts';
import type { RunnableWorkflow } from './inspect-before-run.ts';
import { startsOfPush } from './push-starts.ts';
import { firstRun, type RunStart } from './run-start.ts';
import { World, type WorldOptions } from './world.ts';

export interface RehearsalOptions extends WorldOptions {
  readonly workflow?: string | undefined;
  /** Everything that the push starts, in place of one workflow. */
  readonly all?: boolean;
  /** What it is started with; the event that starts it if nobody says. */
  readonly asked?: AskedEvent;
  /** Where to keep what was made. */
  readonly keep?: string | undefined;
  readonly signal: AbortSignal;
}

export function openWorld(options: RehearsalOptions): Promise<World> {
  const { workflow: named, asked = {}, all } = options;
  return World.open({ begin: 'released', ...options }, async (git, { folder, push }) => {
    if (all === true) return pushedWorkflows(git);
    const ref = asked.tag === undefined ? push.ref : `refs/tags/${asked.tag}`;
    return [await chooseWorkflow(git, { folder, named, push: { name: asked.event ?? 'push', ref } })];
  });
}

export async function startsOf(world: World, { asked = {}, all }: RehearsalOptions): Promise<readonly RunStart[]> {
  if (all === true) return startsOfPush(world.fixture, asked);
  const start = await firstRun(world.fixture, asked);
  if (start === undefined) throw new Error('no workflow was chosen');
  return [start];
}

/** Each is asked before one begins, so that nothing runs when something cannot be rehearsed. */
export async function inspectAll(world: World, starts: readonly RunStart[]): Promise<readonly RunnableWorkflow[]> {
  const inspected = await Promise.allSettled(starts.map((start) => world.inspect(start)));
  const errors = inspected.flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : []));
  const other = errors.find((error) => !(error instanceof LiftlockError));
  if (other !== undefined) throw other;
  if (errors.length > 0) throw new LiftlockError(errors.flatMap((error) => (error as LiftlockError).problems));
  return inspected.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
}
