import { CREDENTIAL_RULES, credentialIn, credentialsIn, LONGEST_CREDENTIAL } from './rules.ts';
import { EXAMPLES } from '../testing/credentials.ts';

describe('a credential', () => {
  test.each(EXAMPLES)('is found by its form: %s', (id, text) => {
    expect(credentialsIn(`x = "${text}"`)).toEqual([{ rule: expect.objectContaining({ id }), at: 5 }]);
    expect(text.length).toBeLessThanOrEqual(LONGEST_CREDENTIAL);
  });

  test('has an example here for each rule', () => {
    expect(new Set(EXAMPLES.map(([id]) => id))).toEqual(new Set(CREDENTIAL_RULES.map(({ id }) => id)));
  });

  test.each([
    'ghp_short',
    'npm_config_registry',
    'AKIA',
    '-----BEGIN PUBLIC KEY-----\nMIIE',
    '-----BEGIN CERTIFICATE-----\nMIIE',
    "if (pem.startsWith('-----BEGIN PRIVATE KEY-----')) {",
    'xoxb-fake',
    'sk_live_',
    // Text in base64 has every short prefix by chance.
    `x${'AIza'}${'a'.repeat(35)}`,
    `AIza${'a'.repeat(80)}`,
    `/AoAACAEKAKIASAEKAKMAUEBQQIQ3RMMM`,
  ])('is not what only talks of one: %s', (text) => {
    expect(credentialIn(text)).toBeUndefined();
  });
});
