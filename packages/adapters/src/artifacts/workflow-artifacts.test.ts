import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DefaultArtifactClient } from '@actions/artifact';
import { LiftlockError } from '@liftlock/core';
import { type Zippable, zipSync } from 'fflate';
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

  test('leave what others of this process download to the client, folders and all', async () => {
    mkdirSync(join(checked.folder, 'others/in'), { recursive: true });
    const from = folder('others/in', { 'a.txt': 'a'.repeat(1_000) });
    const client = new DefaultArtifactClient();
    const { id = 0 } = await client.uploadArtifact('others', [join(from, 'a.txt')], join(checked.folder, 'others'));
    await workflowArtifacts().upload('ours', from, ['a.txt']);
    await workflowArtifacts().download('ours', folder('ours'));
    await client.downloadArtifact(id, { path: folder('theirs') });
    expect(readFileSync(join(checked.folder, 'theirs/in/a.txt'), 'utf8')).toBe('a'.repeat(1_000));
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

  /** Lets another job of the run replace what was uploaded under a name. */
  async function replaced(name: string, archive: Uint8Array): Promise<void> {
    await workflowArtifacts().upload(name, folder(name, { 'marked.txt': `marked ${name}` }), ['marked.txt']);
    const blobs = join(checked.folder, 'blobs');
    const blob = readdirSync(blobs).find((one) => readFileSync(join(blobs, one)).includes(`marked ${name}`)) ?? '';
    writeFileSync(join(blobs, blob), archive);
    const stored = checked.github.state.artifacts.find((one) => one.name === name);
    Object.assign(stored ?? {}, { size: archive.length });
  }

  /** What the download of such an archive ends with, and what is in the folder then. */
  async function downloaded(name: string, archive: Uint8Array) {
    await replaced(name, archive);
    const to = folder(`${name}/around/deep/to`);
    const error: unknown = await workflowArtifacts()
      .download(name, to)
      .catch((reason: unknown) => reason);
    const problems = error instanceof LiftlockError ? error.problems.map(({ code, found }) => `${code}: ${found}`) : [];
    return { problems, around: join(checked.folder, name, 'around'), to };
  }

  test('T25: that are a bomb end where they unpack to more than has come', async () => {
    const bomb = zipSync({ 'candidate.json': new Uint8Array(10_000_000), 'more.bin': new Uint8Array(10_000_000) });
    expect(bomb.length).toBeLessThan(25_000);
    const { problems, to } = await downloaded('bomb', bomb);
    expect(problems).toEqual([
      expect.stringMatching(/^artifact-refused: .* It unpacks to more bytes than it has itself/),
    ]);
    const written = readdirSync(to).reduce((sum, name) => sum + statSync(join(to, name)).size, 0);
    expect(written).toBeLessThanOrEqual(bomb.length);
  });

  test.each([
    [
      'of more files than any release has',
      Object.fromEntries(Array.from({ length: 2_001 }, (_, at) => [`f${at}`, new Uint8Array()])),
      'It has more than 2000 files.',
    ],
    [
      'of which a part is compressed',
      { 'a.txt': new Uint8Array(100_000), 'b.txt': [Buffer.from('b'), { level: 0 }] },
      'It unpacks to more bytes',
    ],
  ] satisfies [string, Zippable, string][])('T25: %s are refused', async (what, files, found) => {
    expect((await downloaded(`refused ${what}`, zipSync(files))).problems).toEqual([expect.stringContaining(found)]);
  });

  test('T25: with two files of one name are refused', async () => {
    const archive = Buffer.from(zipSync({ 'a.txt': Buffer.from('one'), 'b.txt': Buffer.from('two') }, { level: 0 }));
    const { problems } = await downloaded(
      'twice',
      Buffer.from(archive.toString('latin1').replaceAll('b.txt', 'a.txt'), 'latin1'),
    );
    expect(problems).toEqual([expect.stringContaining('It has two files with the name "a.txt".')]);
  });

  test('T25: of any hostile archive write nothing outside of the folder, and no link', async () => {
    const escaped: string[] = [];
    const accepted: string[] = [];
    for (const [index, [name, archive]] of Object.entries(hostileArchives(folder('aim'))).entries()) {
      const { problems, around, to } = await downloaded(`hostile-${index}`, archive);
      const all = [around, join(checked.folder, 'aim')].flatMap((root) =>
        readdirSync(root, { recursive: true, withFileTypes: true }),
      );
      const outside = all.filter((entry) => {
        const path = join(entry.parentPath, entry.name);
        return entry.isSymbolicLink() || (!entry.isDirectory() && !path.startsWith(`${to}/`));
      });
      if (outside.length > 0) escaped.push(name);
      if (problems.length === 0) accepted.push(name);
    }
    expect(escaped).toEqual([]);
    // Names that mean something on other systems alone; the link has become a file with its text.
    expect(accepted).toEqual(['"con"', '"aux.txt"', 'a link out of it']);
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
