import { BY_HAND } from './by-hand.ts';
import { FAILING } from './failing.ts';
import { FORWARD } from './forward.ts';

/** All that is stopped in the crash tests: each story's last run, at every effect. */
export const STORIES = [...FORWARD, ...BY_HAND, ...FAILING];

/** Those that only `npm run test:crash` plays: they differ in little from others, or cost more than a run of the tests has. */
export const ON_DEMAND: readonly string[] = [
  'first approval by dispatch',
  'freeze overridden',
  ...FAILING.map(({ name }) => name),
];
