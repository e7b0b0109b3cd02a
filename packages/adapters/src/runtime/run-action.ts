import * as core from '@actions/core';
import {
  afterCancel,
  LiftlockError,
  type PipelineStage,
  type Ports,
  renderProblems,
  runStage,
  unexpected,
} from '@liftlock/core';
import { actionsHandover, actionsLog } from './actions-toolkit.ts';

/** Main step of an action: runs its stage, and ends the process with 0 or 1. */
export function runAction<Input>(stage: PipelineStage<Input>): Promise<void> {
  return ending(async () => {
    const given = Object.keys(stage.inputs.shape).map((name) => [name, core.getInput(name)] as const);
    const inputs = Object.fromEntries(given.filter(([, value]) => value !== ''));
    const { decision } = await runStage(stage, inputs, await portsFor(stage, inputs));
    return decision === 'completed' || decision === 'skipped';
  });
}

/** Adapters are loaded for inputs that are fit to go on with; to refuse them takes no more than the runner's files. */
async function portsFor<Input>(stage: PipelineStage<Input>, inputs: Readonly<Record<string, string>>): Promise<Ports> {
  if (stage.inputs.safeParse(inputs).success) return (await import('./action-ports.ts')).actionPorts();
  const cancellation = { requested: false };
  return { log: actionsLog, handover: actionsHandover(process.env), cancellation } as Ports;
}

/** Post step of `stage` and `promote`. Most runs have nothing for it to do, and then it loads nothing. */
export function runPost(): Promise<void> {
  return ending(async () => {
    if (core.getState('rollout') === '') return true;
    // A main step that was killed could not stop its commands: a rollback must not run beside the deploy that it undoes.
    const { actionPorts, endLeftOver } = await import('./action-ports.ts');
    const left = await endLeftOver();
    if (left.length > 0) actionsLog.info(`The step was still running, and was ended first: ${left.join(', ')}.`);
    actionsLog.info(await afterCancel(actionPorts()));
    return true;
  });
}

/**
 * Ends the process when the work is done: connections that are kept alive must not hold the job. What could not even
 * start is told as a problem, like everything else.
 */
async function ending(work: () => Promise<boolean>): Promise<void> {
  let done = false;
  try {
    done = await work();
  } catch (error) {
    const problems = error instanceof LiftlockError ? error.problems : [unexpected(firstLine(error))];
    core.error(renderProblems(problems));
  }
  process.stdout.write('', () => process.exit(done ? 0 : 1));
}

function firstLine(error: unknown): string {
  const message = (error as { message?: unknown } | null)?.message;
  return typeof message === 'string' ? (message.split('\n')[0] ?? '') : 'no message';
}
