import picomatch from 'picomatch/posix.js';
import type { Files } from '../../files/files.ts';
import { isObject, type Json, listAt, readJson, readYamlFile, textAt } from '../../files/parse.ts';

export interface Member {
  readonly path: string;
  readonly name: string;
  readonly manifest: Json;
}

/** The packages of the workspaces that a root declares; none in a repository of one package. */
export function workspaceMembers(files: Files, manifest: Json): readonly Member[] {
  const patterns = declared(files, manifest);
  if (patterns.length === 0) return [];
  const globs = patterns.filter((glob) => !glob.startsWith('!')).map(clean);
  const ignore = patterns.filter((glob) => glob.startsWith('!')).map((glob) => clean(glob.slice(1)));
  const matches = picomatch(globs, { ignore });
  return files.paths.flatMap((file): Member[] => {
    const path = /^(.+)\/package\.json$/.exec(file)?.[1];
    if (path === undefined || !matches(path)) return [];
    const own = readJson(files, file) ?? {};
    return [{ path, name: textAt(own, 'name') ?? path, manifest: own }];
  });
}

const clean = (glob: string) => glob.replace(/^\.\//, '').replace(/\/$/, '');

function declared(files: Files, manifest: Json): string[] {
  const inPackage = isObject(manifest['workspaces'])
    ? listAt(manifest['workspaces'], 'packages')
    : listAt(manifest, 'workspaces');
  const inPnpm = listAt(readYamlFile(files, 'pnpm-workspace.yaml'), 'packages');
  return [...inPnpm, ...inPackage].filter((glob): glob is string => typeof glob === 'string');
}
