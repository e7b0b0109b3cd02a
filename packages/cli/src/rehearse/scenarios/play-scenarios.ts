import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { LiftlockError, type Problem, renderProblems } from '@liftlock/core';
import {
  LiveWriter,
  openPage,
  type PageServer,
  type ScenarioObserver,
  ScenarioRehearsal,
  type ScenarioResult,
  scenariosEnding,
  styleFor,
} from '@liftlock/rehearsal';
import { settleUnasked } from '../deploys.ts';
import type { Interruption } from '../interruption.ts';
import type { RehearseOptions } from '../options.ts';
import type { RehearseCommand } from '../surroundings.ts';
import { findScenarios, type ScenarioFile } from './find-scenarios.ts';
import { ScenarioView } from './scenario-view.ts';

/** Each scenario runs up to three jobs at once already. */
const AT_ONCE = Math.min(4, Math.max(1, Math.floor(availableParallelism() / 2)));

/** How long the pages are kept for a reader who has just gone from one page to another. */
const GRACE_MS = 3000;

interface Ended {
  readonly file: ScenarioFile;
  readonly result: ScenarioResult | undefined;
  readonly problems: readonly Problem[];
}

/** Plays scenarios. It is a success if every expectation of all of them held. */
export async function playScenarios(
  options: RehearseOptions,
  command: RehearseCommand,
  interruption: Interruption,
): Promise<ScenarioResult['conclusion']> {
  const { cwd, suiteRoot } = command;
  const { scenarios = {}, repo } = options;
  const files = findScenarios({ paths: scenarios.paths, repo, cwd, suiteRoot });
  const views: ScenarioView[] = [];
  const output = options.json ? command.stderr : command.stdout;
  const style = styleFor(output, command.env);
  let done = 0;
  const progress = () => (files.length > 1 ? `${done} of ${files.length} done` : '');
  const writer = new LiveWriter(output, () => statusOf([progress(), ...views.map((view) => view.status(Date.now()))]));
  const atOnce = Math.min(AT_ONCE, files.length);
  writer.start();
  const ended = await inTurn(files, atOnce, async (file) => {
    const view = new ScenarioView(file.shown, { style, writer, verbose: options.verbose, isOneOfMany: atOnce > 1 });
    views.push(view);
    const end = interruption.happened ? undefined : await playOne(file, view, { options, command, interruption });
    view.done();
    done += 1;
    if (end !== undefined && end.problems.length > 0) writer.lines(['', ...renderProblems(end.problems).split('\n')]);
    return end ?? { file, result: undefined, problems: [] };
  }).finally(() => writer.stop());
  if (!interruption.happened || options.json) writer.lines(scenariosEnding(ended.map(shown), style));
  if (options.json) command.stdout.write(`${JSON.stringify(documentOf(ended, scenarios.paths), null, 2)}\n`);
  return interruption.happened ? 'cancelled' : isGreen(ended) ? 'success' : 'failure';
}

function isGreen(ended: readonly Ended[]): boolean {
  return ended.every(({ result }) => result?.conclusion === 'success');
}

interface Surroundings {
  readonly options: RehearseOptions;
  readonly command: RehearseCommand;
  readonly interruption: Interruption;
}

/** A file that cannot be played does not keep the others from it. */
async function playOne(file: ScenarioFile, view: ScenarioView, surroundings: Surroundings): Promise<Ended> {
  try {
    return { file, result: await perform(file, view, surroundings), problems: [] };
  } catch (error) {
    if (!(error instanceof LiftlockError)) throw error;
    return { file, result: undefined, problems: error.problems };
  }
}

async function perform(
  { path, shown: name, repo }: ScenarioFile,
  view: ScenarioView,
  { options, command, interruption }: Surroundings,
): Promise<ScenarioResult> {
  const rehearsal = await ScenarioRehearsal.open({
    file: name,
    text: readFileSync(path, 'utf8'),
    suiteRoot: command.suiteRoot,
    repo,
    workflow: options.workflow,
    given: options.given,
    machine: options.machine,
    path: command.env['PATH'] ?? '',
    node: process.execPath,
    clock: () => Date.now(),
    signal: interruption.signal,
  });
  let page: PageServer | undefined;
  try {
    view.title(rehearsal.scenario.name);
    const note = await settleUnasked(rehearsal, options, command);
    if (note !== undefined) view.note(note);
    const { page: port } = options.scenarios ?? {};
    if (port !== undefined) page = await openPage(rehearsal.source, port);
    if (page !== undefined) view.note(`watch it at ${page.address('/runs')}`);
    const result = await rehearsal.play(page === undefined ? view : watchedOn(page, view));
    await page?.unwatched(interruption.signal, GRACE_MS);
    return result;
  } finally {
    await page?.close();
    await rehearsal.close();
  }
}

/** What the terminal hears of, the pages show. */
function watchedOn(page: PageServer, view: ScenarioView): ScenarioObserver {
  return {
    began: (step, text) => view.began(step, text),
    event: (run, event) => {
      page.event(event);
      view.event(run, event);
    },
    played: (step, text) => {
      page.changed();
      view.played(step, text);
    },
  };
}

/** So many at once, the results in the order of the list. */
async function inTurn<In, Out>(all: readonly In[], atOnce: number, run: (one: In) => Promise<Out>): Promise<Out[]> {
  const results: Out[] = [];
  const left = [...all.entries()];
  const work = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) results[next[0]] = await run(next[1]);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}

function statusOf(parts: readonly string[]): string {
  return parts.filter((text) => text !== '').join('   ');
}

function shown({ file, result }: Ended) {
  const expectations = (result?.steps ?? []).reduce((sum, { expected }) => sum + expected.length, 0);
  return { file: file.shown, conclusion: result?.conclusion ?? ('failure' as const), expectations };
}

/** Of one file that was named, its own document; of a folder, one with all of them. */
function documentOf(ended: readonly Ended[], paths: readonly string[] | undefined): object {
  const [first] = ended;
  const isOne = ended.length === 1 && paths?.[0] === first?.file.path;
  if (isOne && first?.result !== undefined) return first.result;
  const problems = ended.flatMap((each) => each.problems);
  if (isOne) return { schema: 1, problems };
  const scenarios = ended.flatMap(({ result }) => result ?? []);
  return { schema: 1, conclusion: isGreen(ended) ? 'success' : 'failure', scenarios, problems };
}
