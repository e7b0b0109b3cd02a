export { credentialIn, credentialsIn, CREDENTIAL_RULES, type CredentialRule, LONGEST_CREDENTIAL } from './rules.ts';
