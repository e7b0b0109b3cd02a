import type { ApprovalRule } from '../../config/index.ts';
import { briefOf, LIVE_BEFORE } from '../../testing/brief.ts';
import { approvals, environment, OTHER, record, SUCCEEDED } from '../../testing/builders.ts';
import type { Brief } from './brief.ts';
import { question, whoApproves } from './question.ts';

const asked = (change: Partial<Brief> = {}) => question(briefOf(change));
const staged = (...ledger: Brief['staged']['ledger']) => ({ name: 'staging', ledger, url: undefined });

describe('the question of a brief', () => {
  test('names what is live and what would be', () => {
    expect(asked()).toBe('### production 1.3.0 → 1.4.0');
    expect(asked({ ledger: [] })).toBe('### production nothing → 1.4.0');
  });

  test('tells candidates of one unpublished version apart by the start of their digests', () => {
    const failed = record({
      id: 6,
      environment: 'staging',
      payload: { candidate: OTHER },
      history: ['queued', 'in_progress', 'failure: Rolled back: step "x" failed'],
    });
    expect(asked({ staged: staged(failed) })).toBe('### production 1.3.0 → 1.4.0 · 53e0eb2');
    const live = record({ id: 5, payload: { candidate: OTHER }, history: SUCCEEDED });
    expect(asked({ ledger: [live] })).toBe('### production 1.4.0 → 1.4.0 · 53e0eb2');
  });

  test('says what a hotfix passes over', () => {
    const newer = record({ id: 7, environment: 'staging', payload: { version: '1.5.0' }, history: SUCCEEDED });
    expect(asked({ purpose: 'hotfix', staged: staged(newer) })).toBe(
      '### production 1.3.0 → 1.4.0, a hotfix that passes over staging, which has 1.5.0',
    );
    expect(asked({ purpose: 'hotfix', ledger: [LIVE_BEFORE] })).toMatch(/, a hotfix that passes over staging$/);
  });

  test('is text, whatever an environment is called', () => {
    expect(asked({ environment: environment({ name: '<b>@acme' }) })).toMatch(/^### \\<b\\>`@acme` /);
  });
});

describe('who approves', () => {
  const said = (rule: ApprovalRule, change: Partial<Brief> = {}) =>
    whoApproves(briefOf({ environment: environment({ approvals: rule }), ...change }));

  test.each<[string, ApprovalRule, string]>([
    ['nobody', 'none', 'It enters **production** by itself: no approval is required.'],
    ['one reviewer', approvals(), 'Approving puts it into **production**: one required reviewer must approve.'],
    [
      'two reviewers, and no author',
      approvals({ count: 2, notTheAuthor: true }),
      'Approving puts it into **production**: 2 required reviewers must approve. Approvals by the authors of these changes do not count.',
    ],
    [
      'one of some people, by dispatch',
      approvals({ by: 'dispatch', people: ['mina-berg', 'robin-vale'] }),
      'It enters **production** when one of mina-berg, robin-vale starts the promotion workflow with `intent: promote` and `to: 1.4.0`.',
    ],
    [
      'two people of all, by dispatch',
      approvals({ by: 'dispatch', count: 2 }),
      'It enters **production** when 2 people who may write to this repository each start the promotion workflow with `intent: promote` and `to: 1.4.0`.',
    ],
  ])('%s', (_who, rule, sentence) => {
    expect(said(rule)).toBe(sentence);
  });

  test('more people look at a hotfix', () => {
    expect(said(approvals(), { purpose: 'hotfix' })).toContain('2 required reviewers must approve');
  });
});
