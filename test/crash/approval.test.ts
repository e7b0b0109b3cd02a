import { stoppedOnce } from './single-stops.ts';

stoppedOnce('last approval by dispatch');
