import { LiftlockError } from '@liftlock/core';
import { inspectWorkflow, type WorkflowModel } from '../runner/index.ts';
import { absentSecrets } from './absent-secrets.ts';
import type { Fixture } from './fixture.ts';
import { notRehearsable, workflowFaulty } from './problems.ts';

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
}

/** Asks the runner about the whole workflow before anything is served or started. */
export async function inspectBeforeRun(
  fixture: Fixture,
  { suiteRoot, secrets }: InspectBeforeRun,
): Promise<RunnableWorkflow> {
  const { model, errors, refused, notRehearsed } = await inspectWorkflow(fixture.workflow, {
    suite: { root: suiteRoot },
    event: { ...fixture.event, ref: `refs/heads/${fixture.branch}` },
    readFile: (path) => fixture.readFile(path),
  });
  const { path } = fixture.workflow;
  const problems = [...workflowFaulty(path, errors), ...notRehearsable(path, refused)];
  if (model === undefined || problems.length > 0) throw new LiftlockError(problems);
  const absent = absentSecrets(model, secrets, fixture.environments);
  return { model, notRehearsed: [...notRehearsed, ...absentNote(absent)], absent };
}

function absentNote(names: readonly string[]): string[] {
  const verb = names.length === 1 ? 'was' : 'were';
  return names.length === 0 ? [] : [`secrets: ${names.join(', ')} ${verb} not passed, so empty`];
}
