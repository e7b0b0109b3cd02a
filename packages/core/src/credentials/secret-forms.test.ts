import fc from 'fast-check';
import { revealsSecret } from './secret-forms.ts';

const bytes = (text: string) => Buffer.from(text);

/** How secrets have come to light elsewhere, each in a program that masked only what it was given. */
const FORMS: Readonly<Record<string, (secret: string) => string>> = {
  'as it is': (secret) => secret,
  'in capitals': (secret) => secret.replace(/[a-z]/g, (letter) => letter.toUpperCase()),
  'in small letters': (secret) => secret.replace(/[A-Z]/g, (letter) => letter.toLowerCase()),
  'in a URL': (secret) => new URL(`https://x.example/?a=${encodeURIComponent(secret)}`).href,
  'as a part of a path': (secret) => encodeURI(secret),
  'in a form': (secret) => new URLSearchParams({ password: secret }).toString(),
  'in JSON': (secret) => JSON.stringify({ password: secret }),
  'in XML': (secret) =>
    secret.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;'),
  'quoted for a shell': (secret) => `'${secret.replaceAll("'", "'\\''")}'`,
  'in hexadecimal digits': (secret) => bytes(secret).toString('hex'),
  'in base64': (secret) => bytes(secret).toString('base64'),
  'in base64 behind one byte': (secret) => bytes(`:${secret}`).toString('base64'),
  'in base64 between others': (secret) => bytes(`ci:${secret}@host`).toString('base64'),
  'in base64 for URLs': (secret) => bytes(`user:${secret}`).toString('base64url'),
};

const secrets = fc.oneof(
  fc.string({ minLength: 4, maxLength: 60 }),
  fc.string({ minLength: 4, maxLength: 60, unit: 'grapheme' }),
  fc.constantFrom('it\'s p&ss<w0rd>/+"ü ', 'postgres://u:p%40ss@db/x', '日本語の秘密'),
);

describe('T22: a secret', () => {
  test.each(Object.keys(FORMS))('is seen %s, whatever stands around it', (form) => {
    fc.assert(
      fc.property(secrets, fc.string(), fc.string(), (secret, before, after) => {
        // A string of nothing but white space is everywhere.
        fc.pre(secret.trim().length >= 4);
        expect(revealsSecret([before, FORMS[form]?.(secret), after].join(' '), ['x', secret])).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('is seen by one of its lines', () => {
    const key = '-----BEGIN KEY-----\nMIIEvQIBADANBg\r\n9w0BAQEFAASC\n-----END KEY-----\n';
    expect(revealsSecret('the key begins with MIIEvQIBADANBg', [key])).toBe(true);
    expect(revealsSecret(bytes('9w0BAQEFAASC').toString('base64'), [key])).toBe(true);
  });

  test('is not seen in what every file of its kind says', () => {
    const kubeconfig = 'apiVersion: v1\nusers:\n- name: ada\n  token: 0123456789abcdef\n-----BEGIN PRIVATE KEY-----\n';
    expect(revealsSecret('USERS: 3, -----BEGIN PRIVATE KEY-----', [kubeconfig])).toBe(false);
    expect(revealsSecret('token: 0123456789abcdef', [kubeconfig])).toBe(true);
  });

  test('of three characters is in too many texts to be looked for', () => {
    expect(revealsSecret('abcabc', ['abc', ''])).toBe(false);
  });

  test.each(['15.4', 'v24.1.0', 'PostgreSQL 16.1 on x86_64', 'orders-2026-11-22', ''])('is not in %j', (text) => {
    expect(revealsSecret(text, ['hunter2hunter2', 'Tr0ub4dor&3', 'MIIE'])).toBe(false);
  });
});
