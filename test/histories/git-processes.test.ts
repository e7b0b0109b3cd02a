import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gitHistory } from '@liftlock/adapters';
import {
  examineVersion,
  readHistory,
  USUAL_VERSION_RULES,
  VersionSection,
  type VersionedComponent,
} from '@liftlock/core';
import { removeRepositories, TemporaryRepository, temporaryFolder } from './temporary-repository.ts';

afterEach(removeRepositories);

const realGit = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
const realPath = process.env['PATH'];

afterEach(() => {
  process.env['PATH'] = realPath;
});

/** Puts a `git` first on the PATH that writes down its arguments, one process a line, before it does its work. */
function recordGit(): () => string[][] {
  const folder = temporaryFolder();
  const log = path.join(folder, 'log');
  writeFileSync(log, '');
  const script = `#!/bin/sh\n{ printf '%s\\037' "$@"; echo; } >> "${log}"\nexec "${realGit}" "$@"\n`;
  writeFileSync(path.join(folder, 'git'), script, { mode: 0o755 });
  process.env['PATH'] = `${folder}${path.delimiter}${realPath}`;
  return () =>
    readFileSync(log, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.split('\u001f'));
}

const SETTINGS = ['core.hooksPath=/dev/null', 'core.fsmonitor=false', 'protocol.ext.allow=never'];

test('a plan takes three git processes that only read, hooks and file system monitor switched off', async () => {
  const repository = new TemporaryRepository();
  repository.commit('feat: begin');
  repository.tag('v1.0.0');
  for (let count = 0; count < 50; count += 1) {
    repository.commit(`fix: ${count}`);
    repository.tag(`other-${count}`);
  }
  const rules = USUAL_VERSION_RULES;
  const cwd = repository.write().folder;
  const recorded = recordGit();
  const git = gitHistory({ cwd, env: process.env });
  const history = await readHistory(git, { rules, components: [] });
  const { plan } = examineVersion({ history, rules, components: [] });
  expect(plan.commits).toHaveLength(50);
  const processes = recorded();
  expect(processes.map((args) => args.find((arg) => ['rev-parse', 'for-each-ref', 'log'].includes(arg)))).toEqual([
    'rev-parse',
    'for-each-ref',
    'log',
  ]);
  for (const args of processes) expect(args).toEqual(expect.arrayContaining(SETTINGS));
});

test('two hundred components take five', async () => {
  const repository = new TemporaryRepository();
  const components: VersionedComponent[] = [];
  for (let count = 0; count < 200; count += 1) {
    components.push({ name: `c${count}`, path: `packages/c${count}`, dependencies: [] });
    repository.commit(`feat: ${count}`, { file: `packages/c${count}/file` });
    repository.tag(`c${count}-v1.0.0`);
  }
  repository.commit('fix: one', { file: 'packages/c7/other' });
  const rules = VersionSection.parse({ versioning: 'independent' });
  const cwd = repository.write().folder;
  const recorded = recordGit();
  const git = gitHistory({ cwd, env: process.env });
  const history = await readHistory(git, { rules, components });
  const { plan } = examineVersion({ history, rules, components });
  expect(plan.components.filter(({ next }) => next !== null).map(({ next }) => next?.tag)).toEqual(['c7-v1.0.1']);
  expect(recorded().length).toBeLessThanOrEqual(5);
});
