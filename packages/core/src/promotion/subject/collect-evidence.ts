import { canonicalJson, type Digest, digestOf, EVIDENCE_FILE } from '../../candidate/index.ts';
import { LiftlockError, tampered } from '../../errors/index.ts';
import {
  countingArtifacts,
  Evidence,
  type EvidenceBundle,
  testReports,
  type TestReport,
} from '../../evidence/index.ts';
import type { Ports } from '../../ports/index.ts';

export interface CollectedEvidence {
  readonly reports: readonly TestReport[];
  readonly file: string;
  readonly digest: Digest;
  readonly size: number;
}

/**
 * Everything that the jobs of this run stated about the candidate. Of a job that ran again, the last attempt counts; of
 * several jobs that ran the same suite, the worse report. Statements about another candidate are refused.
 */
export async function collectEvidence(candidate: Digest, ports: Ports): Promise<CollectedEvidence> {
  const names = countingArtifacts(await ports.artifacts.list(), candidate, ports.event.run.attempt);
  const statements: Evidence[] = [];
  for (const name of names) statements.push(await readStatement(name, candidate, ports));
  const latest = worstReports(statements);
  const bundle: EvidenceBundle = { schema: 1, subject: candidate, statements: latest };
  const folder = await ports.files.temporaryFolder('evidence');
  const file = `${folder}/${EVIDENCE_FILE}`;
  const text = canonicalJson(bundle);
  await ports.files.write(file, text);
  return { reports: testReports(latest), file, digest: digestOf(text), size: new TextEncoder().encode(text).length };
}

async function readStatement(name: string, candidate: Digest, ports: Ports): Promise<Evidence> {
  const folder = await ports.files.temporaryFolder('evidence');
  await ports.artifacts.download(name, folder);
  const statement = Evidence.safeParse(parsed((await ports.files.read(`${folder}/evidence.json`)) ?? ''));
  if (!statement.success)
    throw new LiftlockError(
      tampered(name, 'It is not a statement of the test action.', 'Evidence as `test` writes it.'),
    );
  if (statement.data.subject !== candidate)
    throw new LiftlockError(tampered(name, `It is about ${statement.data.subject}.`, `Evidence about ${candidate}.`));
  return statement.data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function worstReports(statements: readonly Evidence[]): Evidence[] {
  const worst = new Map<string, Evidence>();
  for (const statement of statements) {
    for (const report of statement.predicate) {
      if (report.conclusion === 'passed' && worst.has(report.suite)) continue;
      worst.set(report.suite, { ...statement, predicate: [report] });
    }
  }
  return [...worst.values()].sort((a, b) => ((a.predicate[0]?.suite ?? '') < (b.predicate[0]?.suite ?? '') ? -1 : 1));
}
