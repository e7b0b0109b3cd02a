import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { generateHistory } from './generate-history.ts';
import type { Goal } from './goals.ts';
import { print, rounds } from './rounds.ts';
import { run } from './run.ts';
import type { Suite } from './suite.ts';

export interface ComponentsBench {
  readonly suite: Suite;
  readonly scratch: string;
  readonly components: number;
  readonly rounds: number;
  readonly shape: { readonly unreleased: number; readonly seed: number };
}

const COMMITS = 100_000;

/** Versions of many components, against one walk through the commits since the oldest of their releases. */
export async function benchComponents(bench: ComponentsBench): Promise<Goal[]> {
  const { suite, scratch, components } = bench;
  const clone = path.join(scratch, 'components');
  const truth = await generateHistory(clone, { ...bench.shape, commits: COMMITS, components });
  const names = Object.keys(truth.next);
  const tree = path.join(scratch, 'tree');
  await run('git', ['clone', '--quiet', '--no-checkout', clone, tree]);
  await mkdir(path.join(tree, '.github'));
  await writeFile(path.join(tree, '.github', 'liftlock.yml'), configOf(names));

  const plan = await suite.plan(tree);
  const right = plan.components.filter(({ name, next }) => (next?.version ?? null) === truth.next[name]).length;
  const bases = plan.components.map(({ base }) => base?.sha ?? '');
  const start = execFileSync('git', ['-C', tree, 'merge-base', '--octopus', ...bases], { encoding: 'utf8' }).trim();
  const walk = ['-C', tree, 'log', '--topo-order', '--no-renames', '--name-only', '--format=%H', `${start}..HEAD`];
  const measured = await rounds(
    [
      { name: 'one walk with names', run: () => run('git', walk) },
      { name: 'liftlock plan', run: () => suite.run('plan', '--repo', tree, '--json') },
    ],
    bench.rounds,
  );
  print(`${components} components, ${COMMITS} commits: ${right} of ${names.length} as they were made`, measured);
  const processes = await suite.gitProcesses(scratch, 'plan', '--repo', tree, '--json');
  console.log(`git processes: ${processes}\n`);
  const what = `${components} components`;
  return [
    { what: `${what}, wall, to one walk`, unit: '×', bar: 2.5, measured: measured[1]?.wallRatio ?? 0 },
    { what: `${what}, planned otherwise than made`, unit: '', bar: 0, measured: names.length - right },
    { what: `${what}, git processes`, unit: '', bar: 6, measured: processes },
  ];
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
