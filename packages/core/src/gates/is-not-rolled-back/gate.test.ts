import { CANDIDATE, facts, OTHER, record, SUCCEEDED, workflowEvent } from '../../testing/builders.ts';
import { isNotRolledBack } from './gate.ts';

const earlier = record({ id: 4, history: SUCCEEDED });
const rollback = record({
  id: 6,
  payload: {
    intent: 'rollback',
    candidate: OTHER,
    version: '1.3.0',
    held: [CANDIDATE],
    reason: 'It loses orders.',
    run: { id: 200, attempt: 1, job: 'promote', job_id: 901 },
  },
  history: SUCCEEDED,
});
const dispatch = (id: number) => workflowEvent({ event: 'workflow_dispatch', run: { ...workflowEvent().run, id } });

describe('a candidate that was rolled back', () => {
  test('is held, with the reason of whoever went back', () => {
    const answer = isNotRolledBack.decide(facts({ ledger: [rollback, earlier] }));
    expect(answer).toMatchObject({ decision: 'hold', code: 'rolled-back' });
    expect(answer.reason).toContain('It loses orders.');
    expect(answer.remedy).toContain('`to: 1.4.0`');
  });

  test('is held in a run that somebody started by hand before the rollback, too', () => {
    expect(isNotRolledBack.decide(facts({ ledger: [rollback], event: dispatch(150) })).decision).toBe('hold');
  });

  test('comes back when somebody names it afterwards', () => {
    const answer = isNotRolledBack.decide(facts({ ledger: [rollback], event: dispatch(201) }));
    expect(answer).toMatchObject({ decision: 'pass' });
    expect(answer.reason).toContain('ada is promoting it again');
  });

  test('is held although the live version was deployed once more', () => {
    const again = record({ id: 7, payload: { ...rollback.payload, intent: 'redeploy' }, history: SUCCEEDED });
    expect(isNotRolledBack.decide(facts({ ledger: [again, rollback, earlier] })).decision).toBe('hold');
  });
});

test('a version that was passed over on the way back is held, too', () => {
  const other = { ...rollback.payload, held: [OTHER], candidate: OTHER };
  const ledger = [record({ id: 6, payload: other, history: SUCCEEDED }), earlier];
  expect(isNotRolledBack.decide(facts({ ledger })).decision).toBe('hold');
});

test('everything else passes: a newer candidate, the one that was gone back to, no rollback at all', () => {
  expect(isNotRolledBack.decide(facts({ ledger: [earlier] })).decision).toBe('pass');
  expect(isNotRolledBack.decide(facts({ ledger: [rollback], candidate: OTHER })).decision).toBe('pass');
  const elsewhere = record({ id: 6, payload: { ...rollback.payload, held: [OTHER] }, history: SUCCEEDED });
  expect(isNotRolledBack.decide(facts({ ledger: [elsewhere] })).decision).toBe('pass');
});
