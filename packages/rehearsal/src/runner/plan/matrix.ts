import { data } from '@actions/expressions';
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import { ContextDictionary, toData } from '../expressions/context-data.ts';
import type { Data, Scope } from '../expressions/evaluate.ts';
import { evaluateToken } from '../expressions/evaluate-token.ts';

export interface Combination {
  /** The `matrix` context. */
  readonly matrix: data.Dictionary;
  /** Leaf values of the vectors, for ids and names; values that `include` added are not among them. */
  readonly segments: readonly string[];
}

export interface Strategy {
  readonly failFast: boolean;
  readonly maxParallel: number | undefined;
  /** Undefined without a matrix. */
  readonly combinations: readonly Combination[] | undefined;
}

/** GitHub's limit of jobs that one matrix makes. */
const LIMIT = 256;

export async function evaluateStrategy(token: TemplateToken | undefined, scope: Scope): Promise<Strategy> {
  const strategy = token === undefined ? undefined : await evaluateToken(token, scope);
  if (!(strategy instanceof data.Dictionary))
    return { failFast: true, maxParallel: undefined, combinations: undefined };
  const matrix = strategy.get('matrix');
  const maxParallel = strategy.get('max-parallel')?.number();
  return {
    failFast: strategy.get('fail-fast')?.coerceString() !== 'false',
    maxParallel: maxParallel !== undefined && maxParallel > 0 ? maxParallel : undefined,
    combinations: matrix === undefined ? undefined : combinationsOf(matrix),
  };
}

/** Where nothing is left, the job runs once, as without a matrix (actions/runner: WorkflowTemplateEvaluator.cs). */
function combinationsOf(matrix: Data): readonly Combination[] | undefined {
  const combinations = combine(matrix);
  return combinations.length === 0 ? undefined : combinations;
}

/** Cross product, `exclude`, `include` (actions/runner: src/Sdk/WorkflowParser/Conversion/MatrixBuilder.cs). */
export function combine(matrix: Data): Combination[] {
  if (!(matrix instanceof data.Dictionary)) throw new Error('The matrix must be a mapping.');
  const vectors = vectorsOf(matrix);
  const excludes = filtersOf(matrix.get('exclude'), 'exclude');
  for (const key of excludes.flatMap((exclude) => exclude.pairs()).map((pair) => pair.key)) {
    if (!has(vectors, key)) throw new Error(`Matrix exclude key '${key}' does not match any key within the matrix`);
  }
  const includes = filtersOf(matrix.get('include'), 'include').map((entry) => splitInclude(entry, vectors));
  if (vectors.size === 0 && includes.length === 0) throw new Error('Matrix must define at least one vector');
  const matched = new Set<Include>();
  const combinations: Combination[] = [];
  for (const combination of crossProduct(vectors)) {
    if (excludes.some((exclude) => contains(combination, exclude))) continue;
    const matching = includes.filter((include) => contains(combination, include.filter));
    for (const include of matching) matched.add(include);
    combinations.push({
      matrix: merge(combination, ...[...matching].reverse().map((include) => include.extra)),
      segments: leavesOf(combination),
    });
  }
  for (const include of includes) {
    if (matched.has(include)) continue;
    const whole = merge(include.filter, include.extra);
    combinations.push({ matrix: whole, segments: leavesOf(whole) });
  }
  if (combinations.length > LIMIT)
    throw new Error(`The matrix makes ${combinations.length} jobs; ${LIMIT} is the most.`);
  return combinations;
}

function vectorsOf(matrix: data.Dictionary): Map<string, readonly Data[]> {
  const vectors = new Map<string, readonly Data[]>();
  for (const { key, value } of matrix.pairs()) {
    if (['include', 'exclude'].includes(key.toLowerCase())) continue;
    if (!(value instanceof data.Array)) throw new Error(`Matrix vector '${key}' must be a sequence.`);
    if (value.values().length === 0) throw new Error(`Matrix vector '${key}' does not contain any values`);
    vectors.set(key, value.values());
  }
  return vectors;
}

function crossProduct(vectors: ReadonlyMap<string, readonly Data[]>): data.Dictionary[] {
  if (vectors.size === 0) return [];
  let product: data.Dictionary[] = [new ContextDictionary()];
  for (const [key, values] of vectors) {
    product = product.flatMap((combination) => values.map((value) => merge(combination, single(key, value))));
    if (product.length > LIMIT * LIMIT) throw new Error(`The matrix makes more than ${LIMIT} jobs.`);
  }
  return product;
}

const EMPTY = {
  include: 'Matrix include mapping does not contain any values',
  exclude: 'Matrix exclude filter must not be empty',
};

function filtersOf(value: Data | undefined, what: keyof typeof EMPTY): data.Dictionary[] {
  if (value === undefined || value instanceof data.Null) return [];
  if (!(value instanceof data.Array)) throw new Error(`The matrix's ${what} must be a sequence.`);
  return value.values().map((item) => {
    if (!(item instanceof data.Dictionary)) throw new Error(`An entry of the matrix's ${what} must be a mapping.`);
    if (item.pairs().length === 0) throw new Error(EMPTY[what]);
    return item;
  });
}

function has(vectors: ReadonlyMap<string, unknown>, key: string): boolean {
  return [...vectors.keys()].some((name) => name.toLowerCase() === key.toLowerCase());
}

interface Include {
  /** Values of vectors, which decide whether the entry matches. */
  readonly filter: data.Dictionary;
  /** New values, which it adds. */
  readonly extra: data.Dictionary;
}

function splitInclude(entry: data.Dictionary, vectors: ReadonlyMap<string, unknown>): Include {
  const filter = new ContextDictionary();
  const extra = new ContextDictionary();
  for (const { key, value } of entry.pairs()) (has(vectors, key) ? filter : extra).add(key, value);
  return { filter, extra };
}

/** Whether every leaf of the filter equals the value at the same place, as `==` compares. */
function contains(value: Data | undefined, filter: Data): boolean {
  if (filter instanceof data.Dictionary) {
    return filter
      .pairs()
      .every(({ key, value: leaf }) => contains(value instanceof data.Dictionary ? value.get(key) : undefined, leaf));
  }
  if (filter instanceof data.Array) {
    const items = value instanceof data.Array ? value.values() : [];
    return filter.values().every((leaf, index) => contains(items[index], leaf));
  }
  return looselyEqual(value ?? new data.Null(), filter);
}

function looselyEqual(left: Data, right: Data): boolean {
  if (left instanceof data.StringData && right instanceof data.StringData) {
    return left.coerceString().toUpperCase() === right.coerceString().toUpperCase();
  }
  if (left.kind === right.kind) return left.coerceString() === right.coerceString();
  return left.number() === right.number();
}

/** The first to name a key wins. */
function merge(...dictionaries: readonly data.Dictionary[]): data.Dictionary {
  const merged = new ContextDictionary();
  for (const dictionary of dictionaries) {
    for (const { key, value } of dictionary.pairs()) merged.add(key, value);
  }
  return merged;
}

function single(key: string, value: Data): data.Dictionary {
  const dictionary = new ContextDictionary();
  dictionary.add(key, toData(value));
  return dictionary;
}

function leavesOf(value: Data): string[] {
  if (value instanceof data.Dictionary || value instanceof data.Array) return value.values().flatMap(leavesOf);
  const text = value instanceof data.Null ? '' : value.coerceString();
  return text === '' ? [] : [text];
}

const NAME_LENGTH = 100;

/** `test (20, linux)` (actions/runner: JobNameBuilder.cs). */
export function nameWithSegments(name: string, segments: readonly string[]): string {
  const whole = segments.length === 0 ? name : `${name} (${segments.join(', ')})`;
  return whole.length > NAME_LENGTH ? `${whole.slice(0, NAME_LENGTH - 3)}...` : whole;
}
