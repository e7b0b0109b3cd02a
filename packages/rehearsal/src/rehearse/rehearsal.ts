import { mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Problem } from '@liftlock/core';
import { assumptions, Clock, LocalGitHub, type Served, serve } from '../github/index.ts';
import { RunModel } from '../kernel/run-model.ts';
import { type RunEvent, runWorkflow, type WorkflowModel } from '../runner/index.ts';
import { inspectBeforeRun, type RunnableWorkflow } from './inspect-before-run.ts';
import { jobEnvironment } from './job-environment.ts';
import { checkKeepFolder, keep } from './keep.ts';
import { NEVER_REHEARSED } from './limits.ts';
import { missedRelease } from './missed-release.ts';
import { plannedVersion } from './planned-version.ts';
import { stageProblems } from './stage-problems.ts';
import { repositoryFixture } from './repository-fixture.ts';
import type { RehearsalResult } from '../kernel/result.ts';
import { resultOf } from './result-of.ts';
import { type ReviewDecision, Reviews } from './reviews.ts';
import { sampleFixture } from './sample-fixture.ts';
import type { GivenSettings, Fixture } from './fixture.ts';

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
export interface Observer {
  /** Something happened in the run; the model knows of it. */
  event(event: RunEvent): void;
  /** Something in the local GitHub changed. */
  changed?(): void;
  /** The run is over, and all that is known about it is known. */
  finished?(): void;
}

/** One rehearsal, from the temporary folder that it makes to the one that it removes. */
export class Rehearsal {
  readonly fixture: Fixture;
  readonly github: LocalGitHub;
  readonly reviews: Reviews;
  readonly model = new RunModel();
  /** The time of the rehearsed world. Whoever advances it lets time pass for GitHub and for every process that starts then. */
  readonly clock: Clock;
  readonly #options: RehearsalOptions;
  readonly #root: string;
  readonly #served: Served;
  readonly #notes: string[];
  /** Secrets that the workflow names and nobody has given. */
  readonly absentSecrets: readonly string[];
  readonly #workflow: WorkflowModel;
  #missed: readonly Problem[] = [];

  private constructor(parts: {
    readonly options: RehearsalOptions;
    readonly root: string;
    readonly fixture: Fixture;
    readonly github: LocalGitHub;
    readonly clock: Clock;
    readonly served: Served;
    readonly inspected: RunnableWorkflow;
  }) {
    this.fixture = parts.fixture;
    this.github = parts.github;
    this.clock = parts.clock;
    this.reviews = new Reviews(parts.github);
    this.#options = parts.options;
    this.#root = parts.root;
    this.#served = parts.served;
    this.#notes = [...NEVER_REHEARSED, ...parts.fixture.notRehearsed, ...parts.inspected.notRehearsed];
    this.#workflow = parts.inspected.model;
    this.absentSecrets = parts.inspected.absent;
  }

  /** Makes everything and runs nothing. What cannot be rehearsed is refused here, by name. */
  static async open(options: RehearsalOptions): Promise<Rehearsal> {
    if (options.keep !== undefined) await checkKeepFolder(options.keep);
    // macOS links its temporary folder; paths of jobs must be the ones that programs find out themselves.
    const root = await realpath(await mkdtemp(join(options.temporary ?? tmpdir(), 'liftlock-rehearsal-')));
    let fixture: Fixture | undefined;
    let served: Served | undefined;
    try {
      fixture = await makeFixture(root, options);
      const inspected = await inspectBeforeRun(fixture, {
        suiteRoot: options.suiteRoot,
        secrets: options.given?.secrets ?? {},
      });
      const clock = new Clock(options.clock);
      const github = localGitHub(root, fixture, { ...options, clock });
      served = await serve(github);
      return new Rehearsal({ options, root, fixture, github, clock, served, inspected });
    } catch (error) {
      await served?.close();
      await fixture?.close();
      await rm(root, { recursive: true, force: true });
      throw error;
    }
  }

  /** Environments that somebody has to approve. */
  get reviewed(): string[] {
    return this.fixture.environments.filter(({ reviewers }) => reviewers.length > 0).map(({ name }) => name);
  }

  async run(...observers: readonly Observer[]): Promise<RehearsalResult> {
    const { fixture, github, clock } = this;
    const { signal, node, suiteRoot, path } = this.#options;
    const folders = await this.#folders('home', 'tmp', 'work');
    const forget = github.on(() => observers.forEach((each) => each.changed?.()));
    const result = await runWorkflow({
      workflow: fixture.workflow,
      repository: {
        owner: fixture.owner,
        name: fixture.repository,
        defaultBranch: fixture.defaultBranch,
        cloneUrl: `${github.origin}/git/${fixture.owner}/${fixture.repository}.git`,
        readFile: (path) => fixture.readFile(path),
      },
      event: fixture.event,
      ref: `refs/heads/${fixture.branch}`,
      sha: fixture.head,
      actor: fixture.actor,
      host: github,
      workspace: folders.work,
      node,
      suite: { root: suiteRoot },
      env: jobEnvironment({ path, node, home: folders.home, temporary: folders.tmp, clock }),
      clock: clock.now,
      signal,
      limits: { cancelMs: CANCEL_MS },
      onEvent: (event) => {
        this.model.apply(event);
        for (const each of observers) each.event(event);
      },
    }).finally(forget);
    this.#addNotes(result.notRehearsed);
    this.#missed = await missedRelease(this.#workflow, result, () => plannedVersion(fixture));
    for (const each of observers) each.finished?.();
    if (this.#options.keep !== undefined) await keep(this.#options.keep, github, fixture.gitDir);
    return resultOf(result, github.state, {
      notRehearsed: this.#notes,
      problems: [...stageProblems(result), ...this.#missed],
    });
  }

  decide(decision: ReviewDecision): Promise<string | undefined> {
    return this.reviews.decide(this.model.id, decision);
  }

  /** Ends every server and process, and removes the temporary folder. */
  async close(): Promise<void> {
    await this.#served.close();
    await this.fixture.close();
    await rm(this.#root, { recursive: true, force: true, maxRetries: 3 });
  }

  #addNotes(notes: readonly string[]): void {
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
    const { fixture, github, model } = this;
    return {
      repository: `${fixture.owner}/${fixture.repository}`,
      commit: { branch: fixture.branch, sha: fixture.head, ...fixture.commit },
      workflow: fixture.workflow.path,
      reviewer: (environment: string) => this.reviews.reviewer(model.id, environment),
      run: model,
      github,
      gitDir: fixture.gitDir,
      sites: fixture.sites,
      assumptions,
      notRehearsed: () => this.#notes,
      problems: () => this.#missed,
      review: (decision: ReviewDecision) => this.decide(decision),
    };
  }
}

function makeFixture(root: string, options: RehearsalOptions): Promise<Fixture> {
  const { repo, workflow, suiteRoot, given = { secrets: {}, variables: {} } } = options;
  if (repo === undefined) return sampleFixture({ root });
  return repositoryFixture({ root }, { folder: repo, workflow, given, suiteRoot });
}

function localGitHub(
  root: string,
  fixture: Fixture,
  { given, clock }: Pick<RehearsalOptions, 'given'> & { readonly clock: Clock },
): LocalGitHub {
  return new LocalGitHub({
    owner: fixture.owner,
    repository: fixture.repository,
    defaultBranch: fixture.defaultBranch,
    gitDir: fixture.gitDir,
    blobsDir: join(root, 'blobs'),
    clock: clock.date,
    environments: fixture.environments,
    users: fixture.users,
    ...(given === undefined ? {} : { secrets: given.secrets, variables: given.variables }),
  });
}
