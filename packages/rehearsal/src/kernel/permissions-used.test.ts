import { permissionLines, permissionsUsed } from './permissions-used.ts';

type State = Parameters<typeof permissionsUsed>[0];

const job = (id: number, name: string, permissions: Record<string, 'read' | 'write'>, conclusion = 'success') => ({
  id,
  name,
  permissions,
  conclusion,
});
const request = (jobId: number, permission: string | null, status = 200) => ({ jobId, permission, status });
const state = (jobs: object[], requests: object[]) => ({ jobs, requests }) as unknown as State;

test('what calls needed, what was missing, and what nobody needed', () => {
  const [promote, ...others] = permissionsUsed(
    state(
      [
        job(1, 'promote', { contents: 'write', deployments: 'write', issues: 'read' }),
        job(2, 'quiet', { contents: 'read' }),
      ],
      [
        request(1, 'deployments: read'),
        request(1, 'deployments: write'),
        request(1, 'statuses: write', 403),
        request(1, null),
        request(7, 'checks: write'),
      ],
    ),
  );
  expect(others).toEqual([]);
  expect(promote).toMatchObject({
    job: 'promote',
    used: { deployments: 'write' },
    missing: { statuses: 'write' },
    unused: { issues: 'read' },
  });
  expect(promote === undefined ? [] : permissionLines(promote)).toEqual([
    'promote declares issues: read, which no call of this run needed',
    'promote lacks statuses: write',
    'enough for this run of promote:',
    'permissions:',
    '  contents: write',
    '  deployments: write',
    '  statuses: write',
  ]);
});

test('who may write and only reads needs less', () => {
  const [watch] = permissionsUsed(
    state([job(1, 'watch', { deployments: 'write' })], [request(1, 'deployments: read')]),
  );
  expect(watch).toMatchObject({ unused: { deployments: 'write' }, wanted: { deployments: 'read' } });
});

test('a job that failed or was never let in may not have come to its calls', () => {
  expect(permissionsUsed(state([job(1, 'promote', { deployments: 'write' }, 'failure')], []))).toEqual([]);
});

test('who declares what is needed hears nothing', () => {
  const [stage] = permissionsUsed(state([job(1, 'stage', { issues: 'write' })], [request(1, 'issues: write')]));
  expect(stage === undefined ? undefined : permissionLines(stage)).toEqual([]);
});

test('a job that needs nothing declares nothing', () => {
  const [quiet] = permissionsUsed(state([job(1, 'quiet', { checks: 'read' })], []));
  expect(quiet === undefined ? [] : permissionLines(quiet).slice(-1)).toEqual(['permissions: {}']);
});

test('of a job that may do everything, nothing is said to be too much', () => {
  const all = Object.fromEntries(
    ['actions', 'checks', 'deployments', 'issues', 'pull-requests', 'statuses'].map((key) => [key, 'read' as const]),
  );
  expect(permissionsUsed(state([job(1, 'all', all)], []))).toEqual([]);
  const [short] = permissionsUsed(state([job(1, 'all', all)], [request(1, 'issues: write', 403)]));
  expect(short).toMatchObject({ unused: {}, missing: { issues: 'write' } });
});

test('git and registries use permissions unseen, so nothing is said of those', () => {
  expect(
    permissionsUsed(state([job(1, 'a', { contents: 'write', packages: 'write', 'id-token': 'write' })], [])),
  ).toEqual([]);
});
