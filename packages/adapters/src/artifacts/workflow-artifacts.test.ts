import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LiftlockError } from '@liftlock/core';
import { type CheckedGitHub, checkedGitHub } from '../../../../test/support/openapi/local-github.ts';
import { type Served, serve } from '../../../rehearsal/src/github/index.ts';
import { workflowArtifacts } from './workflow-artifacts.ts';

describe('workflow artifacts', () => {
  let checked: CheckedGitHub;
  let served: Served;
  const saved = { ...process.env };
  const write = process.stdout.write.bind(process.stdout);

  beforeAll(async () => {
    checked = checkedGitHub();
    served = await serve(checked.github);
    const { id: runId } = checked.github.createRun({
      workflow: { path: '.github/workflows/release.yml', name: 'Release' },
      event: { name: 'push', payload: {} },
      ref: 'refs/heads/main',
      sha: checked.firstCommit,
      actor: 'bob',
    });
    const { id } = checked.github.createJob({ runId, key: 'build', name: 'build', permissions: {} });
    const job = checked.github.startJob(id);
    Object.assign(process.env, {
      ACTIONS_RESULTS_URL: job.resultsUrl,
      ACTIONS_RUNTIME_TOKEN: job.runtimeToken,
      GITHUB_SERVER_URL: job.serverUrl,
      GITHUB_WORKSPACE: checked.folder,
    });
    // What the library prints is for the log of a job.
    process.stdout.write = () => true;
  });

  afterAll(async () => {
    process.stdout.write = write;
    for (const name of Object.keys(process.env)) if (!(name in saved)) delete process.env[name];
    Object.assign(process.env, saved);
    await served.close();
    checked.remove();
  });

  /** A folder with these files. */
  function folder(name: string, files: Readonly<Record<string, string>> = {}): string {
    const path = join(checked.folder, name);
    mkdirSync(path, { recursive: true });
    for (const [file, content] of Object.entries(files)) writeFileSync(join(path, file), content);
    return path;
  }

  test('go from one job to the next, file by file', async () => {
    const artifacts = workflowArtifacts();
    const from = folder('from', { 'a.txt': 'a', 'b.bin': '\u0000b', 'left.out': 'x' });
    await artifacts.upload('candidate', from, ['a.txt', 'b.bin']);
    expect(await artifacts.list()).toContain('candidate');
    const to = folder('to');
    expect(await artifacts.download('candidate', to)).toBe(true);
    expect(readdirSync(to).sort()).toEqual(['a.txt', 'b.bin']);
    expect(readFileSync(join(to, 'b.bin'), 'utf8')).toBe('\u0000b');
  });

  test('stay as they are when the same name is uploaded again: it names the content', async () => {
    const artifacts = workflowArtifacts();
    await artifacts.upload('named', folder('first', { 'a.txt': 'first' }), ['a.txt']);
    await artifacts.upload('named', folder('second', { 'a.txt': 'second' }), ['a.txt']);
    const to = folder('named');
    await artifacts.download('named', to);
    expect(readFileSync(join(to, 'a.txt'), 'utf8')).toBe('first');
  });

  test('are not there when nobody uploaded them', async () => {
    expect(await workflowArtifacts().download('nothing', folder('nothing'))).toBe(false);
  });

  test('T25: that name a file outside of the folder write it inside', async () => {
    const artifacts = workflowArtifacts();
    const from = folder('from/xx', { escaped: 'evil' });
    await artifacts.upload('escaping', join(from, '..'), ['xx/escaped']);
    const blobs = join(checked.folder, 'blobs');
    const stored = readdirSync(blobs).filter((name) => readFileSync(join(blobs, name)).includes('xx/escaped'));
    expect(stored).toHaveLength(1);
    const archive = join(blobs, stored[0] ?? '');
    writeFileSync(archive, readFileSync(archive, 'latin1').replaceAll('xx/escaped', '../escaped'), 'latin1');
    await artifacts.download('escaping', folder('deep/to'));
    expect(readdirSync(join(checked.folder, 'deep'), { recursive: true })).toEqual(['to', 'to/escaped']);
  });

  test('that cannot be reached end as a problem, without the token', async () => {
    const token = process.env['ACTIONS_RUNTIME_TOKEN'] ?? '';
    process.env['ACTIONS_RUNTIME_TOKEN'] = 'broken';
    const error: unknown = await workflowArtifacts()
      .list()
      .catch((reason: unknown) => reason);
    process.env['ACTIONS_RUNTIME_TOKEN'] = token;
    expect((error as LiftlockError).problems).toMatchObject([{ code: 'github-unreachable', where: 'artifact: list' }]);
    expect(JSON.stringify((error as LiftlockError).problems)).not.toContain(token);
  });
});
