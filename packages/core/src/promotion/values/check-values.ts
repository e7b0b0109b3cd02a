import type { Config, Environment } from '../../config/index.ts';
import { formatPath, shown } from '../../config/problems/form-problems.ts';
import { configSchemaUnusable, configValueInvalid, configValueSecret, type Problem } from '../../errors/index.ts';
import type { FilesPort } from '../../ports/index.ts';
import { credentialsInValues, type Values, valuesOf } from '../../release/index.ts';
import type { SchemaViolation } from '../../release/values/schema.ts';

export interface CheckedValues {
  readonly config: Config;
  /** Where a key of the configuration is written. */
  readonly placeOf: (path: readonly PropertyKey[]) => string;
  /** Their components, as they are released. */
  readonly components: readonly { readonly name: string; readonly config: Values }[];
  /** Where they are to be used. */
  readonly environments: readonly Environment[];
}

/** Every value that its schema does not allow, or that looks like a credential; each once, with all its environments. */
export async function valueProblems(checked: CheckedValues, files: Pick<FilesPort, 'read'>): Promise<Problem[]> {
  const { config, components, environments, placeOf } = checked;
  const problems: Problem[] = [];
  for (const component of components) {
    const index = config.components.findIndex(({ name }) => name === component.name);
    const file = config.components[index]?.configSchema;
    const schema = file === undefined ? undefined : await files.read(file);
    const all = environments.map((environment) => ({
      environment: environment.name,
      at: (path: readonly string[]) => writtenAt(path, { component, index, environment, config }),
      values: valuesOf(component, environment),
    }));
    problems.push(...secrets(all, placeOf));
    if (file === undefined) continue;
    const where = placeOf(['components', index, 'config-schema']);
    if (schema === undefined) problems.push(configSchemaUnusable(where, file, 'the file does not exist.'));
    else problems.push(...(await violations(all, { file, schema, where }, placeOf)));
  }
  return problems;
}

interface InEnvironment {
  readonly environment: string;
  readonly values: Values;
  /** Path in the configuration of what stands at a path of the values. */
  readonly at: (path: readonly string[]) => readonly PropertyKey[];
}

function secrets(all: readonly InEnvironment[], placeOf: CheckedValues['placeOf']): Problem[] {
  const found = all.flatMap(({ environment, values, at }) =>
    credentialsInValues(values).map(({ path, what }) => ({ path: at(path), environment, what })),
  );
  return grouped(found, ({ path, what }) => [path, what]).map((same) =>
    configValueSecret(placed(same, placeOf), same[0].what),
  );
}

async function violations(
  all: readonly InEnvironment[],
  { file, schema, where }: { readonly file: string; readonly schema: string; readonly where: string },
  placeOf: CheckedValues['placeOf'],
): Promise<Problem[]> {
  // Few repositories have a schema, and the validator is of use to no other.
  const { schemaViolations } = await import('../../release/values/schema.ts');
  const found: (SchemaViolation & { readonly environment: string })[] = [];
  for (const { environment, values, at } of all) {
    try {
      const here = schemaViolations(values, schema);
      found.push(...here.map((one) => ({ ...one, path: at(one.path) as string[], environment })));
    } catch (error) {
      return [configSchemaUnusable(where, file, firstLine(error))];
    }
  }
  return grouped(found, ({ path, found: value, expected }) => [path, value, expected]).map((same) => {
    const [{ found: value, expected }] = same;
    return configValueInvalid(placed(same, placeOf), { found: shown(value), expected, schema: file });
  });
}

function firstLine(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return line;
}

interface Written {
  readonly component: { readonly name: string };
  readonly index: number;
  readonly environment: Environment;
  readonly config: Config;
}

/** A value is written in the environment if it differs there, and else with its component. */
function writtenAt(
  path: readonly string[],
  { component: { name }, index, environment, config }: Written,
): PropertyKey[] {
  const place = config.environments.findIndex((one) => one.name === environment.name);
  const isThere = path.reduce<unknown>(
    (node, key) =>
      typeof node === 'object' && node !== null && Object.hasOwn(node, key)
        ? (node as Record<string, unknown>)[key]
        : undefined,
    environment.config[name],
  );
  return isThere === undefined
    ? ['components', index, 'config', ...path]
    : ['environments', place, 'config', name, ...path];
}

type Several<T> = readonly [T, ...T[]];

function grouped<T>(found: readonly T[], key: (one: T) => unknown): Several<T>[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const one of found) {
    const name = JSON.stringify(key(one));
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

function placed(
  same: Several<{ readonly path: readonly PropertyKey[]; readonly environment: string }>,
  placeOf: CheckedValues['placeOf'],
) {
  const [{ path }] = same;
  return { where: placeOf(path), path: formatPath(path), environments: same.map(({ environment }) => environment) };
}
