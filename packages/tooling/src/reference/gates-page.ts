import type { EntryFacts, Gate, ReasonCode } from '@liftlock/core';
import { GATES_FOR, MOMENT_GATES, PERSON_GATES, RUN_BY_HAND_GATES, RUN_GATES } from '@liftlock/core';
import { gateExamples, type GateExample } from '@liftlock/core/examples';
import { code, table } from '../markdown.ts';

const INTRODUCTION = `# Gates

<!-- Generated from packages/core/src/gates by \`npm run generate\`. -->

Before a candidate enters an environment, the action \`stage\` and each intent of \`promote\` ask their gates, in this order. All
are asked even if the first one says no, so a job summary shows all reasons at once. A gate **holds** a candidate if a person
can change the answer, **fails** it if the candidate itself is at fault, and **skips** it if a newer one has taken its place.

A gate that holds or fails ends the job red before anything is written. Once the environment is held, the gates that
another run can affect are asked again.
`;

const ENDS: Readonly<Record<string, string>> = { hold: 'held', fail: 'failed', skip: 'skipped (the job ends green)' };

/** `docs/gates.md`: every gate, why it is asked, and each of its answers but a yes. */
export async function gatesPage(): Promise<string> {
  const gates = await gateExamples();
  const rows = gates.map(({ gate }) => [
    `[${code(gate.name)}](#${gate.name})`,
    whoAsks(gate),
    whenAsked(gate),
    Object.keys(gate.reasons).map(linkTo).join('<br>'),
  ]);
  return [
    INTRODUCTION,
    ...table(['Gate', 'Asked by', 'When', 'Reason codes'], rows),
    '',
    ...gates.flatMap(({ gate, examples }) => section(gate, examples)),
  ].join('\n');
}

function linkTo(reason: string): string {
  return `[${code(reason)}](errors.md#${reason})`;
}

function whoAsks(gate: Gate<EntryFacts>): string {
  const flows = Object.entries(GATES_FOR).flatMap(([purpose, gates]) => (gates.includes(gate) ? [purpose] : []));
  const isIn = (gates: readonly { readonly name: string }[]) => gates.some(({ name }) => name === gate.name);
  const byPerson = isIn(PERSON_GATES) ? ['adopt', 'yank'] : [];
  const byHand = isIn(RUN_BY_HAND_GATES) ? ['lock', 'unlock'] : [];
  return [...flows, ...byPerson, ...byHand].map(code).join(', ');
}

function whenAsked(gate: Gate<EntryFacts>): string {
  if (RUN_GATES.includes(gate)) return 'before anything runs';
  return MOMENT_GATES.includes(gate)
    ? 'before anything is written, and again with the environment held'
    : 'before anything is written';
}

function section(gate: Gate<EntryFacts>, examples: readonly GateExample[]): string[] {
  const reasons = Object.entries(gate.reasons) as [ReasonCode, string][];
  return [
    `## ${code(gate.name)}`,
    '',
    gate.motivation,
    '',
    ...reasons.flatMap(([reason, meaning]) =>
      answers(
        reason,
        meaning,
        examples.filter((example) => example.code === reason),
      ),
    ),
  ];
}

function answers(reason: ReasonCode, meaning: string, examples: readonly GateExample[]): string[] {
  const ends = [...new Set(examples.map(({ decision }) => ENDS[decision.decision] ?? ''))].join(' or ');
  return [
    `**${linkTo(reason)}**: ${ends}. ${meaning}`,
    '',
    ...examples.flatMap(({ decision }) => ['```text', decision.reason, `→ ${decision.remedy}`, '```', '']),
  ];
}
