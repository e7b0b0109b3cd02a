import { BASE, IN_ONE_REALM, importJson, keepTemporaryFilesInMemory, LIMITS } from './jest.base.mjs';

importJson();
keepTemporaryFilesInMemory();

const WHOLE = ['crash', 'examples', 'interleaving', 'package', 'rehearsal', 'tools'];

/** Tests of parts share a realm, which saves a quarter of their time; those that play whole stories have one each. */
export default {
  ...LIMITS,
  projects: [
    {
      ...BASE,
      ...IN_ONE_REALM,
      testPathIgnorePatterns: [...BASE.testPathIgnorePatterns, ...WHOLE.map((name) => `<rootDir>/test/${name}/`)],
    },
    { ...BASE, testMatch: WHOLE.map((name) => `<rootDir>/test/${name}/**/*.test.ts`) },
  ],
};
