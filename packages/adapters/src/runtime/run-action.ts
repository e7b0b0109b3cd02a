import { tmpdir } from 'node:os';
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
import { workflowArtifacts } from '../artifacts/workflow-artifacts.ts';
import { conventionalNotes } from '../changelog/index.ts';
import { endLeftOver, scriptCommands } from '../commands/run-script.ts';
import { workspaceFiles } from '../files/workspace.ts';
import { restGitHub } from '../github/index.ts';
import { gitHistory } from '../git/index.ts';
import { httpProbe } from '../http/probe.ts';
import { actionsHandover, actionsLog } from './actions-toolkit.ts';
import { cancellationBySignal } from './cancellation.ts';
import { systemClock } from './clock.ts';
import { workflowEvent } from './event.ts';

/** Version of the suite, in the user agent of every request. */
const VERSION = '0.1.0';

/** State that tells the post step how to find what the main step's commands started. */
const TRACK = 'track';

/** The ports of a job on a runner. The token reaches the GitHub port alone. */
export function actionPorts(environment: NodeJS.ProcessEnv = process.env): Ports {
  const root = environment['GITHUB_WORKSPACE'] ?? process.cwd();
  const temporary = environment['RUNNER_TEMP'] ?? tmpdir();
  const cancellation = cancellationBySignal();
  const event = workflowEvent(environment, core.getInput('job-id'));
  const history = gitHistory({ cwd: root, env: environment });
  const clock = systemClock(cancellation, environment);
  const token = core.getInput('github-token');
  if (token !== '') core.setSecret(token);
  return {
    event,
    github: restGitHub(
      { owner: event.repository.owner, repo: event.repository.name },
      {
        token,
        apiUrl: environment['GITHUB_API_URL'] ?? 'https://api.github.com',
        version: VERSION,
        spaceWrites: environment['LIFTLOCK_SPACE_WRITES'] !== 'off',
        warn: (message) => core.warning(message),
        clock,
      },
    ),
    history,
    notes: conventionalNotes(history),
    checkout: { head: async () => (await history.open('HEAD').catch(() => undefined))?.sha },
    files: workspaceFiles(root, temporary),
    commands: scriptCommands({
      root,
      temporary,
      environment,
      log: process.stdout,
      cancellation,
      remember: (mark) => core.saveState(TRACK, mark),
    }),
    http: httpProbe,
    artifacts: workflowArtifacts(),
    clock,
    log: actionsLog,
    handover: actionsHandover(environment),
    settings: { get: (name) => environment[name] },
    cancellation,
  };
}

/** Main step of an action: runs its stage, and ends the process with 0 or 1. */
export function runAction<Input>(stage: PipelineStage<Input>): Promise<void> {
  return ending(async () => {
    const given = Object.keys(stage.inputs.shape).map((name) => [name, core.getInput(name)] as const);
    const inputs = Object.fromEntries(given.filter(([, value]) => value !== ''));
    const { decision } = await runStage(stage, inputs, actionPorts());
    return decision === 'completed' || decision === 'skipped';
  });
}

/** Post step of `stage` and `promote`. Most runs have nothing for it to do, and then it loads nothing. */
export function runPost(): Promise<void> {
  return ending(async () => {
    if (core.getState('rollout') === '') return true;
    // A main step that was killed could not stop its commands: a rollback must not run beside the deploy that it undoes.
    const left = await endLeftOver(core.getState(TRACK));
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
