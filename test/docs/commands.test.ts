import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { main } from '../../packages/cli/src/main.ts';
import { ROOT } from '../architecture/sources.ts';
import { PAGES, type Page, page, readPage } from './markdown.ts';

/** The words of a command as a shell splits them, up to a comment, a pipe or the next command. */
function wordsOf(text: string): string[] {
  const words = [...text.matchAll(/"(?:\\.|[^"])*"|'[^']*'|&&|[|;#]|[^\s"';|#]+(?:"[^"]*")?/g)].map(([word]) => word);
  const end = words.findIndex((word) => ['&&', '|', ';', '#'].includes(word));
  return (end < 0 ? words : words.slice(0, end)).map((word) => word.replaceAll(/^["']|["']$/g, ''));
}

/** Every command of a page: whole lines of its blocks for a shell, and what stands in a sentence. */
function commandsOf(path: string, program: RegExp): string[][] {
  return commandsIn(page(path), program);
}

const linesFor = (text: string) => commandsIn(readPage(text), /^\s*liftlock [a-z-]/);

function commandsIn({ blocks, codes }: Page, program: RegExp): string[][] {
  const shell = blocks.filter(({ language }) => ['sh', 'bash', 'console'].includes(language));
  const lines = [...shell.flatMap(({ text }) => text.replaceAll('\\\n', ' ').split('\n')), ...codes];
  return (
    lines
      .flatMap((line) => line.split(/&& |; /))
      // Variables of a command stand before it.
      .map((line) => line.trim().replace(/^(?:[A-Z_]+=(?:"[^"]*"|\S)+\s+)+/, ''))
      .filter((line) => program.test(line))
      .map((line) => wordsOf(line.trim()))
  );
}

const asked = new Map<string, Promise<string>>();

/** Pages have many commands in common. */
function refused(args: readonly string[]): Promise<string> {
  const key = args.join('\0');
  const answer = asked.get(key) ?? ask(args);
  asked.set(key, answer);
  return answer;
}

/** What the command line says to a command with `--help` behind it; empty if it knows the command and its options. */
async function ask(args: readonly string[]): Promise<string> {
  const said: string[] = [];
  const sink = (into: string[]) =>
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        into.push(chunk.toString());
        done();
      },
    });
  const code = await main({
    args: [...args, '--help'],
    cwd: ROOT,
    env: { PATH: process.env['PATH'] },
    stdin: Readable.from([]),
    stdout: sink([]),
    stderr: sink(said),
    suiteRoot: join(ROOT, 'test'),
    version: '1.2.3',
  });
  return code === 0 ? '' : said.join('');
}

const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

describe.each(PAGES)('%s', (path) => {
  test('names commands and options that there are', async () => {
    const commands = commandsOf(path, /^\s*(?:npx )?liftlock [a-z-]/).map((words) =>
      words.slice(words.indexOf('liftlock') + 1),
    );
    const wrong = await Promise.all(
      commands.map(async (words) => [`liftlock ${words.join(' ')}`, await refused(words)]),
    );
    expect(wrong.filter(([, why]) => why !== '')).toEqual([]);
  });

  test('names scripts of this repository that there are', () => {
    const named = commandsOf(path, /^\s*npm run /).map(
      (words) => words.slice(2).find((word) => !word.startsWith('-')) ?? '',
    );
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

test('this finds commands, and those that are wrong', async () => {
  expect(PAGES.flatMap((path) => commandsOf(path, /^\s*liftlock [a-z-]/)).length).toBeGreaterThan(50);
  expect(await refused(['rehearse', '--aprove'])).toContain("Unknown option '--aprove'");
  expect(linesFor('```sh\nGH_TOKEN="$(gh auth token)" liftlock doctor --bad\n```\n')).toEqual([
    ['liftlock', 'doctor', '--bad'],
  ]);
  expect(wordsOf('liftlock init --yes # writes it')).toEqual(['liftlock', 'init', '--yes']);
});
