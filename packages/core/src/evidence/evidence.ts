import { z } from 'zod';
import { type CandidateManifest, Digest, MANIFEST_FILE } from '../candidate/index.ts';
import { TestReport } from './test-report.ts';

/** https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md */
const STATEMENT = 'https://in-toto.io/Statement/v1';
const TEST_REPORT = 'https://github.com/OWNER/liftlock/test-report/v1';

const Subject = z.strictObject({
  name: z.string().describe('`candidate.json`, or the name of an artifact.'),
  digest: z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
});
type Subject = z.infer<typeof Subject>;

/** What one suite stated about a candidate, as an in-toto statement: about these bytes, and about no others. */
export const Evidence = z
  .strictObject({
    _type: z.literal(STATEMENT),
    subject: z.array(Subject).min(1).describe('The candidate, by the digest of its manifest, and its artifacts.'),
    predicateType: z.literal(TEST_REPORT),
    predicate: TestReport,
  })
  .meta({ id: 'Statement' });
export type Evidence = z.infer<typeof Evidence>;

/** All statements about one candidate, one for each suite, as the asset `evidence.json`. */
export const EvidenceBundle = z
  .strictObject({
    schema: z.literal(1),
    subject: Digest.describe('The candidate: the digest of its manifest.'),
    statements: z.array(Evidence),
  })
  .check(({ value, issues }) => {
    const suites = value.statements.map(({ predicate }) => predicate.suite);
    const twice = suites.find((suite, index) => suites.indexOf(suite) !== index);
    if (twice !== undefined)
      issues.push({ code: 'custom', input: value, message: `The suite "${twice}" is there twice.` });
  });
export type EvidenceBundle = z.infer<typeof EvidenceBundle>;

/** A candidate as far as evidence names it. */
export interface EvidenceSubject {
  readonly candidate: Digest;
  readonly manifest: Pick<CandidateManifest, 'artifacts'>;
}

export function bundleOf(about: EvidenceSubject, reports: readonly TestReport[]): EvidenceBundle {
  const subject = subjectOf(about);
  const statements = reports.map((predicate) => ({
    _type: STATEMENT,
    subject,
    predicateType: TEST_REPORT,
    predicate,
  })) satisfies Evidence[];
  return { schema: 1, subject: about.candidate, statements };
}

function subjectOf({ candidate, manifest }: EvidenceSubject): Subject[] {
  const files = manifest.artifacts.map(({ name, sha256 }) => ({ name, digest: sha256 }));
  return [{ name: MANIFEST_FILE, digest: candidate }, ...files].map(({ name, digest }) => ({
    name,
    digest: { sha256: digest.replace(/^sha256:/, '') },
  }));
}

/** What evidence is about, where that is not exactly this candidate and its files: `sha256:12ab…`. */
export function otherSubject({ subject, statements }: EvidenceBundle, about: EvidenceSubject): string | undefined {
  if (subject !== about.candidate) return subject;
  const expected = JSON.stringify(subjectOf(about));
  const other = statements.find((statement) => JSON.stringify(statement.subject.map(inOrder)) !== expected);
  return other?.subject.map(({ name, digest }) => `${name} sha256:${digest.sha256}`).join(', ');
}

/** Canonical JSON sorts keys, so what was read has them in another order than what was made. */
function inOrder({ name, digest }: Subject): Subject {
  return { name, digest: { sha256: digest.sha256 } };
}

/** Every test report in the statements, in order. */
export function testReports(statements: readonly Evidence[]): TestReport[] {
  return statements.map((statement) => statement.predicate);
}
