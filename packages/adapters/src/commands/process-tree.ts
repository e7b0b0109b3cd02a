import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';

/** Signals a process and everything in its group; what is gone already is fine. */
export function signalGroup(pid: number, signal: NodeJS.Signals): void {
  if (process.platform === 'win32') {
    execFile('taskkill', ['/pid', String(pid), '/T', '/F'], () => {});
    return;
  }
  try {
    process.kill(-pid, signal);
  } catch {
    // ESRCH: the group has ended.
  }
}

/** Whether anything of a group still runs; what has ended and was not yet collected by its parent does not. */
export async function groupRuns(pid: number): Promise<boolean> {
  try {
    process.kill(-pid, 0);
  } catch {
    return false;
  }
  if (process.platform !== 'linux') return true;
  for (const id of await processIds()) {
    const stat = await readFile(`/proc/${id}/stat`, 'latin1').catch(() => '');
    // The name in brackets may hold anything, so what follows the last one counts: state, parent, group.
    const [state, , group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (group === String(pid) && state !== 'Z' && state !== 'X') return true;
  }
  return false;
}

async function processIds(): Promise<string[]> {
  return (await readdir('/proc').catch(() => [])).filter((entry) => /^\d+$/.test(entry));
}

/** Marks everything that an action starts: a variable in its environment. */
export interface Mark {
  readonly name: string;
  readonly value: string;
}

interface Running {
  readonly pid: number;
  /** The name of its program, 15 characters at most. */
  readonly name: string;
}

/** Looks at the machine, a moment apart, before what has no environment counts as somebody else's. */
const LOOKS = 10;
/** Looks before what does not even end by SIGKILL is left to the machine. */
const MOST_LOOKS = 300;
const LOOK_INTERVAL_MS = 10;
/** `PF_KTHREAD` of `/proc/[pid]/stat`: the kernel's own, which never has an environment. */
const KERNEL_THREAD = 0x20_00_00;
/** `/proc` counts the time since the machine started in hundredths of a second. */
const TICKS_PER_SECOND = 100;

/** Now, as `/proc` counts it. */
export async function machineTicks(): Promise<number> {
  return Math.floor(Number((await readFile('/proc/uptime', 'utf8').catch(() => '0')).split(' ')[0]) * TICKS_PER_SECOND);
}

/**
 * Kills what carries a mark, also where it has left the group (`setsid`), and gives the names of the programs. Linux
 * only: elsewhere the runner's own clean-up at the end of the job has to do.
 *
 * @param since {@link machineTicks} of before the first of them started.
 */
export async function killMarked(mark: Mark, since: number): Promise<string[]> {
  const ended = new Map<number, string>();
  let quiet = 0;
  for (let looks = 0; looks < MOST_LOOKS && quiet < LOOKS; looks += 1) {
    const { marked, unclear } = await look(mark, since);
    if (marked.length === 0 && !unclear) break;
    quiet = marked.length === 0 ? quiet + 1 : 0;
    for (const { pid, name } of marked) {
      ended.set(pid, name);
      signal(pid, 'SIGKILL');
    }
    await delay(LOOK_INTERVAL_MS);
  }
  return [...ended.values()].sort();
}

/** Ends what carries a mark politely, then not. */
export async function endMarked(mark: Mark, grace: number): Promise<string[]> {
  const { marked } = await look(mark, 0);
  for (const { pid } of marked) signal(pid, 'SIGTERM');
  const deadline = performance.now() + grace;
  while (performance.now() < deadline && (await look(mark, 0)).marked.length > 0) await delay(LOOK_INTERVAL_MS);
  await killMarked(mark, 0);
  return marked.map(({ name }) => name).sort();
}

/** `unclear`: something has no environment yet, because it is about to become another program (`exec`). */
async function look(mark: Mark, since: number): Promise<{ marked: Running[]; unclear: boolean }> {
  const marked: Running[] = [];
  let unclear = false;
  if (process.platform !== 'linux') return { marked, unclear };
  const wanted = `${mark.name}=${mark.value}`;
  for (const pid of await processIds()) {
    const environment = await readFile(`/proc/${pid}/environ`, 'latin1').catch(() => undefined);
    if (environment === undefined) continue;
    if (environment !== '' && !environment.split('\0').includes(wanted)) continue;
    const stat = await readFile(`/proc/${pid}/stat`, 'latin1').catch(() => '');
    const [name, rest] = [
      stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')')),
      stat.slice(stat.lastIndexOf(')') + 2),
    ];
    const fields = rest.split(' ');
    if (rest === '' || fields[0] === 'Z' || fields[0] === 'X') continue;
    if (environment !== '') marked.push({ pid: Number(pid), name });
    else if ((Number(fields[6]) & KERNEL_THREAD) === 0 && Number(fields[19]) >= since) unclear = true;
  }
  return { marked, unclear };
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // Ended between the look and the signal.
  }
}

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
