import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NoOperationTraceWriter } from '@actions/workflow-parser';
import { parseAction } from '@actions/workflow-parser/actions/index';
import { getActionSchema } from '@actions/workflow-parser/actions/action-schema';
import { TemplateContext, TemplateValidationErrors } from '@actions/workflow-parser/templates/template-context';
import { readTemplate } from '@actions/workflow-parser/templates/template-reader';
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import { entriesOf, literalOf } from '../workflow/tokens.ts';
import { ValueReader } from '../workflow/value-reader.ts';
import { type ActionRuns, actionRuns } from './action-runs.ts';

export interface ActionManifest {
  readonly inputs: readonly ActionInput[];
  /** Of a composite action. */
  readonly outputs: readonly { readonly id: string; readonly value: TemplateToken }[];
  readonly runs: ActionRuns;
  /** It declares no inputs, so none is unexpected. */
  readonly takesAll?: boolean;
}

export interface ActionInput {
  readonly id: string;
  readonly required: boolean;
  readonly default: TemplateToken | undefined;
  readonly deprecationMessage: string | undefined;
}

/** An action that is nothing but an image or a Dockerfile: it declares no inputs, and takes whatever it is given. */
export function dockerAlone(image: string): ActionManifest {
  return { inputs: [], outputs: [], takesAll: true, runs: { using: 'docker', image } };
}

/** Reads an action's `action.yml` with GitHub's own parser, as the runner does: keys that it does not know pass. */
export function parseManifest(path: string, content: string): ActionManifest {
  const context = new TemplateContext(new TemplateValidationErrors(), getActionSchema(), new NoOperationTraceWriter());
  const root = readRoot(context, path, content);
  if (root !== undefined && context.errors.count === 0) {
    const manifest = { inputs: inputsOf(root), outputs: outputsOf(root), runs: actionRuns(context, path, root) };
    if (context.errors.count === 0) return manifest;
  }
  const messages = context.errors.getErrors().map((error) => error.message);
  throw new Error(`${path} is not valid:\n${messages.join('\n') || 'it is empty'}`);
}

function inputsOf(root: TemplateToken): ActionInput[] {
  return [...entriesOf(entriesOf(root).get('inputs'))].map(([id, token]) => {
    const written = entriesOf(token);
    return {
      id,
      required: literalOf(written.get('required')) === 'true',
      default: written.get('default'),
      deprecationMessage: literalOf(written.get('deprecationMessage')),
    };
  });
}

function outputsOf(root: TemplateToken): ActionManifest['outputs'] {
  return [...entriesOf(entriesOf(root).get('outputs'))].flatMap(([id, token]) => {
    const value = entriesOf(token).get('value');
    return value === undefined ? [] : [{ id, value }];
  });
}

/** The library's own entry demands more than the runner: it knows no further keys (action_yaml.json: `action-root`). */
const ROOT = 'action-root';

function readRoot(context: TemplateContext, path: string, content: string): TemplateToken | undefined {
  const fileId = context.getFileId(path);
  const reader = new ValueReader(fileId, content);
  // What is no YAML at all is told in the library's words.
  if (reader.errors.length > 0) return parseAction({ name: path, content }, context).value;
  return readTemplate(context, ROOT, reader, fileId);
}

/** Finds and reads the manifest in a folder: action.yml, action.yaml, or a Dockerfile, as the runner does (ActionManager.cs). */
export async function readManifest(folder: string): Promise<ActionManifest> {
  for (const name of ['action.yml', 'action.yaml']) {
    const path = join(folder, name);
    const content = await readIfThere(path);
    if (content !== undefined) return parseManifest(path, content);
  }
  if ((await readIfThere(join(folder, 'Dockerfile'))) !== undefined) return dockerAlone('Dockerfile');
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
