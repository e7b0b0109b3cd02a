import path from 'node:path';
import type { Goal } from '../goals.ts';
import { print, rounds } from '../rounds.ts';
import { run } from '../run.ts';
import type { BuildBench } from './bench.ts';
import { writeJUnit, writeSarif } from './inputs.ts';

const SIZE = 100_000_000;

/** Reports of 100 MB, against what their parser alone takes with them. */
export async function benchReports(bench: BuildBench): Promise<Goal[]> {
  const [junit, sarif] = [path.join(bench.scratch, 'junit.xml'), path.join(bench.scratch, 'scan.sarif')];
  writeJUnit(junit, SIZE);
  writeSarif(sarif, SIZE);
  return [
    ...(await compare(bench, 'JUnit XML', ['xml', junit], ['junit', junit])),
    ...(await compare(bench, 'SARIF', ['json', sarif], ['sarif', sarif])),
  ];
}

async function compare(
  { programs, rounds: count }: BuildBench,
  name: string,
  alone: readonly string[],
  read: readonly string[],
): Promise<Goal[]> {
  const program = path.join(programs, 'read-report.js');
  const measured = await rounds(
    [
      { name: 'the parser alone', run: () => run(process.execPath, [program, ...alone]) },
      { name: 'read and judged', run: () => run(process.execPath, [program, ...read]) },
    ],
    count,
  );
  print(`100 MB of ${name}`, measured);
  const [, { wallRatio, cpuRatio } = { wallRatio: NaN, cpuRatio: NaN }] = measured;
  return [
    { what: `100 MB of ${name}, to the parser alone`, unit: '×', bar: 3, measured: wallRatio },
    { what: `100 MB of ${name}, CPU time to that of the parser`, unit: '×', bar: 3, measured: cpuRatio },
  ];
}
