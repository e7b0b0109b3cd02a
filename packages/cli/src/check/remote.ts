import { gitHistory } from '@liftlock/adapters';
import { repositoryUrl } from '../commands/repository-url.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Whether GitHub runs the workflows of this folder: it is a clone of something, or a job has checked it out. */
export async function hasRemote(folder: string, env: Environment): Promise<boolean> {
  if ((env['GITHUB_REPOSITORY'] ?? '') !== '') return true;
  const objects = await gitHistory({ cwd: folder, env })
    .objectsFolder()
    .catch(() => undefined);
  return objects !== undefined && (await repositoryUrl(objects, env)) !== null;
}
