import type { Requirement } from './requirement.ts';

/** Of issues, pull requests and what hangs on them. Comments and labels are open to either permission. */
export const COLLABORATION: Readonly<Record<string, Requirement>> = {
  'GET /issues': 'issues: read',
  'POST /issues': 'issues: write',
  'GET /issues/{issue_number}': 'issues: read | pull-requests: read',
  'PATCH /issues/{issue_number}': 'issues: write | pull-requests: write',
  'GET /issues/{issue_number}/comments': 'issues: read | pull-requests: read',
  'POST /issues/{issue_number}/comments': 'issues: write | pull-requests: write',
  'GET /issues/comments/{comment_id}': 'issues: read | pull-requests: read',
  'PATCH /issues/comments/{comment_id}': 'issues: write | pull-requests: write',
  'DELETE /issues/comments/{comment_id}': 'issues: write | pull-requests: write',
  'GET /issues/{issue_number}/labels': 'issues: read | pull-requests: read',
  'POST /issues/{issue_number}/labels': 'issues: write | pull-requests: write',
  'PUT /issues/{issue_number}/labels': 'issues: write | pull-requests: write',
  'DELETE /issues/{issue_number}/labels': 'issues: write | pull-requests: write',
  'DELETE /issues/{issue_number}/labels/{name}': 'issues: write | pull-requests: write',
  'GET /labels': 'issues: read | pull-requests: read',
  'POST /labels': 'issues: write | pull-requests: write',
  'GET /labels/{name}': 'issues: read | pull-requests: read',
  'PATCH /labels/{name}': 'issues: write | pull-requests: write',
  'DELETE /labels/{name}': 'issues: write | pull-requests: write',

  'GET /pulls': 'pull-requests: read',
  'POST /pulls': 'pull-requests: write',
  'GET /pulls/{pull_number}': 'pull-requests: read',
  'PATCH /pulls/{pull_number}': 'pull-requests: write',
  'GET /pulls/{pull_number}/commits': 'pull-requests: read',
  'GET /pulls/{pull_number}/files': 'pull-requests: read',
  'GET /pulls/{pull_number}/merge': 'contents: read',
  'PUT /pulls/{pull_number}/merge': 'contents: write',
  'GET /commits/{commit_sha}/pulls': 'pull-requests: read | contents: read',
};
