import { releaseName } from '../../candidate/index.ts';
import { live } from '../../deployment/index.ts';
import { bypassIn, countingApprovals } from '../../gates/index.ts';
import { code, details, paragraphs, plain, table } from '../../pipeline/markdown.ts';
import { completed, type StageResult } from '../../pipeline/pipeline-stage.ts';
import type { Briefed, Configured, Examined, PromotionRequest } from '../../promotion/index.ts';
import type { Release } from '../../release/index.ts';

type Ended = Examined & Configured & Partial<Briefed>;

/** How each intent ends when all went well: one sentence, then the facts as a table. */

export function promoted(known: Ended & PromotionRequest, published: Release | undefined): StageResult {
  const { facts, environment } = known;
  const released = published === undefined ? '' : ', and released';
  return withTable(`${releaseName(facts.manifest)} is live in ${environment.name}${released}.`, known, published);
}

export function wentBack(known: Ended & PromotionRequest): StageResult {
  const { facts, environment } = known;
  const there = live(facts.ledger);
  const left = there === undefined ? 'nothing' : releaseName(there.payload);
  return withTable(`${environment.name} went back from ${left} to ${facts.manifest.version}.`, known, undefined);
}

export function deployedAgain(known: Ended & PromotionRequest): StageResult {
  const { facts, environment } = known;
  return withTable(`${releaseName(facts.manifest)} was deployed again to ${environment.name}.`, known, undefined);
}

function withTable(
  headline: string,
  { facts, environment, decisions: gates, brief = '', reason }: Ended & PromotionRequest,
  published: Release | undefined,
): StageResult {
  const before = live(facts.ledger)?.payload.version;
  const rows = [
    ['Version', code(releaseName(facts.manifest))],
    ['Environment', plain(environment.name)],
    ['Replaced', before === undefined ? 'nothing' : code(before)],
    ...(reason === '' ? [] : [['Reason', plain(reason)]]),
    ...countingApprovals(facts).map(({ user, comment }) => [
      'Approved by',
      `**${plain(user)}** ${plain(comment)}`.trim(),
    ]),
    ...bypassIn(facts).map((text) => ['Override', plain(text)]),
    ...(published === undefined ? [] : [['Release', `[${plain(published.tag)}](${published.url})`]]),
  ];
  const digest = details('Digest of the candidate', code(facts.candidate));
  return completed(headline, { gates, summary: paragraphs(table(['', ''], rows), digest, brief) });
}
