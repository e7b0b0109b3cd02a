import { createHash, generateKeyPair, type JsonWebKey, type KeyObject, sign } from 'node:crypto';
import { promisify } from 'node:util';

const makeKeyPair = promisify(generateKeyPair);

/** The key that signs tokens. It is new in each process and never stored, so nobody outside has a reason to trust it. */
export class SigningKey {
  #pair: Promise<{ publicKey: KeyObject; privateKey: KeyObject }> | undefined;

  /** The public part, as a JSON Web Key. Its id is the thumbprint of RFC 7638. */
  async publicKey(): Promise<JsonWebKey> {
    const jwk = (await this.#keys()).publicKey.export({ format: 'jwk' });
    const { e, kty, n } = jwk;
    const kid = createHash('sha256').update(JSON.stringify({ e, kty, n })).digest('base64url');
    return { kty, alg: 'RS256', use: 'sig', kid, n, e } as JsonWebKey;
  }

  /** A signed JSON Web Token. */
  async sign(claims: Readonly<Record<string, unknown>>): Promise<string> {
    const { kid } = (await this.publicKey()) as { kid: string };
    const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const text = `${part({ typ: 'JWT', alg: 'RS256', kid })}.${part(claims)}`;
    const signature = sign('RSA-SHA256', Buffer.from(text), (await this.#keys()).privateKey);
    return `${text}.${signature.toString('base64url')}`;
  }

  /** Made once it is needed: most rehearsals sign nothing. */
  #keys(): Promise<{ publicKey: KeyObject; privateKey: KeyObject }> {
    this.#pair ??= makeKeyPair('rsa', { modulusLength: 2048 });
    return this.#pair;
  }
}
