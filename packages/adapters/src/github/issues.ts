import type { IssueWrites } from '@liftlock/core';
import type { Client } from './client.ts';
import { call } from './failures.ts';
import type { RepositoryName } from './repository.ts';

const READ = 'issues: read';
const WRITE = 'issues: write';

/** Issues, for what a person must do afterwards. */
export function issues(client: Client, repo: RepositoryName): IssueWrites {
  const api = client.rest.issues;
  return {
    async open({ title, body }) {
      const { data } = await call('GET issues', READ, () => api.listForRepo({ ...repo, state: 'all', per_page: 100 }));
      if (data.some((issue) => issue.title === title)) return;
      await call('POST issues', WRITE, () => api.create({ ...repo, title, body }));
    },
  };
}
