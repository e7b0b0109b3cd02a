import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  Cancellation,
  conventionalNotes,
  gitCheckout,
  gitHistory,
  httpProbe,
  registries,
  restGitHub,
  scriptCommands,
  workspaceFiles,
} from '@liftlock/adapters';
import { type PipelineStage, type Ports, runStage, type StageResult } from '@liftlock/core';
import { Clock, type LocalGitHub } from '../../../packages/rehearsal/src/github/index.ts';
import type { EnvironmentHost } from '../../../packages/rehearsal/src/hosts/index.ts';
import { makeSample, type Sample } from '../../../packages/rehearsal/src/sample/index.ts';
import { validatedFetch } from '../openapi/validator.ts';
import { FakeArtifacts } from './fake-artifacts.ts';
import { RecordedOutputs, RecordedLog } from './records.ts';
import { COMMITTER, DEPLOY_TOKEN, localGitHub, sink, startHosts, startRun } from './world.ts';

const START = Date.parse('2026-11-22T12:00:00Z');

/** One attempt of one stage: what it left for people, and how it ended. */
export interface Attempt {
  readonly result: StageResult;
  readonly log: RecordedLog;
  readonly outputs: RecordedOutputs;
  readonly output: string;
}

export interface RunOfRig {
  readonly runId: number;
  readonly attempt: number;
  readonly head: string;
}

export interface StageOptions {
  /** Key of the job; also its name. */
  readonly job?: string;
  readonly permissions?: Readonly<Record<string, 'read' | 'write'>>;
  readonly settings?: Readonly<Record<string, string>>;
  /** Puts something between the stage and the world. */
  readonly wrap?: (ports: Ports) => Ports;
  readonly event?: string;
  /** Account that started the run; whoever pushed the sample if left out. */
  readonly actor?: string;
  /** `environment:` of the job, as GitHub sees it. */
  readonly environment?: { readonly name: string; readonly deployment: boolean };
}

/**
 * The whole pipeline without a runner: the real stages and adapters, the sample repository, its hosts, and a local
 * GitHub without sockets whose every exchange is checked against GitHub's description.
 */
export class Rig {
  readonly folder: string;
  #sample: Sample;
  readonly github: LocalGitHub;
  /** The one time of this world, for GitHub and for the stages. It stands still until somebody sleeps or advances it. */
  readonly clock: Clock;
  readonly hosts: Readonly<Record<string, EnvironmentHost>>;
  readonly artifacts: FakeArtifacts;
  #runId: number;
  #attempt = 1;
  /** Stages after the tests leave a checkout as it is, so forks share one for each commit, in the first rig's folder. */
  #checkouts: { readonly folder: string; readonly byCommit: Map<string, string> };

  private constructor(
    folder: string,
    sample: Sample,
    clock: Clock,
    github: LocalGitHub,
    hosts: Record<string, EnvironmentHost>,
    runId: number,
    artifacts = new FakeArtifacts(join(folder, 'artifacts')),
  ) {
    this.folder = folder;
    this.#sample = sample;
    this.github = github;
    this.clock = clock;
    this.hosts = hosts;
    this.#runId = runId;
    this.artifacts = artifacts;
    this.#checkouts = { folder, byCommit: new Map() };
  }

  static async start(): Promise<Rig> {
    const folder = mkdtempSync(join(tmpdir(), 'liftlock-rig-'));
    const sample = await makeSample(folder);
    const hosts = await startHosts(folder);
    const clock = new Clock(() => START);
    const github = localGitHub(sample, folder, clock);
    return new Rig(folder, sample, clock, github, hosts, startRun(github, sample));
  }

  /** The same moment once more: a copy of GitHub's state and git data, the same artifacts, and empty hosts. */
  async fork(): Promise<Rig> {
    const folder = mkdtempSync(join(tmpdir(), 'liftlock-rig-'));
    const sample = { ...this.#sample, gitDir: join(folder, 'repository.git') };
    cpSync(this.sample.gitDir, sample.gitDir, { recursive: true });
    mkdirSync(join(this.folder, 'blobs'), { recursive: true });
    cpSync(join(this.folder, 'blobs'), join(folder, 'blobs'), { recursive: true });
    const clock = new Clock(() => START);
    clock.advance(this.clock.ahead);
    const github = localGitHub(sample, folder, clock, structuredClone(this.github.state));
    const rig = new Rig(folder, sample, clock, github, await startHosts(folder), this.#runId, this.artifacts);
    rig.#attempt = this.#attempt;
    rig.#checkouts = this.#checkouts;
    return rig;
  }

  async stop(): Promise<void> {
    await Promise.all(Object.values(this.hosts).map((host) => host.close()));
    rmSync(this.folder, { recursive: true, force: true });
  }

  get sample(): Sample {
    return this.#sample;
  }

  get runId(): number {
    return this.#runId;
  }

  /** One more commit on the default branch, and the run that its push starts. */
  push(message: string, files: Readonly<Record<string, string>>): void {
    const root = this.checkout('build');
    const git = (...args: string[]) =>
      execFileSync('git', args, { cwd: root, stdio: 'pipe', env: { ...process.env, ...COMMITTER } });
    for (const [path, content] of Object.entries(files)) writeFileSync(join(root, path), content);
    git('add', '--all');
    git('commit', '--quiet', '--message', message);
    git('push', '--quiet', 'origin', `HEAD:refs/heads/${this.#sample.branch}`);
    const head = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
    this.#sample = { ...this.#sample, before: this.#sample.head, head };
    this.github.completeRun(this.#runId, 'success');
    this.#runId = startRun(this.github, this.#sample);
    this.#attempt = 1;
  }

  /** Another run beside the one there is, about the same commit or a later one. Gives the way back to this moment. */
  beginRun(): RunOfRig {
    this.#runId = startRun(this.github, this.#sample);
    this.#attempt = 1;
    return this.current;
  }

  /** The run that stages belong to, and its commit. */
  get current(): RunOfRig {
    return { runId: this.#runId, attempt: this.#attempt, head: this.#sample.head };
  }

  /** Goes on with another run; a stage that is running stays in its own. */
  switchTo({ runId, attempt, head }: RunOfRig): void {
    this.#runId = runId;
    this.#attempt = attempt;
    this.#sample = { ...this.#sample, head };
  }

  /** The next attempt of the run: GitHub's "Re-run failed jobs". */
  rerun(): void {
    this.github.completeRun(this.runId, 'failure');
    this.#attempt = this.github.rerun(this.runId).attempt;
  }

  /** Runs one stage as a job of its own, with a fresh checkout. */
  async run<Input>(
    stage: PipelineStage<Input>,
    inputs: Record<string, string>,
    options: StageOptions = {},
  ): Promise<Attempt> {
    this.#startedBy(options);
    const job = this.github.createJob({
      runId: this.runId,
      key: options.job ?? stage.name,
      name: options.job ?? stage.name,
      permissions: options.permissions ?? stage.permissions,
      ...(options.environment === undefined ? {} : { environment: options.environment }),
    });
    await this.github.awaitReview(job.id, new AbortController().signal);
    const { token } = this.github.startJob(job.id);
    const log = new RecordedLog();
    const outputs = new RecordedOutputs();
    const chunks: string[] = [];
    const ports = this.ports({
      token,
      jobId: job.id,
      environment: inputs['environment'] ?? 'staging',
      log,
      outputs,
      chunks,
      options,
      job: options.job ?? stage.name,
      stage: stage.name,
    });
    const result = await runStage(stage, inputs, (options.wrap ?? ((same) => same))(ports));
    this.github.completeJob(job.id, result.problems.length === 0 ? 'success' : 'failure', {});
    return { result, log, outputs, output: chunks.join('') };
  }

  /** GitHub knows as well who started the run, and how. */
  #startedBy({ event, actor }: StageOptions): void {
    const run = this.github.state.runs.find(({ id }) => id === this.runId);
    if (run !== undefined)
      Object.assign(run, event === undefined ? {} : { event }, actor === undefined ? {} : { actor });
  }

  /** Somebody reviews what waits, by the same call as GitHub's own page. */
  async review(
    environment: string,
    state: 'approved' | 'rejected',
    comment: string,
    by: string = this.sample.people.reviewer.login,
  ): Promise<void> {
    const { id } = this.github.createJob({
      runId: this.runId,
      key: `gate-${environment}-${this.#attempt}-${by}`,
      name: `gate-${environment}-${by}`,
      environment: { name: environment, deployment: false },
      permissions: {},
    });
    const waiting = this.github.awaitReview(id, new AbortController().signal);
    const { owner, repository } = this.sample;
    const token = this.github.issueToken({ login: by });
    const record = this.github.state.environments.find(({ name }) => name === environment);
    await this.github.fetch(
      `${this.github.origin}/repos/${owner}/${repository}/actions/runs/${this.runId}/pending_deployments`,
      {
        method: 'POST',
        headers: { authorization: `token ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ environment_ids: [record?.id], state, comment }),
      },
    );
    await waiting;
    this.github.completeJob(id, state === 'approved' ? 'success' : 'failure', {});
  }

  private ports(job: {
    token: string;
    jobId: number;
    job: string;
    stage: string;
    environment: string;
    log: RecordedLog;
    outputs: RecordedOutputs;
    chunks: string[];
    options: StageOptions;
  }): Ports {
    const root = this.checkout(job.stage);
    const temporary = mkdtempSync(join(this.folder, 'job-'));
    const cancellation = new Cancellation();
    const history = gitHistory({ cwd: root, env: process.env });
    const settings = job.options.settings ?? this.settings(job.environment);
    const { owner, repository } = this.sample;
    const url = `https://github.com/${owner}/${repository}`;
    return {
      event: {
        repository: { owner, name: repository },
        repositoryUrl: url,
        sha: this.sample.head,
        ref: `refs/heads/${this.sample.branch}`,
        event: job.options.event ?? 'push',
        actor: job.options.actor ?? this.sample.people.actor.login,
        run: {
          id: this.runId,
          attempt: this.#attempt,
          job: job.job,
          jobId: job.jobId,
          url: `${url}/actions/runs/${this.runId}`,
        },
      },
      ...restGitHub(
        { owner, repo: repository },
        {
          token: job.token,
          defaultBranch: 'main',
          apiUrl: this.github.origin,
          version: 'test',
          spaceWrites: false,
          warn: (message) => job.log.warning(message),
          clock: { now: () => Date.now(), sleep: () => Promise.resolve() },
          fetch: validatedFetch(this.github.fetch) as typeof fetch,
        },
      ),
      history,
      notes: conventionalNotes(history),
      checkout: gitCheckout({ cwd: root, env: process.env }),
      files: workspaceFiles(root, temporary),
      commands: scriptCommands({ root, temporary, environment: process.env, log: sink(job.chunks), cancellation }),
      http: httpProbe,
      registry: registries({ sleep: async (ms) => this.clock.advance(ms) }),
      artifacts: this.artifacts,
      clock: { now: this.clock.now, sleep: async (ms) => this.clock.advance(ms) },
      log: job.log,
      outputs: job.outputs,
      settings: { get: (name) => settings[name] },
      cancellation,
    };
  }

  /** Tags of the bare repository. */
  tags(): string[] {
    const output = execFileSync('git', ['tag', '--list'], { cwd: this.sample.gitDir, encoding: 'utf8' });
    return output.split('\n').filter((tag) => tag !== '');
  }

  settings(environment: string): Record<string, string> {
    const url = this.hosts[environment]?.url ?? '';
    return { API_URL: url, DEPLOY_URL: url, DEPLOY_TOKEN };
  }

  /** A clone at the run's commit, as actions/checkout makes it; a new one for stages that write into it. */
  checkout(stage: string): string {
    const { head, gitDir } = this.#sample;
    const there = this.#checkouts.byCommit.get(head);
    if (there !== undefined && stage !== 'build' && stage !== 'test') return there;
    const root = mkdtempSync(join(this.#checkouts.folder, 'checkout-'));
    const git = (...args: string[]) => execFileSync('git', args, { cwd: root, stdio: 'pipe' });
    git('clone', '--quiet', gitDir, '.');
    git('checkout', '--quiet', '--detach', head);
    if (stage !== 'build' && stage !== 'test') this.#checkouts.byCommit.set(head, root);
    return root;
  }
}
