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
