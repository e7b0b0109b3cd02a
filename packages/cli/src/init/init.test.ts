import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path, { resolve } from 'node:path';
import { expectGolden } from '../../../../test/histories/golden.ts';
import { parseConfig } from '@liftlock/core';
import { checkRepository, problemsOf } from '../check/check-repository.ts';
import { LEAVES, NewRepository } from './testing/new-repository.ts';
import { REPOSITORIES } from './testing/repositories.ts';

const SUITE = `acme/liftlock@${'a'.repeat(40)}`;
const YES = ['init', '--yes', '--suite', SUITE];
const CONFIG = '.github/liftlock.yml';
const WRITTEN = [
  CONFIG,
  '.github/workflows/plan.yml',
  '.github/workflows/promote.yml',
  '.github/workflows/release.yml',
];

let repository: NewRepository | undefined;

afterEach(() => repository?.remove());

function repositoryWith(...args: ConstructorParameters<typeof NewRepository>): NewRepository {
  repository = new NewRepository(...args);
  return repository;
}

const read = (at: NewRepository, name: string) => readFileSync(path.join(at.folder, name), 'utf8');

/** Every file below `.github`. */
function filesOf({ folder }: NewRepository): string[] {
  const below = path.join(folder, '.github');
  if (!existsSync(below)) return [];
  return readdirSync(below, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)))
    .sort();
}

describe('liftlock init --yes sets up', () => {
  const told: string[] = [];

  test.each(Object.entries(REPOSITORIES))('%s, and check has nothing to say', async (kind, files) => {
    const shop = repositoryWith(files);
    const { code, stdout, stderr } = await shop.liftlock(YES);
    expect({ code, stderr, files: filesOf(shop) }).toEqual({ code: 0, stderr: '', files: WRITTEN });
    const checked = await checkRepository(shop.folder, { env: { PATH: process.env['PATH'] }, suiteRoot: resolve('.') });
    expect(problemsOf(checked)).toEqual([]);
    expect(checked.workflows.flatMap(({ advice }) => advice)).toEqual([]);
    expect(checked.release).toMatchObject({ asked: true, branch: 'main', versions: [expect.any(String)] });
    told.push(`━━ ${kind}\n\n${stdout.split('\nNext\n')[0]}\n\n${read(shop, CONFIG).split('\n').slice(2).join('\n')}`);
  });

  test('and reads well', () => {
    expectGolden('cli/init.txt', told.join('\n'));
  });
});

test.each(['npm service with a Dockerfile', 'Python service'] as const)(
  '%s: what stands as a comment is a configuration, too',
  async (kind) => {
    const shop = repositoryWith(REPOSITORIES[kind]);
    await shop.liftlock(YES);
    const parsed = parseConfig(read(shop, CONFIG).replaceAll(/^ {4}# (?=(?:requires|deploy|validate): )/gm, '    '));
    const [staging] = parsed.ok ? parsed.config.environments : [];
    expect(staging).toMatchObject({ deploy: [{ name: 'roll out' }], validate: [{ name: 'health' }] });
  },
);

test('check names the settings that a service adds for each workflow that deploys, the form to go back among them', async () => {
  const shop = repositoryWith(REPOSITORIES['Python service']);
  await shop.liftlock(YES);
  const adds = 'requires: { variables: [SERVICE_URL], secrets: [TOKEN] }';
  const [staging, production] = ['  - name: staging\n', '  - name: production\n'];
  const config = [staging, production].reduce(
    (text, name) => text.replace(name, `${name}    ${adds}\n`),
    read(shop, CONFIG),
  );
  shop.write({ [CONFIG]: config });
  const checked = await checkRepository(shop.folder, { env: { PATH: process.env['PATH'] }, suiteRoot: resolve('.') });
  const env = 'env: { SERVICE_URL: "${{ vars.SERVICE_URL }}", TOKEN: "${{ secrets.TOKEN }}" }';
  expect(problemsOf(checked).map(({ found, next }) => [found.split(' require')[0], next])).toEqual([
    ['production and staging', env],
    ['staging', env],
    ['production', env],
  ]);
});

test('the README shows what is written for an npm package', async () => {
  const manifest = JSON.stringify({ name: 'shop', version: '1.0.0', scripts: { test: 'node --test' } });
  const shop = repositoryWith({ 'package.json': manifest, 'package-lock.json': '{}' });
  await shop.liftlock(YES);
  const config = read(shop, CONFIG).split('\n').slice(2).join('\n');
  expect(readFileSync('README.md', 'utf8')).toContain(config.replaceAll(/^(?=.)/gm, '   '));
});

describe('what is there already', () => {
  test('tags decide the form of tags, and the newest version goes on', async () => {
    const shop = repositoryWith(REPOSITORIES['npm library']);
    for (const tag of ['release-1.1.0', 'release-1.2.0', '0.9.0', 'v0.1.0', 'nightly']) shop.git('tag', tag);
    shop.write({ 'a.js': '' });
    shop.commit('feat: more');
    const { stdout } = await shop.liftlock(YES);
    expect(stdout).toContain('tags: 2 of the form release-{version}, newest 1.2.0\n');
    expect(stdout).toContain('Tags have 3 forms. Only `version.tag` is used');
    expect(read(shop, CONFIG)).toContain('tag: release-{version}\n');
    expect((await shop.liftlock(['plan'])).stdout).toContain('1.3.0');
  });

  test('environments keep their names, and another release workflow keeps its file', async () => {
    const deploy = 'jobs: { a: { runs-on: x, environment: qa }, b: { environment: { name: live } } }\n';
    const release = 'jobs: { a: { runs-on: x, steps: [{ run: npx semantic-release }] } }\n';
    const workflows = { '.github/workflows/deploy.yml': deploy, '.github/workflows/release.yml': release };
    const shop = repositoryWith({ ...REPOSITORIES['npm library'], ...workflows });
    const { stdout } = await shop.liftlock(YES);
    expect(read(shop, '.github/workflows/release.yml')).toBe(release);
    expect(stdout).toContain('Switch .github/workflows/release.yml off in the same pull request');
    expect(read(shop, CONFIG)).toContain('  - name: qa\n  - name: live\n    after: [qa]\n');
    expect(read(shop, '.github/workflows/liftlock-release.yml')).toContain(
      'environment: { name: live, deployment: false }',
    );
  });

  test('a pipeline that is there keeps the names of its files', async () => {
    const uses = (action: string) => `jobs: { a: { steps: [{ uses: acme/liftlock${action}@v1 }] } }\n`;
    const shop = repositoryWith({
      ...REPOSITORIES['npm library'],
      '.github/workflows/ship.yml': uses('/actions/build'),
      '.github/workflows/back.yml': uses('/actions/promote'),
    });
    const { stdout } = await shop.liftlock(YES);
    expect(stdout).toContain('  .github/workflows/ship.yml  (differs)\n  .github/workflows/back.yml  (differs)\n');
    expect(filesOf(shop)).toEqual([CONFIG, ...['back', 'plan', 'ship'].map((name) => `.github/workflows/${name}.yml`)]);
  });

  test('a call of the pipeline counts as one', async () => {
    const call = 'jobs: { a: { uses: acme/liftlock/.github/workflows/pipeline.yml@v1 } }\n';
    const shop = repositoryWith({ ...REPOSITORIES['npm library'], '.github/workflows/call.yml': call });
    expect((await shop.liftlock(YES)).stdout).toContain('  .github/workflows/call.yml  (differs)\n');
    expect(filesOf(shop)).not.toContain('.github/workflows/release.yml');
  });

  test('changes that are not committed are said', async () => {
    const shop = repositoryWith(REPOSITORIES['npm library']);
    shop.write({ 'index.js': 'changed', 'new.js': '' });
    expect((await shop.liftlock(YES)).stdout).toContain(
      'Not committed: index.js, new.js. A rehearsal and a release see only',
    );
  });

  test('a repository without a commit is set up, too', async () => {
    const shop = repositoryWith(REPOSITORIES['npm library'], { committed: false });
    expect((await shop.liftlock(YES)).stdout).toContain('There is no commit yet.');
    expect(filesOf(shop)).toEqual(WRITTEN);
  });

  test('a second run changes nothing', async () => {
    const shop = repositoryWith(REPOSITORIES['npm library']);
    await shop.liftlock(YES);
    const { code, stdout } = await shop.liftlock(YES);
    expect(code).toBe(0);
    expect(stdout).toContain('Nothing was written.');
    expect(stdout).not.toContain('@@');
  });

  test('a file that differs is shown and kept, unless somebody says that it may be replaced', async () => {
    const shop = repositoryWith(REPOSITORIES['npm library']);
    await shop.liftlock(YES);
    const own = read(shop, CONFIG).replace('name: shop', 'name: boutique');
    shop.write({ [CONFIG]: own });
    const kept = await shop.liftlock(YES);
    expect(kept.stdout).toContain(`--- ${CONFIG}\n+++ ${CONFIG}, as init would write it\n@@`);
    expect(kept.stdout).toContain('-  - name: boutique\n+  - name: shop\n');
    expect(kept.stdout).toContain(`Kept ${CONFIG}; \`--yes --replace\` replaces them.`);
    expect(read(shop, CONFIG)).toBe(own);
    await shop.liftlock([...YES, '--replace']);
    expect(read(shop, CONFIG)).toContain('name: shop');
  });
});

test('an archive of the source has the version of the release in it', async () => {
  const shop = repositoryWith(REPOSITORIES['uv application']);
  await shop.liftlock(YES);
  const command = /^ +- (git archive .*)$/m.exec(read(shop, CONFIG))?.[1] ?? '';
  shop.write({ 'pyproject.toml': '[project]\nname = "shop"\nversion = "2.0.0"\n', 'dist/.keep': '' });
  const env = { PATH: process.env['PATH'], LIFTLOCK_VERSION: '2.0.0' };
  execFileSync('bash', ['-e', '-c', command], { cwd: shop.folder, env });
  const tar = (mode: string, ...files: readonly string[]) =>
    execFileSync('tar', [mode, 'dist/shop-2.0.0.tar.gz', ...files], { cwd: shop.folder, encoding: 'utf8' });
  expect(tar('-tzf').trim().split('\n').sort()).toEqual(
    ['', 'main.py', 'pyproject.toml', 'uv.lock'].map((file) => `shop-2.0.0/${file}`),
  );
  expect(tar('-xzOf', 'shop-2.0.0/pyproject.toml')).toContain('2.0.0');
});

test('in a monorepo, each folder is a component, and a tool that init does not know is named', async () => {
  const shop = repositoryWith({ ...REPOSITORIES['folders without a tool that joins them'], 'nx.json': '{}' });
  const { stdout } = await shop.liftlock(YES);
  expect(stdout).toContain('  Bazel (MODULE.bazel), which init does not use: look at `build.steps`\n');
  expect(stdout).toContain('  Nx (nx.json), which init does not use: look at `build.steps`\n');
  expect(read(shop, CONFIG)).toMatch(/- name: backend\n[^]*- name: frontend\n/);
});

describe('bad input gets a clear answer, and nothing is written:', () => {
  test.each<[string, ConstructorParameters<typeof NewRepository>, string, RegExp]>([
    ['a folder without git', [{ 'a.txt': 'a' }, { git: false }], 'not-a-repository', /--repo DIR/],
    ['an empty repository', [{}], 'nothing-to-set-up', /Add your product/],
    ['a broken package.json', [{ 'package.json': '{ "name": ' }], 'manifest-invalid', /package\.json/],
    ['a package.json that is a list', [{ 'package.json': '[]' }], 'manifest-invalid', /does not contain an object/],
    ['a broken pyproject.toml', [{ 'pyproject.toml': '[project' }], 'manifest-invalid', /pyproject/],
    ['a broken .releaserc', [{ '.releaserc': 'a: [' }], 'manifest-invalid', /\.releaserc/],
  ])('%s', async (_, args, code, text) => {
    const shop = repositoryWith(...args);
    const result = await shop.liftlock(YES);
    expect({ code: result.code, stdout: result.stdout }).toEqual({ code: 1, stdout: '' });
    expect(result.stderr).toContain(code);
    expect(result.stderr).toMatch(text);
    expect(result.stderr).not.toMatch(/\n\s+at /);
    expect(filesOf(shop)).toEqual([]);
  });

  test('a folder that cannot be made leaves no half-written file', async () => {
    const shop = repositoryWith({ ...REPOSITORIES['npm library'], '.github/workflows': 'a file in the way' });
    expect(await shop.liftlock(YES)).toMatchObject({ code: 1, stderr: expect.stringContaining('not-written') });
    expect(filesOf(shop)).toEqual(['.github/workflows']);
  });

  test.each([
    [['--kind', 'app'], '--kind is library or service, not "app".'],
    [['--yes', '--dry-run'], 'Either --yes or --dry-run.'],
    [['--replace'], '--replace needs --yes'],
    [[], 'There is no terminal to ask at: use --yes'],
  ])('%j', async (options, why) => {
    const shop = repositoryWith(REPOSITORIES['npm library']);
    const result = await shop.liftlock(['init', ...options]);
    expect({ code: result.code, files: filesOf(shop) }).toEqual({ code: 2, files: [] });
    expect(result.stderr).toContain(why);
  });

  test('a version of Liftlock that is none', async () => {
    const { code, stderr } = await repositoryWith({ a: '' }).liftlock(['init', '--yes', '--suite', 'liftlock']);
    expect({ code, named: stderr.includes('suite-reference-invalid') }).toEqual({ code: 1, named: true });
  });
});

describe('at a terminal', () => {
  test('it asks for the kind and before it writes', async () => {
    const shop = repositoryWith(REPOSITORIES['npm library']);
    const { code, stderr } = await shop.liftlock(['init', '--suite', SUITE], ['service', 'yes']);
    expect({ code, files: filesOf(shop) }).toEqual({ code: 0, files: WRITTEN });
    expect(stderr.match(/\?/g)).toHaveLength(2);
    expect(read(shop, CONFIG)).toContain('# Nothing is deployed yet.');
  });

  test('a no writes nothing, and so does somebody who goes away', async () => {
    const shop = repositoryWith(REPOSITORIES['npm library']);
    await shop.liftlock(['init', '--kind', 'library', '--suite', SUITE], ['no']);
    expect(filesOf(shop)).toEqual([]);
  });

  test.each<[(string | typeof LEAVES)[]]>([[[LEAVES]], [['library', LEAVES]]])(
    'whoever leaves at a question has written nothing: %#',
    async (answers) => {
      const shop = repositoryWith(REPOSITORIES['npm library']);
      const { code, stdout, stderr } = await shop.liftlock(['init', '--suite', SUITE], answers);
      expect({ code, files: filesOf(shop) }).toEqual({ code: 130, files: [] });
      expect(stdout).toMatch(/Nothing was written\.\n\n$/);
      expect(stderr).not.toContain('unexpected-error');
    },
  );

  test('it says what it found before it asks', async () => {
    const shop = repositoryWith(REPOSITORIES['Python service that is a package']);
    const { stdout } = await shop.liftlock(['init', '--suite', SUITE], [LEAVES]);
    expect(stdout).toMatch(/^Found\n {2}Python package shop 0\.3\.0[^]*looks like a service/);
  });

  test('what differs is a question of its own, and the usual answer is no', async () => {
    const shop = repositoryWith({ ...REPOSITORIES['npm library'], [CONFIG]: 'own: true\n' });
    await shop.liftlock(['init', '--kind', 'library', '--suite', SUITE], ['yes', '']);
    expect(filesOf(shop)).toEqual(WRITTEN);
    expect(read(shop, CONFIG)).toBe('own: true\n');
  });
});

test('from a copy that does not know where it is published, it is checked and rehearsed until there is a remote', async () => {
  const shop = repositoryWith(REPOSITORIES['npm library']);
  const request = { env: { PATH: process.env['PATH'] }, suiteRoot: resolve('.') };
  await shop.liftlock(['init', '--yes', '--suite', 'OWNER/liftlock@SHA']);
  const before = await checkRepository(shop.folder, request);
  expect(problemsOf(before)).toEqual([]);
  expect(before.config.advice).toEqual([
    expect.stringMatching(
      /^\.github\/workflows\/plan\.yml:14: `uses: OWNER\/liftlock@SHA` and 6 more can be rehearsed/,
    ),
  ]);
  shop.git('remote', 'add', 'origin', 'git@github.com:acme/shop.git');
  const after = await checkRepository(shop.folder, request);
  expect(problemsOf(after).map(({ code }) => code)).toEqual(['placeholder']);
  expect(after.config.advice).toEqual([]);
});

test('a dry run shows every file and writes none', async () => {
  const shop = repositoryWith(REPOSITORIES['npm library']);
  const { code, stdout } = await shop.liftlock(['init', '--dry-run']);
  expect({ code, files: filesOf(shop) }).toEqual({ code: 0, files: [] });
  for (const file of WRITTEN) expect(stdout).toContain(`── ${file}\n`);
  expect(stdout).toContain('replace `OWNER/liftlock` and `SHA`');
});

test('with a thousand packages, it starts as many processes as with one', async () => {
  const packages = Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`src/${index}/package.json`, '{}']));
  const started: number[] = [];
  for (const more of [{}, packages]) {
    const shop = repositoryWith({ ...REPOSITORIES['npm library'], ...more });
    started.push(await shop.processesOf([...YES]));
    shop.remove();
  }
  expect(started[1]).toBe(started[0]);
  expect(started[0]).toBeLessThanOrEqual(10);
});
