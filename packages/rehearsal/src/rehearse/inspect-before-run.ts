import { LiftlockError } from '@liftlock/core';
import type { EnvironmentSettings } from '../github/index.ts';
import { inspectWorkflow, type Provisions, type WorkflowModel } from '../runner/index.ts';
import { absentSecrets } from './absent-secrets.ts';
import { notRehearsable, workflowFaulty } from './problems.ts';
import type { RunStart } from './run-start.ts';

export interface RunnableWorkflow {
  readonly model: WorkflowModel;
  readonly notRehearsed: readonly string[];
  /** Secrets that it names and nobody has given. */
  readonly absent: readonly string[];
}

export interface InspectBeforeRun {
  readonly suiteRoot: string;
  /** Those that the user handed over. */
  readonly secrets: Readonly<Record<string, string>>;
  readonly environments: readonly EnvironmentSettings[];
  readonly repository: { readonly owner: string; readonly name: string };
  readonly provisions: Provisions | undefined;
  /** Text of a file at the commit of the run. */
  readonly readFile: (path: string) => string | undefined;
}

/** Asks the runner about the whole workflow before anything of it is started. */
export async function inspectBeforeRun(
  { workflow, event, ref }: RunStart,
  { suiteRoot, secrets, environments, repository, provisions, readFile }: InspectBeforeRun,
): Promise<RunnableWorkflow> {
  const { model, errors, refused, explained, notRehearsed } = await inspectWorkflow(workflow, {
    suite: { root: suiteRoot },
    event: { ...event, ref },
    repository,
    provisions,
    readFile,
  });
  const problems = [
    ...workflowFaulty(workflow.path, errors),
    ...notRehearsable(workflow.path, [...refused, ...explained.unfetched]),
  ];
  if (model === undefined || problems.length > 0) throw new LiftlockError(problems);
  const absent = absentSecrets(model, secrets, environments);
  return { model, notRehearsed: [...notRehearsed, ...absentNote(absent)], absent };
}

function absentNote(names: readonly string[]): string[] {
  const verb = names.length === 1 ? 'was' : 'were';
  return names.length === 0 ? [] : [`secrets: ${names.join(', ')} ${verb} not passed, so empty`];
}
