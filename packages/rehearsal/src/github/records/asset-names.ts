/**
 * "GitHub renames asset filenames that have special characters, non-alphanumeric characters, and leading or trailing
 * periods" (REST, "Upload a release asset"): letters are written in ASCII (travis-ci/dpl#821), `@` stays
 * (electron/forge#1761), runs of anything else become one period, and a leading one is written `default.`
 * (softprops/action-gh-release, its tests).
 */
export function assetName(requested: string): string {
  const plain = inAscii(requested)
    .replaceAll(/[^\w.+@-]+/g, '.')
    .replaceAll(/\.{2,}/g, '.')
    .replace(/\.$/, '');
  return plain.startsWith('.') ? `default${plain}` : plain;
}

/** Letters of Latin-1 and Latin Extended-A that are no letter with a mark, as Rails writes them. */
const LIGATURES: Readonly<Record<string, string>> = {
  Æ: 'AE',
  æ: 'ae',
  Œ: 'OE',
  œ: 'oe',
  Ĳ: 'IJ',
  ĳ: 'ij',
  Ŋ: 'NG',
  ŋ: 'ng',
  Þ: 'Th',
  þ: 'th',
  ß: 'ss',
  Ð: 'D',
  ð: 'd',
  Đ: 'D',
  đ: 'd',
  Ħ: 'H',
  ħ: 'h',
  ı: 'i',
  ĸ: 'k',
  Ŀ: 'L',
  ŀ: 'l',
  Ł: 'L',
  ł: 'l',
  Ø: 'O',
  ø: 'o',
  Ŧ: 'T',
  ŧ: 't',
};

/** Alphabets beyond those two ranges have no letters in ASCII, and become what other characters become. */
function inAscii(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\u00C0-\u017F]/g, (letter) => LIGATURES[letter] ?? letter.normalize('NFD').replaceAll(/\p{M}/gu, ''));
}
