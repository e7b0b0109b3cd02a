import { stoppedInTurn } from './single-stops.ts';

stoppedInTurn('stage');
