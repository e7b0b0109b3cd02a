import { readFileSync } from 'node:fs';
import { amendForReality } from './exceptions.ts';

export type Schema = { [keyword: string]: unknown };

export interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema: Schema }[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content>>;
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export interface FoundOperation {
  readonly template: string;
  readonly operation: Operation;
}

/** Parameters that may hold slashes. */
const WIDE: Readonly<Record<string, string>> = { ref: '.+', basehead: '.+', tag: '.+' };

const description = load();

const patterns = Object.keys(description.paths)
  .map((template) => ({ template, pattern: patternOf(template), literals: literalsOf(template) }))
  .sort((one, other) => other.literals - one.literals);

/** The operation that a request is of, or undefined when the subset does not describe it. */
export function findOperation(method: string, path: string): FoundOperation | undefined {
  for (const { template, pattern } of patterns) {
    const operation = pattern.test(path) ? description.paths[template]?.[method.toLowerCase()] : undefined;
    if (operation !== undefined) return { template, operation };
  }
  return undefined;
}

/** What a `$ref` stands for. */
export function dereference<Value>(value: Value): Value {
  let found: unknown = value;
  while (isObject(found) && typeof found['$ref'] === 'string') {
    found = found['$ref']
      .slice('#/'.length)
      .split('/')
      .reduce((inner: unknown, name) => (inner as Schema)[name], description);
  }
  return found as Value;
}

export function componentSchemas(): Readonly<Record<string, unknown>> {
  return description.components['schemas'] ?? {};
}

export function isObject(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function load(): Description {
  const text = readFileSync(new URL('./github.subset.json', import.meta.url), 'utf8');
  const parsed = JSON.parse(text) as Description;
  allowNull(parsed);
  amendForReality(parsed.components['schemas'] as Record<string, Schema>);
  return parsed;
}

/** OpenAPI 3.0 writes `nullable: true` where JSON Schema has the type null; nothing else needs converting. */
function allowNull(value: unknown): void {
  if (Array.isArray(value)) return value.forEach(allowNull);
  if (!isObject(value)) return;
  for (const inner of Object.values(value)) allowNull(inner);
  if (value['nullable'] !== true) return;
  delete value['nullable'];
  if (typeof value['type'] === 'string') value['type'] = [value['type'], 'null'];
  if (Array.isArray(value['enum'])) value['enum'] = [...value['enum'], null];
  for (const keyword of ['$ref', 'allOf', 'oneOf', 'anyOf']) {
    if (!(keyword in value)) continue;
    const inner = { [keyword]: value[keyword] };
    delete value[keyword];
    value['anyOf'] = [inner, { type: 'null' }];
    return;
  }
}

function patternOf(template: string): RegExp {
  const source = template
    .replaceAll(/[.+]/g, String.raw`\$&`)
    .replace('/{path}', '(/.*)?')
    .replaceAll(/\{(\w+)\}/g, (_, name: string) => WIDE[name] ?? '[^/]+');
  return new RegExp(`^${source}$`);
}

function literalsOf(template: string): number {
  return template.split('/').filter((part) => !part.startsWith('{')).length;
}
