import { type Diagnosis, type FindingOutcome, tally, visible } from '@liftlock/core';
import { columns } from '../commands/columns.ts';

const HEADINGS: readonly (readonly [FindingOutcome, string])[] = [
  ['problem', 'Problems'],
  ['advice', 'Advice'],
  ['unknown', 'Not known'],
];

/** The findings for a terminal: what needs somebody first, and what is in order as a list. */
export function doctorText(repository: string, findings: readonly Diagnosis[]): string {
  const of = (outcome: FindingOutcome) => findings.filter((each) => each.outcome === outcome);
  const sections = HEADINGS.flatMap(([outcome, heading]) =>
    of(outcome).length === 0 ? [] : [[heading, ...of(outcome).flatMap(block)]],
  );
  const fine = columns(of('ok').map(({ about, check, found }) => ['  ✓', about, check, found]));
  const parts = [...sections, ...(fine.length === 0 ? [] : [['In order', '', ...fine]])];
  return `${[...parts.map((lines) => lines.join('\n')), `${repository}: ${tally(findings)}`].join('\n\n')}\n`;
}

function block({ about, check, found, means, fix, page }: Diagnosis): string[] {
  const lines = [
    ['found', found],
    ['means', means],
    ['next', fix],
    ['', page],
  ].filter(([, text]) => text !== '');
  return [
    '',
    `  ${visible(about)} (${check})`,
    ...columns(lines.map(([label = '', text = '']) => ['   ', label, text])),
  ];
}
