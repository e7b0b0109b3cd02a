import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Goal, printGoals } from './goals.ts';
import { print, rounds, type Subject } from './rounds.ts';
import { run } from './run.ts';

export interface LightOptions {
  readonly rounds: number;
  /** Folder whose archive and `dist/` are measured. */
  readonly suite: string;
}

const MB = 1_000_000;

/** What it takes a runner to fetch the suite, and to start it. */
export async function benchLight(options: LightOptions): Promise<void> {
  const goals = [...archiveSizes(options.suite), ...(await coldStart(options))];
  printGoals(goals);
}

/** A commit of the folder as it is, without a trace in its branches: bundles may be built and not committed. */
function snapshot(suite: string): string {
  const index = path.join(tmpdir(), `liftlock-bench-index-${process.pid}`);
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: suite, encoding: 'utf8', env: { ...process.env, GIT_INDEX_FILE: index } }).trim();
  git('read-tree', 'HEAD');
  git('add', '--all');
  const tree = git('write-tree');
  execFileSync('rm', ['-f', index]);
  return tree;
}

function archiveSizes(suite: string): Goal[] {
  const tree = snapshot(suite);
  const size = (...paths: string[]) =>
    gzipSync(
      execFileSync('git', ['archive', '--worktree-attributes', tree, ...paths], { cwd: suite, maxBuffer: 512 * MB }),
    ).length;
  const whole = gzipSync(wholeTree(suite, tree)).length;
  const archive = size();
  const dist = size('dist');
  console.log('## Archive, compressed\n\n| | MB |\n|---|---|');
  for (const [name, bytes] of [
    ['all files of the repository', whole],
    ['without what `.gitattributes` leaves out', archive],
    ['of it `dist/`', dist],
  ] as const)
    console.log(`| ${name} | ${(bytes / MB).toFixed(2)} |`);
  console.log('');
  return [{ what: 'archive, compressed', unit: ' MB', bar: 2.4, measured: archive / MB }];
}

/** All files: `git archive` has no switch that leaves nothing out. */
function wholeTree(suite: string, tree: string): Buffer {
  const files = execFileSync('git', ['ls-tree', '-r', '--name-only', '-z', tree], { cwd: suite, maxBuffer: 64 * MB });
  return execFileSync('tar', ['-c', '--null', '--no-recursion', '-T', '-'], {
    cwd: suite,
    input: files,
    maxBuffer: 512 * MB,
  });
}

/** What a runner sets for every step. */
const EVENT = {
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_SHA: 'a'.repeat(40),
  GITHUB_REF: 'refs/heads/main',
  GITHUB_ACTOR: 'ada',
  GITHUB_RUN_ID: '1',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_JOB: 'job',
};

async function coldStart({ suite, rounds: count }: LightOptions): Promise<Goal[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'liftlock-bench-'));
  const start = (action: string, inputs: Record<string, string>): Subject['run'] => {
    const env = { PATH: process.env['PATH'], GITHUB_WORKSPACE: folder, RUNNER_TEMP: folder, ...EVENT, ...inputs };
    const script = path.join(suite, 'dist', action, 'index.js');
    // The action ends with 1, as it must; `sh` makes that a 0 for the clock.
    const args = ['-c', '"$0" "$1" >&2; test $? = 1', process.execPath, script];
    return () => run('/bin/sh', args, { env });
  };
  const candidate = { INPUT_CANDIDATE: `sha256:${'a'.repeat(64)}`, INPUT_ENVIRONMENT: 'production' };
  try {
    const measured = await rounds(
      [
        { name: '`node -e 0`', run: () => run('/bin/sh', ['-c', '"$0" -e 0; :', process.execPath]) },
        { name: '`stage`, its input is missing', run: start('stage', {}) },
        { name: '`promote`, its inputs are missing', run: start('promote', {}) },
        { name: '`promote`, all is loaded and there is no configuration', run: start('promote', candidate) },
      ],
      count,
    );
    print('Cold start', measured);
    const ratio = (index: number) => measured[index]?.wallRatio ?? Number.NaN;
    return [
      { what: 'start to the missing input, ratio to an empty Node', unit: '×', bar: 2, measured: ratio(1) },
      { what: 'start with the API client, ratio to an empty Node', unit: '×', bar: 5, measured: ratio(3) },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
