import { requireOwnCandidate } from '../../pipeline/component-input.ts';
import { ledgersFor } from '../facts/ledgers.ts';
import type { Step } from '../flow.ts';
import type { Configured, Kept, PromotionRequest, Subject } from '../known.ts';
import { candidateFromRelease, needsFiles } from '../subject/candidate-from-release.ts';
import { namedCandidate } from '../subject/named-candidate.ts';
import { sourcesOf, stagedRecord } from '../subject/staged-record.ts';

/** Fetches the candidate from the release that its staging record names. */
export const fetchCandidate: Step<PromotionRequest & Configured, Subject & Kept & { readonly notes: string }> = {
  title: 'Fetch the staged candidate',
  async run({ candidate: given, to, environment, loadedConfig: { config } }, ports) {
    const sources = sourcesOf(environment, config);
    const candidate =
      given ?? (await namedCandidate({ to, component: config.scope.component }, sources, environment.name, ports));
    const ledgers = ledgersFor({ candidate, branch: undefined, entered: environment.name, config }, ports);
    const staged = await stagedRecord(candidate, environment.name, sources, ledgers);
    const { payload } = staged;
    const onLine = ledgers.onLine(payload.line, config.environments);
    const isNeeded = needsFiles(candidate, environment, (await onLine.of(environment)).ordered);
    const fetched = await candidateFromRelease(candidate, staged, ports, isNeeded);
    requireOwnCandidate(fetched.loaded.manifest, config);
    return {
      ...fetched,
      ledgers: onLine,
      shown: payload.shown[environment.name],
      earlierReviews: payload.run.id === ports.event.run.id ? payload.reviewed?.[environment.name] : undefined,
    };
  },
};
