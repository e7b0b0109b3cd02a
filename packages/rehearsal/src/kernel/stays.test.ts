import { ROLLED_BACK } from '@liftlock/core';
import type { DeploymentRecord, DeploymentState, GitHubState } from '../github/index.ts';
import { allLiveIn } from './ledger.ts';
import { type Stay, staysIn } from './stays.ts';

const DIGEST = (letter: string) => `sha256:${letter.repeat(64)}`;
const AT = (minute: number) => `2026-11-22T10:${String(minute).padStart(2, '0')}:00Z`;

let statusId = 0;

/** A deployment whose statuses came at these minutes. */
function record(id: number, more: object, ...statuses: readonly (readonly [DeploymentState, number, string?])[]) {
  return {
    id,
    sha: 'c0ffee0',
    environment: 'production',
    task: 'deploy',
    payload: {},
    jobId: null,
    createdAt: AT(statuses[0]?.[1] ?? 0),
    statuses: statuses.map(([state, minute, description = '']) => ({
      id: ++statusId,
      state,
      description,
      createdAt: AT(minute),
      logUrl: '',
    })),
    ...more,
  } as unknown as DeploymentRecord;
}

const ours = (version: string, more: object = {}) => ({
  task: 'liftlock',
  payload: {
    schema: 1,
    intent: 'promote',
    candidate: DIGEST(version.at(-1) ?? '0'),
    component: null,
    version,
    line: 'main',
    release_id: null,
    evidence: null,
    environment: 'production',
    previous: null,
    shown: {},
    run: { id: 7, attempt: 1, job: 'promote', job_id: null },
    approvals: [{ user: 'robin-vale', comment: '' }],
    overrides: [],
    ...more,
  },
});

function seen(...deployments: readonly DeploymentRecord[]): Stay[] {
  const runs = [{ id: 7, path: '.github/workflows/release.yml', number: 3 }];
  const jobs = [{ id: 70, runId: 7 }];
  const reviews = [{ runId: 7, state: 'approved', user: 'mina-berg', comment: 'yes', environments: ['production'] }];
  return staysIn({ deployments, runs, jobs, reviews } as unknown as GitHubState, 'production');
}

const told = (stays: readonly Stay[]) =>
  stays.map(({ version, end, from, to }) => `${version} ${end} ${from?.slice(14, 16)}-${to?.slice(14, 16)}`);

test('a version is live from its success to the moment at which the next one begins', () => {
  const stays = seen(
    record(1, ours('1.3.0'), ['in_progress', 1], ['success', 2]),
    record(2, ours('1.4.1'), ['in_progress', 9], ['success', 11]),
  );
  expect(told(stays)).toEqual(['1.4.1 live 11-undefined', '1.3.0 replaced 02-09']);
  expect(stays[0]).toMatchObject({ approvals: [{ user: 'robin-vale' }], run: { number: 3 }, intent: 'promote' });
});

test('what failed was never live, and says why', () => {
  const stays = seen(
    record(1, ours('1.3.0'), ['in_progress', 1], ['success', 2]),
    record(2, ours('1.4.1'), ['in_progress', 9], ['failure', 10, 'the service is not healthy']),
    record(3, ours('1.4.2'), ['in_progress', 12], ['failure', 13, `${ROLLED_BACK}: the service is not healthy`]),
  );
  expect(told(stays)).toEqual([
    '1.4.2 rolled back undefined-undefined',
    '1.4.1 failed undefined-undefined',
    '1.3.0 live 02-undefined',
  ]);
  expect(stays[1]?.failure).toBe('the service is not healthy');
});

test('what is on its way is told apart', () => {
  expect(told(seen(record(1, ours('1.4.1'), ['in_progress', 9])))).toEqual(['1.4.1 deploying undefined-undefined']);
});

test('a rollback names its reason', () => {
  const [rollback] = seen(record(1, ours('1.3.0', { intent: 'rollback', reason: 'errors' }), ['success', 2]));
  expect(rollback).toMatchObject({ intent: 'rollback', reason: 'errors', end: 'live' });
});

test('deployments of other workflows are told by their statuses, with the reviews of their run', () => {
  const stays = seen(
    record(1, { jobId: 70 }, ['success', 1], ['inactive', 5]),
    record(2, { jobId: 70 }, ['success', 5]),
    record(3, {}, ['failure', 6]),
    record(4, {}, ['waiting', 7]),
  );
  expect(stays.map(({ end }) => end)).toEqual(['waiting', 'failed', 'live', 'replaced']);
  expect(stays[3]).toMatchObject({ from: AT(1), to: AT(5), approvals: [{ user: 'mina-berg' }], run: { id: 7 } });
});

test('components that have versions of their own are live beside each other', () => {
  const of = (component: string, version: string) => ours(version, { component });
  const deployments = [
    record(1, of('api', '1.0.0'), ['success', 1]),
    record(2, of('web', '2.0.0'), ['success', 2]),
    record(3, of('api', '1.1.0'), ['success', 3]),
  ];
  const live = allLiveIn({ deployments } as unknown as GitHubState, 'production');
  expect(live.map(({ payload }) => `${payload.component} ${payload.version}`)).toEqual(['api 1.1.0', 'web 2.0.0']);
});
