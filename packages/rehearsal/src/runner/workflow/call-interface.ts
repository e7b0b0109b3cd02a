import { isMapping, isSequence } from '@actions/workflow-parser';
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import type { CallInterface } from './model.ts';
import { entriesOf, literalOf } from './tokens.ts';

/** `on.workflow_call`, of which the library's converter keeps only a part; undefined if the workflow cannot be called. */
export function callInterface(on: TemplateToken): CallInterface | undefined {
  if (!isCallable(on)) return undefined;
  const written = entriesOf(entriesOf(on).get('workflow_call'));
  const part = (key: string) =>
    [...entriesOf(written.get(key))].map(([name, token]) => [name, entriesOf(token)] as const);
  return {
    inputs: part('inputs').map(([name, input]) => ({
      name,
      type: literalOf(input.get('type')) ?? 'string',
      required: literalOf(input.get('required')) === 'true',
      default: input.get('default'),
    })),
    secrets: part('secrets').map(([name, secret]) => ({
      name,
      required: literalOf(secret.get('required')) === 'true',
    })),
    outputs: part('outputs').flatMap(([name, output]) => {
      const value = output.get('value');
      return value === undefined ? [] : [{ name, value }];
    }),
  };
}

function isCallable(on: TemplateToken): boolean {
  if (isMapping(on)) return entriesOf(on).has('workflow_call');
  const names = isSequence(on) ? [...on].map(literalOf) : [literalOf(on)];
  return names.includes('workflow_call');
}
