import { homedir } from 'node:os';
import * as core from '@actions/core';
import { afterCancel, type PipelineStage, type Ports, runStage } from '@liftlock/core';
import { workflowArtifacts } from '../artifacts/workflow-artifacts.ts';
import { conventionalNotes } from '../changelog/index.ts';
import { scriptCommands } from '../commands/run-script.ts';
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

/** The ports of a job on a runner. The token reaches the GitHub port alone. */
export function actionPorts(environment: NodeJS.ProcessEnv = process.env): Ports {
  const root = environment['GITHUB_WORKSPACE'] ?? process.cwd();
  const temporary = environment['RUNNER_TEMP'] ?? homedir();
  const cancellation = cancellationBySignal();
  const event = workflowEvent(environment, core.getInput('job-id'));
  const history = gitHistory({ cwd: root, env: environment });
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
      },
    ),
    history,
    notes: conventionalNotes(history),
    checkout: { head: async () => (await history.open('HEAD').catch(() => undefined))?.sha },
    files: workspaceFiles(root, temporary),
    commands: scriptCommands({ root, temporary, environment, log: process.stdout, cancellation }),
    http: httpProbe,
    artifacts: workflowArtifacts(),
    clock: systemClock(cancellation),
    log: actionsLog,
    handover: actionsHandover(environment),
    settings: { get: (name) => environment[name] },
    cancellation,
  };
}

/** Main step of an action: runs its stage, and ends the process with 0 or 1. */
export async function runAction<Input>(stage: PipelineStage<Input>): Promise<void> {
  const inputs = Object.fromEntries(Object.keys(stage.inputs.shape).map((name) => [name, core.getInput(name)]));
  const given = Object.fromEntries(Object.entries(inputs).filter(([, value]) => value !== ''));
  const result = await runStage(stage, given, actionPorts());
  process.exit(result.decision === 'completed' || result.decision === 'skipped' ? 0 : 1);
}

/** Post step of `stage` and `promote`. */
export async function runPost(): Promise<void> {
  if (core.getState('rollout') === '') process.exit(0);
  core.info(await afterCancel(actionPorts()));
  process.exit(0);
}
