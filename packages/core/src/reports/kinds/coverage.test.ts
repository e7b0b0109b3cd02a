import type { Require } from '../../config/index.ts';
import { cobertura } from '../cobertura/format.ts';
import { lcov } from '../lcov/format.ts';
import { readText } from '../../testing/reports.ts';
import { coverage } from './coverage.ts';
import type { CoveredLines } from './covered-lines.ts';

/** Lines of a file by whether they ran: `{ a: '+-' }`. */
const lcovOf = (files: Record<string, string>) =>
  readText(
    lcov,
    Object.entries(files)
      .map(
        ([file, lines]) =>
          `SF:${file}\n${lines
            .split('')
            .map((line, index) => `DA:${index + 1},${line === '+' ? 1 : 0}\n`)
            .join('')}end_of_record\n`,
      )
      .join(''),
  );

const judged = (reports: readonly CoveredLines[], require: Partial<Require> = {}, last?: number) =>
  coverage.judge(reports, {
    require: { exceptions: [], metrics: {}, ...require },
    now: 0,
    before: last === undefined ? undefined : [{ label: 'line coverage', value: last, unit: '%' }],
  });

const share = (...reports: CoveredLines[]) => judged(reports).measures[0]?.value;

describe('coverage', () => {
  test('is the share of the lines of all files that ran', () => {
    expect(share(lcovOf({ a: '++--', b: '+' }))).toBe(60);
  });

  test('of several reports is joined line by line: what ran once has run', () => {
    expect(share(lcovOf({ a: '+--' }), lcovOf({ a: '-+-', b: '-' }))).toBe(50);
    const xml =
      '<coverage><packages><package><classes><class filename="a"><lines><line number="3" hits="2"/></lines></class></classes></package></packages></coverage>';
    expect(share(lcovOf({ a: '+--' }), readText(cobertura, xml))).toBeCloseTo(66.67);
  });

  test('of no line proves nothing', () => {
    expect(judged([lcovOf({})]).unusable).toBe('its coverage reports hold no line at all');
    expect(judged([readText(cobertura, '<coverage line-rate="1"><packages/></coverage>')]).unusable).toBeDefined();
  });

  test.each([
    [50, undefined],
    [51, 'line coverage is 50%, and at least 51% is required'],
  ])('with at least %i%% required', (least, failed) => {
    expect(judged([lcovOf({ a: '+-' })], { coverage: least }).failed).toBe(failed);
  });

  test.each([
    [49, 'met'],
    [51, 'met'],
    [51.5, 'missed'],
    [undefined, 'not-compared'],
  ])('that was %s%% at the last release, and may drop by one point, is %s', (last, verdict) => {
    const { criteria, failed } = judged([lcovOf({ a: '+-' })], { coverageDrop: 1 }, last);
    expect(criteria).toMatchObject([{ name: 'coverage-drop', found: '50%', verdict }]);
    expect(failed !== undefined).toBe(verdict === 'missed');
  });
});
