import { facts } from '../../testing/builders.ts';

export const EXAMPLES = [facts({ versionPattern: '^\\d{4}\\.\\d+\\.\\d+$' })];
