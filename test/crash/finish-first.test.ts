import { stoppedOnce } from './single-stops.ts';

stoppedOnce('finish first a release', 'finish first a rollback');
