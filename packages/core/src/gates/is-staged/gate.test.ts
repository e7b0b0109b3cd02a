import { environment, facts, OTHER, record, SUCCEEDED } from '../../testing/builders.ts';
import { isStaged } from './gate.ts';

const there = (name: string, candidate = facts().candidate, history: readonly string[] = SUCCEEDED) =>
  record({ environment: name, payload: { candidate }, history });

describe('is-staged', () => {
  test('passes when the candidate was live in every environment before', () => {
    const after = environment({ after: ['staging', 'load'] });
    const both = { staging: [there('staging')], load: [there('load')] };
    expect(isStaged.decide(facts({ environment: after, otherLedgers: both })).decision).toBe('pass');
  });

  test('counts a success that was replaced since', () => {
    const otherLedgers = { staging: [there('staging', undefined, [...SUCCEEDED, 'inactive'])] };
    expect(isStaged.decide(facts({ otherLedgers })).decision).toBe('pass');
  });

  test('passes for the lowest step of the ladder', () => {
    expect(isStaged.decide(facts({ environment: environment({ after: [] }), otherLedgers: {} })).decision).toBe('pass');
  });

  test.each([
    ['nothing was staged', {}],
    ['another candidate was staged', { staging: [there('staging', OTHER)] }],
    [
      'its staging failed',
      { staging: [there('staging', undefined, ['queued', 'in_progress', 'failure: Rolled back: x'])] },
    ],
    ['it is being staged right now', { staging: [there('staging', undefined, ['queued', 'in_progress'])] }],
  ])('holds when %s', (_, otherLedgers) => {
    expect(isStaged.decide(facts({ otherLedgers }))).toMatchObject({ decision: 'hold', code: 'not-staged' });
  });

  test('names only what is missing', () => {
    const answer = isStaged.decide(facts({ environment: environment({ after: ['staging', 'load'] }) }));
    expect(answer.reason).toContain('has never been live in load.');
  });
});
