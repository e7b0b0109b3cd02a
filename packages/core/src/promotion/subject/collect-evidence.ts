import { canonicalJson, type Digest, digestOf, EVIDENCE_FILE } from '../../candidate/index.ts';
import { LiftlockError, tampered } from '../../errors/index.ts';
import { Evidence, type EvidenceBundle, testReports, type TestReport } from '../../evidence/index.ts';
import type { Ports } from '../../ports/index.ts';
import { evidencePrefix } from '../../stages/test-stage/test.ts';

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
  const names = (await ports.artifacts.list()).filter((name) => name.startsWith(evidencePrefix(candidate)));
  const statements: Evidence[] = [];
  for (const name of lastAttempts(names)) statements.push(await readStatement(name, candidate, ports));
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

/** Names end in job and suites, the digest of the statement, and the attempt: `…-unit-<suites>-<digest>-2`. */
function lastAttempts(names: readonly string[]): string[] {
  const read = names.map((name) => {
    const [, source = name, attempt = '0'] = /^(.*)-[0-9a-f]{12}-(\d{1,9})$/.exec(name) ?? [];
    return { name, source, attempt: Number(attempt) };
  });
  const last = (source: string) =>
    Math.max(...read.filter((one) => one.source === source).map(({ attempt }) => attempt));
  return read
    .filter(({ source, attempt }) => attempt === last(source))
    .map(({ name }) => name)
    .sort();
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
