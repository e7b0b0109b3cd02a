/** Which copy of the suite somebody uses. */
export interface SuiteCopy {
  /** The repository that publishes it, `acme/liftlock`. */
  readonly suite: string;
  /** Its commit, the tag that a workflow names, or `main` where neither is known. */
  readonly ref: string;
  /** Where the repository is; `https://github.com` if left out. */
  readonly server?: string | undefined;
}

/** What stands in the repository itself, which cannot name the commit that it becomes. */
const UNPUBLISHED: SuiteCopy = { suite: 'OWNER/liftlock', ref: 'main' };

/** The documentation of the version in use. Every link of the product to its own pages begins here. */
export function documentationOf({ server = 'https://github.com', suite, ref }: SuiteCopy): string {
  return `${server}/${suite}/blob/${encodeURI(ref)}/docs`;
}

/** The recipes of the version in use. */
export function examplesOf({ server = 'https://github.com', suite, ref }: SuiteCopy): string {
  return `${server}/${suite}/tree/${encodeURI(ref)}/examples`;
}

/** A JSON Schema of the version in use, for an editor. */
export function schemaAddress(name: string, { suite, ref }: SuiteCopy = UNPUBLISHED): string {
  return `https://raw.githubusercontent.com/${suite}/${ref}/schema/${name}`;
}
