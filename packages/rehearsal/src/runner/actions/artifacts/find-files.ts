import { stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { globbed } from '../globbed.ts';

export interface FoundFiles {
  readonly files: readonly string[];
  /** What the names in the archive are relative to. */
  readonly root: string;
}

/**
 * The files that `path:` names, several patterns on lines of their own; a folder means all in it, hidden files left out
 * unless asked for (actions/upload-artifact: src/shared/search.ts).
 */
export async function findFiles(path: string, workspace: string, includeHidden: boolean): Promise<FoundFiles> {
  const patterns = path
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const found = await globbed(patterns, workspace);
  const files: string[] = [];
  for (const file of found) if ((await stat(file)).isFile()) files.push(file);
  const shown = includeHidden ? files : files.filter((file) => !isHidden(relative(workspace, file)));
  const wanted = patterns.filter((pattern) => !pattern.startsWith('!'));
  const bases = wanted.map((pattern) => baseOf(resolve(workspace, pattern)));
  const [first = workspace] = bases;
  // One file alone is stored by its name.
  if (wanted.length === 1 && shown.length === 1 && shown[0] === first) return { files: shown, root: dirname(first) };
  return { files: shown, root: bases.length > 1 ? commonAncestor(bases) : first };
}

function isHidden(path: string): boolean {
  return path.split(sep).some((part) => part.startsWith('.') && part !== '.' && part !== '..');
}

/** The part of a pattern before its first wildcard. */
function baseOf(pattern: string): string {
  const parts = pattern.split(sep);
  const wild = parts.findIndex((part) => /[*?[\]]/.test(part));
  return wild < 0 ? pattern : parts.slice(0, wild).join(sep) || sep;
}

function commonAncestor(paths: readonly string[]): string {
  const [first = [], ...rest] = paths.map((path) => path.split(sep));
  const length = first.findIndex((part, index) => rest.some((other) => other[index] !== part));
  return length < 0 ? first.join(sep) : join(sep, ...first.slice(0, length));
}
