import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import { parseArgs } from 'node:util';
import { settleDeploys, settleUnasked } from './deploys.ts';
import { Interruption } from './interruption.ts';
import { readOptions, REHEARSE_OPTIONS } from './options.ts';

interface Given {
  readonly isTTY?: boolean;
  readonly key?: string;
  readonly noSandbox?: string;
  readonly commands?: readonly string[];
  readonly mayUseContainers?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

async function settled(args: readonly string[], given: Given = {}) {
  const {
    isTTY = true,
    key,
    noSandbox,
    mayUseContainers = false,
    commands = ['ssh app@example.com deploy'],
    env = {},
  } = given;
  const modes: unknown[] = [];
  const rehearsal = {
    fixture: { owner: 'acme', repository: 'shop' },
    deployCommands: commands.map((each) => ({ step: 'production: roll out', commands: [each] })),
    mayUseContainers,
    whyNoSandbox: () => Promise.resolve(noSandbox),
    contain: (options: unknown) => {
      modes.push(options);
      return Promise.resolve();
    },
  };
  let shown = '';
  const stdin = Object.assign(new PassThrough(), { isTTY });
  const write = (text: string) => {
    shown += text;
    if (key !== undefined && text.includes('print:')) stdin.write(key);
  };
  const signals = new EventEmitter();
  const stdout = { isTTY: false, write };
  const values = parseArgs({ args: [...args], options: REHEARSE_OPTIONS }).values;
  const command = {
    values,
    cwd: '/',
    env,
    stdin,
    stdout,
    stderr: stdout,
    suiteRoot: '/',
    signals,
    openBrowser: () => {},
  };
  const options = readOptions(values, { cwd: '/', env, isTTY });
  await settleDeploys(rehearsal, options, { command, interruption: new Interruption(signals) });
  return { shown, modes, unasked: () => settleUnasked(rehearsal, options, command) };
}

describe('containers, where no step could reach the world', () => {
  test.each([
    [['--deploy=print'], true, ['print']],
    [['--deploy=sandbox'], true, ['sandbox']],
    [['--deploy=run'], true, []],
    [[], true, []],
    [['--deploy=print'], false, []],
  ])('with %j, %j: %j', async (args, mayUseContainers, expected) => {
    const { modes } = await settled(args, { commands: [], mayUseContainers });
    expect(modes).toEqual(expected.map((mode) => expect.objectContaining({ mode })));
  });
});

describe('what could reach the world', () => {
  test.each([
    ['s', 'sandbox'],
    ['p', 'print'],
    ['r', 'run'],
    ['\r', 'sandbox'],
  ])('is listed and asked about at a terminal: %j', async (key, mode) => {
    const { shown, modes } = await settled([], { key });
    expect(shown).toContain('production: roll out\n    ssh app@example.com deploy');
    expect(modes).toEqual([{ mode, allowed: [], agent: undefined }]);
  });

  test('is printed by Enter where there is no sandbox, and it is told why there is none', async () => {
    const { shown, modes } = await settled([], { key: '\r', noSandbox: 'it needs the namespaces of Linux' });
    expect(shown).toContain('no sandbox here: it needs the namespaces of Linux');
    expect(shown).not.toContain('s sandbox');
    expect(modes).toMatchObject([{ mode: 'print' }]);
  });

  test.each([
    ['without a terminal', { isTTY: false }],
    ['in CI', { env: { CI: 'true' } }],
  ])('is printed %s', async (_where, given) => {
    const { shown, modes } = await settled([], given);
    expect(shown).toContain('printed and not run: nobody was asked. --deploy=sandbox and --deploy=run run them');
    expect(modes).toMatchObject([{ mode: 'print' }]);
  });

  test('is treated as the options say, without a question', async () => {
    const { modes } = await settled(
      ['--deploy=sandbox', '--allow', 'Registry.npmjs.org', '--allow', 'db.example.com:5432'],
      {
        env: { SSH_AUTH_SOCK: '/tmp/agent' },
      },
    );
    const allowed = [
      { host: 'registry.npmjs.org', ports: [22, 80, 443] },
      { host: 'db.example.com', ports: [5432] },
    ];
    expect(modes).toEqual([{ mode: 'sandbox', allowed, agent: '/tmp/agent' }]);
  });

  test('is printed where a sandbox was wanted and there is none', async () => {
    const { shown, modes, unasked } = await settled(['--deploy', 'sandbox'], { noSandbox: '`unshare` is not here' });
    expect(shown).toContain('printed and not run: there is no sandbox here, since `unshare` is not here');
    expect(modes).toMatchObject([{ mode: 'print' }]);
    expect(await unasked()).toContain('printed and not run');
  });

  test('is not spoken of where there is nothing', async () => {
    expect(await settled(['--deploy', 'run'], { commands: [] })).toMatchObject({ shown: '', modes: [] });
  });
});
