import { isMapping } from '@actions/workflow-parser';
import type { BasicExpressionToken, TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import type { StepModel } from './model.ts';
import { entriesOf, literalOf, positionOf } from './tokens.ts';

/** What the library's converter makes of a step. */
interface ConvertedStep {
  readonly id: string;
  readonly if?: BasicExpressionToken | undefined;
}

/** A step of a workflow or of a composite action: what the library's converter makes of it, and what it leaves out. */
export function stepModel(step: ConvertedStep, token: TemplateToken | undefined): StepModel {
  const written = entriesOf(token);
  const condition = step.if;
  return {
    ...positionOf(token),
    id: step.id,
    name: written.get('name'),
    condition: condition?.expression ?? 'success()',
    run: written.get('run'),
    uses: literalOf(written.get('uses')),
    with: isMappingOrExpression(written.get('with')),
    env: written.get('env'),
    shell: written.get('shell'),
    workingDirectory: written.get('working-directory'),
    timeoutMinutes: written.get('timeout-minutes'),
    continueOnError: written.get('continue-on-error'),
    written,
  };
}

function isMappingOrExpression(token: TemplateToken | undefined): TemplateToken | undefined {
  return token !== undefined && (isMapping(token) || token.isExpression) ? token : undefined;
}
