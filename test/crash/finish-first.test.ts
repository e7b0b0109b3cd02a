import { stoppedInTurn } from './single-stops.ts';

stoppedInTurn('finish first a release', 'finish first a rollback');
