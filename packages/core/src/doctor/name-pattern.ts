/**
 * Patterns of deployment branch policies and rulesets: Ruby's `File.fnmatch` with `File::FNM_PATHNAME`, so `*` and `?` stop
 * at a slash and `**` with a slash behind it does not (docs.github.com, "Managing environments for deployment", "Creating
 * rulesets for a repository").
 */
export function matchesName(name: string, pattern: string): boolean {
  const source = pattern.split(/(\*\*\/|\*+|\?)/).map((part) => {
    if (part === '**/') return '(?:[^/]+/)*';
    if (/^\*+$/.test(part)) return '[^/]*';
    if (part === '?') return '[^/]';
    return part.replaceAll(/[.+^${}()|[\]\\/]/g, String.raw`\$&`);
  });
  return new RegExp(`^${source.join('')}$`, 'u').test(name);
}
