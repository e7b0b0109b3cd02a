import type { Problem } from '@liftlock/core';
import { branchReleasesNothing } from '../branch-problem.ts';
import {
  BUILD_OUTPUTS,
  changed,
  check,
  config,
  type Files,
  GATE,
  LIBRARY,
  PRODUCTION,
  PROMOTE_IF,
  PROMOTE_WITH,
  PUSH,
  STAGE_ENVIRONMENT,
  STAGING,
  workflow,
} from './two-files.ts';

const AT = `@${'a'.repeat(40)}\n        with: { `;
const CHECKOUT =
  '      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with: { persist-credentials: false }\n';
const DEPLOY = 'deploy: [{ name: go, commands: [./deploy] }]';
const FROM_INPUT = 'with: { candidate: "${{ inputs.candidate }}", environment: production }';

/** Two files with one mistake each, by the code that answers it. */
const MISTAKES: readonly Files[] = [
  workflow(['runs-on: ubuntu-latest', 'run-on: ubuntu-latest']),
  workflow(['acme/liftlock', 'OWNER/liftlock'], ['a'.repeat(40), 'SHA']),
  workflow(['actions/promote@', 'actions/promot@']),
  workflow([', environment: production', ', envirnment: production']),
  workflow([', environment: production', '']),
  workflow([`test${AT}`, `test${AT}suites: unti, `]),
  // What starts the workflow.
  workflow([PUSH, 'on: { push: { tags: ["v*"] } }']),
  workflow([PUSH, 'on: [pull_request_target]']),
  workflow([PUSH, 'on: { push: { branches: [main, develop] } }']),
  changed(LIBRARY, {
    config: [[PRODUCTION, `${PRODUCTION}\nversion: { branches: { main: release } }`]],
    workflow: [[PUSH, 'on: { push: { branches: [master] } }']],
  }),
  changed(LIBRARY, {
    config: [
      [
        PRODUCTION,
        `- { name: production, after: [staging], release: true, ${DEPLOY} }\nversion: { branches: { main: release, "1.x": maintenance } }`,
      ],
    ],
    workflow: [[PUSH, 'on: { push: { branches: [main, "1.x"] } }']],
  }),
  workflow(
    [PUSH, 'on: { workflow_dispatch: { inputs: { candidate: { type: string } } } }'],
    [PROMOTE_WITH, FROM_INPUT],
  ),
  workflow([PROMOTE_WITH, 'with: { environment: production, intent: rolback, to: previous, reason: It is broken. }']),
  // What a job needs.
  workflow(['fetch-depth: 0, ', '']),
  workflow([`${CHECKOUT}      - id: stage`, '      - id: stage']),
  workflow(['with: { persist-credentials: false }', 'with: { persist-credentials: false, ref: main }']),
  workflow(['permissions: { contents: write, deployments: write, actions: read }', 'permissions: { contents: write }']),
  config([PRODUCTION, PRODUCTION.replace('true', 'true, requires: { secrets: [DEPLOY_TOKEN] }')]),
  config(
    [STAGING, STAGING.replace('staging', 'staging, requires: { secrets: [DEPLOY_TOKEN], variables: [API_URL] }')],
    [PRODUCTION, PRODUCTION.replace('production', 'production, requires: {}')],
  ),
  // What jobs hand to each other.
  workflow(['needs: [build, stage]', 'needs: [stage]']),
  workflow([
    PUSH,
    'on: { push: { branches: [main] }, workflow_call: { outputs: { tag: { value: "${{ jobs.biuld.outputs.tag }}" } } } }',
  ]),
  workflow(['- id: build', '- id: biuld']),
  workflow(['steps.build.outputs.candidate', 'steps.build.outputs.candiate']),
  workflow([BUILD_OUTPUTS, '']),
  workflow([PROMOTE_WITH, 'with: { environment: production }']),
  workflow([PROMOTE_WITH, 'with: { candidate: latest, environment: production }']),
  workflow(["    if: needs.build.outputs.release-needed == 'true'\n", '']),
  config(['build: { ', 'build: { provenance: required, ']),
  // The ladder.
  config(
    [STAGING, `${STAGING}\n  - { name: beta, after: [staging] }`],
    ['after: [staging], release', 'after: [beta], release'],
  ),
  workflow(['needs: [build, stage]', 'needs: [build, test]'], [`    ${PROMOTE_IF}\n`, '']),
  workflow([STAGE_ENVIRONMENT, ''], [`stage${AT}`, `stage${AT}environment: production, `]),
  workflow(
    ['needs: [build, test]', 'needs: [build]'],
    [STAGE_ENVIRONMENT, `${STAGE_ENVIRONMENT}    if: needs.build.outputs.release-needed == 'true'\n`],
  ),
  workflow(['environment: production', 'environment: prod'], ['name: production', 'name: prod']),
  workflow([GATE, 'environment: { name: staging, deployment: false }']),
  workflow([`    ${GATE} # GitHub waits here for the reviewers\n`, '']),
  config([PRODUCTION, PRODUCTION.replace('true', 'true, approvals: { count: 2 }')]),
  config([PRODUCTION, `${PRODUCTION}\nstandards: { testing: { kinds: [unit, security] } }`]),
];

/** What `liftlock check` says about each mistake: the first problem of every kind. */
export async function checkExamples(): Promise<Problem[]> {
  const found: Problem[] = [];
  for (const files of MISTAKES) {
    const known = new Set(found.map(({ code }) => code));
    found.push(...firstOfEach(await check(files)).filter(({ code }) => !known.has(code)));
  }
  return [...found, branchReleasesNothing('develop', { branches: [{ pattern: 'main' }] } as never)];
}

function firstOfEach(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ code }, index) => problems.findIndex((other) => other.code === code) === index);
}
