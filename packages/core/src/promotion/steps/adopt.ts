import { canonicalJson, type Digest, digestOf, releaseName } from '../../candidate/index.ts';
import { type DeploymentPayload, live } from '../../deployment/index.ts';
import { alreadyManaged, LiftlockError, unknownTag } from '../../errors/index.ts';
import { branchOf } from '../../event/index.ts';
import {
  bypassIn,
  countingApprovals,
  evaluate,
  type GateDecision,
  PERSON_GATES,
  RUN_BY_HAND_GATES,
  type PersonFacts,
} from '../../gates/index.ts';
import { completed } from '../../pipeline/pipeline-stage.ts';
import type { Ports } from '../../ports/index.ts';
import { tagOf, versionOfTag } from '../../version/tags.ts';
import { acquireEnvironment } from '../environment/acquire-environment.ts';
import { ensureStatus } from '../environment/ensure-status.ts';
import { ledgersFor } from '../facts/ledgers.ts';
import { personFacts } from '../facts/person-facts.ts';
import { Ended, type Step } from '../flow.ts';
import { checkVoter } from './record-vote.ts';
import type { Configured, PromotionRequest } from '../known.ts';
import { refusalOf } from '../refusal.ts';

export interface Asked {
  readonly person: PersonFacts;
  readonly decisions: readonly GateDecision[];
}

export interface Adoptable {
  readonly tag: string;
  readonly version: string;
  readonly commit: string;
  /** Stands for the candidate that there never was. */
  readonly subject: Digest;
}

/** Finds the commit that is live, by its tag. */
export const findTag: Step<PromotionRequest & Configured, Adoptable> = {
  title: 'Find the tag',
  async run({ to, loadedConfig: { config } }, ports) {
    const template = config.version.tag;
    const { component } = config.scope;
    for (const tag of [to, tagOf(template, to, component)]) {
      const version = versionOfTag(template, tag, component);
      const commit = version === null ? undefined : await ports.repository.tagCommit(tag);
      if (version === null || commit === undefined) continue;
      return { tag, version, commit, subject: digestOf(canonicalJson({ adopted: tag, commit })) };
    }
    throw new LiftlockError(unknownTag(to, template));
  },
};

/** Reads who asks, and who said yes. */
export const findPerson: Step<Configured & { readonly subject: Digest }, Pick<Asked, 'person'>> = {
  title: 'Read who asks',
  run: async ({ environment, subject, loadedConfig: { config } }, ports) => ({
    person: await personFacts({ environment, component: config.scope.component }, subject, ports),
  }),
};

/** Written already. Comes before anybody is asked: the approval is used up by what it was given for. */
export const endIfAdopted: Step<Configured & Adoptable & Pick<Asked, 'person'>, object> = {
  title: 'See whether it is recorded already',
  run({ person, environment, subject, version, loadedConfig: { config } }) {
    const isDone = live(person.ledger)?.payload.candidate === subject;
    const headline = `${releaseName({ component: config.scope.component, version })} is recorded as live in ${environment.name} already; nothing was written.`;
    return Promise.resolve(isDone ? new Ended(completed(headline)) : {});
  },
};

/** Only who may change the environment may say what is live in it. */
export const askPerson: Step<Configured & Pick<Asked, 'person'>, Pick<Asked, 'decisions'>> = {
  title: 'Ask who may',
  async run({ environment, person }, ports) {
    // Nothing is deployed: where whoever starts a run approves with it, one person who may is enough.
    const isApproved = environment.approvals !== 'none' && environment.approvals.by === 'dispatch';
    if (isApproved) await checkVoter(person, ports);
    const decisions = evaluate(isApproved ? RUN_BY_HAND_GATES : PERSON_GATES, person);
    const refusal = refusalOf(decisions, environment.name);
    return refusal === undefined ? { decisions } : new Ended(refusal);
  },
};

/** Writes the record of what was live before Liftlock. Nothing is deployed. */
export const recordAdoption: Step<PromotionRequest & Configured & Adoptable & Asked, object> = {
  title: 'Record what is live',
  async run({ person, environment, subject, version, commit, reason, loadedConfig: { config } }, ports) {
    const there = live(person.ledger);
    if (there !== undefined)
      throw new LiftlockError(alreadyManaged(environment.name, releaseName(there.payload), there.id));
    const payload = adoption({ subject, component: config.scope.component, version, reason, person }, ports);
    const question = { candidate: subject, branch: undefined, entered: environment.name, config };
    const ledgers = ledgersFor(question, ports);
    const record = await acquireEnvironment(commit, payload, environment, ledgers, ports);
    await ensureStatus(record, 'success', `${version} was live before Liftlock`, ports);
    return {};
  },
};

interface Adoption {
  readonly subject: Digest;
  readonly component: string | null;
  readonly version: string;
  readonly reason: string;
  readonly person: PersonFacts;
}

function adoption({ subject, component, version, reason, person }: Adoption, { event }: Ports): DeploymentPayload {
  const { run, actor } = event;
  const { environment } = person;
  return {
    schema: 1,
    intent: 'adopt',
    reason,
    by: actor,
    candidate: subject,
    component,
    version,
    line: branchOf(event) ?? '',
    release_id: null,
    evidence: null,
    environment: environment.name,
    previous: null,
    shown: {},
    run: { id: run.id, attempt: run.attempt, job: run.job, job_id: run.jobId ?? null },
    approvals: environment.approvals === 'none' ? [] : countingApprovals(person),
    overrides: bypassIn(person),
  };
}
