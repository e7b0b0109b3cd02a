import { COMPOSITE_ACTIONS } from './composite-actions.ts';
import type { Contract } from './contract.ts';
import { EXPRESSIONS } from './expressions.ts';
import { FILE_COMMANDS } from './file-commands.ts';
import { ACTION_INPUTS, DISPATCH_INPUTS } from './inputs.ts';
import { MASKS } from './masks.ts';
import { JOB_NAMES, MATRICES, STRATEGIES } from './matrix.ts';
import { CALLED_PERMISSIONS, PERMISSIONS } from './permissions.ts';
import { CALL_INPUTS, CALL_OUTPUTS, CALL_SECRETS } from './reusable-workflows.ts';
import { JOB_CONDITIONS, STEP_CONDITIONS } from './status-functions.ts';
import { WORKFLOW_COMMANDS } from './workflow-commands.ts';

const AREAS: Readonly<Record<string, readonly Contract<unknown, unknown>[]>> = {
  'composite actions': [COMPOSITE_ACTIONS],
  expressions: [EXPRESSIONS],
  'file commands': [FILE_COMMANDS],
  inputs: [ACTION_INPUTS, DISPATCH_INPUTS],
  masks: [MASKS],
  matrix: [MATRICES, JOB_NAMES, STRATEGIES],
  permissions: [PERMISSIONS, CALLED_PERMISSIONS],
  'reusable workflows': [CALL_INPUTS, CALL_OUTPUTS, CALL_SECRETS],
  'status functions': [STEP_CONDITIONS, JOB_CONDITIONS],
  'workflow commands': [WORKFLOW_COMMANDS],
};

const CASES = Object.values(AREAS).flat(2);
const SOURCE =
  /^https:\/\/(?:docs\.github\.com\/en\/\S+|github\.com\/actions\/runner\/(?:issues\/\d+|blob\/v2\.336\.0\/src\/\S+ \(.+\))|github\.com\/actions\/languageservices\/blob\/main\/\S+)$/;

test('the contract has at least 300 cases, and each area at least 20', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(300);
  for (const contracts of Object.values(AREAS)) expect(contracts.flat().length).toBeGreaterThanOrEqual(20);
});

test('each case has a source', () => {
  expect(CASES.map(({ source }) => source).filter((source) => !SOURCE.test(source))).toEqual([]);
});

test('no case of a contract is there twice', () => {
  for (const contract of Object.values(AREAS).flat()) {
    const names = contract.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  }
});
