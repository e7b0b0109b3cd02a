import { z } from 'zod';
import { type BoardRow, boardOf, placeOf, remarksOn } from '../../board/index.ts';
import { loadConfig } from '../../pipeline/load-config.ts';
import { completed, type StageWork } from '../../pipeline/pipeline-stage.ts';
import { boardSummary } from './summary.ts';

/** Says what is where, and changes nothing. */
export const status: StageWork<Record<never, never>> = {
  inputs: z.object({}),
  async run(_input, { files, ledger, event, clock }) {
    const { environments } = (await loadConfig(files)).config;
    const rows = boardOf(environments, await ledger.board(environments.map(({ name }) => name)), clock.now());
    return completed(headline(rows), {
      details: { environments: rows },
      summary: boardSummary(rows, event.repositoryUrl),
    });
  },
};

function headline(rows: readonly BoardRow[]): string {
  const alarming = rows.filter((row) => remarksOn(row).some(({ isAlarming }) => isAlarming));
  if (alarming.length > 0) return `Look at ${alarming.map(placeOf).join(', ')}.`;
  const held = rows.flatMap((row) => (row.live === null ? [] : [`${placeOf(row)} ${row.live.version}`]));
  return held.length === 0 ? 'Nothing is live yet.' : `${held.join(', ')}.`;
}
