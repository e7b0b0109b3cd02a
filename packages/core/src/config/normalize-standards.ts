import type { Standards, WrittenStandards } from './standards.ts';

/** Fills in the defaults. Expects what the rules found nothing wrong with. */
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
