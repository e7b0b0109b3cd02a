import { environment, facts } from '../../testing/builders.ts';

export const EXAMPLES = [
  facts({ reviewers: undefined }),
  facts({ reviews: [] }),
  facts({ environment: environment({ approvals: { count: 2, hotfix: 3, notTheAuthor: false } }) }),
  facts({
    environment: environment({ approvals: { count: 1, hotfix: 2, notTheAuthor: true } }),
    reviews: [{ state: 'approved', user: 'ada', comment: 'Looks right.' }],
  }),
];
