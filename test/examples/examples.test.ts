import { resolve } from 'node:path';
import { checkRepository, problemsOf } from '../../packages/cli/src/check/check-repository.ts';
import { removeTemporaryFolders } from '../rehearsal/rehearse.ts';
import { NAMES, repositoryOf } from './example.ts';

afterAll(removeTemporaryFolders);

/** What each would release first. */
const VERSIONS: Readonly<Record<string, readonly string[]>> = {
  'monorepo-independent': ['api-v0.1.0', 'web-v0.1.0'],
};

describe.each(NAMES)('the example %s', (name) => {
  test('is sound', async () => {
    const checked = await checkRepository(repositoryOf(name), {
      env: { PATH: process.env['PATH'] },
      suiteRoot: resolve('.'),
    });
    expect(problemsOf(checked)).toEqual([]);
    expect(checked.release).toMatchObject({ asked: true, versions: VERSIONS[name] ?? ['0.1.0'] });
    expect([checked.config.advice, checked.workflows.flatMap(({ advice }) => advice)]).toEqual([[], []]);
  });
});
