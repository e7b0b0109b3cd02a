import { type BoardRow, minuteOf, placeOf, remarksOn } from '../../board/index.ts';
import { code, plain, table } from '../../pipeline/markdown.ts';

/** The board as a table of Markdown. */
export function boardSummary(rows: readonly BoardRow[], repositoryUrl: string): string {
  return table(
    ['Environment', 'Live', 'Since', 'Approved by', ''],
    rows.map((row) => [
      plain(placeOf(row)),
      row.live === null ? '' : `[${code(row.live.version)}](${repositoryUrl}/actions/runs/${row.live.run})`,
      minuteOf(row.live?.since ?? ''),
      plain(row.live?.approvedBy.join(', ') ?? ''),
      remarksOn(row)
        .map(({ text, isAlarming }) => (isAlarming ? `⚠️ ${plain(text)}` : plain(text)))
        .join('<br>'),
    ]),
  );
}
