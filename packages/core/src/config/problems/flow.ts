/** A value as people write it in one line of YAML: `{ count: 2 }`, `[npm ci, "a: b"]`. */
export function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).map(([key, member]) => `${flow(key)}: ${flow(member)}`);
    return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
  }
  return typeof value === 'string' && isPlain(value) ? value : JSON.stringify(value);
}

/** Whether a text may stand without quotes in a list, and is still a text there. */
function isPlain(text: string): boolean {
  const isOther = /^(true|false|null|~|[+-]?(\.\d+|\d+(\.\d*)?)(e[+-]?\d+)?|0[xo].*)$/i.test(text);
  return /^[\w./^$(][\w ./^$@=()<>+*:-]*$/.test(text) && !isOther && !/:( |$)| $/.test(text);
}
