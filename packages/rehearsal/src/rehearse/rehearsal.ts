import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CONFIG_FILE } from '@liftlock/core';
import type { DeployCommand } from '../kernel/deploys.ts';
import { deployCommands, type Deploys, type DeploysOptions } from '../deploy/index.ts';
import { assumptions, type Clock, type LocalGitHub } from '../github/index.ts';
import type { Problem } from '@liftlock/core';
import { RunModel } from '../kernel/run-model.ts';
import type { RunEvent } from '../runner/index.ts';
import { chooseWorkflow } from './choose-workflow.ts';
import type { Fixture } from './fixture.ts';
import type { RunnableWorkflow } from './inspect-before-run.ts';
import type { AskedEvent } from './choose-event.ts';
import { type Explanation, explanationOf } from './explanation.ts';
import { checkKeepFolder, keep, summariesOf } from './keep.ts';
import { NEVER_REHEARSED } from './limits.ts';
import { missedRelease } from './missed-release.ts';
import { publishRelease } from './publish-release.ts';
import { plannedVersion } from './planned-version.ts';
import type { RehearsalResult } from '../kernel/result.ts';
import { resultOf } from './result-of.ts';
import { findRepository } from './find-repository.ts';
import { REHEARSAL_FILE } from './rehearsal-file.ts';
import { starterFile } from './starter-file.ts';
import type { ReviewDecision, Reviews } from './reviews.ts';
import { eventNote, firstRun, type RunStart } from './run-start.ts';
import { stageProblems } from './stage-problems.ts';
import { World, type WorldOptions } from './world.ts';

export interface RehearsalOptions extends WorldOptions {
  readonly workflow?: string | undefined;
  /** What it is started with; the event that starts it if nobody says. */
  readonly asked?: AskedEvent;
  /** Where to keep what was made. */
  readonly keep?: string | undefined;
  readonly signal: AbortSignal;
}

/** Who watches, and answers when a job waits: the terminal, the page. */
export interface Observer {
  /** Something happened in the run; the model knows of it. */
  event(event: RunEvent): void;
  /** Something in the local GitHub changed. */
  changed?(): void;
  /** The run is over, and all that is known about it is known. */
  finished?(): void;
}

function openWorld(options: RehearsalOptions): Promise<World> {
  const { workflow: named, asked = {} } = options;
  return World.open({ begin: 'released', ...options }, async (git, { folder, push }) => {
    const ref = asked.tag === undefined ? push.ref : `refs/tags/${asked.tag}`;
    return [await chooseWorkflow(git, { folder, named, push: { name: asked.event ?? 'push', ref } })];
  });
}

async function startOf(world: World, { asked }: RehearsalOptions): Promise<RunStart> {
  const start = await firstRun(world.fixture, asked);
  if (start === undefined) throw new Error('no workflow was chosen');
  return start;
}

/** A rehearsal of one run: a world, and the push that starts its workflow. */
export class Rehearsal {
  readonly model = new RunModel();
  /** Secrets that the workflow names and nobody has given. */
  readonly absentSecrets: readonly string[];
  readonly #world: World;
  readonly #options: RehearsalOptions;
  readonly #start: RunStart;
  readonly #inspected: RunnableWorkflow;
  readonly #notes: string[];
  #deploys: Deploys | undefined;
  #missed: readonly Problem[] = [];

  private constructor(world: World, options: RehearsalOptions, start: RunStart, inspected: RunnableWorkflow) {
    this.#world = world;
    this.#options = options;
    this.#start = start;
    this.#inspected = inspected;
    this.#notes = [...NEVER_REHEARSED, ...world.fixture.notRehearsed, ...inspected.notRehearsed];
    this.#notes.push(...eventNote(start, options.asked ?? {}));
    this.absentSecrets = inspected.absent;
  }

  /** Makes everything and runs nothing. What cannot be rehearsed is refused here, by name. */
  static async open(options: RehearsalOptions): Promise<Rehearsal> {
    if (options.keep !== undefined) await checkKeepFolder(options.keep);
    const world = await openWorld(options);
    try {
      const start = await startOf(world, options);
      return new Rehearsal(world, options, start, await world.inspect(start));
    } catch (error) {
      await world.close();
      throw error;
    }
  }

  /** Says what would happen, and runs nothing. */
  static async explain(options: RehearsalOptions): Promise<Explanation> {
    const world = await openWorld(options);
    try {
      return await explanationOf(world, await startOf(world, options), options.given);
    } finally {
      await world.close();
    }
  }

  get fixture(): Fixture {
    return this.#world.fixture;
  }

  get github(): LocalGitHub {
    return this.#world.github;
  }

  get clock(): Clock {
    return this.#world.clock;
  }

  get reviews(): Reviews {
    return this.#world.reviews;
  }

  /** Path of the workflow that is rehearsed. */
  get workflow(): string {
    return this.#start.workflow.path;
  }

  /** What starts it: `push of refs/heads/main`. */
  get event(): string {
    return `${this.#start.event.name} of ${this.#start.ref}`;
  }

  /** What a run could do to the world. Nothing for the sample, whose hosts are processes of the rehearsal. */
  get deployCommands(): readonly DeployCommand[] {
    if (this.#options.repo === undefined) return [];
    const { model, notRun } = this.#inspected;
    return deployCommands(this.#world.config, model, { jobs: notRun, stubs: this.#world.provisions.stubs });
  }

  /** Whether something of it runs in a container. */
  get mayUseContainers(): boolean {
    return this.#inspected.usesContainers;
  }

  /** What becomes of these commands. Until somebody says so, they run. */
  async contain(options: DeploysOptions): Promise<void> {
    this.#deploys = await this.#world.contain(options);
  }

  /**
   * Writes a file of settings to begin with into the user's repository, where there is none yet. Gives its path.
   *
   * @param schema Address of its JSON Schema; that of `main` if left out.
   */
  async writeSettings(schema?: string): Promise<string> {
    const path = join(await findRepository(this.#options.repo ?? '.'), REHEARSAL_FILE);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, starterFile(this.fixture.environments, schema), { flag: 'wx' });
    return path;
  }

  /** Why this machine has no sandbox to offer; undefined if it has. */
  whyNoSandbox(): Promise<string | undefined> {
    return this.#world.whyNoSandbox();
  }

  /** Environments that somebody has to approve. */
  get reviewed(): string[] {
    return this.fixture.environments.filter(({ reviewers }) => reviewers.length > 0).map(({ name }) => name);
  }

  async run(...observers: readonly Observer[]): Promise<RehearsalResult> {
    const { github, fixture } = this.#world;
    const forget = github.on(() => observers.forEach((each) => each.changed?.()));
    const watch = {
      signal: this.#options.signal,
      onEvent: (event: RunEvent) => {
        this.model.apply(event);
        for (const each of observers) each.event(event);
      },
    };
    const start = await publishRelease(this.#start, github, this.#world.people);
    const result = await this.#world.start(start, watch).finally(forget);
    this.#addNotes([...result.notRehearsed, ...(this.#deploys?.notes() ?? [])]);
    this.#missed = await missedRelease(this.#inspected.model, result, () =>
      plannedVersion(fixture, this.#world.fileAt(fixture.head, CONFIG_FILE)),
    );
    for (const each of observers) each.finished?.();
    if (this.#options.keep !== undefined)
      await keep(this.#options.keep, { github, gitDir: fixture.gitDir, jobs: this.model.jobs });
    return resultOf(result, github.state, {
      deploys: this.#deploys?.mode ?? 'run',
      wouldHaveContacted: this.#deploys?.contacts.list ?? [],
      notRehearsed: this.#notes,
      problems: [...stageProblems(result), ...this.#missed],
      summaries: summariesOf(this.model.jobs),
    });
  }

  decide(decision: ReviewDecision): Promise<string | undefined> {
    return this.reviews.decide(this.model.id, decision);
  }

  /** Ends every server and process, and removes the temporary folder. */
  close(): Promise<void> {
    return this.#world.close();
  }

  get #deploysNow() {
    const isSample = this.#options.repo === undefined;
    return { isSample, mode: this.#deploys?.mode ?? ('run' as const), contacts: this.#deploys?.contacts.list ?? [] };
  }

  #addNotes(notes: readonly string[]): void {
    for (const note of notes) if (!this.#notes.includes(note)) this.#notes.push(note);
  }

  /** What pages about it show, and how they answer. */
  get source() {
    const { fixture, github, model } = this;
    return {
      repository: `${fixture.owner}/${fixture.repository}`,
      commit: { branch: fixture.branch, sha: fixture.head, ...fixture.commit },
      workflow: this.workflow,
      reviewer: (environment: string) => this.reviews.reviewer(model.id, environment),
      run: model,
      model: (run: number) => (run === model.id ? model : undefined),
      github,
      gitDir: fixture.gitDir,
      sites: fixture.sites,
      assumptions,
      deploys: () => this.#deploysNow,
      notRehearsed: () => this.#notes,
      problems: () => this.#missed,
      review: (decision: ReviewDecision) => this.decide(decision),
    };
  }
}
