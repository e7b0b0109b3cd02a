import { stage } from '@liftlock/core';
import type { Attempt, Rig, StageOptions } from '../support/pipeline/rig.ts';
import { builtCandidate, lightRig, SETTINGS } from './light.ts';
import { commit, replaced } from './support.ts';

/** A candidate is built, and the run of an older one waits for a review of production. */
export interface Newer {
  readonly rig: Rig;
  readonly candidate: string;
  /** Id of the run that waits. */
  readonly older: number;
}

export async function newerBuilt(): Promise<Newer> {
  const rig = await lightRig();
  commit(rig, 'ci: supersede', {
    '.github/liftlock.yml': replaced('    release: true\n', '    release: true\n    supersede: true\n'),
  });
  await rig.run(stage, { candidate: await builtCandidate(rig) }, { settings: SETTINGS });
  const older = rig.runId;
  waitFor(rig, 'production');
  commit(rig, 'fix: be newer', { 'newer.txt': 'yes' });
  rig.beginRun();
  return { rig, candidate: await builtCandidate(rig), older };
}

/** Adds a job to the current run that waits for a review. */
export function waitFor(rig: Rig, environment: string): void {
  const key = `promote-${environment}`;
  const gate = { name: environment, deployment: false };
  const { id } = rig.github.createJob({ runId: rig.runId, key, name: key, environment: gate, permissions: {} });
  void rig.github.awaitReview(id, new AbortController().signal);
}

/** Stages in a job that may cancel runs. */
export function stageIn(rig: Rig, candidate: string, options: StageOptions = {}): Promise<Attempt> {
  const permissions = { ...stage.permissions, actions: 'write' } as const;
  return rig.run(stage, { candidate }, { settings: SETTINGS, permissions, ...options });
}

export function isCancelled(rig: Rig, run: number): boolean {
  const attempts = rig.github.state.runs.find(({ id }) => id === run)?.attempts ?? [];
  return attempts.some(({ cancelRequested }) => cancelRequested);
}
