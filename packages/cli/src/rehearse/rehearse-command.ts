import { openPage, type PageServer, Rehearsal } from '@liftlock/rehearsal';
import { Interruption } from './interruption.ts';
import { openBrowser } from './open-browser.ts';
import { readOptions, type RehearseOptions, WrongOptions } from './options.ts';
import type { RehearseCommand } from './surroundings.ts';
import { Session } from './session.ts';

const INTERRUPTED = 130;

/** Gives the exit code: 0 if the run succeeded, 1 if not, 2 for wrong options, 130 after Ctrl-C. Problems are thrown. */
export async function rehearseCommand(
  given: Omit<RehearseCommand, 'signals' | 'openBrowser'> & Partial<RehearseCommand>,
) {
  const command: RehearseCommand = {
    signals: process,
    openBrowser: (address) => openBrowser(address, given.env),
    ...given,
  };
  const options = optionsOf(command);
  if (options === undefined) return 2;
  const interruption = new Interruption(command.signals);
  for (const output of [command.stdout, command.stderr]) interruption.watch(output);
  try {
    const { conclusion, problems } = await rehearse(options, command, interruption);
    const isGreen = conclusion === 'success' && problems.length === 0;
    if (conclusion !== 'cancelled' || !interruption.happened) return isGreen ? 0 : 1;
    command.stderr.write('Interrupted. Its processes have ended and its folders are gone.\n');
    return INTERRUPTED;
  } finally {
    interruption.ignore();
  }
}

async function rehearse(options: RehearseOptions, command: RehearseCommand, interruption: Interruption) {
  const rehearsal = await Rehearsal.open({
    suiteRoot: command.suiteRoot,
    repo: options.repo,
    workflow: options.workflow,
    given: options.given,
    keep: options.keep,
    path: command.env['PATH'] ?? '',
    node: process.execPath,
    clock: () => Date.now(),
    signal: interruption.signal,
  });
  let page: PageServer | undefined;
  try {
    if (options.page !== undefined) page = await openPage(rehearsal.source, options.page);
    return await new Session({ rehearsal, page, options, command, interruption }).run();
  } finally {
    await page?.close();
    await rehearsal.close();
  }
}

function optionsOf(command: RehearseCommand): RehearseOptions | undefined {
  try {
    return readOptions(command.values, command);
  } catch (error) {
    if (!(error instanceof WrongOptions)) throw error;
    command.stderr.write(`${error.message}. \`liftlock rehearse --help\` lists the options.\n`);
    return undefined;
  }
}
