/** Patterns for names of refs are `fnmatch` with `*` that stops at a slash (docs, Managing environments and rulesets). */
export function isLike(pattern: string, name: string): boolean {
  const source = pattern.split(/(\*\*\/|\*\*|\*|\?)/).map((part) => {
    if (part === '**/') return '(?:.*/)?';
    if (part === '**') return '.*';
    if (part === '*') return '[^/]*';
    if (part === '?') return '[^/]';
    return part.replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`);
  });
  return new RegExp(`^${source.join('')}$`).test(name);
}
