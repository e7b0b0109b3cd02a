import { FORWARD } from './forward.ts';
import { stoppedOnce } from './single-stops.ts';

stoppedOnce(FORWARD);
