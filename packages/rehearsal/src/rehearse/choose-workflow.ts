import { LiftlockError } from '@liftlock/core';
import type { RehearsedWorkflow } from '../runner/index.ts';
import type { TryGit } from './git.ts';
import { noWorkflow, severalWorkflows, workflowMissing } from './problems.ts';

const FOLDER = '.github/workflows/';
const USES_SUITE = /^\s*(?:-\s*)?["']?uses["']?\s*:\s*["']?[^\s"'@]+\/liftlock(?:\/[^\s"'@]+)?@/im;

/** The workflow that is named, or the only one at HEAD that uses the suite. */
export async function chooseWorkflow(
  git: TryGit,
  folder: string,
  named: string | undefined,
): Promise<RehearsedWorkflow> {
  if (named !== undefined) return readNamed(git, named);
  const listed = (await git('ls-tree', '-z', '--name-only', 'HEAD', FOLDER)) ?? '';
  const paths = listed.split('\0').filter((path) => /\.ya?ml$/.test(path));
  const files = await Promise.all(
    paths.map(async (path) => ({ path, content: (await git('show', `HEAD:${path}`)) ?? '' })),
  );
  const using = files.filter(({ content }) => USES_SUITE.test(content));
  const [first, ...more] = using;
  if (first === undefined) throw new LiftlockError(noWorkflow(folder, paths));
  if (more.length > 0) throw new LiftlockError(severalWorkflows(using.map(({ path }) => path)));
  return first;
}

async function readNamed(git: TryGit, named: string): Promise<RehearsedWorkflow> {
  const path = named.replace(/^\.\//, '');
  for (const candidate of [path, `${FOLDER}${path}`]) {
    const content = await git('show', `HEAD:${candidate}`);
    if (content !== undefined) return { path: candidate, content };
  }
  throw new LiftlockError(workflowMissing(named));
}
