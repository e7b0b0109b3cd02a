import { existsSync } from 'node:fs';
import path from 'node:path';
import { workingTree } from '@liftlock/adapters';
import type { CommandLine } from '../command-line.ts';

type Installed = Pick<CommandLine, 'version' | 'suiteRoot' | 'env'>;

/**
 * What `liftlock version` prints. A release writes its version into files only while it is built, so a clone has the number of
 * its sources, at every tag: there, only the commit says which version it is.
 */
export async function versionText({ version, suiteRoot, env }: Installed): Promise<string> {
  if (!existsSync(path.join(suiteRoot, '.git'))) return version;
  const head = await workingTree({ cwd: suiteRoot, env }).head();
  return head === undefined ? version : `${version}, a clone at commit ${head.slice(0, 12)}`;
}
