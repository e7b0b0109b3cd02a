import { readFileSync } from 'node:fs';
import { LIFTLOCK_YML, PROMOTE_YML, RELEASE_YML } from '../../../rehearsal/src/sample/files/pipeline.ts';
import {
  DESIGN,
  DESIGN_CONFIG,
  DESIGN_WORKFLOW,
  mended,
  PLACEHOLDERS,
} from '../../../../test/support/design/design.ts';
import {
  check,
  changed,
  config,
  type Files,
  PRODUCTION,
  PROMOTE_IF,
  PUSH,
  LIBRARY,
  workflow,
} from './testing/two-files.ts';

const EMPTY_JOB = `  second:
    needs: stage
    ${PROMOTE_IF}
    runs-on: ubuntu-latest
    environment: { name: production, deployment: false }
    steps: [{ run: "true" }]
  promote:
    needs: [build, stage, second]`;

const SHA = 'a'.repeat(40);
const used = (text: string) => text.replaceAll('@SHA', `@${SHA}`).replaceAll('OWNER/', 'acme/');

/** The blocks of the README that somebody copies. */
const blocks = [...readFileSync('README.md', 'utf8').matchAll(/^( *)```yaml\n([\s\S]*?)^ *```/gm)].map(
  ([, indent = '', text = '']) => text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
);
const blockWith = (part: string) => blocks.find((text) => text.includes(part)) ?? `no block with ${part}`;
const README: Files = { config: blockWith('components:'), workflow: used(blockWith('actions/promote@')) };
const SAMPLE: Files = {
  config: LIFTLOCK_YML,
  workflow: used(RELEASE_YML),
  others: { 'promote.yml': used(PROMOTE_YML) },
};

const CHECKOUT = '- { uses: actions/checkout@v6, with: { fetch-depth: 0, persist-credentials: false } }';
const IF_NEEDED = "if: steps.build.outputs.release-needed == 'true'";
const WITH = 'candidate: "${{ steps.build.outputs.candidate }}"';

/** Everything in one job, which nobody is asked about. */
const ONE_JOB = `${PUSH}
permissions: { contents: write, deployments: write, actions: read }
jobs:
  release:
    runs-on: ubuntu-latest
    steps:
      ${CHECKOUT}
      - { id: build, uses: acme/liftlock/actions/build@${SHA} }
      - { ${IF_NEEDED}, uses: acme/liftlock/actions/test@${SHA}, with: { ${WITH} } }
      - { ${IF_NEEDED}, uses: acme/liftlock/actions/stage@${SHA}, with: { ${WITH} } }
      - { ${IF_NEEDED}, uses: acme/liftlock/actions/promote@${SHA}, with: { ${WITH}, environment: production } }
`.replaceAll(
  "if: steps.build.outputs.release-needed == 'true'",
  'if: "steps.build.outputs.release-needed == \'true\'"',
);

/** A job of its own file, which somebody starts by hand, or another workflow calls. */
const entering = (
  stage: string,
  event: string,
) => `on: { ${event}: { inputs: { candidate: { type: string, required: true } } } }
permissions: { contents: write, deployments: write, actions: read }
jobs:
  ${stage}:
    runs-on: ubuntu-latest
    environment: { name: ${stage === 'stage' ? 'staging' : 'production'}, deployment: false }
    steps:
      ${CHECKOUT}
      - uses: acme/liftlock/actions/${stage}@${SHA}
        with: { candidate: "\${{ inputs.candidate }}"${stage === 'stage' ? '' : ', environment: production'} }
`;

const PLAN = `on: pull_request
permissions: { contents: read }
jobs:
  plan:
    runs-on: ubuntu-latest
    steps:
      ${CHECKOUT}
      - uses: acme/liftlock@${SHA}
`;

test('the README shows the form of the sample as it stands', () => {
  expect(blockWith('name: promote')).toBe(PROMOTE_YML);
});

test('where the design contradicts itself, each contradiction is named, and nothing else', async () => {
  const problems = await check({ config: mended(DESIGN.config, PLACEHOLDERS), workflow: DESIGN_WORKFLOW });
  expect(problems.map(({ code }) => code)).toEqual(['test-kinds-missing', 'lines-share-environment']);
});

describe('files that are sound have no problem', () => {
  test.each<[string, Files]>([
    ['of the README', README],
    ['of the sample', SAMPLE],
    [
      'of this repository',
      {
        config: readFileSync('.github/liftlock.yml', 'utf8'),
        workflow: readFileSync('.github/workflows/release.yml', 'utf8'),
        others: { 'pipeline.yml': readFileSync('.github/workflows/pipeline.yml', 'utf8') },
      },
    ],
    [
      'with two approvals and two jobs that ask',
      changed(LIBRARY, {
        config: [[PRODUCTION, '- { name: production, after: [staging], release: true, approvals: { count: 2 } }']],
        workflow: [['  promote:\n    needs: [build, stage]', EMPTY_JOB]],
      }),
    ],
    ['of the design, with every mend', { config: DESIGN_CONFIG, workflow: DESIGN_WORKFLOW }],
    [
      'with a stage that may cancel what it supersedes',
      changed(LIBRARY, {
        config: [[PRODUCTION, PRODUCTION.replace('release: true', 'release: true, supersede: true')]],
        workflow: [['actions: read', 'actions: write']],
      }),
    ],
    [
      'with lines that only publish',
      changed(LIBRARY, {
        config: [
          [
            PRODUCTION,
            `${PRODUCTION}
version: { branches: { main: release, "1.x": maintenance } }`,
          ],
        ],
        workflow: [[PUSH, 'on: { push: { branches: [main, "1.x"] } }']],
      }),
    ],
    [
      'with a promotion that somebody starts by hand',
      { ...LIBRARY, others: { 'promote.yml': entering('promote', 'workflow_dispatch') } },
    ],
    [
      'with a stage that another workflow calls',
      { ...LIBRARY, others: { 'stage.yml': entering('stage', 'workflow_call') } },
    ],
    ['with a plan for pull requests', { ...LIBRARY, others: { 'plan.yml': PLAN } }],
    [
      'with everything in one job',
      { ...config([PRODUCTION, PRODUCTION.replace('true', 'true, approvals: none')]), workflow: ONE_JOB },
    ],
    [
      'with a matrix of suites',
      workflow([`test@${SHA}\n        with: {`, `test@${SHA}\n        with: { suites: "\${{ matrix.suite }}",`]),
    ],
    [
      'with pull requests, where the jobs ask for the event',
      workflow(
        [PUSH, 'on: { push: { branches: [main] }, pull_request: {} }'],
        [
          'if: needs.build.outputs.release-needed',
          "if: github.event_name == 'push' && needs.build.outputs.release-needed",
        ],
      ),
    ],
    [
      'with a promotion that is asked nothing',
      config([PRODUCTION, PRODUCTION.replace('true', 'true, approvals: none')]),
    ],
  ])('%s', async (_, files) => {
    expect(await check(files)).toEqual([]);
  });
});
