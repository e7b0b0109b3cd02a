import fc from 'fast-check';
import type { Freeze } from '../../config/index.ts';
import { frozenAt } from './calendar.ts';
import { openMinutes, type Parts, type Span, spanOf } from '../../testing/cron-reference.ts';

const HOUR = 3_600_000;
const MINUTE = 60_000;
const at = (text: string) => Date.parse(text);

function freeze(change: Partial<Freeze> = {}): Freeze {
  return {
    cron: '0 17 * * FRI',
    duration: 63 * HOUR,
    timezone: 'Europe/Berlin',
    allow: false,
    override: [],
    reason: undefined,
    ...change,
  };
}

const until = (freezes: Freeze[], now: string) => {
  const frozen = frozenAt(freezes, at(now));
  return frozen === undefined ? 'open' : frozen.until === undefined ? 'no end' : new Date(frozen.until).toISOString();
};

describe('a freeze from Friday evening to Monday morning', () => {
  test.each([
    ['2026-11-27T15:59:59.999Z', 'open'],
    ['2026-11-27T16:00:00.000Z', '2026-11-30T07:00:00.000Z'],
    ['2026-11-28T12:00:00.000Z', '2026-11-30T07:00:00.000Z'],
    ['2026-11-30T06:59:59.999Z', '2026-11-30T07:00:00.000Z'],
    ['2026-11-30T07:00:00.000Z', 'open'],
  ])('at %s: %s', (now, expected) => {
    expect(until([freeze()], now)).toBe(expected);
  });

  test('begins by the clock on the wall, in summer an hour earlier', () => {
    expect(until([freeze()], '2026-07-03T15:00:00Z')).toBe('2026-07-06T06:00:00.000Z');
  });
});

describe('several freezes', () => {
  const nights = freeze({ cron: '0 22 * * *', duration: 10 * HOUR, timezone: 'UTC' });
  const office = freeze({ cron: '0 9 * * MON-FRI', duration: 7 * HOUR, timezone: 'UTC', allow: true });

  test('that follow on each other end with the last', () => {
    expect(until([freeze(), nights], '2026-11-28T12:00:00Z')).toBe('2026-11-30T08:00:00.000Z');
  });

  test('of which one allows: outside of it nothing enters', () => {
    expect(until([office], '2026-11-27T10:00:00Z')).toBe('open');
    expect(until([office], '2026-11-27T16:00:00Z')).toBe('2026-11-30T09:00:00.000Z');
  });

  test('of which one allows and another does not: it does not', () => {
    const lunch = freeze({ cron: '0 9 * * MON', duration: 4 * HOUR, timezone: 'UTC' });
    expect(until([office, lunch], '2026-11-27T16:00:00Z')).toBe('2026-11-30T13:00:00.000Z');
  });

  test('of which several allow: the first one that comes', () => {
    const sunday = freeze({ cron: '0 6 * * SUN', duration: HOUR, timezone: 'UTC', allow: true });
    expect(until([office, sunday], '2026-11-28T12:00:00Z')).toBe('2026-11-29T06:00:00.000Z');
  });

  test('that never leave a gap have no end', () => {
    expect(until([freeze({ cron: '0 0 * * *', duration: 24 * HOUR, timezone: 'UTC' })], '2026-11-28T12:00:00Z')).toBe(
      'no end',
    );
  });

  test('a month of single hours does have one', () => {
    const december = freeze({ cron: '0 * * 12 *', duration: HOUR, timezone: 'UTC' });
    expect(until([december], '2026-12-01T00:30:00Z')).toBe('2027-01-01T00:00:00.000Z');
  });
});

describe('when the clocks change', () => {
  const night = (cron: string) => [freeze({ cron, duration: HOUR })];

  test('a time that is skipped begins right after the gap', () => {
    expect(until(night('30 2 * * *'), '2026-03-29T01:10:00Z')).toBe('2026-03-29T02:00:00.000Z');
  });

  test('a time that comes twice begins once', () => {
    expect(until(night('30 2 * * *'), '2026-10-25T00:40:00Z')).toBe('2026-10-25T01:30:00.000Z');
    expect(until(night('30 2 * * *'), '2026-10-25T01:40:00Z')).toBe('open');
  });
});

/** Days on which something happens to the clock or the calendar, the third of each span. */
const SPANS: readonly Span[] = [
  spanOf('Europe/Berlin', '2026-03-27'),
  spanOf('Europe/Berlin', '2026-10-23'),
  spanOf('America/New_York', '2026-10-30'),
  spanOf('America/Havana', '2026-03-06'),
  spanOf('Australia/Lord_Howe', '2026-04-03'),
  spanOf('Asia/Kathmandu', '2026-12-29'),
  spanOf('UTC', '2028-02-27'),
];

const numbers = (min: number, max: number) => fc.integer({ min, max });
const list = (min: number, max: number) => fc.uniqueArray(numbers(min, max), { minLength: 1, maxLength: 3 });
const parts: fc.Arbitrary<Parts> = fc.record({
  minutes: list(0, 59),
  hours: fc.oneof(list(0, 23), list(0, 4), fc.constant(undefined)),
  days: fc.option(list(1, 31), { nil: undefined }),
  weekdays: fc.option(list(0, 6), { nil: undefined }),
});

test('every minute is as a reference says that looks at each minute on its own', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...SPANS),
      fc.array(fc.record({ parts, minutes: numbers(1, 1_800), allow: fc.boolean() }), { minLength: 1, maxLength: 3 }),
      fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
      (span, rules, places) => {
        const freezes = rules.map((rule) =>
          freeze({
            cron: written(rule.parts),
            duration: rule.minutes * MINUTE,
            timezone: span.timezone,
            allow: rule.allow,
          }),
        );
        const open = openMinutes(span, rules);
        for (const place of places) {
          const index = span.lead + (place % (open.length - span.lead));
          // In the middle of the minute: what is asked for is not the moment of a change.
          const frozen = frozenAt(freezes, span.from + index * MINUTE + MINUTE / 2);
          expect({ index, open: frozen === undefined }).toEqual({ index, open: open[index] });
          const thaw = open.indexOf(true, index);
          if (frozen !== undefined && thaw >= 0) expect(frozen.until).toBe(span.from + thaw * MINUTE);
        }
      },
    ),
    { numRuns: 60 },
  );
});

function written({ minutes, hours, days, weekdays }: Parts): string {
  const field = (values: readonly number[] | undefined) => values?.join(',') ?? '*';
  return `${field(minutes)} ${field(hours)} ${field(days)} * ${field(weekdays)}`;
}
