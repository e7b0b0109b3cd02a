import { LiftlockError, type Problem } from '@liftlock/core';
import { refused } from '../kernel/problem.ts';
import { PageServer } from './server/page-server.ts';
import type { PageSource } from './source.ts';

/** Serves the pages of a rehearsal. Port 0 takes any. */
export async function openPage(source: PageSource, port: number): Promise<PageServer> {
  const page = new PageServer(source);
  try {
    await page.listen(port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new LiftlockError(portInUse(port));
  }
  return page;
}

export function portInUse(port: number): Problem {
  return refused('port-in-use', {
    where: `--port ${port}`,
    found: `Another program on this machine uses port ${port}.`,
    next: 'Leave out `--port` to use any free port, or name another one.',
  });
}
