import { SecretMasker } from '../../../packages/rehearsal/src/runner/commands/secret-masker.ts';
import { prove } from './contract.ts';
import { MASKS } from './masks.ts';

prove(MASKS, ({ secrets, text }) => {
  const masker = new SecretMasker();
  for (const secret of secrets) masker.add(secret);
  return masker.mask(text);
});
