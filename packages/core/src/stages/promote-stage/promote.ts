import { releaseName } from '../../candidate/index.ts';
import { plain } from '../../pipeline/markdown.ts';
import { completed, type StageResult, type StageWork } from '../../pipeline/pipeline-stage.ts';
import type { Ports } from '../../ports/index.ts';
import {
  ADOPT,
  HOTFIX,
  LOCK,
  PROMOTE,
  type PromotionRequest,
  REDEPLOY,
  ROLLBACK,
  UNLOCK,
  YANK,
} from '../../promotion/index.ts';
import type { Release } from '../../release/index.ts';
import { aboutPromotion } from '../promotion-result.ts';
import { type PromoteInput, PromoteInput as Input, type PromoteIntent, promotionRequest } from './input.ts';
import { deployedAgain, promoted, wentBack } from './results.ts';

/** Moves what somebody names: forward after its approval, back, or once more. Nothing that was read before is trusted. */
export const promote: StageWork<PromoteInput> = {
  inputs: Input,
  run: (input, ports) => INTENTS[input.intent](promotionRequest(input), ports),
};

type Intent = (request: PromotionRequest, ports: Ports) => Promise<StageResult>;

const goForward =
  (flow: typeof PROMOTE): Intent =>
  async (request, ports) => {
    const outcome = await flow.run(request, ports);
    const { known } = outcome;
    const published = known.published ?? known.finished ?? alreadyPublished(known.release);
    const result = outcome.ended === undefined ? promoted(outcome.known, outcome.known.published) : outcome.ended;
    return aboutPromotion(result, known, aboutRelease(published));
  };

/** What each intent does, as a flow of steps, and how it ends. */
const INTENTS: Readonly<Record<PromoteIntent, Intent>> = {
  promote: goForward(PROMOTE),
  hotfix: goForward(HOTFIX),
  async rollback(request, ports) {
    const outcome = await ROLLBACK.run(request, ports);
    const result = outcome.ended === undefined ? wentBack(outcome.known) : outcome.ended;
    return aboutPromotion(result, outcome.known, aboutRelease(alreadyPublished(outcome.known.release)));
  },
  async redeploy(request, ports) {
    const outcome = await REDEPLOY.run(request, ports);
    const result = outcome.ended === undefined ? deployedAgain(outcome.known) : outcome.ended;
    return aboutPromotion(result, outcome.known, aboutRelease(alreadyPublished(outcome.known.release)));
  },
  async adopt(request, ports) {
    const { ended, known } = await ADOPT.run(request, ports);
    const what = releaseName({ component: request.component || null, version: known.version ?? '' });
    const headline = `${what} is recorded as live in ${known.environment?.name ?? ''}; nothing was deployed.`;
    const result = ended ?? completed(headline, { gates: known.decisions ?? [] });
    const outputs = { version: known.version ?? '', tag: known.tag ?? '', 'release-url': '' };
    return aboutPromotion(result, { environment: known.environment }, { outputs, details: { release: null } });
  },
  async lock(request, ports) {
    const { ended, known } = await LOCK.run(request, ports);
    const headline = `${known.environment?.name ?? ''} is locked by ${ports.event.actor}.`;
    const result = ended ?? completed(headline, { gates: known.decisions ?? [], summary: plain(request.reason) });
    return aboutPromotion(result, { environment: known.environment }, aboutRelease(undefined));
  },
  async unlock(request, ports) {
    const { ended, known } = await UNLOCK.run(request, ports);
    const result =
      ended ?? completed(`${known.environment?.name ?? ''} is unlocked.`, { gates: known.decisions ?? [] });
    return aboutPromotion(result, { environment: known.environment }, aboutRelease(undefined));
  },
  async yank(request, ports) {
    const { ended, known } = await YANK.run(request, ports);
    const { release, changed = [] } = known;
    const others = changed.filter((tag) => tag !== release?.tag);
    const latest = others.length === 0 ? '' : ` The latest release is ${others.join(', ')} now.`;
    const headline = `${release?.tag ?? ''} is yanked.${latest}`;
    const result = ended ?? completed(headline, { gates: known.decisions ?? [] });
    return aboutPromotion(result, { environment: known.environment }, aboutRelease(release));
  },
};

function aboutRelease(release: Release | undefined): Pick<StageResult, 'outputs' | 'details'> {
  return {
    outputs: { 'release-url': release?.url ?? '', tag: release?.tag ?? '' },
    details: { release: release === undefined ? null : { tag: release.tag, url: release.url } },
  };
}

function alreadyPublished(release: Release | undefined): Release | undefined {
  return release?.draft === false ? release : undefined;
}
