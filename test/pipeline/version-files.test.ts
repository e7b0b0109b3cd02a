import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '@liftlock/core';
import { Rig } from '../support/pipeline/rig.ts';
import { forksOf } from './forks.ts';
import { commit, ending, type FileChange } from './support.ts';

const config = (files: string) => `version: { files: ${files} }
components: [{ name: app, artifacts: ["out/*"] }]
build: { steps: [{ name: pack, commands: ["mkdir out && cp app.json chart.yaml Cargo.toml out/ && sh tool > out/said.txt"] }] }
environments: [{ name: staging }, { name: production, after: [staging], release: true }]
`;

const FILES = {
  'app.json': '{\n\t"name": "shop",\n\t"version": "0.0.0-unreleased"\n}\n',
  'chart.yaml': '# the chart\nversion: 0.0.0 # of the product\n',
  'Cargo.toml': '[package]\nname = "shop"\nversion = "0.0.0"\n',
  tool: '#!/bin/sh\necho shop 0.0.0 # liftlock-version\n',
};

const PLACES =
  '[{ file: app.json, json: version }, { file: chart.yaml, yaml: version }, { file: Cargo.toml, toml: package.version }, { file: tool, marker: true }]';

describe('the version in files', () => {
  const fork = forksOf(() => Rig.start());

  test('is in what is built, in every format, and in no commit', async () => {
    const rig = await fork();
    const head = commit(rig, 'feat: say the version', { ...FILES, '.github/liftlock.yml': config(PLACES) });
    const attempt = await rig.run(build, {});
    expect(ending(attempt)).toEqual({ decision: 'completed', code: 'done', problems: [] });
    const { version = '', candidate = '' } = attempt.outputs.values;
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    const built = (name: string) =>
      readFileSync(join(rig.artifacts.folder, `liftlock-candidate-${candidate.slice(7, 19)}`, name), 'utf8');
    expect(built('app.json')).toBe(`{\n\t"name": "shop",\n\t"version": "${version}"\n}\n`);
    expect(built('chart.yaml')).toBe(`# the chart\nversion: ${version} # of the product\n`);
    expect(built('Cargo.toml')).toBe(`[package]\nname = "shop"\nversion = "${version}"\n`);
    expect(built('said.txt')).toBe(`shop ${version}\n`);
    const git = (...args: string[]) => execFileSync('git', args, { cwd: rig.sample.gitDir, encoding: 'utf8' });
    expect(git('rev-parse', rig.sample.branch).trim()).toBe(head);
    expect(git('show', `${head}:app.json`)).toBe(FILES['app.json']);
  });

  test('is in every file that a glob matches', async () => {
    const rig = await fork();
    const manifest = '{ "version": "0.0.0" }\n';
    const packing =
      'mkdir out && cp packages/one/package.json out/one.json && cp packages/.two/package.json out/two.json';
    const pipeline = config('[{ file: "packages/*/package.json", json: version }]');
    commit(rig, 'feat: have packages', {
      'packages/one/package.json': manifest,
      'packages/.two/package.json': manifest,
      '.github/liftlock.yml': pipeline.replace(/(?<=commands: \[").*(?="\] )/, packing),
    });
    const attempt = await rig.run(build, {});
    expect(ending(attempt)).toEqual({ decision: 'completed', code: 'done', problems: [] });
    const { version = '', candidate = '' } = attempt.outputs.values;
    const folder = join(rig.artifacts.folder, `liftlock-candidate-${candidate.slice(7, 19)}`);
    for (const name of ['one.json', 'two.json'])
      expect(readFileSync(join(folder, name), 'utf8')).toBe(`{ "version": "${version}" }\n`);
  });

  test.each<[string, string, Record<string, FileChange>, string]>([
    ['a glob that matches nothing', 'packages/*/package.json', {}, 'version-file-missing'],
    ['a link', 'linked.json', { 'linked.json': { link: 'app.json' } }, 'version-file-link'],
    ['a link out of the repository', 'linked.json', { 'linked.json': { link: '/etc/hostname' } }, 'version-file-link'],
    ['a folder that is a link', 'etc/hostname', { etc: { link: '/etc' } }, 'version-file-link'],
    ['a glob through a link', 'etc/*', { etc: { link: '/etc' } }, 'version-file-link'],
    ['a glob that matches a link', '*.json', { 'linked.json': { link: 'app.json' } }, 'version-file-link'],
    ['a path out of the repository', '../*/app.json', {}, 'config-invalid'],
    ['git data', '.git/*', {}, 'config-invalid'],
  ])('is not written through %s', async (_, file, files, code) => {
    const rig = await fork();
    const place = `[{ file: "${file}", json: version }]`;
    commit(rig, 'feat: say the version', { ...FILES, ...files, '.github/liftlock.yml': config(place) });
    const attempt = await rig.run(build, {});
    expect(ending(attempt)).toEqual({ decision: 'errored', code, problems: [code] });
    expect(attempt.output).toBe('');
  });

  test('is missing in several: all are told, and no step runs', async () => {
    const rig = await fork();
    const places =
      '[{ file: app.json, json: app.version }, { file: chart.yaml, marker: true }, { file: gone.toml, toml: version }]';
    commit(rig, 'feat: say the version', { ...FILES, '.github/liftlock.yml': config(places) });
    const attempt = await rig.run(build, {});
    expect(ending(attempt)).toEqual({
      decision: 'errored',
      code: 'version-file-missing',
      problems: ['version-file-missing', 'invalid-version-file', 'invalid-version-file'],
    });
    expect(attempt.output).toBe('');
    expect(attempt.outputs.markdown).toContain('gone.toml');
  });
});
