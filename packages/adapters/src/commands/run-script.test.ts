import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import type { Script, ScriptEnd } from '@liftlock/core';
import { Cancellation } from '../runtime/cancellation.ts';
import { type CommandOptions, scriptCommands } from './run-script.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'liftlock-commands-'));
  mkdirSync(join(folder, 'root'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Run {
  readonly end: ScriptEnd;
  /** All that was written to the log. */
  readonly log: string;
  /** What the commands wrote, without the lines around it. */
  readonly output: string;
}

async function run(
  commands: readonly string[] | string,
  script: Partial<Script> = {},
  options: Partial<CommandOptions> = {},
): Promise<Run> {
  const chunks: Buffer[] = [];
  const log = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  const port = scriptCommands({
    root: join(folder, 'root'),
    temporary: folder,
    environment: { PATH: process.env['PATH'], HOME: folder },
    log,
    cancellation: new Cancellation(),
    ...options,
  });
  const end = await port.run({
    name: 'step',
    purpose: 'build',
    commands: typeof commands === 'string' ? [commands] : commands,
    folder: '.',
    inherits: 'all',
    oidc: false,
    environment: {},
    timeout: 20_000,
    ...script,
  });
  const text = Buffer.concat(chunks).toString();
  return { end, log: text, output: text.split('\n').slice(1, -2).join('\n') };
}

/** Whether a process that wrote its id to a file still runs, a little later: a signal takes a moment. */
async function runsOn(file: string): Promise<boolean> {
  const pid = readFileSync(join(folder, 'root', file), 'utf8').trim();
  for (let look = 0; look < 100; look += 1) {
    const stat = existsSync(`/proc/${pid}/stat`) ? readFileSync(`/proc/${pid}/stat`, 'latin1') : '';
    if (stat === '' || /\) [ZX] /.test(stat)) return false;
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
  }
  return true;
}

/** Ids of the processes with this command line. */
function running(commandLine: string): string[] {
  return readdirSync('/proc').filter((entry) => {
    try {
      return /^\d+$/.test(entry) && readFileSync(`/proc/${entry}/cmdline`, 'utf8').startsWith(commandLine);
    } catch {
      return false;
    }
  });
}

const quick = { grace: { timeout: 300, cancel: 300 } };

describe('the commands of a step', () => {
  test('are one bash script, run in their folder, with what they are given', async () => {
    mkdirSync(join(folder, 'root/api'));
    const { end, output } = await run(['here=$PWD', 'echo "$here $NAME"'], {
      folder: 'api',
      environment: { NAME: 'a "b" $(c)' },
    });
    expect(output).toBe(`${join(folder, 'root/api')} a "b" $(c)`);
    expect(end).toEqual({ end: 'passed', duration: expect.any(Number), tail: output });
  });

  test.each<[string, string[], ScriptEnd]>([
    [
      'an exit code',
      ['echo a', 'exit 3', 'echo b'],
      { end: 'failed', exitCode: 3, duration: expect.any(Number) as never, tail: 'a' },
    ],
    [
      'a command that fails',
      ['echo a', 'false', 'echo b'],
      { end: 'failed', exitCode: 1, duration: expect.any(Number) as never, tail: 'a' },
    ],
    [
      'a pipe that fails',
      ['false | cat', 'echo b'],
      { end: 'failed', exitCode: 1, duration: expect.any(Number) as never, tail: '' },
    ],
    [
      'no such command',
      ['nonesuch-command'],
      {
        end: 'failed',
        exitCode: 127,
        duration: expect.any(Number) as never,
        tail: expect.stringContaining('nonesuch-command') as never,
      },
    ],
    [
      'a signal',
      ['echo a', 'kill -SEGV $$'],
      {
        end: 'failed',
        exitCode: 128,
        duration: expect.any(Number) as never,
        tail: expect.stringContaining('It was ended by SIGSEGV.') as never,
      },
    ],
    [
      'broken syntax',
      ['if then'],
      {
        end: 'failed',
        exitCode: 2,
        duration: expect.any(Number) as never,
        tail: expect.stringContaining('syntax error') as never,
      },
    ],
  ])('end with %s', async (_, commands, expected) => {
    expect((await run(commands)).end).toEqual(expected);
  });

  test('say which folder is missing, and do not blame bash', async () => {
    const { end } = await run('true', { folder: 'nowhere' });
    expect(end).toMatchObject({ end: 'failed', tail: 'The folder nowhere does not exist.' });
  });

  test('have no input to wait for', async () => {
    expect((await run('cat; echo done')).output).toBe('done');
  });

  test('leave no script behind', async () => {
    await run('true');
    await run('exit 1');
    expect(readdirSync(folder)).toEqual(['root']);
  });
});

describe('a step that takes too long', () => {
  test('is stopped with all that it started', async () => {
    const commands = ['(sleep 600 & echo $! > grandchild; wait) &', 'echo $! > child', 'echo waiting', 'sleep 600'];
    const { end } = await run(commands, { timeout: 300 }, quick);
    expect(end).toMatchObject({ end: 'timed-out', tail: 'waiting' });
    expect([await runsOn('child'), await runsOn('grandchild')]).toEqual([false, false]);
  });

  test('is killed when it ignores that it should end', async () => {
    const { end } = await run(
      ["trap '' TERM", 'echo $$ > pid', 'while :; do sleep 0.05; done'],
      { timeout: 200 },
      quick,
    );
    expect(end.end).toBe('timed-out');
    expect(await runsOn('pid')).toBe(false);
  });

  test('is also stopped where it has left the group', async () => {
    const { end } = await run(
      [
        "setsid sh -c 'echo $$ > daemon; sleep 600' > /dev/null 2>&1 < /dev/null &",
        'until [ -s daemon ]; do sleep 0.02; done',
        'sleep 600',
      ],
      { timeout: 600 },
      quick,
    );
    expect(end.end).toBe('timed-out');
    expect(await runsOn('daemon')).toBe(false);
  });

  test('has time to end in its own way: a deploy that is cut off is worse than one that fails', async () => {
    const program =
      "process.on('SIGTERM', () => setTimeout(() => { require('fs').writeFileSync('clean', 'yes'); process.exit(0); }, 400)); setInterval(() => {}, 1000); require('fs').writeFileSync('ready', 'yes');";
    const { end } = await run(
      [`node -e "${program}" > /dev/null 2>&1`],
      { timeout: 1_500 },
      { grace: { timeout: 10_000, cancel: 10_000 } },
    );
    expect(end.end).toBe('timed-out');
    expect([existsSync(join(folder, 'root/ready')), existsSync(join(folder, 'root/clean'))]).toEqual([true, true]);
  });

  test('T36: and one that ended well leaves nothing running either', async () => {
    const { end } = await run([
      'sleep 600 > /dev/null 2>&1 & echo $! > left',
      'setsid sleep 601 > /dev/null 2>&1 & echo $! > daemon',
      'echo ok',
    ]);
    expect(end.end).toBe('passed');
    expect([await runsOn('left'), await runsOn('daemon')]).toEqual([false, false]);
  });

  test('T36: leaves none of many either, whatever each was about to become', async () => {
    const { end, output } = await run(['for i in $(seq 60); do setsid sleep 602 > /dev/null 2>&1 & done']);
    expect(end.end).toBe('passed');
    expect(running('sleep\u0000602')).toEqual([]);
    expect(output).toMatch(/^60 processes that `step` left were ended: /);
  });

  test('says what it left, and nothing when it left nothing', async () => {
    const { output } = await run(['sleep 600 > /dev/null 2>&1 &', 'echo ok']);
    expect(output).toBe('ok\n1 process that `step` left was ended: sleep.');
    expect((await run('echo ok')).output).toBe('ok');
  });

  test('does not wait for output that somebody in the background holds open', async () => {
    const startedAt = performance.now();
    const { end } = await run(['sleep 600 & echo started']);
    expect(end.end).toBe('passed');
    expect(performance.now() - startedAt).toBeLessThan(10_000);
  });
});

describe('a cancelled run', () => {
  test('J1: stops the step that runs', async () => {
    const cancellation = new Cancellation();
    const ended = run(['echo $$ > pid; sleep 600'], {}, { ...quick, cancellation });
    cancellation.request();
    expect((await ended).end.end).toBe('cancelled');
  });

  test('does not begin another one', async () => {
    const cancellation = new Cancellation();
    cancellation.request();
    expect((await run('sleep 600', {}, { ...quick, cancellation })).end.end).toBe('cancelled');
  });

  test('is told from a time limit, whichever came first', async () => {
    const cancellation = new Cancellation();
    const ended = run(["trap '' TERM; sleep 600"], { timeout: 100 }, { ...quick, cancellation });
    const { end } = await ended;
    cancellation.request();
    expect(end.end).toBe('timed-out');
  });
});

describe('the output of a step', () => {
  const COMMANDS = [
    '::set-output name=a::b',
    '::add-mask::the',
    '::error file=a.ts::x',
    '::warning::x',
    '::group::x',
    '::endgroup::',
    '::save-state name=a::b',
    '::set-env name=NODE_OPTIONS::-r ./evil.js',
    '::add-path::/tmp',
    '::stop-commands::mine',
    '::echo::on',
    '::debug::x',
    '##[command]x',
    '##[set-output name=a]b',
    '  ::error::indented',
    '::add-matcher::m.json',
  ];

  test('T10: cannot speak to the runner: it is shown between two lines that nobody can guess', async () => {
    const { log } = await run(
      COMMANDS.map((line) => `printf '%s\\n' '${line}'`).concat("printf 'x\\r::error::after a return\\n'"),
    );
    const lines = log.split('\n');
    const [, token] = /^::stop-commands::([0-9a-f-]{36})$/.exec(lines[0] ?? '') ?? [];
    expect(token).toBeDefined();
    expect(lines.at(-2)).toBe(`::${token}::`);
    expect(lines.filter((line) => line.includes(String(token)))).toHaveLength(2);
    expect(lines.slice(1, 1 + COMMANDS.length)).toEqual(COMMANDS);
  });

  test('has other lines around it every time', async () => {
    const [one, two] = [await run('true'), await run('true')];
    expect(one.log.split('\n')[0]).not.toBe(two.log.split('\n')[0]);
  });

  test('ends with a line break before commands are read again, whatever the step printed last', async () => {
    expect((await run("printf 'no line break'")).log).toMatch(/\nno line break\n::[0-9a-f-]{36}::\n$/);
    expect((await run("printf '\\nexit'; exit 1")).log).toMatch(/\nexit\n::[0-9a-f-]{36}::\n$/);
  });

  test('is read again as commands also when the step could not start', async () => {
    expect((await run('true', { folder: 'nowhere' })).log).toMatch(/^::stop-commands::([0-9a-f-]{36})\n::\1::\n$/);
  });

  test('may be any bytes', async () => {
    const { output } = await run(["printf 'a\\xff\\xfeb\\xe2\\x82'", "printf '\\xac\\n'", "printf '\\x00c\\n'"]);
    expect(output).toBe('a��b€\n\u0000c');
  });

  test('is kept together where a character or a line ending comes in two pieces', async () => {
    const { output } = await run([
      "printf '\\xe2\\x82'; sleep 0.05; printf '\\xac\\r'; sleep 0.05; printf '\\nnext\\n'",
    ]);
    expect(output).toBe('€\nnext');
  });

  test('is cut where a line is endless, and goes on with the next', async () => {
    const { output, end } = await run(["head -c 3000000 /dev/zero | tr '\\0' 'x'", 'echo', 'echo next', 'exit 1']);
    const [long, next] = output.split('\n');
    expect(long).toBe(`${'x'.repeat(12 * 1024)}… (line cut)`);
    expect(next).toBe('next');
    expect(end).toMatchObject({ end: 'failed', tail: expect.stringMatching(/next$/) });
  });

  test.each([0, 1, 7, 20, 40, 60])(
    'T22: shows no part of a secret where a line is cut, %i characters into it',
    async (into) => {
      const environment = {
        TOKEN: 'tok-0123456789abcdefghijklmnopqrstuvwxyz',
        PHRASE: 'correct horse battery staple of the team',
      };
      for (const secret of Object.values(environment)) {
        const before = `printf '%${16 * 1024 - into}s' ''`;
        const { output, end } = await run([before, `printf '%s%09999s\\n' "${secret}" ''`, 'exit 1'], { environment });
        const parts = [output, end.tail].filter((text) => text.replaceAll(secret, '').includes(secret.slice(0, 4)));
        expect(parts).toEqual([]);
      }
    },
  );

  test('T22: remembers no part of a secret either, at the end of a long line and at the start of long output', async () => {
    const environment = { PHRASE: 'correct horse battery staple of the team' };
    for (let into = 1; into < 60; into += 8) {
      const long = `printf '%s%s%s\\n' "$(head -c ${2_000 - into} /dev/zero | tr '\\0' ' ')" "$PHRASE" "$(head -c 4000 /dev/zero | tr '\\0' ' ')"`;
      const late = `printf '%s%s\\n' "$PHRASE" "$(head -c ${2_000 - into} /dev/zero | tr '\\0' '.')"`;
      for (const command of [long, late]) {
        const { end } = await run([command, 'exit 1'], { environment });
        expect(end.tail.replaceAll(environment.PHRASE, '')).not.toMatch(/corr|team/);
      }
    }
  });

  test('is remembered to its end only', async () => {
    const { end } = await run(['seq 1 1000', 'exit 1']);
    expect(end).toMatchObject({ tail: Array.from({ length: 12 }, (_, index) => String(989 + index)).join('\n') });
    const wide = await run(["for i in 1 2 3 4 5; do head -c 1000 /dev/zero | tr '\\0' 'y'; echo; done", 'exit 1']);
    expect(wide.end.end === 'failed' ? wide.end.tail.length : 0).toBeLessThanOrEqual(2_001);
  });

  test('J12: of 200 MB takes no more memory than a little, and waits for a slow log', async () => {
    let bytes = 0;
    let waiting = 0;
    const log = new Writable({
      highWaterMark: 64 * 1024,
      write(chunk: Buffer, _encoding, done) {
        bytes += chunk.length;
        waiting += 1;
        if (waiting % 50 === 0) setImmediate(done);
        else done();
      },
    });
    global.gc?.();
    const before = process.memoryUsage().rss;
    let peak = before;
    const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 20);
    const { end } = await run(
      ["yes 'a line of a build that talks a great deal, and then some more of it' | head -c 200000000"],
      { timeout: 60_000 },
      { log },
    );
    clearInterval(watch);
    expect(end.end === 'failed' ? end.exitCode : 0).toEqual(expect.any(Number));
    expect(bytes).toBeGreaterThan(190_000_000);
    expect((peak - before) / 1_000_000).toBeLessThan(150);
  }, 60_000);
});

describe('what a step sees of the environment', () => {
  const OURS = {
    PATH: process.env['PATH'],
    HOME: '/home/runner',
    RUNNER_TRACKING_ID: 'github_1',
    LANG: 'C',
    JAVA_HOME: '/java',
    GITHUB_SHA: 'abc',
    GITHUB_TOKEN: 'token',
    GITHUB_ENV: '/env',
    GITHUB_OUTPUT: '/output',
    GITHUB_PATH: '/path',
    GITHUB_STATE: '/state',
    GITHUB_STEP_SUMMARY: '/summary',
    'INPUT_GITHUB-TOKEN': 'token',
    STATE_rollout: '{}',
    ACTIONS_RUNTIME_TOKEN: 'token',
    ACTIONS_RESULTS_URL: 'https://results',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'token',
    ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token',
    NODE_OPTIONS: '--require ./evil.js',
    LD_PRELOAD: './evil.so',
    BASH_ENV: './evil.sh',
    ENV: './evil.sh',
    SOMETHING: 'else',
    DB_PASSWORD: 'secret',
  };

  async function names(inherits: 'all' | 'tools', oidc = false): Promise<string[]> {
    const { output } = await run(
      'env',
      { inherits, oidc, environment: { LIFTLOCK_VERSION: '1.0.0' } },
      { environment: OURS },
    );
    return output
      .split('\n')
      .map((line) => line.split('=')[0] ?? '')
      .filter((name) => !['PWD', 'SHLVL', '_', 'OLDPWD', 'LIFTLOCK_TRACK', 'LIFTLOCK_TRACK_STEP'].includes(name))
      .sort();
  }

  test('in a build: all but tokens, and what steers other programs or later steps', async () => {
    expect(await names('all')).toEqual([
      'DB_PASSWORD',
      'GITHUB_SHA',
      'HOME',
      'JAVA_HOME',
      'LANG',
      'LIFTLOCK_VERSION',
      'PATH',
      'RUNNER_TRACKING_ID',
      'SOMETHING',
    ]);
  });

  test('in a deploy: the tools only', async () => {
    expect(await names('tools')).toEqual([
      'HOME',
      'JAVA_HOME',
      'LANG',
      'LIFTLOCK_VERSION',
      'PATH',
      'RUNNER_TRACKING_ID',
    ]);
  });

  test('in a deploy that may show who it is: where GitHub gives tokens for that, and no other token', async () => {
    expect(await names('tools', true)).toEqual([
      'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
      'ACTIONS_ID_TOKEN_REQUEST_URL',
      'HOME',
      'JAVA_HOME',
      'LANG',
      'LIFTLOCK_VERSION',
      'PATH',
      'RUNNER_TRACKING_ID',
    ]);
  });

  test('is never the code that a variable brings along', async () => {
    const evil = join(folder, 'evil.sh');
    const { output } = await run(
      [`echo 'echo pwned' > ${evil}`, 'bash -c true', 'echo end'],
      {},
      { environment: { ...OURS, BASH_ENV: evil, ENV: evil } },
    );
    expect(output).toBe('end');
  });

  test('never runs what a value says', async () => {
    const values = [
      '$(touch canary)',
      '`touch canary`',
      "'; touch canary; '",
      '"; touch canary; "',
      '\n touch canary\n',
      'a;echo${IFS}b',
      '--help',
      '${PATH}',
    ];
    for (const value of values) {
      const { output } = await run(['printf "%s" "$VALUE"'], { environment: { VALUE: value } });
      expect(output).toBe(value.replace(/\n$/, '').replace(/^\n/, '\n'));
    }
    expect(existsSync(join(folder, 'root/canary'))).toBe(false);
  });
});
