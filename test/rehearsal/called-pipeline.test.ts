import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { callingWorkflow } from '../../packages/cli/src/init/workflows/release.ts';
import { EXAMPLE_SHAPE } from '../../packages/cli/src/init/workflows/shape.ts';
import { LIBRARY, LIFTLOCK_YML } from './library.ts';
import { rehearse, removeTemporaryFolders, repository, temporaryFolder } from './rehearse.ts';

afterAll(removeTemporaryFolders);

const { '.github/workflows/ship.yaml': _, ...files } = LIBRARY;

test('it can be called for a component with a version of its own', async () => {
  const caller = callingWorkflow(EXAMPLE_SHAPE).replace('with: { staging', 'with: { component: app, staging');
  const config = `${LIFTLOCK_YML}version: { versioning: independent }\n`;
  const apart = { '.github/liftlock.yml': config, '.github/workflows/release.yml': caller };
  const { result } = await rehearse('approved', { repo: repository({ ...files, ...apart }) });
  expect(result.conclusion).toBe('success');
  expect(result.releases).toMatchObject([{ tag: 'app-v0.1.0', draft: false }]);
}, 60_000);

test('a repository that calls the pipeline of the suite releases with it', async () => {
  const folder = repository({ ...files, '.github/workflows/release.yml': callingWorkflow(EXAMPLE_SHAPE) });
  const kept = join(temporaryFolder(), 'kept');
  const { result } = await rehearse('approved', { repo: folder, keep: kept });
  expect(result.conclusion).toBe('success');
  expect(result.releases).toMatchObject([{ tag: 'v0.1.0', draft: false }]);
  expect(result.environments.map(({ live }) => live?.version)).toEqual(['0.1.0', '0.1.0']);
  expect(readFileSync(join(kept, 'assets/v0.1.0/words-0.1.0.txt'), 'utf8')).toBe('one\ntwo\n');
}, 60_000);
