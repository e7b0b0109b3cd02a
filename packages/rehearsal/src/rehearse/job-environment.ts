import { delimiter, dirname } from 'node:path';
import type { Clock } from '../github/index.ts';
import { toolchains } from './toolchains.ts';

/**
 * What the processes of a rehearsed run start from. A release pipeline is a dangerous thing to run by accident, so
 * nothing of the caller's environment comes along but the path to programs and to their toolchains, and what somebody named:
 * no tokens, no ssh-agent, no home.
 */
export function jobEnvironment(values: {
  readonly path: string;
  readonly node: string;
  readonly home: string;
  readonly temporary: string;
  readonly clock: Pick<Clock, 'ahead'>;
  /** The local GitHub, and where it answers. */
  readonly github: { readonly origin: string };
  /** Variables of the caller that steps may see: a proxy, the address of a package index. */
  readonly machine?: Readonly<Record<string, string>>;
}): Readonly<Record<string, string>> {
  return {
    ...values.machine,
    PATH: searchPath(values.path, values.node),
    HOME: values.home,
    ...toolchains(values.path),
    // What a killed process leaves behind goes away with the rehearsal.
    TMPDIR: values.temporary,
    LANG: 'C.UTF-8',
    // Programs come without the user's settings; git would look for the system's.
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    ...enterpriseHost(values.github),
    // GitHub wants a second between writes; a local one does not.
    LIFTLOCK_SPACE_WRITES: 'off',
    // Read anew for each process, so that one that starts later knows of the time that has passed.
    get LIFTLOCK_CLOCK_OFFSET_MS() {
      return String(values.clock.ahead);
    },
  };
}

/** Actions that were made from Probot apps call api.github.com whatever `GITHUB_API_URL` says, and ask these first. */
export function enterpriseHost({ origin }: { readonly origin: string }): Readonly<Record<string, string>> {
  const { protocol, host } = new URL(origin);
  return { GHE_HOST: host, GHE_PROTOCOL: protocol.replace(':', '') };
}

/** npm puts programs of packages, and its own, in front; a job on GitHub would not find them. */
const OF_NPM = /[/\\]node_modules[/\\](?:\.bin|(?:.*[/\\])?node-gyp-bin)$/;

function searchPath(path: string, node: string): string {
  const folders = path.split(delimiter).filter((folder) => folder !== '' && !OF_NPM.test(folder));
  return [...folders, dirname(node)].join(delimiter);
}

/** On GitHub, nothing sets what only this machine has. */
export function machineNotes(machine: Readonly<Record<string, string>> = {}): string[] {
  const names = Object.keys(machine);
  return names.length === 0 ? [] : [`environment: ${names.join(', ')} came from this machine (--env), not from GitHub`];
}
