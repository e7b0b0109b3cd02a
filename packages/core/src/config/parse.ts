import { configProblem, emptyConfig, type Problem } from '../errors/index.ts';
import { type Config, configOf } from './config.ts';
import { formatPath, formProblems, shown } from './problems/form-problems.ts';
import { violations } from './rules.ts';
import { Sections } from './sections.ts';
import { readYaml } from './yaml.ts';
import type { YamlFile } from './yaml-file.ts';

/** Where a repository keeps its pipeline. */
export const CONFIG_FILE = '.github/liftlock.yml';

/** A name that many other tools read as well, and nothing here does. */
export const MISNAMED_CONFIG_FILE = '.github/liftlock.yaml';

export type ParsedConfig =
  | {
      readonly ok: true;
      readonly config: Config;
      /** Where a key is written: `file:line:column`. */
      readonly placeOf: (path: readonly PropertyKey[]) => string;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads a configuration, from text to something with every default filled in. All problems are reported at once: what is
 * not well formed, and what contradicts itself among the parts that are.
 */
export function parseConfig(text: string, file: string = CONFIG_FILE): ParsedConfig {
  const yaml = readYaml(file, text);
  if (Array.isArray(yaml)) return { ok: false, problems: yaml };
  if (yaml.value === null) return { ok: false, problems: [emptyConfig(file)] };
  const form = Sections.safeParse(yaml.value);
  const problems = [
    ...formProblems(form.error?.issues ?? [], yaml),
    ...contradictions(form.data ?? wellFormed(yaml.value), yaml),
  ];
  if (form.data === undefined || problems.length > 0) return { ok: false, problems };
  return { ok: true, config: configOf(form.data), placeOf: (path) => yaml.where(path) };
}

/** The parts that are well formed, where others are not. */
function wellFormed(value: unknown): Partial<Sections> {
  if (typeof value !== 'object' || value === null) return {};
  const parts = Object.entries(Sections.shape).flatMap(([name, schema]) => {
    const { data } = schema.safeParse((value as Record<string, unknown>)[name]);
    return data === undefined ? [] : [[name, data] as const];
  });
  return Object.fromEntries(parts) as Partial<Sections>;
}

function contradictions(sections: Partial<Sections>, yaml: YamlFile): Problem[] {
  return violations(sections).map(({ path, found = shown(yaml.at(path)), expected }) =>
    configProblem({ where: yaml.where(path), path: formatPath(path), found, expected }),
  );
}
