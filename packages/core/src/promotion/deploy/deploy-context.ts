import { referenceVariables } from '../../candidate/index.ts';
import type { Config } from '../../config/index.ts';
import { live } from '../../deployment/index.ts';
import type { EntryFacts } from '../../gates/index.ts';
import type { Ports } from '../../ports/index.ts';
import type { LoadedCandidate } from '../../pipeline/candidate-files.ts';
import { writeReleaseConfig } from '../../pipeline/release-config-file.ts';
import type { DeployContext } from '../../pipeline/run-step.ts';
import { declaredSettings } from './declared-settings.ts';

/**
 * What the commands of an environment learn about the candidate that enters it.
 *
 * @param snapshot What a way back can restore.
 */
export async function deployContext(
  facts: EntryFacts,
  loaded: LoadedCandidate,
  config: Config,
  ports: Ports,
  snapshot = '',
): Promise<DeployContext> {
  const { environment, manifest, candidate } = facts;
  return {
    version: manifest.version,
    tag: manifest.tag,
    commit: manifest.commit,
    candidate,
    environment: environment.name,
    artifacts: loaded.folder,
    references: referenceVariables(manifest.references),
    configFile: await writeReleaseConfig(config, loaded, environment, ports.files),
    previousVersion: live(facts.ledger)?.payload.version ?? '',
    snapshot,
    settings: declaredSettings(environment, ports.settings),
    oidc: environment.oidc,
  };
}
