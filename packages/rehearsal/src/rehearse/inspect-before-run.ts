import { LiftlockError } from '@liftlock/core';
import type { EnvironmentSettings } from '../github/index.ts';
import { type InspectOptions, inspectWorkflow, type WorkflowModel } from '../runner/index.ts';
import { absentSecrets } from './absent-secrets.ts';
import { notRehearsable, workflowFaulty } from './problems.ts';
import type { RunStart } from './run-start.ts';

export interface RunnableWorkflow {
  readonly model: WorkflowModel;
  readonly notRehearsed: readonly string[];
  /** Secrets that it names and nobody has given. */
  readonly absent: readonly string[];
  /** Whether something of it runs in a container. */
  readonly usesContainers: boolean;
  /** Jobs that do not run, as the run names them. */
  readonly notRun: ReadonlySet<string>;
}

export interface InspectBeforeRun {
  /** Those that the user handed over. */
  readonly secrets: Readonly<Record<string, string>>;
  readonly environments: readonly EnvironmentSettings[];
  readonly inspect: InspectOptions;
}

/** Asks the runner about the whole workflow before anything of it is started. */
export async function inspectBeforeRun(
  { workflow }: RunStart,
  { secrets, environments, inspect }: InspectBeforeRun,
): Promise<RunnableWorkflow> {
  const { model, errors, refused, explained, notRehearsed } = await inspectWorkflow(workflow, inspect);
  const problems = [
    ...workflowFaulty(workflow.path, errors),
    ...notRehearsable(workflow.path, [...refused, ...explained.unfetched]),
  ];
  if (model === undefined || problems.length > 0) throw new LiftlockError(problems);
  const usesContainers = explained.jobs.some((job) => [job, ...job.steps].some(({ engine }) => engine !== undefined));
  const absent = absentSecrets(model, secrets, environments);
  const notRun = new Set(explained.jobs.flatMap(({ id, runs }) => (runs ? [] : [id])));
  return { model, notRehearsed: [...notRehearsed, ...absentNote(absent)], absent, usesContainers, notRun };
}

function absentNote(names: readonly string[]): string[] {
  const verb = names.length === 1 ? 'was' : 'were';
  return names.length === 0 ? [] : [`secrets: ${names.join(', ')} ${verb} not passed, so empty`];
}
