import { timestamp } from '../context.ts';
import type { GitRepository } from './repository.ts';

export interface Signature {
  readonly name: string;
  readonly email: string;
  readonly date: string;
}

export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
}

const FIELDS = ['%H', '%T', '%P', '%an', '%ae', '%aI', '%cn', '%ce', '%cI', '%B'];

/** The commits with these SHAs, in this order. */
export async function readCommits(git: GitRepository, shas: readonly string[]): Promise<readonly Commit[]> {
  if (shas.length === 0) return [];
  // NUL between fields and, by -z, after each record: git cuts messages at NUL, so none can be inside.
  const args = ['log', '--no-walk=unsorted', '-z', `--format=tformat:${FIELDS.join('%x00')}`, '--stdin'];
  const fields = (await git.fact(args, { input: `${shas.join('\n')}\n` })).split('\0');
  const commits = new Map<string, Commit>();
  for (let start = 0; start + FIELDS.length <= fields.length; start += FIELDS.length) {
    const commit = parseCommit(fields.slice(start, start + FIELDS.length));
    commits.set(commit.sha, commit);
  }
  return shas.map((sha) => known(commits, sha));
}

export async function readCommit(git: GitRepository, sha: string): Promise<Commit> {
  const commits = await readCommits(git, [sha]);
  return known(new Map(commits.map((commit) => [commit.sha, commit])), sha);
}

function known(commits: ReadonlyMap<string, Commit>, sha: string): Commit {
  const commit = commits.get(sha);
  if (commit === undefined) throw new Error(`git gave no commit ${sha}`);
  return commit;
}

function parseCommit(fields: readonly string[]): Commit {
  const [sha = '', tree = '', parents = '', ...rest] = fields;
  const [authorName = '', authorEmail = '', authorDate = '', ...last] = rest;
  const [committerName = '', committerEmail = '', committerDate = '', message = ''] = last;
  return {
    sha,
    tree,
    parents: parents === '' ? [] : parents.split(' '),
    author: { name: authorName, email: authorEmail, date: timestamp(new Date(authorDate)) },
    committer: { name: committerName, email: committerEmail, date: timestamp(new Date(committerDate)) },
    message: message.replace(/\n+$/, ''),
  };
}
