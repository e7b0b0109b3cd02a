import { canPublish } from './can-publish/gate.ts';
import type { EntryFacts } from './facts.ts';
import { followsVersionStandard } from './follows-version-standard/gate.ts';
import type { Gate } from './gate.ts';
import { hasApproval } from './has-approval/gate.ts';
import { hasPassingTests } from './has-passing-tests/gate.ts';
import { hasSettings } from './has-settings/gate.ts';
import { isAsShown } from './is-as-shown/gate.ts';
import { isNewerThanLive } from './is-newer-than-live/gate.ts';
import { isOnlyBuild } from './is-only-build/gate.ts';
import { isReleaseBranch } from './is-release-branch/gate.ts';
import { isRightCheckout } from './is-right-checkout/gate.ts';
import { isStaged } from './is-staged/gate.ts';
import { isTrustedEvent } from './is-trusted-event/gate.ts';
import { isVersionFree } from './is-version-free/gate.ts';

/** Who asks, from where, with which scripts: asked before anything runs or is written. */
export const RUN_GATES: readonly Gate<EntryFacts>[] = [isTrustedEvent, isReleaseBranch, isRightCheckout];

/** What another run can change while this one reads and waits: asked again once the environment is held. */
export const MOMENT_GATES: readonly Gate<EntryFacts>[] = [isVersionFree, isOnlyBuild, isNewerThanLive, isAsShown];

/** Every gate, in the order in which it is asked and shown. Both `stage` and `promote` ask all of them. */
export const GATES: readonly Gate<EntryFacts>[] = [
  ...RUN_GATES,
  // The candidate itself.
  hasPassingTests,
  followsVersionStandard,
  isVersionFree,
  isStaged,
  isOnlyBuild,
  // People.
  hasApproval,
  // The environment as it is now.
  isNewerThanLive,
  isAsShown,
  hasSettings,
  // The end of the road, asked before its first step.
  canPublish,
];
