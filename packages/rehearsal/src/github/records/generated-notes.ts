import type { GitHubContext } from '../context.ts';
import { GitHubError } from '../http/errors.ts';
import type { PullRequestRecord } from '../state.ts';
import { applies, hasLabel, type NotesConfiguration, readNotesConfiguration } from './notes-configuration.ts';

export interface NotesRequest {
  readonly tagName: string;
  readonly target: string | undefined;
  readonly previousTag: string | undefined;
  readonly configuration: string | undefined;
}

/**
 * The notes that GitHub writes by itself: pull requests since the previous release, in the categories of
 * `.github/release.yml` (docs, Automatically generated release notes). Commits that came without one are not in them.
 * For their order see the assumption `generated-notes-order`.
 */
export async function generateNotes(
  github: GitHubContext,
  request: NotesRequest,
): Promise<{ name: string; body: string }> {
  const { git, state } = github;
  const head = await git.commit(`refs/tags/${request.tagName}`);
  const commit = head ?? (await git.commit(request.target ?? state.repository.defaultBranch));
  if (commit === null) throw invalid('target_commitish');
  const previous = request.previousTag ?? (await previousTag(github, commit, request.tagName));
  const since = previous === undefined ? null : await git.commit(`refs/tags/${previous}`);
  if (request.previousTag !== undefined && since === null) throw invalid('previous_tag_name');
  const range = since === null ? commit : `${since}..${commit}`;
  const shas = new Set((await git.fact(['rev-list', '--end-of-options', range])).split('\n'));
  const isIn = (pull: PullRequestRecord): boolean =>
    pull.mergedAt !== null && pull.commits.some((sha) => shas.has(sha));
  const merged = state.pullRequests
    .filter(isIn)
    .toSorted((one, other) => (one.mergedAt ?? '').localeCompare(other.mergedAt ?? ''));
  const configuration = await readNotesConfiguration(github, commit, request.configuration);
  const parts = [
    ...sections(github, merged, configuration),
    ...newContributors(github, merged),
    `**Full Changelog**: ${changelog(github, previous, request.tagName)}`,
  ];
  return { name: request.tagName, body: parts.join('\n\n') };
}

function invalid(field: string): GitHubError {
  return new GitHubError(422, 'Validation Failed', { errors: [{ resource: 'Release', field, code: 'invalid' }] });
}

/** The newest published release whose tag leads to the commit. */
async function previousTag(
  { git, state }: GitHubContext,
  commit: string,
  tagName: string,
): Promise<string | undefined> {
  const published = state.releases.filter((release) => !release.draft && release.tagName !== tagName);
  for (const { tagName: tag } of published.toReversed()) {
    const at = await git.commit(`refs/tags/${tag}`);
    if (at !== null && at !== commit && (await git.isAncestor(at, commit))) return tag;
  }
  return undefined;
}

/** A pull request is in the first category that fits; what fits none is under "Other Changes". */
function sections(
  github: GitHubContext,
  merged: readonly PullRequestRecord[],
  { exclude, categories }: NotesConfiguration,
): string[] {
  const left = new Set(merged.filter((pull) => !applies(exclude, pull)));
  if (left.size === 0) return [];
  if (categories.length === 0) return [`## What's Changed\n${lines(github, left)}`];
  const found = categories.flatMap((category) => {
    const fits = [...left].filter((pull) => hasLabel(pull, category.labels) && !applies(category.exclude, pull));
    for (const pull of fits) left.delete(pull);
    return fits.length === 0 ? [] : [`### ${category.title}\n${lines(github, fits)}`];
  });
  const rest = left.size === 0 ? [] : [`### Other Changes\n${lines(github, left)}`];
  return [`## What's Changed\n${[...found, ...rest].join('\n')}`];
}

function lines(github: GitHubContext, pulls: Iterable<PullRequestRecord>): string {
  const line = ({ title, author, number }: PullRequestRecord): string =>
    `* ${title} by @${(author ?? 'ghost').replace(/\[bot\]$/, '')} in ${github.urls.html(`/pull/${number}`)}`;
  return Array.from(pulls, line).join('\n');
}

function newContributors({ state, urls }: GitHubContext, merged: readonly PullRequestRecord[]): string[] {
  const before = new Set(
    state.pullRequests.filter((pull) => pull.mergedAt !== null && !merged.includes(pull)).map(({ author }) => author),
  );
  const first = new Map<string, PullRequestRecord>();
  for (const pull of merged) {
    const isNew = pull.author !== null && !pull.author.endsWith('[bot]') && !before.has(pull.author);
    if (isNew && pull.author !== null && !first.has(pull.author)) first.set(pull.author, pull);
  }
  if (first.size === 0) return [];
  const made = Array.from(
    first,
    ([login, { number }]) => `* @${login} made their first contribution in ${urls.html(`/pull/${number}`)}`,
  );
  return [`## New Contributors\n${made.join('\n')}`];
}

function changelog({ urls }: GitHubContext, previous: string | undefined, tag: string): string {
  return previous === undefined ? urls.html(`/commits/${tag}`) : urls.html(`/compare/${previous}...${tag}`);
}
