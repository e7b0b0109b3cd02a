import type { WorkflowModel } from '@liftlock/rehearsal/workflow';

/** What `on: push` lets start a workflow. */
export interface Pushes {
  /** Names of branches that stand for all that start it; `undefined` for any branch at all. */
  readonly branches: readonly string[] | undefined;
  readonly tags: boolean;
}

const FILTERS = ['branches', 'branches-ignore', 'tags', 'tags-ignore'] as const;
type PushFilters = Partial<Record<(typeof FILTERS)[number], readonly string[]>>;

/** Without a filter, every branch and every tag; with one for branches alone, no tag, and the other way round. */
export function pushesOf(events: WorkflowModel['events']): Pushes {
  if (!('push' in events)) return { branches: [], tags: false };
  const filters = (events.push ?? {}) as PushFilters;
  const [branches, tags] = [
    filters.branches !== undefined || filters['branches-ignore'] !== undefined,
    filters.tags !== undefined || filters['tags-ignore'] !== undefined,
  ];
  if (tags && !branches) return { branches: [], tags: true };
  const names = filters.branches?.filter((pattern) => !pattern.startsWith('!'));
  const isAny = names === undefined || names.some((pattern) => pattern === '*' || pattern === '**');
  return { branches: isAny ? undefined : names.flatMap(example), tags: tags || !branches };
}

/** A branch that a pattern matches; none where the pattern is too clever to say. */
function example(pattern: string): string[] {
  return /[[\]?+\\!]/.test(pattern) ? [] : [pattern.replaceAll(/\*+/g, 'topic')];
}
