/** Lines of text, read from the front. */
export interface Lines {
  readonly lines: readonly string[];
  at: number;
}
