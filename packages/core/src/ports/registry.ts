import type { Reference, RegistryAnswer } from '../candidate/index.ts';

/** Who asks; without a token, anybody. */
export interface RegistryLogin {
  readonly username?: string | undefined;
  readonly token?: string | undefined;
}

/** Registries of images and packages. Nothing is downloaded and nothing is written. */
export interface RegistryPort {
  /** Whether the registry still has exactly what the reference names. */
  ask(reference: Reference, login: RegistryLogin): Promise<RegistryAnswer>;
}
