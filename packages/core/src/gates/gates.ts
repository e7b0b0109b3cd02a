import { canPublish } from './can-publish/gate.ts';
import type { EntryFacts, PersonFacts, Purpose } from './facts.ts';
import { followsVersionStandard } from './follows-version-standard/gate.ts';
import type { Gate } from './gate.ts';
import { hasApproval } from './has-approval/gate.ts';
import { hasDependenciesLive } from './has-dependencies-live/gate.ts';
import { hasParity } from './has-parity/gate.ts';
import { hasPassingTests } from './has-passing-tests/gate.ts';
import { hasReferences } from './has-references/gate.ts';
import { hasSettings } from './has-settings/gate.ts';
import { hasSoaked } from './has-soaked/gate.ts';
import { isAsShown } from './is-as-shown/gate.ts';
import { isNewerThanLive } from './is-newer-than-live/gate.ts';
import { isNotFrozen } from './is-not-frozen/gate.ts';
import { isNotRolledBack } from './is-not-rolled-back/gate.ts';
import { isOnlyBuild } from './is-only-build/gate.ts';
import { isReleaseBranch } from './is-release-branch/gate.ts';
import { isRightCheckout } from './is-right-checkout/gate.ts';
import { isStaged } from './is-staged/gate.ts';
import { isStillLive } from './is-still-live/gate.ts';
import { isTrustedEvent } from './is-trusted-event/gate.ts';
import { isUnlocked } from './is-unlocked/gate.ts';
import { isVersionFree } from './is-version-free/gate.ts';

const ABOUT_THE_RUN = [isTrustedEvent, isReleaseBranch, isRightCheckout] as const;

/** Every gate of the way forward, in the order in which it is asked and shown. */
const FORWARD = [
  ...ABOUT_THE_RUN,
  // The candidate itself.
  hasPassingTests,
  followsVersionStandard,
  isVersionFree,
  isStaged,
  hasSoaked,
  isOnlyBuild,
  isNotRolledBack,
  // People.
  hasApproval,
  // The environment as it is now.
  isNewerThanLive,
  isAsShown,
  hasDependenciesLive,
  isUnlocked,
  isNotFrozen,
  hasSettings,
  hasReferences,
  hasParity,
  // The end of the road, asked before its first step.
  canPublish,
] as const satisfies readonly Gate<EntryFacts, string>[];

/**
 * The gates of a rollback and a redeploy. What is gone back to has passed all others before: neither the order nor a rule
 * that was written since may keep anybody from a version that worked.
 */
const RECOVERY = [
  ...ABOUT_THE_RUN,
  isVersionFree,
  hasApproval,
  isStillLive,
  isUnlocked,
  isNotFrozen,
  hasSettings,
  hasReferences,
] as const;

type CodeOf<Each> = Each extends Gate<never, infer Code> ? Code : never;

declare module '../errors/reason-code.ts' {
  interface Reasons extends Record<CodeOf<(typeof FORWARD)[number] | (typeof RECOVERY)[number]>, string> {}
}

/** Every gate of the way forward, in the order in which it is asked and shown. Both `stage` and `promote` ask all of them. */
export const GATES: readonly Gate<EntryFacts>[] = FORWARD;

/** What must be answered with yes before a candidate enters an environment, by what it enters for. */
export const GATES_FOR: Readonly<Record<Purpose, readonly Gate<EntryFacts>[]>> = {
  stage: FORWARD,
  promote: FORWARD,
  hotfix: FORWARD,
  rollback: RECOVERY,
  redeploy: RECOVERY,
};

/** Every gate once. */
export const ALL_GATES: readonly Gate<EntryFacts>[] = [...new Set([...FORWARD, ...RECOVERY])];

/** Who asks, from where, with which scripts: asked before anything runs or is written. */
export const RUN_GATES: readonly Gate<EntryFacts>[] = ABOUT_THE_RUN;

/** Where the run comes from: for what changes nothing but the ledger. */
export const RUN_BY_HAND_GATES: readonly Gate<Pick<EntryFacts, 'event'>>[] = [isTrustedEvent];

/** Asked again when the probes have answered. */
export const PARITY_GATES: readonly Gate<EntryFacts>[] = [hasParity];

/** Asked again when somebody has approved. */
export const PEOPLE_GATES: readonly Gate<EntryFacts>[] = [hasApproval];

/** Who may: for what brings no candidate anywhere. */
export const PERSON_GATES: readonly Gate<PersonFacts>[] = [isTrustedEvent, hasApproval];

/** What another run, or time, can change while this one reads and waits: asked again once the environment is held. */
export const MOMENT_GATES: readonly Gate<EntryFacts>[] = [
  isVersionFree,
  isOnlyBuild,
  isNewerThanLive,
  isAsShown,
  hasDependenciesLive,
  isStillLive,
  isNotRolledBack,
  isUnlocked,
  // Between asking and holding lie downloads and uploads, and a freeze may have begun.
  isNotFrozen,
];
