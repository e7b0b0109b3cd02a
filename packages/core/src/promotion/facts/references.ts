import type { CandidateManifest, Reference } from '../../candidate/index.ts';
import type { Config, Environment } from '../../config/index.ts';
import type { EntryFacts } from '../../gates/index.ts';
import type { Ports, RegistryLogin } from '../../ports/index.ts';

/** Asks the registries about everything that the candidate names by digest. */
export function referenceFacts(
  { references = [] }: CandidateManifest,
  config: Config,
  environment: Environment,
  ports: Pick<Ports, 'registry' | 'settings'>,
): Promise<EntryFacts['references']> {
  return Promise.all(
    references.map(async (reference) => ({
      reference,
      answer: await ports.registry.ask(reference, loginOf(reference, config, environment, ports)),
    })),
  );
}

/** By the settings that the environment declares; the configuration of now says which. */
function loginOf(
  { kind, name }: Reference,
  { components }: Config,
  { requires }: Environment,
  { settings }: Pick<Ports, 'settings'>,
): RegistryLogin {
  const configured = components
    .flatMap(({ references }) => references)
    .find((one) => one.kind === kind && one.name === name);
  const declared = (setting: string | undefined, names: readonly string[]) =>
    setting !== undefined && names.includes(setting) ? settings.get(setting) : undefined;
  return {
    username: configured?.kind === 'oci' ? declared(configured.username, requires.variables) : undefined,
    token: declared(configured?.token, requires.secrets),
  };
}
