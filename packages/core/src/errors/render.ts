import type { Problem } from './problem.ts';

const LABELS = ['found', 'expected', 'state', 'next'] as const;

/** Problems as plain text for a terminal or a log, one block each, without colour. */
export function renderProblems(problems: readonly Problem[]): string {
  return problems.map(renderProblem).join('\n\n');
}

function renderProblem(problem: Problem): string {
  const head = problem.where === undefined ? problem.code : `${problem.code} (${problem.where})`;
  const rows = LABELS.flatMap((label) => {
    const text = problem[label];
    return text === undefined ? [] : [`  ${label.padEnd(9)} ${indent(text)}`];
  });
  return [`${head} · ${problem.outcome}`, ...rows].join('\n');
}

function indent(text: string): string {
  return text.split('\n').join(`\n${' '.repeat(12)}`);
}
