import { data } from '@actions/expressions';
import { isBasicExpression, isBoolean, isMapping, isNumber, isSequence, isString } from '@actions/workflow-parser';
import type { MappingToken, TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import { ContextDictionary } from './context-data.ts';
import { type Data, evaluate, isTruthy, type Scope } from './evaluate.ts';

export interface EvaluateOptions {
  /** Keys of the outermost mapping differ by case: environment variables on Linux and macOS. */
  readonly caseSensitive?: boolean;
}

/**
 * Evaluates a part of a workflow file. GitHub's own evaluator over tokens exists in C# only
 * (actions/runner, src/Sdk/WorkflowParser/ObjectTemplating/TemplateEvaluator.cs and TemplateUnraveler.cs).
 */
export async function evaluateToken(token: TemplateToken, scope: Scope, options: EvaluateOptions = {}): Promise<Data> {
  if (isMapping(token)) return evaluateMapping(token, scope, options);
  if (isSequence(token)) {
    const array = new data.Array();
    for (const item of token) array.add(await evaluateToken(item, scope));
    return array;
  }
  if (isBasicExpression(token)) return evaluate(token.expression, scope);
  if (isString(token)) return new data.StringData(token.value);
  if (isNumber(token)) return new data.NumberData(token.value);
  if (isBoolean(token)) return new data.BooleanData(token.value);
  return new data.Null();
}

async function evaluateMapping(token: MappingToken, scope: Scope, options: EvaluateOptions): Promise<Data> {
  const mapping = new ContextDictionary(options);
  const add = (key: string, value: Data) => {
    if (mapping.get(key) !== undefined) throw new Error(`'${key}' is already defined`);
    mapping.add(key, value);
  };
  for (const { key, value } of token) {
    if (key.isExpression && !isBasicExpression(key)) {
      for (const pair of asMapping(await evaluateToken(value, scope), '${{ insert }}')) add(pair.key, pair.value);
    } else {
      add((await evaluateToken(key, scope)).coerceString(), await evaluateToken(value, scope));
    }
  }
  return mapping;
}

function asMapping(value: Data, what: string): { readonly key: string; readonly value: Data }[] {
  if (value instanceof data.Dictionary) return value.pairs();
  throw new Error(`The expression of ${what} must be an object, not ${describe(value)}.`);
}

/** A scalar as text; objects and arrays have no text (actions/runner: `AssertString` on a converted token). */
export function asText(value: Data, what: string): string {
  if (value instanceof data.Dictionary || value instanceof data.Array) {
    throw new Error(`A string was expected for ${what}, not ${describe(value)}.`);
  }
  return value.coerceString();
}

function describe(value: Data): string {
  return value instanceof data.Dictionary ? 'a mapping' : value instanceof data.Array ? 'a sequence' : 'a scalar';
}

export async function evaluateText(token: TemplateToken, scope: Scope, what: string): Promise<string> {
  return asText(await evaluateToken(token, scope), what);
}

/** A mapping of texts: `env:`, `with:`, `outputs:`. */
export async function evaluateTexts(
  token: TemplateToken | undefined,
  scope: Scope,
  what: string,
  options: EvaluateOptions = {},
): Promise<Map<string, string>> {
  if (token === undefined) return new Map();
  const pairs = asMapping(await evaluateToken(token, scope, options), what);
  return new Map(pairs.map(({ key, value }) => [key, asText(value, `${what}.${key}`)]));
}

/** `continue-on-error:` and its like: `true`, or an expression whose value is a boolean. */
export async function evaluateFlag(token: TemplateToken | undefined, scope: Scope, what: string): Promise<boolean> {
  if (token === undefined) return false;
  const value = await evaluateToken(token, scope);
  if (value instanceof data.BooleanData) return isTruthy(value);
  if (value.coerceString() === 'true') return true;
  if (value.coerceString() === 'false') return false;
  throw new Error(`A boolean was expected for ${what}, not '${value.coerceString()}'.`);
}

export async function evaluateNumber(
  token: TemplateToken | undefined,
  scope: Scope,
  what: string,
): Promise<number | undefined> {
  if (token === undefined) return undefined;
  const value = await evaluateToken(token, scope);
  const number = value.number();
  if (value.coerceString().trim() === '' || !Number.isFinite(number)) {
    throw new Error(`A number was expected for ${what}, not '${value.coerceString()}'.`);
  }
  return number;
}
