import {
  invalidCandidateInput,
  invalidEnvironmentInput,
  invalidIntentInput,
  missingInput,
  type Problem,
} from '../errors/index.ts';

/** What people read about an input that its schema rejects. The words of the schema library never reach them. */
const BUILDERS: Readonly<Record<string, (value: string) => Problem>> = {
  candidate: invalidCandidateInput,
  environment: invalidEnvironmentInput,
  intent: invalidIntentInput,
};

export function inputProblem(name: string, raw: string | undefined): Problem {
  const value = (raw ?? '').trim();
  const found = value === '' ? `The input \`${name}\` is empty.` : `The input \`${name}\` is not valid.`;
  return BUILDERS[name]?.(value) ?? missingInput(name, found, 'A value as described for this input in action.yml.');
}
