import { LEFT } from '../../deployment/index.ts';
import { LiftlockError } from '../../errors/index.ts';
import type { Ports } from '../../ports/index.ts';
import type { Release } from '../../release/index.ts';
import type { Admitted, Configured, Examined, PromotionRequest, Subject } from '../known.ts';
import { withdrawRelease } from '../recovery/yank.ts';
import { closeFailed, rollBack } from './roll-back.ts';
import { RolloutFailure } from './rollout-failure.ts';
import { restorePrevious } from './restore-previous.ts';

export type Failed = Partial<PromotionRequest> &
  Configured &
  Subject &
  Examined &
  Admitted & { readonly published?: Release | undefined };

/** Does with a failed deploy what the environment's `on-failure` says, and closes its record. */
export async function afterFailure(known: Failed, failure: unknown, ports: Ports): Promise<void> {
  const { rollout, environment, facts } = known;
  const what = failure instanceof RolloutFailure ? failure.what : causeOf(failure);
  if (environment.onFailure === 'leave') {
    await closeFailed(rollout.record, 'incomplete', `${what}${LEFT}`, ports);
    rollout.settle(ports);
  } else {
    const end = await rollBack(rollout.started, rollout.undoing, ports);
    await closeFailed(rollout.record, end, what, ports);
    rollout.settle(ports);
    const wasTouched = rollout.started.length > 0;
    if (environment.onFailure === 'previous' && wasTouched && facts.purpose !== 'rollback') {
      await restorePrevious(known, what, ports);
    }
  }
  await withdrawFailed(known, what, ports);
}

/** A release that was published before its deploy failed is public; where the environment says so, it is withdrawn. */
async function withdrawFailed(
  { published, environment, loadedConfig: { config } }: Failed,
  what: string,
  ports: Ports,
): Promise<void> {
  if (published === undefined || environment.failedRelease !== 'yank') return;
  const release = (await ports.releases.find(published.id)) ?? published;
  await withdrawRelease(release, `its deploy to ${environment.name} failed (${what})`, config, ports);
}

/** What stopped the deploy, for the record, when it was neither a step nor a validation. */
function causeOf(failure: unknown): string {
  return failure instanceof LiftlockError ? (failure.problems[0]?.code ?? 'it broke') : 'it broke';
}
