import { facts, lock } from '../../testing/builders.ts';

export const EXAMPLES = [facts({ lock: lock() })];
