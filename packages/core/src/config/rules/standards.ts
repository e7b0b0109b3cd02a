import type { WrittenStandards } from '../standards.ts';
import type { WrittenConfig } from '../written.ts';
import type { Breach } from './breach.ts';
import { isInside } from './paths.ts';

export function patternCompiles(config: WrittenConfig): Breach[] {
  const pattern = config.standards?.version?.pattern;
  if (pattern === undefined) return [];
  try {
    new RegExp(pattern, 'u');
    return [];
  } catch {
    return [{ path: 'standards.version.pattern', found: `"${pattern}"`, expected: 'a regular expression' }];
  }
}

/** What `standards.changelog` and `standards.documentation` say and cannot mean. */
export function standardsCanBeMeant({ standards }: WrittenConfig): Breach[] {
  return [...sectionBreaches(standards), ...documentationBreaches(standards)];
}

/** A type below two headings would be told twice. */
function sectionBreaches(written: WrittenStandards | undefined): Breach[] {
  const seen = new Set<string>();
  return (written?.changelog?.sections ?? []).flatMap(({ types }, i) =>
    types.flatMap((type, j): Breach[] => {
      const path = `standards.changelog.sections[${i}].types[${j}]`;
      const key = type.toLowerCase();
      if (key === 'unparsed') {
        return [
          { path, found: `"${type}"`, expected: '`version: { unparsed: section }` for a section of such commits' },
        ];
      }
      if (seen.has(key)) return [{ path, found: `"${type}" once more`, expected: 'each type in one section' }];
      seen.add(key);
      return [];
    }),
  );
}

function documentationBreaches(written: WrittenStandards | undefined): Breach[] {
  return (written?.documentation ?? []).flatMap(({ when, require }, i): Breach[] => {
    const path = `standards.documentation[${i}]`;
    if (require === undefined) {
      const expected = '`require:` with a glob; only `when: breaking` asks for something without it';
      return when.toLowerCase() === 'breaking' ? [] : [{ path, found: `\`when: ${when}\` alone`, expected }];
    }
    if (isInside(require)) return [];
    const expected = 'a glob inside the repository, with forward slashes';
    return [{ path: `${path}.require`, found: `"${require}"`, expected }];
  });
}
