import { independentNotYet, NOTHING_WRITTEN } from '@liftlock/core';
import type { Rule } from './rule.ts';

/** Keys that can be written and that a run refuses. Those that no stage acts on are refused where they are read. */
export const notActedOn: Rule = ({ config, placeOf }) =>
  config.version.versioning === 'independent'
    ? [{ ...independentNotYet(), where: placeOf('version', 'versioning'), state: NOTHING_WRITTEN }]
    : [];
