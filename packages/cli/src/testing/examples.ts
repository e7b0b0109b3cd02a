import type { Problem } from '@liftlock/core';
import { CHECK_REASONS } from '../check/reasons.ts';
import { checkExamples } from '../check/testing/examples.ts';
import { diskFull, noTemporaryFolder } from '../commands/faults.ts';
import { COMMAND_REASONS } from '../commands/reasons.ts';
import { manifestInvalid } from '../init/files/parse.ts';
import { INIT_REASONS } from '../init/reasons.ts';
import { nothingToSetUp } from '../init/setup/set-up.ts';
import { suiteReferenceInvalid } from '../suite/suite-reference.ts';
import { notWritten } from '../init/write-files.ts';
import { repositoryUnknown, tokenMissing } from '../remote/connect.ts';
import { WrongOptions, wrongOptions } from '../rehearse/options.ts';

export { checkExamples, CHECK_REASONS, COMMAND_REASONS, INIT_REASONS };

export const COMMAND_EXAMPLES: readonly Problem[] = [
  wrongOptions(new WrongOptions('--approve or --reject, not both')),
  repositoryUnknown(),
  repositoryUnknown('shop'),
  tokenMissing(),
  noTemporaryFolder('ENOENT'),
  diskFull(),
  manifestInvalid('package.json', 'Expected double-quoted property name in JSON at position 4'),
  nothingToSetUp(),
  notWritten({ code: 'EACCES' }),
  suiteReferenceInvalid('liftlock@v1'),
];
