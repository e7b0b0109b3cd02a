import { changed, type Expected, type Files, LIBRARY, rowOf } from '../testing/two-files.ts';

const BUILD = `      - id: build
        uses: acme/liftlock/actions/build@${'a'.repeat(40)}
`;
const CHECKOUT = `      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with: { fetch-depth: 0, persist-credentials: false }
`;
const PARTS = `  parts:
    strategy: { matrix: { part: [linux-x64, linux-arm64] } }
    runs-on: ubuntu-latest
    permissions: { contents: read }
    steps:
${CHECKOUT}${BUILD}        with: { part: "\${{ matrix.part }}" }
`;

/** Two machines build, a third job merges. */
const MATRIX = changed(LIBRARY, {
  config: [['build: { ', 'build: { parts: [linux-x64, linux-arm64], ']],
  workflow: [
    ['jobs:\n  build:\n', `jobs:\n${PARTS}  build:\n    needs: parts\n`],
    [`${BUILD}  test:`, `${BUILD}        with: { merge: true }\n  test:`],
  ],
});
const workflow = (...changes: [string, string][]) => changed(MATRIX, { workflow: changes });
const VALUES = 'part: [linux-x64, linux-arm64] }';

describe('a build in parts', () => {
  test.each<[string, Files, Expected]>([
    ['of a matrix and a merge is sound', MATRIX, {}],
    [
      'may be one entry after the other',
      workflow([VALUES, 'include: [{ part: linux-x64, os: a }, { part: linux-arm64, os: b }] }']),
      {},
    ],
    ['may be computed', workflow([VALUES, 'part: "${{ fromJSON(vars.PARTS) }}" }']), {}],
    [
      'that nobody merges',
      workflow(['\n        with: { merge: true }', '']),
      { 'part-not-named': 'with: { merge: true }' },
    ],
    ['that the merge does not wait for', workflow(['    needs: parts\n', '']), { 'part-missing': 'needs: parts' }],
    [
      'of which one is not built',
      workflow([VALUES, 'part: [linux-x64] }']),
      { 'part-missing': 'strategy: { matrix: { part: [linux-x64, linux-arm64] } }' },
    ],
    [
      'with a misspelt one',
      workflow([VALUES, 'part: [linux-x64, linux-arm64, linux-amr64] }']),
      { 'part-unknown': 'with: { part: linux-arm64 }' },
    ],
    [
      'that the configuration does not list',
      { ...MATRIX, config: LIBRARY.config },
      { 'part-unknown': 'build: { parts: [linux-arm64] }' },
    ],
    [
      'whose candidate is taken from a part',
      workflow(
        [
          '    permissions: { contents: read }\n    steps:\n' + CHECKOUT + BUILD + '        with: { part',
          '    permissions: { contents: read }\n    outputs: { candidate: "${{ steps.build.outputs.candidate }}" }\n    steps:\n' +
            CHECKOUT +
            BUILD +
            '        with: { part',
        ],
        ['needs: [build, stage]', 'needs: [parts, build, stage]'],
        [
          'candidate: "${{ needs.build.outputs.candidate }}", environment',
          'candidate: "${{ needs.parts.outputs.candidate }}", environment',
        ],
      ),
      { 'candidate-not-from-build': 'with: { candidate: "${{ needs.build.outputs.candidate }}" }' },
    ],
  ])('%s', async (_, files, expected) => {
    expect(await rowOf(files, expected)).toEqual(expected);
  });
});
