import { Flow } from './flow.ts';
import type { Requested } from './known.ts';
import { closeLeftActive, closeReplaced } from './steps/close-replaced.ts';
import { configure } from './steps/configure.ts';
import { deploy, prepareData, succeed, validateDeploy } from './steps/deploy.ts';
import { endIfLive } from './steps/end-if-live.ts';
import { admitCandidate, admitRun, examine } from './steps/examine.ts';
import { fetchCandidate } from './steps/fetch-candidate.ts';
import { finishPrevious } from './steps/finish-previous.ts';
import { holdEnvironment } from './steps/hold-environment.ts';
import { deleteOldDrafts, endIfStaged, keepDraft } from './steps/keep-draft.ts';
import { publishAfter, publishBefore } from './steps/publish.ts';
import { takeCandidate } from './steps/take-candidate.ts';
import { noteAutomaticRecords, writeBrief } from './steps/write-brief.ts';

/** A candidate of this run enters the first environment, and is kept for the next ones. */
export const STAGE = Flow.from<Requested>()
  .step(configure)
  .step(takeCandidate)
  .step(examine('stage'))
  .step(admitCandidate)
  .step(closeLeftActive)
  .step(writeBrief)
  .step(endIfStaged)
  .step(keepDraft)
  .step(holdEnvironment)
  .step(prepareData)
  .step(deploy)
  .step(validateDeploy)
  .step(succeed)
  .step(closeReplaced)
  .step(deleteOldDrafts)
  .step(noteAutomaticRecords);

/** A staged candidate enters the next environment after its approval; nothing that was read before is trusted. */
export const PROMOTE = Flow.from<Requested>()
  .step(configure)
  .step(fetchCandidate)
  .step(examine('promote'))
  .step(admitRun)
  .step(finishPrevious)
  .step(endIfLive)
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
