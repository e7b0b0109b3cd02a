import { CANDIDATE, facts, OTHER, record, SUCCEEDED } from '../../testing/builders.ts';

export const EXAMPLES = [
  facts({
    ledger: [record({ id: 9, payload: { candidate: OTHER, version: '1.3.1' }, history: SUCCEEDED })],
    shown: { deployment: 5, candidate: CANDIDATE },
  }),
];
