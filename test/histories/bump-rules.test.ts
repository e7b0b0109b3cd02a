import { judgements, planOf } from './planning.ts';
import { removeRepositories, TemporaryRepository } from './temporary-repository.ts';

afterEach(removeRepositories);

function released(version = '1.2.3'): TemporaryRepository {
  const repository = new TemporaryRepository();
  repository.commit('feat: begin');
  repository.tag(`v${version}`);
  return repository;
}

async function bumpOf(...messages: string[]): Promise<string> {
  const repository = released();
  for (const message of messages) repository.commit(message);
  const { bump, next } = await planOf(repository);
  return `${bump} ${next?.version ?? '-'}`;
}

describe('the bump of conventional commits', () => {
  test.each([
    ['a feature is minor', ['feat: x'], 'minor 1.3.0'],
    ['a fix is a patch', ['fix: x'], 'patch 1.2.4'],
    ['a faster way is a patch', ['perf: x'], 'patch 1.2.4'],
    ['taking back something released is a patch', ['revert: feat: begin'], 'patch 1.2.4'],
    ['documentation releases nothing', ['docs: x', 'chore: y', 'test: z'], 'none -'],
    ['the strongest change decides', ['fix: x', 'feat: y', 'docs: z'], 'minor 1.3.0'],
    ['an exclamation mark is major', ['feat!: x'], 'major 2.0.0'],
    ['it is major for every type', ['chore(deps)!: x'], 'major 2.0.0'],
    ['a footer is major', ['fix: x\n\nBREAKING CHANGE: y'], 'major 2.0.0'],
    ['a footer with a hyphen is major', ['fix: x\n\nBREAKING-CHANGE: y'], 'major 2.0.0'],
    ['a footer in lower case is text', ['fix: x\n\nbreaking change: y'], 'patch 1.2.4'],
    [
      'a footer below a long body is seen',
      [`fix: x\n\n${'word '.repeat(20_000)}\n\nBREAKING CHANGE: y`],
      'major 2.0.0',
    ],
    ['a footer that is quoted in a code block is text', ['fix: x\n\n```\nBREAKING CHANGE: y\n```\n'], 'patch 1.2.4'],
    ['a code block that is never closed hides nothing', ['fix: x\n\n```\n\nBREAKING CHANGE: y\n'], 'major 2.0.0'],
    ['CRLF is a line break', ['fix: x\r\n\r\nBREAKING CHANGE: y\r\n'], 'major 2.0.0'],
    ['parentheses may nest in a scope', ['feat(parse(x)): y'], 'minor 1.3.0'],
    ['a squashed item counts', ['Many things (#4)\n\n* feat: x\n* fix: y'], 'minor 1.3.0'],
    ['a squashed item with a hyphen counts', ['Many things (#4)\n\n- fix: y'], 'patch 1.2.4'],
    ['a bare line in a body does not count', ['Many things (#4)\n\nfeat: x'], 'none -'],
    ['a conventional title speaks for what was squashed', ['fix: all (#4)\n\n* feat: x'], 'patch 1.2.4'],
    ['a squashed breaking item is major', ['Many things (#4)\n\n* feat!: x'], 'major 2.0.0'],
    ['Release-As is text unless it is allowed', ['fix: x\n\nRelease-As: 9.0.0'], 'patch 1.2.4'],
  ])('%s', async (_title, messages, expected) => {
    expect(await bumpOf(...messages)).toBe(expected);
  });

  test('every commit of the range is listed with its reason, merges and odd ones too', async () => {
    const repository = released();
    repository.branch('topic');
    repository.commit('fix(api): y', { branch: 'topic' });
    repository.commit('Merge branch topic', { merges: ['topic'] });
    repository.commit('feat(api): x');
    repository.commit('feat:no space');
    repository.commit('Feat: big');
    repository.commit('wip');
    const plan = await planOf(repository);
    expect(judgements(plan)).toEqual({
      wip: 'does not count: not conventional: no colon follows its type',
      big: 'does not count: `Feat` is not `feat`; `version.case: any` would count it',
      'feat:no space': 'does not count: not conventional: no space follows the colon after its type',
      x: 'counts: feat(api): minor',
      y: 'counts: fix(api): patch',
      'Merge branch topic': 'does not count: merge: its commits count on their own',
    });
    expect(plan).toMatchObject({ kind: 'release', channel: 'main', bump: 'minor', next: { tag: 'v1.3.0' } });
  });
});

describe('configured bump rules', () => {
  test('are asked by type and scope, in order, before the usual ones', async () => {
    const repository = released();
    repository.commit('chore(deps): x');
    repository.commit('feat(internal): y');
    const bumps = [
      { type: 'chore', scope: 'deps', bump: 'patch' as const },
      { scope: 'internal', bump: 'none' as const },
    ];
    const plan = await planOf(repository, { version: { bumps } });
    expect(plan.bump).toBe('patch');
    expect(judgements(plan)).toEqual({
      x: 'counts: chore(deps): patch',
      y: 'does not count: feat(internal) causes no release',
    });
  });

  test('take any case on request', async () => {
    const repository = released();
    repository.commit('Feat: x');
    expect((await planOf(repository)).bump).toBe('none');
    expect((await planOf(repository, { version: { case: 'any' } })).bump).toBe('minor');
  });

  test('let Release-As set the version where it is allowed, and hold one that goes back', async () => {
    const repository = released();
    repository.commit('fix: x\n\nRelease-As: 3.0.0');
    const version = { 'release-as': true } as const;
    expect(await planOf(repository, { version })).toMatchObject({ bump: 'major', next: { version: '3.0.0' } });
    repository.commit('fix: y\n\nRelease-As: 1.0.0');
    expect(await planOf(repository, { version })).toMatchObject({ next: null });
  });
});

describe('below 1.0.0', () => {
  test.each([
    ['a breaking change is minor', 'feat!: x', {}, '0.5.0'],
    ['a feature is minor', 'feat: x', {}, '0.5.0'],
    ['1.0.0 comes about only where it is written', 'feat!: x', { breaking: 'major' as const }, '1.0.0'],
    ['features can be patches', 'feat: x', { feature: 'patch' as const }, '0.4.3'],
  ])('%s', async (_title, message, zeroMajor, expected) => {
    const repository = released('0.4.2');
    repository.commit(message);
    const plan = await planOf(repository, { version: { 'zero-major': zeroMajor } });
    expect(plan.next?.version).toBe(expected);
  });

  test('the first version is the configured one, whatever the commits ask for', async () => {
    const repository = new TemporaryRepository();
    repository.commit('feat!: begin');
    expect(await planOf(repository)).toMatchObject({ base: null, next: { version: '0.1.0', tag: 'v0.1.0' } });
    expect((await planOf(repository, { version: { initial: '1.0.0' } })).next?.version).toBe('1.0.0');
  });

  test('there is no first version without a commit that counts', async () => {
    const repository = new TemporaryRepository();
    repository.commit('chore: begin');
    expect(await planOf(repository)).toMatchObject({ base: null, next: null, bump: 'none' });
  });
});
