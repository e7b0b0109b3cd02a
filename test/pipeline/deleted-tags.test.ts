import { execFileSync } from 'node:child_process';
import { build, githubUnreachable, LiftlockError, plan, stage, test as testStage } from '@liftlock/core';
import { testedSecondRelease } from '../support/pipeline/moments.ts';
import type { Rig } from '../support/pipeline/rig.ts';
import { forksOf } from './forks.ts';
import { withPort } from './light.ts';
import { commit, ending, firstProblem, ledgerOf, replaced, tag } from './support.ts';

/** v1.4.0 is released, and one commit came after it. */
describe('R7: a release whose tag was deleted', () => {
  const fork = forksOf(async () => (await testedSecondRelease()).rig);

  const git = (rig: Rig, ...args: string[]) =>
    execFileSync('git', args, { cwd: rig.sample.gitDir, encoding: 'utf8' }).trim();

  /** The moment without the tag, and the commit that it was at. */
  async function withoutTag(): Promise<{ rig: Rig; released: string }> {
    const rig = await fork();
    const released = git(rig, 'rev-parse', 'v1.4.0^{commit}');
    git(rig, 'tag', '-d', 'v1.4.0');
    return { rig, released };
  }

  /** As GitHub does it when a tag is deleted. */
  function becomesDraft(rig: Rig): void {
    for (const release of rig.github.state.releases) if (release.tagName === 'v1.4.0') release.draft = true;
  }

  test('holds the build, says which, and how to go on; with the tag again, it goes on from there', async () => {
    const { rig, released } = await withoutTag();
    const attempt = await rig.run(build, {});
    expect(ending(attempt)).toEqual({
      decision: 'held',
      code: 'release-without-tag',
      problems: ['release-without-tag'],
    });
    expect(firstProblem(attempt)).toMatchObject({
      where: 'v1.4.0',
      found: expect.stringContaining(released.slice(0, 7)),
    });
    expect(firstProblem(attempt).next).toContain(`\`git tag v1.4.0 ${released} && git push origin v1.4.0\``);
    expect(attempt.output).toBe('');
    expect((await rig.run(plan, {})).outputs.markdown).toContain('release-without-tag');
    tag(rig, 'v1.4.0', released);
    expect((await rig.run(build, {})).outputs.values).toMatchObject({ decision: 'completed', version: '1.4.1' });
  });

  test('holds any other version, too: the notes would tell everything once more', async () => {
    const { rig } = await withoutTag();
    commit(rig, 'feat!: begin anew\n\nBREAKING CHANGE: All of it.', { 'web/NOTES.md': 'Anew.\n' });
    const attempt = await rig.run(plan, {});
    expect(attempt.outputs.values).toMatchObject({ version: '2.0.0' });
    expect(attempt.outputs.markdown).toContain('release-without-tag');
  });

  test('of which only the branch is known holds what would be above it, and nothing else', async () => {
    const { rig } = await withoutTag();
    const [release] = rig.github.state.releases.filter(({ draft }) => !draft);
    Object.assign(release ?? {}, { targetCommitish: 'main' });
    const held = await rig.run(build, {});
    expect(ending(held).code).toBe('release-without-tag');
    expect(firstProblem(held).next).toContain('git tag v1.4.0 COMMIT');
    Object.assign(release ?? {}, { tagName: 'v7.0.0' });
    expect(ending(await rig.run(build, {})).decision).toBe('completed');
  });

  test('on another branch does not matter, unless it is the same version', async () => {
    const { rig } = await withoutTag();
    const elsewhere = { targetCommitish: 'f'.repeat(40), tagName: 'v1.3.9' };
    for (const release of rig.github.state.releases) Object.assign(release, elsewhere);
    expect((await rig.run(build, {})).outputs.values).toMatchObject({ decision: 'completed', version: '1.4.0' });
    for (const release of rig.github.state.releases) Object.assign(release, { ...elsewhere, tagName: 'v1.4.0' });
    expect(ending(await rig.run(build, {})).code).toBe('release-without-tag');
  });

  test('and is a pre-release, keeps its number: the next one is counted from there', async () => {
    const rig = await fork();
    const [release] = rig.github.state.releases.filter(({ draft }) => !draft);
    Object.assign(release ?? {}, { tagName: 'v1.5.0-rc.1', prerelease: true });
    const channel = replaced('tag: v{version}', 'tag: v{version}\n  branches: { main: { prerelease: rc } }');
    commit(rig, 'feat: try', { '.github/liftlock.yml': channel });
    expect((await rig.run(plan, {})).outputs.values).toMatchObject({ version: '1.5.0-rc.2' });
  });

  test('and that GitHub made a draft of, is remembered by the ledger', async () => {
    const { rig, released } = await withoutTag();
    becomesDraft(rig);
    const { candidate = '', version } = (await rig.run(build, {})).outputs.values;
    expect(version).toBe('1.4.0');
    await rig.run(testStage, { candidate });
    const before = ledgerOf(rig, 'staging').length;
    const attempt = await rig.run(stage, { candidate });
    expect(ending(attempt)).toMatchObject({ decision: 'held', code: 'version-taken' });
    expect(firstProblem(attempt).next).toContain(`git tag v1.4.0 ${released}`);
    expect(ledgerOf(rig, 'staging')).toHaveLength(before);
  });

  test('is not looked for where GitHub cannot be asked: the tags decide', async () => {
    const { rig } = await withoutTag();
    const silent = withPort('releases', () => ({
      list: () => Promise.reject(new LiftlockError(githubUnreachable('GET releases', 'status 503'))),
    }));
    const attempt = await rig.run(plan, {}, { wrap: silent });
    expect(attempt.outputs.values).toMatchObject({ decision: 'completed', version: '1.4.0' });
    expect(attempt.log.lines.join('\n')).toContain('planned from the tags alone');
  });
});
