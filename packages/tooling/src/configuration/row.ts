import { flow, resolved, type SchemaNode } from '@liftlock/core';
import { anchor, code } from '../markdown.ts';

/** One line of a table of keys. `section` is the heading below which the keys inside are described. */
export function rowOf(key: string, child: SchemaNode, isRequired: boolean, section: string | undefined): string[] {
  const node = resolved(child);
  if (node.notYet !== undefined) return [code(key), marked(node.description ?? ''), '', ''];
  const name = section === undefined ? code(key) : `[${code(key)}](#${anchor(section)})`;
  return [name, meaningOf(node), exampleOf(node), isRequired ? '**required**' : defaultOf(node)];
}

function marked(description: string): string {
  return description.replace('Not supported yet:', '**Not supported yet:**');
}

function meaningOf(node: SchemaNode): string {
  const choices = alternatives(node)
    .filter(({ const: value, description }) => value !== undefined && description !== undefined)
    .map(({ const: value, description }) => `<br>${code(String(value))}: ${description}`);
  return `${node.description ?? ''}${choices.join('')}`;
}

/** The alternatives of a value, and those of the members of a mapping. */
function alternatives(node: SchemaNode): SchemaNode[] {
  const members = typeof node.additionalProperties === 'object' ? resolved(node.additionalProperties) : undefined;
  return [...(node.anyOf ?? []), ...(members?.anyOf ?? [])].map(resolved);
}

function exampleOf(node: SchemaNode): string {
  if (node.const !== undefined) return code(flow(node.const));
  if (node.enum !== undefined) return node.enum.map((value) => code(String(value))).join(', ');
  if (node.type === 'boolean') return `${code('true')}, ${code('false')}`;
  return (node.examples ?? [])
    .map(flow)
    .filter((text, index) => index === 0 || text.length <= 20)
    .map(code)
    .join('<br>');
}

function defaultOf({ default: value }: SchemaNode): string {
  const isEmpty = typeof value === 'object' && value !== null && Object.keys(value).length === 0;
  if (value === undefined || isEmpty) return '–';
  return code(typeof value === 'string' ? value : flow(value));
}
