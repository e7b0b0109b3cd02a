import { access, constants, mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

export interface Redirected {
  readonly owner: string;
  readonly repository: string;
  /** Where the local GitHub answers. */
  readonly origin: string;
}

/**
 * Leads programs that know github.com by themselves to the local GitHub: git by the address of the repository, and gh by a
 * script of its name in front of it. gh has no setting for a plain address, so it gets a host that it takes for a local one,
 * and the local GitHub as its proxy; other programs see neither.
 *
 * @returns The folder to put in front of PATH; undefined where there is no gh.
 */
export async function redirectPrograms(
  folders: { readonly home: string; readonly programs: string },
  { path, ...to }: Redirected & { readonly path: string },
): Promise<string | undefined> {
  await writeFile(join(folders.home, '.gitconfig'), gitSettings(to));
  const gh = await find('gh', path);
  if (gh === undefined) return undefined;
  await mkdir(folders.programs, { recursive: true });
  await writeFile(join(folders.programs, 'gh'), ghScript(gh, to), { mode: 0o755 });
  return folders.programs;
}

function gitSettings({ owner, repository, origin }: Redirected): string {
  const name = `${owner}/${repository}`;
  const lines = ['.git', ''].map(
    (end) => `[url "${origin}/${name}${end}"]\n\tinsteadOf = https://github.com/${name}${end}\n`,
  );
  return lines.join('');
}

/**
 * Addresses in answers are those of 127.0.0.1, for which gh takes the token of another variable; and it looks for the
 * repository among the remotes, so those of the local GitHub are called by the name that gh knows it by.
 */
function ghScript(gh: string, { owner, repository, origin }: Redirected): string {
  return `#!/bin/sh
export GH_HOST=github.localhost GH_REPO="\${GH_REPO:-${owner}/${repository}}" GH_NO_UPDATE_NOTIFIER=1
export HTTP_PROXY='${origin}' http_proxy='${origin}'
export GH_ENTERPRISE_TOKEN="\${GH_TOKEN:-$GITHUB_TOKEN}"
export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0='url.http://github.localhost/.insteadOf' GIT_CONFIG_VALUE_0='${origin}/git/'
unset NO_PROXY no_proxy GITHUB_ENTERPRISE_TOKEN
exec '${gh.replaceAll("'", "'\\''")}' "$@"
`;
}

async function find(program: string, path: string): Promise<string | undefined> {
  for (const folder of path.split(delimiter).filter((each) => each !== '')) {
    const file = join(folder, program);
    const isThere = await access(file, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isThere) return file;
  }
  return undefined;
}
