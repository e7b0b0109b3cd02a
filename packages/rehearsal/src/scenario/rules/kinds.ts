import type { Member, Step } from '../form/step.ts';

/** Kinds of step that have a run. */
export const RUNS = ['push', 'dispatch', 'rerun', 'review'] as const;
const OTHERS = ['commit', 'merge', 'wait', 'delete', 'replace', 'move'] as const;
const ALL = [...RUNS, ...OTHERS, 'cancel', 'together'] as const;

export type Kind = (typeof ALL)[number];
export const KINDS: readonly Kind[] = ALL;

/** What a step does. Beside a run, `cancel` belongs to it. */
export function kindsOf(step: Step | Member): readonly Kind[] {
  const written = KINDS.filter((kind) => (step as Step)[kind] !== undefined);
  return hasRun(step) ? written.filter((kind) => kind !== 'cancel') : written;
}

export function hasRun(step: Step | Member): boolean {
  return RUNS.some((kind) => step[kind] !== undefined);
}

/** A step and those that run together in it, each with where it is written. */
export function withMembers(
  step: Step | undefined,
  index: number,
): readonly { readonly step: Step | Member; readonly path: readonly PropertyKey[] }[] {
  if (step === undefined) return [];
  const path = ['steps', index];
  const members = (step.together ?? []).map((member, at) => ({ step: member, path: [...path, 'together', at] }));
  return [{ step, path }, ...members];
}
