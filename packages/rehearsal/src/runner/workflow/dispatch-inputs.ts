import { isSequence } from '@actions/workflow-parser';
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import type { DispatchInput } from './model.ts';
import { entriesOf, literalOf } from './tokens.ts';

/** The library's own converter does not know the type `number`, and loses its default. */
export function dispatchInputs(on: TemplateToken): DispatchInput[] {
  const written = entriesOf(entriesOf(entriesOf(on).get('workflow_dispatch')).get('inputs'));
  return [...written].map(([name, token]) => {
    const input = entriesOf(token);
    const options = input.get('options');
    return {
      name,
      type: literalOf(input.get('type')) ?? 'string',
      required: literalOf(input.get('required')) === 'true',
      default: literalOf(input.get('default')),
      options: options !== undefined && isSequence(options) ? [...options].map((each) => literalOf(each) ?? '') : [],
    };
  });
}
