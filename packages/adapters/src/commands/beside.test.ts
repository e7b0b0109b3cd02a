import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import type { Script } from '@liftlock/core';
import { Cancellation } from '../runtime/cancellation.ts';
import { scriptCommands } from './run-script.ts';
import { spool } from './spool.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'liftlock-beside-'));
  mkdirSync(join(folder, 'root'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function written(): { readonly log: Writable; readonly text: () => string } {
  const chunks: Buffer[] = [];
  const log = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
  return { log, text: () => Buffer.concat(chunks).toString() };
}

const script = (name: string, ...commands: string[]): Script => ({
  name,
  purpose: 'test',
  commands,
  folder: '.',
  inherits: 'all',
  oidc: false,
  environment: {},
  timeout: 20_000,
});

/** Runs all at the same time, each shown in a group. */
async function together(scripts: readonly Script[]) {
  const { log, text } = written();
  const port = scriptCommands({
    root: join(folder, 'root'),
    temporary: folder,
    environment: { PATH: process.env['PATH'], HOME: folder },
    log,
    cancellation: new Cancellation(),
  });
  const group = (name: string) => async (write: () => Promise<void>) => {
    log.write(`[${name}\n`);
    await write();
    log.write(']\n');
  };
  const ends = await Promise.all(scripts.map((one) => port.run(one, group(one.name))));
  return { ends, lines: text().split('\n') };
}

/** Waits for the file that the other one writes, so that both can only end if they run at the same time. */
const meet = (own: string, other: string) => [
  `for i in 1 2 3; do echo ${own}$i; done`,
  `touch ${own}; until [ -e ${other} ]; do read -t 0.05 <> <(:) || true; done`,
  `for i in 4 5 6; do echo ${own}$i; done`,
];

describe('scripts that run beside others', () => {
  test('run at the same time, and each is shown in one piece, between lines that nobody can guess', async () => {
    const { ends, lines } = await together([script('a', ...meet('a', 'b')), script('b', ...meet('b', 'a'))]);
    expect(ends.map(({ end }) => end)).toEqual(['passed', 'passed']);
    const shown = lines.filter((line) => !line.startsWith('::')).join(' ');
    const [a, b] = ['[a a1 a2 a3 a4 a5 a6 ]', '[b b1 b2 b3 b4 b5 b6 ]'];
    expect([`${a} ${b} `, `${b} ${a} `]).toContain(shown);
    expect(lines.filter((line) => line.startsWith('::stop-commands::'))).toHaveLength(2);
  });

  test('do not end what the others have started', async () => {
    const slow = [
      'sleep 600 & pid=$!',
      'touch b; until [ -e ended ]; do read -t 0.05 <> <(:) || true; done',
      'kill -0 $pid && echo alive',
    ];
    const quick = ['until [ -e b ]; do read -t 0.05 <> <(:) || true; done'];
    const { log } = written();
    const port = scriptCommands({
      root: join(folder, 'root'),
      temporary: folder,
      environment: { PATH: process.env['PATH'], HOME: folder },
      log,
      cancellation: new Cancellation(),
    });
    const show = (write: () => Promise<void>) => write();
    const running = port.run(script('slow', ...slow), show);
    await port.run(script('quick', ...quick), show);
    await port.run(script('sign', 'touch ended'), show);
    expect(await running).toMatchObject({ end: 'passed', tail: 'alive' });
  });

  test('leave neither output nor script behind', async () => {
    await together([script('a', 'echo a'), script('b', 'exit 1')]);
    expect(readdirSync(folder)).toEqual(['root']);
    expect(existsSync(join(folder, 'root/output'))).toBe(false);
  });
});

test('T22: output that is kept has a limit, says what was left out, and ends with a whole line', async () => {
  const { log, text } = written();
  const kept = spool(join(folder, 'output'), 12);
  for (const part of ['1234\n', '567\npassword\n', 'a\n']) kept.log.write(part);
  await kept.replay(log);
  expect(text()).toBe('1234\n567\n… 11 more bytes of output were left out.\n');
});
