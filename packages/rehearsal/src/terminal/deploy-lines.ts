import type { DeployCommand, DeployMode } from '../kernel/deploys.ts';
import { clean } from './clean.ts';
import type { Style } from './style.ts';

/** A script of a thousand lines must not push the question off the screen. */
const MOST_LINES = 6;

/** What could reach the world, before anything runs. `repository` as `acme/shop`. */
export function deployCommandLines(commands: readonly DeployCommand[], repository: string, style: Style): string[] {
  return [
    '',
    style.bold(`These steps of ${clean(repository)} could reach the world beyond this machine:`),
    ...commands.flatMap(({ step, why, commands: lines }) => [
      `  ${clean(step)}${why === undefined ? '' : style.dim(` (it ${clean(why)})`)}`,
      ...lines.slice(0, MOST_LINES).map((line) => style.dim(`    ${clean(line)}`)),
      ...(lines.length > MOST_LINES ? [style.dim(`    … ${lines.length - MOST_LINES} more lines`)] : []),
    ]),
  ];
}

/** @param noSandbox Why there is none here. */
export function deployQuestionLines(noSandbox: string | undefined, style: Style): string[] {
  const key = (name: string) => style.bold(name);
  return [
    '',
    ...(noSandbox === undefined
      ? [`  ${key('s')} sandbox: run them without network and credentials ${style.dim('(Enter)')}`]
      : []),
    `  ${key('p')} print: show them, and take them as done${noSandbox === undefined ? '' : style.dim(' (Enter)')}`,
    `  ${key('r')} run: run them with your network`,
    ...(noSandbox === undefined ? [] : [style.dim(`  no sandbox here: ${clean(noSandbox)}`)]),
  ];
}

/** What becomes of them, and why. */
export function deployModeText(mode: DeployMode, why: string): string {
  const what = { print: 'printed and not run', run: 'run', sandbox: 'run without network and credentials' }[mode];
  return `Steps that could reach the world are ${what}: ${why}`;
}
