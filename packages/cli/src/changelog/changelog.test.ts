import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { removeRepositories, TemporaryRepository } from '../../../../test/histories/temporary-repository.ts';
import { toldReleases, withReleases } from './changelog-text.ts';
import { changelogCommand } from './changelog-command.ts';

afterEach(removeRepositories);

const release = (tag: string) => ({ tag, version: tag.slice(1), notes: `## ${tag}\n\n- a change\n` });

describe('the text of a changelog', () => {
  test('begins with a heading', () => {
    expect(withReleases('', [release('v1.0.0')])).toBe(
      '# Changelog\n\n<!-- liftlock: v1.0.0 -->\n\n## v1.0.0\n\n- a change\n',
    );
  });

  test('grows at the top, and keeps what somebody wrote', () => {
    const before =
      '# History of us\n\nDear reader.\n\n<!-- liftlock: v1.0.0 -->\n\n## v1.0.0\n\nEdited.\n\n## 0.9\n\nOld.\n';
    const after = withReleases(before, [release('v1.1.0'), release('v1.0.0')]);
    expect(toldReleases(after)).toEqual(['v1.1.0', '1.1.0', 'v1.0.0', '1.0.0']);
    expect(after).toContain('Dear reader.\n\n<!-- liftlock: v1.1.0 -->');
    expect(after).toContain('Edited.\n\n## 0.9\n\nOld.\n');
  });

  test('comes after the heading of a changelog that was written by hand', () => {
    expect(withReleases('# Changes\n\n## 0.9\n\nOld.\n', [release('v1.0.0')])).toMatch(
      /^# Changes\n\n<!-- liftlock: v1\.0\.0 -->[^]*\n\n## 0\.9\n\nOld\.\n$/,
    );
  });

  test.each([
    '## 1.0.0',
    '## [1.0.0] - 2026-01-01',
    '## [1.0.0](https://github.com/acme/shop/compare/v0.9.0...v1.0.0) (2026-01-01)',
    '### v1.0.0: the first',
    '# Version 1.0.0',
  ])('knows the release that another tool told of by `%s`', (heading) => {
    const before = `# Changes\n\n## [Unreleased]\n\nSoon.\n\n${heading}\n\nOld.\n`;
    const after = withReleases(before, [release('v1.1.0'), release('v1.0.0')]);
    expect(after).toBe(before.replace(heading, `<!-- liftlock: v1.1.0 -->\n\n## v1.1.0\n\n- a change\n\n${heading}`));
  });

  test.each(['## Migrating to 1.0.0', '#1.0.0', '## 1.0.0.1', '- 1.0.0', '## 1.0.0-rc.1'])(
    'does not take `%s` for it',
    (line) => {
      expect(withReleases(`# Changes\n\n${line}\n`, [release('v1.0.0')])).toContain('liftlock: v1.0.0');
    },
  );

  test('has the line breaks that it had', () => {
    const before = '# Changes\r\n\r\n## 1.0.0\r\n\r\nOld.\r\n';
    const after = withReleases(before, [release('v1.1.0')]);
    expect(after).not.toMatch(/[^\r]\n/);
    expect(after).toContain('## 1.0.0\r\n\r\nOld.\r\n');
    expect(withReleases(after, [release('v1.1.0')])).toBe(after);
  });

  test('stays byte for byte when there is nothing to add', () => {
    const once = withReleases('', [release('v1.0.0')]);
    expect(withReleases(once, [release('v1.0.0')])).toBe(once);
  });
});

describe('liftlock changelog', () => {
  test('tells of every stable release in history, and later only of new ones', async () => {
    const repository = new TemporaryRepository();
    repository.commit('feat: begin');
    repository.tag('v1.0.0');
    repository.commit('feat: more');
    repository.tag('v1.1.0-rc.1');
    repository.commit('fix: less');
    repository.tag('v1.1.0');
    repository.branch('other');
    repository.commit('feat: elsewhere', { branch: 'other' });
    repository.tag('v2.0.0', 'other');
    const repo = repository.write().folder;
    const file = path.join(repo, 'CHANGELOG.md');
    const options = { repo, file: 'CHANGELOG.md', env: { PATH: process.env['PATH'] } };
    expect((await changelogCommand(options)).stdout).toBe('CHANGELOG.md: added v1.1.0, v1.0.0.\n');
    const text = readFileSync(file, 'utf8');
    expect(toldReleases(text)).toEqual(['v1.1.0', '1.1.0', 'v1.0.0', '1.0.0']);
    expect(text).toMatch(/## 1\.1\.0 [^]*- more [^]*- less [^]*## 1\.0\.0 [^]*- begin /);

    writeFileSync(file, text.replace('- begin', '- The beginning, told better'));
    expect((await changelogCommand(options)).stdout).toBe('CHANGELOG.md already contains every release.\n');
    repository.commit('fix: once more');
    repository.tag('v1.1.1');
    repository.write();
    expect((await changelogCommand(options)).stdout).toBe('CHANGELOG.md: added v1.1.1.\n');
    expect(readFileSync(file, 'utf8')).toMatch(/- once more [^]*- The beginning, told better/);
  });
});
