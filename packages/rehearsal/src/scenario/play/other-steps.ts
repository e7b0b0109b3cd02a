import type { Asked } from '../../rehearse/people.ts';
import type { Member, Step } from '../form/step.ts';
import type { PlayedRun } from './played-run.ts';
import { type Begun, personOf, type Scene, whoDoes } from './scene.ts';

type Doing<Kind extends keyof Member> = (
  given: NonNullable<Member[Kind]>,
  step: Step | Member,
  scene: Scene,
) => Promise<Begun>;

const DONE: Begun = { runs: [] };

/** A commit on somebody's machine. */
export const commit: Doing<'commit'> = async (given, step, scene) => {
  await scene.branches.commit(given, personOf(step, scene));
  return DONE;
};

export const merge: Doing<'merge'> = async ({ branch, from, 'fast-forward': fastForward }, step, scene) => {
  await scene.branches.merge(branch, from, { fastForward }, personOf(step, scene));
  return DONE;
};

/** Time passes for the local GitHub, and for every process that starts later. */
export const wait: Doing<'wait'> = async (ms, _step, { world }) => {
  world.clock.advance(ms);
  return DONE;
};

export const deleteTag: Doing<'delete'> = ({ tag }, step, scene) =>
  asked(step, scene, { method: 'DELETE', path: `/git/refs/tags/${tag}` });

/** A tag that is not there is made. */
export const moveTag: Doing<'move'> = async ({ tag, to }, step, scene) => {
  const sha = await scene.branches.resolve(to);
  return scene.branches
    .hasTag(tag)
    .then((isThere) =>
      asked(
        step,
        scene,
        isThere
          ? { method: 'PATCH', path: `/git/refs/tags/${tag}`, body: { sha, force: true } }
          : { method: 'POST', path: '/git/refs', body: { ref: `refs/tags/${tag}`, sha } },
      ),
    );
};

/** Other bytes under the same name, in the newest release or draft that has it. */
export const replaceAsset: Doing<'replace'> = async ({ asset: name, with: content }, step, scene) => {
  const releases = [...scene.world.github.state.releases].sort((one, other) => other.id - one.id);
  const release = releases.find(({ assets }) => assets.some((asset) => asset.name === name));
  const asset = release?.assets.find((each) => each.name === name);
  if (release === undefined || asset === undefined) return { runs: [], refused: `no release has an asset ${name}` };
  const deleted = await asked(step, scene, { method: 'DELETE', path: `/releases/assets/${asset.id}` });
  if (deleted.refused !== undefined) return deleted;
  const path = `/releases/${release.id}/assets?name=${encodeURIComponent(name)}`;
  return asked(step, scene, { method: 'POST', path, body: content });
};

/** Cancels a run that waits for a review. One that does not wait is told so when it begins. */
export const cancelRun: Doing<'cancel'> = async ({ run: named, job }, step, scene) => {
  const number = named ?? scene.runs.length;
  const run = scene.runs[number - 1];
  if (run === undefined) return { runs: [], refused: `there is no run ${number}` };
  if (job !== undefined) return { runs: [], refused: whyNotAtJob(run) };
  const { refused } = await asked(step, scene, { method: 'POST', path: `/actions/runs/${run.model.id}/cancel` });
  if (refused !== undefined) return { runs: [], refused };
  await run.ended;
  return { runs: [run] };
};

function whyNotAtJob({ number, result }: PlayedRun): string {
  return result === undefined
    ? `run ${number} waits for a review: write \`cancel\` beside the step that gives it`
    : `run ${number} has ended`;
}

async function asked(step: Step | Member, scene: Scene, what: Asked): Promise<Begun> {
  const refused = await scene.world.people.ask(whoDoes(step, scene), what);
  return refused === undefined ? DONE : { runs: [], refused };
}
