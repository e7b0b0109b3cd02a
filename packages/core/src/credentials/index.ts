export { credentialIn, type CredentialRule, CREDENTIAL_RULES } from './rules.ts';
