import { readFileSync } from 'node:fs';
import {
  check,
  changed,
  config,
  type Files,
  PRODUCTION,
  PROMOTE_IF,
  PUSH,
  README,
  SAMPLE,
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

describe('files that are sound have no problem', () => {
  test.each<[string, Files]>([
    ['of the README', README],
    ['of the sample', SAMPLE],
    [
      'of this repository',
      {
        config: readFileSync('.github/liftlock.yml', 'utf8'),
        workflow: readFileSync('.github/workflows/release.yml', 'utf8'),
      },
    ],
    [
      'with two approvals and two jobs that ask',
      changed(README, {
        config: [[PRODUCTION, '- { name: production, after: [staging], release: true, approvals: { count: 2 } }']],
        workflow: [['  promote:\n    needs: [build, stage]', EMPTY_JOB]],
      }),
    ],
    [
      'with lines that only publish',
      changed(README, {
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
      changed(README, {
        workflow: [
          [
            '  promote:',
            `  old:\n    if: github.event_name == 'workflow_dispatch'\n    runs-on: ubuntu-latest\n    steps: [{ run: "true" }]\n  promote:`,
          ],
        ],
      }),
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
