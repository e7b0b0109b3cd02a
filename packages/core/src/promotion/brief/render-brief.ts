import { NOTES_FILE, shortDigest } from '../../candidate/index.ts';
import { hasSucceeded, live } from '../../deployment/index.ts';
import { dependencySection } from '../../pipeline/dependency-table.ts';
import { code, details, fileSize, paragraphs, plain, table } from '../../pipeline/markdown.ts';
import { referenceTable } from '../../pipeline/reference-table.ts';
import { testLines } from './test-lines.ts';
import { counted } from '../../pipeline/words.ts';
import type { Brief } from './brief.ts';
import { changes } from './changes.ts';
import { configuration } from './configuration.ts';
import { reviewSection } from './dependency-review.ts';
import { gateSection } from './gate-section.ts';
import { notesSection } from './notes-section.ts';
import { question, whoApproves } from './question.ts';
import { risks } from './risks.ts';
import { whereabouts } from './whereabouts.ts';

/** The brief as Markdown, for a decision in a minute: the question, what speaks against it, and what it changes. */
export function renderBrief(brief: Brief): string {
  return paragraphs(
    question(brief),
    whoApproves(brief),
    risks(brief),
    whereabouts(brief),
    gateSection(brief),
    notesSection(brief.notes),
    configuration(brief),
    changes(brief),
    dependencySection(brief.manifest),
    reviewSection(brief.dependencyReview),
    retired(brief),
    testLines(brief.reports),
    files(brief),
  );
}

/** Staged, never let in, and contained in this one: they will not be asked about again. */
function retired({ staged, ledger, candidate, purpose }: Brief): string {
  if (purpose === 'hotfix') return '';
  const entered = new Set(ledger.filter(hasSucceeded).map((record) => record.payload.candidate));
  const liveId = live(ledger)?.id ?? 0;
  const versions = staged.ledger
    .filter((record) => hasSucceeded(record) && record.id > liveId)
    .filter((record) => record.payload.candidate !== candidate && !entered.has(record.payload.candidate))
    .map((record) => `${record.payload.version} (${shortDigest(record.payload.candidate)})`);
  return versions.length === 0
    ? ''
    : `**Retires:** ${[...new Set(versions)].map(code).join(', ')}, staged and not promoted.`;
}

function files({ manifest, candidate }: Brief): string {
  const { references = [] } = manifest;
  const rows = manifest.artifacts
    .filter((artifact) => artifact.name !== NOTES_FILE)
    .map(({ name, component, size, sha256 }) => [
      code(name),
      plain(component),
      fileSize(size),
      code(shortDigest(sha256)),
    ]);
  return details(
    `${counted(rows.length + references.length, 'artifact')} and the digest`,
    paragraphs(
      rows.length === 0 ? '' : table(['File', 'Component', 'Size', 'SHA-256'], rows),
      referenceTable(references),
      `Candidate ${code(candidate)}`,
    ),
  );
}
