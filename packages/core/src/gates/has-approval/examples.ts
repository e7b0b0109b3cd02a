import { approvals, environment, facts } from '../../testing/builders.ts';

export const EXAMPLES = [
  facts({ reviewers: undefined }),
  facts({ reviews: [] }),
  facts({ reviews: [], reviewers: { required: 1, people: ['rita'], canAdminsBypass: false } }),
  facts({ environment: environment({ approvals: approvals({ count: 2, notTheAuthor: false }) }) }),
  facts({
    environment: environment({ approvals: approvals({ count: 1, notTheAuthor: true }) }),
    reviews: [{ state: 'approved', user: 'ada', comment: 'Looks right.' }],
  }),
];
