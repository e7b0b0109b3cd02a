import { canPublish } from './can-publish/gate.ts';
import type { EntryFacts, PersonFacts, Purpose } from './facts.ts';
import { followsVersionStandard } from './follows-version-standard/gate.ts';
import type { Gate } from './gate.ts';
import { hasApproval } from './has-approval/gate.ts';
import { hasPassingTests } from './has-passing-tests/gate.ts';
import { hasSettings } from './has-settings/gate.ts';
import { isAsShown } from './is-as-shown/gate.ts';
import { isNewerThanLive } from './is-newer-than-live/gate.ts';
import { isNotRolledBack } from './is-not-rolled-back/gate.ts';
import { isOnlyBuild } from './is-only-build/gate.ts';
import { isReleaseBranch } from './is-release-branch/gate.ts';
import { isRightCheckout } from './is-right-checkout/gate.ts';
import { isStaged } from './is-staged/gate.ts';
import { isStillLive } from './is-still-live/gate.ts';
import { isTrustedEvent } from './is-trusted-event/gate.ts';
import { isVersionFree } from './is-version-free/gate.ts';

/** Who asks, from where, with which scripts: asked before anything runs or is written. */
export const RUN_GATES: readonly Gate<EntryFacts>[] = [isTrustedEvent, isReleaseBranch, isRightCheckout];

/** What another run can change while this one reads and waits: asked again once the environment is held. */
export const MOMENT_GATES: readonly Gate<EntryFacts>[] = [
  isVersionFree,
  isOnlyBuild,
  isNewerThanLive,
  isAsShown,
  isStillLive,
  isNotRolledBack,
];

/** Every gate of the way forward, in the order in which it is asked and shown. */
export const GATES: readonly Gate<EntryFacts>[] = [
  ...RUN_GATES,
  // The candidate itself.
  hasPassingTests,
  followsVersionStandard,
  isVersionFree,
  isStaged,
  isOnlyBuild,
  isNotRolledBack,
  // People.
  hasApproval,
  // The environment as it is now.
  isNewerThanLive,
  isAsShown,
  hasSettings,
  // The end of the road, asked before its first step.
  canPublish,
];

/**
 * The gates of a rollback and a redeploy. What is gone back to has passed all others before: neither the order nor a rule
 * that was written since may keep anybody from a version that worked.
 */
const RECOVERY_GATES: readonly Gate<EntryFacts>[] = [
  ...RUN_GATES,
  isVersionFree,
  hasApproval,
  isStillLive,
  hasSettings,
];

/** Who may: for what brings no candidate anywhere. */
export const PERSON_GATES: readonly Gate<PersonFacts>[] = [isTrustedEvent, hasApproval];

/** What must be answered with yes before a candidate enters an environment, by what it enters for. */
export const GATES_FOR: Readonly<Record<Purpose, readonly Gate<EntryFacts>[]>> = {
  stage: GATES,
  promote: GATES,
  hotfix: GATES,
  rollback: RECOVERY_GATES,
  redeploy: RECOVERY_GATES,
};

/** Every gate once. */
export const ALL_GATES: readonly Gate<EntryFacts>[] = [...new Set(Object.values(GATES_FOR).flat())];
