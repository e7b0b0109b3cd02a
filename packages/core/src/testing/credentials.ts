const a = (count: number) => 'a'.repeat(count);
const A = (count: number) => 'A'.repeat(count);

/** One credential of each rule, none of which was ever valid. */
export const EXAMPLES: readonly (readonly [string, string])[] = [
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
