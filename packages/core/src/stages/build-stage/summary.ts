import { type CandidateManifest, type Digest, NOTES_FILE } from '../../candidate/index.ts';
import { dependencySection } from '../../pipeline/dependency-table.ts';
import { referenceTable } from '../../pipeline/reference-table.ts';
import { code, details, fileSize, paragraphs, plain, table } from '../../pipeline/markdown.ts';
import type { VersionPlan } from '../../version/index.ts';
import { planSummary } from '../plan/summary.ts';

/**
 * What was built, and why it has this version. The notes are in the brief, for whoever decides about them.
 *
 * @param unattested Says that nobody can attest the files, as a line of Markdown.
 */
export function buildSummary(
  plan: VersionPlan,
  manifest: CandidateManifest,
  candidate: Digest,
  unattested = '',
): string {
  const files = manifest.artifacts.filter(({ name }) => name !== NOTES_FILE);
  return paragraphs(
    planSummary(plan),
    files.length === 0
      ? ''
      : table(
          ['Artifact', 'Component', 'Size', 'SHA-256'],
          files.map(({ name, component, size, sha256 }) => [
            code(name),
            plain(component),
            fileSize(size),
            code(sha256.slice(7, 19)),
          ]),
        ),
    referenceTable(manifest.references),
    dependencySection(manifest),
    unattested,
    details('Digest of the candidate', code(candidate)),
  );
}
