import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { actionInputs, inputVariables } from './action-inputs.ts';
import type { ActionManifest } from './action-manifest.ts';
import type { NodeRuns } from './action-runs.ts';
import { processEnvironment, serviceVariables } from './process-environment.ts';
import { runStepProcess } from './step-process.ts';
import type { Phase, StepExecution, StepWork } from './step-work.ts';

/** An action whose files are on this machine. */
export interface Action {
  readonly uses: string;
  readonly folder: string;
  readonly manifest: ActionManifest;
}

/** What a JavaScript action does. */
export function nodeWork(action: Action, runs: NodeRuns): StepWork {
  return {
    ...(runs.pre !== undefined && { pre: phase(action, runs.pre, runs.preIf) }),
    run: (step) => runNode(step, action, runs.main),
    ...(runs.post !== undefined && { post: phase(action, runs.post, runs.postIf) }),
  };
}

function phase(action: Action, script: string, condition = 'always()'): Phase {
  return { condition, run: (step) => runNode(step, action, script) };
}

/** Runs one script of a JavaScript action (actions/runner: NodeScriptActionHandler.cs). */
async function runNode(step: StepExecution, action: Action, script: string): Promise<void> {
  const { job } = step;
  const inputs = await actionInputs(step, action.manifest);
  const state = [...step.state].map(([name, value]) => [`STATE_${name}`, value] as const);
  const env = processEnvironment({
    job,
    github: step.github,
    env: step.env,
    container: job.containers?.own,
    action: { ...Object.fromEntries(state), ...inputVariables(inputs) },
  });
  Object.assign(env, serviceVariables(job));
  delete env['NODE_ICU_DATA'];
  showAction(step, action.uses, inputs);
  const file = join(action.folder, script);
  if (!existsSync(file)) throw new Error(`File not found: '${file}'`);
  const cwd = job.folders.workspace;
  if ((await runStepProcess(step, { command: job.options.node, args: [file], cwd, env })) !== 0) step.fail();
}

/** The folded head of the step's log, as the runner prints it (actions/runner: Handler.cs). */
export function showAction(step: StepExecution, uses: string, inputs: ReadonlyMap<string, string>): void {
  const { log, env, stage } = step;
  if (stage === 'post') {
    log.output('Post job cleanup.');
    return;
  }
  log.group(`Run ${uses}`);
  const given = [...inputs].filter(([, value]) => value !== '');
  if (given.length > 0) log.output('with:');
  for (const [name, value] of given) log.output(`  ${name}: ${value}`);
  if (env.size > 0) log.output('env:');
  for (const [name, value] of env) log.output(`  ${name}: ${value}`);
  log.endGroup();
}
