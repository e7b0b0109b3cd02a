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

const SENTENCES = [
  ['Found', 'found'],
  ['Expected', 'expected'],
  ['State', 'state'],
  ['Next', 'next'],
] as const;

/**
 * The job summary of a stage: what happened, what to do, and behind it the details.
 *
 * @param documentation Address of the documentation; without it, codes are no links.
 */
export function stageSummary(title: string, result: StageResult, documentation?: string): string {
  const document = paragraphs(
    `## ${MARKS[result.decision]} ${title}: ${result.decision}`,
    plain(result.headline),
    ...result.problems.map((problem) => problemSection(problem, documentation)),
    result.summary,
    gateSection(result.gates),
  );
  return `${document}\n`;
}

/** One problem, in the sentences of its author; what follows the first line of one stands below. */
export function problemSection(problem: Problem, documentation?: string): string {
  const where = problem.where === undefined ? '' : ` in ${code(problem.where)}`;
  const name =
    documentation === undefined
      ? code(problem.code)
      : `[${code(problem.code)}](${documentation}/errors.md#${problem.code})`;
  return paragraphs(
    `### ${name}${where}`,
    table(
      ['', ''],
      SENTENCES.flatMap(([label, key]) => {
        const text = problem[key];
        return text === undefined ? [] : [[`**${label}**`, plain(firstLine(text))]];
      }),
    ),
    problem.next.includes('\n') ? block(otherLines(problem.next), 'yaml') : '',
    problem.found.includes('\n') ? details('What was printed', block(otherLines(problem.found))) : '',
  );
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}

function otherLines(text: string): string {
  return text.split('\n').slice(1).join('\n');
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
