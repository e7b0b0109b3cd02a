import type { Position } from '@liftlock/rehearsal/workflow';

/** Something worth changing, in one line, with what to write. */
export interface Advice {
  readonly at: Position;
  readonly text: string;
}
