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

const PARTS: Readonly<Record<string, (bench: BuildBench) => Promise<Goal[]>>> = {
  hashing: benchHashing,
  packing: benchPacking,
  reports: benchReports,
  memory: benchMemory,
};

export interface BuildOptions {
  readonly rounds: number;
  /** Names of the parts that are measured. */
  readonly parts: readonly string[];
}

/** `npm run bench -- build`: what a build and its tests do with large files, against programs that only do that. */
export async function benchBuild({ rounds, parts }: BuildOptions): Promise<void> {
  const scratch = await mkdtemp(path.join(tmpdir(), 'liftlock-bench-'));
  try {
    await mkdir(path.join(scratch, 'copies'));
    const bench: BuildBench = { scratch, rounds, programs: await bundlePrograms(scratch) };
    console.log(`Node ${process.versions.node}, ${availableParallelism()} cores; medians of ${rounds} rounds\n`);
    const goals: Goal[] = [];
    for (const [name, measure] of Object.entries(PARTS))
      if (parts.includes(name)) goals.push(...(await measure(bench)));
    printGoals(goals);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
