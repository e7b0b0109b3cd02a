import type { BuildPolicy, Config } from '../../config/index.ts';
import type { CheckoutPort, Ports } from '../../ports/index.ts';
import { COMMIT, sha, workflowEvent } from '../../testing/builders.ts';
import { findLockFiles } from './lock-files.ts';

const BASE = sha('beef');

type Files = Readonly<Record<string, string>>;

const lock = (versions: Files) =>
  JSON.stringify({
    packages: {
      '': { dependencies: { a: '*' } },
      ...Object.fromEntries(Object.entries(versions).map(([name, version]) => [`node_modules/${name}`, { version }])),
    },
  });

const ASKS = '{ "dependencies": { "a": "1" } }';

async function found(
  now: Files,
  before: Files | undefined,
  paths: readonly string[],
  lockFiles: BuildPolicy['lockFiles'] = 'warn',
) {
  const warnings: string[] = [];
  const at = (commit: string) => (commit === COMMIT ? now : (before ?? {}));
  const ports = {
    event: workflowEvent(),
    log: { warning: (message: string) => warnings.push(message) } as Partial<Ports['log']> as Ports['log'],
    checkout: {
      fileAt: (commit: string, path: string) => Promise.resolve(at(commit)[path]),
      filesIn: (commit: string, folders: readonly string[]) =>
        Promise.resolve(
          Object.keys(at(commit)).filter((path) =>
            folders.includes(path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.'),
          ),
        ),
    } as Partial<CheckoutPort> as CheckoutPort,
  };
  const config = {
    components: paths.map((path) => ({ path })),
    buildPolicy: { lockFiles },
  } as Pick<Config, 'components' | 'buildPolicy'>;
  const result = await findLockFiles(config, before === undefined ? undefined : BASE, ports);
  return {
    files: result.lockFiles.map(({ path, ecosystem, packages, changes }) => ({ path, ecosystem, packages, changes })),
    problems: result.problems.map(({ code, where }) => `${code} ${where}`),
    warnings,
  };
}

describe('the lock files of a commit', () => {
  test('are the nearest of each ecosystem, once for all components that share them', async () => {
    const files = {
      'package.json': ASKS,
      'package-lock.json': lock({ a: '1.0.0' }),
      'web/package.json': ASKS,
      'api/package.json': ASKS,
      'api/yarn.lock': 'a@*:\n  version "1.0.0"\n',
      'api/Cargo.lock': '',
      'elsewhere/Cargo.lock': '',
    };
    const { files: read, problems, warnings } = await found(files, undefined, ['web', './api/', '.']);
    expect(read.map(({ path, ecosystem }) => `${path} ${ecosystem}`)).toEqual([
      'package-lock.json npm',
      'api/yarn.lock npm',
      'api/Cargo.lock Cargo',
    ]);
    expect([...problems, ...warnings]).toEqual([]);
  });

  test('are compared with those of the release before, and not where it had none', async () => {
    const now = { 'package-lock.json': lock({ a: '2.0.0', b: '1.0.0' }) };
    const { files } = await found(now, { 'package-lock.json': lock({ a: '1.0.0', b: '1.0.0' }) }, ['.']);
    expect(files).toEqual([
      {
        path: 'package-lock.json',
        ecosystem: 'npm',
        packages: 2,
        changes: [{ name: 'a', kind: 'major', direct: true, from: ['1.0.0'], to: ['2.0.0'] }],
      },
    ]);
    expect((await found(now, {}, ['.'])).files[0]?.changes).toBeUndefined();
    expect((await found(now, { 'package-lock.json': '<<<<<<< HEAD' }, ['.'])).files[0]?.changes).toBeUndefined();
  });

  test('are missed where a component asks for packages: a warning, or a refusal where they are required', async () => {
    const files = { 'api/package.json': ASKS, 'web/package.json': '{}', 'ops/build.gradle': 'dependencies { }' };
    const paths = ['api', 'web', 'ops'];
    const { problems, warnings } = await found(files, undefined, paths);
    expect(problems).toEqual([]);
    expect(warnings).toEqual([expect.stringMatching(/^api\/package\.json: It asks for packages, /)]);
    const required = await found(files, undefined, paths, 'required');
    expect(required.problems).toEqual(['lock-file-missing api/package.json', 'lock-file-missing ops/build.gradle']);
    const ignored = await found({ ...files, 'Cargo.lock': '<<<<<<< HEAD' }, undefined, paths, 'ignore');
    expect(ignored).toEqual({ files: [], problems: [], warnings: [] });
  });

  test('are refused when they are broken, by name and line', async () => {
    const { problems } = await found({ 'yarn.lock': 'a@*:\n<<<<<<< HEAD\n', 'go.sum': 'x' }, undefined, ['.']);
    expect(problems).toEqual(['lock-file-broken yarn.lock:2', 'lock-file-broken go.sum:1']);
  });
});
