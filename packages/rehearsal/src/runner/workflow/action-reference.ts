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
  | { readonly kind: 'checkout'; readonly repository: string; readonly ref: string }
  | { readonly kind: 'setup-node'; readonly repository: string; readonly ref: string }
  | { readonly kind: 'remote'; readonly repository: string }
  | { readonly kind: 'docker'; readonly image: string }
  | { readonly kind: 'self'; readonly path: string };

const REMOTE = /^(?<repository>[^/@]+\/[^/@]+)(?:\/(?<path>[^@]+))?@(?<ref>.+)$/;
const SUITE_ACTION = /^actions\/(?<name>[\w-]+)$/;

export function parseActionReference(uses: string): ActionReference {
  if (uses.startsWith('docker://')) return { kind: 'docker', image: uses.slice('docker://'.length) };
  if (uses.startsWith('./') || uses === '.') return { kind: 'local', path: uses };
  if (uses.startsWith('$/')) return { kind: 'self', path: uses };
  const { repository = uses, path, ref = '' } = REMOTE.exec(uses)?.groups ?? {};
  const name = repository.toLowerCase();
  if (name.endsWith('/liftlock')) {
    const suiteAction = path === undefined ? undefined : SUITE_ACTION.exec(path)?.groups?.['name'];
    if (path === undefined || suiteAction !== undefined) return { kind: 'suite', repository, name: suiteAction, ref };
  }
  if (path === undefined && name === 'actions/checkout') return { kind: 'checkout', repository, ref };
  if (path === undefined && name === 'actions/setup-node') return { kind: 'setup-node', repository, ref };
  return { kind: 'remote', repository };
}
