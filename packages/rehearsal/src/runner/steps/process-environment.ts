import { delimiter } from 'node:path';
import type { JobContainer } from '../containers/job-container.ts';
import { type GithubContext, githubVariables } from '../jobs/github-context.ts';
import { runnerContext } from '../jobs/job-contexts.ts';
import type { JobExecution } from '../jobs/job-execution.ts';

export interface ProcessEnvironmentInput {
  readonly job: JobExecution;
  /** The `github` context of the step. */
  readonly github: GithubContext;
  /** The `env` context of the step. */
  readonly env: ReadonlyMap<string, string>;
  /** Where the process runs: on this machine, or in the container of the job. */
  readonly container?: Pick<JobContainer, 'path'> | undefined;
  /** STATE_ and INPUT_ variables of an action. */
  readonly action?: Readonly<Record<string, string>>;
}

/**
 * The environment of a step's process, in the runner's order: what comes later wins, so a step can set GITHUB_TOKEN
 * but not GITHUB_SHA (actions/runner: ActionRunner.cs, Handler.cs, ScriptHandler.cs, ProcessInvoker.cs).
 */
export function processEnvironment(input: ProcessEnvironmentInput): Record<string, string> {
  const { job, github, env, action } = input;
  const variables: Record<string, string> = { ...baseOf(input), ...Object.fromEntries(env), ...action };
  const path = [...job.paths].reverse();
  if (variables['PATH'] !== undefined) path.push(variables['PATH']);
  if (path.length > 0) variables['PATH'] = path.join(delimiter);
  Object.assign(variables, githubVariables(github));
  for (const [name, value] of Object.entries(runnerContext(job))) variables[`RUNNER_${name.toUpperCase()}`] = value;
  variables['RUNNER_TRACKING_ID'] ??= job.trackingId;
  Object.assign(variables, idTokenVariables(job));
  variables['GITHUB_ACTIONS'] = 'true';
  variables['CI'] ??= 'true';
  return variables;
}

/** A container has an environment of its own; what the suite is told by a rehearsal is told there, too. */
function baseOf({ job, container }: Pick<ProcessEnvironmentInput, 'job' | 'container'>): Record<string, string> {
  const { env } = job.options;
  if (container === undefined) return { ...env };
  const own = Object.entries(env).filter(([name]) => name.startsWith('LIFTLOCK_'));
  return { ...Object.fromEntries(own), ...(container.path !== '' && { PATH: container.path }) };
}

/** Where every step may ask for an OpenID Connect token, of a job with `id-token: write` (actions/runner: ScriptHandler.cs). */
function idTokenVariables({ access }: JobExecution): Record<string, string> {
  if (access.idTokenUrl === undefined) return {};
  return {
    ACTIONS_ID_TOKEN_REQUEST_URL: access.idTokenUrl,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: access.runtimeToken,
  };
}

/** The services of a run, which only JavaScript actions are told of (actions/runner: NodeScriptActionHandler.cs). */
export function serviceVariables({ access }: JobExecution): Record<string, string> {
  return {
    ACTIONS_RUNTIME_URL: access.resultsUrl,
    ACTIONS_RUNTIME_TOKEN: access.runtimeToken,
    ACTIONS_RESULTS_URL: access.resultsUrl,
    ACTIONS_CACHE_URL: access.resultsUrl,
    ACTIONS_CACHE_SERVICE_V2: 'True',
    ACTIONS_CACHE_MODE: 'none',
  };
}
