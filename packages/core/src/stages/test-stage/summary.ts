import type { TestReport } from '../../evidence/index.ts';
import { paragraphs, plain } from '../../pipeline/markdown.ts';
import { behind } from '../../pipeline/tests/behind.ts';
import { findingsOf } from '../../pipeline/tests/findings.ts';
import { reportTable } from '../../pipeline/tests/report-table.ts';
import { requirements } from '../../pipeline/tests/requirements.ts';

/** Failed tests of a suite that are shown; the evidence has more. */
const SHOWN = 10;

/**
 * What the suites said: first what failed, then the figures of every suite, and folded what few people read.
 *
 * @param why Why nothing was compared, if so.
 */
export function testSummary(reports: readonly TestReport[], why: string | undefined): string {
  return paragraphs(
    ...reports.map(failures),
    reportTable(reports),
    requirements(reports),
    why === undefined || reports.length === 0 ? '' : `Nothing to compare with: ${plain(why)}.`,
    ...reports.map(findingsOf),
    ...reports.map(behind),
  );
}

function failures({ suite, failures: failed }: TestReport): string {
  if (failed.length === 0) return '';
  const lines = failed.slice(0, SHOWN).map(({ name, message, file, line }) => {
    const where = file === undefined ? '' : ` (${plain(`${file}${line === undefined ? '' : `:${line}`}`)})`;
    return `- **${plain(name)}** ${plain(message.split('\n')[0] ?? '')}${where}`;
  });
  const more = failed.length > SHOWN ? [`- and ${failed.length - SHOWN} more`] : [];
  return paragraphs(`**Failed tests of ${plain(suite)}**`, [...lines, ...more].join('\n'));
}
