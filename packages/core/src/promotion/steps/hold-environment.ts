import { releaseName } from '../../candidate/index.ts';
import type { Approval, Deployment, DeploymentPayload } from '../../deployment/index.ts';
import { countingApprovals, type EntryFacts, evaluate, GATES_FOR, MOMENT_GATES } from '../../gates/index.ts';
import type { Ports } from '../../ports/index.ts';
import { shownNow } from '../brief/write-briefs.ts';
import { afterFailure } from '../deploy/after-failure.ts';
import { deployContext } from '../deploy/deploy-context.ts';
import { Rollout } from '../deploy/rollout.ts';
import { acquireEnvironment } from '../environment/acquire-environment.ts';
import { addStatus, ensureStatus } from '../environment/ensure-status.ts';
import { recordPayload } from '../environment/record-payload.ts';
import { reviewsBeforeStaging } from '../facts/earlier-reviews.ts';
import { momentFacts } from '../facts/gather-facts.ts';
import { answeredAnew } from '../answers.ts';
import { Ended, type Step } from '../flow.ts';
import type { Admitted, Configured, Examined, Kept, Recovering, Subject } from '../known.ts';
import { refusalOf } from '../refusal.ts';

type Known = Configured & Subject & Examined & Kept & Partial<Recovering> & { readonly reason?: string };

/**
 * Takes the environment, and asks again what another run may have changed since the gates were asked: between lie all
 * downloads and uploads. From here on nobody else deploys there. If a later step fails, what it started is rolled back.
 */
export const holdEnvironment: Step<Known, Admitted> = {
  title: 'Hold the environment',
  async run(known, ports) {
    const { environment, ledgers, facts, loadedConfig } = known;
    const isStaged = facts.purpose === 'stage';
    const before = isStaged ? await reviewsBeforeStaging(loadedConfig.config, environment, ports) : {};
    const record = await acquireEnvironment(
      facts.manifest.commit,
      payloadOf(known, before, ports),
      environment,
      ledgers,
      ports,
    );
    const now = await askAgain(known, record, ports);
    if (now instanceof Ended) {
      await ensureStatus(record, 'inactive', `Not deployed: ${now.result.reasonCode}`, ports);
      return now;
    }
    const context = await deployContext(now, known.loaded, known.loadedConfig.config, ports, known.snapshot);
    const begun = await addStatus(record, 'in_progress', `Liftlock: deploying ${releaseName(facts.manifest)}`, ports);
    return { rollout: new Rollout(begun, environment, context), ledgerBefore: now.ledger };
  },
  async release(known, failure, ports) {
    // A cancelled job leaves the rollback to its post step, which has more time.
    if (known.rollout.settled || ports.cancellation.requested) return;
    await afterFailure(known, failure, ports);
  },
};

function payloadOf(
  { facts, release, evidence, environment, loadedConfig, reason = '' }: Known,
  before: Pick<DeploymentPayload, 'reviewed'>,
  ports: Ports,
) {
  const shown = shownNow(loadedConfig.config, environment, facts);
  const intent = facts.purpose === 'stage' ? 'promote' : facts.purpose;
  const approvals = approvalsIn(facts);
  const content = { facts, releaseId: release.id, evidence, shown, approvals, intent, reason, ...before };
  return recordPayload(content, ports.event);
}

/** The reviews that let the candidate in, as GitHub has them. */
export function approvalsIn(facts: EntryFacts): Approval[] {
  return facts.environment.approvals === 'none' ? [] : countingApprovals(facts);
}

/** With the environment held, what is read now stays true until the end of the deploy. */
async function askAgain(known: Known, own: Deployment, ports: Ports): Promise<EntryFacts | Ended> {
  const { facts, environment } = known;
  const { comparison: _, ...now } = await momentFacts({ ...known, purpose: facts.purpose }, ports);
  const current = { ...facts, ...now, ledger: now.ledger.filter(({ id }) => id !== own.id) };
  const gates = GATES_FOR[facts.purpose].filter((gate) => MOMENT_GATES.includes(gate));
  const decisions = answeredAnew(known.decisions, evaluate(gates, current));
  const refusal = refusalOf(decisions, environment.name);
  return refusal === undefined ? current : new Ended(refusal);
}
