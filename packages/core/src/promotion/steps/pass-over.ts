import { releaseName } from '../../candidate/index.ts';
import { isPassedOver, type Deployment } from '../../deployment/index.ts';
import type { GateDecision } from '../../gates/index.ts';
import { skipped } from '../../pipeline/pipeline-stage.ts';
import { code, paragraphs } from '../../pipeline/markdown.ts';
import { formFields } from '../../errors/index.ts';
import type { Ports } from '../../ports/index.ts';
import { shownNow, writeBriefs } from '../brief/write-briefs.ts';
import { recordPayload } from '../environment/record-payload.ts';
import { ensureStatus } from '../environment/ensure-status.ts';
import { Ended, type Step } from '../flow.ts';
import type { Configured, Examined, Subject } from '../known.ts';
import type { CollectedEvidence } from '../subject/collect-evidence.ts';
import { keepCandidate } from './keep-draft.ts';

type Known = Configured & Subject & Examined & { readonly collected: CollectedEvidence };

/**
 * A hotfix repairs what is live further on while this environment holds something newer, and must not put that back. It
 * is kept here without a deploy; a person brings it on, with a reason.
 */
export const passOver: Step<Known, object> = {
  title: 'See whether a hotfix passes this environment over',
  async run(known, ports) {
    if (!known.facts.hotfix || !onlyOrderRefuses(known.decisions)) return {};
    const { environment, loadedConfig } = known;
    const brief = await writeBriefs({ ...known, config: loadedConfig.config, purpose: 'hotfix' }, ports);
    const { release } = await keepCandidate({ ...known, brief }, ports);
    const record = (await earlierRecord(known)) ?? (await createRecord(known, release.id, ports));
    const why = `Passed over: a hotfix, and ${environment.name} holds something newer`;
    await ensureStatus(record, 'inactive', why, ports);
    return new Ended(passedOver(known, brief, release.id));
  },
};

/** Nothing else is wrong with it than where it comes from. */
function onlyOrderRefuses(decisions: readonly GateDecision[]): boolean {
  const refused = decisions.filter(({ decision }) => decision !== 'pass');
  return refused.length > 0 && refused.every(({ code: reason }) => reason === 'diverged');
}

async function earlierRecord({ ledgers, environment, facts }: Known): Promise<Deployment | undefined> {
  const { all } = await ledgers.of(environment);
  return all.find((record) => record.payload.candidate === facts.candidate && isPassedOver(record));
}

function createRecord({ facts, evidence, environment, loadedConfig }: Known, releaseId: number, ports: Ports) {
  const shown = shownNow(loadedConfig.config, environment, facts);
  const content = { facts, releaseId, evidence, shown, approvals: [], intent: 'hotfix' as const, reason: '' };
  return ports.ledger.createRecord(
    facts.manifest.commit,
    environment.tier === 'prod',
    recordPayload(content, ports.event),
  );
}

function passedOver({ facts, environment, decisions }: Known, brief: string, releaseId: number) {
  const { branch, component, version } = facts.manifest;
  const headline = `${releaseName(facts.manifest)} is kept as a hotfix; ${environment.name} was passed over and keeps what it has.`;
  const next = `**To bring it on:** start the promotion workflow on the branch ${code(branch)} with ${formFields({ intent: 'hotfix', component, to: version }, 'a reason')}.`;
  const outputs = { 'release-id': String(releaseId) };
  return skipped('passed-over', headline, { gates: decisions, summary: paragraphs(next, brief), outputs });
}
