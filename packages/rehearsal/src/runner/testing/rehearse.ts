import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RunEvent } from '../events.ts';
import type { RunnerLimits, RunnerOptions, RunResult } from '../options.ts';
import { EngineSession } from '../containers/engine-session.ts';
import type { FakeEngine } from './fake-engine.ts';
import type { ConcurrencyGroups } from '../plan/concurrency.ts';
import type { Provisions } from '../workflow/provisions.ts';
import { runWorkflow } from '../run-workflow.ts';
import { FakeHost } from './fake-host.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface RehearseOptions {
  readonly host?: FakeHost;
  readonly event?: RunnerOptions['event'];
  readonly ref?: string;
  /** A bare repository and its commit, in place of one that is made of `files`. */
  readonly repository?: { readonly path: string; readonly sha: string };
  /** Files of the repository, committed. */
  readonly files?: Readonly<Record<string, string>>;
  /** PATH of the processes, in place of this one's. */
  readonly path?: string;
  readonly provisions?: Provisions;
  /** What runs its containers. */
  readonly engine?: FakeEngine;
  /** git settings of the home of the steps. */
  readonly gitSettings?: string;
  /** The option that keeps containers from the world. */
  readonly closedBy?: string;
  readonly launch?: RunnerOptions['launch'];
  /** Whether local actions are looked into before anything runs. */
  readonly reads?: boolean;
  /** Files of the suite: `actions/build/action.yml`. */
  readonly suite?: Readonly<Record<string, string>>;
  readonly limits?: Partial<RunnerLimits>;
  readonly signal?: AbortSignal;
  readonly force?: AbortSignal;
  readonly groups?: ConcurrencyGroups;
  readonly again?: RunnerOptions['again'];
  onEvent?(event: RunEvent): void;
}

export interface Rehearsed extends RunResult {
  readonly events: readonly RunEvent[];
  readonly host: FakeHost;
  /** Lines of a job's log, without those of `Set up job`. */
  log(job: string): string[];
  annotations(job: string): string[];
  summary(job: string): string;
  /** `name: conclusion` of the job's steps. */
  steps(job: string): string[];
}

export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** Runs a workflow on a real repository with real processes; the server side is a fake. */
export async function rehearse(content: string, options: RehearseOptions = {}): Promise<Rehearsed> {
  const folder = temporaryFolder();
  const home = join(folder, 'home');
  const suite = join(folder, 'suite');
  mkdirSync(home);
  if (options.gitSettings !== undefined) writeFileSync(join(home, '.gitconfig'), options.gitSettings);
  mkdirSync(suite);
  writeFiles(suite, options.suite ?? {});
  const repository =
    options.repository ?? makeRepository(join(folder, 'origin'), { 'README.md': 'Hello\n', ...options.files });
  const events: RunEvent[] = [];
  const host = options.host ?? new FakeHost();
  const found = options.engine?.found;
  let session: EngineSession | undefined;
  const containers: RunnerOptions['containers'] = found && {
    session: () => {
      if (found.engine === undefined) throw new Error(found.why);
      session ??= new EngineSession(found.engine, process.execPath);
      return session;
    },
    network: options.closedBy === undefined ? 'open' : 'closed',
    closedBy: options.closedBy,
    ports: [],
  };
  const run = runWorkflow({
    workflow: { path: '.github/workflows/release.yml', content },
    repository: {
      owner: 'acme',
      name: 'product',
      defaultBranch: 'main',
      cloneUrl: repository.path,
      ...(options.reads && { readFile: (path) => options.files?.[path.replace(/^\.\//, '')] }),
    },
    event: options.event ?? { name: 'push', payload: { ref: 'refs/heads/main' } },
    ref: options.ref ?? 'refs/heads/main',
    sha: repository.sha,
    actor: 'mona',
    host,
    workspace: join(folder, 'work'),
    node: process.execPath,
    suite: { root: suite },
    provisions: { ...options.provisions, ...(found && { engine: () => found }) },
    containers,
    ...(options.launch && { launch: options.launch }),
    env: { PATH: options.path ?? process.env['PATH'] ?? '', HOME: home, LANG: 'C.UTF-8' },
    clock: () => 0,
    again: options.again,
    force: options.force,
    groups: options.groups,
    signal: options.signal ?? new AbortController().signal,
    onEvent: (event) => {
      events.push(event);
      options.onEvent?.(event);
    },
    ...(options.limits && { limits: options.limits }),
  });
  try {
    return { ...(await run), events, host, ...views(events) };
  } finally {
    await session?.close();
  }
}

function views(events: readonly RunEvent[]): Pick<Rehearsed, 'log' | 'annotations' | 'summary' | 'steps'> {
  const of = <Type extends RunEvent['type']>(type: Type, job: string) =>
    events.filter(
      (event): event is Extract<RunEvent, { type: Type; job: string }> =>
        event.type === type && 'job' in event && event.job === job,
    );
  return {
    log: (job) =>
      of('log', job)
        .filter(({ step }) => step > 1)
        .map(({ line }) => line),
    annotations: (job) => of('annotation', job).map(({ level, message }) => `${level}: ${message}`),
    summary: (job) =>
      of('summary', job)
        .map(({ markdown }) => markdown)
        .join(''),
    steps: (job) => {
      const names = new Map(of('step-started', job).map(({ step, name }) => [step, name]));
      return of('step-completed', job).map(({ step, conclusion }) => `${names.get(step)}: ${conclusion}`);
    },
  };
}

export function git(cwd: string, ...args: string[]): string {
  const identity = ['-c', 'user.name=Mona', '-c', 'user.email=mona@example.com', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...identity, ...args], { cwd, encoding: 'utf8' }).trim();
}

/** A bare repository with one commit on `main`. */
export function makeRepository(path: string, files: Readonly<Record<string, string>>) {
  const tree = `${path}-tree`;
  writeFiles(tree, files);
  git(tree, '-c', 'init.defaultBranch=main', 'init', '--quiet');
  git(tree, 'add', '--all');
  git(tree, 'commit', '--quiet', '--message', 'feat: begin');
  git(tree, 'clone', '--quiet', '--bare', '.', path);
  const commit = (changed: Readonly<Record<string, string>>, message: string): string => {
    writeFiles(tree, changed);
    git(tree, 'add', '--all');
    git(tree, 'commit', '--quiet', '--message', message);
    git(tree, 'push', '--quiet', path, 'main');
    return git(tree, 'rev-parse', 'HEAD');
  };
  return { path, sha: git(tree, 'rev-parse', 'HEAD'), commit };
}
