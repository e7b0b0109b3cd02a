import { credentialIn } from '../../credentials/index.ts';
import { leavesOf, type Values } from './values.ts';

export interface CredentialValue {
  readonly path: readonly string[];
  /** What it looks like: `a GitHub token`. */
  readonly what: string;
}

/** Values that look like a credential: they would be kept in files, logs and the ledger, for everybody to read. */
export function credentialsInValues(values: Values): CredentialValue[] {
  return leavesOf(values).flatMap(({ path, value }) => {
    const what = textsIn(value).flatMap((text) => looksLike(path.at(-1) ?? '', text) ?? [])[0];
    return what === undefined ? [] : [{ path, what }];
  });
}

/** Whether the name of a key says that its value is nobody else's business. */
export function namesCredential(key: string): boolean {
  return NAMES.test(key);
}

const NAMES =
  /(passw(or)?d|passphrase|secret|token|credential|(api|access|private|secret|signing|encryption)[_-]?key)s?$/i;
/** `https://user:password@host` */
const WITH_PASSWORD = /^[a-z][a-z0-9+.-]*:\/\/[^/\s:@]*:[^/\s@$]+@/i;
/** A text that only says where the credential is. */
const REFERENCE = /^(\$|<|arn:|op:\/\/|vault:|projects\/)/;

function looksLike(key: string, text: string): string | undefined {
  const known = credentialIn(text);
  if (known !== undefined) return known.title;
  if (WITH_PASSWORD.test(text)) return 'an address with a password';
  return namesCredential(key) && isOpaque(text) && !REFERENCE.test(text) ? 'a credential, by its name' : undefined;
}

/** Letters and digits without a space, as nobody writes words. */
function isOpaque(text: string): boolean {
  return /^\S{8,}$/.test(text) && /[a-z]/i.test(text) && /[0-9]/.test(text);
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
