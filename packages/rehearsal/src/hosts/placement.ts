import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PackedFile } from './read-tarball.ts';
import { type Service, startService } from './service.ts';

/** One unpacked tarball in an environment: files to serve and, if it brings a server, the process that runs it. */
export interface Placement {
  readonly version: string;
  readonly folder: string;
  readonly files: ReadonlyMap<string, Buffer>;
  readonly service: Service | undefined;
}

const SERVER = 'src/server.js';

/** Unpacks into a new folder, and starts the server if there is one. */
export async function place(files: readonly PackedFile[], folder: string): Promise<Placement> {
  for (const { path, bytes } of files) {
    await mkdir(join(folder, dirname(path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  return start({
    version: versionOf(files),
    folder,
    files: new Map(files.map(({ path, bytes }) => [path, bytes])),
    service: undefined,
  });
}

/** Starts what was placed before once more. */
export async function start(placement: Placement): Promise<Placement> {
  const service = placement.files.has(SERVER) ? await startService(placement.folder, SERVER) : undefined;
  return { ...placement, service };
}

/** `version.json` is what the build of the sample puts into each tarball. */
function versionOf(files: readonly PackedFile[]): string {
  const file = files.find(({ path }) => path === 'version.json');
  try {
    const { version } = JSON.parse(file?.bytes.toString() ?? '{}') as { version?: unknown };
    return typeof version === 'string' ? version : 'unknown';
  } catch {
    return 'unknown';
  }
}
