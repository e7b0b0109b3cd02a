import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateHistory, type HistoryShape, type Truth } from './generate-history.ts';
import { installPeers, type Peer } from './peers.ts';
import { type Measured, run } from './run.ts';

export interface VersionBench {
  readonly sizes: readonly number[];
  readonly rounds: number;
  readonly components: number;
  readonly peers: boolean;
  /** Folder whose `dist/cli` is measured. */
  readonly suite: string;
}

/** One program of a round: what it is called, and how it is run on a repository. */
interface Subject {
  readonly name: string;
  readonly run: () => Promise<Measured>;
}

const UNRELEASED = 40;

/** `npm run bench -- version`: figures as ratios to what git and an empty Node cost, interleaved in one run. */
export async function benchVersion(options: VersionBench): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'liftlock-bench-'));
  try {
    const peers = options.peers ? await installPeers(path.join(folder, 'peers')) : [];
    for (const commits of options.sizes) await benchSize(folder, commits, options, peers);
    await benchHostile(folder, options);
    if (options.components > 0) await benchComponents(folder, options);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function benchSize(
  folder: string,
  commits: number,
  options: VersionBench,
  peers: readonly Peer[],
): Promise<void> {
  const clone = path.join(folder, `plain-${commits}`);
  const truth = await generateHistory(clone, shape({ commits }));
  await expectTruth(options, clone, truth);
  const subjects: Subject[] = [
    { name: 'limit', run: () => limit(clone, truth.lastTag) },
    { name: 'liftlock plan', run: () => liftlock(options, 'plan', '--repo', clone, '--json') },
    { name: 'liftlock notes', run: () => liftlock(options, 'notes', '--repo', clone) },
    ...peers.map(({ name, program, args }) => ({ name, run: () => run(program, args(clone)) })),
  ];
  print(`${commits} commits, ${UNRELEASED} since ${truth.lastTag}`, await rounds(subjects, options.rounds));
  const processes = await countProcesses(folder, options, ['notes', '--repo', clone]);
  console.log(`git processes of plan and notes together: ${processes}\n`);
}

async function benchHostile(folder: string, options: VersionBench): Promise<void> {
  const [plain, hostile] = [path.join(folder, 'without'), path.join(folder, 'hostile')];
  await generateHistory(plain, shape({ commits: 1000 }));
  const truth = await generateHistory(hostile, shape({ commits: 1000, hostile: true }));
  await expectTruth(options, hostile, truth);
  const measured = await rounds(
    [
      { name: 'without', run: () => liftlock(options, 'notes', '--repo', plain) },
      { name: 'one hostile commit', run: () => liftlock(options, 'notes', '--repo', hostile) },
    ],
    options.rounds,
  );
  print('a hostile commit: a line of 64 KB, 10,000 #, forged tags', measured);
  const [without = 0, added = 0] = measured.map(({ runs }) => median(runs.map(({ wall }) => wall)));
  console.log(`it adds ${((added - without) * 1000).toFixed(0)} ms\n`);
}

async function benchComponents(folder: string, options: VersionBench): Promise<void> {
  const clone = path.join(folder, 'components');
  const truth = await generateHistory(clone, shape({ commits: 100_000, components: options.components }));
  const names = Object.keys(truth.next);
  const tree = path.join(folder, 'tree');
  await run('git', ['clone', '--quiet', '--no-checkout', clone, tree]);
  await mkdir(path.join(tree, '.github'));
  await writeFile(path.join(tree, '.github', 'liftlock.yml'), configOf(names));
  const plan = JSON.parse((await liftlock(options, 'plan', '--repo', tree, '--json')).stdout) as {
    components: { name: string; base: { sha: string } | null; next: { version: string } | null }[];
  };
  const right = plan.components.filter(({ name, next }) => (next?.version ?? null) === truth.next[name]).length;
  const bases = plan.components.map(({ base }) => base?.sha ?? '');
  const start = execFileSync('git', ['-C', tree, 'merge-base', '--octopus', ...bases], { encoding: 'utf8' }).trim();
  const walk = ['-C', tree, 'log', '--topo-order', '--no-renames', '--name-only', '--format=%H', `${start}..HEAD`];
  const measured = await rounds(
    [
      { name: 'one walk with names', run: () => run('git', walk) },
      { name: 'liftlock plan', run: () => liftlock(options, 'plan', '--repo', tree, '--json') },
    ],
    options.rounds,
  );
  print(`${names.length} components, 100,000 commits: ${right} of ${names.length} as they were made`, measured);
  console.log(`git processes: ${await countProcesses(folder, options, ['plan', '--repo', tree, '--json'])}\n`);
}

function configOf(names: readonly string[]): string {
  const components = names.map((name) => `  - { name: ${name}, path: packages/${name}, artifacts: ["dist/*"] }`);
  return [
    'version: { versioning: independent }',
    'components:',
    ...components,
    'build: { steps: [{ name: pack, commands: ["true"] }] }',
    'test: { suites: [{ name: unit, kind: unit, commands: ["true"] }] }',
    'environments:',
    '  - { name: staging }',
    '  - { name: production, after: [staging], release: true }',
    '',
  ].join('\n');
}

function shape(changed: Partial<HistoryShape> & { commits: number }): HistoryShape {
  return { components: 0, unreleased: UNRELEASED, seed: 7, ...changed };
}

function liftlock({ suite }: VersionBench, ...args: string[]): Promise<Measured> {
  return run(process.execPath, [path.join(suite, 'dist', 'cli', 'index.js'), ...args]);
}

/** The least that anything in Node can take for this: names of tags, commits since the last, and Node itself. */
function limit(clone: string, tag: string): Promise<Measured> {
  const script = 'git -C "$0" tag -l >/dev/null; git -C "$0" log "$1..HEAD" >/dev/null; "$2" -e 0';
  return run('sh', ['-c', script, clone, tag, process.execPath]);
}

async function expectTruth(options: VersionBench, clone: string, { next }: Truth): Promise<void> {
  const plan = JSON.parse((await liftlock(options, 'plan', '--repo', clone, '--json')).stdout) as {
    next: { version: string } | null;
  };
  const planned = plan.next?.version ?? null;
  if (planned !== next['']) throw new Error(`planned ${planned}, but the history was made for ${next['']}`);
}

interface Rounds {
  readonly name: string;
  readonly runs: readonly Measured[];
}

/** Runs all subjects in turn, several times, so that a busy moment hits them alike. The first round warms caches. */
async function rounds(subjects: readonly Subject[], count: number): Promise<Rounds[]> {
  const all = subjects.map(({ name }) => ({ name, runs: [] as Measured[] }));
  for (let round = 0; round <= count; round += 1) {
    for (const [index, subject] of subjects.entries()) {
      const measured = await subject.run();
      if (round > 0) all[index]?.runs.push(measured);
    }
  }
  return all;
}

function print(title: string, measured: readonly Rounds[]): void {
  const first = measured[0]?.runs ?? [];
  console.log(`## ${title}\n`);
  console.log('| | wall s | ratio | CPU s | ratio | MB |\n|---|---|---|---|---|---|');
  for (const { name, runs } of measured) {
    const wall = median(runs.map((run) => run.wall));
    const cpu = median(runs.map((run) => run.cpu));
    const wallRatio = median(runs.map((run, index) => run.wall / (first[index]?.wall ?? 1)));
    const cpuRatio = median(runs.map((run, index) => run.cpu / Math.max(0.01, first[index]?.cpu ?? 1)));
    const memory = Math.max(...runs.map((run) => run.memory));
    const cells = [wall.toFixed(3), wallRatio.toFixed(1), cpu.toFixed(2), cpuRatio.toFixed(1), memory.toFixed(0)];
    console.log(`| ${name} | ${cells.join(' | ')} |`);
  }
  console.log('');
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Counts with a `git` first on the PATH that leaves a line for each time it is started. */
async function countProcesses(folder: string, options: VersionBench, args: readonly string[]): Promise<number> {
  const bin = await mkdtemp(path.join(folder, 'counting-'));
  const log = path.join(bin, 'log');
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  await writeFile(path.join(bin, 'git'), `#!/bin/sh\necho >> "${log}"\nexec "${real}" "$@"\n`, { mode: 0o755 });
  const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env['PATH']}` };
  await run(process.execPath, [path.join(options.suite, 'dist', 'cli', 'index.js'), ...args], { env });
  return (await readFile(log, 'utf8')).length;
}
