import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Mount } from './path-map.ts';

/** Where programs of Linux and their libraries are. */
const SYSTEM = ['/usr', '/bin', '/lib', '/lib64', '/nix/store'];

/** What a container without an image needs of this machine to run its Node. */
export function systemMounts(node: string): Mount[] {
  const own = dirname(dirname(realpathSync(node)));
  const folders = [...SYSTEM.filter((folder) => existsSync(folder)), own];
  const needed = folders.filter((folder) => !folders.some((other) => folder.startsWith(`${other}/`)));
  return needed
    .filter((folder) => folder !== '/')
    .map((folder) => ({ source: folder, target: folder, readOnly: true }));
}

const EXTERNALS = '/__e';

/** This machine's Node, as a job's container sees it, and how it is started there. */
export interface MountedNode {
  readonly mounts: readonly Mount[];
  /** In the order in which they are tried: by the libraries of the image, and by those of this machine. */
  readonly commands: readonly (readonly string[])[];
}

/** GitHub mounts builds of Node for glibc and for musl; there is one here, so it brings its libraries along. */
export function mountedNode(node: string): MountedNode {
  const program = `${EXTERNALS}/node24/bin/node`;
  const libraries = librariesOf(node);
  const loader = libraries.find((library) => /^ld-|^ld\d/.test(basename(library)));
  const inside = (library: string) => `${EXTERNALS}/lib/${basename(library)}`;
  const byOwn = loader === undefined ? [] : [[inside(loader), '--library-path', `${EXTERNALS}/lib`, program]];
  return {
    mounts: [
      { source: realpathSync(node), target: program, readOnly: true },
      ...libraries.map((library) => ({ source: realpathSync(library), target: inside(library), readOnly: true })),
    ],
    commands: [[program], ...byOwn],
  };
}

/** As `ldd` lists them: `name => path (address)`, and the loader, `path (address)`. */
function librariesOf(node: string): string[] {
  const { status, stdout } = spawnSync('ldd', [realpathSync(node)], { encoding: 'utf8' });
  if (status !== 0) return [];
  return [...stdout.matchAll(/^\s+(?:\S+ => )?(?<path>\/\S+) \(0x/gm)].map(({ groups }) => groups?.['path'] ?? '');
}
