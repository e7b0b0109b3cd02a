import { LiftlockError, nearest, renderProblems, unexpected } from '@liftlock/core';
import type { CommandLine } from './command-line.ts';
import { type Command, parseOptions } from './commands/command.ts';
import { HELP } from './help.ts';

/** Commands by name. Each is loaded only when it is called. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  plan: async () => (await import('./plan/index.ts')).plan,
  notes: async () => (await import('./notes/index.ts')).notes,
  changelog: async () => (await import('./changelog/index.ts')).changelog,
  check: async () => (await import('./check/index.ts')).check,
  rehearse: async () => (await import('./rehearse/index.ts')).rehearse,
};

/**
 * Runs one command and gives the exit code: 0 done, 1 a problem, 2 a wrong command line, 130 interrupted. Problems go to
 * stderr, in the same four sentences everywhere.
 */
export async function main(line: CommandLine): Promise<number> {
  const [name = '', ...rest] = line.args;
  if (name === '' || name === 'help' || name === '--help' || name === '-h') {
    line.stdout.write(HELP);
    return name === '' ? 2 : 0;
  }
  if (name === '--version') {
    line.stdout.write(`${line.version}\n`);
    return 0;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  return load === undefined ? unknownCommand(name, line) : runCommand(name, await load(), rest, line);
}

async function runCommand(name: string, command: Command, args: readonly string[], line: CommandLine): Promise<number> {
  const parsed = parseOptions(command, args);
  if (!parsed.ok) {
    line.stderr.write(`${parsed.why}. \`liftlock ${name} --help\` lists the options.\n`);
    return 2;
  }
  if (parsed.values['help'] === true) {
    line.stdout.write(command.help);
    return 0;
  }
  try {
    return await command.run(parsed.values, line);
  } catch (error) {
    const problems = error instanceof LiftlockError ? error.problems : [unexpected(firstLine(error))];
    line.stderr.write(`${renderProblems(problems)}\n`);
    return 1;
  }
}

function unknownCommand(name: string, line: CommandLine): number {
  const suggestion = nearest(name, Object.keys(COMMANDS));
  const hint = suggestion === undefined ? '' : ` Did you mean \`liftlock ${suggestion}\`?`;
  line.stderr.write(`There is no command "${name}".${hint} \`liftlock --help\` lists them.\n`);
  return 2;
}

function firstLine(error: unknown): string {
  return String((error as { message?: unknown } | null)?.message ?? error).split('\n')[0] ?? '';
}
