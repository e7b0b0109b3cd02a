import type { z } from 'zod';
import type { Violation } from '../violation.ts';
import type { StandardsSection } from './schema.ts';

/** A type below two headings would be told twice. */
export function typesAreInOneSection({ sections }: z.output<typeof StandardsSection>): Violation[] {
  const seen = new Set<string>();
  return (sections ?? []).flatMap(({ types }, i) =>
    types.flatMap((type, j): Violation[] => {
      const path = ['standards', 'changelog', 'sections', i, 'types', j];
      if (type === 'unparsed') {
        return [{ path, expected: '`version: { unparsed: section }` for a section of such commits' }];
      }
      if (seen.has(type)) return [{ path, expected: 'a type that no other section has' }];
      seen.add(type);
      return [];
    }),
  );
}
