import { environment, facts, OTHER, record, SUCCEEDED } from '../../testing/builders.ts';

const soaking = environment({ soak: 1_800_000 });
const staged = { environment: 'staging', history: SUCCEEDED, times: ['02:50', '02:51', '02:52'] };

export const EXAMPLES = [
  facts({ environment: soaking, otherLedgers: { staging: [record({ ...staged, id: 3 })] } }),
  facts({
    environment: soaking,
    otherLedgers: {
      staging: [
        record({
          ...staged,
          id: 4,
          times: ['03:00', '03:00', '03:01'],
          payload: { candidate: OTHER, version: '1.5.0' },
        }),
        record({ ...staged, id: 3 }),
      ],
    },
  }),
];
