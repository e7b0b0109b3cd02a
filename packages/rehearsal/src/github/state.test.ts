import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CheckedGitHub, checkedGitHub, NOW, shop } from '../../../../test/support/openapi/local-github.ts';
import { assumptions, LocalGitHub, simplifications, withoutSecrets } from './index.ts';

let checked: CheckedGitHub;
beforeEach(() => {
  checked = checkedGitHub();
});
afterEach(() => checked.remove());

/** Another local GitHub that goes on from a copy of the state. */
function resume(): LocalGitHub {
  return new LocalGitHub({
    owner: shop.owner,
    repository: shop.repo,
    defaultBranch: 'main',
    gitDir: checked.repository.gitDir,
    blobsDir: `${checked.folder}/blobs`,
    clock: () => new Date(NOW),
    environments: [],
    users: [],
    state: structuredClone(checked.github.state),
  });
}

test('the state survives JSON', async () => {
  await checked.octokit('bob').rest.repos.createRelease({ ...shop, tag_name: 'v1.0.0' });
  expect(JSON.parse(JSON.stringify(checked.github.state))).toEqual(checked.github.state);
});

test('a copy goes on where the original was, and neither sees what the other does then', async () => {
  const { runId, jobId } = waitingJob();
  const copy = resume();
  const rita = copy.issueToken({ login: 'rita' });
  const [production] = copy.state.environments.filter(({ name }) => name === 'production');
  const outcome = copy.awaitReview(jobId, new AbortController().signal);
  const response = await copy.fetch(`${copy.origin}/repos/acme/shop/actions/runs/${runId}/pending_deployments`, {
    method: 'POST',
    headers: { authorization: `Bearer ${rita}` },
    body: JSON.stringify({ environment_ids: [production?.id], state: 'approved', comment: '' }),
  });
  expect(response.status).toBe(200);
  expect((await outcome).state).toBe('approved');
  expect(checked.github.state.reviews).toEqual([]);
});

test('ids are never used twice', async () => {
  waitingJob();
  const { repos } = checked.octokit('bob').rest;
  const release = await repos.createRelease({ ...shop, tag_name: 'v1.0.0' });
  const deployment = await repos.createDeployment({ ...shop, ref: 'main', required_contexts: [] });
  const { state } = checked.github;
  const ids = [state.runs, state.jobs, state.deployments, state.releases, state.environments]
    .flat()
    .map(({ id }) => id);
  expect(ids).toContain(release.data.id);
  expect(ids).toContain((deployment.data as { id: number }).id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('what may be shown of it has neither tokens nor secrets', () => {
  Object.assign(checked.github.state.secrets, { PASSWORD: 'hunter2' });
  const [staging] = checked.github.state.environments;
  Object.assign(staging?.secrets ?? {}, { PASSWORD: 'hunter3' });
  const token = checked.github.issueToken({ login: 'bob' });
  const shown = withoutSecrets(checked.github.state);
  expect(shown).toMatchObject({ secrets: { PASSWORD: '***' }, tokens: [{ login: 'bob' }] });
  for (const secret of ['hunter2', 'hunter3', token]) expect(JSON.stringify(shown)).not.toContain(secret);
});

test('every assumption says what happens if it is wrong', () => {
  expect(new Set(assumptions.map(({ id }) => id)).size).toBe(assumptions.length);
  for (const { text, ifOtherwise } of assumptions) {
    expect(text).toMatch(/\.$/);
    expect(ifOtherwise).toMatch(/\.$/);
  }
});

test('every assumption that the code names is on the list', async () => {
  const folder = import.meta.dirname;
  const files = await readdir(folder, { recursive: true });
  const named = await Promise.all(
    files
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map(async (file) => [...(await readFile(join(folder, file), 'utf8')).matchAll(/assumption `([\w-]+)`/g)]),
  );
  const ids = named.flat().map(([, id]) => id);
  expect(ids.length).toBeGreaterThan(0);
  expect(assumptions.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
});

test('what is simpler than on GitHub is told as what was not rehearsed, and not also as an assumption', () => {
  for (const simplification of simplifications) expect(simplification).toMatch(/^[a-z ]+: \S.*[^.]$/);
  expect(simplifications.filter((each) => assumptions.some(({ text }) => text.includes(each)))).toEqual([]);
});

function waitingJob(): { runId: number; jobId: number } {
  const { id: runId } = checked.github.createRun({
    workflow: { path: '.github/workflows/release.yml', name: 'Release' },
    event: { name: 'push', payload: {} },
    ref: 'refs/heads/main',
    sha: checked.firstCommit,
    actor: 'bob',
  });
  const environment = { name: 'production', deployment: true };
  return {
    runId,
    jobId: checked.github.createJob({ runId, key: 'promote', name: 'promote', permissions: {}, environment }).id,
  };
}
