import { parse } from 'yaml';
import { code, table } from '../markdown.ts';

/** The part of an action.yml that its README repeats. */
interface ActionManifest {
  readonly inputs?: Readonly<Record<string, { description: string; required?: boolean; default?: string }>>;
  readonly outputs?: Readonly<Record<string, { description: string }>>;
}

/** Inputs, outputs and permissions of an action, as Markdown tables. */
export function actionTables(actionYml: string, permissions: Readonly<Record<string, string>>): string {
  const { inputs = {}, outputs = {} } = parse(actionYml) as ActionManifest;
  return [
    '### Inputs',
    '',
    ...table(
      ['Name', 'Default', 'Meaning'],
      Object.entries(inputs).map(([name, input]) => [code(name), defaultOf(input), input.description]),
    ),
    '',
    '### Outputs',
    '',
    ...table(
      ['Name', 'Meaning'],
      Object.entries(outputs).map(([name, output]) => [code(name), output.description]),
    ),
    '',
    '### Permissions',
    '',
    '```yaml',
    `permissions: { ${Object.entries(permissions)
      .map(([scope, access]) => `${scope}: ${access}`)
      .join(', ')} }`,
    '```',
  ].join('\n');
}

function defaultOf({ required, default: value = '' }: { required?: boolean; default?: string }): string {
  if (required === true) return '**required**';
  return value === '' ? '–' : code(value);
}
