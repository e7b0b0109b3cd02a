import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import type { ScriptEnd } from '@liftlock/core';
import { Cancellation } from '../runtime/cancellation.ts';
import { scriptCommands } from './run-script.ts';

/** Every program says `ready` in a file once it is what it is meant to be, and would then run for ten minutes. */
const PROGRAMS: Readonly<Record<string, readonly string[]>> = {
  'hangs without a word': ['touch ready', 'exec sleep 600'],
  'computes without a pause': ['touch ready', 'while :; do :; done'],
  'ignores SIGTERM and SIGINT': ["trap '' TERM INT HUP", 'touch ready', 'while :; do sleep 0.1; done'],
  'starts anew when it is asked to end': ["trap 'sleep 600 & wait' TERM", 'touch ready', 'while :; do sleep 0.1; done'],
  'has stopped itself': ['(until [ -s ready ]; do sleep 0.02; done) & echo x > ready', 'kill -STOP $BASHPID'],
  'becomes a daemon': ["setsid sh -c 'touch ready; exec sleep 600' < /dev/null > /dev/null 2>&1 &", 'sleep 600'],
  'becomes a daemon of a daemon, which ignores SIGTERM': [
    `setsid sh -c 'setsid sh -c "trap \\"\\" TERM; touch ready; while :; do sleep 0.1; done" &' > /dev/null 2>&1`,
    'sleep 600',
  ],
  'starts children that start children': [
    'for a in 1 2 3; do (for b in 1 2 3; do (sleep 600) & done; wait) & done',
    'touch ready',
    'wait',
  ],
  'closes its output': ['exec > /dev/null 2>&1 < /dev/null', 'touch ready', 'sleep 600'],
  'holds its output open from the background': ['(sleep 600) &', '(sleep 600) &', 'touch ready', 'wait'],
  'writes without end': ['touch ready', 'yes'],
  'writes one line without end': ['touch ready', "tr '\\0' 'x' < /dev/zero"],
  'writes bytes that are no text': ['touch ready', 'cat /dev/urandom'],
  'is ended by a signal, and leaves something behind': [
    'setsid sleep 600 > /dev/null 2>&1 &',
    'touch ready',
    'sleep 600 & kill -SEGV $!',
    'sleep 600',
  ],
};

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'liftlock-hostile-'));
  mkdirSync(join(folder, 'root'));
});

afterEach(() => {
  for (const pid of processesHere()) {
    try {
      process.kill(Number(pid), 'SIGKILL');
    } catch {
      // It has ended since.
    }
  }
  rmSync(folder, { recursive: true, force: true });
});

/** Ids of the living processes whose environment names the folder of this test: whatever a program starts inherits it. */
function processesHere(): string[] {
  return readdirSync('/proc').filter((entry) => {
    if (!/^\d+$/.test(entry)) return false;
    try {
      const isDead = /\) [ZX] /.test(readFileSync(`/proc/${entry}/stat`, 'latin1'));
      return !isDead && readFileSync(`/proc/${entry}/environ`, 'latin1').includes(`HERE=${folder}\0`);
    } catch {
      return false;
    }
  });
}

async function soon(isSo: () => boolean): Promise<boolean> {
  for (let look = 0; look < 500; look += 1) {
    if (isSo()) return true;
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
  }
  return false;
}

function start(commands: readonly string[], timeout: number, cancellation: Cancellation): Promise<ScriptEnd> {
  const log = new Writable({ write: (_chunk, _encoding, done) => done() });
  const root = join(folder, 'root');
  const environment = { PATH: process.env['PATH'], HOME: folder, HERE: folder };
  const grace = { timeout: 200, cancel: 200 };
  const port = scriptCommands({ root, temporary: folder, environment, log, cancellation, grace });
  return port.run({
    name: 'step',
    purpose: 'build',
    commands,
    folder: '.',
    inherits: 'all',
    oidc: false,
    environment: {},
    timeout,
  });
}

const isReady = () => readdirSync(join(folder, 'root')).includes('ready');

describe('J13: a step that', () => {
  test.each(Object.keys(PROGRAMS))('%s leaves no process when it is cancelled', async (name) => {
    const cancellation = new Cancellation();
    const ended = start(PROGRAMS[name] ?? [], 60_000, cancellation);
    expect(await soon(isReady)).toBe(true);
    expect(processesHere()).not.toEqual([]);
    cancellation.request();
    expect((await ended).end).toBe('cancelled');
    expect(await soon(() => processesHere().length === 0)).toBe(true);
  });

  test.each(Object.keys(PROGRAMS))('%s leaves no process when its time is over', async (name) => {
    const { end } = await start(PROGRAMS[name] ?? [], 1_000, new Cancellation());
    expect(end).toBe('timed-out');
    expect(await soon(() => processesHere().length === 0)).toBe(true);
  });
});
