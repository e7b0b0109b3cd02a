import type { Diagnosis, FindingOutcome } from '../../doctor/index.ts';
import { code, details, paragraphs, plain, table } from '../../pipeline/markdown.ts';

const WORDS: Readonly<Partial<Record<FindingOutcome, string>>> = { advice: 'advice', unknown: 'not known' };

/** The findings as a table of Markdown; problems stand above it, and what is in order is folded away. */
export function doctorSummary(findings: readonly Diagnosis[]): string {
  const open = findings.filter(({ outcome }) => outcome === 'advice' || outcome === 'unknown');
  const fine = findings.filter(({ outcome }) => outcome === 'ok');
  return paragraphs(
    open.length === 0 ? '' : table(['', 'About', 'Found', 'What to do'], open.map(row)),
    fine.length === 0
      ? ''
      : details(
          `In order: ${fine.length}`,
          table(
            ['Check', 'About', 'Found'],
            fine.map(({ check, about, found }) => [code(check), plain(about), plain(found)]),
          ),
        ),
  );
}

function row({ outcome, check, about, found, means, fix, page }: Diagnosis): string[] {
  const lines = (...texts: string[]) => texts.filter((text) => text !== '').join('<br>');
  return [
    WORDS[outcome] ?? '',
    `${plain(about)}<br>${code(check)}`,
    lines(plain(found), plain(means)),
    lines(shown(fix), page === '' ? '' : `[settings](${page})`),
  ];
}

/** A command or a line of YAML is to be copied; anything else is a sentence. */
function shown(fix: string): string {
  return /^(gh|liftlock) |^[\w-]+: /.test(fix) ? code(fix) : plain(fix);
}
