import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sweeper-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Starts processes that outlive it, and is killed, or ends what it has begun. */
const program = (end: string) => `
import { spawn } from 'node:child_process';
import { Sweeper } from ${JSON.stringify(pathToFileURL(`${import.meta.dirname}/sweeper.ts`).href)};

const sweeper = new Sweeper(${JSON.stringify(folder)}, process.env.PATH);
const start = (options) => spawn('sleep', ['600'], { detached: true, stdio: 'ignore', ...options });
const pids = [start({ env: { TMPDIR: ${JSON.stringify(`${folder}/tmp`)} } }), start({ cwd: ${JSON.stringify(folder)}, env: {} })];
const other = start({ env: {} });
process.stdout.write(JSON.stringify([...pids, other].map(({ pid }) => pid)));
${end}
`;

async function ran(end: string): Promise<readonly number[]> {
  const args = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning', '--input-type=module', '--eval'];
  const child = spawn(process.execPath, [...args, program(end)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  await once(child, 'close');
  return JSON.parse(said) as number[];
}

const lives = (pid: number) => existsSync(`/proc/${pid}`) && readdirSync(`/proc/${pid}/fd`).length > 0;
const onLinux = process.platform === 'linux' ? test : test.skip;

onLinux('whoever is killed leaves no folder and no process that was started for it', async () => {
  const [inEnvironment = 0, inFolder = 0, other = 0] = await ran("process.kill(process.pid, 'SIGKILL');");
  for (let looks = 0; existsSync(folder) && looks < 600; looks += 1) await setTimeout(25);
  expect(existsSync(folder)).toBe(false);
  expect([lives(inEnvironment), lives(inFolder), lives(other)]).toEqual([false, false, true]);
  process.kill(other, 'SIGKILL');
});

onLinux('it is done once it is closed, and has cleared away what was still there', async () => {
  const [inEnvironment = 0, , other = 0] = await ran('await sweeper.close(); process.exit();');
  expect([existsSync(folder), lives(inEnvironment), lives(other)]).toEqual([false, false, true]);
  process.kill(other, 'SIGKILL');
});
