import { changed, check, type Expected, type Files, LIBRARY, PRODUCTION, rowOf } from '../testing/two-files.ts';

const AT = `@${'a'.repeat(40)}`;
const GIVEN = 'component: "${{ inputs.component }}"';

/** A workflow that is called for one component after the other. */
const APART = changed(LIBRARY, {
  config: [[PRODUCTION, `${PRODUCTION}\nversion: { versioning: independent }`]],
  workflow: [
    [
      'on: { push: { branches: [main] } }',
      'on: { workflow_call: { inputs: { component: { type: string, required: true } } } }',
    ],
    [`actions/build${AT}`, `actions/build${AT}\n        with: { ${GIVEN} }`],
    ['with: { candidate:', `with: { ${GIVEN}, candidate:`],
  ],
});
const apart = (...changes: [string, string][]) => changed(APART, { workflow: changes });
const promotion = (step: string): Files => ({
  ...APART,
  others: {
    'promote.yml': `on: { workflow_dispatch: { inputs: { intent: { type: string, required: true } } } }
jobs:
  now:
    runs-on: ubuntu-latest
    environment: { name: production, deployment: false }
    permissions: { contents: write, deployments: write, actions: read }
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with: { persist-credentials: false }
      - uses: acme/liftlock/actions/promote${AT}
        with: { environment: production, ${step} }
`,
  },
});

describe('components with versions of their own', () => {
  test.each<[string, Files, Expected]>([
    ['are named in every step', APART, {}],
    [
      'are not left out',
      apart([`\n        with: { ${GIVEN} }`, '']),
      { 'component-missing': 'fromJSON(needs.plan.outputs.components)' },
    ],
    ['have a name that is configured', apart([GIVEN, 'component: ap']), { 'unknown-component': '`component: app`' }],
    [
      'are no matter of a product with one version',
      { ...APART, config: LIBRARY.config },
      { 'component-not-taken': 'Remove `component:`' },
    ],
  ])('%s', async (_, files, expected) => {
    expect(await rowOf(files, expected)).toEqual(expected);
  });

  test.each<[string, string, readonly string[]]>([
    ['goes back is named', 'intent: rollback, to: previous, reason: x', ['component-missing']],
    ['goes back', `intent: rollback, to: previous, reason: x, component: app`, []],
    ['is locked for all of them', 'intent: lock, reason: x', []],
    ['is locked is not named', 'intent: lock, reason: x, component: app', ['component-not-taken']],
    ['may be locked', 'intent: "${{ inputs.intent }}", reason: x', []],
  ])('what %s by hand', async (_, step, codes) => {
    expect((await check(promotion(step))).map(({ code }) => code)).toEqual(codes);
  });
});
