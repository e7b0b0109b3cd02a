import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { removeRepositories, TemporaryRepository } from '../../../../test/histories/temporary-repository.ts';
import { expectGolden } from '../../../../test/rehearsal/golden.ts';
import { checkRepository } from './check-repository.ts';
import { checkText } from './check-text.ts';
import { changed, type Files, LIBRARY, PRODUCTION, PUSH } from './testing/two-files.ts';

afterEach(removeRepositories);

/** What `check` prints in a repository with a release, a feature after it, and the two files. */
async function printed({ config, workflow }: Files): Promise<string> {
  const repository = new TemporaryRepository();
  repository.commit('feat: begin');
  repository.tag('v1.0.0');
  repository.commit('feat: more');
  repository.commit('more work');
  const { folder } = repository.write();
  const files = { '.github/liftlock.yml': config, '.github/workflows/release.yml': workflow };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return checkText(await checkRepository(folder, { env: { PATH: process.env['PATH'] }, suiteRoot: resolve('.') }));
}

test('what is sound fits in a few lines', async () => {
  expectGolden('../cli/check-sound.txt', await printed(LIBRARY));
});

test('every problem is told with what to do, and advice below them', async () => {
  const files = changed(LIBRARY, {
    config: [
      [
        PRODUCTION,
        '- { name: beta, after: [staging] }\n  - { name: production, after: [beta], release: true, approvals: { count: 2 } }',
      ],
      ['environments:', 'standards: { testing: { kinds: [unit, security] } }\nenvironments:'],
    ],
    workflow: [
      ['      candidate: ${{ steps.build.outputs.candidate }}\n', ''],
      ['outputs: { decision:', 'outputs: { done:'],
      [', environment: production }', ', envirnment: production }'],
      [PUSH, 'on: push'],
      ['queue: max', 'cancel-in-progress: true'],
    ],
  });
  expectGolden('../cli/check-problems.txt', await printed(files));
});
