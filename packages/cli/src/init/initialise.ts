import type { CommandLine } from '../command-line.ts';
import type { Kind } from './ecosystems/detect-projects.ts';
import { filesText, foundText, nextText } from './init-text.ts';
import { type Ask, isYes } from './questions.ts';
import { type SetUp, setUp } from './setup/set-up.ts';
import type { SuiteReference } from './workflows/shape.ts';
import { type Survey, survey } from './survey/survey.ts';
import { differenceOf, type FileState, statesOf, writeFiles } from './write-files.ts';

export interface InitRequest {
  readonly folder: string;
  readonly suite: SuiteReference;
  readonly kind: Kind | undefined;
  readonly isDry: boolean;
  /** Without a terminal: whether files that differ are replaced. */
  readonly replaces: boolean;
  /** Undefined where nobody is asked. */
  readonly ask: Ask | undefined;
  readonly line: CommandLine;
}

/** Looks, says what it found, asks at most three times, and writes. Gives the exit code. */
export async function initialise(request: InitRequest): Promise<number> {
  const { folder, suite, isDry, line } = request;
  const found = await survey(folder, line.env);
  const first = setUp(found, { kind: request.kind, suite });
  line.stdout.write(`${foundText(first)}\n`);
  const plan = await withKind(found, request, first);
  const states = await statesOf(folder, plan.files);
  line.stdout.write(`${filesText(states)}\n`);
  await showFiles(states, request);
  const wanted = isDry ? [] : await chosen(states, request);
  await writeFiles(folder, wanted);
  const kept = states.filter((file) => file.state === 'different' && !wanted.includes(file));
  line.stdout.write(outcome(wanted, kept, isDry));
  const isDeclined = !isDry && states.some((file) => file.state === 'new' && !wanted.includes(file));
  if (!isDeclined) line.stdout.write(nextText(plan, wanted.length > 0));
  return 0;
}

/** The first question, unless `--kind` answers it. */
async function withKind(found: Survey, { ask, kind, suite }: InitRequest, plan: SetUp): Promise<SetUp> {
  if (ask === undefined || kind !== undefined) return plan;
  const answer = await ask('Is this a library, which is published, or a service, which is deployed?', plan.kind);
  const other = answer.startsWith('s') ? 'service' : answer.startsWith('l') ? 'library' : plan.kind;
  return other === plan.kind ? plan : setUp(found, { kind: other, suite });
}

/** A dry run shows every file; otherwise only what somebody else wrote is compared. */
async function showFiles(states: readonly FileState[], { folder, isDry, line }: InitRequest): Promise<void> {
  for (const file of states) {
    if (file.state === 'different') line.stdout.write(`${await differenceOf(folder, file)}\n`);
    if (file.state === 'new' && isDry) line.stdout.write(`── ${file.path}\n${file.content}\n`);
  }
}

/** The second question is about new files, the third about those that are there. */
async function chosen(states: readonly FileState[], { ask, replaces }: InitRequest): Promise<FileState[]> {
  const of = (state: FileState['state']) => states.filter((file) => file.state === state);
  const [fresh, different] = [of('new'), of('different')];
  if (ask === undefined) return [...fresh, ...(replaces ? different : [])];
  const writes = fresh.length > 0 && isYes(await ask(`Write ${count(fresh)}?`, 'yes'));
  const overwrites = different.length > 0 && isYes(await ask(`Replace ${count(different)}?`, 'no'));
  return [...(writes ? fresh : []), ...(overwrites ? different : [])];
}

function count(files: readonly FileState[]): string {
  return files.length === 1 ? (files[0]?.path ?? '') : `${files.length} files`;
}

function outcome(written: readonly FileState[], kept: readonly FileState[], isDry: boolean): string {
  if (isDry) return 'Nothing was written: this is a dry run.\n\n';
  const keeps = kept.length === 0 ? '' : ` Kept ${count(kept)}; \`--yes --replace\` replaces them.`;
  return `${written.length === 0 ? 'Nothing was written.' : `Wrote ${count(written)}.`}${keeps}\n\n`;
}
