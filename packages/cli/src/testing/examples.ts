import type { Problem } from '@liftlock/core';
import { CHECK_REASONS } from '../check/reasons.ts';
import { checkExamples } from '../check/testing/examples.ts';
import { diskFull, noTemporaryFolder } from '../commands/faults.ts';
import { COMMAND_REASONS } from '../commands/reasons.ts';
import { repositoryUnknown, tokenMissing } from '../remote/connect.ts';
import { WrongOptions, wrongOptions } from '../rehearse/options.ts';

export { checkExamples, CHECK_REASONS, COMMAND_REASONS };

export const COMMAND_EXAMPLES: readonly Problem[] = [
  wrongOptions(new WrongOptions('--approve or --reject, not both')),
  repositoryUnknown(),
  repositoryUnknown('shop'),
  tokenMissing(),
  noTemporaryFolder('ENOENT'),
  diskFull(),
];
