import * as core from '@actions/core';
import {
  invalidCandidateInput,
  LiftlockError,
  missingInput,
  type PipelineStage,
  type Ports,
  renderProblems,
  runStage,
  type StageResult,
  unexpected,
} from '@liftlock/core';
import { ACTIONS, type Action, type ActionName } from './actions.ts';
import { actionsOutputs, actionsLog } from './actions-toolkit.ts';

/** Main step of an action: runs its stage, and ends the process with 0 or 1. */
export function runAction(name: ActionName): Promise<void> {
  return ending(async () => {
    const { title, required }: Action = ACTIONS[name];
    const missing = required.filter((input) => core.getInput(input) === '');
    const { decision } =
      missing.length > 0
        ? await runStage(refusing(name, title, missing), {}, runnerPorts())
        : await runLoaded((await import('@liftlock/core'))[name] as unknown as PipelineStage);
    return decision === 'completed' || decision === 'skipped';
  });
}

async function runLoaded(stage: PipelineStage): Promise<StageResult> {
  const given = Object.keys(stage.inputs.shape).map((name) => [name, core.getInput(name)] as const);
  const inputs = Object.fromEntries(given.filter(([, value]) => value !== ''));
  // Adapters are loaded for inputs that are fit to go on with.
  if (!stage.inputs.safeParse(inputs).success) return runStage(stage, inputs, runnerPorts());
  return runStage(stage, inputs, (await import('./action-ports.ts')).actionPorts());
}

/** What it takes to refuse inputs: the log and the runner's files. */
function runnerPorts(): Ports {
  const cancellation = { requested: false };
  return { log: actionsLog, outputs: actionsOutputs(process.env), cancellation } as Ports;
}

/** Stands in for a stage that need not be loaded, because inputs that it requires are missing. */
function refusing(name: string, title: string, missing: readonly string[]): PipelineStage {
  const problems = missing.map((input) =>
    input === 'candidate'
      ? invalidCandidateInput('')
      : missingInput(input, `The input \`${input}\` is empty.`, 'A name.'),
  );
  return {
    name,
    title,
    permissions: {},
    inputs: { safeParse: (data: unknown) => ({ success: true, data }) } as unknown as PipelineStage['inputs'],
    run: () => Promise.reject(new LiftlockError(problems)),
  };
}

/** Post step of `stage` and `promote`. Most runs have nothing for it to do, and then it loads nothing. */
export function runPost(): Promise<void> {
  return ending(async () => {
    if (core.getState('rollout') === '') return true;
    // A main step that was killed could not stop its commands: a rollback must not run beside the deploy that it undoes.
    const { afterCancel } = await import('@liftlock/core');
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
