/** Images that building a Dockerfile takes from a registry, as far as they are written there. */
export function baseImages(dockerfile: string): string[] {
  const variables = new Map<string, string>();
  const stages = new Set<string>(['scratch']);
  const images = new Set<string>();
  for (const line of instructions(dockerfile)) {
    const [, name = '', value = ''] = /^ARG\s+(\w+)(?:=(\S*))?/i.exec(line) ?? [];
    if (name !== '') variables.set(name, unquoted(value));
    const from = /^FROM\s+(?:--\S+\s+)*(?<image>\S+)(?:\s+AS\s+(?<stage>\S+))?/i.exec(line)?.groups;
    const copied = /^(?:COPY|ADD)\s+(?:--\S+\s+)*?--from=(?<image>\S+)/i.exec(line)?.groups?.['image'];
    const image = filled(from?.['image'] ?? copied ?? '', variables);
    // `--from` counts stages, too.
    if (image !== '' && !stages.has(image.toLowerCase()) && !/^\d+$/.test(image)) images.add(image);
    if (from?.['stage'] !== undefined) stages.add(from['stage'].toLowerCase());
  }
  return [...images];
}

/** Without comments; a backslash at the end of a line continues it. */
function instructions(dockerfile: string): string[] {
  const lines = dockerfile.split(/\r?\n/).filter((line) => !line.trimStart().startsWith('#'));
  return lines
    .join('\n')
    .replaceAll(/\\\n/g, ' ')
    .split('\n')
    .map((line) => line.trim());
}

function filled(text: string, variables: ReadonlyMap<string, string>): string {
  return unquoted(text).replaceAll(/\$(?:\{(?<long>\w+)(?::-(?<otherwise>[^}]*))?\}|(?<short>\w+))/g, (...match) => {
    const groups = match.at(-1) as Record<string, string | undefined>;
    return variables.get(groups['long'] ?? groups['short'] ?? '') || (groups['otherwise'] ?? '');
  });
}

function unquoted(text: string): string {
  return text.replace(/^(["'])(.*)\1$/, '$2');
}
