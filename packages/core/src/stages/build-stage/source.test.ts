import { digestOf } from '../../candidate/index.ts';
import type { BuildPolicy } from '../../config/index.ts';
import { LiftlockError } from '../../errors/index.ts';
import type { CheckoutPort, FilesPort, Ports } from '../../ports/index.ts';
import { COMMIT, sha, workflowEvent } from '../../testing/builders.ts';
import { requireCommit, sourceOf, sourceProblems, type WrittenFiles } from './source.ts';

interface Checkout {
  readonly changed?: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
  readonly lfs?: readonly string[];
  readonly submodules?: Awaited<ReturnType<CheckoutPort['submodules']>>;
}

function checkout({ changed = [], files = {}, lfs = [], submodules = [] }: Checkout) {
  const warnings: string[] = [];
  const ports = {
    event: workflowEvent(),
    log: { warning: (message: string) => warnings.push(message) } as Partial<Ports['log']> as Ports['log'],
    files: {
      read: (path: string) => Promise.resolve(files[path]),
      glob: (path: string) => Promise.resolve([{ path, size: files[path]?.length ?? 0, modifiedAt: 0 }]),
      digest: (path: string) =>
        Promise.resolve(files[path] === undefined ? undefined : { digest: digestOf(files[path]), size: 1 }),
    } as Partial<FilesPort> as FilesPort,
    checkout: {
      changedSince: () => Promise.resolve(changed),
      fileAt: (_: string, path: string) => Promise.resolve(files[path]),
      submodules: () => Promise.resolve(submodules),
      lfsFiles: () => Promise.resolve(lfs),
    } as Partial<CheckoutPort> as CheckoutPort,
  };
  return { ports, warnings };
}

const NOTHING: WrittenFiles = new Map();

async function refused(changes: BuildPolicy['changes'], there: Checkout, written = NOTHING): Promise<string> {
  const problems = await sourceProblems({ changes }, written, checkout(there).ports);
  return problems.map(({ code, found }) => `${code}: ${found}`).join('\n');
}

describe('what a build changes', () => {
  test('B2: is refused, each file by its name', async () => {
    expect(await refused('refuse', { changed: ['a.ts', 'docs/b.md'] })).toBe(
      'build-changed-files: After the build, 2 files that git tracks are not as in the commit:\n- a.ts\n- docs/b.md',
    );
    expect(await refused('refuse', {})).toBe('');
  });

  test('B2: is allowed as far as the policy says, with a warning', async () => {
    const there = checkout({ changed: ['docs/b.md', 'docs/.c'] });
    expect(await sourceProblems({ changes: ['docs/**'] }, NOTHING, there.ports)).toEqual([]);
    expect(there.warnings).toEqual([
      'The build changed tracked files, which `build.changes` allows: docs/b.md, docs/.c.',
    ]);
    expect(await refused(['docs/**'], { changed: ['a.ts', 'docs/b.md'] })).toMatch(/commit:\n- a\.ts$/);
    expect(await refused('allow', { changed: ['a.ts', '.x'] })).toBe('');
  });

  test('is not what Liftlock wrote itself, unless the build changed that', async () => {
    const there = { changed: ['package.json'], files: { 'package.json': 'written' } };
    expect(await refused('refuse', there, new Map([['package.json', digestOf('written')]]))).toBe('');
    expect(await refused('refuse', there, new Map([['package.json', digestOf('other')]]))).toContain('- package.json');
  });
});

test('a checkout of another commit is not built', async () => {
  const at = (head: string | undefined) =>
    requireCommit({ event: workflowEvent(), checkout: { head: () => Promise.resolve(head) } } as Ports);
  await at(COMMIT);
  const call = at(sha('beef'));
  await expect(call).rejects.toThrow(LiftlockError);
  await expect(at(undefined)).rejects.toThrow(LiftlockError);
});

describe('what a commit takes from elsewhere', () => {
  test('is nothing for most, and not asked about', async () => {
    const there = checkout({ submodules: [{ path: 'x', commit: COMMIT }], lfs: ['a.bin'] });
    expect(await sourceOf(there.ports)).toBeUndefined();
  });

  test('is its submodules and the files of Git LFS, and pointers that were not fetched are warned of', async () => {
    const there = checkout({
      files: {
        '.gitmodules': '[submodule "lib"]',
        '.gitattributes': '# filter=lfs\n*.bin filter=lfs diff=lfs merge=lfs -text\n',
        'a.bin': 'version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 1\n',
        'b.bin': 'the bytes',
      },
      submodules: [{ path: 'lib', commit: sha('beef') }],
      lfs: ['a.bin', 'b.bin'],
    });
    expect(await sourceOf(there.ports)).toEqual({
      submodules: [{ path: 'lib', commit: sha('beef') }],
      lfs: { files: 2, pointers: 1 },
    });
    expect(there.warnings).toEqual([expect.stringMatching(/^1 of 2 files of Git LFS .*`lfs: true`/)]);
  });
});
