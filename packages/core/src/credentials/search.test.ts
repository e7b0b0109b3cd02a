import fc from 'fast-check';
import { CREDENTIAL_RULES, credentialsIn } from './rules.ts';
import { CredentialSearch } from './search.ts';
import { EXAMPLES } from '../testing/credentials.ts';

/** Rule and offset of what is found in a text that comes in pieces of this size. */
function found(text: string, size = text.length): string[] {
  const [search, bytes] = [new CredentialSearch(), Buffer.from(text, 'latin1')];
  // As a reader does it: every piece in the same place.
  const place = Buffer.alloc(size);
  for (let at = 0; at < bytes.length; at += size)
    search.take(place.subarray(0, bytes.copy(place, 0, at, Math.min(at + size, bytes.length))));
  return search.found.map(({ rule, at }) => `${rule.id} ${at}`);
}

describe('a search for credentials in bytes', () => {
  test.each(EXAMPLES)('finds %s wherever it stands: %s', (id, text) => {
    for (let before = 0; before < 12; before += 1)
      expect(found(`${'='.repeat(before)}${text}`)).toEqual([`${id} ${before}`]);
    expect(found(`${'='.repeat(5000)}${text}\n${'='.repeat(5000)}`)).toEqual([`${id} 5000`]);
  });

  test.each(EXAMPLES)('finds %s where one piece ends and the next begins: %s', (id, text) => {
    for (const size of [1, 2, 3, 7, 64, 130]) expect(found(`==${text}\n===`, size)).toEqual([`${id} 2`]);
    for (let cut = 1; cut < text.length; cut += 1)
      expect(found(`${'='.repeat(200 - cut)}${text}\n`, 200)).toEqual([`${id} ${200 - cut}`]);
  });

  test('names the first one of each rule', () => {
    const [github, npm] = [`ghp_${'a'.repeat(36)}`, `npm_${'a'.repeat(36)}`];
    expect(found(`=${github}=${npm}=${github}`)).toEqual(['github-token 1', `npm-token ${github.length + 2}`]);
  });

  test('finds what the rules find in the whole text, in any text and in pieces of any size', () => {
    const parts = EXAMPLES.flatMap(([, text]) => [
      text,
      `${text}\n`,
      text.slice(0, 4),
      text.slice(-9),
      text.slice(0, -1),
    ]);
    const words = fc.constantFrom(
      ...parts,
      ' ',
      '\n',
      'k_li',
      'AKIA',
      '\u0000',
      '\u00ff',
      '='.repeat(1023),
      'x'.repeat(130),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), fc.integer({ min: 130, max: 3000 }), (all, size) => {
        const text = ` ${all.join(' ')} `;
        const first = new Set(credentialsIn(text).map(({ rule }) => rule.id));
        expect(new Set(found(text, size).map((one) => one.split(' ')[0]))).toEqual(first);
      }),
    );
  });

  test('knows each rule by a mark that all of its matches have', () => {
    for (const { id, pattern, mark } of CREDENTIAL_RULES) {
      const marked = new RegExp(mark.map((one) => `[${one.replace('-', '\\-')}]`).join(''));
      const matching = EXAMPLES.filter(([rule, text]) => rule === id && new RegExp(pattern).test(text));
      expect(matching.map(([, text]) => text.slice(0, 40).search(marked) >= 0)).not.toContain(false);
      expect(matching).not.toEqual([]);
    }
  });
});
