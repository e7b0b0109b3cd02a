import type { PlayedRun } from './played-run.ts';
import type { Begun, Scene } from './scene.ts';

/**
 * Waits until all that the steps began has settled: the runs that these runs start, and those that had been waiting for
 * them, too.
 */
export async function settle(
  begun: readonly Begun[],
  pending: readonly PlayedRun[],
  scene: Scene,
): Promise<readonly Begun[]> {
  let all = begun;
  for (;;) {
    const runs = new Set([...all.flatMap((each) => each.runs), ...pending]);
    await Promise.all([...runs].map((run) => run.settled()));
    const more = withFollowers(all, scene);
    if (more === all) return withResumed(all, pending);
    all = more;
  }
}

/** Runs that a run of a step has started belong to the step, and are reviewed by the same people. */
function withFollowers(begun: readonly Begun[], scene: Scene): readonly Begun[] {
  const taken = new Set(begun.flatMap(({ runs }) => runs));
  const all = begun.map((each) => {
    const followers = scene.runs.filter((run) => !taken.has(run) && starterOf(run, each.runs, scene) !== undefined);
    for (const run of followers) {
      taken.add(run);
      run.follow(starterOf(run, each.runs, scene)?.plan ?? run.plan);
    }
    return followers.length === 0 ? each : { ...each, runs: [...each.runs, ...followers] };
  });
  return all.every((each, index) => each === begun[index]) ? begun : all;
}

function starterOf({ id }: PlayedRun, runs: readonly PlayedRun[], { world }: Scene): PlayedRun | undefined {
  const record = world.github.state.runs.find((run) => run.id === id);
  return runs.find((run) => run.id === record?.attempts.at(-1)?.startedBy);
}

/** What went on because of a step, and has ended, is told with it. */
function withResumed(begun: readonly Begun[], pending: readonly PlayedRun[]): readonly Begun[] {
  const [first, ...rest] = begun;
  const resumed = pending.filter((run) => run.result !== undefined && first?.runs.includes(run) === false);
  return first === undefined || resumed.length === 0
    ? begun
    : [{ ...first, runs: [...first.runs, ...resumed] }, ...rest];
}
