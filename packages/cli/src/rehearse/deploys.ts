import {
  askForKey,
  type DeployCommand,
  type DeployMode,
  type DeploysOptions,
  deployCommandLines,
  deployModeText,
  deployQuestionLines,
  styleFor,
} from '@liftlock/rehearsal';
import type { Interruption } from './interruption.ts';
import type { RehearseOptions } from './options.ts';
import type { RehearseCommand } from './surroundings.ts';

const KEYS: Readonly<Record<string, DeployMode>> = { s: 'sandbox', p: 'print', r: 'run' };

/** A rehearsal of one run, or a scenario. */
interface Containable {
  readonly deployCommands: readonly DeployCommand[];
  readonly mayUseContainers: boolean;
  whyNoSandbox(): Promise<string | undefined>;
  contain(options: DeploysOptions): Promise<void>;
}

interface Surroundings {
  readonly command: RehearseCommand;
  readonly interruption: Interruption;
}

interface Asked extends Containable {
  readonly fixture: { readonly owner: string; readonly repository: string };
}

/** Lists what could reach the world, and settles what becomes of it, before anything runs. */
export async function settleDeploys(
  rehearsal: Asked,
  options: RehearseOptions,
  surroundings: Surroundings,
): Promise<void> {
  if (nothingToSettle(rehearsal, options)) return;
  const { command } = surroundings;
  const output = options.json ? command.stderr : command.stdout;
  const style = styleFor(output, command.env);
  const say = (lines: readonly string[]) => output.write(`${lines.join('\n')}\n`);
  const { owner, repository } = rehearsal.fixture;
  const commands = rehearsal.deployCommands;
  if (commands.length > 0) say(deployCommandLines(commands, `${owner}/${repository}`, style));
  if (options.deploys.mode !== undefined || !options.hasKeys) {
    say([style.yellow((await settleUnasked(rehearsal, options, command)) ?? ''), '']);
    return;
  }
  const noSandbox = await rehearsal.whyNoSandbox();
  say(deployQuestionLines(noSandbox, style));
  const mode = await ask(noSandbox === undefined, surroundings);
  await rehearsal.contain(containment(mode, options, command));
}

/** As the options say, and printed where they say nothing. Gives what is to be said about it. */
export async function settleUnasked(
  rehearsal: Containable,
  options: RehearseOptions,
  command: RehearseCommand,
): Promise<string | undefined> {
  if (nothingToSettle(rehearsal, options)) return undefined;
  const noSandbox = options.deploys.mode === 'sandbox' ? await rehearsal.whyNoSandbox() : undefined;
  const mode = noSandbox === undefined ? (options.deploys.mode ?? 'print') : 'print';
  await rehearsal.contain(containment(mode, options, command));
  if (noSandbox !== undefined) return deployModeText(mode, `there is no sandbox here, since ${noSandbox}`);
  if (options.deploys.mode !== undefined) return deployModeText(mode, `--deploy=${mode}`);
  return deployModeText(mode, 'nobody was asked. --deploy=sandbox and --deploy=run run them');
}

/** Containers have no network where a mode without it is asked for, whether or not a step could reach the world. */
function nothingToSettle({ deployCommands, mayUseContainers }: Containable, { deploys }: RehearseOptions): boolean {
  const closes = mayUseContainers && deploys.mode !== undefined && deploys.mode !== 'run';
  return deployCommands.length === 0 && !closes;
}

async function ask(hasSandbox: boolean, { command, interruption }: Surroundings): Promise<DeployMode> {
  const keys = Object.keys(KEYS).filter((key) => key !== 's' || hasSandbox);
  const actions = { input: command.stdin, output: command.stdout, interrupt: () => interruption.interrupt() };
  const key = await askForKey(keys, actions, interruption.signal);
  return KEYS[key ?? 'p'] ?? 'print';
}

function containment(mode: DeployMode, { deploys }: RehearseOptions, { env }: RehearseCommand): DeploysOptions {
  return { mode, allowed: deploys.allowed, agent: env['SSH_AUTH_SOCK'] };
}
