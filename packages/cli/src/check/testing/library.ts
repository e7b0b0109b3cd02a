/** The two files of a small library, as somebody has copied them from the README and filled them in. */

const SHA = 'a'.repeat(40);

export const LIBRARY_YML = `components: [{ name: app, path: ., artifacts: ["dist/*.tgz"] }]
build: { steps: [{ name: pack, commands: [npm ci, npm version --no-git-tag-version $LIFTLOCK_VERSION, mkdir -p dist, npm pack --pack-destination dist] }] }
test: { suites: [{ name: unit, kind: unit, commands: [npm ci, npm test] }] }
environments:
  - { name: staging }
  - { name: production, after: [staging], release: true }
`;

export const LIBRARY_WORKFLOW = `name: release
on: { push: { branches: [main] } }
permissions: {}
jobs:
  build:
    runs-on: ubuntu-latest
    permissions: { contents: read }
    outputs:
      candidate: \${{ steps.build.outputs.candidate }}
      release-needed: \${{ steps.build.outputs.release-needed }}
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with: { fetch-depth: 0, persist-credentials: false }
      - id: build
        uses: acme/liftlock/actions/build@${SHA}
  test:
    needs: build
    if: needs.build.outputs.release-needed == 'true'
    runs-on: ubuntu-latest
    permissions: { contents: read }
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with: { persist-credentials: false }
      - uses: acme/liftlock/actions/test@${SHA}
        with: { candidate: "\${{ needs.build.outputs.candidate }}" }
  stage:
    needs: [build, test]
    runs-on: ubuntu-latest
    environment: { name: staging, deployment: false }
    concurrency: { group: liftlock/staging, queue: max }
    permissions: { contents: write, deployments: write, actions: read }
    outputs: { decision: "\${{ steps.stage.outputs.decision }}" }
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with: { persist-credentials: false }
      - id: stage
        uses: acme/liftlock/actions/stage@${SHA}
        with: { candidate: "\${{ needs.build.outputs.candidate }}" }
  promote:
    needs: [build, stage]
    if: needs.stage.outputs.decision == 'completed'
    runs-on: ubuntu-latest
    environment: { name: production, deployment: false } # GitHub waits here for the reviewers
    permissions: { contents: write, deployments: write, actions: read }
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with: { persist-credentials: false }
      - uses: acme/liftlock/actions/promote@${SHA}
        with: { candidate: "\${{ needs.build.outputs.candidate }}", environment: production }
`;
