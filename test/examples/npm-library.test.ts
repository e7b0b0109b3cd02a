import { createHash } from 'node:crypto';
import { removeTemporaryFolders } from '../rehearsal/rehearse.ts';
import { surprises } from '../rehearsal/scenarios.ts';
import { repositoryOf } from './example.ts';
import { play } from './play.ts';
import { ask, Registry } from './published.ts';

afterAll(removeTemporaryFolders);

test('npm-library releases twice and withdraws the second; publishing is printed', async () => {
  const played = await play(repositoryOf('npm-library'), 'release-and-withdraw.yml', { deploy: 'print' });
  expect([played.conclusion, surprises(played.steps)]).toEqual(['success', []]);
}, 120_000);

describe('is-published.mjs of npm-library, which makes publishing idempotent,', () => {
  const registry = new Registry('/@acme%2fslug');
  beforeAll(() => registry.start());
  afterAll(() => registry.stop());

  const BYTES = 'the bytes of the candidate';
  const has = (version: string, bytes: string) => {
    const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
    return { status: 200, body: { versions: { [version]: { dist: { integrity } } } } };
  };
  const asked = () =>
    ask('npm-library', [process.execPath, 'is-published.mjs'], {
      artifact: { 'acme-slug-1.2.0.tgz': BYTES },
      env: { NPM_CONFIG_REGISTRY: registry.url },
    });

  test('says no for a package and for a version that npm does not have', async () => {
    registry.answer = { status: 404 };
    expect(await asked()).toEqual({ code: 1, said: '@acme/slug 1.2.0 is not there\n' });
    registry.answer = has('1.1.0', BYTES);
    expect(await asked()).toMatchObject({ code: 1 });
  });

  test('says yes only for the same bytes', async () => {
    registry.answer = has('1.2.0', BYTES);
    expect(await asked()).toEqual({ code: 0, said: '@acme/slug 1.2.0 is there\n' });
    registry.answer = has('1.2.0', 'others');
    expect(await asked()).toEqual({ code: 2, said: '@acme/slug 1.2.0 is there with other bytes\n' });
  });

  test('fails if npm does not answer', async () => {
    registry.answer = { status: 503 };
    const { code, said } = await asked();
    expect(code).not.toBe(0);
    expect(said).toContain('answered 503');
  });
});
