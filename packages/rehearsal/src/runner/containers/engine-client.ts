import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import type { StepProcess } from '../process/started.ts';
import type { ContainerEngine } from './engine.ts';

/** An engine that takes longer to look at an image does not answer. */
const ANSWER_MS = 15_000;

/** Docker and Podman understand the same command line, as far as it is used here. */
export class EngineClient implements ContainerEngine {
  readonly name: string;
  readonly #program: string;
  readonly #env: Readonly<Record<string, string>>;
  readonly #images = new Set<string>();

  constructor(name: string, program: string, env: Readonly<Record<string, string>>) {
    this.name = name;
    this.#program = program;
    this.#env = env;
  }

  hasImage(image: string): boolean {
    if (this.#images.has(image)) return true;
    const { command, args, env } = this.client(['image', 'inspect', '--format', '{{.Id}}', image]);
    const has = spawnSync(command, [...args], { env, stdio: 'ignore', timeout: ANSWER_MS }).status === 0;
    if (has) this.#images.add(image);
    return has;
  }

  client(args: readonly string[], env: Readonly<Record<string, string>> = {}): StepProcess {
    return { command: this.#program, args, cwd: tmpdir(), env: { ...env, ...this.#env } };
  }

  /** What the client needs itself cannot have another value in its own environment. */
  variableOptions(env: Readonly<Record<string, string>>): string[] {
    return Object.entries(env).flatMap(([name, value]) => ['--env', name in this.#env ? `${name}=${value}` : name]);
  }
}
