import { cancelledOnce } from './single-stops.ts';

cancelledOnce('stage', 'promote', 'rollback to previous');
