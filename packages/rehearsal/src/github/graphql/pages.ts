import { Refusal } from './refusal.ts';

const MOST = 100;

/** How many items of a connection are asked for: GitHub wants to be told, and gives at most a hundred. */
export function pageSize(connection: string, first: number | null | undefined): number {
  if (first === undefined || first === null) {
    const message = `You must provide a \`first\` or \`last\` value to properly paginate the \`${connection}\` connection.`;
    throw new Refusal(message, 'MISSING_PAGINATION_BOUNDARIES');
  }
  if (first < 0) throw new Refusal(`\`first\` on the \`${connection}\` connection cannot be less than zero.`);
  if (first > MOST) {
    const message = `Requesting ${first} records on the \`${connection}\` connection exceeds the \`first\` limit of ${MOST} records.`;
    throw new Refusal(message, 'EXCESSIVE_PAGINATION');
  }
  return first;
}

export interface Page {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
}

/** One page of a connection. Its cursors count the items before the next page. */
export function connection<Item>(
  name: string,
  all: readonly Item[],
  page: Page,
  node: (item: Item) => unknown,
): object {
  const size = pageSize(name, page.first ?? page.last);
  const start = page.first == null ? Math.max(0, all.length - size) : positionOf(page.after);
  const items = all.slice(start, start + size);
  const end = start + items.length;
  return {
    totalCount: all.length,
    nodes: () => items.map(node),
    edges: () => items.map((item, index) => ({ cursor: cursorAt(start + index + 1), node: node(item) })),
    pageInfo: {
      hasNextPage: end < all.length,
      hasPreviousPage: start > 0,
      startCursor: items.length === 0 ? null : cursorAt(start + 1),
      endCursor: items.length === 0 ? null : cursorAt(end),
    },
  };
}

function cursorAt(position: number): string {
  return Buffer.from(`cursor:${position}`).toString('base64');
}

function positionOf(cursor: string | null | undefined): number {
  if (cursor === null || cursor === undefined) return 0;
  const position = /^cursor:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString('utf8'))?.[1];
  if (position === undefined) throw new Refusal(`\`${cursor}\` does not appear to be a valid cursor.`);
  return Number(position);
}
