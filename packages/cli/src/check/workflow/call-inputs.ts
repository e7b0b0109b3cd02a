import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import { type CallInput, literalOf } from '@liftlock/rehearsal/workflow';
import { sameName } from './jobs.ts';

/** What an input of a called workflow is, as text of the workflow: a value, or the expression that it will come from. */
export function inputOf({ name, default: usual }: CallInput, given: ReadonlyMap<string, TemplateToken>): string {
  const written = [...given].find(([key]) => sameName(key, name))?.[1];
  if (written === undefined) return usual === undefined ? '' : (literalOf(usual) ?? '');
  return literalOf(written) ?? `\${{ inputs.${name} }}`;
}
