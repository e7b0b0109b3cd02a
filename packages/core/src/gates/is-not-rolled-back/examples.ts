import { CANDIDATE, facts, OTHER, record, SUCCEEDED } from '../../testing/builders.ts';

const rollback = { intent: 'rollback', candidate: OTHER, version: '1.3.0', reason: 'It loses orders.' } as const;

export const EXAMPLES = [
  facts({
    ledger: [record({ id: 6, payload: { ...rollback, held: [CANDIDATE] }, history: SUCCEEDED })],
  }),
];
