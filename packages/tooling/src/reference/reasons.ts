import { checkExamples, CHECK_REASONS, COMMAND_EXAMPLES, COMMAND_REASONS, INIT_REASONS } from '@liftlock/cli/examples';
import type { FailureOutcome, Problem, ReasonCode } from '@liftlock/core';
import { CATALOGUE_EXAMPLES, CATALOGUE_REASONS, gateExamples } from '@liftlock/core/examples';
import { REHEARSAL_EXAMPLES, REHEARSAL_REASONS } from '@liftlock/rehearsal/examples';

/** One reason code, with what people read about it. */
export interface Reason {
  readonly code: string;
  readonly meaning: string;
  /** Every way in which it is reported. */
  readonly examples: readonly Problem[];
  readonly outcomes: readonly FailureOutcome[];
  /** The gates that answer with it. */
  readonly gates: readonly string[];
}

export interface Area {
  readonly title: string;
  readonly reasons: readonly Reason[];
}

/** Every example of a problem, by the part of the product that reports it: a golden file each. */
export async function exampleProblems(): Promise<Readonly<Record<string, readonly Problem[]>>> {
  const catalogue = Object.entries(CATALOGUE_EXAMPLES).map(([name, builders]): [string, Problem[]] => [
    name,
    Object.values(builders as Record<string, readonly Problem[]>).flat(),
  ]);
  const gates = (await gateExamples()).flatMap(({ examples }) => examples.flatMap(({ problem }) => problem ?? []));
  return {
    ...Object.fromEntries(catalogue),
    gates,
    check: await checkExamples(),
    'command-line': COMMAND_EXAMPLES,
    rehearsal: REHEARSAL_EXAMPLES,
  };
}

/** Every reason code by area; a code that several parts report is explained once, where it is first named. */
export async function reasonAreas(): Promise<Area[]> {
  const gates = await gateExamples();
  const problems = Object.values(await exampleProblems()).flat();
  const meanings: readonly (readonly [string, Readonly<Partial<Record<ReasonCode, string>>>])[] = [
    ...Object.entries(CATALOGUE_REASONS),
    ['Gates', Object.assign({}, ...gates.map(({ gate }) => gate.reasons)) as Partial<Record<ReasonCode, string>>],
    ['Workflow files', CHECK_REASONS],
    ['Command line', { ...COMMAND_REASONS, ...INIT_REASONS }],
    ['Rehearsal', REHEARSAL_REASONS],
  ];
  return meanings.map(([title, reasons]) => ({
    title,
    reasons: Object.entries(reasons).map(([code, meaning]) => {
      const examples = problems.filter((problem) => problem.code === code);
      const asking = gates.filter(({ gate }) => Object.hasOwn(gate.reasons, code));
      return {
        code,
        meaning,
        examples,
        outcomes: [...new Set(examples.map(({ outcome }) => outcome))],
        gates: asking.map(({ gate }) => gate.name),
      };
    }),
  }));
}
