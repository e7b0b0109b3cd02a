import { resolve } from 'node:path';
import type { AskedEvent, AsIf } from '@liftlock/rehearsal';
import { readJsonObject } from './json-file.ts';
import { WrongOptions } from './wrong-options.ts';

type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

/** Options that say what starts the workflow. */
export const EVENT_OPTIONS = ['event', 'tag', 'input', 'payload', 'branch', 'as-if'] as const;

export function askedEvent(values: Values, cwd: string): AskedEvent {
  const [event, tag, payload] = ['event', 'tag', 'payload'].map((name) => textOf(values, name));
  const inputs = pairsOf(values, 'input');
  const takesTag = event === undefined || event === 'push' || event === 'release';
  if (tag !== undefined && !takesTag) throw new WrongOptions(`--tag is for a push or a release, not for ${event}`);
  const byHand = Object.keys(inputs).length > 0;
  if (byHand && event !== undefined && event !== 'workflow_dispatch') {
    throw new WrongOptions(`--input is for workflow_dispatch, not for ${event}`);
  }
  return {
    event: event ?? (byHand ? 'workflow_dispatch' : undefined),
    tag: tag?.replace(/^refs\/tags\//, ''),
    inputs,
    payload: payload === undefined ? undefined : readJsonObject(resolve(cwd, payload), `--payload ${payload}`),
  };
}

export const KINDS: readonly AsIf[] = ['feat', 'fix', 'breaking'];

export function changeOf(values: Values): { readonly branch?: string | undefined; readonly asIf?: AsIf | undefined } {
  const written = textOf(values, 'as-if');
  const asIf = KINDS.find((kind) => kind === written);
  if (written !== undefined && asIf === undefined) throw new WrongOptions(`--as-if ${written}: feat, fix or breaking`);
  return { branch: textOf(values, 'branch')?.replace(/^refs\/heads\//, ''), asIf };
}

/** `NAME=VALUE`, any number of times. */
function pairsOf(values: Values, option: string): Record<string, string> {
  const pairs = listOf(values, option).map((pair) => {
    const [name = '', ...rest] = pair.split('=');
    if (name === '' || rest.length === 0) throw new WrongOptions(`--${option} ${pair}: write NAME=VALUE`);
    return [name, rest.join('=')] as const;
  });
  return Object.fromEntries(pairs);
}

export function listOf(values: Values, name: string): string[] {
  const value = values[name];
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

function textOf(values: Values, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}
