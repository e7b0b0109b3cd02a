/** A form of credential that can be told from other text by its prefix. */
export interface CredentialRule {
  /** Names the rule in errors and in `allow:`. */
  readonly id: string;
  readonly title: string;
  /** Without flags, and without anything that could look far: the text may be a gigabyte. */
  readonly pattern: string;
  /** Four characters that follow each other near the start of every match, each with all that can stand there. */
  readonly mark: readonly [string, string, string, string];
}

/**
 * Forms that their issuers document, with a prefix that other text has only by intention. Everything without one (keys
 * of databases, passwords) cannot be told from noise, and is not looked for.
 */
export const CREDENTIAL_RULES: readonly CredentialRule[] = [
  { id: 'github-token', title: 'a GitHub token', mark: ['g', 'h', 'oprsu', '_'], pattern: 'gh[oprsu]_[A-Za-z0-9]{36}' },
  {
    id: 'github-token',
    title: 'a GitHub token',
    mark: ['b', '_', 'p', 'a'],
    pattern: 'github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}',
  },
  { id: 'npm-token', title: 'an npm token', mark: ['n', 'p', 'm', '_'], pattern: 'npm_[A-Za-z0-9]{36}' },
  {
    id: 'pypi-token',
    title: 'a PyPI token',
    mark: ['E', 'I', 'c', 'H'],
    pattern: 'pypi-AgEIcHlwaS5vcmc[A-Za-z0-9_-]{50}',
  },
  {
    id: 'aws-key',
    title: 'an AWS access key',
    mark: ['A', 'KS', 'I', 'A'],
    pattern: '(?<![A-Za-z0-9])A(?:KIA|SIA)[A-Z2-7]{16}(?![A-Za-z0-9])',
  },
  {
    id: 'google-key',
    title: 'a Google API key',
    mark: ['A', 'I', 'z', 'a'],
    pattern: '(?<![A-Za-z0-9])AIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])',
  },
  {
    id: 'slack-token',
    title: 'a Slack token',
    mark: ['o', 'x', 'abeprs', '-'],
    pattern: 'xox[abeprs]-[0-9]{8,14}-[A-Za-z0-9-]{10}',
  },
  { id: 'stripe-key', title: 'a Stripe secret key', mark: ['k', '_', 'l', 'i'], pattern: '[rs]k_live_[A-Za-z0-9]{24}' },
  { id: 'gitlab-token', title: 'a GitLab token', mark: ['l', 'p', 'a', 't'], pattern: 'glpat-[A-Za-z0-9_-]{20}' },
  {
    id: 'private-key',
    title: 'a private key',
    mark: ['R', 'I', 'V', 'A'],
    pattern: '-----BEGIN (?:[A-Z0-9]{2,9} )?PRIVATE KEY(?: BLOCK)?-----\\r?\\n[A-Za-z0-9+/=:]',
  },
];

/** Longer than any match of the rules: so much of one part of a text is looked at again with the next part. */
export const LONGEST_CREDENTIAL = 128;

const ANY = new RegExp(CREDENTIAL_RULES.map(({ pattern }) => `(${pattern})`).join('|'), 'g');

export interface FoundCredential {
  readonly rule: CredentialRule;
  /** Where it begins. */
  readonly at: number;
}

/** All credentials in a text; where several forms fit, the first of the list. */
export function credentialsIn(text: string): FoundCredential[] {
  return [...text.matchAll(ANY)].map((match) => {
    const which = match.slice(1).findIndex((group) => group !== undefined);
    return { rule: CREDENTIAL_RULES[which] as CredentialRule, at: match.index };
  });
}

export function credentialIn(text: string): CredentialRule | undefined {
  return credentialsIn(text)[0]?.rule;
}
