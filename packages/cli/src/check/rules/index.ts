import type { Problem } from '@liftlock/core';
import type { Pipeline } from '../pipeline.ts';
import { actions } from './actions.ts';
import { earlierEnvironmentsComeFirst } from './after.ts';
import { enoughJobsAsk } from './approvals.ts';
import { branches } from './branches.ts';
import { candidate } from './candidate.ts';
import { checkout, history } from './checkout.ts';
import { componentsAreNamed } from './components.ts';
import { nothingIsMissingLater } from './contracts.ts';
import { dispatchInputs } from './dispatch.ts';
import { environmentsAgree } from './environments.ts';
import { inputsAreDeclared, requiredInputs, suitesExist } from './inputs.ts';
import { intentsAreKnown, intentsHaveWhatTheyNeed } from './intents.ts';
import { jobOutputs } from './job-outputs.ts';
import { everyEnvironmentHasAJob } from './ladder.ts';
import { linesHaveAnOrder } from './lines.ts';
import { jobsAreNeeded } from './needs.ts';
import { nothingToRelease } from './nothing-to-release.ts';
import { partsAreKnown, partsAreMerged } from './parts.ts';
import { permissions } from './permissions.ts';
import { placeholders } from './placeholders.ts';
import { candidateIsAttested } from './provenance.ts';
import type { Rule } from './rule.ts';
import { settings } from './settings.ts';
import { stageDoesNotRelease } from './stage-releases.ts';
import { stepOutputs } from './step-outputs.ts';
import { testKindsExist, testsComeFirst } from './tests.ts';
import { triggers } from './triggers.ts';

const RULES: readonly Rule[] = [
  // The configuration itself.
  testKindsExist,
  linesHaveAnOrder,
  nothingIsMissingLater,
  // What starts the workflow, and what it uses.
  triggers,
  branches,
  placeholders,
  actions,
  inputsAreDeclared,
  requiredInputs,
  suitesExist,
  componentsAreNamed,
  dispatchInputs,
  intentsAreKnown,
  intentsHaveWhatTheyNeed,
  permissions,
  history,
  checkout,
  // What jobs hand to each other.
  jobsAreNeeded,
  stepOutputs,
  jobOutputs,
  partsAreKnown,
  partsAreMerged,
  candidateIsAttested,
  candidate,
  nothingToRelease,
  // The ladder.
  everyEnvironmentHasAJob,
  earlierEnvironmentsComeFirst,
  stageDoesNotRelease,
  testsComeFirst,
  environmentsAgree,
  enoughJobsAsk,
  settings,
];

/** Everything that the configuration and the workflows decide against a run, before anything runs. */
export function pipelineProblems(pipeline: Pipeline): Problem[] {
  return RULES.flatMap((rule) => rule(pipeline));
}
