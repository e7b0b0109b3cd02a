import type { Config } from '@liftlock/core';
import type { DeployCommand } from '../kernel/deploys.ts';
import type { WorkflowModel } from '../runner/workflow/model.ts';
import { deploysByConfig, textOf, whyReaching } from './reaching-steps.ts';

/** Everything that a run of the workflow could do to the world: steps of environments, and steps of the workflow itself. */
export function deployCommands(config: Config | undefined, workflow: WorkflowModel): DeployCommand[] {
  const jobs = stepsJobs(workflow);
  const deploys = jobs.some(({ steps }) => steps.some(deploysByConfig));
  return [...(deploys ? ofEnvironments(config) : []), ...jobs.flatMap(ofJob)];
}

function stepsJobs(workflow: WorkflowModel): Extract<WorkflowModel['jobs'][number], { readonly kind: 'steps' }>[] {
  return workflow.jobs.flatMap((job) => {
    if (job.kind === 'steps') return [job];
    return job.called === undefined ? [] : stepsJobs(job.called);
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

function ofJob(job: ReturnType<typeof stepsJobs>[number]): DeployCommand[] {
  return job.steps.flatMap((step) => {
    const why = whyReaching(step, job);
    if (why === undefined) return [];
    const commands = step.uses === undefined ? textOf(step).trimEnd().split('\n') : [`uses: ${step.uses}`];
    return [{ step: `job ${job.key}`, why, commands }];
  });
}
