import type { ScannerFinding, TestReport } from '../../evidence/index.ts';
import { code, details, plain, table } from '../markdown.ts';
import { counted } from '../../pipeline/words.ts';

const SHOWN = 20;

/** Findings of the scanners, worst first; what is accepted says until when and why. */
export function findingsOf({ suite, findings }: TestReport): string {
  if (findings.length === 0) return '';
  const shown = findings.slice(0, SHOWN).map(row);
  const more = findings.length > SHOWN ? `\n\n… and ${findings.length - SHOWN} more, in \`evidence.json\`.` : '';
  return details(
    `${counted(findings.length, 'finding')} of ${plain(suite)}`,
    `${table(['Severity', 'Rule', 'Where', 'What'], shown)}${more}`,
  );
}

function row({ severity, rule, path, line, message, exception }: ScannerFinding): string[] {
  const where = path === undefined ? '' : code(`${path}${line === undefined ? '' : `:${line}`}`);
  return [severity, code(rule), where, `${plain(message.split('\n')[0] ?? '')}${accepted(exception)}`];
}

function accepted(exception: ScannerFinding['exception']): string {
  if (exception === undefined) return '';
  const { until, reason, expired } = exception;
  return expired
    ? ` **The exception expired after ${until}:** ${plain(reason)}`
    : ` *Accepted until ${until}:* ${plain(reason)}`;
}
