import { type DeploymentPayload, type Ports, promote, stage } from '@liftlock/core';
import { builtCandidate, lightRig, SETTINGS } from '../pipeline/light.ts';
import { commit, ledgerOf } from '../pipeline/support.ts';
import type { Rig, StageOptions } from '../support/pipeline/rig.ts';

export interface Staged {
  readonly rig: Rig;
  readonly candidate: string;
}

/** The light pipeline's first candidate, staged and approved for production. */
export async function approvedCandidate(): Promise<Staged> {
  const rig = await lightRig();
  const candidate = await builtCandidate(rig);
  await rig.run(stage, { candidate }, { settings: SETTINGS });
  await rig.review('production', 'approved', 'Looks right.');
  return { rig, candidate };
}

/** One more commit in a run of its own: built, staged and approved. */
export async function nextApproved(rig: Rig, message: string): Promise<string> {
  commit(rig, message, { 'next.txt': `${message}\n` });
  rig.beginRun();
  const candidate = await builtCandidate(rig);
  await rig.run(stage, { candidate }, { settings: SETTINGS });
  await rig.review('production', 'approved', 'Looks right, too.');
  return candidate;
}

export function promoted(rig: Rig, candidate: string, options: StageOptions = {}) {
  return rig.run(promote, { candidate, environment: 'production' }, { settings: SETTINGS, ...options });
}

/** Something happens while the deploy step runs. */
export function duringDeploy(what: () => void) {
  return (ports: Ports): Ports => ({
    ...ports,
    commands: {
      run: (script) => {
        if (script.purpose === 'deploy') what();
        return ports.commands.run(script);
      },
    },
  });
}

/** Tags of published releases. */
export function published(rig: Rig): string[] {
  return rig.github.state.releases.filter(({ draft }) => !draft).map(({ tagName }) => tagName);
}

export function draftOf(rig: Rig) {
  const draft = rig.github.state.releases.find((release) => release.draft);
  if (draft === undefined) throw new Error('there is no draft');
  return draft;
}

/** Writes a success for production with nothing but `deployments: write`. */
export async function forgeSuccess(rig: Rig, change: Partial<DeploymentPayload>): Promise<void> {
  const [staged] = rig.github.state.deployments.filter(({ environment }) => environment === 'staging');
  const { owner, repository } = rig.sample;
  const token = rig.github.issueToken({ login: rig.sample.people.actor.login });
  const call = async (path: string, body: unknown) => {
    const answer = await rig.github.fetch(`${rig.github.origin}/repos/${owner}/${repository}/${path}`, {
      method: 'POST',
      headers: { authorization: `token ${token}`, 'content-type': 'application/json', 'user-agent': 'mallory' },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(await answer.text());
    return (await answer.json()) as { id: number };
  };
  const payload = { ...(staged?.payload as object), environment: 'production', previous: null, ...change };
  const common = { task: 'liftlock', environment: 'production', auto_merge: false, required_contexts: [] };
  const { id } = await call('deployments', { ref: rig.sample.head, ...common, payload });
  for (const state of ['in_progress', 'success']) await call(`deployments/${id}/statuses`, { state });
}

/** The states of each record in production, oldest first. */
export function productionStates(rig: Rig): string[][] {
  return ledgerOf(rig, 'production').map(({ states }) => states);
}
