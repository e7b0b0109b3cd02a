/** A figure that was set before anything was measured, and what was measured. */
export interface Goal {
  readonly what: string;
  readonly unit: '×' | ' MB' | ' ms' | '';
  /** At most. */
  readonly bar: number;
  readonly measured: number;
}

/** Prints every goal with its figure, missed ones too: a benchmark that only tells of successes tells nothing. */
export function printGoals(goals: readonly Goal[]): void {
  console.log('## Goals\n\n| | at most | measured | |\n|---|---|---|---|');
  for (const { what, unit, bar, measured } of goals) {
    const figure = measured.toFixed(unit === '×' && bar < 2 ? 2 : unit === '×' || bar < 10 ? 1 : 0);
    console.log(`| ${what} | ${bar}${unit} | ${figure}${unit} | ${measured <= bar ? 'met' : '**missed**'} |`);
  }
  console.log('');
}
