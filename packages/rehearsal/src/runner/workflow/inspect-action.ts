import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ActionManifest, parseManifest, whyNotRehearsed } from '../steps/action-manifest.ts';
import { parseActionReference } from './action-reference.ts';
import { type Reason, whyNotUsed } from './refusals.ts';
import { remedies } from './remedies.ts';

export interface ActionFiles {
  readonly suite: { readonly root: string };
  /** Text of a file of the repository, to look into local actions before they are checked out. */
  readFile?(path: string): string | undefined;
}

/** Why an action, or one of those inside it, cannot be rehearsed. `around`: the composite actions that it is in. */
export function whyNotAction(uses: string, files: ActionFiles, around: readonly string[] = []): Reason | undefined {
  const remedy = remedies.faulty;
  if (around.includes(uses)) return { why: `it calls itself: ${[...around, uses].join(' > ')}`, remedy };
  const isSuite = parseActionReference(uses).kind === 'suite';
  const found = isSuite ? suiteManifest(uses, files) : localManifest(uses, files);
  if (found === undefined) return isSuite ? { why: 'Liftlock has no such action', remedy } : undefined;
  let manifest: ActionManifest;
  try {
    manifest = parseManifest(found.path, found.content);
  } catch (error) {
    return { why: (error as Error).message, remedy };
  }
  const why = whyNotRehearsed(manifest.runs);
  if (why !== undefined) return { why, remedy: remedies.notHere };
  return manifest.runs.using === 'composite' ? whyNotInside(manifest.runs.steps, files, [...around, uses]) : undefined;
}

function whyNotInside(
  steps: readonly { readonly uses: string | undefined }[],
  files: ActionFiles,
  around: readonly string[],
): Reason | undefined {
  for (const { uses } of steps) {
    if (uses === undefined) continue;
    const reason = whyNotUsed(uses, (inner) => whyNotAction(inner, files, around));
    if (reason !== undefined) return { ...reason, why: `inside it, \`uses: ${uses}\`: ${reason.why}` };
  }
  return undefined;
}

interface ManifestText {
  readonly path: string;
  readonly content: string;
}

function suiteManifest(uses: string, { suite }: ActionFiles): ManifestText | undefined {
  const reference = parseActionReference(uses);
  const name = reference.kind === 'suite' ? reference.name : undefined;
  const folder = name === undefined ? suite.root : join(suite.root, 'actions', name);
  const path = ['action.yml', 'action.yaml'].map((file) => join(folder, file)).find((each) => existsSync(each));
  return path === undefined ? undefined : { path, content: readFileSync(path, 'utf8') };
}

function localManifest(uses: string, files: ActionFiles): ManifestText | undefined {
  for (const name of ['action.yml', 'action.yaml']) {
    const path = join(uses, name);
    const content = files.readFile?.(path);
    if (content !== undefined) return { path, content };
  }
  return undefined;
}
