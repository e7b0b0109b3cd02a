import { facts, OTHER, record, SUCCEEDED } from '../../testing/builders.ts';

export const EXAMPLES = [
  facts({
    otherLedgers: {
      staging: [record({ id: 3, environment: 'staging', payload: { candidate: OTHER }, history: SUCCEEDED })],
    },
  }),
];
