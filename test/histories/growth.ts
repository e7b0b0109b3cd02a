import { setTimeout as pause } from 'node:timers/promises';

/** How many small inputs are as large as the large one: six doublings. */
const TIMES = 64;
/** Milliseconds. What takes less is too short to tell from the noise of a clock, and harms nobody. */
const TOO_SHORT = 0.1;
const ROUNDS = { least: 2, certain: 6, most: 60 };

/** By what the time may multiply when the input doubles. */
export const TOO_STEEP = 2.5;
const FAR_TOO_STEEP = 3.2;

/**
 * By what the time of some work multiplies when its input doubles: 2 for linear work, 4 for quadratic.
 *
 * No limit is set in seconds. What is compared is one large input with small ones that are as large together: linear
 * work takes the same time for both, quadratic work 64 times as long, and a machine that is busy is so for both. Noise
 * only adds time, so the shortest counts, and as long as the growth looks too steep, rounds are added, each after a rest:
 * a thread that rested is let work without a break. Work that is not linear stays steep in all of them.
 */
export async function growthOf<Input>(
  work: (input: Input) => unknown,
  inputOf: (size: number) => Input,
  smallest: number,
): Promise<number> {
  const small = inputOf(smallest);
  const large = inputOf(TIMES * smallest);
  let growth = TOO_STEEP;
  for (let round = 1, alone = Infinity, together = Infinity; round <= ROUNDS.most; round += 1) {
    alone = Math.min(alone, timeOf(work, large, 1));
    together = Math.min(together, timeOf(work, small, TIMES));
    growth = 2 * (Math.max(alone, TOO_SHORT) / Math.max(together, TOO_SHORT)) ** (1 / Math.log2(TIMES));
    if (round >= ROUNDS.least && growth < TOO_STEEP) break;
    if (round >= ROUNDS.certain && growth > FAR_TOO_STEEP) break;
    if (round >= ROUNDS.least) await pause(20);
  }
  return growth;
}

function timeOf<Input>(work: (input: Input) => unknown, input: Input, times: number): number {
  const before = performance.now();
  for (let count = 0; count < times; count += 1) work(input);
  return performance.now() - before;
}
