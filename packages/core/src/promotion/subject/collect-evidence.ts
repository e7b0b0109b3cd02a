import { canonicalJson, type Digest, digestOf, EVIDENCE_FILE } from '../../candidate/index.ts';
import { LiftlockError, tampered } from '../../errors/index.ts';
import {
  bundleOf,
  countingArtifacts,
  EvidenceBundle,
  type EvidenceSubject,
  otherSubject,
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
export async function collectEvidence(about: EvidenceSubject, ports: Ports): Promise<CollectedEvidence> {
  const names = countingArtifacts(await ports.artifacts.list(), about.candidate, ports.event.run.attempt);
  const stated: TestReport[] = [];
  for (const name of names) stated.push(...(await readReports(name, about, ports)));
  const reports = worstReports(stated);
  const folder = await ports.files.temporaryFolder('evidence');
  const file = `${folder}/${EVIDENCE_FILE}`;
  const text = canonicalJson(bundleOf(about, reports));
  await ports.files.write(file, text);
  return { reports, file, digest: digestOf(text), size: new TextEncoder().encode(text).length };
}

async function readReports(name: string, about: EvidenceSubject, ports: Ports): Promise<readonly TestReport[]> {
  const folder = await ports.files.temporaryFolder('evidence');
  await ports.artifacts.download(name, folder);
  const bundle = EvidenceBundle.safeParse(parsed((await ports.files.read(`${folder}/${EVIDENCE_FILE}`)) ?? ''));
  if (!bundle.success)
    throw new LiftlockError(tampered(name, 'It is not evidence of the test action.', 'Evidence as `test` writes it.'));
  const other = otherSubject(bundle.data, about);
  if (other !== undefined)
    throw new LiftlockError(tampered(name, `It is about ${other}.`, `Evidence about ${about.candidate}.`));
  return testReports(bundle.data.statements);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function worstReports(reports: readonly TestReport[]): TestReport[] {
  const worst = new Map<string, TestReport>();
  for (const report of reports) {
    if (report.conclusion === 'passed' && worst.has(report.suite)) continue;
    worst.set(report.suite, report);
  }
  return [...worst.values()].sort((a, b) => (a.suite < b.suite ? -1 : 1));
}
