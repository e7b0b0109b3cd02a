import type { GateDecision } from '../gates/index.ts';
import type { Problem } from '../errors/index.ts';
import { block, code, details, paragraphs, plain, table } from './markdown.ts';
import type { Decision, StageResult } from './pipeline-stage.ts';

const MARKS: Readonly<Record<Decision, string>> = {
  completed: '✓',
  skipped: '○',
  held: '◆',
  failed: '✗',
  errored: '✗',
};

/** The job summary of a stage: what happened, what to do, and behind it the details. */
export function stageSummary(title: string, result: StageResult): string {
  const document = paragraphs(
    `## ${MARKS[result.decision]} ${title}: ${result.decision}`,
    plain(result.headline),
    ...result.problems.map(problemSection),
    result.summary,
    gateSection(result.gates),
  );
  return `${document}\n`;
}

/** One problem, in the four sentences of its author. */
export function problemSection(problem: Problem): string {
  const where = problem.where === undefined ? '' : ` in ${code(problem.where)}`;
  return paragraphs(
    `### ${code(problem.code)}${where}`,
    table(
      ['', ''],
      [
        ['**Found**', cell(problem.found)],
        ['**Expected**', cell(problem.expected)],
        ['**State**', cell(problem.state)],
        ['**Next**', cell(problem.next)],
      ],
    ),
    problem.found.includes('\n')
      ? details('What was printed', block(problem.found.split('\n').slice(1).join('\n')))
      : '',
  );
}

/** Backticks of our own sentences stay code; all else is plain text. */
function cell(text: string): string {
  const [first = ''] = text.split('\n');
  const shown = text.includes('\nenv:') ? text : first;
  return shown
    .split('\n')
    .map((line) =>
      line
        .split('`')
        .map((part, index) => (index % 2 === 1 ? code(part) : plain(part)))
        .join(' '),
    )
    .join('<br>')
    .replaceAll(/ +/g, ' ');
}

function gateSection(gates: readonly GateDecision[]): string {
  if (gates.length === 0) return '';
  const rows = gates.map((gate) => [
    gate.decision === 'pass' ? '✓' : gate.decision === 'skip' ? '○' : gate.decision === 'hold' ? '◆' : '✗',
    code(gate.gate),
    plain(gate.reason),
  ]);
  const passed = gates.filter((gate) => gate.decision === 'pass').length;
  return details(`Gates: ${passed} of ${gates.length} passed`, table(['', 'Gate', 'Why'], rows));
}
