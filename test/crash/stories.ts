import { BY_HAND } from './by-hand.ts';
import { FORWARD } from './forward.ts';

/** All that is stopped in the crash tests: each story's last run, at every effect. */
export const STORIES = [...FORWARD, ...BY_HAND];
