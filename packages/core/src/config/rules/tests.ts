import type { WrittenConfig } from '../written.ts';
import type { Breach } from './breach.ts';
import { repeated } from './names.ts';

/** A suite's report replaces what the suite said before; two of one name would hide each other. */
export function suiteNamesAreUnique(config: WrittenConfig): Breach[] {
  return repeated((config.test?.suites ?? []).map((suite) => suite.name)).map(({ name, index }) => ({
    path: `test.suites[${index}].name`,
    found: `a second suite named "${name}"`,
    expected: 'a name of its own for each suite',
  }));
}
