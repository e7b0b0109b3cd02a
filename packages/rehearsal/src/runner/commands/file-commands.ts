import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CommandEffects } from './command-processor.ts';
import { parseFileCommand } from './parse-file-command.ts';
import type { StepLog } from './step-log.ts';

/** actions/runner: FileCommandManager.cs, the name in `github` and the prefix of the file. */
const PREFIXES = {
  path: 'add_path_',
  env: 'set_env_',
  step_summary: 'step_summary_',
  state: 'save_state_',
  output: 'set_output_',
} as const;

type FileCommandName = keyof typeof PREFIXES;

const SUMMARY_LIMIT = 1024 * 1024;

/** The files through which a process hands outputs, variables and its summary to the runner: one set for each process. */
export class FileCommands {
  /** Name in the `github` context, and path. */
  readonly paths: Readonly<Record<FileCommandName, string>>;

  private constructor(paths: Record<FileCommandName, string>) {
    this.paths = paths;
  }

  static async create(temporary: string): Promise<FileCommands> {
    const folder = join(temporary, '_runner_file_commands');
    await mkdir(folder, { recursive: true });
    const suffix = randomUUID();
    const entries = Object.entries(PREFIXES).map(([name, prefix]) => [name, join(folder, prefix + suffix)] as const);
    await Promise.all(entries.map(([, path]) => writeFile(path, '')));
    return new FileCommands(Object.fromEntries(entries) as Record<FileCommandName, string>);
  }

  /** After the process ended, however it ended. What one file breaks does not stop the others. */
  async apply(effects: CommandEffects, log: StepLog): Promise<void> {
    const handlers: Record<FileCommandName, (text: string) => void> = {
      path: (text) => addPaths(text, effects),
      env: (text) => setVariables(text, effects, log),
      step_summary: (text) => log.summary(text),
      state: (text) => forEachPair(text, (name, value) => effects.saveState(name, value)),
      output: (text) => forEachPair(text, (name, value) => effects.setOutput(name, value)),
    };
    for (const [name, handle] of Object.entries(handlers) as [FileCommandName, (text: string) => void][]) {
      try {
        const text = await this.#read(name, log);
        if (text !== '') handle(text);
      } catch (error) {
        log.error(`Unable to process file command '${name}' successfully.`);
        log.error((error as Error).message);
        effects.fail();
      }
    }
    await Promise.all(Object.values(this.paths).map((path) => rm(path, { force: true, recursive: true })));
  }

  async #read(name: FileCommandName, log: StepLog): Promise<string> {
    const path = this.paths[name];
    try {
      if (name === 'step_summary') {
        const { size } = await stat(path);
        if (size > SUMMARY_LIMIT) {
          log.error(summaryTooLarge(size));
          return '';
        }
      }
      return await readFile(path, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
      throw error;
    }
  }
}

function forEachPair(text: string, apply: (name: string, value: string) => void): void {
  for (const [name, value] of parseFileCommand(text)) apply(name, value);
}

function addPaths(text: string, effects: CommandEffects): void {
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|[\r\n]/)) {
    if (line !== '') effects.addPath(line);
  }
}

function setVariables(text: string, effects: CommandEffects, log: StepLog): void {
  forEachPair(text, (name, value) => {
    if (name.toUpperCase() === 'NODE_OPTIONS') {
      log.error("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
    } else {
      effects.setEnv(name, value);
    }
  });
}

/** actions/runner: Constants.cs, UnsupportedSummarySize. */
function summaryTooLarge(size: number): string {
  const kib = (bytes: number) => Math.floor(bytes / 1024);
  return (
    `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${kib(SUMMARY_LIMIT)}k, got ${kib(size)}k. ` +
    'For more information see: ' +
    'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-markdown-summary'
  );
}
