import { BASE, IN_ONE_REALM, importJson, LIMITS } from './jest.base.mjs';

importJson();

const WHOLE = [
  'attacks',
  'crash',
  'examples',
  'histories',
  'interleaving',
  'package',
  'pipeline',
  'rehearsal',
  'tools',
];

/** Tests of single parts share a realm; those that play whole stories have one each. */
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
