import type { ReleaseAsset } from '../../release/index.ts';
import { CANDIDATE, OTHER } from '../../testing/builders.ts';
import { isWhole } from './expected-release.ts';

test('an asset is whole only with the bytes, the size and the state that it must have', () => {
  const there = { name: 'a', state: 'uploaded', size: 3, digest: CANDIDATE } as ReleaseAsset;
  const expected = { name: 'a', digest: CANDIDATE, size: 3 };
  expect(isWhole(there, expected)).toBe(true);
  expect(isWhole({ ...there, digest: OTHER }, expected)).toBe(false);
  expect(isWhole({ ...there, state: 'starter' } as ReleaseAsset, expected)).toBe(false);
  expect(isWhole({ ...there, size: 2 }, expected)).toBe(false);
});
