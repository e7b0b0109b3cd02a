import { EventEmitter } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { command, type Given } from '../../../../test/rehearsal/command.ts';
import { readOptions, REHEARSE_HELP, REHEARSE_OPTIONS } from './options.ts';

const valuesOf = (...args: readonly string[]) => parseArgs({ args: [...args], options: REHEARSE_OPTIONS }).values;

const rehearse = (args: readonly string[], given: Partial<Given> = {}) =>
  command(args, { cwd: tmpdir(), env: { MY_TOKEN: 'secret' }, ...given });

describe('the options of liftlock rehearse', () => {
  const place = { cwd: '/work', env: { MY_TOKEN: 'secret' }, isTTY: true };
  const options = (...args: readonly string[]) => readOptions(valuesOf(...args), place);

  test('are all in the help, and the help names no others', () => {
    const named = [...REHEARSE_HELP.matchAll(/^ {2}--([\w-]+)/gm)].map(([, name]) => name);
    expect(new Set(named)).toEqual(new Set(Object.keys(REHEARSE_OPTIONS)));
  });

  test('take paths from where somebody stands', () => {
    expect(options('--repo', 'mine', '--keep', '/tmp/kept')).toMatchObject({
      repo: resolve('/work/mine'),
      keep: '/tmp/kept',
    });
  });

  test('mean the repository that somebody stands in, unless they ask for another one or the sample', () => {
    const inOwn = (...args: readonly string[]) => readOptions(valuesOf(...args), { ...place, own: '/work/own' }).repo;
    expect([inOwn(), inOwn('--approve'), inOwn('--repo', 'mine')]).toEqual(['/work/own', '/work/own', '/work/mine']);
    expect([inOwn('--sample'), inOwn('--scenarios'), options().repo]).toEqual([undefined, undefined, undefined]);
    expect(() => inOwn('--sample', '--repo', '.')).toThrow('--sample or --repo, not both');
    expect(() => inOwn('--sample', '--explain')).toThrow('--explain is for a repository, not for the sample');
  });

  test('show a page when somebody has to answer, or asks for one', () => {
    expect(options().page).toBe(0);
    expect(options('--port', '4000').page).toBe(4000);
    expect(readOptions(valuesOf(), { ...place, isTTY: false }).page).toBeUndefined();
    expect(options('--approve').page).toBeUndefined();
    expect(options('--reject').page).toBeUndefined();
    expect(options('--approve', '--port', '0').page).toBe(0);
  });

  test('show the pages of one scenario to whoever asks for them', () => {
    expect(options('--scenario', 'a.yml').scenarios).toEqual({ paths: ['/work/a.yml'] });
    expect(options('--scenario', 'a.yml', '--port', '0').scenarios).toEqual({ paths: ['/work/a.yml'], page: 0 });
    const several = ['--scenario', 'a.yml', '--scenario', 'b.yml'];
    for (const which of [several, ['--scenarios']]) {
      expect(() => options(...which, '--port', '0')).toThrow('--port is for one run or one scenario');
    }
  });

  test('hand over secrets by name and variables by value', () => {
    expect(options('--secret', 'MY_TOKEN', '--var', 'URL=https://a.example/?b=c').given).toEqual({
      secrets: { MY_TOKEN: 'secret' },
      variables: { URL: 'https://a.example/?b=c' },
    });
  });

  test('let steps see variables of this machine, and nothing that a rehearsal sets itself', () => {
    expect(options('--env', 'MY_TOKEN')).toMatchObject({ machine: { MY_TOKEN: 'secret' }, repo: '/work' });
    expect(options('--approve').machine).toEqual({});
    expect(() => options('--env', 'MY_TOKEN=secret')).toThrow('--env takes the name of an environment variable');
    expect(() => options('--env', 'HTTPS_PROXY')).toThrow('--env HTTPS_PROXY: the variable is not set here');
    for (const name of ['PATH', 'HOME', 'GITHUB_TOKEN'])
      expect(() => options('--env', name)).toThrow(`--env ${name}: a rehearsal sets it itself`);
  });

  test.each([
    [['--approve', '--reject'], '--approve or --reject, not both'],
    [['--comment', 'Fine.'], '--comment goes with --approve or --reject'],
    [['--port', 'eighty'], '--port eighty'],
    [['--port', '70000'], '--port 70000'],
    [['--deploy', 'dry'], '--deploy dry: run, print, sandbox'],
    [['--allow', 'https://x'], 'HOST or HOST:PORT'],
    [['--var', 'URL'], 'write NAME=VALUE'],
    [['--secret', 'MY_TOKEN=value'], 'the name of an environment variable'],
  ])('end with 2 when they make no sense: %j', async (args, why) => {
    const { exitCode, stderr, stdout } = await rehearse(args);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(why);
    expect(stderr).toContain('--help');
  });

  test('refuse a secret that is not there', async () => {
    expect(await rehearse(['--secret', 'GONE'])).toMatchObject({ exitCode: 1, problems: ['secret-not-set'] });
  });
});

describe('liftlock rehearse', () => {
  test('prints one JSON document on stdout, and the run on stderr', async () => {
    const kept = mkdtempSync(join(tmpdir(), 'liftlock-kept-'));
    const { exitCode, stdout, stderr } = await rehearse(['--approve', '--json', '--comment', 'Fine.', '--keep', kept]);
    expect(exitCode).toBe(0);
    const result = JSON.parse(stdout) as Record<string, unknown>;
    expect(Object.keys(result)).toEqual([
      'schema',
      'conclusion',
      'jobs',
      'runs',
      'environments',
      'deployments',
      'approvals',
      'releases',
      'api',
      'deploys',
      'wouldHaveContacted',
      'permissions',
      'notRehearsed',
      'problems',
    ]);
    expect(result).toMatchObject({ schema: 1, conclusion: 'success', approvals: [{ comment: 'Fine.' }], problems: [] });
    expect(stderr).toContain('✓ promote');
    expect(readdirSync(kept)).toContain('state.json');
    rmSync(kept, { recursive: true });
  }, 60_000);

  test('refuses a port that is taken, before anything runs', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address() as AddressInfo;
    const taken = await rehearse(['--approve', '--port', String(port)]);
    server.close();
    expect(taken).toEqual({ exitCode: 1, problems: ['port-in-use'], stdout: '', stderr: '' });
  }, 60_000);

  test('ends with 130 when somebody presses Ctrl-C', async () => {
    const signals = new EventEmitter();
    const onOutput = (text: string) => {
      if (text.includes('pack the service')) signals.emit('SIGINT');
    };
    const { exitCode, stderr, stdout } = await rehearse(['--approve'], { signals, onOutput });
    expect(exitCode).toBe(130);
    expect(stderr).toContain('Interrupted.');
    expect(stdout).not.toContain('Environments');
    expect(signals.listenerCount('SIGINT')).toBe(0);
  }, 60_000);
});
