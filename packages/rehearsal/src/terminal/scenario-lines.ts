import type { Expected, PlayedStep, StepConclusion } from '../kernel/scenario-result.ts';
import { clean } from './clean.ts';
import type { Style } from './style.ts';
import { wrap } from './wrap.ts';

/** Wide enough for a sentence, and narrow enough for half a screen. */
const COLUMNS = 100;

/** The title of a scenario, and the file that it is in. */
export function scenarioTitle(name: string, file: string, style: Style): string[] {
  return ['', `${style.bold(clean(name))}  ${style.dim(clean(file))}`];
}

/** A step that was played: how it ended, what held, and what did not with what was found. */
export function stepLines({ run, conclusion, expected }: PlayedStep, text: string, style: Style): string[] {
  const held = expected.filter(({ ok }) => ok);
  const missed = expected.filter(({ ok }) => !ok);
  const mark = missed.length === 0 ? style.green('✓') : style.red('✗');
  const ended = run === null && conclusion === 'success' ? '' : conclusionText(conclusion, style);
  const place = run === null ? '' : style.dim(`  run ${run}`);
  return [
    `  ${mark} ${clean(text)}${place}${ended}`,
    ...heldLines(held, style),
    ...missed.flatMap((each) => missedLines(each, style)),
  ];
}

function conclusionText(conclusion: StepConclusion, style: Style): string {
  const paint = { success: style.green, failure: style.red, refused: style.red }[conclusion as string] ?? style.yellow;
  return `  ${paint(conclusion)}`;
}

function heldLines(held: readonly Expected[], style: Style): string[] {
  const texts = held.map(({ what }) => clean(what)).filter((what) => !what.startsWith('conclusion: '));
  return texts.length === 0 ? [] : wrap(texts.join(' · '), COLUMNS - 6).map((line) => style.dim(`      ${line}`));
}

function missedLines({ what, found }: Expected, style: Style): string[] {
  const [first = '', ...more] = wrap(`expected ${clean(what)}; found ${clean(found)}`, COLUMNS - 8);
  return [`      ${style.red('✗')} ${first}`, ...more.map((line) => `        ${line}`)];
}

export interface Played {
  readonly file: string;
  readonly conclusion: 'success' | 'failure' | 'cancelled';
  readonly expectations: number;
}

/** What came of all of them. */
export function scenariosEnding(played: readonly Played[], style: Style): string[] {
  const failed = played.filter(({ conclusion }) => conclusion !== 'success');
  const scenarios = `${played.length} ${played.length === 1 ? 'scenario' : 'scenarios'}`;
  if (failed.length > 0) {
    const what = `${failed.length} of ${scenarios} failed:`;
    return ['', `${style.red('✗')} ${style.bold(what)}`, ...failed.map(({ file }) => `  ${clean(file)}`)];
  }
  const count = played.reduce((sum, { expectations }) => sum + expectations, 0);
  return [
    '',
    `${style.green('✓')} ${style.bold(`${scenarios}, ${count} ${count === 1 ? 'expectation' : 'expectations'} met.`)}`,
  ];
}
