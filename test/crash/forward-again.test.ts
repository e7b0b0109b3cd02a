import { stoppedOnce } from './single-stops.ts';

stoppedOnce('forward again by name');
