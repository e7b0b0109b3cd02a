import { parseConfig } from '../../config/index.ts';
import { digestOf } from '../../candidate/index.ts';
import { LiftlockError } from '../../errors/index.ts';
import type { FilesPort, Ports } from '../../ports/index.ts';
import { collectArtifacts } from './artifacts.ts';

/** Bytes of files that do not have one. */
const SIZES: Readonly<Record<string, number>> = {
  'out/empty.txt': 0,
  'out/just-fits.bin': 2 ** 31 - 1,
  'out/too-large.bin': 2 ** 31,
};

/** A workspace in which each glob finds the files that are listed for it. */
function workspace(globs: Readonly<Record<string, readonly string[]>>): { files: FilesPort; copied: string[] } {
  const copied: string[] = [];
  const files = {
    glob: (pattern: string, folder: string) =>
      Promise.resolve(
        (globs[`${folder}:${pattern}`] ?? []).map((path) => ({
          path,
          size: SIZES[path] ?? 1,
          modifiedAt: 0,
        })),
      ),
    copy: (from: string, to: string) => {
      copied.push(`${from} > ${to}`);
      return Promise.resolve({
        digest: digestOf(from),
        size: from.length,
        credentials: [],
        unsearched: from.endsWith('.zip') ? ['encrypted'] : [],
        changed: false,
      });
    },
  } as Partial<FilesPort> as FilesPort;
  return { files, copied };
}

function configured(components: string) {
  const parsed = parseConfig(`components: ${components}
build: { steps: [{ name: pack, commands: [make] }] }
environments: [{ name: staging }]`);
  if (!parsed.ok) throw new LiftlockError(parsed.problems);
  return parsed.config;
}

const clock = { now: () => Date.parse('2026-11-22T12:00:00Z') } as Ports['clock'];

const warned: string[] = [];
const log = { warning: (message: string) => warned.push(message) } as Partial<Ports['log']> as Ports['log'];

const ONE = '[{ name: app, artifacts: ["out/**"] }]';

async function problemsOf(components: string, globs: Readonly<Record<string, readonly string[]>>): Promise<string[]> {
  const { files, copied } = workspace(globs);
  const outcome = await collectArtifacts(configured(components), '/candidate', { files, clock, log }).catch(
    (error: unknown) => error,
  );
  expect(copied).toEqual([]);
  return outcome instanceof LiftlockError
    ? outcome.problems.map(({ code, where, found }) => `${code} ${where ?? ''} ${found}`)
    : [];
}

describe('the artifacts of a build', () => {
  test('are copied side by side, each with its bytes, sorted by name', async () => {
    const { files, copied } = workspace({ 'api:*.tgz': ['api/z.tgz'], '.:out/*': ['out/b.zip', 'out/a.zip'] });
    const config = configured('[{ name: api, path: api, artifacts: ["*.tgz"] }, { name: web, artifacts: ["out/*"] }]');
    expect(await collectArtifacts(config, '/candidate', { files, clock, log })).toEqual([
      { name: 'a.zip', component: 'web', kind: 'file', size: 9, sha256: digestOf('out/a.zip') },
      { name: 'b.zip', component: 'web', kind: 'file', size: 9, sha256: digestOf('out/b.zip') },
      { name: 'z.tgz', component: 'api', kind: 'file', size: 9, sha256: digestOf('api/z.tgz') },
    ]);
    expect(copied).toEqual([
      'api/z.tgz > /candidate/z.tgz',
      'out/b.zip > /candidate/b.zip',
      'out/a.zip > /candidate/a.zip',
    ]);
  });

  test('of which a part cannot be searched for credentials are named in a warning', async () => {
    const { files } = workspace({ '.:out/**': ['out/a.zip', 'out/b.tgz'] });
    warned.length = 0;
    await collectArtifacts(configured(ONE), '/c', { files, clock, log });
    expect(warned).toEqual([
      'out/a.zip was searched for credentials, but not all that is packed in it: a part of it is encrypted.',
    ]);
  });

  test('are taken once where two globs of a component find them', async () => {
    const { files } = workspace({ '.:*.tgz': ['a.tgz'], '.:a.*': ['a.tgz'] });
    expect(
      await collectArtifacts(configured('[{ name: app, artifacts: ["*.tgz", "a.*"] }]'), '/c', { files, clock, log }),
    ).toHaveLength(1);
  });

  test('B1: are missing for every glob that finds nothing, all said at once', async () => {
    const said = await problemsOf(
      '[{ name: api, path: api, artifacts: ["*.tgz", "*.zip"] }, { name: web, artifacts: ["x"] }]',
      { 'api:*.tgz': ['api/a.tgz'] },
    );
    expect(said).toEqual([
      'glob-matched-nothing components.api.artifacts `*.zip` matches no file in `api`.',
      'glob-matched-nothing components.web.artifacts `x` matches no file in the repository.',
    ]);
  });

  test('are pointed out where the same glob finds them from the root of the repository', async () => {
    const { files } = workspace({ '.:dist/*.tgz': ['dist/a.tgz'] });
    const call = collectArtifacts(configured('[{ name: api, path: api, artifacts: ["dist/*.tgz"] }]'), '/c', {
      files,
      clock,
      log,
    });
    const problems = await call.then(
      () => [],
      (error: unknown) => (error as LiftlockError).problems,
    );
    expect(problems.map(({ next }) => next)).toEqual([
      expect.stringMatching(/From the root of the repository it would match `dist\/a\.tgz`.*`component: api`/),
    ]);
  });

  test('may not share a name: a release has no folders', async () => {
    const said = await problemsOf(ONE, { '.:out/**': ['out/linux/app', 'out/mac/app', 'out/other'] });
    expect(said).toEqual([
      'artifact-names-collide  out/linux/app and out/mac/app have the same file name, app. A release has no folders.',
    ]);
  });

  test('have at least one byte: a release cannot hold empty files', async () => {
    const said = await problemsOf(ONE, { '.:out/**': ['out/empty.txt', 'out/a.txt'] });
    expect(said).toEqual([
      'artifact-empty out/empty.txt The artifact is an empty file, and GitHub does not accept empty release assets.',
    ]);
  });

  test('F30: are each smaller than 2 GiB', async () => {
    const said = await problemsOf(ONE, { '.:out/**': ['out/just-fits.bin', 'out/too-large.bin'] });
    expect(said).toEqual(['artifact-too-large out/too-large.bin The file has 2.00 GiB.']);
  });

  test('F30: are as many as fit into a release beside its own files', async () => {
    const files = Array.from({ length: 998 }, (_, index) => `out/${index}`);
    expect(await problemsOf(ONE, { '.:out/**': files })).toEqual([
      'artifacts-too-many components The globs match 998 files.',
    ]);
    const { files: port, copied } = workspace({ '.:out/**': files.slice(1) });
    await collectArtifacts(configured(ONE), '/c', { files: port, clock, log });
    expect(copied).toHaveLength(997);
  });

  test.each(['a b.tgz', '.hidden', 'ä.tgz', 'candidate.json', 'evidence.json', 'RELEASE_NOTES.md', 'end.'])(
    'may not be called %s',
    async (name) => {
      expect(await problemsOf(ONE, { '.:out/**': [`out/${name}`] })).toEqual([
        expect.stringContaining(`artifact-name-unusable out/${name} `),
      ]);
    },
  );

  test.each([
    '.git/config',
    'sub/.git/config',
    '.git',
    '.npmrc',
    'out/.npmrc',
    '.netrc',
    '.env',
    '.env.production',
    'id_rsa',
    'id_ed25519',
    'id_ecdsa',
    'server.pem',
    'SERVER.PEM',
    'cert.p12',
    'cert.pfx',
    'tls.key',
  ])('T07: may not hold credentials: %s', async (path) => {
    const said = await problemsOf(ONE, { '.:out/**': [path] });
    expect(said).toEqual(expect.arrayContaining([expect.stringContaining(`artifact-forbidden ${path} `)]));
  });

  test.each(['monkey', 'key.txt', 'pem.tgz', 'environment', 'x.env.tgz', 'id_rsa.pub', 'gitignore', 'keys'])(
    'may be called %s',
    async (name) => {
      expect(await problemsOf(ONE, {})).toHaveLength(1);
      const { files } = workspace({ '.:out/**': [`out/${name}`] });
      expect(await collectArtifacts(configured(ONE), '/c', { files, clock, log })).toHaveLength(1);
    },
  );
});
