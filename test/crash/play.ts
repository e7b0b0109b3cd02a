import { Crash, type CrashPoint, Interruption, NEVER } from '../support/pipeline/crash.ts';
import { finalState } from '../support/pipeline/final-state.ts';
import type { Attempt } from '../support/pipeline/rig.ts';
import { isOfGitHub } from './points.ts';
import { differenceOf, Watch } from './invariants.ts';
import type { Scene, Story } from './story.ts';
import type { Job, World } from './world.ts';

/** After this many undisturbed attempts a job must have ended. */
const ATTEMPTS = 3;

/** How a story ends when nobody disturbs its last run. */
export interface Undisturbed {
  /** Names of the effects of the last run, in order. */
  readonly effects: readonly string[];
  readonly decision: string | undefined;
  readonly state: ReturnType<typeof stateOf>;
}

/** A promise that was broken, as a story of what was stopped where. */
export class Broken extends Error {}

/** A story whose last run can be played again and again, each time from the same moment. */
export class Play {
  readonly story: Story;
  readonly #scene: Scene;
  readonly undisturbed: Undisturbed;

  private constructor(story: Story, scene: Scene, undisturbed: Undisturbed) {
    this.story = story;
    this.#scene = scene;
    this.undisturbed = undisturbed;
  }

  static async begin(story: Story): Promise<Play> {
    const scene = await story.begin();
    try {
      scene.world.pack();
      return new Play(story, scene, await undisturbed(story, scene));
    } catch (error) {
      await scene.world.stop();
      throw error;
    }
  }

  /** Stops the last run at a point, and gives the moment after it. */
  async stopAt(point: CrashPoint): Promise<Stopped> {
    const run = await Run.from(this.story, this.#scene.world, this.#scene.job);
    return new Stopped(run, this.undisturbed, await run.attempt(point));
  }

  stop(): Promise<void> {
    return this.#scene.world.stop();
  }
}

async function undisturbed(story: Story, { world, job }: Scene): Promise<Undisturbed> {
  const run = await Run.from(story, world, job);
  try {
    const { effects, decision } = await run.attempt(NEVER);
    run.mustHold();
    if (!run.isWhole) throw run.broken(`it does not even end undisturbed: ${decision ?? 'it crashed'}`);
    run.mustWriteOnlyIfSo(effects);
    const end = endOf(run.world);
    if (end !== story.ends) throw run.broken(`it ends as\n${end}\nand should end as\n${story.ends}`);
    return { effects, decision, state: stateOf(run.world) };
  } finally {
    await run.stop();
  }
}

/** The moment after a stop: the job may run again, and be stopped again. */
export class Stopped {
  readonly #run: Run;
  readonly #undisturbed: Undisturbed;
  readonly #last: Ending;

  constructor(run: Run, undisturbed: Undisturbed, last: Ending) {
    this.#run = run;
    this.#undisturbed = undisturbed;
    this.#last = last;
  }

  /** @throws Broken if a record says that a deployment still runs. */
  async mustLeaveNothingUnfinished(): Promise<void> {
    const open = this.#run.world.rig.github.state.deployments.filter(({ statuses }) =>
      /^(pending|queued|in_progress)$/.test(statuses.at(-1)?.state ?? 'pending'),
    );
    if (open.length === 0) return;
    await this.stop();
    throw this.#run.broken(`it leaves unfinished: ${open.map(({ environment }) => environment).join(', ')}`);
  }

  /** Effects of the re-run that would follow, which is not disturbed, played to its end. */
  async rerunEffects(): Promise<readonly string[]> {
    const run = await this.#run.fork();
    try {
      run.rerun();
      const { effects } = await run.attempt(NEVER);
      return effects;
    } finally {
      await run.stop();
    }
  }

  /** Runs the job again and stops that, too. */
  async stopAgainAt(point: CrashPoint): Promise<Stopped> {
    const run = await this.#run.fork();
    run.rerun();
    return new Stopped(run, this.#undisturbed, await run.attempt(point));
  }

  /**
   * Runs the job again until it ends, and compares.
   *
   * @throws Broken if it ends anywhere else than undisturbed, or if something was wrong in between.
   */
  async mustEndAsUndisturbed(): Promise<void> {
    const run = this.#run;
    try {
      let { decision } = this.#last;
      for (let tries = 1; !run.hasEndedAs(decision, this.#undisturbed.decision); tries += 1) {
        if (tries > ATTEMPTS) throw run.broken(`it does not end as undisturbed: ${decision}, ${run.problem}`);
        run.rerun();
        let effects: readonly string[];
        ({ decision, effects } = await run.attempt(NEVER));
        run.mustWriteOnlyIfSo(effects);
      }
      run.mustHold();
      const difference = differenceOf(
        withoutFailedTries(stateOf(run.world)),
        withoutFailedTries(this.#undisturbed.state),
      );
      if (difference !== undefined) throw run.broken(`it ends in another state:\n${difference}`);
    } finally {
      await run.stop();
    }
  }

  stop(): Promise<void> {
    return this.#run.stop();
  }
}

interface Ending {
  readonly effects: readonly string[];
  /** Undefined if the process was ended. */
  readonly decision: string | undefined;
}

/** The attempts of one job, watched. */
class Run {
  readonly #story: Story;
  readonly world: World;
  readonly #job: Job;
  readonly #watch: Watch;
  /** What happened so far, for people. */
  readonly #told: string[];
  #last: Attempt | undefined;
  #wasCut = false;

  private constructor(story: Story, world: World, job: Job, told: readonly string[]) {
    this.#story = story;
    this.world = world;
    this.#job = job;
    this.#told = [...told];
    this.#watch = new Watch(world, { mayUnlock: job.inputs['intent'] === 'unlock' });
  }

  static async from(story: Story, moment: World, job: Job): Promise<Run> {
    return new Run(story, await moment.fork(), job, []);
  }

  async fork(): Promise<Run> {
    return new Run(this.#story, await this.world.fork(), this.#job, this.#told);
  }

  stop(): Promise<void> {
    return this.world.stop();
  }

  /** Whether the last attempt ended by itself, and without a problem where the story does not expect one. */
  get isWhole(): boolean {
    const { fails } = this.#story;
    const codes = this.#last?.result.problems.map(({ code }) => code as string);
    if (codes === undefined) return false;
    return fails === undefined ? codes.length === 0 : codes.some((code) => fails.includes(code));
  }

  /** A job that failed may be held when it runs again: what it tried was rolled back. */
  hasEndedAs(decision: string | undefined, undisturbed: string | undefined): boolean {
    const { fails } = this.#story;
    // While GitHub cannot be reached nobody can go back there, and the job says that it failed.
    if (fails !== undefined && this.#wasCut) return false;
    return this.isWhole && (fails !== undefined || decision === undisturbed);
  }

  get problem(): string {
    return JSON.stringify(this.#last?.result.problems.map(({ code, found }) => `${code}: ${found}`) ?? []);
  }

  rerun(): void {
    this.world.rig.rerun();
  }

  async attempt(point: CrashPoint): Promise<Ending> {
    const number = this.#told.length + 1;
    const stop: Interruption = new Interruption(point, () =>
      this.#watch.look(`attempt ${number}, after ${stop.seen.length} (${stop.seen.at(-1)})`),
    );
    this.#last = undefined;
    try {
      this.#last = await this.world.run(this.#job, stop);
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
    }
    this.#wasCut = point.moment === 'cut' && point.effect <= stop.seen.length;
    this.#told.push(told(number, point, stop.seen, this.#last));
    return { effects: stop.seen, decision: this.#last?.outputs.values['decision'] };
  }

  /** @throws Broken if the story says that nothing is written, and something was. */
  mustWriteOnlyIfSo(effects: readonly string[]): void {
    const writes = effects.filter(isOfGitHub);
    if (this.#story.writesNothing === true && writes.length > 0) throw this.broken(`it writes: ${writes.join(', ')}`);
  }

  mustHold(): void {
    if (this.#watch.found.length > 0) throw this.broken(this.#watch.found.join('\n'));
  }

  broken(what: string): Broken {
    return new Broken(`"${this.#story.name}"\n${this.#told.map((line) => `  ${line}`).join('\n')}\n${what}`);
  }
}

const HOW = {
  before: 'ended before',
  after: 'ended after',
  lost: 'without the answer to',
  cut: 'cut off from GitHub at',
  cancelled: 'cancelled at',
} as const;

function told(number: number, { effect, moment }: CrashPoint, seen: readonly string[], last: Attempt | undefined) {
  const stop = effect > seen.length ? 'undisturbed' : `${HOW[moment]} effect ${effect}, ${seen[effect - 1]}`;
  const end = last === undefined ? 'nothing more' : last.result.headline;
  return `attempt ${number}: ${stop}: ${end}`;
}

/** What people see at the end, so that an omission in every play is not taken for how it should be. */
function endOf({ rig, machines }: World): string {
  const { releases, latestReleaseId } = rig.github.state;
  const versions = Object.values(machines.state).map(({ version }) => version || 'nothing');
  const latest = releases.find(({ id }) => id === latestReleaseId)?.tagName ?? 'nothing';
  const read = releases.map(({ tagName, draft, body }) => {
    const notice = /\*\*(Rolled back|Yanked)\.\*\*/.exec(body ?? '')?.[1]?.toLowerCase();
    return [tagName, ...(draft ? ['draft'] : []), ...(notice === undefined ? [] : [notice])].join(' ');
  });
  const live = versions.length === 0 ? 'no machines' : versions.join(' ');
  return `${live}, latest ${latest}: ${read.join(', ')}`;
}

function stateOf({ rig, machines }: World) {
  const holds = Object.entries(machines.state).map(([name, { holds: bytes, version }]) => ({ name, bytes, version }));
  return { ...finalState(rig), holds };
}

/**
 * A job that goes on while GitHub cannot be reached fails and rolls back; when GitHub is there again in time, its record is
 * closed as `failure`. Somebody who came second says so in a record, each time. That is history and nothing goes on from
 * it, so it may be there or not. No other record may.
 */
function withoutFailedTries(state: ReturnType<typeof stateOf>): ReturnType<typeof stateOf> {
  return {
    ...state,
    deployments: state.deployments
      .filter(({ intent, statuses }) => !isLostWayBack(intent, statuses))
      .filter(({ statuses }) => !/^failure: |^inactive: Record \d+ was first$/.test(statuses.at(-1) ?? '')),
  };
}

/** Nobody takes over the record of a way back after a failed deploy: whoever fails again makes one of its own. */
function isLostWayBack(intent: string | undefined, statuses: readonly string[]): boolean {
  return intent === 'rollback' && statuses.at(-1)?.startsWith('error: Its job ended') === true;
}
