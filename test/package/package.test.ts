import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** What somebody gets who runs `npx liftlock`: the packed file, installed into an empty folder. */
describe('the package on npm', () => {
  let place: string;
  let tarball: string;

  beforeAll(() => {
    place = realpathSync(mkdtempSync(join(tmpdir(), 'liftlock-package-')));
    const pack = ['packages/tooling/bin/node24.mjs', 'packages/tooling/src/package/pack.ts', join(place, 'packed')];
    const env = { ...process.env, GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'acme/liftlock' };
    execFileSync(process.execPath, pack, { cwd: ROOT, env, stdio: 'ignore' });
    tarball = join(place, 'packed', readdirSync(join(place, 'packed'))[0] ?? '');
    mkdirSync(join(place, 'home'));
    execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', '--prefix', place, tarball], {
      cwd: place,
    });
  });
  afterAll(() => rmSync(place, { recursive: true, force: true }));

  const installed = (...parts: readonly string[]) => join(place, 'node_modules/liftlock', ...parts);

  function npx(...args: readonly string[]) {
    const env = { PATH: process.env['PATH'], HOME: join(place, 'home') };
    return spawnSync('npx', ['--no-install', 'liftlock', ...args], { cwd: place, env, encoding: 'utf8' });
  }

  test('is small, and brings nothing else along', () => {
    expect(statSync(tarball).size).toBeLessThan(3 * 1024 * 1024);
    expect(readdirSync(join(place, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['liftlock']);
    expect(readdirSync(installed()).sort()).toEqual(
      ['.github', 'LICENSE', 'README.md', 'action.yml', 'actions', 'dist', 'package.json', 'schema'].sort(),
    );
    const manifest = JSON.parse(readFileSync(installed('package.json'), 'utf8')) as Record<string, unknown>;
    expect(manifest).not.toHaveProperty('dependencies');
    expect(manifest).not.toHaveProperty('scripts');
    expect(manifest).toMatchObject({
      gitHead: expect.stringMatching(/^[0-9a-f]{40}$/),
      repository: { url: 'git+https://github.com/acme/liftlock.git' },
    });
  });

  test('has schemas that name their commit', () => {
    const { gitHead } = JSON.parse(readFileSync(installed('package.json'), 'utf8')) as { gitHead: string };
    const schema = JSON.parse(readFileSync(installed('schema/liftlock.schema.json'), 'utf8')) as { $id: string };
    expect(schema.$id).toBe(`https://raw.githubusercontent.com/acme/liftlock/${gitHead}/schema/liftlock.schema.json`);
  });

  test('says its version', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect(npx('--version')).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('sets up a repository that `npm init` has made, plans its release, checks it and rehearses it', () => {
    const shop = join(place, 'shop');
    mkdirSync(shop);
    const env = { PATH: process.env['PATH'], HOME: join(place, 'home') };
    execFileSync('npm', ['init', '--yes'], { cwd: shop, env, stdio: 'ignore' });
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=ada', '-c', 'user.email=ada@example.com', ...args], { cwd: shop });
    const commit = (message: string) => {
      git('add', '--all');
      git('commit', '--quiet', '--message', message);
    };
    git('init', '--quiet', '--initial-branch=main');
    commit('feat: open the shop');
    expect(npx('init', '--repo', 'shop', '--yes')).toMatchObject({ status: 0, stderr: '' });
    const workflow = readFileSync(join(shop, '.github/workflows/release.yml'), 'utf8');
    expect(workflow).toMatch(/uses: acme\/liftlock\/actions\/build@[0-9a-f]{40} # v/);
    commit('ci: release with Liftlock');
    const { status, stdout } = npx('plan', '--repo', 'shop', '--json');
    expect({ status, next: (JSON.parse(stdout) as { next: { tag: string } }).next.tag }).toEqual({
      status: 0,
      next: 'v1.0.0',
    });
    expect(npx('check', '--repo', 'shop')).toMatchObject({ status: 0, stderr: '' });
    const rehearsal = npx('rehearse', '--repo', 'shop', '--approve', '--deploy=sandbox', '--no-open');
    expect({ status: rehearsal.status, stderr: rehearsal.status === 0 ? '' : rehearsal.stdout }).toEqual({
      status: 0,
      stderr: '',
    });
    expect(rehearsal.stdout).toContain('v1.0.0  latest');
  });

  test('rehearses the sample, from build to a release', () => {
    const { status, stdout, stderr } = npx('rehearse', '--approve', '--json', '--no-open');
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ schema: 1 });
  });
});
