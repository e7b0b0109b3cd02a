import path from 'node:path';
import type { Goal } from '../goals.ts';
import { type Measured, run } from '../run.ts';
import type { BuildBench } from './bench.ts';
import { writeArtifact } from './inputs.ts';
import { Service } from './packing.ts';

/** Mebibytes that a step of a build may take, whatever it is given. */
const BAR = 256;
const LINE = 'what a build prints, line by line, and nobody reads';

/** Once each: memory does not depend on who else uses the machine. */
export async function benchMemory({ scratch, programs }: BuildBench): Promise<Goal[]> {
  const artifact = path.join(scratch, 'large.bin');
  writeArtifact(artifact, 2048, 3);
  const service = new Service();
  const program = (name: string) => path.join(programs, name);
  // `yes` ends with an error when nobody reads on.
  const output = `yes '${LINE}' | head -c ${10 * 1024 ** 3} || true`;
  try {
    const subjects: readonly [string, () => Promise<Measured>][] = [
      [
        'an artifact of 2 GiB: hashed, searched and copied',
        () => run(process.execPath, [program('read-files.js'), 'copy', path.join(scratch, 'copies'), artifact]),
      ],
      ['an artifact of 2 GiB: packed and sent', () => service.send(programs, [artifact])],
      ['a step that prints 10 GiB', () => run(process.execPath, [program('run-step.js'), scratch, output])],
    ];
    console.log('## Memory\n\n| | wall s | CPU s | MB |\n|---|---|---|---|');
    const goals: Goal[] = [];
    for (const [what, subject] of subjects) {
      const { wall, cpu, memory } = await subject();
      console.log(`| ${what} | ${wall.toFixed(1)} | ${cpu.toFixed(1)} | ${memory.toFixed(0)} |`);
      goals.push({ what, unit: ' MB', bar: BAR, measured: memory });
    }
    console.log('');
    return goals;
  } finally {
    await service.close();
  }
}
