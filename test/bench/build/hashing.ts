import path from 'node:path';
import type { Goal } from '../goals.ts';
import { type Figures, print, rounds, type Subject } from '../rounds.ts';
import { run } from '../run.ts';
import type { BuildBench } from './bench.ts';
import { writeArtifact } from './inputs.ts';
import { isHere } from './tools.ts';

/** Two artifacts that are one gibibyte together: hashed alone, and hashed, copied and searched. */
export async function benchHashing({ scratch, programs, rounds: count }: BuildBench): Promise<Goal[]> {
  const files = [1, 2].map((seed) => path.join(scratch, `artifact-${seed}.bin`));
  for (const [seed, file] of files.entries()) writeArtifact(file, 512, seed);
  const [hasOpenssl, hasTaskset] = [await isHere('openssl', ['version']), await isHere('taskset', ['--version'])];
  const read = (what: string): string[] => [path.join(programs, 'read-files.js'), what, scratch, ...files];
  const copies = path.join(scratch, 'copies');
  const node =
    (args: readonly string[]): Subject['run'] =>
    () =>
      run(process.execPath, args);
  const oneCore =
    (args: readonly string[]): Subject['run'] =>
    () =>
      run('taskset', ['-c', '0', process.execPath, ...args]);
  const both = (name: string, args: readonly string[]): Subject[] => [
    ...(hasTaskset ? [{ name: `${name}, one core`, run: oneCore(args) }] : []),
    { name: `${name}, all cores`, run: node(args) },
  ];
  const copy = [path.join(programs, 'read-files.js'), 'copy', copies, ...files];
  const measured = await rounds(
    [
      ...(hasOpenssl
        ? [{ name: '`openssl dgst -sha256`', run: () => run('openssl', ['dgst', '-sha256', ...files]) }]
        : []),
      { name: 'an empty Node', run: node(['-e', '0']) },
      ...both('hashed', read('hash')),
      ...both('hashed, searched for credentials and copied', copy),
    ],
    count,
  );
  print('1 GiB in two artifacts', measured);
  return hasOpenssl ? goalsOf(measured) : [];
}

/** Less what Node takes to start: in an action it runs already. */
function goalsOf(measured: readonly Figures[]): Goal[] {
  const [openssl, empty] = measured;
  const goal = (what: string, name: string, bar: number, by: 'wall' | 'cpu'): Goal[] => {
    const found = measured.find((one) => one.name === name);
    if (found === undefined || openssl === undefined || empty === undefined) return [];
    return [{ what, unit: '×', bar, measured: (found[by] - empty[by]) / openssl[by] }];
  };
  return [
    ...goal('1 GiB hashed on one core, to openssl', 'hashed, one core', 1.1, 'wall'),
    ...goal('1 GiB hashed on one core, CPU time to that of openssl', 'hashed, one core', 1.1, 'cpu'),
    ...goal('1 GiB hashed on all cores, to openssl', 'hashed, all cores', 0.6, 'wall'),
  ];
}
