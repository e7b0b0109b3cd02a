import type * as G from '@jest/globals';

declare global {
  const describe: typeof G.describe;
  const test: typeof G.test;
  const expect: typeof G.expect;
  const beforeEach: typeof G.beforeEach;
  const afterEach: typeof G.afterEach;
  const beforeAll: typeof G.beforeAll;
  const afterAll: typeof G.afterAll;
}
