import { execFileSync, spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { schemaAddress } from '@liftlock/core';
import { type Origin, packageManifest, type RootManifest } from './manifest.ts';

const ROOT = join(import.meta.dirname, '../../../..');

/** The command line and the actions that a rehearsal runs. Everything else is for whoever changes the suite. */
const CONTENT = ['dist', 'action.yml', 'actions', 'schema', 'LICENSE', '.github/workflows/pipeline.yml'];

/** `npm run pack -- FOLDER`: packs the command line into a folder, for `npx liftlock`. The bundles must be built. */
async function pack(folder: string): Promise<void> {
  const origin = { url: address(process.env), commit: process.env['LIFTLOCK_COMMIT'] ?? git('rev-parse', 'HEAD') };
  const stage = await mkdtemp(join(tmpdir(), 'liftlock-pack-'));
  try {
    const filter = (path: string) => !path.endsWith('README.md');
    for (const name of CONTENT) await cp(join(ROOT, name), join(stage, name), { recursive: true, filter });
    await cp(join(import.meta.dirname, 'README.md'), join(stage, 'README.md'));
    await nameSchemas(join(stage, 'schema'), origin);
    const root = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as RootManifest;
    const manifest = packageManifest(root, origin);
    await writeFile(join(stage, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    await mkdir(folder, { recursive: true });
    execFileSync('npm', ['pack', '--silent', '--pack-destination', resolve(folder)], { cwd: stage, stdio: 'inherit' });
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

/** The schemas of the package name the commit that they are of; those in the repository cannot. */
async function nameSchemas(folder: string, { url = '', commit: ref }: Origin): Promise<void> {
  const suite = /^https:\/\/github\.com\/([^/]+\/[^/]+)$/.exec(url)?.[1];
  if (suite === undefined || ref === undefined) return;
  for (const name of await readdir(folder)) {
    const text = await readFile(join(folder, name), 'utf8');
    await writeFile(join(folder, name), text.replace(schemaAddress(name), schemaAddress(name, { suite, ref })));
  }
}

/** In a workflow, the repository that runs it; elsewhere, the remote of the clone. */
function address({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository }: NodeJS.ProcessEnv): string | undefined {
  if (server !== undefined && repository !== undefined) return `${server}/${repository}`;
  const origin = git('remote', 'get-url', 'origin') ?? '';
  const [, host, name] =
    /^(?:https:\/\/|git@)(?:[^@/]*@)?([\w.-]+)[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(origin) ?? [];
  return host === undefined || name === undefined ? undefined : `https://${host}/${name}`;
}

function git(...args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

await pack(process.argv[2] ?? 'release');
