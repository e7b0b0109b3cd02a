import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

/** A source file of the suite: its path from the root of the repository, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

const SKIPPED = new Set(['node_modules', '.git', 'dist', '.build', '.jest-cache', 'fixtures', 'golden', 'coverage']);

/** Files below a folder that end in one of these, by path. */
export function filesBelow(folder: string, ...endings: readonly string[]): Source[] {
  const found: Source[] = [];
  const walk = (at: string) => {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      const path = join(at, entry.name);
      if (entry.isDirectory() && !SKIPPED.has(entry.name)) walk(path);
      if (entry.isFile() && endings.some((ending) => entry.name.endsWith(ending))) {
        found.push({ path: relative(ROOT, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') });
      }
    }
  };
  walk(join(ROOT, folder));
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Product code: no tests, and nothing that only tests and the documentation use. */
export function product(folder: string): Source[] {
  return filesBelow(folder, '.ts').filter(({ path }) => !/\.test\.ts$|\/testing\/|\/examples(\/|\.ts$)/.test(path));
}

export interface Import {
  readonly from: string;
  /** As it is written. */
  readonly specifier: string;
  /** Path of the file for relative ones. */
  readonly target: string | undefined;
}

const STATEMENT = /^(?:import|export)\s[^;'"]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm;

/** Every import of a file, also those that are loaded later. */
export function importsOf({ path, text }: Source): Import[] {
  return [...withoutComments(text).matchAll(STATEMENT)].map((match) => {
    const specifier = match[1] ?? match[2] ?? match[3] ?? '';
    return {
      from: path,
      specifier,
      target: specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : undefined,
    };
  });
}

/** The text without comments; what stands in them does nothing. */
export function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');
}
