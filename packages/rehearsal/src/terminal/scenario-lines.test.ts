import type { PlayedStep } from '../kernel/scenario-result.ts';
import { scenariosEnding, stepLines } from './scenario-lines.ts';
import { styleFor } from './style.ts';

const style = styleFor({ isTTY: false }, {});

const step = (values: Partial<PlayedStep>): PlayedStep => ({
  step: 1,
  run: null,
  conclusion: 'success',
  jobs: [],
  reasons: [],
  summaries: [],
  api: { calls: 0, writes: 0, others: { calls: 0, writes: 0 }, refused: [] },
  expected: [],
  ...values,
});

test('a step without a run is one line', () => {
  expect(stepLines(step({}), 'wait 31m', style)).toEqual(['  ✓ wait 31m']);
});

test('a step with a run says how it ended and what held', () => {
  const expected = [
    { what: 'conclusion: failure', found: 'failure (promote: rolled-back)', ok: true },
    { what: 'released: none', found: 'none', ok: true },
    { what: 'writes: 0', found: '0', ok: true },
  ];
  expect(stepLines(step({ run: 2, conclusion: 'failure', expected }), 'push main', style)).toEqual([
    '  ✓ push main  run 2  failure',
    '      released: none · writes: 0',
  ]);
});

test('what did not hold is told with what was found, without the control characters in it', () => {
  const expected = [{ what: 'says: held', found: 'not in the 2 summaries\u001b[2J', ok: false }];
  const lines = stepLines(step({ run: 1, conclusion: 'waiting', expected }), 'push main', style);
  expect(lines[0]).toBe('  ✗ push main  run 1  waiting');
  expect(lines[1]).toContain('✗ expected says: held; found not in the 2 summaries');
  expect(lines.join('')).not.toContain('\u001b');
});

test('the end counts what held, or names the files that failed', () => {
  const one = { file: 'a.yml', conclusion: 'success', expectations: 3 } as const;
  expect(scenariosEnding([one, { ...one, expectations: 4 }], style).join('\n')).toContain(
    '2 scenarios, 7 expectations met.',
  );
  expect(scenariosEnding([one, { ...one, file: 'b.yml', conclusion: 'failure' }], style).at(-1)).toBe('  b.yml');
});
