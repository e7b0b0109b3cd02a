import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NoOperationTraceWriter } from '@actions/workflow-parser';
import {
  type ActionInputDefinition,
  type ActionRuns,
  convertActionTemplate,
  parseAction,
} from '@actions/workflow-parser/actions/index';

export interface ActionManifest {
  readonly name: string;
  readonly inputs: readonly ActionInputDefinition[];
  readonly runs: ActionRuns;
}

/** Why an action cannot be rehearsed, or undefined. */
export function whyNotRehearsed(runs: ActionRuns): string | undefined {
  if (runs.using === 'docker') return 'a rehearsal does not run containers';
  if (runs.using === 'composite') return 'composite actions are not rehearsed yet';
  return undefined;
}

/** Reads an action's `action.yml` with GitHub's own parser. */
export function parseManifest(path: string, content: string): ActionManifest {
  const { context, value } = parseAction({ name: path, content }, new NoOperationTraceWriter());
  if (value !== undefined && context.errors.count === 0) {
    const { name, inputs = [], runs } = convertActionTemplate(context, value);
    if (context.errors.count === 0) return { name, inputs, runs };
  }
  const messages = context.errors.getErrors().map((error) => error.message);
  throw new Error(`${path} is not valid:\n${messages.join('\n') || 'it is empty'}`);
}

/** Finds and reads the manifest in a folder: action.yml before action.yaml, as the runner does (ActionManager.cs). */
export async function readManifest(folder: string): Promise<ActionManifest> {
  for (const name of ['action.yml', 'action.yaml']) {
    const path = join(folder, name);
    const content = await readIfThere(path);
    if (content !== undefined) return parseManifest(path, content);
  }
  throw new Error(
    `Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under '${folder}'. Did you forget to run ` +
      'actions/checkout before running your local action?',
  );
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}
