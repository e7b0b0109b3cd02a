import { facts, record, SUCCEEDED } from '../../testing/builders.ts';

const staging = record({
  id: 3,
  environment: 'staging',
  payload: { parity: { postgres: '15.4' } },
  history: SUCCEEDED,
});

export const EXAMPLES = [facts({ parity: { postgres: '16.1' }, otherLedgers: { staging: [staging] } })];
