import type { RequestRecord } from '../github/index.ts';
import { apiCalls, PERSON, refusedText } from './api-calls.ts';

const request = (values: Partial<RequestRecord>): RequestRecord => ({
  method: 'GET',
  path: '/repos/acme/product',
  status: 200,
  userAgent: 'liftlock/0.1.0 octokit-rest.js/22.0.1',
  jobId: 1,
  permission: null,
  ...values,
});

const calls = (...requests: readonly RequestRecord[]) =>
  apiCalls({ api: { calls: 7, writes: 3 }, requests } as unknown as Parameters<typeof apiCalls>[0]);

test('calls of other clients are counted apart from those of the suite', () => {
  const { others, ...suite } = calls(
    request({}),
    request({ userAgent: 'curl/8.5.0' }),
    request({ userAgent: 'GitHub CLI 2.23.0', method: 'POST', path: '/graphql' }),
    request({ userAgent: '', method: 'POST', path: '/repos/acme/product/releases', status: 201 }),
  );
  expect(suite).toMatchObject({ calls: 7, writes: 3 });
  expect(others).toEqual({ calls: 3, writes: 1 });
});

test('a review of the person who rehearses is no call of the workflow', () => {
  expect(calls(request({ userAgent: PERSON, method: 'POST', status: 422 }))).toMatchObject({
    others: { calls: 0, writes: 0 },
    refused: [],
  });
});

test('every refused call is listed with its client, whoever that is', () => {
  const { refused } = calls(
    request({ status: 404 }),
    request({ userAgent: 'curl/8.5.0', path: '/repos/acme/product/contents/a', status: 501 }),
    request({ userAgent: 'curl/8.5.0', path: '/repos/acme/product/contents/a', status: 501 }),
    request({ method: 'POST', path: '/repos/acme/product/deployments', status: 403, permission: 'deployments: write' }),
    request({ userAgent: '', method: 'POST', path: '/repos/acme/product/releases', status: 422 }),
  );
  expect(refused.map(refusedText)).toEqual([
    'curl: GET /repos/acme/product/contents/a: 501, not modelled by the local GitHub, so nothing is known about the answer of GitHub (2 times)',
    'liftlock: POST /repos/acme/product/deployments: 403, the job has no `deployments: write`',
    'a client without a name: POST /repos/acme/product/releases: 422, refused',
  ]);
});
