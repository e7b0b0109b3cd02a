import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { actionsOutputs, actionsLog } from './actions-toolkit.ts';
import { Cancellation } from './cancellation.ts';
import { systemClock } from './clock.ts';

describe('a cancellation', () => {
  test('tells everybody once, whoever comes late at once, and nobody who has left', () => {
    const cancellation = new Cancellation();
    const heard: string[] = [];
    cancellation.onRequest(() => heard.push('early'));
    cancellation.onRequest(() => heard.push('gone'))();
    expect([cancellation.requested, heard]).toEqual([false, []]);
    cancellation.request();
    cancellation.request();
    cancellation.onRequest(() => heard.push('late'));
    expect([cancellation.requested, heard]).toEqual([true, ['early', 'late']]);
  });
});

describe('the clock', () => {
  test('wakes up when the run is cancelled, also before it slept', async () => {
    const cancellation = new Cancellation();
    const clock = systemClock(cancellation, {});
    const sleeping = clock.sleep(600_000);
    cancellation.request();
    await sleeping;
    await clock.sleep(600_000);
    expect(cancellation.requested).toBe(true);
  });

  test('sleeps as long as it is told, and keeps no listener', async () => {
    const clock = systemClock(new Cancellation(), {});
    const before = clock.now();
    await clock.sleep(30);
    expect(clock.now() - before).toBeGreaterThanOrEqual(25);
  });
});

describe('the clock of a rehearsal', () => {
  const ahead = (environment: Readonly<Record<string, string>>) => {
    const before = Date.now();
    return systemClock(new Cancellation(), environment).now() - before;
  };
  const local = { GITHUB_API_URL: 'http://127.0.0.1:40123' };

  test('is ahead of the machine by what the rehearsal says', () => {
    const day = 24 * 60 * 60 * 1_000;
    const found = ahead({ ...local, LIFTLOCK_CLOCK_OFFSET_MS: String(day) });
    expect(found).toBeGreaterThanOrEqual(day);
    expect(found).toBeLessThan(day + 60_000);
  });

  test.each([
    ['on GitHub, where a workflow may say anything', { GITHUB_API_URL: 'https://api.github.com' }],
    ['on a server that only begins like this machine', { GITHUB_API_URL: 'http://127.0.0.1.example.com' }],
    ['where nothing says which server it is', {}],
  ])('is the machine’s %s', (_, environment) => {
    expect(ahead({ ...environment, LIFTLOCK_CLOCK_OFFSET_MS: '86400000' })).toBeLessThan(60_000);
  });

  test.each(['', '-1', '1e9', 'soon', '9'.repeat(16)])(
    'is the machine’s where the offset is no number: "%s"',
    (text) => {
      expect(Math.abs(ahead({ ...local, LIFTLOCK_CLOCK_OFFSET_MS: text }))).toBeLessThan(60_000);
    },
  );
});

describe('the log', () => {
  test.each([
    ['##[set-output name=a]b'],
    ['health: check 1: its `version` is "##[add-mask]1"'],
    ['::error::x'],
    ['text\n::set-env name=A::b'],
    ['text\r::stop-commands::x'],
    [':::error::x'],
  ])('says %j without the runner taking it for a command', (text) => {
    const write = process.stdout.write.bind(process.stdout);
    let written = '';
    process.stdout.write = (chunk) => {
      written += String(chunk);
      return true;
    };
    actionsLog.info(text);
    process.stdout.write = write;
    expect(written).not.toMatch(/::|##\[/);
    expect(written.replaceAll('\u2060', '').trim()).toBe(text);
  });
});

describe('what a job hands on', () => {
  let folder: string;
  const names = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const;
  const before = Object.fromEntries(names.map((name) => [name, process.env[name]]));

  // The toolkit remembers where the summary goes, so all tests of this process share one folder.
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'liftlock-runtime-'));
    for (const name of names) process.env[name] = join(folder, name);
  });

  beforeEach(() => {
    for (const name of names) writeFileSync(join(folder, name), '');
  });

  afterAll(() => {
    for (const name of names) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
    rmSync(folder, { recursive: true, force: true });
  });

  const written = (name: (typeof names)[number]) => readFileSync(join(folder, name), 'utf8');

  test.each(['plain', 'two\nlines', 'EOF\nother=injected', '', 'ghadelimiter_x\nother<<y', '%0Aother=x', '🚢'])(
    'keeps %j as one output',
    (value) => {
      actionsOutputs(process.env).output('name', value);
      const [head = '', ...rest] = written('GITHUB_OUTPUT').trimEnd().split('\n');
      const [, delimiter] = /^name<<(ghadelimiter_[0-9a-f-]{36})$/.exec(head) ?? [];
      expect(rest.at(-1)).toBe(delimiter);
      expect(rest.slice(0, -1).join('\n')).toBe(value);
      expect(value).not.toContain(String(delimiter));
    },
  );

  test('keeps state for its post step', () => {
    actionsOutputs(process.env).saveState('rollout', '{"a":1}\nother=x');
    expect(written('GITHUB_STATE')).toMatch(/^rollout<<ghadelimiter_/);
  });

  test('cuts a summary that GitHub would refuse, at a line and between characters', async () => {
    await actionsOutputs(process.env).summary('🚢 a line of the summary\n'.repeat(60_000));
    const summary = written('GITHUB_STEP_SUMMARY');
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1024 * 1024);
    expect(Buffer.byteLength(summary)).toBeGreaterThan(1_000_000);
    expect(summary).toMatch(/\n🚢 a line of the summary\n\n… The summary was cut at GitHub's limit of 1 MiB\.\n$/);
    expect(summary).not.toContain('\uFFFD');
  });

  test('knows the documentation of the action that runs, unless it is one of the repository itself', () => {
    const action = { GITHUB_ACTION_REPOSITORY: 'acme/liftlock', GITHUB_ACTION_REF: 'v1.2.0' };
    const pages = 'https://github.com/acme/liftlock/blob/v1.2.0/docs';
    expect(actionsOutputs({ ...action, GITHUB_SERVER_URL: 'https://github.com' }).documentation).toBe(pages);
    expect(actionsOutputs({ GITHUB_ACTION_REPOSITORY: '', GITHUB_ACTION_REF: '' }).documentation).toBeUndefined();
  });

  test('leaves a summary of the usual length as it is', async () => {
    await actionsOutputs(process.env).summary('## Done\n');
    expect(written('GITHUB_STEP_SUMMARY')).toBe('## Done\n');
  });
});
