import { conventionalNotes, gitHistory } from '@liftlock/adapters';
import {
  type NextRelease,
  notesInputFor,
  type PlannedNotes,
  shownNotes,
  type VersionedComponent,
} from '@liftlock/core';
import fc from 'fast-check';
import { expectGolden } from './golden.ts';
import { hostileMessage } from './hostile-messages.ts';
import { type Examined, examine } from './planning.ts';
import { cloneOfFixture, removeRepositories, TemporaryRepository } from './temporary-repository.ts';

afterAll(removeRepositories);

type Options = Partial<Omit<PlannedNotes, 'planning' | 'history'>>;

/** The notes of a planned release, or of the one that is named; they are shown as they are written, byte for byte. */
async function notesOf(cwd: string, examined: Examined, options: Options = {}): Promise<string> {
  const release = options.release ?? (examined.plan.next as NextRelease);
  const repositoryUrl = 'https://github.com/acme/shop';
  const input = notesInputFor({ planning: examined, history: examined.history, repositoryUrl, ...options, release });
  const written = await conventionalNotes(gitHistory({ cwd, env: process.env })).render(input);
  expect(await shownNotes.render(input)).toBe(written);
  return written;
}

describe('notes of real releases', () => {
  test.each([
    ['release-please', 'v13.0.0', 'v12.6.0'],
    ['release-please', 'v14.0.0', 'v13.21.0'],
    ['release-please', 'v16.0.0', 'v15.13.0'],
    ['release-please', 'v17.0.0', 'v16.18.0'],
    ['release-please', 'v17.11.0', 'v17.10.4'],
    ['git-cliff', 'v0.10.0', 'v0.9.0'],
    ['git-cliff', 'v1.3.1', 'v1.3.0'],
    ['git-cliff', 'v2.0.0', 'v1.4.0'],
    ['git-cliff', 'v2.3.0', 'v2.2.2'],
    ['git-cliff', 'v2.8.0', 'v2.7.0'],
  ])('%s %s', async (name, tag, since) => {
    const repository = cloneOfFixture(name);
    const examined = await examine(repository, { ref: tag, since });
    expectGolden(
      `notes/${name}-${tag}.md`,
      await notesOf(repository, examined, { release: { version: tag.slice(1), tag } }),
    );
  });

  test('one package of conventional-changelog', async () => {
    const repository = cloneOfFixture('conventional-changelog');
    const name = 'conventional-changelog-conventionalcommits';
    const component = { name, path: `packages/${name}`, dependencies: [] };
    const examined = await examine(repository, {
      ref: `${name}-v9.1.0`,
      since: `${name}-v9.0.0`,
      version: { versioning: 'independent' },
      components: [component],
    });
    const release = { version: '9.1.0', tag: `${name}-v9.1.0` };
    expectGolden(`notes/${release.tag}.md`, await notesOf(repository, examined, { release, component }));
  });
});

describe('notes of what was made for it', () => {
  test('hostile messages are written as they are shown', async () => {
    const repository = new TemporaryRepository();
    for (const message of fc.sample(hostileMessage, { numRuns: 400, seed: 1 })) {
      if (!message.includes('\0')) repository.commit(message, { file: 'file' });
    }
    const examined = await examine(repository, { version: { unparsed: 'section' } });
    expect(await notesOf(repository.folder, examined, { showUnparsed: true })).toMatch(/^## 0\.1\.0 /);
  });

  test('a pre-release tells what is new in it and folds the rest; the final release tells it all', async () => {
    const repository = new TemporaryRepository();
    const version = { branches: { main: 'release' as const, next: { prerelease: 'rc' } } };
    repository.commit('feat: begin');
    repository.tag('v1.3.0');
    repository.branch('next');
    repository.commit('feat(cart): remember what is in it (#21)', { branch: 'next' });
    repository.commit('fix(cart): count twins twice (#22)', { branch: 'next' });
    repository.tag('v1.4.0-rc.1', 'next');
    repository.commit('fix(login): accept long names (#25)', { branch: 'next' });
    repository.branch('main', 'next');
    const { folder } = repository.write();
    const prerelease = await examine(repository, { ref: 'next', version });
    expect(prerelease.plan.next?.version).toBe('1.4.0-rc.2');
    expectGolden('notes/rc.md', await notesOf(folder, prerelease));
    const final = await examine(repository, { ref: 'main', version });
    expect(final.plan.next?.version).toBe('1.4.0');
    expectGolden('notes/rc-final.md', await notesOf(folder, final));
  });

  test('three components of one version, grouped', async () => {
    const repository = new TemporaryRepository();
    repository.commit('feat: begin');
    repository.tag('v2.0.0');
    repository.commit('feat(cart): remember what is in it (#21)', { file: 'web/cart' });
    repository.commit('fix: answer within a second (#22)', { file: 'api/answer' });
    repository.commit('fix: shorter words', { file: 'docs/words' });
    repository.commit('chore(deps): bump zod from 4.0.0 to 4.1.0 (#23)', { file: 'api/package.json' });
    const components = ['api', 'web', 'docs'].map((name) => ({ name, path: name, dependencies: [] }));
    expectGolden(
      'notes/components.md',
      await notesOf(repository.write().folder, await examine(repository, { components })),
    );
  });

  test('a component with versions of its own, and one that only follows it', async () => {
    const repository = new TemporaryRepository();
    const components: VersionedComponent[] = [
      { name: 'api', path: 'api', dependencies: [{ component: 'web', version: '^1.0.0' }] },
      { name: 'web', path: 'web', dependencies: [] },
    ];
    repository.commit('feat: begin', { file: 'api/a' });
    repository.commit('feat: begin', { file: 'web/a' });
    repository.tag('api-v1.2.0');
    repository.tag('web-v1.0.0');
    repository.commit('feat(cart)!: prices are whole cents (#31)\n\nBREAKING CHANGE: Read `cents`, not `price`.', {
      file: 'web/b',
    });
    const { folder } = repository.write();
    const examined = await examine(repository, { version: { versioning: 'independent' }, components });
    for (const component of components) {
      const next = examined.plan.components.find(({ name }) => name === component.name)?.next;
      const notes = await notesOf(folder, examined, { component, release: next as NextRelease });
      expectGolden(`notes/independent-${component.name}.md`, notes);
    }
  });

  test('everything at once: breaking with a migration, rolled back, bots, first contributors, odd commits', async () => {
    const repository = new TemporaryRepository();
    repository.commit('feat: begin');
    repository.tag('v1.0.0');
    const migration =
      'BREAKING CHANGE: The option `fast` is gone.\n\nBefore:\n```yaml\nfast: true\n```\n\n1. Remove `fast`.\n2. Set `speed: 2`, see https://example.invalid/speed\n';
    repository.commit(`feat(engine)!: one speed setting (#40)\n\nIt was confusing.\n\n${migration}\nRefs: #39`);
    repository.commit('Revert "feat: begin" (#41)\n\nReverts acme/shop#1');
    const feature = repository.commit('feat: never seen (#42)');
    repository.commit(`Revert "feat: never seen (#42)"\n\nThis reverts commit ${repository.sha(feature)}.`);
    repository.commit('Two things at once (#43)\n\n* feat(ui): dark mode\n* fix(ui): contrast of links');
    const first = repository.commit('fix: thank you @somebody, closes other/repo#7', {
      author: 'Neu Hier <neu@example.invalid>',
    });
    repository.commit('fix(deps): update yaml to 2.9.1 (#44)', { author: 'renovate[bot] <b@example.invalid>' });
    repository.commit('wip');
    const { folder } = repository.write();
    const pulls = new Map([
      [repository.sha(first), { number: 45, title: 'fix: say thank you', author: 'neu-hier', firstContribution: true }],
    ]);
    const examined = await examine(repository, { version: { unparsed: 'section' } });
    expectGolden('notes/everything.md', await notesOf(folder, examined, { pulls, showUnparsed: true }));
  });

  test('the same input gives the same bytes, whatever the clock and the folder', async () => {
    const write = async (): Promise<string> => {
      const repository = new TemporaryRepository();
      repository.commit('feat: begin');
      repository.commit('fix: x');
      return notesOf(repository.write().folder, await examine(repository));
    };
    expect(await write()).toBe(await write());
  });

  test('notes that would be longer than GitHub takes are cut at whole entries', async () => {
    const repository = new TemporaryRepository();
    repository.commit('feat: begin');
    repository.tag('v1.0.0');
    for (let count = 0; count < 2000; count += 1) repository.commit(`fix: ${count} ${'long '.repeat(20)}`);
    const { folder } = repository.write();
    const notes = await notesOf(folder, await examine(repository), { wholeNotes: 'RELEASE_NOTES.md' });
    expect(notes.length).toBeLessThanOrEqual(125_000);
    expect(notes.length).toBeGreaterThan(110_000);
    const link = '[`RELEASE_NOTES.md`](https://github.com/acme/shop/releases/download/v1.0.1/RELEASE_NOTES.md)';
    expect(notes).toMatch(/\n\d+ more entries are in /);
    expect(notes).toContain(link);
    for (const line of notes.split('\n').filter((text) => text.startsWith('- '))) expect(line).toMatch(/\)$/);
  }, 60_000);
});
