import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { toData } from '../expressions/context-data.ts';
import { asText, evaluateTexts, evaluateToken } from '../expressions/evaluate-token.ts';
import { data } from '@actions/expressions';
import { actionImage } from '../containers/action-image.ts';
import type { JobContainers } from '../containers/job-containers.ts';
import { type Mount, PathMap } from '../containers/path-map.ts';
import { wordsOf } from '../containers/words.ts';
import { NO_ENGINE } from '../containers/engine.ts';
import { actionInputs, inputVariables } from './action-inputs.ts';
import type { DockerRuns } from './action-runs.ts';
import { type Action, showAction } from './node-action.ts';
import { processEnvironment, serviceVariables } from './process-environment.ts';
import { launched, watchProcess } from './step-process.ts';
import type { Phase, StepExecution, StepWork } from './step-work.ts';

/** What a Docker action does (actions/runner: ContainerActionHandler.cs). */
export function dockerWork(action: Action, runs: DockerRuns): StepWork {
  const phase = (entrypoint: string, condition = 'always()'): Phase => ({
    condition,
    run: (step) => runContainer(step, action, runs, entrypoint),
  });
  return {
    ...(runs.pre !== undefined && { pre: phase(runs.pre, runs.preIf) }),
    run: (step) => runContainer(step, action, runs),
    ...(runs.post !== undefined && { post: phase(runs.post, runs.postIf) }),
  };
}

/** @param stage The entry point of `pre` or `post`. */
async function runContainer(step: StepExecution, action: Action, runs: DockerRuns, stage?: string): Promise<void> {
  const { containers } = step.job;
  if (containers === undefined) throw new Error(`${action.uses}: ${NO_ENGINE.why ?? ''}`);
  const inputs = await actionInputs(step, action.manifest);
  showAction(step, action.uses, inputs);
  // What is only printed needs no image.
  const nothing = { command: 'true', args: [], cwd: step.job.folders.workspace, env: { ...step.job.options.env } };
  const instead = launched(step, nothing, 'container');
  if (instead !== nothing) return finish(step, await watchProcess(step, instead));
  const request = {
    ...(await requestOf(step, runs, inputs)),
    image: await actionImage(step, containers, { uses: action.uses, folder: action.folder, image: runs.image }),
    entrypoint: stage ?? runs.entrypoint ?? given(inputs, 'entrypoint'),
  };
  finish(step, await runOnce(step, containers, request));
}

function finish(step: StepExecution, exitCode: number): void {
  if (exitCode !== 0) step.fail();
}

interface ActionRequest {
  readonly image: string;
  readonly entrypoint: string | undefined;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly mounts: readonly Mount[];
}

/** Made, run to its end and removed. Its client ends with it, and passes signals on. */
async function runOnce(step: StepExecution, containers: JobContainers, request: ActionRequest): Promise<number> {
  const { session } = containers;
  const network = await containers.network(step.log, step.signal);
  const name = containers.nextName();
  const { entrypoint, ...rest } = request;
  try {
    await session.create(
      { ...rest, name, network: network.shared, workdir: '/github/workspace', entrypoint: entrypoint || undefined },
      { signal: step.signal },
    );
    return await watchProcess(step, session.engine.client(['start', '--attach', name]));
  } finally {
    await session.remove(name);
  }
}

async function requestOf(
  step: StepExecution,
  runs: DockerRuns,
  inputs: ReadonlyMap<string, string>,
): Promise<Pick<ActionRequest, 'args' | 'env' | 'mounts'>> {
  const { job } = step;
  const scope = { contexts: { inputs: toData(Object.fromEntries(inputs)) }, functions: [] };
  const declared = Object.fromEntries(await evaluateTexts(runs.env, scope, 'runs.env', { caseSensitive: true }));
  const state = [...step.state].map(([name, value]) => [`STATE_${name}`, value] as const);
  const variables = processEnvironment({
    job,
    github: step.github,
    env: new Map([...Object.entries(declared), ...step.env]),
    container: { path: '' },
    action: { ...Object.fromEntries(state), ...inputVariables(inputs) },
  });
  Object.assign(variables, serviceVariables(job));
  const mounts = actionMounts(step);
  await mkdir(join(job.folders.temp, '_github_home'), { recursive: true });
  const env = { ...new PathMap(mounts).allInside(variables), HOME: '/github/home' };
  return { args: await argumentsOf(runs, scope, inputs), env, mounts };
}

/** `args:` of the action, one by one; else those of the step, as a line. */
async function argumentsOf(
  { args }: DockerRuns,
  scope: Parameters<typeof evaluateToken>[1],
  inputs: ReadonlyMap<string, string>,
): Promise<string[]> {
  if (args === undefined) return wordsOf(given(inputs, 'args') ?? '');
  const value = await evaluateToken(args, scope);
  return value instanceof data.Array ? value.values().map((each) => asText(each, 'runs.args')) : [];
}

function given(inputs: ReadonlyMap<string, string>, name: string): string | undefined {
  return [...inputs].find(([key]) => key.toLowerCase() === name)?.[1];
}

/** By GitHub's names (docs: "Docker container filesystem"). The first that fits holds, so the outermost comes last. */
function actionMounts({ job }: StepExecution): Mount[] {
  const { temp, workspace } = job.folders;
  return [
    { source: join(temp, '_github_home'), target: '/github/home' },
    { source: join(temp, '_github_workflow'), target: '/github/workflow' },
    { source: join(temp, '_runner_file_commands'), target: '/github/file_commands' },
    { source: workspace, target: '/github/workspace' },
    { source: temp, target: '/github/runner_temp' },
  ];
}
