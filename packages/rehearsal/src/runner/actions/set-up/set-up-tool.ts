import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { StepExecution } from '../../steps/step-work.ts';
import { capture } from '../capture.ts';
import type { StandIn } from '../stand-in.ts';
import { isWanted } from './wanted-version.ts';

/** A language or a program that an action sets up, and that this machine may have. */
export interface Tool {
  readonly action: string;
  /** `Python` */
  readonly name: string;
  /** Programs that tell their version, in the order in which they are looked for. */
  readonly programs: readonly (readonly [command: string, ...args: string[]])[];
  /** The input that says which version. */
  readonly input: string | undefined;
  /** The input that names a file with it. */
  readonly fileInput?: string;
  /** The output that tells the version. */
  readonly output: string | undefined;
  /** Where the ref of the action says which version: `dtolnay/rust-toolchain@1.80`. */
  readonly refIsVersion?: boolean;
  /** What else the action leaves behind. */
  after?(step: StepExecution, found: FoundTool, inputs: ReadonlyMap<string, string>): Promise<void>;
}

export interface FoundTool {
  readonly program: string;
  readonly version: string;
}

/** The stand-in of an action that installs a tool: it takes the one that is here, and says so if another was asked for. */
export function setUp(tool: Tool): StandIn {
  return {
    action: tool.action,
    inputs: 'all',
    notRehearsed: `nothing was installed, this machine's own ${tool.name} was used`,
    run: (step, inputs) => takeOwn(tool, step, inputs),
  };
}

async function takeOwn(tool: Tool, step: StepExecution, inputs: ReadonlyMap<string, string>): Promise<void> {
  const { uses = tool.action } = step.model;
  const found = await findTool(tool, step);
  const place = step.job.containers?.own === undefined ? 'this machine' : 'the container';
  if (found === undefined) {
    throw new Error(`${uses}: ${place} has no ${tool.name}. Install it, or pass the step over: --stub ${tool.action}`);
  }
  step.log.output(`${tool.name} ${found.version} of ${place} is used; nothing is installed.`);
  for (const wanted of await wantedVersions(tool, step, inputs)) {
    if (!isWanted(wanted, found.version)) {
      step.job.notRehearsed(`${uses}: ${tool.name} ${wanted} was asked for, and ${place}'s ${found.version} was used`);
    }
  }
  if (tool.output !== undefined) step.outputs[tool.output] = found.version;
  step.outputs['cache-hit'] = 'false';
  await tool.after?.(step, found, inputs);
}

async function findTool({ programs }: Tool, step: StepExecution): Promise<FoundTool | undefined> {
  for (const [program, ...args] of programs) {
    const { exitCode, text } = await capture(step, program, args, step.job.containers?.own);
    const version = /\d+(?:\.\d+)+(?:[-+.\w]*)?/.exec(text)?.[0] ?? /"?(\d+)"?/.exec(text)?.[1];
    if (exitCode === 0 && version !== undefined) return { program, version };
  }
  return undefined;
}

/** Several lines are several versions. */
async function wantedVersions(
  { input, fileInput, refIsVersion }: Tool,
  { model, job }: StepExecution,
  inputs: ReadonlyMap<string, string>,
): Promise<string[]> {
  const lines = (text: string) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  const written = input === undefined ? '' : (inputs.get(input) ?? '');
  if (written !== '') return lines(written);
  const file = fileInput === undefined ? '' : (inputs.get(fileInput) ?? '');
  if (file !== '')
    return versionsIn(file, await readFile(resolve(job.folders.workspace, file), 'utf8').catch(() => ''));
  const ref = /@v?(?<ref>\d+(?:\.\d+)+)$/.exec(model.uses ?? '')?.groups?.['ref'];
  return refIsVersion === true && ref !== undefined ? [ref] : [];
}

/** `go.mod`, `package.json`, `.tool-versions`, or a file that holds nothing else. */
function versionsIn(name: string, text: string): string[] {
  if (name.endsWith('go.mod')) return [/^go\s+(\S+)/m.exec(text)?.[1] ?? ''];
  if (name.endsWith('.json')) {
    const engines = /"(?:node|packageManager|version)"\s*:\s*"(?:[a-z]+@)?([^"]+)"/.exec(text)?.[1];
    return engines === undefined ? [] : [engines];
  }
  const [first = ''] = text.split('\n');
  return [first.trim().replace(/^(?:ruby|python|node|nodejs|golang)[- ]/, '')];
}
