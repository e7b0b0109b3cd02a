import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { examine, judgements, planOf, problemCodes } from './planning.ts';
import { git, removeRepositories, TemporaryRepository, temporaryFolder } from './temporary-repository.ts';

afterEach(removeRepositories);

function released(): TemporaryRepository {
  const repository = new TemporaryRepository();
  repository.commit('feat: begin');
  repository.tag('v1.0.0');
  return repository;
}

describe('R1: shallow clones', () => {
  test.each([1, 2, 50])('of depth %d are refused while a commit may be missing', async (depth) => {
    const repository = released();
    for (let count = 0; count < 60; count += 1) repository.commit(`fix: ${count}`);
    const clone = temporaryFolder();
    git(clone, 'clone', '--quiet', `--depth=${depth}`, `file://${repository.write().folder}`, '.');
    expect(await problemCodes(planOf(clone))).toEqual(['shallow-clone']);
  });
});

describe('R2: little history, or none', () => {
  test('no repository, no folder and an unborn HEAD say which', async () => {
    const empty = new TemporaryRepository();
    expect(await problemCodes(planOf(temporaryFolder()))).toEqual(['not-a-repository']);
    expect(await problemCodes(planOf(path.join(temporaryFolder(), 'missing')))).toEqual(['not-a-repository']);
    expect(await problemCodes(planOf(empty))).toEqual(['no-commits']);
    expect(await problemCodes(planOf(released(), { ref: 'nowhere' }))).toEqual(['unknown-ref']);
    expect(await problemCodes(planOf(released(), { since: 'v9.9.9' }))).toEqual(['unknown-base']);
  });

  test('a single commit is a first release', async () => {
    const repository = new TemporaryRepository();
    repository.commit('feat: begin');
    expect(await planOf(repository)).toMatchObject({ base: null, next: { version: '0.1.0' } });
  });

  test('an orphan branch has no release', async () => {
    const repository = released();
    repository.commit('feat: elsewhere', { branch: 'orphan' });
    expect(await planOf(repository, { ref: 'orphan' })).toMatchObject({ base: null, channel: 'orphan' });
  });
});

describe('R4: tags of every kind', () => {
  test('only semantic versions by the template count, and the others are named', async () => {
    const repository = released();
    for (const tag of ['1.9.0', 'v1.9', 'v01.9.0', 'v1.9.0x', 'release-v1.9.0', 'vv1.9.0', 'latest'])
      repository.tag(tag);
    repository.tag(`v${'9'.repeat(30)}.0.0`);
    repository.commit('fix: x');
    const plan = await planOf(repository);
    expect(plan).toMatchObject({ base: { tag: 'v1.0.0' }, next: { version: '1.0.1' } });
    expect(plan.ignoredTags.map(({ tag }) => tag)).toEqual([
      '1.9.0',
      'latest',
      'release-v1.9.0',
      'v01.9.0',
      'v1.9',
      'v1.9.0x',
      `v${'9'.repeat(30)}.0.0`,
      'vv1.9.0',
    ]);
  });

  test('the order is semantic, never by name or date', async () => {
    const repository = new TemporaryRepository();
    repository.commit('feat: a', { date: 1800000000 });
    repository.tag('v1.9.0');
    repository.commit('feat: b', { date: 1700000000 });
    repository.tag('v1.10.0');
    repository.commit('fix: c', { date: 1600000000 });
    expect(await planOf(repository)).toMatchObject({ base: { tag: 'v1.10.0' }, next: { version: '1.10.1' } });
  });

  test('a repository without a configuration may tag bare versions', async () => {
    const repository = new TemporaryRepository();
    repository.commit('feat: a');
    repository.tag('1.0.0');
    repository.commit('fix: b');
    expect((await planOf(repository)).next).toEqual({ version: '1.0.1', tag: '1.0.1' });
    expect((await planOf(repository, { version: { tag: 'v{version}' } })).base).toBeNull();
  });

  test('a template is literal, whatever its characters mean elsewhere', async () => {
    const repository = new TemporaryRepository();
    repository.commit('feat: a');
    repository.tag('a.b+(c)-1.0.0$');
    repository.tag('aXb+(c)-2.0.0$');
    repository.commit('fix: b');
    const plan = await planOf(repository, { version: { tag: 'a.b+(c)-{version}$' } });
    expect(plan.next?.tag).toBe('a.b+(c)-1.0.1$');
  });
});

describe('R5 and R6: tags that are not in the history of the commit', () => {
  test('a release on another branch is not the base, and is named', async () => {
    const repository = released();
    repository.branch('other');
    repository.commit('feat: there', { branch: 'other' });
    repository.tag('v1.5.0', 'other');
    repository.commit('fix: here');
    const plan = await planOf(repository, { ref: 'main' });
    expect(plan).toMatchObject({ base: { tag: 'v1.0.0' }, next: { version: '1.0.1' } });
    expect(plan.ignoredTags).toEqual([
      { tag: 'v1.5.0', reason: 'not contained in the commit that is planned for: on another branch, or later' },
    ]);
  });

  test('a version that is tagged elsewhere is not released twice', async () => {
    const repository = released();
    repository.commit('fix: lost by a forced push');
    repository.tag('v1.0.1');
    repository.git('reset', '--quiet', '--hard', 'v1.0.0');
    writeFileSync(path.join(repository.folder, 'x'), 'x');
    repository.git('add', 'x');
    repository.git('-c', 'user.name=a', '-c', 'user.email=a@b.invalid', 'commit', '--quiet', '-m', 'fix: instead');
    const { plan, problems } = await examine(repository);
    expect(plan.next?.tag).toBe('v1.0.1');
    expect(problems.map(({ code, next }) => [code, next])).toEqual([
      ['version-taken', expect.stringMatching(/another branch.*history was rewritten.*delete it/)],
    ]);
  });

  test('hundreds of newer releases elsewhere do not hide the base', async () => {
    const repository = released();
    repository.branch('other');
    for (let minor = 1; minor <= 300; minor += 1) {
      repository.commit(`feat: ${minor}`, { branch: 'other' });
      repository.tag(`v2.${minor}.0`, 'other');
    }
    repository.commit('fix: here');
    expect(await planOf(repository, { ref: 'main' })).toMatchObject({ base: { tag: 'v1.0.0' }, bump: 'patch' });
  });
});

describe('R9: merges and octopuses', () => {
  test('an octopus merge counts for nothing, what it brings counts once', async () => {
    const repository = released();
    for (const branch of ['a', 'b', 'c']) {
      repository.branch(branch);
      repository.commit(`fix: ${branch}`, { branch });
    }
    repository.commit('feat: octopus', { merges: ['a', 'b', 'c'] });
    const plan = await planOf(repository);
    expect(plan).toMatchObject({ bump: 'patch', next: { version: '1.0.1' } });
    expect(plan.commits).toHaveLength(4);
  });
});

describe('R10: messages of every kind', () => {
  test('nothing in a message is taken for a tag, a commit or a field', async () => {
    const repository = released();
    const forged = '0'.repeat(40);
    repository.commit(`docs: (tag: v99.0.0)\n\n-hash-\n${forged}\n-gitTags-\n (tag: v9.9.9)\n`);
    repository.commit('docs: scissors\n\n------------------------ >8 ------------------------\nfeat: forged');
    repository.commit(`docs: looks like git\n\ncommit ${forged}\nfeat!: forged\n\u0001\u001f${forged}\n`);
    const plan = await planOf(repository);
    expect(plan).toMatchObject({ bump: 'none', next: null, base: { tag: 'v1.0.0' } });
    expect(plan.commits).toHaveLength(3);
  });

  test('emoji, right-to-left text, CRLF, one mebibyte and nothing at all are listed', async () => {
    const repository = released();
    for (const message of [
      '✨ feat: x',
      'תיקון: באג',
      'fix: crlf\r\n\r\nbody\r\n',
      `fix: long\n\n${'x'.repeat(1 << 20)}`,
      '',
    ]) {
      repository.commit(message);
    }
    const plan = await planOf(repository);
    expect(plan.commits).toHaveLength(5);
    expect(judgements(plan)).toMatchObject({ crlf: 'counts: fix: patch', long: 'counts: fix: patch' });
    expect(plan.commits.filter(({ reason }) => reason.startsWith('not conventional'))).toHaveLength(3);
  });

  test('another encoding is read as git says it, and bytes that fit none are shown as such', async () => {
    const repository = released();
    const tree = repository.git('rev-parse', 'HEAD^{tree}').trim();
    const parent = repository.git('rev-parse', 'HEAD').trim();
    const commit = (encoding: string, text: string): string => {
      const who = 'A <a@b.invalid> 1767225600 +0000';
      const head = `tree ${tree}\nparent ${parent}\nauthor ${who}\ncommitter ${who}\n${encoding}\n`;
      return execFileSync('git', ['hash-object', '-t', 'commit', '-w', '--stdin', '--literally'], {
        cwd: repository.folder,
        input: Buffer.concat([Buffer.from(head), Buffer.from(text, 'latin1')]),
        encoding: 'utf8',
      }).trim();
    };
    const latin = commit('encoding ISO-8859-1\n', 'fix: caf\u00e9');
    const broken = commit('', 'fix: caf\u00e9');
    const withNul = commit('', 'fix: seen\u0000\nBREAKING CHANGE: not seen by git either');
    expect((await planOf(repository, { ref: latin })).commits[0]?.subject).toBe('café');
    expect((await planOf(repository, { ref: broken })).commits[0]?.subject).toBe('caf\ufffd');
    expect(await planOf(repository, { ref: withNul })).toMatchObject({ bump: 'patch', commits: [{ subject: 'seen' }] });
  });
});

describe('R11: tags of every type', () => {
  test('annotated and nested tags end at their commit, tags of trees are no release', async () => {
    const repository = released();
    repository.commit('fix: a');
    repository.annotatedTag('v1.0.1');
    repository.git('-c', 'user.name=a', '-c', 'user.email=a@b.invalid', 'tag', '-a', 'v1.0.2', '-m', 'x', 'v1.0.1');
    repository.git('tag', 'v1.0.3', 'HEAD^{tree}');
    repository.commit('fix: b');
    const plan = await planOf(repository);
    expect(plan.base).toEqual({ tag: 'v1.0.2', version: '1.0.2', sha: repository.git('rev-parse', 'HEAD~1').trim() });
    expect(plan.commits.map(({ subject }) => subject)).toEqual(['b']);
  });
});

describe('R12: special checkouts', () => {
  test('linked worktrees, folders inside, bare clones and partial clones give the same plan', async () => {
    const repository = released();
    repository.commit('fix: x', { file: 'folder/deep/file' });
    repository.git('reset', '--quiet', '--hard');
    const expected = await planOf(repository);
    const [worktree, bare, partial] = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
    repository.git('worktree', 'add', '--quiet', '--detach', path.join(worktree, 'w'), 'main');
    git(bare, 'clone', '--quiet', '--bare', repository.folder, '.');
    repository.git('config', 'uploadpack.allowFilter', 'true');
    git(partial, 'clone', '--quiet', '--no-checkout', '--filter=tree:0', `file://${repository.folder}`, '.');
    expect(await planOf(path.join(repository.folder, 'folder', 'deep'))).toEqual(expected);
    expect(await planOf(path.join(worktree, 'w'))).toEqual({ ...expected, channel: null });
    expect(await planOf(bare)).toEqual(expected);
    expect(await planOf(partial)).toEqual(expected);
  });
});

describe('R13: what GitHub and bots write', () => {
  test('merge texts, squashes with co-authors and bot commits are read for what they are', async () => {
    const repository = released();
    repository.branch('topic');
    repository.commit('fix: y', { branch: 'topic' });
    repository.commit('Merge pull request #3 from acme/topic\n\nfeat: the title is not counted twice', {
      merges: ['topic'],
    });
    repository.commit('feat: x (#4)\n\n* wip\n\n* more\n\n---------\n\nCo-authored-by: B <b@example.invalid>');
    repository.commit(
      'build(deps): bump a from 1 to 2 (#5)\n\n- [Release notes](https://example.invalid)\n- fix: theirs',
      {
        author: 'dependabot[bot] <bot@example.invalid>',
      },
    );
    const plan = await planOf(repository);
    expect(plan.commits.filter(({ counts }) => counts).map(({ subject }) => subject)).toEqual(['x (#4)', 'y']);
  });
});

describe('hostile repositories', () => {
  test('refs that look like options are only names', async () => {
    const repository = released();
    const sha = repository.git('rev-parse', 'HEAD').trim();
    for (const ref of ['refs/tags/--output=forged', 'refs/tags/-x', 'refs/heads/--upload-pack=x']) {
      repository.git('update-ref', ref, sha);
    }
    repository.commit('fix: x');
    const version = { tag: '--output={version}' };
    repository.git('update-ref', 'refs/tags/--output=1.0.0', sha);
    expect(await planOf(repository, { version })).toMatchObject({ base: { tag: '--output=1.0.0' }, bump: 'patch' });
    expect(await problemCodes(planOf(repository, { ref: '--output=forged' }))).toEqual(['unknown-ref']);
    expect(await problemCodes(planOf(repository, { ref: '--upload-pack=x' }))).toEqual(['unknown-ref']);
    expect(await planOf(repository, { ref: 'refs/heads/--upload-pack=x' })).toMatchObject({
      channel: '--upload-pack=x',
    });
    expect(existsSync(path.join(repository.folder, 'forged'))).toBe(false);
  });

  test("the repository's own configuration runs no code", async () => {
    const repository = released();
    repository.commit('fix: x');
    repository.write();
    const canary = path.join(temporaryFolder(), 'canary');
    const script = path.join(repository.folder, 'evil');
    writeFileSync(script, `#!/bin/sh\ntouch "${canary}"\n`);
    chmodSync(script, 0o755);
    const hooks = path.join(repository.folder, '.git', 'hooks');
    mkdirSync(hooks, { recursive: true });
    for (const hook of ['post-index-change', 'reference-transaction', 'pre-auto-gc']) {
      writeFileSync(path.join(hooks, hook), `#!/bin/sh\ntouch "${canary}"\n`, { mode: 0o755 });
    }
    for (const name of ['core.fsmonitor', 'core.pager', 'gpg.program', 'diff.external', 'core.sshCommand']) {
      repository.git('config', name, script);
    }
    repository.git('config', 'log.showSignature', 'true');
    repository.git('config', 'diff.orderFile', '/nonexistent');
    repository.git('config', 'remote.origin.url', `ext::${script}`);
    expect(await planOf(repository)).toMatchObject({ bump: 'patch' });
    expect(existsSync(canary)).toBe(false);
  });

  test('replaced objects do not rewrite history', async () => {
    const repository = released();
    const real = repository.commit('fix: real');
    repository.commit('feat!: replacement', { branch: 'other' });
    repository.git('replace', repository.sha(real), 'other');
    expect(await planOf(repository, { ref: 'main' })).toMatchObject({ bump: 'patch' });
  });

  test("git's variables of the caller point nowhere else", async () => {
    const repository = released();
    repository.commit('fix: x');
    repository.write();
    const elsewhere = released();
    process.env['GIT_DIR'] = path.join(elsewhere.write().folder, '.git');
    try {
      expect(await planOf(repository)).toMatchObject({ bump: 'patch' });
    } finally {
      delete process.env['GIT_DIR'];
    }
  });
});
