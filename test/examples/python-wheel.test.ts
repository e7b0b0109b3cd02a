import { createHash } from 'node:crypto';
import { removeTemporaryFolders } from '../rehearsal/rehearse.ts';
import { ask, Registry } from './published.ts';

afterAll(removeTemporaryFolders);

// The wheel itself is built by tools from the network, so the example is not rehearsed here.
test('the unit tests of python-wheel pass', async () => {
  const { code, said } = await ask('python-wheel', ['python3', '-B', '-m', 'unittest', 'discover', 'tests'], {
    artifact: {},
    env: { PYTHONPATH: 'src' },
  });
  expect({ code, said }).toEqual({ code: 0, said: expect.stringContaining('Ran 2 tests') });
});

describe('is_published.py of python-wheel', () => {
  const registry = new Registry('/pypi/acme-ferry/1.2.0/json');
  beforeAll(() => registry.start());
  afterAll(() => registry.stop());

  const WHEEL = 'acme_ferry-1.2.0-py3-none-any.whl';
  const BYTES = 'the bytes of the candidate';
  const has = (filename: string, bytes: string) => {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { status: 200, body: { urls: [{ filename, digests: { sha256 } }] } };
  };
  const asked = () =>
    ask('python-wheel', ['python3', '-B', 'is_published.py', 'acme-ferry'], {
      artifact: { [WHEEL]: BYTES },
      env: { PYPI_URL: registry.url },
    });

  test('says yes only for the wheel with these bytes', async () => {
    registry.answer = has(WHEEL, BYTES);
    expect(await asked()).toEqual({ code: 0, said: 'acme-ferry 1.2.0 is there\n' });
    registry.answer = has(WHEEL, 'others');
    expect(await asked()).toMatchObject({ code: 1, said: expect.stringContaining('with other bytes') });
    registry.answer = has('acme_ferry-1.2.0.tar.gz', BYTES);
    expect(await asked()).toMatchObject({ code: 1, said: expect.stringContaining(`without ${WHEEL}`) });
  });

  test('says no for a version that PyPI does not have, and fails if PyPI does not answer', async () => {
    registry.answer = { status: 404 };
    expect(await asked()).toEqual({ code: 1, said: 'acme-ferry 1.2.0 is not there\n' });
    registry.answer = { status: 503 };
    expect(await asked()).toMatchObject({ code: 1, said: expect.stringContaining('503') });
  });
});
