import { AsyncLocalStorage } from 'node:async_hooks';
import { isAbsolute, join } from 'node:path';
import { hashFiles as hashMatches } from '@actions/glob';

/**
 * `hashFiles()` as the runner does it: SHA-256 over the SHA-256 of each match, by @actions/glob
 * (actions/runner, src/Misc/expressionFunc/hashFiles/src/hashFiles.ts).
 */
export async function hashFiles(patterns: readonly string[], workspace: string): Promise<string> {
  const [first = '', ...rest] = patterns;
  const followSymbolicLinks = first.toLowerCase() === '--follow-symbolic-links';
  const rooted = (followSymbolicLinks ? rest : patterns).flatMap((each) => each.split('\n')).map(rootedIn(workspace));
  return quietly(() => hashMatches(rooted.join('\n'), workspace, { followSymbolicLinks }));
}

/** The runner starts a process in the workspace for this; here the patterns are rooted there instead. */
export function rootedIn(workspace: string): (pattern: string) => string {
  const folder = workspace.replaceAll(/[?*]|\[(?=[^/]+\])/g, '[$&]');
  return (pattern) => {
    const trimmed = pattern.trim();
    const path = trimmed.replace(/^!+/, '');
    if (path === '' || path.startsWith('#') || path.startsWith('~') || isAbsolute(path)) return trimmed;
    return `${trimmed.slice(0, trimmed.length - path.length)}${join(folder, path)}`;
  };
}

const quiet = new AsyncLocalStorage<true>();
let quietCalls = 0;

/**
 * @actions/glob writes `::debug::` lines to the standard output, which belongs to whoever started the rehearsal.
 * Only what is written from inside `run` is dropped.
 */
export async function quietly<T>(run: () => Promise<T>): Promise<T> {
  if (quietCalls++ === 0) restore = filterOutput(process.stdout);
  try {
    return await quiet.run(true, run);
  } finally {
    if (--quietCalls === 0) restore();
  }
}

function filterOutput(stream: NodeJS.WriteStream): () => void {
  const own = Object.getOwnPropertyDescriptor(stream, 'write');
  const loud = stream.write.bind(stream) as (...args: unknown[]) => boolean;
  stream.write = ((...args: unknown[]) => quiet.getStore() ?? loud(...args)) as typeof stream.write;
  return () => {
    if (own === undefined) Reflect.deleteProperty(stream, 'write');
    else Object.defineProperty(stream, 'write', own);
  };
}

let restore: () => void = () => {};
