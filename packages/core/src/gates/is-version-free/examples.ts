import { facts, OTHER, sha } from '../../testing/builders.ts';

export const EXAMPLES = [
  facts({ version: { tagCommit: sha('decaf'), published: undefined, claimed: undefined } }),
  facts({ purpose: 'rollback', version: { tagCommit: sha('decaf'), published: undefined, claimed: undefined } }),
  facts({ version: { tagCommit: undefined, published: { candidate: OTHER }, claimed: undefined } }),
  facts({
    version: {
      tagCommit: undefined,
      published: undefined,
      claimed: { environment: 'production', sha: sha('decaf'), candidate: OTHER },
    },
  }),
];
