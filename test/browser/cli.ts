import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** `liftlock rehearse`, as it runs for somebody who looks at the page and not at the terminal. */
export class RunningRehearsal {
  readonly #child: ChildProcess;
  readonly #ended: Promise<number | null>;
  #output = '';

  constructor(root: string, ...options: readonly string[]) {
    this.#child = spawn(process.execPath, [`${root}/dist/cli/index.js`, 'rehearse', ...options], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        this.#output += chunk.toString();
        this.#child.emit('said');
      });
    }
    this.#ended = once(this.#child, 'exit').then(([code]) => code as number | null);
  }

  /** The first text of its output that matches, as soon as it is there. */
  async said(pattern: RegExp): Promise<string> {
    for (;;) {
      const found = pattern.exec(this.#output);
      if (found !== null) return found[1] ?? found[0];
      if (this.#child.exitCode !== null) throw new Error(`It ended without saying ${pattern}:\n${this.#output}`);
      await Promise.race([once(this.#child, 'said'), this.#ended]);
    }
  }

  exitCode(): Promise<number | null> {
    return this.#ended;
  }

  stop(): void {
    this.#child.kill('SIGINT');
  }
}
