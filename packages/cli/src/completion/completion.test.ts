import { spawnSync } from 'node:child_process';
import { Readable, Writable } from 'node:stream';
import { resolve } from 'node:path';
import { expectGolden } from '../../../../test/histories/golden.ts';
import { HELP } from '../help.ts';
import { main } from '../main.ts';
import { fish } from './fish.ts';
import type { CommandWords } from './words.ts';
import { zsh } from './zsh.ts';

async function liftlock(...args: readonly string[]) {
  const written = { stdout: '', stderr: '' };
  const sink = (name: keyof typeof written) =>
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        written[name] += chunk.toString();
        done();
      },
    });
  const [stdout, stderr] = [sink('stdout'), sink('stderr')];
  const line = {
    cwd: '.',
    env: {},
    stdin: Readable.from([]),
    stdout,
    stderr,
    suiteRoot: resolve('.'),
    version: '1.2.3',
  };
  return { code: await main({ args, ...line }), ...written };
}

test.each(['bash', 'zsh', 'fish'])('%s completes every command and option', async (shell) => {
  const { code, stdout } = await liftlock('completion', shell);
  expect(code).toBe(0);
  expect(stdout).not.toMatch(/undefined|-d ''|\[\]'/);
  const commands = [...HELP.matchAll(/^ {2}liftlock ([a-z]+) /gm)].map(([, name = '']) => name);
  for (const name of commands) expect(stdout).toMatch(new RegExp(`\\b${name}\\b`));
  for (const option of ['dry-run', 'replace', 'approve', 'reason']) expect(stdout).toContain(option);
});

test.each([
  ['zsh', "'changelog:write CHANGELOG.md from the history'"],
  ['zsh', "'--kind[library or service]:KIND:(library service)'"],
  ['fish', "-l kind -x -a 'library service' -d 'library or service'"],
  ['fish', "complete -c liftlock -n '__fish_seen_subcommand_from init' -l yes -s y -d 'write without asking'"],
  ['fish', "-l suite -r -d 'the version of Liftlock that the workflows use, as OWNER/liftlock@COMMIT'"],
])('%s says what they mean: %s', async (shell, text) => {
  expect((await liftlock('completion', shell)).stdout).toContain(text);
});

const SWITCH = { short: undefined, value: undefined, choices: [], isRepeated: false };
const SAMPLE: readonly CommandWords[] = [
  {
    name: 'open',
    meaning: "open the shop's doors",
    operands: ['front', 'back'],
    options: [
      { ...SWITCH, name: 'yes', short: 'y', meaning: 'without asking' },
      { ...SWITCH, name: 'allow', value: 'HOST', meaning: 'let a host in [a:b]', isRepeated: true },
    ],
  },
  {
    name: 'close',
    meaning: 'close it',
    operands: [],
    options: [{ ...SWITCH, name: 'at', value: 'TIME', meaning: 'when', choices: ['noon', 'night'] }],
  },
];

// Tried in zsh 5.9 and fish 3.6: the machines that run this have neither.
test.each([
  ['zsh', zsh],
  ['fish', fish],
])('the script for %s is the one that was tried in it', (shell, print) => {
  expectGolden(`cli/completion.${shell}`, print(SAMPLE));
});

/** What bash offers for a line. */
async function offered(...words: readonly string[]): Promise<string[]> {
  const { stdout: script } = await liftlock('completion', 'bash');
  const line = words.map((word) => `'${word}'`).join(' ');
  const ask = `${script}\nCOMP_WORDS=(${line}); COMP_CWORD=${words.length - 1}; _liftlock; echo "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['-c', ask], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.trim().split(' ');
}

test('bash offers commands, options and the words that a command takes', async () => {
  expect(await offered('liftlock', 'pl')).toEqual(['plan']);
  expect(await offered('liftlock', 'init', '--k')).toEqual(['--kind']);
  expect(await offered('liftlock', 'completion', '')).toEqual(['bash', 'zsh', 'fish', '--help']);
  expect(await offered('liftlock', 'init', '--kind', 's')).toEqual(['service']);
  expect(await offered('liftlock', 'rehearse', '--deploy', '')).toEqual(['run', 'print', 'sandbox']);
  expect(await offered('liftlock', 'help', 'reh')).toEqual(['rehearse']);
});

test('an unknown shell is refused, with the one that was meant', async () => {
  expect(await liftlock('completion', 'bahs')).toEqual({
    code: 2,
    stdout: '',
    stderr: 'SHELL is bash, zsh or fish, not "bahs". Did you mean bash?\n',
  });
});
