import { digestOf } from '../../candidate/index.ts';
import { COMMIT, facts, sha } from '../../testing/builders.ts';

export const EXAMPLES = [
  facts({ checkout: { head: sha('decaf'), configDigest: digestOf('config') } }),
  facts({ checkout: { head: COMMIT, configDigest: digestOf('another config') } }),
];
