import type { StepProcess } from '../process/started.ts';

/** The Docker or Podman of this machine. Nothing but its client program is ever started. */
export interface ContainerEngine {
  /** As one types it: `docker`. */
  readonly name: string;
  /** Whether it has the image. It is not asked to pull it. */
  hasImage(image: string): boolean;
  /** A process of the client. `env`: what `variableOptions` of the same variables names. */
  client(args: readonly string[], env?: Readonly<Record<string, string>>): StepProcess;
  /** `--env` of `create` and `exec`: by name, so that no secret is seen in the list of processes. */
  variableOptions(env: Readonly<Record<string, string>>): string[];
}

/** The engine, or why this machine has none that can be used. */
export type FoundEngine =
  | { readonly engine: ContainerEngine; readonly why?: undefined }
  | { readonly engine?: undefined; readonly why: string };

export const NO_ENGINE: FoundEngine = { why: 'no container engine answers here' };
