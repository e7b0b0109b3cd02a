import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where programs keep what lets them in somewhere, below the home of the user. */
const CREDENTIALS = [
  '.ssh',
  '.gnupg',
  '.aws',
  '.azure',
  '.docker',
  '.kube',
  '.config/containers',
  '.config/gcloud',
  '.config/gh',
  '.config/git',
  '.config/helm',
  '.local/share/keyrings',
  '.cargo/credentials.toml',
  '.fly',
  '.gem/credentials',
  '.git-credentials',
  '.gitconfig',
  '.m2/settings.xml',
  '.netrc',
  '.npmrc',
  '.pypirc',
  '.terraform.d',
] as const;

/** What the sandbox covers of this machine: files become empty, folders too. */
export function hiddenPaths(home: string, agent: string | undefined): string[] {
  const paths = [...CREDENTIALS.map((path) => join(home, path)), ...(agent === undefined ? [] : [agent])];
  return paths.filter((path) => !path.includes('\n') && existsSync(path));
}

/** The list of accounts, in which the user lives in another home. Inside, they are number 0. */
export function passwdWith(home: string, passwd: string, uid: number): string {
  const lines = passwd.split('\n').map((line) => {
    const fields = line.split(':');
    if (fields.length < 7 || (fields[2] !== '0' && fields[2] !== String(uid))) return line;
    return [...fields.slice(0, 5), home, ...fields.slice(6)].join(':');
  });
  return lines.join('\n');
}
