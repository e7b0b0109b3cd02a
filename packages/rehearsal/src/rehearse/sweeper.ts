import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Writable } from 'node:stream';

/**
 * Waits until nobody holds its standard input any more, however they ended. If the folder is still there, it ends
 * every process that was started for it, told by its environment (HOME and TMPDIR lead there) or, if it has no terminal,
 * by where it works, and removes the folder. Processes are read from /proc, so on Linux.
 */
const SWEEP = `
cat > /dev/null
for pass in 1 2 3 4 5; do
  [ -d "$1" ] || exit 0
  for process in /proc/[0-9]*; do
    case $(readlink "$process/cwd" 2> /dev/null) in
      "$1" | "$1"/*) [ "$(sed 's/.*) //' "$process/stat" | cut -d ' ' -f 5)" = 0 ] || continue ;;
      *) grep -qsaF -- "$1/" "$process/environ" 2> /dev/null || continue ;;
    esac
    kill -9 "\${process#/proc/}" 2> /dev/null
  done
  rm -rf -- "$1"
done
`;

/** A process of its own that clears away what a rehearsal leaves when it is killed. */
export class Sweeper {
  readonly #process: ChildProcess & { readonly stdin: Writable };

  /** @param folder What is removed, with everything that runs for it. */
  constructor(folder: string, path: string) {
    // A group of its own: Ctrl-C is for the rehearsal alone.
    const sweeper = spawn('/bin/sh', ['-c', SWEEP, 'sweep', folder], {
      env: { PATH: path },
      cwd: '/',
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    // Without a shell nothing is swept, and nothing else is lost.
    for (const part of [sweeper, sweeper.stdin]) part.on('error', () => {});
    sweeper.unref();
    this.#process = sweeper as ChildProcess & { readonly stdin: Writable };
  }

  /** It is not needed any more: the folder is gone, or is cleared away now. Resolves when the sweeper is gone, too. */
  async close(): Promise<void> {
    const { pid, exitCode, signalCode } = this.#process;
    const isThere = pid !== undefined && exitCode === null && signalCode === null;
    const gone = isThere ? once(this.#process, 'exit') : undefined;
    this.#process.ref();
    this.#process.stdin.end();
    await gone;
  }
}
