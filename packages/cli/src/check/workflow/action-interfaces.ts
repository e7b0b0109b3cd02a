import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NoOperationTraceWriter } from '@actions/workflow-parser';
import { convertActionTemplate, parseAction } from '@actions/workflow-parser/actions/index';
import { PIPELINE } from '@liftlock/core';

/** What an action of the suite takes and gives. */
export interface ActionInterface {
  readonly inputs: readonly string[];
  readonly required: readonly string[];
  readonly outputs: readonly string[];
}

/** By the name of the action; `root` is the one in the root of the suite. */
export type ActionInterfaces = ReadonlyMap<string, ActionInterface>;

export const ROOT_ACTION = 'root';

/** Reads the interface of every action of the suite from its `action.yml`, with GitHub's own parser. */
export async function readActionInterfaces(suiteRoot: string): Promise<ActionInterfaces> {
  const files: [string, string][] = [
    [ROOT_ACTION, 'action.yml'],
    ...PIPELINE.map(({ name }): [string, string] => [name, `actions/${name}/action.yml`]),
  ];
  const read = files.map(async ([name, file]) => [name, parse(file, await readFile(join(suiteRoot, file), 'utf8'))]);
  return new Map((await Promise.all(read)) as [string, ActionInterface][]);
}

function parse(file: string, content: string): ActionInterface {
  const { context, value } = parseAction({ name: file, content }, new NoOperationTraceWriter());
  if (value === undefined) throw new Error(`${file} of this installation is broken.`);
  const { inputs = [], outputs = [] } = convertActionTemplate(context, value);
  return {
    inputs: inputs.map(({ id }) => id),
    required: inputs.filter(({ required }) => required === true).map(({ id }) => id),
    outputs: outputs.map(({ id }) => id),
  };
}
