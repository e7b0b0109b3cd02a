import { stoppedOnce } from './single-stops.ts';

stoppedOnce('supersede');
