import picomatch from 'picomatch/posix.js';
import { digestOf } from '../../candidate/index.ts';
import type { VersionFile } from '../../config/index.ts';
import { LiftlockError } from '../../errors/index.ts';
import type { Ports } from '../../ports/index.ts';
import type { VersionOfFile } from '../../version/files/index.ts';
import { writeVersionFiles } from './version-files.ts';

const json = (file: string, ...path: string[]): VersionFile => ({ file, place: { kind: 'json', path } });
const marker = (file: string): VersionFile => ({ file, place: { kind: 'marker' } });

const ONE_VERSION: VersionOfFile = () => ({ version: '2.0.0' });

/** A checkout in memory. Bytes that are no text can be read all the same, as Node reads them. */
function checkout(content: Readonly<Record<string, string | Uint8Array>>) {
  const files = new Map(Object.entries(content));
  const written: string[] = [];
  const log: string[] = [];
  const ports = {
    files: {
      glob: (pattern: string) => {
        const matches = picomatch(pattern, { dot: true });
        const found = [...files.keys()].filter((path) => matches(path)).sort();
        return Promise.resolve(found.map((path) => ({ path, size: 1, modifiedAt: 0 })));
      },
      read: (path: string) => Promise.resolve(textOf(files.get(path))),
      digest: (path: string) => Promise.resolve(digestAndSize(files.get(path))),
      write: (path: string, text: string) => {
        written.push(path);
        files.set(path, text);
        return Promise.resolve();
      },
    } as Partial<Ports['files']> as Ports['files'],
    log: { info: (message: string) => log.push(message) } as Partial<Ports['log']> as Ports['log'],
  };
  return { ports, written, log, text: (path: string) => textOf(files.get(path)) };
}

function textOf(content: string | Uint8Array | undefined): string | undefined {
  return content === undefined || typeof content === 'string' ? content : new TextDecoder().decode(content);
}

function digestAndSize(content: string | Uint8Array | undefined) {
  return content === undefined ? undefined : { digest: digestOf(content), size: content.length };
}

async function problemsOf(
  places: readonly VersionFile[],
  { ports }: ReturnType<typeof checkout>,
  versionOf: VersionOfFile = ONE_VERSION,
) {
  const outcome = await writeVersionFiles(places, versionOf, ports).catch((error: unknown) => error);
  return outcome instanceof LiftlockError ? outcome.problems : [];
}

describe('files of a checkout that ask for the version', () => {
  test('get it, at all their places, in one write each', async () => {
    const tree = checkout({
      'package-lock.json': '{ "version": "1.0.0", "packages": { "": { "version": "1.0.0" } } }\n',
      'version.py': 'VERSION = "1.0.0"  # liftlock-version\n',
      'other.txt': '1.0.0\n',
    });
    const places = [
      json('package-lock.json', 'version'),
      marker('version.py'),
      json('package-lock.json', 'packages', '', 'version'),
    ];
    await writeVersionFiles(places, ONE_VERSION, tree.ports);
    expect(tree.text('package-lock.json')).toBe('{ "version": "2.0.0", "packages": { "": { "version": "2.0.0" } } }\n');
    expect(tree.text('version.py')).toBe('VERSION = "2.0.0"  # liftlock-version\n');
    expect(tree.written).toEqual(['package-lock.json', 'version.py']);
    expect(tree.log).toEqual(['Wrote 2.0.0 into package-lock.json, version.py.']);
  });

  test('get the same again when the build is run again', async () => {
    const tree = checkout({ 'package.json': '{ "version": "1.0.0" }' });
    await writeVersionFiles([json('package.json', 'version')], ONE_VERSION, tree.ports);
    const once = tree.text('package.json');
    await writeVersionFiles([json('package.json', 'version')], ONE_VERSION, tree.ports);
    expect(tree.text('package.json')).toBe(once);
  });

  test('may be named by a glob, and each gets the version of its own component', async () => {
    const tree = checkout({
      'packages/api/package.json': '{ "version": "0.0.0" }',
      'packages/web/package.json': '{ "version": "0.0.0" }',
      'packages/old/package.json': '{ "version": "0.0.0" }',
    });
    const versions: Readonly<Record<string, string | null>> = { api: '1.1.0', web: '3.0.0', old: null };
    const versionOf: VersionOfFile = (file) => ({ version: versions[file.split('/')[1] ?? ''] ?? null });
    await writeVersionFiles([json('packages/*/package.json', 'version')], versionOf, tree.ports);
    expect(tree.text('packages/api/package.json')).toBe('{ "version": "1.1.0" }');
    expect(tree.text('packages/web/package.json')).toBe('{ "version": "3.0.0" }');
    expect(tree.written).toEqual(['packages/api/package.json', 'packages/web/package.json']);
    expect(tree.log).toEqual([
      'Wrote 1.1.0 into packages/api/package.json.',
      'Wrote 3.0.0 into packages/web/package.json.',
    ]);
  });

  test('are not needed: nothing is read, written or said', async () => {
    const tree = checkout({});
    await writeVersionFiles([], ONE_VERSION, tree.ports);
    expect([tree.written, tree.log]).toEqual([[], []]);
  });
});

describe('files that cannot be given the version', () => {
  test('are all told at once, and every file stays as it was', async () => {
    const tree = checkout({
      'good.json': '{ "version": "1.0.0" }',
      'data.json': '{ "name": "shop", "version": 1 }',
      'plain.txt': '1.0.0\n',
      'latin.txt': Uint8Array.from([0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72]),
    });
    const problems = await problemsOf(
      [
        json('good.json', 'version'),
        json('gone.json', 'version'),
        json('data.json', 'version'),
        json('data.json', 'app', 'version'),
        marker('plain.txt'),
        marker('latin.txt'),
      ],
      tree,
    );
    expect(problems.map(({ code, where, outcome }) => `${outcome} ${code} ${where ?? ''}`)).toEqual([
      'errored version-file-missing gone.json',
      'errored invalid-version-file data.json',
      'errored invalid-version-file data.json',
      'errored invalid-version-file plain.txt',
      'errored version-file-not-text latin.txt',
    ]);
    for (const { found, expected, next } of problems) {
      expect([found, expected, next]).not.toContain('');
    }
    expect(problems[2]?.found).toContain('`app.version`');
    expect(tree.written).toEqual([]);
  });

  test('are not guessed: a glob without a file, a place that two entries mean, a file without a component', async () => {
    const tree = checkout({ 'a/package.json': '{ "version": "1.0.0" }', VERSION: '1.0.0 liftlock-version\n' });
    const problems = await problemsOf(
      [
        json('*/package.json', 'version'),
        json('a/package.json', 'version'),
        json('packages/*/package.json', 'version'),
        marker('VERSION'),
      ],
      tree,
      (file) => (file === 'VERSION' ? { owners: [] } : { version: '2.0.0' }),
    );
    expect(problems.map(({ code, found }) => `${code}: ${found}`)).toEqual([
      'version-file-repeated: Two entries of `version.files` write to the same place in this file: `*/package.json` and `a/package.json`.',
      'version-file-missing: The glob matches no file at this commit.',
      'version-file-unclear: The file belongs to no component, and each component has its own version.',
    ]);
    expect(tree.written).toEqual([]);
  });
});
