import * as catalogue from '../catalogue/steps.ts';
import type { Examples } from './example.ts';

export const STEPS: Examples<typeof catalogue> = {
  stepFailed: [
    catalogue.stepFailed('build', 'pack', 'exited with code 2', 'npm error Missing script: "pack"'),
    catalogue.stepFailed('deploy', 'roll out', 'exited with code 1', ''),
  ],
  stepTimedOut: [
    catalogue.stepTimedOut('deploy', 'roll out', '10m', 'Waiting for deployment "api" to finish …'),
    catalogue.stepTimedOut('build', 'pack', '30m', ''),
  ],
  validationFailed: [
    catalogue.validationFailed(
      { name: 'health', found: 'It answered 503.', expected: 'Status 200.', lasts: false },
      { version: '1.4.0', environment: 'staging' },
    ),
    catalogue.validationFailed(
      {
        name: 'health',
        found: 'There is no address for `api.stagign.acme.dev`.',
        expected: 'Status 200.',
        lasts: true,
      },
      { version: '1.4.0', environment: 'staging' },
    ),
  ],
  cancelled: [catalogue.cancelled('roll out')],
  missingInput: [catalogue.missingInput('environment', 'The input `environment` is empty.', 'A name.')],
  invalidEnvironmentInput: [catalogue.invalidEnvironmentInput(''), catalogue.invalidEnvironmentInput('x'.repeat(256))],
  twoTargets: [catalogue.twoTargets()],
  invalidIntentInput: [catalogue.invalidIntentInput('undo')],
  unknownEnvironment: [catalogue.unknownEnvironment('prod', ['staging', 'production'])],
  unexpected: [catalogue.unexpected("Cannot read properties of undefined (reading 'id')")],
  testsFailed: [
    catalogue.testsFailed('unit', '1 of 3 tests failed', 'AssertionError: expected 3 to be 4', {
      commands: ['npm ci', 'npm test'],
      folder: '.',
    }),
    catalogue.testsFailed('unit', 'it exited with code 3', '', { commands: ['npm test'], folder: 'packages/api' }),
    catalogue.testsFailed('unit', 'it exited with code 3', '', {
      commands: Array(21).fill('true') as string[],
      folder: '.',
    }),
  ],
  parityProbeFailed: [
    catalogue.parityProbeFailed('postgres', 'it printed nothing'),
    catalogue.parityProbeFailed('postgres', 'it exited with code 1'),
  ],
  parityProbeSecret: [catalogue.parityProbeSecret('postgres')],
  stepOutputInvalid: [catalogue.stepOutputInvalid('snapshot', '"backup=orders-7"')],
  stepOutputSecret: [catalogue.stepOutputSecret('snapshot')],
};
