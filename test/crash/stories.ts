import { BY_HAND } from './by-hand.ts';
import { DIRECTIONS } from './directions.ts';
import { FAILING } from './failing.ts';
import { FORWARD } from './forward.ts';
import { GUARDED } from './guarded.ts';
import { REFUSED } from './refused.ts';
import type { Story } from './story.ts';

/**
 * All whose last run is stopped at every effect by `npm run test:crash`; the tests do that with those that take a way of
 * their own.
 */
export const STORIES: readonly Story[] = [...FORWARD, ...DIRECTIONS, ...GUARDED, ...BY_HAND, ...FAILING, ...REFUSED];

/** @throws Error for a name that no story has. */
export function storiesNamed(names: readonly string[]): readonly Story[] {
  return names.map((wanted) => {
    const story = STORIES.find(({ name }) => name === wanted);
    if (story === undefined) throw new Error(`there is no story "${wanted}"`);
    return story;
  });
}
