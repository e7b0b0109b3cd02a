import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { delimiter, join, resolve } from 'node:path';
import type { DeployMode } from '../../packages/rehearsal/src/kernel/deploys.ts';
import { ScenarioRehearsal, type ScenarioResult } from '../../packages/rehearsal/src/scenario/index.ts';
import { place } from '../rehearsal/rehearse.ts';

export interface PlayOptions {
  readonly deploy: DeployMode;
  /** A folder whose commands come before those of the machine. */
  readonly commands?: string;
  /** Settings of environments, over those of the scenario. */
  readonly environments?: Readonly<Record<string, object>>;
}

/** Plays a scenario of an example with the bundles in `dist/`. */
export async function play(repo: string, file: string, options: PlayOptions): Promise<ScenarioResult> {
  const { deploy, commands, environments = {} } = options;
  const rehearsal = await ScenarioRehearsal.open({
    file,
    text: withSettings(readFileSync(join(repo, '.github/rehearsals', file), 'utf8'), environments),
    repo,
    suiteRoot: resolve('.'),
    temporary: place(),
    path: [...(commands === undefined ? [] : [commands]), process.env['PATH'] ?? ''].join(delimiter),
    node: process.execPath,
    clock: () => Date.now(),
    signal: new AbortController().signal,
  });
  try {
    await rehearsal.contain({ mode: deploy, allowed: [] });
    return await rehearsal.play({
      began() {},
      event() {},
      played() {},
    });
  } finally {
    await rehearsal.close();
  }
}

function withSettings(text: string, settings: Readonly<Record<string, object>>): string {
  const scenario = parse(text) as { readonly environments?: Readonly<Record<string, object>> };
  const { environments = {} } = scenario;
  const changed = Object.entries(settings).map(([name, more]) => [name, { ...environments[name], ...more }]);
  return stringify({ ...scenario, environments: { ...environments, ...Object.fromEntries(changed) } });
}
