/** A range of a maintenance branch: `1.x` or `1.2.x`. */
export const VERSION_RANGE = /^\d{1,9}(\.\d{1,9})?\.x$/;

const RANGE_AT_END = /(?:^|[/v_-])(\d{1,9}(?:\.\d{1,9})?)(?:\.x)?$/;

/** The range that a branch's name ends in: `1.x` of `release/1.x` and of `release/1`; `null` if it ends in none. */
export function rangeAtEnd(branch: string): string | null {
  const core = RANGE_AT_END.exec(branch)?.[1];
  return core === undefined ? null : `${core}.x`;
}
