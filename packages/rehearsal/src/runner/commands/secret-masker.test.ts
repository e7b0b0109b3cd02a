import { SecretMasker } from './secret-masker.ts';

function masker(...secrets: string[]): SecretMasker {
  const it = new SecretMasker();
  for (const secret of secrets) it.add(secret);
  return it;
}

const SECRET = `p'a"s<s>&w0rd/ü`;

test.each([
  ['as it is', SECRET],
  ['in base64', Buffer.from(SECRET).toString('base64')],
  ['in JSON', JSON.stringify(SECRET).slice(1, -1)],
  ['in a URL', 'p%27a%22s%3Cs%3E%26w0rd%2F%C3%BC'],
  ['in XML', 'p&apos;a&quot;s&lt;s&gt;&amp;w0rd/ü'],
  ['on a command line', SECRET.replaceAll('"', '\\"')],
  ['in an expression', SECRET.replaceAll("'", "''")],
])('a secret is masked %s', (_, form) => {
  expect(masker(SECRET).mask(`<${form}>`)).toBe('<***>');
});

test.each(['', 'a', 'ab', 'abc'])('a secret is masked in base64 behind %j', (before) => {
  const secret = 'correct horse battery';
  const encoded = Buffer.from(`${before}${secret}`).toString('base64');
  const masked = masker(secret).mask(encoded);
  expect(masked).toContain('***');
  const rest = Buffer.from(masked.replace('***', ''), 'base64').toString('latin1');
  expect(rest).not.toContain('horse');
});

test('each line of a secret is masked, and one letter is enough', () => {
  expect(masker('first line\nq\n').mask('first line, then q')).toBe('***, then ***');
});

test('secrets that overlap or touch become one mask', () => {
  expect(masker('abcd', 'cdef').mask('xabcdefx')).toBe('x***x');
  expect(masker('ab', 'cd').mask('xabcdx')).toBe('x***x');
});

test('a secret in quotes is masked without them', () => {
  expect(masker('"very-secret"').mask('very-secret')).toBe('***');
});

test('the empty secret masks nothing', () => {
  expect(masker('', '  ', '\n').mask('a b')).toBe('a b');
});

test('a long line is not cut within a secret', () => {
  const it = masker('0123456789');
  const text = `${'x'.repeat(50)}0123456789yyyyy`;
  const at = it.cutAt(text);
  expect(it.mask(text.slice(0, at)) + it.mask(text.slice(at))).toBe(`${'x'.repeat(50)}***yyyyy`);
  const halfRead = `${'x'.repeat(50)}01234`;
  expect(halfRead.slice(0, it.cutAt(halfRead))).not.toContain('0');
});
