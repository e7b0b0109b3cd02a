/** What an adopter writes: the configuration, and the workflow that calls the four actions. */

/** A suite of `node --test`; a unit suite measures its coverage too. */
function suite(name: string, kind: string, report: string, files: string): string {
  const measured = kind === 'unit';
  const lcov = `
          --experimental-test-coverage --test-reporter=lcov --test-reporter-destination=reports/${report}.lcov`;
  return `    - name: ${name}
      kind: ${kind}
      commands:
        - mkdir -p reports
        - >-
          node --test --test-reporter=spec --test-reporter-destination=stdout
          --test-reporter=junit --test-reporter-destination=reports/${report}.xml${measured ? lcov : ''} ${files}
      reports: { junit: reports/${report}.xml${measured ? `, coverage: reports/${report}.lcov` : ''} }${
        measured ? '\n      require: { coverage: 80 }' : ''
      }`;
}

/** Both environments of the sample are rolled out and checked in the same way. */
const ROLL_OUT = `    requires: { variables: [API_URL, DEPLOY_URL], secrets: [DEPLOY_TOKEN] }
    deploy:
      - name: roll out api
        commands: [node tools/deploy.js api]
        timeout: 1m
        rollback: [{ commands: [node tools/deploy.js api --previous] }]
      - name: roll out web
        commands: [node tools/deploy.js web]
        timeout: 1m
        rollback: [{ commands: [node tools/deploy.js web --previous] }]
    validate:
      - name: the service is healthy
        http:
          url: "\${API_URL}/health"
          json: { status: ok, version: "{version}" }
          allow-private: true
        interval: 200ms
        count: 3
      - name: the pages are the new ones
        http: { url: "\${API_URL}/version.json", json: { version: "{version}" }, allow-private: true }`;

export const LIFTLOCK_YML = `version:
  tag: v{version}

components:
  - name: api
    path: services/api
    artifacts: ["dist/*.tgz"]
    config: { language: en }
  - name: web
    path: web
    artifacts: ["dist/*.tgz"]
    dependencies: [{ component: api, version: ^1.0.0 }]

build:
  steps:
    - { name: pack the service, component: api, commands: [node build.js], timeout: 2m }
    - { name: build the pages, component: web, commands: [node build.js], timeout: 2m }

test:
  parallel: true
  suites:
${suite('api', 'unit', 'api', 'services/api/test/*.test.js')}
${suite('web', 'unit', 'web', 'web/test/*.test.js')}
${suite('packed service', 'integration', 'integration', 'test/*.test.js')}
    - name: load
      kind: performance
      commands: [node tools/load.js]
      reports: { metrics: reports/bench.json }
      require: { p95_ms: { max: 2000 }, requests_per_second: { min: 2 } }
    - name: scan
      kind: security
      commands: [node tools/scan.js]
      reports: { sarif: reports/scan.sarif }
      require: { severity: medium }

environments:
  - name: staging
    url: "\${API_URL}"
${ROLL_OUT}

  - name: production
    url: "\${API_URL}"
    after: [staging]
${ROLL_OUT}
    release: true

standards:
  testing: { kinds: [unit, integration, performance, security] }
`;

const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';

const SETTINGS = `        env:
          API_URL: \${{ vars.API_URL }}
          DEPLOY_URL: \${{ vars.DEPLOY_URL }}
          DEPLOY_TOKEN: \${{ secrets.DEPLOY_TOKEN }}`;

export const RELEASE_YML = `name: release

on:
  push: { branches: [main] }

permissions: {}

jobs:
  build:
    runs-on: ubuntu-latest
    permissions: { contents: read }
    outputs:
      candidate: \${{ steps.build.outputs.candidate }}
      release-needed: \${{ steps.build.outputs.release-needed }}
    steps:
      - uses: ${CHECKOUT}
        with: { fetch-depth: 0, persist-credentials: false }
      - name: Build the candidate
        id: build
        uses: OWNER/liftlock/actions/build@SHA

  test:
    needs: build
    if: needs.build.outputs.release-needed == 'true'
    runs-on: ubuntu-latest
    permissions: { contents: read }
    steps:
      - uses: ${CHECKOUT}
        with: { persist-credentials: false }
      - name: Test the candidate
        uses: OWNER/liftlock/actions/test@SHA
        with: { candidate: "\${{ needs.build.outputs.candidate }}" }

  stage:
    needs: [build, test]
    runs-on: ubuntu-latest
    environment: { name: staging, deployment: false }
    concurrency: { group: liftlock/staging, queue: max }
    permissions: { contents: write, deployments: write, actions: read }
    outputs:
      decision: \${{ steps.stage.outputs.decision }}
    steps:
      - uses: ${CHECKOUT}
        with: { persist-credentials: false }
      - name: Stage the candidate
        id: stage
        uses: OWNER/liftlock/actions/stage@SHA
        with: { candidate: "\${{ needs.build.outputs.candidate }}" }
${SETTINGS}

  promote:
    needs: [build, stage]
    if: needs.stage.outputs.decision == 'completed'
    runs-on: ubuntu-latest
    environment: { name: production, deployment: false } # waits here for the required reviewers
    permissions: { contents: write, deployments: write, actions: read }
    steps:
      - uses: ${CHECKOUT}
        with: { persist-credentials: false }
      - name: Promote the candidate to production
        uses: OWNER/liftlock/actions/promote@SHA
        with: { candidate: "\${{ needs.build.outputs.candidate }}", environment: production }
${SETTINGS}
`;

const CHECKOUT_STEP = `      - uses: ${CHECKOUT}
        with: { persist-credentials: false }`;

/** The form: everything that a person asks of an environment by hand. The README shows it as it stands here. */
export const PROMOTE_YML = `name: promote
run-name: \${{ inputs.intent }} \${{ inputs.to }} · \${{ inputs.environment }}

on:
  workflow_dispatch:
    inputs:
      intent:
        description: What to do
        type: choice
        required: true
        options: [rollback, redeploy, promote, hotfix, adopt, yank, lock, unlock]
      environment:
        description: Where
        type: choice
        required: true
        options: [production, staging]
      to:
        description: A version, a digest, or "previous" for a rollback
      reason:
        description: Why, in one sentence

permissions: {}

jobs:
  second-review: # a hotfix needs one more approval, and each job waits for its own
    if: inputs.intent == 'hotfix'
    runs-on: ubuntu-latest
    environment: { name: "\${{ inputs.environment }}", deployment: false }
    permissions: {}
    steps: [{ run: "true" }]

  promote:
    needs: second-review
    if: "!failure() && !cancelled() && inputs.intent != 'lock' && inputs.intent != 'unlock'"
    runs-on: ubuntu-latest
    environment: { name: "\${{ inputs.environment }}", deployment: false } # waits here for its reviewers
    permissions: { contents: write, deployments: write, actions: read, issues: write }
    steps:
${CHECKOUT_STEP}
      - name: Do it
        uses: OWNER/liftlock/actions/promote@SHA
        with:
          intent: \${{ inputs.intent }}
          environment: \${{ inputs.environment }}
          to: \${{ inputs.to }}
          reason: \${{ inputs.reason }}
${SETTINGS}

  lock: # and unlock; without an environment, so nobody has to review it
    if: inputs.intent == 'lock' || inputs.intent == 'unlock'
    runs-on: ubuntu-latest
    permissions: { contents: write, deployments: write, actions: read }
    steps:
${CHECKOUT_STEP}
      - name: Lock or unlock
        uses: OWNER/liftlock/actions/promote@SHA
        with:
          intent: \${{ inputs.intent }}
          environment: \${{ inputs.environment }}
          reason: \${{ inputs.reason }}
`;
