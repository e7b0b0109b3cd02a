import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandsPort, Script } from '@liftlock/core';

/** What runs in one environment. */
export interface Machine {
  /** SHA-256 of the bytes that were deployed; empty before the first. */
  holds: string;
  /** Version of those bytes, as the deploy was told. */
  version: string;
  /** What was there before, for the rollback of the deploy that is on its way. */
  before: { readonly holds: string; readonly version: string } | undefined;
  /** Name of the newest snapshot of its data; empty before the first. */
  snapshot: string;
  /** Whether these bytes were validated since they came. */
  checked: boolean;
}

/** The only artifact of the pipeline of these stories. */
export const ARTIFACT = 'app.txt';

/** Components that are released apart have machines of their own. */
export function machineName(environment: string, component: string | null): string {
  return (component ?? '') === '' ? environment : `${environment} (${component})`;
}

const NOTHING = { holds: '', version: '', before: undefined, snapshot: '', checked: false };

/** What the steps of the stories change, in place of scripts: a machine for each environment that holds bytes. */
export class Machines implements CommandsPort {
  readonly state: Record<string, Machine>;
  /** A version that is broken in production alone. */
  broken = '';

  constructor(state: Record<string, Machine> = empty('staging', 'production')) {
    this.state = state;
  }

  static named(...names: readonly string[]): Machines {
    return new Machines(empty(...names));
  }

  copy(): Machines {
    return Object.assign(new Machines(structuredClone(this.state)), { broken: this.broken });
  }

  run({ name, purpose, commands, environment }: Script): ReturnType<CommandsPort['run']> {
    const { LIFTLOCK_ENVIRONMENT: where = '', LIFTLOCK_COMPONENT: component = '' } = environment;
    const machine = this.state[machineName(where, component)];
    if (machine === undefined) throw new Error(`there is no machine for ${JSON.stringify(environment)}`);
    const [command = ''] = commands;
    if (name.startsWith('parity: ')) {
      return Promise.resolve({ end: 'passed', duration: 1, tail: command.replace('echo ', '') });
    }
    if (purpose === 'data') takeSnapshot(machine, environment);
    if (purpose === 'deploy') deploy(machine, environment);
    if (purpose === 'rollback') requireOwnSnapshot(machine, environment);
    if (purpose === 'rollback' && command !== RESTORE) undo(machine);
    if (purpose === 'validate' && where === 'production' && machine.version === this.broken) {
      return Promise.resolve({ end: 'failed', exitCode: 1, duration: 1, tail: 'It is broken.' });
    }
    if (purpose === 'validate') machine.checked = machine.holds !== '';
    return Promise.resolve({ end: 'passed', duration: 1, tail: '' });
  }
}

function empty(...names: readonly string[]): Record<string, Machine> {
  return Object.fromEntries(names.map((name) => [name, { ...NOTHING }]));
}

function deploy(machine: Machine, environment: Readonly<Record<string, string>>): void {
  const bytes = readFileSync(join(environment['LIFTLOCK_ARTIFACTS'] ?? '', ARTIFACT));
  const holds = createHash('sha256').update(bytes).digest('hex');
  const { holds: held, version } = machine;
  if (held !== holds) machine.before = { holds: held, version };
  Object.assign(machine, { holds, version: environment['LIFTLOCK_VERSION'] ?? '', checked: false });
}

/** The name of a snapshot of the data that a version is about to change. */
export const snapshotBefore = (version: string) => `before-${version}`;

function takeSnapshot(machine: Machine, environment: Readonly<Record<string, string>>): void {
  machine.snapshot = snapshotBefore(environment['LIFTLOCK_VERSION'] ?? '');
  writeFileSync(environment['LIFTLOCK_OUTPUT'] ?? '', `snapshot=${machine.snapshot}\n`);
}

/** What gets the data of a snapshot back, and leaves the bytes that run. */
export const RESTORE = 'restore';

/** Whoever goes back is told of no other snapshot than the one that was made for it. */
function requireOwnSnapshot(
  machine: Machine,
  { LIFTLOCK_SNAPSHOT: told = '' }: Readonly<Record<string, string>>,
): void {
  if (told !== '' && told !== machine.snapshot)
    throw new Error(`the rollback was told of ${told}, and ${machine.snapshot} was made`);
}

function undo(machine: Machine): void {
  Object.assign(machine, machine.before ?? {}, { before: undefined, checked: false });
}
