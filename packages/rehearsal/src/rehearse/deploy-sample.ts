import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { EnvironmentHost } from '../hosts/index.ts';
import type { Sample } from '../sample/index.ts';
import { gitIn } from './git.ts';

const COMPONENTS = [
  { name: 'api', folder: 'services/api' },
  { name: 'web', folder: 'web' },
] as const;

/** Builds the last release of the sample from its tag and hands it to the hosts, as somebody did by hand. */
export async function deployRelease(
  { gitDir, released }: Pick<Sample, 'gitDir' | 'released'>,
  hosts: readonly EnvironmentHost[],
  { root, token }: { readonly root: string; readonly token: string },
): Promise<void> {
  const folder = join(root, `release-${released.version}`);
  await gitIn(root)('clone', '--quiet', '--branch', released.tag, gitDir, folder);
  await Promise.all(
    COMPONENTS.map(async ({ name, folder: component }) => {
      const tarball = await build(name, join(folder, component), released.version);
      await Promise.all(hosts.map((host) => hand(host, name, tarball, token)));
    }),
  );
}

async function build(name: string, cwd: string, version: string): Promise<Buffer> {
  const env = { PATH: process.env['PATH'] ?? '', LIFTLOCK_VERSION: version };
  await promisify(execFile)(process.execPath, ['build.js'], { cwd, env });
  return readFile(join(cwd, 'dist', `${name}-${version}.tgz`));
}

async function hand(host: EnvironmentHost, component: string, tarball: Buffer, token: string): Promise<void> {
  const response = await fetch(`${host.url}/deploy?component=${component}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: new Uint8Array(tarball),
  });
  if (!response.ok) throw new Error(`${host.name} did not take ${component}: ${await response.text()}`);
}
