import { PIPELINE } from '@liftlock/core';
import { parseActionReference } from './action-reference.ts';
import type { StepModel } from './model.ts';
import { entriesOf, literalOf } from './tokens.ts';

/** How the suite's own repository uses its stages. */
const IN_OWN_REPOSITORY = new RegExp(`^\\./actions/(?<stage>${PIPELINE.map(({ name }) => name).join('|')})/?$`);

/** The stage of the pipeline that a step runs: `build`, `promote`, … Undefined for steps that do not use the suite. */
export function suiteStageOf({ uses, with: inputs }: StepModel): string | undefined {
  if (uses === undefined) return undefined;
  const reference = parseActionReference(uses);
  if (reference.kind === 'local') return IN_OWN_REPOSITORY.exec(reference.path)?.groups?.['stage'];
  if (reference.kind !== 'suite') return undefined;
  return reference.name ?? literalOf(entriesOf(inputs).get('stage')) ?? 'plan';
}
