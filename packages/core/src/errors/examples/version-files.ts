import * as catalogue from '../catalogue/version-files.ts';
import type { Examples } from './example.ts';

export const VERSION_FILES: Examples<typeof catalogue> = {
  invalidVersionFile: [catalogue.invalidVersionFile('package.json', '`version`')],
  missingVersionFile: [
    catalogue.missingVersionFile('package.json'),
    catalogue.missingVersionFile('packages/*/package.json'),
  ],
  versionFileWithoutOwner: [
    catalogue.versionFileWithoutOwner('VERSION', []),
    catalogue.versionFileWithoutOwner('VERSION', ['api', 'web']),
  ],
  repeatedVersionPlace: [
    catalogue.repeatedVersionPlace('packages/api/package.json', 'packages/*/package.json', 'packages/api/package.json'),
  ],
  linkedVersionFile: [catalogue.linkedVersionFile('packages/api/package.json')],
  versionFileNotText: [catalogue.versionFileNotText('assets/version.bin')],
};
