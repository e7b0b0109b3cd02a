import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { benchComponents } from './components.ts';
import { generateHistory, type Truth } from './generate-history.ts';
import { type Goal, printGoals } from './goals.ts';
import { installPeers, type Peer } from './peers.ts';
import { type Figures, print, rounds } from './rounds.ts';
import { type Measured, run } from './run.ts';
import { Suite } from './suite.ts';

export interface VersionBench {
  readonly sizes: readonly number[];
  readonly rounds: number;
  readonly components: number;
  readonly peers: boolean;
  /** Folder whose `dist/cli` is measured. */
  readonly suite: string;
}

/** What all parts of a run share. */
interface Bench {
  readonly suite: Suite;
  readonly scratch: string;
  readonly rounds: number;
  readonly peers: readonly Peer[];
}

/** What was measured of one size. */
interface SizeFigures {
  readonly commits: number;
  readonly plan: Figures;
  readonly notes: Figures;
  readonly processes: number;
}

/** Every history has the same number of commits since its last release, whatever its length. */
const SHAPE = { components: 0, unreleased: 40, seed: 7 };

/** `npm run bench -- version`: figures as ratios to what git and an empty Node cost, interleaved in one run. */
export async function benchVersion(options: VersionBench): Promise<void> {
  const scratch = await mkdtemp(path.join(tmpdir(), 'liftlock-bench-'));
  try {
    const peers = options.peers ? await installPeers(path.join(scratch, 'peers')) : [];
    const bench: Bench = { suite: new Suite(options.suite), scratch, rounds: options.rounds, peers };
    const sizes: SizeFigures[] = [];
    for (const commits of options.sizes) sizes.push(await benchSize(bench, commits));
    const goals = [...goalsOf(sizes), await benchHostile(bench)];
    const { components } = options;
    if (components > 0) goals.push(...(await benchComponents({ ...bench, components, shape: SHAPE })));
    printGoals(goals);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function benchSize({ suite, scratch, peers, ...bench }: Bench, commits: number): Promise<SizeFigures> {
  const clone = path.join(scratch, `plain-${commits}`);
  const truth = await generateHistory(clone, { ...SHAPE, commits });
  await expectTruth(suite, clone, truth);
  const measured = await rounds(
    [
      { name: 'limit', run: () => limit(clone, truth.lastTag) },
      { name: 'liftlock plan', run: () => suite.run('plan', '--repo', clone, '--json') },
      { name: 'liftlock notes', run: () => suite.run('notes', '--repo', clone) },
      ...peers.map(({ name, program, args }) => ({ name, run: () => run(program, args(clone)) })),
    ],
    bench.rounds,
  );
  print(`${commits} commits, ${SHAPE.unreleased} since ${truth.lastTag}`, measured);
  const processes = await suite.gitProcesses(scratch, 'notes', '--repo', clone);
  console.log(`git processes of plan and notes together: ${processes}\n`);
  const [, plan, notes] = measured;
  if (plan === undefined || notes === undefined) throw new Error('nothing was measured');
  return { commits, plan, notes, processes };
}

/** The goals for plan and notes in one process (`liftlock notes`), and beside them what the plan alone takes. */
function goalsOf(sizes: readonly SizeFigures[]): Goal[] {
  const [least] = sizes;
  const most = sizes.at(-1);
  const growth = (of: 'plan' | 'notes'): number => (most?.[of].cpu ?? 0) / (least?.[of].cpu ?? 1);
  return [
    ...sizes.flatMap(({ commits, plan, notes, processes }): Goal[] => [
      { what: `${commits} commits, plan and notes, wall, to the limit`, unit: '×', bar: 3, measured: notes.wallRatio },
      { what: `${commits} commits, plan alone, wall, to the limit`, unit: '×', bar: 3, measured: plan.wallRatio },
      { what: `${commits} commits, plan and notes, memory`, unit: ' MB', bar: 80, measured: notes.memory },
      { what: `${commits} commits, git processes`, unit: '', bar: 4, measured: processes },
    ]),
    { what: 'CPU of the longest to the shortest, plan and notes', unit: '×', bar: 2.5, measured: growth('notes') },
    { what: 'CPU of the longest to the shortest, plan alone', unit: '×', bar: 2.5, measured: growth('plan') },
  ];
}

async function benchHostile({ suite, scratch, ...bench }: Bench): Promise<Goal> {
  const [plain, hostile] = [path.join(scratch, 'without'), path.join(scratch, 'hostile')];
  await generateHistory(plain, { ...SHAPE, commits: 1000 });
  const truth = await generateHistory(hostile, { ...SHAPE, commits: 1000, hostile: true });
  await expectTruth(suite, hostile, truth);
  const measured = await rounds(
    [
      { name: 'without', run: () => suite.run('notes', '--repo', plain) },
      { name: 'one hostile commit', run: () => suite.run('notes', '--repo', hostile) },
    ],
    bench.rounds,
  );
  print('a hostile commit: a line of 64 KB, 10,000 #, forged tags', measured);
  const [without = 0, added = 0] = measured.map(({ wall }) => wall * 1000);
  return { what: 'a hostile commit adds', unit: ' ms', bar: 50, measured: added - without };
}

/** The least that anything in Node can take for this: names of tags, commits since the last, and Node itself. */
function limit(clone: string, tag: string): Promise<Measured> {
  const script = 'git -C "$0" tag -l >/dev/null; git -C "$0" log "$1..HEAD" >/dev/null; "$2" -e 0';
  return run('sh', ['-c', script, clone, tag, process.execPath]);
}

async function expectTruth(suite: Suite, clone: string, { next }: Truth): Promise<void> {
  const planned = (await suite.plan(clone)).next?.version ?? null;
  if (planned !== next['']) throw new Error(`planned ${planned}, but the history was made for ${next['']}`);
}
