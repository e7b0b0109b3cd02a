import { assetNameProblem, collidingNames } from './names.ts';

describe('the name of an asset', () => {
  test.each(['a', 'api-1.4.0.tgz', 'api_1.4.0+build.7.zip', '-', 'A'.repeat(200), 'candidate.json.sig'])(
    'may be %s',
    (name) => {
      expect(assetNameProblem(name)).toBeUndefined();
    },
  );

  test.each(['candidate.json', 'evidence.json', 'RELEASE_NOTES.md'])(
    'may not be %s: the release itself has it',
    (name) => {
      expect(assetNameProblem(name)).toContain('taken');
    },
  );

  test.each([
    '',
    '.hidden',
    'a b',
    'a/b',
    'ä.txt',
    'a\n',
    'a:b',
    'a?',
    'end.',
    '..',
    '.',
    'a\u202e',
    'A'.repeat(201),
    '日本.zip',
  ])('may not be "%s": GitHub would rename it', (name) => {
    expect(assetNameProblem(name)).toContain('rename');
  });

  test('is each name once', () => {
    expect(collidingNames(['a', 'b', 'a', 'c', 'a', 'c'])).toEqual(['a', 'c']);
    expect(collidingNames(['a', 'A'])).toEqual([]);
  });
});
