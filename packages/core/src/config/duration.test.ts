import fc from 'fast-check';
import { formatDuration, milliseconds } from './duration.ts';
import { Duration } from './values.ts';

describe('a duration', () => {
  test.each([
    ['500ms', 500],
    ['0s', 0],
    ['30s', 30_000],
    ['10m', 600_000],
    ['2h', 7_200_000],
    ['7d', 604_800_000],
    ['999999d', 86_399_913_600_000],
  ])('%s is %d ms', (written, ms) => {
    expect(Duration.safeParse(written).success).toBe(true);
    expect(milliseconds(written)).toBe(ms);
  });

  test.each([
    '',
    '10',
    '1.5h',
    '-1s',
    '10 m',
    '10M',
    'm',
    '1h30m',
    '1000000s',
    '１０s',
    '10m\n',
    '1w',
    'Infinity',
    'P1D',
  ])('is not "%s"', (written) => {
    expect(Duration.safeParse(written).success).toBe(false);
    expect(() => milliseconds(written)).toThrow(RangeError);
  });

  test.each([
    [0, '0ms'],
    [240, '240ms'],
    [999, '999ms'],
    [1_000, '1s'],
    [59_600, '1m'],
    [90_000, '1m 30s'],
    [3_600_000, '1h'],
    [3_661_000, '1h 1m'],
    [90_061_000, '1d 1h'],
    [86_405_000, '1d 5s'],
  ])('of %d ms is shown as %s', (ms, shown) => {
    expect(formatDuration(ms)).toBe(shown);
  });

  test('is never shown as nothing', () => {
    fc.assert(
      fc.property(fc.nat({ max: 10 ** 9 }), (ms) => {
        expect(formatDuration(ms)).toMatch(/^\d+(ms|s|m|h|d)( \d+(s|m|h))?$/);
      }),
    );
  });
});
