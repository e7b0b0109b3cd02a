import { LiftlockError } from '@liftlock/core';
import { type RehearsedWorkflow, type TriggeringEvent, whyNotTriggered } from '../runner/index.ts';
import { readWorkflow } from '../runner/workflow/index.ts';
import type { AskedEvent } from './choose-event.ts';
import type { Fixture } from './fixture.ts';
import { gitIn, type TryGit } from './git.ts';
import { nothingStarted } from './problems.ts';
import { firstRun, type RunStart } from './run-start.ts';

/** Everything that a push of the branch, or of the tag that is asked for, starts. Refused if that is nothing. */
export async function startsOfPush(fixture: Fixture, asked: AskedEvent): Promise<readonly RunStart[]> {
  const changed = await changedFiles(gitIn(fixture.gitDir), fixture.before, fixture.head);
  const starts: RunStart[] = [];
  const idle: { readonly path: string; readonly why: string }[] = [];
  for (const workflow of fixture.workflows) {
    const ref = asked.tag === undefined ? `refs/heads/${fixture.branch}` : `refs/tags/${asked.tag}`;
    const why = whyNotPushed(workflow, { name: 'push', ref, changed });
    const start = why === undefined ? await firstRun(fixture, { ...asked, event: 'push' }, workflow) : undefined;
    const whyNot = why ?? (start === undefined ? undefined : whyNotPushed(workflow, { ...start.event, ref, changed }));
    if (whyNot !== undefined) idle.push({ path: workflow.path, why: whyNot });
    else if (start !== undefined) starts.push(start);
  }
  if (starts.length === 0) throw new LiftlockError(nothingStarted(idle));
  return starts;
}

/** Why a push does not start the workflow; undefined if it does. A faulty file is started, so that its faults are shown. */
export function whyNotPushed(workflow: RehearsedWorkflow, push: TriggeringEvent): string | undefined {
  const { model } = readWorkflow(workflow);
  return model === undefined ? undefined : whyNotTriggered(model.events, push);
}

/** Files that differ between the two commits; of a branch that begins, those of its last commit. */
export async function changedFiles(git: TryGit, before: string, head: string): Promise<readonly string[]> {
  const options = ['-r', '-z', '--name-only', '--no-commit-id', '--no-renames'];
  const range = /^0+$/.test(before) ? ['--root', head] : [before, head];
  return ((await git('diff-tree', ...options, ...range)) ?? '').split('\0').filter((path) => path !== '');
}
