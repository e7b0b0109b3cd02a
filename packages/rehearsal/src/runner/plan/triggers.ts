import type { EventsConfig } from '@actions/workflow-parser/model/workflow-template';

export interface TriggeringEvent {
  readonly name: string;
  /** Full ref name. */
  readonly ref: string;
  readonly payload?: Readonly<Record<string, unknown>>;
  /** Paths of the files that a push changes; `paths` filters are not asked where nobody says. */
  readonly changed?: readonly string[] | undefined;
}

interface Filters {
  readonly branches?: readonly string[];
  readonly 'branches-ignore'?: readonly string[];
  readonly tags?: readonly string[];
  readonly 'tags-ignore'?: readonly string[];
  readonly types?: readonly string[];
  readonly paths?: readonly string[];
  readonly 'paths-ignore'?: readonly string[];
  /** Of `workflow_run`. */
  readonly workflows?: readonly string[];
}

/** Where `types:` is left out, all of an event start the workflow, but for these (docs: events that trigger workflows). */
const DEFAULT_TYPES: Readonly<Record<string, readonly string[]>> = {
  pull_request: ['opened', 'synchronize', 'reopened'],
  pull_request_target: ['opened', 'synchronize', 'reopened'],
};

/** Why the event would not start the workflow, or undefined. */
export function whyNotTriggered(events: EventsConfig, event: TriggeringEvent): string | undefined {
  const filters = events[event.name] as Filters | undefined;
  if (filters === undefined) return `the workflow is not started by ${event.name} (its \`on:\` names ${names(events)})`;
  const action = event.payload?.['action'];
  const types = filters.types ?? DEFAULT_TYPES[event.name];
  if (types !== undefined && typeof action === 'string' && !types.includes(action)) {
    return `its \`on.${event.name}.types\` does not name ${action}`;
  }
  if (event.name === 'workflow_run') return whyNotFollowed(filters, event);
  if (event.name !== 'push') return whyNotBranch(filters, baseBranch(event));
  if (SKIPPED.test(headMessage(event))) return 'the message of its commit asks to skip it';
  return whyNotPushed(filters, event.ref) ?? whyNotChanged(filters, event);
}

function whyNotFollowed(filters: Filters, { payload }: TriggeringEvent): string | undefined {
  const run = payload?.['workflow_run'] as { readonly name?: string; readonly head_branch?: string } | undefined;
  const name = run?.name ?? '';
  if (filters.workflows !== undefined && !filters.workflows.includes(name))
    return `its \`on.workflow_run.workflows\` does not name ${name}`;
  return whyNotBranch(filters, run?.head_branch);
}

/** "Path filters are not evaluated for pushes of tags" (docs: workflow syntax, `on.push.paths`). */
export function whyNotChanged(filters: Filters, { ref, changed }: TriggeringEvent): string | undefined {
  const { paths, 'paths-ignore': ignored } = filters;
  if (changed === undefined || changed.length === 0 || ref.startsWith('refs/tags/')) return undefined;
  if (paths !== undefined && !changed.some((path) => matchesPatterns(path, paths)))
    return 'its `paths` match no file of the push';
  if (ignored !== undefined && changed.every((path) => matchesPatterns(path, ignored)))
    return 'its `paths-ignore` match every file of the push';
  return undefined;
}

/** docs: skipping workflow runs. For pushes and pull requests only. */
const SKIPPED = /\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]|^skip-checks: ?true$/m;

function headMessage({ payload }: TriggeringEvent): string {
  const commit = payload?.['head_commit'] as { readonly message?: unknown } | null | undefined;
  return typeof commit?.message === 'string' ? commit.message : '';
}

function names(events: EventsConfig): string {
  return Object.keys(events).join(', ');
}

function whyNotPushed(filters: Filters, ref: string): string | undefined {
  const tag = /^refs\/tags\/(.+)$/.exec(ref)?.[1];
  const hasBranches = filters.branches !== undefined || filters['branches-ignore'] !== undefined;
  const hasTags = filters.tags !== undefined || filters['tags-ignore'] !== undefined;
  if (tag === undefined) {
    // With tags alone, a push to a branch starts nothing, and the other way round (workflow-syntax, `on.push`).
    if (hasTags && !hasBranches) return 'its `on.push` names tags only';
    return whyNotBranch(filters, ref.replace(/^refs\/heads\//, ''));
  }
  if (hasBranches && !hasTags) return 'its `on.push` names branches only';
  return whyNotMatched(tag, 'tags', filters.tags, filters['tags-ignore']);
}

function whyNotBranch(filters: Filters, branch: string | undefined): string | undefined {
  if (branch === undefined) return undefined;
  return whyNotMatched(branch, 'branches', filters.branches, filters['branches-ignore']);
}

function baseBranch({ payload }: TriggeringEvent): string | undefined {
  const pullRequest = payload?.['pull_request'] as { readonly base?: { readonly ref?: unknown } } | undefined;
  return typeof pullRequest?.base?.ref === 'string' ? pullRequest.base.ref : undefined;
}

function whyNotMatched(
  name: string,
  what: 'branches' | 'tags',
  wanted: readonly string[] | undefined,
  ignored: readonly string[] | undefined,
): string | undefined {
  if (wanted !== undefined && !matchesPatterns(name, wanted)) return `its \`${what}\` do not match ${name}`;
  if (ignored !== undefined && matchesPatterns(name, ignored)) return `its \`${what}-ignore\` match ${name}`;
  return undefined;
}

/** Patterns in order: a match takes in, a `!` match takes out again (workflow-syntax, "Filter pattern cheat sheet"). */
export function matchesPatterns(name: string, patterns: readonly string[]): boolean {
  let matches = false;
  for (const pattern of patterns) {
    const negative = pattern.startsWith('!');
    if (toRegExp(negative ? pattern.slice(1) : pattern).test(name)) matches = !negative;
  }
  return matches;
}

/** `*` any but `/`, `**` any, `?` and `+` repeat what is before them, `[]` one of, `\` the next as it is. */
function toRegExp(pattern: string): RegExp {
  let source = '';
  for (const [token] of pattern.matchAll(/\\.|\*\*|\*|\[[^\]]*\]|[\s\S]/gu)) {
    if (token === '**') source += '.*';
    else if (token === '*') source += '[^/]*';
    else if (token === '?' || token === '+' || (token.length > 1 && !token.startsWith('\\'))) source += token;
    else source += (token.length > 1 ? token.slice(1) : token).replace(/[$()*+.?[\\\]^{|}]/, '\\$&');
  }
  try {
    return new RegExp(`^${source}$`);
  } catch {
    throw new Error(`'${pattern}' is no filter pattern`);
  }
}
