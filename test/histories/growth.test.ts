import { blockMarkdown, inlineMarkdown, judgeAll, noteCommit, USUAL_VERSION_RULES } from '@liftlock/core';
import { growthOf, TOO_STEEP } from './growth.ts';
import { commitWith, notesOfCommits } from './notes-of-messages.ts';

const KIBIBYTE = 1024;

describe('the measure of growth', () => {
  const word = (length: number) => 'a'.repeat(length);

  test('finds one pass linear', async () => {
    expect(await growthOf((text) => /b/.test(text), word, KIBIBYTE)).toBeLessThan(TOO_STEEP);
  });

  test.each<[string, (text: string) => unknown]>([
    ['a pattern that begins again at every letter', (text) => /a+b/.test(text)],
    ['a pattern with two ways to read the same', (text) => /^a*a*b/.test(text)],
    [
      'a copy of everything so far at every letter',
      (text) => text.split('').reduce<string[]>((all, one) => [...all, one], []),
    ],
  ])('finds %s too steep', async (_, work) => {
    expect(await growthOf(work, word, 64)).toBeGreaterThan(TOO_STEEP);
  });
});

const SHAPES: Readonly<Record<string, string>> = {
  'one long word': 'a',
  'one long number': '1',
  'one long id': 'abcdef1',
  ids: 'abcdef1 ',
  words: 'word ',
  slashes: 'a/',
  'slashes alone': '/',
  dots: 'a.',
  blanks: ' ',
  tabs: '\t',
  'no-break spaces': '\u00a0',
  'line breaks': '\n',
  'line breaks of two characters': '\r\n',
  'carriage returns': '\r',
  'opening parentheses': '(',
  'closing parentheses': ')',
  'pairs of parentheses': '()',
  hashes: '#',
  references: '#1 ',
  'references elsewhere': 'a/b#1',
  'references that end in nothing': 'a/b#',
  'pull requests': '(#1)',
  mentions: '@a',
  'at signs': '@',
  addresses: 'http://a ',
  'beginnings of addresses': 'http:/',
  hosts: 'www.',
  backticks: '`',
  code: '`a` ',
  'backticks that differ in number': '`a``b```',
  fences: '```\n',
  'fences that never close': '```a\n~~~b\n',
  'less-than signs': '<',
  elements: '<a>',
  'opening brackets': '[',
  links: '[a](b)',
  images: '![',
  asterisks: '*',
  underscores: '_',
  backslashes: '\\',
  pipes: '|',
  colons: ':',
  'exclamation marks': '!',
  'references behind exclamation marks': '!#1',
  quotes: 'Revert "',
  hyphens: '-',
  rules: '---\n',
  'list items': '* fix: a\n',
  'list items of everything': '- feat(a)!: b\n',
  tokens: 'A-b: c\n',
  'long tokens': 'a-',
  'breaking changes': 'BREAKING CHANGE: a\n',
  'closing words': 'fixes ',
  'closing words and blanks': 'fixes             #1',
  'equals signs': '=',
  'plus signs': '+',
  'wide characters': '😀',
  'halves of characters': '\ud800',
  'accents on one letter': '\u0301',
  'invisible characters': '\u202e',
  'null characters': '\0',
  'forged tags': '(tag: v99.0.0)',
};

const links = { repositoryUrl: 'https://github.com/acme/shop' };
const context = { ...links, components: new Map(), pulls: new Map() };

function noted(message: string): unknown {
  return noteCommit({ parsed: commitWith(message), bump: 'patch', reason: '', revert: null }, context);
}

const PLACES: Readonly<Record<string, (text: string) => unknown>> = {
  'a title': noted,
  'a scope': (text) => noted(`feat(${text}): x`),
  'a description': (text) => noted(`feat: ${text}`),
  'a body': (text) => noted(`feat: x\n\n${text}`),
  'a migration text': (text) => noted(`feat: x\n\nBREAKING CHANGE: ${text}`),
  'a footer': (text) => noted(`revert: x\n\nRefs: ${text}`),
  'a reverted title': (text) => noted(`Revert "${text}"`),
  'a revert': (text) => noted(`Revert "x"\n\nThis reverts commit ${text}\nReverts ${text}`),
  'a line of notes': (text) => inlineMarkdown(text, links),
  'a line of notes of an unknown repository': (text) => inlineMarkdown(text, { repositoryUrl: null }),
  'lines of notes': (text) => blockMarkdown(text, links),
};

describe('a message is read and made safe in a time that grows with its length and no faster', () => {
  test.each(Object.entries(SHAPES))('%s', async (_, unit) => {
    const textOf = (length: number) => unit.repeat(length / unit.length);
    const growth: [string, number][] = [];
    for (const [place, work] of Object.entries(PLACES)) growth.push([place, await growthOf(work, textOf, KIBIBYTE)]);
    expect(growth.filter(([, times]) => times >= TOO_STEEP)).toEqual([]);
  });
});

describe('the notes of a history are written in a time that grows with the number of its commits and no faster', () => {
  const rules = USUAL_VERSION_RULES;
  const write = (messages: readonly string[]) =>
    notesOfCommits(judgeAll(messages.map(commitWith), rules, false), links.repositoryUrl);

  test.each<[string, (index: number) => string]>([
    ['features', (index) => `feat: number ${index}`],
    ['the same feature again and again', () => 'feat: once more'],
    ['the same words again and again', () => 'wip'],
    ['scopes', (index) => `fix(number${index}): x`],
    ['types', (index) => `number${index}: x`],
    ['reverts of the same feature', (index) => (index % 2 === 0 ? 'Revert "feat: once more"' : 'feat: once more')],
    ['reverts of nothing', (index) => `Revert "feat: number ${index}"\n\nThis reverts commit 0123abc${index}.`],
    ['reverts of one another', (index) => `${'Revert "'.repeat(index % 20)}feat: once more${'"'.repeat(index % 20)}`],
  ])('%s', async (_, message) => {
    const messagesOf = (count: number) => Array.from({ length: count }, (_each, index) => message(index));
    expect(await growthOf(write, messagesOf, 50)).toBeLessThan(TOO_STEEP);
  });
});
