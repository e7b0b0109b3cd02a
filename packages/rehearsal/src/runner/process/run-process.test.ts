import { killOrphans } from './orphans.ts';
import { PROCESS_LIMITS, type ProcessRequest, runProcess } from './run-process.ts';

const quick = { interruptMs: 40, terminateMs: 40, drainMs: 40 };

async function run(script: string, request: Partial<ProcessRequest> = {}) {
  const lines: string[] = [];
  const exitCode = await runProcess({
    command: 'bash',
    args: ['-c', script],
    cwd: '/',
    env: { PATH: process.env['PATH'] ?? '' },
    signal: new AbortController().signal,
    limits: PROCESS_LIMITS,
    onLine: (line) => lines.push(line),
    ...request,
  });
  return { exitCode, lines };
}

/** Aborts when the process says that it is ready. */
function abortOnFirstLine(): { signal: AbortSignal; onLine: (line: string) => void; lines: string[] } {
  const abort = new AbortController();
  const lines: string[] = [];
  const onLine = (line: string) => {
    lines.push(line);
    abort.abort();
  };
  return { signal: abort.signal, onLine, lines };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** A killed process is there until its parent has noticed. */
async function ended(pid: number): Promise<void> {
  while (isAlive(pid)) await new Promise((resolve) => setImmediate(resolve));
}

test('both outputs are read, and the exit code is told', async () => {
  const { exitCode, lines } = await run('echo out; echo err >&2; exit 3');
  expect(exitCode).toBe(3);
  expect(lines.sort()).toEqual(['err', 'out']);
});

test('a signal counts as 128 and its number', async () => {
  expect((await run('kill -9 $$')).exitCode).toBe(137);
});

test('there is nothing on the standard input', async () => {
  expect((await run('cat; echo done')).lines).toEqual(['done']);
});

test('only the given environment is there', async () => {
  process.env['LIFTLOCK_TEST_LEAK'] = 'leak';
  const { lines } = await run('echo "[$LIFTLOCK_TEST_LEAK]"');
  delete process.env['LIFTLOCK_TEST_LEAK'];
  expect(lines).toEqual(['[]']);
});

test('a program that is not there is an error', async () => {
  await expect(run('', { command: 'no-such-program-here' })).rejects.toThrow('ENOENT');
});

test('a cancelled process is asked with SIGINT first', async () => {
  const { lines, ...request } = abortOnFirstLine();
  const { exitCode } = await run(
    `trap 'echo interrupted; exit 7' INT; echo ready; while :; do read -t 0.01 <> <(:); done`,
    {
      ...request,
    },
  );
  expect(exitCode).toBe(7);
  expect(lines).toEqual(['ready', 'interrupted']);
});

test('one that does not listen is told with SIGTERM, then killed with its children', async () => {
  const { lines, ...request } = abortOnFirstLine();
  const { exitCode } = await run(`trap '' INT; trap 'echo term' TERM; sleep 60 & echo $!; while :; do wait; done`, {
    ...request,
    limits: { ...quick, terminateMs: 1000 },
  });
  expect(exitCode).toBe(137);
  expect(lines[1]).toBe('term');
  await ended(Number(lines[0]));
});

test('a process left behind that holds the output open is not waited for', async () => {
  const { lines } = await run('sleep 60 & echo $!', { limits: quick });
  const pid = Number(lines[0]);
  expect(isAlive(pid)).toBe(true);
  process.kill(pid, 'SIGKILL');
});

test('whoever fails to take a line ends the process', async () => {
  const failing = () => {
    throw new Error('no more paper');
  };
  await expect(run('echo one; sleep 60', { onLine: failing })).rejects.toThrow('no more paper');
});

test('much output needs little memory', async () => {
  let bytes = 0;
  const before = process.memoryUsage().rss;
  const { exitCode } = await run('head -c 600000000 /dev/zero | tr "\\0" x', {
    onLine: (line) => {
      bytes += line.length;
    },
  });
  expect(exitCode).toBe(0);
  expect(bytes).toBe(600_000_000);
  expect(process.memoryUsage().rss - before).toBeLessThan(350_000_000);
});

test('processes that carry the tracking id are killed, others are not', async () => {
  const env = { PATH: process.env['PATH'] ?? '', RUNNER_TRACKING_ID: `github_test_${process.pid}` };
  const { lines } = await run(
    'setsid sleep 60 > /dev/null 2>&1 & echo $!; RUNNER_TRACKING_ID= setsid sleep 61 > /dev/null 2>&1 & echo $!; exit 0',
    { env },
  );
  const [tracked = 0, free = 0] = lines.map(Number);
  const orphans = await killOrphans(env.RUNNER_TRACKING_ID);
  expect(orphans.map(({ pid }) => pid)).toEqual(process.platform === 'linux' ? [tracked] : []);
  expect(isAlive(free)).toBe(true);
  process.kill(free, 'SIGKILL');
});
