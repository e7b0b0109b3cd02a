import type { Config } from '@liftlock/core';
import type { DeployCommand } from '../kernel/deploys.ts';
import type { StepsJob, WorkflowModel } from '../runner/workflow/model.ts';
import { type Provisions, stubKey } from '../runner/workflow/provisions.ts';
import { deploysByConfig, textOf, whyReaching } from './reaching-steps.ts';

/** What is not run anyway. */
export interface NotRun {
  readonly stubs?: Provisions['stubs'] | undefined;
  /** Jobs, as the run names them: `call / build` for one of a called workflow. */
  readonly jobs?: ReadonlySet<string>;
}

/** Everything that a run of the workflow could do to the world: steps of environments, and steps of the workflow itself. */
export function deployCommands(
  config: Config | undefined,
  workflow: WorkflowModel,
  { jobs: left, stubs = {} }: NotRun = {},
): DeployCommand[] {
  const jobs = stepsJobs(workflow).flatMap(({ id, job }) => (left?.has(id) === true ? [] : [job]));
  const deploys = jobs.some(({ steps }) => steps.some(deploysByConfig));
  return [...(deploys ? ofEnvironments(config) : []), ...jobs.flatMap((job) => ofJob(job, stubs))];
}

function stepsJobs(workflow: WorkflowModel, prefix = ''): { readonly id: string; readonly job: StepsJob }[] {
  return workflow.jobs.flatMap((job) => {
    const id = prefix + job.key;
    if (job.kind === 'steps') return [{ id, job }];
    return job.called === undefined ? [] : stepsJobs(job.called, `${id} / `);
  });
}

function ofEnvironments(config: Config | undefined): DeployCommand[] {
  return (config?.environments ?? []).flatMap(({ name, data, deploy, validate }) => {
    const steps = [...data, ...deploy].flatMap((step) => [
      { step: `${name}: ${step.name}`, commands: step.commands },
      ...step.rollback.map((back) => ({ step: `${name}: ${step.name}, on the way back`, commands: back.commands })),
    ]);
    const checks = validate.map(({ name: check, http, commands }) => ({
      step: `${name}: ${check}`,
      commands: http === undefined ? (commands ?? []) : [`GET ${http.url}`],
    }));
    return [...steps, ...checks];
  });
}

function ofJob(job: StepsJob, stubs: NonNullable<Provisions['stubs']>): DeployCommand[] {
  return job.steps.flatMap((step) => {
    const why = whyReaching(step, job);
    if (why === undefined || (step.uses !== undefined && stubs[stubKey(step.uses)] !== undefined)) return [];
    const commands = step.uses === undefined ? textOf(step).trimEnd().split('\n') : [`uses: ${step.uses}`];
    return [{ step: `job ${job.key}`, why, commands }];
  });
}
