import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DeploymentPayload, digestOf, type GitHubPorts, type LedgerScope, LiftlockError } from '@liftlock/core';
import type { Fault, FaultCall } from '../../../rehearsal/src/github/faults.ts';
import { type CheckedGitHub, checkedGitHub } from '../../../../test/support/openapi/local-github.ts';
import { FakeClock } from '../../../../test/support/github/fake-clock.ts';
import { restGitHub } from './index.ts';

const ALL = { contents: 'write', deployments: 'write', actions: 'read' } as const;

describe('the REST adapter', () => {
  let server: CheckedGitHub;
  let github: GitHubPorts;
  let calls: FaultCall[];
  let warnings: string[];
  let folder: string;

  beforeEach(() => {
    server = checkedGitHub();
    calls = [];
    warnings = [];
    folder = mkdtempSync(join(tmpdir(), 'liftlock-github-'));
    github = connect();
  });

  afterEach(() => {
    server.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The adapter, as a job with these permissions. */
  function connect(permissions: Readonly<Record<string, 'read' | 'write'>> = ALL): GitHubPorts {
    const token = server.github.issueToken({ permissions });
    return restGitHub(
      { owner: 'acme', repo: 'shop' },
      {
        token,
        apiUrl: server.github.origin,
        version: 'test',
        spaceWrites: false,
        warn: (message) => warnings.push(message),
        clock: new FakeClock(),
        fetch: server.fetch as typeof fetch,
      },
    );
  }

  /** Lets the first calls fail in this way. */
  function faulty(fault: Fault, times: number, when: 'before' | 'after' = 'before'): void {
    const hook = (call: FaultCall): Fault | undefined => {
      calls.push(call);
      return calls.length <= times ? fault : undefined;
    };
    server.github.faults = when === 'before' ? { before: hook } : { after: hook };
  }

  const draft = () => ({ tag: 'v1.0.0', target: server.firstCommit, name: 'v1.0.0', body: 'notes', prerelease: false });
  const code = (call: Promise<unknown>) =>
    call.then(
      () => 'done',
      (error: unknown) => (error instanceof LiftlockError ? (error.problems[0]?.code ?? '') : String(error)),
    );

  const payload = (change: Partial<DeploymentPayload> = {}): DeploymentPayload => ({
    schema: 1,
    intent: 'promote',
    candidate: digestOf('candidate'),
    component: null,
    version: '1.0.0',
    line: 'main',
    release_id: 1,
    evidence: digestOf('evidence'),
    environment: 'staging',
    previous: null,
    shown: {},
    run: { id: 1, attempt: 1, job: 'stage', job_id: null },
    approvals: [],
    overrides: [],
    ...change,
  });

  test('repeats a read that failed on the way', async () => {
    faulty({ kind: 'status', status: 502 }, 1);
    expect(await github.repository.defaultBranch()).toBe('main');
    expect(calls).toHaveLength(2);
  });

  test('stops at once where a repetition cannot help', async () => {
    faulty({ kind: 'status', status: 422, message: 'Validation Failed' }, 9);
    expect(await code(github.releases.list(1))).toBe('github-refused');
    expect(calls).toHaveLength(1);
  });

  test('tells a rate limit from a missing permission', async () => {
    faulty({ kind: 'secondary-rate-limit' }, 9);
    expect(await code(github.releases.createDraft(draft()))).toBe('rate-limited');
    server.github.faults = undefined;
    expect(await code(connect({ contents: 'read' }).releases.createDraft(draft()))).toBe('permission-missing');
    expect(
      await code(
        connect({ contents: 'write', deployments: 'read' }).ledger.createRecord(server.firstCommit, false, payload()),
      ),
    ).toBe('permission-missing');
  });

  test('says why GITHUB_TOKEN cannot draft a release of a commit with other workflow files', async () => {
    const target = server.repository.commit('ci: change it', { '.github/workflows/release.yml': 'on: push\n' });
    server.repository.git('update-ref', 'refs/heads/main', server.firstCommit);
    const refused = await github.releases.createDraft({ ...draft(), target }).catch((error: unknown) => error);
    expect((refused as LiftlockError).problems[0]?.next).toContain('GITHUB_TOKEN cannot release a commit');
  });

  test('does not see drafts without the right to write, and says nothing is there', async () => {
    const { id } = await github.releases.createDraft(draft());
    expect(await connect({ contents: 'read' }).releases.find(id)).toBeUndefined();
    expect(await connect({ contents: 'read' }).releases.list(1)).toEqual([]);
  });

  test('finds a draft by its id and in the list, a release by its tag, and nothing where nothing is', async () => {
    expect([
      await github.releases.latest(),
      await github.releases.published('v1.0.0'),
      await github.releases.find(42),
    ]).toEqual([undefined, undefined, undefined]);
    const { id } = await github.releases.createDraft(draft());
    expect(await github.releases.published('v1.0.0')).toBeUndefined();
    expect((await github.releases.list(1)).map((release) => release.id)).toEqual([id]);
    await github.releases.publish(id, { ...draft(), body: 'final', makeLatest: true });
    expect(await github.releases.published('v1.0.0')).toMatchObject({
      id,
      draft: false,
      body: 'final',
      target: server.firstCommit,
    });
    expect((await github.releases.latest())?.id).toBe(id);
    expect(await github.repository.tagCommit('v1.0.0')).toBe(server.firstCommit);
  });

  test('keeps tag and target of a draft whose text it writes anew', async () => {
    const { id } = await github.releases.createDraft(draft());
    const updated = await github.releases.updateDraft(id, { ...draft(), body: 'better notes' });
    expect(updated).toMatchObject({ ...draft(), id, draft: true, body: 'better notes' });
    expect(await github.releases.find(id)).toEqual(updated);
  });

  test('reads every page of a list that was asked for, and not more', async () => {
    for (let index = 0; index < 101; index += 1)
      await github.releases.createDraft({ ...draft(), tag: `v1.0.${index}` });
    expect(await github.releases.list(1)).toHaveLength(100);
    expect(await github.releases.list(3)).toHaveLength(101);
  });

  test.each([
    ['some bytes', 'hello'],
    ['one byte', 'x'],
    ['many bytes', 'x'.repeat(3_000_000)],
  ])('uploads %s, and downloads them with their digest', async (_, content) => {
    const { id } = await github.releases.createDraft(draft());
    writeFileSync(join(folder, 'in'), content);
    const uploaded = await github.releases.uploadAsset(id, 'a+b_c.txt', join(folder, 'in'));
    expect(uploaded).toMatchObject({
      name: 'a+b_c.txt',
      size: content.length,
      state: 'uploaded',
      digest: digestOf(content),
    });
    expect(await github.releases.downloadAsset(uploaded.id, join(folder, 'out'))).toBe(digestOf(content));
    expect(readFileSync(join(folder, 'out'), 'utf8') === content).toBe(true);
    await github.releases.deleteAsset(uploaded.id);
    expect((await github.releases.find(id))?.assets).toEqual([]);
  });

  test('compares commits as history has them', async () => {
    server.repository.checkout('side');
    const side = server.repository.commit('feat: aside\n\nwith a body', { 'a/b.txt': 'x' });
    server.repository.checkout('main', 'main');
    const main = server.repository.commit('fix: ahead', { 'c.txt': 'y' });
    const { firstCommit } = server;
    expect(await github.repository.compare(firstCommit, main)).toMatchObject({
      status: 'ahead',
      commits: [{ sha: main, parents: [firstCommit], subject: 'fix: ahead', author: 'Ada' }],
      files: ['c.txt'],
    });
    expect((await github.repository.compare(main, firstCommit)).status).toBe('behind');
    expect((await github.repository.compare(main, main)).status).toBe('identical');
    expect(await github.repository.compare(main, side)).toMatchObject({
      status: 'diverged',
      commits: [{ subject: 'feat: aside', message: 'feat: aside\n\nwith a body' }],
      files: ['a/b.txt'],
    });
    expect(await github.repository.branchHead('side')).toBe(side);
    expect(await github.repository.branchHead('nowhere')).toBeUndefined();
    expect([...(await github.repository.branchesWithHead(side))]).toEqual(['side']);
  });

  test('says what the dependency review knows, or why it cannot be asked', async () => {
    const { firstCommit } = server;
    expect(await github.repository.dependencyReview(firstCommit, firstCommit)).toEqual({
      unavailable: 'GitHub answered 403, since it is not enabled here, or the job lacks `contents: read`',
    });
    const advisory = {
      severity: 'high',
      advisory_ghsa_id: 'GHSA-rf4j-j272-fj86',
      advisory_summary: 'It hangs.',
      advisory_url: 'https://github.com/advisories/GHSA-rf4j-j272-fj86',
    };
    const change = {
      change_type: 'added',
      manifest: 'package-lock.json',
      ecosystem: 'npm',
      name: 'left-pad',
      version: '2.0.0',
      package_url: null,
      license: null,
      source_repository_url: null,
      vulnerabilities: [advisory],
      scope: 'runtime',
    };
    server.github.state.repository.dependencyReview = [change];
    expect(await github.repository.dependencyReview(firstCommit, firstCommit)).toEqual({
      changes: [
        {
          change: 'added',
          manifest: 'package-lock.json',
          name: 'left-pad',
          version: '2.0.0',
          licence: null,
          advisories: [{ id: 'GHSA-rf4j-j272-fj86', severity: 'high', summary: 'It hangs.' }],
        },
      ],
    });
  });

  test('peels tags, also those that point at tags', async () => {
    server.repository.git('tag', 'light');
    server.repository.git('tag', '-a', 'heavy', '-m', 'x');
    server.repository.git('-c', 'advice.nestedTag=false', 'tag', '-a', 'heavier', '-m', 'x', 'heavy');
    for (const tag of ['light', 'heavy', 'heavier'])
      expect(await github.repository.tagCommit(tag)).toBe(server.firstCommit);
    expect(await github.repository.tagCommit('nowhere')).toBeUndefined();
  });

  describe('the ledger', () => {
    const none = { counts: () => true, also: () => false };

    test('has our records of one environment, newest first, with their statuses newest first', async () => {
      const one = await github.ledger.createRecord(server.firstCommit, false, payload());
      await github.ledger.createRecord(server.firstCommit, true, payload({ environment: 'production' }));
      for (const state of ['queued', 'in_progress', 'success'] as const)
        await github.ledger.addStatus(one.id, { state, description: state, logUrl: 'https://example.com' });
      const two = await github.ledger.createRecord(server.firstCommit, false, payload({ version: '1.1.0' }));
      const records = (await github.ledger.read('staging', none)).records;
      expect(
        records.map(({ id, payload: { version }, statuses }) => [id, version, statuses.map(({ state }) => state)]),
      ).toEqual([
        [two.id, '1.1.0', []],
        [one.id, '1.0.0', ['success', 'in_progress', 'queued']],
      ]);
    });

    test('leaves out what others wrote, whatever it looks like', async () => {
      const octokit = server.octokit(ALL);
      const common = {
        owner: 'acme',
        repo: 'shop',
        ref: 'main',
        environment: 'staging',
        auto_merge: false,
        required_contexts: [],
      };
      await octokit.rest.repos.createDeployment({ ...common, task: 'deploy', payload: { ...payload() } });
      await octokit.rest.repos.createDeployment({ ...common, task: 'liftlock', payload: { schema: 1 } });
      await octokit.rest.repos.createDeployment({ ...common, task: 'liftlock', payload: 'text' });
      await octokit.rest.repos.createDeployment({ ...common, task: 'liftlock' });
      expect((await github.ledger.read('staging', none)).records).toEqual([]);
      await octokit.rest.repos.createDeployment({ ...common, task: 'liftlock', payload: JSON.stringify(payload()) });
      expect((await github.ledger.read('staging', none)).records).toHaveLength(1);
    });

    test('has its lock and its approvals, however many deployments were written after them', async () => {
      const run = { id: 1, attempt: 1 };
      const at = '2026-11-22T12:00:00Z';
      const common = { schema: 1, environment: 'staging', by: 'ada', reason: 'The database moves.', at, run } as const;
      const { candidate } = payload();
      const lock = await github.ledger.createLock(server.firstCommit, common);
      const vote = {
        schema: 1,
        environment: 'staging',
        candidate,
        version: '1.0.0',
        intent: 'promote',
        by: 'ada',
        comment: '',
        run,
      } as const;
      const { id } = await github.ledger.createVote(server.firstCommit, vote);
      const other = { owner: 'acme', repo: 'shop', ref: 'main', environment: 'staging', task: 'deploy' };
      const octokit = server.octokit(ALL);
      for (let index = 0; index < 101; index += 1)
        await octokit.rest.repos.createDeployment({ ...other, auto_merge: false, required_contexts: [] });
      const reading = await connect().ledger.read('staging', none);
      expect(reading.lock).toMatchObject({ id: lock.id, by: 'ada' });
      expect(reading.votes).toMatchObject([{ id }]);
    });

    test('is read back to the newest success and what it replaced, and to what is asked for', async () => {
      let previous: DeploymentPayload['previous'] = null;
      for (let index = 0; index < 6; index += 1) {
        const candidate = digestOf(String(index));
        const { id } = await github.ledger.createRecord(
          server.firstCommit,
          false,
          payload({ candidate, version: `1.0.${index}`, previous }),
        );
        await github.ledger.addStatus(id, { state: 'success', description: '', logUrl: 'https://example.com' });
        previous = { deployment: id, candidate };
      }
      // What a process has written itself it does not ask for again.
      const reader = connect();
      const versions = async (scope: LedgerScope) =>
        (await reader.ledger.read('staging', scope)).records.map((record) => record.payload.version);
      faulty({ kind: 'status', status: 500 }, 0);
      expect(await versions(none)).toEqual(['1.0.5', '1.0.4']);
      expect(calls).toHaveLength(3);
      expect(await versions({ ...none, also: ({ version }) => version === '1.0.1' })).toEqual([
        '1.0.5',
        '1.0.4',
        '1.0.1',
      ]);
    });
  });

  test('knows who must review, and what was said', async () => {
    expect(await github.runs.environment('production')).toEqual({
      requiredReviewers: 1,
      people: ['rita'],
      canAdminsBypass: true,
    });
    expect(await github.runs.environment('staging')).toMatchObject({ requiredReviewers: 0, people: [] });
    expect(await github.runs.environment('nowhere')).toBeUndefined();
    expect(await github.runs.find(4_711)).toBeUndefined();
    expect(await github.runs.jobCompleted(4_711)).toBeUndefined();
  });

  test('T22: never lets the token out', async () => {
    const token = server.github.issueToken({ permissions: { contents: 'read' } });
    const port = restGitHub(
      { owner: 'acme', repo: 'shop' },
      {
        token,
        apiUrl: server.github.origin,
        version: 'test',
        spaceWrites: false,
        warn: (message) => warnings.push(message),
        clock: new FakeClock(),
        fetch: server.fetch as typeof fetch,
      },
    );
    const error = await port.releases.createDraft(draft()).catch((reason: unknown) => reason);
    expect(
      JSON.stringify([error, (error as Error).message, (error as Error).stack, (error as Error).cause, warnings]),
    ).not.toContain(token);
    expect(server.github.state.requests.map(({ path }) => path).join('\n')).not.toContain(token);
  });
});
