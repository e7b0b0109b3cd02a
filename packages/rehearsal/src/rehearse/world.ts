import { mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Config } from '@liftlock/core';
import { Deploys, type DeploysOptions, whyNoSandbox } from '../deploy/index.ts';
import { Clock, type LocalGitHub, type Served, serve, type Startable } from '../github/index.ts';
import {
  ConcurrencyGroups,
  type ContainerRuntime,
  EngineSession,
  type InspectedWorkflow,
  type InspectOptions,
  inspectWorkflow,
  NO_ENGINE,
  type Provisions,
  type RunEvent,
  type RunResult,
  runWorkflow,
} from '../runner/index.ts';
import { beginReleased } from './beginning.ts';
import { closeAll } from './close-all.ts';
import { configAt } from './config-at.ts';
import { refuseEndless } from './endless-runs.ts';
import { Following } from './following.ts';
import type { ChooseWorkflows, Fixture } from './fixture.ts';
import { fileAt } from './file-at.ts';
import { githubOf } from './github-of.ts';
import { inspectBeforeRun, type RunnableWorkflow } from './inspect-before-run.ts';
import { jobEnvironment } from './job-environment.ts';
import { type FixtureOptions, makeFixture, withGiven } from './make-fixture.ts';
import { People } from './people.ts';
import { type GivenProvisions, provisionsOf } from './provisions.ts';
import { redirectPrograms } from './redirects.ts';
import { readRehearsalFile, REHEARSAL_FILE, withProvisions } from './rehearsal-file.ts';
import { withSettings } from './repository-hosts.ts';
import { Reviews } from './reviews.ts';
import { requestedRun } from './requested-run.ts';
import type { RunStart } from './run-start.ts';
import { Sweeper } from './sweeper.ts';

export interface WorldOptions extends FixtureOptions {
  /** The folder that holds `actions/`, `dist/` and `action.yml` of the suite. */
  readonly suiteRoot: string;
  /** Where the temporary folder is made: the system's place for them. */
  readonly temporary?: string;
  /** The caller's PATH. */
  readonly path: string;
  /** What else steps see of the caller's environment, because somebody named it. */
  readonly machine?: Readonly<Record<string, string>>;
  /** Path of the node binary that runs the actions. */
  readonly node: string;
  readonly clock: () => number;
  /** Actions of other repositories, and what takes the place of those that are not here. */
  readonly provisions?: GivenProvisions;
  /** How many runs jobs may start. */
  readonly maxStarted?: number;
  /** Last changes to the people and environments of the repository. */
  readonly settle?: (fixture: Fixture) => Fixture;
}

/** GitHub lets steps that run `always()` go on for five minutes. Whoever cancels a rehearsal does not wait so long. */
const CANCEL_MS = 20_000;

export interface Watch {
  readonly signal: AbortSignal;
  onEvent(event: RunEvent): void;
  /** Whether a workflow that follows the run by `workflow_run` is to run. None does if nobody says so. */
  mayFollow?(start: Startable): Promise<boolean>;
}

/** A repository, its local GitHub and its machines: all that runs share, from the folder that it makes to its removal. */
export class World {
  readonly fixture: Fixture;
  readonly github: LocalGitHub;
  readonly people: People;
  readonly reviews: Reviews;
  /** The time of the rehearsed world. Whoever advances it lets time pass for GitHub and for every process that starts then. */
  readonly clock: Clock;
  readonly #options: WorldOptions;
  readonly #root: string;
  readonly #served: Served;
  readonly #sweeper: Sweeper;
  readonly #provisions: Provisions;
  /** How the jobs of each run ended, by its id. */
  readonly #ended = new Map<number, RunResult['jobs']>();
  readonly #groups = new ConcurrencyGroups();
  #deploys: Deploys | undefined;
  #engine: EngineSession | undefined;

  private constructor(options: WorldOptions, root: string, fixture: Fixture, clock: Clock, made: Made) {
    this.#options = options;
    this.#root = root;
    this.fixture = fixture;
    this.clock = clock;
    this.github = made.github;
    this.#served = made.served;
    this.#sweeper = made.sweeper;
    this.#provisions = made.provisions;
    this.people = new People(made.github);
    this.reviews = new Reviews(made.github, this.people);
  }

  /** Makes everything and runs nothing. */
  static async open(options: WorldOptions, choose: ChooseWorkflows): Promise<World> {
    // macOS links its temporary folder; paths of jobs must be the ones that programs find out themselves.
    const root = await realpath(await mkdtemp(join(options.temporary ?? tmpdir(), 'liftlock-rehearsal-')));
    const sweeper = new Sweeper(root, options.path);
    let made: Fixture | undefined;
    try {
      made = await makeFixture(root, options, choose);
      const file = readRehearsalFile(fileAt(made.gitDir, made.head, REHEARSAL_FILE));
      made = await withSettings(made, file.settings, root);
      const fixture = options.settle?.(made) ?? made;
      const given = withGiven(file.settings, options.given);
      const provisions = provisionsOf(withProvisions(file, options.provisions ?? {}), join(root, 'actions'));
      const clock = new Clock(options.clock);
      const github = githubOf(fixture, { root, given, clock });
      await Promise.all(['home', 'tmp', 'work'].map((name) => mkdir(join(root, name))));
      const notes = options.begin === 'released' ? await beginReleased(github, fixture, configAt(fixture)) : [];
      const begun = { ...fixture, notRehearsed: [...fixture.notRehearsed, ...notes] };
      const served = await serve(github);
      const place = { owner: fixture.owner, repository: fixture.repository, origin: served.origin };
      const folders = { home: join(root, 'home'), programs: join(root, 'programs') };
      const programs = await redirectPrograms(folders, { ...place, path: options.path }).catch(
        async (error: unknown) => {
          await served.close();
          throw error;
        },
      );
      const path = [programs ?? [], options.path].flat().join(delimiter);
      return new World({ ...options, path, given }, root, begun, clock, { github, provisions, served, sweeper });
    } catch (error) {
      await made?.close();
      await rm(root, { recursive: true, force: true });
      await sweeper.close();
      throw error;
    }
  }

  /** What would happen, and what stands in its way. */
  explain(run: RunStart): Promise<InspectedWorkflow> {
    return inspectWorkflow(run.workflow, this.#inspectOptions(run));
  }

  /** Refuses a run that cannot be rehearsed as a whole, by the names of what stands in its way. */
  async inspect(run: RunStart): Promise<RunnableWorkflow> {
    if (run.begun !== undefined) refuseEndless(this.github.state, this.#options.maxStarted);
    return inspectBeforeRun(run, {
      secrets: this.#options.given?.secrets ?? {},
      environments: this.fixture.environments,
      inspect: this.#inspectOptions(run),
    });
  }

  get provisions(): Provisions {
    return this.#provisions;
  }

  #inspectOptions({ event, ref, sha }: RunStart): InspectOptions {
    return {
      suite: { root: this.#options.suiteRoot },
      event: { ...event, ref },
      repository: { owner: this.fixture.owner, name: this.fixture.repository },
      provisions: this.#provisions,
      readFile: (path) => this.fileAt(sha, path),
    };
  }

  /** What becomes of steps that could reach the world, from the next run on. Until somebody says so, they run. */
  async contain(options: DeploysOptions): Promise<Deploys> {
    await this.#deploys?.close();
    const { github, fixture } = this;
    const sites = Object.values(fixture.sites);
    this.#deploys = await Deploys.open(options, { ...this.#place, github, sites, config: () => this.config });
    return this.#deploys;
  }

  /** At the commit that is rehearsed; undefined where there is none that can be read. */
  get config(): Config | undefined {
    return configAt(this.fixture);
  }

  /** Why this machine has no sandbox to offer; undefined if it has. */
  whyNoSandbox(): Promise<string | undefined> {
    return whyNoSandbox(this.#place);
  }

  get #place() {
    return { root: this.#root, home: join(this.#root, 'home'), node: this.#options.node, path: this.#options.path };
  }

  /** Hears of every run that somebody asks the local GitHub for; the function that it gives ends that. */
  onRequested(play: (start: RunStart) => void): () => void {
    const earlier = (runId: number) => this.#ended.get(runId);
    const from = { github: this.github, earlier, fileAt: (commit: string, path: string) => this.fileAt(commit, path) };
    return this.github.on(({ what, id }) => {
      if (what === 'run-requested') play(requestedRun(id, from));
    });
  }

  /** One run, to its end. Somebody who cancels it on the local GitHub cancels it here. */
  async start(run: RunStart, watch: Watch): Promise<RunResult> {
    const { fixture, github, clock } = this;
    const { node, suiteRoot, path, machine = {} } = this.#options;
    const [cancel, force] = [new AbortController(), new AbortController()];
    let runId = run.begun?.id ?? 0;
    if (github.isCancelled(runId)) cancel.abort();
    if (github.isCancelForced(runId)) force.abort();
    const forget = github.on(({ what, id }) => {
      if (id !== runId) return;
      if (what === 'cancel-requested') cancel.abort();
      if (what === 'cancel-forced') force.abort();
    });
    const following = new Following(github, (start) => watch.mayFollow?.(start) ?? Promise.resolve(false));
    const folder = (name: string) => join(this.#root, name);
    const result = await runWorkflow({
      ...run,
      repository: {
        owner: fixture.owner,
        name: fixture.repository,
        defaultBranch: fixture.defaultBranch,
        cloneUrl: `${github.origin}/git/${fixture.owner}/${fixture.repository}.git`,
        readFile: (file) => this.fileAt(run.sha, file),
      },
      host: github,
      workspace: folder('work'),
      node,
      suite: { root: suiteRoot },
      provisions: this.#provisions,
      env: jobEnvironment({ path, node, home: folder('home'), temporary: folder('tmp'), clock, machine, github }),
      containers: this.#containers,
      launch: (started, step, job, where) => this.#deploys?.launch(started, step, job, where) ?? started,
      clock: clock.now,
      signal: AbortSignal.any([watch.signal, cancel.signal]),
      force: force.signal,
      limits: { cancelMs: CANCEL_MS },
      groups: this.#groups,
      onEvent: (event) => {
        if (event.type === 'run-started') runId = event.runId;
        following.hear(event);
        watch.onEvent(event);
      },
    }).finally(forget);
    this.#ended.set(runId, result.jobs);
    await following.ended();
    return result;
  }

  /** Containers have no network as long as steps that could reach the world have none. */
  get #containers(): ContainerRuntime {
    const { github, fixture } = this;
    const mode = this.#deploys?.mode ?? 'run';
    return {
      session: () => {
        const { engine, why } = this.#provisions.engine?.() ?? NO_ENGINE;
        if (engine === undefined) throw new Error(why);
        this.#engine ??= new EngineSession(engine, this.#options.node);
        return this.#engine;
      },
      network: mode === 'run' ? 'open' : 'closed',
      ...(mode !== 'run' && { closedBy: `--deploy=${mode}` }),
      ports: [github.origin, ...Object.values(fixture.sites)].map((url) => Number(new URL(url).port)),
    };
  }

  /** Ends every server and process, and removes the temporary folder. */
  async close(): Promise<void> {
    await closeAll([
      () => this.#engine?.close(),
      () => this.#served.close(),
      () => this.#deploys?.close(),
      () => this.fixture.close(),
      () => rm(this.#root, { recursive: true, force: true, maxRetries: 3 }),
      () => this.#sweeper.close(),
    ]);
  }

  fileAt(commit: string, path: string): string | undefined {
    return fileAt(this.fixture.gitDir, commit, path);
  }
}

interface Made {
  readonly provisions: Provisions;
  readonly github: LocalGitHub;
  readonly served: Served;
  readonly sweeper: Sweeper;
}
