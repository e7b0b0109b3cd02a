import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { expectGolden } from '../../../test/rehearsal/golden.ts';
import { HELP } from './help.ts';
import { main } from './main.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'liftlock-cli-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** One call of the command line: its exit code, and what it wrote where. */
async function liftlock(...args: readonly string[]) {
  const sink = () => {
    const chunks: string[] = [];
    const stream = new Writable({
      write(chunk: Buffer, _encoding, done) {
        chunks.push(chunk.toString());
        done();
      },
    });
    return { stream, text: () => chunks.join('') };
  };
  const [stdout, stderr] = [sink(), sink()];
  const code = await main({
    args,
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: folder },
    stdin: Readable.from([]),
    stdout: stdout.stream,
    stderr: stderr.stream,
    suiteRoot: resolve('.'),
    version: '1.2.3',
  });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

describe('liftlock', () => {
  test.each([['--help'], ['-h'], ['help']])('%s shows the help', async (option) => {
    expect(await liftlock(option)).toEqual({ code: 0, stdout: HELP, stderr: '' });
  });

  test('alone shows the help, and is no success', async () => {
    expect(await liftlock()).toEqual({ code: 2, stdout: HELP, stderr: '' });
  });

  test.each([['--version'], ['-v'], ['version']])('%s shows the version', async (option) => {
    expect(await liftlock(option)).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^1\.2\.3(?:, a clone at commit [0-9a-f]{12})?\n$/),
      stderr: '',
    });
    expect(await liftlock('help', option)).toMatchObject({ code: 0, stderr: '' });
  });

  test('help COMMAND shows the options of a command', async () => {
    expect(await liftlock('help', 'plan')).toEqual(await liftlock('plan', '--help'));
    expect(await liftlock('help', 'paln')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('`liftlock plan`'),
    });
  });

  test('has a help that reads well, and says what the exit codes mean', async () => {
    const commands = [
      'init',
      'plan',
      'notes',
      'changelog',
      'check',
      'status',
      'history',
      'doctor',
      'lock',
      'unlock',
      'yank',
      'actions',
      'rehearse',
      'completion',
    ];
    const helps = await Promise.all(commands.map(async (name) => (await liftlock('help', name)).stdout));
    expectGolden('../cli/help.txt', [HELP, ...helps].join('\n'));
  });

  test('has a help that fits a terminal and names every command', async () => {
    expect(HELP.split('\n').filter((line) => line.length > 80)).toEqual([]);
    for (const command of [...HELP.matchAll(/^ {2}liftlock (?!help|version)([a-z]+) /gm)].map(
      (match) => match[1] ?? '',
    )) {
      const { code, stdout } = await liftlock(command, '--help');
      expect({ command, code, begins: stdout.startsWith(`liftlock ${command}`) }).toEqual({
        command,
        code: 0,
        begins: true,
      });
      expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
      expect(stdout).toMatch(/^ *Examples?:\n {2,}.*liftlock /m);
    }
  });

  test.each([
    ['chekc', 'There is no command "chekc". Did you mean `liftlock check`? `liftlock --help` lists them.\n'],
    ['deploy', 'There is no command "deploy". `liftlock --help` lists them.\n'],
    ['constructor', 'There is no command "constructor". `liftlock --help` lists them.\n'],
    ['__proto__', 'There is no command "__proto__". `liftlock --help` lists them.\n'],
    ['--nope', 'There is no command "--nope". `liftlock --help` lists them.\n'],
  ])('does not know the command %s', async (command, stderr) => {
    expect(await liftlock(command)).toEqual({ code: 2, stdout: '', stderr });
  });

  test.each([
    [['check', '--nope'], "Unknown option '--nope'."],
    [['rehearse', '--aprove'], "Unknown option '--aprove'. Did you mean --approve?"],
    [['plan', '--brnach=main'], "Unknown option '--brnach'. Did you mean --branch?"],
    [['check', 'stray'], "Unexpected argument 'stray'."],
    [['check', '--repo'], "Option '--repo <value>' argument missing."],
    [['plan', '--json=yes'], "Option '--json' does not take an argument."],
  ])('refuses the options of %j', async (args, why) => {
    const { code, stdout, stderr } = await liftlock(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe(`${why} \`liftlock ${args[0]} --help\` lists the options.\n`);
  });

  test('ends with a problem on stderr, with what was found and what to do, and without a stack', async () => {
    const { code, stdout, stderr } = await liftlock('plan', '--repo', 'nowhere');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^not-a-repository \(.*\) · errored\n {2}found .*\n {2}next /);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test.each([['plan'], ['check'], ['notes'], ['rehearse']])(
    '%s --json prints its problems as one document',
    async (command) => {
      const { code, stdout, stderr } = await liftlock(command, '--json', '--repo', 'nowhere');
      const document = JSON.parse(stdout) as { schema: unknown; problems: unknown };
      expect({ code, schema: document.schema }).toEqual({ code: 1, schema: 1 });
      expect(document.problems).toMatchObject([{ code: 'not-a-repository', outcome: 'errored' }]);
      expect(stderr).toMatch(/^not-a-repository /);
    },
  );

  test('checks the repository that is named, from where it is called', async () => {
    mkdirSync(join(folder, 'shop/.github'), { recursive: true });
    writeFileSync(
      join(folder, 'shop/.github/liftlock.yml'),
      'components: [{ name: app, artifacts: ["*"] }]\nbuild: { steps: [{ name: pack, commands: [make] }] }\nenvironments: [{ name: staging }]\n',
    );
    expect(await liftlock('check', '--repo', 'shop')).toMatchObject({ code: 0, stderr: '' });
    const { stdout } = await liftlock('check', '--repo', 'shop', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 1,
      ok: true,
      problems: [],
      release: { asked: false },
      workflows: [],
    });
    expect(await liftlock('check')).toMatchObject({ code: 1 });
  });
});
