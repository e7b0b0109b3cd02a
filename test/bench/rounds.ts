import type { Measured } from './run.ts';

/** One program of a round: what it is called, and how it is run on a repository. */
export interface Subject {
  readonly name: string;
  readonly run: () => Promise<Measured>;
}

/** What one program took, round by round. */
interface Rounds {
  readonly name: string;
  readonly runs: readonly Measured[];
}

/** Medians over the rounds; ratios are taken round by round, against the first subject of the round. */
export interface Figures {
  readonly name: string;
  /** Seconds. */
  readonly wall: number;
  readonly wallRatio: number;
  /** Seconds. */
  readonly cpu: number;
  readonly cpuRatio: number;
  /** Mebibytes, the largest of all rounds. */
  readonly memory: number;
}

/** Runs all subjects in turn, several times, so that a busy moment hits them alike. The first round warms caches. */
export async function rounds(subjects: readonly Subject[], count: number): Promise<Figures[]> {
  const all = subjects.map(({ name }) => ({ name, runs: [] as Measured[] }));
  for (let round = 0; round <= count; round += 1) {
    for (const [index, subject] of subjects.entries()) {
      const measured = await subject.run();
      if (round > 0) all[index]?.runs.push(measured);
    }
  }
  return all.map((one) => figures(one, all[0]?.runs ?? []));
}

/** GNU time counts hundredths of a second; less is taken for one. */
const LEAST_CPU = 0.01;

function figures({ name, runs }: Rounds, first: readonly Measured[]): Figures {
  return {
    name,
    wall: median(runs.map(({ wall }) => wall)),
    wallRatio: median(runs.map(({ wall }, index) => wall / (first[index]?.wall ?? 1))),
    cpu: median(runs.map(({ cpu }) => cpu)),
    cpuRatio: median(runs.map(({ cpu }, index) => cpu / Math.max(LEAST_CPU, first[index]?.cpu ?? 1))),
    memory: Math.max(...runs.map(({ memory }) => memory)),
  };
}

export function print(title: string, measured: readonly Figures[]): void {
  console.log(`## ${title}\n`);
  console.log('| | wall s | ratio | CPU s | ratio | MB |\n|---|---|---|---|---|---|');
  for (const { name, wall, wallRatio, cpu, cpuRatio, memory } of measured) {
    const cells = [wall.toFixed(3), wallRatio.toFixed(1), cpu.toFixed(2), cpuRatio.toFixed(1), memory.toFixed(0)];
    console.log(`| ${name} | ${cells.join(' | ')} |`);
  }
  console.log('');
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
