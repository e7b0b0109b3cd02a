import { nearest } from '@liftlock/core';
import type { CommandLine } from './command-line.ts';
import { type Command, type OptionValues, parseOptions } from './commands/command.ts';
import { problemsOf } from './commands/faults.ts';
import { failure, finish } from './commands/result.ts';
import { HELP } from './help.ts';

/** Commands by name. Each is loaded only when it is called. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  init: async () => (await import('./init/index.ts')).init,
  plan: async () => (await import('./plan/index.ts')).plan,
  notes: async () => (await import('./notes/index.ts')).notes,
  changelog: async () => (await import('./changelog/index.ts')).changelog,
  check: async () => (await import('./check/index.ts')).check,
  status: async () => (await import('./status/index.ts')).status,
  history: async () => (await import('./history/index.ts')).history,
  doctor: async () => (await import('./doctor/index.ts')).doctor,
  lock: async () => (await import('./lock/index.ts')).lock,
  unlock: async () => (await import('./lock/index.ts')).unlock,
  yank: async () => (await import('./yank/index.ts')).yank,
  actions: async () => (await import('./actions/index.ts')).actions,
  rehearse: async () => (await import('./rehearse/index.ts')).rehearse,
  completion: async () => (await import('./completion/index.ts')).completion(COMMANDS),
};

const HELP_NAMES = ['help', '--help', '-h'];
const VERSION_NAMES = ['version', '--version', '-v'];

/**
 * Runs one command and gives the exit code: 0 done, 1 a problem, 2 a wrong command line, 130 interrupted. Problems go to
 * stderr, in the same four sentences everywhere, and with `--json` to stdout as well, as a document.
 */
export async function main(line: CommandLine): Promise<number> {
  const [name = '', ...rest] = line.args;
  if (HELP_NAMES.includes(name) && rest.length > 0 && !VERSION_NAMES.includes(rest[0] ?? ''))
    return start(rest[0] ?? '', ['--help'], line);
  if (name === '' || HELP_NAMES.includes(name)) {
    line.stdout.write(`${HELP}${await readOn(undefined, line)}`);
    return name === '' ? 2 : 0;
  }
  if (VERSION_NAMES.includes(name)) {
    const { versionText } = await import('./suite/version-text.ts');
    line.stdout.write(`${await versionText(line)}\n`);
    return 0;
  }
  return start(name, rest, line);
}

async function start(name: string, args: readonly string[], line: CommandLine): Promise<number> {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  return load === undefined ? unknownCommand(name, line) : runCommand(name, await load(), args, line);
}

async function runCommand(name: string, command: Command, args: readonly string[], line: CommandLine): Promise<number> {
  const parsed = parseOptions(command, args);
  if (!parsed.ok) {
    line.stderr.write(`${parsed.why} \`liftlock ${name} --help\` lists the options.\n`);
    return 2;
  }
  if (parsed.values['help'] === true) {
    line.stdout.write(`${command.help}${await readOn(name, line)}`);
    return 0;
  }
  const code = await run(command, parsed.values, line);
  if (code === 1 && parsed.values['json'] !== true) {
    const { codesExplained } = await import('./suite/pages.ts');
    line.stderr.write(await codesExplained(line));
  }
  return code;
}

async function run(command: Command, values: OptionValues, line: CommandLine): Promise<number> {
  try {
    return await command.run(values, line);
  } catch (error) {
    return finish(failure(problemsOf(error, line.env), values['json'] === true), line);
  }
}

/** Only who asks for help waits for where to read on. */
async function readOn(name: string | undefined, line: CommandLine): Promise<string> {
  const pages = await import('./suite/pages.ts');
  return pages.readOn(name, line);
}

function unknownCommand(name: string, line: CommandLine): number {
  const suggestion = nearest(name, Object.keys(COMMANDS));
  const hint = suggestion === undefined ? '' : ` Did you mean \`liftlock ${suggestion}\`?`;
  line.stderr.write(`There is no command "${name}".${hint} \`liftlock --help\` lists them.\n`);
  return 2;
}
