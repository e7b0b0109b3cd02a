import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ActionManifest, dockerAlone, parseManifest } from '../steps/action-manifest.ts';
import type { ActionReference } from './action-reference.ts';
import type { Provisions } from './provisions.ts';

/** Where the files of actions are, before anything is checked out. */
export interface ActionFiles {
  readonly suite: { readonly root: string };
  readonly provisions?: Provisions | undefined;
  /** Text of a file of the repository. */
  readFile?(path: string): string | undefined;
}

/** The manifest of an action; undefined if it is not here. One that is faulty, or lacks where it should be, throws. */
export function manifestOf(uses: string, reference: ActionReference, files: ActionFiles): ActionManifest | undefined {
  if (reference.kind === 'local') return manifestAt(uses, (path) => files.readFile?.(path));
  if (reference.kind === 'suite') {
    const { name } = reference;
    return manifestAt(name === undefined ? files.suite.root : join(files.suite.root, 'actions', name), textAt);
  }
  if (reference.kind !== 'remote') return undefined;
  const found = files.provisions?.find?.(reference);
  if (found === undefined) return undefined;
  const manifest = manifestAt(found.folder, textAt);
  if (manifest === undefined)
    throw new Error(`Can't find 'action.yml', 'action.yaml' or 'Dockerfile' for action '${uses}'.`);
  return manifest;
}

/** action.yml before action.yaml; a Dockerfile alone is an action, too (actions/runner: ActionManager.cs). */
function manifestAt(folder: string, read: (path: string) => string | undefined): ActionManifest | undefined {
  for (const name of ['action.yml', 'action.yaml']) {
    const path = join(folder, name);
    const content = read(path);
    if (content !== undefined) return parseManifest(path, content);
  }
  const isDocker = read(join(folder, 'Dockerfile')) !== undefined;
  return isDocker ? dockerAlone('Dockerfile') : undefined;
}

/** Text of a file of an action, if the action is here. */
export function fileOf(uses: string, reference: ActionReference, name: string, files: ActionFiles): string | undefined {
  if (reference.kind === 'local') return files.readFile?.(join(uses, name));
  const found = reference.kind === 'remote' ? files.provisions?.find?.(reference) : undefined;
  return found === undefined ? undefined : textAt(join(found.folder, name));
}

export function textAt(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}
