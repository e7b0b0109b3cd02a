import * as catalogue from '../catalogue/parts.ts';
import type { Examples } from './example.ts';

export const PARTS: Examples<typeof catalogue> = {
  partUnknown: [
    catalogue.partUnknown('linux-arm', ['linux-x64', 'linux-arm64']),
    catalogue.partUnknown('linux-x64', []),
  ],
  partsUnlisted: [catalogue.partsUnlisted()],
  partAndMerge: [catalogue.partAndMerge('linux-x64')],
  partNotNamed: [catalogue.partNotNamed(['linux-x64', 'linux-arm64'])],
  partEmpty: [catalogue.partEmpty('linux-arm64')],
  partsMissing: [
    catalogue.partsMissing(['linux-arm64'], ['linux-x64']),
    catalogue.partsMissing(['linux-x64', 'linux-arm64'], []),
  ],
  partTwice: [catalogue.partTwice('linux-x64')],
  partDiffers: [catalogue.partDiffers('linux-x64', ['its version is 1.3.0, not 1.4.0'])],
  partFileTwice: [catalogue.partFileTwice('app.tar.gz', ['linux-x64', 'linux-arm64'])],
};
