import { type Reference, referenceText } from '../candidate/index.ts';
import { code, plain, table } from './markdown.ts';

const KINDS = { oci: 'image', npm: 'npm package' } as const;

/** What of a candidate lies in registries, each by the name that its tools take; empty if nothing does. */
export function referenceTable(references: readonly Reference[] = []): string {
  if (references.length === 0) return '';
  return table(
    ['In a registry', 'Kind', 'Component', 'Digest'],
    references.map((reference) => [
      code(reference.kind === 'oci' ? reference.name : referenceText(reference)),
      KINDS[reference.kind],
      plain(reference.component),
      code(reference.digest),
    ]),
  );
}
