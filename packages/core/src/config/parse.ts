import { configProblem, notSupportedYet, type Problem } from '../errors/index.ts';
import type { Config } from './config.ts';
import { normalize } from './normalize.ts';
import { unsupported } from './not-yet.ts';
import { breaches } from './rules/index.ts';
import { schemaProblems } from './schema-problems.ts';
import { readYaml } from './yaml.ts';
import { WrittenConfig } from './written.ts';

/** Where a repository keeps its pipeline. */
export const CONFIG_FILE = '.github/liftlock.yml';

export type ParsedConfig =
  | { readonly ok: true; readonly config: Config; readonly written: WrittenConfig }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads a configuration, from text to something with every default filled in. All problems of a step are reported at
 * once: first the YAML, then the shape, then what contradicts itself or is not built yet.
 */
export function parseConfig(text: string, file: string = CONFIG_FILE): ParsedConfig {
  const yaml = readYaml(file, text);
  if (Array.isArray(yaml)) return { ok: false, problems: yaml };
  const { value, position } = yaml as Exclude<typeof yaml, Problem[]>;
  const parsed = WrittenConfig.safeParse(value);
  if (!parsed.success) return { ok: false, problems: schemaProblems(parsed.error.issues, { file, position, value }) };
  const written = parsed.data;
  const at = (path: string) => `${file}:${position(keys(path, value))}`;
  const problems = [
    ...breaches(written).map((breach) => configProblem({ ...breach, where: at(breach.path) })),
    ...unsupported(written).map(({ path, instead }) => notSupportedYet(at(path), path, instead)),
  ];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, config: normalize(written), written };
}

/** `environments[1].after[0]` → `['environments', 1, 'after', 0]`. Names may hold dots, so the keys that are there decide. */
function keys(path: string, value: unknown): PropertyKey[] {
  const [, index, afterIndex] = /^\[(\d+)\]\.?(.*)$/s.exec(path) ?? [];
  if (index !== undefined) return [Number(index), ...keys(afterIndex ?? '', member(value, Number(index)))];
  const longest = Object.keys(typeof value === 'object' && value !== null ? value : {})
    .filter((key) => path === key || path.startsWith(`${key}.`) || path.startsWith(`${key}[`))
    .sort((a, b) => b.length - a.length)[0];
  if (longest === undefined) return [];
  return [longest, ...keys(path.slice(longest.length).replace(/^\./, ''), member(value, longest))];
}

function member(value: unknown, key: PropertyKey): unknown {
  return (value as Record<PropertyKey, unknown> | undefined)?.[key];
}
