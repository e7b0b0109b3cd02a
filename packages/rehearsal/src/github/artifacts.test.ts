import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DefaultArtifactClient } from '@actions/artifact';
import { type CheckedGitHub, checkedGitHub, shop } from '../../../../test/support/openapi/local-github.ts';
import type { JobAccess } from '../runner/host.ts';
import { type Served, serve } from './index.ts';

let checked: CheckedGitHub;
let served: Served;
beforeEach(async () => {
  checked = checkedGitHub();
  served = await serve(checked.github);
});
afterEach(async () => {
  await served.close();
  checked.remove();
});

function startJob(permissions: Record<string, 'read' | 'write'> = {}): JobAccess & { runId: number; jobId: number } {
  const { id: runId } = checked.github.createRun({
    workflow: { path: '.github/workflows/release.yml', name: 'Release' },
    event: { name: 'push', payload: {} },
    ref: 'refs/heads/main',
    sha: checked.firstCommit,
    actor: 'bob',
  });
  const { id: jobId } = checked.github.createJob({ runId, key: 'build', name: 'build', permissions });
  return { ...checked.github.startJob(jobId), runId, jobId };
}

describe('artifacts, by the real @actions/artifact', () => {
  const saved = { ...process.env };
  const write = process.stdout.write.bind(process.stdout);
  // What the library prints is for the log of a job.
  beforeEach(() => {
    process.stdout.write = () => true;
  });
  afterEach(() => {
    process.stdout.write = write;
    for (const name of Object.keys(process.env)) if (!(name in saved)) delete process.env[name];
    Object.assign(process.env, saved);
  });

  /** What the runner sets for an action. */
  function enter(job: JobAccess): DefaultArtifactClient {
    Object.assign(process.env, {
      ACTIONS_RESULTS_URL: job.resultsUrl,
      ACTIONS_RUNTIME_TOKEN: job.runtimeToken,
      GITHUB_SERVER_URL: job.serverUrl,
      GITHUB_API_URL: job.apiUrl,
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_WORKSPACE: checked.folder,
    });
    return new DefaultArtifactClient();
  }

  async function file(path: string, content: string): Promise<string> {
    await mkdir(join(checked.folder, 'out'), { recursive: true });
    await writeFile(join(checked.folder, path), content);
    return join(checked.folder, path);
  }

  test('go from one job to the next, bytes and digest, and are listed by the API', async () => {
    const build = startJob();
    const path = await file('out/app.txt', 'liftlock '.repeat(5000));
    const uploaded = await enter(build).uploadArtifact('candidate', [path], checked.folder);
    const { actions } = checked.octokit({ actions: 'read' }).rest;
    const { data } = await actions.listWorkflowRunArtifacts({ ...shop, run_id: build.runId, name: 'candidate' });
    expect(data).toMatchObject({
      total_count: 1,
      artifacts: [{ id: uploaded.id, digest: `sha256:${uploaded.digest}` }],
    });

    const { id: jobId } = checked.github.createJob({ runId: build.runId, key: 'test', name: 'test', permissions: {} });
    const client = enter(checked.github.startJob(jobId));
    const { artifact } = await client.getArtifact('candidate');
    expect(artifact).toMatchObject({ id: uploaded.id, digest: `sha256:${uploaded.digest}` });
    const target = join(checked.folder, 'in');
    const expectedHash = `sha256:${uploaded.digest}`;
    const downloaded = await client.downloadArtifact(artifact.id, { path: target, expectedHash });
    expect(downloaded).toMatchObject({ downloadPath: target, digestMismatch: false });
    expect(await readFile(join(target, 'out/app.txt'), 'utf8')).toBe('liftlock '.repeat(5000));
  });

  test('have unique names within an attempt, until one is deleted', async () => {
    const client = enter(startJob());
    const path = await file('out/a.txt', 'one');
    await client.uploadArtifact('candidate', [path], checked.folder);
    await expect(client.uploadArtifact('candidate', [path], checked.folder)).rejects.toThrow('already exists');
    await client.deleteArtifact('candidate');
    await client.uploadArtifact('candidate', [path], checked.folder);
    expect((await client.listArtifacts()).artifacts).toHaveLength(1);
  });

  test.each([
    ['failed', ['candidate']],
    ['all', []],
  ] as const)('are seen by a re-run of failed jobs, not by one of all jobs: %s', async (jobs, names) => {
    const build = startJob();
    await enter(build).uploadArtifact('candidate', [await file('out/a.txt', 'one')], checked.folder);
    checked.github.completeRun(build.runId, 'failure');
    checked.github.rerun(build.runId, 'bob', jobs);
    const { id } = checked.github.createJob({ runId: build.runId, key: 'test', name: 'test', permissions: {} });
    const { artifacts } = await enter(checked.github.startJob(id)).listArtifacts();
    expect(artifacts.map(({ name }) => name)).toEqual(names);
  });

  test('of a single file can be stored as they are', async () => {
    const client = enter(startJob());
    const path = await file('out/report.json', '{"ok":true}');
    const uploaded = await client.uploadArtifact('ignored', [path], join(checked.folder, 'out'), { skipArchive: true });
    const target = join(checked.folder, 'in');
    await client.downloadArtifact(uploaded.id ?? 0, { path: target });
    expect(await readFile(join(target, 'report.json'), 'utf8')).toBe('{"ok":true}');
  });

  test('of another run are fetched through the API', async () => {
    const build = startJob();
    const path = await file('out/a.txt', 'from another run');
    const uploaded = await enter(build).uploadArtifact('candidate', [path], checked.folder);
    const authorization = `Bearer ${checked.github.issueToken({ permissions: { actions: 'read' } })}`;
    const zip = `${served.origin}/repos/acme/shop/actions/artifacts/${uploaded.id}/zip`;
    const response = await fetch(zip, { headers: { authorization } });
    expect(response.headers.get('content-type')).toBe('application/zip');
    expect((await response.arrayBuffer()).byteLength).toBe(uploaded.size);
  });

  test('need the token of a job that still runs', async () => {
    const build = startJob();
    const client = enter(build);
    checked.github.completeJob(build.jobId, 'success', {});
    await expect(client.uploadArtifact('late', [await file('out/a.txt', 'late')], checked.folder)).rejects.toThrow();
  });
});
