import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  git,
  leftFolders,
  place,
  type Rehearsed,
  rehearse,
  removeTemporaryFolders,
  temporaryFolder,
} from './rehearse.ts';

afterAll(removeTemporaryFolders);

describe('a rehearsal of the sample that is approved', () => {
  const kept = join(temporaryFolder(), 'kept');
  let rehearsed: Rehearsed;
  const release = () => rehearsed.result.releases[0];

  beforeAll(async () => {
    rehearsed = await rehearse('approved', { keep: kept, comment: 'Looks good.' });
  }, 60_000);

  test('succeeds, job by job', () => {
    const { conclusion, jobs } = rehearsed.result;
    expect([conclusion, ...jobs.map(({ id, conclusion: each }) => `${id}: ${each}`)]).toEqual([
      'success',
      'build: success',
      'test: success',
      'stage: success',
      'promote: success',
    ]);
  });

  test('publishes one release, whose assets have the digests of the bytes that were kept', () => {
    expect(rehearsed.result.releases).toHaveLength(1);
    expect(release()).toMatchObject({ tag: 'v1.4.0', draft: false, prerelease: false, latest: true });
    const assets = release()?.assets ?? [];
    expect(assets.length).toBeGreaterThanOrEqual(3);
    for (const { name, size, digest } of assets) {
      const bytes = readFileSync(join(kept, 'assets/v1.4.0', name));
      expect([bytes.length, `sha256:${createHash('sha256').update(bytes).digest('hex')}`]).toEqual([size, digest]);
    }
  });

  test('puts the tag at the commit of the candidate', () => {
    const commit = git(join(kept, 'repository.git'), 'rev-parse', 'v1.4.0^{commit}');
    expect(rehearsed.result.deployments.map(({ sha }) => sha)).toEqual([commit, commit]);
    expect(git(join(kept, 'repository.git'), 'rev-parse', 'main')).toBe(commit);
  });

  test('leaves both environments with the same candidate, which is the digest of candidate.json', () => {
    const candidate = release()?.assets.find(({ name }) => name === 'candidate.json')?.digest;
    const live = { version: '1.4.0', candidate };
    expect(rehearsed.result.environments).toEqual([
      { name: 'staging', live },
      { name: 'production', live },
    ]);
    expect(rehearsed.result.jobs[0]?.outputs['candidate']).toBe(candidate);
  });

  test('records who approved, and says so in the release', () => {
    expect(rehearsed.result.approvals).toEqual([
      { environment: 'production', user: 'robin-vale', state: 'approved', comment: 'Looks good.' },
    ]);
    expect(release()?.body).toContain('Looks good.');
  });

  test('makes few calls', () => {
    const { calls, writes, others, refused } = rehearsed.result.api;
    expect(calls).toBeLessThanOrEqual(50);
    expect(writes).toBeGreaterThan(0);
    expect([others, refused]).toEqual([{ calls: 0, writes: 0 }, []]);
  });

  test('names what it says nothing about', () => {
    const all = rehearsed.result.notRehearsed.join('\n');
    expect(all).toContain('actions/checkout@');
    expect(all).toContain('attestations');
    expect(all).toContain('environments');
    const isGitHubsNode = process.version.startsWith('v24.');
    expect(all.includes('Node 24: actions ran on')).toBe(!isGitHubsNode);
  });

  test('keeps a state without tokens and secrets', () => {
    const state = readFileSync(join(kept, 'state.json'), 'utf8');
    expect(state).not.toMatch(/gh[ps]_[0-9a-f]{36}/);
    expect(JSON.parse(state)).toMatchObject({ tokens: [], environments: [{ secrets: { DEPLOY_TOKEN: '***' } }, {}] });
    expect(readdirSync(kept).sort()).toEqual(['assets', 'logs', 'repository.git', 'state.json', 'summaries']);
  });

  test('takes its temporary folder away', () => {
    expect(leftFolders()).toEqual([]);
  });
});

describe('a rehearsal of the sample that is rejected', () => {
  let rehearsed: Rehearsed;
  beforeAll(async () => {
    rehearsed = await rehearse('rejected', { comment: 'Not on a Friday.' });
  }, 60_000);

  test('fails in promote and nowhere else', () => {
    const { conclusion, jobs } = rehearsed.result;
    expect([conclusion, ...jobs.map(({ conclusion: each }) => each)]).toEqual([
      'failure',
      'success',
      'success',
      'success',
      'failure',
    ]);
  });

  test('records the rejection, publishes nothing and leaves production as it was', () => {
    const { approvals, releases, environments, deployments } = rehearsed.result;
    expect(approvals).toEqual([
      { environment: 'production', user: 'robin-vale', state: 'rejected', comment: 'Not on a Friday.' },
    ]);
    expect(releases.map(({ draft }) => draft)).toEqual([true]);
    expect(environments.at(-1)).toEqual({
      name: 'production',
      live: { version: '1.3.0', candidate: expect.any(String) },
    });
    expect(deployments.map(({ environment }) => environment)).toEqual(['staging']);
  });
});

describe('a rehearsal that is interrupted', () => {
  test.each([
    ['while a step runs', (type: string, line: string) => type === 'group-started' && line === 'pack the service'],
    [
      'while a service is deployed',
      (type: string, line: string) => type === 'group-started' && line === 'roll out api',
    ],
    ['while somebody should review', (type: string) => type === 'job-waiting'],
  ])(
    '%s ends, and leaves neither processes nor folders',
    async (_when, isTheMoment) => {
      const controller = new AbortController();
      const { result } = await rehearse('approved', {
        signal: controller.signal,
        onEvent: (event) => {
          if (isTheMoment(event.type, 'title' in event ? event.title : '')) controller.abort();
        },
      });
      expect(result.conclusion).toBe('cancelled');
      expect(result.releases.every(({ draft }) => draft)).toBe(true);
      expect(leftFolders()).toEqual([]);
      expect(processesIn(place())).toEqual([]);
    },
    60_000,
  );
});

/** Command lines of running processes whose folder or arguments name this; only where /proc tells. */
function processesIn(name: string): string[] {
  if (!existsSync('/proc/self/cmdline')) return [];
  return readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid))
    .map((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
      } catch {
        return '';
      }
    })
    .filter((command) => command.includes(name));
}
