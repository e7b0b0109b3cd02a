import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { run } from './run.ts';

/** Another tool doing the same job, with its arguments for a repository. */
export interface Peer {
  readonly name: string;
  readonly program: string;
  readonly args: (clone: string) => readonly string[];
}

/** Exact versions, so that a figure means the same tomorrow. Nothing of them is in the repository's own lockfile. */
const PACKAGES = [
  'git-cliff@2.14.2',
  'conventional-changelog-core@9.0.0',
  'conventional-changelog-angular@8.3.1',
  'semantic-release@25.0.9',
];

const CORE_PLAINLY = `import core from 'conventional-changelog-core';
import preset from 'conventional-changelog-angular';
core({ cwd: process.argv[2], config: await preset() }, { host: 'https://github.com', owner: 'a', repository: 'b', issue: 'issues', commit: 'commit' }, {}, { referenceActions: ['none'] }).pipe(process.stdout);
`;

/** Installs the peers into a folder of their own. @returns them, ready to run. */
export async function installPeers(folder: string): Promise<Peer[]> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  await writeFile(path.join(folder, 'core.mjs'), CORE_PLAINLY);
  await run('npm', ['install', '--silent', '--no-audit', '--no-fund', '--ignore-scripts', ...PACKAGES], {
    cwd: folder,
  });
  const binary = (name: string): string => path.join(folder, 'node_modules', '.bin', name);
  return [
    {
      name: 'git-cliff',
      program: binary('git-cliff'),
      args: (clone) => ['--repository', clone, '--unreleased', '--bump', '--offline'],
    },
    {
      name: 'conventional-changelog-core',
      program: process.execPath,
      args: (clone) => [path.join(folder, 'core.mjs'), clone],
    },
    {
      name: 'semantic-release --dry-run',
      program: 'sh',
      args: (clone) => [
        '-c',
        `cd "$0" && "$1" "$2" --dry-run --no-ci --branches main --repository-url "file://$0" --plugins @semantic-release/commit-analyzer @semantic-release/release-notes-generator`,
        clone,
        process.execPath,
        path.join(folder, 'node_modules/semantic-release/bin/semantic-release.js'),
      ],
    },
  ];
}
