import { facts, image } from '../../testing/builders.ts';

export const EXAMPLES = [
  facts({ references: [{ reference: image(), answer: { found: 'missing' } }] }),
  facts({
    references: [
      {
        reference: {
          kind: 'npm',
          component: 'api',
          name: '@acme/api',
          version: '1.4.0',
          registry: 'https://registry.npmjs.org',
          digest: `sha512-${'a'.repeat(86)}==`,
        },
        answer: { found: 'other', digest: `sha512-${'b'.repeat(86)}==` },
      },
    ],
  }),
  facts({ references: [{ reference: image(), answer: { found: 'refused', why: 'it answered 401' } }] }),
  facts({ references: [{ reference: image(), answer: { found: 'unreachable', why: 'it answered 503' } }] }),
];
