import { PERSON } from '../kernel/api-calls.ts';
import type { LocalGitHub } from '../github/index.ts';

/** Something that a person asks of GitHub by its pages, as the call of the API that does the same. */
export interface Asked {
  readonly method: 'POST' | 'PATCH' | 'DELETE';
  /** Below `/repos/OWNER/REPO`. */
  readonly path: string;
  /** JSON, or the bytes of an upload. */
  readonly body?: unknown;
}

interface Answered {
  readonly refused?: string;
  readonly body?: unknown;
}

/** What people do on GitHub's pages. Each has a token of their own, so GitHub decides what they may. */
export class People {
  readonly #github: LocalGitHub;
  readonly #tokens = new Map<string, string>();

  constructor(github: LocalGitHub) {
    this.#github = github;
  }

  /** A text says why GitHub did not do it. */
  async ask(login: string, asked: Asked): Promise<string | undefined> {
    return (await this.send(login, asked)).refused;
  }

  /** The same, with what GitHub answered. */
  async send(login: string, { method, path, body }: Asked): Promise<Answered> {
    const isUpload = typeof body === 'string';
    const { owner, name } = this.#github.state.repository;
    const root = `${this.#github.origin}${isUpload ? '/_uploads' : ''}/repos/${owner}/${name}`;
    const response = await this.#github.fetch(`${root}${path}`, {
      method,
      headers: {
        authorization: `token ${this.#token(login)}`,
        'content-type': isUpload ? 'application/octet-stream' : 'application/json',
        'user-agent': PERSON,
      },
      ...(body !== undefined && { body: isUpload ? body : JSON.stringify(body) }),
    });
    if (!response.ok) return { refused: await whyNot(response) };
    return response.status === 204 ? {} : { body: await response.json() };
  }

  #token(login: string): string {
    const token = this.#tokens.get(login) ?? this.#github.issueToken({ login });
    this.#tokens.set(login, token);
    return token;
  }
}

async function whyNot(response: Response): Promise<string> {
  const answer = (await response.json()) as { readonly message?: string; readonly errors?: readonly unknown[] };
  const errors = (answer.errors ?? []).filter((error) => typeof error === 'string');
  return [`GitHub answered ${response.status}: ${answer.message ?? ''}`, ...errors].join(' ');
}
