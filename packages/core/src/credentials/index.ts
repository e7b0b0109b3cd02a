export {
  credentialIn,
  credentialsIn,
  CREDENTIAL_RULES,
  type CredentialRule,
  type FoundCredential,
  LONGEST_CREDENTIAL,
} from './rules.ts';
export { type CredentialInBytes, CredentialSearch } from './search.ts';
export { revealsSecret } from './secret-forms.ts';
export { endOf, shortened, startOf } from './cut.ts';
