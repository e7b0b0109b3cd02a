import * as core from '@actions/core';
import {
  inputProblem,
  LiftlockError,
  missingInput,
  nearest,
  type PipelineStage,
  type Problem,
  READ_ONLY,
  refuseStage,
  renderProblems,
  runStage,
  type StageResult,
  stageNamed,
  STAGES,
  unexpected,
} from '@liftlock/core';
import { actionsOutputs, actionsLog } from './actions-toolkit.ts';

/** Main step of an action: runs its stage, and ends the process with 0 or 1. */
export function runAction(name: string): Promise<void> {
  return ending(async () => {
    const { decision } = await runNamed(name);
    return decision === 'completed' || decision === 'skipped';
  });
}

/** The action of the repository's root: runs the stage that its input names. The default only reads. */
export function runRoot(): Promise<void> {
  return runAction(core.getInput('stage') || READ_ONLY[0].name);
}

/** What cannot begin is refused before anything else is loaded. */
async function runNamed(name: string): Promise<StageResult> {
  const told = { log: actionsLog, outputs: actionsOutputs(process.env) };
  const stage = stageNamed(name);
  if (stage === undefined) return refuseStage({ name, title: 'Liftlock' }, [unknownStage(name)], told);
  const missing = stage.required.filter((input) => core.getInput(input) === '');
  if (missing.length > 0) {
    const problems = missing.map((input) => inputProblem(input, ''));
    return refuseStage(stage, problems, told);
  }
  const inputs = await givenInputs(stage);
  const { actionPorts } = await import('./action-ports.ts');
  return runStage(stage, inputs, actionPorts());
}

function unknownStage(name: string): Problem {
  const known = STAGES.map((stage) => stage.name);
  const suggestion = nearest(name, known);
  const meant = suggestion === undefined ? '' : ` Did you mean \`${suggestion}\`?`;
  return missingInput('stage', `There is no stage "${name}".`, `One of: ${known.join(', ')}.${meant}`);
}

/** GitHub gives an input that was left out as an empty string. */
async function givenInputs(stage: PipelineStage): Promise<Record<string, string>> {
  const { inputs } = await stage.load();
  const given = Object.keys(inputs.shape).map((name) => [name, core.getInput(name)] as const);
  return Object.fromEntries(given.filter(([, value]) => value !== ''));
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
