import { rehearse } from '../../testing/rehearse.ts';
import { removeTemporaryFolders } from '../../testing/temporary-folder.ts';

afterAll(removeTemporaryFolders);

const SIGNING = '{ id-token: write, attestations: write }';

function attesting(given: string, { action = 'actions/attest-build-provenance', permissions = SIGNING } = {}): string {
  return `
on: push
permissions: ${permissions}
jobs:
  only:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: ${action}@v4
        with: { ${given} }
`;
}

const files = {
  'dist/shop.tgz': 'shop',
  'dist/shop.sbom.json': '{}',
  SHA256SUMS: `${'a'.repeat(64)}  shop.tgz\n${'b'.repeat(64)} *candidate.json\n`,
};

test.each([
  ['the files of a list of checksums', 'subject-checksums: SHA256SUMS', ['shop.tgz', 'candidate.json']],
  [
    'the files of checksums that are given as they are',
    `subject-checksums: "${'c'.repeat(64)}  shop.zip\\n"`,
    ['shop.zip'],
  ],
  ['the files that match', 'subject-path: "dist/*.tgz"', ['shop.tgz']],
  ['an image', 'subject-name: ghcr.io/acme/shop, subject-digest: "sha256:c"', ['ghcr.io/acme/shop sha256:c']],
])('names what would be attested, and signs nothing: %s', async (_, given, subjects) => {
  const run = await rehearse(attesting(given), { files });
  expect(run.conclusion).toBe('success');
  const log = run.log('only');
  const from = log.indexOf('Nothing was signed. On GitHub, this would attest:') + 1;
  expect(log.slice(from, from + subjects.length)).toEqual(subjects.map((subject) => `  ${subject}`));
  expect(run.notRehearsed.join('\n')).toContain('actions/attest-build-provenance@v4: nothing was signed');
});

test.each([
  ['may not ask for a token', 'subject-path: "dist/*"', { permissions: '{ contents: read }' }, 'An attestation needs'],
  ['finds no file', 'subject-path: "out/*"', {}, "no file matches 'out/*'"],
  ['is told two things to attest', 'subject-path: "dist/*", subject-checksums: SHA256SUMS', {}, 'exactly one of'],
])('fails as on GitHub where the step %s', async (_, given, options, message) => {
  const run = await rehearse(attesting(given, options), { files });
  expect(run.conclusion).toBe('failure');
  expect(run.annotations('only')).toEqual([expect.stringContaining(message)]);
});

test('knows the other actions that attest, by their inputs', async () => {
  const bill = 'subject-path: "dist/*.tgz", sbom-path: dist/shop.sbom.json';
  const statement = 'subject-path: "dist/*.tgz", predicate-type: "https://acme.example/v1", predicate: "{}"';
  const runs = [
    await rehearse(attesting(bill, { action: 'actions/attest-sbom' }), { files }),
    await rehearse(attesting(statement, { action: 'actions/attest' }), { files }),
  ];
  expect(runs.map(({ conclusion }) => conclusion)).toEqual(['success', 'success']);
});
