/** Something that the local GitHub does because it had to do something, and that nobody has confirmed on GitHub. */
export interface Assumption {
  readonly id: string;
  readonly text: string;
  /** What changes for the user when GitHub does otherwise. */
  readonly ifOtherwise: string;
}

export const assumptions: readonly Assumption[] = [];
