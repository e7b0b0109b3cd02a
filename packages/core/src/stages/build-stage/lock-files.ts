import { type Digest, digestOf, type LockFile } from '../../candidate/index.ts';
import type { BuildPolicy, Config } from '../../config/index.ts';
import {
  BrokenLockFile,
  type Beside,
  difference,
  type Ecosystem,
  ECOSYSTEMS,
  type LockedPackage,
  type LockFormat,
  readLockFile,
} from '../../dependencies/index.ts';
import { brokenLockFile, missingLockFile, type Problem } from '../../errors/index.ts';
import type { CheckoutPort, Ports } from '../../ports/index.ts';

/** Changes kept in the manifest; nobody reads more, and every stage reads the manifest. */
const CHANGES_KEPT = 100;

export interface LockFiles {
  readonly lockFiles: readonly LockFile[];
  readonly packages: readonly LockedPackages[];
  readonly problems: readonly Problem[];
}

/** What one lock file fixes. */
export interface LockedPackages {
  readonly path: string;
  readonly purl: string;
  readonly packages: readonly LockedPackage[];
}

interface Found {
  readonly ecosystem: Ecosystem;
  readonly format: LockFormat;
  readonly folder: string;
}

type Asking = Pick<Ports, 'checkout' | 'event' | 'log'>;

/**
 * Finds the lock files of all components as the commit has them, and compares them with those of the release before.
 *
 * @param base Commit of that release, if there is one.
 */
export async function findLockFiles(
  { components, buildPolicy }: Pick<Config, 'components' | 'buildPolicy'>,
  base: string | undefined,
  ports: Asking,
): Promise<LockFiles> {
  const { lockFiles: policy } = buildPolicy;
  if (policy === 'ignore') return { lockFiles: [], packages: [], problems: [] };
  const { found, missing } = await search(components, ports);
  const problems = [...(await refusals(missing, policy, ports))];
  const lockFiles: LockFile[] = [];
  const packages: LockedPackages[] = [];
  for (const one of found) {
    const read = await readFound(one, base, ports);
    if ('problem' in read) problems.push(read.problem);
    else {
      lockFiles.push(read.lockFile);
      packages.push(read.locked);
    }
  }
  return { lockFiles, packages, problems };
}

interface Missing {
  readonly ecosystem: Ecosystem;
  /** Path of the file that asks for packages. */
  readonly manifest: string;
}

/** The nearest lock file of each ecosystem, from the folder of a component upwards: a workspace has one at its root. */
async function search(
  components: Config['components'],
  { checkout, event }: Asking,
): Promise<{ readonly found: readonly Found[]; readonly missing: readonly Missing[] }> {
  const ways = components.map(({ path }) => upwards(path));
  const paths = await checkout.filesIn(event.sha, [...new Set(ways.flat())]);
  const found = new Map<string, Found>();
  const missing = new Map<string, Missing>();
  for (const way of ways) {
    for (const ecosystem of ECOSYSTEMS) {
      const lock = way.flatMap((folder) => locksIn(folder, ecosystem, paths))[0];
      if (lock !== undefined) found.set(joined(lock.folder, lock.format.file), lock);
      const manifest = paths.find((path) => folderOf(path) === way[0] && ecosystem.manifest.test(nameOf(path)));
      if (lock === undefined && manifest !== undefined) missing.set(manifest, { ecosystem, manifest });
    }
  }
  return { found: [...found.values()], missing: [...missing.values()] };
}

function locksIn(folder: string, ecosystem: Ecosystem, paths: readonly string[]): Found[] {
  return ecosystem.locks
    .filter(({ file }) => paths.includes(joined(folder, file)))
    .map((format) => ({ ecosystem, format, folder }));
}

async function refusals(
  missing: readonly Missing[],
  policy: BuildPolicy['lockFiles'],
  { checkout, event, log }: Asking,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { ecosystem, manifest } of missing) {
    if (policy === 'warn' && ecosystem.lockIsOptional) continue;
    const text = (await checkout.fileAt(event.sha, manifest)) ?? '';
    if (!ecosystem.asks(text, nameOf(manifest))) continue;
    const files = ecosystem.locks.map(({ file }) => file);
    const problem = missingLockFile(manifest, files, ecosystem.command);
    if (policy === 'required') problems.push(problem);
    else log.warning(`${manifest}: ${problem.found}`);
  }
  return problems;
}

async function readFound(
  { ecosystem, format, folder }: Found,
  base: string | undefined,
  { checkout, event }: Asking,
): Promise<{ readonly lockFile: LockFile; readonly locked: LockedPackages } | { readonly problem: Problem }> {
  const path = joined(folder, format.file);
  const now = await read(format, folder, event.sha, checkout);
  if (now === undefined || 'broken' in now)
    return { problem: brokenLockFile(path, now?.broken ?? new BrokenLockFile('')) };
  const before = base === undefined ? undefined : await read(format, folder, base, checkout);
  const changes = before === undefined || 'broken' in before ? undefined : difference(before.packages, now.packages);
  return {
    lockFile: {
      path,
      ecosystem: ecosystem.title,
      sha256: now.digest,
      packages: now.packages.length,
      ...(changes === undefined ? {} : { changes: changes.slice(0, CHANGES_KEPT), changed: changes.length }),
    },
    locked: { path, purl: ecosystem.purl, packages: now.packages },
  };
}

type Read =
  | { readonly packages: readonly LockedPackage[]; readonly digest: Digest }
  | { readonly broken: BrokenLockFile };

/** Undefined where the commit does not have the file. */
async function read(
  format: LockFormat,
  folder: string,
  sha: string,
  checkout: CheckoutPort,
): Promise<Read | undefined> {
  const text = await checkout.fileAt(sha, joined(folder, format.file));
  if (text === undefined) return undefined;
  const beside: Record<string, string | undefined> = {};
  for (const file of format.beside ?? []) beside[file] = await checkout.fileAt(sha, joined(folder, file));
  try {
    return { packages: readLockFile(format, text, beside satisfies Beside), digest: digestOf(text) };
  } catch (error) {
    if (error instanceof BrokenLockFile) return { broken: error };
    throw error;
  }
}

/** `a/b`, `a`, `.` */
function upwards(path: string): string[] {
  const parts = path
    .replace(/^\.\/|\/$/g, '')
    .split('/')
    .filter((part) => part !== '' && part !== '.');
  return [...parts.map((_, index) => parts.slice(0, parts.length - index).join('/')), '.'];
}

function joined(folder: string, file: string): string {
  return folder === '.' ? file : `${folder}/${file}`;
}

function folderOf(path: string): string {
  const at = path.lastIndexOf('/');
  return at < 0 ? '.' : path.slice(0, at);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
