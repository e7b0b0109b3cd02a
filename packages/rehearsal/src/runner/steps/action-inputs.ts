import { asText, evaluateTexts, evaluateToken } from '../expressions/evaluate-token.ts';
import type { Scope } from '../expressions/evaluate.ts';
import type { ActionManifest } from './action-manifest.ts';
import { scopeOf, type StepExecution } from './step-work.ts';

/** Contexts that a default may look at (actions/runner: action_yaml.json, `input-default-context`). */
const DEFAULT_CONTEXTS = ['github', 'strategy', 'matrix', 'job', 'runner'];

/**
 * The inputs of an action: what `with:` says, then the defaults of its manifest, as texts. `required` is not enforced
 * by the runner, and what is not declared is passed on with a warning (actions/runner: ActionRunner.cs).
 */
export async function actionInputs(step: StepExecution, manifest: ActionManifest): Promise<Map<string, string>> {
  const scope = scopeOf(step);
  const inputs = await evaluateTexts(step.model.with, scope, 'with');
  const given = new Set([...inputs.keys()].map((name) => name.toLowerCase()));
  const declared = new Map(manifest.inputs.map((input) => [input.id.toLowerCase(), input]));
  for (const name of inputs.keys()) {
    const message = declared.get(name.toLowerCase())?.deprecationMessage;
    if (message !== undefined) step.log.warning(`Input '${name}' has been deprecated with message: ${message}`);
  }
  for (const [id, input] of declared) {
    if (given.has(id)) continue;
    const value = input.default === undefined ? '' : await evaluateDefault(input.default, scope, input.id);
    inputs.set(input.id, value);
  }
  const unexpected = [...inputs.keys()].filter((name) => !declared.has(name.toLowerCase()));
  if (unexpected.length > 0 && manifest.takesAll !== true) {
    const valid = manifest.inputs.map((input) => input.id);
    step.log.warning(`Unexpected input(s) '${unexpected.join("', '")}', valid inputs are ['${valid.join("', '")}']`);
  }
  return inputs;
}

/** A default of `null` is empty, not "null". */
async function evaluateDefault(
  token: NonNullable<ActionManifest['inputs'][number]['default']>,
  scope: Scope,
  name: string,
): Promise<string> {
  const contexts = Object.fromEntries(Object.entries(scope.contexts).filter(([key]) => DEFAULT_CONTEXTS.includes(key)));
  return asText(await evaluateToken(token, { ...scope, contexts }), `the default of input ${name}`);
}

/** `INPUT_` and the name, upper case, spaces as `_`; hyphens stay (actions/runner: Handler.cs). */
export function inputVariables(inputs: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries(
    [...inputs].map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  );
}
