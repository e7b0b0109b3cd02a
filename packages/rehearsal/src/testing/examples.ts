import { LiftlockError, type Problem } from '@liftlock/core';
import { REHEARSAL_REASONS } from '../kernel/reasons.ts';
import { portInUse } from '../page/open-page.ts';
import * as problems from '../rehearse/problems.ts';
import { readRehearsalFile } from '../rehearse/rehearsal-file.ts';
import { readScenario } from '../scenario/parse-scenario.ts';
import { emptyScenario, noScenarios, scenarioMissing } from '../scenario/problems.ts';

export { REHEARSAL_REASONS };

function rehearsalFileProblems(text: string): readonly Problem[] {
  try {
    readRehearsalFile(text);
    return [];
  } catch (error) {
    return error instanceof LiftlockError ? error.problems : [];
  }
}

const WORKFLOW = '.github/workflows/release.yml';

export const REHEARSAL_EXAMPLES: readonly Problem[] = [
  problems.notOnBranch('shop'),
  problems.repositoryOfAnotherUser('shop', "fatal: detected dubious ownership in repository at '/srv/shop'"),
  problems.noWorkflow('shop', []),
  problems.noWorkflow('shop', ['.github/workflows/lint.yml']),
  problems.severalWorkflows([WORKFLOW, '.github/workflows/publish.yml']),
  problems.nothingStarted([
    { path: WORKFLOW, why: 'its `paths` match no file of the push' },
    { path: '.github/workflows/publish.yml', why: 'its `on.push` names tags only' },
  ]),
  problems.tooManyRuns(WORKFLOW, 50),
  problems.workflowMissing(WORKFLOW),
  ...problems.workflowFaulty(WORKFLOW, [{ line: 12, column: 5, message: "Unexpected value 'run-on'" }]),
  ...problems.notRehearsable(WORKFLOW, [
    {
      what: 'runs-on',
      job: 'build',
      line: 14,
      column: 14,
      message: 'Job build runs on windows-latest.',
      remedy: 'Run the job on ubuntu-latest, or rehearse another workflow.',
    },
  ]),
  ...rehearsalFileProblems('stub: { owner/name: }\n'),
  problems.mergeConflict('3f2a9c1d', '9b8c7d6e'),
  problems.branchUnknown('mian'),
  problems.fileUnreadable(
    '--payload event.json',
    'The file is not JSON: Unexpected end of JSON input',
    'a JSON object',
  ),
  problems.nobodyToReview(['production']),
  problems.secretNotSet('DEPLOY_TOKEN'),
  problems.keepFolderNotEmpty('out'),
  portInUse(8080),
  problems.releaseMissed(WORKFLOW, {
    version: '1.4.0',
    skipped: [{ job: 'test', why: "its `if: needs.build.outputs.release-needed == 'true'` is false" }],
    missing: [
      {
        why: '`build` does not pass on the output `release-needed` of its step',
        job: 'build',
        key: 'outputs',
        lines: ['release-needed: ${{ steps.build.outputs.release-needed }}'],
      },
    ],
  }),
  problems.releaseMissed(WORKFLOW, {
    version: '1.4.0',
    skipped: [{ job: 'promote', why: "its `if: github.ref == 'refs/heads/master'` is false" }],
    missing: [],
  }),
  problems.candidateNotUsed(WORKFLOW, '1.4.0'),
  noScenarios('.github/rehearsals'),
  scenarioMissing('rollback.yml'),
  emptyScenario('rollback.yml'),
  ...readScenario('rollback.yml', 'name: [').problems,
  ...readScenario('rollback.yml', 'name: a rollback\nstpes: []\n').problems,
];
