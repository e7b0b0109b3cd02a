import { parseConfig } from '@liftlock/core';
import { adviceOnVersions } from './versions.ts';

function adviceFor(pattern: string): string[] {
  const parsed = parseConfig(`version: { branches: { main: release, next: { prerelease: rc } } }
components: [{ name: app, artifacts: [x] }]
build: { steps: [{ name: pack, commands: [make] }] }
environments: [{ name: staging }]
standards: { version: { pattern: '${pattern}' } }`);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return adviceOnVersions({ ...parsed, placeOf: (...path) => parsed.placeOf(path) });
}

test('a pattern that allows none of the pre-releases of a branch', () => {
  expect(adviceFor(String.raw`^\d+\.\d+\.\d+$`)).toEqual([
    '.github/liftlock.yml:5:34: it allows no version such as 1.0.0-rc.1, so `build` holds everything from next. Allow pre-releases in the pattern, or remove next from `version.branches`.',
  ]);
});

test.each([String.raw`^\d+\.\d+\.\d+(-rc\.\d+)?$`, String.raw`^2\.`])(
  'none for %s, which allows them, or says nothing of them',
  (pattern) => {
    expect(adviceFor(pattern)).toEqual([]);
  },
);
