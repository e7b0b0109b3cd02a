import fc from 'fast-check';
import compare from 'semver/functions/compare.js';
import { newestFirst } from './tag-line.ts';
import { inferTemplate, sortTags, tagOf, versionOfTag } from './tags.ts';

const number = fc.oneof(fc.nat({ max: 3 }), fc.nat());
const version = fc
  .tuple(number, number, number, fc.constantFrom('', '', '-rc.1', '-rc.10', '-rc.2', '-a-b.c', '+build', '-rc.1+x'))
  .map(([major, minor, patch, rest]) => `${major}.${minor}.${patch}${rest}`);

test('any version in any template is read back, and nothing else is', () => {
  fc.assert(
    fc.property(
      version,
      fc.constantFrom('v{version}', '{version}', 'a.b*{version}$', '{component}@{version}'),
      (text, template) => {
        expect(versionOfTag(template, tagOf(template, text, 'shop'), 'shop')).toBe(text);
        expect(versionOfTag(template, `x${tagOf(template, text, 'shop')}`, 'shop')).toBeNull();
      },
    ),
  );
});

test('the order is that of the specification, whatever order the names come in', () => {
  fc.assert(
    fc.property(fc.uniqueArray(version, { maxLength: 30 }), (versions) => {
      const names = versions.map((text) => `v${text}`);
      const tags = [...(sortTags(names, 'v{version}', [null]).lines.get(null) ?? [])];
      expect(tags).toHaveLength(versions.length);
      for (const [index, tag] of tags.slice(1).entries()) {
        const newer = tags[index] ?? tag;
        if (compare(newer.version, tag.version) < 0 || newestFirst(newer, tag) >= 0)
          throw new Error(`${newer.tag} ${tag.tag}`);
      }
    }),
  );
});

test('each tag belongs to the component whose name it holds, also where names begin alike', () => {
  const names = ['api-v1.0.0', 'api-v2-v3.0.0', 'web-v1.0.0', 'v1.0.0', 'api-v01.0.0'];
  const { lines, ignored } = sortTags(names, '{component}-v{version}', ['api', 'api-v2', 'web']);
  expect([...lines].map(([name, tags]) => [name, [...tags].map(({ tag }) => tag)])).toEqual([
    ['api', ['api-v1.0.0']],
    ['api-v2', ['api-v2-v3.0.0']],
    ['web', ['web-v1.0.0']],
  ]);
  expect(ignored.map(({ tag }) => tag)).toEqual(['v1.0.0', 'api-v01.0.0']);
});

test('bare versions are the template only where no tag follows the usual one', () => {
  expect(inferTemplate(['1.0.0'], 'v{version}')).toBe('{version}');
  expect(inferTemplate(['1.0.0', 'v0.1.0'], 'v{version}')).toBe('v{version}');
  expect(inferTemplate(['nightly'], 'v{version}')).toBe('v{version}');
});
