import { type Expected, rowOf, type Files, workflow } from '../testing/two-files.ts';

describe('what steps use and pass', () => {
  test.each<[string, Files, Expected]>([
    [
      'a misspelt input',
      workflow([', environment: production', ', envirnment: production']),
      {
        'input-unknown': 'with: { environment: production }',
      },
    ],
    [
      'a suite that is not there',
      workflow(
        ['actions/test@aaaa', 'actions/test@aaaa'],
        [
          `test@${'a'.repeat(40)}\n        with: { candidate`,
          `test@${'a'.repeat(40)}\n        with: { suites: unti, candidate`,
        ],
      ),
      {
        'suite-unknown': 'with: { suites: "unit" }',
        'tests-missing': 'with: { suites: "unit" }',
      },
    ],
    [
      'an action that is not there',
      workflow(['actions/promote@', 'actions/promot@']),
      {
        'action-unknown': 'uses: acme/liftlock/actions/promote@',
      },
    ],
    [
      'placeholders',
      workflow(['acme/liftlock', 'OWNER/liftlock'], ['a'.repeat(40), 'SHA']),
      {
        placeholder: 'uses: ORGANIZATION/liftlock/actions/build@COMMIT',
      },
    ],
    [
      'a stage without a checkout',
      workflow([
        '      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with: { persist-credentials: false }\n      - id: stage',
        '      - id: stage',
      ]),
      {
        'checkout-missing': '- uses: actions/checkout@COMMIT',
      },
    ],
    [
      'scripts of another branch',
      workflow(['with: { persist-credentials: false }', 'with: { persist-credentials: false, ref: main }']),
      {
        'wrong-checkout': 'Remove `ref:`',
      },
    ],
  ])('%s is a problem', async (_, files, expected) => {
    expect(await rowOf(files, expected)).toEqual(expected);
  });
});
