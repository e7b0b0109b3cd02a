import { create } from '@actions/glob';
import { quietly, rootedIn } from '../expressions/hash-files.ts';

/** Files and folders that patterns name, `~` and `!` included, below a folder (@actions/glob, as GitHub's own actions do it). */
export async function globbed(patterns: readonly string[], folder: string): Promise<string[]> {
  const rooted = patterns.map(rootedIn(folder)).join('\n');
  return quietly(async () => (await create(rooted)).glob());
}
