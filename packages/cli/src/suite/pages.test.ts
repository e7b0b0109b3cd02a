import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { HELP } from '../help.ts';
import { main } from '../main.ts';
import { PAGES } from './pages.ts';

const SHA = 'c'.repeat(40);
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'liftlock-pages-'));
  const repository = { url: 'git+https://github.com/acme/liftlock.git' };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ version: '1.2.3', gitHead: SHA, repository }));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What an installation from npm says, at a terminal or without one. */
async function says(args: readonly string[], isTTY: boolean) {
  const written: string[] = [];
  const sink = () =>
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        written.push(chunk.toString());
        done();
      },
    });
  const env = { PATH: process.env['PATH'] };
  const stdin = Readable.from([]);
  const stderr = Object.assign(sink(), { isTTY });
  await main({ args, cwd: folder, env, stdin, stdout: sink(), stderr, suiteRoot: folder, version: '1.2.3' });
  return written.join('');
}

const DOCS = `https://github.com/acme/liftlock/blob/${SHA}/docs`;

test('every command has a page', () => {
  const commands = [...HELP.matchAll(/^ {2}liftlock ([a-z]+) {2}/gm)].map(([, name]) => name);
  expect(commands.filter((name) => !Object.hasOwn(PAGES, name ?? ''))).toEqual(['version']);
  expect(Object.values(PAGES).filter((page) => !existsSync(join('docs', page)))).toEqual([]);
});

test('a help leads to the page of the installed version', async () => {
  expect(await says(['--help'], false)).toBe(`${HELP}\nDocumentation: ${DOCS}\n`);
  expect(await says(['lock', '--help'], false)).toMatch(new RegExp(`\\nDocumentation: ${DOCS}/operating\\.md\\n$`));
});

test('whoever reads a problem at a terminal learns where its code is explained; a script does not', async () => {
  const explained = `\nWhat each code means: ${DOCS}/errors.md\n`;
  expect(await says(['plan'], true)).toMatch(new RegExp(`not-a-repository[^]*${explained}$`));
  expect(await says(['plan'], false)).not.toContain('What each code means');
  expect(await says(['plan', '--json'], true)).not.toContain('What each code means');
});
