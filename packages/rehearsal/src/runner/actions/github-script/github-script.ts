import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inputVariables } from '../../steps/action-inputs.ts';
import { processEnvironment, serviceVariables } from '../../steps/process-environment.ts';
import { runStepProcess } from '../../steps/step-process.ts';
import type { StepExecution } from '../../steps/step-work.ts';
import type { StandIn } from '../stand-in.ts';

/** `actions/github-script`: the script really runs, in a process of its own. */
export const githubScript: StandIn = {
  action: 'actions/github-script',
  inputs: [
    'script',
    'github-token',
    'debug',
    'user-agent',
    'previews',
    'result-encoding',
    'retries',
    'retry-exempt-status-codes',
    'base-url',
  ],
  notRehearsed: 'an equivalent ran the script, with the octokit of Liftlock',
  run: runScript,
};

async function runScript(step: StepExecution, inputs: ReadonlyMap<string, string>): Promise<void> {
  const { job } = step;
  if ((inputs.get('script') ?? '') === '') throw new Error('Input required and not supplied: script');
  const given = new Map([['github-token', job.access.token], ...inputs]);
  const env = processEnvironment({
    job,
    github: step.github,
    env: step.env,
    container: job.containers?.own,
    action: inputVariables(given),
  });
  Object.assign(env, serviceVariables(job));
  const args = programOf(job.options.suite.root);
  if ((await runStepProcess(step, { command: job.options.node, args, cwd: job.folders.workspace, env })) !== 0)
    step.fail();
}

/** In the bundle, or as it is written. */
function programOf(suiteRoot: string): string[] {
  const bundled = join(suiteRoot, 'dist', 'github-script', 'index.js');
  return [existsSync(bundled) ? bundled : fileURLToPath(new URL('program.ts', import.meta.url))];
}
