import { LiftlockError, type Problem, renderProblems, schemaAddress, unexpected } from '@liftlock/core';
import {
  explanationLines,
  type JobConclusion,
  nobodyToReview,
  openPage,
  type PageServer,
  Rehearsal,
  type RehearsalOptions,
  styleFor,
} from '@liftlock/rehearsal';
import { suiteCopy } from '../suite/suite-reference.ts';
import { settleDeploys } from './deploys.ts';
import { Interruption } from './interruption.ts';
import { openBrowser } from './open-browser.ts';
import { readOptions, type RehearseOptions, wrongOptions, WrongOptions } from './options.ts';
import { ownRepository } from './own-repository.ts';
import { playScenarios } from './scenarios/play-scenarios.ts';
import type { RehearseCommand } from './surroundings.ts';
import { Session } from './session.ts';

const INTERRUPTED = 130;

/**
 * Gives the exit code: 0 if the run succeeded, 1 if not, 2 for wrong options, 130 after Ctrl-C. Problems are thrown,
 * or with `--json` are the document on stdout, and told on stderr.
 */
export async function rehearseCommand(
  given: Omit<RehearseCommand, 'signals' | 'openBrowser'> & Partial<RehearseCommand>,
) {
  const command: RehearseCommand = {
    signals: process,
    openBrowser: (address) => openBrowser(address, given.env),
    ...given,
  };
  try {
    return await rehearseOnce(command);
  } catch (error) {
    if (command.values['json'] !== true) return withoutDocument(error, command);
    const problems = problemsIn(error);
    command.stdout.write(`${JSON.stringify({ schema: 1, problems }, null, 2)}\n`);
    command.stderr.write(`${renderProblems(problems)}\n`);
    return error instanceof WrongOptions ? 2 : 1;
  }
}

async function rehearseOnce(command: RehearseCommand): Promise<number> {
  const { cwd, env, stdin, stdout } = command;
  const isTTY = stdin.isTTY === true && stdout.isTTY === true;
  const own = ownRepository(cwd, command.suiteRoot);
  const options = readOptions(command.values, { cwd, env, isTTY, own });
  const interruption = new Interruption(command.signals);
  for (const output of [command.stdout, command.stderr]) interruption.watch(output);
  try {
    const run = options.explain ? explain : options.scenarios === undefined ? rehearse : playScenarios;
    const conclusion = await run(options, command, interruption);
    if (conclusion !== 'cancelled' || !interruption.happened) return conclusion === 'success' ? 0 : 1;
    command.stderr.write('Interrupted. Its processes have ended and its folders are gone.\n');
    return INTERRUPTED;
  } finally {
    interruption.ignore();
  }
}

/** A run that is green although a release that was due did not happen is a failure. */
async function rehearse(
  options: RehearseOptions,
  command: RehearseCommand,
  interruption: Interruption,
): Promise<JobConclusion> {
  const rehearsal = await Rehearsal.open(rehearsalOptions(options, command, interruption));
  let page: PageServer | undefined;
  try {
    if (options.writeSettings) return await writeSettings(rehearsal, command);
    const reviewed = rehearsal.reviewed;
    if (reviewed.length > 0 && options.decision === undefined && !options.attended) {
      throw new LiftlockError(nobodyToReview(reviewed));
    }
    await settleDeploys(rehearsal, options, { command, interruption });
    if (options.page !== undefined) page = await openPage(rehearsal.source, options.page);
    const { conclusion, problems } = await new Session({ rehearsal, page, options, command, interruption }).run();
    return conclusion === 'success' && problems.length > 0 ? 'failure' : conclusion;
  } finally {
    await page?.close();
    await rehearsal.close();
  }
}

/** Runs nothing, and overwrites nothing. */
async function writeSettings(rehearsal: Rehearsal, command: RehearseCommand): Promise<JobConclusion> {
  const copy = await suiteCopy(command);
  const schema = copy === undefined ? undefined : schemaAddress('rehearsal.schema.json', copy);
  try {
    command.stdout.write(`Wrote ${await rehearsal.writeSettings(schema)}. Adapt it and commit it.\n`);
    return 'success';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new WrongOptions('--write-settings: .github/rehearsal.yml exists already');
  }
}

function rehearsalOptions(
  options: RehearseOptions,
  command: RehearseCommand,
  interruption: Interruption,
): RehearsalOptions {
  const { repo, workflow, all, asked, change, provisions, given, machine, keep } = options;
  return {
    repo,
    workflow,
    all,
    asked,
    change,
    provisions,
    given,
    machine,
    keep,
    suiteRoot: command.suiteRoot,
    path: command.env['PATH'] ?? '',
    node: process.execPath,
    clock: () => Date.now(),
    signal: interruption.signal,
  };
}

/** Runs nothing. */
async function explain(
  options: RehearseOptions,
  command: RehearseCommand,
  interruption: Interruption,
): Promise<JobConclusion> {
  const workflows = await Rehearsal.explainAll(rehearsalOptions(options, command, interruption));
  const style = styleFor(command.stdout, command.env);
  const ok = workflows.every((each) => each.ok);
  const document = options.all ? { schema: 1, ok, workflows } : workflows[0];
  const texts = options.json
    ? [JSON.stringify(document, null, 2)]
    : workflows.map((each) => explanationLines(each, style).join('\n'));
  command.stdout.write(`${texts.join('\n\n')}\n`);
  return ok ? 'success' : 'failure';
}

/** A wrong command line is told in one line; everything else is told by the program around the command. */
function withoutDocument(error: unknown, command: RehearseCommand): number {
  if (!(error instanceof WrongOptions)) throw error;
  command.stderr.write(`${error.message}. \`liftlock rehearse --help\` lists the options.\n`);
  return 2;
}

function problemsIn(error: unknown): readonly Problem[] {
  if (error instanceof LiftlockError) return error.problems;
  if (error instanceof WrongOptions) return [wrongOptions(error)];
  return [unexpected(String((error as Error | null)?.message ?? error).split('\n')[0] ?? '')];
}
