import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import type { FunctionDefinition } from '@actions/expressions/funcs/info';
import { type Token, TokenType } from '@actions/expressions/lexer';
import { ContextDictionary } from './context-data.ts';

export type Data = data.ExpressionData;

/** What an expression may look at. A context that a place allows but that holds nothing is null, as on GitHub. */
export interface Scope {
  readonly contexts: Readonly<Record<string, Data>>;
  readonly functions: readonly FunctionDefinition[];
  /** The runner's `hashFiles`: patterns relative to the workspace. Only steps have it. */
  readonly hashFiles?: (patterns: readonly string[]) => Promise<string>;
}

const CONTEXTS = [
  'github',
  'env',
  'vars',
  'job',
  'jobs',
  'steps',
  'runner',
  'secrets',
  'strategy',
  'matrix',
  'needs',
  'inputs',
] as const;

/**
 * Evaluates one expression. The library evaluates in one go, hashing files does not: the expression is evaluated
 * again once the hashes that it asked for are known.
 */
export async function evaluate(source: string, scope: Scope): Promise<Data> {
  const hashes = new Map<string, string>();
  for (;;) {
    const wanted = new Map<string, readonly string[]>();
    const result = attempt(source, scope, hashes, wanted);
    if (wanted.size === 0) {
      if ('error' in result) throw result.error;
      return result.value;
    }
    for (const [key, patterns] of wanted) hashes.set(key, await hash(patterns, scope));
  }
}

export async function evaluatesTrue(source: string, scope: Scope): Promise<boolean> {
  return isTruthy(await evaluate(source, scope));
}

/** GitHub's truth: false, 0, NaN, '' and null are false, all else is true (actions/runner: EvaluationResult.IsFalsy). */
export function isTruthy(value: Data): boolean {
  if (value.kind === data.Kind.Dictionary || value.kind === data.Kind.Array) return true;
  if (value.kind === data.Kind.String) return value.coerceString() !== '';
  const number = value.number();
  return number !== 0 && !Number.isNaN(number);
}

type Attempt = { readonly value: Data } | { readonly error: unknown };

function attempt(
  source: string,
  scope: Scope,
  hashes: ReadonlyMap<string, string>,
  wanted: Map<string, readonly string[]>,
): Attempt {
  const hashFiles: FunctionDefinition = {
    name: 'hashFiles',
    minArgs: 1,
    maxArgs: 255,
    call: (...args) => {
      const patterns = args.map((arg) => arg.coerceString());
      const key = JSON.stringify(patterns);
      const known = hashes.get(key);
      if (known === undefined) wanted.set(key, patterns);
      return new data.StringData(known ?? '');
    },
  };
  const functions = [...scope.functions, hashFiles];
  const contexts = new ContextDictionary();
  for (const name of CONTEXTS) contexts.add(name, scope.contexts[name] ?? new data.Null());
  try {
    const tree = new Parser(tokensOf(source), [...CONTEXTS], functions).parse();
    const implementations = new Map(functions.map((each) => [each.name.toLowerCase(), each]));
    return { value: new Evaluator(tree, contexts, implementations).evaluate() };
  } catch (error) {
    return { error };
  }
}

/** The library's lexer takes the doubled quote of `''` for one quote at its first place only. */
function tokensOf(source: string): Token[] {
  return new Lexer(source).lex().tokens.map((token) => {
    if (token.type !== TokenType.STRING) return token;
    return { ...token, value: token.lexeme.slice(1, -1).replaceAll("''", "'") };
  });
}

async function hash(patterns: readonly string[], scope: Scope): Promise<string> {
  if (scope.hashFiles === undefined) throw new Error('hashFiles() is only available in steps.');
  return scope.hashFiles(patterns);
}
