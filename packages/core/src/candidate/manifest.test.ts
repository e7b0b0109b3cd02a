import { parseConfig } from '../config/index.ts';
import { manifestOf } from '../stages/build-stage/manifest.ts';
import { CANDIDATE, COMMIT, manifest, sha } from '../testing/builders.ts';
import { Digest, digestOf, shortDigest } from './digest.ts';
import { CandidateManifest, candidateOf, checksumsText, manifestText } from './manifest.ts';

describe('the digest of a candidate', () => {
  test('is the SHA-256 of the bytes of candidate.json', () => {
    expect(candidateOf(manifest())).toBe(digestOf(manifestText(manifest())));
    expect(candidateOf(manifest())).toBe(CANDIDATE);
  });

  test('does not depend on the order in which the manifest was put together', () => {
    const turned = Object.fromEntries(Object.entries(manifest()).toReversed()) as CandidateManifest;
    expect(candidateOf(turned)).toBe(CANDIDATE);
  });

  test('stays what it is: a change of form would orphan every candidate that is staged', () => {
    expect(candidateOf(manifest())).toBe('sha256:53e0eb28e96085d07a8b514609cf5cdb335c8333eeca837ec3bf6b9c00dc0c74');
  });

  test.each([
    ['version', { version: '1.4.1' }],
    ['commit', { commit: sha('beef') }],
    ['branch', { branch: 'next' }],
    ['bytes of a file', { artifacts: [{ ...manifest().artifacts[0], sha256: digestOf('other') }] }],
    ['size of a file', { artifacts: [{ ...manifest().artifacts[0], size: 4 }] }],
    [
      'commit of a submodule',
      { source: { submodules: [{ path: 'lib', commit: sha('beef') }], lfs: { files: 0, pointers: 0 } } },
    ],
    ['notes', { notes: { sha256: digestOf('other') } }],
    ['configuration', { config: { sha256: digestOf('other'), contract: {} } }],
    ['contract', { config: { sha256: digestOf('config'), contract: { staging: { variables: ['A'], secrets: [] } } } }],
  ])('changes with the %s', (_, change) => {
    expect(candidateOf(CandidateManifest.parse({ ...manifest(), ...change }))).not.toBe(CANDIDATE);
  });
});

describe('a digest', () => {
  test('is known for texts and for bytes alike', () => {
    expect(digestOf('')).toBe('sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(digestOf('ä')).toBe(digestOf(new Uint8Array([0xc3, 0xa4])));
  });

  test.each([
    '',
    'sha256:',
    `sha256:${'a'.repeat(63)}`,
    `sha256:${'a'.repeat(65)}`,
    `sha256:${'A'.repeat(64)}`,
    `sha512:${'a'.repeat(64)}`,
    ` sha256:${'a'.repeat(64)}`,
    `sha256:${'a'.repeat(64)}\n`,
  ])('is not "%s"', (text) => {
    expect(Digest.safeParse(text).success).toBe(false);
  });

  test('is shortened for people to twelve digits', () => {
    expect(shortDigest(digestOf(''))).toBe('e3b0c44298fc');
  });
});

describe('a manifest', () => {
  test.each(['run', 'runId', 'attempt', 'builtAt', 'builder', 'time'])('has no place for "%s"', (key) => {
    expect(CandidateManifest.safeParse({ ...manifest(), [key]: 1 }).success).toBe(false);
  });

  test('is made from what was built and nothing else', () => {
    const parsed = parseConfig(`
components:
  - { name: api, path: api, artifacts: ["*.tgz"], config: { replicas: 3 } }
  - { name: web, artifacts: ["*.zip"], dependencies: [{ component: api, version: ^1.0.0 }] }
build: { steps: [{ name: pack, commands: [make] }] }
environments:
  - { name: staging, requires: { variables: [URL], secrets: [TOKEN] } }
  - { name: production, after: [staging], release: true }
`);
    if (!parsed.ok) throw new Error('the configuration is sound');
    const file = (name: string, component: string) =>
      ({ name, component, kind: 'file', size: 1, sha256: digestOf(name) }) as const;
    const made = manifestOf({
      config: parsed.config,
      configDigest: digestOf('config'),
      version: '2.0.0-rc.1',
      tag: 'v2.0.0-rc.1',
      commit: COMMIT,
      branch: 'next',
      base: { tag: 'v1.4.0', commit: sha('beef') },
      source: undefined,
      lockFiles: [],
      references: [],
      artifacts: [file('api.tgz', 'api'), file('web.zip', 'web')],
      notes: { digest: digestOf('notes'), size: 5 },
    });
    expect(CandidateManifest.parse(made)).toEqual(made);
    expect(made).toMatchObject({
      prerelease: true,
      components: [
        { name: 'api', version: '2.0.0-rc.1', artifacts: ['api.tgz'], config: { replicas: 3 } },
        { name: 'web', version: '2.0.0-rc.1', artifacts: ['web.zip'], config: {} },
      ],
      dependencies: [{ of: 'web', component: 'api', version: '^1.0.0' }],
      notes: { sha256: digestOf('notes') },
    });
    expect(made.config.contract).toEqual({
      staging: { variables: ['URL'], secrets: ['TOKEN'] },
      production: { variables: ['URL'], secrets: ['TOKEN'] },
    });
    expect(made.artifacts.map(({ name }) => name)).toEqual(['api.tgz', 'web.zip', 'RELEASE_NOTES.md']);
  });

  test('has the form of sha256sum for other tools, and names the candidate by its own digest', () => {
    const hex = (digest: string) => digest.replace('sha256:', '');
    expect(checksumsText(manifest())).toBe(
      `${hex(digestOf('api'))}  api-1.4.0.tgz\n${hex(digestOf('notes'))}  RELEASE_NOTES.md\n${hex(CANDIDATE)}  candidate.json\n`,
    );
  });
});
