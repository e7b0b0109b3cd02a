import fc from 'fast-check';
import { CANDIDATE, OTHER, record, SUCCEEDED } from '../testing/builders.ts';
import { live, unfinished, possiblyLive, referenceTo, sameReference } from './ledger.ts';
import { NOT_ROLLED_BACK, ROLLED_BACK } from './failure-words.ts';
import { hasBegun, hasSucceeded, isTerminal, wasRolledBack } from './record.ts';

const ROLLED = [`queued`, 'in_progress', `failure: ${ROLLED_BACK}: step "roll out" failed`];
const NOT_ROLLED = ['queued', 'in_progress', `failure: ${NOT_ROLLED_BACK}: step "roll out" failed`];

describe('what is live', () => {
  test('is nothing in an empty ledger, and nothing while the first deploy runs', () => {
    expect(live([])).toBeUndefined();
    expect(live([record({ history: ['queued', 'in_progress'] })])).toBeUndefined();
  });

  test('is the record that succeeded last, in whatever order the records are given', () => {
    const first = record({ id: 1, history: [...SUCCEEDED, 'inactive: Replaced by 1.5.0'] });
    const second = record({ id: 2, history: SUCCEEDED });
    expect(live([first, second])?.id).toBe(2);
    expect(live([second, first])?.id).toBe(2);
  });

  test('is by the id of the success, not of the record: an older record may finish later', () => {
    const slow = record({ id: 1, history: SUCCEEDED, firstStatus: 900 });
    const quick = record({ id: 2, history: SUCCEEDED, firstStatus: 200 });
    expect(live([slow, quick])?.id).toBe(1);
  });

  test('stays what it was when a later deploy failed, was cancelled, or never began', () => {
    const good = record({ id: 1, history: SUCCEEDED });
    const later = [
      ROLLED,
      NOT_ROLLED,
      ['queued', 'in_progress', 'error: cancelled'],
      ['queued', 'inactive'],
      ['queued'],
      [],
    ];
    for (const history of later) expect(live([record({ id: 2, history }), good])?.id).toBe(1);
  });

  test('does not end with `inactive` on top: GitHub writes that for reasons of its own', () => {
    expect(live([record({ id: 1, history: [...SUCCEEDED, 'inactive'] })])?.id).toBe(1);
  });

  test('is what a rollback put back: its record is the newest success', () => {
    const back = record({ id: 3, payload: { intent: 'rollback', candidate: OTHER }, history: SUCCEEDED });
    const records = [
      back,
      record({ id: 2, history: SUCCEEDED }),
      record({ id: 1, payload: { candidate: OTHER }, history: SUCCEEDED }),
    ];
    expect(referenceTo(live(records))).toEqual({ deployment: 3, candidate: OTHER });
  });
});

describe('what may be live', () => {
  const good = record({ id: 1, history: SUCCEEDED });

  test.each([
    ['a deploy that crashed in the middle', ['queued', 'in_progress'], 2],
    ['a deploy whose job was closed as dead', ['queued', 'in_progress', 'error: Its job ended'], 2],
    ['a deploy that failed and could not be rolled back', NOT_ROLLED, 2],
    ['a deploy that failed and was rolled back', ROLLED, 1],
    ['a record that waited and never began', ['queued'], 1],
    ['a record that lost a race', ['queued', 'inactive: Record 1 was first'], 1],
    ['a success', SUCCEEDED, 2],
  ])('after %s', (_, history, expected) => {
    expect(possiblyLive([record({ id: 2, history }), good])?.id).toBe(expected);
  });

  test('is nothing when the only deploy was rolled back', () => {
    expect(possiblyLive([record({ history: ROLLED })])).toBeUndefined();
  });

  test('takes a later word that begins like a rollback for none', () => {
    const odd = record({ id: 2, history: ['queued', 'in_progress', 'error: Rolled back: not a failure'] });
    expect(possiblyLive([odd, good])?.id).toBe(2);
  });
});

describe('open records', () => {
  test('are those without an end, the oldest first', () => {
    const records = [
      record({ id: 4, history: ['queued', 'in_progress'] }),
      record({ id: 3, history: SUCCEEDED }),
      record({ id: 2, history: ['queued'] }),
      record({ id: 1, history: [] }),
      record({ id: 5, history: ['queued', 'error: dead'] }),
    ];
    expect(unfinished(records).map(({ id }) => id)).toEqual([1, 2, 4]);
  });
});

describe('references', () => {
  test('are the same for the same record and candidate, and for nothing on both sides', () => {
    const here = { deployment: 1, candidate: CANDIDATE };
    expect(sameReference(here, { ...here })).toBe(true);
    expect(sameReference(null, null)).toBe(true);
    expect(sameReference(here, null)).toBe(false);
    expect(sameReference(here, { ...here, deployment: 2 })).toBe(false);
    expect(sameReference(here, { ...here, candidate: OTHER })).toBe(false);
  });
});

const HISTORIES = [
  [],
  ['queued'],
  ['queued', 'in_progress'],
  [...SUCCEEDED],
  [...SUCCEEDED, 'inactive'],
  ROLLED,
  NOT_ROLLED,
  ['queued', 'error'],
];
const ledgers = fc
  .array(fc.constantFrom(...HISTORIES), { maxLength: 12 })
  .map((histories) => histories.map((history, index) => record({ id: index + 1, history })));

describe('in every ledger', () => {
  test('the order of the list does not matter', () => {
    fc.assert(
      fc.property(
        ledgers.chain((records) =>
          fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
        ),
        ([records, shuffled]) => {
          expect(live(shuffled)?.id).toBe(live(records)?.id);
          expect(possiblyLive(shuffled)?.id).toBe(possiblyLive(records)?.id);
          expect(unfinished(shuffled)).toEqual(unfinished(records));
        },
      ),
    );
  });

  test('what is live succeeded, and what may be live is never older than it', () => {
    fc.assert(
      fc.property(ledgers, (records) => {
        const there = live(records);
        expect(there === undefined || hasSucceeded(there)).toBe(true);
        expect(there === undefined).toBe(!records.some(hasSucceeded));
        expect(possiblyLive(records)?.id ?? 0).toBeGreaterThanOrEqual(there?.id ?? 0);
      }),
    );
  });

  test('a record is open or has ended, and what may be live began and was not rolled back', () => {
    fc.assert(
      fc.property(ledgers, (records) => {
        expect(unfinished(records)).toHaveLength(records.filter((one) => !isTerminal(one)).length);
        const there = possiblyLive(records);
        expect(there === undefined || (hasBegun(there) && !wasRolledBack(there))).toBe(true);
      }),
    );
  });
});
