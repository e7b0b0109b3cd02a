import type { RuleBreach } from './rules.ts';
import type { Standards, WrittenStandards } from './standards.ts';

/** Fills in the defaults. Expects what `standardsBreaches` found nothing wrong with. */
export function normalizeStandards(written: WrittenStandards | undefined): Standards {
  const pattern = written?.version?.pattern;
  return {
    ...(pattern === undefined ? {} : { versionPattern: pattern }),
    testKinds: written?.testing?.kinds ?? [],
    sections:
      written?.changelog?.sections?.map(({ title, types, folded = false }) => ({
        title,
        types: types.map((type) => type.toLowerCase()),
        folded,
      })) ?? null,
    documentation: (written?.documentation ?? []).map(({ when, require = null }) => ({
      when: when.toLowerCase(),
      require,
    })),
  };
}

/** What `standards.changelog` and `standards.documentation` say and cannot mean. */
export function standardsBreaches(written: WrittenStandards | undefined): RuleBreach[] {
  return [...sectionBreaches(written), ...documentationBreaches(written)];
}

/** A type below two headings would be told twice. */
function sectionBreaches(written: WrittenStandards | undefined): RuleBreach[] {
  const seen = new Set<string>();
  return (written?.changelog?.sections ?? []).flatMap(({ types }, i) =>
    types.flatMap((type, j): RuleBreach[] => {
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

function documentationBreaches(written: WrittenStandards | undefined): RuleBreach[] {
  return (written?.documentation ?? []).flatMap(({ when, require }, i): RuleBreach[] => {
    const path = `standards.documentation[${i}]`;
    if (require === undefined) {
      const expected = '`require:` with a glob; only `when: breaking` asks for something without it';
      return when.toLowerCase() === 'breaking' ? [] : [{ path, found: `\`when: ${when}\` alone`, expected }];
    }
    const isInside = !require.startsWith('/') && !require.includes('\\') && !require.split('/').includes('..');
    if (isInside) return [];
    const expected = 'a glob inside the repository, with forward slashes';
    return [{ path: `${path}.require`, found: `"${require}"`, expected }];
  });
}
