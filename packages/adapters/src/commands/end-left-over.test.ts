import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endLeftOver } from './run-script.ts';

/** An action that runs one step, in a process of its own that can be killed. */
const ACTION = `
import { writeFileSync } from 'node:fs';
import { Cancellation } from '${join(import.meta.dirname, '../runtime/cancellation.ts')}';
import { scriptCommands } from '${join(import.meta.dirname, 'run-script.ts')}';
const [root, script] = process.argv.slice(1);
await scriptCommands({
  root,
  temporary: root,
  environment: process.env,
  log: process.stdout,
  cancellation: new Cancellation(),
  remember: (mark) => writeFileSync(root + '/mark', mark),
}).run({ name: 'roll out', commands: [script], folder: '.', inherits: 'tools', oidc: false, environment: {}, timeout: 600_000 });
`;

describe('a step whose action was killed', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'liftlock-killed-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  async function until(condition: () => boolean): Promise<void> {
    while (!condition()) {
      await new Promise((resolve) => {
        setTimeout(resolve, 20);
      });
    }
  }

  /** Kills the action when its step has begun, and gives what the action had remembered. */
  async function killed(script: string): Promise<string> {
    const child = spawn(process.execPath, ['--input-type=module', '-e', ACTION, folder, script], { stdio: 'ignore' });
    // Waited for from the start: an action whose step ends by itself may be gone before it is killed.
    const gone = once(child, 'exit');
    await until(() => existsSync(join(folder, 'pid')));
    child.kill('SIGKILL');
    await gone;
    return readFileSync(join(folder, 'mark'), 'utf8');
  }

  /** Whether the step's shell runs; where nobody collects orphans, one that has ended stays as a zombie. */
  function runs(): boolean {
    const stat = `/proc/${readFileSync(join(folder, 'pid'), 'utf8').trim()}/stat`;
    return existsSync(stat) && !/\) [ZX] /.test(readFileSync(stat, 'latin1'));
  }

  test('is ended before anything is rolled back, and may end in its own way', async () => {
    const mark = await killed(
      "exec > log 2>&1; trap 'echo yes > clean; exit' TERM; echo $$ > new; mv new pid; while :; do sleep 0.05 || true; done",
    );
    expect(runs()).toBe(true);
    expect(await endLeftOver(mark)).toContain('bash');
    expect([runs(), existsSync(join(folder, 'clean'))]).toEqual([false, true]);
  });

  test('is killed when it does not want to end', async () => {
    const mark = await killed(
      "exec > log 2>&1; trap '' TERM; echo $$ > new; mv new pid; while :; do sleep 0.05 || true; done",
    );
    await endLeftOver(mark, 100);
    await until(() => !runs());
  });

  test('has nothing left that could be ended when it ended by itself', async () => {
    expect(await endLeftOver(await killed('echo $$ > new; mv new pid; exit 0'), 100)).toEqual([]);
  });
});
