// Tests sit beside the code they describe; what spans packages lives in test/.
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/jest.strip.mjs' },
  testMatch: ['<rootDir>/{packages,actions}/*/src/**/*.test.ts', '<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
  modulePathIgnorePatterns: ['<rootDir>/(packages|actions)/[^/]+/\\.build/'],
  cacheDirectory: '<rootDir>/.jest-cache',
  testTimeout: 60_000,
  maxWorkers: '100%',
};
