import { join } from 'node:path';
import type { RunnerOptions } from '../options.ts';

/** The folders of a job, named as on a hosted runner. */
export interface JobFolders {
  /** Around all others. */
  readonly root: string;
  readonly workspace: string;
  readonly workspaceParent: string;
  readonly temp: string;
  readonly toolCache: string;
}

export function foldersOf({ workspace, repository }: RunnerOptions, jobId: number): JobFolders {
  const root = join(workspace, `job-${jobId}`);
  const workspaceParent = join(root, repository.name);
  return {
    root,
    workspace: join(workspaceParent, repository.name),
    workspaceParent,
    temp: join(root, '_temp'),
    toolCache: join(root, '_tool'),
  };
}
