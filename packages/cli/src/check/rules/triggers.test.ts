import { GATES } from '@liftlock/core';
import {
  changed,
  check,
  type Expected,
  rowOf,
  type Files,
  PRODUCTION,
  PROMOTE_WITH,
  PUSH,
  LIBRARY,
  workflow,
} from '../testing/two-files.ts';

const DEPLOY = 'deploy: [{ name: go, commands: [./deploy] }]';

describe('what starts a release', () => {
  test.each<[string, Files, Expected]>([
    ['a pushed tag', workflow([PUSH, 'on: { push: { tags: ["v*"] } }']), { 'not-a-branch': PUSH }],
    ['a release', workflow([PUSH, 'on: { release: { types: [published] } }']), { 'not-a-branch': PUSH }],
    ['every push', workflow([PUSH, 'on: push']), { 'not-a-branch': PUSH, 'branch-not-allowed': 'branches: [main]' }],
    ['a pull request', workflow([PUSH, 'on: [pull_request]']), { 'untrusted-event': PUSH }],
    [
      'two branches of which one can be the default',
      workflow([PUSH, 'on: { push: { branches: [main, develop] } }']),
      {
        'branch-not-allowed': "github.ref == 'refs/heads/main'",
      },
    ],
    [
      'branches that release nothing',
      changed(LIBRARY, {
        config: [[PRODUCTION, `${PRODUCTION}\nversion: { branches: { main: release } }`]],
        workflow: [[PUSH, 'on: { push: { branches: [master] } }']],
      }),
      { 'trigger-releases-nothing': 'on: { push: { branches: ["main"] } }' },
    ],
    [
      'pre-releases for production',
      changed(LIBRARY, {
        config: [[PRODUCTION, `${PRODUCTION}\nversion: { branches: { main: release, next: { prerelease: next } } }`]],
        workflow: [[PUSH, 'on: { push: { branches: [main, next] } }']],
      }),
      { 'branch-not-allowed': "if: needs.stage.outputs.decision == 'completed' && github.ref == 'refs/heads/main'" },
    ],
    [
      'a maintenance line that deploys over main',
      changed(LIBRARY, {
        config: [
          [
            PRODUCTION,
            `- { name: production, after: [staging], release: true, ${DEPLOY} }\nversion: { branches: { main: release, "1.x": maintenance } }`,
          ],
        ],
        workflow: [[PUSH, 'on: { push: { branches: [main, "1.x"] } }']],
      }),
      { 'lines-share-environment': 'branches: ["main"] for production' },
    ],
    [
      'an input that may be empty',
      changed(LIBRARY, {
        workflow: [
          [PUSH, 'on: { workflow_dispatch: { inputs: { candidate: { type: string } } } }'],
          [PROMOTE_WITH, 'with: { candidate: "${{ inputs.candidate }}", environment: production }'],
        ],
      }),
      { 'input-may-be-empty': 'inputs: { candidate: { type: string, required: true } }' },
    ],
    [
      'an input that a push does not have',
      workflow([PROMOTE_WITH, 'with: { candidate: "${{ inputs.candidate }}", environment: production }']),
      {
        'input-may-be-empty': 'workflow_dispatch',
      },
    ],
  ])('%s is a problem', async (_, files, expected) => {
    expect(await rowOf(files, expected)).toEqual(expected);
  });

  test.each([
    ['push', 'schedule: [{ cron: "0 4 * * 1" }]', 'repository_dispatch:', 'merge_group:', 'workflow_dispatch:'],
    ['pull_request:', 'issues:', 'pull_request_target:', 'discussion:', 'create:', 'fork:', 'watch:', 'check_run:'],
  ])('is trusted as the gate trusts it: %s', async (...events) => {
    const gate = GATES.find(({ name }) => name === 'is-trusted-event');
    for (const event of events) {
      const name = event.replace(/:.*/, '');
      const facts = { event: { event: name } } as Parameters<NonNullable<typeof gate>['decide']>[0];
      const on = event.endsWith(':') ? `on: ${name}` : name === event ? PUSH : `on: { ${event} }`;
      const codes = (await check(workflow([PUSH, `${on} `]))).map(({ code }) => code);
      expect({ name, trusted: !codes.includes('untrusted-event') }).toEqual({
        name,
        trusted: gate?.decide(facts).decision === 'pass',
      });
    }
  });
});
