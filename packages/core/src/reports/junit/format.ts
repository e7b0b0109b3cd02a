import type { ReportFormat } from '../report-format.ts';
import { type JUnitCounts, readJUnit, sumJUnit } from './read-junit.ts';

export const junit: ReportFormat<JUnitCounts> = {
  name: 'JUnit XML',
  glob: (suite) => suite.junit,
  read: readJUnit,
  judge(contents) {
    const { total, passed, failed, skipped, failures } = sumJUnit(contents);
    const measures = [
      { label: 'tests', value: total },
      { label: 'failed', value: failed },
      { label: 'skipped', value: skipped },
    ];
    if (failed > 0) return { measures, failures, failed: `${failed} of ${total} tests failed` };
    if (total === 0) return { measures, failures, unusable: 'its reports hold no test at all' };
    if (passed === 0) return { measures, failures, unusable: 'every test was skipped' };
    return { measures, failures };
  },
};
