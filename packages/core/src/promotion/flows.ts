import { Flow } from './flow.ts';
import type { PromotionRequest, StageRequest } from './known.ts';
import { askPerson, endIfAdopted, findPerson, findTag, recordAdoption } from './steps/adopt.ts';
import { checkAllValues, checkValues } from './steps/check-values.ts';
import { closeLeftActive, closeReplaced } from './steps/close-replaced.ts';
import { compareParity } from './steps/compare-parity.ts';
import { configure, configureWhole } from './steps/configure.ts';
import { deploy, prepareData, succeed, validateDeploy } from './steps/deploy.ts';
import { endIfLive, endIfRedeployed } from './steps/end-if-live.ts';
import { admitCandidate, admitRun, examine } from './steps/examine.ts';
import { fetchCandidate } from './steps/fetch-candidate.ts';
import { findLiveCandidate, findRollbackTarget } from './steps/find-target.ts';
import { finishHotfix, finishPrevious } from './steps/finish-previous.ts';
import { holdEnvironment } from './steps/hold-environment.ts';
import { deleteOldDrafts, endIfStaged, keepDraft } from './steps/keep-draft.ts';
import { askForMerge } from './steps/ask-for-merge.ts';
import { askRun, lock, unlock } from './steps/lock.ts';
import { passOver } from './steps/pass-over.ts';
import { publishAfter, publishBefore } from './steps/publish.ts';
import { recordVote } from './steps/record-vote.ts';
import { settleReleases } from './steps/settle-releases.ts';
import { supersedeLeft, supersedeOlder } from './steps/supersede.ts';
import { takeCandidate } from './steps/take-candidate.ts';
import { noteAutomaticRecords, writeBrief } from './steps/write-brief.ts';
import { findRelease, withdraw } from './steps/yank.ts';

/** A candidate of this run enters the first environment, and is kept for the next ones. */
export const STAGE = Flow.from<StageRequest>()
  .step(configure)
  .step(takeCandidate)
  .step(checkAllValues)
  .step(examine('stage'))
  .step(passOver)
  .step(compareParity)
  .step(admitCandidate)
  .step(closeLeftActive)
  .step(writeBrief)
  .step(supersedeLeft)
  .step(endIfStaged)
  .step(keepDraft)
  .step(holdEnvironment)
  .step(prepareData)
  .step(deploy)
  .step(validateDeploy)
  .step(succeed)
  .step(closeReplaced)
  .step(supersedeOlder)
  .step(deleteOldDrafts)
  .step(noteAutomaticRecords);

/** A candidate that was staged enters the next environment after its approval; nothing that was read before is trusted. */
const forward = (purpose: 'promote' | 'hotfix', finish = finishPrevious) =>
  Flow.from<PromotionRequest>()
    .step(configure)
    .step(fetchCandidate)
    .step(checkValues)
    .step(examine(purpose))
    .step(admitRun)
    .step(finish)
    .step(endIfLive)
    .step(recordVote)
    .step(compareParity)
    .step(admitCandidate)
    .step(holdEnvironment)
    .step(publishBefore)
    .step(prepareData)
    .step(deploy)
    .step(validateDeploy)
    .step(succeed)
    .step(publishAfter)
    .step(closeReplaced)
    .step(writeBrief)
    .step(noteAutomaticRecords);

export const PROMOTE = forward('promote');

/** The same past environments that hold something newer, with a stricter quorum; main must contain the fix afterwards. */
export const HOTFIX = forward('hotfix', finishHotfix).step(askForMerge);

/** Back to what was live before: the same bytes, from their release, through every gate but those about order. */
export const ROLLBACK = Flow.from<PromotionRequest>()
  .step(configure)
  .step(findRollbackTarget)
  .step(examine('rollback'))
  .step(admitRun)
  .step(finishPrevious)
  .step(endIfLive)
  .step(recordVote)
  .step(admitCandidate)
  .step(holdEnvironment)
  .step(prepareData)
  .step(deploy)
  .step(validateDeploy)
  .step(succeed)
  .step(settleReleases)
  .step(closeReplaced)
  .step(noteAutomaticRecords);

/** What is live, once more: after a lost machine, or where somebody changed the environment by hand. */
export const REDEPLOY = Flow.from<PromotionRequest>()
  .step(configure)
  .step(findLiveCandidate)
  .step(examine('redeploy'))
  .step(admitRun)
  .step(finishPrevious)
  .step(endIfRedeployed)
  .step(recordVote)
  .step(admitCandidate)
  .step(holdEnvironment)
  .step(prepareData)
  .step(deploy)
  .step(validateDeploy)
  .step(succeed)
  .step(closeReplaced)
  .step(noteAutomaticRecords);

/** Records what was live before Liftlock, from its tag. */
export const ADOPT = Flow.from<PromotionRequest>()
  .step(configure)
  .step(findTag)
  .step(findPerson)
  .step(endIfAdopted)
  .step(askPerson)
  .step(recordAdoption);

/** Withdraws a release: nobody should take it any more, and whoever has it keeps it. */
export const YANK = Flow.from<PromotionRequest>()
  .step(configure)
  .step(findRelease)
  .step(findPerson)
  .step(askPerson)
  .step(withdraw);

/** Keeps everybody but one person out of an environment. */
export const LOCK = Flow.from<PromotionRequest>().step(configureWhole).step(askRun).step(lock);

export const UNLOCK = Flow.from<PromotionRequest>().step(configureWhole).step(askRun).step(unlock);
