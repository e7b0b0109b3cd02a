import type { CandidateManifest } from '../../candidate/index.ts';
import type { Environment } from '../../config/index.ts';

export type Values = Readonly<Record<string, unknown>>;

/** What each component of a candidate is configured with in an environment; components without values are left out. */
export function valuesByComponent(
  { components }: Pick<CandidateManifest, 'components'>,
  environment?: Pick<Environment, 'config'>,
): Readonly<Record<string, Values>> {
  const all = components.map(({ name, config }) => [name, valuesOf({ name, config }, environment)] as const);
  return Object.fromEntries(all.filter(([, values]) => Object.keys(values).length > 0));
}

/** The values of a component, with those of the environment over them. */
export function valuesOf(
  { name, config }: { readonly name: string; readonly config: Values },
  environment?: Pick<Environment, 'config'>,
): Values {
  const over = environment?.config ?? {};
  return Object.hasOwn(over, name) ? merged(config, over[name] ?? {}) : config;
}

/** Mappings are merged at every depth; everything else is replaced. */
function merged(base: Values, over: Values): Values {
  const entries = Object.entries(over).map(([name, value]) => {
    const before = Object.hasOwn(base, name) ? base[name] : undefined;
    return [name, isMapping(before) && isMapping(value) ? merged(before, value) : value];
  });
  return { ...base, ...(Object.fromEntries(entries) as Values) };
}

/** A value that is no mapping, and the keys that lead to it. */
export interface Leaf {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** All that is not a mapping of others; lists are one value, as they are replaced as a whole. */
export function leavesOf(value: unknown, path: readonly string[] = []): Leaf[] {
  if (!isMapping(value) || (Object.keys(value).length === 0 && path.length > 0))
    return path.length === 0 ? [] : [{ path, value }];
  return Object.entries(value).flatMap(([key, member]) => leavesOf(member, [...path, key]));
}

function isMapping(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
