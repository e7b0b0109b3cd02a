import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findEngine } from '../containers/find-engine.ts';
import type { FoundEngine } from '../containers/engine.ts';
import { PROGRAM } from './fake-engine-program.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface FakeImage {
  /** A program of this machine. */
  readonly entrypoint?: string;
  /** What its health check says, look by look; the last answer stays. Without it there is no check. */
  readonly health?: readonly string[];
}

export interface FakeEngineOptions {
  readonly name?: 'docker' | 'podman';
  readonly images?: Readonly<Record<string, FakeImage>>;
  /** The client is there, and its server is not. */
  readonly silent?: boolean;
  /** The first process in a network, or what begins any container, never answers. */
  readonly hangs?: 'relay' | 'start';
}

export interface EngineCall {
  readonly args: readonly string[];
  /** Values of the variables that the call hands on. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * A program on a PATH of its own that writes down what it is asked, and does it with processes of this machine. Paths of
 * containers are turned back into those that were mounted.
 */
export class FakeEngine {
  readonly folder: string;
  readonly #name: string;

  constructor({ name = 'docker', images = {}, silent = false, hangs }: FakeEngineOptions = {}) {
    this.folder = temporaryFolder();
    this.#name = name;
    for (const kind of ['containers', 'networks', 'volumes', 'images'])
      mkdirSync(join(this.folder, 'state', kind), { recursive: true });
    writeFileSync(join(this.folder, 'state', 'calls'), '');
    if (hangs !== undefined) writeFileSync(join(this.folder, 'state', `hangs-${hangs}`), '');
    if (silent) writeFileSync(join(this.folder, 'state', 'silent'), '');
    for (const [image, made] of Object.entries(images)) this.#write('images', image, { name: image, ...made });
    writeFileSync(join(this.folder, name), `#!${process.execPath}\n${PROGRAM}`, { mode: 0o755 });
  }

  get found(): FoundEngine {
    return findEngine({ path: this.folder, env: {}, platform: 'linux' });
  }

  get calls(): EngineCall[] {
    const lines = readFileSync(join(this.folder, 'state', 'calls'), 'utf8')
      .trim()
      .split('\n');
    return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as EngineCall);
  }

  /** The calls that begin with these words. */
  called(...words: readonly string[]): EngineCall[] {
    return this.calls.filter(({ args }) => words.every((word, index) => args[index] === word));
  }

  /** What it has, by kind; of images those that were made by a rehearsal. */
  get left(): string[] {
    return ['containers', 'networks', 'volumes', 'images'].flatMap((kind) =>
      readdirSync(join(this.folder, 'state', kind)).flatMap((file) => {
        const { name, label } = JSON.parse(readFileSync(join(this.folder, 'state', kind, file), 'utf8')) as {
          readonly name: string;
          readonly label?: string;
        };
        return label === undefined ? [] : [`${kind}: ${name}`];
      }),
    );
  }

  /** Whether a sweeper has been through. */
  get swept(): boolean {
    return existsSync(join(this.folder, 'state', 'swept'));
  }

  get program(): string {
    return join(this.folder, this.#name);
  }

  #write(kind: string, name: string, made: unknown): void {
    writeFileSync(join(this.folder, 'state', kind, encodeURIComponent(name)), JSON.stringify(made));
  }
}
