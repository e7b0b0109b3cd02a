import { tmpdir } from 'node:os';
import * as core from '@actions/core';
import { type Ports, VERSION } from '@liftlock/core';
import { workflowArtifacts } from '../artifacts/workflow-artifacts.ts';
import { conventionalNotes } from '../changelog/index.ts';
import { endLeftOver as endMarked, scriptCommands } from '../commands/run-script.ts';
import { workspaceFiles } from '../files/workspace.ts';
import { restGitHub } from '../github/index.ts';
import { gitCheckout, gitHistory } from '../git/index.ts';
import { actionsOutputs, actionsLog } from './actions-toolkit.ts';
import { cancellationBySignal } from './cancellation.ts';
import { clockOffset, systemClock } from './clock.ts';
import { defaultBranchInEvent, workflowEvent } from './event.ts';

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
    ...restGitHub(
      { owner: event.repository.owner, repo: event.repository.name },
      {
        token,
        defaultBranch: defaultBranchInEvent(),
        apiUrl: environment['GITHUB_API_URL'] ?? 'https://api.github.com',
        version: VERSION,
        spaceWrites: environment['LIFTLOCK_SPACE_WRITES'] !== 'off',
        warn: (message) => core.warning(message),
        clock,
      },
    ),
    history,
    notes: conventionalNotes(history),
    checkout: gitCheckout({ cwd: root, env: environment }),
    files: workspaceFiles(root, temporary, clockOffset(environment)),
    commands: scriptCommands({
      root,
      temporary,
      environment,
      log: process.stdout,
      cancellation,
      remember: (mark) => core.saveState(TRACK, mark),
    }),
    // Few jobs ask a service how it is, and the modules for it take a while to load.
    http: { get: async (url, how) => (await import('../http/probe.ts')).httpProbe.get(url, how) },
    // As few have images or packages.
    registry: {
      ask: async (reference, login) =>
        (await import('../registry/registries.ts')).registries(clock).ask(reference, login),
    },
    artifacts: workflowArtifacts(),
    clock,
    log: actionsLog,
    outputs: actionsOutputs(environment),
    settings: { get: (name) => environment[name] },
    cancellation,
  };
}

/** Ends what the commands of a killed main step still do, and gives the names of the programs. */
export function endLeftOver(): Promise<string[]> {
  return endMarked(core.getState(TRACK));
}
