import { type Criterion, figure, quantity } from '../../evidence/index.ts';
import { cobertura } from '../cobertura/format.ts';
import { lcov } from '../lcov/format.ts';
import type { ReportKind, Yardstick } from '../report-kind.ts';
import { type CoveredLines, joined } from './covered-lines.ts';

const LABEL = 'line coverage';
/** What subtracting two shares may be wrong by. */
const ROUNDING = 1e-9;

/** Coverage: the share of lines that ran. */
export const coverage: ReportKind<CoveredLines> = {
  key: 'coverage',
  formats: [lcov, cobertura],
  judge(contents, yardstick) {
    const { total, ran } = joined(contents).size;
    if (total === 0) return { measures: [], unusable: 'its coverage reports hold no line at all' };
    const value = (100 * ran) / total;
    const criteria = [...atLeast(value, yardstick), ...noMuchLower(value, yardstick)];
    const missed = criteria.filter(({ verdict }) => verdict === 'missed');
    return {
      measures: [{ label: LABEL, value, unit: '%', better: 'higher' }],
      criteria,
      ...(missed.length === 0
        ? {}
        : {
            failed: missed
              .map(({ found, expected }) => `${LABEL} is ${found}, and ${expected} is required`)
              .join(', and '),
          }),
    };
  },
};

function atLeast(value: number, { require: { coverage: least } }: Yardstick): Criterion[] {
  if (least === undefined) return [];
  return [
    {
      name: 'coverage',
      found: quantity(value, '%'),
      expected: `at least ${quantity(least, '%')}`,
      verdict: value >= least ? 'met' : 'missed',
    },
  ];
}

function noMuchLower(value: number, { require: { coverageDrop }, before }: Yardstick): Criterion[] {
  if (coverageDrop === undefined) return [];
  const last = before?.find(({ label }) => label === LABEL)?.value;
  const expected =
    last === undefined
      ? `at most ${figure(coverageDrop)} points lower than at the last release`
      : `at least ${quantity(Math.max(0, last - coverageDrop), '%')} after ${quantity(last, '%')} at the last release`;
  return [
    {
      name: 'coverage-drop',
      found: quantity(value, '%'),
      expected,
      verdict: last === undefined ? 'not-compared' : last - value <= coverageDrop + ROUNDING ? 'met' : 'missed',
    },
  ];
}
