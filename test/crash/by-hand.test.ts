import { BY_HAND } from './by-hand.ts';
import { stoppedOnce } from './single-stops.ts';

stoppedOnce(BY_HAND);
