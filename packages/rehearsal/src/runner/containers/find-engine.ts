import { spawnSync } from 'node:child_process';
import { findProgram } from '../steps/shells.ts';
import { EngineClient } from './engine-client.ts';
import type { FoundEngine } from './engine.ts';

/** What of the user's surroundings reaches the client of an engine: where programs are, and how it finds its server. */
export interface EngineAccess {
  readonly path: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Of Node; the process's own if nobody says. */
  readonly platform?: NodeJS.Platform;
}

/** In the order in which they are tried. The question is one that only a server can answer. */
const ENGINES = [
  { name: 'docker', question: ['version', '--format', '{{.Server.Version}}'] },
  { name: 'podman', question: ['info', '--format', '{{.Version.Version}}'] },
] as const;

/** By which clients find their server and their settings (docs.docker.com: environment variables; podman(1), "ENVIRONMENT"). */
const NEEDED =
  /^(?:HOME|XDG_(?:RUNTIME_DIR|CONFIG_HOME|DATA_HOME)|DBUS_SESSION_BUS_ADDRESS|DOCKER_\w+|CONTAINERS?_\w+)$/;

const ANSWER_MS = 15_000;

/** The first engine that is installed and answers; a client whose server is away is told apart from none at all. */
export function findEngine({ path, env, platform = process.platform }: EngineAccess): FoundEngine {
  if (platform !== 'linux') return { why: 'a rehearsal runs containers on Linux only' };
  const needed = Object.entries(env).filter(([name, value]) => NEEDED.test(name) && value !== undefined);
  const own = { ...(Object.fromEntries(needed) as Record<string, string>), PATH: path };
  const silent: string[] = [];
  for (const { name, question } of ENGINES) {
    const program = findProgram(name, path);
    if (program === undefined) continue;
    const refusal = whySilent(program, question, own);
    if (refusal === undefined) return { engine: new EngineClient(name, program, own) };
    silent.push(`\`${name}\` is installed, and says: ${refusal}`);
  }
  const found = silent.length === 0 ? 'neither `docker` nor `podman` is installed' : silent.join('; ');
  return { why: `no container engine answers here: ${found}` };
}

function whySilent(program: string, question: readonly string[], env: Record<string, string>): string | undefined {
  const { status, stdout, stderr, error } = spawnSync(program, question, { env, encoding: 'utf8', timeout: ANSWER_MS });
  if (status === 0 && stdout.trim() !== '') return undefined;
  const said = (stderr ?? '').split('\n').map((line) => line.trim());
  return said.find((line) => line !== '') ?? error?.message ?? `exit code ${status}`;
}
