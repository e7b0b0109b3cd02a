/** Every section with most of its keys, as an example shows them. `check` finds four contradictions in it. */
export const WHOLE = String.raw`version:
  scheme: semver
  tag: v{version}
  versioning: unified
  initial: 0.1.0
  branches: { main: release, next: { prerelease: next }, "release/*": maintenance }
components:
  - name: web
    artifacts: ["web/*.tgz"]
  - name: api
    path: services/api
    artifacts: ["dist/*.tgz", { oci: ghcr.io/acme/api, digest-file: dist/api.digest }]
    config: { replicas: 3 }
    dependencies: [{ component: web, version: ^1.0.0 }]
build:
  steps: [{ name: compile, commands: [npm ci, npm run build], timeout: 10m }]
test:
  suites:
    - { name: unit, kind: unit, commands: [npm test], reports: { junit: reports/*.xml, coverage: coverage/lcov.info }, require: { coverage: 80 } }
    - { name: load, kind: performance, commands: [npm run bench], reports: { metrics: bench.json }, require: { p95_ms: { max: 120, regression: 10% } } }
    - { name: scan, kind: security, commands: [npm run scan], reports: { sarif: "*.sarif" }, require: { severity: medium } }
environments:
  - name: staging
    tier: staging
    url: https://staging.acme.dev
    requires: { variables: [API_URL], secrets: [DB_PASSWORD] }
    data: [{ name: snapshot, commands: [./db snapshot], rollback: [{ commands: [./db restore] }] }]
    deploy: [{ name: roll out, commands: [./deploy staging], timeout: 5m, rollback: [{ commands: [./deploy staging --previous] }] }]
    validate: [{ name: health, http: { url: "https://staging.acme.dev/health", status: 200 }, interval: 5s, count: 5, failure-limit: 1 }]
  - name: production
    tier: prod
    after: [staging]
    branches: [main]
    soak: 30m
    approvals: { count: 1, not-the-author: true }
    freeze: [{ cron: "0 17 * * FRI", duration: 63h, timezone: Europe/Berlin }]
    deploy: [{ name: roll out, commands: [./deploy production] }]
    validate: [{ name: smoke, commands: [./smoke] }]
    release: after
standards:
  version: { pattern: "^\\d+\\.\\d+\\.\\d+$" }
  changelog: { sections: [{ title: News, types: [Feat] }, { title: Chores, types: [chore], folded: true }] }
  documentation: [{ when: feat, require: "docs/**" }, { when: breaking, require: "docs/upgrading/**" }]
  testing: { kinds: [unit, integration, security] }
  approval: { production: 2 }
`;

/** The same, as `check` asks for it: suites of every kind that the standards require, one line and one contract for both environments. */
export const SOUND_WHOLE = [
  ['{ title: Chores,', '{ title: Repaired, types: [fix] }, { title: Chores,'],
  [
    '    - { name: load',
    '    - { name: packed, kind: integration, commands: [npm run integration] }\n    - { name: load',
  ],
  ['    tier: staging\n', '    tier: staging\n    branches: [main]\n'],
  ['    tier: prod\n', '    tier: prod\n    requires: { variables: [API_URL], secrets: [DB_PASSWORD] }\n'],
].reduce((text, [part = '', by = '']) => text.replace(part, by), WHOLE);
