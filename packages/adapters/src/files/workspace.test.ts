import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { digestOf, type FilesPort, LiftlockError } from '@liftlock/core';
import { workspaceFiles } from './workspace.ts';

let folder: string;
let root: string;
let files: FilesPort;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'liftlock-files-'));
  root = join(folder, 'checkout');
  mkdirSync(join(folder, 'temp'));
  mkdirSync(root);
  files = workspaceFiles(root, join(folder, 'temp'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function put(...paths: string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), path);
  }
}

const found = async (pattern: string, at = '.') => (await files.glob(pattern, at)).map(({ path }) => path);

/** Codes of the problems that a call ends with. */
const codes = (call: Promise<unknown>) =>
  call.then(
    () => [],
    (error: unknown) => (error instanceof LiftlockError ? error.problems.map(({ code }) => code) : [String(error)]),
  );

describe('a glob', () => {
  test.each<[string, string, string[]]>([
    ['dist/*.tgz', '.', ['dist/a.tgz', 'dist/b.tgz']],
    ['./dist/*.tgz', '.', ['dist/a.tgz', 'dist/b.tgz']],
    ['**/*.tgz', '.', ['dist/a.tgz', 'dist/b.tgz', 'dist/deep/c.tgz', 'web/dist/d.tgz']],
    ['dist/**', '.', ['dist/.hidden', 'dist/a.tgz', 'dist/b.tgz', 'dist/deep/c.tgz', 'dist/x.zip']],
    ['dist/a.tgz', '.', ['dist/a.tgz']],
    ['dist', '.', []],
    ['dist/', '.', []],
    ['dist/{a,x}.*', '.', ['dist/a.tgz', 'dist/x.zip']],
    ['dist/*.tgz', 'web', ['web/dist/d.tgz']],
    ['*.tgz', 'web/dist', ['web/dist/d.tgz']],
    ['nowhere/*', '.', []],
    ['*', 'nowhere', []],
    ['**/config', '.', []],
    ['.git/config', '.', ['.git/config']],
    ['node_modules/*.js', '.', ['node_modules/m.js']],
  ])('%s in %s', async (pattern, at, expected) => {
    put(
      'dist/b.tgz',
      'dist/a.tgz',
      'dist/x.zip',
      'dist/.hidden',
      'dist/deep/c.tgz',
      'web/dist/d.tgz',
      '.git/config',
      'node_modules/m.js',
    );
    expect(await found(pattern, at)).toEqual(expected);
  });

  test('tells size and time of what it finds', async () => {
    put('a.xml');
    utimesSync(join(root, 'a.xml'), 1_000, 2_000);
    expect(await files.glob('*.xml', '.')).toEqual([{ path: 'a.xml', size: 5, modifiedAt: 2_000_000 }]);
  });

  test('tells times by the clock of the stages, which a rehearsal sets ahead', async () => {
    put('a.xml');
    utimesSync(join(root, 'a.xml'), 1_000, 2_000);
    const [found] = await workspaceFiles(root, root, 31 * 60_000).glob('*.xml', '.');
    expect(found?.modifiedAt).toBe(2_000_000 + 31 * 60_000);
  });

  test.each([
    ['a link to a file', 'dist/link', '/etc/hostname', 'dist/*'],
    ['a link to a file by its name', 'link', '/etc/hostname', 'link'],
    ['a link to nothing', 'dist/link', '/nowhere', 'dist/*'],
    ['a link to itself', 'dist/link', 'link', 'dist/*'],
    ['a link to a folder', 'dist/link', '/etc', 'dist/**'],
    ['a link to the files of a process', 'dist/link', '/proc/self', 'dist/**'],
    ['a folder that is a link', 'out', '/etc', 'out/*'],
    ['a folder that is a link, and a file by its name', 'out', '/etc', 'out/hostname'],
    ['a folder that is a link, further up', 'out', '/', 'out/etc/*'],
    ['a folder that is a link inside', 'out', 'dist', 'out/*'],
  ])('T26: refuses %s', async (_, link, target, pattern) => {
    put('dist/a.tgz');
    symlinkSync(target, join(root, link));
    expect(await codes(files.glob(pattern, '.'))).toEqual(['link-refused']);
  });

  test('leaves links alone that it does not match', async () => {
    put('dist/a.tgz');
    symlinkSync('/etc', join(root, 'dist/link'));
    expect(await found('dist/*.tgz')).toEqual(['dist/a.tgz']);
    expect(await found('dist/*.tgz')).not.toContain('dist/link/hostname');
  });

  test('leaves out what is no file: a pipe would be waited for, a socket has no bytes', async () => {
    put('dist/a.tgz');
    execFileSync('mkfifo', [join(root, 'dist/pipe')]);
    expect(await found('dist/*')).toEqual(['dist/a.tgz']);
  });
});

describe('a copy', () => {
  test('is hashed while it is made', async () => {
    put('big.bin');
    writeFileSync(join(root, 'big.bin'), Buffer.alloc(3_000_001, 'x'));
    const target = join(folder, 'temp', 'deep', 'big.bin');
    const { digest, size } = await files.copy('big.bin', target);
    expect({ digest, size }).toEqual({ digest: digestOf(Buffer.alloc(3_000_001, 'x')), size: 3_000_001 });
    expect(readFileSync(target).length).toBe(3_000_001);
    expect(await files.digest(target)).toEqual({ digest, size });
  });

  test('of an empty file has the digest of nothing', async () => {
    writeFileSync(join(root, 'empty'), '');
    expect(await files.copy('empty', join(folder, 'copy'))).toEqual({
      digest: digestOf(''),
      size: 0,
      credentials: [],
      unsearched: [],
      changed: false,
    });
  });

  const TOKEN = `ghp_${'a'.repeat(36)}`;

  test.each<[string, number]>([
    ['in the middle', 500],
    ['where one read ends and the next begins', 1024 * 1024 - 20],
    ['at the end', 1024 * 1024 * 2],
  ])('T07: is looked through for credentials: %s', async (_, at) => {
    const bytes = Buffer.concat([Buffer.alloc(at, 'x\n'), Buffer.from(`\0${TOKEN}`), Buffer.alloc(at % 7, '\n')]);
    writeFileSync(join(root, 'app.bin'), bytes);
    const { credentials } = await files.copy('app.bin', join(folder, 'copy'));
    expect(credentials).toEqual([{ rule: 'github-token', title: 'a GitHub token', line: at / 2 + 1, isPacked: false }]);
  });

  test('is looked through for credentials inside of a packed file, too, and what is no archive is no problem', async () => {
    writeFileSync(join(root, 'a.tgz'), gzipSync(`one\n${TOKEN}\n`));
    writeFileSync(join(root, 'b.tar.gz'), 'not packed');
    expect((await files.copy('a.tgz', join(folder, 'a'))).credentials).toMatchObject([{ line: 2, isPacked: true }]);
    expect((await files.copy('b.tar.gz', join(folder, 'b'))).credentials).toEqual([]);
  });

  const LARGE = 20_000_000;

  test('of large files is made in threads of their own, and says the same', async () => {
    const bytes = Buffer.alloc(LARGE, 'x\n');
    bytes.write(TOKEN, LARGE - 100);
    for (const name of ['one', 'two', 'three']) writeFileSync(join(root, name), bytes);
    const copies = await Promise.all(['one', 'two', 'three'].map((name) => files.copy(name, join(folder, name))));
    for (const copy of copies)
      expect(copy).toMatchObject({ digest: digestOf(bytes), size: LARGE, credentials: [{ line: LARGE / 2 - 49 }] });
    expect(await files.digest('two')).toEqual({ digest: digestOf(bytes), size: LARGE });
    expect(readFileSync(join(folder, 'three')).equals(bytes)).toBe(true);
  });

  test('B1: says that the file grew, or was written to, while it was read', async () => {
    writeFileSync(join(root, 'log'), Buffer.alloc(LARGE, 'x'));
    const copying = files.copy('log', join(folder, 'copy'));
    const writing = setInterval(() => appendFileSync(join(root, 'log'), 'more'), 0);
    const { changed } = await copying;
    clearInterval(writing);
    expect(changed).toBe(true);
    expect((await files.copy('log', join(folder, 'copy'))).changed).toBe(false);
  });

  test('B1: says so of a small file, too, and stops at the size that it had', async () => {
    // To the system it is empty, and it has as many bytes as somebody reads.
    const { changed, size } = await files.copy('/proc/self/status', join(folder, 'copy'));
    expect({ changed, size }).toEqual({ changed: true, size: 1 });
  });

  test('J11: that does not fit on the disk ends with what the disk says', async () => {
    writeFileSync(join(root, 'a.bin'), 'x');
    writeFileSync(join(root, 'large.bin'), Buffer.alloc(LARGE, 'x'));
    await expect(files.copy('a.bin', '/dev/full')).rejects.toMatchObject({ code: 'ENOSPC' });
    await expect(files.copy('large.bin', '/dev/full')).rejects.toMatchObject({ code: 'ENOSPC' });
  });

  test('does not wait for a pipe that took the place of a file since the glob', async () => {
    execFileSync('mkfifo', [join(root, 'pipe')]);
    expect(await files.copy('pipe', join(folder, 'copy'))).toMatchObject({ size: 0 });
  });

  test('T26: is not made of a link, also when it took the place of a file since the glob', async () => {
    symlinkSync('/etc/hostname', join(root, 'link'));
    expect(await codes(files.copy('link', join(folder, 'copy')))).toEqual(['link-refused']);
    expect(existsSync(join(folder, 'copy'))).toBe(false);
  });
});

describe('a file', () => {
  test('is read, or is not there', async () => {
    put('a/b.txt');
    expect(await files.read('a/b.txt')).toBe('a/b.txt');
    expect(await files.read('a/c.txt')).toBeUndefined();
    expect(await files.read('a/b.txt/c')).toBeUndefined();
    expect(await files.digest('a/c.txt')).toBeUndefined();
    expect(await files.read(join(root, 'a/b.txt'))).toBe('a/b.txt');
  });

  test('is written whole, over what was there, and leaves nothing else behind', async () => {
    await files.write('deep/er/a.json', 'one');
    await files.write('deep/er/a.json', 'two');
    expect(readFileSync(join(root, 'deep/er/a.json'), 'utf8')).toBe('two');
    expect(readdirSync(join(root, 'deep/er'))).toEqual(['a.json']);
  });

  test('keeps the mode of a file that is there, and the link by which it is named', async () => {
    put('tool');
    chmodSync(join(root, 'tool'), 0o755);
    symlinkSync('tool', join(root, 'link'));
    await files.write('link', 'new');
    expect(readFileSync(join(root, 'tool'), 'utf8')).toBe('new');
    expect(statSync(join(root, 'tool')).mode & 0o777).toBe(0o755);
    expect(lstatSync(join(root, 'link')).isSymbolicLink()).toBe(true);
  });

  test('J11: keeps what was there when it cannot be written', async () => {
    put('a.json');
    mkdirSync(join(root, 'a.json.part'));
    await expect(files.write('a.json', 'new')).rejects.toThrow();
    expect(await files.read('a.json')).toBe('a.json');
  });

  test('has a temporary folder of its own for every purpose and time', async () => {
    const [one, two] = [await files.temporaryFolder('candidate'), await files.temporaryFolder('candidate')];
    expect(one).not.toBe(two);
    expect(one.startsWith(join(folder, 'temp', 'liftlock-candidate-'))).toBe(true);
    expect(readdirSync(one)).toEqual([]);
  });
});
