import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  type PlayedStep,
  ScenarioRehearsal,
  type ScenarioResult,
} from '../../packages/rehearsal/src/scenario/index.ts';
import { place } from './rehearse.ts';

/** Where the scenarios of this repository are. */
export const FOLDER = resolve('test/scenarios');

export interface Played {
  readonly result: ScenarioResult;
  /** The steps as the terminal names them. */
  readonly steps: readonly string[];
}

export interface PlayOptions {
  readonly file?: string;
  /** The sample if left out. */
  readonly repo?: string;
  readonly workflow?: string;
  readonly signal?: AbortSignal;
  onBegan?(step: number): void;
}

/** Plays the text of a scenario with the bundles in `dist/`. */
export async function playText(text: string, options: PlayOptions = {}): Promise<Played> {
  const rehearsal = await ScenarioRehearsal.open({
    file: options.file ?? 'scenario.yml',
    text,
    repo: options.repo,
    workflow: options.workflow,
    suiteRoot: resolve('.'),
    temporary: place(),
    path: process.env['PATH'] ?? '',
    node: process.execPath,
    clock: () => Date.now(),
    signal: options.signal ?? new AbortController().signal,
  });
  const steps: string[] = [];
  try {
    const result = await rehearsal.play({
      began: (step) => options.onBegan?.(step),
      event: () => {},
      played: (_step, said) => steps.push(said),
    });
    return { result, steps };
  } finally {
    await rehearsal.close();
  }
}

/** What did not go as expected, for a test that wants nothing of the kind. */
export function surprises(steps: readonly PlayedStep[]): string[] {
  return steps.flatMap(({ step, expected }) =>
    expected.filter(({ ok }) => !ok).map(({ what, found }) => `step ${step}: expected ${what}; found ${found}`),
  );
}

/**
 * Those that every run of the tests plays: each shows a way that no other test takes with the bundles and whole workflows.
 * `npm run rehearse -- --scenarios` plays all.
 */
const PLAYED = [
  'cancelled-in-mid-deploy.yml',
  'finished-run-again.yml',
  'lock.yml',
  'rc-to-final.yml',
  'replaced-asset-refused.yml',
  'rollback-and-forward.yml',
  'soak-then-released.yml',
];

/** Every `of`-th of them, each as a test: so several files share them, and run at the same time. */
export function playOurs({ part, of }: { readonly part: number; readonly of: number }): void {
  test.each(PLAYED.filter((_, index) => index % of === part - 1))(
    '%s',
    async (file) => {
      const { result } = await playText(readFileSync(join(FOLDER, file), 'utf8'), { file });
      expect(surprises(result.steps)).toEqual([]);
      expect(result.conclusion).toBe('success');
    },
    120_000,
  );
}
