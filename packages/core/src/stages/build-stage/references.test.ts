import { digestOf } from '../../candidate/index.ts';
import { parseConfig } from '../../config/index.ts';
import { findReferences } from './references.ts';

const DIGEST = digestOf('image');
const INTEGRITY = `sha512-${'a'.repeat(86)}==`;

const parsed = parseConfig(`
components:
  - name: api
    path: services/api
    artifacts: [{ oci: ghcr.io/acme/api, digest-file: api.digest }, { npm: "@acme/api", integrity-file: api.integrity }]
build: { steps: [{ name: push, commands: [make] }] }
environments: [{ name: staging }]
`);

async function found(image: string | undefined, integrity: string | undefined = `${INTEGRITY}\n`) {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const read = (path: string) =>
    Promise.resolve({ 'services/api/api.digest': image, 'services/api/api.integrity': integrity }[path]);
  return findReferences(parsed.config, '1.4.0', { read });
}

describe('what the build put into registries', () => {
  test.each([`${DIGEST}\n`, DIGEST, `${DIGEST}\r\n`])('is known by its digest: %j', async (text) => {
    expect(await found(text)).toEqual({
      problems: [],
      references: [
        { kind: 'oci', component: 'api', name: 'ghcr.io/acme/api', digest: DIGEST },
        {
          kind: 'npm',
          component: 'api',
          name: '@acme/api',
          version: '1.4.0',
          registry: 'https://registry.npmjs.org',
          digest: INTEGRITY,
        },
      ],
    });
  });

  test.each([
    ['two lines', `${DIGEST}\n${DIGEST}\n`, '2 lines'],
    ['an empty line after it', `${DIGEST}\n\n`, '2 lines'],
    ['nothing', '', 'nothing'],
    ['a line break alone', '\n', 'nothing'],
    ['a tag', 'ghcr.io/acme/api:1.4.0\n', '"ghcr.io/acme/api:1.4.0"'],
    ['a digest that was cut off', DIGEST.slice(0, -1), `"${DIGEST.slice(0, 60)}…"`],
    ['a space at the end', `${DIGEST} \n`, `"${DIGEST.slice(0, 60)}…"`],
  ])('is refused with %s in the file', async (_, text, what) => {
    const { references, problems } = await found(text);
    expect(references.map(({ kind }) => kind)).toEqual(['npm']);
    expect(problems).toMatchObject([
      { code: 'digest-file-broken', where: 'services/api/api.digest', found: expect.stringContaining(what) },
    ]);
  });

  test('is refused without the files, all at once', async () => {
    const none = () => Promise.resolve(undefined);
    if (!parsed.ok) throw new Error();
    const { problems } = await findReferences(parsed.config, '1.4.0', { read: none });
    expect(problems.map(({ code, where }) => [code, where])).toEqual([
      ['digest-file-missing', 'services/api/api.digest'],
      ['digest-file-missing', 'services/api/api.integrity'],
    ]);
  });

  test('is refused with the integrity of another form', async () => {
    expect((await found(DIGEST, 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=')).problems).toMatchObject([
      { code: 'digest-file-broken', expected: expect.stringContaining('sha512-') },
    ]);
  });
});
