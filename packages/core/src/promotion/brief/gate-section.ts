import { utc } from '../../gates/index.ts';
import { code, details, paragraphs, plain, table } from '../../pipeline/markdown.ts';
import { counted } from '../../pipeline/words.ts';
import type { Brief } from './brief.ts';

/** What would stop it now comes first; the rest is one folded line. */
export function gateSection({ gates: { decisions, later }, environment, manifest, now }: Brief): string {
  const refused = decisions.filter(({ decision }) => decision !== 'pass');
  const passed = decisions.filter(({ decision }) => decision === 'pass');
  const where = plain(environment.name);
  const lines = refused.map(({ gate, reason, until }) => {
    const name = until === undefined ? code(gate) : `**Not before ${utc(until, now)}** (${code(gate)})`;
    return `- ◆ ${name}: ${plain(reason)}`;
  });
  return paragraphs(
    refused.length === 0 ? '' : paragraphs(`**${where} would not let it in now:**`, lines.join('\n')),
    details(
      `${counted(passed.length, 'gate')} of ${where} would pass now`,
      paragraphs(
        table(
          ['', 'Gate', 'Why'],
          passed.map(({ gate, reason }) => ['✓', code(gate), plain(reason)]),
        ),
        later.length === 0 ? '' : `Answered only when it is promoted: ${later.map(code).join(', ')}.`,
        settings(manifest.config.contract[environment.name], where),
      ),
    ),
  );
}

type Contract = Brief['manifest']['config']['contract'][string];

/** Names only; whether they are set is seen by the job that gets them. */
function settings(contract: Contract | undefined, where: string): string {
  const names = [...(contract?.variables ?? []), ...(contract?.secrets ?? [])];
  return names.length === 0 ? '' : `${where} must provide ${names.map(code).join(', ')}.`;
}
