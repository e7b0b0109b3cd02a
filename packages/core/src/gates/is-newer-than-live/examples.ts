import { facts, OTHER, record, sha, SUCCEEDED } from '../../testing/builders.ts';

const newer = (line: string) =>
  record({
    id: 9,
    sha: sha('decaf'),
    payload: { candidate: OTHER, version: '1.5.0', line },
    history: SUCCEEDED,
  });

export const EXAMPLES = [
  facts({ purpose: 'stage', order: 'behind', ledger: [newer('main')] }),
  facts({ order: 'behind', ledger: [newer('main')] }),
  facts({ order: 'diverged', ledger: [newer('main')] }),
  facts({ order: 'diverged', ledger: [newer('next')] }),
];
