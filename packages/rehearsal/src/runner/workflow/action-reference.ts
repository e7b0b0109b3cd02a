import type { RemoteReference } from './provisions.ts';

/** What a step's `uses:` points at. */
export type ActionReference =
  | { readonly kind: 'local'; readonly path: string }
  /** One of this suite's own actions; `name` is undefined for the action in the root of the repository. */
  | {
      readonly kind: 'suite';
      readonly repository: string;
      readonly name: string | undefined;
      readonly ref: string;
    }
  /** `name` is the repository and the path in it, in lower case: `actions/cache/restore`. */
  | ({ readonly kind: 'remote'; readonly name: string } & RemoteReference)
  | { readonly kind: 'docker'; readonly image: string }
  | { readonly kind: 'self'; readonly path: string };

const REMOTE = /^(?<repository>[^/@]+\/[^/@]+)(?:\/(?<path>[^@]+))?@(?<ref>.+)$/;
const SUITE_ACTION = /^actions\/(?<name>[\w-]+)$/;

export function parseActionReference(uses: string): ActionReference {
  if (uses.startsWith('docker://')) return { kind: 'docker', image: uses.slice('docker://'.length) };
  if (uses.startsWith('./') || uses === '.') return { kind: 'local', path: uses };
  if (uses.startsWith('$/')) return { kind: 'self', path: uses };
  const { repository = uses, path, ref = '' }: Partial<Record<string, string>> = REMOTE.exec(uses)?.groups ?? {};
  if (repository.toLowerCase().endsWith('/liftlock')) {
    const suiteAction = path === undefined ? undefined : SUITE_ACTION.exec(path)?.groups?.['name'];
    if (path === undefined || suiteAction !== undefined) return { kind: 'suite', repository, name: suiteAction, ref };
  }
  const name = (path === undefined ? repository : `${repository}/${path}`).toLowerCase();
  return { kind: 'remote', name, repository, path: path ?? '', ref };
}

/** Whether a step uses this action of another repository, at whatever ref. */
export function isAction(uses: string | undefined, name: string): boolean {
  if (uses === undefined) return false;
  const reference = parseActionReference(uses);
  return reference.kind === 'remote' && reference.name === name;
}
