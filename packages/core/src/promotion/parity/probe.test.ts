import type { Environment } from '../../config/index.ts';
import { LiftlockError } from '../../errors/index.ts';
import type { DeployContext } from '../../pipeline/run-step.ts';
import type { Ports, Script, ScriptEnd } from '../../ports/index.ts';
import { probe } from './probe.ts';

const passed = (tail: string): ScriptEnd => ({ end: 'passed', duration: 5, tail });

const CONTEXT: DeployContext = {
  version: '1.4.0',
  tag: 'v1.4.0',
  commit: 'c'.repeat(40),
  candidate: `sha256:${'a'.repeat(64)}`,
  artifacts: '/artifacts',
  configFile: '/config.json',
  references: {},
  environment: 'production',
  previousVersion: '',
  settings: { TOKEN: 'token-of-the-deploy', PIN: '12' },
  snapshot: '',
  oidc: false,
};

/** What the probes of an environment come to; each command is the key of how it ends. */
async function answers(ends: Readonly<Record<string, ScriptEnd>>) {
  const scripts: Script[] = [];
  const ports = {
    log: { group: (_title: string, run: () => Promise<ScriptEnd>) => run() },
    commands: {
      run: (script: Script) => {
        scripts.push(script);
        return Promise.resolve(ends[script.commands[0] ?? ''] ?? passed(''));
      },
    },
  } as unknown as Ports;
  const environment = {
    name: 'production',
    parity: Object.fromEntries(Object.keys(ends).map((name) => [name, name])),
    requires: { secrets: ['TOKEN', 'PIN'], variables: [] },
  } as unknown as Environment;
  try {
    return { said: await probe(environment, CONTEXT, ports), scripts };
  } catch (error) {
    if (!(error instanceof LiftlockError)) throw error;
    return { said: error.problems.map(({ code, where, found }) => `${code} ${where ?? ''}: ${found}`), scripts };
  }
}

describe('a probe', () => {
  test('answers with the last line that it prints', async () => {
    const { said } = await answers({ postgres: passed('connecting\n 15.4 \n\n'), node: passed('v24.1.0') });
    expect(said).toEqual({ postgres: '15.4', node: 'v24.1.0' });
  });

  test('has a minute, so that one that hangs ends', async () => {
    const { said, scripts } = await answers({ postgres: { end: 'timed-out', duration: 60_000, tail: 'connecting\n' } });
    expect(scripts.map(({ timeout }) => timeout)).toEqual([60_000]);
    expect(said).toEqual([expect.stringContaining('it did not end within 1m')]);
  });

  test('that fails, hangs, is cancelled, says nothing or prints a secret is told, each by its name', async () => {
    const { said } = await answers({
      fails: { end: 'failed', exitCode: 3, duration: 5, tail: '15.4\n' },
      hangs: { end: 'timed-out', duration: 60_000, tail: '15.4\n' },
      cancelled: { end: 'cancelled', duration: 5, tail: '15.4\n' },
      silent: passed('\n \n'),
      leaks: passed('using token-of-the-deploy\n15.4\n'),
      encodes: passed(`https://${btoa('ci:token-of-the-deploy')}@db\n`),
      sound: passed('15.4\n'),
    });
    expect(said).toEqual([
      expect.stringMatching(/^parity-probe-failed .*exited with code 3/s),
      expect.stringMatching(/^parity-probe-failed .*did not end within 1m/s),
      expect.stringMatching(/^parity-probe-failed .*was cancelled/s),
      expect.stringMatching(/^parity-probe-failed .*printed nothing/s),
      expect.stringMatching(/^parity-probe-secret .*leaks/),
      expect.stringMatching(/^parity-probe-secret .*encodes/),
    ]);
    expect(JSON.stringify(said)).not.toContain('token-of-the-deploy');
  });

  test('may print what is a short secret by chance', async () => {
    expect((await answers({ postgres: passed('12.1\n') })).said).toEqual({ postgres: '12.1' });
  });

  test('is recorded in 200 characters', async () => {
    const { said } = await answers({ postgres: passed('x'.repeat(500)) });
    expect(said).toEqual({ postgres: 'x'.repeat(200) });
  });
});
