import type { CrashPoint, StopKind } from '../support/pipeline/crash.ts';

/** Both sides of every effect, the lost answer where GitHub gives one, and the lost connection. */
export function everyPoint(effects: readonly string[]): CrashPoint[] {
  return effects.flatMap((name, index) => kindsOf(name).map((moment) => ({ effect: index + 1, moment })));
}

export function isOfGitHub(name: string): boolean {
  return /^(releases|ledger|runs|issues)\./.test(name);
}

function kindsOf(name: string): StopKind[] {
  if (isOfGitHub(name) && !name.startsWith('runs.')) return ['before', 'after', 'lost', 'cut'];
  return name === 'commands.run' ? ['before', 'after', 'cut'] : ['before', 'after'];
}

/**
 * For pairs: before an effect the world is as it was after the one before, so one side is enough, and a lost answer
 * that the job looks for by itself leaves nothing to run again.
 */
export function everyWorld(effects: readonly string[]): CrashPoint[] {
  return everyPoint(effects).filter(({ moment }) => moment === 'after' || moment === 'cut');
}
