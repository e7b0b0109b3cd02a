import { ledgersFor } from '../facts/ledgers.ts';
import type { Step } from '../flow.ts';
import type { Configured, Kept, Requested, Subject } from '../known.ts';
import { candidateFromRelease } from '../subject/candidate-from-release.ts';
import { stagedRecord } from '../subject/staged-record.ts';

/** Fetches the candidate from the release that its staging record names. */
export const fetchCandidate: Step<Requested & Configured, Subject & Kept & { readonly notes: string }> = {
  title: 'Fetch the staged candidate',
  async run({ candidate, environment, loadedConfig: { config } }, ports) {
    const ledgers = ledgersFor(candidate, undefined, ports);
    const staged = await stagedRecord(candidate, environment, config, ledgers);
    const { payload } = staged;
    return {
      ...(await candidateFromRelease(candidate, staged, ports)),
      ledgers: ledgers.onLine(payload.line, config.environments),
      shown: payload.shown[environment.name],
    };
  },
};
