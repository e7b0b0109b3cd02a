import * as catalogue from '../catalogue/version.ts';
import { COMMIT, type Examples, OTHER_COMMIT } from './example.ts';

export const VERSION: Examples<typeof catalogue> = {
  unknownBase: [
    catalogue.unknownBase('v1', ['v1.0.0', 'v1.1.0']),
    catalogue.unknownBase('v1', []),
    catalogue.unknownBase('1.0', ['v1.0.0'], 'v{version}'),
  ],
  nothingBetween: [catalogue.nothingBetween('v2.0.0', 'v1.0.0')],
  unknownComponent: [
    catalogue.unknownComponent('wep', ['api', 'web'], 'web'),
    catalogue.unknownComponent('docs', ['api', 'web'], undefined),
    catalogue.unknownComponent('web', [], undefined),
    catalogue.unknownComponent('wep', ['api', 'web'], 'web', 'component:'),
  ],
  versionTaken: [catalogue.versionTaken('v1.4.0')],
  releaseWithoutTag: [catalogue.releaseWithoutTag('v1.4.0', COMMIT), catalogue.releaseWithoutTag('v1.4.0', null)],
  outsideRange: [catalogue.outsideRange('2.0.0', '1.x', '1.x')],
  rangeUnknown: [catalogue.rangeUnknown('old')],
  hotfixTooLarge: [catalogue.hotfixTooLarge('hotfix/login', 'minor')],
  invalidReleaseAs: [
    catalogue.invalidReleaseAs(COMMIT, '1.x', null),
    catalogue.invalidReleaseAs(COMMIT, '0.9.0', '1.0.0'),
  ],
  unparsedCommits: [catalogue.unparsedCommits([COMMIT]), catalogue.unparsedCommits([COMMIT, OTHER_COMMIT])],
  notesIncomplete: [catalogue.notesIncomplete(3, 2)],
};
