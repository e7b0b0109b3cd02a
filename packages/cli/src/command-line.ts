import type { Readable, Writable } from 'node:stream';

/** What a command is given by the process that it runs in; commands touch nothing else of it. */
export interface CommandLine {
  /** What follows the name of the command. */
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  /** Folder that holds `dist/`, `actions/` and `action.yml` of the suite. */
  readonly suiteRoot: string;
  readonly version: string;
}
