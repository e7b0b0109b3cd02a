import { cp, mkdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ArtifactsPort } from '@liftlock/core';

/** Workflow artifacts of one run, as folders. Like GitHub's, an artifact that is there is never changed. */
export class FakeArtifacts implements ArtifactsPort {
  readonly folder: string;
  readonly #names: string[] = [];

  constructor(folder: string) {
    this.folder = folder;
  }

  async upload(name: string, folder: string, files: readonly string[]): Promise<void> {
    if (this.#names.includes(name)) return;
    for (const file of files) {
      await mkdir(dirname(join(this.folder, name, file)), { recursive: true });
      await cp(join(folder, file), join(this.folder, name, file));
    }
    this.#names.push(name);
  }

  list(): Promise<readonly string[]> {
    return Promise.resolve([...this.#names]);
  }

  async download(name: string, folder: string): Promise<boolean> {
    const there = await stat(join(this.folder, name)).catch(() => undefined);
    if (there === undefined || !this.#names.includes(name)) return false;
    await cp(join(this.folder, name), folder, { recursive: true });
    return true;
  }
}
