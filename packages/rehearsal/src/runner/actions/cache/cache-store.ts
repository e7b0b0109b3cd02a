import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

interface Entry {
  readonly key: string;
  readonly version: string;
  readonly archive: string;
  /** Order of creation. */
  readonly at: number;
}

/** Caches of a rehearsal, in a folder of it. An entry never changes (docs: dependency caching, "Matching a cache key"). */
export class CacheStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The exact key; else the newest that begins with it, then with each of `others` in turn. */
  async find(key: string, others: readonly string[], version: string): Promise<Entry | undefined> {
    const all = (await this.#entries()).filter((entry) => entry.version === version);
    const exact = all.find((entry) => entry.key === key);
    if (exact !== undefined) return exact;
    for (const prefix of [key, ...others]) {
      const matching = all.filter((entry) => entry.key.startsWith(prefix)).sort((one, other) => other.at - one.at);
      if (matching[0] !== undefined) return matching[0];
    }
    return undefined;
  }

  /** @param pack Writes the archive to the path that it is given. */
  async save(key: string, version: string, at: number, pack: (archive: string) => Promise<void>): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    const id = createHash('sha256').update(`${version}\n${key}`).digest('hex');
    const archive = join(this.#folder, `${id}.tar`);
    await pack(`${archive}.partial`);
    await rename(`${archive}.partial`, archive);
    const entry: Entry = { key, version, archive, at };
    await writeFile(join(this.#folder, `${id}.json`), JSON.stringify(entry));
  }

  async #entries(): Promise<Entry[]> {
    const names = await readdir(this.#folder).catch(() => []);
    const files = names.filter((name) => name.endsWith('.json'));
    return Promise.all(
      files.map(async (name) => JSON.parse(await readFile(join(this.#folder, name), 'utf8')) as Entry),
    );
  }
}
