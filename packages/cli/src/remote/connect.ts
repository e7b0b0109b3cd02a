import { type ClientOptions, gitHistory, restGitHub, tokenOwner, wallClock } from '@liftlock/adapters';
import { type ClockPort, type GitHubPorts, type GitHubReads, LiftlockError, type Problem } from '@liftlock/core';
import type { CommandLine } from '../command-line.ts';
import { type OptionValues, text } from '../commands/command.ts';
import { repositoryUrl } from '../commands/repository-url.ts';

interface Named {
  readonly owner: string;
  readonly name: string;
  /** Its page, `https://github.com/acme/shop`. */
  readonly url: string;
}

/** A repository on GitHub, and what may be asked about it. Nothing here writes. */
export interface Remote extends Named {
  readonly reads: GitHubReads;
}

/** The same for the commands that write, in the name of whoever the token belongs to. */
export interface WritableRemote extends Named, GitHubPorts {
  readonly clock: ClockPort;
  /** Whose token it is. */
  login(): Promise<string>;
}

/** Options of every command that asks GitHub. */
export const REMOTE_OPTIONS = { repo: { type: 'string' }, repository: { type: 'string' } } as const;

/**
 * The ports of a command that asks GitHub: a token and the name of a repository are all that it takes. `--repository`
 * names it, or the variables of a workflow, or the remote `origin`.
 *
 * @throws LiftlockError `repository-unknown` or `token-missing`.
 */
export async function connect(folder: string, values: OptionValues, line: CommandLine): Promise<Remote> {
  const { named, options } = await connection(folder, values, line);
  return { ...named, reads: restGitHub({ owner: named.owner, repo: named.name }, options) };
}

/** @throws LiftlockError `repository-unknown` or `token-missing`. */
export async function connectToWrite(folder: string, values: OptionValues, line: CommandLine): Promise<WritableRemote> {
  const { named, options } = await connection(folder, values, line);
  const ports = restGitHub({ owner: named.owner, repo: named.name }, options);
  return { ...named, ...ports, clock: wallClock(), login: () => tokenOwner(options) };
}

/**
 * The name of the repository, for a command that can do something without a token, too.
 *
 * @throws LiftlockError `repository-unknown`.
 */
export async function nameRepository(folder: string, values: OptionValues, line: CommandLine): Promise<Named> {
  const { named } = await parts(folder, values, line);
  if (named.name === '') throw new LiftlockError(repositoryUnknown());
  return named;
}

export function tokenIn({ env }: CommandLine): string {
  return env['GITHUB_TOKEN'] || env['GH_TOKEN'] || '';
}

async function connection(
  folder: string,
  values: OptionValues,
  line: CommandLine,
): Promise<{ named: Named; options: ClientOptions }> {
  const { named, server } = await parts(folder, values, line);
  const token = tokenIn(line);
  const problems = [...(named.name === '' ? [repositoryUnknown()] : []), ...(token === '' ? [tokenMissing()] : [])];
  if (problems.length > 0) throw new LiftlockError(problems);
  const options = {
    token,
    apiUrl: (line.env['GITHUB_API_URL'] || apiOf(server)).replace(/\/+$/, ''),
    version: line.version,
    spaceWrites: true,
    warn: (message: string) => line.stderr.write(`${message}\n`),
  };
  return { named, options };
}

/** The address of the repository, taken apart; all empty where there is none. */
async function parts(folder: string, values: OptionValues, { env }: CommandLine) {
  const url = written(text(values['repository']), env) ?? (await ofClone(folder, env)) ?? '';
  const [, server = '', owner = '', name = ''] = /^(https?:\/\/[^/]+)\/([^/]+)\/([^/]+)$/.exec(url) ?? [];
  return { named: { owner, name, url: `${server}/${owner}/${name}` }, server };
}

type Environment = CommandLine['env'];

/** @throws LiftlockError `repository-unknown` for anything but `owner/name`. */
function written(repository: string | undefined, env: Environment): string | null {
  if (repository === undefined) return null;
  if (!/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(repository)) throw new LiftlockError(repositoryUnknown(repository));
  return `${env['GITHUB_SERVER_URL'] || 'https://github.com'}/${repository}`;
}

async function ofClone(folder: string, env: Environment): Promise<string | null> {
  return repositoryUrl(await gitHistory({ cwd: folder, env }).objectsFolder(), env);
}

/** GitHub Enterprise Server has its API below the pages (docs, "Getting started with the REST API"). */
function apiOf(server: string): string {
  return server === 'https://github.com' ? 'https://api.github.com' : `${server}/api/v3`;
}

export function repositoryUnknown(written?: string): Problem {
  return {
    code: 'repository-unknown',
    outcome: 'errored',
    where: written === undefined ? 'remote origin' : '--repository',
    found:
      written === undefined
        ? 'The clone has no remote `origin` that is a repository on GitHub.'
        : `\`${written}\` is not the name of a repository.`,
    next: 'Name the repository: `--repository OWNER/NAME`.',
  };
}

export function tokenMissing(): Problem {
  return {
    code: 'token-missing',
    outcome: 'errored',
    where: 'GITHUB_TOKEN',
    found: 'There is no token to ask GitHub with.',
    expected: 'A token in GITHUB_TOKEN or GH_TOKEN that may read this repository.',
    next: 'With the GitHub CLI: `export GH_TOKEN="$(gh auth token)"`. In a workflow: `env: { GH_TOKEN: "${{ github.token }}" }`.',
  };
}
