import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
  dispatchEvent,
  repositoryDispatchEvent,
  pullRequestEvent,
  pushedCommits,
  pushEvent,
  releaseEvent,
  tagEvent,
  workflowRunEvent,
  type WorkflowEvent,
} from './index.ts';
import { gitIn } from '../../rehearse/git.ts';
import { makeRepository } from '../../runner/testing/rehearse.ts';
import { removeTemporaryFolders, temporaryFolder } from '../../runner/testing/temporary-folder.ts';

afterAll(removeTemporaryFolders);

const EXAMPLES = join(
  dirname(createRequire(import.meta.url).resolve('@octokit/webhooks-examples/package.json')),
  'api.github.com/index.json',
);

const examples = JSON.parse(readFileSync(EXAMPLES, 'utf8')) as { name: string; examples: Record<string, unknown>[] }[];

const place = { owner: 'acme', repository: 'shop', defaultBranch: 'main' };
const head = 'a'.repeat(40);
const at = '2026-11-03T08:00:00Z';
const push = { branch: 'main', before: 'b'.repeat(40), head, subject: 'feat: sell', author: 'Mona', actor: 'mona' };

/** Keys down to the last, without those of lists. */
function keysOf(value: unknown, prefix = ''): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => [prefix + key, ...keysOf(inner, `${prefix}${key}.`)]);
}

/** Keys that every real example has. */
function alwaysThere(name: string): string[] {
  const [first = [], ...rest] = (examples.find((each) => each.name === name)?.examples ?? []).map((each) =>
    keysOf(each),
  );
  return first.filter((key) => rest.every((keys) => keys.includes(key)));
}

const EVENTS: readonly WorkflowEvent[] = [
  pushEvent(place, push),
  tagEvent(place, push, 'v1.0.0'),
  dispatchEvent(place, {
    ref: 'refs/heads/main',
    workflow: '.github/workflows/release.yml',
    inputs: {},
    actor: 'mona',
  }),
  repositoryDispatchEvent(place, { type: 'deploy', payload: {}, actor: 'mona' }),
  releaseEvent(place, { tag: 'v1.0.0', branch: 'main', actor: 'mona', action: 'published', at }),
  pullRequestEvent(place, { ...push, base: 'main', baseSha: head, merge: head, title: 'Sell', action: 'opened', at }),
  workflowRunEvent(place, { ...push, workflow: 'CI', action: 'completed', at }),
];

test.each(EVENTS.map((event) => [event.name, event] as const))(
  'the payload of %s has every key that real ones always have',
  (name, { payload }) => {
    const wanted = alwaysThere(name);
    expect(wanted.length).toBeGreaterThan(100);
    const keys = new Set(keysOf(payload));
    expect(wanted.filter((key) => !keys.has(key))).toEqual([]);
  },
);

test('the commits of a push are those of git, with their files', async () => {
  const { path, sha, commit } = makeRepository(join(temporaryFolder(), 'origin'), { 'a.txt': '1', 'b.txt': '1' });
  const second = commit({ 'a.txt': '2', 'c.txt': '1' }, 'fix: two\n\nIts body.');
  const commits = await pushedCommits(gitIn(path), sha, second, 'https://github.com/acme/shop');
  expect(commits).toMatchObject([
    {
      id: second,
      message: 'fix: two\n\nIts body.',
      author: { name: 'Mona', email: 'mona@example.com' },
      added: ['c.txt'],
      modified: ['a.txt'],
      removed: [],
      url: `https://github.com/acme/shop/commit/${second}`,
    },
  ]);
  expect(await pushedCommits(gitIn(path), '0'.repeat(40), sha, '')).toMatchObject([{ added: ['a.txt', 'b.txt'] }]);
});
