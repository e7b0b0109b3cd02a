import { z } from 'zod';
import { live } from '../deployment/index.ts';
import { countingApprovals } from '../gates/index.ts';
import { CandidateInput, EnvironmentInput } from '../pipeline/inputs.ts';
import { code, paragraphs, plain, table } from '../pipeline/markdown.ts';
import { completed, type PipelineStage } from '../pipeline/pipeline-stage.ts';
import { type Briefed, type Configured, type Examined, PROMOTE, type Published } from '../promotion/index.ts';
import type { Release } from '../release/index.ts';
import { aboutPromotion } from './promotion-result.ts';

export const PromoteInput = z.object({
  candidate: CandidateInput,
  environment: EnvironmentInput.min(1).describe('The environment to promote to.'),
  'job-id': z.coerce.number().int().positive().optional().catch(undefined),
});
export type PromoteInput = z.infer<typeof PromoteInput>;

/** Moves a staged candidate on, after its approval, trusting nothing that was read before it. */
export const promote: PipelineStage<PromoteInput> = {
  name: 'promote',
  title: 'Promote',
  inputs: PromoteInput,
  permissions: { contents: 'write', deployments: 'write', actions: 'read' },
  async run({ candidate, environment: environmentName }, ports) {
    const outcome = await PROMOTE.run({ candidate, environmentName }, ports);
    const { known } = outcome;
    const published = known.published ?? known.finished ?? alreadyPublished(known.release);
    const result = outcome.ended === undefined ? promoted(outcome.known) : outcome.ended;
    return aboutPromotion(result, known, {
      outputs: { 'release-url': published?.url ?? '', tag: published?.tag ?? '' },
      details: { release: published === undefined ? null : { tag: published.tag, url: published.url } },
    });
  },
};

function alreadyPublished(release: Release | undefined): Release | undefined {
  return release?.draft === false ? release : undefined;
}

function promoted({
  facts,
  environment,
  decisions: gates,
  published,
  brief,
}: Examined & Configured & Published & Briefed) {
  const { manifest } = facts;
  const before = live(facts.ledger)?.payload.version;
  const headline = `${manifest.version} is live in ${environment.name}${published === undefined ? '' : ', and released'}.`;
  const rows = [
    ['Version', code(manifest.version)],
    ['Candidate', code(facts.candidate)],
    ['Environment', plain(environment.name)],
    ['Replaced', before === undefined ? 'nothing' : code(before)],
    ...countingApprovals(facts).map(({ user, comment }) => [
      'Approved by',
      paragraphs(`**${plain(user)}** ${plain(comment)}`),
    ]),
    ...(published === undefined ? [] : [['Release', `[${plain(published.tag)}](${published.url})`]]),
  ];
  return completed(headline, { gates, summary: paragraphs(table(['', ''], rows), brief) });
}
