import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A copy of the working tree, whose workspaces are its own: nothing that is changed in it reaches the checkout. */
export function copyOf(root: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'liftlock-mutants-'));
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' });
  for (const file of listed.split('\0')) {
    if (file === '' || file.startsWith('dist/') || !existsSync(join(root, file))) continue;
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(root, file), join(copy, file));
  }
  linkModules(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

function linkModules(from: string, to: string): void {
  mkdirSync(join(to, '@liftlock'), { recursive: true });
  for (const name of readdirSync(from)) if (name !== '@liftlock') symlinkSync(join(from, name), join(to, name));
  for (const name of readdirSync(join(from, '@liftlock'))) {
    symlinkSync(readlinkSync(join(from, '@liftlock', name)), join(to, '@liftlock', name));
  }
}
