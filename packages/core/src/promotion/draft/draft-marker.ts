import { Digest } from '../../candidate/index.ts';

/** Written into every draft of ours. It tells our leftovers from people's drafts; it is never a reason to trust bytes. */
export interface DraftMarker {
  readonly candidate: Digest;
  /** Id of the run that made the draft. */
  readonly run: number;
}

const MARKER = /^<!-- liftlock candidate=(sha256:[0-9a-f]{64}) run=(\d{1,15}) -->/;

export function formatMarker({ candidate, run }: DraftMarker): string {
  return `<!-- liftlock candidate=${candidate} run=${run} -->`;
}

/** The marker that a body begins with; undefined for drafts of people and other tools. */
export function parseMarker(body: string): DraftMarker | undefined {
  const [, digest, run] = MARKER.exec(body) ?? [];
  const candidate = Digest.safeParse(digest);
  return candidate.success && run !== undefined ? { candidate: candidate.data, run: Number(run) } : undefined;
}
