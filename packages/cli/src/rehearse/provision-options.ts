import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { GivenProvisions } from '@liftlock/rehearsal';
import { listOf } from './event-options.ts';
import { readJsonObject } from './json-file.ts';
import { WrongOptions } from './wrong-options.ts';

type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

/** Options that stand in for what this machine has not. */
export const PROVISION_OPTIONS = ['actions', 'stub', 'skip-job', 'treat-as-this-machine'] as const;

export interface Place {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export function provisionsOf(values: Values, { cwd, env }: Place): GivenProvisions {
  return {
    actions: folderOf(values['actions'], cwd),
    cache: cacheFolder(env),
    engine: { path: env['PATH'] ?? '', env },
    stubs: Object.fromEntries(listOf(values, 'stub').map((stub) => stubOf(stub, cwd))),
    skipJobs: listOf(values, 'skip-job'),
    machines: listOf(values, 'treat-as-this-machine'),
  };
}

/** A name that is mistyped would only show as actions that are missing. */
function folderOf(written: Values[string], cwd: string): string | undefined {
  if (typeof written !== 'string') return undefined;
  const folder = resolve(cwd, written);
  if (!existsSync(folder)) throw new WrongOptions(`--actions ${written}: there is no folder ${folder}`);
  return folder;
}

/** Where programs of a user keep what they can fetch again (XDG Base Directory Specification). */
export function cacheFolder(env: Place['env']): string | undefined {
  const root = env['XDG_CACHE_HOME'] || env['LOCALAPPDATA'] || (env['HOME'] && join(env['HOME'], '.cache'));
  return root ? join(root, 'liftlock', 'actions') : undefined;
}

/** `owner/name` or `owner/name=outputs.json`. */
function stubOf(written: string, cwd: string): readonly [string, Readonly<Record<string, string>>] {
  const [action = '', ...rest] = written.split('=');
  if (!/^(?:[^/\s]+\/|docker:\/\/|\.)/.test(action)) {
    throw new WrongOptions(`--stub ${written}: write OWNER/NAME, or OWNER/NAME=outputs.json`);
  }
  const key = action.replace(/@.*$/, '').toLowerCase();
  if (rest.length === 0) return [key, {}];
  const file = rest.join('=');
  const outputs = Object.entries(readJsonObject(resolve(cwd, file), `--stub ${written}`));
  return [key, Object.fromEntries(outputs.map(([name, value]) => [name, asText(value)]))];
}

/** Outputs are texts. */
function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
