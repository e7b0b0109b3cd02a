import { approvals, CANDIDATE, environment, facts, OTHER, record, SUCCEEDED, vote } from '../../testing/builders.ts';
import { BYPASSED, bypassIn } from './bypass.ts';
import { countingApprovals, hasApproval } from './gate.ts';

const rita = { state: 'approved', user: 'rita', comment: 'Looks right.' };
const zoe = { state: 'approved', user: 'zoe', comment: '' };
const two = environment({ approvals: approvals({ count: 2, notTheAuthor: false }) });
const byRita = [{ user: 'rita', comment: 'Looks right.' }];

describe('has-approval', () => {
  test('passes with one approval, and names who gave it', () => {
    expect(hasApproval.decide(facts())).toMatchObject({ decision: 'pass', reason: 'Approved by rita.' });
  });

  test('passes where the configuration asks for none, without looking at reviewers', () => {
    const answer = hasApproval.decide(
      facts({ environment: environment({ approvals: 'none' }), reviewers: undefined, reviews: [] }),
    );
    expect(answer.decision).toBe('pass');
  });

  test.each([
    ['that GitHub does not know', undefined],
    ['without required reviewers', { required: 0, people: [], canAdminsBypass: true }],
  ])('holds for an environment %s, even if somebody reviewed', (_, reviewers) => {
    const answer = hasApproval.decide(facts({ reviewers }));
    expect(answer).toMatchObject({ decision: 'hold', code: 'environment-unprotected' });
    expect(answer.remedy).toContain('Settings → Environments → production → Required reviewers');
    expect(answer.remedy).toContain('approvals: none');
  });

  test('holds when the run shows no review at all and nobody can bypass it, and says what hides them', () => {
    const reviewers = { required: 1, people: ['rita'], canAdminsBypass: false };
    const answer = hasApproval.decide(facts({ reviews: [], reviewers }));
    expect(answer).toMatchObject({ decision: 'hold', code: 'approval-not-visible' });
    expect(answer.remedy).toContain('deployment: false');
  });

  describe('where an administrator can start the job without a review', () => {
    const outsider = { ...rita, user: 'boss' };
    const recording = environment({ approvals: approvals({ bypass: 'record' }) });
    const only = (...people: string[]) => ({ required: 1, people, canAdminsBypass: undefined });

    test.each([
      ['without any review', facts({ reviews: [] })],
      ['with a review by somebody who is no reviewer', facts({ reviews: [outsider], reviewers: only('rita') })],
    ])('%s holds, and lets in only where the configuration says so', (_, given) => {
      const held = hasApproval.decide(given);
      expect(held).toMatchObject({ decision: 'hold', code: 'approval-bypassed' });
      expect(held.remedy).toContain('bypass: record');
      const recorded = hasApproval.decide({ ...given, environment: recording });
      expect(recorded).toMatchObject({ decision: 'pass', reason: expect.stringContaining('records it') });
      expect(bypassIn(given)).toEqual([]);
      expect(bypassIn({ ...given, environment: recording })).toEqual([BYPASSED]);
    });

    test.each([
      ['rejected', facts({ reviews: [{ ...rita, state: 'rejected' }], environment: recording })],
      ['pending', facts({ reviews: [{ ...rita, state: 'pending' }], environment: recording })],
      [
        'a review that is used up',
        facts({ environment: recording, ledger: [record({ history: SUCCEEDED, payload: { approvals: byRita } })] }),
      ],
      [
        'one review of two',
        facts({ environment: environment({ approvals: approvals({ count: 2, bypass: 'record' }) }) }),
      ],
    ])('does not take %s for a bypass', (_, given) => {
      expect(hasApproval.decide(given)).toMatchObject({ code: 'not-enough-approvals' });
      expect(bypassIn(given)).toEqual([]);
    });

    test('counts everybody where a team may review, whose members nobody knows', () => {
      const reviewers = { required: 1, people: undefined, canAdminsBypass: true };
      expect(hasApproval.decide(facts({ reviews: [outsider], reviewers })).decision).toBe('pass');
    });

    test('counts a reviewer beside somebody who is none, and not the other', () => {
      const given = facts({ reviews: [outsider, rita], reviewers: only('Rita') });
      expect(hasApproval.decide(given)).toMatchObject({ decision: 'pass', reason: 'Approved by rita.' });
    });

    test('says nothing of it where nobody has to review', () => {
      const rule = environment({ approvals: approvals({ by: 'dispatch', bypass: 'record' }) });
      expect(bypassIn(facts({ environment: rule, reviews: [] }))).toEqual([]);
      expect(bypassIn(facts({ environment: environment({ approvals: 'none' }), reviews: [] }))).toEqual([]);
    });
  });

  test.each(['rejected', 'pending'])('does not count a review that is %s', (state) => {
    const answer = hasApproval.decide(facts({ reviews: [{ ...rita, state }] }));
    expect(answer).toMatchObject({ decision: 'hold', code: 'not-enough-approvals' });
  });

  test('counts people, not reviews', () => {
    const reviews = [rita, { ...rita, comment: 'Once more.' }];
    const answer = hasApproval.decide(facts({ environment: two, reviews }));
    expect(answer).toMatchObject({ decision: 'hold', reason: '1 of 2 required approvals count (rita).' });
    expect(answer.remedy).toContain('Add 1 empty job with `environment: production`');
    expect(hasApproval.decide(facts({ environment: two, reviews: [rita, zoe] })).decision).toBe('pass');
  });

  test('does not count an author, in whatever case, where the author may not approve', () => {
    const rule = environment({ approvals: approvals({ count: 1, notTheAuthor: true }) });
    const own = facts({ environment: rule, authors: ['ada', 'Rita'] });
    expect(hasApproval.decide(own)).toMatchObject({ decision: 'hold', code: 'not-enough-approvals' });
    expect(hasApproval.decide(own).remedy).toContain('somebody else');
    expect(hasApproval.decide({ ...own, reviews: [rita, zoe] }).decision).toBe('pass');
  });

  test('counts the author where nobody forbids it', () => {
    expect(hasApproval.decide(facts({ authors: ['rita'] })).decision).toBe('pass');
  });
});

describe('an approval is used up', () => {
  const count = (ledger: Parameters<typeof record>[0][], change: Parameters<typeof facts>[0] = {}) =>
    countingApprovals(facts({ ledger: ledger.map(record), ...change })).length;

  test('by a success of the same run', () => {
    expect(count([{ history: SUCCEEDED, payload: { approvals: byRita } }])).toBe(0);
  });

  test('by another candidate of the same run, whatever became of it', () => {
    const other = { payload: { candidate: OTHER, approvals: byRita } };
    expect(count([{ ...other, history: ['queued', 'in_progress', 'failure: Rolled back: x'] }])).toBe(0);
  });

  test('not by a failure of the same run and candidate: a re-run needs no second review', () => {
    expect(
      count([{ history: ['queued', 'in_progress', 'failure: Rolled back: x'], payload: { approvals: byRita } }]),
    ).toBe(1);
    expect(count([{ history: ['queued'], payload: { approvals: byRita } }])).toBe(1);
  });

  test('not by what came back after its own deploy had failed, but by a rollback of another candidate', () => {
    const back = { candidate: OTHER, intent: 'rollback', approvals: byRita } as const;
    expect(count([{ history: SUCCEEDED, payload: { ...back, held: [CANDIDATE] } }])).toBe(1);
    expect(count([{ history: SUCCEEDED, payload: { ...back, held: [OTHER] } }])).toBe(0);
    expect(count([{ history: SUCCEEDED, payload: { ...back, intent: 'promote', held: [CANDIDATE] } }])).toBe(0);
  });

  test('not by another run', () => {
    const run = { id: 99, attempt: 1, job: 'promote', job_id: null };
    expect(count([{ history: SUCCEEDED, payload: { run, approvals: byRita } }])).toBe(1);
  });

  test('one at a time: two equal reviews are two', () => {
    const reviews = [rita, rita];
    expect(count([{ history: SUCCEEDED, payload: { approvals: byRita } }], { reviews })).toBe(1);
    expect(
      count(
        [
          { id: 1, history: SUCCEEDED, payload: { approvals: byRita } },
          { id: 2, history: SUCCEEDED, payload: { approvals: byRita } },
        ],
        { reviews },
      ),
    ).toBe(0);
  });

  test('only by what was said in it: another comment is another review', () => {
    const said = [{ user: 'rita', comment: 'For the last one.' }];
    expect(count([{ history: SUCCEEDED, payload: { approvals: said } }])).toBe(1);
  });

  test('so a re-run after a success asks again', () => {
    const ledger = [record({ history: SUCCEEDED, payload: { candidate: CANDIDATE, approvals: byRita } })];
    expect(hasApproval.decide(facts({ ledger }))).toMatchObject({ code: 'not-enough-approvals' });
  });
});

describe('approvals by dispatch', () => {
  const rule = (change = {}) => environment({ approvals: approvals({ by: 'dispatch', count: 2, ...change }) });
  const zoes = vote({ id: 13, by: 'zoe', comment: '' });

  test('are counted for a candidate, whichever run they were given in', () => {
    const answer = hasApproval.decide(facts({ environment: rule(), reviewers: undefined, votes: [zoes, vote()] }));
    expect(answer).toMatchObject({ decision: 'pass', reason: 'Approved by zoe, rita, who started the promotion.' });
  });

  test('are counted once a person', () => {
    const answer = hasApproval.decide(facts({ environment: rule(), votes: [vote({ id: 14 }), vote()] }));
    expect(answer).toMatchObject({ decision: 'hold', code: 'not-enough-approvals' });
    expect(answer.reason).toContain('1 of 2 required approvals count (rita)');
  });

  test.each<[string, Partial<ReturnType<typeof facts>>]>([
    ['for another candidate', { votes: [vote({ candidate: OTHER }), zoes] }],
    ['for a rollback to it', { votes: [vote({ intent: 'rollback' }), zoes] }],
    [
      'by the author of the change',
      { environment: rule({ notTheAuthor: true }), authors: ['Rita'], votes: [vote(), zoes] },
    ],
    ['by somebody who is not on the list', { environment: rule({ people: ['zoe', 'mina'] }), votes: [vote(), zoes] }],
    ['that a success has used up', { votes: [vote(), zoes], ledger: [record({ id: 12, history: SUCCEEDED })] }],
  ])('given %s do not count', (_, change) => {
    expect(hasApproval.decide(facts({ environment: rule(), ...change }))).toMatchObject({
      code: 'not-enough-approvals',
    });
  });

  test('on the list are compared without case', () => {
    const environment = rule({ people: ['Zoe', 'RITA'] });
    expect(hasApproval.decide(facts({ environment, votes: [vote(), zoes] })).decision).toBe('pass');
  });
});
