import { readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Address of the repository in a browser: in a workflow from GitHub's variables, elsewhere from the remote `origin`.
 * `null` if neither says one; notes then have no links.
 *
 * @param objects The repository's folder of objects, beside which its configuration lies.
 */
export async function repositoryUrl(
  objects: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<string | null> {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
  if (repository !== undefined && repository !== '') return `${server ?? 'https://github.com'}/${repository}`;
  const config = await readFile(path.join(path.dirname(objects), 'config'), 'utf8').catch(() => '');
  const remote = originOf(config);
  return remote === null ? null : browserUrl(remote);
}

/** The first `url` of `[remote "origin"]` in a git configuration. */
export function originOf(config: string): string | null {
  let inside = false;
  for (const line of config.split('\n').map((text) => text.trim())) {
    if (line.startsWith('[')) inside = line === '[remote "origin"]';
    const url = inside ? /^url\s*=\s*(\S+)$/.exec(line)?.[1] : undefined;
    if (url !== undefined) return url;
  }
  return null;
}

const FORMS = [
  /^(?:https?|ssh|git):\/\/(?:[^@/]{1,200}@)?([\w.-]{1,200})(?::\d{1,5})?\/(.{1,300})$/,
  /^[\w-]{1,100}@([\w.-]{1,200}):(.{1,300})$/,
];

/** `git@github.com:acme/shop.git` → `https://github.com/acme/shop`; without credentials, whatever the remote holds. */
export function browserUrl(remote: string): string | null {
  for (const form of FORMS) {
    const [, host, location = ''] = form.exec(remote) ?? [];
    const name = location.replace(/\/+$/, '').replace(/\.git$/, '');
    if (host !== undefined && /^[\w.-]+(?:\/[\w.-]+)+$/.test(name)) return `https://${host}/${name}`;
  }
  return null;
}
