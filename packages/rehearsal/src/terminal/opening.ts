import { shortSha } from '../kernel/format.ts';
import { clean } from './clean.ts';
import type { Style } from './style.ts';

export interface Opening {
  readonly repository: string;
  readonly isSample?: boolean;
  readonly branch: string;
  readonly sha: string;
  readonly workflow: string;
  /** What starts it: `push of refs/heads/main`. */
  readonly event?: string;
  /** Secrets that the workflow names and nobody has given. */
  readonly absentSecrets: readonly string[];
  /** Files that differ from the commit. */
  readonly uncommitted: number;
  /** Where the page is; absent when there is none. */
  readonly address?: string;
}

/** What is said before the first job. */
export function openingLines(opening: Opening, style: Style): string[] {
  const { isSample, repository, branch, sha, workflow, event, address, absentSecrets, uncommitted } = opening;
  return [
    `${style.bold(`Liftlock rehearsal of ${isSample === true ? 'the sample ' : ''}${clean(repository)}`)} ${style.dim(`${clean(branch)} @ ${shortSha(sha)}`)}`,
    style.dim(clean(event === undefined ? workflow : `${workflow}, started by ${event}`)),
    ...(address === undefined ? [] : [`${style.dim('watch it at')} ${style.blue(address)}`]),
    ...(uncommitted === 0 ? [] : [style.yellow(uncommittedText(uncommitted))]),
    ...(absentSecrets.length === 0 ? [] : [style.yellow(absentText(absentSecrets.map(clean)))]),
  ];
}

function uncommittedText(count: number): string {
  return `${count} uncommitted ${count === 1 ? 'change is' : 'changes are'} not part of this run: it rehearses HEAD`;
}

function absentText(names: readonly string[]): string {
  const options = names.map((name) => `--secret ${name}`).join(' ');
  return `not passed, so empty in this run: ${names.join(', ')} (${options} passes the value from your environment)`;
}

export interface Waiting {
  readonly environments: readonly string[];
  readonly address: string | undefined;
  readonly reviewer: string;
  /** Whether keys can be pressed. */
  readonly keys: boolean;
}

export function waitingLines(waiting: Waiting, style: Style): string[] {
  const names = waiting.environments.map(clean);
  const verb = names.length === 1 ? 'is' : 'are';
  const keys = `${style.bold('a')} approve   ${style.bold('r')} reject   ${style.dim(`as ${clean(waiting.reviewer)}`)}`;
  return [
    '',
    style.yellow(style.bold(`${names.join(' and ')} ${verb} waiting for your review`)),
    ...(waiting.address === undefined ? [] : [`  ${style.blue(waiting.address)}`]),
    ...(waiting.keys ? [`  ${keys}`] : [style.dim('  to run unattended, pass --approve or --reject')]),
  ];
}
