import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Orphan {
  readonly pid: number;
  readonly name: string;
}

/**
 * Kills what a job started and left running: every process whose environment still carries the job's
 * RUNNER_TRACKING_ID (actions/runner: JobExtension.cs, "Cleaning up orphan processes"). Read from /proc, so on Linux.
 */
export async function killOrphans(trackingId: string, proc = '/proc'): Promise<Orphan[]> {
  const orphans: Orphan[] = [];
  for (const pid of await processIds(proc)) {
    const environment = await readIfAllowed(join(proc, String(pid), 'environ'));
    if (!environment.split('\0').includes(`RUNNER_TRACKING_ID=${trackingId}`)) continue;
    const name = (await readIfAllowed(join(proc, String(pid), 'comm'))).trim();
    try {
      process.kill(pid, 'SIGKILL');
      orphans.push({ pid, name });
    } catch {
      // It ended by itself meanwhile.
    }
  }
  return orphans;
}

async function processIds(proc: string): Promise<number[]> {
  try {
    const names = await readdir(proc);
    return names.map(Number).filter((pid) => Number.isInteger(pid) && pid !== process.pid);
  } catch {
    return [];
  }
}

/** Processes of other people are not ours to read, and processes end while one looks. */
async function readIfAllowed(path: string): Promise<string> {
  try {
    return await readFile(path, 'latin1');
  } catch {
    return '';
  }
}
