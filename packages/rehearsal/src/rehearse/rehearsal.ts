import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CONFIG_FILE } from '@liftlock/core';
import type { DeployCommand } from '../kernel/deploys.ts';
import { deployCommands, type Deploys, type DeploysOptions } from '../deploy/index.ts';
import { assumptions, type Clock, type LocalGitHub } from '../github/index.ts';
import type { Problem } from '@liftlock/core';
import { RunModel } from '../kernel/run-model.ts';
import type { RunEvent } from '../runner/index.ts';
import type { Fixture } from './fixture.ts';
import type { RunnableWorkflow } from './inspect-before-run.ts';
import { type Explanation, explanationOf } from './explanation.ts';
import { checkKeepFolder, keep } from './keep.ts';
import { NEVER_REHEARSED } from './limits.ts';
import { machineNotes } from './job-environment.ts';
import { missedRelease } from './missed-release.ts';
import { publishRelease } from './publish-release.ts';
import { plannedVersion } from './planned-version.ts';
import type { RehearsalResult } from '../kernel/result.ts';
import { resultOf } from './result-of.ts';
import { findRepository } from './find-repository.ts';
import { REHEARSAL_FILE } from './rehearsal-file.ts';
import { starterFile } from './starter-file.ts';
import type { ReviewDecision, Reviews } from './reviews.ts';
import { eventNote, type RunStart } from './run-start.ts';
import { type RehearsedRun, Runs } from './runs.ts';
import { stageProblems } from './stage-problems.ts';
import { inspectAll, openWorld, type RehearsalOptions, startsOf } from './starts.ts';
import type { World } from './world.ts';

export type { RehearsalOptions } from './starts.ts';

/** Who watches, and answers when a job waits: the terminal, the page. */
export interface Observer {
  /** Something happened in a run; its model knows of it. */
  event(event: RunEvent, run: RehearsedRun): void;
  /** Something in the local GitHub changed. */
  changed?(): void;
  /** The run is over, and all that is known about it is known. */
  finished?(): void;
}

/** A rehearsal: a world, what starts its workflow, and all that follows. */
export class Rehearsal {
  /** Secrets that the workflow names and nobody has given. */
  readonly absentSecrets: readonly string[];
  readonly #world: World;
  readonly #options: RehearsalOptions;
  readonly #starts: readonly RunStart[];
  readonly #inspected: readonly RunnableWorkflow[];
  readonly #runs: Runs;
  readonly #notes: string[];
  #deploys: Deploys | undefined;
  #missed: readonly Problem[] = [];
  /** What is shown before the first run. */
  readonly #before = new RunModel();

  private constructor(
    world: World,
    options: RehearsalOptions,
    starts: readonly RunStart[],
    inspected: readonly RunnableWorkflow[],
  ) {
    this.#world = world;
    this.#options = options;
    this.#starts = starts;
    this.#inspected = inspected;
    this.#runs = new Runs(world);
    this.#notes = [...NEVER_REHEARSED, ...world.fixture.notRehearsed];
    this.#addNotes(inspected.flatMap(({ notRehearsed }) => notRehearsed));
    this.#addNotes(machineNotes(options.machine));
    this.#addNotes(starts.flatMap((start) => eventNote(start, options.asked ?? {})));
    this.absentSecrets = [...new Set(inspected.flatMap(({ absent }) => absent))];
  }

  /** Makes everything and runs nothing. What cannot be rehearsed is refused here, by name. */
  static async open(options: RehearsalOptions): Promise<Rehearsal> {
    if (options.keep !== undefined) await checkKeepFolder(options.keep);
    const world = await openWorld(options);
    try {
      const starts = await startsOf(world, options);
      return new Rehearsal(world, options, starts, await inspectAll(world, starts));
    } catch (error) {
      await world.close();
      throw error;
    }
  }

  /** Says what would happen, and runs nothing. */
  static async explain(options: RehearsalOptions): Promise<Explanation> {
    const [explained] = await Rehearsal.explainAll(options);
    if (explained === undefined) throw new Error('no workflow was chosen');
    return explained;
  }

  /** The same of everything that is started. */
  static async explainAll(options: RehearsalOptions): Promise<readonly Explanation[]> {
    const world = await openWorld(options);
    try {
      const starts = await startsOf(world, options);
      return await Promise.all(starts.map((start) => explanationOf(world, start, options.given)));
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

  /** Path of the workflow that is rehearsed, or of all. */
  get workflow(): string {
    return this.#starts.map(({ workflow }) => workflow.path).join(', ');
  }

  /** What starts it: `push of refs/heads/main`. */
  get event(): string {
    const [start] = this.#starts;
    return `${start?.event.name} of ${start?.ref}`;
  }

  /** Its runs so far. */
  get runs(): readonly RehearsedRun[] {
    return this.#runs.all;
  }

  /** What a run is called among others; undefined where there is but one. */
  nameOf(run: RehearsedRun): string | undefined {
    if (this.#starts.length === 1 && run.number === 1) return undefined;
    return this.#runs.nameOf(run);
  }

  /** What a run could do to the world. Nothing for the sample, whose hosts are processes of the rehearsal. */
  get deployCommands(): readonly DeployCommand[] {
    if (this.#options.repo === undefined) return [];
    const { config, provisions } = this.#world;
    return this.#inspected.flatMap(({ model, notRun }) =>
      deployCommands(config, model, { jobs: notRun, stubs: provisions.stubs }),
    );
  }

  /** Whether something of it runs in a container. */
  get mayUseContainers(): boolean {
    return this.#inspected.some(({ usesContainers }) => usesContainers);
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
    return this.fixture.environments
      .filter(({ reviewers, teams = [] }) => reviewers.length + teams.length > 0)
      .map(({ name }) => name);
  }

  async run(...observers: readonly Observer[]): Promise<RehearsalResult> {
    const { github, fixture, people } = this.#world;
    const forget = github.on(() => observers.forEach((each) => each.changed?.()));
    const watch = {
      signal: this.#options.signal,
      onEvent: (event: RunEvent, run: RehearsedRun) => {
        for (const each of observers) each.event(event, run);
      },
    };
    const starts = await Promise.all(this.#starts.map((start) => publishRelease(start, github, people)));
    await this.#runs.play(starts, watch).finally(forget);
    const results = this.runs.flatMap(({ result }) => result ?? []);
    this.#addNotes([...results.flatMap(({ notRehearsed }) => notRehearsed), ...this.#runs.notFollowed]);
    this.#addNotes(this.#deploys?.notes() ?? []);
    this.#missed = await this.#missedReleases();
    for (const each of observers) each.finished?.();
    if (this.#options.keep !== undefined)
      await keep(this.#options.keep, { github, gitDir: fixture.gitDir, runs: this.runs.map(({ model }) => model) });
    return resultOf(this.runs, github.state, {
      deploys: this.#deploys?.mode ?? 'run',
      wouldHaveContacted: this.#deploys?.contacts.list ?? [],
      notRehearsed: this.#notes,
      problems: [...results.flatMap(stageProblems), ...this.runs.flatMap(({ refused }) => refused), ...this.#missed],
    });
  }

  /** Of what the rehearsal itself has begun. */
  async #missedReleases(): Promise<readonly Problem[]> {
    const { fixture } = this.#world;
    const planned = () => plannedVersion(fixture, this.#world.fileAt(fixture.head, CONFIG_FILE));
    const missed = this.#inspected.map(({ model }, index) => {
      const result = this.runs[index]?.result;
      return result === undefined ? Promise.resolve([]) : missedRelease(model, result, planned);
    });
    return (await Promise.all(missed)).flat();
  }

  /** Environments that wait for somebody, in any run. */
  waiting(): string[] {
    return [...new Set(this.runs.flatMap(({ model }) => this.reviews.waiting(model.id)))];
  }

  /** Login of the person as whom one reviews an environment here. */
  reviewer(environment: string): string {
    const run = this.runs.find(({ model }) => this.reviews.waiting(model.id).includes(environment));
    return this.reviews.reviewer((run ?? this.runs[0])?.model.id ?? 0, environment);
  }

  /** Decides in every run that waits for one of these environments. A text says why GitHub did not take it. */
  async decide(decision: ReviewDecision): Promise<string | undefined> {
    const asked = this.runs.map(({ model }) => ({ id: model.id, waiting: this.reviews.waiting(model.id) }));
    const runs = asked.filter(({ waiting }) => waiting.some((name) => decision.environments.includes(name)));
    for (const { id, waiting } of runs) {
      const environments = decision.environments.filter((name) => waiting.includes(name));
      const problem = await this.reviews.decide(id, { ...decision, environments });
      if (problem !== undefined) return problem;
    }
    return runs.length > 0 ? undefined : this.reviews.decide(asked[0]?.id ?? 0, decision);
  }

  /** Ends every server and process, and removes the temporary folder. */
  close(): Promise<void> {
    return this.#world.close();
  }

  /** The run that a page shows: one that waits for a review, else one that goes on, else what was asked for. */
  get #shown(): RunModel {
    const models = this.runs.map(({ model }) => model);
    const goesOn = models.find(({ conclusion }) => conclusion === undefined);
    return models.find(({ waiting }) => waiting.length > 0) ?? goesOn ?? models[0] ?? this.#before;
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
    const { fixture, github } = this;
    const shown = () => this.#shown;
    return {
      repository: `${fixture.owner}/${fixture.repository}`,
      commit: { branch: fixture.branch, sha: fixture.head, ...fixture.commit },
      workflow: this.workflow,
      reviewer: (environment: string) => this.reviewer(environment),
      get run() {
        return shown();
      },
      model: (id: number) => this.runs.find(({ model }) => model.id === id)?.model,
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
