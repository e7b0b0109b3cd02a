import { candidateFromArtifact } from '../../pipeline/candidate-files.ts';
import { requireOwnCandidate } from '../../pipeline/component-input.ts';
import { ledgersFor } from '../facts/ledgers.ts';
import type { Step } from '../flow.ts';
import type { Configured, StageRequest, Subject } from '../known.ts';
import { type CollectedEvidence, collectEvidence } from '../subject/collect-evidence.ts';

/** Takes the candidate and the evidence about it from the jobs of this run. */
export const takeCandidate: Step<StageRequest & Configured, Subject & { readonly collected: CollectedEvidence }> = {
  title: 'Take the candidate and its evidence',
  async run({ candidate, environment, loadedConfig: { config } }, ports) {
    const loaded = await candidateFromArtifact(candidate, ports);
    requireOwnCandidate(loaded.manifest, config);
    const collected = await collectEvidence(loaded, ports);
    return {
      loaded,
      collected,
      reports: collected.reports,
      evidence: collected.digest,
      ledgers: ledgersFor({ candidate, branch: loaded.manifest.branch, entered: environment.name, config }, ports),
      shown: undefined,
    };
  },
};
