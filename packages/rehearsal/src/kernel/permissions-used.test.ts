import { permissionLines, permissionsUsed } from './permissions-used.ts';

type State = Parameters<typeof permissionsUsed>[0];

const job = (id: number, name: string, permissions: Record<string, 'read' | 'write'>) => ({ id, name, permissions });
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
    'promote lacks statuses: write; give the job:',
    'permissions:',
    '  contents: write',
    '  deployments: write',
    '  issues: read',
    '  statuses: write',
  ]);
});

test('git and registries use permissions unseen, so nothing is said of those', () => {
  expect(
    permissionsUsed(state([job(1, 'a', { contents: 'write', packages: 'write', 'id-token': 'write' })], [])),
  ).toEqual([]);
});
