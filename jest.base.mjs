// Tests sit beside the code they describe; what spans packages lives in test/.
export const BASE = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$|/@actions/workflow-parser/.*-schema\\.js$': '<rootDir>/jest.strip.mjs' },
  transformIgnorePatterns: ['/node_modules/(?!@actions/workflow-parser/)'],
  testMatch: ['<rootDir>/{packages,actions}/*/src/**/*.test.ts', '<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
  modulePathIgnorePatterns: ['<rootDir>/(packages|actions)/[^/]+/\\.build/'],
  cacheDirectory: '<rootDir>/.jest-cache',
};

/** In one realm with Node's own type stripping: several times faster where a test is mostly the loading of its modules. */
export const IN_ONE_REALM = {
  extensionsToTreatAsEsm: [],
  transform: {},
  runner: 'jest-light-runner',
  setupFilesAfterEnv: ['<rootDir>/jest.time-limit.mjs'],
};

export const LIMITS = { testTimeout: 60_000, maxWorkers: '100%' };

/** Workers start their own Node, and only its environment reaches them. */
export function importJson() {
  const hook = new URL('packages/tooling/bin/json-imports.mjs', import.meta.url);
  process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --import=${hook}`.trim();
}
