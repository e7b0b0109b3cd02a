import type { KeyInput, TextOutput } from '@liftlock/rehearsal';
import type { SignalSource } from './interruption.ts';
import type { RehearseValues } from './options.ts';

/** What `liftlock rehearse` is given by the process that it runs in. */
export interface RehearseCommand {
  /** Options as node:util's parseArgs read them with `REHEARSE_OPTIONS`. */
  readonly values: RehearseValues;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: KeyInput;
  readonly stdout: TextOutput;
  readonly stderr: TextOutput;
  /** Folder that holds `actions/`, `dist/` and `action.yml` of the suite. */
  readonly suiteRoot: string;
  readonly signals: SignalSource;
  openBrowser(address: string): void;
}
