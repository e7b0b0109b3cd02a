import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gitEnvironment } from '../../github/git/run.ts';
import { parseActionReference } from '../../runner/workflow/index.ts';
import { ActionCache } from './action-cache.ts';

export interface FetchOptions {
  /** Where actions are kept, by commit. */
  readonly cache: string;
  /** Where repositories are: `https://github.com`. */
  readonly base: string;
  readonly signal: AbortSignal;
}

/** A repository at a commit that is not here yet. */
export interface Wanted {
  readonly uses: string;
  readonly repository: string;
  /** Empty for a repository that is checked out, and is fetched with its history. */
  readonly ref: string;
  readonly commit: string;
  /** Of the whole repository, with its history, where somebody knows it. */
  readonly bytes: number | undefined;
}

export interface Found {
  readonly wanted: readonly Wanted[];
  /** What could not be found, and why. */
  readonly failed: readonly { readonly uses: string; readonly why: string }[];
}

/** Asks for the commits of refs, and downloads nothing. What is here already is not wanted, and its ref is remembered. */
export async function findActions(uses: readonly string[], options: FetchOptions): Promise<Found> {
  const cache = new ActionCache(options.cache);
  const wanted = new Map<string, Wanted>();
  const failed: { uses: string; why: string }[] = [];
  for (const each of uses) {
    const reference = parseActionReference(each);
    if (reference.kind !== 'remote') continue;
    const { repository, ref } = reference;
    try {
      const commit = await commitOf(repository, ref, options);
      if (ref === '' && (await headOf(cache.cloneOf(repository), options)) === commit) continue;
      if (ref !== '' && cache.has(repository, commit)) cache.remember(repository, ref, commit);
      else {
        const bytes = await sizeOf(repository, options);
        wanted.set(`${repository}@${ref}`, { uses: each, repository, ref, commit, bytes });
      }
    } catch (error) {
      failed.push({ uses: each, why: (error as Error).message });
    }
  }
  return { wanted: [...wanted.values()], failed };
}

/** The commit of a clone that is here. */
async function headOf(clone: string | undefined, options: FetchOptions): Promise<string | undefined> {
  return clone === undefined ? undefined : git(clone, options, 'rev-parse', 'HEAD').catch(() => undefined);
}

/**
 * Downloads one commit without its history, or a whole repository that is checked out, and keeps it in one step: half of
 * it is never there. Gives its bytes.
 */
export async function fetchAction(wanted: Wanted, options: FetchOptions): Promise<number> {
  const { repository, ref, commit } = wanted;
  const cache = new ActionCache(options.cache);
  await mkdir(options.cache, { recursive: true });
  const folder = await mkdtemp(join(options.cache, '.partial-'));
  try {
    if (ref === '') {
      await git(folder, options, 'clone', '--quiet', '--bare', addressOf(repository, options), 'clone.git');
      const bytes = await bytesIn(folder);
      cache.keepClone(repository, join(folder, 'clone.git'));
      return bytes;
    }
    await git(folder, options, 'init', '--quiet');
    await git(folder, options, 'fetch', '--quiet', '--depth=1', '--no-tags', addressOf(repository, options), commit);
    await git(folder, options, 'checkout', '--quiet', '--force', 'FETCH_HEAD');
    await rm(join(folder, '.git'), { recursive: true });
    const bytes = await bytesIn(folder);
    cache.keep(repository, commit, folder);
    cache.remember(repository, ref, commit);
    return bytes;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function addressOf(repository: string, { base }: FetchOptions): string {
  return `${base}/${repository}.git`;
}

/** A tag before a branch; the commit of a tag that has a message of its own. */
async function commitOf(repository: string, ref: string, options: FetchOptions): Promise<string> {
  if (/^[0-9a-f]{40}$/i.test(ref)) return ref.toLowerCase();
  const names = ref === '' ? ['HEAD'] : [`refs/tags/${ref}^{}`, `refs/tags/${ref}`, `refs/heads/${ref}`];
  const listed = await git('.', options, 'ls-remote', '--quiet', addressOf(repository, options), ...names);
  const commits = new Map(listed.split('\n').map((line) => line.split('\t').reverse() as [string, string]));
  const found = names.map((name) => commits.get(name)).find((commit) => commit !== undefined);
  if (found === undefined)
    throw new Error(`${repository} has ${ref === '' ? 'no commits' : `no branch or tag ${ref}`}`);
  return found;
}

/** GitHub tells the size of a repository to whoever asks; other servers do not, and neither does git. */
async function sizeOf(repository: string, { base, signal }: FetchOptions): Promise<number | undefined> {
  if (base !== 'https://github.com') return undefined;
  try {
    const response = await fetch(`https://api.github.com/repos/${repository}`, { signal });
    const { size } = (await response.json()) as { readonly size?: number };
    return size === undefined ? undefined : size * 1024;
  } catch {
    return undefined;
  }
}

function git(cwd: string, { signal }: FetchOptions, ...args: readonly string[]): Promise<string> {
  const proxy = Object.entries(process.env).filter(([name]) => /^(?:https?|no|all)_proxy$/i.test(name));
  const env = { ...gitEnvironment(), ...Object.fromEntries(proxy) } as NodeJS.ProcessEnv;
  return new Promise((resolve, reject) => {
    execFile('git', args, { cwd, env, signal, encoding: 'utf8' }, (error, stdout, stderr) => {
      if (error === null) resolve(stdout.trim());
      else reject(new Error(whyOf(stderr) ?? error.message));
    });
  });
}

function whyOf(stderr: string): string | undefined {
  const lines = stderr.split('\n');
  return lines.find((line) => line.startsWith('fatal: '))?.slice('fatal: '.length);
}

async function bytesIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
