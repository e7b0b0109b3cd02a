import { existsSync } from 'node:fs';
import { bareRepository, LiftlockError, notARepository } from '@liftlock/core';
import { askGit } from './git.ts';
import { repositoryOfAnotherUser } from './problems.ts';

/** The root of the repository around a folder. Each reason why there is none has its own problem. */
export async function findRepository(folder: string): Promise<string> {
  if (!existsSync(folder)) throw new LiftlockError(notARepository(folder));
  const { ok, stdout, stderr } = await askGit(folder, 'rev-parse', '--show-toplevel');
  if (ok && stdout.trim() !== '') return stdout.trim();
  if (stderr.includes('dubious ownership')) throw new LiftlockError(repositoryOfAnotherUser(folder, stderr));
  const isBare = await askGit(folder, 'rev-parse', '--is-bare-repository');
  throw new LiftlockError(isBare.stdout.trim() === 'true' ? bareRepository(folder) : notARepository(folder));
}
