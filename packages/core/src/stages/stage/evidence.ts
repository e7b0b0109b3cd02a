import { canonicalJson, type Digest, digestOf, EVIDENCE_FILE } from '../../candidate/index.ts';
import { LiftlockError, tampered } from '../../errors/index.ts';
import { Evidence, type EvidenceBundle, testReports, type TestReport } from '../../evidence/index.ts';
import type { Ports } from '../../ports/index.ts';
import { evidencePrefix } from '../test/test.ts';

export interface CollectedEvidence {
  readonly reports: readonly TestReport[];
  readonly file: string;
  readonly digest: Digest;
  readonly size: number;
}

/**
 * Everything that the jobs of this run stated about the candidate. A suite that reported more than once (a re-run job)
 * counts with its last report; statements about another candidate are refused.
 */
export async function collectEvidence(candidate: Digest, ports: Ports): Promise<CollectedEvidence> {
  const names = (await ports.artifacts.list()).filter((name) => name.startsWith(evidencePrefix(candidate)));
  const statements: Evidence[] = [];
  for (const name of names.sort(byAttempt)) statements.push(await readStatement(name, candidate, ports));
  const latest = latestReports(statements);
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
    throw new LiftlockError(tampered(name, 'It is no statement of the test action.', 'Evidence as `test` writes it.'));
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

/** `…-unit-2` after `…-unit-1`. */
function byAttempt(a: string, b: string): number {
  const attempt = (name: string) => Number(name.slice(name.lastIndexOf('-') + 1));
  return attempt(a) - attempt(b) || (a < b ? -1 : 1);
}

function latestReports(statements: readonly Evidence[]): Evidence[] {
  const last = new Map<string, Evidence>();
  for (const statement of statements) {
    for (const report of statement.predicate) last.set(report.suite, { ...statement, predicate: [report] });
  }
  return [...last.values()].sort((a, b) => ((a.predicate[0]?.suite ?? '') < (b.predicate[0]?.suite ?? '') ? -1 : 1));
}
