import fc from 'fast-check';
import { whatIsNotShown } from './entries-on-github.ts';
import { readAsGitHub } from './github-markdown.ts';
import { hostileMessage, hostileTitle, longMessage, SCISSORS } from './hostile-messages.ts';
import { commitWith, notesOfMessages, type Written } from './notes-of-messages.ts';
import { whatCameAlive } from './notes-on-github.ts';

const REPOSITORY = 'https://github.com/acme/shop';
const messages = fc.sample(hostileMessage, { numRuns: 100_000, seed: 1 });

/** Few enough for the contributors to be named all, and many enough for one entry to reach into another. */
const BATCH = 50;

function batches<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / BATCH) }, (_, index) =>
    all.slice(index * BATCH, (index + 1) * BATCH),
  );
}

function problemsOf(written: Written): string[] {
  const page = readAsGitHub(written.markdown);
  return [...whatCameAlive(written, page), ...whatIsNotShown(written, page)];
}

/** The first problems, told of one message where one alone makes them. */
function firstProblems(batch: readonly string[], repositoryUrl: string | null): string[] {
  const problems = problemsOf(notesOfMessages(batch, repositoryUrl));
  if (problems.length === 0) return [];
  for (const message of batch) {
    const own = problemsOf(notesOfMessages([message], repositoryUrl));
    if (own.length > 0) return [JSON.stringify(message), ...own];
  }
  return ['several messages together', ...problems.slice(0, 3)];
}

describe('a hundred thousand hostile messages', () => {
  test.each<[string, string | RegExp]>([
    ['emoji', '😀'],
    ['text from right to left', 'שלום'],
    ['marks that turn text around', '\u202e'],
    ['line breaks of two characters', '\r\n'],
    ['halves of characters', /(?<![\ud800-\udbff])\udc00/],
    ['separators of other tools', '-hash-'],
    ['scissors', SCISSORS],
    ['forged tags', '(tag: v99.0.0)'],
    ['parentheses in parentheses', '(a(b)c)'],
    ['breaking changes', /^BREAKING CHANGE: ./m],
  ])('hold %s', (_, what) => {
    expect(messages).toHaveLength(100_000);
    expect(messages.filter((message) => message.search(what) !== -1).length).toBeGreaterThan(1000);
  });

  test('are read: none throws, and none as more than it says', () => {
    const wrong = messages.filter((message) => {
      const { title, header, unparsed, breaking, revert } = commitWith(message);
      const [first = ''] = message.split(/\r\n|\n|\r/);
      if (title !== first.trim()) return true;
      if (header === null ? unparsed === null : !/^[A-Za-z][\w-]*(\([^]*\))?!?: \s*\S/.test(title)) return true;
      if (breaking.length > 0 && !/^BREAKING[ -]CHANGE:/m.test(message.replaceAll('\r', '\n'))) return true;
      return revert !== null && !/^(Revert|Reapply) "|^revert[(!:]/i.test(title);
    });
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  test('hide no breaking change at their end, once their code is closed', () => {
    const hiding = messages.filter((message) => {
      const body = message.replaceAll('```', '').replaceAll('~~~', '');
      return commitWith(`fix: x\n\n${body}\n\nBREAKING CHANGE: the end`).breaking.at(-1) !== 'the end';
    });
    expect(hiding.slice(0, 3)).toEqual([]);
  });

  test.each([
    ['with links to their repository', REPOSITORY, messages.slice(0, 50_000)],
    ['of an unknown repository', null, messages.slice(50_000, 80_000)],
    ['on a server of their own', 'https://ghe.example/acme/shop', messages.slice(80_000)],
  ])(
    'do nothing in notes %s but to be read there',
    (_, repositoryUrl, some) => {
      expect(
        batches(some)
          .flatMap((batch) => firstProblems(batch, repositoryUrl))
          .slice(0, 20),
      ).toEqual([]);
    },
    120_000,
  );
});

test('bodies of a mebibyte are read to their end, and shown as far as they are', () => {
  for (const message of fc.sample(longMessage, { numRuns: 50, seed: 1 })) {
    const closed = message.replaceAll('```', '').replaceAll('~~~', '');
    expect(commitWith(`${closed}\n\nBREAKING CHANGE: the end`).breaking.at(-1)).toBe('the end');
    expect(whatCameAlive(notesOfMessages([message], REPOSITORY))).toEqual([]);
  }
});

test('five thousand titles of pull requests do nothing in the notes either', () => {
  const titles = fc.sample(hostileTitle, { numRuns: 5_000, seed: 1 });
  const alive = batches(titles).flatMap((batch) =>
    whatCameAlive(
      notesOfMessages(
        batch.map((_, index) => `step ${index}`),
        REPOSITORY,
        batch,
      ),
    ),
  );
  expect(alive).toEqual([]);
});
