import fc from 'fast-check';
import { endOf, shortened, startOf } from './cut.ts';

describe('T22: a text that is cut', () => {
  test('ends before the word that would be divided, and begins after it', () => {
    expect(startOf('the password is hunter2', 20)).toBe('the password is ');
    expect(endOf('hunter2 is the password', 20)).toBe(' is the password');
    expect(startOf('{"token":"abcdef"}', 13)).toBe('{"token":"');
    expect(shortened('the password is hunter2', 20)).toBe('the password is …');
  });

  test('is whole where it is short enough, and where it is cut between words', () => {
    expect([startOf('one two', 7), endOf('one two', 7), shortened('one two', 7)]).toEqual(Array(3).fill('one two'));
    expect(startOf('one two', 3)).toBe('one');
    expect(endOf('one two', 3)).toBe('two');
  });

  test('loses no more than 4096 characters because of a word without an end', () => {
    expect(startOf('x'.repeat(20_000), 10_000)).toHaveLength(10_000 - 4096);
  });

  test('shows no part of a secret that is known, with spaces or not, wherever it stands', () => {
    const word = fc.string({ minLength: 2, maxLength: 12, unit: fc.constantFrom('a', 'b', 'c') });
    const secret = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => `<${words.join(' ')}>`);
    const filler = fc.string({ maxLength: 40, unit: fc.constantFrom(' ', '.', '-') });
    fc.assert(
      fc.property(filler, secret, filler, secret, filler, fc.nat(120), (a, one, b, other, c, most) => {
        const text = `${a}${one}${b}${other}${c}`;
        for (const cut of [startOf(text, most, [one, other]), endOf(text, most, [one, other])]) {
          expect(cut.length).toBeLessThanOrEqual(Math.max(most, 0));
          expect(cut.replaceAll(one, '').replaceAll(other, '')).not.toMatch(/[<>abc]/);
        }
      }),
    );
  });
});
