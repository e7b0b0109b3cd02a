import { resolved, type SchemaNode, schemaTree, SMALLEST_CONFIG } from '@liftlock/core';
import { stringify } from 'yaml';
import { anchor, code, table } from '../markdown.ts';
import { rowOf } from './row.ts';
import { inside, type Part, partsBelow } from './parts.ts';

const INTRODUCTION = `# Configuration

<!-- Generated from packages/core/src/config by \`npm run generate\`: change the descriptions there. -->

\`.github/liftlock.yml\` describes everything that a pipeline does. \`components\`, \`build\` and \`environments\` are required.
A library needs no more than this:

\`\`\`yaml
${SMALLEST_CONFIG}
\`\`\`

An unknown key is an error with a suggestion: no key is ever ignored. \`liftlock check\` reports it before you push. An editor
reports it while you type if this is the first line of the file:

\`\`\`yaml
# yaml-language-server: $schema=https://raw.githubusercontent.com/OWNER/liftlock/main/schema/liftlock.schema.json
\`\`\`

- A **duration** is a whole number with a unit: \`500ms\`, \`30s\`, \`10m\`, \`2h\`, \`7d\`.
- A **path** or **glob** stays inside the repository and uses forward slashes.
- **Commands** are shell lines. Those of a step run as one bash script with \`-e -o pipefail\`. Quote a command that contains
  \`: \` or \` #\`, as in any YAML.
`;

/** `docs/configuration.md`: every key, part by part, in the words of the schema. */
export function configurationPage(): string {
  const root = schemaTree();
  const names = Object.keys(root.properties ?? {});
  const contents = names.map((name) => `- [${code(name)}](#${anchor(name)})${summary(root, name)}`);
  return [INTRODUCTION, '## Parts', '', ...contents, '', ...names.flatMap((name) => section(root, name))].join('\n');
}

function summary(root: SchemaNode, name: string): string {
  const { description = '' } = resolved(root.properties?.[name] ?? {});
  return `: ${description.charAt(0).toLowerCase()}${description.slice(1)}`;
}

function section(root: SchemaNode, name: string): string[] {
  const node = resolved(root.properties?.[name] ?? {});
  const example = stringify({ [name]: node.examples?.[0] }, { flowCollectionPadding: true }).trimEnd();
  const { suffix, node: value } = inside(node);
  const [first, ...others] = partsBelow(value, `${name}${suffix}`);
  const text = [`## ${code(name)}`, '', node.description ?? '', '', '```yaml', example, '```', ''];
  if (first === undefined) return text;
  const parts = [first, ...others];
  return [...text, ...keysOf(first, parts), ...others.flatMap((part) => subsection(part, parts))];
}

function subsection(part: Part, parts: readonly Part[]): string[] {
  const { description } = part.node;
  const said = [
    ...(description === undefined ? [] : [description]),
    ...(part.isChoice ? ['One of these keys.'] : []),
    ...(part.also.length === 0 ? [] : [`The same keys: ${part.also.map(code).join(', ')}.`]),
  ];
  return [`### ${code(part.path)}`, '', ...(said.length === 0 ? [] : [said.join(' '), '']), ...keysOf(part, parts)];
}

function keysOf({ path, node }: Part, parts: readonly Part[]): string[] {
  const rows = Object.entries(node.properties ?? {}).map(([key, child]) =>
    rowOf(key, child, node.required?.includes(key) === true, sectionOf(child, `${path}.${key}`, parts)),
  );
  return [...table(['Key', 'What it means', 'Example', 'Default'], rows), ''];
}

/** The heading below which the keys of a value are described. */
function sectionOf(node: SchemaNode, path: string, parts: readonly Part[]): string | undefined {
  const place = `${path}${inside(node).suffix}`;
  return parts.find((part) => part.path === place || part.also.includes(place))?.path;
}
