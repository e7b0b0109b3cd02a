import type { TestSuite } from '../../config/index.ts';
import type { Ports } from '../../ports/index.ts';
import { REPORT_FORMATS, type ReportFormat, type ReportResult } from '../../reports/index.ts';

const LARGEST_REPORT = 64 * 1024 * 1024;

/** What the suite's reports say, one result for each format that its configuration asks for. */
export async function readReports(suite: TestSuite, startedAt: number, ports: Ports): Promise<readonly ReportResult[]> {
  const results: ReportResult[] = [];
  for (const format of REPORT_FORMATS) {
    const glob = format.glob(suite);
    if (glob !== undefined) results.push(await readFormat(format, glob, suite, startedAt, ports));
  }
  return results;
}

/** Only files that this run of the suite wrote say something about it. */
async function readFormat(
  format: ReportFormat,
  glob: string,
  suite: TestSuite,
  startedAt: number,
  ports: Ports,
): Promise<ReportResult> {
  const found = await ports.files.glob(glob, suite.step.folder);
  const fresh = found.filter((file) => file.modifiedAt >= startedAt);
  if (found.length === 0) return unusable(`it wrote no report: \`${glob}\` matches nothing`);
  if (fresh.length === 0)
    return unusable(`its reports are older than the suite: \`${glob}\` matches only files that were there before`);
  const contents: unknown[] = [];
  for (const { path, size } of fresh) {
    if (size > LARGEST_REPORT) return unusable(`its report ${path} is larger than 64 MB`);
    try {
      contents.push(format.read((await ports.files.read(path)) ?? ''));
    } catch {
      return unusable(`its report ${path} is not ${format.name}`);
    }
  }
  return format.judge(contents, suite);
}

function unusable(reason: string): ReportResult {
  return { measures: [], failures: [], unusable: reason };
}
