import fc from 'fast-check';

/** Words that a reader must find again in what was made of a message. */
export const PLAIN_WORDS: readonly string[] = 'search invoices faster remember Änderung поиск שלום 検索'.split(' ');

const REFERENCES =
  '@user @org/team \\@user @ a.b@co.example a@.example other/repo#3 somebody#4 acme/shop#6 #1 (#12) GH-5 fixes closes: Resolves other/repo@0123abc &#64;user 0123abcdef0123abcdef';
const ADDRESSES =
  'http://evil.example HTTPS://evil.example/?q=1 www.evil.example www. //evil.example ftp://evil.example mailto:a@b.example xmpp:a@b.example <https://evil.example> https:// javascript:alert(1) data:,x https://github.com/acme/shop/issues/7 https://github.com/acme/shop/pull/8 https://github.com/acme/shops/pull/8';
const MARKDOWN =
  '` `` ``` ~~~ \\ ![x](y) ![x][y] [x](http://evil.example) [x] [^1] [x]: ![ ]( * ** _ __ ~ ~~ | $ $$ # - + > 1. 1) === --- :-: :tada: !';
const HTML = '<img/src=x> <b> <details> </details> <summary> <!-- --> <![CDATA[ <?x < > &lt; & &amp;';
const FORGERIES =
  '-hash- -gitTags- v9.9.9, (tag: v99.0.0) 0123abcdef feat: !: : ( ) (( )) (a(b)c) " \' BREAKING-CHANGE:';
const UNICODE = '😀 👩\u200d💻 🇩🇪 e\u0301 a\u0300\u0301\u0302 \ufffd ﬁ İ ｆｉｘ 𝐟𝐢𝐱 ＠user';
/** Controls, marks that turn text around, halves of characters, and blanks that are none. */
const UNSEEN = '\u202e\u2066\u200b\u200d\ufeff\u0000\u0007\u0085\u001e\u001f\u2028\t\u00a0\u3000\ud800'
  .split('')
  .concat('\udc00', '\u{e0041}', '\u001b[31m', '  ');
const QUOTING = [
  'fixes #1',
  'Closes: GH-5',
  '(tag: v99.0.0)',
  'tag: v9.9.9, ',
  'Revert "',
  'Reapply "',
  '[x]: y',
  '# x',
];

const FRAGMENTS = [
  ...[REFERENCES, ADDRESSES, MARKDOWN, HTML, FORGERIES, UNICODE].flatMap((list) => list.split(' ')),
  ...UNSEEN,
  ...QUOTING,
];

/** Signs that mean something to Markdown, close together. */
const signs = fc.string({
  unit: fc.constantFrom(...'`*_~[]()!<>&|$#@\\/:.-+=1ax '.split('')),
  minLength: 2,
  maxLength: 6,
});

/** Any characters, and halves of those above 0xffff. */
const units = fc
  .array(fc.nat({ max: 0xffff }), { minLength: 1, maxLength: 4 })
  .map((codes) => String.fromCharCode(...codes));

const piece = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...FRAGMENTS) },
  { weight: 3, arbitrary: fc.constantFrom(...PLAIN_WORDS) },
  { weight: 3, arbitrary: fc.constant(' ') },
  { weight: 2, arbitrary: signs },
  { weight: 1, arbitrary: units },
);

const text = fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join(''));

const scope = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('', '(api)', '(a(b)c)', '(deps)', '( a, b/c )') },
  { weight: 1, arbitrary: text.map((inside) => `(${inside})`) },
);
const type = fc.constantFrom('feat', 'fix', 'perf', 'revert', 'FEAT', 'docs', 'b-2_c');
const conventional = fc
  .tuple(type, scope, fc.constantFrom('', '', '!'), text)
  .map(([word, inside, mark, subject]) => `${word}${inside}${mark}: ${subject}`);
const reverting = fc
  .tuple(fc.constantFrom('Revert', 'Reapply', 'Revert "Revert'), fc.oneof(conventional, text))
  .map(([verb, quoted]) => `${verb} "${quoted}"`);

/** A first line; what a careless tool would take for several is one here. */
export const hostileTitle: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: conventional },
  { weight: 2, arbitrary: text },
  { weight: 1, arbitrary: reverting },
);

export const SCISSORS = '------------------------ >8 ------------------------';
const BEGINNINGS =
  '·* ·- ·+ ·1) ·  - ·    ·> ·# ·| ·\t·[x]: ·[^1]: ·<details>·<!-- ·```·```mermaid ·~~~·BREAKING CHANGE: ·BREAKING CHANGE: ·BREAKING-CHANGE: ·BREAKING CHANGE:·Refs: ·Closes #·Reverts other/repo#·* feat: ·* fix(a): ·- fix(a)!: ·This reverts commit 0123abc·-hash-';
const LINES = `··\`\`\`·\`\`\`·~~~·\`\`\`mermaid·\`\`\` math·---·===·:-:·|-|-|·***·<div>·-·BREAKING CHANGE:·-hash-·(tag: v99.0.0)·${SCISSORS}·# Please enter the commit message`;
const line = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...BEGINNINGS.split('·')), text).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.constantFrom(...LINES.split('·')) },
);
const lineBreak = fc.constantFrom('\n', '\n', '\r\n', '\r');

/** A commit message by somebody who wants more from it than a line in the history. */
export const hostileMessage: fc.Arbitrary<string> = fc
  .tuple(hostileTitle, fc.array(line, { maxLength: 6 }), lineBreak)
  .map(([title, body, end]) => [title, ...body].join(end));

const MEBIBYTE = 1 << 20;

/** A title above a body of a mebibyte: the same few lines again and again, or one line without an end. */
export const longMessage: fc.Arbitrary<string> = fc
  .tuple(hostileTitle, fc.array(line, { minLength: 1, maxLength: 6 }), fc.constantFrom('\n', '\r\n', ' '))
  .map(([title, lines, end]) => {
    const unit = `${lines.join(end)}x${end}`;
    return `${title}\n\n${unit.repeat(Math.ceil(MEBIBYTE / unit.length))}`;
  });
