import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { LiftlockError } from '@liftlock/core';
import { zipSync } from 'fflate';
import { type CheckedGitHub, checkedGitHub } from '../../../../test/support/openapi/local-github.ts';
import { type Served, serve } from '../../../rehearsal/src/github/index.ts';
import { workflowArtifacts } from './workflow-artifacts.ts';

/**
 * Archives as nobody packs them, by what is wrong with each; absolute names lead into a folder of the test. Those that the
 * client cannot read at all are left out: it tries five times, and waits five seconds each time.
 */
function hostileArchives(folder: string): Record<string, Uint8Array> {
  const text = Buffer.from('evil');
  const names = [
    '../escaped',
    '../../escaped',
    `${'../'.repeat(40)}${folder.slice(1)}/escaped`,
    'a/../../escaped',
    'a/b/../../../escaped',
    './../escaped',
    `${folder}/escaped`,
    `/${folder}/escaped`,
    '..\\escaped',
    'a\\..\\..\\escaped',
    'C:\\escaped',
    'C:/escaped',
    '\\\\host\\share\\escaped',
    '//host/share/escaped',
    '%2e%2e/escaped',
    '..%2fescaped',
    '\u2025/escaped',
    '．．/escaped',
    '..../escaped',
    '...//escaped',
    '~/escaped',
    '$HOME/escaped',
    'con',
    'aux.txt',
    'a:b',
    'a\nb/../../escaped',
    ' ../escaped',
    '../ escaped',
    `${'a/'.repeat(200)}escaped`,
  ];
  const named = Object.fromEntries(names.map((name) => [JSON.stringify(name), zipSync({ [name]: text })]));
  const link = zipSync({ link: [Buffer.from('../../escaped'), { os: 3, attrs: 0o120777 * 0x10000 }] });
  return { ...named, 'a link out of it': link };
}

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

  test('T25: of any hostile archive write nothing outside of the folder, and no link', async () => {
    const artifacts = workflowArtifacts();
    await artifacts.upload('hostile', folder('hostile', { 'marked.txt': 'hostile archive' }), ['marked.txt']);
    const blobs = join(checked.folder, 'blobs');
    const blob = readdirSync(blobs).find((name) => readFileSync(join(blobs, name)).includes('marked.txt')) ?? '';
    const around = folder('around');
    const escaped: string[] = [];
    for (const [index, [name, archive]] of Object.entries(hostileArchives(around)).entries()) {
      writeFileSync(join(blobs, blob), archive);
      Object.assign(checked.github.state.artifacts.find((one) => one.name === 'hostile') ?? {}, {
        size: archive.length,
      });
      const to = folder(`around/${index}/deep/to`);
      await artifacts.download('hostile', to).catch((error: unknown) => {
        if (!(error instanceof LiftlockError)) throw error;
      });
      const outside = readdirSync(around, { recursive: true, withFileTypes: true })
        .map((entry) => ({ entry, path: join(entry.parentPath, entry.name) }))
        .filter(({ entry, path }) => entry.isSymbolicLink() || (!entry.isDirectory() && !path.startsWith(`${to}/`)));
      if (outside.length > 0) escaped.push(`${name}: ${outside.map(({ path }) => relative(around, path)).join(', ')}`);
      rmSync(join(around, String(index)), { recursive: true });
    }
    expect(escaped).toEqual([]);
  }, 60_000);

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
