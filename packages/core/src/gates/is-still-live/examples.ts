import { CANDIDATE, facts, OTHER, record, SUCCEEDED } from '../../testing/builders.ts';

export const EXAMPLES = [
  facts({
    from: { deployment: 5, candidate: CANDIDATE },
    ledger: [record({ id: 6, payload: { candidate: OTHER, version: '1.5.0' }, history: SUCCEEDED })],
  }),
];
