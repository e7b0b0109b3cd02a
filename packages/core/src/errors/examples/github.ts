import * as catalogue from '../catalogue/github.ts';
import type { Examples } from './example.ts';

export const GITHUB: Examples<typeof catalogue> = {
  missingPermission: [
    catalogue.missingPermission('POST deployments', 'deployments: write'),
    catalogue.missingPermission('POST releases', 'contents: write', true),
  ],
  notFoundOrNoPermission: [catalogue.notFoundOrNoPermission('GET releases/4711', 'contents: write')],
  rateLimited: [
    catalogue.rateLimited('GET deployments', '2026-11-22T12:00:00.000Z'),
    catalogue.rateLimited('GET deployments', ''),
  ],
  githubRefused: [catalogue.githubRefused('POST releases', 422, 'Validation Failed')],
  githubUnreachable: [catalogue.githubUnreachable('GET deployments', 'getaddrinfo ENOTFOUND api.github.com')],
  githubUnreadable: [catalogue.githubUnreadable('GET deployments', 'status 200 with text/html instead of JSON')],
  outcomeUnknown: [catalogue.outcomeUnknown('POST releases', 'socket hang up')],
  settingEndangersRelease: [
    catalogue.settingEndangersRelease(
      'production',
      'The environment has no required reviewers. GitHub starts the job at once, and Liftlock holds the release: `environment-unprotected`.',
      'Add required reviewers: https://github.com/acme/shop/settings/environments',
    ),
  ],
};
