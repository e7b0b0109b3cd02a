/**
 * The addresses that answers contain. The API answers on 127.0.0.1, since Node does not resolve `*.localhost` everywhere;
 * pages say `github.localhost`, since @actions/artifact refuses servers that are neither github.com nor `*.localhost`.
 */
export class Urls {
  readonly repository: string;
  #api: string;

  constructor(origin: string, owner: string, name: string) {
    this.repository = `${owner}/${name}`;
    this.#api = origin;
  }

  /** `serve` says here which port it got. */
  moveTo(origin: string): void {
    this.#api = origin;
  }

  get api(): string {
    return this.#api;
  }

  get server(): string {
    const url = new URL(this.#api);
    return `${url.protocol}//github.localhost${url.port === '' ? '' : `:${url.port}`}`;
  }

  repo(path = ''): string {
    return `${this.#api}/repos/${this.repository}${path}`;
  }

  upload(path: string): string {
    return `${this.#api}/_uploads/repos/${this.repository}${path}`;
  }

  html(path = ''): string {
    return `${this.server}/${this.repository}${path}`;
  }

  user(login: string): string {
    return `${this.#api}/users/${encodeURIComponent(login)}`;
  }
}
