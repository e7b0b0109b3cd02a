import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { parseCommit } from '../version/message.ts';
import type { JudgedCommit } from '../version/verdicts.ts';
import { contributorsOf } from './contributors.ts';
import { notesMarkdown } from './markdown.ts';
import { type NotesInput, noteCommits, viewOf } from './notes.ts';
import type { PullRequestFacts } from './pull-requests.ts';

const SHA = 'a'.repeat(40);
const repositoryUrl = 'https://github.com/acme/shop';

function facts(overrides: Partial<PullRequestFacts> = {}): PullRequestFacts {
  return { number: 7, title: 'Search that forgives typos', author: 'ada', firstContribution: false, ...overrides };
}

function inputFor(message: string, pull?: PullRequestFacts, overrides: Partial<NotesInput> = {}): NotesInput {
  const author = { name: 'Ada', email: 'ada@example.invalid', at: 0 };
  const parsed = parseCommit({ sha: SHA, parents: [], author, committedAt: 0, message, files: [] });
  const judged: JudgedCommit = { parsed, bump: 'patch', reason: '', revert: null };
  return {
    version: '1.1.0',
    tag: 'v1.1.0',
    previousTag: 'v1.0.0',
    range: { to: SHA, from: null },
    releasedAt: 0,
    commits: [judged],
    components: new Map(),
    pulls: new Map(pull === undefined ? [] : [[SHA, pull]]),
    repositoryUrl,
    showUnparsed: true,
    ...overrides,
  };
}

/** A release of so many commits that say nothing, each of a pull request that is somebody's first. */
function manyPulls(count: number, told: (index: number) => Partial<PullRequestFacts>): NotesInput {
  const commits = Array.from({ length: count }, (_, index): JudgedCommit => {
    const author = { name: 'Ada', email: 'ada@example.invalid', at: 0 };
    const sha = index.toString(16).padStart(40, '0');
    const parsed = parseCommit({ sha, parents: [], author, committedAt: 0, message: 'wip', files: [] });
    return { parsed, bump: 'patch', reason: '', revert: null };
  });
  const pulls = commits.map(({ parsed }, index): [string, PullRequestFacts] => [
    parsed.commit.sha,
    facts({ number: index + 1, firstContribution: true, ...told(index) }),
  ]);
  return inputFor('wip', undefined, { commits, pulls: new Map(pulls) });
}

/** Section, scope and text of the one entry that a message makes. */
function entryOf(message: string, pull?: PullRequestFacts): (string | null)[] {
  const [entry] = noteCommits(inputFor(message, pull)).flatMap(({ entries }) => entries);
  return entry === undefined ? [] : [entry.section, entry.scope, entry.text];
}

describe('the title of a pull request', () => {
  test.each<[string, string, Partial<PullRequestFacts>, (string | null)[]]>([
    ['stands for a commit that says nothing', 'wip', {}, ['unparsed', null, 'Search that forgives typos']],
    [
      'stands for a break that is not named',
      'wip\n\nBREAKING CHANGE: x',
      {},
      ['breaking', null, 'Search that forgives typos'],
    ],
    ['leaves a conventional commit its own words', 'feat: forgive typos', {}, ['feat', null, 'forgive typos']],
    ['leaves the commit that it was squashed to its own words', 'Forgive (#7)', {}, ['unparsed', null, 'Forgive']],
    ['leaves a commit that was squashed on the way its own words', 'Forgive (#3)', {}, ['unparsed', null, 'Forgive']],
    ['decides neither section nor break', 'wip', { title: 'feat(search)!: typos' }, ['unparsed', 'search', 'typos']],
    ['is not shown when there is nothing to see', 'wip', { title: ' \u200b\n' }, ['unparsed', null, 'wip']],
    ['is shown on one line', 'wip', { title: 'one\r\n\n## two' }, ['unparsed', null, 'one ## two']],
    ['is cut when it is long', 'wip', { title: 'x'.repeat(400) }, ['unparsed', null, `${'x'.repeat(299)}…`]],
  ])('%s', (_, message, overrides, entry) => {
    expect(entryOf(message, facts(overrides))).toEqual(entry);
  });
});

describe('first contributions', () => {
  const first = (overrides: Partial<PullRequestFacts>, url: string | null = repositoryUrl) =>
    contributorsOf(inputFor('wip', facts({ firstContribution: true, ...overrides }), { repositoryUrl: url }))
      .firstContributions;

  test('say by which pull request, and what that is about', () => {
    expect(first({ title: 'feat(search): forgive typos' })).toEqual([
      `[ada](https://github.com/ada): forgive typos ([#7](${repositoryUrl}/issues/7))`,
    ]);
  });

  test('say only which, when the title does not say what it is about', () => {
    expect(first({ title: '\u202e' })).toEqual([`[ada](https://github.com/ada): [#7](${repositoryUrl}/issues/7)`]);
  });

  test('are not celebrated for bots', () => {
    expect(first({ author: 'renovate[bot]' })).toEqual([]);
  });

  test('link people on the server of the repository, managed users among them', () => {
    expect(first({ author: 'ada_acme' }, 'https://ghe.example/acme/shop')).toEqual([
      expect.stringMatching(/^\[ada_acme\]\(https:\/\/ghe\.example\/ada_acme\)/),
    ]);
    expect(first({}, null)).toEqual(['[ada](https://github.com/ada): Search that forgives typos (#7)']);
  });

  test('are cut to a number that people read', () => {
    const input = manyPulls(25, (index) => ({ author: `p${index}` }));
    const { firstContributions } = contributorsOf(input);
    expect(firstContributions).toHaveLength(21);
    expect(firstContributions.at(-1)).toBe('and 5 more');
  });
});

test('notes with long titles and many people still fit into a release', () => {
  const input = manyPulls(800, (index) => ({ title: `${index} ${'*'.repeat(400)}`, author: `p${index}` }));
  expect(notesMarkdown(viewOf(input, noteCommits(input))).length).toBeLessThanOrEqual(125_000);
});

const FRAGMENTS =
  '@user @org/team a@b.co ` `` ``` \\ ![x](y) [a](http://e.co) <img> </details> <!-- http://e.co www.e.co closes fixes #12 other/repo#3 foo#4 GH-5 &#64;user * ** _ ~~ | - # > 1. === feat: fix(x)!: ( ) ] \u202e \u200b \ud800 😀 \n \r'.split(
    ' ',
  );
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...FRAGMENTS, ' '), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 12 })
  .map((parts) => parts.join(''));

function nodesOf(node: Nodes): Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap(nodesOf)] : [node];
}

test('whatever a title holds, the notes show it and nothing in them comes alive', () => {
  const harmless = new Set([
    'root',
    'heading',
    'paragraph',
    'list',
    'listItem',
    'text',
    'strong',
    'inlineCode',
    'link',
  ]);
  const own = /^https:\/\/github\.com\/(ada$|acme\/shop\/(issues|commit|compare)\/)/;
  fc.assert(
    fc.property(hostile, (title) => {
      const input = inputFor('wip', facts({ title, firstContribution: true }));
      const markdown = notesMarkdown(viewOf(input, noteCommits(input)));
      const page = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
      const nodes = nodesOf(page);
      expect(nodes.map(({ type }) => type).filter((type) => !harmless.has(type))).toEqual([]);
      expect(nodes.flatMap((node) => (node.type === 'link' && !own.test(node.url) ? [node.url] : []))).toEqual([]);
      expect(nodes.filter(({ type }) => type === 'heading')).toHaveLength(3);
      expect(nodes.filter(({ type }) => type === 'listItem')).toHaveLength(2);
      const texts = nodes.flatMap((node) => (node.type === 'text' ? [node.value] : []));
      expect(texts.filter((text) => /@[a-z0-9]|https?:\/\/\S|www\.\S|[\w-]#\d/i.test(text))).toEqual([]);
      expect(markdown).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    }),
    { numRuns: 3_000, seed: 1 },
  );
});
