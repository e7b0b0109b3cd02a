import { join } from 'node:path';
import { build, type Ports, promote, stage } from '@liftlock/core';
import { FakeArtifacts } from '../support/pipeline/fake-artifacts.ts';
import type { Rig } from '../support/pipeline/rig.ts';
import { forksOf } from './forks.ts';
import { LIGHT, lightRig, SETTINGS } from './light.ts';
import { commit, ending, firstProblem, replaced } from './support.ts';

/** Each machine builds a file of its own; one of them writes the manual as well. */
const CONFIG = replaced(
  'build: { steps: [{ name: pack, commands: ["mkdir -p out", "printf app > out/app.txt"] }] }',
  `build:
  parts: [x64, arm64]
  steps:
    - name: pack
      commands:
        - mkdir -p out
        - printf %s "$LIFTLOCK_PART" > "out/app-$LIFTLOCK_PART.bin"
        - printf same > out/LICENSE.txt
        - test "$LIFTLOCK_PART" = x64 || printf manual > out/manual.pdf`,
)(replaced('artifacts: ["out/*"]', 'artifacts: ["out/*.bin", "out/*.txt", "out/*.pdf"]')(LIGHT));

const fork = forksOf(async () => {
  const rig = await lightRig();
  commit(rig, 'feat: build on two machines', { '.github/liftlock.yml': CONFIG });
  return rig;
});

const part = (rig: Rig, name: string, wrap = (ports: Ports) => ports) =>
  rig.run(build, { part: name }, { job: `build-${name}`, wrap });
const merge = (rig: Rig) => rig.run(build, { merge: 'true' }, { job: 'merge' });

describe('a candidate that several machines build', () => {
  let rig: Rig;
  beforeEach(async () => {
    rig = await fork();
    // The parts of one story are not those of another.
    Object.assign(rig, { artifacts: new FakeArtifacts(join(rig.folder, 'artifacts')) });
  });
  afterEach(() => rig.stop());

  test('has the files of all parts, and goes the way of every other one', async () => {
    expect((await part(rig, 'x64')).outputs.values).toMatchObject({ decision: 'completed', candidate: '' });
    await part(rig, 'arm64');
    const merged = await merge(rig);
    expect(ending(merged)).toMatchObject({ decision: 'completed' });
    const candidate = merged.outputs.values['candidate'] ?? '';
    await rig.run(stage, { candidate }, { settings: SETTINGS });
    await rig.review('production', 'approved', 'Yes.');
    await rig.run(promote, { candidate, environment: 'production' }, { settings: SETTINGS });
    const release = rig.github.state.releases.at(-1);
    expect(release).toMatchObject({ draft: false });
    expect(release?.assets.map(({ name }) => name).sort()).toEqual(
      expect.arrayContaining(['LICENSE.txt', 'app-arm64.bin', 'app-x64.bin', 'candidate.json', 'manual.pdf']),
    );
  });

  test('is the same candidate when the merge is run again', async () => {
    await part(rig, 'x64');
    await part(rig, 'arm64');
    const first = (await merge(rig)).outputs.values['candidate'];
    rig.rerun();
    expect((await merge(rig)).outputs.values['candidate']).toBe(first);
    expect(first).toMatch(/^sha256:/);
  });

  test('is not made without one of them', async () => {
    await part(rig, 'x64');
    const merged = await merge(rig);
    expect(ending(merged)).toMatchObject({ decision: 'failed', code: 'part-missing' });
    expect(firstProblem(merged).found).toBe('This run has no part arm64. It has x64.');
  });

  test('is not made of a part that is there twice', async () => {
    await part(rig, 'x64');
    await part(rig, 'arm64');
    await part(rig, 'arm64', changedBy('printf other > out/app-arm64.bin'));
    const merged = await merge(rig);
    expect(ending(merged)).toMatchObject({ decision: 'failed', code: 'part-twice', problems: ['part-twice'] });
    expect(firstProblem(merged).where).toBe('arm64');
  });

  test('takes what the last attempt has built', async () => {
    await part(rig, 'x64');
    await part(rig, 'arm64');
    rig.rerun();
    await part(rig, 'arm64', changedBy('printf other > out/app-arm64.bin'));
    expect(ending(await merge(rig))).toMatchObject({ decision: 'completed' });
  });

  test('is not made of a part of another commit', async () => {
    await part(rig, 'x64');
    await part(rig, 'arm64');
    commit(rig, 'feat: something else', { 'other.txt': 'x' });
    const merged = await merge(rig);
    expect(ending(merged).problems).toEqual(['part-differs', 'part-differs']);
    expect(firstProblem(merged).found).toMatch(/^The part \w+ was not built for this candidate: its commit is/);
  });

  test('is not made of two files with one name', async () => {
    await part(rig, 'x64', changedBy('printf x > out/app-arm64.bin'));
    await part(rig, 'arm64');
    const merged = await merge(rig);
    expect(ending(merged)).toMatchObject({ decision: 'failed', code: 'part-file-twice' });
    expect(firstProblem(merged).found).toContain('app-arm64.bin');
  });

  test('misses a file that no part has', async () => {
    await part(rig, 'x64');
    await part(rig, 'arm64', changedBy('rm out/manual.pdf'));
    expect(ending(await merge(rig))).toMatchObject({ decision: 'errored', code: 'glob-matched-nothing' });
  });

  test.each<[string, Record<string, string>, string]>([
    ['a part that nobody knows', { part: 'arm' }, 'part-unknown'],
    ['a part and a merge in one', { part: 'x64', merge: 'true' }, 'part-and-merge'],
    ['neither a part nor a merge', {}, 'part-not-named'],
  ])('is not begun with %s', async (_, inputs, code) => {
    expect(ending(await rig.run(build, inputs))).toMatchObject({ decision: 'errored', code });
  });

  /** One more command at the end of the build. */
  function changedBy(command: string) {
    return (ports: Ports): Ports => ({
      ...ports,
      commands: { run: (script) => ports.commands.run({ ...script, commands: [...script.commands, command] }) },
    });
  }
});
