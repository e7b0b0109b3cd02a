import type { z } from 'zod';
import { repeated, type Violation } from '../violation.ts';
import type { TestSection } from './schema.ts';

/** A suite's report replaces what the suite said before; two of one name would hide each other. */
export function suiteNamesAreUnique({ suites }: z.output<typeof TestSection>): Violation[] {
  return repeated(suites.map(({ name }) => name)).map((index) => ({
    path: ['test', 'suites', index, 'name'],
    found: `a second suite named "${suites[index]?.name}"`,
    expected: 'a unique name for each suite',
  }));
}
