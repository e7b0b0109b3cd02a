import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { git, temporaryFolder } from '../rehearsal/rehearse.ts';

const EXAMPLES = resolve('examples');

export const NAMES = readdirSync(EXAMPLES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Files of an example, by their path in it. */
export function filesOf(name: string): { readonly path: string; readonly text: string }[] {
  return readdirSync(join(EXAMPLES, name), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: path.slice(join(EXAMPLES, name).length + 1), text: readFileSync(path, 'utf8') }));
}

/** What somebody has who copies an example and replaces `OWNER` and `SHA`: a repository with two commits. */
export function repositoryOf(name: string): string {
  const folder = temporaryFolder();
  cpSync(join(EXAMPLES, name), folder, { recursive: true });
  for (const { path, text } of filesOf(name).filter((file) => file.path.startsWith('.github/workflows/'))) {
    const used = text.replaceAll('OWNER/', 'acme/').replaceAll('@SHA', `@${'a'.repeat(40)}`);
    writeFileSync(join(folder, path), used);
  }
  git(folder, '-c', 'init.defaultBranch=main', 'init', '--quiet');
  git(folder, 'add', 'README.md');
  git(folder, 'commit', '--quiet', '--message', 'docs: say what this is');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'feat: begin');
  return folder;
}
