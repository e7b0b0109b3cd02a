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

/**
 * Kills what left the group (`setsid`) but still carries the mark of its step in its environment. Linux only: elsewhere
 * the runner's own clean-up at the end of the job has to do.
 */
export async function killMarked(name: string, mark: string): Promise<void> {
  if (process.platform !== 'linux') return;
  const wanted = `${name}=${mark}`;
  for (const pid of await processIds()) {
    const environment = await readFile(`/proc/${pid}/environ`, 'latin1').catch(() => '');
    if (!environment.split('\0').includes(wanted)) continue;
    try {
      process.kill(Number(pid), 'SIGKILL');
    } catch {
      // Ended between the look and the signal.
    }
  }
}
