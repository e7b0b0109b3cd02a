import { stoppedInTurn } from './single-stops.ts';

stoppedInTurn('hotfix passed over', 'hotfix promoted');
