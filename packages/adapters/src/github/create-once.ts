import { type ClockPort, outcomeIsUnknown } from '@liftlock/core';

/** Seconds before each look: for a moment GitHub may still show what was there before. */
const LOOKS = [1, 4];
const TRIES = 2;

/**
 * Creates, or finds what a lost answer created. GitHub has no idempotency keys, so a creating call without an answer is
 * repeated only if nothing of what it should have made can be found.
 */
export async function createOnce<T>(
  create: () => Promise<T>,
  find: () => Promise<T | undefined>,
  clock: ClockPort,
): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await create();
    } catch (error) {
      // A refusal of the second try may be GitHub saying that the first one has worked.
      if (tries === 1 && !outcomeIsUnknown(error)) throw error;
      const made = await look(find, clock).catch(() => {
        throw error;
      });
      if (made !== undefined) return made;
      if (tries === TRIES) throw error;
    }
  }
}

async function look<T>(find: () => Promise<T | undefined>, clock: ClockPort): Promise<T | undefined> {
  for (const seconds of LOOKS) {
    await clock.sleep(seconds * 1_000);
    const found = await find();
    if (found !== undefined) return found;
  }
  return undefined;
}
