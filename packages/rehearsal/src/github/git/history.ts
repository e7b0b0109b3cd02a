import type { GitRepository } from './repository.ts';

export interface HistoryQuestion {
  readonly path?: string | undefined;
  /** A part of the author's name or address. */
  readonly author?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/** The commits that lead to one, newest first. */
export async function readHistory(
  git: GitRepository,
  head: string,
  { path, author, since, until }: HistoryQuestion = {},
): Promise<readonly string[]> {
  const filters = [
    ...(author === undefined ? [] : ['--fixed-strings', '--regexp-ignore-case', `--author=${author}`]),
    ...(since === undefined ? [] : [`--since=${since}`]),
    ...(until === undefined ? [] : [`--until=${until}`]),
  ];
  const paths = path === undefined || path === '' ? [] : [`:(literal)${path}`];
  const output = await git.fact(['log', '--format=%H', ...filters, '--end-of-options', head, '--', ...paths]);
  return output.split('\n').filter((line) => line !== '');
}
