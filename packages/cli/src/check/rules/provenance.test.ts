import { changed, type Expected, type Files, LIBRARY, rowOf } from '../testing/two-files.ts';

const REQUIRED: readonly [string, string] = ['build: { ', 'build: { provenance: required, '];
const MAY_READ = '    permissions: { contents: read }\n    outputs:\n';
const MAY_ATTEST = '    permissions: { contents: read, id-token: write, attestations: write }\n    outputs:\n';
const BUILD = `        uses: acme/liftlock/actions/build@${'a'.repeat(40)}\n  test:`;
const ATTEST = (action: string) =>
  BUILD.replace(
    '\n  test:',
    `\n      - uses: ${action}@${'b'.repeat(40)}\n        with: { subject-checksums: "\${{ steps.build.outputs.checksums }}" }\n  test:`,
  );

function attested(action: string, permissions = MAY_ATTEST): Files {
  return changed(LIBRARY, {
    config: [REQUIRED],
    workflow: [
      [MAY_READ, permissions],
      [BUILD, ATTEST(action)],
    ],
  });
}

describe('provenance that is required', () => {
  test.each<[string, Files, Expected]>([
    ['is attested by the step of GitHub', attested('actions/attest-build-provenance'), {}],
    ['may be attested by its successor', attested('actions/attest'), {}],
    [
      'without a step that attests',
      changed(LIBRARY, { config: [REQUIRED], workflow: [[MAY_READ, MAY_ATTEST]] }),
      { 'attestation-missing': 'subject-checksums: "${{ steps.build.outputs.checksums }}"' },
    ],
    [
      'without the permissions',
      attested('actions/attest-build-provenance', MAY_READ),
      { 'permission-missing': 'permissions: { contents: read, id-token: write, attestations: write }' },
    ],
    [
      'and a step that attests bills of materials alone',
      attested('actions/attest-sbom'),
      { 'attestation-missing': 'actions/attest-build-provenance@SHA' },
    ],
  ])('%s', async (_, files, expected) => {
    expect(await rowOf(files, expected)).toEqual(expected);
  });
});
