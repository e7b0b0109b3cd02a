import { stoppedOnce } from './single-stops.ts';

stoppedOnce('hotfix passed over', 'hotfix promoted');
