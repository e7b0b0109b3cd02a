import { mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LiftlockError } from '@liftlock/core';
import { assumptions, Clock, LocalGitHub, type Served, serve } from '../github/index.ts';
import { RunModel } from '../kernel/run-model.ts';
import { inspectWorkflow, type RunEvent, runWorkflow } from '../runner/index.ts';
import { jobEnvironment } from './job-environment.ts';
import { checkKeepFolder, keep } from './keep.ts';
import { NEVER_REHEARSED } from './limits.ts';
import { workflowNotRunnable } from './problems.ts';
import { repositoryScene } from './repository-scene.ts';
import type { RehearsalResult } from '../kernel/result.ts';
import { resultOf } from './result-of.ts';
import { type ReviewDecision, Reviews } from './reviews.ts';
import { sampleScene } from './sample-scene.ts';
import type { GivenSettings, Scene } from './scene.ts';

export interface RehearsalOptions {
  /** The folder that holds `actions/`, `dist/` and `action.yml` of the suite. */
  readonly suiteRoot: string;
  /** A folder in the repository to rehearse; the sample if there is none. */
  readonly repo?: string | undefined;
  readonly workflow?: string | undefined;
  readonly given?: GivenSettings;
  /** Where to keep what was made. */
  readonly keep?: string | undefined;
  /** Where the temporary folder is made: the system's place for them. */
  readonly temporary?: string;
  /** The caller's PATH; of their environment nothing else is taken. */
  readonly path: string;
  /** Path of the node binary that runs the actions. */
  readonly node: string;
  readonly clock: () => number;
  readonly signal: AbortSignal;
}

/** GitHub lets steps that run `always()` go on for five minutes. Whoever presses Ctrl-C does not wait so long. */
const CANCEL_MS = 20_000;

/** Who watches, and answers when a job waits: the terminal, the page. */
export interface Audience {
  /** Something happened in the run; the model knows of it. */
  event(event: RunEvent): void;
  /** Something in the local GitHub changed. */
  changed?(): void;
  /** The run is over, and all that is known about it is known. */
  finished?(): void;
}

/** One rehearsal, from the temporary folder that it makes to the one that it removes. */
export class Rehearsal {
  readonly scene: Scene;
  readonly github: LocalGitHub;
  readonly reviews: Reviews;
  readonly run = new RunModel();
  /** The time of the rehearsed world. Whoever advances it lets time pass for GitHub and for every process that starts then. */
  readonly clock: Clock;
  readonly #options: RehearsalOptions;
  readonly #root: string;
  readonly #served: Served;
  readonly #notes: string[];

  private constructor(parts: {
    readonly options: RehearsalOptions;
    readonly root: string;
    readonly scene: Scene;
    readonly github: LocalGitHub;
    readonly clock: Clock;
    readonly served: Served;
    readonly notes: readonly string[];
  }) {
    this.scene = parts.scene;
    this.github = parts.github;
    this.clock = parts.clock;
    this.reviews = new Reviews(parts.github);
    this.#options = parts.options;
    this.#root = parts.root;
    this.#served = parts.served;
    this.#notes = [...NEVER_REHEARSED, ...parts.scene.notRehearsed, ...parts.notes];
  }

  /** Makes everything and runs nothing. What cannot be rehearsed is refused here, by name. */
  static async open(options: RehearsalOptions): Promise<Rehearsal> {
    if (options.keep !== undefined) await checkKeepFolder(options.keep);
    // macOS links its temporary folder; paths of jobs must be the ones that programs find out themselves.
    const root = await realpath(await mkdtemp(join(options.temporary ?? tmpdir(), 'liftlock-rehearsal-')));
    let scene: Scene | undefined;
    let served: Served | undefined;
    try {
      scene = await makeScene(root, options);
      const notes = refuseEarly(scene, options);
      const clock = new Clock(options.clock);
      const github = localGitHub(root, scene, { ...options, clock });
      served = await serve(github);
      return new Rehearsal({ options, root, scene, github, clock, served, notes });
    } catch (error) {
      await served?.close();
      await scene?.close();
      await rm(root, { recursive: true, force: true });
      throw error;
    }
  }

  async perform(...audience: readonly Audience[]): Promise<RehearsalResult> {
    const { scene, github } = this;
    const { clock } = this;
    const { signal, node, suiteRoot, path } = this.#options;
    const folders = await this.#folders('home', 'tmp', 'work');
    const forget = github.on(() => audience.forEach((each) => each.changed?.()));
    const result = await runWorkflow({
      workflow: scene.workflow,
      repository: {
        owner: scene.owner,
        name: scene.repository,
        defaultBranch: scene.defaultBranch,
        cloneUrl: `${github.origin}/git/${scene.owner}/${scene.repository}.git`,
        readFile: (path) => scene.readFile(path),
      },
      event: scene.event,
      ref: `refs/heads/${scene.branch}`,
      sha: scene.head,
      actor: scene.actor,
      host: github,
      workspace: folders.work,
      node,
      suite: { root: suiteRoot },
      env: jobEnvironment({ path, node, home: folders.home, temporary: folders.tmp, clock }),
      clock: clock.now,
      signal,
      limits: { cancelMs: CANCEL_MS },
      onEvent: (event) => {
        this.run.take(event);
        for (const each of audience) each.event(event);
      },
    }).finally(forget);
    this.#learn(result.notRehearsed);
    for (const each of audience) each.finished?.();
    if (this.#options.keep !== undefined) await keep(this.#options.keep, github, scene.gitDir);
    return resultOf(result, github.state, this.#notes);
  }

  decide(decision: ReviewDecision): Promise<string | undefined> {
    return this.reviews.decide(this.run.id, decision);
  }

  /** Ends every server and process, and removes the temporary folder. */
  async close(): Promise<void> {
    await this.#served.close();
    await this.scene.close();
    await rm(this.#root, { recursive: true, force: true, maxRetries: 3 });
  }

  #learn(notes: readonly string[]): void {
    for (const note of notes) if (!this.#notes.includes(note)) this.#notes.push(note);
  }

  async #folders<Name extends string>(...names: readonly Name[]): Promise<Record<Name, string>> {
    const made = await Promise.all(
      names.map(async (name) => {
        const folder = join(this.#root, name);
        await mkdir(folder);
        return [name, folder] as const;
      }),
    );
    return Object.fromEntries(made) as Record<Name, string>;
  }

  /** What pages about it show, and how they answer. */
  get source() {
    const { scene, github, run } = this;
    return {
      repository: `${scene.owner}/${scene.repository}`,
      commit: { branch: scene.branch, sha: scene.head, ...scene.commit },
      workflow: scene.workflow.path,
      reviewer: (environment: string) => this.reviews.reviewer(run.id, environment),
      run,
      github,
      gitDir: scene.gitDir,
      sites: scene.sites,
      assumptions,
      notRehearsed: () => this.#notes,
      review: (decision: ReviewDecision) => this.decide(decision),
    };
  }
}

function makeScene(root: string, options: RehearsalOptions): Promise<Scene> {
  const { repo, workflow, suiteRoot, given = { secrets: {}, variables: {} } } = options;
  if (repo === undefined) return sampleScene({ root });
  return repositoryScene({ root }, { folder: repo, workflow, given, suiteRoot });
}

/** Asks the runner about the whole workflow before anything is served or started. */
function refuseEarly(scene: Scene, { suiteRoot }: RehearsalOptions): readonly string[] {
  const event = { ...scene.event, ref: `refs/heads/${scene.branch}` };
  const readFile = (path: string) => scene.readFile(path);
  const { errors, refused, notRehearsed } = inspectWorkflow(scene.workflow, {
    suite: { root: suiteRoot },
    event,
    readFile,
  });
  const reasons = [...errors, ...refused];
  if (reasons.length > 0) throw new LiftlockError(workflowNotRunnable(scene.workflow.path, reasons));
  return notRehearsed;
}

function localGitHub(
  root: string,
  scene: Scene,
  { given, clock }: Pick<RehearsalOptions, 'given'> & { readonly clock: Clock },
): LocalGitHub {
  return new LocalGitHub({
    owner: scene.owner,
    repository: scene.repository,
    defaultBranch: scene.defaultBranch,
    gitDir: scene.gitDir,
    blobsDir: join(root, 'blobs'),
    clock: clock.date,
    environments: scene.environments,
    users: scene.users,
    ...(given === undefined ? {} : { secrets: given.secrets, variables: given.variables }),
  });
}
