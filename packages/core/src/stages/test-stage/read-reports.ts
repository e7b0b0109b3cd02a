import type { TestSuite } from '../../config/index.ts';
import type { FoundFile, Ports } from '../../ports/index.ts';
import {
  readReport,
  REPORT_KINDS,
  type ReportKind,
  type ReportResult,
  UnreadableReport,
  type Yardstick,
} from '../../reports/index.ts';

/** All reports of one kind together: they are read one after another, a hundred megabytes in about a second. */
const LARGEST_TOTAL = 1024 ** 3;

/** What the suite's reports say, one result for each kind that its configuration asks for. */
export async function readReports(
  suite: TestSuite,
  yardstick: Yardstick,
  startedAt: number,
  ports: Ports,
): Promise<readonly ReportResult[]> {
  const results: ReportResult[] = [];
  for (const kind of REPORT_KINDS) {
    const globs = suite.reports?.[kind.key];
    if (globs === undefined) continue;
    const found = await freshFiles(globs, suite.step.folder, startedAt, ports);
    results.push('unusable' in found ? found : await readKind(kind, found.files, yardstick, ports));
  }
  return results;
}

type Found = { readonly files: readonly FoundFile[] } | Unusable;
type Unusable = ReportResult & { readonly unusable: string };

/** Only files that this run of the suite wrote say something about it. Every glob must match one. */
async function freshFiles(globs: readonly string[], folder: string, startedAt: number, ports: Ports): Promise<Found> {
  const files = new Map<string, FoundFile>();
  for (const glob of globs) {
    const found = await ports.files.glob(glob, folder);
    const fresh = found.filter((file) => file.modifiedAt >= startedAt);
    if (found.length === 0) return unusable(`it wrote no report: \`${glob}\` matches nothing`);
    if (fresh.length === 0)
      return unusable(`its reports are older than the suite: \`${glob}\` matches only files that were there before`);
    for (const file of fresh) files.set(file.path, file);
  }
  return { files: [...files.values()] };
}

async function readKind(
  kind: ReportKind,
  files: readonly FoundFile[],
  yardstick: Yardstick,
  ports: Ports,
): Promise<ReportResult> {
  if (files.reduce((sum, { size }) => sum + size, 0) > LARGEST_TOTAL)
    return unusable(`its reports are larger than 1 GB together`);
  const contents: unknown[] = [];
  for (const { path } of files) {
    const read = await readReport(kind, path, ports.files.parts(path));
    if ('unusable' in read) return unusable(read.unusable);
    contents.push(read.content);
  }
  try {
    return kind.judge(contents, yardstick);
  } catch (error) {
    if (error instanceof UnreadableReport) return unusable(`its reports cannot be read together: ${error.message}`);
    throw error;
  }
}

function unusable(reason: string): Unusable {
  return { measures: [], unusable: reason };
}
