import { changed, type Expected, type Files, LIBRARY, rowOf } from '../testing/two-files.ts';

const REQUIRED: readonly [string, string] = ['build: { ', 'build: { provenance: required, '];
const CHECKSUMS = '"${{ needs.build.outputs.checksums }}"';
const ATTEST = `  attest:
    needs: build
    if: needs.build.outputs.release-needed == 'true'
    runs-on: ubuntu-latest
    permissions: { id-token: write, attestations: write }
    steps:
      - uses: actions/attest-build-provenance@${'b'.repeat(40)}
        with: { subject-checksums: ${CHECKSUMS} }
  test:
`;

/** A job attests what the build made, and the promotion waits for it. */
const ATTESTED = changed(LIBRARY, {
  config: [REQUIRED],
  workflow: [
    ['      release-needed: ', '      checksums: ${{ steps.build.outputs.checksums }}\n      release-needed: '],
    ['  test:\n', ATTEST],
    ['needs: [build, stage]', 'needs: [build, stage, attest]'],
  ],
});
const workflow = (...changes: [string, string][]) => changed(ATTESTED, { workflow: changes });

/** The job that builds attests as well. */
const IN_ONE_JOB = changed(LIBRARY, {
  config: [REQUIRED],
  workflow: [
    [
      '    permissions: { contents: read }\n    outputs:',
      '    permissions: { contents: read, id-token: write, attestations: write }\n    outputs:',
    ],
    [
      '  test:\n',
      `      - uses: actions/attest@${'b'.repeat(40)}
        with: { subject-checksums: "\${{ steps.build.outputs.checksums }}" }
  test:
`,
    ],
  ],
});

describe('provenance that is required', () => {
  test.each<[string, Files, Expected]>([
    ['is attested by a job of its own', ATTESTED, {}],
    ['is attested by the job that builds', IN_ONE_JOB, {}],
    [
      'is attested by nobody',
      changed(LIBRARY, { config: [REQUIRED] }),
      { 'attestation-missing': `with: { subject-checksums: ${CHECKSUMS} }` },
    ],
    [
      'by a job that attests bills of materials alone',
      workflow(['actions/attest-build-provenance@', 'actions/attest-sbom@']),
      { 'attestation-missing': 'actions/attest-build-provenance@SHA' },
    ],
    [
      'by a job that may not',
      workflow(['permissions: { id-token: write, attestations: write }', 'permissions: { id-token: write }']),
      { 'permission-missing': 'permissions: { attestations: write }' },
    ],
    [
      'by a job that the release does not wait for',
      workflow(['needs: [build, stage, attest]', 'needs: [build, stage]']),
      { 'attestation-missing': 'needs: [build, stage, attest]' },
    ],
    [
      'by whoever calls the workflow',
      changed(LIBRARY, {
        config: [REQUIRED],
        workflow: [['on: { push: { branches: [main] } }', 'on: { workflow_call: {} }']],
      }),
      {},
    ],
  ])('%s', async (_, files, expected) => {
    expect(await rowOf(files, expected)).toEqual(expected);
  });
});
