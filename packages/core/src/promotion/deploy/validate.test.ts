import type { ValidationStep } from '../../config/index.ts';
import type { HttpAnswer, NoAnswer, Ports } from '../../ports/index.ts';
import { fillUrl, validate } from './validate.ts';

const CONTEXT = {
  version: '1.4.0',
  tag: 'v1.4.0',
  commit: 'c0ffee',
  candidate: 'sha256:ab',
  environment: 'staging',
  artifacts: 'candidate',
  configFile: 'release.json',
  references: {},
  previousVersion: '',
  oidc: false,
  snapshot: '',
  settings: { API_URL: 'https://api.example' },
};

const http = (change: Partial<NonNullable<ValidationStep['http']>> = {}): ValidationStep => ({
  name: 'health',
  http: { url: '${API_URL}/health', status: 200, json: {}, timeout: 1_000, allowPrivate: false, ...change },
  startPeriod: 0,
  interval: 1_000,
  count: 1,
  failureLimit: 0,
  timeout: 1_000,
  env: {},
  folder: '.',
});

const UNREACHABLE: NoAnswer = { why: 'The connection was refused.', cause: 'unreachable' };
const NO_ADDRESS: NoAnswer = { why: 'There is no address for `api.exmaple`.', cause: 'misconfigured' };
const REFUSED: NoAnswer = { why: 'Its address is of a private network.', cause: 'refused' };

/** A service that gives these answers in turn, the last one for ever, and a clock that moves only while one sleeps. */
async function checked(step: ValidationStep, answers: readonly (HttpAnswer | NoAnswer | number)[], cancelled = false) {
  let now = 0;
  const asked: string[] = [];
  const ports = {
    clock: {
      now: () => now,
      sleep: (ms: number) => {
        now += ms;
        return Promise.resolve();
      },
    },
    http: {
      get: (url: string) => {
        asked.push(url);
        const answer = answers[Math.min(asked.length, answers.length) - 1];
        return Promise.resolve(typeof answer === 'number' ? { status: answer, body: '' } : answer);
      },
    },
    commands: {
      run: () => {
        asked.push('commands');
        const exitCode = answers[Math.min(asked.length, answers.length) - 1] as number;
        return Promise.resolve(
          exitCode === 0
            ? { end: 'passed', duration: 1, tail: '' }
            : { end: 'failed', exitCode, duration: 1, tail: '' },
        );
      },
    },
    log: { info: () => {}, group: (_: string, body: () => unknown) => body() },
    cancellation: { requested: cancelled },
  } as unknown as Ports;
  return { end: await validate(step, CONTEXT, ports), asked, now };
}

describe('a validation', () => {
  test('passes when it is answered as expected, at the address that the settings name', async () => {
    const { end, asked } = await checked(http(), [200]);
    expect(end).toEqual({ passed: true, name: 'health', checks: 1 });
    expect(asked).toEqual(['https://api.example/health']);
  });

  test('asks as often as it must pass, with the interval between', async () => {
    const { end, now } = await checked({ ...http(), count: 3 }, [200]);
    expect(end).toEqual({ passed: true, name: 'health', checks: 3 });
    expect(now).toBe(2_000);
  });

  test('fails at the first answer that is wrong, and says what it was', async () => {
    const { end } = await checked(http(), [503]);
    expect(end).toEqual({
      passed: false,
      name: 'health',
      checks: 1,
      found: 'It answered 503.',
      expected: 'Status 200.',
      lasts: false,
    });
  });

  test('B10: is not passed by the version before, where the deploy ended well and deployed nothing', async () => {
    const step = http({ json: { status: 'ok', version: '{version}' } });
    const old = { status: 200, body: '{"status":"ok","version":"1.3.0"}' };
    const { end } = await checked(step, [old]);
    expect(end).toMatchObject({
      passed: false,
      found: expect.stringContaining('1.3.0'),
      expected: expect.stringContaining('1.4.0'),
    });
    expect((await checked(step, [{ ...old, body: old.body.replace('1.3.0', '1.4.0') }])).end.passed).toBe(true);
  });

  test('B8: waits for a service that is still starting, and no longer than its start period', async () => {
    const slow = { ...http(), startPeriod: 10_000 };
    expect((await checked(slow, [503, UNREACHABLE, 200])).end).toMatchObject({
      passed: true,
      checks: 3,
    });
    const { end, now } = await checked(slow, [503]);
    expect(end.passed).toBe(false);
    expect(now).toBe(10_000);
  });

  test('asks an address that is refused once, whatever it may wait for', async () => {
    const patient = { ...http(), startPeriod: 60_000, failureLimit: 10 };
    expect(await checked(patient, [REFUSED])).toMatchObject({
      end: { passed: false, checks: 1, found: REFUSED.why, lasts: true },
      asked: ['https://api.example/health'],
      now: 0,
    });
  });

  test('waits for a name that the deploy still makes, and bears no such failure after the start period', async () => {
    const patient = { ...http(), startPeriod: 10_000, failureLimit: 10 };
    expect((await checked(patient, [NO_ADDRESS, NO_ADDRESS, 200])).end).toMatchObject({ passed: true, checks: 3 });
    expect(await checked(patient, [NO_ADDRESS])).toMatchObject({ end: { passed: false, lasts: true }, now: 10_000 });
    expect((await checked({ ...patient, count: 2 }, [200, NO_ADDRESS])).end).toMatchObject({ checks: 2, lasts: true });
    expect((await checked(patient, [UNREACHABLE])).end).toMatchObject({ checks: 21, lasts: false });
  });

  test('counts a failure after the first pass also in the start period: it was up, and fell', async () => {
    expect((await checked({ ...http(), startPeriod: 60_000, count: 3 }, [200, 503, 200])).end).toMatchObject({
      passed: false,
      checks: 2,
    });
  });

  test('bears as many failures as it is told to', async () => {
    const step = { ...http(), count: 2, failureLimit: 1 };
    expect((await checked(step, [200, 503, 200])).end).toMatchObject({ passed: true, checks: 3 });
    expect((await checked(step, [200, 503, 503])).end).toMatchObject({ passed: false, checks: 3 });
  });

  test('B8: ends a flapping service at last', async () => {
    const flapping = Array.from({ length: 100 }, (_, index) => (index % 2 === 0 ? 200 : 503));
    expect((await checked({ ...http(), count: 50, failureLimit: 3 }, flapping)).end).toMatchObject({
      passed: false,
      checks: 8,
    });
  });

  test('is not waited for when the run is cancelled', async () => {
    expect((await checked({ ...http(), startPeriod: 60_000 }, [503], true)).end).toMatchObject({
      passed: false,
      checks: 1,
    });
  });

  test.each<[string, string, Record<string, string>, string | undefined]>([
    ['the version that was deployed', '{"version":"1.4.0"}', { version: '{version}' }, undefined],
    ['the commit and the candidate', '{"a":"c0ffee","b":"sha256:ab"}', { a: '{commit}', b: '{candidate}' }, undefined],
    ['a number', '{"up":1}', { up: '1' }, undefined],
    ['the old version', '{"version":"1.3.0"}', { version: '{version}' }, 'Its `version` is "1.3.0".'],
    ['no version', '{}', { version: '{version}' }, 'Its `version` is missing.'],
    ['HTML', '<html>', { version: '{version}' }, 'Its answer is not a JSON object.'],
    ['a list', '[1]', { version: '{version}' }, 'Its answer is not a JSON object.'],
    ['null', 'null', { version: '{version}' }, 'Its answer is not a JSON object.'],
    ['what every object inherits', '{}', { constructor: 'x' }, 'Its `constructor` is missing.'],
  ])('B8: of %s', async (_, body, json, found) => {
    const { end } = await checked(http({ json }), [{ status: 200, body }]);
    expect(end.passed ? undefined : end.found).toBe(found);
  });

  test('does not repeat a long answer', async () => {
    const { end } = await checked(http({ json: { version: '1' } }), [
      { status: 200, body: JSON.stringify({ version: 'x'.repeat(60_000) }) },
    ]);
    expect(end.passed ? 0 : end.found.length).toBeLessThan(400);
  });

  test('by commands passes with exit code 0, and says which other it was', async () => {
    const { http: _, ...rest } = http();
    const step = { ...rest, commands: ['./smoke'] };
    expect((await checked(step, [0])).end.passed).toBe(true);
    expect((await checked(step, [4])).end).toMatchObject({
      passed: false,
      found: 'The commands exited with code 4.',
      expected: 'Exit code 0.',
    });
  });
});

describe('an address with settings', () => {
  test('has each declared one filled in, and nothing else', () => {
    expect(fillUrl('${API_URL}/${API_URL}?a=$API_URL', CONTEXT)).toBe(
      'https://api.example/https://api.example?a=$API_URL',
    );
    expect(fillUrl('https://x/${toString}', CONTEXT)).toBe('https://x/');
  });
});

test.each([301, 404, 204])(
  'an answer with another status than the configured one does not pass: %s',
  async (status) => {
    const { end } = await checked(http(), [status]);
    expect(end.passed).toBe(false);
  },
);
