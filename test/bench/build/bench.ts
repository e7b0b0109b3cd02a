import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { type Goal, printGoals } from '../goals.ts';
import { benchHashing } from './hashing.ts';
import { benchMemory } from './memory.ts';
import { benchPacking } from './packing.ts';
import { bundlePrograms } from './programs.ts';
import { benchReports } from './reports.ts';

/** What all parts of a run share. */
export interface BuildBench {
  readonly scratch: string;
  /** Folder of the bundled programs. */
  readonly programs: string;
  readonly rounds: number;
}

/** `npm run bench -- build`: what a build and its tests do with large files, against programs that only do that. */
export async function benchBuild({ rounds }: { readonly rounds: number }): Promise<void> {
  const scratch = await mkdtemp(path.join(tmpdir(), 'liftlock-bench-'));
  try {
    await mkdir(path.join(scratch, 'copies'));
    const bench: BuildBench = { scratch, rounds, programs: await bundlePrograms(scratch) };
    console.log(`Node ${process.versions.node}, ${availableParallelism()} cores; medians of ${rounds} rounds\n`);
    const goals: Goal[] = [];
    for (const part of [benchHashing, benchPacking, benchReports, benchMemory]) goals.push(...(await part(bench)));
    printGoals(goals);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
