import type { Annotation, LogPort } from '../ports/index.ts';
import { annotate } from './annotate.ts';

function shown(count: number): Annotation[] {
  const errors: Annotation[] = [];
  const log = { error: (annotation: Annotation) => errors.push(annotation) } as unknown as LogPort;
  annotate(
    Array.from({ length: count }, (_, index) => ({ title: `test ${index + 1}`, message: 'It failed.' })),
    log,
  );
  return errors;
}

describe('annotations', () => {
  test.each([0, 1, 10])('are all shown where there are %i', (count) => {
    expect(shown(count).map(({ title }) => title)).toEqual(
      Array.from({ length: count }, (_, index) => `test ${index + 1}`),
    );
  });

  test('are ten at most, since GitHub drops the others: the tenth names what is left out', () => {
    expect(shown(12)).toHaveLength(10);
    expect(shown(12).at(-1)).toEqual({
      title: 'and 3 more',
      message: 'The job summary describes them:\ntest 10\ntest 11\ntest 12',
    });
  });

  test('that are left out by the hundred are not all named', () => {
    const last = shown(500).at(-1);
    expect(last?.title).toBe('and 491 more');
    expect(last?.message.split('\n')).toHaveLength(32);
    expect(last?.message).toMatch(/\n…$/);
  });
});
