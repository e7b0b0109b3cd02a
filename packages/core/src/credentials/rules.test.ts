import { CREDENTIAL_RULES, credentialIn, credentialsIn, LONGEST_CREDENTIAL } from './rules.ts';

const a = (count: number) => 'a'.repeat(count);
const A = (count: number) => 'A'.repeat(count);

/** One credential of each rule, none of which was ever valid. */
const EXAMPLES: readonly (readonly [string, string])[] = [
  ['github-token', `ghp_${a(36)}`],
  ['github-token', `ghs_${A(36)}`],
  ['github-token', `github_pat_${a(22)}_${a(59)}`],
  ['npm-token', `npm_${a(36)}`],
  ['pypi-token', `pypi-AgEIcHlwaS5vcmc${a(50)}`],
  ['aws-key', `AKIA${A(16)}`],
  ['google-key', `AIza${a(35)}`],
  ['slack-token', `xoxb-${'1'.repeat(12)}-${a(10)}`],
  ['stripe-key', `sk_live_${a(24)}`],
  ['gitlab-token', `glpat-${a(20)}`],
  ['private-key', '-----BEGIN PRIVATE KEY-----\nMIIE'],
  ['private-key', '-----BEGIN RSA PRIVATE KEY-----\r\nMIIE'],
  ['private-key', '-----BEGIN OPENSSH PRIVATE KEY-----\nb3Bl'],
  ['private-key', '-----BEGIN PGP PRIVATE KEY BLOCK-----\nlQOY'],
];

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
  ])('is not what only talks of one: %s', (text) => {
    expect(credentialIn(text)).toBeUndefined();
  });
});
