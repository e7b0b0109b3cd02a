import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Where rustup keeps its toolchains. The programs that it puts into `~/.cargo/bin` look for them in the home, and a rehearsal
 * has another one. Compilers lie there, and no credentials: those are in `~/.cargo`, which stays out of reach.
 *
 * @param path The search path of the machine.
 */
export function toolchains(path: string): Readonly<Record<string, string>> {
  const programs = path.split(delimiter).find((folder) => /[/\\]\.cargo[/\\]bin[/\\]?$/.test(folder));
  if (programs === undefined) return {};
  const rustup = join(programs, '../../.rustup');
  return existsSync(rustup) ? { RUSTUP_HOME: rustup } : {};
}
