import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Who may see the pages: whoever has the address that the terminal printed, in a browser on this machine. */
export class Guard {
  readonly #token: string;
  readonly #host: string;

  /** `host` is the one name under which the pages answer, `127.0.0.1:4242`. */
  constructor(token: string, host: string) {
    this.#token = token;
    this.#host = host;
  }

  /** Other names only lead here by a forged DNS answer. */
  isRightHost(request: IncomingMessage): boolean {
    return request.headers.host === this.#host;
  }

  isToken(value: string | null): boolean {
    return value !== null && timingSafeEqual(digest(value), digest(this.#token));
  }

  hasCookie(request: IncomingMessage): boolean {
    const cookies = (request.headers.cookie ?? '').split(';').map((cookie) => cookie.trim());
    const own = cookies.find((cookie) => cookie.startsWith(`${this.#cookieName}=`));
    return own !== undefined && this.isToken(own.slice(this.#cookieName.length + 1));
  }

  get cookie(): string {
    return `${this.#cookieName}=${this.#token}; HttpOnly; SameSite=Strict; Path=/`;
  }

  /** A form of another site cannot have this origin; browsers send it with every POST. */
  isOwnOrigin(request: IncomingMessage): boolean {
    const site = request.headers['sec-fetch-site'];
    return request.headers.origin === `http://${this.#host}` && (site === undefined || site === 'same-origin');
  }

  /** Goes into forms: a second proof, besides the cookie, that this page made them. */
  get formKey(): string {
    return createHash('sha256').update(`form:${this.#token}`).digest('hex');
  }

  isFormKey(value: string | null): boolean {
    return value !== null && timingSafeEqual(digest(value), digest(this.formKey));
  }

  /** Cookies do not care for ports, and two rehearsals may run at once. */
  get #cookieName(): string {
    return `liftlock-${this.#host.split(':')[1] ?? ''}`;
  }
}

function digest(value: string): Buffer {
  return createHash('sha256').update(value).digest();
}
