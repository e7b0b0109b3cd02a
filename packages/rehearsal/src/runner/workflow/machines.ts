import { platform } from 'node:os';

const SYSTEMS: Readonly<Record<string, string>> = { windows: 'win32', macos: 'darwin' };

/**
 * Why a job with this label of `runs-on:` is not run here. Linux labels and those of self-hosted runners are taken for
 * this machine.
 */
export function whyNotOnThisMachine(label: string, treatedAsThis: readonly string[] = []): string | undefined {
  if (treatedAsThis.some((each) => each.toLowerCase() === label.toLowerCase())) return undefined;
  const system = /^(?<name>windows|macos)(?:-|$)/i.exec(label)?.groups?.['name']?.toLowerCase();
  if (system === undefined || SYSTEMS[system] === platform()) return undefined;
  return `runs-on: ${label} needs another machine than this one`;
}
