import * as catalogue from '../catalogue/standards.ts';
import { COMMIT, type Examples, OTHER_COMMIT } from './example.ts';

export const STANDARDS: Examples<typeof catalogue> = {
  nonStandardVersion: [
    catalogue.nonStandardVersion(
      '1.4.0-rc.1 does not match ^\\d+\\.\\d+\\.\\d+$.',
      'Correct `standards.version.pattern`, or change the version with a `Release-As:` footer.',
    ),
  ],
  unlistedChanges: [catalogue.unlistedChanges('perf', [COMMIT])],
  undocumentedChanges: [
    catalogue.undocumentedChanges('feat', [COMMIT, OTHER_COMMIT], 'docs/**', 'v1.3.0'),
    catalogue.undocumentedChanges('feat', [COMMIT], 'docs/**', null),
  ],
  missingMigration: [catalogue.missingMigration([COMMIT])],
};
