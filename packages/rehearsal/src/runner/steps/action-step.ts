import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { actionInputs, inputVariables } from './action-inputs.ts';
import { type ActionManifest, readManifest, whyNotRehearsed } from './action-manifest.ts';
import { processEnvironment, serviceVariables } from './process-environment.ts';
import { runStepProcess } from './step-process.ts';
import type { Phase, StepExecution, StepWork } from './step-work.ts';

interface Action {
  readonly uses: string;
  readonly folder: string;
  readonly manifest: ActionManifest;
}

/** One of the suite's own actions. It is there before the job starts, so its `pre` runs. */
export async function suiteStep(
  uses: string,
  folder: string,
  reference: { readonly repository: string; readonly ref: string },
): Promise<StepWork> {
  const action: Action = { uses, folder, manifest: await readManifest(folder) };
  const runs = nodeRuns(action);
  return {
    title: uses,
    action: { action_repository: reference.repository, action_ref: reference.ref },
    ...(runs.pre !== undefined && { pre: phase(action, runs.pre, runs.preIf) }),
    run: (step) => runNode(step, action, runs.main),
    ...(runs.post !== undefined && { post: phase(action, runs.post, runs.postIf) }),
  };
}

/** An action in the workspace, `./path`: found when its step starts, so it has a `post` but no `pre`. */
export function localStep(uses: string): StepWork {
  return {
    title: uses,
    run: async (step) => {
      const folder = resolve(step.job.folders.workspace, uses);
      const action: Action = { uses, folder, manifest: await readManifest(folder) };
      const runs = nodeRuns(action);
      if (runs.pre !== undefined) {
        step.log.warning(`\`pre\` execution is not supported for local action from '${uses}'`);
      }
      if (runs.post !== undefined) step.registerPost(phase(action, runs.post, runs.postIf));
      await runNode(step, action, runs.main);
    },
  };
}

function nodeRuns({ uses, manifest }: Action): Extract<ActionManifest['runs'], { readonly main: string }> {
  const { runs } = manifest;
  if (runs.using === 'docker' || runs.using === 'composite') {
    throw new Error(`${uses} cannot be rehearsed: ${whyNotRehearsed(runs)}.`);
  }
  return runs;
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
