import type { GitRepository } from './repository.ts';

/** Types of objects by their SHA. All that are asked for at the same time are one question to git. */
export class ObjectTypes {
  readonly #git: GitRepository;
  #asked: string[] = [];
  #answer: Promise<readonly string[]> | undefined;

  constructor(git: GitRepository) {
    this.#git = git;
  }

  /** The type, or null when there is no such object. */
  async of(sha: string): Promise<string | null> {
    const at = this.#asked.push(sha) - 1;
    this.#answer ??= this.#ask();
    const type = (await this.#answer)[at];
    return type === undefined || type.endsWith(' missing') ? null : type;
  }

  async #ask(): Promise<readonly string[]> {
    await Promise.resolve();
    const input = this.#asked.map((sha) => `${sha}\n`).join('');
    this.#asked = [];
    this.#answer = undefined;
    return (await this.#git.run(['cat-file', '--batch-check=%(objecttype)'], { input })).split('\n');
  }
}
