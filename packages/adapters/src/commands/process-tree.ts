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

/**
 * Kills what left the group (`setsid`) but still carries the mark of its step in its environment. Linux only: elsewhere
 * the runner's own clean-up at the end of the job has to do.
 */
export async function killMarked(name: string, mark: string): Promise<void> {
  if (process.platform !== 'linux') return;
  const wanted = `${name}=${mark}`;
  const pids = (await readdir('/proc').catch(() => [])).filter((entry) => /^\d+$/.test(entry));
  for (const pid of pids) {
    const environment = await readFile(`/proc/${pid}/environ`, 'latin1').catch(() => '');
    if (!environment.split('\0').includes(wanted)) continue;
    try {
      process.kill(Number(pid), 'SIGKILL');
    } catch {
      // Ended between the look and the signal.
    }
  }
}
