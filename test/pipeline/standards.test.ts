import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, plan } from '@liftlock/core';
import { Rig } from '../support/pipeline/rig.ts';
import { forksOf } from './forks.ts';
import { commit, ending, firstProblem } from './support.ts';

const CONFIG = '.github/liftlock.yml';

const config = (standards: string) => `components: [{ name: app, artifacts: ["out/*"] }]
build: { steps: [{ name: pack, commands: ["mkdir out && echo built > out/app.txt"] }] }
environments: [{ name: staging }, { name: production, after: [staging], release: true }]
standards:
  ${standards}
`;

const DOCUMENTED = config('documentation: [{ when: feat, require: "docs/**" }, { when: breaking }]');
const SECTIONS = config(`changelog:
    sections: [{ title: "🚀 What is new", types: [feat] }, { title: Repaired, types: [fix, perf] }, { title: Other, types: [revert, dependencies], folded: true }]`);

describe('standards of a release', () => {
  const fork = forksOf(() => Rig.start());

  test('hold a build until somebody has written what they ask for, all of it told at once', async () => {
    const rig = await fork();
    commit(rig, 'feat!: have standards', { [CONFIG]: DOCUMENTED });
    const attempt = await rig.run(build, {});
    expect(ending(attempt)).toEqual({
      decision: 'held',
      code: 'documentation-missing',
      problems: ['documentation-missing', 'migration-missing'],
    });
    expect(attempt.output).toBe('');
    const planned = await rig.run(plan, {});
    expect(ending(planned)).toEqual({ decision: 'completed', code: 'done', problems: [] });
    expect(planned.outputs.markdown).toMatch(/`build` would stop here[^]*documentation-missing[^]*migration-missing/);
    expect(await rig.artifacts.list()).toEqual([]);
    const asked = /-m "Refs: ([0-9a-f]+)"/.exec(attempt.result.problems[1]?.next ?? '')?.[1] ?? '';
    commit(rig, `docs!: how to migrate\n\nBREAKING CHANGE: Write some docs.\n\nRefs: ${asked}`, {
      'docs/upgrading.md': '# Upgrading\n',
    });
    expect(ending(await rig.run(build, {}))).toEqual({ decision: 'completed', code: 'done', problems: [] });
  });

  test('are the sections of the notes, breaking changes before them', async () => {
    const rig = await fork();
    commit(rig, 'feat!: have sections\n\nBREAKING CHANGE: Read the notes.', { [CONFIG]: SECTIONS });
    const { outputs } = await rig.run(build, {});
    const candidate = outputs.values['candidate'] ?? '';
    const notes = readFileSync(
      join(rig.artifacts.folder, `liftlock-candidate-${candidate.slice(7, 19)}`, 'RELEASE_NOTES.md'),
      'utf8',
    );
    const headings = notes.split('\n').filter((line) => /^###? |^<summary>/.test(line));
    expect(headings.slice(1, 4)).toEqual(['### ⚠ Breaking changes', '### 🚀 What is new', '### Repaired']);
    expect(notes).not.toContain('### Features');
  });

  test('hold a build whose notes would not say why there is a version', async () => {
    const rig = await fork();
    commit(rig, 'perf: be quick', { [CONFIG]: SECTIONS.replace('fix, perf', 'fix') });
    const attempt = await rig.run(build, {});
    expect(ending(attempt)).toMatchObject({ decision: 'held', code: 'changelog-section-missing' });
    expect(firstProblem(attempt).next).toContain('types: [perf]');
  });
});
