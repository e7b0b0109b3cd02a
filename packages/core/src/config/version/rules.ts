import type { Violation } from '../violation.ts';
import type { VersionRules } from './schema.ts';

/** Characters and sequences that no ref name may hold (git-check-ref-format), in what is literal of the template. */
const NOT_IN_REFS = /[\0- \x7f~^:?*[\\]|\.\.|@\{|\/\/|\.lock$|\.$|\/$|^\/|^-/;

export function tagIsATemplate({ tag, versioning }: VersionRules): Violation[] {
  const path = ['version', 'tag'];
  if (count(tag, '{version}') !== 1)
    return [{ path, expected: 'a template that contains `{version}` once, such as `v{version}`' }];
  const components = count(tag, '{component}');
  if (versioning === 'independent' && components !== 1) {
    const expected =
      '`{component}` once as well, since each component has versions of its own: `{component}-v{version}`';
    return [{ path, expected }];
  }
  if (versioning !== 'independent' && components > 0) {
    return [{ path, expected: 'no `{component}`, or `versioning: independent`: one version has one tag' }];
  }
  const literal = tag.replace('{version}', '1').replace('{component}', 'a');
  const expected = 'a name that git allows for a tag, with no other placeholder than `{version}` and `{component}`';
  return NOT_IN_REFS.test(literal) || /[{}]/.test(literal) ? [{ path, expected }] : [];
}

/** The same place twice is a slip of copying: another one was meant. */
export function placesAreDifferent({ files }: VersionRules): Violation[] {
  const places = files.map(({ file, place }) => JSON.stringify([file, place]));
  return places.flatMap((place, i) =>
    places.indexOf(place) === i
      ? []
      : [
          {
            path: ['version', 'files', i],
            found: 'the same place in the same file a second time',
            expected: 'each place only once',
          },
        ],
  );
}

/** With one version, every file gets that, whatever component it belongs to. */
export function filesNameOwnersOfVersions({ files, versioning }: VersionRules): Violation[] {
  if (versioning === 'independent') return [];
  return files.flatMap(({ component }, i) =>
    component === undefined
      ? []
      : [
          {
            path: ['version', 'files', i, 'component'],
            found: `\`component: ${component}\` with one version for all components`,
            expected: 'no `component`: it only has an effect with `versioning: independent`',
          },
        ],
  );
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}
