import { stoppedOnce } from './single-stops.ts';

stoppedOnce('lock', 'unlock');
