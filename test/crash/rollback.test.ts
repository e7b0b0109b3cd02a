import { stoppedOnce } from './single-stops.ts';

stoppedOnce('rollback to previous', 'rollback two versions');
