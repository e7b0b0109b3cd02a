import {
  config,
  type Expected,
  rowOf,
  type Files,
  GATE,
  PRODUCTION,
  PROMOTE_IF,
  STAGE_ENVIRONMENT,
  STAGING,
  workflow,
} from '../testing/two-files.ts';

describe('environments and people', () => {
  test.each<[string, Files, Expected]>([
    [
      'an environment that is not configured',
      workflow(['environment: production', 'environment: prod'], ['name: production', 'name: prod']),
      {
        'environment-unknown':
          'with: { environment: production } and environment: { name: production, deployment: false }',
      },
    ],
    [
      'another environment in the job',
      workflow([GATE, 'environment: { name: prod, deployment: false }']),
      {
        'environment-mismatch': GATE,
      },
    ],
    [
      'a promotion that asks nobody',
      workflow([`    ${GATE} # GitHub waits here for the reviewers\n`, '']),
      {
        'environment-missing': GATE,
      },
    ],
    [
      'a promotion whose steps may not identify themselves',
      config([PRODUCTION, PRODUCTION.replace('release: true', 'release: true, oidc: true')]),
      {
        'permission-missing': 'permissions: { contents: write, deployments: write, actions: read, id-token: write }',
      },
    ],
    [
      'a stage that may not cancel what it supersedes',
      config([PRODUCTION, PRODUCTION.replace('release: true', 'release: true, supersede: true')]),
      { 'permission-missing': 'permissions: { contents: write, deployments: write, actions: write }' },
    ],
    // The ladder.
    [
      'an environment without a job',
      config(
        [STAGING, `${STAGING}\n  - { name: beta, after: [staging] }`],
        ['after: [staging], release', 'after: [beta], release'],
      ),
      {
        'environment-without-job': 'environment: beta',
      },
    ],
    [
      'a promotion that does not wait for staging',
      workflow(['needs: [build, stage]', 'needs: [build, test]'], [`    ${PROMOTE_IF}\n`, '']),
      {
        'not-staged': 'needs: [build, test, stage]',
      },
    ],
    [
      'a stage that would have to publish',
      workflow(
        [STAGE_ENVIRONMENT, ''],
        [
          `actions/stage@${'a'.repeat(40)}\n        with: {`,
          `actions/stage@${'a'.repeat(40)}\n        with: { environment: production,`,
        ],
      ),
      {
        'stage-never-publishes': `uses: acme/liftlock/actions/promote@${'a'.repeat(40)}`,
        'environment-missing': GATE,
      },
    ],
    [
      'a stage that does not wait for the tests',
      workflow(
        ['needs: [build, test]', 'needs: [build]'],
        [STAGE_ENVIRONMENT, `${STAGE_ENVIRONMENT}    if: needs.build.outputs.release-needed == 'true'\n`],
      ),
      {
        'tests-missing': 'needs: [build, test]',
      },
    ],
    [
      'a setting that staging requires and production says that it does not',
      config(
        [STAGING, STAGING.replace('staging', 'staging, requires: { secrets: [TOKEN] }')],
        [PRODUCTION, PRODUCTION.replace('production', 'production, requires: {}')],
      ),
      {
        'contract-differs': 'requires: { differs: { TOKEN: "…" } }',
        'missing-setting': 'env: { TOKEN: "${{ secrets.TOKEN }}" }',
      },
    ],
    // People and standards.
    [
      'two approvals and one job that asks',
      config([PRODUCTION, PRODUCTION.replace('true', 'true, approvals: { count: 2 }')]),
      {
        'not-enough-approvals': 'in job promote: needs: [build, stage, approve-production-1]',
      },
    ],
    [
      'a standard of two approvals',
      config([PRODUCTION, `${PRODUCTION}\nstandards: { approval: { production: 2 } }`]),
      {
        'not-enough-approvals': 'environment: { name: production, deployment: false }',
      },
    ],
    [
      'a kind of tests that no suite is of',
      config([PRODUCTION, `${PRODUCTION}\nstandards: { testing: { kinds: [unit, security] } }`]),
      {
        'test-kinds-missing': '{ name: security, kind: security, commands: [npm run security] }',
      },
    ],
  ])('%s is a problem', async (_, files, expected) => {
    expect(await rowOf(files, expected)).toEqual(expected);
  });
});
