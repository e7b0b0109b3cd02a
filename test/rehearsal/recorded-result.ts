import type { RehearsalResult } from '../../packages/rehearsal/src/kernel/result.ts';
import { BRIEF, CANDIDATE } from './recorded-run.ts';

const SHA = '841b3a429522ddd9bac45bfca781598a42780404';
const job = (id: string) => ({ id, name: id, conclusion: 'success' as const, outputs: {} });
const digest = (digit: string) => `sha256:${digit.repeat(64)}`;

const record = (environment: string, ...states: readonly ('queued' | 'in_progress' | 'success')[]) => ({
  environment,
  state: states.at(-1) ?? null,
  sha: SHA,
  payload: { schema: 1, candidate: CANDIDATE, version: '1.4.0', environment },
  statuses: states.map((state) => ({ state, description: '' })),
});

/** What the approved run of `recorded-run.ts` leaves behind. */
export const APPROVED: RehearsalResult = {
  runs: [],
  schema: 1,
  conclusion: 'success',
  jobs: ['build', 'test', 'stage', 'promote'].map(job),
  environments: [
    { name: 'staging', live: { version: '1.4.0', candidate: CANDIDATE } },
    { name: 'production', live: { version: '1.4.0', candidate: CANDIDATE } },
  ],
  deployments: [
    record('staging', 'queued', 'in_progress', 'success'),
    record('production', 'queued', 'in_progress', 'success'),
  ],
  approvals: [{ environment: 'production', user: 'robin-vale', state: 'approved', comment: 'Looks good on staging.' }],
  releases: [
    {
      tag: 'v1.4.0',
      name: 'v1.4.0',
      draft: false,
      prerelease: false,
      latest: true,
      body: BRIEF,
      assets: [
        { name: 'api-1.4.0.tgz', size: 1252, digest: digest('a') },
        { name: 'web-1.4.0.tgz', size: 1067, digest: digest('b') },
        { name: 'evidence.json', size: 2_345_678, digest: digest('c') },
        { name: 'candidate.json', size: 640, digest: CANDIDATE },
      ],
    },
  ],
  api: { calls: 41, writes: 17, others: { calls: 0, writes: 0 }, refused: [] },
  deploys: 'run',
  wouldHaveContacted: [],
  notRehearsed: ['actions/checkout: an equivalent took its place', 'Attestations'],
  problems: [],
};

export const REJECTED: RehearsalResult = {
  ...APPROVED,
  conclusion: 'failure',
  jobs: [...['build', 'test', 'stage'].map(job), { ...job('promote'), conclusion: 'failure' }],
  environments: [
    APPROVED.environments[0] as RehearsalResult['environments'][number],
    { name: 'production', live: null },
  ],
  deployments: APPROVED.deployments.slice(0, 1),
  approvals: [{ environment: 'production', user: 'robin-vale', state: 'rejected', comment: 'Not on a Friday.' }],
  releases: APPROVED.releases.map((release) => ({ ...release, draft: true, latest: false })),
};
